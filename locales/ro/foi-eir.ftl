# Complain about a request for public information: the texts of site/services/foi-eir.toml.

# The regulator’s name, as the letters and advice give it.
-regulator = Information Commissioner’s Office (ICO)

service = Faceți o plângere despre o cerere de informații publice
    .description =
        Spuneți-ne dacă o autoritate publică nu a răspuns la cererea dumneavoastră de informații sau dacă
        răspunsul ei nu vă mulțumește.
    .start =
        Folosiți acest serviciu dacă ați cerut informații unei autorități publice și nu vă mulțumește ce a
        făcut. O autoritate publică este, de exemplu, o primărie, o școală, un spital, poliția sau un minister.

        Îl puteți folosi dacă ați cerut:

        - orice informații pe care le are autoritatea (libertatea de informare, în engleză „freedom of information”)
        - informații despre mediu
        - să reutilizați informații pe care le are autoritatea

        # Înainte să începeți

        Dați mai întâi autorității ocazia să îndrepte lucrurile:

        - dacă nu a răspuns, cereți-i din nou un răspuns
        - dacă nu vă mulțumește răspunsul, cereți-i să se uite din nou (aceasta se numește reexaminare internă)

        Dacă nu ați făcut încă acest lucru, începeți totuși aici. Vă ajutăm să scrieți scrisoarea.

        O autoritate are 20 de zile lucrătoare ca să răspundă la o cerere. O reexaminare poate dura până la
        40 de zile lucrătoare. Nu numărăm sfârșiturile de săptămână și nici zilele care sunt sărbătoare legală
        oriunde în Regatul Unit.

        Ar trebui să veniți la noi în cel mult 6 săptămâni de la ultimul contact cu autoritatea.

        # De ce aveți nevoie

        Vă vom cere:

        - numele și adresa dumneavoastră de e-mail
        - numele întreg al autorității
        - ce ați cerut și când
        - ce nu vă mulțumește și de ce

        Vă vom cere și copii ale scrisorilor și e-mailurilor trimise autorității și primite de la ea. Este de
        ajutor să le aveți în față.

        # Ce putem face și ce nu putem face

        Mai întâi încercăm să rezolvăm lucrurile între dumneavoastră și autoritate. Dacă nu reușim, putem lua o
        decizie oficială (în engleză „decision notice”). Ea poate spune ce trebuie să facă autoritatea.

        Nu putem da amendă autorității și nu vă putem obține bani.

        # Informațiile dumneavoastră

        De obicei trimitem plângerea dumneavoastră autorității despre care este. Citiți [cum folosim
        informațiile dumneavoastră](/privacy) înainte să începeți.
    .next =
        Dacă ne-ați spus că ne trimiteți documente, trimiteți-ne prin poștă copii, nu originale. Faceți acest
        lucru repede. Scrieți numărul de referință pe fiecare. Adresa noastră se află pe [pagina noastră de
        contact](/contact).

        # Când putem refuza plângerea dumneavoastră

        Mai întâi verificăm plângerea. O putem refuza dacă:

        - au trecut mai mult de 6 săptămâni de la ultimul contact cu autoritatea
        - autoritatea v-a răspuns, dar nu i-ați cerut o reexaminare internă
        - lipsesc documente de care avem nevoie

        Dacă autoritatea trebuia să termine reexaminarea, dar nu a terminat-o, îi putem spune să o facă. Sau ne
        putem ocupa de plângerea dumneavoastră fără reexaminare.

        # Dacă o primim

        Mai întâi încercăm să rezolvăm lucrurile fără o decizie oficială. Dacă nu reușim, putem lua o decizie
        oficială. Dacă nu sunteți de acord cu decizia, o puteți contesta la tribunalul First-tier Tribunal
        (Information Rights).

        # Dacă nu vă mulțumește munca noastră

        Puteți [face o reclamație despre noi](/services/about-us).

standard-first-contact = Vă vom contacta despre plângerea dumneavoastră până la { $date }.

