//! What the browser and the workers do for the state, and what comes back.

use crate::app::{ADDRESS_MS, App, AppMessage};
use crate::lazy::{details, lessons, sharing};
use crate::page::explore::state::ExploreMsg;
use crate::page::message::{Effects, Msg};
use crate::page::view::Ui;
use crate::service::{Request, Response};
use crate::shell::browser;
use crate::text::Lang;
use gloo::timers::callback::Timeout;
use std::rc::Rc;
use yew::Context;

impl App {
    /// Shows a part of the band; asks for the next where there is one and the scenario is still the same.
    pub(crate) fn answered(&mut self, ctx: &Context<Self>, question: &Request, answer: Response) -> bool {
        if let (Request::Band { link, .. }, Response::Refused { .. }) = (question, &answer) {
            let is_news = *link == self.state.computation();
            if is_news {
                self.state.update(Msg::NoBand);
                if browser::is_replaced() {
                    self.state.tell(self.state.lang.lazy_labels().replaced);
                }
            }
            return is_news;
        }
        let (Request::Band { link, .. }, Response::Band { arms, difference, done, of, .. }) = (question, &answer)
        else {
            self.state.update(Msg::Explore(ExploreMsg::Answered(Rc::new((question.clone(), answer)))));
            return true;
        };
        if *link != self.state.computation() {
            return false;
        }
        let complete = done >= of;
        // The next part first: it is run while this one is drawn.
        if let Some(computer) = self.computer.as_ref().filter(|_| !complete) {
            computer.ask(Request::band(link.clone()));
        }
        if arms.is_empty() && !complete {
            return false;
        }
        let effects = self.state.update(Msg::Band { arms: Rc::new(arms.clone()), difference: *difference, complete });
        self.carry_out(ctx, effects);
        true
    }

    pub(crate) fn carry_out(&mut self, ctx: &Context<Self>, effects: Effects) {
        if effects.population {
            self.ask_patients(ctx);
        }
        if effects.push_link {
            self.push_address(ctx);
        } else if effects.replace_link && self.address.is_none() {
            let link = ctx.link().clone();
            self.address = Some(Timeout::new(ADDRESS_MS, move || link.send_message(AppMessage::Address)));
        }
        if effects.travel != 0 && self.has_history {
            browser::travel(effects.travel);
        } else if effects.travel != 0 {
            ctx.link().send_message(AppMessage::Msg(Msg::Step(effects.travel)));
        }
        if let Some(lang) = effects.language {
            // While its words are not here, those of the page are English, and so is the language for screen readers.
            let spoken = if lang.is_here() { lang } else { Lang::default() };
            browser::set_language(spoken.code());
        }
        if effects.layout {
            browser::focus::lay_out(self.state.ui().map(Ui::name));
        }
        if let Some((why, code)) = effects.keep.zip(lessons::get()) {
            (code.keep)(why, &self.state, &self.dispatch);
        }
        if let Some((id, code)) = effects.rescue.zip(lessons::get()) {
            (code.rescue_focus)(id);
        }
        if let Some(on) = effects.letters {
            browser::focus::keep_letters(on);
        }
        if let Some(id) = effects.focus {
            browser::focus::focus_soon(id);
        }
        if effects.show_section {
            browser::scroll_to("sections");
        }
        if let Some(play) = effects.sound {
            // What plays is in the part of the panels, where the button is.
            self.sound = details::get().filter(|_| play).and_then(|code| (code.play)(&self.state, &self.dispatch));
        }
        if let Some(dark) = effects.theme {
            browser::set_theme(dark);
        }
        if let Some(errand) = effects.errand
            && let Some(code) = sharing::get()
        {
            (code.run)(errand, &self.state, &self.dispatch);
        }
    }
}
