# Raise a data protection concern: the texts of site/services/data-protection.toml.
# "Complaint" (reclamație) is what a person made to the organisation; "concern" (sesizare) is what they raise
# with us.

# The regulator's name, as the letters and advice give it.
-regulator = Information Commissioner’s Office (ICO)

service = Faceți o sesizare despre protecția datelor
    .description =
        Spuneți-ne dacă o organizație nu a avut grijă de date personale sau nu vrea să vă dea informațiile
        pe care le are despre dumneavoastră.
    .start =
        Folosiți acest serviciu dacă vă îngrijorează felul în care o organizație a folosit date personale. Îl
        puteți folosi și dacă ați cerut informații despre dumneavoastră și nu vă mulțumește ce ați primit.

        # Înainte să începeți

        Mai întâi trebuie să faceți o reclamație la organizație. Astfel are ocazia să îndrepte lucrurile. Dacă
        nu ați făcut încă acest lucru, începeți totuși aici. Vă ajutăm să scrieți scrisoarea.

        Înainte să ne trimiteți o sesizare, ne așteptăm:

        - să faceți o reclamație la organizație
        - să îi cereți să vă explice tot ce nu înțelegeți din răspunsul ei
        - să îi trimiteți o reamintire dacă nu ați primit niciun răspuns după 30 de zile

        Apoi ar trebui să veniți la noi în cel mult 3 luni de la ultimul contact cu organizația.

        # De ce aveți nevoie

        Vă vom cere:

        - numele și adresa dumneavoastră de e-mail
        - numele organizației și cum poate fi contactată, dacă știți
        - ce s-a întâmplat și cam când
        - ce rău a făcut acest lucru, dacă a făcut

        Este de ajutor să aveți în față scrisorile și e-mailurile trimise organizației și primite de la ea.

        # Ce putem face și ce nu putem face

        Ne uităm la ce ne spuneți și hotărâm ce facem. Este posibil:

        - să vedem că organizația nu a greșit cu nimic
        - să păstrăm sesizarea dumneavoastră, ca să vedem dacă aceeași problemă se repetă
        - să spunem organizației să facă mai mult sau să se explice mai bine
        - să îi recomandăm cum să lucreze mai bine
        - să folosim puterile pe care ni le dă legea, dar acest lucru se întâmplă rar

        Nu vă putem obține bani și nu putem pedepsi o organizație pentru dumneavoastră.

        # Informațiile dumneavoastră

        De obicei trimitem sesizarea dumneavoastră organizației despre care este. Citiți [cum folosim
        informațiile dumneavoastră](/privacy) înainte să începeți.
    .next =
        Un responsabil de caz vă poate contacta în legătură cu sesizarea dumneavoastră. Vă vom scrie ca să vă
        spunem rezultatul.

        Dacă ne-ați spus că ne trimiteți documente, trimiteți-ne prin poștă copii, nu originale. Scrieți
        numărul de referință pe fiecare. Adresa noastră se află pe [pagina noastră de contact](/contact).

        Dacă nu vă mulțumește rezultatul, ne puteți cere o reexaminare a cazului. Cereți-o în cel mult 3 luni
        de la rezultat.

standard-first-reply = Vă vom trimite un prim răspuns până la { $date }.
standard-assigned = Dacă sesizarea dumneavoastră trebuie cercetată mai în amănunt, credem că o vom da unui responsabil de caz până în jurul datei de { $date }.

## What it is about

about = Despre ce este sesizarea dumneavoastră?
    .summary = Despre ce este sesizarea
    .access = Primirea de date personale de la o organizație
    .access-hint = De exemplu, ați cerut o copie a informațiilor despre dumneavoastră și organizația a spus nu
    .handling = Felul în care o organizație a folosit sau a păstrat date personale
    .handling-hint = De exemplu, a dat altora informațiile dumneavoastră, le-a pierdut sau le-a scris greșit
    .required = Selectați despre ce este sesizarea dumneavoastră

