//! What hands do on the page as such: keys pressed wherever the keyboard is, and a pointer brought to a place.

use serde_json::json;

use crate::page::Page;
use crate::problem::Problem;

/// So long must the place of a thing stay the same before the mouse goes there, in ms: longer than a frame on a busy machine.
const STILL_FOR_MS: u32 = 150;
/// After so long, in ms, it is reported that the thing never comes to rest.
const STILL_WITHIN_MS: u32 = 45_000;

impl Page {
    /// Presses keys together where the keyboard is: the first is held until the last has been let go.
    ///
    /// # Errors
    /// If the browser takes no keys.
    pub fn press(&self, keys: &[&str]) -> Result<(), Problem> {
        let down = keys.iter().map(|key| json!({ "type": "keyDown", "value": key }));
        let up = keys.iter().rev().map(|key| json!({ "type": "keyUp", "value": key }));
        let actions: Vec<_> = down.chain(up).collect();
        self.browser.perform(&json!([{ "type": "key", "id": "keyboard", "actions": actions }]))
    }

    /// Brings the mouse to a share of the width of what a selector finds, in the middle of its height, and presses its button there, once it
    /// is at rest: as a person waits for a line of text that moves what is under it.
    ///
    /// # Errors
    /// If there is no such thing.
    pub fn click_at(&self, selector: &str, share: f64) -> Result<(), Problem> {
        self.mouse(selector, share, true)
    }

    /// The same without pressing.
    ///
    /// # Errors
    /// If there is no such thing.
    pub fn hover_at(&self, selector: &str, share: f64) -> Result<(), Problem> {
        self.mouse(selector, share, false)
    }

    fn mouse(&self, selector: &str, share: f64, press: bool) -> Result<(), Problem> {
        let script = "return new Promise((resolve) => {
            let [seen, since, first] = ['', performance.now(), performance.now()];
            const look = () => {
                const now = performance.now();
                const found = document.querySelector(arguments[0]);
                found?.scrollIntoView({ block: 'center', behavior: 'instant' });
                const box = found?.getBoundingClientRect();
                const at = box && [Math.round(box.x + box.width * arguments[1]), Math.round(box.y + box.height / 2)];
                if (String(at) !== seen) [seen, since] = [String(at), now];
                if (at && now - since >= arguments[2]) resolve(at);
                else if (now - first > arguments[3]) resolve(null);
                else setTimeout(look, 20);
            };
            look();
        })";
        let at =
            self.browser.run(script, &[json!(selector), json!(share), json!(STILL_FOR_MS), json!(STILL_WITHIN_MS)])?;
        if at.is_null() {
            return Err(Problem(format!("{selector} is not there, or never stands still")));
        }
        let mut steps = vec![json!({ "type": "pointerMove", "duration": 30, "x": at.get(0), "y": at.get(1) })];
        if press {
            steps.extend([json!({ "type": "pointerDown", "button": 0 }), json!({ "type": "pointerUp", "button": 0 })]);
        }
        self.browser.perform(&json!([{ "type": "pointer", "id": "mouse", "actions": steps }]))
    }

    /// The name of what has the keyboard, as a screen reader says it.
    ///
    /// # Errors
    /// If the browser cannot tell.
    pub fn focused(&self) -> Result<String, Problem> {
        let script = "
            const here = document.activeElement;
            return (here.getAttribute('aria-label') || [...(here.labels ?? [])].map((label) => label.innerText).join(' ') || here.innerText || '').trim();";
        Ok(self.browser.run(script, &[])?.as_str().unwrap_or_default().to_owned())
    }
}
