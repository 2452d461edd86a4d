# Listen: the button, its controls, and what is said that is not shown.

## The button on every page, and its controls

listen = یہ صفحہ سنیں
listen-how = یہ صفحہ کیسے سنا جا سکتا ہے
listen-failed = ہم یہ صفحہ پڑھ کر سنانا شروع نہیں کر سکے۔ اپنا انٹرنیٹ دیکھ لیں، پھر بٹن دوبارہ دبائیں۔
listen-controls = یہ صفحہ سنیں
listen-play = چلائیں
listen-pause = روکیں
listen-stop = ختم کریں
listen-close = بند کریں
listen-back-sentence = ایک جملہ پیچھے
listen-next-sentence = ایک جملہ آگے
listen-back-paragraph = ایک پیراگراف پیچھے
listen-next-paragraph = ایک پیراگراف آگے
listen-back-heading = ایک سرخی پیچھے
listen-next-heading = ایک سرخی آگے
listen-more = سننے کے اور طریقے
listen-move = صفحے میں آگے پیچھے جائیں
listen-here = چنیں کہ کہاں سے شروع ہو
listen-selection = منتخب کیے ہوئے الفاظ سنیں
listen-voice-group = آواز اور رفتار
listen-rate = رفتار
listen-times = { $times } گنا
listen-times-usual = عام
listen-voice = آواز
listen-voice-good = { $name } (بہتر معیار)
listen-voice-low = { $name } (سادہ معیار)
listen-voice-remote = { $name } (اس ڈیوائس پر نہیں)
listen-voice-local = { $name } (اس ڈیوائس پر)
listen-settings = آپ کیسے سنتے ہیں
listen-each = ہر نیا صفحہ خود بخود پڑھ کر سنائیں
listen-typed = جو میں نے لکھا ہے، وہ بھی سنائیں
listen-secret = میرا خفیہ کوڈ بھی سنائیں
listen-caption = الفاظ بڑے حروف میں دکھائیں
listen-remote = وہ آوازیں بھی استعمال کریں جو اس ڈیوائس پر نہیں۔ صفحے کی لکھائی آواز بنانے والی کمپنی کو بھیجی جاتی ہے۔
listen-keys = کی بورڈ استعمال کریں۔ Alt اور Shift دبائے رکھیں، اور ان میں سے کوئی کلید دبائیں:
listen-key-play = چلائیں یا روکیں
listen-key-back = پیچھے
listen-key-next = آگے
listen-key-here = جہاں میں ہوں وہاں سے شروع کریں
listen-key-stop = ختم کریں
listen-help = سننے کے بارے میں مزید

## What the controls tell

listen-state-waiting = تیاری ہو رہی ہے…
listen-state-finished = صفحہ پورا ہو گیا۔
listen-state-gesture = یہ صفحہ سننے کے لیے “چلائیں” دبائیں۔
listen-state-failed = آپ کی ڈیوائس ابھی نہیں بول رہی۔ پھر کوشش کرنے کے لیے “چلائیں” دبائیں۔
listen-state-here = ماؤس یا انگلی سے کوئی جملہ چنیں۔ یا پیراگراف چننے کے لیے اوپر اور نیچے کے تیر والی کلیدیں دبائیں، یا Tab دبا کر صفحے کی کسی چیز پر جائیں، پھر Enter دبائیں۔ چننا چھوڑنے کے لیے Escape دبائیں۔
listen-state-nothing-selected = پہلے صفحے پر کچھ الفاظ منتخب کریں۔
listen-state-no-voice = آپ کی ڈیوائس میں اردو کی کوئی آواز نہیں۔
    .help = آواز کیسے شامل کریں
listen-state-remote-only = یہاں آپ کے پاس اردو کی صرف وہ آوازیں ہیں جو آپ کی ڈیوائس پر نہیں۔ وہ صفحے کی لکھائی آواز بنانے والی کمپنی کو بھیجتی ہیں۔ آپ اس کی اجازت دے سکتے ہیں، یا اپنی ڈیوائس میں کوئی آواز شامل کر سکتے ہیں۔
listen-allow-remote = ان آوازوں کی اجازت دیں
listen-part-no-voice = اس صفحے کا ایک حصہ دوسری زبان میں ہے ({ $language })۔ آپ کی ڈیوائس میں اس کی کوئی آواز نہیں۔

