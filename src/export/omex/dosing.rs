//! A schedule as events. Each block of cycles is one event that comes again: with each dose it computes the time of the next from the number
//! of doses given, so that sixty cycles take no more room than one. A rule is another event, at each visit.
//!
//! The time of the next dose is a number that events set and no formula: COPASI stops where a condition in a rule changes at a time
//! that is a point of the output.

use crate::model::constants::CONSTANTS;
use crate::schedule::{Block, Repeat, Route, Schedule};
use crate::units::DAYS_PER_WEEK;

/// A day after the end of every run, as a formula and in days.
const NEVER: &str = "1000000{day}";
const NEVER_DAYS: f64 = 1_000_000.0;
/// Days from the last dose of a cycle by rule to the next visit; between visits (docs/model.md, "Cycles on need").
const AFTER_CYCLE_DAYS: f64 = 21.0;
const BETWEEN_VISITS_DAYS: f64 = 7.0;

/// An event: its name, when it comes, and what it changes to what.
pub(super) struct Happening {
    pub(super) name: String,
    pub(super) when: String,
    pub(super) changes: Vec<(String, String)>,
}

/// What the schedules of a run add to the model.
#[derive(Default)]
pub(super) struct Dosing {
    /// Numbers: id, unit, value, what it is, whether it stays.
    pub(super) numbers: Vec<(String, &'static str, f64, String, bool)>,
    pub(super) events: Vec<Happening>,
}

impl Dosing {
    /// Adds the schedule of arm `a` or `b`.
    pub(super) fn add(&mut self, arm: &str, schedule: &Schedule, run_weeks: f64) {
        let switch = format!("arm_{arm}");
        let value = if arm == "a" { 1.0 } else { 0.0 };
        self.number(&switch, "dimensionless", value, &format!("1: the doses of arm {arm} are given"), true);
        let mut series = 0;
        for (block, first) in schedule.blocks().iter().zip(schedule.block_starts()) {
            let (Repeat::Every { weeks, cycles }, Some(first)) = (block.repeat(), first) else { continue };
            let count =
                (0..u32::from(cycles)).take_while(|number| first + weeks * f64::from(*number) < run_weeks).count();
            if count > 0 {
                series += 1;
                self.fixed(
                    &format!("{arm}{series}"),
                    &switch,
                    block,
                    (first * DAYS_PER_WEEK, weeks * DAYS_PER_WEEK, count),
                );
            }
        }
        if let Some((_, block, level, from_week)) = schedule.rule() {
            self.rule(arm, &switch, &block, (level, from_week * DAYS_PER_WEEK));
        }
    }

    fn number(&mut self, id: &str, unit: &'static str, value: f64, about: &str, is_constant: bool) {
        self.numbers.push((id.to_owned(), unit, value, about.to_owned(), is_constant));
    }

    /// Cycles from a day on, that many days apart, that many of them. None reaches into the next: seven days of dosing at most, a week between
    /// starts at least.
    fn fixed(&mut self, name: &str, switch: &str, block: &Block, (first, apart, count): (f64, f64, usize)) {
        let (days, per_day) = (f64::from(block.days_on()), f64::from(block.per_day()));
        let dose = self.dose(name, switch, block);
        if block.route() == Route::Il2Infusion {
            for (what, sign, first) in [("on", '+', first), ("off", '-', first + days)] {
                let given = format!("{what}_{name}");
                let next =
                    format!("piecewise({first}{{day}} + {apart}{{day}}*({given} + 1), {given} + 1 < {count}, {NEVER})");
                self.doses(&given, first, next, ("I", format!("I {sign} {dose}")));
            }
            return;
        }
        let (given, in_cycle, lag) = (format!("n_{name}"), days * per_day, lag(block));
        let cycle = format!("floor(({given} + 1)/{in_cycle})");
        let next = format!(
            "piecewise({first}{{day}} + {apart}{{day}}*{cycle} + ({given} + 1 - {in_cycle}*{cycle})/{per_day}*1{{day}}{lag}, \
             {given} + 1 < {}, {NEVER})",
            in_cycle * count as f64
        );
        let state = depot(block);
        let first = if lag.is_empty() { first } else { first + CONSTANTS.lag_days };
        self.doses(&given, first, next, (state, format!("{state} + {dose}")));
    }

