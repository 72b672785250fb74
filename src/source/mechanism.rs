//! What happens inside a cycle: cells, virus, levels of IL-2, side effects; and the fact sheet for patients.

use super::{Source, published};

/// Every record of this file.
pub const ALL: &[&Source] = &[
    &MCMAHON_1994,
    &KEH_2006,
    &KOVACS_2000,
    &NATARAJAN_2002,
    &KOVACS_2005,
    &READ_2008,
    &SERETI_2002,
    &KONRAD_1990,
    &EUROPEAN_LABEL,
    &PISCITELLI_1996,
    &SCHIPHORST_1999,
    &KIRCHNER_1998,
    &DAVEY_1997,
    &LEVY_1999,
    &PORTER_2009,
    &FACT_SHEET,
];

/// Low subcutaneous doses: the dip, the rebound, ten weeks.
pub static MCMAHON_1994: Source = published(
    "mcmahon-1994",
    "McMahon 1994",
    "McMahon DK et al. A phase I study of subcutaneous recombinant interleukin-2 in patients with advanced HIV disease \
     while on zidovudine. AIDS 1994;8:59-66",
    Some("https://pubmed.ncbi.nlm.nih.gov/8011237/"),
);
/// Naive and central-memory cells one month after a cycle.
pub static KEH_2006: Source = published(
    "keh-2006",
    "Keh 2006",
    "Keh CE et al. Interruption of antiretroviral therapy blunts but does not abrogate CD4 T-cell responses to \
     interleukin-2 administration in HIV infected patients. AIDS 2006;20:361-9",
    None,
);
/// HIV RNA during cycles.
pub static KOVACS_2000: Source = published(
    "kovacs-2000",
    "Kovacs 2000",
    "Kovacs JA et al. J Infect Dis 2000;182:1063-9",
    Some("https://doi.org/10.1086/315821"),
);
/// Division of naive cells under IL-2.
pub static NATARAJAN_2002: Source = published(
    "natarajan-2002",
    "Natarajan 2002",
    "Natarajan V et al. Increased peripheral expansion of naive CD4+ T cells in vivo after IL-2 treatment of patients \
     with HIV infection. Proc Natl Acad Sci USA 2002;99:10712-7",
    Some("https://doi.org/10.1073/pnas.162352399"),
);
/// Survival of labelled cells.
pub static KOVACS_2005: Source = published(
    "kovacs-2005",
    "Kovacs 2005",
    "Kovacs JA et al. Induction of prolonged survival of CD4+ T lymphocytes by intermittent IL-2 therapy in HIV-infected \
     patients. J Clin Invest 2005;115:2139",
    Some("https://doi.org/10.1172/JCI23196"),
);
/// Survival, not division, goes with the gain.
pub static READ_2008: Source = published(
    "read-2008",
    "Read 2008",
    "Read SW, Lempicki RA, Di Mascio M et al. CD4 T cell survival after intermittent interleukin-2 therapy is predictive of an increase in the CD4 T \
     cell count of HIV-infected patients. J Infect Dis 2008, doi:10.1086/591250",
    Some("https://doi.org/10.1086/591250"),
);
/// CD25 on naive cells after long-term IL-2.
pub static SERETI_2002: Source = published(
    "sereti-2002",
    "Sereti 2002",
    "Sereti I et al. Long-term effects of intermittent interleukin 2 therapy in patients with HIV infection: \
     characterization of a novel subset of CD4+/CD25+ T cells. Blood 2002;100:2159-67",
    None,
);
/// IL-2 in blood after vein, muscle and skin.
pub static KONRAD_1990: Source = published(
    "konrad-1990",
    "Konrad 1990",
    "Konrad MW et al. Pharmacokinetics of recombinant interleukin 2 in humans. Cancer Res 1990;50:2009",
    Some(
        "https://aacrjournals.org/cancerres/article/50/7/2009/496337/Pharmacokinetics-of-Recombinant-Interleukin-2-in",
    ),
);
/// The European product label of IL-2.
pub static EUROPEAN_LABEL: Source =
    published("european-label", "European label", "European product label of aldesleukin (recombinant IL-2)", None);
/// IL-2 in blood after subcutaneous injection, in HIV. The stored abstract names authors and results; journal, volume and pages were not read.
pub static PISCITELLI_1996: Source = published(
    "piscitelli-1996",
    "Piscitelli 1996",
    "Piscitelli SC, Wells MJ, Metcalf JA, Baseler M, Stevens R, Davey RT. Pharmacokinetics and pharmacodynamics of \
     subcutaneous interleukin-2 in HIV infection, 1996 (abstract; journal, volume and pages not read)",
    None,
);
/// Clearance over successive infusions.
pub static SCHIPHORST_1999: Source = published(
    "schiphorst-1999",
    "Schiphorst 1999",
    "Schiphorst PP et al. Pharmacokinetics of interleukin-2 in two anephric patients with metastatic renal cell cancer. \
     Ann Oncol 1999;10:1381-3",
    None,
);
/// Soluble receptor after subcutaneous injection.
pub static KIRCHNER_1998: Source = published(
    "kirchner-1998",
    "Kirchner 1998",
    "Kirchner GI et al. Pharmacokinetics of recombinant human interleukin-2 in advanced renal cell carcinoma patients \
     following subcutaneous application. Br J Clin Pharmacol 1998;46:5-10. PMID 9690943",
    Some("https://doi.org/10.1046/j.1365-2125.1998.00036.x"),
);
/// The maximum tolerated subcutaneous dose.
pub static DAVEY_1997: Source = published(
    "davey-1997",
    "Davey 1997",
    "Davey RT et al. Subcutaneous administration of interleukin-2 in human immunodeficiency virus type 1-infected \
     persons. J Infect Dis 1997;175:781-9. PMID 9086130",
    Some("https://doi.org/10.1086/513971"),
);
/// Subcutaneous against intravenous.
pub static LEVY_1999: Source = published(
    "levy-1999",
    "ANRS 048, Levy 1999",
    "Levy Y et al. Comparison of subcutaneous and intravenous interleukin-2 in asymptomatic HIV-1 infection: a randomised \
     controlled trial. Lancet 1999;353:1923-9. PMID 10371571",
    Some("https://pubmed.ncbi.nlm.nih.gov/10371571/"),
);
/// Inflammation at the end of a first cycle.
pub static PORTER_2009: Source = published(
    "porter-2009",
    "Porter 2009",
    "Porter BO et al. Interleukin-2 cycling causes transient increases in high-sensitivity C-reactive protein and D-dimer that are not \
     associated with plasma HIV-RNA levels. AIDS 2009;23:2015-9",
    Some("https://doi.org/10.1097/QAD.0b013e32832d72c6"),
);
/// Immune restoration, explained to patients (a seed text).
pub static FACT_SHEET: Source = published(
    "fact-sheet",
    "Fact sheet",
    "AIDS InfoNet. Fact sheet 481: Immune restoration. Reviewed 30 August 2014",
    Some("https://www.iapac.org/fact-sheet/immune-restoration/"),
);
