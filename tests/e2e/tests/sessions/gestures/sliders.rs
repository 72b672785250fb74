//! Sliders: slid, pressed, swiped over on the way down the page.

use super::*;

const DOSE: &str = "input[type=range][aria-label='Dose per injection']";

fn value(page: &Page, slider: &str) -> Result<Value, Problem> {
    page.browser.run("return document.querySelector(arguments[0]).valueAsNumber", &[json!(slider)])
}

pub(super) fn slide(page: &Page, pointer: Pointer) -> Outcome {
    let before = (traces(page)?, value(page, DOSE)?);
    let slider = page.extent_of(DOSE)?;
    page.drag(pointer, &line(slider.at(0.3, 0.5), slider.at(0.6, 0.5)))?;
    page.settle()?;
    assert!(value(page, DOSE)?.as_f64() > before.1.as_f64().map(|from| from + 3.0), "the slider did not move");
    let after = traces(page)?;
    assert!(after.0 != before.0.0 && after.3 != before.0.3, "link or picture did not follow: {}", after.0);
    assert_eq!(
        after.1.as_f64(),
        before.0.1.as_f64().map(|entries| entries + 1.0),
        "a drag is one entry of the history"
    );
    one_undo_leads_back_to(page, &before.0.0)?;
    assert_eq!(value(page, DOSE)?, before.1);
    // A press somewhere on the slider is taken too.
    let slider = page.extent_of(DOSE)?;
    page.press_at(pointer, slider.at(0.7, 0.5))?;
    page.settle()?;
    one_undo_leads_back_to(page, &before.0.0)
}

pub(super) fn a_swipe_from_a_slider_scrolls_and_changes_nothing(page: &Page, _: Pointer) -> Outcome {
    for (view, root, least) in
        [("", ".controls", 3), ("&view=trial", "#lens-panel", 3), ("&view=finder", "#lens-panel", 2)]
    {
        page.follow(&format!("{LINK}{view}"))?;
        let busy = "return !!document.querySelector('#lens-panel [aria-busy=true]')";
        page.wait_for("the part is there", |page| {
            Ok(count(page, &format!("{root} input[type=range]"))? >= f64::from(least)
                && page.browser.run(busy, &[])? == json!(false))
        })?;
        // With those that are folded away.
        let unfold = "for (const fold of document.querySelectorAll('#lens-panel details.more:not(.finder-all)')) fold.open = true";
        page.browser.run(unfold, &[])?;
        // Each that shows gets a mark by which it is found again.
        let mark = "let marks = 0;
            for (const slider of document.querySelectorAll(arguments[0] + ' input[type=range]'))
                if (slider.checkVisibility()) slider.dataset.mark = marks++;
            return marks;";
        let sliders = number(page, mark, root)?;
        assert!(sliders >= f64::from(least), "{root} shows {sliders} sliders");
        for mark in (0_u32..).take_while(|mark| f64::from(*mark) < sliders) {
            let slider = format!("{root} input[data-mark='{mark}']");
            let before = value(page, &slider)?;
            swipe_from(page, &slider, 0.85)?;
            assert_eq!(value(page, &slider)?, before, "{slider} of {view:?}");
        }
    }
    Ok(())
}

pub(super) fn a_slide_that_is_taken_away_gives_the_value_back(page: &Page, _: Pointer) -> Outcome {
    let before = (traces(page)?, value(page, DOSE)?);
    let slider = page.extent_of(DOSE)?;
    page.drag_until_taken_away(&line(slider.at(0.3, 0.5), slider.at(0.7, 0.5)), |page| {
        page.wait_for("the address follows the finger", |page| Ok(page.link()? != before.0.0))
    })?;
    page.wait_for("the value is back", |page| Ok(value(page, DOSE)? == before.1))?;
    page.settle()?;
    assert_eq!(traces(page)?, before.0);
    // The slider goes on as before.
    slide(page, Pointer::Finger)
}
