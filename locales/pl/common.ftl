# Words that every page uses.

# The language's own name, in the language switch.
language-name = Polski
language-switch = Język
language-hint = Przeczytaj tę stronę po polsku
skip-to-content = Przejdź do treści strony
back = Wstecz
continue = Dalej
change = Zmień
change-which = odpowiedź na pytanie: { $question }
or = lub
warning = Uwaga
title-error = Błąd: { $title }
error-summary = Coś trzeba poprawić
error-prefix = Błąd
optional = { $question } (nieobowiązkowe)
not-answered = Brak odpowiedzi

# At the top of pages in a language whose texts no person has reviewed. The English page never shows it.
unreviewed = Nikt jeszcze nie sprawdził tego tłumaczenia. Jeśli mówi ono coś innego niż tekst angielski, obowiązuje tekst angielski.
    .label = O tym tłumaczeniu
    .link = Przeczytaj tę stronę po angielsku

footer-heading = O tej stronie
footer-search = Szukaj w tym serwisie
footer-listen = Słuchanie i ułatwienia czytania
footer-privacy = Informacja o prywatności
footer-cookies = Pliki cookie
footer-your-information = Dane, które mamy o Państwu
footer-accessibility = Deklaracja dostępności
footer-contact = Kontakt
footer-case = Sprawdź swoją sprawę
footer-delete-answers = Usuń moje odpowiedzi
footer-note = To przykładowa strona programu Hark, zestawu narzędzi dla usług publicznych. Nie prowadzi jej urząd, którego nazwa jest tu podana.

# Dates: $day and $year are numbers, $month is one of the names below.
date = { $day } { $month } { $year }
month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia
date-day = Dzień
date-month = Miesiąc
date-year = Rok

list-two = { $list } i { $last }
list-next = { $list }, { $next }
list-last = { $list } i { $last }

yes = Tak
no = Nie
numbers = 1 234 567
    .thousand = 1000
pounds = £{ $sum }
# The month on its own is in the nominative, so it is chosen by its $number.
month-and-year = { $number ->
    [1] styczeń { $year }
    [2] luty { $year }
    [3] marzec { $year }
    [4] kwiecień { $year }
    [5] maj { $year }
    [6] czerwiec { $year }
    [7] lipiec { $year }
    [8] sierpień { $year }
    [9] wrzesień { $year }
    [10] październik { $year }
    [11] listopad { $year }
   *[12] grudzień { $year }
}

# Periods. $count: how many.
period-days = { $count ->
    [one] { $count } dzień
    [few] { $count } dni
    [many] { $count } dni
   *[other] { $count } dnia
}
period-working-days = { $count ->
    [one] { $count } dzień roboczy
    [few] { $count } dni robocze
    [many] { $count } dni roboczych
   *[other] { $count } dnia roboczego
}
period-weeks = { $count ->
    [one] { $count } tydzień
    [few] { $count } tygodnie
    [many] { $count } tygodni
   *[other] { $count } tygodnia
}
period-months = { $count ->
    [one] { $count } miesiąc
    [few] { $count } miesiące
    [many] { $count } miesięcy
   *[other] { $count } miesiąca
}

# The parts of an address.
address-line-1 = Adres, wiersz 1
address-line-2 = Adres, wiersz 2 (nieobowiązkowe)
address-town = Miejscowość
address-postcode = Kod pocztowy
address-country = Kraj, jeśli inny niż Wielka Brytania

select-none = Wybierz z listy
autocomplete-list = Pozycje pasujące do wpisanego tekstu
autocomplete-results = { $count ->
    [0] Na liście nic nie pasuje
    [one] Pasuje { $count } pozycja. Proszę ją wybrać klawiszami strzałek
    [few] Pasują { $count } pozycje. Proszę wybrać jedną klawiszami strzałek
    [many] Pasuje { $count } pozycji. Proszę wybrać jedną klawiszami strzałek
   *[other] Pasuje { $count } pozycji. Proszę wybrać jedną klawiszami strzałek
}
time-hint = Na przykład 9:30 lub 14:15

skip-page = Tę stronę można zostawić pustą.

# Things that can be told several times over. $round: the name of one, as “Message 2”.
round-change = Zmień
round-remove = Usuń
round-gate = Dodaj kolejną pozycję albo usuń którąś
round-all = ({ $first } i następne)
round-which = { $round }

