# Complain about a request for public information: the texts of site/services/foi-eir.toml.

-regulator = Information Commissioner’s Office (ICO)

service = Złóż skargę w sprawie wniosku o informacje publiczne
    .description =
        Proszę nam powiedzieć, jeśli instytucja publiczna nie odpowiedziała na Państwa wniosek o informacje albo jej odpowiedź Państwa nie zadowala.
    .start =
        Ta usługa jest dla Państwa, jeśli poprosili Państwo instytucję publiczną o informacje i nie są zadowoleni z tego, co zrobiła. Instytucja publiczna to na przykład gmina (council), szkoła, szpital, policja lub ministerstwo.

        Mogą Państwo z niej skorzystać, jeśli wniosek dotyczył:

        - dowolnych informacji, które ma instytucja (freedom of information)
        - informacji o środowisku
        - ponownego wykorzystania informacji, które ma instytucja

        # Zanim Państwo zaczną

        Najpierw proszę dać instytucji szansę to naprawić:

        - jeśli nie odpowiedziała, proszę jeszcze raz poprosić ją o odpowiedź
        - jeśli odpowiedź Państwa nie zadowala, proszę poprosić, żeby przyjrzała się jej jeszcze raz. To się nazywa ponowne rozpatrzenie (internal review)

        Jeśli jeszcze tego nie było, i tak proszę zacząć tutaj. Pomożemy napisać list.

        Instytucja ma 20 dni roboczych na odpowiedź na wniosek. Ponowne rozpatrzenie może potrwać najdłużej 40 dni roboczych. Nie liczymy sobót i niedziel ani dni, które są ustawowo wolne (bank holiday) w jakiejkolwiek części Zjednoczonego Królestwa.

        Należy zgłosić się do nas w ciągu 6 tygodni od ostatniego kontaktu z instytucją.

        # Co będzie potrzebne

        Zapytamy Państwa o:

        - imię i nazwisko oraz adres e-mail
        - pełną nazwę instytucji
        - to, o co Państwo poprosili i kiedy
        - to, z czym się Państwo nie zgadzają i dlaczego

        Poprosimy też o przysłanie kopii listów i e-maili wysłanych do instytucji i otrzymanych od niej. Dobrze jest mieć je przed sobą.

        # Co możemy zrobić, a czego nie możemy

        Najpierw staramy się doprowadzić do zgody między Państwem a instytucją. Jeśli to się nie uda, możemy wydać formalną decyzję (decision notice). Może ona mówić, co instytucja musi zrobić.

        Nie możemy nałożyć na instytucję kary pieniężnej ani uzyskać dla Państwa pieniędzy.

        # Państwa dane

        Zwykle przekazujemy skargę instytucji, której dotyczy. Zanim Państwo zaczną, proszę przeczytać, [jak używamy Państwa danych](/privacy).
    .next =
        Jeśli zapowiedzieli Państwo, że wyślą dokumenty, proszę wysłać nam pocztą kopie, a nie oryginały. Proszę to zrobić szybko. Na każdym dokumencie proszę napisać numer sprawy. Nasz adres jest na [stronie kontaktowej](/contact).

        # Kiedy możemy nie przyjąć skargi

        Najpierw sprawdzamy skargę. Możemy jej nie przyjąć, jeśli:

        - minęło więcej niż 6 tygodni od ostatniego kontaktu z instytucją
        - instytucja odpowiedziała, ale nie poprosili jej Państwo o ponowne rozpatrzenie
        - brakuje dokumentów, których potrzebujemy

        Jeśli instytucja powinna już skończyć ponowne rozpatrzenie, ale tego nie zrobiła, możemy kazać jej to zrobić. Możemy też zająć się skargą bez ponownego rozpatrzenia.

        # Jeśli przyjmiemy skargę

        Najpierw staramy się rozwiązać sprawę bez formalnej decyzji. Jeśli to się nie uda, możemy wydać formalną decyzję (decision notice). Jeśli się Państwo z nią nie zgodzą, mogą się Państwo odwołać do trybunału, który nazywa się First-tier Tribunal (Information Rights).

        # Jeśli nie są Państwo zadowoleni z naszej pracy

        Mogą Państwo [złożyć skargę na nas](/services/about-us).

standard-first-contact = Skontaktujemy się z Państwem w sprawie skargi do dnia { $date }.

