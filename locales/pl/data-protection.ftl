# Raise a data protection concern: the texts of site/services/data-protection.toml.

-regulator = Information Commissioner’s Office (ICO)

service = Zgłoś problem z ochroną danych
    .description =
        Proszę nam powiedzieć, jeśli organizacja nie zadbała o dane osobowe albo nie chce dać Państwu danych, które o Państwu ma.
    .start =
        Ta usługa jest dla Państwa, jeśli niepokoi Państwa, jak firma, urząd lub inna organizacja użyła danych osobowych. Mogą Państwo z niej skorzystać także wtedy, gdy poprosili Państwo o swoje dane i nie są zadowoleni z tego, co dostali.

        # Zanim Państwo zaczną

        Najpierw trzeba złożyć skargę do organizacji. Dzięki temu ma ona szansę naprawić to, co zrobiła źle. Jeśli skargi jeszcze nie było, i tak proszę zacząć tutaj. Pomożemy napisać list.

        Zanim zgłoszą nam Państwo problem, oczekujemy, że Państwo:

        - złożą skargę do organizacji
        - poproszą ją o wyjaśnienie, jeśli coś w jej odpowiedzi jest niezrozumiałe
        - wyślą jej przypomnienie, jeśli nie odpowie przez 30 dni

        Potem należy zgłosić się do nas w ciągu 3 miesięcy od ostatniego kontaktu z organizacją.

        # Co będzie potrzebne

        Zapytamy Państwa o:

        - imię i nazwisko oraz adres e-mail
        - nazwę organizacji i jej dane kontaktowe, jeśli je Państwo znają
        - to, co się stało i mniej więcej kiedy
        - szkody, które to spowodowało, jeśli takie były

        Dobrze jest mieć przed sobą listy i e-maile wysłane do organizacji i otrzymane od niej.

        # Co możemy zrobić, a czego nie możemy

        Przyglądamy się temu, co nam Państwo mówią, i decydujemy, co zrobić. Możemy:

        - uznać, że organizacja nie zrobiła nic złego
        - zapisać Państwa zgłoszenie, żeby zauważyć, czy problem się powtarza
        - kazać organizacji zrobić więcej albo lepiej wyjaśnić swoje postępowanie
        - doradzić jej, jak może pracować lepiej
        - użyć naszych uprawnień prawnych, ale to zdarza się rzadko

        Nie możemy uzyskać dla Państwa pieniędzy ani ukarać organizacji na Państwa prośbę.

        # Państwa dane

        Zwykle przekazujemy zgłoszenie organizacji, której dotyczy. Zanim Państwo zaczną, proszę przeczytać, [jak używamy Państwa danych](/privacy).
    .next =
        Osoba prowadząca sprawę może się z Państwem skontaktować. O wyniku powiadomimy Państwa na piśmie.

        Jeśli zapowiedzieli Państwo, że wyślą dokumenty, proszę wysłać nam pocztą kopie, a nie oryginały. Na każdym dokumencie proszę napisać numer sprawy. Nasz adres jest na [stronie kontaktowej](/contact).

        Jeśli nie zgodzą się Państwo z wynikiem, mogą Państwo poprosić o ponowne sprawdzenie sprawy (case review). Trzeba to zrobić w ciągu 3 miesięcy od otrzymania wyniku.

standard-first-reply = Pierwszą odpowiedź wyślemy Państwu do dnia { $date }.
standard-assigned = Jeśli zgłoszenie wymaga dokładnego sprawdzenia, przekażemy je osobie prowadzącej sprawę. Powinno to nastąpić mniej więcej do dnia { $date }.

## What it is about

about = Czego dotyczy zgłoszenie?
    .summary = Czego dotyczy zgłoszenie
    .access = Dostępu do danych osobowych, które ma organizacja
    .access-hint = Na przykład: poprosili Państwo o kopię swoich danych, a organizacja odmówiła
    .handling = Tego, jak organizacja używała danych osobowych lub jak o nie dbała
    .handling-hint = Na przykład: przekazała komuś Państwa dane, zgubiła je albo ma w nich błędy
    .required = Proszę wybrać, czego dotyczy zgłoszenie

