# Tell us about cookies on a website: the texts of site/services/cookies.toml.

service = Powiedz nam o plikach cookie na stronie internetowej
    .description =
        Proszę nam powiedzieć, jeśli niepokoi Państwa, jak strona internetowa lub aplikacja używa plików cookie. Nie trzeba mówić, kim Państwo są.
    .start =
        Ta usługa jest dla Państwa, jeśli strona internetowa lub aplikacja zapisała pliki cookie na Państwa urządzeniu i niepokoi Państwa, jak to zrobiła. Na przykład: nie zapytała najpierw albo trudno było powiedzieć „nie”.

        Plik cookie to mały plik, który strona internetowa umieszcza na telefonie lub komputerze. Ta usługa dotyczy też innych sposobów zapisywania czegoś na Państwa urządzeniu lub śledzenia tego, co Państwo na nim robią.

        # Nie dowiemy się, kim Państwo są

        Nie pytamy, kim Państwo są ani jak się z Państwem skontaktować. Dlatego nie możemy odpowiedzieć ani powiedzieć, co zrobiliśmy.

        Proszę nie podawać w odpowiedziach swojego nazwiska ani niczego innego o sobie.

        # Co będzie potrzebne

        Zapytamy Państwa o:

        - stronę internetową lub aplikację i o to, kiedy z niej Państwo korzystali
        - urządzenie i przeglądarkę, których Państwo używali
        - to, co było powiedziane o plikach cookie i co można było wybrać
        - nazwy plików cookie, ale tylko jeśli je Państwo znają

        Na wszystkie inne pytania trzeba odpowiedzieć. Jeśli nie są Państwo pewni, można to napisać albo podać przybliżoną odpowiedź.

        # Co możemy zrobić, a czego nie możemy

        To, co nam Państwo mówią, pomaga nam:

        - sprawdzać, czy strony internetowe przestrzegają przepisów
        - wybierać, jakim rodzajom organizacji się przyjrzeć
        - ustalać, gdzie nasze porady powinny być lepsze

        Możemy sprawdzić stronę internetową albo napisać do organizacji, która ją prowadzi. Nie sprawdzamy tutaj, co stało się z danymi jednej osoby. Jeśli tego Państwo chcą, i tak proszę zacząć tutaj. Pokażemy właściwą usługę.

        # Państwa dane

        Zanim Państwo zaczną, proszę przeczytać, [jak używamy Państwa danych](/privacy).
    .next =
        Nie wiemy, kim Państwo są, więc nie odpowiemy.

        To, co nam Państwo powiedzieli, pomaga nam sprawdzać, czy strony internetowe przestrzegają przepisów. Pomaga też wybierać, jakim rodzajom organizacji się przyjrzeć, i ustalać, gdzie nasze porady powinny być lepsze. Możemy sprawdzić stronę internetową albo napisać do organizacji, która ją prowadzi.

        # Co mogą Państwo zrobić sami

        - Proszę poszukać na tej stronie internetowej ustawień plików cookie, często na dole każdej strony, i zmienić tam swój wybór.
        - Proszę usunąć pliki cookie tej strony w ustawieniach przeglądarki.
        - Jeśli niepokoi Państwa, co organizacja zrobiła z Państwa danymi, mogą Państwo [zgłosić problem z ochroną danych](/services/data-protection).

## The right service

own-information = Czy mamy sprawdzić, co się stało z Państwa danymi?
    .summary = Sprawdzenie Państwa danych
    .hint = Jeśli chcą Państwo tylko powiedzieć, jak strona internetowa lub aplikacja używa plików cookie, proszę wybrać „Nie”.
    .yes = Tak
    .no = Nie
    .required = Proszę wybrać „Tak”, jeśli mamy sprawdzić, co się stało z Państwa danymi

raise-a-concern = Do tego służy inna usługa: zgłoszenie problemu z ochroną danych
    .body =
        W tej usłudze nie wiemy, kim Państwo są, więc nie możemy tu sprawdzić, co się stało z Państwa danymi. Zamiast tego mogą Państwo zgłosić nam problem z ochroną danych. Tam pytamy, kim Państwo są, i piszemy do Państwa.

        # Co teraz zrobić

        - Jeśli jeszcze tego nie było, najpierw proszę złożyć skargę do organizacji, która prowadzi tę stronę lub aplikację. Możemy pomóc napisać list.
        - Jeśli jej odpowiedź Państwa nie zadowoli, proszę zgłosić nam problem.

        Jeśli chcą Państwo też powiedzieć, jak ta strona lub aplikacja używa plików cookie, proszę wrócić i wybrać „Nie”.
    .button = Zgłoś problem z ochroną danych

