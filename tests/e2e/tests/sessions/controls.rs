//! What a person changes shows at once, in the picture, in words, in numbers and in the address, and can be taken back.

use e2e::page::{Page, keys};
use e2e::problem::Problem;
use serde_json::json;

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn dragging_a_slider_changes_picture_sentence_table_and_address() -> Result<(), Problem> {
    let page = Page::open("")?;
    let seen = |page: &Page| -> Result<[String; 4], Problem> {
        Ok([page.picture()?, page.sentence()?, page.table()?.join("\n"), page.link()?])
    };
    let before = seen(&page)?;
    page.drag_slider("CD4 at baseline", 0.9)?;
    page.settle()?;
    let after = seen(&page)?;
    for (what, (before, after)) in ["picture", "sentence", "table", "address"].iter().zip(before.iter().zip(&after)) {
        assert_ne!(before, after, "the {what} did not follow the slider");
    }
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_drag_is_one_step_that_the_undo_button_takes_back() -> Result<(), Problem> {
    let page = Page::open("")?;
    let before = (page.table()?, page.link()?);
    page.drag_slider("CD4 at baseline", 0.2)?;
    page.settle()?;
    assert_ne!(before.0, page.table()?);
    page.button("Undo")?.click()?;
    page.settle()?;
    assert_eq!(before, (page.table()?, page.link()?));
    page.button("Redo")?.click()?;
    page.settle()?;
    assert_ne!(before.0, page.table()?);
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn after_a_slow_drag_the_entry_before_it_is_the_view_before_it() -> Result<(), Problem> {
    let page = Page::open("?v=1&m=2&a=5m5d8w6c&n=300")?;
    let before = page.link()?;
    // A hand on the page: WebKit's Back passes over what a page writes into its history without one.
    page.browser.find("h1")?.click()?;
    let slider = page.slider("CD4 at baseline")?;
    let script = "const [slider, value, settled] = arguments;
        slider.value = value;
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        if (settled) slider.dispatchEvent(new Event('change', { bubbles: true }));";
    page.browser.run(script, &[slider.reference(), json!(400), json!(false)])?;
    page.wait_for("the address follows the drag", |page| Ok(page.link()?.contains("n=400")))?;
    page.browser.run(script, &[slider.reference(), json!(500), json!(true)])?;
    page.wait_for("the step is in the address", |page| Ok(page.link()?.contains("n=500")))?;
    // A reload forgets the steps: the entries of the history are all there is.
    page.browser.reload()?;
    page.wait_until_it_runs()?;
    page.settle()?;
    page.browser.back()?;
    page.settle()?;
    assert_eq!(page.link()?, before);
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn back_undoes() -> Result<(), Problem> {
    let page = Page::open("")?;
    let before = (page.table()?, page.link()?);
    page.choose_regimen("Kovacs 1996")?;
    page.settle()?;
    assert_ne!(before.1, page.link()?);
    page.browser.back()?;
    page.settle()?;
    assert_eq!(before, (page.table()?, page.link()?));
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn the_keyboard_moves_a_slider() -> Result<(), Problem> {
    let page = Page::open("")?;
    let before = page.sentence()?;
    page.slider("CD4 at baseline")?.type_keys(&keys::RIGHT.repeat(5))?;
    page.settle()?;
    assert_ne!(before, page.sentence()?);
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_typed_number_is_taken_or_the_bounds_are_named() -> Result<(), Problem> {
    let page = Page::open("")?;
    page.number_box("CD4 at baseline")?.replace_text("412,5", keys::ENTER)?;
    page.settle()?;
    assert!(page.link()?.contains("n=412.5"), "a decimal comma is understood: {}", page.link()?);
    page.number_box("CD4 at baseline")?.replace_text("99999", keys::ENTER)?;
    page.wait_for("a message stands under the box", |page| page.browser.has(".control-message"))?;
    let message = page.browser.find(".control-message")?.text()?;
    assert_eq!(message, "99,999 is out of range (10 to 1,500 cells/\u{b5}L). Set to 1,500 cells/\u{b5}L.");
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_box_shows_what_the_run_uses_however_often_a_mistake_is_made() -> Result<(), Problem> {
    let page = Page::open("?v=1&m=2&a=5m5d8w6c")?;
    let shows = |page: &Page, name: &str, value: &str| {
        page.wait_for(&format!("{name} shows {value}"), |page| {
            Ok(page.number_box(name)?.property("value")? == json!(value))
        })
    };
    for (name, typed, shown) in [
        ("Dose per injection", "99", "18"),
        ("Dose per injection", "99", "18"),
        ("Dose per injection", "many", "18"),
        ("Dose per injection", "many", "18"),
        ("CD4 at baseline", "1,000", "1000"),
        ("CD4 at baseline", "99,999", "1500"),
        ("CD4 at baseline", "99,999", "1500"),
        ("Days on", "21", "21"),
    ] {
        page.number_box(name)?.replace_text(typed, keys::ENTER)?;
        shows(&page, name, shown)?;
    }
    // A shorter interval takes the days that it has no room for, and says why.
    page.number_box("Cycle interval (start to start)")?.replace_text("1", keys::ENTER)?;
    shows(&page, "Days on", "7")?;
    assert!(page.browser.find("body")?.text()?.contains("A cycle is no longer than its interval."));
    page.number_box("Days on")?.replace_text("21", keys::ENTER)?;
    page.number_box("Days on")?.replace_text("21", keys::ENTER)?;
    shows(&page, "Days on", "7")?;
    page.settle()?;
    assert!(page.link()?.contains("a=18m7d1w6c&n=1500"), "{}", page.link()?);
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_box_is_taken_when_it_is_left_and_reset_puts_back_one_or_all() -> Result<(), Problem> {
    let page = Page::open("?v=1&m=2&a=5m5d8w6c")?;
    page.number_box("Days on")?.replace_text("7", keys::TAB)?;
    page.number_box("Cycle interval (start to start)")?.replace_text("6", keys::TAB)?;
    page.settle()?;
    assert!(page.link()?.contains("a=5m7d6w6c"), "{}", page.link()?);
    page.button("Reset Days on")?.type_keys(keys::ENTER)?;
    page.settle()?;
    assert!(page.link()?.contains("a=5m5d6w6c"), "{}", page.link()?);
    let focused = "return document.activeElement.labels?.[0]?.innerText";
    assert_eq!(page.browser.run(focused, &[])?, json!("Days on"), "the keyboard is where the button was");
    page.button("Restore")?.type_keys(keys::ENTER)?;
    page.settle()?;
    assert!(page.link()?.contains("a=5m5d8w6c"), "{}", page.link()?);
    page.button("Undo")?.click()?;
    page.button("Redo")?.click()?;
    page.settle()?;
    assert!(page.link()?.contains("a=5m5d8w6c"), "{}", page.link()?);
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn blocks_routes_and_rules_are_set_by_keys_alone() -> Result<(), Problem> {
    let page = Page::open("?v=1&m=2&a=5m5d8w3c")?;
    let more =
        "return [...document.querySelectorAll('.controls summary')].find((one) => one.innerText.startsWith('Route'))";
    page.browser.run_for_element(more, &[])?.type_keys(keys::ENTER)?;
    page.button("Add phase")?.type_keys(keys::ENTER)?;
    let field = |name: &str| {
        let script = "return [...document.querySelectorAll('.controls select')].find((one) => one.labels[0]?.innerText.startsWith(arguments[0]))";
        page.browser.run_for_element(script, &[json!(name)])
    };
    // A letter chooses the entry that begins so, in every engine.
    field("Cycles start")?.type_keys("w")?;
    page.wait_for("the second phase follows a rule", |page| Ok(page.link()?.contains("-5m5d350l")))?;
    page.number_box("Start a cycle when CD4 falls below")?.replace_text("500", keys::ENTER)?;
    page.wait_for("the rule has its level", |page| Ok(page.link()?.contains("-5m5d500l")))?;
    // Not by the letters of its name: a list in WebKit takes keys for one word by their times, and all keys of a driver's call have the same
    // one, give or take what its clock is off by.
    field("Route")?.type_keys(keys::END)?;
    page.wait_for("the second phase is of IL-7", |page| Ok(page.link()?.contains("g1d500l")))?;
    page.settle()?;
    page.is_accessible("two phases, one by a rule")?;
    page.button("Remove phase")?.type_keys(keys::ENTER)?;
    page.wait_for("one phase is left", |page| Ok(!page.link()?.contains('-')))?;
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn therapy_that_stops_is_in_the_link_the_sentence_the_table_and_the_curve() -> Result<(), Problem> {
    let page = Page::open("?v=1&m=2&a=5m5d8w6c&n=300&wk=74")?;
    let seen = |page: &Page| -> Result<[String; 4], Problem> {
        Ok([page.picture()?, page.sentence()?, page.table()?.join("\n"), page.link()?])
    };
    let goes_on = seen(&page)?;
    page.fold("Age, virus, response")?.click()?;
    page.check_box("ART stops during the run")?.click()?;
    page.wait_for("the link says when therapy stops", |page| Ok(page.link()?.contains("arte=24")))?;
    page.settle()?;
    let stops = seen(&page)?;
    for (what, (before, after)) in ["picture", "sentence", "table", "link"].iter().zip(goes_on.iter().zip(&stops)) {
        assert_ne!(before, after, "the {what} did not follow the end of therapy");
    }
    page.number_box("ART stops at week")?.replace_text("40", keys::ENTER)?;
    page.wait_for("the link follows the week", |page| Ok(page.link()?.contains("arte=40")))?;
    page.settle()?;
    let later = seen(&page)?;
    assert_ne!(stops[0], later[0], "the picture did not follow the week");
    // The link alone opens the same view.
    page.follow(&later[3])?;
    page.settle()?;
    assert_eq!(page.table()?.join("\n"), later[2]);
    page.has_no_errors()
}
