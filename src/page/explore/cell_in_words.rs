//! A cell of the response map in words: for those who hear the page, and for what loading it replaces.

use crate::explore::map;
use crate::explore::trial_regimens::{Tried, tried};
use crate::page::explore::map::{MapState, route_of, settings_at};
use crate::parameters::ParameterId;
use crate::scenario::{Arm, Scenario};
use crate::text::{Lang, Spot};
use crate::trials::coverage::{Coverage, coverage};

/// The name of a setting, and its value with the unit.
pub fn named(lang: Lang, id: ParameterId, value: f64) -> (String, String) {
    let words = lang.words();
    let unit = words.lang.unit(id);
    let space = if unit.is_empty() { "" } else { "\u{a0}" };
    (words.lang.parameter(id).to_owned(), format!("{}{space}{unit}", lang.number(value)))
}

/// A cell in words.
pub fn spoken(lang: Lang, state: &MapState, scenario: &Scenario, cell: (usize, usize)) -> String {
    let request = state.request(scenario);
    let Some((settings, (outcome, _))) = settings_at(&request, cell).zip(state.outcome_at(cell)) else {
        return String::new();
    };
    let there = map::place(scenario, &settings).map(|(a, around)| Scenario { a, ..around });
    let untested = there.and_then(|there| coverage(&there, Arm::A)).filter(|of| matches!(of, Coverage::Untested(_)));
    let places = tried(&request, route_of(scenario));
    lang.map_spot(&Spot {
        settings: settings.map(|(id, value)| named(lang, id, value)),
        measure: state.measure,
        value: outcome.measure(state.measure),
        untested: untested.map(|untested| lang.coverage(&untested, None)),
        trials: places.into_iter().filter(|place| is_at(place, cell)).flat_map(|place| place.names).collect(),
    })
}

/// What loading the pinned cell replaces, or what it has just replaced.
pub fn replaced(lang: Lang, state: &MapState, scenario: &Scenario) -> Option<String> {
    let (words, in_words) = (lang.map(), |schedule| lang.schedule_in_words(schedule));
    match &state.replaced {
        Some((now, before)) if *now == scenario.a => Some((words.replaced)(&in_words(before))),
        _ => state.pinned.map(|_| (words.replaces)(scenario.a.blocks().len(), &in_words(&scenario.a))),
    }
}

fn is_at(place: &Tried, cell: (usize, usize)) -> bool {
    (place.at.0 - cell.0 as f64).abs() <= 0.5 && (place.at.1 - cell.1 as f64).abs() <= 0.5
}
