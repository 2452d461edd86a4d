mail-received =
    .subject = Rydym wedi cael yr hyn rydych wedi’i anfon: { $reference }
    .body =
        Daeth i law ar { $date }. Eich cyfeirnod yw **{ $reference }**.

        # Beth sy’n digwydd nesaf
    .next = Nid oes angen i chi wneud dim nawr. Os bydd angen rhywbeth arnom gennych chi, byddwn yn rhoi gwybod i chi.

mail-acknowledged =
    .subject = Rydym yn cadarnhau bod eich achos gyda ni: { $reference }
    .body = Rydym yn cadarnhau bod eich achos gyda ni. Bydd rhywun yn edrych arno. Nid oes angen i chi wneud dim nawr.

mail-information =
    .subject = Mae angen rhywbeth arnom gennych chi: { $reference }
    .body = Rydym wedi gofyn i chi am wybodaeth. Byddwn yn parhau â’ch achos ar ôl ei chael.
    .by = Anfonwch hi atom erbyn **{ $date }**.

mail-extended =
    .subject = Mae angen mwy o amser arnom ar gyfer eich achos: { $reference }
    .body = Mae eich achos yn cymryd mwy o amser nag y dywedom wrthych. Ein nod nawr yw rhoi ateb i chi erbyn **{ $date }**.

mail-decided =
    .subject = Rydym wedi penderfynu ar eich achos: { $reference }
    .body = Rydym wedi gwneud penderfyniad am eich achos. Nid yw’r e-bost hwn yn dweud beth ydyw, oherwydd gallai rhywun arall ei ddarllen.

mail-closed =
    .subject = Mae eich achos wedi’i gau: { $reference }
    .body = Rydym wedi cau eich achos. Os ydych chi’n meddwl bod hyn yn anghywir, cysylltwch â ni.

mail-reopened =
    .subject = Mae eich achos ar agor eto: { $reference }
    .body = Rydym wedi ailagor eich achos, ac rydym yn edrych arno. Nid oes angen i chi wneud dim nawr.

mail-written =
    .subject = Rydym wedi ysgrifennu atoch: { $reference }
    .body = Mae llythyr i chi. Gallwch ei ddarllen lle rydych yn dilyn eich achos. Nid yw’r e-bost hwn yn dweud beth sydd ynddo, oherwydd gallai rhywun arall ei ddarllen.

mail-withdrawn =
    .subject = Rydych wedi tynnu eich achos yn ôl: { $reference }
    .body = Rydych wedi gofyn i ni stopio. Rydym wedi cau eich achos. Os nad chi ofynnodd am hyn, cysylltwch â ni ar unwaith.

mail-about =
    .follow =
        # Dilyn eich achos

        Ar ein gwefan gallwch [ddilyn eich achos](/case) gyda’ch cyfeirnod, **{ $reference }**, a’ch cod cyfrinachol. Cawsoch y cod ar ein gwefan pan wnaethoch anfon eich achos. Nid ydym yn anfon y cod drwy e-bost, ac nid ydym byth yn gofyn amdano drwy e-bost.
    .contact =
        # Cysylltu â ni

        Gallwch [gysylltu â ni](/contact), neu ffonio { $telephone }. Rhowch eich cyfeirnod i ni. Peidiwch ag ateb yr e-bost hwn: nid oes neb yn darllen yr atebion.

        Nid yw’r e-bost hwn yn dweud dim o’r hyn a ddywedoch wrthym, oherwydd gallai rhywun arall ei ddarllen.

        Os nad ydych wedi anfon dim atom, efallai fod rhywun wedi rhoi eich cyfeiriad drwy gamgymeriad. Gallwch ddileu’r e-bost hwn.

mail-unreviewed = Nid oes neb wedi adolygu’r cyfieithiad hwn eto. Mae’r Saesneg isod. Os nad ydynt yn dweud yr un peth, y Saesneg sy’n cyfrif.
