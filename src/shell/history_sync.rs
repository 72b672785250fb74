//! Where the view is kept while it changes: in the address and its history, and on the device. Both may refuse; nothing is lost by that.

use crate::app::{App, AppMessage};
use crate::page::message::Msg;
use crate::shell::browser;
use crate::shell::share_effect;
use crate::text::Degraded;
use gloo::timers::callback::Timeout;
use yew::Context;

/// When an address is tried again that the browser has refused: Safari allows a hundred changes in half a minute.
const AGAIN_MS: u32 = 3000;
/// Refusals in a row after which the page says so.
const TELL_AFTER: u32 = 2;
/// Refusals in a row after which only the next change tries again.
const GIVE_UP_AFTER: u32 = 20;

impl App {
    /// A step has been taken: the address gets a new entry in the history.
    pub(crate) fn push_address(&mut self, ctx: &Context<Self>) {
        self.address = None;
        let link = self.state.link();
        // The entry that Back returns to is the view before the step, after a reload too: a drag has written over it, or it has not been
        // written yet.
        if let Some((entry, before)) = self.state.entry_before().filter(|(_, before)| *before != self.written) {
            browser::replace_link(before, &entry);
        }
        let written = browser::push_link(&link, &self.state.entry());
        self.has_history &= written;
        self.look_again(ctx, written);
        self.keep_session(ctx, &link);
        self.written = link;
    }

    /// The address follows what is shown.
    pub(crate) fn write_address(&mut self, ctx: &Context<Self>) {
        self.address = None;
        let link = self.state.link();
        let written = browser::replace_link(&link, &self.state.entry());
        self.look_again(ctx, written);
        self.keep_session(ctx, &link);
        self.written = link;
    }

    fn look_again(&mut self, ctx: &Context<Self>, written: bool) {
        if written {
            self.refusals = 0;
            return self.tell_store(ctx, Degraded::AddressBehind, true);
        }
        self.refusals += 1;
        if self.refusals == TELL_AFTER {
            self.tell_store(ctx, Degraded::AddressBehind, false);
        }
        if self.refusals < GIVE_UP_AFTER {
            let link = ctx.link().clone();
            self.address = Some(Timeout::new(AGAIN_MS, move || link.send_message(AppMessage::Address)));
        }
    }

    fn keep_session(&mut self, ctx: &Context<Self>, link: &str) {
        let session = &mut self.state.share.session;
        // A frame in somebody's course page is nobody's session.
        if self.state.view.embedded || !session.follow(link) {
            return;
        }
        session.meet(browser::storage::kept(browser::storage::SESSION), link);
        let is_kept = share_effect::keep_session(link, session.other());
        self.tell_store(ctx, Degraded::NothingKept, is_kept);
    }

    /// Tells that address or device do not keep the view, or that they do again.
    fn tell_store(&self, ctx: &Context<Self>, what: Degraded, is_kept: bool) {
        if is_kept == self.state.told.contains(&what) {
            ctx.link().send_message(AppMessage::Msg(Msg::Degraded { what, is_over: is_kept }));
        }
    }
}
