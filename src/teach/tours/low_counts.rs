//! Why not below 200? (Kovacs 1995, the patients with 200 cells or fewer)

use super::{Focus, StepView, TourScript};
use crate::source::il2::{INSIGHT_2009, KOVACS_1995};
use crate::source::mechanism::{FACT_SHEET, KOVACS_2000};

const BELOW: &str = "v=1&m=2&a=18i5d8w14c&n=100&nr=10-200&rna=5.2&art=weak&wk=108";

pub(super) static PLAN: TourScript = TourScript {
    id: "below-200",
    steps: &[
        StepView {
            link: "v=1&m=2&a=18i5d8w14c&n=410&nr=200-900&art=weak&wk=108",
            focus: Focus::Chart,
            sources: &[&KOVACS_1995],
        },
        StepView { link: BELOW, focus: Focus::Chart, sources: &[&KOVACS_1995] },
        StepView { link: BELOW, focus: Focus::Rna, sources: &[&KOVACS_1995, &KOVACS_2000] },
        StepView {
            link: "v=1&m=2&a=18i5d8w14c&n=100&nr=10-200&rna=5.2&wk=108",
            focus: Focus::Chart,
            sources: &[&KOVACS_1995],
        },
        StepView {
            link: "v=1&m=2&a=4.5m5d8w6c&n=202&nr=50-299&wk=52",
            focus: Focus::Evidence,
            sources: &[&INSIGHT_2009],
        },
        StepView {
            link: "v=1&m=2&a=0&n=150&nr=50-200&artw=0&wk=104",
            focus: Focus::People,
            sources: &[&FACT_SHEET, &INSIGHT_2009],
        },
    ],
};
