-regulator = 信息专员办公室（Information Commissioner’s Office，简称ICO）

service = 就索取公共信息的申请投诉
    .description =
        如果公共机构没有答复您索取信息的申请，或您对答复不满意，请告诉我们。
    .start =
        如果您向公共机构索取过信息，但对它的做法不满意，请使用本服务。公共机构是指地方政府、学校、医院、警方或政府部门等机构。

        如果您提出过以下申请，可以使用本服务：

        - 索取该机构持有的任何信息（信息自由）
        - 索取关于环境的信息
        - 再利用该机构持有的信息

        # 开始之前

        请先让该机构有机会纠正问题：

        - 如果对方没有答复，请再一次要求答复
        - 如果您对答复不满意，请要求对方重新查看（这叫做内部复核）

        如果您还没有这样做，也请从这里开始。我们会帮您写信。

        公共机构有20个工作日的时间答复申请。复核最多可能需要40个工作日。周末不算；英国任何一个地区的公共假日也不算。

        您应该在与该机构最后一次联系后的6个星期内来找我们。

        # 您需要准备什么

        我们会问您：

        - 您的姓名和电子邮箱
        - 公共机构的全名
        - 您索取了什么，是什么时候
        - 您对什么不满意，为什么

        我们还会请您把与该机构来往的信件和电子邮件的副本给我们。填写时，最好把它们放在手边。

        # 我们能做什么，不能做什么

        我们会先设法让您和该机构解决问题。如果不行，我们可以作出正式决定，叫做决定通知书（decision notice）。它可以写明该机构必须采取哪些步骤。

        我们不能对该机构罚款，也不能为您要到钱。

        # 您的信息

        我们通常会把您的投诉告诉相关机构。开始之前，请阅读[我们怎样使用您的信息](/privacy)。
    .next =
        如果您说过会寄文件给我们，请寄复印件，不要寄原件。请尽快寄出。请在每份文件上写上您的编号。我们的地址在[联系我们的页面](/contact)上。

        # 什么情况下我们可能不受理您的投诉

        我们会先检查您的投诉。有以下情况时，我们可能不受理：

        - 您与该机构最后一次联系后，已经过了6个星期以上
        - 该机构答复了您，但您没有要求内部复核
        - 缺少我们需要的文件

        如果该机构应该完成复核却没有完成，我们可能会要求它完成。我们也可能不等复核就查看您的投诉。

        # 如果我们受理

        我们会先设法不用正式决定来解决问题。如果不行，我们可能会发出决定通知书。如果您不同意这份通知书，可以向初级裁判庭的信息权利庭（First-tier Tribunal, Information Rights）上诉。

        # 如果您对我们不满意

        您可以[投诉我们](/services/about-us)。

standard-first-contact = 我们最晚会在{ $date }就您的投诉与您联系。

## 来对地方了吗？

authority-place = 这个公共机构在哪里？
    .summary = 公共机构在哪里
    .hint = 如果它在整个英国工作，请选择“整个英国”。例如，英国政府的部门。
    .england = 英格兰
    .wales = 威尔士
    .northern-ireland = 北爱尔兰
    .scotland = 苏格兰
    .uk-wide = 整个英国
    .required = 请选择公共机构在哪里

