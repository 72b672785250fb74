//! The count rose, the patients gained nothing.

use crate::teach::tours::{Ask, Said, Words};

pub(in crate::teach::tours) static WORDS: Words = Words {
    title: "The count rose, the patients gained nothing",
    audience: "Everybody, at the end; trial design and surrogate end points; about 15 minutes.",
    steps: &[
        Said {
            title: "A success",
            caption: "ANRS 079: a median rise of {+trial.anrs079-il2-w74} with IL-2, {+trial.anrs079-control-w74} without, P < 0.0001 (Levy 2003). The model’s people: \
                      {a.end.share_rise_80} rise by 80% or more, against {control.end.share_rise_80} on HAART alone.",
            note: "Let the class enjoy it. In the trial the shares were {trial.anrs079-il2-share80} and {trial.anrs079-control-share80}.",
            ask: Some(Ask {
                prompt: "With so many more CD4 cells, will these patients fall ill less often? By how much?",
                options: &["Much less often", "A little less often", "As often", "More often"],
                right: None,
                answer: "Keep the show of hands. The answer comes in three steps.",
                predicts: false,
            }),
        },
        Said {
            title: "ESPRIT begins",
            caption: "Three cycles of 7.5 MIU twice daily on ART. At month 8 the median change was {+trial.esprit-il2-w35} (IQR \
                      {trial.esprit-il2-w35.low} to {trial.esprit-il2-w35.high}) in {trial.esprit-il2-w35.n} patients (Fox 2007). The model: median change {+a.end.change_median} (IQR {a.end.change_p25} to \
                      {a.end.change_p75}).",
            note: "These are the patients who began at this dose and had a count at month 8. The rise is real and large.",
            ask: None,
        },
        Said {
            title: "SILCAAT, and what was counted",
            caption: "ESPRIT: {fact.esprit-design.n0} patients with IL-2 against {fact.esprit-design.n1} without, median \
                      {fact.esprit-design} cells. SILCAAT: {fact.silcaat-design.n0} against {fact.silcaat-design.n1}, median \
                      {fact.silcaat-design} cells, six cycles of 4.5 MIU. Both then gave cycles to hold a CD4 goal. The end \
                      point was opportunistic disease or death.",
            note: "The picture is the six cycles of SILCAAT in the model, {+a.end.change_median} at the end. Ask why \
                   thousands of patients are needed: on ART, illness is rare.",
            ask: None,
        },
        Said {
            title: "The answer",
            caption: "IL-2 raised CD4 counts and \u{201c}yielded no clinical benefit in either study\u{201d} (N Engl J Med \
                      2009;361:1548-59). Hazard ratio for opportunistic disease or death: {fact.esprit-hazard} (95% CI \
                      {fact.esprit-hazard.low} to {fact.esprit-hazard.high}) in ESPRIT, {fact.silcaat-hazard} \
                      ({fact.silcaat-hazard.low} to {fact.silcaat-hazard.high}) in SILCAAT.",
            note: "P = {fact.esprit-hazard.p} and {fact.silcaat-hazard.p}. Death from any cause: {fact.esprit-death} (P = \
                   {fact.esprit-death.p}) and {fact.silcaat-death} (P = {fact.silcaat-death.p}). Average CD4 difference from \
                   control over 7 to 8 years: {+fact.esprit-difference} and {+fact.silcaat-difference} cells/\u{b5}L.",
            ask: Some(Ask {
                prompt: "A 95% CI from {fact.esprit-hazard.low} to {fact.esprit-hazard.high} for the hazard ratio: does it show \
                         that IL-2 does nothing?",
                options: &["Yes", "No, it shows how large a benefit or harm can be excluded"],
                right: Some(1),
                answer: "It excludes a large benefit. It leaves room for a small benefit or a small harm.",
                predicts: false,
            }),
        },
        Said {
            title: "The price",
            caption: "Three cycles are {a.burden.injections} injections on {a.burden.days_on} days, with fever and other side \
                      effects. At the end of the first cycle a marker of inflammation, hsCRP, had risen by 138.6 and 58.9 \
                      mg/L in two studies, and went back (Porter 2009).",
            note: "Grade 4 clinical events were more frequent with IL-2 in ESPRIT: hazard ratio {fact.esprit-grade4} (P = \
                   {fact.esprit-grade4.p}); in SILCAAT {fact.silcaat-grade4} (P = {fact.silcaat-grade4.p}). No benefit and some \
                   harm: net harm.",
            ask: None,
        },
        Said {
            title: "Without ART: STALWART",
            caption: "STALWART gave IL-2 without continuous ART. Opportunistic disease or death: \
                      {fact.stalwart-events.e0} of {fact.stalwart-events.n0} with IL-2 (two arms, one with ART around each \
                      cycle), {fact.stalwart-events.e1} of {fact.stalwart-events.n1} without; hazard ratio \
                      {fact.stalwart-hazard} (95% CI {fact.stalwart-hazard.low} to {fact.stalwart-hazard.high}), P = \
                      {fact.stalwart-hazard.p} (PLoS One 2010;5:e9334). In the picture, another trial without ART, the model’s median change is \
                      {+a.end.change_median} at week 24.",
            note: "The picture is UK-Vanguard at 7.5 MIU (Youle 2006), since the doses of STALWART are not in our list. \
                   Counts rose there: time-weighted mean change over 24 weeks {+trial.ukvanguard-il2} with IL-2 (n = \
                   {trial.ukvanguard-il2.n}), {+trial.ukvanguard-control} without (n = {trial.ukvanguard-control.n}). \
                   STALWART had few events, but in the direction of harm.",
            ask: None,
        },
        Said {
            title: "What a count can stand for",
            caption: "A low CD4 count foretells illness. A drug that raises the count need not prevent it: the count may be \
                      only one of the ways from the disease to the illness, the new cells may be the wrong ones, and the drug \
                      may do harm beside. A measure can stand for an outcome only for treatments that act in the same way.",
            note: "This is the argument about surrogate end points. This model draws the surrogate and nothing else: look at \
                   what it leaves out. The show of hands from the first step belongs here.",
            ask: Some(Ask {
                prompt: "What would convince you that a marker can stand for what happens to patients?",
                options: &[],
                right: None,
                answer: "Trials of that kind of treatment in which what it did to the marker foretold what it did to the \
                         patients.",
                predicts: false,
            }),
        },
    ],
};
