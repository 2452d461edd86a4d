//! The texts of one language, with English behind it for what is missing.

use fluent::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use std::sync::Arc;
use time::Date;

/// One parsed file of texts, shared by all who read it.
pub type Resource = Arc<FluentResource>;

/// The variables of a text.
pub type Args<'a> = [(&'a str, FluentValue<'a>)];

/// Reads a file of texts, and says on which lines it is wrong.
///
/// # Errors
/// A line number and what is wrong there, for each fault.
pub fn parse(source: String) -> Result<Resource, Vec<(usize, String)>> {
    FluentResource::try_new(source).map(Arc::new).map_err(|(resource, errors)| {
        let line =
            |at: usize| resource.source().get(..at).map_or(0, |before| before.matches('\n').count()) + 1;
        errors.iter().map(|error| (line(error.pos.start), error.kind.to_string())).collect()
    })
}

/// The texts of one language.
#[derive(Clone)]
pub struct Texts {
    /// The language's tag (BCP 47).
    pub lang: String,
    bundle: Arc<FluentBundle<Resource>>,
    fallback: Option<Arc<Texts>>,
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
        let mut bundle = FluentBundle::new_concurrent(vec![lang.parse().unwrap_or_default()]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(number) => Some(group(&number.as_string())),
            _ => None,
        }));
        for resource in resources {
            bundle.add_resource_overriding(resource);
        }
        Self { lang: lang.to_owned(), bundle: Arc::new(bundle), fallback }
    }

    /// The text of a message, or of one of its attributes; `None` where no language has it.
    pub fn find(&self, id: &str, attribute: Option<&str>, args: &Args<'_>) -> Option<Message> {
        let own = self.bundle.get_message(id).and_then(|message| match attribute {
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
            None => message.value(),
        });
        let Some(pattern) = own else {
            let fallback = self.fallback.as_deref()?;
            let mut message = fallback.find(id, attribute, args)?;
            message.lang.get_or_insert_with(|| fallback.lang.clone());
            return Some(message);
        };
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        // Faults in a text are found by `hark check`; a person sees what could be made of it.
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned();
        Some(Message { text, lang: None })
    }

    /// The words of a message; its name where there is none, which `hark check` does not let pass.
    pub fn text(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// The words of a message with variables.
    pub fn with(&self, id: &str, args: &Args<'_>) -> String {
        self.find(id, None, args).map_or_else(|| id.to_owned(), |message| message.text)
    }

    /// The words of an attribute; `None` where there is none.
    pub fn attribute(&self, id: &str, attribute: &str) -> Option<String> {
        self.attribute_with(id, attribute, &[])
    }

    /// The words of an attribute with variables; `None` where there is none.
    pub fn attribute_with(&self, id: &str, attribute: &str, args: &Args<'_>) -> Option<String> {
        self.find(id, Some(attribute), args).map(|message| message.text)
    }

    /// A date in words, as the message `date` of the language puts it.
    pub fn date(&self, date: Date) -> String {
        let month = self.text(&format!("month-{}", u8::from(date.month())));
        let args = [
            ("day", FluentValue::from(date.day().to_string())),
            ("month", FluentValue::from(month)),
            ("year", FluentValue::from(date.year().to_string())),
        ];
        self.with("date", &args)
    }

    /// The month of a date in words.
    pub fn month(&self, date: Date) -> String {
        let month = self.text(&format!("month-{}", u8::from(date.month())));
        let year = FluentValue::from(date.year().to_string());
        self.with("month-and-year", &[("month", month.into()), ("year", year)])
    }
}

/// Groups the digits of a whole number by thousands, as English and Welsh do.
fn group(number: &str) -> String {
    let (sign, digits) = number.strip_prefix('-').map_or(("", number), |digits| ("-", digits));
    if !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return number.to_owned();
    }
    let mut grouped = String::from(sign);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    fn texts() -> Texts {
        let english = "hello = Hello { $name }\n    .hint = A hint\nonly = Only English\nmonth-11 = November\ndate = { $day } { $month } { $year }\nleft = { $n ->\n    [one] { $n } left\n   *[other] { $n } still left\n}";
        let english = Arc::new(Texts::new("en", [parse(english.to_owned()).unwrap()], None));
        let welsh = "hello = Helo { $name }\nmonth-11 = Tachwedd\ndate = { $day } { $month } { $year }";
        Texts::new("cy", [parse(welsh.to_owned()).unwrap()], Some(english))
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
    }

    #[test]
    fn numbers_and_dates_are_written_as_people_do() {
        let texts = texts();
        assert_eq!(texts.with("left", &[("n", 1.into())]), "1 left");
        assert_eq!(texts.with("left", &[("n", 12345.into())]), "12,345 still left");
        assert_eq!(texts.date(date!(2026 - 11 - 21)), "21 Tachwedd 2026");
        assert_eq!(group("-1000"), "-1,000");
    }

    #[test]
    fn faults_have_lines() {
        assert_eq!(parse("a = b\nc".to_owned()).unwrap_err()[0].0, 2);
    }
}
