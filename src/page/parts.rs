//! The logic of the parts of the page that come later than the first curve, handed to the state as functions: a test gives a page without one
//! of them.

use crate::chart::Figure;
use crate::chart::figure::{ViewOptions, judge};
use crate::chart::panel::{self, PanelId};
use crate::lazy::chunk::Chunk;
use crate::link::Interface;
use crate::notice::Notice;
use crate::page::calendar::CalendarMsg;
use crate::page::device::Device;
use crate::page::explore::state::ExploreMsg;
use crate::page::message::Effects;
use crate::page::own_data::{DataReader, OwnMsg};
use crate::page::share::state::ShareMsg;
use crate::page::state::State;
use crate::page::teach::chart_overrides::override_chart;
use crate::page::teach::state::{TeachMsg, TeachState};
use crate::parameters::ParameterId;
use crate::scenario::Scenario;
use crate::service::Request;
use crate::text::{Degraded, Lang, Words};
use crate::trajectory::Trajectory;

/// Tables, panels, edits of cycles.
#[derive(Clone, Copy, Debug)]
pub struct DetailsLogic {
    /// Takes in what people do to schedules and cycles.
    pub calendar: fn(&mut State, CalendarMsg) -> Effects,
    /// The number that was typed for a setting, written in any way that people write one; else what is said of the text.
    pub typed: fn(Lang, ParameterId, &str) -> Result<f64, String>,
    /// The sentence about what is shown.
    pub sentence: fn(&State) -> String,
    /// What is said of something in a link that could not be taken as it came.
    pub notice: fn(Lang, &Notice) -> String,
    /// What the picture says at a week.
    pub spoken: fn(&State, f64) -> String,
    /// Tells of something that the page has to do without, or, where it is over, takes that back.
    pub degraded: fn(&mut State, Degraded, bool),
    /// Says of a picture whether listed trials had what is on it, and hatches where none had.
    pub judge: fn(&mut Figure, &Scenario, &Words),
    /// What is drawn in a panel.
    pub panel_figures: fn(PanelId, &Trajectory, f64, &ViewOptions, &Words) -> Vec<Figure>,
}

impl DetailsLogic {
    /// All of it.
    pub const ALL: Self = Self {
        calendar: State::take_calendar,
        typed: |lang, id, text| lang.typed(id, text).ok_or_else(|| lang.not_a_number(id, text)),
        sentence: State::sentence_now,
        notice: Lang::notice,
        spoken: State::spoken_at,
        degraded: State::tell_degraded,
        judge,
        panel_figures: panel::plots,
    };
}

/// Comparison, patients, virtual trial, response map, finder.
#[derive(Clone, Copy, Debug)]
pub struct ExploreLogic {
    /// Takes in what people do there.
    pub take: fn(&mut State, ExploreMsg) -> Effects,
    /// What is to be asked of the worker.
    pub questions: fn(&mut State) -> Vec<Request>,
    /// Brings what the picture shows of single people up to the scenario.
    pub follow: fn(&mut State),
}

impl ExploreLogic {
    /// All of it.
    pub const ALL: Self = Self { take: State::explore, questions: State::wanted, follow: State::show_people };
}

/// Tours, predictions, tasks.
#[derive(Clone, Copy, Debug)]
pub struct LessonsLogic {
    /// Takes in what people do with lessons.
    pub take: fn(&mut State, TeachMsg) -> Effects,
    /// Takes a lesson from an address.
    pub read: fn(&mut State, &Interface, bool),
    /// Writes it there.
    pub write: fn(&State, &mut Interface),
    /// Puts a curve that is being drawn by.
    pub put_by: fn(&mut State),
    /// Takes what the tab had before a reload, and the tour that was being made on the last visit.
    pub take_kept: fn(&mut State, &Device),
    /// Goes on in the language chosen.
    pub speak: fn(&mut State),
    /// Changes a chart as a lesson shows it: hides, blanks, freezes.
    pub override_chart: fn(&mut Figure, &TeachState, &Words),
}

impl LessonsLogic {
    /// All of it.
    pub const ALL: Self = Self {
        take: State::teach,
        read: State::read_lesson,
        write: State::write_lesson,
        put_by: State::put_by_sketch,
        take_kept: State::take_kept,
        speak: State::speak_lesson,
        override_chart,
    };
}

/// Sharing and own data.
#[derive(Clone, Copy, Debug)]
pub struct SharingLogic {
    /// Takes in what people do with sharing.
    pub share: fn(&mut State, ShareMsg) -> Effects,
    /// Takes in what they do with their own data.
    pub own: fn(&mut State, OwnMsg) -> Effects,
    /// Reads and writes own data.
    pub data: DataReader,
}

impl SharingLogic {
    /// All of it.
    pub const ALL: Self = Self { share: State::share, own: State::own, data: DataReader::ALL };
}

/// Where the state finds each part. Each function gives `None` until the part is here.
#[derive(Clone, Copy, Debug)]
pub struct Parts {
    /// Tables, panels, edits of cycles.
    pub details: fn() -> Option<&'static DetailsLogic>,
    /// Comparison, patients, virtual trial, response map, finder.
    pub explore: fn() -> Option<&'static ExploreLogic>,
    /// Tours, predictions, tasks.
    pub lessons: fn() -> Option<&'static LessonsLogic>,
    /// Sharing and own data.
    pub sharing: fn() -> Option<&'static SharingLogic>,
}

impl Default for Parts {
    /// Every part is here, as in a program that is not cut. The page hands in its own: [`crate::lazy::parts`].
    fn default() -> Self {
        Self {
            details: || Some(&DetailsLogic::ALL),
            explore: || Some(&ExploreLogic::ALL),
            lessons: || Some(&LessonsLogic::ALL),
            sharing: || Some(&SharingLogic::ALL),
        }
    }
}

impl PartialEq for Parts {
    /// They are the same as long as the page is open.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Parts {
    /// The same without one that could not be fetched. Words are no part of the state: without them the page is English.
    #[must_use]
    pub fn without(mut self, chunk: Chunk) -> Self {
        match chunk {
            Chunk::Details => self.details = || None,
            Chunk::Explore => self.explore = || None,
            Chunk::Lessons => self.lessons = || None,
            Chunk::Sharing => self.sharing = || None,
            Chunk::Words(_) => {}
        }
        self
    }

    /// What reads and writes own data, if it is here.
    pub fn data(self) -> Option<&'static DataReader> {
        (self.sharing)().map(|logic| &logic.data)
    }
}
