//! The picture in words and numbers: a sentence, the key numbers, the rows of the table. Made from the same [`Trajectory`] as the
//! picture, so they cannot disagree with it. Pure; the wording is the catalogue's.

use crate::parameters::ParameterId;
use crate::scenario::{Arm, Scenario};
use crate::schedule::{Block, Cycle, Repeat, Route, Schedule};
use crate::trajectory::{ArmName, ArmTrajectory, Burden, EndOfRun, Trajectory};
use crate::trials::{Observation, Statistic, TrialArm};
use crate::words::{Lang, Words};

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
    /// The rule of the schedule, where it has one.
    pub rule: Option<RuleFacts>,
    /// Cycles that start before the one before them has ended.
    pub overlaps: usize,
    /// Scheduled cycles that start after the end of the run, by schedule.
    pub unseen: Vec<Unseen>,
    /// A length of the run, in weeks, that shows more of them.
    pub longer: Option<f64>,
    /// Share of the gain of the last completed cycle that was gone when the next one started. `None` where it still rose then, or next to
    /// nothing was gone, which is no news.
    pub faded: Option<f64>,
    /// The virtual patients at the end: with the schedule, and without.
    pub ends: Option<(EndOfRun, EndOfRun)>,
    /// How many virtual patients there are in each arm.
    pub patients: usize,
}

/// What a rule did in the typical patient.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RuleFacts {
    /// Count below which a cycle starts, in cells/µL.
    pub level: f64,
    /// Whether it begins to hold before the end of the run.
    pub holds: bool,
    /// Cycles that it started.
    pub started: usize,
}

/// Scheduled cycles of a schedule that start after the end of the run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unseen {
    /// The schedule, where there are two.
    pub arm: Option<Arm>,
    /// How many.
    pub cycles: usize,
    /// Of how many that are scheduled.
    pub of: usize,
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
    /// Side effects.
    SideEffects,
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
    /// Whether it comes from the virtual patients, and so may lag behind while a slider moves.
    pub of_population: bool,
}

/// A row of the table: text in the order of [`heads`].
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
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
        rule: rule_facts(&scenario.a, arm, scenario.run.weeks()),
        overlaps: overlaps(&arm.cycles),
        unseen: unseen(scenario),
        longer: longer(scenario),
        faded: faded(&run.weeks, arm),
        ends: arm.end.clone().zip(control.and_then(|control| control.end.clone())),
        patients: arm.population.as_ref().map_or(0, |population| population.n),
    }
}

fn rule_facts(schedule: &Schedule, arm: &ArmTrajectory, run_weeks: f64) -> Option<RuleFacts> {
    let (block, _, level, from_week) = schedule.rule()?;
    let started = arm.cycles.iter().filter(|cycle| cycle.block == block).count();
    Some(RuleFacts { level, holds: from_week < run_weeks, started })
}

fn overlaps(cycles: &[Cycle]) -> usize {
    // By rounding a cycle may seem to end a moment after it does.
    let runs_into = |pair: &&[Cycle]| matches!(pair, [first, second] if second.start_weeks < first.end_weeks() - 1e-6);
    cycles.windows(2).filter(runs_into).count()
}

fn unseen(scenario: &Scenario) -> Vec<Unseen> {
    let count = |arm: Arm| {
        let schedule = scenario.schedule(arm)?;
        let of = schedule.fixed_cycles(f64::INFINITY).len();
        let cycles = of - schedule.fixed_cycles(scenario.run.weeks()).len();
        (cycles > 0).then_some(Unseen { arm: scenario.b.as_ref().map(|_| arm), cycles, of })
    };
    [Arm::A, Arm::B].into_iter().filter_map(count).collect()
}

