//! Listen's built-in voice: eSpeak NG, a program of others (GPL-3.0) that is downloaded only by who asks for it. The npm
//! package has the data of all languages in one; here each language gets a file of its own. Who has not installed the
//! package gets a site without this voice.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use crate::Result;
use crate::bundle;
use crate::project::Project;

/// The npm package.
const PACKAGE: &str = "node_modules/@echogarden/espeak-ng-emscripten";
/// Where the program keeps its data.
const FOLDER: &str = "/usr/share/espeak-ng-data/";
/// What every language needs: the sounds.
const SOUNDS: [&str; 4] = ["intonations", "phondata", "phonindex", "phontab"];
/// How the program and what it hands over to are marked, as the licence asks.
const NOTICE: &str = "/* eSpeak NG, free software under the GNU General Public License, version 3 or later.
   Source: https://github.com/espeak-ng/espeak-ng and https://github.com/echogarden-project/espeak-ng-emscripten
   Changed for this site: the table of its data is handed in (Module.table), so that a language is loaded by itself. */
";

/// A language that can be packed.
struct Language {
    /// What the site calls it.
    tag: &'static str,
    /// What the program calls it.
    voice: &'static str,
    /// Where its own file is.
    family: &'static str,
    /// Whether words in Latin letters are said as English ones.
    english: bool,
}

const fn language(tag: &'static str, voice: &'static str, family: &'static str, english: bool) -> Language {
    Language { tag, voice, family, english }
}

/// Those that public bodies of the United Kingdom are likely to offer. What is in the letters of another script is
/// said as in English by all; where that is common, English is packed too.
const LANGUAGES: [Language; 8] = [
    language("en", "en", "gmw", false),
    language("cy", "cy", "cel", false),
    language("pl", "pl", "zlw", false),
    language("ro", "ro", "roa", false),
    language("pa", "pa", "inc", true),
    language("ur", "ur", "inc", true),
    language("ar", "ar", "sem", true),
    language("zh-Hans", "cmn", "sit", true),
];

/// The files of the voice.
pub struct BuiltInVoice {
    /// Our side of it, which runs beside the page.
    pub worker: PathBuf,
    /// The program.
    pub program: PathBuf,
    /// Its licence.
    pub licence: PathBuf,
    /// The data, by language.
    pub data: Vec<(String, PathBuf)>,
}

/// Makes them for the languages of the site; nothing if the package is not installed.
pub fn build(project: &Project, folder: &Path) -> Result<Option<BuiltInVoice>> {
    let package = project.path(PACKAGE);
    if !package.is_dir() {
        println!("no built-in voice: {PACKAGE} is not installed");
        return Ok(None);
    }
    let source = fs::read_to_string(package.join("espeak-ng.js"))?;
    let contents = fs::read(package.join("espeak-ng.data"))?;
    let (program, table) = split(&source)?;
    let all = entries(table)?;
    let write = |name: &str, bytes: &[u8]| -> Result<PathBuf> {
        let path = folder.join(name);
        fs::write(&path, bytes)?;
        Ok(path)
    };
    let offered = offered(project)?;
    let mut data = Vec::new();
    for language in LANGUAGES.iter().filter(|language| offered.iter().any(|tag| tag == language.tag)) {
        let name = format!("espeak-ng-{}.data", language.tag);
        data.push((language.tag.to_owned(), write(&name, &pack(language, &all, &contents)?)?));
    }
    Ok(Some(BuiltInVoice {
        worker: bundle::script(project, folder, "listen/src/worker.js")?,
        program: write("espeak-ng.js", program.as_bytes())?,
        licence: write("espeak-ng-licence.txt", &fs::read(package.join("COPYING"))?)?,
        data,
    }))
}

/// The languages of the site.
fn offered(project: &Project) -> Result<Vec<String>> {
    let organisation: toml::Table =
        toml::from_str(&fs::read_to_string(project.path("site/organisation.toml"))?)?;
    let tags =
        organisation.get("languages").and_then(toml::Value::as_array).ok_or("the site has no languages")?;
    Ok(tags.iter().filter_map(|tag| Some(tag.as_str()?.to_owned())).collect())
}

/// The program without its table, and the table.
fn split(source: &str) -> Result<(String, &str)> {
    const BEGIN: &str = "loadPackage({files:[";
    const END: &str = "})})();";
    let parts = source.split_once(BEGIN).and_then(|(before, rest)| {
        let (table, after) = rest.split_once(END)?;
        Some((before, table, after))
    });
    let (before, table, after) = parts.ok_or("espeak-ng.js has no table where it used to be")?;
    Ok((format!("{NOTICE}{before}loadPackage(Module[\"table\"])}})();{after}"), table))
}

/// A file in the data of all languages.
#[derive(Debug, PartialEq, Eq)]
struct Entry<'a> {
    /// Its name in the program's folder.
    name: &'a str,
    start: usize,
    end: usize,
}