whose-information = Despre cine sunt informațiile?
    .summary = Despre cine sunt informațiile
    .me-or-living = Despre mine sau despre altă persoană care trăiește
    .nobody-living = Nu sunt despre cineva care trăiește
    .nobody-living-hint = De exemplu, sunt doar despre o persoană care a murit
    .required = Selectați despre cine sunt informațiile

not-living = Acest serviciu este numai pentru informații despre oameni care trăiesc
    .body =
        Ne-ați spus că informațiile nu sunt despre o persoană care trăiește. Nu putem cerceta acest lucru aici.

        # Ce puteți face

        Întrebați organizația care are informațiile. Ea vă poate spune:

        - ce reguli respectă
        - cine poate vedea informațiile
        - cum puteți face o reclamație dacă spune nu

        Dacă nu știți sigur că această pagină este potrivită, [contactați-ne](/contact).

request-outcome = Ce s-a întâmplat când ați cerut informațiile?
    .summary = Ce s-a întâmplat cu cererea
    .refused = Organizația a refuzat să mi le dea
    .no-reply = Organizația nu a răspuns
    .partial = Am primit numai o parte din informații
    .charged = Organizația mi-a cerut o taxă sau prea multe dovezi ale identității mele
    .something-else = Altceva
    .required = Selectați ce s-a întâmplat când ați cerut informațiile

requested-on = Când ați cerut informațiile?
    .summary = Data la care ați cerut informațiile
    .hint = Dacă nu știți ziua exactă, scrieți data care vi se pare cea mai apropiată.
    .required = Introduceți data la care ați cerut informațiile
    .name = Data la care ați cerut informațiile

wait-for-information = Organizația mai are timp să răspundă
    .body =
        O organizație trebuie să răspundă în cel mult o lună la o cerere de informații.

        Această organizație are timp până la **{ $until }**.

        # Ce să faceți acum

        - Așteptați până la { $until }.
        - Dacă până atunci nu primiți niciun răspuns, faceți o reclamație la organizație.
        - Dacă nici asta nu ajută, reveniți și faceți-ne o sesizare.

        Dacă reveniți după { $until }, vă putem ajuta să scrieți reclamația.

handling-problem = Ce a făcut greșit organizația?
    .summary = Ce nu a mers bine
    .hint = Alegeți problema principală. Ne puteți spune mai târziu despre altele.
    .not-secure = Nu a păstrat informațiile în siguranță
    .inaccurate = Are informații greșite
    .disclosed = A dat informațiile cuiva căruia nu trebuia să i le dea
    .kept-too-long = A păstrat informațiile prea mult timp
    .other-purpose = A folosit informațiile din alt motiv decât cel pe care l-a spus
    .rights-refused = A refuzat când mi-am folosit drepturile
    .rights-refused-hint = De exemplu, am cerut să corecteze, să șteargă sau să nu mai folosească informațiile despre mine
    .something-else = Altceva
    .required = Selectați ce a făcut greșit organizația

## What the organisation did about it

told-organisation = Ați făcut o reclamație la organizație?
    .summary = Reclamație făcută la organizație
    .hint = Ea trebuie să aibă ocazia să îndrepte lucrurile înainte să ne ocupăm noi de sesizarea dumneavoastră.
    .yes = Da
    .no = Nu
    .required = Selectați „da” dacă ați făcut o reclamație la organizație

response = Cum a răspuns organizația la reclamația dumneavoastră?
    .summary = Cum a răspuns organizația
    .not-understood = A dat explicații, dar nu înțeleg răspunsul
    .no-response = Nu a răspuns încă
    .disagree = A răspuns, dar răspunsul nu mă mulțumește
    .resolved = A îndreptat lucrurile
    .required = Selectați cum a răspuns organizația la reclamația dumneavoastră

