# Geiriau’r hysbysiad preifatrwydd: un neges ar gyfer pob gweithgaredd yn site/notice.toml.

activity-complaints = Delio â’ch pryder
    .purpose = Delio â’ch pryder, gweld pa mor dda yw ein gwasanaeth, a llunio ystadegau.
    .data = Eich enw, eich manylion cyswllt a’r hyn rydych yn ei ddweud wrthym amdanoch chi ac am bobl eraill. Gall hyn gynnwys gwybodaeth sensitif, fel gwybodaeth am iechyd, os byddwch yn sôn amdani. Rydym hefyd yn cadw’r dogfennau rydych yn eu hanfon atom, a’u henwau.
    .source = Gennych chi, a chan y sefydliad y mae eich pryder yn ymwneud ag ef.
    .recipients = Fel arfer, byddwn yn rhannu eich pryder â’r sefydliad dan sylw. Os byddwch yn gofyn i ni beidio â dweud wrtho pwy ydych chi, byddwn yn ceisio parchu hynny.
    .basis = Mae angen yr wybodaeth arnom i wneud ein gwaith fel rheoleiddiwr cyhoeddus: Erthygl 6(1)(e) o GDPR y DU. Gwybodaeth sensitif: Erthygl 9(2)(g) o GDPR y DU, gyda pharagraff 6 o Atodlen 1 i Ddeddf Diogelu Data 2018.
    .retention = Byddwn yn cadw’r wybodaeth am 2 flynedd ar ôl i ni gau eich achos. Yna byddwn yn ei dileu.
    .rights = Gallwch ofyn i ni am gopi o’r wybodaeth, gofyn i ni ei chywiro, gofyn i ni gyfyngu ar y ffordd rydym yn ei defnyddio, a gwrthwynebu i ni ei defnyddio. Mewn rhai achosion, gallwch ofyn i ni ei dileu. Gallwch hefyd gwyno am y ffordd rydym yn ei defnyddio.

activity-service-cookie = Cadw eich atebion wrth i chi lenwi ffurflen
    .purpose = Cadw eich atebion nes i chi gyflwyno’r ffurflen, fel na chaiff dim ei golli os byddwch yn mynd yn ôl, yn ail-lwytho’r dudalen neu’n newid iaith.
    .data = Allwedd ar hap mewn cwci ar eich dyfais, a’ch atebion. Rydym yn storio’r atebion fel mai dim ond yr allwedd honno all eu hagor. Rydym yn cadw’r dogfennau rydych yn eu hychwanegu, a’u henwau, yn yr un ffordd.
    .source = Gennych chi ac o’ch dyfais.
    .recipients = Neb. Ni allwn ninnau ddarllen eich atebion nes i chi eu cyflwyno.
    .basis = Mae angen yr wybodaeth arnom i wneud ein gwaith fel rheoleiddiwr cyhoeddus: Erthygl 6(1)(e) o GDPR y DU. Mae’r cwci yn hanfodol er mwyn i’r ffurflen weithio, felly nid ydym yn gofyn am eich cydsyniad.
    .retention = Byddwn yn dileu atebion nad ydych wedi’u cyflwyno 7 diwrnod ar ôl y tro diwethaf i chi ddefnyddio’r ffurflen.
    .rights = Gallwch ofyn i ni am gopi o’r wybodaeth, gofyn i ni ei chywiro, gofyn i ni gyfyngu ar y ffordd rydym yn ei defnyddio, a gwrthwynebu i ni ei defnyddio. Mewn rhai achosion, gallwch ofyn i ni ei dileu. Gallwch hefyd gwyno am y ffordd rydym yn ei defnyddio. Heb eich allwedd, ni allwn agor eich atebion, felly gallwch wneud y rhan fwyaf o hyn eich hun drwy newid eich atebion neu ddileu’r cwci.

activity-nuisance-reports = Adroddiadau am alwadau a negeseuon niwsans
    .purpose = Ymchwilio i alwadau a negeseuon niwsans, gweithredu yn erbyn y rhai sy’n gyfrifol, a llunio ystadegau a mapiau nad ydynt yn enwi neb.
    .data = Yr hyn rydych yn ei ddweud wrthym am y galwadau a’r negeseuon. Chi sy’n dewis a ydych am roi’r rhif neu’r cyfeiriad e-bost y daethant iddo, hanner cyntaf eich cod post, eich enw a sut i gysylltu â chi. Gall yr hyn rydych yn ei ddweud gynnwys gwybodaeth sensitif, fel gwybodaeth am iechyd.
    .source = Gennych chi.
    .recipients = Mae’n bosibl y byddwn yn ei rhannu â rheoleiddwyr eraill, â chwmnïau ffôn ac â’r sefydliadau rydym yn ymchwilio iddynt.
    .basis = Mae angen yr wybodaeth arnom i wneud ein gwaith fel rheoleiddiwr cyhoeddus: Erthygl 6(1)(e) o GDPR y DU. Gwybodaeth sensitif: Erthygl 9(2)(g) o GDPR y DU, gyda pharagraff 6 o Atodlen 1 i Ddeddf Diogelu Data 2018.
    .retention = Byddwn yn cadw’r wybodaeth am 2 flynedd ar ôl ei chael. Yna byddwn yn ei dileu.
    .rights = Gallwch ofyn i ni am gopi o’r wybodaeth, gofyn i ni ei chywiro, gofyn i ni gyfyngu ar y ffordd rydym yn ei defnyddio, a gwrthwynebu i ni ei defnyddio. Mewn rhai achosion, gallwch ofyn i ni ei dileu. Gallwch hefyd gwyno am y ffordd rydym yn ei defnyddio. Os nad ydych wedi dweud wrthym pwy ydych chi, rhowch eich cyfeirnod i ni, er mwyn i ni ddod o hyd i’ch adroddiad.

activity-cookie-reports = Pryderon am gwcis ar wefannau
    .purpose = Gwirio a yw gwefannau yn dilyn y rheolau ar gwcis, dewis pa fathau o sefydliadau i edrych arnynt, a gweld ble y mae angen i’n cyngor fod yn well.
    .data = Y wefan neu’r ap, pryd y gwnaethoch ddefnyddio’r wefan neu’r ap, eich math o ddyfais a’ch porwr, a’r hyn rydych yn ei ddweud wrthym am y cwcis. Nid ydym yn gofyn pwy ydych chi.
    .source = Gennych chi.
    .recipients = Mae’n bosibl y byddwn yn ysgrifennu at y sefydliad sy’n rhedeg y wefan. Nid ydym yn gwybod pwy a ddywedodd wrthym, felly ni allwn ddweud hynny wrtho.
    .basis = Mae angen yr wybodaeth arnom i wneud ein gwaith fel rheoleiddiwr cyhoeddus. Os oes gwybodaeth bersonol ynddi, rydym yn dibynnu ar Erthygl 6(1)(e) o GDPR y DU.
    .retention = Byddwn yn cadw’r wybodaeth am 2 flynedd ar ôl ei chael. Yna byddwn yn ei dileu.
    .rights = Os oes gwybodaeth bersonol ynddi, gallwch ofyn i ni am gopi o’r wybodaeth, gofyn i ni ei chywiro, gofyn i ni gyfyngu ar y ffordd rydym yn ei defnyddio, a gwrthwynebu i ni ei defnyddio. Mewn rhai achosion, gallwch ofyn i ni ei dileu. Gallwch hefyd gwyno am y ffordd rydym yn ei defnyddio. Nid ydym yn gwybod pwy ydych chi, felly rhowch eich cyfeirnod i ni, er mwyn i ni ddod o hyd i’r hyn a ddywedoch wrthym.

