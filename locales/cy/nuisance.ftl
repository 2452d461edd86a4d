# Rhoi gwybod am alwadau a negeseuon niwsans: testunau site/services/nuisance.toml.
# GLOSSARY.md sy’n rhestru’r termau. “Nhw” yw’r sawl a ffoniodd neu a anfonodd y neges.

service = Rhoi gwybod am alwadau a negeseuon niwsans
    .description =
        Rhowch wybod i ni am alwadau, negeseuon testun, negeseuon e-bost neu ffacsys digroeso sy’n ceisio
        gwerthu neu hyrwyddo rhywbeth.
    .start =
        Defnyddiwch y gwasanaeth hwn i roi gwybod i ni am alwad, neges destun, neges e-bost neu ffacs digroeso,
        os oedd yn ceisio gwerthu neu hyrwyddo rhywbeth. Gall galwad ddod gan berson go iawn neu gan lais wedi’i
        recordio.

        Gallwch roi gwybod i ni am hyd at 5 galwad neu neges o’r un math mewn un adroddiad.

        # Cyn i chi ddechrau

        Mater i rywun arall yw rhai galwadau a negeseuon:

        - Ofcom sy’n delio â galwadau mud, a galwadau sy’n cael eu torri pan fyddwch yn ateb
        - Report Fraud, a oedd yn arfer cael ei alw’n Action Fraud, sy’n delio â sgamiau
        - gall y Gwasanaeth Dewis Ffôn (TPS) ddelio â rhai galwadau i rifau sydd ar ei restr

        Os nad ydych yn siŵr, dechreuwch yma. Byddwn yn gofyn ychydig o gwestiynau yn gyntaf, ac yn dweud
        wrthych ble i fynd.

        # Beth sydd ei angen arnoch

        Byddwn yn gofyn i chi am y canlynol:

        - pryd y daeth pob galwad neu neges
        - y rhif, yr enw neu’r cyfeiriad e-bost y daeth ohono, os oedd i’w weld
        - am beth yr oedd
        - a wnaethoch chi erioed gytuno i’w chael

        Nid oes rhaid i chi ddweud wrthym pwy ydych chi, na rhoi eich rhif na’ch cod post i ni. Dywedwch gymaint
        ag y gallwch am yr alwad neu’r neges. Po fwyaf y byddwn yn ei wybod, y mwyaf y gallwn ei
        wneud.

        # Beth y gallwn ei wneud, a beth na allwn ei wneud

        Rydym yn defnyddio eich adroddiad i ganfod pwy sy’n gyfrifol ac i weithredu. Nid ydym yn ateb
        pob adroddiad.

        # Eich gwybodaeth

        Mae’n bosibl y byddwn yn rhannu’r hyn rydych yn ei ddweud wrthym â rheoleiddwyr eraill, â chwmnïau
        ffôn ac â’r sefydliadau rydym yn ymchwilio iddynt. Darllenwch [sut rydym yn defnyddio eich
        gwybodaeth](/privacy) cyn dechrau.
    .next =
        Nid oes angen i chi wneud dim byd arall. Byddwn yn edrych ar eich adroddiad gydag adroddiadau eraill, er
        mwyn canfod pwy sy’n gyfrifol a gweithredu. Nid ydym yn ateb pob adroddiad. Os ydych wedi dweud y cawn
        gysylltu â chi, byddwn yn gwneud hynny dim ond os oes angen i ni wybod mwy.

        # Beth arall y gallwch ei wneud

        - Os gwnaeth person go iawn eich ffonio, rhowch eich rhif ar [restr y TPS](https://www.tpsonline.org.uk). Os yw wedi bod ar y rhestr am ddigon o amser, gallwch roi gwybod i’r TPS am yr alwad hefyd.
        - Anfonwch negeseuon testun sbam ymlaen i 7726. Mae hyn am ddim.
        - Rhowch wybod i [Ofcom](https://www.ofcom.org.uk) am alwadau mud.
        - Dewch yn ôl i roi gwybod i ni os cewch ragor o alwadau neu negeseuon.

## Beth oedd

received = Beth gawsoch chi?
    .summary = Beth gawsoch chi
    .hint = Os cawsoch fwy nag un math, dewiswch un nawr. Gallwch wneud adroddiad arall am y lleill.
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

silent-call-advice = Rhowch wybod i Ofcom am alwadau mud a galwadau sy’n cael eu gadael
    .body =
        Rydych wedi dweud wrthym eich bod wedi cael galwad fud neu alwad a gafodd ei gadael. Ofcom sy’n delio â’r
        galwadau hyn, nid ni.

        # Beth i’w wneud nawr

        - Nodwch pryd y daeth yr alwad, a’r rhif os oedd i’w weld.
        - Rhowch wybod i Ofcom cyn gynted ag y gallwch. Ewch i [wefan Ofcom](https://www.ofcom.org.uk).

        Os cawsoch hefyd alwad lle roedd person neu lais wedi’i recordio yn ceisio gwerthu rhywbeth i chi, dewch
        yn ôl i roi gwybod i ni am honno.

received-other = Pa fath o neges oedd hi?
    .summary = Y math o neges
    .hint = Er enghraifft, neges mewn ap neu ar y cyfryngau cymdeithasol.
    .required = Nodwch pa fath o neges oedd hi
    .name = Y math o neges

scam = Ydych chi’n meddwl mai sgam oedd hyn?
    .summary = Sgam
    .hint = Mae sgam yn ceisio eich twyllo, er enghraifft i gael eich arian, eich cyfrineiriau neu eich manylion banc.
    .yes = Ydw
    .no = Nac ydw
    .not-sure = Nid wyf yn siŵr
    .required = Dewiswch ‘Ydw’ os ydych yn meddwl mai sgam oedd hyn

scam-advice = Rhowch wybod i Report Fraud am sgamiau
    .body =
        Rydych wedi dweud wrthym eich bod yn meddwl mai sgam oedd hyn. Mater i’r heddlu yw sgamiau, nid i ni.

        # Beth i’w wneud nawr

        - Os ydych wedi colli arian neu wedi rhoi eich manylion banc, ffoniwch eich banc ar unwaith.
        - Os ydych yn byw yng Nghymru, Lloegr neu Ogledd Iwerddon, rhowch wybod i [Report Fraud](https://www.reportfraud.police.uk) ar ei wefan, neu ffoniwch [0300 123 2040](tel:03001232040). Roedd yn arfer cael ei alw’n Action Fraud.
        - Os ydych yn byw yn yr Alban, ffoniwch Heddlu’r Alban ar [101](tel:101).
        - Os oedd yn neges destun, anfonwch hi ymlaen i 7726. Mae hyn am ddim.
        - Peidiwch ag ateb, a pheidiwch ag agor unrhyw ddolenni.

        Os ydych yn meddwl ei bod yn bosibl mai sgam oedd hyn, ond nad ydych yn siŵr, ewch yn ôl a dewiswch ‘Nid
        wyf yn siŵr’. Yna gallwch roi gwybod i ni am y peth.

selling = Oedd yn ceisio gwerthu neu hyrwyddo rhywbeth?
    .summary = Yn ceisio gwerthu neu hyrwyddo rhywbeth
    .hint = Gall hyn fod yn gynnyrch, yn wasanaeth, yn sefydliad neu’n achos.
    .yes = Oedd
    .no = Nac oedd
    .required = Dewiswch ‘Oedd’ os oedd yn ceisio gwerthu neu hyrwyddo rhywbeth

not-selling = Rydym yn edrych ar alwadau a negeseuon sy’n ceisio gwerthu neu hyrwyddo rhywbeth
    .body =
        Rydych wedi dweud wrthym nad oedd yr un a gawsoch yn ceisio gwerthu na hyrwyddo dim. Mae’r rheolau rydym
        yn gofalu amdanynt yma yn ymwneud â marchnata.

        # Beth i’w wneud nawr

        - Os gwnaeth rhywun eich bygwth, ffoniwch yr heddlu ar [101](tel:101). Mewn argyfwng, ffoniwch [999](tel:999).
        - Os yw galwadau digroeso yn dal i ddod, gofynnwch i’ch cwmni ffôn beth y gall ei wneud i’w hatal.
        - Os ydych yn poeni am y ffordd y mae sefydliad yn defnyddio eich gwybodaeth, gallwch [godi pryder am ddiogelu data](/services/data-protection).

        Os nad ydych yn siŵr a yw’r dudalen hon yn iawn i chi, [cysylltwch â ni](/contact).

## Galwadau byw a’r TPS

tps = Oedd eich rhif ar restr y TPS pan ddaeth yr alwad?
    .summary = Ar restr y TPS
    .body =
        Mae’r Gwasanaeth Dewis Ffôn (TPS) yn cadw rhestr o bobl nad ydynt am gael galwadau gwerthu. Mae un ar
        gyfer cwmnïau hefyd, sef y Gwasanaeth Dewis Ffôn Corfforaethol.

        Gallwch weld a yw eich rhif ar y rhestr, neu ei roi arni, ar [wefan y
        TPS](https://www.tpsonline.org.uk).
    .yes = Oedd
    .no = Nac oedd
    .not-sure = Nid wyf yn siŵr
    .required = Dewiswch ‘Oedd’ os oedd eich rhif ar restr y TPS pan ddaeth yr alwad

tps-long-enough = Oedd eich rhif wedi bod ar y rhestr cyhyd â hynny pan ddaeth yr alwad?
    .summary = Ar restr y TPS am ddigon o amser
    .body =
        Mae’r TPS yn edrych ar alwad dim ond os yw’r rhif wedi bod ar ei restr am o leiaf { $tps-wait }.
    .yes = Oedd
    .no = Nac oedd
    .not-sure = Nid wyf yn siŵr
    .required = Dewiswch ‘Oedd’ os oedd eich rhif wedi bod ar y rhestr cyhyd â hynny

tps-route = I bwy yr hoffech roi gwybod am yr alwad?
    .summary = I bwy yr hoffech roi gwybod
    .body =
        Gallwch roi gwybod i ni, i’r TPS, neu i’r ddau. Bydd y TPS yn rhoi eich enw, eich rhif a’ch cod post i’r
        cwmni a’ch ffoniodd. Gallwch roi gwybod i ni heb ddweud pwy ydych chi.
    .us = I chi, y rheoleiddiwr
    .tps = I’r TPS
    .both = I’r ddau
    .both-hint = Rhowch wybod i ni yma yn gyntaf. Byddwn yn eich atgoffa am y TPS ar y diwedd.
    .required = Dewiswch i bwy yr hoffech roi gwybod am yr alwad

tell-tps = Rhowch wybod i’r TPS am yr alwad
    .body =
        Gall y TPS edrych ar eich galwad os yw pob un o’r rhain yn wir:

        - roedd eich rhif wedi bod ar ei restr am o leiaf { $tps-wait } pan ddaeth yr alwad
        - gwnaethoch siarad â’r person a ffoniodd
        - rydych yn gwybod dyddiad ac amser yr alwad
        - rydych yn gwybod enw neu rif y cwmni a ffoniodd
        - rydych yn cytuno i’r TPS roi eich enw, eich rhif a’ch cod post i’r cwmni hwnnw

        # Beth i’w wneud nawr

        - Nodwch yr hyn a wyddoch am yr alwad.
        - Gwnewch gŵyn ar [wefan y TPS](https://www.tpsonline.org.uk) cyn gynted ag y gallwch.

        Os na all y TPS edrych ar eich galwad, dewch yn ôl i roi gwybod i ni amdani.

## Negeseuon testun, negeseuon e-bost a ffacsys

text-forwarded = Ydych chi wedi anfon y neges destun ymlaen i 7726?
    .spoken = Ydych chi wedi anfon y neges destun ymlaen i 7 7 2 6?
    .summary = Wedi anfon ymlaen i 7726
    .body =
        Gallwch anfon negeseuon testun sbam ymlaen i 7726. Mae hyn am ddim. Gallwch roi gwybod i ni yma
        am y neges hefyd.
    .yes = Ydw
    .no = Nac ydw
    .required = Dewiswch ‘Ydw’ os ydych wedi anfon y neges destun ymlaen i 7726

sender-in-uk = Ydy’r anfonwr yn y Deyrnas Unedig?
    .summary = Yr anfonwr yn y Deyrnas Unedig
    .hint = Chwiliwch am gyfeiriad post neu rif ffôn yn y Deyrnas Unedig yn y neges e-bost.
    .yes = Ydy
    .no = Nac ydy
    .not-sure = Nid wyf yn siŵr
    .required = Dewiswch ‘Ydy’ os yw’r anfonwr yn y Deyrnas Unedig

sender-abroad = Rydym yn edrych ar negeseuon e-bost gan anfonwyr yn y Deyrnas Unedig
    .body =
        Rydych wedi dweud wrthym nad yw’r anfonwr yn y Deyrnas Unedig. Fel arfer, gallwn weithredu dim ond os
        gallwn weld pwy anfonodd neges e-bost, a bod yr anfonwr yn y Deyrnas Unedig.

        # Beth i’w wneud nawr

        - Peidiwch ag ateb y neges e-bost, a pheidiwch ag agor unrhyw ddolenni ynddi.
        - Nodwch yn eich rhaglen e-bost mai sbam yw’r neges.
        - Os yw’n ceisio eich twyllo, rhowch wybod i [Report Fraud](https://www.reportfraud.police.uk). Os ydych yn byw yn yr Alban, ffoniwch Heddlu’r Alban ar [101](tel:101).

        Os gwelwch fod yr anfonwr yn y Deyrnas Unedig, dewch yn ôl i roi gwybod i ni.

fax-list = Oedd eich rhif ffacs ar restr yr FPS pan ddaeth y ffacs?
    .summary = Ar restr yr FPS
    .hint = Mae’r Gwasanaeth Dewis Ffacs (FPS) yn cadw rhestr o bobl nad ydynt am gael ffacsys gwerthu.
    .yes = Oedd
    .no = Nac oedd
    .not-sure = Nid wyf yn siŵr
    .required = Dewiswch ‘Oedd’ os oedd eich rhif ffacs ar restr yr FPS pan ddaeth y ffacs

## Pob galwad neu neges

message = Galwad neu neges { $number }

message-more = Hoffech chi roi gwybod i ni am alwad neu neges arall?
    .summary = Galwad neu neges arall
    .yes = Hoffwn
    .no = Na hoffwn
    .required = Dewiswch ‘Hoffwn’ os hoffech roi gwybod i ni am alwad neu neges arall

message-when = Pryd y daeth?

message-date = Dyddiad
    .hint = Os nad ydych yn gwybod yr union ddiwrnod, rhowch eich amcan gorau.
    .required = Nodwch y dyddiad y daeth
    .name = Y dyddiad y daeth

message-time = Amser
    .hint = I’r 15 munud agosaf os gallwch. Er enghraifft, 9:30am neu 14:15.
    .invalid = Nodwch amser, fel 9:30am neu 14:15
    .name = Yr amser y daeth

message-from = O ble y daeth?

number-shown = Wnaeth eich ffôn neu eich peiriant ddangos rhif neu enw?
    .summary = Rhif neu enw a ddangoswyd
    .shown = Do, rhif neu enw
    .withheld = Naddo, dywedodd fod y rhif wedi’i ddal yn ôl neu’n breifat
    .international = Naddo, dim ond “rhyngwladol” a ddywedodd
    .unavailable = Naddo, dywedodd “ddim ar gael” neu ni ddangosodd ddim
    .not-sure = Nid wyf yn siŵr
    .required = Dewiswch beth a ddangosodd eich ffôn neu eich peiriant

message-number = Pa rif neu enw a ddangosodd?
    .summary = Y rhif neu’r enw
    .hint = Copïwch ef yn union.
    .required = Nodwch y rhif neu’r enw a ddangosodd
    .name = Y rhif neu’r enw a ddangosodd

sender-email = O ba gyfeiriad e-bost y daeth?
    .summary = Y cyfeiriad e-bost y daeth ohono
    .hint = Copïwch ef yn union. Er enghraifft, cynigion@example.com.
    .required = Nodwch y cyfeiriad e-bost y daeth ohono
    .name = Y cyfeiriad e-bost y daeth ohono

message-topic = Am beth yr oedd?
    .summary = Am beth yr oedd
    .hint = Dewiswch o’r rhestr. Os nad oes dim yn addas, dewiswch ‘Rhywbeth arall’.
    .accident-claims = Hawliadau am ddamweiniau
    .boilers = Boeleri
    .broadband = Band eang
    .call-blockers = Dyfeisiau blocio galwadau
    .debt-management = Rheoli dyledion
    .energy = Ynni ac ynni gwyrdd
    .extended-warranties = Gwarantau estynedig ac yswiriant peiriannau cartref
    .funeral-plans = Cynlluniau angladd
    .gambling = Gamblo
    .home-improvements = Gwydro dwbl a gwelliannau i’r cartref
    .insulation = Inswleiddio
    .insurance = Yswiriant
    .loans = Bancio a benthyciadau
    .mobile-phones = Ffonau symudol a’u huwchraddio
    .pensions = Pensiynau
    .ppi = Hawliadau am yswiriant gwarchod taliadau (PPI)
    .property = Eiddo a chyfran gyfnodol (timeshare)
    .solar-panels = Paneli solar
    .surveys = Arolygon ffordd o fyw
    .tax-refunds = Ad-daliadau treth
    .vehicle-finance = Hawliadau am gyllid cerbydau
    .something-else = Rhywbeth arall
    .required = Dewiswch am beth yr oedd
    .unknown-option = Dewiswch o’r rhestr am beth yr oedd. Os nad oes dim yn addas, dewiswch ‘Rhywbeth arall’

message-sender = Gan bwy y daeth?
    .body =
        Rhowch wybod i ni am unrhyw beth rydych yn ei wybod am y person a’ch ffoniodd neu a anfonodd y neges.
        Os nad ydych yn gwybod pwy oedd, gadewch y blychau dewisol yn wag.

sender-said-who = Wnaeth y galwr ddweud pwy oedd yn galw?
    .summary = Y galwr wedi dweud pwy oedd yn galw
    .at-once = Do, heb i mi ofyn
    .when-asked = Do, pan ofynnais
    .refused = Naddo, gwrthododd ddweud
    .did-not-ask = Naddo, ac ni ofynnais
    .required = Dewiswch a wnaeth y galwr ddweud pwy oedd yn galw

sender-name = Enw’r sefydliad
    .name = Enw’r sefydliad

sender-phone = Y rhif ffôn a roddwyd
    .hint = Er enghraifft, rhif i’w ffonio’n ôl.
    .invalid = Nodwch y rhif a roddwyd, fel 01632 960 001 neu +44 808 157 0192
    .name = Y rhif ffôn a roddwyd

sender-contact-email = Y cyfeiriad e-bost a roddwyd
    .invalid = Nodwch y cyfeiriad e-bost a roddwyd yn y fformat cywir, fel enw@example.com
    .name = Y cyfeiriad e-bost a roddwyd

sender-website = Y wefan a roddwyd
    .hint = Er enghraifft, www.example.com.
    .name = Y wefan a roddwyd

sender-address = Y cyfeiriad post a roddwyd
    .name = Y cyfeiriad post a roddwyd

message-permission = Chi a nhw

customer = Ydych chi’n gwsmer iddynt, neu wedi bod yn gwsmer?
    .summary = Yn gwsmer iddynt, nawr neu o’r blaen
    .yes = Ydw
    .no = Nac ydw
    .not-sure = Nid wyf yn siŵr
    .required = Dewiswch ‘Ydw’ os ydych yn gwsmer iddynt, neu wedi bod yn gwsmer

permission = Ydych chi erioed wedi cytuno i gael galwadau neu negeseuon ganddynt?
    .summary = Wedi cytuno i gael galwadau neu negeseuon
    .hint = Er enghraifft, gwnaethoch roi tic mewn blwch ar ffurflen.
    .yes = Ydw
    .no = Nac ydw
    .not-sure = Nid wyf yn siŵr
    .required = Dewiswch ‘Ydw’ os ydych erioed wedi cytuno i gael galwadau neu negeseuon ganddynt

asked-to-stop = Ydych chi wedi gofyn iddynt stopio?
    .summary = Wedi gofyn iddynt stopio
    .yes = Ydw
    .no = Nac ydw
    .required = Dewiswch ‘Ydw’ os ydych wedi gofyn iddynt stopio

asked-to-stop-on = Pryd y gwnaethoch ofyn iddynt stopio?
    .summary = Y dyddiad y gwnaethoch ofyn iddynt stopio
    .hint = Os gofynnoch fwy nag unwaith, rhowch y dyddiad cyntaf. Os nad ydych yn ei wybod, rhowch eich amcan gorau.
    .name = Y dyddiad y gwnaethoch ofyn iddynt stopio

message-content = Yr hyn a ddywedwyd

opt-out = Oedd yn dweud sut i atal rhagor?
    .summary = Yn dweud sut i atal rhagor
    .hint = Er enghraifft, pwyso botwm, ateb â’r gair STOP, neu ddefnyddio dolen dad-danysgrifio.
    .yes = Oedd
    .no = Nac oedd
    .not-sure = Nid wyf yn siŵr
    .required = Dewiswch ‘Oedd’ os oedd yn dweud sut i atal rhagor

replied = Wnaethoch chi bwyso botwm neu ateb?
    .summary = Wedi pwyso botwm neu ateb
    .yes = Do
    .no = Naddo
    .required = Dewiswch ‘Do’ os gwnaethoch bwyso botwm neu ateb

message-text = Beth a ddywedwyd?
    .summary = Yr hyn a ddywedwyd
    .hint =
        Defnyddiwch eu geiriau nhw os gallwch. Gallwch gopïo neges destun neu neges e-bost yma, gydag unrhyw
        ddolenni. Peidiwch â chynnwys eich enw na’ch rhif eich hun.
    .name = Yr hyn a ddywedwyd

## Beth oedd yr effaith, ac ar bwy

effect = Sut y mae galwadau neu negeseuon niwsans yn effeithio arnoch

how-often = Pa mor aml y cewch alwadau neu negeseuon fel hyn?
    .summary = Pa mor aml
    .only-these = Dim ond y rhai rwyf wedi rhoi gwybod i chi amdanynt
    .daily = Bob dydd, neu bron bob dydd
    .weekly = Bob wythnos
    .monthly = Bob mis
    .less-often = Yn llai aml

effects = Sut y gwnaethant effeithio arnoch chi neu ar eraill?
    .summary = Yr effaith arnoch chi neu ar eraill
    .hint = Dewiswch bob un sy’n berthnasol.
    .annoyed = Roeddent yn fy ngwylltio
    .distressed = Roeddent yn fy ngofidio
    .cost = Collais arian o’u herwydd
    .vulnerable = Daethant at rywun sy’n hawdd ei gamarwain neu ei niweidio
    .vulnerable-hint = Er enghraifft, oherwydd oedran, salwch neu anabledd
    .none = Dim o’r rhain
    .name = Yr effaith arnoch chi neu ar eraill

effects-more = Hoffech chi ddweud mwy am hyn?
    .summary = Mwy am yr effaith arnoch chi neu ar eraill
    .name = Yr hyn rydych yn ei ddweud am hyn

your-line = Y rhif neu’r cyfeiriad e-bost y daethant iddo
    .body =
        Gallwch adael unrhyw un o’r cwestiynau hyn yn wag. Os daeth y galwadau neu’r negeseuon i fwy nag un rhif
        neu gyfeiriad, rhowch wybod i ni am yr un a gafodd y nifer fwyaf.

number-called = Y rhif ffôn neu ffacs y daethant iddo
    .invalid = Nodwch rif ffôn, fel 01632 960 001, 07700 900 982 neu +44 808 157 0192
    .name = Y rhif y daethant iddo

address-emailed = Y cyfeiriad e-bost y daethant iddo
    .invalid = Nodwch gyfeiriad e-bost yn y fformat cywir, fel enw@example.com
    .name = Y cyfeiriad e-bost y daethant iddo

line-kind = Ai rhif llinell dir neu rif ffôn symudol yw hwn?
    .summary = Llinell dir neu ffôn symudol
    .landline = Llinell dir
    .mobile = Ffôn symudol

line-holder = Pwy yw deiliad y cyfrif?
    .summary = Deiliad y cyfrif
    .hint = Dyma’r person neu’r sefydliad sy’n talu am y rhif neu’r cyfeiriad, neu sy’n berchen arno.
    .me = Fi
    .my-household = Rhywun arall yn fy nghartref
    .my-employer = Fy nghyflogwr
    .someone-else = Rhywun arall

holder-type = Pa fath o ddeiliad cyfrif ydyw?
    .summary = Y math o ddeiliad cyfrif
    .private-person = Person preifat
    .sole-trader = Unig fasnachwr
    .partnership = Partneriaeth
    .company = Cwmni cyfyngedig
    .other-body = Sefydliad arall, fel elusen neu gorff cyhoeddus
    .not-sure = Nid wyf yn siŵr

postcode-area = Beth yw hanner cyntaf eich cod post?
    .summary = Hanner cyntaf eich cod post
    .hint = Er enghraifft, SK9. Rydym yn ei ddefnyddio i weld i ble y mae galwadau a negeseuon niwsans yn mynd. Nid yw’n dangos pwy ydych chi.
    .name = Hanner cyntaf eich cod post

contact-you = Cysylltu â chi

may-contact = Gawn ni gysylltu â chi os oes angen i ni wybod mwy?
    .summary = Cawn gysylltu â chi
    .by-email = Cewch, drwy e-bost
    .by-phone = Cewch, dros y ffôn
    .no = Na chewch
    .required = Dewiswch a gawn ni gysylltu â chi

your-email = Eich cyfeiriad e-bost
    .required = Nodwch eich cyfeiriad e-bost
    .invalid = Nodwch gyfeiriad e-bost yn y fformat cywir, fel enw@example.com
    .name = Eich cyfeiriad e-bost

your-phone = Eich rhif ffôn
    .required = Nodwch eich rhif ffôn
    .invalid = Nodwch rif ffôn, fel 01632 960 001, 07700 900 982 neu +44 808 157 0192
    .name = Eich rhif ffôn

your-name = Beth yw eich enw?
    .summary = Eich enw
    .hint = Byddwn yn ei ddefnyddio os byddwn yn cysylltu â chi.
    .name = Eich enw
