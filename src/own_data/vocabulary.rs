//! Words in the names of columns, in English and French, written small and without accents.

use super::count_unit::folded;

pub(super) const TIME_BASES: &str = "time times t x temps elapsed duration duree timepoint zeit zeitpunkt nominal tiempo tempo tijd \
     delay delai suivi followup";
pub(super) const VISITS: &str = "visit visite visits avisit visites visita visitas besuch event evenement";
/// Words by which a time is no time of a measurement in a study: an age, a date of the calendar, a length.
pub(super) const NO_TIME: &str = "age birth dob naissance born dose dosing cycle cycles id visitnum tad iso epi calendar gestation gestational \
     pregnancy weekday between interval intervalle lag half per survival expected remaining before prior until till avant vor antes";
/// Words next to a time that make no other of it.
pub(super) const TIME_WORDS: &str = "redcap label point since from start after baseline name depuis study of treatment art on code \
     trial therapy in the de du la debut planned actual";
/// Words that make a start of a dose or cycle: `Time after first dose`.
pub(super) const FIRST: &str = "first premier premiere erste erster ersten primera prima";
/// Words behind a unit of time that change nothing, and by themselves are no time.
pub(super) const NUMBERS: &str = "number no num nr";
pub(super) const MEASURED: &str = "value values count counts cnt cells mean median y dv valeur valeurs moyenne mediane result results resultat \
     resultats numeration aval lbstresn lborres wert werte ergebnis messwert valor valores valore valori resultado resultados risultato measurement estimate emmean curve courbe";
/// Of these, the name of what is in the unit of a whole study.
pub(super) const STANDARD: &str = "lbstresn";
/// Words in a name of counts that change nothing.
pub(super) const PLAIN: &str = "abs absolute absolu absolus absolue number nb nombre cell sd se iqr n of de the \
     observed per ul mm3 l numeric or ci";
pub(super) const CENTRES: &str = "mean median moyenne mediane average geometric";
pub(super) const SPREADS: &str = "sd se sem std stdev stderr var cv n et";
pub(super) const LOWS: &str =
    "low lower lo min minimum q1 p25 p05 p5 p10 lcl lci lwr lb bas inf inferieure inferieur ymin 25th loci";
pub(super) const HIGHS: &str =
    "high higher upper hi max maximum q3 p75 p95 p90 ucl uci upr ub haut sup superieure superieur ymax 75th hici";
pub(super) const INTERVALS: &str = "iqr ci ic range interval intervalle eiq ci95";
pub(super) const PERCENTS: &str = "pct percent percentage percentages perc pourcent pourcentage fraction frac prc pc p rel relative \
     relatif relativ proportion prop frequency frequencies frequence freq prozent anteil porcentaje";
/// Words that make something else of CD4: a change, a subset, a logarithm, a model's answer.
pub(super) const NOT_THE_COUNT: &str = "change delta diff difference variation ratio rapport naive memory memoire treg ra ro log log10 ln sqrt \
     baseline nadir target threshold predicted pred ipred expected fitted fold zscore slope gain rise increase \
     hla error err yerr recovery loss decline trend normal ref reference sim simulated simulation model";
/// Words in a name of CD4 counts that leave it one; next to those of the other lists, digits and letters alone.
const CD4_WORDS: &str = "cd4 cd3 cd45 t4 lt4 lt lyt ly lympho linf pos positive positif positifs plus tcell tcells helper blood sang peripheral \
     whole total pb mcl raw data all in at on en per by and with for from le la les du des taux titre level levels conc concentration obs \
     measured actual lymph lymphs lymphocytes lymphocyte lymphozyten zellen linfocitos linfociti celulas cellules cellule absolut absoluto absoluta \
     absolutos absolutas assoluti assoluto zellzahl anzahl helferzellen recuento conteo conta conteggio contagem cellen celler cel cnt aantal antal \
     tal tall current today tot no litre liter ml dl nl cu mm cumm cmm cubic millimetre millimeter microlitre microliter x10 giga gpt tsd \
     th thou thousand thousands tausend milliers million millions mio mpt bn arm group groupe bras control controle placebo il il2 aldesleukin art \
     arv haart treated untreated treatment patient subject sujet pt temoin \
     vehicle saline cohort cohorte site centre center men women male female hommes femmes adults children";
