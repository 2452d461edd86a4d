//! A long list in which an entry is found by writing: the editable combobox of the ARIA patterns, around the
//! `<select>` that is there without scripts and is still what the form sends.

#[cfg(feature = "hydrate")]
use leptos::prelude::Effect;
use locale::Texts;

/// On the list, what was typed that is none of its entries.
pub const TYPED: &str = "data-typed";

/// Makes the list with this id one that is searched, once it is in the page.
pub fn search_in(id: String, texts: &Texts) {
    #[cfg(feature = "hydrate")]
    {
        let texts = texts.clone();
        Effect::new(move |_| {
            browser::start(&id, texts.clone());
        });
    }
    #[cfg(not(feature = "hydrate"))]
    let _ = (id, texts);
}

#[cfg(feature = "hydrate")]
mod browser {
    use super::TYPED;
    use govuk::dom::{Undo, add_after, by_id, create, keep, listen, toggle};
    use locale::{Texts, folded};
    use std::{cell::Cell, rc::Rc};
    use wasm_bindgen::JsCast;
    use web_sys::{Element, Event, EventTarget, HtmlInputElement, HtmlSelectElement, KeyboardEvent};

    struct Combobox {
        select: HtmlSelectElement,
        input: HtmlInputElement,
        list: Element,
        /// Says how many entries fit.
        status: Element,
        texts: Texts,
        entries: Vec<Entry>,
        /// The entry in the list that the arrow keys have reached.
        active: Cell<Option<u32>>,
    }

    struct Entry {
        value: String,
        words: String,
        /// As it is compared.
        plain: String,
    }

    pub fn start(id: &str, texts: Texts) -> Option<()> {
        let select = by_id(id)?.dyn_into::<HtmlSelectElement>().ok()?;
        let list_id = format!("{id}-list");
        let input = create(
            "input",
            &[
                ("type", "text"),
                ("id", id),
                ("role", "combobox"),
                ("aria-autocomplete", "list"),
                ("aria-expanded", "false"),
                ("aria-controls", &list_id),
                ("dir", "auto"),
            ],
        );
        input.set_class_name("govuk-input");
        toggle(&input, "govuk-input--error", select.class_list().contains("govuk-select--error"));
        if let Some(described_by) = select.get_attribute("aria-describedby") {
            let _ = input.set_attribute("aria-describedby", &described_by);
        }
        let label = texts.text("autocomplete-list");
        let list = create(
            "ul",
            &[
                ("id", &list_id),
                ("role", "listbox"),
                ("class", "hark-autocomplete__list"),
                ("aria-label", &label),
                ("hidden", ""),
            ],
        );
        let status = create("div", &[("role", "status"), ("class", "govuk-visually-hidden")]);
        let frame = create("div", &[("class", "hark-autocomplete")]);
        for part in [&input, &list, &status] {
            let _ = frame.append_child(part);
        }
        let input = input.dyn_into::<HtmlInputElement>().ok()?;
        let combobox = Combobox {
            entries: entries(&select),
            select,
            input,
            list,
            status,
            texts,
            active: Cell::new(None),
        };
        combobox.take_over(id);
        add_after(&combobox.select, &frame);
        combobox.listen_to();
        Some(())
    }

    fn entries(select: &HtmlSelectElement) -> Vec<Entry> {
        let options = select.options();
        let options = (0..options.length()).filter_map(|index| options.item(index));
        let entries = options.filter_map(|option| {
            let (value, words) = (option.get_attribute("value")?, option.text_content()?);
            Some(Entry { value, plain: plain(&words), words })
        });
        entries.filter(|entry| !entry.value.is_empty()).collect()
    }

    /// Without case, and without what some people leave out.
    fn plain(words: &str) -> String {
        let parts = String::from(js_sys::JsString::from(words).normalize("NFD"));
        parts.trim().to_lowercase().chars().filter_map(folded).collect()
    }

    impl Combobox {
        /// The list steps back; label and error summary lead to the field.
        fn take_over(&self, id: &str) {
            self.select.set_id(&format!("{id}-select"));
            self.select.set_hidden(true);
            let (select, id) = (self.select.clone(), id.to_owned());
            keep(Undo::new(move || {
                select.set_id(&id);
                select.set_hidden(false);
            }));
            let typed = self.select.get_attribute(TYPED).unwrap_or_default();
            self.input.set_value(self.chosen().map_or(&typed, |entry| &entry.words));
            self.settle();
        }

        fn listen_to(self) {
            let this = Rc::new(self);
            let on = |target: &EventTarget, event: &'static str, then: fn(&Self, &Event)| {
                let this = Rc::clone(&this);
                listen(target, event, false, move |event| then(&this, &event));
            };
            on(&this.input, "input", |this, _| this.written());
            on(&this.input, "click", |this, _| this.come());
            on(&this.input, "keydown", Self::pressed);
            on(&this.input, "blur", |this, _| this.settle());
            // The field keeps the focus.
            on(&this.list, "mousedown", |_, event| event.prevent_default());
            on(&this.list, "click", Self::clicked);
        }

