//! The journey: which pages are relevant, in which order, and where the person stands. The back link, the
//! guard against jumping ahead, the check page and what is submitted all use it.

use crate::{
    answers::Answers,
    facts::Facts,
    input,
    page::{Page, PageKind},
    problem::Problem,
    question::Question,
    service::{On, Service},
    validate::validate,
};
use time::Date;

/// The pages that a person with these answers has passed or stands on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Journey<'a> {
    /// The relevant pages in order, the last being where the person stands.
    pub pages: Vec<&'a Page>,
    /// The relevant questions with their pages, in order.
    pub questions: Vec<(&'a Page, &'a Question)>,
    /// Where it leads so far.
    pub end: End<'a>,
}

/// Where a journey leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End<'a> {
    /// To a page that still has to be answered.
    Unanswered(&'a Page),
    /// To advice, and no further.
    Exit(&'a Page),
    /// All is answered: the answers can be checked and submitted.
    Check,
}

/// Something the person should know about an answer that may stand all the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// The question; the text is its `.warning`.
    pub question: String,
}

/// The journey that these answers make on the day `today`.
pub fn journey<'a>(service: &'a Service, answers: &Answers, today: Date) -> Journey<'a> {
    let on = service.on(today);
    // Only answers to questions of this very journey count, so one that was pruned decides nothing.
    let mut facts = Facts::new(on, answers);
    let mut pages = Vec::new();
    let mut questions = Vec::new();
    for page in &service.pages {
        if page.when.as_ref().is_some_and(|when| !facts.holds(when)) {
            continue;
        }
        pages.push(page);
        if page.kind == PageKind::Exit {
            return Journey { pages, questions, end: End::Exit(page) };
        }
        let relevant = facts.ask_page(page);
        let stands = relevant.iter().all(|question| answers.seen(question))
            && problems_of(page, &relevant, answers, on).is_empty();
        questions.extend(relevant.into_iter().map(|question| (page, question)));
        if !stands {
            return Journey { pages, questions, end: End::Unanswered(page) };
        }
    }
    Journey { pages, questions, end: End::Check }
}

impl<'a> Journey<'a> {
    /// Whether the person may be on this page.
    pub fn allows(&self, page: &str) -> bool {
        self.position(page).is_some()
    }

    /// The page before this one; none before the first.
    pub fn previous(&self, page: &str) -> Option<&'a Page> {
        self.position(page)?.checked_sub(1).map(|before| self.pages[before])
    }

    /// The page after this one; none after the last.
    pub fn next(&self, page: &str) -> Option<&'a Page> {
        self.pages.get(self.position(page)? + 1).copied()
    }

    /// How many rounds of a group it comes by.
    pub fn rounds(&self, group: &str) -> u8 {
        let asking = self.pages.iter().filter(|page| page.kind != PageKind::More);
        asking
            .filter(|page| page.group.as_deref() == Some(group))
            .map(|page| page.round)
            .max()
            .unwrap_or_default()
    }

    /// The page on which rounds of a group are added and taken away: the last that it comes by.
    pub fn gate(&self, group: &str) -> Option<&'a Page> {
        let is_gate = |page: &&&Page| page.kind == PageKind::More && page.group.as_deref() == Some(group);
        self.pages.iter().rfind(is_gate).copied()
    }

    /// The questions that one of its pages shows by themselves, and not below an option of another.
    pub fn shown<'p>(&self, page: &'p Page, answers: &Answers, on: On<'a>) -> Vec<&'p Question> {
        let facts = self.facts(on, answers);
        let stands = |question: &&Question| question.when.as_ref().is_none_or(|when| facts.holds(when));
        page.questions.iter().filter(|question| page.revealer(question).is_none()).filter(stands).collect()
    }

    /// What is known once all its questions have been asked.
    pub(crate) fn facts<'b>(&self, on: On<'a>, answers: &'b Answers) -> Facts<'a, 'b> {
        let mut facts = Facts::new(on, answers);
        self.questions.iter().for_each(|(_, question)| facts.ask(&question.id));
        facts
    }

    /// Only the answers that count: those to questions of the journey.
    #[must_use]
    pub fn prune(&self, answers: &Answers) -> Answers {
        let fields = self.questions.iter().flat_map(|(_, question)| question.fields());
        let pairs = fields.filter_map(|field| answers.0.get_key_value(&field));
        Answers(pairs.map(|(field, answer)| (field.clone(), answer.clone())).collect())
    }

    fn position(&self, page: &str) -> Option<usize> {
        self.pages.iter().position(|on| on.id == page)
    }
}

