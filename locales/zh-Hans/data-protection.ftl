-regulator = 信息专员办公室（Information Commissioner’s Office，简称ICO）

service = 反映数据保护问题
    .description =
        如果某个机构没有保管好个人信息，或不肯把它持有的关于您的信息给您，请告诉我们。
    .start =
        如果您担心某个机构使用个人信息的方式，请使用本服务。如果您索取过自己的信息，但对得到的结果不满意，也可以使用本服务。

        # 开始之前

        您需要先向该机构投诉，让对方有机会纠正问题。如果您还没有这样做，也请从这里开始。我们会帮您写信。

        在您向我们反映问题之前，我们希望您：

        - 向该机构投诉
        - 对方的答复中如有您不明白的地方，请对方解释
        - 如果30天后还没有消息，催问一次

        然后，您应该在与该机构最后一次联系后的3个月内来找我们。

        # 您需要准备什么

        我们会问您：

        - 您的姓名和电子邮箱
        - 机构的名称，以及联系方式（如果您知道）
        - 发生了什么事，大概是什么时候
        - 造成了什么伤害（如果有）

        填写时，最好把您与该机构来往的信件和电子邮件放在手边。

        # 我们能做什么，不能做什么

        我们会查看您告诉我们的内容，再决定怎样做。我们可能会：

        - 认定该机构没有做错
        - 记录您反映的问题，以便看出有没有规律
        - 要求该机构多做一些，或解释得更清楚
        - 建议该机构怎样改进工作方式
        - 使用我们的法律权力，但这种情况极少

        我们不能为您要到钱，也不能替您惩罚某个机构。

        # 您的信息

        我们通常会把您反映的问题告诉相关机构。开始之前，请阅读[我们怎样使用您的信息](/privacy)。
    .next =
        个案人员可能会就您反映的问题联系您。我们会写信告诉您结果。

        如果您说过会寄文件给我们，请寄复印件，不要寄原件。请在每份文件上写上您的编号。我们的地址在[联系我们的页面](/contact)上。

        如果您对结果不满意，可以要求我们进行个案复核。请在得到结果后的3个月内提出。

standard-first-reply = 我们最晚会在{ $date }给您第一次答复。
standard-assigned = 如果您反映的问题需要仔细查看，我们预计最晚大约在{ $date }交给个案人员。

## 关于什么

about = 您要反映什么问题？
    .summary = 您反映的问题是关于什么
    .access = 向机构索取个人信息
    .access-hint = 例如，您索取自己信息的副本，但对方拒绝了
    .handling = 机构使用或保管个人信息的方式
    .handling-hint = 例如，对方分享了、丢失了或弄错了您的信息
    .required = 请选择您要反映什么问题

whose-information = 信息是关于谁的？
    .summary = 信息是关于谁的
    .me-or-living = 我，或另一个在世的人
    .nobody-living = 不是关于在世的人
    .nobody-living-hint = 例如，只是关于一位已经去世的人
    .required = 请选择信息是关于谁的

not-living = 本服务只处理关于在世的人的信息
    .body =
        您告诉我们，信息不是关于在世的人的。我们在这里无法处理。

        # 您可以怎样做

        请询问持有信息的机构。对方可以告诉您：

        - 它遵守哪些规定
        - 谁可以看这些信息
        - 如果它拒绝，怎样投诉

        如果您不确定这一页是否适合您，请[联系我们](/contact)。

request-outcome = 您索取信息后，结果怎样？
    .summary = 您的申请结果怎样
    .refused = 该机构拒绝把信息给我
    .no-reply = 该机构没有答复
    .partial = 我只得到了一部分信息
    .charged = 该机构要我付费，或要我提供太多身份证明
    .something-else = 其他情况
    .required = 请选择您索取信息后的结果

requested-on = 您是什么时候索取信息的？
    .summary = 您索取信息的日期
    .hint = 如果您不知道准确的日期，请填写您估计的日期。
    .required = 请填写您索取信息的日期
    .name = 您索取信息的日期

wait-for-information = 该机构还有时间答复
    .body =
        机构应该在一个月内答复索取信息的申请。

        该机构的答复期限是**{ $until }**。

        # 现在怎样做

        - 请等到{ $until }。
        - 如果到时还没有消息，请向该机构投诉。
        - 如果投诉没有用，请回来向我们反映问题。

        如果您在{ $until }之后回来，我们可以帮您写投诉信。

