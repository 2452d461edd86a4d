# Cwyno am gais am wybodaeth gyhoeddus: testunau site/services/foi-eir.toml.
# GLOSSARY.md sy’n rhestru’r termau. Mae docs/assumptions.md yn dweud pa rai o’r testunau sy’n eiddo i ni yn
# hytrach na’r rheoleiddiwr.

# Enw’r rheoleiddiwr, fel y mae’r llythyrau a’r cyngor yn ei roi.
-regulator = Swyddfa’r Comisiynydd Gwybodaeth (yr ICO)

service = Cwyno am gais am wybodaeth gyhoeddus
    .description =
        Rhowch wybod i ni os nad yw awdurdod cyhoeddus wedi ateb eich cais am wybodaeth, neu os nad ydych
        yn fodlon ar ei ateb.
    .start =
        Defnyddiwch y gwasanaeth hwn os ydych wedi gofyn i awdurdod cyhoeddus am wybodaeth ac nad ydych yn
        fodlon ar yr hyn a wnaeth. Corff fel cyngor, ysgol, ysbyty, yr heddlu neu un o adrannau’r
        llywodraeth yw awdurdod cyhoeddus.

        Gallwch ei ddefnyddio os gwnaethoch ofyn am un o’r rhain:

        - unrhyw wybodaeth sydd gan yr awdurdod (rhyddid gwybodaeth)
        - gwybodaeth am yr amgylchedd
        - cael ailddefnyddio gwybodaeth sydd gan yr awdurdod

        # Cyn i chi ddechrau

        Rhowch gyfle i’r awdurdod roi pethau’n iawn yn gyntaf:

        - os nad yw wedi ateb, gofynnwch iddo eto am ateb
        - os nad ydych yn fodlon ar ei ateb, gofynnwch iddo edrych eto (adolygiad mewnol yw’r enw ar hyn)

        Os nad ydych wedi gwneud hyn eto, dechreuwch yma beth bynnag. Byddwn yn eich helpu i ysgrifennu’r
        llythyr.

        Mae gan awdurdod 20 diwrnod gwaith i ateb cais. Gall adolygiad gymryd hyd at 40 diwrnod gwaith. Nid
        ydym yn cyfrif penwythnosau, nac unrhyw ddiwrnod sy’n ŵyl banc yn unrhyw ran o’r Deyrnas Unedig.

        Dylech ddod atom ni o fewn 6 wythnos i’ch cysylltiad diwethaf â’r awdurdod.

        # Beth sydd ei angen arnoch

        Byddwn yn gofyn i chi am y canlynol:

        - eich enw a’ch cyfeiriad e-bost
        - enw llawn yr awdurdod
        - beth y gwnaethoch ofyn amdano, a phryd
        - beth nad ydych yn fodlon arno, a pham

        Byddwn yn gofyn i chi hefyd anfon copïau o’r llythyrau a’r negeseuon e-bost rhyngoch chi a’r
        awdurdod. Bydd yn help os byddant o’ch blaen.

        # Beth y gallwn ei wneud, a beth na allwn ei wneud

        Yn gyntaf, byddwn yn ceisio datrys pethau rhyngoch chi a’r awdurdod. Os na fydd hynny’n gweithio,
        gallwn wneud penderfyniad ffurfiol, sef hysbysiad penderfyniad. Gall hwn ddweud pa gamau y mae’n
        rhaid i’r awdurdod eu cymryd.

        Ni allwn roi dirwy i’r awdurdod, ac ni allwn gael arian i chi.

        # Eich gwybodaeth

        Fel arfer, byddwn yn rhannu eich cwyn â’r awdurdod dan sylw. Darllenwch [sut rydym yn defnyddio
        eich gwybodaeth](/privacy) cyn dechrau.
    .next =
        Os ydych wedi dweud wrthym y byddwch yn anfon dogfennau, anfonwch gopïau atom drwy’r post, nid y
        dogfennau gwreiddiol. Gwnewch hyn yn fuan. Ysgrifennwch eich cyfeirnod ar bob un. Mae ein cyfeiriad
        ar [ein tudalen gysylltu](/contact).

        # Pryd y gallwn wrthod eich cwyn

        Byddwn yn gwirio eich cwyn yn gyntaf. Mae’n bosibl y byddwn yn ei gwrthod am un o’r rhesymau hyn:

        - mae mwy na 6 wythnos wedi mynd heibio ers eich cysylltiad diwethaf â’r awdurdod
        - mae’r awdurdod wedi ateb, ond nid ydych wedi gofyn iddo am adolygiad mewnol
        - mae dogfennau sydd eu hangen arnom ar goll

        Os dylai’r awdurdod fod wedi gorffen ei adolygiad ond nad yw wedi gwneud hynny, mae’n bosibl y
        byddwn yn dweud wrtho am wneud hynny. Neu mae’n bosibl y byddwn yn edrych ar eich cwyn heb yr
        adolygiad.

        # Os byddwn yn derbyn eich cwyn

        Yn gyntaf, byddwn yn ceisio datrys pethau heb benderfyniad ffurfiol. Os na fydd hynny’n gweithio,
        mae’n bosibl y byddwn yn gwneud hysbysiad penderfyniad. Os na fyddwch yn cytuno â’r hysbysiad,
        gallwch apelio i Dribiwnlys yr Haen Gyntaf (Hawliau Gwybodaeth).

        # Os nad ydych yn fodlon arnom ni

        Gallwch [gwyno amdanom ni](/services/about-us).

