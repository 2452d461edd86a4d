# Raise a concern about search results: the texts of site/services/search-results.toml.
# "Persoana" is the person whose name was searched for. "Compania de căutare" is the search provider.

# The regulator's name, as the letter gives it.
-regulator = Information Commissioner’s Office (ICO)

service = Faceți o sesizare despre rezultatele unei căutări
    .description =
        Spuneți-ne dacă un motor de căutare nu vrea să elimine rezultatele care apar când oamenii caută numele
        dumneavoastră.
    .start =
        Folosiți acest serviciu dacă oamenii găsesc pagini web despre dumneavoastră când vă caută numele, dacă
        asta vă afectează viața privată și dacă motorul de căutare a refuzat să elimine rezultatele. Unii numesc
        acest lucru „dreptul de a fi uitat”.

        Îl puteți folosi și pentru copilul dumneavoastră sau pentru altă persoană, dacă este de acord.

        # Înainte să începeți

        Adresați-vă mai întâi companiei care administrează motorul de căutare. O numim aici **compania de căutare**. De
        exemplu, Google este o companie de căutare. Multe companii de căutare au pe site-ul lor un formular
        pentru asta.

        Puteți veni la noi dacă compania de căutare refuză sau elimină numai o parte din rezultate. Dacă nu
        răspunde, începeți totuși aici. Vă vom spune ce să faceți mai departe.

        # De ce aveți nevoie

        Vă vom cere:

        - numele și adresa dumneavoastră de e-mail
        - numele pe care l-ați căutat
        - adresa web a fiecărui rezultat, cel mult 10
        - ce a spus compania de căutare și când
        - cum vă afectează rezultatele

        # La ce ne uităm

        Ne uităm la ambele părți: viața dumneavoastră privată și interesul altor oameni de a găsi pagina. Este
        important dacă ce spune pagina este greșit, este depășit sau este mai mult decât trebuie să știe oamenii.

        # Ce putem face și ce nu putem face

        Putem cere companiei de căutare să elimine un rezultat. Atunci oamenii nu mai găsesc pagina când caută
        numele. Pagina însăși rămâne pe internet. Numai site-ul pe care se află o poate elimina.

        Nu vă putem obține bani și nu putem pedepsi o companie de căutare pentru dumneavoastră.

        # Informațiile dumneavoastră

        De obicei trimitem sesizarea dumneavoastră companiei de căutare. Citiți [cum folosim informațiile
        dumneavoastră](/privacy) înainte să începeți.
    .next =
        Ne vom uita la ce ne-ați spus și vom hotărî ce facem. Dacă credem că compania de căutare ar trebui să
        elimine rezultate, îi putem cere acest lucru. Vă vom scrie ca să vă spunem rezultatul.

        Dacă ne-ați spus că ne trimiteți documente, trimiteți-ne prin poștă copii, nu originale. Scrieți
        numărul de referință pe fiecare. Adresa noastră se află pe [pagina noastră de contact](/contact).

        Dacă nu vă mulțumește rezultatul, ne puteți cere o reexaminare a cazului. Cereți-o în cel mult 3 luni
        de la rezultat.

standard-first-reply = Vă vom trimite un prim răspuns până la { $date }.

## Is this the right time and place?

name-search = Apar rezultatele când este căutat numele unei persoane?
    .summary = Rezultate la căutarea unui nume
    .hint = În căutare pot fi și alte cuvinte. De exemplu, un nume și un oraș.
    .yes = Da
    .no = Nu
    .required = Selectați „da” dacă rezultatele apar când este căutat numele unei persoane

not-a-name = Ne putem ocupa numai de căutarea numelui unei persoane
    .body =
        Ne-ați spus că rezultatele nu apar când este căutat numele unei persoane. Nu putem cerceta aici aceste
        rezultate.

        # Ce să faceți acum

        - Dacă o pagină spune despre dumneavoastră ceva greșit sau privat, cereți site-ului pe care se află să o schimbe sau să o elimine.
        - Dacă site-ul este al unei organizații și ea spune nu, puteți [face o sesizare despre protecția datelor](/services/data-protection).
        - Dacă rezultatele apar și când este căutat numele dumneavoastră, reveniți și alegeți „da”.

