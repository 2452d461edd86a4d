service = 就我们持有的关于您的信息提出要求
    .description =
        您可以向我们索取我们持有的关于您的信息的副本，或要求我们更正、删除或改变使用方式。
    .start =
        对于我们持有的关于您的信息，您有一些权利。您可以使用本服务要求我们：

        - 给您一份副本
        - 更正信息
        - 删除信息
        - 停止以某种方式使用信息
        - 限制使用信息

        您可以一次提出多项要求。您也可以为您的孩子提出，或在您可以代表别人时为别人提出。

        您不是非用本服务不可。您也可以[联系我们](/contact)。

        # 开始之前

        本服务只处理我们持有的信息。如果是别的机构持有的信息，也请从这里开始。我们会告诉您怎样做。

        # 您需要准备什么

        我们会问您：

        - 您的姓名和电子邮箱
        - 是哪些信息
        - 编号（如果与个案有关，而且您有编号）
        - 您凭什么可以代表别人（如果您是为别人提出要求）

        # 之后会怎样

        我们应该在一个月内答复您。我们可能会先请您证明您的身份，这样我们才不会把信息交给不该得到的人。

        我们不一定能按您的要求做。如果不能，我们会告诉您原因。

        # 您的信息

        开始之前，请阅读[我们怎样使用您的信息](/privacy)。
    .next =
        我们会查找信息，并写信把答复告诉您。如果我们不能按您的要求做，会告诉您原因。

        我们可能会先请您证明您的身份，这样我们才不会把信息交给不该得到的人。

        如果您代表别人，请把能证明您可以代表那个人的文件的复印件寄给我们，不要寄原件。例如，由本人签名的同意书。请在上面写上您的编号。我们的地址在[联系我们的页面](/contact)上。

        # 如果您对我们的答复不满意

        您可以[投诉我们](/services/about-us)。

standard-answered = 我们最晚应该在{ $date }答复您。

## 来对地方了吗？

about-what = 您的要求是关于什么的？
    .summary = 关于什么
    .our-information = 你们持有的关于我或我所代表的人的信息
    .another-organisation = 别的机构持有的信息
    .another-organisation-hint = 例如，某家公司不肯给我副本
    .cookie-choice = 我对本网站上的Cookie表示过的同意
    .our-answer = 你们对这类申请给我的答复
    .our-answer-hint = 如果我们已经答复，但您不满意，请选择这一项
    .other-information = 你们持有的其他信息
    .other-information-hint = 例如，关于你们的工作或开支
    .required = 请选择您的要求是关于什么的

ask-the-organisation = 请向持有信息的机构提出
    .body =
        我们不能把别的机构持有的信息给您，也不能更正或删除那些信息。您有权向那个机构提出要求。

        # 现在怎样做

        - 如果您还没有向那个机构提出要求，请先提出。对方应该在一个月内答复。
        - 如果您向对方索取过副本，但对它的做法不满意，请[获得索取自己的信息方面的帮助](/services/subject-access)。
        - 如果是关于对方处理个人信息的其他做法，请[反映数据保护问题](/services/data-protection)。
        - 如果您不确定，请[找到适合反映您的问题的地方](/services/concern)。

change-your-choice = 您可以自己更改您的选择
    .body =
        您不必来找我们。您随时可以更改您同意过的事。

        # 现在怎样做

        - 请打开[我们的Cookie页面](/cookies)。那里显示我们使用哪些Cookie，并让您选择。
        - 如果您同意过别的事，现在改变了主意，请[联系我们](/contact)。

look-again = 请我们重新查看我们的答复
    .body =
        您告诉我们，我们已经答复过您，但您不满意。

        # 现在怎样做

        - 如果您希望我们重新查看答复，或认为我们用了太长时间，请[投诉我们](/services/about-us)。
        - 请把我们的答复放在手边。您可能需要上面的编号。

        # 如果您想提出新的要求

        请返回，并选择我们持有的关于您的信息。

write-to-us = 索取其他信息，请写信给我们
    .body =
        本服务只处理关于个人的信息。您可以向我们索取我们持有的其他信息，但不是在这里。

        # 现在怎样做

        - 请按[联系我们的页面](/contact)上的地址写信给我们。
        - 请写上您的姓名，以及我们怎样把答复发给您。
        - 请写明您想要哪些信息。写得越准确，我们就能越快找到。

        我们应该在{ $answer-others-within }内答复您。

## 申请

whose-information = 信息是关于谁的？
    .summary = 信息是关于谁的
    .me = 我
    .my-child = 我的孩子
    .someone-else = 别人，而且我可以代表那个人
    .required = 请选择信息是关于谁的

wanted = 您希望我们做什么？
    .summary = 您希望我们做什么
    .hint = 请选择所有符合的选项。
    .copy = 给一份信息的副本
    .copy-hint = 我们会发给您
    .correct = 更正信息
    .correct-hint = 如果有错误或遗漏，请选择这一项
    .delete = 删除信息
    .object = 停止以某种方式使用信息
    .object-hint = 这叫做反对
    .limit = 限制使用信息
    .limit-hint = 例如，在你们查明信息是否正确期间，保留但不使用
    .required = 请选择您希望我们做什么
    .name = 您希望我们做什么

copy = 信息的副本

copy-of = 您想要什么的副本？
    .summary = 您想要什么的副本
    .everything = 你们持有的全部信息
    .some = 只要一部分
    .some-hint = 这样我们可能更快找到
    .required = 请选择您想要什么的副本

