# Listen: the button, its controls, and what is said that is not shown. Browsers load these only when Listen is used.

## The button on every page, and its controls

listen = Ascultați această pagină
listen-how = Cum puteți asculta această pagină
listen-failed = Nu am putut porni citirea acestei pagini. Verificați conexiunea, apoi apăsați din nou butonul.
listen-controls = Ascultați această pagină
listen-play = Redați
listen-pause = Pauză
listen-stop = Opriți
listen-back-sentence = O propoziție înapoi
listen-next-sentence = O propoziție înainte
listen-back-paragraph = Un paragraf înapoi
listen-next-paragraph = Un paragraf înainte
listen-back-heading = Un titlu înapoi
listen-next-heading = Un titlu înainte
listen-more = Mai multe moduri de a asculta
listen-close = Închideți
listen-move = Mergeți prin pagină
listen-here = Alegeți de unde să înceapă
listen-selection = Ascultați ce am selectat
listen-voice-group = Voce și viteză
listen-rate = Viteză
listen-times = de { $times } ori
listen-times-usual = Obișnuită
listen-voice = Voce
listen-voice-good = { $name } (calitate mai bună)
listen-voice-low = { $name } (calitate de bază)
listen-voice-remote = { $name } (nu este pe acest dispozitiv)
listen-voice-local = { $name } (pe acest dispozitiv)
listen-settings = Cum ascultați
listen-each = Citiți-mi automat fiecare pagină nouă
listen-typed = Citiți și ce am scris
listen-secret = Citiți și codul meu secret
listen-caption = Arătați cuvintele mărite
listen-remote = Folosiți voci care nu sunt pe acest dispozitiv. Textul paginii este trimis companiei care a făcut vocea.
listen-keys = Folosiți tastatura. Țineți apăsate Alt și Shift și apăsați una dintre aceste taste:
listen-key-play = Redare sau pauză
listen-key-back = Înapoi
listen-key-next = Înainte
listen-key-here = Începeți de unde sunt
listen-key-stop = Oprire
listen-help = Mai multe despre ascultare

## What the controls tell

listen-state-waiting = Se pregătește…
listen-state-finished = Aceasta a fost toată pagina.
listen-state-gesture = Apăsați „Redați” ca să auziți această pagină.
listen-state-failed = Dispozitivul dumneavoastră nu vorbește acum. Apăsați „Redați” ca să încercați din nou.
listen-state-here = Alegeți o propoziție cu mouse-ul sau cu degetul. Sau apăsați tastele săgeată sus și săgeată jos ca să alegeți un paragraf, ori tasta Tab ca să ajungeți la ceva de pe pagină, apoi Enter. Apăsați Escape ca să nu mai alegeți.
listen-state-nothing-selected = Mai întâi selectați câteva cuvinte de pe pagină.
listen-state-no-voice = Dispozitivul dumneavoastră nu are o voce pentru limba română.
    .help = Cum adăugați o voce
listen-state-remote-only = Singurele voci pentru limba română pe care le aveți aici nu sunt pe dispozitivul dumneavoastră. Ele trimit textul paginii companiei care le-a făcut. Puteți permite acest lucru sau puteți adăuga o voce pe dispozitiv.
listen-allow-remote = Permiteți aceste voci
listen-part-no-voice = O parte din pagină este în altă limbă ({ $language }). Dispozitivul dumneavoastră nu are o voce pentru ea.

## The built-in voice: a voice of our own for devices that have none. $size: kilobytes.

listen-built-in = Folosiți vocea noastră
listen-built-in-about = Avem o voce pentru limba română care merge pe orice dispozitiv. Sună ca un aparat. Este programul eSpeak NG, un program liber, cu licența GPL-3.0. Browserul dumneavoastră descarcă o singură dată { $size } KB. Apoi vocea vorbește pe dispozitivul dumneavoastră și nu trimite nimic.
listen-built-in-licence = Citiți licența
listen-built-in-name = Vocea noastră (eSpeak NG)
listen-built-in-loading = Se descarcă vocea…
listen-built-in-failed = Nu am putut descărca vocea. Verificați conexiunea la internet și încercați din nou.

## What is said around what is shown

said-heading = Titlu de nivelul { $level }.
said-list = { $count ->
    [one] Listă cu { $count } element.
    [few] Listă cu { $count } elemente.
   *[other] Listă cu { $count } de elemente.
}
said-table = Tabel. Rânduri: { $rows }. Coloane: { $columns }.
said-row = Rândul { $row }.
said-cell = { $header }:
said-quote = Citat.
said-image = Imagine.
said-link = , link
said-button = , buton
said-summary-open = , buton, deschis
said-summary-closed = , buton, închis
said-radio-on = , variantă, aleasă
said-radio-off = , variantă, nealeasă
said-checkbox-on = , căsuță de bifat, bifată
said-checkbox-off = , căsuță de bifat, nebifată
said-typed = Ați scris:
said-time = { $hour } și { $minute }
said-full-hour = { $hour } fix
said-pounds = { $count ->
    [one] o liră
    [few] { $count } lire
   *[other] { $count } de lire
}
said-pence = { $count ->
    [one] un peni
    [few] { $count } pens
   *[other] { $count } de pens
}
said-sum = { $pounds } și { $pence }
said-at = at
said-dot = punct
said-slash = bară oblică
said-hyphen = cratimă
said-underscore = linie de subliniere
said-plus = plus
said-scales = milion milioane miliard miliarde trilion trilioane mie mii
said-short-forms =
    ICO = ai si ou
    UK = iu chei
    GDPR = gi di pi ar
    PECR = pi i si ar
    DPA = di pi ei
    FOI = ef ou ai
    FOIA = ef ou ai ei
    EIR = i ai ar
    EIRs = i ai ar
    TPS = ti pi es
    CTPS = si ti pi es
    FPS = ef pi es
    PPI = pi pi ai
    CCTV = si si ti vi
    NHS = en eici es
    MP = em pi
    JSON = geison
    KB = kilobaiți
    MB = megabaiți
    AA
    UE
    URL
    SMS
    PDF
    HTML
    CSV
    JPEG = jepeg
    etc. = et cetera
    de ex. = de exemplu
    dl = domnul
    dna = doamna
    dr. = doctor
    nr. = numărul
    art. = articolul
    alin. = alineatul
    lit. = litera
    str. = strada
    pag. = pagina
