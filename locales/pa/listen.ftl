# Listen: the button, its controls, and what is said that is not shown.

## The button on every page, and its controls

listen = ਇਹ ਪੰਨਾ ਸੁਣੋ
listen-how = ਇਹ ਪੰਨਾ ਪੜ੍ਹਵਾ ਕੇ ਕਿਵੇਂ ਸੁਣਨਾ ਹੈ
listen-failed = ਅਸੀਂ ਇਹ ਪੰਨਾ ਪੜ੍ਹ ਕੇ ਸੁਣਾਉਣਾ ਸ਼ੁਰੂ ਨਹੀਂ ਕਰ ਸਕੇ। ਆਪਣਾ ਇੰਟਰਨੈੱਟ ਦੇਖੋ, ਫਿਰ ਬਟਨ ਦੁਬਾਰਾ ਦਬਾਓ।
listen-controls = ਇਹ ਪੰਨਾ ਸੁਣੋ
listen-play = ਚਲਾਓ
listen-pause = ਰੋਕੋ
listen-stop = ਬੰਦ ਕਰੋ
listen-close = ਹਟਾਓ
listen-back-sentence = ਇੱਕ ਵਾਕ ਪਿੱਛੇ
listen-next-sentence = ਇੱਕ ਵਾਕ ਅੱਗੇ
listen-back-paragraph = ਇੱਕ ਪੈਰਾ ਪਿੱਛੇ
listen-next-paragraph = ਇੱਕ ਪੈਰਾ ਅੱਗੇ
listen-back-heading = ਇੱਕ ਸਿਰਲੇਖ ਪਿੱਛੇ
listen-next-heading = ਇੱਕ ਸਿਰਲੇਖ ਅੱਗੇ
listen-more = ਸੁਣਨ ਦੇ ਹੋਰ ਤਰੀਕੇ
listen-move = ਪੰਨੇ ਉੱਤੇ ਅੱਗੇ-ਪਿੱਛੇ ਜਾਓ
listen-here = ਚੁਣੋ ਕਿ ਕਿੱਥੋਂ ਸ਼ੁਰੂ ਕਰਨਾ ਹੈ
listen-selection = ਜੋ ਮੈਂ ਚੁਣਿਆ, ਉਹ ਸੁਣੋ
listen-voice-group = ਆਵਾਜ਼ ਅਤੇ ਰਫ਼ਤਾਰ
listen-rate = ਰਫ਼ਤਾਰ
listen-times = { $times } ਗੁਣਾ
listen-times-usual = ਆਮ
listen-voice = ਆਵਾਜ਼
listen-voice-good = { $name } (ਵਧੀਆ ਆਵਾਜ਼)
listen-voice-low = { $name } (ਸਾਧਾਰਨ ਆਵਾਜ਼)
listen-voice-remote = { $name } (ਇਸ ਡੀਵਾਈਸ ਉੱਤੇ ਨਹੀਂ)
listen-voice-local = { $name } (ਇਸ ਡੀਵਾਈਸ ਉੱਤੇ)
listen-settings = ਤੁਸੀਂ ਕਿਵੇਂ ਸੁਣਦੇ ਹੋ
listen-each = ਹਰ ਨਵਾਂ ਪੰਨਾ ਆਪਣੇ-ਆਪ ਪੜ੍ਹ ਕੇ ਸੁਣਾਓ
listen-typed = ਜੋ ਮੈਂ ਲਿਖਿਆ ਹੈ, ਉਹ ਵੀ ਪੜ੍ਹ ਕੇ ਸੁਣਾਓ
listen-secret = ਮੇਰਾ ਗੁਪਤ ਕੋਡ ਵੀ ਪੜ੍ਹ ਕੇ ਸੁਣਾਓ
listen-caption = ਸ਼ਬਦ ਵੱਡੇ ਅੱਖਰਾਂ ਵਿੱਚ ਦਿਖਾਓ
listen-remote = ਉਹ ਆਵਾਜ਼ਾਂ ਵੀ ਵਰਤੋ ਜੋ ਇਸ ਡੀਵਾਈਸ ਉੱਤੇ ਨਹੀਂ ਹਨ। ਪੰਨੇ ਦੇ ਸ਼ਬਦ ਆਵਾਜ਼ ਬਣਾਉਣ ਵਾਲੀ ਕੰਪਨੀ ਨੂੰ ਭੇਜੇ ਜਾਂਦੇ ਹਨ।
listen-keys = ਕੀਬੋਰਡ ਵਰਤੋ। Alt ਅਤੇ Shift ਦਬਾ ਕੇ ਰੱਖੋ, ਅਤੇ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਇੱਕ ਕੁੰਜੀ ਦਬਾਓ:
listen-key-play = ਚਲਾਓ ਜਾਂ ਰੋਕੋ
listen-key-back = ਪਿੱਛੇ
listen-key-next = ਅੱਗੇ
listen-key-here = ਜਿੱਥੇ ਮੈਂ ਹਾਂ, ਉੱਥੋਂ ਸ਼ੁਰੂ ਕਰੋ
listen-key-stop = ਬੰਦ ਕਰੋ
listen-help = ਸੁਣਨ ਬਾਰੇ ਹੋਰ

