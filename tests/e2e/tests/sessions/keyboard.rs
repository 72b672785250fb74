//! What the other sessions do by the mouse is done here by keys alone, and the keyboard is never lost (docs/testing.md, "Schedule, picture
//! and access, line by line").

use e2e::page::screen::Screen;
use e2e::page::{Page, keys};
use e2e::problem::Problem;
use serde_json::{Value, json};

const SHIFT: &str = "\u{E008}";
const CONTROL: &str = "\u{E009}";

/// The pressed state of the button that has the keyboard.
fn idle(page: &Page) -> Result<bool, Problem> {
    Ok(page.browser.run("return document.activeElement.ariaDisabled", &[])? == json!("true"))
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_button_that_leads_nowhere_any_more_keeps_the_keyboard() -> Result<(), Problem> {
    let page = Page::open("?v=1&m=2&a=5m5d8w6c")?;
    page.number_box("Days on")?.replace_text("4", keys::ENTER)?;
    page.settle()?;
    for (button, leads_nowhere) in [("Undo", "a=5m5d8w6c"), ("Redo", "a=5m4d8w6c")] {
        page.button(button)?.type_keys(keys::ENTER)?;
        page.wait_for("it has done what it says", |page| Ok(page.link()?.contains(leads_nowhere)))?;
        page.wait_for("it leads nowhere any more", idle)?;
        assert_eq!(page.focused()?, button, "the keyboard stays on the button");
        page.press(&[keys::ENTER])?;
        page.settle()?;
        assert!(page.link()?.contains(leads_nowhere), "{button}: {}", page.link()?);
    }
    page.button("Restore")?.type_keys(keys::ENTER)?;
    page.wait_for("what was opened is back", |page| Ok(page.link()?.contains("a=5m5d8w6c")))?;
    page.wait_for("the keyboard is next to where the button was", |page| Ok(page.focused()? == "Own schedule"))?;
    page.button("View")?.type_keys(keys::ENTER)?;
    page.button("One cycle")?.type_keys(keys::ENTER)?;
    page.wait_for("one cycle is shown", |page| Ok(page.link()?.contains("x=")))?;
    page.button("Whole run")?.type_keys(keys::ENTER)?;
    page.wait_for("the whole run is shown", |page| Ok(!page.link()?.contains("x=") && idle(page)?))?;
    assert_eq!(page.focused()?, "Whole run");
    page.is_accessible("buttons that lead nowhere")?;
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_regimen_is_chosen_undone_and_done_again_by_keys() -> Result<(), Problem> {
    let page = Page::open("")?;
    let before = page.link()?;
    page.browser.find("#regimens-button")?.type_keys(keys::ENTER)?;
    page.choice("Kovacs 1996")?.type_keys(keys::ENTER)?;
    page.wait_for("the regimen is there", |page| Ok(page.link()?.contains("a=18i5d8w6c")))?;
    page.wait_for("the keyboard is back where the list was opened", |page| {
        Ok(page.focused()?.starts_with("Kovacs 1996"))
    })?;
    page.settle()?;
    page.press(&[CONTROL, "z"])?;
    page.wait_for("it is undone", |page| Ok(page.link()? == before))?;
    page.press(&[CONTROL, SHIFT, "z"])?;
    page.wait_for("it is done again", |page| Ok(page.link()?.contains("a=18i5d8w6c")))?;
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn the_patient_is_set_by_keys() -> Result<(), Problem> {
    let page = Page::open("?v=1&m=2&a=5m5d8w6c")?;
    // The patient is folded away at first.
    page.slider("CD4 at baseline")?;
    page.browser.find("[name=art]:checked")?.type_keys(keys::LEFT)?;
    page.wait_for("a weaker therapy", |page| Ok(page.link()?.contains("art=weak")))?;
    let more = "return [...document.querySelectorAll('.controls summary')].find((one) => one.innerText.startsWith(arguments[0]))";
    page.browser.run_for_element(more, &[json!("Age")])?.type_keys(keys::ENTER)?;
    for (name, typed, wanted) in
        [("Age", "62", "age=62"), ("IL-2 responsiveness", "80", "k=80"), ("CD4 at baseline", "410", "n=410")]
    {
        page.number_box(name)?.replace_text(typed, keys::ENTER)?;
        page.wait_for("the box is taken", |page| Ok(page.link()?.contains(wanted)))?;
    }
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn cycles_are_edited_in_their_table_and_on_the_calendar_by_keys() -> Result<(), Problem> {
    let page = Page::open("?v=1&m=2&a=5m5d8w4c")?;
    page.browser.find("#lens-result")?.type_keys(keys::LEFT)?;
    page.number_box("Cycle 2: starts at week")?.replace_text("9", keys::ENTER)?;
    page.wait_for("the second cycle has moved", |page| Ok(page.link()?.contains("a=5m5d9w2c-")))?;
    page.press(&[CONTROL, "z"])?;
    // In a box Ctrl+Z is the box's own; on a button it is the page's.
    page.button("Skip cycle 3")?.type_keys(keys::ENTER)?;
    page.wait_for("the third is left out", |page| {
        Ok(!page.browser.run("return document.getElementById('cycle-a-3')", &[])?.is_object())
    })?;
    page.button("Undo")?.type_keys(keys::ENTER)?;
    page.wait_for("it is back", |page| page.browser.has("#cycle-a-3"))?;
    page.browser.run("document.getElementById('cycle-a-1').focus()", &[])?;
    page.press(&["a"])?;
    page.wait_for("a cycle was added", |page| page.browser.has("#cycle-a-4"))?;
    page.press(&["s"])?;
    page.wait_for("and skipped", |page| Ok(!page.browser.has("#cycle-a-4")?))?;
    page.press(&[CONTROL, "z"])?;
    page.wait_for("and is back", |page| page.browser.has("#cycle-a-4"))?;
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn the_keyboard_stays_in_the_table_of_cycles_when_rows_go() -> Result<(), Problem> {
    let page = Page::open("?v=1&m=2&a=5m5d8w4c&view=schedule")?;
    let here = "const { ariaLabel, innerText } = document.activeElement; return ariaLabel ?? innerText.slice(0, 20)";
    page.button("Skip cycle 2")?.type_keys(keys::ENTER)?;
    page.wait_for("a row is gone", |page| Ok(!page.browser.has(".cycle-table tr:nth-child(4)")?))?;
    assert_eq!(page.browser.run(here, &[])?, json!("Skip cycle 2"), "the next cycle has its place");
    page.button("Delete cycle 3")?.type_keys(keys::ENTER)?;
    for next in ["Delete cycle 2", "Delete cycle 1", "Add cycle"] {
        page.wait_for("the keyboard is in the row before", |page| Ok(page.browser.run(here, &[])? == json!(next)))?;
        page.press(&[keys::ENTER])?;
    }
    page.wait_for("a cycle is there again", |page| Ok(page.button("Delete cycle 1").is_ok()))?;
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn the_keyboard_goes_on_when_a_notice_goes() -> Result<(), Problem> {
    let page = Page::open("?v=1&m=2&a=5m5d8w4c&n=99999&wk=9999")?;
    let here = "return document.activeElement.id || document.activeElement.ariaLabel";
    let left = "return document.querySelectorAll('.notices .notice').length";
    page.wait_for("two notices", |page| Ok(page.browser.run(left, &[])? == json!(2)))?;
    page.browser.find(".notices button")?.type_keys(keys::ENTER)?;
    page.wait_for("one is gone", |page| Ok(page.browser.run(left, &[])? == json!(1)))?;
    assert_eq!(page.browser.run(here, &[])?, json!("Dismiss"), "the other has moved up under the hand");
    page.press(&[keys::ENTER])?;
    page.wait_for("the keyboard is on the picture", |page| Ok(page.browser.run(here, &[])? == json!("chart")))?;
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn scale_sound_language_and_colours_are_switched_by_keys() -> Result<(), Problem> {
    let page = Page::open("")?;
    page.slider("Dose per injection")?.type_keys(&keys::LEFT.repeat(4))?;
    page.settle()?;
    // The axis did not shrink while the slider moved.
    let before = page.picture()?;
    page.button("Fit")?.type_keys(keys::ENTER)?;
    page.wait_for("the axis fits", |page| Ok(page.picture()? != before && idle(page)?))?;
    page.button("Log scale")?.type_keys(keys::ENTER)?;
    page.wait_for("the scale is in the link", |page| Ok(page.link()?.contains("log=1")))?;
    page.button("View")?.type_keys(keys::ENTER)?;
    page.button("Listen")?.type_keys(keys::ENTER)?;
    page.wait_for("it plays, or says that it cannot", |page| {
        Ok(page.browser.has(".crosshair")? || page.browser.has(".panels .hint")?)
    })?;
    page.wait_for("it has come to its end", |page| Ok(page.button("Listen").is_ok()))?;
    page.button("Dark colours")?.type_keys(keys::ENTER)?;
    page.wait_for("the ground is dark", |page| {
        Ok(page.browser.run("return document.documentElement.dataset.theme", &[])? == json!("dark"))
    })?;
    page.button("Fran\u{e7}ais")?.type_keys(keys::ENTER)?;
    page.wait_for("the page speaks French", |page| {
        Ok(page.browser.run("return document.documentElement.lang", &[])? == json!("fr")
            && page.sentence()?.contains("cycles"))
    })?;
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn what_has_the_keyboard_is_not_under_an_offer() -> Result<(), Problem> {
    let page = Page::open("")?;
    page.number_box("CD4 at baseline")?.replace_text("412", keys::ENTER)?;
    page.settle()?;
    // Three links: one that is opened again does not offer again.
    for (screen, count) in [(Screen::LAPTOP, 331), (Screen::TABLET, 332), (Screen::PHONE, 333)] {
        page.pretend(screen)?;
        page.follow(&format!("?v=1&m=2&a=18i5d8w2c&wk=30&pop=60&n={count}"))?;
        page.wait_for("the last view is offered", |page| Ok(page.browser.find(".offer").is_ok()))?;
        // From the top for each, so that it is the page that scrolls to it. Of what is as large as the chart enough is seen.
        let script = "
            const offer = document.querySelector('.offer');
            const all = [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex=\"0\"]')]
                .filter((one) => !offer.contains(one) && one.checkVisibility());
            const under = all.filter((one) => {
                scrollTo({ top: 0, behavior: 'instant' });
                one.focus();
                const [box, lid] = [one.getBoundingClientRect(), offer.getBoundingClientRect()];
                return document.activeElement === one && box.bottom > lid.top + 1 && box.top < lid.bottom
                    && box.right > lid.left && box.left < lid.right && box.height < lid.top / 2;
            });
            return [all.length, under.map((one) => one.outerHTML.slice(0, 120))]";
        let found = page.browser.run(script, &[])?;
        assert!(found.get(0).and_then(Value::as_u64).is_some_and(|all| all > 20), "{found}");
        assert_eq!(found.get(1), Some(&json!([])), "under the offer at {screen:?}");
    }
    page.has_no_errors()
}
