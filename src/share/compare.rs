//! Two links side by side, in words: what differs between what they compute, setting by setting.

use crate::link::{Decoded, INTERFACE_KEYS, Interface, decode};
use crate::notice::{Notice, NoticeKind, shortened};
use crate::own_data;
use crate::parameters::ParameterId;
use crate::scenario::{Arm, Scenario};
use crate::schedule::{Block, Repeat, Route, Schedule};
use crate::text::{Lang, Words};
use std::fmt;

/// One thing that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingDifference {
    /// The key of the link that says it.
    pub key: &'static str,
    /// What differs: `"Dose per injection"`.
    pub what: String,
    /// In the first link: `"5 MIU"`.
    pub from: String,
    /// In the second.
    pub to: String,
}

impl fmt::Display for SettingDifference {
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
    pub run: Vec<SettingDifference>,
    /// What they show differently.
    pub view: Vec<SettingDifference>,
}

/// Compares two pasted texts.
///
/// # Errors
/// A sentence that says which of the two is no link.
pub fn compare_links(first: &str, second: &str, lang: Lang) -> Result<Comparison, String> {
    let read = |text: &str| decode(text).ok().filter(says_a_run);
    let first = read(first).ok_or_else(|| lang.link_compare().first_is_no_link.to_owned())?;
    let second = read(second).ok_or_else(|| lang.link_compare().second_is_no_link.to_owned())?;
    let run = compare(&first.scenario, &second.scenario, lang);
    let view = compare_views(&first.interface, &second.interface, lang);
    Ok(Comparison { first, second, run, view })
}

/// Whether a link says anything of a run or a view; the default run is not what somebody meant by an address without any of it.
fn says_a_run(link: &Decoded) -> bool {
    link.keys.iter().any(|key| !matches!(key.as_str(), "step" | "ui" | "lang"))
}

impl Comparison {
    /// Whether everything that the links say of their runs could be read: only then is "the same" a finding.
    pub fn is_whole(&self) -> bool {
        let is_harmless = |notice: &Notice| notice.kind == NoticeKind::Preview;
        self.first.notices.iter().chain(&self.second.notices).all(is_harmless)
    }
}

/// What two scenarios compute differently, in the order of the link.
pub fn compare(first: &Scenario, second: &Scenario, lang: Lang) -> Vec<SettingDifference> {
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
        None => lang.details().art_established.to_owned(),
    };
    let art_weeks = [art_week(first), art_week(second)];
    let art_stop = |scenario: &Scenario| match scenario.patient.art_stop() {
        Some(week) => (share.from_week)(&week.to_string()),
        None => share.never.to_owned(),
    };
    let art_stops = [art_stop(first), art_stop(second)];
    found.number(ParameterId::Baseline, first, second);
    found.texts("nr", lang.details().inclusion, ranges);
    found.number(ParameterId::Age, first, second);
    found.number(ParameterId::Rna, first, second);
    found.texts("art", found.words.art, arts);
    found.texts("artw", lang.details().art_start, art_weeks);
    found.texts("arte", share.art_stops, art_stops);
    for id in [ParameterId::Responsiveness, ParameterId::RunWeeks, ParameterId::Population, ParameterId::Seed] {
        found.number(id, first, second);
    }
    found.differences
}

fn compare_views(first: &Interface, second: &Interface, lang: Lang) -> Vec<SettingDifference> {
    let share = lang.link_compare();
    let text = |interface: &Interface, key: &str| match interface.get(key) {
        Some(code) if key == "data" => lang.counted(own_data::decode(code).data.points().len() as f64, share.points),
        Some(text) => shortened(text),
        None => share.not_set.to_owned(),
    };
    INTERFACE_KEYS
        .into_iter()
        .filter(|key| !shows_the_same(key, first.get(key), second.get(key)))
        .map(|key| SettingDifference {
            key,
            what: (share.view_key)(key).to_owned(),
            from: text(first, key),
            to: text(second, key),
        })
        .collect()
}

/// Whether two values of a key show the same: names are read in any case, points as the numbers that they are.
fn shows_the_same(key: &str, first: Option<&str>, second: Option<&str>) -> bool {
    match (first, second) {
        (Some(first), Some(second)) if key == "data" => own_data::decode(first) == own_data::decode(second),
        (Some(first), Some(second)) if !matches!(key, "tour" | "draw") => first.eq_ignore_ascii_case(second),
        _ => first == second,
    }
}

