event-acknowledge = V-am anunțat că am primit sesizarea dumneavoastră
event-allocate = Sesizarea a fost dată cuiva care se ocupă de ea
event-suspend = V-am cerut ceva
event-add-information = Ne-ați spus ceva în plus
event-resume = Am mers mai departe
event-extend = Avem nevoie de mai mult timp
event-withdraw = Ați retras sesizarea
event-decide = Am luat o decizie
event-close = Am închis cazul
event-reopen = Ne uităm din nou la caz
event-letter = V-am scris

case-deadlines = La ce să vă așteptați și până când
    .stopped = Așteptăm ceva de la dumneavoastră. Până când primim ce am cerut, aceste date se mută în fiecare zi cu câte o zi.
    .late = Am întârziat cu acest lucru.
case-add = Spuneți-ne ceva în plus
    .hint = De exemplu, răspunsul la ce v-am întrebat. Nu îl trimiteți de două ori.
    .required = Scrieți ce doriți să ne spuneți
    .too-long = { $limit ->
        [one] Scrieți cel mult { $limit } caracter
        [few] Scrieți cel mult { $limit } caractere
       *[other] Scrieți cel mult { $limit } de caractere
    }
case-add-button = Trimiteți
case-withdraw = Retrageți sesizarea
    .body = Dacă o retrageți, ne oprim și închidem cazul. Ne puteți trimite din nou o sesizare mai târziu.
case-withdraw-button = Retrageți sesizarea mea
case-notice = Gata
    .added = Am primit ce ne-ați spus.
    .withdrawn = Ați retras sesizarea. Ne-am oprit.
case-important = Important
case-changed = S-a întâmplat ceva în cazul dumneavoastră de când ați deschis această pagină. Citiți ce scrie acum. Apoi încercați din nou, dacă mai doriți.
