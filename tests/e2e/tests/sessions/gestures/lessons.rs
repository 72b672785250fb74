//! A tour is gone through and left; a task is done and its result sent.

use super::*;

const WEEKS: &str = "input[type=range][aria-label='Cycle interval (start to start)']";

/// Presses the middle of what a selector finds.
fn press(page: &Page, pointer: Pointer, selector: &str) -> Outcome {
    let at = page.extent_of(selector)?.middle();
    page.press_at(pointer, at)
}

pub(super) fn tour(page: &Page, pointer: Pointer) -> Outcome {
    page.follow("?v=1&m=2&tour=no-benefit&step=1")?;
    page.wait_for("the tour is there", |page| page.browser.has("#tour-card"))?;
    page.settle()?;
    for step in [2, 3] {
        press(page, pointer, "#tour-card > .strip-nav .main")?;
        page.wait_for("the next step is there", |page| Ok(page.link()?.contains(&format!("step={step}"))))?;
        page.settle()?;
    }
    press(page, pointer, "#tour-card > .strip-nav > .button:first-child")?;
    page.wait_for("the step before is there", |page| Ok(page.link()?.contains("step=2")))?;
    page.settle()?;
    press(page, pointer, "#tour-card > .strip-nav .strip-small > .button:last-child")?;
    page.wait_for("the tour is left", |page| Ok(!page.browser.has("#tour-card")? && !page.link()?.contains("tour=")))?;
    selects_nothing(page)
}

pub(super) fn task(page: &Page, pointer: Pointer) -> Outcome {
    page.follow("?v=1&m=2&a=5m5d8w6c&wk=64&task=above500for52-miu300-lock4165")?;
    page.wait_for("the task is there", |page| page.browser.has(".task-strip"))?;
    page.settle()?;
    let goals = text(page, ".task-goals > summary")?;
    press(page, pointer, ".task-goals > summary")?;
    page.wait_for("the goals are unfolded", |page| page.browser.has(".task-goals[open] .goals li"))?;
    press(page, pointer, ".task-goals > summary")?;
    page.wait_for("the goals are folded", |page| Ok(!page.browser.has(".task-goals[open]")?))?;
    // Every four weeks: the place of 4 on the slider, from its own ends.
    let end = |end: &str| number(page, &format!("return +document.querySelector(arguments[0]).{end}"), WEEKS);
    let (least, most) = (end("min")?, end("max")?);
    let slider = page.extent_of(WEEKS)?;
    // A thumb stays within its track.
    let at = |weeks: f64| {
        let share = (weeks - least) / (most - least);
        (slider.corner.0 + 11.0 + (slider.size.0 - 22.0) * share, slider.middle().1)
    };
    page.drag(pointer, &line(at(8.0), at(4.0)))?;
    page.wait_for("every goal is reached", |page| page.browser.has(".task-strip.reached .task-code"))?;
    assert_ne!(text(page, ".task-goals > summary")?, goals, "the line tells how far it is");
    page.settle()?;
    press(page, pointer, ".task-result > .button.main")?;
    page.wait_for("it is told what became of the result", |page| page.browser.has(".task-result > .hint"))?;
    press(page, pointer, ".task-strip > .button.icon-only")?;
    page.wait_for("the task is left", |page| Ok(!page.browser.has(".task-strip")?))
}
