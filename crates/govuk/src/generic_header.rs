//! Generic header: <https://design-system.service.gov.uk/components/generic-header/>.

use crate::attributes::{Attributes, either, join, spread};
use crate::content::Content;
use leptos::prelude::*;

/// The start of every page, for services that are not on GOV.UK (macro `govukGenericHeader`).
#[component]
pub fn GenericHeader(
    /// `logoText`, `logoHtml`.
    #[prop(into)]
    logo: Content,
    /// `url`: where the logo leads; `/` where none is given.
    #[prop(optional, into)]
    url: String,
    /// `containerClasses`: `govuk-width-container` where none is given.
    #[prop(optional, into)]
    container_classes: String,
    /// `classes`.
    #[prop(optional, into)]
    classes: String,
    /// `attributes`.
    #[prop(optional)]
    attributes: Attributes,
) -> impl IntoView {
    header("govuk-generic-header", logo, either(url, "/"), container_classes, &classes, attributes)
}

/// Both headers; they differ in their names.
pub(crate) fn header(
    block: &str,
    logo: Content,
    url: String,
    container_classes: String,
    classes: &str,
    attributes: Attributes,
) -> AnyView {
    let container_classes = either(container_classes, "govuk-width-container");
    view! {
        <div class=join(&[block, classes]) {..spread(attributes)}>
            <div class=format!("{block}__container {container_classes}")>
                <div class=format!("{block}__logo")>
                    <a href=url class=format!("{block}__homepage-link")>
                        {logo}
                    </a>
                </div>
            </div>
        </div>
    }
    .into_any()
}

#[cfg(any(test, feature = "fixtures"))]
pub(crate) mod fixture {
    use super::GenericHeader;
    use crate::fixtures::Options;
    use leptos::prelude::*;

    pub(crate) fn render(options: &Options) -> AnyView {
        view! {
            <GenericHeader
                logo=options.content_of("logoText", "logoHtml")
                url=options.text("url")
                container_classes=options.text("containerClasses")
                classes=options.text("classes")
                attributes=options.attributes()
            />
        }
        .into_any()
    }

    #[test]
    fn passes() {
        crate::fixtures::check("generic-header", render);
    }
}
