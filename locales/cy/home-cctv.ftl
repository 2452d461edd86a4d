# Codi pryder am gamera cartref: testunau site/services/home-cctv.toml. GLOSSARY.md sy’n rhestru’r termau.
# “Defnyddiwr y camera” yw’r person sy’n rhedeg y camera. “Pryder” yw’r hyn a godir gyda ni.

# Enw’r rheoleiddiwr, fel y mae’r llythyrau yn ei roi.
-regulator = Swyddfa’r Comisiynydd Gwybodaeth (yr ICO)

service = Codi pryder am gamera cartref
    .description =
        Rhowch wybod i ni os yw camera CCTV neu gloch drws â chamera yng nghartref rhywun yn eich ffilmio chi
        neu eich eiddo.
    .start =
        Defnyddiwch y gwasanaeth hwn os yw camera yng nghartref rhywun arall yn eich ffilmio chi neu eich eiddo,
        a’ch bod yn poeni amdano. Gall fod yn gamera CCTV neu’n gloch drws â chamera.

        Rydym yn galw’r person sy’n rhedeg y camera yn **ddefnyddiwr y camera**.

        # Os ydych mewn perygl

        Os oes rhywun mewn perygl nawr, ffoniwch [999](tel:999).

        Ar bob tudalen o’r gwasanaeth hwn, mae botwm sy’n gadael y wefan hon ar unwaith. Nid yw’r botwm yn
        clirio’r rhestr yn eich porwr o’r tudalennau rydych wedi ymweld â nhw.

        # Cyn i chi ddechrau

        Gan amlaf, mae angen i chi siarad â defnyddiwr y camera, neu ysgrifennu ato, yn gyntaf. Os nad ydych
        wedi gwneud hyn eto, dechreuwch yma beth bynnag. Byddwn yn dweud wrthych beth i’w wneud yn gyntaf, ac yn
        eich helpu i ysgrifennu llythyr.

        Os gwnaethoch ofyn i ddefnyddiwr y camera am recordiad, neu ofyn iddo ei ddileu, rhowch 30 diwrnod iddo
        ymateb.

        # Beth sydd ei angen arnoch

        Byddwn yn gofyn i chi am y canlynol:

        - eich enw, eich cyfeiriad e-bost a’ch cyfeiriad post
        - cyfeiriad y man lle mae’r camera
        - beth y mae’r camera’n ei ffilmio, hyd y gwyddoch
        - beth ddigwyddodd, a beth rydych chi a defnyddiwr y camera wedi’i ddweud wrth eich gilydd

        # Beth y gallwn ei wneud, a beth na allwn ei wneud

        Gallwn ysgrifennu at ddefnyddiwr y camera. Byddwn yn dweud wrtho beth y mae’r gyfraith yn ei ddweud, ac yn
        gofyn iddo ei dilyn.

        Mae’n annhebygol iawn y byddwn yn gweithredu mewn ffordd arall yn erbyn person sy’n defnyddio camera
        gartref. Ni allwn gael arian i chi, ac ni allwn gosbi person ar eich rhan.

        Mae’n bosibl y gallwch fynd â defnyddiwr y camera i’r llys eich hun. Ceisiwch gyngor cyfreithiol yn
        gyntaf.

        # Eich gwybodaeth

        Mae’n bosibl y byddwn yn rhannu eich pryder â defnyddiwr y camera. Byddwn yn gofyn a gawn ddweud wrtho pwy
        ydych chi. Darllenwch [sut rydym yn defnyddio eich gwybodaeth](/privacy) cyn dechrau.
    .next =
        Byddwn yn edrych ar yr hyn rydych wedi’i ddweud wrthym. Os byddwn yn credu nad yw defnyddiwr y camera yn
        dilyn y gyfraith, mae’n bosibl y byddwn yn ysgrifennu ato i ofyn iddo wneud hynny. Byddwn yn ysgrifennu
        atoch i ddweud beth yw’r canlyniad.

        Os ydych wedi dweud wrthym y byddwch yn anfon dogfennau, anfonwch gopïau atom drwy’r post, nid y
        dogfennau gwreiddiol. Ysgrifennwch eich cyfeirnod ar bob un. Mae ein cyfeiriad ar [ein tudalen
        gysylltu](/contact).

        Os yw’r camera’n cael ei ddefnyddio i aflonyddu arnoch neu i godi ofn arnoch, dywedwch wrth yr heddlu,
        hyd yn oed tra byddwn yn edrych ar eich pryder.

        Os na fyddwch yn fodlon ar y canlyniad, gallwch ofyn i ni am adolygiad achos. Gofynnwch o fewn 3 mis
        i’r canlyniad.

standard-first-reply = Byddwn yn anfon ateb cyntaf atoch erbyn { $date }.

## Camera pwy, a beth y mae’n ei ffilmio

