//! Office documents that are archives: Office Open XML (ECMA-376) and `OpenDocument` (ISO 26300). Other archives are not
//! taken.

use super::{Kind, Refusal, inspect_at, xml};
use std::io::{BufRead, BufReader, Cursor, Read};
use zip::{CompressionMethod, ZipArchive, result::ZipError};

/// The most entries of one archive.
const MOST_ENTRIES: usize = 5_000;
/// The most that all entries together may unpack to, in bytes, archives within the archive not counted.
const MOST: u64 = 96 * 1024 * 1024;
/// The largest file within the document that is looked into as such, in bytes.
const LARGEST_INNER: u64 = 16 * 1024 * 1024;
/// The end of an archive without a comment: its record, and how long that is.
const END: &[u8] = b"PK\x05\x06";
const END_LENGTH: usize = 22;
/// The longest comment of an archive.
const COMMENT: usize = 0xffff;

/// Folders of an `OpenDocument` that hold what runs.
const SCRIPTS: [&str; 2] = ["basic/", "scripts/"];
const CONTENT_TYPES: &str = "[Content_Types].xml";
const MIME_TYPE: &str = "mimetype";

pub(super) fn inspect(content: &[u8], depth: u8) -> Result<Kind, Refusal> {
    let end = content.len().checked_sub(END_LENGTH).ok_or(Refusal::Damaged)?;
    if !content[end..].starts_with(END) {
        return Err(Refusal::Ambiguous);
    }
    let entries = u16::from_le_bytes([content[end + 10], content[end + 11]]);
    if usize::from(entries) > MOST_ENTRIES {
        return Err(Refusal::Unpacks);
    }
    let mut archive = ZipArchive::new(Cursor::new(content)).map_err(refusal)?;
    // The same entries for whoever reads the list at the end and whoever reads from the start.
    archive.validate_header_consistency().map_err(refusal)?;
    if archive.offset() != 0 || archive.len() != usize::from(entries) {
        return Err(Refusal::Ambiguous);
    }
    let kind = kind(&mut archive)?;
    let mut left = MOST;
    for index in 0..archive.len() {
        let entry = archive.by_index(index).map_err(refusal)?;
        if !matches!(entry.compression(), CompressionMethod::Stored | CompressionMethod::Deflated) {
            return Err(Refusal::Damaged);
        }
        let name = entry.name().map_err(refusal)?.to_lowercase();
        if entry.enclosed_name().is_none() || entry.is_symlink() {
            return Err(Refusal::Damaged);
        }
        if SCRIPTS.iter().any(|folder| name.starts_with(folder)) {
            return Err(Refusal::Active);
        }
        left = inspect_entry(&name, entry, left, depth)?;
    }
    Ok(kind)
}

#[expect(clippy::needless_pass_by_value, reason = "it is handed to map_err")]
fn refusal(error: ZipError) -> Refusal {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Refusal::Protected,
        _ => Refusal::Damaged,
    }
}

/// What the archive says that it is.
fn kind(archive: &mut ZipArchive<Cursor<&[u8]>>) -> Result<Kind, Refusal> {
    if archive.index_for_name(MIME_TYPE).is_some() {
        let mut says = String::new();
        let entry = archive.by_name(MIME_TYPE).map_err(refusal)?;
        entry.take(200).read_to_string(&mut says).map_err(|_| Refusal::Damaged)?;
        let kinds = [Kind::Odt, Kind::Ods, Kind::Odp];
        return kinds.into_iter().find(|kind| kind.media_type() == says).ok_or(Refusal::Type);
    }
    if archive.index_for_name(CONTENT_TYPES).is_none() {
        return Err(Refusal::Type);
    }
    let entry = archive.by_name(CONTENT_TYPES).map_err(refusal)?;
    let types = xml::content_types(&mut BufReader::new(entry.take(LARGEST_INNER)))?;
    let main = [
        ("wordprocessingml.document.main+xml", Kind::Docx),
        ("spreadsheetml.sheet.main+xml", Kind::Xlsx),
        ("presentationml.presentation.main+xml", Kind::Pptx),
        ("presentationml.slideshow.main+xml", Kind::Pptx),
    ];
    let is_main = |ending: &str| types.iter().any(|of| of.ends_with(ending));
    main.into_iter().find(|(ending, _)| is_main(ending)).map(|(_, kind)| kind).ok_or(Refusal::Type)
}

/// Looks into one part; gives what may still be unpacked.
fn inspect_entry(name: &str, entry: impl Read, left: u64, depth: u8) -> Result<u64, Refusal> {
    let mut from = BufReader::new(entry.take(left + 1));
    let start = from.fill_buf().map_err(|_| Refusal::Damaged)?;
    let is_xml = xml::is_xml(start);
    let named_xml = [".xml", ".rels", ".vml", ".svg"].iter().any(|ending| name.ends_with(ending));
    let is_inner = [b"PK\x03\x04".as_slice(), b"%PDF-"].iter().any(|magic| start.starts_with(magic));
    let runs = [b"\xd0\xcf\x11\xe0".as_slice(), b"MZ", b"\x7fELF", b"#!"];
    if runs.iter().any(|magic| start.starts_with(magic)) {
        // An object of another program, or a program.
        return Err(Refusal::Active);
    }
    if is_xml {
        xml::inspect(&mut from)?;
    } else if named_xml && !start.is_empty() {
        return Err(Refusal::Damaged);
    } else if is_inner {
        let mut inner = Vec::new();
        let read = from.by_ref().take(LARGEST_INNER + 1).read_to_end(&mut inner);
        if read.map_err(|_| Refusal::Damaged)? as u64 > LARGEST_INNER {
            return Err(Refusal::Unpacks);
        }
        inspect_at(&inner, depth + 1)?;
    }
    std::io::copy(&mut from, &mut std::io::sink()).map_err(|_| Refusal::Damaged)?;
    // What the limit let through, without the one byte that says it was reached.
    from.into_inner().limit().checked_sub(1).ok_or(Refusal::Unpacks)
}

