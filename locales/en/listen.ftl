# Listen: the button, its controls, and what is said that is not shown. Browsers load these only when Listen is used.

## The button on every page, and its controls

listen = Listen to this page
# Where scripts do not run, in place of the button.
listen-how = How to have this page read to you
# Below the button, with the link that is the message before.
listen-failed = We could not start reading this page to you. Check your connection, then press the button again.
listen-controls = Listen to this page
listen-play = Play
listen-pause = Pause
listen-stop = Stop
listen-close = Close
listen-back-sentence = Back one sentence
listen-next-sentence = Forward one sentence
listen-back-paragraph = Back one paragraph
listen-next-paragraph = Forward one paragraph
listen-back-heading = Back one heading
listen-next-heading = Forward one heading
listen-more = More ways to listen
listen-move = Move around the page
listen-here = Choose where to start
listen-selection = Listen to what I selected
listen-voice-group = Voice and speed
listen-rate = Speed
# $times: how many times as fast as usual, such as 1.5.
listen-times = { $times } times
listen-times-usual = Usual
listen-voice = Voice
# $name: the name of a voice.
listen-voice-good = { $name } (better quality)
listen-voice-low = { $name } (basic quality)
listen-voice-remote = { $name } (not on this device)
listen-voice-local = { $name } (on this device)
listen-settings = How you listen
listen-each = Read each new page to me by itself
listen-typed = Also read what I have typed
listen-secret = Also read my secret code
listen-caption = Show the words in large letters
listen-remote = Use voices that are not on this device. The text of the page is sent to the maker of the voice.
listen-keys = Use the keyboard. Hold Alt and Shift, and press one of these keys:
listen-key-play = Play or pause
listen-key-back = Back
listen-key-next = Forward
listen-key-here = Start where I am
listen-key-stop = Stop
listen-help = More about listening

## What the controls tell

listen-state-waiting = Getting ready…
listen-state-finished = That was all of this page.
listen-state-gesture = Press Play to hear this page.
listen-state-failed = Your device does not speak at the moment. Press Play to try again.
listen-state-here = Choose a sentence with your mouse or finger. Or press the Up and Down arrow keys to choose a paragraph, or Tab to go to something on the page, then Enter. Press Escape to stop choosing.
listen-state-nothing-selected = Select some words on the page first.
listen-state-no-voice = Your device has no voice for English.
    .help = How to add a voice
listen-state-remote-only = The only voices for English that you have here are not on your device. They send the text of the page to their maker. You can allow this, or add a voice to your device.
listen-allow-remote = Allow these voices
# A part of the page is in another language. $language: its name in this one.
listen-part-no-voice = A part of this page is in another language ({ $language }). Your device has no voice for it.

## The built-in voice: a voice of our own for devices that have none. $size: kilobytes.

listen-built-in = Use our own voice
listen-built-in-about = We have a voice for English that works on any device. It sounds like a machine. It is the program eSpeak NG, free software under the GPL-3.0 licence. Your browser downloads { $size } KB once. It then speaks on your device and sends nothing.
listen-built-in-licence = Read the licence
listen-built-in-name = Our own voice (eSpeak NG)
listen-built-in-loading = Getting the voice…
listen-built-in-failed = We could not get the voice. Check your connection and try again.

## What is said around what is shown

# $level: a number.
said-heading = Heading level { $level }.
# $count: how many items.
said-list = { $count ->
    [one] List with { $count } item.
   *[other] List with { $count } items.
}
# $rows, $columns: numbers.
said-table = Table. Rows: { $rows }. Columns: { $columns }.
# $row: a number.
said-row = Row { $row }.
# $header: the header of a cell's column.
said-cell = { $header }:
said-quote = Quote.
said-image = Image.
said-link = , link
said-button = , button
# What opens and closes a part of the page.
said-summary-open = , button, open
said-summary-closed = , button, closed
said-radio-on = , option, chosen
said-radio-off = , option, not chosen
said-checkbox-on = , tick box, ticked
said-checkbox-off = , tick box, not ticked
said-typed = You have entered:
# $hour and $minute: numbers of a clock of 24 hours.
said-time = { $hour } { $minute }
said-full-hour = { $hour }:00
# $count: whole pounds or pence.
said-pounds = { $count ->
    [one] { $count } pound
   *[other] { $count } pounds
}
said-pence = { $count ->
    [one] { $count } penny
   *[other] { $count } pence
}
# $pounds and $pence: as above.
said-sum = { $pounds } and { $pence }
said-at = at
said-dot = dot
said-slash = slash
said-hyphen = hyphen
said-underscore = underscore
said-plus = plus
# The words that follow a number and make it greater.
said-scales = million billion trillion m bn k
# Short forms, one a line: alone if its letters are said, or with what is said.
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
    CCTV
    URL
    SMS
    PDF
    HTML
    NHS
    MP
    KB = kilobytes
    MB = megabytes
    JPEG = jay peg
    e.g. = for example
    i.e. = that is
    etc. = et cetera
    Mr = Mister
    Mrs = Missis
    Dr = Doctor
    No. = number
    Ref. = reference
    Art. = Article
    Sch. = Schedule
    para. = paragraph
    s. = section
    v. = versus
