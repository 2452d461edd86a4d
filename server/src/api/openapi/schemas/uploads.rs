//! The schemas of files on their way in.

use super::{answered, moment, named, number, text};
use serde_json::{Map, Value};

pub(super) fn all() -> Map<String, Value> {
    let id = ("id", text(), "Its id.");
    let secret = ("secret", text(), "What opens it, told this once: 43 characters.");
    let upload = [
        id.clone(),
        ("name", text(), "Its name."),
        ("media_type", text(), "What it is, told by its content."),
        ("size", number(), "How long it is, in bytes: what is kept of it."),
        ("expires", moment(), "Until when it waits for a case."),
    ];
    let progress =
        [("offset", number(), "How many bytes are here."), ("length", number(), "How many there will be.")];
    named(vec![
        ("Upload", answered(&upload, &[])),
        ("CreatedUpload", answered(&[&upload[..], std::slice::from_ref(&secret)].concat(), &[])),
        ("BegunUpload", answered(&[&[id, secret][..], &progress].concat(), &[])),
        ("UploadProgress", answered(&progress, &[])),
    ])
}
