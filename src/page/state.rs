//! All that the page remembers, and how it changes. Pure: what is to happen in the browser comes back as [`Effects`].

use crate::chart::ticks::Scale;
use crate::chart::{Figure, Layout};
use crate::history::{History, HistoryPosition};
use crate::lazy::chunk::Chunk;
use crate::notice::Notice;
use crate::page::calendar::CalendarState;
use crate::page::device::Device;
use crate::page::explore::state::{ExploreState, computation};
use crate::page::history_entry::Entry;
use crate::page::own_data::OwnDataState;
use crate::page::page_link::{self, Carried, Opened};
use crate::page::panels::state::PanelState;
use crate::page::parts::Parts;
use crate::page::picture::{Scene, draw, observations};
use crate::page::reference::Reference;
use crate::page::share::state::ShareState;
use crate::page::teach::state::{Before, TeachState};
use crate::page::view::Colours;
use crate::page::view::View;
use crate::scenario::Scenario;
use crate::share::embed;
use crate::simulation::simulate_typical;
use crate::summary::{self, Answer};
use crate::text::{Degraded, Lang, Words};
use crate::trajectory::Trajectory;
use crate::trials::Observation;
use std::rc::Rc;

/// A step to which Undo returns.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct UndoStep {
    pub(crate) scenario: Scenario,
    pub(crate) preset: Option<&'static str>,
    /// Where Reset returned.
    pub(crate) home: Scenario,
    /// What the end of a lesson gave back.
    pub(crate) before: Before,
    /// The link of the view, as it was left.
    pub(crate) link: String,
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
    /// What it is compared with.
    pub reference: Reference,
    /// Whether the virtual patients lag behind.
    pub stale: bool,
    /// Whether the typical patient was run for a control that moves ([`StepControl::MOVING`](crate::stepping::StepControl::MOVING)).
    pub(crate) is_rough: bool,
    /// The picture.
    pub figure: Rc<Figure>,
    /// Where it goes.
    pub layout: Rc<Layout>,
    /// How it is looked at.
    pub view: View,
    /// Tours, predictions, tasks, the presenter.
    pub teach: TeachState,
    /// The cycle under the hand.
    pub calendar: CalendarState,
    /// What is open under the picture.
    pub panels: PanelState,
    /// What went wrong with a link, in words.
    pub notices: Vec<String>,
    /// What of a link is still to be said.
    pub(crate) untold: Vec<Notice>,
    /// What the browser does not allow, as far as it has been told.
    pub(crate) told: Vec<Degraded>,
    /// What is said to those who hear the page.
    pub announcement: String,
    /// The sentence that was said last: it follows the controls and waits until they rest.
    pub sentence: String,
    /// Language of the page.
    pub lang: Lang,
    /// The Share dialog.
    pub share: ShareState,
    /// The reader's own data.
    pub own: OwnDataState,
    /// What the parts that explore remember.
    pub explore: ExploreState,
    pub(crate) history: History<UndoStep>,
    pub(crate) carried: Carried,
    /// The parts of the page that are here.
    pub parts: Parts,
    /// Whether the address names a lesson that the part of lessons has not read yet.
    pub(crate) lesson_waits: bool,
    /// The tour that was being made on the last visit, as long as the part of lessons has not read it.
    pub(crate) unread_lesson: Option<Device>,
    /// The chunks that could not be fetched when they were asked for last.
    pub lost: Vec<Chunk>,
}

impl State {
    /// A page with the scenario of an address, before it takes in the rest.
    pub(crate) fn blank(
        parts: Parts,
        opened: &Opened,
        lang: Lang,
        colours: Colours,
        chosen_dark: Option<bool>,
    ) -> Self {
        let (scenario, preset) = (opened.scenario.clone(), opened.preset);
        let run = Rc::new(simulate_typical(&scenario));
        let view = View::new(&scenario, colours, chosen_dark);
        let (teach, words, own) = (TeachState::default(), lang.words(), Rc::default());
        let scene = Scene {
            judge: (parts.details)().map(|logic| logic.judge),
            override_chart: (parts.lessons)().map(|logic| logic.override_chart),
            scenario: &scenario,
            preset,
            run: &run,
            reference: None,
            stale: true,
            view: &view,
            own: &own,
            teach: &teach,
            words,
        };
        let (figure, layout) = draw(&scene);
        let (home, before) = (scenario.clone(), Before::default());
        let first = UndoStep { scenario: scenario.clone(), preset, home: home.clone(), before, link: String::new() };
        Self {
            home,
            history: History::new(first, 0, None),
            stale: scenario.run.patients() > 0,
            is_rough: false,
            scenario,
            preset,
            run,
            figure,
            layout,
            view,
            teach,
            calendar: CalendarState::default(),
            panels: PanelState::default(),
            reference: Reference::default(),
            notices: Vec::new(),
            untold: Vec::new(),
            told: Vec::new(),
            carried: Carried::default(),
            announcement: String::new(),
            sentence: String::new(),
            lang,
            share: ShareState::default(),
            own: OwnDataState::default(),
            explore: ExploreState::default(),
            parts,
            lesson_waits: false,
            unread_lesson: None,
            lost: Vec::new(),
        }
    }

