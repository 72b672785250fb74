//! Where the view is kept while it changes: in the address and its history, and on the device. Both may refuse; nothing is lost by that.

use super::{App, Tick, browser, share};
use crate::app::state::Msg;
use crate::words::Hindrance;
use gloo::timers::callback::Timeout;
use yew::Context;

/// When an address is tried again that the browser has refused: Safari allows a hundred changes in half a minute.
const AGAIN_MS: u32 = 3000;
/// Refusals in a row after which it is told.
const TELL_AFTER: u32 = 2;
/// Refusals in a row after which only the next change tries again.
const GIVE_UP_AFTER: u32 = 20;

impl App {
    /// A step has been taken: the address gets an entry of its own in the history.
    pub(super) fn push_address(&mut self, ctx: &Context<Self>) {
        self.address = None;
        let (link, step) = (self.state.link(), self.state.step());
        if let (before, true) = std::mem::replace(&mut self.settled, (link.clone(), false)) {
            // The entry that Back returns to is the view before the drag, after a reload too.
            browser::replace_link(&before, step.saturating_sub(1));
        }
        let written = browser::push_link(&link, step);
        self.has_history &= written;
        self.look_again(ctx, written);
        self.keep_session(ctx, &link);
    }

    /// The address follows what is shown.
    pub(super) fn write_address(&mut self, ctx: &Context<Self>) {
        self.address = None;
        let link = self.state.link();
        let written = browser::replace_link(&link, self.state.step());
        self.look_again(ctx, written);
        self.keep_session(ctx, &link);
        if self.state.view.dragging {
            self.settled.1 = true;
        } else {
            self.settled = (link, false);
        }
    }

    fn look_again(&mut self, ctx: &Context<Self>, written: bool) {
        if written {
            self.refusals = 0;
            return;
        }
        self.refusals += 1;
        if self.refusals == TELL_AFTER {
            ctx.link().send_message(Tick::Msg(Msg::Hindered(Hindrance::AddressBehind)));
        }
        if self.refusals < GIVE_UP_AFTER {
            let link = ctx.link().clone();
            self.address = Some(Timeout::new(AGAIN_MS, move || link.send_message(Tick::Address)));
        }
    }

    fn keep_session(&mut self, ctx: &Context<Self>, link: &str) {
        let session = &mut self.state.share.session;
        // A frame in somebody's course page is nobody's session.
        if self.state.view.embedded || !session.follow(link) {
            return;
        }
        session.meet(browser::storage::kept(browser::storage::SESSION), link);
        if !share::errand::keep_session(link, session.other()) {
            ctx.link().send_message(Tick::Msg(Msg::Hindered(Hindrance::NothingKept)));
        }
    }
}
