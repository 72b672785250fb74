//! The calendar under the picture: cycles are moved, stretched, skipped and deleted by hand, key and button; and two schedules compared.

use e2e::engine::Engine;
use e2e::host::Trouble;
use e2e::page::{Page, keys};
use e2e::problem::Problem;
use serde_json::json;

/// Places of the cycles of an arm, as their names say them.
fn cycles(page: &Page, arm: &str) -> Result<Vec<String>, Problem> {
    let script = "return [...document.querySelectorAll(`[id^=cycle-${arguments[0]}-]`)].map((cycle) => cycle.getAttribute('aria-label'))";
    let names = page.browser.run(script, &[json!(arm)])?;
    let names = names.as_array().cloned().unwrap_or_default();
    Ok(names.iter().filter_map(|name| name.as_str().map(str::to_owned)).collect())
}

/// Drags a cycle's mark (or its end) by this many CSS pixels.
fn drag(page: &Page, id: &str, part: &str, by_px: f64) -> Result<(), Problem> {
    let script = "
        const part = document.getElementById(arguments[0]).querySelector(arguments[1]);
        part.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = part.getBoundingClientRect();
        return [box.x + box.width / 2, box.y + box.height / 2];";
    let at = page.browser.run(script, &[json!(id), json!(part)])?;
    let measure = |index: usize| at.get(index).and_then(serde_json::Value::as_f64).unwrap_or_default();
    let (x, y) = (measure(0), measure(1));
    let to = |share: f64| json!({ "type": "pointerMove", "duration": 15, "x": whole_px(x + by_px * share), "y": whole_px(y) });
    let mut steps = vec![to(0.0), json!({ "type": "pointerDown", "button": 0 })];
    steps.extend((1..=8).map(|step| to(f64::from(step) / 8.0)));
    steps.push(json!({ "type": "pointerUp", "button": 0 }));
    page.browser.perform(&json!([{ "type": "pointer", "id": "hand", "actions": steps }]))
}

