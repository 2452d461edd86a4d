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