## Where and when

which-site = Jaka to strona internetowa lub aplikacja?

website = Adres strony internetowej lub nazwa aplikacji
    .summary = Strona internetowa lub aplikacja
    .hint = Na przykład www.example.com.
    .required = Proszę podać adres strony internetowej lub nazwę aplikacji
    .name = Adres strony internetowej lub nazwa aplikacji

web-page = Strona lub ekran, na którym to się stało
    .hint =
        Proszę skopiować adres strony albo napisać, jaki to był ekran. Proszę pominąć wszystko, co pokazuje, kim Państwo są. Jeśli to dzieje się wszędzie, proszę wpisać „wszędzie”.
    .required = Proszę podać stronę lub ekran, na którym to się stało
    .name = Strona lub ekran

visit = Kiedy Państwo z niej korzystali?
    .body =
        Jeśli było to więcej niż raz, proszę napisać o ostatnim razie.

visit-date = Data
    .summary = Data korzystania
    .hint = Jeśli nie znają Państwo dokładnego dnia, proszę podać przybliżoną datę.
    .required = Proszę podać datę korzystania ze strony lub aplikacji
    .name = Data korzystania

visit-time = Godzina
    .summary = Godzina korzystania
    .hint = Wystarczy przybliżona. Na przykład 9:00 lub 14:30.
    .required = Proszę podać godzinę korzystania ze strony lub aplikacji
    .invalid = Proszę podać godzinę, na przykład 9:00 lub 14:30
    .name = Godzina korzystania

device-used = Czego Państwo używali?

device = Urządzenie
    .computer = Komputer lub laptop
    .phone = Telefon
    .tablet = Tablet
    .television = Telewizor
    .something-else = Coś innego
    .required = Proszę wybrać urządzenie, którego Państwo używali

browser = Przeglądarka
    .hint = Przeglądarka to program, który pokazuje strony internetowe.
    .chrome = Chrome
    .edge = Edge
    .firefox = Firefox
    .safari = Safari
    .samsung = Samsung Internet
    .no-browser = Żadna, to była aplikacja
    .something-else = Coś innego
    .not-sure = Nie wiem na pewno
    .required = Proszę wybrać przeglądarkę, której Państwo używali

## What it did

technology = Czego użyła strona internetowa lub aplikacja?
    .summary = Czego użyła
    .hint = Proszę wybrać wszystko, co pasuje.
    .cookie-files = Pliki cookie
    .cookie-files-hint = Małe pliki, które strona internetowa umieszcza na urządzeniu
    .local-storage = Inna pamięć na moim urządzeniu
    .local-storage-hint = Na przykład to, co przeglądarka nazywa pamięcią lokalną lub danymi witryn
    .fingerprinting = Rozpoznawanie urządzenia (fingerprinting)
    .fingerprinting-hint = Strona rozpoznaje Państwa urządzenie po jego ustawieniach
    .app-tracking = Śledzenie w aplikacji
    .app-tracking-hint = Aplikacja śledzi, co Państwo robią
    .not-sure = Nie wiem na pewno
    .required = Proszę wybrać, czego użyła strona internetowa lub aplikacja, albo zaznaczyć, że Państwo nie wiedzą
    .name = Czego użyła strona internetowa lub aplikacja

notice-shown = Czy była informacja o plikach cookie?
    .summary = Informacja o plikach cookie
    .message = Tak, komunikat przy otwarciu
    .link-only = Tylko link do strony o plikach cookie
    .none = Nie
    .not-sure = Nie wiem na pewno
    .required = Proszę wybrać, czy była informacja o plikach cookie

asked-first = Czy było pytanie o zgodę na pliki cookie?
    .summary = Pytanie o zgodę
    .asked = Tak, był wybór
    .carrying-on = Było napisane, że dalsze korzystanie oznacza zgodę
    .not-asked = Nie
    .not-sure = Nie wiem na pewno
    .required = Proszę wybrać, czy było pytanie o zgodę na pliki cookie

