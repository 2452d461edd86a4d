//! The documents that go with a case: a list, a field for more, and what is wrong with some of them. Without JavaScript
//! the form brings the files; with it a script sends them in pieces, and the form brings their names.

use super::case::{FIELDS, fields};
use crate::{
    components::{error_summary::error_summary, note::note, page::Page, prose::Prose},
    data::Note,
    kept::{Kept, OwnForm},
    page_data, texts,
    wizard::leave::AS_IT_IS,
};
use govuk::{ErrorMessage, Hint, Label};
use leptos::prelude::*;
use locale::{Texts, Value};

/// The field for files, and its id.
pub const FILE: &str = "file";
/// The field with the secret of a file that a script has sent.
pub const UPLOAD: &str = "upload";
/// The field with why a file that a script has sent was refused, and its name.
pub const REFUSED: &str = "refused";
/// The field of the buttons that take a file away: its id.
pub const REMOVE: &str = "remove";
/// The field of the button that goes on; without it the page comes again.
pub const GO_ON: &str = "continue";
/// The field with the pass for a case that has been raised.
pub const PASS: &str = "pass";
/// How the page that says that documents were added to it is kept, in place of [`AS_IT_IS`].
pub const ADDED: &str = "added";
/// How a form is sent that brings files.
const WITH_FILES: &str = "multipart/form-data";

/// The page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EvidencePage {
    /// The service.
    pub service: String,
    /// Where the back link leads.
    pub back: String,
    /// Whether it can be left at once.
    pub exit: bool,
    /// What is there so far.
    pub files: Vec<ListedFile>,
    /// The most files.
    pub most: usize,
    /// The largest file, in kilobytes (1,000 bytes).
    pub kilobytes: u64,
    /// What the field offers: endings of names.
    pub accept: String,
    /// What is wrong: with which file, and a code.
    pub problems: Vec<(String, String)>,
    /// What lets whoever has it add documents to a case that has been raised.
    pub pass: Option<String>,
    /// Whether documents have just been added to that.
    pub added: bool,
    /// Why they are asked for, who sees them, and how long they are kept.
    pub notes: Vec<Note>,
}

impl EvidencePage {
    /// What goes along to another language of the documents of a case that has been raised: its pass, and what was said of
    /// files. Those that are chosen stay behind, as no page may choose files.
    pub(super) fn kept(&self) -> Option<Kept> {
        let pass = (PASS, self.pass.clone()?);
        let said = self.problems.iter().map(|(name, code)| (REFUSED, format!("{code} {name}")));
        let hidden = std::iter::once(pass).chain(said).collect();
        let how = if self.added { ADDED } else { AS_IT_IS };
        Some(Kept::with_own(how, OwnForm { hidden, enctype: Some(WITH_FILES) }))
    }
}

/// A file in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedFile {
    /// Its id; empty if it cannot be taken away any more.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How long it is, in bytes.
    pub bytes: u64,
}

/// The form that asks which case documents are for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CaseDocumentsPage {
    /// The reference as it was typed.
    pub reference: String,
    /// What is wrong, by field.
    pub problems: Vec<(String, String)>,
}

/// The page of a service's documents, or of a case's.
pub(super) fn evidence_page(page: &EvidencePage) -> AnyView {
    let texts = texts();
    let service = page.pass.is_none().then(|| texts.text("service"));
    let heading = texts.text(if page.added { "evidence-added" } else { "evidence" });
    let problems: Vec<String> = page.problems.iter().map(|problem| words(&texts, page, problem)).collect();
    let summary = error_summary(&texts, problems.iter().map(|words| (words.clone(), FILE.to_owned())));
    let body = texts.attribute("evidence", "body").unwrap_or_default();
    let full = page.files.len() >= page.most;
    let field = if full {
        view! { <Prose text=texts.with("evidence-full", &[("most", number(page.most))]) /> }.into_any()
    } else {
        field(&texts, page, &problems)
    };
    let notes = note(&texts, &page.notes, None);
    let list = (!page.files.is_empty()).then(|| list(&texts, &page.files));
    let pass = page.pass.clone().map(|pass| view! { <input type="hidden" name=PASS value=pass /> });
    let (id, back, exit, error) = (page.service.clone(), page.back.clone(), page.exit, summary.is_some());
    let lang = page_data().lang;
    let done = match page.pass {
        Some(_) => view! {
            <p class="govuk-body">
                <a class="govuk-link" href=format!("/{lang}/case") rel="external">
                    {texts.text("evidence-case")}
                </a>
            </p>
        }
        .into_any(),
        None => view! { <govuk::Button content=texts.text("continue") name=GO_ON value="yes" /> }.into_any(),
    };
    view! {
        <Page
            title=heading.clone()
            service=service.unwrap_or_default()
            error=error
            back=back
            exit=exit
        >
            {summary}
            <h1 class="govuk-heading-l">{heading}</h1>
            <Prose text=body />
            <form
                method="post"
                enctype=WITH_FILES
                novalidate
                data-evidence=id
                data-going=texts.text("evidence-going")
                data-waiting=texts.text("evidence-waiting")
            >
                {pass}
                {list}
                {field}
                {notes}
                {done}
            </form>
        </Page>
    }
    .into_any()
}

