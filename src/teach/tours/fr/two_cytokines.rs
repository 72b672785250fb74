//! Deux cytokines : l'IL-2 et l'IL-7.

use crate::teach::tours::{Ask, Said, Words};

pub(in crate::teach::tours) static WORDS: Words = Words {
    title: "Deux cytokines\u{a0}: l’IL-2 et l’IL-7",
    audience: "Pour des étudiants qui savent ce qu’est une cytokine\u{202f}; environ 20 minutes.",
    steps: &[
        Said {
            title: "Deux formes",
            caption: "A\u{a0}: trois injections hebdomadaires d’IL-7. B\u{a0}: six cycles d’IL-2. L’IL-7 dessine une colline \
                      lisse, {a.cd4@peak} cellules à la semaine {a.cd4@peakweek}. L’IL-2 dessine une scie qui grimpe, jusqu’à \
                      {b.cd4@peak} à la semaine {b.cd4@peakweek}. Elles s’adressent à des cellules différentes.",
            note: "L’IL-7 maintient en vie les cellules naïves (Bcl-2), permet leur expansion et soutient le thymus (Beq \
                   2004)\u{202f}; ajusté aux essais, son effet est d’augmenter la prolifération et d’allonger la survie \
                   (Thiebaut 2014). L’IL-2 agit par CD25, qu’un long traitement fait apparaître même sur les cellules naïves \
                   (Sereti 2002). Aucun essai de notre liste ne compare les deux.",
            ask: None,
        },
        Said {
            title: "L’IL-7 du corps",
            caption: "Ici aucune cytokine n’est donnée\u{a0}: des antirétroviraux seuls. Le sang porte plus d’IL-7 quand les \
                      CD4 sont rares, et moins quand ils reviennent. Dans le modèle elle tombe à {a.il7@end} de son niveau de \
                      départ pendant que le taux passe de {a.cd4@start} à {a.cd4@end}.",
            note: "Inverse au taux chez 168 personnes (Napolitano 2001), avec r = −0,68 chez 51 (Fry 2001)\u{202f}; revenue à \
                   la normale après un an de traitement (2011). Moins de consommateurs, plus de restes\u{a0}: une rétroaction \
                   simple.",
            ask: Some(Ask {
                prompt: "Les antirétroviraux font revenir les CD4. Que fait le niveau d’IL-7 dans le sang\u{202f}?",
                options: &["Il monte", "Il baisse", "Il ne bouge pas"],
                right: Some(1),
                answer: "Il baisse, à mesure que reviennent les cellules qui la captent.",
                predicts: false,
            }),
        },
        Said {
            title: "INSPIRE",
            caption: "Trois injections hebdomadaires sous traitement stable, à partir de 101 à 400 cellules. L’essai a trouvé \
                      un gain de {+trial.inspire-il7-w12} en moyenne à la semaine 12, pour des doses de 10 à 30\u{a0}µg/kg (Levy 2012). Le modèle, à \
                      20\u{a0}µg/kg\u{a0}: {+a.mean@12-a.mean@start}.",
            note: "Jusqu’à 20\u{a0}µg/kg, la tolérance était bonne. Le gain augmentait avec la dose. Le taux de départ de 250 est \
                   supposé, dans les limites de l’essai.",
            ask: Some(Ask {
                prompt: "Trois injections dans les deux premières semaines, puis aucune. Dessinez l’année.",
                options: &[],
                right: None,
                answer: "Une montée en moins d’un mois, puis une lente descente\u{a0}: il reste {a.end.cd4_median} après un \
                         an, à partir de {a.end.baseline_median}.",
                predicts: true,
            }),
        },
        Said {
            title: "Quelles cellules\u{202f}?",
            caption: "À douze semaines. IL-7\u{a0}: cellules naïves {+a.naive@12-a.naive@start}, cellules mémoire \
                      {+a.memory@12-a.memory@start}. IL-2\u{a0}: naïves {+b.naive@12-b.naive@start}, mémoire \
                      {+b.memory@12-b.memory@start}. Dans le modèle, l’IL-7 donne d’emblée des cellules naïves\u{202f}; ce \
                      que l’IL-2 ajoute au début est surtout de la mémoire.",
            note: "INSPIRE\u{a0}: surtout des cellules naïves et mémoire centrale, plus de production thymique, et un \
                   répertoire de récepteurs élargi là où il était étroit. IL-2\u{a0}: un mois après un cycle, +106 cellules \
                   naïves et +327 mémoire centrale (Keh 2006, n = 27)\u{a0}: plus de naïves que le modèle n’en donne après \
                   ses premiers cycles.",
            ask: None,
        },
        Said {
            title: "L’effet passe\u{202f}; on recommence",
            caption: "A\u{a0}: trois injections, et rien de plus. B\u{a0}: une de plus chaque fois que le taux passe sous \
                      550. Après un an la médiane est de {a.end.cd4_median} en A et de {b.end.cd4_median} en B. Dans INSPIRE \
                      2 et 3, avec des cycles répétés, la moitié des patients ont passé plus de 63\u{202f}% du suivi \
                      (médiane 23 mois) au-dessus de 500.",
            note: "Les essais donnaient trois injections par cycle répété\u{202f}; la règle de la page en donne une à la \
                   fois. Sur {fact.inspire23-cycles} patients, 74 ont eu deux cycles. Après une dose, les cellules portent pendant un temps moins de récepteur, CD127 (Sereti 2009).",
            ask: None,
        },
        Said {
            title: "Un patient, avec des dates",
            caption: "Un homme de 61 ans, sans VIH, avec peu de CD4 et une leucoencéphalopathie multifocale progressive, a \
                      reçu de l’IL-7 à partir du 1er novembre 2012. L’ADN du virus JC a disparu du plasma, les lésions à \
                      l’IRM ont régressé et le taux a monté. Un an après le traitement, le taux était revenu au départ et \
                      l’amélioration clinique s’était estompée. Au modèle il reste {a.cd4@52} à la semaine 52, à partir de \
                      {a.cd4@start}\u{a0}: le taux modélisé se maintient plus longtemps.",
            note: "Épilepsie partielle continue le 16 janvier 2013, amélioration progressive jusqu’en mars. Le rapport cite son \
                   épilepsie complexe comme cause possible du recul. Le 14 janvier 2014, état inchangé depuis, sans signe \
                   d’infection active du système nerveux central. Le rapport que nous avons lu ne donne ni taux ni dose\u{a0}: la courbe est supposée, les dates sont \
                   les siennes. Un patient, pas de témoin\u{a0}: on ne peut conclure à aucun effet.",
            ask: Some(Ask {
                prompt: "Il allait mieux, et son taux a monté. L’IL-7 l’a-t-elle aidé\u{202f}?",
                options: &["Oui", "Non", "Un seul patient ne peut pas le dire"],
                right: Some(2),
                answer: "Un seul patient ne peut pas le dire. L’amélioration et le taux ont monté et reculé ensemble, ce qui est \
                         évocateur, mais il n’y avait pas de témoin.",
                predicts: false,
            }),
        },
        Said {
            title: "Ce que l’on ne sait pas",
            caption: "L’IL-7 a relevé le taux dans tous les essais de cette liste. Rien de ce que nous en avons lu ne compte \
                      les maladies ou les décès. L’IL-2 en était au même point avant ses deux grands essais.",
            note: "L’ARN du VIH a monté pendant un temps\u{a0}: à bas niveau chez 6 patients sur 26 dans INSPIRE, et chez 6 \
                   sur 11 après une dose unique (Sereti 2009). Passez à la visite «\u{a0}Le taux a monté, les patients n’y \
                   ont rien gagné\u{a0}».",
            ask: None,
        },
    ],
};
