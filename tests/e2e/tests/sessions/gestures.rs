//! Every gesture of the page by every pointer: by a mouse at a desk and, in Chromium, by a finger on a phone. The table at the end
//! says which test does which gesture by which pointers.

use e2e::page::Page;
use e2e::page::pointer::{Place, Pointer, line};
use e2e::problem::Problem;
use serde_json::{Value, json};

mod calendar;
mod lessons;
mod parts;
mod picture;
mod predict;
mod sliders;

/// ANRS 079: two blocks over 74 weeks.
const LINK: &str = "?v=1&m=2&a=5m5d4w3c4s-5m5d8w7c&wk=74";

type Outcome = Result<(), Problem>;

/// What a gesture that is no step must leave as it was: address, entries of the history, whether Undo leads anywhere, picture.
fn traces(page: &Page) -> Result<(String, Value, Value, String), Problem> {
    let undo = "return [...document.querySelectorAll('button')].find((one) => one.getAttribute('aria-label') === 'Undo')?.ariaDisabled";
    Ok((page.link()?, page.browser.run("return history.length", &[])?, page.browser.run(undo, &[])?, page.picture()?))
}

fn number(page: &Page, script: &str, argument: &str) -> Result<f64, Problem> {
    page.browser.run(script, &[json!(argument)])?.as_f64().ok_or_else(|| Problem::new("no number"))
}

fn count(page: &Page, selector: &str) -> Result<f64, Problem> {
    number(page, "return document.querySelectorAll(arguments[0]).length", selector)
}

fn text(page: &Page, selector: &str) -> Result<String, Problem> {
    let script = "return document.querySelector(arguments[0])?.textContent ?? ''";
    Ok(page.browser.run(script, &[json!(selector)])?.as_str().unwrap_or_default().to_owned())
}

fn selects_nothing(page: &Page) -> Outcome {
    assert_eq!(page.selected_text()?, "", "a drag has selected text");
    Ok(())
}

/// Takes the last step back with the button, and sees that it was one.
fn one_undo_leads_back_to(page: &Page, link: &str) -> Outcome {
    assert_ne!(page.link()?, link, "the link did not follow");
    page.button("Undo")?.click()?;
    page.settle()?;
    assert_eq!(page.link()?, link, "Undo");
    Ok(())
}

const SCROLLED: &str = "return scrollY";

/// Swipes up from something, and sees that the page scrolls and nothing else comes of it.
fn swipe_from(page: &Page, selector: &str, across: f64) -> Outcome {
    page.settle()?;
    let from = page.extent_of(selector)?.at(across, 0.5);
    let before = (traces(page)?, number(page, SCROLLED, "")?);
    page.drag(Pointer::Finger, &line(from, (from.0, from.1 - 200.0)))?;
    page.wait_for(&format!("a swipe from {selector} scrolls the page"), |page| {
        Ok(number(page, SCROLLED, "")? > before.1 + 60.0)
    })?;
    page.settle()?;
    let after = traces(page)?;
    assert_eq!((&after.0, &after.1, &after.2), (&before.0.0, &before.0.1, &before.0.2), "{selector}");
    assert!(after.3 == before.0.3, "{selector}: the picture has changed");
    page.browser.run("scrollTo({ top: 0, behavior: 'instant' })", &[]).map(drop)
}

/// The table: a test, its gesture, and what it is done by. A finger is there in Chromium alone.
macro_rules! by {
    ($($test:ident: $gesture:path => $($pointer:ident)+;)+) => {
        $(
            #[test]
            #[ignore = "needs a browser: cargo xtask test e2e"]
            fn $test() -> Outcome {
                let page = Page::open("")?;
                for pointer in [$(Pointer::$pointer),+] {
                    if Pointer::all(page.browser.engine()).contains(&pointer) {
                        page.follow(LINK)?;
                        page.take(pointer)?;
                        $gesture(&page, pointer).map_err(|problem| Problem(format!("{pointer:?}: {problem}")))?;
                    }
                }
                page.has_no_errors()
            }
        )+
    };
}

by! {
    a_prediction_is_drawn: predict::predict => Mouse Finger;
    a_prediction_of_a_tour_is_drawn: predict::predict_in_a_tour => Mouse Finger;
    a_cancelled_stroke_is_gone: predict::a_stroke_that_is_taken_away_is_gone => Finger;
    a_slider_is_dragged_and_pressed: sliders::slide => Mouse Finger;
    a_swipe_from_a_slider: sliders::a_swipe_from_a_slider_scrolls_and_changes_nothing => Finger;
    a_cancelled_slide_is_no_step: sliders::a_slide_that_is_taken_away_gives_the_value_back => Finger;
    a_cycle_is_moved: calendar::move_a_cycle => Mouse Finger;
    a_cycle_is_stretched: calendar::stretch_a_cycle => Mouse Finger;
    a_cycle_is_looked_at: calendar::look_at_a_cycle => Mouse Finger;
    a_cycle_is_added: calendar::add_a_cycle => Mouse Finger;
    a_swipe_from_the_calendar: calendar::a_swipe_from_the_calendar_scrolls_and_changes_nothing => Finger;
    a_cancelled_move_of_a_cycle_is_no_step: calendar::a_cycle_that_is_taken_away_goes_back => Finger;
    a_week_is_pointed_at: picture::point_at_a_week => Mouse Finger;
    some_weeks_are_shown_large: picture::zoom => Mouse Finger;
    a_swipe_from_the_picture: picture::a_swipe_from_the_picture_scrolls_and_changes_nothing => Finger;
    the_map_loads_what_is_pinned: parts::map => Mouse Finger;
    a_swipe_from_the_map: parts::a_swipe_from_the_map_scrolls_and_pins_nothing => Finger;
    a_schedule_found_is_loaded: parts::finder => Mouse Finger;
    a_patient_is_chosen_and_left: parts::patients => Mouse Finger;
    a_tour_is_gone_through_and_left: lessons::tour => Mouse Finger;
    a_task_is_done_and_sent: lessons::task => Mouse Finger;
    a_file_is_dropped: parts::drop_a_file => Mouse;
}
