//! What is said to those who hear the page. What a person asks for is said at once; the sentence that follows the controls once they rest,
//! so that four key steps in a row give one sentence and not four.

use crate::app::{App, AppMessage};
use gloo::timers::callback::Timeout;
use yew::Context;

/// So long after the last step a control rests.
const REST_MS: u32 = 1000;

/// What is said, and what is to be.
#[derive(Debug, Default)]
pub(crate) struct Announcer {
    /// What is said now.
    pub(crate) now: String,
    /// The sentence that waits until the controls rest.
    waits: Option<(String, Timeout)>,
}

impl App {
    /// Says what the state has to say: at once, or soon. `moving`: a control moves.
    pub(crate) fn say_soon(&mut self, ctx: &Context<Self>, moving: bool) {
        let (saying, said) = (&mut self.saying, &self.state.announcement);
        if *said != self.state.sentence || *said == saying.now {
            saying.waits = None;
            saying.now.clone_from(said);
        } else if moving || saying.waits.as_ref().is_none_or(|(waits, _)| waits != said) {
            let link = ctx.link().clone();
            saying.waits = Some((said.clone(), Timeout::new(REST_MS, move || link.send_message(AppMessage::Say))));
        }
    }

    /// The controls rest.
    pub(crate) fn say(&mut self) {
        self.saying.waits = None;
        self.saying.now.clone_from(&self.state.announcement);
    }
}