## What the controls tell

listen-state-waiting = ਤਿਆਰੀ ਹੋ ਰਹੀ ਹੈ…
listen-state-finished = ਇਹ ਪੰਨਾ ਪੂਰਾ ਹੋ ਗਿਆ।
listen-state-gesture = ਇਹ ਪੰਨਾ ਸੁਣਨ ਲਈ “ਚਲਾਓ” ਦਬਾਓ।
listen-state-failed = ਤੁਹਾਡਾ ਡੀਵਾਈਸ ਇਸ ਵੇਲੇ ਬੋਲ ਨਹੀਂ ਰਿਹਾ। ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰਨ ਲਈ “ਚਲਾਓ” ਦਬਾਓ।
listen-state-here = ਮਾਊਸ ਜਾਂ ਉਂਗਲ ਨਾਲ ਕੋਈ ਵਾਕ ਚੁਣੋ। ਜਾਂ ਪੈਰਾ ਚੁਣਨ ਲਈ ਉੱਪਰ ਅਤੇ ਹੇਠਾਂ ਦੇ ਤੀਰ ਵਾਲੀਆਂ ਕੁੰਜੀਆਂ ਦਬਾਓ, ਜਾਂ Tab ਦਬਾ ਕੇ ਪੰਨੇ ਦੀ ਕਿਸੇ ਚੀਜ਼ ਉੱਤੇ ਜਾਓ, ਫਿਰ Enter ਦਬਾਓ। ਚੁਣਨਾ ਬੰਦ ਕਰਨ ਲਈ Escape ਦਬਾਓ।
listen-state-nothing-selected = ਪਹਿਲਾਂ ਪੰਨੇ ਉੱਤੇ ਕੁਝ ਸ਼ਬਦ ਚੁਣੋ।
listen-state-no-voice = ਤੁਹਾਡੇ ਡੀਵਾਈਸ ਕੋਲ ਪੰਜਾਬੀ ਦੀ ਕੋਈ ਆਵਾਜ਼ ਨਹੀਂ।
    .help = ਆਵਾਜ਼ ਕਿਵੇਂ ਜੋੜਨੀ ਹੈ
listen-state-remote-only = ਇੱਥੇ ਪੰਜਾਬੀ ਦੀਆਂ ਜੋ ਆਵਾਜ਼ਾਂ ਹਨ, ਉਹ ਤੁਹਾਡੇ ਡੀਵਾਈਸ ਉੱਤੇ ਨਹੀਂ ਹਨ। ਉਹ ਪੰਨੇ ਦੇ ਸ਼ਬਦ ਆਵਾਜ਼ ਬਣਾਉਣ ਵਾਲੀ ਕੰਪਨੀ ਨੂੰ ਭੇਜਦੀਆਂ ਹਨ। ਤੁਸੀਂ ਇਸ ਦੀ ਇਜਾਜ਼ਤ ਦੇ ਸਕਦੇ ਹੋ, ਜਾਂ ਆਪਣੇ ਡੀਵਾਈਸ ਵਿੱਚ ਕੋਈ ਆਵਾਜ਼ ਜੋੜ ਸਕਦੇ ਹੋ।
listen-allow-remote = ਇਨ੍ਹਾਂ ਆਵਾਜ਼ਾਂ ਦੀ ਇਜਾਜ਼ਤ ਦਿਓ
listen-part-no-voice = ਇਸ ਪੰਨੇ ਦਾ ਇੱਕ ਹਿੱਸਾ ਹੋਰ ਭਾਸ਼ਾ ਵਿੱਚ ਹੈ ({ $language })। ਤੁਹਾਡੇ ਡੀਵਾਈਸ ਕੋਲ ਉਸ ਦੀ ਆਵਾਜ਼ ਨਹੀਂ।