whose-information = O kim są te dane?
    .summary = O kim są dane
    .me-or-living = O mnie albo o innej osobie, która żyje
    .nobody-living = O nikim żyjącym
    .nobody-living-hint = Na przykład: tylko o osobie, która zmarła
    .required = Proszę wybrać, o kim są dane

not-living = Ta usługa dotyczy tylko danych osób żyjących
    .body =
        Odpowiedzieli Państwo, że dane nie są o osobie, która żyje. Nie możemy się tym tutaj zająć.

        # Co mogą Państwo zrobić

        Proszę zapytać organizację, która ma te dane. Może ona powiedzieć:

        - jakich zasad przestrzega
        - kto może zobaczyć te dane
        - jak złożyć skargę, jeśli odmówi

        Jeśli nie są Państwo pewni, czy ta strona pasuje do Państwa sytuacji, proszę [skontaktować się z nami](/contact).

request-outcome = Co się stało po prośbie o dane?
    .summary = Co się stało po prośbie
    .refused = Organizacja odmówiła przekazania mi danych
    .no-reply = Organizacja nie odpowiedziała
    .partial = Przyszła tylko część danych
    .charged = Organizacja zażądała opłaty albo zbyt wielu dowodów tego, kim jestem
    .something-else = Coś innego
    .required = Proszę wybrać, co się stało po prośbie o dane

requested-on = Kiedy poprosili Państwo o dane?
    .summary = Data prośby o dane
    .hint = Jeśli nie znają Państwo dokładnego dnia, proszę podać przybliżoną datę.
    .required = Proszę podać datę prośby o dane
    .name = Data prośby o dane

wait-for-information = Organizacja ma jeszcze czas na odpowiedź
    .body =
        Organizacja powinna odpowiedzieć na prośbę o dane w ciągu jednego miesiąca.

        Ta organizacja ma czas do dnia **{ $until }**.

        # Co teraz zrobić

        - Proszę poczekać do dnia { $until }.
        - Jeśli do tego czasu nie będzie odpowiedzi, proszę złożyć skargę do organizacji.
        - Jeśli to nie pomoże, proszę tu wrócić i zgłosić nam problem.

        Jeśli wrócą Państwo po dniu { $until }, możemy pomóc napisać skargę.

handling-problem = Co organizacja zrobiła źle?
    .summary = Co poszło źle
    .hint = Proszę wybrać główny problem. O innych można napisać później.
    .not-secure = Nie zadbała o bezpieczeństwo danych
    .inaccurate = Ma dane, które są błędne
    .disclosed = Dała dane komuś, komu nie powinna
    .kept-too-long = Przechowywała dane za długo
    .other-purpose = Użyła danych do czegoś innego, niż mówiła
    .rights-refused = Odmówiła mi skorzystania z moich praw
    .rights-refused-hint = Na przykład: była prośba o poprawienie danych, ich usunięcie lub zaprzestanie używania
    .something-else = Coś innego
    .required = Proszę wybrać, co organizacja zrobiła źle

## What the organisation did about it

told-organisation = Czy złożyli Państwo skargę do organizacji?
    .summary = Skarga do organizacji
    .hint = Organizacja musi mieć szansę to naprawić, zanim zajmiemy się zgłoszeniem.
    .yes = Tak
    .no = Nie
    .required = Proszę wybrać „Tak”, jeśli złożyli Państwo skargę do organizacji

response = Jak organizacja odpowiedziała na skargę?
    .summary = Odpowiedź organizacji
    .not-understood = Wyjaśniła, ale nie rozumiem jej odpowiedzi
    .no-response = Jeszcze nie odpowiedziała
    .disagree = Odpowiedziała, ale nie zgadzam się z jej odpowiedzią
    .resolved = Naprawiła to, co zrobiła źle
    .required = Proszę wybrać, jak organizacja odpowiedziała na skargę

resolved = Nie muszą Państwo zgłaszać nam problemu
    .body =
        Odpowiedzieli Państwo, że organizacja wszystko naprawiła, więc nic więcej nie trzeba robić.

        Proszę zachować listy i e-maile. Jeśli problem wróci, proszę jeszcze raz złożyć skargę do organizacji. Jeśli jej odpowiedź Państwa nie zadowoli, mogą Państwo do nas wrócić.

