//! Recovery phrases: words that a person writes down, and with which they find their answers again.
//!
//! Nine words of a list of 1,024 are 90 bits: 80 that are drawn at random, and 10 that check them, so that a
//! word spelt wrongly can be put right without asking the store.

use super::{Key, Keys, hash, random};
use argon2::{Algorithm, Argon2, Params, Version};
use std::fmt;
// A letter changed, left out or added, or two exchanged.
use strsim::osa_distance as slips;
use zeroize::Zeroizing;

/// How many words a phrase has.
pub const WORDS: usize = 9;

/// How many words a list has.
pub const LIST: usize = 1 << BITS;

/// The bits that one word stands for.
const BITS: usize = 10;

/// The bytes drawn at random.
const SECRET: usize = 10;

/// So many ways to put wrong words right are tried.
const MOST_READINGS: usize = 4_096;

/// What a phrase stands for: 80 random bits.
#[derive(Clone, PartialEq, Eq)]
pub struct Phrase(Zeroizing<[u8; SECRET]>);

/// A key to find what was saved, and one to open it.
pub struct PhraseKeys {
    /// The id in the store.
    pub id: Key,
    /// What it is sealed with.
    pub key: Key,
}

impl Phrase {
    /// A new phrase.
    pub fn new() -> Self {
        Self(Zeroizing::new(random()))
    }

    /// Its words, of a list of [`LIST`].
    pub fn words<'a>(&self, list: &'a [String]) -> Vec<&'a str> {
        let mut bits = u128::from(check(self.0.as_ref()));
        for byte in self.0.iter().rev().enumerate() {
            bits |= u128::from(*byte.1) << (BITS + 8 * byte.0);
        }
        let word =
            |at: usize| list.get((bits >> (BITS * at)) as usize & (LIST - 1)).map_or("", String::as_str);
        (0..WORDS).rev().map(word).collect()
    }

    /// The phrase that these words are, or are meant to be: a word may be cut to its first four letters, and have
    /// a slip in it, as long as only one phrase comes of it.
    pub fn read(typed: &str, list: &[String]) -> Option<Self> {
        let typed: Vec<String> =
            typed.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty()).flat_map(apart).collect();
        if typed.len() != WORDS || list.len() != LIST {
            return None;
        }
        let mut readings: Vec<u128> = vec![0];
        for word in &typed {
            let meant = meant(word, list);
            readings = readings
                .iter()
                .flat_map(|bits| meant.iter().map(move |at| (bits << BITS) | *at as u128))
                .collect();
            if readings.is_empty() || readings.len() > MOST_READINGS {
                return None;
            }
        }
        let mut sound = readings.into_iter().filter_map(Self::from_bits);
        let first = sound.next()?;
        sound.next().is_none().then_some(first)
    }

    fn from_bits(bits: u128) -> Option<Self> {
        let mut secret = [0; SECRET];
        secret.copy_from_slice(&(bits >> BITS).to_be_bytes()[16 - SECRET..]);
        let phrase = Self(Zeroizing::new(secret));
        (u128::from(check(phrase.0.as_ref())) == bits & (LIST as u128 - 1)).then_some(phrase)
    }

    /// The keys that it gives on this server. Slow on purpose (Argon2id with 19 MiB, as OWASP recommends), so that
    /// a stolen store cannot be searched. To be called where it may take its time.
    ///
    /// # Panics
    /// Never: the parameters are constants that Argon2 allows.
    pub fn keys(&self, keys: &Keys) -> PhraseKeys {
        let salt = keys.with("recovery phrase", b"");
        let params = Params::new(19 * 1024, 2, 1, Some(64)).expect("allowed parameters");
        let mut out = Zeroizing::new([0; 64]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(self.0.as_ref(), salt.as_ref(), out.as_mut())
            .expect("allowed lengths");
        let half = |from: usize| {
            let mut half = Zeroizing::new([0; 32]);
            half.copy_from_slice(&out[from..from + 32]);
            half
        };
        PhraseKeys { id: half(0), key: half(32) }
    }
}

impl Default for Phrase {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Phrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Phrase(…)")
    }
}

/// The bits that check the others.
fn check(secret: &[u8]) -> u16 {
    let hash = hash(secret);
    u16::from_be_bytes([hash[0], hash[1]]) >> (16 - BITS)
}

/// What was typed without a space, word by word: Chinese has none between words, and all of the list have two signs.
fn apart(typed: &str) -> Vec<String> {
    let signs: Vec<char> = typed.chars().collect();
    if signs.iter().all(|sign| matches!(sign, '\u{4E00}'..='\u{9FFF}')) {
        signs.chunks(2).map(|word| word.iter().collect()).collect()
    } else {
        vec![plain(typed)]
    }
}

