//! Which findings belong to which regimen.

use super::super::fact::Fact;
use super::super::preset::Preset;

/// The findings of a regimen: those of its publications. The two large trials share one, and Kovacs 1995 reports two groups of patients,
/// so a finding that names the other one belongs there alone.
pub fn of(preset: &Preset) -> Vec<&'static Fact> {
    let is_own = |fact: &&Fact| {
        let source = Some(fact.source);
        source == preset.source() || preset.observations().any(|observation| observation.source() == source)
    };
    let is_large = |fact: &&Fact| fact.source.id == "insight-2009";
    let of_the_low = ["kovacs1995-low", "kovacs1995-activation", "kovacs1995-toxicity"];
    let all = super::all();
    match preset.id {
        "silcaat" => all.filter(is_large).filter(|fact| !fact.id.starts_with("esprit")).collect(),
        "esprit-induction" => {
            all.filter(|fact| is_own(fact) || is_large(fact) && !fact.id.starts_with("silcaat")).collect()
        }
        "kovacs1995-below-200" => all.filter(|fact| of_the_low.contains(&fact.id)).collect(),
        "kovacs1995-above-200" => all.filter(is_own).filter(|fact| !of_the_low.contains(&fact.id)).collect(),
        _ => all.filter(is_own).collect(),
    }
}
