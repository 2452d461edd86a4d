//! Accordion: each heading becomes a button that opens and closes its section, and one more does so
//! with all of them. Sections that are closed can still be found by searching the page.

use super::dom::{Undo, add_first, create, find, find_all, i18n, keep, listen, move_children, toggle};
use leptos::html;
use leptos::prelude::*;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, Storage};

const SECTION: &str = "govuk-accordion__section";
const EXPANDED: &str = "govuk-accordion__section--expanded";
const CHEVRON: &str = "govuk-accordion-nav__chevron";
const CHEVRON_DOWN: &str = "govuk-accordion-nav__chevron--down";

/// Makes the sections of this accordion open and close.
pub(crate) fn open_and_close(root: NodeRef<html::Div>) {
    Effect::new(move |_| {
        if let Some(root) = root.get() {
            start(root.into());
        }
    });
}

struct Accordion {
    root: Element,
    sections: Vec<Section>,
    show_all: Element,
    show_all_icon: Element,
    show_all_text: Element,
}

struct Section {
    root: HtmlElement,
    content: HtmlElement,
    button: Element,
    icon: Element,
    text: Element,
    /// What the section is called, and what it is about.
    name: String,
}

fn start(root: Element) {
    let sections = find_all(&root, &format!(".{SECTION}"));
    let sections: Vec<_> = sections.into_iter().filter_map(Section::new).collect();
    if sections.is_empty() {
        return;
    }
    let show_all_icon = create("span", &[("class", CHEVRON)]);
    let show_all_text = create("span", &[("class", "govuk-accordion__show-all-text")]);
    let show_all = create(
        "button",
        &[("type", "button"), ("class", "govuk-accordion__show-all"), ("aria-expanded", "false")],
    );
    let _ = show_all.append_child(&show_all_icon);
    let _ = show_all.append_child(&show_all_text);
    let controls = create("div", &[("class", "govuk-accordion__controls")]);
    let _ = controls.append_child(&show_all);
    add_first(&root, &controls);

    let accordion = Rc::new(Accordion { root, sections, show_all, show_all_icon, show_all_text });
    for index in 0..accordion.sections.len() {
        let section = &accordion.sections[index];
        accordion.set_expanded(section, accordion.remembered(section).unwrap_or(section.is_expanded()));
        if let Some(header) = find(&section.root, ".govuk-accordion__section-header") {
            let accordion = Rc::clone(&accordion);
            listen(&header, "click", false, move |_| {
                let section = &accordion.sections[index];
                accordion.choose(section, !section.is_expanded());
            });
        }
    }
    let all = Rc::clone(&accordion);
    listen(&accordion.show_all, "click", false, move |_| {
        let expanded = !all.all_expanded();
        for section in &all.sections {
            all.choose(section, expanded);
        }
    });
    // The browser has found something in a closed section, and will show it.
    let found = Rc::clone(&accordion);
    listen(&accordion.root, "beforematch", false, move |event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let section = target.and_then(|target| target.closest(&format!(".{SECTION}")).ok().flatten());
        let section = section.and_then(|of| found.sections.iter().find(|known| *known.root == of));
        if let Some(section) = section {
            found.set_expanded(section, true);
        }
    });
}

impl Accordion {
    /// Somebody wants it so.
    fn choose(&self, section: &Section, expanded: bool) {
        self.set_expanded(section, expanded);
        if let Some(storage) = self.storage() {
            // If it is full or forbidden, nothing is remembered.
            let _ = storage.set_item(&section.content.id(), if expanded { "true" } else { "false" });
        }
    }

    fn remembered(&self, section: &Section) -> Option<bool> {
        let state = self.storage()?.get_item(&section.content.id()).ok().flatten()?;
        Some(state == "true")
    }

    fn storage(&self) -> Option<Storage> {
        let remembers = self.root.get_attribute("data-remember-expanded").as_deref() == Some("true");
        if remembers { window().session_storage().ok().flatten() } else { None }
    }

