## 提示框

banner = { $organisation }网站上的Cookie
banner-label = { $organisation }网站上的Cookie
banner-accept = 可以，请统计我的访问
banner-reject = 不，请不要统计我的访问
banner-view = 查看Cookie
banner-accepted = 您说我们可以统计您的访问。
banner-rejected = 您说我们不可以统计您的访问。
banner-settings = 您随时可以更改。
banner-hide = 隐藏这条信息

## 由您决定的事

purpose-statistics = 统计访问
    .question = 我们可以统计您的访问吗？
    .banner =
        我们想统计人们打开了哪些页面，这样可以把本网站做得更好。我们只保留数字，绝不记录您是谁。我们不会为此在您的设备上放任何东西。

        我们可以统计您的访问吗？
    .body = 我们统计人们打开了哪些页面、用哪种语言、用哪类设备，以及在哪里放弃。这能帮助我们把网站做得更好。我们只保留数字，绝不记录您是谁。我们不会为此在您的设备上放任何东西。没有任何内容会交给别的公司。
    .yes = 可以，请统计我的访问
    .no = 不，请不要统计我的访问
    .required = 请选择我们是否可以统计您的访问
    .goes-on = 您没有表示不同意，所以我们统计您的访问。
purpose-preferences = 记住您的语言和阅读辅助
    .question = 我们可以记住您的语言和阅读辅助吗？
    .body = 您更换语言或选择页面的样子时，我们会把您的选择保存在您的设备上。下次打开网站时，就会是这样。
    .yes = 可以，请记住我的选择
    .no = 不，请不要记住我的选择
    .required = 请选择我们是否可以记住您的语言和阅读辅助
    .goes-on = 您没有表示不同意，所以如果您更换语言或选择阅读辅助，我们会这样做。
purpose-remote-voices = 不在您设备上的声音
    .question = “收听”可以使用不在您设备上的声音吗？
    .body = “收听”用您设备上的声音朗读页面。有些声音不在您的设备上。这时，您的浏览器会把页面的文字发送给提供声音的公司，其中可能包括您的回答。只有您同意，我们才使用这些声音。
    .yes = 可以，请使用不在我设备上的声音
    .no = 不，请只使用我设备上的声音
    .required = 请选择“收听”是否可以使用不在您设备上的声音
standing-agreed = 您在{ $date }表示同意。
standing-refused = 您在{ $date }表示不同意。
standing-signalled = 您的浏览器替您表示不同意。
standing-open = 您还没有决定。在您决定之前，我们不会这样做。
signal = 您的浏览器告诉我们，您不想被跟踪（Global Privacy Control，全球隐私控制）。我们就当作您不同意统计访问。如果您在这里选择了同意或不同意，则以您的选择为准。

## 设备上保存了什么

item-answers = 一把钥匙，用来打开您还没有发送的回答。没有它，表格就用不了。
item-choices = 您对Cookie页面上的问题回答的“同意”或“不同意”，以及您回答的时间。其中不包含您是谁。
item-preferences = 您选择的语言和阅读辅助。
item-listen = 您喜欢怎样收听，例如速度和声音。只有在您更改时才保存。
item-staff = 已登录的工作人员的钥匙。
item-undeclared = 我们不知道这是什么。它可能来自您浏览器里的某个程序。我们记下了它的名称，以便查清楚。
item-stays = 保留多久：{ $period }
item-is-here = 现在在这台设备上
item-is-not-here = 不在这台设备上
item-unknown = 我们不知道
item-delete = 从这台设备上删除{ $name }
item-delete-short = 删除
item-deleted = { $name }已不在这台设备上。
item-not-deleted = 我们没能删除{ $name }。您可以在浏览器的设置中删除它。
store-cookie = Cookie
store-local-storage = 本地存储
store-session-storage = 这个标签页的存储
store-cache = 缓存
store-indexed-db = 浏览器中的数据库
period-years = { $count }年
not-kept = 我们不保留

## Cookie页面

cookies = Cookie
    .body = Cookie是网站放在您手机或电脑上的小文件。本网站在您设备上保存的所有东西都列在这一页。我们不用Cookie做广告。本网站上没有任何内容来自别的公司。
cookies-needed = 我们保存什么，为什么
    .body = 我们保存打开您的回答的钥匙，因为没有它，表格就用不了。我们保存您的选择，这样就不用再问您。只有在您更换语言时，我们才保存您的语言；只有在您选择阅读辅助时，我们才保存阅读辅助。
cookies-choices = 您的选择
    .body =
        如果您不同意，我们会马上删除为此保存的内容。一年后，或者我们的做法有改变时，我们会再问您。

        想知道您的设备上现在有什么，请看[我们的隐私声明](/privacy)。想知道我们统计什么，请看[人们怎样使用本网站](/statistics)。