who-runs = Pwy sy’n defnyddio’r camera?
    .summary = Pwy sy’n defnyddio’r camera
    .hint = Os nad ydych yn siŵr, meddyliwch pwy sy’n berchen ar y lle y mae’r camera ynddo, neu’n ei rentu.
    .home = Person, yn ei gartref
    .home-hint = Er enghraifft, cymydog
    .organisation = Sefydliad
    .organisation-hint = Er enghraifft, siop, landlord, ysgol, cyngor neu gyflogwr
    .required = Dewiswch pwy sy’n defnyddio’r camera

want-footage = Ydych chi wedi gofyn i’r sefydliad am recordiad ohonoch chi?
    .summary = Wedi gofyn am recordiad ohonoch chi
    .hint = Y lluniau neu’r sain a recordiodd y camera yw recordiad.
    .yes = Ydw
    .no = Nac ydw
    .required = Dewiswch ‘Ydw’ os ydych wedi gofyn i’r sefydliad am recordiad ohonoch chi

organisation-footage = Mae angen ein gwasanaeth diogelu data arnoch
    .body =
        Dim ond ar gyfer camerâu yng nghartrefi pobl y mae’r gwasanaeth hwn.

        Os gwnaethoch ofyn i sefydliad am recordiad ohonoch chi, gallwch godi pryder am ddiogelu data. Rydym wedi
        llenwi eich ateb cyntaf yno.
    .button = Codi pryder am ddiogelu data

organisation-camera = Mae angen ein gwasanaeth diogelu data arnoch
    .body =
        Dim ond ar gyfer camerâu yng nghartrefi pobl y mae’r gwasanaeth hwn.

        Os ydych yn poeni am gamera sefydliad, gallwch godi pryder am ddiogelu data. Rydym wedi llenwi eich ateb
        cyntaf yno.
    .button = Codi pryder am ddiogelu data

fixed-camera = Ydy’r camera wedi’i osod mewn un lle?
    .summary = Wedi’i osod mewn un lle
    .hint = Mae camera ar wal neu mewn cloch drws wedi’i osod mewn un lle, hyd yn oed os yw’n gallu troi. Nid yw drôn, camera car na ffôn.
    .yes = Ydy
    .no = Nac ydy
    .required = Dewiswch ‘Ydy’ os yw’r camera wedi’i osod mewn un lle

moving-camera = Dim ond ar gyfer camerâu wedi’u gosod mewn un lle y mae’r gwasanaeth hwn
    .body =
        Rydych wedi dweud wrthym nad yw’r camera wedi’i osod mewn un lle. Ni allwn edrych ar hyn yma.

        # Beth i’w wneud nawr

        - Os ydych yn teimlo’n ddiogel, siaradwch â’r person sy’n defnyddio’r camera. Dywedwch beth sy’n eich poeni.
        - Os yw rhywun yn defnyddio’r camera i aflonyddu arnoch neu i godi ofn arnoch, dywedwch wrth yr heddlu. Ffoniwch [101](tel:101), neu [999](tel:999) os oes rhywun mewn perygl nawr.
        - Os sefydliad sy’n defnyddio’r camera, [codwch bryder am ddiogelu data](/services/data-protection).

        Os nad ydych yn siŵr a yw’r dudalen hon yn iawn i chi, [cysylltwch â ni](/contact).

films-outside = Ydy’r camera’n ffilmio y tu allan i eiddo defnyddiwr y camera?
    .summary = Yn ffilmio y tu allan i’r eiddo
    .hint = Er enghraifft, mae’n pwyntio at eich cartref, eich gardd, llwybr sy’n cael ei rannu neu’r stryd.
    .yes = Ydy, neu rwy’n meddwl ei fod
    .no = Nac ydy, dim ond ei eiddo ei hun
    .dont-know = Nid wyf yn gwybod
    .required = Dewiswch a yw’r camera’n ffilmio y tu allan i eiddo defnyddiwr y camera

inside-only = Nid yw’r gyfraith diogelu data yn berthnasol i’r camera hwn
    .body =
        Rydych wedi dweud wrthym mai dim ond eiddo defnyddiwr y camera ei hun y mae’r camera’n ei ffilmio. Nid yw’r
        gyfraith diogelu data yn berthnasol i gamera fel hwn, felly ni allwn helpu.

        # Beth i’w wneud nawr

        - Os ydych yn teimlo’n ddiogel, siaradwch â defnyddiwr y camera. Gofynnwch iddo ddangos i chi beth y mae’r camera’n ei ffilmio.
        - Os yw’n ffilmio y tu allan i’r eiddo wedi’r cyfan, dewch yn ôl i godi eich pryder gyda ni.
        - Os yw rhywun yn defnyddio’r camera i aflonyddu arnoch neu i godi ofn arnoch, dywedwch wrth yr heddlu. Ffoniwch [101](tel:101), neu [999](tel:999) os oes rhywun mewn perygl nawr.

## Beth sydd wedi’i wneud am y peth