/// The length of the run that shows every scheduled cycle and the interval after it, or as much of that as a run can be long; `None` where this
/// one does.
fn longer(scenario: &Scenario) -> Option<f64> {
    let end = |arm: Arm| {
        let schedule = scenario.schedule(arm)?;
        let last = schedule.fixed_cycles(f64::INFINITY).last().copied()?;
        let interval = match schedule.blocks().get(last.block)?.repeat() {
            Repeat::Every { weeks, .. } => weeks,
            Repeat::Below(_) => 0.0,
        };
        (last.start_weeks >= scenario.run.weeks()).then_some(libm::ceil(last.start_weeks + interval))
    };
    let wanted = [Arm::A, Arm::B].into_iter().filter_map(end).reduce(f64::max)?;
    let weeks = ParameterId::RunWeeks.spec().nearest(wanted);
    (weeks > scenario.run.weeks()).then_some(weeks)
}

fn all_same<T: PartialEq>(mut values: impl Iterator<Item = T>) -> Option<T> {
    let first = values.next()?;
    values.all(|value| value == first).then_some(first)
}

/// Share of a cycle's gain that is gone when the next cycle starts, for the last cycle that has a next. `None` where there is no
/// such cycle, where it raised the count by less than 20 cells/µL, as a share of next to nothing means nothing, or where less than a twentieth
/// was gone, which is no news: the count may still have been rising.
fn faded(weeks: &[f64], arm: &ArmTrajectory) -> Option<f64> {
    let [.., cycle, next] = arm.cycles.as_slice() else { return None };
    let within = |from: f64, to: f64| {
        weeks
            .iter()
            .zip(&arm.typical.cd4)
            .filter(move |(week, _)| from <= **week && **week <= to)
            .map(|(_, count)| *count)
    };
    let before = within(cycle.start_weeks, next.start_weeks).next()?;
    let peak = within(cycle.start_weeks, next.start_weeks).reduce(f64::max)?;
    let after = within(cycle.start_weeks, next.start_weeks).next_back()?;
    let share = (peak - before >= 20.0).then(|| ((peak - after) / (peak - before)).clamp(0.0, 1.0));
    share.filter(|share| *share >= 0.05)
}

/// The sentence under the picture.
pub fn sentence(facts: &Facts, words: &Words) -> String {
    let of_b =
        facts.b_end.map(|end| (words.lang().calendar().sentence_of_b)(&(words.number)(libm::round(end / 10.0) * 10.0)));
    let mut text = (words.sentence)(facts) + &of_b.unwrap_or_default();
    for unseen in &facts.unseen {
        text.push(' ');
        text.push_str(&(words.unseen_cycles)(unseen, facts.week));
    }
    text
}

/// The key numbers. Those of the virtual patients are left out where the run has none.
pub fn key_numbers(facts: &Facts, words: &Words) -> Vec<KeyNumber> {
    let number = |id, value: String, of_population| KeyNumber {
        id,
        label: (words.number_label)(id, facts.week),
        value,
        unit: (words.number_unit)(id),
        note: (words.number_note)(id, facts),
        of_population,
    };
    let mut numbers = vec![number(NumberId::EndCount, (words.number)(libm::round(facts.end)), false)];
    if let Some((with, _)) = &facts.ends {
        numbers.push(number(NumberId::Gain, (words.signed)(libm::round(with.change_median)), true));
        numbers.push(number(NumberId::Responders, (words.percent)(with.share_rise_80), true));
    }
    let il7_only = matches!(facts.per_cycle, Some((Cytokine::Il7, _)));
    let amount = if il7_only { facts.burden.total_ug_kg } else { facts.burden.total_miu };
    let mut total = number(NumberId::Amount, (words.number)(amount), false);
    if il7_only {
        total.unit = (words.unit)(crate::parameters::ParameterId::Il7Dose);
    }
    numbers.push(total);
    let score = (words.number)(libm::round(facts.burden.toxicity_score));
    numbers.push(number(NumberId::SideEffects, score, false));
    numbers
}

/// The heads of the table: two more where there is a schedule B.
pub fn heads(run: &Trajectory, lang: Lang) -> Vec<&'static str> {
    let words = lang.table();
    let b = run.arm(ArmName::B).map(|_| words.heads_b);
    words.heads.into_iter().chain(b.into_iter().flatten()).collect()
}

