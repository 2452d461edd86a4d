# The words of the privacy notice: one message for each activity of site/notice.toml.

activity-complaints = Zajmowanie się Państwa zgłoszeniem
    .purpose = Żeby zająć się Państwa zgłoszeniem, ocenić, jak dobra jest nasza usługa, i tworzyć statystyki.
    .data = Imię i nazwisko, dane kontaktowe oraz to, co mówią nam Państwo o sobie i o innych. Mogą to być także dane wrażliwe, na przykład o zdrowiu, jeśli nam Państwo o tym mówią. Przechowujemy też dokumenty, które nam Państwo przesyłają, i ich nazwy.
    .source = Od Państwa i od organizacji, której dotyczy zgłoszenie.
    .recipients = Zwykle przekazujemy zgłoszenie organizacji, której dotyczy. Jeśli poproszą nas Państwo, żeby nie mówić jej, kim Państwo są, staramy się to uszanować.
    .basis = Potrzebujemy tego do naszej pracy jako organ nadzorczy: UK GDPR, art. 6 ust. 1 lit. e). Dane wrażliwe: UK GDPR, art. 9 ust. 2 lit. g), wraz z punktem 6 załącznika 1 do ustawy o ochronie danych z 2018 roku (Data Protection Act 2018).
    .retention = Przechowujemy to przez 2 lata od zamknięcia sprawy. Potem to usuwamy.
    .rights = Mogą Państwo poprosić o kopię, o poprawienie danych i o ograniczenie ich używania, a także wnieść sprzeciw. W niektórych przypadkach mogą Państwo poprosić o usunięcie danych. Mogą Państwo też złożyć skargę na to, jak ich używamy.

activity-service-cookie = Przechowywanie odpowiedzi podczas wypełniania formularza
    .purpose = Żeby przechować Państwa odpowiedzi do czasu wysłania formularza. Dzięki temu nic nie zginie, gdy wrócą Państwo do poprzedniej strony, odświeżą stronę lub zmienią język.
    .data = Losowy klucz w pliku cookie na Państwa urządzeniu oraz Państwa odpowiedzi, zapisane tak, że tylko ten klucz może je otworzyć. Dodane dokumenty i ich nazwy przechowujemy w taki sam sposób.
    .source = Od Państwa i z Państwa urządzenia.
    .recipients = Nikt. Sami nie możemy przeczytać odpowiedzi, dopóki ich Państwo nie wyślą.
    .basis = Potrzebujemy tego do naszej pracy jako organ nadzorczy: UK GDPR, art. 6 ust. 1 lit. e). Bez tego pliku cookie formularz nie może działać, dlatego nie pytamy o zgodę.
    .retention = Niewysłane odpowiedzi usuwamy po 7 dniach od ostatniego użycia formularza.
    .rights = Mogą Państwo poprosić o kopię, o poprawienie danych i o ograniczenie ich używania, a także wnieść sprzeciw. W niektórych przypadkach mogą Państwo poprosić o usunięcie danych. Mogą Państwo też złożyć skargę na to, jak ich używamy. Bez Państwa klucza nie możemy otworzyć odpowiedzi, więc większość tych rzeczy mogą Państwo zrobić samodzielnie: zmienić odpowiedzi albo usunąć plik cookie.

activity-nuisance-reports = Zgłoszenia niechcianych połączeń i wiadomości
    .purpose = Żeby sprawdzać niechciane połączenia i wiadomości, podejmować działania wobec tych, którzy za nie odpowiadają, oraz tworzyć statystyki i mapy bez nazwisk.
    .data = To, co mówią nam Państwo o połączeniach i wiadomościach. Sami Państwo wybierają, czy podać nam numer lub adres e-mail, na który przyszły, pierwszą połowę kodu pocztowego, imię i nazwisko oraz dane kontaktowe. Mogą to być także dane wrażliwe, na przykład o zdrowiu.
    .source = Od Państwa.
    .recipients = Możemy przekazać to innym organom nadzorczym, firmom telefonicznym i organizacjom, które sprawdzamy.
    .basis = Potrzebujemy tego do naszej pracy jako organ nadzorczy: UK GDPR, art. 6 ust. 1 lit. e). Dane wrażliwe: UK GDPR, art. 9 ust. 2 lit. g), wraz z punktem 6 załącznika 1 do ustawy o ochronie danych z 2018 roku (Data Protection Act 2018).
    .retention = Przechowujemy to przez 2 lata od otrzymania. Potem to usuwamy.
    .rights = Mogą Państwo poprosić o kopię, o poprawienie danych i o ograniczenie ich używania, a także wnieść sprzeciw. W niektórych przypadkach mogą Państwo poprosić o usunięcie danych. Mogą Państwo też złożyć skargę na to, jak ich używamy. Jeśli nie podali nam Państwo, kim są, proszę podać numer sprawy, żebyśmy mogli znaleźć zgłoszenie.

activity-cookie-reports = Zgłoszenia o plikach cookie na stronach internetowych
    .purpose = Żeby sprawdzać, czy strony internetowe przestrzegają przepisów o plikach cookie, wybierać, jakim rodzajom organizacji się przyjrzeć, i ustalać, gdzie nasze porady powinny być lepsze.
    .data = Strona internetowa lub aplikacja, czas jej używania, rodzaj urządzenia i przeglądarki oraz to, co mówią nam Państwo o plikach cookie. Nie pytamy, kim Państwo są.
    .source = Od Państwa.
    .recipients = Możemy napisać do organizacji, która prowadzi stronę internetową. Nie wiemy, kto nam o tym powiedział, więc nie możemy jej tego przekazać.
    .basis = Potrzebujemy tego do naszej pracy jako organ nadzorczy. Jeśli są w tym dane osobowe, podstawą jest UK GDPR, art. 6 ust. 1 lit. e).
    .retention = Przechowujemy to przez 2 lata od otrzymania. Potem to usuwamy.
    .rights = Jeśli są w tym dane osobowe, mogą Państwo poprosić o kopię, o ich poprawienie i o ograniczenie ich używania, a także wnieść sprzeciw. W niektórych przypadkach mogą Państwo poprosić o usunięcie danych. Mogą Państwo też złożyć skargę na to, jak ich używamy. Nie wiemy, kim Państwo są, więc proszę podać numer sprawy, żebyśmy mogli znaleźć zgłoszenie.