standard-first-contact = Byddwn yn cysylltu â chi am eich cwyn erbyn { $date }.

## Ai dyma’r lle iawn?

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
        Mae gan yr Alban ei chyfreithiau ei hun ar ofyn i awdurdodau cyhoeddus am wybodaeth. Mae ganddi ei
        chomisiynydd ei hun hefyd. Ni allwn edrych ar gwynion am awdurdodau cyhoeddus yr Alban o dan y
        cyfreithiau hynny.

        # Beth i’w wneud nawr

        - Ewch i wefan [Comisiynydd Gwybodaeth yr Alban](https://www.foi.scot).
        - Dysgwch beth y mae angen i chi ei wneud cyn cwyno, a sut i gwyno.
        - Gwnewch hyn yn fuan, gan y gallai fod terfyn amser.

        # Pryd y gallwn ni helpu

        - Os gwnaethoch ofyn i awdurdod yn yr Alban am wybodaeth amdanoch chi eich hun, [codwch bryder am ddiogelu data](/services/data-protection) gyda ni.
        - Os ydych am ailddefnyddio gwybodaeth a bod awdurdod yn yr Alban wedi gwrthod, [cysylltwch â ni](/contact). Byddwn yn dweud wrthych pwy all helpu.
        - Os yw’r awdurdod yn gweithio yn y Deyrnas Unedig gyfan, ewch yn ôl a newidiwch eich ateb.

specific-request = Ydy eich cwyn yn ymwneud â chais am wybodaeth?
    .summary = Yn ymwneud â chais
    .hint = Mae hyn yn golygu cais a wnaethoch chi, neu a wnaeth rhywun rydych yn gweithredu ar ei ran.
    .yes = Ydy
    .no = Nac ydy
    .required = Dewiswch ‘Ydy’ os yw eich cwyn yn ymwneud â chais am wybodaeth

no-request = Mae’r gwasanaeth hwn ar gyfer cwynion am gais
    .body =
        Rydych wedi dweud wrthym nad yw eich cwyn yn ymwneud â chais am wybodaeth.

        # Os ydych am gael gwybodaeth gan awdurdod

        - Gofynnwch a yw’r awdurdod yn ei chyhoeddi eisoes. Mae gan lawer o awdurdodau restr o’r hyn y maent yn ei gyhoeddi, sef cynllun cyhoeddi.
        - Os nad yw’n gwneud hynny, gofynnwch i’r awdurdod am yr wybodaeth. Gwnewch hyn yn ysgrifenedig, a chadwch gopi.
        - Rhowch { $answer-within } i’r awdurdod ateb.
        - Os na fyddwch yn clywed dim, neu os na fyddwch yn fodlon ar yr ateb, dewch yn ôl a chwynwch wrthym ni.

        # Os ydych yn poeni am y ffordd y mae awdurdod yn delio â cheisiadau

        - Dywedwch wrth yr awdurdod beth sy’n eich poeni, a rhowch gyfle iddo roi pethau’n iawn.
        - Os na fydd hynny’n helpu, [cysylltwch â ni](/contact) a dywedwch wrthym beth rydych wedi’i weld.

request-kind = Beth y gwnaethoch ofyn i’r awdurdod amdano?
    .summary = Beth y gwnaethoch ofyn amdano
    .any-information = Unrhyw wybodaeth sydd ganddo
    .any-information-hint = Er enghraifft, beth y mae’n ei wario, neu sut y gwnaeth benderfynu rhywbeth
    .environment = Gwybodaeth am yr amgylchedd
    .environment-hint = Er enghraifft, am dir, dŵr, gwastraff, sŵn neu gynllunio
    .re-use = Cael ailddefnyddio gwybodaeth sydd ganddo
    .re-use-hint = Er enghraifft, argraffu ei fapiau yn eich llyfr eich hun
    .about-me = Gwybodaeth amdanaf i
    .about-me-hint = Er enghraifft, eich cofnodion iechyd neu ysgol eich hun
    .not-sure = Nid wyf yn siŵr
    .required = Dewiswch beth y gwnaethoch ofyn i’r awdurdod amdano

own-information = Defnyddiwch ein gwasanaeth diogelu data
    .body =
        Rydych wedi dweud wrthym eich bod wedi gofyn am wybodaeth amdanoch chi eich hun. Cyfraith wahanol
        sy’n rhoi’r hawl i chi ei chael, felly mae gennym wasanaeth gwahanol ar gyfer hyn.

        # Beth i’w wneud nawr

        - Ewch ymlaen i’n gwasanaeth diogelu data gan ddefnyddio’r botwm ar y dudalen hon.
        - Os gwnaethoch ofyn am wybodaeth arall hefyd, dewch yn ôl yma i gwyno am y rhan honno.
    .button = Codi pryder am ddiogelu data

complaint-about = Am beth y mae eich cwyn?
    .summary = Am beth y mae eich cwyn
    .unhappy = Nid wyf yn fodlon ar ateb yr awdurdod
    .unhappy-hint = Er enghraifft, gwrthododd neu dim ond rhan o’r hyn y gofynnais amdano a roddodd i mi
    .no-response = Nid yw’r awdurdod wedi ateb o gwbl
    .something-else = Rhywbeth arall am fy nghais
    .something-else-hint = Er enghraifft, daeth yr ateb yn hwyr
    .required = Dewiswch am beth y mae eich cwyn

## Dim ateb o gwbl

requested-on = Pryd y gwnaethoch ofyn i’r awdurdod am yr wybodaeth?
    .summary = Dyddiad y cais
    .hint = Os nad ydych yn gwybod yr union ddiwrnod, rhowch eich amcan gorau.
    .required = Nodwch y dyddiad y gwnaethoch ofyn i’r awdurdod am yr wybodaeth
    .name = Y dyddiad y gwnaethoch ofyn am yr wybodaeth

wait-for-answer = Mae gan yr awdurdod amser i ateb o hyd
    .body =
        Mae gan awdurdod { $answer-within } i ateb cais. Nid ydym yn cyfrif penwythnosau, nac unrhyw ddiwrnod
        sy’n ŵyl banc yn unrhyw ran o’r Deyrnas Unedig.

        Gwnaethoch ofyn ar { $requested-on }, felly dylai’r awdurdod ateb erbyn **{ $until }**.

        # Beth i’w wneud nawr

        - Os na fyddwch wedi clywed dim erbyn { $from }, gofynnwch i’r awdurdod eto am ateb. Dewch yn ôl bryd hynny, a byddwn yn eich helpu i ysgrifennu’r llythyr.
        - Os na fydd hynny’n helpu, cwynwch wrthym ni.
        - Os cewch ateb ac nad ydych yn fodlon arno, gofynnwch i’r awdurdod am adolygiad mewnol. Gallwn eich helpu gyda’r llythyr hwnnw hefyd.

        { $request-kind ->
            [environment] Os yw cais am yr amgylchedd yn fawr ac yn gymhleth, gall yr awdurdod gymryd hyd at { $complex-answer-within }. Gwiriwch a yw wedi dweud hynny wrthych.
           *[not-sure] {""}
        }

chased = Ydych chi wedi gofyn i’r awdurdod am ateb am yr eildro?
    .summary = Wedi gofyn am ateb am yr eildro
    .hint = Rhaid iddo gael cyfle i roi pethau’n iawn cyn i ni edrych ar eich cwyn.
    .yes = Ydw
    .no = Nac ydw
    .required = Dewiswch ‘Ydw’ os ydych wedi gofyn i’r awdurdod am ateb am yr eildro

## Ateb, ac adolygiad ohono

review-asked = Ydych chi wedi gofyn i’r awdurdod am adolygiad mewnol?
    .summary = Wedi gofyn am adolygiad mewnol
    .hint = Mae hyn yn golygu eich bod wedi cwyno wrth yr awdurdod ac wedi gofyn iddo edrych eto ar ei ateb.
    .yes = Ydw
    .no = Nac ydw
    .required = Dewiswch ‘Ydw’ os ydych wedi gofyn i’r awdurdod am adolygiad mewnol

replied-on = Pryd y gwnaeth yr awdurdod ateb eich cais?
    .summary = Dyddiad yr ateb
    .hint = Yn aml, dyma’r dyddiad ar ei lythyr neu ei neges e-bost. Os yw wedi ateb fwy nag unwaith, rhowch y dyddiad olaf.
    .required = Nodwch y dyddiad y gwnaeth yr awdurdod ateb eich cais
    .name = Y dyddiad y gwnaeth yr awdurdod ateb
    .warning =
        Dylech ofyn am adolygiad mewnol o fewn 40 diwrnod gwaith i’r ateb. Gallwch ofyn o hyd, ond gall yr
        awdurdod wrthod. Byddwn yn eich helpu i ysgrifennu’r llythyr. Dywedwch ynddo pam na allech ofyn yn
        gynt.

review-outcome = Ydy’r awdurdod wedi dweud wrthych beth yw canlyniad ei adolygiad mewnol?
    .summary = Wedi clywed canlyniad yr adolygiad
    .yes = Ydy
    .no = Nac ydy
    .required = Dewiswch ‘Ydy’ os yw’r awdurdod wedi dweud wrthych beth yw canlyniad ei adolygiad mewnol

review-asked-on = Pryd y gwnaethoch ofyn am yr adolygiad mewnol?
    .summary = Y dyddiad y gwnaethoch ofyn am yr adolygiad
    .hint = Os nad ydych yn gwybod yr union ddiwrnod, rhowch eich amcan gorau.
    .required = Nodwch y dyddiad y gwnaethoch ofyn am yr adolygiad mewnol
    .name = Y dyddiad y gwnaethoch ofyn am yr adolygiad mewnol

wait-for-review = Rhowch amser i’r awdurdod wneud ei adolygiad
    .body =
        Rydym yn disgwyl i chi roi { $review-within } i’r awdurdod ddweud wrthych beth yw canlyniad ei
        adolygiad. Nid ydym yn cyfrif penwythnosau, nac unrhyw ddiwrnod sy’n ŵyl banc yn unrhyw ran o’r
        Deyrnas Unedig.

        Gwnaethoch ofyn ar { $review-asked-on }, felly dylai’r awdurdod ateb erbyn **{ $until }**.

        # Beth i’w wneud nawr

        - Cadwch gopi o’ch llythyr neu’ch neges e-bost yn gofyn am yr adolygiad. Bydd ei angen arnom.
        - Os bydd yr awdurdod yn dweud y canlyniad wrthych a’ch bod yn anfodlon o hyd, dewch yn ôl a chwynwch wrthym ni. Gwnewch hyn o fewn { $complain-within }.
        - Os na fyddwch wedi clywed dim erbyn { $from }, dewch yn ôl. Gallwch gwyno wrthym ni bryd hynny heb y canlyniad.

still-unhappy = Ydych chi’n anfodlon o hyd, nawr eich bod yn gwybod canlyniad yr adolygiad?
    .summary = Yn anfodlon o hyd ar ôl yr adolygiad
    .yes = Ydw
    .no = Nac ydw
    .required = Dewiswch ‘Ydw’ os ydych yn anfodlon o hyd

settled = Nid oes angen i chi gwyno
    .body =
        Rydych wedi dweud wrthym eich bod yn fodlon ar ganlyniad yr adolygiad, felly nid oes dim mwy i’w
        wneud.

        Cadwch eich llythyrau a’ch negeseuon e-bost. Os na fydd yr awdurdod yn gwneud yr hyn y dywedodd y
        byddai’n ei wneud, gofynnwch iddo pam. Os na fydd hynny’n helpu, gallwch ddod yn ôl a chwyno wrthym
        ni. Gwnewch hyn o fewn { $complain-within } i’ch cysylltiad diwethaf ag ef.

## Llythyrau at yr awdurdod

why-review = Pam y dylai’r awdurdod edrych eto ar ei ateb?
    .body = Byddwn yn rhoi eich rhesymau mewn llythyr sy’n gofyn am adolygiad mewnol.

letter-reasons = Eich rhesymau
    .hint = Dewiswch bob un sy’n berthnasol.
    .public-interest = Mae rhyddhau’r wybodaeth o fudd i’r cyhoedd
    .public-interest-hint = Mae hyn yn golygu ei bod yn dda i bawb os gall pobl ei gweld
    .cost-limit = Ni fyddai ateb y cais yn costio gormod
    .no-help = Ni chafwyd help i wneud y cais yn llai neu’n gliriach
    .exemption = Nid yw’r rheswm y mae’r gyfraith yn ei ganiatáu dros wrthod yn berthnasol
    .exemption-hint = Eithriad yw’r enw ar reswm o’r fath
    .other = Rheswm arall
    .required = Dewiswch pam y dylai’r awdurdod edrych eto ar ei ateb

letter-other = Beth yw’r rheswm arall?
    .required = Nodwch eich rheswm arall
    .name = Eich rheswm arall

letter-details = Gallwn eich helpu i ysgrifennu at yr awdurdod
    .body =
        Byddwn yn llunio llythyr o’ch atebion. Gallwch adael unrhyw un o’r cwestiynau hyn yn wag. Bydd
        bwlch yn y llythyr i chi ei lenwi.

letter-name = Eich enw
    .name = Eich enw

letter-address = Eich cyfeiriad
    .name = Eich cyfeiriad

letter-authority = Enw’r awdurdod
    .name = Enw’r awdurdod

letter-reference = Y cyfeirnod a roddodd yr awdurdod i’ch cais
    .hint = Mae i’w weld ar ei lythyrau neu ei negeseuon e-bost atoch.
    .name = Y cyfeirnod

letter-request = Beth y gwnaethoch ofyn amdano?
    .hint = Defnyddiwch eiriau eich cais os gallwch.
    .name = Yr hyn y gwnaethoch ofyn amdano

chase-first = Gofynnwch i’r awdurdod eto am ateb
    .body =
        Dylai’r awdurdod fod wedi ateb o fewn { $answer-within }. Gofynnwch iddo eto cyn dod atom ni.

        { $request-kind ->
            [environment] Os yw cais am yr amgylchedd yn fawr ac yn gymhleth, gall yr awdurdod gymryd hyd at { $complex-answer-within }. Gwiriwch a yw wedi dweud hynny wrthych.
           *[not-sure] {""}
        }

        Rydym wedi llunio llythyr i chi. Gwiriwch ef, llenwch unrhyw fylchau ac anfonwch ef at yr awdurdod.

        # Beth sy’n digwydd nesaf

        - Cadwch gopi o’ch llythyr, a nodwch y dyddiad y byddwch yn ei anfon. Mae’n dangos i ni eich bod wedi ceisio cael ateb.
        - Os bydd yr awdurdod yn ateb ac na fyddwch yn fodlon ar ei ateb, gofynnwch iddo am adolygiad mewnol. Gallwn eich helpu gyda’r llythyr hwnnw hefyd.
        - Os na fydd yn ateb o hyd, dewch yn ôl a chwynwch wrthym ni.

        Dylech ddod yn ôl atom ni o fewn { $complain-within } i’ch cysylltiad diwethaf â’r awdurdod.

review-first = Gofynnwch i’r awdurdod am adolygiad mewnol
    .body =
        Mewn adolygiad mewnol, mae’r awdurdod yn edrych eto ar eich cais ac ar ei ateb. Nid ydym yn debygol
        o dderbyn eich cwyn cyn i’r awdurdod gael cyfle i wneud hyn.

        Gofynnwch am yr adolygiad o fewn { $ask-review-within } i’r ateb, hynny yw erbyn **{ $until }**. Os
        yw’r diwrnod hwnnw wedi mynd heibio, gallwch ofyn o hyd, ond gall yr awdurdod wrthod. Dywedwch yn
        eich llythyr pam na allech ofyn yn gynt.

        Rydym wedi llunio llythyr i chi. Gwiriwch ef, llenwch unrhyw fylchau ac anfonwch ef at yr awdurdod.
        Rhowch gopi o ateb yr awdurdod gydag ef.

        # Beth sy’n digwydd nesaf

        - Cadwch gopi o’ch llythyr, a nodwch y dyddiad y byddwch yn ei anfon.
        - Fel arfer, ni ddylai’r adolygiad gymryd mwy na { $review-usually-within }. Gall gymryd hyd at { $review-within }.
        - Os na fyddwch yn fodlon ar y canlyniad, dewch yn ôl a chwynwch wrthym ni. Gwnewch hyn o fewn { $complain-within }.
        - Os na fyddwch wedi clywed dim ar ôl { $review-within }, dewch yn ôl a chwynwch wrthym ni.

ask-for-answer = Eich llythyr at yr awdurdod
    .subject = Fy nghais dyddiedig { $requested-on } am wybodaeth
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

        { $has-letter-authority ->
            [yes] { $letter-authority }
           *[no] {"["}enw’r awdurdod]
        }
        {"["}cyfeiriad yr awdurdod]

        Cyfeirnod: { $has-letter-reference ->
            [yes] { $letter-reference }
           *[no] {"["}y cyfeirnod, os oes gennych un]
        }

        Annwyl Syr neu Fadam

        Ar { $requested-on }, gofynnais i chi { $request-kind ->
            [re-use] am gael ailddefnyddio’r wybodaeth hon:
           *[any-information] am yr wybodaeth hon:
        }

        { $has-letter-request ->
            [yes] { $letter-request }
           *[no] {"["}yr hyn y gwnaethoch ofyn amdano]
        }

        { $request-kind ->
            [any-information] Rwy’n credu bod Deddf Rhyddid Gwybodaeth 2000 yn berthnasol i’m cais.
            [environment] Rwy’n credu bod Rheoliadau Gwybodaeth Amgylcheddol 2004 yn berthnasol i’m cais.
            [re-use] Rwy’n credu bod Rheoliadau Ailddefnyddio Gwybodaeth y Sector Cyhoeddus 2015 yn berthnasol i’m cais.
           *[not-sure] Rwy’n credu bod rhaid i chi ddelio â’m cais o dan y cyfreithiau ar wybodaeth gyhoeddus.
        }

        Mae mwy na { $answer-within } wedi mynd heibio, ac nid wyf wedi cael ateb. Atebwch nawr, os gwelwch yn dda. Os na allwch, dywedwch wrthyf pam, a phryd y byddwch yn ateb.

        Gwn fod { -regulator } yn disgwyl i mi ofyn i chi eto yn gyntaf. Os na chaf ateb, mae’n bosibl y byddaf yn cwyno wrthi.

        Gallwch gysylltu â mi yn y cyfeiriad uchod os oes angen gwybod rhagor arnoch.

        Yn gywir

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}eich enw]
        }

