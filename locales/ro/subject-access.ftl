# Raise a concern about a request for your information: the texts of site/services/subject-access.toml. Its
# questions are those of data-protection.ftl.

service = Primiți ajutor cu o cerere de informații despre dumneavoastră
    .description =
        Spuneți-ne dacă ați cerut unei organizații informațiile pe care le are despre dumneavoastră și nu vă
        mulțumește ce a făcut.
    .start =
        Aveți dreptul să cereți unei organizații o copie a informațiilor pe care le are despre dumneavoastră.
        Aceasta se numește **cerere de acces la datele personale** (în engleză, „subject access request”).

        Folosiți acest serviciu dacă ați făcut o astfel de cerere și organizația:

        - a refuzat să vă dea informațiile
        - nu a răspuns
        - v-a dat numai o parte din informații
        - v-a cerut o taxă sau prea multe dovezi ale identității dumneavoastră

        Îl puteți folosi și pentru copilul dumneavoastră sau pentru altă persoană, dacă este de acord.

        # Dacă nu ați cerut încă

        Cereți-le mai întâi de la organizație. Ea trebuie să răspundă în cel mult o lună.

        # Înainte să veniți la noi

        Dacă nu vă mulțumește ce a făcut organizația, faceți-i o reclamație. Astfel are ocazia să îndrepte
        lucrurile. Dacă nu ați făcut încă acest lucru, începeți totuși aici. Vă ajutăm să scrieți scrisoarea.

        Ne așteptăm:

        - să faceți o reclamație la organizație
        - să îi cereți să vă explice tot ce nu înțelegeți din răspunsul ei
        - să îi trimiteți o reamintire dacă nu ați primit niciun răspuns după 30 de zile

        Apoi ar trebui să veniți la noi în cel mult 3 luni de la ultimul contact cu organizația.

        # De ce aveți nevoie

        Vă vom cere:

        - numele și adresa dumneavoastră de e-mail
        - numele organizației și cum poate fi contactată, dacă știți
        - ce informații ați cerut și când
        - ce v-a dat sau ce v-a spus organizația

        Este de ajutor să aveți în față cererea dumneavoastră, răspunsul organizației și reclamația
        dumneavoastră. Vă vom cere să ne trimiteți copii prin poștă.

        # Ce putem face și ce nu putem face

        Putem spune organizației să facă mai mult sau să se explice mai bine. Uneori vedem că organizația nu
        este obligată să vă dea ce ați cerut.

        Nu vă putem obține bani și nu putem pedepsi o organizație pentru dumneavoastră.

        # Informațiile dumneavoastră

        De obicei trimitem sesizarea dumneavoastră organizației despre care este. Citiți [cum folosim
        informațiile dumneavoastră](/privacy) înainte să începeți.
