# The pages of the site that are not part of a service.

home = Codi pryder
    .body =
        Ydych chi’n poeni am y ffordd y mae rhywun yn defnyddio eich gwybodaeth bersonol? Ydych chi wedi gofyn i sefydliad am wybodaeth a heb ei chael? Ydych chi’n cael galwadau digroeso? Gallwch ddweud wrthym.

        Mae popeth yma yn gweithio ar ffôn a chyda darllenydd sgrin. Gallwch ddarllen pob tudalen neu wrando arni, mewn sawl iaith. Nid oes angen cyfrif arnoch.
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

accessibility = Datganiad hygyrchedd
    .body =
        Rydym am i bawb allu defnyddio’r wefan hon. Dylech allu:
        - chwyddo’r testun i bedair gwaith ei faint heb i ddim gael ei dorri i ffwrdd
        - defnyddio pob tudalen a phob ffurflen gyda bysellfwrdd yn unig
        - defnyddio pob tudalen a phob ffurflen gyda darllenydd sgrin
        - defnyddio pob tudalen a phob ffurflen gyda JavaScript wedi’i ddiffodd
        - darllen pob tudalen ym mhob un o ieithoedd y wefan hon
        - gwrando ar bob tudalen

        # Pa mor hygyrch yw’r wefan
        Rydym yn adeiladu’r wefan hon i gyrraedd safon AA [Canllawiau Hygyrchedd Cynnwys y We 2.2](https://www.w3.org/TR/WCAG22/). Bob tro y byddwn yn newid rhywbeth, bydd rhaglen yn gwirio pob tudalen, a phob neges am gamgymeriad. Nid oes neb sy’n defnyddio darllenydd sgrin bob dydd wedi profi’r wefan eto.

        # Beth nad yw’n gweithio eto
        - Mae angen JavaScript a llais ar gyfer eich iaith i wrando. Gweler [beth y gallwch ei wneud hebddynt](/listen).

        # Rhowch wybod i ni
        Os nad yw rhywbeth yn gweithio i chi, neu os oes ei angen arnoch ar ffurf arall, [cysylltwch â ni](/contact).
