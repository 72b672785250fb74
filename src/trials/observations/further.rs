//! Trials whose regimens are not in the list: shown among the findings, never drawn. Their doses and schedules are in `arm_words`, what
//! the text read does not say in `how_read`.

use crate::source::il2::{
    ABRAMS_2002, CARR_1998, DAVEY_1999, MOLINA_2009, RUXRUNGTHAM_2000, SILCAAT_INTERIM, STALWART_2010,
};
use crate::source::mechanism::LEVY_1999;
use crate::trials::observation::{HowRead, Observation, Spread, Statistic, TrialArm};
use crate::trials::passport::{Passport, ResultRecord};

/// The numbers of the results.
pub(super) static ALL: &[Observation] = &ResultRecord::observations(&RECORDS);

/// Their words.
pub(super) static PASSPORTS: &[Passport] = &ResultRecord::passports(&RECORDS);

/// The results, trial by trial.
const RECORDS: [ResultRecord; 18] = [
    ResultRecord { id: "anrs048-sc-w56", n: Some(24), value: Some(564.0), written: "+564 cells/µL", ..ANRS_048 },
    ResultRecord { id: "anrs048-civ-w56", n: Some(22), value: Some(676.0), written: "+676 cells/µL", ..ANRS_048 },
    ResultRecord {
        id: "anrs048-control-w56",
        arm: TrialArm::Control,
        n: Some(26),
        value: Some(55.0),
        written: "+55 cells/µL",
        ..ANRS_048
    },
    ResultRecord {
        id: "anrs048-sc-share80",
        n: Some(24),
        statistic: Statistic::ShareRise80,
        value: Some(0.68),
        written: "68%",
        ..ANRS_048
    },
    ResultRecord {
        id: "anrs048-civ-share80",
        n: Some(22),
        statistic: Statistic::ShareRise80,
        value: Some(0.77),
        written: "77%",
        ..ANRS_048
    },
    ResultRecord { id: "davey1999-high-m6", value: Some(94.8), written: "+94.8%", ..DAVEY },
    ResultRecord { id: "davey1999-low-m6", value: Some(19.0), written: "+19.0%", ..DAVEY },
    ResultRecord { id: "carr1998-il2-w52", n: Some(27), value: Some(359.0), written: "+359 cells/mm³", ..CARR },
    ResultRecord {
        id: "carr1998-control-w52",
        arm: TrialArm::Control,
        n: Some(30),
        value: Some(-46.0),
        written: "\u{2212}46 cells/mm³",
        ..CARR
    },
    ResultRecord {
        id: "cpcra059-il2-m12",
        trial: "CPCRA 059",
        n: Some(256),
        statistic: Statistic::MeanDifference,
        weeks: (52.0, 52.0),
        value: Some(251.0),
        spread: Spread::ConfidenceInterval(207.0, 295.0),
        written: "+251 (95% CI 207, 295) cells/mm³ over control",
        source: &ABRAMS_2002,
        ..ANRS_048
    },
    ResultRecord { id: "ruxrungtham-il2", value: Some(252.0), written: "+252 × 10⁶/L", ..RUXRUNGTHAM },
    ResultRecord {
        id: "ruxrungtham-control",
        arm: TrialArm::Control,
        value: Some(42.0),
        written: "+42 × 10⁶/L",
        ..RUXRUNGTHAM
    },
    ResultRecord {
        id: "stalwart-il2-w32",
        trial: "STALWART",
        n: Some(89),
        statistic: Statistic::MeanDifference,
        weeks: (32.0, 32.0),
        value: Some(134.0),
        written: "+134 cells/mm³ over control (P < 0.001)",
        source: &STALWART_2010,
        ..ANRS_048
    },
    ResultRecord { id: "anrs119-il2-w96", value: Some(51.0), written: "+51 cells/µL", ..MOLINA },
    ResultRecord {
        id: "anrs119-control-w96",
        arm: TrialArm::Control,
        value: Some(-64.0),
        written: "\u{2212}64 cells/µL",
        ..MOLINA
    },
    ResultRecord {
        id: "silcaat-year1",
        n: Some(449),
        value: Some(123.0),
        written: "+123 cells/mm³",
        baseline: Some(201.0),
        ..SILCAAT
    },
    ResultRecord { id: "silcaat-year1-below-200", value: Some(98.0), written: "+98 cells/mm³", ..SILCAAT },
    ResultRecord { id: "silcaat-year1-above-200", value: Some(142.0), written: "+142 cells/mm³", ..SILCAAT },
];

/// What the results of ANRS 048 have in common.
const ANRS_048: ResultRecord = ResultRecord {
    id: "",
    trial: "ANRS 048",
    arm: TrialArm::Treated,
    n: None,
    statistic: Statistic::MeanChange,
    weeks: (56.0, 56.0),
    value: None,
    spread: Spread::NotReported,
    written: "",
    baseline: None,
    reading: HowRead::Verified,
    used_for_fitting: false,
    pooled: &[],
    source: &LEVY_1999,
};

/// What the results of Davey 1999 have in common.
const DAVEY: ResultRecord = ResultRecord {
    trial: "Davey 1999",
    statistic: Statistic::PercentRiseOfMean,
    weeks: (26.0, 26.0),
    source: &DAVEY_1999,
    ..ANRS_048
};

/// What the results of Carr 1998 have in common.
const CARR: ResultRecord = ResultRecord {
    trial: "Carr 1998",
    statistic: Statistic::MedianChange,
    weeks: (52.0, 52.0),
    source: &CARR_1998,
    ..ANRS_048
};

/// What the results of Ruxrungtham 2000 have in common.
const RUXRUNGTHAM: ResultRecord = ResultRecord {
    trial: "Ruxrungtham 2000",
    statistic: Statistic::TimeWeightedMeanChange,
    weeks: (0.0, 24.0),
    source: &RUXRUNGTHAM_2000,
    ..ANRS_048
};

/// What the results of ANRS 119 have in common.
const MOLINA: ResultRecord = ResultRecord {
    trial: "ANRS 119",
    statistic: Statistic::MedianChange,
    weeks: (96.0, 96.0),
    source: &MOLINA_2009,
    ..ANRS_048
};

/// What the results of SILCAAT at one year have in common.
const SILCAAT: ResultRecord = ResultRecord {
    trial: "SILCAAT, interim",
    statistic: Statistic::MedianChange,
    weeks: (52.0, 52.0),
    reading: HowRead::Weak("interim conference report"),
    source: &SILCAAT_INTERIM,
    ..ANRS_048
};