complained-on = Kiedy złożyli Państwo skargę do organizacji?
    .summary = Data skargi
    .hint = Jeśli było w tej sprawie kilka skarg, proszę podać datę pierwszej.
    .required = Proszę podać datę skargi do organizacji
    .name = Data skargi

wait = Organizacja potrzebuje czasu na odpowiedź
    .body =
        Oczekujemy, że dadzą Państwo organizacji 30 dni na odpowiedź na skargę.

        Ma ona czas do dnia **{ $until }**.

        # Co teraz zrobić

        - Proszę poczekać do dnia { $until }.
        - Jeśli do tego czasu nie będzie odpowiedzi, proszę wysłać organizacji przypomnienie.
        - Jeśli nadal nie odpowie, proszę tu wrócić i zgłosić nam problem.

        Jeśli wrócą Państwo po dniu { $until }, możemy pomóc napisać przypomnienie.

chased = Czy wysłali Państwo organizacji przypomnienie?
    .summary = Wysłane przypomnienie
    .hint = Chodzi o to, że po złożeniu skargi jeszcze raz poprosili Państwo o odpowiedź.
    .yes = Tak
    .no = Nie
    .required = Proszę wybrać „Tak”, jeśli wysłali Państwo organizacji przypomnienie

## Letters to the organisation

letter-details = Możemy pomóc napisać list do organizacji
    .body =
        Z Państwa odpowiedzi ułożymy list. Każde z tych pytań można zostawić bez odpowiedzi. W liście będzie wtedy puste miejsce do uzupełnienia.

letter-name = Państwa imię i nazwisko
    .name = Imię i nazwisko

letter-address = Państwa adres
    .name = Państwa adres

letter-organisation = Nazwa organizacji
    .name = Nazwa organizacji

letter-reference = Państwa numer klienta, konta lub sprawy w tej organizacji
    .hint = Dzięki niemu organizacja łatwiej znajdzie Państwa w swoich aktach.
    .name = Numer klienta, konta lub sprawy

letter-request = O jakie dane Państwo poprosili i czego brakuje?
    .summary = Dane, o które Państwo poprosili
    .hint = Proszę napisać jak najdokładniej. Na przykład: „e-maile o mnie od marca do maja”.
    .name = To, co piszą Państwo o danych

letter-what-happened = Co się stało i jak to na Państwa wpłynęło?
    .summary = Co się stało
    .hint = Proszę napisać, co poszło źle, kiedy to było i co organizacja ma zrobić.
    .name = Opis tego, co się stało

letter-unclear = Czego w odpowiedzi organizacji Państwo nie rozumieją?
    .summary = Czego Państwo nie rozumieją
    .hint = Proszę wypisać każdą rzecz. Dobrze jest użyć słów organizacji.
    .name = To, czego Państwo nie rozumieją

tell-them-first = Najpierw trzeba złożyć skargę do organizacji
    .body =
        Zwykle nie zajmujemy się zgłoszeniem, dopóki organizacja nie miała szansy wszystkiego naprawić.

        Przygotowaliśmy dla Państwa list. Proszę go sprawdzić, uzupełnić puste miejsca i wysłać do organizacji.

        # Co będzie dalej

        - Proszę zachować kopię listu i zapisać datę wysłania.
        - Organizacja powinna mieć 30 dni na odpowiedź.
        - Jeśli nie odpowie, proszę wysłać jej przypomnienie.
        - Jeśli odpowiedź Państwa nie zadowoli, proszę tu wrócić i zgłosić nam problem.

        Należy do nas wrócić w ciągu 3 miesięcy od ostatniego kontaktu z organizacją.

ask-for-clarity = Trzeba poprosić organizację o wyjaśnienie
    .body =
        Organizacje powinny wyjaśniać swoje decyzje. Zanim zgłoszą się Państwo do nas, proszę poprosić organizację o wyjaśnienie wszystkiego, co jest niezrozumiałe. Jeśli ominą Państwo ten krok, możemy poprosić, żeby do niego wrócić, a wtedy sprawa potrwa dłużej.

        Przygotowaliśmy dla Państwa list. Proszę go sprawdzić, uzupełnić puste miejsca i wysłać do organizacji.

        # Co będzie dalej

        - Proszę zachować kopię listu i zapisać datę wysłania.
        - Organizacja powinna mieć 30 dni na odpowiedź.
        - Jeśli odpowiedź Państwa nie zadowoli, proszę tu wrócić i zgłosić nam problem.

