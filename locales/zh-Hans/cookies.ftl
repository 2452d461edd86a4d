service = 告诉我们网站上Cookie的问题
    .description =
        如果某个网站或应用使用Cookie的方式让您担心，请告诉我们。您不用说您是谁。
    .start =
        如果某个网站或应用在您的设备上保存了Cookie，而它的做法让您担心，请使用本服务。例如，它没有先问您，或让您很难说“不同意”。

        Cookie是网站放在您手机或电脑上的小文件。本服务也处理其他在您的设备上保存内容的方式，或跟踪您在设备上做什么的方式。

        # 您是匿名的

        我们不问您是谁，也不问怎样联系您。所以我们无法答复您，也无法告诉您我们做了什么。

        请不要在回答中写您的姓名，或关于您自己的任何其他内容。

        # 您需要准备什么

        我们会问您：

        - 是哪个网站或应用，您是什么时候使用的
        - 您使用的设备和浏览器
        - 关于Cookie，它告诉了您什么，给了您哪些选择
        - Cookie的名称（只在您知道时）

        其他问题您都需要回答。如果您不确定，可以说不确定，或填写您估计的答案。

        # 我们能做什么，不能做什么

        我们用您告诉我们的内容：

        - 检查网站是否遵守规定
        - 选择要检查哪类机构
        - 找出我们的建议在哪些方面需要改进

        我们可能会检查这个网站，或写信给运营它的机构。我们在这里不调查某一个人的信息出了什么事。如果您希望我们调查，也请从这里开始。我们会告诉您合适的服务。

        # 您的信息

        开始之前，请阅读[我们怎样使用您的信息](/privacy)。
    .next =
        我们不知道您是谁，所以不会答复您。

        我们用您告诉我们的内容检查网站是否遵守规定，选择要检查哪类机构，并找出我们的建议在哪些方面需要改进。我们可能会检查这个网站，或写信给运营它的机构。

        # 您自己可以做什么

        - 请在网站上找Cookie设置（通常在每页的底部），并在那里更改您的选择。
        - 请在浏览器的设置中删除这个网站的Cookie。
        - 如果您担心某个机构对您自己的信息做了什么，请[反映数据保护问题](/services/data-protection)。

## 合适的服务

own-information = 您希望我们调查您自己的信息出了什么事吗？
    .summary = 调查您自己的信息
    .hint = 如果您只想告诉我们网站或应用怎样使用Cookie，请选择“不希望”。
    .yes = 希望
    .no = 不希望
    .required = 请选择您是否希望我们调查您自己的信息出了什么事

raise-a-concern = 请改为反映数据保护问题
    .body =
        本服务是匿名的，所以我们在这里无法调查您自己的信息出了什么事。您可以改为向我们反映数据保护问题。在那里，我们会问您是谁，并写信给您。

        # 现在怎样做

        - 如果您还没有投诉，请先向运营网站或应用的机构投诉。我们可以帮您写信。
        - 如果您对答复不满意，请向我们反映问题。

        如果您还想告诉我们网站或应用怎样使用Cookie，请返回并选择“不希望”。
    .button = 反映数据保护问题

## 在哪里，什么时候

which-site = 是哪个网站或应用？

website = 网站的地址或应用的名称
    .summary = 网站或应用
    .hint = 例如，www.example.com。
    .required = 请填写网站的地址或应用的名称
    .name = 网站的地址或应用的名称

web-page = 出现这种情况的页面或屏幕
    .hint =
        请复制页面的地址，或说明是哪个屏幕。请不要写任何能显示您是谁的内容。如果到处都有这种情况，请填写“到处”。
    .required = 请填写出现这种情况的页面或屏幕
    .name = 页面或屏幕

visit = 您是什么时候使用的？
    .body =
        如果您使用过不止一次，请告诉我们最后一次。

visit-date = 日期
    .summary = 您使用的日期
    .hint = 如果您不知道准确的日期，请填写您估计的日期。
    .required = 请填写您使用的日期
    .name = 您使用的日期

visit-time = 时间
    .summary = 您使用的时间
    .hint = 估计的时间就可以。例如，9:00或14:30。
    .required = 请填写您使用的时间
    .invalid = 请填写时间，例如9:00或14:30
    .name = 您使用的时间

device-used = 您用的是什么？

device = 设备
    .computer = 台式电脑或笔记本电脑
    .phone = 手机
    .tablet = 平板电脑
    .television = 电视
    .something-else = 其他设备
    .required = 请选择您使用的设备

browser = 浏览器
    .hint = 浏览器是显示网站的程序。
    .chrome = Chrome
    .edge = Edge
    .firefox = Firefox
    .safari = Safari
    .samsung = 三星浏览器（Samsung Internet）
    .no-browser = 没有，我用的是应用
    .something-else = 其他浏览器
    .not-sure = 我不确定
    .required = 请选择您使用的浏览器

## 它做了什么