whose-name = Al cui este numele?
    .summary = Al cui este numele
    .me = Al meu
    .my-child = Al copilului meu
    .someone-else = Al altei persoane, iar eu am voie să acționez în numele ei
    .died = Al unei persoane care a murit
    .organisation = Al unei firme sau al altei organizații
    .required = Selectați al cui este numele

not-a-person = Ne putem ocupa numai de rezultate despre oameni care trăiesc
    .body =
        { $whose-name ->
            [died] Ne-ați spus că persoana a murit. Legislația privind protecția datelor se aplică numai oamenilor care trăiesc, așa că nu putem cerceta acest lucru.
           *[organisation] Ne-ați spus că numele este al unei organizații. Legislația privind protecția datelor se aplică numai oamenilor care trăiesc, așa că nu putem cerceta acest lucru.
        }

        # Ce să faceți acum

        - Cereți site-ului pe care se află pagina să o schimbe sau să o elimine.
        - Întrebați compania de căutare dacă are alt mod de a raporta rezultatele.
        - Dacă rezultatele apar și când este căutat numele unei persoane care trăiește, reveniți și alegeți al cui este numele.

        Dacă nu știți sigur că această pagină este potrivită, [contactați-ne](/contact).

asked-provider = Ați cerut companiei de căutare să elimine rezultatele?
    .summary = Cerere la compania de căutare
    .hint = Compania de căutare este cea care administrează motorul de căutare. Ea trebuie să aibă mai întâi ocazia să se ocupe de acest lucru.
    .yes = Da
    .no = Nu
    .required = Selectați „da” dacă ați cerut companiei de căutare să elimine rezultatele

ask-provider = Adresați-vă mai întâi companiei de căutare
    .body =
        Ne putem ocupa de sesizarea dumneavoastră numai după ce compania de căutare a avut ocazia să se ocupe de
        acest lucru.

        # Ce să faceți acum

        Căutați pe site-ul companiei de căutare formularul pentru eliminarea rezultatelor despre o persoană. Unele
        companii primesc numai propriul formular. Dacă nu găsiți un formular, scrieți companiei.

        Spuneți companiei:

        - numele pe care îl caută oamenii
        - adresa web a fiecărui rezultat
        - ce spune fiecare pagină despre dumneavoastră
        - de ce nu ar trebui să apară: de exemplu, este greșit, este depășit sau este mai mult decât trebuie să știe oamenii
        - cum vă afectează

        Păstrați o copie a ceea ce trimiteți, notați data și păstrați numărul de referință, dacă primiți unul.

        # Ce urmează

        Dați companiei de căutare { $answer-time } ca să răspundă. Dacă refuză, dacă elimină numai o parte din
        rezultate sau dacă nu răspunde, reveniți și faceți-ne o sesizare.

        Puteți cere și site-ului pe care se află pagina să o schimbe sau să o elimine.

provider-answer = Ce a răspuns compania de căutare?
    .summary = Răspunsul companiei de căutare
    .refused = A refuzat să elimine rezultatele
    .some = A eliminat o parte din rezultate, dar nu pe toate
    .no-reply = Nu a răspuns
    .removed = A eliminat toate rezultatele
    .required = Selectați ce a răspuns compania de căutare

removed = Nu este nevoie să faceți o sesizare
    .body =
        Ne-ați spus că toate rezultatele au fost eliminate de compania de căutare, așa că nu mai avem nimic de făcut.

        # Ce să faceți acum

        - Pagina însăși este încă pe internet. Dacă vreți să dispară, cereți acest lucru site-ului pe care se află.
        - Păstrați răspunsul companiei de căutare. Dacă un rezultat apare din nou, trimiteți-i companiei acest răspuns și cereți-i să elimine iarăși rezultatul.
        - Alte companii de căutare pot arăta în continuare pagina. Cereți-i fiecăreia același lucru.

