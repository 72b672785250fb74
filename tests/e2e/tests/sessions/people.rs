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
    ("map", ".map-level"),
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
            "return !!document.querySelector(arguments[0]) && !document.querySelector('#tab-panel [aria-busy=true]')";
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
    let mut here = "#tab-evidence".to_owned();
    for _ in 0..6 {
        page.browser.find(&here)?.type_keys(keys::RIGHT)?;
        let script = "return document.activeElement.id";
        let id = page.browser.run(script, &[])?.as_str().unwrap_or_default().to_owned();
        here = format!("#{id}");
        if let Some((name, shows)) = TABS.into_iter().find(|(name, _)| id == format!("tab-{name}")) {
            wait_for_part(&page, shows)?;
            page.is_accessible(name)?;
        }
    }
    assert_eq!(here, "#tab-finder", "six steps lead there");
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn three_clicks_answer_whether_4_weekly_3_miu_is_as_good_as_8_weekly_7_5() -> Result<(), Problem> {
    let page = Page::open("")?;
    // On a laptop's screen; only Chromium can pretend to be one.
    let is_laptop = page.pretend(Screen::LAPTOP)?;
    page.browser.find("#tab-compare")?.click()?;
    page.button("3 MIU every 4 weeks against 7.5 MIU every 8 weeks")?.click()?;
    wait_for_part(&page, ".found")?;
    page.settle()?;
    wait_for_part(&page, ".found")?;
    let answer = page.browser.find(".compared .sentence")?.text()?;
    assert!(answer.contains("A raises the count") && answer.contains("360 MIU against 450"), "{answer}");
    assert!(page.link()?.contains("a=3m5d4w12c") && page.link()?.contains("compare"), "{}", page.link()?);
    // The answer, what the trial found, and the first rows of the table are on one screen.
    let script = "return ['.compared .sentence', '.found', '.compare-table tbody tr']
        .map((name) => document.querySelector(name).getBoundingClientRect())
        .every((box) => box.top >= 0 && box.bottom <= innerHeight)";
    let on_one_screen = page.browser.run(script, &[])? == Value::Bool(true);
    assert!(on_one_screen || !is_laptop, "the answer is not on one screen");
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
    page.wait_for("the person is told of", |page| Ok(page.browser.find("#portrait-title").is_ok()))?;
    page.wait_for("the line is drawn", |page| Ok(page.picture()? != before))?;
    let told = page.browser.find(".portrait")?.text()?;
    assert!(told.contains("place 3 of 100"), "{told}");
    assert!(page.browser.find(".legend")?.text()?.contains("Virtual patient"));
    page.browser.run("document.querySelectorAll('.band-switch input')[1].click()", &[])?;
    page.wait_for("the band is that of the mean", |page| {
        Ok(page.browser.find(".legend")?.text()?.contains("CI of the mean"))
    })?;
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_trial_runs_beside_the_published_one_and_then_two_hundred_times() -> Result<(), Problem> {
    // As the page opens: ANRS 079, whose results are published.
    let page = Page::open("")?;
    page.browser.find("#tab-trial")?.click()?;
    wait_for_part(&page, ".forest-interval")?;
    let forest = page.browser.find(".forest")?.text()?;
    assert!(forest.contains("865") && forest.contains("published"), "{forest}");
    page.button("Run it again with other people")?.click()?;
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
    let page = open("map", ".map-level")?;
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
    assert_eq!(page.focused()?, "Load the pinned schedule into A");
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
fn a_mouse_that_rests_on_a_schedule_found_does_not_change_what_enter_loads() -> Result<(), Problem> {
    let page = open("finder", "#found-0")?;
    page.browser.find("#found-0")?.type_keys(keys::RIGHT)?;
    let name = page.focused()?;
    page.hover_at("#found-0", 0.5)?;
    page.wait_for("the keyboard is where it was", |page| Ok(page.focused()? == name))?;
    let before = page.link()?;
    page.press(&[keys::ENTER])?;
    page.wait_for("a schedule is loaded", |page| Ok(page.link()? != before))?;
    page.settle()?;
    let loaded = page.link()?;
    page.button("Undo")?.click()?;
    page.settle()?;
    page.click_at("#found-1", 0.5)?;
    page.wait_for("a schedule is loaded again", |page| Ok(page.link()? != before))?;
    page.settle()?;
    assert_eq!(page.link()?, loaded, "Enter loaded another than the one under the keyboard");
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn the_finder_loads_by_enter_and_by_its_list() -> Result<(), Problem> {
    let page = open("finder", "#found-0")?;
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