activity-complaints-about-us = Zajmowanie się skargami na nas
    .purpose = Żeby jeszcze raz przyjrzeć się decyzji lub temu, jak Państwa potraktowaliśmy, odpowiedzieć Państwu i ulepszać naszą pracę.
    .data = Imię i nazwisko, dane kontaktowe, to, co mamy o Państwa sprawie, i to, co nam Państwo mówią. Mogą to być także dane wrażliwe, na przykład o zdrowiu, jeśli nam Państwo o tym mówią. Przechowujemy też dokumenty, które nam Państwo przesyłają, i ich nazwy.
    .source = Od Państwa i z tego, co już mamy o Państwa sprawie.
    .recipients = Nikt spoza naszego urzędu, chyba że prawo nakazuje nam to przekazać. Jeśli zwrócą się Państwo do rzecznika (ombudsman), możemy mieć obowiązek przekazać mu te dane.
    .basis = Potrzebujemy tego do naszej pracy jako organ nadzorczy: UK GDPR, art. 6 ust. 1 lit. e). Dane wrażliwe: UK GDPR, art. 9 ust. 2 lit. g), wraz z punktem 6 załącznika 1 do ustawy o ochronie danych z 2018 roku (Data Protection Act 2018).
    .retention = Przechowujemy to przez 2 lata od zamknięcia sprawy. Potem to usuwamy.
    .rights = Mogą Państwo poprosić o kopię, o poprawienie danych i o ograniczenie ich używania, a także wnieść sprzeciw. W niektórych przypadkach mogą Państwo poprosić o usunięcie danych. Mogą Państwo też złożyć skargę na to, jak ich używamy.

activity-offences = Co mówią nam Państwo o przestępstwach
    .purpose = Żeby zająć się Państwa zgłoszeniem, jeśli chodzi w nim także o przestępstwo. Na przykład gdy w wynikach wyszukiwania jest napisane, że ktoś popełnił przestępstwo, albo gdy ktoś używa kamery, żeby Państwa nękać.
    .data = To, co mówią nam Państwo o przestępstwach. Mogą to być przestępstwa, które ktoś popełnił, także Państwo, albo o których tylko się mówi, że je popełnił. Także to, co zrobiła w tej sprawie policja lub sąd.
    .source = Od Państwa i od organizacji, której dotyczy zgłoszenie.
    .recipients = Jeśli zgłoszenie dotyczy wyników wyszukiwania, zwykle przekazujemy je firmie, która prowadzi wyszukiwarkę. Tego, co mówią nam Państwo o nękaniu, zwykle nie przekazujemy osobie, która używa kamery.
    .basis = Potrzebujemy tego do naszej pracy jako organ nadzorczy: UK GDPR, art. 6 ust. 1 lit. e). Informacje o przestępstwach: UK GDPR, art. 10, wraz z punktem 6 załącznika 1 do ustawy o ochronie danych z 2018 roku (Data Protection Act 2018).
    .retention = Przechowujemy to przez 2 lata od zamknięcia sprawy. Potem to usuwamy.
    .rights = Mogą Państwo poprosić o kopię, o poprawienie danych i o ograniczenie ich używania, a także wnieść sprzeciw. W niektórych przypadkach mogą Państwo poprosić o usunięcie danych. Mogą Państwo też złożyć skargę na to, jak ich używamy.

activity-saved-answers = Przechowywanie odpowiedzi do Państwa powrotu
    .purpose = Żeby przechować Państwa odpowiedzi, jeśli postanowią je Państwo zapisać. Można wtedy odpowiadać dalej później, na dowolnym urządzeniu.
    .data = Państwa odpowiedzi, zapisane tak, że tylko Państwa dziewięć słów może je otworzyć. Tych słów nie przechowujemy. Dodane dokumenty i ich nazwy przechowujemy w taki sam sposób jak odpowiedzi.
    .source = Od Państwa.
    .recipients = Nikt. Sami nie możemy przeczytać odpowiedzi, dopóki ich Państwo nie wyślą.
    .basis = Potrzebujemy tego do naszej pracy jako organ nadzorczy: UK GDPR, art. 6 ust. 1 lit. e). Robimy to tylko na Państwa prośbę.
    .retention = To, co Państwo zapisali, usuwamy po 28 dniach od zapisania. Mogą to Państwo usunąć wcześniej za pomocą „Usuń moje odpowiedzi” na dole każdej strony.
    .rights = Zapisane odpowiedzi mogą Państwo samodzielnie zobaczyć, poprawić i usunąć, używając dziewięciu słów. Bez nich nie możemy otworzyć odpowiedzi ani ustalić, czyje są. Mogą Państwo też złożyć skargę na to, jak ich używamy.

activity-mails-to-you = E-maile do Państwa w sprawie zgłoszenia
    .purpose = Żeby powiadomić Państwa e-mailem, że mamy zgłoszenie, i co się z nim dzieje, jeśli podali nam Państwo swój adres e-mail.
    .data = Państwa adres e-mail, numer sprawy, język oraz to, co będzie dalej i do kiedy. W e-mailach nie ma żadnych Państwa odpowiedzi.
    .source = Od Państwa.
    .recipients = Tylko firmy, które obsługują naszą i Państwa pocztę e-mail. E-maile przechodzą przez ich komputery.
    .basis = Potrzebujemy tego do naszej pracy jako organ nadzorczy: UK GDPR, art. 6 ust. 1 lit. e).
    .retention = Naszą kopię e-maila usuwamy zaraz po wysłaniu, a najpóźniej 7 dni po jego napisaniu. To, co jest w Państwa skrzynce, mogą Państwo usunąć samodzielnie.
    .rights = Mogą Państwo poprosić o kopię, o poprawienie danych i o ograniczenie ich używania, a także wnieść sprzeciw. W niektórych przypadkach mogą Państwo poprosić o usunięcie danych. Mogą Państwo też złożyć skargę na to, jak ich używamy.

