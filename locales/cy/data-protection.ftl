# Codi pryder am ddiogelu data: testunau site/services/data-protection.toml.
# GLOSSARY.md sy’n rhestru’r termau. “Cwyn” yw’r hyn a wneir wrth y sefydliad; “pryder” yw’r hyn a godir
# gyda ni.

# Enw’r rheoleiddiwr, fel y mae’r llythyrau a’r cyngor yn ei roi.
-regulator = Swyddfa’r Comisiynydd Gwybodaeth (yr ICO)

service = Codi pryder am ddiogelu data
    .description =
        Rhowch wybod i ni os nad yw sefydliad wedi gofalu am wybodaeth bersonol, neu os yw’n gwrthod
        rhoi i chi’r wybodaeth sydd ganddo amdanoch.
    .start =
        Defnyddiwch y gwasanaeth hwn os ydych yn poeni am y ffordd y mae sefydliad wedi defnyddio
        gwybodaeth bersonol. Gallwch ei ddefnyddio hefyd os ydych wedi gofyn am eich gwybodaeth ac yn
        anfodlon ar yr hyn a gawsoch.

        # Cyn i chi ddechrau

        Mae angen i chi gwyno wrth y sefydliad yn gyntaf. Mae hyn yn rhoi cyfle iddo roi pethau’n iawn. Os
        nad ydych wedi gwneud hyn eto, dechreuwch yma beth bynnag. Byddwn yn eich helpu i ysgrifennu’r
        llythyr.

        Dyma’r hyn rydym yn disgwyl i chi ei wneud cyn codi pryder gyda ni:

        - cwyno wrth y sefydliad
        - gofyn iddo egluro unrhyw beth yn ei ymateb nad ydych yn ei ddeall
        - anfon nodyn atgoffa ato os nad ydych wedi clywed dim ar ôl 30 diwrnod

        Yna dylech ddod atom ni o fewn 3 mis i’ch cysylltiad diwethaf â’r sefydliad.

        # Beth sydd ei angen arnoch

        Byddwn yn gofyn i chi am y canlynol:

        - eich enw a’ch cyfeiriad e-bost
        - enw’r sefydliad, a sut i gysylltu ag ef os ydych yn gwybod
        - beth ddigwyddodd, a phryd yn fras
        - unrhyw niwed a achoswyd

        Bydd yn help os bydd y llythyrau a’r negeseuon e-bost rhyngoch chi a’r sefydliad o’ch blaen.

        # Beth y gallwn ei wneud, a beth na allwn ei wneud

        Byddwn yn edrych ar yr hyn rydych yn ei ddweud wrthym ac yn penderfynu beth i’w wneud. Dyma’r
        pethau y gallwn eu gwneud:

        - dod i’r casgliad nad yw’r sefydliad wedi gwneud dim o’i le
        - cadw cofnod o’ch pryder, er mwyn i ni weld patrymau
        - dweud wrth y sefydliad am wneud mwy, neu am roi gwell eglurhad
        - argymell sut y gall wella’r ffordd y mae’n gweithio
        - defnyddio ein pwerau cyfreithiol, ond anaml y byddwn yn gwneud hyn

        Ni allwn gael arian i chi, ac ni allwn gosbi sefydliad ar eich rhan.

        # Eich gwybodaeth

        Fel arfer, byddwn yn rhannu eich pryder â’r sefydliad dan sylw. Darllenwch [sut rydym yn defnyddio
        eich gwybodaeth](/privacy) cyn dechrau.
    .next =
        Mae’n bosibl y bydd swyddog achos yn cysylltu â chi am eich pryder. Byddwn yn ysgrifennu atoch i
        ddweud beth yw’r canlyniad.

        Os ydych wedi dweud wrthym y byddwch yn anfon dogfennau, anfonwch gopïau atom drwy’r post, nid y
        dogfennau gwreiddiol. Ysgrifennwch eich cyfeirnod ar bob un. Mae ein cyfeiriad ar [ein tudalen
        gysylltu](/contact).

        Os na fyddwch yn fodlon ar y canlyniad, gallwch ofyn i ni am adolygiad achos. Gofynnwch o fewn 3 mis
        i’r canlyniad.