## Is this the place?

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
        Szkocja ma własne prawo dotyczące wniosków o informacje do instytucji publicznych. Ma też własnego komisarza. Nie możemy zajmować się skargami na szkockie instytucje publiczne na podstawie tego prawa.

        # Co teraz zrobić

        - Proszę przejść na stronę urzędu [Scottish Information Commissioner](https://www.foi.scot).
        - Proszę sprawdzić, co trzeba zrobić przed złożeniem skargi i jak ją złożyć.
        - Proszę zrobić to szybko, bo może obowiązywać termin.

        # Kiedy możemy pomóc

        - Jeśli poprosili Państwo szkocką instytucję o dane o sobie, mogą Państwo [zgłosić nam problem z ochroną danych](/services/data-protection).
        - Jeśli chcą Państwo ponownie wykorzystać informacje, a szkocka instytucja odmówiła, proszę [skontaktować się z nami](/contact). Powiemy, kto może pomóc.
        - Jeśli instytucja działa w całym Zjednoczonym Królestwie, proszę wrócić i zmienić odpowiedź.

specific-request = Czy skarga dotyczy wniosku o informacje?
    .summary = Skarga dotyczy wniosku
    .hint = Chodzi o wniosek złożony przez Państwa albo przez osobę, w imieniu której Państwo działają.
    .yes = Tak
    .no = Nie
    .required = Proszę wybrać „Tak”, jeśli skarga dotyczy wniosku o informacje

no-request = Ta usługa służy do skarg w sprawie wniosków
    .body =
        Odpowiedzieli Państwo, że skarga nie dotyczy wniosku o informacje.

        # Jeśli chcą Państwo uzyskać informacje od instytucji

        - Proszę zapytać, czy instytucja już je publikuje. Wiele instytucji ma listę tego, co publikuje (publication scheme).
        - Jeśli nie, proszę poprosić instytucję o te informacje. Proszę zrobić to na piśmie i zachować kopię.
        - Instytucja ma na odpowiedź { $answer-within }.
        - Jeśli nie odpowie albo odpowiedź Państwa nie zadowoli, proszę tu wrócić i złożyć skargę do nas.

        # Jeśli niepokoi Państwa, jak instytucja zajmuje się wnioskami

        - Proszę powiedzieć instytucji, co Państwa niepokoi, i dać jej szansę to naprawić.
        - Jeśli to nie pomoże, proszę [skontaktować się z nami](/contact) i powiedzieć, co Państwo zauważyli.

request-kind = O co poprosili Państwo instytucję?
    .summary = O co Państwo poprosili
    .any-information = O dowolne informacje, które ma
    .any-information-hint = Na przykład o to, na co wydaje pieniądze lub jak podjęła jakąś decyzję
    .environment = O informacje o środowisku
    .environment-hint = Na przykład o ziemi, wodzie, odpadach, hałasie lub planach budowy
    .re-use = O zgodę na ponowne wykorzystanie informacji, które ma
    .re-use-hint = Na przykład żeby wydrukować jej mapy we własnej książce
    .about-me = O dane o mnie
    .about-me-hint = Na przykład o własną dokumentację medyczną lub szkolną
    .not-sure = Nie wiem na pewno
    .required = Proszę wybrać, o co poprosili Państwo instytucję

own-information = Do tego służy nasza usługa ochrony danych
    .body =
        Odpowiedzieli Państwo, że poprosili o dane o sobie. Prawo do nich dają inne przepisy, dlatego mamy do tego inną usługę.

        # Co teraz zrobić

        - Proszę przejść do usługi ochrony danych przyciskiem na tej stronie.
        - Jeśli poprosili Państwo także o inne informacje, proszę tu wrócić i złożyć skargę w sprawie tej części.
    .button = Zgłoś problem z ochroną danych

complaint-about = Czego dotyczy skarga?
    .summary = Czego dotyczy skarga
    .unhappy = Nie zgadzam się z odpowiedzią instytucji
    .unhappy-hint = Na przykład: odmówiła albo dała tylko część tego, o co Państwo poprosili
    .no-response = Instytucja wcale nie odpowiedziała
    .something-else = Coś innego w sprawie mojego wniosku
    .something-else-hint = Na przykład: odpowiedź przyszła za późno
    .required = Proszę wybrać, czego dotyczy skarga

## No reply at all

requested-on = Kiedy poprosili Państwo instytucję o informacje?
    .summary = Data wniosku
    .hint = Jeśli nie znają Państwo dokładnego dnia, proszę podać przybliżoną datę.
    .required = Proszę podać datę wniosku o informacje
    .name = Data wniosku o informacje

wait-for-answer = Instytucja ma jeszcze czas na odpowiedź
    .body =
        Instytucja ma na odpowiedź na wniosek { $answer-within }. Nie liczymy sobót i niedziel ani dni, które są ustawowo wolne (bank holiday) w jakiejkolwiek części Zjednoczonego Królestwa.

        Wniosek jest z dnia { $requested-on }, więc instytucja ma czas do dnia **{ $until }**.

        # Co teraz zrobić

        - Jeśli do dnia { $from } nie będzie odpowiedzi, proszę jeszcze raz poprosić o nią instytucję. Proszę wtedy tu wrócić, a pomożemy napisać list.
        - Jeśli to nie pomoże, mogą Państwo złożyć skargę do nas.
        - Jeśli dostaną Państwo odpowiedź i nie będą z niej zadowoleni, proszę poprosić instytucję o ponowne rozpatrzenie (internal review). Z tym listem też możemy pomóc.

        { $request-kind ->
            [environment] Jeśli wniosek o informacje o środowisku jest duży i trudny, instytucja może odpowiadać dłużej: { $complex-answer-within }. Proszę sprawdzić, czy o tym Państwa powiadomiła.
           *[not-sure] {""}
        }

chased = Czy jeszcze raz poprosili Państwo instytucję o odpowiedź?
    .summary = Ponowna prośba o odpowiedź
    .hint = Instytucja musi mieć szansę to naprawić, zanim zajmiemy się skargą.
    .yes = Tak
    .no = Nie
    .required = Proszę wybrać „Tak”, jeśli jeszcze raz poprosili Państwo instytucję o odpowiedź

## A reply, and a review of it

review-asked = Czy poprosili Państwo instytucję o ponowne rozpatrzenie (internal review)?
    .summary = Prośba o ponowne rozpatrzenie
    .hint = Chodzi o to, że złożyli Państwo skargę do instytucji i poprosili, żeby jeszcze raz przyjrzała się swojej odpowiedzi.
    .yes = Tak
    .no = Nie
    .required = Proszę wybrać „Tak”, jeśli poprosili Państwo instytucję o ponowne rozpatrzenie

replied-on = Kiedy instytucja odpowiedziała na wniosek?
    .summary = Data odpowiedzi
    .hint = Często jest to data na liście lub e-mailu. Jeśli odpowiedzi było kilka, proszę podać datę ostatniej.
    .required = Proszę podać datę odpowiedzi instytucji na wniosek
    .name = Data odpowiedzi instytucji
    .warning =
        O ponowne rozpatrzenie należy poprosić w ciągu 40 dni roboczych od odpowiedzi. Nadal mogą Państwo o nie poprosić, ale instytucja może odmówić. Pomożemy napisać list. Proszę w nim wyjaśnić, dlaczego nie można było poprosić wcześniej.

review-outcome = Czy instytucja powiadomiła Państwa o wyniku ponownego rozpatrzenia?
    .summary = Wynik ponownego rozpatrzenia
    .yes = Tak
    .no = Nie
    .required = Proszę wybrać „Tak”, jeśli instytucja powiadomiła Państwa o wyniku ponownego rozpatrzenia

review-asked-on = Kiedy poprosili Państwo o ponowne rozpatrzenie?
    .summary = Data prośby o ponowne rozpatrzenie
    .hint = Jeśli nie znają Państwo dokładnego dnia, proszę podać przybliżoną datę.
    .required = Proszę podać datę prośby o ponowne rozpatrzenie
    .name = Data prośby o ponowne rozpatrzenie

wait-for-review = Instytucja potrzebuje czasu na ponowne rozpatrzenie
    .body =
        Oczekujemy, że dadzą Państwo instytucji czas na podanie wyniku: { $review-within }. Nie liczymy sobót i niedziel ani dni, które są ustawowo wolne (bank holiday) w jakiejkolwiek części Zjednoczonego Królestwa.

        Prośba jest z dnia { $review-asked-on }, więc instytucja ma czas do dnia **{ $until }**.

        # Co teraz zrobić

        - Proszę zachować kopię listu lub e-maila z prośbą o ponowne rozpatrzenie. Będziemy jej potrzebować.
        - Jeśli instytucja poda wynik, a Państwo nadal nie będą zadowoleni, proszę tu wrócić i złożyć skargę do nas. Mają Państwo na to { $complain-within }.
        - Jeśli do dnia { $from } nie będzie odpowiedzi, proszę tu wrócić. Mogą Państwo wtedy złożyć skargę do nas bez wyniku.

still-unhappy = Czy teraz, gdy znają Państwo wynik, nadal nie są Państwo zadowoleni?
    .summary = Nadal nie są Państwo zadowoleni
    .yes = Tak, nadal nie
    .no = Nie, wszystko w porządku
    .required = Proszę wybrać „Tak”, jeśli nadal nie są Państwo zadowoleni

settled = Nie muszą Państwo składać skargi
    .body =
        Odpowiedzieli Państwo, że wynik ponownego rozpatrzenia jest w porządku, więc nic więcej nie trzeba robić.

        Proszę zachować listy i e-maile. Jeśli instytucja nie zrobi tego, co obiecała, proszę zapytać ją dlaczego. Jeśli to nie pomoże, mogą Państwo tu wrócić i złożyć skargę do nas. Mają Państwo na to { $complain-within } od ostatniego kontaktu z instytucją.

## Letters to the authority

why-review = Dlaczego instytucja ma jeszcze raz przyjrzeć się swojej odpowiedzi?
    .body = Państwa powody wpiszemy do listu z prośbą o ponowne rozpatrzenie.

letter-reasons = Państwa powody
    .hint = Proszę wybrać wszystko, co pasuje.
    .public-interest = Ujawnienie tych informacji leży w interesie publicznym
    .public-interest-hint = To znaczy, że dla wszystkich dobrze będzie, jeśli ludzie będą mogli je zobaczyć
    .cost-limit = Odpowiedź na wniosek nie kosztowałaby zbyt dużo
    .no-help = Nikt nie pomógł zmniejszyć wniosku ani napisać go jaśniej
    .exemption = Podany powód odmowy, na który pozwala prawo, tu nie pasuje
    .exemption-hint = Taki powód nazywa się wyjątek (exemption lub exception)
    .other = Inny powód
    .required = Proszę wybrać, dlaczego instytucja ma jeszcze raz przyjrzeć się swojej odpowiedzi

letter-other = Jaki jest ten inny powód?
    .required = Proszę podać inny powód
    .name = Inny powód

letter-details = Możemy pomóc napisać list do instytucji
    .body =
        Z Państwa odpowiedzi ułożymy list. Każde z tych pytań można zostawić bez odpowiedzi. W liście będzie wtedy puste miejsce do uzupełnienia.

letter-name = Państwa imię i nazwisko
    .name = Imię i nazwisko

letter-address = Państwa adres
    .name = Państwa adres

letter-authority = Nazwa instytucji
    .name = Nazwa instytucji

letter-reference = Numer, który instytucja nadała wnioskowi
    .hint = Jest w jej listach lub e-mailach do Państwa.
    .name = Numer wniosku

letter-request = O co Państwo poprosili?
    .hint = Jeśli to możliwe, proszę użyć słów z wniosku.
    .name = To, o co Państwo poprosili

chase-first = Trzeba jeszcze raz poprosić instytucję o odpowiedź
    .body =
        Instytucja miała na odpowiedź { $answer-within }. Zanim zgłoszą się Państwo do nas, proszę poprosić ją jeszcze raz.

        { $request-kind ->
            [environment] Jeśli wniosek o informacje o środowisku jest duży i trudny, instytucja może odpowiadać dłużej: { $complex-answer-within }. Proszę sprawdzić, czy o tym Państwa powiadomiła.
           *[not-sure] {""}
        }

        Przygotowaliśmy dla Państwa list. Proszę go sprawdzić, uzupełnić puste miejsca i wysłać do instytucji.

        # Co będzie dalej

        - Proszę zachować kopię listu i zapisać datę wysłania. To pokaże nam, że Państwo próbowali.
        - Jeśli instytucja odpowie, a odpowiedź Państwa nie zadowoli, proszę poprosić ją o ponowne rozpatrzenie (internal review). Z tym listem też możemy pomóc.
        - Jeśli nadal nie odpowie, proszę tu wrócić i złożyć skargę do nas.

        Na skargę do nas mają Państwo { $complain-within } od ostatniego kontaktu z instytucją.

review-first = Trzeba poprosić instytucję o ponowne rozpatrzenie
    .body =
        Przy ponownym rozpatrzeniu (internal review) instytucja jeszcze raz przygląda się wnioskowi i swojej odpowiedzi. Raczej nie przyjmiemy skargi, dopóki instytucja nie miała szansy tego zrobić.

        Na prośbę o ponowne rozpatrzenie mają Państwo { $ask-review-within } od odpowiedzi, czyli czas do dnia **{ $until }**. Jeśli ten dzień już minął, nadal mogą Państwo o nie poprosić, ale instytucja może odmówić. Proszę wyjaśnić w liście, dlaczego nie można było poprosić wcześniej.

        Przygotowaliśmy dla Państwa list. Proszę go sprawdzić, uzupełnić puste miejsca i wysłać do instytucji. Proszę dołączyć kopię odpowiedzi instytucji.

        # Co będzie dalej

        - Proszę zachować kopię listu i zapisać datę wysłania.
        - Ponowne rozpatrzenie powinno zwykle trwać najwyżej { $review-usually-within }. Może potrwać najdłużej { $review-within }.
        - Jeśli wynik Państwa nie zadowoli, proszę tu wrócić i złożyć skargę do nas. Mają Państwo na to { $complain-within }.
        - Jeśli odpowiedzi nie będzie przez { $review-within }, proszę tu wrócić i złożyć skargę do nas.

ask-for-answer = Państwa list do instytucji
    .subject = Mój wniosek z dnia { $requested-on } o informacje
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

        { $has-letter-authority ->
            [yes] { $letter-authority }
           *[no] {"["}nazwa instytucji]
        }
        {"["}adres instytucji]

        Numer wniosku: { $has-letter-reference ->
            [yes] { $letter-reference }
           *[no] {"["}numer, jeśli jest]
        }

        Szanowni Państwo,

        piszę w sprawie mojego wniosku z dnia { $requested-on }. Był to wniosek { $request-kind ->
            [re-use] o zgodę na ponowne wykorzystanie tych informacji:
           *[any-information] o te informacje:
        }

        { $has-letter-request ->
            [yes] { $letter-request }
           *[no] {"["}treść wniosku]
        }

        { $request-kind ->
            [any-information] Uważam, że do mojego wniosku stosuje się ustawa o wolności informacji z 2000 roku (Freedom of Information Act 2000).
            [environment] Uważam, że do mojego wniosku stosuje się rozporządzenie o informacjach o środowisku z 2004 roku (Environmental Information Regulations 2004).
            [re-use] Uważam, że do mojego wniosku stosuje się rozporządzenie o ponownym wykorzystaniu informacji sektora publicznego z 2015 roku (Re-use of Public Sector Information Regulations 2015).
           *[not-sure] Uważam, że mają Państwo obowiązek zająć się moim wnioskiem na podstawie przepisów o informacjach publicznych.
        }

        Minęło już więcej niż { $answer-within }, a odpowiedzi nie ma. Proszę teraz odpowiedzieć. Jeśli to niemożliwe, proszę powiadomić mnie dlaczego i kiedy Państwo odpowiedzą.

        Wiem, że urząd { -regulator } oczekuje, że najpierw jeszcze raz poproszę Państwa o odpowiedź. Jeśli jej nie dostanę, mogę złożyć skargę do tego urzędu.

        Jeśli potrzebują Państwo więcej informacji, można się ze mną skontaktować pod adresem podanym wyżej.

        Z poważaniem

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}imię i nazwisko]
        }

