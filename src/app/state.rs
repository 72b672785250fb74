//! All that the page remembers, and how it changes. Pure: what is to happen in the browser comes back as [`Effects`].

mod opened;
mod picture;
mod share;
mod teach;

pub use teach::{BUTTON, PREDICT_CARD, SKETCHPAD, TOUR_CARD};

use crate::app::address::{self, Carried, Opened};
use crate::app::browser::Colours;
use crate::app::calendar::{Calendar, CalendarMsg};
use crate::app::explore::state::{Explore, ExploreMsg, computation};
use crate::app::own::slice::{Own, OwnMsg};
use crate::app::panels::state::{PanelMsg, PanelState, take_shown};
use crate::app::share::slice::{Errand, Share, ShareMsg};
use crate::app::teach::slice::{Teach, TeachMsg};
use crate::app::view::{Field, Reading, Sheet, Tab, View};
use crate::chart::figure::{EntryId, spoken};
use crate::chart::ticks::Scale;
use crate::chart::{Figure, Layout};
use crate::history::History;
use crate::parameters::ParameterId;
use crate::scenario::{Action, Scenario, reduce};
use crate::schedule::{Block, Route, Schedule};
use crate::service::ArmBand;
use crate::simulation::{simulate_typical, simulate_typical_after};
use crate::summary;
use crate::trajectory::{Difference, Trajectory};
use crate::trials::{Observation, presets};
use crate::words::{Hindrance, Lang, Words, parse_number};
use picture::{Scene, draw, keep_population, observations};
use std::rc::Rc;

/// What a person did, or the browser told.
#[derive(Clone, Debug)]
#[allow(missing_docs)] // the names say it
pub enum Msg {
    Edit(Field, f64),
    Commit,
    Typed(Field, String),
    Reset(Field),
    ResetAll,
    Do(Action),
    SelectBlock(usize),
    SameInAll(bool),
    AddBlock,
    RemoveBlock,
    Load(&'static str),
    Undo,
    Redo,
    Travelled { step: Option<usize>, link: String },
    Toggle(EntryId),
    Log(bool),
    Fit,
    Resized(f64, f64, f64),
    Point(Option<f64>),
    Read(Reading),
    Open(Sheet),
    Close,
    Tab(Tab),
    ToggleTheme,
    Colours(Colours),
    Dismiss(usize),
    Hindered(Hindrance),
    Speak(Lang),
    Teach(TeachMsg),
    Explore(ExploreMsg),
    Calendar(CalendarMsg),
    Panel(PanelMsg),
    Band { arms: Rc<Vec<ArmBand>>, difference: Option<Difference>, complete: bool },
    Share(ShareMsg),
    Own(OwnMsg),
}

/// What is to happen in the browser after a change.
#[allow(clippy::struct_excessive_bools)] // each is an effect of its own
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Effects {
    /// The virtual patients are to be computed, once the input has settled.
    pub population: bool,
    /// The address is to follow, in place.
    pub replace_link: bool,
    /// The address is to follow, as a new step.
    pub push_link: bool,
    /// The history is to go so many steps.
    pub travel: isize,
    /// The part under the picture is to be brought into view.
    pub show_part: bool,
    /// The theme is to be set: dark or not.
    pub theme: Option<bool>,
    /// The curve is to be played, or the sound to stop.
    pub sound: Option<bool>,
    /// The language is to be told to the browser, and kept for the next visit.
    pub language: Option<Lang>,
    /// What is to be done outside the page: copied, saved, printed.
    pub errand: Option<Errand>,
    /// The keyboard is to go to the element of that id.
    pub focus: Option<&'static str>,
    /// The page is to be laid out as it now says: whole, for a projector, in a frame.
    pub layout: bool,
    /// The tour being made is to be kept for the next visit.
    pub draft: bool,
    /// Whether single keys are shortcuts, to be kept for the next visit.
    pub letters: Option<bool>,
}

/// A step to which Undo returns.
#[derive(Clone, Debug, PartialEq)]
struct Step {
    scenario: Scenario,
    preset: Option<&'static str>,
}

/// All that the page remembers.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// What is simulated.
    pub scenario: Scenario,
    /// Where Reset returns: the regimen or link that was opened.
    pub home: Scenario,
    /// The regimen whose results are on the picture.
    pub preset: Option<&'static str>,
    /// The typical patient of this scenario, and the virtual patients of this one or, while `stale`, of an earlier one.
    pub run: Rc<Trajectory>,
    /// Whether the virtual patients lag behind.
    pub stale: bool,
    /// The picture.
    pub figure: Rc<Figure>,
    /// Where it goes.
    pub layout: Rc<Layout>,
    /// How it is looked at.
    pub view: View,
    /// Tours, predictions, tasks, the presenter.
    pub teach: Teach,
    /// The cycle under the hand.
    pub calendar: Calendar,
    /// What is open under the picture.
    pub panels: PanelState,
    /// What went wrong with a link, in words.
    pub notices: Vec<String>,
    /// What the browser does not allow, as far as it has been told.
    told: Vec<Hindrance>,
    /// What is said to those who hear the page.
    pub announcement: String,
    /// Language of the page.
    pub lang: Lang,
    /// The Share dialog.
    pub share: Share,
    /// The reader's own data.
    pub own: Own,
    /// What the parts that explore remember.
    pub explore: Explore,
    history: History<Step>,
    carried: Carried,
}

