# Dod o hyd i’r lle iawn ar gyfer eich pryder: testunau site/services/concern.toml. Geiriau’r gwasanaeth ei hun
# sydd i’r cwestiynau y mae gwasanaeth yn eu gofyn hefyd. GLOSSARY.md sy’n rhestru’r termau.

# Enw’r rheoleiddiwr.
-regulator = Swyddfa’r Comisiynydd Gwybodaeth (yr ICO)

service = Dod o hyd i’r lle iawn ar gyfer eich pryder
    .description =
        Atebwch hyd at dri chwestiwn. Byddwn yn dweud wrthych pa wasanaeth sydd ei angen arnoch, neu pwy arall all
        helpu.
    .start =
        Ni yw { -regulator }. Rydym yn gofalu am hawliau pobl i breifatrwydd ac i wybodaeth.

        Atebwch hyd at dri chwestiwn. Yna byddwn yn mynd â chi i’r gwasanaeth sydd ei angen arnoch, gyda’r hyn rydych
        wedi’i ddweud wrthym wedi’i lenwi eisoes. Os mater i rywun arall yw eich pryder, byddwn yn dweud wrthych pwy.

        Nid ydym yn gofyn pwy ydych chi yma, ac nid oes dim yn cael ei anfon atom.

        # Beth na allwn ei wneud

        Ni allwn wneud y pethau hyn:

        - cael arian i chi
        - cosbi person neu sefydliad ar eich rhan
        - ymchwilio i sgamiau neu droseddau eraill: dywedwch wrth yr heddlu
        - ymchwilio i alwadau mud: dywedwch wrth Ofcom
        - edrych ar geisiadau am wybodaeth i awdurdodau cyhoeddus yr Alban: dywedwch wrth Gomisiynydd Gwybodaeth yr Alban

        Os oes rhywun mewn perygl nawr, ffoniwch [999](tel:999).

## Am beth y mae

topic = Am beth y mae eich pryder?
    .summary = Am beth y mae eich pryder
    .hint = Dewiswch yr un sy’n cyd-fynd orau. Gallwch ddod yn ôl a dewis un arall.
    .handling = Y ffordd y mae sefydliad wedi defnyddio gwybodaeth bersonol neu ofalu amdani
    .handling-hint = Er enghraifft, mae wedi rhannu eich gwybodaeth, ei cholli neu ei chofnodi’n anghywir
    .access = Cael yr wybodaeth sydd gan sefydliad amdanaf i
    .access-hint = Er enghraifft, rydych am gael copi o’ch cofnodion
    .public-information = Cael gwybodaeth arall gan awdurdod cyhoeddus
    .public-information-hint = Er enghraifft, sut y mae cyngor yn gwario ei arian. Rhyddid gwybodaeth yw enw arall ar hyn
    .calls = Galwadau, negeseuon testun, negeseuon e-bost neu ffacsys digroeso
    .website-cookies = Cwcis ar wefan neu mewn ap
    .search-engine = Canlyniadau amdanaf i mewn peiriant chwilio
    .camera = Camera sy’n fy ffilmio
    .camera-hint = Er enghraifft, CCTV neu gloch drws â chamera
    .scam = Sgam, neu drosedd arall
    .regulator = Ni: y ffordd y gwnaethom ddelio â chi neu â’ch pryder
    .something-else = Rhywbeth arall
    .required = Dewiswch am beth y mae eich pryder

## Sut y mae sefydliad yn defnyddio gwybodaeth bersonol

wish = Beth yr hoffech ei gael fwyaf?
    .summary = Beth yr hoffech ei gael fwyaf
    .put-right = Hoffwn i’r sefydliad roi pethau’n iawn, neu hoffwn i chi edrych ar y peth
    .money = Hoffwn gael arian am yr hyn a ddigwyddodd i mi
    .punish = Hoffwn i rywun gael ei gosbi
    .required = Dewiswch beth yr hoffech ei gael fwyaf

handling-concern = Gallwch godi pryder am ddiogelu data
    .body =
        Dywedwch wrthym beth y mae’r sefydliad wedi’i wneud â’r wybodaeth bersonol. Os nad ydych wedi cwyno wrth y
        sefydliad eto, byddwn yn eich helpu i wneud hynny yn gyntaf.

        Rydym wedi llenwi eich ateb cyntaf yno.
    .button = Codi pryder am ddiogelu data