activity-case-readings = Kto zagląda do Państwa sprawy
    .purpose = Żeby wiedzieć, kto z naszych pracowników i kiedy otworzył sprawę, tak aby nie zaglądał do niej nikt, kto nie musi.
    .data = Nazwa konta pracownika, numer sprawy, co zostało otwarte i kiedy. Nic z tego, co nam Państwo powiedzieli.
    .source = Z tego, co nasi pracownicy robią w tym serwisie.
    .recipients = Nikt spoza naszego urzędu, chyba że prawo nakazuje nam to przekazać.
    .basis = Prawo mówi, że musimy chronić informacje i umieć to wykazać: UK GDPR, art. 6 ust. 1 lit. c).
    .retention = Przechowujemy to przez 2 lata. Potem to usuwamy.
    .rights = Mogą Państwo poprosić o kopię, o poprawienie danych i o ograniczenie ich używania. Mogą Państwo też złożyć skargę na to, jak ich używamy.

activity-information-requests = Prośby w sprawie danych, które mamy o Państwu
    .purpose = Żeby odpowiedzieć na Państwa prośbę i sprawdzić, kim Państwo są, tak aby dane dostała tylko właściwa osoba.
    .data = Imię i nazwisko, dane kontaktowe, to, o co nas Państwo proszą, oraz dowód tożsamości, jeśli jest potrzebny. Jeśli działają Państwo za kogoś, także to, kim jest ta osoba i co pozwala Państwu działać w jej imieniu. Mogą to być także dane wrażliwe, na przykład o zdrowiu, jeśli nam Państwo o tym mówią.
    .source = Od Państwa albo od osoby, która działa w Państwa imieniu.
    .recipients = Nikt spoza naszego urzędu, chyba że prawo nakazuje nam to przekazać.
    .basis = Prawo mówi, że musimy Państwu odpowiedzieć: UK GDPR, art. 6 ust. 1 lit. c). Dane wrażliwe: UK GDPR, art. 9 ust. 2 lit. g).
    .retention = Przechowujemy to przez 2 lata od zakończenia sprawy Państwa prośby. Potem to usuwamy.
    .rights = Mogą Państwo poprosić o kopię, o poprawienie danych i o ograniczenie ich używania. Mogą Państwo też złożyć skargę na to, jak ich używamy.

activity-statistics = Liczenie wizyt, jeśli Państwo się zgodzą
    .purpose = Żeby zobaczyć, jak ludzie korzystają z tej strony, jak szybko ona działa i w którym miejscu rezygnują. Dzięki temu możemy ją ulepszać.
    .data = Jakie strony oglądają ludzie i w jakim języku. Jak daleko dochodzą w formularzu i czym to się kończy. Jakiego rodzaju urządzenia używają i jak szybko działają strony. Jakich słów szukają. Nie ma w tym Państwa nazwiska, adresu ani numeru. Nie zapisujemy w tym celu niczego na Państwa urządzeniu.
    .source = Z Państwa urządzenia i tylko za Państwa zgodą.
    .recipients = Nikt. Liczymy sami.
    .basis = Zgadzają się Państwo na to: UK GDPR, art. 6 ust. 1 lit. a), oraz przepis 6 rozporządzenia o prywatności i łączności elektronicznej z 2003 roku (Privacy and Electronic Communications Regulations 2003). Jeśli Państwo się nie zgadzają, nie liczymy Państwa wizyt.
    .retention = Zapisujemy tylko, ile czegoś było każdego dnia, w dziesiątkach, tak że nie da się rozpoznać żadnej osoby. Te liczby przechowujemy przez 2 lata. Potem je usuwamy.
    .rights = W każdej chwili mogą Państwo zmienić zdanie na stronie „Pliki cookie”. Wtedy przestaniemy liczyć Państwa wizyty. Liczby nie mówią, kim Państwo są, więc nie możemy znaleźć Państwa liczb, dać ich kopii ani ich usunąć. Mogą Państwo też złożyć skargę na to, jak ich używamy.

activity-statistics-unless-no = Liczenie wizyt, jeśli Państwo nie odmówią
    .purpose = Żeby zobaczyć, jak ludzie korzystają z tej strony, jak szybko ona działa i w którym miejscu rezygnują. Dzięki temu możemy ją ulepszać.
    .data = Jakie strony oglądają ludzie i w jakim języku. Jak daleko dochodzą w formularzu i czym to się kończy. Jakiego rodzaju urządzenia używają i jak szybko działają strony. Jakich słów szukają. Nie ma w tym Państwa nazwiska, adresu ani numeru. Nie zapisujemy w tym celu niczego na Państwa urządzeniu.
    .source = Z Państwa urządzenia.
    .recipients = Nikt. Liczymy sami.
    .basis = Potrzebujemy tego do naszej pracy jako organ nadzorczy: UK GDPR, art. 6 ust. 1 lit. e). Prawo pozwala nam liczyć wizyty bez pytania, jeśli można odmówić: punkt 5 załącznika A1 do rozporządzenia o prywatności i łączności elektronicznej z 2003 roku (Privacy and Electronic Communications Regulations 2003).
    .retention = Zapisujemy tylko, ile czegoś było każdego dnia, w dziesiątkach, tak że nie da się rozpoznać żadnej osoby. Te liczby przechowujemy przez 2 lata. Potem je usuwamy.
    .rights = W każdej chwili mogą Państwo odmówić na stronie „Pliki cookie”. Wtedy przestaniemy liczyć Państwa wizyty. Liczby nie mówią, kim Państwo są, więc nie możemy znaleźć Państwa liczb, dać ich kopii ani ich usunąć. Mogą Państwo też złożyć skargę na to, jak ich używamy.