resolved = Nu este nevoie să faceți o sesizare
    .body =
        Ne-ați spus că organizația a îndreptat lucrurile, așa că nu mai este nimic de făcut.

        Păstrați scrisorile și e-mailurile. Dacă problema apare din nou, faceți încă o reclamație la
        organizație. Puteți reveni la noi dacă nu vă mulțumește răspunsul ei.

complained-on = Când ați făcut reclamația la organizație?
    .summary = Data reclamației
    .hint = Dacă ați făcut mai multe reclamații despre acest lucru, scrieți data primei reclamații.
    .required = Introduceți data la care ați făcut reclamația la organizație
    .name = Data la care ați făcut reclamația

wait = Dați organizației timp să răspundă
    .body =
        Ne așteptăm să dați organizației 30 de zile ca să răspundă la reclamația dumneavoastră.

        Are timp până la **{ $until }**.

        # Ce să faceți acum

        - Așteptați până la { $until }.
        - Dacă până atunci nu primiți niciun răspuns, trimiteți organizației o reamintire.
        - Dacă nici atunci nu răspunde, reveniți și faceți-ne o sesizare.

        Dacă reveniți după { $until }, vă putem ajuta să scrieți reamintirea.

chased = Ați trimis organizației o reamintire?
    .summary = Reamintire trimisă
    .hint = Adică ați cerut din nou un răspuns, după ce ați făcut reclamația.
    .yes = Da
    .no = Nu
    .required = Selectați „da” dacă ați trimis organizației o reamintire

## Letters to the organisation

letter-details = Vă putem ajuta să scrieți organizației
    .body =
        Facem o scrisoare din răspunsurile dumneavoastră. Puteți lăsa necompletată oricare dintre aceste
        întrebări. În scrisoare va fi un loc liber, pe care îl puteți completa.

letter-name = Numele dumneavoastră
    .name = Numele dumneavoastră

letter-address = Adresa dumneavoastră
    .name = Adresa dumneavoastră

letter-organisation = Numele organizației
    .name = Numele organizației

letter-reference = Numărul dumneavoastră de cont sau de referință
    .hint = Ajută organizația să vă găsească în evidențele ei.
    .name = Numărul dumneavoastră de cont sau de referință

letter-request = Ce informații ați cerut și ce lipsește?
    .summary = Informațiile pe care le-ați cerut
    .hint = Scrieți cât mai exact. De exemplu, „e-mailuri despre mine dintre martie și mai”.
    .name = Ce spuneți despre informații

letter-what-happened = Ce s-a întâmplat și cum v-a afectat?
    .summary = Ce s-a întâmplat
    .hint = Scrieți ce nu a mers bine, când, și ce vreți să facă organizația.
    .name = Ce spuneți că s-a întâmplat

letter-unclear = Ce nu înțelegeți din răspunsul organizației?
    .summary = Ce nu înțelegeți
    .hint = Scrieți fiecare lucru pe rând. Este de ajutor să folosiți chiar cuvintele organizației.
    .name = Ce nu înțelegeți

tell-them-first = Faceți mai întâi o reclamație la organizație
    .body =
        De obicei nu ne ocupăm de o sesizare înainte ca organizația să aibă ocazia să îndrepte lucrurile.

        Am făcut o scrisoare pentru dumneavoastră. Verificați-o, completați locurile libere și trimiteți-o organizației.

        # Ce urmează

        - Păstrați o copie a scrisorii și notați data la care o trimiteți.
        - Dați organizației 30 de zile ca să răspundă.
        - Dacă nu răspunde, trimiteți-i o reamintire.
        - Dacă nu vă mulțumește răspunsul ei, reveniți și faceți-ne o sesizare.

        Ar trebui să reveniți la noi în cel mult 3 luni de la ultimul contact cu organizația.

