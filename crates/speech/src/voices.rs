//! Which voice says a language.

use crate::words::primary;

/// A voice that the device offers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voice {
    /// What tells it from all others (`voiceURI`).
    pub id: String,
    /// Its name, as the device tells it.
    pub name: String,
    /// Its language in whatever spelling: `en-GB`, `en_us`, `eng-US-f000`, `zh_CN_#Hans`.
    pub lang: String,
    /// Whether it speaks on the device itself. Any other sends the text away.
    pub local: bool,
    /// Whether the device says that it is the usual one, which means little.
    pub default: bool,
}

/// How well a voice speaks, as far as its name tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Quality {
    /// Made for fun, or like a machine.
    Low,
    /// What most are.
    Usual,
    /// Said to be better by its maker.
    High,
}

/// What there is for a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice<'a> {
    /// This voice.
    Voice(&'a Voice),
    /// Only voices that send the text away, to which the person has not agreed.
    RemoteOnly,
    /// None.
    None,
}

/// The names that languages have in three letters.
const NAMES: &str = "eng en cym cy wel cy pol pl ron ro rum ro pan pa urd ur ara ar arb ar zho zh chi zh cmn zh \
    por pt spa es ben bn guj gu fra fr fre fr fas fa per fa deu de ger de ita it hin hi gle ga gla gd yue zh";

/// Scripts and regions that say where a voice is at home.
const PLACES: &str = "hans CN chn CN cn CN hant TW guru IN gbr GB gb GB usa US us US yue HK";

/// Words in names by which voices tell that they are good.
const HIGH: &str = "premium enhanced natural neural siri wavenet";

/// Words in names of voices that are made for fun (Apple's), small, or like a machine.
const LOW: &str = "espeak compact eddy flo grandma grandpa reed rocko sandy shelley albert bad bahh bells boing \
    bubbles cellos fred good jester junior kathy organ ralph superstar trinoids whisper wobble zarvox";

impl Voice {
    /// How well it speaks, as far as its name tells.
    pub fn quality(&self) -> Quality {
        let has = |list: &str| {
            let mut names = self.name.split(|c: char| !c.is_ascii_alphabetic());
            names.any(|name| list.split(' ').any(|word| word.eq_ignore_ascii_case(name)))
        };
        if has(HIGH) {
            Quality::High
        } else if has(LOW) {
            Quality::Low
        } else {
            Quality::Usual
        }
    }

    /// Whether it speaks this language at all.
    pub fn speaks(&self, lang: &str) -> bool {
        language(&self.lang) == language(lang)
    }

    /// How well it fits a language: the same language in the same region or script.
    fn fit(&self, lang: &str, region: &str) -> u8 {
        let (own, wanted) = (place(&self.lang), place(lang));
        match (own, wanted) {
            // Cantonese is another language in the same characters.
            (Some("HK"), Some("CN")) => 0,
            (Some(own), Some(wanted)) if own == wanted => 3,
            (Some(own), None) if own.eq_ignore_ascii_case(region) => 3,
            // Voices that call themselves by the language alone are at home where it is.
            (None, _) => 2,
            _ => 1,
        }
    }
}

/// The voices that speak a language, the best first. `region` (`GB`) tells where, if the language does not.
pub fn offered<'a>(voices: &'a [Voice], lang: &str, region: &str) -> Vec<&'a Voice> {
    let rank = |voice: &Voice| {
        let quality = voice.quality();
        (voice.local, quality != Quality::Low, voice.fit(lang, region), quality, voice.default)
    };
    let mut found: Vec<&Voice> = Vec::new();
    for voice in voices.iter().filter(|voice| voice.speaks(lang)) {
        let worse = found.iter().position(|other| rank(other) < rank(voice)).unwrap_or(found.len());
        found.insert(worse, voice);
    }
    found
}

/// The voice for a language: the one wanted, if it can be had, or else the best. None that sends the text away,
/// unless `remote` allows it.
pub fn choose<'a>(
    voices: &'a [Voice],
    lang: &str,
    region: &str,
    wanted: Option<&str>,
    remote: bool,
) -> Choice<'a> {
    let offered = offered(voices, lang, region);
    let allowed = || offered.iter().filter(|voice| voice.local || remote);
    let chosen = wanted.and_then(|id| allowed().find(|voice| voice.id == id)).or_else(|| allowed().next());
    match chosen {
        Some(voice) => Choice::Voice(voice),
        None if offered.is_empty() => Choice::None,
        None => Choice::RemoteOnly,
    }
}

