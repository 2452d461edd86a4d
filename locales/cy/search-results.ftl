# Codi pryder am ganlyniadau chwilio: testunau site/services/search-results.toml. GLOSSARY.md sy’n rhestru’r
# termau. “Y person” yw’r person y chwiliwyd am ei enw. “Pryder” yw’r hyn a godir gyda ni.

# Enw’r rheoleiddiwr, fel y mae’r llythyr yn ei roi.
-regulator = Swyddfa’r Comisiynydd Gwybodaeth (yr ICO)

service = Codi pryder am ganlyniadau chwilio
    .description =
        Rhowch wybod i ni os yw peiriant chwilio yn gwrthod dileu canlyniadau sy’n ymddangos pan fydd pobl yn
        chwilio am eich enw.
    .start =
        Defnyddiwch y gwasanaeth hwn os yw pobl yn dod o hyd i dudalennau gwe amdanoch pan fyddant yn chwilio am
        eich enw, os yw hyn yn effeithio ar eich preifatrwydd, ac os yw’r peiriant chwilio wedi gwrthod dileu’r
        canlyniadau. Mae rhai pobl yn galw hyn yn “hawl i gael eich anghofio”.

        Gallwch ei ddefnyddio hefyd ar gyfer eich plentyn, neu ar gyfer person arall os yw’n cytuno.

        # Cyn i chi ddechrau

        Gofynnwch i’r cwmni sy’n rhedeg y peiriant chwilio yn gyntaf. Rydym yn ei alw’n **ddarparwr chwilio**. Er
        enghraifft, mae Google yn ddarparwr chwilio. Mae gan lawer o ddarparwyr chwilio eu ffurflen eu hunain ar
        gyfer hyn ar eu gwefan.

        Gallwch ddod atom ni os bydd y darparwr chwilio yn gwrthod, neu os na fydd yn dileu’r canlyniadau i gyd. Os
        na fydd yn ateb, dechreuwch yma beth bynnag. Byddwn yn dweud wrthych beth i’w wneud nesaf.

        # Beth sydd ei angen arnoch

        Byddwn yn gofyn i chi am y canlynol:

        - eich enw a’ch cyfeiriad e-bost
        - yr enw y gwnaethoch chwilio amdano
        - cyfeiriad gwe pob canlyniad, hyd at 10 ohonynt
        - beth ddywedodd y darparwr chwilio, a phryd
        - sut y mae’r canlyniadau’n effeithio arnoch

        # Beth rydym yn edrych arno

        Rydym yn edrych ar y ddwy ochr: eich preifatrwydd chi, a budd pobl eraill o ddod o hyd i’r dudalen. Mae’n
        bwysig a yw’r hyn y mae’r dudalen yn ei ddweud yn anghywir, yn hen, neu’n fwy nag sydd angen i bobl ei wybod.

        # Beth y gallwn ei wneud, a beth na allwn ei wneud

        Mae’n bosibl y byddwn yn gofyn i’r darparwr chwilio ddileu canlyniad. Wedyn ni fydd pobl yn dod o hyd i’r
        dudalen pan fyddant yn chwilio am yr enw. Mae’r dudalen ei hun yn aros ar y rhyngrwyd. Dim ond y wefan y
        mae’r dudalen arni all ei dileu.

        Ni allwn gael arian i chi, ac ni allwn gosbi darparwr chwilio ar eich rhan.

        # Eich gwybodaeth

        Fel arfer, byddwn yn rhannu eich pryder â’r darparwr chwilio. Darllenwch [sut rydym yn defnyddio eich
        gwybodaeth](/privacy) cyn dechrau.
    .next =
        Byddwn yn edrych ar yr hyn rydych wedi’i ddweud wrthym ac yn penderfynu beth i’w wneud. Os byddwn yn credu y
        dylai’r darparwr chwilio ddileu canlyniadau, mae’n bosibl y byddwn yn gofyn iddo wneud hynny. Byddwn yn
        ysgrifennu atoch i ddweud beth yw’r canlyniad.

        Os ydych wedi dweud wrthym y byddwch yn anfon dogfennau, anfonwch gopïau atom drwy’r post, nid y
        dogfennau gwreiddiol. Ysgrifennwch eich cyfeirnod ar bob un. Mae ein cyfeiriad ar [ein tudalen
        gysylltu](/contact).

        Os na fyddwch yn fodlon ar y canlyniad, gallwch ofyn i ni am adolygiad achos. Gofynnwch o fewn 3 mis
        i’r canlyniad.

