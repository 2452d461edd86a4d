# The words of the privacy notice: one message for each activity of site/notice.toml.

activity-complaints = Cum ne ocupăm de sesizarea dumneavoastră
    .purpose = Ca să ne ocupăm de sesizarea dumneavoastră, ca să vedem cât de bun este serviciul nostru și ca să facem statistici.
    .data = Numele dumneavoastră, datele de contact și ce ne spuneți despre dumneavoastră și despre alții. Aici pot intra informații sensibile, cum ar fi informații despre sănătate, dacă ne spuneți despre ele. Păstrăm și documentele pe care ni le trimiteți, cu numele lor.
    .source = De la dumneavoastră și de la organizația despre care este sesizarea.
    .recipients = De obicei trimitem sesizarea dumneavoastră organizației despre care este. Dacă ne cereți să nu îi spunem cine sunteți, încercăm să respectăm acest lucru.
    .basis = Avem nevoie de aceste informații ca să ne facem munca de autoritate publică de reglementare: articolul 6 alineatul (1) litera (e) din UK GDPR. Pentru informații sensibile: articolul 9 alineatul (2) litera (g) din UK GDPR, împreună cu paragraful 6 din Anexa 1 (Schedule 1) la legea privind protecția datelor din 2018 (Data Protection Act 2018).
    .retention = Le păstrăm 2 ani după ce închidem cazul dumneavoastră. Apoi le ștergem.
    .rights = Ne puteți cere o copie, ne puteți cere să corectăm informațiile, ne puteți cere să limităm felul în care le folosim și vă puteți opune folosirii lor. În unele cazuri ne puteți cere să le ștergem. Puteți face și o reclamație despre felul în care le folosim.

activity-service-cookie = Păstrarea răspunsurilor cât timp completați un formular
    .purpose = Ca să vă păstrăm răspunsurile până când trimiteți formularul. Astfel nu se pierde nimic dacă mergeți înapoi, reîncărcați pagina sau schimbați limba.
    .data = O cheie aleasă la întâmplare, într-un cookie pe dispozitivul dumneavoastră, și răspunsurile dumneavoastră, pe care le păstrăm așa încât numai acea cheie să le poată deschide. Păstrăm în același fel documentele pe care le adăugați, cu numele lor.
    .source = De la dumneavoastră și de la dispozitivul dumneavoastră.
    .recipients = Nimeni. Nici noi nu vă putem citi răspunsurile până când nu le trimiteți.
    .basis = Avem nevoie de aceste informații ca să ne facem munca de autoritate publică de reglementare: articolul 6 alineatul (1) litera (e) din UK GDPR. Formularul nu poate funcționa fără cookie, așa că nu vă cerem consimțământul.
    .retention = Răspunsurile pe care nu le-ați trimis le ștergem la 7 zile după ce ați folosit ultima dată formularul.
    .rights = Ne puteți cere o copie, ne puteți cere să corectăm informațiile, ne puteți cere să limităm felul în care le folosim și vă puteți opune folosirii lor. În unele cazuri ne puteți cere să le ștergem. Puteți face și o reclamație despre felul în care le folosim. Fără cheia dumneavoastră nu vă putem deschide răspunsurile. De aceea, puteți face cele mai multe dintre aceste lucruri chiar dumneavoastră: modificați răspunsurile sau ștergeți cookie-ul.

activity-nuisance-reports = Rapoarte despre apeluri și mesaje nedorite
    .purpose = Ca să cercetăm apelurile și mesajele nedorite, ca să luăm măsuri împotriva celor care răspund de ele și ca să facem statistici și hărți în care nu apare niciun nume.
    .data = Ce ne spuneți despre apeluri și mesaje. Dumneavoastră alegeți dacă ne spuneți numărul sau adresa de e-mail la care au venit, prima jumătate a codului poștal, numele dumneavoastră și cum vă putem contacta. În ce ne spuneți pot intra informații sensibile, cum ar fi informații despre sănătate.
    .source = De la dumneavoastră.
    .recipients = Putem da informațiile altor autorități de reglementare, companiilor de telefonie și organizațiilor pe care le cercetăm.
    .basis = Avem nevoie de aceste informații ca să ne facem munca de autoritate publică de reglementare: articolul 6 alineatul (1) litera (e) din UK GDPR. Pentru informații sensibile: articolul 9 alineatul (2) litera (g) din UK GDPR, împreună cu paragraful 6 din Anexa 1 (Schedule 1) la legea privind protecția datelor din 2018 (Data Protection Act 2018).
    .retention = Le păstrăm 2 ani după ce le primim. Apoi le ștergem.
    .rights = Ne puteți cere o copie, ne puteți cere să corectăm informațiile, ne puteți cere să limităm felul în care le folosim și vă puteți opune folosirii lor. În unele cazuri ne puteți cere să le ștergem. Puteți face și o reclamație despre felul în care le folosim. Dacă nu ne-ați spus cine sunteți, dați-ne numărul de referință, ca să vă putem găsi raportul.

activity-cookie-reports = Sesizări despre cookie-uri pe site-uri
    .purpose = Ca să verificăm dacă site-urile respectă regulile despre cookie-uri, ca să alegem ce feluri de organizații să verificăm și ca să aflăm unde trebuie să dăm sfaturi mai bune.
    .data = Site-ul sau aplicația, când ați folosit-o, ce fel de dispozitiv și de browser aveți și ce ne spuneți despre cookie-uri. Nu vă întrebăm cine sunteți.
    .source = De la dumneavoastră.
    .recipients = Putem scrie organizației care administrează site-ul. Nu știm cine ne-a spus, așa că nu îi putem spune nici ei.
    .basis = Avem nevoie de aceste informații ca să ne facem munca de autoritate publică de reglementare. Dacă printre ele sunt date personale, ne bazăm pe articolul 6 alineatul (1) litera (e) din UK GDPR.
    .retention = Le păstrăm 2 ani după ce le primim. Apoi le ștergem.
    .rights = Dacă printre ele sunt date personale, ne puteți cere o copie, ne puteți cere să corectăm informațiile, ne puteți cere să limităm felul în care le folosim și vă puteți opune folosirii lor. În unele cazuri ne puteți cere să le ștergem. Puteți face și o reclamație despre felul în care le folosim. Nu știm cine sunteți. De aceea, dați-ne numărul de referință, ca să putem găsi ce ne-ați spus.