handling-problem = 该机构做错了什么？
    .summary = 哪里做错了
    .hint = 请选择主要的问题。其他问题您可以稍后告诉我们。
    .not-secure = 没有保护好信息的安全
    .inaccurate = 持有错误的信息
    .disclosed = 把信息给了不该给的人
    .kept-too-long = 保留信息太久
    .other-purpose = 使用信息的目的与当初说的不一样
    .rights-refused = 我行使权利时被拒绝
    .rights-refused-hint = 例如，我要求对方更正、删除或停止使用我的信息
    .something-else = 其他情况
    .required = 请选择该机构做错了什么

## 机构是怎样处理的

told-organisation = 您向该机构投诉过吗？
    .summary = 是否向机构投诉过
    .hint = 在我们查看您反映的问题之前，必须让该机构有机会纠正问题。
    .yes = 投诉过
    .no = 没有
    .required = 请选择您是否向该机构投诉过

response = 该机构是怎样答复您的投诉的？
    .summary = 机构是怎样答复的
    .not-understood = 对方作了解释，但我不明白
    .no-response = 对方还没有答复
    .disagree = 对方答复了，但我不满意
    .resolved = 对方已经纠正了问题
    .required = 请选择该机构是怎样答复您的投诉的

resolved = 您不需要反映问题
    .body =
        您告诉我们，该机构已经纠正了问题，所以您不用再做什么。

        请保留您的信件和电子邮件。如果问题再次出现，请再向该机构投诉。如果您对答复不满意，可以回来找我们。

complained-on = 您是什么时候向该机构投诉的？
    .summary = 您投诉的日期
    .hint = 如果您为这件事投诉过不止一次，请填写第一次的日期。
    .required = 请填写您向该机构投诉的日期
    .name = 您投诉的日期

wait = 请给该机构时间答复
    .body =
        我们希望您给该机构30天时间答复您的投诉。

        对方的答复期限是**{ $until }**。

        # 现在怎样做

        - 请等到{ $until }。
        - 如果到时还没有消息，请催问该机构。
        - 如果对方仍不答复，请回来向我们反映问题。

        如果您在{ $until }之后回来，我们可以帮您写催问信。

chased = 您催问过该机构吗？
    .summary = 是否催问过
    .hint = 意思是您投诉以后，又一次要求对方答复。
    .yes = 催问过
    .no = 没有
    .required = 请选择您是否催问过该机构

## 给机构的信

letter-details = 我们可以帮您给该机构写信
    .body =
        我们会根据您的回答写一封信。这些问题您都可以不填。没有填的地方，信里会留空，让您自己填写。

letter-name = 您的姓名
    .name = 您的姓名

letter-address = 您的地址
    .name = 您的地址

letter-organisation = 机构的名称
    .name = 机构的名称

letter-reference = 您的账户号码或编号
    .hint = 这能帮助该机构在记录中找到您。
    .name = 您的账户号码或编号

letter-request = 您索取了什么信息，还缺什么？
    .summary = 您索取的信息
    .hint = 请尽量写得准确。例如，“3月到5月之间关于我的电子邮件”。
    .name = 您写的关于信息的内容

letter-what-happened = 发生了什么事，对您有什么影响？
    .summary = 发生了什么事
    .hint = 请写明哪里出了错、是什么时候，以及您希望该机构怎样做。
    .name = 您写的事情经过

letter-unclear = 该机构的答复中，您有哪些地方不明白？
    .summary = 您不明白的地方
    .hint = 请一条一条列出来。最好引用该机构的原话。
    .name = 您不明白的地方

tell-them-first = 请先向该机构投诉
    .body =
        在该机构有机会纠正问题之前，我们通常不会查看您反映的问题。

        我们已经为您写好一封信。请检查，把空白的地方填好，然后发给该机构。

        # 接下来会怎样

        - 请保留一份信的副本，并记下发出的日期。
        - 请给该机构30天时间答复。
        - 如果对方不答复，请催问一次。
        - 如果您对答复不满意，请回来向我们反映问题。

        您应该在与该机构最后一次联系后的3个月内回来找我们。

