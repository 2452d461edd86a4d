# Y tudalennau lle mae pobl yn ychwanegu dogfennau. Dim ond y gweinydd sy’n darllen y testunau hyn.

evidence = Ychwanegu dogfennau
    .body =
        Gallwch anfon llythyrau, negeseuon e-bost, lluniau a phrawf arall atom. Nid oes rhaid i chi anfon dim.

        Anfonwch ffeiliau Word, Excel, PowerPoint neu OpenOffice, ffeiliau PDF, ffeiliau testun, negeseuon e-bost, a lluniau JPEG, PNG, GIF neu WebP. Rydym yn dileu o luniau yr wybodaeth am ble a phryd y cawsant eu tynnu. Dilëwch unrhyw gyfrineiriau o’r ffeiliau yn gyntaf.
evidence-added = Mae eich dogfennau gennym
evidence-list = Eich dogfennau
evidence-remove = Dileu
evidence-file = Dewis ffeiliau
    .hint =
        { $left ->
            [zero] Ni allwch ychwanegu rhagor o ffeiliau.
            [one] Gallwch ychwanegu un ffeil arall, o { $size } neu lai.
            [two] Gallwch ychwanegu { $left } ffeil arall, pob un o { $size } neu lai.
            [few] Gallwch ychwanegu { $left } ffeil arall, pob un o { $size } neu lai.
            [many] Gallwch ychwanegu { $left } ffeil arall, pob un o { $size } neu lai.
           *[other] Gallwch ychwanegu { $left } ffeil arall, pob un o { $size } neu lai.
        }
evidence-add = Ychwanegu’r ffeiliau hyn
evidence-full = Rydych wedi ychwanegu { $most } o ddogfennau. Ni allwn dderbyn rhagor. I ychwanegu un arall, dilëwch un yn gyntaf.
evidence-megabytes = { $size } MB
    .tenths = { $size }.{ $tenths } MB
evidence-kilobytes = { $size } KB
evidence-unnamed = Y ffeil
# Mae’r sgript yn rhoi’r enw a’r rhif i mewn.
evidence-going = Wrthi’n anfon {"{"}name{"}"}: {"{"}percent{"}"} %
evidence-waiting = Nid oes cysylltiad. Byddwn yn mynd ymlaen â {"{"}name{"}"} cyn gynted ag y bydd un.
evidence-which-case = Dywedwch wrthym ar gyfer pa achos mae’r dogfennau. Cawsoch y cyfeirnod a’r cod cyfrinachol pan anfonoch eich pryder atom.
evidence-case = Yn ôl i’ch achos
evidence-problem = Nid oeddem yn gallu derbyn ffeil
    .none = Dewiswch ffeil
    .empty = Mae { $name } yn wag. Dewiswch ffeil arall
    .too-large = Mae { $name } yn rhy fawr. Dewiswch ffeil o { $size } neu lai
    .too-many = Ni chafodd { $name } ei hychwanegu. Gallwch anfon hyd at { $most } ffeil
    .type = Nid ydym yn derbyn ffeiliau o’r un math â { $name }. Cadwch hi fel PDF, neu fel JPEG os llun ydyw
    .damaged = Ni allwn ddarllen { $name }. Efallai ei bod wedi’i difrodi. Cadwch hi eto, a dewiswch y ffeil newydd
    .protected = Mae gan { $name } gyfrinair. Cadwch hi hebddo, a dewiswch y ffeil newydd
    .active = Mae gan { $name } rannau a allai redeg ar eu pen eu hunain, fel macros. Cadwch hi fel PDF hebddynt
    .ambiguous = Mae’n ymddangos bod { $name } yn ddau fath o ffeil mewn un. Cadwch hi eto, a dewiswch y ffeil newydd
    .unpacks = Mae { $name } yn rhy fawr ar ôl ei dadbacio. Dewiswch ffeil lai
    .pixels = Mae’r llun { $name } yn rhy fawr. Cadwch ef yn llai, a dewiswch y ffeil newydd
    .infected = Mae firws yn { $name }. Nid ydym wedi’i chadw
