//! Why not below 200?

use crate::teach::tours::{Ask, Said, Words};

pub(in crate::teach::tours) static WORDS: Words = Words {
    title: "Why not below 200?",
    audience: "Students of immunology and trial design; about 15 minutes.",
    steps: &[
        Said {
            title: "Above 200 cells",
            caption: "The first study gave infusions every eight weeks to 25 patients on the antivirals of the time. Six \
                      of the ten patients above 200 cells had a rise of at least 50%; changes ranged from {+trial.kovacs1995-range.low} to {+trial.kovacs1995-range.high} \
                      (Kovacs 1995). The model’s \
                      median change at week 108 is {+a.end.change_median}; in the control arm it is {+control.end.change_median}.",
            note: "Dose, baseline within the group, HIV RNA and age are assumed here; the report read gives ranges.",
            ask: None,
        },
        Said {
            title: "200 cells or fewer",
            caption: "The same infusions in the fifteen others. The study reports increased viral activation, few immunologic \
                      improvements and substantial toxic effects (Kovacs 1995). The model starts at {a.end.baseline_median} \
                      cells and ends with a median change of {+a.end.change_median}.",
            note: "No number was published for this group in what we read, so no point is drawn. The median hides some \
                   virtual patients who do well: {a.end.share_rise_50} rise by half, which is few cells when one starts with \
                   few.",
            ask: Some(Ask {
                prompt: "The same 14 infusions, from about 100 cells. Draw the curve.",
                options: &[],
                right: None,
                answer: "Short teeth, hardly a staircase.",
                predicts: true,
            }),
        },
        Said {
            title: "What the virus does",
            caption: "IL-2 wakes CD4 cells, and HIV grows in cells that are awake. Around the infusion at week 40 the model’s \
                      HIV RNA goes from {a.rna@40} to {a.rna@40.75} log10 copies/mL and falls back. In the study four \
                      patients, by context among the ten above 200 cells, had such a rise, transient but consistent, at the end \
                      of each infusion. Of the fifteen below it says \u{201c}increased viral activation\u{201d}.",
            note: "Later: 6 of 11 patients had a rise of more than 0.5 log10 in at least one cycle, none sustained (Kovacs \
                   2000). Weak antivirals lose their strength over the run: see the curve of the control rise too.",
            ask: None,
        },
        Said {
            title: "Count, or virus?",
            caption: "A thought experiment: the same people, the same infusions, but virus held down by HAART. The median \
                      change becomes {+a.end.change_median}. So in the model both matter: few cells to recruit, and virus \
                      that spoils the survival of the new ones.",
            note: "None of the listed trials gave infusions to such patients on HAART. Whether a low count fails because of \
                   the count or because of the virus cannot be read from one small group, and the model’s answer rests on its \
                   assumptions.",
            ask: Some(Ask {
                prompt: "What would a trial need to tell the two apart?",
                options: &[],
                right: None,
                answer: "Patients with few cells and no virus beside patients with few cells and virus, chosen by lot for \
                         IL-2 or none.",
                predicts: false,
            }),
        },
        Said {
            title: "SILCAAT: low counts, with ART",
            caption: "SILCAAT gave six cycles of 4.5 MIU to patients on ART with a median of 202 cells. Counts rose. The \
                      trial asked about illness too, in {fact.silcaat-design.n} patients, and found no clinical benefit. The model, with every \
                      cycle given in full, ends at {+a.end.change_median}.",
            note: "{fact.silcaat-hazard.n0} patients against {fact.silcaat-hazard.n1}: hazard ratio for opportunistic disease \
                   or death {fact.silcaat-hazard} (95% CI {fact.silcaat-hazard.low} to {fact.silcaat-hazard.high}). Average CD4 \
                   difference over 7 to 8 years {+fact.silcaat-difference}. That average mixes lowered doses, stopping and extra \
                   cycles: do not compare it with one schedule.",
            ask: None,
        },
        Said {
            title: "Why 200 matters",
            caption: "Below 200 CD4 cells most people take drugs against opportunistic infections. Once ART lifts the count \
                      over 200 it is in most cases safe to stop them (fact sheet). On ART alone, {a.end.share_above_200} of \
                      these virtual patients, who began below 200, are above it after two years.",
            note: "The sheet speaks of a count that ART has lifted. It says nothing of a count that a cytokine has lifted. \
                   This page is no guide to treatment.",
            ask: Some(Ask {
                prompt: "IL-2 lifts a count from 180 to 220. Has the risk of infection fallen as it does with ART?",
                options: &["Yes", "No", "One cannot tell from the count"],
                right: Some(2),
                answer: "One cannot tell from the count. It took a trial with illness as its end point to ask, and it found \
                         no benefit.",
                predicts: false,
            }),
        },
    ],
};
