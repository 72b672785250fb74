//! What a drawn curve missed: first against the model, then against the trial.
//!
//! A curve means the middle of the patients, so it is compared with the median of the virtual patients, and with the typical patient
//! where a run has none. Every finding is a thing with numbers ([`Finding`]); the sentences are in `src/text/en/feedback.md` and its like.

mod against_model;
mod against_trial;

pub use against_model::Finding;
pub use against_trial::TrialFinding;

use super::prediction::Prediction;
use crate::text::{Lang, feedback};
use crate::trajectory::{ArmName, ArmTrajectory, Trajectory};
use crate::trials::Observation;

/// One sentence of feedback.
#[derive(Clone, Debug, PartialEq)]
pub struct Remark {
    /// The sentence.
    pub sentence: String,
    /// Whether it names something that the curve missed; otherwise something that it got right, or that is good to know.
    pub missed: bool,
    /// How much it matters, from 0 to about 1; the list is in falling order.
    pub importance: f64,
    /// The weeks that it is about, to be marked in the picture.
    pub weeks: Option<(f64, f64)>,
}

/// What to say at the two reveals.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Feedback {
    /// At the first reveal, the model's curve; the most important first. Show the first three or four and fold the rest.
    pub model: Vec<Remark>,
    /// At the second reveal, the trial's results, in the order of the evidence; one sentence that says so where no trial did this.
    pub trial: Vec<Remark>,
}

/// Compares a prediction with a run and with the trial results that belong to it ([`crate::trials::observations_for`]). Empty where
/// curve and run have no two weeks in common.
pub fn compare(prediction: &Prediction, run: &Trajectory, observations: &[&Observation], language: Lang) -> Feedback {
    let cytokine = cytokine(run);
    let mut model: Vec<Remark> = against_model::findings(prediction, run)
        .into_iter()
        .map(|finding| Remark {
            sentence: feedback::finding(&finding, cytokine, language),
            missed: finding.missed(),
            importance: finding.importance(),
            weeks: finding.weeks(),
        })
        .collect();
    model.sort_by(|one, other| other.missed.cmp(&one.missed).then(other.importance.total_cmp(&one.importance)));
    let trial = against_trial::findings(prediction, run, observations)
        .into_iter()
        .map(|finding| Remark {
            sentence: feedback::trial_finding(&finding, language),
            missed: finding.missed(),
            importance: 1.0,
            weeks: finding.weeks(),
        })
        .collect();
    Feedback { model, trial }
}

/// The two results that are told first.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Headline {
    /// Drawn minus model at the last week that was drawn, in cells/µL.
    pub end_off: f64,
    /// Whether the drawing is smooth where the model goes up and down; `None` where the model does not, or it cannot be told.
    pub is_smooth: Option<bool>,
}

/// The two results that are told first, from the numbers; `None` where curve and run have no two weeks in common.
pub fn headline(prediction: &Prediction, run: &Trajectory) -> Option<Headline> {
    let findings = against_model::findings(prediction, run);
    let end_off = findings.iter().find_map(|finding| match finding {
        Finding::End { drawn, model, .. } => Some(drawn - model),
        _ => None,
    })?;
    let is_smooth = findings.iter().find_map(|finding| match finding {
        Finding::Smooth { .. } => Some(true),
        Finding::Saw { .. } => Some(false),
        _ => None,
    });
    Some(Headline { end_off, is_smooth })
}

/// What the run gives, for the sentences: `"IL-7"` where that is all of it, `"IL-2"` otherwise.
fn cytokine(run: &Trajectory) -> &'static str {
    let only_il7 = run.arm(ArmName::A).is_some_and(|arm| arm.burden.total_ug_kg > 0.0 && arm.burden.total_miu == 0.0);
    if only_il7 { "IL-7" } else { "IL-2" }
}