scottish-authority = 这由苏格兰信息专员处理
    .body =
        关于向公共机构索取信息，苏格兰有自己的法律，也有自己的专员。我们不能按照这些法律查看对苏格兰公共机构的投诉。

        # 现在怎样做

        - 请打开[苏格兰信息专员（Scottish Information Commissioner）](https://www.foi.scot)的网站。
        - 请了解投诉之前需要做什么，以及怎样做。
        - 请尽快去做，因为可能有时间限制。

        # 我们什么时候能帮忙

        - 如果您向苏格兰的机构索取的是关于您自己的信息，请向我们[反映数据保护问题](/services/data-protection)。
        - 如果您想再利用信息，但苏格兰的机构拒绝了，请[联系我们](/contact)。我们会告诉您谁能帮忙。
        - 如果该机构在整个英国工作，请返回并更改您的回答。

specific-request = 您的投诉与索取信息的申请有关吗？
    .summary = 是否与申请有关
    .hint = 就是您提出的申请，或您所代表的人提出的申请。
    .yes = 有关
    .no = 无关
    .required = 请选择您的投诉是否与索取信息的申请有关

no-request = 本服务只处理与申请有关的投诉
    .body =
        您告诉我们，您的投诉与索取信息的申请无关。

        # 如果您想向公共机构索取信息

        - 请先问对方是不是已经公布了这些信息。许多公共机构有一份清单，列出它们公布的内容，叫做公布方案（publication scheme）。
        - 如果没有公布，请向对方索取。请用书面形式，并保留一份副本。
        - 请给对方{ $answer-within }时间答复。
        - 如果没有消息，或您对答复不满意，请回来向我们投诉。

        # 如果您担心某个公共机构处理申请的方式

        - 请把您的担心告诉对方，让对方有机会纠正问题。
        - 如果没有用，请[联系我们](/contact)，并告诉我们您看到了什么。

request-kind = 您向该机构索取了什么？
    .summary = 您索取了什么
    .any-information = 它持有的任何信息
    .any-information-hint = 例如，它花了多少钱，或怎样作出某项决定
    .environment = 关于环境的信息
    .environment-hint = 例如，关于土地、水、垃圾、噪音或规划
    .re-use = 要求再利用它持有的信息
    .re-use-hint = 例如，把它的地图印在您自己的书里
    .about-me = 关于我的信息
    .about-me-hint = 例如，您自己的健康记录或学校记录
    .not-sure = 我不确定
    .required = 请选择您向该机构索取了什么

own-information = 请使用我们的数据保护服务
    .body =
        您告诉我们，您索取的是关于您自己的信息。您有权得到这些信息，但依据的是另一部法律，所以我们有另一项服务。

        # 现在怎样做

        - 请用这一页上的按钮，前往我们的数据保护服务。
        - 如果您还索取了其他信息，请回到这里，就那一部分投诉。
    .button = 反映数据保护问题

complaint-about = 您要投诉什么？
    .summary = 您要投诉什么
    .unhappy = 我对该机构的答复不满意
    .unhappy-hint = 例如，对方拒绝了，或只给了一部分我索取的信息
    .no-response = 该机构根本没有答复
    .something-else = 与我的申请有关的其他情况
    .something-else-hint = 例如，答复来晚了
    .required = 请选择您要投诉什么

## 完全没有答复

requested-on = 您是什么时候向该机构索取信息的？
    .summary = 申请的日期
    .hint = 如果您不知道准确的日期，请填写您估计的日期。
    .required = 请填写您向该机构索取信息的日期
    .name = 您索取信息的日期

wait-for-answer = 该机构还有时间答复
    .body =
        公共机构有{ $answer-within }的时间答复申请。周末不算；英国任何一个地区的公共假日也不算。

        您在{ $requested-on }提出申请，所以该机构的答复期限是**{ $until }**。

        # 现在怎样做

        - 如果到{ $from }还没有消息，请再一次要求该机构答复。到时请回来，我们会帮您写信。
        - 如果没有用，请向我们投诉。
        - 如果您得到答复但不满意，请要求该机构进行内部复核。我们也可以帮您写这封信。

        { $request-kind ->
            [environment] 如果关于环境的申请内容多而复杂，该机构最多可以用{ $complex-answer-within }。请查看对方有没有告诉您会这样。
           *[not-sure] {""}
        }

chased = 您再一次要求过该机构答复吗？
    .summary = 是否再一次要求答复
    .hint = 在我们查看您的投诉之前，必须让该机构有机会纠正问题。
    .yes = 要求过
    .no = 没有
    .required = 请选择您是否再一次要求过该机构答复

## 答复，以及对答复的复核

review-asked = 您要求过该机构进行内部复核吗？
    .summary = 是否要求过内部复核
    .hint = 意思是您向该机构投诉，要求它重新查看自己的答复。
    .yes = 要求过
    .no = 没有
    .required = 请选择您是否要求过该机构进行内部复核

replied-on = 该机构是什么时候答复您的申请的？
    .summary = 答复的日期
    .hint = 通常是对方的信件或电子邮件上的日期。如果对方答复过不止一次，请填写最后一次的日期。
    .required = 请填写该机构答复您的申请的日期
    .name = 该机构答复的日期
    .warning =
        您应该在得到答复后的40个工作日内要求内部复核。您现在仍然可以要求，但对方可能会拒绝。我们会帮您写信。请在信里说明您为什么没能早一点提出。

review-outcome = 该机构告诉您内部复核的结果了吗？
    .summary = 是否得知复核结果
    .yes = 告诉了
    .no = 没有
    .required = 请选择该机构是否告诉了您内部复核的结果

review-asked-on = 您是什么时候要求内部复核的？
    .summary = 您要求复核的日期
    .hint = 如果您不知道准确的日期，请填写您估计的日期。
    .required = 请填写您要求内部复核的日期
    .name = 您要求内部复核的日期

wait-for-review = 请给该机构时间完成复核
    .body =
        我们希望您给该机构{ $review-within }时间，让它告诉您复核的结果。周末不算；英国任何一个地区的公共假日也不算。

        您在{ $review-asked-on }提出要求，所以该机构的期限是**{ $until }**。

        # 现在怎样做

        - 请保留您要求复核的信件或电子邮件的副本。我们会需要它。
        - 如果该机构告诉了您结果，但您仍不满意，请回来向我们投诉。请在{ $complain-within }内提出。
        - 如果到{ $from }还没有消息，请回来。到时您不用等结果就可以向我们投诉。

still-unhappy = 您已经知道复核的结果，现在仍然不满意吗？
    .summary = 复核后是否仍不满意
    .yes = 仍不满意
    .no = 满意了
    .required = 请选择您是否仍然不满意

settled = 您不需要投诉
    .body =
        您告诉我们，您对复核的结果满意，所以您不用再做什么。

        请保留您的信件和电子邮件。如果该机构没有做到它说会做的事，请问它为什么。如果没有用，您可以回来向我们投诉。请在与对方最后一次联系后的{ $complain-within }内提出。

## 给公共机构的信

why-review = 该机构为什么应该重新查看自己的答复？
    .body = 我们会把您的理由写进要求内部复核的信里。

letter-reasons = 您的理由
    .hint = 请选择所有符合的选项。
    .public-interest = 公布这些信息符合公共利益
    .public-interest-hint = 意思是人们能看到这些信息，对大家都有好处
    .cost-limit = 答复这个申请不会花费太多
    .no-help = 没有人帮助我缩小申请的范围或写得更清楚
    .exemption = 法律允许拒绝的理由在这里不适用
    .exemption-hint = 这种理由叫做豁免或例外
    .other = 其他理由
    .required = 请选择该机构为什么应该重新查看自己的答复

letter-other = 其他理由是什么？
    .required = 请填写您的其他理由
    .name = 您的其他理由

letter-details = 我们可以帮您给该机构写信
    .body =
        我们会根据您的回答写一封信。这些问题您都可以不填。没有填的地方，信里会留空，让您自己填写。

letter-name = 您的姓名
    .name = 您的姓名

letter-address = 您的地址
    .name = 您的地址

letter-authority = 公共机构的名称
    .name = 公共机构的名称

letter-reference = 该机构给您的申请的编号
    .hint = 您可以在对方给您的信件或电子邮件上找到。
    .name = 编号

letter-request = 您索取了什么？
    .hint = 请尽量用申请的原话。
    .name = 您索取了什么

chase-first = 请再一次要求该机构答复
    .body =
        该机构应该在{ $answer-within }内答复。在来找我们之前，请再一次要求它答复。

        { $request-kind ->
            [environment] 如果关于环境的申请内容多而复杂，该机构最多可以用{ $complex-answer-within }。请查看对方有没有告诉您会这样。
           *[not-sure] {""}
        }

        我们已经为您写好一封信。请检查，把空白的地方填好，然后发给该机构。

        # 接下来会怎样

        - 请保留一份信的副本，并记下发出的日期。这可以向我们证明您尝试过。
        - 如果对方答复了但您不满意，请要求它进行内部复核。我们也可以帮您写这封信。
        - 如果对方仍不答复，请回来向我们投诉。

        您应该在与该机构最后一次联系后的{ $complain-within }内回来找我们。

review-first = 请要求该机构进行内部复核
    .body =
        内部复核就是该机构重新查看您的申请和它的答复。在它有机会这样做之前，我们不大可能受理您的投诉。

        请在得到答复后的{ $ask-review-within }内要求复核，也就是最晚在**{ $until }**。如果这一天已经过了，您仍然可以要求，但对方可能会拒绝。请在信里说明您为什么没能早一点提出。

        我们已经为您写好一封信。请检查，把空白的地方填好，然后发给该机构。请随信附上该机构的答复的副本。

        # 接下来会怎样

        - 请保留一份信的副本，并记下发出的日期。
        - 复核通常不应超过{ $review-usually-within }。最多可能需要{ $review-within }。
        - 如果您对结果不满意，请回来向我们投诉。请在{ $complain-within }内提出。
        - 如果过了{ $review-within }还没有消息，请回来向我们投诉。

ask-for-answer = 您给该机构的信
    .subject = 我在{ $requested-on }提出的信息申请
    .body =
        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}您的姓名]
        }
        { $has-letter-address ->
            [yes] { $letter-address }
           *[no] {"["}您的地址]
        }

        { $today }

        { $has-letter-authority ->
            [yes] { $letter-authority }
           *[no] {"["}公共机构的名称]
        }
        {"["}公共机构的地址]

        编号：{ $has-letter-reference ->
            [yes] { $letter-reference }
           *[no] {"["}编号（如果有）]
        }

        尊敬的负责人：

        我在{ $requested-on }向贵机构{ $request-kind ->
            [re-use] 提出申请，要求再利用以下信息：
           *[any-information] 索取以下信息：
        }

        { $has-letter-request ->
            [yes] { $letter-request }
           *[no] {"["}您索取了什么]
        }

        { $request-kind ->
            [any-information] 我认为，《2000年信息自由法》（Freedom of Information Act 2000）适用于我的申请。
            [environment] 我认为，《2004年环境信息条例》（Environmental Information Regulations 2004）适用于我的申请。
            [re-use] 我认为，《2015年公共部门信息再利用条例》（Re-use of Public Sector Information Regulations 2015）适用于我的申请。
           *[not-sure] 我认为，贵机构必须按照关于公共信息的法律处理我的申请。
        }

        现在已经超过{ $answer-within }，我还没有得到答复。请现在答复。如果做不到，请告诉我原因，以及什么时候会答复。

        我知道，{ -regulator }希望我先再一次向贵机构提出要求。如果我得不到答复，我可能会向该办公室投诉。

        如果贵机构需要了解更多情况，可以按上面的地址与我联系。

        此致敬礼

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}您的姓名]
        }

