# Words that every page uses.

language-name = Română
language-switch = Limba
language-hint = Citiți această pagină în română
skip-to-content = Treceți direct la conținutul principal
back = Înapoi
continue = Continuați
change = Modificați
change-which = răspunsul la: { $question }
or = sau
warning = Atenție
title-error = Eroare: { $title }
error-summary = Există o problemă
error-prefix = Eroare
optional = { $question } (opțional)
not-answered = Fără răspuns

footer-heading = Despre acest site
footer-search = Căutați pe acest site
footer-listen = Ascultare și ajutor la citit
footer-privacy = Notă de confidențialitate
footer-cookies = Cookie-uri
footer-your-information = Informațiile pe care le avem despre dumneavoastră
footer-accessibility = Declarație de accesibilitate
footer-contact = Contactați-ne
footer-case = Urmăriți cazul
footer-delete-answers = Ștergeți răspunsurile mele
footer-note = Acesta este site-ul de referință al Hark, un set de instrumente pentru servicii publice. Nu este administrat de instituția pe care o numește.

date = { $day } { $month } { $year }
month-1 = ianuarie
month-2 = februarie
month-3 = martie
month-4 = aprilie
month-5 = mai
month-6 = iunie
month-7 = iulie
month-8 = august
month-9 = septembrie
month-10 = octombrie
month-11 = noiembrie
month-12 = decembrie
date-day = Ziua
date-month = Luna
date-year = Anul

list-two = { $list } și { $last }
list-next = { $list }, { $next }
list-last = { $list } și { $last }

yes = Da
no = Nu
numbers = 1.234.567
    .thousand = 1.000
pounds = £{ $sum }
month-and-year = { $month } { $year }

period-days = { $count ->
    [one] { $count } zi
    [few] { $count } zile
   *[other] { $count } de zile
}
period-working-days = { $count ->
    [one] { $count } zi lucrătoare
    [few] { $count } zile lucrătoare
   *[other] { $count } de zile lucrătoare
}
period-weeks = { $count ->
    [one] { $count } săptămână
    [few] { $count } săptămâni
   *[other] { $count } de săptămâni
}
period-months = { $count ->
    [one] { $count } lună
    [few] { $count } luni
   *[other] { $count } de luni
}

address-line-1 = Adresa, rândul 1
address-line-2 = Adresa, rândul 2 (opțional)
address-town = Localitatea
address-postcode = Codul poștal
address-country = Țara, dacă nu este în Regatul Unit

select-none = Alegeți din listă
autocomplete-list = Ce se potrivește cu ce ați scris
autocomplete-results = { $count ->
    [0] Nimic din listă nu se potrivește
    [one] Se potrivește { $count } variantă. Alegeți-o cu tastele cu săgeți
    [few] Se potrivesc { $count } variante. Alegeți una cu tastele cu săgeți
   *[other] Se potrivesc { $count } de variante. Alegeți una cu tastele cu săgeți
}
time-hint = De exemplu, 9:30 sau 14:15

skip-page = Puteți lăsa această pagină necompletată.

round-change = Modificați
round-remove = Eliminați
round-gate = Adăugați încă ceva sau eliminați ceva
round-all = ({ $first } și așa mai departe)
round-which = { $round }

count-limit = { $count ->
    [one] Puteți scrie cel mult { $count } caracter
    [few] Puteți scrie cel mult { $count } caractere
   *[other] Puteți scrie cel mult { $count } de caractere
}
count-under = { $count ->
    [one] Mai puteți scrie { $count } caracter
    [few] Mai puteți scrie { $count } caractere
   *[other] Mai puteți scrie { $count } de caractere
}
count-at = Mai puteți scrie 0 caractere
count-over = { $count ->
    [one] Aveți { $count } caracter în plus
    [few] Aveți { $count } caractere în plus
   *[other] Aveți { $count } de caractere în plus
}

problem-too-long = { $limit ->
    [one] { $name }: scrieți cel mult { $limit } caracter
    [few] { $name }: scrieți cel mult { $limit } caractere
   *[other] { $name }: scrieți cel mult { $limit } de caractere
}
problem-unknown-option = Selectați unul dintre răspunsurile afișate
problem-not-with-others = { $name }: selectați ce vi se potrivește sau doar ultimul răspuns
problem-missing-day = { $name }: scrieți și ziua
problem-missing-month = { $name }: scrieți și luna
problem-missing-year = { $name }: scrieți și anul
problem-missing-day-and-month = { $name }: scrieți și ziua, și luna
problem-missing-day-and-year = { $name }: scrieți și ziua, și anul
problem-missing-month-and-year = { $name }: scrieți și luna, și anul
problem-not-a-date = { $name }: scrieți o dată care există, de exemplu 27 3 2026
problem-not-a-month = { $name }: scrieți o lună care există, de exemplu 3 2026
problem-missing-line-1 = { $name }: scrieți primul rând, de exemplu numărul casei și strada
problem-missing-town = { $name }: scrieți localitatea
problem-missing-postcode = { $name }: scrieți codul poștal
problem-not-a-postcode = { $name }: scrieți un cod poștal întreg din Regatul Unit, de exemplu SK9 5AF
problem-in-the-future = { $name }: scrieți data de azi sau o dată din trecut
problem-too-small = { $name }: scrieți { $limit } sau un număr mai mare
problem-too-large = { $name }: scrieți { $limit } sau un număr mai mic

