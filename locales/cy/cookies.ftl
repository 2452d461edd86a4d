# Rhoi gwybod i ni am gwcis ar wefan: testunau site/services/cookies.toml.
# GLOSSARY.md sy’n rhestru’r termau. Ni chaiff dim yma ofyn pwy yw’r person.

service = Rhoi gwybod i ni am gwcis ar wefan
    .description =
        Rhowch wybod i ni os yw gwefan neu ap yn defnyddio cwcis mewn ffordd sy’n eich poeni. Nid ydym yn
        gofyn pwy ydych chi.
    .start =
        Defnyddiwch y gwasanaeth hwn os gwnaeth gwefan neu ap storio cwcis ar eich dyfais, a’ch bod yn poeni am
        y ffordd y gwnaeth hynny. Er enghraifft, ni ofynnodd i chi yn gyntaf, neu roedd yn ei gwneud yn anodd
        dweud ‘na’.

        Ffeil fach y mae gwefan yn ei rhoi ar eich ffôn neu eich cyfrifiadur yw cwci. Mae’r gwasanaeth hwn hefyd
        ar gyfer ffyrdd eraill o storio pethau ar eich dyfais, neu o ddilyn yr hyn rydych yn ei wneud arni.

        # Rydych yn aros yn ddienw

        Nid ydym yn gofyn pwy ydych chi na sut i gysylltu â chi. Felly ni allwn eich ateb, na dweud wrthych beth
        a wnaethom.

        Peidiwch â rhoi eich enw, na dim arall amdanoch eich hun, yn eich atebion.

        # Beth sydd ei angen arnoch

        Byddwn yn gofyn i chi am y canlynol:

        - y wefan neu’r ap, a phryd y gwnaethoch ei ddefnyddio
        - y ddyfais a’r porwr y gwnaethoch eu defnyddio
        - beth gawsoch wybod am gwcis, a pha ddewisiadau a gawsoch
        - enwau’r cwcis, ond dim ond os ydych yn eu gwybod

        Mae angen i chi ateb pob cwestiwn arall. Os nad ydych yn siŵr o ateb, gallwch ddweud hynny, neu roi eich
        amcan gorau.

        # Beth y gallwn ei wneud, a beth na allwn ei wneud

        Rydym yn defnyddio’r hyn rydych yn ei ddweud wrthym i wneud y canlynol:

        - gwirio a yw gwefannau yn dilyn y rheolau
        - dewis pa fathau o sefydliadau i edrych arnynt
        - gweld ble y mae angen i’n cyngor fod yn well

        Mae’n bosibl y byddwn yn gwirio’r wefan, neu’n ysgrifennu at y sefydliad sy’n ei rhedeg. Nid ydym yn
        edrych yma ar yr hyn a ddigwyddodd i wybodaeth un person. Os ydych am i ni wneud hynny, dechreuwch yma
        beth bynnag. Byddwn yn dangos y gwasanaeth iawn i chi.

        # Eich gwybodaeth

        Darllenwch [sut rydym yn defnyddio eich gwybodaeth](/privacy) cyn dechrau.
    .next =
        Nid ydym yn gwybod pwy ydych chi, felly ni fyddwn yn eich ateb.

        Rydym yn defnyddio’r hyn rydych wedi’i ddweud wrthym i wirio a yw gwefannau yn dilyn y rheolau, i ddewis pa
        fathau o sefydliadau i edrych arnynt, ac i weld ble y mae angen i’n cyngor fod yn well. Mae’n bosibl y
        byddwn yn gwirio’r wefan, neu’n ysgrifennu at y sefydliad sy’n ei rhedeg.

        # Beth y gallwch ei wneud eich hun

        - Chwiliwch am osodiadau cwcis ar y wefan, yn aml ar waelod pob tudalen, a newidiwch eich dewis yno.
        - Dilëwch gwcis y wefan yng ngosodiadau eich porwr.
        - Os ydych yn poeni am yr hyn a wnaeth sefydliad â’ch gwybodaeth chi, gallwch [godi pryder am ddiogelu data](/services/data-protection).

