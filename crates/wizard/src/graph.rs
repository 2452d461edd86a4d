//! A service drawn as a Mermaid flow chart.

use crate::{
    condition::{Condition, Test},
    page::PageKind,
    service::Service,
};
use std::fmt::Write;

/// The service as Mermaid source. An arrow leads to each page that can follow, and says when it does.
pub fn mermaid(service: &Service) -> String {
    let mut chart = String::from("flowchart TD\n");
    for page in &service.pages {
        let (open, close) = if page.kind == PageKind::Exit { ("([", "])") } else { ("[", "]") };
        let _ = writeln!(chart, "  {}{open}\"{}\"{close}", page.id, page.id);
    }
    let _ = writeln!(chart, "  check{{{{\"check\"}}}}");
    for (index, page) in service.pages.iter().enumerate() {
        if page.kind == PageKind::Exit {
            continue;
        }
        let mut certain = false;
        for next in &service.pages[index + 1..] {
            let label = next.when.as_ref().map(describe);
            match &label {
                Some(label) => {
                    let _ = writeln!(chart, "  {} -->|\"{label}\"| {}", page.id, next.id);
                }
                None => {
                    let _ = writeln!(chart, "  {} --> {}", page.id, next.id);
                }
            }
            certain = label.is_none();
            if certain {
                break;
            }
        }
        if !certain {
            let _ = writeln!(chart, "  {} --> check", page.id);
        }
    }
    chart
}

fn describe(condition: &Condition) -> String {
    let alternatives = condition.alternatives().iter().map(|tests| {
        tests.iter().map(|(question, test)| describe_test(question, test)).collect::<Vec<_>>().join(" and ")
    });
    alternatives.collect::<Vec<_>>().join(" or ")
}

fn describe_test(question: &str, test: &Test) -> String {
    match test {
        Test::Is(option) => format!("{question} = {option}"),
        Test::OneOf(options) => format!("{question} = {}", options.join(" / ")),
        Test::Not { not } => format!("{question} is not {}", not.join(" / ")),
        Test::Older { older_than } => format!("{question} more than {older_than} ago"),
        Test::Younger { younger_than } => format!("{question} less than {younger_than} ago"),
        Test::Answered { answered: true } => format!("{question} is answered"),
        Test::Answered { answered: false } => format!("{question} is blank"),
        Test::AtLeast { at_least } => format!("{question} is {at_least} or more"),
        Test::AtMost { at_most } => format!("{question} is {at_most} or less"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows_say_when() {
        let service = Service::from_toml(include_str!("../tests/small.toml")).unwrap();
        let chart = mermaid(&service);
        for line in [
            "  tell-them([\"tell-them\"])",
            "  told -->|\"told = no\"| tell-them",
            "  told --> when",
            "  when -->|\"when less than 30 days ago\"| wait",
            "  name --> check",
        ] {
            assert!(chart.lines().any(|drawn| drawn == line), "{line}\n{chart}");
        }
        assert!(!chart.contains("tell-them -->"), "an exit leads nowhere");
    }
}
