//! The presenter, and what single keys do.

use crate::page::message::Effects;
use crate::page::state::State;
use crate::page::teach::draft::Keeping;
use crate::page::teach::state::{Leaving, TeachMsg};
use crate::page::teach::update::BUTTON;
use crate::page::view::Sheet;
use crate::trajectory::ArmName;
use crate::trials::presets;
use std::rc::Rc;

impl State {
    pub(crate) fn present(&mut self, on: bool) -> Effects {
        // A frame in another page has the layout of a frame.
        if self.view.embedded {
            return Effects::default();
        }
        self.view.sheet = None;
        (self.teach.presenting, self.teach.blank, self.teach.ghost) = (on, false, None);
        self.lang.teach().present_bar.clone_into(&mut self.announcement);
        Effects { replace_link: true, layout: true, rescue: Some(BUTTON), ..Effects::default() }
    }

    pub(crate) fn freeze(&mut self) {
        self.teach.ghost = match self.teach.ghost.take() {
            Some(_) => None,
            None => self
                .run
                .arm(ArmName::A)
                .map(|arm| Rc::new(self.run.weeks.iter().copied().zip(arm.typical.cd4.iter().copied()).collect())),
        };
    }

    /// What a single key does, where it does anything.
    pub(crate) fn key(&mut self, key: &str) -> Effects {
        let letters = self.teach.letters;
        match key {
            "Escape" => self.escape(),
            "ArrowRight" | "ArrowLeft" if self.teach.tour.is_some() => {
                self.step_by(if key == "ArrowRight" { 1 } else { -1 })
            }
            "p" | "P" if letters => self.present(!self.teach.presenting),
            "?" if letters => {
                self.view.sheet = Some(Sheet::Help);
                Effects::default()
            }
            "b" | "B" if letters && self.teach.presenting => self.teach(TeachMsg::Blank),
            "f" | "F" if letters && self.teach.presenting => self.teach(TeachMsg::Freeze),
            _ if letters && self.teach.presenting => {
                let place = key.parse().ok().and_then(|digit: usize| digit.checked_sub(1));
                place
                    .and_then(|place| presets::all().get(place))
                    .map_or_else(Effects::default, |preset| self.load(preset.id))
            }
            _ => Effects::default(),
        }
    }

    /// Leaves what was opened last.
    pub(crate) fn escape(&mut self) -> Effects {
        let what = if self.teach.predicting.is_some() && self.teach.tour.is_none() {
            Leaving::Prediction
        } else if self.teach.tour.is_some() {
            Leaving::Tour
        } else if self.teach.class.is_some() {
            Leaving::Class
        } else if self.teach.presenting {
            return self.present(false);
        } else {
            return Effects::default();
        };
        Effects { focus: Some(BUTTON), keep: Some(Keeping::Tab), ..self.leave(what) }
    }
}
