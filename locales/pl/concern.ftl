# Find the right place for your concern: the texts of site/services/concern.toml. Questions that a service
# asks too have its words.

-regulator = Information Commissioner’s Office (ICO)

service = Znajdź właściwe miejsce dla swojego zgłoszenia
    .description =
        Zadamy najwyżej trzy pytania. Potem powiemy, której usługi Państwo potrzebują albo kto inny może pomóc.
    .start =
        Jesteśmy urzędem { -regulator }, czyli brytyjskim urzędem komisarza do spraw informacji. Dbamy o prawo ludzi do prywatności i do informacji.

        Zadamy najwyżej trzy pytania. Potem przejdą Państwo do usługi, której potrzebują, a Państwa odpowiedzi będą tam już wpisane. Jeśli zgłoszeniem powinien zająć się ktoś inny, powiemy kto.

        Nie pytamy tu, kim Państwo są, i nic nie jest do nas wysyłane.

        # Czego nie możemy zrobić

        Nie możemy:

        - uzyskać dla Państwa pieniędzy
        - ukarać osoby lub organizacji na Państwa prośbę
        - zajmować się oszustwami i innymi przestępstwami: te proszę zgłaszać policji
        - zajmować się głuchymi telefonami: te proszę zgłaszać do urzędu Ofcom
        - zajmować się wnioskami o informacje do szkockich instytucji publicznych: te proszę zgłaszać do szkockiego komisarza do spraw informacji (Scottish Information Commissioner)

        Jeśli ktoś jest teraz w niebezpieczeństwie, proszę zadzwonić pod numer [999](tel:999).

## What it is about

topic = Czego dotyczy zgłoszenie?
    .summary = Czego dotyczy zgłoszenie
    .hint = Proszę wybrać to, co najlepiej pasuje. Można wrócić i wybrać coś innego.
    .handling = Tego, jak organizacja używała danych osobowych lub jak o nie dbała
    .handling-hint = Na przykład: przekazała komuś Państwa dane, zgubiła je albo ma w nich błędy
    .access = Dostępu do danych, które organizacja ma o mnie
    .access-hint = Na przykład: chcą Państwo dostać kopię swoich akt
    .public-information = Innych informacji od instytucji publicznej
    .public-information-hint = Na przykład: na co gmina (council) wydaje pieniądze. To prawo do informacji publicznej (freedom of information)
    .calls = Niechcianych telefonów, SMS-ów, e-maili lub faksów
    .website-cookies = Plików cookie na stronie internetowej lub w aplikacji
    .search-engine = Wyników o mnie w wyszukiwarce internetowej
    .camera = Kamery, która mnie filmuje
    .camera-hint = Na przykład kamery monitoringu (CCTV) lub dzwonka z kamerą
    .scam = Oszustwa lub innego przestępstwa
    .regulator = Naszego urzędu: tego, jak Państwa potraktowaliśmy lub jak zajęliśmy się zgłoszeniem
    .something-else = Czegoś innego
    .required = Proszę wybrać, czego dotyczy zgłoszenie

## How an organisation uses personal information

wish = Na czym Państwu najbardziej zależy?
    .summary = Na czym Państwu najbardziej zależy
    .put-right = Chcę, żeby organizacja to naprawiła albo żebyście wy to sprawdzili
    .money = Chcę pieniędzy za to, co mnie spotkało
    .punish = Chcę, żeby ktoś został ukarany
    .required = Proszę wybrać, na czym Państwu najbardziej zależy

handling-concern = Mogą Państwo zgłosić problem z ochroną danych
    .body =
        Proszę nam powiedzieć, co organizacja zrobiła z danymi osobowymi. Jeśli nie było jeszcze skargi do organizacji, najpierw pomożemy ją złożyć.

        Pierwsza odpowiedź jest tam już wpisana.
    .button = Zgłoś problem z ochroną danych