/// What is wrong with a file, in words.
fn words(texts: &Texts, page: &EvidencePage, (name, code): &(String, String)) -> String {
    let name = if name.is_empty() { texts.text("evidence-unnamed") } else { name.clone() };
    let args = [
        ("name", name.into()),
        ("most", number(page.most)),
        ("size", size(texts, page.kilobytes * 1_000).into()),
    ];
    texts.attribute_with("evidence-problem", code, &args).unwrap_or_default()
}

fn field(texts: &Texts, page: &EvidencePage, problems: &[String]) -> AnyView {
    let left = page.most - page.files.len();
    let several = left > 1;
    let args = [("left", number(left)), ("size", size(texts, page.kilobytes * 1_000).into())];
    let label = Label { classes: "govuk-label--m".into(), ..texts.text("evidence-file").into() };
    let hint = texts.attribute_with("evidence-file", "hint", &args).map(Hint::from);
    // Each in a line of its own, as none ends with a full stop.
    let error_message = (!problems.is_empty()).then(|| ErrorMessage {
        classes: "hark-lines".into(),
        ..ErrorMessage::new(problems.join("\n"), texts.text("error-prefix"))
    });
    view! {
        <govuk::FileUpload
            id=FILE
            name=FILE
            label=label
            hint=hint
            error_message=error_message
            multiple=several
            attributes=vec![("accept".to_owned(), page.accept.clone())]
        />
        <p class="govuk-body" role="status" data-progress></p>
        <govuk::Button content=texts.text("evidence-add") classes="govuk-button--secondary" />
    }
    .into_any()
}

fn list(texts: &Texts, files: &[ListedFile]) -> AnyView {
    let rows = files.iter().map(|file| {
        let remove = (!file.id.is_empty()).then(|| {
            view! {
                <dd class="govuk-summary-list__actions">
                    <button class="govuk-link hark-link-button" type="submit" name=REMOVE value=file.id.clone()>
                        {texts.text("evidence-remove")}
                        <span class="govuk-visually-hidden">{format!(" {}", file.name)}</span>
                    </button>
                </dd>
            }
        });
        view! {
            <div class="govuk-summary-list__row">
                <dt class="govuk-summary-list__key hark-answer">
                    <bdi>{file.name.clone()}</bdi>
                </dt>
                <dd class="govuk-summary-list__value">{size(texts, file.bytes)}</dd>
                {remove}
            </div>
        }
        .into_any()
    });
    view! {
        <h2 class="govuk-heading-m">{texts.text("evidence-list")}</h2>
        <dl class="govuk-summary-list">{rows.collect_view()}</dl>
    }
    .into_any()
}

/// A number as texts count it.
fn number(count: usize) -> Value<'static> {
    i64::try_from(count).unwrap_or(i64::MAX).into()
}

/// A size as people read it: in megabytes, or in kilobytes below a tenth of one.
fn size(texts: &Texts, bytes: u64) -> String {
    if bytes < 100_000 {
        return texts.with("evidence-kilobytes", &[("size", bytes.div_ceil(1_000).to_string().into())]);
    }
    let tenths = bytes.div_ceil(100_000);
    let size = ("size", (tenths / 10).to_string().into());
    match tenths % 10 {
        0 => texts.with("evidence-megabytes", &[size]),
        rest => {
            let args = [size, ("tenths", rest.to_string().into())];
            texts.attribute_with("evidence-megabytes", "tenths", &args).unwrap_or_default()
        }
    }
}

/// The page that asks which case documents are for.
pub(super) fn case_documents_page(page: &CaseDocumentsPage) -> AnyView {
    let texts = texts();
    let lang = page_data().lang;
    let heading = texts.text("evidence");
    let problem = |field: &str| {
        let (_, code) = page.problems.iter().find(|(name, _)| name == field)?;
        texts.attribute(&format!("case-{field}"), code)
    };
    let summary =
        error_summary(&texts, FIELDS.iter().filter_map(|field| Some((problem(field)?, (*field).to_owned()))));
    let error = summary.is_some();
    let inputs = fields(&texts, "govuk-label--s", &page.reference, problem);
    view! {
        <Page title=heading.clone() error=error back=format!("/{lang}/case")>
            {summary}
            <h1 class="govuk-heading-l">{heading}</h1>
            <Prose text=texts.text("evidence-which-case") />
            <form method="post" enctype=WITH_FILES novalidate>
                {inputs}
                <govuk::Button content=texts.text("continue") />
            </form>
        </Page>
    }
    .into_any()
}
