# The pages about personal information: the privacy notice, the cookies page, the receipt. Only the server reads these
# texts, so they cost browsers nothing.

## The banner

banner = Pliki cookie na stronie { $organisation }
banner-label = Pliki cookie na stronie { $organisation }
banner-accept = Tak, proszę liczyć moje wizyty
banner-reject = Nie, proszę nie liczyć moich wizyt
banner-view = Zobacz pliki cookie
banner-accepted = Zgodzili się Państwo, żebyśmy liczyli Państwa wizyty.
banner-rejected = Nie zgodzili się Państwo, żebyśmy liczyli Państwa wizyty.
banner-settings = Można to zmienić w każdej chwili.
banner-hide = Ukryj ten komunikat

## What people decide about

purpose-statistics = Liczenie wizyt
    .question = Czy możemy liczyć Państwa wizyty?
    .banner =
        Chcielibyśmy liczyć, które strony otwierają ludzie, żeby ulepszać tę stronę. Zapisujemy tylko liczby, nigdy to, kim Państwo są. Nie umieszczamy w tym celu niczego na Państwa urządzeniu.

        Czy możemy liczyć Państwa wizyty?
    .body = Liczymy, które strony otwierają ludzie, w jakim języku i na jakim rodzaju urządzenia, a także w którym miejscu rezygnują. To pomaga nam ulepszać stronę. Zapisujemy tylko liczby, nigdy to, kim Państwo są. Nie umieszczamy w tym celu niczego na Państwa urządzeniu. Nic nie trafia do innej firmy.
    .yes = Tak, proszę liczyć moje wizyty
    .no = Nie, proszę nie liczyć moich wizyt
    .required = Proszę wybrać „Tak”, jeśli możemy liczyć Państwa wizyty
    .goes-on = Nie ma Państwa odmowy, więc liczymy Państwa wizytę.
purpose-preferences = Zapamiętanie języka i ułatwień czytania
    .question = Czy możemy zapamiętać Państwa język i ułatwienia czytania?
    .body = Gdy zmienią Państwo język lub wybiorą wygląd stron, zapiszemy ten wybór na Państwa urządzeniu. Następnym razem strona otworzy się w taki sposób.
    .yes = Tak, proszę zapamiętać moje wybory
    .no = Nie, proszę nie zapamiętywać moich wyborów
    .required = Proszę wybrać „Tak”, jeśli możemy zapamiętać Państwa język i ułatwienia czytania
    .goes-on = Nie ma Państwa odmowy, więc robimy to, gdy zmienią Państwo język lub wybiorą ułatwienia czytania.
purpose-remote-voices = Głosy, których nie ma na Państwa urządzeniu
    .question = Czy przy słuchaniu stron możemy używać głosów, których nie ma na Państwa urządzeniu?
    .body = Funkcja „Posłuchaj tej strony” czyta strony głosami z Państwa urządzenia. Niektórych głosów nie ma na urządzeniu. Wtedy przeglądarka wysyła słowa ze strony do producenta głosu. Mogą to być także Państwa odpowiedzi. Takich głosów używamy tylko wtedy, gdy się Państwo na to zgodzą.
    .yes = Tak, proszę używać głosów, których nie ma na moim urządzeniu
    .no = Nie, proszę używać tylko głosów z mojego urządzenia
    .required = Proszę wybrać „Tak”, jeśli możemy używać głosów, których nie ma na Państwa urządzeniu
standing-agreed = Zgoda z dnia { $date }.
standing-refused = Odmowa z dnia { $date }.
standing-signalled = Przeglądarka odmawia w Państwa imieniu.
standing-open = Nie ma jeszcze Państwa decyzji. Dopóki jej nie ma, nie robimy tego.
signal = Państwa przeglądarka informuje nas, że nie chcą Państwo być śledzeni (Global Privacy Control). Traktujemy to jako odmowę liczenia wizyt. Jeśli wybiorą Państwo tutaj „Tak” lub „Nie”, liczy się ten wybór.

## What is kept on the device