activity-complaints-about-us = Delio â chwynion amdanom ni
    .purpose = Edrych eto ar benderfyniad neu ar y ffordd y gwnaethom eich trin, rhoi ateb i chi, a gwella ein gwaith.
    .data = Eich enw, eich manylion cyswllt, yr hyn sydd gennym am eich achos, a’r hyn rydych yn ei ddweud wrthym. Gall hyn gynnwys gwybodaeth sensitif, fel gwybodaeth am iechyd, os byddwch yn sôn amdani. Rydym hefyd yn cadw’r dogfennau rydych yn eu hanfon atom, a’u henwau.
    .source = Gennych chi, ac o’r hyn sydd gennym eisoes am eich achos.
    .recipients = Neb y tu allan i’n sefydliad, oni bai bod y gyfraith yn dweud bod rhaid i ni ei rhannu. Os ewch at ombwdsmon, mae’n bosibl y bydd rhaid i ni ei rhannu â’r ombwdsmon hwnnw.
    .basis = Mae angen yr wybodaeth arnom i wneud ein gwaith fel rheoleiddiwr cyhoeddus: Erthygl 6(1)(e) o GDPR y DU. Gwybodaeth sensitif: Erthygl 9(2)(g) o GDPR y DU, gyda pharagraff 6 o Atodlen 1 i Ddeddf Diogelu Data 2018.
    .retention = Byddwn yn cadw’r wybodaeth am 2 flynedd ar ôl i ni gau eich achos. Yna byddwn yn ei dileu.
    .rights = Gallwch ofyn i ni am gopi o’r wybodaeth, gofyn i ni ei chywiro, gofyn i ni gyfyngu ar y ffordd rydym yn ei defnyddio, a gwrthwynebu i ni ei defnyddio. Mewn rhai achosion, gallwch ofyn i ni ei dileu. Gallwch hefyd gwyno am y ffordd rydym yn ei defnyddio.

activity-offences = Yr hyn rydych yn ei ddweud wrthym am droseddau
    .purpose = Delio â’ch pryder, os yw trosedd yn rhan ohono. Er enghraifft, os yw canlyniadau chwilio yn dweud bod rhywun wedi cyflawni trosedd, neu os yw camera’n cael ei ddefnyddio i aflonyddu arnoch.
    .data = Yr hyn rydych yn ei ddweud wrthym am droseddau rydych chi neu bobl eraill wedi’u cyflawni, neu y mae rhywun yn dweud eich bod chi neu bobl eraill wedi’u cyflawni. Hefyd yr hyn a wnaeth yr heddlu neu lys am y peth.
    .source = Gennych chi, a chan y sefydliad y mae eich pryder yn ymwneud ag ef.
    .recipients = Os yw eich pryder am ganlyniadau chwilio, byddwn fel arfer yn ei rannu â’r darparwr chwilio. Fel arfer, nid ydym yn rhannu’r hyn rydych yn ei ddweud wrthym am aflonyddu â’r person sy’n defnyddio’r camera.
    .basis = Mae angen yr wybodaeth arnom i wneud ein gwaith fel rheoleiddiwr cyhoeddus: Erthygl 6(1)(e) o GDPR y DU. Gwybodaeth am droseddau: Erthygl 10 o GDPR y DU, gyda pharagraff 6 o Atodlen 1 i Ddeddf Diogelu Data 2018.
    .retention = Byddwn yn cadw’r wybodaeth am 2 flynedd ar ôl i ni gau eich achos. Yna byddwn yn ei dileu.
    .rights = Gallwch ofyn i ni am gopi o’r wybodaeth, gofyn i ni ei chywiro, gofyn i ni gyfyngu ar y ffordd rydym yn ei defnyddio, a gwrthwynebu i ni ei defnyddio. Mewn rhai achosion, gallwch ofyn i ni ei dileu. Gallwch hefyd gwyno am y ffordd rydym yn ei defnyddio.

activity-saved-answers = Cadw eich atebion nes i chi ddod yn ôl
    .purpose = Cadw eich atebion os byddwch yn dewis gwneud hynny, fel y gallwch barhau yn nes ymlaen, ar unrhyw ddyfais.
    .data = Eich atebion. Rydym yn eu storio fel mai dim ond eich naw gair all eu hagor. Nid ydym yn cadw’r geiriau. Rydym yn cadw’r dogfennau rydych yn eu hychwanegu, a’u henwau, yn yr un ffordd.
    .source = Gennych chi.
    .recipients = Neb. Ni allwn ninnau ddarllen eich atebion nes i chi eu cyflwyno.
    .basis = Mae angen yr wybodaeth arnom i wneud ein gwaith fel rheoleiddiwr cyhoeddus: Erthygl 6(1)(e) o GDPR y DU. Dim ond os byddwch yn gofyn i ni y byddwn yn gwneud hyn.
    .retention = Byddwn yn dileu’r hyn y gwnaethoch ei gadw 28 diwrnod ar ôl i chi wneud hynny. Gallwch ei ddileu’n gynt gyda “Dileu fy atebion”, ar waelod pob tudalen.
    .rights = Gyda’ch naw gair, gallwch chi eich hun weld, cywiro a dileu’r atebion rydych wedi’u cadw. Hebddynt, ni allwn agor eich atebion na chael gwybod pwy a’u rhoddodd. Gallwch hefyd gwyno am y ffordd rydym yn eu defnyddio.

activity-mails-to-you = Negeseuon e-bost atoch am eich achos
    .purpose = Dweud wrthych drwy e-bost ein bod wedi cael yr hyn rydych wedi’i anfon, a beth sy’n digwydd iddo, os ydych wedi rhoi eich cyfeiriad e-bost i ni.
    .data = Eich cyfeiriad e-bost, eich cyfeirnod, eich iaith, a beth sy’n digwydd nesaf ac erbyn pryd. Nid oes dim o’ch atebion yn y negeseuon e-bost.
    .source = Gennych chi.
    .recipients = Dim ond y cwmnïau sy’n cludo e-bost i ni ac i chi. Mae eu cyfrifiaduron yn anfon y negeseuon e-bost ymlaen.
    .basis = Mae angen yr wybodaeth arnom i wneud ein gwaith fel rheoleiddiwr cyhoeddus: Erthygl 6(1)(e) o GDPR y DU.
    .retention = Rydym yn dileu ein copi o neges e-bost cyn gynted ag y bydd wedi’i hanfon, a 7 diwrnod ar ôl i ni ei hysgrifennu fan bellaf. Gallwch chi eich hun ddileu’r hyn sydd yn eich cyfrif e-bost.
    .rights = Gallwch ofyn i ni am gopi o’r wybodaeth, gofyn i ni ei chywiro, gofyn i ni gyfyngu ar y ffordd rydym yn ei defnyddio, a gwrthwynebu i ni ei defnyddio. Mewn rhai achosion, gallwch ofyn i ni ei dileu. Gallwch hefyd gwyno am y ffordd rydym yn ei defnyddio.

