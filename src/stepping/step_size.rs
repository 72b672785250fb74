//! How long the next step may be: short after an event, long where only cells drift.

use super::Planner;
use crate::units::IU_PER_ML_IN_ONE_MIU_PER_L;

/// Level of IL-2 below which it does nothing, as a share of EC50 in a typical patient: its effect is the square of that, and falls by
/// nine tenths in a quarter of a day.
const NOTHING: f64 = 1e-3;
/// Shortest step that a growing pool of target cells asks for, days. Assumed: beyond it `Rates` holds the virus back.
const SHORTEST_FOR_VIRUS: f64 = 0.25;
/// Part by which steps with IL-2 are shorter where no therapy blocks the virus.
const FREE_VIRUS_SHORTENS: f64 = 0.42;

impl Planner<'_> {
    pub(super) fn is_il2_at_work(&self) -> bool {
        let c = self.constants;
        let most = IU_PER_ML_IN_ONE_MIU_PER_L * c.k_e * (self.amounts.blood_miu + self.amounts.depot_miu);
        self.infusion > 0.0 || most > NOTHING * c.ec50 * c.clearance
    }

    pub(super) fn wish_with_il2(&self) -> f64 {
        let since = self.day - self.since_event_day;
        // What is left after the last injection has long lost its sharp features.
        let stretch = if self.infusion > 0.0 { 1.0 } else { (since / self.fineness.pulse.settled).clamp(1.0, 1.6) };
        // At first a handful of cells goes into division, and of them even fewer come out: the smallest of numbers, and the steepest.
        let beginning = self.fineness.first_dosed + 0.25 * (self.day - self.il2_from_day);
        // A virus that is free to follow the cells which divide asks for shorter steps.
        let free = 1.0 - FREE_VIRUS_SHORTENS * self.virus_growth().min(1.0);
        (self.fineness.longest_dosed * stretch * free).min(beginning)
    }

    /// A bound of what the virus would grow by a day if nothing but ART held it back.
    fn virus_growth(&self) -> f64 {
        self.constants.r * (1.0 - self.art.at(self.day))
    }

    /// The virus turns over at half of `r ((1 - eps) Tc + 3 s_L/V)`; a step must not be much longer.
    pub(super) fn wish_without_il2(&self) -> f64 {
        let targets = self.virus_growth();
        let growth = self.fineness.growth * (1.0 - 2.0 / 3.0 * (2.0 * targets).min(1.0));
        let wish = self.fineness.first + growth * (self.day - self.since_event_day);
        wish.min(self.fineness.longest).min((2.0 / (targets + self.reservoir)).max(SHORTEST_FOR_VIRUS))
    }
}