ask-for-review = Eich llythyr at yr awdurdod
    .subject = Cais am adolygiad mewnol
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

        { $has-letter-authority ->
            [yes] { $letter-authority }
           *[no] {"["}enw’r awdurdod]
        }
        {"["}cyfeiriad yr awdurdod]

        Cyfeirnod: { $has-letter-reference ->
            [yes] { $letter-reference }
           *[no] {"["}y cyfeirnod, os oes gennych un]
        }

        Annwyl Syr neu Fadam

        Rwy’n ysgrifennu am eich ateb dyddiedig { $replied-on }. Mae copi gyda’r llythyr hwn. Roeddwn wedi gofyn { $request-kind ->
            [re-use] am gael ailddefnyddio’r wybodaeth hon:
           *[any-information] am yr wybodaeth hon:
        }

        { $has-letter-request ->
            [yes] { $letter-request }
           *[no] {"["}yr hyn y gwnaethoch ofyn amdano]
        }

        Nid wyf yn fodlon ar y ffordd rydych wedi delio â’m cais. Cynhaliwch adolygiad mewnol, os gwelwch yn dda. Dyma fy rhesymau:

        { $letter-reasons-words }{ $has-letter-other ->
            [yes] {""}

            Dyma fy rheswm arall:

            { $letter-other }
           *[no] {""}
        }

        { $request-kind ->
            [environment] Rwy’n disgwyl clywed gennych o fewn { $review-usually-within }. Mae Rheoliadau Gwybodaeth Amgylcheddol 2004 yn dweud bod rhaid i chi ateb cyn gynted ag y gallwch, ac o fewn { $review-within } fan bellaf.
           *[any-information] Rwy’n disgwyl clywed gennych o fewn { $review-usually-within }. Os oes angen mwy o amser arnoch, dywedwch wrthyf pam, a phryd y byddwch yn ateb.
        }

        Os na fyddaf yn fodlon ar ganlyniad eich adolygiad, mae’n bosibl y byddaf yn cwyno wrth { -regulator } ac yn anfon copi o’ch ateb ati.

        Gallwch gysylltu â mi yn y cyfeiriad uchod os oes angen gwybod rhagor arnoch.

        Yn gywir

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}eich enw]
        }