ask-for-clarity = Cereți organizației să își explice răspunsul
    .body =
        Organizațiile trebuie să își explice deciziile. Înainte să veniți la noi, cereți-i să vă explice tot ce
        nu înțelegeți. Dacă săriți peste acest pas, poate că vă trimitem înapoi la ea, iar sesizarea
        dumneavoastră ar întârzia.

        Am făcut o scrisoare pentru dumneavoastră. Verificați-o, completați locurile libere și trimiteți-o organizației.

        # Ce urmează

        - Păstrați o copie a scrisorii și notați data la care o trimiteți.
        - Dați organizației 30 de zile ca să răspundă.
        - Dacă nu vă mulțumește răspunsul ei, reveniți și faceți-ne o sesizare.

chase-them = Trimiteți organizației o reamintire
    .body =
        Cereți din nou un răspuns de la organizație înainte să veniți la noi.

        Am făcut o scrisoare pentru dumneavoastră. Verificați-o, completați locurile libere și trimiteți-o organizației.

        # Ce urmează

        - Păstrați o copie a scrisorii și notați data la care o trimiteți.
        - Dacă organizația tot nu răspunde sau nu vă mulțumește răspunsul ei, reveniți și faceți-ne o sesizare.

        Ar trebui să reveniți la noi în cel mult 3 luni de la ultimul contact cu organizația.

raise-with-organisation = Scrisoarea dumneavoastră către organizație
    .subject =
        { $about ->
            [access] Reclamație despre cererea mea de date personale
           *[handling] Reclamație despre felul în care ați folosit date personale
        }
    .body =
        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}numele dumneavoastră]
        }
        { $has-letter-address ->
            [yes] { $letter-address }
           *[no] {"["}adresa dumneavoastră]
        }

        { $today }

        { $has-letter-organisation ->
            [yes] { $letter-organisation }
           *[no] {"["}numele organizației]
        }
        {"["}adresa organizației]

        Numărul meu de cont sau de referință: { $has-letter-reference ->
            [yes] { $letter-reference }
           *[no] {"["}numărul, dacă aveți unul]
        }

        Stimată doamnă, stimate domnule,

        { $about ->
            [access] Vă scriu ca să fac o reclamație despre cererea mea de date personale. { $request-outcome ->
                [refused] Ați refuzat să îmi dați informațiile.
                [no-reply] Am trimis cererea pe { $requested-on } și nu mi-ați răspuns.
                [partial] Mi-ați dat numai o parte din informații.
                [charged] Mi-ați cerut o taxă sau prea multe dovezi ale identității mele.
               *[something-else] Nu mă mulțumește ce ați făcut.
            }

        Iată ce am cerut și ce lipsește:

        { $has-letter-request ->
            [yes] { $letter-request }
           *[no] {"["}informațiile pe care le-ați cerut și ce lipsește]
        }

        Vă rog să vă uitați din nou la cererea mea și să îmi trimiteți informațiile la care am dreptul. Dacă credeți că nu sunteți obligați să îmi trimiteți ceva, vă rog să îmi spuneți de ce.
           *[handling] Vă scriu ca să fac o reclamație despre felul în care ați folosit date personale. { $handling-problem ->
                [not-secure] Nu ați păstrat informațiile în siguranță.
                [inaccurate] Aveți informații greșite.
                [disclosed] Ați dat informațiile cuiva căruia nu trebuia să i le dați.
                [kept-too-long] Ați păstrat informațiile prea mult timp.
                [other-purpose] Ați folosit informațiile din alt motiv decât cel pe care l-ați spus.
                [rights-refused] Ați refuzat când mi-am folosit drepturile privind protecția datelor.
               *[something-else] Nu mă mulțumește ce ați făcut.
            }

        Iată ce s-a întâmplat și cum m-a afectat:

        { $has-letter-what-happened ->
            [yes] { $letter-what-happened }
           *[no] {"["}ce s-a întâmplat, când și cum v-a afectat]
        }

        Vă rog să cercetați acest lucru și să îl îndreptați. Vă rog să îmi spuneți ce aflați și ce veți face.
        }

        Vă rog să răspundeți în 30 de zile. Dacă nu puteți, vă rog să îmi spuneți când veți răspunde.

        Știu că { -regulator } se așteaptă să vă dau mai întâi ocazia să îndreptați lucrurile. Dacă nu mă mulțumește răspunsul dumneavoastră, pot face o sesizare la ICO și pot trimite o copie a răspunsului. Pe site-ul ICO sunt sfaturi pentru organizații despre cum să se ocupe de reclamații ca aceasta.

        Mă puteți contacta la adresa de mai sus dacă trebuie să știți mai multe.

        Cu stimă,

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}numele dumneavoastră]
        }