main-concern = Beth yw eich prif bryder?
    .summary = Prif bryder
    .footage = Gofynnais am recordiad ohonof i, ac ni chefais ef
    .deletion = Gofynnais i ddefnyddiwr y camera ddileu recordiad ohonof i, ac nid yw wedi gwneud hynny
    .stop = Gofynnais i ddefnyddiwr y camera roi’r gorau i’m ffilmio, ac nid yw wedi gwneud hynny
    .signs = Nid oes arwydd, neu nid oes neb yn dweud wrthyf am y camera
    .worry = Rwy’n poeni am y camera
    .required = Dewiswch eich prif bryder

asked-on = Pryd y gwnaethoch ofyn i ddefnyddiwr y camera?
    .summary = Y dyddiad y gwnaethoch ofyn i ddefnyddiwr y camera
    .hint = Os nad ydych yn gwybod yr union ddiwrnod, rhowch eich amcan gorau.
    .required = Nodwch y dyddiad y gwnaethoch ofyn i ddefnyddiwr y camera
    .name = Y dyddiad y gwnaethoch ofyn i ddefnyddiwr y camera

wait = Rhowch amser i ddefnyddiwr y camera ymateb
    .body =
        Rydym yn disgwyl i chi roi { $reply-time } i ddefnyddiwr y camera wneud yr hyn y gwnaethoch ofyn amdano.

        Mae ganddo tan **{ $until }** i wneud hynny.

        # Beth i’w wneud nawr

        - Arhoswch tan { $until }.
        - Cadwch gopi o’r hyn y gwnaethoch ofyn amdano, ac o unrhyw ymateb.
        - Os na fydd wedi gwneud hyn erbyn y dyddiad hwnnw, ysgrifennwch ato eto.
        - Os na fydd hynny’n helpu, dewch yn ôl i godi eich pryder gyda ni.

        Os dewch yn ôl ar ôl { $until }, gallwn eich helpu i ysgrifennu ato eto.

        Os yw rhywun yn defnyddio’r camera i aflonyddu arnoch neu i godi ofn arnoch, peidiwch ag aros. Dywedwch
        wrth yr heddlu. Ffoniwch [101](tel:101), neu [999](tel:999) os oes rhywun mewn perygl nawr.

followed-up = Ydych chi wedi gofyn i ddefnyddiwr y camera am yr eildro?
    .summary = Wedi gofyn am yr eildro
    .hint = Mae hyn yn golygu eich bod wedi cysylltu eto ar ôl y tro cyntaf, i ddweud eich bod yn aros am ateb o hyd.
    .yes = Ydw
    .no = Nac ydw
    .required = Dewiswch ‘Ydw’ os ydych wedi gofyn i ddefnyddiwr y camera am yr eildro

harassment = Ydy’r camera’n cael ei ddefnyddio i aflonyddu arnoch neu i godi ofn arnoch?
    .summary = Yn cael ei ddefnyddio i aflonyddu arnoch neu i godi ofn arnoch
    .hint = Mae hyn yn cynnwys ymddygiad gwrthgymdeithasol. Er enghraifft, mae defnyddiwr y camera’n gwylio’r hyn rydych yn ei wneud, neu’n gweiddi arnoch drwy’r camera.
    .yes = Ydy
    .no = Nac ydy
    .required = Dewiswch ‘Ydy’ os yw’r camera’n cael ei ddefnyddio i aflonyddu arnoch neu i godi ofn arnoch

the-police = Yr heddlu

police = Ydych chi wedi dweud wrth yr heddlu?
    .summary = Wedi dweud wrth yr heddlu
    .could-not-help = Ydw, ac nid oeddent yn gallu helpu
    .looking-into-it = Ydw, ac maent yn ymchwilio i’r peth
    .not-told = Nac ydw
    .required = Dewiswch a ydych wedi dweud wrth yr heddlu

police-reference = Cyfeirnod yr heddlu
    .hint = Mae’n bosibl bod yr heddlu wedi rhoi rhif i chi ar gyfer yr hyn y gwnaethoch ei ddweud wrthynt.
    .name = Cyfeirnod yr heddlu

police-first = Dywedwch wrth yr heddlu yn gyntaf
    .body =
        Rydych wedi dweud wrthym fod rhywun yn defnyddio’r camera i aflonyddu arnoch neu i godi ofn arnoch. Gall
        hyn fod yn drosedd, a’r heddlu sy’n delio â throseddau. Nid ydym ni’n gwneud hynny.

        # Beth i’w wneud nawr

        - Os oes rhywun mewn perygl nawr, ffoniwch [999](tel:999).
        - Os nad oes, ffoniwch [101](tel:101) neu ewch i orsaf heddlu.
        - Cadwch nodiadau o’r hyn sy’n digwydd a phryd.
        - Peidiwch â chysylltu â defnyddiwr y camera os gallai hynny eich rhoi mewn perygl.

        # Os na all yr heddlu helpu

        Dewch yn ôl i godi eich pryder gyda ni. Gofynnwch i’r heddlu am gyfeirnod, a chadwch ef.

