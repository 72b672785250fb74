//! The licences of everything that is compiled into the page: a page of their own in the site, and a part of the one file.
//!
//! Cargo names the crates; each brings its licence in its package. Where a package has none, the text is that of the licence which its
//! manifest names, with the authors of its manifest.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::process::{cargo, output};
use crate::project;
use crate::site_files::{text, write};
use crate::tools::rust_target::WASM;

/// The page's name in the site. The foot of the page leads to it.
pub(crate) const PAGE: &str = "licences.html";

/// A crate that is compiled in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Crate {
    name: String,
    version: String,
    /// As its manifest says: "MIT OR Apache-2.0".
    licence: String,
}

/// Writes the page of licences into a built site.
pub(crate) fn build(dist: &Path) -> Result<(), String> {
    write(&dist.join(PAGE), page()?.as_bytes())
}

/// The page of licences.
fn page() -> Result<String, String> {
    Ok(format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>Licences: IL-2 cycle explorer</title>\n</head>\n<body>\n<main>\n<h1>Licences</h1>\n{}</main>\n</body>\n</html>\n",
        notices()?
    ))
}

/// Our own licence and those of the crates, as HTML: one text for all crates that have the same.
pub(crate) fn notices() -> Result<String, String> {
    let ours = format!("{}\n{}", own("LICENSE")?, own("LICENSE-MIT")?);
    let mut out = format!("<h2>IL-2 cycle explorer</h2>\n{}", shown(&ours));
    let folders = folders()?;
    let mut by_text: BTreeMap<String, Vec<Crate>> = BTreeMap::new();
    for one in crates()? {
        let folder = folders.get(&format!("{}-{}", one.name, one.version));
        let folder = folder.ok_or(format!("The package of {} {} is not on this machine.", one.name, one.version))?;
        by_text.entry(licence_of(&one, folder)?).or_default().push(one);
    }
    by_text.entry(mit("The Rust Project Contributors")).or_default().push(Crate {
        name: "the standard library of Rust".to_owned(),
        version: env!("CARGO_PKG_RUST_VERSION").to_owned(),
        licence: "MIT OR Apache-2.0".to_owned(),
    });
    let mut groups: Vec<(Vec<Crate>, String)> = by_text.into_iter().map(|(text, of)| (of, text)).collect();
    groups.sort();
    for (of, text) in groups {
        let named = |one: &Crate| escaped(&format!("{} {} ({})", one.name, one.version, one.licence));
        let names: Vec<String> = of.iter().map(named).collect();
        out.extend(["<h2>", &names.join(", "), "</h2>\n", &shown(&text)]);
    }
    Ok(out)
}

/// The crates of the page: what its program depends on, in the browser, without what only the compiler runs.
fn crates() -> Result<Vec<Crate>, String> {
    let mut tree = cargo(&["tree", "--package", "il2-explorer", "--features", "split", "--target", WASM]);
    tree.args(["--edges", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}|{l}"]);
    let tree = output(&mut tree, "Look at Cargo.toml.")?;
    let mut crates: Vec<Crate> = tree.lines().filter_map(crate_of_line).collect();
    crates.sort();
    crates.dedup();
    Ok(crates)
}

/// `libm v0.2.16|MIT`, perhaps with `(*)` behind; `None` for the page's own package.
fn crate_of_line(line: &str) -> Option<Crate> {
    let (package, licence) = line.split_once('|')?;
    let (name, version) = package.split_once(" v")?;
    let version = version.split(' ').next().unwrap_or(version);
    let licence = licence.trim_end_matches("(*)").trim();
    (name != "il2-explorer").then(|| Crate {
        name: name.to_owned(),
        version: version.to_owned(),
        // As it was written before there was a language for it.
        licence: licence.replace(" / ", " OR ").replace('/', " OR "),
    })
}

/// Where the packages are, by name and version.
fn folders() -> Result<BTreeMap<String, PathBuf>, String> {
    let mut metadata = cargo(&["metadata", "--format-version", "1", "--all-features", "--filter-platform", WASM]);
    let metadata = output(&mut metadata, "Look at Cargo.toml.")?;
    let manifests = metadata.split("\"manifest_path\":\"").skip(1).filter_map(|after| after.split('"').next());
    let folders = manifests.filter_map(|manifest| Path::new(manifest).parent());
    let named = |folder: &Path| Some((folder.file_name()?.to_string_lossy().into_owned(), folder.to_owned()));
    Ok(folders.filter_map(named).collect())
}

/// The text of a crate's licence: that of MIT where it may be had by it.
fn licence_of(of: &Crate, folder: &Path) -> Result<String, String> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .map_err(|error| format!("{} cannot be read: {error}.", folder.display()))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.is_file() && rank(path) < RANKS)
        .collect();
    files.sort_by_key(|path| (rank(path), path.clone()));
    // A choice between licences is made for the shortest; of those that hold together, all are kept.
    let kept = if of.licence.contains(" AND ") { files.len() } else { 1 };
    let texts: Result<Vec<String>, String> = files.iter().take(kept).map(|path| text(path)).collect();
    // Some packages have the path of a file in the place of the file.
    let texts: Vec<String> = texts?.into_iter().filter(|text| text.len() > 200).collect();
    let found = texts.join("\n\n");
    let found = if found.is_empty() { standard(of, folder)? } else { found };
    Ok(found.replace("\r\n", "\n").trim().to_owned())
}

