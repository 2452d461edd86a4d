//! Writing to a person: a template in their language, with what staff fill in. It is sent as an event of the case, and the
//! person reads it where they follow the case; a mail only says that there is something to read.

use super::{
    case::{Opened, open},
    content,
    door::{Inside, failed, led},
    event::{Refused, new_key},
};
use crate::{
    cases::{Actor, act},
    pages::{
        posted::Posted,
        render::{error_page, render},
    },
    site::Template,
    state::AppState,
};
use ::cases::{Details, IdempotencyKey, NewEvent, Passage, passages};
use app::{
    data::ErrorKind,
    staff::{
        StaffPage,
        event::{Field, FieldKind},
        letter::{Draft, LetterPage, Sheet, field},
    },
};
use axum::{
    extract::{Path, Query, State, rejection::QueryRejection},
    http::StatusCode,
    response::Response,
};
use locale::{Texts, Value};
use serde::Deserialize;
use wizard::{Kind, input::clean};

/// What stands for the first field while a template is filled in, and for the others those after it: of the characters
/// that no text has.
const MARK: u32 = 0xE000;

/// Which letter, by the address.
#[derive(Debug, Default, Deserialize)]
pub struct Chosen {
    #[serde(default)]
    template: String,
}

/// `/{lang}/staff/cases/{reference}/letter`: the letters that there are, or the one that was chosen.
pub async fn show(
    State(state): State<AppState>,
    Path((_, reference)): Path<(String, String)>,
    inside: Inside,
    chosen: Result<Query<Chosen>, QueryRejection>,
) -> Response {
    let opened = match open(&state, &inside, &reference).await {
        Ok(opened) => opened,
        Err(response) => return response,
    };
    let chosen = chosen.map(|Query(chosen)| chosen.template).unwrap_or_default();
    let draft = state.site.letters.get(&chosen).map(|template| {
        let writing = Writing { state: &state, inside: &inside, opened: &opened, template };
        writing.draft(&writing.fields(), &inside.request.lang)
    });
    respond(&state, &inside, &opened, StatusCode::OK, draft).await
}

/// `POST /{lang}/staff/cases/{reference}/letter`: shows the letter as it would be sent, or sends it, once.
pub async fn write(
    State(state): State<AppState>,
    Path((_, reference)): Path<(String, String)>,
    inside: Inside,
    Posted(typed): Posted<Vec<(String, String)>>,
) -> Response {
    let opened = match open(&state, &inside, &reference).await {
        Ok(opened) => opened,
        Err(response) => return response,
    };
    let value = |name: &str| {
        let found = typed.iter().find(|(field, _)| field == name);
        found.map(|(_, value)| value.as_str()).unwrap_or_default()
    };
    let template = state.site.letters.get(value(field::TEMPLATE));
    let (Some(template), Some(key)) = (template, IdempotencyKey::parse(value("key"))) else {
        return error_page(&state, &inside.request, StatusCode::BAD_REQUEST, ErrorKind::BadRequest).await;
    };
    let writing = Writing { state: &state, inside: &inside, opened: &opened, template };
    let mut fields = writing.fields();
    for field in &mut fields {
        field.value = clean(value(&field.name), Kind::LongText);
    }
    let mut draft = writing.draft(&fields, value(field::LANGUAGE));
    value("key").clone_into(&mut draft.key);
    if value(field::ACT) != field::SEND {
        // What was seen is not what is now: only who sends it is to learn that.
        draft.revision = value("revision").parse().unwrap_or_default();
        return respond(&state, &inside, &opened, StatusCode::OK, Some(draft)).await;
    }
    let revision = value("revision").parse().unwrap_or_default();
    match send(&state, &writing, &mut draft, revision, &key).await {
        Ok(()) => led(&format!("/{}/staff/cases/{}?done=1", inside.request.lang, opened.case.reference)),
        Err(Some(response)) => response,
        Err(None) => respond(&state, &inside, &opened, StatusCode::UNPROCESSABLE_ENTITY, Some(draft)).await,
    }
}