## The built-in voice: a voice of our own for devices that have none. $size: kilobytes.

listen-built-in = ਸਾਡੀ ਆਪਣੀ ਆਵਾਜ਼ ਵਰਤੋ
listen-built-in-about = ਸਾਡੇ ਕੋਲ ਪੰਜਾਬੀ ਦੀ ਇੱਕ ਆਵਾਜ਼ ਹੈ ਜੋ ਹਰ ਡੀਵਾਈਸ ਉੱਤੇ ਚੱਲਦੀ ਹੈ। ਸੁਣਨ ਵਿੱਚ ਇਹ ਮਸ਼ੀਨ ਵਰਗੀ ਲੱਗਦੀ ਹੈ। ਇਹ eSpeak NG ਪ੍ਰੋਗਰਾਮ ਹੈ, ਜੋ GPL-3.0 ਲਾਇਸੈਂਸ ਹੇਠ ਮੁਫ਼ਤ ਅਤੇ ਖੁੱਲ੍ਹਾ ਸਾਫ਼ਟਵੇਅਰ ਹੈ। ਤੁਹਾਡਾ ਬ੍ਰਾਊਜ਼ਰ ਇੱਕ ਵਾਰ { $size } KB ਡਾਊਨਲੋਡ ਕਰਦਾ ਹੈ। ਫਿਰ ਇਹ ਤੁਹਾਡੇ ਡੀਵਾਈਸ ਉੱਤੇ ਹੀ ਬੋਲਦੀ ਹੈ ਅਤੇ ਕੁਝ ਨਹੀਂ ਭੇਜਦੀ।
listen-built-in-licence = ਲਾਇਸੈਂਸ ਪੜ੍ਹੋ
listen-built-in-name = ਸਾਡੀ ਆਪਣੀ ਆਵਾਜ਼ (eSpeak NG)
listen-built-in-loading = ਆਵਾਜ਼ ਲਿਆਂਦੀ ਜਾ ਰਹੀ ਹੈ…
listen-built-in-failed = ਸਾਨੂੰ ਆਵਾਜ਼ ਨਹੀਂ ਮਿਲ ਸਕੀ। ਆਪਣਾ ਇੰਟਰਨੈੱਟ ਦੇਖੋ ਅਤੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।

## What is said around what is shown

