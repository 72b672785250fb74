//! The baselines that are let in when somebody first limits them.

use crate::scenario::Patient;

/// Limits to begin with: those of the regimen that was opened where they hold the baseline, else from about half to twice the baseline.
pub fn first_limits(patient: &Patient, home: &Patient) -> (f64, f64) {
    let baseline = patient.baseline();
    let of_home = home.range().filter(|(low, high)| *low <= baseline && baseline <= *high);
    let tens = |value: f64| libm::round(value / 10.0) * 10.0;
    of_home.unwrap_or_else(|| (tens(baseline * 0.6), tens(baseline * 1.6)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parameters::ParameterId;
    use crate::scenario::{Action, Scenario, reduce};

    #[test]
    fn the_first_limits_always_hold_the_baseline() {
        let home = reduce(&Scenario::default(), Action::SetRange(Some((200.0, 550.0))));
        for baseline in [10.0, 15.0, 340.0, 600.0, 1500.0] {
            let here = reduce(&Scenario::default(), Action::Set(ParameterId::Baseline, baseline));
            let limits = first_limits(&here.patient, &home.patient);
            let limited = reduce(&here, Action::SetRange(Some(limits)));
            assert!(limited.patient.range().is_some(), "{baseline}: {limits:?}");
        }
        assert_eq!(first_limits(&Scenario::default().patient, &home.patient), (200.0, 550.0));
    }
}
