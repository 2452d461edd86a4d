# Raise a concern about a request for your information: the texts of site/services/subject-access.toml. Its
# questions are those of data-protection.ftl.

service = Uzyskaj pomoc w sprawie wniosku o swoje dane
    .description =
        Proszę nam powiedzieć, jeśli poprosili Państwo organizację o dane, które ma o Państwu, i nie są Państwo zadowoleni z tego, co zrobiła.
    .start =
        Mają Państwo prawo poprosić organizację o kopię danych, które ma o Państwu. Taka prośba nazywa się **wniosek o dostęp do danych (subject access request)**.

        Ta usługa jest dla Państwa, jeśli złożyli Państwo taki wniosek, a organizacja:

        - odmówiła przekazania danych
        - nie odpowiedziała
        - dała tylko część danych
        - zażądała opłaty albo zbyt wielu dowodów tego, kim Państwo są

        Mogą Państwo z niej skorzystać także w sprawie swojego dziecka albo innej osoby, jeśli się ona zgodzi.

        # Jeśli nie było jeszcze prośby o dane

        Najpierw proszę poprosić organizację. Powinna odpowiedzieć w ciągu jednego miesiąca.

        # Zanim zgłoszą się Państwo do nas

        Jeśli nie są Państwo zadowoleni z tego, co zrobiła organizacja, proszę złożyć do niej skargę. Dzięki temu ma ona szansę naprawić to, co zrobiła źle. Jeśli skargi jeszcze nie było, i tak proszę zacząć tutaj. Pomożemy napisać list.

        Oczekujemy, że Państwo:

        - złożą skargę do organizacji
        - poproszą ją o wyjaśnienie, jeśli coś w jej odpowiedzi jest niezrozumiałe
        - wyślą jej przypomnienie, jeśli nie odpowie przez 30 dni

        Potem należy zgłosić się do nas w ciągu 3 miesięcy od ostatniego kontaktu z organizacją.

        # Co będzie potrzebne

        Zapytamy Państwa o:

        - imię i nazwisko oraz adres e-mail
        - nazwę organizacji i jej dane kontaktowe, jeśli je Państwo znają
        - to, o jakie dane Państwo poprosili i kiedy
        - to, co organizacja Państwu dała lub powiedziała

        Dobrze jest mieć przed sobą: swój wniosek, odpowiedź organizacji i skargę. Poprosimy o przysłanie pocztą ich kopii.

        # Co możemy zrobić, a czego nie możemy

        Możemy kazać organizacji zrobić więcej albo lepiej wyjaśnić swoje postępowanie. Czasem okazuje się, że nie musi ona dać Państwu tego, o co Państwo poprosili.

        Nie możemy uzyskać dla Państwa pieniędzy ani ukarać organizacji na Państwa prośbę.

        # Państwa dane

        Zwykle przekazujemy zgłoszenie organizacji, której dotyczy. Zanim Państwo zaczną, proszę przeczytać, [jak używamy Państwa danych](/privacy).