ask-for-review = 您给该机构的信
    .subject = 要求内部复核
    .body =
        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}您的姓名]
        }
        { $has-letter-address ->
            [yes] { $letter-address }
           *[no] {"["}您的地址]
        }

        { $today }

        { $has-letter-authority ->
            [yes] { $letter-authority }
           *[no] {"["}公共机构的名称]
        }
        {"["}公共机构的地址]

        编号：{ $has-letter-reference ->
            [yes] { $letter-reference }
           *[no] {"["}编号（如果有）]
        }

        尊敬的负责人：

        我写这封信，是关于贵机构在{ $replied-on }的答复。随信附上一份副本。我当时{ $request-kind ->
            [re-use] 要求再利用以下信息：
           *[any-information] 索取了以下信息：
        }

        { $has-letter-request ->
            [yes] { $letter-request }
           *[no] {"["}您索取了什么]
        }

        我对贵机构处理我的申请的方式不满意。请进行内部复核。我的理由是：

        { $letter-reasons-words }{ $has-letter-other ->
            [yes] {""}

            我的其他理由是：

            { $letter-other }
           *[no] {""}
        }

        { $request-kind ->
            [environment] 我希望在{ $review-usually-within }内得到贵机构的答复。《2004年环境信息条例》（Environmental Information Regulations 2004）规定，贵机构必须尽快答复，最晚不得超过{ $review-within }。
           *[any-information] 我希望在{ $review-usually-within }内得到贵机构的答复。如果贵机构需要更长时间，请告诉我原因，以及什么时候会答复。
        }

        如果我对复核的结果不满意，我可能会向{ -regulator }投诉，并把贵机构的答复的副本寄给该办公室。

        如果贵机构需要了解更多情况，可以按上面的地址与我联系。

        此致敬礼

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}您的姓名]
        }

