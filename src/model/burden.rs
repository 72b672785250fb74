//! The side-effect guide: an ordinal score from 0 (none) to 10 (limits the dose), not a measurement.
//!
//! Anchors (evidence 4): fever and side effects follow the level of IL-2; 15 MIU a day under the skin is the greatest dose
//! tolerated; 18 MIU a day by infusion is limited by fever, malaise and raised bilirubin, and lasts longer, since its level never
//! falls; IL-7 up to 20 µg/kg is well tolerated and 30 is the greatest tolerated dose.

use super::drug::Levels;
use crate::solver::Lanes;

/// IL-2 level of half the score, IU/mL. Assumed.
const HALF_IL2_IU_ML: f64 = 30.0;
/// Score at the full effect of IL-7. Assumed.
const FULL_IL7: f64 = 3.0;

/// The score at one moment, 0 to 10. Its average over a day is the score of the day.
pub fn side_effects(il2_iu_ml: f64, levels: &Levels) -> f64 {
    (10.0 * il2_iu_ml / (il2_iu_ml + HALF_IL2_IU_ML) + FULL_IL7 * levels.il7_effect).min(10.0)
}

/// [`side_effects`] of patients with such clearances (L/day), under one input of IL-2 ((IU/mL) (L/day)) and one effect of IL-7.
#[inline]
pub fn side_effects_of_each<T: Lanes>(il2_input: f64, clearance: T, il7_effect: f64) -> T {
    // L / (L + half), L = input / clearance
    let of_il2 = T::same(10.0 * il2_input) / (T::same(il2_input) + T::same(HALF_IL2_IU_ML) * clearance);
    (of_il2 + T::same(FULL_IL7 * il7_effect)).least(T::same(10.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_score_rises_with_the_level_and_stays_on_its_scale() {
        let none = Levels::default();
        assert_eq!(side_effects(0.0, &none), 0.0);
        assert!(side_effects(20.0, &none) < side_effects(100.0, &none));
        assert!(side_effects(1e9, &Levels { il7_effect: 1.0, ..none }) <= 10.0);
    }
}
