# Report nuisance calls and messages: the texts of site/services/nuisance.toml.

service = Zgłoś niechciane połączenia i wiadomości
    .description =
        Proszę nam powiedzieć o niechcianych telefonach, SMS-ach, e-mailach lub faksach, w których ktoś próbuje coś sprzedać lub zareklamować.
    .start =
        W tej usłudze mogą Państwo powiedzieć nam o telefonie, SMS-ie, e-mailu lub faksie, którego Państwo nie chcieli, jeśli ktoś próbował w nim coś sprzedać lub zareklamować. Dzwonić może prawdziwa osoba albo nagrany głos.

        W jednym zgłoszeniu mogą Państwo opisać najwyżej 5 połączeń lub wiadomości tego samego rodzaju.

        # Zanim Państwo zaczną

        Niektórymi połączeniami i wiadomościami zajmuje się ktoś inny:

        - głuche telefony i telefony, które urywają się po odebraniu, zgłasza się do urzędu Ofcom
        - oszustwa zgłasza się do Report Fraud (dawniej Action Fraud)
        - niektóre telefony na numery z listy Telephone Preference Service (TPS) można zgłosić do TPS

        Jeśli nie są Państwo pewni, proszę zacząć tutaj. Najpierw zadamy kilka pytań i powiemy, dokąd się zwrócić.

        # Co będzie potrzebne

        Zapytamy Państwa o to:

        - kiedy było każde połączenie lub przyszła każda wiadomość
        - z jakiego numeru, od kogo lub z jakiego adresu e-mail, jeśli było to widać
        - czego to dotyczyło
        - czy zgodzili się Państwo kiedyś na takie połączenia lub wiadomości

        Nie muszą Państwo mówić nam, kim są, ani podawać numeru telefonu lub kodu pocztowego. Proszę napisać o połączeniu lub wiadomości jak najwięcej. Im więcej wiemy, tym więcej możemy zrobić.

        # Co możemy zrobić, a czego nie możemy

        Dzięki zgłoszeniom ustalamy, kto za to odpowiada, i podejmujemy działania. Nie odpowiadamy na każde zgłoszenie.

        # Państwa dane

        To, co nam Państwo mówią, możemy przekazać innym organom nadzorczym, firmom telefonicznym i organizacjom, które sprawdzamy. Zanim Państwo zaczną, proszę przeczytać, [jak używamy Państwa danych](/privacy).
    .next =
        Nie muszą Państwo robić nic więcej. Sprawdzamy zgłoszenie razem z innymi, żeby ustalić, kto za to odpowiada, i podjąć działania. Nie odpowiadamy na każde zgłoszenie. Jeśli zgodzili się Państwo na kontakt, odezwiemy się tylko wtedy, gdy będziemy musieli dowiedzieć się więcej.

        # Co jeszcze mogą Państwo zrobić

        - Jeśli dzwoniła prawdziwa osoba, mogą Państwo wpisać swój numer na [listę TPS](https://www.tpsonline.org.uk). Jeśli jest na niej już wystarczająco długo, mogą Państwo powiedzieć o telefonie także TPS.
        - Niechciane SMS-y proszę przesyłać dalej pod numer 7726. To nic nie kosztuje.
        - Głuche telefony proszę zgłaszać do [Ofcom](https://www.ofcom.org.uk).
        - Jeśli będą następne połączenia lub wiadomości, proszę tu wrócić i nam o nich powiedzieć.

## What it was

received = Co Państwo otrzymali?
    .summary = Co Państwo otrzymali
    .hint = Jeśli było kilka rodzajów, proszę teraz wybrać jeden. O innych można wysłać osobne zgłoszenie.
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

silent-call-advice = Głuche i przerwane telefony proszę zgłaszać do Ofcom
    .body =
        Odpowiedzieli Państwo, że był to głuchy lub przerwany telefon. Takimi telefonami zajmuje się urząd Ofcom, a nie my.

        # Co teraz zrobić

        - Proszę zapisać, kiedy był telefon, i numer, jeśli się wyświetlił.
        - Proszę jak najszybciej zgłosić to do Ofcom, na [stronie internetowej Ofcom](https://www.ofcom.org.uk).

        Jeśli był też telefon, w którym osoba lub nagrany głos próbowali coś sprzedać, proszę tu wrócić i powiedzieć nam o nim.

received-other = Jaka to była wiadomość?
    .summary = Rodzaj wiadomości
    .hint = Na przykład wiadomość w aplikacji lub w mediach społecznościowych.
    .required = Proszę napisać, jaka to była wiadomość
    .name = Rodzaj wiadomości

scam = Czy uważają Państwo, że to było oszustwo?
    .summary = Oszustwo
    .hint = Oszust próbuje wprowadzić w błąd, na przykład żeby zdobyć pieniądze, hasła lub dane konta bankowego.
    .yes = Tak
    .no = Nie
    .not-sure = Nie wiem na pewno
    .required = Proszę wybrać „Tak”, jeśli uważają Państwo, że to było oszustwo

scam-advice = Oszustwa proszę zgłaszać do Report Fraud
    .body =
        Odpowiedzieli Państwo, że uważają to za oszustwo. Oszustwami zajmuje się policja, a nie my.

        # Co teraz zrobić

        - Jeśli stracili Państwo pieniądze albo podali dane swojego konta bankowego, proszę od razu zadzwonić do banku.
        - Jeśli mieszkają Państwo w Anglii, Walii lub Irlandii Północnej, proszę zgłosić to na stronie [Report Fraud](https://www.reportfraud.police.uk) albo zadzwonić pod numer [0300 123 2040](tel:03001232040). Dawniej nazywało się to Action Fraud.
        - Jeśli mieszkają Państwo w Szkocji, proszę zadzwonić do policji szkockiej (Police Scotland) pod numer [101](tel:101).
        - Jeśli to był SMS, proszę przesłać go dalej pod numer 7726. To nic nie kosztuje.
        - Proszę na to nie odpowiadać i nie otwierać żadnych linków.

        Jeśli tylko podejrzewają Państwo, że to mogło być oszustwo, proszę wrócić i wybrać „Nie wiem na pewno”. Wtedy mogą nam Państwo o tym powiedzieć.

selling = Czy ktoś próbował coś sprzedać lub zareklamować?
    .summary = Próba sprzedaży lub reklamy
    .hint = Może to być towar, usługa, organizacja lub akcja społeczna.
    .yes = Tak
    .no = Nie
    .required = Proszę wybrać „Tak”, jeśli ktoś próbował coś sprzedać lub zareklamować

not-selling = Zajmujemy się połączeniami i wiadomościami, w których ktoś próbuje coś sprzedać lub zareklamować
    .body =
        Odpowiedzieli Państwo, że nikt nie próbował niczego sprzedać ani zareklamować. Przepisy, których tu pilnujemy, dotyczą marketingu.

        # Co teraz zrobić

        - Jeśli ktoś Państwu groził, proszę zadzwonić na policję pod numer [101](tel:101). W nagłym przypadku proszę zadzwonić pod numer [999](tel:999).
        - Jeśli niechciane telefony się powtarzają, proszę zapytać firmę telefoniczną, jak może je zatrzymać.
        - Jeśli niepokoi Państwa, jak organizacja używa Państwa danych, mogą Państwo [zgłosić problem z ochroną danych](/services/data-protection).

        Jeśli nie są Państwo pewni, czy ta strona pasuje do Państwa sytuacji, proszę [skontaktować się z nami](/contact).

## Live calls and the TPS

tps = Czy Państwa numer był wtedy na liście TPS?
    .summary = Na liście TPS
    .body =
        Telephone Preference Service (TPS) prowadzi listę osób, które nie chcą telefonów z ofertami. Jest też lista dla firm, Corporate TPS.

        Na [stronie internetowej TPS](https://www.tpsonline.org.uk) można sprawdzić, czy numer jest na liście, albo go tam wpisać.
    .yes = Tak
    .no = Nie
    .not-sure = Nie wiem na pewno
    .required = Proszę wybrać „Tak”, jeśli Państwa numer był na liście TPS, gdy ktoś zadzwonił

tps-long-enough = Czy w chwili telefonu numer był na liście już tak długo?
    .summary = Wystarczająco długo na liście TPS
    .body =
        TPS zajmuje się tylko telefonami na numery, które są na liście co najmniej { $tps-wait }.
    .yes = Tak
    .no = Nie
    .not-sure = Nie wiem na pewno
    .required = Proszę wybrać „Tak”, jeśli numer był na liście tak długo

tps-route = Komu chcą Państwo powiedzieć o telefonie?
    .summary = Komu chcą Państwo powiedzieć
    .body =
        Mogą Państwo powiedzieć nam, TPS albo i nam, i TPS. TPS podaje Państwa imię i nazwisko, numer telefonu i kod pocztowy firmie, która dzwoniła. Nam mogą Państwo powiedzieć o tym, nie podając, kim są.
    .us = Wam, organowi nadzorczemu
    .tps = TPS
    .both = I wam, i TPS
    .both-hint = Najpierw proszę powiedzieć o tym nam tutaj. Na końcu przypomnimy o TPS.
    .required = Proszę wybrać, komu chcą Państwo powiedzieć o telefonie

tell-tps = Proszę powiedzieć TPS o telefonie
    .body =
        TPS może zająć się telefonem, jeśli wszystko to jest prawdą:

        - w chwili telefonu numer był na liście co najmniej { $tps-wait }
        - rozmawiali Państwo z osobą, która dzwoniła
        - znają Państwo datę i godzinę telefonu
        - znają Państwo nazwę lub numer firmy, która dzwoniła
        - zgadzają się Państwo, żeby TPS podał tej firmie Państwa imię i nazwisko, numer telefonu i kod pocztowy

        # Co teraz zrobić

        - Proszę zapisać, co Państwo wiedzą o telefonie.
        - Proszę jak najszybciej złożyć skargę na [stronie internetowej TPS](https://www.tpsonline.org.uk).

        Jeśli TPS nie może zająć się tym telefonem, proszę tu wrócić i powiedzieć o nim nam.

## Texts, emails and faxes

text-forwarded = Czy przesłali Państwo SMS dalej pod numer 7726?
    .spoken = Czy przesłali Państwo SMS dalej pod numer 7 7 2 6?
    .summary = Przesłany pod numer 7726
    .body =
        Niechciane SMS-y można przesyłać dalej pod numer 7726. To nic nie kosztuje. Nadal mogą Państwo powiedzieć nam o SMS-ie tutaj.
    .yes = Tak
    .no = Nie
    .required = Proszę wybrać „Tak”, jeśli przesłali Państwo SMS pod numer 7726

sender-in-uk = Czy nadawca jest w Wielkiej Brytanii?
    .summary = Nadawca w Wielkiej Brytanii
    .hint = Proszę poszukać w e-mailu brytyjskiego adresu pocztowego lub numeru telefonu.
    .yes = Tak
    .no = Nie
    .not-sure = Nie wiem na pewno
    .required = Proszę wybrać „Tak”, jeśli nadawca jest w Wielkiej Brytanii

sender-abroad = Zajmujemy się e-mailami od nadawców z Wielkiej Brytanii
    .body =
        Odpowiedzieli Państwo, że nadawca nie jest w Wielkiej Brytanii. Zwykle możemy działać tylko wtedy, gdy da się ustalić, kto wysłał e-mail, i gdy nadawca jest w Wielkiej Brytanii.

        # Co teraz zrobić

        - Proszę nie odpowiadać na ten e-mail i nie otwierać żadnych linków.
        - Proszę oznaczyć go w programie pocztowym jako spam.
        - Jeśli ktoś próbuje Państwa oszukać, proszę zgłosić to do [Report Fraud](https://www.reportfraud.police.uk). Jeśli mieszkają Państwo w Szkocji, proszę zadzwonić do policji szkockiej (Police Scotland) pod numer [101](tel:101).

        Jeśli okaże się, że nadawca jest w Wielkiej Brytanii, proszę tu wrócić i nam o tym powiedzieć.

fax-list = Czy Państwa numer faksu był wtedy na liście FPS?
    .summary = Na liście FPS
    .hint = Fax Preference Service (FPS) prowadzi listę osób, które nie chcą faksów z ofertami.
    .yes = Tak
    .no = Nie
    .not-sure = Nie wiem na pewno
    .required = Proszę wybrać „Tak”, jeśli Państwa numer faksu był na liście FPS, gdy przyszedł faks

## Each call or message

message = Połączenie lub wiadomość { $number }

message-more = Czy chcą Państwo powiedzieć o kolejnym połączeniu lub wiadomości?
    .summary = Kolejne połączenie lub wiadomość
    .yes = Tak
    .no = Nie
    .required = Proszę wybrać „Tak”, jeśli chcą Państwo powiedzieć o kolejnym połączeniu lub wiadomości

message-when = Kiedy to było?

message-date = Data
    .hint = Jeśli nie znają Państwo dokładnego dnia, proszę podać przybliżoną datę.
    .required = Proszę podać datę połączenia lub wiadomości
    .name = Data połączenia lub wiadomości

message-time = Godzina
    .hint = Jeśli to możliwe, z dokładnością do 15 minut. Na przykład 9:30 lub 14:15.
    .invalid = Proszę podać godzinę, na przykład 9:30 lub 14:15
    .name = Godzina połączenia lub wiadomości

message-from = Skąd to przyszło?

number-shown = Czy telefon lub faks pokazał numer lub nazwę?
    .summary = Pokazany numer lub nazwa
    .shown = Tak, numer lub nazwę
    .withheld = Nie, pokazał, że numer jest zastrzeżony (withheld lub private)
    .international = Nie, pokazał tylko, że połączenie jest z zagranicy (international)
    .unavailable = Nie, pokazał, że numer jest niedostępny (unavailable), albo nic nie pokazał
    .not-sure = Nie wiem na pewno
    .required = Proszę wybrać, co pokazał telefon lub faks

message-number = Jaki numer lub jaką nazwę pokazał?
    .summary = Numer lub nazwa
    .hint = Proszę przepisać dokładnie.
    .required = Proszę podać pokazany numer lub nazwę
    .name = Pokazany numer lub nazwa

sender-email = Z jakiego adresu e-mail to przyszło?
    .summary = Adres e-mail nadawcy
    .hint = Proszę przepisać dokładnie. Na przykład offers@example.com.
    .required = Proszę podać adres e-mail, z którego to przyszło
    .name = Adres e-mail nadawcy

message-topic = Czego to dotyczyło?
    .summary = Czego to dotyczyło
    .hint = Proszę wybrać z listy. Jeśli nic nie pasuje, proszę wybrać „Coś innego”.
    .accident-claims = Odszkodowania za wypadki
    .boilers = Piece i kotły grzewcze
    .broadband = Internet
    .call-blockers = Blokowanie połączeń
    .debt-management = Pomoc w spłacie długów
    .energy = Energia i zielona energia
    .extended-warranties = Przedłużone gwarancje i ubezpieczenie sprzętu domowego
    .funeral-plans = Opłacenie pogrzebu z góry (funeral plan)
    .gambling = Gry na pieniądze
    .home-improvements = Wymiana okien i remonty domu
    .insulation = Ocieplanie domu
    .insurance = Ubezpieczenia
    .loans = Banki i pożyczki
    .mobile-phones = Telefony komórkowe i ich wymiana
    .pensions = Emerytury
    .ppi = Zwrot pieniędzy za ubezpieczenie kredytu (PPI)
    .property = Nieruchomości i domy wakacyjne na spółkę (timeshare)
    .solar-panels = Panele słoneczne
    .surveys = Ankiety o stylu życia
    .tax-refunds = Zwrot podatku
    .vehicle-finance = Zwrot pieniędzy za kredyt na samochód
    .something-else = Coś innego
    .required = Proszę wybrać, czego to dotyczyło
    .unknown-option = Proszę wybrać z listy, czego to dotyczyło. Jeśli nic nie pasuje, proszę wybrać „Coś innego”

message-sender = Od kogo to było?
    .body =
        Proszę napisać wszystko, co Państwo wiedzą o tym, kto dzwonił lub to wysłał. Jeśli nie wiedzą Państwo, kto to był, proszę zostawić nieobowiązkowe pola puste.

sender-said-who = Czy osoba, która dzwoniła, powiedziała, kim jest?
    .summary = Czy powiedziała, kim jest
    .at-once = Tak, od razu
    .when-asked = Tak, po moim pytaniu
    .refused = Nie, odmówiła
    .did-not-ask = Nie, i nie było pytania o to
    .required = Proszę wybrać, czy osoba, która dzwoniła, powiedziała, kim jest

sender-name = Nazwa organizacji
    .name = Nazwa organizacji

sender-phone = Podany numer telefonu
    .hint = Na przykład numer, pod który można oddzwonić.
    .invalid = Proszę wpisać podany numer, na przykład 01632 960 001 lub +44 808 157 0192
    .name = Podany numer telefonu

sender-contact-email = Podany adres e-mail
    .invalid = Proszę wpisać podany adres e-mail w poprawnej postaci, na przykład name@example.com
    .name = Podany adres e-mail

sender-website = Podana strona internetowa
    .hint = Na przykład www.example.com.
    .name = Podana strona internetowa

sender-address = Podany adres pocztowy
    .name = Podany adres pocztowy

message-permission = Państwo i nadawca

customer = Czy są lub byli Państwo klientami tej firmy lub osoby?
    .summary = Państwo są lub byli klientami
    .yes = Tak
    .no = Nie
    .not-sure = Nie wiem na pewno
    .required = Proszę wybrać „Tak”, jeśli są lub byli Państwo klientami

permission = Czy zgodzili się Państwo kiedyś na połączenia lub wiadomości od tej firmy lub osoby?
    .summary = Zgoda na połączenia lub wiadomości
    .hint = Na przykład zaznaczyli Państwo pole w formularzu.
    .yes = Tak
    .no = Nie
    .not-sure = Nie wiem na pewno
    .required = Proszę wybrać „Tak”, jeśli zgodzili się Państwo kiedyś na połączenia lub wiadomości

asked-to-stop = Czy prosili Państwo, żeby to się skończyło?
    .summary = Prośba, żeby to się skończyło
    .yes = Tak
    .no = Nie
    .required = Proszę wybrać „Tak”, jeśli prosili Państwo, żeby to się skończyło

asked-to-stop-on = Kiedy Państwo o to prosili?
    .summary = Data prośby, żeby to się skończyło
    .hint = Jeśli było kilka próśb, proszę podać datę pierwszej. Jeśli jej Państwo nie znają, proszę podać przybliżoną.
    .name = Data prośby, żeby to się skończyło

message-content = Co było w tym połączeniu lub wiadomości

opt-out = Czy było powiedziane, jak zrezygnować z następnych?
    .summary = Powiedziane, jak zrezygnować
    .hint = Na przykład: nacisnąć klawisz, odpisać STOP albo wybrać link do rezygnacji (unsubscribe).
    .yes = Tak
    .no = Nie
    .not-sure = Nie wiem na pewno
    .required = Proszę wybrać „Tak”, jeśli było powiedziane, jak zrezygnować z następnych

replied = Czy nacisnęli Państwo klawisz lub odpowiedzieli?
    .summary = Naciśnięty klawisz lub odpowiedź
    .yes = Tak
    .no = Nie
    .required = Proszę wybrać „Tak”, jeśli nacisnęli Państwo klawisz lub odpowiedzieli

message-text = Co Państwu powiedziano lub napisano?
    .summary = Co powiedziano lub napisano
    .hint =
        Jeśli to możliwe, proszę podać dokładne słowa. Można wkleić SMS lub e-mail razem z linkami. Proszę pominąć swoje nazwisko i numer.
    .name = To, co powiedziano lub napisano

## What it did, and to whom

effect = Jak wpływają na Państwa niechciane połączenia lub wiadomości

how-often = Jak często są takie połączenia lub wiadomości?
    .summary = Jak często
    .only-these = Tylko te, które tu opisuję
    .daily = Codziennie lub prawie codziennie
    .weekly = Co tydzień
    .monthly = Co miesiąc
    .less-often = Rzadziej

effects = Jak wpłynęły na Państwa lub na inne osoby?
    .summary = Jak wpłynęły na Państwa lub na innych
    .hint = Proszę wybrać wszystko, co pasuje.
    .annoyed = Zdenerwowały mnie
    .distressed = Sprawiły mi przykrość lub mnie zaniepokoiły
    .cost = Kosztowały mnie pieniądze
    .vulnerable = Trafiły do osoby, którą łatwo oszukać lub skrzywdzić
    .vulnerable-hint = Na przykład ze względu na wiek, chorobę lub niepełnosprawność
    .none = Nic z tego
    .name = Jak wpłynęły na Państwa lub na innych

effects-more = Czy chcą Państwo coś do tego dodać?
    .summary = Więcej o tym, jak wpłynęły na Państwa lub na innych
    .name = To, co Państwo dodają

your-line = Numer lub adres e-mail, na który przyszły
    .body =
        Każde z tych pytań można zostawić bez odpowiedzi. Jeśli połączenia lub wiadomości przyszły na kilka numerów lub adresów, proszę podać ten, na który było ich najwięcej.

number-called = Numer telefonu lub faksu, na który przyszły
    .invalid = Proszę podać numer telefonu, na przykład 01632 960 001, 07700 900 982 lub +44 808 157 0192
    .name = Numer, na który przyszły

address-emailed = Adres e-mail, na który przyszły
    .invalid = Proszę podać adres e-mail w poprawnej postaci, na przykład name@example.com
    .name = Adres e-mail, na który przyszły

line-kind = Czy to numer telefonu stacjonarnego, czy komórkowego?
    .summary = Stacjonarny lub komórkowy
    .landline = Stacjonarny
    .mobile = Komórkowy

line-holder = Kto jest właścicielem numeru lub adresu?
    .summary = Właściciel numeru lub adresu
    .hint = To osoba lub organizacja, która płaci za numer lub adres albo do której on należy.
    .me = Ja
    .my-household = Ktoś inny w moim domu
    .my-employer = Mój pracodawca
    .someone-else = Ktoś inny

holder-type = Kim jest właściciel numeru lub adresu?
    .summary = Rodzaj właściciela
    .private-person = Osoba prywatna
    .sole-trader = Osoba pracująca na własny rachunek (sole trader)
    .partnership = Spółka osobowa (partnership)
    .company = Spółka z ograniczoną odpowiedzialnością (limited company)
    .other-body = Inna organizacja, na przykład dobroczynna lub instytucja publiczna
    .not-sure = Nie wiem na pewno

postcode-area = Jaka jest pierwsza połowa Państwa kodu pocztowego?
    .summary = Pierwsza połowa kodu pocztowego
    .hint = Na przykład SK9. Dzięki temu widzimy, dokąd trafiają niechciane połączenia i wiadomości. Nie pokazuje to, kim Państwo są.
    .name = Pierwsza połowa kodu pocztowego

contact-you = Kontakt z Państwem

may-contact = Czy możemy się z Państwem skontaktować, jeśli będziemy musieli dowiedzieć się więcej?
    .summary = Czy możemy się skontaktować
    .by-email = Tak, e-mailem
    .by-phone = Tak, telefonicznie
    .no = Nie
    .required = Proszę wybrać, czy możemy się z Państwem skontaktować

your-email = Państwa adres e-mail
    .required = Proszę podać adres e-mail
    .invalid = Proszę podać adres e-mail w poprawnej postaci, na przykład name@example.com
    .name = Państwa adres e-mail

your-phone = Państwa numer telefonu
    .required = Proszę podać numer telefonu
    .invalid = Proszę podać numer telefonu, na przykład 01632 960 001, 07700 900 982 lub +44 808 157 0192
    .name = Państwa numer telefonu

your-name = Jak się Państwo nazywają?
    .summary = Imię i nazwisko
    .hint = Użyjemy ich, jeśli będziemy się z Państwem kontaktować.
    .name = Imię i nazwisko
