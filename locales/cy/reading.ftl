# Y dudalen am wrando a’r cymhorthion darllen. Dim ond y gweinydd sy’n darllen y testunau hyn.

reading-page = Gwrando a chymhorthion darllen
    .body = Gallwch gael clywed tudalennau, neu newid sut maent yn edrych er mwyn eu darllen yn haws.

## The Listen button

reading-listen = Gwrando ar y dudalen hon
    .body =
        Gallwch gael clywed pob tudalen ar y wefan hon. Dewiswch **Gwrando ar y dudalen hon** ar y dudalen rydych am ei chlywed. Gallwch:
        - chwarae, oedi a stopio
        - mynd yn ôl neu ymlaen un frawddeg, un paragraff neu un pennawd
        - arafu neu gyflymu’r llais, neu ddewis llais arall
        - dechrau o le ar y dudalen rydych yn ei ddewis
        - gwrando ar y geiriau rydych wedi’u dewis yn unig
        - gweld y geiriau mewn llythrennau mawr wrth eu clywed
        - defnyddio’r bysellfwrdd. Mae’r bysellau i’w gweld gyda’r rheolyddion eraill. Gallwch eu newid yno, neu eu diffodd.

        Llais eich dyfais chi yw’r llais y byddwch yn ei glywed. Nid oes dim ar y dudalen yn cael ei anfon at neb. Nid yw rhai lleisiau ar eich dyfais: er mwyn siarad, maent yn anfon y testun at y cwmni sy’n eu gwneud. Dim ond os ydych yn caniatáu hynny y byddwn yn eu defnyddio.

## Without it

reading-device = Os nad oes gennych fotwm neu lais
    .body =
        Mae angen sgriptiau (JavaScript) ar y botwm Gwrando, a llais ar eich dyfais. Gall eich dyfais neu’ch porwr ddarllen i chi hebom ni hefyd. Gall y rhan fwyaf wneud hynny’n barod, ac nid oes rhaid i chi dalu.

        Mae enwau’r gosodiadau yn Saesneg yma, fel y maent ar y rhan fwyaf o ddyfeisiau. Gallant fod ychydig yn wahanol ar eich dyfais chi.

reading-device-windows = Windows: darllen i mi
    .body =
        - Pwyswch fysell Windows, Ctrl ac Enter ar yr un pryd. Bydd hyn yn cychwyn **Narrator**.
        - Pwyswch Caps Lock a’r saeth i lawr i glywed y dudalen.
        - Pwyswch fysell Windows, Ctrl ac Enter eto i stopio Narrator.
        - I newid y llais neu’r cyflymder, agorwch **Settings**, yna **Accessibility**, yna **Narrator**.
reading-device-mac = Mac: darllen i mi
    .body =
        - Agorwch **System Settings**, yna **Accessibility**, yna **Spoken Content**. Ar ddyfeisiau Mac mwy newydd, **Read & Speak** yw’r enw.
        - Trowch **Speak selection** ymlaen.
        - Dewiswch eiriau ar y dudalen, yna pwyswch Option ac Escape ar yr un pryd.
        - Os na allwch weld y sgrin, defnyddiwch **VoiceOver**. Pwyswch Command ac F5 i’w gychwyn neu ei stopio.
reading-device-iphone = iPhone ac iPad: darllen i mi
    .body =
        - Agorwch **Settings**, yna **Accessibility**, yna **Spoken Content**. Ar ddyfeisiau mwy newydd, **Read & Speak** yw’r enw.
        - Trowch **Speak Screen** ymlaen.
        - Agorwch y dudalen. Llithrwch ddau fys i lawr o ben y sgrin.
        - Os na allwch weld y sgrin, defnyddiwch **VoiceOver**, sydd hefyd yn **Accessibility**. Mae’n newid sut rydych yn cyffwrdd â’r sgrin.
reading-device-android = Android: darllen i mi
    .body =
        - Agorwch **Settings**, yna **Accessibility**, yna **Select to Speak**. Trowch ei lwybr byr ymlaen.
        - Agorwch y dudalen a defnyddiwch y llwybr byr. Yna cyffyrddwch â’r geiriau rydych am eu clywed, neu dewiswch **Play**.
        - Os na allwch weld y sgrin, defnyddiwch **TalkBack**, sydd hefyd yn **Accessibility**. Mae’n newid sut rydych yn cyffwrdd â’r sgrin.
reading-device-chromebook = Chromebook: darllen i mi
    .body =
        - Agorwch **Settings**, yna **Accessibility**, yna **Text-to-Speech**. Trowch **Select-to-speak** ymlaen.
        - Dewiswch eiriau ar y dudalen. Daliwch y fysell Search neu Launcher, a phwyswch S.
        - Os na allwch weld y sgrin, defnyddiwch **ChromeVox**. Pwyswch Ctrl, Alt a Z ar yr un pryd i’w gychwyn neu ei stopio.
reading-device-edge = Porwr Edge: darllen i mi
    .body =
        - Agorwch y ddewislen â’r tri dot, yna dewiswch **Read aloud**. Neu pwyswch Ctrl, Shift ac U ar yr un pryd.
        - Dewiswch **Voice options** i gael llais neu gyflymder arall.
        - Mae llawer o’i leisiau yn anfon testun y dudalen at Microsoft.