## 什么时候

last-contact = 您最后一次就此事与该机构联系是什么时候？
    .summary = 最后一次联系的日期
    .hint = 就是对方最后一次答复您的日期，或您最后一次写信给对方的日期，以较晚的为准。
    .required = 请填写您最后一次与该机构联系的日期
    .name = 您最后一次联系的日期
    .warning =
        我们希望您在与该机构最后一次联系后的6个星期内来找我们。您仍然可以继续，但我们可能会决定不查看您的投诉。如果您来晚了是有原因的，请在我们问还有哪里出错时告诉我们。例如，您也许一直在等该机构答复。

## 关于您

your-details = 关于您

your-name = 您的姓名
    .required = 请填写您的姓名
    .name = 您的姓名

your-email = 您的电子邮箱
    .hint = 我们会用它就您的投诉写信给您。
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

who-asked = 代表别人
    .body =
        如果您代表别人，我们需要那个人签了名的同意书。同意书是由本人签名的信，说明您可以代表本人。您可以把它与其他文件一起寄给我们。

acting-for = 是谁向该机构提出申请的？
    .summary = 是谁提出申请的
    .me = 我
    .me-hint = 如果您是为您工作的机构提出申请的，也请选择这一项
    .someone-else = 别人，我代表那个人
    .required = 请选择是谁向该机构提出申请的