activity-case-readings = Gwybod pwy sy’n edrych ar eich achos
    .purpose = Gwybod pa aelod o’n staff a agorodd achos a phryd, fel nad oes neb yn edrych ar achos heb fod angen.
    .data = Enw cyfrif yr aelod o staff, cyfeirnod yr achos, beth a agorwyd, a phryd. Dim o’r hyn a ddywedoch wrthym.
    .source = O’r hyn y mae ein staff yn ei wneud ar y wefan hon.
    .recipients = Neb y tu allan i’n sefydliad, oni bai bod y gyfraith yn dweud bod rhaid i ni ei rhannu.
    .basis = Mae’r gyfraith yn dweud bod rhaid i ni gadw gwybodaeth yn ddiogel, a gallu dangos ein bod yn gwneud hynny: Erthygl 6(1)(c) o GDPR y DU.
    .retention = Byddwn yn cadw’r wybodaeth am 2 flynedd. Yna byddwn yn ei dileu.
    .rights = Gallwch ofyn i ni am gopi o’r wybodaeth, gofyn i ni ei chywiro, a gofyn i ni gyfyngu ar y ffordd rydym yn ei defnyddio. Gallwch hefyd gwyno am y ffordd rydym yn ei defnyddio.

activity-information-requests = Ceisiadau am yr wybodaeth sydd gennym amdanoch
    .purpose = Ateb eich cais, a gwirio pwy ydych chi, fel mai dim ond i’r person iawn y byddwn yn rhoi gwybodaeth.
    .data = Eich enw, eich manylion cyswllt, yr hyn rydych yn gofyn i ni ei wneud, a phrawf o bwy ydych chi os oes ei angen arnom. Os ydych yn gweithredu ar ran rhywun arall, hefyd pwy yw’r person a beth sy’n caniatáu i chi weithredu ar ei ran. Gall hyn gynnwys gwybodaeth sensitif, fel gwybodaeth am iechyd, os byddwch yn sôn amdani.
    .source = Gennych chi, neu gan y person sy’n gweithredu ar eich rhan.
    .recipients = Neb y tu allan i’n sefydliad, oni bai bod y gyfraith yn dweud bod rhaid i ni ei rhannu.
    .basis = Mae’r gyfraith yn dweud bod rhaid i ni eich ateb: Erthygl 6(1)(c) o GDPR y DU. Gwybodaeth sensitif: Erthygl 9(2)(g) o GDPR y DU.
    .retention = Byddwn yn cadw’r wybodaeth am 2 flynedd ar ôl i ni gau eich cais. Yna byddwn yn ei dileu.
    .rights = Gallwch ofyn i ni am gopi o’r wybodaeth, gofyn i ni ei chywiro, a gofyn i ni gyfyngu ar y ffordd rydym yn ei defnyddio. Gallwch hefyd gwyno am y ffordd rydym yn ei defnyddio.

activity-statistics = Cyfrif ymweliadau, os ydych yn cytuno
    .purpose = Gweld sut y mae pobl yn defnyddio’r wefan hon, pa mor gyflym ydyw a ble y maent yn rhoi’r gorau iddi, er mwyn i ni ei gwella.
    .data = Pa dudalennau y mae pobl yn edrych arnynt, ac ym mha iaith. Pa mor bell y maent yn mynd mewn ffurflen, a sut y mae’n dod i ben. Pa fath o ddyfais y maent yn ei defnyddio, a pha mor gyflym yw’r tudalennau. Pa eiriau y maent yn chwilio amdanynt. Nid yw hyn yn cynnwys enw na chyfeiriad, na rhif sy’n dweud pwy ydych chi. Nid ydym yn storio dim ar eich dyfais ar gyfer hyn.
    .source = O’ch dyfais, a dim ond os ydych yn cytuno.
    .recipients = Neb. Rydym yn cyfrif yr ymweliadau ein hunain.
    .basis = Rydych yn cytuno i hyn: Erthygl 6(1)(a) o GDPR y DU, a rheoliad 6 o Reoliadau Preifatrwydd a Chyfathrebiadau Electronig 2003. Os nad ydych yn cytuno, ni fyddwn yn cyfrif eich ymweliadau.
    .retention = Dim ond niferoedd ar gyfer pob diwrnod y byddwn yn eu storio, fesul deg, fel na ellir adnabod neb. Byddwn yn cadw’r niferoedd hyn am 2 flynedd. Yna byddwn yn eu dileu.
    .rights = Gallwch newid eich meddwl unrhyw bryd ar y dudalen Cwcis. Yna byddwn yn rhoi’r gorau i gyfrif eich ymweliadau. Nid yw’r niferoedd yn dweud pwy ydych chi, felly ni allwn ddod o hyd i’ch rhai chi, rhoi copi ohonynt i chi na’u dileu. Gallwch hefyd gwyno am y ffordd rydym yn eu defnyddio.

activity-statistics-unless-no = Cyfrif ymweliadau, oni bai eich bod yn dweud ‘na’
    .purpose = Gweld sut y mae pobl yn defnyddio’r wefan hon, pa mor gyflym ydyw a ble y maent yn rhoi’r gorau iddi, er mwyn i ni ei gwella.
    .data = Pa dudalennau y mae pobl yn edrych arnynt, ac ym mha iaith. Pa mor bell y maent yn mynd mewn ffurflen, a sut y mae’n dod i ben. Pa fath o ddyfais y maent yn ei defnyddio, a pha mor gyflym yw’r tudalennau. Pa eiriau y maent yn chwilio amdanynt. Nid yw hyn yn cynnwys enw na chyfeiriad, na rhif sy’n dweud pwy ydych chi. Nid ydym yn storio dim ar eich dyfais ar gyfer hyn.
    .source = O’ch dyfais.
    .recipients = Neb. Rydym yn cyfrif yr ymweliadau ein hunain.
    .basis = Mae angen yr wybodaeth arnom i wneud ein gwaith fel rheoleiddiwr cyhoeddus: Erthygl 6(1)(e) o GDPR y DU. Mae’r gyfraith yn gadael i ni gyfrif ymweliadau heb ofyn yn gyntaf, os gallwch ddweud ‘na’: paragraff 5 o Atodlen A1 i Reoliadau Preifatrwydd a Chyfathrebiadau Electronig 2003.
    .retention = Dim ond niferoedd ar gyfer pob diwrnod y byddwn yn eu storio, fesul deg, fel na ellir adnabod neb. Byddwn yn cadw’r niferoedd hyn am 2 flynedd. Yna byddwn yn eu dileu.
    .rights = Gallwch ddweud ‘na’ unrhyw bryd ar y dudalen Cwcis. Yna byddwn yn rhoi’r gorau i gyfrif eich ymweliadau. Nid yw’r niferoedd yn dweud pwy ydych chi, felly ni allwn ddod o hyd i’ch rhai chi, rhoi copi ohonynt i chi na’u dileu. Gallwch hefyd gwyno am y ffordd rydym yn eu defnyddio.

