//! The texts of one language, with English behind it for what is missing.

use crate::format::{File, Files, Value};
use std::sync::Arc;
use time::Date;

/// One parsed file of texts, shared by all who read it.
pub type Resource = Arc<File>;

/// The variables of a text.
pub type Args<'a> = [(&'a str, Value<'a>)];

/// Reads a file of texts, and says on which lines it is wrong.
///
/// # Errors
/// A line number and what is wrong there, for each fault.
pub fn parse(source: &str) -> Result<Resource, Vec<(usize, String)>> {
    File::parse(source).map(Arc::new)
}

/// The texts of one language.
#[derive(Clone)]
pub struct Texts {
    /// The language's tag (BCP 47).
    pub lang: String,
    files: Arc<[Resource]>,
    fallback: Option<Arc<Texts>>,
    /// Whether what is in the fallback language is marked.
    #[cfg(feature = "tools")]
    marking: bool,
}

/// A text, and the language it is in where that is not the one asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The words.
    pub text: String,
    /// Set where the words are in the fallback language.
    pub lang: Option<String>,
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Texts({})", self.lang)
    }
}

impl Texts {
    /// Texts from parsed files. Where two files have one message, the later counts.
    pub fn new(
        lang: &str,
        resources: impl IntoIterator<Item = Resource>,
        fallback: Option<Arc<Self>>,
    ) -> Self {
        Self {
            lang: lang.to_owned(),
            files: resources.into_iter().collect(),
            fallback,
            #[cfg(feature = "tools")]
            marking: false,
        }
    }

    /// The same, with marks around what is in the fallback language ([`crate::fallback`]): for pages, which then say so.
    #[cfg(feature = "tools")]
    #[must_use]
    pub fn marking(self) -> Self {
        Self { marking: true, ..self }
    }

    /// The words of a message as they are shown.
    #[cfg_attr(not(feature = "tools"), expect(clippy::unused_self, reason = "nothing is marked there"))]
    fn shown(&self, message: Message) -> String {
        #[cfg(feature = "tools")]
        if self.marking && message.lang.is_some() {
            return crate::fallback::mark(&message.text);
        }
        message.text
    }