standard-first-reply = Byddwn yn anfon ateb cyntaf atoch erbyn { $date }.
standard-assigned = Os oes angen edrych yn fanwl ar eich pryder, rydym yn disgwyl ei roi i swyddog achos erbyn { $date }, fwy neu lai.

## Am beth y mae

about = Am beth y mae eich pryder?
    .summary = Am beth y mae eich pryder
    .access = Cael gwybodaeth bersonol gan sefydliad
    .access-hint = Er enghraifft, rydych wedi gofyn am gopi o’ch gwybodaeth ac mae wedi gwrthod
    .handling = Y ffordd y mae sefydliad wedi defnyddio gwybodaeth bersonol neu ofalu amdani
    .handling-hint = Er enghraifft, mae wedi rhannu eich gwybodaeth, ei cholli neu ei chofnodi’n anghywir
    .required = Dewiswch am beth y mae eich pryder

whose-information = Am bwy y mae’r wybodaeth?
    .summary = Am bwy y mae’r wybodaeth
    .me-or-living = Fi, neu berson arall sy’n fyw
    .nobody-living = Neb sy’n fyw
    .nobody-living-hint = Er enghraifft, dim ond am berson sydd wedi marw y mae’r wybodaeth
    .required = Dewiswch am bwy y mae’r wybodaeth

not-living = Mae’r gwasanaeth hwn ar gyfer gwybodaeth am bobl sy’n fyw yn unig
    .body =
        Rydych wedi dweud wrthym nad yw’r wybodaeth am berson sy’n fyw. Ni allwn edrych ar hyn yma.

        # Beth y gallwch ei wneud

        Gofynnwch i’r sefydliad sy’n cadw’r wybodaeth. Gall ddweud wrthych:

        - pa reolau y mae’n eu dilyn
        - pwy sy’n cael gweld yr wybodaeth
        - sut i gwyno os bydd yn gwrthod

        Os nad ydych yn siŵr a yw’r dudalen hon yn iawn i chi, [cysylltwch â ni](/contact).

request-outcome = Beth ddigwyddodd pan wnaethoch ofyn am yr wybodaeth?
    .summary = Beth ddigwyddodd i’ch cais
    .refused = Gwrthododd y sefydliad ei rhoi i mi
    .no-reply = Nid yw’r sefydliad wedi ateb
    .partial = Dim ond rhan o’r wybodaeth a gefais
    .charged = Gofynnodd y sefydliad am ffi, neu am ormod o brawf o bwy ydw i
    .something-else = Rhywbeth arall
    .required = Dewiswch beth ddigwyddodd pan wnaethoch ofyn am yr wybodaeth

requested-on = Pryd y gwnaethoch ofyn am yr wybodaeth?
    .summary = Y dyddiad y gwnaethoch ofyn am yr wybodaeth
    .hint = Os nad ydych yn gwybod yr union ddiwrnod, rhowch eich amcan gorau.
    .required = Nodwch y dyddiad y gwnaethoch ofyn am yr wybodaeth
    .name = Y dyddiad y gwnaethoch ofyn am yr wybodaeth

wait-for-information = Mae gan y sefydliad amser i ateb o hyd
    .body =
        Dylai sefydliad ateb cais am wybodaeth o fewn un mis.

        Dylai’r sefydliad hwn ateb erbyn **{ $until }**.

        # Beth i’w wneud nawr

        - Arhoswch tan { $until }.
        - Os na fyddwch wedi clywed dim erbyn hynny, cwynwch wrth y sefydliad.
        - Os na fydd hynny’n helpu, dewch yn ôl i godi eich pryder gyda ni.

        Os dewch yn ôl ar ôl { $until }, gallwn eich helpu i ysgrifennu eich cwyn.

handling-problem = Beth wnaeth y sefydliad o’i le?
    .summary = Beth aeth o’i le
    .hint = Dewiswch y brif broblem. Gallwch sôn am rai eraill yn nes ymlaen.
    .not-secure = Ni chadwodd yr wybodaeth yn ddiogel
    .inaccurate = Mae’n cadw gwybodaeth sy’n anghywir
    .disclosed = Rhoddodd yr wybodaeth i rywun na ddylai fod wedi’i chael
    .kept-too-long = Cadwodd yr wybodaeth am gyfnod rhy hir
    .other-purpose = Defnyddiodd yr wybodaeth am reswm gwahanol i’r un a roddodd
    .rights-refused = Gwrthododd pan ddefnyddiais fy hawliau
    .rights-refused-hint = Er enghraifft, gofynnais iddo gywiro neu ddileu fy ngwybodaeth, neu roi’r gorau i’w defnyddio
    .something-else = Rhywbeth arall
    .required = Dewiswch beth wnaeth y sefydliad o’i le

