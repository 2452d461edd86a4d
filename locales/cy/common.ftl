# Words that every page uses.

# The language's own name, in the language switch.
language-name = Cymraeg
language-switch = Iaith
language-hint = Darllen y dudalen hon yn Gymraeg
skip-to-content = Neidio i’r prif gynnwys
back = Yn ôl
continue = Parhau
change = Newid
# $question: the question whose answer is changed. Read out after "Newid".
change-which = eich ateb: { $question }
or = neu
warning = Rhybudd
# $title: the rest of the page's title.
title-error = Gwall: { $title }
error-summary = Mae problem wedi codi
error-prefix = Gwall
# $question: a question that need not be answered.
optional = { $question } (dewisol)
not-answered = Heb ei ateb

# At the top of pages in a language whose texts no person has reviewed.
unreviewed = Nid oes neb wedi adolygu’r cyfieithiad hwn eto. Os yw’n dweud rhywbeth gwahanol i’r Saesneg, y Saesneg sy’n cyfrif.
    .label = Am y cyfieithiad hwn
    .link = Darllen y dudalen hon yn Saesneg

footer-heading = Am y wefan hon
footer-search = Chwilio’r wefan hon
footer-listen = Gwrando a chymhorthion darllen
footer-privacy = Hysbysiad preifatrwydd
footer-cookies = Cwcis
footer-your-information = Yr wybodaeth sydd gennym amdanoch
footer-accessibility = Datganiad hygyrchedd
footer-contact = Cysylltu â ni
footer-case = Dilyn eich achos
footer-delete-answers = Dileu fy atebion
footer-note = Dyma wefan enghreifftiol Hark, pecyn offer ar gyfer gwasanaethau cyhoeddus. Nid y corff a enwir arni sy’n rhedeg y wefan.

# Dates: $day and $year are numbers, $month is one of the names below. A month does not mutate after a
# day's number.
date = { $day } { $month } { $year }
month-1 = Ionawr
month-2 = Chwefror
month-3 = Mawrth
month-4 = Ebrill
month-5 = Mai
month-6 = Mehefin
month-7 = Gorffennaf
month-8 = Awst
month-9 = Medi
month-10 = Hydref
month-11 = Tachwedd
month-12 = Rhagfyr
date-day = Diwrnod
date-month = Mis
date-year = Blwyddyn

list-two = { $list } a(c) { $last }
list-next = { $list }, { $next }
list-last = { $list }, a(c) { $last }

# General words for yes and no; a question whose Welsh answer is another has its own.
yes = Ie
no = Na
numbers = 1,234,567
    .thousand = 1,000
# $sum: pounds, perhaps with pence.
pounds = £{ $sum }
# $month is one of the names of months, $year a number.
month-and-year = { $month } { $year }

# Periods. $count: how many. After 2 the noun mutates softly.
period-days = { $count ->
    [zero] { $count } diwrnod
    [one] { $count } diwrnod
    [two] { $count } ddiwrnod
    [few] { $count } diwrnod
    [many] { $count } diwrnod
   *[other] { $count } diwrnod
}
period-working-days = { $count ->
    [zero] { $count } diwrnod gwaith
    [one] { $count } diwrnod gwaith
    [two] { $count } ddiwrnod gwaith
    [few] { $count } diwrnod gwaith
    [many] { $count } diwrnod gwaith
   *[other] { $count } diwrnod gwaith
}
period-weeks = { $count ->
    [zero] { $count } wythnos
    [one] { $count } wythnos
    [two] { $count } wythnos
    [few] { $count } wythnos
    [many] { $count } wythnos
   *[other] { $count } wythnos
}
period-months = { $count ->
    [zero] { $count } mis
    [one] { $count } mis
    [two] { $count } fis
    [few] { $count } mis
    [many] { $count } mis
   *[other] { $count } mis
}

# The parts of an address.
address-line-1 = Llinell gyntaf y cyfeiriad
address-line-2 = Ail linell y cyfeiriad (dewisol)
address-town = Tref neu ddinas
address-postcode = Cod post
address-country = Gwlad, os nad yw yn y DU

