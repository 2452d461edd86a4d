# Raise a concern about a home camera: the texts of site/services/home-cctv.toml.

-regulator = Information Commissioner’s Office (ICO)

service = Zgłoś problem z kamerą domową
    .description =
        Proszę nam powiedzieć, jeśli kamera monitoringu (CCTV) lub dzwonek z kamerą w czyimś domu filmuje Państwa lub Państwa posesję.
    .start =
        Ta usługa jest dla Państwa, jeśli kamera w czyimś domu filmuje Państwa lub Państwa posesję i to Państwa niepokoi. Może to być kamera monitoringu (CCTV) lub dzwonek z kamerą.

        Osobę, która używa kamery, nazywamy **użytkownikiem kamery**.

        # Jeśli są Państwo w niebezpieczeństwie

        Jeśli ktoś jest teraz w niebezpieczeństwie, proszę zadzwonić pod numer [999](tel:999).

        Na każdej stronie tej usługi jest przycisk, który pozwala od razu opuścić ten serwis. Przycisk nie usuwa listy odwiedzonych stron z Państwa przeglądarki.

        # Zanim Państwo zaczną

        Najczęściej trzeba najpierw porozmawiać z użytkownikiem kamery albo do niego napisać. Jeśli jeszcze tego nie było, i tak proszę zacząć tutaj. Powiemy, co zrobić najpierw, i pomożemy napisać list.

        Jeśli poprosili Państwo użytkownika kamery o nagranie albo o jego usunięcie, ma on 30 dni na odpowiedź.

        # Co będzie potrzebne

        Zapytamy Państwa o:

        - imię i nazwisko, adres e-mail i adres pocztowy
        - adres, pod którym jest kamera
        - to, co kamera filmuje, na ile Państwo wiedzą
        - to, co się stało, i co powiedzieli sobie Państwo i użytkownik kamery

        # Co możemy zrobić, a czego nie możemy

        Możemy napisać do użytkownika kamery. Wyjaśniamy mu, co mówi prawo, i prosimy, żeby go przestrzegał.

        Jest bardzo mało prawdopodobne, że podejmiemy inne działania wobec osoby, która używa kamery w domu. Nie możemy uzyskać dla Państwa pieniędzy ani ukarać nikogo na Państwa prośbę.

        Być może mogą Państwo sami pozwać użytkownika kamery do sądu. Najpierw proszę zasięgnąć porady prawnej.

        # Państwa dane

        Możemy przekazać zgłoszenie użytkownikowi kamery. Zapytamy, czy możemy mu powiedzieć, kim Państwo są. Zanim Państwo zaczną, proszę przeczytać, [jak używamy Państwa danych](/privacy).
    .next =
        Przyjrzymy się temu, co nam Państwo powiedzieli. Jeśli uznamy, że użytkownik kamery nie przestrzega prawa, możemy do niego napisać i poprosić, żeby to robił. O wyniku powiadomimy Państwa na piśmie.

        Jeśli zapowiedzieli Państwo, że wyślą dokumenty, proszę wysłać nam pocztą kopie, a nie oryginały. Na każdym dokumencie proszę napisać numer sprawy. Nasz adres jest na [stronie kontaktowej](/contact).

        Jeśli ktoś używa kamery, żeby Państwa nękać lub straszyć, proszę zgłosić to policji, nawet gdy zajmujemy się zgłoszeniem.

        Jeśli nie zgodzą się Państwo z wynikiem, mogą Państwo poprosić o ponowne sprawdzenie sprawy (case review). Trzeba to zrobić w ciągu 3 miesięcy od otrzymania wyniku.

standard-first-reply = Pierwszą odpowiedź wyślemy Państwu do dnia { $date }.

## Whose camera, and what it films

who-runs = Kto używa tej kamery?
    .summary = Kto używa kamery
    .hint = Jeśli nie są Państwo pewni, proszę pomyśleć, kto jest właścicielem lub najemcą miejsca, w którym jest kamera.
    .home = Osoba prywatna, w swoim domu
    .home-hint = Na przykład sąsiad lub sąsiadka
    .organisation = Organizacja
    .organisation-hint = Na przykład sklep, właściciel wynajmowanych mieszkań, szkoła, gmina lub pracodawca
    .required = Proszę wybrać, kto używa kamery

