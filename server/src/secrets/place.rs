//! What sealed bytes are bound to: what is sealed for one place opens at no other.

/// The answers of a case.
pub fn answers(reference: &str) -> Vec<u8> {
    format!("case answers {reference}").into_bytes()
}

/// What was said with the event of this number.
pub fn event(reference: &str, revision: i64) -> Vec<u8> {
    format!("case event {reference} {revision}").into_bytes()
}

/// What a job of the outbox says.
pub fn job(key: &str) -> Vec<u8> {
    format!("job {key}").into_bytes()
}

/// What is known of a case at a remote back end.
pub fn link(reference: &str) -> Vec<u8> {
    format!("link {reference}").into_bytes()
}

/// What the codes of a member of staff are made from.
pub fn staff_code(id: &str) -> Vec<u8> {
    format!("staff code {id}").into_bytes()
}

/// The key of an uploaded file that belongs to a case.
pub fn upload_key(id: &str) -> Vec<u8> {
    format!("upload key {id}").into_bytes()
}

/// The name of an uploaded file.
pub fn upload_name(id: &str) -> Vec<u8> {
    format!("upload name {id}").into_bytes()
}

/// What names a case on the page that its owner has opened.
pub fn case_page() -> Vec<u8> {
    b"case page".to_vec()
}

/// What names a case on the page with the copy of it.
pub fn case_copy() -> Vec<u8> {
    b"case copy".to_vec()
}

/// The key of the ring with this number.
pub(crate) fn key(number: u16) -> Vec<u8> {
    format!("key {number}").into_bytes()
}
