//! Takes out of the WebAssembly what is compiled into it and never runs.
//!
//! A view can be hydrated at once or piece by piece, as asynchronous data arrives. Leptos compiles both ways
//! for every type of view, and as it calls them through tables, no linker can tell that one of them is never
//! taken. Here nothing is awaited while a page is hydrated: its texts are there before. So the second way goes:
//! a tenth of all code.

use std::collections::HashSet;

use walrus::{FunctionBuilder, FunctionId, FunctionKind, LocalFunction, Module, ir, passes};

use crate::Result;

/// What the names of those functions have in common, as the compiler mangles them: the asynchronous hydration
/// of tachys' `AnyView`, which is only ever called through a table.
const UNUSED: &str = "into_any13hydrate_async";

/// The module without what never runs. Should it be called all the same, the program stops.
pub fn trim(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut module = Module::from_buffer(wasm).map_err(|error| format!("{error:#}"))?;
    let unused = unused(&module);
    if unused.is_empty() {
        return Err(format!("no function of the WebAssembly is named {UNUSED}").into());
    }
    for id in unused {
        empty(&mut module, id);
    }
    passes::gc::run(&mut module);
    Ok(module.emit_wasm())
}

/// The functions with the name that none but themselves call. The compiler makes one of functions that are alike,
/// under the name of any of them: such a one stays.
fn unused(module: &Module) -> HashSet<FunctionId> {
    let named = module.funcs.iter().filter(|function| {
        let is_named = function.name.as_deref().is_some_and(|name| name.contains(UNUSED));
        is_named && matches!(function.kind, FunctionKind::Local(_))
    });
    let named: HashSet<FunctionId> = named.map(walrus::Function::id).collect();
    let others = module.funcs.iter_local().filter(|(id, _)| !named.contains(id));
    let called: HashSet<FunctionId> = others.flat_map(|(_, function)| calls(function)).collect();
    named.difference(&called).copied().collect()
}

/// The functions that a function calls by name.
pub fn calls(function: &LocalFunction) -> Vec<FunctionId> {
    struct Calls(Vec<FunctionId>);

    impl ir::Visitor<'_> for Calls {
        fn visit_function_id(&mut self, id: &FunctionId) {
            self.0.push(*id);
        }
    }

    let mut calls = Calls(Vec::new());
    ir::dfs_in_order(&mut calls, function, function.entry_block());
    calls.0
}

/// Leaves of a function what its callers see of it.
pub fn empty(module: &mut Module, id: FunctionId) {
    let function_type = module.types.get(module.funcs.get(id).ty());
    let (parameters, results) = (function_type.params().to_vec(), function_type.results().to_vec());
    let mut body = FunctionBuilder::new(&mut module.types, &parameters, &results);
    body.func_body().unreachable();
    let arguments = parameters.iter().map(|parameter| module.locals.add(*parameter)).collect();
    module.funcs.get_mut(id).kind = FunctionKind::Local(body.local_func(arguments));
}

#[cfg(test)]
mod tests {
    use walrus::{ExportItem, ValType};

    use super::*;

    const NAME: &str = "_ZN6tachys4view8any_view7IntoAny8into_any13hydrate_async17hE";

    /// A function without parameters that gives a number.
    fn function(module: &mut Module, name: &str, body: impl FnOnce(&mut FunctionBuilder)) -> FunctionId {
        let mut builder = FunctionBuilder::new(&mut module.types, &[], &[ValType::I32]);
        builder.name(name.to_owned());
        body(&mut builder);
        let id = builder.finish(vec![], &mut module.funcs);
        module.exports.add(&name[name.len() - 4..], id);
        id
    }

    fn seven(builder: &mut FunctionBuilder) {
        builder.func_body().i32_const(7);
    }

    fn stops(module: &Module, export: &str) -> bool {
        let export = module.exports.iter().find(|found| found.name == export).unwrap();
        let ExportItem::Function(id) = export.item else { panic!("not a function") };
        let function = module.funcs.get(id).kind.unwrap_local();
        matches!(function.block(function.entry_block()).instrs[0].0, ir::Instr::Unreachable(_))
    }

    #[test]
    fn only_what_nothing_else_calls_is_emptied() {
        let mut module = Module::default();
        function(&mut module, &format!("{NAME}-one"), seven);
        let shared = function(&mut module, &format!("{NAME}-two"), seven);
        function(&mut module, "hydrate_from_server", |builder| {
            builder.func_body().call(shared);
        });
        let trimmed = Module::from_buffer(&trim(&module.emit_wasm()).unwrap()).unwrap();
        assert!(stops(&trimmed, "-one"));
        assert!(!stops(&trimmed, "-two"));
        assert!(!stops(&trimmed, "rver"));
    }

    #[test]
    fn a_module_without_any_is_an_error() {
        let mut module = Module::default();
        function(&mut module, "hydrate_from_server", seven);
        assert!(trim(&module.emit_wasm()).is_err());
    }
}
