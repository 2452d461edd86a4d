# Cwyno amdanom ni: testunau site/services/about-us.toml. GLOSSARY.md sy’n rhestru’r termau. Mae
# docs/assumptions.md yn dweud pa rai o’r testunau sy’n eiddo i ni yn hytrach na’r rheoleiddiwr.

service = Cwyno amdanom ni
    .description =
        Gofynnwch i ni edrych eto ar benderfyniad a wnaethom, neu dywedwch wrthym os nad ydych yn fodlon ar
        ein gwasanaeth.
    .start =
        Defnyddiwch y gwasanaeth hwn i wneud un o’r rhain:

        - gofyn i ni edrych eto ar ein penderfyniad am gŵyn a wnaethoch i ni (adolygiad achos yw’r enw ar hyn)
        - cwyno am ein gwasanaeth, er enghraifft os buom yn rhy hir neu os gwnaethom gamgymeriad

        # Cyn i chi ddechrau

        Dywedwch wrthym o fewn 3 mis. Ar gyfer adolygiad achos, mae hyn yn golygu 3 mis o’r diwrnod y
        gwnaethom ddweud y canlyniad wrthych. Ar gyfer cwyn am ein gwasanaeth, mae’n golygu 3 mis o’r diwrnod
        y digwyddodd.

        Ni allwch ddefnyddio’r gwasanaeth hwn i apelio yn erbyn hysbysiad penderfyniad. Os dechreuwch yma,
        byddwn yn dweud wrthych beth i’w wneud.

        # Beth sydd ei angen arnoch

        Byddwn yn gofyn i chi am y canlynol:

        - eich enw a’ch cyfeiriad e-bost
        - cyfeirnod eich achos, os oes gennych un
        - beth rydych yn meddwl ein bod wedi’i wneud o’i le
        - beth hoffech i ni ei wneud

        # Beth sy’n digwydd wedyn

        O fewn 14 diwrnod, byddwn yn dweud wrthych fod eich cais neu’ch cwyn wedi dod i law. O fewn 30
        diwrnod, ein nod yw rhoi ateb i chi. Os na fyddwch yn fodlon o hyd ar ôl hynny, gallwch fynd at yr Ombwdsmon Seneddol a’r
        Gwasanaeth Iechyd.

        # Eich gwybodaeth

        Darllenwch [sut rydym yn defnyddio eich gwybodaeth](/privacy) cyn dechrau.
    .next =
        Byddwn yn edrych ar yr hyn rydych wedi’i ddweud wrthym, ac yn ysgrifennu atoch gyda’n hateb. Gall cwyn
        am ein gwasanaeth gymryd hyd at 6 wythnos os yw’n gymhleth.

        Os ydych wedi dweud wrthym y byddwch yn anfon dogfennau, anfonwch gopïau atom drwy’r post, nid y
        dogfennau gwreiddiol. Ysgrifennwch eich cyfeirnod ar bob un. Mae ein cyfeiriad ar [ein tudalen
        gysylltu](/contact).

        # Os na fyddwch yn fodlon ar ein hateb

        Gallwch fynd at yr [Ombwdsmon Seneddol a’r Gwasanaeth Iechyd](https://www.ombudsman.org.uk). Cadwch
        ein hateb, gan y gallai’r Ombwdsmon ofyn am gael ei weld.

standard-acknowledged = Erbyn { $date }, byddwn yn ysgrifennu atoch i ddweud bod eich cais neu’ch cwyn wedi dod i law.
standard-answered = Erbyn { $date }, ein nod yw rhoi ateb i chi.

## Am beth y mae

about-what = Beth rydych chi am ei ddweud wrthym?
    .summary = Am beth y mae
    .decision = Rhywbeth am benderfyniad a wnaethom
    .decision-hint = Er enghraifft, nid ydych yn cytuno â chanlyniad eich cwyn
    .service = Rhywbeth am ein gwasanaeth
    .service-hint = Er enghraifft, buom yn rhy hir, nid oeddem o help neu gwnaethom gamgymeriad
    .answered = Rhywbeth am ateb a roesoch i mi i adolygiad achos neu i gŵyn am eich gwasanaeth
    .answered-hint = Dewiswch hwn os ydym wedi ateb, a’ch bod yn anfodlon o hyd
    .another-organisation = Rhywbeth am sefydliad arall
    .another-organisation-hint = Er enghraifft, un sy’n gwrthod rhoi gwybodaeth i chi
    .required = Dewiswch beth rydych am ei ddweud wrthym

ombudsman = Gallwch fynd at yr Ombwdsmon Seneddol a’r Gwasanaeth Iechyd
    .body =
        Rydych wedi dweud wrthym ein bod wedi rhoi ateb i chi, a’ch bod yn anfodlon o hyd. Mae’r Ombwdsmon
        ar wahân i ni. Gall edrych ar y ffordd y gwnaethom eich trin.

        # Beth i’w wneud nawr

        - Ewch i wefan yr [Ombwdsmon Seneddol a’r Gwasanaeth Iechyd](https://www.ombudsman.org.uk). Dysgwch a all eich helpu, ac erbyn pryd y mae’n rhaid i chi ofyn.
        - Gofynnwch i’ch Aelod Seneddol (AS yn San Steffan) anfon eich cwyn at yr Ombwdsmon. Mae’n bosibl na fydd yn edrych arni os nad yw AS wedi’i hanfon. Gall gwefan [Senedd y Deyrnas Unedig](https://www.parliament.uk) eich helpu i ddod o hyd i’ch AS.
        - Rhowch iddynt ein hateb, eich cyfeirnod, a’r hyn rydych yn meddwl sydd o’i le o hyd.

        # Os ydych am ddweud rhywbeth newydd wrthym

        Ewch yn ôl a dewiswch benderfyniad neu ein gwasanaeth.

not-about-us = Defnyddiwch un arall o’n gwasanaethau
    .body =
        Dim ond ar gyfer cwynion amdanom ni y mae’r gwasanaeth hwn. Mae gennym wasanaethau eraill ar gyfer
        cwynion am sefydliadau eraill.

        # Beth i’w wneud nawr

        - Os yw’n ymwneud â’r ffordd y mae sefydliad yn defnyddio gwybodaeth bersonol, neu wybodaeth amdanoch y mae’n gwrthod ei rhoi i chi, [codwch bryder am ddiogelu data](/services/data-protection).
        - Os yw’n ymwneud â gwybodaeth arall y gwnaethoch ofyn i awdurdod cyhoeddus amdani, [cwynwch am gais am wybodaeth gyhoeddus](/services/foi-eir).
        - Os yw’n ymwneud â rhywbeth arall, edrychwch ar [ein holl wasanaethau](/).
        - Os nad ydych yn siŵr, [cysylltwch â ni](/contact).

## Penderfyniad

decision-kind = Pa fath o benderfyniad oedd hwn?
    .summary = Math o benderfyniad
    .complaint-outcome = Canlyniad cwyn neu bryder a gyflwynais i chi
    .decision-notice = Hysbysiad penderfyniad
    .decision-notice-hint = Penderfyniad ffurfiol yw hwn am gais am wybodaeth i awdurdod cyhoeddus
    .our-information = Eich ateb i’m cais am wybodaeth sydd gennych chi
    .something-else = Rhywbeth arall
    .required = Dewiswch pa fath o benderfyniad oedd hwn

appeal = Gallwch apelio i dribiwnlys
    .body =
        Ni allwn wneud adolygiad achos o hysbysiad penderfyniad. Os nad ydych yn cytuno ag ef, gallwch apelio
        i Dribiwnlys yr Haen Gyntaf (Hawliau Gwybodaeth). Mae’r tribiwnlys ar wahân i ni.

        # Beth i’w wneud nawr

        - Darllenwch eich hysbysiad penderfyniad a’r llythyr a ddaeth gydag ef. Chwiliwch am sut i apelio, ac erbyn pryd.
        - Gwnewch hyn yn fuan, gan y gallai fod terfyn amser.
        - Os na allwch ddod o hyd i sut i apelio, [cysylltwch â ni](/contact).

        # Os nad ydych yn fodlon ar ein gwasanaeth

        Gallwch gwyno o hyd am y ffordd y gwnaethom eich trin, er enghraifft os buom yn rhy hir. Ewch yn ôl a
        dewiswch ein gwasanaeth.

our-information = Gofynnwch i ni am adolygiad mewnol
    .body =
        Os gwnaethoch ofyn i ni am wybodaeth sydd gennym, ac nad ydych yn fodlon ar ein hateb, gofynnwch i ni
        edrych arno eto. Adolygiad mewnol yw’r enw ar hyn.

        # Beth i’w wneud nawr

        - Ysgrifennwch atom i’r cyfeiriad ar [ein tudalen gysylltu](/contact). Dywedwch eich bod am gael adolygiad mewnol.
        - Rhowch y cyfeirnod sydd ar ein hateb, a dywedwch beth nad ydych yn fodlon arno.
        - Gwnewch hyn o fewn { $ask-review-within } i’r diwrnod y cawsoch ein hateb. Ar ôl hynny, mae’n bosibl y byddwn yn gwrthod.

        # Os na fyddwch yn fodlon o hyd ar ôl yr adolygiad

        Rydym hefyd yn delio â chwynion am y ffordd y mae awdurdodau cyhoeddus yn ateb ceisiadau, ac mae hynny’n
        ein cynnwys ni. Gallwch [gwyno am gais am wybodaeth gyhoeddus](/services/foi-eir).

outcome-given = Ydym ni wedi dweud y canlyniad wrthych?
    .summary = Wedi clywed y canlyniad
    .hint = Llythyr neu neges e-bost yw hwn sy’n dweud beth rydym wedi’i benderfynu.
    .yes = Ydych
    .no = Nac ydych
    .required = Dewiswch ‘Ydych’ os ydym wedi dweud y canlyniad wrthych

no-outcome-yet = Mae angen i ni benderfynu cyn i ni allu edrych eto
    .body =
        Mae adolygiad achos yn edrych eto ar benderfyniad. Rydych wedi dweud wrthym nad ydym wedi dweud y
        canlyniad wrthych eto.

        # Beth i’w wneud nawr

        - [Dilynwch eich achos](/case) i weld ar ba gam y mae nawr. Bydd angen eich cyfeirnod a’ch cod cyfrinachol arnoch.
        - Os ydych am ddweud mwy wrthym, neu os nad ydych yn gwybod beth sy’n digwydd, [cysylltwch â ni](/contact).
        - Os ydych yn meddwl ein bod yn cymryd gormod o amser, ewch yn ôl a dewiswch ein gwasanaeth. Gallwch gwyno am hynny nawr.

        Ar ôl i chi gael y canlyniad, bydd gennych { $ask-within } i ofyn am adolygiad achos.

## Pryd y bu

outcome-on = Pryd y gwnaethom ddweud y canlyniad wrthych?
    .summary = Dyddiad y canlyniad
    .hint = Dyma’r dyddiad ar ein llythyr neu ein neges e-bost. Os nad ydych yn gwybod yr union ddiwrnod, rhowch eich amcan gorau.
    .required = Nodwch y dyddiad y gwnaethom ddweud y canlyniad wrthych
    .name = Y dyddiad y gwnaethom ddweud y canlyniad wrthych
    .warning =
        Dylech ofyn am adolygiad achos o fewn 3 mis i’r canlyniad. Gallwch ofyn o hyd, ond mae’n bosibl y
        byddwn yn gwrthod. Os oes rheswm dros yr oedi, dywedwch wrthym pan fyddwn yn gofyn beth rydych yn
        meddwl sydd o’i le.

service-on = Pryd y digwyddodd hyn?
    .summary = Y dyddiad y digwyddodd
    .hint = Os parhaodd am beth amser, rhowch y diwrnod olaf. Os yw’n digwydd o hyd, rhowch ddyddiad heddiw.
    .required = Nodwch y dyddiad y digwyddodd hyn
    .name = Y dyddiad y digwyddodd hyn
    .warning =
        Dylech gwyno am ein gwasanaeth o fewn 3 mis. Gallwch barhau o hyd, ond mae’n bosibl y byddwn yn
        penderfynu peidio ag edrych ar eich cwyn. Os oes rheswm dros yr oedi, dywedwch wrthym pan fyddwn yn
        gofyn beth ddigwyddodd.

## Amdanoch chi

your-details = Amdanoch chi

your-name = Eich enw
    .required = Nodwch eich enw
    .name = Eich enw

your-email = Eich cyfeiriad e-bost
    .hint = Byddwn yn defnyddio hwn i ysgrifennu atoch.
    .required = Nodwch eich cyfeiriad e-bost
    .invalid = Nodwch gyfeiriad e-bost yn y fformat cywir, fel enw@example.com
    .name = Eich cyfeiriad e-bost

your-phone = Eich rhif ffôn
    .invalid = Nodwch rif ffôn, fel 01632 960 001, 07700 900 982 neu +44 808 157 0192
    .name = Eich rhif ffôn

your-address = Beth yw eich cyfeiriad post?
    .summary = Eich cyfeiriad post
    .hint = Dim ond os ydych am i ni ysgrifennu atoch drwy’r post y mae angen hwn arnom.
    .name = Eich cyfeiriad post

support = Cymorth gennym ni

needs-support = Oes angen i ni wneud unrhyw beth yn wahanol, er mwyn i chi allu delio â ni?
    .summary = Angen cymorth
    .hint = Er enghraifft, eich ffonio, neu ysgrifennu atoch mewn print bras neu Braille.
    .yes = Oes
    .no = Nac oes
    .required = Dewiswch ‘Oes’ os oes angen i ni wneud unrhyw beth yn wahanol

support-note = Beth sydd ei angen arnoch?
    .summary = Y cymorth sydd ei angen arnoch
    .required = Nodwch beth sydd ei angen arnoch
    .name = Yr hyn sydd ei angen arnoch

who-for = Gweithredu ar ran rhywun arall
    .body =
        Os ydych yn gweithredu ar ran rhywun arall, mae angen cydsyniad wedi’i lofnodi gan y person hwnnw
        arnom. Llythyr yw hwn, wedi’i lofnodi gan y person, sy’n dweud y cewch weithredu ar ei ran. Os yw
        gennym eisoes, nid oes angen i chi ei anfon eto.

acting-for = Ar ran pwy rydych chi’n dweud wrthym?
    .summary = Ar ran pwy
    .me = Ar fy rhan fy hun
    .someone-else = Ar ran rhywun arall, ac rwy’n gweithredu ar ei ran
    .required = Dewiswch ar ran pwy rydych yn dweud wrthym

their-name = Enw’r person
    .required = Nodwch enw’r person rydych yn gweithredu ar ei ran
    .name = Enw’r person

## Yr achos

your-case = Am eich achos

reference-known = Ydych chi’n gwybod cyfeirnod eich achos?
    .summary = Yn gwybod y cyfeirnod
    .hint = Mae i’w weld ar ein llythyrau a’n negeseuon e-bost atoch.
    .yes = Ydw
    .no = Nac ydw, neu nid oes gennyf achos
    .required = Dewiswch ‘Ydw’ os ydych yn gwybod y cyfeirnod

our-reference = Cyfeirnod
    .hint = Er enghraifft, IC-123456-A1B2
    .hint-spoken = Er enghraifft, I C, yna chwe rhif, yna pedwar nod sy’n gymysgedd o lythrennau a rhifau. Mae cysylltnodau rhwng y tair rhan.
    .required = Nodwch gyfeirnod eich achos
    .name = Y cyfeirnod

case-organisation = Os oes gennych achos, am ba sefydliad y mae?
    .summary = Y sefydliad y mae’r achos amdano
    .hint = Mae hyn yn ein helpu i ddod o hyd i’ch achos.
    .name = Enw’r sefydliad

## Beth sydd o’i le: penderfyniad

why-wrong = Beth rydych chi’n meddwl sydd o’i le ar ein penderfyniad?
    .summary = Beth sydd o’i le ar y penderfyniad
    .hint = Er enghraifft, rhywbeth y gwnaethom ei adael allan neu ei gael yn anghywir. Dywedwch pam y mae’n gwneud gwahaniaeth.
    .required = Nodwch beth rydych yn meddwl sydd o’i le ar ein penderfyniad
    .name = Yr hyn rydych yn meddwl sydd o’i le

news = Gwybodaeth newydd

new-information = Oes gennych chi wybodaeth nad oedd gennym ni pan wnaethom benderfynu?
    .summary = Gwybodaeth newydd
    .yes = Oes
    .no = Nac oes
    .required = Dewiswch ‘Oes’ os oes gennych wybodaeth nad oedd gennym ni

new-information-details = Beth yw’r wybodaeth?
    .summary = Beth yw’r wybodaeth newydd
    .hint = Dywedwch beth y mae’n ei ddangos, a pham nad oedd gennym o’r blaen.
    .required = Nodwch beth yw’r wybodaeth newydd
    .name = Yr hyn rydych yn ei ddweud am yr wybodaeth newydd

## Beth sydd o’i le: ein gwasanaeth

service-problems = Beth aeth o’i le?
    .summary = Beth aeth o’i le
    .hint = Dewiswch bob un sy’n berthnasol.
    .too-long = Buoch yn rhy hir
    .not-told = Ni wnaethoch roi gwybod i mi beth oedd yn digwydd
    .rude = Buoch yn anghwrtais neu nid oeddech o help
    .mistake = Gwnaethoch gamgymeriad
    .mistake-hint = Er enghraifft, dywedoch rywbeth anghywir wrthyf, neu golloch rywbeth a anfonais
    .support = Ni wnaethoch roi’r cymorth y gofynnais amdano
    .support-hint = Er enghraifft, print bras, neu ffonio yn lle ysgrifennu
    .welsh = Ni allwn ddefnyddio’r Gymraeg, neu nid oedd y gwasanaeth cystal yn Gymraeg
    .something-else = Rhywbeth arall
    .required = Dewiswch beth aeth o’i le
    .name = Beth aeth o’i le

service-what = Beth ddigwyddodd?
    .hint = Dywedwch beth wnaethom neu beth na wnaethom, pryd oedd hynny, a phwy fu’n delio â chi os ydych yn gwybod. Dywedwch sut y mae wedi effeithio arnoch.
    .required = Nodwch beth ddigwyddodd
    .name = Yr hyn a ddigwyddodd

## Beth ddylai ddod o hyn

wanted = Beth hoffech i ni ei wneud?
    .summary = Beth hoffech i ni ei wneud
    .hint = Er enghraifft, edrych ar rywbeth eto, ei egluro, ymddiheuro, neu weithio’n wahanol.
    .name = Yr hyn yr hoffech i ni ei wneud

sending-documents = Fyddwch chi’n anfon unrhyw ddogfennau atom?
    .summary = Anfon dogfennau
    .body =
        Nid oes rhaid i chi anfon dim. Nid oes angen anfon eto yr hyn rydych wedi’i anfon atom o’r blaen.

        Gallwch ychwanegu dogfennau yma pan fyddwch yn gwirio eich atebion. Os ydych am anfon rhai drwy’r post,
        gwnewch hynny ar ôl cyflwyno’r ffurflen:

        - cyflwynwch y ffurflen hon i gael cyfeirnod eich achos
        - ysgrifennwch y cyfeirnod ar bob dogfen
        - anfonwch gopïau atom drwy’r post, nid y dogfennau gwreiddiol, i’r cyfeiriad ar [ein tudalen gysylltu](/contact)

        # Beth sy’n ein helpu

        { $acting-for ->
            [someone-else] Mae angen llythyr cydsyniad arnom, wedi’i lofnodi gan y person rydych yn gweithredu ar ei ran, os nad yw gennym eto.
           *[me] {""}
        }

        { $about-what ->
            [decision] Anfonwch unrhyw wybodaeth newydd atom, a chopi o’n llythyr neu ein neges e-bost gyda’r canlyniad os yw gennych.
           *[service] Anfonwch gopïau atom o lythyrau a negeseuon e-bost sy’n dangos beth aeth o’i le.
        }
    .yes = Byddaf, drwy’r post
    .no = Na fyddaf
    .required = Dewiswch ‘Byddaf’ os byddwch yn anfon dogfennau atom