## Is this the place?

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
        Scoția are propriile legi despre cererea de informații de la autorități publice. Are și propriul comisar.
        Noi nu ne putem ocupa de plângeri despre autorități publice din Scoția făcute după acele legi.

        # Ce să faceți acum

        - Mergeți pe site-ul [Scottish Information Commissioner](https://www.foi.scot) (Comisarul Scoțian pentru Informații).
        - Aflați ce trebuie să faceți înainte de o plângere și cum se face o plângere.
        - Faceți acest lucru repede, pentru că poate exista un termen limită.

        # Când vă putem ajuta noi

        - Dacă ați cerut unei autorități din Scoția informații despre dumneavoastră, [faceți-ne o sesizare despre protecția datelor](/services/data-protection).
        - Dacă vreți să reutilizați informații și o autoritate din Scoția a spus nu, [contactați-ne](/contact). Vă vom spune cine vă poate ajuta.
        - Dacă autoritatea lucrează în tot Regatul Unit, mergeți înapoi și modificați răspunsul.

specific-request = Plângerea dumneavoastră este despre o cerere de informații?
    .summary = Despre o cerere
    .hint = Adică o cerere pe care ați făcut-o dumneavoastră sau cineva în numele căruia acționați.
    .yes = Da
    .no = Nu
    .required = Selectați „da” dacă plângerea este despre o cerere de informații

no-request = Acest serviciu este pentru plângeri despre o cerere
    .body =
        Ne-ați spus că plângerea dumneavoastră nu este despre o cerere de informații.

        # Dacă vreți informații de la o autoritate

        - Întrebați dacă autoritatea le publică deja. Multe autorități au o listă cu ce publică, numită schemă de publicare.
        - Dacă nu le publică, cereți informațiile de la autoritate. Faceți cererea în scris și păstrați o copie.
        - Dați autorității { $answer-within } ca să răspundă.
        - Dacă nu primiți niciun răspuns sau răspunsul nu vă mulțumește, reveniți și faceți-ne o plângere.

        # Dacă vă îngrijorează felul în care o autoritate se ocupă de cereri

        - Spuneți autorității ce vă îngrijorează și dați-i ocazia să îndrepte lucrurile.
        - Dacă asta nu ajută, [contactați-ne](/contact) și spuneți-ne ce ați văzut.

request-kind = Ce ați cerut autorității?
    .summary = Ce ați cerut
    .any-information = Orice informații pe care le are
    .any-information-hint = De exemplu, ce cheltuiește sau cum a hotărât ceva
    .environment = Informații despre mediu
    .environment-hint = De exemplu, despre pământ, apă, deșeuri, zgomot sau planuri de construcție
    .re-use = Să reutilizez informații pe care le are
    .re-use-hint = De exemplu, să tipăriți hărțile ei într-o carte a dumneavoastră
    .about-me = Informații despre mine
    .about-me-hint = De exemplu, dosarul dumneavoastră medical sau școlar
    .not-sure = Nu știu sigur
    .required = Selectați ce ați cerut autorității

own-information = Folosiți serviciul nostru pentru protecția datelor
    .body =
        Ne-ați spus că ați cerut informații despre dumneavoastră. Dreptul de a le primi vi-l dă o altă lege, așa
        că pentru asta avem un alt serviciu.

        # Ce să faceți acum

        - Mergeți la serviciul nostru pentru protecția datelor, cu butonul de pe această pagină.
        - Dacă ați cerut și alte informații, reveniți aici ca să faceți o plângere despre acea parte.
    .button = Faceți o sesizare despre protecția datelor

complaint-about = Despre ce este plângerea dumneavoastră?
    .summary = Despre ce este plângerea
    .unhappy = Nu mă mulțumește răspunsul autorității
    .unhappy-hint = De exemplu, a refuzat sau v-a dat numai o parte din ce ați cerut
    .no-response = Autoritatea nu a răspuns deloc
    .something-else = Altceva despre cererea mea
    .something-else-hint = De exemplu, răspunsul a venit târziu
    .required = Selectați despre ce este plângerea dumneavoastră

## No reply at all

requested-on = Când ați cerut autorității informațiile?
    .summary = Data cererii
    .hint = Dacă nu știți ziua exactă, scrieți data care vi se pare cea mai apropiată.
    .required = Introduceți data la care ați cerut autorității informațiile
    .name = Data la care ați cerut informațiile

wait-for-answer = Autoritatea mai are timp să răspundă
    .body =
        O autoritate are { $answer-within } ca să răspundă la o cerere. Nu numărăm sfârșiturile de săptămână și
        nici zilele care sunt sărbătoare legală oriunde în Regatul Unit.

        Ați făcut cererea pe { $requested-on }, deci autoritatea are timp până la **{ $until }**.

        # Ce să faceți acum

        - Dacă până la { $from } nu primiți niciun răspuns, cereți din nou autorității un răspuns. Reveniți atunci și vă ajutăm să scrieți scrisoarea.
        - Dacă asta nu ajută, faceți-ne o plângere.
        - Dacă primiți un răspuns și nu vă mulțumește, cereți autorității o reexaminare internă. Vă putem ajuta și cu acea scrisoare.

        { $request-kind ->
            [environment] Dacă o cerere despre mediu este mare și complicată, autoritatea poate avea nevoie de până la { $complex-answer-within }. Verificați dacă v-a spus acest lucru.
           *[not-sure] {""}
        }

chased = Ați cerut din nou autorității un răspuns?
    .summary = Răspuns cerut din nou
    .hint = Ea trebuie să aibă ocazia să îndrepte lucrurile înainte să ne ocupăm noi de plângerea dumneavoastră.
    .yes = Da
    .no = Nu
    .required = Selectați „da” dacă ați cerut din nou autorității un răspuns

## A reply, and a review of it

review-asked = Ați cerut autorității o reexaminare internă?
    .summary = Reexaminare internă cerută
    .hint = Adică ați făcut o reclamație la autoritate și i-ați cerut să se uite din nou la răspunsul ei.
    .yes = Da
    .no = Nu
    .required = Selectați „da” dacă ați cerut autorității o reexaminare internă

replied-on = Când a răspuns autoritatea la cererea dumneavoastră?
    .summary = Data răspunsului
    .hint = De obicei este data de pe scrisoarea sau din e-mailul ei. Dacă a răspuns de mai multe ori, scrieți ultima dată.
    .required = Introduceți data la care autoritatea a răspuns la cererea dumneavoastră
    .name = Data la care a răspuns autoritatea
    .warning =
        Ar trebui să cereți o reexaminare internă în cel mult 40 de zile lucrătoare de la răspuns. O puteți cere
        și mai târziu, dar autoritatea poate spune nu. Vă ajutăm să scrieți scrisoarea. Spuneți în ea de ce nu
        ați putut cere mai devreme.

review-outcome = V-a spus autoritatea ce a aflat la reexaminarea internă?
    .summary = Rezultatul reexaminării este cunoscut
    .yes = Da
    .no = Nu
    .required = Selectați „da” dacă autoritatea v-a spus ce a aflat la reexaminarea internă

review-asked-on = Când ați cerut reexaminarea internă?
    .summary = Data la care ați cerut reexaminarea
    .hint = Dacă nu știți ziua exactă, scrieți data care vi se pare cea mai apropiată.
    .required = Introduceți data la care ați cerut reexaminarea internă
    .name = Data la care ați cerut reexaminarea internă

wait-for-review = Dați autorității timp să facă reexaminarea
    .body =
        Ne așteptăm să dați autorității { $review-within } ca să vă spună ce a aflat la reexaminare. Nu numărăm
        sfârșiturile de săptămână și nici zilele care sunt sărbătoare legală oriunde în Regatul Unit.

        Ați cerut reexaminarea pe { $review-asked-on }, deci autoritatea are timp până la **{ $until }**.

        # Ce să faceți acum

        - Păstrați o copie a scrisorii sau a e-mailului în care ați cerut reexaminarea. Vom avea nevoie de ea.
        - Dacă autoritatea vă spune rezultatul și tot nu vă mulțumește, reveniți și faceți-ne o plângere. Faceți acest lucru în cel mult { $complain-within }.
        - Dacă până la { $from } nu primiți niciun răspuns, reveniți. Atunci ne puteți face o plângere și fără rezultat.

still-unhappy = Mai aveți nemulțumiri, acum că știți rezultatul reexaminării?
    .summary = Nemulțumiri după reexaminare
    .yes = Da
    .no = Nu
    .required = Selectați „da” dacă mai aveți nemulțumiri

settled = Nu este nevoie să faceți o plângere
    .body =
        Ne-ați spus că vă mulțumește rezultatul reexaminării, așa că nu mai este nimic de făcut.

        Păstrați scrisorile și e-mailurile. Dacă autoritatea nu face ce a spus că va face, întrebați-o de ce.
        Dacă asta nu ajută, puteți reveni ca să ne faceți o plângere. Faceți acest lucru în cel mult
        { $complain-within } de la ultimul contact cu ea.

## Letters to the authority

why-review = De ce să se uite autoritatea din nou la răspunsul ei?
    .body = Punem motivele dumneavoastră într-o scrisoare care cere o reexaminare internă.

letter-reasons = Motivele dumneavoastră
    .hint = Selectați tot ce se potrivește.
    .public-interest = Este în interesul public ca informațiile să fie date
    .public-interest-hint = Adică este bine pentru toată lumea ca oamenii să le poată vedea
    .cost-limit = Nu ar costa prea mult să se răspundă la cerere
    .no-help = Nu s-a dat ajutor pentru ca cererea să fie mai mică sau mai clară
    .exemption = Motivul de refuz pe care îl permite legea nu se potrivește
    .exemption-hint = Un astfel de motiv se numește excepție (în engleză „exemption” sau „exception”)
    .other = Alt motiv
    .required = Selectați de ce să se uite autoritatea din nou la răspunsul ei

letter-other = Care este celălalt motiv?
    .required = Introduceți celălalt motiv
    .name = Celălalt motiv

letter-details = Vă putem ajuta să scrieți autorității
    .body =
        Facem o scrisoare din răspunsurile dumneavoastră. Puteți lăsa necompletată oricare dintre aceste
        întrebări. În scrisoare va fi un loc liber, pe care îl puteți completa.

letter-name = Numele dumneavoastră
    .name = Numele dumneavoastră

letter-address = Adresa dumneavoastră
    .name = Adresa dumneavoastră

letter-authority = Numele autorității
    .name = Numele autorității

letter-reference = Numărul de referință pe care autoritatea l-a dat cererii dumneavoastră
    .hint = Îl găsiți pe scrisorile sau în e-mailurile primite de la ea.
    .name = Numărul de referință

letter-request = Ce ați cerut?
    .hint = Folosiți cuvintele din cerere, dacă puteți.
    .name = Ce ați cerut

chase-first = Cereți din nou autorității un răspuns
    .body =
        Autoritatea trebuia să răspundă în cel mult { $answer-within }. Cereți-i din nou înainte să veniți la noi.

        { $request-kind ->
            [environment] Dacă o cerere despre mediu este mare și complicată, autoritatea poate avea nevoie de până la { $complex-answer-within }. Verificați dacă v-a spus acest lucru.
           *[not-sure] {""}
        }

        Am făcut o scrisoare pentru dumneavoastră. Verificați-o, completați locurile libere și trimiteți-o autorității.

        # Ce urmează

        - Păstrați o copie a scrisorii și notați data la care o trimiteți. Ea ne arată că ați încercat.
        - Dacă autoritatea răspunde și nu vă mulțumește răspunsul, cereți-i o reexaminare internă. Vă putem ajuta și cu acea scrisoare.
        - Dacă tot nu răspunde, reveniți și faceți-ne o plângere.

        Ar trebui să reveniți la noi în cel mult { $complain-within } de la ultimul contact cu autoritatea.

review-first = Cereți autorității o reexaminare internă
    .body =
        La o reexaminare internă, autoritatea se uită din nou la cererea dumneavoastră și la răspunsul ei. De
        obicei nu primim o plângere înainte ca autoritatea să aibă ocazia să facă acest lucru.

        Cereți reexaminarea în cel mult { $ask-review-within } de la răspuns. Adică până la **{ $until }**. Dacă
        ziua aceea a trecut, o puteți cere totuși, dar autoritatea poate spune nu. Scrieți în scrisoare de ce nu
        ați putut cere mai devreme.

        Am făcut o scrisoare pentru dumneavoastră. Verificați-o, completați locurile libere și trimiteți-o
        autorității. Trimiteți împreună cu ea o copie a răspunsului autorității.

        # Ce urmează

        - Păstrați o copie a scrisorii și notați data la care o trimiteți.
        - De obicei reexaminarea nu ar trebui să dureze mai mult de { $review-usually-within }. Poate dura până la { $review-within }.
        - Dacă nu vă mulțumește rezultatul, reveniți și faceți-ne o plângere. Faceți acest lucru în cel mult { $complain-within }.
        - Dacă nu primiți niciun răspuns după { $review-within }, reveniți și faceți-ne o plângere.

ask-for-answer = Scrisoarea dumneavoastră către autoritate
    .subject = Cererea mea de informații din { $requested-on }
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

        { $has-letter-authority ->
            [yes] { $letter-authority }
           *[no] {"["}numele autorității]
        }
        {"["}adresa autorității]

        Număr de referință: { $has-letter-reference ->
            [yes] { $letter-reference }
           *[no] {"["}numărul, dacă aveți unul]
        }

        Stimată doamnă, stimate domnule,

        Pe { $requested-on } v-am cerut { $request-kind ->
            [re-use] să mă lăsați să reutilizez aceste informații:
           *[any-information] aceste informații:
        }

        { $has-letter-request ->
            [yes] { $letter-request }
           *[no] {"["}ce ați cerut]
        }

        { $request-kind ->
            [any-information] Cred că cererii mele i se aplică legea privind libertatea de informare din 2000 (Freedom of Information Act 2000).
            [environment] Cred că cererii mele i se aplică regulamentul privind informațiile despre mediu din 2004 (Environmental Information Regulations 2004).
            [re-use] Cred că cererii mele i se aplică regulamentul privind reutilizarea informațiilor din sectorul public din 2015 (Re-use of Public Sector Information Regulations 2015).
           *[not-sure] Cred că trebuie să vă ocupați de cererea mea după legile despre informațiile publice.
        }

        Au trecut mai mult de { $answer-within } și nu am primit un răspuns. Vă rog să răspundeți acum. Dacă nu puteți, vă rog să îmi spuneți de ce și când veți răspunde.

        Știu că { -regulator } se așteaptă să vă cer mai întâi încă o dată. Dacă nu primesc un răspuns, pot face o plângere la ICO.

        Mă puteți contacta la adresa de mai sus dacă trebuie să știți mai multe.

        Cu stimă,

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}numele dumneavoastră]
        }