## Beth wnaeth y sefydliad am y peth

told-organisation = Ydych chi wedi cwyno wrth y sefydliad?
    .summary = Wedi cwyno wrth y sefydliad
    .hint = Rhaid iddo gael cyfle i roi pethau’n iawn cyn i ni edrych ar eich pryder.
    .yes = Ydw
    .no = Nac ydw
    .required = Dewiswch ‘Ydw’ os ydych wedi cwyno wrth y sefydliad

response = Sut y gwnaeth y sefydliad ymateb i’ch cwyn?
    .summary = Ymateb y sefydliad
    .not-understood = Rhoddodd eglurhad, ond nid wyf yn deall ei ymateb
    .no-response = Nid yw wedi ymateb eto
    .disagree = Mae wedi ymateb, ond nid wyf yn fodlon ar ei ymateb
    .resolved = Mae wedi rhoi pethau’n iawn
    .required = Dewiswch sut y gwnaeth y sefydliad ymateb i’ch cwyn

resolved = Nid oes angen i chi godi pryder
    .body =
        Rydych wedi dweud wrthym fod y sefydliad wedi rhoi pethau’n iawn, felly nid oes dim mwy i’w wneud.

        Cadwch eich llythyrau a’ch negeseuon e-bost. Os daw’r broblem yn ôl, cwynwch wrth y sefydliad eto.
        Gallwch ddod yn ôl atom ni os na fyddwch yn fodlon ar ei ymateb.

complained-on = Pryd y gwnaethoch gwyno wrth y sefydliad?
    .summary = Y dyddiad y gwnaethoch gwyno
    .hint = Os ydych wedi cwyno fwy nag unwaith am hyn, rhowch y dyddiad cyntaf.
    .required = Nodwch y dyddiad y gwnaethoch gwyno wrth y sefydliad
    .name = Y dyddiad y gwnaethoch gwyno

wait = Rhowch amser i’r sefydliad ymateb
    .body =
        Rydym yn disgwyl i chi roi 30 diwrnod i’r sefydliad ymateb i’ch cwyn.

        Dylai ymateb erbyn **{ $until }**.

        # Beth i’w wneud nawr

        - Arhoswch tan { $until }.
        - Os na fyddwch wedi clywed dim erbyn hynny, anfonwch nodyn atgoffa at y sefydliad.
        - Os na fydd yn ymateb wedyn, dewch yn ôl i godi eich pryder gyda ni.

        Os dewch yn ôl ar ôl { $until }, gallwn eich helpu i ysgrifennu’r nodyn atgoffa.

chased = Ydych chi wedi anfon nodyn atgoffa at y sefydliad?
    .summary = Wedi anfon nodyn atgoffa
    .hint = Mae hyn yn golygu eich bod wedi gofyn eto am ymateb, ar ôl i chi gwyno.
    .yes = Ydw
    .no = Nac ydw
    .required = Dewiswch ‘Ydw’ os ydych wedi anfon nodyn atgoffa at y sefydliad

## Llythyrau at y sefydliad

letter-details = Gallwn eich helpu i ysgrifennu at y sefydliad
    .body =
        Byddwn yn llunio llythyr o’ch atebion. Gallwch adael unrhyw un o’r cwestiynau hyn yn wag. Bydd
        bwlch yn y llythyr i chi ei lenwi.

letter-name = Eich enw
    .name = Eich enw

letter-address = Eich cyfeiriad
    .name = Eich cyfeiriad

letter-organisation = Enw’r sefydliad
    .name = Enw’r sefydliad

letter-reference = Rhif eich cyfrif neu eich cyfeirnod
    .hint = Mae hyn yn helpu’r sefydliad i ddod o hyd i chi yn ei gofnodion.
    .name = Rhif eich cyfrif neu eich cyfeirnod

