//! What else was found and what was assumed, under Evidence: the words around the records.

use super::Lang;
use crate::counterpart::VISITS_WEEKS;
use crate::trials::facts::restoration::Way;
use crate::trials::{FOLLOWED, FOLLOWED_PATIENTS, Fact, Observation, Reading, Statistic, Topic};

/// The words of the findings.
#[allow(missing_docs)] // names that say what they are
pub struct FindingsWords {
    pub title: &'static str,
    pub intro: &'static str,
    pub assumed: &'static str,
    pub of_regimen: fn(&str) -> String,
    pub all: &'static str,
    pub topic: fn(Topic) -> &'static str,
    pub further: &'static str,
    pub further_intro: &'static str,
    pub further_heads: [&'static str; 5],
    pub ways: &'static str,
    pub ways_intro: &'static str,
    /// How the model's number beside a result is made, where its name does not say it.
    pub model_is: fn(&Observation) -> Option<String>,
    pub weak: &'static str,
    pub derived: &'static str,
    pub fitted: &'static str,
}

pub(super) static EN: FindingsWords = FindingsWords {
    title: "What else was found",
    intro: "Findings that are no point on the chart, each with its source.",
    assumed: "Assumed in this regimen",
    of_regimen: |name| format!("Found with {name}"),
    all: "All findings, by topic",
    topic: Topic::words,
    further: "Trials outside the list of regimens",
    further_intro: "Not drawn: the list has no regimen for them.",
    further_heads: ["Trial", "n", "Statistic", "Week", "Result"],
    ways: "Ways to restore immunity, and what became of each",
    ways_intro: "The seven ways of the patients\u{2019} fact sheet.",
    model_is: |found| match found.statistic {
        Statistic::RangeOfChange | Statistic::ShareRise50 if found.is_span() => Some(format!(
            "Model: virtual patients followed for {} to {} weeks, each for another time; of a range, what is expected of {}.",
            Lang::En.number(FOLLOWED.0),
            Lang::En.number(FOLLOWED.1),
            FOLLOWED_PATIENTS
        )),
        _ if !found.pooled.is_empty() => Some(format!("Model: mean over the doses {}.", doses(Lang::En, found))),
        Statistic::TimeWeightedMeanChange | Statistic::TimeWeightedMeanDifference => {
            Some(format!("Model: over visits every {} weeks.", Lang::En.number(VISITS_WEEKS)))
        }
        _ => None,
    },
    weak: "weak",
    derived: "computed by us",
    fitted: "used to fit",
};

pub(super) static FR: FindingsWords = FindingsWords {
    title: "Ce qui a été trouvé d’autre",
    intro: "Des résultats qui ne sont pas des points du graphique, chacun avec sa source.",
    assumed: "Supposé dans ce protocole",
    of_regimen: |name| format!("Trouvé avec {name}"),
    all: "Tous les résultats, par thème",
    topic: |topic| match topic {
        Topic::Outcome => "Résultats cliniques",
        Topic::Cells => "Sous-populations et marqueurs",
        Topic::Function => "Fonction immunitaire",
        Topic::Trials => "Patients, doses et schémas",
        Topic::InsideACycle => "Dans un cycle",
        Topic::Virus => "ARN du VIH",
        Topic::Levels => "Pharmacocinétique de l’IL-2",
        Topic::SideEffects => "Effets indésirables",
        Topic::Il7 => "IL-7",
        Topic::Restoration => "Restauration immunitaire",
        Topic::Homeostasis => "Homéostasie des CD4",
    },
    further: "Essais hors de la liste des protocoles",
    further_intro: "Non dessinés\u{a0}: la liste n’a pas de protocole pour eux.",
    further_heads: ["Essai", "n", "Statistique", "Semaine", "Résultat"],
    ways: "Les voies de la restauration immunitaire, et ce que chacune est devenue",
    ways_intro: "Les sept voies de la fiche d’information des patients.",
    model_is: |found| match found.statistic {
        Statistic::RangeOfChange | Statistic::ShareRise50 if found.is_span() => Some(format!(
            "Modèle\u{a0}: patients virtuels suivis de {} à {} semaines, chacun pendant une autre durée\u{202f}; d’une étendue, ce \
             que l’on attend de {}.",
            Lang::Fr.number(FOLLOWED.0),
            Lang::Fr.number(FOLLOWED.1),
            FOLLOWED_PATIENTS
        )),
        _ if !found.pooled.is_empty() => {
            Some(format!("Modèle\u{a0}: moyenne sur les doses {}.", doses(Lang::Fr, found)))
        }
        Statistic::TimeWeightedMeanChange | Statistic::TimeWeightedMeanDifference => {
            Some(format!("Modèle\u{a0}: sur des visites toutes les {} semaines.", Lang::Fr.number(VISITS_WEEKS)))
        }
        _ => None,
    },
    weak: "fragile",
    derived: "calculé par nous",
    fitted: "a servi à l’ajustement",
};

fn doses(lang: Lang, found: &Observation) -> String {
    found.pooled.iter().map(|dose| lang.number(*dose)).collect::<Vec<_>>().join("\u{a0}/ ")
}

impl Lang {
    /// The words of the findings.
    pub fn findings(self) -> &'static FindingsWords {
        self.pick(&EN, |french| french.findings)
    }

