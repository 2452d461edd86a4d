//! The texts of a site as XLIFF, with what there is of a language.

use super::{
    MadeFrom, TranslateError, is_target,
    longest::longest,
    place::place,
    xliff::{Document, File, Unit, write},
};
use crate::{
    check::own_words,
    site::{Folders, Site, TextFile, language},
};
use locale::coverage::{Text, texts};
use std::io;

/// Every text for translators into a language, as XLIFF 2.0.
///
/// # Errors
/// [`TranslateError`].
pub fn export(site: &Site, folders: &Folders, lang: &str) -> Result<String, TranslateError> {
    is_target(site, lang)?;
    let own = language::files(folders, lang)?;
    let made_from = MadeFrom::read(folders, lang)?;
    let default = &site.organisation.default_language;
    let file = |english: &TextFile| {
        let own = own.iter().find(|own| own.name == english.name).map(|own| texts(&own.source));
        file(site, english, &own.unwrap_or_default(), made_from.as_ref())
    };
    let files = site.files_to_translate(lang).map(file).collect();
    let document = Document { from: default.clone(), to: lang.to_owned(), files };
    let failed = |source: io::Error| TranslateError::Write { path: lang.into(), source };
    write(&document).map_err(failed)
}

fn file(site: &Site, english: &TextFile, own: &[Text], made_from: Option<&MadeFrom>) -> File {
    let id = &english.name;
    let unit = |text: Text| {
        let target = own.iter().find(|own| own.name == text.name).map(|own| own.pattern.clone());
        let is_stale = made_from.is_some_and(|made_from| !made_from.is_from(id, &text.name, &text.pattern));
        let mut notes = vec![("place", place(site, id, &text.name))];
        notes.extend(
            [text.group, text.comment]
                .into_iter()
                .filter(|words| !words.is_empty())
                .map(|words| ("comment", words)),
        );
        notes.extend(longest(&text.name).map(|most| ("max-length", most.to_string())));
        if target.is_some() && is_stale {
            notes.push(("stale", "The English has changed since this was translated.".to_owned()));
        }
        let done = target.is_some() && !is_stale;
        Unit { id: text.name, notes, source: text.pattern, target: target.unwrap_or_default(), done }
    };
    let mut sources = texts(&english.source);
    let extra: Vec<_> = own.iter().filter_map(|own| yes_or_no(site, id, &sources, own)).collect();
    sources.extend(extra);
    File { id: id.clone(), units: sources.into_iter().map(unit).collect() }
}

/// What is to be translated where only this language has words of its own for yes or no: the general word.
fn yes_or_no(site: &Site, file: &str, sources: &[Text], own: &Text) -> Option<Text> {
    let is_known = sources.iter().any(|text| text.name == own.name);
    let (_, general) = own.name.split_once('.').filter(|_| !is_known && own_words(site, file, &own.name))?;
    let pattern = site.texts(&site.organisation.default_language, None)?.text(general);
    Some(Text { name: own.name.clone(), pattern, ..Text::default() })
}
