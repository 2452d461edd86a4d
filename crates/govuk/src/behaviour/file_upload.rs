//! File upload: a button stands for the browser's field, and files can be dropped onto it. What is
//! chosen, and that one is over the button with a file, is announced.

use super::dom::{Undo, add_after, add_first, create, find, i18n, keep, listen, toggle};
use js_sys::{Array, Intl, Object};
use leptos::html;
use leptos::prelude::*;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    DataTransfer, DragEvent, Element, Event, HtmlButtonElement, HtmlInputElement, MutationObserver,
    MutationObserverInit, Node,
};

const EMPTY: &str = "govuk-file-upload-button--empty";
const DRAGGING: &str = "govuk-file-upload-button--dragging";

/// Makes the field in this element one onto which files can be dropped.
pub(crate) fn drop_zone(root: NodeRef<html::Div>) {
    Effect::new(move |_| {
        if let Some(root) = root.get() {
            start(root.into());
        }
    });
}

struct Upload {
    root: Element,
    input: HtmlInputElement,
    button: HtmlButtonElement,
    /// Says what is chosen.
    status: Element,
    /// Says that one has come to the button with a file, or left it.
    announcements: Element,
    entered_another_element: Cell<bool>,
}

fn start(root: Element) -> Option<()> {
    let input = find(&root, "input[type='file']")?.dyn_into::<HtmlInputElement>().ok()?;
    let id = input.id();
    let label = document().query_selector(&format!("label[for='{id}']")).ok().flatten()?;
    if label.id().is_empty() {
        label.set_id(&format!("{id}-label"));
    }
    let status =
        create("span", &[("class", "govuk-body govuk-file-upload-button__status"), ("aria-live", "polite")]);
    let button = button(&root, &input, &status, &label.id()).dyn_into::<HtmlButtonElement>().ok()?;
    input.set_id(&format!("{id}-input"));
    input.set_hidden(true);
    let own = input.clone();
    keep(Undo::new(move || {
        own.set_id(&id);
        own.set_hidden(false);
    }));
    add_first(&root, &button);
    let announcements = create(
        "span",
        &[("class", "govuk-file-upload-announcements govuk-visually-hidden"), ("aria-live", "assertive")],
    );
    add_after(&root, &announcements);

    let entered_another_element = Cell::new(false);
    let upload = Rc::new(Upload { root, input, button, status, announcements, entered_another_element });
    upload.changed();
    upload.enable();
    let on = |target: &web_sys::EventTarget, event: &'static str, then: fn(&Upload, &Event)| {
        let upload = Rc::clone(&upload);
        listen(target, event, false, move |event| then(&upload, &event));
    };
    on(&upload.input, "change", |upload, _| upload.changed());
    on(&upload.button, "click", |upload, _| upload.input.click());
    on(&upload.button, "dragover", |_, event| event.prevent_default());
    on(&upload.button, "drop", Upload::dropped);
    on(&document(), "dragenter", Upload::entered);
    on(&document(), "dragleave", |upload, _| upload.left());
    watch_disabled(&upload);
    Some(())
}

/// The button, with the id that the field had: label and error summary lead to it.
fn button(root: &Element, input: &HtmlInputElement, status: &Element, label_id: &str) -> Element {
    let id = input.id();
    let comma_id = format!("{id}-comma");
    let labelled_by = format!("{label_id} {comma_id} {id}");
    let button = create(
        "button",
        &[
            ("class", "govuk-file-upload-button govuk-file-upload-button--empty"),
            ("type", "button"),
            ("id", &id),
            ("aria-labelledby", &labelled_by),
        ],
    );
    if let Some(described_by) = input.get_attribute("aria-describedby") {
        let _ = button.set_attribute("aria-describedby", &described_by);
    }
    let text = |class, text: &str| {
        let element = create("span", &[("class", class)]);
        element.set_text_content(Some(text));
        element
    };
    let comma = text("govuk-visually-hidden", ", ");
    comma.set_id(&comma_id);
    let container = create("span", &[("class", "govuk-file-upload-button__pseudo-button-container")]);
    let _ = container.append_child(&text(
        "govuk-button govuk-button--secondary govuk-file-upload-button__pseudo-button",
        &i18n(root, "choose-files-button"),
    ));
    let _ = container.append_child(&document().create_text_node(" "));
    let _ = container.append_child(&text(
        "govuk-body govuk-file-upload-button__instruction",
        &i18n(root, "drop-instruction"),
    ));
    for part in [status, &comma, &container] {
        let _ = button.append_child(part);
    }
    button
}