asked-on = Când ați trimis cererea la compania de căutare?
    .summary = Data cererii la compania de căutare
    .hint = Dacă nu știți ziua exactă, scrieți data care vi se pare cea mai apropiată.
    .required = Introduceți data la care ați trimis cererea la compania de căutare
    .name = Data cererii la compania de căutare

wait = Compania de căutare mai are timp să răspundă
    .body =
        Dați companiei de căutare { $answer-time } ca să răspundă. Are timp până la **{ $until }**.

        # Ce să faceți acum

        - Așteptați până la { $until }.
        - Dacă refuză sau elimină numai o parte din rezultate, reveniți și faceți-ne o sesizare.
        - Dacă până atunci nu primiți niciun răspuns, trimiteți-i o reamintire.

        Dacă reveniți după { $until }, vă putem ajuta să scrieți reamintirea.

chased = Ați trimis companiei de căutare o reamintire?
    .summary = Reamintire trimisă
    .hint = Adică ați cerut din nou un răspuns.
    .yes = Da
    .no = Nu
    .required = Selectați „da” dacă ați trimis companiei de căutare o reamintire

## A reminder to the search provider

letter-details = Vă putem ajuta să scrieți companiei de căutare
    .body =
        Facem o scrisoare din răspunsurile dumneavoastră. Puteți lăsa necompletată oricare dintre aceste
        întrebări. În scrisoare va fi un loc liber, pe care îl puteți completa.

letter-name = Numele dumneavoastră
    .name = Numele dumneavoastră

letter-provider = Numele companiei de căutare
    .name = Numele companiei de căutare

letter-reference = Numărul de referință de la compania de căutare
    .hint = Poate ați primit un număr când ați trimis cererea.
    .name = Numărul de referință de la compania de căutare

chase-provider = Trimiteți companiei de căutare o reamintire
    .body =
        Cereți din nou companiei de căutare un răspuns înainte să veniți la noi.

        Am făcut o scrisoare pentru dumneavoastră. Verificați-o și completați locurile libere. Apoi trimiteți-o
        companiei de căutare sau copiați cuvintele în formularul ei ori într-un e-mail.

        # Ce urmează

        - Păstrați o copie a scrisorii și notați data la care o trimiteți.
        - Dacă ea refuză sau tot nu răspunde, reveniți și faceți-ne o sesizare.

remind-provider = Reamintirea dumneavoastră către compania de căutare
    .subject = Reamintire: cererea mea din { $asked-on } de a elimina rezultate ale căutării
    .body =
        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}numele dumneavoastră]
        }
        {"["}adresa dumneavoastră sau adresa de e-mail]

        { $today }

        { $has-letter-provider ->
            [yes] { $letter-provider }
           *[no] {"["}numele companiei de căutare]
        }

        Numărul meu de referință la dumneavoastră: { $has-letter-reference ->
            [yes] { $letter-reference }
           *[no] {"["}numărul, dacă aveți unul]
        }

        Stimată doamnă, stimate domnule,

        Pe { $asked-on } v-am cerut să eliminați rezultate care apar când este căutat { $whose-name ->
            [my-child] numele copilului meu
            [someone-else] numele unei persoane pentru care acționez
           *[me] numele meu
        }. Nu mi-ați răspuns, deși am așteptat cel puțin { $answer-time }.

        Vă rog să răspundeți acum la cererea mea. Dacă nu vreți să eliminați un rezultat, vă rog să îmi spuneți de ce. Dacă nu puteți răspunde acum, vă rog să îmi spuneți când veți răspunde.

        Dacă nu primesc un răspuns sau dacă răspunsul nu mă mulțumește, pot face o sesizare la { -regulator }.

        Cu stimă,

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}numele dumneavoastră]
        }

