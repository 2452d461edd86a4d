# Geiriau tudalennau i staff yn unig, yn Saesneg ac yn Gymraeg. Mae’r codau i gyd yn site/codes.toml.

## Where a case stands

code-status-new = Newydd
code-status-awaiting-allocation = Yn aros i’w ddyrannu
code-status-in-progress = Ar waith
code-status-awaiting-information = Yn aros am wybodaeth
code-status-completed = Wedi’i gwblhau
code-status-reopened = Wedi’i ailagor
code-status-withdrawn = Wedi’i dynnu’n ôl

## Legislation

code-legislation-dpa-1998 = Deddf Diogelu Data 1998
code-legislation-uk-gdpr-dpa-2018 = GDPR y DU a Deddf Diogelu Data 2018
code-legislation-dpa-2018-part-3 = Deddf Diogelu Data 2018, Rhan 3
code-legislation-foia-2000 = Deddf Rhyddid Gwybodaeth 2000
code-legislation-eir-2004 = Rheoliadau Gwybodaeth Amgylcheddol 2004
code-legislation-pecr-2003 = Rheoliadau Preifatrwydd a Chyfathrebiadau Electronig 2003
code-legislation-rpsi-2015 = Rheoliadau Ailddefnyddio Gwybodaeth y Sector Cyhoeddus 2015
code-legislation-inspire = Rheoliadau INSPIRE
code-legislation-nis = Rheoliadau Rhwydweithiau a Systemau Gwybodaeth
code-legislation-eidas = Rheoliadau eIDAS

## Queues

code-queue-dp-complaints = Diogelu data
code-queue-foi-complaints = Rhyddid gwybodaeth
code-queue-pecr = Galwadau, negeseuon a chwcis
code-queue-search-results = Canlyniadau chwilio
code-queue-home-cctv = Camerâu cartref
code-queue-about-us = Cwynion amdanom ni
code-queue-information-requests = Ceisiadau am wybodaeth

## Sectors, as they are published

code-sector-central-government = Llywodraeth ganolog
code-sector-charitable-and-voluntary = Elusennol a gwirfoddol
code-sector-education-and-childcare = Addysg a gofal plant
code-sector-finance-insurance-and-credit = Cyllid, yswiriant a chredyd
code-sector-general-business = Busnes cyffredinol
code-sector-health = Iechyd
code-sector-justice = Cyfiawnder
code-sector-land-or-property-services = Gwasanaethau tir neu eiddo
code-sector-legal = Cyfreithiol
code-sector-local-government = Llywodraeth leol
code-sector-marketing = Marchnata
code-sector-media = Y cyfryngau
code-sector-membership-association = Cymdeithas aelodaeth
code-sector-online-technology-and-telecoms = Technoleg ar-lein a thelathrebu
code-sector-political = Gwleidyddol
code-sector-regulators = Rheoleiddwyr
code-sector-religious = Crefyddol
code-sector-retail-and-manufacture = Manwerthu a gweithgynhyrchu
code-sector-social-care = Gofal cymdeithasol
code-sector-transport-and-leisure = Trafnidiaeth a hamdden
code-sector-utilities = Cyfleustodau
code-sector-unassigned = Heb ei bennu
code-sector-unknown = Anhysbys

## Parts of sectors