const RANKS: usize = 4;

/// The order in which the files of a package are preferred; [`RANKS`] for one that is no licence.
fn rank(path: &Path) -> usize {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_uppercase();
    let is_licence = ["LICENSE", "LICENCE", "COPYING", "UNLICENSE"].iter().any(|begin| name.starts_with(begin));
    match name {
        _ if !is_licence => RANKS,
        name if name.contains("MIT") => 0,
        name if ["LICENSE", "LICENSE.MD", "LICENSE.TXT", "LICENCE"].contains(&name.as_str()) => 1,
        name if name.contains("APACHE") => 3,
        _ => 2,
    }
}

/// The text of the licence that a manifest names.
fn standard(of: &Crate, folder: &Path) -> Result<String, String> {
    let manifest = text(&folder.join("Cargo.toml"))?;
    if of.licence.contains("MIT") {
        let names = authors(&manifest);
        return Ok(mit(&if names.is_empty() { format!("the authors of {}", of.name) } else { names.join(", ") }));
    }
    if of.licence.contains("Apache-2.0") {
        return own("LICENSE-APACHE");
    }
    Err(format!("{} has no licence in its package and is under {}: see what its notice must be.", of.name, of.licence))
}

/// The names in `authors = [...]`, without addresses.
fn authors(manifest: &str) -> Vec<String> {
    let list = manifest.split_once("\nauthors = [").and_then(|(_, after)| after.split_once(']'));
    let quoted = list.map_or("", |(list, _)| list).split('"').skip(1).step_by(2);
    quoted.map(|author| author.split(" <").next().unwrap_or(author).to_owned()).collect()
}

/// The licence of MIT for these holders: our own text with theirs in the place of our line.
fn mit(holders: &str) -> String {
    let terms = include_str!("../../LICENSE-MIT").split_once("Permission is hereby granted");
    let terms = terms.map_or("", |(_, terms)| terms).trim_end();
    format!("MIT License\n\nCopyright (c) {holders}\n\nPermission is hereby granted{terms}")
}

fn own(name: &str) -> Result<String, String> {
    text(&project::root().join(name))
}

fn shown(text: &str) -> String {
    // Paragraphs break their lines where the window does, without a style sheet.
    let paragraphs = text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty());
    paragraphs.flat_map(|paragraph| ["<p>".to_owned(), escaped(paragraph), "</p>\n".to_owned()]).collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
#[allow(clippy::expect_used)] // a package that is not there is a failure
mod tests {
    use super::*;

    /// What a licence text says that grants something.
    const GRANTS: [&str; 5] = [
        "Permission is hereby granted",
        "TERMS AND CONDITIONS FOR USE",
        "free and unencumbered software",
        "Redistribution and use in source and binary forms",
        "Permission is granted to anyone",
    ];

    #[test]
    fn every_crate_of_the_page_is_named_with_a_licence() {
        let page = page().expect("every crate has a licence");
        let parts: Vec<(&str, &str)> =
            page.split("<h2>").skip(1).map(|part| part.split_once("</h2>").unwrap_or_default()).collect();
        for (names, text) in &parts {
            assert!(GRANTS.iter().any(|grant| text.contains(grant)), "{names}: {text}");
        }
        // Another list than the one that the page is made from: every name that the lock file and the graph have in common.
        let mut tree =
            cargo(&["tree", "--package", "il2-explorer", "--target", WASM, "--edges", "normal,no-proc-macro"]);
        let tree = output(tree.args(["--prefix", "none", "--format", "{p}"]), "").expect("cargo draws its tree");
        let mut count = 0;
        for line in tree.lines().filter(|line| !line.starts_with("il2-explorer ")) {
            let (name, version) = line.split_once(" v").expect("a name and a version");
            let version = version.split(' ').next().unwrap_or_default();
            assert!(parts.iter().any(|(names, _)| names.contains(&format!("{name} {version} ("))), "{name} {version}");
            count += 1;
        }
        assert!(count > 60, "{count}");
        for name in ["yew", "wasm-bindgen", "plotters", "postcard", "the standard library of Rust"] {
            assert!(
                parts.iter().any(|(names, _)| names.split(", ").any(|one| one.starts_with(&format!("{name} ")))),
                "{name}"
            );
        }
        assert!(parts.first().is_some_and(|part| part.0 == "IL-2 cycle explorer"));
    }

    #[test]
    fn a_package_without_a_licence_has_the_text_of_its_manifest() {
        assert_eq!(authors("[package]\nauthors = [\n    \"A B <a@b.c>\",\n    \"D\",\n]\n"), ["A B", "D"]);
        assert!(mit("A B").contains("Copyright (c) A B\n\nPermission is hereby granted, free of charge"));
    }
}