activity-complaints-about-us = Cum ne ocupăm de reclamațiile despre noi
    .purpose = Ca să ne uităm din nou la o decizie sau la felul în care ne-am purtat cu dumneavoastră, ca să vă răspundem și ca să ne facem munca mai bine.
    .data = Numele dumneavoastră, datele de contact, informațiile pe care le avem despre cazul dumneavoastră și ce ne spuneți. Aici pot intra informații sensibile, cum ar fi informații despre sănătate, dacă ne spuneți despre ele. Păstrăm și documentele pe care ni le trimiteți, cu numele lor.
    .source = De la dumneavoastră și din ce avem deja despre cazul dumneavoastră.
    .recipients = Nimeni din afara organizației noastre, în afară de cazul în care legea ne obligă să le dăm. Dacă vă adresați unui ombudsman, poate că va trebui să i le dăm.
    .basis = Avem nevoie de aceste informații ca să ne facem munca de autoritate publică de reglementare: articolul 6 alineatul (1) litera (e) din UK GDPR. Pentru informații sensibile: articolul 9 alineatul (2) litera (g) din UK GDPR, împreună cu paragraful 6 din Anexa 1 (Schedule 1) la legea privind protecția datelor din 2018 (Data Protection Act 2018).
    .retention = Le păstrăm 2 ani după ce închidem cazul dumneavoastră. Apoi le ștergem.
    .rights = Ne puteți cere o copie, ne puteți cere să corectăm informațiile, ne puteți cere să limităm felul în care le folosim și vă puteți opune folosirii lor. În unele cazuri ne puteți cere să le ștergem. Puteți face și o reclamație despre felul în care le folosim.

activity-offences = Ce ne spuneți despre infracțiuni
    .purpose = Ca să ne ocupăm de sesizarea dumneavoastră, dacă este vorba și de o infracțiune. De exemplu, dacă rezultatele unei căutări spun că cineva a comis o infracțiune sau dacă o cameră video este folosită ca să vă hărțuiască.
    .data = Ce ne spuneți despre infracțiuni pe care dumneavoastră sau alții le-ați comis sau despre care se spune că le-ați comis, și ce a făcut poliția sau un tribunal în legătură cu ele.
    .source = De la dumneavoastră și de la organizația despre care este sesizarea.
    .recipients = Dacă sesizarea este despre rezultatele unei căutări, de obicei o trimitem companiei care administrează motorul de căutare. De obicei nu spunem persoanei care folosește camera video ce ne spuneți despre hărțuire.
    .basis = Avem nevoie de aceste informații ca să ne facem munca de autoritate publică de reglementare: articolul 6 alineatul (1) litera (e) din UK GDPR. Pentru informații despre infracțiuni: articolul 10 din UK GDPR, împreună cu paragraful 6 din Anexa 1 (Schedule 1) la legea privind protecția datelor din 2018 (Data Protection Act 2018).
    .retention = Le păstrăm 2 ani după ce închidem cazul dumneavoastră. Apoi le ștergem.
    .rights = Ne puteți cere o copie, ne puteți cere să corectăm informațiile, ne puteți cere să limităm felul în care le folosim și vă puteți opune folosirii lor. În unele cazuri ne puteți cere să le ștergem. Puteți face și o reclamație despre felul în care le folosim.

activity-saved-answers = Păstrarea răspunsurilor până când reveniți
    .purpose = Ca să vă păstrăm răspunsurile dacă alegeți să le salvați. Astfel puteți continua mai târziu, pe orice dispozitiv.
    .data = Răspunsurile dumneavoastră, pe care le păstrăm așa încât numai cele nouă cuvinte ale dumneavoastră să le poată deschide. Nu păstrăm cuvintele. Documentele pe care le adăugați și numele lor le păstrăm la fel ca răspunsurile.
    .source = De la dumneavoastră.
    .recipients = Nimeni. Nici noi nu vă putem citi răspunsurile până când nu le trimiteți.
    .basis = Avem nevoie de aceste informații ca să ne facem munca de autoritate publică de reglementare: articolul 6 alineatul (1) litera (e) din UK GDPR. Facem acest lucru numai dacă ne cereți.
    .retention = Ștergem ce ați salvat la 28 de zile după ce ați salvat. Puteți șterge și mai devreme, cu „Ștergeți răspunsurile mele”, în partea de jos a fiecărei pagini.
    .rights = Cu cele nouă cuvinte vă puteți vedea, corecta și șterge răspunsurile salvate chiar dumneavoastră. Fără ele nu vă putem deschide răspunsurile și nu putem afla ale cui sunt. Puteți face și o reclamație despre felul în care le folosim.

activity-mails-to-you = E-mailurile pe care vi le trimitem despre caz
    .purpose = Ca să vă spunem prin e-mail că am primit ce ne-ați trimis și ce se întâmplă mai departe, dacă ne-ați dat adresa de e-mail.
    .data = Adresa dumneavoastră de e-mail, numărul de referință, limba, ce urmează și până când. E-mailurile nu conțin niciun răspuns al dumneavoastră.
    .source = De la dumneavoastră.
    .recipients = Numai companiile care transmit e-mailurile, a noastră și a dumneavoastră. E-mailurile trec prin calculatoarele lor.
    .basis = Avem nevoie de aceste informații ca să ne facem munca de autoritate publică de reglementare: articolul 6 alineatul (1) litera (e) din UK GDPR.
    .retention = Ștergem copia noastră a unui e-mail imediat ce a fost trimis și cel mai târziu la 7 zile după ce l-am scris. Ce este în căsuța dumneavoastră de e-mail puteți șterge chiar dumneavoastră.
    .rights = Ne puteți cere o copie, ne puteți cere să corectăm informațiile, ne puteți cere să limităm felul în care le folosim și vă puteți opune folosirii lor. În unele cazuri ne puteți cere să le ștergem. Puteți face și o reclamație despre felul în care le folosim.