want-footage = Czy poprosili Państwo organizację o nagranie, na którym Państwo są?
    .summary = Prośba o nagranie z Państwem
    .hint = Nagranie to obraz lub dźwięk zapisany przez kamerę.
    .yes = Tak
    .no = Nie
    .required = Proszę wybrać „Tak”, jeśli poprosili Państwo organizację o nagranie, na którym Państwo są

organisation-footage = Potrzebna jest nasza usługa ochrony danych
    .body =
        Ta usługa dotyczy tylko kamer w domach prywatnych.

        Jeśli poprosili Państwo organizację o nagranie, na którym Państwo są, mogą Państwo zgłosić problem z ochroną danych. Pierwsza odpowiedź jest tam już wpisana.
    .button = Zgłoś problem z ochroną danych

organisation-camera = Potrzebna jest nasza usługa ochrony danych
    .body =
        Ta usługa dotyczy tylko kamer w domach prywatnych.

        Jeśli niepokoi Państwa kamera organizacji, mogą Państwo zgłosić problem z ochroną danych. Pierwsza odpowiedź jest tam już wpisana.
    .button = Zgłoś problem z ochroną danych

fixed-camera = Czy kamera jest zamocowana w jednym miejscu?
    .summary = Zamocowana w jednym miejscu
    .hint = Kamera na ścianie lub w dzwonku jest zamocowana, nawet jeśli może się obracać. Dron, kamera samochodowa i telefon nie są.
    .yes = Tak
    .no = Nie
    .required = Proszę wybrać „Tak”, jeśli kamera jest zamocowana w jednym miejscu

moving-camera = Ta usługa dotyczy tylko kamer zamocowanych na stałe
    .body =
        Odpowiedzieli Państwo, że kamera nie jest zamocowana w jednym miejscu. Nie możemy się tym tutaj zająć.

        # Co teraz zrobić

        - Jeśli czują się Państwo bezpiecznie, proszę porozmawiać z osobą, która używa kamery. Proszę jej powiedzieć, co Państwa niepokoi.
        - Jeśli ktoś używa kamery, żeby Państwa nękać lub straszyć, proszę zgłosić to policji. Numer telefonu to [101](tel:101), a jeśli ktoś jest teraz w niebezpieczeństwie – [999](tel:999).
        - Jeśli kamery używa organizacja, mogą Państwo [zgłosić problem z ochroną danych](/services/data-protection).

        Jeśli nie są Państwo pewni, czy ta strona pasuje do Państwa sytuacji, proszę [skontaktować się z nami](/contact).

films-outside = Czy kamera filmuje coś poza posesją jej użytkownika?
    .summary = Filmuje poza posesją
    .hint = Na przykład jest skierowana na Państwa dom, ogród, wspólną ścieżkę lub ulicę.
    .yes = Tak albo tak mi się wydaje
    .no = Nie, tylko jego własną posesję
    .dont-know = Nie wiem
    .required = Proszę wybrać, czy kamera filmuje coś poza posesją jej użytkownika

inside-only = Przepisy o ochronie danych nie dotyczą tej kamery
    .body =
        Odpowiedzieli Państwo, że kamera filmuje tylko posesję jej użytkownika. Przepisy o ochronie danych nie dotyczą takiej kamery, więc nie możemy pomóc.

        # Co teraz zrobić

        - Jeśli czują się Państwo bezpiecznie, proszę porozmawiać z użytkownikiem kamery. Proszę poprosić, żeby pokazał, co kamera filmuje.
        - Jeśli okaże się, że filmuje coś poza jego posesją, proszę tu wrócić i zgłosić nam problem.
        - Jeśli ktoś używa kamery, żeby Państwa nękać lub straszyć, proszę zgłosić to policji. Numer telefonu to [101](tel:101), a jeśli ktoś jest teraz w niebezpieczeństwie – [999](tel:999).

## What has been done about it

main-concern = Co jest dla Państwa głównym problemem?
    .summary = Główny problem
    .footage = Użytkownik kamery nie dał mi nagrania, na którym jestem, mimo mojej prośby
    .deletion = Użytkownik kamery nie usunął nagrania, na którym jestem, mimo mojej prośby
    .stop = Użytkownik kamery nie przestał mnie filmować mimo mojej prośby
    .signs = Nie ma tabliczki i nikt nie informuje mnie o kamerze
    .worry = Kamera mnie niepokoi
    .required = Proszę wybrać główny problem

