//! Taking over in the browser the example that is on the page.

use crate::Example;
use leptos::{prelude::*, wasm_bindgen::JsCast, web_sys::HtmlElement};
use serde_json::Value;
use wasm_bindgen::prelude::wasm_bindgen;

/// Starts as soon as it is loaded.
#[wasm_bindgen(start)]
pub fn start() {
    console_error_panic_hook::set_once();
    let element = |id| document().get_element_by_id(id);
    let fixture = element("fixture").and_then(|element| element.text_content());
    let fixture = fixture.and_then(|text| serde_json::from_str::<Value>(&text).ok());
    let app = element("app").and_then(|element| element.dyn_into::<HtmlElement>().ok());
    let (Some(mut fixture), Some(app)) = (fixture, app) else { return };
    let component = fixture["component"].as_str().unwrap_or_default().to_owned();
    let options = fixture["options"].take();
    hydrate_from(app, move || view! { <Example component=component options=options /> }).forget();
    if let Some(body) = document().body() {
        let _ = body.class_list().add_2("js-enabled", "govuk-frontend-supported");
        let _ = body.set_attribute("data-hydrated", "");
    }
}