activity-case-readings = Știm cine se uită la cazul dumneavoastră
    .purpose = Ca să știm care dintre angajații noștri a deschis un caz și când, așa încât nimeni să nu se uite la un caz fără să aibă nevoie.
    .data = Numele contului angajatului, numărul de referință al cazului, ce a deschis și când. Nimic din ce ne-ați spus.
    .source = Din ce fac angajații noștri pe acest site.
    .recipients = Nimeni din afara organizației noastre, în afară de cazul în care legea ne obligă să le dăm.
    .basis = Legea spune că trebuie să păstrăm informațiile în siguranță și să putem arăta că facem asta: articolul 6 alineatul (1) litera (c) din UK GDPR.
    .retention = Le păstrăm 2 ani. Apoi le ștergem.
    .rights = Ne puteți cere o copie, ne puteți cere să corectăm informațiile și ne puteți cere să limităm felul în care le folosim. Puteți face și o reclamație despre felul în care le folosim.

activity-information-requests = Cereri despre informațiile pe care le avem despre dumneavoastră
    .purpose = Ca să răspundem la cererea dumneavoastră și ca să verificăm cine sunteți, așa încât să dăm informații numai persoanei potrivite.
    .data = Numele dumneavoastră, datele de contact, ce ne cereți să facem și o dovadă a identității dumneavoastră, dacă avem nevoie de ea. Dacă acționați în numele altcuiva, și cine este acea persoană și ce vă dă dreptul să acționați în numele ei. Aici pot intra informații sensibile, cum ar fi informații despre sănătate, dacă ne spuneți despre ele.
    .source = De la dumneavoastră sau de la persoana care acționează în numele dumneavoastră.
    .recipients = Nimeni din afara organizației noastre, în afară de cazul în care legea ne obligă să le dăm.
    .basis = Legea spune că trebuie să vă răspundem: articolul 6 alineatul (1) litera (c) din UK GDPR. Pentru informații sensibile: articolul 9 alineatul (2) litera (g) din UK GDPR.
    .retention = Le păstrăm 2 ani după ce închidem cererea dumneavoastră. Apoi le ștergem.
    .rights = Ne puteți cere o copie, ne puteți cere să corectăm informațiile și ne puteți cere să limităm felul în care le folosim. Puteți face și o reclamație despre felul în care le folosim.

activity-statistics = Numărarea vizitelor, dacă sunteți de acord
    .purpose = Ca să vedem cum folosesc oamenii acest site, cât de rapid este și unde renunță, ca să îl putem face mai bun.
    .data = La ce pagini se uită oamenii și în ce limbă. Cât de departe ajung într-un formular și cum se încheie. Ce fel de dispozitiv folosesc și cât de rapide sunt paginile. Ce cuvinte caută. Nu apar acolo niciun nume, nicio adresă și niciun număr al dumneavoastră. Nu păstrăm nimic pe dispozitivul dumneavoastră pentru asta.
    .source = De la dispozitivul dumneavoastră, și numai dacă sunteți de acord.
    .recipients = Nimeni. Numărăm chiar noi.
    .basis = Sunteți de acord: articolul 6 alineatul (1) litera (a) din UK GDPR și regula 6 din regulamentul britanic privind confidențialitatea și comunicațiile electronice (Privacy and Electronic Communications Regulations 2003). Dacă nu sunteți de acord, nu vă numărăm vizitele.
    .retention = Păstrăm doar câte vizite au fost în fiecare zi, din zece în zece, așa încât nimeni să nu poată fi recunoscut. Păstrăm aceste numere 2 ani. Apoi le ștergem.
    .rights = Vă puteți răzgândi oricând, pe pagina „Cookie-uri”. Atunci nu vă mai numărăm vizitele. Numerele nu spun cine sunteți, așa că nu le putem găsi pe ale dumneavoastră, nu vă putem da o copie a lor și nu le putem șterge. Puteți face și o reclamație despre felul în care le folosim.

activity-statistics-unless-no = Numărarea vizitelor, dacă nu spuneți „nu”
    .purpose = Ca să vedem cum folosesc oamenii acest site, cât de rapid este și unde renunță, ca să îl putem face mai bun.
    .data = La ce pagini se uită oamenii și în ce limbă. Cât de departe ajung într-un formular și cum se încheie. Ce fel de dispozitiv folosesc și cât de rapide sunt paginile. Ce cuvinte caută. Nu apar acolo niciun nume, nicio adresă și niciun număr al dumneavoastră. Nu păstrăm nimic pe dispozitivul dumneavoastră pentru asta.
    .source = De la dispozitivul dumneavoastră.
    .recipients = Nimeni. Numărăm chiar noi.
    .basis = Avem nevoie de aceste informații ca să ne facem munca de autoritate publică de reglementare: articolul 6 alineatul (1) litera (e) din UK GDPR. Legea ne lasă să numărăm vizitele fără să întrebăm înainte, dacă puteți spune „nu”: paragraful 5 din Anexa A1 (Schedule A1) la regulamentul britanic privind confidențialitatea și comunicațiile electronice (Privacy and Electronic Communications Regulations 2003).
    .retention = Păstrăm doar câte vizite au fost în fiecare zi, din zece în zece, așa încât nimeni să nu poată fi recunoscut. Păstrăm aceste numere 2 ani. Apoi le ștergem.
    .rights = Puteți spune „nu” oricând, pe pagina „Cookie-uri”. Atunci nu vă mai numărăm vizitele. Numerele nu spun cine sunteți, așa că nu le putem găsi pe ale dumneavoastră, nu vă putem da o copie a lor și nu le putem șterge. Puteți face și o reclamație despre felul în care le folosim.

