//! The trials of IL-2 in HIV infection.

use super::{Source, published};

/// Every record of this file.
pub const ALL: &[&Source] = &[
    &KOVACS_1995,
    &KOVACS_1996,
    &LEVY_2003,
    &DURIER_2007,
    &FOX_2007,
    &YOULE_2006,
    &LOSSO_2000,
    &TAMBUSSI_2001,
    &INSIGHT_2009,
    &STALWART_2010,
];

/// Intermittent infusions, the preliminary study (a seed text).
pub static KOVACS_1995: Source = published(
    "kovacs-1995",
    "Kovacs 1995",
    "Kovacs JA et al. Increases in CD4 T lymphocytes with intermittent courses of interleukin-2 in patients with human \
     immunodeficiency virus infection: a preliminary study. N Engl J Med 1995;332:567-75. PMID 7646637",
    Some("https://doi.org/10.1056/nejm199503023320904"),
);
/// The controlled trial of infusions.
pub static KOVACS_1996: Source = published(
    "kovacs-1996",
    "Kovacs 1996",
    "Kovacs JA et al. Controlled trial of interleukin-2 infusions in patients infected with the human immunodeficiency \
     virus. N Engl J Med 1996;335:1350-6",
    None,
);
/// ANRS 079, the randomised trial with HAART (a seed text).
pub static LEVY_2003: Source = published(
    "levy-2003",
    "ANRS 079, Levy 2003",
    "Levy Y et al. Effects of interleukin-2 therapy combined with highly active antiretroviral therapy on immune \
     restoration in HIV-1 infection: a randomized controlled trial. AIDS 2003;17:343-51. PMID 12556688",
    Some("https://pubmed.ncbi.nlm.nih.gov/12556688/"),
);
/// Long-term follow-up of ANRS 048 and 079.
pub static DURIER_2007: Source = published(
    "durier-2007",
    "ANRS 079, Durier 2007",
    "Durier C et al. Long-term effects of intermittent interleukin-2 therapy in chronic HIV-infected patients (ANRS \
     048-079 Trials). AIDS 2007",
    Some("https://doi.org/10.1097/QAD.0b013e3282703825"),
);
/// The induction phase of ESPRIT.
pub static FOX_2007: Source = published(
    "fox-2007",
    "ESPRIT induction, Fox 2007",
    "Fox Z et al. Predictors of CD4 count change over 8 months of follow up in HIV-1-infected patients with a CD4 count \
     ≥ 300 cells/µL who were assigned to 7.5 MIU interleukin-2. HIV Med 2007;8:112-23",
    Some("https://doi.org/10.1111/j.1468-1293.2007.00440.x"),
);
/// UK-Vanguard: without antiretroviral therapy.
pub static YOULE_2006: Source = published(
    "youle-2006",
    "UK-Vanguard, Youle 2006",
    "Youle M et al. A randomised trial of subcutaneous intermittent interleukin-2 without antiretroviral therapy in \
     HIV-infected patients: the UK-Vanguard study. PLoS Clin Trials 2006;1:e3",
    Some("https://doi.org/10.1371/journal.pctr.0010003"),
);
/// The Argentine Vanguard trial of three doses.
pub static LOSSO_2000: Source = published(
    "losso-2000",
    "Argentine Vanguard, Losso 2000",
    "Losso MH et al. A randomized, controlled, phase II trial comparing escalating doses of subcutaneous interleukin-2 \
     plus antiretrovirals versus antiretrovirals alone in human immunodeficiency virus-infected patients with CD4+ cell \
     counts ≥ 350/mm³. J Infect Dis 2000;181:1614-21",
    None,
);
/// The comparison of schedules.
pub static TAMBUSSI_2001: Source = published(
    "tambussi-2001",
    "Tambussi 2001",
    "Tambussi G et al. Efficacy of low-dose intermittent subcutaneous interleukin (IL)-2 in antiviral drug-experienced \
     human immunodeficiency virus-infected persons with detectable virus load: a controlled study of 3 IL-2 regimens \
     with antiviral drug therapy. J Infect Dis 2001;183:1476-84",
    None,
);
/// ESPRIT and SILCAAT, the two large trials with clinical end points.
pub static INSIGHT_2009: Source = published(
    "insight-2009",
    "ESPRIT and SILCAAT 2009",
    "INSIGHT-ESPRIT Study Group and SILCAAT Scientific Committee. Interleukin-2 therapy in patients with HIV infection. \
     N Engl J Med 2009;361:1548-59",
    Some("https://doi.org/10.1056/NEJMoa0903175"),
);
/// STALWART: without continuous antiretroviral therapy.
pub static STALWART_2010: Source = published(
    "stalwart-2010",
    "STALWART 2010",
    "STALWART Study Group. Effects of intermittent IL-2 alone or with peri-cycle antiretroviral therapy in early HIV \
     infection: the STALWART study. PLoS One 2010",
    Some("https://doi.org/10.1371/journal.pone.0009334"),
);
