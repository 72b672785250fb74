//! Two cytokines: IL-2 and IL-7.

use crate::teach::tours::{Ask, Said, Words};

pub(in crate::teach::tours) static WORDS: Words = Words {
    title: "Two cytokines: IL-2 and IL-7",
    audience: "Students who know what a cytokine is; about 20 minutes.",
    steps: &[
        Said {
            title: "Two shapes",
            caption: "A: three weekly injections of IL-7. B: six cycles of IL-2. IL-7 makes one smooth hill, {a.cd4@peak} \
                      cells at week {a.cd4@peakweek}. IL-2 makes a saw that climbs, to {b.cd4@peak} at week {b.cd4@peakweek}. \
                      They act on different cells.",
            note: "IL-7 keeps naive cells alive (Bcl-2), lets them expand and sustains the thymus (Beq 2004); fitted to \
                   trials it raises proliferation and lengthens survival (Thiebaut 2014). IL-2 acts through CD25, which long \
                   treatment puts even on naive cells (Sereti 2002). No trial in our list compared the two.",
            ask: None,
        },
        Said {
            title: "The body’s own IL-7",
            caption: "No cytokine is given here: ART alone. The blood carries more IL-7 when CD4 cells are few and less as \
                      they return. In the model it falls to {a.il7@end} of its starting level while the count goes from \
                      {a.cd4@start} to {a.cd4@end}.",
            note: "Inverse to the count in 168 people (Napolitano 2001) and with r = \u{2212}0.68 in 51 (Fry 2001); back to \
                   normal after a year of ART (2011). Fewer consumers, more left over: a simple feedback.",
            ask: Some(Ask {
                prompt: "ART brings CD4 cells back. What does the level of IL-7 in blood do?",
                options: &["It rises", "It falls", "It stays"],
                right: Some(1),
                answer: "It falls, as the cells that take it up return.",
                predicts: false,
            }),
        },
        Said {
            title: "INSPIRE",
            caption: "Three weekly injections on stable ART, from 101 to 400 cells. The trial found a rise of {+trial.inspire-il7-w12} on average \
                      at week 12, over doses of 10 to 30 \u{b5}g/kg (Levy 2012). The model, at 20 \u{b5}g/kg: \
                      {+a.mean@12-a.mean@start}.",
            note: "Up to 20 \u{b5}g/kg was well tolerated. The rise grew with the dose. The baseline of 250 in this picture \
                   is assumed within the trial’s limits.",
            ask: Some(Ask {
                prompt: "Three injections in the first two weeks, then none. Draw the year.",
                options: &[],
                right: None,
                answer: "Up within a month, then slowly down: {a.end.cd4_median} is left after a year, from \
                         {a.end.baseline_median}.",
                predicts: true,
            }),
        },
        Said {
            title: "Which cells?",
            caption: "Twelve weeks in. IL-7: naive cells {+a.naive@12-a.naive@start}, memory cells \
                      {+a.memory@12-a.memory@start}. IL-2: naive {+b.naive@12-b.naive@start}, memory \
                      {+b.memory@12-b.memory@start}. In the model IL-7 gives naive cells from the start; what IL-2 adds early \
                      is mostly memory.",
            note: "INSPIRE: mostly naive and central-memory cells, more thymic output, and a broader receptor repertoire \
                   where it had been narrow. IL-2: one month after a cycle +106 naive and +327 central-memory cells (Keh \
                   2006, n = 27): more naive cells than the model gives after its first cycles.",
            ask: None,
        },
        Said {
            title: "It fades; give it again",
            caption: "A: three injections and no more. B: another one whenever the count falls below 550. After a year the \
                      median is {a.end.cd4_median} in A and {b.end.cd4_median} in B. In INSPIRE 2 and 3, with repeated \
                      cycles, half of the patients spent more than 63% of their follow-up (median 23 months) above 500.",
            note: "The trials gave three injections in every repeated cycle; the page’s rule gives one at a time. Of {fact.inspire23-cycles} patients 74 had two cycles. After a \
                   dose cells carry less of the receptor, CD127, for a while (Sereti 2009).",
            ask: None,
        },
        Said {
            title: "One patient, with dates",
            caption: "A man of 61 without HIV, with few CD4 cells and progressive multifocal leukoencephalopathy, was given \
                      IL-7 from 1 November 2012. JC virus DNA cleared from plasma, lesions on MRI regressed, \
                      and the count rose. One year after treatment the count was back at baseline and the clinical improvement \
                      had waned. The model has {a.cd4@52} left at week 52, from {a.cd4@start}: the modelled \
                      count stays up longer than his did.",
            note: "Epilepsia partialis continua on 16 January 2013, gradual improvement until March. The report names his \
                   complex epilepsy as a possible reason why it waned. On 14 January 2014 he was unchanged since, with no sign \
                   of ongoing infection of the central nervous system. The report read gives neither counts nor dose: the curve is assumed, the dates are his. One patient and no \
                   control: no effect can be claimed.",
            ask: Some(Ask {
                prompt: "He improved, and his count rose. Did IL-7 help him?",
                options: &["Yes", "No", "One patient cannot tell"],
                right: Some(2),
                answer: "One patient cannot tell. Improvement and count rose and waned together, which is suggestive, but there was \
                         no control.",
                predicts: false,
            }),
        },
        Said {
            title: "What is not known",
            caption: "IL-7 raised counts in every trial of this list. Nothing that we read of them counts illness or death. \
                      IL-2 stood at the same place before its two large trials.",
            note: "HIV RNA rose for a while: at a low level in 6 of 26 patients of INSPIRE, and in 6 of 11 after a single \
                   dose (Sereti 2009). Go on to the tour \u{201c}The count rose, the patients gained nothing\u{201d}.",
            ask: None,
        },
    ],
};