item-answers = Klucz do odpowiedzi, których Państwo jeszcze nie wysłali. Bez niego formularze nie mogą działać.
item-choices = Państwa „Tak” lub „Nie” w odpowiedzi na pytania na stronie o plikach cookie i data odpowiedzi. Nie mówi to, kim Państwo są.
item-preferences = Język i ułatwienia czytania, które Państwo wybrali.
item-listen = To, jak lubią Państwo słuchać, na przykład szybkość i głos. Jest przechowywane tylko wtedy, gdy Państwo coś zmienią.
item-staff = Klucz pracownika, który jest zalogowany.
item-undeclared = Nie wiemy, co to jest. Może to pochodzić z czegoś, co działa w Państwa przeglądarce. Zapisaliśmy nazwę, żeby to sprawdzić.
item-stays = Jak długo tu zostaje: { $period }
item-is-here = Jest teraz na tym urządzeniu
item-is-not-here = Nie ma tego na tym urządzeniu
item-unknown = Nie wiemy
item-delete = Usuń { $name } z tego urządzenia
item-delete-short = Usuń
item-deleted = Na tym urządzeniu nie ma już { $name }.
item-not-deleted = Nie udało się nam usunąć { $name }. Mogą to Państwo zrobić w ustawieniach przeglądarki.
store-cookie = Plik cookie
store-local-storage = Pamięć lokalna
store-session-storage = Pamięć tej karty
store-cache = Pamięć podręczna
store-indexed-db = Baza danych w przeglądarce
period-years = { $count ->
    [one] { $count } rok
    [few] { $count } lata
    [many] { $count } lat
   *[other] { $count } roku
}
not-kept = Nie przechowujemy tego

## The cookies page

cookies = Pliki cookie
    .body = Plik cookie to mały plik, który strona internetowa umieszcza na telefonie lub komputerze. Tutaj opisujemy wszystko, co ta strona przechowuje na Państwa urządzeniu. Nie używamy plików cookie do reklam. Nic na tej stronie nie pochodzi od innej firmy.
cookies-needed = Co przechowujemy i dlaczego
    .body = Przechowujemy klucz do Państwa odpowiedzi, bo bez niego formularze nie mogą działać. Przechowujemy Państwa wybory, żeby nie musieć pytać ponownie. Język przechowujemy tylko wtedy, gdy go Państwo zmienią, a ułatwienia czytania tylko wtedy, gdy je Państwo wybiorą.
cookies-choices = Państwa wybory
    .body =
        Jeśli Państwo odmówią, od razu usuniemy to, co było do tego przechowywane. Zapytamy ponownie po roku albo gdy zmienimy to, co robimy.

        Aby zobaczyć, co jest teraz na Państwa urządzeniu, proszę przejść do [informacji o prywatności](/privacy). Aby zobaczyć, co liczymy, proszę przejść do strony [Jak ludzie korzystają z tej strony](/statistics).
cookies-save = Zapisz moje wybory
cookies-saved = Państwa wybory są zapisane.
success = Udało się

## The receipt

receipt = Potwierdzenie Państwa wyborów
    .body = Tu jest napisane, co wybrali Państwo w sprawie plików cookie i kiedy. Można to sobie zachować. My nie mamy kopii: potwierdzenie powstaje z tego, co jest na Państwa urządzeniu.
    .withdraw = W każdej chwili mogą Państwo [zmienić swoje wybory](/cookies).
receipt-link = Pobierz potwierdzenie swoich wyborów
receipt-empty = Nic jeszcze nie zostało wybrane. [Wybierz teraz](/cookies).
receipt-decision = Co Państwo wybrali
receipt-agreed = Tak
receipt-refused = Nie
receipt-time = Kiedy
receipt-holds = Jak długo to obowiązuje
receipt-who = O tym potwierdzeniu
receipt-controller = Kogo o tym Państwo poinformowali
receipt-address = Adres
receipt-contact = E-mail
receipt-notice = Informacja o prywatności
receipt-mark = Oznaczenie tego potwierdzenia
receipt-you = Kim Państwo są
receipt-nobody = Nie wiemy. Państwa wybory są przechowywane bez nazwiska i bez numeru.
receipt-download = Pobierz potwierdzenie dla programów (JSON)
notice-version = Wersja { $number }
date-and-time = { $date }, godz. { $time }

