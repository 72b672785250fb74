//! What IL-2 did for patients, in French.

/// The finding of that name.
pub(super) fn fact(id: &str) -> Option<&'static str> {
    Some(match id {
        "insight-conclusion" => {
            "ESPRIT et SILCAAT\u{a0}: l’IL-2 a relevé le taux de CD4 et n’a apporté «\u{a0}aucun bénéfice clinique dans aucune des deux études\u{a0}»."
        }
        "esprit-design" => {
            "ESPRIT\u{a0}: 3 cycles de 7,5\u{a0}MUI deux fois par jour toutes les 8 semaines, puis des cycles pour tenir un objectif de CD4. 2\u{202f}071 patients avec IL-2 et 2\u{202f}040 sans\u{202f}; CD4 de 300 ou plus, médiane 457\u{a0}cellules/µL."
        }
        "silcaat-design" => {
            "SILCAAT\u{a0}: 6 cycles de 4,5\u{a0}MUI deux fois par jour toutes les 8 semaines, puis des cycles pour tenir un objectif de CD4. 849 patients avec IL-2 et 846 sans\u{202f}; CD4 de 50 à 299, médiane 202\u{a0}cellules/µL."
        }
        "esprit-difference" => {
            "ESPRIT\u{a0}: différence moyenne de CD4 avec le bras témoin sur 7 à 8 ans +159\u{a0}cellules/µL (2\u{202f}071 contre 2\u{202f}040 patients)."
        }
        "silcaat-difference" => {
            "SILCAAT\u{a0}: différence moyenne de CD4 avec le bras témoin sur 7 à 8 ans +53\u{a0}cellules/µL (849 contre 846 patients)."
        }
        "esprit-hazard" => {
            "ESPRIT\u{a0}: maladie opportuniste ou décès toutes causes, hazard ratio 0,94 (IC à 95\u{202f}% de 0,75 à 1,16\u{202f}; P = 0,55\u{202f}; 2\u{202f}071 contre 2\u{202f}040 patients)."
        }
        "silcaat-hazard" => {
            "SILCAAT\u{a0}: maladie opportuniste ou décès toutes causes, hazard ratio 0,91 (IC à 95\u{202f}% de 0,70 à 1,18\u{202f}; P = 0,47\u{202f}; 849 contre 846 patients)."
        }
        "esprit-death" => {
            "ESPRIT\u{a0}: décès toutes causes, hazard ratio 0,90 (P = 0,42\u{202f}; 2\u{202f}071 contre 2\u{202f}040 patients)."
        }
        "silcaat-death" => {
            "SILCAAT\u{a0}: décès toutes causes, hazard ratio 1,06 (P = 0,73\u{202f}; 849 contre 846 patients)."
        }
        "esprit-grade4" => {
            "ESPRIT\u{a0}: les événements cliniques de grade 4 étaient plus fréquents avec l’IL-2, hazard ratio 1,23 (P = 0,003\u{202f}; 2\u{202f}071 contre 2\u{202f}040 patients)."
        }
        "silcaat-grade4" => {
            "SILCAAT\u{a0}: événements cliniques de grade 4, hazard ratio 1,10 (P = 0,35\u{202f}; 849 contre 846 patients)."
        }
        "stalwart-events" => {
            "STALWART, sans traitement antirétroviral continu\u{a0}: maladie opportuniste ou décès chez 12 des 176 patients des deux bras IL-2 (l’un avec antirétroviraux autour de chaque cycle) et chez 1 des 91 patients sans IL-2."
        }
        "stalwart-hazard" => {
            "STALWART\u{a0}: maladie opportuniste ou décès, hazard ratio 5,84 (IC à 95\u{202f}% de 0,59 à 43,57\u{202f}; P = 0,009). Peu d’événements, dans le sens d’un effet délétère."
        }
        "stalwart-groups" => "STALWART a randomisé 176 patients dans les deux bras IL-2 et 91 sans IL-2 (2:1).",
        _ => return None,
    })
}
