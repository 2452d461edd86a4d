//! Takes the words of panics out of a WebAssembly module.
//!
//! A program that panics puts a message and a place into words, which a module without a panic hook shows nobody: that is
//! a tenth of a small module. Without them the program stops all the same.

use std::collections::HashSet;

use walrus::ir::{self, Instr, InstrSeq, Value, VisitorMut};
use walrus::{ConstExpr, DataKind, Function, FunctionId, FunctionKind, Module, passes};

use crate::Result;
use crate::trim::{calls, empty};

/// What the names of functions that panic have in common, in either way in which the compiler mangles them.
const PANICS: [&str; 8] = [
    "4core9panicking",
    "3std9panicking",
    "slice_error_fail",
    "slice_index_fail",
    "13expect_failed",
    "13unwrap_failed",
    "18handle_alloc_error",
    "17capacity_overflow",
];

/// The same of what puts things into words. Without panics nothing calls either: they are there only for tables.
const WORDS: [&str; 5] = ["4core3fmt", "core..fmt..", "3fmt5Debug", "3fmt7Display", "3fmt5Write"];

/// How long the place of a panic is in memory: where the name of the file is, its length, the line and the column.
const PLACE: usize = 16;

/// The module with panics that stop it at once.
pub fn quiet(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut module = Module::from_buffer(wasm).map_err(|error| format!("{error:#}"))?;
    let mut stop = Stop { panics: named(&module, &PANICS), places: HashSet::new() };
    for (_, function) in module.funcs.iter_local_mut() {
        let entry = function.entry_block();
        ir::dfs_pre_order_mut(&mut stop, function, entry);
    }
    wipe(&mut module, &stop.places);
    passes::gc::run(&mut module);
    let words = &named(&module, &WORDS) | &named(&module, &PANICS);
    for (id, function) in module.funcs.iter_local() {
        if !words.contains(&id) && calls(function).iter().any(|called| words.contains(called)) {
            let name = module.funcs.get(id).name.as_deref().unwrap_or_default();
            return Err(format!("{name} still panics, or puts something into words by core::fmt").into());
        }
    }
    for id in words {
        empty(&mut module, id);
    }
    passes::gc::run(&mut module);
    Ok(module.emit_wasm())
}

/// The functions whose names have one of these in them.
fn named(module: &Module, parts: &[&str]) -> HashSet<FunctionId> {
    let is_named = |function: &&Function| {
        let name = function.name.as_deref().unwrap_or_default();
        matches!(function.kind, FunctionKind::Local(_)) && parts.iter().any(|part| name.contains(part))
    };
    module.funcs.iter().filter(is_named).map(Function::id).collect()
}

/// Takes out calls of functions that panic and do not return: what follows them stops the program.
struct Stop {
    panics: HashSet<FunctionId>,
    /// Numbers that were given to them, among them where their places are in memory.
    places: HashSet<usize>,
}

impl VisitorMut for Stop {
    fn start_instr_seq_mut(&mut self, sequence: &mut InstrSeq) {
        let old = std::mem::take(&mut sequence.instrs);
        for (instruction, location) in old {
            if matches!(instruction, Instr::Unreachable(_))
                && let Some((Instr::Call(call), _)) = sequence.instrs.last()
                && self.panics.contains(&call.func)
            {
                sequence.instrs.pop();
                self.take_arguments(sequence);
            }
            sequence.instrs.push((instruction, location));
        }
    }
}

impl Stop {
    /// Takes out what was only there to be given to the call.
    fn take_arguments(&mut self, sequence: &mut InstrSeq) {
        while let Some((Instr::Const(_) | Instr::LocalGet(_) | Instr::GlobalGet(_), _)) =
            sequence.instrs.last()
        {
            if let Some((Instr::Const(ir::Const { value: Value::I32(number) }), _)) = sequence.instrs.pop() {
                self.places.extend(usize::try_from(number));
            }
        }
    }
}