## Pryd y bu

last-contact = Pryd oedd eich cysylltiad diwethaf â’r awdurdod am hyn?
    .summary = Dyddiad y cysylltiad diwethaf
    .hint = Dyma pryd y gwnaeth eich ateb, neu pryd y gwnaethoch ysgrifennu ato, am y tro diwethaf. Rhowch y diweddaraf o’r ddau ddyddiad.
    .required = Nodwch ddyddiad eich cysylltiad diwethaf â’r awdurdod
    .name = Dyddiad eich cysylltiad diwethaf
    .warning =
        Rydym yn disgwyl clywed gennych o fewn 6 wythnos i’ch cysylltiad diwethaf â’r awdurdod. Gallwch
        barhau o hyd, ond mae’n bosibl y byddwn yn penderfynu peidio ag edrych ar eich cwyn. Os oes rheswm
        dros yr oedi, dywedwch wrthym pan fyddwn yn gofyn beth arall aeth o’i le. Er enghraifft, efallai
        eich bod wedi bod yn aros am yr awdurdod.

## Amdanoch chi

your-details = Amdanoch chi

your-name = Eich enw
    .required = Nodwch eich enw
    .name = Eich enw

your-email = Eich cyfeiriad e-bost
    .hint = Byddwn yn defnyddio hwn i ysgrifennu atoch am eich cwyn.
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

