//! How long the components take: for the comparison with the original's templates in `bench/`.

use crate::catalogue::Catalogue;
use leptos::prelude::*;
use serde_json::json;
use std::error::Error;
use std::path::Path;
use std::time::Instant;

/// Prints, as JSON, how many fixtures there are, how long the HTML of all is, and how many milliseconds each
/// round of rendering all of them took.
pub fn print(package: &Path, rounds: &str) -> Result<(), Box<dyn Error>> {
    let catalogue = Catalogue::read(package)?;
    let mut milliseconds = Vec::new();
    let mut length = 0;
    for _ in 0..rounds.parse()? {
        let start = Instant::now();
        length = catalogue
            .examples
            .iter()
            .map(|example| {
                let render = || govuk::fixtures::view(example.component, example.given.clone());
                Owner::new().with(|| render().map(|view| view.to_html().len()).unwrap_or_default())
            })
            .sum();
        milliseconds.push(start.elapsed().as_secs_f64() * 1000.0);
    }
    println!(
        "{}",
        json!({ "fixtures": catalogue.examples.len(), "length": length, "milliseconds": milliseconds })
    );
    Ok(())
}