# The count below a long answer. $count: characters.
count-limit = Największa liczba znaków: { $count }
count-under = { $count ->
    [one] Można wpisać jeszcze { $count } znak
    [few] Można wpisać jeszcze { $count } znaki
    [many] Można wpisać jeszcze { $count } znaków
   *[other] Można wpisać jeszcze { $count } znaku
}
count-at = Można wpisać jeszcze 0 znaków
count-over = { $count ->
    [one] Tekst jest za długi o { $count } znak
    [few] Tekst jest za długi o { $count } znaki
    [many] Tekst jest za długi o { $count } znaków
   *[other] Tekst jest za długi o { $count } znaku
}

# What can be wrong with an answer. $name: what is asked for, at the start of a sentence. $limit: a number.
problem-too-long = { $name }: proszę skrócić tekst. Największa liczba znaków to { $limit }
problem-unknown-option = Proszę wybrać jedną z podanych odpowiedzi
problem-not-with-others = { $name }: proszę wybrać wszystko, co pasuje, albo tylko ostatnią odpowiedź
problem-missing-day = { $name }: proszę podać także dzień
problem-missing-month = { $name }: proszę podać także miesiąc
problem-missing-year = { $name }: proszę podać także rok
problem-missing-day-and-month = { $name }: proszę podać także dzień i miesiąc
problem-missing-day-and-year = { $name }: proszę podać także dzień i rok
problem-missing-month-and-year = { $name }: proszę podać także miesiąc i rok
problem-not-a-date = { $name }: proszę podać prawdziwą datę, na przykład 27 3 2026
problem-not-a-month = { $name }: proszę podać prawdziwy miesiąc, na przykład 3 2026
problem-missing-line-1 = { $name }: proszę podać pierwszy wiersz, na przykład numer domu i ulicę
problem-missing-town = { $name }: proszę podać miejscowość
problem-missing-postcode = { $name }: proszę podać kod pocztowy
problem-not-a-postcode = { $name }: proszę podać cały brytyjski kod pocztowy, na przykład SK9 5AF
problem-in-the-future = { $name }: proszę podać dzisiejszą lub wcześniejszą datę
problem-too-small = { $name }: proszę podać { $limit } lub więcej
problem-too-large = { $name }: proszę podać { $limit } lub mniej

# The button with which a person leaves at once, because being seen here may be a risk.
exit-page = Opuść tę stronę
exit-page-two-more = Shift. Proszę nacisnąć jeszcze 2 razy, aby opuścić stronę.
exit-page-one-more = Shift. Proszę nacisnąć jeszcze 1 raz, aby opuścić stronę.
exit-page-timed-out = Minął czas na opuszczenie strony.
exit-page-done = Opuszczanie strony.

# Saving in the background.
save-waiting = Jeszcze nie zapisano: nie ma połączenia z siecią. Można pracować dalej. Zapiszemy Państwa odpowiedzi, gdy tylko połączenie wróci.
save-busy = Jeszcze nie zapisano: nasza usługa nie może teraz przyjąć Państwa odpowiedzi. Można pracować dalej. Będziemy nadal próbować je zapisać.
save-sending = Wysyłanie…
save-waiting-to-send = Jeszcze nie wysłano: nie ma połączenia z siecią. Proszę nie zamykać tej strony. Wyślemy wszystko, gdy tylko połączenie wróci.
save-busy-to-send = Jeszcze nie wysłano: nasza usługa nie może teraz przyjąć zgłoszenia. Proszę nie zamykać tej strony. Będziemy nadal próbować je wysłać.

start = Rozpocznij
start-go-on = Wróć do miejsca przerwania

# Saving, to come back later. $date: the last day.
start-kept = Państwa odpowiedzi przechowujemy na tym urządzeniu jeszcze 7 dni po ostatnim użyciu usługi. Można je też zapisać na 28 dni i odpowiadać dalej na dowolnym urządzeniu.
save-link = Zapisz i wróć później
save = Zapisz odpowiedzi i wróć później
    .body =
        Podamy Państwu dziewięć słów. Dzięki nim mogą Państwo odpowiadać dalej na tym lub innym urządzeniu, w każdym języku tej strony. Nie trzeba mieć konta ani adresu e-mail.

        Państwa odpowiedzi przechowujemy przez 28 dni. Potem je usuwamy. Bez tych słów nikt ich nie przeczyta, nawet my.