asked-on = Kiedy poprosili Państwo o to użytkownika kamery?
    .summary = Data prośby do użytkownika kamery
    .hint = Jeśli nie znają Państwo dokładnego dnia, proszę podać przybliżoną datę.
    .required = Proszę podać datę prośby do użytkownika kamery
    .name = Data prośby do użytkownika kamery

wait = Użytkownik kamery potrzebuje czasu na odpowiedź
    .body =
        Oczekujemy, że dadzą Państwo użytkownikowi kamery czas, żeby zrobił to, o co Państwo poprosili: { $reply-time }.

        Ma on czas do dnia **{ $until }**.

        # Co teraz zrobić

        - Proszę poczekać do dnia { $until }.
        - Proszę zachować kopię swojej prośby i każdej odpowiedzi.
        - Jeśli do tego czasu nie zrobi tego, o co Państwo poprosili, proszę napisać do niego jeszcze raz.
        - Jeśli to nie pomoże, proszę tu wrócić i zgłosić nam problem.

        Jeśli wrócą Państwo po dniu { $until }, możemy pomóc napisać do niego jeszcze raz.

        Jeśli ktoś używa kamery, żeby Państwa nękać lub straszyć, proszę nie czekać. Proszę zgłosić to policji. Numer telefonu to [101](tel:101), a jeśli ktoś jest teraz w niebezpieczeństwie – [999](tel:999).

followed-up = Czy poprosili Państwo użytkownika kamery jeszcze raz?
    .summary = Ponowna prośba
    .hint = Chodzi o to, że po pierwszej prośbie jeszcze raz napisali lub powiedzieli Państwo, że czekają na odpowiedź.
    .yes = Tak
    .no = Nie
    .required = Proszę wybrać „Tak”, jeśli poprosili Państwo użytkownika kamery jeszcze raz

harassment = Czy kamera służy do tego, żeby Państwa nękać lub straszyć?
    .summary = Nękanie lub straszenie
    .hint = Chodzi też o zakłócanie Państwa spokoju. Na przykład użytkownik kamery śledzi, co Państwo robią, albo krzyczy na Państwa przez kamerę.
    .yes = Tak
    .no = Nie
    .required = Proszę wybrać „Tak”, jeśli kamera służy do tego, żeby Państwa nękać lub straszyć

the-police = Policja

police = Czy zgłosili to Państwo policji?
    .summary = Zgłoszenie na policję
    .could-not-help = Tak, ale policja nie mogła pomóc
    .looking-into-it = Tak, policja się tym zajmuje
    .not-told = Nie
    .required = Proszę wybrać, czy zgłosili to Państwo policji

police-reference = Numer zgłoszenia na policji
    .hint = Policja mogła nadać zgłoszeniu numer.
    .name = Numer zgłoszenia na policji

police-first = Najpierw proszę zgłosić to policji
    .body =
        Odpowiedzieli Państwo, że ktoś używa kamery, żeby Państwa nękać lub straszyć. To może być przestępstwo, a przestępstwami zajmuje się policja, nie my.

        # Co teraz zrobić

        - Jeśli ktoś jest teraz w niebezpieczeństwie, proszę zadzwonić pod numer [999](tel:999).
        - Jeśli nie, proszę zadzwonić pod numer [101](tel:101) albo pójść na posterunek policji.
        - Proszę zapisywać, co się dzieje i kiedy.
        - Proszę nie kontaktować się z użytkownikiem kamery, jeśli mogłoby to Państwu zagrażać.

        # Jeśli policja nie może pomóc

        Proszę tu wrócić i zgłosić nam problem. Proszę poprosić policję o numer zgłoszenia i go zachować.

police-looking = Najpierw policja powinna skończyć
    .body =
        Odpowiedzieli Państwo, że zajmuje się tym policja. Nękanie to sprawa dla policji, więc najlepiej poczekać, aż skończy.

        # Co teraz zrobić

        - Jeśli ktoś jest teraz w niebezpieczeństwie, proszę zadzwonić pod numer [999](tel:999).
        - Jeśli stanie się coś nowego, proszę powiedzieć o tym policji i podać numer zgłoszenia.
        - Proszę zapisywać, co się dzieje i kiedy.
        - Jeśli policja powie, że nie może pomóc, proszę tu wrócić i zgłosić nam problem.