ask-to-clarify = Scrisoarea dumneavoastră către organizație
    .subject = Vă rog să explicați răspunsul la reclamația mea
    .body =
        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}numele dumneavoastră]
        }
        { $has-letter-address ->
            [yes] { $letter-address }
           *[no] {"["}adresa dumneavoastră]
        }

        { $today }

        { $has-letter-organisation ->
            [yes] { $letter-organisation }
           *[no] {"["}numele organizației]
        }
        {"["}adresa organizației]

        Numărul meu de cont sau de referință: { $has-letter-reference ->
            [yes] { $letter-reference }
           *[no] {"["}numărul, dacă aveți unul]
        }

        Stimată doamnă, stimate domnule,

        Vă mulțumesc pentru răspunsul la reclamația mea despre { $about ->
            [access] cererea mea de date personale
           *[handling] felul în care ați folosit date personale
        }. Nu îl înțeleg în întregime. Vă rog să explicați:

        { $has-letter-unclear ->
            [yes] { $letter-unclear }
           *[no] {"["}lucrurile pe care nu le înțelegeți]
        }

        Legislația privind protecția datelor vă face responsabili. Asta înseamnă că trebuie să îi respectați regulile și să puteți arăta că le respectați. De aceea, vă rog să îmi spuneți în cuvinte simple de ce ați decis așa.

        Vă rog să răspundeți în 30 de zile. Dacă nu puteți, vă rog să îmi spuneți când veți răspunde.

        Știu că { -regulator } se așteaptă să vă întreb mai întâi acest lucru. Dacă nu mă mulțumește răspunsul dumneavoastră, pot face o sesizare la ICO și pot trimite o copie a răspunsului.

        Mă puteți contacta la adresa de mai sus dacă trebuie să știți mai multe.

        Cu stimă,

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}numele dumneavoastră]
        }

chase-organisation = Reamintirea dumneavoastră către organizație
    .subject = Reamintire: reclamația mea din { $complained-on }
    .body =
        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}numele dumneavoastră]
        }
        { $has-letter-address ->
            [yes] { $letter-address }
           *[no] {"["}adresa dumneavoastră]
        }

        { $today }

        { $has-letter-organisation ->
            [yes] { $letter-organisation }
           *[no] {"["}numele organizației]
        }
        {"["}adresa organizației]

        Numărul meu de cont sau de referință: { $has-letter-reference ->
            [yes] { $letter-reference }
           *[no] {"["}numărul, dacă aveți unul]
        }

        Stimată doamnă, stimate domnule,

        Pe { $complained-on } v-am trimis o reclamație despre { $about ->
            [access] cererea mea de date personale
           *[handling] felul în care ați folosit date personale
        }. Nu mi-ați răspuns și au trecut cel puțin 30 de zile.

        Vă rog să răspundeți acum la reclamația mea. Dacă nu puteți, vă rog să îmi spuneți când veți răspunde.

        Știu că { -regulator } se așteaptă să vă reamintesc mai întâi. Dacă nu primesc un răspuns sau dacă răspunsul nu mă mulțumește, pot face o sesizare la autoritatea de reglementare.

        Mă puteți contacta la adresa de mai sus dacă trebuie să știți mai multe.

        Cu stimă,

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}numele dumneavoastră]
        }

