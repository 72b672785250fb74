//! What a person takes hold of, found by the name that a screen reader says.

use std::time::{Duration, Instant};

use serde_json::json;

use crate::element::Element;
use crate::page::{PATIENCE, Page};
use crate::problem::Problem;

/// The first element of a kind that shows, or is folded away, and has a name; complains with the names that there are.
const FIND_BY_NAME: &str = "
    const [selector, name] = arguments;
    const labels = (element) => [...(element.labels ?? [])].map((label) => label.innerText || label.textContent).join(' ');
    const nameOf = (element) => (element.getAttribute('aria-label') || labels(element) || element.innerText || element.textContent || '').trim();
    const folds = (element) => {
        const found = [];
        let fold = element.closest('summary')?.parentElement.parentElement ?? element;
        while ((fold = fold?.closest('details:not([open])'))) { found.unshift(fold); fold = fold.parentElement; }
        return found;
    };
    const shown = [...document.querySelectorAll(selector)].filter((element) => element.getClientRects().length > 0 || folds(element).length);
    const found = shown.find((element) => nameOf(element) === name);
    if (!found) throw new Error(`no ${selector} is named '${name}'; there are: ${shown.map(nameOf).join(' | ')}`);
    // What is folded away is unfolded first, as a person would.
    for (const fold of folds(found)) fold.querySelector('summary').click();
    return found;";

/// Whether an element of a kind and name is folded away with the patient, and with nothing else.
const IS_OF_PATIENT: &str = "
    const [selector, name] = arguments;
    const labels = (element) => [...(element.labels ?? [])].map((label) => label.textContent).join(' ');
    const nameOf = (element) => (element.getAttribute('aria-label') || labels(element) || element.textContent).trim();
    const foldOf = (element) => (element.localName === 'summary' ? element.parentElement.parentElement : element).closest('details:not([open])');
    return [...document.querySelectorAll(selector)].some((element) => nameOf(element) === name && foldOf(element)?.parentElement.matches('.patient'));";

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

    /// Whether there is a button of this name now.
    ///
    /// # Errors
    /// If the browser cannot tell.
    pub fn has_button(&self, name: &str) -> Result<bool, Problem> {
        let script = format!("try {{ return !!(() => {{ {FIND_BY_NAME} }})() }} catch {{ return false }}");
        Ok(self.browser.run(&script, &[json!("button"), json!(name)])? == true)
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
        self.browser.find("#regimens-button")?.click()?;
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

    /// Looks for a while: what was done last may still be bringing it. A setting of the patient is folded away at first.
    fn named(&self, selector: &str, name: &str) -> Result<Element<'_>, Problem> {
        let end = Instant::now() + PATIENCE;
        loop {
            let found = self.browser.run_for_element(FIND_BY_NAME, &[json!(selector), json!(name)]);
            if found.is_err() && self.browser.run(IS_OF_PATIENT, &[json!(selector), json!(name)])? == json!(true) {
                self.browser.find(".patient > details > summary")?.click()?;
                continue;
            }
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