pub(super) const GROUPS: &str =
    "dvid ytype cmt arm group groupe bras treatment trt traitement cohort cohorte regimen series trt01p dataset";
/// Of these, those that tell kinds of measurements apart.
pub(super) const KINDS: &str = "dvid ytype cmt";
pub(super) const TESTS: &str = "test tests analyte assay parameter param paramcd examen analyse analysis marker biomarker lbtest lbtestcd parametre variable \
     component investigation item subset population phenotype key measure";
/// Cells of a column that tells the mean of a measurement from its SD.
pub(super) const SPREAD_CELLS: &str = "sd se sem std stdev stderr q1 q3 p25 p75 iqr lcl ucl";
/// Dates that are seldom those of the blood.
pub(super) const OTHER_DATES: &str = "order ordered request requested result report reported received entry entered print printed \
     diagnosis diag start enrolment enrollment art haart randomisation randomization";
pub(super) const UNIT_COLUMNS: &str = "unit units unite unites uom lborresu lbstresu";
pub(super) const PERSONS: &str =
    "id patient subject usubjid subjid pid sujet participant patno patientid subjectid animal name";

/// Whether a word may stand in the name of a column of CD4 counts.
pub(super) fn is_of_cd4(word: &str) -> bool {
    let lists = [CD4_WORDS, MEASURED, PLAIN, CENTRES, SPREADS, INTERVALS, LOWS, HIGHS];
    let is_number = word.chars().all(|sign| sign.is_ascii_digit() || matches!(sign, 'e' | 'x'));
    word.chars().nth(1).is_none() || is_number || lists.iter().any(|list| is_in(list, word))
}

/// Which ends of bars belong together: those of quartiles, of the range, of a percentile.
pub(super) fn bar_kind(name: &str) -> u32 {
    let text = folded(&spaced(name));
    let words = words(&text);
    let has = |list: &str| has(&words, list);
    if let Some(part) = percentile(&text) {
        return 510 - part.min(1000 - part);
    }
    match () {
        () if has("q1 q3 p25 p75 25th 75th quartile") => 1,
        () if has("p5 p05 p95") => 2,
        () if has("p10 p90") => 3,
        () if has("min max minimum maximum ymin ymax") => 4,
        () => 0,
    }
}

/// A name that is a percentile, such as `2.5%`, in thousandths.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // in bounds
pub(super) fn percentile(text: &str) -> Option<u32> {
    let number: f64 = text.trim().strip_suffix('%')?.trim().parse().ok()?;
    (0.0..=100.0).contains(&number).then(|| libm::round(number * 10.0) as u32)
}

/// Whether a word is one of a list.
pub(super) fn is_in(list: &str, word: &str) -> bool {
    list.as_bytes().split(|sign| *sign == b' ').any(|known| known == word.as_bytes())
}

/// Whether one of these words is in a list.
pub(super) fn has(words: &[String], list: &str) -> bool {
    words.iter().any(|word| is_in(list, word))
}

/// Whether a name has a limit in it: `cd4<200`, but no markup.
pub(super) fn names_threshold(name: &str) -> bool {
    name.split(['<', '>', '\u{2264}', '\u{2265}'])
        .skip(1)
        .any(|behind| behind.trim_start_matches([' ', '=']).starts_with(|sign: char| sign.is_ascii_digit()))
}