#[allow(clippy::cast_possible_truncation)] // a place within a page
fn whole_px(px: f64) -> i64 {
    px.round() as i64
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_cycle_is_dragged_and_its_end_too_each_one_step_of_undo() -> Result<(), Problem> {
    let page = Page::open("")?;
    let before = (cycles(&page, "a")?, page.link()?, page.picture()?);
    assert_eq!(before.0.len(), 10, "{:?}", before.0);
    drag(&page, "cycle-a-5", ".cycle-hold", 30.0)?;
    page.settle()?;
    let moved = (cycles(&page, "a")?, page.link()?, page.picture()?);
    assert_ne!(before.0, moved.0, "the cycle did not move");
    assert_ne!(before.1, moved.1, "the link did not follow");
    assert_ne!(before.2, moved.2, "the picture did not follow");
    drag(&page, "cycle-a-0", ".cycle-end rect", 12.0)?;
    page.settle()?;
    assert!(
        !cycles(&page, "a")?.first().is_some_and(|first| first.contains("5 days")),
        "the first cycle is no longer: {:?}",
        cycles(&page, "a")?
    );
    page.button("Undo")?.click()?;
    page.settle()?;
    assert_eq!((moved.0, moved.1), (cycles(&page, "a")?, page.link()?));
    page.button("Undo")?.click()?;
    page.settle()?;
    assert_eq!((before.0, before.1), (cycles(&page, "a")?, page.link()?));
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_drag_before_its_part_of_the_program_is_here_is_done_when_it_comes() -> Result<(), Problem> {
    let late = "const now = fetch;
        fetch = (file, ...rest) => String(file).includes('/reading-')
            ? new Promise((done) => setTimeout(done, 4000)).then(() => now(file, ...rest)) : now(file, ...rest);";
    let page = Page::open_amid(Trouble { first: late, ..Trouble::default() }, "")?;
    let before = cycles(&page, "a")?;
    drag(&page, "cycle-a-5", ".cycle-hold", 30.0)?;
    page.wait_for("the cycle has moved", |page| Ok(cycles(page, "a")? != before))?;
    page.settle()?;
    assert_eq!(cycles(&page, "a")?.len(), 10);
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn the_keyboard_selects_moves_stretches_and_deletes() -> Result<(), Problem> {
    const SHIFT: &str = "\u{E008}";
    let page = Page::open("?v=1&m=2&a=5m5d8w4c")?;
    page.browser.run("document.getElementById('cycle-a-0').focus()", &[])?;
    page.press(&[keys::RIGHT])?;
    page.press(&[SHIFT, keys::RIGHT])?;
    page.press(&["+"])?;
    page.settle()?;
    assert_eq!(cycles(&page, "a")?.get(1).map(String::as_str), Some("Cycle 2 of 4: week 9, 6 days, 5 MIU twice a day"));
    assert!(page.link()?.contains("a=5m5d9w1c-5m6d9w1c-5m5d8w2c7s"), "{}", page.link()?);
    page.press(&["\u{E017}"])?;
    page.settle()?;
    assert_eq!(cycles(&page, "a")?.len(), 3);
    let focused = page.browser.run("return document.activeElement.id", &[])?;
    assert_eq!(focused, json!("cycle-a-1"), "the keyboard keeps its place");
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn the_keyboard_shows_a_cycle_close_up_goes_to_the_next_and_comes_back() -> Result<(), Problem> {
    let page = Page::open("?v=1&m=2&a=5m5d8w4c&wk=74")?;
    let focused = |page: &Page| page.browser.run("return document.activeElement.id", &[]);
    let selected = "return document.querySelector('.cycle.selected')?.id ?? ''";
    page.browser.run("document.getElementById('cycle-a-1').focus()", &[])?;
    page.press(&[keys::ENTER])?;
    page.wait_for("the weeks of the second cycle", |page| Ok(page.link()?.contains("x=7-16")))?;
    assert_eq!(focused(&page)?, json!("cycle-a-1"), "the keyboard keeps its place");
    page.press(&[keys::RIGHT])?;
    page.wait_for("the weeks follow to the third", |page| Ok(page.link()?.contains("x=15-24")))?;
    page.wait_for("and so does the keyboard", |page| Ok(focused(page)? == json!("cycle-a-2")))?;
    page.press(&["+"])?;
    page.settle()?;
    assert_eq!(cycles(&page, "a")?, ["Cycle 3 of 4: week 16, 6 days, 5 MIU twice a day"], "in these weeks");
    assert!(page.link()?.contains("a=5m5d8w2c-5m6d8w1c"), "it is changed in its close-up: {}", page.link()?);
    page.press(&[keys::ESCAPE])?;
    page.wait_for("the whole run", |page| Ok(!page.link()?.contains("x=")))?;
    assert_eq!((focused(&page)?, page.browser.run(selected, &[])?), (json!("cycle-a-2"), json!("cycle-a-2")));
    page.press(&[keys::ESCAPE])?;
    page.wait_for("none is selected", |page| Ok(page.browser.run(selected, &[])? == json!("")))?;
    page.has_no_errors()
}

/// The second half of a double click belongs to the first, on whatever lies under the mouse by then: it neither leads back nor adds a cycle.
#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_double_click_on_a_cycle_shows_its_close_up_and_changes_nothing() -> Result<(), Problem> {
    let page = Page::open("?v=1&m=2&a=5m5d4w3c4s-5m5d8w7c&wk=74")?;
    if page.browser.engine() != Engine::Chromium {
        return Ok(());
    }
    let before = cycles(&page, "a")?;
    for cycle in ["#cycle-a-0 .cycle-hold", "#cycle-a-5 .cycle-hold"] {
        page.press_twice_at(page.extent_of(cycle)?.middle())?;
        page.settle()?;
        assert!(page.link()?.contains("x="), "{cycle}: its weeks are not shown: {}", page.link()?);
        page.button("Whole run")?.click()?;
        page.wait_for("the whole run is shown", |page| Ok(!page.link()?.contains("x=")))?;
        page.settle()?;
        assert_eq!(cycles(&page, "a")?, before, "{cycle}");
    }
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn buttons_do_all_of_it() -> Result<(), Problem> {
    let page = Page::open("?v=1&m=2&a=5m5d8w4c")?;
    page.browser.run("document.getElementById('cycle-a-1').focus()", &[])?;
    page.wait_for("the tools are there", |page| Ok(page.button("Skip").is_ok()))?;
    for (button, wanted) in [
        ("Later", "a=5m5d9w2c-5m5d8w2c7s"),
        ("Longer", "a=5m5d9w1c-5m6d9w1c-5m5d8w2c7s"),
        ("Skip", "a=5m5d16w2c-5m5d8w1c"),
        ("Delete", "a=5m5d16w2c"),
        ("Add cycle", "a=5m5d16w3c"),
    ] {
        page.button(button)?.click()?;
        page.settle()?;
        assert!(page.link()?.contains(wanted), "{button}: {}", page.link()?);
    }
    page.is_accessible("a selected cycle")
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn compare_adds_a_second_schedule_that_the_controls_change() -> Result<(), Problem> {
    let page = Page::open("?v=1&m=2&a=5m5d8w4c")?;
    page.button("Add B")?.click()?;
    page.settle()?;
    assert!(page.link()?.contains("a=5m5d8w4c&b=5m5d8w4c"), "{}", page.link()?);
    page.number_box("Dose per injection")?.replace_text("3", keys::ENTER)?;
    page.settle()?;
    assert!(page.link()?.contains("a=5m5d8w4c&b=3m5d8w4c"), "{}", page.link()?);
    assert_eq!(cycles(&page, "b")?.len(), 4);
    page.is_accessible("two schedules")?;
    page.fold("Swap, copy, remove")?.click()?;
    page.button("Remove B")?.click()?;
    page.settle()?;
    assert!(!page.link()?.contains("b="), "{}", page.link()?);
    page.has_no_errors()
}
