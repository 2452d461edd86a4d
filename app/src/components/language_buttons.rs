//! The languages as buttons of a form: what is typed goes along where no script can take it. The server makes them. On a
//! question they give way to the links once the WebAssembly runs; a page that is the answer to a form keeps them, since a
//! link would lose it.

use leptos::prelude::*;

/// The id of the form whose buttons stand outside it.
pub const FORM: &str = "question-form";

/// The buttons, or the place for them. While they are there the links beside them are not shown.
#[component]
pub fn LanguageButtons() -> impl IntoView {
    view! { <div class="hark-language__buttons" inner_html=html()></div> }
}

/// Takes the buttons away: from now on the links keep what is typed, and stay right from page to page. Whoever has
/// come to a button by keyboard is on its link then.
#[cfg(feature = "hydrate")]
pub fn give_way() {
    use wasm_bindgen::JsCast;
    let find = |selector: &str| document().query_selector(selector).ok().flatten();
    let Some(buttons) = find(".hark-language__buttons") else { return };
    let on = find(".hark-language__buttons :focus").and_then(|button| button.get_attribute("lang"));
    buttons.set_inner_html("");
    let link = on.and_then(|lang| find(&format!(".hark-language a[lang=\"{lang}\"]")));
    if let Some(link) = link.and_then(|link| link.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = link.focus();
    }
}

#[cfg(not(feature = "ssr"))]
fn html() -> &'static str {
    ""
}

#[cfg(feature = "ssr")]
fn html() -> String {
    server::buttons().map(RenderHtml::to_html).unwrap_or_default()
}

#[cfg(feature = "ssr")]
mod server {
    use super::FORM;
    use crate::{
        data::Language,
        kept::{Kept, OwnForm, kept},
        page_data, shell,
        wizard::leave::KEEP,
    };
    use leptos::prelude::*;

    /// The buttons of a page of which something goes along, and their form if the page has none for it.
    pub(super) fn buttons() -> Option<AnyView> {
        let Kept { how, own, .. } = kept()?;
        let data = page_data();
        let item = |Language { tag, name }: Language| {
            let inside = if tag == data.lang {
                view! { <span aria-current="true">{name}</span> }.into_any()
            } else {
                let address = shell::in_language(&tag);
                view! {
                    <button type="submit" form=FORM formaction=address name=KEEP value=how lang=tag>
                        {name}
                    </button>
                }
                .into_any()
            };
            view! { <li>{inside}</li> }.into_any()
        };
        let items: Vec<AnyView> = data.languages.into_iter().map(item).collect();
        let first = own.map_or_else(first_button, form);
        Some(view! { {first} <ul>{items}</ul> }.into_any())
    }

    /// The first button of a form is the one that Enter in a field presses: that is none of the languages, but one that
    /// nobody sees, and that sends the form as “Continue” does.
    fn first_button() -> AnyView {
        view! {
            <button
                type="submit"
                form=FORM
                class="govuk-visually-hidden"
                tabindex="-1"
                aria-hidden="true"
            ></button>
        }
        .into_any()
    }

    fn form(OwnForm { hidden, enctype }: OwnForm) -> AnyView {
        let fields = hidden
            .into_iter()
            .map(|(name, value)| view! { <input type="hidden" name=name value=value /> }.into_any());
        let fields: Vec<AnyView> = fields.collect();
        view! {
            <form id=FORM method="post" enctype=enctype>
                {fields}
            </form>
        }
        .into_any()
    }
}