police-looking = Gadewch i’r heddlu orffen yn gyntaf
    .body =
        Rydych wedi dweud wrthym fod yr heddlu’n ymchwilio i hyn. Mater i’r heddlu yw aflonyddu, felly mae’n well
        gadael iddynt orffen.

        # Beth i’w wneud nawr

        - Os oes rhywun mewn perygl nawr, ffoniwch [999](tel:999).
        - Dywedwch wrth yr heddlu os bydd rhywbeth newydd yn digwydd. Rhowch eich cyfeirnod iddynt.
        - Cadwch nodiadau o’r hyn sy’n digwydd a phryd.
        - Os bydd yr heddlu’n dweud wrthych na allant helpu, dewch yn ôl i godi eich pryder gyda ni.

aim = Beth yr hoffech iddo ddigwydd?
    .summary = Beth yr hoffech iddo ddigwydd
    .hint = Dewiswch y peth sydd bwysicaf i chi.
    .impact = Hoffwn i ddefnyddiwr y camera ddeall sut y mae’r camera’n effeithio arnaf
    .move = Hoffwn iddo symud y camera, neu newid yr hyn y mae’n ei ffilmio
    .take-down = Hoffwn iddo roi’r gorau i ffilmio, neu dynnu’r camera i lawr
    .footage = Hoffwn gael copi o recordiad ohonof i
    .deletion = Hoffwn iddo ddileu recordiad ohonof i
    .required = Dewiswch beth yr hoffech iddo ddigwydd

talked = Ydych chi wedi siarad â defnyddiwr y camera am hyn, neu wedi ysgrifennu ato?
    .summary = Wedi siarad â defnyddiwr y camera neu ysgrifennu ato
    .yes = Ydw
    .no = Nac ydw
    .required = Dewiswch ‘Ydw’ os ydych wedi siarad â defnyddiwr y camera am hyn neu wedi ysgrifennu ato

## Llythyrau at ddefnyddiwr y camera

letter-details = Gallwn eich helpu i ysgrifennu at ddefnyddiwr y camera
    .body =
        Byddwn yn llunio llythyr o’ch atebion. Gallwch adael unrhyw un o’r cwestiynau hyn yn wag. Bydd
        bwlch yn y llythyr i chi ei lenwi.

        Peidiwch â rhoi eich enw na’ch cyfeiriad i ddefnyddiwr y camera oni bai eich bod yn teimlo’n ddiogel yn
        gwneud hynny.

letter-name = Eich enw
    .name = Eich enw

letter-address = Eich cyfeiriad
    .name = Eich cyfeiriad

letter-user = Enw defnyddiwr y camera
    .name = Enw defnyddiwr y camera

letter-footage = Pa recordiad y gwnaethoch ofyn yn ei gylch?
    .summary = Y recordiad y gwnaethoch ofyn yn ei gylch
    .hint = Dywedwch ble, ar ba ddiwrnod ac am faint o’r gloch, os ydych yn gwybod. Er enghraifft, “fi’n cerdded heibio i’ch tŷ ar 3 Mai tua 8am”.
    .name = Yr hyn rydych yn ei ddweud am y recordiad

letter-concerns = Beth yr hoffech ei ddweud wrth ddefnyddiwr y camera

letter-effect = Sut y mae’r camera’n effeithio arnoch?
    .summary = Sut y mae’r camera’n effeithio arnoch
    .hint = Dywedwch beth rydych yn meddwl y mae’n ei ffilmio, a sut y mae hynny’n gwneud i chi deimlo. Llythyr pwyllog sy’n gweithio orau.
    .name = Yr hyn rydych yn ei ddweud am effaith y camera

letter-wish = Beth hoffech i ddefnyddiwr y camera ei wneud?
    .summary = Beth hoffech i ddefnyddiwr y camera ei wneud
    .hint = Er enghraifft, troi ychydig ar y camera, neu orchuddio rhan o’r hyn y mae’n ei weld.
    .name = Yr hyn rydych yn ei ddweud am yr hyn yr hoffech

find-out = Holwch beth y mae’r camera’n ei ffilmio
    .body =
        Nid yw’r gyfraith diogelu data yn berthnasol i gamera cartref oni bai ei fod yn ffilmio y tu allan i eiddo
        defnyddiwr y camera. Felly gofynnwch i ddefnyddiwr y camera beth y mae’n ei ffilmio.

        Peidiwch â gwneud hyn oni bai eich bod yn teimlo’n ddiogel. Os yw rhywun yn defnyddio’r camera i aflonyddu
        arnoch neu i godi ofn arnoch, dywedwch wrth yr heddlu. Ffoniwch [101](tel:101), neu [999](tel:999) os oes
        rhywun mewn perygl nawr.

        # Beth i’w wneud nawr

        - Siaradwch â defnyddiwr y camera, os gallwch. Gofynnwch pam y mae’r camera ganddo, a gofynnwch am gael gweld beth y mae’n ei recordio.
        - Os byddai’n well gennych beidio â siarad ag ef, anfonwch lythyr. Rydym wedi llunio un i chi. Gwiriwch ef a llenwch unrhyw fylchau.
        - Cadwch gopi o’ch llythyr, a nodwch y dyddiad y byddwch yn ei anfon.
        - Rhowch { $reply-time } i ddefnyddiwr y camera ymateb.

        # Beth sy’n digwydd nesaf

        Os yw’r camera’n ffilmio y tu allan i’r eiddo, a’ch bod yn poeni o hyd, dewch yn ôl i godi eich pryder gyda
        ni. Os na fydd defnyddiwr y camera yn ateb, gallwch ddod yn ôl hefyd. Dywedwch bryd hynny eich bod yn meddwl
        bod y camera’n ffilmio y tu allan i’r eiddo.

