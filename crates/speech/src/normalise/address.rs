//! E-mail and web addresses.

use super::{Found, spell};
use crate::{
    chars::{after, before, mark, run, trim},
    words::{Say, Words},
};

/// How host names end that are written without `www.` or `https://`.
const ENDINGS: &str = "uk com org net gov eu wales cymru scot london info int pl ro example";

/// An address at the start of a text.
pub(super) fn find(text: &str, words: &Words) -> Option<Found> {
    let belongs = |c: char| {
        c.is_ascii_alphanumeric()
            || matches!(c, '#' | '%' | '&' | '+' | '-'..='/' | ':' | '=' | '?' | '@' | '_' | '~')
    };
    let length = trim(text, 0..run(text, &belongs), &|c| mark(c) && c != '/').end;
    let address = before(text, length);
    if !address.contains('.') {
        return None;
    }
    let bare = ["https://", "http://", "mailto:"].iter().find_map(|scheme| address.strip_prefix(scheme));
    let shown = bare.unwrap_or(address);
    let at = shown.find('@');
    let host = at.map_or(shown, |at| after(shown, at + 1));
    if at == Some(0) || !(bare.is_some() || host.starts_with("www.") || is_host(host)) {
        return None;
    }
    Some(Found { length, said: said(shown.strip_suffix('/').unwrap_or(shown), words)? })
}

fn is_host(text: &str) -> bool {
    let name = before(text, run(text, &|c| c.is_ascii_alphanumeric() || c == '-' || c == '.'));
    let sound = name.split('.').all(|label| !label.is_empty());
    let last = name.split('.').fold("", |_, label| label);
    sound && last != name && ENDINGS.split(' ').any(|ending| last.eq_ignore_ascii_case(ending))
}

/// An address in words; `None` where the language has none for its signs.
fn said(address: &str, words: &Words) -> Option<String> {
    let mut said = String::new();
    let mut rest = address;
    while let Some(first) = rest.chars().next() {
        if !said.is_empty() && !said.ends_with(' ') {
            said.push(' ');
        }
        let label = before(rest, run(rest, &|c| c.is_ascii_alphanumeric()));
        if label.is_empty() {
            match words.say(Say::Sign(first)) {
                Some(sign) => said.push_str(&sign),
                None if matches!(first, '.' | '@') => return None,
                None => {}
            }
        } else {
            // What stands for the letters in a language whose voices do not know them is said in an address, too.
            match words.short_form(label).map(|short| short.long.as_deref()) {
                Some(Some(long)) => said.push_str(long),
                None if label != "www" => said.push_str(label),
                _ => spell(&label.to_ascii_uppercase(), &mut said),
            }
        }
        rest = after(rest, label.len().max(first.len_utf8()));
    }
    Some(said)
}
