//! Teaching, in French.

use crate::teach::tour::BadTour;
use crate::text::teach::{Plan, TeachWords, links};
use crate::text::teach_keys as keys;

pub(in crate::text) const WORDS: TeachWords = TeachWords {
    teach: "Enseigner",
    help: "Raccourcis clavier",
    back_to_list: "Tout Enseigner",
    leave: "Quitter",
    copy: "Copier",
    copied: "Copié.",
    not_copied: "Le navigateur ne laisse pas la page copier. Sélectionnez le texte et copiez-le à la main.",
    remove: "Retirer",
    lesson: "Leçon",
    bad_value: |got, allowed| {
        format!("task\u{a0}: «\u{a0}{got}\u{a0}» ne veut rien dire ici\u{202f}; permis\u{a0}: {allowed}.")
    },
    tours: "Visites guidées",
    tours_hint: "Des vues légendées, que l’on parcourt avec les flèches du clavier.",
    start_tour: "Commencer",
    steps: |steps| if steps == 1 { "1 étape".to_owned() } else { format!("{steps} étapes") },
    tour: "Visite guidée",
    step_of: |step, of| format!("Étape {step} sur {of}"),
    back: "Précédente",
    next: "Suivante",
    finish: "Fin de la visite",
    notes: "Notes",
    notes_hint: "Pour l’enseignant, sur cet écran seulement",
    facts_from: "Lu dans",
    discuss: "À discuter",
    show_answer: "Montrer la réponse",
    right: "Exact.",
    not_right: "Pas tout à fait.",
    talked_about: "Réponse",
    back_to_step: "Revenir à la vue de cette étape",
    broken_draft: "La visite que vous prépariez n’a pas pu être relue sur cet appareil\u{a0}: l’éditeur repart de zéro.",
    drawn_for_another: "La courbe du lien a été dessinée pour un autre schéma\u{a0}: elle n’est pas montrée.",
    bad_tour: |problem| match problem {
        BadTour::NotATour => "Le lien nomme une visite inconnue ici.",
        BadTour::CutShort => "Le lien de la visite a été coupé\u{a0}: redemandez-le en entier.",
        BadTour::Changed => "Le lien de la visite a été altéré en route et ne peut être lu\u{a0}: redemandez-le.",
    },
    make_tour: "Créer une visite",
    make_tour_hint: "Réglez la page comme l’étape doit la montrer, puis ajoutez-la ici. Les nombres entre accolades, comme {a.end.cd4_median}, suivent le calcul.",
    own_title: "Titre de la visite",
    untitled: "Ma visite",
    add_view: "Ajouter cette vue comme étape",
    added_view: |steps| format!("Ajoutée comme étape {steps}."),
    step_title: |step| format!("Titre de l’étape {step}"),
    caption: "Légende, pour tous",
    note: "Note, pour l’enseignant",
    earlier: |step| format!("Monter l’étape {step}"),
    later: |step| format!("Descendre l’étape {step}"),
    delete: |step| format!("Supprimer l’étape {step}"),
    moved_step: |from, to| format!("L’étape {from} devient l’étape {to}."),
    deleted_step: |step| format!("Étape {step} supprimée. «\u{a0}Annuler\u{a0}» la rétablit."),
    unmade: |steps| format!("Modification annulée\u{a0}: la visite a {steps}."),
    made_again: |steps| format!("Modification rétablie\u{a0}: la visite a {steps}."),
    text_too_long: |letters, most| {
        format!("Ce texte a {letters} caractères\u{202f}; le maximum est de {most}. Raccourcissez-le.")
    },
    no_link_for_text: "Un texte est trop long\u{a0}: il n’y a pas encore de lien. Raccourcissez le texte signalé.",
    no_link_for_length: |over| {
        format!("La visite est trop longue pour un lien. Raccourcissez-la d’environ {over} caractères.")
    },
    room: |used, most| {
        format!(
            "{used} caractères d’un lien sur {most}. Une lettre accentuée en prend quatre, les autres écritures davantage."
        )
    },
    other_draft: |title, steps| {
        format!("Un autre onglet a une visite\u{a0}: «\u{a0}{title}\u{a0}», {steps}. Les deux visites sont conservées.")
    },
    take_draft: "Continuer avec cette visite",
    discard_draft: "Supprimer cette visite",
    discarded_draft: |title| format!("Visite supprimée\u{a0}: «\u{a0}{title}\u{a0}»."),
    restore_draft: "Rétablir cette visite",
    draft_kept: "Cet appareil conserve la visite pendant que vous la créez.",
    draft_not_kept: "Cet appareil ne conserve pas la visite. Copiez le lien avant de quitter la page.",
    by_sender: "Écrit par l’expéditeur de ce lien, pas par cette page.",
    no_steps: "Aucune étape pour l’instant.",
    play: "La jouer",
    tour_link: "Lien vers ma visite",
    tour_link_hint: "Toute la visite est dans la partie après #, qu’aucun serveur ne voit. Certaines messageries coupent les liens de plus de 2\u{202f}000 caractères\u{a0}: envoyez-les dans un fichier.",
    start_from: "Partir d’une copie de",
    full: "Une visite dans un lien a au plus 24 étapes.",
    predict: "Prédire, puis deux révélations",
    predict_hint: "Dessinez la courbe des CD4 avant de la voir\u{202f}; puis celle du modèle\u{202f}; puis ce que l’essai a trouvé.",
    draw_how: "Dessinez le taux attendu\u{a0}: au doigt ou à la souris sur le graphique, ou aux flèches\u{a0}: gauche et droite choisissent la semaine, haut et bas le taux.",
    sketchpad: "Zone de dessin",
    sketchpad_keys: "Les flèches gauche et droite choisissent la semaine, haut et bas changent le taux, Page précédente et Page suivante de cent.",
    at_point: |week, count| match count {
        Some(count) => format!("Semaine {week}\u{a0}: {count} cellules"),
        None => format!("Semaine {week}\u{a0}: pas dessinée"),
    },
    not_ready: "Continuez de dessiner, jusque dans le dernier quart du temps.",
    clear: "Effacer",
    reveal_model: "Révéler le modèle",
    reveal_trial: "Révéler l’essai",
    draw_again: "Redessiner",
    against_model: "Votre courbe et le modèle",
    against_trial: "Votre courbe et l’essai",
    all_right: "Rien d’important n’a été manqué.",
    more_remarks: "En savoir plus",
    your_code: "Votre courbe en un code",
    your_code_hint: "Envoyez-le à l’enseignant, qui peut montrer toutes les courbes de la classe.",
    your_curve: "votre courbe",
    hidden_now: "La courbe, les nombres et les résultats de l’essai sont cachés jusqu’à ce que vous révéliez le modèle.",
    legend_trial_later: "Les résultats de l’essai sont cachés jusqu’à la seconde révélation.",
    class: "Montrer une classe",
    class_hint: "Collez la discussion avec les codes de tous telle quelle, noms et bavardages compris. Elle reste sur cet appareil.",
    class_box: "Discussion ou liste de codes",
    show_class: "Montrer les courbes",
    class_curves: |curves, unread, repeated| {
        let curves = if curves < 2 { format!("{curves} courbe") } else { format!("{curves} courbes") };
        let unread = match unread {
            0 => String::new(),
            1 => "\u{202f}; 1 ligne n’a pas été comprise".to_owned(),
            _ => format!("\u{202f}; {unread} lignes n’ont pas été comprises"),
        };
        let repeated = if repeated > 0 { format!("\u{202f}; {repeated} en double") } else { String::new() };
        format!("{curves}{unread}{repeated}.")
    },
    class_none: "Aucun code trouvé. Un code commence par p1-.",
    class_other: |curves| {
        if curves == 1 {
            "1 courbe a été dessinée pour une autre image et n’est pas montrée.".to_owned()
        } else {
            format!("{curves} courbes ont été dessinées pour une autre image et ne sont pas montrées.")
        }
    },
    class_lines: |line, text, why| format!("Ligne {line}\u{a0}: «\u{a0}{text}\u{a0}». {why}"),
    class_median: "médiane de la classe",
    task: "Exercice",
    task_hint: "Changez le schéma jusqu’à ce que tous les objectifs soient cochés.",
    done: "atteint",
    open: "pas encore",
    waiting: "calcul en cours",
    make_task: "Donner un exercice",
    make_task_hint: "Choisissez des objectifs et des limites. La classe part de la vue ouverte en ce moment.",
    goal: |word| match word.trim_end_matches(|letter: char| letter.is_ascii_digit() || letter == '.') {
        "above500for" => ["Au-dessus de", "cellules/µL pendant au moins", "semaines en tout"],
        "end" => ["Au moins", "cellules/µL à la fin", ""],
        "gain" => ["À la fin au moins", "de plus qu’au départ", ""],
        "more" => ["À la fin au moins", "de plus que le témoin", ""],
        "never" => ["Atteindre", "cellules/µL et ne plus jamais redescendre", ""],
        "reach500by" => ["Atteindre", "cellules/µL avant la semaine", ""],
        "over200in" => ["Au-dessus de (200 ou 500)", "cellules/µL à la fin chez au moins", "% des patients virtuels"],
        "rise80in" => ["Une hausse de (50 ou 80)", "% chez au moins", "% des patients virtuels"],
        "miu" => ["Au plus", "MUI d’IL-2 en tout", ""],
        "ugkg" => ["Au plus", "µg/kg d’IL-7 en tout", ""],
        "cycles" => ["Au plus", "cycles", ""],
        "days" => ["Au plus", "jours de traitement", ""],
        "shots" => ["Au plus", "injections", ""],
        "effects" => ["Un score cumulé d’effets indésirables d’au plus", "(illustratif)", ""],
        "rna" => ["ARN du VIH jamais au-dessus de", "log10 dans la seconde moitié", ""],
        _ => ["Le patient et la durée restent comme ils sont", "", ""],
    },
    no_goals: "Choisissez au moins un objectif.",
    task_link: "Lien vers l’exercice",
    try_task: "L’essayer",
    check_codes: "Vérifier des codes d’achèvement",
    check_hint: "Collez ce qu’un élève a envoyé. La page calcule le lien, coche les objectifs et dit si le code va avec les deux. Un code trouve les erreurs\u{202f}; ce n’est pas une preuve.",
    student_link: "Le lien de l’élève",
    student_code: "Le code de l’élève",
    check: "Vérifier",
    code_fits: "Le code va avec ce lien et cet exercice, et tous les objectifs sont atteints.",
    code_does_not_fit: "Le code ne va pas avec ce lien et cet exercice.",
    goals_not_reached: "Le code va avec le lien, mais tous les objectifs ne sont pas atteints.",
    no_link: "Le texte n’est pas un lien de l’explorateur.",
    no_task: "Le lien ne contient pas d’exercice.",
    plans: "Plans de leçon",
    plans_hint: "Trois leçons de 20 minutes, prêtes à donner. Dites au début\u{a0}: un modèle pédagogique sur une histoire de recherche, pas un guide de traitement.",
    plan_heads: ["Minutes", "À faire", "Ouvrir"],
    plan_open: "Ouvrir",
    plan: [
        Plan {
            title: "Pourquoi cinq jours, pourquoi huit semaines\u{202f}?",
            audience: "Étudiants en immunologie ou en pharmacologie, qui savent ce qu’est un taux de CD4. But\u{a0}: lire une courbe en dents de scie, et distinguer ce qu’un essai a testé de ce qu’un modèle dit.",
            rows: &[
                ("0 à 2", "Dire ce qu’est l’IL-2 et à quoi la page ne sert pas.", links::FIVE_DAYS),
                ("2 à 6", "Étape 1\u{a0}: chacun dessine un cycle. Révéler. Demander qui avait le creux.", ""),
                (
                    "6 à 9",
                    "Étapes 2 et 3. À l’étape 3, s’arrêter aux hachures\u{a0}: aucun essai répertorié n’a donné deux jours, ni dix.",
                    "",
                ),
                ("9 à 13", "Étapes 4 et 5\u{a0}: l’escalier, et quatre semaines contre huit.", ""),
                (
                    "13 à 17",
                    "Étape 7\u{a0}: chacun dessine ANRS 079. Révéler le modèle, puis l’essai. Montrer le bras témoin.",
                    "",
                ),
                ("17 à 20", "Exercice à la maison.", links::FIVE_DAYS_TASK),
            ],
            after: &[
                "Pourquoi le taux baisse-t-il d’abord\u{202f}? Dans le modèle, les cellules activées quittent le sang puis y reviennent\u{202f}; deux patients, à la plus forte dose d’une étude de phase I, ont eu une lymphopénie dès le 2e jour et un rebond dans les 48 heures après l’arrêt (McMahon 1994).",
                "Que vaut-il mieux, peu et souvent ou beaucoup et rarement\u{202f}? Dans une comparaison de 61 patients en quatre bras, les gains avec 3\u{a0}MUI toutes les quatre semaines étaient «\u{a0}indiscernables\u{a0}» de ceux de doses plus fortes, et la tolérance meilleure (Tambussi 2001). Des bras de 15 environ ne montrent aucune égalité.",
            ],
        },
        Plan {
            title: "Pourquoi pas sous 200\u{202f}?",
            audience: "Étudiants en immunologie ou en essais cliniques. But\u{a0}: séparer deux explications qu’un seul petit essai ne peut séparer.",
            rows: &[
                (
                    "0 à 3",
                    "Étape 1\u{a0}: dix patients au-dessus de 200 cellules, dont six ont gagné au moins 50\u{202f}%.",
                    links::BELOW_200,
                ),
                ("3 à 7", "Étape 2\u{a0}: chacun dessine les quinze autres. Révéler.", ""),
                ("7 à 10", "Étape 3\u{a0}: le virus pendant une perfusion.", ""),
                (
                    "10 à 14",
                    "Étape 4\u{a0}: le taux ou le virus\u{202f}? À deux\u{a0}: quel essai trancherait\u{202f}?",
                    "",
                ),
                ("14 à 17", "Étapes 5 et 6\u{a0}: SILCAAT, et ce que signifie 200.", ""),
                ("17 à 20", "Exercice en classe.", links::BELOW_200_TASK),
            ],
            after: &[
                "L’exercice ne peut être réussi avec plus d’IL-2 sous antiviraux faibles en 30 jours de traitement\u{202f}; il peut l’être sous trithérapie. C’est la réponse du modèle, et elle repose sur ses hypothèses\u{a0}: aucun essai du graphique n’a perfusé de tels patients sous trithérapie.",
            ],
        },
        Plan {
            title: "Le taux a monté, les patients n’y ont rien gagné",
            audience: "Pour tous. But\u{a0}: ce qu’est un critère de substitution, pour y avoir cru.",
            rows: &[
                (
                    "0 à 4",
                    "Étape 1\u{a0}: le succès d’ANRS 079. À main levée\u{a0}: seront-ils moins malades\u{202f}? L’écrire au tableau.",
                    links::NO_BENEFIT,
                ),
                (
                    "4 à 8",
                    "Étapes 2 et 3\u{a0}: ESPRIT et SILCAAT, des milliers de patients, maladies et décès comptés.",
                    "",
                ),
                (
                    "8 à 12",
                    "Étape 4\u{a0}: la réponse. Retour au tableau. Lire ensemble l’intervalle du hazard ratio.",
                    "",
                ),
                ("12 à 15", "Étapes 5 et 6\u{a0}: ce que cela a coûté, et STALWART.", ""),
                (
                    "15 à 20",
                    "Étape 7\u{a0}: qu’est-ce qui vous convaincrait qu’un marqueur peut remplacer le patient\u{202f}?",
                    "",
                ),
                (
                    "après",
                    "Un exercice sur l’IL-7\u{a0}: trois injections suffisent. Demander ce qui est démontré quand tout est coché.",
                    links::NO_BENEFIT_TASK,
                ),
            ],
            after: &[
                "Les hazard ratios et les différences moyennes sont ceux du résumé (N Engl J Med 2009, 361, 1548-59).",
            ],
        },
    ],
    present: "Projection",
    present_hint: "Grands caractères et traits épais pour un projecteur\u{202f}; les réglages sont repliés.",
    leave_present: "Quitter la projection",
    present_bar: "Projection",
    blank: "Cacher la courbe",
    freeze: "Figer cette courbe",
    frozen: "figée",
    blanked: "La courbe est cachée. Appuyez sur B pour la montrer.",
    shortcuts: "Raccourcis clavier",
    letters_on: "Les touches seules (lettres, chiffres, point d’interrogation) sont des raccourcis",
    letters_hint: "Désactivez-les si une touche seule déclenche des actions par accident, comme avec la dictée. Elles n’agissent jamais pendant la saisie.",
    keys: keys::FR,
    events: "Ce qui est arrivé à ce patient",
    events_hint: "Le rapport donne des dates et aucun taux\u{a0}: les repères sont sur la courbe du modèle, non sur des mesures.",
    event: |id| {
        Some(match id {
            "pml-start" => ("IL-7 donnée", "1er novembre 2012"),
            "pml-epilepsia" => ("Épilepsie partielle continue", "16 janvier 2013"),
            "pml-improved" => ("Amélioration clinique progressive jusqu’ici", "jusqu’en mars 2013"),
            "pml-baseline" => {
                ("Taux de CD4 revenu au départ, amélioration clinique estompée", "un an après le traitement")
            }
            "pml-unchanged" => {
                ("État inchangé, aucun signe d’infection active du système nerveux central", "14 janvier 2014")
            }
            _ => return None,
        })
    },
};
