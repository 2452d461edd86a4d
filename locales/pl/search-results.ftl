# Raise a concern about search results: the texts of site/services/search-results.toml.

-regulator = Information Commissioner’s Office (ICO)

service = Zgłoś problem z wynikami wyszukiwania
    .description =
        Proszę nam powiedzieć, jeśli wyszukiwarka nie chce usunąć wyników, które pojawiają się, gdy ludzie szukają Państwa imienia i nazwiska.
    .start =
        Ta usługa jest dla Państwa, jeśli ludzie, którzy szukają Państwa imienia i nazwiska, znajdują strony internetowe o Państwu, wpływa to na Państwa prywatność, a wyszukiwarka odmówiła usunięcia tych wyników. Niektórzy mówią na to „prawo do bycia zapomnianym”.

        Mogą Państwo z niej skorzystać także w sprawie swojego dziecka albo innej osoby, jeśli się ona zgodzi.

        # Zanim Państwo zaczną

        Najpierw proszę poprosić firmę, która prowadzi wyszukiwarkę. Nazywamy ją **dostawcą wyszukiwarki**. Dostawcą wyszukiwarki jest na przykład Google. Wielu dostawców ma do tego własny formularz na swojej stronie.

        Mogą Państwo zgłosić się do nas, jeśli dostawca wyszukiwarki odmówi albo usunie tylko niektóre wyniki. Jeśli nie odpowie, i tak proszę zacząć tutaj. Powiemy, co zrobić dalej.

        # Co będzie potrzebne

        Zapytamy Państwa o:

        - imię i nazwisko oraz adres e-mail
        - imię i nazwisko, którego Państwo szukali
        - adres internetowy każdego wyniku, najwyżej 10 adresów
        - to, co odpowiedział dostawca wyszukiwarki i kiedy
        - to, jak wyniki na Państwa wpływają

        # Na co patrzymy

        Patrzymy na obie strony: na Państwa prywatność i na to, że inni ludzie mogą mieć powód, żeby znaleźć stronę. Ważne jest, czy to, co jest na stronie, jest nieprawdziwe, nieaktualne albo czy jest tego więcej, niż ludzie muszą wiedzieć.

        # Co możemy zrobić, a czego nie możemy

        Możemy poprosić dostawcę wyszukiwarki o usunięcie wyniku. Wtedy ludzie, którzy szukają tego imienia i nazwiska, nie znajdą już tej strony. Sama strona zostaje w internecie. Może ją usunąć tylko serwis internetowy, w którym ona jest.

        Nie możemy uzyskać dla Państwa pieniędzy ani ukarać dostawcy wyszukiwarki na Państwa prośbę.

        # Państwa dane

        Zwykle przekazujemy zgłoszenie dostawcy wyszukiwarki. Zanim Państwo zaczną, proszę przeczytać, [jak używamy Państwa danych](/privacy).
    .next =
        Przyjrzymy się temu, co nam Państwo powiedzieli, i zdecydujemy, co zrobić. Jeśli uznamy, że dostawca wyszukiwarki powinien usunąć wyniki, możemy go o to poprosić. O wyniku sprawy powiadomimy Państwa na piśmie.

        Jeśli zapowiedzieli Państwo, że wyślą dokumenty, proszę wysłać nam pocztą kopie, a nie oryginały. Na każdym dokumencie proszę napisać numer sprawy. Nasz adres jest na [stronie kontaktowej](/contact).

        Jeśli nie zgodzą się Państwo z wynikiem sprawy, mogą Państwo poprosić o jej ponowne sprawdzenie (case review). Trzeba to zrobić w ciągu 3 miesięcy od otrzymania wyniku sprawy.

standard-first-reply = Pierwszą odpowiedź wyślemy Państwu do dnia { $date }.

## Is this the right time and place?

name-search = Czy wyniki pojawiają się, gdy ktoś szuka imienia i nazwiska osoby?
    .summary = Wyniki szukania imienia i nazwiska
    .hint = Można też szukać z dodatkowymi słowami. Na przykład imię i nazwisko oraz miasto.
    .yes = Tak
    .no = Nie
    .required = Proszę wybrać „Tak”, jeśli wyniki pojawiają się, gdy ktoś szuka imienia i nazwiska osoby

