//! GIF 87a and 89a.

use super::{Bytes, Pixels};
use crate::uploads::Refusal;

/// Keeps the frames, when they are shown, and how often. Comments and what applications add go.
pub(super) fn strip(content: &[u8]) -> Result<Vec<u8>, Refusal> {
    let mut from = Bytes(content);
    let mut kept = from.take(6)?.to_vec();
    let screen: [u8; 7] = from.array()?;
    // "GIF89a/*": a script that calls the picture a comment.
    if screen.starts_with(b"/*") || screen.starts_with(b"=") {
        return Err(Refusal::Ambiguous);
    }
    kept.extend(screen);
    let mut pixels = Pixels::default();
    pixels.add(
        u16::from_le_bytes([screen[0], screen[1]]).into(),
        u16::from_le_bytes([screen[2], screen[3]]).into(),
    )?;
    kept.extend_from_slice(from.take(palette(screen[4]))?);
    let mut has_frame = false;
    loop {
        match from.byte()? {
            0x3b => break,
            0x2c => {
                let frame: [u8; 9] = from.array()?;
                pixels.add(
                    u16::from_le_bytes([frame[4], frame[5]]).into(),
                    u16::from_le_bytes([frame[6], frame[7]]).into(),
                )?;
                has_frame = true;
                kept.push(0x2c);
                kept.extend(frame);
                kept.extend_from_slice(from.take(palette(frame[8]))?);
                kept.push(from.byte()?);
                kept.extend_from_slice(blocks(&mut from)?);
            }
            0x21 => {
                let label = from.byte()?;
                let body = blocks(&mut from)?;
                let loops = [b"\x0bNETSCAPE2.0\x03\x01".as_slice(), b"\x0bANIMEXTS1.0\x03\x01"];
                let is_loop =
                    label == 0xff && body.len() == 17 && loops.iter().any(|start| body.starts_with(start));
                if label == 0xf9 || is_loop {
                    kept.extend([0x21, label]);
                    kept.extend_from_slice(body);
                }
            }
            _ => return Err(Refusal::Damaged),
        }
    }
    // Nothing adds anything here but to deceive.
    if !from.0.iter().all(|byte| *byte == 0) {
        return Err(Refusal::Ambiguous);
    }
    if !has_frame {
        return Err(Refusal::Damaged);
    }
    kept.push(0x3b);
    Ok(kept)
}

/// How long the table of colours is that these flags announce.
fn palette(flags: u8) -> usize {
    if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) }
}

/// Blocks up to the empty one, with their lengths.
fn blocks<'a>(from: &mut Bytes<'a>) -> Result<&'a [u8], Refusal> {
    let start = from.0;
    loop {
        let length = from.byte()?;
        if length == 0 {
            return Ok(&start[..start.len() - from.0.len()]);
        }
        from.take(length.into())?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAME: &[u8] = b"\x2c\0\0\0\0\x09\0\x09\0\0\x02\x03abc\0";

    fn picture(screen: [u8; 4], blocks: &[&[u8]]) -> Vec<u8> {
        [b"GIF89a".as_slice(), &screen, &[0x80, 0, 0], b"palett", &blocks.concat(), FRAME, b";"].concat()
    }

    #[test]
    fn comments_go_and_frames_stay() {
        let loops = b"\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0".as_slice();
        let control = b"\x21\xf9\x04\0\x0a\0\0\0".as_slice();
        let told = [
            b"\x21\xfe\x06canary\0".as_slice(),
            b"\x21\xff\x0bXMP DataXMP\x06canary\0",
            b"\x21\x01\x06canary\0",
        ];
        let whole = picture(*b"\x09\0\x09\0", &[loops, told[0], told[1], told[2], control]);
        assert_eq!(strip(&whole).unwrap(), picture(*b"\x09\0\x09\0", &[loops, control]));
        for length in 6..whole.len() {
            assert_eq!(strip(&whole[..length]), Err(Refusal::Damaged));
        }
    }

    #[test]
    fn scripts_and_floods_are_refused() {
        assert_eq!(strip(&picture(*b"/*\x09\0", &[])), Err(Refusal::Ambiguous));
        assert_eq!(
            strip(&[picture(*b"\x09\0\x09\0", &[]), b"*/=1;alert(1)".to_vec()].concat()),
            Err(Refusal::Ambiguous)
        );
        assert_eq!(strip(&picture(*b"\xff\xff\xff\xff", &[])), Err(Refusal::Pixels));
        let large = [b"\x2c\0\0\0\0\x10\x27\x10\x27\0\x02\0".as_slice(); 2].concat();
        assert_eq!(strip(&picture(*b"\x09\0\x09\0", &[&large])), Err(Refusal::Pixels));
    }
}
