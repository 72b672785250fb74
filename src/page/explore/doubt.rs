//! What is known of how sure the answer is: what it hangs on, and what the fit of the model leaves open.

use crate::chart::figure::{AddedBand, EntryKind, LineStatistic};
use crate::explore::model_draws::DrawnStatistic;
use crate::page::explore::state::computation;
use crate::parameters::ParameterId;
use crate::scenario::Scenario;
use crate::service::{Doubt, Request, Response};
use crate::text::Lang;
use crate::trajectory::{ArmTrajectory, Trajectory};
use std::rc::Rc;

/// What is known, and whether it is shown.
#[derive(Clone, Debug, Default)]
pub struct DoubtState {
    /// Whether "How sure?" is open.
    pub is_open: bool,
    /// The last answer, and the question.
    known: Option<Rc<(Request, Doubt)>>,
}

impl PartialEq for DoubtState {
    /// An answer is the same as itself alone: each comes once, and none changes.
    fn eq(&self, other: &Self) -> bool {
        let place = |state: &Self| state.known.as_ref().map(Rc::as_ptr);
        self.is_open == other.is_open && place(self) == place(other)
    }
}

/// The link of a scenario without its virtual patients: how many the picture has makes no difference.
pub(super) fn without_patients(scenario: &Scenario) -> String {
    computation(&scenario.clone().set(ParameterId::Population, 0.0).unwrap_or_else(|_| scenario.clone()))
}

/// The statistic of the chart's lines as it is drawn.
pub fn drawn_statistic(statistic: LineStatistic) -> DrawnStatistic {
    match statistic.kind {
        EntryKind::MedianChange => DrawnStatistic::MedianChange,
        EntryKind::Median => DrawnStatistic::Median,
        EntryKind::Mean => DrawnStatistic::Mean,
        _ => DrawnStatistic::Typical,
    }
}

/// The question about a scenario.
fn question(scenario: &Scenario, statistic: DrawnStatistic) -> Request {
    Request::Doubt { link: without_patients(scenario), statistic }
}

impl DoubtState {
    /// What is to be asked for this statistic, where its panel is open or the chart shows its band.
    pub fn questions(&self, scenario: &Scenario, statistic: DrawnStatistic, is_drawn: bool) -> Option<Request> {
        let question = Some(question(scenario, statistic)).filter(|_| self.is_open || is_drawn);
        question.filter(|question| self.known.as_ref().is_none_or(|known| known.0 != *question))
    }

    /// Takes in an answer.
    pub fn answer(&mut self, question: &Request, answer: &Response) {
        if let Response::Doubt(found) = answer {
            self.known = Some(Rc::new((question.clone(), Doubt::clone(found))));
        }
    }

    /// How sure the answer is, and whether that is of this scenario and statistic, not of an earlier one.
    pub fn known(&self, scenario: &Scenario, statistic: DrawnStatistic) -> Option<(&Doubt, bool)> {
        self.known.as_ref().map(|known| (&known.1, known.0 == question(scenario, statistic)))
    }

    /// How far draws of the fit lie from the difference between A and B or the control, at each of these weeks: 5th and 95th percentile of
    /// A minus the other, in cells/µL. `None` while that is not known of this scenario and statistic.
    pub fn difference(&self, scenario: &Scenario, statistic: DrawnStatistic, weeks: &[f64]) -> Option<Vec<(f64, f64)>> {
        let (found, _) = self.known(scenario, statistic).filter(|(_, is_fresh)| *is_fresh)?;
        Some(weeks.iter().map(|week| at_week(&found.draws.difference, *week)).collect())
    }

    /// The bands of what the fit leaves open round the lines of a run.
    pub fn bands(&self, run: &Trajectory, statistic: LineStatistic, lang: Lang) -> Vec<AddedBand> {
        let known = self.known.as_ref().filter(|known| known.1.draws.statistic == drawn_statistic(statistic));
        let Some(known) = known else { return Vec::new() };
        let band = |(arm, away): (&ArmTrajectory, &Vec<(f64, f64)>)| {
            let point = |(week, count): (&f64, f64)| {
                let (low, high) = at_week(away, *week);
                (*week, (count + low).max(0.0), count + high)
            };
            AddedBand {
                id: (arm.name, EntryKind::ModelInterval),
                label: lang.model_band(arm.name, run),
                points: run.weeks.iter().zip(line(arm, statistic).unwrap_or_default()).map(point).collect(),
            }
        };
        run.arms.iter().zip(&known.1.draws.bands).map(band).collect()
    }
}

