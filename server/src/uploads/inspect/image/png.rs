//! PNG (W3C, third edition), with animation.

use super::{Bytes, Name, Pixels, exif};
use crate::uploads::Refusal;
use flate2::Crc;

const SIGNATURE: usize = 8;
/// What is kept: the picture, its colours, its size on paper, its frames.
const KEPT: [&Name; 14] = [
    b"IHDR", b"PLTE", b"IDAT", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"cICP", b"sBIT", b"bKGD", b"pHYs",
    b"acTL", b"fcTL", b"fdAT",
];
/// The largest colour profile that is kept, packed.
const LARGEST_PROFILE: usize = 64 * 1024;

/// Keeps the picture, its colours and its orientation. What follows its end goes too.
pub(super) fn strip(content: &[u8]) -> Result<Vec<u8>, Refusal> {
    let mut from = Bytes(content);
    let mut kept = from.take(SIGNATURE)?.to_vec();
    let mut pixels = Pixels::default();
    let mut orientation = None;
    let mut place = None;
    loop {
        let length = u32::from_be_bytes(from.array()?) as usize;
        let name: Name = from.array()?;
        let body = from.take(length)?;
        if from.array()? != checksum(name, body) {
            return Err(Refusal::Damaged);
        }
        if (&name == b"IHDR") == place.is_some() {
            return Err(Refusal::Damaged);
        }
        match &name {
            b"IHDR" => {
                let (width, height) = size(body)?;
                pixels.add(width, height)?;
            }
            b"fcTL" => {
                let (width, height) = size(body.get(4..).unwrap_or_default())?;
                pixels.add(width, height)?;
            }
            b"eXIf" => orientation = orientation.or_else(|| exif::orientation(body)),
            b"IEND" => break,
            _ => {}
        }
        if KEPT.contains(&&name) || (&name == b"iCCP" && length <= LARGEST_PROFILE) {
            chunk(&mut kept, name, body);
        } else if name[0].is_ascii_uppercase() {
            // Without a part that it says is needed, it would be another picture.
            return Err(Refusal::Damaged);
        }
        place.get_or_insert(kept.len());
    }
    chunk(&mut kept, *b"IEND", b"");
    if let (Some(orientation), Some(place)) = (orientation, place) {
        let mut written = Vec::new();
        chunk(&mut written, *b"eXIf", &exif::only(orientation));
        kept.splice(place..place, written);
    }
    Ok(kept)
}

fn size(body: &[u8]) -> Result<(u32, u32), Refusal> {
    let mut from = Bytes(body);
    Ok((u32::from_be_bytes(from.array()?), u32::from_be_bytes(from.array()?)))
}

fn checksum(name: Name, body: &[u8]) -> [u8; 4] {
    let mut crc = Crc::new();
    crc.update(&name);
    crc.update(body);
    crc.sum().to_be_bytes()
}

fn chunk(to: &mut Vec<u8>, name: Name, body: &[u8]) {
    // No file here is that long.
    let length = u32::try_from(body.len()).unwrap_or(u32::MAX);
    to.extend(length.to_be_bytes());
    to.extend(name);
    to.extend_from_slice(body);
    to.extend(checksum(name, body));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(side: u32, chunks: &[(&Name, &[u8])]) -> Vec<u8> {
        let mut picture = b"\x89PNG\r\n\x1a\n".to_vec();
        let header = [&side.to_be_bytes()[..], &side.to_be_bytes(), &[8, 2, 0, 0, 0]].concat();
        chunk(&mut picture, *b"IHDR", &header);
        for (name, body) in chunks {
            chunk(&mut picture, **name, body);
        }
        chunk(&mut picture, *b"IDAT", b"pixels");
        chunk(&mut picture, *b"IEND", b"");
        picture
    }

    #[test]
    fn what_a_program_tells_goes_and_the_orientation_stays() {
        let exif = [exif::only(3), b"canary".to_vec()].concat();
        let told = [
            (b"tEXt", b"Author\0canary".as_slice()),
            (b"iTXt", b"XML:com.adobe.xmp\0canary"),
            (b"tIME", b"1234567"),
            (b"eXIf", &exif),
            (b"gAMA", b"1234"),
        ];
        let whole = [picture(9, &told), b"canary".to_vec()].concat();
        let only = exif::only(3);
        assert_eq!(strip(&whole).unwrap(), picture(9, &[(b"eXIf", &only), (b"gAMA", b"1234")]));
    }

    #[test]
    fn floods_and_what_is_not_whole_are_refused() {
        assert_eq!(strip(&picture(30_000, &[])), Err(Refusal::Pixels));
        assert_eq!(strip(&picture(0xffff_ffff, &[])), Err(Refusal::Pixels));
        let frame = [&[0; 4][..], &9_000_u32.to_be_bytes(), &9_000_u32.to_be_bytes(), &[0; 14]].concat();
        let frames: Vec<(&Name, &[u8])> = vec![(b"fcTL", &frame); 2];
        assert_eq!(strip(&picture(9_000, &frames)), Err(Refusal::Pixels));
        assert_eq!(strip(&picture(9, &[(b"ABCD", b"")])), Err(Refusal::Damaged));
        let mut changed = picture(9, &[]);
        changed[20] ^= 1;
        assert_eq!(strip(&changed), Err(Refusal::Damaged));
        let whole = picture(9, &[]);
        for length in 8..whole.len() {
            assert_eq!(strip(&whole[..length]), Err(Refusal::Damaged));
        }
    }
}