follow-up = Gofynnwch i ddefnyddiwr y camera eto
    .body =
        Rydych wedi dweud wrthym nad ydych wedi gofyn i ddefnyddiwr y camera am yr eildro. Gwnewch hyn cyn
        dod atom ni. Efallai ei fod wedi anghofio, neu nad yw’n gwybod beth y mae’r gyfraith yn ei ddweud.

        Peidiwch â gwneud hyn oni bai eich bod yn teimlo’n ddiogel. Os yw rhywun yn defnyddio’r camera i aflonyddu
        arnoch neu i godi ofn arnoch, dywedwch wrth yr heddlu. Ffoniwch [101](tel:101), neu [999](tel:999) os oes
        rhywun mewn perygl nawr.

        # Beth i’w wneud nawr

        - Gwiriwch y llythyr rydym wedi’i lunio i chi, a llenwch unrhyw fylchau.
        - Anfonwch ef at ddefnyddiwr y camera. Cadwch gopi, a nodwch y dyddiad y byddwch yn ei anfon.

        # Beth sy’n digwydd nesaf

        Os bydd defnyddiwr y camera yn gwrthod, neu’n dal heb ymateb, dewch yn ôl i godi eich pryder gyda ni.

contact-user = Siaradwch â defnyddiwr y camera, neu ysgrifennwch ato
    .body =
        Mae’n well dechrau drwy siarad â defnyddiwr y camera, neu drwy ysgrifennu ato. Efallai nad yw’n gwybod bod y
        camera’n eich poeni.

        Peidiwch â gwneud hyn oni bai eich bod yn teimlo’n ddiogel. Os yw rhywun yn defnyddio’r camera i aflonyddu
        arnoch neu i godi ofn arnoch, dywedwch wrth yr heddlu. Ffoniwch [101](tel:101), neu [999](tel:999) os oes
        rhywun mewn perygl nawr.

        # Beth i’w wneud nawr

        Cysylltwch â defnyddiwr y camera. Os ydych yn poeni am siarad ag ef, anfonwch lythyr. Rydym wedi llunio un i
        chi. Gwiriwch ef a llenwch unrhyw fylchau. Cadwch gopi, a nodwch y dyddiad y byddwch yn ei anfon.

        Pan fyddwch yn siarad neu’n ysgrifennu:

        - gofynnwch pam y mae’r camera ganddo
        - dywedwch beth sy’n eich poeni, a sut y mae’r camera’n effeithio arnoch
        - gofynnwch a all ddefnyddio hidlydd neu fasg preifatrwydd, fel nad yw’r camera’n recordio eich eiddo
        - gofynnwch am gael gweld beth y mae’r camera’n ei recordio
        - dywedwch beth hoffech iddo ei wneud

        # Beth sy’n digwydd nesaf

        Rhowch { $reply-time } i ddefnyddiwr y camera ymateb. Os ydych yn poeni o hyd ar ôl hynny, dewch yn ôl i godi
        eich pryder gyda ni. Os gofynnir i chi bryd hynny beth yr hoffech iddo ddigwydd, dewiswch y newid y
        gwnaethoch ofyn i ddefnyddiwr y camera amdano.

ask-what-it-films = Eich llythyr at ddefnyddiwr y camera
    .subject = Eich camera
    .body =
        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}eich enw]
        }
        { $has-letter-address ->
            [yes] { $letter-address }
           *[no] {"["}eich cyfeiriad]
        }

        { $today }

        Annwyl { $has-letter-user ->
            [yes] { $letter-user }
           *[no] {"["}enw defnyddiwr y camera]
        }

        Rwy’n ysgrifennu am y camera yn eich cartref. Rwy’n poeni y gallai fy ffilmio i neu fy eiddo.

        Dywedwch wrthyf, os gwelwch yn dda:

        - pam y mae’r camera gennych
        - a yw’n ffilmio unrhyw beth y tu allan i’ch eiddo eich hun
        - a yw’n recordio sain
        - am ba hyd rydych yn cadw’r hyn y mae’n ei recordio

        Os gallwch, dangoswch i mi beth y mae’n ei recordio. Os yw’n ffilmio y tu allan i’ch eiddo, dywedwch wrthyf a allwch droi’r camera, neu ddefnyddio hidlydd neu fasg preifatrwydd, fel nad yw’n gwneud hynny.

        Mae’r gyfraith diogelu data yn berthnasol i gamera cartref sy’n ffilmio y tu allan i eiddo’r sawl sy’n ei ddefnyddio. Mae cyngor i bobl sy’n defnyddio camera gartref ar gael gan { -regulator }.

        Atebwch o fewn { $reply-time }, os gwelwch yn dda. Gobeithio y gallwn ddatrys hyn rhyngom.

        Yn gywir

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}eich enw]
        }

