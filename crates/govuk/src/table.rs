//! Table: <https://design-system.service.gov.uk/components/table/>.

use crate::attributes::{Attributes, filled, join, spread};
use crate::content::Content;
use leptos::prelude::*;

/// A cell: an entry of the macro option `head`, or of a row.
#[derive(Debug, Default)]
pub struct TableCell {
    /// `text`, `html`.
    pub content: Content,
    /// `format`: `numeric` for numbers.
    pub format: String,
    /// `colspan`.
    pub colspan: Option<u32>,
    /// `rowspan`.
    pub rowspan: Option<u32>,
    /// `classes`.
    pub classes: String,
    /// `attributes`.
    pub attributes: Attributes,
}

impl TableCell {
    /// A cell with a number.
    pub fn numeric(content: impl Into<Content>) -> Self {
        Self { format: "numeric".to_owned(), ..Self::from(content) }
    }

    fn format_class(&self, block: &str) -> String {
        filled(self.format.clone()).map(|format| format!("{block}--{format}")).unwrap_or_default()
    }

    fn into_header(self, scope: &'static str, format: &str) -> AnyView {
        view! {
            <th
                scope=scope
                class=join(&["govuk-table__header", format, &self.classes])
                colspan=self.colspan.map(|span| span.to_string())
                rowspan=self.rowspan.map(|span| span.to_string())
                {..spread(self.attributes)}
            >
                {self.content}
            </th>
        }
        .into_any()
    }

    fn into_view(self) -> AnyView {
        let format = self.format_class("govuk-table__cell");
        view! {
            <td
                class=join(&["govuk-table__cell", &format, &self.classes])
                colspan=self.colspan.map(|span| span.to_string())
                rowspan=self.rowspan.map(|span| span.to_string())
                {..spread(self.attributes)}
            >
                {self.content}
            </td>
        }
        .into_any()
    }
}

impl<T: Into<Content>> From<T> for TableCell {
    fn from(content: T) -> Self {
        Self { content: content.into(), ..Self::default() }
    }
}

/// A table (macro `govukTable`).
#[component]
pub fn Table(
    /// `rows`.
    rows: Vec<Vec<TableCell>>,
    /// `head`.
    #[prop(optional)]
    head: Vec<TableCell>,
    /// `caption`.
    #[prop(optional, into)]
    caption: Content,
    /// `captionClasses`.
    #[prop(optional, into)]
    caption_classes: String,
    /// `firstCellIsHeader`: the first cell says what the row is about.
    #[prop(optional)]
    first_cell_is_header: bool,
    /// `classes`.
    #[prop(optional, into)]
    classes: String,
    /// `attributes`.
    #[prop(optional)]
    attributes: Attributes,
) -> impl IntoView {
    let caption = (!caption.is_empty()).then(|| {
        view! { <caption class=join(&["govuk-table__caption", &caption_classes])>{caption}</caption> }
    });
    let head = (!head.is_empty()).then(|| {
        let cells = head.into_iter().map(|cell| {
            let format = cell.format_class("govuk-table__header");
            cell.into_header("col", &format)
        });
        view! {
            <thead class="govuk-table__head">
                <tr class="govuk-table__row">{cells.collect_view()}</tr>
            </thead>
        }
    });
    let rows = rows.into_iter().map(|row| {
        let cells = row.into_iter().enumerate().map(|(index, cell)| {
            if index == 0 && first_cell_is_header { cell.into_header("row", "") } else { cell.into_view() }
        });
        view! { <tr class="govuk-table__row">{cells.collect_view()}</tr> }
    });
    view! {
        <table class=join(&["govuk-table", &classes]) {..spread(attributes)}>
            {caption}
            {head}
            <tbody class="govuk-table__body">{rows.collect_view()}</tbody>
        </table>
    }
    .into_any()
}

#[cfg(any(test, feature = "fixtures"))]
pub(crate) mod fixture {
    use super::{Table, TableCell};
    use crate::fixtures::Options;
    use leptos::prelude::*;

    fn cell(options: &Options) -> TableCell {
        TableCell {
            content: options.content(),
            format: options.text("format"),
            colspan: options.number("colspan"),
            rowspan: options.number("rowspan"),
            classes: options.text("classes"),
            attributes: options.attributes(),
        }
    }

    pub(crate) fn render(options: &Options) -> AnyView {
        let rows = options.lists("rows");
        view! {
            <Table
                rows=rows.iter().map(|row| row.iter().map(cell).collect()).collect()
                head=options.list("head").iter().map(cell).collect()
                caption=options.text("caption")
                caption_classes=options.text("captionClasses")
                first_cell_is_header=options.flag("firstCellIsHeader")
                classes=options.text("classes")
                attributes=options.attributes()
            />
        }
        .into_any()
    }

    #[test]
    fn passes() {
        crate::fixtures::check("table", render);
    }
}
