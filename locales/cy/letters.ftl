# The letters that staff can write to people: each is a heading and what it says (.body). What staff fill in stands on a
# line of its own, as they wrote it; the name of an organisation after a colon. site/letters.toml lists the letters.
# $reference: the reference number. $telephone: the helpline.

letter-more-information = Mae angen rhywbeth arnom gennych chi
    .body =
        Rydym yn edrych ar eich achos { $reference }. Er mwyn symud ymlaen, mae angen hyn arnom gennych:

        { $needed }

        Gallwch ei anfon atom ar ein gwefan, lle rydych yn dilyn eich achos. Neu ffoniwch ni: { $telephone }.

        Os na allwch ei anfon, dywedwch wrthym pam.

letter-organisation-contacted = Rydym wedi cysylltu â’r sefydliad
    .body =
        Rydym wedi cysylltu â’r sefydliad hwn am eich achos { $reference }: { $organisation }.

        Dyma beth rydym wedi’i ofyn:

        { $asked }

        Nid oes angen i chi wneud dim nawr. Byddwn yn dweud wrthych pan fydd newyddion.

letter-progress = Rydym yn dal i weithio ar eich achos
    .body =
        Hoffem ddweud wrthych ble rydym arni gyda’ch achos { $reference }. Dyma beth rydym wedi’i wneud:

        { $done }

        Dyma beth y byddwn yn ei wneud nesaf:

        { $next }

        Nid oes angen i chi wneud dim nawr.

letter-outcome = Beth rydym wedi’i ganfod
    .body =
        Rydym wedi gorffen edrych ar eich achos { $reference }. Dyma beth rydym wedi’i ganfod:

        { $found }

        Dyma beth rydym wedi’i wneud, neu beth y byddwn yn ei wneud:

        { $action }

        Os ydych yn meddwl ein bod wedi gwneud camgymeriad, dywedwch wrthym. Mae’r dudalen gysylltu ar ein gwefan yn dweud sut. Neu ffoniwch ni: { $telephone }.
