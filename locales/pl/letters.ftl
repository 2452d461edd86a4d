# The letters that staff can write to people: each is a heading and what it says (.body). What staff fill in stands on a
# line of its own, as they wrote it; the name of an organisation after a colon. site/letters.toml lists the letters.
# $reference: the reference number. $telephone: the helpline.

letter-more-information = Potrzebujemy czegoś od Państwa
    .body =
        Zajmujemy się Państwa sprawą { $reference }. Żeby działać dalej, potrzebujemy od Państwa:

        { $needed }

        Mogą nam to Państwo wysłać na naszej stronie internetowej: tam, gdzie sprawdzają Państwo swoją sprawę. Można też zadzwonić: { $telephone }.

        Jeśli nie mogą Państwo tego wysłać, proszę podać nam powód.

letter-organisation-contacted = Skontaktowaliśmy się z organizacją
    .body =
        W Państwa sprawie { $reference } skontaktowaliśmy się z tą organizacją: { $organisation }.

        Oto o co zapytaliśmy lub poprosiliśmy:

        { $asked }

        Teraz nie muszą Państwo nic robić. Damy Państwu znać, gdy będzie coś nowego.

letter-progress = Nadal zajmujemy się Państwa sprawą
    .body =
        Chcemy Państwu powiedzieć, co dzieje się w Państwa sprawie { $reference }. Oto co zrobiliśmy:

        { $done }

        Oto co zrobimy dalej:

        { $next }

        Teraz nie muszą Państwo nic robić.

letter-outcome = Co ustaliliśmy
    .body =
        Zbadaliśmy Państwa sprawę { $reference }. Oto co ustaliliśmy:

        { $found }

        Oto co zrobiliśmy albo zrobimy:

        { $action }

        Jeśli uważają Państwo, że popełniliśmy błąd, proszę nam o tym powiedzieć. Na naszej stronie kontaktowej piszemy, jak to zrobić. Można też zadzwonić: { $telephone }.