## About you

your-details = Despre dumneavoastră

your-name = Numele dumneavoastră
    .required = Introduceți numele dumneavoastră
    .name = Numele dumneavoastră

your-email = Adresa dumneavoastră de e-mail
    .hint = O vom folosi ca să vă scriem despre sesizarea dumneavoastră.
    .required = Introduceți adresa dumneavoastră de e-mail
    .invalid = Introduceți o adresă de e-mail în forma corectă, de exemplu nume@example.com
    .name = Adresa dumneavoastră de e-mail

your-address = Care este adresa dumneavoastră poștală?
    .summary = Adresa dumneavoastră poștală
    .hint = Puteți să nu completați aici. O putem da companiei de căutare, ca să vă găsească cererea.
    .name = Adresa dumneavoastră poștală

support = Cum vă putem ajuta

support-needs = Aveți nevoie de ceva dintre acestea ca să puteți ține legătura cu noi?
    .summary = Ajutorul de care aveți nevoie
    .hint = Selectați tot ce se potrivește.
    .phone-only = Mă puteți contacta numai prin telefon
    .large-print = Am nevoie de litere mari
    .braille = Am nevoie de Braille
    .none = Nu, nu am nevoie de nimic din acestea
    .name = Ajutorul de care aveți nevoie

your-phone = Numărul dumneavoastră de telefon
    .required = Introduceți numărul dumneavoastră de telefon
    .invalid = Introduceți un număr de telefon, de exemplu 01632 960 001, 07700 900 982 sau +44 808 157 0192
    .name = Numărul dumneavoastră de telefon

about-them = Despre persoana în numele căreia acționați

their-name = Numele persoanei
    .required = Introduceți numele persoanei
    .name = Numele persoanei

authority = Dacă acționați în numele altei persoane
    .body =
        Trebuie să știm că aveți voie să acționați în numele acestei persoane. Dacă are 12 ani sau mai mult,
        trebuie să vă dea consimțământul ei, semnat. Este o scrisoare, semnată de ea, care spune că puteți
        acționa în numele ei.

legal-authority = Sunteți părintele acestei persoane sau o aveți în grijă și aveți dreptul legal să acționați în numele ei?
    .summary = Părinte sau îngrijitor cu drept legal
    .yes = Da
    .no = Nu

show-authority = Cum ne arătați că aveți voie să acționați în numele ei?
    .summary = Cum arătați că aveți voie
    .by-post = Trimit o dovadă împreună cu documentele mele
    .by-post-hint = De exemplu, o scrisoare de consimțământ pe care persoana a semnat-o
    .by-phone = Am nevoie să mă sunați despre acest lucru
    .by-phone-hint = Alegeți acest răspuns dacă nu puteți trimite o dovadă
    .required = Selectați cum ne arătați că aveți voie să acționați în numele persoanei

authority-phone = Numărul de telefon la care putem suna
    .required = Introduceți numărul de telefon la care putem suna
    .invalid = Introduceți un număr de telefon, de exemplu 01632 960 001, 07700 900 982 sau +44 808 157 0192
    .name = Numărul de telefon la care putem suna

uk-link = Persoana locuiește în Regatul Unit sau are cetățenie britanică?
    .summary = Legătura cu Regatul Unit
    .hint = „Persoana” este cea al cărei nume îl caută oamenii. Puteți fi chiar dumneavoastră.
    .lives-here = Locuiește în Regatul Unit
    .citizen = Locuiește în altă țară și are cetățenie britanică
    .neither = Nimic dintre acestea
    .neither-hint = Puteți merge mai departe. Dar poate că trebuie să întrebați autoritatea de reglementare din țara în care locuiește.
    .required = Selectați dacă persoana locuiește în Regatul Unit sau are cetățenie britanică

## The search