aim = Co ma się stać?
    .summary = Co ma się stać
    .hint = Proszę wybrać to, co jest dla Państwa najważniejsze.
    .impact = Chcę, żeby użytkownik kamery zrozumiał, jak kamera na mnie wpływa
    .move = Chcę, żeby przestawił kamerę albo zmienił to, co ona filmuje
    .take-down = Chcę, żeby przestał filmować albo zdjął kamerę
    .footage = Chcę kopię nagrania, na którym jestem
    .deletion = Chcę, żeby usunął nagranie, na którym jestem
    .required = Proszę wybrać, co ma się stać

talked = Czy rozmawiali Państwo o tym z użytkownikiem kamery albo do niego pisali?
    .summary = Rozmowa lub list
    .yes = Tak
    .no = Nie
    .required = Proszę wybrać „Tak”, jeśli rozmawiali Państwo z użytkownikiem kamery albo do niego pisali

## Letters to the camera user

letter-details = Możemy pomóc napisać do użytkownika kamery
    .body =
        Z Państwa odpowiedzi ułożymy list. Każde z tych pytań można zostawić bez odpowiedzi. W liście będzie wtedy puste miejsce do uzupełnienia.

        Proszę podawać użytkownikowi kamery swoje nazwisko lub adres tylko wtedy, gdy czują się Państwo bezpiecznie.

letter-name = Państwa imię i nazwisko
    .name = Imię i nazwisko

letter-address = Państwa adres
    .name = Państwa adres

letter-user = Imię i nazwisko użytkownika kamery
    .name = Imię i nazwisko użytkownika kamery

letter-footage = O jakie nagranie Państwo prosili?
    .summary = Nagranie, o które Państwo prosili
    .hint = Jeśli Państwo wiedzą, proszę napisać, gdzie, którego dnia i o której godzinie. Na przykład: „przechodzę obok Państwa domu 3 maja około 8:00”.
    .name = To, co piszą Państwo o nagraniu

letter-concerns = Co chcą Państwo powiedzieć użytkownikowi kamery

letter-effect = Jak kamera na Państwa wpływa?
    .summary = Jak kamera na Państwa wpływa
    .hint = Proszę napisać, co według Państwa kamera filmuje i jak się Państwo z tym czują. Najlepiej działa spokojny list.
    .name = To, co piszą Państwo o wpływie kamery

letter-wish = Co użytkownik kamery ma zrobić?
    .summary = Co użytkownik kamery ma zrobić
    .hint = Na przykład trochę obrócić kamerę albo zakryć część tego, co widzi.
    .name = To, co użytkownik kamery ma zrobić

find-out = Proszę dowiedzieć się, co kamera filmuje
    .body =
        Przepisy o ochronie danych dotyczą kamery domowej tylko wtedy, gdy filmuje ona coś poza posesją jej użytkownika. Dlatego proszę zapytać użytkownika kamery, co ona filmuje.

        Proszę to zrobić tylko wtedy, gdy czują się Państwo bezpiecznie. Jeśli ktoś używa kamery, żeby Państwa nękać lub straszyć, proszę zgłosić to policji. Numer telefonu to [101](tel:101), a jeśli ktoś jest teraz w niebezpieczeństwie – [999](tel:999).

        # Co teraz zrobić

        - Jeśli to możliwe, proszę porozmawiać z użytkownikiem kamery. Proszę zapytać, po co ma kamerę, i poprosić o pokazanie, co ona nagrywa.
        - Jeśli wolą Państwo nie rozmawiać, mogą Państwo wysłać list. Przygotowaliśmy go dla Państwa. Proszę go sprawdzić i uzupełnić puste miejsca.
        - Proszę zachować kopię listu i zapisać datę wysłania.
        - Użytkownik kamery powinien mieć na odpowiedź { $reply-time }.

        # Co będzie dalej

        Jeśli kamera filmuje coś poza jego posesją i nadal to Państwa niepokoi, proszę tu wrócić i zgłosić nam problem. Mogą Państwo wrócić także wtedy, gdy nie będzie odpowiedzi. Wtedy proszę odpowiedzieć, że wydaje się Państwu, że kamera filmuje coś poza posesją.

