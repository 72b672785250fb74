//! The panels under the picture, and zooming into a part of the run and back: by pointer and by keyboard, and in the link.

use e2e::page::{Page, keys};
use e2e::problem::Problem;
use serde_json::{Value, json};

/// Shift held, and a key; let go at the end.
const SHIFT: &str = "\u{E008}";

fn canvases(page: &Page) -> Result<u64, Problem> {
    let found = page.browser.run("return document.querySelectorAll('.plots canvas').length", &[])?;
    found.as_u64().ok_or_else(|| Problem::new("no number"))
}

/// How many different colours a panel's canvas has: an empty one has one.
fn colours_of(page: &Page, index: u64) -> Result<u64, Problem> {
    let script = "
        const canvas = document.querySelectorAll('.plots canvas')[arguments[0]];
        const pixels = new Uint32Array(canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.buffer);
        return new Set(pixels).size;";
    page.browser.run(script, &[json!(index)])?.as_u64().ok_or_else(|| Problem::new("the panel has no pixels"))
}

/// Drags over the picture from one share of its width to another.
fn drag(page: &Page, from: f64, to: f64) -> Result<(), Problem> {
    let chart = page.browser.find("#chart")?;
    let script = "
        arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' });
        return arguments[0].getBoundingClientRect().width;";
    let width = page.browser.run(script, &[chart.reference()])?.as_f64().unwrap_or_default();
    #[allow(clippy::cast_possible_truncation)] // a place within a page
    let at = |share: f64| {
        let x = ((share - 0.5) * width).round() as i64;
        json!({ "type": "pointerMove", "origin": chart.reference(), "duration": 30, "x": x, "y": 10 })
    };
    let steps: Vec<Value> = vec![
        at(from),
        json!({ "type": "pointerDown", "button": 0 }),
        at(from + (to - from) * 0.3),
        at(from + (to - from) * 0.7),
        at(to),
        json!({ "type": "pointerUp", "button": 0 }),
    ];
    page.browser.perform(&json!([{ "type": "pointer", "id": "hand", "actions": steps }]))
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn panels_are_switched_by_keyboard_and_the_link_holds_them() -> Result<(), Problem> {
    let page = Page::open("")?;
    assert_eq!(canvases(&page)?, 0);
    for name in ["IL-2", "CD4 subsets"] {
        page.button(name)?.type_keys(keys::ENTER)?;
    }
    page.wait_for("three plots are there", |page| Ok(canvases(page)? == 3))?;
    page.settle()?;
    for plot in 0..3 {
        assert!(colours_of(&page, plot)? > 20, "plot {plot} is empty");
    }
    assert!(page.link()?.contains("view=cells.il2"), "{}", page.link()?);
    page.is_accessible("with open panels")?;
    page.browser.reload()?;
    page.wait_until_it_runs()?;
    page.settle()?;
    assert_eq!(canvases(&page)?, 3);
    page.browser.run("window.before = [...document.querySelectorAll('.plots canvas')]", &[])?;
    page.button("IL-2")?.type_keys(keys::ENTER)?;
    page.wait_for("one plot is left", |page| Ok(canvases(page)? == 1))?;
    page.settle()?;
    let kept = page.browser.run("return window.before.filter((one) => one.isConnected).length", &[])?;
    assert_eq!(kept, json!(1), "the plot that stays was made again");
    assert!(page.link()?.contains("view=cells&") || page.link()?.ends_with("view=cells"), "{}", page.link()?);
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_drag_over_some_weeks_shows_them_large_and_a_button_leads_back() -> Result<(), Problem> {
    let page = Page::open("")?;
    let whole = page.picture()?;
    drag(&page, 0.5, 0.7)?;
    page.settle()?;
    let link = page.link()?;
    assert!(link.contains("&x="), "{link}");
    let close = page.picture()?;
    assert_ne!(whole, close);
    page.browser.reload()?;
    page.wait_until_it_runs()?;
    page.settle()?;
    assert_eq!(page.link()?, link, "the link holds the weeks");
    page.button("Whole run")?.click()?;
    page.settle()?;
    assert!(!page.link()?.contains("&x="), "{}", page.link()?);
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn one_cycle_and_back_by_keys_alone() -> Result<(), Problem> {
    let page = Page::open("")?;
    page.browser.find("#chart")?.type_keys("c")?;
    page.settle()?;
    assert!(page.link()?.contains("x=59-68"), "the last whole cycle: {}", page.link()?);
    page.browser.find("#chart")?.type_keys(&format!("{SHIFT}{}", keys::LEFT))?;
    page.settle()?;
    assert!(page.link()?.contains("x=56.75-65.75"), "{}", page.link()?);
    page.browser.find("#chart")?.type_keys("-")?;
    page.settle()?;
    assert!(page.link()?.contains("x=52.25-70.25"), "{}", page.link()?);
    page.browser.find("#chart")?.type_keys("0")?;
    page.settle()?;
    assert!(!page.link()?.contains("x="), "{}", page.link()?);
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn the_curve_plays_and_stops_or_the_page_says_why_not() -> Result<(), Problem> {
    let page = Page::open("")?;
    page.button("View")?.click()?;
    page.button("Listen")?.click()?;
    page.wait_for("it plays, or says that it cannot", |page| {
        let moves = page.browser.has(".crosshair")?;
        let refused = page.browser.has(".panels .hint")?;
        Ok(moves || refused)
    })?;
    page.wait_for("it has come to its end", |page| Ok(page.button("Listen").is_ok()))?;
    page.has_no_errors()
}