    /// Whether the language itself has a message, or one of its attributes.
    pub fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        Files { lang: &self.lang, files: &self.files }.has(id, attribute)
    }

    /// The text of a message, or of one of its attributes; `None` where no language has it.
    pub fn find(&self, id: &str, attribute: Option<&str>, args: &Args<'_>) -> Option<Message> {
        let own = Files { lang: &self.lang, files: &self.files };
        if let Some(text) = own.words(id, attribute, args) {
            return Some(Message { text, lang: None });
        }
        let fallback = self.fallback.as_deref()?;
        let mut message = fallback.find(id, attribute, args)?;
        message.lang.get_or_insert_with(|| fallback.lang.clone());
        Some(message)
    }

    /// The words of a message; its name where there is none, which `hark check` does not let pass.
    pub fn text(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// The words of a message with variables.
    pub fn with(&self, id: &str, args: &Args<'_>) -> String {
        self.find(id, None, args).map_or_else(|| id.to_owned(), |message| self.shown(message))
    }

    /// The words of an attribute; `None` where there is none.
    pub fn attribute(&self, id: &str, attribute: &str) -> Option<String> {
        self.attribute_with(id, attribute, &[])
    }

    /// The words of an attribute with variables; `None` where there is none.
    pub fn attribute_with(&self, id: &str, attribute: &str, args: &Args<'_>) -> Option<String> {
        self.find(id, Some(attribute), args).map(|message| self.shown(message))
    }

    /// A date in words, as the message `date` of the language puts it.
    pub fn date(&self, date: Date) -> String {
        let month = self.text(&format!("month-{}", u8::from(date.month())));
        let args = [
            ("day", Value::from(date.day().to_string())),
            ("month", Value::from(month)),
            ("year", Value::from(date.year().to_string())),
        ];
        self.with("date", &args)
    }

    /// Several things within a sentence, as the messages `list-two`, `list-next` and `list-last` of the language put them.
    pub fn list(&self, items: &[String]) -> String {
        let mut list = items.first().cloned().unwrap_or_default();
        for (number, item) in items.iter().enumerate().skip(1) {
            let (message, name) = match number + 1 {
                2 if items.len() == 2 => ("list-two", "last"),
                so_far if so_far == items.len() => ("list-last", "last"),
                _ => ("list-next", "next"),
            };
            list = self.with(message, &[("list", list.into()), (name, item.clone().into())]);
        }
        list
    }

    /// The month of a date in words.
    pub fn month(&self, date: Date) -> String {
        let month = self.text(&format!("month-{}", u8::from(date.month())));
        let year = Value::from(date.year().to_string());
        // The number, for languages in which the name is another than in a date.
        let number = Value::from(i64::from(u8::from(date.month())));
        self.with("month-and-year", &[("month", month.into()), ("year", year), ("number", number)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    fn texts() -> Texts {
        let english = "hello = Hello { $name }\n    .hint = A hint\nonly = Only English\nmonth-11 = November\ndate = { $day } { $month } { $year }\nleft = { $n ->\n    [one] { $n } left\n   *[other] { $n } still left\n}";
        let english = Arc::new(Texts::new("en", [parse(english).unwrap()], None));
        let welsh = "hello = Helo { $name }\nmonth-11 = Tachwedd\ndate = { $day } { $month } { $year }";
        Texts::new("cy", [parse(welsh).unwrap()], Some(english))
    }

    #[test]
    fn what_is_missing_is_in_english_and_says_so() {
        let texts = texts();
        assert_eq!(texts.with("hello", &[("name", "Sam".into())]), "Helo Sam");
        let found = texts.find("only", None, &[]).unwrap();
        assert_eq!((found.text.as_str(), found.lang.as_deref()), ("Only English", Some("en")));
        assert_eq!(texts.attribute("hello", "hint").as_deref(), Some("A hint"));
        assert_eq!(texts.attribute("hello", "other"), None);
        assert_eq!(texts.text("nowhere"), "nowhere");
        assert!(texts.has("hello", None) && !texts.has("hello", Some("hint")) && !texts.has("only", None));
    }

    #[cfg(feature = "tools")]
    #[test]
    fn what_is_missing_can_be_marked() {
        let texts = texts().marking();
        assert_eq!(texts.text("only"), "\u{FDD0}Only English\u{FDD1}");
        assert_eq!(texts.attribute("hello", "hint").as_deref(), Some("\u{FDD0}A hint\u{FDD1}"));
        assert_eq!(texts.with("hello", &[("name", "Sam".into())]), "Helo Sam");
        assert_eq!(texts.text("nowhere"), "nowhere");
    }

    #[test]
    fn numbers_and_dates_are_written_as_people_do() {
        let texts = texts();
        assert_eq!(texts.with("left", &[("n", 1.into())]), "1 left");
        assert_eq!(texts.with("left", &[("n", 12345.into())]), "12,345 still left");
        assert_eq!(texts.date(date!(2026 - 11 - 21)), "21 Tachwedd 2026");
    }

    /// As `Intl.DateTimeFormat` of CLDR 48 writes long dates; in Urdu without its comma.
    #[test]
    fn the_languages_of_the_reference_site_write_dates_as_cldr_has_it() {
        for (lang, form, months) in [
            (
                "en",
                "7 {} 2026",
                "January February March April May June July August September October November December",
            ),
            (
                "cy",
                "7 {} 2026",
                "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr",
            ),
            (
                "pl",
                "7 {} 2026",
                "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
            ),
            (
                "ro",
                "7 {} 2026",
                "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
            ),
            ("pa", "7 {} 2026", "ਜਨਵਰੀ ਫ਼ਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ"),
            ("ur", "7 {} 2026", "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر"),
            ("ar", "7 {} 2026", "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
            ("zh-Hans", "2026年{}7日", "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月"),
        ] {
            let file = format!("{}/../../locales/{lang}/common.ftl", env!("CARGO_MANIFEST_DIR"));
            let source = std::fs::read_to_string(file).unwrap();
            let texts = Texts::new(lang, [parse(&source).unwrap()], None);
            let months: Vec<&str> = months.split(' ').collect();
            assert_eq!(months.len(), 12);
            let mut month = time::Month::January;
            for name in months {
                let date = Date::from_calendar_date(2026, month, 7).unwrap();
                // Numbers stand isolated where lines run from right to left.
                let written = texts.date(date).replace(['\u{2068}', '\u{2069}'], "");
                assert_eq!(written, form.replace("{}", name), "{lang}");
                month = month.next();
            }
        }
    }

    /// As `Intl.ListFormat` of CLDR 48 writes conjunctions.
    #[test]
    fn the_languages_of_the_reference_site_write_lists_as_cldr_has_it() {
        for (lang, lists) in [
            ("en", ["A and B", "A, B and C", "A, B, C and D"]),
            ("cy", ["A a(c) B", "A, B, a(c) C", "A, B, C, a(c) D"]),
            ("pl", ["A i B", "A, B i C", "A, B, C i D"]),
            ("ro", ["A și B", "A, B și C", "A, B, C și D"]),
            ("pa", ["A ਅਤੇ B", "A, B ਅਤੇ C", "A, B, C ਅਤੇ D"]),
            ("ur", ["A اور B", "A، B، اور C", "A، B، C، اور D"]),
            ("ar", ["A وB", "A وB وC", "A وB وC وD"]),
            ("zh-Hans", ["A和B", "A、B和C", "A、B、C和D"]),
        ] {
            let file = format!("{}/../../locales/{lang}/common.ftl", env!("CARGO_MANIFEST_DIR"));
            let source = std::fs::read_to_string(file).unwrap();
            let texts = Texts::new(lang, [parse(&source).unwrap()], None);
            let items = ["A", "B", "C", "D"].map(str::to_owned);
            let plain = |text: String| text.replace(['\u{2068}', '\u{2069}'], "");
            let written = [2, 3, 4].map(|number| plain(texts.list(&items[..number])));
            assert_eq!(written, lists, "{lang}");
            assert_eq!(texts.list(&items[..1]), "A");
            assert_eq!(texts.list(&[]), "");
        }
    }

    #[test]
    fn faults_have_lines() {
        assert_eq!(parse("a = b\nc").unwrap_err()[0].0, 2);
    }
}
