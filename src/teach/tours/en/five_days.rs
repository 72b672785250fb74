//! Why five days, why eight weeks?

use crate::teach::tours::{Ask, Said, Words};

pub(in crate::teach::tours) static WORDS: Words = Words {
    title: "Why five days, why eight weeks?",
    audience: "Students of immunology and pharmacology; about 20 minutes.",
    steps: &[
        Said {
            title: "One cycle, close up",
            caption: "Five days of injections, 5 MIU twice a day, then nothing. The typical count first falls, from \
                      {a.cd4@start} to {a.cd4@low}: activated cells leave the blood. Once the injections stop it climbs to \
                      {a.cd4@peak}. At week 8 it stands at {a.cd4@8}, against {control.cd4@8} in the control arm.",
            note: "In two patients at the highest dose of a phase I study lymphocytes (not CD4 cells) fell by day 2 of dosing \
                   and rebounded within 48 hours of stopping (McMahon 1994). The day of the later peak is not well known: the model puts it near week \
                   {a.cd4@peakweek}.",
            ask: Some(Ask {
                prompt: "Draw the count over the eight weeks from the first injection. What does it do during the five days?",
                options: &["It rises from the first day", "It falls first", "It does not change"],
                right: Some(1),
                answer: "It falls first. A person whose blood is taken during the cycle looks worse, not better.",
                predicts: true,
            }),
        },
        Said {
            title: "What the five days do",
            caption: "IL-2 itself is short-lived: under the skin its half-life is 3.3 hours (Piscitelli 1996). What it sets \
                      off lasts longer. Within two days cells put out more of its receptor, in the model {a.receptor@0.25} of \
                      the most possible; a week after the last injection {a.receptor@1.75} is left. But receptors also take \
                      the drug away, so the last injections reach a lower level than the first.",
            note: "In one of two anephric patients clearance rose from 311 to 761 mL/min over successive infusions of rising \
                   dose (Schiphorst 1999). Soluble receptor was up by 72 h, and above 1,200 pmol/L it seemed to lower the AUC \
                   (Kirchner 1998). That it about doubles within a cycle in HIV is a judgement built into the model, not a \
                   measurement.",
            ask: None,
        },
        Said {
            title: "Two days, or ten?",
            caption: "The same dose for two days (A) or ten (B), six times. Median change: {+a.end.change_median} with two \
                      days, {+b.end.change_median} with ten. The model does not stop at five days. But ten days mean \
                      {b.burden.days_on} days of injections in a year against {a.burden.days_on}.",
            note: "Every listed trial of IL-2 gave five days, so the page hatches both arms: no listed trial here. Others \
                   have tried other lengths: daily low doses, for one (Lalezari 2000). Five days is what the trials gave, not a \
                   peak that the model finds.",
            ask: Some(Ask {
                prompt: "Does this picture show that ten days would be better?",
                options: &["Yes", "No"],
                right: Some(1),
                answer: "No. It shows what equations say where no listed trial has looked. They were fitted to five-day cycles.",
                predicts: false,
            }),
        },
        Said {
            title: "The staircase",
            caption: "Six cycles, one every eight weeks. Look at the count just before a cycle: {a.cd4@8} before the second, \
                      {a.cd4@24} before the fourth, {a.cd4@40} before the sixth. Each cycle starts a step higher than the one \
                      before.",
            note: "Most new cells die within weeks; some live long, and more of them after later cycles. Labelled CD4 cells \
                   had a half-life of 1.7 weeks after an early cycle and 28.7 weeks after a later one (Kovacs 2005, n = 6). \
                   The gain went with survival, not with division (Read 2008).",
            ask: Some(Ask {
                prompt: "Draw six cycles, eight weeks apart.",
                options: &[],
                right: None,
                answer: "A saw on a staircase: a dip, a jump and a decay in every cycle, and a rising floor.",
                predicts: true,
            }),
        },
        Said {
            title: "Every four weeks instead?",
            caption: "A: every eight weeks. B: every four. In the same year B ends higher, {+b.end.change_median} against \
                      {+a.end.change_median}, for {b.burden.total_miu} MIU against {a.burden.total_miu}. At eight weeks the \
                      jump is spent and the step remains: the next cycle starts when little more would be lost by waiting.",
            note: "After one low-dose course CD4 counts stayed raised for up to 10 weeks (McMahon 1994). Of 61 \
                   patients in four arms, some 15 had 3 MIU twice daily every four weeks: gains \u{201c}indistinguishable\u{201d} \
                   from those with higher doses, and better tolerated (Tambussi 2001). So few patients show no equality.",
            ask: None,
        },
        Said {
            title: "1995: the first study",
            caption: "Infusions for five days every eight weeks. Six of the ten patients above 200 cells had a rise of \
                      at least 50%; changes ranged from {+trial.kovacs1995-range.low} to {+trial.kovacs1995-range.high} (Kovacs 1995). Of the model’s patients, followed for as unequal times, \
                      {a.ten.rise_50} have a rise of at least 50%; the expected range of ten is {+a.ten.low} to {+a.ten.high}.",
            note: "Ten people, no control arm, 7 to 25 months of follow-up, weak antivirals. Ask what one may conclude. The \
                   spread between people is the finding to remember; the model gives every patient \
                   all 14 cycles.",
            ask: None,
        },
        Said {
            title: "2003: the randomised trial",
            caption: "ANRS 079: HAART with ten cycles of 5 MIU twice daily, every four weeks three times, then every eight \
                      weeks. The trial found a median rise of {+trial.anrs079-il2-w74} at week 74, and of {+trial.anrs079-control-w74} with HAART alone. The model: \
                      {+a.end.change_median} and {+control.end.change_median}.",
            note: "118 patients in both arms. A rise of at least 80%: {trial.anrs079-il2-share80} against {trial.anrs079-control-share80}, P < 0.0001 (Levy 2003). Point at \
                   the control: HAART alone gives a good part of the rise.",
            ask: Some(Ask {
                prompt: "HAART starts at week 0, IL-2 at week 4. Draw the median count to week 74, and mark where HAART alone \
                         would end.",
                options: &[],
                right: None,
                answer: "The median of the model ends at {a.end.cd4_median}, with HAART alone at {control.end.cd4_median}.",
                predicts: true,
            }),
        },
        Said {
            title: "Two years after stopping",
            caption: "The cycles ended at week 68. At week 170 the patients of the trial still had a median gain of {+trial.anrs079-il2-w170} \
                      (Durier 2007). The model keeps {+a.end.change_median}. What the cycles made lives long, and fades \
                      slowly.",
            note: "Median time since the last cycle was two years: half had stopped later, some still cycled. From the two results one may estimate that the gain \
                   over ART alone halves in about 80 to 130 weeks: derived by us, an order of magnitude. What the gain was \
                   worth to the patients is another question: the tour \u{201c}The count rose, the patients gained \
                   nothing\u{201d}.",
            ask: None,
        },
    ],
};
