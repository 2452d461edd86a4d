# Ask us about the information we hold about you: the texts of site/services/your-information.toml.

service = Cereți-ne ceva despre informațiile pe care le avem despre dumneavoastră
    .description =
        Cereți-ne o copie a informațiilor pe care le avem despre dumneavoastră sau cereți-ne să le corectăm, să
        le ștergem sau să le folosim altfel.
    .start =
        Aveți drepturi asupra informațiilor pe care le avem despre dumneavoastră. Folosiți acest serviciu ca să
        ne cereți:

        - să vă dăm o copie a lor
        - să le corectăm
        - să le ștergem
        - să nu le mai folosim într-un anumit fel
        - să limităm felul în care le folosim

        Puteți cere mai multe dintre acestea deodată. Puteți cere și pentru copilul dumneavoastră sau pentru altă
        persoană, dacă aveți voie să acționați în numele ei.

        Nu este obligatoriu să folosiți acest serviciu. Puteți și [să ne contactați](/contact).

        # Înainte să începeți

        Acest serviciu este numai despre informațiile pe care le avem noi. Dacă este vorba despre informații
        pe care le are altă organizație, începeți totuși aici. Vă vom spune ce să faceți.

        # De ce aveți nevoie

        Vă vom cere:

        - numele și adresa dumneavoastră de e-mail
        - despre ce informații este vorba
        - numărul de referință, dacă este vorba despre un caz și aveți un număr
        - ce vă dă voie să acționați în numele celeilalte persoane, dacă cereți pentru altcineva

        # Ce se întâmplă apoi

        Trebuie să vă răspundem în cel mult o lună. Mai întâi vă putem cere să ne arătați cine sunteți, ca să
        dăm informații numai persoanei potrivite.

        Nu putem face întotdeauna ce cereți. Dacă nu putem, vă spunem de ce.

        # Informațiile dumneavoastră

        Citiți [cum folosim informațiile dumneavoastră](/privacy) înainte să începeți.
    .next =
        Căutăm informațiile și vă scriem răspunsul nostru. Dacă nu putem face ce ați cerut, vă spunem de ce.

        Mai întâi vă putem cere să ne arătați cine sunteți, ca să dăm informații numai persoanei potrivite.

        Dacă acționați în numele altcuiva, trimiteți-ne prin poștă o copie a documentului care vă dă voie, nu
        originalul. De exemplu, o scrisoare de consimțământ pe care persoana a semnat-o. Scrieți pe ea numărul
        de referință. Adresa noastră se află pe [pagina noastră de contact](/contact).

        # Dacă nu vă mulțumește răspunsul nostru

        Puteți [face o reclamație despre noi](/services/about-us).

standard-answered = Până la { $date } trebuie să vă răspundem.

## Is this the right place?

about-what = Despre ce vreți să întrebați?
    .summary = Despre ce este vorba
    .our-information = Informații pe care le aveți despre mine sau despre o persoană în numele căreia acționez
    .another-organisation = Informații pe care le are altă organizație
    .another-organisation-hint = De exemplu, o companie care nu vrea să îmi dea o copie
    .cookie-choice = Ce am acceptat despre cookie-uri pe acest site
    .our-answer = Un răspuns pe care mi l-ați dat la o astfel de cerere
    .our-answer-hint = Alegeți acest răspuns dacă v-am răspuns și nu vă mulțumește
    .other-information = Alte informații pe care le aveți
    .other-information-hint = De exemplu, despre munca noastră sau despre ce cheltuim
    .required = Selectați despre ce vreți să întrebați

ask-the-organisation = Întrebați organizația care are informațiile
    .body =
        Nu vă putem da ce are altă organizație și nu putem corecta sau șterge acele informații. Aveți dreptul
        să îi cereți chiar acelei organizații.

        # Ce să faceți acum

        - Dacă nu ați cerut încă nimic organizației, cereți-i mai întâi ei. Ea trebuie să răspundă în cel mult o lună.
        - Dacă i-ați cerut o copie și nu vă mulțumește ce a făcut, [primiți ajutor cu o cerere de informații despre dumneavoastră](/services/subject-access).
        - Dacă este vorba despre altceva ce face cu date personale, [faceți o sesizare despre protecția datelor](/services/data-protection).
        - Dacă nu știți sigur, [găsiți locul potrivit pentru sesizarea dumneavoastră](/services/concern).

change-your-choice = Puteți schimba chiar dumneavoastră ce ați ales
    .body =
        Nu este nevoie să ne cereți nouă. Puteți schimba oricând ce ați acceptat.

        # Ce să faceți acum

        - Mergeți la [pagina noastră despre cookie-uri](/cookies). Ea arată ce cookie-uri folosim și vă lasă să alegeți.
        - Dacă ați acceptat altceva și v-ați răzgândit, [contactați-ne](/contact).

