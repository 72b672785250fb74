//! IL-7: trials, mechanism, and two of the seed texts.

use super::{Source, published};

/// Every record of this file.
pub const ALL: &[&Source] =
    &[&INSPIRE_2012, &INSPIRE_2016, &SERETI_2009, &SHEIKH_2016, &IL7_LEVELS_2011, &THIEBAUT_2014, &BEQ_2004, &PML_2014];

/// INSPIRE: three weekly doses.
pub static INSPIRE_2012: Source = published(
    "inspire-2012",
    "INSPIRE, Levy 2012",
    "Levy Y et al. Effects of recombinant human interleukin 7 on T-cell recovery and thymic output in HIV-infected patients \
     receiving antiretroviral therapy: results of a phase I/IIa randomized, placebo-controlled, multicenter study. Clin \
     Infect Dis 2012;55:291-300",
    None,
);
/// INSPIRE 2 and 3: repeated cycles on need.
pub static INSPIRE_2016: Source = published(
    "inspire-2016",
    "INSPIRE 2 and 3, Thiebaut 2016",
    "Thiebaut R et al. Repeated cycles of recombinant human interleukin 7 in HIV-infected patients with low CD4 T-cell \
     reconstitution on antiretroviral therapy: results of 2 phase II multicenter studies. Clin Infect Dis \
     2016;62:1178-85. PMC4826452",
    Some("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC4826452/"),
);
/// One dose.
pub static SERETI_2009: Source = published(
    "sereti-2009",
    "Sereti 2009",
    "Sereti I, Dunham RM, Spritzler J et al. IL-7 administration drives T-cell cycle entry (title read in part). Blood 2009;113:6304-14",
    Some("https://doi.org/10.1182/blood-2008-10-186601"),
);
/// Idiopathic CD4 lymphopenia.
pub static SHEIKH_2016: Source = published(
    "sheikh-2016",
    "Sheikh 2016",
    "Sheikh V et al. Administration of interleukin-7 increases CD4 T cells in idiopathic CD4 lymphocytopenia. Blood \
     2016;127:977",
    None,
);
/// Serum IL-7 before and on ART.
pub static IL7_LEVELS_2011: Source = published(
    "il7-levels-2011",
    "IL-7 levels on ART, Hodge 2011",
    "Hodge JN et al. Decreases in IL-7 levels during antiretroviral treatment of HIV infection suggest a primary mechanism of \
     receptor-mediated clearance. Blood 2011;118:3244-53",
    Some("https://doi.org/10.1182/blood-2010-12-323600"),
);
/// A model of IL-7 fitted to the trials.
pub static THIEBAUT_2014: Source = published(
    "thiebaut-2014",
    "Thiebaut 2014",
    "Thiebaut R et al. Quantifying and predicting the effect of exogenous interleukin-7 on CD4+ T cells in HIV-1 \
     infection. PLoS Comput Biol 2014, doi:10.1371/journal.pcbi.1003630",
    Some("https://doi.org/10.1371/journal.pcbi.1003630"),
);
/// The review of IL-7 (a seed text).
pub static BEQ_2004: Source = published(
    "beq-2004",
    "IL-7 review, Beq 2004",
    "Beq S, Delfraissy JF, Theze J. Interleukin-7 (IL-7): immune function, involvement in the pathogenesis of HIV \
     infection and therapeutic potential. Eur Cytokine Netw 2004;15:279-89. PMID 15627636",
    Some("https://pubmed.ncbi.nlm.nih.gov/15627636/"),
);
/// IL-7 in one patient with progressive multifocal leukoencephalopathy (a seed text).
pub static PML_2014: Source = published(
    "pml-2014",
    "PML case 2014",
    "Treatment of progressive multifocal leukoencephalopathy with interleukin 7. JAMA Neurol 2014;71:1030-5",
    Some("https://doi.org/10.1001/jamaneurol.2014.825"),
);