    /// The catalogue.
    pub fn words(&self) -> &'static Words {
        self.lang.words()
    }

    /// The link to what is shown.
    pub fn link(&self) -> String {
        let mut carried = self.carried.clone();
        self.teach_into(carried.interface_mut());
        let link = page_link::write(&self.scenario, self.preset, &self.shown(), self.lang, &carried);
        // A tour that shows its own views has to do so when its part has come, after a reload too.
        let bare = (self.lesson_waits && carried.is_bare_tour).then(|| page_link::bare_tour(&link)).flatten();
        bare.unwrap_or(link)
    }

    /// The link that leaves the page: on the screen of its reader the page is laid out as usual, also where it was made for a projector.
    pub fn shared_link(&self) -> String {
        if self.teach.presenting { embed::whole(&self.link()) } else { self.link() }
    }

    /// Whether counts are spaced logarithmically.
    pub fn is_log(&self) -> bool {
        self.view.options.scale == Scale::Log
    }

    /// The first answer to the question over the page, without what the trial found as long as a prediction hides that.
    pub fn first_answer(&self) -> Answer {
        let answer = summary::answer(&self.run, &self.scenario, &self.observations());
        Answer { trial: answer.trial.filter(|_| !self.teach.hides_trial()), ..answer }
    }

    /// Which entry of the browser's history this is.
    pub const fn mark(&self) -> HistoryPosition {
        self.history.mark()
    }

    /// What the browser is to keep with this entry of its history.
    pub fn entry(&self) -> Entry {
        Entry { mark: self.mark(), before: self.teach.before.clone() }
    }

    /// The same of the entry before it, if this visit knows it, and its link.
    pub fn entry_before(&self) -> Option<(Entry, &str)> {
        let with_link =
            |(mark, step): &'_ (HistoryPosition, UndoStep)| Entry { mark: *mark, before: step.before.clone() };
        self.history.before().map(|before| (with_link(before), before.1.link.as_str()))
    }

    /// The link of the computation alone: equal links have equal virtual patients, however they are looked at.
    pub fn computation(&self) -> String {
        computation(&self.scenario)
    }

    /// Whether there is a step to go back to, and one to go forward to.
    pub const fn can_travel(&self) -> (bool, bool) {
        (self.history.can_undo(), self.history.can_redo())
    }

    /// The results on the picture.
    pub fn observations(&self) -> Vec<&'static Observation> {
        observations(self.preset, self.scenario.run.known)
    }

    /// Puts a notice behind the others; one that is there already moves.
    pub(crate) fn tell(&mut self, notice: &str) {
        self.notices.retain(|other| other != notice);
        self.notices.push(notice.to_owned());
    }

    /// Removes a notice of what is over, in whichever language it is.
    pub(crate) fn take_back(&mut self, over: impl Fn(Lang) -> &'static str) {
        self.notices.retain(|notice| Lang::ALL.iter().all(|lang| notice != over(*lang)));
    }

    pub(crate) fn redraw(&mut self) {
        self.keep_reference();
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

    pub(crate) fn draw(&self, view: &View) -> (Rc<Figure>, Rc<Layout>) {
        draw(&Scene {
            judge: (self.parts.details)().map(|logic| logic.judge),
            override_chart: (self.parts.lessons)().map(|logic| logic.override_chart),
            scenario: &self.scenario,
            preset: self.preset,
            run: &self.run,
            reference: self.reference_run(),
            stale: self.stale,
            view,
            own: &self.own.data,
            teach: &self.teach,
            words: self.words(),
        })
    }

    /// Says what is shown, as soon as the part that has the words is here. A tour says its caption, and a sentence would give a hidden curve
    /// away.
    pub(crate) fn say_sentence(&mut self) {
        let Some(logic) = (self.parts.details)().filter(|_| self.teach.tour.is_none() && !self.teach.hides_model())
        else {
            return;
        };
        self.sentence = (logic.sentence)(self);
        self.announcement.clone_from(&self.sentence);
    }

    /// The sentence about what is shown.
    pub(crate) fn sentence_now(&self) -> String {
        summary::sentence(&summary::facts(&self.run, &self.scenario), self.lang)
    }

    /// Lets an axis go that an address asked for and the picture has outgrown, and says the sentence.
    pub(crate) fn settle(&mut self) {
        let mut free = self.view.clone();
        free.fit();
        let natural = self.draw(&free).0.y.domain;
        let options = &mut self.view.options;
        options.locked_counts = options.locked_counts.filter(|locked| natural.1 <= locked.1 && natural.0 >= locked.0);
        self.view.can_fit = options.locked_counts.unwrap_or((natural.0, options.least_top.max(natural.1))) != natural;
        self.say_sentence();
    }
}

#[cfg(test)]
pub(crate) mod tests;
