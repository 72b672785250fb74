//! What would have been believed in an earlier year: every regimen runs on every year's fit, later results are not drawn, and no two years have one fit.

use il2_explorer::explore::model_draws::{DrawnStatistic, model_draws};
use il2_explorer::model::constants::{CONSTANTS, Constants, RECORDS};
use il2_explorer::model::posterior::{POSTERIOR, Posterior};
use il2_explorer::page::state::State;
use il2_explorer::page::view::Colours;
use il2_explorer::parameters::ParameterId;
use il2_explorer::population::new_trial::{NewTrial, forecast};
use il2_explorer::population::taken::Taken;
use il2_explorer::scenario::{Known, Scenario};
use il2_explorer::simulation::simulate;
use il2_explorer::source::Basis;
use il2_explorer::trials::presets;
use proptest::prelude::*;

fn with(scenario: &Scenario, known: Known, patients: f64) -> Scenario {
    let mut scenario = scenario.clone().set(ParameterId::Population, patients).unwrap();
    scenario.run.known = known;
    scenario
}

#[test]
fn every_regimen_runs_on_every_year_and_no_year_runs_as_another() {
    for preset in presets::all() {
        let ends: Vec<f64> = Known::YEARS
            .into_iter()
            .chain([Known::Today])
            .map(|known| {
                let run = simulate(&with(&preset.scenario, known, 16.0));
                for arm in &run.arms {
                    let population = arm.population.as_ref().unwrap();
                    let counts = arm.typical.cd4.iter().chain(&population.cd4.p05).chain(&population.cd4.p95);
                    assert!(
                        counts.into_iter().all(|count| count.is_finite() && *count >= 0.0),
                        "{} {known:?}",
                        preset.id
                    );
                }
                *run.arms[0].typical.cd4.last().unwrap()
            })
            .collect();
        for (place, one) in ends.iter().enumerate() {
            for other in &ends[place + 1..] {
                assert!((one - other).abs() > 1e-9, "{}: two years end alike at {one}", preset.id);
            }
        }
    }
}

#[test]
fn no_result_is_shown_before_its_publication() {
    let mut hidden = 0;
    for preset in presets::all() {
        let id = preset.id.replace('.', "-");
        let of = |known: Known| {
            let link = known.year().map_or_else(String::new, |year| format!("&known={year}"));
            let state = State::open(&format!("v=1&m=2&a=5m5d8w6c{link}&view={id}"), Colours::default(), None);
            assert_eq!((state.preset, state.scenario.run.known), (Some(preset.id), known));
            state.observations()
        };
        let today = of(Known::Today);
        let mut before = 0;
        for known in Known::YEARS {
            let year = known.year().unwrap();
            let shown = of(known);
            assert!(shown.iter().all(|found| found.year.is_some_and(|published| published <= year)), "{id} in {year}");
            let expected = today.iter().filter(|found| found.source().unwrap().year().is_some_and(|of| of <= year));
            assert_eq!(shown.len(), expected.count(), "{id} in {year}");
            assert!(shown.len() >= before, "{id}: nothing is forgotten");
            before = shown.len();
            hidden += today.len() - shown.len();
            // A file of the run has the same results.
            let mut scenario = preset.scenario.clone();
            scenario.run.known = known;
            let in_files = presets::observations_for(&scenario);
            assert!(in_files.iter().all(|found| known.has(found.year)), "{id} in {year}");
        }
    }
    assert!(hidden > 20, "{hidden}");
}

#[test]
fn each_year_has_its_own_fit_within_the_bounds_and_its_draws_lie_around_it() {
    assert!(RECORDS.iter().all(|record| (record.kind == Basis::Fitted) == POSTERIOR.names.contains(&record.name)));
    for known in Known::YEARS {
        let (constants, posterior) = (Constants::of(known), Posterior::of(known));
        assert_eq!(posterior.names, POSTERIOR.names);
        for record in RECORDS {
            let value = constants.get(record.name).unwrap();
            assert!(record.bounds.0 <= value && value <= record.bounds.1, "{} in {known:?}: {value}", record.name);
            let place = posterior.names.iter().position(|name| *name == record.name);
            match place {
                Some(place) => {
                    assert!((value / libm::exp(posterior.mean[place]) - 1.0).abs() < 1e-12, "{}", record.name);
                }
                None => assert_eq!(Some(value), CONSTANTS.get(record.name), "{} is not fitted", record.name),
            }
        }
        for (place, row) in posterior.cholesky.iter().enumerate() {
            assert!(row.len() == place + 1 && row[place] > 0.0);
        }
    }
    assert_eq!(Constants::of(Known::Today), CONSTANTS);
    assert_eq!(*Posterior::of(Known::Today), POSTERIOR);
}

/// The SD of the logarithm of a parameter.
fn sd(posterior: &Posterior, name: &str) -> f64 {
    let place = posterior.names.iter().position(|other| *other == name).unwrap();
    posterior.cholesky[place].iter().map(|root| root * root).sum::<f64>().sqrt()
}

#[test]
fn more_trials_leave_less_open_and_without_a_trial_of_il7_its_prior_counts() {
    let years: Vec<&Posterior> = Known::YEARS.into_iter().map(Posterior::of).collect();
    // Source: examples/calibrate/priors.rs: 0.15, SD 0.7.
    for (posterior, known) in years.iter().zip(Known::YEARS) {
        assert!((sd(posterior, "g_7") - 0.7).abs() < 0.01, "{known:?}");
        assert!((Constants::of(known).g_7 / 0.15 - 1.0).abs() < 0.01, "{known:?}");
    }
    for name in ["ec50", "alpha", "kap_m"] {
        let sds: Vec<f64> = years.iter().map(|posterior| sd(posterior, name)).collect();
        assert!(sds[0] > sds[3] && sds[3] > 0.8 * sd(&POSTERIOR, name), "{name}: {sds:?}");
    }
}

#[test]
fn the_doubt_and_a_new_trial_are_those_of_the_year() {
    let esprit = &presets::by_id("esprit-induction").unwrap().scenario;
    let width = |known: Known| {
        let drawn = model_draws(&with(esprit, known, 0.0), DrawnStatistic::MedianChange).around([0.0, 0.0]);
        drawn.arms[0][2] - drawn.arms[0][0]
    };
    let trial = |known: Known| {
        let design = NewTrial { per_arm: 50, taken: Taken::Planned, from_week: 0.0 };
        let [low, _, high] = forecast(&with(esprit, known, 0.0), &design).arms[0].change_median;
        high - low
    };
    for of in [&width as &dyn Fn(Known) -> f64, &trial] {
        let (first, last) = (of(Known::By1996), of(Known::By2009));
        assert!(first > 1.2 * last, "{first} in 1996, {last} in 2009");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_year_changes_nothing_but_the_fitted_parameters(
        scenario in crate::strategies::scenario(), place in 0_usize..4,
    ) {
        let known = Known::YEARS[place];
        let few = with(&scenario, known, 0.0);
        let by_hand = il2_explorer::simulation::simulate_with(&few, &Constants::of(known));
        prop_assert_eq!(simulate(&few), by_hand);
    }
}