follow-up = Proszę jeszcze raz poprosić użytkownika kamery
    .body =
        Odpowiedzieli Państwo, że nie było ponownej prośby do użytkownika kamery. Proszę to zrobić, zanim zgłoszą się Państwo do nas. Ta osoba mogła zapomnieć albo nie wiedzieć, co mówi prawo.

        Proszę to zrobić tylko wtedy, gdy czują się Państwo bezpiecznie. Jeśli ktoś używa kamery, żeby Państwa nękać lub straszyć, proszę zgłosić to policji. Numer telefonu to [101](tel:101), a jeśli ktoś jest teraz w niebezpieczeństwie – [999](tel:999).

        # Co teraz zrobić

        - Proszę sprawdzić list, który dla Państwa przygotowaliśmy, i uzupełnić puste miejsca.
        - Proszę wysłać go do użytkownika kamery, zachować kopię i zapisać datę wysłania.

        # Co będzie dalej

        Jeśli użytkownik kamery odmówi albo nadal nie odpowie, proszę tu wrócić i zgłosić nam problem.

contact-user = Proszę porozmawiać z użytkownikiem kamery lub do niego napisać
    .body =
        Najlepiej zacząć od rozmowy z użytkownikiem kamery albo od listu do niego. Być może ta osoba nie wie, że kamera Państwa niepokoi.

        Proszę to zrobić tylko wtedy, gdy czują się Państwo bezpiecznie. Jeśli ktoś używa kamery, żeby Państwa nękać lub straszyć, proszę zgłosić to policji. Numer telefonu to [101](tel:101), a jeśli ktoś jest teraz w niebezpieczeństwie – [999](tel:999).

        # Co teraz zrobić

        Proszę skontaktować się z użytkownikiem kamery. Jeśli boją się Państwo rozmowy, mogą Państwo wysłać list. Przygotowaliśmy go dla Państwa. Proszę go sprawdzić i uzupełnić puste miejsca. Proszę zachować kopię i zapisać datę wysłania.

        W rozmowie lub liście proszę:

        - zapytać, po co jest kamera
        - powiedzieć, co Państwa niepokoi i jak kamera na Państwa wpływa
        - zapytać, czy można użyć filtra lub maski prywatności, żeby kamera nie nagrywała Państwa posesji
        - poprosić o pokazanie, co kamera nagrywa
        - powiedzieć, co ta osoba ma zrobić

        # Co będzie dalej

        Użytkownik kamery powinien mieć na odpowiedź { $reply-time }. Jeśli potem nadal to Państwa niepokoi, proszę tu wrócić i zgłosić nam problem. Jeśli zapytamy, co ma się stać, proszę wybrać tę zmianę, o którą poprosili Państwo użytkownika kamery.

ask-what-it-films = Państwa list do użytkownika kamery
    .subject = Państwa kamera
    .body =
        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}imię i nazwisko]
        }
        { $has-letter-address ->
            [yes] { $letter-address }
           *[no] {"["}mój adres]
        }

        { $today }

        Do: { $has-letter-user ->
            [yes] { $letter-user }
           *[no] {"["}imię i nazwisko użytkownika kamery]
        }

        Dzień dobry,

        piszę w sprawie kamery przy Państwa domu. Niepokoi mnie, że może filmować mnie lub moją posesję.

        Proszę mi powiedzieć:

        - po co mają Państwo kamerę
        - czy filmuje ona coś poza Państwa posesją
        - czy nagrywa dźwięk
        - jak długo przechowują Państwo nagrania

        Jeśli to możliwe, proszę pokazać mi, co kamera nagrywa. Jeśli filmuje coś poza Państwa posesją, proszę mi powiedzieć, czy mogą Państwo ją obrócić albo użyć filtra lub maski prywatności, żeby tego nie filmowała.

        Przepisy o ochronie danych dotyczą kamery domowej, która filmuje coś poza posesją jej użytkownika. Porady dla osób, które używają kamery w domu, ma urząd { -regulator }.

        Na odpowiedź będę czekać { $reply-time }. Mam nadzieję, że rozwiążemy to między sobą.

        Z poważaniem

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}imię i nazwisko]
        }