code-sub-sector-county = Cyngor sir
code-sub-sector-district = Cyngor dosbarth
code-sub-sector-unitary = Awdurdod unedol
code-sub-sector-parish = Cyngor plwyf neu gymuned
code-sub-sector-fire = Gwasanaeth tân
code-sub-sector-gp = Meddygfa
code-sub-sector-nhs-trust = Ymddiriedolaeth GIG neu fwrdd iechyd
code-sub-sector-dentist = Deintydd
code-sub-sector-pharmacy = Fferyllfa
code-sub-sector-private-health = Gofal iechyd preifat
code-sub-sector-school = Ysgol
code-sub-sector-further-education = Addysg bellach
code-sub-sector-university = Prifysgol
code-sub-sector-nursery = Meithrinfa
code-sub-sector-bank = Banc
code-sub-sector-insurer = Yswiriwr
code-sub-sector-credit-reference = Asiantaeth gwirio credyd
code-sub-sector-debt-collector = Casglwr dyledion
code-sub-sector-claims-management = Rheoli hawliadau
code-sub-sector-letting-agent = Asiant gosod
code-sub-sector-housing-association = Cymdeithas dai
code-sub-sector-landlord = Landlord
code-sub-sector-managing-agent = Asiant rheoli
code-sub-sector-police = Yr heddlu
code-sub-sector-prison = Carchar
code-sub-sector-courts = Llysoedd
code-sub-sector-probation = Gwasanaeth prawf
code-sub-sector-search-engine = Peiriant chwilio
code-sub-sector-social-media = Cyfryngau cymdeithasol
code-sub-sector-telecom = Cwmni telathrebu
code-sub-sector-internet-provider = Darparwr gwasanaeth rhyngrwyd
code-sub-sector-app = Ap
code-sub-sector-department = Adran o’r llywodraeth
code-sub-sector-agency = Asiantaeth weithredol
code-sub-sector-public-body = Corff cyhoeddus arall

## Regions

code-region-north-east = Gogledd-ddwyrain Lloegr
code-region-north-west = Gogledd-orllewin Lloegr
code-region-yorkshire-and-the-humber = Swydd Efrog a’r Humber
code-region-east-midlands = Dwyrain Canolbarth Lloegr
code-region-west-midlands = Gorllewin Canolbarth Lloegr
code-region-east-of-england = Dwyrain Lloegr
code-region-london = Llundain
code-region-south-east = De-ddwyrain Lloegr
code-region-south-west = De-orllewin Lloegr
code-region-scotland = Yr Alban
code-region-wales = Cymru
code-region-northern-ireland = Gogledd Iwerddon
code-region-overseas = Tramor

## Decisions, as they are published

code-decision-informal-action-taken = Camau anffurfiol wedi’u cymryd
code-decision-investigation-pursued = Ymchwiliad ar y gweill
code-decision-no-further-action = Dim camau pellach
code-decision-regulatory-action = Camau rheoleiddio

## What was decided more closely

code-detail-1-no-infringement = Dim tor rheol wedi’i ganfod
code-detail-1-recorded-for-information = Wedi’i gofnodi er gwybodaeth
code-detail-1-raise-with-organisation-first = Y sefydliad i ddelio â’r pryder
code-detail-1-out-of-time = Rhy hwyr
code-detail-1-not-data-protection = Nid diogelu data
code-detail-1-insufficient-information = Dim digon o wybodaeth
code-detail-1-withdrawn = Wedi’i dynnu’n ôl
code-detail-1-advice-provided = Cyngor wedi’i roi
code-detail-1-no-internal-review = Ddim yn gymwys: dim adolygiad mewnol
code-detail-1-no-jurisdiction-scotland = Ddim yn gymwys: dim awdurdodaeth (yr Alban)
code-detail-1-frivolous-or-vexatious = Gwamal neu flinderus
code-detail-1-compliance-advice = Cyngor cydymffurfio i’r sefydliad
code-detail-1-organisation-asked-to-do-more = Gofyn i’r sefydliad wneud mwy
code-detail-1-organisation-to-explain = Y sefydliad i egluro
code-detail-1-practice-change = Argymhellion neu newid arfer
code-detail-1-undertaking = Ymrwymiad neu gynllun gweithredu
code-detail-1-informally-resolved = Wedi’i ddatrys yn anffurfiol
code-detail-1-referred-to-investigations = Wedi’i gyfeirio at ymchwiliadau
code-detail-1-dn-served = Hysbysiad penderfyniad wedi’i gyflwyno
code-detail-1-reprimand = Cerydd
code-detail-1-enforcement-notice = Hysbysiad gorfodi
code-detail-1-information-notice = Hysbysiad gwybodaeth
code-detail-1-assessment-notice = Hysbysiad asesu
code-detail-1-penalty-notice = Hysbysiad cosb
code-detail-1-prosecution = Erlyniad

