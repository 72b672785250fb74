//! Les nouveaux CD4 valent-ils les anciens ?

use crate::teach::tours::{Ask, Said, Words};

pub(in crate::teach::tours) static WORDS: Words = Words {
    title: "Les nouveaux CD4 valent-ils les anciens\u{202f}?",
    audience: "Pour des étudiants en immunologie, et pour qui a lu une fiche d’information\u{202f}; environ 20 minutes.",
    steps: &[
        Said {
            title: "Un taux est une somme",
            caption: "ANRS 079 dans le modèle. Cellules naïves, qui n’ont encore rien rencontré\u{a0}: {a.naive@start} au \
                      départ, {a.naive@end} à la semaine 74. Cellules mémoire, copies de cellules qui ont déjà servi\u{a0}: \
                      {a.memory@start} et {a.memory@end}. Le taux les additionne et ne les distingue pas.",
            note: "L’essai aussi a trouvé plus de cellules naïves et plus de cellules mémoire avec l’IL-2 qu’avec la \
                   trithérapie seule (Levy 2003).",
            ask: Some(Ask {
                prompt: "Un type de cellule a été perdu avant le traitement. Quelles cellules peuvent le ramener\u{202f}?",
                options: &[
                    "Les cellules mémoire, en se divisant",
                    "Les cellules naïves venues du thymus",
                    "Les unes ou les autres",
                ],
                right: Some(1),
                answer: "Seulement les nouvelles cellules naïves venues du thymus. Copier ce qui est là ne ramène pas ce qui \
                         est perdu.",
                predicts: false,
            }),
        },
        Said {
            title: "Ce que l’IL-2 ajoute",
            caption: "À la semaine 74, {a.expanded@end} cellules par µL sont des cellules à longue vie que l’IL-2 a \
                      multipliées. Elles viennent de cellules qui étaient là. Chez les patients, la plupart des cellules \
                      naïves aussi portaient le récepteur de l’IL-2, CD25, après un long traitement\u{a0}: 61\u{202f}% en \
                      médiane (Sereti 2002).",
            note: "Les cellules naïves sont passées de 139 à 387 en un an chez six patients (Natarajan 2002)\u{202f}; pendant \
                   l’IL-2 elles se divisaient bien plus que d’habitude. Ce qui reste dépend de la survie (Kovacs 2005). Une \
                   cellule naïve qui est une copie ajoute du nombre, pas de la variété.",
            ask: None,
        },
        Said {
            title: "Le thymus à 20 ans",
            caption: "Des antirétroviraux seuls à partir de 100 cellules, quatre ans, une personne de 20 ans. Le thymus du \
                      modèle fabrique en tout {a.thymus@sum} nouvelles cellules naïves par µL. Le taux de cellules naïves \
                      passe de {a.naive@start} à {a.naive@end}.",
            note: "Le thymus travaille le plus de 6 mois à 2 ans, rétrécit à partir de la puberté, et fabrique de nouveaux \
                   CD4 peut-être jusqu’à 50 ans (fiche d’information). Son tissu diminue dès la première année (Steinmann \
                   1985).",
            ask: None,
        },
        Said {
            title: "Le thymus à 35 ans",
            caption: "La même chose à 35 ans\u{a0}: {a.thymus@sum} nouvelles cellules naïves en quatre ans. Le taux de \
                      cellules naïves finit à {a.naive@end}.",
            note: "Demandez à la classe, avant l’étape suivante, ce que donneront 50 ans\u{a0}: pour le thymus, et pour le \
                   taux.",
            ask: None,
        },
        Said {
            title: "Le thymus à 50 ans",
            caption: "À 50 ans le thymus n’en fabrique que {a.thymus@sum}, et le taux de cellules naïves finit à \
                      {a.naive@end}. Dans le modèle, le renouvellement compense la perte ordinaire à tout âge\u{202f}; ce que \
                      le thymus apporte est le gain.",
            note: "C’est une hypothèse du modèle\u{a0}: chacun part du même déficit, et le thymus fait la différence. \
                   Dans ESPRIT, les plus âgés gagnaient bel et bien moins, 11,7 cellules de moins par tranche de 5 \
                   ans (Fox 2007)\u{202f}; le modèle n’en reproduit qu’une part.",
            ask: Some(Ask {
                prompt: "Deux personnes ont le même taux de cellules naïves, à 20 et à 50 ans. Qu’est-ce qui peut \
                         différer\u{202f}?",
                options: &[],
                right: None,
                answer: "Le nombre de cellules différentes dont il est fait. Un taux ne montre pas la variété.",
                predicts: false,
            }),
        },
        Said {
            title: "Le seuil de 200",
            caption: "Au-dessous de 200, la plupart des gens prennent des médicaments contre les infections \
                      opportunistes\u{202f}; quand les antirétroviraux ont ramené le taux au-dessus de 200, on peut le plus \
                      souvent les arrêter sans danger (fiche d’information). Deux ans d’antirétroviraux font passer la ligne \
                      à {a.end.share_above_200} de ces patients virtuels, partis au-dessous.",
            note: "Une limite tracée en cellules a fonctionné parce que les antirétroviraux restaurent plus que le \
                   taux\u{a0}: ils enlèvent le virus. Cette page n’est pas un guide de traitement.",
            ask: None,
        },
        Said {
            title: "Fonctionnent-ils\u{202f}?",
            caption: "ANRS 079 a testé la fonction. Avec l’IL-2, la cote d’une réponse aux antigènes de rappel était {fact.anrs079-recall} fois \
                      plus élevée\u{202f}; après vaccination, les anticorps antitétaniques étaient à {fact.anrs079-tetanus} contre 8 unités HA/mL à \
                      la semaine 64 (Levy 2003). Les nouvelles cellules n’étaient donc pas inertes.",
            note: "P = 0,002 et P = 0,01. Ce sont deux résultats de laboratoire. Demandez ce qu’ils promettent, et notez les \
                   réponses pour l’étape suivante.",
            ask: None,
        },
        Said {
            title: "Valent-ils les anciens\u{202f}?",
            caption: "Deux grands essais ont ensuite compté les maladies et non les cellules. L’IL-2 a relevé le taux et n’a \
                      apporté «\u{a0}aucun bénéfice clinique dans aucune des deux études\u{a0}» (ESPRIT et SILCAAT, 2009). \
                      Plus de cellules, et des cellules qui répondent en éprouvette, n’ont pas suffi.",
            note: "Personne ne sait au juste pourquoi. La visite suivante, «\u{a0}Le taux a monté, les patients n’y ont rien \
                   gagné\u{a0}», part de là.",
            ask: None,
        },
    ],
};