/// Between two readings, a week apart but for the last.
fn at_week(away: &[(f64, f64)], week: f64) -> (f64, f64) {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a week of a run
    let below = libm::floor(week.max(0.0)) as usize;
    let at = |index: usize| away.get(index).or(away.last()).copied().unwrap_or_default();
    let (part, from, to) = (week - libm::floor(week), at(below), at(below + 1));
    (from.0 + part * (to.0 - from.0), from.1 + part * (to.1 - from.1))
}

/// The line of an arm on the run's grid, as counts; `None` while its virtual patients are not there.
fn line(arm: &ArmTrajectory, statistic: LineStatistic) -> Option<Vec<f64>> {
    let cd4 = arm.population.as_ref().map(|population| &population.cd4);
    Some(match drawn_statistic(statistic) {
        DrawnStatistic::Typical => arm.typical.cd4.clone(),
        DrawnStatistic::Median => cd4?.p50.clone(),
        DrawnStatistic::Mean => cd4?.mean.clone(),
        DrawnStatistic::MedianChange => {
            let start = *cd4?.p50.first()?;
            arm.changes.as_ref()?.p50.iter().map(|change| start + change).collect()
        }
    })
}

/// Where A, and B or the control, end on the chart: as counts, or as changes since week 0 where the chart tells these.
pub fn ends(run: &Trajectory, statistic: LineStatistic) -> Option<[f64; 2]> {
    let [first, second, ..] = run.arms.as_slice() else { return None };
    let end = |arm: &ArmTrajectory| {
        let line = line(arm, statistic)?;
        let start = line.first().filter(|_| statistic.as_change).copied().unwrap_or_default();
        Some(line.last()? - start)
    };
    Some([end(first)?, end(second)?])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::service::Service;
    use crate::simulation::simulate;
    use crate::trials::presets::opening_scenario;

    const STATISTIC: DrawnStatistic = DrawnStatistic::MedianChange;

    #[test]
    fn it_is_asked_once_while_it_is_open_or_drawn_and_again_for_another_schedule_or_statistic() {
        let scenario = opening_scenario();
        let mut doubt = DoubtState::default();
        assert!(doubt.questions(&scenario, STATISTIC, false).is_none());
        assert!(doubt.questions(&scenario, STATISTIC, true).is_some());
        doubt.is_open = true;
        let question = doubt.questions(&scenario, STATISTIC, false).unwrap();
        let answer = Service::default().answer(&question).unwrap();
        doubt.answer(&question, &answer);
        assert!(doubt.questions(&scenario, STATISTIC, true).is_none());
        let more = scenario.clone().set(ParameterId::Population, 1000.0).unwrap();
        assert!(
            doubt.questions(&more, STATISTIC, true).is_none(),
            "the number of virtual patients makes no difference"
        );
        let older = scenario.clone().set(ParameterId::Age, 70.0).unwrap();
        assert!(doubt.questions(&older, STATISTIC, true).is_some());
        assert!(doubt.questions(&scenario, DrawnStatistic::Mean, true).is_some());
        let fresh = |of: &Scenario, statistic| doubt.known(of, statistic).map(|(_, fresh)| fresh);
        assert_eq!((fresh(&scenario, STATISTIC), fresh(&older, STATISTIC)), (Some(true), Some(false)));
        assert_eq!(fresh(&scenario, DrawnStatistic::Mean), Some(false));
        // The band lies round the line of the run, at its end as the panel tells it.
        let run = simulate(&scenario);
        let bands = doubt.bands(&run, LineStatistic::CHANGES, Lang::En);
        let ends = ends(&run, LineStatistic::CHANGES).unwrap();
        let told = doubt.known(&scenario, STATISTIC).unwrap().0.draws.around(ends);
        let start = run.arms[0].population.as_ref().unwrap().cd4.p50[0];
        let (_, low, high) = bands[0].points.last().copied().unwrap();
        assert_eq!(bands[0].points.len(), run.weeks.len());
        assert!((low - start - told.arms[0][0]).abs() < 1e-6 && (high - start - told.arms[0][2]).abs() < 1e-6);
        let of_difference = doubt.difference(&scenario, STATISTIC, &run.weeks).unwrap();
        let (low, high) = of_difference.last().copied().unwrap();
        let [told_low, _, told_high] = told.difference;
        assert!(
            (ends[0] - ends[1] + low - told_low).abs() < 1e-6 && (ends[0] - ends[1] + high - told_high).abs() < 1e-6
        );
        assert!(doubt.difference(&older, STATISTIC, &run.weeks).is_none(), "of another patient");
        let mean = LineStatistic { kind: EntryKind::Mean, as_change: false };
        assert!(doubt.bands(&run, mean, Lang::En).is_empty(), "of another statistic");
    }
}
