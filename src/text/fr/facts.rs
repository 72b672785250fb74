//! What else was found, in French.

mod il7;
mod mechanism;
mod outcome;
mod trials;

/// The finding of that name.
pub(in crate::text) fn fact(id: &str) -> Option<&'static str> {
    outcome::fact(id).or_else(|| trials::fact(id)).or_else(|| mechanism::fact(id)).or_else(|| il7::fact(id))
}

/// A way to restore immunity, and what became of it.
pub(in crate::text) fn way(id: &str) -> Option<(&'static str, &'static str)> {
    Some(match id {
        "thymus" => (
            "Thymus",
            "Greffes et hormones thymiques ont été étudiées. De puissants antirétroviraux laissent le thymus remplacer les types perdus, peut-être jusqu’à 50 ans.",
        ),
        "expansion" => ("Expansion cellulaire", "Citée par la fiche\u{202f}; aucun résultat parmi les textes lus ici."),
        "transfer" => ("Transfert de cellules", "Cité par la fiche\u{202f}; aucun résultat parmi les textes lus ici."),
        "cytokines" => (
            "Cytokines",
            "L’IL-2 a été la plus étudiée\u{a0}: des taux plus élevés, aucun bénéfice clinique dans deux grands essais. L’IL-7 a relevé les taux\u{202f}; aucun essai lu ici ne compte les maladies.",
        ),
        "genes" => ("Thérapie génique", "Citée par la fiche\u{202f}; aucun résultat parmi les textes lus ici."),
        "art" => (
            "Antirétroviraux puissants",
            "La voie en usage\u{a0}: +93 à +151\u{a0}cellules/µL dans les six premiers mois quel que soit le départ (1\u{202f}846 patients), puis plus lentement.",
        ),
        "hiv-immunity" => (
            "Stimulation de l’immunité anti-VIH",
            "Une étude d’un vaccin avec IL-2 a vu un contrôle du VIH jusqu’à un an\u{202f}; les études suivantes n’ont rien trouvé.",
        ),
        _ => return None,
    })
}

/// What the patients of a trial outside the list were given.
pub(in crate::text) fn further_arm(id: &str) -> Option<&'static str> {
    Some(match id {
        "anrs048-sc-w56" | "anrs048-sc-share80" => {
            "IL-2 SC, 3\u{a0}MUI/m² (environ 5,4\u{a0}MUI) deux fois par jour pendant 5 jours aux semaines 2, 10, …, 50, avec zidovudine et didanosine"
        }
        "anrs048-civ-w56" | "anrs048-civ-share80" => {
            "IL-2 en perfusion, 12\u{a0}MUI/jour pendant 5 jours aux semaines 2, 10, …, 50, avec zidovudine et didanosine"
        }
        "anrs048-control-w56" => "Zidovudine et didanosine seules",
        "davey1999-high-m6" => {
            "IL-2 SC, 7,5\u{a0}MUI deux fois par jour pendant 5 jours toutes les 4 ou 8 semaines (réunis), antirétroviraux stables"
        }
        "davey1999-low-m6" => {
            "IL-2 SC, 1,5\u{a0}MUI deux fois par jour pendant 5 jours toutes les 4 ou 8 semaines (réunis), antirétroviraux stables"
        }
        "carr1998-il2-w52" => "IL-2 en perfusion pendant 5 jours toutes les 8 semaines, avec antirétroviraux",
        "carr1998-control-w52" | "ruxrungtham-control" => "Antirétroviraux seuls",
        "cpcra059-il2-m12" => {
            "IL-2 SC, 4,5 (n = 130) ou 7,5\u{a0}MUI deux fois par jour (n = 126), réunis\u{a0}: trois cycles à 8 semaines d’intervalle, puis au plus toutes les 6 semaines pour tenir les CD4 au double du départ ou à 1\u{202f}000\u{202f}; antirétroviraux. Témoin\u{a0}: 255 patients"
        }
        "ruxrungtham-il2" => {
            "IL-2 SC, 1,5, 4,5 ou 7,5\u{a0}MUI deux fois par jour (réunis) pendant 5 jours, avec antirétroviraux"
        }
        "stalwart-il2-w32" => {
            "IL-2 SC pendant 5 jours toutes les 8 semaines, 3 cycles, sans antirétroviraux. Témoin\u{a0}: 91 patients"
        }
        "anrs119-il2-w96" => "IL-2 SC, plusieurs cycles, sans antirétroviraux",
        "anrs119-control-w96" => "Aucun traitement",
        "silcaat-year1" => {
            "IL-2 SC, 4,5\u{a0}MUI deux fois par jour pendant 5 jours toutes les 8 semaines, 6 cycles, antirétroviraux"
        }
        "silcaat-year1-below-200" => {
            "IL-2 SC, 4,5\u{a0}MUI deux fois par jour pendant 5 jours toutes les 8 semaines, 6 cycles, antirétroviraux\u{202f}; départ de 50 à 199"
        }
        "silcaat-year1-above-200" => {
            "IL-2 SC, 4,5\u{a0}MUI deux fois par jour pendant 5 jours toutes les 8 semaines, 6 cycles, antirétroviraux\u{202f}; départ au-dessus de 200"
        }
        _ => return None,
    })
}

/// How a result of a trial outside the list was read.
pub(in crate::text) fn further_read(id: &str) -> Option<&'static str> {
    Some(match id.split_once('-').map_or(id, |(trial, _)| trial) {
        "anrs048" => "Résumé, semaine 56\u{202f}; jamais traités, CD4 de 250 à 550 (médiane d’environ 341).",
        "davey1999" => {
            "Résumé, mois 6\u{a0}: hausse du taux moyen\u{202f}; 49 patients en quatre bras, CD4 de 500 ou plus."
        }
        "carr1998" => {
            "Résumé, un an\u{202f}; CD4 de 200 à 500. Dose absente du résumé\u{a0}: 12\u{a0}MUI/jour sont supposées. Les gains étaient les plus grands là où l’ARN du VIH était bas."
        }
        "cpcra059" => {
            "Résumé, mois 12\u{202f}; CD4 de 300 ou plus à l’entrée. Tous les patients n’ont pas reçu tous les cycles."
        }
        "ruxrungtham" => {
            "Résumé, semaines 0 à 24\u{202f}; 72 patients dans les deux groupes ensemble, CD4 de 350 ou plus."
        }
        "stalwart" => {
            "Résumé, semaine 32\u{202f}; CD4 de 300 ou plus à l’entrée. Dose absente du résumé\u{a0}: 7,5\u{a0}MUI deux fois par jour sont supposées."
        }
        "anrs119" => {
            "Résumé, semaine 96\u{202f}; 130 patients dans les deux groupes ensemble, CD4 de 300 à 500. Dose et cycles absents du résumé\u{a0}: 6\u{a0}MUI deux fois par jour sont supposées."
        }
        "silcaat" => {
            "Compte rendu de congrès, un an\u{a0}: variations médianes\u{202f}; départ médian 201, IIQ de 150 à 252."
        }
        _ => return None,
    })
}
