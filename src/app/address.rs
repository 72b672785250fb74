//! Between a scenario and the address bar.

use crate::scenario::Scenario;
use crate::words::Words;

/// What an address holds: a scenario and what was wrong with it, in words. `None` where it holds nothing.
pub fn read(link: &str, words: &Words) -> Option<(Scenario, Vec<String>)> {
    let _ = (link, words);
    None
}

/// The query for a scenario.
pub fn write(scenario: &Scenario) -> String {
    let _ = scenario;
    String::new()
}
