# The pages about personal information: the privacy notice, the cookies page, the receipt. Only the server reads these
# texts, so they cost browsers nothing.

## The banner

banner = Cwcis ar wefan { $organisation }
banner-label = Cwcis ar wefan { $organisation }
banner-accept = Cewch, gallwch gyfrif fy ymweliad
banner-reject = Na chewch, peidiwch â chyfrif fy ymweliad
banner-view = Gweld cwcis
banner-accepted = Rydych wedi dweud y cawn gyfrif eich ymweliad.
banner-rejected = Rydych wedi dweud na chawn gyfrif eich ymweliad.
banner-settings = Gallwch newid hyn unrhyw bryd.
banner-hide = Cuddio’r neges hon

## What people decide about

purpose-statistics = Cyfrif ymweliadau
    .question = Gawn ni gyfrif eich ymweliad?
    .banner =
        Hoffem gadw cyfrif o’r tudalennau y mae pobl yn eu hagor, er mwyn i ni wella’r wefan hon. Dim ond niferoedd rydym yn eu cadw. Nid ydynt byth yn dweud pwy ydych chi. Nid ydym yn rhoi dim ar eich dyfais ar gyfer hyn.

        Gawn ni gyfrif eich ymweliad?
    .body = Rydym yn cadw cyfrif o’r tudalennau y mae pobl yn eu hagor, ym mha iaith ac ar ba fath o ddyfais, a ble y maent yn rhoi’r gorau iddi. Mae hyn yn ein helpu i wella’r wefan. Dim ond niferoedd rydym yn eu cadw. Nid ydynt byth yn dweud pwy ydych chi. Nid ydym yn rhoi dim ar eich dyfais ar gyfer hyn. Nid oes dim yn mynd i gwmni arall.
    .yes = Cewch, gallwch gyfrif fy ymweliad
    .no = Na chewch, peidiwch â chyfrif fy ymweliad
    .required = Dewiswch ‘Cewch’ os cawn gyfrif eich ymweliad
    .goes-on = Nid ydych wedi dweud ‘na’, felly rydym yn cyfrif eich ymweliad.
purpose-preferences = Cofio eich iaith a’ch cymhorthion darllen
    .question = Gawn ni gofio eich iaith a’ch cymhorthion darllen?
    .body = Pan fyddwch yn newid iaith, neu’n dewis sut mae tudalennau’n edrych, byddwn yn cadw eich dewis ar eich dyfais. Y tro nesaf, bydd y wefan yn agor fel hynny.
    .yes = Cewch, cofiwch fy newisiadau
    .no = Na chewch, peidiwch â chofio fy newisiadau
    .required = Dewiswch ‘Cewch’ os cawn gofio eich iaith a’ch cymhorthion darllen
    .goes-on = Nid ydych wedi dweud ‘na’, felly byddwn yn gwneud hyn os byddwch yn newid iaith neu’n dewis cymhorthion darllen.
purpose-remote-voices = Lleisiau nad ydynt ar eich dyfais
    .question = Gyda Gwrando, gawn ni ddefnyddio lleisiau nad ydynt ar eich dyfais?
    .body = Mae Gwrando yn darllen tudalennau’n uchel â lleisiau eich dyfais. Nid yw rhai lleisiau ar eich dyfais. Yna mae eich porwr yn anfon geiriau’r dudalen at wneuthurwr y llais. Gall hyn gynnwys eich atebion. Dim ond os dywedwch y cawn wneud hynny y byddwn yn defnyddio lleisiau o’r fath.
    .yes = Cewch, defnyddiwch leisiau nad ydynt ar fy nyfais
    .no = Na chewch, defnyddiwch leisiau ar fy nyfais yn unig
    .required = Dewiswch ‘Cewch’ os cawn ddefnyddio lleisiau nad ydynt ar eich dyfais gyda Gwrando
standing-agreed = Ar { $date }, gwnaethoch gytuno.
standing-refused = Ar { $date }, gwnaethoch ddweud ‘na’.
standing-signalled = Mae eich porwr yn dweud ‘na’ ar eich rhan.
standing-open = Nid ydych wedi penderfynu eto. Nes i chi benderfynu, ni fyddwn yn gwneud hyn.
signal = Mae eich porwr yn dweud wrthym nad ydych am gael eich tracio (Global Privacy Control). Rydym yn deall hynny fel ‘na’ i gyfrif ymweliadau. Os byddwch yn gwneud dewis yma, byddwn yn dilyn y dewis hwnnw.

## What is kept on the device

