# Raise a concern about a home camera: the texts of site/services/home-cctv.toml.
# "Persoana care filmează" is the person who runs the camera. "Cameră" alone can mean a room, so "cameră video".

# The regulator's name, as the letters give it.
-regulator = Information Commissioner’s Office (ICO)

service = Faceți o sesizare despre o cameră video de la o locuință
    .description =
        Spuneți-ne dacă o cameră de supraveghere sau o sonerie cu cameră video de la locuința cuiva vă filmează
        pe dumneavoastră sau proprietatea dumneavoastră.
    .start =
        Folosiți acest serviciu dacă o cameră video de la locuința altcuiva vă filmează pe dumneavoastră sau
        proprietatea dumneavoastră și acest lucru vă îngrijorează. Poate fi o cameră de supraveghere (CCTV) sau o
        sonerie cu cameră video.

        Cine folosește camera video se numește aici **persoana care filmează**.

        # Dacă sunteți în pericol

        Dacă cineva este acum în pericol, sunați la [999](tel:999).

        Fiecare pagină a acestui serviciu are un buton cu care ieșiți pe loc de pe acest site. Butonul nu șterge
        din browser lista paginilor pe care le-ați vizitat.

        # Înainte să începeți

        De cele mai multe ori, trebuie mai întâi să vorbiți cu persoana care filmează sau să îi scrieți. Dacă nu
        ați făcut încă acest lucru, începeți totuși aici. Vă spunem ce să faceți mai întâi și vă ajutăm să scrieți
        o scrisoare.

        Dacă ați cerut persoanei care filmează înregistrări sau i-ați cerut să le șteargă, dați-i 30 de zile ca
        să răspundă.

        # De ce aveți nevoie

        Vă vom cere:

        - numele, adresa de e-mail și adresa dumneavoastră poștală
        - adresa unde se află camera video
        - ce filmează camera video, din câte știți
        - ce s-a întâmplat și ce v-ați spus, dumneavoastră și persoana care filmează

        # Ce putem face și ce nu putem face

        Putem scrie persoanei care filmează. Îi spunem ce spune legea și îi cerem să o respecte.

        Este foarte puțin probabil să luăm alte măsuri împotriva unei persoane care folosește o cameră video
        acasă. Nu vă putem obține bani și nu putem pedepsi o persoană pentru dumneavoastră.

        Poate că puteți da chiar dumneavoastră în judecată persoana care filmează. Cereți mai întâi sfatul unui jurist.

        # Informațiile dumneavoastră

        Putem trimite sesizarea dumneavoastră persoanei care filmează. Vă vom întreba dacă îi putem spune cine
        sunteți. Citiți [cum folosim informațiile dumneavoastră](/privacy) înainte să începeți.
    .next =
        Ne vom uita la ce ne-ați spus. Dacă vedem că persoana care filmează nu respectă legea, putem să îi scriem
        și să îi cerem să o respecte. Vă vom scrie ca să vă spunem rezultatul.

        Dacă ne-ați spus că ne trimiteți documente, trimiteți-ne prin poștă copii, nu originale. Scrieți
        numărul de referință pe fiecare. Adresa noastră se află pe [pagina noastră de contact](/contact).

        Dacă cineva folosește camera video ca să vă hărțuiască sau să vă sperie, anunțați poliția, chiar și cât
        timp ne ocupăm noi de sesizare.

        Dacă nu vă mulțumește rezultatul, ne puteți cere o reexaminare a cazului. Cereți-o în cel mult 3 luni
        de la rezultat.

standard-first-reply = Vă vom trimite un prim răspuns până la { $date }.

## Whose camera, and what it films

who-runs = Cine folosește camera video?
    .summary = Cine folosește camera video
    .hint = Dacă nu știți sigur, gândiți-vă cine este proprietarul sau chiriașul locului unde este camera video.
    .home = O persoană, la locuința ei
    .home-hint = De exemplu, un vecin
    .organisation = O organizație
    .organisation-hint = De exemplu, un magazin, un proprietar care închiriază, o școală, o primărie sau un angajator
    .required = Selectați cine folosește camera video

want-footage = Ați cerut organizației înregistrările în care apăreți?
    .summary = Înregistrări cerute
    .hint = Înregistrările sunt imaginile sau sunetele pe care le-a înregistrat camera video.
    .yes = Da
    .no = Nu
    .required = Selectați „da” dacă ați cerut organizației înregistrările în care apăreți