letter-request = Pa wybodaeth y gwnaethoch ofyn amdani, a beth sydd ar goll?
    .summary = Yr wybodaeth y gwnaethoch ofyn amdani
    .hint = Byddwch mor fanwl ag y gallwch. Er enghraifft, “negeseuon e-bost amdanaf i rhwng mis Mawrth a mis Mai”.
    .name = Yr hyn rydych yn ei ddweud am yr wybodaeth

letter-what-happened = Beth ddigwyddodd, a sut y mae wedi effeithio arnoch chi?
    .summary = Beth ddigwyddodd
    .hint = Dywedwch beth aeth o’i le, pryd, a beth hoffech i’r sefydliad ei wneud.
    .name = Yr hyn rydych yn ei ddweud am y digwyddiad

letter-unclear = Pa rannau o ymateb y sefydliad nad ydych yn eu deall?
    .summary = Beth nad ydych yn ei ddeall
    .hint = Rhestrwch bob pwynt. Mae’n help defnyddio geiriau’r sefydliad ei hun.
    .name = Yr hyn nad ydych yn ei ddeall

tell-them-first = Cwynwch wrth y sefydliad yn gyntaf
    .body =
        Fel arfer, ni fyddwn yn edrych ar bryder nes bod y sefydliad wedi cael cyfle i roi pethau’n iawn.

        Rydym wedi llunio llythyr i chi. Gwiriwch ef, llenwch unrhyw fylchau ac anfonwch ef at y
        sefydliad.

        # Beth sy’n digwydd nesaf

        - Cadwch gopi o’ch llythyr, a nodwch y dyddiad y byddwch yn ei anfon.
        - Rhowch 30 diwrnod i’r sefydliad ymateb.
        - Os na fydd yn ymateb, anfonwch nodyn atgoffa ato.
        - Os na fyddwch yn fodlon ar ei ymateb, dewch yn ôl i godi eich pryder gyda ni.

        Dylech ddod yn ôl atom ni o fewn 3 mis i’ch cysylltiad diwethaf â’r sefydliad.

ask-for-clarity = Gofynnwch i’r sefydliad egluro ei ymateb
    .body =
        Dylai sefydliadau egluro eu penderfyniadau. Gofynnwch i’r sefydliad hwn egluro unrhyw beth nad
        ydych yn ei ddeall cyn dod atom ni. Os na wnewch hyn, mae’n bosibl y byddwn yn eich anfon yn ôl
        i’w wneud, a byddai hynny’n achosi oedi cyn i ni edrych ar eich pryder.

        Rydym wedi llunio llythyr i chi. Gwiriwch ef, llenwch unrhyw fylchau ac anfonwch ef at y
        sefydliad.

        # Beth sy’n digwydd nesaf

        - Cadwch gopi o’ch llythyr, a nodwch y dyddiad y byddwch yn ei anfon.
        - Rhowch 30 diwrnod i’r sefydliad ymateb.
        - Os na fyddwch yn fodlon ar ei ymateb, dewch yn ôl i godi eich pryder gyda ni.

chase-them = Anfonwch nodyn atgoffa at y sefydliad
    .body =
        Gofynnwch i’r sefydliad am ymateb unwaith eto cyn dod atom ni.

        Rydym wedi llunio llythyr i chi. Gwiriwch ef, llenwch unrhyw fylchau ac anfonwch ef at y
        sefydliad.

        # Beth sy’n digwydd nesaf

        - Cadwch gopi o’ch llythyr, a nodwch y dyddiad y byddwch yn ei anfon.
        - Os na fydd y sefydliad yn ymateb o hyd, neu os na fyddwch yn fodlon ar ei ymateb, dewch yn ôl i godi eich pryder gyda ni.

        Dylech ddod yn ôl atom ni o fewn 3 mis i’ch cysylltiad diwethaf â’r sefydliad.

