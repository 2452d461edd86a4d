//! Short names for what WebAssembly and its glue know each other by. Those of wasm-bindgen are long, and each ends in a
//! hash, which nothing compresses: they were a twentieth of a small module and a third of its glue.

use std::fs;
use std::path::Path;

use walrus::Module;

use crate::Result;

/// Renames, in both files, what the WebAssembly imports from its glue, where it imports from, and its closures.
pub fn shorten(wasm: &Path, js: &Path) -> Result<()> {
    let mut module = Module::from_file(wasm).map_err(|error| format!("{error:#}"))?;
    let mut glue = fs::read_to_string(js)?;
    let mut modules: Vec<String> = Vec::new();
    for (number, import) in module.imports.iter_mut().enumerate() {
        // What comes from other scripts has the names that those give it.
        if import.module.ends_with("_bg.js") {
            let name = short(number);
            glue = renamed(&glue, &import.name, &name)?;
            import.name = name;
        }
        let known = modules.iter().position(|known| *known == import.module);
        let known = known.unwrap_or(modules.len());
        if known == modules.len() {
            glue = renamed(&glue, &format!("\"{}\"", import.module), &short(known))?;
            modules.push(import.module.clone());
        }
        import.module = short(known);
    }
    let closures =
        module.exports.iter_mut().filter(|export| export.name.starts_with("wasm_bindgen__convert"));
    for (number, export) in closures.enumerate() {
        let name = short(number);
        glue = glue.replace(&format!("wasm.{}(", export.name), &format!("wasm.{name}("));
        export.name = name;
    }
    fs::write(wasm, module.emit_wasm())?;
    fs::write(js, glue)?;
    Ok(())
}

/// The glue with this key of its object of imports under another name.
fn renamed(glue: &str, long: &str, short: &str) -> Result<String> {
    let key = format!("\n        {long}: ");
    let (before, after) = glue.split_once(&key).ok_or_else(|| format!("the glue has no {long}"))?;
    Ok(format!("{before}\n        {short}: {after}"))
}

/// A name of its own for each number: a to z, then aa, ba, and so on.
fn short(number: usize) -> String {
    let letter = char::from(b"abcdefghijklmnopqrstuvwxyz"[number % 26]);
    match number / 26 {
        0 => letter.to_string(),
        rest => format!("{letter}{}", short(rest - 1)),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn names_differ() {
        assert_eq!([0, 25, 26, 27, 51, 52, 702].map(short), ["a", "z", "aa", "ba", "za", "ab", "aaa"]);
        assert_eq!((0..2000).map(short).collect::<HashSet<_>>().len(), 2000);
    }

    #[test]
    fn only_the_key_is_renamed() {
        let glue =
            "import0 = {\n        __wbg_a_1: function() { f('__wbg_a_1: '); },\n        __wbg_b_2: 1 };";
        let expected = "import0 = {\n        x: function() { f('__wbg_a_1: '); },\n        __wbg_b_2: 1 };";
        assert_eq!(renamed(glue, "__wbg_a_1", "x").unwrap(), expected);
        assert!(renamed(glue, "__wbg_c_3", "x").is_err());
    }
}
