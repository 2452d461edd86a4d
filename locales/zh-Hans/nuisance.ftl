service = 举报骚扰电话和骚扰信息
    .description =
        如果您收到不想要的推销或宣传电话、短信、电子邮件或传真，请告诉我们。
    .start =
        如果您收到不想要的电话、短信、电子邮件或传真，而且它向您推销或宣传东西，请用本服务告诉我们。电话可能是真人打来的，也可能是播放录音的。

        一次举报最多可以告诉我们5个同类的电话或信息。

        # 开始之前

        有些电话和信息由别的机构处理：

        - 无声来电，以及您一接就断掉的来电，请告诉Ofcom（英国通信管理局）
        - 诈骗，请告诉Report Fraud（诈骗举报中心，以前叫Action Fraud）
        - 如果您的号码在Telephone Preference Service（TPS，电话推销拒接登记处）的名单上，有些电话可以告诉TPS

        如果您不确定，请从这里开始。我们会先问几个问题，再告诉您去哪里。

        # 您需要准备什么

        我们会问您：

        - 每个电话或信息是什么时候来的
        - 对方的号码、名称或电子邮箱（如果您能看到）
        - 内容是关于什么
        - 您有没有同意过接收

        您不必告诉我们您是谁，也不必告诉我们您的号码或邮政编码。请尽量多告诉我们关于这个电话或信息的情况。我们知道得越多，能做的就越多。

        # 我们能做什么，不能做什么

        我们会用您的举报调查是谁的责任，并采取行动。我们不会逐一答复举报。

        # 您的信息

        我们可能会与其他监管机构、电话公司和我们调查的机构分享您告诉我们的内容。开始之前，请阅读[我们怎样使用您的信息](/privacy)。
    .next =
        您不用再做什么。我们会把您的举报与其他举报放在一起看，查明是谁的责任，并采取行动。我们不会逐一答复举报。如果您说过我们可以联系您，只有在需要了解更多情况时，我们才会联系您。

        # 您还可以做什么

        - 如果是真人打来的电话，请把您的号码登记到[TPS名单](https://www.tpsonline.org.uk)上。如果登记的时间已经够长，您也可以把这个电话告诉TPS。
        - 请把垃圾短信转发到7726。这是免费的。
        - 请把无声来电告诉[Ofcom](https://www.ofcom.org.uk)。
        - 如果您又收到电话或信息，请回来告诉我们。

## 是什么

received = 您收到了什么？
    .summary = 您收到了什么
    .hint = 如果您收到不止一类，现在请选择一类。其他的您可以另外举报。
    .live-call = 真人打来的电话
    .recorded-call = 播放录音的电话
    .silent-call = 无声来电，或没人接话就断掉的来电
    .silent-call-hint = 您什么都没听到，或电话断了，或对方告诉您没有人有空与您通话
    .text = 短信、图片信息或视频信息
    .email = 电子邮件
    .fax = 传真
    .something-else = 其他情况
    .something-else-hint = 例如，应用中的信息
    .required = 请选择您收到了什么

silent-call-advice = 请把无声来电和断掉的来电告诉Ofcom
    .body =
        您告诉我们，您接到了无声来电，或没人接话就断掉的来电。这类电话由Ofcom（英国通信管理局）处理，不是由我们处理。

        # 现在怎样做

        - 请写下来电的时间。如果显示了号码，也请写下来。
        - 请尽快告诉Ofcom。请打开[Ofcom的网站](https://www.ofcom.org.uk)。

        如果您还接到过真人或录音向您推销东西的电话，请回来告诉我们。

received-other = 是哪一类信息？
    .summary = 信息的类型
    .hint = 例如，应用中或社交媒体上的信息。
    .required = 请填写是哪一类信息
    .name = 信息的类型

scam = 您认为这是诈骗吗？
    .summary = 是否诈骗
    .hint = 诈骗就是设法欺骗您，例如骗取您的钱、密码或银行资料。
    .yes = 是
    .no = 不是
    .not-sure = 我不确定
    .required = 请选择您是否认为这是诈骗

scam-advice = 请把诈骗告诉Report Fraud
    .body =
        您告诉我们，您认为这是诈骗。诈骗由警方处理，不是由我们处理。

        # 现在怎样做

        - 如果您损失了钱，或把银行资料告诉了对方，请马上给您的银行打电话。
        - 如果您住在英格兰、威尔士或北爱尔兰，请在[Report Fraud（诈骗举报中心）](https://www.reportfraud.police.uk)的网站上举报，或拨打[0300 123 2040](tel:03001232040)。它以前叫Action Fraud。
        - 如果您住在苏格兰，请拨打[101](tel:101)联系苏格兰警方。
        - 如果是短信，请转发到7726。这是免费的。
        - 请不要回复，也不要打开里面的链接。

        如果您只是觉得可能是诈骗，请返回并选择“我不确定”。然后您就可以告诉我们。

selling = 对方有没有向您推销或宣传东西？
    .summary = 是否推销或宣传
    .hint = 可以是产品、服务、机构或公益事业。
    .yes = 有
    .no = 没有
    .required = 请选择对方有没有向您推销或宣传东西

not-selling = 我们处理推销或宣传的电话和信息
    .body =
        您告诉我们，对方没有向您推销或宣传任何东西。我们在这里负责的规定是关于推销的。

        # 现在怎样做

        - 如果有人威胁您，请拨打[101](tel:101)报警。如果情况紧急，请拨打[999](tel:999)。
        - 如果不想接的电话一直打来，请问您的电话公司有什么办法可以阻止。
        - 如果您担心某个机构使用您的信息的方式，请[反映数据保护问题](/services/data-protection)。

        如果您不确定这一页是否适合您，请[联系我们](/contact)。

## 真人来电和TPS

tps = 来电时，您的号码在TPS名单上吗？
    .summary = 是否在TPS名单上
    .body =
        Telephone Preference Service（TPS，电话推销拒接登记处）有一份名单，登记不想接推销电话的人。还有一份供公司登记的名单，叫做Corporate TPS。

        您可以在[TPS的网站](https://www.tpsonline.org.uk)上查询您的号码是否在名单上，或把号码登记上去。
    .yes = 在
    .no = 不在
    .not-sure = 我不确定
    .required = 请选择来电时您的号码是否在TPS名单上

tps-long-enough = 来电时，您的号码登记在名单上已经有这么久了吗？
    .summary = 登记在TPS名单上是否够久
    .body =
        只有号码登记在名单上已满{ $tps-wait }，TPS才会查看打给这个号码的电话。
    .yes = 有
    .no = 没有
    .not-sure = 我不确定
    .required = 请选择您的号码登记在名单上是否已经有这么久

tps-route = 您想把这个电话告诉谁？
    .summary = 您想告诉谁
    .body =
        您可以告诉我们或TPS，或两边都告诉。TPS会把您的姓名、号码和邮政编码告诉打电话给您的公司。您告诉我们时，可以不说您是谁。
    .us = 你们（监管机构）
    .tps = TPS
    .both = 两边都告诉
    .both-hint = 请先在这里告诉我们。最后我们会提醒您告诉TPS。
    .required = 请选择您想把这个电话告诉谁

tell-tps = 请把这个电话告诉TPS
    .body =
        符合以下所有条件，TPS就可以查看您接到的电话：

        - 来电时，您的号码登记在名单上已满{ $tps-wait }
        - 您与来电的人通了话
        - 您知道来电的日期和时间
        - 您知道来电公司的名称或号码
        - 您同意TPS把您的姓名、号码和邮政编码告诉那家公司

        # 现在怎样做

        - 请写下您知道的关于这个电话的情况。
        - 请尽快在[TPS的网站](https://www.tpsonline.org.uk)上投诉。

        如果TPS不能查看您接到的电话，请回来告诉我们。

## 短信、电子邮件和传真

text-forwarded = 您把短信转发到7726了吗？
    .spoken = 您把短信转发到7 7 2 6了吗？
    .summary = 是否转发到7726
    .body =
        您可以把垃圾短信转发到7726。这是免费的。您仍然可以在这里告诉我们这条短信。
    .yes = 转发了
    .no = 没有
    .required = 请选择您是否把短信转发到了7726

sender-in-uk = 发件人在英国吗？
    .summary = 发件人是否在英国
    .hint = 请看电子邮件中有没有英国的邮寄地址或电话号码。
    .yes = 在
    .no = 不在
    .not-sure = 我不确定
    .required = 请选择发件人是否在英国

sender-abroad = 我们处理英国发件人的电子邮件
    .body =
        您告诉我们，发件人不在英国。通常，只有我们能查出是谁发的电子邮件，而且发件人在英国，我们才能采取行动。

        # 现在怎样做

        - 请不要回复这封电子邮件，也不要打开里面的链接。
        - 请在您的电子邮件程序中把它标为垃圾邮件。
        - 如果它想欺骗您，请告诉[Report Fraud（诈骗举报中心）](https://www.reportfraud.police.uk)。如果您住在苏格兰，请拨打[101](tel:101)联系苏格兰警方。

        如果您发现发件人在英国，请回来告诉我们。

fax-list = 传真来的时候，您的传真号码在FPS名单上吗？
    .summary = 是否在FPS名单上
    .hint = Fax Preference Service（FPS，传真推销拒收登记处）有一份名单，登记不想收推销传真的人。
    .yes = 在
    .no = 不在
    .not-sure = 我不确定
    .required = 请选择传真来的时候您的传真号码是否在FPS名单上

## 每个电话或信息

message = 电话或信息{ $number }

message-more = 您想告诉我们另一个电话或信息吗？
    .summary = 另一个电话或信息
    .yes = 想
    .no = 不用了
    .required = 请选择您是否想告诉我们另一个电话或信息

message-when = 是什么时候来的？

message-date = 日期
    .hint = 如果您不知道准确的日期，请填写您估计的日期。
    .required = 请填写收到的日期
    .name = 收到的日期

message-time = 时间
    .hint = 请尽量准确到15分钟之内。例如，9:30或14:15。
    .invalid = 请填写时间，例如9:30或14:15
    .name = 收到的时间

message-from = 是从哪里来的？

number-shown = 您的电话或机器显示了号码或名称吗？
    .summary = 是否显示号码或名称
    .shown = 显示了号码或名称
    .withheld = 没有，显示号码已隐藏或是私人号码（withheld或private）
    .international = 没有，只显示“国际”（international）
    .unavailable = 没有，显示“无法显示”（unavailable），或什么都没显示
    .not-sure = 我不确定
    .required = 请选择您的电话或机器显示了什么

message-number = 显示的号码或名称是什么？
    .summary = 号码或名称
    .hint = 请完全照抄。
    .required = 请填写显示的号码或名称
    .name = 显示的号码或名称

sender-email = 是从哪个电子邮箱发来的？
    .summary = 发件人的电子邮箱
    .hint = 请完全照抄。例如，offers@example.com。
    .required = 请填写发件人的电子邮箱
    .name = 发件人的电子邮箱

message-topic = 内容是关于什么？
    .summary = 关于什么
    .hint = 请从列表中选择。如果都不符合，请选择“其他情况”。
    .accident-claims = 事故索赔
    .boilers = 锅炉
    .broadband = 宽带
    .call-blockers = 来电拦截器
    .debt-management = 债务管理
    .energy = 能源和绿色能源
    .extended-warranties = 延长保修和家电保障
    .funeral-plans = 丧葬计划
    .gambling = 赌博
    .home-improvements = 双层玻璃和家居装修
    .insulation = 房屋保温
    .insurance = 保险
    .loans = 银行业务和贷款
    .mobile-phones = 手机和手机升级
    .pensions = 养老金
    .ppi = 还款保障保险（PPI）索赔
    .property = 房产和分时度假
    .solar-panels = 太阳能板
    .surveys = 生活方式调查
    .tax-refunds = 退税
    .vehicle-finance = 汽车贷款索赔
    .something-else = 其他情况
    .required = 请选择内容是关于什么
    .unknown-option = 请从列表中选择内容是关于什么。如果都不符合，请选择“其他情况”

message-sender = 是谁打来或发来的？
    .body =
        关于是谁打电话给您或发信息给您，请把您知道的都告诉我们。如果您不知道是谁，可以不填的栏目就不用填写。

sender-said-who = 来电的人说了自己是谁吗？
    .summary = 来电的人是否说了自己是谁
    .at-once = 说了，我没有问就说了
    .when-asked = 说了，我问了才说
    .refused = 没有，对方不肯说
    .did-not-ask = 没有，我也没有问
    .required = 请选择来电的人是否说了自己是谁

sender-name = 机构的名称
    .name = 机构的名称

sender-phone = 对方给的电话号码
    .hint = 例如，可以回拨的号码。
    .invalid = 请填写对方给的号码，例如01632 960 001或+44 808 157 0192
    .name = 对方给的电话号码

sender-contact-email = 对方给的电子邮箱
    .invalid = 请按正确的格式填写对方给的电子邮箱，例如name@example.com
    .name = 对方给的电子邮箱

sender-website = 对方给的网站
    .hint = 例如，www.example.com。
    .name = 对方给的网站

sender-address = 对方给的邮寄地址
    .name = 对方给的邮寄地址

message-permission = 您和对方

customer = 您现在是或以前是对方的客户吗？
    .summary = 您现在或以前是否是对方的客户
    .yes = 是
    .no = 不是
    .not-sure = 我不确定
    .required = 请选择您现在或以前是否是对方的客户

permission = 您同意过接收对方的电话或信息吗？
    .summary = 您是否同意过接收电话或信息
    .hint = 例如，您在表格上勾选过某个方框。
    .yes = 同意过
    .no = 没有
    .not-sure = 我不确定
    .required = 请选择您是否同意过接收对方的电话或信息

asked-to-stop = 您要求过对方停止吗？
    .summary = 您是否要求过对方停止
    .yes = 要求过
    .no = 没有
    .required = 请选择您是否要求过对方停止

asked-to-stop-on = 您是什么时候要求对方停止的？
    .summary = 您要求对方停止的日期
    .hint = 如果您要求过不止一次，请填写第一次的日期。如果您不知道，请填写您估计的日期。
    .name = 您要求对方停止的日期

message-content = 内容说了什么

opt-out = 内容有没有说怎样可以不再收到？
    .summary = 有没有说怎样不再收到
    .hint = 例如，按某个键、回复STOP或使用退订链接。
    .yes = 有
    .no = 没有
    .not-sure = 我不确定
    .required = 请选择内容有没有说怎样可以不再收到

replied = 您按键或回复了吗？
    .summary = 您是否按键或回复
    .yes = 按了或回复了
    .no = 没有
    .required = 请选择您是否按键或回复了

message-text = 对方说了什么？
    .summary = 对方说了什么
    .hint =
        请尽量用对方的原话。您可以把短信或电子邮件复制进来，包括网址链接。请不要写您自己的姓名和号码。
    .name = 您写的对方说的话

## 造成了什么影响，对谁

effect = 骚扰电话或信息对您有什么影响

how-often = 您多久收到一次这样的电话或信息？
    .summary = 多久一次
    .only-these = 只有我告诉你们的这些
    .daily = 每天，或差不多每天
    .weekly = 每个星期
    .monthly = 每个月
    .less-often = 没有那么频繁

effects = 对您或别人有什么影响？
    .summary = 对您或别人有什么影响
    .hint = 请选择所有符合的选项。
    .annoyed = 让我觉得烦
    .distressed = 让我难过或担心
    .cost = 让我花了钱
    .vulnerable = 收到的人容易被误导或受到伤害
    .vulnerable-hint = 例如，因为年龄、疾病或残疾
    .none = 以上都没有
    .name = 对您或别人有什么影响

effects-more = 关于这一点，您还想多说一些吗？
    .summary = 关于对您或别人的影响的更多内容
    .name = 您写的关于影响的内容

your-line = 接到电话或信息的号码或电子邮箱
    .body =
        这些问题您都可以不填。如果接到电话或信息的号码或邮箱不止一个，请告诉我们收到最多的那一个。

number-called = 接到电话或信息的电话号码或传真号码
    .invalid = 请填写电话号码，例如01632 960 001、07700 900 982或+44 808 157 0192
    .name = 接到电话或信息的号码

address-emailed = 收到邮件的电子邮箱
    .invalid = 请按正确的格式填写电子邮箱，例如name@example.com
    .name = 收到邮件的电子邮箱

line-kind = 是固定电话号码还是手机号码？
    .summary = 固定电话还是手机
    .landline = 固定电话
    .mobile = 手机

line-holder = 账户是谁的？
    .summary = 账户持有人
    .hint = 就是为这个号码或邮箱付钱的人或机构，或它所属的人或机构。
    .me = 我
    .my-household = 我家里的其他人
    .my-employer = 我的雇主
    .someone-else = 别人

holder-type = 账户持有人属于哪一类？
    .summary = 账户持有人的类型
    .private-person = 个人
    .sole-trader = 个体经营者
    .partnership = 合伙企业
    .company = 有限公司
    .other-body = 其他机构，例如慈善机构或公共机构
    .not-sure = 我不确定

postcode-area = 您的邮政编码的前半部分是什么？
    .summary = 您的邮政编码的前半部分
    .hint = 例如，SK9。我们用它了解骚扰电话和信息发往哪里。它不会显示您是谁。
    .name = 您的邮政编码的前半部分

contact-you = 联系您

may-contact = 如果我们需要了解更多情况，可以联系您吗？
    .summary = 我们是否可以联系您
    .by-email = 可以，用电子邮件
    .by-phone = 可以，打电话
    .no = 不可以
    .required = 请选择我们是否可以联系您

your-email = 您的电子邮箱
    .required = 请填写您的电子邮箱
    .invalid = 请按正确的格式填写电子邮箱，例如name@example.com
    .name = 您的电子邮箱

your-phone = 您的电话号码
    .required = 请填写您的电话号码
    .invalid = 请填写电话号码，例如01632 960 001、07700 900 982或+44 808 157 0192
    .name = 您的电话号码

your-name = 您的姓名是什么？
    .summary = 您的姓名
    .hint = 如果我们联系您，会用到您的姓名。
    .name = 您的姓名