/// What comes of submitting a page's form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Submission {
    /// The answers may stand; `next` is the page to go to, or `None` for the check page.
    Saved {
        /// All answers so far.
        answers: Answers,
        /// The id of the next page.
        next: Option<String>,
    },
    /// Something has to be mended.
    Refused {
        /// What was typed on this page.
        typed: Answers,
        /// What is wrong, in the order of the questions.
        problems: Vec<Problem>,
    },
}

/// How a person came to a page, which says where they go from there.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Changing {
    /// On the way through: to the next page.
    #[default]
    Nothing,
    /// To change one answer: back as soon as nothing is left to answer.
    Answer,
    /// To change a round of a group: through its pages first.
    Round,
}

/// Submits the form of one page.
///
/// A page that the journey does not reach keeps its answers all the same, and leads to where the person
/// stands: a form sent from an old tab loses nothing.
pub fn submit(
    service: &Service,
    answers: &Answers,
    page: &Page,
    form: &[(String, String)],
    changing: Changing,
    today: Date,
) -> Submission {
    if let Some(answers) = crate::expand::remove(service, answers, page, form, today) {
        let next = stands_at(&journey(service, &answers, today));
        return Submission::Saved { answers, next };
    }
    let typed = input::read(page, form);
    let problems = problems(service, page, answers, &typed, today);
    if !problems.is_empty() {
        return Submission::Refused { typed, problems };
    }
    let mut answers = answers.clone();
    answers.0.extend(typed.0);
    let journey = journey(service, &answers, today);
    let next = match journey.next(&page.id) {
        Some(next) if goes_on(page, next, changing) => Some(next.id.clone()),
        _ => stands_at(&journey),
    };
    Submission::Saved { answers, next }
}

/// Whether the next page of the journey comes next for the person, too.
pub fn goes_on(page: &Page, next: &Page, changing: Changing) -> bool {
    let place = |page: &Page| (page.kind, page.group.clone(), page.round);
    match changing {
        Changing::Nothing => true,
        Changing::Answer => false,
        Changing::Round => page.group.is_some() && place(page) == place(next),
    }
}

fn stands_at(journey: &Journey<'_>) -> Option<String> {
    match journey.end {
        End::Unanswered(page) | End::Exit(page) => Some(page.id.clone()),
        End::Check => None,
    }
}

/// The problems of what was typed on a page, in the order of its questions. `answers` are those saved before.
pub fn problems(
    service: &Service,
    page: &Page,
    answers: &Answers,
    typed: &Answers,
    today: Date,
) -> Vec<Problem> {
    let mut all = answers.clone();
    all.0.extend(typed.0.clone());
    let on = service.on(today);
    let mut facts = journey(service, answers, today).facts(on, &all);
    problems_of(page, &facts.ask_page(page), &all, on)
}

/// The problems of those questions of a page that are relevant.
fn problems_of(page: &Page, relevant: &[&Question], answers: &Answers, on: On<'_>) -> Vec<Problem> {
    if page.optional && relevant.iter().all(|question| answers.is_blank(question)) {
        return Vec::new();
    }
    relevant.iter().filter_map(|question| validate(question, answers, on.today)).collect()
}

/// What a page's fields hold before they are changed: what was saved, or else what an earlier answer says.
pub fn filled_in(page: &Page, service: &Service, answers: &Answers) -> Answers {
    let mut values = answers.clone();
    for question in page.questions.iter().filter(|question| !answers.seen(question)) {
        let earlier = question.prefill.as_ref().and_then(|id| service.question(id));
        if let Some(earlier) = earlier {
            values.0.extend(answers.renamed(earlier, question).0);
        }
    }
    values
}

/// What the person should know about the answers of a page.
pub fn warnings(service: &Service, page: &Page, answers: &Answers, today: Date) -> Vec<Warning> {
    let on = service.on(today);
    let late = |question: &&Question| {
        let date = answers.date(&question.id);
        let span = question.warn.older_than.as_ref();
        span.zip(date).is_some_and(|(span, date)| on.after(span, date) < today)
    };
    page.questions
        .iter()
        .filter(late)
        .map(|question| Warning { question: question.text().to_owned() })
        .collect()
}