look-again = Cereți-ne să ne uităm din nou la răspunsul nostru
    .body =
        Ne-ați spus că v-am răspuns și că răspunsul nu vă mulțumește.

        # Ce să faceți acum

        - Dacă vreți să ne uităm din nou la răspunsul nostru sau credeți că a durat prea mult, [faceți o reclamație despre noi](/services/about-us).
        - Țineți în față răspunsul nostru. Poate veți avea nevoie de numărul de referință de pe el.

        # Dacă vreți să cereți ceva nou

        Mergeți înapoi și alegeți informațiile pe care le avem despre dumneavoastră.

write-to-us = Scrieți-ne pentru alte informații
    .body =
        Acest serviciu este numai pentru informații despre oameni. Ne puteți cere și alte informații pe care le
        avem, dar nu aici.

        # Ce să faceți acum

        - Scrieți-ne la adresa de pe [pagina noastră de contact](/contact).
        - Spuneți-ne cum vă numiți și cum vă putem trimite răspunsul.
        - Spuneți ce informații vreți. Cu cât scrieți mai exact, cu atât le putem găsi mai repede.

        Trebuie să vă răspundem în cel mult { $answer-others-within }.

## The request

whose-information = Despre cine sunt informațiile?
    .summary = Despre cine sunt informațiile
    .me = Despre mine
    .my-child = Despre copilul meu
    .someone-else = Despre altă persoană, iar eu am voie să acționez în numele ei
    .required = Selectați despre cine sunt informațiile

wanted = Ce ați vrea să facem?
    .summary = Ce ați vrea să facem
    .hint = Selectați tot ce se potrivește.
    .copy = Să dați o copie a informațiilor
    .copy-hint = V-o trimitem
    .correct = Să corectați informațiile
    .correct-hint = Alegeți acest răspuns dacă ceva este greșit sau lipsește
    .delete = Să ștergeți informațiile
    .object = Să nu mai folosiți informațiile într-un anumit fel
    .object-hint = Aceasta se numește opoziție
    .limit = Să limitați felul în care folosiți informațiile
    .limit-hint = De exemplu, să le păstrați, dar să nu le folosiți până aflați dacă sunt corecte
    .required = Selectați ce ați vrea să facem
    .name = Ce ați vrea să facem

copy = O copie a informațiilor

copy-of = De pe ce vreți o copie?
    .summary = De pe ce vreți o copie
    .everything = De pe tot ce aveți
    .some = Numai de pe o parte
    .some-hint = Aceasta o putem găsi mai repede
    .required = Selectați de pe ce vreți o copie

copy-details = Ce informații vreți?
    .summary = Informațiile pe care le vreți
    .hint = Scrieți cât mai exact. De exemplu, „e-mailuri despre mine dintre martie și mai”.
    .required = Introduceți ce informații vreți
    .name = Ce spuneți despre informații

correction = Corectarea informațiilor

what-is-wrong = Ce este greșit sau lipsește?
    .summary = Ce este greșit sau lipsește
    .hint = Scrieți unde ați văzut greșeala. De exemplu, într-o scrisoare de la noi, și data scrisorii.
    .required = Introduceți ce este greșit sau lipsește
    .name = Ce este greșit sau lipsește

what-is-right = Ce ar trebui să scrie?
    .summary = Ce ar trebui să scrie
    .hint = Dacă nu știți, spuneți-ne de ce credeți că este greșit.
    .required = Introduceți ce ar trebui să scrie
    .name = Ce ar trebui să scrie

deletion = Ștergerea informațiilor

delete-what = Ce informații să ștergem?
    .summary = Ce să ștergem
    .required = Introduceți ce informații să ștergem
    .name = Informațiile pe care să le ștergem

delete-why = De ce să le ștergem?
    .summary = De ce să le ștergem
    .hint = De exemplu, nu mai avem nevoie de ele sau nu trebuia să le avem.
    .name = De ce să le ștergem

objection = Opoziția dumneavoastră

object-to = Ce să nu mai facem?
    .summary = Ce să nu mai facem
    .hint = Scrieți despre ce informații este vorba și cum le folosim.
    .required = Introduceți ce să nu mai facem
    .name = Ce să nu mai facem

object-why = De ce să ne oprim?
    .summary = De ce să ne oprim
    .hint = Spuneți-ne ce anume din viața dumneavoastră face ca acest lucru să fie o problemă. Dacă acționați în numele altcuiva, spuneți-ne despre acea persoană.
    .required = Introduceți de ce să ne oprim
    .name = De ce să ne oprim

limiting = Limitarea felului în care folosim informațiile

