//! Pictures: taken apart by their segments and put together without what they say of where, when, by whom and with
//! what they were taken. Nothing is decoded, so no pixel changes and no picture can flood the memory.

mod exif;
mod gif;
mod jpeg;
mod png;
mod webp;

use super::{Kind, Refusal, markup::has_markup};

/// The most pixels of one picture, all its frames together. The largest sensor of a phone has 200 million, but sends
/// no such picture unless it is told to.
const MOST_PIXELS: u64 = 120_000_000;
/// The longest side, in pixels.
const LONGEST_SIDE: u32 = 30_000;

/// The picture without its metadata; `None` for what is no picture.
pub(super) fn inspect(content: &[u8]) -> Option<Result<(Kind, Vec<u8>), Refusal>> {
    let (kind, strip): (Kind, Strip) = match content {
        [0xff, 0xd8, 0xff, ..] => (Kind::Jpeg, jpeg::strip),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => (Kind::Png, png::strip),
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => (Kind::Gif, gif::strip),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => (Kind::WebP, webp::strip),
        _ => return None,
    };
    // In a picture it would only be there to be run.
    if has_markup(content) {
        return Some(Err(Refusal::Ambiguous));
    }
    Some(strip(content).map(|stripped| (kind, stripped)))
}

/// Takes the metadata of a picture away.
type Strip = fn(&[u8]) -> Result<Vec<u8>, Refusal>;

/// The name of a chunk, in PNG and WebP.
type Name = [u8; 4];

/// How many pixels there are, as frames are added.
#[derive(Default)]
struct Pixels(u64);

impl Pixels {
    /// Counts a frame.
    fn add(&mut self, width: u32, height: u32) -> Result<(), Refusal> {
        if width.max(height) > LONGEST_SIDE {
            return Err(Refusal::Pixels);
        }
        self.0 += u64::from(width) * u64::from(height);
        if self.0 > MOST_PIXELS { Err(Refusal::Pixels) } else { Ok(()) }
    }
}

/// Reads bytes off the front; what is missing makes the picture damaged.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take(&mut self, length: usize) -> Result<&'a [u8], Refusal> {
        let (taken, rest) = self.0.split_at_checked(length).ok_or(Refusal::Damaged)?;
        self.0 = rest;
        Ok(taken)
    }

    fn byte(&mut self) -> Result<u8, Refusal> {
        Ok(self.take(1)?[0])
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], Refusal> {
        self.take(N)?.try_into().map_err(|_| Refusal::Damaged)
    }
}