/// A block in one line: `"5 MIU twice a day, 5 days, every 8 weeks, 6 times"`.
pub fn block_in_words(block: &Block, lang: Lang) -> String {
    let words = lang.words();
    let id = block.route().dose();
    let a_day = match block.route() {
        Route::Il2Infusion => String::new(),
        _ => format!(" {}", lang.times_a_day(block.per_day())),
    };
    let (days, repeat) = (lang.days(block.days_on()), lang.repeat_in_words(block.repeat()));
    format!("{} {}{a_day}, {days}, {repeat}", block.dose(), words.lang.unit(id))
}

struct Finder {
    lang: Lang,
    words: &'static Words,
    differences: Vec<SettingDifference>,
}

impl Finder {
    fn texts(&mut self, key: &'static str, what: &str, [from, to]: [String; 2]) {
        if from != to {
            self.differences.push(SettingDifference { key, what: what.to_owned(), from, to });
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
            Repeat::Every { .. } => self.lang.details().repeat_every.to_owned(),
            Repeat::Below(_) => self.lang.details().repeat_below.to_owned(),
        });
        self.texts(key, &name(self.lang.details().repeat), repeats);
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
                "ART start: long before \u{2192} week 4",
                "Virtual patients: 400 \u{2192} 0",
                "Own data: not set \u{2192} 2 points",
            ]
        );
    }

    #[test]
    fn what_shows_the_same_is_no_difference() {
        let link = "v=1&m=2&a=5m5d8w6c&view=table&lang=fr#data=0w340v-8w512v";
        for second in [link.to_ascii_uppercase(), link.replace("340v-8w", "340.0v–8w")] {
            assert_eq!(differences(link, &second), [""; 0], "{second}");
        }
        assert_eq!(differences(link, &link.replace("512v", "513v")), ["Own data: 2 points \u{2192} 2 points"]);
    }

    #[test]
    fn the_same_run_is_said_only_of_links_that_could_be_read() {
        let whole = |first: &str, second: &str| {
            compare_links(first, second, Lang::En).map(|compared| (compared.run.len(), compared.is_whole()))
        };
        assert_eq!(whole("v=1&m=2&a=5m5d8w6c", "v=1&m=2"), Ok((0, true)));
        for second in [
            "v=1&m=2&a=zzz",
            "v=1&m=2&a=5m5d8w6c&n=...",
            "v=1&m=2&a=5m5d8w6c&n=abc",
            "v=7&m=2&a=5m5d8w6c",
            "v=1&m=2&a=5m5d8w6c&a=0",
            // Something was left out, or means something in a newer page.
            "v=1&m=2&a=5m5d8w6c4",
            "v=1&m=2&a=5m5d8w6cz",
            "v=1&m=2&a=5m5d8w6c-",
            "v=1&m=2&a=5m5d8w6c&zz=1",
        ] {
            assert_eq!(whole("v=1&m=2&a=5m5d8w6c", second), Ok((0, false)), "{second}");
        }
        for second in ["https://other.example/?id=3", "?fbclid=1", "?lang=fr", "?ui=embed"] {
            assert!(whole("v=1&m=2", second).is_err(), "{second}");
        }
    }

    #[test]
    fn blocks_and_arms_are_told_apart() {
        assert_eq!(
            differences("v=1&m=2&a=5m5d4w3c4s-5m5d8w7c", "v=1&m=2&a=5m5d4w3c-18i5d350l-20g1w3c&b=1.5m1p4w1c"),
            [
                "First cycle at week (schedule A, phase 1): 4 wk \u{2192} 0 wk",
                "Route (schedule A, phase 2): Subcutaneous IL-2 (SC) \u{2192} IL-2 by continuous infusion",
                "Infusion dose (schedule A, phase 2): 5 MIU \u{2192} 18 MIU/day",
                "Cycles start (schedule A, phase 2): at fixed intervals \u{2192} when CD4 falls below a count",
                "Schedule (schedule A, phase 3): no such phase \u{2192} 20 µg/kg once a day, 1 day, every week, 3 times",
                "Schedule B: control (no cytokine) \u{2192} 1.5 MIU once a day, 5 days, once",
            ]
        );
    }

    #[test]
    fn the_same_run_has_no_differences_however_it_is_written() {
        assert_eq!(differences("?v=1&m=2&a=5m5d8w6c", "V=1&A=6C8W5D5M&m=2&n=340"), Vec::<String>::new());
        assert_eq!(compare_links("hello", "v=1", Lang::En).unwrap_err(), "The first text is not an explorer link");
    }
}