their-name = 那个人的姓名
    .required = 请填写您所代表的人的姓名
    .name = 那个人的姓名

## 公共机构

authority = 关于该公共机构

authority-name = 公共机构的全名
    .hint = 请填写对方给您的信件或电子邮件上的名称。
    .required = 请填写公共机构的全名
    .name = 公共机构的名称

authority-contact = 与您打交道的人或部门的名称
    .name = 人或部门的名称

authority-email = 公共机构的电子邮箱
    .invalid = 请按正确的格式填写公共机构的电子邮箱，例如name@example.com
    .name = 公共机构的电子邮箱

authority-address = 公共机构的地址
    .name = 公共机构的地址

authority-reference = 该机构给申请的编号
    .hint = 您可以在对方给您的信件或电子邮件上找到。
    .name = 公共机构的编号

## 申请

request-copy = 您可以把申请的副本寄给我们吗？
    .summary = 申请的副本
    .hint = 如果您没有副本，只要该机构写信说过它收到了申请，就可以了。
    .yes = 可以
    .no = 不可以
    .required = 请选择您是否可以把申请的副本寄给我们

request-details = 关于申请
    .body = 您没有申请的副本，所以我们需要了解更多关于申请的情况。

request-wording = 申请是怎样写的？
    .summary = 申请的内容
    .hint = 请尽量按您记得的原话写。
    .required = 请填写申请是怎样写的
    .name = 申请的内容

request-sent-on = 申请是什么时候提出的？
    .summary = 申请的日期
    .hint = 如果您不知道准确的日期，请填写您估计的日期。
    .required = 请填写提出申请的日期
    .name = 提出申请的日期

request-sent-at = 大约是几点发送的？
    .summary = 申请的时间
    .hint = 例如，9:30或14:05。这能帮助该机构找到申请。
    .invalid = 请填写时间，例如9:30或14:05
    .name = 申请的时间

request-web-form = 如果是用网站上的表格发送的，是哪份表格？
    .summary = 使用的网站表格
    .hint = 请填写网页的地址或表格的名称。
    .name = 网站表格

## 哪里不对

challenge = 您对答复的哪一部分不满意，为什么？
    .summary = 您不满意的地方
    .body =
        如果您说明以下内容，会对我们有帮助：

        - 答复的哪些部分不对，哪些部分您接受
        - 拒绝的理由（豁免）为什么不适用
        - 公布这些信息为什么符合公共利益
        - 该机构是否可以略去关于别人的信息
    .hint = 请用您自己的话告诉我们。
    .required = 请填写您对答复的哪一部分不满意，以及为什么
    .name = 您不满意的地方

tried = 为了得到答复，您做过什么？
    .summary = 您为得到答复做过什么
    .hint = 请说明您什么时候、怎样再一次要求答复。如果对方说过什么，也请写明。
    .required = 请填写您为得到答复做过什么
    .name = 您为得到答复做过什么

failed = 该机构还有什么地方做错了吗？
    .summary = 还有哪里出错
    .hint =
        例如，答复晚了，或没有帮助您。如果您没能早一点来找我们，可以在这里告诉我们原因。
    .name = 还有哪里出错

earlier = 以前的投诉

earlier-complaint = 您以前就这个机构或这个申请向我们投诉过吗？
    .summary = 以前是否向我们投诉过
    .yes = 投诉过
    .no = 没有
    .required = 请选择您以前是否向我们投诉过

