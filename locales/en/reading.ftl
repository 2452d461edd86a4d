# The page about listening and the reading aids. Only the server reads these texts, so they cost browsers nothing.

reading-page = Listen and reading aids
    .body = Have pages read out to you, or change how they look so that you can read them more easily.

## The Listen button

reading-listen = Listen to this page
    .body =
        Every page of this website can be read out to you. Choose **Listen to this page** on the page that you want to hear. You can:
        - play, pause and stop
        - go back or forward by a sentence, a paragraph or a heading
        - make the voice slower or faster, or choose another voice
        - start from a place on the page that you choose
        - listen only to words that you have selected
        - see the words in large letters while you hear them
        - use the keyboard. The keys are shown with the other controls. You can change them there, or switch them off.

        The voice that you hear is the voice of your device. Nothing on the page is sent to anyone. Some voices are not on your device: to speak, they send the text to the company that makes them. We use them only if you allow it.

## Without it

reading-device = If you have no button or no voice
    .body =
        The Listen button needs scripts (JavaScript), and a voice on your device. Your device or your browser can also read to you without us. Most can do it already, and you do not have to pay.

        Names of settings can be a little different on your device.

reading-device-windows = Windows: read to me
    .body =
        - Press the Windows key, Ctrl and Enter at the same time. This starts **Narrator**.
        - Press Caps Lock and the down arrow to hear the page.
        - Press the Windows key, Ctrl and Enter again to stop Narrator.
        - To change the voice or the speed, open **Settings**, then **Accessibility**, then **Narrator**.
reading-device-mac = Mac: read to me
    .body =
        - Open **System Settings**, then **Accessibility**, then **Spoken Content**. Newer Macs call it **Read & Speak**.
        - Switch on **Speak selection**.
        - Select words on the page, then press Option and Escape at the same time.
        - If you cannot see the screen, use **VoiceOver**. Press Command and F5 to start or stop it.
reading-device-iphone = iPhone and iPad: read to me
    .body =
        - Open **Settings**, then **Accessibility**, then **Spoken Content**. Newer devices call it **Read & Speak**.
        - Switch on **Speak Screen**.
        - Open the page. Swipe down from the top of the screen with two fingers.
        - If you cannot see the screen, use **VoiceOver**, also in **Accessibility**. It changes how you touch the screen.
reading-device-android = Android: read to me
    .body =
        - Open **Settings**, then **Accessibility**, then **Select to Speak**. Switch on its shortcut.
        - Open the page and use the shortcut. Then touch the words that you want to hear, or choose **Play**.
        - If you cannot see the screen, use **TalkBack**, also in **Accessibility**. It changes how you touch the screen.
reading-device-chromebook = Chromebook: read to me
    .body =
        - Open **Settings**, then **Accessibility**, then **Text-to-Speech**. Switch on **Select-to-speak**.
        - Select words on the page. Hold the Search or Launcher key, and press S.
        - If you cannot see the screen, use **ChromeVox**. Press Ctrl, Alt and Z at the same time to start or stop it.
reading-device-edge = Edge browser: read to me
    .body =
        - Open the menu with the three dots, then choose **Read aloud**. Or press Ctrl, Shift and U at the same time.
        - Choose **Voice options** for another voice or speed.
        - Many of its voices send the text of the page to Microsoft.
reading-device-safari = Safari browser: read to me
    .body =
        - On an iPhone or iPad, open the page menu in the address bar, then choose **Listen to Page**.
        - On a Mac, open the **Edit** menu, then **Speech**, then choose **Start Speaking**.

reading-voice = Add a voice for your language
    .body =
        If a page sounds wrong, your device may have no voice for the language of the page. You can add one. Then close your browser and open it again.

        Some devices have no voice for some languages, such as Welsh. Another device or browser may have one.

reading-voice-windows = Windows: add a voice
    .body =
        - Open **Settings**, then **Time & language**, then **Speech**.
        - Under **Manage voices**, choose **Add voices**.
        - Choose your language, then choose **Add**.
reading-voice-mac = Mac: add a voice
    .body =
        - Open **System Settings**, then **Accessibility**, then **Spoken Content** or **Read & Speak**.
        - Open the list **System voice**, then choose **Manage Voices**.
        - Choose your language, and download a voice.
reading-voice-iphone = iPhone and iPad: add a voice
    .body =
        - Open **Settings**, then **Accessibility**, then **Spoken Content** or **Read & Speak**.
        - Choose **Voices**, then your language.
        - Choose a voice and download it.
reading-voice-android = Android: add a voice
    .body =
        - Open **Settings**, then **Accessibility**, then **Text-to-speech output**. On some phones it is under **General management**.
        - Choose the wheel beside the name of the voice program, then **Install voice data**.
        - Choose your language, and download a voice.
reading-voice-chromebook = Chromebook: add a voice
    .body =
        - Open **Settings**, then **Accessibility**, then **Text-to-Speech**.
        - Open **Text-to-Speech voice settings**.
        - Choose your language, then a voice.
reading-built-in = Use our own voice
    .body = If your device has no voice for the language of the page, you do not have to add one. Press “Listen to this page”. The controls then have a button, “Use our own voice”.

## The reading aids

reading-aids = Make pages easier to read
    .body = Choose how the pages of this website look. We keep what you choose in a [cookie](/cookies) on this device, for every page and every language.

reading-size = Size of text
    .usual = Usual
    .large = Large
    .larger = Larger
    .largest = Largest
    .largest-hint = Twice the usual size
    .required = Select the size of text
reading-spacing = Space between letters, words and lines
    .usual = Usual
    .wide = Wide
    .required = Select the space between letters, words and lines
reading-font = Kind of letters
    .usual = Usual
    .easier = Easier to tell apart
    .easier-hint = Many people with dyslexia find these letters easier. Which ones you see depends on your device.
    .required = Select the kind of letters
reading-more = More reading aids
reading-calm = Calm view
    .hint = A narrow column on a soft background, without decoration
    .required = Choose the calm view, or leave it empty
reading-ruler = Reading ruler
    .hint = A band over the line that you read. It follows your mouse or finger, and the keyboard. It needs scripts (JavaScript).
    .required = Choose the reading ruler, or leave it empty

reading-save = Save how pages look
reading-usual = Back to usual
reading-saved = Pages now look the way you chose
reading-saved-usual = Pages look as usual again
reading-refused = You told us not to remember your language and reading aids. So we cannot keep reading aids for you: we would need a cookie for that. You can [change your mind about cookies](/cookies). You can also make text larger in your browser.