## And more closely still

code-detail-2-infringement-likely = Tor rheol yn debygol
code-detail-2-infringement-unlikely = Tor rheol yn annhebygol
code-detail-2-not-assessed = Heb ei asesu
code-detail-2-upheld = Wedi’i gadarnhau
code-detail-2-partly-upheld = Wedi’i gadarnhau’n rhannol
code-detail-2-not-upheld = Heb ei gadarnhau

## Channels

code-channel-online-form = Ffurflen ar-lein
code-channel-email = E-bost
code-channel-post = Drwy’r post
code-channel-phone = Dros y ffôn
code-channel-live-chat = Sgwrs fyw
code-channel-social-media = Cyfryngau cymdeithasol
code-channel-in-person = Wyneb yn wyneb

## What a case is about, as it is published

code-reason-automated-decision-making = Penderfyniadau awtomataidd
code-reason-fair-and-lawful-processing = Prosesu teg a chyfreithlon
code-reason-retention-of-data = Cadw data
code-reason-right-of-access = Hawl i weld gwybodaeth
code-reason-right-to-data-portability = Hawl i gludo data
code-reason-right-to-erasure = Hawl i ddileu
code-reason-right-to-object = Hawl i wrthwynebu
code-reason-right-to-rectification = Hawl i gywiro
code-reason-right-to-restriction = Hawl i gyfyngu
code-reason-security = Diogelwch

## Signing in

staff-sign-in = Mewngofnodi i weithio ar achosion
staff-sign-in-button = Mewngofnodi
staff-sign-out = Allgofnodi
staff-account = Enw eich cyfrif
staff-password = Cyfrinair
staff-code = Cod
    .hint = Y 6 digid y mae eich ap dilysu yn eu dangos nawr
staff-wrong = Mae’r enw, y cyfrinair neu’r cod yn anghywir. Teipiwch y tri eto, gyda chod newydd. Ar ôl 10 camgymeriad bydd yn rhaid i chi aros am 15 munud

## The cases

staff-navigation = Tudalennau i staff
staff-queue = Achosion
staff-information = Gwybodaeth reoli
staff-all-queues = Pob ciw
staff-all-open = Ar agor
staff-choose = Dangos y rhain
staff-find = Dod o hyd i achos
    .hint = Ei gyfeirnod, er enghraifft HK-104233-K3M7
staff-find-button = Dod o hyd iddo
staff-unknown-reference = Nid oes gan unrhyw achos y cyfeirnod hwn. Gwiriwch ef, lythyren wrth lythyren, a theipiwch ef eto
staff-no-cases = Nid oes achosion o’r fath.
staff-next = Y dudalen nesaf
staff-column-reference = Cyfeirnod
staff-column-queue = Ciw
staff-column-state = Cyflwr
staff-column-language = Iaith
staff-column-received = Daeth i law
staff-column-due = Addewid gyntaf

## A case

staff-done = Mae wedi’i wneud
staff-to-do = Beth y gallwch ei wneud
staff-filed = Sut mae wedi’i ffeilio
staff-answers = Beth ddywedodd y person wrthym
staff-history = Beth ddigwyddodd
staff-promise-kept = Wedi’i chadw
staff-promise-missed = Heb ei chadw
staff-promise-stopped = Mae’r cloc wedi’i stopio
staff-delivery = Y system arall
staff-delivery-queued = Nid yw popeth ganddi eto. Caiff ei anfon dro ar ôl tro nes bydd y cyfan ganddi.
staff-delivery-delivered = Mae’r cyfan ganddi
staff-delivery-failed = Nid yw wedi’i dderbyn. Rhowch wybod i weinyddwr eich system.
staff-in-language = Mae’r person yn darllen { $language }. Mae’r hyn a ysgrifennwch yma yn cael ei anfon ato fel yr ydych yn ei ysgrifennu.