## Y gwasanaeth iawn

own-information = Ydych chi am i ni edrych ar yr hyn a ddigwyddodd i’ch gwybodaeth chi?
    .summary = Edrych ar eich gwybodaeth chi
    .hint = Os ydych am ddweud wrthym sut y mae gwefan neu ap yn defnyddio cwcis, a dim mwy, dewiswch ‘Nac ydw’.
    .yes = Ydw
    .no = Nac ydw
    .required = Dewiswch ‘Ydw’ os ydych am i ni edrych ar yr hyn a ddigwyddodd i’ch gwybodaeth chi

raise-a-concern = Codwch bryder am ddiogelu data yn lle hynny
    .body =
        Mae’r gwasanaeth hwn yn ddienw, felly ni allwn edrych yma ar yr hyn a ddigwyddodd i’ch gwybodaeth chi.
        Gallwch godi pryder am ddiogelu data gyda ni yn lle hynny. Yno, byddwn yn gofyn pwy ydych chi, ac yn
        ysgrifennu atoch.

        # Beth i’w wneud nawr

        - Os nad ydych wedi gwneud hynny eto, cwynwch yn gyntaf wrth y sefydliad sy’n rhedeg y wefan neu’r ap. Gallwn eich helpu i ysgrifennu’r llythyr.
        - Codwch eich pryder gyda ni os na fyddwch yn fodlon ar ei ymateb.

        Os ydych hefyd am roi gwybod i ni am y ffordd y mae’r wefan neu’r ap yn defnyddio cwcis, ewch yn ôl a
        dewiswch ‘Nac ydw’.
    .button = Codi pryder am ddiogelu data

## Ble a phryd

which-site = Pa wefan neu ap sydd dan sylw?

website = Cyfeiriad y wefan neu enw’r ap
    .summary = Y wefan neu’r ap
    .hint = Er enghraifft, www.example.com.
    .required = Nodwch gyfeiriad y wefan neu enw’r ap
    .name = Cyfeiriad y wefan neu enw’r ap

web-page = Y dudalen neu’r sgrin lle digwyddodd hyn
    .hint =
        Copïwch gyfeiriad y dudalen, neu dywedwch pa sgrin oedd hi. Peidiwch â chynnwys dim sy’n dangos pwy ydych
        chi. Os yw’n digwydd ym mhobman, nodwch “ym mhobman”.
    .required = Nodwch y dudalen neu’r sgrin lle digwyddodd hyn
    .name = Y dudalen neu’r sgrin

visit = Pryd y gwnaethoch ddefnyddio’r wefan neu’r ap?
    .body =
        Os gwnaethoch hynny fwy nag unwaith, rhowch wybod i ni am y tro diwethaf.

visit-date = Dyddiad
    .summary = Dyddiad y defnydd
    .hint = Os nad ydych yn gwybod yr union ddiwrnod, rhowch eich amcan gorau.
    .required = Nodwch y dyddiad y gwnaethoch ddefnyddio’r wefan neu’r ap
    .name = Y dyddiad y gwnaethoch ddefnyddio’r wefan neu’r ap

visit-time = Amser
    .summary = Amser y defnydd
    .hint = Mae eich amcan gorau yn ddigon. Er enghraifft, 9am neu 14:30.
    .required = Nodwch yr amser y gwnaethoch ddefnyddio’r wefan neu’r ap
    .invalid = Nodwch amser, fel 9am neu 14:30
    .name = Yr amser y gwnaethoch ddefnyddio’r wefan neu’r ap

device-used = Beth wnaethoch chi ei ddefnyddio?

device = Dyfais
    .computer = Cyfrifiadur neu liniadur
    .phone = Ffôn
    .tablet = Llechen
    .television = Teledu
    .something-else = Rhywbeth arall
    .required = Dewiswch y ddyfais y gwnaethoch ei defnyddio

