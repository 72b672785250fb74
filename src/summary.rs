//! The picture in words and numbers: a sentence, the key numbers, the rows of the table. Made from the same [`Trajectory`] as the
//! picture, so they cannot disagree with it. Pure; the wording is the catalogue's.

mod answer;
mod cycles;

pub use answer::{Answer, AnswerKind, TrialAnswer, answer};
pub use cycles::{LateCycles, RuleFacts, ScheduleFacts, late_cycles};

use crate::scenario::{Known, Scenario};
use crate::schedule::{Block, Cycle, Route};
use crate::text::Lang;
use crate::trajectory::{ArmName, ArmTrajectory, Burden, EndOfRun, Trajectory};

/// What the sentence and the key numbers are made from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    /// Last week of the run.
    pub week: f64,
    /// Typical count at the start.
    pub start: f64,
    /// Typical count at the end.
    pub end: f64,
    /// Typical count at the end without a cytokine.
    pub control_end: f64,
    /// Typical count at the end with the second schedule, where there is one.
    pub b_end: Option<f64>,
    /// Cost of the schedule.
    pub burden: Burden,
    /// Whether every cycle brings the same amount of the same cytokine: IL-2 in MIU, or IL-7 in micrograms per kg.
    pub per_cycle: Option<(Cytokine, f64)>,
    /// Days on in each cycle, where they are all the same.
    pub days_on: Option<u8>,
    /// What each schedule did with its cycles.
    pub schedules: Vec<ScheduleFacts>,
    /// A length of the run, in weeks, that shows more of them.
    pub longer: Option<f64>,
    /// The virtual patients at the end: with the schedule, and without.
    pub ends: Option<(EndOfRun, EndOfRun)>,
    /// How many virtual patients there are in each arm.
    pub patients: usize,
    /// What the model knew of the trials.
    pub known: Known,
}

/// Which cytokine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cytokine {
    /// Interleukin-2.
    Il2,
    /// Interleukin-7.
    Il7,
}

/// A key number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NumberId {
    /// The typical count at the end.
    EndCount,
    /// The median gain at the end.
    Gain,
    /// Share of patients whose count rose by 80 % or more.
    Responders,
    /// Amount of cytokine.
    Amount,
}

/// A key number, ready to show.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyNumber {
    /// Which.
    pub id: NumberId,
    /// What it is.
    pub label: String,
    /// The number.
    pub value: String,
    /// Its unit; may be empty.
    pub unit: &'static str,
    /// What it is measured against.
    pub note: String,
    /// What it was in the run that is compared with, and the difference; `None` where that run had the same, or cannot be compared.
    pub change: Option<String>,
    /// Whether it comes from the virtual patients, and so may lag behind while a slider moves.
    pub of_population: bool,
}

/// A row of the table: text in the order of [`heads`].
#[derive(Clone, Debug, PartialEq)]
pub struct TableRow {
    /// Index in the time grid.
    pub index: usize,
    /// The cells.
    pub cells: Vec<String>,
}

/// The facts of a run.
pub fn facts(run: &Trajectory, scenario: &Scenario) -> Facts {
    let Some(arm) = run.arm(ArmName::A) else { return Facts::default() };
    let control = run.arm(ArmName::Control);
    let last = |arm: &ArmTrajectory| arm.typical.cd4.last().copied().unwrap_or_default();
    let blocks = scenario.a.blocks();
    let amounts = blocks.iter().map(|block| {
        let cytokine = if block.route() == Route::Il7Subcutaneous { Cytokine::Il7 } else { Cytokine::Il2 };
        (cytokine, block.amount_per_cycle())
    });
    Facts {
        week: run.weeks.last().copied().unwrap_or_default(),
        start: arm.typical.cd4.first().copied().unwrap_or_default(),
        end: last(arm),
        control_end: control.map(last).unwrap_or_default(),
        b_end: run.arm(ArmName::B).map(last),
        burden: arm.burden,
        per_cycle: all_same(amounts),
        days_on: all_same(blocks.iter().map(Block::days_on)),
        schedules: cycles::schedules(run, scenario),
        longer: cycles::longer(scenario),
        ends: arm.end.clone().zip(control.and_then(|control| control.end.clone())),
        patients: arm.population.as_ref().map_or(0, |population| population.n),
        known: scenario.run.known,
    }
}

fn all_same<T: PartialEq>(mut values: impl Iterator<Item = T>) -> Option<T> {
    let first = values.next()?;
    values.all(|value| value == first).then_some(first)
}

