//! Regimens and results in French. Names of trials, citations and the values as published stay as they are.

/// Name and line of a regimen.
pub(in crate::text) fn regimen(id: &str) -> Option<(&'static str, &'static str)> {
    Some(match id {
        "anrs079" => (
            "ANRS 079 (Levy 2003)",
            "Trithérapie dès la semaine 0\u{202f}; 5\u{a0}MUI deux fois par jour pendant 5 jours dès la semaine 4, toutes les 4 semaines × 3, puis toutes les 8 semaines × 7.",
        ),
        "anrs079-control" => {
            ("ANRS 079, bras témoin", "Trithérapie seule chez les mêmes patients, jusqu’à la semaine 74.")
        }
        "anrs079-follow-up" => (
            "ANRS 079, suivi jusqu’à la semaine 170 (Durier 2007)",
            "Les mêmes dix cycles, et ce qu’il en restait à la semaine 170\u{202f}; délai médian depuis le dernier cycle, 2 ans.",
        ),
        "kovacs1995-above-200" => (
            "Kovacs 1995, plus de 200 cellules",
            "La première étude\u{a0}: perfusion de 5 jours toutes les 8 semaines avec un antiviral d’alors, 10 patients au-dessus de 200 cellules.",
        ),
        "kovacs1995-below-200" => (
            "Kovacs 1995, 200 cellules ou moins",
            "Les mêmes perfusions chez 15 patients à 200 cellules ou moins\u{a0}: plus de virus, peu de gains, effets indésirables importants.",
        ),
        "kovacs1996" => (
            "Kovacs 1996",
            "L’essai contrôlé\u{a0}: six perfusions de 18\u{a0}MUI par jour pendant 5 jours, tous les 2 mois, avec INTI\u{202f}; 31 patients contre 29.",
        ),
        "ukvanguard-7.5" => (
            "UK-Vanguard, 7,5\u{a0}MUI",
            "7,5\u{a0}MUI deux fois par jour pendant 5 jours toutes les 8 semaines sans antirétroviraux, jusqu’à la semaine 24.",
        ),
        "ukvanguard-4.5" => (
            "UK-Vanguard, 4,5\u{a0}MUI",
            "4,5\u{a0}MUI deux fois par jour pendant 5 jours toutes les 8 semaines sans antirétroviraux, jusqu’à la semaine 24.",
        ),
        "argentina-7.5" => (
            "Vanguard argentin, 7,5\u{a0}MUI",
            "7,5\u{a0}MUI deux fois par jour pendant 5 jours toutes les 8 semaines sous antirétroviraux, jusqu’à la semaine 24\u{a0}: hausse significative.",
        ),
        "argentina-4.5" => (
            "Vanguard argentin, 4,5\u{a0}MUI",
            "4,5\u{a0}MUI deux fois par jour pendant 5 jours toutes les 8 semaines sous antirétroviraux, jusqu’à la semaine 24\u{a0}: hausse significative.",
        ),
        "argentina-1.5" => (
            "Vanguard argentin, 1,5\u{a0}MUI",
            "1,5\u{a0}MUI deux fois par jour pendant 5 jours toutes les 8 semaines sous antirétroviraux, jusqu’à la semaine 24\u{a0}: pas de hausse significative.",
        ),
        "tambussi" => (
            "Comparaison de schémas (Tambussi 2001)",
            "A\u{a0}: 3\u{a0}MUI deux fois par jour toutes les 4 semaines. B\u{a0}: 7,5\u{a0}MUI deux fois par jour toutes les 8 semaines. Gains «\u{a0}indiscernables\u{a0}» dans des bras d’environ 15 patients\u{202f}; A a été mieux toléré.",
        ),
        "esprit-induction" => (
            "ESPRIT, induction (Fox 2007)",
            "Trois cycles de 7,5\u{a0}MUI deux fois par jour pendant 5 jours toutes les 8 semaines sous antirétroviraux\u{202f}; 1\u{202f}673 patients, mesurés au mois 8.",
        ),
        "silcaat" => (
            "SILCAAT",
            "Six cycles de 4,5\u{a0}MUI deux fois par jour pendant 5 jours toutes les 8 semaines sous antirétroviraux, depuis une médiane de 202 cellules\u{a0}: aucun bénéfice clinique.",
        ),
        "inspire" => (
            "INSPIRE (Levy 2012)\u{a0}: IL-7",
            "Trois injections hebdomadaires d’IL-7, 20\u{a0}µg/kg, sous antirétroviraux stables, de 101 à 400 cellules.",
        ),
        "inspire-2-3" => (
            "INSPIRE 2 et 3 (Thiebaut 2016)\u{a0}: IL-7 selon le besoin",
            "Trois injections hebdomadaires d’IL-7, 20\u{a0}µg/kg, puis d’autres chaque fois que le taux passe sous 550.",
        ),
        "il7-one-dose" => (
            "Dose unique d’IL-7 (Sereti 2009)",
            "Une seule injection de 30\u{a0}µg/kg, la dose maximale tolérée\u{202f}; active dès 3\u{a0}µg/kg.",
        ),
        "pml" => (
            "IL-7 chez un patient atteint de LEMP (2014)",
            "Un homme de 61 ans sans VIH\u{a0}: lymphocytopénie CD4 idiopathique et leucoencéphalopathie multifocale progressive.",
        ),
        _ => return None,
    })
}

