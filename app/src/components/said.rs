//! Words that Listen does not say as they are shown.

use govuk::Erase;
use leptos::prelude::*;
use locale::{Args, Texts};

/// What Listen says in place of a text: its attribute of this name. `None` where the language has none of its own, as
/// words of another language are not said for those that are shown.
pub fn spoken(texts: &Texts, id: &str, attribute: &str, args: &Args<'_>) -> Option<String> {
    let found = texts.find(id, Some(attribute), args)?;
    found.lang.is_none().then_some(found.text)
}

/// What is shown, marked with what is said in its place. The crate `listen` looks for the mark.
pub fn said(shown: AnyView, spoken: Option<String>) -> AnyView {
    match spoken {
        Some(spoken) => view! { <span data-spoken=spoken>{shown}</span> }.erase(),
        None => shown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    fn texts(own: &str) -> Texts {
        let english = locale::parse("code = 7726\n    .spoken = 7 7 2 6\n    .hint = Four").unwrap();
        let english = Arc::new(Texts::new("en", [english], None));
        Texts::new("cy", [locale::parse(own).unwrap()], Some(english))
    }

    #[test]
    fn a_language_says_its_own_words_alone() {
        let of = |own: &str| spoken(&texts(own), "code", "spoken", &[]);
        assert_eq!(
            of("code = 7726\n    .spoken = saith saith dau chwech").as_deref(),
            Some("saith saith dau chwech")
        );
        assert_eq!(of("code = 7726"), None, "what English says is not said for Welsh words");
    }

    #[test]
    fn variables_are_filled_in() {
        let texts = texts("code = x\n    .spoken = rhif { $number }");
        assert_eq!(spoken(&texts, "code", "spoken", &[("number", "7".into())]).as_deref(), Some("rhif 7"));
    }

    #[cfg(feature = "ssr")]
    #[test]
    fn only_what_is_said_otherwise_is_marked() {
        let html = |spoken: Option<&str>| said("7726".into_any(), spoken.map(str::to_owned)).to_html();
        assert_eq!(html(None), "7726");
        let marked = html(Some("“7 & 7”"));
        assert!(marked.starts_with("<span data-spoken=\"“7 &amp; 7”\">7726"), "{marked}");
    }
}
