//! What the page hears apart from what its own parts send: keys, the history, colours.

use crate::app::{App, AppMessage};
use crate::page::history_entry::Entry;
use crate::page::message::Msg;
use crate::page::teach::state::TeachMsg;
use crate::page::view::ViewMsg;
use crate::shell::browser;
use crate::shell::share_effect;
use yew::{Callback, Context};

impl App {
    pub(crate) fn listen(&mut self, ctx: &Context<Self>) {
        let travelled = ctx
            .link()
            .callback(|entry: Option<Entry>| AppMessage::Msg(Msg::HistoryPopped { entry, link: browser::link() }));
        self.listeners.extend(browser::on_travel(travelled));
        self.listeners.extend(browser::on_colours(
            &ctx.link().callback(|colours| AppMessage::Msg(Msg::View(ViewMsg::Colours(colours)))),
        ));
        self.listeners.extend(share_effect::listen(&self.dispatch));
        let dispatch = self.dispatch.clone();
        self.listeners.extend(browser::on_key(Callback::from(move |event: web_sys::KeyboardEvent| {
            let command = event.ctrl_key() || event.meta_key();
            if !command && browser::focus::is_shortcut(&event) {
                dispatch.emit(Msg::Teach(TeachMsg::Key(event.key())));
                // A slider or a page that scrolls needs no key of a presenter's remote.
                return browser::focus::is_of_remote(&event);
            }
            if !command || event.alt_key() || browser::is_typing(&event) {
                return false;
            }
            let msg = match (event.key().as_str(), event.shift_key()) {
                ("z", false) => Msg::Undo,
                ("Z" | "z", true) | ("y", false) => Msg::Redo,
                _ => return false,
            };
            dispatch.emit(msg);
            true
        })));
    }
}