searched-name = Ce nume caută oamenii?
    .summary = Numele căutat
    .hint = Scrieți-l așa cum l-ați scris în motorul de căutare. Dacă ați folosit și alte cuvinte, adăugați-le. Dacă am completat noi numele dumneavoastră, îl puteți schimba.
    .required = Introduceți numele pe care îl caută oamenii
    .name = Numele pe care îl caută oamenii

searched-their-name = Ce nume caută oamenii?
    .summary = Numele căutat
    .hint = Scrieți-l așa cum l-ați scris în motorul de căutare. Dacă ați folosit și alte cuvinte, adăugați-le. Dacă am completat noi numele persoanei, îl puteți schimba.
    .required = Introduceți numele pe care îl caută oamenii
    .name = Numele pe care îl caută oamenii

search-provider = Compania de căutare

provider = Ce companie de căutare arată rezultatele?
    .summary = Compania de căutare
    .hint = Dacă sunt mai multe, trimiteți-ne câte o sesizare despre fiecare.
    .google = Google
    .bing = Microsoft Bing
    .yahoo = Yahoo
    .other = Alta
    .required = Selectați ce companie de căutare arată rezultatele

provider-other = Numele companiei de căutare
    .required = Introduceți numele companiei de căutare
    .name = Numele companiei de căutare

provider-request = Cererea dumneavoastră către compania de căutare

provider-reference = Numărul de referință de la compania de căutare
    .summary = Referința de la compania de căutare
    .name = Numărul de referință de la compania de căutare

refused-on = Când v-a răspuns compania de căutare?
    .summary = Data răspunsului companiei de căutare
    .required = Introduceți data la care v-a răspuns compania de căutare
    .name = Data la care v-a răspuns compania de căutare

refusal-reasons = Ce motive a dat compania de căutare?
    .summary = Motivele companiei de căutare
    .hint = Le puteți copia din răspunsul ei.
    .name = Ce ne spuneți despre motivele companiei de căutare

result = Rezultatul { $number }

result-details = Un rezultat care vreți să fie eliminat
    .body = Spuneți-ne despre un singur rezultat. După aceea puteți adăuga altele, cel mult 10 în total.

result-url = Adresa web a paginii
    .summary = Adresa web
    .hint = Copiați-o din partea de sus a browserului când pagina este deschisă. Începe cu https:// sau http://
    .required = Introduceți adresa web a paginii
    .name = Adresa web a paginii

result-says = Ce spune pagina despre persoană?
    .summary = Ce spune pagina
    .hint = „Persoana” este cea al cărei nume îl caută oamenii. Puteți fi chiar dumneavoastră.
    .required = Introduceți ce spune pagina despre persoană
    .name = Ce ne spuneți că scrie pe pagină

result-published = Când a fost publicată pagina?
    .summary = Publicată
    .hint = Dacă nu știți, scrieți luna care vi se pare cea mai apropiată sau nu completați aici.
    .name = Luna în care a fost publicată pagina

result-more = Vreți să adăugați încă un rezultat?
    .summary = Încă un rezultat
    .yes = Da
    .no = Nu
    .required = Selectați „da” dacă vreți să adăugați încă un rezultat

## What the pages say, and about whom

public-life = Rolul persoanei în viața publică
    .body =
        Următoarele întrebări sunt despre toate paginile despre care ne-ați spus. „Persoana” este cea al cărei
        nume îl caută oamenii. Puteți fi chiar dumneavoastră.

public-role = Are sau a avut persoana un rol în viața publică?
    .summary = Rol în viața publică
    .hint = De exemplu, lucrează în politică, conduce o companie mare sau este cunoscută pentru munca sau pasiunea ei.
    .yes = Da
    .no = Nu
    .required = Selectați „da” dacă persoana are sau a avut un rol în viața publică

public-role-what = Ce rol are sau a avut?
    .summary = Ce rol are sau a avut
    .required = Introduceți ce rol are sau a avut persoana
    .name = Rolul persoanei în viața publică

