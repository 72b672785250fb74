//! What a teacher makes and fills in is kept: the tour until a student opens its link, what is typed while the page is made again, a
//! drawing and a class over a reload.

use e2e::page::{Page, keys};
use e2e::problem::Problem;
use serde_json::{Value, json};

const CONTROL: &str = "\u{E009}";
const BACKSPACE: &str = "\u{E003}";
const CAPTION: &str = ".draft-step:nth-child(1) textarea";
const TITLE: &str = "dialog[open] .lesson-form input";

fn value(page: &Page, selector: &str) -> Result<String, Problem> {
    let value = page.browser.find(selector)?.property("value")?;
    Ok(value.as_str().unwrap_or_default().to_owned())
}

fn holds(page: &Page, selector: &str, wanted: &str) -> Result<(), Problem> {
    let what = format!("{selector} holds {wanted:?}");
    page.wait_for(&what, |page| Ok(value(page, selector)? == wanted))
}

fn steps(page: &Page, count: u64) -> Result<(), Problem> {
    page.wait_for(&format!("the tour has {count} steps"), |page| {
        let found = page.browser.run("return document.querySelectorAll('.draft-step').length", &[])?;
        Ok(found.as_u64() == Some(count))
    })
}

/// Opens a form of the Teach sheet.
fn open_form(page: &Page, name: &str) -> Result<(), Problem> {
    page.button("Learn")?.click()?;
    page.choice("For teachers")?.click()?;
    page.choice(name)?.click()?;
    page.wait_for("the form is open", |page| page.browser.has("dialog[open] .button.back"))
}

fn add_step(page: &Page) -> Result<(), Problem> {
    page.choice("Add this view as a step")?.click()
}

/// Types all of a text at once, as a paste does.
fn paste(page: &Page, selector: &str, text: &str) -> Result<(), Problem> {
    let script = "
        const field = document.querySelector(arguments[0]);
        field.focus();
        field.value = arguments[1];
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));";
    page.browser.run(script, &[json!(selector), json!(text)]).map(drop)
}

/// The page is made again, as by a phone that is turned, while somebody types.
fn make_again(page: &Page) -> Result<(), Problem> {
    for width in ["70%", "80%", ""] {
        page.browser.run("document.querySelector('.frame').style.width = arguments[0]", &[json!(width)])?;
        std::thread::sleep(std::time::Duration::from_millis(300));
    }
    Ok(())
}

