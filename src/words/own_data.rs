//! The words of the reader's own data.

use super::Lang;

/// The catalogue of own data. Names say where the words stand.
#[allow(missing_docs)] // names that say what they are
pub struct OwnDataWords {
    pub title: &'static str,
    pub add: &'static str,
    pub change: &'static str,
    pub drawn: fn(usize) -> String,
    pub intro: &'static str,
    pub label: &'static str,
    pub example: &'static str,
    pub choose_file: &'static str,
    pub drop_hint: &'static str,
    pub unreadable: &'static str,
    pub points: fn(usize, &str, &str) -> String,
    pub none: &'static str,
    pub problems: fn(usize) -> String,
    pub save: &'static str,
    pub remove: &'static str,
    pub kept: &'static str,
    pub not_kept: &'static str,
    pub from_link: &'static str,
    pub done: &'static str,
}

impl Lang {
    /// The words of own data in this language.
    pub fn own_data(self) -> &'static OwnDataWords {
        self.pick(&EN, |french| french.own_data)
    }
}

pub(super) static EN: OwnDataWords = OwnDataWords {
    title: "Your own data",
    add: "Add your own data",
    change: "Change your own data",
    drawn: |points| {
        if points == 1 {
            "1 point of your own is drawn too.".to_owned()
        } else {
            format!("{points} points of your own are drawn too.")
        }
    },
    intro: "One line for each measurement: week, CD4 count, and the ends of its bar if it has one. They are drawn beside the trial points and never leave this device, unless you put them into a link.",
    label: "Week, value, low, high",
    example: "week,value,low,high\n0,340\n8,512,450,600\n16,640,560,740",
    choose_file: "Choose a file",
    drop_hint: "or drop one anywhere on the page",
    unreadable: "The file could not be read.",
    points: |points, first, last| {
        if points == 1 {
            format!("1 point is drawn, at week {first}.")
        } else {
            format!("{points} points are drawn, from week {first} to week {last}.")
        }
    },
    none: "No point is drawn yet.",
    problems: |lines| if lines == 1 { "1 remark".to_owned() } else { format!("{lines} remarks") },
    save: "Save as CSV",
    remove: "Remove all",
    kept: "Kept on this device until you remove them.",
    not_kept: "This browser keeps nothing, so they are gone when you close the page.",
    from_link: "These came with the link. Your own, if there are any on this device, are untouched until you change these.",
    done: "Done",
};

pub(super) static FR: OwnDataWords = OwnDataWords {
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