activity-preferences = Ținem minte limba și ajutoarele la citit
    .purpose = Ca să vă arătăm acest site în limba și cu ajutoarele la citit pe care le-ați ales, atunci când reveniți.
    .data = Limba și ajutoarele la citit pe care le-ați ales, de exemplu un text mai mare, într-un cookie pe dispozitivul dumneavoastră. Nimic altceva, și nici de ce le-ați ales.
    .source = De la dumneavoastră.
    .recipients = Nimeni.
    .basis = Avem nevoie de aceste informații ca să ne facem munca de autoritate publică de reglementare: articolul 6 alineatul (1) litera (e) din UK GDPR. Nu vă cerem consimțământul, dar puteți opri acest lucru pe pagina „Cookie-uri”.
    .retention = Cookie-ul se șterge la 1 an după ce ați folosit ultima dată acest site.
    .rights = Vă puteți opune pe pagina „Cookie-uri”. Atunci nu mai ținem minte limba și ajutoarele la citit. Cookie-ul se află numai pe dispozitivul dumneavoastră, așa că îl puteți vedea și șterge și dumneavoastră. Puteți face și o reclamație despre felul în care îl folosim.

activity-remote-voices = Citirea paginilor cu voci care nu sunt pe dispozitivul dumneavoastră, dacă sunteți de acord
    .purpose = Ca să vă citim o pagină cu voce tare, dacă dispozitivul dumneavoastră nu are o voce a lui pe care vreți să o folosiți.
    .data = Cuvintele paginii care se citesc cu voce tare. Printre ele pot fi și răspunsurile dumneavoastră, dacă sunt pe pagină și le ascultați.
    .source = De pe pagina pe care vă aflați.
    .recipients = Compania care a făcut vocea, de exemplu cea care a făcut browserul dumneavoastră. Browserul trimite cuvintele acolo. Ele nu trec pe la noi.
    .basis = Facem acest lucru numai dacă sunteți de acord: articolul 6 alineatul (1) litera (a) din UK GDPR.
    .retention = Noi nu păstrăm nimic. Compania care a făcut vocea hotărăște cât timp păstrează cuvintele.
    .rights = Vă puteți răzgândi oricând, pe pagina „Cookie-uri” sau cu butoanele pentru ascultare. Atunci folosim numai voci care sunt pe dispozitivul dumneavoastră. Puteți face și o reclamație despre felul în care le folosim.

activity-consent-record = Ținem minte ce ați ales despre cookie-uri
    .purpose = Ca să facem ce ați ales și să nu vă întrebăm din nou pe fiecare pagină.
    .data = Ce ați ales despre cookie-uri și când, într-un cookie pe dispozitivul dumneavoastră. Nu conține niciun nume și niciun număr al dumneavoastră.
    .source = De la dumneavoastră.
    .recipients = Nimeni.
    .basis = Legea spune că putem face unele lucruri numai dacă sunteți de acord, așa că trebuie să știm ce ați ales: articolul 6 alineatul (1) litera (c) din UK GDPR. Acest lucru nu se poate face fără cookie, așa că nu vă cerem consimțământul.
    .retention = Cookie-ul se șterge la 1 an după ce alegeți.
    .rights = Puteți schimba oricând ce ați ales, pe pagina „Cookie-uri”. Cookie-ul se află numai pe dispozitivul dumneavoastră, așa că îl puteți vedea și șterge și dumneavoastră. Atunci vă întrebăm din nou. Puteți face și o reclamație despre felul în care îl folosim.

activity-site-search = Căutarea pe acest site
    .purpose = Ca să găsim paginile care se potrivesc cu cuvintele pe care le căutați.
    .data = Cuvintele pe care le căutați.
    .source = De la dumneavoastră.
    .recipients = Nimeni.
    .basis = Avem nevoie de aceste informații ca să ne facem munca de autoritate publică de reglementare: articolul 6 alineatul (1) litera (e) din UK GDPR.
    .retention = Nu le păstrăm. Dacă vă numărăm vizita, numărăm și cuvintele.
    .rights = Nu le păstrăm, așa că nu avem ce să copiem, să corectăm sau să ștergem. Vă puteți opune felului în care le folosim. Puteți face și o reclamație despre acest lucru.

activity-staff-accounts = Conturile angajaților noștri
    .purpose = Ca numai angajații noștri, și numai cei care au nevoie, să poată deschide cazuri pe acest site.
    .data = Numele angajatului, numele contului, ce are voie să facă și când s-a conectat. Parola și codurile sunt păstrate așa încât nimeni să nu le poată citi. Cât timp angajatul este conectat, un cookie de pe dispozitivul lui conține o cheie aleasă la întâmplare.
    .source = De la angajații noștri și de la noi.
    .recipients = Nimeni din afara organizației noastre, în afară de cazul în care legea ne obligă să le dăm.
    .basis = Avem nevoie de aceste informații ca să ne facem munca de autoritate publică de reglementare: articolul 6 alineatul (1) litera (e) din UK GDPR.
    .retention = O conectare se încheie după cel mult 10 ore. O ștergem în cel mult 1 zi. Păstrăm contul până când persoana nu mai are nevoie de el.
    .rights = Ne puteți cere o copie, ne puteți cere să corectăm informațiile, ne puteți cere să limităm felul în care le folosim și vă puteți opune folosirii lor. În unele cazuri ne puteți cere să le ștergem. Puteți face și o reclamație despre felul în care le folosim.