impl State {
    /// The page as it opens on an address.
    pub fn open(link: &str, colours: Colours, chosen_dark: Option<bool>) -> Self {
        let Opened { scenario, preset, tab, log, shown, lang, notices, carried } = address::read(link);
        let lang = lang.unwrap_or_default();
        let run = Rc::new(simulate_typical(&scenario));
        let mut view = View::new(&scenario, colours, chosen_dark);
        view.tab = tab;
        view.take(&Msg::Log(log));
        take_shown(&mut view, &shown);
        let panels = PanelState::opened(shown.panels);
        let (teach, words, own) = (Teach::default(), lang.words(), Rc::default());
        let scene =
            Scene { scenario: &scenario, preset, run: &run, stale: true, view: &view, own: &own, teach: &teach, words };
        let (figure, layout) = draw(&scene);
        let mut state = Self {
            home: scenario.clone(),
            history: History::new(Step { scenario: scenario.clone(), preset }),
            stale: scenario.run.patients() > 0,
            scenario,
            preset,
            run,
            figure,
            layout,
            view,
            teach,
            calendar: Calendar::default(),
            panels,
            notices,
            told: Vec::new(),
            carried,
            announcement: String::new(),
            lang,
            share: Share::default(),
            own: Own::default(),
            explore: Explore::default(),
        };
        shown.explored.into_state(&mut state.explore);
        state.open_lesson();
        state.redraw();
        state
    }