activity-preferences = Cofio eich iaith a’ch cymhorthion darllen
    .purpose = Dangos y wefan hon i chi yn yr iaith a chyda’r cymhorthion darllen a ddewisoch, pan fyddwch yn dod yn ôl.
    .data = Yr iaith a’r cymhorthion darllen a ddewisoch, fel testun mwy, mewn cwci ar eich dyfais. Dim byd arall, na pham y gwnaethoch eu dewis.
    .source = Gennych chi.
    .recipients = Neb.
    .basis = Mae angen yr wybodaeth arnom i wneud ein gwaith fel rheoleiddiwr cyhoeddus: Erthygl 6(1)(e) o GDPR y DU. Nid ydym yn gofyn am eich cydsyniad, ond gallwch ddiffodd hyn ar y dudalen Cwcis.
    .retention = Caiff y cwci ei ddileu flwyddyn ar ôl y tro diwethaf i chi ddefnyddio’r wefan hon.
    .rights = Gallwch wrthwynebu ar y dudalen Cwcis. Yna ni fyddwn yn cofio eich iaith na’ch cymhorthion darllen mwyach. Dim ond ar eich dyfais y mae’r cwci, felly gallwch hefyd ei weld a’i ddileu eich hun. Gallwch hefyd gwyno am y ffordd rydym yn ei ddefnyddio.

activity-remote-voices = Darllen tudalennau’n uchel â lleisiau nad ydynt ar eich dyfais, os ydych yn cytuno
    .purpose = Darllen tudalen yn uchel i chi, os nad oes gan eich dyfais lais ei hun rydych am ei ddefnyddio.
    .data = Geiriau’r dudalen sy’n cael eu darllen yn uchel. Gall hyn gynnwys eich atebion, os ydynt ar y dudalen a’ch bod yn gofyn am eu clywed.
    .source = O’r dudalen rydych arni.
    .recipients = Gwneuthurwr y llais, er enghraifft gwneuthurwr eich porwr. Mae eich porwr yn anfon y geiriau yno. Nid ydynt yn mynd drwom ni.
    .basis = Dim ond os ydych yn cytuno y gwnawn hyn: Erthygl 6(1)(a) o GDPR y DU.
    .retention = Nid ydym yn cadw dim. Mater i wneuthurwr y llais yw am ba hyd y mae’n cadw’r geiriau.
    .rights = Gallwch newid eich meddwl unrhyw bryd ar y dudalen Cwcis neu yn rheolyddion Gwrando. Yna dim ond lleisiau ar eich dyfais y byddwn yn eu defnyddio. Gallwch hefyd gwyno am y ffordd rydym yn ei ddefnyddio.

activity-consent-record = Cofio’r hyn a ddewisoch am gwcis
    .purpose = Gwneud yr hyn a ddewisoch, a pheidio â gofyn i chi eto ar bob tudalen.
    .data = Yr hyn a ddewisoch am gwcis a phryd, mewn cwci ar eich dyfais. Nid yw’n cynnwys enw, na rhif sy’n dweud pwy ydych chi.
    .source = Gennych chi.
    .recipients = Neb.
    .basis = Mae’r gyfraith yn dweud mai dim ond os ydych yn cytuno y cawn wneud rhai pethau, felly rhaid i ni wybod beth a ddewisoch: Erthygl 6(1)(c) o GDPR y DU. Mae’r cwci yn hanfodol ar gyfer hyn, felly nid ydym yn gofyn am eich cydsyniad.
    .retention = Caiff y cwci ei ddileu flwyddyn ar ôl i chi ddewis.
    .rights = Gallwch newid yr hyn a ddewisoch unrhyw bryd ar y dudalen Cwcis. Dim ond ar eich dyfais y mae’r cwci, felly gallwch hefyd ei weld a’i ddileu eich hun. Yna byddwn yn gofyn i chi eto. Gallwch hefyd gwyno am y ffordd rydym yn ei ddefnyddio.

activity-site-search = Chwilio’r wefan hon
    .purpose = Dod o hyd i’r tudalennau sy’n cyfateb i’r geiriau rydych yn chwilio amdanynt.
    .data = Y geiriau rydych yn chwilio amdanynt.
    .source = Gennych chi.
    .recipients = Neb.
    .basis = Mae angen yr wybodaeth arnom i wneud ein gwaith fel rheoleiddiwr cyhoeddus: Erthygl 6(1)(e) o GDPR y DU.
    .retention = Nid ydym yn ei chadw. Os byddwn yn cyfrif eich ymweliad, byddwn hefyd yn cyfrif y geiriau.
    .rights = Nid ydym yn ei chadw, felly nid oes dim y gallem ei gopïo, ei gywiro na’i ddileu. Gallwch wrthwynebu i ni ei defnyddio. Gallwch hefyd gwyno am hyn.

activity-staff-accounts = Cyfrifon ein staff
    .purpose = Fel mai dim ond ein staff, a dim ond y rhai y mae angen iddynt wneud hynny, all agor achosion ar y wefan hon.
    .data = Enw’r aelod o staff, enw’r cyfrif, yr hyn y mae ganddo hawl i’w wneud, a phryd y gwnaeth fewngofnodi. Caiff y cyfrinair a’r codau eu cadw fel na all neb eu darllen. Tra bydd yr aelod o staff wedi mewngofnodi, mae allwedd ar hap mewn cwci ar ei ddyfais.
    .source = Gan ein staff, a gennym ni.
    .recipients = Neb y tu allan i’n sefydliad, oni bai bod y gyfraith yn dweud bod rhaid i ni ei rhannu.
    .basis = Mae angen yr wybodaeth arnom i wneud ein gwaith fel rheoleiddiwr cyhoeddus: Erthygl 6(1)(e) o GDPR y DU.
    .retention = Daw cyfnod mewngofnodi i ben ar ôl 10 awr fan bellaf. Byddwn yn dileu’r cofnod ohono o fewn 1 diwrnod. Byddwn yn cadw’r cyfrif nes na fydd ei angen ar y person mwyach.
    .rights = Gallwch ofyn i ni am gopi o’r wybodaeth, gofyn i ni ei chywiro, gofyn i ni gyfyngu ar y ffordd rydym yn ei defnyddio, a gwrthwynebu i ni ei defnyddio. Mewn rhai achosion, gallwch ofyn i ni ei dileu. Gallwch hefyd gwyno am y ffordd rydym yn ei defnyddio.

activity-security = Cadw’r wefan hon yn ddiogel
    .purpose = Atal rhywun rhag gorlwytho’r wefan hon neu ddyfalu codau.
    .data = Eich cyfeiriad rhyngrwyd. Rydym yn ei droi’n god, ac yn nodi pa mor aml y daeth y cod. Nid ydym yn cadw cofnod o’r cyfeiriad.
    .source = O’ch dyfais.
    .recipients = Neb.
    .basis = Mae angen yr wybodaeth arnom i wneud ein gwaith fel rheoleiddiwr cyhoeddus: Erthygl 6(1)(e) o GDPR y DU.
    .retention = Byddwn yn anghofio’r cod cyn gynted ag y gallwch ddefnyddio’r wefan hon eto fel o’r blaen, ac o fewn 1 diwrnod fan bellaf.
    .rights = Gallwch wrthwynebu’r ffordd rydym yn ei ddefnyddio. Nid yw’r cod yn dweud pwy ydych chi, felly ni allwn ddod o hyd i’ch un chi. Gallwch hefyd gwyno am y ffordd rydym yn ei ddefnyddio.