activity-preferences = Zapamiętanie języka i ułatwień czytania
    .purpose = Żeby po powrocie pokazać Państwu tę stronę w wybranym języku i z wybranymi ułatwieniami czytania.
    .data = Język i ułatwienia czytania, które Państwo wybrali, na przykład większy tekst. Są zapisane w pliku cookie na Państwa urządzeniu. Nic więcej, także nie to, dlaczego Państwo je wybrali.
    .source = Od Państwa.
    .recipients = Nikt.
    .basis = Potrzebujemy tego do naszej pracy jako organ nadzorczy: UK GDPR, art. 6 ust. 1 lit. e). Nie pytamy o zgodę, ale mogą to Państwo wyłączyć na stronie „Pliki cookie”.
    .retention = Plik cookie jest usuwany po 1 roku od ostatniego użycia tej strony.
    .rights = Mogą Państwo wnieść sprzeciw na stronie „Pliki cookie”. Wtedy nie będziemy już pamiętać Państwa języka i ułatwień czytania. Plik cookie jest tylko na Państwa urządzeniu, więc mogą go Państwo także samodzielnie zobaczyć i usunąć. Mogą Państwo też złożyć skargę na to, jak go używamy.

activity-remote-voices = Czytanie stron głosami, których nie ma na Państwa urządzeniu, jeśli Państwo się zgodzą
    .purpose = Żeby przeczytać stronę na głos, jeśli na urządzeniu nie ma głosu, którego chcą Państwo używać.
    .data = Słowa ze strony, które są czytane na głos. Mogą to być także Państwa odpowiedzi, jeśli są na stronie i chcą Państwo, żeby je przeczytać.
    .source = Ze strony, na której Państwo są.
    .recipients = Producent głosu, na przykład producent przeglądarki. Przeglądarka wysyła tam słowa. Nie przechodzą one przez nas.
    .basis = Robimy to tylko za Państwa zgodą: UK GDPR, art. 6 ust. 1 lit. a).
    .retention = Niczego nie przechowujemy. Jak długo słowa przechowuje producent głosu, zależy od niego.
    .rights = W każdej chwili mogą Państwo zmienić zdanie na stronie „Pliki cookie” lub w ustawieniach słuchania. Wtedy będziemy używać tylko głosów, które są na Państwa urządzeniu. Mogą Państwo też złożyć skargę na to, jak to robimy.

activity-consent-record = Zapamiętanie Państwa wyboru w sprawie plików cookie
    .purpose = Żeby postępować zgodnie z Państwa wyborem i nie pytać na każdej stronie od nowa.
    .data = Co i kiedy wybrali Państwo w sprawie plików cookie. Jest to zapisane w pliku cookie na Państwa urządzeniu. Nie ma w nim Państwa nazwiska ani numeru.
    .source = Od Państwa.
    .recipients = Nikt.
    .basis = Prawo mówi, że niektóre rzeczy wolno nam robić tylko za Państwa zgodą, więc musimy wiedzieć, co Państwo wybrali: UK GDPR, art. 6 ust. 1 lit. c). Ten plik cookie jest do tego niezbędny, dlatego nie pytamy o zgodę.
    .retention = Plik cookie jest usuwany po 1 roku od dokonania wyboru.
    .rights = W każdej chwili mogą Państwo zmienić swój wybór na stronie „Pliki cookie”. Plik cookie jest tylko na Państwa urządzeniu, więc mogą go Państwo także samodzielnie zobaczyć i usunąć. Wtedy zapytamy Państwa ponownie. Mogą Państwo też złożyć skargę na to, jak go używamy.

activity-site-search = Szukanie w tym serwisie
    .purpose = Żeby znaleźć strony pasujące do słów, których Państwo szukają.
    .data = Słowa, których Państwo szukają.
    .source = Od Państwa.
    .recipients = Nikt.
    .basis = Potrzebujemy tego do naszej pracy jako organ nadzorczy: UK GDPR, art. 6 ust. 1 lit. e).
    .retention = Nie przechowujemy tego. Jeśli liczymy Państwa wizytę, liczymy także słowa.
    .rights = Nie przechowujemy tego, więc nie ma nic, co moglibyśmy skopiować, poprawić lub usunąć. Mogą Państwo wnieść sprzeciw wobec tego, jak tego używamy. Mogą Państwo też złożyć na to skargę.

activity-staff-accounts = Konta naszych pracowników
    .purpose = Żeby sprawy w tym serwisie mogli otwierać tylko nasi pracownicy, i tylko ci, którzy tego potrzebują.
    .data = Imię i nazwisko pracownika, nazwa konta, co wolno mu robić i kiedy się zalogował. Hasło i kody są przechowywane tak, że nikt nie może ich odczytać. Gdy pracownik jest zalogowany, w pliku cookie na jego urządzeniu jest losowy klucz.
    .source = Od naszych pracowników i od nas.
    .recipients = Nikt spoza naszego urzędu, chyba że prawo nakazuje nam to przekazać.
    .basis = Potrzebujemy tego do naszej pracy jako organ nadzorczy: UK GDPR, art. 6 ust. 1 lit. e).
    .retention = Zalogowanie kończy się najpóźniej po 10 godzinach. Usuwamy je najpóźniej 1 dzień później. Konto przechowujemy, dopóki pracownik go potrzebuje.
    .rights = Mogą Państwo poprosić o kopię, o poprawienie danych i o ograniczenie ich używania, a także wnieść sprzeciw. W niektórych przypadkach mogą Państwo poprosić o usunięcie danych. Mogą Państwo też złożyć skargę na to, jak ich używamy.

