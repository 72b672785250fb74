//! The sentence under the picture and the key numbers. Every threshold and every rounding is here, once; a language has patterns.

use super::Lang;
use super::pattern::{Forms, capital, fill};
use crate::scenario::Arm;
use crate::summary::{Cytokine, Facts, NumberId, RuleFacts, ScheduleFacts};

/// The patterns of a language. Slots are in braces.
#[derive(Debug)]
#[allow(missing_docs)] // names that say what they are
pub struct SentenceWords {
    /// start, end, week
    pub nothing_given: &'static str,
    /// given, start, end, week, control
    pub raises: Forms,
    pub leaves: Forms,
    pub cycle: Forms,
    /// amount
    pub of_il2: &'static str,
    pub of_il7: &'static str,
    /// level
    pub all_by_rule: Forms,
    /// started, level
    pub some_by_rule: Forms,
    /// end
    pub with_b: &'static str,
    /// Behind what is said of one of two schedules.
    pub of_a: &'static str,
    pub of_b: &'static str,
    /// of, level
    pub rule_never_met: &'static str,
    /// of, level, week
    pub rule_too_late: &'static str,
    /// of, level, cycles
    pub rule_started: &'static str,
    /// of, patients
    pub rule_in_patients: &'static str,
    /// n
    pub in_all: &'static str,
    pub in_none: &'static str,
    /// patients, n, share
    pub in_some: &'static str,
    /// of, count
    pub never_starts: Forms,
    pub overlaps: Forms,
    /// of, share
    pub faded: Forms,
    /// of, count, total, cycles, week
    pub unseen: Forms,
    /// weeks
    pub lengthen_run: &'static str,
    /// week
    pub end_count: &'static str,
    pub gain: &'static str,
    pub responders: &'static str,
    pub amount: &'static str,
    /// value
    pub control: &'static str,
    pub of_patients: &'static str,
    /// count
    pub days_on: Forms,
    pub injections: Forms,
    /// before, difference
    pub was: &'static str,
    /// value
    pub points: Forms,
}

impl Lang {
    /// The sentence under the picture.
    pub fn sentence(self, facts: &Facts) -> String {
        let words = self.sentence_words();
        let about = |value: f64| self.number(libm::round(value / 10.0) * 10.0);
        let (start, end, week) = (about(facts.start), about(facts.end), self.number(facts.week));
        let slots = [("start", start.as_str()), ("end", &end), ("week", &week)];
        let cycles = facts.burden.cycles as f64;
        let mut said = vec![if facts.burden.cycles == 0 {
            fill(words.nothing_given, &slots)
        } else {
            let (given, control) = (self.given(words, facts), about(facts.control_end));
            let forms = if facts.end - facts.start >= 5.0 { words.raises } else { words.leaves };
            let [start, end, week] = slots;
            fill(self.form(cycles, forms), &[("given", &given), start, end, week, ("control", &control)])
        }];
        said.extend(facts.b_end.map(|end| fill(words.with_b, &[("end", &about(end))])));
        for schedule in &facts.schedules {
            self.of_schedule(words, facts, schedule, &mut said);
        }
        said.join(" ") + &self.published_by(facts.known)
    }

    /// What was given: "Three cycles of 50 MIU".
    fn given(self, words: &SentenceWords, facts: &Facts) -> String {
        let cycles = facts.burden.cycles;
        let each = facts.per_cycle.map(|(cytokine, amount)| {
            let pattern = if cytokine == Cytokine::Il7 { words.of_il7 } else { words.of_il2 };
            fill(pattern, &[("amount", &self.number(amount))])
        });
        let rule = facts.schedules.first().and_then(|schedule| schedule.rule).filter(|rule| rule.started > 0);
        let by_rule = rule.map(|rule| {
            let started = rule.started as f64;
            let forms = if rule.started == cycles { words.all_by_rule } else { words.some_by_rule };
            fill(self.form(started, forms), &[("started", &self.spelt(started)), ("level", &self.number(rule.level))])
        });
        let count = capital(&self.count_of(cycles as f64, words.cycle));
        [count, each.unwrap_or_default(), by_rule.unwrap_or_default()].concat()
    }

    /// What a schedule did with its cycles.
    fn of_schedule(self, words: &SentenceWords, facts: &Facts, schedule: &ScheduleFacts, said: &mut Vec<String>) {
        let week = self.number(facts.week);
        let of = match schedule.arm {
            None => "",
            Some(Arm::A) => words.of_a,
            Some(Arm::B) => words.of_b,
        };
        if let Some(rule) = &schedule.rule {
            self.of_rule(words, &week, (schedule.arm, of), rule, said);
        }
        let mut add = |count: usize, forms: Forms, more: [(&str, &str); 3]| {
            if count > 0 {
                let spelt = capital(&self.spelt(count as f64));
                let [one, two, three] = more;
                let slots = [("of", of), ("count", &self.number(count as f64)), ("Count", &spelt), one, two, three];
                said.push(fill(self.form(count as f64, forms), &slots));
            }
        };
        let nothing = [("", ""); 3];
        add(schedule.never_starts, words.never_starts, nothing);
        add(schedule.overlaps, words.overlaps, nothing);
        if let Some(faded) = schedule.faded {
            let share = self.percent(faded);
            add(1, words.faded, [("share", &share), ("", ""), ("", "")]);
        }
        let (total, cycles) =
            (self.number(schedule.scheduled as f64), self.form(schedule.scheduled as f64, words.cycle));
        add(schedule.unseen, words.unseen, [("total", &total), ("cycles", cycles), ("week", &week)]);
    }

