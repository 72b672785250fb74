//! The page in little room, in large type and on paper.

use e2e::engine::Engine;
use e2e::page::Page;
use e2e::problem::Problem;
use serde_json::json;

/// What sticks out of the window sideways, beyond a pixel, in every part under the picture.
fn sticks_out(page: &Page, where_: &str) -> Result<(), Problem> {
    for tab in ["evidence", "schedule", "compare", "people", "trial", "map", "finder", "table", "model", "sources"] {
        page.browser.find(&format!("#tab-{tab}"))?.click()?;
        page.wait_for("the part is there", |page| Ok(page.browser.find(".coming").is_err()))?;
        let script = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
        let over = page.browser.run(script, &[])?.as_i64().unwrap_or(i64::MAX);
        assert!(over <= 1, "{tab} {where_}: {over} px stick out");
    }
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn nothing_sticks_out_at_320_pixels_nor_in_type_twice_as_large() -> Result<(), Problem> {
    let page = Page::open("")?;
    // Only Chromium can pretend to be small.
    if page.browser.engine() != Engine::Chromium {
        return Ok(());
    }
    let small = json!({ "width": 320, "height": 700, "deviceScaleFactor": 2, "mobile": true });
    page.browser.devtools("Emulation.setDeviceMetricsOverride", &small)?;
    page.settle()?;
    sticks_out(&page, "at 320 px")?;
    let tablet = json!({ "width": 768, "height": 1000, "deviceScaleFactor": 1, "mobile": false });
    page.browser.devtools("Emulation.setDeviceMetricsOverride", &tablet)?;
    page.browser.devtools("Page.setFontSizes", &json!({ "fontSizes": { "standard": 32 } }))?;
    page.browser.reload()?;
    page.wait_until_it_runs()?;
    page.settle()?;
    sticks_out(&page, "in type twice as large")?;
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn on_paper_the_picture_is_laid_out_anew_and_comes_back() -> Result<(), Problem> {
    let page = Page::open("")?;
    page.settle()?;
    let layout = "return document.querySelector('.overlay').getAttribute('viewBox')";
    let screen = (page.browser.run(layout, &[])?, page.picture()?);
    page.browser.run("dispatchEvent(new Event('beforeprint'))", &[])?;
    // 760 px on the 688 that A4 leaves between the margins: type of 13.5 px comes to 9 pt.
    page.wait_for("the picture has the shape of a sheet", |page| {
        Ok(page.browser.run(layout, &[])? == json!("0 0 760 380"))
    })?;
    page.browser.run("dispatchEvent(new Event('afterprint'))", &[])?;
    page.wait_for("the screen is back", |page| Ok((page.browser.run(layout, &[])?, page.picture()?) == screen))?;
    page.has_no_errors()
}
