//! Short names between the module and its glue. What wasm-bindgen calls them ends in a hash, and two hundred hashes hardly shrink on their way.

use std::collections::BTreeMap;
use std::convert::Infallible;

use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{ExportSection, ImportSection, Module};
use wasmparser::{Export, Import, Imports, Parser};

/// What is renamed, as esbuild understands it: the names of wasm-bindgen's functions, and the file that the module takes its imports for.
pub(super) const RENAMED: &str = "^(__wbg_|__wbindgen_|__externref_|wasm_bindgen__|\\./)";

/// Old names with the new ones.
pub(super) type Names = BTreeMap<String, String>;

/// Reads the list that esbuild writes of what it has renamed: `{ "old": "new" }`, one a line.
pub(super) fn read(list: &str) -> Names {
    let text = |quoted: &str| Some(quoted.trim().strip_prefix('"')?.strip_suffix('"')?.to_owned());
    list.lines()
        .filter_map(|line| line.trim().trim_end_matches(',').split_once("\": \""))
        .filter_map(|(old, new)| Some((text(&format!("{old}\""))?, text(&format!("\"{new}"))?)))
        .collect()
}

/// The module with its imports and exports by the new names.
pub(super) fn shorten(module: &[u8], names: &Names) -> Result<Vec<u8>, String> {
    let mut out = Module::new();
    Renaming(names).parse_core_module(&mut out, Parser::new(0), module).map_err(|error| {
        format!("The module that wasm-opt wrote cannot be read ({error}): does wasmparser know what it has in it?")
    })?;
    Ok(out.finish())
}

struct Renaming<'n>(&'n Names);

impl<'n> Renaming<'n> {
    /// Another borrow than that of `self`, which goes on to be changed.
    fn new_name<'a>(&self, old: &'a str) -> &'a str
    where
        'n: 'a,
    {
        self.0.get(old).map_or(old, String::as_str)
    }
}

impl Reencode for Renaming<'_> {
    type Error = Infallible;

    fn parse_imports(&mut self, section: &mut ImportSection, imports: Imports<'_>) -> Result<(), Error<Infallible>> {
        let Imports::Single(at, import) = imports else { return utils::parse_imports(self, section, imports) };
        let import = Import { module: self.new_name(import.module), name: self.new_name(import.name), ..import };
        utils::parse_imports(self, section, Imports::Single(at, import))
    }

    fn parse_export(&mut self, section: &mut ExportSection, export: Export<'_>) -> Result<(), Error<Infallible>> {
        let export = Export { name: self.new_name(export.name), ..export };
        utils::parse_export(self, section, export)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `(module (import "./m.js" "__wbg_now_1" (func)) (export "__wbindgen_start" (func 0)) (export "memory" (func 0)))`
    const MODULE: &[u8] = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x02\x16\x01\x06./m.js\x0b__wbg_now_1\0\0\x07\x1d\x02\x10__wbindgen_start\0\0\x06memory\0\0";

    #[test]
    fn imports_and_exports_have_the_names_of_the_list_and_others_their_own() {
        let names = read("{\n  \"./m.js\": \"a\",\n  \"__wbg_now_1\": \"b\",\n  \"__wbindgen_start\": \"c\"\n}\n");
        assert_eq!(names.len(), 3);
        let short: &[u8] =
            b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x02\x07\x01\x01a\x01b\0\0\x07\x0e\x02\x01c\0\0\x06memory\0\0";
        assert_eq!(shorten(MODULE, &names).as_deref(), Ok(short));
        assert_eq!(shorten(MODULE, &Names::new()).as_deref(), Ok(MODULE));
    }

    #[test]
    fn what_is_no_module_is_refused() {
        assert!(shorten(b"<!DOCTYPE html>", &Names::new()).is_err());
    }
}
