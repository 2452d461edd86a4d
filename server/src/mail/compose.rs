//! From what there is to tell to a mail (RFC 5322, MIME).

use super::{
    Address, News, Notification,
    address::NotAnAddress,
    render::{Part, Version, html, text},
};
use crate::{security::PublicUrl, site::Site};
use ::cases::Due;
use lettre::{
    Message,
    message::{
        Mailbox, MultiPart, MultiPartKind, SinglePart,
        header::{HeaderName, HeaderValue},
    },
};
use locale::{
    Args, Texts, Value,
    prose::{Block, Inline, blocks, inlines},
};
use std::{fmt, sync::Arc};

/// Makes mails.
#[derive(Debug, Clone, Copy)]
pub struct Composer<'a> {
    /// The body, its services and all words.
    pub site: &'a Site,
    /// Where people find the site. Without it mails have no links.
    pub public_url: Option<&'a PublicUrl>,
    /// The address that mails are from.
    pub from: &'a Address,
}

/// A mail that can be sent.
pub struct Mail {
    /// Names it, where it waits and where it goes.
    pub id: String,
    pub(super) message: Message,
    pub(super) needs_utf8: bool,
}

impl Mail {
    /// It as it is sent.
    pub fn bytes(&self) -> Vec<u8> {
        self.message.formatted()
    }
}

impl fmt::Debug for Mail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mail").field("id", &self.id).finish_non_exhaustive()
    }
}

/// Why no mail could be made.
#[derive(Debug, thiserror::Error)]
pub enum ComposeError {
    /// The address is none.
    #[error(transparent)]
    Address(#[from] NotAnAddress),
    /// The site has no texts at all.
    #[error("there are no texts")]
    NoTexts,
    /// The parts make no mail.
    #[error("a part is missing")]
    Incomplete,
}

impl Composer<'_> {
    /// Makes a mail. `id` is what stands for it in the outbox, in letters, digits and hyphens. Made again, the mail is
    /// the same to the byte, and its `Message-ID` too, so whoever gets it twice, after a crash, can tell.
    ///
    /// # Errors
    /// [`ComposeError`].
    pub fn mail(&self, id: &str, notification: &Notification) -> Result<Mail, ComposeError> {
        let to: Address = notification.to.parse()?;
        let organisation = &self.site.organisation;
        let lang = &notification.language;
        let mut versions = vec![self.version(lang, notification)?];
        if !organisation.is_reviewed(lang) {
            versions.push(self.version(&organisation.default_language, notification)?);
        }
        let languages: Vec<_> = versions.iter().map(|version| version.lang.as_str()).collect();
        let header =
            |name, value: &str| HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned());
        let builder = Message::builder()
            .message_id(Some(format!("<{id}@{}>", self.from.host())))
            .date(notification.at.into())
            .from(Mailbox::new(Some(organisation.name(lang)), self.from.mailbox()))
            .to(Mailbox::new(None, to.mailbox()))
            .subject(versions[0].subject.as_str())
            .raw_header(header("Content-Language", &languages.join(", ")))
            // Nobody's absence is to be told to a program (RFC 3834; the second is Exchange's).
            .raw_header(header("Auto-Submitted", "auto-generated"))
            .raw_header(header("X-Auto-Response-Suppress", "All"));
        let parts = MultiPart::builder()
            .kind(MultiPartKind::Alternative)
            .boundary(format!("{id}-part"))
            .singlepart(SinglePart::plain(text(&versions, self.public_url)))
            .singlepart(SinglePart::html(html(&versions, self.public_url)));
        let message = builder.multipart(parts).map_err(|_| ComposeError::Incomplete)?;
        Ok(Mail { id: id.to_owned(), message, needs_utf8: to.needs_utf8() })
    }

    /// What is said in one language.
    fn version(&self, lang: &str, notification: &Notification) -> Result<Version, ComposeError> {
        let texts = self.site.texts(lang, Some(&notification.service)).ok_or(ComposeError::NoTexts)?;
        let words = Words::new(texts, self.site, notification);
        let mut parts = Vec::new();
        if !self.site.organisation.is_reviewed(&words.texts.lang) {
            parts.push(words.part("mail-unreviewed", None));
        }
        let news = format!("mail-{}", notification.news.name());
        parts.push(words.part(&news, Some("body")));
        match &notification.news {
            News::Received { standards, .. } => {
                parts.extend(words.promises(standards));
                parts.push(words.part(&news, Some("next")));
            }
            News::InformationRequested { by: Some(_) } => parts.push(words.part(&news, Some("by"))),
            _ => {}
        }
        parts.push(words.part("mail-about", Some("follow")));
        parts.push(words.part("mail-about", Some("contact")));
        let name = self.site.organisation.name(&words.texts.lang);
        let sender = vec![Block::Paragraph(vec![Inline::Text(name)])];
        parts.push(Part { lang: words.texts.lang.clone(), blocks: sender });
        let subject = words.texts.attribute_with(&news, "subject", &words.args()).unwrap_or_default();
        Ok(Version { lang: words.texts.lang.clone(), subject, parts })
    }
}