under-18 = Avea persoana mai puțin de 18 ani în perioada despre care vorbesc paginile?
    .summary = Sub 18 ani în acea perioadă
    .yes = Da
    .no = Nu
    .required = Selectați „da” dacă persoana avea mai puțin de 18 ani în perioada despre care vorbesc paginile

accuracy = Este adevărat?

inaccurate = Spun paginile ceva greșit despre persoană?
    .summary = Ceva greșit
    .yes = Da
    .no = Nu
    .required = Selectați „da” dacă paginile spun ceva greșit despre persoană

inaccurate-what = Ce este greșit și cum puteți arăta acest lucru?
    .summary = Ce este greșit
    .required = Introduceți ce este greșit și cum puteți arăta acest lucru
    .name = Ce spuneți că este greșit

content-kind = Despre ce sunt paginile?
    .summary = Despre ce sunt paginile
    .hint = Selectați tot ce se potrivește.
    .work = Munca sau afacerea persoanei
    .private-life = Viața privată, casa sau familia persoanei
    .opinion = Ce părere are cineva despre persoană
    .hateful = Insulte, ură sau minciuni despre persoană
    .something-else = Altceva
    .required = Selectați despre ce sunt paginile

sensitive = Spun paginile ceva despre vreunul dintre aceste lucruri?
    .summary = Informații sensibile
    .hint = Selectați tot ce se potrivește. Legea protejează mai mult acest fel de informații.
    .health = Sănătatea persoanei
    .sex-life = Viața ei sexuală sau de cine este atrasă
    .gender = Schimbarea de gen a persoanei
    .ethnic-origin = Rasa sau originea ei etnică
    .religion = Religia sau credința ei
    .politics = Opiniile ei politice
    .trade-union = Apartenența ei la un sindicat
    .genetic-biometric = Genele, amprentele sau alte semne ale corpului ei
    .none = Nu, nimic dintre acestea
    .required = Selectați ce spun paginile sau selectați „Nu, nimic dintre acestea”
    .name = Ce spun paginile

still-current = Mai este valabil astăzi?

out-of-date = Este depășit ce spun paginile?
    .summary = Depășit
    .hint = De exemplu, este despre o slujbă pe care persoana a părăsit-o de mult sau despre ceva ce s-a rezolvat între timp.
    .yes = Da
    .no = Nu
    .required = Selectați „da” dacă ce spun paginile este depășit

out-of-date-why = Ce s-a schimbat de atunci?
    .summary = Ce s-a schimbat
    .required = Introduceți ce s-a schimbat de atunci
    .name = Ce spuneți că s-a schimbat

effect = Cum afectează rezultatele persoana?
    .summary = Cum afectează rezultatele persoana
    .hint = De exemplu, și-a pierdut slujba sau oamenii se poartă rău cu ea. Spuneți de ce este mai mult decât ar trebui să accepte.
    .required = Introduceți cum afectează rezultatele persoana
    .name = Ce spuneți despre cum afectează rezultatele persoana

risk = Pun rezultatele persoana în pericol?
    .summary = Pericol pentru persoană
    .hint = Selectați tot ce se potrivește. Dacă cineva este acum în pericol, sunați la 999.
    .identity-theft = Cineva s-ar putea da drept ea, de exemplu ca să fure bani
    .stalking = Cineva ar putea-o urmări, hărțui sau găsi
    .other-danger = Alt pericol
    .none = Nu
    .required = Selectați pericolele sau selectați „nu”
    .name = Pericolele

put-online = A fost persoana de acord ca acest lucru să fie pe internet?
    .summary = De acord
    .self = Chiar persoana l-a pus pe internet
    .agreed = A fost de acord
    .changed-mind = A fost de acord, dar nu mai este
    .not-agreed = Nu a fost de acord
    .dont-know = Nu știu
    .required = Selectați dacă persoana a fost de acord ca acest lucru să fie pe internet

publisher = Cine a publicat paginile