impl Upload {
    /// Says what is chosen.
    fn changed(&self) {
        let files = self.input.files();
        let count = files.as_ref().map_or(0, web_sys::FileList::length);
        let text = match files.filter(|_| count == 1).and_then(|files| files.get(0)) {
            Some(file) => file.name(),
            None if count == 0 => i18n(&self.root, "no-file-chosen"),
            None => several(&self.root, count),
        };
        self.status.set_text_content(Some(&text));
        toggle(&self.button, EMPTY, count == 0);
    }

    /// The button can be used if the field can.
    fn enable(&self) {
        let disabled = self.input.disabled();
        self.button.set_disabled(disabled);
        toggle(&self.root, "govuk-file-upload-wrapper--disabled", disabled);
    }

    fn takes(&self, files: u32) -> bool {
        files == 1 || (files > 1 && self.input.multiple())
    }

    /// Before they are dropped, browsers say more or less about what there is.
    fn takes_all(&self, transfer: &DataTransfer) -> bool {
        let items = transfer.items();
        if items.length() > 0 {
            let files = (0..items.length()).filter_map(|index| items.get(index));
            let files = files.filter(|item| item.kind() == "file").count();
            return self.takes(u32::try_from(files).unwrap_or(u32::MAX));
        }
        let types = transfer.types();
        types.length() == 0 || types.includes(&JsValue::from_str("Files"), 0)
    }

    fn dropped(&self, event: &Event) {
        event.prevent_default();
        let transfer = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
        if let Some(files) =
            transfer.and_then(|transfer| transfer.files()).filter(|files| self.takes(files.length()))
        {
            self.input.set_files(Some(&files));
            if let Ok(event) = Event::new("change") {
                let _ = self.input.dispatch_event(&event);
            }
            toggle(&self.button, DRAGGING, false);
        }
    }

    fn is_dragging(&self) -> bool {
        self.button.class_list().contains(DRAGGING)
    }

    fn drag(&self, on: bool) {
        toggle(&self.button, DRAGGING, on);
        let text = if on { "entered-drop-zone" } else { "left-drop-zone" };
        self.announcements.set_text_content(Some(&i18n(&self.root, text)));
    }

    fn entered(&self, event: &Event) {
        self.entered_another_element.set(true);
        let target = event.target().and_then(|target| target.dyn_into::<Node>().ok());
        let Some(target) = target.filter(|_| !self.button.disabled()) else { return };
        if self.root.contains(Some(&target)) {
            let transfer = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
            if !self.is_dragging() && transfer.is_some_and(|transfer| self.takes_all(&transfer)) {
                self.drag(true);
            }
        } else if self.is_dragging() {
            self.drag(false);
        }
    }

    /// An element has been left: the window too, if no other has been entered before.
    fn left(&self) {
        if !self.entered_another_element.get() && !self.button.disabled() {
            self.drag(false);
        }
        self.entered_another_element.set(false);
    }
}

/// The caller may change whether the field can be used.
fn watch_disabled(upload: &Rc<Upload>) {
    let watched = Rc::clone(upload);
    let changed: Closure<dyn FnMut()> = Closure::new(move || watched.enable());
    let Ok(observer) = MutationObserver::new(changed.as_ref().unchecked_ref()) else { return };
    let options = MutationObserverInit::new();
    options.set_attribute_filter(&Array::of1(&"disabled".into()));
    let _ = observer.observe_with_options(&upload.input, &options);
    keep(Undo::new(move || {
        observer.disconnect();
        drop(changed);
    }));
}

/// The text for several files, in the plural and with the figures of the language.
fn several(root: &Element, count: u32) -> String {
    let of_root = root.closest("[lang]").ok().flatten();
    let language = of_root.and_then(|element| element.get_attribute("lang")).unwrap_or_default();
    let languages = Array::of1(&language.into());
    let rule = Intl::PluralRules::new(&languages, &Object::new()).select(count.into());
    let mut text = i18n(root, &format!("multiple-files-chosen.{}", String::from(rule)));
    if text.is_empty() {
        text = i18n(root, "multiple-files-chosen.other");
    }
    let format = Intl::NumberFormat::new(&languages, &Object::new()).format();
    let number = format.call1(&JsValue::NULL, &count.into()).ok().and_then(|number| number.as_string());
    text.replace("%{count}", &number.unwrap_or_else(|| count.to_string()))
}