/// The language of a tag in two letters, where it has two.
fn language(tag: &str) -> String {
    let name = primary(tag).to_ascii_lowercase();
    other_name(&name, NAMES).map_or(name, str::to_owned)
}

/// The region of a tag, or the one that its script is at home in.
fn place(tag: &str) -> Option<&str> {
    let known = |part| other_name(part, PLACES).or((part.len() == 2).then_some(part));
    tag.split(['-', '_', '#']).enumerate().find_map(|(at, part)| {
        // The language is no region, but for one that is.
        if at > 0 || part == "yue" { known(part) } else { None }
    })
}

/// What follows a name in a list of pairs.
fn other_name(name: &str, pairs: &'static str) -> Option<&'static str> {
    let mut parts = pairs.split(' ');
    while let (Some(known), Some(other)) = (parts.next(), parts.next()) {
        if known.eq_ignore_ascii_case(name) {
            return Some(other);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn voice(name: &str, lang: &str, local: bool) -> Voice {
        Voice {
            id: format!("id:{name}"),
            name: name.to_owned(),
            lang: lang.to_owned(),
            local,
            default: false,
        }
    }

    fn chosen(voices: &[Voice], lang: &str) -> String {
        match choose(voices, lang, "GB", None, false) {
            Choice::Voice(voice) => voice.name.clone(),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn tags_are_read_in_any_spelling() {
        for (tag, lang) in [
            ("en-GB", "en"),
            ("en_us", "en"),
            ("eng-US-f000", "en"),
            ("EN", "en-GB"),
            ("cym", "cy"),
            ("wel-GB", "cy"),
            ("pol_POL", "pl"),
            ("ron", "ro"),
            ("pan-IN", "pa"),
            ("urd-PK", "ur"),
            ("arb-001", "ar"),
            ("cmn-CN", "zh-Hans"),
            ("zh_CN_#Hans", "zh-Hans"),
            ("chi", "zh"),
        ] {
            assert!(voice("x", tag, true).speaks(lang), "{tag}");
        }
        assert!(!voice("x", "cy-GB", true).speaks("en") && !voice("x", "english", true).speaks("en"));
    }

    #[test]
    fn the_best_is_chosen() {
        let voices = [
            voice("Samantha", "en-US", true),
            voice("Grandma (English (UK))", "en-GB", true),
            voice("Google UK English", "en-GB", false),
            voice("Daniel", "en-GB", true),
            voice("Serena (Enhanced)", "en-GB", true),
            voice("Sin-ji", "zh-HK", true),
            voice("Mei-Jia", "zh-TW", true),
            voice("Ting-Ting", "zh-CN", true),
            voice("Google polski", "pl-PL", false),
        ];
        assert_eq!(chosen(&voices, "en"), "Serena (Enhanced)");
        assert_eq!(chosen(&voices[..4], "en"), "Daniel");
        assert_eq!(chosen(&voices[..3], "en"), "Samantha", "another region is better than a joke");
        assert_eq!(chosen(&voices[1..3], "en"), "Grandma (English (UK))", "on the device before all");
        assert_eq!(chosen(&voices, "en-US"), "Samantha");
        assert_eq!(chosen(&voices, "zh-Hans"), "Ting-Ting");
        assert_eq!(chosen(&voices, "zh-Hant"), "Mei-Jia");
        assert_eq!(chosen(&voices[..6], "zh-Hans"), "Sin-ji");
        assert_eq!(chosen(&voices, "pl"), "RemoteOnly");
        assert_eq!(chosen(&voices, "cy"), "None");
        assert_eq!(offered(&voices, "en", "GB").last().unwrap().name, "Google UK English");
    }

    #[test]
    fn a_wish_is_granted_if_it_can_be() {
        let voices = [voice("A", "en-GB", true), voice("B", "en-US", true), voice("C", "en-GB", false)];
        let name = |wanted, remote| match choose(&voices, "en", "GB", Some(wanted), remote) {
            Choice::Voice(voice) => voice.name.as_str(),
            _ => "",
        };
        assert_eq!(name("id:B", false), "B");
        assert_eq!(name("id:C", false), "A");
        assert_eq!(name("id:C", true), "C");
        assert_eq!(name("id:gone", true), "A");
    }

    #[test]
    fn names_tell_quality() {
        for (name, quality) in [
            ("Daniel", Quality::Usual),
            ("Fred", Quality::Low),
            ("Frederick", Quality::Usual),
            ("eSpeak NG English", Quality::Low),
            ("Bad News", Quality::Low),
            ("Microsoft Sonia Online (Natural)", Quality::High),
        ] {
            assert_eq!(voice(name, "en", true).quality(), quality, "{name}");
        }
    }
}