raise-with-organisation = Eich llythyr at y sefydliad
    .subject =
        { $about ->
            [access] Cwyn am fy nghais am wybodaeth bersonol
           *[handling] Cwyn am y ffordd rydych wedi defnyddio gwybodaeth bersonol
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

        { $has-letter-organisation ->
            [yes] { $letter-organisation }
           *[no] {"["}enw’r sefydliad]
        }
        {"["}cyfeiriad y sefydliad]

        Rhif fy nghyfrif neu fy nghyfeirnod: { $has-letter-reference ->
            [yes] { $letter-reference }
           *[no] {"["}y rhif, os oes gennych un]
        }

        Annwyl Syr neu Fadam

        { $about ->
            [access] Rwy’n ysgrifennu i gwyno am fy nghais am wybodaeth bersonol. { $request-outcome ->
                [refused] Rydych wedi gwrthod rhoi’r wybodaeth i mi.
                [no-reply] Gofynnais amdani ar { $requested-on }, ac nid ydych wedi ateb.
                [partial] Dim ond rhan o’r wybodaeth a roesoch i mi.
                [charged] Rydych wedi gofyn i mi am ffi, neu am ormod o brawf o bwy ydw i.
               *[something-else] Nid wyf yn fodlon ar yr hyn a wnaethoch.
            }

        Dyma’r hyn y gofynnais amdano, a’r hyn sydd ar goll:

        { $has-letter-request ->
            [yes] { $letter-request }
           *[no] {"["}yr wybodaeth y gwnaethoch ofyn amdani, a’r hyn sydd ar goll]
        }

        Edrychwch eto ar fy nghais, os gwelwch yn dda, ac anfonwch ataf yr wybodaeth y mae gennyf hawl iddi. Os ydych yn credu nad oes rhaid i chi anfon rhywbeth ataf, dywedwch wrthyf pam.
           *[handling] Rwy’n ysgrifennu i gwyno am y ffordd rydych wedi defnyddio gwybodaeth bersonol. { $handling-problem ->
                [not-secure] Ni wnaethoch gadw’r wybodaeth yn ddiogel.
                [inaccurate] Rydych yn cadw gwybodaeth sy’n anghywir.
                [disclosed] Rydych wedi rhoi’r wybodaeth i rywun na ddylai fod wedi’i chael.
                [kept-too-long] Rydych wedi cadw’r wybodaeth am gyfnod rhy hir.
                [other-purpose] Rydych wedi defnyddio’r wybodaeth am reswm gwahanol i’r un a roesoch.
                [rights-refused] Gwnaethoch wrthod pan ddefnyddiais fy hawliau diogelu data.
               *[something-else] Nid wyf yn fodlon ar yr hyn a wnaethoch.
            }

        Dyma beth ddigwyddodd, a sut y mae wedi effeithio arnaf i:

        { $has-letter-what-happened ->
            [yes] { $letter-what-happened }
           *[no] {"["}beth ddigwyddodd, pryd, a sut y mae wedi effeithio arnoch chi]
        }

        Ymchwiliwch i hyn, os gwelwch yn dda, a rhowch bethau’n iawn. Dywedwch wrthyf beth y byddwch yn ei ganfod a beth y byddwch yn ei wneud.
        }

        Ymatebwch o fewn 30 diwrnod, os gwelwch yn dda. Os na allwch, dywedwch wrthyf pryd y byddwch yn ymateb.

        Gwn fod { -regulator } yn disgwyl i mi roi cyfle i chi roi pethau’n iawn yn gyntaf. Os na fyddaf yn fodlon ar eich ymateb, mae’n bosibl y byddaf yn codi fy mhryder gyda hi ac yn anfon copi o’ch ymateb ati. Mae cyngor i sefydliadau ar ei gwefan ar ddelio â chwynion fel yr un hon.

        Gallwch gysylltu â mi yn y cyfeiriad uchod os oes angen gwybod rhagor arnoch.

        Yn gywir

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}eich enw]
        }

ask-to-clarify = Eich llythyr at y sefydliad
    .subject = Cais am eglurhad o’ch ymateb i’m cwyn
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

        { $has-letter-organisation ->
            [yes] { $letter-organisation }
           *[no] {"["}enw’r sefydliad]
        }
        {"["}cyfeiriad y sefydliad]

        Rhif fy nghyfrif neu fy nghyfeirnod: { $has-letter-reference ->
            [yes] { $letter-reference }
           *[no] {"["}y rhif, os oes gennych un]
        }

        Annwyl Syr neu Fadam

        Diolch am eich ymateb i’m cwyn am { $about ->
            [access] fy nghais am wybodaeth bersonol
           *[handling] y ffordd rydych wedi defnyddio gwybodaeth bersonol
        }. Nid wyf yn deall y cyfan. Eglurwch y canlynol, os gwelwch yn dda:

        { $has-letter-unclear ->
            [yes] { $letter-unclear }
           *[no] {"["}y pwyntiau nad ydych yn eu deall]
        }

        Mae’r gyfraith diogelu data yn eich gwneud yn atebol. Mae hyn yn golygu bod rhaid i chi ddilyn ei rheolau, a gallu dangos eich bod yn gwneud hynny. Felly dywedwch wrthyf, mewn geiriau clir, pam y daethoch i’ch penderfyniad.

        Atebwch o fewn 30 diwrnod, os gwelwch yn dda. Os na allwch, dywedwch wrthyf pryd y byddwch yn ateb.

        Gwn fod { -regulator } yn disgwyl i mi ofyn hyn i chi yn gyntaf. Os na fyddaf yn fodlon ar eich ateb, mae’n bosibl y byddaf yn codi fy mhryder gyda hi ac yn anfon copi o’ch ateb ati.

        Gallwch gysylltu â mi yn y cyfeiriad uchod os oes angen gwybod rhagor arnoch.

        Yn gywir

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}eich enw]
        }

