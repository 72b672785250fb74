//! The words of the reader's own data, in French.

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
    choose_file: "Choisir un fichier",
    drop_hint: "ou déposez-en un n’importe où sur la page",
    unreadable: "Le fichier n’a pas pu être lu.",
    points: |points, first, last| {
        if points < 2 {
            format!("{points} point est tracé, à la semaine {first}.")
        } else {
            format!("{points} points sont tracés, de la semaine {first} à la semaine {last}.")
        }
    },
    none: "Aucun point n’est encore tracé.",
    problems: |lines| if lines < 2 { format!("{lines} remarque") } else { format!("{lines} remarques") },
    save: "Enregistrer en CSV",
    remove: "Tout retirer",
    kept: "Conservées sur cet appareil jusqu’à ce que vous les retiriez.",
    not_kept: "Ce navigateur ne garde rien\u{a0}: elles disparaîtront à la fermeture de la page.",
    from_link: "Celles-ci sont venues avec le lien. Les vôtres, s’il y en a sur cet appareil, restent intactes tant que vous ne modifiez pas celles-ci.",
    done: "Terminé",
};