no-money = Nie możemy uzyskać dla Państwa pieniędzy
    .body =
        Odpowiedzieli Państwo, że chcą pieniędzy za to, co Państwa spotkało. Nie możemy dać Państwu pieniędzy ani zmusić organizacji, żeby zapłaciła.

        # Kto może pomóc

        - Mogą Państwo poprosić organizację, żeby zapłaciła za szkodę, którą spowodowała. Proszę zachować kopię tej prośby.
        - Jeśli odmówi, być może będą Państwo mogli pójść do sądu. Najpierw proszę zasięgnąć porady prawnej. Organizacja [Citizens Advice](https://www.citizensadvice.org.uk) powie, gdzie ją uzyskać.

        # Co my możemy zrobić

        Możemy sprawdzić, czy organizacja przestrzegała przepisów o ochronie danych. Napiszemy do Państwa, co ustaliliśmy. Jeśli Państwo tego chcą, proszę zgłosić problem z ochroną danych. Pierwsza odpowiedź jest tam już wpisana.
    .button = Zgłoś problem z ochroną danych

no-punishment = Nie możemy nikogo ukarać na Państwa prośbę
    .body =
        Odpowiedzieli Państwo, że chcą, żeby ktoś został ukarany. Nie karzemy osób ani organizacji dlatego, że prosi nas o to jedna osoba.

        # Kto może pomóc

        - Jeśli uważają Państwo, że ktoś popełnił przestępstwo, proszę zgłosić to policji. Numer telefonu to [101](tel:101), a jeśli ktoś jest teraz w niebezpieczeństwie – [999](tel:999).
        - Jeśli ktoś zrobił coś złego w pracy, proszę złożyć skargę do pracodawcy tej osoby.

        # Co my możemy zrobić

        Możemy sprawdzić, czy organizacja przestrzegała przepisów o ochronie danych, i kazać jej postępować lepiej. Tylko w rzadkich przypadkach używamy naszych uprawnień prawnych. Jeśli chcą Państwo, żebyśmy to sprawdzili, proszę zgłosić problem z ochroną danych. Pierwsza odpowiedź jest tam już wpisana.
    .button = Zgłoś problem z ochroną danych

## Getting one’s own information

asked-for-it = Czy poprosili Państwo organizację o te dane?
    .summary = Prośba do organizacji
    .yes = Tak
    .no = Nie
    .required = Proszę wybrać „Tak”, jeśli poprosili Państwo organizację o te dane

ask-first = Najpierw trzeba poprosić organizację o dane
    .body =
        Mają Państwo prawo poprosić organizację o kopię danych, które ma o Państwu. Proszę to zrobić, zanim zgłoszą się Państwo do nas.

        Przygotowaliśmy dla Państwa list. Proszę uzupełnić puste miejsca i wysłać go do organizacji. Tych słów można też użyć w e-mailu.

        # Co będzie dalej

        - Proszę zachować kopię listu i zapisać datę wysłania.
        - Organizacja ma na odpowiedź { $answer-time }.
        - Jeśli nie odpowie albo odpowiedź Państwa nie zadowoli, proszę tu wrócić. Wtedy proszę wybrać, że poprosili Państwo o dane.

ask-for-information = Państwa list do organizacji
    .subject = Prośba o moje dane osobowe
    .body =
        {"["}imię i nazwisko]
        {"["}mój adres]

        { $today }

        {"["}nazwa organizacji]
        {"["}adres organizacji]

        Mój numer klienta, konta lub sprawy: {"["}numer, jeśli jest]

        Szanowni Państwo,

        proszę o przesłanie mi kopii danych osobowych, które mają Państwo o mnie. Mam do tego prawo na podstawie przepisów o ochronie danych.

        Proszę o te dane:

        {"["}jakich danych chcę, jak najdokładniej. Na przykład: e-maile o mnie od marca do maja]

        Jeśli potrzebują Państwo więcej informacji albo dowodu tego, kim jestem, proszę powiadomić mnie jak najszybciej. Czas na odpowiedź to { $answer-time }.

        Jeśli czegoś nie muszą Państwo mi przysłać, proszę o wyjaśnienie dlaczego.

        Z poważaniem

        {"["}imię i nazwisko]

access-concern = Mogą Państwo zgłosić problem z ochroną danych
    .body =
        Proszę nam powiedzieć, co się stało po Państwa prośbie o dane. Jeśli nie było jeszcze skargi do organizacji, najpierw pomożemy ją złożyć.

        Pierwsza odpowiedź jest tam już wpisana.
    .button = Zgłoś problem z ochroną danych

## Getting information from a public authority

authority-place = Gdzie działa ta instytucja publiczna?
    .summary = Gdzie działa instytucja
    .hint = Jeśli działa w całym Zjednoczonym Królestwie, proszę wybrać tę odpowiedź. Na przykład: ministerstwo rządu brytyjskiego.
    .england = W Anglii
    .wales = W Walii
    .northern-ireland = W Irlandii Północnej
    .scotland = W Szkocji
    .uk-wide = W całym Zjednoczonym Królestwie
    .required = Proszę wybrać, gdzie działa instytucja publiczna

