//! The count rose, the patients gained nothing. (ESPRIT, SILCAAT, STALWART)

use super::{Focus, StepView, TourScript};
use crate::source::il2::{FOX_2007, INSIGHT_2009, LEVY_2003, STALWART_2010, YOULE_2006};
use crate::source::mechanism::{PISCITELLI_1996, PORTER_2009};

const ANRS: &str = "v=1&m=2&a=5m5d4w3c4s-5m5d8w7c&nr=200-550&artw=0";
const ESPRIT: &str = "v=1&m=2&a=7.5m5d8w3c&n=461&nr=300-1500&wk=35";

pub(super) static PLAN: TourScript = TourScript {
    id: "no-benefit",
    steps: &[
        StepView { link: ANRS, focus: Focus::Chart, sources: &[&LEVY_2003] },
        StepView { link: ESPRIT, focus: Focus::Chart, sources: &[&FOX_2007] },
        StepView { link: "v=1&m=2&a=4.5m5d8w6c&n=202&nr=50-299&wk=52", focus: Focus::Chart, sources: &[&INSIGHT_2009] },
        StepView { link: ESPRIT, focus: Focus::Ending, sources: &[&INSIGHT_2009] },
        StepView { link: ESPRIT, focus: Focus::Burden, sources: &[&PISCITELLI_1996, &PORTER_2009, &INSIGHT_2009] },
        StepView {
            link: "v=1&m=2&a=7.5m5d8w3c&n=500&nr=350-1500&art=none&wk=24",
            focus: Focus::Evidence,
            sources: &[&STALWART_2010, &YOULE_2006],
        },
        StepView { link: ANRS, focus: Focus::Model, sources: &[&LEVY_2003, &INSIGHT_2009] },
    ],
};
