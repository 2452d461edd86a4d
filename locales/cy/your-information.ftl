# Gofyn i ni am yr wybodaeth sydd gennym amdanoch: testunau site/services/your-information.toml. GLOSSARY.md sy’n
# rhestru’r termau. Mae docs/assumptions.md yn dweud pa rai o’r testunau sy’n eiddo i ni yn hytrach na’r rheoleiddiwr.

service = Gofyn i ni am yr wybodaeth sydd gennym amdanoch
    .description =
        Gofynnwch i ni am gopi o’r wybodaeth sydd gennym amdanoch, neu gofynnwch i ni ei chywiro, ei dileu neu ei
        defnyddio’n wahanol.
    .start =
        Mae gennych hawliau dros yr wybodaeth sydd gennym amdanoch. Defnyddiwch y gwasanaeth hwn i ofyn i ni wneud y
        rhain:

        - rhoi copi ohoni i chi
        - ei chywiro
        - ei dileu
        - rhoi’r gorau i’w defnyddio mewn ffordd benodol
        - cyfyngu ar y ffordd rydym yn ei defnyddio

        Gallwch ofyn am fwy nag un o’r rhain ar unwaith. Gallwch ofyn hefyd ar ran eich plentyn, neu ar ran person
        arall os oes gennych hawl i weithredu ar ei ran.

        Nid oes rhaid i chi ddefnyddio’r gwasanaeth hwn. Gallwch hefyd [gysylltu â ni](/contact).

        # Cyn i chi ddechrau

        Dim ond ar gyfer gwybodaeth sydd gennym ni y mae’r gwasanaeth hwn. Os yw’n ymwneud â gwybodaeth sydd gan
        sefydliad arall, dechreuwch yma beth bynnag. Byddwn yn dweud wrthych beth i’w wneud.

        # Beth sydd ei angen arnoch

        Byddwn yn gofyn i chi am y canlynol:

        - eich enw a’ch cyfeiriad e-bost
        - pa wybodaeth sydd dan sylw
        - y cyfeirnod, os yw’n ymwneud ag achos a bod un gennych
        - beth sy’n caniatáu i chi weithredu ar ran y person arall, os ydych yn gofyn ar ran rhywun arall

        # Beth sy’n digwydd wedyn

        Dylem roi ateb i chi o fewn un mis. Mae’n bosibl y byddwn yn gofyn i chi yn gyntaf ddangos i ni pwy ydych chi,
        fel mai dim ond i’r person iawn y byddwn yn rhoi gwybodaeth.

        Ni allwn bob amser wneud yr hyn rydych yn gofyn amdano. Os na allwn, byddwn yn dweud wrthych pam.

        # Eich gwybodaeth

        Darllenwch [sut rydym yn defnyddio eich gwybodaeth](/privacy) cyn dechrau.
    .next =
        Byddwn yn chwilio am yr wybodaeth, ac yn ysgrifennu atoch gyda’n hateb. Os na allwn wneud yr hyn y gwnaethoch
        ofyn amdano, byddwn yn dweud wrthych pam.

        Mae’n bosibl y byddwn yn gofyn i chi yn gyntaf ddangos i ni pwy ydych chi, fel mai dim ond i’r person iawn y
        byddwn yn rhoi gwybodaeth.

        Os ydych yn gweithredu ar ran rhywun arall, anfonwch atom drwy’r post gopi o’r hyn sy’n caniatáu i chi wneud
        hynny, nid y ddogfen wreiddiol. Er enghraifft, llythyr cydsyniad wedi’i lofnodi gan y person. Ysgrifennwch
        eich cyfeirnod arno. Mae ein cyfeiriad ar [ein tudalen gysylltu](/contact).

        # Os na fyddwch yn fodlon ar ein hateb

        Gallwch [gwyno amdanom ni](/services/about-us).

standard-answered = Erbyn { $date }, dylem roi ateb i chi.

## Ai dyma’r lle iawn?