ask-again = Państwa list do użytkownika kamery
    .subject =
        { $main-concern ->
            [footage] Moja prośba z dnia { $asked-on } o nagranie
           *[deletion] Moja prośba z dnia { $asked-on } o usunięcie nagrania
        }
    .body =
        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}imię i nazwisko]
        }
        { $has-letter-address ->
            [yes] { $letter-address }
           *[no] {"["}mój adres]
        }

        { $today }

        Do: { $has-letter-user ->
            [yes] { $letter-user }
           *[no] {"["}imię i nazwisko użytkownika kamery]
        }

        Dzień dobry,

        piszę w sprawie mojej prośby z dnia { $asked-on }. { $main-concern ->
            [footage] Chodzi o nagranie z Państwa kamery, na którym jestem. Nie mam go do tej pory.
           *[deletion] Chodzi o usunięcie nagrania z Państwa kamery, na którym jestem. Z tego, co wiem, nie zrobili Państwo tego.
        }

        To jest to nagranie:

        { $has-letter-footage ->
            [yes] { $letter-footage }
           *[no] {"["}gdzie, którego dnia i o której godzinie kamera mnie filmowała]
        }

        Państwa kamera filmuje coś poza Państwa posesją, więc dotyczą jej przepisy o ochronie danych. { $main-concern ->
            [footage] Jeśli ktoś prosi o nagranie, na którym jest, użytkownik kamery powinien odpowiedzieć w ciągu jednego miesiąca.
           *[deletion] Jeśli ktoś prosi o usunięcie nagrania, na którym jest, użytkownik kamery powinien je usunąć, chyba że jest potrzebne w sporze prawnym.
        }

        Proszę zrobić to, o co proszę, albo wyjaśnić mi, dlaczego Państwo tego nie zrobią. Jeśli nie dostanę odpowiedzi albo nie zgodzę się z nią, mogę zgłosić problem do urzędu { -regulator }.

        Z poważaniem

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}imię i nazwisko]
        }

explain-to-user = Państwa list do użytkownika kamery
    .subject = Państwa kamera mnie niepokoi
    .body =
        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}imię i nazwisko]
        }
        { $has-letter-address ->
            [yes] { $letter-address }
           *[no] {"["}mój adres]
        }

        { $today }

        Do: { $has-letter-user ->
            [yes] { $letter-user }
           *[no] {"["}imię i nazwisko użytkownika kamery]
        }

        Dzień dobry,

        piszę w sprawie kamery przy Państwa domu. { $main-concern ->
            [signs] Wygląda na to, że filmuje coś poza Państwa posesją, a nigdzie nie widzę tabliczki, która o niej informuje.
            [stop] Nadal proszę, żeby przestali mnie Państwo filmować. Chcę, żeby Państwo zrozumieli, jak kamera na mnie wpływa.
           *[worry] Wygląda na to, że filmuje coś poza Państwa posesją, i to mnie niepokoi.
        }

        Kamera wpływa na mnie tak:

        { $has-letter-effect ->
            [yes] { $letter-effect }
           *[no] {"["}co moim zdaniem kamera filmuje i jak się z tym czuję]
        }

        Proszę mi powiedzieć, po co mają Państwo kamerę, i jeśli to możliwe, pokazać mi, co ona nagrywa. Proszę też powiedzieć, czy mogą Państwo użyć filtra lub maski prywatności, żeby nie nagrywała mojej posesji.

        Proszę, żeby zrobili Państwo to:

        { $has-letter-wish ->
            [yes] { $letter-wish }
           *[no] {"["}co użytkownik kamery ma zrobić]
        }

        Gdy kamera domowa filmuje coś poza posesją jej użytkownika, dotyczą jej przepisy o ochronie danych. Użytkownik kamery powinien wtedy:

        - umieścić tabliczkę z informacją, że jest kamera
        - nie filmować i nie przechowywać więcej, niż potrzebuje
        - odpowiedzieć w ciągu jednego miesiąca, jeśli ktoś prosi o nagranie, na którym jest
        - usunąć nagranie z osobą, która o to prosi, chyba że jest potrzebne w sporze prawnym

        Porady dla osób, które używają kamery w domu, ma urząd { -regulator }.

        Na odpowiedź będę czekać { $reply-time }. Mam nadzieję, że rozwiążemy to między sobą. Jeśli się nie uda, mogę zgłosić problem temu urzędowi.

        Z poważaniem

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}imię i nazwisko]
        }

