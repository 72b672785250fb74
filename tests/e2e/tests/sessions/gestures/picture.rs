//! Weeks of the picture: pointed at, shown large.

use super::*;

pub(super) fn point_at_a_week(page: &Page, pointer: Pointer) -> Outcome {
    let week = text(page, ".cursor-week")?;
    let at = page.extent_of("#chart")?.at(0.4, 0.5);
    match pointer {
        Pointer::Mouse => page.hover(&[at])?,
        Pointer::Finger => page.press_at(pointer, at)?,
    }
    page.wait_for("a week is pointed at", |page| {
        Ok(count(page, ".frame .crosshair")? > 0.0 && text(page, ".cursor-week")? != week)
    })
}

/// A mouse drags over the weeks that are to be large, two fingers spread them.
pub(super) fn zoom(page: &Page, pointer: Pointer) -> Outcome {
    let chart = page.extent_of("#chart")?;
    let at = |across: f64| chart.at(across, 0.5);
    match pointer {
        Pointer::Mouse => page.drag(pointer, &line(at(0.5), at(0.7)))?,
        Pointer::Finger => page.pinch(&line(at(0.45), at(0.2)), &line(at(0.55), at(0.75)))?,
    }
    page.wait_for("fewer weeks are shown, and the link says which", |page| Ok(page.link()?.contains("x=")))?;
    selects_nothing(page)?;
    page.settle()?;
    page.button("Whole run")?.click()?;
    page.wait_for("the whole run is shown again", |page| Ok(!page.link()?.contains("x=")))
}

pub(super) fn a_swipe_from_the_picture_scrolls_and_changes_nothing(page: &Page, _: Pointer) -> Outcome {
    swipe_from(page, "#chart", 0.4)?;
    assert!(count(page, ".frame .crosshair")? < 1.0, "a week is pointed at");
    Ok(())
}