    /// The catalogue.
    pub fn words(&self) -> &'static Words {
        self.lang.words()
    }

    /// The link to what is shown.
    pub fn link(&self) -> String {
        let log = self.view.options.scale == Scale::Log;
        let mut carried = self.carried.clone();
        self.teach_into(carried.interface_mut());
        address::write(&self.scenario, self.preset, self.view.tab, log, &self.shown(), self.lang, &carried)
    }

    /// Which step of the history this is.
    pub fn step(&self) -> usize {
        self.history.position()
    }

    /// The link of the computation alone: equal links have equal virtual patients, however they are looked at.
    pub fn computation(&self) -> String {
        computation(&self.scenario)
    }

    /// Whether there is a step to go back to, and one to go forward to.
    pub fn can_travel(&self) -> (bool, bool) {
        (self.history.can_undo(), self.history.can_redo())
    }

    /// The results on the picture.
    pub fn observations(&self) -> Vec<&'static Observation> {
        observations(self.preset)
    }

    /// Takes in a message.
    pub fn update(&mut self, msg: Msg) -> Effects {
        let opens_compare = matches!(msg, Msg::Load(_));
        let mut effects = self.take(msg);
        if opens_compare && self.scenario.b.is_some() {
            self.view.tab = Tab::Compare;
            effects.replace_link = true;
        }
        self.redraw();
        effects
    }

    fn redraw(&mut self) {
        self.follow_people();
        self.look_closely();
        let (figure, layout) = self.draw(&self.view);
        // A picture that is the same keeps its place in memory, so nothing is drawn again.
        if *self.figure != *figure {
            self.figure = figure;
        }
        if *self.layout != *layout {
            self.layout = layout;
        }
        self.draw_panels();
    }

    fn take(&mut self, msg: Msg) -> Effects {
        match msg {
            Msg::Edit(field, value) => {
                self.view.message = None;
                let actions = self.actions(field, value);
                self.edit(actions)
            }
            Msg::Commit => self.commit(),
            Msg::Typed(field, text) => self.typed(field, &text),
            Msg::Reset(field) => {
                let value = field.home(&self.home);
                self.step_of(|state| state.actions(field, value))
            }
            Msg::ResetAll => self.step_of(|state| vec![Action::Load(Box::new(state.home.clone()))]),
            Msg::Do(action) => self.step_of(|_| vec![action]),
            Msg::AddBlock => self.step_of(|state| {
                vec![state.with_blocks(|blocks, at| {
                    let block = blocks.get(at).copied().unwrap_or_else(|| Block::new(Route::Il2Subcutaneous));
                    blocks.push(block.with_start(None));
                })]
            }),
            Msg::RemoveBlock => self.step_of(|state| {
                vec![state.with_blocks(|blocks, at| {
                    if at < blocks.len() {
                        blocks.remove(at);
                    }
                })]
            }),
            Msg::Load(id) => self.load(id),
            Msg::Explore(msg) => self.explore(msg),
            Msg::Undo => Effects { travel: if self.can_travel().0 { -1 } else { 0 }, ..Effects::default() },
            Msg::Redo => Effects { travel: isize::from(self.can_travel().1), ..Effects::default() },
            Msg::Travelled { step, link } => self.travelled(step, &link),
            Msg::Band { arms, difference, complete } => {
                let mut run = Trajectory::clone(&self.run);
                for (arm, band) in run.arms.iter_mut().zip(arms.iter()) {
                    arm.population = Some(band.population.clone());
                    arm.end = Some(band.end.clone());
                }
                run.difference = difference;
                self.run = Rc::new(run);
                self.stale = !complete;
                if complete && !self.view.dragging {
                    self.settle();
                }
                self.after_patients()
            }
            Msg::ToggleTheme => {
                let dark = !self.view.is_dark();
                self.view.chosen_dark = Some(dark);
                Effects { theme: Some(dark), ..Effects::default() }
            }
            Msg::Speak(lang) => {
                self.lang = lang;
                self.speak_tour();
                lang.name().clone_into(&mut self.announcement);
                Effects { language: Some(lang), replace_link: true, ..Effects::default() }
            }
            Msg::Calendar(msg) => self.take_calendar(msg),
            Msg::Teach(msg) => self.teach(msg),
            Msg::Dismiss(index) => {
                if index < self.notices.len() {
                    self.notices.remove(index);
                }
                Effects::default()
            }
            Msg::Hindered(what) => {
                self.hindered(what);
                Effects::default()
            }
            Msg::Panel(msg) => self.take_panel(msg),
            Msg::Read(reading) => {
                let weeks = self.weeks_to_read();
                if self.view.read(reading, &weeks)
                    && let Some(week) = self.view.cursor_week
                {
                    self.announcement = spoken(&self.figure, week, self.words()) + &self.panels_spoken(week);
                }
                Effects::default()
            }
            Msg::Share(msg) => self.share(msg),
            Msg::Own(msg) => self.own(msg),
            other => {
                if matches!(other, Msg::Open(_)) {
                    self.share.said = None;
                }
                self.view.take(&other);
                let in_link = matches!(other, Msg::Tab(_) | Msg::Log(_));
                Effects { replace_link: in_link, ..Effects::default() }
            }
        }
    }

    /// The actions that a new value of a field stands for: dose and days may go to every block at once.
    fn actions(&self, field: Field, value: f64) -> Vec<Action> {
        let Field::Block(arm, index, id) = field else { return vec![Action::Set(field.id(), value)] };
        let schedule = self.scenario.schedule(arm);
        let blocks = schedule.map(Schedule::blocks).unwrap_or_default();
        let route = blocks.get(index).map(Block::route);
        let shared = self.view.same_in_all
            && (route.map(Route::dose) == Some(id)
                || matches!(id, ParameterId::DaysOn | ParameterId::InjectionsPerDay));
        let targets = (0..blocks.len())
            .filter(|other| *other == index || shared && blocks.get(*other).map(Block::route) == route);
        targets.map(|other| Action::SetInBlock(arm, other, id, value)).collect()
    }

    fn with_blocks(&self, change: impl FnOnce(&mut Vec<Block>, usize)) -> Action {
        let arm = self.view.arm;
        let mut blocks = self.scenario.schedule(arm).map(|schedule| schedule.blocks().to_vec()).unwrap_or_default();
        change(&mut blocks, self.view.block);
        Action::SetSchedule(arm, Some(Schedule::new(blocks)))
    }

    /// Changes the scenario and shows the typical patient at once.
    pub(super) fn edit(&mut self, actions: Vec<Action>) -> Effects {
        let moved = actions.iter().find_map(Action::setting);
        let next = actions.into_iter().fold(self.scenario.clone(), |scenario, action| reduce(&scenario, action));
        if next == self.scenario {
            return Effects::default();
        }
        self.view.moved = moved.or(self.view.moved);
        self.view.dragging = true;
        // The axis stands still while a control moves.
        self.view.options.locked_counts.get_or_insert(self.figure.y.domain);
        self.view.keep_to(&next);
        self.calendar.keep_to(&next);
        let mut run = simulate_typical_after(&next, (&self.scenario, &self.run));
        self.scenario = next;
        self.stale = self.scenario.run.patients() > 0;
        if self.stale {
            keep_population(&mut run, &self.run);
        }
        self.run = Rc::new(run);
        Effects { population: self.stale, replace_link: true, ..Effects::default() }
    }

    /// The control has come to rest: a step of the history.
    pub(super) fn commit(&mut self) -> Effects {
        self.view.dragging = false;
        let before = self.history.position();
        self.history.commit(Step { scenario: self.scenario.clone(), preset: self.preset });
        if self.history.position() == before {
            return Effects::default();
        }
        if !self.stale {
            self.settle();
        }
        Effects { push_link: true, population: self.stale, ..Effects::default() }
    }

    pub(super) fn step_of(&mut self, actions: impl FnOnce(&Self) -> Vec<Action>) -> Effects {
        self.view.message = None;
        let actions = actions(self);
        self.edit(actions);
        self.commit()
    }

    fn typed(&mut self, field: Field, text: &str) -> Effects {
        let words = self.words();
        let Some(value) = parse_number(text) else {
            self.view.message = Some((field, (words.not_a_number)(field.id(), text)));
            return Effects::default();
        };
        let checked = field.id().spec().check(value);
        let used = checked.as_ref().map_or_else(|problem| problem.used, |value| *value);
        let effects = self.step_of(|state| state.actions(field, used));
        let refused = self.range_refused(field, used).map(|message| (field, message));
        self.view.message = refused.or_else(|| checked.err().map(|problem| (field, (words.out_of_range)(&problem))));
        if let Some((_, message)) = &self.view.message {
            self.announcement.clone_from(message);
        }
        effects
    }

    fn load(&mut self, id: &'static str) -> Effects {
        self.view.sheet = None;
        let Some(preset) = presets::by_id(id) else { return Effects::default() };
        self.preset = Some(preset.id);
        self.home = preset.scenario.clone();
        self.edit(vec![Action::Load(Box::new(preset.scenario.clone()))]);
        self.view.fresh(&self.scenario);
        self.commit()
    }

    fn draw(&self, view: &View) -> (Rc<Figure>, Rc<Layout>) {
        draw(&Scene {
            scenario: &self.scenario,
            preset: self.preset,
            run: &self.run,
            stale: self.stale,
            view,
            own: &self.own.data,
            teach: &self.teach,
            words: self.words(),
        })
    }

    /// Lets the axis go where the picture has outgrown it or shrunk to less than half, and says the sentence.
    fn settle(&mut self) {
        let mut free = self.view.clone();
        free.options.locked_counts = None;
        let natural = self.draw(&free).0.y.domain;
        let fits = |locked: (f64, f64)| natural.1 <= locked.1 && natural.1 >= 0.5 * locked.1 && natural.0 >= locked.0;
        self.view.options.locked_counts = self.view.options.locked_counts.filter(|locked| fits(*locked));
        self.view.can_fit = self.view.options.locked_counts.is_some_and(|locked| locked != natural);
        // A tour says its caption, and a sentence would give a hidden curve away.
        if self.teach.tour.is_none() && !self.teach.hides_model() {
            self.announcement = summary::sentence(&summary::facts(&self.run, &self.scenario), self.words());
        }
    }
}

mod explore;

#[cfg(test)]
mod tests;
