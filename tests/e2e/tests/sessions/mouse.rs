//! What the other sessions do by keys is done here by the mouse alone (docs/testing.md, "Schedule, picture and access, line by line").

use e2e::page::Page;
use e2e::problem::Problem;
use serde_json::json;

fn count(page: &Page, selector: &str) -> Result<u64, Problem> {
    let found = page.browser.run("return document.querySelectorAll(arguments[0]).length", &[json!(selector)])?;
    found.as_u64().ok_or_else(|| Problem::new("no number"))
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn the_mouse_reads_the_curve_hides_a_series_and_opens_a_passport() -> Result<(), Problem> {
    let page = Page::open("")?;
    page.settle()?;
    page.hover_at("#chart", 0.3)?;
    page.wait_for("the crosshair follows", |page| Ok(count(page, ".frame .crosshair")? == 1))?;
    assert_ne!(page.browser.find(".cursor-week")?.text()?, "Week 74");
    let before = page.picture()?;
    page.button("Lines")?.click()?;
    page.wait_for("the lines are listed", |page| page.browser.has(".entry"))?;
    page.click_at(".entry", 0.5)?;
    page.wait_for("the series is hidden", |page| {
        Ok(page.browser.run("return document.querySelector('.entry').ariaPressed", &[])? == json!("false")
            && page.picture()? != before)
    })?;
    page.wait_for("the trial's results are there", |page| Ok(count(page, ".target circle")? > 0))?;
    page.click_at(".target circle", 0.5)?;
    page.wait_for("the passport is open", |page| {
        Ok(page.browser.find("dialog[open]").is_ok_and(|sheet| sheet.text().is_ok_and(|text| text.contains("Source"))))
    })?;
    page.click_at("dialog[open] .sheet-head button", 0.5)?;
    page.wait_for("it is closed", |page| Ok(!page.browser.has("dialog[open]")?))?;
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn the_mouse_changes_the_axes_opens_a_panel_and_zooms() -> Result<(), Problem> {
    let page = Page::open("")?;
    page.button("Log scale")?.click()?;
    page.wait_for("the scale is in the link", |page| Ok(page.link()?.contains("log=1")))?;
    page.button("Log scale")?.click()?;
    page.drag_slider("Dose per injection", 0.12)?;
    page.settle()?;
    // The axis did not shrink while the slider moved; now it can be fitted.
    let before = page.picture()?;
    let idle = "return [...document.querySelectorAll('.panel-head .button')].find((one) => one.innerText === 'Fit').ariaDisabled";
    assert_eq!(page.browser.run(idle, &[])?, json!(null), "there is something to fit");
    page.button("Fit")?.click()?;
    page.wait_for("the axis fits", |page| {
        Ok(page.picture()? != before && page.browser.run(idle, &[])? == json!("true"))
    })?;
    page.button("Side effects")?.click()?;
    page.wait_for("the panel is there", |page| Ok(count(page, ".plots canvas")? == 1))?;
    page.button("View")?.click()?;
    page.button("One cycle")?.click()?;
    page.wait_for("one cycle is shown", |page| Ok(page.link()?.contains("x=")))?;
    page.button("Whole run")?.click()?;
    page.wait_for("the whole run is shown", |page| Ok(!page.link()?.contains("x=")))?;
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn the_mouse_adds_a_cycle_chooses_a_therapy_and_works_in_the_table_of_cycles() -> Result<(), Problem> {
    let page = Page::open("?v=1&m=2&a=5m5d8w4c")?;
    page.settle()?;
    page.click_at(".lane rect", 0.8)?;
    page.wait_for("a cycle stands where none was", |page| Ok(count(page, "[id^=cycle-a-]")? == 5))?;
    page.button("Undo")?.click()?;
    page.wait_for("it is gone", |page| Ok(page.link()?.contains("a=5m5d8w4c")))?;
    // The sentence of the view before may be a line longer, and all below it moves when the new one comes.
    page.settle()?;
    // Found by its name, a control of the patient is unfolded.
    page.slider("CD4 at baseline")?;
    page.click_at(".segment:has([name=art]) span", 0.5)?;
    page.wait_for("no therapy", |page| Ok(page.link()?.contains("art=none")))?;
    page.browser.find("#lens-schedule")?.click()?;
    page.button("Skip cycle 2")?.click()?;
    page.wait_for("the second cycle is left out", |page| Ok(page.link()?.contains("a=5m5d16w2c-5m5d8w1c")))?;
    page.button("Delete cycle 3")?.click()?;
    page.wait_for("the last is deleted", |page| Ok(page.link()?.contains("a=5m5d16w2c")))?;
    page.has_no_errors()
}
