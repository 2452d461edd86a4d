# Ask us about the information we hold about you: the texts of site/services/your-information.toml.

service = Zapytaj nas o swoje dane
    .description =
        Mogą Państwo poprosić nas o kopię danych, które mamy o Państwu, albo o ich poprawienie, usunięcie lub inny sposób używania.
    .start =
        Mają Państwo prawa dotyczące danych, które mamy o Państwu. W tej usłudze mogą Państwo poprosić nas, żebyśmy:

        - dali Państwu ich kopię
        - je poprawili
        - je usunęli
        - przestali ich w jakiś sposób używać
        - ograniczyli ich używanie

        Można poprosić o kilka z tych rzeczy naraz. Mogą Państwo też poprosić o to w imieniu swojego dziecka albo innej osoby, jeśli wolno Państwu działać w jej imieniu.

        Nie muszą Państwo korzystać z tej usługi. Mogą Państwo też [skontaktować się z nami](/contact).

        # Zanim Państwo zaczną

        Ta usługa dotyczy tylko danych, które mamy my. Jeśli chodzi o dane, które ma inna organizacja, i tak proszę zacząć tutaj. Powiemy, co zrobić.

        # Co będzie potrzebne

        Zapytamy Państwa o:

        - imię i nazwisko oraz adres e-mail
        - to, o jakie dane chodzi
        - numer sprawy, jeśli chodzi o sprawę i mają Państwo jej numer
        - to, co pozwala Państwu działać w imieniu innej osoby, jeśli proszą Państwo za kogoś

        # Co się stanie potem

        Powinniśmy odpowiedzieć w ciągu jednego miesiąca. Możemy najpierw poprosić, żeby pokazali nam Państwo, kim są. Dzięki temu dane dostanie tylko właściwa osoba.

        Nie zawsze możemy zrobić to, o co Państwo proszą. Jeśli nie możemy, mówimy dlaczego.

        # Państwa dane

        Zanim Państwo zaczną, proszę przeczytać, [jak używamy Państwa danych](/privacy).
    .next =
        Szukamy danych i piszemy do Państwa z odpowiedzią. Jeśli nie możemy zrobić tego, o co Państwo poprosili, mówimy dlaczego.

        Możemy najpierw poprosić, żeby pokazali nam Państwo, kim są. Dzięki temu dane dostanie tylko właściwa osoba.

        Jeśli działają Państwo w imieniu innej osoby, proszę wysłać nam pocztą kopię dokumentu, który na to pozwala, a nie oryginał. Na przykład pisemną zgodę podpisaną przez tę osobę. Proszę napisać na niej numer sprawy. Nasz adres jest na [stronie kontaktowej](/contact).

        # Jeśli nasza odpowiedź Państwa nie zadowoli

        Mogą Państwo [złożyć skargę na nas](/services/about-us).

standard-answered = Powinniśmy odpowiedzieć Państwu do dnia { $date }.

## Is this the right place?

about-what = O co chcą Państwo zapytać?
    .summary = Czego to dotyczy
    .our-information = O dane, które macie o mnie lub o osobie, w imieniu której działam
    .another-organisation = O dane, które ma inna organizacja
    .another-organisation-hint = Na przykład firma, która nie chce dać mi kopii
    .cookie-choice = O moją zgodę w sprawie plików cookie na tej stronie
    .our-answer = O waszą odpowiedź na taką prośbę
    .our-answer-hint = Tę odpowiedź proszę wybrać, jeśli już odpowiedzieliśmy, a Państwo nie są zadowoleni
    .other-information = O inne informacje, które macie
    .other-information-hint = Na przykład o naszej pracy lub o tym, na co wydajemy pieniądze
    .required = Proszę wybrać, o co chcą Państwo zapytać

ask-the-organisation = Proszę zapytać organizację, która ma te dane
    .body =
        Nie możemy dać Państwu danych, które ma inna organizacja, ani ich poprawić lub usunąć. Mają Państwo prawo poprosić o to tę organizację.

        # Co teraz zrobić

        - Jeśli nie było jeszcze prośby do organizacji, najpierw proszę ją poprosić. Powinna odpowiedzieć w ciągu jednego miesiąca.
        - Jeśli poprosili ją Państwo o kopię i nie są zadowoleni z tego, co zrobiła, mogą Państwo [uzyskać pomoc w sprawie wniosku o swoje dane](/services/subject-access).
        - Jeśli chodzi o coś innego, co organizacja robi z danymi osobowymi, mogą Państwo [zgłosić problem z ochroną danych](/services/data-protection).
        - Jeśli nie są Państwo pewni, proszę [znaleźć właściwe miejsce dla swojego zgłoszenia](/services/concern).