who-asked = Gweithredu ar ran rhywun arall
    .body =
        Os ydych yn gweithredu ar ran rhywun arall, mae angen cydsyniad wedi’i lofnodi gan y person hwnnw
        arnom. Llythyr yw hwn, wedi’i lofnodi gan y person, sy’n dweud y cewch weithredu ar ei ran. Gallwch
        ei anfon atom drwy’r post gyda’ch dogfennau eraill.

acting-for = Pwy wnaeth y cais i’r awdurdod?
    .summary = Pwy wnaeth y cais
    .me = Fi
    .me-hint = Dewiswch hwn hefyd os gwnaethoch ofyn ar ran y sefydliad rydych yn gweithio iddo
    .someone-else = Rhywun arall, ac rwy’n gweithredu ar ei ran
    .required = Dewiswch pwy wnaeth y cais i’r awdurdod

their-name = Enw’r person
    .required = Nodwch enw’r person rydych yn gweithredu ar ei ran
    .name = Enw’r person

## Yr awdurdod cyhoeddus

authority = Am yr awdurdod cyhoeddus

authority-name = Enw llawn yr awdurdod
    .hint = Rhowch yr enw sydd ar ei lythyrau neu ei negeseuon e-bost atoch.
    .required = Nodwch enw llawn yr awdurdod
    .name = Enw’r awdurdod