chase-them = Trzeba wysłać organizacji przypomnienie
    .body =
        Zanim zgłoszą się Państwo do nas, proszę jeszcze raz poprosić organizację o odpowiedź.

        Przygotowaliśmy dla Państwa list. Proszę go sprawdzić, uzupełnić puste miejsca i wysłać do organizacji.

        # Co będzie dalej

        - Proszę zachować kopię listu i zapisać datę wysłania.
        - Jeśli organizacja nadal nie odpowie albo odpowiedź Państwa nie zadowoli, proszę tu wrócić i zgłosić nam problem.

        Należy do nas wrócić w ciągu 3 miesięcy od ostatniego kontaktu z organizacją.

raise-with-organisation = Państwa list do organizacji
    .subject =
        { $about ->
            [access] Skarga w sprawie mojej prośby o dane osobowe
           *[handling] Skarga na sposób używania danych osobowych
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

        { $has-letter-organisation ->
            [yes] { $letter-organisation }
           *[no] {"["}nazwa organizacji]
        }
        {"["}adres organizacji]

        Mój numer klienta, konta lub sprawy: { $has-letter-reference ->
            [yes] { $letter-reference }
           *[no] {"["}numer, jeśli jest]
        }

        Szanowni Państwo,

        { $about ->
            [access] składam skargę w sprawie mojej prośby o dane osobowe. { $request-outcome ->
                [refused] Odmówili Państwo przekazania mi danych.
                [no-reply] Moja prośba jest z dnia { $requested-on }, ale nie dali Państwo odpowiedzi.
                [partial] Przekazali mi Państwo tylko część danych.
                [charged] Zażądali Państwo ode mnie opłaty albo zbyt wielu dowodów tego, kim jestem.
               *[something-else] Nie zgadzam się z tym, jak Państwo postąpili.
            }

        Oto moja prośba i to, czego brakuje:

        { $has-letter-request ->
            [yes] { $letter-request }
           *[no] {"["}o jakie dane proszę i czego brakuje]
        }

        Proszę jeszcze raz rozpatrzyć moją prośbę i przysłać mi dane, do których mam prawo. Jeśli uważają Państwo, że czegoś nie muszą mi przysłać, proszę o wyjaśnienie dlaczego.
           *[handling] składam skargę na to, jak użyli Państwo danych osobowych. { $handling-problem ->
                [not-secure] Nie zadbali Państwo o bezpieczeństwo danych.
                [inaccurate] Mają Państwo dane, które są błędne.
                [disclosed] Przekazali Państwo dane komuś, komu nie należało ich dawać.
                [kept-too-long] Przechowują Państwo dane za długo.
                [other-purpose] Użyli Państwo danych do czegoś innego, niż Państwo mówili.
                [rights-refused] Odmówili mi Państwo skorzystania z moich praw do ochrony danych.
               *[something-else] Nie zgadzam się z tym, jak Państwo postąpili.
            }

        Oto co się stało i jak to na mnie wpłynęło:

        { $has-letter-what-happened ->
            [yes] { $letter-what-happened }
           *[no] {"["}co się stało, kiedy i jak to na mnie wpłynęło]
        }

        Proszę to sprawdzić i naprawić. Proszę powiadomić mnie, co Państwo ustalili i co Państwo zrobią.
        }

        Proszę o odpowiedź w ciągu 30 dni. Jeśli to niemożliwe, proszę powiadomić mnie, kiedy Państwo odpowiedzą.

        Wiem, że urząd { -regulator } oczekuje, że najpierw dam Państwu szansę to naprawić. Jeśli nie zgodzę się z Państwa odpowiedzią, mogę zgłosić problem temu urzędowi i przesłać mu jej kopię. Na stronie internetowej urzędu są porady dla organizacji, jak zajmować się takimi skargami.

        Jeśli potrzebują Państwo więcej informacji, można się ze mną skontaktować pod adresem podanym wyżej.

        Z poważaniem

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}imię i nazwisko]
        }

