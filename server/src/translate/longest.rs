//! How long a text may be where there is little room.

/// A button of a narrow phone: two lines of it, or three in the widest scripts.
const BUTTON: usize = 60;
/// A control of Listen's bar, which are beside each other.
const CONTROL: usize = 30;
/// The subject of a mail: longer ones are cut off in lists of mails.
const SUBJECT: usize = 80;

/// The most characters that a text of this name may have, as it is written; `None` where there is room for any.
pub fn longest(name: &str) -> Option<usize> {
    const BUTTONS: [&str; 16] = [
        "case-find",
        "continue",
        "cookies-save",
        "exit-page",
        "home-start",
        "listen",
        "listen-allow-remote",
        "listen-built-in",
        "listen-here",
        "listen-selection",
        "reading-save",
        "reading-usual",
        "save-link",
        "send",
        "start",
        "your-case-download",
    ];
    const CONTROLS: [&str; 6] =
        ["listen-back-", "listen-next-", "listen-play", "listen-pause", "listen-stop", "listen-close"];
    if BUTTONS.contains(&name) || ["-button", ".button"].iter().any(|end| name.ends_with(end)) {
        return Some(BUTTON);
    }
    if CONTROLS.iter().any(|control| name.starts_with(control)) {
        return Some(CONTROL);
    }
    (name.starts_with("mail-") && name.ends_with(".subject")).then_some(SUBJECT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_little_room_on_buttons_on_the_bar_and_in_subjects() {
        assert_eq!(longest("continue"), Some(60));
        assert_eq!(longest("your-concern.button"), Some(60));
        assert_eq!(longest("listen-next-heading"), Some(30));
        assert_eq!(longest("mail-decided.subject"), Some(80));
        assert_eq!(longest("listen-how"), None);
        // Who sends a letter of their own may change its subject, which is in two forms in one text.
        assert_eq!(longest("ask-again.subject"), None);
    }
}