not-a-name = Zajmujemy się tylko wynikami szukania imienia i nazwiska osoby
    .body =
        Odpowiedzieli Państwo, że wyniki nie pojawiają się, gdy ktoś szuka imienia i nazwiska osoby. Nie możemy się nimi tutaj zająć.

        # Co teraz zrobić

        - Jeśli na stronie jest o Państwu coś nieprawdziwego lub prywatnego, proszę poprosić serwis internetowy, w którym ona jest, o jej zmianę lub usunięcie.
        - Jeśli serwis należy do organizacji i ona odmówi, mogą Państwo [zgłosić problem z ochroną danych](/services/data-protection).
        - Jeśli wyniki pojawiają się także, gdy ktoś szuka Państwa imienia i nazwiska, proszę tu wrócić i wybrać „Tak”.

whose-name = Czyje to imię i nazwisko?
    .summary = Czyje to imię i nazwisko
    .me = Moje
    .my-child = Mojego dziecka
    .someone-else = Innej osoby, w imieniu której mogę działać
    .died = Osoby, która zmarła
    .organisation = To nazwa firmy lub innej organizacji
    .required = Proszę wybrać, czyje to imię i nazwisko

not-a-person = Zajmujemy się tylko wynikami o osobach żyjących
    .body =
        { $whose-name ->
            [died] Odpowiedzieli Państwo, że ta osoba zmarła. Przepisy o ochronie danych dotyczą tylko osób żyjących, więc nie możemy się tym zająć.
           *[organisation] Odpowiedzieli Państwo, że to nazwa organizacji. Przepisy o ochronie danych dotyczą tylko osób żyjących, więc nie możemy się tym zająć.
        }

        # Co teraz zrobić

        - Proszę poprosić serwis internetowy, w którym jest strona, o jej zmianę lub usunięcie.
        - Proszę zapytać dostawcę wyszukiwarki, czy można zgłosić te wyniki w inny sposób.
        - Jeśli wyniki pojawiają się także, gdy ktoś szuka imienia i nazwiska osoby żyjącej, proszę tu wrócić i wybrać, czyje to imię i nazwisko.

        Jeśli nie są Państwo pewni, czy ta strona pasuje do Państwa sytuacji, proszę [skontaktować się z nami](/contact).

asked-provider = Czy poprosili Państwo dostawcę wyszukiwarki o usunięcie wyników?
    .summary = Prośba do dostawcy wyszukiwarki
    .hint = Dostawca wyszukiwarki to firma, która ją prowadzi. Musi najpierw mieć szansę się temu przyjrzeć.
    .yes = Tak
    .no = Nie
    .required = Proszę wybrać „Tak”, jeśli poprosili Państwo dostawcę wyszukiwarki o usunięcie wyników

ask-provider = Najpierw trzeba poprosić dostawcę wyszukiwarki
    .body =
        Możemy zająć się zgłoszeniem dopiero wtedy, gdy dostawca wyszukiwarki miał szansę się temu przyjrzeć.

        # Co teraz zrobić

        Proszę poszukać na stronie dostawcy wyszukiwarki formularza do usuwania wyników o osobie. Niektórzy dostawcy przyjmują tylko własny formularz. Jeśli go nie ma, proszę napisać do dostawcy.

        Proszę podać dostawcy:

        - imię i nazwisko, którego ludzie szukają
        - adres internetowy każdego wyniku
        - to, co każda strona mówi o Państwu
        - dlaczego nie powinna się pojawiać: na przykład jest nieprawdziwa, nieaktualna albo jest na niej więcej, niż ludzie muszą wiedzieć
        - to, jak na Państwa wpływa

        Proszę zachować kopię tego, co Państwo wysyłają, zapisać datę i zachować numer sprawy, jeśli został nadany.

        # Co będzie dalej

        Dostawca wyszukiwarki powinien mieć na odpowiedź { $answer-time }. Jeśli odmówi, usunie tylko niektóre wyniki albo nie odpowie, proszę tu wrócić i zgłosić nam problem.

        Mogą też Państwo poprosić serwis internetowy, w którym jest strona, o jej zmianę lub usunięcie.