save-button = Pokaż moje dziewięć słów
saved = Odpowiedzi są zapisane
    .body =
        Proszę zapisać te słowa na kartce w tej kolejności albo wydrukować tę stronę. Pokazujemy je tylko teraz i nie możemy ich potem odnaleźć. Proszę nie podawać ich nikomu.

        Mogą Państwo tu wrócić do dnia **{ $date }**. Potem usuniemy odpowiedzi.

        # Jak wrócić

        Na stronie głównej proszę wybrać „Wróć do zapisanych odpowiedzi” albo od razu otworzyć stronę [Wróć do zapisanych odpowiedzi](/resume). Potem proszę wpisać te słowa.

        # Jeśli z urządzenia korzystają też inne osoby

        Na tym urządzeniu nadal można zobaczyć Państwa odpowiedzi. Jeśli nie są już potrzebne, proszę [usunąć je zewsząd](/delete-answers). Jeśli chcą je Państwo zachować, proszę usunąć w przeglądarce pliki cookie tej strony. Słowa będą nadal działać.
resume = Wróć do zapisanych odpowiedzi
    .body = Proszę wpisać dziewięć słów otrzymanych przy zapisywaniu odpowiedzi. Małe błędy w pisowni nie przeszkadzają.
resume-phrase = Państwa dziewięć słów
    .hint = W takiej kolejności, w jakiej zostały podane
    .required = Proszę wpisać dziewięć słów
    .not-found = Nie możemy znaleźć odpowiedzi zapisanych z tymi słowami. Proszę sprawdzić, czy wpisali Państwo wszystkie dziewięć słów w dobrej kolejności. Odpowiedzi usuwamy po 28 dniach od zapisania
resume-button = Dalej

delete = Usuń moje odpowiedzi
    .body =
        Usuniemy wszystkie Państwa odpowiedzi na tej stronie, które nie zostały jeszcze do nas wysłane. Usuniemy też nasz plik cookie z tego urządzenia. Słowa, które pozwalają wrócić do zapisanych odpowiedzi, przestaną działać.

        To nie zmienia niczego w tym, co zostało już do nas wysłane.
delete-button = Usuń moje odpowiedzi
deleted = Odpowiedzi są usunięte
    .body =
        Nic z nich nie zostało ani na tym urządzeniu, ani u nas.

        Mogą Państwo [przejść na stronę główną](/).

letter-copy = Kopiuj list
letter-copied = List został skopiowany.
letter-print = Drukuj list
letter-download = Pobierz list jako plik tekstowy
letter-english = Ten list jest po polsku. Osoby, do których trafi, mogą go nie zrozumieć. Można wysłać go po angielsku. To, co wpisali Państwo sami, pozostanie bez zmian.
    .link = Zobacz ten list po angielsku

check = Sprawdź swoje odpowiedzi
check-send = Wyślij zgłoszenie
    .body =
        Wysyłając te odpowiedzi, potwierdzają Państwo, że według Państwa wiedzy są prawdziwe.

        Wszystko, co Państwo wysyłają, jest u nas bezpieczne. W naszej [informacji o prywatności](/privacy) piszemy, kto to zobaczy i jak długo to przechowujemy.
check-documents = Dokumenty
check-documents-change = Dodaj lub usuń dokumenty
send = Wyślij do nas

done = Mamy Państwa zgłoszenie
done-reference = Numer sprawy
done-secret = Tajny kod
    .body = Z numerem sprawy i tym kodem mogą Państwo [sprawdzać swoją sprawę](/case). Przed zamknięciem strony proszę zapisać je na kartce albo wydrukować tę stronę. Kodu nie wysyłamy e-mailem. Proszę nie podawać go nikomu.
# For a service where nobody is asked who they are.
done-anonymous =
    .body = Nie wiemy, kim Państwo są, więc nie możemy odpowiedzieć. Jeśli będą Państwo chcieli coś dodać, mogą Państwo podać nam ten numer sprawy.
