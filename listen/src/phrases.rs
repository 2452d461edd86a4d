//! The phrases that are said and not shown. The server writes them for the page's language and the site's own, one a line,
//! as `name=words`; `{field}` is to be filled in, and a name may end in a plural form (`list.one`).

use crate::{
    browser::plural,
    lines::{self, decimal},
};
use speech::{Kind, Say, Words};
use std::rc::Rc;

/// The phrases of a language.
pub struct Phrases {
    lang: String,
    lines: String,
}

impl Phrases {
    /// Reads them, if there are any.
    pub fn read(source: &str) -> Option<Self> {
        let lang = lines::find(source, "lang")?;
        Some(Self { lang: lang.to_owned(), lines: source.to_owned() })
    }

    /// The words that a block is said with.
    pub fn words(self: &Rc<Self>) -> Words {
        let phrases = Rc::clone(self);
        Words::new(&self.lang, move |what| phrases.say(&what))
    }

    /// The words of this name.
    pub fn find(&self, name: &str) -> Option<&str> {
        lines::find(&self.lines, name)
    }

    fn owned(&self, name: &str) -> Option<String> {
        self.find(name).map(str::to_owned)
    }

    /// With its fields filled in.
    fn with(&self, name: &str, fields: &[(&str, &str)]) -> Option<String> {
        Some(fill(self.find(name)?, fields))
    }

    /// In the plural form of a number.
    fn counted(&self, name: &str, count: i64) -> Option<String> {
        #[expect(clippy::cast_precision_loss, reason = "only the form of a larger number would be wrong")]
        let form = plural(&self.lang, count as f64);
        let exact = [name, ".", &form].concat();
        let words = self.find(&exact).or_else(|| self.find(&[name, ".other"].concat()))?;
        Some(fill(words, &[("count", &decimal(count))]))
    }

    /// What is said for something.
    pub fn say(&self, say: &Say<'_>) -> Option<String> {
        match *say {
            Say::ShortForms => self.owned("short-forms"),
            Say::Scales => self.owned("scales"),
            Say::Before(kind) => self.before(kind),
            Say::After(kind) => self.owned(after(kind)?),
            Say::Date { day, month, year } => {
                let month = self.find(&["month-", &decimal(month.into())].concat())?;
                let (day, year) = (decimal(day.into()), decimal(year.into()));
                self.with("date", &[("day", &day), ("month", month), ("year", &year)])
            }
            Say::Time { hour, minute } => {
                let name = if minute == 0 { "full-hour" } else { "time" };
                let minute = [if minute < 10 { "0" } else { "" }, &decimal(minute.into())].concat();
                self.with(name, &[("hour", &decimal(hour.into())), ("minute", &minute)])
            }
            Say::Sum { currency: '£', whole, hundredths } => {
                let pounds = self.counted("pounds", whole)?;
                let Some(pence) = hundredths.filter(|pence| *pence > 0) else { return Some(pounds) };
                let pence = self.counted("pence", pence.into())?;
                if whole == 0 {
                    return Some(pence);
                }
                self.with("sum", &[("pounds", &pounds), ("pence", &pence)])
            }
            Say::Sum { .. } => None,
            Say::Sign(sign) => {
                let name = match sign {
                    '@' => "at",
                    '.' => "dot",
                    '/' => "slash",
                    '-' => "hyphen",
                    '_' => "underscore",
                    '+' => "plus",
                    _ => return None,
                };
                self.owned(name)
            }
        }
    }

    fn before(&self, kind: &Kind) -> Option<String> {
        match kind {
            Kind::Heading(level) => self.with("heading", &[("level", &decimal((*level).into()))]),
            Kind::List { count } => self.counted("list", (*count).into()),
            Kind::Table { rows, columns } => {
                let (rows, columns) = (decimal((*rows).into()), decimal((*columns).into()));
                self.with("table", &[("rows", &rows), ("columns", &columns)])
            }
            Kind::Row(row) => self.with("row", &[("row", &decimal((*row).into()))]),
            Kind::Cell { header } if !header.is_empty() => self.with("cell", &[("header", header)]),
            Kind::Quote => self.owned("quote"),
            Kind::Image => self.owned("image"),
            Kind::Typed => self.owned("typed"),
            _ => None,
        }
    }
}

/// Words with `{field}` filled in.
pub fn fill(words: &str, fields: &[(&str, &str)]) -> String {
    let mut filled = String::new();
    for (at, part) in words.split('{').enumerate() {
        let (name, rest) = if at == 0 { ("", part) } else { part.split_once('}').unwrap_or(("", part)) };
        let value = fields.iter().find(|(field, _)| *field == name);
        filled.push_str(value.map_or("", |(_, value)| value));
        filled.push_str(rest);
    }
    filled
}

/// The phrase that is said after something.
fn after(kind: &Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::Link => "link",
        Kind::Button => "button",
        Kind::Summary { open: true } => "summary-open",
        Kind::Summary { open: false } => "summary-closed",
        Kind::Radio { chosen: true } => "radio-on",
        Kind::Radio { chosen: false } => "radio-off",
        Kind::Checkbox { chosen: true } => "checkbox-on",
        Kind::Checkbox { chosen: false } => "checkbox-off",
        _ => return None,
    })
}