/// Wipes what is in memory at these places, and the names of files there, if it can be the place of a panic.
fn wipe(module: &mut Module, places: &HashSet<usize>) {
    let all: Vec<_> = module.data.iter().map(walrus::Data::id).collect();
    for id in all {
        let data = module.data.get_mut(id);
        let DataKind::Active { offset: ConstExpr::Value(Value::I32(offset)), .. } = data.kind else {
            continue;
        };
        let Ok(offset) = usize::try_from(offset) else { continue };
        let inside = |address: usize, length: usize| {
            let from = address.checked_sub(offset)?;
            (from + length <= data.value.len()).then_some(from..from + length)
        };
        let mut wiped = Vec::new();
        for place in places.iter().filter_map(|place| inside(*place, PLACE)) {
            let words: Vec<usize> = data.value[place.clone()]
                .chunks_exact(4)
                .map(|word| word.iter().rev().fold(0, |value, byte| value << 8 | usize::from(*byte)))
                .collect();
            let file = inside(words[0], words[1]);
            if let Some(file) = file.filter(|file| data.value[file.clone()].ends_with(b".rs")) {
                wiped.extend([place, file]);
            }
        }
        for range in wiped {
            data.value[range].fill(0);
        }
    }
}

#[cfg(test)]
mod tests {
    use walrus::{FunctionBuilder, MemoryId};

    use super::*;

    /// A function that calls others, and then stops.
    fn function(module: &mut Module, name: &str, called: &[(FunctionId, &[i32])]) -> FunctionId {
        let mut builder = FunctionBuilder::new(&mut module.types, &[], &[]);
        builder.name(name.to_owned());
        for (id, arguments) in called {
            arguments.iter().for_each(|number| _ = builder.func_body().i32_const(*number));
            builder.func_body().call(*id).unreachable();
        }
        let id = builder.finish(vec![], &mut module.funcs);
        module.exports.add(name, id);
        id
    }

    /// A function of `core` that takes the place of a panic.
    fn panic(module: &mut Module) -> FunctionId {
        let mut builder = FunctionBuilder::new(&mut module.types, &[walrus::ValType::I32], &[]);
        builder.name("_RNvNtCsl_4core9panicking5panic".to_owned());
        let place = module.locals.add(walrus::ValType::I32);
        builder.finish(vec![place], &mut module.funcs)
    }

    fn memory(module: &mut Module, bytes: &[u8]) -> MemoryId {
        let memory = module.memories.add_local(false, false, 1, None, None);
        let offset = ConstExpr::Value(Value::I32(1024));
        let data = module.data.add(DataKind::Active { memory, offset }, bytes.to_vec());
        module.memories.get_mut(memory).data_segments.insert(data);
        module.exports.add("memory", memory);
        memory
    }

    fn quieted(module: &mut Module) -> Module {
        Module::from_buffer(&quiet(&module.emit_wasm()).unwrap()).unwrap()
    }

    #[test]
    fn panics_stop_at_once_without_words_or_places() {
        let mut module = Module::default();
        let mut bytes = b"src/a.rskept".to_vec();
        bytes.extend([1024_u32, 8, 77, 5].iter().flat_map(|word| word.to_le_bytes()));
        bytes.extend(b"kept");
        memory(&mut module, &bytes);
        let words = function(&mut module, "_RNvNtCsl_4core3fmt5write", &[]);
        let panic = panic(&mut module);
        function(&mut module, "_RNvNtCsl_4core9panicking9panic_fmt", &[(words, &[])]);
        function(&mut module, "listen", &[(panic, &[1036])]);
        let quiet = quieted(&mut module);
        let listen = quiet.funcs.get(quiet.exports.get_func("listen").unwrap()).kind.unwrap_local();
        let [(Instr::Unreachable(_), _)] = listen.block(listen.entry_block()).instrs[..] else {
            panic!("it does something else first");
        };
        let data = quiet.data.iter().next().unwrap();
        assert_eq!(data.value, [&[0; 8][..], b"kept", &[0; 16], b"kept"].concat());
    }

    #[test]
    fn what_is_put_into_words_is_not_lost() {
        let mut module = Module::default();
        let words = function(&mut module, "_RNvNtCsl_4core3fmt5write", &[]);
        function(&mut module, "listen", &[(words, &[])]);
        assert!(quiet(&module.emit_wasm()).unwrap_err().to_string().starts_with("listen still"));
    }
}
