//! Plays the curve, and lets the crosshair follow. In the chunk of the panels, where the button is.

use crate::chart::sound;
use crate::page::message::Msg;
use crate::page::panels::state::PanelMsg;
use crate::page::state::State;
use crate::shell::browser::audio::{self, Progress, Sound};
use crate::trajectory::ArmName;
use crate::ui::Dispatch;
use yew::Callback;

/// Begins; `None`, and a message to the page, where the browser plays nothing.
pub fn play(state: &State, dispatch: &Dispatch) -> Option<Sound> {
    let cycles = state.run.arm(ArmName::A).map(|arm| arm.cycles.as_slice()).unwrap_or_default();
    let (from, to) = state.figure.x.domain;
    let told = dispatch.clone();
    let progress = Callback::from(move |progress| {
        told.emit(Msg::Panel(match progress {
            Progress::At(share) => PanelMsg::Played(Some(from + share * (to - from))),
            Progress::Done => PanelMsg::Played(None),
            Progress::Refused => PanelMsg::Refused,
        }));
    });
    let trace = sound::trace(&state.figure, &state.scenario.a, cycles);
    let sound = trace.and_then(|trace| audio::play(&trace, progress));
    if sound.is_none() {
        dispatch.emit(Msg::Panel(PanelMsg::Refused));
    }
    sound
}