/// The rows of the table: the start of every cycle, every `step_weeks`, and the end.
pub fn rows(run: &Trajectory, lang: Lang) -> Vec<Row> {
    let words = lang.words();
    let Some(arm) = run.arm(ArmName::A) else { return Vec::new() };
    let (control, b) = (run.arm(ArmName::Control), run.arm(ArmName::B));
    let end = run.weeks.last().copied().unwrap_or_default();
    let step = if end <= 80.0 { 4.0 } else { libm::ceil(end / 20.0 / 4.0) * 4.0 };
    let count = |values: Option<&Vec<f64>>, index: usize| {
        values.and_then(|values| values.get(index)).map(|value| (words.number)(libm::round(*value)))
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
                (words.number)(*week),
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
            Row { index, cells }
        })
        .collect()
}

/// What the model says for the very statistic of a trial's result, where this run can say it: a count at a week of the run, or a
/// change or share at its end.
pub fn model_value(run: &Trajectory, observation: &Observation) -> Option<f64> {
    let arm = run.arm(match observation.arm {
        TrialArm::Treated => ArmName::A,
        TrialArm::Control => ArmName::Control,
    })?;
    let cd4 = &arm.population.as_ref()?.cd4;
    let end = arm.end.as_ref().filter(|end| (end.week - observation.weeks.1).abs() < 0.6);
    let index = run.weeks.iter().position(|week| (week - observation.weeks.1).abs() < 0.13)?;
    match observation.statistic {
        Statistic::MedianCount => cd4.p50.get(index).copied(),
        Statistic::MeanCount => cd4.mean.get(index).copied(),
        // A mean of changes is the change of the mean, at any week; a median of changes is not.
        Statistic::MeanChange => Some(cd4.mean.get(index)? - cd4.mean.first()?),
        Statistic::MedianChange => end.map(|end| end.change_median),
        Statistic::TimeWeightedMeanChange => end.map(|end| end.time_weighted_change_mean),
        Statistic::ShareRise50 => end.map(|end| end.share_rise_50),
        Statistic::ShareRise80 => end.map(|end| end.share_rise_80),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::link;
    use crate::simulation::simulate;
    use proptest::prelude::*;

    /// Random schedules of a few blocks, the last perhaps by a rule, and how long they run.
    fn schedules() -> impl Strategy<Value = (String, f64)> {
        let block = (1_u32..=21, 1_u32..=20, 1_u32..=9, prop::option::of(0_u32..=60));
        let blocks = prop::collection::vec(block, 0..4);
        (blocks, prop::option::of((200_u32..=900, 0_u32..=40)), 8_u32..=100).prop_map(|(blocks, rule, weeks)| {
            let start = |start: Option<u32>| start.map_or(String::new(), |start| format!("{start}s"));
            let mut parts: Vec<String> = blocks
                .into_iter()
                .map(|(days, weeks, cycles, first)| format!("5m{days}d{weeks}w{cycles}c{}", start(first)))
                .collect();
            parts.extend(rule.map(|(level, first)| format!("5m5d{level}l{first}s")));
            (if parts.is_empty() { "0".to_owned() } else { parts.join("-") }, f64::from(weeks))
        })
    }

    /// Numbers in a text, the spelt ones too.
    fn first_number(text: &str) -> usize {
        const NAMES: [&str; 13] =
            ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
        let word = text.split([' ', ',']).next().unwrap().to_lowercase();
        NAMES.iter().position(|name| *name == word).unwrap_or_else(|| word.parse().unwrap())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]

        #[test]
        fn the_sentence_tells_the_cycles_and_days_of_the_run((a, weeks) in schedules()) {
            let scenario = link::decode(&format!("v=1&m=1&a={a}&wk={weeks}&pop=0")).unwrap().scenario;
            let run = simulate(&scenario);
            let arm = run.arm(ArmName::A).unwrap();
            let facts = facts(&run, &scenario);
            let text = sentence(&facts, Lang::En.words());
            // By the schedule's own blocks, not by what the run says of itself.
            let mut fixed = Vec::new();
            let mut last = Some(0.0);
            for (index, block) in scenario.a.blocks().iter().enumerate() {
                let first = last.map(|last| last + scenario.a.start_weeks(index));
                last = first.filter(|_| matches!(block.repeat(), Repeat::Every { .. }));
                if let (Some(first), Repeat::Every { weeks, cycles }) = (first, block.repeat()) {
                    let starts: Vec<f64> = (0..cycles).map(|cycle| first + weeks * f64::from(cycle)).collect();
                    last = starts.last().copied();
                    fixed.extend(starts.into_iter().map(|start| (start, block.days_on())));
                }
            }
            let (given, unseen): (Vec<(f64, u8)>, Vec<(f64, u8)>) = fixed.iter().partition(|cycle| cycle.0 < weeks);
            let by_rule = arm.cycles.len() - given.len();
            prop_assert_eq!(first_number(&text), arm.cycles.len(), "{}: {}", a, text);
            let days: usize = arm.cycles.iter().map(|cycle| {
                (0..cycle.days_on).filter(|day| cycle.start_weeks * 7.0 + f64::from(*day) < weeks * 7.0 - 1e-9).count()
            }).sum();
            let note = (Lang::En.words().number_note)(NumberId::Amount, &facts);
            prop_assert_eq!(first_number(&note), days, "{}: {}", a, note);
            prop_assert_eq!(text.contains("each started when") || text.contains("cycle of 50 MIU, started"), by_rule > 0 && given.is_empty(), "{}: {}", a, text);
            prop_assert_eq!(text.contains("of them started by the rule"), by_rule > 0 && !given.is_empty(), "{}: {}", a, text);
            let holds = scenario.a.rule().is_some_and(|rule| rule.3 < weeks);
            prop_assert_eq!(text.contains("was never met"), holds && by_rule == 0, "{}: {}", a, text);
            let not_shown = format!("{} of {} cycle", unseen.len(), fixed.len());
            prop_assert_eq!(text.contains(&not_shown), !unseen.is_empty(), "{}: {}", a, text);
            prop_assert_eq!(facts.longer.is_some(), !unseen.is_empty());
            if let Some(longer) = facts.longer {
                let last = fixed.iter().map(|cycle| cycle.0).fold(0.0, f64::max);
                prop_assert!(longer > last.min(519.0), "{}: {}", a, longer);
            }
        }
    }

    #[test]
    fn the_rule_is_told_only_of_the_cycles_that_it_started() {
        let told = |link: &str, lang: Lang| {
            let scenario = link::decode(link).unwrap().scenario;
            sentence(&facts(&simulate(&scenario), &scenario), lang.words())
        };
        // ANRS 079 with a rule for its second block: the count of the typical patient stays above it.
        let never = "v=1&m=1&a=5m5d4w3c4s-5m5d350l&nr=200-550&artw=0&pop=0";
        assert!(told(never, Lang::En).starts_with("Three cycles of 50 MIU take the typical count"));
        assert!(told(never, Lang::En).contains(" The rule (below 350) was never met in the typical patient."));
        assert!(told(never, Lang::Fr).contains(" La règle (sous 350) n’a jamais été remplie chez le patient type."));
        let always = "v=1&m=1&a=7.5m5d1500l&n=300&wk=40&pop=0";
        assert!(told(always, Lang::En).contains(", each started when the count fell below 1,500, take"));
        let some = "v=1&m=1&a=5m5d8w2c-5m5d1500l&n=300&wk=40&pop=0";
        assert!(told(some, Lang::En).contains(" of them started by the rule (below 1,500), take"));
        let long = "v=1&m=1&a=5m5d4w3c4s-5m5d16w7c&artw=0&pop=0";
        assert!(told(long, Lang::En).contains(" of 10 cycles start after week 74 and are not shown."));
        assert!(told(long, Lang::Fr).contains(" cycles sur 10 commencent après la semaine 74 et ne sont pas montrés."));
        let overlap = "v=1&m=1&a=5m21d8w1c-5m5d8w1c1s&pop=0";
        assert!(told(overlap, Lang::En).contains(" One cycle starts before the one before it has ended."));
    }

    #[test]
    fn the_table_has_a_column_for_every_head_and_schedule_b_where_there_is_one() {
        for (link, columns) in [("v=1&m=1&a=5m5d8w6c&pop=20", 6), ("v=1&m=1&a=5m5d8w6c&b=0&pop=20", 8)] {
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