activity-security = Bezpieczeństwo tego serwisu
    .purpose = Żeby nikt nie mógł zalewać tego serwisu zapytaniami ani zgadywać kodów.
    .data = Adres Państwa urządzenia w internecie. Zamieniamy go na kod i notujemy, ile razy ten kod się pojawił. Samego adresu nie zapisujemy.
    .source = Z Państwa urządzenia.
    .recipients = Nikt.
    .basis = Potrzebujemy tego do naszej pracy jako organ nadzorczy: UK GDPR, art. 6 ust. 1 lit. e).
    .retention = Zapominamy kod, gdy tylko mogą Państwo znowu korzystać z serwisu tak jak przedtem. Przechowujemy go najwyżej 1 dzień.
    .rights = Mogą Państwo wnieść sprzeciw wobec tego, jak tego używamy. Kod nie mówi, kim Państwo są, więc nie możemy znaleźć Państwa kodu. Mogą Państwo też złożyć skargę na to, jak go używamy.

## What we do elsewhere

activity-enquiries = Odpowiadanie na Państwa pytania
    .purpose = Żeby odpowiedzieć na Państwa pytanie i w razie potrzeby do niego wrócić.
    .data = To, co nam Państwo mówią, i dane kontaktowe. Mogą to być także dane wrażliwe, na przykład o zdrowiu, jeśli nam Państwo o tym mówią.
    .source = Od Państwa.
    .recipients = Nikt spoza naszego urzędu, chyba że prawo nakazuje nam to przekazać.
    .basis = Potrzebujemy tego do naszej pracy jako organ nadzorczy: UK GDPR, art. 6 ust. 1 lit. e). Dane wrażliwe: UK GDPR, art. 9 ust. 2 lit. g).
    .retention = Jak długo to przechowujemy, mówi nasz plan przechowywania danych. Mogą Państwo poprosić nas o jego pokazanie.
    .rights = Mogą Państwo poprosić o kopię, o poprawienie danych i o ograniczenie ich używania, a także wnieść sprzeciw. W niektórych przypadkach mogą Państwo poprosić o usunięcie danych. Mogą Państwo też złożyć skargę na to, jak ich używamy.

activity-helpline = Telefony na naszą infolinię
    .purpose = Żeby zobaczyć, jak dobrze działa nasza infolinia, i ją ulepszać.
    .data = Numer, z którego Państwo dzwonią, data i godzina oraz czas trwania rozmowy. Nie nagrywamy tego, co jest mówione. Nasi pracownicy mogą słuchać rozmowy, gdy ona trwa.
    .source = Z Państwa rozmowy z nami.
    .recipients = Nie przekazujemy tego innym organizacjom.
    .basis = Potrzebujemy tego do naszej pracy jako organ nadzorczy: UK GDPR, art. 6 ust. 1 lit. e).
    .retention = Przechowujemy to przez 100 dni od rozmowy. Potem to usuwamy.
    .rights = Mogą Państwo poprosić o kopię, o poprawienie danych i o ograniczenie ich używania, a także wnieść sprzeciw. W niektórych przypadkach mogą Państwo poprosić o usunięcie danych. Mogą Państwo też złożyć skargę na to, jak ich używamy.

activity-interpreting = Tłumaczenie rozmów telefonicznych
    .purpose = Żeby rozmawiać z Państwem w Państwa języku, jeśli nie chcą Państwo mówić po angielsku ani po walijsku.
    .data = To, co Państwo i my do siebie mówimy.
    .source = Od Państwa.
    .recipients = Tłumacz z firmy, która dla nas pracuje. Nie przekazujemy tego nikomu innemu.
    .basis = Potrzebujemy tego do naszej pracy jako organ nadzorczy: UK GDPR, art. 6 ust. 1 lit. e).
    .retention = Nie przechowujemy tego. Nie zostaje żadne nagranie.
    .rights = Nie przechowujemy tego, więc nie ma nic, co moglibyśmy skopiować, poprawić lub usunąć. Mogą Państwo wnieść sprzeciw wobec tego, jak tego używamy. Mogą Państwo też złożyć na to skargę.

activity-emails-to-us = E-maile do nas
    .purpose = Żeby nasze systemy były bezpieczne i żeby sprawdzać, czy przestrzegamy własnych zasad dotyczących poczty e-mail.
    .data = Państwa adres e-mail, wiadomość i dołączone pliki.
    .source = Od Państwa.
    .recipients = Nikt spoza naszego urzędu, chyba że prawo nakazuje nam to przekazać.
    .basis = Potrzebujemy tego do naszej pracy jako organ nadzorczy: UK GDPR, art. 6 ust. 1 lit. e).
    .retention = Jak długo to przechowujemy, mówi nasz plan przechowywania danych. Mogą Państwo poprosić nas o jego pokazanie.
    .rights = Mogą Państwo poprosić o kopię, o poprawienie danych i o ograniczenie ich używania, a także wnieść sprzeciw. W niektórych przypadkach mogą Państwo poprosić o usunięcie danych. Mogą Państwo też złożyć skargę na to, jak ich używamy.

activity-live-chat = Czat na żywo
    .purpose = Żeby odpowiadać na Państwa pytania od razu.
    .data = Państwa imię i nazwisko oraz to, co Państwo piszą. Sami Państwo wybierają, czy podać nam adres e-mail. Jeśli go Państwo podadzą, możemy wysłać kopię rozmowy.
    .source = Od Państwa.
    .recipients = Nie przekazujemy tego innym organizacjom.
    .basis = Potrzebujemy tego do naszej pracy jako organ nadzorczy: UK GDPR, art. 6 ust. 1 lit. e).
    .retention = Przechowujemy to przez 2 lata od rozmowy na czacie. Potem to usuwamy.
    .rights = Mogą Państwo poprosić o kopię, o poprawienie danych i o ograniczenie ich używania, a także wnieść sprzeciw. W niektórych przypadkach mogą Państwo poprosić o usunięcie danych. Mogą Państwo też złożyć skargę na to, jak ich używamy.

