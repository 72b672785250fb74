//! What points on the page: a mouse, or a finger on a phone; and what is done with it.

use serde_json::{Value, json};

use crate::engine::Engine;
use crate::page::Page;
use crate::page::screen::Screen;
use crate::problem::Problem;

/// So long must the place of a thing stay the same before a hand goes there, in ms: longer than a frame on a busy machine.
const STILL_FOR_MS: u32 = 150;
/// After so long, in ms, it is reported that the thing never comes to rest.
const STILL_WITHIN_MS: u32 = 45_000;
/// Between two places of a path, in ms: a frame.
const STEP_MS: u32 = 16;
/// This many places lie on a straight path: a hand does not jump.
const STEPS: u32 = 12;

/// A place in the window, in CSS pixels.
pub type Place = (f64, f64);

/// What points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pointer {
    /// A mouse at a desk.
    Mouse,
    /// A finger, on a phone.
    Finger,
}

/// Where a thing is in the window, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Extent {
    /// Its upper left corner.
    pub corner: Place,
    /// Its width and height.
    pub size: Place,
}

impl Extent {
    /// The place at shares of its width and height.
    pub fn at(&self, across: f64, down: f64) -> Place {
        (self.corner.0 + self.size.0 * across, self.corner.1 + self.size.1 * down)
    }

    /// Its middle.
    pub fn middle(&self) -> Place {
        self.at(0.5, 0.5)
    }
}

impl Pointer {
    /// What an engine is driven with: only Chromium can pretend to be a phone.
    pub fn all(engine: Engine) -> &'static [Self] {
        if engine == Engine::Chromium { &[Self::Mouse, Self::Finger] } else { &[Self::Mouse] }
    }

    fn kind(self) -> &'static str {
        match self {
            Self::Mouse => "mouse",
            Self::Finger => "touch",
        }
    }

    /// One of them, called by a name, that is pressed at the first of some places and lifted at the last.
    fn along(self, name: &str, path: &[Place]) -> Value {
        let to = |duration: u32| move |place: &Place| json!({ "type": "pointerMove", "duration": duration, "x": whole_px(place.0), "y": whole_px(place.1) });
        let mut steps: Vec<Value> = path.iter().take(1).map(to(0)).collect();
        steps.push(json!({ "type": "pointerDown", "button": 0 }));
        steps.extend(path.iter().skip(1).map(to(STEP_MS)));
        steps.push(json!({ "type": "pointerUp", "button": 0 }));
        json!({ "type": "pointer", "id": name, "parameters": { "pointerType": self.kind() }, "actions": steps })
    }
}

/// The straight way from one place to another.
pub fn line(from: Place, to: Place) -> Vec<Place> {
    let between = |step: u32| {
        let share = f64::from(step) / f64::from(STEPS);
        (from.0 + (to.0 - from.0) * share, from.1 + (to.1 - from.1) * share)
    };
    (0..=STEPS).map(between).collect()
}

impl Page {
    /// Takes the pointer in hand: a finger comes with a phone.
    ///
    /// # Errors
    /// If the browser does not pretend.
    pub fn take(&self, pointer: Pointer) -> Result<(), Problem> {
        if pointer == Pointer::Finger {
            self.pretend(Screen::PHONE)?;
            self.browser
                .devtools("Emulation.setTouchEmulationEnabled", &json!({ "enabled": true, "maxTouchPoints": 2 }))?;
        } else {
            self.pretend(Screen::LAPTOP)?;
        }
        self.settle()
    }

    /// Presses at the first place, goes along, lets go at the last.
    ///
    /// # Errors
    /// If the browser cannot.
    pub fn drag(&self, pointer: Pointer, path: &[Place]) -> Result<(), Problem> {
        self.browser.perform(&json!([pointer.along(pointer.kind(), path)]))
    }

    /// A finger comes down at the first place and goes along; at the last the system takes it away, as a call that comes in does, and before that
    /// something is looked at.
    ///
    /// # Errors
    /// If this is not Chromium.
    pub fn drag_until_taken_away(
        &self,
        path: &[Place],
        then: impl Fn(&Self) -> Result<(), Problem>,
    ) -> Result<(), Problem> {
        let touch = |kind: &str, place: Option<&Place>| {
            let points: Vec<Value> = place.map(|(x, y)| json!({ "x": x, "y": y })).into_iter().collect();
            self.browser.devtools("Input.dispatchTouchEvent", &json!({ "type": kind, "touchPoints": points })).map(drop)
        };
        touch("touchStart", path.first())?;
        for place in path.iter().skip(1) {
            touch("touchMove", Some(place))?;
        }
        then(self)?;
        touch("touchCancel", None)
    }

    /// Two fingers at once, each along its own path.
    ///
    /// # Errors
    /// If the browser cannot.
    pub fn pinch(&self, one: &[Place], other: &[Place]) -> Result<(), Problem> {
        self.browser.perform(&json!([Pointer::Finger.along("one", one), Pointer::Finger.along("other", other)]))
    }