change-your-choice = Mogą Państwo samodzielnie zmienić swój wybór
    .body =
        Nie trzeba nas o to prosić. Swoją zgodę mogą Państwo zmienić w każdej chwili.

        # Co teraz zrobić

        - Proszę przejść na [naszą stronę o plikach cookie](/cookies). Można tam zobaczyć, jakich plików cookie używamy, i dokonać wyboru.
        - Jeśli zgodzili się Państwo na coś innego i zmienili zdanie, proszę [skontaktować się z nami](/contact).

look-again = Mogą Państwo poprosić, żebyśmy jeszcze raz przyjrzeli się naszej odpowiedzi
    .body =
        Odpowiedzieli Państwo, że dostali już naszą odpowiedź i nie są z niej zadowoleni.

        # Co teraz zrobić

        - Jeśli chcą Państwo, żebyśmy jeszcze raz przyjrzeli się naszej odpowiedzi, albo uważają Państwo, że trwało to za długo, proszę [złożyć skargę na nas](/services/about-us).
        - Proszę mieć przed sobą naszą odpowiedź. Może być potrzebny numer sprawy, który na niej jest.

        # Jeśli chcą Państwo poprosić o coś nowego

        Proszę wrócić i wybrać dane, które mamy o Państwu.

write-to-us = O inne informacje proszę do nas napisać
    .body =
        Ta usługa dotyczy tylko danych o ludziach. Mogą Państwo poprosić nas o inne informacje, które mamy, ale nie tutaj.

        # Co teraz zrobić

        - Proszę napisać do nas na adres podany na [stronie kontaktowej](/contact).
        - Proszę podać imię i nazwisko i napisać, jak możemy wysłać odpowiedź.
        - Proszę napisać, jakich informacji Państwo chcą. Im dokładniej, tym szybciej możemy je znaleźć.

        Na odpowiedź mamy { $answer-others-within }.

## The request

whose-information = O kim są te dane?
    .summary = O kim są dane
    .me = O mnie
    .my-child = O moim dziecku
    .someone-else = O innej osobie, w imieniu której mogę działać
    .required = Proszę wybrać, o kim są dane

wanted = Co mamy zrobić?
    .summary = Co mamy zrobić
    .hint = Proszę wybrać wszystko, co pasuje.
    .copy = Dać kopię danych
    .copy-hint = Wyślemy ją Państwu
    .correct = Poprawić dane
    .correct-hint = Proszę to wybrać, jeśli coś jest błędne lub czegoś brakuje
    .delete = Usunąć dane
    .object = Przestać w jakiś sposób używać danych
    .object-hint = To się nazywa sprzeciw
    .limit = Ograniczyć używanie danych
    .limit-hint = Na przykład: przechowywać je, ale nie używać, dopóki nie sprawdzimy, czy są poprawne
    .required = Proszę wybrać, co mamy zrobić
    .name = Co mamy zrobić

copy = Kopia danych

copy-of = Czego kopię chcą Państwo dostać?
    .summary = Czego kopię chcą Państwo dostać
    .everything = Wszystkich danych, które macie
    .some = Tylko niektórych danych
    .some-hint = Te możemy znaleźć szybciej
    .required = Proszę wybrać, czego kopię chcą Państwo dostać

copy-details = Jakie dane chcą Państwo dostać?
    .summary = Dane, które chcą Państwo dostać
    .hint = Proszę napisać jak najdokładniej. Na przykład: „e-maile o mnie od marca do maja”.
    .required = Proszę napisać, jakie dane chcą Państwo dostać
    .name = To, co piszą Państwo o danych

correction = Poprawienie danych

what-is-wrong = Co jest błędne lub czego brakuje?
    .summary = Co jest błędne lub czego brakuje
    .hint = Proszę napisać, gdzie Państwo to widzieli. Na przykład w liście od nas, i podać datę tego listu.
    .required = Proszę napisać, co jest błędne lub czego brakuje
    .name = Co jest błędne lub czego brakuje

what-is-right = Co powinno być tam napisane?
    .summary = Co powinno być napisane
    .hint = Jeśli Państwo nie wiedzą, proszę napisać, dlaczego uważają to Państwo za błąd.
    .required = Proszę napisać, co powinno być tam napisane
    .name = Co powinno być napisane

deletion = Usunięcie danych

delete-what = Jakie dane mamy usunąć?
    .summary = Co mamy usunąć
    .required = Proszę napisać, jakie dane mamy usunąć
    .name = Dane, które mamy usunąć

