//! What hands do on the page as such: keys pressed wherever the keyboard is, and a pointer brought to a place.

use serde_json::json;

use crate::page::Page;
use crate::problem::Problem;

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

    /// Brings the mouse to a share of the width of what a selector finds, in the middle of its height, and presses its button there.
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
        let script = "
            const found = document.querySelector(arguments[0]);
            found.scrollIntoView({ block: 'center', behavior: 'instant' });
            const box = found.getBoundingClientRect();
            return [Math.round(box.x + box.width * arguments[1]), Math.round(box.y + box.height / 2)];";
        let at = self.browser.run(script, &[json!(selector), json!(share)])?;
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
