//! The presenter, and what single keys do.

use crate::page::message::Effects;
use crate::page::state::State;
use crate::page::teach::draft::Keeping;
use crate::page::teach::state::{Leaving, TeachMsg};
use crate::page::teach::update::{BUTTON, PRESENTER};
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
        let rescue = Some(if on { PRESENTER } else { BUTTON });
        Effects { replace_link: true, layout: true, rescue, ..Effects::default() }
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
            "PageDown" | "PageUp" => self.remote(if key == "PageDown" { 1 } else { -1 }),
            "p" | "P" if letters => self.present(!self.teach.presenting),
            "?" if letters => {
                self.view.sheet = Some(Sheet::Help);
                Effects::default()
            }
            "b" | "B" | "." if letters => self.teach(TeachMsg::Blank),
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

    /// What Page Down and Page Up of a presenter's remote do: the next step of the tour, or the next regimen of the list.
    fn remote(&mut self, by: isize) -> Effects {
        if self.teach.tour.is_some() {
            return self.step_by(by);
        }
        if !self.teach.presenting {
            return Effects::default();
        }
        let at = presets::all().iter().position(|preset| Some(preset.id) == self.preset);
        let to = at.map_or(Some(0), |at| at.checked_add_signed(by));
        to.and_then(|to| presets::all().get(to)).map_or_else(Effects::default, |preset| self.load(preset.id))
    }

    /// Leaves what was opened last.
    pub(crate) fn escape(&mut self) -> Effects {
        if self.teach.can_leave_ending() {
            return self.show_ending(false);
        }
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

#[cfg(test)]
mod tests {
    use crate::page::message::Msg;
    use crate::page::share::content;
    use crate::page::share::state::{CopiedText, File};
    use crate::page::teach::state::TeachMsg;
    use crate::page::teach::update::tests::{key, opened};
    use crate::trials::presets;

    #[test]
    fn a_remote_steps_through_the_regimens_and_through_a_tour() {
        let mut state = opened("?ui=present");
        let ids: Vec<_> = presets::all().iter().take(3).map(|preset| Some(preset.id)).collect();
        let at = ids.iter().position(|id| *id == state.preset).unwrap();
        assert_eq!(at, 0);
        key(&mut state, "PageUp");
        assert_eq!(state.preset, ids[0], "there is none before the first");
        key(&mut state, "PageDown");
        key(&mut state, "PageDown");
        assert_eq!(state.preset, ids[2]);
        key(&mut state, "PageUp");
        assert_eq!(state.preset, ids[1]);
        state.update(Msg::Teach(TeachMsg::Start("below-200")));
        key(&mut state, "PageDown");
        assert_eq!(state.teach.tour.as_ref().unwrap().step, 1);
        key(&mut state, "PageUp");
        assert_eq!(state.teach.tour.as_ref().unwrap().step, 0);
        key(&mut state, ".");
        assert!(state.teach.blank);
        let mut desk = opened("");
        for pressed in ["PageDown", ".", "b"] {
            key(&mut desk, pressed);
        }
        assert_eq!((desk.preset, desk.teach.blank), (ids[0], false), "without a tour these are the presenter's alone");
    }

    #[test]
    fn a_blanked_curve_keeps_its_axis() {
        let mut state = opened("v=1&m=2&a=5m5d8w6c&ui=present");
        let axis = (state.figure.y.domain, state.figure.y.ticks.len(), state.layout.plot);
        key(&mut state, ".");
        assert!(state.figure.series.is_empty());
        assert_eq!((state.figure.y.domain, state.figure.y.ticks.len(), state.layout.plot), axis);
        // A curve that is to be drawn gives nothing away.
        state.update(Msg::Teach(TeachMsg::Predict));
        assert_ne!(state.figure.y.domain, axis.0);
    }

    #[test]
    fn nothing_that_leaves_the_presenter_opens_a_presenter() {
        let mut state = opened("v=1&m=2&a=5m5d8w6c&ui=present");
        assert!(state.link().contains("ui=present"), "a reload goes on presenting");
        state.update(Msg::Teach(TeachMsg::AddStep));
        let texts = [
            CopiedText::Link,
            CopiedText::Embed,
            CopiedText::Command,
            CopiedText::Script,
            CopiedText::Citation,
            CopiedText::Bibtex,
        ]
        .map(|text| content::text(text, &state, "2026-11-28"));
        let mut all: Vec<String> = texts.into();
        all.push(content::address(&state));
        all.push(content::handout(&state));
        all.extend(
            [File::Svg, File::Csv, File::Json, File::Script].into_iter().filter_map(|file| content::file(file, &state)),
        );
        all.push(format!("{:?}", content::provenance(&state)));
        all.extend(state.teach.draft.tour().steps.iter().map(|step| step.link.to_string()));
        for text in all {
            assert!(text.contains("a=5m5d8w6c") && !text.contains("ui=present"), "{text}");
        }
    }
}