authority-contact = Enw’r person neu’r tîm a fu’n delio â chi
    .name = Enw’r person neu’r tîm

authority-email = Cyfeiriad e-bost yr awdurdod
    .invalid = Nodwch gyfeiriad e-bost yr awdurdod yn y fformat cywir, fel enw@example.com
    .name = Cyfeiriad e-bost yr awdurdod

authority-address = Cyfeiriad yr awdurdod
    .name = Cyfeiriad yr awdurdod

authority-reference = Y cyfeirnod a roddodd yr awdurdod i’r cais
    .hint = Mae i’w weld ar ei lythyrau neu ei negeseuon e-bost atoch.
    .name = Cyfeirnod yr awdurdod

## Y cais

request-copy = Ydych chi’n gallu anfon copi o’r cais atom?
    .summary = Copi o’r cais
    .hint = Os nad oes gennych gopi, mae’n ddigon os yw’r awdurdod wedi ysgrifennu i ddweud ei fod wedi cael y cais.
    .yes = Ydw
    .no = Nac ydw
    .required = Dewiswch ‘Ydw’ os ydych yn gallu anfon copi o’r cais atom

request-details = Am y cais
    .body = Nid oes gennych gopi o’r cais, felly mae angen i ni wybod mwy amdano.

request-wording = Beth oedd y cais yn ei ddweud?
    .summary = Geiriau’r cais
    .hint = Defnyddiwch yr un geiriau, hyd y gallwch eu cofio.
    .required = Nodwch beth oedd y cais yn ei ddweud
    .name = Yr hyn yr oedd y cais yn ei ddweud

