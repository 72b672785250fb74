//! Any link that is a scenario runs: every number of the typical patient is finite, and no count is negative.
#![no_main]

use il2_explorer::link::decode;
use il2_explorer::parameters::ParameterId;
use il2_explorer::simulation::simulate;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let Ok(decoded) = decode(text) else { return };
    let link = decoded.canonical();
    // Two years and two virtual patients: more would only be slower.
    let shorter = decoded.scenario.run.weeks().min(104.0);
    let scenario = decoded.scenario.set(ParameterId::RunWeeks, shorter).expect("a shorter run is allowed");
    let scenario = scenario.set(ParameterId::Population, 2.0).expect("two patients are allowed");
    for arm in simulate(&scenario).arms {
        let typical = &arm.typical;
        for series in [&typical.cd4, &typical.naive, &typical.memory, &typical.il2_iu_ml] {
            assert!(series.iter().all(|value| value.is_finite() && *value >= 0.0), "{link}");
        }
        assert!(typical.rna_log10.iter().all(|value| value.is_finite()));
        let end = arm.end.expect("there are virtual patients");
        assert!(end.cd4_mean.is_finite() && end.cd4_mean >= 0.0);
        assert!(arm.burden.total_miu.is_finite() && arm.burden.toxicity_score.is_finite());
    }
});
