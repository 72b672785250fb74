//! The steps of a tour.

use crate::chart::panel::PanelId;
use crate::page::message::Effects;
use crate::page::open_link::LinkOrigin;
use crate::page::page_link;
use crate::page::state::State;
use crate::page::teach::draft::Keeping;
use crate::page::teach::state::Running;
use crate::page::teach::update::TOUR_CARD;
use crate::page::view::{Lens, Section};
use crate::teach::tour::{Focus, Tour};
use std::rc::Rc;

impl State {
    pub(crate) fn run(&mut self, tour: Tour) -> Effects {
        if tour.steps.is_empty() {
            return Effects::default();
        }
        self.view.sheet = None;
        self.remember();
        if self.teach.tour.is_none() {
            self.teach.before.tour = Some(self.earlier());
        }
        self.teach.tour = Some(Running { tour: Rc::new(tour), step: 0, answered: None });
        self.show_tour_step()
    }

    pub(crate) fn step_by(&mut self, by: isize) -> Effects {
        let Some(running) = &self.teach.tour else { return Effects::default() };
        let to = running.step.saturating_add_signed(by);
        if to == running.step || to >= running.tour.steps.len() {
            return Effects::default();
        }
        self.remember();
        if let Some(running) = &mut self.teach.tour {
            (running.step, running.answered) = (to, None);
        }
        self.show_tour_step()
    }

    /// Shows the present step of the tour with its own view, as a step of the history.
    pub(crate) fn show_tour_step(&mut self) -> Effects {
        let effects = self.enter_step(true);
        Effects { focus: Some(TOUR_CARD), ..self.committed(effects) }
    }

    /// Begins the step of the tour; `load`: with its own view, where an address has not brought one.
    pub(crate) fn enter_step(&mut self, load: bool) -> Effects {
        let Some(running) = &self.teach.tour else { return Effects::default() };
        let Some(step) = running.step().cloned() else { return Effects::default() };
        let words = self.lang.teach();
        let place = (words.step_of)(running.step + 1, running.tour.steps.len());
        let mut effects = Effects::default();
        self.put_by_sketch();
        let asked = step.question.as_ref().filter(|question| question.predicts);
        self.teach.predicting = None;
        self.teach.ending = step.focus == Focus::Ending;
        if load {
            effects = self.take_opened(page_link::read(&step.link), LinkOrigin::Tour);
            self.look_at(step.focus);
        }
        if asked.is_some() {
            self.begin_drawing();
        }
        let said =
            asked.map_or_else(|| step.filled_caption(&self.run, self.lang), |question| question.prompt.to_string());
        self.announcement = format!("{place}. {}. {said}", step.title);
        Effects { replace_link: true, keep: Some(Keeping::Tab), ..effects }
    }

    fn look_at(&mut self, focus: Focus) {
        self.panels.open.extend(PanelId::ALL.into_iter().find(|id| id.name() == focus.key()));
        self.panels.open = PanelId::in_order(&self.panels.open);
        self.view.lens = if focus == Focus::People { Lens::People } else { Lens::Result };
        self.view.section = match focus {
            Focus::Evidence => Some(Section::Evidence),
            Focus::Table => Some(Section::Table),
            Focus::Model => Some(Section::Model),
            _ => None,
        };
    }

    pub(crate) fn answer(&mut self, choice: Option<usize>) -> Effects {
        let Some(running) = &mut self.teach.tour else { return Effects::default() };
        running.answered = Some(choice);
        let words = self.lang.teach();
        let question = running.step().and_then(|step| step.question.clone()).unwrap_or_default();
        let verdict = match (choice, question.right) {
            (Some(chosen), Some(right)) if chosen == right => words.right,
            (Some(_), Some(_)) => words.not_right,
            _ => words.talked_about,
        };
        self.announcement = format!("{verdict} {}", crate::teach::fill(&question.answer, &self.run, self.lang));
        Effects::default()
    }
}