standard-first-reply = Byddwn yn anfon ateb cyntaf atoch erbyn { $date }.

## Ai dyma’r amser a’r lle iawn?

name-search = Ydy’r canlyniadau’n ymddangos wrth chwilio am enw person?
    .summary = Canlyniadau wrth chwilio am enw
    .hint = Gall geiriau eraill fod yn y chwiliad hefyd. Er enghraifft, enw a thref.
    .yes = Ydyn
    .no = Nac ydyn
    .required = Dewiswch ‘Ydyn’ os yw’r canlyniadau’n ymddangos wrth chwilio am enw person

not-a-name = Dim ond ar chwiliadau am enw person y gallwn edrych
    .body =
        Rydych wedi dweud wrthym nad yw’r canlyniadau’n ymddangos wrth chwilio am enw person. Ni allwn edrych ar y
        canlyniadau hyn yma.

        # Beth i’w wneud nawr

        - Os yw tudalen yn dweud rhywbeth amdanoch sy’n anghywir neu’n breifat, gofynnwch i’r wefan y mae’r dudalen arni ei newid neu ei dileu.
        - Os sefydliad sy’n rhedeg y wefan, a’i fod yn gwrthod, gallwch [godi pryder am ddiogelu data](/services/data-protection).
        - Os yw’r canlyniadau hefyd yn ymddangos wrth chwilio am eich enw, dewch yn ôl a dewiswch ‘Ydyn’.

whose-name = Enw pwy ydyw?
    .summary = Enw pwy ydyw
    .me = Fy enw i
    .my-child = Enw fy mhlentyn
    .someone-else = Enw person arall, ac mae gennyf hawl i weithredu ar ei ran
    .died = Enw person sydd wedi marw
    .organisation = Enw busnes neu sefydliad arall
    .required = Dewiswch enw pwy ydyw

not-a-person = Dim ond ar ganlyniadau am bobl sy’n fyw y gallwn edrych
    .body =
        { $whose-name ->
            [died] Rydych wedi dweud wrthym fod y person wedi marw. Dim ond i bobl sy’n fyw y mae’r gyfraith diogelu data yn berthnasol, felly ni allwn edrych ar hyn.
           *[organisation] Rydych wedi dweud wrthym mai enw sefydliad yw’r enw. Dim ond i bobl sy’n fyw y mae’r gyfraith diogelu data yn berthnasol, felly ni allwn edrych ar hyn.
        }

        # Beth i’w wneud nawr

        - Gofynnwch i’r wefan y mae’r dudalen arni ei newid neu ei dileu.
        - Gofynnwch i’r darparwr chwilio a oes ffordd arall o roi gwybod iddo am y canlyniadau.
        - Os yw’r canlyniadau hefyd yn ymddangos wrth chwilio am enw person sy’n fyw, dewch yn ôl a dewiswch enw pwy ydyw.

        Os nad ydych yn siŵr a yw’r dudalen hon yn iawn i chi, [cysylltwch â ni](/contact).

asked-provider = Ydych chi wedi gofyn i’r darparwr chwilio ddileu’r canlyniadau?
    .summary = Wedi gofyn i’r darparwr chwilio
    .hint = Y darparwr chwilio yw’r cwmni sy’n rhedeg y peiriant chwilio. Rhaid iddo gael cyfle i edrych ar hyn yn gyntaf.
    .yes = Ydw
    .no = Nac ydw
    .required = Dewiswch ‘Ydw’ os ydych wedi gofyn i’r darparwr chwilio ddileu’r canlyniadau

