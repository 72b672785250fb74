//! What else the trials of IL-2 found.

use crate::source::il2::{
    DURIER_2007, FOX_2007, KOVACS_1995, KOVACS_1996, LEVY_2003, LOSSO_2000, TAMBUSSI_2001, YOULE_2006,
};
use crate::trials::fact::Fact;
use crate::trials::fact::Topic::{Cells, Function, SideEffects, Trials, Virus};

/// The facts, in the order of docs/evidence.md.
pub(super) static ALL: &[Fact] = &[
    Fact::new(
        "kovacs1995-low",
        Trials,
        &KOVACS_1995,
        "Kovacs 1995: infusions in 15 patients with 200 CD4 cells or fewer brought increased viral activation, few immunologic \
         improvements and substantial toxic effects. No count was published for them.",
    )
    .value(15.0, "patients")
    .fitted(),
    Fact::new(
        "kovacs1995-hladr",
        Cells,
        &KOVACS_1995,
        "Kovacs 1995, 10 patients above 200 CD4 cells: a smaller share of CD8 cells expressed HLA-DR.",
    ),
    Fact::new(
        "kovacs1995-cd25",
        Cells,
        &KOVACS_1995,
        "Kovacs 1995, 10 patients above 200 CD4 cells: a larger share of CD4 cells expressed the p55 chain of the IL-2 receptor \
         (CD25).",
    ),
    Fact::new(
        "kovacs1995-rna",
        Virus,
        &KOVACS_1995,
        "Kovacs 1995: 4 patients (by context, of the 10 above 200 CD4 cells) had a transient but consistent rise of plasma HIV RNA \
         at the end of each infusion.",
    )
    .value(4.0, "patients")
    .events(&[4])
    .groups(&[10]),
    Fact::new(
        "kovacs1995-activation",
        Virus,
        &KOVACS_1995,
        "Kovacs 1995: increased viral activation in the 15 patients with 200 CD4 cells or fewer.",
    )
    .value(15.0, "patients"),
    Fact::new(
        "kovacs1996-rna",
        Virus,
        &KOVACS_1996,
        "Kovacs 1996: serial plasma HIV RNA and p24 antigen did not differ between IL-2 with antivirals (31 patients) and antivirals \
         alone (29) over 12 months.",
    )
    .groups(&[31, 29]),
    Fact::new(
        "kovacs1995-toxicity",
        SideEffects,
        &KOVACS_1995,
        "Kovacs 1995: substantial toxic effects in the 15 patients with 200 CD4 cells or fewer.",
    )
    .value(15.0, "patients"),
    Fact::new(
        "kovacs1996-toxicity",
        SideEffects,
        &KOVACS_1996,
        "Kovacs 1996, CIV from 18 MIU/day: fever, malaise, fatigue and asymptomatic hyperbilirubinaemia limited the dose.",
    ),
    Fact::new(
        "anrs079-patients",
        Trials,
        &LEVY_2003,
        "ANRS 079: 118 symptom-free patients, CD4 200 to 550 cells/µL; 68 had taken no antiretroviral drug, 50 no protease inhibitor.",
    )
    .value(118.0, "patients"),
    Fact::new(
        "anrs079-p",
        Trials,
        &LEVY_2003,
        "ANRS 079: both differences at week 74, in median rise (+865 against +262 cells/µL) and in the share with a rise of 80% or \
         more (89% against 47%), had P < 0.0001.",
    ),
    Fact::new(
        "anrs079-subsets",
        Cells,
        &LEVY_2003,
        "ANRS 079: naive and memory CD4 cells rose more with IL-2 than with HAART alone.",
    ),
    Fact::new(
        "anrs079-markers",
        Cells,
        &LEVY_2003,
        "ANRS 079: lymphocyte expression of CD28 and CD25 rose more with IL-2 (P < 0.0001).",
    )
    .p("< 0.0001"),
    Fact::new(
        "anrs079-nk",
        Cells,
        &LEVY_2003,
        "ANRS 079: natural killer (NK) cells rose more with IL-2 (P < 0.001).",
    )
    .p("< 0.001"),
    Fact::new(
        "anrs079-recall",
        Function,
        &LEVY_2003,
        "ANRS 079: the odds of responding to recall antigens were 8.5 times as high with IL-2 (logistic regression, P = 0.002).",
    )
    .value(8.5, "odds ratio")
    .p("0.002"),
    Fact::new(
        "anrs079-tetanus",
        Function,
        &LEVY_2003,
        "ANRS 079: after vaccination, tetanus antibody at week 64 was 32 against 8 haemagglutinating units/mL (P = 0.01).",
    )
    .value(32.0, "HA units/mL")
    .p("0.01"),
    Fact::new("anrs079-rna", Virus, &LEVY_2003, "ANRS 079: viral load fell alike with and without IL-2."),
    Fact::new(
        "durier-cycles",
        Trials,
        &DURIER_2007,
        "ANRS 048 and 079, 131 patients with IL-2 (median follow-up 3.4 years): a median of ten cycles; the median time since the last \
         cycle was 2 years. Half had stopped later than that; some still cycled.",
    )
    .value(2.0, "years"),
    Fact::new(
        "anrs079-half-life",
        Trials,
        &DURIER_2007,
        "After the last cycles of ANRS 079, half of the gain over ART alone was lost in about 80 to 130 weeks.",
    )
    .derived("order of magnitude, from the gains at weeks 74 and 170"),
    Fact::new(
        "anrs079-baseline",
        Trials,
        &DURIER_2007,
        "ANRS 079: count and gain at week 170 imply a median baseline of about 337 cells/µL.",
    )
    .value(337.0, "cells/µL")
    .derived("964 minus 627"),
    Fact::new(
        "kovacs1996-sd",
        Trials,
        &KOVACS_1996,
        "Kovacs 1996: the counts at month 12 with IL-2 had an SD of about 700 (n = 31), so the mean lies far above the typical \
         patient.",
    )
    .value(700.0, "cells/µL")
    .derived("SE 128 times the root of 31 patients"),
    Fact::new(
        "esprit-dose-slope",
        Trials,
        &FOX_2007,
        "ESPRIT induction (n = 1,673): +73.1 cells/µL for each 15 MIU more in cycle 1. Confounded by tolerance: an upper bound.",
    )
    .value(73.1, "cells/µL per 15 MIU")
    .groups(&[1673]),
    Fact::new(
        "esprit-baseline-slope",
        Trials,
        &FOX_2007,
        "ESPRIT induction (n = 1,673): +36.0 cells/µL for each 100 cells/µL of baseline, +29.8 for each 100 of nadir (adjusted).",
    )
    .value(36.0, "cells/µL per 100 cells/µL")
    .groups(&[1673]),
    Fact::new(
        "esprit-age-slope",
        Trials,
        &FOX_2007,
        "ESPRIT induction (n = 1,673): \u{2212}11.7 cells/µL for each 5 years of age, \u{2212}8.3 for each year of earlier ART \
         (adjusted).",
    )
    .value(-11.7, "cells/µL per 5 years")
    .groups(&[1673]),
    Fact::new(
        "argentina-by-dose",
        Trials,
        &LOSSO_2000,
        "Argentine Vanguard, each dose against ART alone at week 24: 1.5 MIU twice daily P = 0.105, 4.5 MIU P = 0.006, 7.5 MIU \
         P < 0.001.",
    )
    .fitted(),
    Fact::new(
        "ukvanguard-difference",
        Trials,
        &YOULE_2006,
        "UK-Vanguard, without ART: time-weighted mean CD4 change over 24 weeks +129 with IL-2 (n = 24) against +13 (n = 12); 95% CI of \
         the difference 51.3 to 181.2 cells/µL, P = 0.0009.",
    )
    .p("0.0009")
    .groups(&[24, 12]),
    Fact::new(
        "ukvanguard-rna",
        Virus,
        &YOULE_2006,
        "UK-Vanguard, without ART: average change of HIV RNA over 24 weeks 0.13 log10 copies/mL with IL-2 (n = 24), 0.09 without \
         (n = 12); no significant difference.",
    )
    .value(0.13, "log10 copies/mL")
    .groups(&[24, 12]),
    Fact::new(
        "tambussi-equal",
        Trials,
        &TAMBUSSI_2001,
        "Tambussi 2001: 61 patients in four arms, about 15 in each. Gains with 3 MIU twice daily every 4 weeks were \
         \"indistinguishable\" from those with higher doses, and it was better tolerated. So few patients show no equality.",
    )
    .value(1.0, "ratio of the gains")
    .groups(&[61])
    .fitted(),
];
