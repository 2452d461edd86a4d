//! What the browser needs of the site: texts and definitions as files whose names hold a hash of their
//! content, so that each is fetched once.

use crate::{
    assets::Assets,
    pages::marked_up,
    site::{STAFF, Site},
};
use app::listen::BuiltIn;
use std::collections::BTreeMap;

/// The files of texts of pages and mails that the server alone makes: browsers do not load them.
const BY_SERVER: [&str; 9] =
    ["case", "evidence", "letters", "listen", "mail", "notice", "privacy", "reading", STAFF];

/// Where the browser finds texts and definitions.
#[derive(Debug, Default)]
pub struct TextFiles {
    /// The addresses of the files of texts, by language and name.
    pub texts: BTreeMap<(String, String), String>,
    /// The addresses of the definitions, by service.
    pub services: BTreeMap<String, String>,
    /// The addresses of the controls of Listen, by language.
    pub listen: BTreeMap<String, String>,
    /// The built-in voices, by language.
    pub built_in: BTreeMap<String, BuiltIn>,
}

impl TextFiles {
    /// Makes the files of a site.
    ///
    /// # Errors
    /// If a definition cannot be written as JSON.
    pub fn register(site: &Site, assets: &mut Assets) -> Result<Self, serde_json::Error> {
        let mut made = Self::default();
        let own = &site.organisation.default_language;
        for (lang, files) in &site.files {
            for file in files.iter().filter(|file| is_for_browsers(&file.name)) {
                let stem = format!("{lang}.{}", file.name);
                let source = file.source.clone().into_bytes();
                let url = assets.add(&stem, "ftl", "text/plain; charset=utf-8", source);
                made.texts.insert((lang.clone(), file.name.clone()), url);
            }
            if let Some(texts) = site.shown_texts(lang, None) {
                let built_in = built_in(assets, lang);
                let beside = site.texts(own, None).filter(|_| lang != own);
                let parts = app::listen::parts(&texts, beside.as_deref(), built_in.as_ref());
                let parts = marked_up(&parts, own).into_bytes();
                let url = assets.add(&format!("{lang}.listen"), "html", "text/html; charset=utf-8", parts);
                made.listen.insert(lang.clone(), url);
                made.built_in.extend(built_in.map(|built_in| (lang.clone(), built_in)));
            }
        }
        for (id, service) in &site.services {
            let definition = serde_json::to_vec(&service.for_browsers())?;
            made.services.insert(id.clone(), assets.add(id, "json", "application/json", definition));
        }
        Ok(made)
    }
}

/// The built-in voice for a language, if there is one.
fn built_in(assets: &Assets, lang: &str) -> Option<BuiltIn> {
    let voice = assets.bundle().built_in_voice.as_ref()?;
    let names = [&voice.worker, &voice.program, voice.data.get(lang)?];
    let sent: usize = names.iter().map(|name| assets.sent(name)).sum();
    let url = |name: &String| format!("/pkg/{name}");
    Some(BuiltIn { files: names.map(url), licence: url(&voice.licence), size: sent.div_ceil(1000) as u64 })
}

/// Whether browsers load the file of texts with this name.
pub fn is_for_browsers(file: &str) -> bool {
    !BY_SERVER.contains(&file)
}