about-what = Beth rydych chi am ofyn amdano?
    .summary = Am beth y mae
    .our-information = Gwybodaeth sydd gennych amdanaf i, neu am berson rwy’n gweithredu ar ei ran
    .another-organisation = Gwybodaeth sydd gan sefydliad arall
    .another-organisation-hint = Er enghraifft, cwmni sy’n gwrthod rhoi copi i mi
    .cookie-choice = Yr hyn y gwnes gytuno iddo am gwcis ar y wefan hon
    .our-answer = Ateb a roesoch i mi i gais fel hwn
    .our-answer-hint = Dewiswch hwn os ydym wedi ateb, a’ch bod yn anfodlon
    .other-information = Gwybodaeth arall sydd gennych
    .other-information-hint = Er enghraifft, am eich gwaith neu am yr arian rydych yn ei wario
    .required = Dewiswch beth rydych am ofyn amdano

ask-the-organisation = Gofynnwch i’r sefydliad sy’n cadw’r wybodaeth
    .body =
        Ni allwn roi i chi’r hyn sydd gan sefydliad arall, ac ni allwn ei gywiro na’i ddileu. Mae gennych hawl i ofyn
        i’r sefydliad hwnnw.

        # Beth i’w wneud nawr

        - Os nad ydych wedi gofyn i’r sefydliad eto, gofynnwch iddo yn gyntaf. Dylai ateb o fewn un mis.
        - Os gwnaethoch ofyn iddo am gopi, ac nad ydych yn fodlon ar yr hyn a wnaeth, gallwch [gael help gyda chais am eich gwybodaeth](/services/subject-access).
        - Os yw’n ymwneud â rhywbeth arall y mae’n ei wneud â gwybodaeth bersonol, [codwch bryder am ddiogelu data](/services/data-protection).
        - Os nad ydych yn siŵr, [dewch o hyd i’r lle iawn ar gyfer eich pryder](/services/concern).

change-your-choice = Gallwch newid eich dewis eich hun
    .body =
        Nid oes rhaid i chi ofyn i ni. Gallwch newid yr hyn y gwnaethoch gytuno iddo unrhyw bryd.

        # Beth i’w wneud nawr

        - Ewch i’n [tudalen gwcis](/cookies). Mae’n dangos pa gwcis rydym yn eu defnyddio, ac yn gadael i chi ddewis.
        - Os gwnaethoch gytuno i rywbeth arall a’ch bod wedi newid eich meddwl, [cysylltwch â ni](/contact).

look-again = Gofynnwch i ni edrych ar ein hateb eto
    .body =
        Rydych wedi dweud wrthym ein bod wedi rhoi ateb i chi, a’ch bod yn anfodlon.

        # Beth i’w wneud nawr

        - Os ydych am i ni edrych ar ein hateb eto, neu’n meddwl ein bod wedi cymryd gormod o amser, [cwynwch amdanom ni](/services/about-us).
        - Cadwch ein hateb o’ch blaen. Mae’n bosibl y bydd angen y cyfeirnod sydd arno.

        # Os ydych am ofyn am rywbeth newydd

        Ewch yn ôl a dewiswch wybodaeth sydd gennym amdanoch.

write-to-us = Ysgrifennwch atom i gael gwybodaeth arall
    .body =
        Dim ond ar gyfer gwybodaeth am bobl y mae’r gwasanaeth hwn. Gallwch ofyn i ni am wybodaeth arall sydd gennym,
        ond nid yma.

        # Beth i’w wneud nawr

        - Ysgrifennwch atom i’r cyfeiriad ar [ein tudalen gysylltu](/contact).
        - Rhowch eich enw, a dywedwch sut y gallwn anfon ein hateb atoch.
        - Dywedwch pa wybodaeth rydych am ei chael. Po fwyaf manwl ydych chi, y cynharaf y gallwn ddod o hyd iddi.

        Dylem roi ateb i chi o fewn { $answer-others-within }.

## Y cais

whose-information = Am bwy y mae’r wybodaeth?
    .summary = Am bwy y mae’r wybodaeth
    .me = Fi
    .my-child = Fy mhlentyn
    .someone-else = Person arall, ac mae gennyf hawl i weithredu ar ei ran
    .required = Dewiswch am bwy y mae’r wybodaeth

