//! Where a new trial would land, as the trial part and the passports of results ask for it.

use crate::chart::figure::{AddedBand, EntryKind};
use crate::counterpart::arm_of;
use crate::page::explore::state::computation;
use crate::parameters::ParameterId;
use crate::population::new_trial::{Expected, Forecast, Interval, NewTrial};
use crate::population::taken::Taken;
use crate::population::virtual_trial::EndPoint;
use crate::scenario::Scenario;
use crate::service::{Request, Response};
use crate::text::Lang;
use crate::trajectory::Trajectory;
use crate::trials::{Observation, Statistic, TrialArm};
use std::rc::Rc;

/// Forecasts that are kept: opening the same passports again asks for nothing.
const KEPT: usize = 12;

/// The trial that is planned in the trial part: the one of `simulate --trial N`.
pub fn planned(scenario: &Scenario, per_arm: usize) -> Request {
    let per_arm = u32::try_from(per_arm).unwrap_or(u32::MAX).max(1);
    // How many virtual patients the picture has makes no difference.
    let alone = scenario.clone().set(ParameterId::Population, 0.0).unwrap_or_else(|_| scenario.clone());
    let trial = NewTrial { per_arm, taken: Taken::Trial, from_week: 0.0 };
    Request::NewTrial { link: computation(&alone), trial }
}

/// A trial like the one of a result, of the run's schedule and patients, to the week of the result; `None` where the result has no place in the run or no
/// such statistic. A result whose patients are not told apart by arm takes the number of the trial part.
pub fn like(observation: &Observation, scenario: &Scenario, per_arm: usize) -> Option<Request> {
    let week = observation.weeks.1;
    let has_statistic = of_result(&Forecast::default(), observation, scenario).is_some();
    let until = scenario.clone().set(ParameterId::RunWeeks, week).ok()?;
    let per_arm = observation.n.and_then(|n| usize::try_from(n).ok()).unwrap_or(per_arm);
    (has_statistic && week <= scenario.run.weeks() + 0.6).then(|| planned(&until, per_arm))
}

/// The interval of a result's own statistic.
pub fn of_result(forecast: &Forecast, observation: &Observation, scenario: &Scenario) -> Option<Interval> {
    let nothing = Expected::default();
    let arm = match observation.arm {
        TrialArm::Treated => forecast.arms.first(),
        TrialArm::Control => forecast.arms.last(),
    };
    let arm = arm.unwrap_or(&nothing);
    Some(match observation.statistic {
        Statistic::MedianChange => arm.change_median,
        Statistic::MeanChange => arm.change_mean,
        Statistic::MedianCount => arm.cd4_median,
        Statistic::MeanCount => arm.cd4_mean,
        Statistic::TimeWeightedMeanChange => arm.time_weighted_change_mean,
        Statistic::TimeWeightedMeanDifference if scenario.b.is_none() => forecast.difference.time_weighted_change_mean,
        Statistic::ShareRise50 => arm.share_rise_50,
        Statistic::ShareRise80 => arm.share_rise_80,
        _ => return None,
    })
}

/// The interval of an end point.
pub const fn of_end_point(expected: &Expected, end_point: EndPoint) -> Interval {
    match end_point {
        EndPoint::MedianChange => expected.change_median,
        EndPoint::ShareRise50 => expected.share_rise_50,
        EndPoint::ShareRise80 => expected.share_rise_80,
        EndPoint::ShareAbove200 => expected.share_above_200,
        EndPoint::ShareAbove500 => expected.share_above_500,
    }
}

/// Where a trial like that of a result would land.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Landing {
    /// The result.
    pub observation: &'static Observation,
    /// In the result's statistic.
    pub interval: Interval,
}

/// Half the width of the interval at a result, as a part of the run.
const HALF_WIDTH: f64 = 0.006;

impl Landing {
    /// The interval at the result on the chart; `None` where the result is no count.
    pub fn band(&self, place: u8, run: &Trajectory, lang: Lang) -> Option<AddedBand> {
        let Self { observation, interval: [low, _, high] } = *self;
        let arm = run.arm(arm_of(observation))?;
        let cd4 = &arm.population.as_ref()?.cd4;
        let start = match observation.statistic {
            Statistic::MedianChange => *cd4.p50.first()?,
            Statistic::MeanChange | Statistic::TimeWeightedMeanChange => *cd4.mean.first()?,
            Statistic::MedianCount | Statistic::MeanCount => 0.0,
            _ => return None,
        };
        let week = f64::midpoint(observation.weeks.0, observation.weeks.1);
        let half = HALF_WIDTH * run.weeks.last().copied().unwrap_or_default();
        let at = |week: f64| (week, (start + low).max(0.0), start + high);
        Some(AddedBand {
            id: (arm.name, EntryKind::TrialInterval(place)),
            label: (lang.new_trial().band)(&lang.trial_label(observation)),
            points: vec![at(week - half), at(week + half)],
        })
    }
}

/// What is known of new trials, and how far the one that is asked for has come.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Forecasts {
    known: Vec<(Request, Rc<Forecast>)>,
    /// The question under way, simulated trials so far, and in all.
    under_way: Option<(Request, u32, u32)>,
}