said-heading = ਸਿਰਲੇਖ, ਪੱਧਰ { $level }।
said-list = { $count ->
    [one] ਸੂਚੀ, { $count } ਚੀਜ਼।
   *[other] ਸੂਚੀ, { $count } ਚੀਜ਼ਾਂ।
}
said-table = ਸਾਰਣੀ। ਕਤਾਰਾਂ: { $rows }। ਕਾਲਮ: { $columns }।
said-row = ਕਤਾਰ { $row }।
said-cell = { $header }:
said-quote = ਕਹੇ ਹੋਏ ਸ਼ਬਦ।
said-image = ਤਸਵੀਰ।
said-link = , ਲਿੰਕ
said-button = , ਬਟਨ
said-summary-open = , ਬਟਨ, ਖੁੱਲ੍ਹਾ
said-summary-closed = , ਬਟਨ, ਬੰਦ
said-radio-on = , ਚੋਣ, ਚੁਣੀ ਹੋਈ
said-radio-off = , ਚੋਣ, ਨਹੀਂ ਚੁਣੀ
said-checkbox-on = , ਨਿਸ਼ਾਨ ਵਾਲਾ ਖਾਨਾ, ਨਿਸ਼ਾਨ ਲੱਗਾ ਹੈ
said-checkbox-off = , ਨਿਸ਼ਾਨ ਵਾਲਾ ਖਾਨਾ, ਨਿਸ਼ਾਨ ਨਹੀਂ ਲੱਗਾ
said-typed = ਤੁਸੀਂ ਲਿਖਿਆ ਹੈ:
said-time = { $hour } ਵੱਜ ਕੇ { $minute } ਮਿੰਟ
said-full-hour = { $hour } ਵਜੇ
said-pounds = { $count ->
    [one] { $count } ਪੌਂਡ
   *[other] { $count } ਪੌਂਡ
}
said-pence = { $count ->
    [one] { $count } ਪੈਨੀ
   *[other] { $count } ਪੈਂਸ
}
said-sum = { $pounds } ਅਤੇ { $pence }
said-at = ਐਟ
said-dot = ਡੌਟ
said-slash = ਸਲੈਸ਼
said-hyphen = ਹਾਈਫ਼ਨ
said-underscore = ਅੰਡਰਸਕੋਰ
said-plus = ਪਲੱਸ
said-scales = ਹਜ਼ਾਰ ਲੱਖ ਕਰੋੜ ਅਰਬ ਮਿਲੀਅਨ ਬਿਲੀਅਨ million billion trillion m bn k
said-short-forms =
    ICO = ਆਈ ਸੀ ਓ
    FOI = ਐੱਫ਼ ਓ ਆਈ
    FOIA = ਐੱਫ਼ ਓ ਆਈ ਏ
    EIR = ਈ ਆਈ ਆਰ
    EIRs = ਈ ਆਈ ਆਰ
    PECR = ਪੀ ਈ ਸੀ ਆਰ
    GDPR = ਜੀ ਡੀ ਪੀ ਆਰ
    DPA = ਡੀ ਪੀ ਏ
    UK = ਯੂ ਕੇ
    EU = ਈ ਯੂ
    TPS = ਟੀ ਪੀ ਐੱਸ
    CTPS = ਸੀ ਟੀ ਪੀ ਐੱਸ
    FPS = ਐੱਫ਼ ਪੀ ਐੱਸ
    CCTV = ਸੀ ਸੀ ਟੀ ਵੀ
    URL = ਯੂ ਆਰ ਐੱਲ
    SMS = ਐੱਸ ਐੱਮ ਐੱਸ
    PDF = ਪੀ ਡੀ ਐੱਫ਼
    HTML = ਐੱਚ ਟੀ ਐੱਮ ਐੱਲ
    NHS = ਐੱਨ ਐੱਚ ਐੱਸ
    MP = ਐੱਮ ਪੀ
    PPI = ਪੀ ਪੀ ਆਈ
    MB = ਐੱਮ ਬੀ
    KB = ਕੇ ਬੀ
    CSV = ਸੀ ਐੱਸ ਵੀ
    GPL = ਜੀ ਪੀ ਐੱਲ
    JSON = ਜੇਸਨ
    JPEG = ਜੇਪੈੱਗ
    PNG = ਪੀ ਐੱਨ ਜੀ
    GIF = ਗਿਫ਼
    WebP = ਵੈੱਬ ਪੀ
    LD = ਐੱਲ ਡੀ
    NG = ਐੱਨ ਜੀ
    IC = ਆਈ ਸੀ
    HK = ਐੱਚ ਕੇ
    PO = ਪੀ ਓ
    AA = ਏ ਏ
    Mr = ਮਿਸਟਰ
    Mrs = ਮਿਸਿਜ਼
    Dr = ਡਾਕਟਰ
    ਡਾ. = ਡਾਕਟਰ
    ਨੰ. = ਨੰਬਰ
    ਸ. = ਸਰਦਾਰ
    No. = ਨੰਬਰ
    e.g. = ਜਿਵੇਂ
    i.e. = ਮਤਲਬ
    etc. = ਆਦਿ
