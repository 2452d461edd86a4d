# Find the right place for your concern: the texts of site/services/concern.toml. Questions that a service
# asks too have its words.

# The regulator's name.
-regulator = Information Commissioner’s Office (ICO)

service = Găsiți locul potrivit pentru sesizarea dumneavoastră
    .description =
        Răspundeți la cel mult trei întrebări. Vă spunem de ce serviciu aveți nevoie sau cine altcineva vă poate ajuta.
    .start =
        Suntem { -regulator }, adică Biroul Comisarului pentru Informații. Apărăm drepturile oamenilor la viață
        privată și la informații.

        Răspundeți la cel mult trei întrebări. Apoi vă ducem la serviciul de care aveți nevoie, unde ce ne-ați
        spus este deja completat. Dacă de sesizarea dumneavoastră trebuie să se ocupe altcineva, vă spunem cine.

        Aici nu vă întrebăm cine sunteți și nu ni se trimite nimic.

        # Ce nu putem face

        Nu putem:

        - să vă obținem bani
        - să pedepsim o persoană sau o organizație pentru dumneavoastră
        - să cercetăm înșelătorii sau alte infracțiuni: anunțați poliția
        - să cercetăm apeluri mute: anunțați Ofcom
        - să cercetăm cereri de informații către autorități publice din Scoția: anunțați Scottish Information Commissioner (Comisarul Scoțian pentru Informații)

        Dacă cineva este acum în pericol, sunați la [999](tel:999).

## What it is about

topic = Despre ce este sesizarea dumneavoastră?
    .summary = Despre ce este sesizarea
    .hint = Alegeți ce se potrivește cel mai bine. Puteți reveni ca să alegeți altceva.
    .handling = Felul în care o organizație a folosit sau a păstrat date personale
    .handling-hint = De exemplu, a dat altora informațiile dumneavoastră, le-a pierdut sau le-a scris greșit
    .access = Primirea informațiilor pe care o organizație le are despre mine
    .access-hint = De exemplu, vreți o copie a dosarului dumneavoastră
    .public-information = Primirea altor informații de la o autoritate publică
    .public-information-hint = De exemplu, cum își cheltuiește banii o primărie. Aceasta se numește și libertatea de informare (freedom of information)
    .calls = Apeluri, SMS-uri, e-mailuri sau faxuri nedorite
    .website-cookies = Cookie-uri pe un site sau într-o aplicație
    .search-engine = Rezultate despre mine într-un motor de căutare
    .camera = O cameră video care mă filmează
    .camera-hint = De exemplu, camere de supraveghere (CCTV) sau o sonerie cu cameră
    .scam = O înșelătorie sau o altă infracțiune
    .regulator = Noi: felul în care ne-am purtat cu dumneavoastră sau ne-am ocupat de sesizarea dumneavoastră
    .something-else = Altceva
    .required = Selectați despre ce este sesizarea dumneavoastră

## How an organisation uses personal information

wish = Ce vă doriți cel mai mult?
    .summary = Ce vă doriți cel mai mult
    .put-right = Vreau ca organizația să îndrepte lucrurile sau vreau ca ICO să cerceteze ce s-a întâmplat
    .money = Vreau bani pentru ce mi s-a întâmplat
    .punish = Vreau ca cineva să fie pedepsit
    .required = Selectați ce vă doriți cel mai mult

handling-concern = Puteți face o sesizare despre protecția datelor
    .body =
        Spuneți-ne ce a făcut organizația cu datele personale. Dacă nu ați făcut încă o reclamație la
        organizație, vă ajutăm să faceți mai întâi acest lucru.

        Am completat acolo primul dumneavoastră răspuns.
    .button = Faceți o sesizare despre protecția datelor

