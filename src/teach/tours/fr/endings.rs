//! Le taux a monté, les patients n'y ont rien gagné.

use crate::teach::tours::{Ask, Said, Words};

pub(in crate::teach::tours) static WORDS: Words = Words {
    title: "Le taux a monté, les patients n’y ont rien gagné",
    audience: "Pour tous, à la fin\u{202f}; essais cliniques et critères de substitution\u{202f}; environ 15 minutes.",
    steps: &[
        Said {
            title: "Un succès",
            caption: "ANRS 079\u{a0}: un gain médian de {+trial.anrs079-il2-w74} avec l’IL-2, de {+trial.anrs079-control-w74} sans, P < 0,0001 (Levy 2003). Parmi les \
                      personnes du modèle, {a.end.share_rise_80} gagnent 80\u{202f}% ou plus, contre \
                      {control.end.share_rise_80} sous trithérapie seule.",
            note: "Laissez la classe s’en réjouir. Dans l’essai, les proportions étaient de {trial.anrs079-il2-share80} et {trial.anrs079-control-share80}.",
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
            caption: "Trois cycles de 7,5\u{a0}MUI deux fois par jour sous antirétroviraux. À 8 mois la variation médiane était de \
                      {+trial.esprit-il2-w35} (IIQ de {trial.esprit-il2-w35.low} à {trial.esprit-il2-w35.high}) chez \
                      {trial.esprit-il2-w35.n} patients (Fox 2007). Le modèle\u{a0}: variation médiane \
                      {+a.end.change_median} (IIQ de {a.end.change_p25} à {a.end.change_p75}).",
            note: "Ce sont les patients qui ont commencé à cette dose et ont eu une mesure à 8 mois. Le gain est réel et \
                   important.",
            ask: None,
        },
        Said {
            title: "SILCAAT, et ce que l’on a compté",
            caption: "ESPRIT\u{a0}: {fact.esprit-design.n0} patients avec IL-2 contre {fact.esprit-design.n1} sans, médiane \
                      {fact.esprit-design} cellules. SILCAAT\u{a0}: {fact.silcaat-design.n0} contre {fact.silcaat-design.n1}, \
                      médiane {fact.silcaat-design} cellules, six cycles de 4,5\u{a0}MUI. Puis tous deux ont donné des cycles pour \
                      tenir un objectif de CD4. Critère principal\u{a0}: maladie opportuniste ou décès.",
            note: "L’image montre les six cycles de SILCAAT dans le modèle, {+a.end.change_median} à la fin. Demandez \
                   pourquoi il faut des milliers de patients\u{a0}: sous traitement, la maladie est rare.",
            ask: None,
        },
        Said {
            title: "La réponse",
            caption: "L’IL-2 a relevé le taux de CD4 et n’a apporté «\u{a0}aucun bénéfice clinique dans aucune des deux \
                      études\u{a0}» (N Engl J Med 2009, 361, 1548-59). Hazard ratio (rapport des risques instantanés) de \
                      maladie opportuniste ou de décès\u{a0}: {fact.esprit-hazard} (IC à 95\u{202f}% de \
                      {fact.esprit-hazard.low} à {fact.esprit-hazard.high}) dans ESPRIT, {fact.silcaat-hazard} \
                      ({fact.silcaat-hazard.low} à {fact.silcaat-hazard.high}) dans SILCAAT.",
            note: "P = {fact.esprit-hazard.p} et {fact.silcaat-hazard.p}. Décès toutes causes\u{a0}: {fact.esprit-death} (P = \
                   {fact.esprit-death.p}) et {fact.silcaat-death} (P = {fact.silcaat-death.p}). Différence moyenne de CD4 avec \
                   le bras témoin sur 7 à 8 ans\u{a0}: {+fact.esprit-difference} et {+fact.silcaat-difference}\u{a0}cellules/µL.",
            ask: Some(Ask {
                prompt: "Un IC à 95\u{202f}% de {fact.esprit-hazard.low} à {fact.esprit-hazard.high} pour le hazard \
                         ratio\u{a0}: montre-t-il que l’IL-2 ne fait rien\u{202f}?",
                options: &["Oui", "Non, il montre quelle ampleur de bénéfice ou d’effet délétère on peut exclure"],
                right: Some(1),
                answer: "Il exclut un grand bénéfice. Il laisse place à un petit bénéfice ou à un petit effet délétère.",
                predicts: false,
            }),
        },
        Said {
            title: "Le prix",
            caption: "Trois cycles, ce sont {a.burden.injections} injections en {a.burden.days_on} jours, avec de la fièvre \
                      et d’autres effets indésirables. À la fin du premier cycle, un marqueur d’inflammation, la hsCRP, avait \
                      monté de 138,6 et de 58,9\u{a0}mg/L dans deux études, puis était redescendu (Porter 2009).",
            note: "Dans ESPRIT les événements cliniques de grade 4 étaient plus fréquents avec l’IL-2\u{a0}: hazard ratio \
                   {fact.esprit-grade4} (P = {fact.esprit-grade4.p})\u{202f}; dans SILCAAT {fact.silcaat-grade4} (P = \
                   {fact.silcaat-grade4.p}). Aucun bénéfice et un effet délétère\u{a0}: une perte nette.",
            ask: None,
        },
        Said {
            title: "Sans antirétroviraux\u{a0}: STALWART",
            caption: "STALWART a donné l’IL-2 sans traitement antirétroviral continu. Maladie opportuniste ou décès\u{a0}: \
                      {fact.stalwart-events.e0} sur {fact.stalwart-events.n0} avec IL-2 (deux bras, l’un avec antirétroviraux \
                      autour de chaque cycle), {fact.stalwart-events.e1} sur {fact.stalwart-events.n1} sans\u{202f}; hazard \
                      ratio {fact.stalwart-hazard} (IC à 95\u{202f}% de {fact.stalwart-hazard.low} à \
                      {fact.stalwart-hazard.high}), P = {fact.stalwart-hazard.p} (PLoS One 2010, 5, e9334). Sur l’image, un autre essai sans antirétroviraux\u{a0}: la \
                      variation médiane du modèle est de {+a.end.change_median} à la semaine 24.",
            note: "L’image est UK-Vanguard à 7,5\u{a0}MUI (Youle 2006), car les doses de STALWART ne sont pas dans notre liste. Là \
                   les taux ont monté\u{a0}: variation moyenne pondérée par le temps sur 24 semaines {+trial.ukvanguard-il2} avec l’IL-2 (n = \
                   {trial.ukvanguard-il2.n}), {+trial.ukvanguard-control} sans (n = {trial.ukvanguard-control.n}). STALWART a eu peu d’événements, mais dans le sens d’un effet délétère.",
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