# The first entry of a list of which one is to be chosen.
select-none = Dewiswch o’r rhestr
# A list that is searched by writing: what screen readers are told of it. $count: how many entries fit.
autocomplete-list = Beth sy’n cyfateb i’r hyn a deipioch
autocomplete-results = { $count ->
    [0] Nid oes dim yn y rhestr yn cyfateb
    [one] Mae { $count } cofnod yn cyfateb. Dewiswch ef gyda’r bysellau saeth
    [two] Mae { $count } gofnod yn cyfateb. Dewiswch un gyda’r bysellau saeth
    [few] Mae { $count } chofnod yn cyfateb. Dewiswch un gyda’r bysellau saeth
    [many] Mae { $count } chofnod yn cyfateb. Dewiswch un gyda’r bysellau saeth
   *[other] Mae { $count } cofnod yn cyfateb. Dewiswch un gyda’r bysellau saeth
}
time-hint = Er enghraifft, 9:30am neu 2:15pm

# A page that may be left blank.
skip-page = Gallwch adael y dudalen hon yn wag.

# Things that can be told several times over. $round: the name of one, as “Neges 2”.
round-change = Newid
round-remove = Dileu
round-gate = Ychwanegu un arall, neu ddileu un
# Which they are, for screen readers. $first: the name of the first.
round-all = ({ $first } ac yn y blaen)
# Read out after "Newid" or "Dileu".
round-which = { $round }

# The count below a long answer. $count: characters. No numeral mutates "nod"; large numbers take "o" and the
# plural.
count-limit = Gallwch ysgrifennu hyd at { $count } o nodau
count-under = { $count ->
    [zero] Mae gennych { $count } nod ar ôl
    [one] Mae gennych { $count } nod ar ôl
    [two] Mae gennych { $count } nod ar ôl
    [few] Mae gennych { $count } nod ar ôl
    [many] Mae gennych { $count } nod ar ôl
   *[other] Mae gennych { $count } o nodau ar ôl
}
count-at = Mae gennych 0 nod ar ôl
count-over = { $count ->
    [zero] Mae gennych { $count } nod yn ormod
    [one] Mae gennych { $count } nod yn ormod
    [two] Mae gennych { $count } nod yn ormod
    [few] Mae gennych { $count } nod yn ormod
    [many] Mae gennych { $count } nod yn ormod
   *[other] Mae gennych { $count } o nodau yn ormod
}

# What can be wrong with an answer. $name: what is asked for, at the start of a sentence. $limit: a number.
# A colon follows the name, so that nothing mutates after it.
problem-too-long = { $name }: rhaid defnyddio { $limit } o nodau neu lai
problem-unknown-option = Dewiswch un o’r atebion sydd i’w gweld
problem-not-with-others = { $name }: dewiswch yr hyn sy’n berthnasol i chi, neu’r ateb olaf ar ei ben ei hun
problem-missing-day = { $name }: rhaid cynnwys diwrnod
problem-missing-month = { $name }: rhaid cynnwys mis
problem-missing-year = { $name }: rhaid cynnwys blwyddyn
problem-missing-day-and-month = { $name }: rhaid cynnwys diwrnod a mis
problem-missing-day-and-year = { $name }: rhaid cynnwys diwrnod a blwyddyn
problem-missing-month-and-year = { $name }: rhaid cynnwys mis a blwyddyn
problem-not-a-date = { $name }: rhaid nodi dyddiad go iawn, fel 27 3 2026
problem-not-a-month = { $name }: rhaid nodi mis go iawn, fel 3 2026
problem-missing-line-1 = { $name }: rhaid cynnwys y llinell gyntaf, fel rhif y tŷ a’r stryd
problem-missing-town = { $name }: rhaid cynnwys tref neu ddinas
problem-missing-postcode = { $name }: rhaid cynnwys cod post
problem-not-a-postcode = { $name }: rhaid nodi cod post llawn yn y DU, fel SK9 5AF
problem-in-the-future = { $name }: rhaid nodi dyddiad heddiw neu ddyddiad yn y gorffennol
problem-too-small = { $name }: rhaid nodi { $limit } neu fwy
problem-too-large = { $name }: rhaid nodi { $limit } neu lai