/// Sends the letter; or notes in it what is wrong with it, or has the response that says that nothing works.
async fn send(
    state: &AppState,
    writing: &Writing<'_>,
    draft: &mut Draft,
    revision: u32,
    key: &IdempotencyKey,
) -> Result<(), Option<Response>> {
    for field in draft.fields.iter_mut().filter(|field| field.value.is_empty()) {
        field.problem = Some("required".to_owned());
    }
    if draft.fields.iter().any(|field| field.problem.is_some()) {
        return Err(None);
    }
    let case = &writing.opened.case;
    let (text, languages) = passages::join(&writing.sent(&draft.fields, &draft.written_in));
    let details = Details::Letter { template: draft.template.clone(), text, languages };
    let actor = Actor::Staff(writing.inside.staff.id.clone());
    let Err(error) = act(state, &case.reference, actor, NewEvent { revision, details }, key).await else {
        return Ok(());
    };
    match Refused::of(error) {
        Ok(Refused::All(code)) => draft.refused = Some(code),
        // All that can be wrong with a letter that is filled in is its length.
        Ok(Refused::Fields(_)) => {
            if let Some(longest) = draft.fields.iter_mut().max_by_key(|field| field.value.len()) {
                longest.problem = Some("too-long".to_owned());
            }
        }
        Err(error) => return Err(Some(failed(state, &writing.inside.request, &error).await)),
    }
    // What comes next is another thing.
    draft.key = new_key();
    Err(None)
}

async fn respond(
    state: &AppState,
    inside: &Inside,
    opened: &Opened,
    status: StatusCode,
    draft: Option<Draft>,
) -> Response {
    let texts = state.site.shown_texts(&inside.request.lang, None);
    let heading = |template: &Template| texts.as_ref().map(|texts| texts.text(&template.message()));
    let templates = state.site.letters.templates.iter();
    let page = LetterPage {
        staff: inside.signed_in(),
        reference: opened.case.reference.to_string(),
        templates: templates.map(|of| (of.id.clone(), heading(of).unwrap_or_default())).collect(),
        draft,
    };
    render(state, &inside.request, status, None, content(StaffPage::Letter(page))).await
}

/// A template that is being filled in for a case.
struct Writing<'a> {
    state: &'a AppState,
    inside: &'a Inside,
    opened: &'a Opened,
    template: &'a Template,
}

