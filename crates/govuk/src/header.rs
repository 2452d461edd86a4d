//! Header: <https://design-system.service.gov.uk/components/header/>.
//!
//! The crown and the name of GOV.UK are for those who are entitled to them, so here the logo is an
//! option. Others take the [generic header](crate::GenericHeader).

use crate::attributes::Attributes;
use crate::content::Content;
use crate::generic_header::header;
use leptos::prelude::*;

/// The start of every page on GOV.UK (macro `govukHeader`).
#[component]
pub fn Header(
    /// The logo; in the original the crown and the name.
    #[prop(into)]
    logo: Content,
    /// `homepageUrl`: where the logo leads.
    #[prop(into)]
    homepage_url: String,
    /// `productName`.
    #[prop(optional, into)]
    product_name: Content,
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
    let product_name = (!product_name.is_empty())
        .then(|| view! { <span class="govuk-header__product-name">{product_name}</span> });
    let logo = (logo.into_any(), product_name).into_any();
    header("govuk-header", logo.into(), homepage_url, container_classes, &classes, attributes)
}

#[cfg(any(test, feature = "fixtures"))]
pub(crate) mod fixture {
    use super::Header;
    use crate::fixtures::{Options, view_of};
    use leptos::prelude::*;

    pub(crate) fn render(options: &Options) -> AnyView {
        view! {
            <Header
                logo=view_of(&options.text("logo"))
                homepage_url=options.text_or("homepageUrl", "//gov.uk")
                product_name=options.text("productName")
                container_classes=options.text("containerClasses")
                classes=options.text("classes")
                attributes=options.attributes()
            />
        }
        .into_any()
    }

    #[test]
    fn passes() {
        crate::fixtures::check("header", render);
    }
}