# The button with which a person leaves at once, because being seen here may be a risk.
exit-page = Gadael y dudalen hon
# Announced while Shift is pressed three times.
exit-page-two-more = Shift, pwyswch 2 waith eto i adael.
exit-page-one-more = Shift, pwyswch 1 waith eto i adael.
exit-page-timed-out = Daeth yr amser i adael y dudalen i ben.
exit-page-done = Wrthi’n gadael y dudalen.

# Saving in the background.
save-waiting = Nid yw eich atebion wedi’u cadw eto: ni allwn gysylltu â’r rhwydwaith. Gallwch barhau. Byddwn yn cadw eich atebion cyn gynted ag y daw’r rhwydwaith yn ôl.
save-busy = Nid yw eich atebion wedi’u cadw eto: ni all ein gwasanaeth eu derbyn ar hyn o bryd. Gallwch barhau. Byddwn yn dal i geisio eu cadw.
save-sending = Wrthi’n anfon…
save-waiting-to-send = Nid yw eich atebion wedi’u hanfon eto: ni allwn gysylltu â’r rhwydwaith. Cadwch y dudalen hon ar agor. Byddwn yn eu hanfon cyn gynted ag y daw’r rhwydwaith yn ôl.
save-busy-to-send = Nid yw eich atebion wedi’u hanfon eto: ni all ein gwasanaeth eu derbyn ar hyn o bryd. Cadwch y dudalen hon ar agor. Byddwn yn dal i geisio eu hanfon.

start = Dechrau nawr
start-go-on = Parhau o’r lle y gwnaethoch stopio

# Saving, to come back later. $date: the last day.
start-kept = Rydym yn cadw eich atebion ar y ddyfais hon am 7 diwrnod ar ôl y tro diwethaf i chi ddefnyddio’r gwasanaeth. Gallwch hefyd eu cadw am 28 diwrnod a pharhau ar unrhyw ddyfais.
save-link = Cadw a dod yn ôl yn nes ymlaen
save = Cadw eich atebion a dod yn ôl yn nes ymlaen
    .body =
        Byddwn yn rhoi naw gair i chi. Gyda’r geiriau hyn gallwch barhau o’r fan hon, ar y ddyfais hon neu ar ddyfais arall, ac mewn unrhyw un o ieithoedd y wefan hon. Nid oes angen cyfrif na chyfeiriad e-bost arnoch.

        Byddwn yn cadw eich atebion am 28 diwrnod. Yna byddwn yn eu dileu. Ni all neb eu darllen heb y geiriau, dim hyd yn oed ni.
save-button = Cael fy naw gair
saved = Mae eich atebion wedi’u cadw
    .body =
        Ysgrifennwch y geiriau hyn yn y drefn hon, neu argraffwch y dudalen hon. Dim ond nawr rydym yn eu dangos, ac ni allwn ddod o hyd iddynt ar eich rhan. Peidiwch â’u rhoi i neb.

        Gallwch ddod yn ôl tan **{ $date }**. Ar ôl hynny byddwn yn dileu eich atebion.

        # I ddod yn ôl

        Dewiswch “Dewch yn ôl at atebion a gadwyd” ar yr hafan, neu ewch i [ddod yn ôl at atebion a gadwyd](/resume), a nodwch y geiriau.

        # Os yw pobl eraill yn defnyddio’r ddyfais hon

        Mae modd gweld eich atebion ar y ddyfais hon o hyd. [Dilëwch nhw o bobman](/delete-answers) os nad oes eu hangen arnoch mwyach. Os ydych am eu cadw, cliriwch gwcis y wefan hon yn eich porwr: bydd y geiriau’n dal i weithio.
resume = Dod yn ôl at atebion a gadwyd
    .body = Nodwch y naw gair a gawsoch pan wnaethoch gadw eich atebion. Nid oes ots am gamgymeriadau sillafu bach.
