# Geiriau’r hysbysiad preifatrwydd: un neges ar gyfer pob gweithgaredd yn site/notice.toml.

activity-complaints = Delio â’ch pryder
    .purpose = Delio â’ch pryder, gweld pa mor dda yw ein gwasanaeth, a llunio ystadegau.
    .data = Eich enw, eich manylion cyswllt a’r hyn rydych yn ei ddweud wrthym amdanoch chi ac am bobl eraill. Gall hyn gynnwys gwybodaeth sensitif, fel gwybodaeth am iechyd, os byddwch yn sôn amdani.
    .source = Gennych chi, a chan y sefydliad y mae eich pryder yn ymwneud ag ef.
    .recipients = Fel arfer, byddwn yn rhannu eich pryder â’r sefydliad dan sylw. Os byddwch yn gofyn i ni beidio â dweud wrtho pwy ydych chi, byddwn yn ceisio parchu hynny.
    .basis = Mae angen yr wybodaeth arnom i wneud ein gwaith fel rheoleiddiwr cyhoeddus: Erthygl 6(1)(e) o GDPR y DU. Gwybodaeth sensitif: Erthygl 9(2)(g) o GDPR y DU, gyda pharagraff 6 o Atodlen 1 i Ddeddf Diogelu Data 2018.
    .retention = Byddwn yn cadw’r wybodaeth am 2 flynedd ar ôl i ni gau eich achos. Yna byddwn yn ei dileu.
    .rights = Gallwch ofyn i ni am gopi o’r wybodaeth, gofyn i ni ei chywiro, gofyn i ni gyfyngu ar y ffordd rydym yn ei defnyddio, a gwrthwynebu i ni ei defnyddio. Mewn rhai achosion, gallwch ofyn i ni ei dileu. Gallwch hefyd gwyno am y ffordd rydym yn ei defnyddio.

activity-service-cookie = Cadw eich atebion wrth i chi lenwi ffurflen
    .purpose = Cadw eich atebion nes i chi gyflwyno’r ffurflen, fel na chaiff dim ei golli os byddwch yn mynd yn ôl, yn ail-lwytho’r dudalen neu’n newid iaith.
    .data = Allwedd ar hap mewn cwci ar eich dyfais, a’ch atebion. Rydym yn storio’r atebion fel mai dim ond yr allwedd honno all eu hagor.
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
    .data = Eich enw, eich manylion cyswllt, yr hyn sydd gennym am eich achos, a’r hyn rydych yn ei ddweud wrthym. Gall hyn gynnwys gwybodaeth sensitif, fel gwybodaeth am iechyd, os byddwch yn sôn amdani.
    .source = Gennych chi, ac o’r hyn sydd gennym eisoes am eich achos.
    .recipients = Neb y tu allan i’n sefydliad, oni bai bod y gyfraith yn dweud bod rhaid i ni ei rhannu. Os ewch at ombwdsmon, mae’n bosibl y bydd rhaid i ni ei rhannu â’r ombwdsmon hwnnw.
    .basis = Mae angen yr wybodaeth arnom i wneud ein gwaith fel rheoleiddiwr cyhoeddus: Erthygl 6(1)(e) o GDPR y DU. Gwybodaeth sensitif: Erthygl 9(2)(g) o GDPR y DU, gyda pharagraff 6 o Atodlen 1 i Ddeddf Diogelu Data 2018.
    .retention = Byddwn yn cadw’r wybodaeth am 2 flynedd ar ôl i ni gau eich achos. Yna byddwn yn ei dileu.
    .rights = Gallwch ofyn i ni am gopi o’r wybodaeth, gofyn i ni ei chywiro, gofyn i ni gyfyngu ar y ffordd rydym yn ei defnyddio, a gwrthwynebu i ni ei defnyddio. Mewn rhai achosion, gallwch ofyn i ni ei dileu. Gallwch hefyd gwyno am y ffordd rydym yn ei defnyddio.

activity-offences = Yr hyn rydych yn ei ddweud wrthym am droseddau
    .purpose = Delio â’ch pryder, os yw trosedd yn rhan ohono. Er enghraifft, os yw canlyniadau chwilio yn dweud bod rhywun wedi cyflawni trosedd, neu os yw camera’n cael ei ddefnyddio i aflonyddu arnoch.
    .data = Yr hyn rydych yn ei ddweud wrthym am droseddau yr ydych chi neu bobl eraill wedi’u cyflawni, neu y dywedir eich bod chi neu eu bod nhw wedi’u cyflawni, a’r hyn a wnaeth yr heddlu neu lys am y peth.
    .source = Gennych chi, a chan y sefydliad y mae eich pryder yn ymwneud ag ef.
    .recipients = Os yw eich pryder am ganlyniadau chwilio, byddwn fel arfer yn ei rannu â’r darparwr chwilio. Fel arfer, nid ydym yn rhannu’r hyn rydych yn ei ddweud wrthym am aflonyddu â’r person sy’n defnyddio’r camera.
    .basis = Mae angen yr wybodaeth arnom i wneud ein gwaith fel rheoleiddiwr cyhoeddus: Erthygl 6(1)(e) o GDPR y DU. Gwybodaeth am droseddau: Erthygl 10 o GDPR y DU, gyda pharagraff 6 o Atodlen 1 i Ddeddf Diogelu Data 2018.
    .retention = Byddwn yn cadw’r wybodaeth am 2 flynedd ar ôl i ni gau eich achos. Yna byddwn yn ei dileu.
    .rights = Gallwch ofyn i ni am gopi o’r wybodaeth, gofyn i ni ei chywiro, gofyn i ni gyfyngu ar y ffordd rydym yn ei defnyddio, a gwrthwynebu i ni ei defnyddio. Mewn rhai achosion, gallwch ofyn i ni ei dileu. Gallwch hefyd gwyno am y ffordd rydym yn ei defnyddio.

activity-saved-answers = Cadw eich atebion nes i chi ddod yn ôl
    .purpose = I gadw eich atebion os byddwch yn dewis eu cadw, fel y gallwch barhau yn nes ymlaen, ar unrhyw ddyfais.
    .data = Eich atebion, wedi’u storio fel mai dim ond eich naw gair all eu hagor. Nid ydym yn cadw’r geiriau.
    .source = Gennych chi.
    .recipients = Neb. Ni allwn ddarllen eich atebion ein hunain nes i chi eu cyflwyno.
    .basis = Mae ei angen arnom i wneud ein gwaith fel rheoleiddiwr cyhoeddus: Erthygl 6(1)(e) o GDPR y DU. Dim ond os byddwch yn gofyn y byddwn yn gwneud hyn.
    .retention = Byddwn yn dileu’r hyn a gadwyd gennych 28 diwrnod ar ôl i chi ei gadw. Gallwch ei ddileu’n gynt gyda “Dileu fy atebion”, ar waelod pob tudalen.
    .rights = Gallwch weld, cywiro a dileu’r atebion a gadwyd gennych eich hun gyda’ch naw gair. Hebddynt ni allwn agor eich atebion, na chael gwybod pwy biau nhw. Gallwch hefyd gwyno am sut rydym yn eu defnyddio.