activity-registration-fee = Opłata za ochronę danych i rejestr publiczny
    .purpose = Żeby pobierać opłatę, którą muszą płacić organizacje, i prowadzić publiczny rejestr tych, które ją płacą.
    .data = Nazwa i adres organizacji, osoby, z którymi możemy się tam kontaktować, i sposób płatności. Jeśli pracują Państwo na własny rachunek, są to dane o Państwu.
    .source = Od organizacji albo od Państwa, jeśli pracują Państwo na własny rachunek.
    .recipients = Wszyscy. Nazwa, adres, dane kontaktowe inspektora ochrony danych i kilka innych informacji są w rejestrze publicznym. Każdy może w nim szukać i może go pobrać. Jeśli nie chcą Państwo, żeby był w nim adres domowy, mogą Państwo podać inny, na przykład skrytkę pocztową (PO Box). Nie publikujemy danych innych osób do kontaktu.
    .basis = Potrzebujemy tego do naszej pracy jako organ nadzorczy: UK GDPR, art. 6 ust. 1 lit. e).
    .retention = Jak długo to przechowujemy, mówi nasz plan przechowywania danych. Mogą Państwo poprosić nas o jego pokazanie.
    .rights = Mogą Państwo poprosić o kopię, o poprawienie danych i o ograniczenie ich używania, a także wnieść sprzeciw. W niektórych przypadkach mogą Państwo poprosić o usunięcie danych. Mogą Państwo też złożyć skargę na to, jak ich używamy.

activity-breach-reports = Gdy organizacja mówi nam o naruszeniu ochrony danych
    .purpose = Żeby sprawdzić, co się stało, gdy organizacja zgubiła informacje o ludziach lub nie zadbała o ich bezpieczeństwo. Żeby zdecydować, co zrobić, i w razie potrzeby podjąć działania.
    .data = Imię i nazwisko, adres e-mail i numer telefonu osoby, która nam o tym mówi, oraz to, co mówi ona o naruszeniu. Prosimy organizacje, żeby nie przysyłały nam danych, które zostały utracone.
    .source = Od organizacji i od osoby, która mówi nam o tym w jej imieniu.
    .recipients = Nikt spoza naszego urzędu, chyba że prawo nakazuje nam to przekazać. Firma, która prowadzi dla nas ankietę, może zapytać osobę, która nam o tym powiedziała, jak ocenia naszą usługę.
    .basis = Potrzebujemy tego do naszej pracy jako organ nadzorczy: UK GDPR, art. 6 ust. 1 lit. e).
    .retention = Jak długo to przechowujemy, mówi nasz plan przechowywania danych. Mogą Państwo poprosić nas o jego pokazanie.
    .rights = Mogą Państwo poprosić o kopię, o poprawienie danych i o ograniczenie ich używania, a także wnieść sprzeciw. W niektórych przypadkach mogą Państwo poprosić o usunięcie danych. Mogą Państwo też złożyć skargę na to, jak ich używamy.

activity-service-provider-breaches = Gdy firma telefoniczna lub internetowa mówi nam o naruszeniu
    .purpose = Żeby zapisać, co się stało, zdecydować, co zrobić, i w razie potrzeby podjąć działania.
    .data = Imię i nazwisko oraz dane kontaktowe osoby w firmie, a także to, co firma mówi nam o naruszeniu.
    .source = Od firmy.
    .recipients = Inni, ale tylko wtedy, gdy musimy im to przekazać.
    .basis = Potrzebujemy tego do naszej pracy jako organ nadzorczy: UK GDPR, art. 6 ust. 1 lit. e).
    .retention = Przechowujemy to przez 2 lata od otrzymania. Jeśli podejmujemy działania, przechowujemy to dłużej.
    .rights = Mogą Państwo poprosić o kopię, o poprawienie danych i o ograniczenie ich używania, a także wnieść sprzeciw. W niektórych przypadkach mogą Państwo poprosić o usunięcie danych. Mogą Państwo też złożyć skargę na to, jak ich używamy.

activity-investigations-disclosure = Przekazywanie informacji, gdy ktoś mógł złamać prawo
    .purpose = Żeby pomóc ustalić, czy ktoś złamał prawo, i tworzyć statystyki.
    .data = To, co mamy o sprawie. Mogą być w tym nazwiska.
    .source = Z tego, co już mamy o sprawie.
    .recipients = Organizacja, której dotyczy sprawa, i inne instytucje, które badają takie sprawy. Nie potrzebujemy na to Państwa zgody.
    .basis = Potrzebujemy tego do naszej pracy jako organ nadzorczy: UK GDPR, art. 6 ust. 1 lit. e).
    .retention = Jak długo to przechowujemy, mówi nasz plan przechowywania danych. Mogą Państwo poprosić nas o jego pokazanie.
    .rights = Mogą Państwo poprosić o kopię, o poprawienie danych i o ograniczenie ich używania, a także wnieść sprzeciw. W niektórych przypadkach mogą Państwo poprosić o usunięcie danych. Mogą Państwo też złożyć skargę na to, jak ich używamy.

activity-enforcement-publicity = Informowanie wszystkich o naszych działaniach
    .purpose = Żeby pokazać, jak pracujemy: mówimy ludziom, gdy stawiamy kogoś przed sądem.
    .data = Kto stanął przed sądem i co ta osoba zrobiła.
    .source = Z tego, co już mamy o sprawie.
    .recipients = Wszyscy. Publikujemy to. Nie podajemy nazwisk osób, które zgłosiły nam problem, chyba że te nazwiska są już publicznie znane.
    .basis = Potrzebujemy tego do naszej pracy jako organ nadzorczy: UK GDPR, art. 6 ust. 1 lit. e). Informacje o przestępstwach: UK GDPR, art. 10.
    .retention = Jak długo to przechowujemy, mówi nasz plan przechowywania danych. Mogą Państwo poprosić nas o jego pokazanie.
    .rights = Mogą Państwo poprosić o kopię, o poprawienie danych i o ograniczenie ich używania, a także wnieść sprzeciw. W niektórych przypadkach mogą Państwo poprosić o usunięcie danych. Mogą Państwo też złożyć skargę na to, jak ich używamy.

