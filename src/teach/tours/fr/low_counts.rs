//! Pourquoi pas au-dessous de 200 ?

use crate::teach::tours::{Ask, Said, Words};

pub(in crate::teach::tours) static WORDS: Words = Words {
    title: "Pourquoi pas au-dessous de 200\u{202f}?",
    audience: "Pour des étudiants en immunologie et en méthodologie des essais\u{202f}; environ 15 minutes.",
    steps: &[
        Said {
            title: "Au-dessus de 200 cellules",
            caption: "La première étude a donné des perfusions toutes les huit semaines à 25 patients sous les antiviraux de \
                      l’époque. Six des dix patients au-dessus de 200 cellules ont gagné au moins 50\u{202f}%\u{202f}; les \
                      variations vont de {+trial.kovacs1995-range.low} à {+trial.kovacs1995-range.high} (Kovacs 1995). La variation médiane du modèle à la semaine 108 est de \
                      {+a.end.change_median}\u{202f}; dans le bras témoin, de {+control.end.change_median}.",
            note: "La dose, le taux de départ dans le groupe, l’ARN du VIH et l’âge sont supposés\u{202f}; le rapport que \
                   nous avons lu donne des fourchettes.",
            ask: None,
        },
        Said {
            title: "200 cellules ou moins",
            caption: "Les mêmes perfusions chez les quinze autres. L’étude rapporte une activation virale accrue, peu \
                      d’améliorations immunologiques et des effets toxiques importants (Kovacs 1995). Le modèle part de \
                      {a.end.baseline_median} cellules et finit avec une variation médiane de {+a.end.change_median}.",
            note: "Aucun nombre n’est publié pour ce groupe dans ce que nous avons lu\u{a0}: aucun point n’est tracé. La \
                   médiane cache quelques patients virtuels qui vont bien\u{a0}: {a.end.share_rise_50} gagnent la moitié, ce \
                   qui fait peu de cellules quand on part de peu.",
            ask: Some(Ask {
                prompt: "Les mêmes 14 perfusions, à partir d’une centaine de cellules. Dessinez la courbe.",
                options: &[],
                right: None,
                answer: "Des dents courtes, et presque pas d’escalier.",
                predicts: true,
            }),
        },
        Said {
            title: "Ce que fait le virus",
            caption: "L’IL-2 réveille les cellules CD4, et le VIH se multiplie dans les cellules réveillées. Autour de la \
                      perfusion de la semaine 40, l’ARN du VIH passe dans le modèle de {a.rna@40} à {a.rna@40.75} log10 \
                      copies/mL, puis redescend. Dans l’étude, quatre patients, d’après le contexte parmi les dix au-dessus de \
                      200 cellules, ont eu une telle hausse, transitoire mais constante, à la fin de chaque perfusion. Des quinze \
                      autres elle dit «\u{a0}activation virale accrue\u{a0}».",
            note: "Plus tard\u{a0}: 6 patients sur 11 ont eu une hausse de plus de 0,5 log10 lors d’au moins un cycle, aucune \
                   n’a duré (Kovacs 2000). Les antiviraux faibles perdent de leur force au fil du temps\u{a0}: la courbe sans \
                   IL-2 monte aussi.",
            ask: None,
        },
        Said {
            title: "Le taux, ou le virus\u{202f}?",
            caption: "Une expérience de pensée\u{a0}: les mêmes personnes, les mêmes perfusions, mais un virus tenu en échec \
                      par une trithérapie. La variation médiane devient {+a.end.change_median}. Dans le modèle les deux \
                      comptent donc\u{a0}: peu de cellules à recruter, et un virus qui compromet la survie des nouvelles.",
            note: "Aucun des essais répertoriés n’a donné de perfusions à de tels patients sous trithérapie. Si un taux bas \
                   échoue à cause du taux ou à cause du virus, un petit groupe ne permet pas de le dire, et la réponse du \
                   modèle repose sur ses hypothèses.",
            ask: Some(Ask {
                prompt: "Que faudrait-il à un essai pour distinguer les deux\u{202f}?",
                options: &[],
                right: None,
                answer: "Des patients avec peu de cellules et pas de virus, d’autres avec peu de cellules et du virus, et un \
                         tirage au sort entre IL-2 et rien.",
                predicts: false,
            }),
        },
        Said {
            title: "SILCAAT\u{a0}: des taux bas, sous traitement",
            caption: "SILCAAT a donné six cycles de 4,5\u{a0}MUI à des patients sous antirétroviraux, avec une médiane de 202 \
                      cellules. Les taux ont monté. L’essai, avec {fact.silcaat-design.n} patients, s’intéressait aussi à la maladie\u{a0}: il \
                      n’a trouvé aucun bénéfice clinique. Le modèle, tous les cycles étant donnés en entier, finit à \
                      {+a.end.change_median}.",
            note: "{fact.silcaat-hazard.n0} patients contre {fact.silcaat-hazard.n1}\u{a0}: hazard ratio de maladie \
                   opportuniste ou de décès {fact.silcaat-hazard} (IC à 95\u{202f}% de {fact.silcaat-hazard.low} à \
                   {fact.silcaat-hazard.high}). Différence moyenne de CD4 sur 7 à 8 ans {+fact.silcaat-difference}. Cette moyenne mêle doses réduites, arrêts et cycles ajoutés\u{a0}: \
                   ne la comparez pas à un schéma unique.",
            ask: None,
        },
        Said {
            title: "Pourquoi 200 compte",
            caption: "Au-dessous de 200 CD4, la plupart des gens prennent des médicaments contre les infections \
                      opportunistes. Quand les antirétroviraux ont ramené le taux au-dessus de 200, on peut le plus souvent \
                      les arrêter sans danger (fiche d’information). Sous antirétroviraux seuls, {a.end.share_above_200} de \
                      ces patients virtuels, partis au-dessous de 200, sont au-dessus après deux ans.",
            note: "La fiche parle d’un taux que les antirétroviraux ont relevé. Elle ne dit rien d’un taux relevé par une \
                   cytokine. Cette page n’est pas un guide de traitement.",
            ask: Some(Ask {
                prompt: "L’IL-2 fait passer un taux de 180 à 220. Le risque d’infection a-t-il baissé comme sous \
                         antirétroviraux\u{202f}?",
                options: &["Oui", "Non", "Le taux ne permet pas de le dire"],
                right: Some(2),
                answer: "Le taux ne permet pas de le dire. Il a fallu un essai jugé sur la maladie pour poser la question, et \
                         il n’a trouvé aucun bénéfice.",
                predicts: false,
            }),
        },
    ],
};
