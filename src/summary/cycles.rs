//! What a run did with the cycles of its schedule: which a rule started, which run into each other, which the run is too short for.

use crate::parameters::ParameterId;
use crate::scenario::{Arm, Scenario};
use crate::schedule::{Cycle, Repeat, Schedule};
use crate::trajectory::ArmTrajectory;

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

/// What the rule of a schedule did, if it has one.
pub(super) fn rule_facts(schedule: &Schedule, arm: &ArmTrajectory, run_weeks: f64) -> Option<RuleFacts> {
    let (block, _, level, from_week) = schedule.rule()?;
    let started = arm.cycles.iter().filter(|cycle| cycle.block == block).count();
    Some(RuleFacts { level, holds: from_week < run_weeks, started })
}

/// Cycles that start before the one before them has ended.
pub(super) fn overlaps(cycles: &[Cycle]) -> usize {
    // By rounding a cycle may seem to end a moment after it does.
    let runs_into = |pair: &&[Cycle]| matches!(pair, [first, second] if second.start_weeks < first.end_weeks() - 1e-6);
    cycles.windows(2).filter(runs_into).count()
}

/// Scheduled cycles after the end of the run.
pub(super) fn unseen(scenario: &Scenario) -> Vec<Unseen> {
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
pub(super) fn longer(scenario: &Scenario) -> Option<f64> {
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

#[cfg(test)]
mod tests {
    use crate::link;
    use crate::schedule::Repeat;
    use crate::simulation::simulate;
    use crate::summary::{NumberId, facts, sentence};
    use crate::trajectory::ArmName;
    use crate::words::Lang;
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
            let scenario = link::decode(&format!("v=1&m=2&a={a}&wk={weeks}&pop=0")).unwrap().scenario;
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
            let (given, unseen): (Vec<&_>, Vec<&_>) = fixed.iter().partition(|cycle| cycle.0 < weeks);
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
        let never = "v=1&m=2&a=5m5d4w3c4s-5m5d350l&nr=200-550&artw=0&pop=0";
        assert!(told(never, Lang::En).starts_with("Three cycles of 50 MIU take the typical count"));
        assert!(told(never, Lang::En).contains(" The rule (below 350) was never met in the typical patient."));
        assert!(told(never, Lang::Fr).contains(" La règle (sous 350) n’a jamais été remplie chez le patient type."));
        let always = "v=1&m=2&a=7.5m5d1500l&n=300&wk=40&pop=0";
        assert!(told(always, Lang::En).contains(", each started when the count fell below 1,500, take"));
        let some = "v=1&m=2&a=5m5d8w2c-5m5d1500l&n=300&wk=40&pop=0";
        assert!(told(some, Lang::En).contains(" of them started by the rule (below 1,500), take"));
        let long = "v=1&m=2&a=5m5d4w3c4s-5m5d16w7c&artw=0&pop=0";
        assert!(told(long, Lang::En).contains(" of 10 cycles start after week 74 and are not shown."));
        assert!(told(long, Lang::Fr).contains(" cycles sur 10 commencent après la semaine 74 et ne sont pas montrés."));
        let overlap = "v=1&m=2&a=5m21d8w1c-5m5d8w1c1s&pop=0";
        assert!(told(overlap, Lang::En).contains(" One cycle starts before the one before it has ended."));
    }
}
