//! The patient who is fitted to the reader's own data: what is asked, what is known, and what the chart shows of it.

use crate::chart::figure::{AddedBand, AddedLine, EntryKind};
use crate::chart::theme::Role;
use crate::explore::individual_fit::{IndividualFit, refusal};
use crate::own_data::{OwnData, OwnPoint};
use crate::page::explore::doubt::without_patients;
use crate::scenario::Scenario;
use crate::service::{Request, Response};
use crate::simulation;
use crate::text::Lang;
use crate::trajectory::ArmName;
use std::rc::Rc;

/// What is known, and whether it is shown.
#[derive(Clone, Debug, Default)]
pub struct FitState {
    /// Whether own data are fitted.
    pub is_on: bool,
    /// Which of their series, from 0: several are no single patient.
    pub series: u8,
    /// The last answer, and the question.
    known: Option<Rc<(Request, IndividualFit)>>,
}

impl PartialEq for FitState {
    /// An answer is the same as itself alone: each comes once, and none changes.
    fn eq(&self, other: &Self) -> bool {
        let place = |state: &Self| state.known.as_ref().map(Rc::as_ptr);
        (self.is_on, self.series) == (other.is_on, other.series) && place(self) == place(other)
    }
}

impl FitState {
    /// The series that is fitted, from 0: the first where the data have none of that number.
    pub fn series(&self, own: &OwnData) -> u8 {
        if usize::from(self.series) < own.series().len() { self.series } else { 0 }
    }

    /// The name of the series that is fitted, where there are several.
    pub fn series_name<'o>(&self, own: &'o OwnData) -> Option<&'o str> {
        own.series().get(usize::from(self.series(own))).filter(|_| own.series().len() > 1).map(String::as_str)
    }

    /// Week and count of each measurement that is fitted.
    pub fn counts(&self, own: &OwnData) -> Vec<(f64, f64)> {
        let fitted = own.points().iter().filter(|point| self.is_fitted(own, point));
        fitted.map(|point| (point.week(), point.value())).collect()
    }

    /// Whether a point is one of those that a patient is fitted to.
    pub fn is_fitted(&self, own: &OwnData, point: &OwnPoint) -> bool {
        point.series() == self.series(own)
    }

    fn asked(&self, scenario: &Scenario, own: &OwnData) -> Request {
        Request::Fit { link: without_patients(scenario), points: self.counts(own) }
    }

    /// What is to be asked.
    pub fn question(&self, scenario: &Scenario, own: &OwnData) -> Option<Request> {
        if !self.is_on || refusal(scenario, &self.counts(own)).is_some() {
            return None;
        }
        let question = self.asked(scenario, own);
        self.known.as_ref().is_none_or(|known| known.0 != question).then_some(question)
    }

    /// Takes in an answer.
    pub fn answer(&mut self, question: &Request, answer: &Response) {
        if let Response::Fit(found) = answer {
            self.known = found.as_ref().map(|found| Rc::new((question.clone(), IndividualFit::clone(found))));
        }
    }

    /// The fitted patient, and whether that is of these data and this scenario, not of earlier ones.
    pub fn known(&self, scenario: &Scenario, own: &OwnData) -> Option<(&IndividualFit, bool)> {
        self.known.as_ref().map(|known| (&known.1, known.0 == self.asked(scenario, own)))
    }

    /// The patient's line and band on the chart; none where the data cannot be fitted.
    pub fn drawn(&self, scenario: &Scenario, own: &OwnData, lang: Lang) -> Option<(AddedLine, AddedBand)> {
        let (found, _) = self.known(scenario, own)?;
        if !self.is_on || refusal(scenario, &self.counts(own)).is_some() {
            return None;
        }
        let weeks = simulation::grid(&scenario.run);
        let words = lang.own_fit();
        let line = AddedLine {
            id: (ArmName::A, EntryKind::Fitted),
            role: Role::Own,
            label: self
                .series_name(own)
                .map_or_else(|| words.line.to_owned(), |name| format!("{}, {name}", words.line)),
            end_label: words.line_end.to_owned(),
            points: weeks.iter().copied().zip(found.cd4.iter().map(|[_, middle, _]| *middle)).collect(),
        };
        let band = AddedBand {
            id: (ArmName::A, EntryKind::FittedBand),
            label: words.band.to_owned(),
            points: weeks.iter().zip(&found.cd4).map(|(week, [low, _, high])| (*week, *low, *high)).collect(),
        };
        Some((line, band))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::own_data::read_table;

    #[test]
    fn several_arms_are_not_fitted_as_one_patient() {
        let own = read_table("week,CD4 arm A,CD4 arm B\n0,340,300\n8,512,310").data;
        let fit = |series| FitState { is_on: true, series, ..FitState::default() };
        for (series, name, counts) in [
            (0, "CD4 arm A", [(0.0, 340.0), (8.0, 512.0)]),
            (1, "CD4 arm B", [(0.0, 300.0), (8.0, 310.0)]),
            // A link may name one that the data do not have.
            (5, "CD4 arm A", [(0.0, 340.0), (8.0, 512.0)]),
        ] {
            assert_eq!((fit(series).counts(&own), fit(series).series_name(&own)), (counts.to_vec(), Some(name)));
        }
        let scenario = opening_scenario();
        let mut one = fit(0);
        let question = one.question(&scenario, &own).unwrap();
        one.answer(&question, &Service::default().answer(&question).unwrap());
        one.series = 1;
        assert!(one.question(&scenario, &own).is_some(), "another arm is asked for");
        assert!(one.known(&scenario, &own).is_some_and(|(_, is_fresh)| !is_fresh));
        assert!(one.drawn(&scenario, &own, Lang::En).unwrap().0.label.ends_with(", CD4 arm B"));
        assert_eq!(fit(1).series_name(&read_table("week,cd4\n0,340").data), None);
    }
    use crate::service::Service;
    use crate::trials::presets::opening_scenario;

    fn own(points: &[(f64, f64)]) -> OwnData {
        OwnData::new(points.iter().map(|(week, count)| OwnPoint::new(*week, *count).unwrap()).collect())
    }

    #[test]
    fn it_is_asked_once_for_the_same_data_and_not_where_they_cannot_be_fitted() {
        let scenario = opening_scenario();
        let some = own(&[(0.0, 300.0), (12.0, 520.0), (24.0, 640.0)]);
        let mut fit = FitState::default();
        assert_eq!(fit.question(&scenario, &some), None, "it is off");
        fit.is_on = true;
        let question = fit.question(&scenario, &some).unwrap();
        fit.answer(&question, &Service::default().answer(&question).unwrap());
        assert_eq!(fit.question(&scenario, &some), None);
        assert!(fit.known(&scenario, &some).is_some_and(|(_, is_fresh)| is_fresh));
        let (line, band) = fit.drawn(&scenario, &some, Lang::En).unwrap();
        assert_eq!(line.points.len(), simulation::grid(&scenario.run).len());
        for ((week, count), (of_band, low, high)) in line.points.iter().zip(&band.points) {
            assert!(week == of_band && low < count && count < high, "{week}: {low} {count} {high}");
        }
        let other = own(&[(0.0, 300.0), (12.0, 500.0)]);
        assert!(fit.question(&scenario, &other).is_some());
        let one = own(&[(0.0, 300.0)]);
        assert_eq!((fit.question(&scenario, &one), fit.drawn(&scenario, &one, Lang::En)), (None, None));
    }
}
