//! Fills in what the service worker keeps: the names of all files, and a version made from their contents. The page gets that version too, and the
//! size of its module, for the progress of its loading.

use std::path::Path;

use crate::site_files::{files, hex, read, text, write};
use crate::{licences, wasm_split};

/// The file with everything inside.
pub(crate) const SINGLE_FILE: &str = "il2-explorer.html";
const WORKER: &str = "sw.js";
const VERSION_LINE: &str = "const VERSION = \"development\";";
const FILES_LINE: &str = "const FILES = [];";
const NAMED_LINE: &str = "const NAMED = [];";
const PAGE: &str = "index.html";
const VERSION_OF_PAGE: &str = "data-version=\"development\"";

/// What is fetched when somebody asks for it, and is no part of what a visit keeps.
const NOT_KEPT: [&str; 4] = [WORKER, SINGLE_FILE, licences::PAGE, "il2-frame.js"];

/// Completes the service worker and the page in a built site.
pub(crate) fn stamp(dist: &Path) -> Result<(), String> {
    let worker = dist.join(WORKER);
    let script = text(&worker)?;
    if let Some(line) = [VERSION_LINE, FILES_LINE, NAMED_LINE].iter().find(|line| !script.contains(**line)) {
        return Err(format!("static/{WORKER} must have the line `{line}`."));
    }
    let page = text(&dist.join(PAGE))?;
    if !page.contains(VERSION_OF_PAGE) {
        return Err(format!("{PAGE} must have `{VERSION_OF_PAGE}`."));
    }
    let mut hash = hmac_sha256::Hash::new();
    let (mut names, mut named) = (Vec::new(), Vec::new());
    for name in files(dist)?.into_iter().filter(|name| !NOT_KEPT.contains(&name.as_str())) {
        hash.update(name.as_bytes());
        let digest = hmac_sha256::Hash::hash(&read(&dist.join(&name))?);
        hash.update(digest);
        // Hosts may write into pages and press pictures; code they must leave as it is, or the page itself would refuse it.
        let is_code = [".js", ".css", ".wasm", ".bin"].iter().any(|end| name.ends_with(end));
        let digest = if is_code { hex(&digest) } else { String::new() };
        if is_code && page.contains(&format!("\"./{name}\"")) {
            named.push(format!("\"./{name}\""));
        }
        let address = if name == PAGE { "" } else { name.as_str() };
        let build = wasm_split::build_of(&page, &name).map(|build| format!(", \"{build}\"")).unwrap_or_default();
        names.push(format!("[\"./{address}\", \"{digest}\"{build}]"));
    }
    // The worker's own text too: a change of how it works is a new version.
    hash.update(script.as_bytes());
    let version = hex(hash.finalize().get(..6).unwrap_or_default());
    let script = script
        .replace(VERSION_LINE, &format!("const VERSION = \"{version}\";"))
        .replace(FILES_LINE, &format!("const FILES = [\n  {},\n];", names.join(",\n  ")))
        .replace(NAMED_LINE, &format!("const NAMED = [{}];", named.join(", ")));
    write(&worker, script.as_bytes())?;
    let page = page.replacen(VERSION_OF_PAGE, &format!("data-version=\"{version}\""), 1);
    write(&dist.join(PAGE), with_size(&page, dist)?.as_bytes())
}

/// The page with the size of its module: a host that compresses does not tell it.
fn with_size(page: &str, dist: &Path) -> Result<String, String> {
    const MODULE: &str = "id=\"app-wasm\" href=\"./";
    let name = page.split_once(MODULE).and_then(|(_, after)| after.split('"').next());
    let name = name.ok_or_else(|| format!("{PAGE} must have a link with `{MODULE}`."))?;
    let link = format!("{MODULE}{name}\"");
    let size = read(&dist.join(name))?.len();
    Ok(page.replacen(&link, &format!("{link} data-size=\"{size}\""), 1))
}