/// The texts of one language, and what they name.
struct Words {
    texts: Arc<Texts>,
    variables: Vec<(&'static str, String)>,
}

impl Words {
    fn new(texts: Arc<Texts>, site: &Site, notification: &Notification) -> Self {
        let date = match notification.news {
            News::Received { on, .. } => Some(on),
            News::Extended { until } => Some(until),
            News::InformationRequested { by } => by,
            _ => None,
        };
        let mut variables = vec![
            ("reference", notification.reference.to_string()),
            ("telephone", site.organisation.telephone(&texts.lang)),
        ];
        variables.extend(date.map(|date| ("date", texts.date(date))));
        Self { texts, variables }
    }

    fn args(&self) -> Vec<(&str, Value<'_>)> {
        self.variables.iter().map(|(name, value)| (*name, value.as_str().into())).collect()
    }

    fn part(&self, id: &str, attribute: Option<&str>) -> Part {
        let (words, lang) = self.find(id, attribute, &self.args());
        Part { lang, blocks: blocks(&words) }
    }

    /// What the service promises, as the confirmation puts it.
    fn promises(&self, standards: &[Due]) -> Vec<Part> {
        let mut parts: Vec<Part> = Vec::new();
        for due in standards {
            let args = [("date", self.texts.date(due.by).into())];
            let (words, lang) = self.find(&format!("standard-{}", due.id), None, &args);
            let words = inlines(&words);
            match parts.last_mut().map(|part| (part.lang == lang, part.blocks.as_mut_slice())) {
                // One list, but for what is in another language.
                Some((true, [Block::List(items)])) => items.push(words),
                _ => parts.push(Part { lang, blocks: vec![Block::List(vec![words])] }),
            }
        }
        parts
    }

