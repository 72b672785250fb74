//! The words of the model view: its parts, what each control acts on, where a gain comes from. Meanings of parameters stay in the
//! language of docs/model.md.

use super::Lang;
use crate::model::terms::Term;

/// A gain and its two parts, as the language writes numbers.
pub struct GainInWords {
    /// The whole, cells/µL.
    pub whole: String,
    /// What more production alone would give.
    pub production: String,
    /// What longer survival adds.
    pub survival: String,
    /// Whether production alone would end below no cytokine.
    pub costs: bool,
}

/// The catalogue of the model view. Names say where the words stand.
#[allow(missing_docs)] // names that say what they are
pub struct ModelViewWords {
    pub intro: &'static [&'static str],
    pub left_out_title: &'static str,
    pub left_out: &'static [&'static str],
    pub sources_intro: &'static str,
    pub term: fn(Term) -> &'static str,
    pub says: fn(Term) -> &'static str,
    pub acts_title: &'static str,
    pub acts_nothing: &'static str,
    pub acts_none: fn(&str) -> String,
    pub acts_first: fn(&str) -> String,
    pub acts_then: &'static str,
    pub acts_mark: &'static str,
    pub to_model: &'static str,
    pub parts_title: &'static str,
    pub parameters: fn(usize) -> String,
    pub parameter_heads: [&'static str; 5],
    pub gain_title: &'static str,
    pub gain: fn(GainInWords, f64) -> [String; 2],
    pub gain_production: &'static str,
    pub gain_survival: &'static str,
}

impl Lang {
    /// The words of the model view in this language.
    pub fn model_view(self) -> &'static ModelViewWords {
        self.pick(&EN, |french| french.model_view)
    }
}

pub(super) static EN: ModelViewWords = ModelViewWords {
    intro: &[
        "The model follows CD4 cells in a typical patient: naive and memory cells, cells that IL-2 sets cycling, their short-lived \
         progeny, and long-lived cells that carry the IL-2 receptor. A dose raises the IL-2 level for hours, the receptor for days, and \
         the count for months.",
        "During dosing and activation, cells leave the blood: the dip. When dosing stops they return with their progeny: the rebound. \
         Most progeny die within weeks: the decay. Later cycles leave more long-lived cells than the first: the staircase.",
        "Virtual patients differ in baseline, in response, in clearance and in the survival of their cells. The band is their spread, \
         not the uncertainty of an average.",
    ],
    left_out_title: "What it leaves out",
    left_out: &[
        "Whether the new cells protect: in the large trials they did not.",
        "Dose reductions and missed cycles, which were common.",
        "Every tissue but blood, and every other cell.",
        "The patient's own history, but for the numbers on this page.",
    ],
    sources_intro: "Everything shown here was read in these publications, or is marked as fitted or assumed.",
    term: |term| match term {
        Term::Level => "IL-2 level",
        Term::Receptor => "Effect and receptor",
        Term::Recruitment => "Recruitment",
        Term::Progeny => "Division and its daughters",
        Term::Priming => "Survival and priming",
        Term::Pools => "Naive and memory cells, thymus",
        Term::Il7 => "IL-7 as a drug",
        Term::Virus => "Virus and therapy",
        Term::Activation => "Activation",
        Term::Blood => "The count in blood",
        Term::People => "Differences between people",
    },
    says: |term| match term {
        Term::Level => {
            "An injection empties slowly from under the skin and is cleared from blood; receptors and expanded cells clear it \
             faster, so each day and each cycle meets a lower level."
        }
        Term::Receptor => {
            "The effect follows a sigmoid Emax curve (Hill coefficient 2). It brings out the receptor in two or three days, and cells forget \
             within a week: so a day or two is too short."
        }
        Term::Recruitment => {
            "Cells with receptors that meet IL-2 are drawn into division. A crowded pool answers less, and so does a worn one \
             that starts low."
        }
        Term::Progeny => {
            "Each dividing cell leaves a handful of daughters. Most die within weeks, some live for years."
        }
        Term::Priming => {
            "Later cycles leave more long-lived daughters than the first; activation by virus leaves fewer."
        }
        Term::Pools => {
            "Naive cells come from the thymus, which wanes with age, and from renewal fed by IL-7, which rises when cells are few. Without ART activation takes them, and a little more."
        }
        Term::Il7 => {
            "Injected IL-7 multiplies naive and memory cells for days, until its receptor is lost, and lets them live longer for months."
        }
        Term::Virus => "HIV grows a little faster while cells divide; therapy blocks new infections.",
        Term::Activation => {
            "Virus activates the immune system. Activation costs cells and spoils the survival of daughters."
        }
        Term::Blood => "Activation and dosing hold cells out of the blood: a count taken during a cycle dips.",
        Term::People => {
            "Virtual patients differ around the typical one: in baseline, virus, response, clearance, survival, recovery."
        }
    },
    acts_title: "What did that?",
    acts_nothing: "Move a control, and this line names the part of the model that it acts on.",
    acts_none: |control| format!("{control} changes what is looked at; no part of the model."),
    acts_first: |control| format!("{control} acts on"),
    acts_then: "and through it on",
    acts_mark: "the last control moved acts here",
    to_model: "See the equations",
    parts_title: "Part by part",
    parameters: |count| if count == 1 { "1 parameter".to_owned() } else { format!("{count} parameters") },
    parameter_heads: ["Letter", "Value", "Known from", "Source", "Meaning"],
    gain_title: "More cells made, or cells that live longer?",
    gain: |split, week| {
        let whole = format!(
            "The typical patient's gain over control at week {week}: {} cells/µL. The run is done again with ordinary survival: \
             expanded cells lost as fast as other memory cells, and later cycles no better than the first.",
            split.whole
        );
        let parts = if split.costs {
            format!(
                "Then the count would end {} against control: division spends more cells than it leaves. All of the gain comes \
                 from cells that live longer ({}).",
                split.production, split.survival
            )
        } else {
            format!("More production alone gives {}; longer survival adds {}.", split.production, split.survival)
        };
        [whole, parts]
    },
    gain_production: "more production",
    gain_survival: "longer survival",
};