delete-why = Dlaczego mamy je usunąć?
    .summary = Dlaczego mamy to usunąć
    .hint = Na przykład: nie potrzebujemy ich już albo nigdy nie powinniśmy ich mieć.
    .name = Dlaczego mamy to usunąć

objection = Państwa sprzeciw

object-to = Co mamy przestać robić?
    .summary = Co mamy przestać robić
    .hint = Proszę napisać, o jakie dane chodzi i jak ich używamy.
    .required = Proszę napisać, co mamy przestać robić
    .name = Co mamy przestać robić

object-why = Dlaczego mamy przestać?
    .summary = Dlaczego mamy przestać
    .hint = Proszę napisać, dlaczego w Państwa życiu jest to problem. Jeśli działają Państwo w imieniu innej osoby, proszę napisać o niej.
    .required = Proszę napisać, dlaczego mamy przestać
    .name = Dlaczego mamy przestać

limiting = Ograniczenie używania danych

limit-what = O jakie dane chodzi i jak mamy ograniczyć ich używanie?
    .summary = Co mamy ograniczyć
    .hint = Na przykład: przechowywać je, ale nikomu nie przekazywać.
    .required = Proszę napisać, o jakie dane chodzi i jak mamy ograniczyć ich używanie
    .name = Co mamy ograniczyć

limit-why = Dlaczego mamy to ograniczyć?
    .summary = Dlaczego mamy to ograniczyć
    .hint = Na przykład: dane mogą być błędne albo są Państwu potrzebne w sądzie i nie chcą Państwo, żebyśmy je usunęli.
    .required = Proszę napisać, dlaczego mamy to ograniczyć
    .name = Dlaczego mamy to ograniczyć

## Where to look

your-case = Gdzie mamy szukać

about-case = Czy chodzi o sprawę?
    .summary = Chodzi o sprawę
    .hint = Sprawa to na przykład zgłoszenie lub skarga, którą ktoś do nas złożył.
    .yes = Tak
    .no = Nie
    .required = Proszę wybrać „Tak”, jeśli chodzi o sprawę

our-reference = Numer sprawy
    .hint = Jest w naszych listach i e-mailach do Państwa. Na przykład IC-123456-A1B2
    .hint-spoken = Jest w naszych listach i e-mailach do Państwa. Na przykład I C, potem sześć cyfr, a na końcu cztery znaki: litery i cyfry. Między tymi trzema częściami są łączniki.
    .name = Numer sprawy

case-organisation = Jakiej organizacji dotyczy sprawa?
    .summary = Organizacja, której dotyczy sprawa
    .hint = To pomoże nam znaleźć sprawę.
    .name = Nazwa organizacji

dealings = Dlaczego uważają Państwo, że mamy te dane?
    .summary = Dlaczego Państwo uważają, że mamy dane
    .hint = To pomoże nam je znaleźć. Na przykład: dzwonili Państwo do nas, byli na naszym wydarzeniu albo ubiegali się u nas o pracę. Jeśli Państwo pamiętają, proszę napisać, kiedy to było.
    .name = Dlaczego Państwo uważają, że mamy dane

## About them

about-them = O osobie, w imieniu której Państwo działają

their-name = Imię i nazwisko tej osoby
    .required = Proszę podać imię i nazwisko osoby, w imieniu której Państwo działają
    .name = Imię i nazwisko tej osoby

their-address = Adres tej osoby
    .hint = To pomoże nam znaleźć dane o tej osobie.
    .name = Adres tej osoby

authority = Działanie w imieniu innej osoby
    .body =
        Musimy wiedzieć, że mogą Państwo działać w imieniu tej osoby. Po wysłaniu formularza proszę przysłać nam pocztą kopię dokumentu, który to potwierdza, a nie oryginał. Proszę napisać na niej numer sprawy. Nasz adres jest na [stronie kontaktowej](/contact).

authority-kind = Co pozwala Państwu działać w imieniu tej osoby?
    .summary = Co pozwala Państwu działać w jej imieniu
    .parent-or-carer = Jestem jej rodzicem lub opiekunem i mam prawo działać w jej imieniu
    .consent = Ta osoba się zgadza i podpisała list, w którym to jest napisane
    .legal-document = Orzeczenie sądu lub inny dokument prawny mówi, że mogę działać w jej imieniu
    .something-else = Coś innego
    .required = Proszę wybrać, co pozwala Państwu działać w imieniu tej osoby

authority-details = Co to jest?
    .summary = Co innego pozwala Państwu działać
    .required = Proszę napisać, co pozwala Państwu działać w imieniu tej osoby
    .name = Co pozwala Państwu działać

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
