//! The picture is read: by keys, by a finger, through its legend and through the passports of its results.

use e2e::page::screen::Screen;
use e2e::page::{Page, keys};
use e2e::problem::Problem;
use serde_json::{Value, json};

fn told(page: &Page) -> Result<String, Problem> {
    page.browser.find(".cursor-week")?.text()
}

fn crosshairs(page: &Page) -> Result<Option<u64>, Problem> {
    Ok(page.browser.run("return document.querySelectorAll('.frame .crosshair').length", &[])?.as_u64())
}

/// The legend, with the values that it tells.
fn legend(page: &Page) -> Result<Value, Problem> {
    page.browser.run("return [...document.querySelectorAll('.entry')].map((entry) => entry.innerText)", &[])
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn keys_read_the_curve_week_by_week_and_escape_lets_go() -> Result<(), Problem> {
    let page = Page::open("")?;
    page.button("Lines")?.click()?;
    page.wait_for("the lines are listed", |page| page.browser.has(".entry"))?;
    let at_the_end = legend(&page)?;
    let chart = page.browser.find("#chart")?;
    chart.type_keys(keys::ENTER)?;
    chart.type_keys(&keys::RIGHT.repeat(3))?;
    page.wait_for("week 3 is told", |page| Ok(told(page)? == "Week 3"))?;
    assert_ne!(legend(&page)?, at_the_end, "the legend tells that week's counts");
    let said = "return document.querySelector('.visually-hidden[role=status]').textContent";
    let said = page.browser.run(said, &[])?;
    assert!(said.as_str().is_some_and(|said| said.starts_with("Week 3")), "{said}");
    chart.type_keys(keys::END)?;
    page.wait_for("the last week is told", |page| Ok(told(page)? == "Week 74"))?;
    assert_eq!(legend(&page)?, at_the_end);
    assert_eq!(crosshairs(&page)?, Some(1));
    chart.type_keys(keys::ESCAPE)?;
    page.wait_for("the crosshair is gone", |page| Ok(crosshairs(page)? == Some(0)))?;
    chart.type_keys("t")?;
    page.wait_for("the table is a key away", |page| {
        Ok(page.browser.run("return !!document.activeElement.closest('.numbers-table')", &[])? == json!(true))
    })?;
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_finger_leaves_the_week_it_pointed_at_and_two_zoom() -> Result<(), Problem> {
    let page = Page::open("")?;
    // Only Chromium can pretend to be a phone.
    if !page.pretend(Screen::PHONE)? {
        return Ok(());
    }
    page.settle()?;
    let chart = page.browser.find("#chart")?;
    let finger = |name: &str, places: &[i64]| {
        let at =
            |x: &i64| json!({ "type": "pointerMove", "origin": chart.reference(), "duration": 60, "x": x, "y": 0 });
        let mut steps: Vec<Value> = places.iter().map(at).collect();
        steps.insert(1.min(steps.len()), json!({ "type": "pointerDown", "button": 0 }));
        steps.push(json!({ "type": "pointerUp", "button": 0 }));
        json!({ "type": "pointer", "id": name, "parameters": { "pointerType": "touch" }, "actions": steps })
    };
    page.browser.perform(&json!([finger("one", &[-60, -40, -20])]))?;
    page.wait_for("the week stays to be read", |page| Ok(crosshairs(page)? == Some(1)))?;
    assert_ne!(told(&page)?, "Week 74");
    page.browser.perform(&json!([finger("one", &[-20, -40, -90]), finger("two", &[20, 30, 60])]))?;
    page.wait_for("fewer weeks are shown, and the link says which", |page| Ok(page.link()?.contains("x=")))?;
    page.button("Whole run")?.click()?;
    page.wait_for("the whole run is shown again", |page| Ok(!page.link()?.contains("x=")))?;
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_key_hides_a_series_and_opens_a_passport_that_gives_the_keyboard_back() -> Result<(), Problem> {
    let page = Page::open("")?;
    page.settle()?;
    let before = page.picture()?;
    page.button("Lines")?.type_keys(keys::ENTER)?;
    page.wait_for("the lines are listed", |page| page.browser.has(".entry"))?;
    page.browser.run("document.querySelector('.entry').focus()", &[])?;
    page.browser.find(".entry")?.type_keys(" ")?;
    page.wait_for("the series is hidden", |page| {
        Ok(page.browser.run("return document.querySelector('.entry').ariaPressed", &[])? == json!("false")
            && page.picture()? != before)
    })?;
    page.browser.find(".entry")?.type_keys(" ")?;
    page.wait_for("the series is shown", |page| Ok(page.picture()? == before))?;
    let result = "return document.activeElement.matches('.target')";
    page.browser.run("document.querySelector('.target').focus()", &[])?;
    let enter = json!([{ "type": "keyDown", "value": keys::ENTER }, { "type": "keyUp", "value": keys::ENTER }]);
    page.browser.perform(&json!([{ "type": "key", "id": "keyboard", "actions": enter }]))?;
    page.wait_for("the passport is open", |page| {
        Ok(page
            .browser
            .find("dialog[open]")
            .is_ok_and(|sheet| sheet.text().is_ok_and(|text| text.contains("Statistic"))))
    })?;
    page.is_accessible("a passport")?;
    page.browser.find("dialog[open]")?.type_keys(keys::ESCAPE)?;
    page.wait_for("the keyboard is back on the result", |page| Ok(page.browser.run(result, &[])? == json!(true)))?;
    page.has_no_errors()
}
