//! The names of files: told by people, shown to people, never a path.

use super::Kind;

/// The longest name that is kept, in characters.
const LONGEST: usize = 100;

/// The name that a file came with, as it may be shown.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
pub struct FileName(String);

impl FileName {
    /// The last part of what may be a path, without what cannot be seen or turns the direction of writing; short.
    pub fn new(told: &str) -> Self {
        let last = told.rsplit(['/', '\\']).next().unwrap_or_default();
        let seen: String = last.chars().map(|char| if is_unseen(char) { ' ' } else { char }).collect();
        let words = seen.split_whitespace().collect::<Vec<_>>().join(" ");
        let name = words.trim_start_matches(['.', ' ']);
        // The end of a long name says more than its middle.
        let is_ending = |text: &str| {
            (1..=10).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
        };
        let ending = name.rsplit_once('.').map(|(_, ending)| ending).filter(|ending| is_ending(ending));
        let ending = ending.map_or(String::new(), |ending| format!(".{ending}"));
        let stem = name[..name.len() - ending.len()].chars().take(LONGEST - ending.len());
        Self(format!("{}{ending}", stem.collect::<String>()).trim_end().to_owned())
    }

    /// It as a text; empty if nothing of it was left.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name to save a file of this type under: it ends as its content is, not as somebody said.
    pub fn to_save(&self, kind: Kind) -> String {
        let right = self.0.rsplit_once('.').is_some_and(|(_, ending)| {
            kind.extensions().iter().any(|right| ending.eq_ignore_ascii_case(right))
        });
        let name = if self.0.is_empty() { "document" } else { &self.0 };
        if right { name.to_owned() } else { format!("{name}.{}", kind.extensions()[0]) }
    }
}

impl From<String> for FileName {
    fn from(told: String) -> Self {
        Self::new(&told)
    }
}

impl From<FileName> for String {
    fn from(name: FileName) -> Self {
        name.0
    }
}

/// The `Content-Disposition` of a file that is downloaded (RFC 6266, RFC 8187): never shown in the page.
pub fn disposition(name: &FileName, kind: Kind) -> String {
    let name = name.to_save(kind);
    let plain: String = name.chars().map(|char| if is_token(char) { char } else { '_' }).collect();
    let encoded = percent_encoding::utf8_percent_encode(&name, percent_encoding::NON_ALPHANUMERIC);
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{encoded}")
}

fn is_token(char: char) -> bool {
    char.is_ascii_alphanumeric() || matches!(char, '.' | '-' | '_')
}

/// Controls, what has no width, and what turns the direction of writing ("gpj.exe" can look like "exe.jpg").
fn is_unseen(char: char) -> bool {
    char.is_control()
        || matches!(char, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{61c}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_name_is_no_path_and_hides_nothing() {
        for (told, shown) in [
            ("letter.pdf", "letter.pdf"),
            ("../../etc/passwd", "passwd"),
            ("C:\\fakepath\\photo.jpg", "photo.jpg"),
            ("..", ""),
            ("/", ""),
            (".htaccess", "htaccess"),
            ("a\r\nSet-Cookie: b.pdf", "a Set-Cookie: b.pdf"),
            ("evil\u{202e}gpj.exe", "evil gpj.exe"),
            ("a\0b.pdf", "a b.pdf"),
            ("<img src=x>.png", "<img src=x>.png"),
            ("llythyr gŵyn ’26.pdf", "llythyr gŵyn ’26.pdf"),
        ] {
            assert_eq!(FileName::new(told).as_str(), shown, "{told:?}");
        }
        let long = FileName::new(&format!("{}.pdf", "ŵ".repeat(300)));
        assert_eq!(long.as_str().chars().count(), 100);
        assert!(long.as_str().ends_with("ŵ.pdf"));
    }

    #[test]
    fn a_file_is_saved_as_what_it_is() {
        assert_eq!(FileName::new("a.js").to_save(Kind::Text), "a.js.txt");
        assert_eq!(FileName::new("a.JPEG").to_save(Kind::Jpeg), "a.JPEG");
        assert_eq!(FileName::new("..").to_save(Kind::Pdf), "document.pdf");
        assert_eq!(
            disposition(&FileName::new("x\"; ŵ.pdf"), Kind::Pdf),
            "attachment; filename=\"x____.pdf\"; filename*=UTF-8''x%22%3B%20%C5%B5%2Epdf"
        );
    }

    proptest! {
        #[test]
        fn any_name_can_be_shown_and_stays_as_it_is(told in ".{0,300}") {
            let name = FileName::new(&told);
            prop_assert!(name.as_str().chars().count() <= LONGEST);
            prop_assert!(!name.as_str().contains(['/', '\\', '\0', '\n']));
            prop_assert_eq!(FileName::new(name.as_str()), name);
        }
    }
}