done-next = Co będzie dalej
done-received = Data otrzymania: { $date }.
standard-mail = Wysyłamy Państwu e-mail z numerem sprawy. Nie ma w nim Państwa odpowiedzi ani kodu.
done-answers = Kopia Państwa odpowiedzi
done-print = Drukuj tę stronę
done-again = Chcą Państwo zgłosić coś jeszcze?
    .body = Mogą Państwo wysłać nam kolejne zgłoszenie. Ta strona zniknie wtedy z tego urządzenia, więc najpierw proszę ją wydrukować albo zapisać na kartce numer sprawy i kod.
    .anonymous = Mogą Państwo napisać nam o czymś innym. Ta strona zniknie wtedy z tego urządzenia, więc najpierw proszę ją wydrukować albo zapisać na kartce numer sprawy.
done-again-button = Nowe zgłoszenie

case = Sprawdź swoją sprawę
    .body = Proszę podać numer sprawy i tajny kod, otrzymane przy wysyłaniu zgłoszenia.
case-reference = Numer sprawy
    .hint = Na przykład HK-104233-K3M7
    .required = Proszę podać numer sprawy
    .not-found = Nie możemy znaleźć sprawy o tym numerze i z tym tajnym kodem. Proszę sprawdzić jedno i drugie i spróbować ponownie
case-secret = Tajny kod
    .hint = Litery i cyfry, zapisane na kartce lub wydrukowane
    .required = Proszę podać tajny kod
    .again = Proszę jeszcze raz podać numer sprawy i tajny kod. Strona była otwarta zbyt długo
case-find = Pokaż moją sprawę
case-found = Sprawa { $reference }
case-service = Czego dotyczy
case-state = Co się teraz z nią dzieje
case-received = Data otrzymania
case-history = Co się dotąd stało
case-documents = Dodaj dokumenty

state-received = Otrzymana
    .body = Mamy Państwa zgłoszenie. Ktoś się nim zajmie i do Państwa napisze. Teraz nie muszą Państwo nic robić.
state-acknowledged = Otrzymanie potwierdzone
    .body = Daliśmy Państwu znać, że mamy zgłoszenie. Ktoś się nim zajmie.
state-awaiting-information = Czekamy na informacje od Państwa
    .body = Poprosiliśmy Państwa o coś. Gdy to dostaniemy, zajmiemy się sprawą dalej.
state-in-progress = W toku
    .body = Ktoś zajmuje się Państwa zgłoszeniem.
state-decided = Decyzja podjęta
    .body = Podjęliśmy decyzję i napisaliśmy do Państwa.
state-closed = Zamknięta
    .body = Ta sprawa jest zamknięta.
state-withdrawn = Wycofana
    .body = Poprosili nas Państwo, żeby nie prowadzić tej sprawy dalej. Sprawa jest zamknięta.
event-received = Otrzymaliśmy Państwa zgłoszenie
event-add-information = Przesłali nam Państwo dodatkowe informacje

error-not-found = Nie ma takiej strony
    .body =
        Jeśli adres został wpisany ręcznie, proszę sprawdzić, czy jest poprawny. Jeśli został wklejony, proszę sprawdzić, czy jest skopiowany w całości.

        Mogą Państwo [przejść na stronę główną](/) lub [skontaktować się z nami](/contact).
error-forbidden = Nie mogliśmy przyjąć tego formularza
    .body =
        Wygląda na to, że formularz wysłała inna strona internetowa. Dla Państwa bezpieczeństwa nie przyjęliśmy go. Nic nie zostało zapisane.

        Proszę przejść na [stronę główną](/) i spróbować stamtąd jeszcze raz.
error-bad-request = Nie mogliśmy odczytać tego, co zostało wysłane
    .body =
        Być może tekst był za długi albo został po drodze ucięty. To, co było zapisane wcześniej, nadal tu jest.

        Proszę wrócić i spróbować jeszcze raz albo [skontaktować się z nami](/contact).
error-unavailable = Przepraszamy, usługa teraz nie działa
    .body =
        Proszę spróbować ponownie za kilka minut. To, co było zapisane, nadal tu jest.

        Jeśli problem się powtarza, proszę [skontaktować się z nami](/contact).

# Beside questions that ask for personal information.
note = Dlaczego o to pytamy i kto to zobaczy
note-more = Więcej w naszej informacji o prywatności
notice-purpose = Do czego jest nam to potrzebne
notice-recipients = Kto to widzi
notice-retention = Jak długo to przechowujemy
