//! Are new CD4 cells as good as old? (The fact sheet: naive and memory, thymus and age, the 200 threshold)

use super::{Focus, StepView, TourScript};
use crate::source::homeostasis::STEINMANN_1985;
use crate::source::il2::{FOX_2007, INSIGHT_2009, LEVY_2003};
use crate::source::mechanism::{FACT_SHEET, KOVACS_2005, NATARAJAN_2002, SERETI_2002};

const ANRS: &str = "v=1&m=2&a=5m5d4w3c4s-5m5d8w7c&nr=200-550&artw=0";

pub(super) static PLAN: TourScript = TourScript {
    id: "new-cells",
    steps: &[
        StepView { link: ANRS, focus: Focus::Cells, sources: &[&FACT_SHEET, &LEVY_2003] },
        StepView { link: ANRS, focus: Focus::Cells, sources: &[&KOVACS_2005, &SERETI_2002, &NATARAJAN_2002] },
        StepView {
            link: "v=1&m=2&a=0&n=100&age=20&artw=0&wk=208",
            focus: Focus::Thymus,
            sources: &[&FACT_SHEET, &STEINMANN_1985],
        },
        StepView { link: "v=1&m=2&a=0&n=100&age=35&artw=0&wk=208", focus: Focus::Thymus, sources: &[&FACT_SHEET] },
        StepView {
            link: "v=1&m=2&a=0&n=100&age=50&artw=0&wk=208",
            focus: Focus::Thymus,
            sources: &[&FACT_SHEET, &FOX_2007],
        },
        StepView { link: "v=1&m=2&a=0&n=150&nr=50-200&artw=0&wk=104", focus: Focus::People, sources: &[&FACT_SHEET] },
        StepView { link: ANRS, focus: Focus::Evidence, sources: &[&LEVY_2003] },
        StepView {
            link: "v=1&m=2&a=7.5m5d8w3c&n=461&nr=300-1500&wk=35",
            focus: Focus::Evidence,
            sources: &[&INSIGHT_2009],
        },
    ],
};