activity-security = Siguranța acestui site
    .purpose = Ca să împiedicăm pe oricine să blocheze acest site cu prea multe cereri sau să ghicească coduri.
    .data = Adresa dumneavoastră de internet. O transformăm într-un cod și notăm de câte ori a apărut codul. Nu scriem adresa nicăieri.
    .source = De la dispozitivul dumneavoastră.
    .recipients = Nimeni.
    .basis = Avem nevoie de aceste informații ca să ne facem munca de autoritate publică de reglementare: articolul 6 alineatul (1) litera (e) din UK GDPR.
    .retention = Uităm codul de îndată ce puteți folosi din nou site-ul ca înainte, cel mai târziu după 1 zi.
    .rights = Vă puteți opune felului în care îl folosim. Codul nu spune cine sunteți, așa că nu îl putem găsi pe al dumneavoastră. Puteți face și o reclamație despre felul în care îl folosim.

## What we do elsewhere

activity-enquiries = Răspunsuri la întrebările dumneavoastră
    .purpose = Ca să răspundem la întrebarea dumneavoastră și ca să revenim la ea dacă este nevoie.
    .data = Ce ne spuneți și cum vă putem contacta. Aici pot intra informații sensibile, cum ar fi informații despre sănătate, dacă ne spuneți despre ele.
    .source = De la dumneavoastră.
    .recipients = Nimeni din afara organizației noastre, în afară de cazul în care legea ne obligă să le dăm.
    .basis = Avem nevoie de aceste informații ca să ne facem munca de autoritate publică de reglementare: articolul 6 alineatul (1) litera (e) din UK GDPR. Pentru informații sensibile: articolul 9 alineatul (2) litera (g) din UK GDPR.
    .retention = În calendarul nostru de păstrare scrie cât timp le păstrăm. Ne puteți cere să vi-l arătăm.
    .rights = Ne puteți cere o copie, ne puteți cere să corectăm informațiile, ne puteți cere să limităm felul în care le folosim și vă puteți opune folosirii lor. În unele cazuri ne puteți cere să le ștergem. Puteți face și o reclamație despre felul în care le folosim.

activity-helpline = Apeluri la linia noastră de ajutor
    .purpose = Ca să vedem cât de bine merge linia noastră de ajutor și ca să o facem mai bună.
    .data = Numărul de la care sunați, data și ora, și cât durează apelul. Nu înregistrăm ce se vorbește. Angajații noștri pot asculta un apel cât timp are loc.
    .source = Din apelul dumneavoastră.
    .recipients = Nu le dăm altor organizații.
    .basis = Avem nevoie de aceste informații ca să ne facem munca de autoritate publică de reglementare: articolul 6 alineatul (1) litera (e) din UK GDPR.
    .retention = Le păstrăm 100 de zile după apelul dumneavoastră. Apoi le ștergem.
    .rights = Ne puteți cere o copie, ne puteți cere să corectăm informațiile, ne puteți cere să limităm felul în care le folosim și vă puteți opune folosirii lor. În unele cazuri ne puteți cere să le ștergem. Puteți face și o reclamație despre felul în care le folosim.

activity-interpreting = Interpreți la telefon
    .purpose = Ca să vorbim cu dumneavoastră în limba dumneavoastră, dacă nu doriți să vorbiți în engleză sau galeză.
    .data = Ce ne spunem unii altora, dumneavoastră și noi.
    .source = De la dumneavoastră.
    .recipients = Un interpret de la o companie care lucrează pentru noi. Nu dăm informațiile nimănui altcuiva.
    .basis = Avem nevoie de aceste informații ca să ne facem munca de autoritate publică de reglementare: articolul 6 alineatul (1) litera (e) din UK GDPR.
    .retention = Nu le păstrăm. Nu se păstrează nicio înregistrare.
    .rights = Nu le păstrăm, așa că nu avem ce să copiem, să corectăm sau să ștergem. Vă puteți opune felului în care le folosim. Puteți face și o reclamație despre acest lucru.

activity-emails-to-us = E-mailuri trimise nouă
    .purpose = Ca să ne păstrăm sistemele în siguranță și ca să verificăm că ne respectăm propriile reguli despre e-mail.
    .data = Adresa dumneavoastră de e-mail, mesajul și fișierele pe care le atașați.
    .source = De la dumneavoastră.
    .recipients = Nimeni din afara organizației noastre, în afară de cazul în care legea ne obligă să le dăm.
    .basis = Avem nevoie de aceste informații ca să ne facem munca de autoritate publică de reglementare: articolul 6 alineatul (1) litera (e) din UK GDPR.
    .retention = În calendarul nostru de păstrare scrie cât timp le păstrăm. Ne puteți cere să vi-l arătăm.
    .rights = Ne puteți cere o copie, ne puteți cere să corectăm informațiile, ne puteți cere să limităm felul în care le folosim și vă puteți opune folosirii lor. În unele cazuri ne puteți cere să le ștergem. Puteți face și o reclamație despre felul în care le folosim.

activity-live-chat = Discuții în scris, pe loc (live chat)
    .purpose = Ca să vă răspundem la întrebări pe loc.
    .data = Numele dumneavoastră și ce scrieți. Dumneavoastră alegeți dacă ne spuneți adresa de e-mail. Dacă ne-o spuneți, vă putem trimite o copie a discuției.
    .source = De la dumneavoastră.
    .recipients = Nu le dăm altor organizații.
    .basis = Avem nevoie de aceste informații ca să ne facem munca de autoritate publică de reglementare: articolul 6 alineatul (1) litera (e) din UK GDPR.
    .retention = Le păstrăm 2 ani după discuție. Apoi le ștergem.
    .rights = Ne puteți cere o copie, ne puteți cere să corectăm informațiile, ne puteți cere să limităm felul în care le folosim și vă puteți opune folosirii lor. În unele cazuri ne puteți cere să le ștergem. Puteți face și o reclamație despre felul în care le folosim.

