//! Which language a person reads.

/// The writing direction of a language, for the attribute `dir`.
pub fn direction(tag: &str) -> &'static str {
    match tag.split('-').next().unwrap_or(tag) {
        "ar" | "fa" | "he" | "ur" => "rtl",
        _ => "ltr",
    }
}

/// The language offered that an `Accept-Language` header (RFC 9110, 12.5.4) wants most; `default` where
/// it wants none of them. A range matches a tag that begins with it, and the other way round, so `en-GB`
/// gets `en`.
pub fn negotiate<'a>(accept: &str, offered: &[&'a str], default: &'a str) -> &'a str {
    let mut best = (0.0, default);
    for part in accept.split(',') {
        let (range, parameters) = part.split_once(';').unwrap_or((part, ""));
        let quality = match parameters.trim().strip_prefix("q=") {
            Some(q) => q.trim().parse().unwrap_or(0.0),
            None => 1.0_f32,
        };
        let range = range.trim();
        let found = if range == "*" {
            Some(default)
        } else {
            offered.iter().copied().find(|tag| matches(range, tag))
        };
        if let Some(tag) = found
            && quality > best.0
        {
            best = (quality, tag);
        }
    }
    best.1
}

fn matches(range: &str, tag: &str) -> bool {
    let begins = |long: &str, short: &str| {
        long.get(..short.len()).is_some_and(|start| start.eq_ignore_ascii_case(short))
            && matches!(long.as_bytes().get(short.len()), None | Some(b'-'))
    };
    !range.is_empty() && (begins(range, tag) || begins(tag, range))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_language_wanted_most_is_found() {
        for (accept, expected) in [
            ("", "en"),
            ("cy", "cy"),
            ("cy-GB,cy;q=0.9,en;q=0.8", "cy"),
            ("en-GB,en;q=0.9,cy;q=0.8", "en"),
            ("fr-FR,fr;q=0.9,cy;q=0.5,*;q=0.1", "cy"),
            ("de", "en"),
            ("*", "en"),
            ("cy;q=0", "en"),
            ("cyx", "en"),
            ("zh", "zh-Hans"),
            ("CY", "cy"),
        ] {
            assert_eq!(negotiate(accept, &["en", "cy", "zh-Hans"], "en"), expected, "{accept}");
        }
    }

    #[test]
    fn right_to_left_is_known() {
        assert_eq!(["en", "ur", "ar-XB", "cy"].map(direction), ["ltr", "rtl", "rtl", "ltr"]);
    }

    proptest! {
        #[test]
        fn any_header_gives_a_language_offered(accept in ".*") {
            prop_assert!(["en", "cy"].contains(&negotiate(&accept, &["en", "cy"], "en")));
        }
    }
}
