//! One script from two: the glue that wasm-bindgen writes, and the loaders that wasm-split-cli writes and the glue imports. A first visit
//! asks for one file.

use std::fmt::Write as _;

/// Where the bytes of a chunk are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) file: String,
    /// Bytes of the whole file.
    pub(super) size: usize,
    /// From where to where in the file; all of it where there is none.
    pub(super) range: Option<(usize, usize)>,
}

/// Fetches a file once, however many chunks are in it; after a failure, again. Its size is given, for WebKit on Linux takes half a file for a whole one.
/// The second time it has another address, since a browser may let two requests for one address wait for each other.
/// A host that sends no byte for ten seconds has failed. static/offline.js finds out whether the file has given way to a newer version, or to another
/// page.
const LOADER: &str = "
const fetchedParts = new Map();
let again = \"\";
function bytesOfPart(file, size) {
    let bytes = fetchedParts.get(file);
    if (bytes === undefined) {
        bytes = fetchPart(file, size).catch(async (error) => {
            fetchedParts.delete(file);
            again = `?${Date.now()}`;
            await globalThis.il2Lost?.(error.cause);
            throw error;
        });
        bytes.catch(() => {});
        fetchedParts.set(file, bytes);
    }
    return bytes;
}
async function fetchPart(file, size) {
    const stop = new AbortController();
    let timer;
    const heard = (bytes, to) => {
        clearTimeout(timer);
        timer = setTimeout(() => stop.abort(), 10000);
        to?.enqueue(bytes);
    };
    heard();
    try {
        const answer = await fetch(new URL(file + again, import.meta.url), { signal: stop.signal });
        const lost = new Error(file, { cause: answer });
        if (!answer.ok) throw lost;
        const all = await new Response(answer.body.pipeThrough(new TransformStream({ transform: heard }))).arrayBuffer();
        if (all.byteLength !== size) throw lost;
        return all;
    } finally {
        clearTimeout(timer);
    }
}
let nextPiece = 0;
function piece(file, size, length) {
    return part(file, size, nextPiece, (nextPiece += length));
}
function part(file, size, from, to) {
    return () => {
        const bytes = bytesOfPart(file, size);
        return async (imports) => WebAssembly.instantiate((await bytes).slice(from, to), imports);
    };
}
";

/// How a loader of wasm-split-cli begins and ends around the name of a file.
const BEFORE: &str = "() => {\n    const src = fetch(new URL(\"./";
const AFTER: &str = "\", import.meta.url));\n    src.catch(() => {});\n    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));\n}";

/// Joins them; each of `places` is the name of a chunk's file as wasm-split-cli wrote it, and where its bytes are now.
pub(super) fn join(glue: &str, loaders: &str, places: &[(String, Place)]) -> Result<String, String> {
    let mut body = String::new();
    // Pieces of one file that follow each other are given by their lengths.
    let mut next = 0;
    let mut rest = loaders
        .split_once("\";\n")
        .filter(|(import, _)| import.starts_with("import "))
        .map(|(_, rest)| rest)
        .ok_or("The loaders of wasm-split-cli do not begin with one import.")?;
    while let Some((before, after)) = rest.split_once(BEFORE) {
        let (name, after) = after.split_once(AFTER).ok_or("wasm-split-cli writes its loaders in another way now.")?;
        let place = places.iter().find(|place| place.0 == name).ok_or_else(|| format!("{name} was not written."))?;
        let (call, range) = match place.1.range {
            None => ("part", String::new()),
            Some((from, to)) if from == next => {
                next = to;
                ("piece", format!(", {}", to - from))
            }
            Some((from, to)) => ("part", format!(", {from}, {to}")),
        };
        let _ = write!(body, "{before}{call}(\"./{}\", {}{range})", place.1.file, place.1.size);
        rest = after;
    }
    body += rest;
    if body.contains("fetch(") || body.contains("import ") {
        return Err("A loader of wasm-split-cli was not understood.".to_owned());
    }
    let exported: Vec<String> = body
        .split("export const ")
        .skip(1)
        .filter_map(|after| after.split_once(" =").map(|(name, _)| name.to_owned()))
        .collect();
    let body = body.replace("export const ", "const ");
    // A page that is left while it fetches ahead has not failed; where somebody waits for a chunk, the page itself says that it did not come.
    let body = body.replace("console.error(e)", "console.warn(e)");
    let table = format!("const wasmSplit = {{ {} }};\n", exported.join(", "));
    Ok(without_imports(glue)? + LOADER + &body + &table)
}