no-money = Nu vă putem obține bani
    .body =
        Ne-ați spus că vreți bani pentru ce vi s-a întâmplat. Noi nu vă putem da bani și nu putem obliga o
        organizație să vă plătească.

        # Cine vă poate ajuta

        - Cereți organizației să vă plătească pentru răul pe care vi l-a făcut. Păstrați o copie a cererii.
        - Dacă spune nu, poate că vă puteți adresa unui tribunal. Cereți mai întâi sfatul unui jurist. [Citizens Advice](https://www.citizensadvice.org.uk) vă poate spune unde îl primiți.

        # Ce putem face noi

        Putem vedea dacă organizația a respectat legislația privind protecția datelor. Vă vom scrie ca să vă
        spunem ce aflăm. Dacă vreți acest lucru, faceți o sesizare despre protecția datelor. Am completat acolo
        primul dumneavoastră răspuns.
    .button = Faceți o sesizare despre protecția datelor

no-punishment = Nu putem pedepsi pe cineva pentru dumneavoastră
    .body =
        Ne-ați spus că vreți ca cineva să fie pedepsit. Noi nu pedepsim o persoană sau o organizație pentru că
        ne cere cineva acest lucru.

        # Cine vă poate ajuta

        - Dacă credeți că cineva a comis o infracțiune, anunțați poliția. Sunați la [101](tel:101) sau la [999](tel:999) dacă cineva este acum în pericol.
        - Dacă cineva a greșit la locul de muncă, faceți o reclamație la angajatorul acelei persoane.

        # Ce putem face noi

        Putem vedea dacă organizația a respectat legislația privind protecția datelor și îi putem spune să
        lucreze mai bine. Numai rareori folosim puterile pe care ni le dă legea. Dacă vreți să cercetăm ce s-a întâmplat,
        faceți o sesizare despre protecția datelor. Am completat acolo primul dumneavoastră răspuns.
    .button = Faceți o sesizare despre protecția datelor

## Getting one’s own information

asked-for-it = Ați cerut informațiile de la organizație?
    .summary = Informații cerute de la organizație
    .yes = Da
    .no = Nu
    .required = Selectați „da” dacă ați cerut informațiile de la organizație

ask-first = Cereți organizației informațiile despre dumneavoastră
    .body =
        Aveți dreptul să cereți unei organizații o copie a informațiilor pe care le are despre dumneavoastră.
        Cereți-i-o înainte să veniți la noi.

        Am făcut o scrisoare pentru dumneavoastră. Completați locurile libere și trimiteți-o organizației. Puteți
        folosi aceste cuvinte și într-un e-mail.

        # Ce urmează

        - Păstrați o copie a scrisorii și notați data la care o trimiteți.
        - Organizația trebuie să răspundă în cel mult { $answer-time }.
        - Dacă nu răspunde sau nu vă mulțumește răspunsul ei, reveniți. Atunci alegeți că ați cerut informațiile.

ask-for-information = Scrisoarea dumneavoastră către organizație
    .subject = Cerere de acces la datele mele personale
    .body =
        {"["}numele dumneavoastră]
        {"["}adresa dumneavoastră]

        { $today }

        {"["}numele organizației]
        {"["}adresa organizației]

        Numărul meu de cont sau de referință: {"["}numărul, dacă aveți unul]

        Stimată doamnă, stimate domnule,

        Vă rog să îmi trimiteți o copie a datelor personale pe care le aveți despre mine. Am acest drept conform legislației privind protecția datelor.

        Iată informațiile pe care aș dori să le am:

        {"["}ce doriți, cât mai exact. De exemplu, e-mailuri despre mine dintre martie și mai]

        Dacă trebuie să știți mai multe sau aveți nevoie de o dovadă a identității mele, vă rog să îmi spuneți cât mai repede. Trebuie să răspundeți în cel mult { $answer-time }.

        Dacă nu sunteți obligați să îmi trimiteți ceva, vă rog să îmi spuneți de ce.

        Cu stimă,

        {"["}numele dumneavoastră]

access-concern = Puteți face o sesizare despre protecția datelor
    .body =
        Spuneți-ne ce s-a întâmplat când ați cerut informațiile de la organizație. Dacă nu ați făcut încă o
        reclamație la organizație, vă ajutăm să faceți mai întâi acest lucru.

        Am completat acolo primul dumneavoastră răspuns.
    .button = Faceți o sesizare despre protecția datelor

## Getting information from a public authority

authority-place = Unde este autoritatea publică?
    .summary = Unde este autoritatea publică
    .hint = Dacă lucrează în tot Regatul Unit, alegeți acel răspuns. De exemplu, un minister al guvernului britanic.
    .england = Anglia
    .wales = Țara Galilor
    .northern-ireland = Irlanda de Nord
    .scotland = Scoția
    .uk-wide = În tot Regatul Unit
    .required = Selectați unde este autoritatea publică

