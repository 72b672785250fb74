//! The question over the page, in English.

use crate::text::question::QuestionWords;

pub(in crate::text) const WORDS: QuestionWords = QuestionWords {
    question: "How far {verb} {given} raise the CD4 count?",
    verb: &["does", "do"],
    control: ["How far does the CD4 count rise ", "in the control arm", "?"],
    given: "{days} of {name} {rhythm}",
    day: &["day", "days"],
    then: ", then ",
    after_two: ",",
    irregular: "{cycles} of {names}",
    cycles: "{count} irregular cycles",
    some_cycles: "irregular cycles",
    names: ["interleukin-2", "interleukin-7", "interleukin-2 and interleukin-7"],
    once: "once",
    every_week: "every week",
    every: "every {weeks} weeks",
    every_short: "every {weeks}",
    below: "whenever it falls below {level}",
};