ask-for-review = Scrisoarea dumneavoastră către autoritate
    .subject = Cerere de reexaminare internă
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

        { $has-letter-authority ->
            [yes] { $letter-authority }
           *[no] {"["}numele autorității]
        }
        {"["}adresa autorității]

        Număr de referință: { $has-letter-reference ->
            [yes] { $letter-reference }
           *[no] {"["}numărul, dacă aveți unul]
        }

        Stimată doamnă, stimate domnule,

        Vă scriu despre răspunsul dumneavoastră din { $replied-on }. Trimit împreună cu această scrisoare o copie a lui. Cerusem { $request-kind ->
            [re-use] să reutilizez aceste informații:
           *[any-information] aceste informații:
        }

        { $has-letter-request ->
            [yes] { $letter-request }
           *[no] {"["}ce ați cerut]
        }

        Nu mă mulțumește felul în care v-ați ocupat de cererea mea. Vă rog să faceți o reexaminare internă. Iată motivele mele:

        { $letter-reasons-words }{ $has-letter-other ->
            [yes] {""}

            Iată celălalt motiv al meu:

            { $letter-other }
           *[no] {""}
        }

        { $request-kind ->
            [environment] Aștept răspunsul dumneavoastră în cel mult { $review-usually-within }. Regulamentul privind informațiile despre mediu din 2004 (Environmental Information Regulations 2004) spune că trebuie să răspundeți cât de repede puteți, și cel târziu în { $review-within }.
           *[any-information] Aștept răspunsul dumneavoastră în cel mult { $review-usually-within }. Dacă aveți nevoie de mai mult timp, vă rog să îmi spuneți de ce și când veți răspunde.
        }

        Dacă nu mă mulțumește rezultatul reexaminării, pot face o plângere la { -regulator } și pot trimite o copie a răspunsului dumneavoastră.

        Mă puteți contacta la adresa de mai sus dacă trebuie să știți mai multe.

        Cu stimă,

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}numele dumneavoastră]
        }