## The built-in voice: a voice of our own for devices that have none. $size: kilobytes.

listen-built-in = ہماری اپنی آواز استعمال کریں
listen-built-in-about = ہمارے پاس اردو کی ایک آواز ہے جو ہر ڈیوائس پر چلتی ہے۔ سننے میں وہ مشین جیسی لگتی ہے۔ یہ eSpeak NG نام کا پروگرام ہے، جو GPL-3.0 لائسنس کے تحت آزاد سافٹ ویئر ہے۔ آپ کا براؤزر ایک بار { $size } KB ڈاؤن لوڈ کرتا ہے۔ پھر وہ آپ کی ڈیوائس پر بولتا ہے اور کچھ نہیں بھیجتا۔
listen-built-in-licence = لائسنس پڑھیں
listen-built-in-name = ہماری اپنی آواز (eSpeak NG)
listen-built-in-loading = آواز لائی جا رہی ہے…
listen-built-in-failed = آواز نہیں لائی جا سکی۔ اپنا انٹرنیٹ دیکھ لیں اور پھر کوشش کریں۔

## What is said around what is shown

said-heading = سرخی، درجہ { $level }۔
said-list = { $count ->
    [one] فہرست، { $count } چیز۔
   *[other] فہرست، { $count } چیزیں۔
}
said-table = جدول۔ قطاریں: { $rows }۔ کالم: { $columns }۔
said-row = قطار { $row }۔
said-cell = { $header }:
said-quote = اقتباس۔
said-image = تصویر۔
said-link = ، لنک
said-button = ، بٹن
said-summary-open = ، بٹن، کھلا ہوا
said-summary-closed = ، بٹن، بند
said-radio-on = ، جواب، چنا ہوا
said-radio-off = ، جواب، چنا ہوا نہیں
said-checkbox-on = ، خانہ، نشان لگا ہوا
said-checkbox-off = ، خانہ، نشان نہیں لگا
said-typed = آپ نے لکھا:
said-time = { $hour } بج کر { $minute } منٹ
said-full-hour = { $hour } بجے
said-pounds = { $count ->
    [one] { $count } پاؤنڈ
   *[other] { $count } پاؤنڈ
}
said-pence = { $count ->
    [one] { $count } پینی
   *[other] { $count } پینس
}
said-sum = { $pounds } اور { $pence }
said-at = ایٹ
said-dot = ڈاٹ
said-slash = سلیش
said-hyphen = ہائفن
said-underscore = انڈرسکور
said-plus = پلس
said-scales = ہزار لاکھ کروڑ ارب کھرب ملین بلین ٹریلین m bn k
said-short-forms =
    ICO = آئی سی او
    FOI = ایف او آئی
    FOIA = ایف او آئی اے
    EIR = ای آئی آر
    EIRs = ای آئی آرز
    PECR = پی ای سی آر
    GDPR = جی ڈی پی آر
    DPA = ڈی پی اے
    UK = یو کے
    EU = ای یو
    TPS = ٹی پی ایس
    CTPS = سی ٹی پی ایس
    FPS = ایف پی ایس
    CCTV = سی سی ٹی وی
    PPI = پی پی آئی
    URL = یو آر ایل
    SMS = ایس ایم ایس
    PDF = پی ڈی ایف
    HTML = ایچ ٹی ایم ایل
    CSV = سی ایس وی
    JSON = جیسن
    KB = کلوبائٹ
    MB = میگابائٹ
    NHS = این ایچ ایس
    MP = ایم پی
    JPEG = جے پیگ
    PNG = پی این جی
    GIF = گِف
    WebP = ویب پی
    LD = ایل ڈی
    GPL = جی پی ایل
    NG = این جی
    IC = آئی سی
    HK = ایچ کے
    PO = پی او
    AA = اے اے
    Ofcom = آف کام
    Article = آرٹیکل
    Schedule = شیڈول
    PO Box = پوسٹ باکس
    Mr = مسٹر
    Mrs = مسز
    Dr = ڈاکٹر
    No. = نمبر
    Ref. = حوالہ
    e.g. = مثال کے طور پر
    i.e. = یعنی
    etc. = وغیرہ