    fn set_expanded(&self, section: &Section, expanded: bool) {
        let (text, label) = if expanded {
            ("hide-section", "hide-section-aria-label")
        } else {
            ("show-section", "show-section-aria-label")
        };
        section.text.set_text_content(Some(&i18n(&self.root, text)));
        // The commas make a screen reader pause.
        let label = format!("{} , {}", section.name, i18n(&self.root, label));
        let _ = section.button.set_attribute("aria-label", &label);
        let _ = section.button.set_attribute("aria-expanded", if expanded { "true" } else { "false" });
        let _ = if expanded {
            section.content.remove_attribute("hidden")
        } else {
            section.content.set_attribute("hidden", "until-found")
        };
        toggle(&section.root, EXPANDED, expanded);
        toggle(&section.icon, CHEVRON_DOWN, !expanded);
        self.show_whether_all(self.all_expanded());
    }

    fn all_expanded(&self) -> bool {
        self.sections.iter().all(Section::is_expanded)
    }

    fn show_whether_all(&self, expanded: bool) {
        let text = if expanded { "hide-all-sections" } else { "show-all-sections" };
        self.show_all_text.set_text_content(Some(&i18n(&self.root, text)));
        let _ = self.show_all.set_attribute("aria-expanded", if expanded { "true" } else { "false" });
        toggle(&self.show_all_icon, CHEVRON_DOWN, !expanded);
    }
}

impl Section {
    /// Puts a button into the heading, and the summary into the button.
    fn new(root: HtmlElement) -> Option<Self> {
        let heading = find(&root, ".govuk-accordion__section-heading")?;
        let title = find(&root, ".govuk-accordion__section-button")?;
        let content = find(&root, ".govuk-accordion__section-content")?;
        let summary = find(&root, ".govuk-accordion__section-summary");
        let button = create(
            "button",
            &[
                ("type", "button"),
                ("aria-controls", &content.id()),
                ("class", "govuk-accordion__section-button"),
            ],
        );
        let mut name = title.text_content().unwrap_or_default().trim().to_owned();

        let (outer, inner) = nested("govuk-accordion__section-heading-text");
        let _ = outer.set_attribute("id", &title.id());
        move_children(&title, &inner);
        let _ = button.append_child(&outer);
        let _ = button.append_child(&comma());
        let parent = heading.clone();
        let (shown, instead) = (button.clone(), title.clone());
        keep(Undo::new(move || {
            move_children(&inner, &instead);
            let _ = parent.replace_child(&instead, &shown);
        }));

        if let Some(summary) = summary {
            name = format!("{name} , {}", summary.text_content().unwrap_or_default().trim());
            let (outer, inner) = nested("govuk-accordion__section-summary");
            let _ = outer.set_attribute("class", &summary.class_name());
            let _ = outer.set_attribute("id", &summary.id());
            move_children(&summary, &inner);
            let parent = summary.parent_element();
            summary.remove();
            let _ = button.append_child(&outer);
            let _ = button.append_child(&comma());
            keep(Undo::new(move || {
                move_children(&inner, &summary);
                if let Some(parent) = parent {
                    let _ = parent.append_child(&summary);
                }
            }));
        }

        let (outer, inner) = nested("govuk-accordion__section-toggle");
        let _ = outer.set_attribute("data-nosnippet", "");
        let icon = create("span", &[("class", CHEVRON)]);
        let text = create("span", &[("class", "govuk-accordion__section-toggle-text")]);
        let _ = inner.append_child(&icon);
        let _ = inner.append_child(&text);
        let _ = button.append_child(&outer);
        let _ = heading.replace_child(&button, &title);
        let opened = content.clone();
        keep(Undo::new(move || {
            let _ = opened.remove_attribute("hidden");
        }));
        Some(Self { root, content, button, icon, text, name })
    }

    fn is_expanded(&self) -> bool {
        self.root.class_list().contains(EXPANDED)
    }
}

/// An element, and one in it that shows the focus.
fn nested(class: &str) -> (Element, Element) {
    let outer = create("span", &[("class", class)]);
    let inner = create("span", &[("class", &format!("{class}-focus"))]);
    let _ = outer.append_child(&inner);
    (outer, inner)
}

/// What the parts of the button are separated by where there are no styles.
fn comma() -> Element {
    let comma =
        create("span", &[("class", "govuk-visually-hidden govuk-accordion__section-heading-divider")]);
    comma.set_text_content(Some(", "));
    comma
}
