//! Any scenario that can be built runs, and gives finite numbers of which none is negative: the twin of the fuzz target `schedule`
//! (docs/testing.md).

use crate::strategies::scenario;
use il2_explorer::parameters::ParameterId;
use il2_explorer::scenario::Scenario;
use il2_explorer::simulation::simulate;
use proptest::prelude::*;
use serde_json::Value;

/// Virtual patients of each run: two groups of four, the second not full.
const PATIENTS: f64 = 6.0;

/// Series in which a number may be below zero: changes, and what is made of them.
const SIGNED: [&str; 3] = ["change", "difference", "rna_log10"];

fn check(value: &Value, name: &str) -> Result<(), TestCaseError> {
    match value {
        // serde_json writes what is no number as null; a run has no other use for it.
        Value::Null if !name.ends_with("difference") => {
            Err(TestCaseError::fail(format!("{name} is not a finite number")))
        }
        Value::Number(number) => {
            let signed = SIGNED.iter().any(|part| name.contains(part));
            prop_assert!(signed || number.as_f64() >= Some(0.0), "{} is {}", name, number);
            Ok(())
        }
        Value::Array(values) => values.iter().try_for_each(|value| check(value, name)),
        Value::Object(fields) => fields.iter().try_for_each(|(field, value)| check(value, &format!("{name}.{field}"))),
        _ => Ok(()),
    }
}

/// 64 scenarios, or as many more as `PROPTEST_CASES` asks for.
fn config() -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    ProptestConfig { cases: asked.unwrap_or(64), failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_scenario_gives_finite_numbers_and_none_below_zero(scenario in scenario()) {
        let few = scenario.set(ParameterId::Population, PATIENTS).map_err(|_| TestCaseError::fail("six patients are allowed"))?;
        let run = simulate(&Scenario { b: None, ..few });
        check(&serde_json::to_value(&run).map_err(|error| TestCaseError::fail(error.to_string()))?, "run")?;
    }
}
