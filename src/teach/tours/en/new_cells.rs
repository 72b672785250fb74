//! Are new CD4 cells as good as old?

use crate::teach::tours::{Ask, Said, Words};

pub(in crate::teach::tours) static WORDS: Words = Words {
    title: "Are new CD4 cells as good as old?",
    audience: "Students of immunology, and anybody who has read a fact sheet; about 20 minutes.",
    steps: &[
        Said {
            title: "A count is a sum",
            caption: "ANRS 079 in the model. Naive cells, which have met nothing yet: {a.naive@start} at the start, \
                      {a.naive@end} at week 74. Memory cells, copies of cells that have: {a.memory@start} and {a.memory@end}. \
                      The count adds them up and cannot tell them apart.",
            note: "The trial too found more naive and more memory cells with IL-2 than with HAART alone (Levy 2003).",
            ask: Some(Ask {
                prompt: "A type of cell was lost before treatment. Which cells can bring it back?",
                options: &["Memory cells, by dividing", "Naive cells from the thymus", "Either"],
                right: Some(1),
                answer: "Only new naive cells from the thymus. Copies of what is there cannot bring back what is gone.",
                predicts: false,
            }),
        },
        Said {
            title: "What IL-2 adds",
            caption: "At week 74, {a.expanded@end} cells per \u{b5}L are long-lived cells that IL-2 has multiplied. They come \
                      from cells that were there. In patients most naive cells, too, carried the IL-2 receptor CD25 after \
                      long treatment: 61% in the median (Sereti 2002).",
            note: "Naive cells rose from 139 to 387 in a year in six patients (Natarajan 2002); they divided, during IL-2, \
                   far more than usual. What remains depends on survival (Kovacs 2005). A naive cell that is a copy adds \
                   number, not variety.",
            ask: None,
        },
        Said {
            title: "The thymus at 20",
            caption: "ART alone from 100 cells, four years, a person of 20. The thymus of the model makes {a.thymus@sum} new \
                      naive cells per \u{b5}L in all. The naive count goes from {a.naive@start} to {a.naive@end}.",
            note: "The thymus works hardest at 6 months to 2 years, shrinks from puberty on, and makes new CD4 cells perhaps \
                   until age 50 (fact sheet). Its tissue shrinks from the first year on (Steinmann 1985).",
            ask: None,
        },
        Said {
            title: "The thymus at 35",
            caption: "The same at 35: {a.thymus@sum} new naive cells in four years. The naive count ends at {a.naive@end}.",
            note: "Ask the class to say what 50 will look like before the next step: the thymus, and the count.",
            ask: None,
        },
        Said {
            title: "The thymus at 50",
            caption: "At 50 the thymus makes only {a.thymus@sum}, and the naive count ends at {a.naive@end}. In the model \
                      renewal makes up for ordinary loss at every age; what the thymus brings is the gain.",
            note: "This is the model’s assumption: everybody starts from the same deficit, so the thymus makes the \
                   difference. In ESPRIT older people did gain less, 11.7 cells fewer for each 5 years (Fox 2007); the model \
                   reproduces only a part of that.",
            ask: Some(Ask {
                prompt: "Two people have the same naive count, at 20 and at 50. What can differ?",
                options: &[],
                right: None,
                answer: "How many different cells it is made of. A count does not show variety.",
                predicts: false,
            }),
        },
        Said {
            title: "The threshold of 200",
            caption: "Below 200 most people take drugs against opportunistic infections; once ART lifts the count over 200 it \
                      is in most cases safe to stop them (fact sheet). Two years of ART take {a.end.share_above_200} of these \
                      virtual patients, who began below, over the line.",
            note: "A line drawn in counts worked because ART restores more than the count: it takes the virus away. This page \
                   is no guide to treatment.",
            ask: None,
        },
        Said {
            title: "Do they work?",
            caption: "ANRS 079 tested function. With IL-2 the odds of responding to recall antigens were {fact.anrs079-recall} times as high; \
                      after vaccination tetanus antibody was {fact.anrs079-tetanus} against 8 HA units/mL at week 64 (Levy 2003). So the new \
                      cells were not idle.",
            note: "P = 0.002 and P = 0.01. Both are laboratory results. Ask what they promise, and write the answers down for \
                   the next step.",
            ask: None,
        },
        Said {
            title: "As good as old?",
            caption: "Two large trials then counted illnesses instead of cells. IL-2 raised the count and \u{201c}yielded no \
                      clinical benefit in either study\u{201d} (ESPRIT and SILCAAT, 2009). More cells, and cells that answer \
                      in a test tube, were not enough.",
            note: "Nobody knows for certain why. The next tour, \u{201c}The count rose, the patients gained nothing\u{201d}, \
                   takes it from here.",
            ask: None,
        },
    ],
};