## When it was

last-contact = Când ați avut ultima dată contact cu organizația?
    .summary = Data ultimului contact
    .hint = Este data la care v-a răspuns ultima dată despre reclamație sau la care i-ați scris ultima dată, oricare a fost mai târziu.
    .required = Introduceți data la care ați avut ultima dată contact cu organizația
    .name = Data ultimului contact
    .warning =
        Ne așteptăm să ne scrieți în cel mult 3 luni de la ultimul contact cu organizația. Puteți merge totuși
        mai departe, dar putem hotărî să nu ne ocupăm de sesizarea dumneavoastră. Dacă întârzierea are un
        motiv, spuneți-ni-l când vă întrebăm ce s-a întâmplat.

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
    .hint = O putem da organizației, ca să vă găsească în evidențele ei.
    .name = Adresa dumneavoastră poștală

support-needs = Aveți nevoie de ceva dintre acestea ca să puteți ține legătura cu noi?
    .summary = Ajutorul de care aveți nevoie
    .hint = Selectați tot ce se potrivește.
    .phone-only = Mă puteți contacta numai prin telefon
    .large-print = Am nevoie de litere mari
    .braille = Am nevoie de Braille
    .none = Nu, nu am nevoie de nimic din acestea
    .name = Ajutorul de care aveți nevoie

happened-to = Cui i s-a întâmplat?
    .summary = Cui i s-a întâmplat
    .hint = Dacă vi s-a întâmplat dumneavoastră și altora, alegeți „Mie”. Ne puteți spune mai târziu despre ceilalți.
    .me = Mie
    .my-child = Copilului meu
    .someone-else = Altcuiva
    .required = Selectați cui i s-a întâmplat

your-age = Câți ani aveați când s-a întâmplat?
    .summary = Vârsta dumneavoastră când s-a întâmplat
    .hint = Spuneți-ne dacă vreți să ținem seama de vârsta dumneavoastră. De exemplu, dacă erați copil.
    .invalid = Introduceți vârsta ca număr întreg, de exemplu 15
    .name = Vârsta dumneavoastră

## About them

about-them = Despre persoana căreia i s-a întâmplat

their-name = Numele persoanei
    .required = Introduceți numele persoanei
    .name = Numele persoanei

their-address = Adresa persoanei
    .hint = O putem da organizației, ca să găsească persoana în evidențele ei.
    .name = Adresa persoanei

their-age = Câți ani avea persoana când s-a întâmplat?
    .summary = Vârsta persoanei când s-a întâmplat
    .hint = Dacă nu știți, scrieți vârsta care vi se pare cea mai apropiată.
    .required = Introduceți câți ani avea persoana când s-a întâmplat
    .invalid = Introduceți vârsta persoanei ca număr întreg, de exemplu 15
    .name = Vârsta persoanei

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
    .send = Trimit o dovadă împreună cu documentele mele
    .send-hint = De exemplu, o scrisoare de consimțământ pe care persoana a semnat-o
    .phone = Am nevoie să mă sunați despre acest lucru
    .phone-hint = Alegeți acest răspuns dacă nu puteți trimite o dovadă
    .required = Selectați cum ne arătați că aveți voie să acționați în numele persoanei

your-phone = Care este numărul dumneavoastră de telefon?
    .summary = Numărul dumneavoastră de telefon
    .hint = Ne-ați cerut să vă sunăm.
    .required = Introduceți numărul dumneavoastră de telefon
    .invalid = Introduceți un număr de telefon, de exemplu 01632 960 001, 07700 900 982 sau +44 808 157 0192
    .name = Numărul dumneavoastră de telefon

## The organisation

organisation = Despre organizație

organisation-name = Numele organizației
    .hint = Dacă sesizarea este despre ce a făcut cineva la locul de muncă, scrieți numele angajatorului acelei persoane.
    .required = Introduceți numele organizației
    .name = Numele organizației

