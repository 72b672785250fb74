//! What is open under the picture, which weeks are shown, and whether the curve is being played. A slice of the page's state: pure.

use crate::chart::panel::PanelId;
use crate::chart::window::Window;
use crate::chart::{Figure, Layout};
use crate::scenario::Scenario;
use crate::simulation::Closeup;
use crate::text::Lang;
use crate::trajectory::Trajectory;
use std::rc::Rc;

/// What a person does with panels, weeks and sound.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PanelMsg {
    /// Opens or closes a panel.
    Toggle(PanelId),
    /// The weeks between which a person drags.
    Select(Option<Window>),
    /// Shows these weeks, or the whole run.
    Show(Option<Window>),
    /// Shows fewer weeks (a factor below 1) or more.
    Zoom(f64),
    /// Moves by a share of the weeks shown.
    Shift(f64),
    /// Shows one cycle.
    OneCycle,
    /// Plays the curve.
    Play,
    /// Stops it.
    Stop,
    /// The sound has come to this week; `None`: to its end.
    Played(Option<f64>),
    /// The browser plays no sound.
    Refused,
}

/// One plot of an open panel.
#[derive(Clone, Debug, PartialEq)]
pub struct PanelPlot {
    /// Its panel.
    pub panel: PanelId,
    /// What is drawn.
    pub figure: Rc<Figure>,
    /// Where it goes.
    pub layout: Rc<Layout>,
}

/// The slice.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PanelState {
    /// The panels that are open.
    pub open: Vec<PanelId>,
    /// Their plots, from the top.
    pub plots: Rc<Vec<PanelPlot>>,
    /// The weeks between which a person drags.
    pub selection: Option<Window>,
    /// Whether the curve is being played.
    pub playing: bool,
    /// Whether the browser refused to.
    pub refused: bool,
    pub(crate) closeup_of: Option<(Scenario, Window)>,
    pub(crate) made_of: Option<MadeOf>,
}

/// What the plots were made of: as long as it is the same, they are.
#[derive(Clone, Debug)]
pub(crate) struct MadeOf {
    pub(crate) open: Vec<PanelId>,
    pub(crate) run: Rc<Trajectory>,
    pub(crate) layout: Rc<Layout>,
    pub(crate) closeup: Option<Rc<Closeup>>,
    pub(crate) lang: Lang,
}

impl PartialEq for MadeOf {
    fn eq(&self, other: &Self) -> bool {
        let same_closeup = match (&self.closeup, &other.closeup) {
            (Some(ours), Some(theirs)) => Rc::ptr_eq(ours, theirs),
            (ours, theirs) => ours.is_none() && theirs.is_none(),
        };
        same_closeup
            && Rc::ptr_eq(&self.run, &other.run)
            && Rc::ptr_eq(&self.layout, &other.layout)
            && self.open == other.open
            && self.lang == other.lang
    }
}

/// The message for a key pressed on the picture, if it has one.
pub fn key(key: &str, shift: bool, playing: bool) -> Option<PanelMsg> {
    Some(match key {
        "+" | "=" => PanelMsg::Zoom(0.5),
        "-" | "_" | "\u{2212}" => PanelMsg::Zoom(2.0),
        "0" => PanelMsg::Show(None),
        "c" | "C" => PanelMsg::OneCycle,
        "ArrowRight" if shift => PanelMsg::Shift(0.25),
        "ArrowLeft" if shift => PanelMsg::Shift(-0.25),
        "p" | "P" if playing => PanelMsg::Stop,
        "p" | "P" => PanelMsg::Play,
        _ => return None,
    })
}

#[cfg(test)]
mod tests;
