//! Accordion: <https://design-system.service.gov.uk/components/accordion/>.

use crate::attributes::{Attributes, i18n, join, spelled, spread};
use crate::behaviour::accordion::open_and_close;
use crate::content::Content;
use crate::heading::heading;
use leptos::html;
use leptos::prelude::*;

/// A section: an entry of the macro option `items` of an accordion.
#[derive(Debug, Default)]
pub struct AccordionItem {
    /// `heading.text`, `heading.html`.
    pub heading: Content,
    /// `summary.text`, `summary.html`.
    pub summary: Content,
    /// `content.text` (shown as a paragraph) or `content.html` (shown as it is).
    pub content: Content,
    /// `expanded`.
    pub expanded: bool,
    /// Has a number but is not shown, so that the others keep their ids (a falsy item).
    pub omitted: bool,
}

impl AccordionItem {
    /// A section: its heading and what is in it.
    pub fn new(heading: impl Into<Content>, content: impl Into<Content>) -> Self {
        Self { heading: heading.into(), content: content.into(), ..Self::default() }
    }

    fn into_view(self, id: &str, number: usize, heading_level: u8) -> AnyView {
        if self.omitted {
            return ().into_any();
        }
        let expanded = if self.expanded { "govuk-accordion__section--expanded" } else { "" };
        let title = view! {
            <span class="govuk-accordion__section-button" id=format!("{id}-heading-{number}")>
                {self.heading}
            </span>
        }
        .into_any();
        let class = "govuk-accordion__section-heading".to_owned();
        let summary = (!self.summary.is_empty()).then(|| {
            view! {
                <div class="govuk-accordion__section-summary govuk-body" id=format!("{id}-summary-{number}")>
                    {self.summary}
                </div>
            }
        });
        view! {
            <div class=join(&["govuk-accordion__section", expanded])>
                <div class="govuk-accordion__section-header">
                    {heading(heading_level, class, String::new(), title.into())}
                    {summary}
                </div>
                <div id=format!("{id}-content-{number}") class="govuk-accordion__section-content">
                    {self.content.into_body()}
                </div>
            </div>
        }
        .into_any()
    }
}

/// Sections that open and close (macro `govukAccordion`). Without WebAssembly all are open.
#[component]
pub fn Accordion(
    /// `id`: there is no other like it in the service, if what is open is remembered.
    #[prop(into)]
    id: String,
    /// `items`.
    items: Vec<AccordionItem>,
    /// `headingLevel`.
    #[prop(default = 2)]
    heading_level: u8,
    /// `rememberExpanded`: whether the browser keeps, until the tab is closed, what is open. Of itself
    /// it does not, unlike the original: what is kept on a device has to be declared.
    #[prop(optional_no_strip, into)]
    remember_expanded: Option<bool>,
    /// `hideAllSectionsText`.
    #[prop(optional, into)]
    hide_all_sections_text: String,
    /// `hideSectionText`.
    #[prop(optional, into)]
    hide_section_text: String,
    /// `hideSectionAriaLabelText`: what a screen reader says in its place.
    #[prop(optional, into)]
    hide_section_aria_label_text: String,
    /// `showAllSectionsText`.
    #[prop(optional, into)]
    show_all_sections_text: String,
    /// `showSectionText`.
    #[prop(optional, into)]
    show_section_text: String,
    /// `showSectionAriaLabelText`: what a screen reader says in its place.
    #[prop(optional, into)]
    show_section_aria_label_text: String,
    /// `classes`.
    #[prop(optional, into)]
    classes: String,
    /// `attributes`.
    #[prop(optional)]
    attributes: Attributes,
) -> impl IntoView {
    let root = NodeRef::<html::Div>::new();
    open_and_close(root);
    let texts = i18n(vec![
        ("hide-all-sections", hide_all_sections_text),
        ("hide-section", hide_section_text),
        ("hide-section-aria-label", hide_section_aria_label_text),
        ("show-all-sections", show_all_sections_text),
        ("show-section", show_section_text),
        ("show-section-aria-label", show_section_aria_label_text),
    ]);
    let items = (1..).zip(items).map(|(number, item)| item.into_view(&id, number, heading_level));
    let items = items.collect_view();
    view! {
        <div
            class=join(&["govuk-accordion", &classes])
            data-module="govuk-accordion"
            id=id
            data-remember-expanded=spelled(remember_expanded)
            {..spread(attributes)}
            {..spread(texts)}
            node_ref=root
        >
            {items}
        </div>
    }
    .into_any()
}

#[cfg(any(test, feature = "fixtures"))]
pub(crate) mod fixture {
    use super::{Accordion, AccordionItem};
    use crate::fixtures::Options;
    use leptos::prelude::*;

    fn item(options: Option<Options>) -> AccordionItem {
        let Some(options) = options else {
            return AccordionItem { omitted: true, ..AccordionItem::default() };
        };
        let content = |part| options.object(part).unwrap_or_default().content();
        AccordionItem {
            heading: content("heading"),
            summary: content("summary"),
            content: content("content"),
            expanded: options.flag("expanded"),
            omitted: false,
        }
    }

    pub(crate) fn render(options: &Options) -> AnyView {
        view! {
            <Accordion
                id=options.text("id")
                items=options.entries("items").into_iter().map(item).collect()
                heading_level=options.level("headingLevel", 2)
                remember_expanded=options.maybe_flag("rememberExpanded")
                hide_all_sections_text=options.text("hideAllSectionsText")
                hide_section_text=options.text("hideSectionText")
                hide_section_aria_label_text=options.text("hideSectionAriaLabelText")
                show_all_sections_text=options.text("showAllSectionsText")
                show_section_text=options.text("showSectionText")
                show_section_aria_label_text=options.text("showSectionAriaLabelText")
                classes=options.text("classes")
                attributes=options.attributes()
            />
        }
        .into_any()
    }

    #[test]
    fn passes() {
        crate::fixtures::check("accordion", render);
    }
}