chase-organisation = Eich nodyn atgoffa i’r sefydliad
    .subject = Nodyn atgoffa: fy nghwyn ddyddiedig { $complained-on }
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

        { $has-letter-organisation ->
            [yes] { $letter-organisation }
           *[no] {"["}enw’r sefydliad]
        }
        {"["}cyfeiriad y sefydliad]

        Rhif fy nghyfrif neu fy nghyfeirnod: { $has-letter-reference ->
            [yes] { $letter-reference }
           *[no] {"["}y rhif, os oes gennych un]
        }

        Annwyl Syr neu Fadam

        Ar { $complained-on }, cwynais wrthych am { $about ->
            [access] fy nghais am wybodaeth bersonol
           *[handling] y ffordd rydych wedi defnyddio gwybodaeth bersonol
        }. Nid ydych wedi ymateb, ac mae o leiaf 30 diwrnod wedi mynd heibio.

        Ymatebwch i’m cwyn nawr, os gwelwch yn dda. Os na allwch, dywedwch wrthyf pryd y byddwch yn ymateb.

        Gwn fod { -regulator } yn disgwyl i mi eich atgoffa yn gyntaf. Os na chaf ymateb, neu os na fyddaf yn fodlon arno, mae’n bosibl y byddaf yn codi fy mhryder gyda’r rheoleiddiwr.

        Gallwch gysylltu â mi yn y cyfeiriad uchod os oes angen gwybod rhagor arnoch.

        Yn gywir

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}eich enw]
        }

## Pryd y bu

last-contact = Pryd oedd eich cysylltiad diwethaf â’r sefydliad?
    .summary = Dyddiad y cysylltiad diwethaf
    .hint = Dyma pryd y clywsoch ganddo am eich cwyn, neu pryd y gwnaethoch ysgrifennu ato, am y tro diwethaf. Rhowch y diweddaraf o’r ddau ddyddiad.
    .required = Nodwch ddyddiad eich cysylltiad diwethaf â’r sefydliad
    .name = Dyddiad eich cysylltiad diwethaf
    .warning =
        Rydym yn disgwyl clywed gennych o fewn 3 mis i’ch cysylltiad diwethaf â’r sefydliad. Gallwch
        barhau o hyd, ond mae’n bosibl y byddwn yn penderfynu peidio ag edrych ar eich pryder. Os oes
        rheswm dros yr oedi, dywedwch wrthym pan fyddwn yn gofyn beth ddigwyddodd.

## Amdanoch chi

your-details = Amdanoch chi

your-name = Eich enw
    .required = Nodwch eich enw
    .name = Eich enw

your-email = Eich cyfeiriad e-bost
    .hint = Byddwn yn defnyddio hwn i ysgrifennu atoch am eich pryder.
    .required = Nodwch eich cyfeiriad e-bost
    .invalid = Nodwch gyfeiriad e-bost yn y fformat cywir, fel enw@example.com
    .name = Eich cyfeiriad e-bost

your-address = Beth yw eich cyfeiriad post?
    .summary = Eich cyfeiriad post
    .hint = Mae’n bosibl y byddwn yn rhannu hwn â’r sefydliad, er mwyn iddo ddod o hyd i chi yn ei gofnodion.
    .name = Eich cyfeiriad post