ask-for-review = Państwa list do instytucji
    .subject = Prośba o ponowne rozpatrzenie (internal review)
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

        { $has-letter-authority ->
            [yes] { $letter-authority }
           *[no] {"["}nazwa instytucji]
        }
        {"["}adres instytucji]

        Numer wniosku: { $has-letter-reference ->
            [yes] { $letter-reference }
           *[no] {"["}numer, jeśli jest]
        }

        Szanowni Państwo,

        piszę w sprawie Państwa odpowiedzi z dnia { $replied-on }. Jej kopia jest dołączona do tego listu. Mój wniosek dotyczył { $request-kind ->
            [re-use] zgody na ponowne wykorzystanie tych informacji:
           *[any-information] tych informacji:
        }

        { $has-letter-request ->
            [yes] { $letter-request }
           *[no] {"["}treść wniosku]
        }

        Nie zgadzam się z tym, jak zajęli się Państwo moim wnioskiem. Proszę o ponowne rozpatrzenie (internal review). Oto moje powody:

        { $letter-reasons-words }{ $has-letter-other ->
            [yes] {""}

            Oto mój inny powód:

            { $letter-other }
           *[no] {""}
        }

        { $request-kind ->
            [environment] Czekam na odpowiedź. Powinna przyjść najpóźniej za { $review-usually-within }. Rozporządzenie o informacjach o środowisku z 2004 roku (Environmental Information Regulations 2004) mówi, że muszą Państwo odpowiedzieć jak najszybciej, a najdłuższy czas to { $review-within }.
           *[any-information] Czekam na odpowiedź. Powinna przyjść najpóźniej za { $review-usually-within }. Jeśli potrzebują Państwo więcej czasu, proszę powiadomić mnie dlaczego i kiedy Państwo odpowiedzą.
        }

        Jeśli nie zgodzę się z wynikiem ponownego rozpatrzenia, mogę złożyć skargę do urzędu { -regulator } i przesłać mu kopię Państwa odpowiedzi.

        Jeśli potrzebują Państwo więcej informacji, można się ze mną skontaktować pod adresem podanym wyżej.

        Z poważaniem

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}imię i nazwisko]
        }

