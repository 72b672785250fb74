//! The page's own JSON has, in every engine, the digits that the `simulate` command prints for the same link on this machine.

use std::process::Command;

use e2e::browser::told;
use e2e::host::Trouble;
use e2e::page::Page;
use e2e::problem::Problem;
use e2e::saving::saved;

/// Every link that somebody may have kept (`tests/link/numbers.rs`).
const KEPT: &str = include_str!("../../../link/numbers.txt");
/// This many of them are opened: the first, and others at equal steps.
const OPENED: usize = 8;

/// The numbers of a document: all but link, notices, and what it was made with.
fn numbers(json: &str) -> &str {
    let from = json.find("\"weeks\":").unwrap_or_default();
    let to = json.rfind(",\"model\":{\"program\"").unwrap_or(json.len());
    json.get(from..to).unwrap_or_default()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn the_page_saves_the_numbers_of_this_machine_to_the_last_digit() -> Result<(), Problem> {
    let links: Vec<&str> =
        KEPT.lines().filter(|line| !line.starts_with('#')).filter_map(|line| Some(line.split_once(' ')?.1)).collect();
    let page = Page::amid(Trouble::default())?;
    let step = (links.len() - 1) / (OPENED - 1);
    for link in links.into_iter().step_by(step).take(OPENED) {
        page.follow(&format!("?{link}"))?;
        page.button("Share")?.click()?;
        page.wait_for("the dialog has come", |page| page.browser.has("#share-more"))?;
        page.browser.find("#share-more")?.click()?;
        let there = String::from_utf8_lossy(&saved(&page, "JSON")?.content).into_owned();
        let here = Command::new(told("SIMULATE")?).arg(link).output()?.stdout;
        let here = String::from_utf8_lossy(&here).into_owned();
        let (here, there) = (numbers(&here), numbers(&there));
        assert!(here.len() > 1000, "{link}: next to nothing was computed: {here}");
        let differs = here.bytes().zip(there.bytes()).position(|(here, there)| here != there);
        let around = |text: &str| {
            differs.and_then(|at| text.get(at.saturating_sub(60)..(at + 20).min(text.len()))).map(str::to_owned)
        };
        assert!(here == there, "{link}:\nhere  {:?}\nthere {:?}", around(here), around(there));
    }
    Ok(())
}