technology = 网站或应用使用了什么？
    .summary = 使用了什么
    .hint = 请选择所有符合的选项。
    .cookie-files = Cookie
    .cookie-files-hint = 网站放在您设备上的小文件
    .local-storage = 我设备上的其他存储
    .local-storage-hint = 例如，您的浏览器称为本地存储或网站数据的内容
    .fingerprinting = 设备指纹
    .fingerprinting-hint = 它根据您设备的设置，再次认出您的设备
    .app-tracking = 应用中的跟踪
    .app-tracking-hint = 应用跟踪您做什么
    .not-sure = 我不确定
    .required = 请选择网站或应用使用了什么，或选择您不确定
    .name = 网站或应用使用了什么

notice-shown = 它有没有告诉您关于Cookie的情况？
    .summary = 有没有告诉您关于Cookie的情况
    .message = 有，我打开时显示了一条信息
    .link-only = 只有一个链接，通往关于Cookie的页面
    .none = 没有
    .not-sure = 我不确定
    .required = 请选择它有没有告诉您关于Cookie的情况

asked-first = 它有没有问您是否同意Cookie？
    .summary = 有没有问您是否同意
    .asked = 有，我可以选择
    .carrying-on = 它说，我继续使用就表示同意
    .not-asked = 没有
    .not-sure = 我不确定
    .required = 请选择它有没有问您是否同意Cookie

set-before-choice = 在您选择之前，它放了它并不需要的Cookie吗？
    .summary = 是否在您选择之前放Cookie
    .hint =
        有些Cookie，网站没有就不能运行，这些不需要您的同意。其他Cookie需要您的同意，例如用来做广告的Cookie。如果您根本不能选择，请回想您打开它的时候。
    .yes = 放了
    .no = 没有
    .not-sure = 我不确定
    .required = 请选择在您选择之前它是否放了并不需要的Cookie

reject = 说“不同意”和说“同意”一样容易吗？
    .summary = 说“不同意”是否一样容易
    .as-easy = 一样容易
    .harder = 不，更难
    .harder-hint = 例如，步骤更多，或很难看到“不同意”
    .impossible = 不，我无法说“不同意”
    .not-tried = 我没有试
    .required = 请选择说“不同意”和说“同意”是否一样容易

information-clear = 它清楚地说明了Cookie是做什么用的吗？
    .summary = 是否清楚说明Cookie的用途
    .clear = 清楚
    .partly = 有一部分清楚
    .unclear = 不清楚
    .not-read = 我没有看
    .required = 请选择它是否清楚地说明了Cookie是做什么用的

change-mind = 您后来可以改变主意吗？
    .summary = 是否可以改变主意
    .easy = 可以，很容易
    .hard = 可以，但是很难
    .impossible = 不可以
    .not-tried = 我没有试
    .required = 请选择您后来是否可以改变主意

## 当事人可能知道什么，想要什么

cookie-details = 您知道是哪些Cookie吗？
    .body =
        如果您不知道，这些栏目不用填写。您也许可以在浏览器的设置中，或在网站自己的Cookie页面上，找到Cookie的名称。

cookie-name = Cookie的名称
    .name = Cookie的名称

cookie-provider = Cookie来自哪家公司
    .hint = 可能不是运营网站的公司，而是另一家公司。
    .name = Cookie来自哪家公司

outcome = 您想要什么

what-you-want = 您希望网站或应用怎样做？
    .summary = 您想要什么
    .hint = 请选择所有符合的选项。
    .ask-first = 放Cookie之前先问
    .fewer = 少用或不用Cookie
    .easy-reject = 让说“不同意”和说“同意”一样容易
    .easy-change = 让我可以很容易地改变主意
    .clearer = 更清楚地说明Cookie是做什么用的
    .something-else = 其他情况
    .required = 请选择您希望网站或应用怎样做

what-else = 您还希望它怎样做？
    .summary = 您还想要什么
    .required = 请填写您还希望它怎样做
    .name = 您还想要什么

sector = 是哪类机构在运营？
    .summary = 机构的类型
    .central-government = 中央政府
    .charitable-and-voluntary = 慈善机构和志愿团体
    .education-and-childcare = 教育和托儿
    .finance-insurance-and-credit = 金融、保险和信贷
    .general-business = 一般商业
    .health = 医疗卫生
    .justice = 警方、法院和刑事司法
    .land-or-property = 土地或房产服务
    .legal = 法律服务
    .local-government = 地方政府
    .marketing = 市场营销
    .media = 媒体
    .membership-association = 会员制协会
    .online-technology-and-telecoms = 网络技术和电信
    .political = 政治
    .regulators = 监管机构
    .religious = 宗教
    .retail-and-manufacture = 商店和生产厂家
    .social-care = 社会照护
    .transport-and-leisure = 交通和休闲
    .utilities = 公用事业，例如煤气、电和水
    .not-sure = 我不确定
    .required = 请选择是哪类机构在运营