ask-again = Eich llythyr at ddefnyddiwr y camera
    .subject =
        { $main-concern ->
            [footage] Gofynnais i chi am recordiad ar { $asked-on }
           *[deletion] Gofynnais i chi ddileu recordiad ar { $asked-on }
        }
    .body =
        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}eich enw]
        }
        { $has-letter-address ->
            [yes] { $letter-address }
           *[no] {"["}eich cyfeiriad]
        }

        { $today }

        Annwyl { $has-letter-user ->
            [yes] { $letter-user }
           *[no] {"["}enw defnyddiwr y camera]
        }

        Ar { $asked-on }, { $main-concern ->
            [footage] gofynnais i chi am recordiad ohonof i a wnaed gan eich camera. Nid wyf wedi’i gael eto.
           *[deletion] gofynnais i chi ddileu recordiad ohonof i a wnaed gan eich camera. Hyd y gwn i, nid ydych wedi gwneud hyn.
        }

        Dyma’r recordiad y gofynnais yn ei gylch:

        { $has-letter-footage ->
            [yes] { $letter-footage }
           *[no] {"["}ble, ar ba ddiwrnod ac am faint o’r gloch y cawsoch eich ffilmio]
        }

        Mae eich camera’n ffilmio y tu allan i’ch eiddo, felly mae’r gyfraith diogelu data yn berthnasol iddo. { $main-concern ->
            [footage] Os bydd person yn gofyn am recordiad ohono’i hun, dylai defnyddiwr y camera ateb o fewn un mis.
           *[deletion] Os bydd person yn gofyn i recordiad ohono’i hun gael ei ddileu, dylai defnyddiwr y camera ei ddileu, oni bai fod ei angen ar gyfer anghydfod cyfreithiol.
        }

        Gwnewch yr hyn y gofynnais amdano, os gwelwch yn dda, neu dywedwch wrthyf pam na wnewch hynny. Os na chlywaf gennych, neu os na fyddaf yn fodlon ar eich ateb, mae’n bosibl y byddaf yn codi fy mhryder gyda { -regulator }.

        Yn gywir

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}eich enw]
        }

explain-to-user = Eich llythyr at ddefnyddiwr y camera
    .subject = Fy mhryder am eich camera
    .body =
        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}eich enw]
        }
        { $has-letter-address ->
            [yes] { $letter-address }
           *[no] {"["}eich cyfeiriad]
        }

        { $today }

        Annwyl { $has-letter-user ->
            [yes] { $letter-user }
           *[no] {"["}enw defnyddiwr y camera]
        }

        Rwy’n ysgrifennu am y camera yn eich cartref. { $main-concern ->
            [signs] Mae’n ymddangos ei fod yn ffilmio y tu allan i’ch eiddo, ac nid wyf wedi gweld arwydd sy’n dweud wrth bobl amdano.
            [stop] Rwyf wedi gofyn i chi roi’r gorau i’m ffilmio. Hoffwn i chi ddeall sut y mae’r camera’n effeithio arnaf.
           *[worry] Mae’n ymddangos ei fod yn ffilmio y tu allan i’ch eiddo, ac mae hyn yn fy mhoeni.
        }

        Dyma sut y mae’r camera’n effeithio arnaf:

        { $has-letter-effect ->
            [yes] { $letter-effect }
           *[no] {"["}beth rydych yn meddwl y mae’r camera’n ei ffilmio, a sut y mae hynny’n gwneud i chi deimlo]
        }

        Dywedwch wrthyf pam y mae’r camera gennych, os gwelwch yn dda, a dangoswch i mi beth y mae’n ei recordio, os gallwch. Dywedwch wrthyf hefyd a allwch ddefnyddio hidlydd neu fasg preifatrwydd, fel nad yw’n recordio fy eiddo.

        Dyma’r hyn yr hoffwn i chi ei wneud:

        { $has-letter-wish ->
            [yes] { $letter-wish }
           *[no] {"["}beth hoffech i ddefnyddiwr y camera ei wneud]
        }

        Pan fydd camera cartref yn ffilmio y tu allan i eiddo’r sawl sy’n ei ddefnyddio, mae’r gyfraith diogelu data yn berthnasol. Dyma’r hyn y dylai defnyddiwr y camera ei wneud wedyn:

        - gosod arwydd sy’n dweud bod camera yno
        - ffilmio a chadw dim mwy nag sydd ei angen
        - ateb o fewn un mis os bydd person yn gofyn am recordiad ohono’i hun
        - dileu recordiad o berson sy’n gofyn am hyn, oni bai fod ei angen ar gyfer anghydfod cyfreithiol

        Mae cyngor i bobl sy’n defnyddio camera gartref ar gael gan { -regulator }.

        Atebwch o fewn { $reply-time }, os gwelwch yn dda. Gobeithio y gallwn ddatrys hyn rhyngom. Os na allwn, mae’n bosibl y byddaf yn codi fy mhryder gyda’r rheoleiddiwr.

        Yn gywir

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}eich enw]
        }

