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
    &MARKOWITZ_STALWART,
    &LIFSON_2011,
    &DAVEY_1999,
    &CARR_1998,
    &ABRAMS_2002,
    &RUXRUNGTHAM_2000,
    &MOLINA_2009,
    &LALEZARI_2000,
    &SILCAAT_INTERIM,
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
     virus. N Engl J Med 1996;335:1350-6. PMID 8857018",
    Some("https://doi.org/10.1056/NEJM199610313351803"),
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
     048-079 Trials). AIDS 2007;21:1887-97. PMID 17721096",
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
/// ESPRIT and SILCAAT, the two large trials with clinical end points. Design and effects are those of its abstract (PMC2869083).
pub static INSIGHT_2009: Source = published(
    "insight-2009",
    "ESPRIT and SILCAAT 2009",
    "INSIGHT-ESPRIT Study Group and SILCAAT Scientific Committee. Interleukin-2 therapy in patients with HIV infection. \
     N Engl J Med 2009;361:1548-59. PMID 19828532, PMC2869083",
    Some("https://doi.org/10.1056/NEJMoa0903175"),
);
/// STALWART: without continuous antiretroviral therapy.
pub static STALWART_2010: Source = published(
    "stalwart-2010",
    "STALWART 2010",
    "Tavel JA et al., INSIGHT STALWART Study Group. Effects of intermittent IL-2 alone or with peri-cycle antiretroviral \
     therapy in early HIV infection: the STALWART study. PLoS One 2010;5:e9334. PMID 20186278",
    Some("https://doi.org/10.1371/journal.pone.0009334"),
);
/// The extended follow-up of STALWART: gives the numbers randomised.
pub static MARKOWITZ_STALWART: Source = published(
    "markowitz-stalwart",
    "STALWART follow-up, Markowitz",
    "Markowitz N et al., STALWART Study Group. Long-term effects of intermittent IL-2 in HIV infection: extended follow-up \
     of the INSIGHT STALWART study. PLoS One, article e47506 (year and volume not read)",
    Some("https://doi.org/10.1371/journal.pone.0047506"),
);
/// CD4 recovery on ART alone, by baseline.
pub static LIFSON_2011: Source = published(
    "lifson-2011",
    "ART alone, Lifson 2011",
    "Lifson AR et al. Long-term CD4+ lymphocyte response following HAART initiation in a U.S. military prospective cohort. AIDS Res \
     Ther 2011;8:2. PMC3037838",
    Some("https://doi.org/10.1186/1742-6405-8-2"),
);
/// Low and high doses in early infection.
pub static DAVEY_1999: Source = published(
    "davey-1999",
    "Davey 1999",
    "Davey RT et al. A randomized trial of high- versus low-dose subcutaneous interleukin-2 outpatient therapy for early \
     human immunodeficiency virus type 1 infection. J Infect Dis 1999;179:849-58. PMID 10068580",
    Some("https://doi.org/10.1086/314678"),
);
/// Outpatient infusion.
pub static CARR_1998: Source = published(
    "carr-1998",
    "Carr 1998",
    "Carr A et al. Outpatient continuous intravenous interleukin-2 or subcutaneous, polyethylene glycol-modified \
     interleukin-2 in human immunodeficiency virus-infected patients: a randomized, controlled, multicenter study. J Infect \
     Dis 1998;178:992-9. PMID 9806026",
    Some("https://doi.org/10.1086/515653"),
);
/// CPCRA 059.
pub static ABRAMS_2002: Source = published(
    "abrams-2002",
    "CPCRA 059, Abrams 2002",
    "Abrams DI et al. Randomized, open-label study of the impact of two doses of subcutaneous recombinant interleukin-2 on viral \
     burden in patients with HIV-1 infection and CD4+ cell counts of ≥ 300/mm³: CPCRA 059. J Acquir Immune Defic Syndr \
     2002;29:221-31",
    Some("https://doi.org/10.1097/00126334-200203010-00002"),
);
/// Three doses in Thailand.
pub static RUXRUNGTHAM_2000: Source = published(
    "ruxrungtham-2000",
    "Ruxrungtham 2000",
    "Ruxrungtham K et al. A randomized, controlled 24-week study of intermittent subcutaneous interleukin-2 in HIV-1 \
     infected patients in Thailand. AIDS 2000;14:2509-13. PMID 11101062",
    Some("https://doi.org/10.1097/00002030-200011100-00013"),
);
/// IL-2 before ART.
pub static MOLINA_2009: Source = published(
    "molina-2009",
    "ANRS 119, Molina 2009",
    "Molina JM et al. Interleukin-2 before antiretroviral therapy in patients with HIV infection: a randomized trial (ANRS \
     119). J Infect Dis 2009;200:206-15. PMID 19508157",
    Some("https://doi.org/10.1086/599989"),
);
/// Daily low doses.
pub static LALEZARI_2000: Source = published(
    "lalezari-2000",
    "Lalezari 2000",
    "Lalezari JP et al. 2000. Low-dose daily subcutaneous interleukin-2 in combination with highly active antiretroviral \
     therapy in HIV+ patients: a randomized controlled trial. PMID 11590500",
    Some("https://pubmed.ncbi.nlm.nih.gov/11590500/"),
);
/// SILCAAT at one year.
pub static SILCAAT_INTERIM: Source = published(
    "silcaat-interim",
    "SILCAAT, interim report",
    "SILCAAT at one year, an interim conference report (weak: no published paper was read)",
    None,
);