## When it was

last-contact = Kiedy ostatnio mieli Państwo kontakt z instytucją w tej sprawie?
    .summary = Data ostatniego kontaktu
    .hint = Chodzi o ostatni list lub e-mail: od instytucji do Państwa albo od Państwa do instytucji. Proszę podać późniejszą datę.
    .required = Proszę podać datę ostatniego kontaktu z instytucją
    .name = Data ostatniego kontaktu
    .warning =
        Oczekujemy, że zgłoszą się Państwo do nas w ciągu 6 tygodni od ostatniego kontaktu z instytucją. Mogą Państwo wypełniać formularz dalej, ale możemy postanowić, że nie zajmiemy się skargą. Jeśli jest powód opóźnienia, proszę o nim napisać, gdy zapytamy, co jeszcze poszło źle. Na przykład: czekali Państwo na instytucję.

## About you

your-details = O Państwu

your-name = Państwa imię i nazwisko
    .required = Proszę podać imię i nazwisko
    .name = Imię i nazwisko

your-email = Państwa adres e-mail
    .hint = Na ten adres będziemy pisać w sprawie skargi.
    .required = Proszę podać adres e-mail
    .invalid = Proszę podać adres e-mail w poprawnej postaci, na przykład name@example.com
    .name = Państwa adres e-mail