## The privacy notice

privacy = Informacja o prywatności
    .body =
        Tutaj piszemy, co { $organisation } robi z danymi o Państwu i dlaczego. Informacja powstaje z tej samej listy co nasze pytania i nasze pliki cookie. Dlatego obejmuje wszystko, co robi ta strona.
contents = Na tej stronie
notice-dated = Wersja { $number }, z dnia { $date }
notice-summary = W skrócie
    .body =
        - Tego, co nam Państwo mówią, używamy, żeby zająć się Państwa zgłoszeniem.
        - Odpowiedzi, których Państwo nie wysłali, przechowujemy przez { $answers-kept }. Może je otworzyć tylko Państwa urządzenie.
        - Nie sprzedajemy informacji. Nie pokazujemy reklam. Nic na tej stronie nie pochodzi od innej firmy.
        - To Państwo wybierają, czy liczymy Państwa wizyty.
        - Mogą Państwo poprosić o kopię danych, które mamy o Państwu. Mogą Państwo poprosić nas, żebyśmy je poprawili, usunęli lub przestali ich używać.
notice-choices = Państwa wybory
    .body = Tak zdecydowali Państwo do tej pory. Można to zmienić tutaj, od razu.
notice-device = Co jest na Państwa urządzeniu
    .body = To jest wszystko, co ta strona może przechowywać na urządzeniu, z którego Państwo teraz korzystają.
device-looked = Właśnie zajrzeliśmy do Państwa przeglądarki. Jeśli znajdziemy coś, czego nie znamy, zostanie do nas wysłana nazwa tej rzeczy i nic więcej.
device-not-looked = Lista pokazuje pliki cookie, które Państwa przeglądarka wysłała z tą stroną. Aby zobaczyć, co jeszcze tam jest, trzeba włączyć obsługę skryptów (JavaScript).
device-delete-all = Mogą Państwo też [usunąć wszystko naraz](/delete-answers): odpowiedzi, których Państwo nie wysłali, i wszystko, co ta strona przechowuje na Państwa urządzeniu.
notice-done = Co Państwo tu zrobili
    .body = To mamy dlatego, że coś zostało zrobione na tym urządzeniu.
done-nothing = Nic. Na tym urządzeniu nikt nie odpowiedział na żadne pytanie albo odpowiedzi zostały już usunięte.
done-caption = Co Państwo tu zrobili i jak długo to przechowujemy
done-what = Co to jest
done-kept = Jak długo to przechowujemy
done-covered = Więcej na ten temat
done-draft = Niewysłane odpowiedzi: { $service }
done-saved = Zapisane odpowiedzi: { $service }
done-case = Państwa sprawa { $reference }: { $service }
done-until = Do dnia { $date }
done-after-closing = Od zamknięcia sprawy jeszcze: { $period }
done-elsewhere = Sprawy wysłanej z innego urządzenia albo jakiś czas temu może nie być na tej liście. Można ją [sprawdzić](/case), podając numer sprawy i tajny kod.
notice-your-rights = Państwa prawa
    .body =
        Za nic z tego nie trzeba płacić. Odpowiadamy w ciągu jednego miesiąca.
        - **Otrzymanie kopii.** [Można zobaczyć i pobrać to, co przechowuje ta strona](/your-information), na swoim urządzeniu albo z numerem sprawy i tajnym kodem.
        - **Poprawienie.** Niewysłane odpowiedzi mogą Państwo zmienić samodzielnie. Jeśli chodzi o sprawę, [proszę napisać nam, co poprawić](/services/your-information).
        - **Usunięcie.** [Można usunąć niewysłane odpowiedzi](/delete-answers). Jeśli chodzi o sprawę, [proszę napisać nam, co usunąć](/services/your-information).
        - **Sprzeciw lub ograniczenie.** [Proszę napisać nam, czego mamy nie robić](/services/your-information).
        - **Cofnięcie zgody.** [Można zmienić swoje wybory](/cookies). To tak samo łatwe jak wyrażenie zgody.
        - **Skarga.** Jeśli nie podoba się Państwu, jak używamy Państwa danych, [można złożyć skargę na nas](/services/about-us).

        Mogą Państwo też napisać list na adres { $organisation }, { $address }, albo e-mail na adres [{ $email }](mailto:{ $email }).
