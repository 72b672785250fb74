//! What was found of cells, levels and side effects, in French.

/// The finding of that name.
pub(super) fn fact(id: &str) -> Option<&'static str> {
    Some(match id {
        "mcmahon-dip" => {
            "Lymphopénie dès le 2e jour et rebond dans les 48 h après l’arrêt chez 2 des 16 patients d’une étude de phase I, à sa plus forte dose. Des lymphocytes, non des CD4."
        }
        "mcmahon-ten-weeks" => {
            "Les taux de CD4 et de CD8 et la part des cellules NK sont restés au-dessus du départ jusqu’à 10 semaines après un cycle à faible dose (16 patients)."
        }
        "keh-naive" => {
            "Un mois après un cycle sous antirétroviraux continus (n = 27)\u{a0}: 106 CD4 naïfs/µL de plus\u{202f}; 84 quand les antirétroviraux étaient arrêtés juste après le cycle."
        }
        "keh-memory" => {
            "Un mois après un cycle sous antirétroviraux continus (n = 27)\u{a0}: 327 CD4 mémoire centrale/µL de plus\u{202f}; 184 quand les antirétroviraux étaient arrêtés juste après le cycle."
        }
        "kovacs2000-rna" => {
            "6 patients sur 11 ont eu une hausse de l’ARN du VIH de plus de 0,5 log10 lors d’au moins un cycle\u{202f}; aucune n’a duré."
        }
        "natarajan-division" => {
            "Sous IL-2, les CD4 naïfs positifs pour BrdU ont été multipliés par 7 et le marquage Ki67 par 20 à 40 (n = 6)."
        }
        "natarajan-naive" => {
            "Les CD4 naïfs sont passés d’une moyenne de 139 à 387\u{a0}cellules/µL en un an d’IL-2 (n = 6)."
        }
        "kovacs2005-early" => {
            "Les CD4 marqués lors d’un cycle précoce avaient une demi-vie de 1,7 semaine (n = 6). Celle d’un marquage n’est pas celle de toute la population."
        }
        "kovacs2005-later" => {
            "Les CD4 marqués lors d’un cycle tardif avaient une demi-vie de 28,7 semaines (n = 6)\u{a0}: la survie, non la prolifération, porte le gain."
        }
        "read-survival" => {
            "Le gain de CD4 était inversement corrélé à la perte du marquage (R d’environ −0,67), non à la prolifération."
        }
        "sereti2002-cd25" => {
            "Après un long traitement intermittent par IL-2, 61\u{202f}% des CD4 naïfs (médiane\u{202f}; jusqu’à 79\u{202f}%) exprimaient CD25."
        }
        "konrad-iv" => {
            "IV\u{a0}: demi-vies de 12,9 et 85 minutes, clairance d’environ 120\u{a0}mL/min, volume initial d’environ 2,7 L (plasma)."
        }
        "label-clearance" => {
            "Une notice européenne donne une clairance de 155 à 420\u{a0}mL/min et une demi-vie terminale de 100 à 123 minutes."
        }
        "konrad-sc" => {
            "SC\u{a0}: la concentration est à peu près constante pendant 8 h, à environ 2\u{202f}% du pic d’un bolus IV\u{202f}; environ 30\u{202f}% d’une dose IM est retrouvée."
        }
        "piscitelli-times" => {
            "SC chez 18 patients infectés par le VIH (28 cycles, 12 à 18\u{a0}MUI/jour)\u{a0}: Tmax 4,4 (écart type 1,8) h, délai 27 minutes, demi-vie 3,3 (écart type 0,9) h."
        }
        "piscitelli-peak" => {
            "SC, 12 à 18\u{a0}MUI/jour (18 patients)\u{a0}: Cmax de 21,9 à 112,9\u{a0}UI/mL\u{202f}; fièvre et effets indésirables suivent le pic."
        }
        "schiphorst-clearance" => {
            "La clairance de l’IL-2 est passée de 311 à 761, puis 687\u{a0}mL/min au fil de perfusions de 3 jours, de dose croissante, chez l’un de 2 patients anéphriques. Dose et temps sont confondus."
        }
        "kirchner-receptor" => {
            "Le récepteur soluble de l’IL-2 avait monté à 72 h (P = 0,016\u{202f}; 10 patients atteints d’un cancer du rein), et au-dessus de 1\u{202f}200\u{a0}pmol/L il semblait réduire l’AUC de l’IL-2."
        }
        "davey-mtd" => {
            "SC\u{a0}: la dose maximale tolérée est de 15\u{a0}MUI/jour (18 patients, 3 à 18\u{a0}MUI/jour)."
        }
        "levy1999-shorter" => {
            "ANRS 048\u{a0}: les effets indésirables duraient moins longtemps par voie SC que par perfusion continue (24 et 22 patients)."
        }
        "porter-crp" => {
            "À la fin du premier cycle la hsCRP avait monté de 138,6 et de 58,9\u{a0}mg/L dans deux études, puis elle est revenue au départ."
        }
        _ => return None,
    })
}