exit-page = Ieșiți de pe pagină
exit-page-two-more = Shift, mai apăsați de 2 ori ca să ieșiți.
exit-page-one-more = Shift, mai apăsați 1 dată ca să ieșiți.
exit-page-timed-out = A trecut timpul. Nu s-a ieșit de pe pagină.
exit-page-done = Se iese de pe pagină.

save-waiting = Încă nu s-a salvat: nu avem legătură la rețea. Puteți merge mai departe. Vă salvăm răspunsurile de îndată ce revine rețeaua.
save-busy = Încă nu s-a salvat: serviciul nostru nu vă poate primi acum răspunsurile. Puteți merge mai departe. Încercăm în continuare să le salvăm.
save-sending = Se trimite…
save-waiting-to-send = Încă nu s-a trimis: nu avem legătură la rețea. Lăsați pagina deschisă. Trimitem de îndată ce revine rețeaua.
save-busy-to-send = Încă nu s-a trimis: serviciul nostru nu vă poate primi acum răspunsurile. Lăsați pagina deschisă. Încercăm în continuare să le trimitem.

start = Începeți acum
start-go-on = Continuați de unde ați rămas

start-kept = Vă păstrăm răspunsurile pe acest dispozitiv 7 zile de la ultima folosire a serviciului. Le puteți și salva pentru 28 de zile și puteți continua de pe orice dispozitiv.
save-link = Salvați și reveniți mai târziu
save = Salvați-vă răspunsurile și reveniți mai târziu
    .body =
        Vă dăm nouă cuvinte. Cu aceste cuvinte puteți continua de aici, pe acest dispozitiv sau pe altul, și în orice limbă a acestui site. Nu aveți nevoie de cont sau de adresă de e-mail.

        Vă păstrăm răspunsurile 28 de zile. Apoi le ștergem. Nimeni nu le poate citi fără aceste cuvinte, nici măcar noi.
save-button = Vreau cele nouă cuvinte
saved = Răspunsurile dumneavoastră sunt salvate
    .body =
        Scrieți aceste cuvinte pe hârtie, în această ordine, sau tipăriți pagina. Le arătăm numai acum și nu vi le putem găsi mai târziu. Nu le dați nimănui.

        Puteți reveni până la **{ $date }**. După aceea vă ștergem răspunsurile.

        # Ca să reveniți

        Alegeți „Reveniți la răspunsurile salvate” pe pagina de început sau mergeți la [reveniți la răspunsurile salvate](/resume) și introduceți cuvintele.

        # Dacă și alte persoane folosesc acest dispozitiv

        Răspunsurile dumneavoastră se pot vedea în continuare pe acest dispozitiv. [Ștergeți-le de peste tot](/delete-answers) dacă nu mai aveți nevoie de ele. Dacă vreți să le păstrați, ștergeți din browser cookie-urile acestui site: cuvintele vor merge în continuare.
resume = Reveniți la răspunsurile salvate
    .body = Introduceți cele nouă cuvinte pe care le-ați primit când v-ați salvat răspunsurile. Micile greșeli de scriere nu contează.
resume-phrase = Cele nouă cuvinte ale dumneavoastră
    .hint = În ordinea în care le-ați primit
    .required = Introduceți cele nouă cuvinte
    .not-found = Nu găsim răspunsuri salvate cu aceste cuvinte. Verificați că le aveți pe toate nouă, în ordinea bună. Răspunsurile se șterg la 28 de zile după ce le-ați salvat
resume-button = Continuați

delete = Ștergeți răspunsurile mele
    .body =
        Astfel se șterge tot ce ați răspuns pe acest site și nu ne-ați trimis încă. Se șterge și cookie-ul nostru de pe acest dispozitiv. Cuvintele cu care puteați reveni la răspunsurile salvate nu vor mai merge.

        Ce ne-ați trimis deja rămâne neschimbat.
delete-button = Ștergeți răspunsurile mele
deleted = Răspunsurile dumneavoastră sunt șterse
    .body =
        Nu a mai rămas nimic din ele pe acest dispozitiv sau la noi.

        Puteți [merge la pagina de început](/).

letter-copy = Copiați scrisoarea
letter-copied = Scrisoarea este copiată.
letter-print = Tipăriți scrisoarea
letter-download = Descărcați scrisoarea ca fișier text
letter-english = Această scrisoare este în limba română. Este posibil ca persoanele cărora le-o trimiteți să nu o înțeleagă. O puteți trimite în engleză. Ceea ce ați scris dumneavoastră rămâne așa cum ați scris.
    .link = Vedeți scrisoarea în engleză