limit-what = Despre ce informații este vorba și cum să le limităm folosirea?
    .summary = Ce să limităm
    .hint = De exemplu, să le păstrăm, dar să nu le dăm nimănui.
    .required = Introduceți despre ce informații este vorba și cum să le limităm folosirea
    .name = Ce să limităm

limit-why = De ce să le limităm folosirea?
    .summary = De ce să le limităm folosirea
    .hint = De exemplu, poate sunt greșite sau aveți nevoie de ele pentru un proces și nu vreți să le ștergem.
    .required = Introduceți de ce să le limităm folosirea
    .name = De ce să le limităm folosirea

## Where to look

your-case = Unde să căutăm

about-case = Este vorba despre un caz?
    .summary = Despre un caz
    .hint = Un caz este, de exemplu, o sesizare sau o plângere pe care cineva ne-a trimis-o.
    .yes = Da
    .no = Nu
    .required = Selectați „da” dacă este vorba despre un caz

our-reference = Numărul de referință
    .hint = Îl găsiți pe scrisorile și în e-mailurile pe care vi le-am trimis. De exemplu, IC-123456-A1B2
    .hint-spoken = Îl găsiți pe scrisorile și în e-mailurile pe care vi le-am trimis. De exemplu, I C, apoi șase cifre, apoi un amestec de patru litere și cifre. Între cele trei părți sunt cratime.
    .name = Numărul de referință

case-organisation = Despre ce organizație este cazul?
    .summary = Organizația despre care este cazul
    .hint = Ne ajută să găsim cazul dumneavoastră.
    .name = Numele organizației

dealings = De ce credeți că avem aceste informații?
    .summary = De ce credeți că le avem
    .hint = Ne ajută să le găsim. De exemplu, ne-ați sunat, ați venit la un eveniment sau ne-ați cerut un loc de muncă. Scrieți când, dacă știți.
    .name = De ce credeți că le avem

## About them

about-them = Despre persoana în numele căreia acționați

their-name = Numele persoanei
    .required = Introduceți numele persoanei în numele căreia acționați
    .name = Numele persoanei

their-address = Adresa persoanei
    .hint = Ne ajută să găsim informațiile despre ea.
    .name = Adresa persoanei

authority = Dacă acționați în numele altei persoane
    .body =
        Trebuie să știm că aveți voie să acționați în numele acestei persoane. După ce ați trimis acest formular,
        trimiteți-ne prin poștă o copie a documentului care arată acest lucru, nu originalul. Scrieți pe ea
        numărul de referință. Adresa noastră se află pe [pagina noastră de contact](/contact).

authority-kind = Ce vă dă voie să acționați în numele ei?
    .summary = Ce vă dă voie să acționați în numele ei
    .parent-or-carer = Sunt părintele ei sau o am în grijă și am dreptul legal să acționez în numele ei
    .consent = Este de acord și a semnat o scrisoare care spune acest lucru
    .legal-document = Un tribunal sau un alt document legal spune că am voie să acționez în numele ei
    .something-else = Altceva
    .required = Selectați ce vă dă voie să acționați în numele persoanei

authority-details = Despre ce este vorba?
    .summary = Ce altceva vă dă voie să acționați în numele ei
    .required = Introduceți ce vă dă voie să acționați în numele persoanei
    .name = Ce vă dă voie să acționați în numele ei

## About you

your-details = Despre dumneavoastră

your-name = Numele dumneavoastră
    .required = Introduceți numele dumneavoastră
    .name = Numele dumneavoastră

your-email = Adresa dumneavoastră de e-mail
    .hint = O vom folosi ca să vă scriem.
    .required = Introduceți adresa dumneavoastră de e-mail
    .invalid = Introduceți o adresă de e-mail în forma corectă, de exemplu nume@example.com
    .name = Adresa dumneavoastră de e-mail

your-phone = Numărul dumneavoastră de telefon
    .invalid = Introduceți un număr de telefon, de exemplu 01632 960 001, 07700 900 982 sau +44 808 157 0192
    .name = Numărul dumneavoastră de telefon

your-address = Care este adresa dumneavoastră poștală?
    .summary = Adresa dumneavoastră poștală
    .hint = Avem nevoie de ea numai dacă vreți să vă scriem prin poștă.
    .name = Adresa dumneavoastră poștală

support = Ajutor de la noi

needs-support = Aveți nevoie să facem ceva altfel, ca să puteți ține legătura cu noi?
    .summary = Ajutor necesar
    .hint = De exemplu, să vă sunăm sau să vă scriem cu litere mari sau în Braille.
    .yes = Da
    .no = Nu
    .required = Selectați „da” dacă aveți nevoie să facem ceva altfel

support-note = De ce aveți nevoie?
    .summary = Ajutorul de care aveți nevoie
    .required = Introduceți de ce aveți nevoie
    .name = De ce aveți nevoie
