//! The side-effect guide: an ordinal score from 0 (none) to 10 (the greatest), not a measurement.
//!
//! It follows the dose, not the level: the level falls within a cycle as clearance rises, while fatigue and inflammation rise (evidence 4).
//! A running sum `B` adds each dose as a part of the greatest daily dose that was tolerated, and forgets it with a time constant of a day and a
//! half. The anchors: 15 MIU a day subcutaneously and 18 MIU a day by infusion come near the limit in five days, 1.5 MIU twice daily is mild,
//! 20 µg/kg of IL-7 is well tolerated.

use crate::solver::Lanes;

/// Greatest subcutaneous dose of IL-2 that was tolerated, MIU a day (Davey 1997).
pub const MOST_SUBCUTANEOUS_MIU_PER_DAY: f64 = 15.0;
/// Greatest infused dose of IL-2 that was tolerated, MIU a day (Kovacs 1996).
pub const MOST_INFUSED_MIU_PER_DAY: f64 = 18.0;
/// Greatest dose of IL-7 that was tolerated, µg/kg (Sereti 2009).
pub const MOST_IL7_UG_KG: f64 = 30.0;
/// Days at the greatest tolerated dose of IL-2 that the greatest tolerated dose of IL-7 counts for. Assumed: 20 µg/kg was well tolerated.
const IL7_DAYS: f64 = 0.5;
/// Time in which a dose is forgotten, days. Assumed.
const FORGOTTEN_DAYS: f64 = 1.5;
/// Score towards which days at the greatest tolerated dose lead: near the limit. Assumed.
const SCORE_AT_MOST: f64 = 8.0;

/// What an injection of IL-2 adds to `B`.
pub fn of_il2_injection(miu: f64) -> f64 {
    miu / MOST_SUBCUTANEOUS_MIU_PER_DAY / FORGOTTEN_DAYS
}

/// What an injection of IL-7 adds to `B`.
pub fn of_il7_injection(ug_kg: f64) -> f64 {
    IL7_DAYS * ug_kg / MOST_IL7_UG_KG / FORGOTTEN_DAYS
}

/// `B` after this many days under an infusion of this many MIU a day: `B' = (I/18 - B)/1.5`.
pub fn after(now: f64, days: f64, infusion: f64) -> f64 {
    if now <= 0.0 && infusion <= 0.0 {
        return 0.0;
    }
    let left = libm::exp(-days / FORGOTTEN_DAYS);
    now * left + infusion / MOST_INFUSED_MIU_PER_DAY * (1.0 - left)
}

/// The score at one moment, 0 to 10. Its average over a day is the score of the day.
pub fn side_effects(tolerated_doses: f64) -> f64 {
    (SCORE_AT_MOST * tolerated_doses).min(10.0)
}

/// [`side_effects`] of patients who are given such multiples of the dose.
#[inline]
pub fn side_effects_of_each<T: Lanes>(tolerated_doses: f64, multiple: T) -> T {
    (T::splat(SCORE_AT_MOST * tolerated_doses) * multiple).min(T::splat(10.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_at_the_greatest_tolerated_dose_lead_near_the_limit() {
        let injected = (0..10).fold(0.0, |now, _| after(now + of_il2_injection(7.5), 0.5, 0.0)) + of_il2_injection(7.5);
        let infused = after(0.0, 5.0, 18.0);
        assert!((7.5..10.0).contains(&side_effects(injected)), "{}", side_effects(injected));
        assert!((7.5..10.0).contains(&side_effects(infused)), "{}", side_effects(infused));
        assert!(side_effects(of_il7_injection(20.0)) < 3.0);
    }

    #[test]
    fn nothing_given_is_no_score_and_no_dose_leaves_the_scale() {
        assert_eq!(side_effects(after(0.0, 3.0, 0.0)), 0.0);
        assert!(side_effects(1e9) <= 10.0);
        assert!((after(after(0.2, 1.0, 6.0), 2.0, 6.0) - after(0.2, 3.0, 6.0)).abs() < 1e-15);
    }
}
