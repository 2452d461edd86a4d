# The pages of the site that are not part of a service.

home = Zgłoś nam problem
    .body =
        Niepokoi Państwa, jak firma, urząd lub inna organizacja używa Państwa danych osobowych? Poprosili Państwo organizację o informacje i nie dostali ich? Dostają Państwo niechciane telefony? Mogą Państwo nam o tym powiedzieć.

        Wszystko tutaj działa na telefonie i z czytnikiem ekranu. Każdą stronę można przeczytać lub jej posłuchać, w kilku językach. Nie trzeba mieć konta.
home-start = Znajdź właściwe miejsce dla swojego zgłoszenia
    .body = Nie wiedzą Państwo, od czego zacząć? Zadamy najwyżej trzy pytania. Potem pokażemy usługę, której Państwo potrzebują, albo powiemy, kto inny może pomóc.
home-services = Przejdź od razu do usługi
home-follow = Zgłoszenie jest już u nas?
    .body = [Sprawdź swoją sprawę](/case), podając numer sprawy i tajny kod.

home-resume =
    .body = [Wróć do zapisanych odpowiedzi](/resume), podając dziewięć słów otrzymanych przy zapisywaniu.

contact = Kontakt
    .body =
        Mogą Państwo do nas zadzwonić, napisać albo skorzystać z tej strony.

        # Telefon
        - Po angielsku: [{ $telephone-en }](tel:{ $telephone-en })
        - Po walijsku: [{ $telephone-cy }](tel:{ $telephone-cy })

        Czekamy na telefony od poniedziałku do piątku, w godzinach { $opens }–{ $closes }.

        # Relay UK
        Jeśli nie słyszą Państwo lub nie mogą mówić przez telefon, mogą Państwo użyć usługi Relay UK z naszym numerem.

        # Poczta
        { $organisation }, { $address }

        # Państwa dane osobowe
        Aby zapytać o dane, które mamy o Państwu, proszę napisać e-mail na adres [{ $email }](mailto:{ $email }).

accessibility = Deklaracja dostępności
    .body =
        Chcemy, żeby każdy mógł korzystać z tej strony. Powinno być możliwe:
        - powiększenie tekstu czterokrotnie tak, żeby nic nie zostało ucięte
        - korzystanie z każdej strony i formularza za pomocą samej klawiatury
        - korzystanie z każdej strony i formularza z czytnikiem ekranu
        - korzystanie z każdej strony i formularza przy wyłączonej obsłudze JavaScript
        - czytanie każdej strony w każdym języku tego serwisu
        - słuchanie każdej strony

        # Na ile strona jest dostępna
        Tworzymy tę stronę tak, żeby spełniała poziom AA wytycznych [Web Content Accessibility Guidelines 2.2](https://www.w3.org/TR/WCAG22/). Po każdej zmianie program sprawdza każdą stronę i każdy komunikat o błędzie. Nie sprawdziła jej jeszcze osoba, która na co dzień używa czytnika ekranu.

        # Co jeszcze nie działa
        - Do słuchania stron potrzebne są: obsługa JavaScript i głos dla Państwa języka. Tutaj piszemy, [co zrobić, jeśli ich nie ma](/listen).

        # Proszę nam powiedzieć
        Jeśli coś u Państwa nie działa albo potrzebują Państwo tych treści w innej postaci, proszę [skontaktować się z nami](/contact).
