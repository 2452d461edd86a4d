//! Takes out of the WebAssembly what is compiled into it and never runs.
//!
//! A view can be hydrated at once or piece by piece, as asynchronous data arrives. Leptos compiles both ways
//! for every type of view, and as it calls them through tables, no linker can tell that one of them is never
//! taken. Here nothing is awaited while a page is hydrated: its texts are there before. So the second way goes:
//! an eighth of all code.

use walrus::{FunctionBuilder, FunctionId, FunctionKind, Module, passes};

use crate::Result;

/// What the names of those functions have in common.
const UNUSED: &str = "hydrate_async";

/// The module without what never runs. A function that is called all the same stops the program.
pub fn trim(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut module = Module::from_buffer(wasm).map_err(|error| format!("{error:#}"))?;
    let unused: Vec<FunctionId> = module
        .funcs
        .iter()
        .filter(|function| function.name.as_deref().is_some_and(|name| name.contains(UNUSED)))
        .map(walrus::Function::id)
        .collect();
    if unused.is_empty() {
        return Err(format!("no function of the WebAssembly is named {UNUSED}").into());
    }
    for id in unused {
        empty(&mut module, id);
    }
    passes::gc::run(&mut module);
    Ok(module.emit_wasm())
}

/// Leaves of a function what its callers see of it.
fn empty(module: &mut Module, id: FunctionId) {
    let function_type = module.types.get(module.funcs.get(id).ty());
    let (parameters, results) = (function_type.params().to_vec(), function_type.results().to_vec());
    let mut body = FunctionBuilder::new(&mut module.types, &parameters, &results);
    body.func_body().unreachable();
    let arguments = parameters.iter().map(|parameter| module.locals.add(*parameter)).collect();
    module.funcs.get_mut(id).kind = FunctionKind::Local(body.local_func(arguments));
}

#[cfg(test)]
mod tests {
    use walrus::{ExportItem, ir::Instr};

    use super::*;

    /// A module that exports a function of each name, both giving 7.
    fn module(names: [&str; 2]) -> Vec<u8> {
        let mut module = Module::default();
        for (at, name) in names.into_iter().enumerate() {
            let mut builder = FunctionBuilder::new(&mut module.types, &[], &[walrus::ValType::I32]);
            builder.name(name.to_owned()).func_body().i32_const(7);
            let id = builder.finish(vec![], &mut module.funcs);
            module.exports.add(&at.to_string(), id);
        }
        module.emit_wasm()
    }

    fn stops(module: &Module, export: &str) -> bool {
        let export = module.exports.iter().find(|found| found.name == export).unwrap();
        let ExportItem::Function(id) = export.item else { panic!("not a function") };
        let function = module.funcs.get(id).kind.unwrap_local();
        matches!(function.block(function.entry_block()).instrs[0].0, Instr::Unreachable(_))
    }

    #[test]
    fn only_asynchronous_hydration_is_emptied() {
        let name = "_ZN6tachys4view8any_view7IntoAny8into_any13hydrate_async17hE";
        let trimmed = Module::from_buffer(&trim(&module([name, "hydrate_from_server"])).unwrap()).unwrap();
        assert!(stops(&trimmed, "0"));
        assert!(!stops(&trimmed, "1"));
    }

    #[test]
    fn a_module_without_any_is_an_error() {
        assert!(trim(&module(["hydrate_from_server", "build"])).is_err());
    }
}
