//! Which way runs what people type and have typed. It need not be the page's.

use govuk::Attributes;

/// Whatever somebody writes runs as its first letters do.
pub fn by_content() -> Attributes {
    dir("auto")
}

/// References, codes, numbers and addresses of mail run from left to right in every language.
pub fn to_right() -> Attributes {
    dir("ltr")
}

fn dir(direction: &str) -> Attributes {
    vec![("dir".into(), direction.into())]
}
