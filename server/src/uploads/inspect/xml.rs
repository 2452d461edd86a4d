//! The XML inside of documents: nothing that runs, and nothing that is fetched when it is opened.

use super::Refusal;
use quick_xml::{
    Reader, XmlVersion,
    events::{BytesStart, Event},
};
use std::io::BufRead;

/// Elements that make what is around them run or be fetched from elsewhere.
const ACTIVE: [&str; 7] =
    ["script", "event-listener", "ddeLink", "oleLink", "dde-source", "dde-connection", "dde-connection-decl"];
/// What types of part, and of relation between parts, say when they are programs.
const PROGRAMS: [&str; 5] = ["macroenabled", "vbaproject", "macrosheet", "activex", "attachedtoolbars"];
/// Encodings in which ASCII is ASCII, so that what is looked for is seen.
const ENCODINGS: [&str; 5] = ["utf-8", "utf8", "us-ascii", "iso-8859-1", "windows-1252"];

/// Whether it begins as XML does.
pub(super) fn is_xml(start: &[u8]) -> bool {
    let start = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start);
    start.trim_ascii_start().first() == Some(&b'<')
}

/// Reads a part to its end.
///
/// # Errors
/// [`Refusal::Active`] for what runs, [`Refusal::Damaged`] for what cannot be read.
pub(super) fn inspect(from: &mut impl BufRead) -> Result<(), Refusal> {
    let mut fields = String::new();
    let mut in_field = false;
    let mut in_svg = false;
    read(from, |event| {
        match event {
            Event::DocType(_) => return Err(Refusal::Active),
            Event::Start(element) | Event::Empty(element) => {
                let is_start = matches!(event, Event::Start(_));
                let name = element.local_name().into_inner();
                in_field = is_start && matches!(name, "instrText" | "delInstrText");
                in_svg |= name == "svg";
                if ACTIVE.contains(&name) || is_active(element, in_svg)? {
                    return Err(Refusal::Active);
                }
            }
            Event::End(_) => in_field = false,
            // A field can be cut into pieces anywhere; together they are what runs.
            Event::Text(text) if in_field => fields.push_str(&text.xml_content(XmlVersion::Implicit1_0)),
            _ => {}
        }
        Ok(())
    })?;
    if is_dde(&fields) { Err(Refusal::Active) } else { Ok(()) }
}

/// The types of the parts of an Office Open XML document.
pub(super) fn content_types(from: &mut impl BufRead) -> Result<Vec<String>, Refusal> {
    let mut types = Vec::new();
    read(from, |event| {
        if let Event::Start(element) | Event::Empty(element) = event {
            for attribute in element.attributes().flatten() {
                if attribute.key.local_name().into_inner() == "ContentType" {
                    let value = attribute.normalized_value(XmlVersion::Implicit1_0);
                    types.push(value.map_err(|_| Refusal::Damaged)?.into_owned());
                }
            }
        }
        Ok(())
    })?;
    Ok(types)
}

fn read(from: &mut impl BufRead, mut each: impl FnMut(&Event) -> Result<(), Refusal>) -> Result<(), Refusal> {
    let mut reader = Reader::from_reader(from);
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        let event = reader.read_event_into(&mut buffer).map_err(|_| Refusal::Damaged)?;
        match &event {
            Event::Eof => return Ok(()),
            Event::Decl(says) => {
                if let Some(encoding) = says.encoding() {
                    let encoding = encoding.map_err(|_| Refusal::Damaged)?.to_ascii_lowercase();
                    if !ENCODINGS.contains(&encoding.as_str()) {
                        return Err(Refusal::Damaged);
                    }
                }
            }
            event => each(event)?,
        }
    }
}

/// Whether what an element says of itself makes it run, or is fetched from elsewhere as soon as the file is open.
fn is_active(element: &BytesStart, in_svg: bool) -> Result<bool, Refusal> {
    let name = element.local_name().into_inner();
    let (mut external, mut link) = (false, false);
    for attribute in element.attributes() {
        let attribute = attribute.map_err(|_| Refusal::Damaged)?;
        let key = attribute.key.local_name().into_inner();
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|_| Refusal::Damaged)?;
        let lower = value.to_ascii_lowercase();
        let says_program =
            matches!(key, "ContentType" | "Type") && PROGRAMS.iter().any(|of| lower.contains(of));
        let runs = in_svg && (key.starts_with("on") || lower.trim_start().starts_with("javascript:"));
        if says_program || runs || (key == "instr" && is_dde(&value)) {
            return Ok(true);
        }
        external |= key == "TargetMode" && lower == "external";
        link |= key == "Type" && lower.ends_with("/hyperlink");
    }
    Ok(name == "Relationship" && external && !link)
}

/// Whether a field fetches its content from another program.
fn is_dde(field: &str) -> bool {
    field
        .to_ascii_uppercase()
        .split(|char: char| !char.is_ascii_alphanumeric())
        .any(|word| matches!(word, "DDE" | "DDEAUTO"))
}
