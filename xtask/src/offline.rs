//! Fills in what the service worker keeps: the names of all files, and a version made from their contents.

use std::path::Path;

use crate::site_files::{files, hex, read, text, write};
use crate::{licences, wasm_split};

/// The file with everything inside.
pub(crate) const SINGLE_FILE: &str = "il2-explorer.html";
const WORKER: &str = "sw.js";
const VERSION_LINE: &str = "const VERSION = \"development\";";
const FILES_LINE: &str = "const FILES = [];";

/// What is fetched when somebody asks for it, and is no part of what a visit keeps.
const NOT_KEPT: [&str; 3] = [WORKER, SINGLE_FILE, licences::PAGE];

/// Completes the service worker in a built site.
pub(crate) fn stamp(dist: &Path) -> Result<(), String> {
    let worker = dist.join(WORKER);
    let script = text(&worker)?;
    if !script.contains(VERSION_LINE) || !script.contains(FILES_LINE) {
        return Err(format!("static/{WORKER} must have the lines `{VERSION_LINE}` and `{FILES_LINE}`."));
    }
    let page = text(&dist.join("index.html"))?;
    let mut hash = hmac_sha256::Hash::new();
    let mut names = Vec::new();
    for name in files(dist)?.into_iter().filter(|name| !NOT_KEPT.contains(&name.as_str())) {
        hash.update(name.as_bytes());
        let digest = hmac_sha256::Hash::hash(&read(&dist.join(&name))?);
        hash.update(digest);
        // Hosts may write into pages and press pictures; code they must leave as it is, or the page itself would refuse it.
        let is_code = [".js", ".css", ".wasm", ".bin"].iter().any(|end| name.ends_with(end));
        let digest = if is_code { hex(&digest) } else { String::new() };
        let address = if name == "index.html" { "" } else { name.as_str() };
        let build = wasm_split::build_of(&page, &name).map(|build| format!(", \"{build}\"")).unwrap_or_default();
        names.push(format!("[\"./{address}\", \"{digest}\"{build}]"));
    }
    // The worker's own text too: a change of how it works is a new version.
    hash.update(script.as_bytes());
    let version = hex(hash.finalize().get(..6).unwrap_or_default());
    let script = script
        .replace(VERSION_LINE, &format!("const VERSION = \"{version}\";"))
        .replace(FILES_LINE, &format!("const FILES = [\n  {},\n];", names.join(",\n  ")));
    write(&worker, script.as_bytes())
}