    /// A finding in one sentence.
    pub fn fact(self, fact: &Fact) -> &'static str {
        self.french().and_then(|french| (french.fact)(fact.id)).unwrap_or(fact.sentence)
    }

    /// The name of a way to restore immunity, and what became of it.
    pub fn way(self, way: &Way) -> (&'static str, &'static str) {
        self.french().and_then(|french| (french.way)(way.id)).unwrap_or((way.name, way.became))
    }

    /// What the patients of a trial outside the list were given, and how the result was read.
    pub fn further(self, observation: &Observation) -> (&'static str, &'static str) {
        let french = self.french();
        let arm = french.and_then(|french| (french.further_arm)(observation.id));
        let read = french.and_then(|french| (french.further_read)(observation.id));
        (arm.unwrap_or_else(|| observation.arm_words()), read.unwrap_or_else(|| observation.how_read()))
    }

    /// The mark of a number that was not read in its publication; `None` where it was.
    pub fn reading(self, reading: Reading) -> Option<&'static str> {
        match reading {
            Reading::Verified => None,
            Reading::Derived(_) => Some(self.findings().derived),
            Reading::Weak(_) => Some(self.findings().weak),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trials::facts::{self, restoration};
    use crate::trials::{observations, presets};
    use crate::words::fr;

    #[test]
    fn every_finding_way_and_assumption_has_its_french() {
        for fact in facts::all() {
            assert!(fr::findings::fact(fact.id).is_some(), "{}", fact.id);
        }
        for way in &restoration::WAYS {
            assert!(fr::findings::way(way.id).is_some(), "{}", way.id);
        }
        for observation in observations::further() {
            assert!(fr::findings::further_arm(observation.id).is_some(), "{}", observation.id);
            assert!(fr::findings::further_read(observation.id).is_some(), "{}", observation.id);
        }
        for preset in presets::all() {
            assert!(fr::published::assumed(preset.id).is_some(), "{}", preset.id);
            assert_ne!(Lang::Fr.assumed(preset), preset.assumed(), "{}", preset.id);
        }
    }

    /// The French sentence states the numbers of the English one, however each language writes them.
    #[test]
    fn the_french_of_a_finding_has_its_numbers() {
        let digits = |text: &str| {
            let plain: String = text.replace(['\u{202f}', '\u{a0}', ','], "").replace('.', "");
            let mut found: Vec<String> =
                plain.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).map(str::to_owned).collect();
            found.sort();
            found
        };
        for fact in facts::all() {
            let french = Lang::Fr.fact(fact);
            // Sentences that spell a number in one language alone.
            let spelt = ["vrisekoop-half-lives", "pml-patient", "mcmahon-dip"];
            if !spelt.contains(&fact.id) {
                assert_eq!(digits(fact.sentence), digits(french), "{}: {french}", fact.id);
            }
        }
    }
}
