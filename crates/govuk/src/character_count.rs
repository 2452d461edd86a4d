//! Character count: <https://design-system.service.gov.uk/components/character-count/>.

use crate::attributes::{Attributes, either, join};
use crate::behaviour::count::Watch;
use crate::count::{CountMessages, CountType, Limit, Live, Status};
use crate::erase::Erase;
use crate::error_message::ErrorMessage;
use crate::form_group::FormGroup;
use crate::hint::Hint;
use crate::label::Label;
use crate::textarea::Textarea;
use leptos::prelude::*;

/// Messages by plural rule, as `("one", "…")`.
pub type Plurals = Vec<(String, String)>;

/// The macro options with the original's messages. They only become data attributes, for scripts
/// that read these; the live message is made by `count_messages`.
#[derive(Clone, Debug, Default)]
pub struct CountTexts {
    /// `charactersUnderLimitText`.
    pub characters_under_limit: Plurals,
    /// `charactersAtLimitText`.
    pub characters_at_limit: String,
    /// `charactersOverLimitText`.
    pub characters_over_limit: Plurals,
    /// `wordsUnderLimitText`.
    pub words_under_limit: Plurals,
    /// `wordsAtLimitText`.
    pub words_at_limit: String,
    /// `wordsOverLimitText`.
    pub words_over_limit: Plurals,
}

impl CountTexts {
    fn into_attributes(self) -> Attributes {
        let plurals = [
            ("characters-under-limit", self.characters_under_limit),
            ("characters-over-limit", self.characters_over_limit),
            ("words-under-limit", self.words_under_limit),
            ("words-over-limit", self.words_over_limit),
        ];
        let at_limit =
            [("characters-at-limit", self.characters_at_limit), ("words-at-limit", self.words_at_limit)];
        let plurals = plurals.into_iter().flat_map(|(key, messages)| {
            messages.into_iter().map(move |(rule, message)| (format!("data-i18n.{key}.{rule}"), message))
        });
        let at_limit = at_limit.into_iter().filter(|(_, message)| !message.is_empty());
        plurals.chain(at_limit.map(|(key, message)| (format!("data-i18n.{key}"), message))).collect()
    }
}

/// A textarea that says how much more can be typed (macro `govukCharacterCount`). Without
/// WebAssembly it says how much can be typed in all.
#[component]
pub fn CharacterCount(
    /// `name`.
    #[prop(into)]
    name: String,
    /// `label`.
    #[prop(into)]
    label: Label,
    /// `id`: the name where none is given.
    #[prop(optional, into)]
    id: String,
    /// `value`.
    #[prop(optional, into)]
    value: String,
    /// `rows`.
    #[prop(default = 5)]
    rows: u32,
    /// `maxlength`: the limit.
    #[prop(optional_no_strip, into)]
    max_length: Option<u32>,
    /// `maxwords`: the limit, and that words are counted.
    #[prop(optional_no_strip, into)]
    max_words: Option<u32>,
    /// `countType`.
    #[prop(optional_no_strip, into)]
    count_type: Option<CountType>,
    /// `threshold`: from how many per cent of the limit on the message is shown.
    #[prop(optional_no_strip, into)]
    threshold: Option<u32>,
    /// `textareaDescriptionText`: the limit in words; `%{count}` stands for it.
    #[prop(optional, into)]
    textarea_description_text: String,
    /// Words for a count, as one types. Without them there is no live message.
    #[prop(optional_no_strip, into)]
    count_messages: Option<CountMessages>,
    /// The original's messages, for scripts.
    #[prop(optional)]
    count_texts: CountTexts,
    /// `countMessage.classes`.
    #[prop(optional, into)]
    count_message_classes: String,
    /// `hint`.
    #[prop(optional_no_strip, into)]
    hint: Option<Hint>,
    /// `errorMessage`.
    #[prop(optional_no_strip, into)]
    error_message: Option<ErrorMessage>,
    /// `formGroup`.
    #[prop(optional)]
    form_group: FormGroup,
    /// `spellcheck`.
    #[prop(optional_no_strip, into)]
    spellcheck: Option<bool>,
    /// `classes`.
    #[prop(optional, into)]
    classes: String,
    /// `attributes`.
    #[prop(optional)]
    attributes: Attributes,
) -> impl IntoView {
    let id = either(id, &name);
    let count_type = count_type.or(max_words.map(|_| CountType::Words));
    let limit = max_words.or(max_length);

    let mut data = vec![("data-module".to_owned(), "govuk-character-count".to_owned())];
    let numbers =
        [("data-maxlength", max_length), ("data-maxwords", max_words), ("data-threshold", threshold)];
    data.extend(numbers.into_iter().filter_map(|(key, number)| Some((key.to_owned(), number?.to_string()))));
    data.extend(count_type.map(|kind| ("data-count-type".to_owned(), kind.name().to_owned())));
    if limit.is_none() && !textarea_description_text.is_empty() {
        data.push(("data-i18n.textarea-description.other".to_owned(), textarea_description_text.clone()));
    }
    data.extend(count_texts.into_attributes());
    data.extend(form_group.attributes);

    let message_classes = join(&["govuk-character-count__message", &count_message_classes]);
    let info_id = format!("{id}-info");
    let info = Hint {
        content: limit
            .map(|limit| textarea_description_text.replace("%{count}", &limit.to_string()).into())
            .unwrap_or_default(),
        id: info_id.clone(),
        classes: message_classes.clone(),
        ..Hint::default()
    };
    let live = Live::default();
    let limit = limit.map(|max| Limit {
        kind: count_type.unwrap_or(CountType::Length),
        max,
        threshold: threshold.unwrap_or_default(),
    });
    let watch = Watch::new(id.clone(), limit.zip(count_messages), error_message.is_some(), live);
    let after = view! {
        {info.into_view()}
        {statuses(live, message_classes)}
        {form_group.after_inputs}
    }
    .erase();

    view! {
        <Textarea
            name=name
            label=label
            id=id
            value=value
            rows=rows
            hint=hint
            error_message=error_message
            form_group=FormGroup {
                classes: join(&["govuk-character-count", &form_group.classes]),
                attributes: data,
                before_inputs: form_group.before_inputs,
                after_inputs: after.into(),
            }
            described_by=info_id
            spellcheck=spellcheck
            classes=join(&["govuk-js-character-count", &classes])
            attributes=attributes
            on:input=move |_| watch.typed()
            on:focusin=move |_| watch.focused()
            on:focusout=move |_| watch.left()
        />
    }
    .erase()
}

