//! The page opens: on the ANRS 079 regimen, whole, without an error, asking no other host for anything.

use std::time::Duration;

use e2e::host::Trouble;
use e2e::page::Page;
use e2e::problem::Problem;
use serde_json::json;

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

/// Looks, while the program is on its way, whether the question is in the page once that has its style.
const LOOKS: &str = "const look = setInterval(() => {
    const question = document.querySelector('#fallback .question');
    const hasStyle = document.readyState !== 'loading' && [...document.querySelectorAll('link[rel=stylesheet]')].every((link) => link.sheet);
    if (hasStyle && document.documentElement.dataset.boot === 'starting' && question?.getClientRects().length) window.sawQuestion = true;
    if (window.sawQuestion || document.documentElement.dataset.boot === 'running') clearInterval(look);
}, 10);";

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_first_visit_reads_the_question_while_the_program_is_on_its_way() -> Result<(), Problem> {
    let trouble = || Trouble { first: LOOKS, late: Some((".wasm", Duration::from_secs(1))), ..Trouble::default() };
    let page = Page::open_amid(trouble(), "")?;
    assert_eq!(page.browser.run("return window.sawQuestion === true", &[])?, json!(true));
    // A link has its own question.
    let page = Page::open_amid(trouble(), "?v=1&m=2&a=18i5d8w2c")?;
    assert_eq!(page.browser.run("return window.sawQuestion === true", &[])?, json!(false));
    Ok(())
}