resume-phrase = Eich naw gair
    .hint = Yn y drefn y cawsoch nhw
    .required = Nodwch eich naw gair
    .not-found = Ni allwn ddod o hyd i atebion a gadwyd gyda’r geiriau hyn. Gwiriwch fod y naw gair gennych, yn y drefn gywir. Caiff atebion eu dileu 28 diwrnod ar ôl i chi eu cadw
resume-button = Parhau

delete = Dileu fy atebion
    .body =
        Mae hyn yn dileu popeth rydych wedi’i ateb ar y wefan hon a heb ei anfon atom eto. Mae hefyd yn tynnu ein cwci oddi ar y ddyfais hon. Ni fydd y geiriau ar gyfer dod yn ôl at atebion a gadwyd yn gweithio mwyach.

        Nid yw’n newid yr hyn rydych eisoes wedi’i anfon atom.
delete-button = Dileu fy atebion
deleted = Mae eich atebion wedi’u dileu
    .body =
        Nid oes dim ohonynt ar ôl ar y ddyfais hon na gyda ni.

        Gallwch [fynd i’r dudalen gychwyn](/).

letter-copy = Copïo’r llythyr
letter-copied = Mae’r llythyr wedi’i gopïo.
letter-print = Argraffu’r llythyr
letter-download = Lawrlwytho’r llythyr fel ffeil destun
letter-english = Mae’r llythyr hwn yn Gymraeg. Efallai na fydd y bobl rydych yn ei anfon atynt yn gallu ei ddarllen. Gallwch ei anfon yn Saesneg yn lle hynny. Bydd yr hyn a ysgrifennoch eich hun yn aros fel y mae.
    .link = Gweld y llythyr hwn yn Saesneg

check = Gwiriwch eich atebion
check-send = Anfonwch yr hyn rydych wedi’i ddweud wrthym
    .body =
        Drwy anfon hyn, rydych yn cadarnhau bod yr hyn rydych wedi’i ddweud wrthym yn gywir, hyd y gwyddoch.

        Rydym yn cadw’r hyn rydych yn ei anfon yn ddiogel. Mae ein [hysbysiad preifatrwydd](/privacy) yn dweud pwy fydd yn ei weld ac am ba hyd y byddwn yn ei gadw.
check-documents = Dogfennau
check-documents-change = Ychwanegu neu ddileu dogfennau
send = Anfon atom

done = Rydym wedi cael yr hyn rydych wedi’i anfon
done-reference = Eich cyfeirnod
done-secret = Eich cod cyfrinachol
    .body = Gyda’ch cyfeirnod a’r cod hwn, gallwch [ddilyn eich achos](/case). Gwnewch nodyn o’r ddau, neu argraffwch y dudalen hon cyn ei chau. Nid ydym yn anfon y cod drwy e-bost. Peidiwch â’i roi i neb.
# For a service where nobody is asked who they are.
done-anonymous =
    .body = Ni wnaethoch ddweud wrthym pwy ydych chi, felly ni allwn ateb. Gallwch roi eich cyfeirnod os byddwch yn dweud rhywbeth arall wrthym am hyn.
done-next = Beth sy’n digwydd nesaf
# $date: the day of receipt.
done-received = Daeth i law ar { $date }.
standard-mail = Rydym yn anfon e-bost atoch gyda’ch cyfeirnod. Nid yw eich atebion na’ch cod ynddo.
done-answers = Copi o’ch atebion
done-print = Argraffu’r dudalen hon
done-again = Oes pryder arall gennych chi, neu gan rywun arall?
    .body = Gallwch ddweud wrthym am bryder arall. Bydd y dudalen hon wedyn yn diflannu o’r ddyfais hon, felly argraffwch y dudalen neu gwnewch nodyn o’ch cyfeirnod a’ch cod yn gyntaf.
    .anonymous = Gallwch ddweud wrthym am rywbeth arall. Bydd y dudalen hon wedyn yn diflannu o’r ddyfais hon, felly argraffwch y dudalen neu gwnewch nodyn o’ch cyfeirnod yn gyntaf.
done-again-button = Codi pryder newydd

case = Dilyn eich achos
    .body = Defnyddiwch y cyfeirnod a’r cod cyfrinachol a gawsoch pan wnaethoch anfon eich pryder atom.