ask-provider = Gofynnwch i’r darparwr chwilio yn gyntaf
    .body =
        Ni allwn edrych ar eich pryder nes bod y darparwr chwilio wedi cael cyfle i edrych arno.

        # Beth i’w wneud nawr

        Edrychwch ar wefan y darparwr chwilio am y ffurflen i ddileu canlyniadau am berson. Dim ond eu ffurflen eu
        hunain y mae rhai darparwyr yn ei derbyn. Os na allwch ddod o hyd i un, ysgrifennwch at y darparwr.

        Dywedwch wrth y darparwr:

        - yr enw y mae pobl yn chwilio amdano
        - cyfeiriad gwe pob canlyniad
        - beth y mae pob tudalen yn ei ddweud amdanoch
        - pam na ddylai ymddangos: er enghraifft, mae’n anghywir, yn hen, neu’n fwy nag sydd angen i bobl ei wybod
        - sut y mae’n effeithio arnoch

        Cadwch gopi o’r hyn rydych yn ei anfon, nodwch y dyddiad, a chadwch unrhyw gyfeirnod.

        # Beth sy’n digwydd nesaf

        Rhowch { $answer-time } i’r darparwr chwilio ateb. Os bydd yn gwrthod, os na fydd yn dileu’r canlyniadau i
        gyd, neu os na fydd yn ateb, dewch yn ôl i godi eich pryder gyda ni.

        Gallwch hefyd ofyn i’r wefan y mae’r dudalen arni ei newid neu ei dileu.

provider-answer = Beth oedd ateb y darparwr chwilio?
    .summary = Ateb y darparwr chwilio
    .refused = Gwrthododd ddileu’r canlyniadau
    .some = Dileodd rai o’r canlyniadau, ond nid pob un
    .no-reply = Nid yw wedi ateb
    .removed = Dileodd y canlyniadau i gyd
    .required = Dewiswch beth oedd ateb y darparwr chwilio

removed = Nid oes angen i chi godi pryder
    .body =
        Rydych wedi dweud wrthym fod y darparwr chwilio wedi dileu’r canlyniadau i gyd, felly nid oes dim mwy i ni ei
        wneud.

        # Beth i’w wneud nawr

        - Mae’r dudalen ei hun yn dal ar y rhyngrwyd. Os ydych am gael gwared arni, gofynnwch i’r wefan y mae’r dudalen arni.
        - Cadwch ateb y darparwr chwilio. Os daw canlyniad yn ôl, anfonwch yr ateb at y darparwr a gofynnwch iddo ddileu’r canlyniad eto.
        - Gall darparwyr chwilio eraill ddangos y dudalen o hyd. Gofynnwch i bob un ohonynt.

asked-on = Pryd y gwnaethoch ofyn i’r darparwr chwilio?
    .summary = Y dyddiad y gwnaethoch ofyn i’r darparwr chwilio
    .hint = Os nad ydych yn gwybod yr union ddiwrnod, rhowch eich amcan gorau.
    .required = Nodwch y dyddiad y gwnaethoch ofyn i’r darparwr chwilio
    .name = Y dyddiad y gwnaethoch ofyn i’r darparwr chwilio

wait = Mae gan y darparwr chwilio amser i ateb o hyd
    .body =
        Rhowch { $answer-time } i’r darparwr chwilio ateb. Mae ganddo tan **{ $until }** i wneud hynny.

        # Beth i’w wneud nawr

        - Arhoswch tan { $until }.
        - Os bydd yn gwrthod, neu os na fydd yn dileu’r canlyniadau i gyd, dewch yn ôl i godi eich pryder gyda ni.
        - Os na fyddwch wedi clywed dim erbyn hynny, anfonwch nodyn atgoffa ato.

        Os dewch yn ôl ar ôl { $until }, gallwn eich helpu i ysgrifennu’r nodyn atgoffa.

chased = Ydych chi wedi anfon nodyn atgoffa at y darparwr chwilio?
    .summary = Wedi anfon nodyn atgoffa
    .hint = Mae hyn yn golygu eich bod wedi gofyn eto am ateb.
    .yes = Ydw
    .no = Nac ydw
    .required = Dewiswch ‘Ydw’ os ydych wedi anfon nodyn atgoffa at y darparwr chwilio