## Beth ddigwyddodd

which-footage = Pa recordiad ydyw?
    .body = Dywedwch wrthym pryd y gwnaeth y camera recordio hyn. Os oedd yn fwy nag un diwrnod, rhowch y diwrnod cyntaf.

footage-date = Dyddiad
    .summary = Dyddiad y recordiad
    .required = Nodwch ddyddiad y recordiad
    .name = Dyddiad y recordiad

footage-from = O faint o’r gloch?
    .summary = Y recordiad yn dechrau
    .invalid = Nodwch yr amser y mae’r recordiad yn dechrau, fel 9:30am neu 14:05

footage-to = Tan faint o’r gloch?
    .summary = Y recordiad yn gorffen
    .invalid = Nodwch yr amser y mae’r recordiad yn gorffen, fel 9:30am neu 14:05

what-happened = Beth ddigwyddodd?
    .hint =
        Dywedwch wrthym yn eich geiriau eich hun beth sy’n eich poeni am y camera, a phryd y dechreuodd hyn. Os
        hoffech i ddefnyddiwr y camera newid rhywbeth, dywedwch beth.
    .required = Nodwch beth ddigwyddodd
    .name = Yr hyn rydych yn ei ddweud am y digwyddiad

effect = Sut y mae’r camera’n effeithio arnoch?
    .summary = Sut y mae’r camera’n effeithio arnoch
    .hint = Er enghraifft, nid ydych yn defnyddio eich gardd bellach, neu rydych yn poeni am eich plant. Os nad yw’n effeithio arnoch, gadewch hwn yn wag.
    .name = Yr hyn rydych yn ei ddweud am effaith y camera

said-so-far = Beth rydych chi a defnyddiwr y camera wedi’i ddweud wrth eich gilydd?
    .summary = Beth rydych chi a defnyddiwr y camera wedi’i ddweud
    .hint = Dywedwch pryd y gwnaethoch siarad neu ysgrifennu, beth y gwnaethoch ofyn amdano a beth oedd ateb defnyddiwr y camera. Os nad oeddech yn gallu cysylltu, dywedwch wrthym pam.
    .required = Nodwch beth rydych chi a defnyddiwr y camera wedi’i ddweud wrth eich gilydd
    .name = Yr hyn rydych chi a defnyddiwr y camera wedi’i ddweud

## Y camera

camera-place = Ble mae’r camera

camera-user = Enw defnyddiwr y camera
    .hint = Os nad ydych yn ei wybod, gadewch hwn yn wag.
    .name = Enw defnyddiwr y camera

camera-address = Cyfeiriad y man lle mae’r camera
    .hint = Mae angen hwn arnom i ysgrifennu at ddefnyddiwr y camera.
    .required = Nodwch gyfeiriad y man lle mae’r camera
    .name = Cyfeiriad y man lle mae’r camera

camera = Am y camera

camera-kind = Pa fath o gamera ydyw?
    .summary = Math o gamera
    .doorbell = Cloch drws â chamera
    .wall = Camera ar wal, ar bostyn neu ar do
    .other = Math arall
    .dont-know = Nid wyf yn gwybod
    .required = Dewiswch pa fath o gamera ydyw

camera-other = Pa fath?
    .summary = Math arall o gamera
    .hint = Er enghraifft, camera mewn ffenestr
    .required = Nodwch pa fath o gamera ydyw
    .name = Y math o gamera

camera-since = Pryd y cafodd y camera ei osod?
    .summary = Pryd y cafodd y camera ei osod
    .hint = Os nad ydych yn gwybod, rhowch eich amcan gorau neu gadewch hwn yn wag.
    .name = Y mis y cafodd y camera ei osod

what-it-films = Beth y mae’r camera’n ei ffilmio

films = Beth rydych chi’n meddwl y mae’r camera’n ei ffilmio?
    .summary = Beth y mae’n ei ffilmio
    .hint = Dewiswch bob un sy’n berthnasol.
    .my-home = Fy nghartref neu fy ffenestri
    .my-garden = Fy ngardd neu fy nreif
    .shared = Lle rwy’n ei rannu ag eraill, fel llwybr, grisiau neu faes parcio
    .street = Y stryd neu balmant
    .elsewhere = Rhywle arall
    .required = Dewiswch beth rydych chi’n meddwl y mae’r camera’n ei ffilmio