reading-device-safari = Porwr Safari: darllen i mi
    .body =
        - Ar iPhone neu iPad, agorwch ddewislen y dudalen yn y bar cyfeiriad, yna dewiswch **Listen to Page**.
        - Ar ddyfais Mac, agorwch y ddewislen **Edit**, yna **Speech**, yna dewiswch **Start Speaking**.

reading-voice = Ychwanegu llais ar gyfer eich iaith
    .body =
        Os yw tudalen yn swnio’n anghywir, mae’n bosibl nad oes gan eich dyfais lais ar gyfer iaith y dudalen. Gallwch ychwanegu un. Yna caewch eich porwr a’i agor eto.

        Nid oes gan rai dyfeisiau lais ar gyfer rhai ieithoedd, fel y Gymraeg. Mae’n bosibl bod gan ddyfais neu borwr arall un.

reading-voice-windows = Windows: ychwanegu llais
    .body =
        - Agorwch **Settings**, yna **Time & language**, yna **Speech**.
        - O dan **Manage voices**, dewiswch **Add voices**.
        - Dewiswch eich iaith, yna dewiswch **Add**.
reading-voice-mac = Mac: ychwanegu llais
    .body =
        - Agorwch **System Settings**, yna **Accessibility**, yna **Spoken Content** neu **Read & Speak**.
        - Agorwch y rhestr **System voice**, yna dewiswch **Manage Voices**.
        - Dewiswch eich iaith, a lawrlwythwch lais.
reading-voice-iphone = iPhone ac iPad: ychwanegu llais
    .body =
        - Agorwch **Settings**, yna **Accessibility**, yna **Spoken Content** neu **Read & Speak**.
        - Dewiswch **Voices**, yna eich iaith.
        - Dewiswch lais a’i lawrlwytho.
reading-voice-android = Android: ychwanegu llais
    .body =
        - Agorwch **Settings**, yna **Accessibility**, yna **Text-to-speech output**. Ar rai ffonau, mae o dan **General management**.
        - Dewiswch yr olwyn wrth ymyl enw’r rhaglen lais, yna **Install voice data**.
        - Dewiswch eich iaith, a lawrlwythwch lais.
reading-voice-chromebook = Chromebook: ychwanegu llais
    .body =
        - Agorwch **Settings**, yna **Accessibility**, yna **Text-to-Speech**.
        - Agorwch **Text-to-Speech voice settings**.
        - Dewiswch eich iaith, yna llais.
reading-built-in = Defnyddio ein llais ni
    .body = Os nad oes gan eich dyfais lais ar gyfer iaith y dudalen, nid oes rhaid i chi ychwanegu un. Pwyswch “Gwrando ar y dudalen hon”. Yna bydd botwm “Defnyddio ein llais ni” gyda’r rheolyddion.

## The reading aids

reading-aids = Gwneud tudalennau’n haws eu darllen
    .body = Dewiswch sut mae tudalennau’r wefan hon yn edrych. Rydym yn cadw’r hyn a ddewiswch mewn [cwci](/cookies) ar y ddyfais hon, ar gyfer pob tudalen a phob iaith.

reading-size = Maint y testun
    .usual = Arferol
    .large = Mawr
    .larger = Mwy
    .largest = Mwyaf
    .largest-hint = Dwywaith y maint arferol
    .required = Dewiswch faint y testun
reading-spacing = Bylchau rhwng llythrennau, geiriau a llinellau
    .usual = Arferol
    .wide = Llydan
    .required = Dewiswch y bylchau rhwng llythrennau, geiriau a llinellau
reading-font = Math o lythrennau
    .usual = Arferol
    .easier = Haws gwahaniaethu rhyngddynt
    .easier-hint = Mae’r llythrennau hyn yn haws eu darllen i lawer o bobl â dyslecsia. Bydd y llythrennau a welwch yn dibynnu ar eich dyfais.
    .required = Dewiswch y math o lythrennau
reading-more = Rhagor o gymhorthion darllen
reading-calm = Golwg dawel
    .hint = Colofn gul ar gefndir meddal, heb addurn
    .required = Dewiswch yr olwg dawel, neu gadewch y blwch yn wag
reading-ruler = Pren mesur darllen
    .hint = Band dros y llinell rydych yn ei darllen. Mae’n dilyn eich llygoden neu’ch bys, a’r bysellfwrdd. Mae angen sgriptiau (JavaScript) arno.
    .required = Dewiswch y pren mesur darllen, neu gadewch y blwch yn wag

reading-save = Cadw sut mae tudalennau’n edrych
reading-usual = Yn ôl i’r arferol
reading-saved = Mae tudalennau bellach yn edrych fel y dewisoch
reading-saved-usual = Mae tudalennau’n edrych fel arfer eto
reading-refused = Gwnaethoch ddweud wrthym am beidio â chofio eich iaith a’ch cymhorthion darllen. Felly ni allwn gadw cymhorthion darllen i chi: byddai angen cwci arnom i wneud hynny. Gallwch [newid eich meddwl am gwcis](/cookies). Gallwch hefyd wneud y testun yn fwy yn eich porwr.