## Nodyn atgoffa i’r darparwr chwilio

letter-details = Gallwn eich helpu i ysgrifennu at y darparwr chwilio
    .body =
        Byddwn yn llunio llythyr o’ch atebion. Gallwch adael unrhyw un o’r cwestiynau hyn yn wag. Bydd
        bwlch yn y llythyr i chi ei lenwi.

letter-name = Eich enw
    .name = Eich enw

letter-provider = Enw’r darparwr chwilio
    .name = Enw’r darparwr chwilio

letter-reference = Cyfeirnod y darparwr chwilio
    .hint = Mae’n bosibl eich bod wedi cael rhif pan anfonoch eich cais.
    .name = Cyfeirnod y darparwr chwilio

chase-provider = Anfonwch nodyn atgoffa at y darparwr chwilio
    .body =
        Gofynnwch i’r darparwr chwilio am ateb unwaith eto cyn dod atom ni.

        Rydym wedi llunio llythyr i chi. Gwiriwch ef a llenwch unrhyw fylchau. Yna anfonwch ef at y darparwr chwilio,
        neu gopïwch y geiriau i’w ffurflen neu i neges e-bost.

        # Beth sy’n digwydd nesaf

        - Cadwch gopi o’ch llythyr, a nodwch y dyddiad y byddwch yn ei anfon.
        - Os bydd y darparwr chwilio yn gwrthod, neu’n dal heb ateb, dewch yn ôl i godi eich pryder gyda ni.

remind-provider = Eich nodyn atgoffa i’r darparwr chwilio
    .subject = Nodyn atgoffa: fy nghais dyddiedig { $asked-on } i ddileu canlyniadau chwilio
    .body =
        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}eich enw]
        }
        {"["}eich cyfeiriad neu eich cyfeiriad e-bost]

        { $today }

        { $has-letter-provider ->
            [yes] { $letter-provider }
           *[no] {"["}enw’r darparwr chwilio]
        }

        Fy nghyfeirnod gyda chi: { $has-letter-reference ->
            [yes] { $letter-reference }
           *[no] {"["}y rhif, os oes gennych un]
        }

        Annwyl Syr neu Fadam

        Ar { $asked-on }, gofynnais i chi ddileu canlyniadau sy’n ymddangos wrth chwilio am { $whose-name ->
            [my-child] enw fy mhlentyn
            [someone-else] enw person rwy’n gweithredu ar ei ran
           *[me] fy enw
        }. Nid ydych wedi ateb, ac mae o leiaf { $answer-time } wedi mynd heibio.

        Atebwch fy nghais nawr, os gwelwch yn dda. Os na fyddwch yn dileu canlyniad, dywedwch wrthyf pam. Os na allwch ateb nawr, dywedwch wrthyf pryd y byddwch yn gwneud hynny.

        Os na chaf ateb, neu os na fyddaf yn fodlon arno, mae’n bosibl y byddaf yn codi fy mhryder gyda { -regulator }.

        Yn gywir

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}eich enw]
        }

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
    .hint = Gallwch adael hwn yn wag. Mae’n bosibl y byddwn yn ei rannu â’r darparwr chwilio, er mwyn iddo ddod o hyd i’ch cais.
    .name = Eich cyfeiriad post

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

about-them = Am y person rydych yn gweithredu ar ei ran

their-name = Enw’r person
    .required = Nodwch enw’r person
    .name = Enw’r person

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
    .by-post = Byddaf yn anfon prawf gyda’m dogfennau
    .by-post-hint = Er enghraifft, llythyr cydsyniad wedi’i lofnodi gan y person
    .by-phone = Mae angen i chi fy ffonio am hyn
    .by-phone-hint = Dewiswch hwn os na allwch anfon prawf
    .required = Dewiswch sut y byddwch yn dangos i ni fod gennych hawl i weithredu ar ran y person

authority-phone = Rhif ffôn y gallwn ei ffonio
    .required = Nodwch y rhif ffôn y gallwn ei ffonio
    .invalid = Nodwch rif ffôn, fel 01632 960 001, 07700 900 982 neu +44 808 157 0192
    .name = Y rhif ffôn y gallwn ei ffonio

