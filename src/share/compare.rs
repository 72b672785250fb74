//! Two links side by side, in words: what differs between what they compute, setting by setting.

use crate::link::{Decoded, INTERFACE_KEYS, Interface, decode};
use crate::notice::shortened;
use crate::own_data;
use crate::parameters::ParameterId;
use crate::scenario::{Arm, Scenario};
use crate::schedule::{Block, Repeat, Route, Schedule};
use crate::text::{Lang, Words};
use std::fmt;

/// One thing that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The key of the link that says it.
    pub key: &'static str,
    /// What differs: `"Dose per injection"`.
    pub what: String,
    /// In the first link: `"5 MIU"`.
    pub from: String,
    /// In the second.
    pub to: String,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} \u{2192} {}", self.what, self.from, self.to)
    }
}

/// Two links, read, and what differs between them.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// The first link, with its notices.
    pub first: Decoded,
    /// The second link, with its notices.
    pub second: Decoded,
    /// What they compute differently; empty: the same run.
    pub run: Vec<Difference>,
    /// What they show differently.
    pub view: Vec<Difference>,
}

/// Compares two pasted texts.
///
/// # Errors
/// A sentence that says which of the two is no link.
pub fn compare_links(first: &str, second: &str, lang: Lang) -> Result<Comparison, String> {
    let first = decode(first).map_err(|_| lang.link_compare().first_is_no_link.to_owned())?;
    let second = decode(second).map_err(|_| lang.link_compare().second_is_no_link.to_owned())?;
    let run = compare(&first.scenario, &second.scenario, lang);
    let view = compare_views(&first.interface, &second.interface, lang);
    Ok(Comparison { first, second, run, view })
}

/// What two scenarios compute differently, in the order of the link.
pub fn compare(first: &Scenario, second: &Scenario, lang: Lang) -> Vec<Difference> {
    let mut found = Finder { lang, words: lang.words(), differences: Vec::new() };
    for arm in [Arm::A, Arm::B] {
        found.schedules(arm, first.schedule(arm), second.schedule(arm));
    }
    let share = lang.link_compare();
    let range = |scenario: &Scenario| match scenario.patient.range() {
        Some((low, high)) => (share.range)(&low.to_string(), &found.value(ParameterId::RangeHigh, high)),
        None => share.everybody.to_owned(),
    };
    let ranges = [range(first), range(second)];
    let art = |scenario: &Scenario| (found.words.art_name)(scenario.patient.art).to_owned();
    let arts = [art(first), art(second)];
    let art_week = |scenario: &Scenario| match scenario.patient.art_week() {
        Some(week) => (share.from_week)(&week.to_string()),
        None => found.words.art_established.to_owned(),
    };
    let art_weeks = [art_week(first), art_week(second)];
    let art_stop = |scenario: &Scenario| match scenario.patient.art_stop() {
        Some(week) => (share.from_week)(&week.to_string()),
        None => share.never.to_owned(),
    };
    let art_stops = [art_stop(first), art_stop(second)];
    found.number(ParameterId::Baseline, first, second);
    found.texts("nr", found.words.inclusion, ranges);
    found.number(ParameterId::Age, first, second);
    found.number(ParameterId::Rna, first, second);
    found.texts("art", found.words.art, arts);
    found.texts("artw", found.words.art_start, art_weeks);
    found.texts("arte", share.art_stops, art_stops);
    for id in [ParameterId::Responsiveness, ParameterId::RunWeeks, ParameterId::Population, ParameterId::Seed] {
        found.number(id, first, second);
    }
    found.differences
}

fn compare_views(first: &Interface, second: &Interface, lang: Lang) -> Vec<Difference> {
    let share = lang.link_compare();
    let text = |interface: &Interface, key: &str| match interface.get(key) {
        Some(code) if key == "data" => (share.points)(own_data::decode(code).data.points().len()),
        Some(text) => shortened(text),
        None => share.not_set.to_owned(),
    };
    INTERFACE_KEYS
        .into_iter()
        .filter(|key| first.get(key) != second.get(key))
        .map(|key| Difference {
            key,
            what: (share.view_key)(key).to_owned(),
            from: text(first, key),
            to: text(second, key),
        })
        .collect()
}