/// The sentence under the picture.
pub fn sentence(facts: &Facts, lang: Lang) -> String {
    lang.sentence(facts)
}

/// The key numbers. Those of the virtual patients are left out where the run has none. `before`: the facts of the run to compare with.
pub fn key_numbers(facts: &Facts, before: Option<&Facts>, lang: Lang) -> Vec<KeyNumber> {
    let words = lang.words();
    let change = |id| lang.number_change(id, value_of(id, before?)?, value_of(id, facts)?);
    // What is of a week is compared at that week, and amounts of one cytokine.
    let is_comparable = |id| {
        before.is_some_and(|before| match id {
            NumberId::Amount => is_il7(before) == is_il7(facts),
            _ => (before.week - facts.week).abs() < 1e-9,
        })
    };
    let number = |id, value: String, of_population| KeyNumber {
        id,
        label: lang.number_label(id, facts.week),
        value,
        unit: (words.number_unit)(id),
        note: lang.number_note(id, facts),
        change: is_comparable(id).then(|| change(id)).flatten(),
        of_population,
    };
    let mut numbers = vec![number(NumberId::EndCount, words.number(libm::round(facts.end)), false)];
    if let Some((with, _)) = &facts.ends {
        numbers.push(number(NumberId::Gain, words.signed(libm::round(with.change_median)), true));
        numbers.push(number(NumberId::Responders, words.percent(with.share_rise_80), true));
    }
    let amount = value_of(NumberId::Amount, facts).unwrap_or_default();
    let mut total = number(NumberId::Amount, words.number(amount), false);
    if is_il7(facts) {
        total.unit = words.lang.unit(crate::parameters::ParameterId::Il7Dose);
    }
    numbers.push(total);
    numbers
}

/// Whether all that is given is IL-7, whose amount is in micrograms.
const fn is_il7(facts: &Facts) -> bool {
    matches!(facts.per_cycle, Some((Cytokine::Il7, _)))
}

/// The value of a key number; `None` where it needs virtual patients and the run has none.
fn value_of(id: NumberId, facts: &Facts) -> Option<f64> {
    let with = facts.ends.as_ref().map(|(with, _)| with);
    match id {
        NumberId::EndCount => Some(facts.end),
        NumberId::Gain => with.map(|end| end.change_median),
        NumberId::Responders => with.map(|end| end.share_rise_80),
        NumberId::Amount => Some(if is_il7(facts) { facts.burden.total_ug_kg } else { facts.burden.total_miu }),
    }
}

/// The heads of the table: two more where there is a schedule B.
pub fn heads(run: &Trajectory, lang: Lang) -> Vec<&'static str> {
    let words = lang.table();
    let b = run.arm(ArmName::B).map(|_| words.heads_b);
    words.heads.into_iter().chain(b.into_iter().flatten()).collect()
}