item-answers = Allwedd i’r atebion nad ydych wedi’u hanfon eto. Ni all ffurflenni weithio hebddi.
item-choices = Yr hyn a ddewisoch ar y dudalen Cwcis, a phryd. Nid yw’n dweud pwy ydych chi.
item-preferences = Yr iaith a’r cymhorthion darllen a ddewisoch.
item-listen = Sut rydych yn hoffi gwrando, er enghraifft y cyflymder a’r llais. Dim ond os byddwch yn newid hyn y caiff ei gadw.
item-staff = Allwedd aelod o staff sydd wedi mewngofnodi.
item-undeclared = Nid ydym yn gwybod beth yw hyn. Mae’n bosibl ei fod yn dod o rywbeth yn eich porwr. Rydym wedi nodi’r enw, er mwyn i ni ymchwilio i hyn.
item-stays = Am ba hyd y mae’n aros: { $period }
item-is-here = Ar y ddyfais hon nawr
item-is-not-here = Nid yw ar y ddyfais hon
item-unknown = Nid ydym yn gwybod
item-delete = Dileu { $name } oddi ar y ddyfais hon
item-delete-short = Dileu
item-deleted = Nid yw { $name } ar y ddyfais hon mwyach.
item-not-deleted = Ni allem ddileu { $name }. Gallwch ei ddileu yng ngosodiadau eich porwr.
store-cookie = Cwci
store-local-storage = Storfa leol (local storage)
store-session-storage = Storfa’r tab hwn
store-cache = Storfa dros dro (cache)
store-indexed-db = Cronfa ddata yn y porwr
period-years = { $count ->
    [zero] { $count } mlynedd
    [one] { $count } flwyddyn
    [two] { $count } flynedd
    [few] { $count } blynedd
    [4] { $count } blynedd
    [many] { $count } blynedd
   *[other] { $count } mlynedd
}
not-kept = Nid ydym yn cadw hyn

## The cookies page

cookies = Cwcis
    .body = Ffeil fach y mae gwefan yn ei rhoi ar eich ffôn neu eich cyfrifiadur yw cwci. Mae’r dudalen hon yn rhestru popeth y mae’r wefan hon yn ei gadw ar eich dyfais. Nid ydym yn defnyddio cwcis ar gyfer hysbysebion. Nid oes dim ar y wefan hon yn dod o gwmni arall.
cookies-needed = Beth rydym yn ei gadw, a pham
    .body = Rydym yn cadw’r allwedd i’ch atebion am na all ffurflenni weithio hebddi. Rydym yn cadw eich dewisiadau fel nad oes rhaid i ni ofyn eto. Rydym yn cadw eich iaith, ond dim ond os byddwch yn ei newid. Rydym yn cadw eich cymhorthion darllen, ond dim ond os byddwch yn eu dewis.
cookies-choices = Eich dewisiadau
    .body =
        Os byddwch yn dweud ‘na’, byddwn yn dileu ar unwaith yr hyn roeddem wedi’i gadw at y diben hwnnw. Byddwn yn gofyn eto ymhen blwyddyn, neu os byddwn yn newid yr hyn rydym yn ei wneud.

        I weld beth sydd ar eich dyfais nawr, ewch i’n [hysbysiad preifatrwydd](/privacy). I weld beth rydym yn ei gyfrif, ewch i [sut y mae pobl yn defnyddio’r wefan hon](/statistics).
cookies-save = Cadw fy newisiadau
cookies-saved = Rydym wedi cadw eich dewisiadau.
success = Llwyddiant

## The receipt

receipt = Derbynneb ar gyfer eich dewisiadau
    .body = Mae’r dderbynneb hon yn dweud beth a ddewisoch am gwcis, a phryd. Gallwch ei chadw os dymunwch. Nid oes gennym gopi: caiff ei gwneud o’r hyn sydd ar eich dyfais.
    .withdraw = Gallwch [newid eich dewisiadau](/cookies) unrhyw bryd.
receipt-link = Cael derbynneb ar gyfer eich dewisiadau
receipt-empty = Nid ydych wedi dewis dim eto. [Dewiswch nawr](/cookies).
receipt-decision = Beth a ddewisoch
receipt-agreed = Cewch
receipt-refused = Na chewch
receipt-time = Pryd
receipt-holds = Am ba hyd y mae’n para
receipt-who = Am y dderbynneb hon
receipt-controller = Y sefydliad y gwnaethoch ddweud wrtho
receipt-address = Cyfeiriad
receipt-contact = E-bost
receipt-notice = Hysbysiad preifatrwydd
receipt-mark = Marc y dderbynneb hon
receipt-you = Pwy ydych chi
receipt-nobody = Nid ydym yn gwybod. Caiff eich dewisiadau eu cadw heb enw na rhif.
receipt-download = Lawrlwytho’r dderbynneb ar gyfer rhaglenni (JSON)
notice-version = Fersiwn { $number }
date-and-time = { $date } am { $time }

