//! No view of the page breaks a rule of WCAG 2.2 AA that a machine can check.

use e2e::host::Trouble;
use e2e::page::screen::Screen;
use e2e::page::{Page, keys};
use e2e::problem::Problem;
use serde_json::json;

const PARTS: [&str; 6] = ["result", "schedule", "evidence", "table", "model", "sources"];

const SHARE: [&str; 3] = ["#share-more", "#share-tab-embed", "#share-tab-compare"];

fn every_view(page: &Page, where_: &str) -> Result<(), Problem> {
    for part in PARTS {
        page.open_part(part)?;
        page.is_accessible(&format!("{part} {where_}"))?;
    }
    page.browser.find("#regimens-button")?.click()?;
    page.is_accessible(&format!("the list of regimens {where_}"))?;
    page.browser.find("dialog[open]")?.type_keys(keys::ESCAPE)?;
    page.button("Share")?.click()?;
    page.is_accessible(&format!("what Share shows first {where_}"))?;
    for part in SHARE {
        page.browser.find(part)?.click()?;
        page.is_accessible(&format!("{part} {where_}"))?;
    }
    page.browser.find("dialog[open]")?.type_keys(keys::ESCAPE)?;
    page.browser.find("body")?.type_keys("q")?;
    page.is_accessible(&format!("the code, full screen, {where_}"))?;
    page.browser.find("dialog[open]")?.type_keys(keys::ESCAPE)?;
    page.open_part("evidence")?;
    page.own_data_button()?.click()?;
    page.browser.find("#own-table")?.type_keys("0,340\n8,many")?;
    page.is_accessible(&format!("own data {where_}"))?;
    page.browser.find("dialog[open]")?.type_keys(keys::ESCAPE)
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn every_view_is_accessible() -> Result<(), Problem> {
    every_view(&Page::open("")?, "as it opens")
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn every_view_is_accessible_on_a_dark_phone() -> Result<(), Problem> {
    let page = Page::open("")?;
    // Only Chromium can pretend to be a phone.
    if !page.pretend(Screen::PHONE)? {
        return Ok(());
    }
    let dark = json!({ "features": [{ "name": "prefers-color-scheme", "value": "dark" }] });
    page.browser.devtools("Emulation.setEmulatedMedia", &dark)?;
    every_view(&page, "on a dark phone")
}

/// The forms of the Teach sheet as its list names them, in English and in French.
const FORMS: [[&str; 7]; 2] = [
    ["Learn", "For teachers", "Lesson plans", "Show a class", "Set a task", "Check completion", "Make a tour"],
    [
        "Apprendre",
        "Pour les enseignants",
        "Plans de",
        "Courbes de la classe",
        "Donner un exercice",
        "V\u{e9}rifier des codes",
        "Cr\u{e9}er une visite",
    ],
];

fn every_form(page: &Page, [learn, teachers, forms @ ..]: [&str; 7], where_: &str) -> Result<(), Problem> {
    page.button(learn)?.click()?;
    page.is_accessible(&format!("Learn {where_}"))?;
    page.choice(teachers)?.click()?;
    page.is_accessible(&format!("For teachers {where_}"))?;
    for form in forms {
        page.choice(form)?.click()?;
        page.wait_for("the form is open", |page| page.browser.has("dialog[open] .button.back"))?;
        page.is_accessible(&format!("{form} {where_}"))?;
        page.browser.find("dialog[open] .button.back")?.type_keys(keys::ENTER)?;
    }
    // With a step, a text that is too long, and what was deleted.
    page.choice(forms[4])?.click()?;
    page.wait_for("the form is open", |page| page.browser.has("dialog[open] .lesson-nav .main"))?;
    for _ in 0..2 {
        page.browser.find("dialog[open] .lesson-nav .main")?.click()?;
    }
    let script = "
        const field = document.querySelector('.draft-step textarea');
        field.value = 'x'.repeat(2001);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));";
    page.wait_for("there are steps", |page| page.browser.has(".draft-step:nth-child(2)"))?;
    page.is_accessible(&format!("a tour with steps {where_}"))?;
    page.browser.run(script, &[])?;
    page.wait_for("it is refused", |page| page.browser.has("#tour-refused"))?;
    page.is_accessible(&format!("a tour that is refused {where_}"))?;
    page.browser.find("dialog[open]")?.type_keys(keys::ESCAPE)
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn every_form_of_the_teach_sheet_is_accessible() -> Result<(), Problem> {
    let page = Page::open("")?;
    every_form(&page, FORMS[0], "in English")?;
    page.follow("?v=1&m=2&a=5m5d8w6c&lang=fr")?;
    page.is_accessible("French as it opens")?;
    every_form(&page, FORMS[1], "in French")
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn tours_tasks_frames_and_notices_are_accessible() -> Result<(), Problem> {
    const OWN_TOUR: &str = "?v=1&m=2&a=5m5d8w6c&step=1#tour=u1.hMy-tour.hLook.gAt-the-dip.h.gAgain.z";
    let page = Page::open("?v=1&m=2&tour=no-benefit&step=1")?;
    page.is_accessible("a tour")?;
    for (link, there, what) in [
        (OWN_TOUR, "#tour-card .lesson-sender", "a tour of somebody"),
        ("?v=1&m=2&a=5m5d8w6c&task=end900", ".task-strip .lesson-sender", "a task of somebody"),
        ("?v=1&m=2&a=7.5m5d8w6c&ui=embed", ".way-out", "a frame in another page"),
        ("?v=1&m=2&a=7.5m5d8w6c&ui=embed&lang=fr", ".way-out", "a frame in another page, in French"),
        ("?v=9&m=7&a=18i5d8w2c&hologram=on", ".notice", "notices"),
        ("?v=9&m=7&a=18i5d8w2c&hologram=on&lang=fr", ".notice", "notices in French"),
    ] {
        page.follow(link)?;
        page.wait_for(what, |page| page.browser.has(there))?;
        page.is_accessible(what)?;
    }
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn the_page_without_its_program_is_accessible() -> Result<(), Problem> {
    let page = Page::amid(Trouble { lacks: Some(".wasm"), spares: Some("boot"), ..Trouble::default() })?;
    page.go("")?;
    page.wait_for("the fallback shows", |page| page.browser.find("#fallback-reason")?.is_shown())?;
    page.is_accessible("the fallback")
}
