//! The words of the header, the answer and the names of what is next to the chart and under it; and every rule that decides what they say.

use super::Lang;
use super::pattern::fill;
use crate::page::changed::Change;
use crate::scenario::Known;
use crate::summary::{Answer, AnswerKind};

/// The words. Slots are in braces.
#[derive(Debug)]
#[allow(missing_docs)] // names that say what they are
pub struct FrameWords {
    pub choose_regimen: &'static str,
    pub own_schedule: &'static str,
    /// what
    pub changed: &'static str,
    /// count
    pub and_more: &'static str,
    pub restore: &'static str,
    pub guess: &'static str,
    pub learn: &'static str,
    pub present: &'static str,
    pub schedule_b: &'static str,
    /// The two columns' names.
    pub lenses: &'static str,
    pub sections: &'static str,
    pub result: &'static str,
    pub find: &'static str,
    pub cycles: &'static str,
    pub suggestions: &'static str,
    pub numbers: &'static str,
    pub more: &'static str,
    pub about: &'static str,
    pub model: &'static str,
    /// value, week
    pub median_change: &'static str,
    pub mean_change: &'static str,
    pub median_count: &'static str,
    pub mean_count: &'static str,
    pub typical_count: &'static str,
    /// value
    pub with_b: &'static str,
    pub control: &'static str,
    /// trial, value
    pub trial: &'static str,
    /// treated, control
    pub both: &'static str,
    /// year
    pub published_by: &'static str,
    pub knowledge: &'static str,
    /// regimen, value, week, title
    pub page_title: &'static str,
}

impl Lang {
    /// The first answer to the question over the page.
    pub fn answer(self, answer: &Answer) -> String {
        let words = self.frame();
        let pattern = match answer.kind {
            AnswerKind::MedianChange => words.median_change,
            AnswerKind::MeanChange => words.mean_change,
            AnswerKind::MedianCount => words.median_count,
            AnswerKind::MeanCount => words.mean_count,
            AnswerKind::TypicalCount => words.typical_count,
        };
        let value = |value| self.answer_value(answer.kind, value);
        let mut said = fill(pattern, &[("value", &value(answer.a)), ("week", &self.number(answer.week))]);
        said.extend(answer.b.map(|b| fill(words.with_b, &[("value", &value(b))])));
        said.extend(answer.control.map(|control| fill(words.control, &[("value", &value(control))])));
        said.push('.');
        if let Some(trial) = answer.trial {
            let found = trial.control.map_or_else(
                || value(trial.treated),
                |control| fill(words.both, &[("treated", &value(trial.treated)), ("control", &value(control))]),
            );
            said.push_str(&fill(words.trial, &[("trial", trial.trial), ("value", &found)]));
        }
        said.push_str(&self.published_by(answer.known));
        said
    }

    /// With what was published by when, as a sentence behind another; nothing of today.
    pub fn published_by(self, known: Known) -> String {
        let sentence = |year: u16| fill(self.frame().published_by, &[("year", &year.to_string())]);
        known.year().map(sentence).unwrap_or_default()
    }

    /// A number of the answer in whole cells; a change with its sign.
    pub fn answer_value(self, kind: AnswerKind, value: f64) -> String {
        match kind {
            AnswerKind::TypicalCount => self.cells(value),
            _ if kind.is_change() => self.signed(libm::round(value)),
            _ => self.number(libm::round(value)),
        }
    }

    /// The title of the page: what is shown, and what comes of it.
    pub fn page_title(self, regimen: &str, answer: &Answer) -> String {
        let (value, week) = (self.answer_value(answer.kind, answer.a), self.number(answer.week));
        let slots = [("regimen", regimen), ("value", &value), ("week", &week), ("title", self.words().title)];
        fill(self.frame().page_title, &slots)
    }

    /// What was changed of the regimen that was opened, the first two by name.
    pub fn changed(self, changes: &[Change]) -> String {
        const NAMED: usize = 2;
        let words = self.frame();
        let name = |change: &Change| match change {
            Change::Setting(id) => self.parameter(*id),
            Change::Schedule => self.words().schedule,
            Change::ScheduleB => words.schedule_b,
            Change::Art => self.words().art,
            Change::Known => words.knowledge,
        };
        let names: Vec<String> = changes.iter().take(NAMED).map(|change| lower(name(change))).collect();
        let more = changes.len().saturating_sub(NAMED);
        let mut what = names.join(", ");
        if more > 0 {
            what.push_str(&fill(words.and_more, &[("count", &self.number(more as f64))]));
        }
        fill(words.changed, &[("what", &what)])
    }
}

/// A name inside a sentence; what is written in capitals stays so (`CD4 at baseline`).
fn lower(name: &str) -> String {
    let mut letters = name.chars();
    match (letters.next(), letters.as_str()) {
        (Some(first), rest) if !rest.starts_with(|next: char| next.is_uppercase() || next.is_ascii_digit()) => {
            first.to_lowercase().chain(rest.chars()).collect()
        }
        _ => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parameters::ParameterId;
    use crate::summary::TrialAnswer;

    const ANSWER: Answer = Answer {
        kind: AnswerKind::MedianChange,
        week: 74.0,
        a: 850.4,
        b: None,
        control: Some(226.8),
        trial: Some(TrialAnswer { trial: "ANRS 079", treated: 865.0, control: Some(262.0) }),
        known: Known::Today,
    };

    #[test]
    fn the_answer_says_model_and_trial_in_one_statistic() {
        assert_eq!(
            Lang::En.answer(&ANSWER),
            "By +850 cells (median) at week 74; control: +227. ANRS 079: +865 and +262."
        );
        let other =
            Answer { kind: AnswerKind::TypicalCount, a: 1219.0, b: Some(987.0), control: None, trial: None, ..ANSWER };
        assert_eq!(Lang::En.answer(&other), "To about 1,220 cells at week 74 in the typical patient; B: 990.");
        let early = Answer { known: Known::By1996, trial: None, ..ANSWER };
        let told = "By +850 cells (median) at week 74; control: +227. With what was published by 1996.";
        assert_eq!(Lang::En.answer(&early), told);
    }

    #[test]
    fn changes_are_named_in_the_words_of_the_controls() {
        let of = |changes: &[Change]| Lang::En.changed(changes);
        let setting = |id| Change::Setting(id);
        assert_eq!(of(&[setting(ParameterId::DaysOn)]), "changed: days on");
        assert_eq!(
            of(&[setting(ParameterId::Baseline), Change::Art, Change::ScheduleB]),
            "changed: CD4 at baseline, antiretroviral therapy and 1 more"
        );
    }
}