/// What of a regimen its report does not say and we chose.
pub(in crate::text) fn assumed(id: &str) -> Option<&'static str> {
    Some(match id {
        "anrs079" | "anrs079-control" => {
            "Le départ de 340 est celui qu’implique le suivi (337), arrondi\u{202f}; l’ARN du VIH et l’âge sont supposés."
        }
        "anrs079-follow-up" => {
            "Aucun cycle après la semaine 68, alors que certains patients en ont reçu d’autres\u{202f}; le départ de 340 est celui qu’implique le suivi (337), arrondi\u{202f}; l’ARN du VIH et l’âge sont supposés."
        }
        "kovacs1995-above-200" => {
            "La dose (18\u{a0}MUI par jour, des 6 à 18 données), le départ (celui de Kovacs 1996), sa limite supérieure, l’ARN du VIH et l’âge sont supposés\u{202f}; chaque patient reçoit les 14 cycles, alors que l’essai s’arrêtait entre 7 et 25 mois."
        }
        "kovacs1995-below-200" => {
            "La dose (18\u{a0}MUI par jour, des 6 à 18 données), le départ, sa limite inférieure, l’ARN du VIH et l’âge sont supposés."
        }
        "kovacs1996" => {
            "Chaque cycle est donné à la dose initiale, que l’essai réduisait au besoin\u{202f}; la limite supérieure du départ, l’ARN du VIH et l’âge sont supposés."
        }
        "ukvanguard-7.5" | "ukvanguard-4.5" => {
            "Le départ de 500 (l’essai demandait 350 ou plus), sa limite supérieure, l’ARN du VIH et l’âge sont supposés."
        }
        "argentina-7.5" | "argentina-4.5" | "argentina-1.5" => {
            "Le départ de 500 (l’essai demandait 350 ou plus), sa limite supérieure, l’ARN du VIH avant traitement et l’âge sont supposés\u{202f}; les résultats de l’essai sont ceux de ses trois doses réunies."
        }
        "tambussi" => {
            "Le départ et ses limites, le nombre de cycles, la durée et l’âge sont supposés\u{202f}; un traitement faible tient lieu de celui qui laissait le virus détectable."
        }
        "esprit-induction" => {
            "Chaque patient reçoit la dose entière\u{202f}; la limite supérieure du départ, l’ARN du VIH avant traitement et l’âge sont supposés."
        }
        "silcaat" => {
            "Les cycles que l’essai ajoutait pour tenir un objectif de CD4 sont omis\u{202f}; la durée, l’ARN du VIH avant traitement et l’âge sont supposés."
        }
        "inspire" => {
            "Le départ de 250, entre les 101 à 400 de l’essai, l’ARN du VIH avant traitement et l’âge sont supposés\u{202f}; le résultat de l’essai est une moyenne sur 10 à 30\u{a0}µg/kg."
        }
        "inspire-2-3" => {
            "Après les trois premières, les injections sont données une à une, alors que les essais en donnaient trois, une par semaine\u{202f}; le départ et ses limites (celles d’INSPIRE), la semaine à partir de laquelle vaut la règle, la durée, l’ARN du VIH avant traitement et l’âge sont supposés."
        }
        "il7-one-dose" => {
            "Le départ et ses limites (celles d’INSPIRE), le traitement, la durée, l’ARN du VIH avant traitement et l’âge sont supposés."
        }
        "pml" => {
            "Le rapport lu ne donne ni taux ni dose\u{a0}: le départ et trois doses hebdomadaires de 20\u{a0}µg/kg sont supposés, donc seuls ses événements datés sont dessinés, sur la courbe du modèle."
        }
        _ => return None,
    })
}

