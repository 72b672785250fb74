//! Doses at or above the greatest that patients tolerated in trials.

use crate::model::side_effects::{MOST_IL7_UG_KG, MOST_INFUSED_MIU_PER_DAY, MOST_SUBCUTANEOUS_MIU_PER_DAY};
use crate::scenario::{Arm, Scenario};
use crate::schedule::{Block, Route};

/// Rounding of a dose, as a part of it.
const SLIVER: f64 = 1e-9;

/// A dose that no trial could raise.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct HighDose {
    /// Its arm.
    pub arm: Arm,
    /// Its route.
    pub route: Route,
    /// What is given in a day: MIU of IL-2, µg/kg of IL-7.
    pub per_day: f64,
    /// The greatest dose a day that was tolerated by this route.
    pub tolerated: f64,
}

impl HighDose {
    /// Whether it lies above what was tolerated, and not at it.
    pub fn is_above(&self) -> bool {
        self.per_day > self.tolerated * (1.0 + SLIVER)
    }
}

/// The greatest dose a day that was tolerated by a route: MIU of IL-2, µg/kg of IL-7.
pub const fn tolerated(route: Route) -> f64 {
    match route {
        Route::Il2Subcutaneous => MOST_SUBCUTANEOUS_MIU_PER_DAY,
        Route::Il2Infusion => MOST_INFUSED_MIU_PER_DAY,
        Route::Il7Subcutaneous => MOST_IL7_UG_KG,
    }
}

/// The dose of an arm that lies farthest above what was tolerated, or at it; `None` where every dose was tolerated.
pub fn high_dose(scenario: &Scenario, arm: Arm) -> Option<HighDose> {
    let of_block = |block: &Block| {
        let (route, tolerated) = (block.route(), tolerated(block.route()));
        let per_day =
            if route == Route::Il2Infusion { block.dose() } else { block.dose() * f64::from(block.per_day()) };
        (per_day >= tolerated * (1.0 - SLIVER)).then_some(HighDose { arm, route, per_day, tolerated })
    };
    let above = |one: &HighDose| one.per_day / one.tolerated;
    let high = scenario.schedule(arm)?.blocks().iter().filter_map(of_block);
    high.max_by(|one, other| above(one).total_cmp(&above(other)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::link;

    fn of(schedule: &str) -> Option<HighDose> {
        high_dose(&link::decode(&format!("v=1&m=2&a={schedule}")).unwrap().scenario, Arm::A)
    }

    #[test]
    fn the_greatest_tolerated_dose_and_more_are_found_by_every_route() {
        for (below, at, above) in [
            ("7.4m5d8w3c", "7.5m5d8w3c", "7.6m5d8w3c"),
            ("17.5i5d8w3c", "18i5d8w3c", "18.5i5d8w3c"),
            ("29g1d1w3c", "30g1d1w3c", "31g1d1w3c"),
        ] {
            assert_eq!(of(below), None, "{below}");
            assert!(!of(at).unwrap().is_above(), "{at}");
            assert!(of(above).unwrap().is_above(), "{above}");
        }
    }

    #[test]
    fn injections_of_a_day_count_together_and_the_worst_block_is_named() {
        let worst = of("5m5d8w3c-4m4p5d8w3c").unwrap();
        assert_eq!((worst.per_day, worst.tolerated), (16.0, 15.0));
        assert_eq!(of("0"), None);
        assert_eq!(high_dose(&Scenario::default(), Arm::B), None);
    }
}
