//! The makers: a tour of one's own, a task, and their links.

use super::State;
use crate::app::address;
use crate::app::teach::slice::{TeachMsg, Text};
use crate::link::{Interface, encode};
use crate::teach::task::lock_mark;
use crate::teach::tour::{MAX_STEPS_IN_LINK, Step, Tour};
use crate::teach::tours;
use crate::words::Lang;
use std::borrow::Cow;

impl State {
    /// The tour being made, with a title.
    pub fn own_tour(&self) -> Tour {
        let mut tour = self.teach.draft.clone();
        if tour.title.is_empty() {
            tour.title = self.lang.teach().untitled.into();
        }
        tour
    }

    /// Takes the tour that was being made on the last visit.
    pub(in crate::app) fn read_draft(&mut self, kept: Option<&str>) {
        match kept.map(Tour::decode) {
            Some(Ok(draft)) => self.teach.draft = draft,
            Some(Err(_)) => self.notices.push(self.lang.teach().broken_draft.to_owned()),
            None => {}
        }
    }

    pub(super) fn edit_tour(&mut self, msg: TeachMsg) {
        let words = self.lang.teach();
        // What a step shows is the scenario and how it is looked at, without the tour around it.
        let here = || {
            let mut state = self.clone();
            (state.teach.tour, state.teach.task, state.teach.presenting) = (None, None, false);
            state.link().split('#').next().unwrap_or_default().to_owned()
        };
        let view = matches!(msg, TeachMsg::AddStep).then(here);
        let steps = &mut self.teach.draft.steps;
        match msg {
            TeachMsg::AddStep if steps.len() >= MAX_STEPS_IN_LINK => words.full.clone_into(&mut self.announcement),
            TeachMsg::AddStep => {
                steps.push(Step { link: view.unwrap_or_default().into(), ..Step::default() });
                self.announcement = (words.added_view)(steps.len());
            }
            TeachMsg::Copy(id) => {
                if let Some(tour) = tours::by_id(id, self.lang) {
                    self.teach.draft = Tour { id: "", ..tour };
                }
            }
            TeachMsg::Edit(which, text) => {
                let text: Cow<'static, str> = text.into();
                let slot = match which {
                    Text::Tour => Some(&mut self.teach.draft.title),
                    Text::Title(step) => steps.get_mut(step).map(|step| &mut step.title),
                    Text::Caption(step) => steps.get_mut(step).map(|step| &mut step.caption),
                    Text::Note(step) => steps.get_mut(step).map(|step| &mut step.note),
                };
                if let Some(slot) = slot {
                    *slot = text;
                }
            }
            TeachMsg::Move(step, by) => {
                let to = step.saturating_add_signed(by);
                if step < steps.len() && to < steps.len() {
                    steps.swap(step, to);
                }
            }
            TeachMsg::Delete(step) if step < steps.len() => {
                steps.remove(step);
            }
            _ => {}
        }
    }

    /// The link of the task in the maker, from the view that is open.
    pub fn task_link(&self) -> String {
        let interface = Interface {
            task: Some(self.teach.made_task(lock_mark(&self.scenario)).to_string()),
            lang: (self.lang != Lang::En).then(|| self.lang.code().to_owned()),
            ..Interface::default()
        };
        encode(&self.scenario, &interface, &[])
    }

    /// The link of the tour in the maker: it opens on its first step.
    pub fn tour_link(&self) -> String {
        let tour = self.own_tour();
        let first = tour.steps.first().map(|step| address::read(&step.link).scenario).unwrap_or_default();
        let interface = Interface {
            tour: Some(tour.link_value()),
            step: Some("1".to_owned()),
            lang: (self.lang != Lang::En).then(|| self.lang.code().to_owned()),
            ..Interface::default()
        };
        encode(&first, &interface, &[])
    }
}