/// The dates that a page's texts name, computed from the answers.
pub fn dates(service: &Service, page: &Page, answers: &Answers, today: Date) -> Vec<(String, Date)> {
    let on = service.on(today);
    let date = |rule: &crate::page::DateRule| Some(on.after(&rule.add, answers.date(&rule.after)?));
    page.dates.iter().filter_map(|(name, rule)| Some((name.clone(), date(rule)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::Answer;
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 21);

    fn service() -> Service {
        Service::from_toml(include_str!("../tests/small.toml")).unwrap()
    }

    fn form(fields: &[(&str, &str)]) -> Vec<(String, String)> {
        fields.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect()
    }

    /// Submits pages in order and gives the answers and the last `next`.
    fn walk(steps: &[(&str, &[(&str, &str)])]) -> (Answers, Option<String>) {
        let service = service();
        let mut answers = Answers::default();
        let mut after = Some(service.pages[0].id.clone());
        for (page, fields) in steps {
            let page = service.page(page).unwrap();
            match submit(&service, &answers, page, &form(fields), Changing::Nothing, TODAY) {
                Submission::Saved { answers: saved, next } => (answers, after) = (saved, next),
                Submission::Refused { problems, .. } => panic!("{problems:?}"),
            }
        }
        (answers, after)
    }

    #[test]
    fn a_branch_leads_to_its_exit() {
        assert_eq!(walk(&[("told", &[("told", "no")])]).1.as_deref(), Some("tell-them"));
        let (answers, next) = walk(&[("told", &[("told", "yes")])]);
        assert_eq!(next.as_deref(), Some("when"));
        let service = service();
        let journey = journey(&service, &answers, TODAY);
        assert!(journey.allows("when") && !journey.allows("tell-them") && !journey.allows("name"));
        assert_eq!(journey.previous("when").map(|page| page.id.as_str()), Some("told"));
    }

    #[test]
    fn a_changed_answer_prunes_what_is_no_longer_relevant() {
        let date = [("when-day", "1"), ("when-month", "6"), ("when-year", "2026")];
        let (mut answers, next) =
            walk(&[("told", &[("told", "yes")]), ("when", &date), ("name", &[("name", "A")])]);
        assert_eq!(next, None);
        answers.set("told", Answer::from("no"));
        let service = service();
        let journey = journey(&service, &answers, TODAY);
        assert_eq!(journey.end, End::Exit(service.page("tell-them").unwrap()));
        assert_eq!(journey.prune(&answers).0.keys().collect::<Vec<_>>(), ["told"]);
    }

    #[test]
    fn changing_returns_to_the_check_page() {
        let date = [("when-day", "1"), ("when-month", "6"), ("when-year", "2026")];
        let (answers, _) = walk(&[("told", &[("told", "yes")]), ("when", &date), ("name", &[("name", "A")])]);
        let service = service();
        let page = service.page("told").unwrap();
        let again =
            |changing| match submit(&service, &answers, page, &form(&[("told", "yes")]), changing, TODAY) {
                Submission::Saved { next, .. } => next,
                Submission::Refused { .. } => panic!(),
            };
        assert_eq!(again(Changing::Answer), None);
        assert_eq!(again(Changing::Nothing).as_deref(), Some("when"));
    }

    #[test]
    fn an_old_date_warns_and_does_not_stop() {
        let service = service();
        let page = service.page("when").unwrap();
        let mut answers = Answers::default();
        answers.set_date("when", date!(2026 - 08 - 20));
        assert_eq!(warnings(&service, page, &answers, TODAY), [Warning { question: "when".into() }]);
        assert!(problems(&service, page, &Answers::default(), &answers, TODAY).is_empty());
        answers.set_date("when", date!(2026 - 08 - 21));
        assert_eq!(warnings(&service, page, &answers, TODAY), []);
    }

    #[test]
    fn a_page_sent_out_of_turn_keeps_its_answers() {
        let (answers, next) = walk(&[("name", &[("name", "A")])]);
        assert_eq!(next.as_deref(), Some("told"));
        assert_eq!(answers.text("name"), "A");
    }
}