## The privacy notice

privacy = Hysbysiad preifatrwydd
    .body =
        Mae’r hysbysiad hwn yn dweud beth y mae { $organisation } yn ei wneud â gwybodaeth amdanoch, a pham. Mae’n dod o’r un rhestr â’n cwestiynau a’n cwcis, felly mae’n cynnwys popeth y mae’r wefan hon yn ei wneud.
contents = Ar y dudalen hon
notice-dated = Fersiwn { $number }, o { $date } ymlaen
notice-summary = Yn gryno
    .body =
        - Rydym yn defnyddio’r hyn rydych yn ei ddweud wrthym i ddelio â’ch pryder.
        - Am { $answers-kept }, rydym yn cadw atebion nad ydych wedi’u hanfon. Dim ond eich dyfais chi all eu hagor.
        - Nid ydym yn gwerthu gwybodaeth. Nid ydym yn dangos hysbysebion. Nid oes dim ar y wefan hon yn dod o gwmni arall.
        - Chi sy’n dewis a ydym yn cyfrif eich ymweliadau.
        - Gallwch ofyn am gopi o’r wybodaeth sydd gennym amdanoch. Gallwch ofyn i ni ei chywiro, ei dileu neu roi’r gorau i’w defnyddio.
notice-choices = Eich dewisiadau
    .body = Dyma beth rydych wedi’i ddweud wrthym hyd yn hyn. Gallwch ei newid yma, nawr.
notice-device = Beth sydd ar eich dyfais
    .body = Dyma bopeth y gall y wefan hon ei gadw ar y ddyfais rydych yn ei defnyddio.
device-looked = Rydym newydd edrych yn eich porwr. Os byddwn yn dod o hyd i rywbeth nad ydym yn ei adnabod, caiff ei enw ei anfon atom, a dim byd arall.
device-not-looked = Mae’r rhestr yn dangos y cwcis a anfonodd eich porwr gyda’r dudalen hon. I weld beth arall sydd yno, rhaid i sgriptiau (JavaScript) fod wedi’u troi ymlaen.
device-delete-all = Gallwch hefyd [ddileu’r cyfan ar unwaith](/delete-answers): eich atebion nad ydych wedi’u hanfon, a phopeth y mae’r wefan hon yn ei gadw ar eich dyfais.
notice-done = Beth rydych wedi’i wneud yma
    .body = Dyma beth sydd gennym oherwydd rhywbeth a wnaethoch ar y ddyfais hon.
done-nothing = Dim. Nid ydych wedi ateb cwestiwn ar y ddyfais hon, neu mae eich atebion wedi’u dileu ers hynny.
done-caption = Beth rydych wedi’i wneud yma, ac am ba hyd y byddwn yn ei gadw
done-what = Beth ydyw
done-kept = Am ba hyd y byddwn yn ei gadw
done-covered = Mwy am hyn
done-draft = Atebion nad ydych wedi’u hanfon: { $service }
done-saved = Atebion rydych wedi’u cadw: { $service }
done-case = Eich achos { $reference }: { $service }
done-until = Tan { $date }
done-after-closing = Am { $period } ar ôl i ni gau eich achos
done-elsewhere = Efallai nad yw achos a anfonoch o ddyfais arall, neu beth amser yn ôl, yn y rhestr hon. Gallwch [ei ddilyn](/case) gyda’i gyfeirnod a’i god cyfrinachol.
notice-your-rights = Eich hawliau
    .body =
        Nid oes rhaid i chi dalu am ddim o hyn. Byddwn yn ateb o fewn un mis.
        - **Cael copi o’r wybodaeth.** [Gwelwch a lawrlwythwch yr hyn sydd gan y wefan hon](/your-information), gyda’ch dyfais neu gyda’ch cyfeirnod a’ch cod cyfrinachol.
        - **Cywiro’r wybodaeth.** Gallwch newid atebion eich hun cyn i chi eu hanfon. Ar gyfer achos, [gofynnwch i ni gywiro’r wybodaeth](/services/your-information).
        - **Dileu’r wybodaeth.** [Dilëwch atebion nad ydych wedi’u hanfon](/delete-answers). Ar gyfer achos, [gofynnwch i ni ddileu’r wybodaeth](/services/your-information).
        - **Gwrthwynebu, neu ofyn i ni wneud llai â’r wybodaeth.** [Dywedwch wrthym beth rydych am i ni roi’r gorau i’w wneud](/services/your-information).
        - **Newid eich meddwl ar ôl cytuno.** [Newidiwch eich dewisiadau](/cookies). Mae hynny mor hawdd â chytuno.
        - **Cwyno.** Os nad ydych yn fodlon ar y ffordd rydym yn defnyddio eich gwybodaeth, [cwynwch amdanom ni](/services/about-us).

        Gallwch hefyd ysgrifennu atom: { $organisation }, { $address }. Neu anfonwch neges e-bost i [{ $email }](mailto:{ $email }).
