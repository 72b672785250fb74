//! The words of the model view: its parts, what each control acts on, where a gain comes from. Meanings of parameters stay in the, in French.

use crate::model::terms::Term;
use crate::text::model_view::ModelViewWords;

pub(in crate::text) const WORDS: ModelViewWords = ModelViewWords {
    intro: &[
        "Le modèle suit les lymphocytes CD4 d’un patient type\u{a0}: cellules naïves et mémoire, cellules que l’IL-2 met en division, leur \
         descendance de courte vie, et des cellules de longue vie qui portent le récepteur de l’IL-2. Une dose élève l’IL-2 pour \
         quelques heures, le récepteur pour quelques jours, le taux pour des mois.",
        "Pendant les injections et l’activation, des cellules quittent le sang\u{a0}: c’est le creux. À l’arrêt, elles reviennent avec leur \
         descendance\u{a0}: c’est le rebond. La plupart de cette descendance meurt en quelques semaines\u{a0}: c’est le déclin. Les cycles \
         suivants laissent plus de cellules de longue vie que le premier\u{a0}: c’est l’escalier.",
        "Les patients virtuels diffèrent par leur taux de départ, leur réponse, leur clairance et la survie de leurs cellules. La bande \
         est leur dispersion, non l’incertitude d’une moyenne.",
    ],
    credibility: "Crédibilité\u{a0}: ce qu\u{2019}on peut demander au modèle, et ce qui parle pour lui",
    credibility_after: "D\u{2019}après ICH M15 (développement éclairé par des modèles) et les dix règles d\u{2019}une pratique crédible (Erdemir 2020, J Transl Med 18:369). Chaque affirmation nomme le fichier ou le test sur lequel elle repose.",
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
        Term::Pools => "Cellules naïves et mémoire, thymus",
        Term::Il7 => "L’IL-7 comme médicament",
        Term::Virus => "Virus et traitement",
        Term::Activation => "Activation",
        Term::Blood => "Le nombre dans le sang",
        Term::People => "Variabilité interindividuelle",
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
            "L’IL-7 injectée multiplie les cellules naïves et mémoire pendant des jours, jusqu’à la perte de son récepteur, et prolonge leur vie pendant des mois."
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
    gain: "Gain du patient type par rapport au témoin, semaine {week}\u{a0}: {whole}\u{a0}cellules/µL. On refait le calcul avec une survie \
           ordinaire\u{a0}: les cellules amplifiées meurent comme les autres cellules mémoire, et les cycles tardifs ne valent pas mieux que \
           le premier.",
    gain_parts: [
        "Le résultat serait alors de {production} par rapport au témoin\u{a0}: la division dépense plus de cellules qu’elle n’en laisse. Tout le \
         gain vient de cellules qui vivent plus longtemps ({survival}).",
        "La production seule donne {production}\u{202f}; une survie plus longue ajoute {survival}.",
    ],
    gain_production: "production accrue",
    gain_survival: "survie prolongée",
};
