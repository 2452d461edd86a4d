# The pages of the site that are not part of a service.

home = Codi pryder
    .body =
        Ydych chi’n poeni am y ffordd y mae rhywun yn defnyddio eich gwybodaeth bersonol? Ydych chi wedi gofyn i sefydliad am wybodaeth a heb ei chael? Ydych chi’n cael galwadau digroeso? Gallwch ddweud wrthym.

        Mae popeth yma yn gweithio ar ffôn, gyda darllenydd sgrin, ac yn Gymraeg neu’n Saesneg. Nid oes angen cyfrif arnoch.
home-start = Dod o hyd i’r lle iawn ar gyfer eich pryder
    .body = Ddim yn siŵr ble i ddechrau? Atebwch hyd at dri chwestiwn. Byddwn yn mynd â chi i’r gwasanaeth sydd ei angen arnoch, neu’n dweud wrthych pwy arall all helpu.
home-services = Ewch yn syth i wasanaeth
home-follow = Ydych chi wedi dweud wrthym eisoes?
    .body = [Dilynwch eich achos](/case) gyda’ch cyfeirnod a’ch cod cyfrinachol.

home-resume =
    .body = [Dewch yn ôl at atebion a gadwyd](/resume) gyda’r naw gair a gawsoch pan wnaethoch eu cadw.

contact = Cysylltu â ni
    .body =
        Gallwch ein ffonio, ysgrifennu atom neu ddefnyddio’r wefan hon.

        # Ffôn
        - Cymraeg: [{ $telephone-cy }](tel:{ $telephone-cy })
        - Saesneg: [{ $telephone-en }](tel:{ $telephone-en })

        Rydym ar agor o ddydd Llun i ddydd Gwener, o { $opens } tan { $closes }.

        # Relay UK
        Os na allwch glywed neu siarad ar y ffôn, gallwch ddefnyddio Relay UK gyda’n rhif.

        # Post
        { $organisation }, { $address }

        # Eich gwybodaeth bersonol
        I ofyn am wybodaeth sydd gennym amdanoch, anfonwch neges e-bost i [{ $email }](mailto:{ $email }).

cookies = Cwcis
    .body =
        Ffeil fach y mae gwefan yn ei rhoi ar eich ffôn neu eich cyfrifiadur yw cwci.

        # Yr unig gwci rydym yn ei ddefnyddio
        Rydym yn defnyddio un cwci, o’r enw **__Host-hark**. Byddwn yn ei osod pan fyddwch yn ateb y cwestiwn cyntaf mewn gwasanaeth. Mae’n cadw eich atebion gyda’i gilydd nes i chi eu hanfon. Mae’n cynnwys allwedd i’ch atebion. Nid yw’n cynnwys eich enw na dim rydych wedi’i ysgrifennu.

        Caiff ei ddileu 7 diwrnod ar ôl y tro diwethaf i chi ddefnyddio’r gwasanaeth. Ni all y gwasanaeth weithio hebddo, felly nid ydym yn gofyn i chi gytuno iddo. Gallwch ei ddileu unrhyw bryd yn eich porwr. Os gwnewch hynny, byddwch yn colli unrhyw atebion nad ydych wedi’u hanfon.

        # Beth nad ydym yn ei ddefnyddio
        Nid ydym yn cyfrif ymwelwyr. Nid ydym yn defnyddio cwcis ar gyfer hysbysebion. Nid oes dim byd ar y wefan hon yn dod o gwmni arall.

privacy = Hysbysiad preifatrwydd
    .body =
        Mae’r hysbysiad hwn yn dweud beth rydym yn ei wneud â gwybodaeth amdanoch, a pham.

        Daw o’r un rhestr â’n cwestiynau, felly mae’n cynnwys popeth rydym yn gofyn amdano.
notice-purpose = Pam y mae angen yr wybodaeth arnom
notice-data = Beth rydym yn ei ddefnyddio
notice-source = O ble y daw
notice-recipients = Pwy sy’n ei gweld
notice-basis = Beth sy’n caniatáu i ni wneud hyn
notice-retention = Am ba hyd y byddwn yn ei chadw
notice-rights = Eich hawliau

accessibility = Datganiad hygyrchedd
    .body =
        Rydym am i bawb allu defnyddio’r wefan hon. Dylech allu:
        - chwyddo’r testun i bedair gwaith ei faint heb i ddim gael ei dorri i ffwrdd
        - defnyddio pob tudalen a phob ffurflen gyda bysellfwrdd yn unig
        - defnyddio pob tudalen a phob ffurflen gyda darllenydd sgrin
        - defnyddio pob tudalen a phob ffurflen gyda JavaScript wedi’i ddiffodd
        - darllen pob tudalen yn Gymraeg neu’n Saesneg

        # Pa mor hygyrch yw’r wefan
        Rydym yn adeiladu’r wefan hon i gyrraedd safon AA [Canllawiau Hygyrchedd Cynnwys y We 2.2](https://www.w3.org/TR/WCAG22/). Bob tro y byddwn yn newid rhywbeth, bydd rhaglen yn gwirio pob tudalen, a phob neges am gamgymeriad. Nid oes neb sy’n defnyddio darllenydd sgrin bob dydd wedi profi’r wefan eto.

        # Beth nad yw’n gweithio eto
        - Ni allwch anfon ffeiliau drwy’r wefan hon eto. Gallwch eu hanfon drwy’r post.
        - Nid oes botwm eto sy’n darllen tudalen yn uchel i chi.

        # Rhowch wybod i ni
        Os nad yw rhywbeth yn gweithio i chi, neu os oes ei angen arnoch ar ffurf arall, [cysylltwch â ni](/contact).