browser = Porwr
    .hint = Rhaglen sy’n dangos gwefannau yw porwr.
    .chrome = Chrome
    .edge = Edge
    .firefox = Firefox
    .safari = Safari
    .samsung = Samsung Internet
    .no-browser = Dim un, defnyddiais ap
    .something-else = Rhywbeth arall
    .not-sure = Nid wyf yn siŵr
    .required = Dewiswch y porwr y gwnaethoch ei ddefnyddio

## Beth a wnaeth

technology = Beth a ddefnyddiodd y wefan neu’r ap?
    .summary = Beth a ddefnyddiwyd
    .hint = Dewiswch bob un sy’n berthnasol.
    .cookie-files = Cwcis
    .cookie-files-hint = Ffeiliau bach y mae gwefan yn eu rhoi ar eich dyfais
    .local-storage = Storfa arall ar fy nyfais
    .local-storage-hint = Er enghraifft, yr hyn y mae eich porwr yn ei alw’n storfa leol (local storage) neu’n ddata gwefannau
    .fingerprinting = Adnabod olion bysedd dyfais (fingerprinting)
    .fingerprinting-hint = Mae’n adnabod eich dyfais eto drwy ei gosodiadau
    .app-tracking = Tracio mewn ap
    .app-tracking-hint = Mae’r ap yn dilyn yr hyn rydych yn ei wneud
    .not-sure = Nid wyf yn siŵr
    .required = Dewiswch beth a ddefnyddiodd y wefan neu’r ap, neu dewiswch nad ydych yn siŵr
    .name = Beth a ddefnyddiodd y wefan neu’r ap

notice-shown = Gawsoch chi wybod am y cwcis?
    .summary = Wedi cael gwybod am y cwcis
    .message = Do, drwy neges pan wnes i agor y wefan neu’r ap
    .link-only = Dim ond drwy ddolen i dudalen am gwcis
    .none = Naddo
    .not-sure = Nid wyf yn siŵr
    .required = Dewiswch a gawsoch wybod am y cwcis

asked-first = Ofynnodd y wefan neu’r ap a oeddech yn cytuno i gwcis?
    .summary = Wedi gofyn a oeddech yn cytuno
    .asked = Do, cefais ddewis
    .carrying-on = Dywedodd fy mod yn cytuno os oeddwn yn parhau
    .not-asked = Naddo
    .not-sure = Nid wyf yn siŵr
    .required = Dewiswch a ofynnodd y wefan neu’r ap a oeddech yn cytuno i gwcis

set-before-choice = Osodwyd cwcis nad oedd eu hangen cyn i chi ddewis?
    .summary = Wedi gosod cwcis cyn i chi ddewis
    .hint =
        Nid oes angen i wefan gael eich cytundeb ar gyfer cwcis na all weithio hebddynt. Mae cwcis ar gyfer
        hysbysebion yn enghraifft o rai eraill. Os na chawsoch ddewis o gwbl, meddyliwch am yr adeg pan
        wnaethoch agor y wefan neu’r ap.
    .yes = Do
    .no = Naddo
    .not-sure = Nid wyf yn siŵr
    .required = Dewiswch ‘Do’ os gosodwyd cwcis nad oedd eu hangen cyn i chi ddewis

reject = Oedd hi mor hawdd dweud ‘na’ â dweud ‘ie’?
    .summary = Mor hawdd dweud ‘na’
    .as-easy = Oedd, yr un mor hawdd
    .harder = Nac oedd, roedd yn anoddach
    .harder-hint = Er enghraifft, roedd mwy o gamau, neu roedd yn anodd gweld ‘na’
    .impossible = Nac oedd, nid oedd modd dweud ‘na’
    .not-tried = Ni roddais gynnig arni
    .required = Dewiswch a oedd hi mor hawdd dweud ‘na’ â dweud ‘ie’

