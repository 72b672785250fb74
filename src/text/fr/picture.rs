//! The words of what a reader adds to the picture, of its panels, and of what is said of zoom and sound, in French.

use crate::chart::panel::PanelId;
use crate::chart::panel::Quantity;
use crate::text::Lang;
use crate::text::picture::PictureWords;

pub(in crate::text) const WORDS: PictureWords = PictureWords {
    own_data: "Vos données",
    at_day: |week, day| format!("Semaine {}, jour {}", Lang::Fr.number(week), Lang::Fr.number(day)),
    numbers: "Chiffres clés",
    panels: "Panneaux sous le graphique",
    panel: |id| match id {
        PanelId::Rna => "ARN du VIH",
        PanelId::Cells => "Types de cellules",
        PanelId::Il2 => "IL-2",
        PanelId::Thymus => "Thymus, IL-7",
        PanelId::Burden => "Effets indésirables",
    },
    panel_spoken: |title, readings| format!("{title}. {readings}"),
    quantity: |quantity| match quantity {
        Quantity::Rna => "ARN du VIH",
        Quantity::RnaMedian => "Médiane des patients virtuels",
        Quantity::Naive => "Naïves",
        Quantity::Memory => "Mémoire",
        Quantity::Expanded => "Amplifiées par l’IL-2",
        Quantity::AllCells => "Toutes les cellules CD4",
        Quantity::Il2 => "IL-2 dans le sang",
        Quantity::Receptor => "Récepteur",
        Quantity::Thymus => "Production du thymus",
        Quantity::Il7 => "IL-7",
        Quantity::SideEffects => "Effets indésirables",
    },
    axis: |quantity, close| match (quantity, close) {
        (Quantity::Rna | Quantity::RnaMedian, _) => "ARN du VIH, log10 copies/mL",
        (Quantity::Il2, false) => "IL-2 plasmatique, pic, UI/mL",
        (Quantity::Il2, true) => "IL-2 plasmatique, UI/mL",
        (Quantity::Receptor, _) => "Induction du récepteur de l’IL-2, de 0 à 1",
        (Quantity::Thymus, _) => "Nouvelles cellules naïves du thymus, cellules/µL par jour",
        (Quantity::Il7, _) => "IL-7, par rapport à sa concentration initiale",
        (Quantity::SideEffects, _) => "Score quotidien d’effets indésirables (illustratif, 0–10)",
        _ => "Cellules CD4 du patient type, cellules/µL",
    },
    lines: "Courbes",
    view: "Affichage",
    take_reference: "Prendre comme référence",
    cycle_day: |cycle, day| format!("cycle {cycle}, jour {}", Lang::Fr.number(day)),
    weeks_shown: |from, to| format!("Semaines {} à {}", Lang::Fr.number(from), Lang::Fr.number(to)),
    weeks_allowed: |to| format!("deux semaines du suivi comme 60-70, de 0 à {}", Lang::Fr.number(to)),
    keys: "Plus et moins agrandissent et réduisent, Maj avec une flèche déplace, C montre un cycle, 0 tout le suivi, P joue la courbe.",
    sound_refused: "Ce navigateur ne laisse pas la page jouer de son. Le tableau et les flèches donnent les mêmes nombres.",
};