case-reference = Cyfeirnod
    .hint = Er enghraifft, HK-104233-K3M7
    .required = Nodwch eich cyfeirnod
    .not-found = Ni allwn ddod o hyd i achos gyda’r cyfeirnod a’r cod cyfrinachol hyn. Gwiriwch y ddau a rhowch gynnig arall arni
case-secret = Cod cyfrinachol
    .hint = Y llythrennau a’r rhifau y gwnaethoch eu nodi neu eu hargraffu
    .required = Nodwch eich cod cyfrinachol
    .again = Nodwch eich cyfeirnod a’ch cod cyfrinachol eto. Bu’r dudalen ar agor yn rhy hir
case-find = Dangos fy achos
# $reference: the reference number.
case-found = Achos { $reference }
case-service = Am beth y mae
case-state = Ar ba gam y mae nawr
case-received = Daeth i law ar
case-history = Beth sydd wedi digwydd
case-documents = Ychwanegu dogfennau

state-received = Wedi dod i law
    .body = Rydym wedi cael eich pryder. Bydd rhywun yn edrych arno ac yn ysgrifennu atoch. Nid oes angen i chi wneud dim nawr.
state-acknowledged = Wedi’i gydnabod
    .body = Rydym wedi dweud wrthych ein bod wedi cael eich pryder. Bydd rhywun yn edrych arno.
state-awaiting-information = Aros am wybodaeth gennych chi
    .body = Rydym wedi gofyn i chi am rywbeth. Byddwn yn parhau ar ôl ei gael.
state-in-progress = Wrthi’n edrych arno
    .body = Mae rhywun yn edrych ar eich pryder.
state-decided = Wedi penderfynu
    .body = Rydym wedi penderfynu, ac wedi ysgrifennu atoch.
state-closed = Wedi’i gau
    .body = Mae’r achos hwn wedi’i gau.
state-withdrawn = Wedi’i dynnu’n ôl
    .body = Rydych wedi gofyn i ni stopio. Mae’r achos hwn wedi’i gau.
event-received = Daeth eich pryder i law
event-add-information = Fe anfonoch ragor o wybodaeth atom

error-not-found = Ni allwn ddod o hyd i’r dudalen
    .body =
        Os gwnaethoch deipio’r cyfeiriad, gwiriwch ei fod yn gywir. Os gwnaethoch ei ludo, gwiriwch eich bod wedi copïo’r cyfan.

        Gallwch [fynd i’r dudalen gychwyn](/) neu [gysylltu â ni](/contact).
error-forbidden = Nid oeddem yn gallu derbyn y ffurflen hon
    .body =
        Mae’n ymddangos bod y ffurflen wedi dod o wefan arall. Er mwyn eich cadw’n ddiogel, ni wnaethom ei derbyn. Ni chafodd dim ei gadw.

        Ewch i’r [dudalen gychwyn](/) a rhowch gynnig arall arni o’r fan honno.
error-bad-request = Nid oeddem yn gallu darllen yr hyn a anfonwyd
    .body =
        Efallai ei fod yn rhy hir, neu fod rhan ohono wedi’i cholli ar y ffordd. Mae’r hyn roeddech wedi’i gadw cyn hynny yn dal yno.

        Ewch yn ôl a rhowch gynnig arall arni, neu [cysylltwch â ni](/contact).
error-unavailable = Mae’n ddrwg gennym, mae problem gyda’r gwasanaeth
    .body =
        Rhowch gynnig arall arni ymhen ychydig funudau. Mae’r hyn roeddech wedi’i gadw yn dal yno.

        Os bydd y broblem yn parhau, [cysylltwch â ni](/contact).

# Beside questions that ask for personal information.
note = Pam rydym yn gofyn, a phwy sy’n gweld yr wybodaeth
note-more = Mwy yn ein hysbysiad preifatrwydd
notice-purpose = Pam y mae angen yr wybodaeth arnom
notice-recipients = Pwy sy’n ei gweld
notice-retention = Am ba hyd y byddwn yn ei chadw
