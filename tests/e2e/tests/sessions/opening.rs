//! The page opens: on the ANRS 079 regimen, whole, without an error, asking no other host for anything.

use e2e::host::Trouble;
use e2e::page::Page;
use e2e::problem::Problem;
use serde_json::{Value, json};

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn the_page_opens_without_an_error() -> Result<(), Problem> {
    let page = Page::open("")?;
    assert!(page.browser.title()?.contains("IL-2"));
    assert!(!page.browser.find("#fallback")?.is_shown()?);
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn it_shows_anrs_079() -> Result<(), Problem> {
    let page = Page::open("")?;
    assert!(page.sentence()?.contains("week 74"), "{}", page.sentence()?);
    let answer = page.browser.find("#answer")?.text()?;
    assert!(answer.contains("at week 74") && answer.contains("ANRS 079: +865 and +262"), "{answer}");
    let title = page.browser.title()?;
    assert!(title.starts_with("ANRS 079 (Levy 2003): +") && title.contains("at week 74"), "{title}");
    assert!(page.colours()? > 20, "the picture is all but empty");
    assert!(page.link()?.starts_with("?v=1"), "{}", page.link()?);
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn nothing_is_asked_of_another_host() -> Result<(), Problem> {
    let page = Page::open("")?;
    let script = "return performance.getEntriesByType('resource').map((entry) => entry.name).filter((name) => new URL(name).origin !== location.origin)";
    let elsewhere = page.browser.run(script, &[])?;
    assert_eq!(elsewhere.as_array().map(Vec::len), Some(0), "{elsewhere}");
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn the_licences_of_what_is_built_in_are_one_press_away() -> Result<(), Problem> {
    let page = Page::open("")?;
    let script = "const answer = await fetch(document.querySelector('.foot a.licences-link').href);
        return answer.ok ? await answer.text() : '';";
    let answer = page.browser.run(&format!("return (async () => {{ {script} }})()"), &[])?;
    let text = answer.as_str().unwrap_or_default();
    assert!(text.contains("wasm-bindgen ") && text.contains("Permission is hereby granted"));
    page.has_no_errors()
}

/// Whether the page has the style that it opens with.
const HAS_STYLE: &str = "return [...document.querySelectorAll('link[rel=stylesheet]')].every((link) => link.sheet) && 'styled' in document.documentElement.dataset";

/// Whether the question is in the page while the program is on its way.
const SEES_QUESTION: &str = "
    if (document.documentElement.dataset.boot !== 'starting') throw new Error('the program is there');
    return document.querySelector('#fallback .question').getClientRects().length > 0";

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_first_visit_reads_the_question_while_the_program_is_on_its_way() -> Result<(), Problem> {
    // The program comes once the page has been looked at with its style: however slow the machine is.
    let seen = |link: &str| -> Result<Value, Problem> {
        let page = Page::amid(Trouble { held: Some(".wasm"), ..Trouble::default() })?;
        page.go(link)?;
        page.wait_for("the page has its style", |page| Ok(page.browser.run(HAS_STYLE, &[])? == json!(true)))?;
        let seen = page.browser.run(SEES_QUESTION, &[])?;
        page.host.mend();
        page.wait_until_it_runs()?;
        Ok(seen)
    };
    assert_eq!(seen("")?, json!(true));
    // A link has its own question.
    assert_eq!(seen("?v=1&m=2&a=18i5d8w2c")?, json!(false));
    Ok(())
}
