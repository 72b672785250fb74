//! What a lecturer and a student come to do, each job by hand alone: none takes more than five presses.

use std::cell::Cell;

use e2e::element::Element;
use e2e::page::pointer::{Place, Pointer, line};
use e2e::page::screen::Screen;
use e2e::page::{Page, keys};
use e2e::problem::Problem;
use serde_json::{Value, json};

type Outcome = Result<(), Problem>;

/// The most presses that a job may take.
const MOST: u64 = 5;
const STUDENTS_PHONE: Screen = Screen { width: 390, height: 844, density: 2 };
const DOSE: &str = "input[type=range][aria-label='Dose per injection']";
const DAYS: &str = "input[type=range][aria-label='Days on']";
const WEEKS: &str = "input[type=range][aria-label='Cycle interval (start to start)']";

/// Counts in the page itself what a hand does: pointers that come down, keys that do something, and clicks that a script made in their place.
/// Letters typed into a field are no presses; that the field was pressed is one.
const COUNT: &str = "
    window.presses = 0;
    addEventListener('pointerdown', (event) => { if (event.isTrusted) window.presses += 1 }, true);
    addEventListener('click', (event) => { if (!event.isTrusted) window.presses += 1 }, true);
    addEventListener('keydown', (event) => {
        const types = event.target.matches('input, select, textarea') && event.key.length === 1;
        if (event.isTrusted && !types && !['Tab', 'Shift'].includes(event.key)) window.presses += 1;
    }, true);";

/// A hand on the page.
struct Hand<'a> {
    page: &'a Page,
    pointer: Pointer,
    /// Entries picked from a list of the browser's own, which the page does not see.
    picked: Cell<u64>,
}

impl<'a> Hand<'a> {
    /// A hand with a pointer, where the engine can pretend to be its screen.
    fn on(page: &'a Page, pointer: Pointer, screen: Screen) -> Result<Option<Self>, Problem> {
        page.take(pointer)?;
        if !page.pretend(screen)? {
            return Ok(None);
        }
        Ok(Some(Self { page, pointer, picked: Cell::new(0) }))
    }

    /// Presses the middle of what a selector finds.
    fn press(&self, selector: &str) -> Outcome {
        self.page.wait_for(&format!("{selector} is there"), |page| page.browser.has(selector))?;
        let at = self.page.extent_of(selector)?.middle();
        self.page.press_at(self.pointer, at)
    }

    fn press_element(&self, element: &Element<'_>) -> Outcome {
        let mark = "document.querySelector('[data-pressed]')?.removeAttribute('data-pressed'); arguments[0].dataset.pressed = ''";
        self.page.browser.run(mark, &[element.reference()])?;
        self.press("[data-pressed]")
    }

    /// Presses the button of a name.
    fn press_button(&self, name: &str) -> Outcome {
        self.page.wait_for(&format!("there is a button '{name}'"), |page| page.has_button(name))?;
        self.press_element(&self.page.button(name)?)
    }

    /// Presses the entry of a sheet that begins like this.
    fn press_entry(&self, begins: &str) -> Outcome {
        let entry = self.page.choice(begins)?;
        // A sheet that has just opened takes the keyboard to its title, and scrolls there.
        self.sees("the sheet has the keyboard", "dialog[open] :focus")?;
        self.press_element(&entry)
    }

    /// Drags from one place to another.
    fn drag(&self, from: Place, to: Place) -> Outcome {
        self.page.drag(self.pointer, &line(from, to))
    }

    /// Drags a slider's thumb by a share of its width, and sees that the answer follows.
    fn slide(&self, slider: &str, by: f64) -> Outcome {
        let answer = self.page.browser.find("#answer")?.text()?;
        let at = self.page.extent_of(slider)?;
        let script =
            "const one = document.querySelector(arguments[0]); return (one.value - one.min) / (one.max - one.min)";
        let share = self.page.browser.run(script, &[json!(slider)])?.as_f64().unwrap_or_default();
        let place = |share: f64| (at.corner.0 + 11.0 + (at.size.0 - 22.0) * share, at.middle().1);
        self.drag(place(share), place(share + by))?;
        self.page.wait_for(&format!("the answer follows {slider}"), |page| {
            Ok(page.browser.find("#answer")?.text()? != answer)
        })
    }

