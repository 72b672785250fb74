//! What a run did with the cycles of its schedule: which a rule started, which run into each other, which the run is too short for.

use crate::parameters::ParameterId;
use crate::scenario::{Arm, Scenario};
use crate::schedule::{Cycle, Repeat, Schedule};
use crate::trajectory::{ArmName, ArmTrajectory, Trajectory};

/// What a rule did.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RuleFacts {
    /// Count below which a cycle starts, in cells/µL.
    pub level: f64,
    /// Whether it begins to hold before the end of the run.
    pub holds: bool,
    /// Cycles that it started in the typical patient.
    pub started: usize,
    /// Virtual patients in whom it started a cycle, and of how many; `None` until all of them are run.
    pub patients: Option<(usize, usize)>,
}

/// What a schedule did with its cycles.
#[derive(Clone, Debug, PartialEq)]
pub struct ScheduleFacts {
    /// The schedule, where there are two.
    pub arm: Option<Arm>,
    /// Its rule, where it has one.
    pub rule: Option<RuleFacts>,
    /// Blocks that never start, since a rule before them holds to the end.
    pub never_starts: usize,
    /// Cycles that start before the previous one has ended.
    pub overlaps: usize,
    /// Cycles that are fixed beforehand.
    pub scheduled: usize,
    /// Those of them that start after the end of the run.
    pub unseen: usize,
    /// Share of the gain of the last completed cycle that was gone when the next one started. `None` where it still rose then, or next to
    /// nothing was gone, which is no news.
    pub faded: Option<f64>,
}

/// The cycles of a schedule that the run is too short for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LateCycles {
    /// Cycles that start after the end of the run.
    pub count: usize,
    /// All cycles of the schedule that are fixed beforehand.
    pub total: usize,
    /// The length of a run that shows them all, as far as a run can be as long.
    pub run_weeks: Option<f64>,
}

/// The cycles of an arm that start after the end of the run; `None` where the run shows all.
pub fn late_cycles(scenario: &Scenario, arm: Arm) -> Option<LateCycles> {
    let schedule = scenario.schedule(arm)?;
    let total = schedule.fixed_cycles(f64::INFINITY).len();
    let count = total - schedule.fixed_cycles(scenario.run.weeks()).len();
    (count > 0).then(|| LateCycles { count, total, run_weeks: longer(scenario) })
}

/// What each schedule did with its cycles.
pub(super) fn schedules(run: &Trajectory, scenario: &Scenario) -> Vec<ScheduleFacts> {
    let of_arm = |(arm, name): (Arm, ArmName)| {
        let schedule = scenario.schedule(arm)?;
        let given = run.arm(name)?;
        let starts_in = |weeks: f64| schedule.fixed_cycles(weeks).len();
        let scheduled = starts_in(f64::INFINITY);
        Some(ScheduleFacts {
            arm: scenario.b.as_ref().map(|_| arm),
            rule: rule_facts(schedule, given, scenario),
            never_starts: schedule.block_starts().iter().filter(|start| start.is_none()).count(),
            overlaps: overlaps(&given.cycles),
            scheduled,
            unseen: scheduled - starts_in(scenario.run.weeks()),
            faded: faded(&run.weeks, given),
        })
    };
    [(Arm::A, ArmName::A), (Arm::B, ArmName::B)].into_iter().filter_map(of_arm).collect()
}

/// What the rule of a schedule did, if it has one.
fn rule_facts(schedule: &Schedule, arm: &ArmTrajectory, scenario: &Scenario) -> Option<RuleFacts> {
    let (block, _, level, from_week) = schedule.rule()?;
    let started = arm.cycles.iter().filter(|cycle| cycle.block == block).count();
    let run = arm.population.as_ref().map(|population| population.n);
    let patients = arm.treated_by_rule.zip(run).filter(|(_, n)| *n == scenario.run.patients());
    Some(RuleFacts { level, holds: from_week < scenario.run.weeks(), started, patients })
}

