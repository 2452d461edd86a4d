# Report nuisance calls and messages: the texts of site/services/nuisance.toml.

service = Raportați apeluri și mesaje nedorite
    .description =
        Spuneți-ne despre apeluri, SMS-uri, e-mailuri sau faxuri nedorite, în care cineva încearcă să vândă sau
        să promoveze ceva.
    .start =
        Folosiți acest serviciu ca să ne spuneți despre un apel, un SMS, un e-mail sau un fax pe care nu l-ați
        dorit, dacă cineva încerca prin el să vândă sau să promoveze ceva. Un apel poate veni de la o persoană
        reală sau de la o voce înregistrată.

        Într-un raport ne puteți spune despre cel mult 5 apeluri sau mesaje de același fel.

        # Înainte să începeți

        De unele apeluri și mesaje trebuie să se ocupe altcineva:

        - de apelurile mute și de apelurile care se întrerup când răspundeți se ocupă Ofcom
        - de înșelătorii se ocupă Report Fraud, care înainte se numea Action Fraud
        - de unele apeluri la numere de pe lista Telephone Preference Service (TPS) se poate ocupa TPS

        Dacă nu știți sigur, începeți aici. Mai întâi vă punem câteva întrebări și vă spunem unde să mergeți.

        # De ce aveți nevoie

        Vă vom întreba:

        - când a venit fiecare apel sau mesaj
        - de la ce număr, nume sau adresă de e-mail a venit, dacă ați putut vedea
        - despre ce era vorba
        - dacă ați fost vreodată de acord să îl primiți

        Nu este nevoie să ne spuneți cine sunteți sau să ne dați numărul ori codul poștal. Spuneți-ne cât
        mai multe despre apel sau mesaj. Cu cât știm mai multe, cu atât putem face mai mult.

        # Ce putem face și ce nu putem face

        Folosim raportul dumneavoastră ca să aflăm cine este de vină și ca să luăm măsuri. Nu răspundem la
        fiecare raport.

        # Informațiile dumneavoastră

        Putem da ce ne spuneți altor autorități de reglementare, companiilor de telefonie și organizațiilor pe
        care le cercetăm. Citiți [cum folosim informațiile dumneavoastră](/privacy) înainte să începeți.
    .next =
        Nu mai trebuie să faceți nimic. Ne uităm la raportul dumneavoastră împreună cu altele, ca să aflăm cine
        este de vină și ca să luăm măsuri. Nu răspundem la fiecare raport. Dacă ați spus că vă putem contacta,
        facem acest lucru numai dacă trebuie să știm mai multe.

        # Ce mai puteți face

        - Dacă v-a sunat o persoană reală, treceți-vă numărul pe [lista TPS](https://www.tpsonline.org.uk). Dacă este de destul timp pe listă, puteți spune și la TPS despre apel.
        - Trimiteți mai departe SMS-urile nedorite la 7726. Este gratuit.
        - Anunțați [Ofcom](https://www.ofcom.org.uk) despre apelurile mute.
        - Reveniți și spuneți-ne dacă mai primiți apeluri sau mesaje.

## What it was

received = Ce ați primit?
    .summary = Ce ați primit
    .hint = Dacă ați primit mai multe feluri, alegeți acum unul. Pentru celelalte puteți face alt raport.
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

silent-call-advice = Anunțați Ofcom despre apelurile mute și întrerupte
    .body =
        Ne-ați spus că ați primit un apel mut sau întrerupt. De aceste apeluri se ocupă Ofcom, nu noi.

        # Ce să faceți acum

        - Notați când a venit apelul și numărul, dacă a apărut.
        - Anunțați Ofcom cât mai repede. Mergeți pe [site-ul Ofcom](https://www.ofcom.org.uk).

        Dacă ați primit și un apel în care o persoană sau o voce înregistrată a încercat să vă vândă ceva,
        reveniți și spuneți-ne despre acela.

received-other = Ce fel de mesaj era?
    .summary = Felul mesajului
    .hint = De exemplu, un mesaj într-o aplicație sau pe o rețea socială.
    .required = Introduceți ce fel de mesaj era
    .name = Felul mesajului

scam = Credeți că era o înșelătorie?
    .summary = Înșelătorie
    .hint = Printr-o înșelătorie cineva încearcă să vă păcălească, de exemplu ca să vă ia banii, parolele sau datele contului bancar.
    .yes = Da
    .no = Nu
    .not-sure = Nu știu sigur
    .required = Selectați „da” dacă credeți că era o înșelătorie

scam-advice = Raportați înșelătoriile la Report Fraud
    .body =
        Ne-ați spus că vi se pare că era o înșelătorie. De înșelătorii se ocupă poliția, nu noi.

        # Ce să faceți acum

        - Dacă ați pierdut bani sau ați dat datele contului bancar, sunați imediat la banca dumneavoastră.
        - Dacă locuiți în Anglia, Țara Galilor sau Irlanda de Nord, anunțați [Report Fraud](https://www.reportfraud.police.uk) pe site-ul său sau sunați la [0300 123 2040](tel:03001232040). Înainte se numea Action Fraud.
        - Dacă locuiți în Scoția, sunați la poliția din Scoția (Police Scotland), la [101](tel:101).
        - Dacă era un SMS, trimiteți-l mai departe la 7726. Este gratuit.
        - Nu răspundeți la mesaj și nu deschideți niciun link din el.

        Dacă credeți doar că ar fi putut fi o înșelătorie, mergeți înapoi și alegeți „Nu știu sigur”. Atunci ne
        puteți spune despre ea.

selling = Încerca cineva prin acest apel sau mesaj să vândă sau să promoveze ceva?
    .summary = Încercare de a vinde sau promova ceva
    .hint = Poate fi un produs, un serviciu, o organizație sau o cauză.
    .yes = Da
    .no = Nu
    .required = Selectați „da” dacă cineva încerca să vândă sau să promoveze ceva

not-selling = Ne ocupăm de apeluri și mesaje prin care cineva încearcă să vândă sau să promoveze ceva
    .body =
        Ne-ați spus că prin acest apel sau mesaj nimeni nu a încercat să vândă sau să promoveze ceva. Regulile de
        care ne ocupăm aici sunt despre marketing.

        # Ce să faceți acum

        - Dacă cineva v-a amenințat, sunați la poliție, la [101](tel:101). În caz de urgență, sunați la [999](tel:999).
        - Dacă primiți mereu apeluri nedorite, întrebați compania de telefonie ce poate face ca să le oprească.
        - Dacă vă îngrijorează felul în care o organizație vă folosește informațiile, [faceți o sesizare despre protecția datelor](/services/data-protection).

        Dacă nu știți sigur că această pagină este potrivită, [contactați-ne](/contact).

## Live calls and the TPS

tps = Era numărul dumneavoastră pe lista TPS când a venit apelul?
    .summary = Pe lista TPS
    .body =
        Telephone Preference Service (TPS) ține o listă a oamenilor care nu vor apeluri de vânzare. Există o listă
        și pentru companii, Corporate TPS.

        Puteți afla dacă numărul dumneavoastră este pe listă, sau îl puteți trece pe listă, pe [site-ul
        TPS](https://www.tpsonline.org.uk).
    .yes = Da
    .no = Nu
    .not-sure = Nu știu sigur
    .required = Selectați „da” dacă numărul dumneavoastră era pe lista TPS când a venit apelul

tps-long-enough = Era numărul dumneavoastră de atât timp pe listă când a venit apelul?
    .summary = De destul timp pe lista TPS
    .body =
        TPS se ocupă numai de apeluri la numere care sunt pe lista sa de { $tps-wait } sau mai mult.
    .yes = Da
    .no = Nu
    .not-sure = Nu știu sigur
    .required = Selectați „da” dacă numărul dumneavoastră era de atât timp pe listă

tps-route = Cui vreți să îi spuneți despre apel?
    .summary = Cui vreți să îi spuneți
    .body =
        Puteți spune la ICO (adică nouă), la TPS sau în ambele locuri. TPS dă companiei care v-a sunat numele,
        numărul și codul dumneavoastră poștal. Nouă ne puteți spune fără să arătați cine sunteți.
    .us = La ICO, autoritatea de reglementare
    .tps = La TPS
    .both = În ambele locuri
    .both-hint = Spuneți-ne mai întâi nouă, aici. La sfârșit vă amintim de TPS.
    .required = Selectați cui vreți să îi spuneți despre apel

tell-tps = Spuneți la TPS despre apel
    .body =
        TPS se poate ocupa de apelul dumneavoastră dacă toate acestea sunt adevărate:

        - numărul dumneavoastră era pe lista TPS de { $tps-wait } sau mai mult când a venit apelul
        - ați vorbit cu persoana care a sunat
        - știți data și ora apelului
        - știți numele sau numărul companiei care a sunat
        - sunteți de acord ca TPS să dea acelei companii numele, numărul și codul dumneavoastră poștal

        # Ce să faceți acum

        - Notați ce știți despre apel.
        - Faceți o reclamație pe [site-ul TPS](https://www.tpsonline.org.uk) cât mai repede.

        Dacă TPS nu se poate ocupa de apelul dumneavoastră, reveniți și spuneți-ne nouă despre el.

## Texts, emails and faxes

text-forwarded = Ați trimis SMS-ul mai departe la 7726?
    .spoken = Ați trimis SMS-ul mai departe la 7 7 2 6?
    .summary = Trimis mai departe la 7726
    .body =
        Puteți trimite mai departe SMS-urile nedorite la 7726. Este gratuit. Ne puteți spune totuși și aici
        despre SMS.
    .yes = Da
    .no = Nu
    .required = Selectați „da” dacă ați trimis SMS-ul mai departe la 7726

sender-in-uk = Cine a trimis e-mailul este în Regatul Unit?
    .summary = Expeditor din Regatul Unit
    .hint = Căutați în e-mail o adresă poștală sau un număr de telefon din Regatul Unit.
    .yes = Da
    .no = Nu
    .not-sure = Nu știu sigur
    .required = Selectați „da” dacă cine a trimis e-mailul este în Regatul Unit

sender-abroad = Ne ocupăm de e-mailuri trimise din Regatul Unit
    .body =
        Ne-ați spus că e-mailul nu vine de la cineva din Regatul Unit. De obicei putem lua măsuri numai dacă
        putem afla cine a trimis un e-mail și dacă acela este în Regatul Unit.

        # Ce să faceți acum

        - Nu răspundeți la e-mail și nu deschideți niciun link din el.
        - Marcați-l ca spam în programul dumneavoastră de e-mail.
        - Dacă cineva încearcă prin el să vă păcălească, anunțați [Report Fraud](https://www.reportfraud.police.uk). Dacă locuiți în Scoția, sunați la poliția din Scoția (Police Scotland), la [101](tel:101).

        Dacă aflați că cine l-a trimis este în Regatul Unit, reveniți și spuneți-ne.

fax-list = Era numărul dumneavoastră de fax pe lista FPS când a venit faxul?
    .summary = Pe lista FPS
    .hint = Fax Preference Service (FPS) ține o listă a oamenilor care nu vor faxuri de vânzare.
    .yes = Da
    .no = Nu
    .not-sure = Nu știu sigur
    .required = Selectați „da” dacă numărul dumneavoastră de fax era pe lista FPS când a venit faxul

## Each call or message

message = Apelul sau mesajul { $number }

message-more = Vreți să ne spuneți despre încă un apel sau mesaj?
    .summary = Încă un apel sau mesaj
    .yes = Da
    .no = Nu
    .required = Selectați „da” dacă vreți să ne spuneți despre încă un apel sau mesaj

message-when = Când a venit?

message-date = Data
    .hint = Dacă nu știți ziua exactă, scrieți data care vi se pare cea mai apropiată.
    .required = Introduceți data la care a venit
    .name = Data la care a venit

message-time = Ora
    .hint = Cu o precizie de 15 minute, dacă puteți. De exemplu, 9:30 sau 14:15.
    .invalid = Introduceți o oră, de exemplu 9:30 sau 14:15
    .name = Ora la care a venit

message-from = De unde a venit?

number-shown = A arătat telefonul sau aparatul dumneavoastră un număr sau un nume?
    .summary = Număr sau nume arătat
    .shown = Da, un număr sau un nume
    .withheld = Nu, scria că numărul este ascuns sau privat
    .international = Nu, scria doar „internațional”
    .unavailable = Nu, scria „indisponibil” sau nu arăta nimic
    .not-sure = Nu știu sigur
    .required = Selectați ce a arătat telefonul sau aparatul dumneavoastră

message-number = Ce număr sau ce nume a arătat?
    .summary = Numărul sau numele
    .hint = Copiați-l exact.
    .required = Introduceți numărul sau numele arătat
    .name = Numărul sau numele arătat

sender-email = De la ce adresă de e-mail a venit?
    .summary = Adresa de e-mail de la care a venit
    .hint = Copiați-o exact. De exemplu, oferte@example.com.
    .required = Introduceți adresa de e-mail de la care a venit
    .name = Adresa de e-mail de la care a venit

message-topic = Despre ce era vorba?
    .summary = Despre ce era vorba
    .hint = Alegeți din listă. Dacă nu se potrivește nimic, alegeți „Altceva”.
    .accident-claims = Despăgubiri pentru accidente
    .boilers = Centrale termice
    .broadband = Internet de mare viteză
    .call-blockers = Aparate de blocat apeluri
    .debt-management = Administrarea datoriilor
    .energy = Energie și energie verde
    .extended-warranties = Garanții prelungite și asigurări pentru aparate
    .funeral-plans = Planuri de înmormântare
    .gambling = Jocuri de noroc
    .home-improvements = Geamuri termopan și lucrări la casă
    .insulation = Izolații
    .insurance = Asigurări
    .loans = Servicii bancare și împrumuturi
    .mobile-phones = Telefoane mobile și modele mai noi
    .pensions = Pensii
    .ppi = Despăgubiri pentru asigurări de credit (PPI)
    .property = Locuințe și vacanțe în regim timeshare
    .solar-panels = Panouri solare
    .surveys = Sondaje despre stilul de viață
    .tax-refunds = Rambursări de impozit
    .vehicle-finance = Despăgubiri pentru credite auto
    .something-else = Altceva
    .required = Selectați despre ce era vorba
    .unknown-option = Alegeți din listă despre ce era vorba. Dacă nu se potrivește nimic, alegeți „Altceva”

message-sender = De la cine era?
    .body =
        Spuneți-ne tot ce știți despre cine v-a sunat sau v-a trimis mesajul. Dacă nu știți cine era, lăsați
        goale câmpurile opționale.

sender-said-who = Persoana care v-a sunat a spus cine este?
    .summary = Persoana care a sunat a spus cine este
    .at-once = Da, fără să întreb
    .when-asked = Da, când am întrebat
    .refused = Nu, a refuzat
    .did-not-ask = Nu, și nici eu nu am întrebat
    .required = Selectați dacă persoana care v-a sunat a spus cine este

sender-name = Numele organizației
    .name = Numele organizației

sender-phone = Numărul de telefon pe care vi l-au dat
    .hint = De exemplu, un număr la care să sunați înapoi.
    .invalid = Introduceți numărul pe care vi l-au dat, de exemplu 01632 960 001 sau +44 808 157 0192
    .name = Numărul de telefon pe care vi l-au dat

sender-contact-email = Adresa de e-mail pe care v-au dat-o
    .invalid = Introduceți în forma corectă adresa de e-mail pe care v-au dat-o, de exemplu nume@example.com
    .name = Adresa de e-mail pe care v-au dat-o

sender-website = Site-ul pe care vi l-au dat
    .hint = De exemplu, www.example.com.
    .name = Site-ul pe care vi l-au dat

sender-address = Adresa poștală pe care v-au dat-o
    .name = Adresa poștală pe care v-au dat-o

message-permission = Dumneavoastră și ei

customer = Faceți parte sau ați făcut parte dintre clienții lor?
    .summary = Dintre clienții lor, acum sau înainte
    .yes = Da
    .no = Nu
    .not-sure = Nu știu sigur
    .required = Selectați „da” dacă faceți parte sau ați făcut parte dintre clienții lor

permission = Ați fost vreodată de acord să primiți apeluri sau mesaje de la ei?
    .summary = Acord pentru apeluri sau mesaje
    .hint = De exemplu, ați bifat o căsuță într-un formular.
    .yes = Da
    .no = Nu
    .not-sure = Nu știu sigur
    .required = Selectați „da” dacă ați fost vreodată de acord să primiți apeluri sau mesaje de la ei

asked-to-stop = Le-ați cerut să se oprească?
    .summary = Le-ați cerut să se oprească
    .yes = Da
    .no = Nu
    .required = Selectați „da” dacă le-ați cerut să se oprească

asked-to-stop-on = Când le-ați cerut să se oprească?
    .summary = Data la care le-ați cerut să se oprească
    .hint = Dacă ați cerut de mai multe ori, scrieți prima dată. Dacă nu o știți, scrieți data care vi se pare cea mai apropiată.
    .name = Data la care le-ați cerut să se oprească

message-content = Ce vi s-a spus

opt-out = Vi s-a spus cum puteți face să nu mai primiți altele?
    .summary = Vi s-a spus cum să nu mai primiți altele
    .hint = De exemplu, să apăsați o tastă, să răspundeți STOP sau să folosiți un link de dezabonare.
    .yes = Da
    .no = Nu
    .not-sure = Nu știu sigur
    .required = Selectați „da” dacă vi s-a spus cum puteți face să nu mai primiți altele

replied = Ați apăsat o tastă sau ați răspuns?
    .summary = Ați apăsat o tastă sau ați răspuns
    .yes = Da
    .no = Nu
    .required = Selectați „da” dacă ați apăsat o tastă sau ați răspuns

message-text = Ce v-au spus?
    .summary = Ce v-au spus
    .hint =
        Folosiți cuvintele lor, dacă puteți. Puteți copia aici un SMS sau un e-mail, cu linkurile din el. Nu
        scrieți numele și numărul dumneavoastră.
    .name = Ce ne spuneți că v-au spus

## What it did, and to whom

effect = Cum vă afectează apelurile sau mesajele nedorite

how-often = Cât de des primiți astfel de apeluri sau mesaje?
    .summary = Cât de des
    .only-these = Numai cele despre care v-am spus
    .daily = În fiecare zi sau aproape
    .weekly = În fiecare săptămână
    .monthly = În fiecare lună
    .less-often = Mai rar

effects = Cum v-au afectat pe dumneavoastră sau pe alții?
    .summary = Cum v-au afectat pe dumneavoastră sau pe alții
    .hint = Selectați tot ce se potrivește.
    .annoyed = M-au enervat
    .distressed = M-au supărat sau m-au îngrijorat
    .cost = M-au costat bani
    .vulnerable = Au ajuns la o persoană ușor de păcălit sau căreia i se poate face ușor rău
    .vulnerable-hint = De exemplu, din cauza vârstei, a unei boli sau a unei dizabilități
    .none = Nimic dintre acestea
    .name = Cum v-au afectat pe dumneavoastră sau pe alții

effects-more = Vreți să spuneți mai multe despre acest lucru?
    .summary = Mai multe despre cum v-au afectat
    .name = Ce spuneți despre acest lucru

your-line = Numărul sau adresa de e-mail la care au venit
    .body =
        Puteți lăsa necompletată oricare dintre aceste întrebări. Dacă apelurile sau mesajele au venit la mai
        multe numere sau adrese, spuneți-ne despre numărul sau adresa la care au venit cele mai multe.

number-called = Numărul de telefon sau de fax la care au venit
    .invalid = Introduceți un număr de telefon, de exemplu 01632 960 001, 07700 900 982 sau +44 808 157 0192
    .name = Numărul la care au venit

address-emailed = Adresa de e-mail la care au venit
    .invalid = Introduceți o adresă de e-mail în forma corectă, de exemplu nume@example.com
    .name = Adresa de e-mail la care au venit

line-kind = Este numărul unui telefon fix sau mobil?
    .summary = Telefon fix sau mobil
    .landline = Telefon fix
    .mobile = Telefon mobil

line-holder = Cine este titularul contului?
    .summary = Titularul contului
    .hint = Este persoana sau organizația care plătește pentru număr sau adresă ori a cui este numărul sau adresa.
    .me = Eu
    .my-household = Altcineva din casa mea
    .my-employer = Angajatorul meu
    .someone-else = Altcineva

holder-type = Ce este titularul contului?
    .summary = Felul titularului contului
    .private-person = O persoană fizică
    .sole-trader = O persoană care lucrează pe cont propriu (sole trader)
    .partnership = Un parteneriat (partnership)
    .company = O societate cu răspundere limitată (limited company)
    .other-body = Altă organizație, cum ar fi o organizație de caritate sau o instituție publică
    .not-sure = Nu știu sigur

postcode-area = Care este prima jumătate a codului dumneavoastră poștal?
    .summary = Prima jumătate a codului poștal
    .hint = De exemplu, SK9. O folosim ca să vedem unde ajung apelurile și mesajele nedorite. Nu arată cine sunteți.
    .name = Prima jumătate a codului dumneavoastră poștal

contact-you = Cum vă contactăm

may-contact = Vă putem contacta dacă trebuie să știm mai multe?
    .summary = Vă putem contacta
    .by-email = Da, prin e-mail
    .by-phone = Da, prin telefon
    .no = Nu
    .required = Selectați dacă vă putem contacta

your-email = Adresa dumneavoastră de e-mail
    .required = Introduceți adresa dumneavoastră de e-mail
    .invalid = Introduceți o adresă de e-mail în forma corectă, de exemplu nume@example.com
    .name = Adresa dumneavoastră de e-mail

your-phone = Numărul dumneavoastră de telefon
    .required = Introduceți numărul dumneavoastră de telefon
    .invalid = Introduceți un număr de telefon, de exemplu 01632 960 001, 07700 900 982 sau +44 808 157 0192
    .name = Numărul dumneavoastră de telefon

your-name = Cum vă numiți?
    .summary = Numele dumneavoastră
    .hint = Îl vom folosi dacă vă contactăm.
    .name = Numele dumneavoastră