/// Blanks where a name of a program changes from small to large letters: `visitWeek`.
pub(super) fn spaced(name: &str) -> String {
    // Nothing so long is a name.
    let name = Some(name).filter(|name| name.len() <= 200).unwrap_or_default();
    let mut out = String::with_capacity(name.len() + 4);
    let mut was_small = false;
    for sign in name.chars() {
        if was_small && sign.is_ascii_uppercase() && !out.ends_with('µ') {
            out.push(' ');
        }
        was_small = sign.is_lowercase() && sign != 'µ' && sign != '\u{3bc}';
        out.push(sign);
    }
    // `CD 4`, `CD-4`, `CD_4`: a laboratory's CD4.
    for between in [" ", "-", "_", "\u{a0}"] {
        let apart = |at: &usize| {
            let behind = out.get(at + 2..).and_then(|rest| rest.strip_prefix(between)?.strip_prefix('4'));
            out.get(*at..at + 2).is_some_and(|name| name.eq_ignore_ascii_case("cd"))
                && behind.is_some_and(|rest| !rest.starts_with(|sign: char| sign.is_ascii_digit()))
        };
        let found = (0..out.len()).find(|at| out.is_char_boundary(*at) && apart(at));
        if let Some(at) = found {
            out.replace_range(at + 2..at + 2 + between.len(), "");
        }
    }
    // What a program makes of a micro sign in UTF-8.
    let out = out.replace("\u{c2}\u{b5}", "µ").replace("n L", "nl");
    out.replace("mc L", "mcl")
        .replace("uL", "ul")
        .replace("u L", "ul")
        .replace("m L", "ml")
        .replace("d L", "dl")
        .replace("x L", "xl")
}

pub(super) fn words(text: &str) -> Vec<String> {
    let parts = text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    parts
        .flat_map(|word| {
            match word.find("cd4").filter(|at| {
                !word.get(at + 3..).is_some_and(|rest| rest.starts_with(|sign: char| sign.is_ascii_digit()))
            }) {
                Some(at) => [word.get(..at), Some("cd4"), word.get(at + 3..)]
                    .into_iter()
                    .flatten()
                    .filter(|part| !part.is_empty())
                    .map(str::to_owned)
                    .collect(),
                None => vec![word.to_owned()],
            }
        })
        .collect()
}

pub(super) fn is_visit_word(word: &str) -> bool {
    let number = word.strip_prefix(['w', 'd', 'm', 's', 'j']).or_else(|| word.strip_prefix("wk"));
    number.is_some_and(|number| !number.is_empty() && number.chars().all(|sign| sign.is_ascii_digit()))
}

/// `a_cd4`, `control_naive`: the columns of a run in `src/export/csv.rs`.
pub(super) fn is_run_of_the_page(name: &str) -> bool {
    let of_arm = ["a_", "b_", "control_"].iter().find_map(|arm| name.trim().strip_prefix(arm));
    of_arm.is_some_and(|column| {
        ["cd4", "naive", "memory", "expanded", "rna_log10", "il2_iu_ml"].iter().any(|known| column.starts_with(known))
    })
}

/// Whether signs or a letter make other cells of CD4: `dCD4` is a change, `sCD4` a protein, `CD4-` and `IL-2+ CD4` are others and some.
pub(super) fn is_of_other_cells(text: &str) -> bool {
    let known = ["cd4", "cd3", "cd45", "t4", "lt4", ""];
    let word_before = |at: usize| text.get(..at)?.rsplit(|sign: char| !sign.is_alphanumeric()).next();
    // A sign between two words joins them.
    let ends = |at: usize| text.get(at + 1..).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
    let signs = text.match_indices(['+', '-']).filter(|(at, _)| ends(*at));
    let is_other = |(at, sign): (usize, &str)| {
        let word = word_before(at).unwrap_or_default();
        if sign == "-" {
            word.ends_with("cd4")
        } else {
            !known.iter().any(|known| word == *known || word == format!("t{known}"))
        }
    };
    let mut words = text.split(|sign: char| !sign.is_alphanumeric()).filter_map(|word| word.split_once("cd4"));
    signs.into_iter().any(is_other) || words.any(|(before, _)| before.len() == 1 && before != "t")
}

/// Whether a word names other cells: `cd8`, `cd45ra`.
pub(super) fn is_other_cell(word: &str) -> bool {
    let number = word.strip_prefix("cd").filter(|rest| rest.starts_with(|sign: char| sign.is_ascii_digit()));
    number.is_some_and(|number| !matches!(number, "4" | "3" | "45"))
}

/// Whether a word multiplies counts: `x100`, `'000`.
pub(super) fn is_power_of_ten(word: &str) -> bool {
    let zeros = word.trim_start_matches('x').trim_start_matches('1');
    zeros.len() > 1 && zeros.bytes().all(|sign| sign == b'0')
}
