//! What else the trials of IL-2 found.

use crate::source::il2::{
    DURIER_2007, FOX_2007, KOVACS_1995, KOVACS_1996, LEVY_2003, LOSSO_2000, TAMBUSSI_2001, YOULE_2006,
};
use crate::trials::fact::Fact;
use crate::trials::fact::Topic::{SideEffects, Trials, Virus};

/// The facts, in the order of docs/evidence.md.
pub(super) static ALL: &[Fact] = &[
    Fact::new(
        "kovacs1995-low",
        Trials,
        &KOVACS_1995,
        "Infusions in 15 patients with 200 CD4 cells or fewer brought increased viral activation, few immunologic improvements and \
         substantial toxic effects.",
    )
    .value(15.0, "patients")
    .fitted(),
    Fact::new(
        "kovacs1995-markers",
        Trials,
        &KOVACS_1995,
        "Fewer CD8 cells carried HLA-DR, and more CD4 cells carried the IL-2 receptor chain p55 (CD25).",
    ),
    Fact::new(
        "kovacs1995-rna",
        Virus,
        &KOVACS_1995,
        "Four patients had a transient but consistent rise of plasma HIV RNA at the end of each infusion.",
    ),
    Fact::new(
        "kovacs1996-rna",
        Virus,
        &KOVACS_1996,
        "Plasma HIV RNA did not differ between infusions with NRTIs and NRTIs alone over 12 months.",
    ),
    Fact::new(
        "kovacs1996-toxicity",
        SideEffects,
        &KOVACS_1996,
        "By infusion from 18 MIU a day, fever, malaise, fatigue and asymptomatic hyperbilirubinaemia limited the dose.",
    ),
    Fact::new(
        "anrs079-p",
        Trials,
        &LEVY_2003,
        "In ANRS 079 (118 patients) both differences, in median rise and in the share with a rise of 80%, had P < 0.0001.",
    )
    .value(118.0, "patients"),
    Fact::new(
        "anrs079-cells",
        Trials,
        &LEVY_2003,
        "ANRS 079: more naive and memory CD4 cells, more CD28 and CD25 (P < 0.0001) and more natural killer cells (P < 0.001) than \
         with HAART alone.",
    ),
    Fact::new(
        "anrs079-recall",
        Trials,
        &LEVY_2003,
        "ANRS 079: the odds of answering to recall antigens were 8.5 times as high (P = 0.002).",
    )
    .value(8.5, "odds ratio"),
    Fact::new(
        "anrs079-tetanus",
        Trials,
        &LEVY_2003,
        "ANRS 079: after vaccination, tetanus antibody at week 64 was 32 against 8 haemagglutinating units/ml (P = 0.01).",
    )
    .value(32.0, "HA units/ml"),
    Fact::new("anrs079-rna", Virus, &LEVY_2003, "ANRS 079: viral load fell alike with and without IL-2."),
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
        "Kovacs 1996: the counts at month 12 with IL-2 had a standard deviation of about 700, so the mean stands far above the typical \
         patient.",
    )
    .value(700.0, "cells/µL")
    .derived("standard error 128 times the root of 31 patients"),
    Fact::new(
        "esprit-dose-slope",
        Trials,
        &FOX_2007,
        "ESPRIT induction: 73.1 cells/µL more for each 15 MIU more in the first cycle (an upper bound: those who bore the drug better got \
         more of it).",
    )
    .value(73.1, "cells/µL per 15 MIU"),
    Fact::new(
        "esprit-baseline-slope",
        Trials,
        &FOX_2007,
        "ESPRIT induction: 36.0 cells/µL more for each 100 cells at baseline, 29.8 more for each 100 cells of the lowest count ever.",
    )
    .value(36.0, "cells/µL per 100 cells/µL"),
    Fact::new(
        "esprit-age-slope",
        Trials,
        &FOX_2007,
        "ESPRIT induction: 11.7 cells/µL less for each 5 years of age, 8.3 less for each year of earlier ART.",
    )
    .value(-11.7, "cells/µL per 5 years"),
    Fact::new(
        "argentina-by-dose",
        Trials,
        &LOSSO_2000,
        "Argentine Vanguard, each dose against ART alone at week 24: 1.5 MIU twice daily P = 0.105, 4.5 MIU P = 0.006, 7.5 MIU P < 0.001.",
    )
    .fitted(),
    Fact::new(
        "ukvanguard-rna",
        Virus,
        &YOULE_2006,
        "UK-Vanguard, without ART: HIV RNA averaged over 24 weeks rose by 0.13 log10 with IL-2, 0.09 without.",
    )
    .value(0.13, "log10 copies/mL"),
    Fact::new(
        "tambussi-equal",
        Trials,
        &TAMBUSSI_2001,
        "In 61 patients, 3 MIU twice daily every 4 weeks raised the count as much as 7.5 MIU twice daily every 8 weeks, and was better \
         tolerated.",
    )
    .value(1.0, "ratio of the rises")
    .fitted(),
];
