//! Would you have run ESPRIT? What the trials of each year allowed to believe, and what they left open. (the fits by year)

use super::{Focus, StepView, TourScript};
use crate::source::il2::{
    CARR_1998, DAVEY_1999, FOX_2007, INSIGHT_2009, KOVACS_1995, KOVACS_1996, LEVY_2003, LOSSO_2000, RUXRUNGTHAM_2000,
    TAMBUSSI_2001,
};
use crate::source::mechanism::{KOVACS_2000, KOVACS_2005, LEVY_1999, READ_2008};

pub(super) static PLAN: TourScript = TourScript {
    id: "run-esprit",
    steps: &[
        StepView {
            link: "v=1&m=2&a=18i5d8w6c&n=410&nr=200-900&art=weak&wk=52&known=1996",
            focus: Focus::Chart,
            sources: &[&KOVACS_1995, &KOVACS_1996],
        },
        StepView {
            link: "v=1&m=2&a=7.5m5d8w3c&n=461&nr=300-1500&wk=35&known=1996&view=draws",
            focus: Focus::Chart,
            sources: &[&KOVACS_1995, &KOVACS_1996],
        },
        StepView {
            link: "v=1&m=2&a=7.5m5d8w3c&n=461&nr=300-1500&wk=35&known=2001&view=draws",
            focus: Focus::Chart,
            sources: &[
                &CARR_1998,
                &DAVEY_1999,
                &LEVY_1999,
                &LOSSO_2000,
                &RUXRUNGTHAM_2000,
                &KOVACS_2000,
                &TAMBUSSI_2001,
            ],
        },
        StepView {
            link: "v=1&m=2&a=5m5d4w3c4s-5m5d8w7c&nr=200-550&artw=0&known=2003&view=draws",
            focus: Focus::Chart,
            sources: &[&LEVY_2003],
        },
        StepView {
            link: "v=1&m=2&a=7.5m5d8w3c&n=461&nr=300-1500&wk=35&known=2003&view=draws",
            focus: Focus::Chart,
            sources: &[&INSIGHT_2009],
        },
        StepView {
            link: "v=1&m=2&a=7.5m5d8w3c&n=461&nr=300-1500&wk=35&known=2009&view=draws",
            focus: Focus::Chart,
            sources: &[&FOX_2007],
        },
        StepView {
            link: "v=1&m=2&a=7.5m5d8w3c&n=461&nr=300-1500&wk=35&known=2009",
            focus: Focus::Ending,
            sources: &[&INSIGHT_2009],
        },
        StepView {
            link: "v=1&m=2&a=7.5m5d8w3c&n=461&nr=300-1500&wk=35&known=1996",
            focus: Focus::Model,
            sources: &[&KOVACS_2005, &READ_2008],
        },
    ],
};
