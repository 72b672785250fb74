//! Pourquoi cinq jours, pourquoi huit semaines ?

use crate::teach::tours::{Ask, Said, Words};

pub(in crate::teach::tours) static WORDS: Words = Words {
    title: "Pourquoi cinq jours, pourquoi huit semaines\u{202f}?",
    audience: "Pour des étudiants en immunologie et en pharmacologie\u{202f}; environ 20 minutes.",
    steps: &[
        Said {
            title: "Un cycle, vu de près",
            caption: "Cinq jours d’injections, 5\u{a0}MUI deux fois par jour, puis plus rien. Le taux typique baisse d’abord, de \
                      {a.cd4@start} à {a.cd4@low}\u{a0}: des cellules activées quittent le sang. Une fois les injections \
                      terminées, il monte à {a.cd4@peak}. À la semaine 8 il est à {a.cd4@8}, contre {control.cd4@8} dans le bras témoin.",
            note: "Chez deux patients, à la plus forte dose d’une étude de phase I, les lymphocytes (non les CD4) baissaient dès \
                   le deuxième jour et remontaient dans les 48 heures après l’arrêt (McMahon 1994). Le jour du pic qui suit est mal connu\u{a0}: \
                   le modèle le place vers la semaine {a.cd4@peakweek}.",
            ask: Some(Ask {
                prompt: "Dessinez le taux sur les huit semaines qui suivent la première injection. Que fait-il pendant les \
                         cinq jours\u{202f}?",
                options: &["Il monte dès le premier jour", "Il baisse d’abord", "Il ne change pas"],
                right: Some(1),
                answer: "Il baisse d’abord. Une personne prélevée pendant le cycle semble aller plus mal, et non mieux.",
                predicts: true,
            }),
        },
        Said {
            title: "Ce que font les cinq jours",
            caption: "L’IL-2 elle-même disparaît vite\u{a0}: sous la peau, sa demi-vie est de 3,3 heures (Piscitelli 1996). \
                      Ce qu’elle déclenche dure plus longtemps. En deux jours, les cellules présentent davantage de son \
                      récepteur, dans le modèle {a.receptor@0.25} du maximum possible\u{202f}; une semaine après la dernière \
                      injection, il en reste {a.receptor@1.75}. Mais les récepteurs captent aussi le produit\u{a0}: les \
                      dernières injections donnent un niveau plus bas que les premières.",
            note: "Chez l’un de deux patients anéphriques, la clairance est passée de 311 à 761\u{a0}mL/min au fil de perfusions de \
                   dose croissante (Schiphorst 1999). Le récepteur soluble avait monté à 72 h, et au-dessus de 1\u{202f}200 \
                   pmol/L il semblait réduire l’AUC (Kirchner 1998). Qu’elle double environ au cours d’un cycle dans le VIH est un jugement inscrit dans le \
                   modèle, pas une mesure.",
            ask: None,
        },
        Said {
            title: "Deux jours, ou dix\u{202f}?",
            caption: "La même dose pendant deux jours (A) ou dix (B), six fois. Variation médiane\u{a0}: \
                      {+a.end.change_median} avec deux jours, {+b.end.change_median} avec dix. Le modèle ne s’arrête pas à \
                      cinq jours. Mais dix jours, ce sont {b.burden.days_on} jours d’injections en un an contre \
                      {a.burden.days_on}.",
            note: "Tous les essais d’IL-2 du graphique ont donné cinq jours, donc la page hachure les deux bras\u{a0}: aucun \
                   essai du graphique ici. D’autres durées ont été essayées ailleurs, dont de faibles doses quotidiennes \
                   (Lalezari 2000). Cinq jours, c’est ce que les essais ont donné, non un optimum trouvé par le modèle.",
            ask: Some(Ask {
                prompt: "Cette image montre-t-elle que dix jours seraient meilleurs\u{202f}?",
                options: &["Oui", "Non"],
                right: Some(1),
                answer: "Non. Elle montre ce que disent des équations là où aucun essai du graphique n’a regardé. Elles ont été ajustées sur \
                         des cycles de cinq jours.",
                predicts: false,
            }),
        },
        Said {
            title: "L’escalier",
            caption: "Six cycles, un toutes les huit semaines. Regardez le taux juste avant un cycle\u{a0}: {a.cd4@8} avant \
                      le deuxième, {a.cd4@24} avant le quatrième, {a.cd4@40} avant le sixième. Chaque cycle part d’une marche \
                      plus haute que le précédent.",
            note: "La plupart des cellules nouvelles meurent en quelques semaines\u{202f}; certaines vivent longtemps, et \
                   plus encore après les cycles tardifs. Des CD4 marqués avaient une demi-vie de 1,7 semaine après un cycle \
                   précoce et de 28,7 semaines après un cycle tardif (Kovacs 2005, n = 6). Le gain allait avec la survie, non \
                   avec la division (Read 2008).",
            ask: Some(Ask {
                prompt: "Dessinez six cycles, à huit semaines d’intervalle.",
                options: &[],
                right: None,
                answer: "Une scie sur un escalier\u{a0}: à chaque cycle un creux, un saut et un déclin, et un plancher qui \
                         monte.",
                predicts: true,
            }),
        },
        Said {
            title: "Toutes les quatre semaines\u{202f}?",
            caption: "A\u{a0}: toutes les huit semaines. B\u{a0}: toutes les quatre. En un an, B finit plus haut, \
                      {+b.end.change_median} contre {+a.end.change_median}, pour {b.burden.total_miu}\u{a0}MUI contre \
                      {a.burden.total_miu}. Au bout de huit semaines le saut est épuisé et la marche demeure\u{a0}: le cycle \
                      suivant commence quand attendre encore ne ferait plus perdre grand-chose.",
            note: "Après un seul cycle à faible dose, le taux de CD4 est resté élevé jusqu’à 10 semaines (McMahon 1994). Sur 61 \
                   patients en quatre bras, une quinzaine ont reçu 3\u{a0}MUI deux fois par jour toutes les quatre semaines\u{a0}: \
                   gains «\u{a0}indiscernables\u{a0}» de ceux de doses plus fortes, et meilleure tolérance (Tambussi 2001). Si peu \
                   de patients ne montrent aucune égalité.",
            ask: None,
        },
        Said {
            title: "1995\u{a0}: la première étude",
            caption: "Des perfusions de cinq jours toutes les huit semaines. Six des dix patients au-dessus de 200 cellules \
                      ont gagné au moins 50\u{202f}%\u{202f}; les variations vont de {+trial.kovacs1995-range.low} à {+trial.kovacs1995-range.high} (Kovacs 1995). Parmi les \
                      patients du modèle, suivis pendant des durées aussi inégales, {a.ten.rise_50} gagnent au moins \
                      50\u{202f}%\u{202f}; l’étendue attendue pour dix va de {+a.ten.low} à {+a.ten.high}.",
            note: "Dix personnes, pas de bras témoin, 7 à 25 mois de suivi, des antiviraux faibles. Demandez ce que l’on \
                   peut en conclure. L’écart entre les personnes est le résultat à retenir\u{202f}; le modèle donne à \
                   chaque patient les 14 cycles.",
            ask: None,
        },
        Said {
            title: "2003\u{a0}: l’essai randomisé",
            caption: "ANRS 079\u{a0}: une trithérapie et dix cycles de 5\u{a0}MUI deux fois par jour, trois fois toutes les quatre \
                      semaines, puis toutes les huit. L’essai a trouvé un gain médian de {+trial.anrs079-il2-w74} à la semaine 74, et de {+trial.anrs079-control-w74} \
                      avec la trithérapie seule. Le modèle\u{a0}: {+a.end.change_median} et {+control.end.change_median}.",
            note: "118 patients dans les deux bras. Un gain d’au moins 80\u{202f}%\u{a0}: {trial.anrs079-il2-share80} contre {trial.anrs079-control-share80}, \
                   P < 0,0001 (Levy 2003). Montrez le témoin\u{a0}: la trithérapie seule donne une bonne part du gain.",
            ask: Some(Ask {
                prompt: "La trithérapie commence à la semaine 0, l’IL-2 à la semaine 4. Dessinez le taux médian jusqu’à la \
                         semaine 74, et marquez où finirait la trithérapie seule.",
                options: &[],
                right: None,
                answer: "La médiane du modèle finit à {a.end.cd4_median}, et à {control.end.cd4_median} avec la trithérapie \
                         seule.",
                predicts: true,
            }),
        },
        Said {
            title: "Deux ans après l’arrêt",
            caption: "Les cycles se sont arrêtés à la semaine 68. À la semaine 170, les patients de l’essai avaient encore un \
                      gain médian de {+trial.anrs079-il2-w170} (Durier 2007). Le modèle garde {+a.end.change_median}. Ce que les cycles ont \
                      produit vit longtemps et s’efface lentement.",
            note: "Délai médian depuis le dernier cycle\u{a0}: deux ans. La moitié avaient arrêté plus tard, certains continuaient. Des deux résultats on peut estimer que le \
                   gain par rapport à la trithérapie seule diminue de moitié en 80 à 130 semaines environ\u{a0}: notre \
                   déduction, un ordre de grandeur. Ce que ce gain a valu aux patients est une autre question\u{a0}: voir la \
                   visite «\u{a0}Le taux a monté, les patients n’y ont rien gagné\u{a0}».",
            ask: None,
        },
    ],
};
