# The pages about personal information: the privacy notice, the cookies page, the receipt. Only the server reads these
# texts, so they cost browsers nothing.

## The banner

banner = Cookie-uri pe site-ul { $organisation }
banner-label = Cookie-uri pe site-ul { $organisation }
banner-accept = Da, îmi puteți număra vizita
banner-reject = Nu, nu îmi numărați vizita
banner-view = Vedeți cookie-urile
banner-accepted = Ne-ați spus că vă putem număra vizita.
banner-rejected = Ne-ați spus să nu vă numărăm vizita.
banner-settings = Puteți schimba oricând ce ați ales.
banner-hide = Ascundeți acest mesaj

## What people decide about

purpose-statistics = Numărarea vizitelor
    .question = Vă putem număra vizita?
    .banner =
        Am vrea să numărăm ce pagini deschid oamenii, ca să facem acest site mai bun. Păstrăm doar numere, niciodată cine sunteți. Nu punem nimic pe dispozitivul dumneavoastră pentru asta.

        Vă putem număra vizita?
    .body = Numărăm ce pagini deschid oamenii, în ce limbă și pe ce fel de dispozitiv, și unde renunță. Asta ne ajută să facem site-ul mai bun. Păstrăm doar numere, niciodată cine sunteți. Nu punem nimic pe dispozitivul dumneavoastră pentru asta. Nimic nu ajunge la altă companie.
    .yes = Da, îmi puteți număra vizita
    .no = Nu, nu îmi numărați vizita
    .required = Selectați „da” dacă vă putem număra vizita
    .goes-on = Nu ați spus „nu”, așa că vă numărăm vizita.
purpose-preferences = Ținem minte limba și ajutoarele la citit
    .question = Putem ține minte limba și ajutoarele la citit pe care le alegeți?
    .body = Când schimbați limba sau alegeți cum arată paginile, păstrăm pe dispozitivul dumneavoastră ce ați ales. Data viitoare site-ul se deschide așa.
    .yes = Da, țineți minte ce am ales
    .no = Nu, nu țineți minte ce am ales
    .required = Selectați „da” dacă putem ține minte limba și ajutoarele la citit
    .goes-on = Nu ați spus „nu”, așa că facem acest lucru dacă schimbați limba sau alegeți ajutoare la citit.
purpose-remote-voices = Voci care nu sunt pe dispozitivul dumneavoastră
    .question = Putem folosi la ascultare voci care nu sunt pe dispozitivul dumneavoastră?
    .body = La ascultare, paginile sunt citite cu vocile de pe dispozitivul dumneavoastră. Unele voci nu sunt pe dispozitiv. Atunci browserul trimite cuvintele paginii companiei care a făcut vocea. Printre ele pot fi și răspunsurile dumneavoastră. Folosim astfel de voci numai dacă spuneți da.
    .yes = Da, folosiți voci care nu sunt pe dispozitivul meu
    .no = Nu, folosiți numai voci de pe dispozitivul meu
    .required = Selectați „da” dacă putem folosi la ascultare voci care nu sunt pe dispozitivul dumneavoastră
standing-agreed = Ați fost de acord pe { $date }.
standing-refused = Ați spus „nu” pe { $date }.
standing-signalled = Browserul spune „nu” în locul dumneavoastră.
standing-open = Nu ați decis încă. Până nu decideți, nu facem acest lucru.
signal = Browserul dumneavoastră ne spune că nu vreți să vi se urmărească activitatea (Global Privacy Control). Pentru noi, asta înseamnă „nu” la numărarea vizitelor. Dacă alegeți aici da sau nu, contează ce alegeți.

## What is kept on the device

item-answers = O cheie pentru răspunsurile pe care nu le-ați trimis încă. Formularele nu pot funcționa fără ea.
item-choices = Răspunsul dumneavoastră, da sau nu, la întrebările de pe pagina despre cookie-uri și când l-ați dat. Nu arată cine sunteți.
item-preferences = Limba și ajutoarele la citit pe care le-ați ales.
item-listen = Cum vă place să ascultați, de exemplu viteza și vocea. Păstrăm aceste setări numai dacă le schimbați.
item-staff = Cheia unui angajat care este conectat.
item-undeclared = Nu știm ce este. Poate vine de la ceva din browserul dumneavoastră. I-am notat numele, ca să vedem ce este.
item-stays = Cât timp rămâne: { $period }
item-is-here = Acum este pe acest dispozitiv
item-is-not-here = Nu este pe acest dispozitiv
item-unknown = Nu știm
item-delete = Ștergeți { $name } de pe acest dispozitiv
item-delete-short = Ștergeți
item-deleted = { $name } nu mai este pe acest dispozitiv.
item-not-deleted = Nu am putut șterge { $name }. Puteți face acest lucru din setările browserului.
store-cookie = Cookie
store-local-storage = Stocare locală
store-session-storage = Stocarea acestei file
store-cache = Memorie cache
store-indexed-db = Bază de date în browser
period-years = { $count ->
    [one] { $count } an
    [few] { $count } ani
   *[other] { $count } de ani
}
not-kept = Nu păstrăm