ask-to-clarify = Państwa list do organizacji
    .subject = Prośba o wyjaśnienie odpowiedzi na moją skargę
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

        { $has-letter-organisation ->
            [yes] { $letter-organisation }
           *[no] {"["}nazwa organizacji]
        }
        {"["}adres organizacji]

        Mój numer klienta, konta lub sprawy: { $has-letter-reference ->
            [yes] { $letter-reference }
           *[no] {"["}numer, jeśli jest]
        }

        Szanowni Państwo,

        dziękuję za odpowiedź na moją skargę w sprawie { $about ->
            [access] mojej prośby o dane osobowe
           *[handling] tego, jak użyli Państwo danych osobowych
        }. Nie rozumiem wszystkiego. Proszę wyjaśnić:

        { $has-letter-unclear ->
            [yes] { $letter-unclear }
           *[no] {"["}czego nie rozumiem]
        }

        Przepisy o ochronie danych mówią, że są Państwo odpowiedzialni. To znaczy, że muszą Państwo przestrzegać tych przepisów i umieć to wykazać. Dlatego proszę wyjaśnić mi prostymi słowami, dlaczego podjęli Państwo taką decyzję.

        Proszę o odpowiedź w ciągu 30 dni. Jeśli to niemożliwe, proszę powiadomić mnie, kiedy Państwo odpowiedzą.

        Wiem, że urząd { -regulator } oczekuje, że najpierw o to Państwa poproszę. Jeśli nie zgodzę się z Państwa odpowiedzią, mogę zgłosić problem temu urzędowi i przesłać mu jej kopię.

        Jeśli potrzebują Państwo więcej informacji, można się ze mną skontaktować pod adresem podanym wyżej.

        Z poważaniem

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}imię i nazwisko]
        }

chase-organisation = Państwa przypomnienie dla organizacji
    .subject = Przypomnienie: moja skarga z dnia { $complained-on }
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

        { $has-letter-organisation ->
            [yes] { $letter-organisation }
           *[no] {"["}nazwa organizacji]
        }
        {"["}adres organizacji]

        Mój numer klienta, konta lub sprawy: { $has-letter-reference ->
            [yes] { $letter-reference }
           *[no] {"["}numer, jeśli jest]
        }

        Szanowni Państwo,

        piszę w sprawie mojej skargi z dnia { $complained-on }. Skarga dotyczy { $about ->
            [access] mojej prośby o dane osobowe
           *[handling] tego, jak użyli Państwo danych osobowych
        }. Nie odpowiedzieli Państwo, a minęło co najmniej 30 dni.

        Proszę teraz odpowiedzieć na moją skargę. Jeśli to niemożliwe, proszę powiadomić mnie, kiedy Państwo odpowiedzą.

        Wiem, że urząd { -regulator } oczekuje, że najpierw wyślę Państwu przypomnienie. Jeśli nie dostanę odpowiedzi albo nie zgodzę się z nią, mogę zgłosić problem temu urzędowi.

        Jeśli potrzebują Państwo więcej informacji, można się ze mną skontaktować pod adresem podanym wyżej.

        Z poważaniem

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}imię i nazwisko]
        }

## When it was

last-contact = Kiedy ostatnio mieli Państwo kontakt z organizacją?
    .summary = Data ostatniego kontaktu
    .hint = Chodzi o ostatni list lub e-mail w sprawie skargi: od organizacji do Państwa albo od Państwa do organizacji. Proszę podać późniejszą datę.
    .required = Proszę podać datę ostatniego kontaktu z organizacją
    .name = Data ostatniego kontaktu
    .warning =
        Oczekujemy, że zgłoszą się Państwo do nas w ciągu 3 miesięcy od ostatniego kontaktu z organizacją. Mogą Państwo wypełniać formularz dalej, ale możemy postanowić, że nie zajmiemy się zgłoszeniem. Jeśli jest powód opóźnienia, proszę o nim napisać, gdy zapytamy, co się stało.

## About you

your-details = O Państwu

