//! PDF (ISO 32000-2): no scripts, no embedded files, nothing that starts by itself.
//!
//! The file is not parsed, since parsers differ and an attacker chooses the one that does not see. Instead the names of
//! what is active are looked for in all its bytes, and in all that its streams unpack to but pictures; the names are
//! long enough not to come about by chance. A stream of objects that is packed in another way is refused. An action on
//! opening that leads to a page is left: each action that could do more is among the names, wherever it stands.

use super::{
    Kind, Refusal,
    markup::{has_markup, is_markup},
};
use flate2::read::ZlibDecoder;
use std::{borrow::Cow, io::Read};

/// The names of what is active: actions (12.6.4), embedded files (7.11.4), forms that are programs (12.7.9), media.
const ACTIVE: [&[u8]; 14] = [
    b"JavaScript",
    b"Launch",
    b"SubmitForm",
    b"ImportData",
    b"GoToR",
    b"GoToE",
    b"Rendition",
    b"EmbeddedFile",
    b"EmbeddedFiles",
    b"Filespec",
    b"RichMedia",
    b"RichMediaExecute",
    b"OnInstantiate",
    b"XFA",
];
/// The most that all streams together may unpack to, in bytes.
const MOST: usize = 64 * 1024 * 1024;
/// The longest dictionary of a stream that is looked back for.
const DICTIONARY: usize = 4 * 1024;
/// Larger than any name that is looked for, with each of its letters as `#xx`.
const OVERLAP: usize = 64;

pub(super) fn inspect(content: &[u8]) -> Result<Kind, Refusal> {
    let end = last(content, b"%%EOF").ok_or(Refusal::Damaged)?;
    let after = &content[end + 5..];
    if !after.iter().all(|byte| byte.is_ascii_whitespace() || *byte == 0) {
        return Err(Refusal::Ambiguous);
    }
    if has_markup(content) || is_markup(&content[..content.len().min(1024)]) {
        return Err(Refusal::Ambiguous);
    }
    let plain = decode_names(content);
    if has_name(&plain, b"Encrypt") {
        return Err(Refusal::Protected);
    }
    if is_active(&plain) {
        return Err(Refusal::Active);
    }
    inspect_streams(content)?;
    Ok(Kind::Pdf)
}

/// Looks into each stream, up to a sum for all of them.
fn inspect_streams(content: &[u8]) -> Result<(), Refusal> {
    let mut left = MOST;
    let mut from = 0;
    while let Some(found) = find(&content[from..], b"stream") {
        let keyword = from + found;
        from = keyword + b"stream".len();
        if content[..keyword].ends_with(b"end") {
            continue;
        }
        let before = &content[keyword.saturating_sub(DICTIONARY)..keyword];
        let start = last(before, b"obj").map_or(0, |at| at + 3);
        let dictionary = decode_names(&before[start..]);
        let has = |name: &[u8]| has_name(&dictionary, name);
        let is_flate = has(b"FlateDecode") || has(b"Fl");
        if has(b"ObjStm") {
            let is_plain = !has(b"Filter") && !has(b"F");
            let other =
                [b"LZWDecode".as_slice(), b"ASCIIHexDecode", b"ASCII85Decode", b"RunLengthDecode", b"Crypt"];
            let short = [b"LZW".as_slice(), b"AHx", b"A85", b"RL"];
            let is_other = other.into_iter().chain(short).any(has) || has(b"Predictor");
            if is_other || !(is_flate || is_plain) {
                return Err(Refusal::Active);
            }
        } else if has(b"Image") {
            continue;
        }
        if is_flate {
            let body = &content[from..];
            let body = body.strip_prefix(b"\r").unwrap_or(body);
            inspect_flate(body.strip_prefix(b"\n").unwrap_or(body), &mut left)?;
        }
    }
    Ok(())
}

/// Looks into what a stream unpacks to. One that is damaged counts as far as it can be read, as viewers take it.
fn inspect_flate(body: &[u8], left: &mut usize) -> Result<(), Refusal> {
    let mut unpacked = ZlibDecoder::new(body);
    let mut window = vec![0; OVERLAP + 64 * 1024];
    let mut kept = 0;
    loop {
        let Ok(read) = unpacked.read(&mut window[kept..]) else { return Ok(()) };
        if read == 0 {
            return Ok(());
        }
        *left = left.checked_sub(read).ok_or(Refusal::Unpacks)?;
        let filled = kept + read;
        if is_active(&decode_names(&window[..filled])) {
            return Err(Refusal::Active);
        }
        let keep = filled.min(OVERLAP);
        window.copy_within(filled - keep..filled, 0);
        kept = keep;
    }
}

fn is_active(bytes: &[u8]) -> bool {
    // One pass over all slashes, for all names.
    let mut from = 0;
    while let Some(found) = bytes[from..].iter().position(|byte| *byte == b'/') {
        from += found + 1;
        let rest = &bytes[from..];
        if ACTIVE.iter().any(|name| rest.starts_with(name) && ends_name(rest.get(name.len()))) {
            return true;
        }
    }
    false
}

fn has_name(bytes: &[u8], name: &[u8]) -> bool {
    let mut from = 0;
    while let Some(found) = find(&bytes[from..], name) {
        let at = from + found;
        if bytes[..at].ends_with(b"/") && ends_name(bytes.get(at + name.len())) {
            return true;
        }
        from = at + 1;
    }
    false
}

