# Complain about us: the texts of site/services/about-us.toml.

service = Faceți o reclamație despre noi
    .description =
        Cereți-ne să ne uităm din nou la o decizie pe care am luat-o sau spuneți-ne dacă nu vă mulțumește
        serviciul nostru.
    .start =
        Folosiți acest serviciu:

        - ca să ne cereți să ne uităm din nou la ce am hotărât despre o plângere pe care ne-ați făcut-o (aceasta se numește reexaminarea cazului)
        - ca să faceți o reclamație despre serviciul nostru, de exemplu dacă a durat prea mult sau am făcut o greșeală

        # Înainte să începeți

        Spuneți-ne în cel mult 3 luni. Pentru reexaminarea cazului, sunt 3 luni din ziua în care v-am spus
        rezultatul. Pentru o reclamație despre serviciul nostru, sunt 3 luni din ziua în care s-a întâmplat.

        Cu acest serviciu nu puteți contesta o decizie oficială (decision notice). Dacă începeți aici, vă vom
        spune ce să faceți.

        # De ce aveți nevoie

        Vă vom cere:

        - numele și adresa dumneavoastră de e-mail
        - numărul de referință al cazului, dacă aveți unul
        - ce credeți că am făcut greșit
        - ce ați vrea să facem

        # Ce se întâmplă apoi

        În cel mult 14 zile vă spunem că am primit. Încercăm să vă răspundem în cel mult 30 de zile. Dacă nici
        după aceea nu vă mulțumește răspunsul, vă puteți adresa instituției Parliamentary and Health Service
        Ombudsman.

        # Informațiile dumneavoastră

        Citiți [cum folosim informațiile dumneavoastră](/privacy) înainte să începeți.
    .next =
        Ne uităm la ce ne-ați spus și vă scriem răspunsul nostru. O reclamație despre serviciul nostru poate
        dura până la 6 săptămâni, dacă este complicată.

        Dacă ne-ați spus că ne trimiteți documente, trimiteți-ne prin poștă copii, nu originale. Scrieți
        numărul de referință pe fiecare. Adresa noastră se află pe [pagina noastră de contact](/contact).

        # Dacă nu vă mulțumește răspunsul nostru

        Vă puteți adresa instituției [Parliamentary and Health Service Ombudsman](https://www.ombudsman.org.uk).
        Păstrați răspunsul nostru, pentru că vi-l poate cere.

standard-acknowledged = Până la { $date } vă vom scrie că am primit cererea sau reclamația dumneavoastră.
standard-answered = Încercăm să vă răspundem până la { $date }.

## What it is about

about-what = Despre ce vreți să ne spuneți?
    .summary = Despre ce este
    .decision = O decizie pe care am luat-o noi
    .decision-hint = De exemplu, nu sunteți de acord cu rezultatul plângerii dumneavoastră
    .service = Serviciul nostru
    .service-hint = De exemplu, a durat prea mult, nu v-am fost de ajutor sau am făcut o greșeală
    .answered = Un răspuns pe care vi l-am dat la o reexaminare a cazului sau la o reclamație despre serviciul nostru
    .answered-hint = Alegeți acest răspuns dacă v-am răspuns și tot nu vă mulțumește
    .another-organisation = Altă organizație
    .another-organisation-hint = De exemplu, una care nu vrea să vă dea informații
    .required = Selectați despre ce vreți să ne spuneți

ombudsman = Vă puteți adresa instituției Parliamentary and Health Service Ombudsman
    .body =
        Ne-ați spus că v-am răspuns și că răspunsul tot nu vă mulțumește. Această instituție (pe scurt,
        Ombudsman) nu ține de noi. Ea poate vedea cum ne-am purtat cu dumneavoastră.

        # Ce să faceți acum

        - Mergeți pe site-ul [Parliamentary and Health Service Ombudsman](https://www.ombudsman.org.uk). Aflați dacă vă poate ajuta și până când trebuie să cereți.
        - Cereți deputatului dumneavoastră din parlament (Member of Parliament, pe scurt MP) să trimită reclamația la Ombudsman. Poate că Ombudsman nu se ocupă de ea dacă nu o trimite un deputat. Site-ul [UK Parliament](https://www.parliament.uk) vă poate ajuta să aflați cine este deputatul dumneavoastră.
        - Trimiteți la Ombudsman răspunsul nostru și numărul dumneavoastră de referință și spuneți ce credeți că este încă greșit.

        # Dacă vreți să ne spuneți despre ceva nou

        Mergeți înapoi și alegeți o decizie sau serviciul nostru.

not-about-us = Folosiți alt serviciu al nostru
    .body =
        Acest serviciu este numai pentru reclamații despre noi. Pentru nemulțumiri despre alte organizații avem
        alte servicii.

        # Ce să faceți acum

        - Dacă este vorba despre felul în care o organizație folosește date personale sau despre informații despre dumneavoastră pe care nu vrea să vi le dea, [faceți o sesizare despre protecția datelor](/services/data-protection).
        - Dacă este vorba despre alte informații pe care le-ați cerut unei autorități publice, [faceți o plângere despre o cerere de informații publice](/services/foi-eir).
        - Dacă este vorba despre altceva, uitați-vă la [toate serviciile noastre](/).
        - Dacă nu știți sigur, [contactați-ne](/contact).

## A decision

decision-kind = Ce fel de decizie a fost?
    .summary = Felul deciziei
    .complaint-outcome = Rezultatul unei plângeri sau sesizări pe care v-am făcut-o
    .decision-notice = O decizie oficială (decision notice)
    .decision-notice-hint = Este o decizie oficială despre o cerere de informații către o autoritate publică
    .our-information = Răspunsul la cererea mea de informații pe care le are ICO
    .something-else = Altceva
    .required = Selectați ce fel de decizie a fost

appeal = Vă puteți adresa unui tribunal
    .body =
        Nu putem reexamina o decizie oficială (decision notice). Dacă nu sunteți de acord cu ea, o puteți
        contesta la tribunalul First-tier Tribunal (Information Rights). Tribunalul nu ține de noi.

        # Ce să faceți acum

        - Citiți decizia oficială și scrisoarea cu care a venit. Căutați cum o puteți contesta și până când.
        - Faceți acest lucru repede, pentru că poate exista un termen limită.
        - Dacă nu găsiți cum o puteți contesta, [contactați-ne](/contact).

        # Dacă nu vă mulțumește serviciul nostru

        Puteți face totuși o reclamație despre felul în care ne-am purtat cu dumneavoastră, de exemplu dacă a
        durat prea mult. Mergeți înapoi și alegeți serviciul nostru.

our-information = Cereți-ne o reexaminare internă
    .body =
        Dacă ne-ați cerut informații pe care le avem și nu vă mulțumește răspunsul nostru, cereți-ne să ne uităm
        din nou la el. Aceasta se numește reexaminare internă.

        # Ce să faceți acum

        - Scrieți-ne la adresa de pe [pagina noastră de contact](/contact). Spuneți că vreți o reexaminare internă.
        - Scrieți numărul de referință de pe răspunsul nostru și ce nu vă mulțumește.
        - Faceți acest lucru în cel mult { $ask-review-within } din ziua în care ați primit răspunsul. După aceea putem spune nu.

        # Dacă nici după reexaminare nu vă mulțumește răspunsul

        Ne ocupăm și de plângeri despre felul în care autoritățile publice răspund la cereri, iar printre ele
        suntem și noi. Puteți [face o plângere despre o cerere de informații publice](/services/foi-eir).

outcome-given = V-am spus rezultatul?
    .summary = V-am spus rezultatul
    .hint = Este o scrisoare sau un e-mail care spune ce am hotărât.
    .yes = Da
    .no = Nu
    .required = Selectați „da” dacă v-am spus rezultatul

no-outcome-yet = Trebuie să luăm o decizie înainte să ne putem uita din nou
    .body =
        La o reexaminare a cazului ne uităm din nou la o decizie. Ne-ați spus că nu v-am spus încă rezultatul.

        # Ce să faceți acum

        - [Urmăriți cazul](/case) ca să vedeți unde a ajuns. Aveți nevoie de numărul de referință și de codul secret.
        - Dacă vreți să ne spuneți mai multe sau nu știți ce se întâmplă, [contactați-ne](/contact).
        - Dacă vi se pare că durează prea mult, mergeți înapoi și alegeți serviciul nostru. Despre asta puteți face o reclamație acum.

        După ce primiți rezultatul, aveți { $ask-within } ca să cereți o reexaminare a cazului.

## When it was

outcome-on = Când v-am spus rezultatul?
    .summary = Data rezultatului
    .hint = Este data de pe scrisoarea sau din e-mailul nostru. Dacă nu știți ziua exactă, scrieți data care vi se pare cea mai apropiată.
    .required = Introduceți data la care v-am spus rezultatul
    .name = Data la care v-am spus rezultatul
    .warning =
        Ar trebui să cereți o reexaminare a cazului în cel mult 3 luni de la rezultat. O puteți cere și mai târziu,
        dar putem spune nu. Dacă întârzierea are un motiv, spuneți-ni-l când vă întrebăm ce credeți că este
        greșit.

service-on = Când s-a întâmplat?
    .summary = Data la care s-a întâmplat
    .hint = Dacă a ținut mai mult timp, scrieți ultima zi. Dacă se întâmplă și acum, scrieți data de azi.
    .required = Introduceți data la care s-a întâmplat
    .name = Data la care s-a întâmplat
    .warning =
        Ar trebui să faceți o reclamație despre serviciul nostru în cel mult 3 luni. Puteți merge totuși mai
        departe, dar putem hotărî să nu ne ocupăm de reclamația dumneavoastră. Dacă întârzierea are un motiv,
        spuneți-ni-l când vă întrebăm ce s-a întâmplat.

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

who-for = Dacă acționați în numele altcuiva
    .body =
        Dacă acționați în numele altcuiva, avem nevoie de consimțământul semnat al acelei persoane. Este o
        scrisoare, semnată de ea, care spune că puteți acționa în numele ei. Dacă o avem deja, nu este nevoie să
        o trimiteți din nou.

acting-for = Pentru cine ne scrieți?
    .summary = Pentru cine este
    .me = Pentru mine
    .someone-else = Pentru altcineva, iar eu acționez în numele acelei persoane
    .required = Selectați pentru cine ne scrieți

their-name = Numele persoanei
    .required = Introduceți numele persoanei în numele căreia acționați
    .name = Numele persoanei

## The case

your-case = Despre cazul dumneavoastră

reference-known = Știți numărul de referință al cazului dumneavoastră?
    .summary = Număr de referință cunoscut
    .hint = Îl găsiți pe scrisorile și în e-mailurile pe care vi le-am trimis.
    .yes = Da
    .no = Nu sau nu am un caz
    .required = Selectați „da” dacă știți numărul de referință

our-reference = Numărul de referință
    .hint = De exemplu, IC-123456-A1B2
    .hint-spoken = De exemplu, I C, apoi șase cifre, apoi un amestec de patru litere și cifre. Între cele trei părți sunt cratime.
    .required = Introduceți numărul de referință al cazului dumneavoastră
    .name = Numărul de referință

case-organisation = Dacă aveți un caz, despre ce organizație este?
    .summary = Organizația despre care este cazul
    .hint = Ne ajută să găsim cazul dumneavoastră.
    .name = Numele organizației

## What is wrong: a decision

why-wrong = Ce credeți că este greșit în decizia noastră?
    .summary = Ce este greșit în decizie
    .hint = De exemplu, ceva la care nu ne-am uitat sau am greșit. Spuneți de ce contează.
    .required = Introduceți ce credeți că este greșit în decizia noastră
    .name = Ce credeți că este greșit

news = Informații noi

new-information = Aveți informații pe care nu le aveam când am luat decizia?
    .summary = Informații noi
    .yes = Da
    .no = Nu
    .required = Selectați „da” dacă aveți informații pe care nu le aveam

new-information-details = Care sunt acestea?
    .summary = Care sunt informațiile noi
    .hint = Spuneți ce arată și de ce nu le aveam înainte.
    .required = Introduceți care sunt informațiile noi
    .name = Ce spuneți despre informațiile noi

## What is wrong: our service

service-problems = Ce nu a mers bine?
    .summary = Ce nu a mers bine
    .hint = Selectați tot ce se potrivește.
    .too-long = A durat prea mult
    .not-told = Nu mi s-a spus ce se întâmplă
    .rude = Purtarea a fost urâtă sau nu mi-a fost de ajutor
    .mistake = S-a făcut o greșeală
    .mistake-hint = De exemplu, v-am spus ceva greșit sau am pierdut ceva ce ați trimis
    .support = Nu am primit ajutorul pe care l-am cerut
    .support-hint = De exemplu, litere mari sau un telefon în loc de o scrisoare
    .welsh = Nu am putut folosi limba galeză sau serviciul nu a fost la fel de bun în galeză
    .something-else = Altceva
    .required = Selectați ce nu a mers bine
    .name = Ce nu a mers bine

service-what = Ce s-a întâmplat?
    .hint = Spuneți ce am făcut sau ce nu am făcut, când a fost și cu cine ați vorbit, dacă știți. Spuneți cum v-a afectat.
    .required = Introduceți ce s-a întâmplat
    .name = Ce s-a întâmplat

## What should come of it

wanted = Ce ați vrea să facem?
    .summary = Ce ați vrea să facem
    .hint = De exemplu, să ne uităm din nou la ceva, să explicăm, să ne cerem scuze sau să lucrăm altfel.
    .name = Ce ați vrea să facem

sending-documents = Ne veți trimite documente?
    .summary = Trimiterea documentelor
    .body =
        Nu este obligatoriu să trimiteți documente. Nu este nevoie să trimiteți din nou ce ne-ați trimis înainte.

        Puteți adăuga documente aici, când vă verificați răspunsurile. Dacă vreți să trimiteți prin poștă, faceți acest lucru după ce
        ați trimis formularul:

        - trimiteți acest formular ca să primiți numărul de referință al cazului
        - scrieți numărul de referință pe fiecare document
        - trimiteți-ne prin poștă copii, nu originale, la adresa de pe [pagina noastră de contact](/contact)

        # Ce ne ajută

        { $acting-for ->
            [someone-else] Avem nevoie de o scrisoare de consimțământ semnată de persoana în numele căreia acționați, dacă nu o avem încă.
           *[me] {""}
        }

        { $about-what ->
            [decision] Trimiteți-ne orice informații noi și o copie a scrisorii sau a e-mailului nostru cu rezultatul, dacă o aveți.
           *[service] Trimiteți-ne copii ale scrisorilor și e-mailurilor care arată ce nu a mers bine.
        }
    .yes = Da, prin poștă
    .no = Nu
    .required = Selectați „da” dacă ne veți trimite documente