cookies-save = 保存我的选择
cookies-saved = 您的选择已保存。
success = 成功

## 回执

receipt = 您的选择的回执
    .body = 这里写着您对Cookie作了什么选择，以及什么时候选择的。您可以留存。我们没有副本：它是根据您设备上的内容生成的。
    .withdraw = 您随时可以[更改您的选择](/cookies)。
receipt-link = 获取您的选择的回执
receipt-empty = 您还没有作出任何选择。[现在选择](/cookies)。
receipt-decision = 您的选择
receipt-agreed = 同意
receipt-refused = 不同意
receipt-time = 时间
receipt-holds = 有效多久
receipt-who = 关于这份回执
receipt-controller = 您告诉了谁
receipt-address = 地址
receipt-contact = 电子邮箱
receipt-notice = 隐私声明
receipt-mark = 这份回执的标记
receipt-you = 您是谁
receipt-nobody = 我们不知道。您的选择在保存时不带姓名或号码。
receipt-download = 下载供程序使用的回执（JSON）
notice-version = 第{ $number }版
date-and-time = { $date }{ $time }

## 隐私声明

privacy = 隐私声明
    .body =
        本声明说明{ $organisation }怎样处理关于您的信息，以及为什么。它与我们的问题和Cookie都出自同一份清单，所以涵盖了本网站所做的一切。
contents = 本页内容
notice-dated = 第{ $number }版，自{ $date }起
notice-summary = 简短说明
    .body =
        - 我们用您告诉我们的内容来处理您反映的问题。
        - 您还没有发送的回答，我们保留{ $answers-kept }。只有您的设备能打开。
        - 我们不出售信息，也不显示广告。本网站上没有任何内容来自别的公司。
        - 是否统计您的访问，由您选择。
        - 您可以向我们索取我们持有的关于您的信息的副本，也可以要求我们更正、删除或停止使用。
notice-choices = 您的选择
    .body = 这是您到目前为止告诉我们的。您可以现在就在这里更改。
notice-device = 您的设备上有什么
    .body = 本网站可能保存在您正在使用的设备上的所有东西都列在这里。
device-looked = 我们刚刚查看了您的浏览器。如果发现我们不认识的东西，只有它的名称会发送给我们，没有别的。
device-not-looked = 列表中显示的是您的浏览器随这一页发送的Cookie。要看还有什么，必须打开脚本（JavaScript）。
device-delete-all = 您还可以[一次全部删除](/delete-answers)：您还没有发送的回答，以及本网站保存在您设备上的所有东西。
notice-done = 您在这里做过什么
    .body = 您在这台设备上做过一些事，所以我们保存了这些内容。
done-nothing = 没有。您没有在这台设备上回答过问题，或者回答已经删除。
done-caption = 您在这里做过什么，我们保留多久
done-what = 是什么
done-kept = 我们保留多久
done-covered = 更多说明
done-draft = 您还没有发送的回答：{ $service }
done-saved = 您已保存的回答：{ $service }
done-case = 您的个案{ $reference }：{ $service }
done-until = 到{ $date }为止
done-after-closing = 您的个案结案后{ $period }
done-elsewhere = 您从其他设备发送的个案，或者一段时间以前发送的个案，可能不在此列表中。您可以用编号和安全码[查看进展](/case)。
notice-your-rights = 您的权利
    .body =
        这些都不用付钱。我们会在一个月内答复。
        - **取得副本**：用您的设备，或用您的编号和安全码，[查看并下载本网站持有的内容](/your-information)。
        - **更正**：还没有发送的回答，您可以自己修改。对于个案，请[要求我们更正](/services/your-information)。
        - **删除**：您可以[删除还没有发送的回答](/delete-answers)。对于个案，请[要求我们删除](/services/your-information)。
        - **反对，或要求我们少用**：请[告诉我们您希望我们停止什么](/services/your-information)。
        - **收回同意**：请[更改您的选择](/cookies)。这和表示同意一样容易。
        - **投诉**：如果您不满意我们使用您的信息的方式，请[投诉我们](/services/about-us)。

        您也可以写信给{ $organisation }，{ $address }，或发电子邮件到[{ $email }](mailto:{ $email })。
notice-activities = 我们所做的一切
    .body = 对我们做的每件事，先说明目的，再说明细节。
activities-here = 在本网站上
activities-outside = 在别处，不在本网站上
activity-more = 更多内容：{ $name }
applies-to-you = 与您有关
not-confirmed = 尚未确认
notice-data = 我们使用什么
notice-source = 从哪里来
notice-basis = 我们凭什么可以这样做
notice-rights = 您的权利
notice-changes = 改变了什么
    .body = 凡是对您重要的改变，我们都写在这里。
