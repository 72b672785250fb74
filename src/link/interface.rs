//! The keys of a link that say how the page looks rather than what is computed. Raw texts: the page gives them their meaning.

/// What the page keeps in a link about itself; `None`: not in the link.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Interface {
    /// Which view is open.
    pub view: Option<String>,
    /// Range of the time axis.
    pub x: Option<String>,
    /// Range of the count axis.
    pub y: Option<String>,
    /// Whether the count axis is logarithmic.
    pub log: Option<String>,
    /// The reader's own data points.
    pub data: Option<String>,
    /// A curve that the reader drew, as its short code.
    pub draw: Option<String>,
    /// A tour: its name or its steps.
    pub tour: Option<String>,
    /// Which step of the tour.
    pub step: Option<String>,
    /// A task set by a teacher.
    pub task: Option<String>,
    /// How the page is laid out: presenter, embedded and the like.
    pub ui: Option<String>,
    /// Language of the page.
    pub lang: Option<String>,
}

/// The keys, in the order in which a link has them.
pub const KEYS: [&str; 11] = ["view", "x", "y", "log", "data", "draw", "tour", "step", "task", "ui", "lang"];

impl Interface {
    /// The text of a key; `None` where the link has none, or the key is no key of the interface.
    pub fn get(&self, key: &str) -> Option<&str> {
        let slot = match key {
            "view" => &self.view,
            "x" => &self.x,
            "y" => &self.y,
            "log" => &self.log,
            "data" => &self.data,
            "draw" => &self.draw,
            "tour" => &self.tour,
            "step" => &self.step,
            "task" => &self.task,
            "ui" => &self.ui,
            "lang" => &self.lang,
            _ => return None,
        };
        slot.as_deref()
    }

    /// Where the text of a key is held; `None` for what is no key of the interface.
    pub fn slot(&mut self, key: &str) -> Option<&mut Option<String>> {
        Some(match key {
            "view" => &mut self.view,
            "x" => &mut self.x,
            "y" => &mut self.y,
            "log" => &mut self.log,
            "data" => &mut self.data,
            "draw" => &mut self.draw,
            "tour" => &mut self.tour,
            "step" => &mut self.step,
            "task" => &mut self.task,
            "ui" => &mut self.ui,
            "lang" => &mut self.lang,
            _ => return None,
        })
    }
}
