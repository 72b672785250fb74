//! What is said of what the page has to do without, for as long as that lasts.

use crate::page::state::State;
use crate::text::Degraded;

impl State {
    /// Tells of something that the page has to do without, or takes that back where it is over.
    pub(crate) fn take_degraded(&mut self, what: Degraded, is_over: bool) {
        if let Some(logic) = (self.parts.details)() {
            (logic.degraded)(self, what, is_over);
        }
    }

    /// Adds the notice of something, once; where that is over, removes it, in whichever language it is, so that it can be added again.
    pub(crate) fn tell_degraded(&mut self, what: Degraded, is_over: bool) {
        if is_over {
            self.told.retain(|told| *told != what);
            self.take_back(|lang| lang.degraded(what));
        } else if !self.told.contains(&what) {
            self.told.push(what);
            self.notices.push(self.lang.degraded(what).to_owned());
        }
    }
}
