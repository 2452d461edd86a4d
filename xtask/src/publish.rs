//! `pkg/`: the bundle under names that follow from contents, compressed once for all requests.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::json;

use crate::Result;
use crate::bundle::Bundle;
use crate::digest::content_name;

/// Names the files for the server.
const MANIFEST: &str = "manifest.json";

/// How hard brotli tries, of 11.
#[derive(Clone, Copy)]
pub struct Effort(pub u32);

/// Writes the bundle into `pkg`, with its manifest, and removes what an earlier bundle left there.
pub fn publish(bundle: &Bundle, pkg: &Path, effort: Effort) -> Result<()> {
    fs::create_dir_all(pkg)?;
    let js = publish_file(&bundle.js, pkg, effort)?;
    let wasm = publish_file(&bundle.wasm, pkg, effort)?;
    let css = publish_file(&bundle.css, pkg, effort)?;
    let mut manifest = json!({ "js": js, "wasm": wasm, "css": css });
    let mut names = vec![js, wasm, css];
    for script in &bundle.scripts {
        let name = publish_file(script, pkg, effort)?;
        // The server knows it by its name without the end.
        let stem = script.file_stem().unwrap_or_default().to_string_lossy();
        manifest[&*stem] = json!(name);
        names.push(name);
    }
    for (module, js, wasm) in &bundle.modules {
        let (js, wasm) = (publish_file(js, pkg, effort)?, publish_file(wasm, pkg, effort)?);
        manifest[module] = json!({ "js": js, "wasm": wasm });
        names.extend([js, wasm]);
    }
    if let Some(voice) = &bundle.voice {
        let mut publish = |path| -> Result<String> {
            let name = publish_file(path, pkg, effort)?;
            names.push(name.clone());
            Ok(name)
        };
        let data = voice.data.iter().map(|(lang, path)| Ok((lang.clone(), json!(publish(path)?))));
        let data: serde_json::Map<_, _> = data.collect::<Result<_>>()?;
        manifest["built-in-voice"] = json!({
            "worker": publish(&voice.worker)?,
            "program": publish(&voice.program)?,
            "licence": publish(&voice.licence)?,
            "data": data,
        });
    }
    write_whole(&pkg.join(MANIFEST), format!("{manifest:#}\n").as_bytes())?;
    let wanted = wanted(&names);
    for entry in fs::read_dir(pkg)? {
        let entry = entry?;
        if !wanted.contains(&*entry.file_name().to_string_lossy()) {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

/// Every name that belongs in `pkg`.
fn wanted(names: &[String]) -> BTreeSet<String> {
    let compressed = |name: &String| [name.clone(), format!("{name}.br"), format!("{name}.gz")];
    let mut wanted: BTreeSet<String> = names.iter().flat_map(compressed).collect();
    wanted.insert(MANIFEST.to_owned());
    wanted
}

/// Writes one file and its compressed forms, unless they are there, and returns its name.
fn publish_file(source: &Path, pkg: &Path, effort: Effort) -> Result<String> {
    let bytes = fs::read(source)?;
    let name = source
        .file_name()
        .map(|name| content_name(&name.to_string_lossy(), &bytes))
        .ok_or("a bundle's file needs a name")?;
    let brotli = pkg.join(format!("{name}.br"));
    if !brotli.is_file() {
        write_whole(&brotli, &brotli_of(&bytes, effort)?)?;
    }
    let gzip = pkg.join(format!("{name}.gz"));
    if !gzip.is_file() {
        write_whole(&gzip, &gzip_of(&bytes)?)?;
    }
    write_whole(&pkg.join(&name), &bytes)?;
    Ok(name)
}

/// Writes a file so that nobody, not even after a crash, finds half of it under its name.
fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    let mut partial = path.as_os_str().to_owned();
    partial.push(".partial");
    fs::write(&partial, bytes)?;
    fs::rename(partial, path)?;
    Ok(())
}

fn brotli_of(bytes: &[u8], effort: Effort) -> Result<Vec<u8>> {
    const WINDOW: u32 = 24;
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 1 << 16, effort.0, WINDOW);
    writer.write_all(bytes)?;
    Ok(writer.into_inner())
}

fn gzip_of(bytes: &[u8]) -> Result<Vec<u8>> {
    // No time and no name in the header: the same contents give the same file.
    let mut writer = GzEncoder::new(Vec::new(), Compression::best());
    writer.write_all(bytes)?;
    Ok(writer.finish()?)
}

#[cfg(test)]
mod tests {
    use std::env;
    use std::io::Read;

    use super::*;
    use crate::built_in_voice::BuiltInVoice;

    #[test]
    fn compressed_forms_say_the_same() {
        let text = "listen ".repeat(1000).into_bytes();
        let brotli = brotli_of(&text, Effort(11)).unwrap();
        let mut found = Vec::new();
        brotli::Decompressor::new(brotli.as_slice(), 1 << 12).read_to_end(&mut found).unwrap();
        assert_eq!(found, text);
        let gzip = gzip_of(&text).unwrap();
        let mut found = Vec::new();
        flate2::read::GzDecoder::new(gzip.as_slice()).read_to_end(&mut found).unwrap();
        assert_eq!(found, text);
        assert!(brotli.len() < text.len() / 10 && gzip.len() < text.len() / 10);
    }

    #[test]
    fn a_new_bundle_replaces_the_old_one() {
        let folder = env::temp_dir().join(format!("xtask-publish-{}", std::process::id()));
        let pkg = folder.join("pkg");
        fs::create_dir_all(&folder).unwrap();
        let bundle = Bundle {
            js: folder.join("hark.js"),
            wasm: folder.join("hark_bg.wasm"),
            css: folder.join("main.css"),
            scripts: vec![folder.join("vitals.js")],
            modules: vec![("listen", folder.join("listen.js"), folder.join("listen_bg.wasm"))],
            voice: Some(BuiltInVoice {
                worker: folder.join("worker.js"),
                program: folder.join("espeak-ng.js"),
                licence: folder.join("espeak-ng-licence.txt"),
                data: vec![("cy".to_owned(), folder.join("espeak-ng-cy.data"))],
            }),
        };
        for contents in ["one", "two"] {
            let (_, js, wasm) = &bundle.modules[0];
            let voice = bundle.voice.as_ref().unwrap();
            let voice = [&voice.worker, &voice.program, &voice.licence, &voice.data[0].1];
            for path in
                [&bundle.js, &bundle.wasm, &bundle.css, &bundle.scripts[0], js, wasm].into_iter().chain(voice)
            {
                fs::write(path, contents).unwrap();
            }
            publish(&bundle, &pkg, Effort(5)).unwrap();
            let manifest = fs::read_to_string(pkg.join(MANIFEST)).unwrap();
            let name = content_name("main.css", contents.as_bytes());
            assert!(manifest.contains(&name), "{manifest}");
            assert_eq!(fs::read_to_string(pkg.join(name)).unwrap(), contents);
            assert_eq!(fs::read_dir(&pkg).unwrap().count(), 31);
            assert!(manifest.contains("\"vitals\": \"vitals."), "{manifest}");
            assert!(manifest.contains("\"wasm\": \"listen_bg."), "{manifest}");
            assert!(manifest.contains("\"cy\": \"espeak-ng-cy."), "{manifest}");
        }
        fs::remove_dir_all(folder).unwrap();
    }
}