provider-answer = Co odpowiedział dostawca wyszukiwarki?
    .summary = Odpowiedź dostawcy wyszukiwarki
    .refused = Odmówił usunięcia wyników
    .some = Usunął niektóre wyniki, ale nie wszystkie
    .no-reply = Nie odpowiedział
    .removed = Usunął wszystkie wyniki
    .required = Proszę wybrać, co odpowiedział dostawca wyszukiwarki

removed = Nie muszą Państwo zgłaszać nam problemu
    .body =
        Odpowiedzieli Państwo, że dostawca wyszukiwarki usunął wszystkie wyniki, więc nie mamy tu nic więcej do zrobienia.

        # Co teraz zrobić

        - Sama strona nadal jest w internecie. Jeśli ma zniknąć, proszę poprosić serwis internetowy, w którym ona jest.
        - Proszę zachować odpowiedź dostawcy wyszukiwarki. Jeśli wynik się znów pojawi, proszę wysłać dostawcy tę odpowiedź i poprosić o ponowne usunięcie.
        - Inni dostawcy wyszukiwarek mogą nadal pokazywać tę stronę. Proszę poprosić każdego z nich.

asked-on = Kiedy poprosili Państwo dostawcę wyszukiwarki?
    .summary = Data prośby do dostawcy wyszukiwarki
    .hint = Jeśli nie znają Państwo dokładnego dnia, proszę podać przybliżoną datę.
    .required = Proszę podać datę prośby do dostawcy wyszukiwarki
    .name = Data prośby do dostawcy wyszukiwarki

wait = Dostawca wyszukiwarki ma jeszcze czas na odpowiedź
    .body =
        Dostawca wyszukiwarki powinien mieć na odpowiedź { $answer-time }. Ma czas do dnia **{ $until }**.

        # Co teraz zrobić

        - Proszę poczekać do dnia { $until }.
        - Jeśli odmówi albo usunie tylko niektóre wyniki, proszę tu wrócić i zgłosić nam problem.
        - Jeśli do tego czasu nie będzie odpowiedzi, proszę wysłać przypomnienie.

        Jeśli wrócą Państwo po dniu { $until }, możemy pomóc napisać przypomnienie.

chased = Czy wysłali Państwo dostawcy wyszukiwarki przypomnienie?
    .summary = Wysłane przypomnienie
    .hint = Chodzi o to, że jeszcze raz poprosili Państwo o odpowiedź.
    .yes = Tak
    .no = Nie
    .required = Proszę wybrać „Tak”, jeśli wysłali Państwo dostawcy wyszukiwarki przypomnienie

## A reminder to the search provider

letter-details = Możemy pomóc napisać do dostawcy wyszukiwarki
    .body =
        Z Państwa odpowiedzi ułożymy list. Każde z tych pytań można zostawić bez odpowiedzi. W liście będzie wtedy puste miejsce do uzupełnienia.

letter-name = Państwa imię i nazwisko
    .name = Imię i nazwisko

letter-provider = Nazwa dostawcy wyszukiwarki
    .name = Nazwa dostawcy wyszukiwarki

letter-reference = Numer sprawy u dostawcy wyszukiwarki
    .hint = Mogli Państwo dostać numer przy wysyłaniu prośby.
    .name = Numer sprawy u dostawcy wyszukiwarki

chase-provider = Trzeba wysłać dostawcy wyszukiwarki przypomnienie
    .body =
        Zanim zgłoszą się Państwo do nas, proszę jeszcze raz poprosić dostawcę wyszukiwarki o odpowiedź.

        Przygotowaliśmy dla Państwa list. Proszę go sprawdzić i uzupełnić puste miejsca. Potem proszę wysłać go do dostawcy wyszukiwarki albo skopiować te słowa do jego formularza lub e-maila.

        # Co będzie dalej

        - Proszę zachować kopię listu i zapisać datę wysłania.
        - Jeśli dostawca wyszukiwarki odmówi albo nadal nie odpowie, proszę tu wrócić i zgłosić nam problem.