organisation-footage = Aveți nevoie de serviciul nostru pentru protecția datelor
    .body =
        Acest serviciu este numai pentru camere video de la locuințele oamenilor.

        Dacă ați cerut unei organizații înregistrările în care apăreți, puteți face o sesizare despre protecția
        datelor. Am completat acolo primul dumneavoastră răspuns.
    .button = Faceți o sesizare despre protecția datelor

organisation-camera = Aveți nevoie de serviciul nostru pentru protecția datelor
    .body =
        Acest serviciu este numai pentru camere video de la locuințele oamenilor.

        Dacă vă îngrijorează camera video a unei organizații, puteți face o sesizare despre protecția datelor. Am
        completat acolo primul dumneavoastră răspuns.
    .button = Faceți o sesizare despre protecția datelor

fixed-camera = Este camera video fixată într-un singur loc?
    .summary = Fixată într-un singur loc
    .hint = O cameră video de pe un perete sau dintr-o sonerie este fixată, chiar dacă se poate roti. O dronă, o cameră de bord dintr-o mașină sau un telefon nu este.
    .yes = Da
    .no = Nu
    .required = Selectați „da” dacă este fixată într-un singur loc

moving-camera = Acest serviciu este numai pentru camere video fixe
    .body =
        Ne-ați spus că această cameră video nu este fixată într-un singur loc. Nu putem cerceta acest lucru aici.

        # Ce să faceți acum

        - Dacă vă simțiți în siguranță, vorbiți cu persoana care folosește camera video. Spuneți-i ce vă îngrijorează.
        - Dacă cineva folosește camera video ca să vă hărțuiască sau să vă sperie, anunțați poliția. Sunați la [101](tel:101) sau la [999](tel:999) dacă cineva este acum în pericol.
        - Dacă o organizație folosește camera video, [faceți o sesizare despre protecția datelor](/services/data-protection).

        Dacă nu știți sigur că această pagină este potrivită, [contactați-ne](/contact).

films-outside = Filmează camera video în afara proprietății persoanei care filmează?
    .summary = Filmează în afara proprietății
    .hint = De exemplu, este îndreptată spre casa dumneavoastră, spre grădina dumneavoastră, spre o alee comună sau spre stradă.
    .yes = Da sau cred că da
    .no = Nu, numai propria proprietate
    .dont-know = Nu știu
    .required = Selectați dacă filmează în afara proprietății persoanei care filmează

inside-only = Legislația privind protecția datelor nu se aplică acestei camere video
    .body =
        Ne-ați spus că această cameră video filmează numai proprietatea persoanei care filmează. Legislația privind
        protecția datelor nu se aplică unei astfel de camere video, așa că nu vă putem ajuta.

        # Ce să faceți acum

        - Dacă vă simțiți în siguranță, vorbiți cu persoana care filmează. Cereți-i să vă arate ce filmează camera video.
        - Dacă totuși camera video filmează și în afara proprietății, reveniți și faceți-ne o sesizare.
        - Dacă cineva folosește camera video ca să vă hărțuiască sau să vă sperie, anunțați poliția. Sunați la [101](tel:101) sau la [999](tel:999) dacă cineva este acum în pericol.

## What has been done about it

main-concern = Ce vă îngrijorează cel mai mult?
    .summary = Problema principală
    .footage = Am cerut înregistrările în care apar și nu le-am primit
    .deletion = Am cerut persoanei care filmează să șteargă înregistrările în care apar și nu le-a șters
    .stop = Am cerut persoanei care filmează să nu mă mai filmeze și nu s-a oprit
    .signs = Nu există niciun anunț sau nimeni nu îmi spune despre camera video
    .worry = Mă îngrijorează camera video
    .required = Selectați ce vă îngrijorează cel mai mult

asked-on = Când i-ați cerut acest lucru persoanei care filmează?
    .summary = Data la care i-ați cerut
    .hint = Dacă nu știți ziua exactă, scrieți data care vi se pare cea mai apropiată.
    .required = Introduceți data la care i-ați cerut acest lucru persoanei care filmează
    .name = Data la care i-ați cerut acest lucru

