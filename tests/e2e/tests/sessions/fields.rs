//! Fields into which people type: as wide as the longest number they hold, and in type into which a phone does not zoom. Every lens, dialog and
//! form, in both languages.

use e2e::page::Page;
use e2e::page::screen::Screen;
use e2e::problem::Problem;
use serde_json::json;

const LINK: &str = "?v=1&m=2&a=7.5m5d8w3c-5m5d350l&b=20g1d12w2c&n=300&wk=64&pop=60";
const LENSES: [&str; 10] =
    ["result", "schedule", "compare", "people", "trial", "map", "finder", "evidence", "table", "sources"];

/// Unfolds everything on the page.
const UNFOLD: &str = "document.querySelectorAll('#app details:not([open])').forEach((one) => { one.open = true; })";

/// The page has had two frames to lay itself out again.
const LAID_OUT: &str =
    "return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))))";

/// Presses what a selector finds, whatever the language.
fn press(page: &Page, selector: &str) -> Result<(), Problem> {
    page.wait_for(&format!("{selector} is there"), |page| page.browser.has(selector))?;
    let press = "const all = [...document.querySelectorAll(arguments[0])];
        (all.find((one) => one.getClientRects().length) ?? all[0]).click()";
    page.browser.run(press, &[json!(selector)]).map(drop)
}

/// Closes the dialog that is open.
fn close(page: &Page) -> Result<(), Problem> {
    press(page, "dialog[open] .sheet-head button, dialog[open] header button, dialog[open] button.icon-only")?;
    page.wait_for("the dialog is closed", |page| Ok(!page.browser.has("dialog[open]")?))
}

/// Looks at every place where there are fields.
fn everywhere(page: &Page, look: impl Fn(&Page, &str) -> Result<(), Problem>) -> Result<(), Problem> {
    for lens in LENSES {
        page.open_part(lens)?;
        page.wait_for("the part is there", |page| Ok(!page.browser.has(".coming")?))?;
        page.browser.run(UNFOLD, &[])?;
        look(page, lens)?;
    }
    press(page, "#share-button")?;
    look(page, "share")?;
    press(page, "#share-more")?;
    for tab in ["embed", "files", "compare"] {
        press(page, &format!("#share-tab-{tab}"))?;
        page.wait_for(tab, |page| page.browser.has(&format!("#share-part[aria-labelledby$={tab}]")))?;
        look(page, tab)?;
    }
    close(page)?;
    page.own_data_button()?.click()?;
    page.wait_for("own data", |page| page.browser.has("#own-table"))?;
    look(page, "own data")?;
    close(page)?;
    // Lesson plans, a task, codes, a class, a tour.
    for form in 1..=5 {
        press(page, "#teach-button")?;
        // It opens where it was closed.
        let back = "dialog[open] .button.back";
        page.wait_for("the list is there", |page| {
            let is_below = page.browser.has(back)?;
            if is_below {
                press(page, back)?;
            }
            Ok(!is_below && page.browser.has("dialog[open] .lesson-form > section")?)
        })?;
        press(page, "dialog[open] .lesson-form > .regimens:last-child .regimen")?;
        let entry = |place: u32| format!("dialog[open] .lesson-form > .regimens:first-child > li:nth-child({place})");
        page.wait_for("the list for teachers is there", |page| page.browser.has(&entry(6)))?;
        press(page, &format!("{} .regimen", entry(form)))?;
        page.wait_for("the form is open", |page| Ok(!page.browser.has(&entry(6))?))?;
        look(page, &format!("form {form} for teachers"))?;
        close(page)?;
    }
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn every_number_box_shows_its_longest_number() -> Result<(), Problem> {
    let page = Page::open(LINK)?;
    // The greatest of its slider, with a decimal; where there is none, the greatest that its box takes.
    let cut = "const decimal = document.documentElement.lang === 'fr' ? ',' : '.';
        const longest = (box) => {
            const greatest = box.closest('.control')?.querySelector('input[type=range]')?.max;
            if (/seed/.test(box.id)) return ['4294967295'];
            const most = Number(greatest ?? (box.closest('table') ? 520 : 2000));
            const numbers = box.classList.contains('take-number') ? [String(most)] : [`${most - 0.5}`.replace('.', decimal), String(most)];
            return [...numbers, box.value];
        };
        return [...document.querySelectorAll('.number input, input[inputmode]')].filter((one) => one.getClientRects().length).flatMap((box) => {
            const before = box.value;
            const found = longest(box).filter((value) => { box.value = value; return box.scrollWidth > box.clientWidth; });
            box.value = before;
            return found.map((value) => `${box.id || box.ariaLabel}: ${value} has ${box.clientWidth} px`);
        })";
    let seen = "return document.querySelectorAll('.number input, input[inputmode]').length";
    for lang in ["en", "fr"] {
        page.follow(&format!("{LINK}&lang={lang}"))?;
        everywhere(&page, |page, place| {
            for width in [320, 390, 768, 1440] {
                // Only Chromium can pretend to be small.
                if !page.pretend(Screen { width, height: 900, density: 1 })? && width != 1440 {
                    continue;
                }
                page.browser.run(LAID_OUT, &[])?;
                if ["result", "schedule", "trial", "embed"].contains(&place) {
                    assert!(page.browser.run(seen, &[])?.as_u64().is_some_and(|boxes| boxes > 0), "{place} has no box");
                }
                assert_eq!(page.browser.run(cut, &[])?, json!([]), "{place} in {lang} at {width} px: cut off");
            }
            Ok(())
        })?;
    }
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn fields_have_type_into_which_a_phone_does_not_zoom() -> Result<(), Problem> {
    let page = Page::open(LINK)?;
    if !page.pretend(Screen { width: 390, height: 844, density: 2 })? {
        return Ok(());
    }
    page.browser.devtools("Emulation.setTouchEmulationEnabled", &json!({ "enabled": true }))?;
    page.follow(LINK)?;
    assert_eq!(page.browser.run("return matchMedia('(pointer: coarse)').matches", &[])?, json!(true));
    let small = "return [...document.querySelectorAll('input:not([type=range], [type=radio], [type=checkbox], [type=file]), select, textarea')]
        .filter((one) => one.getClientRects().length && parseFloat(getComputedStyle(one).fontSize) < 16)
        .map((one) => `${one.localName} ${one.id || one.className || one.ariaLabel}: ${getComputedStyle(one).fontSize}`)";
    let fields = "return document.querySelectorAll('select, textarea, input:not([type=range], [type=radio], [type=checkbox])').length";
    everywhere(&page, |page, place| {
        assert!(page.browser.run(fields, &[])?.as_u64().is_some_and(|fields| fields > 0), "{place} has no field");
        assert_eq!(page.browser.run(small, &[])?, json!([]), "{place}: type of less than 16 px");
        Ok(())
    })?;
    page.has_no_errors()
}