remind-provider = Państwa przypomnienie dla dostawcy wyszukiwarki
    .subject = Przypomnienie: moja prośba z dnia { $asked-on } o usunięcie wyników wyszukiwania
    .body =
        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}imię i nazwisko]
        }
        {"["}mój adres lub adres e-mail]

        { $today }

        { $has-letter-provider ->
            [yes] { $letter-provider }
           *[no] {"["}nazwa dostawcy wyszukiwarki]
        }

        Mój numer sprawy u Państwa: { $has-letter-reference ->
            [yes] { $letter-reference }
           *[no] {"["}numer, jeśli jest]
        }

        Szanowni Państwo,

        piszę w sprawie mojej prośby z dnia { $asked-on }. Chodzi o usunięcie wyników, które pojawiają się, gdy ktoś szuka { $whose-name ->
            [my-child] imienia i nazwiska mojego dziecka
            [someone-else] imienia i nazwiska osoby, w imieniu której działam
           *[me] mojego imienia i nazwiska
        }. Nie odpowiedzieli Państwo przez co najmniej { $answer-time }.

        Proszę teraz odpowiedzieć na moją prośbę. Jeśli nie usuną Państwo jakiegoś wyniku, proszę wyjaśnić mi dlaczego. Jeśli nie mogą Państwo odpowiedzieć teraz, proszę powiadomić mnie, kiedy Państwo to zrobią.

        Jeśli nie dostanę odpowiedzi albo nie zgodzę się z nią, mogę zgłosić problem do urzędu { -regulator }.

        Z poważaniem

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}imię i nazwisko]
        }

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
    .hint = Można zostawić to pole puste. Możemy podać adres dostawcy wyszukiwarki, żeby mógł znaleźć Państwa prośbę.
    .name = Państwa adres pocztowy

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

about-them = O osobie, w imieniu której Państwo działają

their-name = Imię i nazwisko tej osoby
    .required = Proszę podać imię i nazwisko tej osoby
    .name = Imię i nazwisko tej osoby

authority = Działanie w imieniu innej osoby
    .body =
        Musimy wiedzieć, że mogą Państwo działać w imieniu tej osoby. Jeśli ma ona 12 lat lub więcej, musi dać Państwu pisemną zgodę. To list podpisany przez tę osobę, w którym jest napisane, że mogą Państwo działać w jej imieniu.

legal-authority = Czy są Państwo rodzicem lub opiekunem tej osoby i mają prawo działać w jej imieniu?
    .summary = Rodzic lub opiekun z prawem do działania
    .yes = Tak
    .no = Nie

show-authority = Jak pokażą nam Państwo, że mogą działać w imieniu tej osoby?
    .summary = Jak pokażą Państwo, że mogą działać
    .by-post = Wyślę potwierdzenie razem z dokumentami
    .by-post-hint = Na przykład pisemną zgodę podpisaną przez tę osobę
    .by-phone = Proszę do mnie w tej sprawie zadzwonić
    .by-phone-hint = Tę odpowiedź proszę wybrać, jeśli nie mogą Państwo wysłać potwierdzenia
    .required = Proszę wybrać, jak pokażą nam Państwo, że mogą działać w imieniu tej osoby

authority-phone = Numer telefonu, pod który możemy zadzwonić
    .required = Proszę podać numer telefonu, pod który możemy zadzwonić
    .invalid = Proszę podać numer telefonu, na przykład 01632 960 001, 07700 900 982 lub +44 808 157 0192
    .name = Numer telefonu, pod który możemy zadzwonić

uk-link = Czy osoba mieszka w Wielkiej Brytanii albo ma brytyjskie obywatelstwo?
    .summary = Związek z Wielką Brytanią
    .hint = „Osoba” to ta osoba, której imienia i nazwiska ludzie szukają. Mogą to być Państwo.
    .lives-here = Mieszka w Wielkiej Brytanii
    .citizen = Mieszka za granicą i ma brytyjskie obywatelstwo
    .neither = Żadne z tych dwóch
    .neither-hint = Mogą Państwo wypełniać formularz dalej. Ale być może właściwy jest organ nadzorczy kraju, w którym ta osoba mieszka.
    .required = Proszę wybrać, czy osoba mieszka w Wielkiej Brytanii albo ma brytyjskie obywatelstwo

## The search

searched-name = Jakiego imienia i nazwiska ludzie szukają?
    .summary = Szukane imię i nazwisko
    .hint = Proszę je napisać tak, jak było wpisane w wyszukiwarce. Jeśli były tam też inne słowa, proszę je dodać. Jeśli jest tu już Państwa imię i nazwisko, można je zmienić.
    .required = Proszę podać imię i nazwisko, którego ludzie szukają
    .name = Szukane imię i nazwisko