notice-activities = Wszystko, co robimy
    .body = Przy każdej czynności piszemy najpierw, do czego służy, a potem podajemy szczegóły.
activities-here = Na tej stronie
activities-outside = Gdzie indziej, poza tą stroną
activity-more = Więcej o: { $name }
applies-to-you = To dotyczy Państwa
not-confirmed = Jeszcze niepotwierdzone
notice-data = Czego używamy
notice-source = Skąd to mamy
notice-basis = Na jakiej podstawie wolno nam to robić
notice-rights = Państwa prawa
notice-changes = Co się zmieniło
    .body = Zapisujemy tu każdą zmianę, która jest dla Państwa ważna.
version-heading = Wersja { $number }, { $date }
version-differences = Zmiany, jedna po drugiej, w wersji { $number }
notice-version-1 = Pierwsza wersja.
notice-version-2 = Informacja pokazuje teraz Państwa wybory, Państwa urządzenie i to, co Państwo tu zrobili. Dodaliśmy liczenie wizyt, za Państwa zgodą, i zapamiętanie języka. Dodaliśmy to, co robimy poza tą stroną.
notice-version-3 = Jeśli wybiorą Państwo ułatwienia czytania, na przykład większy tekst, zapisujemy ten wybór na Państwa urządzeniu. Jeśli się Państwo zgodzą, strony mogą być czytane głosami, których nie ma na Państwa urządzeniu. To, jak lubią Państwo słuchać, jest zapisywane na Państwa urządzeniu, jeśli Państwo coś zmienią.
notice-version-4 = Jeśli podadzą nam Państwo swój adres e-mail, powiadomimy Państwa e-mailem, że mamy zgłoszenie, i co się z nim dzieje. Do zgłoszenia można dodać dokumenty.
notice-version-5 = Gdy ktoś z naszych pracowników otwiera Państwa sprawę, zapisujemy to i przechowujemy przez 2 lata. Nasi pracownicy mogą do Państwa pisać, a ich listy czytają Państwo tam, gdzie sprawdzają Państwo swoją sprawę.
notice-version-6 = Dodaliśmy konta naszych pracowników, to, jak dbamy o bezpieczeństwo tego serwisu, nasz blog i nasze inne usługi.
difference-added = Nowe: { $name }
difference-removed = Już tego nie robimy: { $name }
difference-changed = Zmienione: { $name } ({ $parts })
difference-kept = { $name }: jak długo to przechowujemy. Wcześniej: { $before }. Teraz: { $now }.
register = Ta informacja w postaci dla programów
register-csv = Rejestr czynności przetwarzania (CSV)
register-jsonld = To samo w formacie Data Privacy Vocabulary (JSON-LD)

## What we hold about the person

your-information = Dane, które mamy o Państwu
    .body = Tutaj można zobaczyć i pobrać to, co ta strona przechowuje o Państwu, i poprosić nas o zmiany.
your-answers = Odpowiedzi na tym urządzeniu
    .body = To odpowiedzi, których Państwo nie wysłali, i sprawy wysłane przed chwilą. Może je otworzyć tylko to urządzenie.
your-answers-none = Nie ma żadnych. Na tym urządzeniu nikt nie odpowiedział na żadne pytanie albo odpowiedzi zostały usunięte.
your-answers-download = Pobierz te odpowiedzi dla programów (JSON)
copy-case = Państwa sprawa
your-case-copy = Pobierz kopię sprawy
    .body = Potrzebny jest numer sprawy i tajny kod. Podaliśmy je przy wysyłaniu zgłoszenia.
