//! What a host sends for a name.

use super::{Trouble, dist};
use crate::problem::Problem;

const CONSOLE_ERRORS: &str = "console_errors.js";
const FIRST: &str = "first.js";

/// The policy that the page states, for the header.
pub(super) fn policy(trouble: Trouble) -> Result<String, Problem> {
    let page = std::fs::read_to_string(dist().join("index.html"))
        .map_err(|error| Problem(format!("dist/ has no page ({error}): run `cargo xtask build`")))?;
    let after = page.split_once("Content-Security-Policy\" content=\"").map(|(_, after)| after);
    let policy = after.and_then(|after| after.split('"').next());
    let policy = policy.ok_or_else(|| Problem::new("index.html states no policy"))?;
    Ok(trouble.forbids.map_or_else(|| policy.to_owned(), |words| policy.replace(words, "")))
}

/// The file of this name; none if there is none.
pub(super) fn content(name: &str, trouble: Trouble, is_shown: bool, newer: bool) -> Option<Vec<u8>> {
    match name {
        CONSOLE_ERRORS => return Some(include_bytes!("../console_errors.js").to_vec()),
        FIRST => return Some(trouble.first.as_bytes().to_vec()),
        _ if is_lacking(name, trouble) => return None,
        _ => {}
    }
    let body = std::fs::read(dist().join(name)).ok()?;
    let text = || String::from_utf8_lossy(&body);
    Some(match name {
        "sw.js" if newer => text().replacen("VERSION = \"", "VERSION = \"newer-", 1).into_bytes(),
        "index.html" if is_shown => {
            let scripts = [(trouble.logged, CONSOLE_ERRORS), (!trouble.first.is_empty(), FIRST)];
            let wanted = scripts.into_iter().filter(|(wanted, _)| *wanted);
            let elements: Vec<String> = wanted.map(|(_, name)| format!("<script src=\"{name}\"></script>")).collect();
            text().replacen("<head>", &format!("<head>{}", elements.concat()), 1).into_bytes()
        }
        _ => body,
    })
}

fn is_lacking(name: &str, trouble: Trouble) -> bool {
    trouble.lacks.is_some_and(|end| name.ends_with(end))
        && !trouble.spares.is_some_and(|beginning| name.starts_with(beginning))
}