## Beth rydym yn ei wneud mewn mannau eraill

activity-enquiries = Ateb eich cwestiynau
    .purpose = Ateb eich cwestiwn, a dod yn ôl ato os oes angen.
    .data = Yr hyn rydych yn ei ddweud wrthym, a sut i gysylltu â chi. Gall hyn gynnwys gwybodaeth sensitif, fel gwybodaeth am iechyd, os byddwch yn sôn amdani.
    .source = Gennych chi.
    .recipients = Neb y tu allan i’n sefydliad, oni bai bod y gyfraith yn dweud bod rhaid i ni ei rhannu.
    .basis = Mae angen yr wybodaeth arnom i wneud ein gwaith fel rheoleiddiwr cyhoeddus: Erthygl 6(1)(e) o GDPR y DU. Gwybodaeth sensitif: Erthygl 9(2)(g) o GDPR y DU.
    .retention = Mae ein hamserlen cadw gwybodaeth yn dweud am ba hyd y byddwn yn cadw’r wybodaeth. Gallwch ofyn i ni ddangos yr amserlen i chi.
    .rights = Gallwch ofyn i ni am gopi o’r wybodaeth, gofyn i ni ei chywiro, gofyn i ni gyfyngu ar y ffordd rydym yn ei defnyddio, a gwrthwynebu i ni ei defnyddio. Mewn rhai achosion, gallwch ofyn i ni ei dileu. Gallwch hefyd gwyno am y ffordd rydym yn ei defnyddio.

activity-helpline = Galwadau i’n llinell gymorth
    .purpose = Gweld pa mor dda y mae ein llinell gymorth yn gweithio, a’i gwella.
    .data = Y rhif rydych yn ffonio ohono, y dyddiad a’r amser, a hyd yr alwad. Nid ydym yn recordio’r hyn a ddywedir. Gall ein staff wrando ar alwad tra bydd yn digwydd.
    .source = O’ch galwad.
    .recipients = Nid ydym yn ei rhannu â sefydliadau eraill.
    .basis = Mae angen yr wybodaeth arnom i wneud ein gwaith fel rheoleiddiwr cyhoeddus: Erthygl 6(1)(e) o GDPR y DU.
    .retention = Byddwn yn cadw’r wybodaeth am 100 diwrnod ar ôl eich galwad. Yna byddwn yn ei dileu.
    .rights = Gallwch ofyn i ni am gopi o’r wybodaeth, gofyn i ni ei chywiro, gofyn i ni gyfyngu ar y ffordd rydym yn ei defnyddio, a gwrthwynebu i ni ei defnyddio. Mewn rhai achosion, gallwch ofyn i ni ei dileu. Gallwch hefyd gwyno am y ffordd rydym yn ei defnyddio.

activity-interpreting = Cyfieithwyr ar y pryd dros y ffôn
    .purpose = Siarad â chi yn eich iaith, os nad ydych am siarad Cymraeg na Saesneg.
    .data = Yr hyn rydych chi a ninnau’n ei ddweud wrth ein gilydd.
    .source = Gennych chi.
    .recipients = Cyfieithydd ar y pryd o gwmni sy’n gweithio i ni. Nid ydym yn ei rhannu â neb arall.
    .basis = Mae angen yr wybodaeth arnom i wneud ein gwaith fel rheoleiddiwr cyhoeddus: Erthygl 6(1)(e) o GDPR y DU.
    .retention = Nid ydym yn ei chadw. Ni chaiff unrhyw recordiad ei gadw.
    .rights = Nid ydym yn ei chadw, felly nid oes dim y gallem ei gopïo, ei gywiro na’i ddileu. Gallwch wrthwynebu i ni ei defnyddio. Gallwch hefyd gwyno am hyn.

activity-emails-to-us = Negeseuon e-bost atom ni
    .purpose = Cadw ein systemau’n ddiogel, a gwirio ein bod yn dilyn ein rheolau ein hunain ar e-bost.
    .data = Eich cyfeiriad e-bost, eich neges a’r ffeiliau rydych yn eu hatodi.
    .source = Gennych chi.
    .recipients = Neb y tu allan i’n sefydliad, oni bai bod y gyfraith yn dweud bod rhaid i ni ei rhannu.
    .basis = Mae angen yr wybodaeth arnom i wneud ein gwaith fel rheoleiddiwr cyhoeddus: Erthygl 6(1)(e) o GDPR y DU.
    .retention = Mae ein hamserlen cadw gwybodaeth yn dweud am ba hyd y byddwn yn cadw’r wybodaeth. Gallwch ofyn i ni ddangos yr amserlen i chi.
    .rights = Gallwch ofyn i ni am gopi o’r wybodaeth, gofyn i ni ei chywiro, gofyn i ni gyfyngu ar y ffordd rydym yn ei defnyddio, a gwrthwynebu i ni ei defnyddio. Mewn rhai achosion, gallwch ofyn i ni ei dileu. Gallwch hefyd gwyno am y ffordd rydym yn ei defnyddio.

activity-live-chat = Sgwrs fyw
    .purpose = Ateb eich cwestiynau wrth i chi aros.
    .data = Eich enw a’r hyn rydych yn ei ysgrifennu. Chi sy’n dewis a ydych am roi eich cyfeiriad e-bost i ni. Os gwnewch hynny, gallwn anfon copi o’r sgwrs atoch.
    .source = Gennych chi.
    .recipients = Nid ydym yn ei rhannu â sefydliadau eraill.
    .basis = Mae angen yr wybodaeth arnom i wneud ein gwaith fel rheoleiddiwr cyhoeddus: Erthygl 6(1)(e) o GDPR y DU.
    .retention = Byddwn yn cadw’r wybodaeth am 2 flynedd ar ôl y sgwrs. Yna byddwn yn ei dileu.
    .rights = Gallwch ofyn i ni am gopi o’r wybodaeth, gofyn i ni ei chywiro, gofyn i ni gyfyngu ar y ffordd rydym yn ei defnyddio, a gwrthwynebu i ni ei defnyddio. Mewn rhai achosion, gallwch ofyn i ni ei dileu. Gallwch hefyd gwyno am y ffordd rydym yn ei defnyddio.