impl Forecasts {
    /// What is known of a trial.
    pub fn get(&self, question: &Request) -> Option<Rc<Forecast>> {
        self.known.iter().find(|(known, _)| known == question).map(|(_, forecast)| forecast.clone())
    }

    /// Where a trial like that of a result would land, where that is known: `like` is the question about it.
    pub fn landing(&self, observation: &'static Observation, like: &Request, scenario: &Scenario) -> Option<Landing> {
        let interval = of_result(self.get(like)?.as_ref(), observation, scenario)?;
        Some(Landing { observation, interval })
    }

    /// The question, where it is still open.
    pub fn open(&self, question: Request) -> Option<Request> {
        self.get(&question).is_none().then_some(question)
    }

    /// Simulated trials so far, and in all; nothing where they are known, or none has come.
    pub fn progress(&self, question: &Request) -> (u32, u32) {
        self.under_way.as_ref().filter(|(asked, ..)| asked == question).map_or((0, 0), |(_, done, of)| (*done, *of))
    }

    /// Takes in an answer.
    pub fn answer(&mut self, question: &Request, answer: &Response) {
        let Response::NewTrial { forecast, done, of } = answer else { return };
        self.under_way = forecast.is_none().then(|| (question.clone(), *done, *of));
        if let Some(forecast) = forecast {
            self.known.retain(|(known, _)| known != question);
            self.known.insert(0, (question.clone(), Rc::new(Forecast::clone(forecast))));
            self.known.truncate(KEPT);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trials::{observations, presets};

    #[test]
    fn a_result_is_compared_with_a_trial_of_its_size_to_its_week() {
        let scenario = presets::opening_scenario().set(ParameterId::RunWeeks, 170.0).unwrap();
        let result = observations::by_id("anrs079-il2-w74").unwrap();
        let Some(Request::NewTrial { link, trial }) = like(result, &scenario, 59) else {
            panic!("a median change at a week of the run")
        };
        assert!(link.ends_with("pop=0") && !link.contains("wk="), "{link}");
        assert_eq!((trial.per_arm, trial.taken), (59, Taken::Trial));
        // A span has no middle, and what comes after the end of the run is not in it.
        assert_eq!(like(observations::by_id("kovacs1995-range").unwrap(), &scenario, 59), None);
        let short = scenario.set(ParameterId::RunWeeks, 52.0).unwrap();
        assert_eq!(like(result, &short, 59), None);
        let esprit = like(observations::by_id("esprit-il2-w35").unwrap(), &short, 59);
        assert!(matches!(esprit, Some(Request::NewTrial { trial, .. }) if trial.per_arm == 1673));
    }

    #[test]
    fn an_answer_is_kept_for_its_question_alone() {
        let scenario = presets::opening_scenario();
        let (one, other) = (planned(&scenario, 20), planned(&scenario, 21));
        let mut forecasts = Forecasts::default();
        forecasts.answer(&one, &Response::NewTrial { forecast: None, done: 4, of: 200 });
        assert_eq!((forecasts.progress(&one), forecasts.progress(&other)), ((4, 200), (0, 0)));
        assert_eq!(forecasts.open(one.clone()), Some(one.clone()));
        forecasts.answer(&one, &Response::NewTrial { forecast: Some(Box::default()), done: 200, of: 200 });
        assert_eq!((forecasts.open(one.clone()), forecasts.progress(&one)), (None, (0, 0)));
        assert!(forecasts.get(&other).is_none());
    }

    #[test]
    fn the_interval_lies_at_the_result_and_round_the_models_own_number() {
        let scenario = presets::opening_scenario().set(ParameterId::Population, 100.0).unwrap();
        let run = crate::simulation::simulate(&scenario);
        let observation = observations::by_id("anrs079-il2-w74").unwrap();
        let question = like(observation, &scenario, 59).unwrap();
        let mut forecasts = Forecasts::default();
        assert_eq!(forecasts.landing(observation, &question, &scenario), None);
        let Request::NewTrial { link, trial } = &question else { panic!("a new trial") };
        let found = crate::population::new_trial::forecast(&crate::link::decode(link).unwrap().scenario, trial);
        let answer = Response::NewTrial { forecast: Some(Box::new(found)), done: 200, of: 200 };
        forecasts.answer(&question, &answer);
        let landing = forecasts.landing(observation, &question, &scenario).unwrap();
        let band = landing.band(0, &run, Lang::En).unwrap();
        let [(from, low, high), (to, ..)] = band.points[..] else { panic!("two ends") };
        assert!(from < 74.0 && 74.0 < to && to - from < 2.0);
        let line =
            run.arms[0].population.as_ref().unwrap().cd4.p50[0] + run.arms[0].end.as_ref().unwrap().change_median;
        assert!(low < line && line < high && high - low > 200.0, "{low} {line} {high}");
        let results = presets::observations_of("anrs079");
        let share = results.into_iter().find(|found| found.statistic == Statistic::ShareRise80).unwrap();
        let share = Landing { observation: share, interval: [0.8, 0.9, 1.0] };
        assert!(share.band(0, &run, Lang::En).is_none(), "a share is no count");
    }
}