request-sent-on = Pryd y gwnaed y cais?
    .summary = Dyddiad y cais
    .hint = Os nad ydych yn gwybod yr union ddiwrnod, rhowch eich amcan gorau.
    .required = Nodwch y dyddiad y gwnaed y cais
    .name = Y dyddiad y gwnaed y cais

request-sent-at = Tua faint o’r gloch yr anfonwyd y cais?
    .summary = Amser y cais
    .hint = Er enghraifft, 9:30am neu 2:05pm. Gall hyn helpu’r awdurdod i ddod o hyd iddo.
    .invalid = Nodwch amser, fel 9:30am neu 2:05pm
    .name = Amser y cais

request-web-form = Os anfonwyd y cais gyda ffurflen ar wefan, pa un?
    .summary = Y ffurflen ar wefan a ddefnyddiwyd
    .hint = Rhowch gyfeiriad y dudalen we neu enw’r ffurflen.
    .name = Y ffurflen ar wefan

## Beth sydd o’i le

challenge = Pa ran o’r ateb nad ydych yn fodlon arni, a pham?
    .summary = Beth nad ydych yn fodlon arno
    .body =
        Mae’n help i ni os byddwch yn dweud:

        - pa rannau o’r ateb sy’n anghywir, a pha rai rydych yn eu derbyn
        - pam nad yw rheswm dros wrthod (eithriad) yn berthnasol
        - pam y mae rhyddhau’r wybodaeth o fudd i’r cyhoedd
        - a gaiff yr awdurdod adael gwybodaeth am bobl eraill allan
    .hint = Dywedwch wrthym yn eich geiriau eich hun.
    .required = Nodwch pa ran o’r ateb nad ydych yn fodlon arni, a pham
    .name = Yr hyn nad ydych yn fodlon arno

tried = Beth rydych wedi’i wneud i gael ateb?
    .summary = Beth rydych wedi’i wneud i gael ateb
    .hint = Dywedwch pryd a sut y gwnaethoch ofyn eto, a beth ddywedodd yr awdurdod, os dywedodd rywbeth.
    .required = Nodwch beth rydych wedi’i wneud i gael ateb
    .name = Yr hyn rydych wedi’i wneud i gael ateb

failed = Oes unrhyw beth arall a wnaeth yr awdurdod o’i le?
    .summary = Beth arall aeth o’i le
    .hint =
        Er enghraifft, roedd yn hwyr, neu ni wnaeth eich helpu. Os na allech ddod atom yn gynt, gallwch
        ddweud wrthym pam yma.
    .name = Beth arall aeth o’i le

earlier = Cwynion cynharach

earlier-complaint = Ydych chi wedi cwyno wrthym ni am yr awdurdod hwn neu’r cais hwn o’r blaen?
    .summary = Wedi cwyno wrthym o’r blaen
    .yes = Ydw
    .no = Nac ydw
    .required = Dewiswch ‘Ydw’ os ydych wedi cwyno wrthym o’r blaen

earlier-reference = Cyfeirnod eich cwyn gynharach
    .summary = Cyfeirnod cynharach
    .hint = Er enghraifft, IC-123456-A1B2
    .hint-spoken = Er enghraifft, I C, yna chwe rhif, yna pedwar nod sy’n gymysgedd o lythrennau a rhifau. Mae cysylltnodau rhwng y tair rhan.
    .name = Y cyfeirnod

## Tystiolaeth

documents-no-response = Pa ddogfennau y byddwch yn eu hanfon atom?
    .summary = Y dogfennau y byddwch yn eu hanfon
    .body =
        Gallwch ychwanegu dogfennau yma pan fyddwch yn gwirio eich atebion. Neu gallwch eu hanfon atom wedyn:

        - cyflwynwch y ffurflen hon i gael cyfeirnod eich achos
        - ysgrifennwch y cyfeirnod ar bob dogfen
        - anfonwch gopïau atom drwy’r post, nid y dogfennau gwreiddiol, i’r cyfeiriad ar [ein tudalen gysylltu](/contact)

        # Beth sydd ei angen arnom

        { $request-copy ->
            [yes] Mae angen copi o’r cais arnom. Mae angen prawf hefyd eich bod wedi gofyn i’r awdurdod eto.
           *[no] Mae angen prawf arnom eich bod wedi gofyn i’r awdurdod eto.
        }

        { $acting-for ->
            [someone-else] Mae angen llythyr cydsyniad arnom hefyd, wedi’i lofnodi gan y person rydych yn gweithredu ar ei ran.
           *[me] {""}
        }

        Peidiwch â chroesi dim allan. Mae angen i ni weld pob enw, cyfeiriad, cyfeiriad e-bost a dyddiad
        llawn. Os bydd rhywbeth ar goll, mae’n bosibl na fyddwn yn gallu derbyn eich cwyn.
    .hint = Dewiswch bob un sy’n berthnasol.
    .tried = Prawf fy mod wedi gofyn i’r awdurdod eto
    .tried-hint = Er enghraifft, neges e-bost neu lythyr
    .consent = Llythyr cydsyniad wedi’i lofnodi gan y person rwy’n gweithredu ar ei ran
    .other = Llythyrau a negeseuon e-bost eraill am y cais
    .none = Nid oes gennyf yr un o’r rhain
    .required = Dewiswch pa ddogfennau y byddwch yn eu hanfon, neu dewiswch nad oes gennych yr un ohonynt
    .name = Y dogfennau y byddwch yn eu hanfon