/// Whether a name ends before this byte (7.2.3: white space and delimiters).
fn ends_name(byte: Option<&u8>) -> bool {
    byte.is_none_or(|byte| {
        matches!(
            byte,
            0 | b'\t'
                | b'\n'
                | 0x0c
                | b'\r'
                | b' '
                | b'('
                | b')'
                | b'<'
                | b'>'
                | b'['
                | b']'
                | b'{'
                | b'}'
                | b'/'
                | b'%'
        )
    })
}

/// Writes out each `#xx`, as a name may be written (7.3.5).
fn decode_names(bytes: &[u8]) -> Cow<'_, [u8]> {
    if !bytes.contains(&b'#') {
        return Cow::Borrowed(bytes);
    }
    let digit = |byte: &u8| char::from(*byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let [first, after @ ..] = rest {
        let pair = after.first().and_then(digit).zip(after.get(1).and_then(digit));
        if let (b'#', Some((high, low))) = (first, pair) {
            decoded.push(high << 4 | low);
            rest = &after[2..];
        } else {
            decoded.push(*first);
            rest = after;
        }
    }
    Cow::Owned(decoded)
}

fn find(bytes: &[u8], needle: &[u8]) -> Option<usize> {
    let first = *needle.first()?;
    let mut from = 0;
    while let Some(found) = bytes[from..].iter().position(|byte| *byte == first) {
        let at = from + found;
        if bytes[at..].starts_with(needle) {
            return Some(at);
        }
        from = at + 1;
    }
    None
}

fn last(bytes: &[u8], needle: &[u8]) -> Option<usize> {
    bytes.windows(needle.len()).rposition(|window| window == needle)
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::{Compression, write::ZlibEncoder};
    use std::io::Write;

    fn packed(plain: &[u8]) -> Vec<u8> {
        let mut to = ZlibEncoder::new(Vec::new(), Compression::best());
        to.write_all(plain).unwrap();
        to.finish().unwrap()
    }

    fn pdf(objects: &[u8]) -> Vec<u8> {
        [b"%PDF-1.7\n".as_slice(), objects, b"\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n"].concat()
    }

    fn with_stream(dictionary: &str, body: &[u8]) -> Vec<u8> {
        let head = format!("1 0 obj <<{dictionary}/Length {}>> stream\r\n", body.len());
        pdf(&[head.as_bytes(), body, b"\nendstream endobj"].concat())
    }

    #[test]
    fn a_plain_document_is_taken() {
        let text = packed(b"BT (Dear sirs) Tj ET");
        assert_eq!(inspect(&with_stream("/Filter/FlateDecode", &text)), Ok(Kind::Pdf));
        assert_eq!(
            inspect(&pdf(b"1 0 obj <</OpenAction [2 0 R /Fit]/A <</S/URI/URI(https://a.example)>>>> endobj")),
            Ok(Kind::Pdf)
        );
        assert_eq!(inspect(&pdf(b"1 0 obj <</Launcher 1>> endobj")), Ok(Kind::Pdf));
    }

    #[test]
    fn what_is_active_is_found_however_it_is_written() {
        for objects in [
            "1 0 obj <</OpenAction <</S/JavaScript/JS(app.alert(1))>>>> endobj",
            "1 0 obj <</S /Launch /F (cmd.exe)>> endobj",
            "1 0 obj <</S/J#61vaScript/JS(x)>> endobj",
            "1 0 obj <</#4c#61#75#6e#63#68 1>> endobj",
            "% stream\n1 0 obj <</S/JavaScript>> endobj % endstream",
            "1 0 obj <</Names <</EmbeddedFiles 3 0 R>>>> endobj",
            "1 0 obj <</AcroForm <</XFA 3 0 R>>>> endobj",
        ] {
            assert_eq!(inspect(&pdf(objects.as_bytes())), Err(Refusal::Active), "{objects}");
        }
        let hidden = [vec![b' '; 70_000], b"5 0 <</S/Java#53cript/JS(x)>>".to_vec()].concat();
        let stream = packed(&hidden);
        for dictionary in
            ["/Type/ObjStm/Filter/FlateDecode", "/Type/Obj#53tm/Filter[/Fl]", "/Filter /FlateDecode"]
        {
            assert_eq!(inspect(&with_stream(dictionary, &stream)), Err(Refusal::Active), "{dictionary}");
        }
        for dictionary in
            ["/Type/ObjStm/Filter/LZWDecode", "/Type/ObjStm/Filter[/AHx/Fl]", "/Type/ObjStm/Filter 9 0 R"]
        {
            assert_eq!(inspect(&with_stream(dictionary, b"xx")), Err(Refusal::Active), "{dictionary}");
        }
    }

    #[test]
    fn what_is_locked_broken_or_something_else_too_is_refused() {
        assert_eq!(inspect(&pdf(b"trailer <</Encrypt 4 0 R>>")), Err(Refusal::Protected));
        assert_eq!(inspect(b"%PDF-1.7\n"), Err(Refusal::Damaged));
        assert_eq!(inspect(&[pdf(b""), b"PK\x03\x04".to_vec()].concat()), Err(Refusal::Ambiguous));
        assert_eq!(inspect(&pdf(b"<script>alert(1)</script>")), Err(Refusal::Ambiguous));
        let bomb = packed(&vec![b' '; MOST + 1]);
        assert!(bomb.len() < 200_000);
        assert_eq!(inspect(&with_stream("/Filter/FlateDecode", &bomb)), Err(Refusal::Unpacks));
    }
}