/// Opens a link in another window, as a student does, and says what the card of the tour says.
fn students_card(page: &Page, link: &str) -> Result<String, Problem> {
    let window = page.browser.new_window()?;
    page.browser.switch_to(&window)?;
    page.browser.go_to(link)?;
    page.wait_until_it_runs()?;
    page.wait_for("the tour is there", |page| page.browser.has("#tour-card"))?;
    page.settle()?;
    page.browser.find("#tour-card")?.text()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_tour_outlives_a_reload_and_a_deleted_step_comes_back() -> Result<(), Problem> {
    let page = Page::open("")?;
    open_form(&page, "Make a tour")?;
    page.browser.find(TITLE)?.type_keys("Two looks")?;
    add_step(&page)?;
    add_step(&page)?;
    steps(&page, 2)?;
    page.browser.find(CAPTION)?.type_keys("At the end {a.end.cd4_median}. <b>Look</b>")?;
    page.browser.reload()?;
    page.wait_until_it_runs()?;
    open_form(&page, "Make a tour")?;
    holds(&page, TITLE, "Two looks")?;
    holds(&page, CAPTION, "At the end {a.end.cd4_median}. <b>Look</b>")?;
    // Undo by its button, and by keys; Redo by keys.
    page.button("Delete step 1")?.type_keys(keys::ENTER)?;
    steps(&page, 1)?;
    page.wait_for("the keyboard is on Undo", |page| Ok(page.focused()? == "Undo"))?;
    page.press(&[keys::ENTER])?;
    steps(&page, 2)?;
    page.button("Delete step 1")?.type_keys(keys::ENTER)?;
    steps(&page, 1)?;
    page.press(&[CONTROL, "z"])?;
    steps(&page, 2)?;
    page.press(&[CONTROL, "y"])?;
    steps(&page, 1)?;
    page.press(&[CONTROL, "z"])?;
    steps(&page, 2)?;
    holds(&page, CAPTION, "At the end {a.end.cd4_median}. <b>Look</b>")?;
    let card = students_card(&page, &value(&page, "#tour-link")?)?;
    assert!(card.contains("Two looks") && card.contains("Step 1 of 2"), "{card}");
    assert!(card.contains("At the end 1,") && card.contains("<b>Look</b>"), "inert, with its number: {card}");
    assert!(card.contains("Written by the sender of this link, not by this page"), "{card}");
    page.follow("?v=1&m=2&tour=five-days")?;
    let card = page.browser.find("#tour-card")?.text()?;
    assert!(!card.contains("Written by the sender"), "a tour of the page's own: {card}");
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_long_tour_reaches_the_student_and_one_too_long_is_refused_in_words() -> Result<(), Problem> {
    let page = Page::open("")?;
    open_form(&page, "Make a tour")?;
    for _ in 0..3 {
        add_step(&page)?;
    }
    steps(&page, 3)?;
    let caption = "é".repeat(1900);
    for step in 1..=3 {
        paste(&page, &format!(".draft-step:nth-child({step}) textarea"), &format!("{step}{caption}"))?;
    }
    page.wait_for("the link holds it", |page| Ok(value(page, "#tour-link")?.len() > 22_000))?;
    let link = value(&page, "#tour-link")?;
    let room = page.browser.find("#tour-room")?.text()?;
    assert!(room.contains("64,000"), "{room}");
    // Too long a text: it stays as it was typed, and there is no link until it is shorter.
    paste(&page, CAPTION, &"x".repeat(2001))?;
    page.wait_for("the text is refused", |page| {
        let said = page.browser.find("dialog[open]")?.text()?;
        Ok(said.contains("This text has 2,001 characters; 2,000 is the most") && !page.browser.has("#tour-link")?)
    })?;
    assert_eq!(value(&page, CAPTION)?.len(), 2001);
    page.browser.find(CAPTION)?.type_keys(BACKSPACE)?;
    page.wait_for("there is a link again", |page| page.browser.has("#tour-link"))?;
    // Too long a tour.
    for step in 4..=10 {
        add_step(&page)?;
        steps(&page, step)?;
        paste(&page, &format!(".draft-step:nth-child({step}) textarea"), &caption)?;
    }
    page.wait_for("the tour is refused", |page| {
        Ok(page.browser.find("#tour-refused").is_ok_and(|said| said.text().is_ok_and(|said| said.contains("too long")))
            && !page.browser.has("#tour-link")?)
    })?;
    let window = page.browser.window()?;
    let card = students_card(&page, &link)?;
    assert!(card.contains(&format!("1{caption}")), "the student has all of it: {} letters", card.chars().count());
    assert_eq!(page.notices()?, "");
    page.browser.reload()?;
    page.wait_until_it_runs()?;
    assert!(page.browser.find("#tour-card")?.text()?.contains(&caption), "after a reload too");
    let student = page.browser.window()?;
    page.close(&student, &window)
}

/// Opens the form for a tour in two tabs and begins one in the first; gives both windows.
fn form_in_two_tabs(page: &Page) -> Result<[String; 2], Problem> {
    let first = page.browser.window()?;
    open_form(page, "Make a tour")?;
    let second = page.browser.new_window()?;
    page.browser.switch_to(&second)?;
    page.follow("")?;
    open_form(page, "Make a tour")?;
    page.browser.switch_to(&first)?;
    page.browser.find(TITLE)?.type_keys("Mine")?;
    Ok([first, second])
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn two_tabs_each_keep_their_tour_and_either_can_be_gone_on_with() -> Result<(), Problem> {
    let page = Page::open("")?;
    let [first, second] = form_in_two_tabs(&page)?;
    add_step(&page)?;
    steps(&page, 1)?;
    page.browser.switch_to(&second)?;
    page.browser.find(TITLE)?.type_keys("Theirs")?;
    add_step(&page)?;
    steps(&page, 1)?;
    page.browser.switch_to(&first)?;
    page.wait_for("the first tab is told", |page| {
        Ok(page.browser.find("dialog[open]")?.text()?.contains("Another tab has a tour: “Theirs”, 1 step"))
    })?;
    assert_eq!(value(&page, TITLE)?, "Mine");
    page.browser.find(TITLE)?.type_keys(" too")?;
    page.browser.reload()?;
    page.wait_until_it_runs()?;
    open_form(&page, "Make a tour")?;
    holds(&page, TITLE, "Mine too")?;
    page.choice("Continue with that tour")?.type_keys(keys::ENTER)?;
    holds(&page, TITLE, "Theirs")?;
    page.browser.find("#tour-undo")?.click()?;
    holds(&page, TITLE, "Mine too")?;
    page.browser.switch_to(&second)?;
    holds(&page, TITLE, "Theirs")?;
    // The next visit finds both.
    page.close(&second, &first)?;
    let later = page.browser.new_window()?;
    page.close(&first, &later)?;
    page.follow("")?;
    open_form(&page, "Make a tour")?;
    let form = page.browser.find("dialog[open]")?.text()?;
    let (here, other) = (value(&page, TITLE)?, form.contains("“Theirs”") || form.contains("“Mine too”"));
    assert!(["Mine too", "Theirs"].contains(&here.as_str()) && other, "{here}: {form}");
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn another_tabs_tour_is_discarded_and_does_not_come_back() -> Result<(), Problem> {
    let page = Page::open("")?;
    let [first, second] = form_in_two_tabs(&page)?;
    page.browser.switch_to(&second)?;
    page.browser.find(TITLE)?.type_keys("Theirs")?;
    page.browser.switch_to(&first)?;
    let offered = |page: &Page| Ok(page.browser.find("dialog[open]")?.text()?.contains("“Theirs”, 0 steps. Both"));
    page.wait_for("the other tour is offered", offered)?;
    page.choice("Discard that tour")?.type_keys(keys::ENTER)?;
    page.wait_for("the keyboard is where it can be restored", |page| Ok(page.focused()? == "Restore that tour"))?;
    page.press(&[keys::ENTER])?;
    page.wait_for("the other tour is back", offered)?;
    page.choice("Discard that tour")?.type_keys(keys::ENTER)?;
    page.wait_for("it is gone", |page| Ok(page.focused()? == "Restore that tour"))?;
    page.browser.reload()?;
    page.wait_until_it_runs()?;
    open_form(&page, "Make a tour")?;
    page.browser.find(TITLE)?.type_keys(" too")?;
    holds(&page, TITLE, "Mine too")?;
    let form = page.browser.find("dialog[open]")?.text()?;
    assert!(!form.contains("Discard that tour"), "{form}");
    // The tab that makes it still has it.
    page.browser.switch_to(&second)?;
    holds(&page, TITLE, "Theirs")?;
    page.close(&second, &first)
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn the_keyboard_goes_with_a_step_that_is_moved() -> Result<(), Problem> {
    let page = Page::open("")?;
    open_form(&page, "Make a tour")?;
    for count in 1..=3 {
        add_step(&page)?;
        steps(&page, count)?;
    }
    page.browser.find(CAPTION)?.type_keys("Mine")?;
    page.browser.find("#step-1-later")?.type_keys(keys::ENTER)?;
    let is_on = |id: &'static str| {
        move |page: &Page| Ok(page.browser.run("return document.activeElement.id", &[])? == json!(id))
    };
    page.wait_for("the keyboard is on the moved step", is_on("step-2-later"))?;
    page.press(&[keys::ENTER])?;
    page.wait_for("and goes on with it", is_on("step-3-later"))?;
    holds(&page, ".draft-step:nth-child(3) textarea", "Mine")?;
    page.has_no_errors()
}

/// The page puts the keyboard on what has just opened. On a slow machine it comes to that late, when somebody has begun to type.
#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn who_has_begun_to_type_keeps_the_keyboard() -> Result<(), Problem> {
    let page = Page::open("")?;
    page.button("Learn")?.click()?;
    page.choice("For teachers")?.click()?;
    page.wait_for("the sheet is open", |page| Ok(page.choice("Make a tour").is_ok()))?;
    page.browser
        .run("const soon = setTimeout; window.setTimeout = (act, ms) => soon(act, ms === 30 ? 2000 : ms)", &[])?;
    page.choice("Make a tour")?.click()?;
    page.wait_for("the form is open", |page| page.browser.has("dialog[open] .button.back"))?;
    page.browser.find(TITLE)?.type_keys("Half")?;
    std::thread::sleep(std::time::Duration::from_millis(2500));
    for letter in [" ", "a", " ", "t", "i", "t", "l", "e"] {
        page.press(&[letter])?;
    }
    holds(&page, TITLE, "Half a title")?;
    // Who has done nothing finds the keyboard on the heading.
    page.browser.find("dialog[open] .button.back")?.type_keys(keys::ENTER)?;
    page.choice("Set a task")?.type_keys(keys::ENTER)?;
    page.wait_for("the keyboard is on the heading", |page| {
        Ok(page.browser.run("return document.activeElement.id", &[])? == json!("teach-title"))
    })?;
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn what_is_typed_stays_while_the_page_is_made_again() -> Result<(), Problem> {
    let page = Page::open("")?;
    open_form(&page, "Make a tour")?;
    add_step(&page)?;
    steps(&page, 1)?;
    page.browser.find(CAPTION)?.type_keys("Half a sen")?;
    make_again(&page)?;
    assert_eq!(value(&page, CAPTION)?, "Half a sen");
    page.browser.find("dialog[open] .button.back")?.type_keys(keys::ENTER)?;
    page.choice("Set a task")?.type_keys(keys::ENTER)?;
    let number = "dialog[open] .choice-number";
    page.wait_for("the goals are there", |page| page.browser.has(number))?;
    page.browser.find(number)?.type_keys(&format!("{CONTROL}a\u{E000}"))?;
    page.browser.find(number)?.type_keys("64")?;
    make_again(&page)?;
    assert_eq!(value(&page, number)?, "64");
    // Enter takes it, and the goal is set.
    page.browser.find(number)?.type_keys(keys::ENTER)?;
    page.wait_for("the task has the number", |page| Ok(value(page, "#task-link")?.contains("above64for")))?;
    page.browser.find("dialog[open]")?.type_keys(keys::ESCAPE)?;
    // A result that arrives: the finder computes while its budget is typed.
    page.browser.find("#lens-finder")?.click()?;
    page.wait_for("the finder is there", |page| page.browser.has("#finder-miu"))?;
    page.browser.find("#finder-miu")?.type_keys(&format!("{CONTROL}a\u{E000}"))?;
    page.browser.find("#finder-miu")?.type_keys("300")?;
    page.wait_for("the finder has done", |page| {
        Ok(page.browser.run("return document.querySelector('.finder-results').ariaBusy", &[])? == json!("false"))
    })?;
    make_again(&page)?;
    assert_eq!(value(&page, "#finder-miu")?, "300");
    page.browser.find("#finder-miu")?.type_keys(keys::TAB)?;
    page.wait_for("the budget is taken when the box is left", |page| Ok(page.link()?.contains("miu-300")))?;
    page.has_no_errors()
}

fn drawn(page: &Page) -> Result<Value, Problem> {
    page.browser.run("return document.querySelector('.sketch-line')?.getAttribute('d') ?? ''", &[])
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_drawing_and_a_pasted_class_outlive_a_reload_and_escape() -> Result<(), Problem> {
    let page = Page::open("")?;
    page.button("Learn")?.click()?;
    page.choice("Predict")?.click()?;
    page.wait_for("the keyboard is on the drawing area", |page| {
        Ok(page.browser.run("return document.activeElement.id", &[])? == json!("sketchpad"))
    })?;
    let pad = page.browser.find("#sketchpad")?;
    pad.type_keys(&keys::UP.repeat(5))?;
    pad.type_keys(&format!("{0}{0}{0}{1}", keys::RIGHT, keys::PAGE_UP))?;
    page.wait_for("something is drawn", |page| Ok(drawn(page)? != json!("")))?;
    let mine = drawn(&page)?;
    page.browser.reload()?;
    page.wait_until_it_runs()?;
    page.wait_for("the drawing is back, and hides the curve", |page| {
        Ok(drawn(page)? == mine && !page.browser.has("#sentence")?)
    })?;
    page.browser.find("#sketchpad")?.type_keys(keys::ESCAPE)?;
    page.wait_for("the prediction is left", |page| Ok(!page.browser.has("#sketchpad")?))?;
    page.button("Learn")?.click()?;
    page.choice("Predict")?.click()?;
    page.wait_for("the drawing is back once it is asked for", |page| Ok(drawn(page)? == mine))?;
    page.browser.find("#sketchpad")?.type_keys(keys::ESCAPE)?;
    open_form(&page, "Show a class")?;
    page.browser.find("#class-box")?.type_keys("Ana: p1-2-0\nBo: hello")?;
    page.browser.find("#class-box")?.type_keys(keys::ESCAPE)?;
    page.wait_for("the sheet is closed", |page| Ok(!page.browser.has("dialog[open]")?))?;
    page.button("Learn")?.click()?;
    holds(&page, "#class-box", "Ana: p1-2-0\nBo: hello")?;
    page.browser.reload()?;
    page.wait_until_it_runs()?;
    open_form(&page, "Show a class")?;
    holds(&page, "#class-box", "Ana: p1-2-0\nBo: hello")?;
    page.has_no_errors()
}