/// A block in one line: `"5 MIU twice a day, 5 days, every 8 weeks, 6 times"`.
pub fn block_in_words(block: &Block, lang: Lang) -> String {
    let (words, share) = (lang.words(), lang.link_compare());
    let id = block.route().dose();
    let a_day = match block.route() {
        Route::Il2Infusion => String::new(),
        _ => format!(" {}", (share.block.a_day)(block.per_day())),
    };
    let repeat = match block.repeat() {
        Repeat::Every { weeks, cycles } => (share.block.every)(&weeks.to_string(), cycles),
        Repeat::Below(level) => (share.block.below)(&level.to_string()),
    };
    let days = (share.block.days)(block.days_on());
    format!("{} {}{a_day}, {days}, {repeat}", block.dose(), words.lang.unit(id))
}

struct Finder {
    lang: Lang,
    words: &'static Words,
    differences: Vec<Difference>,
}

impl Finder {
    fn texts(&mut self, key: &'static str, what: &str, [from, to]: [String; 2]) {
        if from != to {
            self.differences.push(Difference { key, what: what.to_owned(), from, to });
        }
    }

    /// The number in full, not rounded as on the page: two that differ must not look the same.
    fn value(&self, id: ParameterId, value: f64) -> String {
        let unit = self.words.lang.unit(id);
        self.words.lang().with_unit(&self.words.lang().exact(value), unit)
    }

    fn number(&mut self, id: ParameterId, first: &Scenario, second: &Scenario) {
        if let (Some(from), Some(to)) = (first.get(id), second.get(id)) {
            let texts = [self.value(id, from), self.value(id, to)];
            self.texts(id.spec().key, self.words.lang.parameter(id), texts);
        }
    }

    fn schedules(&mut self, arm: Arm, first: Option<&Schedule>, second: Option<&Schedule>) {
        let none = Schedule::none();
        let (first, second) = (first.unwrap_or(&none), second.unwrap_or(&none));
        if first == second {
            return;
        }
        let key = if arm == Arm::A { "a" } else { "b" };
        let share = self.lang.link_compare();
        if first.is_empty() || second.is_empty() {
            let all = |schedule: &Schedule| match schedule.blocks() {
                [] => share.no_cytokine.to_owned(),
                blocks => blocks.iter().map(|block| block_in_words(block, self.lang)).collect::<Vec<_>>().join("; "),
            };
            let texts = [all(first), all(second)];
            self.texts(key, (share.schedule_of)(arm), texts);
            return;
        }
        for number in 0..first.blocks().len().max(second.blocks().len()) {
            match (first.blocks().get(number), second.blocks().get(number)) {
                (Some(from), Some(to)) => {
                    self.blocks(key, (arm, number), (first, from), (second, to));
                }
                (from, to) => {
                    let text = |block: Option<&Block>| {
                        block.map_or_else(|| share.no_block.to_owned(), |block| block_in_words(block, self.lang))
                    };
                    let texts = [text(from), text(to)];
                    self.texts(key, &(share.in_block)(arm, number, self.words.schedule), texts);
                }
            }
        }
    }