films-elsewhere = Ble?
    .summary = Ble arall y mae’n ffilmio
    .required = Nodwch ble arall y mae’r camera’n ffilmio
    .name = Ble arall y mae’r camera’n ffilmio

sound-and-signs = Sain ac arwyddion

records-sound = Ydy’r camera’n recordio sain?
    .summary = Yn recordio sain
    .yes = Ydy
    .no = Nac ydy
    .dont-know = Nid wyf yn gwybod
    .required = Dewiswch a yw’r camera’n recordio sain

has-sign = Oes arwydd sy’n dweud wrth bobl am y camera?
    .summary = Arwydd am y camera
    .yes = Oes
    .no = Nac oes
    .dont-know = Nid wyf yn gwybod
    .required = Dewiswch a oes arwydd sy’n dweud wrth bobl am y camera

## Amdanoch chi

your-details = Amdanoch chi

your-name = Eich enw
    .required = Nodwch eich enw
    .name = Eich enw

your-email = Eich cyfeiriad e-bost
    .hint = Byddwn yn defnyddio hwn i ysgrifennu atoch am eich pryder. Os yw pobl eraill yn darllen eich negeseuon e-bost, meddyliwch pa gyfeiriad sy’n ddiogel.
    .required = Nodwch eich cyfeiriad e-bost
    .invalid = Nodwch gyfeiriad e-bost yn y fformat cywir, fel enw@example.com
    .name = Eich cyfeiriad e-bost

your-address = Beth yw eich cyfeiriad post?
    .summary = Eich cyfeiriad post
    .hint = Mae hyn yn ein helpu i ddeall ble mae’r camera a beth y gallai fod yn ei ffilmio.
    .required = Nodwch eich cyfeiriad post
    .name = Eich cyfeiriad post

sixteen-or-under = Oeddech chi’n 16 oed neu’n iau pan ddigwyddodd hyn?
    .summary = 16 oed neu’n iau pan ddigwyddodd hyn
    .hint = Rydym yn gofyn er mwyn gallu ystyried eich oed.
    .yes = Oeddwn
    .no = Nac oeddwn
    .required = Dewiswch ‘Oeddwn’ os oeddech yn 16 oed neu’n iau pan ddigwyddodd hyn

support = Sut y gallwn eich cefnogi

support-needs = Oes angen unrhyw un o’r rhain arnoch wrth ddelio â ni?
    .summary = Y cymorth sydd ei angen arnoch
    .hint = Dewiswch bob un sy’n berthnasol.
    .phone-only = Dim ond dros y ffôn y gallwch gysylltu â mi
    .large-print = Mae angen print bras arnaf
    .braille = Mae angen Braille arnaf
    .none = Nac oes, nid oes angen dim o’r rhain arnaf
    .name = Y cymorth sydd ei angen arnoch

your-phone = Eich rhif ffôn
    .required = Nodwch eich rhif ffôn
    .invalid = Nodwch rif ffôn, fel 01632 960 001, 07700 900 982 neu +44 808 157 0192
    .name = Eich rhif ffôn

share-name = A gawn ni ddweud wrth ddefnyddiwr y camera pwy ydych chi?
    .summary = Dweud wrth ddefnyddiwr y camera pwy ydych chi
    .hint = Os dewiswch ‘Na chewch’, mae’n bosibl y gallwn wneud llai. Er enghraifft, ni allwn ofyn am recordiad ohonoch chi. Mae’n bosibl y bydd defnyddiwr y camera’n dyfalu pwy ddywedodd wrthym.
    .yes = Cewch
    .no = Na chewch
    .required = Dewiswch ‘Cewch’ os cawn ni ddweud wrth ddefnyddiwr y camera pwy ydych chi

documents = Pa ddogfennau y byddwch yn eu hanfon atom?
    .summary = Y dogfennau y byddwch yn eu hanfon
    .body =
        Gallwch ychwanegu dogfennau yma pan fyddwch yn gwirio eich atebion. Neu gallwch eu hanfon atom wedyn:

        - cyflwynwch y ffurflen hon i gael cyfeirnod eich achos
        - ysgrifennwch y cyfeirnod ar bob dogfen
        - anfonwch gopïau atom drwy’r post, nid y dogfennau gwreiddiol, gan ddefnyddio’r cyfeiriad ar [ein tudalen gysylltu](/contact)
    .hint = Dewiswch bob un sy’n berthnasol.
    .letters = Llythyrau neu negeseuon rhyngof i a defnyddiwr y camera
    .photos = Lluniau o’r camera, neu o arwydd amdano
    .notes = Nodiadau o’r hyn a ddigwyddodd a phryd
    .other-proof = Prawf arall o’r hyn a ddigwyddodd
    .other-proof-hint = Er enghraifft, llythyr gan yr heddlu
    .none = Nid oes gennyf ddogfennau i’w hanfon
    .required = Dewiswch pa ddogfennau y byddwch yn eu hanfon, neu dewiswch nad oes gennych ddogfennau i’w hanfon
    .name = Y dogfennau y byddwch yn eu hanfon