copy-details = 您想要哪些信息？
    .summary = 您想要的信息
    .hint = 请尽量写得准确。例如，“3月到5月之间关于我的电子邮件”。
    .required = 请填写您想要哪些信息
    .name = 您写的关于信息的内容

correction = 更正信息

what-is-wrong = 有什么错误或遗漏？
    .summary = 有什么错误或遗漏
    .hint = 请说明您是在哪里看到的。例如，在我们的信里，以及信的日期。
    .required = 请填写有什么错误或遗漏
    .name = 有什么错误或遗漏

what-is-right = 正确的内容应该是什么？
    .summary = 正确的内容应该是什么
    .hint = 如果您不知道，请告诉我们您为什么认为有错误。
    .required = 请填写正确的内容应该是什么
    .name = 正确的内容应该是什么

deletion = 删除信息

delete-what = 我们应该删除哪些信息？
    .summary = 我们应该删除什么
    .required = 请填写我们应该删除哪些信息
    .name = 我们应该删除的信息

delete-why = 我们为什么应该删除？
    .summary = 我们为什么应该删除
    .hint = 例如，我们不再需要这些信息，或本来就不该有。
    .name = 我们为什么应该删除

objection = 您的反对

object-to = 我们应该停止做什么？
    .summary = 我们应该停止做什么
    .hint = 请说明是哪些信息，以及我们是怎样使用的。
    .required = 请填写我们应该停止做什么
    .name = 我们应该停止做什么

object-why = 我们为什么应该停止？
    .summary = 我们为什么应该停止
    .hint = 请告诉我们，您生活中有什么情况，使这件事对您成为问题。如果您代表别人，请告诉我们那个人的情况。
    .required = 请填写我们为什么应该停止
    .name = 我们为什么应该停止

limiting = 限制我们使用信息

limit-what = 是哪些信息，我们应该怎样限制使用？
    .summary = 我们应该限制什么
    .hint = 例如，保留信息，但不与任何人分享。
    .required = 请填写是哪些信息，以及我们应该怎样限制使用
    .name = 我们应该限制什么

limit-why = 我们为什么应该限制？
    .summary = 我们为什么应该限制
    .hint = 例如，信息可能有错误，或您打官司需要这些信息，不希望我们删除。
    .required = 请填写我们为什么应该限制
    .name = 我们为什么应该限制

## 在哪里查找

your-case = 我们应该在哪里查找

about-case = 与某个个案有关吗？
    .summary = 是否与个案有关
    .hint = 个案是指，例如，有人向我们反映的问题或提出的投诉。
    .yes = 有关
    .no = 无关
    .required = 请选择是否与个案有关

our-reference = 编号
    .hint = 您可以在我们给您的信件和电子邮件上找到。例如IC-123456-A1B2
    .name = 编号

case-organisation = 个案与哪个机构有关？
    .summary = 个案涉及的机构
    .hint = 这能帮助我们找到您的个案。
    .name = 机构的名称

dealings = 您为什么认为我们持有这些信息？
    .summary = 您为什么认为我们持有这些信息
    .hint = 这能帮助我们找到信息。例如，您给我们打过电话、参加过活动或向我们求过职。如果您知道，请说明是什么时候。
    .name = 您为什么认为我们持有这些信息

## 关于当事人

about-them = 关于您所代表的人

their-name = 那个人的姓名
    .required = 请填写您所代表的人的姓名
    .name = 那个人的姓名

their-address = 那个人的地址
    .hint = 这能帮助我们找到关于那个人的信息。
    .name = 那个人的地址

authority = 代表别人
    .body =
        我们需要知道您可以代表这个人。提交这份表格后，请把证明文件的复印件寄给我们，不要寄原件。请在上面写上您的编号。我们的地址在[联系我们的页面](/contact)上。

authority-kind = 您凭什么可以代表这个人？
    .summary = 您凭什么可以代表这个人
    .parent-or-carer = 我是家长或照顾者，并有代表这个人的法律权利
    .consent = 本人同意，并在说明同意的信上签了名
    .legal-document = 法院的文件或其他法律文件说明我可以代表这个人
    .something-else = 其他情况
    .required = 请选择您凭什么可以代表这个人

authority-details = 是什么？
    .summary = 您还凭什么可以代表这个人
    .required = 请填写您凭什么可以代表这个人
    .name = 您凭什么可以代表这个人

## 关于您

your-details = 关于您

your-name = 您的姓名
    .required = 请填写您的姓名
    .name = 您的姓名

your-email = 您的电子邮箱
    .hint = 我们会用它写信给您。
    .required = 请填写您的电子邮箱
    .invalid = 请按正确的格式填写电子邮箱，例如name@example.com
    .name = 您的电子邮箱

your-phone = 您的电话号码
    .invalid = 请填写电话号码，例如01632 960 001、07700 900 982或+44 808 157 0192
    .name = 您的电话号码

your-address = 您的邮寄地址是什么？
    .summary = 您的邮寄地址
    .hint = 只有您希望我们寄信给您，我们才需要地址。
    .name = 您的邮寄地址

support = 我们提供的帮助

needs-support = 为了方便您与我们联系，您需要我们做些特别的安排吗？
    .summary = 是否需要帮助
    .hint = 例如，给您打电话，或用大字版或盲文版写信给您。
    .yes = 需要
    .no = 不需要
    .required = 请选择您是否需要我们做特别的安排

support-note = 您需要什么？
    .summary = 您需要的帮助
    .required = 请填写您需要什么
    .name = 您需要什么
