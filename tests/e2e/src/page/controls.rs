//! What a person takes hold of, found by the name that a screen reader says.

use std::time::{Duration, Instant};

use serde_json::json;

use crate::element::Element;
use crate::page::Page;
use crate::problem::Problem;

/// The first element of a kind that shows and has a name; complains with the names that there are.
const FIND_BY_NAME: &str = "
    const [selector, name] = arguments;
    const labels = (element) => [...(element.labels ?? [])].map((label) => label.innerText).join(' ');
    const nameOf = (element) => (element.getAttribute('aria-label') || labels(element) || element.innerText || '').trim();
    const shown = [...document.querySelectorAll(selector)].filter((element) => element.getClientRects().length > 0);
    const found = shown.find((element) => nameOf(element) === name);
    if (!found) throw new Error(`no ${selector} is named '${name}'; there are: ${shown.map(nameOf).join(' | ')}`);
    return found;";

/// How long something is looked for that is not there at once.
const LOOK_FOR: Duration = Duration::from_secs(3);

/// Part of a slider's length by which its thumb is moved at once: a hand does not jump.
const DRAG_STEPS: u32 = 8;

impl Page {
    /// The button of this name.
    ///
    /// # Errors
    /// If there is none.
    pub fn button(&self, name: &str) -> Result<Element<'_>, Problem> {
        self.named("button", name)
    }

    /// The button of the open dialog whose text begins like this, once the dialog has it.
    ///
    /// # Errors
    /// If it never has.
    pub fn choice(&self, begins: &str) -> Result<Element<'_>, Problem> {
        let script = "return [...document.querySelectorAll('dialog[open] button')].some((button) => button.innerText.startsWith(arguments[0]))";
        self.wait_for(&format!("the dialog has '{begins}'"), |page| {
            Ok(page.browser.run(script, &[json!(begins)])? == json!(true))
        })?;
        let script = "return [...document.querySelectorAll('dialog[open] button')].find((button) => button.innerText.startsWith(arguments[0]))";
        self.browser.run_for_element(script, &[json!(begins)])
    }

    /// The slider of this name.
    ///
    /// # Errors
    /// If there is none.
    pub fn slider(&self, name: &str) -> Result<Element<'_>, Problem> {
        self.named("input[type=range]", name)
    }

    /// The box of this name into which one types a number.
    ///
    /// # Errors
    /// If there is none.
    pub fn number_box(&self, name: &str) -> Result<Element<'_>, Problem> {
        self.named("input[inputmode]", name)
    }

    /// The check box of this name.
    ///
    /// # Errors
    /// If there is none.
    pub fn check_box(&self, name: &str) -> Result<Element<'_>, Problem> {
        self.named("input[type=checkbox]", name)
    }

    /// What opens a part of the controls that is folded away.
    ///
    /// # Errors
    /// If there is none of this name.
    pub fn fold(&self, name: &str) -> Result<Element<'_>, Problem> {
        self.named(".controls summary", name)
    }

    /// Chooses a regimen from the list.
    ///
    /// # Errors
    /// If the list has none of this name.
    pub fn choose_regimen(&self, name: &str) -> Result<(), Problem> {
        self.button("Regimens")?.click()?;
        self.choice(name)?.click()
    }

    /// Drags a slider's thumb to a share of its length, 0 at the left end.
    ///
    /// # Errors
    /// If there is no such slider, or it cannot be dragged.
    pub fn drag_slider(&self, name: &str, to_share: f64) -> Result<(), Problem> {
        let slider = self.slider(name)?;
        let script = "
            const [slider] = arguments;
            slider.scrollIntoView({ block: 'center', behavior: 'instant' });
            return [slider.clientWidth, (slider.value - slider.min) / (slider.max - slider.min)];";
        let measured = self.browser.run(script, &[slider.reference()])?;
        let measure = |index: usize| measured.get(index).and_then(serde_json::Value::as_f64).unwrap_or_default();
        let (width, from_share) = (measure(0), measure(1));
        // From the middle of the slider; its thumb stays a little within both ends.
        let at = |share: f64| {
            json!({ "type": "pointerMove", "origin": slider.reference(), "duration": 15,
                "x": whole_px((share - 0.5) * (width - 16.0)), "y": 0 })
        };
        let mut steps = vec![at(from_share), json!({ "type": "pointerDown", "button": 0 })];
        steps.extend(
            (1..=DRAG_STEPS)
                .map(|step| at(from_share + (to_share - from_share) * f64::from(step) / f64::from(DRAG_STEPS))),
        );
        steps.push(json!({ "type": "pointerUp", "button": 0 }));
        self.browser.perform(&json!([{ "type": "pointer", "id": "hand", "actions": steps }]))
    }

    /// Looks for a while: what was done last may still be bringing it.
    fn named(&self, selector: &str, name: &str) -> Result<Element<'_>, Problem> {
        let end = Instant::now() + LOOK_FOR;
        loop {
            let found = self.browser.run_for_element(FIND_BY_NAME, &[json!(selector), json!(name)]);
            if found.is_ok() || Instant::now() > end {
                return found;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

/// WebDriver takes whole pixels.
#[allow(clippy::cast_possible_truncation)] // a place within a page
fn whole_px(px: f64) -> i64 {
    px.round() as i64
}
