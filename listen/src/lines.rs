//! Names and values, one a line, as `name=value`.

/// The value of a name.
pub fn find<'a>(lines: &'a str, name: &str) -> Option<&'a str> {
    lines.split('\n').find_map(|line| value(line, name))
}

/// The value of a line that has this name.
pub fn value<'a>(line: &'a str, name: &str) -> Option<&'a str> {
    line.strip_prefix(name)?.strip_prefix('=')
}

/// A number in digits. (`to_string` would bring all of Rust's formatting along.)
pub fn decimal(number: i64) -> String {
    let mut digits = String::new();
    let mut unit = 1;
    while number / unit >= 10 {
        unit *= 10;
    }
    while unit > 0 {
        let digit = u8::try_from(number / unit % 10).unwrap_or_default();
        digits.push(char::from(b'0' + digit));
        unit /= 10;
    }
    digits
}