organisation-contact = Numele persoanei cu care ați vorbit
    .name = Numele persoanei cu care ați vorbit

organisation-email = Adresa de e-mail a organizației
    .invalid = Introduceți adresa de e-mail a organizației în forma corectă, de exemplu nume@example.com
    .name = Adresa de e-mail a organizației

organisation-address = Adresa organizației
    .name = Adresa organizației

organisation-phone = Numărul de telefon al organizației
    .invalid = Introduceți numărul de telefon al organizației, de exemplu 01632 960 001 sau +44 808 157 0192
    .name = Numărul de telefon al organizației

## What happened

issue-types = De ce probleme vreți să ne ocupăm?
    .summary = Probleme
    .hint = Selectați tot ce se potrivește.
    .not-secure = Informațiile nu au fost păstrate în siguranță
    .inaccurate = Informațiile sunt greșite
    .disclosed = Informațiile au fost date cuiva care nu trebuia să le aibă
    .kept-too-long = Informațiile au fost păstrate prea mult timp
    .other-purpose = Informațiile au fost folosite din alt motiv
    .rights-refused = Mi-am folosit drepturile și organizația a refuzat
    .rights-refused-hint = De exemplu, am cerut să corecteze, să șteargă sau să nu mai folosească informațiile despre mine
    .access-request = Am cerut informații și nu le-am primit pe toate
    .something-else = Altceva
    .required = Selectați problemele de care vreți să ne ocupăm

summary = Ce s-a întâmplat?
    .hint =
        Spuneți-ne cu cuvintele dumneavoastră. Scrieți ce a făcut sau ce nu a făcut organizația și ce a răspuns
        la reclamația dumneavoastră. Nu scrieți aici fiecare dată: le cerem la întrebarea următoare.
    .required = Introduceți ce s-a întâmplat
    .name = Rezumatul a ceea ce s-a întâmplat

timeline = Când s-a întâmplat fiecare lucru?
    .hint =
        Începeți cu primul lucru care s-a întâmplat. Scrieți fiecare dată pe un rând nou, cu ce s-a întâmplat
        atunci. Dacă nu știți sigur o dată, scrieți-o pe cea care vi se pare cea mai apropiată.
    .required = Introduceți ce s-a întâmplat și când
    .name = Lista dumneavoastră cu date

harm = Ce rău v-a făcut acest lucru dumneavoastră sau altcuiva?
    .summary = Răul făcut
    .hint =
        De exemplu, bani pierduți, îngrijorare, un pericol pentru siguranța cuiva sau timp pierdut ca să
        îndreptați lucrurile. Dacă nu a făcut niciun rău, nu completați aici.
    .name = Ce spuneți despre răul făcut

documents = Ce documente ne veți trimite?
    .summary = Documentele pe care le veți trimite
    .body =
        Puteți adăuga documente aici, când vă verificați răspunsurile. Sau ni le puteți trimite mai târziu:

        - trimiteți acest formular ca să primiți numărul de referință al cazului
        - scrieți numărul de referință pe fiecare document sau la începutul mesajului
        - trimiteți-ne copii, nu originale, la adresa de pe [pagina noastră de contact](/contact)

        Trimiteți cel mult 4 fișiere, fiecare de cel mult 3 MB. Avem nevoie de o copie a reclamației pe care
        ați făcut-o la organizație.
    .hint = Selectați tot ce se potrivește.
    .complaint-copy = O copie a reclamației mele la organizație
    .reply-copy = Răspunsul organizației
    .consent-letter = O scrisoare de consimțământ semnată de persoana în numele căreia acționez
    .other-proof = Alte dovezi despre ce s-a întâmplat
    .other-proof-hint = De exemplu, e-mailuri, fotografii sau o scrisoare prin care s-au cerut scuze
    .none = Nu am documente de trimis
    .required = Selectați ce documente veți trimite sau selectați că nu aveți niciunul
    .name = Documentele pe care le veți trimite
