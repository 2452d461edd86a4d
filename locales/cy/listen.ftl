# Gwrando: y botwm, y rheolyddion, a’r hyn sy’n cael ei ddweud heb gael ei ddangos.

## Y botwm ar bob tudalen, a’i reolyddion

listen = Gwrando ar y dudalen hon
listen-how = Sut i gael clywed y dudalen hon
listen-failed = Nid oedd modd dechrau darllen y dudalen hon i chi. Gwiriwch eich cysylltiad, yna pwyswch y botwm eto.
listen-controls = Gwrando ar y dudalen hon
listen-play = Chwarae
listen-pause = Oedi
listen-stop = Stopio
listen-close = Cau
listen-back-sentence = Yn ôl un frawddeg
listen-next-sentence = Ymlaen un frawddeg
listen-back-paragraph = Yn ôl un paragraff
listen-next-paragraph = Ymlaen un paragraff
listen-back-heading = Yn ôl un pennawd
listen-next-heading = Ymlaen un pennawd
listen-more = Rhagor o ffyrdd o wrando
listen-move = Symud o gwmpas y dudalen
listen-here = Dewis ble i ddechrau
listen-selection = Gwrando ar yr hyn rwyf wedi’i ddewis
listen-voice-group = Llais a chyflymder
listen-rate = Cyflymder
listen-times = Cyflymder { $times }
listen-times-usual = Arferol
listen-voice = Llais
listen-voice-good = { $name } (gwell ansawdd)
listen-voice-low = { $name } (ansawdd sylfaenol)
listen-voice-remote = { $name } (nid ar y ddyfais hon)
listen-voice-local = { $name } (ar y ddyfais hon)
listen-settings = Sut rydych yn gwrando
listen-each = Darllen pob tudalen newydd i mi yn awtomatig
listen-typed = Darllen hefyd yr hyn rwyf wedi’i deipio
listen-secret = Darllen hefyd fy nghod cyfrinachol
listen-caption = Dangos y geiriau mewn llythrennau mawr
listen-remote = Defnyddio lleisiau nad ydynt ar y ddyfais hon. Mae testun y dudalen yn cael ei anfon at wneuthurwr y llais.
listen-keys = Defnyddio’r bysellfwrdd. Daliwch Alt a Shift, a phwyswch un o’r bysellau hyn:
listen-key-play = Chwarae neu oedi
listen-key-back = Yn ôl
listen-key-next = Ymlaen
listen-key-here = Dechrau lle rwyf i
listen-key-stop = Stopio
listen-help = Rhagor am wrando

## Yr hyn y mae’r rheolyddion yn ei ddweud

listen-state-waiting = Yn paratoi…
listen-state-finished = Dyna’r dudalen gyfan.
listen-state-gesture = Pwyswch Chwarae i glywed y dudalen hon.
listen-state-failed = Nid yw’ch dyfais yn siarad ar hyn o bryd. Pwyswch Chwarae i roi cynnig arall arni.
listen-state-here = Dewiswch frawddeg â’ch llygoden neu’ch bys. Neu pwyswch y bysellau saeth i fyny ac i lawr i ddewis paragraff, neu Tab i fynd at rywbeth ar y dudalen, ac yna Enter. Pwyswch Escape i roi’r gorau i ddewis.
listen-state-nothing-selected = Dewiswch eiriau ar y dudalen yn gyntaf.
listen-state-no-voice = Nid oes gan eich dyfais lais Cymraeg.
    .help = Sut i ychwanegu llais
listen-state-remote-only = Nid yw’r unig leisiau Cymraeg sydd gennych yma ar eich dyfais. Maent yn anfon testun y dudalen at eu gwneuthurwr. Gallwch ganiatáu hyn, neu ychwanegu llais at eich dyfais.
listen-allow-remote = Caniatáu’r lleisiau hyn
listen-part-no-voice = Mae rhan o’r dudalen hon mewn iaith arall ({ $language }). Nid oes gan eich dyfais lais ar ei chyfer.

## Y llais sydd gennym ni

listen-built-in = Defnyddio ein llais ni
listen-built-in-about = Mae gennym lais Cymraeg sy’n gweithio ar unrhyw ddyfais. Mae’n swnio fel peiriant. Y rhaglen eSpeak NG ydyw, meddalwedd rydd o dan drwydded GPL-3.0. Bydd eich porwr yn lawrlwytho { $size } KB unwaith. Yna mae’n siarad ar eich dyfais ac nid yw’n anfon dim.
listen-built-in-licence = Darllen y drwydded (yn Saesneg)
listen-built-in-name = Ein llais ni (eSpeak NG)
listen-built-in-loading = Yn nôl y llais…
listen-built-in-failed = Nid oedd modd nôl y llais. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.

## Yr hyn sy’n cael ei ddweud o gwmpas yr hyn sydd i’w weld

said-heading = Pennawd lefel { $level }.
said-list = Rhestr o { $count } eitem.
said-table = Tabl. Rhesi: { $rows }. Colofnau: { $columns }.
said-row = Rhes { $row }.
said-cell = { $header }:
said-quote = Dyfyniad.
said-image = Delwedd.
said-link = , dolen
said-button = , botwm
said-summary-open = , botwm, ar agor
said-summary-closed = , botwm, ar gau
said-radio-on = , opsiwn, wedi’i ddewis
said-radio-off = , opsiwn, heb ei ddewis
said-checkbox-on = , blwch ticio, wedi’i dicio
said-checkbox-off = , blwch ticio, heb ei dicio
said-typed = Rydych wedi rhoi:
said-time = { $hour } { $minute }
said-full-hour = { $hour } o’r gloch
said-pounds = { $count ->
    [zero] { $count } punt
    [one] { $count } bunt
    [two] { $count } bunt
    [few] { $count } punt
    [many] { $count } phunt
   *[other] { $count } punt
}
said-pence = { $count ->
    [zero] { $count } ceiniog
    [one] { $count } geiniog
    [two] { $count } geiniog
    [few] { $count } ceiniog
    [many] { $count } cheiniog
   *[other] { $count } ceiniog
}
said-sum = { $pounds } { $pence }
said-at = at
said-dot = dot
said-slash = slaes
said-hyphen = cysylltnod
said-underscore = tanlinell
said-plus = plws
said-scales = miliwn filiwn biliwn triliwn mil m bn k
said-short-forms =
    ICO
    GDPR
    PECR
    DU
    UK
    UE
    TPS
    CTPS
    FPS
    CCTV
    TCC
    URL
    SMS
    PDF
    HTML
    GIG
    AS
    KB = cilobeit
    MB = megabeit
    JPEG = jei peg
    e.e. = er enghraifft
    h.y. = hynny yw
    ayb = ac yn y blaen
    ayyb = ac yn y blaen
    gw. = gweler
    Mr = Mistar
    Mrs = Misus
    Dr = Doctor
    Rhif. = rhif
    Cyf. = cyfeirnod
    Ati. = atodlen
    adr. = adran
    t. = tudalen
