//! Cycles are moved, stretched and added on the calendar.

use super::*;

pub(super) fn cycles(page: &Page) -> Result<Vec<String>, Problem> {
    let script =
        "return [...document.querySelectorAll('[id^=cycle-a-]')].map((cycle) => cycle.getAttribute('aria-label'))";
    let names = page.browser.run(script, &[])?;
    Ok(names.as_array().into_iter().flatten().filter_map(|name| name.as_str().map(str::to_owned)).collect())
}

/// Drags a part of a cycle to the right, and sees that one step takes it back.
pub(super) fn drag_cycle(page: &Page, pointer: Pointer, part: &str, by_px: f64) -> Outcome {
    let before = (cycles(page)?, page.link()?);
    let from = page.extent_of(part)?.middle();
    page.drag(pointer, &line(from, (from.0 + by_px, from.1)))?;
    page.settle()?;
    assert_ne!(cycles(page)?, before.0, "{part} did not follow");
    assert_eq!(cycles(page)?.len(), before.0.len());
    selects_nothing(page)?;
    one_undo_leads_back_to(page, &before.1)?;
    assert_eq!(cycles(page)?, before.0);
    Ok(())
}

pub(super) fn move_a_cycle(page: &Page, pointer: Pointer) -> Outcome {
    drag_cycle(page, pointer, "#cycle-a-5 .cycle-hold", 26.0)
}

pub(super) fn stretch_a_cycle(page: &Page, pointer: Pointer) -> Outcome {
    // So near that a hand can aim at a day.
    page.follow("?v=1&m=2&a=5m5d8w4c&x=0-12")?;
    drag_cycle(page, pointer, "#cycle-a-0 .cycle-end rect", 30.0)
}

/// One press shows a cycle's weeks large, with what changes it; another press shows the whole run again.
pub(super) fn look_at_a_cycle(page: &Page, pointer: Pointer) -> Outcome {
    let before = (cycles(page)?, page.link()?);
    let press = |page: &Page, by_px: f64| -> Outcome {
        let from = page.extent_of("#cycle-a-5 .cycle-hold")?.middle();
        // A hand trembles as it presses.
        page.drag(pointer, &line(from, (from.0 + by_px, from.1)))?;
        page.settle()
    };
    press(page, if pointer == Pointer::Finger { 5.0 } else { 2.0 })?;
    // The sixth starts in week 36, the next in week 44.
    page.wait_for("its weeks are shown large", |page| Ok(page.link()?.contains("x=35-44")))?;
    page.wait_for("it can be changed", |page| page.browser.has(".strip-buttons"))?;
    selects_nothing(page)?;
    press(page, 0.0)?;
    page.wait_for("the whole run is shown", |page| Ok(!page.link()?.contains("x=")))?;
    press(page, 0.0)?;
    page.wait_for("its weeks are large again", |page| Ok(page.link()?.contains("x=35-44")))?;
    page.button("Whole run")?.click()?;
    page.wait_for("the whole run is shown", |page| Ok(!page.link()?.contains("x=")))?;
    page.settle()?;
    assert_eq!((cycles(page)?, page.link()?), before, "no cycle has changed");
    Ok(())
}

pub(super) fn add_a_cycle(page: &Page, pointer: Pointer) -> Outcome {
    page.follow("?v=1&m=2&a=5m5d8w4c")?;
    let before = page.link()?;
    let lane = page.extent_of(".lane rect")?;
    page.press_at(pointer, lane.at(0.8, 0.5))?;
    page.wait_for("a cycle is where none was", |page| Ok(cycles(page)?.len() == 5))?;
    page.settle()?;
    one_undo_leads_back_to(page, &before)
}

pub(super) fn a_swipe_from_the_calendar_scrolls_and_changes_nothing(page: &Page, _: Pointer) -> Outcome {
    // The last is an empty place, in a schedule whose cycles leave one on a phone.
    for (place, across) in [("#cycle-a-5 .cycle-hold", 0.5), ("#cycle-a-0 .cycle-end rect", 0.5), (".lane rect", 0.8)] {
        if place == ".lane rect" {
            page.follow("?v=1&m=2&a=5m5d8w4c")?;
        }
        swipe_from(page, place, across)?;
        assert!(count(page, ".cycle.selected")? < 1.0, "{place}: a cycle is selected");
    }
    Ok(())
}

pub(super) fn a_cycle_that_is_taken_away_goes_back(page: &Page, _: Pointer) -> Outcome {
    let before = (traces(page)?, cycles(page)?);
    let from = page.extent_of("#cycle-a-5 .cycle-hold")?.middle();
    page.drag_until_taken_away(&line(from, (from.0 + 30.0, from.1)), |page| {
        page.wait_for("the address follows the finger", |page| Ok(page.link()? != before.0.0))
    })?;
    page.wait_for("the cycle is back", |page| Ok(cycles(page)? == before.1))?;
    page.settle()?;
    assert_eq!(traces(page)?, before.0);
    Ok(())
}