set-before-choice = Czy niekonieczne pliki cookie zostały zapisane, zanim Państwo wybrali?
    .summary = Pliki cookie zapisane przed wyborem
    .hint =
        Strona internetowa nie potrzebuje Państwa zgody na pliki cookie, bez których nie może działać. Niekonieczne są na przykład pliki cookie do reklam. Jeśli nie było żadnego wyboru, proszę pomyśleć o chwili, gdy strona się otworzyła.
    .yes = Tak
    .no = Nie
    .not-sure = Nie wiem na pewno
    .required = Proszę wybrać „Tak”, jeśli niekonieczne pliki cookie zostały zapisane, zanim Państwo wybrali

reject = Czy powiedzieć „nie” było tak samo łatwo jak powiedzieć „tak”?
    .summary = Tak samo łatwo powiedzieć „nie”
    .as-easy = Tak, tak samo łatwo
    .harder = Nie, było trudniej
    .harder-hint = Na przykład trzeba było więcej kroków albo „nie” było słabo widać
    .impossible = Nie, nie można było powiedzieć „nie”
    .not-tried = Nie było takiej próby
    .required = Proszę wybrać, czy powiedzieć „nie” było tak samo łatwo jak powiedzieć „tak”

information-clear = Czy było jasne, do czego służą pliki cookie?
    .summary = Jasne, do czego służą pliki cookie
    .clear = Tak
    .partly = Częściowo
    .unclear = Nie
    .not-read = Nie wiem, bo nie znam tego opisu
    .required = Proszę wybrać, czy było jasne, do czego służą pliki cookie

change-mind = Czy można było później zmienić zdanie?
    .summary = Można było zmienić zdanie
    .easy = Tak, łatwo
    .hard = Tak, ale było trudno
    .impossible = Nie
    .not-tried = Nie było takiej próby
    .required = Proszę wybrać, czy można było później zmienić zdanie

## What they may know, and what they want

cookie-details = Czy wiedzą Państwo, jakie to były pliki cookie?
    .body =
        Jeśli Państwo nie wiedzą, proszę zostawić te pola puste. Nazwy można czasem znaleźć w ustawieniach przeglądarki albo na stronie o plikach cookie w tym serwisie.

cookie-name = Nazwy plików cookie
    .name = Nazwy plików cookie

cookie-provider = Firma, od której pochodzą
    .hint = Może to być inna firma niż ta, która prowadzi stronę internetową.
    .name = Firma, od której pochodzą pliki cookie

outcome = Czego Państwo chcą

what-you-want = Co strona internetowa lub aplikacja ma zrobić?
    .summary = Czego Państwo chcą
    .hint = Proszę wybrać wszystko, co pasuje.
    .ask-first = Pytać, zanim zapisze pliki cookie
    .fewer = Używać mniej plików cookie albo żadnych
    .easy-reject = Sprawić, żeby powiedzieć „nie” było tak samo łatwo jak „tak”
    .easy-change = Sprawić, żeby łatwo było zmienić zdanie
    .clearer = Jaśniej pisać, do czego służą pliki cookie
    .something-else = Coś innego
    .required = Proszę wybrać, co strona internetowa lub aplikacja ma zrobić

what-else = Co jeszcze ma zrobić?
    .summary = Czego jeszcze Państwo chcą
    .required = Proszę napisać, co jeszcze ma zrobić
    .name = Czego jeszcze Państwo chcą

sector = Jaka organizacja ją prowadzi?
    .summary = Rodzaj organizacji
    .central-government = Rząd i ministerstwa
    .charitable-and-voluntary = Organizacje dobroczynne i wolontariat
    .education-and-childcare = Szkoły i opieka nad dziećmi
    .finance-insurance-and-credit = Finanse, ubezpieczenia i kredyty
    .general-business = Inne firmy
    .health = Zdrowie
    .justice = Policja, sądy i wymiar sprawiedliwości
    .land-or-property = Grunty i nieruchomości
    .legal = Usługi prawne
    .local-government = Władze lokalne
    .marketing = Marketing
    .media = Media
    .membership-association = Stowarzyszenia
    .online-technology-and-telecoms = Internet, technologie i telekomunikacja
    .political = Polityka
    .regulators = Organy nadzorcze
    .religious = Religia
    .retail-and-manufacture = Sklepy i producenci
    .social-care = Opieka społeczna
    .transport-and-leisure = Transport i wypoczynek
    .utilities = Gaz, prąd, woda i podobne
    .not-sure = Nie wiem na pewno
    .required = Proszę wybrać, jaka organizacja ją prowadzi
