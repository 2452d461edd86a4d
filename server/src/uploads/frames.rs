//! A sealed file as a row of frames, so that one of any length is sealed and opened in bounded memory.
//!
//! Each frame is sealed by itself (XChaCha20-Poly1305, a random nonce of 192 bits) and bound to the file, to its place
//! in the row, and to whether it is the last: frames cannot be swapped, left out, repeated or moved to another file, and
//! a file that breaks off is told from a whole one. That is what the STREAM construction (Hoang, Reyhanitabar, Rogaway
//! and Vizár, 2015) gives; random nonces also bear that a piece which was cut off is written again.

use crate::secrets::{Key, SealError, open, seal};
use std::io::{self, Read, Write};
use zeroize::Zeroizing;

/// The most that one frame holds, in bytes.
pub const FRAME: usize = 64 * 1024;
/// What sealing adds to a frame: its length, a nonce and a tag.
const LENGTH: usize = 4;
const OVERHEAD: usize = 24 + 16;

/// Why a sealed file cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum FramesError {
    /// The disk.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// It was changed, is of another place, or breaks off.
    #[error(transparent)]
    Sealed(#[from] SealError),
}

/// What the frames of a file are bound to.
pub struct Place<'a> {
    /// The key of the file.
    pub key: &'a Key,
    /// Names the file.
    pub file: &'a [u8],
}

impl Place<'_> {
    fn of(&self, number: u64, last: bool) -> Vec<u8> {
        [b"hark file 1 ", self.file, &number.to_be_bytes(), &[u8::from(last)]].concat()
    }

    /// Writes `plain` as the frame of this number.
    pub fn write(&self, to: &mut impl Write, number: u64, last: bool, plain: &[u8]) -> io::Result<()> {
        let sealed = seal(self.key, &self.of(number, last), plain);
        let length = u32::try_from(sealed.len()).map_err(io::Error::other)?;
        to.write_all(&length.to_be_bytes())?;
        to.write_all(&sealed)
    }

    /// Writes a whole file.
    pub fn write_all(&self, to: &mut impl Write, plain: &[u8]) -> io::Result<()> {
        let frames = plain.len().div_ceil(FRAME).max(1);
        for at in 0..frames {
            let frame = &plain[at * FRAME..plain.len().min((at + 1) * FRAME)];
            self.write(to, at as u64, at + 1 == frames, frame)?;
        }
        Ok(())
    }

    /// The frame of this number, if there is one whole.
    pub fn read(
        &self,
        from: &mut impl Read,
        number: u64,
        last: bool,
    ) -> Result<Option<Zeroizing<Vec<u8>>>, FramesError> {
        let Some(sealed) = read_frame(from)? else { return Ok(None) };
        Ok(Some(open(self.key, &self.of(number, last), &sealed)?))
    }

    /// A whole file.
    ///
    /// # Errors
    /// [`FramesError`]; also if its last frame is missing.
    pub fn read_all(&self, from: &mut impl Read) -> Result<Zeroizing<Vec<u8>>, FramesError> {
        let mut plain = Zeroizing::new(Vec::new());
        let mut next = read_frame(from)?.ok_or(SealError)?;
        for number in 0.. {
            let after = read_frame(from)?;
            plain.extend_from_slice(&open(self.key, &self.of(number, after.is_none()), &next)?);
            let Some(after) = after else { break };
            next = after;
        }
        Ok(plain)
    }
}

/// The next frame as it lies there; `None` at the end, and where it breaks off.
fn read_frame(from: &mut impl Read) -> io::Result<Option<Vec<u8>>> {
    let mut length = [0; LENGTH];
    if !fill(from, &mut length)? {
        return Ok(None);
    }
    let length = u32::from_be_bytes(length) as usize;
    if !(OVERHEAD..=OVERHEAD + FRAME).contains(&length) {
        return Ok(None);
    }
    let mut sealed = vec![0; length];
    Ok(fill(from, &mut sealed)?.then_some(sealed))
}

fn fill(from: &mut impl Read, buffer: &mut [u8]) -> io::Result<bool> {
    match from.read_exact(buffer) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Ok(false),
        Err(error) => Err(error),
    }
}

/// Passes over the next frame; says how many bytes it holds and how many it takes on disk.
pub fn pass_over(from: &mut impl Read) -> io::Result<Option<(u64, u64)>> {
    let frame = read_frame(from)?;
    Ok(frame.map(|sealed| ((sealed.len() - OVERHEAD) as u64, (LENGTH + sealed.len()) as u64)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sealed(key: &Key, file: &[u8], plain: &[u8]) -> Vec<u8> {
        let mut sealed = Vec::new();
        Place { key, file }.write_all(&mut sealed, plain).unwrap();
        sealed
    }

    #[test]
    fn only_the_whole_file_at_its_place_is_read() {
        let key: Key = Zeroizing::new([1; 32]);
        let place = Place { key: &key, file: b"a" };
        for length in [0, 1, FRAME - 1, FRAME, FRAME + 1, 3 * FRAME] {
            let plain = vec![7; length];
            let frames = sealed(&key, b"a", &plain);
            assert_eq!(place.read_all(&mut frames.as_slice()).unwrap().as_slice(), plain);
        }
        let frames = sealed(&key, b"a", &vec![7; 2 * FRAME]);
        let (first, second) = frames.split_at(frames.len() / 2);
        for wrong in [
            first.to_vec(),
            second.to_vec(),
            [second, first].concat(),
            [first, first, second].concat(),
            [first, second, second].concat(),
            frames[..frames.len() - 1].to_vec(),
            sealed(&key, b"b", &vec![7; FRAME]),
            sealed(&Zeroizing::new([2; 32]), b"a", &vec![7; FRAME]),
            Vec::new(),
        ] {
            assert!(place.read_all(&mut wrong.as_slice()).is_err());
        }
    }
}