uk-link = Ydy’r person yn byw yn y Deyrnas Unedig, neu’n un o ddinasyddion y Deyrnas Unedig?
    .summary = Cysylltiad â’r Deyrnas Unedig
    .hint = “Y person” yw’r person y mae pobl yn chwilio am ei enw. Efallai mai chi yw’r person hwn.
    .lives-here = Ydy, mae’n byw yn y Deyrnas Unedig
    .citizen = Ydy, mae’n byw dramor ac yn un o ddinasyddion y Deyrnas Unedig
    .neither = Nac ydy, dim un o’r rhain
    .neither-hint = Gallwch barhau. Ond efallai mai rheoleiddiwr y wlad lle mae’r person yn byw yw’r un iawn i ofyn iddo.
    .required = Dewiswch a yw’r person yn byw yn y Deyrnas Unedig neu’n un o ddinasyddion y Deyrnas Unedig

## Y chwiliad

searched-name = Pa enw y mae pobl yn chwilio amdano?
    .summary = Yr enw y mae pobl yn chwilio amdano
    .hint = Ysgrifennwch ef fel y gwnaethoch ei deipio yn y peiriant chwilio. Os gwnaethoch ddefnyddio geiriau eraill hefyd, ychwanegwch nhw. Os ydym wedi llenwi eich enw, gallwch ei newid.
    .required = Nodwch yr enw y mae pobl yn chwilio amdano
    .name = Yr enw y mae pobl yn chwilio amdano

searched-their-name = Pa enw y mae pobl yn chwilio amdano?
    .summary = Yr enw y mae pobl yn chwilio amdano
    .hint = Ysgrifennwch ef fel y gwnaethoch ei deipio yn y peiriant chwilio. Os gwnaethoch ddefnyddio geiriau eraill hefyd, ychwanegwch nhw. Os ydym wedi llenwi enw’r person, gallwch ei newid.
    .required = Nodwch yr enw y mae pobl yn chwilio amdano
    .name = Yr enw y mae pobl yn chwilio amdano

search-provider = Y darparwr chwilio

provider = Pa ddarparwr chwilio sy’n dangos y canlyniadau?
    .summary = Darparwr chwilio
    .hint = Os oes mwy nag un, anfonwch bryder atom am bob un ohonynt.
    .google = Google
    .bing = Microsoft Bing
    .yahoo = Yahoo
    .other = Un arall
    .required = Dewiswch pa ddarparwr chwilio sy’n dangos y canlyniadau

provider-other = Enw’r darparwr chwilio
    .required = Nodwch enw’r darparwr chwilio
    .name = Enw’r darparwr chwilio

provider-request = Eich cais i’r darparwr chwilio

provider-reference = Cyfeirnod y darparwr chwilio
    .summary = Cyfeirnod y darparwr chwilio
    .name = Cyfeirnod y darparwr chwilio

refused-on = Pryd y cawsoch ateb gan y darparwr chwilio?
    .summary = Dyddiad ateb y darparwr chwilio
    .required = Nodwch y dyddiad y cawsoch ateb gan y darparwr chwilio
    .name = Y dyddiad y cawsoch ateb gan y darparwr chwilio

refusal-reasons = Pa resymau a roddodd y darparwr chwilio?
    .summary = Rhesymau’r darparwr chwilio
    .hint = Gallwch eu copïo o’i ateb.
    .name = Yr hyn rydych yn ei ddweud am resymau’r darparwr chwilio

result = Canlyniad { $number }

result-details = Canlyniad yr hoffech iddo gael ei ddileu
    .body = Dywedwch wrthym am un canlyniad. Ar ôl hyn gallwch ychwanegu mwy, hyd at 10 i gyd.

result-url = Cyfeiriad gwe’r dudalen
    .summary = Cyfeiriad gwe
    .hint = Copïwch ef o frig eich porwr pan fydd y dudalen ar agor. Mae’n dechrau â https:// neu http://
    .required = Nodwch gyfeiriad gwe’r dudalen
    .name = Cyfeiriad gwe’r dudalen