ask-for-clarity = 请该机构解释它的答复
    .body =
        机构应该解释自己的决定。在来找我们之前，请该机构解释您不明白的地方。如果您跳过这一步，我们可能会请您回去先做这一步，您反映的问题就会被耽误。

        我们已经为您写好一封信。请检查，把空白的地方填好，然后发给该机构。

        # 接下来会怎样

        - 请保留一份信的副本，并记下发出的日期。
        - 请给该机构30天时间答复。
        - 如果您对答复不满意，请回来向我们反映问题。

chase-them = 请催问该机构
    .body =
        在来找我们之前，请再一次要求该机构答复。

        我们已经为您写好一封信。请检查，把空白的地方填好，然后发给该机构。

        # 接下来会怎样

        - 请保留一份信的副本，并记下发出的日期。
        - 如果该机构仍不答复，或您对答复不满意，请回来向我们反映问题。

        您应该在与该机构最后一次联系后的3个月内回来找我们。

raise-with-organisation = 您给该机构的信
    .subject =
        { $about ->
            [access] 投诉：我索取个人信息的申请
           *[handling] 投诉：贵机构使用个人信息的方式
        }
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

        { $has-letter-organisation ->
            [yes] { $letter-organisation }
           *[no] {"["}机构的名称]
        }
        {"["}机构的地址]

        我的账户号码或编号：{ $has-letter-reference ->
            [yes] { $letter-reference }
           *[no] {"["}号码（如果有）]
        }

        尊敬的负责人：

        { $about ->
            [access] 我写这封信，是要投诉贵机构处理我索取个人信息的申请的方式。{ $request-outcome ->
                [refused] 贵机构拒绝把信息给我。
                [no-reply] 我在{ $requested-on }提出申请，贵机构没有答复。
                [partial] 贵机构只给了我一部分信息。
                [charged] 贵机构要我付费，或要我提供太多身份证明。
               *[something-else] 我对贵机构的做法不满意。
            }

        以下是我索取的信息，以及还缺什么：

        { $has-letter-request ->
            [yes] { $letter-request }
           *[no] {"["}您索取的信息，以及还缺什么]
        }

        请贵机构重新查看我的申请，把我有权得到的信息提供给我。如果贵机构认为不必把某些信息给我，请告诉我原因。
           *[handling] 我写这封信，是要投诉贵机构使用个人信息的方式。{ $handling-problem ->
                [not-secure] 贵机构没有保护好信息的安全。
                [inaccurate] 贵机构持有错误的信息。
                [disclosed] 贵机构把信息给了不该给的人。
                [kept-too-long] 贵机构保留信息太久。
                [other-purpose] 贵机构使用信息的目的与当初说的不一样。
                [rights-refused] 我行使数据保护权利时，被贵机构拒绝。
               *[something-else] 我对贵机构的做法不满意。
            }

        以下是发生的事，以及对我的影响：

        { $has-letter-what-happened ->
            [yes] { $letter-what-happened }
           *[no] {"["}发生了什么事、是什么时候，以及对您有什么影响]
        }

        请贵机构查清此事并加以纠正。请告诉我贵机构查到了什么，以及会怎样做。
        }

        请在30天内答复。如果做不到，请告诉我什么时候会答复。

        我知道，{ -regulator }希望我先让贵机构有机会纠正问题。如果我对答复不满意，我可能会向该办公室反映问题，并把贵机构的答复的副本提供给该办公室。该办公室的网站上有给机构的建议，说明怎样处理这类投诉。

        如果贵机构需要了解更多情况，可以按上面的地址与我联系。

        此致敬礼

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}您的姓名]
        }

ask-to-clarify = 您给该机构的信
    .subject = 请解释贵机构对我的投诉的答复
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

        { $has-letter-organisation ->
            [yes] { $letter-organisation }
           *[no] {"["}机构的名称]
        }
        {"["}机构的地址]

        我的账户号码或编号：{ $has-letter-reference ->
            [yes] { $letter-reference }
           *[no] {"["}号码（如果有）]
        }

        尊敬的负责人：

        感谢贵机构答复我的投诉。我投诉的是{ $about ->
            [access] 贵机构处理我的个人信息申请的方式
           *[handling] 贵机构使用个人信息的方式
        }。答复中有些地方我不明白。请解释：

        { $has-letter-unclear ->
            [yes] { $letter-unclear }
           *[no] {"["}您不明白的地方]
        }

        按照数据保护法，贵机构负有责任。也就是说，贵机构必须遵守法律规定，并且能够证明自己遵守了规定。所以，请用简单明白的话告诉我，贵机构为什么作出这样的决定。

        请在30天内答复。如果做不到，请告诉我什么时候会答复。

        我知道，{ -regulator }希望我先向贵机构提出这个要求。如果我对答复不满意，我可能会向该办公室反映问题，并把贵机构的答复的副本提供给该办公室。

        如果贵机构需要了解更多情况，可以按上面的地址与我联系。

        此致敬礼

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}您的姓名]
        }

