# The pages of the site that are not part of a service.

home = Faceți o sesizare
    .body =
        Vă îngrijorează felul în care cineva vă folosește datele personale? Ați cerut informații unei organizații și nu le-ați primit? Primiți apeluri nedorite? Ne puteți spune nouă.

        Totul merge aici pe telefon și cu un cititor de ecran. Puteți citi sau asculta fiecare pagină, în mai multe limbi. Nu aveți nevoie de cont.
home-start = Găsiți locul potrivit pentru sesizarea dumneavoastră
    .body = Nu știți cu ce să începeți? Răspundeți la cel mult trei întrebări. Vă ducem la serviciul de care aveți nevoie sau vă spunem cine altcineva vă poate ajuta.
home-services = Mergeți direct la un serviciu
home-follow = Ne-ați spus deja?
    .body = [Urmăriți cazul](/case) cu numărul de referință și codul secret.

home-resume =
    .body = [Reveniți la răspunsurile salvate](/resume) cu cele nouă cuvinte pe care le-ați primit când le-ați salvat.

contact = Contactați-ne
    .body =
        Ne puteți suna, ne puteți scrie sau puteți folosi acest site.

        # Telefon
        - Engleză: [{ $telephone-en }](tel:{ $telephone-en })
        - Galeză: [{ $telephone-cy }](tel:{ $telephone-cy })

        Avem program de luni până vineri, de la { $opens } până la { $closes }.

        # Relay UK
        Dacă nu puteți auzi sau vorbi la telefon, puteți folosi Relay UK cu numărul nostru.

        # Poștă
        { $organisation }, { $address }

        # Datele dumneavoastră personale
        Ca să întrebați despre informațiile pe care le avem despre dumneavoastră, trimiteți un e-mail la [{ $email }](mailto:{ $email }).

accessibility = Declarație de accesibilitate
    .body =
        Vrem ca toată lumea să poată folosi acest site. Ar trebui să puteți:
        - să măriți textul de patru ori fără să se piardă nimic
        - să folosiți fiecare pagină și fiecare formular numai cu tastatura
        - să folosiți fiecare pagină și fiecare formular cu un cititor de ecran
        - să folosiți fiecare pagină și fiecare formular cu JavaScript oprit
        - să citiți fiecare pagină în fiecare limbă a acestui site
        - să ascultați fiecare pagină

        # Cât de accesibil este
        Construim acest site după nivelul AA din [Web Content Accessibility Guidelines 2.2](https://www.w3.org/TR/WCAG22/), ghidul internațional pentru accesibilitatea site-urilor. Fiecare pagină și fiecare mesaj despre o greșeală sunt verificate de un program de fiecare dată când schimbăm ceva. Încă nu l-a testat o persoană care folosește zilnic un cititor de ecran.

        # Ce nu merge încă
        - Ascultarea are nevoie de JavaScript și de o voce pentru limba dumneavoastră. Vedeți [ce puteți face fără ele](/listen).

        # Spuneți-ne
        Dacă ceva nu merge pentru dumneavoastră sau dacă aveți nevoie de aceste informații în altă formă, [contactați-ne](/contact).
