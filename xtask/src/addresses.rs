//! What the built site asks of other hosts: nothing. A copy may be under any address, so it holds no address that leads to itself either.

use std::collections::BTreeSet;
use std::path::Path;

use crate::process::say;
use crate::project;
use crate::site_files::{files, read, text};

/// Names of vocabularies, which look like addresses and are never asked for: SVG, SBML and what the exports are written in.
const NAMESPACES: [&str; 8] = [
    "www.w3.org",
    "www.sbml.org",
    "sed-ml.org",
    "biomodels.net",
    "identifiers.org",
    "purl.org",
    "www.imsproject.org",
    "www.adlnet.org",
];
/// In a remark of the tool that makes the glue.
const REMARKS: [&str; 1] = ["developer.mozilla.org"];
/// Where the sources of the numbers are named.
const SOURCES: &str = "src/source";
/// What quotes licences, with the addresses of those who wrote them: the page of them, and the one file that has it inside.
const LICENCES: [&str; 2] = ["licences.html", "il2-explorer.html"];
/// Written by `cargo xtask build --site` alone, which knows the address.
const OF_A_SITE: &str = "see/";

/// Fails where a file of the site names another host, or the site its own address.
pub(crate) fn check() -> Result<(), String> {
    let mut known: BTreeSet<String> = NAMESPACES.into_iter().chain(REMARKS).map(str::to_owned).collect();
    let sources = project::root().join(SOURCES);
    for name in files(&sources)? {
        known.extend(hosts(&text(&sources.join(name))?));
    }
    let dist = project::dist();
    let mut found = Vec::new();
    for name in files(&dist)?.iter().filter(|name| !LICENCES.contains(&name.as_str()) && !name.starts_with(OF_A_SITE)) {
        found.extend(foreign(name, &read(&dist.join(name))?, &known));
    }
    found.extend(own_address(&dist)?);
    if found.is_empty() {
        say("the site names no host but those of cited sources and vocabularies");
        return Ok(());
    }
    Err(format!("The site would be wrong under another address, or ask another host:\n{}", found.join("\n")))
}

/// The hosts of a text's addresses. A beginning without a host is none: the reader of links has some.
fn hosts(text: &str) -> BTreeSet<String> {
    let after = ["https://", "http://"].into_iter().flat_map(|scheme| text.split(scheme).skip(1));
    let host = after.map(|rest| rest.split(|sign: char| !sign.is_ascii_alphanumeric() && !".-".contains(sign)).next());
    let named = host.flatten().map(|host| host.trim_end_matches('.').to_ascii_lowercase());
    named.filter(|host| host.contains('.') && !host.starts_with('.')).collect()
}

fn foreign(name: &str, content: &[u8], known: &BTreeSet<String>) -> Vec<String> {
    let hosts = hosts(&String::from_utf8_lossy(content));
    hosts.into_iter().filter(|host| !known.contains(host)).map(|host| format!("{name}: {host}")).collect()
}

/// What would say where the site is.
fn own_address(dist: &Path) -> Result<Vec<String>, String> {
    let page = text(&dist.join("index.html"))?;
    Ok(["rel=\"canonical\"", "og:url"]
        .iter()
        .filter(|mark| page.contains(**mark))
        .map(|mark| format!("index.html: {mark}"))
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_nobody_knows_is_found_in_any_file() {
        let known = BTreeSet::from(["doi.org".to_owned(), "www.w3.org".to_owned()]);
        let found = |content: &[u8]| foreign("x.js", content, &known);
        assert!(found(b"a(\"https://doi.org/10.1/x\"),b='http://www.w3.org/2000/svg'").is_empty());
        assert_eq!(found(b"\0\xffhttps://example.org/il2/see/x.html\0"), ["x.js: example.org"]);
        assert_eq!(found(b"HTTPS http://Fonts.example.com:80/a.css https://doi.org."), ["x.js: fonts.example.com"]);
        assert!(found(b"\"http://\" https://v= http://localhost:8000/ https://%s/").is_empty());
    }
}