your-name = Państwa imię i nazwisko
    .required = Proszę podać imię i nazwisko
    .name = Imię i nazwisko

your-email = Państwa adres e-mail
    .hint = Na ten adres będziemy pisać w sprawie zgłoszenia.
    .required = Proszę podać adres e-mail
    .invalid = Proszę podać adres e-mail w poprawnej postaci, na przykład name@example.com
    .name = Państwa adres e-mail

your-address = Jaki jest Państwa adres pocztowy?
    .summary = Państwa adres pocztowy
    .hint = Możemy podać go organizacji, żeby mogła znaleźć Państwa w swoich aktach.
    .name = Państwa adres pocztowy

support-needs = Czy w kontaktach z nami potrzebują Państwo czegoś z tej listy?
    .summary = Potrzebna pomoc
    .hint = Proszę wybrać wszystko, co pasuje.
    .phone-only = Można się ze mną kontaktować tylko telefonicznie
    .large-print = Potrzebuję dużego druku
    .braille = Potrzebuję alfabetu Braille’a
    .none = Nie, niczego z tego nie potrzebuję
    .name = Potrzebna pomoc

happened-to = Komu to się przydarzyło?
    .summary = Komu to się przydarzyło
    .hint = Jeśli przydarzyło się to Państwu i innym osobom, proszę wybrać „Mnie”. O innych można napisać później.
    .me = Mnie
    .my-child = Mojemu dziecku
    .someone-else = Komuś innemu
    .required = Proszę wybrać, komu to się przydarzyło

your-age = Ile mieli Państwo lat, gdy to się stało?
    .summary = Państwa wiek w tym czasie
    .hint = Proszę podać wiek, jeśli mamy wziąć go pod uwagę. Na przykład gdy było się wtedy dzieckiem.
    .invalid = Proszę podać wiek jako liczbę, na przykład 15
    .name = Państwa wiek

## About them

about-them = O osobie, której to się przydarzyło

their-name = Imię i nazwisko tej osoby
    .required = Proszę podać imię i nazwisko tej osoby
    .name = Imię i nazwisko tej osoby

their-address = Adres tej osoby
    .hint = Możemy podać go organizacji, żeby mogła znaleźć tę osobę w swoich aktach.
    .name = Adres tej osoby

their-age = Ile lat miała ta osoba, gdy to się stało?
    .summary = Wiek tej osoby w tym czasie
    .hint = Jeśli nie są Państwo pewni, proszę podać przybliżony wiek.
    .required = Proszę podać, ile lat miała ta osoba, gdy to się stało
    .invalid = Proszę podać wiek tej osoby jako liczbę, na przykład 15
    .name = Wiek tej osoby

authority = Działanie w imieniu innej osoby
    .body =
        Musimy wiedzieć, że mogą Państwo działać w imieniu tej osoby. Jeśli ma ona 12 lat lub więcej, musi dać Państwu pisemną zgodę. To list podpisany przez tę osobę, w którym jest napisane, że mogą Państwo działać w jej imieniu.

legal-authority = Czy są Państwo rodzicem lub opiekunem tej osoby i mają prawo działać w jej imieniu?
    .summary = Rodzic lub opiekun z prawem do działania
    .yes = Tak
    .no = Nie

show-authority = Jak pokażą nam Państwo, że mogą działać w imieniu tej osoby?
    .summary = Jak pokażą Państwo, że mogą działać
    .send = Wyślę potwierdzenie razem z dokumentami
    .send-hint = Na przykład pisemną zgodę podpisaną przez tę osobę
    .phone = Proszę do mnie w tej sprawie zadzwonić
    .phone-hint = Tę odpowiedź proszę wybrać, jeśli nie mogą Państwo wysłać potwierdzenia
    .required = Proszę wybrać, jak pokażą nam Państwo, że mogą działać w imieniu tej osoby

your-phone = Jaki jest Państwa numer telefonu?
    .summary = Państwa numer telefonu
    .hint = Poprosili Państwo, żebyśmy zadzwonili.
    .required = Proszę podać numer telefonu
    .invalid = Proszę podać numer telefonu, na przykład 01632 960 001, 07700 900 982 lub +44 808 157 0192
    .name = Państwa numer telefonu