chase-organisation = 您给该机构的催问信
    .subject = 催问：我在{ $complained-on }提出的投诉
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

        { $has-letter-organisation ->
            [yes] { $letter-organisation }
           *[no] {"["}机构的名称]
        }
        {"["}机构的地址]

        我的账户号码或编号：{ $has-letter-reference ->
            [yes] { $letter-reference }
           *[no] {"["}号码（如果有）]
        }

        尊敬的负责人：

        我在{ $complained-on }就{ $about ->
            [access] 贵机构处理我的个人信息申请的方式
           *[handling] 贵机构使用个人信息的方式
        }向贵机构提出了投诉。贵机构没有答复，现在至少已经过了30天。

        请现在答复我的投诉。如果做不到，请告诉我什么时候会答复。

        我知道，{ -regulator }希望我先催问贵机构。如果我得不到答复，或对答复不满意，我可能会向这个监管机构反映问题。

        如果贵机构需要了解更多情况，可以按上面的地址与我联系。

        此致敬礼

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}您的姓名]
        }

## 什么时候

last-contact = 您最后一次与该机构联系是什么时候？
    .summary = 最后一次联系的日期
    .hint = 就是对方最后一次就您的投诉与您联系的日期，或您最后一次写信给对方的日期，以较晚的为准。
    .required = 请填写您最后一次与该机构联系的日期
    .name = 您最后一次联系的日期
    .warning =
        我们希望您在与该机构最后一次联系后的3个月内来找我们。您仍然可以继续，但我们可能会决定不查看您反映的问题。如果您来晚了是有原因的，请在我们问发生了什么事时告诉我们。

## 关于您

your-details = 关于您

your-name = 您的姓名
    .required = 请填写您的姓名
    .name = 您的姓名

your-email = 您的电子邮箱
    .hint = 我们会用它就您反映的问题写信给您。
    .required = 请填写您的电子邮箱
    .invalid = 请按正确的格式填写电子邮箱，例如name@example.com
    .name = 您的电子邮箱

your-address = 您的邮寄地址是什么？
    .summary = 您的邮寄地址
    .hint = 我们可能会把地址告诉该机构，以便对方在记录中找到您。
    .name = 您的邮寄地址

support-needs = 与我们联系时，您需要以下帮助吗？
    .summary = 您需要的帮助
    .hint = 请选择所有符合的选项。
    .phone-only = 只能通过电话与我联系
    .large-print = 我需要大字版
    .braille = 我需要盲文版
    .none = 不，我都不需要
    .name = 您需要的帮助

happened-to = 事情发生在谁身上？
    .summary = 事情发生在谁身上
    .hint = 如果发生在您和别人身上，请选择“我”。别人的情况您可以稍后告诉我们。
    .me = 我
    .my-child = 我的孩子
    .someone-else = 别人
    .required = 请选择事情发生在谁身上

your-age = 事情发生时您多大？
    .summary = 事情发生时您的年龄
    .hint = 如果您希望我们考虑您的年龄，请告诉我们。例如，您当时还是孩子。
    .invalid = 请用整数填写您的年龄，例如15
    .name = 您的年龄

## 关于当事人

about-them = 关于遇到这件事的人

their-name = 那个人的姓名
    .required = 请填写那个人的姓名
    .name = 那个人的姓名

their-address = 那个人的地址
    .hint = 我们可能会把地址告诉该机构，以便对方在记录中找到那个人。
    .name = 那个人的地址

their-age = 事情发生时那个人多大？
    .summary = 事情发生时那个人的年龄
    .hint = 如果您不知道，请填写您估计的年龄。
    .required = 请填写事情发生时那个人多大
    .invalid = 请用整数填写那个人的年龄，例如15
    .name = 那个人的年龄