impl Writing<'_> {
    /// The fields of the template, empty.
    fn fields(&self) -> Vec<Field> {
        let field = |name: &String| {
            let kind = if self.template.short.contains(name) { FieldKind::Line } else { FieldKind::ForStaff };
            Field { name: name.clone(), kind, ..Field::default() }
        };
        self.template.fields.iter().map(field).collect()
    }

    /// The page's form with what was typed, and the letter as it is with that.
    fn draft(&self, fields: &[Field], written_in: &str) -> Draft {
        let site = &self.state.site;
        let (page, person) = (&self.inside.request.lang, &self.opened.case.language);
        let mut tags = vec![page];
        for tag in std::iter::once(person).chain(&site.organisation.staff_languages) {
            if !tags.contains(&tag) {
                tags.push(tag);
            }
        }
        let name =
            |tag: &str| site.texts(tag, None).map(|texts| texts.text("language-name")).unwrap_or_default();
        let written_in = tags.iter().copied().find(|tag| *tag == written_in).unwrap_or(page).clone();
        let default = &site.organisation.default_language;
        let sheets = std::iter::once(person).chain(Some(default).filter(|default| *default != person));
        let words = |lang: &String| {
            if lang == person {
                self.sent(fields, &written_in)
            } else {
                self.letter(lang, fields, &written_in)
            }
        };
        let sheet = |lang: &String| Sheet {
            lang: lang.clone(),
            language: name(lang),
            words: words(lang).into_iter().map(show_passage).collect(),
        };
        Draft {
            template: self.template.id.clone(),
            heading: self.texts(page).marking().text(&self.template.message()),
            revision: self.opened.case.revision,
            key: new_key(),
            fields: fields.to_vec(),
            languages: tags.iter().map(|tag| ((*tag).clone(), name(tag))).collect(),
            sheets: sheets.map(sheet).collect(),
            written_in,
            refused: None,
        }
    }

    fn texts(&self, lang: &str) -> Texts {
        let found = self.state.site.texts(lang, Some(&self.opened.case.service));
        found.map_or_else(|| Texts::new(lang, [], None), |texts| Texts::clone(&texts))
    }

    /// The letter as the person gets it. Where nobody has reviewed its language it says so, and has the letter that prevails
    /// below, as mails do.
    fn sent(&self, fields: &[Field], written_in: &str) -> Vec<Passage> {
        let organisation = &self.state.site.organisation;
        let (lang, default) = (&self.opened.case.language, &organisation.default_language);
        let mut letter = self.letter(lang, fields, written_in);
        let note = self.texts(lang).find("mail-unreviewed", None, &[]);
        if let Some(note) = note.filter(|_| !organisation.is_reviewed(lang)) {
            let language = Some(note.lang.unwrap_or_else(|| lang.clone()));
            letter.insert(0, Passage { language, text: note.text + "\n\n" });
            letter.push(Passage { language: Some(lang.clone()), text: "\n\n".to_owned() });
            letter.extend(self.letter(default, fields, written_in));
        }
        letter
    }

    /// The letter in a language. What is not filled in yet is named, for staff.
    fn letter(&self, lang: &str, fields: &[Field], written_in: &str) -> Vec<Passage> {
        let (texts, organisation) = (self.texts(lang), &self.state.site.organisation);
        let mark = |nth: usize| u32::try_from(nth).ok().and_then(|nth| char::from_u32(MARK + nth));
        let marks: Vec<char> = (0..fields.len()).filter_map(mark).collect();
        let mut args: Vec<(&str, Value<'_>)> = vec![
            ("reference", self.opened.case.reference.as_str().into()),
            ("service", self.state.site.service_name(lang, &self.opened.case.service).into()),
            ("telephone", organisation.telephone(lang).into()),
        ];
        let filled = self.template.fields.iter().zip(&marks);
        args.extend(filled.map(|(name, mark)| (name.as_str(), mark.to_string().into())));
        let message = self.template.message();
        // What the language lacks is in the site's own, and said to be.
        let part = |attribute| {
            let found = texts.find(&message, attribute, &args);
            found.map(|found| (found.lang.unwrap_or_else(|| lang.to_owned()), found.text + "\n\n"))
        };
        let template = [part(None), part(Some("body")), Some((lang.to_owned(), organisation.name(lang)))];
        let page = &self.inside.request.lang;
        let said = |field: &Field| match field.value.as_str() {
            "" => {
                (page.clone(), format!("[{}]", self.texts(page).text(&format!("staff-field-{}", field.name))))
            }
            value => (written_in.to_owned(), value.to_owned()),
        };
        let mut passages: Vec<Passage> = Vec::new();
        let mut add = |lang: &str, text: &str| match passages.last_mut() {
            Some(last) if last.language.as_deref() == Some(lang) => last.text.push_str(text),
            _ => passages.push(Passage { language: Some(lang.to_owned()), text: text.to_owned() }),
        };
        let is_mark = |c: char| marks.contains(&c);
        let template = template.iter().flatten();
        let pieces =
            template.flat_map(|(lang, text)| text.split_inclusive(is_mark).map(move |piece| (lang, piece)));
        for (lang, piece) in pieces {
            let of_field =
                marks.iter().position(|mark| piece.ends_with(*mark)).and_then(|nth| fields.get(nth));
            add(lang, piece.trim_end_matches(is_mark));
            if let Some((language, words)) = of_field.map(said) {
                add(&language, &words);
            }
        }
        passages
    }
}

/// A passage as pages show it.
pub fn show_passage(passage: Passage) -> app::Passage {
    app::Passage { lang: passage.language, text: passage.text }
}