## When it was

last-contact = Când ați avut ultima dată contact cu autoritatea despre acest lucru?
    .summary = Data ultimului contact
    .hint = Este data la care v-a răspuns ultima dată sau la care i-ați scris ultima dată, oricare a fost mai târziu.
    .required = Introduceți data la care ați avut ultima dată contact cu autoritatea
    .name = Data ultimului contact
    .warning =
        Ne așteptăm să ne scrieți în cel mult 6 săptămâni de la ultimul contact cu autoritatea. Puteți merge
        totuși mai departe, dar putem hotărî să nu ne ocupăm de plângerea dumneavoastră. Dacă întârzierea are un
        motiv, spuneți-ni-l când vă întrebăm ce altceva nu a mers bine. De exemplu, poate ați așteptat un
        răspuns de la autoritate.

## About you

your-details = Despre dumneavoastră

your-name = Numele dumneavoastră
    .required = Introduceți numele dumneavoastră
    .name = Numele dumneavoastră

your-email = Adresa dumneavoastră de e-mail
    .hint = O vom folosi ca să vă scriem despre plângerea dumneavoastră.
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

who-asked = Dacă acționați în numele altcuiva
    .body =
        Dacă acționați în numele altcuiva, avem nevoie de consimțământul semnat al acelei persoane. Este o
        scrisoare, semnată de ea, care spune că puteți acționa în numele ei. Ne-o puteți trimite prin poștă,
        împreună cu celelalte documente.