/// What the patients of a result were given.
pub(in crate::text) fn arm(id: &str) -> Option<&'static str> {
    Some(match id {
        "ukvanguard-control" => "Aucun traitement",
        "ukvanguard-il2-4.5" => {
            "IL-2 SC, 4,5\u{a0}MUI deux fois par jour pendant 5 jours toutes les 8 semaines, sans antirétroviraux"
        }
        "ukvanguard-il2-7.5" => {
            "IL-2 SC, 7,5\u{a0}MUI deux fois par jour pendant 5 jours toutes les 8 semaines, sans antirétroviraux"
        }
        "ukvanguard-il2" => {
            "IL-2 SC, 4,5 ou 7,5\u{a0}MUI deux fois par jour (réunis) pendant 5 jours toutes les 8 semaines, sans antirétroviraux"
        }
        "argentina-il2" => {
            "IL-2 SC, 1,5, 4,5 ou 7,5\u{a0}MUI deux fois par jour (réunis) pendant 5 jours toutes les 8 semaines, sous antirétroviraux"
        }
        "argentina-control" => "Antirétroviraux seuls",
        "inspire-il7-w12" => {
            "IL-7 SC, 10, 20 ou 30\u{a0}µg/kg (en moyenne), trois doses hebdomadaires, sous antirétroviraux"
        }
        "kovacs1996-control-w0" | "kovacs1996-control-w52" => "INTI seuls",
        "kovacs1996-il2-w0" | "kovacs1996-il2-w52" => {
            "IL-2 en perfusion, à partir de 18\u{a0}MUI par jour, 5 jours tous les 2 mois, 6 cycles, avec INTI"
        }
        "kovacs1995-range" | "kovacs1995-share50" => {
            "IL-2 en perfusion, 6 à 18\u{a0}MUI par jour pendant 5 jours toutes les 8 semaines, avec un antiviral d’alors\u{202f}; départ au-dessus de 200"
        }
        "anrs079-control-w74" | "anrs079-control-share80" => "Trithérapie seule",
        "esprit-il2-w35" => {
            "IL-2 SC, 7,5\u{a0}MUI deux fois par jour pendant 5 jours toutes les 8 semaines, 3 cycles, sous antirétroviraux"
        }
        _ if id.starts_with("anrs079-il2") => {
            "IL-2 SC, 5\u{a0}MUI deux fois par jour pendant 5 jours, toutes les 4 semaines × 3, puis toutes les 8 semaines × 7, avec trithérapie"
        }
        _ => return None,
    })
}

/// How a result was read.
pub(in crate::text) fn how_read(id: &str) -> Option<&'static str> {
    Some(match id {
        "ukvanguard-il2-4.5" | "ukvanguard-il2-7.5" => {
            "Résumé\u{a0}: variation moyenne pondérée par le temps (AUC) sur les semaines 0 à 24, mesures toutes les 4 semaines, moins celle du bras témoin\u{202f}; P = 0,008 (4,5\u{a0}MUI) et 0,002 (7,5\u{a0}MUI)."
        }
        "ukvanguard-il2" | "ukvanguard-control" => {
            "Résumé\u{a0}: variation moyenne pondérée par le temps (AUC) sur les semaines 0 à 24, mesures toutes les 4 semaines\u{202f}; IC à 95\u{202f}% de la différence avec le témoin de 51,3 à 181,2, P = 0,0009."
        }
        "argentina-il2" | "argentina-control" => {
            "Résumé\u{a0}: variation moyenne pondérée par le temps sur les semaines 0 à 24\u{202f}; des visites toutes les 4 semaines sont supposées. Partage peut-être des patients avec ESPRIT."
        }
        "inspire-il7-w12" => {
            "Résumé\u{a0}: la hausse était en moyenne de +323 à 12 semaines, sur les doses de 10 à 30\u{a0}µg/kg\u{202f}; taux de 101 à 400 à l’entrée."
        }
        "kovacs1995-range" => {
            "Résumé. Suivis de 7 à 25 mois, chaque patient jusqu’à un autre moment\u{a0}: une étendue sur les semaines 30 à 108, jamais un point."
        }
        "kovacs1995-share50" => {
            "Résumé\u{a0}: 6 des 10 patients ayant plus de 200 cellules au départ ont gagné au moins 50\u{202f}%, en 7 à 25 mois."
        }
        "kovacs1996-control-w0" | "kovacs1996-control-w52" => {
            "Résumé, moyenne (erreur type)\u{202f}; P < 0,001. Le mois 12 est dessiné à la semaine 52."
        }
        "kovacs1996-il2-w0" | "kovacs1996-il2-w52" => {
            "Résumé, moyenne (erreur type)\u{202f}; 31 patients, dont 1 perdu de vue\u{202f}; P < 0,001 contre le témoin. Le mois 12 est dessiné à la semaine 52. L’erreur type implique un écart type d’environ 700\u{a0}: la moyenne est bien au-dessus du patient type."
        }
        "esprit-il2-w35" => {
            "Résumé, médiane (IIQ). Mesuré au mois 8, au moins 30 jours après le dernier cycle\u{202f}; dessiné à la semaine 35. Seulement les patients qui ont commencé à cette dose et ont un taux au mois 8."
        }
        "anrs079-il2-w170" | "anrs079-il2-w170-count" => {
            "Résumé du suivi\u{a0}: patients d’ANRS 079 ayant reçu l’IL-2, à la semaine 170. Délai médian depuis le dernier cycle, 2 ans\u{a0}: la moitié avaient cessé plus tard, certains continuaient. Le taux et le gain impliquent une médiane de départ d’environ 337."
        }
        _ if id.starts_with("anrs079") => {
            "Résumé, à la semaine 74\u{202f}; 118 patients dans les deux bras ensemble\u{202f}; P < 0,0001 entre les bras."
        }
        _ => return None,
    })
}