searched-their-name = Jakiego imienia i nazwiska ludzie szukają?
    .summary = Szukane imię i nazwisko
    .hint = Proszę je napisać tak, jak było wpisane w wyszukiwarce. Jeśli były tam też inne słowa, proszę je dodać. Jeśli jest tu już imię i nazwisko tej osoby, można je zmienić.
    .required = Proszę podać imię i nazwisko, którego ludzie szukają
    .name = Szukane imię i nazwisko

search-provider = Dostawca wyszukiwarki

provider = Jaki dostawca wyszukiwarki pokazuje te wyniki?
    .summary = Dostawca wyszukiwarki
    .hint = Jeśli jest ich kilku, proszę wysłać nam osobne zgłoszenie o każdym z nich.
    .google = Google
    .bing = Microsoft Bing
    .yahoo = Yahoo
    .other = Inny
    .required = Proszę wybrać, jaki dostawca wyszukiwarki pokazuje te wyniki

provider-other = Nazwa dostawcy wyszukiwarki
    .required = Proszę podać nazwę dostawcy wyszukiwarki
    .name = Nazwa dostawcy wyszukiwarki

provider-request = Państwa prośba do dostawcy wyszukiwarki

provider-reference = Numer sprawy u dostawcy wyszukiwarki
    .summary = Numer sprawy u dostawcy wyszukiwarki
    .name = Numer sprawy u dostawcy wyszukiwarki

refused-on = Kiedy dostawca wyszukiwarki odpowiedział?
    .summary = Data odpowiedzi dostawcy wyszukiwarki
    .required = Proszę podać datę odpowiedzi dostawcy wyszukiwarki
    .name = Data odpowiedzi dostawcy wyszukiwarki

refusal-reasons = Jakie powody podał dostawca wyszukiwarki?
    .summary = Powody dostawcy wyszukiwarki
    .hint = Można je skopiować z jego odpowiedzi.
    .name = Powody dostawcy wyszukiwarki

result = Wynik { $number }

result-details = Wynik, który ma zostać usunięty
    .body = Proszę napisać o jednym wyniku. Potem można dodać następne, razem najwyżej 10.

result-url = Adres internetowy strony
    .summary = Adres internetowy
    .hint = Proszę go skopiować z górnej części przeglądarki, gdy strona jest otwarta. Zaczyna się od https:// lub http://
    .required = Proszę podać adres internetowy strony
    .name = Adres internetowy strony

result-says = Co strona mówi o tej osobie?
    .summary = Co mówi strona
    .hint = „Osoba” to ta osoba, której imienia i nazwiska ludzie szukają. Mogą to być Państwo.
    .required = Proszę napisać, co strona mówi o tej osobie
    .name = To, co mówi strona

result-published = Kiedy strona została opublikowana?
    .summary = Kiedy opublikowano
    .hint = Jeśli Państwo nie wiedzą, proszę podać przybliżony czas albo zostawić to pole puste.
    .name = Miesiąc, w którym opublikowano stronę

result-more = Czy chcą Państwo dodać kolejny wynik?
    .summary = Kolejny wynik
    .yes = Tak
    .no = Nie
    .required = Proszę wybrać „Tak”, jeśli chcą Państwo dodać kolejny wynik

## What the pages say, and about whom

public-life = Rola tej osoby w życiu publicznym
    .body =
        Następne pytania dotyczą wszystkich stron, o których nam Państwo powiedzieli. „Osoba” to ta osoba, której imienia i nazwiska ludzie szukają. Mogą to być Państwo.

public-role = Czy osoba ma lub miała jakąś rolę w życiu publicznym?
    .summary = Rola w życiu publicznym
    .hint = Na przykład zajmuje się polityką, kieruje dużą firmą albo jest znana ze swojej pracy lub hobby.
    .yes = Tak
    .no = Nie
    .required = Proszę wybrać „Tak”, jeśli osoba ma lub miała rolę w życiu publicznym

public-role-what = Jaka to jest lub była rola?
    .summary = Jaka to jest lub była rola
    .required = Proszę napisać, jaka to jest lub była rola
    .name = Rola w życiu publicznym

