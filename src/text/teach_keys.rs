//! The keyboard shortcuts in words, by where they hold.

/// A heading, and under it keys with what they do.
pub(crate) type Keys = [(&'static str, &'static [(&'static str, &'static str)]); 5];

pub(super) const EN: Keys = [
    (
        "Everywhere",
        &[
            ("Ctrl+Z", "Undo"),
            ("Ctrl+Shift+Z, Ctrl+Y", "Redo"),
            ("P", "Presenter on and off, except on the chart"),
            ("Q", "QR code of this view, full screen"),
            ("?", "These shortcuts"),
            ("Esc", "Close or leave what was opened last"),
        ],
    ),
    (
        "On the chart",
        &[
            ("Enter", "Read the points"),
            ("\u{2190} \u{2192}", "Back / forward one week"),
            ("Page Up, Page Down", "Forward / back eight weeks"),
            ("Home, End", "First and last week"),
            ("T", "Table of numbers"),
            ("+ \u{2212}", "Show fewer or more weeks"),
            ("Shift+\u{2190} \u{2192}", "Move the weeks shown"),
            ("C, 0", "One cycle, the whole run"),
            ("P", "Play the curve, or stop it"),
        ],
    ),
    (
        "On the calendar of cycles",
        &[
            ("\u{2190} \u{2192}", "Choose a cycle"),
            ("Shift+\u{2190} \u{2192}", "Move it by a week"),
            ("Alt+\u{2190} \u{2192}", "Move it by a day"),
            ("+ \u{2212}", "Dose for a day more or less"),
            ("S, Del, A", "Skip it, delete it, add one"),
        ],
    ),
    (
        "Tour and prediction",
        &[
            ("\u{2190} \u{2192}", "Step back and on, where nothing else takes the keys"),
            ("\u{2190} \u{2192}", "Choose the week of the drawing"),
            ("\u{2191} \u{2193}", "Change the count by ten"),
            ("Page Up, Page Down", "Change the count by a hundred"),
        ],
    ),
    (
        "Presenter",
        &[
            ("B", "Blank the curve"),
            ("F", "Freeze the curve, to compare with; again to drop it"),
            ("1 to 9", "Load a regimen of the list"),
            ("Page Down, Page Up", "Next or previous step of the tour, or regimen of the list"),
            (".", "Blank the curve, as on a presenter\u{2019}s remote"),
        ],
    ),
];

pub(super) const FR: Keys = [
    (
        "Partout",
        &[
            ("Ctrl+Z", "Annuler"),
            ("Ctrl+Maj+Z, Ctrl+Y", "Rétablir"),
            ("P", "Projection, entrer et sortir, sauf sur le graphique"),
            ("Q", "Code QR de cette vue, plein écran"),
            ("?", "Ces raccourcis"),
            ("Échap", "Fermer ou quitter ce qui a été ouvert en dernier"),
        ],
    ),
    (
        "Sur le graphique",
        &[
            ("Entrée", "Lire les points"),
            ("\u{2190} \u{2192}", "Une semaine en arrière, en avant"),
            ("Page préc., Page suiv.", "Huit semaines en avant, en arrière"),
            ("Début, Fin", "Première et dernière semaine"),
            ("T", "Tableau des nombres"),
            ("+ \u{2212}", "Montrer moins ou plus de semaines"),
            ("Maj+\u{2190} \u{2192}", "Déplacer les semaines montrées"),
            ("C, 0", "Un cycle, tout le suivi"),
            ("P", "Jouer la courbe, ou l’arrêter"),
        ],
    ),
    (
        "Sur le calendrier des cycles",
        &[
            ("\u{2190} \u{2192}", "Choisir un cycle"),
            ("Maj+\u{2190} \u{2192}", "Le déplacer d’une semaine"),
            ("Alt+\u{2190} \u{2192}", "Le déplacer d’un jour"),
            ("+ \u{2212}", "Un jour de traitement de plus ou de moins"),
            ("S, Suppr, A", "Le sauter, le supprimer, en ajouter un"),
        ],
    ),
    (
        "Visite et prédiction",
        &[
            ("\u{2190} \u{2192}", "Étape précédente, suivante, quand rien d’autre ne prend ces touches"),
            ("\u{2190} \u{2192}", "Choisir la semaine du dessin"),
            ("\u{2191} \u{2193}", "Changer le taux de dix"),
            ("Page préc., Page suiv.", "Changer le taux de cent"),
        ],
    ),
    (
        "Projection",
        &[
            ("B", "Cacher la courbe"),
            ("F", "Figer la courbe, pour comparer\u{202f}; encore pour la lâcher"),
            ("1 à 9", "Charger un protocole de la liste"),
            ("Page suiv., Page préc.", "Étape de la visite ou protocole de la liste suivant, précédent"),
            (".", "Cacher la courbe, comme avec une télécommande"),
        ],
    ),
];