staff-event-received = Daeth i law
staff-event-acknowledge = Cydnabuwyd
staff-event-allocate = Dyrannwyd
staff-event-classify = Ffeiliwyd
staff-event-suspend = Gofynnwyd rhywbeth i’r person
staff-event-add-information = Ychwanegodd y person rywbeth
staff-event-resume = Ailgydiwyd ynddo heb ateb
staff-event-extend = Cafodd addewid fwy o amser
staff-event-withdraw = Tynnwyd yn ôl
staff-event-decide = Penderfynwyd
staff-event-close = Caewyd
staff-event-reopen = Ailagorwyd
staff-event-note = Nodyn
staff-event-letter = Llythyr

## What can be done

staff-do-acknowledge = Cydnabod yr achos
    .body = Dywedir wrth y person ei fod gennych.
staff-do-allocate = Rhoi’r achos i giw neu swyddog
staff-do-suspend = Gofyn rhywbeth i’r person
    .body = Mae’r cloc yn stopio nes i’r person ateb.
staff-do-add-information = Ychwanegu’r hyn a ddywedodd y person wrthych
staff-do-resume = Mynd ymlaen heb ateb
    .body = Mae’r cloc yn mynd ymlaen o nawr.
staff-do-extend = Rhoi mwy o amser i addewid
staff-do-withdraw = Tynnu’r achos yn ôl ar ran y person
    .body = Gwnewch hyn dim ond os yw’r person wedi gofyn i chi.
staff-do-decide = Penderfynu ar yr achos
staff-do-close = Cau’r achos
    .body = Dywedwch sut yr anfonwyd y canlyniad.
staff-do-reopen = Agor yr achos eto
staff-do-note = Ysgrifennu nodyn
    .body = Dim ond staff sy’n ei weld.
staff-do-classify = Ffeilio’r achos
    .body = Newidiwch yr hyn nad yw’n gywir. Bydd yr hyn a adewch fel y mae yn aros.
staff-do-letter = Ysgrifennu at y person
    .body = Mae’r person yn darllen y llythyr lle mae’n dilyn ei achos. Os rhoddodd gyfeiriad e-bost, dywedir wrtho drwy e-bost fod llythyr, ond nid beth sydd ynddo.

staff-field-queue = Ciw
staff-field-officer = Swyddog
    .hint = Enw ei gyfrif
staff-field-question = Eich cwestiwn
staff-field-text = Testun
staff-field-standard = Addewid
staff-field-by = Faint o amser ychwanegol
staff-field-reason = Pam
staff-field-decision = Penderfyniad
staff-field-detail_1 = Manylion
staff-field-detail_2 = Rhagor o fanylion
staff-field-outcome = Beth rydych yn ei ddweud wrth y person
staff-field-channel = Sianel
staff-field-because = Pam mae’n cael ei agor eto

staff-field-legislation = Deddfwriaeth
staff-field-reasons = Am beth y mae
staff-field-sector = Sector y sefydliad
staff-field-sub_sector = Rhan o’r sector
    .hint = Dewiswch un sy’n perthyn i’r sector. Os newidiwch y sector yn unig, caiff hwn ei wagio
staff-field-region = Ble mae’r sefydliad
staff-field-submitted_about = Sefydliad
    .hint = Ein cyfeirnod ni ar ei gyfer. Peidiwch byth â rhoi enw person preifat
staff-field-parent_account = Sefydliad y mae’n rhan ohono
    .hint = Ein cyfeirnod ni ar ei gyfer
staff-field-contact = Cyswllt yn y sefydliad
    .hint = Ein cyfeirnod ni ar ei gyfer
staff-field-previous_reference = Achos cyn yr un hwn
    .hint = Ei gyfeirnod
