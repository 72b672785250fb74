//! The count rose, the patients gained nothing.

use crate::teach::tours::{Ask, Said, Words};

pub(in crate::teach::tours) static WORDS: Words = Words {
    title: "The count rose, the patients gained nothing",
    audience: "Everybody, at the end; trial design and surrogate end points; about 15 minutes.",
    steps: &[
        Said {
            title: "A success",
            caption: "ANRS 079: a median rise of +865 with IL-2, +262 without, P < 0.0001 (Levy 2003). The model’s people: \
                      {a.end.share_rise_80} rise by 80% or more, against {control.end.share_rise_80} on HAART alone.",
            note: "Let the class enjoy it. In the trial the shares were 89% and 47%.",
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
            caption: "Three cycles of 7.5 MIU twice daily on ART. At month 8 the median rise was +233, the middle half from \
                      90 to 411, in 1673 patients (Fox 2007). The model: {+a.end.change_median}, the middle half from \
                      {a.end.change_p25} to {a.end.change_p75}.",
            note: "These are the patients who began at this dose and had a count at month 8. The rise is real and large.",
            ask: None,
        },
        Said {
            title: "SILCAAT, and what was counted",
            caption: "ESPRIT: 2071 patients with IL-2 against 2040 without. SILCAAT: 849 against 846, from a median of 202 \
                      cells, six cycles of 4.5 MIU. Both then gave cycles to hold a CD4 goal. What they counted was not cells \
                      but opportunistic disease and death.",
            note: "The picture is the six cycles of SILCAAT in the model, {+a.end.change_median} at the end. Ask why \
                   thousands of patients are needed: on ART, illness is rare.",
            ask: None,
        },
        Said {
            title: "The answer",
            caption: "IL-2 raised CD4 counts and \u{201c}yielded no clinical benefit in either study\u{201d} (New England \
                      Journal of Medicine 2009).",
            note: "From a conference report, to be checked before citing: hazard ratio for opportunistic disease or death \
                   0.93 (0.76 to 1.18) in ESPRIT, 0.95 (0.73 to 1.23) in SILCAAT; counts higher by 153 and 59 on average.",
            ask: Some(Ask {
                prompt: "An interval from 0.76 to 1.18 for the hazard ratio: does it show that IL-2 does nothing?",
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
            note: "From a conference report, to be checked before citing: grade 4 events in ESPRIT were more frequent with \
                   IL-2, ratio 1.24 (1.09 to 1.42). No benefit and some harm is a loss.",
            ask: None,
        },
        Said {
            title: "Without ART: STALWART",
            caption: "STALWART gave IL-2 without continuous ART. Opportunistic disease or death: 12 patients with IL-2, 1 \
                      without (PLoS One 2010). In the picture, another trial without ART, the model’s median change is \
                      {+a.end.change_median} at week 24.",
            note: "The picture is UK-Vanguard at 7.5 MIU (Youle 2006), since the doses of STALWART are not in our list. \
                   Counts rose there: averaged over the 24 weeks by 129, against 13 without IL-2. Twelve against one is few \
                   patients, and it is the wrong way round.",
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