wait = Dați persoanei care filmează timp să răspundă
    .body =
        Ne așteptăm să dați persoanei care filmează { $reply-time } ca să facă ce ați cerut.

        Are timp până la **{ $until }**.

        # Ce să faceți acum

        - Așteptați până la { $until }.
        - Păstrați o copie a ceea ce ați cerut și a oricărui răspuns.
        - Dacă până atunci nu face ce ați cerut, scrieți-i din nou.
        - Dacă asta nu ajută, reveniți și faceți-ne o sesizare.

        Dacă reveniți după { $until }, vă putem ajuta să îi scrieți din nou.

        Dacă cineva folosește camera video ca să vă hărțuiască sau să vă sperie, nu așteptați. Anunțați poliția.
        Sunați la [101](tel:101) sau la [999](tel:999) dacă cineva este acum în pericol.

followed-up = I-ați cerut încă o dată acest lucru persoanei care filmează?
    .summary = Cerere repetată
    .hint = Adică i-ați scris sau i-ați vorbit încă o dată, ca să îi spuneți că tot așteptați un răspuns.
    .yes = Da
    .no = Nu
    .required = Selectați „da” dacă i-ați cerut încă o dată acest lucru persoanei care filmează

harassment = Folosește cineva camera video ca să vă hărțuiască sau să vă sperie?
    .summary = Folosită ca să vă hărțuiască sau să vă sperie
    .hint = Aici intră și comportamentul antisocial. De exemplu, persoana care filmează urmărește ce faceți sau strigă la dumneavoastră prin camera video.
    .yes = Da
    .no = Nu
    .required = Selectați „da” dacă cineva folosește camera video ca să vă hărțuiască sau să vă sperie

the-police = Poliția

police = Ați anunțat poliția?
    .summary = Poliția anunțată
    .could-not-help = Da, și nu m-a putut ajuta
    .looking-into-it = Da, și cercetează ce s-a întâmplat
    .not-told = Nu
    .required = Selectați dacă ați anunțat poliția

police-reference = Numărul de referință de la poliție
    .hint = Poate că poliția v-a dat un număr pentru ce i-ați spus.
    .name = Numărul de referință de la poliție

police-first = Anunțați mai întâi poliția
    .body =
        Ne-ați spus că cineva folosește camera video ca să vă hărțuiască sau să vă sperie. Aceasta poate fi o
        infracțiune, iar de infracțiuni se ocupă poliția. Noi nu ne ocupăm de ele.

        # Ce să faceți acum

        - Dacă cineva este acum în pericol, sunați la [999](tel:999).
        - Dacă nu, sunați la [101](tel:101) sau mergeți la o secție de poliție.
        - Notați ce se întâmplă și când.
        - Nu luați legătura cu persoana care filmează dacă v-ați putea pune în pericol.

        # Dacă poliția nu vă poate ajuta

        Reveniți și faceți-ne o sesizare. Cereți la poliție un număr de referință și păstrați-l.

police-looking = Lăsați mai întâi poliția să termine
    .body =
        Ne-ați spus că poliția cercetează ce s-a întâmplat. De hărțuire se ocupă poliția, așa că este mai bine să
        o lăsați să termine.

        # Ce să faceți acum

        - Dacă cineva este acum în pericol, sunați la [999](tel:999).
        - Spuneți poliției dacă se întâmplă ceva nou. Dați-i numărul dumneavoastră de referință.
        - Notați ce se întâmplă și când.
        - Dacă poliția vă spune că nu vă poate ajuta, reveniți și faceți-ne o sesizare.

aim = Ce vreți să se întâmple?
    .summary = Ce vreți să se întâmple
    .hint = Alegeți lucrul cel mai important pentru dumneavoastră.
    .impact = Vreau ca persoana care filmează să înțeleagă cum mă afectează camera video
    .move = Vreau să mute camera video sau să schimbe ce filmează
    .take-down = Vreau să nu mai filmeze sau să dea jos camera video
    .footage = Vreau o copie a înregistrărilor în care apar
    .deletion = Vreau să șteargă înregistrările în care apar
    .required = Selectați ce vreți să se întâmple

talked = Ați vorbit cu persoana care filmează sau i-ați scris despre acest lucru?
    .summary = Ați vorbit sau i-ați scris
    .yes = Da
    .no = Nu
    .required = Selectați „da” dacă ați vorbit cu persoana care filmează sau i-ați scris despre acest lucru

## Letters to the camera user

