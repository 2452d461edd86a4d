//! The controls of Listen in one language, as HTML that a page gets when its button is pressed. The names of buttons and
//! fields are those that the crate `listen` knows.

use super::phrases::phrases;
use leptos::prelude::*;
use locale::{Texts, direction};

/// The speeds offered, in per cent.
const RATES: [u16; 9] = [50, 75, 90, 100, 110, 125, 150, 200, 250];
/// What the keys do, and the letters that they are at first: with Alt and Shift none of them is a command of Orca's, whose
/// lists of headings, paragraphs, buttons and so on have most others.
const KEYS: [(&str, &str); 5] = [("play", "S"), ("back", "J"), ("next", "N"), ("here", "W"), ("stop", "Z")];

/// The files of the built-in voice for one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BuiltIn {
    /// The addresses of the worker, the program and the data.
    pub files: [String; 3],
    /// The address of the licence of the program.
    pub licence: String,
    /// How much a browser downloads, in kilobytes.
    pub size: u64,
}

impl BuiltIn {
    /// What it is, how much it takes, and its licence.
    pub(crate) fn about(&self, texts: &Texts) -> AnyView {
        let size = i64::try_from(self.size).unwrap_or(i64::MAX);
        view! {
            {texts.with("listen-built-in-about", &[("size", size.into())])}
            " "
            <a class="govuk-link" href=self.licence.clone() rel="external license">{texts.text("listen-built-in-licence")}</a>
        }
        .into_any()
    }
}

/// The controls, and the phrases with them: those of the page's language, and of the site's own if that is another, as
/// parts of a page may be in it.
pub fn parts(texts: &Texts, own: Option<&Texts>, built_in: Option<&BuiltIn>) -> String {
    let lang = texts.lang.clone();
    let files = built_in.map(|built_in| built_in.files.join(" "));
    view! {
        <section
            id="listen-toolbar"
            class="hark-listen"
            lang=lang.clone()
            dir=direction(&lang)
            aria-label=texts.text("listen-controls")
            data-state="stopped"
            data-built-in=files
            hidden
        >
            <div class="govuk-width-container">
                {main_buttons(texts)}
                <p class="hark-listen__waiting">{texts.text("listen-state-waiting")}</p>
                <div class="hark-listen__message" data-message role="status"></div>
                <div class="hark-listen__message" data-meanwhile></div>
                <p class="hark-listen__caption" data-caption dir="auto" aria-hidden="true" hidden>
                    <span></span><mark></mark><span></span>
                </p>
                <details class="hark-listen__more">
                    <summary>{texts.text("listen-more")}</summary>
                    {more(texts)}
                </details>
            </div>
            {templates(texts, own, built_in)}
        </section>
    }
    .to_html()
}

/// What is always to be seen.
fn main_buttons(texts: &Texts) -> AnyView {
    let arrow = |what: &'static str, path: &'static str| {
        let label = texts.text(&format!("listen-{what}"));
        view! {
            <button type="button" class="hark-listen__button hark-listen__button--arrow" data-do=what aria-label=label.clone() title=label>
                {icon(path)}
            </button>
        }
    };
    view! {
        <div class="hark-listen__main">
            {arrow("back-sentence", "M6 5h3v14H6zm12 0v14l-8-7z")}
            <button type="button" class="hark-listen__button hark-listen__button--play" data-do="play">
                <span class="hark-listen__when-silent">{icon("M7 4v16l13-8z")} {texts.text("listen-play")}</span>
                <span class="hark-listen__when-playing">{icon("M6 4h4v16H6zm8 0h4v16h-4z")} {texts.text("listen-pause")}</span>
            </button>
            {arrow("next-sentence", "M6 5v14l8-7zm9 0h3v14h-3z")}
            <button type="button" class="hark-listen__button" data-do="stop">
                {icon("M5 5h14v14H5z")} {texts.text("listen-stop")}
            </button>
            <button type="button" class="hark-listen__button hark-listen__button--close" data-do="close">
                {texts.text("listen-close")}
            </button>
        </div>
    }
    .into_any()
}

fn icon(path: &'static str) -> AnyView {
    view! {
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
            <path d=path />
        </svg>
    }
    .into_any()
}

