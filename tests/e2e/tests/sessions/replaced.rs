//! Other programs replace whole elements of the page, or the page itself, and some insist: it goes on, or says so.

use std::time::Duration;

use e2e::host::Trouble;
use e2e::page::{Page, keys};
use e2e::problem::Problem;
use serde_json::{Value, json};

const LINK: &str = "?v=1&m=2&a=18i5d8w2c&wk=30&pop=60";

/// Elements that have words, and some of them controls.
const WORDS: &str = "p, h1, h2, h3, li, td, th, label, button, span, a, legend, summary";

/// What a program does at each change of the page, however often that is reverted. WORDS is [`WORDS`].
const INSISTENT: [(&str, &str); 6] = [
    ("words", "each('WORDS', (one) => { if (!one.textContent.includes('×')) one.textContent += '×'; });"),
    (
        "words of whole columns",
        "each('#app div, #app section', (one) => { if (!one.textContent.includes('×')) one.textContent += '×'; });",
    ),
    (
        "words, once in each element",
        "each('WORDS', (one) => { if (!one.dataset.done) { one.dataset.done = 1; one.textContent += '×'; } });",
    ),
    (
        "elements around copies",
        "each('WORDS', (one) => { if (!one.closest('font') && !one.querySelector('font')) one.innerHTML = `<font>${one.innerHTML}</font>`; });",
    ),
    (
        "elements around boxes",
        "each('input', (one) => {
            if (one.parentNode.matches('.around')) return;
            const around = Object.assign(document.createElement('span'), { className: 'around' });
            one.replaceWith(around);
            around.append(one);
        });",
    ),
    (
        "two languages",
        "each('WORDS', (one) => {
            if (one.closest('font') || one.querySelector('font')) return;
            one.append(Object.assign(document.createElement('font'), { textContent: one.textContent }));
        });",
    ),
];

/// What a program does to the whole page, once.
const WHOLE: [&str; 8] = [
    "document.body.innerHTML = document.body.innerHTML.replace(/week/g, 'wk')",
    "document.documentElement.innerHTML += ''",
    "document.querySelector('#app').innerHTML += ''",
    "document.body.replaceWith(document.body.cloneNode(true))",
    "document.querySelector('#app').replaceWith(document.querySelector('#app').cloneNode(true))",
    "document.querySelector('#app').remove()",
    "document.body.textContent = ''",
    "document.body.innerHTML = `<article>${document.querySelector('#app').innerText}</article>`",
];

/// A program that does this now, and after each change of the page.
fn at_each_change(program: &str) -> String {
    let program = program.replace("WORDS", WORDS);
    format!(
        "const each = (selector, change) => document.querySelectorAll(selector).forEach((one) => {{ if (one.textContent.trim() || one.matches('input')) change(one); }});
        const act = () => {{ {program} }};
        let isDue = false;
        const due = () => {{
            if (!isDue) setTimeout(() => {{ isDue = false; act(); }});
            isDue = true;
        }};
        new MutationObserver(due).observe(document, {{ childList: true, subtree: true, characterData: true }});
        due();"
    )
}

/// How many controls and pictures there are to use, in the columns that are open.
fn controls(page: &Page) -> Result<Value, Problem> {
    page.browser.run(
        "return ['input', 'button', 'canvas', 'summary'].map((kind) =>
            [...document.querySelectorAll(`#app ${kind}`)].filter((one) => one.getClientRects().length).length)",
        &[],
    )
}

/// Waits until controls and pictures have these numbers.
fn comes_to_have(page: &Page, what: &str, usual: &Value) -> Result<(), Problem> {
    page.wait_for(what, |page| {
        let found = controls(page)?;
        if found == *usual { Ok(true) } else { Err(Problem(format!("{found} in place of {usual}"))) }
    })
}

/// Changes a box and a slider: the address and the answer afterwards.
fn used(page: &Page) -> Result<(String, Value), Problem> {
    page.browser.find("#field-baseline")?.replace_text("412", keys::ENTER)?;
    page.browser.find("#app input[type=range]")?.type_keys(keys::RIGHT)?;
    page.wait_for("the address follows", |page| {
        let link = page.link()?;
        Ok(link.contains("n=412") && link.contains("a=18.5i"))
    })?;
    page.settle()?;
    let answer = "return document.querySelector('#answer').textContent.match(/\\d[\\d,]*/g).slice(0, 3)";
    Ok((page.link()?, page.browser.run(answer, &[])?))
}

