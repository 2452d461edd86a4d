//! Every text that the code names exists: a name with a slip in it would be shown as it is.

use std::{collections::BTreeSet, fs, path::Path};

/// The words in quotes behind these are names of texts; in a pair, of a text and its attribute.
const CALLS: [&str; 3] = ["texts.text(\"", "texts.with(\"", "texts.attribute(\""];

fn sources(folder: &Path, found: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.file_name().is_some_and(|name| name != "keys.rs") {
            found.push_str(&fs::read_to_string(path).unwrap());
        }
    }
}

#[test]
fn every_text_that_the_code_names_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut source = String::new();
    sources(&root.join("src"), &mut source);
    let mut texts = String::new();
    for file in fs::read_dir(root.join("../locales/en")).unwrap() {
        texts.push_str(&fs::read_to_string(file.unwrap().path()).unwrap());
    }
    let known: BTreeSet<&str> = texts
        .lines()
        .filter(|line| !line.starts_with([' ', '#', '-']))
        .filter_map(|line| line.split(" =").next())
        .collect();
    let used: BTreeSet<&str> = CALLS
        .iter()
        .flat_map(|call| source.split(call).skip(1))
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert!(used.len() > 40, "the calls are no longer found");
    let missing: Vec<_> = used.difference(&known).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