        fn chosen(&self) -> Option<&Entry> {
            let value = self.select.value();
            self.entries.iter().find(|entry| entry.value == value)
        }

        /// The entries that fit what is typed, those that begin with it first.
        fn fitting(&self) -> Vec<&Entry> {
            let typed = plain(&self.input.value());
            let begins = |entry: &&Entry| entry.plain.starts_with(&typed);
            let first = self.entries.iter().filter(begins);
            let then = self.entries.iter().filter(|entry| !begins(entry) && entry.plain.contains(&typed));
            first.chain(then).collect()
        }

        /// While one writes the list has what fits; nothing more need be chosen once it is written in full.
        fn written(&self) {
            let typed = plain(&self.input.value());
            let fitting = self.fitting();
            let in_full = matches!(fitting.as_slice(), [entry] if entry.plain == typed);
            self.open(&fitting);
            self.show(!in_full && !fitting.is_empty());
        }

        /// Who comes to choose again sees all entries.
        fn come(&self) {
            let chosen = self.chosen().is_some_and(|entry| entry.words == self.input.value());
            let entries = if chosen { self.entries.iter().collect() } else { self.fitting() };
            self.open(&entries);
        }

        fn open(&self, fitting: &[&Entry]) {
            self.active.set(None);
            self.list.set_text_content(None);
            for (index, entry) in fitting.iter().enumerate() {
                let id = format!("{}-{index}", self.list.id());
                let option = create("li", &[("role", "option"), ("id", &id), ("data-value", &entry.value)]);
                option.set_class_name("hark-autocomplete__option");
                option.set_text_content(Some(&entry.words));
                let _ = self.list.append_child(&option);
            }
            let count = i64::try_from(fitting.len()).unwrap_or_default();
            let says = self.texts.with("autocomplete-results", &[("count", count.into())]);
            self.status.set_text_content(Some(&says));
            self.show(!fitting.is_empty());
        }

        fn show(&self, open: bool) {
            let _ = self.list.toggle_attribute_with_force("hidden", !open);
            let _ = self.input.set_attribute("aria-expanded", if open { "true" } else { "false" });
            if !open {
                self.active.set(None);
                let _ = self.input.remove_attribute("aria-activedescendant");
            }
        }

        fn is_open(&self) -> bool {
            !self.list.has_attribute("hidden")
        }

        fn pressed(&self, event: &Event) {
            let Some(pressed) = event.dyn_ref::<KeyboardEvent>() else { return };
            match pressed.key().as_str() {
                "ArrowDown" => self.step(true),
                "ArrowUp" => self.step(false),
                "Enter" if self.active.get().is_some() => self.choose_active(),
                "Escape" if self.is_open() => self.show(false),
                // The form may be sent: with what is written here.
                "Enter" => return self.settle(),
                _ => return,
            }
            event.prevent_default();
        }

        fn step(&self, down: bool) {
            if !self.is_open() {
                self.come();
            }
            let options = self.list.children();
            let count = options.length();
            if count == 0 {
                return;
            }
            let next = match (self.active.get(), down) {
                (None, true) => 0,
                (None, false) => count - 1,
                (Some(at), true) => (at + 1) % count,
                (Some(at), false) => (at + count - 1) % count,
            };
            self.active.set(Some(next));
            for index in 0..count {
                let Some(option) = options.item(index) else { continue };
                let is_active = index == next;
                let _ = option.set_attribute("aria-selected", if is_active { "true" } else { "false" });
                if is_active {
                    let _ = self.input.set_attribute("aria-activedescendant", &option.id());
                    option.scroll_into_view_with_bool(false);
                }
            }
        }

        fn choose_active(&self) {
            let option = self.active.get().and_then(|at| self.list.children().item(at));
            self.choose(option);
        }

        fn clicked(&self, event: &Event) {
            let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            self.choose(target.and_then(|target| target.closest("[data-value]").ok().flatten()));
        }

        fn choose(&self, option: Option<Element>) {
            if let Some(words) = option.and_then(|option| option.text_content()) {
                self.input.set_value(&words);
                self.settle();
            }
        }

        /// The list follows what is written. What is none of its entries goes along, so that it can be said to
        /// be none, and is not lost.
        fn settle(&self) {
            self.show(false);
            let written = self.input.value();
            let as_plain = plain(&written);
            if let Some(entry) = self.entries.iter().find(|entry| entry.plain == as_plain) {
                self.input.set_value(&entry.words);
                self.select.set_value(&entry.value);
                return;
            }
            if let Ok(Some(before)) = self.select.query_selector("[data-typed]") {
                before.remove();
            }
            let other = written.trim();
            if !other.is_empty() {
                let option = create("option", &[("value", other), (TYPED, "")]);
                let _ = self.select.append_child(&option);
            }
            self.select.set_value(other);
        }
    }
}
