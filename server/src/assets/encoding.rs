//! Which compressed forms a browser accepts (RFC 9110, 12.5.3).

use axum::http::{HeaderMap, header};

/// A compressed form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Encoding {
    Brotli,
    Gzip,
}

impl Encoding {
    /// Its name in the header fields.
    pub fn name(self) -> &'static str {
        match self {
            Encoding::Brotli => "br",
            Encoding::Gzip => "gzip",
        }
    }

    /// Whether a request accepts it.
    pub fn accepted(self, headers: &HeaderMap) -> bool {
        let mut any = false;
        for item in headers
            .get_all(header::ACCEPT_ENCODING)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','))
        {
            let mut parts = item.split(';').map(str::trim);
            let name = parts.next().unwrap_or_default();
            let refused = parts
                .filter_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q=")))
                .any(|weight| weight.parse::<f32>().is_ok_and(|weight| weight <= 0.0));
            if name.eq_ignore_ascii_case(self.name()) {
                return !refused;
            }
            any |= name == "*" && !refused;
        }
        any
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_and_the_star_count() {
        let of = |value: &str| {
            let headers = [(header::ACCEPT_ENCODING, value.parse().unwrap())].into_iter().collect();
            [Encoding::Brotli, Encoding::Gzip].map(|encoding| encoding.accepted(&headers))
        };
        assert_eq!(of("gzip, deflate, br"), [true, true]);
        assert_eq!(of("GZIP;q=0.5"), [false, true]);
        assert_eq!(of("br;q=0, *"), [false, true]);
        assert_eq!(of("br; q=0.000, gzip; q=1"), [false, true]);
        assert_eq!(of("identity"), [false, false]);
        assert!(!Encoding::Brotli.accepted(&HeaderMap::new()));
    }
}
