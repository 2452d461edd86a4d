//! XLIFF 2.0 (OASIS): the form in which texts go to translators and come back, written and read.

use quick_xml::{
    Reader, Writer, XmlVersion,
    escape::{partial_escape, resolve_xml_entity},
    events::{BytesDecl, BytesStart, BytesText, Event},
};
use std::io;
use thiserror::Error;

/// Its namespace.
const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";

/// Why something is not the XLIFF it should be.
#[derive(Debug, Error)]
pub enum XliffError {
    /// It is not XML.
    #[error("the file is not XML: {0}")]
    Xml(#[from] quick_xml::Error),
    /// It is XML, and not XLIFF 2.
    #[error("the file is not XLIFF 2")]
    NotXliff,
}

/// A document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Document {
    /// The language of what is translated (BCP 47).
    pub from: String,
    /// The language of the translation (BCP 47).
    pub to: String,
    /// One for each file of texts.
    pub files: Vec<File>,
}

/// The texts of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct File {
    /// Its name, without `.ftl`.
    pub id: String,
    /// Its texts.
    pub units: Vec<Unit>,
}

/// A text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unit {
    /// Its name.
    pub id: String,
    /// What is said of it: the kind of note, and its words. They are written and not read.
    pub notes: Vec<(&'static str, String)>,
    /// What is to be translated.
    pub source: String,
    /// The translation; empty if there is none yet.
    pub target: String,
    /// Whether it is said to be done. One that came from an older text is not.
    pub done: bool,
}

/// Writes a document.
///
/// # Errors
/// None where memory is written to.
pub fn write(document: &Document) -> io::Result<String> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let languages = [("srcLang", document.from.as_str()), ("trgLang", document.to.as_str())];
    writer
        .create_element("xliff")
        .with_attributes([("xmlns", NAMESPACE), ("version", "2.0")])
        .with_attributes(languages)
        .write_inner_content(|writer| document.files.iter().try_for_each(|file| write_file(writer, file)))?;
    Ok(String::from_utf8_lossy(&writer.into_inner()).into_owned() + "\n")
}

fn write_file(writer: &mut Writer<Vec<u8>>, file: &File) -> io::Result<()> {
    let original = format!("{}.ftl", file.id);
    writer
        .create_element("file")
        .with_attributes([("id", file.id.as_str()), ("original", &original), ("canResegment", "no")])
        .write_inner_content(|writer| file.units.iter().try_for_each(|unit| write_unit(writer, unit)))?;
    Ok(())
}

fn write_unit(writer: &mut Writer<Vec<u8>>, unit: &Unit) -> io::Result<()> {
    let state = if unit.done { "translated" } else { "initial" };
    writer.create_element("unit").with_attribute(("id", unit.id.as_str())).write_inner_content(|writer| {
        if !unit.notes.is_empty() {
            writer.create_element("notes").write_inner_content(|writer| {
                unit.notes.iter().try_for_each(|(category, words)| {
                    let note = writer.create_element("note").with_attribute(("category", *category));
                    note.write_text_content(text(words)).map(|_| ())
                })
            })?;
        }
        let segment = writer.create_element("segment").with_attribute(("state", state));
        segment.write_inner_content(|writer| {
            write_words(writer, "source", &unit.source)?;
            if unit.target.is_empty() { Ok(()) } else { write_words(writer, "target", &unit.target) }
        })?;
        Ok(())
    })?;
    Ok(())
}

fn write_words(writer: &mut Writer<Vec<u8>>, element: &str, words: &str) -> io::Result<()> {
    let element = writer.create_element(element).with_attribute(("xml:space", "preserve"));
    element.write_text_content(text(words)).map(|_| ())
}

fn text(words: &str) -> BytesText<'_> {
    BytesText::from_escaped(partial_escape(words))
}

