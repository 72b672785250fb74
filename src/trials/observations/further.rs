//! Trials whose regimens are not in the list: shown among the findings, never drawn. Their doses and schedules are in `arm_words`, what
//! the text read does not say in `how_read`.

use crate::source::il2::{
    ABRAMS_2002, CARR_1998, DAVEY_1999, MOLINA_2009, RUXRUNGTHAM_2000, SILCAAT_INTERIM, STALWART_2010,
};
use crate::source::mechanism::LEVY_1999;
use crate::trials::observation::{Observation, Reading, Spread, Statistic, TrialArm};
use crate::trials::passport::{Passport, Record};

/// The numbers of the results.
pub(super) static ALL: &[Observation] = &Record::observations(&RECORDS);

/// Their words.
pub(super) static PASSPORTS: &[Passport] = &Record::passports(&RECORDS);

/// The results, trial by trial.
const RECORDS: [Record; 18] = [
    Record {
        id: "anrs048-sc-w56",
        arm_words: "SC IL-2, 3 MIU/m² (about 5.4 MIU) twice daily for 5 days at weeks 2, 10, ..., 50, with zidovudine and didanosine",
        n: Some(24),
        value: Some(564.0),
        written: "+564 cells/µL",
        ..ANRS_048
    },
    Record {
        id: "anrs048-civ-w56",
        arm_words: ANRS_048_CIV,
        n: Some(22),
        value: Some(676.0),
        written: "+676 cells/µL",
        ..ANRS_048
    },
    Record {
        id: "anrs048-control-w56",
        arm: TrialArm::Control,
        arm_words: "Zidovudine and didanosine alone",
        n: Some(26),
        value: Some(55.0),
        written: "+55 cells/µL",
        ..ANRS_048
    },
    Record {
        id: "anrs048-sc-share80",
        arm_words: "SC IL-2, 3 MIU/m² (about 5.4 MIU) twice daily for 5 days at weeks 2, 10, ..., 50, with zidovudine and didanosine",
        n: Some(24),
        statistic: Statistic::ShareRise80,
        value: Some(0.68),
        written: "68%",
        ..ANRS_048
    },
    Record {
        id: "anrs048-civ-share80",
        arm_words: ANRS_048_CIV,
        n: Some(22),
        statistic: Statistic::ShareRise80,
        value: Some(0.77),
        written: "77%",
        ..ANRS_048
    },
    Record {
        id: "davey1999-high-m6",
        arm_words: "SC IL-2, 7.5 MIU twice daily for 5 days every 4 or every 8 weeks (pooled), stable ART",
        value: Some(94.8),
        written: "+94.8%",
        ..DAVEY
    },
    Record {
        id: "davey1999-low-m6",
        arm_words: "SC IL-2, 1.5 MIU twice daily for 5 days every 4 or every 8 weeks (pooled), stable ART",
        value: Some(19.0),
        written: "+19.0%",
        ..DAVEY
    },
    Record { id: "carr1998-il2-w52", n: Some(27), value: Some(359.0), written: "+359 cells/mm³", ..CARR },
    Record {
        id: "carr1998-control-w52",
        arm: TrialArm::Control,
        arm_words: "Antiretroviral therapy alone",
        n: Some(30),
        value: Some(-46.0),
        written: "\u{2212}46 cells/mm³",
        ..CARR
    },
    Record {
        id: "cpcra059-il2-m12",
        trial: "CPCRA 059",
        arm_words: "SC IL-2, 4.5 (n = 130) or 7.5 MIU twice daily (n = 126), pooled: three cycles 8 weeks apart, then no more often than \
                    every 6 weeks to keep CD4 at twice the baseline or 1,000; ART. Control: 255 patients",
        n: Some(256),
        statistic: Statistic::MeanDifference,
        weeks: (52.0, 52.0),
        value: Some(251.0),
        spread: Spread::ConfidenceInterval(207.0, 295.0),
        written: "+251 (95% CI 207, 295) cells/mm³ over control",
        how_read: "Abstract, month 12; CD4 of 300 or more at entry. Not every patient took every cycle.",
        source: &ABRAMS_2002,
        ..ANRS_048
    },
    Record { id: "ruxrungtham-il2", value: Some(252.0), written: "+252 × 10⁶/L", ..RUXRUNGTHAM },
    Record {
        id: "ruxrungtham-control",
        arm: TrialArm::Control,
        arm_words: "ART alone",
        value: Some(42.0),
        written: "+42 × 10⁶/L",
        ..RUXRUNGTHAM
    },
    Record {
        id: "stalwart-il2-w32",
        trial: "STALWART",
        arm_words: "SC IL-2 for 5 days every 8 weeks, 3 cycles, no ART. Control: 91 patients",
        n: Some(89),
        statistic: Statistic::MeanDifference,
        weeks: (32.0, 32.0),
        value: Some(134.0),
        written: "+134 cells/mm³ over control (P < 0.001)",
        how_read: "Abstract, week 32; CD4 of 300 or more at entry. Dose not in the abstract: 7.5 MIU twice daily is assumed.",
        source: &STALWART_2010,
        ..ANRS_048
    },
    Record { id: "anrs119-il2-w96", value: Some(51.0), written: "+51 cells/µL", ..MOLINA },
    Record {
        id: "anrs119-control-w96",
        arm: TrialArm::Control,
        arm_words: "No treatment",
        value: Some(-64.0),
        written: "\u{2212}64 cells/µL",
        ..MOLINA
    },
    Record {
        id: "silcaat-year1",
        n: Some(449),
        value: Some(123.0),
        written: "+123 cells/mm³",
        baseline: Some(201.0),
        ..SILCAAT
    },
    Record {
        id: "silcaat-year1-below-200",
        arm_words: "SC IL-2, 4.5 MIU twice daily for 5 days every 8 weeks, 6 cycles, ART; baseline 50 to 199",
        value: Some(98.0),
        written: "+98 cells/mm³",
        ..SILCAAT
    },
    Record {
        id: "silcaat-year1-above-200",
        arm_words: "SC IL-2, 4.5 MIU twice daily for 5 days every 8 weeks, 6 cycles, ART; baseline above 200",
        value: Some(142.0),
        written: "+142 cells/mm³",
        ..SILCAAT
    },
];