journalism = Sunt paginile știri sau alte materiale jurnalistice?
    .summary = Știri sau jurnalism
    .hint = De exemplu, sunt pe site-ul unui ziar.
    .yes = Da
    .no = Nu
    .dont-know = Nu știu
    .required = Selectați dacă paginile sunt știri sau alte materiale jurnalistice

legal-duty = Există o lege care lasă sau obligă pe cineva să publice acest lucru?
    .summary = Publicat din cauza unei legi
    .hint = De exemplu, un registru public sau o listă pe care un tribunal trebuie să o publice.
    .yes = Da
    .no = Nu
    .dont-know = Nu știu
    .required = Selectați dacă există o lege care lasă sau obligă pe cineva să publice acest lucru

crime = Spun paginile că persoana a comis o infracțiune?
    .summary = Despre o infracțiune
    .hint = Aici intră și infracțiunile pe care persoana nu le-a comis.
    .yes = Da
    .no = Nu
    .required = Selectați „da” dacă paginile spun că persoana a comis o infracțiune

crime-details = Despre infracțiune

crime-what = Despre ce infracțiune vorbesc paginile?
    .summary = Infracțiunea
    .hint = Spuneți ce fel de infracțiune era și ce s-a întâmplat la tribunal, dacă s-a ajuns acolo.
    .required = Introduceți despre ce infracțiune vorbesc paginile
    .name = Ce ne spuneți despre infracțiune

crime-when = Când a fost?
    .summary = Când a fost
    .hint = Scrieți luna în care s-a întâmplat, dacă o știți. Dacă nu, nu completați aici.
    .name = Luna în care a fost

convicted = A fost persoana condamnată?
    .summary = Condamnată
    .hint = Adică un tribunal a găsit-o vinovată.
    .yes = Da
    .no = Nu
    .dont-know = Nu știu
    .required = Selectați dacă persoana a fost condamnată

spent = Este condamnarea „stinsă” (în engleză, „spent”)?
    .summary = Condamnare stinsă
    .hint = O condamnare se stinge după un timp. Atunci persoana nu mai este obligată să le spună celor mai mulți oameni despre condamnare.
    .yes = Da
    .no = Nu
    .dont-know = Nu știu
    .required = Selectați dacă s-a stins condamnarea

## What else was done

website-owner = Site-ul pe care se află paginile

asked-website = Ați cerut site-ului să schimbe sau să elimine paginile?
    .summary = Cerere la site
    .hint = Nu este nevoie să faceți acest lucru înainte să veniți la noi.
    .yes = Da
    .no = Nu
    .required = Selectați „da” dacă ați cerut site-ului să schimbe sau să elimine paginile

website-answer = Ce a răspuns site-ul?
    .summary = Răspunsul site-ului
    .name = Ce ne spuneți despre răspunsul site-ului

documents = Ce documente ne veți trimite?
    .summary = Documentele pe care le veți trimite
    .body =
        Puteți adăuga documente aici, când vă verificați răspunsurile. Sau ni le puteți trimite mai târziu:

        - trimiteți acest formular ca să primiți numărul de referință al cazului
        - scrieți numărul de referință pe fiecare document
        - trimiteți-ne prin poștă copii, nu originale, la adresa de pe [pagina noastră de contact](/contact)

        Avem nevoie de o copie a răspunsului companiei de căutare, dacă ați primit unul.
    .hint = Selectați tot ce se potrivește.
    .request-copy = O copie a cererii mele către compania de căutare
    .refusal-copy = O copie a răspunsului companiei de căutare
    .consent-letter = O scrisoare de consimțământ semnată de persoana în numele căreia acționez
    .other-proof = Alte dovezi
    .other-proof-hint = De exemplu, ceva care arată că o pagină este greșită
    .none = Nu am documente de trimis
    .required = Selectați ce documente veți trimite sau selectați că nu aveți niciunul
    .name = Documentele pe care le veți trimite
