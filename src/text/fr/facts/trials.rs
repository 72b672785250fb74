//! What the trials of IL-2 found, in French.

/// The finding of that name.
pub(super) fn fact(id: &str) -> Option<&'static str> {
    Some(match id {
        "kovacs1995-low" => {
            "Kovacs 1995\u{a0}: chez 15 patients à 200 CD4 ou moins, les perfusions ont entraîné une activation virale accrue, peu d’améliorations immunologiques et des effets toxiques importants. Aucun taux n’a été publié pour eux."
        }
        "kovacs1995-hladr" => {
            "Kovacs 1995, 10 patients au-dessus de 200 CD4\u{a0}: une moindre part des CD8 exprimait HLA-DR."
        }
        "kovacs1995-cd25" => {
            "Kovacs 1995, 10 patients au-dessus de 200 CD4\u{a0}: une plus grande part des CD4 exprimait la chaîne p55 du récepteur de l’IL-2 (CD25)."
        }
        "kovacs1995-rna" => {
            "Kovacs 1995\u{a0}: 4 patients (d’après le contexte, parmi les 10 au-dessus de 200 CD4) ont eu une hausse transitoire mais constante de l’ARN du VIH plasmatique à la fin de chaque perfusion."
        }
        "kovacs1995-activation" => {
            "Kovacs 1995\u{a0}: activation virale accrue chez les 15 patients à 200 CD4 ou moins."
        }
        "kovacs1996-rna" => {
            "Kovacs 1996\u{a0}: l’ARN du VIH plasmatique et l’antigène p24, mesurés en série, ne différaient pas entre IL-2 avec antiviraux (31 patients) et antiviraux seuls (29) sur 12 mois."
        }
        "kovacs1995-toxicity" => {
            "Kovacs 1995\u{a0}: effets toxiques importants chez les 15 patients à 200 CD4 ou moins."
        }
        "kovacs1996-toxicity" => {
            "Kovacs 1996, perfusion à partir de 18\u{a0}MUI/jour\u{a0}: fièvre, malaise, fatigue et hyperbilirubinémie asymptomatique limitaient la dose."
        }
        "anrs079-patients" => {
            "ANRS 079\u{a0}: 118 patients asymptomatiques, CD4 de 200 à 550\u{a0}cellules/µL\u{202f}; 68 n’avaient pris aucun antirétroviral, 50 aucun inhibiteur de protéase."
        }
        "anrs079-p" => {
            "ANRS 079\u{a0}: les deux différences à la semaine 74, du gain médian (+865 contre +262\u{a0}cellules/µL) et de la part gagnant au moins 80\u{202f}% (89\u{202f}% contre 47\u{202f}%), avaient P < 0,0001."
        }
        "anrs079-subsets" => {
            "ANRS 079\u{a0}: les CD4 naïfs et mémoire ont augmenté davantage avec l’IL-2 qu’avec la trithérapie seule."
        }
        "anrs079-markers" => {
            "ANRS 079\u{a0}: l’expression de CD28 et de CD25 par les lymphocytes a augmenté davantage avec l’IL-2 (P < 0,0001)."
        }
        "anrs079-nk" => {
            "ANRS 079\u{a0}: les cellules tueuses naturelles (NK) ont augmenté davantage avec l’IL-2 (P < 0,001)."
        }
        "anrs079-recall" => {
            "ANRS 079\u{a0}: la cote d’une réponse aux antigènes de rappel était 8,5 fois plus élevée avec l’IL-2 (régression logistique, P = 0,002)."
        }
        "anrs079-tetanus" => {
            "ANRS 079\u{a0}: après vaccination, les anticorps antitétaniques à la semaine 64 étaient à 32 contre 8 unités hémagglutinantes/mL (P = 0,01)."
        }
        "anrs079-rna" => "ANRS 079\u{a0}: la charge virale a baissé de façon semblable avec et sans IL-2.",
        "durier-cycles" => {
            "ANRS 048 et 079, 131 patients avec IL-2 (suivi médian 3,4 ans)\u{a0}: dix cycles en médiane\u{202f}; délai médian depuis le dernier cycle, 2 ans. La moitié avaient cessé plus tard\u{202f}; certains continuaient."
        }
        "anrs079-half-life" => {
            "Après les derniers cycles d’ANRS 079, la moitié du gain sur les antirétroviraux seuls a été perdue en 80 à 130 semaines environ."
        }
        "anrs079-baseline" => {
            "ANRS 079\u{a0}: le taux et le gain à la semaine 170 impliquent un départ médian d’environ 337\u{a0}cellules/µL."
        }
        "kovacs1996-sd" => {
            "Kovacs 1996\u{a0}: les taux au mois 12 avec IL-2 avaient un écart type d’environ 700 (n = 31), donc la moyenne est bien au-dessus du patient type."
        }
        "esprit-dose-slope" => {
            "ESPRIT, induction (n = 1\u{202f}673)\u{a0}: +73,1\u{a0}cellules/µL par tranche de 15\u{a0}MUI de plus au cycle 1. Confondu par la tolérance\u{a0}: une limite supérieure."
        }
        "esprit-baseline-slope" => {
            "ESPRIT, induction (n = 1\u{202f}673)\u{a0}: +36,0\u{a0}cellules/µL par 100\u{a0}cellules/µL de départ, +29,8 par 100 de nadir (ajusté)."
        }
        "esprit-age-slope" => {
            "ESPRIT, induction (n = 1\u{202f}673)\u{a0}: −11,7\u{a0}cellules/µL par tranche de 5 ans d’âge, −8,3 par année d’antirétroviraux antérieurs (ajusté)."
        }
        "argentina-by-dose" => {
            "Vanguard argentin, chaque dose contre antirétroviraux seuls à la semaine 24\u{a0}: 1,5\u{a0}MUI deux fois par jour P = 0,105, 4,5\u{a0}MUI P = 0,006, 7,5\u{a0}MUI P < 0,001."
        }
        "ukvanguard-difference" => {
            "UK-Vanguard, sans antirétroviraux\u{a0}: variation moyenne des CD4 pondérée par le temps sur 24 semaines +129 avec IL-2 (n = 24) contre +13 (n = 12)\u{202f}; IC à 95\u{202f}% de la différence de 51,3 à 181,2\u{a0}cellules/µL, P = 0,0009."
        }
        "ukvanguard-rna" => {
            "UK-Vanguard, sans antirétroviraux\u{a0}: variation moyenne de l’ARN du VIH sur 24 semaines 0,13 log10 copies/mL avec IL-2 (n = 24), 0,09 sans (n = 12)\u{202f}; pas de différence significative."
        }
        "tambussi-equal" => {
            "Tambussi 2001\u{a0}: 61 patients en quatre bras, environ 15 dans chacun. Les gains avec 3\u{a0}MUI deux fois par jour toutes les 4 semaines étaient «\u{a0}indiscernables\u{a0}» de ceux de doses plus fortes, et la tolérance meilleure. Si peu de patients ne montrent aucune égalité."
        }
        _ => return None,
    })
}