support-needs = Oes angen unrhyw un o’r rhain arnoch wrth ddelio â ni?
    .summary = Y cymorth sydd ei angen arnoch
    .hint = Dewiswch bob un sy’n berthnasol.
    .phone-only = Dim ond dros y ffôn y gallwch gysylltu â mi
    .large-print = Mae angen print bras arnaf
    .braille = Mae angen Braille arnaf
    .none = Nac oes, nid oes angen dim o’r rhain arnaf
    .name = Y cymorth sydd ei angen arnoch

happened-to = I bwy y digwyddodd hyn?
    .summary = I bwy y digwyddodd hyn
    .hint = Os digwyddodd hyn i chi ac i eraill, dewiswch ‘I mi’. Gallwch sôn am y lleill yn nes ymlaen.
    .me = I mi
    .my-child = I’m plentyn
    .someone-else = I rywun arall
    .required = Dewiswch i bwy y digwyddodd hyn

your-age = Faint oedd eich oed pan ddigwyddodd hyn?
    .summary = Eich oed pan ddigwyddodd hyn
    .hint = Dywedwch wrthym os ydych am i ni ystyried eich oed. Er enghraifft, os oeddech yn blentyn.
    .invalid = Nodwch eich oed fel rhif cyfan, er enghraifft 15
    .name = Eich oed

## Am y person arall

about-them = Am y person y digwyddodd hyn iddo

their-name = Enw’r person
    .required = Nodwch enw’r person
    .name = Enw’r person

their-address = Cyfeiriad y person
    .hint = Mae’n bosibl y byddwn yn rhannu hwn â’r sefydliad, er mwyn iddo ddod o hyd i’r person yn ei gofnodion.
    .name = Cyfeiriad y person

their-age = Faint oedd oed y person pan ddigwyddodd hyn?
    .summary = Oed y person pan ddigwyddodd hyn
    .hint = Os nad ydych yn gwybod, rhowch eich amcan gorau.
    .required = Nodwch oed y person pan ddigwyddodd hyn
    .invalid = Nodwch oed y person fel rhif cyfan, er enghraifft 15
    .name = Oed y person

authority = Gweithredu ar ran rhywun arall
    .body =
        Mae angen i ni wybod bod gennych hawl i weithredu ar ran y person hwn. Os yw’r person yn 12 oed neu’n
        hŷn, rhaid iddo roi cydsyniad wedi’i lofnodi i chi. Llythyr yw hwn, wedi’i lofnodi gan y person,
        sy’n dweud y cewch weithredu ar ei ran.

legal-authority = Ai chi yw rhiant neu ofalwr y person, gyda’r hawl gyfreithiol i weithredu ar ei ran?
    .summary = Rhiant neu ofalwr â hawl gyfreithiol
    .yes = Ie
    .no = Nage

show-authority = Sut y byddwch yn dangos i ni fod gennych hawl i weithredu ar ran y person?
    .summary = Sut y byddwch yn dangos eich hawl
    .send = Byddaf yn anfon prawf gyda’m dogfennau
    .send-hint = Er enghraifft, llythyr cydsyniad wedi’i lofnodi gan y person
    .phone = Mae angen i chi fy ffonio am hyn
    .phone-hint = Dewiswch hwn os na allwch anfon prawf
    .required = Dewiswch sut y byddwch yn dangos i ni fod gennych hawl i weithredu ar ran y person

your-phone = Beth yw eich rhif ffôn?
    .summary = Eich rhif ffôn
    .hint = Rydych wedi gofyn i ni eich ffonio.
    .required = Nodwch eich rhif ffôn
    .invalid = Nodwch rif ffôn, fel 01632 960 001, 07700 900 982 neu +44 808 157 0192
    .name = Eich rhif ffôn

## Y sefydliad

organisation = Am y sefydliad

organisation-name = Enw’r sefydliad
    .hint = Os yw eich pryder am rywbeth a wnaeth rhywun yn ei waith, rhowch enw ei gyflogwr.
    .required = Nodwch enw’r sefydliad
    .name = Enw’r sefydliad

organisation-contact = Enw’r person a fu’n delio â chi
    .name = Enw’r person a fu’n delio â chi

organisation-email = Cyfeiriad e-bost y sefydliad
    .invalid = Nodwch gyfeiriad e-bost y sefydliad yn y fformat cywir, fel enw@example.com
    .name = Cyfeiriad e-bost y sefydliad

