//! A lesson by keyboard alone: every tour from its link, a prediction with its two reveals, a task, the presenter, and French.

#![allow(clippy::indexing_slicing)] // answers of the page in JSON: an index that is not there is null

use e2e::page::screen::Screen;
use e2e::page::{Page, keys};
use e2e::problem::Problem;
use serde_json::json;

/// The shipped tours and their numbers of steps.
const TOURS: [(&str, usize); 5] =
    [("five-days", 8), ("below-200", 6), ("two-cytokines", 7), ("new-cells", 8), ("no-benefit", 7)];

fn text(page: &Page, selector: &str) -> Result<String, Problem> {
    page.browser.find(selector)?.text()
}

fn here(page: &Page, tour: &str, step: usize) -> Result<(), Problem> {
    let wanted = format!("step {step} of {tour} is on the card and in the link");
    let arrived = page.wait_for(&wanted, |page| {
        let on_card = text(page, "#tour-card .lesson-kicker")?.contains(&format!("Step {step} of "));
        Ok(on_card && page.link()?.contains(&format!("step={step}")))
    });
    if arrived.is_err() {
        let script = "return [document.querySelector('#tour-card .lesson-kicker')?.innerText, location.search, \
                      document.activeElement.outerHTML.slice(0, 200), document.querySelectorAll('dialog[open]').length]";
        println!("{}", page.browser.run(script, &[])?);
    }
    arrived
}

/// Nothing sticks out of the window sideways, the card covers no part of the picture, and each has the width that is its due: a part
/// of the page that is laid out nowhere would squeeze all others.
fn fits(page: &Page, where_: &str) -> Result<(), Problem> {
    let script = "
        const [card, frame] = ['#tour-card', '.frame'].map((name) => document.querySelector(name).getBoundingClientRect());
        const apart = card.left >= frame.right - 1 || card.right <= frame.left + 1 || card.top >= frame.bottom - 1 || card.bottom <= frame.top + 1;
        return [document.documentElement.scrollWidth - innerWidth, apart, frame.width / innerWidth, card.width / innerWidth];";
    let found = page.browser.run(script, &[])?;
    assert!(found[0].as_f64().is_some_and(|over| over <= 0.5), "{where_}: the page is wider than the window: {found}");
    assert_eq!(found[1].as_bool(), Some(true), "{where_}: the card covers the picture");
    let (picture, card) = (found[2].as_f64().unwrap_or_default(), found[3].as_f64().unwrap_or_default());
    assert!(picture > 0.5 && card > 0.2, "{where_}: picture or card is squeezed: {found}");
    Ok(())
}