activity-registration-fee = Taxa pentru protecția datelor și registrul public
    .purpose = Ca să încasăm taxa pe care organizațiile trebuie să o plătească și ca să ținem registrul public al celor care o plătesc.
    .data = Numele și adresa organizației, persoanele pe care le putem contacta acolo și felul în care plătește. Dacă lucrați pe cont propriu, acestea sunt informații despre dumneavoastră.
    .source = De la organizație sau de la dumneavoastră, dacă lucrați pe cont propriu.
    .recipients = Toată lumea. Numele, adresa, felul în care poate fi contactat responsabilul cu protecția datelor și alte câteva lucruri apar în registrul public. Oricine poate căuta în el sau îl poate descărca. Dacă nu doriți să apară adresa dumneavoastră de acasă, puteți da alta, de exemplu o căsuță poștală (PO Box). Nu publicăm pe cine altcineva putem contacta.
    .basis = Avem nevoie de aceste informații ca să ne facem munca de autoritate publică de reglementare: articolul 6 alineatul (1) litera (e) din UK GDPR.
    .retention = În calendarul nostru de păstrare scrie cât timp le păstrăm. Ne puteți cere să vi-l arătăm.
    .rights = Ne puteți cere o copie, ne puteți cere să corectăm informațiile, ne puteți cere să limităm felul în care le folosim și vă puteți opune folosirii lor. În unele cazuri ne puteți cere să le ștergem. Puteți face și o reclamație despre felul în care le folosim.

activity-breach-reports = Când o organizație ne anunță o încălcare a securității datelor
    .purpose = Ca să vedem ce nu a mers bine când o organizație a pierdut informații despre oameni sau nu le-a păstrat în siguranță. Ca să decidem ce facem și ca să luăm măsuri dacă este nevoie.
    .data = Numele, adresa de e-mail și numărul de telefon al persoanei care ne anunță și ce spune ea despre ce s-a întâmplat. Cerem organizațiilor să nu ne trimită informațiile care s-au pierdut.
    .source = De la organizație și de la persoana care ne anunță în numele ei.
    .recipients = Nimeni din afara organizației noastre, în afară de cazul în care legea ne obligă să le dăm. O companie care face un sondaj pentru noi poate întreba persoana care ne-a anunțat cum a fost serviciul nostru.
    .basis = Avem nevoie de aceste informații ca să ne facem munca de autoritate publică de reglementare: articolul 6 alineatul (1) litera (e) din UK GDPR.
    .retention = În calendarul nostru de păstrare scrie cât timp le păstrăm. Ne puteți cere să vi-l arătăm.
    .rights = Ne puteți cere o copie, ne puteți cere să corectăm informațiile, ne puteți cere să limităm felul în care le folosim și vă puteți opune folosirii lor. În unele cazuri ne puteți cere să le ștergem. Puteți face și o reclamație despre felul în care le folosim.

activity-service-provider-breaches = Când o companie de telefonie sau de internet ne anunță o încălcare a securității
    .purpose = Ca să notăm ce nu a mers bine, ca să decidem ce facem și ca să luăm măsuri dacă este nevoie.
    .data = Numele și datele de contact ale unei persoane de la companie și ce ne spune compania despre ce s-a întâmplat.
    .source = De la companie.
    .recipients = Alții, dar numai dacă trebuie să le dăm informațiile.
    .basis = Avem nevoie de aceste informații ca să ne facem munca de autoritate publică de reglementare: articolul 6 alineatul (1) litera (e) din UK GDPR.
    .retention = Le păstrăm 2 ani după ce le primim. Dacă luăm măsuri, le păstrăm mai mult.
    .rights = Ne puteți cere o copie, ne puteți cere să corectăm informațiile, ne puteți cere să limităm felul în care le folosim și vă puteți opune folosirii lor. În unele cazuri ne puteți cere să le ștergem. Puteți face și o reclamație despre felul în care le folosim.

activity-investigations-disclosure = Ce informații dăm când se poate să fi încălcat cineva legea
    .purpose = Ca să ajutăm să se afle dacă cineva a încălcat legea și ca să facem statistici.
    .data = Informațiile pe care le avem despre un caz. Printre ele pot fi nume.
    .source = Din ce avem deja despre caz.
    .recipients = Organizația despre care este cazul și alte instituții care cercetează astfel de cazuri. Nu avem nevoie de consimțământul dumneavoastră pentru asta.
    .basis = Avem nevoie de aceste informații ca să ne facem munca de autoritate publică de reglementare: articolul 6 alineatul (1) litera (e) din UK GDPR.
    .retention = În calendarul nostru de păstrare scrie cât timp le păstrăm. Ne puteți cere să vi-l arătăm.
    .rights = Ne puteți cere o copie, ne puteți cere să corectăm informațiile, ne puteți cere să limităm felul în care le folosim și vă puteți opune folosirii lor. În unele cazuri ne puteți cere să le ștergem. Puteți face și o reclamație despre felul în care le folosim.

activity-enforcement-publicity = Cum anunțăm public ce măsuri am luat
    .purpose = Ca să arătăm cum ne facem munca, spunând oamenilor când dăm pe cineva în judecată.
    .data = Cine este persoana dată în judecată și ce a făcut.
    .source = Din ce avem deja despre caz.
    .recipients = Toată lumea. Publicăm informațiile. Nu dăm numele oamenilor care ne-au făcut plângeri, în afară de cazul în care numele lor sunt deja publice.
    .basis = Avem nevoie de aceste informații ca să ne facem munca de autoritate publică de reglementare: articolul 6 alineatul (1) litera (e) din UK GDPR. Pentru informații despre infracțiuni: articolul 10 din UK GDPR.
    .retention = În calendarul nostru de păstrare scrie cât timp le păstrăm. Ne puteți cere să vi-l arătăm.
    .rights = Ne puteți cere o copie, ne puteți cere să corectăm informațiile, ne puteți cere să limităm felul în care le folosim și vă puteți opune folosirii lor. În unele cazuri ne puteți cere să le ștergem. Puteți face și o reclamație despre felul în care le folosim.

