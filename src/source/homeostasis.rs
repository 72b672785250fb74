//! How CD4 cells keep their number without a cytokine: turnover, thymus, IL-7. Each was looked up; none is cited from memory.

use super::{Source, published};

/// Every record of this file.
pub const ALL: &[&Source] = &[&DE_BOER_2013, &VRISEKOOP_2008, &STEINMANN_1985, &NAPOLITANO_2001, &FRY_2001];

/// Review of how turnover is measured and what the numbers mean.
pub static DE_BOER_2013: Source = published(
    "de-boer-2013",
    "De Boer and Perelson 2013",
    "De Boer RJ, Perelson AS. Quantifying T lymphocyte turnover. J Theor Biol 2013;327:45-87",
    Some("https://doi.org/10.1016/j.jtbi.2012.12.025"),
);
/// Half-lives in adults: naive CD4 cells 4.2 years, memory CD4 cells 0.4 years.
pub static VRISEKOOP_2008: Source = published(
    "vrisekoop-2008",
    "Vrisekoop 2008",
    "Vrisekoop N et al. Sparse production but preferential incorporation of recently produced naive T cells in the human \
     peripheral pool. Proc Natl Acad Sci USA 2008;105:6115-20",
    Some("https://doi.org/10.1073/pnas.0709713105"),
);
/// The thymic epithelium shrinks exponentially from the first year of life on, regardless of puberty.
pub static STEINMANN_1985: Source = published(
    "steinmann-1985",
    "Steinmann 1985",
    "Steinmann GG et al. The involution of the ageing human thymic epithelium is independent of puberty. Scand J Immunol \
     1985;22:563-75",
    Some("https://doi.org/10.1111/j.1365-3083.1985.tb01916.x"),
);
/// IL-7 rises as CD4 cells are lost.
pub static NAPOLITANO_2001: Source = published(
    "napolitano-2001",
    "Napolitano 2001",
    "Napolitano LA et al. Increased production of IL-7 accompanies HIV-1-mediated T-cell depletion: implications for \
     T-cell homeostasis. Nat Med 2001;7:73-9. PMID 11135619",
    Some("https://pubmed.ncbi.nlm.nih.gov/11135619/"),
);
/// IL-7 falls as CD4 cells recover; correlation with the count in adults with HIV -0.68.
pub static FRY_2001: Source = published(
    "fry-2001",
    "Fry 2001",
    "Fry TJ et al. A potential role for interleukin-7 in T-cell homeostasis. Blood 2001;97:2983",
    None,
);