information-clear = Oedd hi’n glir beth oedd diben y cwcis?
    .summary = Yn glir beth oedd diben y cwcis
    .clear = Oedd
    .partly = Yn rhannol
    .unclear = Nac oedd
    .not-read = Ni ddarllenais amdanynt
    .required = Dewiswch a oedd hi’n glir beth oedd diben y cwcis

change-mind = Oedd modd newid eich meddwl yn nes ymlaen?
    .summary = Modd newid eich meddwl
    .easy = Oedd, yn hawdd
    .hard = Oedd, ond roedd yn anodd
    .impossible = Nac oedd
    .not-tried = Ni roddais gynnig arni
    .required = Dewiswch a oedd modd newid eich meddwl yn nes ymlaen

## Beth y gallant ei wybod, a beth y maent ei eisiau

cookie-details = Ydych chi’n gwybod pa gwcis oedden nhw?
    .body =
        Gadewch y blychau hyn yn wag os nad ydych yn gwybod. Mae’n bosibl y gwelwch yr enwau yng ngosodiadau eich
        porwr, neu ar dudalen y wefan am gwcis.

cookie-name = Enwau’r cwcis
    .name = Enwau’r cwcis

cookie-provider = Y cwmni y maent yn dod ohono
    .hint = Gall hwn fod yn gwmni gwahanol i’r un sy’n rhedeg y wefan.
    .name = Y cwmni y mae’r cwcis yn dod ohono

outcome = Yr hyn yr hoffech ei weld

what-you-want = Beth hoffech chi i’r wefan neu’r ap ei wneud?
    .summary = Yr hyn yr hoffech ei weld
    .hint = Dewiswch bob un sy’n berthnasol.
    .ask-first = Gofyn cyn gosod cwcis
    .fewer = Defnyddio llai o gwcis, neu ddim un
    .easy-reject = Ei gwneud hi mor hawdd dweud ‘na’ â dweud ‘ie’
    .easy-change = Ei gwneud hi’n hawdd newid fy meddwl
    .clearer = Dweud yn gliriach beth yw diben y cwcis
    .something-else = Rhywbeth arall
    .required = Dewiswch beth hoffech chi i’r wefan neu’r ap ei wneud

what-else = Beth arall hoffech chi i’r wefan neu’r ap ei wneud?
    .summary = Beth arall yr hoffech ei weld
    .required = Nodwch beth arall hoffech chi i’r wefan neu’r ap ei wneud
    .name = Beth arall yr hoffech ei weld

sector = Pa fath o sefydliad sy’n rhedeg y wefan neu’r ap?
    .summary = Y math o sefydliad
    .central-government = Llywodraeth ganolog
    .charitable-and-voluntary = Elusennau a grwpiau gwirfoddol
    .education-and-childcare = Addysg a gofal plant
    .finance-insurance-and-credit = Cyllid, yswiriant a chredyd
    .general-business = Busnes cyffredinol
    .health = Iechyd
    .justice = Heddlu, llysoedd a chyfiawnder troseddol
    .land-or-property = Gwasanaethau tir neu eiddo
    .legal = Gwasanaethau cyfreithiol
    .local-government = Llywodraeth leol
    .marketing = Marchnata
    .media = Y cyfryngau
    .membership-association = Cymdeithasau aelodau
    .online-technology-and-telecoms = Technoleg ar-lein a thelathrebu
    .political = Gwleidyddiaeth
    .regulators = Rheoleiddwyr
    .religious = Crefydd
    .retail-and-manufacture = Siopau a gweithgynhyrchwyr
    .social-care = Gofal cymdeithasol
    .transport-and-leisure = Trafnidiaeth a hamdden
    .utilities = Cyfleustodau, fel nwy, trydan a dŵr
    .not-sure = Nid wyf yn siŵr
    .required = Dewiswch pa fath o sefydliad sy’n rhedeg y wefan neu’r ap
