# Tell us about cookies on a website: the texts of site/services/cookies.toml.
# Nothing here may ask who the person is.

service = Spuneți-ne despre cookie-uri pe un site
    .description =
        Spuneți-ne dacă un site sau o aplicație folosește cookie-uri într-un fel care vă îngrijorează. Nu ne
        spuneți cine sunteți.
    .start =
        Folosiți acest serviciu dacă un site sau o aplicație a pus cookie-uri pe dispozitivul dumneavoastră și vă
        îngrijorează felul în care a făcut acest lucru. De exemplu, nu v-a întrebat mai întâi sau v-a fost greu
        să spuneți „nu”.

        Un cookie este un fișier mic pe care un site îl pune pe telefonul sau pe calculatorul dumneavoastră.
        Acest serviciu este și despre alte feluri de a păstra lucruri pe dispozitivul dumneavoastră sau de a
        urmări ce faceți pe el.

        # Nu aflăm cine sunteți

        Nu vă întrebăm cine sunteți sau cum vă putem contacta. De aceea nu vă putem răspunde și nu vă putem
        spune ce am făcut.

        Nu scrieți în răspunsuri cum vă numiți sau altceva despre dumneavoastră.

        # De ce aveți nevoie

        Vă vom întreba despre:

        - site-ul sau aplicația și când ați folosit site-ul sau aplicația
        - dispozitivul și browserul pe care le-ați folosit
        - ce v-a spus despre cookie-uri și ce v-a lăsat să alegeți
        - numele cookie-urilor, dar numai dacă le știți

        La toate celelalte întrebări trebuie să răspundeți. Dacă nu știți sigur un răspuns, puteți spune acest
        lucru sau puteți da răspunsul care vi se pare cel mai apropiat.

        # Ce putem face și ce nu putem face

        Folosim ce ne spuneți:

        - ca să verificăm dacă site-urile respectă regulile
        - ca să alegem ce feluri de organizații să verificăm
        - ca să aflăm unde trebuie să dăm sfaturi mai bune

        Putem verifica site-ul sau putem scrie organizației care îl administrează. Aici nu cercetăm ce s-a
        întâmplat cu informațiile unei anumite persoane. Dacă vreți să facem acest lucru, începeți totuși aici.
        Vă arătăm serviciul potrivit.

        # Informațiile dumneavoastră

        Citiți [cum folosim informațiile dumneavoastră](/privacy) înainte să începeți.
    .next =
        Nu știm cine sunteți, așa că nu vă vom răspunde.

        Folosim ce ne-ați spus ca să verificăm dacă site-urile respectă regulile, ca să alegem ce feluri de
        organizații să verificăm și ca să aflăm unde trebuie să dăm sfaturi mai bune. Putem verifica site-ul sau
        putem scrie organizației care îl administrează.

        # Ce puteți face chiar dumneavoastră

        - Căutați pe site setările pentru cookie-uri, care sunt adesea la sfârșitul fiecărei pagini, și schimbați acolo ce ați ales.
        - Ștergeți cookie-urile site-ului din setările browserului dumneavoastră.
        - Dacă vă îngrijorează ce a făcut o organizație cu informațiile despre dumneavoastră, [faceți o sesizare despre protecția datelor](/services/data-protection).

## The right service

own-information = Vreți să cercetăm ce s-a întâmplat cu informațiile despre dumneavoastră?
    .summary = Cercetarea informațiilor despre dumneavoastră
    .hint = Dacă vreți numai să ne spuneți cum folosește un site sau o aplicație cookie-uri, selectați „nu”.
    .yes = Da
    .no = Nu
    .required = Selectați „da” dacă vreți să cercetăm ce s-a întâmplat cu informațiile despre dumneavoastră

raise-a-concern = Faceți în schimb o sesizare despre protecția datelor
    .body =
        În acest serviciu nu aflăm cine sunteți. De aceea nu putem cerceta aici ce s-a întâmplat cu informațiile
        despre dumneavoastră. În schimb, ne puteți face o sesizare despre protecția datelor. Acolo vă întrebăm
        cine sunteți și vă scriem.

        # Ce să faceți acum

        - Dacă nu ați făcut încă acest lucru, faceți mai întâi o reclamație la organizația care administrează site-ul sau aplicația. Vă putem ajuta să scrieți scrisoarea.
        - Faceți-ne o sesizare dacă nu vă mulțumește răspunsul ei.

        Dacă vreți să ne spuneți și cum folosește site-ul sau aplicația cookie-uri, mergeți înapoi și selectați „nu”.
    .button = Faceți o sesizare despre protecția datelor

