//! A patient fitted to the reader's own points, which are dragged on the chart: by mouse, finger and keys.

use e2e::page::pointer::{Pointer, line};
use e2e::page::{Page, keys};
use e2e::problem::Problem;
use serde_json::json;

const LINK: &str = "?v=1&m=2&a=5m5d8w6c&wk=52&pop=60&view=fit#data=0w340v-8w512v-16w600v-24w700v";
/// The point at week 24.
const LAST: &str = ".own-point:nth-of-type(4)";

fn count(page: &Page) -> Result<f64, Problem> {
    let read = "return Number(document.querySelector(arguments[0]).getAttribute('aria-valuenow'))";
    page.browser.run(read, &[json!(LAST)])?.as_f64().ok_or_else(|| Problem::new("no count"))
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_point_is_dragged_and_put_back_and_the_table_stays() -> Result<(), Problem> {
    let page = Page::open(LINK)?;
    for pointer in Pointer::all(page.browser.engine()) {
        page.take(*pointer)?;
        page.follow(LINK)?;
        page.wait_for("the handles are there", |page| page.browser.has(LAST))?;
        page.browser.run("scrollTo(0, 0)", &[])?;
        let from = page.extent_of(LAST)?.middle();
        page.drag(*pointer, &line(from, (from.0, from.1 + 40.0)))?;
        let dragged = count(&page)?;
        assert!((50.0..650.0).contains(&dragged), "{pointer:?}: {dragged}");
        page.wait_for("the link has it", |page| Ok(page.link()?.contains(&format!("24w{dragged}v"))))?;
        let [x, y] = [from.0, from.1 + 40.0];
        let (left, top) = page.extent_of(LAST)?.middle();
        assert!(
            (x - left).abs() < 1.5 && (y - top).abs() < 3.0,
            "the point is under the hand: {left} {top} and {x} {y}"
        );
        // By keys, and all back by Escape.
        let handle = page.browser.find(LAST)?;
        handle.type_keys(keys::UP)?;
        page.wait_for("one step up", |page| Ok((count(page)? - dragged - 10.0).abs() < 0.01))?;
        page.browser.find(LAST)?.type_keys(keys::ESCAPE)?;
        page.wait_for("it is back", |page| Ok((count(page)? - 700.0).abs() < 0.01))?;
        page.wait_for("the link too", |page| Ok(page.link()?.contains("24w700v")))?;
    }
    page.has_no_errors()
}
