//! Where the regimens of trials stand on a response map.

use super::map::{MapAxis, MapRequest, main_block};
use crate::parameters::ParameterId;
use crate::schedule::{Block, Route};
use crate::trials::presets;

/// A point of the map at which trials stand.
#[derive(Clone, Debug, PartialEq)]
pub struct Tried {
    /// Column and row, between the cells where the value lies between theirs.
    pub at: (f64, f64),
    /// The trials, in the order of the list.
    pub names: Vec<&'static str>,
}

/// The regimens of trials that gave a cytokine by this route, where the map reaches them; those of one place together.
pub fn tried(request: &MapRequest, route: Route) -> Vec<Tried> {
    let mut found: Vec<Tried> = Vec::new();
    for preset in presets::all() {
        let Some(block) = main_block(&preset.scenario).filter(|block| block.route() == route) else { continue };
        let value = |axis: &MapAxis| match axis.id {
            ParameterId::Baseline => Some(preset.scenario.patient.baseline()),
            id => Block::get(&block, id),
        };
        let place = |axis: &MapAxis| value(axis).and_then(|value| place_on(&axis.values, value));
        let Some(at) = place(&request.x).zip(place(&request.y)) else { continue };
        let same = |other: &&mut Tried| (other.at.0 - at.0).abs() < 1e-6 && (other.at.1 - at.1).abs() < 1e-6;
        match found.iter_mut().find(same) {
            Some(other) => other.names.push(preset.name()),
            None => found.push(Tried { at, names: vec![preset.name()] }),
        }
    }
    found
}

/// Where a value is among rising ones: 1.5 is half way between the second and the third. `None` outside.
pub fn place_on(values: &[f64], value: f64) -> Option<f64> {
    let after = values.iter().position(|other| *other >= value - 1e-9)?;
    let high = *values.get(after)?;
    if (high - value).abs() < 1e-9 {
        return Some(after as f64);
    }
    let low = *values.get(after.checked_sub(1)?)?;
    Some(after as f64 - (high - value) / (high - low))
}

#[cfg(test)]
mod tests {
    use super::super::outcome::Measure;
    use super::*;

    #[test]
    fn a_place_is_found_between_two_values_and_not_outside() {
        let values = [1.0, 2.0, 4.0];
        assert_eq!(
            (place_on(&values, 1.0), place_on(&values, 3.0), place_on(&values, 4.0)),
            (Some(0.0), Some(1.5), Some(2.0))
        );
        assert_eq!((place_on(&values, 0.5), place_on(&values, 5.0)), (None, None));
    }

    #[test]
    fn trials_stand_at_their_dose_and_interval() {
        let request = MapRequest {
            x: MapAxis { id: ParameterId::DosePerInjection, values: vec![1.5, 4.5, 7.5] },
            y: MapAxis { id: ParameterId::WeeksBetween, values: vec![4.0, 8.0] },
            measure: Measure::Gain,
        };
        let trials = tried(&request, Route::Il2Subcutaneous);
        let esprit = trials.iter().find(|place| place.names.iter().any(|name| name.starts_with("ESPRIT"))).unwrap();
        assert_eq!(esprit.at, (2.0, 1.0));
        assert!(
            trials
                .iter()
                .any(|place| place.names.iter().any(|name| name.contains("Tambussi")) && place.at == (0.5, 0.0))
        );
        assert!(tried(&request, Route::Il2Infusion).is_empty(), "another dose is on the axis");
    }
}