scottish-authority = Tym zajmuje się szkocki komisarz do spraw informacji (Scottish Information Commissioner)
    .body =
        Szkocja ma własne prawo dotyczące wniosków o informacje do instytucji publicznych. Nie możemy się tym zająć.

        # Co teraz zrobić

        - Proszę przejść na stronę urzędu [Scottish Information Commissioner](https://www.foi.scot). Jest tam napisane, co zrobić przed złożeniem skargi i jak ją złożyć.
        - Proszę zrobić to szybko, bo może obowiązywać termin.

        # Kiedy możemy pomóc

        - Jeśli poprosili Państwo szkocką instytucję o dane o sobie, mogą Państwo [zgłosić nam problem z ochroną danych](/services/data-protection).
        - Jeśli instytucja działa w całym Zjednoczonym Królestwie, proszę wrócić i zmienić odpowiedź.

request-concern = Mogą Państwo złożyć skargę w sprawie wniosku o informacje
    .body =
        Proszę nam powiedzieć, o co poprosili Państwo instytucję publiczną i co ona odpowiedziała. Jeśli nie poprosili jej Państwo, żeby jeszcze raz przyjrzała się swojej odpowiedzi, najpierw w tym pomożemy.

        Pierwsza odpowiedź jest tam już wpisana.
    .button = Złóż skargę w sprawie wniosku o informacje

## Calls and messages

received = Co Państwo otrzymali?
    .summary = Co Państwo otrzymali
    .live-call = Telefon od prawdziwej osoby
    .recorded-call = Telefon z nagranym głosem
    .silent-call = Głuchy lub przerwany telefon
    .silent-call-hint = Nic nie było słychać, połączenie się urwało albo głos powiedział, że nikt nie może teraz rozmawiać
    .text = SMS, wiadomość ze zdjęciem lub filmem
    .email = E-mail
    .fax = Faks
    .something-else = Coś innego
    .something-else-hint = Na przykład wiadomość w aplikacji
    .required = Proszę wybrać, co Państwo otrzymali

silent-calls = Głuche i przerwane telefony proszę zgłaszać do Ofcom
    .body =
        Odpowiedzieli Państwo, że był to głuchy lub przerwany telefon. Takimi telefonami zajmuje się urząd Ofcom, a nie my.

        # Co teraz zrobić

        - Proszę zapisać, kiedy był telefon, i numer, jeśli się wyświetlił.
        - Proszę jak najszybciej zgłosić to do Ofcom, na [stronie internetowej Ofcom](https://www.ofcom.org.uk).

        Jeśli był też telefon, w którym ktoś próbował coś sprzedać, proszę tu wrócić i powiedzieć nam o nim.

nuisance-concern = Mogą Państwo zgłosić niechciane połączenia i wiadomości
    .body =
        Proszę nam powiedzieć o tych połączeniach lub wiadomościach. Nie trzeba mówić, kim Państwo są. To, co nam Państwo powiedzą, pomaga nam ustalić, kto za to odpowiada.

        Pierwsza odpowiedź jest tam już wpisana.
    .button = Zgłoś niechciane połączenia i wiadomości

## Cookies, search results, cameras

cookies-concern = Mogą Państwo powiedzieć nam o plikach cookie
    .body =
        Proszę nam powiedzieć, jak strona internetowa lub aplikacja używa plików cookie. Nie pytamy, kim Państwo są, więc nie dostaną Państwo odpowiedzi. To, co nam Państwo powiedzą, pomaga nam sprawdzać strony internetowe.
    .button = Powiedz nam o plikach cookie

search-concern = Mogą Państwo zgłosić problem z wynikami wyszukiwania
    .body =
        Jeśli wyszukiwarka pokazuje wyniki, gdy ludzie szukają Państwa imienia i nazwiska, mogą Państwo poprosić firmę, która ją prowadzi, o ich usunięcie. Jeśli firma odmówi, mogą Państwo zgłosić się do nas. Najpierw zadamy kilka pytań i powiemy, co teraz zrobić.
    .button = Zgłoś problem z wynikami wyszukiwania

who-runs = Kto używa tej kamery?
    .summary = Kto używa kamery
    .hint = Jeśli nie są Państwo pewni, proszę pomyśleć, kto jest właścicielem lub najemcą miejsca, w którym jest kamera.
    .home = Osoba prywatna, w swoim domu
    .home-hint = Na przykład sąsiad lub sąsiadka
    .organisation = Organizacja
    .organisation-hint = Na przykład sklep, właściciel wynajmowanych mieszkań, szkoła, gmina lub pracodawca
    .required = Proszę wybrać, kto używa kamery

camera-concern = Mogą Państwo zgłosić problem z kamerą domową
    .body =
        Najpierw zadamy kilka pytań i powiemy, co teraz zrobić. Często najlepiej jest porozmawiać z osobą, która używa kamery, albo do niej napisać. Możemy pomóc z listem.

        Jeśli ktoś używa kamery, żeby Państwa nękać lub straszyć, proszę zgłosić to policji. Numer telefonu to [101](tel:101), a jeśli ktoś jest teraz w niebezpieczeństwie – [999](tel:999).

        Pierwsza odpowiedź jest tam już wpisana.
    .button = Zgłoś problem z kamerą domową

want-footage = Czy poprosili Państwo organizację o nagranie, na którym Państwo są?
    .summary = Prośba o nagranie z Państwem
    .hint = Nagranie to obraz lub dźwięk zapisany przez kamerę.
    .yes = Tak
    .no = Nie
    .required = Proszę wybrać „Tak”, jeśli poprosili Państwo organizację o nagranie, na którym Państwo są

organisation-footage = Mogą Państwo zgłosić problem z ochroną danych
    .body =
        Organizacja powinna na Państwa prośbę dać Państwu dane, które o Państwu ma. To dotyczy także nagrań, na których Państwo są. Proszę nam powiedzieć, co się stało po Państwa prośbie.

        Pierwsza odpowiedź jest tam już wpisana.
    .button = Zgłoś problem z ochroną danych

organisation-camera = Mogą Państwo zgłosić problem z ochroną danych
    .body =
        Przepisy o ochronie danych obowiązują organizacje, które używają kamer. Proszę nam powiedzieć, co Państwa niepokoi w tej kamerze. Jeśli nie było jeszcze skargi do organizacji, najpierw pomożemy ją złożyć.

        Pierwsza odpowiedź jest tam już wpisana.
    .button = Zgłoś problem z ochroną danych

## Scams, ourselves, and all else

scam = Oszustwa i inne przestępstwa proszę zgłaszać policji
    .body =
        Oszustwami i innymi przestępstwami zajmuje się policja. My nie możemy się nimi zajmować.

        # Co teraz zrobić

        - Jeśli ktoś jest teraz w niebezpieczeństwie, proszę zadzwonić pod numer [999](tel:999).
        - Jeśli stracili Państwo pieniądze albo podali komuś dane swojego konta bankowego, proszę od razu zadzwonić do banku.
        - Jeśli mieszkają Państwo w Anglii, Walii lub Irlandii Północnej, oszustwo proszę zgłosić na stronie [Report Fraud](https://www.reportfraud.police.uk). Dawniej nazywała się Action Fraud. Można też zadzwonić pod numer [0300 123 2040](tel:03001232040).
        - Jeśli mieszkają Państwo w Szkocji, proszę zgłosić oszustwo policji szkockiej (Police Scotland) pod numerem [101](tel:101).
        - W sprawie innego przestępstwa proszę zadzwonić pod numer [101](tel:101).

        # Kiedy możemy pomóc

        Jeśli organizacja nie zadbała o bezpieczeństwo Państwa danych i to doprowadziło do przestępstwa, mogą Państwo także [zgłosić nam problem z ochroną danych](/services/data-protection).

about-what = O czym chcą nam Państwo powiedzieć?
    .summary = Czego to dotyczy
    .decision = O waszej decyzji
    .decision-hint = Na przykład: nie zgadzają się Państwo z wynikiem skargi
    .service = O waszej obsłudze
    .service-hint = Na przykład: trwało to za długo, nie pomogliśmy albo popełniliśmy błąd
    .answered = O waszej odpowiedzi na prośbę o ponowne sprawdzenie sprawy lub na skargę na obsługę
    .answered-hint = Tę odpowiedź proszę wybrać, jeśli już odpowiedzieliśmy, a Państwo nadal nie są zadowoleni
    .required = Proszę wybrać, o czym chcą nam Państwo powiedzieć

regulator-concern = Mogą Państwo złożyć skargę na nas
    .body =
        { $about-what ->
            [decision] W niektórych przypadkach możemy jeszcze raz przyjrzeć się naszej decyzji. Najpierw zadamy kilka pytań i powiemy, co możemy zrobić.
            [service] Proszę nam powiedzieć, co poszło źle i co mamy zrobić.
           *[answered] Jeśli już Państwu odpowiedzieliśmy, być może sprawie przyjrzy się ktoś spoza naszego urzędu. Powiemy kto.
        }

        Pierwsza odpowiedź jest tam już wpisana.
    .button = Złóż skargę na nas

other-help = Może będziemy wiedzieć, kto pomoże
    .body =
        Wygląda na to, że żadna z naszych usług nie pasuje do Państwa zgłoszenia.

        # Kto może pomóc

        - Jeśli nie są Państwo pewni, czy to sprawa dla nas, proszę [skontaktować się z nami](/contact). Proszę w kilku słowach powiedzieć, co się stało.
        - Po poradę o swoich prawach w innych sprawach mogą się Państwo zwrócić do organizacji [Citizens Advice](https://www.citizensadvice.org.uk).
        - Jeśli ktoś jest teraz w niebezpieczeństwie, proszę zadzwonić pod numer [999](tel:999).

        # Jeśli pracują Państwo w organizacji

        Jeśli chcą nam Państwo powiedzieć o naruszeniu ochrony danych albo zapytać o opłatę za ochronę danych, proszę [skontaktować się z nami](/contact).