/// What is seen and what is announced as one types. There is nothing before the browser has started.
fn statuses(live: Live, classes: String) -> AnyView {
    view! {
        {move || live.seen.get().map(|status| seen(status, &classes))}
        {move || live.spoken.get().map(spoken)}
    }
    .erase()
}

fn seen(status: Status, classes: &str) -> AnyView {
    let kind = if status.over_limit { "govuk-error-message" } else { "govuk-hint" };
    let off = if status.shown { "" } else { "govuk-character-count__message--disabled" };
    view! {
        <div class=join(&[kind, classes, "govuk-character-count__status", off]) aria-hidden="true">
            {status.text}
        </div>
    }
    .erase()
}

fn spoken(status: Status) -> AnyView {
    view! {
        <div
            class="govuk-character-count__sr-status govuk-visually-hidden"
            aria-live="polite"
            aria-hidden=(!status.shown).then_some("true")
        >
            {status.text}
        </div>
    }
    .erase()
}

#[cfg(any(test, feature = "fixtures"))]
pub(crate) mod fixture {
    use super::{CharacterCount, CountTexts, Plurals};
    use crate::count::{Count, CountMessages, CountType};
    use crate::fixtures::Options;
    use leptos::prelude::*;
    use std::sync::Arc;

    fn plurals(options: &Options, key: &str) -> Plurals {
        options.object(key).map(|rules| rules.pairs()).unwrap_or_default()
    }

    fn texts(options: &Options) -> CountTexts {
        CountTexts {
            characters_under_limit: plurals(options, "charactersUnderLimitText"),
            characters_at_limit: options.text("charactersAtLimitText"),
            characters_over_limit: plurals(options, "charactersOverLimitText"),
            words_under_limit: plurals(options, "wordsUnderLimitText"),
            words_at_limit: options.text("wordsAtLimitText"),
            words_over_limit: plurals(options, "wordsOverLimitText"),
        }
    }

    /// The live messages in English, of the same texts.
    fn messages(texts: &CountTexts, words: bool) -> CountMessages {
        let texts = texts.clone();
        let (under, at, over) = if words {
            (texts.words_under_limit, texts.words_at_limit, texts.words_over_limit)
        } else {
            (texts.characters_under_limit, texts.characters_at_limit, texts.characters_over_limit)
        };
        let plural = |texts: &Plurals, count: u32| {
            let rule = if count == 1 { "one" } else { "other" };
            let text = texts.iter().find(|(of, _)| of == rule).map(|(_, text)| text.as_str());
            text.unwrap_or_default().replace("%{count}", &count.to_string())
        };
        Arc::new(move |count| match count {
            Count::UnderLimit(count) => plural(&under, count),
            Count::AtLimit => at.clone(),
            Count::OverLimit(count) => plural(&over, count),
        })
    }

    pub(crate) fn render(options: &Options) -> AnyView {
        let count_type = match options.text("countType").as_str() {
            "length" => Some(CountType::Length),
            "characters" => Some(CountType::Characters),
            "words" => Some(CountType::Words),
            _ => None,
        };
        let (max_length, max_words) = (options.number("maxlength"), options.number("maxwords"));
        let words = count_type == Some(CountType::Words) || max_words.is_some();
        let description = match (max_length.or(max_words), words) {
            (None, _) => "",
            (_, true) => "You can enter up to %{count} words",
            (_, false) => "You can enter up to %{count} characters",
        };
        let texts = texts(options);
        view! {
            <CharacterCount
                name=options.text("name")
                label=options.label()
                id=options.text("id")
                value=options.text("value")
                rows=options.number("rows").unwrap_or(5)
                max_length=max_length
                max_words=max_words
                count_type=count_type
                threshold=options.number("threshold")
                textarea_description_text=options.text_or("textareaDescriptionText", description)
                count_messages=messages(&texts, words)
                count_texts=texts
                count_message_classes=options.object("countMessage").unwrap_or_default().text("classes")
                hint=options.hint()
                error_message=options.error_message()
                form_group=options.form_group()
                spellcheck=options.maybe_flag("spellcheck")
                classes=options.text("classes")
                attributes=options.attributes()
            />
        }
        .into_any()
    }

    #[test]
    fn passes() {
        crate::fixtures::check("character-count", render);
    }
}
