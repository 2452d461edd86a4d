# The page about listening and the reading aids. Only the server reads these texts, so they cost browsers nothing.

reading-page = Słuchanie i ułatwienia czytania
    .body = Strony mogą być czytane Państwu na głos. Można też zmienić ich wygląd, żeby łatwiej się je czytało.

## The Listen button

reading-listen = Posłuchaj tej strony
    .body =
        Każda strona tego serwisu może być czytana na głos. Na stronie, której chcą Państwo posłuchać, proszę wybrać **Posłuchaj tej strony**. Można:
        - odtworzyć, wstrzymać i zatrzymać czytanie
        - przejść wstecz lub dalej o zdanie, akapit lub nagłówek
        - zwolnić lub przyspieszyć głos albo wybrać inny
        - zacząć od wybranego miejsca na stronie
        - posłuchać tylko zaznaczonych słów
        - widzieć słowa dużym drukiem podczas słuchania
        - używać klawiatury. Klawisze są pokazane obok innych przycisków. Tam można je zmienić lub wyłączyć.

        Głos, który Państwo słyszą, to głos Państwa urządzenia. Nic ze strony nie jest nikomu wysyłane. Niektórych głosów nie ma na urządzeniu: żeby mówić, wysyłają one tekst do firmy, która je tworzy. Używamy ich tylko wtedy, gdy Państwo na to pozwolą.

## Without it

reading-device = Jeśli nie ma przycisku lub głosu
    .body =
        Przycisk „Posłuchaj tej strony” potrzebuje skryptów (JavaScript) i głosu na urządzeniu. Urządzenie lub przeglądarka mogą też czytać na głos bez nas. Większość już to potrafi i nie trzeba za to płacić.

        Nazwy ustawień na Państwa urządzeniu mogą być trochę inne. W nawiasach podajemy nazwy angielskie.

reading-device-windows = Windows: czytanie na głos
    .body =
        - Proszę nacisnąć jednocześnie klawisz Windows, Ctrl i Enter. To włącza program **Narrator**.
        - Aby usłyszeć stronę, proszę nacisnąć Caps Lock i strzałkę w dół.
        - Aby wyłączyć program Narrator, proszę jeszcze raz nacisnąć klawisz Windows, Ctrl i Enter.
        - Aby zmienić głos lub szybkość, proszę otworzyć **Ustawienia** (Settings), potem **Ułatwienia dostępu** (Accessibility), a potem **Narrator**.
reading-device-mac = Mac: czytanie na głos
    .body =
        - Proszę otworzyć **Ustawienia systemowe** (System Settings), potem **Dostępność** (Accessibility), a potem **Zawartość mówiona** (Spoken Content). Na nowszych komputerach Mac nazywa się to **Czytaj i mów** (Read & Speak).
        - Proszę włączyć **Mów zaznaczenie** (Speak selection).
        - Proszę zaznaczyć słowa na stronie, a potem nacisnąć jednocześnie Option i Escape.
        - Jeśli nie widzą Państwo ekranu, mogą Państwo użyć funkcji **VoiceOver**. Włącza się ją i wyłącza klawiszami Command i F5.
reading-device-iphone = iPhone i iPad: czytanie na głos
    .body =
        - Proszę otworzyć **Ustawienia** (Settings), potem **Dostępność** (Accessibility), a potem **Zawartość mówiona** (Spoken Content). Na nowszych urządzeniach nazywa się to **Czytaj i mów** (Read & Speak).
        - Proszę włączyć **Mów ekran** (Speak Screen).
        - Proszę otworzyć stronę i przesunąć dwoma palcami w dół od górnej krawędzi ekranu.
        - Jeśli nie widzą Państwo ekranu, mogą Państwo użyć funkcji **VoiceOver**, także w części **Dostępność** (Accessibility). Zmienia ona sposób dotykania ekranu.
reading-device-android = Android: czytanie na głos
    .body =
        - Proszę otworzyć **Ustawienia** (Settings), potem **Ułatwienia dostępu** (Accessibility), a potem **Przeczytaj na głos** (Select to Speak). Proszę włączyć skrót tej funkcji.
        - Proszę otworzyć stronę i użyć skrótu. Potem proszę dotknąć słów, które chcą Państwo usłyszeć, albo wybrać **Odtwórz** (Play).
        - Jeśli nie widzą Państwo ekranu, mogą Państwo użyć funkcji **TalkBack**, także w części **Ułatwienia dostępu** (Accessibility). Zmienia ona sposób dotykania ekranu.
reading-device-chromebook = Chromebook: czytanie na głos
    .body =
        - Proszę otworzyć **Ustawienia** (Settings), potem **Ułatwienia dostępu** (Accessibility), a potem **Zamiana tekstu na mowę** (Text-to-Speech). Proszę włączyć **Przeczytaj na głos** (Select-to-speak).
        - Proszę zaznaczyć słowa na stronie, przytrzymać klawisz wyszukiwania (Search) lub programu uruchamiającego (Launcher) i nacisnąć S.
        - Jeśli nie widzą Państwo ekranu, mogą Państwo użyć funkcji **ChromeVox**. Włącza się ją i wyłącza, naciskając jednocześnie Ctrl, Alt i Z.
reading-device-edge = Przeglądarka Edge: czytanie na głos
    .body =
        - Proszę otworzyć menu z trzema kropkami i wybrać **Czytaj na głos** (Read aloud). Można też nacisnąć jednocześnie Ctrl, Shift i U.
        - Aby zmienić głos lub szybkość, proszę wybrać **Opcje głosu** (Voice options).
        - Wiele z tych głosów wysyła tekst strony do firmy Microsoft.