acting-for = Cine a făcut cererea la autoritate?
    .summary = Cine a făcut cererea
    .me = Eu
    .me-hint = Alegeți acest răspuns și dacă ați cerut pentru organizația la care lucrați
    .someone-else = Altcineva, iar eu acționez în numele acelei persoane
    .required = Selectați cine a făcut cererea la autoritate

their-name = Numele persoanei
    .required = Introduceți numele persoanei în numele căreia acționați
    .name = Numele persoanei

## The public authority

authority = Despre autoritatea publică

authority-name = Numele întreg al autorității
    .hint = Scrieți numele de pe scrisorile sau din e-mailurile primite de la ea.
    .required = Introduceți numele întreg al autorității
    .name = Numele autorității

authority-contact = Numele persoanei sau al echipei cu care ați vorbit
    .name = Numele persoanei sau al echipei

authority-email = Adresa de e-mail a autorității
    .invalid = Introduceți adresa de e-mail a autorității în forma corectă, de exemplu nume@example.com
    .name = Adresa de e-mail a autorității

authority-address = Adresa autorității
    .name = Adresa autorității

authority-reference = Numărul de referință pe care autoritatea l-a dat cererii
    .hint = Îl găsiți pe scrisorile sau în e-mailurile primite de la ea.
    .name = Numărul de referință al autorității

