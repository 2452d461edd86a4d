//! Short forms after whose full stop a sentence goes on, by language.

use crate::words::primary;

/// The short forms of a language: always, and where a number follows.
struct Joins {
    lang: &'static str,
    always: &'static str,
    before_number: &'static str,
}

const JOINS: [Joins; 7] = [
    // Read with every language: such forms stand in texts of any.
    Joins {
        lang: "en",
        always: "dr mr mrs ms mx messrs prof rev st ref refs e.g i.e cf viz vs approx dept tel ext gov",
        before_number: "no nos art arts para paras p pp s ss sec ch vol fig reg regs sch pt",
    },
    Joins {
        lang: "cy",
        always: "parch yr athro e.e h.y gw cyf ayb ffôn",
        before_number: "rhif erth adr par t tt rh",
    },
    Joins {
        lang: "pl",
        always: "np tj tzn tzw dr hab mgr inż prof ks ul al pl os św im m.in tel p pn ww wg ob gen płk dz sz woj pow",
        before_number: "nr art ust pkt poz str s rozdz par lit zał t lp",
    },
    Joins {
        lang: "ro",
        always: "dl dna d-l d-na dr ing prof av str bd bl sc et ap ex cca tel jud mun sf",
        before_number: "nr art alin pct pag cap lit p vol",
    },
    Joins {
        lang: "pa", always: "ਡਾ ਪ੍ਰੋ ਸ੍ਰ ਸ਼੍ਰੀ ਕੁ", before_number: "ਨੰ ਪੰ ਧਾਰਾ"
    },
    Joins { lang: "ur", always: "ڈاکٹر مسٹر پروفیسر", before_number: "نمبر دفعہ ص" },
    Joins { lang: "ar", always: "أ.د د أ م", before_number: "رقم ص م ف" },
];

/// Whether a sentence goes on after this word and a full stop.
pub fn join(word: &str, lang: &str, number_follows: bool) -> bool {
    let lang = primary(lang);
    // Arabic writes "and" as one with the word that follows.
    let word = word.strip_prefix('و').unwrap_or(word);
    JOINS.iter().filter(|joins| joins.lang == "en" || joins.lang.eq_ignore_ascii_case(lang)).any(|joins| {
        let has = |list: &str| list.split(' ').any(|form| form.eq_ignore_ascii_case(word));
        has(joins.always) || number_follows && has(joins.before_number)
    })
}