staff-field-elected_representative = Cynrychiolydd etholedig sy’n ysgrifennu
staff-field-cctv = Mae’n ymwneud â CCTV
staff-field-data_processor = Mae’r sefydliad yn gweithio i un arall
staff-field-early_resolution = Cafodd ei ddatrys yn gynnar
staff-field-super_complaint = Corff cynrychioliadol a’i cododd ar ran llawer o bobl
staff-field-regulatory_priority = Mae’n un o’n blaenoriaethau

staff-field-needed = Beth sydd ei angen arnom
staff-field-organisation = Sefydliad
    .hint = Ei enw
staff-field-asked = Beth rydym wedi’i ofyn
staff-field-done = Beth rydym wedi’i wneud
staff-field-next = Beth y byddwn yn ei wneud nesaf
staff-field-found = Beth rydym wedi’i ganfod
staff-field-action = Beth rydym wedi’i wneud, neu beth y byddwn yn ei wneud

staff-because-review = Gofynnodd y person am adolygiad
staff-because-new-information = Mae rhywbeth newydd yn hysbys
staff-because-correction = Cafodd ei gau drwy gamgymeriad

staff-standard-acknowledged = Cydnabyddiaeth ysgrifenedig
staff-standard-answered = Ateb
staff-standard-first-reply = Ateb cyntaf
staff-standard-assigned = Swyddog achos
staff-standard-first-contact = Cyswllt cyntaf

staff-by-5-working-days = 5 diwrnod gwaith
staff-by-10-working-days = 10 diwrnod gwaith
staff-by-20-working-days = 20 diwrnod gwaith
staff-by-1-months = 1 mis
staff-by-24-hours = 24 awr
staff-by-72-hours = 72 awr

staff-problem-required = Llenwch hwn
staff-problem-too-long = Gwnewch hwn yn fyrrach
staff-problem-unknown-code = Dewiswch un arall: nid yw’r un hwn yn mynd gyda’r gweddill
staff-problem-unknown-standard = Dewiswch addewid a wnaed ar gyfer yr achos hwn
staff-problem-other-unit = Dewiswch oriau ar gyfer addewid mewn oriau, a diwrnodau ar gyfer y lleill
staff-problem-not-possible = Ni ellir gwneud hyn fel y mae’r achos nawr
staff-problem-stale = Mae rhywbeth arall wedi digwydd i’r achos ers i chi agor y dudalen hon. Edrychwch arno eto, yna anfonwch
staff-problem-sent-before = Mae hwn wedi’i anfon yn barod. Edrychwch ar yr achos cyn ei anfon eto
staff-problem-wrong-type = Ysgrifennwch hwn fel y gofynnir amdano
staff-problem-nothing-changed = Newidiwch rywbeth, neu ewch yn ôl i’r achos

## Letters

staff-letter-which = Pa lythyr?
staff-letter-written-in = Yr iaith rydych yn ysgrifennu ynddi
    .hint = Caiff yr hyn a ysgrifennwch ei anfon fel y mae, a’i nodi fel testun yn yr iaith hon
staff-letter-look = Edrych ar y llythyr
staff-letter-send = Anfon y llythyr
# $language: the name of a language, in that language.
staff-letter-for-person = Beth y mae’r person yn ei gael ({ $language })
staff-letter-to-compare = I gymharu ({ $language })

## Management information

# $date: today.
staff-information-as-of = Mae’r holl ffigurau fel yr oeddent ar { $date }.
staff-information-by = Yn ôl
staff-information-from = O’r flwyddyn ariannol
    .hint = Ar gyfer cyfnodau yn unig