    /// The visits of a rule, at which a cycle may start, and its doses.
    fn rule(&mut self, arm: &str, switch: &str, block: &Block, (level, from_day): (f64, f64)) {
        let (days, per_day) = (f64::from(block.days_on()), f64::from(block.per_day()));
        let (name, visit) = (format!("{arm}_rule"), format!("visit_{arm}"));
        self.number(&visit, "day", from_day, "next visit", false);
        self.number(&format!("level_{arm}"), "cells", level, "a cycle starts below this count", true);
        let if_low = |low: String, other: &str| format!("piecewise({low}, CD4 < level_{arm}, {other})");
        let after = format!("{}{{day}}", days + AFTER_CYCLE_DAYS);
        let mut changes =
            vec![(visit.clone(), format!("{visit} + {}", if_low(after, &format!("{BETWEEN_VISITS_DAYS}{{day}}"))))];
        let dose = self.dose(&name, switch, block);
        let mut series = Vec::new();
        if block.route() == Route::Il2Infusion {
            for (what, sign, later) in [("on", '+', String::new()), ("off", '-', format!(" + {days}{{day}}"))] {
                series.push((format!("{what}_{name}"), later, NEVER.to_owned(), ("I", format!("I {sign} {dose}"))));
            }
        } else {
            let (given, state) = (format!("n_{name}"), depot(block));
            let next = format!("piecewise(t_{given} + 1{{day}}/{per_day}, {given} + 1 < {}, {NEVER})", days * per_day);
            series.push((given, lag(block).to_owned(), next, (state, format!("{state} + {dose}"))));
        }
        for (given, later, next, change) in series {
            let time = format!("t_{given}");
            changes.push((time.clone(), if_low(format!("{visit}{later}"), &time)));
            changes.push((given.clone(), if_low("0".to_owned(), &given)));
            self.doses(&given, NEVER_DAYS, next, change);
        }
        self.events.push(Happening { name: format!("event_{visit}"), when: format!("time >= {visit}"), changes });
    }

    /// Adds the dose of a series as a number; gives what a dose adds.
    fn dose(&mut self, name: &str, switch: &str, block: &Block) -> String {
        let (unit, share) = match block.route() {
            Route::Il2Subcutaneous => ("MIU", "F*"),
            Route::Il2Infusion => ("MIU_per_day", ""),
            Route::Il7Subcutaneous => ("ug_per_kg", ""),
        };
        self.number(&format!("dose_{name}"), unit, block.dose(), "dose", true);
        format!("{switch}*{share}dose_{name}")
    }

    /// One event that comes at each time of a series, counts itself, and sets the time of the next.
    fn doses(&mut self, counter: &str, first: f64, next: String, change: (&str, String)) {
        let time = format!("t_{counter}");
        self.number(counter, "dimensionless", 0.0, "doses given", false);
        self.number(&time, "day", first, "time of the next dose", false);
        self.events.push(Happening {
            name: format!("event_{counter}"),
            when: format!("time >= {time}"),
            changes: vec![
                (change.0.to_owned(), change.1),
                (counter.to_owned(), format!("{counter} + 1")),
                (time, next),
            ],
        });
    }
}

/// What an injection raises.
const fn depot(block: &Block) -> &'static str {
    match block.route() {
        Route::Il7Subcutaneous => "D7",
        Route::Il2Subcutaneous | Route::Il2Infusion => "D",
    }
}

/// What is added to the time of an injection.
const fn lag(block: &Block) -> &'static str {
    match block.route() {
        Route::Il2Subcutaneous => " + t_lag",
        Route::Il2Infusion | Route::Il7Subcutaneous => "",
    }
}
