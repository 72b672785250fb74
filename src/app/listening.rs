//! What the page hears beside what its own parts are told: keys, the history, colours, the printer.

use super::browser::{self, paper};
use super::state::Msg;
use super::teach::slice::TeachMsg;
use super::view::{Reading, Tab};
use super::{App, Tick, share};
use yew::{Callback, Context};

/// The picture on paper, in CSS pixels, and the page's text beside it: wider than A4 and Letter leave room for, so that it is shrunk a
/// little and its labels come to 8 pt and more.
const PAPER: (f64, f64, f64) = (760.0, 380.0, 18.0);

impl App {
    pub(super) fn listen(&mut self, ctx: &Context<Self>) {
        let travelled =
            ctx.link().callback(|step: Option<usize>| Tick::Msg(Msg::Travelled { step, link: browser::link() }));
        self.listeners.extend(browser::on_travel(travelled));
        self.listeners.extend(browser::on_colours(&ctx.link().callback(|colours| Tick::Msg(Msg::Colours(colours)))));
        self.listeners.extend(share::errand::listen(&self.dispatch));
        self.listeners.extend(paper::on_print(&ctx.link().callback(Tick::Print)));
        let dispatch = self.dispatch.clone();
        self.listeners.extend(browser::on_key(Callback::from(move |event: web_sys::KeyboardEvent| {
            let command = event.ctrl_key() || event.meta_key();
            if !command && browser::lesson::is_shortcut(&event) {
                dispatch.emit(Msg::Teach(TeachMsg::Key(event.key())));
                return false;
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

    /// Whether a size that is told now is that of a sheet of paper, for which the picture has been laid out already. Where the browser has
    /// printed and not said so, the screen is back.
    pub(super) fn stays_on_paper(&mut self) -> bool {
        let stays = self.off_paper.is_some() && paper::is_laid_out();
        if !stays && self.off_paper.take().is_some() {
            paper::done();
        }
        stays
    }

    /// Lays the picture out for paper, or for the screen again.
    pub(super) fn on_paper(&mut self, on: bool) -> Tick {
        let screen = *self.off_paper.get_or_insert(self.state.view.size);
        if !on {
            self.off_paper = None;
        }
        let (width, height, text) = if on { PAPER } else { screen };
        Tick::Msg(Msg::Resized(width, height, text))
    }
}

/// The message for a key pressed on the picture, if it has one.
pub(super) fn reading_key(key: &str, reading: bool) -> Option<Msg> {
    let reading = match (key, reading) {
        ("Enter" | " ", _) => Reading::Start,
        ("ArrowRight", true) => Reading::Step(4),
        ("ArrowLeft", true) => Reading::Step(-4),
        ("PageUp", true) => Reading::Step(32),
        ("PageDown", true) => Reading::Step(-32),
        ("Home", true) => Reading::First,
        ("End", true) => Reading::Last,
        ("Escape", true) => Reading::Stop,
        ("t" | "T", _) => return Some(Msg::Tab(Tab::Table)),
        _ => return None,
    };
    Some(Msg::Read(reading))
}