/// The rows of the table: the start of every cycle, every `step_weeks`, and the end.
pub fn rows(run: &Trajectory, lang: Lang) -> Vec<TableRow> {
    let words = lang.words();
    let Some(arm) = run.arm(ArmName::A) else { return Vec::new() };
    let (control, b) = (run.arm(ArmName::Control), run.arm(ArmName::B));
    let end = run.weeks.last().copied().unwrap_or_default();
    let step = if end <= 80.0 { 4.0 } else { libm::ceil(end / 20.0 / 4.0) * 4.0 };
    let count = |values: Option<&Vec<f64>>, index: usize| {
        values.and_then(|values| values.get(index)).map(|value| words.number(libm::round(*value)))
    };
    let starts = |week: f64| arm.cycles.iter().position(|cycle: &Cycle| (cycle.start_weeks - week).abs() < 0.13);
    run.weeks
        .iter()
        .enumerate()
        .filter(|(index, week)| {
            libm::fmod(**week, step) == 0.0 || starts(**week).is_some() || *index + 1 == run.weeks.len()
        })
        .map(|(index, week)| {
            let cd4 = arm.population.as_ref().map(|population| &population.cd4);
            let middle = count(cd4.map(|cd4| &cd4.p25), index).zip(count(cd4.map(|cd4| &cd4.p75), index));
            let mut cells = vec![
                words.number(*week),
                starts(*week).map(|number| (lang.table().cycle)(number + 1)).unwrap_or_default(),
                count(Some(&arm.typical.cd4), index).unwrap_or_default(),
                count(cd4.map(|cd4| &cd4.p50), index).unwrap_or_default(),
                middle.map(|(low, high)| format!("{low}\u{2013}{high}")).unwrap_or_default(),
                count(control.map(|control| &control.typical.cd4), index).unwrap_or_default(),
            ];
            if let Some(b) = b {
                let median = b.population.as_ref().map(|population| &population.cd4.p50);
                cells.extend([Some(&b.typical.cd4), median].map(|values| count(values, index).unwrap_or_default()));
            }
            TableRow { index, cells }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts_of(link: &str) -> Facts {
        let scenario = crate::link::decode(link).unwrap().scenario;
        facts(&crate::simulation::simulate(&scenario), &scenario)
    }

    fn changes(link: &str, before: &str, lang: Lang) -> Vec<(NumberId, Option<String>)> {
        key_numbers(&facts_of(link), Some(&facts_of(before)), lang)
            .into_iter()
            .map(|number| (number.id, number.change))
            .collect()
    }

    #[test]
    fn a_key_number_says_what_it_was_and_by_how_much_it_differs() {
        let (now, before) = ("v=1&m=2&a=3m5d8w6c&wk=74&pop=60", "v=1&m=2&a=5m5d8w6c&wk=74&pop=60");
        let (one, other) = (facts_of(now), facts_of(before));
        let end =
            |facts: &Facts| facts.ends.as_ref().map(|(with, _)| (with.change_median, with.share_rise_80)).unwrap();
        let signed = |value: f64| Lang::En.signed(libm::round(value));
        let ((gain, share), (gain_before, share_before)) = (end(&one), end(&other));
        assert!(gain < gain_before && share < share_before, "less of a dose, less of a gain");
        let points = libm::round(100.0 * (share - share_before));
        assert_eq!(
            changes(now, before, Lang::En),
            [
                (
                    NumberId::EndCount,
                    Some(format!("was {} ({})", Lang::En.number(libm::round(other.end)), signed(one.end - other.end)))
                ),
                (NumberId::Gain, Some(format!("was {} ({})", signed(gain_before), signed(gain - gain_before)))),
                (
                    NumberId::Responders,
                    Some(format!("was {} ({} points)", Lang::En.percent(share_before), Lang::En.number(points)))
                ),
                (NumberId::Amount, Some("was 300 (\u{2212}120)".into())),
            ]
        );
        let amount = changes(now, before, Lang::Fr).pop().and_then(|(_, change)| change);
        assert_eq!(amount.as_deref(), Some("avant\u{a0}: 300 (\u{2212}120)"));
    }

    #[test]
    fn what_is_the_same_or_cannot_be_compared_says_nothing() {
        let before = "v=1&m=2&a=5m5d8w6c&wk=74&pop=20";
        let none = |link: &str| -> Vec<NumberId> {
            let all = changes(link, before, Lang::En);
            all.into_iter().filter(|(_, change)| change.is_none()).map(|(id, _)| id).collect()
        };
        assert_eq!(none(before).len(), 4);
        // The same amount over more days.
        let same_amount = none("v=1&m=2&a=2.5m10d8w6c&wk=74&pop=20");
        assert!(same_amount.contains(&NumberId::Amount) && !same_amount.contains(&NumberId::Gain), "{same_amount:?}");
        // Another week; another cytokine; no virtual patients.
        assert!(none("v=1&m=2&a=3m5d8w6c&wk=52&pop=20").contains(&NumberId::Gain));
        assert!(!none("v=1&m=2&a=3m5d8w6c&wk=52&pop=20").contains(&NumberId::Amount));
        assert!(none("v=1&m=2&a=20g1d8w3c&wk=74&pop=20").contains(&NumberId::Amount));
        assert_eq!(changes("v=1&m=2&a=3m5d8w6c&wk=74&pop=0", before, Lang::En).len(), 2);
    }

    #[test]
    fn the_table_has_a_column_for_every_head_and_schedule_b_where_there_is_one() {
        for (link, columns) in [("v=1&m=2&a=5m5d8w6c&pop=20", 6), ("v=1&m=2&a=5m5d8w6c&b=0&pop=20", 8)] {
            let run = crate::simulation::simulate(&crate::link::decode(link).unwrap().scenario);
            let (heads, rows) = (heads(&run, Lang::En), rows(&run, Lang::En));
            assert_eq!(heads.len(), columns);
            for row in &rows {
                assert_eq!(row.cells.len(), columns);
                assert!(row.cells.iter().enumerate().all(|(column, cell)| column == 1 || !cell.is_empty()), "{row:?}");
            }
            // No cytokine in B: it is the control.
            assert!(columns == 6 || rows.iter().all(|row| row.cells[5] == row.cells[6]));
        }
    }
}
