//! The words of the reader's own data, in French.

use crate::own_data::ColumnUse;
use crate::text::own_data::OwnDataWords;

pub(in crate::text) const WORDS: OwnDataWords = OwnDataWords {
    title: "Vos propres données",
    add: "Ajouter vos données",
    change: "Modifier vos données",
    drawn: |points| {
        if points < 2 {
            format!("{points} de vos points est tracé aussi.")
        } else {
            format!("{points} de vos points sont tracés aussi.")
        }
    },
    intro: "Une ligne par mesure\u{a0}: semaine, taux de CD4, et les bouts de sa barre si elle en a une. Elles sont tracées à côté des points des essais et ne quittent pas cet appareil, sauf si vous les mettez dans un lien.",
    label: "Semaine, valeur, bas, haut",
    example: "semaine;valeur;bas;haut\n0;340\n8;512;450;600\n16;640;560;740",
    listed: |shown, all| {
        format!(
            "Le champ liste les {shown} premières lignes sur {all}. Pour remplacer ce tableau, collez-en un autre ou choisissez un fichier."
        )
    },
    choose_file: "Choisir un fichier",
    drop_hint: "ou déposez-en un n’importe où sur la page",
    refused: "Vos données sont inchangées.",
    restore: "Rétablir le tableau remplacé",
    points: |points, first, last| {
        if points < 2 {
            format!("{points} point est tracé, à la semaine {first}.")
        } else {
            format!("{points} points sont tracés, de la semaine {first} à la semaine {last}.")
        }
    },
    points_in_view: |points, seen, from, to| {
        format!("{seen} des {points} points dans les semaines {from} à {to}, que le graphique montre.")
    },
    series: |names| match names {
        [name] => format!("Série\u{a0}: {name}."),
        _ => format!("{} séries\u{a0}: {}.", names.len(), names.join(", ")),
    },
    lengthen: |week| format!("Allonger le calcul à {week} semaines"),
    none: "Aucun point n’est encore tracé.",
    problems: |lines| if lines < 2 { format!("{lines} remarque") } else { format!("{lines} remarques") },
    understood: "Lecture de chaque colonne",
    understood_heads: ["Colonne", "Premières cellules", "Lue comme"],
    read_column_as: |name| format!("Lire la colonne {name} comme"),
    column: |number| format!("Colonne {number}"),
    columns: |first, last| format!("Afficher les colonnes {first} à {last}"),
    column_use: |used| match used {
        ColumnUse::Ignored => "Ignorer cette colonne",
        ColumnUse::Weeks => "Temps en semaines",
        ColumnUse::Days => "Temps en jours",
        ColumnUse::Months => "Temps en mois",
        ColumnUse::Years => "Temps en années",
        ColumnUse::Hours => "Temps en heures",
        ColumnUse::Minutes => "Temps en minutes",
        ColumnUse::Dates => "Dates",
        ColumnUse::DatesDayFirst => "Dates, le jour avant le mois",
        ColumnUse::DatesMonthFirst => "Dates, le mois avant le jour",
        ColumnUse::Visits => "Visites (Baseline, S8)",
        ColumnUse::Count => "Taux de CD4, sans unité",
        ColumnUse::CellsPerMicrolitre => "Taux de CD4 en cellules/µL",
        ColumnUse::GigaPerLitre => "Taux de CD4 en 10^9/L",
        ColumnUse::CellsPerMillilitre => "Taux de CD4 en cellules/mL",
        ColumnUse::Low => "Limite inférieure",
        ColumnUse::High => "Limite supérieure",
        ColumnUse::Interval => "Intervalle (284 à 405)",
        ColumnUse::Patient => "Patient",
        ColumnUse::Group => "Bras ou groupe",
        ColumnUse::Test => "Nom de l’examen",
        ColumnUse::Unit => "Unité du taux",
        ColumnUse::Dose => "Dose\u{a0}: laisser ses lignes de côté",
    },
    waiting: |points| match points {
        0 => "Aucun point n’est lu ainsi. Choisissez les colonnes du temps et du taux.".to_owned(),
        1 => "1 point est lu ainsi. Il n’est pas encore tracé.".to_owned(),
        _ => format!("{points} points sont lus ainsi. Ils ne sont pas encore tracés."),
    },
    draw: |points| if points < 2 { format!("Tracer {points} point") } else { format!("Tracer {points} points") },
    save: "Enregistrer en CSV",
    remove: "Tout retirer",
    kept: "Conservées sur cet appareil jusqu’à ce que vous les retiriez.",
    not_kept: "Ce navigateur ne garde rien\u{a0}: elles disparaîtront à la fermeture de la page.",
    from_link: "Celles-ci sont venues avec le lien. Les vôtres, s’il y en a sur cet appareil, restent intactes tant que vous ne modifiez pas celles-ci.",
    done: "Terminé",
};
