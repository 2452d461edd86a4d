# Listen: the button, its controls, and what is said that is not shown. Browsers load these only when Listen is used.

## The button on every page, and its controls

listen = Posłuchaj tej strony
# Where scripts do not run, in place of the button.
listen-how = Jak włączyć czytanie tej strony na głos
listen-failed = Nie udało się włączyć czytania tej strony. Proszę sprawdzić połączenie i nacisnąć przycisk jeszcze raz.
listen-controls = Słuchanie tej strony
listen-play = Odtwórz
listen-pause = Wstrzymaj
listen-stop = Zatrzymaj
listen-close = Zamknij
listen-back-sentence = Jedno zdanie wstecz
listen-next-sentence = Jedno zdanie dalej
listen-back-paragraph = Jeden akapit wstecz
listen-next-paragraph = Jeden akapit dalej
listen-back-heading = Jeden nagłówek wstecz
listen-next-heading = Jeden nagłówek dalej
listen-more = Więcej sposobów słuchania
listen-move = Poruszanie się po stronie
listen-here = Wybierz, od czego zacząć
listen-selection = Posłuchaj zaznaczonego tekstu
listen-voice-group = Głos i szybkość
listen-rate = Szybkość
# $times: how many times as fast as usual, such as 1.5.
listen-times = { $times }×
listen-times-usual = Zwykła
listen-voice = Głos
# $name: the name of a voice.
listen-voice-good = { $name } (lepsza jakość)
listen-voice-low = { $name } (podstawowa jakość)
listen-voice-remote = { $name } (nie na tym urządzeniu)
listen-voice-local = { $name } (na tym urządzeniu)
listen-settings = Ustawienia słuchania
listen-each = Czytaj mi od razu każdą nową stronę
listen-typed = Czytaj też to, co wpisuję
listen-secret = Czytaj też mój tajny kod
listen-caption = Pokazuj słowa dużym drukiem
listen-remote = Używaj głosów, których nie ma na tym urządzeniu. Tekst strony jest wysyłany do producenta głosu.
listen-keys = Używaj klawiatury. Proszę przytrzymać klawisze Alt i Shift i nacisnąć jeden z tych klawiszy:
listen-key-play = Odtwórz lub wstrzymaj
listen-key-back = Wstecz
listen-key-next = Dalej
listen-key-here = Zacznij od bieżącego miejsca
listen-key-stop = Zatrzymaj
listen-help = Więcej o słuchaniu

## What the controls tell

listen-state-waiting = Przygotowywanie…
listen-state-finished = To już cała strona.
listen-state-gesture = Aby posłuchać tej strony, proszę nacisnąć „Odtwórz”.
listen-state-failed = Urządzenie teraz nie mówi. Proszę nacisnąć „Odtwórz”, aby spróbować ponownie.
listen-state-here = Proszę wybrać zdanie myszą lub palcem. Można też nacisnąć klawisze strzałek w górę i w dół, aby wybrać akapit, albo Tab, aby przejść do czegoś na stronie, a potem Enter. Aby przerwać wybieranie, proszę nacisnąć Escape.
listen-state-nothing-selected = Najpierw proszę zaznaczyć słowa na stronie.
listen-state-no-voice = Urządzenie nie ma polskiego głosu.
    .help = Jak dodać głos
listen-state-remote-only = Polskie głosy, które są tu dostępne, nie znajdują się na tym urządzeniu. Wysyłają tekst strony do swojego producenta. Mogą Państwo na to pozwolić albo dodać głos do urządzenia.
listen-allow-remote = Zezwól na te głosy
# A part of the page is in another language. $language: its name in this one.
listen-part-no-voice = Część tej strony jest w innym języku ({ $language }). Urządzenie nie ma głosu dla tego języka.

## The built-in voice: a voice of our own for devices that have none. $size: kilobytes.

listen-built-in = Użyj naszego głosu
listen-built-in-about = Mamy polski głos, który działa na każdym urządzeniu. Brzmi jak maszyna. To program eSpeak NG, wolne oprogramowanie na licencji GPL-3.0. Przeglądarka pobierze jeden raz { $size } KB. Potem głos mówi na urządzeniu i niczego nie wysyła.
listen-built-in-licence = Przeczytaj licencję
listen-built-in-name = Nasz głos (eSpeak NG)
listen-built-in-loading = Pobieranie głosu…
listen-built-in-failed = Nie udało się pobrać głosu. Proszę sprawdzić połączenie i spróbować ponownie.

## What is said around what is shown

# $level: a number.
said-heading = Nagłówek, poziom { $level }.
# $count: how many items.
said-list = { $count ->
    [one] Lista: { $count } pozycja.
    [few] Lista: { $count } pozycje.
    [many] Lista: { $count } pozycji.
   *[other] Lista: { $count } pozycji.
}
# $rows, $columns: numbers.
said-table = Tabela. Wiersze: { $rows }. Kolumny: { $columns }.
# $row: a number.
said-row = Wiersz { $row }.
# $header: the header of a cell's column.
said-cell = { $header }:
said-quote = Cytat.
said-image = Obraz.
said-link = , link
said-button = , przycisk
said-summary-open = , przycisk, rozwinięte
said-summary-closed = , przycisk, zwinięte
said-radio-on = , opcja, wybrana
said-radio-off = , opcja, niewybrana
said-checkbox-on = , pole wyboru, zaznaczone
said-checkbox-off = , pole wyboru, niezaznaczone
said-typed = Wpisany tekst:
# $hour and $minute: numbers of a clock of 24 hours.
said-time = { $hour } { $minute }
said-full-hour = godzina { $hour }
# $count: whole pounds or pence.
said-pounds = { $count ->
    [one] { $count } funt
    [few] { $count } funty
    [many] { $count } funtów
   *[other] { $count } funta
}
said-pence = { $count ->
    [one] { $count } pens
    [few] { $count } pensy
    [many] { $count } pensów
   *[other] { $count } pensa
}
# $pounds and $pence: as above.
said-sum = { $pounds } i { $pence }
said-at = małpa
said-dot = kropka
said-slash = ukośnik
said-hyphen = łącznik
said-underscore = podkreślenie
said-plus = plus
# The words that follow a number and make it greater.
said-scales = tysiąc tysiące tysięcy milion miliony milionów miliard miliardy miliardów bilion biliony bilionów tys mln mld
# Short forms, one a line: alone if its letters are said, or with what is said.
said-short-forms =
    ICO
    FOI
    FOIA
    EIR
    EIRs
    PECR
    GDPR
    RODO = rodo
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
    CSV
    PPI
    NHS
    MP
    KB = kilobajtów
    MB = megabajtów
    JPEG = dżej peg
    np. = na przykład
    tj. = to jest
    tzn. = to znaczy
    itd. = i tak dalej
    itp. = i tym podobne
    m.in. = między innymi
    ds. = do spraw
    dr = doktor
    nr = numer
    godz. = godzina
    art. = artykuł
    ust. = ustęp
    lit. = litera
    pkt = punkt
    ul. = ulica