## The request

request-copy = Ne puteți trimite o copie a cererii?
    .summary = Copie a cererii
    .hint = Dacă nu aveți o copie, este de ajuns dacă autoritatea v-a scris că a primit cererea.
    .yes = Da
    .no = Nu
    .required = Selectați „da” dacă ne puteți trimite o copie a cererii

request-details = Despre cerere
    .body = Nu aveți o copie a cererii, așa că trebuie să știm mai multe despre ea.

request-wording = Ce scria în cerere?
    .summary = Cuvintele din cerere
    .hint = Folosiți aceleași cuvinte, atât cât vi le amintiți.
    .required = Introduceți ce scria în cerere
    .name = Ce scria în cerere

request-sent-on = Când a fost făcută cererea?
    .summary = Data cererii
    .hint = Dacă nu știți ziua exactă, scrieți data care vi se pare cea mai apropiată.
    .required = Introduceți data la care a fost făcută cererea
    .name = Data la care a fost făcută cererea

request-sent-at = Cam la ce oră a fost trimisă?
    .summary = Ora cererii
    .hint = De exemplu, 9:30 sau 14:05. Ora poate ajuta autoritatea să găsească cererea.
    .invalid = Introduceți o oră, de exemplu 9:30 sau 14:05
    .name = Ora cererii

