//! Two schedules compared, a hundred people, a virtual trial, the response map and the finder: by keyboard, and what each does to the
//! picture and the address.

use e2e::page::screen::Screen;
use e2e::page::{Page, keys};
use e2e::problem::Problem;
use serde_json::Value;

const TABS: [(&str, &str); 5] = [
    ("compare", ".compare-table"),
    ("people", "#person-99"),
    ("trial", ".forest-interval"),
    ("map", ".map-cells rect"),
    ("finder", "#found-0"),
];

/// Opens a part by its name in the link, and waits until it has all that it asked for.
fn open(name: &str, shows: &str) -> Result<Page, Problem> {
    let page = Page::open(&format!("?v=1&m=2&view={name}"))?;
    wait_for_part(&page, shows)?;
    Ok(page)
}

fn wait_for_part(page: &Page, shows: &str) -> Result<(), Problem> {
    page.wait_for(&format!("{shows} is there, and nothing is under way"), |page| {
        let script =
            "return !!document.querySelector(arguments[0]) && !document.querySelector('#lens-panel [aria-busy=true]')";
        Ok(page.browser.run(script, &[shows.into()])? == Value::Bool(true))
    })
}

fn said(page: &Page) -> Result<String, Problem> {
    let script = "return document.querySelector('[aria-live=polite]').textContent";
    Ok(page.browser.run(script, &[])?.as_str().unwrap_or_default().to_owned())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn every_part_opens_by_keyboard_and_is_accessible() -> Result<(), Problem> {
    let page = Page::open("")?;
    let mut here = "#lens-result".to_owned();
    for _ in 0..5 {
        page.browser.find(&here)?.type_keys(keys::RIGHT)?;
        let script = "return document.activeElement.id";
        let id = page.browser.run(script, &[])?.as_str().unwrap_or_default().to_owned();
        here = format!("#{id}");
        if let Some((name, shows)) = TABS.into_iter().find(|(name, _)| id == format!("lens-{name}")) {
            wait_for_part(&page, shows)?;
            page.is_accessible(name)?;
        }
    }
    assert_eq!(here, "#lens-schedule", "five steps lead there");
    page.open_part("map")?;
    wait_for_part(&page, ".map-cells rect")?;
    page.is_accessible("map")?;
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn three_clicks_answer_whether_4_weekly_3_miu_is_as_good_as_8_weekly_7_5() -> Result<(), Problem> {
    let page = Page::open("")?;
    // On a laptop's screen; only Chromium can pretend to be one.
    let is_laptop = page.pretend(Screen::LAPTOP)?;
    page.browser.find("#lens-compare")?.click()?;
    page.browser.find(".compare-choice > .ready")?.type_keys("3 MIU every 4")?;
    wait_for_part(&page, ".found")?;
    page.settle()?;
    wait_for_part(&page, ".found")?;
    let answer = page.browser.find(".compared .sentence")?.text()?;
    assert!(answer.contains("A raises the count") && answer.contains("360 MIU against 450"), "{answer}");
    assert!(page.link()?.contains("a=3m5d4w12c") && page.link()?.contains("compare"), "{}", page.link()?);
    // The answer, what the trial found, and the first rows of the table are on one screen.
    let script = "return ['.compared .sentence', '.found', '.compare-table tbody tr']
        .map((name) => document.querySelector(name).getBoundingClientRect())
        .filter((box) => box.top < 0 || box.bottom > innerHeight)
        .map((box) => `${box.top} to ${box.bottom} of ${innerHeight}, scrolled by ${scrollY}`)";
    let beyond = page.browser.run(script, &[])?;
    assert!(beyond == Value::Array(Vec::new()) || !is_laptop, "the answer is not on one screen: {beyond}");
    page.browser.back()?;
    page.settle()?;
    assert!(!page.link()?.contains("b="), "Back takes it back: {}", page.link()?);
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn arrow_keys_choose_a_person_whose_line_is_then_on_the_picture() -> Result<(), Problem> {
    let page = open("people", "#person-99")?;
    let before = page.picture()?;
    page.browser.find("#person-0")?.type_keys(&keys::RIGHT.repeat(2))?;
    page.browser.find("#person-2")?.type_keys(keys::ENTER)?;
    page.wait_for("the person is told of", |page| page.browser.has("#portrait-title"))?;
    page.wait_for("the line is drawn", |page| Ok(page.picture()? != before))?;
    let told = page.browser.find(".portrait")?.text()?;
    assert!(told.contains("place 3 of 100"), "{told}");
    page.button("Lines")?.click()?;
    page.wait_for("the line is listed", |page| Ok(page.browser.find(".legend")?.text()?.contains("Virtual patient")))?;
    page.browser.run("document.querySelectorAll('.band-switch input')[1].click()", &[])?;
    page.wait_for("the band is that of the mean", |page| {
        Ok(page.browser.find(".legend")?.text()?.contains("interval of the mean"))
    })?;
    page.browser.run("document.querySelectorAll('.band-switch input')[2].click()", &[])?;
    page.wait_for("the band is that of the draws of the model", |page| {
        Ok(page.browser.find(".legend")?.text()?.contains("draws of the model"))
    })?;
    assert!(page.link()?.contains("draws"), "{}", page.link()?);
    page.has_no_errors()
}

/// Counts the points of the canvas with the lines of all patients on which something is drawn; `None` where there is no such canvas.
fn crowd(page: &Page) -> Result<Option<u64>, Problem> {
    let script = "
        const canvas = document.querySelector('.frame > .crowd-lines');
        if (!canvas || !canvas.width) return null;
        const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
        return pixels.filter((value, at) => at % 4 === 3 && value > 0).length;";
    Ok(page.browser.run(script, &[])?.as_u64())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_patient_under_the_pointer_is_lit_among_the_lines_of_all_which_no_slider_draws() -> Result<(), Problem> {
    let page = Page::open("")?;
    assert_eq!(crowd(&page)?, None);
    page.browser.find("#lens-people")?.click()?;
    wait_for_part(&page, "#person-99")?;
    page.wait_for("the lines of all are drawn", |page| Ok(crowd(page)?.is_some_and(|points| points > 20_000)))?;
    page.settle()?;
    let (before, all) = (page.picture()?, crowd(&page)?);
    page.hover_at("#person-40", 0.5)?;
    page.wait_for("one is lit", |page| Ok(page.picture()? != before))?;
    page.wait_for("and told of", |page| page.browser.has("#portrait-title"))?;
    let differs = page.browser.find(".portrait")?.text()?;
    assert!(differs.contains("Differs most in ") || differs.contains("Close to the typical patient"), "{differs}");
    assert_eq!(crowd(&page)?, all, "the others stay as they are");
    // While a slider moves the lines are gone, and nothing draws them.
    page.browser.run(
        "window.gone = false; new MutationObserver(() => { window.gone ||= !document.querySelector('.crowd-lines') })
            .observe(document.querySelector('.frame'), { childList: true })",
        &[],
    )?;
    page.drag_slider("Dose per injection", 0.9)?;
    page.wait_for("they were gone meanwhile", |page| {
        Ok(page.browser.run("return window.gone", &[])? == Value::Bool(true))
    })?;
    page.wait_for(
        "those of the new dose are drawn",
        |page| Ok(crowd(page)?.is_some_and(|points| Some(points) != all)),
    )?;
    // A curve that is to be guessed is not given away.
    page.button("Guess first")?.click()?;
    page.wait_for("the drawing is open", |page| page.browser.has("#sketchpad"))?;
    assert_eq!(crowd(&page)?, None, "the lines give the curve away");
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_trial_runs_next_to_the_published_one_and_then_two_hundred_times() -> Result<(), Problem> {
    // As the page opens: ANRS 079, whose results are published.
    let page = Page::open("")?;
    page.browser.find("#lens-trial")?.click()?;
    wait_for_part(&page, ".forest-interval")?;
    let forest = page.browser.find(".forest")?.text()?;
    assert!(forest.contains("865") && forest.contains("published"), "{forest}");
    page.button("Run it again")?.click()?;
    wait_for_part(&page, ".forest-interval")?;
    assert_ne!(forest, page.browser.find(".forest")?.text()?, "other people give another estimate");
    page.button("Run it 200 times")?.click()?;
    wait_for_part(&page, ".bar-found")?;
    assert!(page.browser.find(".power")?.text()?.contains("of 200 trials"));
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn the_map_is_read_aloud_enter_pins_a_cell_and_the_button_loads_it() -> Result<(), Problem> {
    let page = open("map", ".map-cells rect")?;
    let before = page.link()?;
    let map = page.browser.find("#map")?;
    map.type_keys(&keys::RIGHT.repeat(3))?;
    page.wait_for("the cell is said", |page| Ok(said(page)?.contains("7.5 MIU")))?;
    map.type_keys(keys::ENTER)?;
    page.wait_for("the cell is said to be pinned", |page| Ok(said(page)?.starts_with("Pinned.")))?;
    assert_eq!(page.link()?, before, "a pin loads nothing");
    // Looking at another cell does not change what is loaded.
    map.type_keys(keys::RIGHT)?;
    page.wait_for("the next cell is said", |page| Ok(said(page)?.contains("8.25 MIU")))?;
    map.type_keys(keys::TAB)?;
    assert_eq!(page.focused()?, "Load into A");
    page.press(&[keys::ENTER])?;
    // As in the finder: what is said may be gone within a moment.
    page.wait_for("it is loaded", |page| Ok(page.link()?.contains("7.5m")))?;
    page.settle()?;
    assert!(page.browser.find("#map-replaced")?.text()?.contains("Schedule A was"));
    page.button("Undo")?.click()?;
    page.settle()?;
    assert_eq!(page.link()?, before);
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_mouse_that_rests_on_a_schedule_found_does_not_change_what_enter_draws() -> Result<(), Problem> {
    let page = open("finder", "#found-0")?;
    page.browser.find(".finder-all > summary")?.click()?;
    page.browser.find("#found-0")?.type_keys(keys::RIGHT)?;
    let name = page.focused()?;
    page.hover_at("#found-0", 0.5)?;
    page.wait_for("the keyboard is where it was", |page| Ok(page.focused()? == name))?;
    let before = page.link()?;
    page.press(&[keys::ENTER])?;
    page.wait_for("a schedule is drawn", |page| Ok(page.link()? != before))?;
    page.settle()?;
    let loaded = page.link()?;
    page.button("Undo")?.click()?;
    page.settle()?;
    page.click_at("#found-1", 0.5)?;
    page.wait_for("a schedule is drawn again", |page| Ok(page.link()? != before))?;
    page.settle()?;
    assert_eq!(page.link()?, loaded, "Enter loaded another than the one under the keyboard");
    page.has_no_errors()
}

/// A suggestion is drawn as B and taken as A, each by one press; one Undo leads back from each, and the page stays where it is.
#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_suggestion_of_the_finder_is_drawn_as_b_before_it_is_taken() -> Result<(), Problem> {
    let page = open("finder", "#found-0")?;
    page.pretend(Screen::LAPTOP)?;
    page.wait_for("there are suggestions", |page| page.browser.has(".suggestion"))?;
    let before = page.link()?;
    page.browser.find(".suggestion button")?.type_keys(keys::ENTER)?;
    page.wait_for("it is drawn as B", |page| Ok(page.link()?.contains("&b=")))?;
    page.settle()?;
    assert_eq!(page.browser.run("return window.scrollY", &[])?, Value::from(0));
    page.button("Use as A")?.type_keys(keys::ENTER)?;
    page.wait_for("it is A", |page| Ok(!page.link()?.contains("&b=")))?;
    page.settle()?;
    assert_ne!(page.link()?, before);
    page.button("Undo")?.click()?;
    page.settle()?;
    assert!(page.link()?.contains("&b="));
    page.button("Undo")?.click()?;
    page.settle()?;
    assert_eq!(page.link()?, before);
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn the_finder_draws_by_enter_and_by_its_list() -> Result<(), Problem> {
    let page = open("finder", "#found-0")?;
    page.browser.find(".finder-all > summary")?.click()?;
    page.browser.find("#found-0")?.type_keys(keys::RIGHT)?;
    let before = page.link()?;
    page.browser.find("#found-1")?.type_keys(keys::ENTER)?;
    // That it is said is no sign to wait for: the sentence of the new run may follow within a moment.
    page.wait_for("it is loaded", |page| Ok(page.link()? != before))?;
    page.settle()?;
    let first = page.link()?;
    page.browser.find("tr:last-child .link")?.click()?;
    page.settle()?;
    assert_ne!(first, page.link()?);
    page.has_no_errors()
}