wanted = Beth hoffech i ni ei wneud?
    .summary = Beth hoffech i ni ei wneud
    .hint = Dewiswch bob un sy’n berthnasol.
    .copy = Rhoi copi o’r wybodaeth
    .copy-hint = Byddwn yn ei anfon atoch
    .correct = Cywiro’r wybodaeth
    .correct-hint = Dewiswch hwn os oes rhywbeth yn anghywir neu ar goll
    .delete = Dileu’r wybodaeth
    .object = Rhoi’r gorau i ddefnyddio’r wybodaeth mewn ffordd benodol
    .object-hint = Gwrthwynebiad yw’r enw ar hyn
    .limit = Cyfyngu ar y ffordd rydych yn defnyddio’r wybodaeth
    .limit-hint = Er enghraifft, ei chadw ond heb ei defnyddio, wrth i chi weld a yw’n gywir
    .required = Dewiswch beth hoffech i ni ei wneud
    .name = Beth hoffech i ni ei wneud

copy = Copi o’r wybodaeth

copy-of = Copi o beth yr hoffech ei gael?
    .summary = Copi o beth yr hoffech ei gael
    .everything = Popeth sydd gennych
    .some = Dim ond rhan o’r wybodaeth
    .some-hint = Efallai y byddwn yn dod o hyd i hyn yn gynt
    .required = Dewiswch gopi o beth yr hoffech ei gael

copy-details = Pa wybodaeth rydych am ei chael?
    .summary = Yr wybodaeth rydych am ei chael
    .hint = Byddwch mor fanwl ag y gallwch. Er enghraifft, “negeseuon e-bost amdanaf rhwng mis Mawrth a mis Mai”.
    .required = Nodwch pa wybodaeth rydych am ei chael
    .name = Yr hyn rydych yn ei ddweud am yr wybodaeth

correction = Cywiro’r wybodaeth

what-is-wrong = Beth sy’n anghywir neu ar goll?
    .summary = Beth sy’n anghywir neu ar goll
    .hint = Dywedwch ble y gwelsoch hyn. Er enghraifft, mewn llythyr gennym ni, a dyddiad y llythyr.
    .required = Nodwch beth sy’n anghywir neu ar goll
    .name = Yr hyn sy’n anghywir neu ar goll

what-is-right = Beth ddylai’r wybodaeth ei ddweud?
    .summary = Beth ddylai’r wybodaeth ei ddweud
    .hint = Os nad ydych yn gwybod, dywedwch wrthym pam rydych yn meddwl ei bod yn anghywir.
    .required = Nodwch beth ddylai’r wybodaeth ei ddweud
    .name = Yr hyn y dylai’r wybodaeth ei ddweud

deletion = Dileu’r wybodaeth

delete-what = Pa wybodaeth y dylem ei dileu?
    .summary = Beth y dylem ei ddileu
    .required = Nodwch pa wybodaeth y dylem ei dileu
    .name = Yr wybodaeth y dylem ei dileu

delete-why = Pam y dylem ei dileu?
    .summary = Pam y dylem ei dileu
    .hint = Er enghraifft, nid oes ei hangen arnom mwyach, neu ni ddylem fod wedi’i chael.
    .name = Pam y dylem ei dileu

objection = Eich gwrthwynebiad

object-to = Beth y dylem roi’r gorau i’w wneud?
    .summary = Beth y dylem roi’r gorau i’w wneud
    .hint = Dywedwch pa wybodaeth sydd dan sylw, a sut rydym yn ei defnyddio.
    .required = Nodwch beth y dylem roi’r gorau i’w wneud
    .name = Yr hyn y dylem roi’r gorau i’w wneud

object-why = Pam y dylem roi’r gorau iddi?
    .summary = Pam y dylem roi’r gorau iddi
    .hint = Dywedwch wrthym beth yn eich bywyd sy’n gwneud hyn yn broblem. Os ydych yn gweithredu ar ran rhywun arall, soniwch am y person hwnnw.
    .required = Nodwch pam y dylem roi’r gorau iddi
    .name = Pam y dylem roi’r gorau iddi

limiting = Cyfyngu ar y ffordd rydym yn defnyddio’r wybodaeth

