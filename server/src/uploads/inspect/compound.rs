//! Old Office documents and Outlook's e-mails: compound files ([MS-CFB]).

use super::{Kind, Refusal, inspect_at};
use cfb::CompoundFile;
use std::io::{Cursor, Read};

/// Storages and streams that hold macros, other programs' objects, or files.
const ACTIVE: [&str; 8] = [
    "vba",
    "_vba_project",
    "_vba_project_cur",
    "macros",
    "objectpool",
    "\u{1}ole10native",
    "\u{1}olelink",
    "package",
];
/// A document whose content is encrypted ([MS-OFFCRYPTO]).
const PROTECTED: [&str; 2] = ["encryptedpackage", "encryptioninfo"];
/// The property of an attachment that holds its content ([MS-OXMSG] 2.2.2).
const ATTACHED: &str = "__substg1.0_37010102";
/// The most storages and streams.
const MOST_ENTRIES: usize = 5_000;

pub(super) fn inspect(content: &[u8], depth: u8) -> Result<Kind, Refusal> {
    let mut file = CompoundFile::open(Cursor::new(content)).map_err(|_| Refusal::Damaged)?;
    let mut kind = None;
    let mut streams = Vec::new();
    for (number, entry) in file.walk().enumerate() {
        if number > MOST_ENTRIES {
            return Err(Refusal::Unpacks);
        }
        let name = entry.name().to_lowercase();
        if ACTIVE.contains(&name.as_str()) || name.starts_with("mbd") && entry.is_storage() {
            return Err(Refusal::Active);
        }
        if PROTECTED.contains(&name.as_str()) {
            return Err(Refusal::Protected);
        }
        let main = match name.as_str() {
            "worddocument" => Some(Kind::Doc),
            "workbook" | "book" => Some(Kind::Xls),
            "powerpoint document" => Some(Kind::Ppt),
            "__properties_version1.0" => Some(Kind::Msg),
            _ => None,
        };
        if let Some(main) = main {
            // A document inside an e-mail inside …: the outermost counts, and it comes first.
            kind.get_or_insert(main);
        }
        if main.is_some() || name == ATTACHED {
            streams.push((entry.path().to_owned(), main));
        }
    }
    for (path, main) in streams {
        let mut found = Vec::new();
        let stream = file.open_stream(path).map_err(|_| Refusal::Damaged)?;
        // No stream is longer than the file, except in one that is made to deceive.
        stream.take(content.len() as u64).read_to_end(&mut found).map_err(|_| Refusal::Damaged)?;
        match main {
            Some(Kind::Doc) => inspect_word(&found)?,
            Some(Kind::Xls) => inspect_workbook(&found)?,
            Some(_) => {}
            None if found.is_empty() => {}
            None => drop(inspect_at(&found, depth + 1)?),
        }
    }
    kind.ok_or(Refusal::Type)
}

/// The head of a Word document says whether it is encrypted ([MS-DOC] 2.5.2: fEncrypted).
fn inspect_word(content: &[u8]) -> Result<(), Refusal> {
    let flags = content.get(10..12).ok_or(Refusal::Damaged)?;
    if flags[1] & 1 == 0 { Ok(()) } else { Err(Refusal::Protected) }
}

/// The records of a workbook say whether it is encrypted, and what its sheets are ([MS-XLS] 2.4.117, 2.4.28).
fn inspect_workbook(mut records: &[u8]) -> Result<(), Refusal> {
    const FILE_PASS: u16 = 0x2f;
    const BOUND_SHEET: u16 = 0x85;
    while let [a, b, c, d, rest @ ..] = records {
        let length = usize::from(u16::from_le_bytes([*c, *d]));
        let Some(body) = rest.get(..length) else { break };
        match u16::from_le_bytes([*a, *b]) {
            FILE_PASS => return Err(Refusal::Protected),
            // A sheet of macros, or a module of Visual Basic.
            BOUND_SHEET if body.get(5).is_some_and(|kind| matches!(kind, 1 | 6)) => {
                return Err(Refusal::Active);
            }
            _ => {}
        }
        records = &rest[length..];
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    fn file(streams: &[(&str, &[u8])]) -> Vec<u8> {
        let mut file = CompoundFile::create(Cursor::new(Vec::new())).unwrap();
        for (path, content) in streams {
            if let Some((storage, _)) = path[1..].rsplit_once('/') {
                file.create_storage_all(format!("/{storage}")).unwrap();
            }
            file.create_stream(path).unwrap().write_all(content).unwrap();
        }
        file.flush().unwrap();
        file.into_inner().into_inner()
    }

    fn of(streams: &[(&str, &[u8])]) -> Result<Kind, Refusal> {
        inspect(&file(streams), 0)
    }

    #[test]
    fn documents_are_told_by_their_streams() {
        assert_eq!(of(&[("/WordDocument", &[0; 512])]), Ok(Kind::Doc));
        assert_eq!(of(&[("/Workbook", &[0x09, 0x08, 2, 0, 0, 6])]), Ok(Kind::Xls));
        assert_eq!(of(&[("/PowerPoint Document", b"x")]), Ok(Kind::Ppt));
        let mail = ("/__properties_version1.0", b"x".as_slice());
        assert_eq!(
            of(&[mail, ("/__attach_version1.0_#00000000/__substg1.0_37010102", b"words")]),
            Ok(Kind::Msg)
        );
        assert_eq!(of(&[("/Other", b"x")]), Err(Refusal::Type));
        assert_eq!(inspect(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 0), Err(Refusal::Damaged));
    }

    #[test]
    fn macros_objects_and_passwords_are_found() {
        let word = ("/WordDocument", [0; 512].as_slice());
        assert_eq!(of(&[word, ("/Macros/VBA/dir", b"x")]), Err(Refusal::Active));
        assert_eq!(of(&[word, ("/ObjectPool/_1/\u{1}Ole10Native", b"x")]), Err(Refusal::Active));
        let mut encrypted = [0; 512];
        encrypted[11] = 1;
        assert_eq!(of(&[("/WordDocument", &encrypted)]), Err(Refusal::Protected));
        assert_eq!(of(&[("/EncryptedPackage", b"x")]), Err(Refusal::Protected));
        assert_eq!(of(&[("/Workbook", &[0x2f, 0, 0, 0])]), Err(Refusal::Protected));
        assert_eq!(of(&[("/Workbook", &[0x85, 0, 6, 0, 0, 0, 0, 0, 0, 1])]), Err(Refusal::Active));
        let mail = ("/__properties_version1.0", b"x".as_slice());
        let program = ("/__attach_version1.0_#00000000/__substg1.0_37010102", b"MZ\x90\0".as_slice());
        assert_eq!(of(&[mail, program]), Err(Refusal::Type));
    }
}