no-money = Ni allwn gael arian i chi
    .body =
        Rydych wedi dweud wrthym yr hoffech gael arian am yr hyn a ddigwyddodd i chi. Ni allwn roi arian i chi, ac ni
        allwn orfodi sefydliad i’ch talu.

        # Pwy all helpu

        - Gofynnwch i’r sefydliad eich talu am y niwed a achosodd. Cadwch gopi o’r hyn rydych yn gofyn amdano.
        - Os bydd yn gwrthod, mae’n bosibl y gallwch fynd i’r llys. Ceisiwch gyngor cyfreithiol yn gyntaf. Gall [Cyngor ar Bopeth](https://www.citizensadvice.org.uk) ddweud wrthych ble i’w gael.

        # Beth y gallwn ni ei wneud

        Gallwn edrych a wnaeth y sefydliad ddilyn y gyfraith diogelu data. Byddwn yn ysgrifennu atoch i ddweud beth y
        byddwn yn ei ganfod. Os hoffech hyn, codwch bryder am ddiogelu data. Rydym wedi llenwi eich ateb cyntaf yno.
    .button = Codi pryder am ddiogelu data

no-punishment = Ni allwn gosbi rhywun ar eich rhan
    .body =
        Rydych wedi dweud wrthym yr hoffech i rywun gael ei gosbi. Nid ydym yn cosbi person na sefydliad am fod un
        person yn gofyn i ni wneud hynny.

        # Pwy all helpu

        - Os ydych yn meddwl bod rhywun wedi cyflawni trosedd, dywedwch wrth yr heddlu. Ffoniwch [101](tel:101), neu [999](tel:999) os oes rhywun mewn perygl nawr.
        - Os gwnaeth rhywun rywbeth o’i le yn ei waith, cwynwch wrth ei gyflogwr.

        # Beth y gallwn ni ei wneud

        Gallwn edrych a wnaeth y sefydliad ddilyn y gyfraith diogelu data, a dweud wrtho am wneud yn well. Dim ond
        mewn achosion prin y byddwn yn defnyddio ein pwerau cyfreithiol. Os hoffech i ni edrych ar y peth, codwch
        bryder am ddiogelu data. Rydym wedi llenwi eich ateb cyntaf yno.
    .button = Codi pryder am ddiogelu data

## Cael eich gwybodaeth eich hun

asked-for-it = Ydych chi wedi gofyn i’r sefydliad am yr wybodaeth?
    .summary = Wedi gofyn i’r sefydliad
    .yes = Ydw
    .no = Nac ydw
    .required = Dewiswch ‘Ydw’ os ydych wedi gofyn i’r sefydliad am yr wybodaeth

ask-first = Gofynnwch i’r sefydliad am eich gwybodaeth
    .body =
        Mae gennych hawl i ofyn i sefydliad am gopi o’r wybodaeth sydd ganddo amdanoch. Gofynnwch iddo cyn dod atom
        ni.

        Rydym wedi llunio llythyr i chi. Llenwch y bylchau a’i anfon at y sefydliad. Gallwch hefyd ddefnyddio’r geiriau
        mewn neges e-bost.

        # Beth sy’n digwydd nesaf

        - Cadwch gopi o’ch llythyr, a nodwch y dyddiad y byddwch yn ei anfon.
        - Dylai’r sefydliad ateb o fewn { $answer-time }.
        - Os na fydd yn ateb, neu os na fyddwch yn fodlon ar ei ateb, dewch yn ôl. Yna dewiswch eich bod wedi gofyn am yr wybodaeth.

ask-for-information = Eich llythyr at y sefydliad
    .subject = Cais am fy ngwybodaeth bersonol
    .body =
        {"["}eich enw]
        {"["}eich cyfeiriad]

        { $today }

        {"["}enw’r sefydliad]
        {"["}cyfeiriad y sefydliad]

        Rhif fy nghyfrif neu fy nghyfeirnod: {"["}y rhif, os oes gennych un]

        Annwyl Syr neu Fadam

        Anfonwch ataf gopi o’r wybodaeth bersonol sydd gennych amdanaf, os gwelwch yn dda. Mae gennyf hawl i hyn o dan y gyfraith diogelu data.

        Dyma’r wybodaeth yr hoffwn ei chael:

        {"["}beth yr hoffech ei gael, mor fanwl ag y gallwch. Er enghraifft, negeseuon e-bost amdanaf i rhwng mis Mawrth a mis Mai]

        Os oes angen gwybod rhagor arnoch, neu brawf o bwy ydw i, dywedwch wrthyf cyn gynted ag y gallwch. Dylech ateb o fewn { $answer-time }.

        Os nad oes rhaid i chi anfon rhywbeth ataf, dywedwch wrthyf pam, os gwelwch yn dda.

        Yn gywir

        {"["}eich enw]

