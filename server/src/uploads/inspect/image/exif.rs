//! Exif: the one thing of it that a picture needs, which way up it is.

/// The tag of the orientation.
const ORIENTATION: u16 = 0x0112;
/// A number of 16 bits.
const SHORT: u16 = 3;

/// The orientation, if it says one other than upright: 2 to 8.
pub(super) fn orientation(exif: &[u8]) -> Option<u16> {
    let is_little = match exif.get(..4)? {
        b"II*\0" => true,
        b"MM\0*" => false,
        _ => return None,
    };
    let bytes = |at: usize, length: usize| exif.get(at..at.checked_add(length)?);
    let short = |at: usize| {
        let bytes: [u8; 2] = bytes(at, 2)?.try_into().ok()?;
        Some(if is_little { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) })
    };
    let long = |at: usize| {
        let bytes: [u8; 4] = bytes(at, 4)?.try_into().ok()?;
        Some(if is_little { u32::from_le_bytes(bytes) } else { u32::from_be_bytes(bytes) })
    };
    let directory = usize::try_from(long(4)?).ok()?;
    let entries = usize::from(short(directory)?);
    let mut entries = (0..entries).map(|number| directory.saturating_add(2 + number * 12));
    let entry = entries.find(|at| short(*at) == Some(ORIENTATION))?;
    let value = short(entry + 8).filter(|_| short(entry + 2) == Some(SHORT))?;
    (2..=8).contains(&value).then_some(value)
}

/// Exif that says the orientation and nothing else.
pub(super) fn only(orientation: u16) -> Vec<u8> {
    let mut exif = b"MM\0*\0\0\0\x08\0\x01".to_vec();
    exif.extend(ORIENTATION.to_be_bytes());
    exif.extend(SHORT.to_be_bytes());
    exif.extend(1_u32.to_be_bytes());
    exif.extend(orientation.to_be_bytes());
    exif.extend([0; 6]);
    exif
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_orientation_is_read_and_written() {
        for number in 2..=8 {
            assert_eq!(orientation(&only(number)), Some(number));
        }
        assert_eq!(orientation(&only(1)), None);
        let little = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0";
        assert_eq!(orientation(little), Some(6));
        assert_eq!(orientation(b"II*\0\xff\xff\xff\xff"), None);
    }

    proptest! {
        #[test]
        fn any_exif_is_read(rest: Vec<u8>) {
            let _ = orientation(&[b"II*\0\x08\0\0\0", rest.as_slice()].concat());
        }
    }
}
