//! Words as they are searched for: without what some people type and others leave out.

/// A letter of a text that is decomposed (NFD) and in small letters, as it is compared with others; `None` of a mark on one,
/// which is left out.
///
/// Of Latin letters the accents go, also those that Unicode has no decomposition for; of Arabic script the vowel marks, the
/// hamza and the madda on a letter, and what tells the same letters of Arabic, Persian and Urdu keyboards apart; of Gurmukhi
/// the dot (nukta), which many leave out.
pub fn folded(c: char) -> Option<char> {
    match c {
        '\u{300}'..='\u{36F}'
        | '\u{610}'..='\u{61A}'
        | '\u{640}'
        | '\u{64B}'..='\u{65F}'
        | '\u{670}'
        | '\u{A3C}' => None,
        'ł' => Some('l'),
        'đ' => Some('d'),
        'ø' => Some('o'),
        '’' => Some('\''),
        'ى' | 'ی' => Some('ي'),
        'ک' => Some('ك'),
        'ة' | 'ہ' | 'ھ' => Some('ه'),
        c => Some(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> String {
        text.chars().filter_map(folded).collect()
    }

    #[test]
    fn what_some_leave_out_is_left_out() {
        // Decomposed, as whoever calls has it.
        assert_eq!(of("plângere\u{302}, s\u{326}i"), "plângere, si");
        assert_eq!(of("skargę\u{328} złożyć"), "skargę zlożyć");
        assert_eq!(of("\u{627}\u{654}خرى"), "اخري");
        assert_eq!(of("شکایت"), "شكايت");
        assert_eq!(of("شِكَايَة"), "شكايه");
        assert_eq!(of("ਫ\u{a3c}ੋਨ"), "ਫੋਨ");
        assert_eq!(of("swyddfa’r"), "swyddfa'r");
        assert_eq!(of("投诉"), "投诉");
    }
}