check = Verificați-vă răspunsurile
check-send = Trimiteți ce ne-ați spus
    .body =
        Când trimiteți, confirmați că, din câte știți, ce ne-ați spus este corect.

        Păstrăm în siguranță ce trimiteți. În [nota noastră de confidențialitate](/privacy) scrie cine vede ce ne-ați spus și cât timp păstrăm totul.
check-documents = Documente
check-documents-change = Adăugați sau ștergeți documente
send = Trimiteți

done = Am primit ce ne-ați trimis
done-reference = Numărul dumneavoastră de referință
done-secret = Codul dumneavoastră secret
    .body = Cu numărul de referință și cu acest cod puteți [urmări cazul](/case). Scrieți-le pe hârtie sau tipăriți această pagină înainte să o închideți. Nu trimitem codul prin e-mail. Nu îl dați nimănui.
done-anonymous =
    .body = Nu ne-ați spus cine sunteți, așa că nu vă putem răspunde. Dacă ne mai spuneți ceva despre acest lucru, puteți da numărul de referință.
done-next = Ce urmează
done-received = Am primit totul pe { $date }.
standard-mail = Vă trimitem un e-mail cu numărul de referință. În el nu sunt nici răspunsurile, nici codul dumneavoastră.
done-answers = O copie a răspunsurilor dumneavoastră
done-print = Tipăriți această pagină
done-again = Altcineva sau altceva?
    .body = Ne puteți trimite încă o sesizare. Atunci această pagină va dispărea de pe acest dispozitiv. De aceea, mai întâi tipăriți-o sau scrieți pe hârtie numărul de referință și codul.
    .anonymous = Ne puteți spune și despre altceva. Atunci această pagină va dispărea de pe acest dispozitiv. De aceea, mai întâi tipăriți-o sau scrieți pe hârtie numărul de referință.
done-again-button = Începeți o sesizare nouă

case = Urmăriți cazul
    .body = Folosiți numărul de referință și codul secret pe care le-ați primit când ne-ați trimis sesizarea.
case-reference = Numărul de referință
    .hint = De exemplu, HK-104233-K3M7
    .required = Introduceți numărul de referință
    .not-found = Nu găsim un caz cu acest număr de referință și acest cod secret. Verificați-le pe amândouă și încercați din nou
case-secret = Codul secret
    .hint = Literele și cifrele pe care le-ați scris pe hârtie sau le-ați tipărit
    .required = Introduceți codul secret
    .again = Introduceți din nou numărul de referință și codul secret. Pagina a stat deschisă prea mult timp
case-find = Arătați-mi cazul
case-found = Cazul { $reference }
case-service = Despre ce este vorba
case-state = Unde a ajuns acum
case-received = Primit pe
case-history = Ce s-a întâmplat până acum
case-documents = Adăugați documente

state-received = Primit
    .body = Am primit sesizarea dumneavoastră. Cineva o va analiza și vă va scrie. Acum nu este nevoie să faceți nimic.
state-acknowledged = Confirmat
    .body = V-am anunțat că am primit sesizarea dumneavoastră. Cineva o va analiza.
state-awaiting-information = Așteptăm informații de la dumneavoastră
    .body = V-am cerut ceva. Mergem mai departe când primim.
state-in-progress = În lucru
    .body = Cineva se ocupă acum de sesizarea dumneavoastră.
state-decided = Am luat o decizie
    .body = Am luat o decizie și v-am scris.
state-closed = Închis
    .body = Acest caz este închis.
state-withdrawn = Retras
    .body = Ne-ați cerut să ne oprim. Acest caz este închis.
event-received = Am primit sesizarea dumneavoastră
event-add-information = Ne-ați trimis mai multe informații

error-not-found = Pagina nu a fost găsită
    .body =
        Dacă ați scris adresa, verificați că este corectă. Dacă ați copiat-o, verificați că ați copiat-o în întregime.

        Puteți [merge la pagina de început](/) sau [ne puteți contacta](/contact).
error-forbidden = Nu am putut primi acest formular
    .body =
        Se pare că formularul vine de pe alt site. Ca să vă protejăm, nu l-am primit. Nu s-a salvat nimic.

        Mergeți la [pagina de început](/) și încercați din nou de acolo.
error-bad-request = Nu am putut citi ce s-a trimis
    .body =
        Poate că era prea lung sau s-a întrerupt pe drum. Ce ați salvat înainte este tot acolo.

        Mergeți înapoi și încercați din nou sau [contactați-ne](/contact).
error-unavailable = Ne pare rău, serviciul are o problemă
    .body =
        Încercați din nou peste câteva minute. Ce ați salvat este tot acolo.

        Dacă problema continuă, [contactați-ne](/contact).

note = De ce întrebăm și cine vede răspunsul
note-more = Mai multe în nota noastră de confidențialitate
notice-purpose = De ce avem nevoie de aceste informații
notice-recipients = Cine le vede
notice-retention = Cât timp le păstrăm

unreviewed = Această pagină a fost tradusă din engleză. Nimeni nu a verificat încă traducerea. Dacă ceva diferă de textul în engleză, este valabil textul în engleză.
    .label = Despre această traducere
    .link = Această pagină în engleză
