//! Why five days, why eight weeks? (Kovacs 1995, ANRS 079)

use super::{Focus, StepView, TourScript};
use crate::source::il2::{DURIER_2007, FOX_2007, KOVACS_1995, LALEZARI_2000, LEVY_2003, TAMBUSSI_2001};
use crate::source::mechanism::{KIRCHNER_1998, KOVACS_2005, MCMAHON_1994, PISCITELLI_1996, READ_2008, SCHIPHORST_1999};

pub(super) static PLAN: TourScript = TourScript {
    id: "five-days",
    steps: &[
        StepView { link: "v=1&m=2&a=5m5d8w1c&wk=24&x=0-8", focus: Focus::Cycle, sources: &[&MCMAHON_1994] },
        StepView {
            link: "v=1&m=2&a=5m5d8w1c&wk=24&x=0-2",
            focus: Focus::Il2,
            sources: &[&PISCITELLI_1996, &SCHIPHORST_1999, &KIRCHNER_1998],
        },
        StepView {
            link: "v=1&m=2&a=5m2d8w6c&b=5m10d8w6c&wk=52",
            focus: Focus::Chart,
            sources: &[&LEVY_2003, &FOX_2007, &LALEZARI_2000],
        },
        StepView { link: "v=1&m=2&a=5m5d8w6c&wk=52", focus: Focus::Chart, sources: &[&KOVACS_2005, &READ_2008] },
        StepView {
            link: "v=1&m=2&a=5m5d8w6c&b=5m5d4w12c&wk=52",
            focus: Focus::Chart,
            sources: &[&MCMAHON_1994, &TAMBUSSI_2001],
        },
        StepView {
            link: "v=1&m=2&a=18i5d8w14c&n=410&nr=200-900&art=weak&wk=108",
            focus: Focus::People,
            sources: &[&KOVACS_1995],
        },
        StepView {
            link: "v=1&m=2&a=5m5d4w3c4s-5m5d8w7c&nr=200-550&artw=0",
            focus: Focus::Chart,
            sources: &[&LEVY_2003],
        },
        StepView {
            link: "v=1&m=2&a=5m5d4w3c4s-5m5d8w7c&nr=200-550&artw=0&wk=170",
            focus: Focus::Chart,
            sources: &[&DURIER_2007],
        },
    ],
};
