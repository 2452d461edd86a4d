//! JPEG (ITU-T T.81), in the file formats of JFIF and Exif.

use super::{Bytes, Pixels, exif};
use crate::uploads::Refusal;

/// Keeps the picture, its colours and its orientation. What follows its end, as phones put there, goes too.
pub(super) fn strip(content: &[u8]) -> Result<Vec<u8>, Refusal> {
    let mut from = Bytes(content);
    let mut kept = from.take(2)?.to_vec();
    let mut pixels = Pixels::default();
    let mut has_frame = false;
    let mut orientation = None;
    // Where Exif belongs: behind the segment that makes it JFIF, if there is one.
    let mut place = kept.len();
    loop {
        if from.byte()? != 0xff {
            return Err(Refusal::Damaged);
        }
        let mut marker = from.byte()?;
        while marker == 0xff {
            marker = from.byte()?;
        }
        match marker {
            0xd9 => break,
            0x00 | 0xd0..=0xd8 => return Err(Refusal::Damaged),
            0x01 => continue,
            _ => {}
        }
        let length = u16::from_be_bytes(from.array()?);
        let body = from.take(usize::from(length).checked_sub(2).ok_or(Refusal::Damaged)?)?;
        match marker {
            // The frame: how large the picture is.
            0xc0..=0xcf if !matches!(marker, 0xc4 | 0xc8 | 0xcc) => {
                let [_, a, b, c, d, ..] = body else { return Err(Refusal::Damaged) };
                pixels.add(u16::from_be_bytes([*c, *d]).into(), u16::from_be_bytes([*a, *b]).into())?;
                has_frame = true;
                segment(&mut kept, marker, body);
            }
            0xe0 if body.starts_with(b"JFIF\0") => {
                let mut head = *body.first_chunk::<14>().ok_or(Refusal::Damaged)?;
                // No small picture of what the large one may not show any more.
                head[12..].fill(0);
                segment(&mut kept, marker, &head);
                place = kept.len();
            }
            0xe1 => {
                if let Some(exif) = body.strip_prefix(b"Exif\0\0") {
                    orientation = orientation.or_else(|| exif::orientation(exif));
                }
            }
            0xe2 if body.starts_with(b"ICC_PROFILE\0") => segment(&mut kept, marker, body),
            0xee if body.starts_with(b"Adobe") => segment(&mut kept, marker, body),
            // What applications add, and comments.
            0xe0..=0xef | 0xfe => {}
            0xda => {
                segment(&mut kept, marker, body);
                kept.extend_from_slice(scan(&mut from)?);
            }
            _ => segment(&mut kept, marker, body),
        }
    }
    if !has_frame {
        return Err(Refusal::Damaged);
    }
    kept.extend([0xff, 0xd9]);
    if let Some(orientation) = orientation {
        let mut written = Vec::new();
        segment(&mut written, 0xe1, &[b"Exif\0\0".to_vec(), exif::only(orientation)].concat());
        kept.splice(place..place, written);
    }
    Ok(kept)
}

/// The packed pixels up to the next marker.
fn scan<'a>(from: &mut Bytes<'a>) -> Result<&'a [u8], Refusal> {
    let is_marker = |pair: &[u8]| pair[0] == 0xff && !matches!(pair[1], 0x00 | 0xd0..=0xd7 | 0xff);
    let length = from.0.windows(2).position(is_marker).ok_or(Refusal::Damaged)?;
    from.take(length)
}

fn segment(to: &mut Vec<u8>, marker: u8, body: &[u8]) {
    // Each body was a segment's, or is shorter.
    let length = u16::try_from(body.len() + 2).unwrap_or(u16::MAX);
    to.extend([0xff, marker]);
    to.extend(length.to_be_bytes());
    to.extend_from_slice(body);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(segments: &[(u8, &[u8])], width: u16) -> Vec<u8> {
        let mut picture = vec![0xff, 0xd8];
        for (marker, body) in segments {
            segment(&mut picture, *marker, body);
        }
        let frame = [&[8, 0, 1][..], &width.to_be_bytes(), &[1, 1, 0x11, 0]].concat();
        segment(&mut picture, 0xc0, &frame);
        segment(&mut picture, 0xda, &[1, 1, 0, 0, 63, 0]);
        picture.extend([7, 0xff, 0, 8, 0xff, 0xd0, 9, 0xff, 0xd9]);
        picture
    }

    #[test]
    fn what_a_camera_tells_goes_and_the_orientation_stays() {
        let jfif = [b"JFIF\0\x01\x02\0\0\x01\0\x01".as_slice(), &[1, 1, 9, 9, 9]].concat();
        let exif = [b"Exif\0\0".to_vec(), exif::only(6), b"GPS 51.5N canary".to_vec()].concat();
        let icc = b"ICC_PROFILE\0\x01\x01profile".as_slice();
        let whole = picture(
            &[
                (0xe0, &jfif),
                (0xe1, &exif),
                (0xe1, b"http://ns.adobe.com/xap/1.0/\0canary"),
                (0xe2, icc),
                (0xed, b"canary"),
                (0xfe, b"canary"),
            ],
            9,
        );
        let stripped = strip(&[whole, b"a second, smaller canary".to_vec()].concat()).unwrap();
        let head = [&jfif[..12], &[0, 0]].concat();
        let exif = [b"Exif\0\0".to_vec(), exif::only(6)].concat();
        assert_eq!(stripped, picture(&[(0xe0, &head), (0xe1, &exif), (0xe2, icc)], 9));
        assert_eq!(strip(&stripped).unwrap(), stripped);
    }

    #[test]
    fn a_flood_and_what_breaks_off_are_refused() {
        assert_eq!(strip(&picture(&[], 30_001)), Err(Refusal::Pixels));
        let whole = picture(&[], 9);
        for length in 2..whole.len() {
            assert_eq!(strip(&whole[..length]), Err(Refusal::Damaged), "{length}");
        }
        assert_eq!(strip(&[0xff, 0xd8, 0xff, 0xd9]), Err(Refusal::Damaged));
    }
}