/// The page with the box of the patient in view, and its later parts there.
fn opened(trouble: &Trouble) -> Result<Page, Problem> {
    let page = Page::open_amid(*trouble, LINK)?;
    page.wait_for("the column has come", |page| page.browser.has("#lens-result"))?;
    page.wait_for("the guard has come", |page| {
        Ok(page.browser.run("return Boolean(globalThis.il2Guard)", &[])? == json!(true))
    })?;
    page.browser.run("document.querySelectorAll('#app details').forEach((one) => { one.open = true; })", &[])?;
    page.settle()?;
    Ok(page)
}

/// Where no other program is: the controls before, address and answer after a use, the controls then. A driver grants one browser at a time.
fn undisturbed() -> Result<(Value, (String, Value), Value), Problem> {
    let page = opened(&Trouble::default())?;
    Ok((controls(&page)?, used(&page)?, controls(&page)?))
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_program_that_insists_on_its_words_takes_no_control() -> Result<(), Problem> {
    let (usual, answer, after) = undisturbed()?;
    for (what, program) in INSISTENT {
        let page = opened(&Trouble::default())?;
        page.browser.run(&at_each_change(program), &[])?;
        comes_to_have(&page, &format!("{what}: every control"), &usual)?;
        let found = used(&page).map_err(|problem| Problem(format!("{what}: {problem}")))?;
        assert_eq!(found, answer, "{what}");
        comes_to_have(&page, &format!("{what}: every control, afterwards"), &after)?;
    }
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_page_that_is_replaced_comes_back_as_it_was() -> Result<(), Problem> {
    let (usual, answer, after) = undisturbed()?;
    for program in WHOLE {
        let page = opened(&Trouble::default())?;
        page.browser.run(program, &[])?;
        comes_to_have(&page, &format!("{program}: every control"), &usual)?;
        let found = used(&page).map_err(|problem| Problem(format!("{program}: {problem}")))?;
        assert_eq!(found, answer, "{program}");
        comes_to_have(&page, &format!("{program}: every control, afterwards"), &after)?;
        assert_eq!(page.browser.run("return document.querySelectorAll('#app').length", &[])?, json!(1), "{program}");
    }
    Ok(())
}

/// A translator at work before the page is there, over a link on which every script takes a while.
#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_program_that_is_there_first_leaves_no_number_behind() -> Result<(), Problem> {
    const TEXTS: &str = "
        const walk = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
        const texts = [];
        while (walk.nextNode()) texts.push(walk.currentNode);
        for (const text of texts) {
            if (!text.data.trim() || text.parentNode.closest('head, script, font')) continue;
            text.replaceWith(Object.assign(document.createElement('font'), { textContent: text.data }));
        }";
    let (_, answer, _) = undisturbed()?;
    let late = Some((".js", Duration::from_millis(1500)));
    for program in [TEXTS, INSISTENT[0].1] {
        // A trouble lives as long as the session.
        let first: &'static str = Box::leak(at_each_change(program).into_boxed_str());
        let page = opened(&Trouble { first, late, ..Trouble::default() })?;
        assert_eq!(used(&page)?, answer, "{program}");
    }
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_program_that_never_stops_replacing_is_named() -> Result<(), Problem> {
    let page = opened(&Trouble::default())?;
    page.browser.run(
        &at_each_change(
            "each('canvas', () => {}); document.querySelectorAll('canvas').forEach((one) => one.remove());",
        ),
        &[],
    )?;
    page.wait_for("the notice", |page| Ok(page.notices()?.contains("keeps removing a part of this page")))?;
    page.browser.go_to("about:blank")?;
    page.follow(LINK)?;
    let program = "if (/week/.test(document.body.innerHTML)) document.body.innerHTML = document.body.innerHTML.replace(/week/g, 'wk');";
    page.browser.run(&at_each_change(program), &[])?;
    let reason = "const one = document.querySelector('#fallback-reason'); return one.getClientRects().length ? one.textContent : ''";
    let is_said = |page: &Page| {
        let said = page.browser.run(reason, &[])?;
        Ok(said.as_str().is_some_and(|said| said.contains("keeps replacing this page")))
    };
    page.wait_for("the reason", is_said)?;
    // Longer than the guard ever waits before it puts something back.
    std::thread::sleep(Duration::from_secs(6));
    assert!(is_said(&page)?, "the reason goes");
    Ok(())
}
