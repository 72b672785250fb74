//! What a person takes hold of, found by the name that a screen reader says.

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

    /// Chooses a regimen from the list.
    ///
    /// # Errors
    /// If the list has none of this name.
    pub fn choose_regimen(&self, name: &str) -> Result<(), Problem> {
        self.button("Regimens")?.click()?;
        let script = "
            const found = [...document.querySelectorAll('dialog[open] button')].find((button) => button.innerText.startsWith(arguments[0]));
            if (!found) throw new Error(`no regimen begins with '${arguments[0]}'`);
            return found;";
        self.browser.run_for_element(script, &[json!(name)])?.click()
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

    fn named(&self, selector: &str, name: &str) -> Result<Element<'_>, Problem> {
        self.browser.run_for_element(FIND_BY_NAME, &[json!(selector), json!(name)])
    }
}

/// WebDriver takes whole pixels.
#[allow(clippy::cast_possible_truncation)] // a place within a page
fn whole_px(px: f64) -> i64 {
    px.round() as i64
}
