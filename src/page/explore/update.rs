//! How the parts that explore change the page around them.

use crate::chart::figure::{EntryKind, LineStatistic};
use crate::page::explore::cell_in_words::{replaced, spoken};
use crate::page::explore::finder::FinderMsg;
use crate::page::explore::forecast::{self, Landing};
use crate::page::explore::map::MapMsg;
use crate::page::explore::preset_comparisons::PresetComparison;
use crate::page::explore::state::{Around, ExploreMsg, Shown, ShownBand};
use crate::page::message::Effects;
use crate::page::state::State;
use crate::page::view::{Lens, Sheet};
use crate::service::Request;
use crate::trials::report_card::{NUMBERS, regimens};
use crate::trials::{Observation, observations, presets};

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
        let (lens, stale, passport) = (self.view.lens, self.stale, passport.as_ref());
        let (statistic, own) = (self.line_statistic(), &self.own.data);
        let results = self.observations().into_iter();
        let drawn: Vec<Request> = results.filter_map(|observation| self.trial_like(observation)).collect();
        let around = Around { lens, scenario: &self.scenario, statistic, own, stale, drawn: &drawn, passport };
        self.explore.questions(around)
    }

    /// Where trials like those of the results on the picture would land, as far as that is known.
    pub(crate) fn landings(&self) -> Vec<Landing> {
        let of = |observation| {
            let like = self.trial_like(observation)?;
            self.explore.forecasts.landing(observation, &like, &self.scenario)
        };
        self.observations().into_iter().filter_map(of).collect()
    }

    /// What the lines of the chart show with the band that is chosen.
    fn line_statistic(&self) -> LineStatistic {
        let patients = self.scenario.run.patients();
        let statistic = LineStatistic::of(patients, &self.observations());
        if self.explore.band == ShownBand::Mean && patients > 0 {
            return LineStatistic { kind: EntryKind::Mean, ..statistic };
        }
        statistic
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
            // A press puts the pointer's look away, so that what is let go is gone.
            ExploreMsg::Person(person) => (self.explore.person, self.explore.looked_at) = (person, None),
            ExploreMsg::Look(person) => {
                self.explore.looked_at = person;
                return Effects::default();
            }
            ExploreMsg::Band(band) => self.explore.band = band,
            ExploreMsg::Fit(is_on) => self.explore.fit.is_on = is_on,
            ExploreMsg::FitSeries(series) => self.explore.fit.series = series,
            ExploreMsg::Compare(ready) => return self.load_ready(ready),
            ExploreMsg::HowSure(is_open) => {
                self.explore.doubt.is_open = is_open;
                return Effects::default();
            }
            ExploreMsg::LoadNumber(place) => return self.load_number(place),
            ExploreMsg::Trial(msg) => self.explore.trial.take(msg),
            ExploreMsg::Map(msg) => return self.map(msg),
            ExploreMsg::Finder(msg) => {
                if let Some(action) = self.explore.finder.take(msg, &self.scenario) {
                    let lang = self.lang;
                    let before = lang.schedule_in_words(&self.scenario.a);
                    let effects = self.step_of(|_| vec![action]);
                    let (words, schedule) = (lang.map(), lang.schedule_in_words(&self.scenario.a));
                    self.announcement = match (msg, &self.scenario.b) {
                        (FinderMsg::Take, _) => format!("{} {schedule}. {}", words.loaded, (words.replaced)(&before)),
                        (_, Some(b)) => format!("{} {}", lang.finder().drawn, lang.schedule_in_words(b)),
                        (_, None) => lang.calendar().b_removed.to_owned(),
                    };
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

    /// Loads the regimen of a number of the report card, and goes to the chart, which is above it.
    fn load_number(&mut self, place: usize) -> Effects {
        let Some((scenario, number)) = regimens::scenario(place).zip(NUMBERS.get(place)) else {
            return Effects::default();
        };
        self.remember();
        self.preset = presets::matching(&scenario).map(|preset| preset.id);
        self.home = scenario.clone();
        self.replace(scenario);
        self.view.fresh(&self.scenario);
        let lang = self.lang;
        self.announcement = (lang.report_card().loaded)(lang.trial_of_card(number.trial));
        Effects { replace_link: true, focus: Some("chart"), ..self.commit() }
    }

    fn load_ready(&mut self, ready: PresetComparison) -> Effects {
        let Some(mut scenario) = ready.scenario() else { return Effects::default() };
        scenario.run.known = self.scenario.run.known;
        self.remember();
        self.preset = Some(ready.preset);
        self.home = scenario.clone();
        self.replace(scenario);
        self.view.fresh(&self.scenario);
        self.view.lens = Lens::Compare;
        Effects { replace_link: true, ..self.commit() }
    }

    pub(crate) fn show_people(&mut self) {
        let (scenario, run, own) = (&self.scenario, &self.run, &self.own.data);
        let (statistic, lang) = (self.line_statistic(), self.lang);
        let landings = if self.explore.band == ShownBand::Model { self.landings() } else { Vec::new() };
        self.explore.follow(&Shown { scenario, run, statistic, own, landings: &landings, lang });
        self.view.options.added.lines = self.explore.added.lines.clone();
        self.view.options.added.bands = self.explore.added.bands.clone();
    }
}