/// Whether a reader that looks for an archive from the end would find one.
pub(super) fn ends_as_archive(content: &[u8]) -> bool {
    let tail = &content[content.len().saturating_sub(END_LENGTH + COMMENT)..];
    tail.windows(END_LENGTH).enumerate().any(|(at, record)| {
        let comment = usize::from(u16::from_le_bytes([record[20], record[21]]));
        record.starts_with(END) && at + END_LENGTH + comment <= tail.len()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use zip::{ZipWriter, write::SimpleFileOptions};

    fn archive(entries: &[(&str, &[u8])]) -> Vec<u8> {
        let mut to = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in entries {
            let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
            to.start_file(*name, options).unwrap();
            to.write_all(content).unwrap();
        }
        to.finish().unwrap().into_inner()
    }

    const TYPES: &[u8] = br#"<?xml version="1.0" encoding="UTF-8"?><Types><Override PartName="/word/document.xml"
        ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#;

    fn document(more: &[(&str, &[u8])]) -> Vec<u8> {
        let whole = [
            (CONTENT_TYPES, TYPES),
            ("word/document.xml", b"<w:document><w:t>Hello</w:t></w:document>".as_slice()),
        ];
        archive(&[&whole, more].concat())
    }

    fn of(content: &[u8]) -> Result<Kind, Refusal> {
        inspect(content, 0)
    }

    #[test]
    fn documents_are_told_by_what_they_say_inside() {
        assert_eq!(of(&document(&[("word/media/a.jpg", b"\xff\xd8\xff")])), Ok(Kind::Docx));
        let odt =
            [(MIME_TYPE, b"application/vnd.oasis.opendocument.text".as_slice()), ("content.xml", b"<a/>")];
        assert_eq!(of(&archive(&odt)), Ok(Kind::Odt));
        assert_eq!(of(&document(&[("word/embeddings/table.xlsx", &document(&[]))])), Ok(Kind::Docx));
        assert_eq!(of(&archive(&[("a.txt", b"words")])), Err(Refusal::Type));
        assert_eq!(of(&archive(&[(MIME_TYPE, b"application/epub+zip")])), Err(Refusal::Type));
    }

    #[test]
    fn what_runs_or_starts_by_itself_is_refused() {
        let external = br#"<Relationships><Relationship Type="http://x/attachedTemplate" TargetMode="&#69;xternal" Target="//evil"/></Relationships>"#;
        let macros = br#"<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>"#;
        for (name, content) in [
            ("word/vbaProject.bin", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".as_slice()),
            ("word/media/picture.png", b"MZ\x90\0"),
            ("word/settings.xml.rels", external),
            ("customXml/[Content_Types].xml", macros),
            ("Basic/Standard/Module1.xml", b"<a/>"),
            (
                "word/field.xml",
                b"<w:p><w:instrText>DD</w:instrText><w:instrText>EAUTO cmd</w:instrText></w:p>",
            ),
            ("word/media/a.svg", b"<svg onload='x'/>"),
            ("word/media/b.bin", b"<svg><script>x</script></svg>"),
            ("word/entities.xml", b"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"),
        ] {
            assert_eq!(of(&document(&[(name, content)])), Err(Refusal::Active), "{name}");
        }
        assert_eq!(of(&document(&[("../../evil", b"x")])), Err(Refusal::Damaged));
        assert_eq!(of(&document(&[("word/a.xml", b"\xff\xfe<\0a\0/\0>\0")])), Err(Refusal::Damaged));
    }

    #[test]
    fn what_unpacks_to_too_much_is_refused_before_it_does() {
        let zeros = vec![b' '; 50 * 1024 * 1024];
        let bomb = document(&[("a", &zeros), ("b", &zeros)]);
        assert!(bomb.len() < 200_000);
        assert_eq!(of(&bomb), Err(Refusal::Unpacks));
        let mut nested = document(&[]);
        for _ in 0..6 {
            nested = document(&[("word/embeddings/a.docx", &nested)]);
        }
        assert_eq!(of(&nested), Err(Refusal::Unpacks));
        let names: Vec<String> = (0..=MOST_ENTRIES).map(|number| format!("{number}")).collect();
        let many: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
        assert_eq!(of(&archive(&many)), Err(Refusal::Unpacks));
    }

    #[test]
    fn an_archive_is_one_from_its_start_to_its_end() {
        let whole = document(&[]);
        assert_eq!(of(&[whole.clone(), b"<script>".to_vec()].concat()), Err(Refusal::Ambiguous));
        assert!(of(&[b"PK\x03\x04".to_vec(), whole.clone()].concat()).is_err());
        assert!(of(&whole[..whole.len() - 1]).is_err());
        assert!(ends_as_archive(&whole));
        assert!(ends_as_archive(&[b"\xff\xd8".to_vec(), whole, b"\r\n".to_vec()].concat()));
        assert!(!ends_as_archive(b"PK\x05\x06"));
    }
}
