//! Le taux a monté, les patients n'y ont rien gagné.

use crate::teach::tours::{Ask, Said, Words};

pub(in crate::teach::tours) static WORDS: Words = Words {
    title: "Le taux a monté, les patients n’y ont rien gagné",
    audience: "Pour tous, à la fin\u{202f}; essais cliniques et critères de substitution\u{202f}; environ 15 minutes.",
    steps: &[
        Said {
            title: "Un succès",
            caption: "ANRS 079\u{a0}: un gain médian de +865 avec l’IL-2, de +262 sans, P < 0,0001 (Levy 2003). Parmi les \
                      personnes du modèle, {a.end.share_rise_80} gagnent 80\u{202f}% ou plus, contre \
                      {control.end.share_rise_80} sous trithérapie seule.",
            note: "Laissez la classe s’en réjouir. Dans l’essai, les proportions étaient de 89\u{202f}% et 47\u{202f}%.",
            ask: Some(Ask {
                prompt: "Avec tant de CD4 en plus, ces patients tomberont-ils moins souvent malades\u{202f}? De \
                         combien\u{202f}?",
                options: &["Beaucoup moins souvent", "Un peu moins souvent", "Aussi souvent", "Plus souvent"],
                right: None,
                answer: "Gardez le vote à main levée. La réponse vient dans trois étapes.",
                predicts: false,
            }),
        },
        Said {
            title: "ESPRIT commence",
            caption: "Trois cycles de 7,5\u{a0}MUI deux fois par jour sous antirétroviraux. À 8 mois le gain médian était de +233, \
                      la moitié centrale allant de 90 à 411, chez 1673 patients (Fox 2007). Le modèle\u{a0}: \
                      {+a.end.change_median}, la moitié centrale allant de {a.end.change_p25} à {a.end.change_p75}.",
            note: "Ce sont les patients qui ont commencé à cette dose et ont eu une mesure à 8 mois. Le gain est réel et \
                   important.",
            ask: None,
        },
        Said {
            title: "SILCAAT, et ce que l’on a compté",
            caption: "ESPRIT\u{a0}: 2071 patients avec IL-2 contre 2040 sans. SILCAAT\u{a0}: 849 contre 846, à partir d’une \
                      médiane de 202 cellules, six cycles de 4,5\u{a0}MUI. Puis tous deux ont donné des cycles pour tenir un \
                      objectif de CD4. Ce qu’ils comptaient, ce n’étaient pas des cellules, mais les maladies opportunistes \
                      et les décès.",
            note: "L’image montre les six cycles de SILCAAT dans le modèle, {+a.end.change_median} à la fin. Demandez \
                   pourquoi il faut des milliers de patients\u{a0}: sous traitement, la maladie est rare.",
            ask: None,
        },
        Said {
            title: "La réponse",
            caption: "L’IL-2 a relevé le taux de CD4 et n’a apporté «\u{a0}aucun bénéfice clinique dans aucune des deux \
                      études\u{a0}» (New England Journal of Medicine 2009).",
            note: "D’après un compte rendu de congrès, à vérifier avant de citer\u{a0}: rapport de risque de maladie \
                   opportuniste ou de décès de 0,93 (0,76 à 1,18) dans ESPRIT, de 0,95 (0,73 à 1,23) dans SILCAAT\u{202f}; \
                   des taux plus élevés de 153 et de 59 en moyenne.",
            ask: Some(Ask {
                prompt: "Un intervalle de 0,76 à 1,18 pour le rapport de risque\u{a0}: montre-t-il que l’IL-2 ne fait \
                         rien\u{202f}?",
                options: &["Oui", "Non, il montre quelle ampleur de bénéfice ou de tort on peut exclure"],
                right: Some(1),
                answer: "Il exclut un grand bénéfice. Il laisse place à un petit bénéfice ou à un petit tort.",
                predicts: false,
            }),
        },
        Said {
            title: "Le prix",
            caption: "Trois cycles, ce sont {a.burden.injections} injections en {a.burden.days_on} jours, avec de la fièvre \
                      et d’autres effets indésirables. À la fin du premier cycle, un marqueur d’inflammation, la hsCRP, avait \
                      monté de 138,6 et de 58,9 mg/L dans deux études, puis était redescendu (Porter 2009).",
            note: "D’après un compte rendu de congrès, à vérifier avant de citer\u{a0}: dans ESPRIT les événements de grade 4 \
                   étaient plus fréquents avec l’IL-2, rapport 1,24 (1,09 à 1,42). Aucun bénéfice et quelque tort, c’est une \
                   perte.",
            ask: None,
        },
        Said {
            title: "Sans antirétroviraux\u{a0}: STALWART",
            caption: "STALWART a donné l’IL-2 sans traitement antirétroviral continu. Maladie opportuniste ou décès\u{a0}: 12 \
                      patients avec IL-2, 1 sans (PLoS One 2010). Sur l’image, un autre essai sans antirétroviraux\u{a0}: la \
                      variation médiane du modèle est de {+a.end.change_median} à la semaine 24.",
            note: "L’image est UK-Vanguard à 7,5\u{a0}MUI (Youle 2006), car les doses de STALWART ne sont pas dans notre liste. Là \
                   les taux ont monté\u{a0}: en moyenne sur les 24 semaines de 129, contre 13 sans IL-2. Douze contre un, \
                   cela fait peu de patients, et c’est dans le mauvais sens.",
            ask: None,
        },
        Said {
            title: "De quoi un taux peut tenir lieu",
            caption: "Un taux de CD4 bas annonce la maladie. Un médicament qui relève le taux ne la prévient pas \
                      forcément\u{a0}: le taux peut n’être qu’un des chemins de l’infection à la maladie, les nouvelles \
                      cellules peuvent ne pas être les bonnes, et le médicament peut nuire par ailleurs. Une mesure ne peut \
                      remplacer un résultat que pour des traitements qui agissent de la même façon.",
            note: "C’est l’argument sur les critères de substitution. Ce modèle dessine le critère de substitution et rien \
                   d’autre\u{a0}: regardez ce qu’il laisse de côté. Le vote de la première étape a ici sa place.",
            ask: Some(Ask {
                prompt: "Qu’est-ce qui vous convaincrait qu’un marqueur peut tenir lieu de ce qui arrive aux patients\u{202f}?",
                options: &[],
                right: None,
                answer: "Des essais de ce type de traitement où l’effet sur le marqueur annonçait l’effet sur les patients.",
                predicts: false,
            }),
        },
    ],
};
