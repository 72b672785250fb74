//! The question over the page, in French.

use crate::text::question::QuestionWords;

pub(in crate::text) const WORDS: QuestionWords = QuestionWords {
    question: "Jusqu’où {given} {verb} monter le taux de CD4\u{202f}?",
    verb: &["fait\u{2011}il", "font\u{2011}ils"],
    control: ["Jusqu’où le taux de CD4 monte-t-il ", "dans le bras témoin", "\u{202f}?"],
    given: "{days} {name} {rhythm}",
    day: &["jour", "jours"],
    then: ", puis ",
    after_two: ",",
    irregular: "{cycles} {names}",
    cycles: "{count} cycles irréguliers",
    some_cycles: "des cycles irréguliers",
    names: ["d’interleukine-2", "d’interleukine-7", "d’interleukine-2 et d’interleukine-7"],
    once: "une seule fois",
    every_week: "chaque semaine",
    every: "toutes les {weeks} semaines",
    every_short: "toutes les {weeks}",
    below: "à chaque passage sous {level}",
};