activity-publications = Trimiterea publicațiilor noastre
    .purpose = Ca să vă trimitem ce cereți. Vă putem întreba și ce părere aveți despre publicație. Numărăm ce cer oamenii, dar nu și cine sunt.
    .data = Numele și adresa dumneavoastră.
    .source = De la dumneavoastră.
    .recipients = O companie care face trimiterea pentru noi. Poate folosi numele și adresa dumneavoastră numai pentru asta.
    .basis = Sunteți de acord: articolul 6 alineatul (1) litera (a) din UK GDPR.
    .retention = Le folosim până când v-am trimis ce ați cerut. În calendarul nostru de păstrare scrie cât timp le păstrăm după aceea. Ne puteți cere să vi-l arătăm.
    .rights = Vă puteți răzgândi oricând. Spuneți-ne și ne oprim. Ne puteți cere o copie, ne puteți cere să corectăm informațiile, ne puteți cere să limităm felul în care le folosim și ne puteți cere să le ștergem. Ne puteți cere să vi le dăm într-o formă pe care o puteți folosi în altă parte. Puteți face și o reclamație despre felul în care le folosim.

activity-newsletter = Buletinul nostru informativ
    .purpose = Ca să vă trimitem în fiecare lună buletinul nostru informativ și ca să vedem câți oameni îl deschid și ce linkuri urmează.
    .data = Adresa dumneavoastră de e-mail, dacă deschideți buletinul și ce linkuri urmați.
    .source = De la dumneavoastră și de la dispozitivul dumneavoastră.
    .recipients = O companie care îl trimite pentru noi.
    .basis = Sunteți de acord: articolul 6 alineatul (1) litera (a) din UK GDPR și regulile 6 și 22 din regulamentul britanic privind confidențialitatea și comunicațiile electronice (Privacy and Electronic Communications Regulations 2003).
    .retention = Vă folosim adresa de e-mail până când vă dezabonați. În calendarul nostru de păstrare scrie cât timp păstrăm orice altceva după aceea. Ne puteți cere să vi-l arătăm.
    .rights = Vă puteți răzgândi oricând. Dezabonați-vă și ne oprim. Ne puteți cere o copie, ne puteți cere să corectăm informațiile, ne puteți cere să limităm felul în care le folosim și ne puteți cere să le ștergem. Ne puteți cere să vi le dăm într-o formă pe care o puteți folosi în altă parte. Puteți face și o reclamație despre felul în care le folosim.

activity-events = Evenimentele noastre
    .purpose = Ca să organizăm evenimente, cum ar fi conferința noastră pentru oamenii care lucrează în protecția datelor.
    .data = Numele dumneavoastră, adresa de e-mail, ce muncă faceți și câtă experiență aveți, organizația dumneavoastră și de ce aveți nevoie ca să puteți participa. La evenimentele online vedem și la ce prezentări mergeți. Înregistrăm prezentările, dar nu și imaginea de la camera dumneavoastră video. Puteți pune o întrebare fără să vă spuneți numele. Vă putem trimite și un sondaj despre egalitate. Sondajul nu vă întreabă cine sunteți și nu este obligatoriu să îl completați.
    .source = De la dumneavoastră și de la dispozitivul dumneavoastră.
    .recipients = O companie care organizează evenimentul pentru noi.
    .basis = Avem nevoie de aceste informații ca să ne facem munca de autoritate publică de reglementare: articolul 6 alineatul (1) litera (e) din UK GDPR.
    .retention = În calendarul nostru de păstrare scrie cât timp le păstrăm. Ne puteți cere să vi-l arătăm.
    .rights = Ne puteți cere o copie, ne puteți cere să corectăm informațiile, ne puteți cere să limităm felul în care le folosim și vă puteți opune folosirii lor. În unele cazuri ne puteți cere să le ștergem. Puteți face și o reclamație despre felul în care le folosim.

activity-webinars = Prezentările noastre online
    .purpose = Ca să ținem prezentări online la care puteți participa.
    .data = Adresa dumneavoastră de e-mail și o înregistrare a prezentării. Vă spunem dacă o înregistrăm.
    .source = De la dumneavoastră.
    .recipients = Nimeni din afara organizației noastre, în afară de cazul în care legea ne obligă să le dăm.
    .basis = Avem nevoie de aceste informații ca să ne facem munca de autoritate publică de reglementare: articolul 6 alineatul (1) litera (e) din UK GDPR.
    .retention = Le păstrăm 12 luni după ce le primim. Apoi le ștergem.
    .rights = Ne puteți cere o copie, ne puteți cere să corectăm informațiile, ne puteți cere să limităm felul în care le folosim și vă puteți opune folosirii lor. În unele cazuri ne puteți cere să le ștergem. Puteți face și o reclamație despre felul în care le folosim.

activity-consultation-surveys = Sondaje și consultări
    .purpose = Ca să aflăm ce cred oamenii despre planurile, site-ul și serviciile noastre.
    .data = Ce părere aveți și dacă vorbiți în nume propriu sau pentru o organizație. Dumneavoastră alegeți dacă ne spuneți numele și adresa de e-mail, ca să vă putem întreba mai multe. Dacă sunteți de acord, aici pot intra informații sensibile, cum ar fi informații despre sănătate.
    .source = De la dumneavoastră.
    .recipients = O companie care face sondajul pentru noi.
    .basis = Sunteți de acord: articolul 6 alineatul (1) litera (a) din UK GDPR. Pentru informații sensibile: sunteți de acord și cu acest lucru, articolul 9 alineatul (2) litera (a) din UK GDPR.
    .retention = În calendarul nostru de păstrare scrie cât timp le păstrăm. Ne puteți cere să vi-l arătăm.
    .rights = Vă puteți răzgândi oricând. Spuneți-ne și ne oprim. Ne puteți cere o copie, ne puteți cere să corectăm informațiile, ne puteți cere să limităm felul în care le folosim și ne puteți cere să le ștergem. Ne puteți cere să vi le dăm într-o formă pe care o puteți folosi în altă parte. Puteți face și o reclamație despre felul în care le folosim.

