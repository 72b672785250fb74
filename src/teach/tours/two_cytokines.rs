//! Two cytokines: IL-2 and IL-7. (The review of IL-7, INSPIRE, the PML case)

use super::{Focus, StepView, TourScript};
use crate::source::homeostasis::{FRY_2001, NAPOLITANO_2001};
use crate::source::il7::{BEQ_2004, IL7_LEVELS_2011, INSPIRE_2012, INSPIRE_2016, PML_2014, SERETI_2009, THIEBAUT_2014};
use crate::source::mechanism::{KEH_2006, KOVACS_2005, SERETI_2002};

const BOTH: &str = "v=1&m=2&a=20g1d1w3c&b=5m5d8w6c&n=250&nr=101-400&wk=52";
const INSPIRE: &str = "v=1&m=2&a=20g1d1w3c&n=250&nr=101-400&wk=52";

pub(super) static PLAN: TourScript = TourScript {
    id: "two-cytokines",
    steps: &[
        StepView { link: BOTH, focus: Focus::Chart, sources: &[&BEQ_2004, &THIEBAUT_2014, &KOVACS_2005, &SERETI_2002] },
        StepView {
            link: "v=1&m=2&a=0&n=200&artw=0&wk=104",
            focus: Focus::Thymus,
            sources: &[&BEQ_2004, &NAPOLITANO_2001, &FRY_2001, &IL7_LEVELS_2011],
        },
        StepView { link: INSPIRE, focus: Focus::Chart, sources: &[&INSPIRE_2012] },
        StepView { link: BOTH, focus: Focus::Cells, sources: &[&INSPIRE_2012, &KEH_2006] },
        StepView {
            link: "v=1&m=2&a=20g1d1w3c&b=20g1d1w3c-20g1d550l10s&n=250&nr=101-400&wk=52",
            focus: Focus::Chart,
            sources: &[&INSPIRE_2012, &INSPIRE_2016, &SERETI_2009],
        },
        StepView {
            link: "v=1&m=2&a=20g1d1w3c&n=150&nr=101-200&age=61&rna=0&art=none&wk=64",
            focus: Focus::Chart,
            sources: &[&PML_2014],
        },
        StepView { link: INSPIRE, focus: Focus::Evidence, sources: &[&INSPIRE_2012, &SERETI_2009] },
    ],
};