your-phone = Państwa numer telefonu
    .invalid = Proszę podać numer telefonu, na przykład 01632 960 001, 07700 900 982 lub +44 808 157 0192
    .name = Państwa numer telefonu

your-address = Jaki jest Państwa adres pocztowy?
    .summary = Państwa adres pocztowy
    .hint = Potrzebujemy go tylko wtedy, gdy mamy pisać do Państwa pocztą.
    .name = Państwa adres pocztowy

support = Pomoc z naszej strony

needs-support = Czy mamy zrobić coś inaczej niż zwykle, żeby łatwiej było Państwu się z nami kontaktować?
    .summary = Potrzebna pomoc
    .hint = Na przykład zadzwonić albo napisać dużym drukiem lub alfabetem Braille’a.
    .yes = Tak
    .no = Nie
    .required = Proszę wybrać „Tak”, jeśli mamy zrobić coś inaczej niż zwykle

support-note = Czego Państwo potrzebują?
    .summary = Czego Państwo potrzebują
    .required = Proszę napisać, czego Państwo potrzebują
    .name = Czego Państwo potrzebują

who-asked = Działanie w imieniu innej osoby
    .body =
        Jeśli działają Państwo w imieniu innej osoby, potrzebujemy jej pisemnej zgody. To list podpisany przez tę osobę, w którym jest napisane, że mogą Państwo działać w jej imieniu. Można go wysłać pocztą razem z innymi dokumentami.

