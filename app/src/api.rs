//! What the browser says to the server.

use gloo_net::http::Request;
use js_sys::Promise;
use leptos::prelude::{document, window};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AddEventListenerOptions, UrlSearchParams};
use wizard::json;

/// What the server answers to a form.
pub enum Reply {
    /// It is saved; the address to go to next.
    Saved {
        /// A path of this site.
        next: String,
    },
    /// It cannot be taken as it is.
    Refused,
    /// No answer.
    Unreachable,
    /// The server answers that it cannot take it for now.
    Busy,
}

/// The fields of a form as a browser would send them.
pub fn form_body(fields: &[(String, String)]) -> String {
    let Ok(params) = UrlSearchParams::new() else { return String::new() };
    for (name, value) in fields {
        params.append(name, value);
    }
    params.to_string().into()
}

/// Posts a form in the background.
pub async fn post_form(url: &str, body: &str) -> Reply {
    let request = Request::post(url)
        .header("accept", "application/json")
        .header("content-type", "application/x-www-form-urlencoded")
        .body(body);
    let Ok(request) = request else { return Reply::Refused };
    let Ok(response) = request.send().await else { return Reply::Unreachable };
    match response.status() {
        200 => match response.text().await.ok().and_then(|body| json::parse(&body)?.at("next").text()) {
            Some(next) => Reply::Saved { next },
            None => Reply::Unreachable,
        },
        408 | 409 | 429 | 500.. => Reply::Busy,
        _ => Reply::Refused,
    }
}

/// Sends a form off as the page goes away.
pub fn send_off(url: &str, body: &str) {
    let Ok(params) = UrlSearchParams::new_with_str(body) else { return };
    let _ = window().navigator().send_beacon_with_opt_url_search_params(url, Some(&params));
}

/// Waits so many milliseconds, or until the network is back.
pub async fn wait_for_network(milliseconds: u32) {
    let promise = Promise::new(&mut |resolve, _| {
        let milliseconds = i32::try_from(milliseconds).unwrap_or(i32::MAX);
        let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds);
        let once = AddEventListenerOptions::new();
        once.set_once(true);
        let _ = window()
            .add_event_listener_with_callback_and_add_event_listener_options("online", &resolve, &once);
    });
    let _ = JsFuture::from(promise).await;
}

/// Fetches a text file of the site.
///
/// # Errors
/// What went wrong, for the console.
pub async fn fetch_text(url: &str) -> Result<String, String> {
    let response = Request::get(url).send().await.map_err(|error| error.to_string())?;
    if !response.ok() {
        return Err(format!("{url}: {}", response.status()));
    }
    response.text().await.map_err(|error| error.to_string())
}

/// The element that the app is in.
pub fn app_element() -> Option<web_sys::HtmlElement> {
    document().get_element_by_id("app")?.dyn_into().ok()
}

/// What the server hands over in the page.
pub fn handed_over() -> String {
    let element = document().get_element_by_id("page-data");
    element.and_then(|element| element.text_content()).unwrap_or_default()
}