activity-registration-fee = Y ffi diogelu data a’r gofrestr gyhoeddus
    .purpose = Casglu’r ffi y mae’n rhaid i sefydliadau ei thalu, a chadw’r gofrestr gyhoeddus o’r rhai sy’n ei thalu.
    .data = Enw a chyfeiriad y sefydliad, y bobl y gallwn gysylltu â nhw yno, a sut y mae’n talu. Os ydych yn gweithio i chi’ch hun, gwybodaeth amdanoch chi yw hon.
    .source = Gan y sefydliad, neu gennych chi os ydych yn gweithio i chi’ch hun.
    .recipients = Pawb. Mae’r enw, y cyfeiriad, sut i gysylltu â’r swyddog diogelu data ac ychydig o bethau eraill yn y gofrestr gyhoeddus. Gall unrhyw un chwilio’r gofrestr neu ei lawrlwytho. Os nad ydych am i gyfeiriad eich cartref fod ynddi, gallwch roi un arall, fel blwch post (PO Box). Nid ydym yn cyhoeddi pwy arall y gallwn gysylltu â nhw.
    .basis = Mae angen yr wybodaeth arnom i wneud ein gwaith fel rheoleiddiwr cyhoeddus: Erthygl 6(1)(e) o GDPR y DU.
    .retention = Mae ein hamserlen cadw gwybodaeth yn dweud am ba hyd y byddwn yn cadw’r wybodaeth. Gallwch ofyn i ni ddangos yr amserlen i chi.
    .rights = Gallwch ofyn i ni am gopi o’r wybodaeth, gofyn i ni ei chywiro, gofyn i ni gyfyngu ar y ffordd rydym yn ei defnyddio, a gwrthwynebu i ni ei defnyddio. Mewn rhai achosion, gallwch ofyn i ni ei dileu. Gallwch hefyd gwyno am y ffordd rydym yn ei defnyddio.

activity-breach-reports = Pan fydd sefydliad yn rhoi gwybod i ni am dor diogelwch
    .purpose = Edrych ar yr hyn a aeth o’i le pan gollodd sefydliad wybodaeth am bobl neu pan na chadwodd yr wybodaeth yn ddiogel. Penderfynu beth i’w wneud, a gweithredu os oes angen.
    .data = Enw, cyfeiriad e-bost a rhif ffôn y person sy’n rhoi gwybod i ni, a’r hyn y mae’n ei ddweud am y tor diogelwch. Rydym yn gofyn i sefydliadau beidio ag anfon atom yr wybodaeth a gollwyd.
    .source = Gan y sefydliad, a chan y person sy’n rhoi gwybod i ni ar ei ran.
    .recipients = Neb y tu allan i’n sefydliad, oni bai bod y gyfraith yn dweud bod rhaid i ni ei rhannu. Mae’n bosibl y bydd cwmni sy’n cynnal arolwg i ni yn gofyn i’r person a roddodd wybod i ni sut wasanaeth a gafodd.
    .basis = Mae angen yr wybodaeth arnom i wneud ein gwaith fel rheoleiddiwr cyhoeddus: Erthygl 6(1)(e) o GDPR y DU.
    .retention = Mae ein hamserlen cadw gwybodaeth yn dweud am ba hyd y byddwn yn cadw’r wybodaeth. Gallwch ofyn i ni ddangos yr amserlen i chi.
    .rights = Gallwch ofyn i ni am gopi o’r wybodaeth, gofyn i ni ei chywiro, gofyn i ni gyfyngu ar y ffordd rydym yn ei defnyddio, a gwrthwynebu i ni ei defnyddio. Mewn rhai achosion, gallwch ofyn i ni ei dileu. Gallwch hefyd gwyno am y ffordd rydym yn ei defnyddio.

activity-service-provider-breaches = Pan fydd cwmni ffôn neu ryngrwyd yn rhoi gwybod i ni am dor diogelwch
    .purpose = Cofnodi’r hyn a aeth o’i le, penderfynu beth i’w wneud, a gweithredu os oes angen.
    .data = Enw a manylion cyswllt person yn y cwmni, a’r hyn y mae’r cwmni’n ei ddweud wrthym am y tor diogelwch.
    .source = Gan y cwmni.
    .recipients = Eraill, ond dim ond os oes angen i ni ei rhannu.
    .basis = Mae angen yr wybodaeth arnom i wneud ein gwaith fel rheoleiddiwr cyhoeddus: Erthygl 6(1)(e) o GDPR y DU.
    .retention = Byddwn yn cadw’r wybodaeth am 2 flynedd ar ôl ei chael. Os byddwn yn gweithredu, byddwn yn ei chadw am fwy o amser.
    .rights = Gallwch ofyn i ni am gopi o’r wybodaeth, gofyn i ni ei chywiro, gofyn i ni gyfyngu ar y ffordd rydym yn ei defnyddio, a gwrthwynebu i ni ei defnyddio. Mewn rhai achosion, gallwch ofyn i ni ei dileu. Gallwch hefyd gwyno am y ffordd rydym yn ei defnyddio.

activity-investigations-disclosure = Rhannu gwybodaeth pan fo’n bosibl bod rhywun wedi torri’r gyfraith
    .purpose = Helpu i ganfod a yw rhywun wedi torri’r gyfraith, a llunio ystadegau.
    .data = Yr hyn sydd gennym am achos. Gall hyn gynnwys enwau.
    .source = O’r hyn sydd gennym eisoes am yr achos.
    .recipients = Y sefydliad y mae’r achos yn ymwneud ag ef, a chyrff eraill sy’n ymchwilio i achosion o’r fath. Nid oes angen eich cydsyniad arnom ar gyfer hyn.
    .basis = Mae angen yr wybodaeth arnom i wneud ein gwaith fel rheoleiddiwr cyhoeddus: Erthygl 6(1)(e) o GDPR y DU.
    .retention = Mae ein hamserlen cadw gwybodaeth yn dweud am ba hyd y byddwn yn cadw’r wybodaeth. Gallwch ofyn i ni ddangos yr amserlen i chi.
    .rights = Gallwch ofyn i ni am gopi o’r wybodaeth, gofyn i ni ei chywiro, gofyn i ni gyfyngu ar y ffordd rydym yn ei defnyddio, a gwrthwynebu i ni ei defnyddio. Mewn rhai achosion, gallwch ofyn i ni ei dileu. Gallwch hefyd gwyno am y ffordd rydym yn ei defnyddio.

activity-enforcement-publicity = Dweud wrth bawb sut rydym wedi gweithredu
    .purpose = Dangos sut rydym yn gwneud ein gwaith, drwy ddweud wrth bobl pan fyddwn yn mynd â rhywun i’r llys.
    .data = Pwy yw’r person yn y llys, a beth a wnaeth.
    .source = O’r hyn sydd gennym eisoes am yr achos.
    .recipients = Pawb. Rydym yn ei chyhoeddi. Nid ydym yn enwi’r bobl a gwynodd wrthym, oni bai bod eu henwau’n gyhoeddus eisoes.
    .basis = Mae angen yr wybodaeth arnom i wneud ein gwaith fel rheoleiddiwr cyhoeddus: Erthygl 6(1)(e) o GDPR y DU. Gwybodaeth am droseddau: Erthygl 10 o GDPR y DU.
    .retention = Mae ein hamserlen cadw gwybodaeth yn dweud am ba hyd y byddwn yn cadw’r wybodaeth. Gallwch ofyn i ni ddangos yr amserlen i chi.
    .rights = Gallwch ofyn i ni am gopi o’r wybodaeth, gofyn i ni ei chywiro, gofyn i ni gyfyngu ar y ffordd rydym yn ei defnyddio, a gwrthwynebu i ni ei defnyddio. Mewn rhai achosion, gallwch ofyn i ni ei dileu. Gallwch hefyd gwyno am y ffordd rydym yn ei defnyddio.

