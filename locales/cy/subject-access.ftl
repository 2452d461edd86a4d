# Codi pryder am gais am eich gwybodaeth: testunau site/services/subject-access.toml. Cwestiynau
# data-protection.ftl yw ei gwestiynau.

service = Cael help gyda chais am eich gwybodaeth
    .description =
        Rhowch wybod i ni os ydych wedi gofyn i sefydliad am yr wybodaeth sydd ganddo amdanoch, ac yn anfodlon ar yr
        hyn a wnaeth.
    .start =
        Mae gennych hawl i ofyn i sefydliad am gopi o’r wybodaeth sydd ganddo amdanoch. **Cais gwrthrych am
        wybodaeth** yw’r enw ar hyn.

        Defnyddiwch y gwasanaeth hwn os ydych wedi gwneud cais fel hyn, ac os yw’r sefydliad wedi gwneud un o’r rhain:

        - gwrthod rhoi’r wybodaeth i chi
        - peidio ag ateb
        - rhoi dim ond rhan o’r wybodaeth i chi
        - gofyn i chi am ffi, neu am ormod o brawf o bwy ydych chi

        Gallwch ei ddefnyddio hefyd ar gyfer eich plentyn, neu ar gyfer person arall os yw’n cytuno.

        # Os nad ydych wedi gofyn eto

        Gofynnwch i’r sefydliad yn gyntaf. Dylai ateb o fewn un mis.

        # Cyn dod atom ni

        Os nad ydych yn fodlon ar yr hyn a wnaeth y sefydliad, cwynwch wrtho. Mae hyn yn rhoi cyfle iddo roi pethau’n
        iawn. Os nad ydych wedi gwneud hyn eto, dechreuwch yma beth bynnag. Byddwn yn eich helpu i ysgrifennu’r
        llythyr.

        Dyma’r hyn rydym yn disgwyl i chi ei wneud:

        - cwyno wrth y sefydliad
        - gofyn iddo egluro unrhyw beth yn ei ymateb nad ydych yn ei ddeall
        - anfon nodyn atgoffa ato os nad ydych wedi clywed dim ar ôl 30 diwrnod

        Yna dylech ddod atom ni o fewn 3 mis i’ch cysylltiad diwethaf â’r sefydliad.

        # Beth sydd ei angen arnoch

        Byddwn yn gofyn i chi am y canlynol:

        - eich enw a’ch cyfeiriad e-bost
        - enw’r sefydliad, a sut i gysylltu ag ef os ydych yn gwybod
        - pa wybodaeth y gwnaethoch ofyn amdani, a phryd
        - beth a roddodd y sefydliad i chi, neu beth a ddywedodd wrthych

        Bydd yn help os bydd y rhain o’ch blaen: eich cais, ateb y sefydliad a’ch cwyn. Byddwn yn gofyn i chi anfon
        copïau atom drwy’r post.

        # Beth y gallwn ei wneud, a beth na allwn ei wneud

        Mae’n bosibl y byddwn yn dweud wrth y sefydliad am wneud mwy, neu am roi gwell eglurhad. Weithiau byddwn yn
        gweld nad oes rhaid iddo roi i chi yr hyn y gwnaethoch ofyn amdano.

        Ni allwn gael arian i chi, ac ni allwn gosbi sefydliad ar eich rhan.

        # Eich gwybodaeth

        Fel arfer, byddwn yn rhannu eich pryder â’r sefydliad dan sylw. Darllenwch [sut rydym yn defnyddio
        eich gwybodaeth](/privacy) cyn dechrau.