/// The line that a prediction means: the median of the virtual patients, or the typical patient.
pub fn reference_line(arm: &ArmTrajectory) -> &[f64] {
    arm.population.as_ref().map_or(&arm.typical.cd4, |population| &population.cd4.p50)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parameters::ParameterId;
    use crate::scenario::{Action, Scenario, reduce};
    use crate::simulation::simulate;
    use crate::trials::{observations_for, presets};

    fn preset(id: &str) -> (Scenario, Trajectory) {
        let scenario = presets::by_id(id).unwrap().scenario.clone();
        let run = simulate(&reduce(&scenario, Action::Set(ParameterId::Population, 60.0)));
        (scenario, run)
    }

    fn drawn(run: &Trajectory, every: u8, count: impl Fn(f64) -> f64) -> Prediction {
        let end = *run.weeks.last().unwrap();
        let counts: Vec<f64> = (0_u16..600)
            .map(|point| f64::from(point) * f64::from(every))
            .take_while(|week| *week <= end)
            .map(count)
            .collect();
        Prediction::new(0, every, &counts, "abc").unwrap()
    }

    fn missed(prediction: &Prediction, (scenario, run): &(Scenario, Trajectory)) -> Vec<String> {
        let feedback = compare(prediction, run, &observations_for(scenario), Lang::En);
        feedback.model.into_iter().filter(|remark| remark.missed).map(|remark| remark.sentence).collect()
    }

    #[test]
    fn the_model_s_own_curve_misses_nothing() {
        for id in ["anrs079", "anrs079-follow-up", "kovacs1996", "inspire", "esprit-induction"] {
            let preset = preset(id);
            let line = reference_line(preset.1.arm(ArmName::A).unwrap()).to_vec();
            let weeks = preset.1.weeks.clone();
            let every = if weeks.len() > 500 { 2 } else { 1 };
            let own =
                drawn(&preset.1, every, |week| super::super::template::interpolated(&weeks, &line, week).unwrap());
            assert_eq!(missed(&own, &preset), Vec::<String>::new(), "{id}");
        }
    }

    #[test]
    fn a_flat_line_is_told_what_art_alone_does() {
        let preset = preset("anrs079");
        let said = missed(&drawn(&preset.1, 2, |_| 340.0), &preset);
        assert!(
            said[0].starts_with("Your curve ends at 340. Even the control reaches ")
                || said[1].starts_with("Your curve ends at 340."),
            "{said:?}"
        );
        assert!(said.iter().any(|sentence| sentence.starts_with("Your curve is smooth; ")), "{said:?}");
    }

    #[test]
    fn a_straight_line_to_the_right_end_misses_only_the_saw() {
        let preset = preset("anrs079");
        let end = *reference_line(preset.1.arm(ArmName::A).unwrap()).last().unwrap();
        let said = missed(&drawn(&preset.1, 2, |week| 340.0 + (end - 340.0) * week / 74.0), &preset);
        assert!(said.len() == 1 && said[0].contains("a saw"), "{said:?}");
    }

    #[test]
    fn what_happens_after_the_last_cycle_is_told_apart() {
        let preset = preset("anrs079-follow-up");
        let said = missed(&drawn(&preset.1, 4, |week| 340.0 + 10.0 * week), &preset);
        assert!(said.iter().any(|sentence| sentence.starts_with("After the last cycle the gain fades")), "{said:?}");
        let said = missed(
            &drawn(&preset.1, 4, |week| {
                if week < 76.0 { 340.0 + 13.0 * week } else { (1328.0 - 20.0 * (week - 76.0)).max(340.0) }
            }),
            &preset,
        );
        assert!(said.iter().any(|sentence| sentence.starts_with("The gain outlasts the drug")), "{said:?}");
    }

    #[test]
    fn a_curve_that_jumps_up_at_once_is_too_steep() {
        let preset = preset("anrs079");
        let said = missed(&drawn(&preset.1, 2, |week| if week < 4.0 { 340.0 } else { 1300.0 }), &preset);
        assert!(said.iter().any(|sentence| sentence.starts_with("Your curve is too steep at first")), "{said:?}");
    }

    #[test]
    fn the_second_reveal_is_the_trial_in_both_languages() {
        let (scenario, run) = preset("anrs079");
        let prediction = drawn(&run, 2, |_| 340.0);
        let said = |language| -> Vec<String> {
            let feedback = compare(&prediction, &run, &observations_for(&scenario), language);
            assert_eq!(feedback.model.len(), compare(&prediction, &run, &[], Lang::En).model.len());
            feedback.trial.into_iter().map(|remark| remark.sentence).collect()
        };
        let english = said(Lang::En);
        assert!(
            english[0].starts_with("ANRS 079 found a median change of +865 at week 74. You drew 0. The model says +"),
            "{english:?}"
        );
        assert!(
            english[1].starts_with("In the control arm ANRS 079 found a median change of +262 at week 74."),
            "{english:?}"
        );
        assert_eq!(english.len(), 4, "{english:?}");
        let french = said(Lang::Fr);
        assert!(
            french[0]
                .starts_with("ANRS 079 a trouvé une variation médiane de +865 à la semaine 74. Vous avez dessiné 0."),
            "{french:?}"
        );
        let none = compare(&prediction, &run, &[], Lang::En).trial;
        assert!(none.len() == 1 && !none[0].missed);
    }

    #[test]
    fn short_and_strange_curves_never_panic() {
        let (scenario, run) = preset("pml");
        for (first, every, counts) in
            [(0, 1, vec![0.0, 0.0]), (500, 26, vec![10.0, 20.0]), (3, 1, vec![12_950.0; 130]), (63, 1, vec![1.0, 2.0])]
        {
            let prediction = Prediction::new(first, every, &counts, "abc").unwrap();
            for language in Lang::ALL {
                let feedback = compare(&prediction, &run, &observations_for(&scenario), language);
                assert!(
                    feedback
                        .model
                        .iter()
                        .all(|remark| !remark.sentence.contains("NaN") && !remark.sentence.contains("inf"))
                );
            }
        }
    }
}
