//! Language navigation: <https://design-system.service.gov.uk/components/language-navigation/>.

use crate::attributes::{Attributes, either, filled, join, spread};
use crate::content::Content;
use leptos::prelude::*;

/// A language: an entry of the macro option `items` of a language navigation.
#[derive(Debug, Default)]
pub struct LanguageItem {
    /// `text`, `html`: its name, in itself.
    pub content: Content,
    /// `href`.
    pub href: String,
    /// `lang`.
    pub lang: String,
    /// `hrefLang`: `lang` where none is given.
    pub href_lang: String,
    /// `dir`.
    pub dir: String,
    /// `current`: the page's own. So is one without `href`.
    pub current: bool,
    /// `languageDescriptionText`: what a screen reader says after the name.
    pub language_description_text: String,
    /// `classes`.
    pub classes: String,
    /// `attributes`.
    pub attributes: Attributes,
}

impl LanguageItem {
    fn into_view(self) -> AnyView {
        let (lang, dir) = (filled(self.lang.clone()), filled(self.dir));
        let item = if self.current || self.href.is_empty() {
            view! {
                <span
                    lang=lang
                    dir=dir
                    aria-current="true"
                    class=join(&["govuk-language-navigation__text", &self.classes])
                    {..spread(self.attributes)}
                >
                    {self.content}
                </span>
            }
            .into_any()
        } else {
            let description = filled(self.language_description_text)
                .map(|text| view! { <span class="govuk-visually-hidden">{format!(" {text}")}</span> });
            view! {
                <a
                    href=self.href
                    rel="alternate"
                    lang=lang
                    hreflang=filled(either(self.href_lang, &self.lang))
                    dir=dir
                    class=join(&["govuk-language-navigation__link", &self.classes])
                    {..spread(self.attributes)}
                >
                    {self.content}
                    {description}
                </a>
            }
            .into_any()
        };
        view! { <li class="govuk-language-navigation__list-item">{item}</li> }.into_any()
    }
}

/// Leads to the same page in other languages (macro `govukLanguageNavigation`).
#[component]
pub fn LanguageNavigation(
    /// `ariaLabel`: what a screen reader calls it.
    #[prop(into)]
    aria_label: String,
    /// `items`.
    items: Vec<LanguageItem>,
    /// `classes`.
    #[prop(optional, into)]
    classes: String,
    /// `attributes`.
    #[prop(optional)]
    attributes: Attributes,
) -> impl IntoView {
    view! {
        <nav
            aria-label=aria_label
            class=join(&["govuk-language-navigation", &classes])
            {..spread(attributes)}
        >
            <ul class="govuk-language-navigation__list">
                {items.into_iter().map(LanguageItem::into_view).collect_view()}
            </ul>
        </nav>
    }
    .into_any()
}

#[cfg(any(test, feature = "fixtures"))]
pub(crate) mod fixture {
    use super::{LanguageItem, LanguageNavigation};
    use crate::fixtures::Options;
    use leptos::prelude::*;

    fn item(options: &Options) -> LanguageItem {
        LanguageItem {
            content: options.content(),
            href: options.text("href"),
            lang: options.text("lang"),
            href_lang: options.text("hrefLang"),
            dir: options.text("dir"),
            current: options.flag("current"),
            language_description_text: options.text("languageDescriptionText"),
            classes: options.text("classes"),
            attributes: options.attributes(),
        }
    }

    pub(crate) fn render(options: &Options) -> AnyView {
        view! {
            <LanguageNavigation
                aria_label=options.text_or("ariaLabel", "Language")
                items=options.list("items").iter().map(item).collect()
                classes=options.text("classes")
                attributes=options.attributes()
            />
        }
        .into_any()
    }

    #[test]
    fn passes() {
        crate::fixtures::check("language-navigation", render);
    }
}