authority = 代表别人
    .body =
        我们需要知道您可以代表这个人。如果这个人年满12岁，必须给您一份签了名的同意书。同意书是由本人签名的信，说明您可以代表本人。

legal-authority = 您是这个人的家长或照顾者，并有代表这个人的法律权利吗？
    .summary = 有法律授权的家长或照顾者
    .yes = 是
    .no = 不是

show-authority = 您会怎样向我们证明您可以代表这个人？
    .summary = 您会怎样证明您得到授权
    .send = 我会随文件寄上证明
    .send-hint = 例如，由本人签名的同意书
    .phone = 我需要你们为此给我打电话
    .phone-hint = 如果您无法寄证明，请选择这一项
    .required = 请选择您会怎样向我们证明您可以代表这个人

your-phone = 您的电话号码是什么？
    .summary = 您的电话号码
    .hint = 您要求我们给您打电话。
    .required = 请填写您的电话号码
    .invalid = 请填写电话号码，例如01632 960 001、07700 900 982或+44 808 157 0192
    .name = 您的电话号码

## 机构

organisation = 关于该机构

organisation-name = 机构的名称
    .hint = 如果您反映的是某人在工作中做的事，请填写其雇主的名称。
    .required = 请填写机构的名称
    .name = 机构的名称

organisation-contact = 与您打交道的人的姓名
    .name = 与您打交道的人的姓名

organisation-email = 机构的电子邮箱
    .invalid = 请按正确的格式填写机构的电子邮箱，例如name@example.com
    .name = 机构的电子邮箱

organisation-address = 机构的地址
    .name = 机构的地址

organisation-phone = 机构的电话号码
    .invalid = 请填写机构的电话号码，例如01632 960 001或+44 808 157 0192
    .name = 机构的电话号码

## 发生了什么事

issue-types = 您希望我们查看哪些问题？
    .summary = 问题
    .hint = 请选择所有符合的选项。
    .not-secure = 没有保护好信息的安全
    .inaccurate = 信息有错误
    .disclosed = 把信息给了不该得到的人
    .kept-too-long = 信息保留得太久
    .other-purpose = 把信息用于别的目的
    .rights-refused = 我行使权利，被该机构拒绝
    .rights-refused-hint = 例如，我要求对方更正、删除或停止使用我的信息
    .access-request = 我索取信息，但没有全部得到
    .something-else = 其他情况
    .required = 请选择您希望我们查看哪些问题

summary = 发生了什么事？
    .hint =
        请用您自己的话告诉我们。请写明该机构做了什么或没有做什么，以及您投诉时对方怎么说。不用列出每个日期：我们接下来会问。
    .required = 请填写发生了什么事
    .name = 您写的事情经过

timeline = 每件事是什么时候发生的？
    .hint =
        请从最早发生的事开始写。每个日期另起一行，并写上当时发生了什么事。如果不确定日期，请写您估计的日期。
    .required = 请填写发生了什么事，以及是什么时候
    .name = 您列出的日期

harm = 这给您或别人造成了什么伤害？
    .summary = 造成的伤害
    .hint =
        例如，损失了钱、担心、有人的安全受到威胁，或花时间纠正问题。如果没有伤害，不用填写。
    .name = 您写的关于伤害的内容

documents = 您会把哪些文件寄给我们？
    .summary = 您会寄的文件
    .body =
        您检查回答时，可以在这里添加文件。也可以以后再给我们：

        - 提交这份表格，得到您的个案编号
        - 在每份文件上，或在您的信或邮件的开头，写上编号
        - 按[联系我们的页面](/contact)上的联系方式，把副本给我们，不要给原件

        文件不要超过4份，每份不超过3 MB。我们需要您向该机构投诉的副本。
    .hint = 请选择所有符合的选项。
    .complaint-copy = 我向该机构投诉的副本
    .reply-copy = 该机构的答复
    .consent-letter = 我所代表的人签了名的同意书
    .other-proof = 能证明发生了什么事的其他证据
    .other-proof-hint = 例如，电子邮件、照片或道歉信
    .none = 我没有文件要寄
    .required = 请选择您会寄哪些文件，或选择您没有文件
    .name = 您会寄的文件