your-case-show = Pokaż moją sprawę
your-case-download = Pobierz moją sprawę (JSON)
your-requests = Inne prośby do nas
    .body =
        - Aby poprosić o poprawienie, usunięcie lub ograniczenie używania danych albo wnieść sprzeciw, [proszę napisać, czego Państwo chcą](/services/your-information).
        - Aby usunąć niewysłane odpowiedzi i wszystko, co jest na tym urządzeniu, proszę użyć strony [Usuń moje odpowiedzi](/delete-answers).
        - Aby zobaczyć, jak długo i dlaczego to przechowujemy, proszę przeczytać [informację o prywatności](/privacy).
copy-kept = Przechowujemy to do
copy-reference = Numer sprawy
copy-state = Co się teraz dzieje
copy-received = Data otrzymania

## The search

search = Szukaj w tym serwisie
search-label = Czego Państwo szukają?
    .hint = Na przykład: niechciane telefony
search-button = Szukaj
search-found = { $count ->
    [0] Nie znaleziono nic dla słów „{ $words }”
    [one] Znaleziono { $count } stronę dla słów „{ $words }”
    [few] Znaleziono { $count } strony dla słów „{ $words }”
    [many] Znaleziono { $count } stron dla słów „{ $words }”
   *[other] Znaleziono { $count } strony dla słów „{ $words }”
}
    .nothing = Proszę spróbować innych słów albo [znaleźć właściwe miejsce dla swojego zgłoszenia](/services/concern). Mogą Państwo też [skontaktować się z nami](/contact).

## What is counted

statistics = Jak ludzie korzystają z tej strony
    .body =
        Te liczby pochodzą od osób, których wizyty wolno nam liczyć. [Można wybrać, czy wolno nam liczyć Państwa wizyty](/cookies).

        Liczymy dziesiątkami. Jeśli danego dnia zrobiono coś mniej niż dziesięć razy, nie liczymy tego wcale. Żadna liczba nie mówi, kto to zrobił.
statistics-dates = Od dnia { $from } do dnia { $to }
statistics-what = Co
statistics-how-often = Jak często
statistics-count = Około { $count }
statistics-few = Mniej niż dziesięć
statistics-nothing = Jeszcze nic. Liczbę pokazujemy, gdy jednego dnia to samo zrobiono dziesięć razy.
statistics-pages = Strony
statistics-languages = Wizyty według języka
statistics-devices = Wizyty według rodzaju urządzenia
statistics-outcomes = Jak kończyły się wizyty w usługach
statistics-lcp = Jak szybko strony się pokazywały
statistics-cls = Czy strony nie przesuwały się przy wczytywaniu
statistics-inp = Jak szybko strony reagowały
statistics-search = Czego ludzie szukali
statistics-funnel = W którym miejscu ludzie rezygnują
    .body = Przy każdej usłudze podajemy, ile osób przeszło każdy krok. Jeśli liczba jest dużo mniejsza niż poprzednia, ten krok może być trudny. Niektóre kroki widzą tylko niektóre osoby. Mniejsza liczba nie oznacza tam, że ludzie zrezygnowali.
# $step: the heading of a page.
statistics-some = { $step } (ten krok widzą tylko niektórzy)
device-phone = Telefon
device-tablet = Tablet
device-desktop = Komputer
vital-good = Dobrze
vital-fair = Mogłoby być lepiej
vital-poor = Źle
outcome-sent = Wysłane: { $service }
outcome-exit = Porada: { $service }, „{ $page }”

## Something of another website, such as a video

embed-from = To pochodzi ze strony { $host }. Jeśli Państwo to wyświetlą, tamta strona dowie się, że Państwo to oglądają, i pozna adres Państwa urządzenia w internecie. Wcześniej niczego stamtąd nie wczytujemy.
embed-show = Pokaż ten jeden raz ze strony { $host }