    fn blocks(
        &mut self,
        key: &'static str,
        (arm, number): (Arm, usize),
        (first, from): (&Schedule, &Block),
        (second, to): (&Schedule, &Block),
    ) {
        let only = arm == Arm::A && first.blocks().len() == 1 && second.blocks().len() == 1;
        let in_block = self.lang.link_compare().in_block;
        let name = |what: &str| if only { what.to_owned() } else { in_block(arm, number, what) };
        let words = self.words;
        let routes = [from, to].map(|block| (words.route_name)(block.route()).to_owned());
        self.texts(key, &name(words.route), routes);
        let doses = [from, to].map(|block| self.value(block.route().dose(), block.dose()));
        self.texts(key, &name(words.lang.parameter(to.route().dose())), doses);
        let repeats = [from, to].map(|block| match block.repeat() {
            Repeat::Every { .. } => words.repeat_every.to_owned(),
            Repeat::Below(_) => words.repeat_below.to_owned(),
        });
        self.texts(key, &name(words.repeat), repeats);
        for id in [
            ParameterId::InjectionsPerDay,
            ParameterId::DaysOn,
            ParameterId::WeeksBetween,
            ParameterId::Cycles,
            ParameterId::RuleLevel,
        ] {
            if let (Some(from), Some(to)) = (from.get(id), to.get(id)) {
                let texts = [self.value(id, from), self.value(id, to)];
                self.texts(key, &name(words.lang.parameter(id)), texts);
            }
        }
        // A start that nobody named follows the interval, which has its own line.
        if from.start_weeks() != to.start_weeks() {
            let texts =
                [first, second].map(|schedule| self.value(ParameterId::StartWeek, schedule.start_weeks(number)));
            self.texts(key, &name(words.lang.parameter(ParameterId::StartWeek)), texts);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn differences(first: &str, second: &str) -> Vec<String> {
        let comparison = compare_links(first, second, Lang::En).unwrap();
        comparison.run.iter().chain(&comparison.view).map(ToString::to_string).collect()
    }

    #[test]
    fn each_setting_that_differs_has_its_line() {
        assert_eq!(
            differences(
                "https://h.example/?v=1&m=2&a=5m5d8w6c&n=340&art=full",
                "v=1&m=2&a=7.5m3d8w6c&n=250&nr=200-550&art=weak&artw=4&pop=0#data=0w340v-4w500v"
            ),
            [
                "Dose per injection: 5 MIU \u{2192} 7.5 MIU",
                "Days on: 5 days \u{2192} 3 days",
                "CD4 at baseline: 340 cells/µL \u{2192} 250 cells/µL",
                "Eligible baseline CD4: everybody \u{2192} 200 to 550 cells/µL",
                "Antiretroviral therapy: Combination ART (HAART) \u{2192} NRTIs only",
                "Therapy since: long before \u{2192} week 4",
                "Virtual patients: 400 \u{2192} 0",
                "Own data: not set \u{2192} 2 points",
            ]
        );
    }

    #[test]
    fn blocks_and_arms_are_told_apart() {
        assert_eq!(
            differences("v=1&m=2&a=5m5d4w3c4s-5m5d8w7c", "v=1&m=2&a=5m5d4w3c-18i5d350l-20g1w3c&b=1.5m1p4w1c"),
            [
                "First cycle at week (schedule A, block 1): 4 wk \u{2192} 0 wk",
                "Route (schedule A, block 2): Subcutaneous IL-2 (SC) \u{2192} IL-2 by continuous infusion",
                "Infusion dose (schedule A, block 2): 5 MIU \u{2192} 18 MIU/day",
                "Cycles start (schedule A, block 2): at fixed intervals \u{2192} when CD4 falls below a count",
                "Schedule (schedule A, block 3): no such block \u{2192} 20 µg/kg once a day, 1 day, every week, 3 times",
                "Schedule B: control (no cytokine) \u{2192} 1.5 MIU once a day, 5 days, once",
            ]
        );
    }

    #[test]
    fn the_same_run_has_no_differences_however_it_is_written() {
        assert_eq!(differences("?v=1&m=2&a=5m5d8w6c", "V=1&A=6C8W5D5M&m=2&n=340"), Vec::<String>::new());
        assert_eq!(compare_links("hello", "v=1", Lang::En).unwrap_err(), "The first text is no link of the explorer");
    }
}
