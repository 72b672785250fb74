//! Leaves out of the glue what the page never runs: old browsers and other ways to be started. A first visit loads every byte of it.

/// How a function or block of the glue begins, and what takes its place. Each is there exactly once.
const INSTEAD: [(&str, &str); 7] = [
    // Panics show errors; of anything else its text is enough.
    (
        "function debugString(val) {",
        "function debugString(val) {\n    return val instanceof Error ? `${val}\\n${val.stack}` : String(val);\n}\n",
    ),
    // static/boot.js and static/worker.js hand over an answer of the right type.
    (
        "async function __wbg_load(module, imports) {",
        "async function __wbg_load(module, imports) {\n    return WebAssembly.instantiateStreaming(module, imports);\n}\n",
    ),
    // The loaders of the parts ask for the exports of the running module.
    ("function initSync(module) {", "function initSync() {\n    return wasm;\n}\n"),
    // The second time it is started, static/boot.js does so with a script of another address.
    ("async function __wbg_init(module_or_path) {", ""),
    (
        "async function __wbg_init_once(module_or_path) {",
        "async function __wbg_init({ module_or_path }) {\n    const { instance, module } = await \
         __wbg_load(await module_or_path, __wbg_get_imports());\n    return __wbg_finalize_init(instance, module);\n}\n",
    ),
    // Texts that the page hands over are short.
    (
        "function passStringToWasm0(arg, malloc, realloc) {",
        "function passStringToWasm0(arg, malloc) {\n    const bytes = cachedTextEncoder.encode(arg);\n    \
         const ptr = malloc(bytes.length, 1) >>> 0;\n    getUint8ArrayMemory0().set(bytes, ptr);\n    \
         WASM_VECTOR_LEN = bytes.length;\n    return ptr;\n}\n",
    ),
    // Every engine with vector instructions has it.
    ("if (!('encodeInto' in cachedTextEncoder)) {", ""),
];

/// The glue without them.
pub(super) fn slim(glue: &str) -> Result<String, String> {
    INSTEAD.iter().try_fold(glue.to_owned(), |glue, (head, instead)| {
        let unknown = || format!("The module's glue has not once `{head}`: see xtask/src/wasm_split/slim.rs.");
        let (before, rest) = glue.split_once(head).ok_or_else(unknown)?;
        let (_, after) = rest.split_once("\n}\n").ok_or_else(unknown)?;
        if after.contains(head) { Err(unknown()) } else { Ok(format!("{before}{instead}{after}")) }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_page_never_runs_is_left_out() {
        let glue = INSTEAD.map(|(head, _)| format!("{head}\n    never();\n}}\n"));
        let slim = slim(&format!("let a;\n{}let b;\n", glue.concat())).unwrap_or_default();
        assert!(slim.starts_with("let a;\n") && slim.ends_with("let b;\n") && !slim.contains("never"), "{slim}");
        assert!(slim.contains("instantiateStreaming"), "{slim}");
    }

    #[test]
    fn a_glue_that_is_written_otherwise_is_an_error() {
        let glue = INSTEAD.map(|(head, _)| format!("{head}\n}}\n")).concat();
        assert!(slim(&glue).is_ok());
        assert!(slim(&glue.replace("initSync", "initNow")).is_err_and(|said| said.contains("initSync")));
        assert!(slim(&format!("{glue}{glue}")).is_err());
    }
}
