# Strony, na których dodaje się dokumenty. Te teksty czyta tylko serwer.

evidence = Dodaj dokumenty
    .body =
        Mogą Państwo przesłać nam pisma, e-maile, zdjęcia i inne dowody tego, co się stało. Nie jest to obowiązkowe.

        Przyjmujemy pliki programów Word, Excel, PowerPoint i OpenOffice, pliki PDF, pliki tekstowe, e-maile oraz obrazy JPEG, PNG, GIF i WebP. Usuwamy z obrazów informacje o tym, gdzie i kiedy je zrobiono. Przed wysłaniem proszę usunąć z plików hasła.
evidence-added = Mamy Państwa dokumenty
evidence-list = Państwa dokumenty
evidence-remove = Usuń
evidence-file = Proszę wybrać pliki
    .hint =
        { $left ->
            [one] Można dodać jeszcze jeden plik o wielkości do { $size }.
            [few] Można dodać jeszcze { $left } pliki, każdy o wielkości do { $size }.
            [many] Można dodać jeszcze { $left } plików, każdy o wielkości do { $size }.
           *[other] Można dodać jeszcze { $left } pliku, każdy o wielkości do { $size }.
        }
evidence-add = Dodaj te pliki
evidence-full = Liczba dodanych dokumentów: { $most }. Więcej nie przyjmujemy. Żeby dodać inny, proszę najpierw usunąć jeden z nich.
evidence-megabytes = { $size } MB
    .tenths = { $size },{ $tenths } MB
evidence-kilobytes = { $size } KB
evidence-unnamed = bez nazwy
# Nazwę i liczbę wstawia skrypt.
evidence-going = Wysyłanie {"{"}name{"}"}: {"{"}percent{"}"}%
evidence-waiting = Nie ma połączenia. Gdy tylko wróci, będziemy dalej wysyłać {"{"}name{"}"}.
evidence-which-case = Proszę podać, do której sprawy są te dokumenty. Numer sprawy i tajny kod otrzymali Państwo po wysłaniu zgłoszenia.
evidence-case = Wróć do swojej sprawy
evidence-problem = Nie mogliśmy przyjąć pliku
    .none = Proszę wybrać plik
    .empty = Plik { $name } jest pusty. Proszę wybrać inny
    .too-large = Plik { $name } jest za duży. Proszę wybrać plik o wielkości do { $size }
    .too-many = Plik { $name } nie został dodany. Największa liczba plików to { $most }
    .type = Plik { $name }: takiego rodzaju plików nie przyjmujemy. Proszę zapisać go jako PDF, a jeśli to obraz – jako JPEG
    .damaged = Nie można odczytać pliku { $name }. Może być uszkodzony. Proszę zapisać go jeszcze raz i wybrać nowy plik
    .protected = Plik { $name } ma hasło. Proszę zapisać go bez hasła i wybrać nowy plik
    .active = Plik { $name } ma części, które mogą się same uruchomić, na przykład makra. Proszę zapisać go bez nich jako PDF
    .ambiguous = Plik { $name } wygląda na dwa rodzaje plików naraz. Proszę zapisać go jeszcze raz i wybrać nowy plik
    .unpacks = Plik { $name } jest po rozpakowaniu za duży. Proszę wybrać mniejszy
    .pixels = Obraz { $name } jest za duży. Proszę zapisać go jako mniejszy i wybrać nowy plik
    .infected = W pliku { $name } jest wirus. Nie zachowaliśmy go
