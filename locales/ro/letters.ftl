# The letters that staff can write to people: each is a heading and what it says (.body). What staff fill in stands on a
# line of its own, as they wrote it; the name of an organisation after a colon. site/letters.toml lists the letters.
# $reference: the reference number. $telephone: the helpline.

letter-more-information = Avem nevoie de ceva de la dumneavoastră
    .body =
        Ne ocupăm de cazul dumneavoastră { $reference }. Ca să putem continua, avem nevoie de la dumneavoastră de următoarele:

        { $needed }

        Ni le puteți trimite pe site-ul nostru, acolo unde vă urmăriți cazul. Sau ne puteți suna la { $telephone }.

        Dacă nu ni le puteți trimite, vă rugăm să ne spuneți de ce.

letter-organisation-contacted = Am contactat organizația
    .body =
        În legătură cu cazul dumneavoastră { $reference }, am contactat această organizație: { $organisation }.

        Iată ce am întrebat sau am cerut:

        { $asked }

        Acum nu este nevoie să faceți nimic. Vă anunțăm când avem noutăți.

letter-progress = Ne ocupăm în continuare de cazul dumneavoastră
    .body =
        Vrem să vă spunem unde am ajuns cu cazul dumneavoastră { $reference }. Iată ce am făcut:

        { $done }

        Iată ce vom face în continuare:

        { $next }

        Acum nu este nevoie să faceți nimic.

letter-outcome = Ce am constatat
    .body =
        Am terminat de analizat cazul dumneavoastră { $reference }. Iată ce am constatat:

        { $found }

        Iată ce am făcut sau ce vom face:

        { $action }

        Dacă vi se pare că am greșit ceva, vă rugăm să ne spuneți. Pe pagina de contact a site-ului nostru scrie cum. Sau ne puteți suna la { $telephone }.