acting-for = Kto złożył wniosek do instytucji?
    .summary = Kto złożył wniosek
    .me = Ja
    .me-hint = Tę odpowiedź proszę wybrać także wtedy, gdy wniosek był w imieniu organizacji, w której Państwo pracują
    .someone-else = Ktoś inny, a ja działam w imieniu tej osoby
    .required = Proszę wybrać, kto złożył wniosek do instytucji

their-name = Imię i nazwisko tej osoby
    .required = Proszę podać imię i nazwisko osoby, w imieniu której Państwo działają
    .name = Imię i nazwisko tej osoby

## The public authority

authority = O instytucji publicznej

authority-name = Pełna nazwa instytucji
    .hint = Proszę podać nazwę, która jest w jej listach lub e-mailach do Państwa.
    .required = Proszę podać pełną nazwę instytucji
    .name = Nazwa instytucji

authority-contact = Nazwisko osoby lub nazwa działu, z którym mieli Państwo kontakt
    .name = Nazwisko osoby lub nazwa działu

authority-email = Adres e-mail instytucji
    .invalid = Proszę podać adres e-mail instytucji w poprawnej postaci, na przykład name@example.com
    .name = Adres e-mail instytucji

authority-address = Adres instytucji
    .name = Adres instytucji

authority-reference = Numer, który instytucja nadała wnioskowi
    .hint = Jest w jej listach lub e-mailach do Państwa.
    .name = Numer wniosku

## The request

request-copy = Czy mogą nam Państwo wysłać kopię wniosku?
    .summary = Kopia wniosku
    .hint = Jeśli nie mają Państwo kopii, wystarczy pismo instytucji, że dostała wniosek.
    .yes = Tak
    .no = Nie
    .required = Proszę wybrać „Tak”, jeśli mogą nam Państwo wysłać kopię wniosku