## What happened

which-footage = O jakie nagranie chodzi?
    .body = Proszę podać, kiedy kamera to nagrała. Jeśli było to więcej niż jeden dzień, proszę podać pierwszy dzień.

footage-date = Data
    .summary = Data nagrania
    .required = Proszę podać datę nagrania
    .name = Data nagrania

footage-from = Od której godziny?
    .summary = Nagranie od godziny
    .invalid = Proszę podać godzinę, o której nagranie się zaczyna, na przykład 9:30 lub 14:05

footage-to = Do której godziny?
    .summary = Nagranie do godziny
    .invalid = Proszę podać godzinę, o której nagranie się kończy, na przykład 9:30 lub 14:05

what-happened = Co się stało?
    .hint =
        Proszę własnymi słowami napisać, co Państwa niepokoi w tej kamerze i kiedy to się zaczęło. Jeśli użytkownik kamery ma coś zmienić, proszę napisać co.
    .required = Proszę napisać, co się stało
    .name = Opis tego, co się stało

effect = Jak kamera na Państwa wpływa?
    .summary = Jak kamera na Państwa wpływa
    .hint = Na przykład nie korzystają już Państwo z ogrodu albo boją się o dzieci. Jeśli kamera na Państwa nie wpływa, proszę zostawić to pole puste.
    .name = To, co piszą Państwo o wpływie kamery

said-so-far = Co powiedzieli sobie Państwo i użytkownik kamery?
    .summary = Co powiedzieli sobie Państwo i użytkownik kamery
    .hint = Proszę napisać, kiedy Państwo rozmawiali lub pisali, o co Państwo prosili i jaka była odpowiedź. Jeśli nie udało się skontaktować, proszę napisać dlaczego.
    .required = Proszę napisać, co powiedzieli sobie Państwo i użytkownik kamery
    .name = To, co powiedzieli sobie Państwo i użytkownik kamery

## The camera

camera-place = Gdzie jest kamera

camera-user = Imię i nazwisko użytkownika kamery
    .hint = Jeśli ich Państwo nie znają, proszę zostawić to pole puste.
    .name = Imię i nazwisko użytkownika kamery

camera-address = Adres, pod którym jest kamera
    .hint = Potrzebujemy go, żeby napisać do użytkownika kamery.
    .required = Proszę podać adres, pod którym jest kamera
    .name = Adres, pod którym jest kamera

camera = O kamerze

camera-kind = Jaka to kamera?
    .summary = Rodzaj kamery
    .doorbell = Dzwonek z kamerą
    .wall = Kamera na ścianie, słupie lub dachu
    .other = Inny rodzaj
    .dont-know = Nie wiem
    .required = Proszę wybrać, jaka to kamera

camera-other = Jaki rodzaj?
    .summary = Inny rodzaj kamery
    .hint = Na przykład kamera w oknie
    .required = Proszę napisać, jaka to kamera
    .name = Rodzaj kamery

camera-since = Kiedy zamontowano kamerę?
    .summary = Kiedy zamontowano kamerę
    .hint = Jeśli Państwo nie wiedzą, proszę podać przybliżony czas albo zostawić to pole puste.
    .name = Miesiąc, w którym zamontowano kamerę

what-it-films = Co kamera filmuje

films = Co według Państwa kamera filmuje?
    .summary = Co kamera filmuje
    .hint = Proszę wybrać wszystko, co pasuje.
    .my-home = Mój dom lub moje okna
    .my-garden = Mój ogród lub podjazd
    .shared = Wspólne miejsce, na przykład ścieżkę, schody lub parking
    .street = Ulicę lub chodnik
    .elsewhere = Inne miejsce
    .required = Proszę wybrać, co według Państwa kamera filmuje

films-elsewhere = Jakie miejsce?
    .summary = Inne miejsce, które kamera filmuje
    .required = Proszę napisać, jakie inne miejsce kamera filmuje
    .name = Inne miejsce, które kamera filmuje

