//! What is known at a point of the journey: the answers that count there, and what follows from them.

use crate::{
    answers::Answers,
    condition::{Condition, Test},
    page::Page,
    question::Question,
    service::On,
};
use std::collections::BTreeSet;

/// The answers to the questions asked so far, on a day.
#[derive(Debug, Clone)]
pub struct Facts<'a, 'b> {
    /// The service and the day.
    pub on: On<'a>,
    answers: &'b Answers,
    asked: BTreeSet<&'a str>,
}

impl<'a, 'b> Facts<'a, 'b> {
    /// Nothing is asked yet.
    pub fn new(on: On<'a>, answers: &'b Answers) -> Self {
        Self { on, answers, asked: BTreeSet::new() }
    }

    /// The question of this id has been asked.
    pub fn ask(&mut self, question: &'a str) {
        self.asked.insert(question);
    }

    /// Whether the question has been asked.
    pub fn asks(&self, question: &str) -> bool {
        self.asked.contains(question)
    }

    /// The questions of a page that are relevant, which then count as asked.
    pub fn ask_page(&mut self, page: &'a Page) -> Vec<&'a Question> {
        let mut relevant = Vec::with_capacity(page.questions.len());
        for question in &page.questions {
            if question.when.as_ref().is_none_or(|when| self.holds(when)) {
                self.ask(&question.id);
                relevant.push(question);
            }
        }
        relevant
    }

    /// Whether the condition holds.
    pub fn holds(&self, condition: &Condition) -> bool {
        let all = |tests: &std::collections::BTreeMap<String, Test>| {
            tests.iter().all(|(question, test)| self.passes(question, test))
        };
        condition.alternatives().iter().any(all)
    }

    /// Whether the test holds for the answer to `question`. Of a question that has not been asked nothing is
    /// known: only that it is not answered, and that no option is chosen.
    fn passes(&self, question: &str, test: &Test) -> bool {
        let value = self.on.service.values.iter().find(|value| value.id == question);
        if let Some(value) = value {
            let known = value.sources().all(|source| self.asks(source));
            let worked_out = if known { value.of(self.answers, self.on) } else { None };
            let number = worked_out.as_ref().and_then(|text| text.parse().ok());
            return test.passes_for(
                |option| worked_out.as_deref() == Some(option),
                worked_out.is_some(),
                number,
            );
        }
        let answers = self.answers;
        let asked = self.asks(question);
        match test {
            Test::Older { older_than } => {
                asked
                    && answers
                        .date(question)
                        .is_some_and(|date| self.on.after(older_than, date) < self.on.today)
            }
            Test::Younger { younger_than } => {
                asked
                    && answers
                        .date(question)
                        .is_some_and(|date| self.on.after(younger_than, date) > self.on.today)
            }
            _ => {
                let has = |option: &str| asked && answers.has(question, option);
                let answered = asked && answers.is_given(self.on.service, question);
                let number = if asked { answers.number(question) } else { None };
                test.passes_for(has, answered, number)
            }
        }
    }
}
