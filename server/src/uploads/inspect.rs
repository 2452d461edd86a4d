//! What a file is by its content, and whether it may come in. Nothing here runs, renders or decodes a picture.
//!
//! What may come in is what is known to be harmless, not what is not known to be harmful: a type that is not on the
//! list, a part that cannot be looked into, a file that is two things at once is refused. Pictures lose what they say
//! of where, when and by whom they were taken; other files stay byte for byte as they came, for they are evidence.
//!
//! Not looked into: parts of a file that its format passes over (unused sectors of old Office files, gaps between the
//! objects of a PDF, beyond a search for what is active), and whether a program that opens the file has faults that its
//! pictures, fonts or text could reach. That is a scanner's task (see [`super::Clamd`]), and why nobody but staff gets
//! the file, and never shown in a page.

mod compound;
mod image;
mod mail;
mod markup;
mod office;
mod pdf;
mod text;
mod xml;

use super::{Kind, Refusal};
use std::borrow::Cow;

/// A file that may come in.
#[derive(Debug, PartialEq, Eq)]
pub struct Inspected<'a> {
    /// What it is.
    pub kind: Kind,
    /// What is kept of it.
    pub content: Cow<'a, [u8]>,
}

/// Files within files within files: an e-mail forwarded with a document that holds a table, and no more.
const DEEPEST: u8 = 3;

/// Says what a file is and what may be kept of it.
///
/// # Errors
/// Why it may not come in.
pub fn inspect(content: &[u8]) -> Result<Inspected<'_>, Refusal> {
    inspect_at(content, 0)
}

/// The same for a file inside others, so many deep.
fn inspect_at(content: &[u8], depth: u8) -> Result<Inspected<'_>, Refusal> {
    if depth > DEEPEST {
        return Err(Refusal::Unpacks);
    }
    if content.is_empty() {
        return Err(Refusal::Empty);
    }
    let as_it_is = |kind| Inspected { kind, content: Cow::Borrowed(content) };
    let inspected = match content {
        [b'P', b'K', 3, 4, ..] => return office::inspect(content, depth).map(as_it_is),
        [b'%', b'P', b'D', b'F', b'-', ..] => as_it_is(pdf::inspect(content)?),
        [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ..] => as_it_is(compound::inspect(content, depth)?),
        _ => match image::inspect(content) {
            Some(picture) => {
                let (kind, stripped) = picture?;
                Inspected { kind, content: Cow::Owned(stripped) }
            }
            None if mail::is_mail(content) => as_it_is(mail::inspect(content, depth)?),
            None => as_it_is(text::inspect(content)?),
        },
    };
    // Also what was cut off a picture counts: whoever put an archive behind it meant something by that.
    if office::ends_as_archive(content) {
        return Err(Refusal::Ambiguous);
    }
    Ok(inspected)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_not_on_the_list_is_refused() {
        for (content, refusal) in [
            (b"".as_slice(), Refusal::Empty),
            (b"MZ\x90\0\x03\0\0\0", Refusal::Type),
            (b"\x7fELF\x02\x01\x01\0", Refusal::Type),
            (b"\x1f\x8b\x08\0\0\0\0\0", Refusal::Type),
            (b"7z\xbc\xaf\x27\x1c", Refusal::Type),
            (b"Rar!\x1a\x07\0", Refusal::Type),
            (b"{\\rtf1\\ansi}", Refusal::Type),
            (b"II*\0\x08\0\0\0", Refusal::Type),
            (b"\0\0\0\x18ftypheic\0\0\0\0", Refusal::Type),
            (b"\0\0\0\x18ftypmp42\0\0\0\0", Refusal::Type),
            (b"#!/bin/sh\nrm -rf /\n", Refusal::Type),
        ] {
            assert_eq!(inspect(content), Err(refusal), "{content:?}");
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_taken_or_refused(
            start in prop::sample::select(vec![
                b"".as_slice(), b"PK\x03\x04", b"%PDF-1.7\n", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\xff\xd8\xff\xe0",
                b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"GIF89a", b"RIFF\x10\0\0\0WEBPVP8X", b"From: a@b\nDate: now\n",
            ]),
            rest: Vec<u8>,
        ) {
            let _ = inspect(&[start, &rest].concat());
        }
    }
}