request-web-form = Dacă a fost trimisă cu un formular de pe un site, care a fost acesta?
    .summary = Formularul folosit de pe site
    .hint = Scrieți adresa paginii web sau numele formularului.
    .name = Formularul de pe site

## What is wrong

challenge = Ce parte din răspuns nu vă mulțumește și de ce?
    .summary = Ce nu vă mulțumește
    .body =
        Ne ajută dacă ne spuneți:

        - ce părți din răspuns sunt greșite și pe care le acceptați
        - de ce nu se potrivește un motiv de refuz (o excepție)
        - de ce este în interesul public ca informațiile să fie date
        - dacă autoritatea poate lăsa deoparte informațiile despre alți oameni
    .hint = Spuneți-ne cu cuvintele dumneavoastră.
    .required = Introduceți ce parte din răspuns nu vă mulțumește și de ce
    .name = Ce nu vă mulțumește

tried = Ce ați făcut ca să primiți un răspuns?
    .summary = Ce ați făcut ca să primiți un răspuns
    .hint = Scrieți când și cum ați cerut din nou și ce a spus autoritatea, dacă a spus ceva.
    .required = Introduceți ce ați făcut ca să primiți un răspuns
    .name = Ce ați făcut ca să primiți un răspuns

failed = A mai făcut autoritatea și altceva greșit?
    .summary = Ce altceva nu a mers bine
    .hint =
        De exemplu, a întârziat sau nu v-a ajutat. Dacă nu ați putut veni la noi mai devreme, ne puteți spune
        aici de ce.
    .name = Ce altceva nu a mers bine

earlier = Plângeri mai vechi

earlier-complaint = Ne-ați mai făcut o plângere despre această autoritate sau despre această cerere?
    .summary = Plângere făcută înainte
    .yes = Da
    .no = Nu
    .required = Selectați „da” dacă ne-ați mai făcut o plângere

earlier-reference = Numărul de referință al plângerii mai vechi
    .summary = Numărul de referință mai vechi
    .hint = De exemplu, IC-123456-A1B2
    .hint-spoken = De exemplu, I C, apoi șase cifre, apoi un amestec de patru litere și cifre. Între cele trei părți sunt cratime.
    .name = Numărul de referință

## Evidence

documents-no-response = Ce documente ne veți trimite?
    .summary = Documentele pe care le veți trimite
    .body =
        Puteți adăuga documente aici, când vă verificați răspunsurile. Sau ni le puteți trimite mai târziu:

        - trimiteți acest formular ca să primiți numărul de referință al cazului
        - scrieți numărul de referință pe fiecare document
        - trimiteți-ne prin poștă copii, nu originale, la adresa de pe [pagina noastră de contact](/contact)

        # De ce avem nevoie

        { $request-copy ->
            [yes] Avem nevoie de o copie a cererii. Avem nevoie și de o dovadă că ați cerut din nou autorității un răspuns.
           *[no] Avem nevoie de o dovadă că ați cerut din nou autorității un răspuns.
        }

        { $acting-for ->
            [someone-else] Avem nevoie și de o scrisoare de consimțământ semnată de persoana în numele căreia acționați.
           *[me] {""}
        }

        Nu tăiați nimic cu o linie. Trebuie să vedem toate numele, adresele, adresele de e-mail și datele
        complete. Dacă lipsește ceva, poate că nu vă putem primi plângerea.
    .hint = Selectați tot ce se potrivește.
    .tried = O dovadă că am cerut din nou autorității un răspuns
    .tried-hint = De exemplu, un e-mail sau o scrisoare
    .consent = O scrisoare de consimțământ semnată de persoana în numele căreia acționez
    .other = Alte scrisori și e-mailuri despre cerere
    .none = Nu am niciunul dintre acestea
    .required = Selectați ce documente veți trimite sau selectați că nu aveți niciunul
    .name = Documentele pe care le veți trimite

