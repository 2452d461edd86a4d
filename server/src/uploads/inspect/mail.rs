//! E-mails: their text stays as it is, and each file that is attached is looked into like any other.

use super::{DEEPEST, Kind, Refusal, inspect_at};
use mail_parser::{ContentType, Message, MessageParser, MimeHeaders, PartType};

/// The most parts of one message.
const MOST_PARTS: usize = 200;

/// Whether it begins as an e-mail does: with header fields, among them who wrote it and when or with what.
pub(super) fn is_mail(content: &[u8]) -> bool {
    let mut names = Vec::new();
    for line in content.split(|byte| *byte == b'\n').take(200) {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        match line {
            [] => break,
            [b' ' | b'\t', ..] if !names.is_empty() => continue,
            _ => {}
        }
        let Some(colon) = line.iter().position(|byte| *byte == b':') else { return false };
        let name = &line[..colon];
        if name.is_empty()
            || !name.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
        {
            return false;
        }
        names.push(name.to_ascii_lowercase());
    }
    let has = |name: &str| names.iter().any(|other| other == name.as_bytes());
    has("from") && ["date", "message-id", "mime-version", "received"].into_iter().any(has)
}

pub(super) fn inspect(content: &[u8], depth: u8) -> Result<Kind, Refusal> {
    let message = MessageParser::default().parse(content).ok_or(Refusal::Damaged)?;
    inspect_parts(&message, depth)?;
    Ok(Kind::Eml)
}

fn inspect_parts(message: &Message, depth: u8) -> Result<(), Refusal> {
    if depth > DEEPEST || message.parts.len() > MOST_PARTS {
        return Err(Refusal::Unpacks);
    }
    for part in &message.parts {
        match &part.body {
            PartType::Binary(content) | PartType::InlineBinary(content) => attached(content, depth)?,
            // What is written, not attached, is for the one who reads it: no program for mail runs scripts in it.
            PartType::Text(text) | PartType::Html(text) => {
                let has_name = part.attachment_name().is_some();
                let is_attached = part.content_disposition().is_some_and(ContentType::is_attachment);
                if has_name || is_attached {
                    attached(text.as_bytes(), depth)?;
                }
            }
            PartType::Message(message) => inspect_parts(message, depth + 1)?,
            PartType::Multipart(_) => {}
        }
    }
    Ok(())
}

fn attached(content: &[u8], depth: u8) -> Result<(), Refusal> {
    match inspect_at(content, depth + 1) {
        Ok(_) | Err(Refusal::Empty) => Ok(()),
        Err(refusal) => Err(refusal),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base64::{Engine, engine::general_purpose::STANDARD};

    fn mail(kind: &str, attached: &[u8]) -> Vec<u8> {
        let attached = STANDARD.encode(attached);
        format!(
            "From: a@example.org\r\nDate: Sat, 21 Nov 2026 10:00:00 +0000\r\nMIME-Version: 1.0\r\n\
             Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<html>hello\r\n\
             --b\r\nContent-Type: {kind}; name=x\r\nContent-Transfer-Encoding: base64\r\n\
             Content-Disposition: attachment; filename=x\r\n\r\n{attached}\r\n--b--\r\n"
        )
        .into_bytes()
    }

    #[test]
    fn an_email_is_told_from_a_text_that_begins_alike() {
        assert!(is_mail(b"From: a\nDate: b\n\nc"));
        assert!(is_mail(b"Received: x\n\ty\nfrom: a\n\n"));
        for text in ["From: a\nhello\n", "Note: from me\nDate: today\n\n", "", "https://example.org"] {
            assert!(!is_mail(text.as_bytes()), "{text}");
        }
    }

    #[test]
    fn what_is_attached_is_looked_into() {
        let of = |kind: &str, content: &[u8]| super::super::inspect(&mail(kind, content)).map(|is| is.kind);
        assert_eq!(of("text/plain", b"words"), Ok(Kind::Eml));
        assert_eq!(of("application/octet-stream", b"words"), Ok(Kind::Eml));
        assert_eq!(of("application/octet-stream", b"MZ\x90\0"), Err(Refusal::Type));
        assert_eq!(of("image/png", b"<svg onload=x>"), Err(Refusal::Active));
        assert_eq!(of("text/html", b"<script>x</script>"), Err(Refusal::Active));
        let mut nested = b"words".to_vec();
        for _ in 0..6 {
            nested = mail("application/octet-stream", &nested);
        }
        assert_eq!(super::super::inspect(&nested).map(|is| is.kind), Err(Refusal::Unpacks));
    }
}