organisation-address = Cyfeiriad y sefydliad
    .name = Cyfeiriad y sefydliad

organisation-phone = Rhif ffôn y sefydliad
    .invalid = Nodwch rif ffôn y sefydliad, fel 01632 960 001 neu +44 808 157 0192
    .name = Rhif ffôn y sefydliad

## Beth ddigwyddodd

issue-types = Pa broblemau yr hoffech i ni edrych arnynt?
    .summary = Problemau
    .hint = Dewiswch bob un sy’n berthnasol.
    .not-secure = Ni chadwyd yr wybodaeth yn ddiogel
    .inaccurate = Mae’r wybodaeth yn anghywir
    .disclosed = Rhoddwyd yr wybodaeth i rywun na ddylai ei chael
    .kept-too-long = Cadwyd yr wybodaeth am gyfnod rhy hir
    .other-purpose = Defnyddiwyd yr wybodaeth am reswm gwahanol
    .rights-refused = Defnyddiais fy hawliau a gwrthododd y sefydliad
    .rights-refused-hint = Er enghraifft, gofynnais iddo gywiro neu ddileu fy ngwybodaeth, neu roi’r gorau i’w defnyddio
    .access-request = Gofynnais am wybodaeth ac ni chefais y cyfan
    .something-else = Rhywbeth arall
    .required = Dewiswch y problemau yr hoffech i ni edrych arnynt

summary = Beth ddigwyddodd?
    .hint =
        Dywedwch wrthym yn eich geiriau eich hun. Nodwch beth wnaeth y sefydliad neu beth na wnaeth, a beth
        ddywedodd pan wnaethoch gwyno. Peidiwch â rhestru pob dyddiad: byddwn yn gofyn am y rhain nesaf.
    .required = Nodwch beth ddigwyddodd
    .name = Eich crynodeb o’r hyn a ddigwyddodd

timeline = Pryd y digwyddodd pob peth?
    .hint =
        Dechreuwch gyda’r peth cyntaf a ddigwyddodd. Rhowch bob dyddiad ar linell newydd, gan nodi beth
        ddigwyddodd bryd hynny. Os nad ydych yn siŵr o ddyddiad, rhowch eich amcan gorau.
    .required = Nodwch beth ddigwyddodd a phryd
    .name = Eich rhestr o ddyddiadau

harm = Pa niwed a achosodd hyn i chi neu i unrhyw un arall?
    .summary = Y niwed a achoswyd
    .hint =
        Er enghraifft, colli arian, gofid, perygl i ddiogelwch rhywun, neu amser a dreuliwyd yn rhoi
        pethau’n iawn. Os na fu niwed, gadewch hwn yn wag.
    .name = Yr hyn rydych yn ei ddweud am niwed

documents = Pa ddogfennau y byddwch yn eu hanfon atom?
    .summary = Y dogfennau y byddwch yn eu hanfon
    .body =
        Gallwch ychwanegu dogfennau yma pan fyddwch yn gwirio eich atebion. Neu gallwch eu hanfon atom wedyn:

        - cyflwynwch y ffurflen hon i gael cyfeirnod eich achos
        - ysgrifennwch y cyfeirnod ar bob dogfen, neu ar frig eich neges
        - anfonwch gopïau atom, nid y dogfennau gwreiddiol, gan ddefnyddio’r manylion ar [ein tudalen gysylltu](/contact)

        Peidiwch ag anfon mwy na 4 ffeil, a dim un yn fwy na 3 MB. Mae angen i ni gael copi o’ch cwyn i’r
        sefydliad.
    .hint = Dewiswch bob un sy’n berthnasol.
    .complaint-copy = Copi o’m cwyn i’r sefydliad
    .reply-copy = Ymateb y sefydliad
    .consent-letter = Llythyr cydsyniad wedi’i lofnodi gan y person rwy’n gweithredu ar ei ran
    .other-proof = Prawf arall o’r hyn a ddigwyddodd
    .other-proof-hint = Er enghraifft, negeseuon e-bost, lluniau neu lythyr yn ymddiheuro
    .none = Nid oes gennyf ddogfennau i’w hanfon
    .required = Dewiswch pa ddogfennau y byddwch yn eu hanfon, neu dewiswch nad oes gennych ddogfennau i’w hanfon
    .name = Y dogfennau y byddwch yn eu hanfon