reading-device-safari = Przeglądarka Safari: czytanie na głos
    .body =
        - Na urządzeniu iPhone lub iPad proszę otworzyć menu strony w pasku adresu i wybrać **Posłuchaj strony** (Listen to Page).
        - Na komputerze Mac proszę otworzyć menu **Edycja** (Edit), potem **Mowa** (Speech) i wybrać **Zacznij mówić** (Start Speaking).

reading-voice = Jak dodać głos dla swojego języka
    .body =
        Jeśli strona brzmi źle, urządzenie może nie mieć głosu dla jej języka. Głos można dodać. Potem proszę zamknąć przeglądarkę i otworzyć ją ponownie.

        Niektóre urządzenia nie mają głosu dla niektórych języków, na przykład dla walijskiego. Inne urządzenie lub inna przeglądarka może go mieć.

reading-voice-windows = Windows: jak dodać głos
    .body =
        - Proszę otworzyć **Ustawienia** (Settings), potem **Czas i język** (Time & language), a potem **Mowa** (Speech).
        - W części **Zarządzaj głosami** (Manage voices) proszę wybrać **Dodaj głosy** (Add voices).
        - Proszę wybrać język, a potem **Dodaj** (Add).
reading-voice-mac = Mac: jak dodać głos
    .body =
        - Proszę otworzyć **Ustawienia systemowe** (System Settings), potem **Dostępność** (Accessibility), a potem **Zawartość mówiona** (Spoken Content) lub **Czytaj i mów** (Read & Speak).
        - Proszę otworzyć listę **Głos systemowy** (System voice) i wybrać **Zarządzaj głosami** (Manage Voices).
        - Proszę wybrać język i pobrać głos.
reading-voice-iphone = iPhone i iPad: jak dodać głos
    .body =
        - Proszę otworzyć **Ustawienia** (Settings), potem **Dostępność** (Accessibility), a potem **Zawartość mówiona** (Spoken Content) lub **Czytaj i mów** (Read & Speak).
        - Proszę wybrać **Głosy** (Voices), a potem język.
        - Proszę wybrać głos i go pobrać.
reading-voice-android = Android: jak dodać głos
    .body =
        - Proszę otworzyć **Ustawienia** (Settings), potem **Ułatwienia dostępu** (Accessibility), a potem **Zamiana tekstu na mowę** (Text-to-speech output). Na niektórych telefonach jest to w części **Zarządzanie ogólne** (General management).
        - Proszę wybrać kółko zębate obok nazwy programu głosowego, a potem **Zainstaluj dane głosowe** (Install voice data).
        - Proszę wybrać język i pobrać głos.
reading-voice-chromebook = Chromebook: jak dodać głos
    .body =
        - Proszę otworzyć **Ustawienia** (Settings), potem **Ułatwienia dostępu** (Accessibility), a potem **Zamiana tekstu na mowę** (Text-to-Speech).
        - Proszę otworzyć **Ustawienia głosu zamiany tekstu na mowę** (Text-to-Speech voice settings).
        - Proszę wybrać język, a potem głos.
reading-built-in = Jak użyć naszego głosu
    .body = Jeśli urządzenie nie ma głosu dla języka strony, nie trzeba go dodawać. Proszę nacisnąć „Posłuchaj tej strony”. Pojawi się wtedy przycisk „Użyj naszego głosu”.

## The reading aids

reading-aids = Jak ułatwić sobie czytanie stron
    .body = Tutaj można wybrać, jak wyglądają strony tego serwisu. Państwa wybór przechowujemy w [pliku cookie](/cookies) na tym urządzeniu. Działa on na każdej stronie i w każdym języku.

reading-size = Wielkość tekstu
    .usual = Zwykła
    .large = Duża
    .larger = Większa
    .largest = Największa
    .largest-hint = Dwa razy większa niż zwykle
    .required = Proszę wybrać wielkość tekstu
reading-spacing = Odstępy między literami, słowami i wierszami
    .usual = Zwykłe
    .wide = Szerokie
    .required = Proszę wybrać odstępy między literami, słowami i wierszami
reading-font = Rodzaj liter
    .usual = Zwykłe
    .easier = Łatwiejsze do odróżnienia
    .easier-hint = Wielu osobom z dysleksją łatwiej czytać takie litery. To, jakie litery Państwo zobaczą, zależy od urządzenia.
    .required = Proszę wybrać rodzaj liter
reading-more = Więcej ułatwień czytania
reading-calm = Spokojny widok
    .hint = Wąska kolumna na łagodnym tle, bez ozdób
    .required = Proszę wybrać spokojny widok albo zostawić to pole puste
reading-ruler = Linijka do czytania
    .hint = Pasek nad wierszem, który Państwo czytają. Przesuwa się za myszą, palcem i klawiaturą. Potrzebuje skryptów (JavaScript).
    .required = Proszę wybrać linijkę do czytania albo zostawić to pole puste

reading-save = Zapisz wygląd stron
reading-usual = Wróć do zwykłego wyglądu
reading-saved = Strony wyglądają teraz tak, jak Państwo wybrali
reading-saved-usual = Strony znów wyglądają jak zwykle
reading-refused = Nie zgodzili się Państwo, żebyśmy pamiętali język i ułatwienia czytania. Dlatego nie możemy przechować ułatwień czytania: potrzebny byłby do tego plik cookie. Mogą Państwo [zmienić zdanie w sprawie plików cookie](/cookies). Można też powiększyć tekst w przeglądarce.