letter-details = Vă putem ajuta să scrieți persoanei care filmează
    .body =
        Facem o scrisoare din răspunsurile dumneavoastră. Puteți lăsa necompletată oricare dintre aceste
        întrebări. În scrisoare va fi un loc liber, pe care îl puteți completa.

        Spuneți persoanei care filmează numele sau adresa dumneavoastră numai dacă vă simțiți în siguranță.

letter-name = Numele dumneavoastră
    .name = Numele dumneavoastră

letter-address = Adresa dumneavoastră
    .name = Adresa dumneavoastră

letter-user = Numele persoanei care filmează
    .name = Numele persoanei care filmează

letter-footage = Despre ce înregistrări ați întrebat?
    .summary = Înregistrările despre care ați întrebat
    .hint = Scrieți unde, în ce zi și la ce oră, dacă știți. De exemplu, „eu trecând pe lângă casa dumneavoastră pe 3 mai, pe la ora 8 dimineața”.
    .name = Ce spuneți despre înregistrări

letter-concerns = Ce vreți să îi spuneți persoanei care filmează

letter-effect = Cum vă afectează camera video?
    .summary = Cum vă afectează camera video
    .hint = Scrieți ce credeți că filmează și cum vă face asta să vă simțiți. O scrisoare calmă ajută cel mai mult.
    .name = Ce spuneți despre cum vă afectează camera video

letter-wish = Ce ați vrea să facă persoana care filmează?
    .summary = Ce ați vrea să facă persoana care filmează
    .hint = De exemplu, să rotească puțin camera video sau să acopere o parte din ce vede.
    .name = Ce spuneți despre ce ați vrea

find-out = Aflați ce filmează camera video
    .body =
        Legislația privind protecția datelor se aplică unei camere video de la o locuință numai dacă filmează în
        afara proprietății persoanei care filmează. De aceea, întrebați-o ce filmează.

        Faceți acest lucru numai dacă vă simțiți în siguranță. Dacă cineva folosește camera video ca să vă
        hărțuiască sau să vă sperie, anunțați poliția. Sunați la [101](tel:101) sau la [999](tel:999) dacă cineva
        este acum în pericol.

        # Ce să faceți acum

        - Vorbiți cu persoana care filmează, dacă puteți. Întrebați-o de ce are camera video și cereți să vedeți ce înregistrează.
        - Dacă nu vreți să vorbiți cu ea, trimiteți o scrisoare. Am făcut una pentru dumneavoastră. Verificați-o și completați locurile libere.
        - Păstrați o copie a scrisorii și notați data la care o trimiteți.
        - Dați persoanei care filmează { $reply-time } ca să răspundă.

        # Ce urmează

        Dacă această cameră video filmează în afara proprietății și tot vă îngrijorează, reveniți și faceți-ne o sesizare. Puteți reveni
        și dacă nu primiți un răspuns. Atunci spuneți că vi se pare că filmează în afara proprietății.

follow-up = Cereți-i încă o dată acest lucru persoanei care filmează
    .body =
        Ne-ați spus că nu i-ați cerut încă o dată acest lucru persoanei care filmează. Faceți acest lucru înainte să veniți la
        noi. Poate a uitat sau poate nu știe ce spune legea.

        Faceți acest lucru numai dacă vă simțiți în siguranță. Dacă cineva folosește camera video ca să vă
        hărțuiască sau să vă sperie, anunțați poliția. Sunați la [101](tel:101) sau la [999](tel:999) dacă cineva
        este acum în pericol.

        # Ce să faceți acum

        - Verificați scrisoarea pe care am făcut-o pentru dumneavoastră și completați locurile libere.
        - Trimiteți-o persoanei care filmează. Păstrați o copie și notați data la care o trimiteți.

        # Ce urmează

        Dacă persoana care filmează spune nu sau tot nu răspunde, reveniți și faceți-ne o sesizare.

