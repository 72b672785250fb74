//! Other programs change the page: browser translation, dictionaries, extensions. It goes on, and every number follows.

use e2e::page::{Page, keys};
use e2e::problem::Problem;
use serde_json::{Value, json};

const LINK: &str = "?v=1&m=2&a=18i5d8w2c&wk=30&pop=60";

/// Makes each text of the page another: `arguments[0](text, number)`, for those that show something.
const TEXTS: &str = "
    const walk = document.createTreeWalker(document.querySelector('#app'), NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walk.nextNode()) if (walk.currentNode.data.trim()) texts.push(walk.currentNode);
    const font = () => document.createElement('font');";

/// What a program does to the page, and by which calls.
const PROGRAMS: [(&str, &str); 6] = [
    (
        "a translator puts two elements with a new text in the place of each",
        "for (const text of texts) {
            const [outer, inner] = [font(), font()];
            inner.append(text.data);
            outer.append(inner);
            text.replaceWith(outer);
        }",
    ),
    (
        "a translator puts an element before each and takes the text away",
        "for (const text of texts) {
            const outer = font();
            outer.append(text.data);
            text.parentNode.insertBefore(outer, text);
            text.parentNode.removeChild(text);
        }",
    ),
    (
        "a dictionary wraps each text itself",
        "for (const text of texts) {
            const outer = font();
            text.parentNode.replaceChild(outer, text);
            outer.appendChild(text);
        }",
    ),
    ("adjacent texts become one", "document.querySelector('#app').normalize();"),
    (
        "links come into paragraphs, and texts are taken away",
        "document.querySelectorAll('#app p, #app h1').forEach((place) => place.prepend(document.createElement('a')));
        texts.forEach((text, index) => { if (index % 3 === 0) text.remove(); });",
    ),
    (
        "elements are copied, as by a program that searches and replaces in their source",
        "document.querySelectorAll('#app p, #app h1').forEach((place) => { place.innerHTML = place.innerHTML; });",
    ),
];

/// The numbers that the page shows, in their order, and what its boxes and sliders are set to. Not the sentence for those who hear the page,
/// which comes a second later.
fn numbers(page: &Page) -> Result<Value, Problem> {
    page.settle()?;
    page.browser.run(
        "const app = document.querySelector('#app').cloneNode(true);
        app.querySelector('.visually-hidden[aria-live]').remove();
        return [app.textContent.replace(/\\s+/g, ' ').match(/\\d[\\d.,\\u202f]*/g).join(' '), [...app.querySelectorAll('input')].map((box) => box.value).join(' ')]",
        &[],
    )
}

/// Uses the page as a person would; the numbers after each step. Before each another program changes the page, beginning with this one.
fn used(first: Option<usize>) -> Result<Vec<(&'static str, Value)>, Problem> {
    let page = Page::open(LINK)?;
    page.browser
        .run("document.body.append(Object.assign(document.createElement('aside'), { id: 'extension' }))", &[])?;
    let mut programs = PROGRAMS.iter().cycle().skip(first.unwrap_or_default());
    let mut found = Vec::new();
    let mut step = |what: &'static str, act: &dyn Fn() -> Result<(), Problem>| {
        let program = programs.next().filter(|_| first.is_some());
        if let Some((_, program)) = program {
            page.browser.run(&format!("{TEXTS} {program}"), &[])?;
        }
        let after = program.map_or(what.to_owned(), |(program, _)| format!("{what}, after {program}"));
        act().and_then(|()| page.has_no_errors()).map_err(|problem| Problem(format!("{after}: {problem}")))?;
        found.push((what, numbers(&page).map_err(|problem| Problem(format!("{after}: {problem}")))?));
        page.has_no_errors()
    };
    let press = |selector: &str| page.browser.run("document.querySelector(arguments[0]).click()", &[json!(selector)]);
    step("a box", &|| page.number_box("CD4 at baseline")?.replace_text("412", keys::ENTER))?;
    step("a slider", &|| page.browser.find("input[type=range]")?.type_keys(keys::RIGHT))?;
    step("the same slider", &|| page.browser.find("input[type=range]")?.type_keys(keys::RIGHT))?;
    for lens in ["#lens-people", "#lens-trial", "#lens-finder", "#lens-schedule", "#lens-result", "#section-table"] {
        step(lens, &|| {
            press(lens)?;
            // The trial that the worker simulates comes last.
            let is_whole = |page: &Page| Ok(lens != "#lens-trial" || page.browser.has("#lens-panel .new-trial")?);
            page.wait_for("all of the lens is there", is_whole)
        })?;
    }
    step("the regimens", &|| press("#regimens-button").map(drop))?;
    step("another regimen", &|| press("dialog[open] li button, dialog[open] .choice").map(drop))?;
    let words = |page: &Page, lang: &str| {
        let script = "return document.documentElement.lang";
        page.wait_for("the other language is there", |page| Ok(page.browser.run(script, &[])? == json!(lang)))
    };
    step("French", &|| {
        press("button[lang=fr]")?;
        words(&page, "fr")
    })?;
    step("English", &|| {
        press("button[lang=en]")?;
        words(&page, "en")
    })?;
    assert!(page.browser.has("#extension")?, "an element of another program next to the page is gone");
    Ok(found)
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn whatever_others_change_every_number_follows() -> Result<(), Problem> {
    let usual = used(None)?;
    let different = usual.windows(2).filter(|pair| pair.first().map(|one| &one.1) != pair.last().map(|one| &one.1));
    assert!(different.count() > 6, "the steps change too little to tell: {usual:?}");
    for first in [0, 3] {
        for (here, there) in used(Some(first))?.iter().zip(&usual) {
            assert_eq!(here, there, "with the programs from {first} on");
        }
    }
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_tour_begins_and_ends_on_a_translated_page() -> Result<(), Problem> {
    let page = Page::open("?v=1&m=2&tour=five-days&step=1")?;
    for (place, (what, program)) in PROGRAMS.iter().enumerate() {
        let step = place + 2;
        page.browser.run(&format!("{TEXTS} {program}"), &[])?;
        page.browser.find("#tour-card > .strip-nav .main")?.click()?;
        page.wait_for(&format!("{what}: step {step}"), |page| {
            let said = page.browser.find("#tour-card .lesson-kicker")?.text()?;
            Ok(said.contains(&format!("Step {step} of ")) && page.link()?.contains(&format!("step={step}")))
        })?;
    }
    page.browser.find("body")?.type_keys(keys::ESCAPE)?;
    page.wait_for("the tour has ended", |page| Ok(!page.browser.has("#tour-card")?))?;
    page.has_no_errors()
}