/// Small letters without accents.
fn plain(word: &str) -> String {
    let letter = |c: char| match c {
        'â' | 'à' | 'á' | 'ä' => 'a',
        'ê' | 'è' | 'é' | 'ë' => 'e',
        'î' | 'ì' | 'í' | 'ï' => 'i',
        'ô' | 'ò' | 'ó' | 'ö' => 'o',
        'û' | 'ù' | 'ú' | 'ü' => 'u',
        'ŵ' | 'ẁ' | 'ẃ' | 'ẅ' => 'w',
        'ŷ' | 'ỳ' | 'ý' | 'ÿ' => 'y',
        other => other,
    };
    word.to_lowercase().chars().map(letter).collect()
}

/// The places in the list of the words that may be meant.
fn meant(typed: &str, list: &[String]) -> Vec<usize> {
    let all = |fits: &dyn Fn(&str) -> bool| -> Vec<usize> {
        list.iter().enumerate().filter(|(_, word)| fits(word)).map(|(at, _)| at).collect()
    };
    let exact = all(&|word| word == typed);
    if !exact.is_empty() {
        return exact;
    }
    let begun = if typed.chars().count() == 4 { all(&|word| word.starts_with(typed)) } else { Vec::new() };
    let slips = [1, 2].into_iter().map(|most| all(&|word| slips(typed, word) <= most));
    std::iter::once(begun).chain(slips).find(|found| !found.is_empty()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn list(lang: &str) -> Vec<String> {
        let path = format!("{}/../locales/{lang}/words.txt", env!("CARGO_MANIFEST_DIR"));
        std::fs::read_to_string(path).unwrap().lines().map(str::to_owned).collect()
    }

    /// The languages that have words of their own.
    fn languages() -> Vec<String> {
        let folder = format!("{}/../locales", env!("CARGO_MANIFEST_DIR"));
        let with_words = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let with_words = with_words.filter(|path| path.join("words.txt").exists());
        with_words.map(|path| path.file_name().unwrap().to_string_lossy().into_owned()).collect()
    }

    #[test]
    fn each_list_can_be_typed_without_mixing_words_up() {
        for lang in languages() {
            let list = list(&lang);
            assert_eq!(list.len(), LIST, "{lang}");
            for (at, word) in list.iter().enumerate() {
                assert_eq!(meant(word, &list), [at]);
                assert!(word.len() >= 4 && word.chars().all(char::is_alphabetic), "{word}");
                assert_eq!(plain(word), *word, "{word}");
                // Words of two signs are told apart by each of them.
                assert!(
                    word.chars().count() == 2 || list[..at].iter().all(|other| slips(word, other) > 1),
                    "{word}"
                );
            }
        }
    }

    #[test]
    fn words_of_every_script_are_read_as_they_were_given() {
        for lang in languages() {
            let list = list(&lang);
            let phrase = Phrase(Zeroizing::new([200, 99, 3, 250, 18, 0, 77, 1, 2, 3]));
            let words = phrase.words(&list);
            assert_eq!(Phrase::read(&words.join(" "), &list).as_ref(), Some(&phrase), "{lang}");
            if lang == "zh-Hans" {
                assert_eq!(Phrase::read(&words.concat(), &list).as_ref(), Some(&phrase), "{lang}");
            }
        }
    }

    #[test]
    fn a_word_with_a_slip_is_put_right() {
        let list = list("en");
        let phrase = Phrase(Zeroizing::new([7, 99, 3, 250, 18, 0, 77, 1, 2, 3]));
        let words = phrase.words(&list);
        assert_eq!(Phrase::read(&words.join(" "), &list).as_ref(), Some(&phrase));
        assert_eq!(Phrase::read(&words.join(", ").to_uppercase(), &list).as_ref(), Some(&phrase));
        for at in 0..WORDS {
            let mut typed: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
            typed[at].insert(2, 'x');
            let read = Phrase::read(&typed.join("\n"), &list);
            assert_eq!(read.as_ref(), Some(&phrase), "{typed:?}");
            typed[at] = words[at][..4].to_owned();
            assert_eq!(Phrase::read(&typed.join("-"), &list).as_ref(), Some(&phrase), "{typed:?}");
        }
        for wrong in ["", "one two", &words[1..].join(" "), &"zzzzzzzz ".repeat(9)] {
            assert_eq!(Phrase::read(wrong, &list), None);
        }
        assert!(!format!("{phrase:?}").contains('7'));
    }

    proptest! {
        #[test]
        fn every_phrase_is_read_as_it_was_written(secret in any::<[u8; SECRET]>(), strange in ".*") {
            let list = list("en");
            let phrase = Phrase(Zeroizing::new(secret));
            prop_assert_eq!(Phrase::read(&phrase.words(&list).join(" "), &list), Some(phrase));
            let _ = Phrase::read(&strange, &list);
        }
    }
}