activity-publications = Anfon ein cyhoeddiadau atoch
    .purpose = Anfon atoch yr hyn rydych yn gofyn amdano. Mae’n bosibl hefyd y byddwn yn gofyn beth yw eich barn amdano. Rydym yn cyfrif beth y mae pobl yn gofyn amdano, ond nid pwy ydynt.
    .data = Eich enw a’ch cyfeiriad.
    .source = Gennych chi.
    .recipients = Cwmni sy’n anfon y cyhoeddiadau ar ein rhan. Dim ond ar gyfer hyn y caiff ddefnyddio eich enw a’ch cyfeiriad.
    .basis = Rydych yn cytuno i hyn: Erthygl 6(1)(a) o GDPR y DU.
    .retention = Rydym yn defnyddio’r wybodaeth nes i ni anfon yr hyn y gwnaethoch ofyn amdano. Mae ein hamserlen cadw gwybodaeth yn dweud am ba hyd y byddwn yn ei chadw ar ôl hynny. Gallwch ofyn i ni ddangos yr amserlen i chi.
    .rights = Gallwch newid eich meddwl unrhyw bryd. Dywedwch wrthym, a byddwn yn rhoi’r gorau iddi. Gallwch ofyn i ni am gopi o’r wybodaeth, gofyn i ni ei chywiro, gofyn i ni gyfyngu ar y ffordd rydym yn ei defnyddio, a gofyn i ni ei dileu. Gallwch ofyn i ni ei rhoi i chi ar ffurf y gallwch ei defnyddio yn rhywle arall. Gallwch hefyd gwyno am y ffordd rydym yn ei defnyddio.

activity-newsletter = Ein cylchlythyr
    .purpose = Anfon ein cylchlythyr atoch bob mis, a gweld faint o bobl sy’n ei agor a pha ddolenni y maent yn eu dilyn.
    .data = Eich cyfeiriad e-bost, a ydych yn agor y cylchlythyr, a pha ddolenni rydych yn eu dilyn.
    .source = Gennych chi ac o’ch dyfais.
    .recipients = Cwmni sy’n anfon y cylchlythyr ar ein rhan.
    .basis = Rydych yn cytuno i hyn: Erthygl 6(1)(a) o GDPR y DU, a rheoliadau 6 a 22 o Reoliadau Preifatrwydd a Chyfathrebiadau Electronig 2003.
    .retention = Rydym yn defnyddio eich cyfeiriad e-bost nes i chi ddad-danysgrifio. Mae ein hamserlen cadw gwybodaeth yn dweud am ba hyd y byddwn yn cadw unrhyw beth ar ôl hynny. Gallwch ofyn i ni ddangos yr amserlen i chi.
    .rights = Gallwch newid eich meddwl unrhyw bryd. Dad-danysgrifiwch, a byddwn yn rhoi’r gorau iddi. Gallwch ofyn i ni am gopi o’r wybodaeth, gofyn i ni ei chywiro, gofyn i ni gyfyngu ar y ffordd rydym yn ei defnyddio, a gofyn i ni ei dileu. Gallwch ofyn i ni ei rhoi i chi ar ffurf y gallwch ei defnyddio yn rhywle arall. Gallwch hefyd gwyno am y ffordd rydym yn ei defnyddio.

activity-events = Ein digwyddiadau
    .purpose = Cynnal digwyddiadau, fel ein cynhadledd i bobl sy’n gweithio ym maes diogelu data.
    .data = Eich enw, eich cyfeiriad e-bost, eich swydd a faint o brofiad sydd gennych, eich sefydliad, a’r hyn sydd ei angen arnoch er mwyn i chi gymryd rhan. Mewn digwyddiadau ar-lein, byddwn hefyd yn gweld i ba sgyrsiau rydych yn mynd. Rydym yn recordio’r sgyrsiau, ond nid eich camera chi. Gallwch ofyn cwestiwn heb roi eich enw. Mae’n bosibl hefyd y byddwn yn anfon arolwg am gydraddoldeb atoch. Nid yw’n gofyn pwy ydych chi, ac nid oes rhaid i chi ei lenwi.
    .source = Gennych chi ac o’ch dyfais.
    .recipients = Cwmni sy’n cynnal y digwyddiad ar ein rhan.
    .basis = Mae angen yr wybodaeth arnom i wneud ein gwaith fel rheoleiddiwr cyhoeddus: Erthygl 6(1)(e) o GDPR y DU.
    .retention = Mae ein hamserlen cadw gwybodaeth yn dweud am ba hyd y byddwn yn cadw’r wybodaeth. Gallwch ofyn i ni ddangos yr amserlen i chi.
    .rights = Gallwch ofyn i ni am gopi o’r wybodaeth, gofyn i ni ei chywiro, gofyn i ni gyfyngu ar y ffordd rydym yn ei defnyddio, a gwrthwynebu i ni ei defnyddio. Mewn rhai achosion, gallwch ofyn i ni ei dileu. Gallwch hefyd gwyno am y ffordd rydym yn ei defnyddio.

activity-webinars = Ein gweminarau
    .purpose = Cynnal sgyrsiau ar-lein y gallwch ymuno â nhw.
    .data = Eich cyfeiriad e-bost, a recordiad o’r sgwrs. Byddwn yn dweud wrthych os ydym yn ei recordio.
    .source = Gennych chi.
    .recipients = Neb y tu allan i’n sefydliad, oni bai bod y gyfraith yn dweud bod rhaid i ni ei rhannu.
    .basis = Mae angen yr wybodaeth arnom i wneud ein gwaith fel rheoleiddiwr cyhoeddus: Erthygl 6(1)(e) o GDPR y DU.
    .retention = Byddwn yn cadw’r wybodaeth am 12 mis ar ôl ei chael. Yna byddwn yn ei dileu.
    .rights = Gallwch ofyn i ni am gopi o’r wybodaeth, gofyn i ni ei chywiro, gofyn i ni gyfyngu ar y ffordd rydym yn ei defnyddio, a gwrthwynebu i ni ei defnyddio. Mewn rhai achosion, gallwch ofyn i ni ei dileu. Gallwch hefyd gwyno am y ffordd rydym yn ei defnyddio.

activity-consultation-surveys = Arolygon ac ymgyngoriadau
    .purpose = Gweld beth yw barn pobl am ein cynlluniau, ein gwefan a’n gwasanaethau.
    .data = Eich barn, ac a ydych yn siarad drosoch eich hun neu ar ran sefydliad. Chi sy’n dewis a ydych am roi eich enw a’ch cyfeiriad e-bost i ni, er mwyn i ni allu gofyn mwy i chi. Os ydych yn cytuno, gall hyn gynnwys gwybodaeth sensitif, fel gwybodaeth am iechyd.
    .source = Gennych chi.
    .recipients = Cwmni sy’n cynnal yr arolwg ar ein rhan.
    .basis = Rydych yn cytuno i hyn: Erthygl 6(1)(a) o GDPR y DU. Gwybodaeth sensitif: rydych yn cytuno i hyn hefyd, Erthygl 9(2)(a) o GDPR y DU.
    .retention = Mae ein hamserlen cadw gwybodaeth yn dweud am ba hyd y byddwn yn cadw’r wybodaeth. Gallwch ofyn i ni ddangos yr amserlen i chi.
    .rights = Gallwch newid eich meddwl unrhyw bryd. Dywedwch wrthym, a byddwn yn rhoi’r gorau iddi. Gallwch ofyn i ni am gopi o’r wybodaeth, gofyn i ni ei chywiro, gofyn i ni gyfyngu ar y ffordd rydym yn ei defnyddio, a gofyn i ni ei dileu. Gallwch ofyn i ni ei rhoi i chi ar ffurf y gallwch ei defnyddio yn rhywle arall. Gallwch hefyd gwyno am y ffordd rydym yn ei defnyddio.