    /// The words, and the language that they are in.
    fn find(&self, id: &str, attribute: Option<&str>, args: &Args<'_>) -> (String, String) {
        let found = self.texts.find(id, attribute, args);
        let own = || self.texts.lang.clone();
        found.map_or_else(|| (String::new(), own()), |found| (found.text, found.lang.unwrap_or_else(own)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::Folders;
    use ::cases::Reference;
    use locale::direction;
    use mail_parser::MessageParser;
    use scraper::{Html, Selector};
    use std::{borrow::Cow, path::Path, sync::LazyLock};
    use time::macros::{date, datetime};

    static SITE: LazyLock<Site> = LazyLock::new(|| {
        let mut site =
            Site::load(&Folders::under(&Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))).unwrap();
        site.add_pseudo();
        site
    });

    const ID: &str = "mail-hk-104233-k3m7-1";

    fn every_news() -> Vec<News> {
        let standards =
            ["first-reply", "assigned"].map(|id| Due { id: id.into(), by: date!(2026 - 12 - 21) });
        vec![
            News::Received { on: date!(2026 - 11 - 21), standards: standards.to_vec() },
            News::Acknowledged,
            News::InformationRequested { by: None },
            News::InformationRequested { by: Some(date!(2026 - 12 - 21)) },
            News::Extended { until: date!(2026 - 12 - 21) },
            News::Decided,
            News::Closed,
            News::Reopened,
            News::Written,
            News::Withdrawn,
        ]
    }

    fn notification(language: &str, news: News) -> Notification {
        Notification {
            to: "sam@example.org".into(),
            language: language.into(),
            service: "data-protection".into(),
            reference: Reference::parse("HK-104233-K3M7").unwrap(),
            at: datetime!(2026-11-21 10:00 UTC),
            news,
        }
    }

    fn mail(language: &str, news: &News) -> Mail {
        let from: Address = "noreply@hark.test".parse().unwrap();
        let public_url = "https://hark.test".parse().unwrap();
        let composer = Composer { site: &SITE, public_url: Some(&public_url), from: &from };
        composer.mail(ID, &notification(language, news.clone())).unwrap()
    }

    /// The subject, the plain text and the HTML, as a mail program has them.
    fn read(mail: &Mail) -> (String, String, String) {
        let bytes = mail.bytes();
        let parsed = MessageParser::default().parse(&bytes).unwrap();
        assert_eq!(
            (parsed.text_body_count(), parsed.html_body_count(), parsed.attachment_count()),
            (1, 1, 0)
        );
        let part = |part: Option<Cow<'_, str>>| part.unwrap().replace("\r\n", "\n");
        (parsed.subject().unwrap().into(), part(parsed.body_text(0)), part(parsed.body_html(0)))
    }

    #[test]
    fn every_mail_is_made_in_every_language() {
        let mut made = 0;
        for lang in &SITE.organisation.languages {
            for news in every_news() {
                let mail = mail(lang, &news);
                let (subject, text, html) = read(&mail);
                let plain = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
                let own = SITE.texts(lang, None).unwrap();
                let name = format!("mail-{}", news.name());
                let has = |part: &str| {
                    for all in [&text, &html] {
                        assert!(plain(all).contains(&plain(part)), "{lang} {name}: {part}\n{all}");
                    }
                };
                assert!(
                    subject.contains("HK-104233-K3M7") && plain(&html).contains(&plain(&subject)),
                    "{subject}"
                );
                assert_eq!(subject.contains('\u{2068}'), direction(lang) == "rtl", "{lang}: {subject:?}");
                has("HK-104233-K3M7");
                has(&SITE.organisation.telephone(lang));
                has(&SITE.organisation.name(lang));
                has(&format!("https://hark.test/{lang}/case"));
                let has_date = match news {
                    News::Received { .. } | News::Extended { .. } => true,
                    News::InformationRequested { by } => by.is_some(),
                    _ => false,
                };
                if has_date {
                    has(&own.date(date!(2026 - 12 - 21)));
                }
                for whole in [&subject, &text, &html] {
                    // Texts that are missing, or variables that nothing fills, are shown like this.
                    assert!(!whole.contains("{$") && !whole.contains("mail-"), "{lang} {name}: {whole}");
                }
                check_html(lang, &html);
                made += 1;
            }
        }
        assert_eq!(made, 10 * 10);
        println!("{made} mails made");
    }

    fn check_html(lang: &str, html: &str) {
        let page = Html::parse_document(html);
        assert_eq!(page.errors, Vec::<String>::new(), "{html}");
        let all = |selector: &str| page.select(&Selector::parse(selector).unwrap()).collect::<Vec<_>>();
        let root = all("html")[0];
        assert_eq!((root.attr("lang"), root.attr("dir")), (Some(lang), Some(direction(lang))));
        let fetched =
            all("img, script, link, style, iframe, form, input, video, object, [src], [background]");
        assert!(fetched.is_empty(), "{lang}: {}", fetched[0].html());
        for link in all("a[href]") {
            let href = link.attr("href").unwrap();
            assert!(href.starts_with("https://hark.test/") && !href.contains(['?', '#']), "{href}");
        }
        let versions = all("body > div");
        let languages: Vec<_> = versions.iter().map(|version| version.attr("lang").unwrap()).collect();
        // What nobody has reviewed says so, and comes with the text that applies.
        if lang == "en" {
            assert_eq!(languages, ["en"]);
        } else {
            assert_eq!(languages, [lang, "en"]);
            let note = SITE.texts(lang, None).unwrap().text("mail-unreviewed");
            let first = versions[0].select(&Selector::parse("h1 + p").unwrap()).next().unwrap();
            assert_eq!(first.text().collect::<String>(), note);
        }
        assert_eq!(all("h1").len(), versions.len());
    }

    #[test]
    fn it_is_the_same_mail_every_time_it_is_made() {
        let news = News::Extended { until: date!(2026 - 12 - 21) };
        assert_eq!(mail("ar", &news).bytes(), mail("ar", &news).bytes());
    }

    #[test]
    fn its_headers_are_in_ascii_and_say_that_no_person_wrote_it() {
        let bytes = mail("zh-Hans", &News::Decided).bytes();
        let head = String::from_utf8(bytes).unwrap().split_once("\r\n\r\n").unwrap().0.to_owned();
        assert!(head.is_ascii(), "{head}");
        for line in [
            "Message-ID: <mail-hk-104233-k3m7-1@hark.test>",
            "Date: Sat, 21 Nov 2026 10:00:00 +0000",
            "To: sam@example.org",
            "Content-Language: zh-Hans, en",
            "Auto-Submitted: auto-generated",
            "X-Auto-Response-Suppress: All",
            "MIME-Version: 1.0",
            "From: =?utf-8?b?",
        ] {
            assert!(head.contains(line), "{line}\n{head}");
        }
    }

    #[test]
    fn without_an_address_of_the_site_there_are_no_links() {
        let from: Address = "noreply@hark.test".parse().unwrap();
        let composer = Composer { site: &SITE, public_url: None, from: &from };
        let (_, text, html) = read(&composer.mail(ID, &notification("en", News::Closed)).unwrap());
        assert!(!text.contains("http") && !html.contains("<a ") && text.contains("follow your case"));
    }

    #[test]
    fn what_is_no_address_gets_no_mail() {
        let from: Address = "noreply@hark.test".parse().unwrap();
        let composer = Composer { site: &SITE, public_url: None, from: &from };
        let mut hostile = notification("en", News::Closed);
        hostile.to = "sam@example.org\r\nBcc: all@example.org".into();
        assert!(matches!(composer.mail(ID, &hostile), Err(ComposeError::Address(_))));
    }
}
