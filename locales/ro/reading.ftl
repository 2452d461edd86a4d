# The page about listening and the reading aids. Only the server reads these texts, so they cost browsers nothing.

reading-page = Ascultare și ajutor la citit
    .body = Ascultați paginile citite cu voce tare sau schimbați felul în care arată, ca să le puteți citi mai ușor.

## The Listen button

reading-listen = Ascultați această pagină
    .body =
        Fiecare pagină a acestui site vă poate fi citită cu voce tare. Alegeți **Ascultați această pagină** pe pagina pe care vreți să o auziți. Puteți:
        - să porniți citirea, să faceți pauză și să opriți
        - să mergeți înapoi sau înainte cu o propoziție, un paragraf sau un titlu
        - să faceți vocea mai înceată sau mai rapidă ori să alegeți altă voce
        - să începeți dintr-un loc de pe pagină pe care îl alegeți
        - să ascultați numai cuvintele pe care le-ați selectat
        - să vedeți cuvintele mărite în timp ce le auziți
        - să folosiți tastatura. Tastele sunt arătate lângă celelalte butoane. Acolo le puteți schimba sau le puteți opri.

        Vocea pe care o auziți este vocea dispozitivului dumneavoastră. Nimic de pe pagină nu se trimite nimănui. Unele voci nu sunt pe dispozitivul dumneavoastră: ca să vorbească, ele trimit textul companiei care le-a făcut. Le folosim numai dacă permiteți acest lucru.

## Without it

reading-device = Dacă nu aveți butonul sau nu aveți o voce
    .body =
        Butonul de ascultare are nevoie de scripturi (JavaScript) și de o voce pe dispozitivul dumneavoastră. Dispozitivul sau browserul vă pot citi și fără noi. Cele mai multe pot face deja acest lucru și nu trebuie să plătiți.

        Numele setărilor pot fi puțin diferite pe dispozitivul dumneavoastră. Între paranteze scrie cum se numesc în engleză.

reading-device-windows = Windows: citirea paginilor
    .body =
        - Apăsați în același timp tasta Windows, Ctrl și Enter. Așa pornește **Narator** (Narrator).
        - Apăsați Caps Lock și săgeata în jos ca să auziți pagina.
        - Apăsați din nou tasta Windows, Ctrl și Enter ca să opriți Narator.
        - Ca să schimbați vocea sau viteza, deschideți **Setări** (Settings), apoi **Accesibilitate** (Accessibility), apoi **Narator** (Narrator).
reading-device-mac = Mac: citirea paginilor
    .body =
        - Deschideți **Configurări sistem** (System Settings), apoi **Accesibilitate** (Accessibility), apoi **Conținut enunțat** (Spoken Content). Pe calculatoarele Mac mai noi, numele în engleză este **Read & Speak**.
        - Porniți **Enunțați selecția** (Speak selection).
        - Selectați cuvinte de pe pagină, apoi apăsați în același timp Option și Escape.
        - Dacă nu puteți vedea ecranul, folosiți **VoiceOver**. Apăsați Command și F5 ca să îl porniți sau să îl opriți.
reading-device-iphone = iPhone și iPad: citirea paginilor
    .body =
        - Deschideți **Configurări** (Settings), apoi **Accesibilitate** (Accessibility), apoi **Conținut enunțat** (Spoken Content). Pe dispozitivele mai noi, numele în engleză este **Read & Speak**.
        - Porniți **Enunțați ecranul** (Speak Screen).
        - Deschideți pagina. Trageți în jos cu două degete din partea de sus a ecranului.
        - Dacă nu puteți vedea ecranul, folosiți **VoiceOver**, tot din **Accesibilitate** (Accessibility). El schimbă felul în care atingeți ecranul.
reading-device-android = Android: citirea paginilor
    .body =
        - Deschideți **Setări** (Settings), apoi **Accesibilitate** (Accessibility), apoi **Selectați și ascultați** (Select to Speak). Porniți comanda rapidă (shortcut).
        - Deschideți pagina și folosiți comanda rapidă. Apoi atingeți cuvintele pe care vreți să le auziți sau alegeți **Redă** (Play).
        - Dacă nu puteți vedea ecranul, folosiți **TalkBack**, tot din **Accesibilitate** (Accessibility). El schimbă felul în care atingeți ecranul.
reading-device-chromebook = Chromebook: citirea paginilor
    .body =
        - Deschideți **Setări** (Settings), apoi **Accesibilitate** (Accessibility), apoi **Redarea vocală a textului** (Text-to-Speech). Porniți **Selectați și ascultați** (Select-to-speak).
        - Selectați cuvinte de pe pagină. Țineți apăsată tasta Search (Căutare) sau Launcher (Lansator) și apăsați S.
        - Dacă nu puteți vedea ecranul, folosiți **ChromeVox**. Apăsați în același timp Ctrl, Alt și Z ca să îl porniți sau să îl opriți.
reading-device-edge = Browserul Edge: citirea paginilor
    .body =
        - Deschideți meniul cu trei puncte, apoi alegeți **Citire cu voce tare** (Read aloud). Sau apăsați în același timp Ctrl, Shift și U.
        - Alegeți **Opțiuni voce** (Voice options) pentru altă voce sau altă viteză.
        - Multe dintre vocile lui trimit textul paginii la Microsoft.