documents-no-outcome = Pa ddogfennau y byddwch yn eu hanfon atom?
    .summary = Y dogfennau y byddwch yn eu hanfon
    .body =
        Gallwch ychwanegu dogfennau yma pan fyddwch yn gwirio eich atebion. Neu gallwch eu hanfon atom wedyn:

        - cyflwynwch y ffurflen hon i gael cyfeirnod eich achos
        - ysgrifennwch y cyfeirnod ar bob dogfen
        - anfonwch gopïau atom drwy’r post, nid y dogfennau gwreiddiol, i’r cyfeiriad ar [ein tudalen gysylltu](/contact)

        # Beth sydd ei angen arnom

        { $request-copy ->
            [yes] Mae angen copïau arnom o’r cais, o ateb yr awdurdod, ac o’ch llythyr yn gofyn am adolygiad mewnol.
           *[no] Mae angen copïau arnom o ateb yr awdurdod, ac o’ch llythyr yn gofyn am adolygiad mewnol.
        }

        { $acting-for ->
            [someone-else] Mae angen llythyr cydsyniad arnom hefyd, wedi’i lofnodi gan y person rydych yn gweithredu ar ei ran.
           *[me] {""}
        }

        Peidiwch â chroesi dim allan. Mae angen i ni weld pob enw, cyfeiriad, cyfeiriad e-bost a dyddiad
        llawn. Os bydd rhywbeth ar goll, mae’n bosibl na fyddwn yn gallu derbyn eich cwyn.
    .hint = Dewiswch bob un sy’n berthnasol.
    .reply = Ateb yr awdurdod i’r cais
    .review-request = Fy llythyr neu fy neges e-bost yn gofyn am adolygiad mewnol
    .consent = Llythyr cydsyniad wedi’i lofnodi gan y person rwy’n gweithredu ar ei ran
    .other = Llythyrau a negeseuon e-bost eraill am y cais
    .none = Nid oes gennyf yr un o’r rhain
    .required = Dewiswch pa ddogfennau y byddwch yn eu hanfon, neu dewiswch nad oes gennych yr un ohonynt
    .name = Y dogfennau y byddwch yn eu hanfon

documents-outcome = Pa ddogfennau y byddwch yn eu hanfon atom?
    .summary = Y dogfennau y byddwch yn eu hanfon
    .body =
        Gallwch ychwanegu dogfennau yma pan fyddwch yn gwirio eich atebion. Neu gallwch eu hanfon atom wedyn:

        - cyflwynwch y ffurflen hon i gael cyfeirnod eich achos
        - ysgrifennwch y cyfeirnod ar bob dogfen
        - anfonwch gopïau atom drwy’r post, nid y dogfennau gwreiddiol, i’r cyfeiriad ar [ein tudalen gysylltu](/contact)

        # Beth sydd ei angen arnom

        { $request-copy ->
            [yes] Mae angen copïau arnom o’r cais, o ateb yr awdurdod, o’ch llythyr yn gofyn am adolygiad mewnol, ac o ganlyniad yr adolygiad.
           *[no] Mae angen copïau arnom o ateb yr awdurdod, o’ch llythyr yn gofyn am adolygiad mewnol, ac o ganlyniad yr adolygiad.
        }

        { $acting-for ->
            [someone-else] Mae angen llythyr cydsyniad arnom hefyd, wedi’i lofnodi gan y person rydych yn gweithredu ar ei ran.
           *[me] {""}
        }

        Peidiwch â chroesi dim allan. Mae angen i ni weld pob enw, cyfeiriad, cyfeiriad e-bost a dyddiad
        llawn. Os bydd rhywbeth ar goll, mae’n bosibl na fyddwn yn gallu derbyn eich cwyn.
    .hint = Dewiswch bob un sy’n berthnasol.
    .reply = Ateb yr awdurdod i’r cais
    .review-request = Fy llythyr neu fy neges e-bost yn gofyn am adolygiad mewnol
    .review-outcome = Llythyr neu neges e-bost yr awdurdod gyda chanlyniad yr adolygiad
    .consent = Llythyr cydsyniad wedi’i lofnodi gan y person rwy’n gweithredu ar ei ran
    .other = Llythyrau a negeseuon e-bost eraill am y cais
    .none = Nid oes gennyf yr un o’r rhain
    .required = Dewiswch pa ddogfennau y byddwch yn eu hanfon, neu dewiswch nad oes gennych yr un ohonynt
    .name = Y dogfennau y byddwch yn eu hanfon