under-18 = Czy osoba miała mniej niż 18 lat w czasie, o którym mówią strony?
    .summary = Wtedy mniej niż 18 lat
    .yes = Tak
    .no = Nie
    .required = Proszę wybrać „Tak”, jeśli osoba miała mniej niż 18 lat w czasie, o którym mówią strony

accuracy = Czy to prawda?

inaccurate = Czy na stronach jest o tej osobie coś nieprawdziwego?
    .summary = Coś nieprawdziwego
    .yes = Tak
    .no = Nie
    .required = Proszę wybrać „Tak”, jeśli na stronach jest o tej osobie coś nieprawdziwego

inaccurate-what = Co jest nieprawdziwe i jak można to wykazać?
    .summary = Co jest nieprawdziwe
    .required = Proszę napisać, co jest nieprawdziwe i jak można to wykazać
    .name = Co jest nieprawdziwe

content-kind = O czym są te strony?
    .summary = O czym są strony
    .hint = Proszę wybrać wszystko, co pasuje.
    .work = O pracy lub firmie tej osoby
    .private-life = O jej życiu prywatnym, domu lub rodzinie
    .opinion = O tym, co ktoś o niej myśli
    .hateful = Są tam obelgi, nienawiść lub kłamstwa o niej
    .something-else = O czymś innym
    .required = Proszę wybrać, o czym są te strony

sensitive = Czy strony mówią o czymś z tej listy?
    .summary = Dane wrażliwe
    .hint = Proszę wybrać wszystko, co pasuje. Prawo szczególnie chroni takie dane.
    .health = O zdrowiu tej osoby
    .sex-life = O jej życiu seksualnym lub orientacji
    .gender = O jej zmianie płci
    .ethnic-origin = O jej pochodzeniu rasowym lub etnicznym
    .religion = O jej religii lub przekonaniach
    .politics = O jej poglądach politycznych
    .trade-union = O przynależności do związku zawodowego
    .genetic-biometric = O jej genach, odciskach palców lub innych cechach ciała
    .none = Nie, o niczym z tego
    .required = Proszę wybrać, o czym mówią strony, albo zaznaczyć, że o niczym z tego
    .name = O czym mówią strony

still-current = Czy to jest nadal aktualne?

out-of-date = Czy to, co mówią strony, jest nieaktualne?
    .summary = Nieaktualne
    .hint = Na przykład chodzi o pracę, którą osoba dawno zmieniła, albo o coś, co zostało już rozwiązane.
    .yes = Tak
    .no = Nie
    .required = Proszę wybrać „Tak”, jeśli to, co mówią strony, jest nieaktualne

out-of-date-why = Co się od tego czasu zmieniło?
    .summary = Co się zmieniło
    .required = Proszę napisać, co się od tego czasu zmieniło
    .name = Co się zmieniło

effect = Jak wyniki wpływają na tę osobę?
    .summary = Jak wyniki wpływają na osobę
    .hint = Na przykład straciła pracę albo ludzie źle ją traktują. Proszę napisać, dlaczego nie powinna musieć tego znosić.
    .required = Proszę napisać, jak wyniki wpływają na tę osobę
    .name = Jak wyniki wpływają na osobę

risk = Czy wyniki narażają tę osobę na niebezpieczeństwo?
    .summary = Niebezpieczeństwo dla osoby
    .hint = Proszę wybrać wszystko, co pasuje. Jeśli ktoś jest teraz w niebezpieczeństwie, proszę zadzwonić pod numer 999.
    .identity-theft = Ktoś mógłby się pod nią podszyć, na przykład żeby ukraść pieniądze
    .stalking = Ktoś mógłby ją śledzić, nękać lub odnaleźć
    .other-danger = Inne niebezpieczeństwo
    .none = Nie
    .required = Proszę wybrać niebezpieczeństwa albo „Nie”
    .name = Niebezpieczeństwa

put-online = Czy osoba zgodziła się, żeby to było w internecie?
    .summary = Zgoda osoby
    .self = Sama to umieściła w internecie
    .agreed = Zgodziła się na to
    .changed-mind = Zgodziła się, ale teraz już się nie zgadza
    .not-agreed = Nie zgodziła się na to
    .dont-know = Nie wiem
    .required = Proszę wybrać, czy osoba zgodziła się, żeby to było w internecie

publisher = Kto opublikował strony