## Where and when

which-site = Despre ce site sau aplicație este vorba?

website = Adresa site-ului sau numele aplicației
    .summary = Site-ul sau aplicația
    .hint = De exemplu, www.example.com.
    .required = Introduceți adresa site-ului sau numele aplicației
    .name = Adresa site-ului sau numele aplicației

web-page = Pagina sau ecranul unde s-a întâmplat
    .hint =
        Copiați adresa paginii sau scrieți ce ecran era. Nu scrieți nimic care arată cine sunteți. Dacă se
        întâmplă peste tot, scrieți „peste tot”.
    .required = Introduceți pagina sau ecranul unde s-a întâmplat
    .name = Pagina sau ecranul

visit = Când ați folosit site-ul sau aplicația?
    .body =
        Dacă ați folosit site-ul sau aplicația de mai multe ori, spuneți-ne despre ultima oară.

visit-date = Data
    .summary = Data folosirii
    .hint = Dacă nu știți ziua exactă, scrieți data care vi se pare cea mai apropiată.
    .required = Introduceți data la care ați folosit site-ul sau aplicația
    .name = Data folosirii

visit-time = Ora
    .summary = Ora folosirii
    .hint = Este de ajuns ora care vi se pare cea mai apropiată. De exemplu, 9:00 sau 14:30.
    .required = Introduceți ora la care ați folosit site-ul sau aplicația
    .invalid = Introduceți o oră, de exemplu 9:00 sau 14:30
    .name = Ora folosirii

device-used = Ce ați folosit?

device = Dispozitivul
    .computer = Calculator sau laptop
    .phone = Telefon
    .tablet = Tabletă
    .television = Televizor
    .something-else = Altceva
    .required = Selectați dispozitivul pe care l-ați folosit

browser = Browserul
    .hint = Un browser este programul care arată site-uri.
    .chrome = Chrome
    .edge = Edge
    .firefox = Firefox
    .safari = Safari
    .samsung = Samsung Internet
    .no-browser = Niciunul, am folosit o aplicație
    .something-else = Altceva
    .not-sure = Nu știu sigur
    .required = Selectați browserul pe care l-ați folosit

## What it did

technology = Ce a folosit site-ul sau aplicația?
    .summary = Ce a folosit
    .hint = Selectați tot ce se potrivește.
    .cookie-files = Cookie-uri
    .cookie-files-hint = Fișiere mici pe care un site le pune pe dispozitivul dumneavoastră
    .local-storage = Alt fel de stocare pe dispozitivul meu
    .local-storage-hint = De exemplu, ceea ce browserul dumneavoastră numește stocare locală sau date ale site-ului
    .fingerprinting = Amprentare (fingerprinting)
    .fingerprinting-hint = Vă recunoaște dispozitivul după felul în care este setat
    .app-tracking = Urmărire într-o aplicație
    .app-tracking-hint = Aplicația urmărește ce faceți
    .not-sure = Nu știu sigur
    .required = Selectați ce a folosit site-ul sau aplicația sau selectați că nu știți sigur
    .name = Ce a folosit site-ul sau aplicația

notice-shown = V-a spus despre cookie-uri?
    .summary = V-a spus despre cookie-uri
    .message = Da, cu un mesaj când am deschis site-ul sau aplicația
    .link-only = Numai cu un link către o pagină despre cookie-uri
    .none = Nu
    .not-sure = Nu știu sigur
    .required = Selectați dacă v-a spus despre cookie-uri

asked-first = V-a întrebat dacă sunteți de acord cu cookie-urile?
    .summary = V-a întrebat dacă sunteți de acord
    .asked = Da, am putut alege
    .carrying-on = Spunea că sunt de acord dacă merg mai departe
    .not-asked = Nu
    .not-sure = Nu știu sigur
    .required = Selectați dacă v-a întrebat dacă sunteți de acord cu cookie-urile

