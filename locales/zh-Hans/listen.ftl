## 每页上的按钮和控制

listen = 收听这一页
listen-how = 怎样让设备把这一页读给您听
listen-failed = 我们没能开始朗读这一页。请检查您的网络连接，然后再按一次按钮。
listen-controls = 收听这一页
listen-play = 播放
listen-pause = 暂停
listen-stop = 停止
listen-close = 关闭
listen-back-sentence = 后退一句
listen-next-sentence = 前进一句
listen-back-paragraph = 后退一段
listen-next-paragraph = 前进一段
listen-back-heading = 后退一个标题
listen-next-heading = 前进一个标题
listen-more = 更多收听方式
listen-move = 在页面中移动
listen-here = 选择从哪里开始
listen-selection = 收听我选中的内容
listen-voice-group = 声音和速度
listen-rate = 速度
listen-times = { $times }倍
listen-times-usual = 正常
listen-voice = 声音
listen-voice-good = { $name }（音质较好）
listen-voice-low = { $name }（音质一般）
listen-voice-remote = { $name }（不在这台设备上）
listen-voice-local = { $name }（在这台设备上）
listen-settings = 您怎样收听
listen-each = 自动为我朗读每个新页面
listen-typed = 也朗读我输入的内容
listen-secret = 也朗读我的安全码
listen-caption = 用大字显示文字
listen-remote = 使用不在这台设备上的声音。页面的文字会发送给提供声音的公司。
listen-keys = 使用键盘：按住Alt和Shift，再按以下其中一个键：
listen-key-play = 播放或暂停
listen-key-back = 后退
listen-key-next = 前进
listen-key-here = 从我所在的地方开始
listen-key-stop = 停止
listen-help = 关于收听的更多说明

## 控制显示的信息

listen-state-waiting = 正在准备……
listen-state-finished = 这一页已经读完。
listen-state-gesture = 请按“播放”收听这一页。
listen-state-failed = 您的设备现在不能发声。请按“播放”再试一次。
listen-state-here = 请用鼠标或手指选择一个句子。也可以按向上和向下箭头键选择一个段落，或者按Tab键移到页面上的某处，再按Enter键。按Escape键停止选择。
listen-state-nothing-selected = 请先在页面上选中一些文字。
listen-state-no-voice = 您的设备没有中文声音。
    .help = 怎样添加声音
listen-state-remote-only = 您这里只有不在您设备上的中文声音。它们会把页面的文字发送给提供声音的公司。您可以允许使用，也可以在您的设备上添加声音。
listen-allow-remote = 允许使用这些声音
listen-part-no-voice = 这一页有一部分是另一种语言（{ $language }）。您的设备没有这种语言的声音。

## 内置的声音

listen-built-in = 使用我们自己的声音
listen-built-in-about = 我们有一种中文声音，可以在任何设备上使用。它听起来像机器。它是eSpeak NG程序，是采用GPL-3.0许可证的自由软件。您的浏览器只需下载一次，大小为{ $size } KB。之后，它就在您的设备上朗读，不发送任何内容。
listen-built-in-licence = 阅读许可证
listen-built-in-name = 我们自己的声音（eSpeak NG）
listen-built-in-loading = 正在获取声音……
listen-built-in-failed = 我们没能获取声音。请检查您的网络连接，然后再试一次。

## 在显示的内容之外所说的话

said-heading = { $level }级标题。
said-list = 列表，共{ $count }项。
said-table = 表格。行数：{ $rows }。列数：{ $columns }。
said-row = 第{ $row }行。
said-cell = { $header }：
said-quote = 引文。
said-image = 图片。
said-link = ，链接
said-button = ，按钮
said-summary-open = ，按钮，已展开
said-summary-closed = ，按钮，已收起
said-radio-on = ，选项，已选择
said-radio-off = ，选项，未选择
said-checkbox-on = ，方框，已勾选
said-checkbox-off = ，方框，未勾选
said-typed = 您填写了：
said-time = { $hour }点{ $minute }分
said-full-hour = { $hour }点整
said-pounds = { $count }英镑
said-pence = { $count }便士
said-sum = { $pounds }{ $pence }
said-at = 艾特
said-dot = 点
said-slash = 斜杠
said-hyphen = 连字符
said-underscore = 下划线
said-plus = 加号
said-scales = 千 万 百万 千万 亿 万亿 m bn k
said-short-forms =
    ICO
    FOI
    FOIA
    EIR
    EIRs
    PECR
    GDPR
    DPA
    UK
    EU
    TPS
    CTPS
    FPS
    PPI
    CCTV
    URL
    SMS
    PDF
    HTML
    CSV
    NHS
    MP
    AA
    NG
    GPL
    LD
    KB = 千字节
    MB = 兆字节
    Mr = 先生
    Mrs = 太太
    Dr = 医生
    No. = 号码
    Ref. = 编号
    Art. = 条
    Sch. = 附表