result-says = Beth y mae’r dudalen yn ei ddweud am y person?
    .summary = Beth y mae’r dudalen yn ei ddweud
    .hint = “Y person” yw’r person y mae pobl yn chwilio am ei enw. Efallai mai chi yw’r person hwn.
    .required = Nodwch beth y mae’r dudalen yn ei ddweud am y person
    .name = Yr hyn rydych yn dweud sydd ar y dudalen

result-published = Pryd y cafodd y dudalen ei chyhoeddi?
    .summary = Cyhoeddwyd
    .hint = Os nad ydych yn gwybod, rhowch eich amcan gorau neu gadewch hwn yn wag.
    .name = Y mis y cafodd y dudalen ei chyhoeddi

result-more = Hoffech chi ychwanegu canlyniad arall?
    .summary = Canlyniad arall
    .yes = Hoffwn
    .no = Na hoffwn
    .required = Dewiswch ‘Hoffwn’ os hoffech ychwanegu canlyniad arall

## Beth y mae’r tudalennau’n ei ddweud, ac am bwy

public-life = Rôl y person mewn bywyd cyhoeddus
    .body =
        Mae’r cwestiynau nesaf yn ymwneud â’r holl dudalennau rydych wedi dweud wrthym amdanynt. “Y person” yw’r person
        y mae pobl yn chwilio am ei enw. Efallai mai chi yw’r person hwn.

public-role = Oes gan y person rôl mewn bywyd cyhoeddus, neu a oedd ganddo un?
    .summary = Rôl mewn bywyd cyhoeddus
    .hint = Er enghraifft, mae’n wleidydd, yn rhedeg cwmni mawr, neu’n adnabyddus am ei waith neu ei hobi.
    .yes = Oes, neu roedd ganddo un
    .no = Nac oes
    .required = Dewiswch a oes gan y person rôl mewn bywyd cyhoeddus, neu a oedd ganddo un

public-role-what = Beth yw’r rôl, neu beth oedd hi?
    .summary = Beth yw neu oedd y rôl
    .required = Nodwch beth yw’r rôl, neu beth oedd hi
    .name = Rôl y person mewn bywyd cyhoeddus

under-18 = Oedd y person o dan 18 oed ar yr adeg y mae’r tudalennau’n sôn amdani?
    .summary = O dan 18 oed ar y pryd
    .yes = Oedd
    .no = Nac oedd
    .required = Dewiswch ‘Oedd’ os oedd y person o dan 18 oed ar yr adeg y mae’r tudalennau’n sôn amdani

accuracy = A yw’n wir?

inaccurate = Ydy’r tudalennau’n dweud unrhyw beth anghywir am y person?
    .summary = Unrhyw beth anghywir
    .yes = Ydyn
    .no = Nac ydyn
    .required = Dewiswch ‘Ydyn’ os yw’r tudalennau’n dweud unrhyw beth anghywir am y person

inaccurate-what = Beth sy’n anghywir, a sut y gallwch ddangos hynny?
    .summary = Beth sy’n anghywir
    .required = Nodwch beth sy’n anghywir, a sut y gallwch ddangos hynny
    .name = Yr hyn rydych yn dweud sy’n anghywir

content-kind = Am beth y mae’r tudalennau?
    .summary = Am beth y mae’r tudalennau
    .hint = Dewiswch bob un sy’n berthnasol.
    .work = Gwaith neu fusnes y person
    .private-life = Bywyd preifat, cartref neu deulu’r person
    .opinion = Barn rhywun am y person
    .hateful = Sarhad, casineb neu gelwyddau am y person
    .something-else = Rhywbeth arall
    .required = Dewiswch am beth y mae’r tudalennau

