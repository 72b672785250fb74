//! The curve first: while a control moves, the picture is drawn at once, and the rest of the page follows when that is on the screen.
//!
//! Words, numbers, legend and tables cost several times what the curve does, most of it in the browser's own layout and painting. Were they
//! made with every move, a slow machine would show the curve late. So they take a share of the time and no more: the longer they took
//! the last time, the longer they wait the next.

use crate::app::{App, AppMessage};
use crate::page::opening_stage::OpeningStage;
use crate::page::state::State;
use crate::service::Request;
use crate::shell::browser;
use gloo::timers::callback::Timeout;
use yew::Context;

/// A frame: sooner than this, the curve might not yet stand on screen.
const LEAST_MS: f64 = 16.0;
/// The words never lag behind the curve by more than this; it still reads as following.
const MOST_MS: f64 = 120.0;
/// The rest of the page waits this many times what it took: layout and painting come to about five times the script that is measured.
const TIMES: f64 = 12.0;

/// While a control moves, virtual patients are asked for this often at most. Each of their answers has the ground of the picture drawn again, and the worker
/// wants a core that on small machines the browser needs for the curve.
const PATIENTS_MS: f64 = 100.0;

/// When the rest of the page is made, and the virtual patients are asked for.
#[derive(Default)]
pub(crate) struct RenderPacing {
    asking: Option<Timeout>,
    asked_ms: f64,
    waiting: Option<Timeout>,
    began_ms: Option<f64>,
    took_ms: f64,
}

impl RenderPacing {
    /// The page is being made: nothing is left to wait for.
    fn begin(&mut self) {
        self.waiting = None;
        self.began_ms = Some(browser::now_ms());
    }

    /// The page has been made.
    pub(crate) fn done(&mut self) {
        if let Some(began_ms) = self.began_ms.take() {
            self.took_ms = browser::now_ms() - began_ms;
        }
    }

    fn wait_ms(&self) -> f64 {
        (TIMES * self.took_ms).clamp(LEAST_MS, MOST_MS)
    }
}

impl App {
    /// Draws the picture, unless it is drawn already.
    pub(crate) fn draw(&self) {
        let State { figure, layout, view, .. } = &self.state;
        self.canvas.show(figure, layout, view.theme(), view.dragging);
    }

    /// Asks for the virtual patients of what the page shows: at once, or while a control moves a little later.
    pub(crate) fn ask_patients(&mut self, ctx: &Context<Self>) {
        let now_ms = browser::now_ms();
        let wait_ms = self.pacing.asked_ms + PATIENTS_MS - now_ms;
        if self.state.view.dragging && wait_ms > 0.0 {
            let link = ctx.link().clone();
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // between nothing and the constant
            let later = || Timeout::new(wait_ms as u32 + 1, move || link.send_message(AppMessage::Patients));
            self.pacing.asking.get_or_insert_with(later);
        } else if let Some(computer) = &self.computer {
            self.pacing.asking = None;
            self.pacing.asked_ms = now_ms;
            computer.ask(Request::band(self.state.computation()));
        }
    }

    /// The wait is over: asks again, or waits on where the clock is not quite there yet.
    pub(crate) fn ask_again(&mut self, ctx: &Context<Self>) {
        self.pacing.asking = None;
        self.ask_patients(ctx);
    }

    /// Whether the page is to be made again now. While a control moves, the curve is drawn here and now and the page is made a little later.
    pub(crate) fn makes_page(&mut self, ctx: &Context<Self>, moving: bool) -> bool {
        if !moving {
            self.pacing.begin();
            return true;
        }
        self.follow(ctx);
        false
    }

    /// Draws the curve; the rest of the page will follow it.
    pub(crate) fn follow(&mut self, ctx: &Context<Self>) {
        self.draw();
        if self.pacing.waiting.is_none() {
            let link = ctx.link().clone();
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // between the two constants
            let wait = self.pacing.wait_ms() as u32;
            self.pacing.waiting = Some(Timeout::new(wait, move || link.send_message(AppMessage::Rest)));
        }
    }

    /// After a round: draws the curve, and lets the next round follow it.
    pub(crate) fn made(&mut self, ctx: &Context<Self>) {
        self.pacing.done();
        if self.extent == OpeningStage::Whole {
            self.draw();
        } else {
            self.follow(ctx);
        }
    }
}
