//! Where the keyboard is after each move, and what those hear who do not see the page.

use e2e::page::{Page, keys};
use e2e::problem::Problem;
use serde_json::{Value, json};

/// The forms of the Teach sheet, and the ids of their entries in its list.
const FORMS: [(&str, &str); 5] = [
    ("Lesson plans", "teach-plans"),
    ("Show a class", "teach-class"),
    ("Set a task", "teach-make-task"),
    ("Check completion codes", "teach-codes"),
    ("Make a tour", "teach-make-tour"),
];

fn is_on(page: &Page, id: &str) -> Result<(), Problem> {
    let arrived = page.wait_for(&format!("the keyboard is on {id}"), |page| {
        Ok(page.browser.run("return document.activeElement.id", &[])? == json!(id))
    });
    if arrived.is_err() {
        println!("{}", page.browser.run("return document.activeElement.outerHTML.slice(0, 200)", &[])?);
    }
    arrived
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn each_form_takes_the_keyboard_and_gives_it_back() -> Result<(), Problem> {
    let page = Page::open("")?;
    page.button("Learn")?.type_keys(keys::ENTER)?;
    page.choice("For teachers")?.type_keys(keys::ENTER)?;
    is_on(&page, "teach-title")?;
    for (name, entry) in FORMS {
        page.choice(name)?.type_keys(keys::ENTER)?;
        is_on(&page, "teach-title")?;
        assert_eq!(page.browser.find("#teach-title")?.text()?, name);
        page.browser.find("dialog[open] .button.back")?.type_keys(keys::ENTER)?;
        is_on(&page, entry)?;
    }
    page.browser.find("dialog[open]")?.type_keys(keys::ESCAPE)?;
    is_on(&page, "teach-button")?;
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn the_presenter_leaves_the_keyboard_on_what_both_layouts_show() -> Result<(), Problem> {
    let page = Page::open("")?;
    page.slider("Days on")?.type_keys(keys::RIGHT)?;
    page.press(&["p"])?;
    page.wait_for("the presenter is on", |page| page.browser.has(".presenter"))?;
    is_on(&page, "presenter")?;
    page.press(&["p"])?;
    page.wait_for("the presenter is off", |page| Ok(!page.browser.has(".presenter")?))?;
    is_on(&page, "teach-button")?;
    page.press(&["p"])?;
    page.browser.find(".presenter [aria-keyshortcuts=p]")?.type_keys(keys::ENTER)?;
    is_on(&page, "teach-button")?;
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn slow_key_steps_are_told_in_one_sentence_when_the_control_rests() -> Result<(), Problem> {
    let page = Page::open("?v=1&m=2&a=5m5d8w6c&pop=60")?;
    page.settle()?;
    std::thread::sleep(std::time::Duration::from_millis(1500));
    let script = "
        const region = document.querySelector('[aria-live=polite]');
        window.heard = [];
        new MutationObserver(() => window.heard.push(region.textContent)).observe(region, { childList: true, subtree: true, characterData: true });";
    page.browser.run(script, &[])?;
    let slider = page.slider("CD4 at baseline")?;
    page.browser.run("arguments[0].focus()", &[slider.reference()])?;
    // In one go, so that the driver keeps the time and a slow machine does not make the steps slower.
    let step = [
        json!({ "type": "keyDown", "value": keys::RIGHT }),
        json!({ "type": "keyUp", "value": keys::RIGHT }),
        json!({ "type": "pause", "duration": 250 }),
    ];
    let steps: Vec<Value> = (0..4).flat_map(|_| step.clone()).collect();
    page.browser.perform(&json!([{ "type": "key", "id": "keyboard", "actions": steps }]))?;
    page.settle()?;
    std::thread::sleep(std::time::Duration::from_millis(2500));
    let heard = page.browser.run("return window.heard", &[])?;
    let heard = heard.as_array().map(Vec::as_slice).unwrap_or_default();
    let sentence = page.sentence()?;
    assert_eq!(heard, [Value::String(sentence)], "one sentence, the last one");
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn every_answer_has_a_heading_and_the_picture_is_named_for_what_it_shows() -> Result<(), Problem> {
    let page = Page::open("")?;
    let headings = "return [...document.querySelectorAll('h1, h2, h3')].filter((one) => one.checkVisibility?.() ?? true).map((one) => one.textContent)";
    let found = page.browser.run(headings, &[])?;
    let found: Vec<&str> =
        found.as_array().map(Vec::as_slice).unwrap_or_default().iter().filter_map(Value::as_str).collect();
    for heading in ["In words", "Key numbers", "Panels under the chart", "Next to the chart", "Below the chart"] {
        assert!(found.contains(&heading), "{heading} in {found:?}");
    }
    let script = "
        const chart = document.querySelector('#chart');
        const described = chart.getAttribute('aria-describedby').split(' ').map((id) => document.getElementById(id).textContent).join(' ');
        return [chart.ariaLabel, chart.ariaRoleDescription ?? '', described];";
    let chart = page.browser.run(script, &[])?;
    assert_eq!(chart.get(0), Some(&json!("CD4 count over time")));
    assert_ne!(chart.get(1), chart.get(0), "the role is no name");
    assert!(chart.get(2).and_then(Value::as_str).is_some_and(|said| said.contains("arrow keys")), "{chart}");
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn t_goes_into_the_table_and_escape_back_to_the_picture() -> Result<(), Problem> {
    let page = Page::open("")?;
    page.browser.find("#chart")?.type_keys("t")?;
    page.wait_for("the keyboard is in the table", |page| {
        Ok(page.browser.run("return !!document.activeElement.closest('.numbers-table')", &[])? == json!(true))
    })?;
    page.is_accessible("the keyboard in the table")?;
    page.press(&[keys::ESCAPE])?;
    is_on(&page, "chart")?;
    page.has_no_errors()
}