pub(super) static FR: ModelViewWords = ModelViewWords {
    intro: &[
        "Le modèle suit les lymphocytes CD4 d’un patient type\u{a0}: cellules naïves et mémoires, cellules que l’IL-2 met en division, leur \
         descendance de courte vie, et des cellules de longue vie qui portent le récepteur de l’IL-2. Une dose élève l’IL-2 pour \
         quelques heures, le récepteur pour quelques jours, le taux pour des mois.",
        "Pendant les injections et l’activation, des cellules quittent le sang\u{a0}: c’est le creux. À l’arrêt, elles reviennent avec leur \
         descendance\u{a0}: c’est le rebond. La plupart de cette descendance meurt en quelques semaines\u{a0}: c’est le déclin. Les cycles \
         suivants laissent plus de cellules de longue vie que le premier\u{a0}: c’est l’escalier.",
        "Les patients virtuels diffèrent par leur taux de départ, leur réponse, leur clairance et la survie de leurs cellules. La bande \
         est leur dispersion, non l’incertitude d’une moyenne.",
    ],
    left_out_title: "Ce qu’il laisse de côté",
    left_out: &[
        "Si les nouvelles cellules protègent\u{a0}: dans les grands essais, elles ne l’ont pas fait.",
        "Les doses réduites et les cycles manqués, pourtant fréquents.",
        "Tout tissu autre que le sang, et toute autre cellule.",
        "L’histoire propre du patient, hormis les nombres de cette page.",
    ],
    sources_intro: "Tout ce qui est montré ici a été lu dans ces publications, ou est signalé comme ajusté ou supposé.",
    term: |term| match term {
        Term::Level => "Concentration d’IL-2",
        Term::Receptor => "Effet et récepteur",
        Term::Recruitment => "Recrutement",
        Term::Progeny => "Division et cellules filles",
        Term::Priming => "Survie et amorçage",
        Term::Pools => "Cellules naïves et mémoires, thymus",
        Term::Il7 => "L’IL-7 comme médicament",
        Term::Virus => "Virus et traitement",
        Term::Activation => "Activation",
        Term::Blood => "Le nombre dans le sang",
        Term::People => "Différences entre les personnes",
    },
    says: |term| match term {
        Term::Level => {
            "L’injection quitte lentement la peau et le sang l’élimine\u{202f}; les récepteurs et les cellules amplifiées accélèrent \
             l’élimination\u{a0}: chaque jour et chaque cycle rencontre une concentration plus basse."
        }
        Term::Receptor => {
            "L’effet suit une courbe sigmoïde (Emax, coefficient de Hill 2). Il fait apparaître le récepteur en deux ou trois jours, et les cellules oublient \
             en une semaine\u{a0}: un jour ou deux ne suffisent pas."
        }
        Term::Recruitment => {
            "Les cellules à récepteur qui rencontrent l’IL-2 entrent en division. Un compartiment plein répond moins, de même \
             qu’un système épuisé qui part de bas."
        }
        Term::Progeny => {
            "Chaque cellule en division laisse quelques cellules filles. La plupart meurent en quelques semaines, certaines vivent \
             des années."
        }
        Term::Priming => {
            "Les cycles tardifs laissent plus de filles à longue vie que le premier\u{202f}; l’activation par le virus en laisse moins."
        }
        Term::Pools => {
            "Les cellules naïves viennent du thymus, qui décline avec l’âge, et d’un renouvellement nourri par l’IL-7, qui monte \
             quand les cellules manquent. Sans ART, l’activation les consomme, et un peu plus."
        }
        Term::Il7 => {
            "L’IL-7 injectée multiplie les cellules naïves et mémoires pendant des jours, jusqu’à la perte de son récepteur, et prolonge leur vie pendant des mois."
        }
        Term::Virus => {
            "Le VIH se multiplie un peu plus vite quand des cellules se divisent\u{202f}; le traitement bloque les nouvelles infections."
        }
        Term::Activation => {
            "Le virus active le système immunitaire. L’activation coûte des cellules et compromet la survie des cellules filles."
        }
        Term::Blood => {
            "L’activation et les injections retiennent des cellules hors du sang\u{a0}: une numération faite pendant un cycle est basse."
        }
        Term::People => {
            "Les patients virtuels diffèrent du patient type\u{a0}: départ, virus, réponse, clairance, survie, récupération."
        }
    },
    acts_title: "D’où vient ce changement\u{202f}?",
    acts_nothing: "Déplacez une commande\u{a0}: cette ligne nomme la partie du modèle sur laquelle elle agit.",
    acts_none: |control| format!("{control}\u{a0}: change ce que l’on regarde, aucune partie du modèle."),
    acts_first: |control| format!("{control}\u{a0}: agit sur"),
    acts_then: "et par là sur",
    acts_mark: "la dernière commande déplacée agit ici",
    to_model: "Voir les équations",
    parts_title: "Partie par partie",
    parameters: |count| if count == 1 { "1 paramètre".to_owned() } else { format!("{count} paramètres") },
    parameter_heads: ["Lettre", "Valeur", "Origine", "Source", "Sens (en anglais)"],
    gain_title: "Plus de cellules produites, ou des cellules qui vivent plus longtemps\u{202f}?",
    gain: |split, week| {
        let whole = format!(
            "Gain du patient type par rapport au témoin, semaine {week}\u{a0}: {}\u{a0}cellules/µL. On refait le calcul avec \
             une survie ordinaire\u{a0}: les cellules amplifiées meurent comme les autres cellules mémoires, et les cycles tardifs ne \
             valent pas mieux que le premier.",
            split.whole
        );
        let parts = if split.costs {
            format!(
                "Le résultat serait alors de {} par rapport au témoin\u{a0}: la division dépense plus de cellules qu’elle \
                 n’en laisse. Tout le gain vient de cellules qui vivent plus longtemps ({}).",
                split.production, split.survival
            )
        } else {
            format!(
                "La production seule donne {}\u{202f}; une survie plus longue ajoute {}.",
                split.production, split.survival
            )
        };
        [whole, parts]
    },
    gain_production: "production accrue",
    gain_survival: "survie prolongée",
};