activity-blog = Blogul nostru și site-urile noastre mici
    .purpose = Ca să publicăm noutăți și sfaturi, ca să vedem câți oameni le citesc și ca să puteți scrie un comentariu.
    .data = Dacă scrieți un comentariu: numele, adresa de e-mail și ce scrieți. De câte ori se deschid paginile, dar nu de către cine.
    .source = De la dumneavoastră și de la dispozitivul dumneavoastră.
    .recipients = O companie care se ocupă de blog pentru noi.
    .basis = Avem nevoie de aceste informații ca să ne facem munca de autoritate publică de reglementare: articolul 6 alineatul (1) litera (e) din UK GDPR. Pentru comentarii: sunteți de acord, articolul 6 alineatul (1) litera (a) din UK GDPR.
    .retention = În calendarul nostru de păstrare scrie cât timp le păstrăm. Ne puteți cere să vi-l arătăm.
    .rights = Vă puteți răzgândi oricând. Spuneți-ne și ne oprim. Ne puteți cere o copie, ne puteți cere să corectăm informațiile, ne puteți cere să limităm felul în care le folosim și ne puteți cere să le ștergem. Ne puteți cere să vi le dăm într-o formă pe care o puteți folosi în altă parte. Puteți face și o reclamație despre felul în care le folosim.

activity-other-services = Celelalte servicii ale noastre și ce părere aveți despre ele
    .purpose = Ca să vă oferim un serviciu pe care îl cereți și ca să vă întrebăm ce părere aveți despre el. Nu este obligatoriu să răspundeți.
    .data = Cum vă putem contacta.
    .source = De la dumneavoastră.
    .recipients = Nimeni din afara organizației noastre, în afară de cazul în care legea ne obligă să le dăm.
    .basis = Avem nevoie de aceste informații ca să ne facem munca de autoritate publică de reglementare: articolul 6 alineatul (1) litera (e) din UK GDPR.
    .retention = În calendarul nostru de păstrare scrie cât timp le păstrăm. Ne puteți cere să vi-l arătăm.
    .rights = Ne puteți cere o copie, ne puteți cere să corectăm informațiile, ne puteți cere să limităm felul în care le folosim și vă puteți opune folosirii lor. În unele cazuri ne puteți cere să le ștergem. Puteți face și o reclamație despre felul în care le folosim.

activity-job-applicants = Oameni care vor să lucreze la noi
    .purpose = Ca să alegem oameni pentru un loc de muncă și ca să facem statistici în care nu apare niciun nume.
    .data = Ce scrieți în cererea de angajare, ce ne spun alți oameni despre dumneavoastră și cum vă descurcați la teste și interviuri. Aici pot intra informații sensibile, de exemplu de ce aveți nevoie din partea noastră din cauza sănătății, și informații despre infracțiuni.
    .source = De la dumneavoastră și de la oamenii pe care îi întrebăm despre dumneavoastră.
    .recipients = Îi putem întreba pe alții despre dumneavoastră, pentru o recomandare sau ca să verificăm dacă aveți cazier. Vă spunem înainte să facem acest lucru.
    .basis = Avem nevoie de aceste informații pentru că ne-ați cerut un loc de muncă: articolul 6 alineatul (1) literele (b) și (f) din UK GDPR. Ca să vă ajutăm dacă aveți nevoie de ceva diferit: articolul 6 alineatul (1) litera (c) din UK GDPR. Pentru informații sensibile: articolul 9 alineatul (2) literele (b) și (g) din UK GDPR. Pentru informații despre infracțiuni: articolul 6 alineatul (1) litera (e) din UK GDPR, împreună cu Anexa 1 (Schedule 1) la legea privind protecția datelor din 2018 (Data Protection Act 2018).
    .retention = Dacă nu primiți locul de muncă, le păstrăm 12 luni după ce am terminat de ales pe cineva. Apoi le ștergem.
    .rights = Ne puteți cere o copie, ne puteți cere să corectăm informațiile și ne puteți cere să limităm felul în care le folosim. În unele cazuri vă puteți opune sau ne puteți cere să le ștergem. În unele cazuri ne puteți cere să vi le dăm într-o formă pe care o puteți folosi în altă parte. Puteți face și o reclamație despre felul în care le folosim.

activity-staff = Oameni care lucrează la noi
    .purpose = Ca să ne ocupăm de relația de muncă cu angajații noștri, cei de acum și cei de dinainte.
    .data = Ce se află în dosarul dumneavoastră de angajat. Aici pot intra informații sensibile, cum ar fi informații despre sănătate.
    .source = De la dumneavoastră.
    .recipients = Nimeni din afara organizației noastre, în afară de cazul în care legea ne obligă să le dăm.
    .basis = Avem nevoie de aceste informații din cauza contractului dumneavoastră și pentru că așa spune legea: articolul 6 alineatul (1) literele (b) și (c) din UK GDPR. Pentru informații sensibile: articolul 9 alineatul (2) litera (b) din UK GDPR.
    .retention = În calendarul nostru de păstrare scrie cât timp le păstrăm după ce plecați de la noi. Ne puteți cere să vi-l arătăm.
    .rights = Ne puteți cere o copie, ne puteți cere să corectăm informațiile și ne puteți cere să limităm felul în care le folosim. În unele cazuri ne puteți cere să le ștergem sau să vi le dăm într-o formă pe care o puteți folosi în altă parte. Puteți face și o reclamație despre felul în care le folosim.