/// Reads a document. What this program does not write itself, as the elements of tools' own modules, is passed over.
///
/// # Errors
/// [`XliffError`].
pub fn read(xml: &str) -> Result<Document, XliffError> {
    let mut reader = Reader::from_str(xml);
    let mut reading = Reading::default();
    loop {
        match reader.read_event()? {
            Event::Start(element) => {
                reading.begin(&element)?;
                reading.open.push(element.local_name().as_ref().to_owned());
            }
            Event::Empty(element) => reading.begin(&element)?,
            Event::End(_) => reading.end(),
            Event::Text(text) => reading.words(&text.xml10_content()),
            Event::CData(text) => reading.words(&text.xml10_content()),
            Event::GeneralRef(name) => match name.resolve_char_ref()? {
                Some(letter) => reading.words(letter.encode_utf8(&mut [0; 4])),
                None => reading.words(resolve_xml_entity(&name).unwrap_or_default()),
            },
            Event::Eof => break,
            Event::Decl(_) | Event::Comment(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
    if reading.is_xliff && reading.open.is_empty() { Ok(reading.document) } else { Err(XliffError::NotXliff) }
}

/// What has been read so far.
#[derive(Default)]
struct Reading {
    document: Document,
    is_xliff: bool,
    /// The names of the elements that are open.
    open: Vec<String>,
}

impl Reading {
    fn begin(&mut self, element: &BytesStart<'_>) -> Result<(), XliffError> {
        let value = |name: &str| -> Result<String, XliffError> {
            let attribute = element.try_get_attribute(name).map_err(quick_xml::Error::from)?;
            let value = attribute.map(|attribute| attribute.normalized_value(XmlVersion::Implicit1_0));
            Ok(value.transpose()?.unwrap_or_default().into_owned())
        };
        match element.local_name().as_ref() {
            "xliff" if self.open.is_empty() => {
                self.is_xliff = value("version")?.starts_with("2.");
                (self.document.from, self.document.to) = (value("srcLang")?, value("trgLang")?);
            }
            "file" => self.document.files.push(File { id: value("id")?, units: Vec::new() }),
            "unit" => {
                let unit = Unit { id: value("id")?, ..Unit::default() };
                self.document.files.last_mut().ok_or(XliffError::NotXliff)?.units.push(unit);
            }
            "segment" => {
                let done = matches!(value("state")?.as_str(), "translated" | "reviewed" | "final");
                if let Some(unit) = self.unit() {
                    unit.done = done;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self) {
        self.open.pop();
    }

    fn unit(&mut self) -> Option<&mut Unit> {
        self.document.files.last_mut()?.units.last_mut()
    }

    /// Words in a source or a target of a segment; a tool may have marked them up.
    fn words(&mut self, words: &str) {
        let Some(at) = self.open.iter().rposition(|name| name == "segment" || name == "ignorable") else {
            return;
        };
        let in_target = match self.open.get(at + 1).map(String::as_str) {
            Some("source") => false,
            Some("target") => true,
            _ => return,
        };
        if let Some(unit) = self.unit() {
            if in_target { &mut unit.target } else { &mut unit.source }.push_str(words);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let source = "{ $n ->\n    [one] <a> & \"b\"\n   *[other] c\n}\n\n# ‘d’".to_owned();
        let unit = |id: &str, target: &str, done| Unit {
            id: id.into(),
            source: source.clone(),
            target: target.into(),
            done,
            ..Unit::default()
        };
        let units = vec![unit("a.b", "Helô &\n  byd", true), unit("-t", "", false)];
        let document =
            Document { from: "en".into(), to: "cy".into(), files: vec![File { id: "common".into(), units }] };
        let xml = write(&document).unwrap();
        assert!(xml.contains(
            r#"<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="cy">"#
        ));
        assert_eq!(read(&xml).unwrap(), document);
    }

    #[test]
    fn what_tools_add_is_passed_over() {
        let xml = "<x:xliff xmlns:x='urn:oasis:names:tc:xliff:document:2.0' version='2.1' srcLang='en' trgLang='pl'>\
            <x:file id='f'><x:skeleton/><x:group id='g'><x:unit id='u'><mda:metadata><mda:meta>no</mda:meta></mda:metadata>\
            <x:segment state='final'><x:source>One</x:source><x:target>Je<x:mrk id='1'>d&#101;</x:mrk><![CDATA[n]]>&amp;</x:target></x:segment>\
            <x:ignorable><x:source> </x:source><x:target> </x:target></x:ignorable>\
            </x:unit></x:group></x:file></x:xliff>";
        let unit = read(xml).unwrap().files[0].units[0].clone();
        assert_eq!((unit.source.as_str(), unit.target.as_str(), unit.done), ("One ", "Jeden& ", true));
    }

    #[test]
    fn what_is_something_else_is_refused() {
        for xml in [
            "",
            "<html/>",
            "<xliff version='1.2'/>",
            "<xliff version='2.0'>",
            "<xliff version='2.0'><unit/></xliff>",
            "no",
        ] {
            assert!(read(xml).is_err(), "{xml}");
        }
    }
}