/// What is there on demand.
fn more(texts: &Texts) -> AnyView {
    let button = |what: &'static str| {
        view! {
            <button type="button" class="hark-listen__button" data-do=what>
                {texts.text(&format!("listen-{what}"))}
            </button>
        }
        .into_any()
    };
    let moves = ["back-paragraph", "next-paragraph", "back-heading", "next-heading", "here", "selection"];
    let moves = moves.into_iter().map(button).collect_view();
    let rates = RATES
        .into_iter()
        .map(|rate| {
            let words = if rate == 100 {
                texts.text("listen-times-usual")
            } else {
                texts.with("listen-times", &[("times", times(rate, &texts.text("numbers")).into())])
            };
            view! { <option value=rate.to_string() selected=rate == 100>{words}</option> }
        })
        .collect_view();
    let tick = |name: &'static str| {
        view! {
            <label class="hark-listen__tick">
                <input type="checkbox" name=name checked=name == "keys" /> <span>{texts.text(&format!("listen-{name}"))}</span>
            </label>
        }
        .into_any()
    };
    let settings =
        ["each", "typed", "secret", "caption", "remote", "keys"].into_iter().map(tick).collect_view();
    let keys = KEYS
        .into_iter()
        .map(|(key, letter)| {
            view! {
                <label class="hark-listen__key">
                    <span>{texts.text(&format!("listen-key-{key}"))}</span>
                    <input type="text" name=format!("key.{key}") value=letter maxlength="1" size="1" autocapitalize="characters" autocomplete="off" spellcheck="false" />
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="hark-listen__group">
            <legend>{texts.text("listen-move")}</legend>
            {moves}
        </fieldset>
        <fieldset class="hark-listen__group">
            <legend>{texts.text("listen-voice-group")}</legend>
            <label class="hark-listen__field">
                <span>{texts.text("listen-rate")}</span>
                <select class="govuk-select" name="rate">{rates}</select>
            </label>
            <label class="hark-listen__field">
                <span>{texts.text("listen-voice")}</span>
                <select class="govuk-select" name="voice"></select>
            </label>
        </fieldset>
        <fieldset class="hark-listen__group">
            <legend>{texts.text("listen-settings")}</legend>
            {settings}
            <div class="hark-listen__keys">{keys}</div>
        </fieldset>
        <p class="hark-listen__help">
            <a class="govuk-link" href=format!("/{}/listen", texts.lang) rel="external">{texts.text("listen-help")}</a>
        </p>
    }
    .into_any()
}

/// So many times as fast, written as the language writes it. `numbers` is the text that shows how it groups digits: where that
/// is by commas decimals follow a point, elsewhere a comma.
fn times(rate: u16, numbers: &str) -> String {
    let (whole, rest) = (rate / 100, rate % 100);
    let comma = if numbers.contains(',') { '.' } else { ',' };
    match rest {
        0 => whole.to_string(),
        _ if rest % 10 == 0 => format!("{whole}{comma}{}", rest / 10),
        _ => format!("{whole}{comma}{rest:02}"),
    }
}

/// What the controls tell, and the phrases.
fn templates(texts: &Texts, own: Option<&Texts>, built_in: Option<&BuiltIn>) -> AnyView {
    let template =
        |name: &'static str, words: String| view! { <template data-say=name>{words}</template> }.into_any();
    let states = ["finished", "gesture", "failed", "here", "nothing-selected"];
    let states = states
        .into_iter()
        .map(|name| template(name, texts.text(&format!("listen-state-{name}"))))
        .collect_view();
    let (before, after) = {
        let whole = texts.with("listen-part-no-voice", &[("language", "{language}".into())]);
        let (before, after) = whole.split_once("{language}").unwrap_or((&whole, ""));
        (before.to_owned(), after.to_owned())
    };
    let ask = || {
        view! {
            <button type="button" class="hark-listen__button" data-do="built-in">{texts.text("listen-built-in")}</button>
        }
    };
    let becomes = built_in.map(|_| {
        view! {
            {template("built-in-loading", texts.text("listen-built-in-loading"))}
            <template data-say="built-in-failed">
                <p>{texts.text("listen-built-in-failed")}</p>
                {ask()}
            </template>
        }
    });
    let offer = || built_in.map(|built_in| view! { <p>{built_in.about(texts)}</p> {ask()} });
    let help = || {
        let words = texts.attribute("listen-state-no-voice", "help").unwrap_or_default();
        view! { <a class="govuk-link" href=format!("/{}/listen#reading-voice", texts.lang) rel="external">{words}</a> }
    };
    view! {
        {states}
        {becomes}
        <template data-say="no-voice">
            <p>{texts.text("listen-state-no-voice")} " " {help()}</p>
            {offer()}
        </template>
        <template data-say="remote-only">
            <p>{texts.text("listen-state-remote-only")} " " {help()}</p>
            <button type="button" class="hark-listen__button" data-do="remote">{texts.text("listen-allow-remote")}</button>
            {offer()}
        </template>
        <template data-say="part-no-voice">
            <p>{before} <span data-language></span> {after}</p>
        </template>
        <template data-say="phrases">{phrases(texts)}</template>
        {own.map(|own| template("own-phrases", phrases(own)))}
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::times;

    #[test]
    fn speeds_are_written_as_the_language_does() {
        assert_eq!([50, 75, 150, 200].map(|rate| times(rate, "1,234,567")), ["0.5", "0.75", "1.5", "2"]);
        assert_eq!(times(125, "1\u{a0}234\u{a0}567"), "1,25");
        assert_eq!(times(125, "1.234.567"), "1,25");
    }
}