set-before-choice = A pus cookie-uri de care nu avea nevoie înainte să alegeți?
    .summary = A pus cookie-uri înainte să alegeți
    .hint =
        Un site nu are nevoie de acordul dumneavoastră pentru cookie-urile fără de care nu poate funcționa.
        Cookie-urile pentru reclame, de exemplu, sunt de alt fel. Dacă nu ați putut alege deloc, gândiți-vă la
        momentul când ați deschis site-ul sau aplicația.
    .yes = Da
    .no = Nu
    .not-sure = Nu știu sigur
    .required = Selectați „da” dacă a pus cookie-uri de care nu avea nevoie înainte să alegeți

reject = A fost la fel de ușor de spus „nu” ca „da”?
    .summary = La fel de ușor de spus „nu”
    .as-easy = Da, la fel de ușor
    .harder = Nu, a fost mai greu
    .harder-hint = De exemplu, erau mai mulți pași sau „nu” se vedea greu
    .impossible = Nu, nu am putut spune „nu”
    .not-tried = Nu am încercat
    .required = Selectați dacă a fost la fel de ușor de spus „nu” ca „da”

information-clear = Era clar la ce folosesc cookie-urile?
    .summary = Clar la ce folosesc cookie-urile
    .clear = Da
    .partly = În parte
    .unclear = Nu
    .not-read = Nu am citit despre asta
    .required = Selectați dacă era clar la ce folosesc cookie-urile

change-mind = V-ați putut răzgândi mai târziu?
    .summary = V-ați putut răzgândi
    .easy = Da, ușor
    .hard = Da, dar a fost greu
    .impossible = Nu
    .not-tried = Nu am încercat
    .required = Selectați dacă v-ați putut răzgândi mai târziu

## What they may know, and what they want

cookie-details = Știți ce cookie-uri erau?
    .body =
        Lăsați goale aceste câmpuri dacă nu știți. Poate găsiți numele în setările browserului dumneavoastră sau
        pe pagina despre cookie-uri a site-ului.

cookie-name = Numele cookie-urilor
    .name = Numele cookie-urilor

cookie-provider = Compania de la care vin
    .hint = Poate fi altă companie decât cea care administrează site-ul.
    .name = Compania de la care vin cookie-urile

outcome = Ce vă doriți

what-you-want = Ce vreți să facă site-ul sau aplicația?
    .summary = Ce vă doriți
    .hint = Selectați tot ce se potrivește.
    .ask-first = Să întrebe înainte să pună cookie-uri
    .fewer = Să folosească mai puține cookie-uri sau niciunul
    .easy-reject = Să fie la fel de ușor de spus „nu” ca „da”
    .easy-change = Să îmi fie ușor să mă răzgândesc
    .clearer = Să spună mai clar la ce folosesc cookie-urile
    .something-else = Altceva
    .required = Selectați ce vreți să facă site-ul sau aplicația

what-else = Ce altceva vreți să facă?
    .summary = Ce altceva vă doriți
    .required = Introduceți ce altceva vreți să facă
    .name = Ce altceva vă doriți

sector = Ce fel de organizație administrează site-ul sau aplicația?
    .summary = Felul organizației
    .central-government = Guvern și ministere
    .charitable-and-voluntary = Organizații de caritate și grupuri de voluntari
    .education-and-childcare = Educație și îngrijirea copiilor
    .finance-insurance-and-credit = Finanțe, asigurări și credite
    .general-business = Afaceri în general
    .health = Sănătate
    .justice = Poliție, tribunale și justiție penală
    .land-or-property = Servicii pentru terenuri sau locuințe
    .legal = Servicii juridice
    .local-government = Primării și consilii locale
    .marketing = Marketing
    .media = Presă și televiziune
    .membership-association = Asociații cu membri
    .online-technology-and-telecoms = Tehnologie online și telecomunicații
    .political = Politică
    .regulators = Autorități de reglementare
    .religious = Religie
    .retail-and-manufacture = Magazine și producători
    .social-care = Asistență socială
    .transport-and-leisure = Transport și timp liber
    .utilities = Utilități, cum ar fi gazul, curentul și apa
    .not-sure = Nu știu sigur
    .required = Selectați ce fel de organizație administrează site-ul sau aplicația
