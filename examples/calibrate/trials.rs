//! The trials: how each is read, what was found, and its sampling error. One table; docs/evidence.md has the sources. The model's numbers are in
//! `src/trial_predictions`.

use crate::trial::{Trial, later, n};
use il2_explorer::source::il2;
use il2_explorer::trials::report_card::NumberUnit;

/// Every trial, in the order of docs/evidence.md.
pub(crate) static TRIALS: &[Trial] = &[
    Trial {
        name: "Kovacs 1995",
        factor: "alpha",
        reading: "18 MIU/day of the 6 to 18 given; week 60, four weeks after the eighth cycle began",
        numbers: &[
            n("base > 200, week 60, share +50 %", 0.60, 0.16).counts(NumberUnit::Share),
            n("base <= 200, week 60, median (judgement)", 20.0, 40.0),
        ],
    },
    Trial {
        name: "Kovacs 1996",
        factor: "alpha",
        reading: "six infusions of 18 MIU/day every 8 weeks on NRTIs; week 52",
        numbers: &[
            n("IL-2, week 52, mean change", 488.0, 128.0),
            n("control, week 52, mean change", -57.0, 30.0),
            n("IL-2, week 52, SD of change", 700.0, 230.0).counts(NumberUnit::Spread),
        ],
    },
    Trial {
        name: "Kovacs 2000",
        factor: "alpha",
        reading: "six infusions of 18 MIU/day every 8 weeks on NRTIs (as Kovacs 1996; assumed); HIV RNA before each and at its end",
        numbers: &[later("HIV RNA above 0.5 log10 up in at least one of six cycles, share", 0.55, 0.15)
            .counts(NumberUnit::Share)],
    },
    Trial {
        name: "ANRS 079",
        factor: "alpha",
        reading: "HAART from week 0, ten cycles from week 4; week 74 is six weeks after the last; none after week 68, where some had more",
        numbers: &[
            n("IL-2, week 74, median change", 865.0, 66.0),
            n("control, week 74, median change", 262.0, 26.0),
            n("IL-2, week 74, share +80 %", 0.89, 0.04).counts(NumberUnit::Share),
            n("control, week 74, share +80 %", 0.47, 0.07).counts(NumberUnit::Share),
            n("IL-2, week 170, median change", 627.0, 70.0).from(&il2::DURIER_2007),
        ],
    },
    Trial {
        name: "ESPRIT",
        factor: "alpha",
        reading: "three cycles of 7.5 MIU twice daily every 8 weeks; week 35; every patient takes every full dose",
        numbers: &[
            n("week 35, median change", 233.0, 10.0),
            n("week 35, lower quartile", 90.0, 12.0),
            n("week 35, upper quartile", 411.0, 12.0),
        ],
    },
    Trial {
        name: "UK-Vanguard",
        factor: "alpha",
        reading: "no ART; mean over 4-weekly visits to week 24, minus baseline, over control",
        numbers: &[
            n("4.5 and 7.5 pooled, mean over visits, over control", 116.0, 33.0),
            n("7.5 minus 4.5, mean over visits", 24.0, 40.0),
            later("HIV RNA, mean over visits, over control, log10", 0.04, 0.1).counts(NumberUnit::Log10),
        ],
    },
    Trial {
        name: "Argentine Vanguard",
        factor: "alpha",
        reading: "established ART; mean over 4-weekly visits to week 24; week 24 is eight weeks after the last cycle began",
        numbers: &[
            n("pooled, mean over visits", 210.0, 30.0),
            n("control, mean over visits", 29.0, 16.0),
            n("1.5 MIU over control, week 24 (from P = 0.105)", 95.0, 60.0),
        ],
    },
    Trial {
        name: "Tambussi",
        factor: "alpha",
        reading: "3 MIU twice daily every 4 weeks against 7.5 every 8; NRTIs; week 48; 15 against 15",
        numbers: &[n("3 every 4 weeks minus 7.5 every 8, week 48, mean", 0.0, 110.0)],
    },
    Trial {
        name: "Keh",
        factor: "alpha",
        reading: "responders to six earlier cycles, all taken (twice the baseline or more); their next cycle, four weeks after its end, from the count before it",
        numbers: &[n("one cycle in long-term patients, +4 weeks, median", 433.0, 90.0)],
    },
    Trial {
        name: "INSPIRE",
        factor: "g_7",
        reading: "three weekly doses of 20 µg/kg, the middle of 10, 20 and 30",
        numbers: &[
            n("IL-7, week 12, mean change", 323.0, 40.0),
            n("IL-7, week 26, mean change (judgement)", 240.0, 60.0),
            n("IL-7, week 52, mean change (judgement)", 140.0, 60.0),
        ],
    },
    Trial {
        name: "INSPIRE 2 and 3",
        factor: "g_7",
        reading: "three weekly doses of 20 µg/kg; again at the first quarterly visit with a count below 550; median share of monthly visits above 500 to week 100",
        numbers: &[later("median share of follow-up above 500", 0.63, 0.08).counts(NumberUnit::Share)],
    },
    Trial {
        name: "PML case",
        factor: "g_7",
        reading: "no HIV, 150 cells; three weekly doses of 20 µg/kg (assumed); week 52 over baseline; one patient (judgement)",
        numbers: &[later("week 52, change as a part of baseline", 0.0, 0.15).counts(NumberUnit::Relative)],
    },
    Trial {
        name: "ANRS 048",
        factor: "alpha",
        reading: "NRTIs from week 0; cycles at weeks 2, 10 to 50; week 56",
        numbers: &[
            n("SC 5.4, week 56, mean", 564.0, 75.0),
            n("CIV 12, week 56, mean", 676.0, 90.0),
            n("control, week 56, mean", 55.0, 26.0),
            n("SC, share +80 %", 0.68, 0.10).counts(NumberUnit::Share),
            n("CIV, share +80 %", 0.77, 0.09).counts(NumberUnit::Share),
        ],
    },
    Trial {
        name: "Davey 1999",
        factor: "alpha",
        reading: "stable ART, 500 cells and more; every 4 and every 8 weeks pooled; week 24, before the cycle due then",
        numbers: &[
            n("7.5 MIU, month 6, % of mean", 95.0, 13.0).counts(NumberUnit::Percent),
            n("1.5 MIU, month 6, % of mean", 19.0, 6.0).counts(NumberUnit::Percent),
        ],
    },
    Trial {
        name: "Carr 1998",
        factor: "alpha",
        reading: "12 MIU/day by infusion (assumed) every 8 weeks on NRTIs; six cycles; week 52",
        numbers: &[n("CIV 12, week 52, median", 359.0, 84.0), n("control, week 52, median", -46.0, 30.0)],
    },
    Trial {
        name: "CPCRA 059",
        factor: "alpha",
        reading: "4.5 and 7.5 MIU pooled; three cycles, then one every 8 weeks while the count lies below twice the baseline or 1,000",
        numbers: &[n("4.5 and 7.5 pooled, month 12, mean over control", 251.0, 40.0)],
    },
    Trial {
        name: "Ruxrungtham",
        factor: "alpha",
        reading: "as the Argentine Vanguard",
        numbers: &[n("pooled, mean over visits", 252.0, 32.0), n("control, mean over visits", 42.0, 18.0)],
    },
    Trial {
        name: "STALWART",
        factor: "alpha",
        reading: "no ART; three cycles of 7.5 MIU every 8 weeks; week 32, over control",
        numbers: &[n("no ART, week 32, mean over control", 134.0, 28.0)],
    },
    Trial {
        name: "ANRS 119",
        factor: "alpha",
        reading: "no ART; 6 MIU, cycles at weeks 0, 8, 16, 24 (assumed); week 96",
        numbers: &[
            n("no ART, week 96, median over control", 115.0, 50.0),
            later("control, week 96, median change", -64.0, 25.0),
        ],
    },
    Trial {
        name: "SILCAAT, one year",
        factor: "alpha",
        reading: "six cycles of 4.5 MIU every 8 weeks on ART; week 52; a conference report (weak)",
        numbers: &[
            later("baseline 50 to 199, median change", 98.0, 35.0),
            later("baseline above 200, median change", 142.0, 35.0),
        ],
    },
    Trial {
        name: "ART alone (Lifson 2011)",
        factor: "alpha",
        reading: "HAART from week 0; mean gain in 26 weeks by baseline, and cells a year after; the strata lie between 93 and 151, 22 and 36, 12 and 16",
        numbers: &[
            later("from 120, 26 weeks", 122.0, 25.0),
            later("from 275, 26 weeks", 122.0, 25.0),
            later("from 425, 26 weeks", 122.0, 25.0),
            later("from 600, 26 weeks", 122.0, 25.0),
            later("from 120, cells a year, years 2 to 4", 29.0, 7.0).counts(NumberUnit::CellsPerYear),
            later("from 275, cells a year, years 2 to 4", 29.0, 7.0).counts(NumberUnit::CellsPerYear),
            later("from 425, cells a year, years 2 to 4", 29.0, 7.0).counts(NumberUnit::CellsPerYear),
            later("from 600, cells a year, years 2 to 4", 29.0, 7.0).counts(NumberUnit::CellsPerYear),
            later("from 275, cells a year, years 5 to 8", 14.0, 5.0).counts(NumberUnit::CellsPerYear),
        ],
    },
];