notice-activities = Popeth rydym yn ei wneud
    .body = Ar gyfer pob peth rydym yn ei wneud: beth yw’r diben, ac yna’r manylion.
activities-here = Ar y wefan hon
activities-outside = Mewn mannau eraill, nid ar y wefan hon
activity-more = Mwy am hyn: { $name }
applies-to-you = Mae hyn yn ymwneud â chi
not-confirmed = Heb ei gadarnhau eto
notice-data = Beth rydym yn ei ddefnyddio
notice-source = O ble y daw
notice-basis = Beth sy’n caniatáu i ni wneud hyn
notice-rights = Eich hawliau
notice-changes = Beth sydd wedi newid
    .body = Rydym yn nodi yma bob newid sy’n bwysig i chi.
version-heading = Fersiwn { $number }, { $date }
version-differences = Y gwahaniaethau, fesul un, yn fersiwn { $number }
notice-version-1 = Y fersiwn gyntaf.
notice-version-2 = Mae’r hysbysiad bellach yn dangos eich dewisiadau chi, eich dyfais chi a’r hyn rydych wedi’i wneud yma. Rydym wedi ychwanegu rhannau am gyfrif ymweliadau, os ydych yn cytuno, ac am gofio eich iaith. Rydym wedi ychwanegu’r hyn rydym yn ei wneud y tu allan i’r wefan hon.
notice-version-3 = Os byddwch yn dewis cymhorthion darllen, fel testun mwy, byddwn yn cadw eich dewis ar eich dyfais. Os ydych yn cytuno, gall Gwrando ddarllen tudalennau’n uchel â lleisiau nad ydynt ar eich dyfais. Caiff y ffordd rydych yn hoffi gwrando ei chadw ar eich dyfais, os byddwch yn ei newid.
notice-version-4 = Os byddwch yn rhoi eich cyfeiriad e-bost i ni, byddwn yn dweud wrthych drwy e-bost ein bod wedi cael yr hyn rydych wedi’i anfon, a beth sy’n digwydd iddo. Gallwch ychwanegu dogfennau at yr hyn rydych yn ei anfon atom.
notice-version-5 = Pan fydd aelod o’n staff yn agor eich achos, rydym yn cofnodi hynny, ac yn cadw’r cofnod am 2 flynedd. Gall ein staff ysgrifennu atoch, a byddwch yn darllen eu llythyrau lle rydych yn dilyn eich achos.
notice-version-6 = Rydym wedi ychwanegu rhannau am gyfrifon ein staff, sut rydym yn cadw’r wefan hon yn ddiogel, ein blog, a’n gwasanaethau eraill.
difference-added = Newydd: { $name }
difference-removed = Nid ydym yn gwneud hyn mwyach: { $name }
difference-changed = Wedi newid: { $name } ({ $parts })
difference-kept = { $name }: am ba hyd y byddwn yn cadw’r wybodaeth. O’r blaen: { $before }. Nawr: { $now }.
register = Yr hysbysiad hwn ar gyfer rhaglenni
register-csv = Cofnod o weithgareddau prosesu (CSV)
register-jsonld = Yr un peth yn y Data Privacy Vocabulary (JSON-LD)

## What we hold about the person

your-information = Yr wybodaeth sydd gennym amdanoch
    .body = Yma gallwch weld a lawrlwytho’r wybodaeth sydd gan y wefan hon amdanoch, a gofyn i ni ei newid.
your-answers = Atebion ar y ddyfais hon
    .body = Dyma atebion nad ydych wedi’u hanfon, ac achosion rydych newydd eu hanfon. Dim ond y ddyfais hon all eu hagor.
your-answers-none = Nid oes dim yma. Nid ydych wedi ateb cwestiwn ar y ddyfais hon, neu mae’r atebion wedi’u dileu.
your-answers-download = Lawrlwytho’r atebion hyn ar gyfer rhaglenni (JSON)
copy-case = Eich achos
your-case-copy = Cael copi o achos
    .body = Bydd angen eich cyfeirnod a’ch cod cyfrinachol arnoch. Cawsoch y ddau pan wnaethoch anfon yr achos atom.
