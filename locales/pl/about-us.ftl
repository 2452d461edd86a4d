# Complain about us: the texts of site/services/about-us.toml.

service = Złóż skargę na nas
    .description =
        Mogą Państwo poprosić nas, żebyśmy jeszcze raz przyjrzeli się naszej decyzji, albo powiedzieć nam, jeśli nie są Państwo zadowoleni z naszej obsługi.
    .start =
        W tej usłudze mogą Państwo:

        - poprosić, żebyśmy jeszcze raz przyjrzeli się naszej decyzji w sprawie skargi, którą Państwo do nas złożyli. To się nazywa ponowne sprawdzenie sprawy (case review)
        - złożyć skargę na naszą obsługę, na przykład jeśli trwało to za długo albo popełniliśmy błąd

        # Zanim Państwo zaczną

        Mają Państwo na to 3 miesiące. Jeśli chodzi o ponowne sprawdzenie sprawy, są to 3 miesiące od dnia, w którym powiadomiliśmy Państwa o wyniku. Jeśli chodzi o skargę na naszą obsługę, są to 3 miesiące od dnia, w którym to się stało.

        W tej usłudze nie można się odwołać od formalnej decyzji (decision notice). Jeśli zaczną Państwo tutaj, powiemy, co zrobić.

        # Co będzie potrzebne

        Zapytamy Państwa o:

        - imię i nazwisko oraz adres e-mail
        - numer sprawy, jeśli go Państwo mają
        - to, co według Państwa zrobiliśmy źle
        - to, co mamy zrobić

        # Co się stanie potem

        W ciągu 14 dni potwierdzimy, że to mamy. Staramy się odpowiedzieć w ciągu 30 dni. Jeśli potem nadal nie będą Państwo zadowoleni, mogą się Państwo zwrócić do rzecznika (Parliamentary and Health Service Ombudsman).

        # Państwa dane

        Zanim Państwo zaczną, proszę przeczytać, [jak używamy Państwa danych](/privacy).
    .next =
        Przyjrzymy się temu, co nam Państwo powiedzieli, i napiszemy z odpowiedzią. Jeśli skarga na naszą obsługę jest trudna, może to potrwać do 6 tygodni.

        Jeśli zapowiedzieli Państwo, że wyślą dokumenty, proszę wysłać nam pocztą kopie, a nie oryginały. Na każdym dokumencie proszę napisać numer sprawy. Nasz adres jest na [stronie kontaktowej](/contact).

        # Jeśli nasza odpowiedź Państwa nie zadowoli

        Mogą się Państwo zwrócić do rzecznika: [Parliamentary and Health Service Ombudsman](https://www.ombudsman.org.uk). Proszę zachować naszą odpowiedź, bo rzecznik może o nią poprosić.

standard-acknowledged = Do dnia { $date } napiszemy Państwu, że mamy Państwa prośbę lub skargę.
standard-answered = Postaramy się odpowiedzieć Państwu do dnia { $date }.

## What it is about

about-what = O czym chcą nam Państwo powiedzieć?
    .summary = Czego to dotyczy
    .decision = O waszej decyzji
    .decision-hint = Na przykład: nie zgadzają się Państwo z wynikiem skargi
    .service = O waszej obsłudze
    .service-hint = Na przykład: trwało to za długo, nie pomogliśmy albo popełniliśmy błąd
    .answered = O waszej odpowiedzi na prośbę o ponowne sprawdzenie sprawy lub na skargę na obsługę
    .answered-hint = Tę odpowiedź proszę wybrać, jeśli już odpowiedzieliśmy, a Państwo nadal nie są zadowoleni
    .another-organisation = O innej organizacji
    .another-organisation-hint = Na przykład takiej, która nie chce dać Państwu informacji
    .required = Proszę wybrać, o czym chcą nam Państwo powiedzieć

ombudsman = Mogą się Państwo zwrócić do rzecznika (Parliamentary and Health Service Ombudsman)
    .body =
        Odpowiedzieli Państwo, że dostali już naszą odpowiedź i nadal nie są zadowoleni. Rzecznik jest od nas niezależny. Może sprawdzić, jak Państwa potraktowaliśmy.

        # Co teraz zrobić

        - Proszę przejść na stronę rzecznika: [Parliamentary and Health Service Ombudsman](https://www.ombudsman.org.uk). Proszę sprawdzić, czy może pomóc i do kiedy trzeba się zgłosić.
        - Proszę poprosić swojego posła lub posłankę do brytyjskiego parlamentu (MP) o wysłanie skargi do rzecznika. Bez tego rzecznik może się nią nie zająć. Na stronie [brytyjskiego parlamentu (UK Parliament)](https://www.parliament.uk) można sprawdzić, kto jest Państwa posłem lub posłanką.
        - Proszę przekazać naszą odpowiedź, numer sprawy i to, co według Państwa nadal jest źle.

        # Jeśli chcą nam Państwo powiedzieć o czymś nowym

        Proszę wrócić i wybrać decyzję lub obsługę.

not-about-us = Do tego służy inna nasza usługa
    .body =
        Ta usługa służy tylko do skarg na nas. Do skarg na inne organizacje mamy inne usługi.

        # Co teraz zrobić

        - Jeśli chodzi o to, jak organizacja używa danych osobowych, albo o dane o Państwu, których nie chce dać, mogą Państwo [zgłosić problem z ochroną danych](/services/data-protection).
        - Jeśli chodzi o inne informacje, o które poprosili Państwo instytucję publiczną, mogą Państwo [złożyć skargę w sprawie wniosku o informacje publiczne](/services/foi-eir).
        - Jeśli chodzi o coś innego, proszę zobaczyć [wszystkie nasze usługi](/).
        - Jeśli nie są Państwo pewni, proszę [skontaktować się z nami](/contact).

## A decision

decision-kind = Jaka to była decyzja?
    .summary = Rodzaj decyzji
    .complaint-outcome = Wynik mojej skargi lub mojego zgłoszenia do was
    .decision-notice = Formalna decyzja (decision notice)
    .decision-notice-hint = To formalna decyzja w sprawie wniosku o informacje do instytucji publicznej
    .our-information = Wasza odpowiedź na mój wniosek o informacje, które macie
    .something-else = Coś innego
    .required = Proszę wybrać, jaka to była decyzja

appeal = Mogą się Państwo odwołać do trybunału
    .body =
        Nie możemy ponownie sprawdzić formalnej decyzji (decision notice). Jeśli się Państwo z nią nie zgadzają, mogą się Państwo odwołać do trybunału, który nazywa się First-tier Tribunal (Information Rights). Trybunał jest od nas niezależny.

        # Co teraz zrobić

        - Proszę przeczytać decyzję i list, który z nią przyszedł. Proszę sprawdzić, jak i do kiedy można się odwołać.
        - Proszę zrobić to szybko, bo może obowiązywać termin.
        - Jeśli nie ma tam informacji, jak się odwołać, proszę [skontaktować się z nami](/contact).

        # Jeśli nie są Państwo zadowoleni z naszej obsługi

        Nadal mogą Państwo złożyć skargę na to, jak Państwa potraktowaliśmy, na przykład jeśli trwało to za długo. Proszę wrócić i wybrać obsługę.

our-information = Mogą Państwo poprosić nas o ponowne rozpatrzenie
    .body =
        Jeśli poprosili nas Państwo o informacje, które mamy, i nie są zadowoleni z odpowiedzi, proszę poprosić, żebyśmy przyjrzeli się jej jeszcze raz. To się nazywa ponowne rozpatrzenie (internal review).

        # Co teraz zrobić

        - Proszę napisać do nas na adres podany na [stronie kontaktowej](/contact). Proszę napisać, że chcą Państwo ponownego rozpatrzenia (internal review).
        - Proszę podać numer sprawy z naszej odpowiedzi i napisać, z czym się Państwo nie zgadzają.
        - Od dnia otrzymania naszej odpowiedzi mają Państwo na to { $ask-review-within }. Potem możemy odmówić.

        # Jeśli po ponownym rozpatrzeniu nadal nie są Państwo zadowoleni

        Zajmujemy się też skargami na to, jak instytucje publiczne odpowiadają na wnioski. My także jesteśmy taką instytucją. Mogą Państwo [złożyć skargę w sprawie wniosku o informacje publiczne](/services/foi-eir).

outcome-given = Czy powiadomiliśmy Państwa o wyniku?
    .summary = Powiadomienie o wyniku
    .hint = To list lub e-mail, w którym napisaliśmy, co postanowiliśmy.
    .yes = Tak
    .no = Nie
    .required = Proszę wybrać „Tak”, jeśli powiadomiliśmy Państwa o wyniku

no-outcome-yet = Najpierw musimy podjąć decyzję
    .body =
        Przy ponownym sprawdzeniu sprawy (case review) jeszcze raz przyglądamy się decyzji. Odpowiedzieli Państwo, że nie powiadomiliśmy jeszcze o wyniku.

        # Co teraz zrobić

        - Mogą Państwo [sprawdzić swoją sprawę](/case) i zobaczyć, co się z nią dzieje. Potrzebny jest numer sprawy i tajny kod.
        - Jeśli chcą Państwo coś dodać albo nie wiedzą, co się dzieje, proszę [skontaktować się z nami](/contact).
        - Jeśli uważają Państwo, że trwa to za długo, proszę wrócić i wybrać obsługę. Skargę na to mogą Państwo złożyć już teraz.

        Gdy dostaną Państwo wynik, na prośbę o ponowne sprawdzenie sprawy będą Państwo mieli { $ask-within }.

## When it was

outcome-on = Kiedy powiadomiliśmy Państwa o wyniku?
    .summary = Data wyniku
    .hint = To data na naszym liście lub e-mailu. Jeśli nie znają Państwo dokładnego dnia, proszę podać przybliżoną datę.
    .required = Proszę podać datę, kiedy powiadomiliśmy Państwa o wyniku
    .name = Data wyniku
    .warning =
        O ponowne sprawdzenie sprawy należy poprosić w ciągu 3 miesięcy od otrzymania wyniku. Nadal mogą Państwo o nie poprosić, ale możemy odmówić. Jeśli jest powód opóźnienia, proszę o nim napisać, gdy zapytamy, co według Państwa jest źle.

service-on = Kiedy to się stało?
    .summary = Kiedy to się stało
    .hint = Jeśli trwało to dłużej, proszę podać ostatni dzień. Jeśli trwa nadal, proszę podać dzisiejszą datę.
    .required = Proszę podać datę, kiedy to się stało
    .name = Data, kiedy to się stało
    .warning =
        Skargę na naszą obsługę należy złożyć w ciągu 3 miesięcy. Mogą Państwo wypełniać formularz dalej, ale możemy postanowić, że nie zajmiemy się skargą. Jeśli jest powód opóźnienia, proszę o nim napisać, gdy zapytamy, co się stało.

## About you

your-details = O Państwu

your-name = Państwa imię i nazwisko
    .required = Proszę podać imię i nazwisko
    .name = Imię i nazwisko

your-email = Państwa adres e-mail
    .hint = Na ten adres będziemy do Państwa pisać.
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

who-for = Działanie w imieniu innej osoby
    .body =
        Jeśli działają Państwo w imieniu innej osoby, potrzebujemy jej pisemnej zgody. To list podpisany przez tę osobę, w którym jest napisane, że mogą Państwo działać w jej imieniu. Jeśli już ją mamy, nie trzeba jej wysyłać ponownie.

acting-for = W czyim imieniu nam to Państwo mówią?
    .summary = W czyim imieniu
    .me = We własnym imieniu
    .someone-else = W imieniu innej osoby, za którą działam
    .required = Proszę wybrać, w czyim imieniu nam to Państwo mówią

their-name = Imię i nazwisko tej osoby
    .required = Proszę podać imię i nazwisko osoby, w imieniu której Państwo działają
    .name = Imię i nazwisko tej osoby

## The case

your-case = O Państwa sprawie

reference-known = Czy znają Państwo numer swojej sprawy?
    .summary = Numer sprawy znany
    .hint = Jest w naszych listach i e-mailach do Państwa.
    .yes = Tak
    .no = Nie albo nie mam sprawy
    .required = Proszę wybrać „Tak”, jeśli znają Państwo numer sprawy

our-reference = Numer sprawy
    .hint = Na przykład IC-123456-A1B2
    .hint-spoken = Na przykład I C, potem sześć cyfr, a na końcu cztery znaki: litery i cyfry. Między tymi trzema częściami są łączniki.
    .required = Proszę podać numer sprawy
    .name = Numer sprawy

case-organisation = Jeśli mają Państwo sprawę, jakiej organizacji ona dotyczy?
    .summary = Organizacja, której dotyczy sprawa
    .hint = To pomoże nam znaleźć sprawę.
    .name = Nazwa organizacji

## What is wrong: a decision

why-wrong = Co według Państwa jest źle w naszej decyzji?
    .summary = Co jest źle w decyzji
    .hint = Na przykład coś, co pominęliśmy albo w czym się pomyliliśmy. Proszę napisać, dlaczego to ma znaczenie.
    .required = Proszę napisać, co według Państwa jest źle w naszej decyzji
    .name = Co według Państwa jest źle

news = Nowe informacje

new-information = Czy mają Państwo informacje, których nie mieliśmy przy podejmowaniu decyzji?
    .summary = Nowe informacje
    .yes = Tak
    .no = Nie
    .required = Proszę wybrać „Tak”, jeśli mają Państwo informacje, których nie mieliśmy

new-information-details = Jakie to informacje?
    .summary = Jakie to nowe informacje
    .hint = Proszę napisać, co pokazują i dlaczego nie mieliśmy ich wcześniej.
    .required = Proszę napisać, jakie to nowe informacje
    .name = To, co piszą Państwo o nowych informacjach

## What is wrong: our service

service-problems = Co poszło źle?
    .summary = Co poszło źle
    .hint = Proszę wybrać wszystko, co pasuje.
    .too-long = Trwało to u was za długo
    .not-told = Nie informowaliście mnie, co się dzieje
    .rude = Byliście niegrzeczni albo nie pomogliście
    .mistake = Popełniliście błąd
    .mistake-hint = Na przykład: powiedzieliśmy coś, co nie było prawdą, albo zgubiliśmy coś, co Państwo wysłali
    .support = Mimo mojej prośby nie było pomocy, której potrzebuję
    .support-hint = Na przykład: duży druk albo telefon zamiast listu
    .welsh = Nie można było użyć języka walijskiego albo obsługa w nim była gorsza
    .something-else = Coś innego
    .required = Proszę wybrać, co poszło źle
    .name = Co poszło źle

service-what = Co się stało?
    .hint = Proszę napisać, co zrobiliśmy lub czego nie zrobiliśmy, kiedy to było i z kim mieli Państwo kontakt, jeśli Państwo wiedzą. Proszę napisać, jak to na Państwa wpłynęło.
    .required = Proszę napisać, co się stało
    .name = Opis tego, co się stało

## What should come of it

wanted = Co mamy zrobić?
    .summary = Co mamy zrobić
    .hint = Na przykład jeszcze raz się czemuś przyjrzeć, wyjaśnić to, przeprosić albo pracować inaczej.
    .name = Co mamy zrobić

sending-documents = Czy wyślą nam Państwo jakieś dokumenty?
    .summary = Wysłanie dokumentów
    .body =
        Nie muszą Państwo nic wysyłać. Nie trzeba też wysyłać ponownie tego, co już Państwo wysłali.

        Dokumenty można dodać tutaj przy sprawdzaniu odpowiedzi. Jeśli chcą Państwo coś wysłać pocztą, proszę to zrobić po wysłaniu formularza:

        - proszę wysłać ten formularz, żeby otrzymać numer sprawy
        - proszę napisać ten numer na każdym dokumencie
        - proszę wysłać nam pocztą kopie, nie oryginały, na adres podany na [stronie kontaktowej](/contact)

        # Co nam pomoże

        { $acting-for ->
            [someone-else] Potrzebujemy pisemnej zgody podpisanej przez osobę, w imieniu której Państwo działają, jeśli jeszcze jej nie mamy.
           *[me] {""}
        }

        { $about-what ->
            [decision] Proszę wysłać nam nowe informacje i kopię naszego listu lub e-maila z wynikiem, jeśli ją Państwo mają.
           *[service] Proszę wysłać nam kopie listów i e-maili, które pokazują, co poszło źle.
        }
    .yes = Tak, pocztą
    .no = Nie
    .required = Proszę wybrać „Tak”, jeśli wyślą nam Państwo dokumenty