version-heading = 第{ $number }版，{ $date }
version-differences = 第{ $number }版的逐项改变
notice-version-1 = 第一版。
notice-version-2 = 本声明现在会显示您自己的选择、您自己的设备，以及您在这里做过什么。我们增加了两项：在您同意时统计访问；记住您的语言。我们还增加了我们在本网站以外所做的事。
notice-version-3 = 如果您选择阅读辅助，例如较大的文字，我们会把您的选择保存在您的设备上。如果您同意，“收听”可以用不在您设备上的声音朗读页面。如果您更改收听方式，您的设备会保存这些更改。
notice-version-4 = 如果您给我们您的电子邮箱，我们会用电子邮件告诉您，我们收到了您发送的内容，以及处理的进展。您可以随您发送的内容添加文件。
notice-version-5 = 我们的工作人员打开您的个案时，我们会记录下来，并保留2年。我们的工作人员可以写信给您，您在查看个案进展的地方阅读这些信。
notice-version-6 = 我们增加了工作人员的账户、怎样保护本网站的安全、我们的博客和其他服务。
difference-added = 新增：{ $name }
difference-removed = 不再做：{ $name }
difference-changed = 有改变：{ $name }（{ $parts }）
difference-kept = { $name }：我们保留多久。以前：{ $before }。现在：{ $now }。
register = 本声明（供程序使用）
register-csv = 处理活动记录（CSV）
register-jsonld = 同样的内容，采用Data Privacy Vocabulary（JSON-LD）

## 我们持有的关于当事人的信息

your-information = 我们持有的关于您的信息
    .body = 您可以在这里查看和下载本网站持有的关于您的信息，并要求我们更改。
your-answers = 这台设备上的回答
    .body = 这些是您还没有发送的回答，以及您刚刚发送的个案。只有这台设备能打开。
your-answers-none = 没有。您没有在这台设备上回答过问题，或者回答已经删除。
your-answers-download = 下载供程序使用的这些回答（JSON）
copy-case = 您的个案
your-case-copy = 取得个案的副本
    .body = 您需要编号和安全码。您在发送时得到了这两项。
your-case-show = 显示我的个案
your-case-download = 下载我的个案（JSON）
your-requests = 向我们提出其他要求
    .body =
        - 要更正、删除或限制使用我们持有的信息，或要反对，请[告诉我们您的要求](/services/your-information)。
        - 要删除还没有发送的回答和这台设备上的所有东西，请使用[删除我的回答](/delete-answers)。
        - 想知道我们保留多久、为什么，请看[我们的隐私声明](/privacy)。
copy-kept = 我们保留到
copy-reference = 编号
copy-state = 进行到哪一步
copy-received = 我们收到的日期

## 搜索

search = 搜索本网站
search-label = 您想找什么？
    .hint = 例如：骚扰电话
search-button = 搜索
search-found = { $count ->
    [0] 没有找到与“{ $words }”有关的内容
   *[other] 找到{ $count }个与“{ $words }”有关的页面
}
    .nothing = 请换别的词再试，或[找到适合反映您的问题的地方](/services/concern)。您也可以[联系我们](/contact)。

## 统计什么

statistics = 人们怎样使用本网站
    .body =
        这些数字来自我们可以统计的访问。[选择我们是否可以统计您的访问](/cookies)。

        我们以十为单位统计。如果某件事一天内发生不到十次，就完全不统计。没有任何数字会说明是谁做的。
statistics-dates = 从{ $from }到{ $to }
statistics-what = 什么
statistics-how-often = 多少次
statistics-count = 约{ $count }
statistics-few = 不到十
statistics-nothing = 还没有。同样的事一天内发生十次，我们才显示数字。
statistics-pages = 页面
statistics-languages = 访问次数，按语言
statistics-devices = 访问次数，按设备类型
statistics-outcomes = 使用服务的结果
statistics-lcp = 页面多快显示出来
statistics-cls = 页面加载时有多稳定
statistics-inp = 页面多快有反应
statistics-search = 人们搜索了什么
statistics-funnel = 人们在哪里放弃
    .body = 这里显示每项服务的每一步有多少人完成。如果一个数字比前一个小很多，可能是人们觉得这一步难。有些步骤只有一部分人会看到。在这些步骤，数字较小不表示人们放弃了。
# $step: the heading of a page.
statistics-some = { $step }（只有一部分人会看到这一步）
device-phone = 手机
device-tablet = 平板电脑
device-desktop = 电脑
vital-good = 好
vital-fair = 可以更好
vital-poor = 差
outcome-sent = 已发送：{ $service }
outcome-exit = 建议：{ $service }，“{ $page }”

## 来自其他网站的内容，例如视频

embed-from = 这部分内容来自{ $host }。如果您显示它，那个网站会知道您在看，也会知道您的网络地址。在此之前，我们不会从那里加载任何东西。
embed-show = 仅这一次显示来自{ $host }的内容