reading-device-safari = Browserul Safari: citirea paginilor
    .body =
        - Pe un iPhone sau iPad, deschideți meniul paginii din bara de adrese, apoi alegeți **Ascultați pagina** (Listen to Page).
        - Pe un Mac, deschideți meniul **Editare** (Edit), apoi **Vorbire** (Speech), apoi alegeți **Începeți enunțarea** (Start Speaking).

reading-voice = Adăugați o voce pentru limba dumneavoastră
    .body =
        Dacă o pagină sună greșit, poate că dispozitivul dumneavoastră nu are o voce pentru limba paginii. Puteți adăuga una. Apoi închideți browserul și deschideți-l din nou.

        Unele dispozitive nu au o voce pentru unele limbi, cum ar fi galeza. Poate că alt dispozitiv sau alt browser are una.

reading-voice-windows = Windows: cum adăugați o voce
    .body =
        - Deschideți **Setări** (Settings), apoi **Oră și limbă** (Time & language), apoi **Vorbire** (Speech).
        - La **Gestionare voci** (Manage voices), alegeți **Adăugare voci** (Add voices).
        - Alegeți limba dumneavoastră, apoi alegeți **Adăugare** (Add).
reading-voice-mac = Mac: cum adăugați o voce
    .body =
        - Deschideți **Configurări sistem** (System Settings), apoi **Accesibilitate** (Accessibility), apoi **Conținut enunțat** (Spoken Content sau **Read & Speak**).
        - Deschideți lista **Voce de sistem** (System voice), apoi alegeți **Gestionați vocile** (Manage Voices).
        - Alegeți limba dumneavoastră și descărcați o voce.
reading-voice-iphone = iPhone și iPad: cum adăugați o voce
    .body =
        - Deschideți **Configurări** (Settings), apoi **Accesibilitate** (Accessibility), apoi **Conținut enunțat** (Spoken Content sau **Read & Speak**).
        - Alegeți **Voci** (Voices), apoi limba dumneavoastră.
        - Alegeți o voce și descărcați-o.
reading-voice-android = Android: cum adăugați o voce
    .body =
        - Deschideți **Setări** (Settings), apoi **Accesibilitate** (Accessibility), apoi **Redare vocală a textului** (Text-to-speech output). Pe unele telefoane se află la **Administrare generală** (General management).
        - Alegeți rotița de lângă numele programului de voce, apoi **Instalează date vocale** (Install voice data).
        - Alegeți limba dumneavoastră și descărcați o voce.
reading-voice-chromebook = Chromebook: cum adăugați o voce
    .body =
        - Deschideți **Setări** (Settings), apoi **Accesibilitate** (Accessibility), apoi **Redarea vocală a textului** (Text-to-Speech).
        - Deschideți **Setări pentru redarea vocală a textului** (Text-to-Speech voice settings).
        - Alegeți limba dumneavoastră, apoi o voce.
reading-built-in = Folosiți vocea noastră
    .body = Dacă dispozitivul dumneavoastră nu are o voce pentru limba paginii, nu este nevoie să adăugați una. Apăsați „Ascultați această pagină”. Apare apoi un buton, „Folosiți vocea noastră”.

## The reading aids

reading-aids = Faceți paginile mai ușor de citit
    .body = Alegeți cum arată paginile acestui site. Păstrăm ce alegeți într-un [cookie](/cookies) pe acest dispozitiv, pentru fiecare pagină și fiecare limbă.

reading-size = Mărimea textului
    .usual = Obișnuită
    .large = Mare
    .larger = Mai mare
    .largest = Cea mai mare
    .largest-hint = De două ori cât cea obișnuită
    .required = Selectați mărimea textului
reading-spacing = Spațiul dintre litere, cuvinte și rânduri
    .usual = Obișnuit
    .wide = Mare
    .required = Selectați spațiul dintre litere, cuvinte și rânduri
reading-font = Felul literelor
    .usual = Obișnuite
    .easier = Mai ușor de deosebit
    .easier-hint = Mulți oameni cu dislexie citesc mai ușor aceste litere. Ce litere vedeți depinde de dispozitivul dumneavoastră.
    .required = Selectați felul literelor
reading-more = Alte ajutoare la citit
reading-calm = Pagină liniștită
    .hint = O coloană îngustă pe un fond blând, fără decorații
    .required = Alegeți pagina liniștită sau nu bifați nimic
reading-ruler = Riglă pentru citit
    .hint = O bandă peste rândul pe care îl citiți. Vă urmează mouse-ul sau degetul și tastatura. Are nevoie de scripturi (JavaScript).
    .required = Alegeți rigla pentru citit sau nu bifați nimic

reading-save = Salvați cum arată paginile
reading-usual = Înapoi la felul obișnuit
reading-saved = Paginile arată acum așa cum ați ales
reading-saved-usual = Paginile arată din nou ca de obicei
reading-refused = Ne-ați spus să nu ținem minte limba și ajutoarele la citit. De aceea nu putem păstra ajutoare la citit pentru dumneavoastră: am avea nevoie de un cookie. Vă puteți [răzgândi despre cookie-uri](/cookies). Puteți și să măriți textul din browserul dumneavoastră.