const ANRS_048_CIV: &str = "CIV IL-2, 12 MIU/day for 5 days at weeks 2, 10, ..., 50, with zidovudine and didanosine";

/// What the results of ANRS 048 have in common.
const ANRS_048: Record = Record {
    id: "",
    trial: "ANRS 048",
    arm: TrialArm::Treated,
    arm_words: "",
    n: None,
    statistic: Statistic::MeanChange,
    weeks: (56.0, 56.0),
    value: None,
    spread: Spread::NotReported,
    written: "",
    baseline: None,
    how_read: "Abstract, week 56; never treated before, CD4 250 to 550 (median about 341).",
    reading: Reading::Verified,
    used_for_fitting: false,
    pooled: &[],
    source: &LEVY_1999,
};

/// What the results of Davey 1999 have in common.
const DAVEY: Record = Record {
    trial: "Davey 1999",
    statistic: Statistic::PercentRiseOfMean,
    weeks: (26.0, 26.0),
    how_read: "Abstract, month 6: rise of the mean count; 49 patients in four arms, CD4 of 500 or more.",
    source: &DAVEY_1999,
    ..ANRS_048
};

/// What the results of Carr 1998 have in common.
const CARR: Record = Record {
    trial: "Carr 1998",
    arm_words: "CIV IL-2 for 5 days every 8 weeks, with antiretroviral therapy",
    statistic: Statistic::MedianChange,
    weeks: (52.0, 52.0),
    how_read: "Abstract, one year; CD4 200 to 500. Dose not in the abstract: 12 MIU/day is assumed. Gains were greatest where HIV RNA was low.",
    source: &CARR_1998,
    ..ANRS_048
};

/// What the results of Ruxrungtham 2000 have in common.
const RUXRUNGTHAM: Record = Record {
    trial: "Ruxrungtham 2000",
    arm_words: "SC IL-2, 1.5, 4.5 or 7.5 MIU twice daily (pooled) for 5 days, with ART",
    statistic: Statistic::TimeWeightedMeanChange,
    weeks: (0.0, 24.0),
    how_read: "Abstract, weeks 0 to 24; 72 patients in both groups together, CD4 of 350 or more.",
    source: &RUXRUNGTHAM_2000,
    ..ANRS_048
};

/// What the results of ANRS 119 have in common.
const MOLINA: Record = Record {
    trial: "ANRS 119",
    arm_words: "SC IL-2, several cycles, no ART",
    statistic: Statistic::MedianChange,
    weeks: (96.0, 96.0),
    how_read: "Abstract, week 96; 130 patients in both groups together, CD4 300 to 500. Dose and cycles not in the abstract: 6 MIU twice daily is assumed.",
    source: &MOLINA_2009,
    ..ANRS_048
};

/// What the results of SILCAAT at one year have in common.
const SILCAAT: Record = Record {
    trial: "SILCAAT, interim",
    arm_words: "SC IL-2, 4.5 MIU twice daily for 5 days every 8 weeks, 6 cycles, ART",
    statistic: Statistic::MedianChange,
    weeks: (52.0, 52.0),
    how_read: "Conference report, one year: median changes; baseline median 201, IQR 150 to 252.",
    reading: Reading::Weak("interim conference report"),
    source: &SILCAAT_INTERIM,
    ..ANRS_048
};