access-concern = Gallwch godi pryder am ddiogelu data
    .body =
        Dywedwch wrthym beth ddigwyddodd pan wnaethoch ofyn i’r sefydliad am yr wybodaeth. Os nad ydych wedi cwyno
        wrth y sefydliad eto, byddwn yn eich helpu i wneud hynny yn gyntaf.

        Rydym wedi llenwi eich ateb cyntaf yno.
    .button = Codi pryder am ddiogelu data

## Cael gwybodaeth gan awdurdod cyhoeddus

authority-place = Ble mae’r awdurdod cyhoeddus?
    .summary = Ble mae’r awdurdod cyhoeddus
    .hint = Os yw’n gweithio yn y Deyrnas Unedig gyfan, dewiswch hynny. Er enghraifft, un o adrannau llywodraeth y DU.
    .england = Lloegr
    .wales = Cymru
    .northern-ireland = Gogledd Iwerddon
    .scotland = Yr Alban
    .uk-wide = Y Deyrnas Unedig gyfan
    .required = Dewiswch ble mae’r awdurdod cyhoeddus

scottish-authority = Comisiynydd Gwybodaeth yr Alban sy’n delio â hyn
    .body =
        Mae gan yr Alban ei chyfraith ei hun ar ofyn i awdurdodau cyhoeddus am wybodaeth. Ni allwn edrych ar hyn.

        # Beth i’w wneud nawr

        - Ewch i wefan [Comisiynydd Gwybodaeth yr Alban](https://www.foi.scot). Mae’n dweud beth i’w wneud cyn cwyno, a sut i gwyno.
        - Gwnewch hyn yn fuan, gan y gallai fod terfyn amser.

        # Pryd y gallwn ni helpu

        - Os gwnaethoch ofyn i awdurdod yn yr Alban am wybodaeth amdanoch chi eich hun, [codwch bryder am ddiogelu data](/services/data-protection) gyda ni.
        - Os yw’r awdurdod yn gweithio yn y Deyrnas Unedig gyfan, ewch yn ôl a newidiwch eich ateb.

request-concern = Gallwch gwyno am gais am wybodaeth
    .body =
        Dywedwch wrthym beth y gwnaethoch ofyn i’r awdurdod cyhoeddus amdano, a beth oedd ei ateb. Os nad ydych wedi
        gofyn iddo edrych ar ei ateb am yr eildro, byddwn yn eich helpu i wneud hynny yn gyntaf.

        Rydym wedi llenwi eich ateb cyntaf yno.
    .button = Cwyno am gais am wybodaeth

## Galwadau a negeseuon

received = Beth gawsoch chi?
    .summary = Beth gawsoch chi
    .live-call = Galwad gan berson go iawn
    .recorded-call = Galwad gan lais wedi’i recordio
    .silent-call = Galwad fud, neu alwad a gafodd ei gadael
    .silent-call-hint = Ni chlywsoch ddim, neu cafodd yr alwad ei thorri, neu dywedwyd wrthych nad oedd neb yn rhydd i siarad
    .text = Neges destun, neges â llun neu neges fideo
    .email = Neges e-bost
    .fax = Ffacs
    .something-else = Rhywbeth arall
    .something-else-hint = Er enghraifft, neges mewn ap
    .required = Dewiswch beth gawsoch chi

silent-calls = Rhowch wybod i Ofcom am alwadau mud a galwadau sy’n cael eu gadael
    .body =
        Rydych wedi dweud wrthym eich bod wedi cael galwad fud neu alwad a gafodd ei gadael. Ofcom sy’n delio â’r
        galwadau hyn, nid ni.

        # Beth i’w wneud nawr

        - Nodwch pryd y daeth yr alwad, a’r rhif os oedd i’w weld.
        - Rhowch wybod i Ofcom cyn gynted ag y gallwch. Ewch i [wefan Ofcom](https://www.ofcom.org.uk).

        Os cawsoch hefyd alwad a oedd yn ceisio gwerthu rhywbeth i chi, dewch yn ôl i roi gwybod i ni am honno.

nuisance-concern = Gallwch roi gwybod am alwadau a negeseuon niwsans
    .body =
        Rhowch wybod i ni am y galwadau neu’r negeseuon. Nid oes rhaid i chi ddweud pwy ydych chi. Rydym yn defnyddio’r
        hyn rydych yn ei ddweud wrthym i ganfod pwy sy’n gyfrifol.

        Rydym wedi llenwi eich ateb cyntaf yno.
    .button = Rhoi gwybod am alwadau a negeseuon niwsans

## Cwcis, canlyniadau chwilio, camerâu

cookies-concern = Gallwch roi gwybod i ni am gwcis
    .body =
        Dywedwch wrthym sut y mae’r wefan neu’r ap yn defnyddio cwcis. Nid ydym yn gofyn pwy ydych chi, felly ni chewch
        ateb. Rydym yn defnyddio’r hyn rydych yn ei ddweud wrthym i wirio gwefannau.
    .button = Rhoi gwybod i ni am gwcis

search-concern = Gallwch godi pryder am ganlyniadau chwilio
    .body =
        Os yw peiriant chwilio yn dangos canlyniadau pan fydd pobl yn chwilio am eich enw, gallwch ofyn i’r cwmni sy’n
        ei redeg eu dileu. Os bydd yn gwrthod, gallwch ddod atom ni. Byddwn yn gofyn ychydig o gwestiynau yn gyntaf,
        ac yn dweud wrthych beth i’w wneud nawr.
    .button = Codi pryder am ganlyniadau chwilio

who-runs = Pwy sy’n defnyddio’r camera?
    .summary = Pwy sy’n defnyddio’r camera
    .hint = Os nad ydych yn siŵr, meddyliwch pwy sy’n berchen ar y lle y mae’r camera ynddo, neu’n ei rentu.
    .home = Person, yn ei gartref
    .home-hint = Er enghraifft, cymydog
    .organisation = Sefydliad
    .organisation-hint = Er enghraifft, siop, landlord, ysgol, cyngor neu gyflogwr
    .required = Dewiswch pwy sy’n defnyddio’r camera

camera-concern = Gallwch godi pryder am gamera cartref
    .body =
        Byddwn yn gofyn ychydig o gwestiynau yn gyntaf, ac yn dweud wrthych beth i’w wneud nawr. Yn aml, mae’n well
        siarad â’r person sy’n defnyddio’r camera, neu ysgrifennu ato. Gallwn eich helpu gyda llythyr.

        Os yw rhywun yn defnyddio’r camera i aflonyddu arnoch neu i godi ofn arnoch, dywedwch wrth yr heddlu.
        Ffoniwch [101](tel:101), neu [999](tel:999) os oes rhywun mewn perygl nawr.

        Rydym wedi llenwi eich ateb cyntaf yno.
    .button = Codi pryder am gamera cartref

want-footage = Ydych chi wedi gofyn i’r sefydliad am recordiad ohonoch chi?
    .summary = Wedi gofyn am recordiad ohonoch chi
    .hint = Y lluniau neu’r sain a recordiodd y camera yw recordiad.
    .yes = Ydw
    .no = Nac ydw
    .required = Dewiswch ‘Ydw’ os ydych wedi gofyn i’r sefydliad am recordiad ohonoch chi

organisation-footage = Gallwch godi pryder am ddiogelu data
    .body =
        Dylai sefydliad roi i chi’r wybodaeth sydd ganddo amdanoch pan fyddwch yn gofyn amdani. Mae hyn yn cynnwys
        recordiad ohonoch chi. Dywedwch wrthym beth ddigwyddodd pan wnaethoch ofyn.

        Rydym wedi llenwi eich ateb cyntaf yno.
    .button = Codi pryder am ddiogelu data

organisation-camera = Gallwch godi pryder am ddiogelu data
    .body =
        Mae’r gyfraith diogelu data yn berthnasol i sefydliadau sy’n defnyddio camerâu. Dywedwch wrthym beth sy’n eich
        poeni am y camera. Os nad ydych wedi cwyno wrth y sefydliad eto, byddwn yn eich helpu i wneud hynny yn gyntaf.

        Rydym wedi llenwi eich ateb cyntaf yno.
    .button = Codi pryder am ddiogelu data

## Sgamiau, ni ein hunain, a phopeth arall

scam = Dywedwch wrth yr heddlu am sgamiau a throseddau eraill
    .body =
        Mater i’r heddlu yw sgamiau a throseddau eraill. Ni allwn ymchwilio iddynt.

        # Beth i’w wneud nawr

        - Os oes rhywun mewn perygl nawr, ffoniwch [999](tel:999).
        - Os ydych wedi colli arian neu wedi rhoi eich manylion banc i rywun, ffoniwch eich banc ar unwaith.
        - Os ydych yn byw yng Nghymru, Lloegr neu Ogledd Iwerddon, rhowch wybod i [Report Fraud](https://www.reportfraud.police.uk) am sgam. Roedd yn arfer cael ei alw’n Action Fraud. Gallwch hefyd ffonio [0300 123 2040](tel:03001232040).
        - Os ydych yn byw yn yr Alban, ffoniwch Heddlu’r Alban ar [101](tel:101) am sgam.
        - Am drosedd arall, ffoniwch [101](tel:101).

        # Pryd y gallwn ni helpu

        Os na chadwodd sefydliad eich gwybodaeth yn ddiogel, a bod hyn wedi arwain at y drosedd, gallwch [godi pryder
        am ddiogelu data](/services/data-protection) gyda ni hefyd.

about-what = Beth rydych chi am ei ddweud wrthym?
    .summary = Am beth y mae
    .decision = Rhywbeth am benderfyniad a wnaethom
    .decision-hint = Er enghraifft, nid ydych yn cytuno â chanlyniad eich cwyn
    .service = Rhywbeth am ein gwasanaeth
    .service-hint = Er enghraifft, buom yn rhy hir, nid oeddem o help neu gwnaethom gamgymeriad
    .answered = Rhywbeth am ateb a roesoch i mi i adolygiad achos neu i gŵyn am eich gwasanaeth
    .answered-hint = Dewiswch hwn os ydym wedi ateb, a’ch bod yn anfodlon o hyd
    .required = Dewiswch beth rydych am ei ddweud wrthym

regulator-concern = Gallwch gwyno amdanom ni
    .body =
        { $about-what ->
            [decision] Mewn rhai achosion, gallwn edrych eto ar benderfyniad a wnaethom. Byddwn yn gofyn ychydig o gwestiynau yn gyntaf, ac yn dweud wrthych beth y gallwn ei wneud.
            [service] Dywedwch wrthym beth aeth o’i le, a beth hoffech i ni ei wneud.
           *[answered] Os ydym wedi eich ateb eisoes, mae’n bosibl y gall rhywun y tu allan i’n sefydliad edrych ar y peth. Byddwn yn dweud wrthych pwy.
        }

        Rydym wedi llenwi eich ateb cyntaf yno.
    .button = Cwyno amdanom ni

other-help = Efallai y gallwn ddweud wrthych pwy all helpu
    .body =
        Mae’n ymddangos nad yw’r un o’n gwasanaethau yn cyd-fynd â’ch pryder.

        # Pwy all helpu

        - Os nad ydych yn siŵr ai mater i ni ydyw, [cysylltwch â ni](/contact). Dywedwch wrthym yn fyr beth ddigwyddodd.
        - I gael cyngor am eich hawliau mewn materion eraill, gofynnwch i [Gyngor ar Bopeth](https://www.citizensadvice.org.uk).
        - Os oes rhywun mewn perygl nawr, ffoniwch [999](tel:999).

        # Os ydych yn gweithio i sefydliad

        Os hoffech ddweud wrthym am dor diogelwch data, neu holi am y ffi diogelu data, [cysylltwch â
        ni](/contact).
