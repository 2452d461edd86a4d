use super::*;
use time::macros::date;

const TODAY: Date = date!(2026 - 11 - 21);

const HEAD: &str = "id = \"s\"\nactivity = \"a\"\nqueue = \"q\"\n";

/// A page with one question of its id.
fn page(id: &str, rest: &str) -> String {
    format!("[[page]]\nid = \"{id}\"\n[[page.question]]\nid = \"{id}\"\n{rest}\n")
}

/// The faults of a definition: where, at which key, what.
fn faults(source: &str) -> Vec<(String, Option<&'static str>, FaultKind)> {
    let service = Service::as_written(source).unwrap_or_else(|error| panic!("{error}\n{source}"));
    check(&service, TODAY).into_iter().map(|fault| (fault.at, fault.key, fault.kind)).collect()
}

/// The faults of the small definition after one change.
fn changed(from: &str, to: &str) -> Vec<(String, Option<&'static str>, FaultKind)> {
    let small = include_str!("../../tests/small.toml");
    assert!(small.contains(from), "{from}");
    faults(&small.replacen(from, to, 1))
}

#[test]
fn sound_definitions_pass() {
    for source in [
        include_str!("../../tests/small.toml"),
        include_str!("../../tests/group.toml"),
        include_str!("../../tests/kinds.toml"),
    ] {
        assert_eq!(faults(source), []);
    }
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table")]
fn each_wrong_definition_is_refused_for_its_own_fault() {
    use FaultKind as K;
    let s = str::to_owned;
    let with_head = |head: &str, page: &str| format!("{HEAD}{head}{page}");
    let end = page("end", "");
    for (found, at, key, kind) in [
        (changed("id = \"told\"\n[[", "id = \"Told\"\n[["), "Told", Some("id"), K::BadId(s("Told"))),
        (changed("id = \"tell-them\"", "id = \"done\""), "done", Some("id"), K::ReservedId),
        (changed("id = \"tell-them\"", "id = \"told\""), "told", Some("id"), K::PageTwice),
        (
            changed("id = \"name\"\nauto", "id = \"when-day\"\nauto"),
            "when-day",
            Some("id"),
            K::FieldTwice(s("when-day")),
        ),
        (changed("when = { told = \"no\" }", ""), "tell-them", None, K::ExitForAll),
        (changed("kind = \"exit\"", ""), "tell-them", None, K::NothingAsked),
        (
            changed("{ told = \"no\" }", "{ name = { answered = true } }"),
            "tell-them",
            Some("when"),
            K::AskedLater(s("name"), s("name")),
        ),
        (
            changed("{ told = \"no\" }", "{ tolt = \"no\" }"),
            "tell-them",
            Some("when"),
            K::NobodyAsks(s("tolt"), Some(s("told"))),
        ),
        (
            changed("{ told = \"no\" }", "{ something = \"no\" }"),
            "tell-them",
            Some("when"),
            K::NobodyAsks(s("something"), None),
        ),
        (
            changed("{ told = \"no\" }", "{ told = \"maybe\" }"),
            "tell-them",
            Some("when"),
            K::NoSuchOption(s("told"), s("maybe"), vec![s("yes"), s("no")]),
        ),
        (
            changed("{ told = \"no\" }", "{ told = { older-than = \"1 months\" } }"),
            "tell-them",
            Some("when"),
            K::WrongTest(s("told")),
        ),
        (
            changed("{ told = \"no\" }", "{ told = { at-least = 3 } }"),
            "tell-them",
            Some("when"),
            K::WrongTest(s("told")),
        ),
        (
            changed("{ told = \"no\" }", "{ told = { not = [\"yes\", \"no\"] } }"),
            "tell-them",
            Some("when"),
            K::Unreachable,
        ),
        (changed("[\"yes\", \"no\"]", "[\"no\", \"no\"]"), "told", Some("options"), K::Options),
        (
            changed("options = [\"yes\", \"no\"]", "options = [\"yes\", \"no\"]\nexclusive = \"none\""),
            "told",
            Some("exclusive"),
            K::NoSuchExclusive(s("none")),
        ),
        (
            changed("autocomplete = \"name\"", "check = { at-least = 3 }"),
            "name",
            Some("check"),
            K::NotForThisKind("at-least"),
        ),
        (changed("autocomplete = \"name\"", "rows = 3"), "name", Some("rows"), K::NotForThisKind("rows")),
        (
            changed("autocomplete = \"name\"", "warn = { older-than = \"2 days\" }"),
            "name",
            Some("warn"),
            K::NotForThisKind("warn"),
        ),
        (
            changed("autocomplete = \"name\"", "kind = \"number\"\ncheck = { at-least = 3, at-most = 2 }"),
            "name",
            Some("check"),
            K::LimitsCross,
        ),
        (
            changed("autocomplete = \"name\"", "prefill = \"nome\""),
            "name",
            Some("prefill"),
            K::NobodyAsks(s("nome"), Some(s("name"))),
        ),
        (
            changed("autocomplete = \"name\"", "prefill = \"when\""),
            "name",
            Some("prefill"),
            K::OtherKind(s("when")),
        ),
        (changed("after = \"when\"", "after = \"told\""), "wait", Some("dates"), K::WrongTest(s("told"))),
        (
            changed("kind = \"exit\"", "kind = \"exit\"\n[[page.question]]\nid = \"x\""),
            "tell-them",
            None,
            K::ExitAsks,
        ),
        (changed("kind = \"exit\"", "kind = \"more\""), "tell-them", Some("kind"), K::KindMade),
        (
            changed("older-than = \"3 months\"", "older-than = \"late\""),
            "when",
            None,
            K::NoSuchRule(s("late")),
        ),
        (
            changed(
                "queue = \"q\"",
                "queue = \"q\"\n[[rule]]\nid = \"late\"\nis = \"3 days\"\nuntil = \"2025-02-30\"",
            ),
            "late",
            Some("until"),
            K::BadDate(s("2025-02-30")),
        ),
        (
            faults(
                &(HEAD.to_owned()
                    + "[[rule]]\nid = \"late\"\nis = \"3 days\"\nuntil = \"2025-02-20\"\n"
                    + &page("d", "kind = \"date\"\nwarn = { older-than = \"late\" }")),
            ),
            "d",
            None,
            K::NoRuleToday(s("late")),
        ),
        (
            changed(
                "queue = \"q\"",
                "queue = \"q\"\n[[standard]]\nid = \"x\"\nwithin = \"3 days\"\n[[standard]]\nid = \"x\"\nwithin = \"4 days\"",
            ),
            "x",
            Some("since"),
            K::Overlap(s("x")),
        ),
        (changed("queue = \"q\"", "queue = \"q\"\nanonymous = true"), "name", None, K::TellsWho),
        (
            changed("queue = \"q\"", "queue = \"q\"\nentry = { service = \"x\" }"),
            "small",
            Some("entry"),
            K::EntryWithPages,
        ),
        (changed("queue = \"q\"", ""), "small", None, K::NoQueue),
        (faults(HEAD), "s", None, K::NothingAsked),
        (
            faults(&with_head(
                "",
                &(page("a", "kind = \"yes-no\"")
                    + "[[page]]\nid = \"b\"\nkind = \"exit\"\nwhen = { a = [\"yes\", \"no\"] }\n"),
            )),
            "s",
            None,
            K::NeverSubmitted,
        ),
        (
            faults(&with_head("", &end.replacen("id = \"end\"\n[[", "id = \"end\"\nletter = \"x\"\n[[", 1))),
            "end",
            Some("letter"),
            K::OnlyOnExits,
        ),
        (
            faults(&with_head("", &end.replacen("id = \"end\"\n[[", "id = \"end\"\ngroup = \"x\"\n[[", 1))),
            "end",
            Some("group"),
            K::NoSuchGroup(s("x")),
        ),
        (faults(&with_head("[[group]]\nid = \"x\"\nat-most = 3\n", &end)), "x", None, K::EmptyGroup),
        (
            faults(&with_head(
                "[[group]]\nid = \"x\"\nat-least = 4\nat-most = 3\n",
                &end.replacen("id = \"end\"\n[[", "id = \"end\"\ngroup = \"x\"\n[[", 1),
            )),
            "x",
            Some("at-most"),
            K::Rounds,
        ),
        (
            faults(
                &(include_str!("../../tests/group.toml").to_owned()
                    + "[[page]]\nid = \"late\"\ngroup = \"call\"\n[[page.question]]\nid = \"late\"\n"),
            ),
            "late",
            Some("group"),
            K::GroupApart(s("call")),
        ),
        (
            faults(&include_str!("../../tests/group.toml").replace("id = \"end\"", "id = \"number-2\"")),
            "number-2",
            Some("id"),
            K::PageTwice,
        ),
        (
            faults(&with_head(
                "",
                "[[page]]\nid = \"p\"\n[[page.question]]\nid = \"a\"\n[[page.question]]\nid = \"b\"\nwhen = { a = { answered = true } }\n",
            )),
            "b",
            Some("when"),
            K::NotARevealer(s("a")),
        ),
        (
            faults(&with_head(
                "",
                &(page("a", "kind = \"yes-no\"")
                    + "[[page]]\nid = \"p\"\nwhen = { a = \"yes\" }\n[[page.question]]\nid = \"b\"\n[[page.question]]\nid = \"c\"\nwhen = { a = \"no\" }\n"
                    + &end),
            )),
            "c",
            Some("when"),
            K::NeverAsked,
        ),
        (
            faults(&with_head("[[value]]\nid = \"v\"\nfunction = \"days-since\"\ndate = \"end\"\n", &end)),
            "v",
            Some("date"),
            K::ValueNeeds("`date`, the id of a date question"),
        ),
        (
            faults(&with_head(
                "",
                &(end.clone()
                    + "[[page]]\nid = \"two\"\n[[page.question]]\nid = \"two-a\"\n[[page.question]]\nid = \"end-2\"\n[[page]]\nid = \"end-2\"\n[[page.question]]\nid = \"z\"\n"),
            )),
            "end-2",
            Some("id"),
            K::TextTwice(s("a question of the page \"two\"")),
        ),
    ] {
        let expected = (at.to_owned(), key, kind);
        assert!(found.contains(&expected), "{expected:?}\nfound {found:#?}");
    }
}

#[test]
fn a_big_definition_is_checked_at_once() {
    use std::fmt::Write;
    let mut source = HEAD.to_owned();
    for n in 0..200 {
        let before = n - n % 5;
        let when = if n % 5 == 0 {
            String::new()
        } else {
            format!("when = {{ q{before}a = \"{}\" }}\n", ["yes", "no"][n % 2])
        };
        let _ = write!(
            source,
            "[[page]]\nid = \"p{n}\"\n{when}[[page.question]]\nid = \"q{n}a\"\nkind = \"yes-no\"\n\
             [[page.question]]\nid = \"q{n}b\"\n[[page.question]]\nid = \"q{n}c\"\nkind = \"date\"\n"
        );
    }
    assert_eq!(faults(&source), []);
}