    /// Opens a list of the browser's own and picks the entry that begins like this.
    fn pick(&self, select: &str, begins: &str) -> Outcome {
        self.page.wait_for(&format!("{select} is there"), |page| page.browser.has(select))?;
        self.picked.set(self.picked.get() + 2);
        self.page.browser.find(select)?.type_keys(begins)
    }

    /// Does a job on the page as it opens, and counts what it takes.
    fn job(&self, name: &str, job: impl FnOnce(&Self) -> Outcome) -> Outcome {
        self.job_at("", name, job)
    }

    /// The same on the page of a link.
    fn job_at(&self, link: &str, name: &str, job: impl FnOnce(&Self) -> Outcome) -> Outcome {
        self.page.follow(link)?;
        self.page.settle()?;
        self.page.browser.run(COUNT, &[])?;
        self.picked.set(0);
        job(self).map_err(|problem| Problem(format!("{name}: {problem}")))?;
        let presses = self.page.browser.run("return window.presses", &[])?.as_u64().unwrap_or(MOST + 1);
        let presses = presses + self.picked.get();
        println!("{name}: {presses} presses");
        assert!((1..=MOST).contains(&presses), "{name} takes {presses} presses");
        self.page.has_no_errors()
    }

    fn sees(&self, what: &str, selector: &str) -> Outcome {
        self.page.wait_for(what, |page| page.browser.has(selector))
    }

    fn sees_in_link(&self, part: &str) -> Outcome {
        self.page.wait_for(&format!("the link has {part}"), |page| Ok(page.link()?.contains(part)))
    }

    /// Draws a guess over the chart and has the model revealed.
    fn guess(&self) -> Outcome {
        self.press_button("Guess first")?;
        self.sees("the drawing is open", "#sketchpad")?;
        self.page.settle()?;
        let pad = self.page.extent_of("#sketchpad")?;
        let path: Vec<Place> = (0..=40).map(|step| pad.at(0.15 + 0.84 * f64::from(step) / 40.0, 0.6)).collect();
        self.page.drag(self.pointer, &path)?;
        self.press_button("Reveal the model")?;
        self.sees("the guess is judged", ".guess-result > span")
    }

    /// Has the link copied, or selected for copying by hand.
    fn send_link(&self) -> Outcome {
        self.press("#share-button")?;
        self.sees("the link is there", "#share-link")?;
        self.press_button("Copy link")?;
        self.sees("it is said what became of it", "#share-panel [role=status]:not(:empty)")
    }
}

