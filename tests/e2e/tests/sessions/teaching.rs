//! What teaching shows is in the window at once, on a desk and on a phone: the drawing, the ending, the strip of a tour, the line of a task.

#![allow(clippy::indexing_slicing)] // answers of the page in JSON: an index that is not there is null

use e2e::page::pointer::{Place, Pointer};
use e2e::page::screen::Screen;
use e2e::page::{Page, keys};
use e2e::problem::Problem;
use serde_json::json;

const SCREENS: [Screen; 2] = [Screen::LAPTOP, Screen { width: 390, height: 844, density: 2 }];

/// The page on one of the screens, as it opens; `None` in an engine that cannot pretend to be another.
fn opened(link: &str, screen: Screen) -> Result<Option<Page>, Problem> {
    let page = Page::open(link)?;
    if !page.pretend(screen)? {
        return Ok(None);
    }
    page.browser.reload()?;
    page.wait_until_it_runs()?;
    page.settle()?;
    Ok(Some(page))
}

/// What of these is not wholly in the window.
fn out_of_view(page: &Page, selectors: &[&str]) -> Result<Vec<String>, Problem> {
    let script = "return arguments[0].filter((name) => { const one = document.querySelector(name); if (!one) return true;
        const box = one.getBoundingClientRect(); return !box.width || box.top < -0.5 || box.bottom > innerHeight + 0.5 || box.left < -0.5 || box.right > innerWidth + 0.5; })";
    let found = page.browser.run(script, &[json!(selectors)])?;
    Ok(found.as_array().into_iter().flatten().filter_map(|name| name.as_str().map(str::to_owned)).collect())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_guess_is_drawn_in_view_and_its_results_are_told() -> Result<(), Problem> {
    for screen in SCREENS {
        let Some(page) = opened("", screen)? else { return Ok(()) };
        let where_ = format!("{} x {}", screen.width, screen.height);
        page.button("Guess first")?.click()?;
        page.wait_for("the drawing is open", |page| page.browser.has("#sketchpad"))?;
        page.settle()?;
        assert_eq!(out_of_view(&page, &["#sketchpad", "#predict-title", "#predict-card .main"])?, [""; 0], "{where_}");
        page.is_accessible(&format!("a guess at {where_}"))?;
        let pad = page.extent_of("#sketchpad")?;
        let path: Vec<Place> = (0..=40).map(|step| pad.at(0.15 + 0.84 * f64::from(step) / 40.0, 0.7)).collect();
        page.drag(if screen.width < 500 { Pointer::Finger } else { Pointer::Mouse }, &path)?;
        page.button("Reveal the model")?.click()?;
        page.wait_for("the results are told", |page| page.browser.has(".guess-result > span"))?;
        let told = page.browser.find(".guess-result")?.text()?;
        assert!(told.starts_with("You ended ") && told.contains(" below."), "{where_}: {told}");
        assert!(told.contains("You drew it smooth"), "{where_}: a level line is smooth: {told}");
        assert_eq!(out_of_view(&page, &[".frame", ".guess-result"])?, [""; 0], "{where_}");
        page.is_accessible(&format!("a reveal at {where_}"))?;
        page.has_no_errors()?;
    }
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn the_ending_is_drawn_in_place_of_the_count_and_outlives_a_reload() -> Result<(), Problem> {
    for (screen, lang) in SCREENS.into_iter().zip(["", "&lang=fr"]) {
        let Some(page) = opened(&format!("?v=1&m=2&a=5m5d8w6c{lang}"), screen)? else { return Ok(()) };
        let where_ = format!("{} x {}{lang}", screen.width, screen.height);
        page.button(if lang.is_empty() { "Learn" } else { "Apprendre" })?.click()?;
        page.choice(if lang.is_empty() { "And did they" } else { "Et ont-ils" })?.click()?;
        page.wait_for("the ending is drawn", |page| page.browser.has(".ending-interval"))?;
        page.settle()?;
        assert_eq!(out_of_view(&page, &["#ending-title", ".ending-rows"])?, [""; 0], "{where_}");
        let said = page.browser.find(".ending-words")?.text()?;
        for number in ["0.94", "0.75", "1.16", "0.91", "0.70", "1.18"] {
            let written = if lang.is_empty() { number.to_owned() } else { number.replace('.', ",") };
            assert!(said.contains(&written), "{where_}: {written} in {said}");
        }
        let hidden = "return getComputedStyle(document.querySelector('#chart')).visibility";
        assert_eq!(page.browser.run(hidden, &[])?, json!("hidden"), "{where_}: the count is behind it");
        page.is_accessible(&format!("the ending at {where_}"))?;
        page.browser.reload()?;
        page.wait_until_it_runs()?;
        page.wait_for("the ending is there after a reload", |page| page.browser.has(".ending-interval"))?;
        page.press(&[keys::ESCAPE])?;
        page.wait_for("Escape brings the count back", |page| Ok(!page.browser.has(".ending")?))?;
        // The line under the answer draws it, too, and has the keyboard again once it is left.
        page.browser.find("#why-button")?.click()?;
        page.wait_for("the line under the answer draws the ending", |page| page.browser.has(".ending-interval"))?;
        page.settle()?;
        page.press(&[keys::ESCAPE])?;
        page.wait_for("Escape brings the count back again", |page| Ok(!page.browser.has(".ending")?))?;
        page.wait_for("the keyboard is on the line again", |page| {
            Ok(page.browser.run("return document.activeElement.id", &[])? == json!("why-button"))
        })?;
        page.has_no_errors()?;
    }
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn next_stays_in_its_place_through_every_tour() -> Result<(), Problem> {
    for screen in SCREENS {
        let Some(page) = opened("", screen)? else { return Ok(()) };
        let where_ = format!("{} x {}", screen.width, screen.height);
        for tour in ["five-days", "no-benefit"] {
            page.follow(&format!("?v=1&m=2&tour={tour}&step=1"))?;
            page.wait_for("the tour is there", |page| page.browser.has("#tour-card"))?;
            page.settle()?;
            let place = "const box = document.querySelector('#tour-card').getBoundingClientRect(), next = document.querySelector('#tour-card > .strip-nav .main').getBoundingClientRect();
                return [box.height, box.right - next.right, next.top - box.top].map(Math.round)";
            let first = page.browser.run(place, &[])?;
            for step in 2..=7 {
                page.browser.find("#tour-card > .strip-nav .main")?.click()?;
                page.wait_for("the next step is there", |page| Ok(page.link()?.contains(&format!("step={step}"))))?;
                let wide = screen.width > 1000;
                let now = page.browser.run(place, &[])?;
                assert_eq!(now[0], first[0], "{tour} step {step} at {where_}: the strip has another height");
                assert!(!wide || now == first, "{tour} step {step} at {where_}: Next has moved: {first} {now}");
                if wide {
                    assert_eq!(
                        out_of_view(&page, &["#tour-card", ".frame"])?,
                        [""; 0],
                        "{tour} step {step} at {where_}"
                    );
                }
            }
        }
        page.has_no_errors()?;
    }
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_task_is_one_line_next_to_chart_and_sliders_and_its_result_is_sent() -> Result<(), Problem> {
    for screen in SCREENS {
        let link = "?v=1&m=2&a=5m5d8w6c&wk=64&task=above500for52-miu300-lock4165";
        let Some(page) = opened(link, screen)? else { return Ok(()) };
        let where_ = format!("{} x {}", screen.width, screen.height);
        let line = page.browser.find(".task-goals > summary")?.text()?;
        assert!(line.contains("/52 weeks") && line.contains("300/300 MIU"), "{where_}: {line}");
        let slider = "input[type=range][aria-label='Cycle interval (start to start)']";
        assert_eq!(out_of_view(&page, &[".task-strip", ".frame"])?, [""; 0], "{where_}");
        page.browser.run(
            &format!(
                "document.querySelector(\"{slider}\").scrollIntoView({{ block: 'nearest', behavior: 'instant' }})"
            ),
            &[],
        )?;
        assert_eq!(out_of_view(&page, &[".task-strip", ".frame", slider])?, [""; 0], "{where_}: all in one view");
        page.is_accessible(&format!("a task at {where_}"))?;
        page.number_box("Cycle interval (start to start)")?.replace_text("4", keys::ENTER)?;
        page.wait_for("every goal is reached", |page| page.browser.has(".task-strip.reached .task-code"))?;
        page.button("Send the result")?.click()?;
        page.wait_for("it is told what became of it", |page| page.browser.has(".task-result > .hint"))?;
        page.is_accessible(&format!("a task that is done at {where_}"))?;
        page.has_no_errors()?;
    }
    Ok(())
}