contact-user = Vorbiți cu persoana care filmează sau scrieți-i
    .body =
        Cel mai bine este să începeți prin a vorbi cu persoana care filmează sau prin a-i scrie. Poate nu știe că
        vă îngrijorează camera video.

        Faceți acest lucru numai dacă vă simțiți în siguranță. Dacă cineva folosește camera video ca să vă
        hărțuiască sau să vă sperie, anunțați poliția. Sunați la [101](tel:101) sau la [999](tel:999) dacă cineva
        este acum în pericol.

        # Ce să faceți acum

        Luați legătura cu persoana care filmează. Dacă vă este teamă să vorbiți cu ea, trimiteți o scrisoare. Am
        făcut una pentru dumneavoastră. Verificați-o și completați locurile libere. Păstrați o copie și notați
        data la care o trimiteți.

        Când îi vorbiți sau îi scrieți:

        - întrebați-o de ce are camera video
        - spuneți-i ce vă îngrijorează și cum vă afectează camera video
        - întrebați-o dacă poate folosi un filtru sau o mască de confidențialitate, ca să nu se înregistreze proprietatea dumneavoastră
        - cereți să vedeți ce înregistrează camera video
        - spuneți-i ce ați vrea să facă

        # Ce urmează

        Dați persoanei care filmează { $reply-time } ca să răspundă. Dacă după aceea camera video tot vă îngrijorează, reveniți
        și faceți-ne o sesizare. Dacă atunci vă întrebăm ce vreți să se întâmple, alegeți schimbarea pe care
        i-ați cerut-o persoanei care filmează.

ask-what-it-films = Scrisoarea dumneavoastră către persoana care filmează
    .subject = Camera dumneavoastră video
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

        Bună ziua, { $has-letter-user ->
            [yes] { $letter-user }
           *[no] {"["}numele persoanei care filmează]
        }

        Vă scriu despre camera video de la locuința dumneavoastră. Mă îngrijorează că mă poate filma pe mine sau proprietatea mea.

        Vă rog să îmi spuneți:

        - de ce aveți camera video
        - dacă filmează ceva în afara proprietății dumneavoastră
        - dacă înregistrează sunet
        - cât timp păstrați ce înregistrează

        Dacă se poate, vă rog să îmi arătați ce înregistrează. Dacă filmează în afara proprietății dumneavoastră, vă rog să îmi spuneți dacă puteți roti camera video sau dacă puteți folosi un filtru sau o mască de confidențialitate, ca să nu mai filmeze acolo.

        Legislația privind protecția datelor se aplică unei camere video de la o locuință care filmează în afara proprietății persoanei care o folosește. Găsiți sfaturi pentru oamenii care folosesc o cameră video acasă la { -regulator }.

        Vă rog să răspundeți în { $reply-time }. Sper că putem rezolva acest lucru între noi.

        Cu stimă,

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}numele dumneavoastră]
        }

ask-again = Scrisoarea dumneavoastră către persoana care filmează
    .subject =
        { $main-concern ->
            [footage] V-am cerut înregistrări pe { $asked-on }
           *[deletion] V-am cerut să ștergeți înregistrări pe { $asked-on }
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

        Bună ziua, { $has-letter-user ->
            [yes] { $letter-user }
           *[no] {"["}numele persoanei care filmează]
        }

        Pe { $asked-on } { $main-concern ->
            [footage] v-am cerut înregistrările în care apar, făcute de camera dumneavoastră video. Încă nu le-am primit.
           *[deletion] v-am cerut să ștergeți înregistrările în care apar, făcute de camera dumneavoastră video. Din câte știu, nu le-ați șters.
        }

        Iată înregistrările despre care am întrebat:

        { $has-letter-footage ->
            [yes] { $letter-footage }
           *[no] {"["}unde, în ce zi și la ce oră s-a filmat]
        }

        Camera dumneavoastră video filmează în afara proprietății dumneavoastră, așa că i se aplică legislația privind protecția datelor. { $main-concern ->
            [footage] Dacă o persoană cere înregistrările în care apare, cine folosește camera video trebuie să răspundă în cel mult o lună.
           *[deletion] Dacă o persoană cere să se șteargă înregistrările în care apare, cine folosește camera video trebuie să le șteargă, în afară de cazul în care este nevoie de ele într-o dispută legală.
        }

        Vă rog să faceți ce am cerut sau să îmi spuneți de ce nu vreți. Dacă nu primesc un răspuns sau dacă răspunsul nu mă mulțumește, pot face o sesizare la { -regulator }.

        Cu stimă,

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}numele dumneavoastră]
        }