activity-blog = Ein blog a’n gwefannau bach
    .purpose = Cyhoeddi newyddion a chyngor, gweld faint o bobl sy’n eu darllen, a gadael i chi ysgrifennu sylw.
    .data = Os ydych yn ysgrifennu sylw: eich enw, eich cyfeiriad e-bost a’r hyn rydych yn ei ysgrifennu. Pa mor aml y caiff tudalennau eu hagor, ond nid gan bwy.
    .source = Gennych chi ac o’ch dyfais.
    .recipients = Cwmni sy’n rhedeg y blog ar ein rhan.
    .basis = Mae angen yr wybodaeth arnom i wneud ein gwaith fel rheoleiddiwr cyhoeddus: Erthygl 6(1)(e) o GDPR y DU. Sylwadau: rydych yn cytuno i hyn, Erthygl 6(1)(a) o GDPR y DU.
    .retention = Mae ein hamserlen cadw gwybodaeth yn dweud am ba hyd y byddwn yn cadw’r wybodaeth. Gallwch ofyn i ni ddangos yr amserlen i chi.
    .rights = Gallwch newid eich meddwl unrhyw bryd. Dywedwch wrthym, a byddwn yn rhoi’r gorau iddi. Gallwch ofyn i ni am gopi o’r wybodaeth, gofyn i ni ei chywiro, gofyn i ni gyfyngu ar y ffordd rydym yn ei defnyddio, a gofyn i ni ei dileu. Gallwch ofyn i ni ei rhoi i chi ar ffurf y gallwch ei defnyddio yn rhywle arall. Gallwch hefyd gwyno am y ffordd rydym yn ei defnyddio.

activity-other-services = Ein gwasanaethau eraill, a’ch barn amdanynt
    .purpose = Rhoi gwasanaeth rydych yn gofyn amdano i chi, a gofyn beth yw eich barn amdano. Nid oes rhaid i chi ateb.
    .data = Sut i gysylltu â chi.
    .source = Gennych chi.
    .recipients = Neb y tu allan i’n sefydliad, oni bai bod y gyfraith yn dweud bod rhaid i ni ei rhannu.
    .basis = Mae angen yr wybodaeth arnom i wneud ein gwaith fel rheoleiddiwr cyhoeddus: Erthygl 6(1)(e) o GDPR y DU.
    .retention = Mae ein hamserlen cadw gwybodaeth yn dweud am ba hyd y byddwn yn cadw’r wybodaeth. Gallwch ofyn i ni ddangos yr amserlen i chi.
    .rights = Gallwch ofyn i ni am gopi o’r wybodaeth, gofyn i ni ei chywiro, gofyn i ni gyfyngu ar y ffordd rydym yn ei defnyddio, a gwrthwynebu i ni ei defnyddio. Mewn rhai achosion, gallwch ofyn i ni ei dileu. Gallwch hefyd gwyno am y ffordd rydym yn ei defnyddio.

activity-job-applicants = Pobl sydd am weithio i ni
    .purpose = Dewis pobl ar gyfer swydd, a llunio ystadegau nad ydynt yn enwi neb.
    .data = Yr hyn rydych yn ei ysgrifennu yn eich cais, yr hyn y mae pobl eraill yn ei ddweud wrthym amdanoch, a pha mor dda rydych yn gwneud mewn profion a chyfweliadau. Gall hyn gynnwys gwybodaeth sensitif, er enghraifft yr hyn sydd ei angen arnoch gennym ni oherwydd eich iechyd, a gwybodaeth am droseddau.
    .source = Gennych chi, a chan bobl rydym yn eu holi amdanoch.
    .recipients = Mae’n bosibl y byddwn yn holi eraill amdanoch, i gael geirda neu i wirio a oes gennych gofnod troseddol. Byddwn yn dweud wrthych cyn gwneud hyn.
    .basis = Mae angen yr wybodaeth arnom am eich bod wedi gofyn i ni am swydd: Erthygl 6(1)(b) ac (f) o GDPR y DU. Er mwyn eich helpu os oes angen rhywbeth gwahanol arnoch: Erthygl 6(1)(c) o GDPR y DU. Gwybodaeth sensitif: Erthygl 9(2)(b) ac (g) o GDPR y DU. Gwybodaeth am droseddau: Erthygl 6(1)(e) o GDPR y DU, gydag Atodlen 1 i Ddeddf Diogelu Data 2018.
    .retention = Os na chewch y swydd, byddwn yn cadw’r wybodaeth am 12 mis ar ôl i ni orffen dewis rhywun. Yna byddwn yn ei dileu.
    .rights = Gallwch ofyn i ni am gopi o’r wybodaeth, gofyn i ni ei chywiro, a gofyn i ni gyfyngu ar y ffordd rydym yn ei defnyddio. Mewn rhai achosion, gallwch wrthwynebu neu ofyn i ni ei dileu. Mewn rhai achosion, gallwch ofyn i ni ei rhoi i chi ar ffurf y gallwch ei defnyddio yn rhywle arall. Gallwch hefyd gwyno am y ffordd rydym yn ei defnyddio.

activity-staff = Pobl sy’n gweithio i ni
    .purpose = Cyflogi ein staff, nawr ac yn y gorffennol.
    .data = Yr hyn sydd yn eich ffeil staff. Gall hyn gynnwys gwybodaeth sensitif, fel gwybodaeth am iechyd.
    .source = Gennych chi.
    .recipients = Neb y tu allan i’n sefydliad, oni bai bod y gyfraith yn dweud bod rhaid i ni ei rhannu.
    .basis = Mae angen yr wybodaeth arnom oherwydd eich contract, ac am fod y gyfraith yn dweud hynny: Erthygl 6(1)(b) ac (c) o GDPR y DU. Gwybodaeth sensitif: Erthygl 9(2)(b) o GDPR y DU.
    .retention = Mae ein hamserlen cadw gwybodaeth yn dweud am ba hyd y byddwn yn cadw’r wybodaeth ar ôl i chi adael. Gallwch ofyn i ni ddangos yr amserlen i chi.
    .rights = Gallwch ofyn i ni am gopi o’r wybodaeth, gofyn i ni ei chywiro, a gofyn i ni gyfyngu ar y ffordd rydym yn ei defnyddio. Mewn rhai achosion, gallwch ofyn i ni ei dileu, neu ei rhoi i chi ar ffurf y gallwch ei defnyddio yn rhywle arall. Gallwch hefyd gwyno am y ffordd rydym yn ei defnyddio.
