# Paginile în care se adaugă documente. Numai serverul citește aceste texte.

evidence = Adăugați documente
    .body =
        Ne puteți trimite scrisori, e-mailuri, fotografii și alte dovezi. Nu este obligatoriu.

        Trimiteți fișiere Word, Excel, PowerPoint sau OpenOffice, fișiere PDF, fișiere text, e-mailuri și imagini JPEG, PNG, GIF sau WebP. Scoatem din imagini informațiile despre locul și momentul în care au fost făcute. Înainte de trimitere, scoateți parolele.
evidence-added = Am primit documentele dumneavoastră
evidence-list = Documentele dumneavoastră
evidence-remove = Ștergeți
evidence-file = Alegeți fișiere
    .hint =
        { $left ->
            [one] Mai puteți adăuga un fișier, de cel mult { $size }.
            [few] Mai puteți adăuga { $left } fișiere, fiecare de cel mult { $size }.
           *[other] Mai puteți adăuga { $left } de fișiere, fiecare de cel mult { $size }.
        }
evidence-add = Adăugați aceste fișiere
evidence-full = Numărul documentelor adăugate: { $most }. Nu primim mai multe. Dacă vreți să adăugați altul, ștergeți mai întâi unul.
evidence-megabytes = { $size } MB
    .tenths = { $size },{ $tenths } MB
evidence-kilobytes = { $size } KB
evidence-unnamed = fără nume
# Scriptul pune numele și numărul.
evidence-going = Se trimite {"{"}name{"}"}: {"{"}percent{"}"} %
evidence-waiting = Nu există conexiune. Continuăm cu {"{"}name{"}"} imediat ce revine.
evidence-which-case = Spuneți-ne pentru ce caz sunt documentele. Ați primit numărul de referință și codul secret când ne-ați trimis sesizarea.
evidence-case = Înapoi la cazul dumneavoastră
evidence-problem = Nu am putut primi un fișier
    .none = Alegeți un fișier
    .empty = Fișierul { $name } este gol. Alegeți altul
    .too-large = Fișierul { $name } este prea mare. Alegeți un fișier de cel mult { $size }
    .too-many = Fișierul { $name } nu a fost adăugat. Numărul maxim de fișiere este { $most }
    .type = Fișierul { $name } este de un fel pe care nu îl primim. Salvați-l ca PDF sau, dacă este o imagine, ca JPEG
    .damaged = Fișierul { $name } nu poate fi citit. Poate că este deteriorat. Salvați-l din nou și alegeți noul fișier
    .protected = Fișierul { $name } are parolă. Salvați-l fără parolă și alegeți noul fișier
    .active = Fișierul { $name } are părți care ar putea porni singure, de exemplu macrocomenzi. Salvați-l ca PDF, fără ele
    .ambiguous = Fișierul { $name } pare să fie de două feluri deodată. Salvați-l din nou și alegeți noul fișier
    .unpacks = Fișierul { $name } este prea mare după dezarhivare. Alegeți unul mai mic
    .pixels = Imaginea { $name } este prea mare. Salvați-o mai mică și alegeți noul fișier
    .infected = Fișierul { $name } are un virus. Nu l-am păstrat