sensitive = Ydy’r tudalennau’n dweud unrhyw beth am y rhain?
    .summary = Gwybodaeth sensitif
    .hint = Dewiswch bob un sy’n berthnasol. Mae’r gyfraith yn rhoi mwy o ddiogelwch i’r math hwn o wybodaeth.
    .health = Iechyd y person
    .sex-life = Bywyd rhywiol y person, neu at bwy y mae’n cael ei ddenu
    .gender = Ailbennu rhywedd y person
    .ethnic-origin = Hil neu darddiad ethnig y person
    .religion = Crefydd neu gred y person
    .politics = Barn wleidyddol y person
    .trade-union = Aelodaeth o undeb llafur
    .genetic-biometric = Genynnau, olion bysedd neu nodweddion eraill corff y person
    .none = Nac ydyn, dim un o’r rhain
    .required = Dewiswch beth y mae’r tudalennau’n ei ddweud, neu dewiswch nad ydynt yn dweud dim am y rhain
    .name = Beth y mae’r tudalennau’n ei ddweud

still-current = A yw’n iawn o hyd heddiw?

out-of-date = Ydy’r hyn y mae’r tudalennau’n ei ddweud yn hen?
    .summary = Gwybodaeth hen
    .hint = Er enghraifft, maent yn sôn am swydd a adawodd y person amser maith yn ôl, neu am rywbeth sydd wedi’i setlo ers hynny.
    .yes = Ydy
    .no = Nac ydy
    .required = Dewiswch ‘Ydy’ os yw’r hyn y mae’r tudalennau’n ei ddweud yn hen

out-of-date-why = Beth sydd wedi newid ers hynny?
    .summary = Beth sydd wedi newid
    .required = Nodwch beth sydd wedi newid ers hynny
    .name = Yr hyn rydych yn dweud sydd wedi newid

effect = Sut y mae’r canlyniadau’n effeithio ar y person?
    .summary = Sut y mae’r canlyniadau’n effeithio ar y person
    .hint = Er enghraifft, collodd swydd, neu mae pobl yn ei drin yn wael. Dywedwch pam y mae’n fwy nag y dylai orfod ei dderbyn.
    .required = Nodwch sut y mae’r canlyniadau’n effeithio ar y person
    .name = Yr hyn rydych yn ei ddweud am effaith y canlyniadau

risk = Ydy’r canlyniadau’n rhoi’r person mewn perygl?
    .summary = Perygl i’r person
    .hint = Dewiswch bob un sy’n berthnasol. Os oes rhywun mewn perygl nawr, ffoniwch 999.
    .identity-theft = Gallai rhywun esgus mai ef neu hi yw’r person hwn, er enghraifft i ddwyn arian
    .stalking = Gallai rhywun ddilyn y person, aflonyddu arno neu ddod o hyd iddo
    .other-danger = Perygl arall
    .none = Nac ydyn
    .required = Dewiswch y peryglon, neu dewiswch ‘Nac ydyn’
    .name = Y peryglon

put-online = Wnaeth y person gytuno i hyn fod ar y rhyngrwyd?
    .summary = Wedi cytuno i hyn
    .self = Y person a’i rhoddodd ar y rhyngrwyd
    .agreed = Do, cytunodd
    .changed-mind = Do, ond nid yw’n cytuno bellach
    .not-agreed = Naddo
    .dont-know = Nid wyf yn gwybod
    .required = Dewiswch a wnaeth y person gytuno i hyn fod ar y rhyngrwyd

publisher = Pwy gyhoeddodd y tudalennau

journalism = Ai newyddion neu newyddiaduraeth arall yw’r tudalennau?
    .summary = Newyddion neu newyddiaduraeth
    .hint = Er enghraifft, maent ar wefan papur newydd.
    .yes = Ie
    .no = Nage
    .dont-know = Nid wyf yn gwybod
    .required = Dewiswch ai newyddion neu newyddiaduraeth arall yw’r tudalennau

legal-duty = Ydy’r gyfraith yn caniatáu i rywun gyhoeddi hyn, neu’n gorfodi rhywun i wneud hynny?
    .summary = Wedi’i gyhoeddi oherwydd y gyfraith
    .hint = Er enghraifft, cofrestr gyhoeddus, neu restr y mae’n rhaid i lys ei chyhoeddi.
    .yes = Ydy
    .no = Nac ydy
    .dont-know = Nid wyf yn gwybod
    .required = Dewiswch a yw’r gyfraith yn caniatáu i rywun gyhoeddi hyn, neu’n gorfodi rhywun i wneud hynny