    /// Presses one place.
    ///
    /// # Errors
    /// If the browser cannot.
    pub fn press_at(&self, pointer: Pointer, place: Place) -> Result<(), Problem> {
        self.drag(pointer, &[place])
    }

    /// Presses one place twice with a mouse, a tenth of a second apart by the clock of the mouse, however long the page takes.
    ///
    /// # Errors
    /// If this is not Chromium.
    pub fn press_twice_at(&self, (x, y): Place) -> Result<(), Problem> {
        let start = self.browser.run("return Date.now() / 1000", &[])?.as_f64().unwrap_or_default();
        for (count, seconds) in [(1, 0.0), (2, 0.1)] {
            for kind in ["mousePressed", "mouseReleased"] {
                let timestamp = start + seconds;
                let event = json!({ "type": kind, "x": x, "y": y, "button": "left", "clickCount": count, "timestamp": timestamp });
                self.browser.devtools("Input.dispatchMouseEvent", &event)?;
            }
        }
        Ok(())
    }

    /// Brings the mouse along some places without pressing.
    ///
    /// # Errors
    /// If the browser cannot.
    pub fn hover(&self, path: &[Place]) -> Result<(), Problem> {
        let steps: Vec<Value> = path
            .iter()
            .map(|place| json!({ "type": "pointerMove", "duration": STEP_MS, "x": whole_px(place.0), "y": whole_px(place.1) }))
            .collect();
        self.browser.perform(&json!([{ "type": "pointer", "id": "mouse", "actions": steps }]))
    }

    /// Scrolls so that what a selector finds is in view with nothing before it, and waits until it is at rest: as a person waits for a
    /// line of text that moves what is under it.
    ///
    /// # Errors
    /// If there is no such thing, or it is never in view.
    pub fn extent_of(&self, selector: &str) -> Result<Extent, Problem> {
        let script = "return new Promise((resolve) => {
            let [seen, since, first] = ['', performance.now(), performance.now()];
            const look = () => {
                const now = performance.now();
                const found = document.querySelector(arguments[0]);
                const box = () => found.getBoundingClientRect();
                // What is around it may be hit in its place, in a gap of a drawing; not what cuts it off.
                let pane = found;
                while (pane && getComputedStyle(pane).overflowY === 'visible') pane = pane.parentElement;
                const free = () => {
                    const { x, y, width, height } = box();
                    // Around a sheet that cuts it off lies the sheet's own backdrop.
                    const cut = pane?.getBoundingClientRect();
                    if (cut && (y + height / 2 < cut.top || cut.bottom < y + height / 2)) return false;
                    return [0.5, 0.2, 0.8, 0.97].some((share) => {
                        const top = document.elementFromPoint(x + width * share, y + height / 2);
                        return !!top && (found.contains(top) || (top.contains(found) && (!pane || pane.contains(top))));
                    });
                };
                if (found && !free()) {
                    found.scrollIntoView({ block: 'center', behavior: 'instant' });
                    // The picture of a phone stays at the top of the window, over what goes on below it.
                    if (!free()) scrollBy({ top: box().top + box().height / 2 - innerHeight * 0.8, behavior: 'instant' });
                }
                const at = found && free() ? [box().x, box().y, box().width, box().height] : null;
                if (String(at) !== seen) [seen, since] = [String(at), now];
                if (at && now - since >= arguments[1]) resolve(at);
                else if (now - first > arguments[2]) {
                    const middle = found && document.elementFromPoint(box().x + box().width / 2, box().y + box().height / 2);
                    resolve(found ? `at ${String(Object.values(box().toJSON()))} under ${middle?.outerHTML.slice(0, 150)}` : 'nowhere');
                } else setTimeout(look, 20);
            };
            look();
        })";
        let found = self.browser.run(script, &[json!(selector), json!(STILL_FOR_MS), json!(STILL_WITHIN_MS)])?;
        let number = |index: usize| found.get(index).and_then(Value::as_f64);
        match (number(0), number(1), number(2), number(3)) {
            (Some(x), Some(y), Some(width), Some(height)) => Ok(Extent { corner: (x, y), size: (width, height) }),
            _ => Err(Problem(format!("{selector} is not there, covered, or never stands still: {found}"))),
        }
    }

    /// The text that is selected on the page, as by a drag over it.
    ///
    /// # Errors
    /// If the browser cannot tell.
    pub fn selected_text(&self) -> Result<String, Problem> {
        Ok(self.browser.run("return String(getSelection())", &[])?.as_str().unwrap_or_default().to_owned())
    }
}

/// WebDriver takes whole pixels.
#[allow(clippy::cast_possible_truncation)] // a place within a window
fn whole_px(px: f64) -> i64 {
    px.round() as i64
}
