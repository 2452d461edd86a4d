mail-received =
    .subject = Am primit ce ne-ați trimis: { $reference }
    .body =
        Am primit totul pe { $date }. Numărul dumneavoastră de referință este **{ $reference }**.

        # Ce urmează
    .next = Acum nu este nevoie să faceți nimic. Dacă avem nevoie de ceva de la dumneavoastră, vă anunțăm.

mail-acknowledged =
    .subject = Confirmăm că am primit cazul dumneavoastră: { $reference }
    .body = Confirmăm că am primit cazul dumneavoastră. Cineva îl va analiza. Acum nu este nevoie să faceți nimic.

mail-information =
    .subject = Avem nevoie de ceva de la dumneavoastră: { $reference }
    .body = V-am cerut niște informații. Mergem mai departe cu cazul când le primim.
    .by = Vă rugăm să ni le trimiteți până la **{ $date }**.

mail-extended =
    .subject = Avem nevoie de mai mult timp pentru cazul dumneavoastră: { $reference }
    .body = Cazul dumneavoastră durează mai mult decât v-am spus. Acum ne propunem să vă răspundem până la **{ $date }**.

mail-decided =
    .subject = Am luat o decizie în cazul dumneavoastră: { $reference }
    .body = Am luat o decizie în cazul dumneavoastră. În acest e-mail nu spunem care este, pentru că l-ar putea citi altcineva.

mail-closed =
    .subject = Cazul dumneavoastră este închis: { $reference }
    .body = Am închis cazul dumneavoastră. Dacă credeți că este o greșeală, contactați-ne.

mail-reopened =
    .subject = Cazul dumneavoastră este deschis din nou: { $reference }
    .body = Am deschis din nou cazul dumneavoastră și ne ocupăm de el. Acum nu este nevoie să faceți nimic.

mail-written =
    .subject = V-am scris: { $reference }
    .body = Aveți o scrisoare. O puteți citi acolo unde vă urmăriți cazul. În acest e-mail nu spunem ce scrie în scrisoare, pentru că e-mailul ar putea fi citit de altcineva.

mail-withdrawn =
    .subject = V-ați retras cazul: { $reference }
    .body = Ne-ați cerut să ne oprim. Am închis cazul dumneavoastră. Dacă nu ați cerut acest lucru, contactați-ne imediat.

mail-about =
    .follow =
        # Urmăriți cazul

        Pe site-ul nostru puteți [urmări cazul](/case) cu numărul de referință, **{ $reference }**, și cu codul secret. Ați primit codul pe site-ul nostru când ați trimis formularul. Nu îl trimitem prin e-mail și nu îl cerem niciodată prin e-mail.
    .contact =
        # Contactați-ne

        Ne puteți [contacta](/contact) sau ne puteți suna la { $telephone }. Vă rugăm să ne dați numărul de referință. Vă rugăm să nu răspundeți la acest e-mail: nimeni nu citește răspunsurile.

        Acest e-mail nu spune nimic din ce ne-ați scris, pentru că l-ar putea citi altcineva.

        Dacă nu ne-ați trimis nimic, poate că cineva a dat adresa dumneavoastră din greșeală. Puteți șterge acest e-mail.

mail-unreviewed = Acest e-mail a fost tradus din engleză. Nimeni nu a verificat încă traducerea. Textul în engleză este mai jos. Dacă ceva diferă, este valabil textul în engleză.