fn number(page: &Page, script: &str) -> Result<f64, Problem> {
    page.browser.run(script, &[])?.as_f64().ok_or_else(|| Problem::new("no number"))
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_lecturers_jobs_take_five_presses_at_most() -> Outcome {
    let page = Page::open("")?;
    let Some(hand) = Hand::on(&page, Pointer::Mouse, Screen::LAPTOP)? else { return Ok(()) };
    hand.job("find Kovacs 1995", |hand| {
        hand.press("#regimens-button")?;
        hand.press_entry("Kovacs 1995")?;
        hand.page.wait_for("its regimen is on the page", |page| Ok(page.browser.title()?.contains("Kovacs 1995")))
    })?;
    hand.job("show the effect of dose, days and weeks", |hand| {
        hand.slide(DOSE, -0.15)?;
        hand.slide(DAYS, -0.2)?;
        hand.slide(WEEKS, -0.2)?;
        hand.sees("the regimen as loaded stays for comparison", ".take-reference")
    })?;
    hand.job("3 MIU every 4 weeks against 7.5 MIU every 8 weeks", |hand| {
        hand.press("#lens-compare")?;
        hand.pick(".compare-choice > .ready", "3 MIU every 4")?;
        hand.sees_in_link("a=3m5d4w12c")?;
        hand.sees("both are compared", ".compare-table tbody tr")
    })?;
    hand.job("one cycle close up", |hand| {
        hand.press("#cycle-a-5 .cycle-hold")?;
        hand.sees_in_link("x=35-44")
    })?;
    hand.job("let the class guess", Hand::guess)?;
    hand.job("run a tour", |hand| {
        hand.press("#teach-button")?;
        hand.press("[data-tour=no-benefit]")?;
        hand.sees("the tour is there", "#tour-card")?;
        hand.press("#tour-card > .strip-nav .main")?;
        hand.sees_in_link("step=2")?;
        hand.press("#tour-card > .strip-nav .strip-small > .button:last-child")?;
        hand.page.wait_for("the tour is left", |page| Ok(!page.browser.has("#tour-card")?))
    })?;
    hand.job("set a task", |hand| {
        hand.press("#teach-button")?;
        hand.press_entry("For teachers")?;
        hand.press_entry("Set a task")?;
        hand.press("dialog[open] .choice input")?;
        hand.press("dialog[open] .lesson-copy .button")?;
        hand.page.wait_for("it is said that the link was copied, or is selected", |page| {
            let script = "const field = document.querySelector('#task-link');
                return field.value.includes('task=') && !!field.closest('.lesson-field').querySelector('.button, .hint')";
            Ok(page.browser.run(script, &[])? == Value::Bool(true))
        })
    })?;
    hand.job("send the link", Hand::send_link)?;
    hand.job("present", |hand| {
        hand.press("#present-button")?;
        hand.sees("the presenter is there", ".presenter")?;
        hand.page.settle()?;
        hand.slide(".presenter input[aria-label='Dose per injection']", -0.15)?;
        hand.page.press(&["b"])?;
        hand.page.press(&["b"])?;
        hand.page.press(&[keys::ESCAPE])?;
        hand.page.wait_for("it is left", |page| Ok(!page.browser.has(".presenter")?))
    })
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_students_jobs_on_a_phone_take_five_presses_at_most() -> Outcome {
    let page = Page::open("")?;
    if page.browser.engine() != e2e::engine::Engine::Chromium {
        return Ok(());
    }
    let Some(hand) = Hand::on(&page, Pointer::Finger, STUDENTS_PHONE)? else { return Ok(()) };
    hand.job("guess, and see how far off", Hand::guess)?;
    hand.job("see what dose, days and weeks do, with the chart in view", |hand| {
        for (slider, by) in [(DOSE, -0.15), (DAYS, -0.2), (WEEKS, -0.2)] {
            hand.slide(slider, by)?;
            let chart = number(hand.page, "return document.querySelector('#chart').getBoundingClientRect().bottom")?;
            assert!(chart > 200.0 && chart < 844.0, "the chart has left the window: its foot is at {chart}");
        }
        Ok(())
    })?;
    hand.job("one cycle close up", |hand| {
        hand.press("#cycle-a-5 .cycle-hold")?;
        hand.sees_in_link("x=35-44")
    })?;
    hand.job("3 MIU every 4 weeks against 7.5 MIU every 8 weeks", |hand| {
        hand.press("#lens-compare")?;
        hand.pick(".compare-choice > .ready", "3 MIU every 4")?;
        hand.sees("both are compared", ".compare-table tbody tr")
    })?;
    hand.job("look at one patient", |hand| {
        hand.press("#lens-people")?;
        hand.press("#person-3")?;
        hand.sees("it is said what makes the patient different", ".portrait")
    })?;
    hand.job_at(
        "?v=1&m=2&a=5m5d8w6c&wk=64&task=above500for52-miu300-lock4165",
        "do the task and send the result",
        |hand| {
            let goal = "const one = document.querySelector(arguments[0]); return (4 - one.value) / (one.max - one.min)";
            let by = hand.page.browser.run(goal, &[json!(WEEKS)])?.as_f64().unwrap_or_default();
            hand.slide(WEEKS, by)?;
            hand.sees("every goal is reached", ".task-strip.reached .task-code")?;
            hand.press(".task-result > .button.main")?;
            hand.sees("it is told what became of the result", ".task-result > .hint")
        },
    )?;
    hand.job("send the link", Hand::send_link)
}