## The cookies page

cookies = Cookie-uri
    .body = Un cookie este un fișier mic pe care un site îl pune pe telefonul sau pe calculatorul dumneavoastră. Tot ce păstrează acest site pe dispozitivul dumneavoastră se găsește pe această pagină. Nu folosim cookie-uri pentru reclame. Nimic de pe acest site nu vine de la altă companie.
cookies-needed = Ce păstrăm și de ce
    .body = Păstrăm cheia răspunsurilor dumneavoastră, pentru că formularele nu pot funcționa fără ea. Păstrăm ce ați ales, ca să nu vă întrebăm din nou. Păstrăm limba numai dacă o schimbați, iar ajutoarele la citit numai dacă le alegeți.
cookies-choices = Ce alegeți
    .body =
        Dacă spuneți nu, ștergem pe loc ce am păstrat pentru acel lucru. Vă întrebăm din nou după un an sau dacă schimbăm ceva din ce facem.

        Ca să vedeți ce se află acum pe dispozitivul dumneavoastră, mergeți la [nota noastră de confidențialitate](/privacy). Ca să vedeți ce numărăm, mergeți la [cum folosesc oamenii acest site](/statistics).
cookies-save = Salvați ce am ales
cookies-saved = Am salvat ce ați ales.
success = Gata

## The receipt

receipt = Dovadă cu ce ați ales
    .body = Aici scrie ce ați ales despre cookie-uri și când. O puteți păstra dacă vreți. Noi nu avem o copie: dovada este făcută din ce se află pe dispozitivul dumneavoastră.
    .withdraw = Puteți [schimba ce ați ales](/cookies) oricând.
receipt-link = Luați o dovadă cu ce ați ales
receipt-empty = Nu ați ales nimic încă. [Alegeți acum](/cookies).
receipt-decision = Ce ați ales
receipt-agreed = Da
receipt-refused = Nu
receipt-time = Când
receipt-holds = Cât timp contează
receipt-who = Despre această dovadă
receipt-controller = Cui i-ați spus
receipt-address = Adresa
receipt-contact = E-mail
receipt-notice = Nota de confidențialitate
receipt-mark = Semnul acestei dovezi
receipt-you = Cine sunteți
receipt-nobody = Nu știm. Ce ați ales se păstrează fără nume și fără număr.
receipt-download = Descărcați dovada pentru programe (JSON)
notice-version = Versiunea { $number }
date-and-time = { $date }, ora { $time }

## The privacy notice

privacy = Notă de confidențialitate
    .body =
        Această notă spune ce face { $organisation } cu informațiile despre dumneavoastră și de ce. Este făcută din aceeași listă din care vin întrebările și cookie-urile noastre. De aceea cuprinde tot ce face acest site.
contents = Pe această pagină
notice-dated = Versiunea { $number }, din { $date }
notice-summary = Pe scurt
    .body =
        - Folosim ce ne spuneți ca să ne ocupăm de sesizarea dumneavoastră.
        - Răspunsurile pe care nu le-ați trimis le păstrăm { $answers-kept }. Numai dispozitivul dumneavoastră le poate deschide.
        - Nu vindem informații. Nu arătăm reclame. Nimic de pe acest site nu vine de la altă companie.
        - Dumneavoastră alegeți dacă vă numărăm vizitele.
        - Puteți cere o copie a informațiilor pe care le avem despre dumneavoastră. Ne puteți cere să le corectăm, să le ștergem sau să nu le mai folosim.
notice-choices = Ce ați ales
    .body = Iată ce ne-ați spus până acum. Puteți schimba aici, acum.
notice-device = Ce se află pe dispozitivul dumneavoastră
    .body = Iată tot ce poate păstra acest site pe dispozitivul pe care îl folosiți.
device-looked = Tocmai ne-am uitat în browserul dumneavoastră. Dacă găsim ceva ce nu cunoaștem, ni se trimite numele acelui lucru și nimic altceva.
device-not-looked = Lista arată cookie-urile pe care le-a trimis browserul împreună cu această pagină. Ca să vedeți ce mai este acolo, scripturile (JavaScript) trebuie să fie pornite.
device-delete-all = Puteți și [șterge totul dintr-odată](/delete-answers): răspunsurile pe care nu le-ați trimis și tot ce păstrează acest site pe dispozitivul dumneavoastră.
notice-done = Ce ați făcut aici
    .body = Iată ce avem în urma a ceea ce ați făcut pe acest dispozitiv.
