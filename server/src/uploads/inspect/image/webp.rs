//! WebP (RFC 9649).

use super::{Bytes, Name, Pixels, exif};
use crate::uploads::Refusal;

/// The bits of `VP8X` that say what else there is.
const HAS_EXIF: u8 = 0x08;
const HAS_XMP: u8 = 0x04;
const VP8X: Name = *b"VP8X";

/// Keeps the picture, its colours and its orientation. What follows its end goes too.
pub(super) fn strip(content: &[u8]) -> Result<Vec<u8>, Refusal> {
    let mut head = Bytes(content);
    head.take(4)?;
    let length = u32::from_le_bytes(head.array()?) as usize;
    let mut from = Bytes(head.take(length)?);
    from.take(4)?;
    let mut kept: Vec<(Name, Vec<u8>)> = Vec::new();
    let mut pixels = Pixels::default();
    let mut orientation = None;
    while let Some((name, body)) = next(&mut from)? {
        match &name {
            b"VP8X" => {
                let mut head = *body.first_chunk::<10>().ok_or(Refusal::Damaged)?;
                pixels.add(side(&head[4..7]), side(&head[7..10]))?;
                head[0] &= !(HAS_EXIF | HAS_XMP);
                kept.push((name, head.to_vec()));
            }
            b"VP8 " | b"VP8L" => {
                let (width, height) = size(name, body)?;
                pixels.add(width, height)?;
                kept.push((name, body.to_vec()));
            }
            b"ANMF" => {
                let frame = body.first_chunk::<16>().ok_or(Refusal::Damaged)?;
                pixels.add(side(&frame[6..9]), side(&frame[9..12]))?;
                kept.push((name, animated(body)?));
            }
            b"ICCP" | b"ALPH" | b"ANIM" => kept.push((name, body.to_vec())),
            b"EXIF" => {
                let body = body.strip_prefix(b"Exif\0\0").unwrap_or(body);
                orientation = orientation.or_else(|| exif::orientation(body));
            }
            _ => {}
        }
    }
    if !kept.iter().any(|(name, _)| matches!(name, b"VP8 " | b"VP8L" | b"ANMF")) {
        return Err(Refusal::Damaged);
    }
    // Only what has the head of an extended picture may say more.
    if let (Some(orientation), Some((VP8X, head))) = (orientation, kept.first_mut()) {
        head[0] |= HAS_EXIF;
        kept.push((*b"EXIF", exif::only(orientation)));
    }
    let mut chunks = b"WEBP".to_vec();
    for (name, body) in &kept {
        chunk(&mut chunks, *name, body);
    }
    let length = u32::try_from(chunks.len()).map_err(|_| Refusal::Damaged)?;
    Ok([b"RIFF".as_slice(), &length.to_le_bytes(), &chunks].concat())
}

/// A chunk: its name and what is in it.
type Chunk<'a> = (Name, &'a [u8]);

/// The next chunk.
fn next<'a>(from: &mut Bytes<'a>) -> Result<Option<Chunk<'a>>, Refusal> {
    if from.0.is_empty() {
        return Ok(None);
    }
    let name = from.array()?;
    let length = u32::from_le_bytes(from.array()?) as usize;
    let body = from.take(length)?;
    if length % 2 == 1 {
        from.take(1)?;
    }
    Ok(Some((name, body)))
}

/// A frame with its picture and nothing else.
fn animated(body: &[u8]) -> Result<Vec<u8>, Refusal> {
    let (frame, rest) = body.split_at_checked(16).ok_or(Refusal::Damaged)?;
    let mut kept = frame.to_vec();
    let mut from = Bytes(rest);
    while let Some((name, body)) = next(&mut from)? {
        if matches!(&name, b"VP8 " | b"VP8L") {
            let (width, height) = size(name, body)?;
            Pixels::default().add(width, height)?;
        }
        if matches!(&name, b"VP8 " | b"VP8L" | b"ALPH") {
            chunk(&mut kept, name, body);
        }
    }
    Ok(kept)
}

fn chunk(to: &mut Vec<u8>, name: Name, body: &[u8]) {
    // No file here is that long.
    let length = u32::try_from(body.len()).unwrap_or(u32::MAX);
    to.extend(name);
    to.extend(length.to_le_bytes());
    to.extend_from_slice(body);
    if body.len() % 2 == 1 {
        to.push(0);
    }
}

/// A side as 24 bits that count from one.
fn side(bytes: &[u8]) -> u32 {
    bytes.iter().rev().fold(0, |side, byte| side << 8 | u32::from(*byte)) + 1
}

/// How large a packed picture says that it is.
fn size(name: Name, body: &[u8]) -> Result<(u32, u32), Refusal> {
    let short = |a: u8, b: u8| u32::from(u16::from_le_bytes([a, b]) & 0x3fff);
    match (&name, body) {
        (b"VP8 ", [_, _, _, 0x9d, 0x01, 0x2a, a, b, c, d, ..]) => Ok((short(*a, *b), short(*c, *d))),
        (b"VP8L", [0x2f, a, b, c, d, ..]) => {
            let bits = u32::from_le_bytes([*a, *b, *c, *d]);
            Ok(((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1))
        }
        _ => Err(Refusal::Damaged),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOSSLESS: &[u8] = b"\x2f\x08\0\x02\0pixels";

    fn picture(chunks: &[(&Name, &[u8])]) -> Vec<u8> {
        let mut body = b"WEBP".to_vec();
        for (name, content) in chunks {
            chunk(&mut body, **name, content);
        }
        [b"RIFF".as_slice(), &u32::try_from(body.len()).unwrap().to_le_bytes(), &body].concat()
    }

    #[test]
    fn what_a_camera_tells_goes_and_the_orientation_stays() {
        let told = [exif::only(8), b"canary".to_vec()].concat();
        let whole = picture(&[
            (b"VP8X", b"\x0c\0\0\0\x08\0\0\x08\0\0"),
            (b"ICCP", b"profile"),
            (b"VP8L", LOSSLESS),
            (b"EXIF", &told),
            (b"XMP ", b"canary"),
            (b"odd!", b"canary"),
        ]);
        let stripped = strip(&[whole, b"canary".to_vec()].concat()).unwrap();
        let only = exif::only(8);
        assert_eq!(
            stripped,
            picture(&[
                (b"VP8X", b"\x08\0\0\0\x08\0\0\x08\0\0"),
                (b"ICCP", b"profile"),
                (b"VP8L", LOSSLESS),
                (b"EXIF", &only)
            ])
        );
        let simple = picture(&[(b"VP8L", LOSSLESS)]);
        assert_eq!(strip(&simple).unwrap(), simple);
    }

    #[test]
    fn floods_and_what_breaks_off_are_refused() {
        assert_eq!(strip(&picture(&[(b"VP8X", b"\0\0\0\0\xff\xff\xff\xff\xff\xff")])), Err(Refusal::Pixels));
        let frame =
            [b"\0\0\0\0\0\0\x28\x23\0\x28\x23\0\0\0\0\0".as_slice(), b"VP8L\x0b\0\0\0", LOSSLESS, b"\0"]
                .concat();
        assert_eq!(strip(&picture(&[(b"ANMF", &frame), (b"ANMF", &frame)])), Err(Refusal::Pixels));
        assert_eq!(strip(&picture(&[])), Err(Refusal::Damaged));
        let whole = picture(&[(b"VP8L", LOSSLESS)]);
        for length in 12..whole.len() {
            assert_eq!(strip(&whole[..length]), Err(Refusal::Damaged));
        }
    }
}