explain-to-user = Scrisoarea dumneavoastră către persoana care filmează
    .subject = Ce mă îngrijorează la camera dumneavoastră video
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

        Bună ziua, { $has-letter-user ->
            [yes] { $letter-user }
           *[no] {"["}numele persoanei care filmează]
        }

        Vă scriu despre camera video de la locuința dumneavoastră. { $main-concern ->
            [signs] Se pare că filmează în afara proprietății dumneavoastră și nu am văzut niciun anunț care să le spună oamenilor despre ea.
            [stop] V-am cerut să nu mă mai filmați. Aș vrea să înțelegeți cum mă afectează camera video.
           *[worry] Se pare că filmează în afara proprietății dumneavoastră, iar acest lucru mă îngrijorează.
        }

        Iată cum mă afectează camera video:

        { $has-letter-effect ->
            [yes] { $letter-effect }
           *[no] {"["}ce credeți că filmează camera video și cum vă face asta să vă simțiți]
        }

        Vă rog să îmi spuneți de ce aveți camera video și să îmi arătați ce înregistrează, dacă puteți. Vă rog să îmi spuneți și dacă puteți folosi un filtru sau o mască de confidențialitate, ca să nu se înregistreze proprietatea mea.

        Iată ce aș vrea să faceți:

        { $has-letter-wish ->
            [yes] { $letter-wish }
           *[no] {"["}ce ați vrea să facă persoana care filmează]
        }

        Când o cameră video de la o locuință filmează în afara proprietății persoanei care o folosește, se aplică legislația privind protecția datelor. Atunci cine folosește camera video trebuie:

        - să pună un anunț care spune că există o cameră video
        - să filmeze și să păstreze numai cât are nevoie
        - să răspundă în cel mult o lună dacă o persoană cere înregistrările în care apare
        - să șteargă înregistrările în care apare o persoană care cere acest lucru, în afară de cazul în care este nevoie de ele într-o dispută legală

        Găsiți sfaturi pentru oamenii care folosesc o cameră video acasă la { -regulator }.

        Vă rog să răspundeți în { $reply-time }. Sper că putem rezolva acest lucru între noi. Dacă nu putem, pot face o sesizare la autoritatea de reglementare.

        Cu stimă,

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}numele dumneavoastră]
        }

## What happened

which-footage = Despre ce înregistrări este vorba?
    .body = Spuneți-ne când le-a făcut camera video. Dacă au fost mai multe zile, scrieți prima zi.

footage-date = Data
    .summary = Data înregistrărilor
    .required = Introduceți data înregistrărilor
    .name = Data înregistrărilor

footage-from = De la ce oră?
    .summary = Înregistrări de la ora
    .invalid = Introduceți ora la care încep înregistrările, de exemplu 9:30 sau 14:05

footage-to = Până la ce oră?
    .summary = Înregistrări până la ora
    .invalid = Introduceți ora la care se termină înregistrările, de exemplu 9:30 sau 14:05

what-happened = Ce s-a întâmplat?
    .hint =
        Spuneți-ne cu cuvintele dumneavoastră ce vă îngrijorează la camera video și când a început. Dacă vreți ca
        persoana care filmează să schimbe ceva, spuneți ce.
    .required = Introduceți ce s-a întâmplat
    .name = Ce spuneți că s-a întâmplat

effect = Cum vă afectează camera video?
    .summary = Cum vă afectează camera video
    .hint = De exemplu, nu vă mai folosiți grădina sau vă îngrijorați pentru copii. Dacă nu vă afectează, nu completați aici.
    .name = Ce spuneți despre cum vă afectează camera video

said-so-far = Ce v-ați spus până acum, dumneavoastră și persoana care filmează?
    .summary = Ce v-ați spus, dumneavoastră și persoana care filmează
    .hint = Scrieți când ați vorbit sau ați scris, ce ați cerut și ce v-a răspuns persoana care filmează. Dacă nu ați putut lua legătura cu ea, spuneți-ne de ce.
    .required = Introduceți ce v-ați spus, dumneavoastră și persoana care filmează
    .name = Ce ne spuneți că v-ați spus

## The camera

camera-place = Unde este camera video

camera-user = Numele persoanei care filmează
    .hint = Dacă nu îl știți, nu completați aici.
    .name = Numele persoanei care filmează

camera-address = Adresa unde se află camera video
    .hint = Avem nevoie de ea ca să scriem persoanei care filmează.
    .required = Introduceți adresa unde se află camera video
    .name = Adresa unde se află camera video

camera = Despre camera video

camera-kind = Ce fel de cameră video este?
    .summary = Felul camerei video
    .doorbell = O sonerie cu cameră video
    .wall = O cameră video pe un perete, un stâlp sau un acoperiș
    .other = Alt fel
    .dont-know = Nu știu
    .required = Selectați ce fel de cameră video este

