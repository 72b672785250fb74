//! The sentence and the key numbers in English.

use crate::text::sentence::SentenceWords;

pub(in crate::text) const WORDS: SentenceWords = SentenceWords {
    nothing_given: "No cycle is given: the typical count goes from {start} to about {end} at week {week}.",
    raises: &[
        "{given} takes the typical count from {start} to about {end} at week {week}; control: about {control}.",
        "{given} take the typical count from {start} to about {end} at week {week}; control: about {control}.",
    ],
    leaves: &[
        "{given} leaves the typical count from {start} to about {end} at week {week}; control: about {control}.",
        "{given} leave the typical count from {start} to about {end} at week {week}; control: about {control}.",
    ],
    cycle: &["cycle", "cycles"],
    of_il2: " of {amount} MIU",
    of_il7: " of {amount} \u{b5}g/kg of IL-7",
    all_by_rule: &[", started when the count fell below {level},", ", each started when the count fell below {level},"],
    some_by_rule: &[", {started} of them started by the rule (below {level}),"],
    with_b: "With schedule B it would be about {end}.",
    of_a: " of schedule A",
    of_b: " of schedule B",
    rule_never_met: "The rule{of} (below {level}) was never met in the typical patient.",
    rule_too_late: "The rule{of} (below {level}) does not hold before week {week}.",
    rule_started: "The rule{of} (below {level}) started {cycles} in the typical patient.",
    rule_in_patients: "The rule{of} started cycles in {patients}.",
    in_all: "all {n} virtual patients",
    in_none: "none of the {n} virtual patients",
    in_some: "{patients} of {n} virtual patients ({share})",
    never_starts: &[
        "The last phase{of} never starts: the rule before it holds to the end of the run.",
        "The last {count} phases{of} never start: the rule before them holds to the end of the run.",
    ],
    overlaps: &[
        "One cycle{of} starts before the previous one has ended.",
        "{Count} cycles{of} start before the previous one has ended.",
    ],
    faded: &["{share} of the gain of the last completed cycle{of} was gone before the next began."],
    unseen: &[
        "{count} of {total} {cycles}{of} starts after week {week} and is not shown.",
        "{count} of {total} {cycles}{of} start after week {week} and are not shown.",
    ],
    lengthen_run: "Lengthen the run to {weeks} weeks",
    end_count: "Typical count, week {week}",
    gain: "Median change",
    responders: "Rise of 80% or more",
    amount: "Total dose",
    control: "control: {value}",
    of_patients: "of patients; control: {value}",
    days_on: &["1 day on", "{count} days on"],
    injections: &["1 injection", "{count} injections"],
    was: "was {before} ({difference})",
    points: &["{value} point", "{value} points"],
};