journalism = Czy strony to wiadomości lub inne teksty dziennikarskie?
    .summary = Wiadomości lub dziennikarstwo
    .hint = Na przykład są na stronie internetowej gazety.
    .yes = Tak
    .no = Nie
    .dont-know = Nie wiem
    .required = Proszę wybrać, czy strony to wiadomości lub inne teksty dziennikarskie

legal-duty = Czy prawo pozwala lub każe to publikować?
    .summary = Publikacja na podstawie prawa
    .hint = Na przykład rejestr publiczny albo lista, którą sąd musi publikować.
    .yes = Tak
    .no = Nie
    .dont-know = Nie wiem
    .required = Proszę wybrać, czy prawo pozwala lub każe to publikować

crime = Czy strony mówią, że osoba popełniła przestępstwo?
    .summary = O przestępstwie
    .hint = Chodzi także o przestępstwa, których osoba nie popełniła.
    .yes = Tak
    .no = Nie
    .required = Proszę wybrać „Tak”, jeśli strony mówią, że osoba popełniła przestępstwo

crime-details = O przestępstwie

crime-what = O jakim przestępstwie mówią strony?
    .summary = Przestępstwo
    .hint = Proszę napisać, jakie to było przestępstwo i co stało się w sądzie, jeśli sprawa tam trafiła.
    .required = Proszę napisać, o jakim przestępstwie mówią strony
    .name = To, co piszą Państwo o przestępstwie

crime-when = Kiedy to było?
    .summary = Kiedy to było
    .hint = Proszę podać miesiąc, jeśli go Państwo znają. Jeśli nie, proszę zostawić to pole puste.
    .name = Miesiąc, w którym to było

convicted = Czy osoba została skazana?
    .summary = Skazanie
    .hint = To znaczy, że sąd uznał ją za winną.
    .yes = Tak
    .no = Nie
    .dont-know = Nie wiem
    .required = Proszę wybrać, czy osoba została skazana

spent = Czy skazanie jest zatarte (spent conviction)?
    .summary = Skazanie zatarte
    .hint = Skazanie ulega zatarciu po pewnym czasie. Wtedy osoba nie musi już o nim mówić większości ludzi.
    .yes = Tak
    .no = Nie
    .dont-know = Nie wiem
    .required = Proszę wybrać, czy skazanie jest zatarte

## What else was done

website-owner = Serwis internetowy, w którym są strony

asked-website = Czy poprosili Państwo serwis internetowy o zmianę lub usunięcie stron?
    .summary = Prośba do serwisu internetowego
    .hint = Nie trzeba tego robić przed zgłoszeniem się do nas.
    .yes = Tak
    .no = Nie
    .required = Proszę wybrać „Tak”, jeśli poprosili Państwo serwis internetowy o zmianę lub usunięcie stron

website-answer = Co odpowiedział serwis internetowy?
    .summary = Odpowiedź serwisu internetowego
    .name = To, co odpowiedział serwis internetowy

documents = Jakie dokumenty nam Państwo wyślą?
    .summary = Dokumenty, które Państwo wyślą
    .body =
        Dokumenty można dodać tutaj przy sprawdzaniu odpowiedzi. Można je też wysłać do nas później:

        - proszę wysłać ten formularz, żeby otrzymać numer sprawy
        - proszę napisać ten numer na każdym dokumencie
        - proszę wysłać nam pocztą kopie, nie oryginały, na adres podany na [stronie kontaktowej](/contact)

        Potrzebujemy kopii odpowiedzi dostawcy wyszukiwarki, jeśli ją Państwo dostali.
    .hint = Proszę wybrać wszystko, co pasuje.
    .request-copy = Kopia mojej prośby do dostawcy wyszukiwarki
    .refusal-copy = Kopia odpowiedzi dostawcy wyszukiwarki
    .consent-letter = Pisemna zgoda podpisana przez osobę, w imieniu której działam
    .other-proof = Inny dowód
    .other-proof-hint = Na przykład coś, co pokazuje, że strona mówi nieprawdę
    .none = Nie mam dokumentów do wysłania
    .required = Proszę wybrać, jakie dokumenty Państwo wyślą, albo zaznaczyć, że nie mają Państwo żadnych
    .name = Dokumenty, które Państwo wyślą