## The organisation

organisation = O organizacji

organisation-name = Nazwa organizacji
    .hint = Jeśli zgłoszenie dotyczy tego, co ktoś zrobił w pracy, proszę podać nazwę pracodawcy tej osoby.
    .required = Proszę podać nazwę organizacji
    .name = Nazwa organizacji

organisation-contact = Imię i nazwisko osoby, z którą mieli Państwo kontakt
    .name = Imię i nazwisko osoby, z którą mieli Państwo kontakt

organisation-email = Adres e-mail organizacji
    .invalid = Proszę podać adres e-mail organizacji w poprawnej postaci, na przykład name@example.com
    .name = Adres e-mail organizacji

organisation-address = Adres organizacji
    .name = Adres organizacji

organisation-phone = Numer telefonu organizacji
    .invalid = Proszę podać numer telefonu organizacji, na przykład 01632 960 001 lub +44 808 157 0192
    .name = Numer telefonu organizacji

## What happened

issue-types = Jakimi problemami mamy się zająć?
    .summary = Problemy
    .hint = Proszę wybrać wszystko, co pasuje.
    .not-secure = Nie zadbano o bezpieczeństwo danych
    .inaccurate = Dane są błędne
    .disclosed = Dane dostał ktoś, kto nie powinien ich mieć
    .kept-too-long = Dane przechowywano za długo
    .other-purpose = Danych użyto do czegoś innego
    .rights-refused = Organizacja odmówiła mi skorzystania z moich praw
    .rights-refused-hint = Na przykład: była prośba o poprawienie danych, ich usunięcie lub zaprzestanie używania
    .access-request = Była prośba o dane, ale nie przyszło wszystko
    .something-else = Coś innego
    .required = Proszę wybrać problemy, którymi mamy się zająć

summary = Co się stało?
    .hint =
        Proszę opisać to własnymi słowami. Proszę napisać, co organizacja zrobiła lub czego nie zrobiła i co odpowiedziała na skargę. Nie trzeba tu podawać wszystkich dat: zapytamy o nie w następnym pytaniu.
    .required = Proszę napisać, co się stało
    .name = Opis tego, co się stało

timeline = Kiedy co się stało?
    .hint =
        Proszę zacząć od tego, co było pierwsze. Każdą datę proszę napisać w nowym wierszu i dodać, co się wtedy stało. Jeśli nie są Państwo pewni daty, proszę podać przybliżoną.
    .required = Proszę napisać, co i kiedy się stało
    .name = Państwa lista dat

harm = Jaką szkodę to spowodowało Państwu lub komuś innemu?
    .summary = Szkoda
    .hint =
        Na przykład: utrata pieniędzy, stres, zagrożenie czyjegoś bezpieczeństwa albo czas poświęcony na naprawianie tego. Jeśli nie było szkody, proszę zostawić to pole puste.
    .name = Opis szkody

documents = Jakie dokumenty nam Państwo wyślą?
    .summary = Dokumenty, które Państwo wyślą
    .body =
        Dokumenty można dodać tutaj przy sprawdzaniu odpowiedzi. Można je też wysłać do nas później:

        - proszę wysłać ten formularz, żeby otrzymać numer sprawy
        - proszę napisać ten numer na każdym dokumencie albo na początku wiadomości
        - proszę wysłać nam kopie, nie oryginały. Dane są na [stronie kontaktowej](/contact)

        Proszę wysłać najwyżej 4 pliki, każdy do 3 MB. Potrzebujemy kopii skargi do organizacji.
    .hint = Proszę wybrać wszystko, co pasuje.
    .complaint-copy = Kopia mojej skargi do organizacji
    .reply-copy = Odpowiedź organizacji
    .consent-letter = Pisemna zgoda podpisana przez osobę, w imieniu której działam
    .other-proof = Inny dowód tego, co się stało
    .other-proof-hint = Na przykład e-maile, zdjęcia lub list z przeprosinami
    .none = Nie mam dokumentów do wysłania
    .required = Proszę wybrać, jakie dokumenty Państwo wyślą, albo zaznaczyć, że nie mają Państwo żadnych
    .name = Dokumenty, które Państwo wyślą
