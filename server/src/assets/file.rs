//! One file with its compressed forms.

use super::encoding::Encoding;
use axum::body::Bytes;
use flate2::{Compression, write::GzEncoder};
use std::{
    fmt::Write as _,
    io::Write as _,
    sync::{Arc, OnceLock},
};

/// A file.
#[derive(Debug, Clone)]
pub(super) struct File {
    pub mime: &'static str,
    hash: String,
    plain: Bytes,
    brotli: Form,
    gzip: Form,
}

/// A compressed form.
#[derive(Debug, Clone)]
enum Form {
    /// It is there, or there is none.
    Made(Option<Bytes>),
    /// It is made when it is asked for, and then it is there.
    OnDemand(Arc<OnceLock<Option<Bytes>>>, fn(&[u8]) -> Option<Vec<u8>>),
}

impl Form {
    fn of(&self, plain: &[u8]) -> Option<&Bytes> {
        match self {
            Self::Made(made) => made.as_ref(),
            Self::OnDemand(made, compress) => made.get_or_init(|| compress(plain).map(Bytes::from)).as_ref(),
        }
    }
}

impl File {
    /// A file whose compressed forms are there or are not.
    pub fn new(mime: &'static str, plain: Vec<u8>, brotli: Option<Vec<u8>>, gzip: Option<Vec<u8>>) -> Self {
        let mut hash = String::new();
        for byte in &crate::secrets::hash(&plain)[..8] {
            let _ = write!(hash, "{byte:02x}");
        }
        let [brotli, gzip] = [brotli, gzip].map(|made| Form::Made(made.map(Bytes::from)));
        Self { mime, hash, plain: plain.into(), brotli, gzip }
    }

    /// The same file, compressed when it is first asked for: there are many, and nobody reads all of them. Not as well as
    /// can be: that takes ten times as long and makes a text a thirtieth smaller.
    pub fn compressed(self) -> Self {
        let on_demand = |make: fn(&[u8]) -> Option<Vec<u8>>| Form::OnDemand(Arc::default(), make);
        Self { brotli: on_demand(brotli), gzip: on_demand(gzip), ..self }
    }

    /// A hash of the content.
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// The best form among those accepted, and which one it is.
    pub fn form(&self, accepted: impl Fn(Encoding) -> bool) -> (&Bytes, Option<Encoding>) {
        for (encoding, bytes) in [(Encoding::Brotli, &self.brotli), (Encoding::Gzip, &self.gzip)] {
            if accepted(encoding)
                && let Some(bytes) = bytes.of(&self.plain)
            {
                return (bytes, Some(encoding));
            }
        }
        (&self.plain, None)
    }
}

fn brotli(plain: &[u8]) -> Option<Vec<u8>> {
    let mut compressed = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut compressed, 1 << 16, 9, 18);
    writer.write_all(plain).ok()?;
    drop(writer);
    Some(compressed)
}

fn gzip(plain: &[u8]) -> Option<Vec<u8>> {
    let mut writer = GzEncoder::new(Vec::new(), Compression::best());
    writer.write_all(plain).ok()?;
    writer.finish().ok()
}

/// The media type of a file, by the end of its name.
pub(super) fn mime(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "css" => "text/css; charset=utf-8",
        "ftl" | "txt" => "text/plain; charset=utf-8",
        "html" => "text/html; charset=utf-8",
        "ico" => "image/x-icon",
        "jpg" | "jpeg" => "image/jpeg",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "pdf" => "application/pdf",
        "png" => "image/png",
        "svg" => "image/svg+xml",
        "wasm" => "application/wasm",
        "webmanifest" => "application/manifest+json",
        "webp" => "image/webp",
        "woff2" => "font/woff2",
        "xml" => "application/xml",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn compressed_forms_hold_the_same() {
        let words = "words words words ".repeat(1_000).into_bytes();
        let file = File::new("text/plain", words.clone(), None, None).compressed();
        let (bytes, encoding) = file.form(|_| true);
        assert_eq!(encoding, Some(Encoding::Brotli));
        let mut plain = Vec::new();
        brotli::Decompressor::new(&bytes[..], 4096).read_to_end(&mut plain).unwrap();
        assert_eq!(plain, words);
        let (bytes, encoding) = file.form(|encoding| encoding == Encoding::Gzip);
        assert_eq!(encoding, Some(Encoding::Gzip));
        plain.clear();
        flate2::read::GzDecoder::new(&bytes[..]).read_to_end(&mut plain).unwrap();
        assert_eq!(plain, words);
        assert_eq!(file.form(|_| false).0, &words);
    }
}
