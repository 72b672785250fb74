//! The makers: a tour of one's own, a task, and their links.

use crate::link::{Interface, encode};
use crate::page::message::Effects;
use crate::page::page_link;
use crate::page::state::State;
use crate::page::teach::draft::Keeping;
use crate::page::teach::state::{SheetPart, TeachMsg, TourText};
use crate::page::teach::update::SHEET_TITLE;
use crate::page::view::Sheet;
use crate::teach::task::lock_mark;
use crate::teach::tour::{MAX_STEPS_IN_LINK, Tour, TourStep};
use crate::teach::tours;
use std::borrow::Cow;
use std::rc::Rc;

macro_rules! step_buttons {
    ($($number:literal)*) => { [$([concat!("step-", $number, "-earlier"), concat!("step-", $number, "-later")]),*] };
}

/// The ids of the buttons that move a step, one pair a step: earlier, later.
pub const STEP_BUTTONS: [[&str; 2]; MAX_STEPS_IN_LINK] =
    step_buttons!(1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24);

/// The id of the button that restores the tour of another tab that was discarded.
pub const RESTORE_BUTTON: &str = "draft-restore";

/// The id of the button that undoes the last change of a tour.
pub const UNDO_BUTTON: &str = "tour-undo";

impl State {
    /// The tour being made, with a title.
    pub fn own_tour(&self) -> Tour {
        let mut tour = self.teach.draft.tour().clone();
        if tour.title.is_empty() {
            tour.title = self.lang.teach().untitled.into();
        }
        tour
    }

    /// The link of the view that is open: the scenario and how it is looked at, without the tour around it.
    fn view_link(&self) -> String {
        let mut state = self.clone();
        (state.teach.tour, state.teach.task, state.teach.presenting) = (None, None, false);
        state.shared_link().split('#').next().unwrap_or_default().to_owned()
    }

    pub(crate) fn edit_tour(&mut self, msg: TeachMsg) -> Effects {
        let words = self.lang.teach();
        let mut tour = self.teach.draft.tour().clone();
        let steps = &mut tour.steps;
        let (mut typing, mut focus, mut said) = (None, None, String::new());
        match msg {
            TeachMsg::AddStep if steps.len() >= MAX_STEPS_IN_LINK => words.full.clone_into(&mut said),
            TeachMsg::AddStep => {
                steps.push(TourStep { link: self.view_link().into(), ..TourStep::default() });
                said = (words.added_view)(steps.len());
            }
            TeachMsg::Copy(id) => {
                if let Some(shipped) = tours::by_id(id, self.lang) {
                    tour = Tour { id: "", ..shipped };
                    focus = Some(SHEET_TITLE);
                }
            }
            TeachMsg::Edit(which, text) => {
                typing = Some(which);
                let slot = match which {
                    TourText::Tour => Some(&mut tour.title),
                    TourText::Title(step) => steps.get_mut(step).map(|step| &mut step.title),
                    TourText::Caption(step) => steps.get_mut(step).map(|step| &mut step.caption),
                    TourText::Note(step) => steps.get_mut(step).map(|step| &mut step.note),
                };
                if let Some(slot) = slot {
                    *slot = Cow::Owned(text);
                }
            }
            TeachMsg::Move(step, by) => {
                let to = step.saturating_add_signed(by);
                if step < steps.len() && to < steps.len() {
                    steps.swap(step, to);
                    said = (words.moved_step)(step + 1, to + 1);
                    // The keyboard goes with the step.
                    let [earlier, later] = STEP_BUTTONS.get(to).copied().unwrap_or_default();
                    focus = Some(if by < 0 { earlier } else { later });
                }
            }
            TeachMsg::Delete(step) if step < steps.len() => {
                steps.remove(step);
                said = (words.deleted_step)(step + 1);
                // The button that was pressed may have gone with its step.
                focus = Some(UNDO_BUTTON);
            }
            _ => {}
        }
        self.teach.draft.change(tour, typing);
        self.announcement.clone_from(&said);
        self.teach.draft.said = said;
        Effects { keep: Some(Keeping::Edited), focus, ..Effects::default() }
    }

    /// Undoes the last change of the tour being made, or does it again.
    pub(crate) fn travel_in_draft(&mut self, forward: bool) -> Effects {
        self.teach.draft.travel(forward);
        let (words, steps) = (self.lang.teach(), self.teach.draft.tour().steps.len());
        self.teach.draft.said = (if forward { words.made_again } else { words.unmade })(&(words.steps)(steps));
        Effects { keep: Some(Keeping::Travelled), ..Effects::default() }
    }

    /// Goes on with a tour that another tab has made; the one that was being made here is kept in its place.
    pub(crate) fn take_other_draft(&mut self, place: usize) -> Effects {
        let Some((_, tour)) = self.teach.draft.others.get(place).cloned() else { return Effects::default() };
        self.teach.draft.change(tour, None);
        Effects { keep: Some(Keeping::Taken), focus: Some(SHEET_TITLE), ..Effects::default() }
    }

    /// Discards a tour that another tab has made. The button that brings it back gets the keyboard, for the one that was pressed is gone.
    pub(crate) fn discard_other_draft(&mut self, place: usize) -> Effects {
        let words = self.lang.teach();
        let Some(title) = self.teach.draft.discard(place) else { return Effects::default() };
        self.teach.draft.said = (words.discarded_draft)(if title.is_empty() { words.untitled } else { title });
        Effects { keep: Some(Keeping::Discarded), focus: Some(RESTORE_BUTTON), ..Effects::default() }
    }

    /// Takes in what the device keeps of other tabs' tours, and whether it keeps this tab's.
    pub(crate) fn meet_drafts(&mut self, codes: Vec<String>, is_kept: bool) {
        let read = |code: String| Some((code.clone(), Tour::decode_draft(&code).ok()?));
        self.teach.draft.others = Rc::new(codes.into_iter().filter_map(read).collect());
        self.teach.draft.is_kept = is_kept;
    }

    /// Whether the maker of tours is open: then Undo and Redo are its own.
    pub(crate) fn makes_tour(&self) -> bool {
        self.view.sheet == Some(Sheet::Teach) && self.teach.part == SheetPart::MakeTour
    }

    /// The link of the task in the maker, from the view that is open.
    pub fn task_link(&self) -> String {
        let interface = Interface {
            task: Some(self.teach.made_task(lock_mark(&self.scenario)).to_string()),
            lang: self.lang.comes_later().then(|| self.lang.code().to_owned()),
            ..Interface::default()
        };
        encode(&self.scenario, &interface, &[])
    }

    /// The link of the tour in the maker: it opens on its first step.
    pub fn tour_link(&self) -> String {
        let tour = self.own_tour();
        let first = tour.steps.first().map(|step| page_link::read(&step.link).scenario).unwrap_or_default();
        let interface = Interface {
            tour: Some(tour.link_value()),
            step: Some("1".to_owned()),
            lang: self.lang.comes_later().then(|| self.lang.code().to_owned()),
            ..Interface::default()
        };
        encode(&first, &interface, &[])
    }
}