done-nothing = Nimic. Nu ați răspuns la nicio întrebare pe acest dispozitiv sau răspunsurile au fost șterse între timp.
done-caption = Ce ați făcut aici și cât timp păstrăm
done-what = Ce este
done-kept = Cât timp păstrăm
done-covered = Mai multe despre acest lucru
done-draft = Răspunsuri pe care nu le-ați trimis: { $service }
done-saved = Răspunsuri pe care le-ați salvat: { $service }
done-case = Cazul dumneavoastră { $reference }: { $service }
done-until = Până la { $date }
done-after-closing = Încă { $period } după ce închidem cazul dumneavoastră
done-elsewhere = Este posibil ca un caz trimis de pe alt dispozitiv sau cu ceva timp în urmă să nu fie în această listă. Îl puteți [urmări](/case) cu numărul de referință și codul secret.
notice-your-rights = Drepturile dumneavoastră
    .body =
        Nu trebuie să plătiți pentru nimic din toate acestea. Răspundem în cel mult o lună.
        - **Primiți o copie.** [Vedeți și descărcați ce are acest site](/your-information), cu dispozitivul dumneavoastră sau cu numărul de referință și codul secret.
        - **Corectați.** Răspunsurile pe care nu le-ați trimis le puteți modifica chiar dumneavoastră. Pentru un caz, [cereți-ne să corectăm](/services/your-information).
        - **Ștergeți.** [Ștergeți răspunsurile pe care nu le-ați trimis](/delete-answers). Pentru un caz, [cereți-ne să ștergem](/services/your-information).
        - **Opuneți-vă sau cereți-ne să facem mai puțin cu informațiile.** [Spuneți-ne ce vreți să nu mai facem](/services/your-information).
        - **Retrageți un „da”.** [Schimbați ce ați ales](/cookies). Este la fel de ușor ca atunci când spuneți da.
        - **Faceți o reclamație.** Dacă nu vă mulțumește felul în care folosim informațiile despre dumneavoastră, [faceți o reclamație despre noi](/services/about-us).

        Puteți și să scrieți la { $organisation }, { $address }, sau să trimiteți un e-mail la [{ $email }](mailto:{ $email }).
notice-activities = Tot ce facem
    .body = Pentru fiecare lucru pe care îl facem scriem la ce folosește, apoi detaliile.
activities-here = Pe acest site
activities-outside = În altă parte, nu pe acest site
activity-more = Mai multe despre: { $name }
applies-to-you = Acest lucru vă privește pe dumneavoastră
not-confirmed = Neconfirmat încă
notice-data = Ce folosim
notice-source = De unde vin informațiile
notice-basis = Ce ne permite să facem acest lucru
notice-rights = Drepturile dumneavoastră
notice-changes = Ce s-a schimbat
    .body = Scriem aici fiecare schimbare care este importantă pentru dumneavoastră.
version-heading = Versiunea { $number }, { $date }
version-differences = Schimbările, una câte una, din versiunea { $number }
notice-version-1 = Prima versiune.
notice-version-2 = Nota arată acum ce ați ales dumneavoastră, dispozitivul dumneavoastră și ce ați făcut aici. Am adăugat numărarea vizitelor, dacă sunteți de acord, și faptul că ținem minte limba. Am adăugat ce facem în afara acestui site.
notice-version-3 = Dacă alegeți ajutoare la citit, de exemplu un text mai mare, păstrăm pe dispozitivul dumneavoastră ce ați ales. Dacă sunteți de acord, paginile pot fi citite cu voce tare cu voci care nu sunt pe dispozitivul dumneavoastră. Cum vă place să ascultați se păstrează pe dispozitiv, dacă schimbați ceva.
notice-version-4 = Dacă ne dați adresa de e-mail, vă spunem prin e-mail că am primit ce ne-ați trimis și ce se întâmplă mai departe. Puteți adăuga documente la ce ne trimiteți.
notice-version-5 = Când un angajat al nostru vă deschide cazul, notăm acest lucru și îl păstrăm 2 ani. Angajații noștri vă pot scrie, iar scrisorile lor le citiți acolo unde vă urmăriți cazul.
notice-version-6 = Am adăugat conturile angajaților noștri, cum păstrăm acest site în siguranță, blogul nostru și celelalte servicii ale noastre.
difference-added = Nou: { $name }
difference-removed = Nu mai facem: { $name }
difference-changed = Schimbat: { $name } ({ $parts })
difference-kept = { $name }: cât timp păstrăm. Înainte: { $before }. Acum: { $now }.
register = Această notă pentru programe
register-csv = Evidența activităților de prelucrare (CSV)
register-jsonld = Același lucru în Data Privacy Vocabulary (JSON-LD)