    /// What a rule did: in the typical patient, where that is not told with the cycles of the first schedule, and in the virtual ones.
    fn of_rule(
        self,
        words: &SentenceWords,
        week: &str,
        (arm, of): (Option<Arm>, &str),
        rule: &RuleFacts,
        said: &mut Vec<String>,
    ) {
        let (level, started) = (self.number(rule.level), rule.started as f64);
        let cycles = self.count_of(started, words.cycle);
        let slots = [("of", of), ("level", level.as_str()), ("week", week), ("cycles", &cycles)];
        match (rule.holds, rule.started) {
            (false, _) => return said.push(fill(words.rule_too_late, &slots)),
            (true, 0) => said.push(fill(words.rule_never_met, &slots)),
            (true, _) if arm == Some(Arm::B) => said.push(fill(words.rule_started, &slots)),
            (true, _) => {}
        }
        let Some((patients, of_all)) = rule.patients.filter(|(_, of_all)| *of_all > 0) else { return };
        let (some, all) = (self.number(patients as f64), self.number(of_all as f64));
        let share = patients as f64 / of_all as f64;
        // Neither nobody nor everybody by rounding.
        let share = match share {
            few if few < 0.01 => format!("<{}", self.percent(0.01)),
            most if most > 0.99 => format!(">{}", self.percent(0.99)),
            share => self.percent(share),
        };
        let pattern = match patients {
            0 => words.in_none,
            all if all == of_all => words.in_all,
            _ => words.in_some,
        };
        let patients = fill(pattern, &[("patients", &some), ("n", &all), ("share", &share)]);
        said.push(fill(words.rule_in_patients, &[("of", of), ("patients", &patients)]));
    }

    /// The button that makes the run long enough for every cycle.
    pub fn lengthen_run(self, weeks: f64) -> String {
        fill(self.sentence_words().lengthen_run, &[("weeks", &self.number(weeks))])
    }

    /// What a key number is.
    pub fn number_label(self, id: NumberId, week: f64) -> String {
        let words = self.sentence_words();
        match id {
            NumberId::EndCount => fill(words.end_count, &[("week", &self.number(week))]),
            NumberId::Gain => words.gain.to_owned(),
            NumberId::Responders => words.responders.to_owned(),
            NumberId::Amount => words.amount.to_owned(),
        }
    }

    /// What a key number was, and by how much it differs; `None` where both are written alike.
    pub fn number_change(self, id: NumberId, before: f64, now: f64) -> Option<String> {
        let words = self.sentence_words();
        let (value, difference) = match id {
            NumberId::EndCount => (self.number(libm::round(before)), libm::round(now - before)),
            NumberId::Gain => (self.signed(libm::round(before)), libm::round(now - before)),
            NumberId::Responders => (self.percent(before), libm::round(100.0 * (now - before))),
            NumberId::Amount => (self.number(before), libm::round(100.0 * (now - before)) / 100.0),
        };
        let signed = self.signed(difference);
        let told = match id {
            NumberId::Responders => fill(self.form(difference.abs(), words.points), &[("value", &signed)]),
            _ => signed,
        };
        (difference != 0.0).then(|| fill(words.was, &[("before", &value), ("difference", &told)]))
    }

    /// What a key number is measured against.
    pub fn number_note(self, id: NumberId, facts: &Facts) -> String {
        let words = self.sentence_words();
        let control = |pattern: &str, value: String| fill(pattern, &[("value", &value)]);
        match (id, &facts.ends) {
            (NumberId::EndCount, _) => control(words.control, self.number(libm::round(facts.control_end))),
            (NumberId::Gain, Some((_, end))) => control(words.control, self.signed(libm::round(end.change_median))),
            (NumberId::Responders, Some((_, end))) => control(words.of_patients, self.percent(end.share_rise_80)),
            (NumberId::Amount, _) => {
                let counted = |count: usize, forms| {
                    fill(self.form(count as f64, forms), &[("count", &self.number(count as f64))])
                };
                let days = counted(facts.burden.days_on, words.days_on);
                match facts.burden.injections {
                    0 => days,
                    injections => format!("{days}, {}", counted(injections, words.injections)),
                }
            }
            _ => String::new(),
        }
    }
}
