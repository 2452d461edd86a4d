//! What the browser needs of the site: texts and definitions as files whose names hold a hash of their
//! content, so that each is fetched once.

use crate::{
    assets::Assets,
    site::{Site, TextFile},
};
use locale::coverage::names;
use std::collections::{BTreeMap, BTreeSet};

/// Where the browser finds texts and definitions.
#[derive(Debug, Default)]
pub struct TextFiles {
    /// The addresses of the files of texts, by language and name.
    pub texts: BTreeMap<(String, String), String>,
    /// The addresses of the definitions, by service.
    pub services: BTreeMap<String, String>,
    /// The languages that lack a text of the default language, so that both are needed.
    pub incomplete: BTreeSet<String>,
}

impl TextFiles {
    /// Makes the files of a site.
    ///
    /// # Errors
    /// If a definition cannot be written as JSON.
    pub fn register(site: &Site, assets: &mut Assets) -> Result<Self, serde_json::Error> {
        let mut made = Self::default();
        for (lang, files) in &site.files {
            for file in files {
                let stem = format!("{lang}.{}", file.name);
                let source = file.source.clone().into_bytes();
                let url = assets.add(&stem, "ftl", "text/plain; charset=utf-8", source);
                made.texts.insert((lang.clone(), file.name.clone()), url);
            }
            if lacks_texts(site, files) {
                made.incomplete.insert(lang.clone());
            }
        }
        for (id, service) in &site.services {
            let definition = serde_json::to_vec(service.as_ref())?;
            made.services.insert(id.clone(), assets.add(id, "json", "application/json", definition));
        }
        Ok(made)
    }
}

/// Whether the default language has a text that these files have not.
fn lacks_texts(site: &Site, files: &[TextFile]) -> bool {
    let all = |files: &[TextFile]| -> BTreeSet<String> {
        files.iter().flat_map(|file| names(&file.source).into_keys()).collect()
    };
    let default = site.files.get(&site.organisation.default_language).map_or(&[][..], Vec::as_slice);
    !all(default).is_subset(&all(files))
}
