//! The button that every page has, and what is told where it can do nothing.

use super::ListenFiles;
use crate::{page_data, texts};
use leptos::prelude::*;

/// The button, and for who has no scripts the way to the page that tells how else a page can be heard. The style sheet
/// shows one of them: scripts mark the document before it is drawn. Right after the button stands what its script shows if
/// Listen could not be loaded, with the same way, which then gets the focus.
pub fn button(files: &ListenFiles) -> AnyView {
    let texts = texts();
    let how = format!("/{}/listen", page_data().lang);
    view! {
        <div class="govuk-width-container">
            <button
                type="button"
                class="hark-listen-button"
                data-listen=""
                data-js=files.js.clone()
                data-wasm=files.wasm.clone()
                data-parts=files.parts.clone()
            >
                <svg class="hark-listen-button__icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
                    <path d="M3 9v6h4l5 5V4L7 9H3zm11-1.5v9a4.8 4.8 0 0 0 0-9zm0-4.3v2.1a7 7 0 0 1 0 13.4v2.1a9 9 0 0 0 0-17.6z" />
                </svg>
                {texts.text("listen")}
            </button>
            <div class="hark-listen-failed" hidden>
                <p id="listen-failed">{texts.text("listen-failed")}</p>
                <a class="govuk-link" href=how.clone() rel="external" aria-describedby="listen-failed">
                    {texts.text("listen-how")}
                </a>
            </div>
            <a class="govuk-link hark-listen-how" href=how rel="external">
                {texts.text("listen-how")}
            </a>
        </div>
    }
    .into_any()
}