## What we hold about the person

your-information = Informațiile pe care le avem despre dumneavoastră
    .body = Aici puteți vedea și descărca informațiile pe care acest site le are despre dumneavoastră și ne puteți cere să le schimbăm.
your-answers = Răspunsurile de pe acest dispozitiv
    .body = Aici sunt răspunsurile pe care nu le-ați trimis și cazurile pe care tocmai le-ați trimis. Numai acest dispozitiv le poate deschide.
your-answers-none = Nu există. Nu ați răspuns la nicio întrebare pe acest dispozitiv sau răspunsurile au fost șterse.
your-answers-download = Descărcați aceste răspunsuri pentru programe (JSON)
copy-case = Cazul dumneavoastră
your-case-copy = Luați o copie a unui caz
    .body = Aveți nevoie de numărul de referință și de codul secret. Le-ați primit pe amândouă când ați trimis cazul.
your-case-show = Arătați-mi cazul
your-case-download = Descărcați cazul meu (JSON)
your-requests = Cereți-ne orice altceva
    .body =
        - Ca să corectăm, să ștergem sau să folosim mai puțin informațiile pe care le avem, sau ca să vă opuneți, [spuneți-ne ce doriți](/services/your-information).
        - Ca să ștergeți răspunsurile pe care nu le-ați trimis și tot ce se află pe acest dispozitiv, folosiți [Ștergeți răspunsurile mele](/delete-answers).
        - Ca să vedeți cât timp păstrăm și de ce, citiți [nota noastră de confidențialitate](/privacy).
copy-kept = Păstrăm până la
copy-reference = Număr de referință
copy-state = Unde a ajuns
copy-received = Am primit pe

## The search

search = Căutați pe acest site
search-label = Ce căutați?
    .hint = De exemplu: apeluri nedorite
search-button = Căutați
search-found = { $count ->
    [0] Nu am găsit nimic pentru „{ $words }”
    [one] { $count } pagină găsită pentru „{ $words }”
    [few] { $count } pagini găsite pentru „{ $words }”
   *[other] { $count } de pagini găsite pentru „{ $words }”
}
    .nothing = Încercați alte cuvinte sau [găsiți locul potrivit pentru sesizarea dumneavoastră](/services/concern). Puteți și [să ne contactați](/contact).

## What is counted

statistics = Cum folosesc oamenii acest site
    .body =
        Aceste numere vin de la oamenii cărora le putem număra vizita. [Alegeți dacă o putem număra pe a dumneavoastră](/cookies).

        Numărăm din zece în zece. Dacă un lucru a fost făcut de mai puțin de zece ori într-o zi, nu îl numărăm deloc. Niciun număr nu spune cine l-a făcut.
statistics-dates = De la { $from } până la { $to }
statistics-what = Ce
statistics-how-often = De câte ori
statistics-count = Aproximativ { $count }
statistics-few = Mai puțin de zece
statistics-nothing = Nimic încă. Arătăm un număr după ce același lucru a fost făcut de zece ori într-o zi.
statistics-pages = Pagini
statistics-languages = Vizite, după limbă
statistics-devices = Vizite, după felul dispozitivului
statistics-outcomes = Cum s-au încheiat vizitele la un serviciu
statistics-lcp = Cât de repede au apărut paginile
statistics-cls = Cât de nemișcate au stat paginile cât timp s-au încărcat
statistics-inp = Cât de repede au răspuns paginile
statistics-search = Ce au căutat oamenii
statistics-funnel = Unde renunță oamenii
    .body = Pentru fiecare serviciu, câți oameni au trecut de fiecare pas. Unde un număr este mult mai mic decât cel dinainte, poate că pasul este greu pentru oameni. Unii pași sunt văzuți numai de unii oameni. Acolo, un număr mai mic nu înseamnă că oamenii au renunțat.
# $step: the heading of a page.
statistics-some = { $step } (numai unii oameni văd acest pas)
device-phone = Telefon
device-tablet = Tabletă
device-desktop = Calculator
vital-good = Bine
vital-fair = Ar putea fi mai bine
vital-poor = Slab
outcome-sent = Trimis: { $service }
outcome-exit = Sfat: { $service }, „{ $page }”

## Something of another website, such as a video

embed-from = Acest conținut vine de la { $host }. Dacă îl arătați, acel site află că vă uitați la el și care este adresa dumneavoastră de internet. Înainte de asta nu încărcăm nimic de acolo.
embed-show = Arătați-l doar de data aceasta, de la { $host }
