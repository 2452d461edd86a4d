# الاستماع: الزر وأدواته، وما يقال ولا يظهر.

## The button on every page, and its controls

listen = الاستماع إلى هذه الصفحة
listen-how = كيف يمكن قراءة هذه الصفحة لك بصوت مسموع
listen-failed = لم نتمكن من بدء قراءة هذه الصفحة. يُرجى التأكد من الاتصال بالإنترنت، ثم الضغط على الزر مرة أخرى.
listen-controls = الاستماع إلى هذه الصفحة
listen-play = تشغيل
listen-pause = إيقاف مؤقت
listen-stop = إيقاف
listen-close = إغلاق
listen-back-sentence = الرجوع جملة واحدة
listen-next-sentence = التقدم جملة واحدة
listen-back-paragraph = الرجوع فقرة واحدة
listen-next-paragraph = التقدم فقرة واحدة
listen-back-heading = الرجوع عنوانًا واحدًا
listen-next-heading = التقدم عنوانًا واحدًا
listen-more = طرق أخرى للاستماع
listen-move = التنقل في الصفحة
listen-here = اختيار نقطة البداية
listen-selection = الاستماع إلى ما حددته
listen-voice-group = الصوت والسرعة
listen-rate = السرعة
listen-times = السرعة × { $times }
listen-times-usual = عادية
listen-voice = الصوت
listen-voice-good = { $name } (جودة أفضل)
listen-voice-low = { $name } (جودة أساسية)
listen-voice-remote = { $name } (ليس على هذا الجهاز)
listen-voice-local = { $name } (على هذا الجهاز)
listen-settings = طريقة الاستماع
listen-each = قراءة كل صفحة جديدة لي تلقائيًا
listen-typed = قراءة ما كتبته أيضًا
listen-secret = قراءة رمزي السري أيضًا
listen-caption = عرض الكلمات بحروف كبيرة
listen-remote = استخدام أصوات ليست على هذا الجهاز. يُرسل نص الصفحة إلى الشركة التي صنعت الصوت.
listen-keys = استخدام لوحة المفاتيح: يُرجى الاستمرار في الضغط على Alt وShift، ثم الضغط على أحد هذه المفاتيح:
listen-key-play = تشغيل أو إيقاف مؤقت
listen-key-back = رجوع
listen-key-next = تقدم
listen-key-here = البدء من مكاني
listen-key-stop = إيقاف
listen-help = المزيد عن الاستماع

## What the controls tell

listen-state-waiting = جارٍ التحضير…
listen-state-finished = انتهت هذه الصفحة.
listen-state-gesture = يُرجى الضغط على «تشغيل» لسماع هذه الصفحة.
listen-state-failed = جهازك لا ينطق في الوقت الحالي. يُرجى الضغط على «تشغيل» للمحاولة مرة أخرى.
listen-state-here = يُرجى اختيار جملة بالفأرة أو بإصبعك، أو الضغط على مفتاحي السهم لأعلى ولأسفل لاختيار فقرة، أو على Tab للذهاب إلى شيء في الصفحة، ثم على Enter. وللتوقف عن الاختيار، يُرجى الضغط على Escape.
listen-state-nothing-selected = يُرجى أولًا تحديد بعض الكلمات في الصفحة.
listen-state-no-voice = ليس في جهازك صوت للغة العربية.
    .help = كيف يمكن إضافة صوت
listen-state-remote-only = الأصوات الوحيدة للغة العربية لديك هنا ليست على جهازك. وهي ترسل نص الصفحة إلى الشركة التي صنعتها. يمكنك السماح بذلك، أو إضافة صوت إلى جهازك.
listen-allow-remote = السماح بهذه الأصوات
listen-part-no-voice = هناك جزء من هذه الصفحة بلغة أخرى ({ $language }). ليس في جهازك صوت لها.

## The built-in voice: a voice of our own for devices that have none. $size: kilobytes.

listen-built-in = استخدام صوتنا الخاص
listen-built-in-about = لدينا صوت للغة العربية يعمل على أي جهاز. وهو يشبه صوت آلة. إنه برنامج eSpeak NG، وهو برنامج حر (free software) بموجب ترخيص GPL-3.0. ينزّل متصفحك { $size } كيلوبايت مرة واحدة. وبعد ذلك ينطق على جهازك ولا يرسل أي شيء.
listen-built-in-licence = قراءة الترخيص
listen-built-in-name = صوتنا الخاص (eSpeak NG)
listen-built-in-loading = جارٍ إحضار الصوت…
listen-built-in-failed = لم نتمكن من إحضار الصوت. يُرجى التأكد من الاتصال بالإنترنت والمحاولة مرة أخرى.

## What is said around what is shown

said-heading = عنوان من المستوى { $level }.
said-list = { $count ->
    [zero] قائمة فارغة.
    [one] قائمة من عنصر واحد.
    [two] قائمة من عنصرين.
    [few] قائمة من { $count } عناصر.
    [many] قائمة من { $count } عنصرًا.
   *[other] قائمة من { $count } عنصر.
}
said-table = جدول. الصفوف: { $rows }. الأعمدة: { $columns }.
said-row = الصف { $row }.
said-cell = { $header }:
said-quote = اقتباس.
said-image = صورة.
said-link = ، رابط
said-button = ، زر
said-summary-open = ، زر، مفتوح
said-summary-closed = ، زر، مغلق
said-radio-on = ، خيار، تم اختياره
said-radio-off = ، خيار، لم يتم اختياره
said-checkbox-on = ، خانة اختيار، تم تحديدها
said-checkbox-off = ، خانة اختيار، لم يتم تحديدها
said-typed = ما أدخلته:
said-time = { $hour } و{ $minute }
said-full-hour = { $hour } تمامًا
said-pounds = { $count ->
    [zero] { $count } جنيه
    [one] جنيه واحد
    [two] جنيهان
    [few] { $count } جنيهات
    [many] { $count } جنيهًا
   *[other] { $count } جنيه
}
said-pence = { $count ->
    [zero] { $count } بنس
    [one] بنس واحد
    [two] بنسان
    [few] { $count } بنسات
    [many] { $count } بنسًا
   *[other] { $count } بنس
}
said-sum = { $pounds } و{ $pence }
said-at = آت
said-dot = نقطة
said-slash = شرطة مائلة
said-hyphen = شرطة
said-underscore = شرطة سفلية
said-plus = زائد
said-scales = ألف ألفًا آلاف مليون مليونًا ملايين مليار مليارًا مليارات تريليون تريليونًا تريليونات
said-short-forms =
    ICO = آي سي أو
    FOI = إف أو آي
    FOIA = إف أو آي إيه
    EIR = إي آي آر
    EIRs = إي آي آر
    PECR = بي إي سي آر
    GDPR = جي دي بي آر
    DPA = دي بي إيه
    UK = يو كي
    EU = إي يو
    TPS = تي بي إس
    CTPS = سي تي بي إس
    FPS = إف بي إس
    CCTV = سي سي تي في
    PPI = بي بي آي
    MP = إم بي
    NHS = إن إتش إس
    PO = بي أو
    IC = آي سي
    HK = إتش كي
    AA = إيه إيه
    URL = يو آر إل
    SMS = إس إم إس
    PDF = بي دي إف
    HTML = إتش تي إم إل
    CSV = سي إس في
    JSON = جيسون
    GPL = جي بي إل
    NG = إن جي
    KB = كيلوبايت
    MB = ميغابايت
    JPEG = جيه بيغ
    PNG = بي إن جي
    GIF = جيف
    WebP = ويب بي
    LD = إل دي
    د. = دكتور