crime = Ydy’r tudalennau’n dweud bod y person wedi cyflawni trosedd?
    .summary = Am drosedd
    .hint = Mae hyn yn cynnwys troseddau nad y person a’u cyflawnodd.
    .yes = Ydyn
    .no = Nac ydyn
    .required = Dewiswch ‘Ydyn’ os yw’r tudalennau’n dweud bod y person wedi cyflawni trosedd

crime-details = Am y drosedd

crime-what = Am ba drosedd y mae’r tudalennau’n sôn?
    .summary = Y drosedd
    .hint = Dywedwch pa fath o drosedd oedd hi, a beth ddigwyddodd yn y llys os aeth hi yno.
    .required = Nodwch am ba drosedd y mae’r tudalennau’n sôn
    .name = Yr hyn rydych yn ei ddweud am y drosedd

crime-when = Pryd y digwyddodd?
    .summary = Pryd y digwyddodd
    .hint = Rhowch y mis y digwyddodd, os ydych yn gwybod. Os nad ydych, gadewch hwn yn wag.
    .name = Y mis y digwyddodd

convicted = Gafodd y person ei euogfarnu?
    .summary = Wedi’i euogfarnu
    .hint = Mae hyn yn golygu bod llys wedi penderfynu ei fod yn euog.
    .yes = Do
    .no = Naddo
    .dont-know = Nid wyf yn gwybod
    .required = Dewiswch a gafodd y person ei euogfarnu

spent = Ydy’r euogfarn wedi’i disbyddu?
    .summary = Euogfarn wedi’i disbyddu
    .hint = Mae euogfarn yn cael ei disbyddu ar ôl peth amser. Wedyn nid oes rhaid i’r person ddweud wrth y rhan fwyaf o bobl amdani.
    .yes = Ydy
    .no = Nac ydy
    .dont-know = Nid wyf yn gwybod
    .required = Dewiswch a yw’r euogfarn wedi’i disbyddu

## Beth arall a wnaed

website-owner = Y wefan y mae’r tudalennau arni

asked-website = Ydych chi wedi gofyn i’r wefan newid neu ddileu’r tudalennau?
    .summary = Wedi gofyn i’r wefan
    .hint = Nid oes rhaid i chi wneud hyn cyn dod atom ni.
    .yes = Ydw
    .no = Nac ydw
    .required = Dewiswch ‘Ydw’ os ydych wedi gofyn i’r wefan newid neu ddileu’r tudalennau

website-answer = Beth oedd ateb y wefan?
    .summary = Ateb y wefan
    .name = Yr hyn rydych yn ei ddweud am ateb y wefan

documents = Pa ddogfennau y byddwch yn eu hanfon atom?
    .summary = Y dogfennau y byddwch yn eu hanfon
    .body =
        Gallwch ychwanegu dogfennau yma pan fyddwch yn gwirio eich atebion. Neu gallwch eu hanfon atom wedyn:

        - cyflwynwch y ffurflen hon i gael cyfeirnod eich achos
        - ysgrifennwch y cyfeirnod ar bob dogfen
        - anfonwch gopïau atom drwy’r post, nid y dogfennau gwreiddiol, gan ddefnyddio’r cyfeiriad ar [ein tudalen gysylltu](/contact)

        Mae angen i ni gael copi o ateb y darparwr chwilio, os cawsoch un.
    .hint = Dewiswch bob un sy’n berthnasol.
    .request-copy = Copi o’m cais i’r darparwr chwilio
    .refusal-copy = Copi o ateb y darparwr chwilio
    .consent-letter = Llythyr cydsyniad wedi’i lofnodi gan y person rwy’n gweithredu ar ei ran
    .other-proof = Prawf arall
    .other-proof-hint = Er enghraifft, rhywbeth sy’n dangos bod tudalen yn anghywir
    .none = Nid oes gennyf ddogfennau i’w hanfon
    .required = Dewiswch pa ddogfennau y byddwch yn eu hanfon, neu dewiswch nad oes gennych ddogfennau i’w hanfon
    .name = Y dogfennau y byddwch yn eu hanfon