camera-other = Ce fel?
    .summary = Alt fel de cameră video
    .hint = De exemplu, o cameră video la o fereastră
    .required = Introduceți ce fel de cameră video este
    .name = Felul camerei video

camera-since = Când a fost pusă camera video?
    .summary = Când a fost pusă camera video
    .hint = Dacă nu știți, scrieți luna care vi se pare cea mai apropiată sau nu completați aici.
    .name = Luna în care a fost pusă camera video

what-it-films = Ce filmează camera video

films = Ce credeți că filmează camera video?
    .summary = Ce filmează
    .hint = Selectați tot ce se potrivește.
    .my-home = Casa mea sau ferestrele mele
    .my-garden = Grădina mea sau aleea mea pentru mașină
    .shared = Un loc pe care îl împart cu alții, cum ar fi o alee, o scară sau o parcare
    .street = Strada sau trotuarul
    .elsewhere = Alt loc
    .required = Selectați ce credeți că filmează camera video

films-elsewhere = Ce loc?
    .summary = Ce alt loc filmează
    .required = Introduceți ce alt loc filmează camera video
    .name = Ce alt loc filmează camera video

sound-and-signs = Sunet și anunțuri

records-sound = Înregistrează camera video și sunet?
    .summary = Înregistrează sunet
    .yes = Da
    .no = Nu
    .dont-know = Nu știu
    .required = Selectați dacă înregistrează și sunet

has-sign = Există un anunț care le spune oamenilor despre camera video?
    .summary = Anunț despre camera video
    .yes = Da
    .no = Nu
    .dont-know = Nu știu
    .required = Selectați dacă există un anunț care le spune oamenilor despre camera video

## About you

your-details = Despre dumneavoastră

your-name = Numele dumneavoastră
    .required = Introduceți numele dumneavoastră
    .name = Numele dumneavoastră

your-email = Adresa dumneavoastră de e-mail
    .hint = O vom folosi ca să vă scriem despre sesizarea dumneavoastră. Dacă alți oameni vă citesc e-mailurile, gândiți-vă ce adresă este sigură.
    .required = Introduceți adresa dumneavoastră de e-mail
    .invalid = Introduceți o adresă de e-mail în forma corectă, de exemplu nume@example.com
    .name = Adresa dumneavoastră de e-mail

your-address = Care este adresa dumneavoastră poștală?
    .summary = Adresa dumneavoastră poștală
    .hint = Ne ajută să înțelegem unde este camera video și ce poate filma.
    .required = Introduceți adresa dumneavoastră poștală
    .name = Adresa dumneavoastră poștală

sixteen-or-under = Aveați 16 ani sau mai puțin când s-a întâmplat?
    .summary = 16 ani sau mai puțin când s-a întâmplat
    .hint = Întrebăm ca să putem ține seama de vârsta dumneavoastră.
    .yes = Da
    .no = Nu
    .required = Selectați „da” dacă aveați 16 ani sau mai puțin când s-a întâmplat

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

share-name = Îi putem spune persoanei care filmează cine sunteți?
    .summary = Persoana care filmează poate afla cine sunteți
    .hint = Dacă alegeți „nu”, poate că vom putea face mai puțin. De exemplu, nu putem cere înregistrările în care apăreți. Persoana care filmează poate ghici cine ne-a spus.
    .yes = Da
    .no = Nu
    .required = Selectați „da” dacă îi putem spune persoanei care filmează cine sunteți

documents = Ce documente ne veți trimite?
    .summary = Documentele pe care le veți trimite
    .body =
        Puteți adăuga documente aici, când vă verificați răspunsurile. Sau ni le puteți trimite mai târziu:

        - trimiteți acest formular ca să primiți numărul de referință al cazului
        - scrieți numărul de referință pe fiecare document
        - trimiteți-ne prin poștă copii, nu originale, la adresa de pe [pagina noastră de contact](/contact)
    .hint = Selectați tot ce se potrivește.
    .letters = Scrisori sau mesaje dintre mine și persoana care filmează
    .photos = Fotografii cu camera video sau cu un anunț despre ea
    .notes = Notițe despre ce s-a întâmplat și când
    .other-proof = Alte dovezi despre ce s-a întâmplat
    .other-proof-hint = De exemplu, o scrisoare de la poliție
    .none = Nu am documente de trimis
    .required = Selectați ce documente veți trimite sau selectați că nu aveți niciunul
    .name = Documentele pe care le veți trimite
