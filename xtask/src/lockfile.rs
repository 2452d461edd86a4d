//! Versions as `Cargo.lock` has them.

use crate::Result;

/// The version of a package, if `Cargo.lock` has exactly one.
fn version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let heading = format!("name = \"{package}\"");
    let mut versions =
        lock.split("[[package]]").filter(|entry| entry.lines().any(|line| line == heading)).filter_map(
            |entry| entry.lines().find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"')),
        );
    let found = versions.next()?;
    versions.next().is_none().then_some(found)
}

/// The version of wasm-bindgen, which must be the same for the crate and for the tool that we link:
/// the format between the two changes with every release.
pub fn wasm_bindgen(lock: &str) -> Result<&str> {
    let crate_version = version(lock, "wasm-bindgen");
    let tool_version = version(lock, "wasm-bindgen-cli-support");
    match (crate_version, tool_version) {
        (Some(one), Some(other)) if one == other => Ok(one),
        _ => Err(format!(
            "Cargo.lock must have wasm-bindgen and wasm-bindgen-cli-support once each, in the same \
             version, but has {crate_version:?} and {tool_version:?}: pin both in Cargo.toml"
        )
        .into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(name: &str, version: &str) -> String {
        format!("[[package]]\nname = \"{name}\"\nversion = \"{version}\"\ndependencies = []\n\n")
    }

    #[test]
    fn both_versions_must_be_the_same() {
        let same = entry("wasm-bindgen", "0.2.1") + &entry("wasm-bindgen-cli-support", "0.2.1");
        assert_eq!(wasm_bindgen(&same).unwrap(), "0.2.1");
        let different = entry("wasm-bindgen", "0.2.1") + &entry("wasm-bindgen-cli-support", "0.2.2");
        assert!(wasm_bindgen(&different).is_err());
        let twice = same + &entry("wasm-bindgen", "0.2.2");
        assert!(wasm_bindgen(&twice).is_err());
    }
}
