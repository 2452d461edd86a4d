//! Plain text. Whatever it may be to a program that knows it by its name, it is saved as .txt.

use super::{Kind, Refusal, markup::is_markup};

/// Text in UTF-8, in UTF-16 with its mark, or in one of the old encodings of one byte.
pub(super) fn inspect(content: &[u8]) -> Result<Kind, Refusal> {
    let utf16 = |bytes: &[u8], unit: fn([u8; 2]) -> u16| {
        let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
        let whole = bytes.len().is_multiple_of(2);
        let text: Option<String> = char::decode_utf16(units).collect::<Result<_, _>>().ok();
        text.filter(|_| whole).map(String::into_bytes)
    };
    let decoded = match content {
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes).ok_or(Refusal::Type)?,
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes).ok_or(Refusal::Type)?,
        _ => content.strip_prefix(b"\xef\xbb\xbf").unwrap_or(content).to_vec(),
    };
    if decoded.iter().copied().any(is_control) || decoded.starts_with(b"#!") || decoded.starts_with(b"{\\rtf")
    {
        return Err(Refusal::Type);
    }
    if is_markup(&decoded) {
        return Err(Refusal::Active);
    }
    Ok(Kind::Text)
}

/// What no text has.
fn is_control(byte: u8) -> bool {
    byte.is_ascii_control() && !matches!(byte, b'\t' | b'\n' | b'\r' | b'\x0c')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_any_script_is_taken_and_markup_is_not() {
        let utf16 = |text: &str| {
            [vec![0xff, 0xfe], text.encode_utf16().flat_map(u16::to_le_bytes).collect()].concat()
        };
        for text in
            ["Dear sirs,\r\n1 < 2\n".into(), "Annwyl ŵyr, 陈 ش\n".into(), b"caf\xe9\n".to_vec(), utf16("ŵ")]
        {
            assert_eq!(inspect(&text), Ok(Kind::Text), "{text:?}");
        }
        for (text, refusal) in [
            (b"<svg xmlns='x' onload='alert(1)'/>".to_vec(), Refusal::Active),
            (b"\n\n<!DOCTYPE html><body>".to_vec(), Refusal::Active),
            (utf16("<script>alert(1)</script>"), Refusal::Active),
            (b"a\0b".to_vec(), Refusal::Type),
            (b"\xff\xfe\x00\xd8\x00".to_vec(), Refusal::Type),
        ] {
            assert_eq!(inspect(&text), Err(refusal), "{text:?}");
        }
    }
}
