//! The sentence and the key numbers in English.

use super::{capital, number, percent, plural, signed, spelt};
use crate::scenario::Arm;
use crate::summary::{Cytokine, Facts, NumberId, Unseen};

pub(super) fn sentence(facts: &Facts) -> String {
    let about = |value: f64| number(libm::round(value / 10.0) * 10.0);
    let (start, end, week) = (about(facts.start), about(facts.end), number(facts.week));
    let cycles = facts.burden.cycles;
    let first = if cycles == 0 {
        format!("No cycle is given: the typical count goes from {start} to about {end} at week {week}.")
    } else {
        given(facts, [&start, &end, &week], &about(facts.control_end))
    };
    let mut sentences = vec![first];
    if let Some(rule) = facts.rule.filter(|rule| rule.started == 0) {
        let level = number(rule.level);
        sentences.push(if rule.holds {
            format!(" The rule (below {level}) was never met in the typical patient.")
        } else {
            format!(" The rule (below {level}) does not hold before week {week}.")
        });
    }
    match facts.overlaps {
        0 => {}
        1 => sentences.push(" One cycle starts before the one before it has ended.".to_owned()),
        many => {
            sentences.push(format!(" {} cycles start before the one before has ended.", capital(&spelt(many as f64))));
        }
    }
    if let Some(faded) = facts.faded {
        sentences.push(format!(
            " {} of the last completed cycle\u{2019}s gain was gone before the next began.",
            percent(faded)
        ));
    }
    sentences.concat()
}

fn given(facts: &Facts, [start, end, week]: [&str; 3], control: &str) -> String {
    let cycles = facts.burden.cycles;
    let is_one = cycles == 1;
    let each = match facts.per_cycle {
        Some((Cytokine::Il2, amount)) => format!(" of {} MIU", number(amount)),
        Some((Cytokine::Il7, amount)) => format!(" of {} \u{b5}g/kg of IL-7", number(amount)),
        None => String::new(),
    };
    let by_rule = match facts.rule.filter(|rule| rule.started > 0) {
        Some(rule) if rule.started == cycles => {
            let each = if is_one { "" } else { "each " };
            format!(", {each}started when the count fell below {},", number(rule.level))
        }
        Some(rule) => {
            format!(", {} of them started by the rule (below {}),", spelt(rule.started as f64), number(rule.level))
        }
        None => String::new(),
    };
    let change = match (facts.end - facts.start >= 5.0, is_one) {
        (true, true) => "takes",
        (true, false) => "take",
        (false, true) => "leaves",
        (false, false) => "leave",
    };
    format!(
        "{}{each}{by_rule} {change} the typical count from {start} to about {end} at week {week}; control: about {control}.",
        capital(&plural(cycles as f64, "cycle", "cycles"))
    )
}

/// Cycles that the run is too short to show.
pub(super) fn unseen_cycles(unseen: &Unseen, week: f64) -> String {
    let (start, are) = if unseen.cycles == 1 { ("starts", "is") } else { ("start", "are") };
    let cycles = if unseen.of == 1 { "cycle" } else { "cycles" };
    let of = match unseen.arm {
        None => "",
        Some(Arm::A) => " of schedule A",
        Some(Arm::B) => " of schedule B",
    };
    format!("{} of {} {cycles}{of} {start} after week {} and {are} not shown.", unseen.cycles, unseen.of, number(week))
}

pub(super) fn lengthen_run(weeks: f64) -> String {
    format!("Lengthen the run to {} weeks", number(weeks))
}

pub(super) fn number_label(id: NumberId, week: f64) -> String {
    match id {
        NumberId::EndCount => format!("Typical count, week {}", number(week)),
        NumberId::Gain => "Median gain".into(),
        NumberId::Responders => "Rise of 80% or more".into(),
        NumberId::Amount => "Total dose".into(),
        NumberId::SideEffects => "Cumulative side-effect score".into(),
    }
}

pub(super) fn number_note(id: NumberId, facts: &Facts) -> String {
    match (id, &facts.ends) {
        (NumberId::EndCount, _) => format!("control: {}", number(libm::round(facts.control_end))),
        (NumberId::Gain, Some((_, control))) => {
            format!("control: {}", signed(libm::round(control.change_median)))
        }
        (NumberId::Responders, Some((_, control))) => {
            format!("of patients; control: {}", percent(control.share_rise_80))
        }
        (NumberId::Amount, _) => {
            let burden = facts.burden;
            let (days, injections) = (number(burden.days_on as f64), number(burden.injections as f64));
            let days = if burden.days_on == 1 { "1 day on".to_owned() } else { format!("{days} days on") };
            match burden.injections {
                0 => days,
                1 => format!("{days}, 1 injection"),
                _ => format!("{days}, {injections} injections"),
            }
        }
        (NumberId::SideEffects, _) => "illustrative; 0\u{2013}10 per day, summed".into(),
        _ => String::new(),
    }
}