earlier-reference = 您以前的投诉的编号
    .summary = 以前的编号
    .hint = 例如IC-123456-A1B2
    .hint-spoken = 例如，先是I C，然后是六个数字，最后是四个混合的字母和数字。三部分之间有连字符。
    .name = 编号

## 证据

documents-no-response = 您会把哪些文件寄给我们？
    .summary = 您会寄的文件
    .body =
        您检查回答时，可以在这里添加文件。也可以以后再寄给我们：

        - 提交这份表格，得到您的个案编号
        - 在每份文件上写上编号
        - 把复印件（不要寄原件）寄到[联系我们的页面](/contact)上的地址

        # 我们需要什么

        { $request-copy ->
            [yes] 我们需要申请的副本。我们还需要您再一次要求该机构答复的证明。
           *[no] 我们需要您再一次要求该机构答复的证明。
        }

        { $acting-for ->
            [someone-else] 我们还需要您所代表的人签了名的同意书。
           *[me] {""}
        }

        请不要涂掉任何内容。我们需要看到所有的姓名、地址、电子邮箱和完整的日期。如果缺少什么，我们可能无法受理您的投诉。
    .hint = 请选择所有符合的选项。
    .tried = 我再一次要求该机构答复的证明
    .tried-hint = 例如，电子邮件或信件
    .consent = 我所代表的人签了名的同意书
    .other = 与申请有关的其他信件和电子邮件
    .none = 这些我都没有
    .required = 请选择您会寄哪些文件，或选择您没有文件
    .name = 您会寄的文件

documents-no-outcome = 您会把哪些文件寄给我们？
    .summary = 您会寄的文件
    .body =
        您检查回答时，可以在这里添加文件。也可以以后再寄给我们：

        - 提交这份表格，得到您的个案编号
        - 在每份文件上写上编号
        - 把复印件（不要寄原件）寄到[联系我们的页面](/contact)上的地址

        # 我们需要什么

        { $request-copy ->
            [yes] 我们需要以下文件的副本：申请、该机构的答复，以及您要求内部复核的信。
           *[no] 我们需要以下文件的副本：该机构的答复，以及您要求内部复核的信。
        }

        { $acting-for ->
            [someone-else] 我们还需要您所代表的人签了名的同意书。
           *[me] {""}
        }

        请不要涂掉任何内容。我们需要看到所有的姓名、地址、电子邮箱和完整的日期。如果缺少什么，我们可能无法受理您的投诉。
    .hint = 请选择所有符合的选项。
    .reply = 该机构对申请的答复
    .review-request = 我要求内部复核的信件或电子邮件
    .consent = 我所代表的人签了名的同意书
    .other = 与申请有关的其他信件和电子邮件
    .none = 这些我都没有
    .required = 请选择您会寄哪些文件，或选择您没有文件
    .name = 您会寄的文件

documents-outcome = 您会把哪些文件寄给我们？
    .summary = 您会寄的文件
    .body =
        您检查回答时，可以在这里添加文件。也可以以后再寄给我们：

        - 提交这份表格，得到您的个案编号
        - 在每份文件上写上编号
        - 把复印件（不要寄原件）寄到[联系我们的页面](/contact)上的地址

        # 我们需要什么

        { $request-copy ->
            [yes] 我们需要以下文件的副本：申请、该机构的答复、您要求内部复核的信，以及复核的结果。
           *[no] 我们需要以下文件的副本：该机构的答复、您要求内部复核的信，以及复核的结果。
        }

        { $acting-for ->
            [someone-else] 我们还需要您所代表的人签了名的同意书。
           *[me] {""}
        }

        请不要涂掉任何内容。我们需要看到所有的姓名、地址、电子邮箱和完整的日期。如果缺少什么，我们可能无法受理您的投诉。
    .hint = 请选择所有符合的选项。
    .reply = 该机构对申请的答复
    .review-request = 我要求内部复核的信件或电子邮件
    .review-outcome = 该机构告知复核结果的信件或电子邮件
    .consent = 我所代表的人签了名的同意书
    .other = 与申请有关的其他信件和电子邮件
    .none = 这些我都没有
    .required = 请选择您会寄哪些文件，或选择您没有文件
    .name = 您会寄的文件