limit-what = Pa wybodaeth yw hi, a sut y dylem gyfyngu ar ei defnyddio?
    .summary = Ar beth y dylem gyfyngu
    .hint = Er enghraifft, ei chadw, ond heb ei rhannu â neb.
    .required = Nodwch pa wybodaeth yw hi, a sut y dylem gyfyngu ar ei defnyddio
    .name = Yr hyn y dylem gyfyngu arno

limit-why = Pam y dylem gyfyngu ar ei defnyddio?
    .summary = Pam y dylem gyfyngu ar ei defnyddio
    .hint = Er enghraifft, gall fod yn anghywir, neu mae ei hangen arnoch ar gyfer achos llys ac nid ydych am i ni ei dileu.
    .required = Nodwch pam y dylem gyfyngu ar ei defnyddio
    .name = Pam y dylem gyfyngu ar ei defnyddio

## Ble i edrych

your-case = Ble y dylem edrych

about-case = Ydy hyn yn ymwneud ag achos?
    .summary = Yn ymwneud ag achos
    .hint = Mae achos yn golygu, er enghraifft, pryder neu gŵyn a gyflwynodd rhywun i ni.
    .yes = Ydy
    .no = Nac ydy
    .required = Dewiswch ‘Ydy’ os yw’n ymwneud ag achos

our-reference = Cyfeirnod
    .hint = Mae i’w weld ar ein llythyrau a’n negeseuon e-bost atoch. Er enghraifft, IC-123456-A1B2
    .hint-spoken = Mae i’w weld ar ein llythyrau a’n negeseuon e-bost atoch. Er enghraifft, I C, yna chwe rhif, yna pedwar nod sy’n gymysgedd o lythrennau a rhifau. Mae cysylltnodau rhwng y tair rhan.
    .name = Y cyfeirnod

case-organisation = Am ba sefydliad y mae’r achos?
    .summary = Y sefydliad y mae’r achos amdano
    .hint = Mae hyn yn ein helpu i ddod o hyd i’ch achos.
    .name = Enw’r sefydliad

dealings = Pam rydych chi’n meddwl bod yr wybodaeth hon gennym?
    .summary = Pam rydych yn meddwl ei bod gennym
    .hint = Mae hyn yn ein helpu i ddod o hyd iddi. Er enghraifft, gwnaethoch ein ffonio, dod i ddigwyddiad neu ofyn i ni am swydd. Dywedwch pryd, os ydych yn gwybod.
    .name = Pam rydych yn meddwl ei bod gennym

## Am y person arall

about-them = Am y person rydych yn gweithredu ar ei ran

their-name = Enw’r person
    .required = Nodwch enw’r person rydych yn gweithredu ar ei ran
    .name = Enw’r person

their-address = Cyfeiriad y person
    .hint = Mae hyn yn ein helpu i ddod o hyd i wybodaeth am y person.
    .name = Cyfeiriad y person

authority = Gweithredu ar ran rhywun arall
    .body =
        Mae angen i ni wybod bod gennych hawl i weithredu ar ran y person hwn. Ar ôl i chi gyflwyno’r ffurflen hon,
        anfonwch atom drwy’r post gopi o’r hyn sy’n dangos hynny, nid y ddogfen wreiddiol. Ysgrifennwch eich cyfeirnod
        arno. Mae ein cyfeiriad ar [ein tudalen gysylltu](/contact).

authority-kind = Beth sy’n caniatáu i chi weithredu ar ran y person?
    .summary = Beth sy’n caniatáu i chi weithredu ar ran y person
    .parent-or-carer = Fi yw rhiant neu ofalwr y person, gyda’r hawl gyfreithiol i weithredu ar ei ran
    .consent = Mae’r person yn cytuno, ac wedi llofnodi llythyr sy’n dweud hynny
    .legal-document = Mae llys, neu ddogfen gyfreithiol arall, yn dweud y caf weithredu ar ran y person
    .something-else = Rhywbeth arall
    .required = Dewiswch beth sy’n caniatáu i chi weithredu ar ran y person

authority-details = Beth yw hynny?
    .summary = Beth arall sy’n caniatáu i chi weithredu ar ran y person
    .required = Nodwch beth sy’n caniatáu i chi weithredu ar ran y person
    .name = Yr hyn sy’n caniatáu i chi weithredu ar ran y person

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
