mail-received =
    .subject = Mamy Państwa zgłoszenie: { $reference }
    .body =
        Data otrzymania: { $date }. Numer sprawy: **{ $reference }**.

        # Co będzie dalej
    .next = Teraz nie muszą Państwo nic robić. Jeśli będziemy czegoś potrzebować, damy Państwu znać.

mail-acknowledged =
    .subject = Potwierdzamy otrzymanie zgłoszenia: { $reference }
    .body = Potwierdzamy, że mamy Państwa zgłoszenie. Ktoś się nim zajmie. Teraz nie muszą Państwo nic robić.

mail-information =
    .subject = Potrzebujemy czegoś od Państwa: { $reference }
    .body = Poprosiliśmy Państwa o informacje. Gdy je dostaniemy, zajmiemy się sprawą dalej.
    .by = Proszę je nam przesłać do **{ $date }**.

mail-extended =
    .subject = Potrzebujemy więcej czasu na Państwa sprawę: { $reference }
    .body = Państwa sprawa trwa dłużej, niż zapowiadaliśmy. Teraz chcemy odpowiedzieć Państwu do **{ $date }**.

mail-decided =
    .subject = Podjęliśmy decyzję w Państwa sprawie: { $reference }
    .body = Podjęliśmy decyzję w Państwa sprawie. W tym e-mailu nie piszemy, jaka to decyzja, bo mógłby go przeczytać ktoś inny.

mail-closed =
    .subject = Państwa sprawa jest zamknięta: { $reference }
    .body = Zamknęliśmy Państwa sprawę. Jeśli Państwa zdaniem to pomyłka, proszę się z nami skontaktować.

mail-reopened =
    .subject = Państwa sprawa jest znowu otwarta: { $reference }
    .body = Ponownie otworzyliśmy Państwa sprawę i zajmujemy się nią. Teraz nie muszą Państwo nic robić.

mail-written =
    .subject = Napisaliśmy do Państwa: { $reference }
    .body = Jest dla Państwa list. Można go przeczytać tam, gdzie sprawdzają Państwo swoją sprawę. W tym e-mailu nie piszemy, co jest w liście, bo e-mail mógłby przeczytać ktoś inny.

mail-withdrawn =
    .subject = Wycofali Państwo zgłoszenie: { $reference }
    .body = Poprosili nas Państwo, żeby nie prowadzić tej sprawy dalej. Zamknęliśmy ją. Jeśli to nie była Państwa prośba, proszę od razu się z nami skontaktować.

mail-about =
    .follow =
        # Sprawdź swoją sprawę

        Na naszej stronie internetowej mogą Państwo [sprawdzać swoją sprawę](/case). Potrzebny jest numer sprawy, **{ $reference }**, i tajny kod. Kod pokazaliśmy na naszej stronie po wysłaniu zgłoszenia. Nie wysyłamy go e-mailem i nigdy nie prosimy o niego w e-mailu.
    .contact =
        # Kontakt

        Mogą Państwo [skontaktować się z nami](/contact) albo zadzwonić: { $telephone }. Proszę podać numer sprawy. Proszę nie odpowiadać na ten e-mail: nikt nie czyta odpowiedzi.

        W tym e-mailu nie ma nic z tego, co nam Państwo napisali, bo mógłby go przeczytać ktoś inny.

        Jeśli nic nam Państwo nie wysłali, ktoś mógł podać Państwa adres przez pomyłkę. Wtedy można usunąć ten e-mail.

mail-unreviewed = Nikt jeszcze nie sprawdził tego tłumaczenia. Tekst angielski jest niżej. Jeśli mówi co innego, obowiązuje tekst angielski.