/// The entries of the table: `{filename:"/usr/share/espeak-ng-data/cy_dict",start:1,end:2},…`.
fn entries(table: &str) -> Result<Vec<Entry<'_>>> {
    let entry = |text| {
        let (name, rest) = str::split_once(text, "\",start:")?;
        let (start, rest) = rest.split_once(",end:")?;
        let (end, _) = rest.split_once('}')?;
        Some(Entry { name: name.strip_prefix(FOLDER)?, start: start.parse().ok()?, end: end.parse().ok()? })
    };
    let all: Option<Vec<Entry<'_>>> = table.split("{filename:\"").skip(1).map(entry).collect();
    Ok(all.ok_or("an entry of the table of espeak-ng.js is not as it used to be")?)
}

/// What a language needs in one file: a line that tells the voice and where each file is, and then the files.
fn pack(language: &Language, all: &[Entry<'_>], contents: &[u8]) -> Result<Vec<u8>> {
    let mut names: Vec<String> = SOUNDS.map(str::to_owned).to_vec();
    names
        .extend([format!("{}_dict", language.voice), format!("lang/{}/{}", language.family, language.voice)]);
    if language.english {
        names.extend(["en_dict".to_owned(), "lang/gmw/en".to_owned()]);
    }
    let mut files = Vec::new();
    let mut bytes = Vec::new();
    for name in names {
        let entry = all.iter().find(|entry| entry.name == name);
        let found = entry.and_then(|entry| contents.get(entry.start..entry.end));
        let found = found.ok_or_else(|| format!("espeak-ng.data has no {name}"))?;
        let start = bytes.len();
        bytes.extend_from_slice(found);
        files.push(json!({ "filename": format!("{FOLDER}{name}"), "start": start, "end": bytes.len() }));
    }
    let table = json!({ "voice": language.voice, "files": files, "remote_package_size": bytes.len() });
    Ok([format!("{table}\n").into_bytes(), bytes].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = concat!(
        "function loadPackage(metadata){}loadPackage({files:[",
        "{filename:\"/usr/share/espeak-ng-data/cy_dict\",start:0,end:2},",
        "{filename:\"/usr/share/espeak-ng-data/en_dict\",start:2,end:5},",
        "{filename:\"/usr/share/espeak-ng-data/intonations\",start:5,end:6},",
        "{filename:\"/usr/share/espeak-ng-data/lang/cel/cy\",start:6,end:8},",
        "{filename:\"/usr/share/espeak-ng-data/phondata\",start:8,end:9},",
        "{filename:\"/usr/share/espeak-ng-data/phonindex\",start:9,end:10},",
        "{filename:\"/usr/share/espeak-ng-data/phontab\",start:10,end:11}",
        "],remote_package_size:11})})();var rest;",
    );

    #[test]
    fn the_program_is_whole_without_its_table() {
        let (program, table) = split(SOURCE).unwrap();
        let rest = program.strip_prefix(NOTICE).unwrap();
        assert_eq!(rest, "function loadPackage(metadata){}loadPackage(Module[\"table\"])})();var rest;");
        assert_eq!(entries(table).unwrap()[1], Entry { name: "en_dict", start: 2, end: 5 });
        assert!(split("loadPackage(other)").is_err());
        assert!(entries("{filename:\"elsewhere\",start:0,end:2}").is_err());
    }

    #[test]
    fn a_language_is_packed_with_what_it_needs_and_no_more() {
        let (_, table) = split(SOURCE).unwrap();
        let all = entries(table).unwrap();
        let [_, welsh, ..] = &LANGUAGES;
        let packed = pack(welsh, &all, b"CYEND*cyABC").unwrap();
        let end = packed.iter().position(|byte| *byte == b'\n').unwrap();
        let table: serde_json::Value = serde_json::from_slice(&packed[..end]).unwrap();
        let files = table["files"].as_array().unwrap();
        assert_eq!((&table["voice"], &table["remote_package_size"]), (&json!("cy"), &json!(8)));
        assert_eq!(files.len(), 6);
        for file in files {
            let place = |name: &str| end + 1 + usize::try_from(file[name].as_u64().unwrap()).unwrap();
            let name = file["filename"].as_str().unwrap().strip_prefix(FOLDER).unwrap();
            let original = all.iter().find(|entry| entry.name == name).unwrap();
            assert_eq!(packed[place("start")..place("end")], b"CYEND*cyABC"[original.start..original.end]);
        }
        let [english, ..] = &LANGUAGES;
        assert!(pack(english, &all, b"CYEND*cyABC").is_err(), "a file that is missing is told of");
    }

    #[test]
    fn every_language_is_in_the_package() {
        let package = Project::find().unwrap().path(PACKAGE);
        // It is optional.
        let Ok(source) = fs::read_to_string(package.join("espeak-ng.js")) else { return };
        let contents = fs::read(package.join("espeak-ng.data")).unwrap();
        let (_, table) = split(&source).unwrap();
        let all = entries(table).unwrap();
        for language in &LANGUAGES {
            let packed = pack(language, &all, &contents).unwrap();
            assert!(packed.len() < contents.len() / 8, "{} has {} bytes", language.tag, packed.len());
        }
    }
}