/// Cycles that start before the previous one has ended.
fn overlaps(cycles: &[Cycle]) -> usize {
    // By rounding a cycle may seem to end a moment after it does.
    let runs_into = |pair: &&[Cycle]| matches!(pair, [first, second] if second.start_weeks < first.end_weeks() - 1e-6);
    cycles.windows(2).filter(runs_into).count()
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
    use crate::text::Lang;
    use crate::trajectory::ArmName;
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
            let text = sentence(&facts, Lang::En);
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
            let note = Lang::En.number_note(NumberId::Amount, &facts);
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
            sentence(&facts(&simulate(&scenario), &scenario), lang)
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
        assert!(told(overlap, Lang::En).contains(" One cycle starts before the previous one has ended."));
    }

    /// What is said of the cycles of one schedule and of two: the same, and of each.
    #[test]
    fn rules_overlaps_and_cycles_after_the_end_are_said_for_every_schedule() {
        for arms in [1, 2] {
            let b = if arms == 2 { "&b=5m21d8w1c-5m5d8w3c1s-5m5d900l-5m5d8w2c" } else { "" };
            let link = format!("v=1&m=2&a=5m21d8w1c-5m5d8w3c1s-5m5d900l-5m5d8w2c{b}&n=340&wk=16&pop=0");
            let scenario = link::decode(&link).unwrap().scenario;
            let facts = facts(&simulate(&scenario), &scenario);
            for lang in Lang::ALL {
                let said = sentence(&facts, lang);
                let told = if lang == Lang::Fr {
                    [
                        "ne vaut pas avant la semaine 16",
                        "avant la fin du précédent",
                        "ne commence jamais",
                        "n’est pas montré",
                    ]
                } else {
                    ["does not hold before week 16", "starts before the previous", "never starts", "is not shown"]
                };
                for told in told {
                    assert_eq!(said.matches(told).count(), arms, "{told}: {said}");
                }
            }
        }
    }

    /// The share of patients in whom a rule started a cycle is that of the patients run one by one.
    #[test]
    fn a_rule_is_said_for_the_virtual_patients_too() {
        for (link, patients) in
            [("v=1&m=2&a=5m5d8w2c-5m5d420l&n=300&nr=200-400&wk=60&pop=60", 60), ("v=1&m=2&a=5m5d60l&pop=9", 9)]
        {
            let scenario = link::decode(link).unwrap().scenario;
            let (block, _, level, from_week) = scenario.a.rule().unwrap();
            // Its cycles leave a trace in the count of the patient who has them.
            let without = crate::schedule::Schedule::new(scenario.a.blocks().iter().take(block).copied().collect());
            let run = |schedule| crate::simulation::cohort(schedule, &scenario, 0..patients);
            let (with, without) = (run(&scenario.a), run(&without));
            let treated = (0..patients as usize)
                .filter(|place| {
                    // Other steps of the solver move a count by less than a cell.
                    with.line(*place)
                        .iter()
                        .zip(without.line(*place))
                        .any(|(with, without)| (with - without).abs() > 5.0)
                })
                .count();
            let facts = facts(&simulate(&scenario), &scenario);
            let rule = facts.schedules[0].rule.unwrap();
            assert_eq!((rule.patients, rule.level), (Some((treated, patients as usize)), level));
            assert!(from_week < scenario.run.weeks() && treated < patients as usize);
            let english = match treated {
                0 => "The rule started cycles in none of the 9 virtual patients.".to_owned(),
                some => {
                    format!("The rule started cycles in {some} of 60 virtual patients ({}%).", (100 * some + 30) / 60)
                }
            };
            assert!(sentence(&facts, Lang::En).contains(&english), "{english} {}", sentence(&facts, Lang::En));
            assert!(sentence(&facts, Lang::Fr).contains(" La règle a déclenché des cycles chez "));
        }
    }

    /// Until all virtual patients are run, nothing is said of them.
    #[test]
    fn a_rule_is_said_for_all_virtual_patients_or_for_none() {
        let scenario = link::decode("v=1&m=2&a=5m5d420l&n=300&wk=30&pop=20").unwrap().scenario;
        let mut run = simulate(&scenario);
        run.arms[0].population.as_mut().unwrap().n = 12;
        assert!(!sentence(&facts(&run, &scenario), Lang::En).contains("virtual patients"));
    }
}