scottish-authority = De acest lucru se ocupă Scottish Information Commissioner
    .body =
        Scoția are propria lege despre cererea de informații de la autorități publice. Noi nu putem cerceta
        acest lucru.

        # Ce să faceți acum

        - Mergeți pe site-ul [Scottish Information Commissioner](https://www.foi.scot) (Comisarul Scoțian pentru Informații). Acolo scrie ce trebuie să faceți înainte de o plângere și cum se face o plângere.
        - Faceți acest lucru repede, pentru că poate exista un termen limită.

        # Când vă putem ajuta noi

        - Dacă ați cerut unei autorități din Scoția informații despre dumneavoastră, [faceți-ne o sesizare despre protecția datelor](/services/data-protection).
        - Dacă autoritatea lucrează în tot Regatul Unit, mergeți înapoi și modificați răspunsul.

request-concern = Puteți face o plângere despre o cerere de informații
    .body =
        Spuneți-ne ce ați cerut autorității publice și ce v-a răspuns. Dacă nu i-ați cerut să se uite din nou la
        răspunsul ei, vă ajutăm să faceți mai întâi acest lucru.

        Am completat acolo primul dumneavoastră răspuns.
    .button = Faceți o plângere despre o cerere de informații

## Calls and messages

received = Ce ați primit?
    .summary = Ce ați primit
    .live-call = Un apel de la o persoană reală
    .recorded-call = Un apel cu o voce înregistrată
    .silent-call = Un apel mut sau întrerupt
    .silent-call-hint = Nu ați auzit nimic, apelul s-a întrerupt sau vi s-a spus că nimeni nu este liber să vorbească
    .text = Un SMS, o imagine sau un mesaj video
    .email = Un e-mail
    .fax = Un fax
    .something-else = Altceva
    .something-else-hint = De exemplu, un mesaj într-o aplicație
    .required = Selectați ce ați primit

silent-calls = Anunțați Ofcom despre apelurile mute și întrerupte
    .body =
        Ne-ați spus că ați primit un apel mut sau întrerupt. De aceste apeluri se ocupă Ofcom, nu noi.

        # Ce să faceți acum

        - Notați când a venit apelul și numărul, dacă a apărut.
        - Anunțați Ofcom cât mai repede. Mergeți pe [site-ul Ofcom](https://www.ofcom.org.uk).

        Dacă ați primit și un apel în care cineva a încercat să vă vândă ceva, reveniți și spuneți-ne despre acela.

nuisance-concern = Puteți raporta apeluri și mesaje nedorite
    .body =
        Spuneți-ne despre apeluri sau mesaje. Nu este nevoie să ne spuneți cine sunteți. Folosim ce ne spuneți ca să
        aflăm cine este de vină.

        Am completat acolo primul dumneavoastră răspuns.
    .button = Raportați apeluri și mesaje nedorite

## Cookies, search results, cameras

cookies-concern = Ne puteți spune despre cookie-uri
    .body =
        Spuneți-ne cum folosește site-ul sau aplicația cookie-uri. Nu vă întrebăm cine sunteți, așa că nu veți
        primi un răspuns. Folosim ce ne spuneți ca să verificăm site-uri.
    .button = Spuneți-ne despre cookie-uri

search-concern = Puteți face o sesizare despre rezultatele unei căutări
    .body =
        Dacă un motor de căutare arată rezultate când oamenii caută numele dumneavoastră, puteți cere companiei
        care îl administrează să le elimine. Dacă refuză, puteți veni la noi. Mai întâi vă punem câteva întrebări și
        vă spunem ce să faceți acum.
    .button = Faceți o sesizare despre rezultatele unei căutări

who-runs = Cine folosește camera video?
    .summary = Cine folosește camera video
    .hint = Dacă nu știți sigur, gândiți-vă cine este proprietarul sau chiriașul locului unde este camera video.
    .home = O persoană, la locuința ei
    .home-hint = De exemplu, un vecin
    .organisation = O organizație
    .organisation-hint = De exemplu, un magazin, un proprietar care închiriază, o școală, o primărie sau un angajator
    .required = Selectați cine folosește camera video

camera-concern = Puteți face o sesizare despre o cameră video de la o locuință
    .body =
        Mai întâi vă punem câteva întrebări și vă spunem ce să faceți acum. De multe ori, cel mai bine este să
        vorbiți cu persoana care folosește camera video sau să îi scrieți. Vă putem ajuta cu o scrisoare.

        Dacă cineva folosește camera video ca să vă hărțuiască sau să vă sperie, anunțați poliția. Sunați
        la [101](tel:101) sau la [999](tel:999) dacă cineva este acum în pericol.

        Am completat acolo primul dumneavoastră răspuns.
    .button = Faceți o sesizare despre o cameră video de la o locuință

want-footage = Ați cerut organizației înregistrările în care apăreți?
    .summary = Înregistrări cerute
    .hint = Înregistrările sunt imaginile sau sunetele pe care le-a înregistrat camera video.
    .yes = Da
    .no = Nu
    .required = Selectați „da” dacă ați cerut organizației înregistrările în care apăreți

organisation-footage = Puteți face o sesizare despre protecția datelor
    .body =
        O organizație trebuie să vă dea informațiile pe care le are despre dumneavoastră când le cereți. Printre
        ele sunt și înregistrările în care apăreți. Spuneți-ne ce s-a întâmplat când le-ați cerut.

        Am completat acolo primul dumneavoastră răspuns.
    .button = Faceți o sesizare despre protecția datelor

organisation-camera = Puteți face o sesizare despre protecția datelor
    .body =
        Legislația privind protecția datelor se aplică și organizațiilor care folosesc camere video. Spuneți-ne
        ce vă îngrijorează la această cameră video. Dacă nu ați făcut încă o reclamație la organizație, vă ajutăm să faceți
        mai întâi acest lucru.

        Am completat acolo primul dumneavoastră răspuns.
    .button = Faceți o sesizare despre protecția datelor

## Scams, ourselves, and all else

scam = Anunțați poliția despre înșelătorii și alte infracțiuni
    .body =
        De înșelătorii și de alte infracțiuni se ocupă poliția. Noi nu le putem cerceta.

        # Ce să faceți acum

        - Dacă cineva este acum în pericol, sunați la [999](tel:999).
        - Dacă ați pierdut bani sau ați dat cuiva datele contului bancar, sunați imediat la banca dumneavoastră.
        - Dacă locuiți în Anglia, Țara Galilor sau Irlanda de Nord, anunțați o înșelătorie la [Report Fraud](https://www.reportfraud.police.uk). Înainte se numea Action Fraud. Puteți și să sunați acolo, la [0300 123 2040](tel:03001232040).
        - Dacă locuiți în Scoția, pentru o înșelătorie sunați la poliția din Scoția (Police Scotland), la [101](tel:101).
        - Pentru o altă infracțiune, sunați la [101](tel:101).

        # Când vă putem ajuta noi

        Dacă o organizație nu v-a păstrat informațiile în siguranță și de aici a pornit infracțiunea, puteți să ne
        trimiteți și nouă [o sesizare despre protecția datelor](/services/data-protection).

about-what = Despre ce vreți să ne spuneți?
    .summary = Despre ce este
    .decision = O decizie pe care am luat-o noi
    .decision-hint = De exemplu, nu sunteți de acord cu rezultatul plângerii dumneavoastră
    .service = Serviciul nostru
    .service-hint = De exemplu, a durat prea mult, nu v-am fost de ajutor sau am făcut o greșeală
    .answered = Un răspuns pe care vi l-am dat la o reexaminare a cazului sau la o reclamație despre serviciul nostru
    .answered-hint = Alegeți acest răspuns dacă v-am răspuns și tot nu vă mulțumește
    .required = Selectați despre ce vreți să ne spuneți

regulator-concern = Puteți face o reclamație despre noi
    .body =
        { $about-what ->
            [decision] În unele cazuri ne putem uita din nou la o decizie pe care am luat-o. Mai întâi vă punem câteva întrebări și vă spunem ce putem face.
            [service] Spuneți-ne ce nu a mers bine și ce ați vrea să facem.
           *[answered] Dacă v-am răspuns deja, poate că cineva din afara organizației noastre se poate uita la răspunsul nostru. Vă spunem cine.
        }

        Am completat acolo primul dumneavoastră răspuns.
    .button = Faceți o reclamație despre noi

other-help = Poate vă putem spune cine vă poate ajuta
    .body =
        Se pare că niciunul dintre serviciile noastre nu se potrivește cu sesizarea dumneavoastră.

        # Cine vă poate ajuta

        - Dacă nu știți sigur că este ceva pentru noi, [contactați-ne](/contact). Spuneți-ne în câteva cuvinte ce s-a întâmplat.
        - Pentru sfaturi despre drepturile dumneavoastră în alte privințe, întrebați [Citizens Advice](https://www.citizensadvice.org.uk).
        - Dacă cineva este acum în pericol, sunați la [999](tel:999).

        # Dacă lucrați pentru o organizație

        Dacă vreți să ne anunțați o încălcare a securității datelor sau să întrebați despre taxa pentru protecția datelor, [contactați-ne](/contact).