staff-information-to = Hyd at y flwyddyn ariannol
staff-information-first = Y gyntaf
staff-information-last = Yr olaf
staff-information-counting = Mae’r achosion yn cael eu cyfrif am y tro cyntaf. Llwythwch y dudalen hon eto ymhen munud.
staff-information-none = Nid oes achosion eto.
staff-information-all = Pob achos
staff-information-unknown = Ddim yn hysbys
# $by: a grouping, as .by below.
staff-information-figures = Ffigurau, { $by }
staff-information-outcomes = Achosion yn ôl eu penderfyniad diwethaf, { $by }
staff-information-reasons = Achosion a ddaeth i law yn ôl eu pwnc, { $by }
staff-information-more = Yr un peth mewn mannau eraill
staff-information-csv = Y ffigurau hyn fel CSV
staff-information-json = Y ffigurau hyn fel JSON
staff-information-statistics = Ymweliadau â’r wefan hon
staff-information-meaning = Beth mae’r ffigurau’n ei olygu
    .body =
        - **Daeth i law**: achosion a ddaeth i mewn.
        - **Penderfyniadau**: penderfyniadau a roddwyd. Mae gan achos y penderfynwyd arno eto ddau.
        - **Llwyth achosion**: achosion nad ydynt wedi’u cwblhau. Mae achos wedi’i gwblhau pan benderfynir arno neu pan gaiff ei dynnu’n ôl.
        - **Dros 12 mis**: achosion o’r llwyth a ddaeth i law fwy na 12 mis calendr yn ôl, a’u cyfran o’r llwyth.
        - **Adolygiadau**: achosion a ailagorwyd am fod y person wedi gofyn am adolygiad.
        - **Diwrnodau hyd at y penderfyniad cyntaf**: diwrnodau calendr ers i’r achos ddod i law. Mae “hanner” yn golygu bod hanner yr achosion wedi cael eu penderfyniad cyntaf o fewn cynifer o ddiwrnodau, a “9 o bob 10” fod 9 o bob 10 wedi’i gael.

        Mesurir grŵp, fel sector, fel y mae heddiw. Mesurir cyfnod yn ôl yr hyn a ddigwyddodd ynddo, a’i lwyth achosion yw llwyth ei ddiwrnod olaf. Gellir ailagor achosion a phenderfynu’n wahanol, felly peidiwch ag adio ffigurau o adroddiadau gwahanol.

        Mae’r flwyddyn ariannol yn dechrau ar 1 Ebrill. Mae wythnos 1 yn gorffen ar y dydd Sul cyntaf wedyn, ac mae pob wythnos arall yn dechrau ar ddydd Llun.

staff-by-status = Statws
    .by = yn ôl statws
staff-by-legislation = Deddfwriaeth
    .by = yn ôl deddfwriaeth
staff-by-queue = Ciw
    .by = yn ôl ciw
staff-by-sector = Sector
    .by = yn ôl sector
staff-by-channel = Sianel
    .by = yn ôl sianel
staff-by-financial-year = Blwyddyn ariannol
    .by = fesul blwyddyn ariannol
staff-by-quarter = Chwarter
    .by = fesul chwarter
staff-by-month = Mis
    .by = fesul mis
staff-by-financial-week = Wythnos
    .by = fesul wythnos

# $year: a financial year, like 2026/27.
staff-quarter = Chwarter { $number }, { $year }
staff-week = Wythnos { $number }, { $year }

staff-figure-received = Daeth i law
staff-figure-decisions = Penderfyniadau
staff-figure-caseload = Llwyth achosion
staff-figure-over-12-months = Dros 12 mis
staff-figure-share = Cyfran dros 12 mis
staff-figure-reviews = Adolygiadau
staff-figure-half = Diwrnodau hyd at y penderfyniad cyntaf, hanner
staff-figure-most = Diwrnodau hyd at y penderfyniad cyntaf, 9 o bob 10
staff-figure-none = –
staff-number = { $number }
staff-percent = { $share }%

# $figure: what is counted. $by: a grouping, as .by above.
staff-chart = { $figure }, { $by }
# $name: the group or the period.
staff-chart-highest = Uchaf: { $number } ({ $name })
staff-chart-table = Mae’r holl ffigurau yn y tabl isod.
