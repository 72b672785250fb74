//! The numbers of every link that somebody may have kept: each link of the documents, the tours, the regimens and the tests, with the
//! hash of what it computes. Lines are only added.
//!
//! After a wanted change of the model, or for a new link: `UPDATE_GOLDEN=1 cargo test --test link numbers`, and say in the commit why.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use il2_explorer::export::provenance::Provenance;
use il2_explorer::link::{self, Interface};
use il2_explorer::parameters::ParameterId;
use il2_explorer::simulation::simulate;
use il2_explorer::trials::presets;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// Virtual patients behind each hash: patient `i` is always the same person, so the first ones stand for all.
const PATIENTS: f64 = 24.0;
const HEAD: &str = "# Links and the hash of their numbers (tests/link/numbers.rs). Lines are only added; a hash changes only with the model.\n";

fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The text of all files with these endings under a folder.
fn texts(folder: &Path, endings: &[&str], out: &mut String) {
    let mut entries: Vec<PathBuf> =
        std::fs::read_dir(folder).expect("a folder").filter_map(|entry| Some(entry.ok()?.path())).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            texts(&path, endings, out);
        } else if path.extension().is_some_and(|end| endings.iter().any(|wanted| end == *wanted)) {
            *out += &std::fs::read_to_string(&path).unwrap_or_default();
            out.push('\n');
        }
    }
}

/// Every link in them, from `v=` on, in its canonical form without what only the page shows.
fn links_in(text: &str) -> Vec<String> {
    let ends =
        |sign: char| sign.is_whitespace() || matches!(sign, '`' | '"' | '\'' | '<' | ')' | '|' | '\\' | '{' | ']');
    text.match_indices("v=1&m=2")
        .filter_map(|(at, _)| {
            let link = text[at..].split(ends).next()?;
            link::decode(link).ok()
        })
        .map(|decoded| link::encode(&decoded.scenario, &Interface::default(), &[]))
        .collect()
}

/// All links that there are now.
fn collected() -> Vec<String> {
    let mut text = std::fs::read_to_string(root("README.md")).expect("README.md");
    texts(&root("docs"), &["md"], &mut text);
    texts(&root("tests"), &["rs", "txt"], &mut text);
    texts(&root("src/teach"), &["rs"], &mut text);
    let mut links = links_in(&text);
    links.extend(presets::all().iter().map(|preset| link::encode(&preset.scenario, &Interface::default(), &[])));
    links.sort();
    links.dedup();
    links
}

/// FNV-1a over the printed table of the run, but for its first lines, which name versions.
fn hash(link: &str) -> String {
    let mut scenario = link::decode(link).expect("a link").scenario;
    if scenario.run.patients() > 0 {
        scenario = scenario.set(ParameterId::Population, PATIENTS).expect("within bounds");
    }
    let table = il2_explorer::export::csv::table(&Provenance::new(link, None, &[]), &[], &simulate(&scenario));
    let numbers = table.lines().filter(|line| !line.starts_with('#'));
    let hash = numbers
        .flat_map(str::bytes)
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    format!("{hash:016x}")
}

#[test]
fn every_link_gives_the_numbers_that_it_gave() {
    let path = root("tests/link/numbers.txt");
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    // The file may only grow, so what it has is computed also where nobody mentions it any more.
    let kept = kept.lines().filter(|line| !line.starts_with('#')).filter_map(|line| Some(line.split_once(' ')?.1));
    let mut links: Vec<String> = kept.map(str::to_owned).chain(collected()).collect();
    links.sort();
    links.dedup();
    let mut text = HEAD.to_owned();
    for link in &links {
        writeln!(text, "{} {link}", hash(link)).expect("a string takes everything");
    }
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, &text).expect("tests/link can be written");
    }
    let now = std::fs::read_to_string(&path).expect("tests/link/numbers.txt: run with UPDATE_GOLDEN=1");
    for line in text.lines() {
        assert!(
            now.lines().any(|kept| kept == line),
            "{line}\nis not in tests/link/numbers.txt: a new link, or one whose numbers have changed. If that is wanted: UPDATE_GOLDEN=1"
        );
    }
    assert!(links.len() >= 60, "the list may only grow: {} links", links.len());
}