activity-publications = Wysyłanie Państwu naszych publikacji
    .purpose = Żeby wysłać Państwu to, o co Państwo proszą. Możemy też zapytać, co Państwo o tym sądzą. Liczymy, o co proszą ludzie, ale nie zapisujemy, kim są.
    .data = Państwa imię i nazwisko oraz adres.
    .source = Od Państwa.
    .recipients = Firma, która to dla nas wysyła. Państwa nazwiska i adresu wolno jej użyć tylko do tego.
    .basis = Zgadzają się Państwo na to: UK GDPR, art. 6 ust. 1 lit. a).
    .retention = Używamy tego, dopóki nie wyślemy tego, o co Państwo poprosili. Jak długo przechowujemy to potem, mówi nasz plan przechowywania danych. Mogą Państwo poprosić nas o jego pokazanie.
    .rights = W każdej chwili mogą Państwo zmienić zdanie. Wystarczy nam powiedzieć, a przestaniemy. Mogą Państwo poprosić o kopię, o poprawienie danych, o ograniczenie ich używania i o ich usunięcie. Mogą Państwo poprosić o dane w takiej postaci, żeby można było użyć ich gdzie indziej. Mogą Państwo też złożyć skargę na to, jak ich używamy.

activity-newsletter = Nasz newsletter
    .purpose = Żeby co miesiąc wysyłać Państwu nasz newsletter i widzieć, ile osób go otwiera i które linki wybiera.
    .data = Państwa adres e-mail, to, czy otwierają Państwo newsletter, i które linki Państwo wybierają.
    .source = Od Państwa i z Państwa urządzenia.
    .recipients = Firma, która go dla nas wysyła.
    .basis = Zgadzają się Państwo na to: UK GDPR, art. 6 ust. 1 lit. a), oraz przepisy 6 i 22 rozporządzenia o prywatności i łączności elektronicznej z 2003 roku (Privacy and Electronic Communications Regulations 2003).
    .retention = Państwa adresu e-mail używamy, dopóki nie zrezygnują Państwo z newslettera. Jak długo przechowujemy coś potem, mówi nasz plan przechowywania danych. Mogą Państwo poprosić nas o jego pokazanie.
    .rights = W każdej chwili mogą Państwo zmienić zdanie. Wystarczy zrezygnować z newslettera, a przestaniemy go wysyłać. Mogą Państwo poprosić o kopię, o poprawienie danych, o ograniczenie ich używania i o ich usunięcie. Mogą Państwo poprosić o dane w takiej postaci, żeby można było użyć ich gdzie indziej. Mogą Państwo też złożyć skargę na to, jak ich używamy.

activity-events = Nasze wydarzenia
    .purpose = Żeby organizować wydarzenia, na przykład konferencję dla osób, które zajmują się ochroną danych.
    .data = Imię i nazwisko, adres e-mail, praca i doświadczenie, organizacja oraz to, czego Państwo potrzebują, żeby wziąć udział. Na wydarzeniach w internecie widzimy też, na które wykłady Państwo wchodzą. Nagrywamy wykłady, ale nie obraz z Państwa kamery. Można zadać pytanie bez podawania nazwiska. Możemy też wysłać ankietę o równym traktowaniu. Nie pytamy w niej, kim Państwo są, i nie trzeba jej wypełniać.
    .source = Od Państwa i z Państwa urządzenia.
    .recipients = Firma, która organizuje dla nas wydarzenie.
    .basis = Potrzebujemy tego do naszej pracy jako organ nadzorczy: UK GDPR, art. 6 ust. 1 lit. e).
    .retention = Jak długo to przechowujemy, mówi nasz plan przechowywania danych. Mogą Państwo poprosić nas o jego pokazanie.
    .rights = Mogą Państwo poprosić o kopię, o poprawienie danych i o ograniczenie ich używania, a także wnieść sprzeciw. W niektórych przypadkach mogą Państwo poprosić o usunięcie danych. Mogą Państwo też złożyć skargę na to, jak ich używamy.

activity-webinars = Nasze wykłady w internecie
    .purpose = Żeby prowadzić w internecie wykłady, w których mogą Państwo wziąć udział.
    .data = Państwa adres e-mail i nagranie wykładu. Mówimy Państwu, jeśli go nagrywamy.
    .source = Od Państwa.
    .recipients = Nikt spoza naszego urzędu, chyba że prawo nakazuje nam to przekazać.
    .basis = Potrzebujemy tego do naszej pracy jako organ nadzorczy: UK GDPR, art. 6 ust. 1 lit. e).
    .retention = Przechowujemy to przez 12 miesięcy od otrzymania. Potem to usuwamy.
    .rights = Mogą Państwo poprosić o kopię, o poprawienie danych i o ograniczenie ich używania, a także wnieść sprzeciw. W niektórych przypadkach mogą Państwo poprosić o usunięcie danych. Mogą Państwo też złożyć skargę na to, jak ich używamy.

activity-consultation-surveys = Ankiety i konsultacje
    .purpose = Żeby dowiedzieć się, co ludzie sądzą o naszych planach, naszej stronie internetowej i naszych usługach.
    .data = To, co Państwo sądzą, i to, czy wypowiadają się Państwo za siebie, czy za organizację. Sami Państwo wybierają, czy podać nam imię i nazwisko oraz adres e-mail, żebyśmy mogli zapytać o więcej. Jeśli się Państwo zgodzą, mogą to być także dane wrażliwe, na przykład o zdrowiu.
    .source = Od Państwa.
    .recipients = Firma, która prowadzi dla nas ankietę.
    .basis = Zgadzają się Państwo na to: UK GDPR, art. 6 ust. 1 lit. a). Dane wrażliwe: na to także się Państwo zgadzają, UK GDPR, art. 9 ust. 2 lit. a).
    .retention = Jak długo to przechowujemy, mówi nasz plan przechowywania danych. Mogą Państwo poprosić nas o jego pokazanie.
    .rights = W każdej chwili mogą Państwo zmienić zdanie. Wystarczy nam powiedzieć, a przestaniemy. Mogą Państwo poprosić o kopię, o poprawienie danych, o ograniczenie ich używania i o ich usunięcie. Mogą Państwo poprosić o dane w takiej postaci, żeby można było użyć ich gdzie indziej. Mogą Państwo też złożyć skargę na to, jak ich używamy.