request-details = O wniosku
    .body = Nie mają Państwo kopii wniosku, więc musimy dowiedzieć się o nim więcej.

request-wording = Co było napisane we wniosku?
    .summary = Słowa wniosku
    .hint = Proszę użyć tych samych słów, na ile je Państwo pamiętają.
    .required = Proszę napisać, co było we wniosku
    .name = Co było we wniosku

request-sent-on = Kiedy złożono wniosek?
    .summary = Data wniosku
    .hint = Jeśli nie znają Państwo dokładnego dnia, proszę podać przybliżoną datę.
    .required = Proszę podać datę złożenia wniosku
    .name = Data złożenia wniosku

request-sent-at = Około której godziny go wysłano?
    .summary = Godzina wysłania
    .hint = Na przykład 9:30 lub 14:05. To może pomóc instytucji go znaleźć.
    .invalid = Proszę podać godzinę, na przykład 9:30 lub 14:05
    .name = Godzina wysłania

request-web-form = Jeśli wysłano go formularzem na stronie internetowej, to jakim?
    .summary = Użyty formularz internetowy
    .hint = Proszę podać adres strony internetowej lub nazwę formularza.
    .name = Formularz internetowy

## What is wrong

challenge = Z którą częścią odpowiedzi się Państwo nie zgadzają i dlaczego?
    .summary = Z czym się Państwo nie zgadzają
    .body =
        Pomoże nam, jeśli Państwo napiszą:

        - które części odpowiedzi są złe, a na które się Państwo zgadzają
        - dlaczego powód odmowy (exemption) tu nie pasuje
        - dlaczego ujawnienie tych informacji leży w interesie publicznym
        - czy instytucja może pominąć informacje o innych osobach
    .hint = Proszę opisać to własnymi słowami.
    .required = Proszę napisać, z którą częścią odpowiedzi się Państwo nie zgadzają i dlaczego
    .name = Z czym się Państwo nie zgadzają

tried = Co Państwo zrobili, żeby dostać odpowiedź?
    .summary = Co Państwo zrobili, żeby dostać odpowiedź
    .hint = Proszę napisać, kiedy i jak jeszcze raz poprosili Państwo o odpowiedź i co instytucja powiedziała, jeśli coś powiedziała.
    .required = Proszę napisać, co Państwo zrobili, żeby dostać odpowiedź
    .name = Co Państwo zrobili, żeby dostać odpowiedź

failed = Czy instytucja zrobiła źle coś jeszcze?
    .summary = Co jeszcze poszło źle
    .hint =
        Na przykład: spóźniła się albo nie pomogła. Jeśli nie mogli się Państwo zgłosić do nas wcześniej, tu można napisać dlaczego.
    .name = Co jeszcze poszło źle

earlier = Wcześniejsze skargi

earlier-complaint = Czy składali już Państwo do nas skargę na tę instytucję lub w sprawie tego wniosku?
    .summary = Wcześniejsza skarga do nas
    .yes = Tak
    .no = Nie
    .required = Proszę wybrać „Tak”, jeśli składali już Państwo do nas skargę

earlier-reference = Numer sprawy z wcześniejszej skargi
    .summary = Numer wcześniejszej sprawy
    .hint = Na przykład IC-123456-A1B2
    .hint-spoken = Na przykład I C, potem sześć cyfr, a na końcu cztery znaki: litery i cyfry. Między tymi trzema częściami są łączniki.
    .name = Numer sprawy

## Evidence

documents-no-response = Jakie dokumenty nam Państwo wyślą?
    .summary = Dokumenty, które Państwo wyślą
    .body =
        Dokumenty można dodać tutaj przy sprawdzaniu odpowiedzi. Można je też wysłać do nas później:

        - proszę wysłać ten formularz, żeby otrzymać numer sprawy
        - proszę napisać ten numer na każdym dokumencie
        - proszę wysłać nam pocztą kopie, nie oryginały, na adres podany na [stronie kontaktowej](/contact)

        # Czego potrzebujemy

        { $request-copy ->
            [yes] Potrzebujemy kopii wniosku. Potrzebujemy też dowodu, że jeszcze raz poprosili Państwo instytucję o odpowiedź.
           *[no] Potrzebujemy dowodu, że jeszcze raz poprosili Państwo instytucję o odpowiedź.
        }

        { $acting-for ->
            [someone-else] Potrzebujemy też pisemnej zgody podpisanej przez osobę, w imieniu której Państwo działają.
           *[me] {""}
        }

        Proszę niczego nie zamazywać ani nie skreślać. Musimy widzieć wszystkie nazwiska, adresy, adresy e-mail i pełne daty. Jeśli czegoś brakuje, być może nie będziemy mogli przyjąć skargi.
    .hint = Proszę wybrać wszystko, co pasuje.
    .tried = Dowód mojej ponownej prośby o odpowiedź
    .tried-hint = Na przykład e-mail lub list
    .consent = Pisemna zgoda podpisana przez osobę, w imieniu której działam
    .other = Inne listy i e-maile w sprawie wniosku
    .none = Nie mam żadnego z nich
    .required = Proszę wybrać, jakie dokumenty Państwo wyślą, albo zaznaczyć, że nie mają Państwo żadnych
    .name = Dokumenty, które Państwo wyślą