your-case-show = Dangos fy achos
your-case-download = Lawrlwytho fy achos (JSON)
your-requests = Gofyn i ni am unrhyw beth arall
    .body =
        - I gywiro neu ddileu’r wybodaeth sydd gennym, i gyfyngu ar y ffordd rydym yn ei defnyddio, neu i wrthwynebu, [dywedwch wrthym beth yr hoffech i ni ei wneud](/services/your-information).
        - I ddileu atebion nad ydych wedi’u hanfon, a phopeth sydd ar y ddyfais hon, defnyddiwch [Dileu fy atebion](/delete-answers).
        - I weld am ba hyd y byddwn yn cadw’r wybodaeth a pham, darllenwch [ein hysbysiad preifatrwydd](/privacy).
copy-kept = Byddwn yn cadw hyn tan
copy-reference = Cyfeirnod
copy-state = Ar ba gam y mae
copy-received = Daeth i law ar

## The search

search = Chwilio’r wefan hon
search-label = Am beth rydych chi’n chwilio?
    .hint = Er enghraifft: galwadau digroeso
search-button = Chwilio
search-found = { $count ->
    [0] Ni chafwyd hyd i ddim ar gyfer “{ $words }”
    [one] Cafwyd hyd i { $count } dudalen ar gyfer “{ $words }”
    [two] Cafwyd hyd i { $count } dudalen ar gyfer “{ $words }”
    [few] Cafwyd hyd i { $count } tudalen ar gyfer “{ $words }”
    [many] Cafwyd hyd i { $count } thudalen ar gyfer “{ $words }”
   *[other] Cafwyd hyd i { $count } tudalen ar gyfer “{ $words }”
}
    .nothing = Rhowch gynnig ar eiriau eraill, neu [dewch o hyd i’r lle iawn ar gyfer eich pryder](/services/concern). Gallwch hefyd [gysylltu â ni](/contact).

## What is counted

statistics = Sut y mae pobl yn defnyddio’r wefan hon
    .body =
        Daw’r niferoedd hyn gan bobl y cawn gyfrif eu hymweliad. [Dewiswch a gawn gyfrif eich un chi](/cookies).

        Rydym yn cyfrif fesul deg. Os bydd rhywbeth wedi’i wneud lai na deg gwaith ar un diwrnod, ni chaiff ei gyfrif o gwbl. Nid yw’r un o’r niferoedd yn dweud pwy a’i gwnaeth.
statistics-dates = O { $from } tan { $to }
statistics-what = Beth
statistics-how-often = Pa mor aml
statistics-count = Tua { $count }
statistics-few = Llai na deg
statistics-nothing = Dim eto. Byddwn yn dangos nifer ar ôl i’r un peth gael ei wneud ddeg gwaith ar yr un diwrnod.
statistics-pages = Tudalennau
statistics-languages = Ymweliadau, yn ôl iaith
statistics-devices = Ymweliadau, yn ôl math o ddyfais
statistics-outcomes = Sut y daeth ymweliadau â gwasanaeth i ben
statistics-lcp = Pa mor gyflym yr ymddangosodd tudalennau
statistics-cls = Pa mor llonydd oedd tudalennau wrth lwytho
statistics-inp = Pa mor gyflym yr ymatebodd tudalennau
statistics-search = Am beth y chwiliodd pobl
statistics-funnel = Ble y mae pobl yn rhoi’r gorau iddi
    .body = Ar gyfer pob gwasanaeth, faint o bobl a gwblhaodd bob cam. Os yw nifer yn llawer llai na’r un o’i flaen, mae’n bosibl bod pobl yn cael y cam hwnnw’n anodd. Dim ond rhai pobl sy’n gweld rhai camau. Yno, nid yw nifer llai yn dweud bod pobl wedi rhoi’r gorau iddi.
# $step: the heading of a page.
statistics-some = { $step } (dim ond rhai pobl sy’n gweld y cam hwn)
device-phone = Ffôn
device-tablet = Llechen
device-desktop = Cyfrifiadur
vital-good = Da
vital-fair = Gallai fod yn well
vital-poor = Gwael
outcome-sent = Wedi’i anfon: { $service }
outcome-exit = Cyngor: { $service }, “{ $page }”

## Something of another website, such as a video

embed-from = Daw hyn o { $host }. Os byddwch yn ei ddangos, bydd y wefan honno yn gwybod eich bod yn edrych arno, ac yn gwybod eich cyfeiriad rhyngrwyd. Nid ydym yn llwytho dim oddi yno cyn hynny.
embed-show = Dangos hyn y tro hwn yn unig, o { $host }