fn walk(page: &Page, link: &str, where_: &str) -> Result<(), Problem> {
    for (tour, steps) in TOURS {
        page.follow(&format!("?v=1&m=2&tour={tour}{link}"))?;
        for step in 1..=steps {
            here(page, tour, step)?;
            if step == 1 {
                fits(page, &format!("{tour} {where_}"))?;
            }
            if step < steps {
                // From the card, where a step puts the keyboard.
                page.browser.find("#tour-card")?.type_keys(keys::RIGHT)?;
            }
        }
        assert!(text(page, "#tour-card")?.contains("End of the tour"), "{tour} has {steps} steps");
        page.browser.find("body")?.type_keys(keys::LEFT)?;
        here(page, tour, steps - 1)?;
        page.browser.find("body")?.type_keys(keys::ESCAPE)?;
        page.wait_for("the tour is left", |page| Ok(!page.browser.has("#tour-card")?))?;
    }
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn every_tour_runs_from_its_link_by_keys() -> Result<(), Problem> {
    walk(&Page::open("")?, "", "on a desk")
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn every_tour_runs_for_a_projector_and_on_a_phone() -> Result<(), Problem> {
    let page = Page::open("")?;
    walk(&page, "&ui=present", "for a projector")?;
    // Only Chromium can pretend to be a phone.
    if !page.pretend(Screen::PHONE)? {
        return Ok(());
    }
    walk(&page, "", "on a phone")
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_prediction_by_keyboard_hides_and_reveals_twice() -> Result<(), Problem> {
    let page = Page::open("")?;
    page.button("Learn")?.click()?;
    page.choice("Predict")?.click()?;
    page.wait_for("the keyboard is on the drawing area", |page| {
        Ok(page.browser.run("return document.activeElement.id", &[])?.as_str() == Some("sketchpad"))
    })?;
    page.is_accessible("drawing a prediction")?;
    let hidden = "return [document.querySelectorAll('.target').length, document.querySelectorAll('#sentence, #lens-panel').length]";
    assert_eq!(page.browser.run(hidden, &[])?, json!([0, 0]), "nothing gives the answer away");
    let pad = page.browser.find("#sketchpad")?;
    // From the last week that is shown, fifty more; at the end three hundred more than that.
    let said = |page: &Page| -> Result<String, Problem> {
        let script = "return document.querySelector('.visually-hidden[role=status]').textContent";
        Ok(page.browser.run(script, &[])?.as_str().unwrap_or_default().to_owned())
    };
    let cells = |said: &str, week: &str| -> Option<u32> {
        said.strip_prefix(&format!("Week {week}: "))?.split(' ').next()?.parse().ok()
    };
    pad.type_keys(&keys::UP.repeat(5))?;
    page.wait_for("the count is said", |page| Ok(cells(&said(page)?, "6").is_some()))?;
    let first = cells(&said(&page)?, "6").unwrap_or_default();
    pad.type_keys(keys::END)?;
    pad.type_keys(&keys::PAGE_UP.repeat(3))?;
    page.wait_for("the count is said", |page| Ok(cells(&said(page)?, "74") == Some(first + 300)))?;
    pad.type_keys(keys::ENTER)?;
    page.wait_for("the model is revealed", |page| {
        Ok(text(page, "#predict-card")?.contains("Your curve and the model"))
    })?;
    assert_eq!(page.browser.run(hidden, &[])?, json!([0, 1]), "the trial is still hidden");
    page.button("Reveal the trial")?.type_keys(keys::ENTER)?;
    page.wait_for("the trial is revealed", |page| Ok(text(page, "#predict-card")?.contains("ANRS 079 found")))?;
    let code = page.browser.find("#predict-card input")?.property("value")?;
    let code = code.as_str().unwrap_or_default().to_owned();
    assert!(code.starts_with("p1-"), "{code}");
    page.wait_for("what was drawn stands in the address behind the #", |page| {
        Ok(page.link()?.split('#').nth(1).is_some_and(|fragment| fragment.contains(&code)))
    })?;
    page.is_accessible("both reveals")?;
    page.browser.find("body")?.type_keys(keys::ESCAPE)?;
    page.button("Learn")?.click()?;
    page.choice("For teachers")?.click()?;
    page.choice("Show a class")?.click()?;
    page.browser.find("#class-box")?.type_keys(&format!("Ana: {code}\nhello all\nBo: p1-2-0-abc"))?;
    page.button("Show the curves")?.click()?;
    page.wait_for("one curve is drawn and two lines are named", |page| {
        Ok(text(page, ".lesson")?.contains("1 curve; 2 lines were not understood")
            && page.browser.has(".class-line")?)
    })?;
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_task_ticks_itself_off_and_its_code_is_checked() -> Result<(), Problem> {
    let page = Page::open("?v=1&m=2&a=5m5d8w6c&wk=64&task=above500for52-miu300-lock4165")?;
    assert!(!page.browser.has(".task-code")?);
    page.number_box("Cycle interval (start to start)")?.replace_text("4", keys::ENTER)?;
    page.wait_for("every goal is ticked", |page| page.browser.has(".task-code"))?;
    page.settle()?;
    let (code, link) = (text(&page, ".task-code")?, page.browser.address()?);
    page.is_accessible("a task that is done")?;
    page.button("Learn")?.click()?;
    page.choice("For teachers")?.click()?;
    page.choice("Check completion")?.click()?;
    page.browser.find("#student-link")?.type_keys(&link)?;
    page.browser.find("#student-code")?.type_keys(&code)?;
    page.button("Check")?.click()?;
    page.wait_for("the code fits", |page| Ok(text(page, "dialog[open]")?.contains("every goal is reached")))?;
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn the_presenter_has_large_type_and_keys_that_can_be_switched_off() -> Result<(), Problem> {
    let page = Page::open("")?;
    let body = || page.browser.find("body");
    body()?.type_keys("p")?;
    page.wait_for("the presenter is on", |page| page.browser.has(".presenter"))?;
    page.settle()?;
    assert!(page.link()?.contains("ui=present"));
    let script = "
        const shown = [...document.querySelectorAll('main *, header *')].filter((one) => one.getClientRects().length
            && [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()) && !one.closest('.visually-hidden, svg.overlay, .canvas'));
        return shown.filter((one) => parseFloat(getComputedStyle(one).fontSize) < 24).map((one) => one.className + ': ' + one.textContent.slice(0, 40));";
    assert_eq!(page.browser.run(script, &[])?, json!([]), "type of 24 px and more");
    page.is_accessible("the presenter")?;
    let before = page.picture()?;
    body()?.type_keys("b")?;
    page.wait_for("the curve is blanked", |page| Ok(page.picture()? != before && !page.browser.has("#sentence")?))?;
    body()?.type_keys("bf5")?;
    page.wait_for("the frozen curve stands beside another regimen", |page| {
        Ok(page.browser.has(".ghost-line")? && page.link()?.contains("a=18i"))
    })?;
    body()?.type_keys("?")?;
    page.wait_for("the shortcuts are listed", |page| page.browser.has("dialog[open] #letters"))?;
    page.is_accessible("the shortcuts")?;
    page.browser.find("#letters")?.click()?;
    page.browser.find("dialog[open]")?.type_keys(keys::ESCAPE)?;
    body()?.type_keys("p")?;
    assert!(page.browser.has(".presenter")?, "single keys are switched off");
    body()?.type_keys(keys::ESCAPE)?;
    page.wait_for("Escape leaves", |page| Ok(!page.browser.has(".presenter")?))?;
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn no_english_heading_is_left_in_french() -> Result<(), Problem> {
    let page = Page::open("?v=1&m=2&tour=no-benefit&step=1&lang=fr")?;
    assert_eq!(page.browser.run("return document.documentElement.lang", &[])?, json!("fr"));
    let headings = |page: &Page| -> Result<String, Problem> {
        let script = "return [...document.querySelectorAll('h1, h2, h3, th, dt, legend, button, label, [role=tab]')]
            .filter((one) => one.getClientRects().length && !one.closest('[lang=en], #lens-panel .document')).map((one) => one.innerText).join('\\n')";
        Ok(page.browser.run(script, &[])?.as_str().unwrap_or_default().to_owned())
    };
    let english = [
        "How far",
        "Schedule",
        "CD4 count",
        "Weeks",
        "Evidence",
        "Numbers",
        "How the",
        "Guess",
        "Present",
        "Find\n",
        "Share",
        "Learn",
        "Compare\n",
        "Undo",
        "Result\n",
        "Statistic",
        "Task",
        "Back\n",
        "Next",
        "Notes\nNotes",
        "Leave",
        "Tours",
        "Lesson",
        "Predict and",
        "Presenter",
        "Keyboard",
        "Regimens",
        "Median change",
        "Days on",
        "Dose per",
        "Total dose",
        "Reset",
        "Length",
    ];
    let look = |page: &Page, where_: &str| -> Result<(), Problem> {
        let found = headings(page)?;
        for word in english {
            assert!(!found.contains(word), "{where_}: {word:?} is English in:\n{found}");
        }
        Ok(())
    };
    look(&page, "a tour")?;
    page.browser.find("body")?.type_keys(keys::ESCAPE)?;
    for button in ["#teach-button", "#regimens-button"] {
        page.browser.find(button)?.click()?;
        page.wait_for("the sheet is open", |page| page.browser.has("dialog[open]"))?;
        look(&page, button)?;
        page.browser.find("dialog[open]")?.type_keys(keys::ESCAPE)?;
    }
    page.button("English")?.click()?;
    page.wait_for("the page is English again", |page| Ok(text(page, "h1")?.contains("How far")))?;
    page.settle()?;
    assert!(!page.link()?.contains("lang="), "{}", page.link()?);
    page.has_no_errors()
}