activity-blog = Nasz blog i małe strony internetowe
    .purpose = Żeby publikować wiadomości i porady, widzieć, ile osób je czyta, i umożliwić Państwu pisanie komentarzy.
    .data = Jeśli piszą Państwo komentarz: imię i nazwisko, adres e-mail oraz to, co Państwo piszą. To, ile razy otwierano strony, ale nie to, kto je otwierał.
    .source = Od Państwa i z Państwa urządzenia.
    .recipients = Firma, która prowadzi dla nas blog.
    .basis = Potrzebujemy tego do naszej pracy jako organ nadzorczy: UK GDPR, art. 6 ust. 1 lit. e). Komentarze: zgadzają się Państwo na to, UK GDPR, art. 6 ust. 1 lit. a).
    .retention = Jak długo to przechowujemy, mówi nasz plan przechowywania danych. Mogą Państwo poprosić nas o jego pokazanie.
    .rights = W każdej chwili mogą Państwo zmienić zdanie. Wystarczy nam powiedzieć, a przestaniemy. Mogą Państwo poprosić o kopię, o poprawienie danych, o ograniczenie ich używania i o ich usunięcie. Mogą Państwo poprosić o dane w takiej postaci, żeby można było użyć ich gdzie indziej. Mogą Państwo też złożyć skargę na to, jak ich używamy.

activity-other-services = Nasze inne usługi i Państwa zdanie o nich
    .purpose = Żeby wykonać usługę, o którą Państwo proszą, i zapytać, co Państwo o niej sądzą. Nie muszą Państwo odpowiadać.
    .data = Państwa dane kontaktowe.
    .source = Od Państwa.
    .recipients = Nikt spoza naszego urzędu, chyba że prawo nakazuje nam to przekazać.
    .basis = Potrzebujemy tego do naszej pracy jako organ nadzorczy: UK GDPR, art. 6 ust. 1 lit. e).
    .retention = Jak długo to przechowujemy, mówi nasz plan przechowywania danych. Mogą Państwo poprosić nas o jego pokazanie.
    .rights = Mogą Państwo poprosić o kopię, o poprawienie danych i o ograniczenie ich używania, a także wnieść sprzeciw. W niektórych przypadkach mogą Państwo poprosić o usunięcie danych. Mogą Państwo też złożyć skargę na to, jak ich używamy.

activity-job-applicants = Osoby, które chcą u nas pracować
    .purpose = Żeby wybierać osoby do pracy i tworzyć statystyki bez nazwisk.
    .data = To, co piszą Państwo w podaniu o pracę, co mówią nam o Państwu inni i jak wypadają Państwo w testach i rozmowach. Mogą to być także dane wrażliwe, na przykład o tym, czego potrzebują Państwo od nas ze względu na zdrowie, oraz informacje o przestępstwach.
    .source = Od Państwa i od osób, które pytamy o Państwa.
    .recipients = Możemy zapytać o Państwa inne osoby lub instytucje, na przykład poprosić o referencje lub sprawdzić, czy mają Państwo wpis w rejestrze karnym. Zanim to zrobimy, powiemy o tym Państwu.
    .basis = Potrzebujemy tego, bo ubiegają się Państwo u nas o pracę: UK GDPR, art. 6 ust. 1 lit. b) i f). Żeby pomóc, jeśli potrzebują Państwo czegoś innego niż zwykle: UK GDPR, art. 6 ust. 1 lit. c). Dane wrażliwe: UK GDPR, art. 9 ust. 2 lit. b) i g). Informacje o przestępstwach: UK GDPR, art. 6 ust. 1 lit. e), wraz z załącznikiem 1 do ustawy o ochronie danych z 2018 roku (Data Protection Act 2018).
    .retention = Jeśli nie dostaną Państwo tej pracy, przechowujemy to przez 12 miesięcy od zakończenia wyboru. Potem to usuwamy.
    .rights = Mogą Państwo poprosić o kopię, o poprawienie danych i o ograniczenie ich używania. W niektórych przypadkach mogą Państwo wnieść sprzeciw albo poprosić o usunięcie danych. W niektórych przypadkach mogą Państwo poprosić o dane w takiej postaci, żeby można było użyć ich gdzie indziej. Mogą Państwo też złożyć skargę na to, jak ich używamy.

activity-staff = Osoby, które u nas pracują
    .purpose = Żeby zatrudniać naszych pracowników, obecnych i dawnych.
    .data = To, co jest w Państwa aktach pracowniczych. Mogą to być także dane wrażliwe, na przykład o zdrowiu.
    .source = Od Państwa.
    .recipients = Nikt spoza naszego urzędu, chyba że prawo nakazuje nam to przekazać.
    .basis = Potrzebujemy tego ze względu na Państwa umowę i dlatego, że tak mówi prawo: UK GDPR, art. 6 ust. 1 lit. b) i c). Dane wrażliwe: UK GDPR, art. 9 ust. 2 lit. b).
    .retention = Jak długo przechowujemy to po odejściu z pracy, mówi nasz plan przechowywania danych. Mogą Państwo poprosić nas o jego pokazanie.
    .rights = Mogą Państwo poprosić o kopię, o poprawienie danych i o ograniczenie ich używania. W niektórych przypadkach mogą Państwo poprosić o usunięcie danych albo o dane w takiej postaci, żeby można było użyć ich gdzie indziej. Mogą Państwo też złożyć skargę na to, jak ich używamy.
