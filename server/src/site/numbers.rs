//! Numbers and web addresses in texts that run from right to left. The groups of a telephone number, or the parts of a date
//! in digits, are so many numbers to the rules of bidirectional text, and would stand in the order of the words: the last
//! first. What an address ends with would stand on its other side. The mark before and after them keeps them as they are.

/// LEFT-TO-RIGHT ISOLATE and POP DIRECTIONAL ISOLATE.
const ISOLATE: char = '\u{2066}';
const POP: char = '\u{2069}';

/// A file of texts with such numbers kept together. Comments, variables and addresses of links stay as they are.
pub(super) fn kept_together(source: &str) -> String {
    let lines = source.split_inclusive('\n');
    lines.map(|line| if line.starts_with('#') { line.to_owned() } else { line_of(line) }).collect()
}

fn line_of(line: &str) -> String {
    let mut kept = String::with_capacity(line.len());
    let (mut rest, mut inside) = (line, None);
    while let Some(next) = rest.chars().next() {
        match inside {
            Some(end) if next == end => inside = None,
            Some(_) => {}
            None if next == '{' => inside = Some('}'),
            None if next == '(' && kept.ends_with(']') => inside = Some(')'),
            None => {
                let length = number(rest).max(web_address(rest));
                // A number within a word is part of it.
                if length > 0 && !kept.ends_with(|c: char| c.is_alphanumeric()) {
                    kept.push(ISOLATE);
                    kept.push_str(&rest[..length]);
                    kept.push(POP);
                    rest = &rest[length..];
                    continue;
                }
            }
        }
        kept.push(next);
        rest = &rest[next.len_utf8()..];
    }
    kept
}

/// How long an address of the web, or the beginning of one, at the start of a text is; 0 if there is none.
fn web_address(text: &str) -> usize {
    let is_one = ["https://", "http://"].iter().any(|scheme| text.starts_with(scheme));
    if is_one {
        text.bytes().take_while(|c| c.is_ascii_graphic() && !b"{}()[]".contains(c)).count()
    } else {
        0
    }
}

/// How long a number of several groups at the start of a text is; 0 if there is none.
fn number(text: &str) -> usize {
    let sign = usize::from(text.starts_with('+'));
    let (mut length, mut groups) = (sign, 0);
    loop {
        let digits = text[length..].bytes().take_while(u8::is_ascii_digit).count();
        if digits == 0 {
            // Without the space after the last group.
            return if groups > 1 { length - 1 } else { 0 };
        }
        length += digits;
        groups += 1;
        if !text[length..].starts_with(' ') {
            return if groups > 1 { length } else { 0 };
        }
        length += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_of_digits_are_kept_together() {
        for (line, expected) in [
            ("اتصل على 0303 123 1113.\n", "اتصل على \u{2066}0303 123 1113\u{2069}.\n"),
            ("مثل 27 3 2026", "مثل \u{2066}27 3 2026\u{2069}"),
            ("+44 1625 545745 أو", "\u{2066}+44 1625 545745\u{2069} أو"),
            ("یہ https:// یا", "یہ \u{2066}https://\u{2069} یا"),
            ("خلال 30 يوما", "خلال 30 يوما"),
            ("[0303 123 1113](tel:0303 123 1113)", "[\u{2066}0303 123 1113\u{2069}](tel:0303 123 1113)"),
            ("{ $a 1 2 } 5", "{ $a 1 2 } 5"),
            ("# 1 2 3\n", "# 1 2 3\n"),
            ("A1 2", "A1 2"),
        ] {
            assert_eq!(kept_together(line), expected);
        }
    }

    proptest::proptest! {
        #[test]
        fn nothing_else_is_changed(text in ".*") {
            let marks = [ISOLATE, POP];
            let without = |text: &str| text.chars().filter(|c| !marks.contains(c)).collect::<String>();
            proptest::prop_assert_eq!(without(&kept_together(&text)), without(&text));
        }
    }
}