documents-no-outcome = Ce documente ne veți trimite?
    .summary = Documentele pe care le veți trimite
    .body =
        Puteți adăuga documente aici, când vă verificați răspunsurile. Sau ni le puteți trimite mai târziu:

        - trimiteți acest formular ca să primiți numărul de referință al cazului
        - scrieți numărul de referință pe fiecare document
        - trimiteți-ne prin poștă copii, nu originale, la adresa de pe [pagina noastră de contact](/contact)

        # De ce avem nevoie

        { $request-copy ->
            [yes] Avem nevoie de copii ale cererii, ale răspunsului autorității și ale scrisorii în care ați cerut o reexaminare internă.
           *[no] Avem nevoie de copii ale răspunsului autorității și ale scrisorii în care ați cerut o reexaminare internă.
        }

        { $acting-for ->
            [someone-else] Avem nevoie și de o scrisoare de consimțământ semnată de persoana în numele căreia acționați.
           *[me] {""}
        }

        Nu tăiați nimic cu o linie. Trebuie să vedem toate numele, adresele, adresele de e-mail și datele
        complete. Dacă lipsește ceva, poate că nu vă putem primi plângerea.
    .hint = Selectați tot ce se potrivește.
    .reply = Răspunsul autorității la cerere
    .review-request = Scrisoarea sau e-mailul în care am cerut o reexaminare internă
    .consent = O scrisoare de consimțământ semnată de persoana în numele căreia acționez
    .other = Alte scrisori și e-mailuri despre cerere
    .none = Nu am niciunul dintre acestea
    .required = Selectați ce documente veți trimite sau selectați că nu aveți niciunul
    .name = Documentele pe care le veți trimite

documents-outcome = Ce documente ne veți trimite?
    .summary = Documentele pe care le veți trimite
    .body =
        Puteți adăuga documente aici, când vă verificați răspunsurile. Sau ni le puteți trimite mai târziu:

        - trimiteți acest formular ca să primiți numărul de referință al cazului
        - scrieți numărul de referință pe fiecare document
        - trimiteți-ne prin poștă copii, nu originale, la adresa de pe [pagina noastră de contact](/contact)

        # De ce avem nevoie

        { $request-copy ->
            [yes] Avem nevoie de copii ale cererii, ale răspunsului autorității, ale scrisorii în care ați cerut o reexaminare internă și ale rezultatului reexaminării.
           *[no] Avem nevoie de copii ale răspunsului autorității, ale scrisorii în care ați cerut o reexaminare internă și ale rezultatului reexaminării.
        }

        { $acting-for ->
            [someone-else] Avem nevoie și de o scrisoare de consimțământ semnată de persoana în numele căreia acționați.
           *[me] {""}
        }

        Nu tăiați nimic cu o linie. Trebuie să vedem toate numele, adresele, adresele de e-mail și datele
        complete. Dacă lipsește ceva, poate că nu vă putem primi plângerea.
    .hint = Selectați tot ce se potrivește.
    .reply = Răspunsul autorității la cerere
    .review-request = Scrisoarea sau e-mailul în care am cerut o reexaminare internă
    .review-outcome = Scrisoarea sau e-mailul autorității cu rezultatul reexaminării
    .consent = O scrisoare de consimțământ semnată de persoana în numele căreia acționez
    .other = Alte scrisori și e-mailuri despre cerere
    .none = Nu am niciunul dintre acestea
    .required = Selectați ce documente veți trimite sau selectați că nu aveți niciunul
    .name = Documentele pe care le veți trimite