/// The glue without its imports of the loaders: `import * as import1 from "./__wasm_split.js"`, and one of them in the table of imports.
fn without_imports(glue: &str) -> Result<String, String> {
    let mut out = String::new();
    let mut found = false;
    for line in glue.lines() {
        if line.starts_with("import ") {
            if !line.contains("\"./__wasm_split.js\"") {
                return Err(format!("The module's glue imports another file: {line}"));
            }
        } else if line.trim_start().starts_with("\"./__wasm_split.js\": import") {
            if !found {
                out += "        \"./__wasm_split.js\": wasmSplit,\n";
            }
            found = true;
        } else {
            out += line;
            out.push('\n');
        }
    }
    if found {
        Ok(out)
    } else {
        Err("The module's glue does not import the loaders: is the module cut at all?".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = "import * as import1 from \"./__wasm_split.js\"\nimport * as import2 from \"./__wasm_split.js\"\n\
        const a = {\n        \"./__wasm_split.js\": import1,\n        \"./__wasm_split.js\": import2,\n};\nexport { initSync };\n";

    fn loaders(name: &str) -> String {
        format!(
            "import {{ initSync }} from \"./il2-explorer.js\";\n\nconst __chunk_6 = makeLoad({BEFORE}chunk_6.wasm{AFTER}\n, []);\n\
             export const __wasm_split_load_{name} = wrapAsyncCb(makeLoad({BEFORE}split_{name}.wasm{AFTER}\n, [__chunk_6]));\n"
        )
    }

    #[test]
    fn two_scripts_become_one() {
        let shared = Place { file: "shared-1.bin".into(), size: 30, range: Some((8, 20)) };
        let own = Place { file: "explore-2.wasm".into(), size: 40, range: None };
        let places = [("chunk_6.wasm".to_owned(), shared), ("split_explore.wasm".to_owned(), own)];
        let joined = join(GLUE, &loaders("explore"), &places).unwrap_or_default();
        assert!(!joined.contains("import *") && !joined.contains("import {"), "{joined}");
        assert!(joined.contains("const __chunk_6 = makeLoad(part(\"./shared-1.bin\", 30, 8, 20)"), "{joined}");
        assert!(joined.contains("const wasmSplit = { __wasm_split_load_explore };"), "{joined}");
        assert!(joined.contains("makeLoad(part(\"./explore-2.wasm\", 40)"), "{joined}");
        assert_eq!(joined.matches("wasmSplit,").count(), 1);
    }

    #[test]
    fn pieces_that_follow_each_other_are_given_by_their_lengths() {
        let place = |from, to| Place { file: "shared-1.bin".into(), size: 30, range: Some((from, to)) };
        let places = [("chunk_6.wasm".to_owned(), place(0, 12)), ("split_explore.wasm".to_owned(), place(12, 30))];
        let joined = join(GLUE, &loaders("explore"), &places).unwrap_or_default();
        assert!(joined.contains("const __chunk_6 = makeLoad(piece(\"./shared-1.bin\", 30, 12)"), "{joined}");
        assert!(joined.contains("makeLoad(piece(\"./shared-1.bin\", 30, 18)"), "{joined}");
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        assert!(join(GLUE, &loaders("explore"), &[]).is_err());
        assert!(join("export { initSync };", &loaders("explore"), &[]).is_err());
        assert!(without_imports("import { x } from './snippets/x.js';\n").is_err());
    }
}
