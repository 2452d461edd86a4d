//! The cookie banner. The server makes it, and knows who has decided: it never flashes. It is no part of what the
//! browser draws anew, so that it costs the WebAssembly nothing; [`super::browser`] answers its buttons there.

use leptos::prelude::*;

/// The id of the banner's form.
pub const FORM: &str = "cookie-banner-form";
/// The field of its two buttons.
pub const ALL: &str = "all";
/// The field with the page to come back to.
pub const RETURN_TO: &str = "return-to";
/// The field that only the cookies page has: it asks about everything.
pub const WHOLE: &str = "whole";
/// The field with which a page that comes back knows what was chosen: `accepted` or `rejected`.
pub const CONFIRM: &str = "cookies";

/// What the banner shows. A context of the server's; without it there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
    /// The question about these purposes.
    Question(Vec<String>),
    /// That the choice is noted: whether it was yes.
    Confirmation(bool),
}

/// The banner, or the place for it.
#[component]
pub fn Banner() -> impl IntoView {
    view! { <div id="cookie-banner" inner_html=html()></div> }
}

#[cfg(not(feature = "ssr"))]
fn html() -> &'static str {
    ""
}

#[cfg(feature = "ssr")]
fn html() -> String {
    use_context::<Shown>().map(|shown| server::banner(&shown).to_html()).unwrap_or_default()
}

#[cfg(feature = "ssr")]
mod server {
    use super::{ALL, CONFIRM, FORM, RETURN_TO, Shown};
    use crate::{components::prose::Prose, page_data, shell::address, texts};
    use govuk::{CookieBannerAction, CookieBannerMessage};
    use leptos::prelude::*;
    use locale::Texts;

    pub(super) fn banner(shown: &Shown) -> AnyView {
        let texts = texts();
        let lang = page_data().lang;
        let back = without_confirmation(&address());
        let confirm = |agreed: bool, hidden: bool| confirmation(&texts, &lang, &back, agreed, hidden);
        let messages = match shown {
            Shown::Question(purposes) => {
                vec![question(&texts, &lang, purposes), confirm(true, true), confirm(false, true)]
            }
            Shown::Confirmation(agreed) => vec![confirm(*agreed, false)],
        };
        let organisation = page_data().organisation.name;
        let label = texts.with("banner-label", &[("organisation", organisation.into())]);
        view! {
            <form id=FORM method="post" action=format!("/{lang}/cookies") novalidate>
                <input type="hidden" name=RETURN_TO value=back.clone() />
                <govuk::CookieBanner aria_label=label messages=messages />
            </form>
        }
        .into_any()
    }

    fn question(texts: &Texts, lang: &str, purposes: &[String]) -> CookieBannerMessage {
        let body = purposes
            .iter()
            .filter_map(|purpose| texts.attribute(&format!("purpose-{purpose}"), "banner"))
            .collect::<Vec<_>>()
            .join("\n\n");
        let button = |words: &str, value: &str| CookieBannerAction {
            content: texts.text(words).into(),
            r#type: "submit".into(),
            name: ALL.into(),
            value: value.into(),
            ..CookieBannerAction::default()
        };
        let view = CookieBannerAction {
            content: texts.text("banner-view").into(),
            href: format!("/{lang}/cookies"),
            attributes: vec![("rel".into(), "external".into())],
            ..CookieBannerAction::default()
        };
        let heading = texts.with("banner", &[("organisation", page_data().organisation.name.into())]);
        CookieBannerMessage {
            heading: heading.into(),
            content: view! { <Prose text=body /> }.into_any().into(),
            actions: vec![button("banner-accept", "yes"), button("banner-reject", "no"), view],
            ..CookieBannerMessage::default()
        }
    }

    fn confirmation(
        texts: &Texts,
        lang: &str,
        back: &str,
        agreed: bool,
        hidden: bool,
    ) -> CookieBannerMessage {
        let (words, name) = if agreed { ("banner-accepted", "yes") } else { ("banner-rejected", "no") };
        let said = texts.text(words);
        let settings = texts.text("banner-settings");
        let content = view! {
            <p class="govuk-body">
                {said} " "
                <a class="govuk-link" href=format!("/{lang}/cookies") rel="external">
                    {settings}
                </a>
            </p>
        };
        let hide = CookieBannerAction {
            content: texts.text("banner-hide").into(),
            href: back.to_owned(),
            attributes: vec![("data-hide".into(), String::new()), ("rel".into(), "external".into())],
            ..CookieBannerAction::default()
        };
        CookieBannerMessage {
            content: content.into_any().into(),
            actions: vec![hide],
            hidden,
            role: "alert".into(),
            attributes: vec![("data-chosen".into(), name.into())],
            ..CookieBannerMessage::default()
        }
    }

    /// The address of the page without what says that a choice is noted.
    fn without_confirmation(address: &str) -> String {
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        let is_other = |part: &&str| part.split('=').next() != Some(CONFIRM) && !part.is_empty();
        let rest: Vec<&str> = query.split('&').filter(is_other).collect();
        if rest.is_empty() { path.to_owned() } else { format!("{path}?{}", rest.join("&")) }
    }

    #[cfg(test)]
    mod tests {
        use super::without_confirmation;

        #[test]
        fn the_confirmation_is_left_behind() {
            for (address, expected) in [
                ("/en", "/en"),
                ("/en?cookies=accepted", "/en"),
                ("/en/services/x/y?change&cookies=rejected", "/en/services/x/y?change"),
                ("/en/services/x/y?cookies=rejected&change=round", "/en/services/x/y?change=round"),
            ] {
                assert_eq!(without_confirmation(address), expected);
            }
        }
    }
}
