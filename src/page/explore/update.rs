//! How the parts that explore change the page around them.

use crate::page::explore::cell_in_words::{replaced, spoken};
use crate::page::explore::forecast;
use crate::page::explore::map::MapMsg;
use crate::page::explore::preset_comparisons::PresetComparison;
use crate::page::explore::state::{Around, ExploreMsg};
use crate::page::message::Effects;
use crate::page::state::State;
use crate::page::view::{Sheet, Tab};
use crate::service::Request;
use crate::trials::{Observation, observations};

impl State {
    /// What is to be asked of the worker now, each once; nothing while the parts that ask are not here.
    pub fn questions(&mut self) -> Vec<Request> {
        (self.parts.explore)().map(|logic| (logic.questions)(self)).unwrap_or_default()
    }

    /// Brings what the picture shows of single people and of the mean up to the scenario.
    pub(crate) fn follow_people(&mut self) {
        if let Some(logic) = (self.parts.explore)() {
            (logic.follow)(self);
        }
    }

    pub(crate) fn wanted(&mut self) -> Vec<Request> {
        let passport = self.passport().and_then(|observation| self.trial_like(observation));
        let (tab, stale, passport) = (self.view.tab, self.stale, passport.as_ref());
        let around = Around { tab, scenario: &self.scenario, stale, passport };
        self.explore.questions(around)
    }

    /// The result whose passport is open.
    pub(crate) fn passport(&self) -> Option<&'static Observation> {
        match self.view.sheet {
            Some(Sheet::Passport(id)) => observations::by_id(id),
            _ => None,
        }
    }

    /// A new trial like the one of a result.
    pub(crate) fn trial_like(&self, observation: &Observation) -> Option<Request> {
        forecast::like(observation, &self.scenario, self.explore.trial.design.per_arm)
    }

    pub(crate) fn explore(&mut self, msg: ExploreMsg) -> Effects {
        match msg {
            ExploreMsg::Answered(pair) => {
                self.explore.take(&pair.0, &pair.1);
                return Effects::default();
            }
            ExploreMsg::Person(person) => self.explore.person = person,
            ExploreMsg::Mean(mean) => self.explore.mean = mean,
            ExploreMsg::Compare(ready) => return self.load_ready(ready),
            ExploreMsg::Trial(msg) => self.explore.trial.take(msg),
            ExploreMsg::Map(msg) => return self.map(msg),
            ExploreMsg::Finder(msg) => {
                if let Some(action) = self.explore.finder.take(msg, &self.scenario) {
                    let in_words = self.lang.compare().schedule;
                    let before = in_words(&self.scenario.a);
                    let effects = self.step_of(|_| vec![action]);
                    let (words, schedule) = (self.lang.map(), in_words(&self.scenario.a));
                    self.announcement = format!("{} {schedule}. {}", words.loaded, (words.replaced)(&before));
                    return effects;
                }
            }
        }
        Effects { replace_link: true, ..Effects::default() }
    }

    fn map(&mut self, msg: MapMsg) -> Effects {
        let loaded = self.explore.map.take(msg, &self.scenario);
        let (lang, map) = (self.lang, &self.explore.map);
        let spot = spoken(lang, map, &self.scenario, map.pinned.filter(|_| msg == MapMsg::Load).unwrap_or(map.cursor));
        match (msg, loaded) {
            (_, Some(action)) => {
                let effects = self.step_of(|_| vec![action]);
                let replaced = replaced(lang, &self.explore.map, &self.scenario).unwrap_or_default();
                self.announcement = format!("{} {spot} {replaced}", lang.map().loaded);
                effects
            }
            (MapMsg::Load, None) => {
                lang.map().pin_first.clone_into(&mut self.announcement);
                Effects::default()
            }
            (MapMsg::Step(..), None) => {
                self.announcement = spot;
                Effects::default()
            }
            (MapMsg::Pin, None) => {
                self.announcement = format!("{} {spot}", lang.map().is_pinned);
                Effects::default()
            }
            (MapMsg::Point(..) | MapMsg::Leave, None) => Effects::default(),
            _ => Effects { replace_link: true, ..Effects::default() },
        }
    }

    fn load_ready(&mut self, ready: PresetComparison) -> Effects {
        let Some(scenario) = ready.scenario() else { return Effects::default() };
        self.remember();
        self.preset = Some(ready.preset);
        self.home = scenario.clone();
        self.replace(scenario);
        self.view.fresh(&self.scenario);
        self.view.tab = Tab::Compare;
        Effects { replace_link: true, show_part: true, ..self.commit() }
    }

    pub(crate) fn show_people(&mut self) {
        self.explore.follow(&self.scenario, &self.run);
        self.view.options.added.people = self.explore.added.people.clone();
        self.view.options.added.mean_intervals = self.explore.added.mean_intervals.clone();
    }
}