documents-no-outcome = Jakie dokumenty nam Państwo wyślą?
    .summary = Dokumenty, które Państwo wyślą
    .body =
        Dokumenty można dodać tutaj przy sprawdzaniu odpowiedzi. Można je też wysłać do nas później:

        - proszę wysłać ten formularz, żeby otrzymać numer sprawy
        - proszę napisać ten numer na każdym dokumencie
        - proszę wysłać nam pocztą kopie, nie oryginały, na adres podany na [stronie kontaktowej](/contact)

        # Czego potrzebujemy

        { $request-copy ->
            [yes] Potrzebujemy kopii wniosku, odpowiedzi instytucji i Państwa listu z prośbą o ponowne rozpatrzenie.
           *[no] Potrzebujemy kopii odpowiedzi instytucji i Państwa listu z prośbą o ponowne rozpatrzenie.
        }

        { $acting-for ->
            [someone-else] Potrzebujemy też pisemnej zgody podpisanej przez osobę, w imieniu której Państwo działają.
           *[me] {""}
        }

        Proszę niczego nie zamazywać ani nie skreślać. Musimy widzieć wszystkie nazwiska, adresy, adresy e-mail i pełne daty. Jeśli czegoś brakuje, być może nie będziemy mogli przyjąć skargi.
    .hint = Proszę wybrać wszystko, co pasuje.
    .reply = Odpowiedź instytucji na wniosek
    .review-request = Mój list lub e-mail z prośbą o ponowne rozpatrzenie
    .consent = Pisemna zgoda podpisana przez osobę, w imieniu której działam
    .other = Inne listy i e-maile w sprawie wniosku
    .none = Nie mam żadnego z nich
    .required = Proszę wybrać, jakie dokumenty Państwo wyślą, albo zaznaczyć, że nie mają Państwo żadnych
    .name = Dokumenty, które Państwo wyślą

documents-outcome = Jakie dokumenty nam Państwo wyślą?
    .summary = Dokumenty, które Państwo wyślą
    .body =
        Dokumenty można dodać tutaj przy sprawdzaniu odpowiedzi. Można je też wysłać do nas później:

        - proszę wysłać ten formularz, żeby otrzymać numer sprawy
        - proszę napisać ten numer na każdym dokumencie
        - proszę wysłać nam pocztą kopie, nie oryginały, na adres podany na [stronie kontaktowej](/contact)

        # Czego potrzebujemy

        { $request-copy ->
            [yes] Potrzebujemy kopii wniosku, odpowiedzi instytucji, Państwa listu z prośbą o ponowne rozpatrzenie i jego wyniku.
           *[no] Potrzebujemy kopii odpowiedzi instytucji, Państwa listu z prośbą o ponowne rozpatrzenie i jego wyniku.
        }

        { $acting-for ->
            [someone-else] Potrzebujemy też pisemnej zgody podpisanej przez osobę, w imieniu której Państwo działają.
           *[me] {""}
        }

        Proszę niczego nie zamazywać ani nie skreślać. Musimy widzieć wszystkie nazwiska, adresy, adresy e-mail i pełne daty. Jeśli czegoś brakuje, być może nie będziemy mogli przyjąć skargi.
    .hint = Proszę wybrać wszystko, co pasuje.
    .reply = Odpowiedź instytucji na wniosek
    .review-request = Mój list lub e-mail z prośbą o ponowne rozpatrzenie
    .review-outcome = List lub e-mail instytucji z wynikiem ponownego rozpatrzenia
    .consent = Pisemna zgoda podpisana przez osobę, w imieniu której działam
    .other = Inne listy i e-maile w sprawie wniosku
    .none = Nie mam żadnego z nich
    .required = Proszę wybrać, jakie dokumenty Państwo wyślą, albo zaznaczyć, że nie mają Państwo żadnych
    .name = Dokumenty, które Państwo wyślą