sound-and-signs = Dźwięk i tabliczki

records-sound = Czy kamera nagrywa dźwięk?
    .summary = Nagrywanie dźwięku
    .yes = Tak
    .no = Nie
    .dont-know = Nie wiem
    .required = Proszę wybrać, czy kamera nagrywa dźwięk

has-sign = Czy jest tabliczka, która informuje o kamerze?
    .summary = Tabliczka o kamerze
    .yes = Tak
    .no = Nie
    .dont-know = Nie wiem
    .required = Proszę wybrać, czy jest tabliczka, która informuje o kamerze

## About you

your-details = O Państwu

your-name = Państwa imię i nazwisko
    .required = Proszę podać imię i nazwisko
    .name = Imię i nazwisko

your-email = Państwa adres e-mail
    .hint = Na ten adres będziemy pisać w sprawie zgłoszenia. Jeśli inne osoby czytają Państwa e-maile, proszę pomyśleć, który adres jest bezpieczny.
    .required = Proszę podać adres e-mail
    .invalid = Proszę podać adres e-mail w poprawnej postaci, na przykład name@example.com
    .name = Państwa adres e-mail

your-address = Jaki jest Państwa adres pocztowy?
    .summary = Państwa adres pocztowy
    .hint = To pomoże nam zrozumieć, gdzie jest kamera i co może filmować.
    .required = Proszę podać adres pocztowy
    .name = Państwa adres pocztowy

sixteen-or-under = Czy mieli Państwo wtedy 16 lat lub mniej?
    .summary = Wtedy 16 lat lub mniej
    .hint = Pytamy, żeby wziąć pod uwagę Państwa wiek.
    .yes = Tak
    .no = Nie
    .required = Proszę wybrać „Tak”, jeśli mieli Państwo wtedy 16 lat lub mniej

support = Jak możemy Państwu pomóc

support-needs = Czy w kontaktach z nami potrzebują Państwo czegoś z tej listy?
    .summary = Potrzebna pomoc
    .hint = Proszę wybrać wszystko, co pasuje.
    .phone-only = Można się ze mną kontaktować tylko telefonicznie
    .large-print = Potrzebuję dużego druku
    .braille = Potrzebuję alfabetu Braille’a
    .none = Nie, niczego z tego nie potrzebuję
    .name = Potrzebna pomoc

your-phone = Państwa numer telefonu
    .required = Proszę podać numer telefonu
    .invalid = Proszę podać numer telefonu, na przykład 01632 960 001, 07700 900 982 lub +44 808 157 0192
    .name = Państwa numer telefonu

share-name = Czy możemy powiedzieć użytkownikowi kamery, kim Państwo są?
    .summary = Czy możemy powiedzieć, kim Państwo są
    .hint = Jeśli wybiorą Państwo „Nie”, być może będziemy mogli zrobić mniej. Na przykład nie możemy poprosić o nagranie z Państwem. Użytkownik kamery może domyślić się, kto nam o tym powiedział.
    .yes = Tak
    .no = Nie
    .required = Proszę wybrać „Tak”, jeśli możemy powiedzieć użytkownikowi kamery, kim Państwo są

documents = Jakie dokumenty nam Państwo wyślą?
    .summary = Dokumenty, które Państwo wyślą
    .body =
        Dokumenty można dodać tutaj przy sprawdzaniu odpowiedzi. Można je też wysłać do nas później:

        - proszę wysłać ten formularz, żeby otrzymać numer sprawy
        - proszę napisać ten numer na każdym dokumencie
        - proszę wysłać nam pocztą kopie, nie oryginały, na adres podany na [stronie kontaktowej](/contact)
    .hint = Proszę wybrać wszystko, co pasuje.
    .letters = Listy lub wiadomości między mną a użytkownikiem kamery
    .photos = Zdjęcia kamery lub tabliczki o niej
    .notes = Notatki o tym, co się działo i kiedy
    .other-proof = Inny dowód tego, co się stało
    .other-proof-hint = Na przykład list od policji
    .none = Nie mam dokumentów do wysłania
    .required = Proszę wybrać, jakie dokumenty Państwo wyślą, albo zaznaczyć, że nie mają Państwo żadnych
    .name = Dokumenty, które Państwo wyślą
