//! What a reader of a link reads, in French.

use crate::notice::{NoticeKind, Phrase};
use crate::text::notice::NoticeWords;

pub(in crate::text) const WORDS: NoticeWords = NoticeWords {
    sentence: |kind, has_value| match kind {
        NoticeKind::OutOfRange => "{key}\u{a0}: {got} est hors limites ({allowed}). Fixé à {used}.",
        NoticeKind::Cut => {
            "Le lien finit par des points de suspension\u{a0}: il a été coupé et sa fin manque. Ce qui précède est montré."
        }
        NoticeKind::BadValue if has_value => {
            "{key}\u{a0}: «\u{a0}{got}\u{a0}» n’est pas possible, donc on a pris\u{a0}: {used}\u{202f}; permis\u{a0}: {allowed}."
        }
        NoticeKind::BadValue => {
            "{key} n’a pas de valeur, donc on a pris\u{a0}: {used}\u{202f}; permis\u{a0}: {allowed}."
        }
        NoticeKind::Unknown => "{key}={got} est inconnu\u{a0}: {used}. Connus\u{a0}: {allowed}.",
        NoticeKind::Repeated => {
            "{key}\u{a0}: «\u{a0}{got}\u{a0}» a été omis, car {used} vient avant\u{202f}; permis\u{a0}: {allowed}."
        }
        NoticeKind::Version if has_value => {
            "Le lien dit {key}={got}, que cette version de l’explorateur ne connaît pas\u{202f}; il a été lu comme {key}={used} et peut montrer \
             autre chose que ce que son auteur a vu. Connus\u{a0}: {allowed}."
        }
        NoticeKind::Version => {
            "Le lien ne dit pas son {key}\u{202f}; il a été lu comme {key}={used}. Connus\u{a0}: {allowed}."
        }
        NoticeKind::Preview => {
            "Le lien a été fait avec le modèle {got}, une version d’essai jamais publiée\u{a0}: le modèle actuel, le {used}, le calcule et donne \
             d’autres valeurs."
        }
        NoticeKind::TooLong => "{key}\u{a0}: {got}\u{202f}; on a pris\u{a0}: {used}. Permis\u{a0}: {allowed}.",
    },
    phrase: |phrase| match phrase {
        Phrase::LeftOut => "ignoré",
        Phrase::EmptyBlockLeftOut => "une phase vide est ignorée",
        Phrase::KeptUnchanged => "ignoré, gardé dans le lien",
        Phrase::WholePage => "la page entière",
        Phrase::WholeRun => "toute la durée",
        Phrase::FittedAxis => "un axe ajusté",
        Phrase::NoSecondArm => "pas de second bras",
        Phrase::EstablishedArt => "traitement établi de longue date",
        Phrase::EveryTrial => "tous les essais",
        Phrase::ArtNeverStops => "un traitement jamais arrêté",
        Phrase::NoLimits => "pas de limites",
        Phrase::OneIntervalLater => "pas de s\u{a0}: un intervalle après la phase précédente",
        Phrase::BeforeTheEllipsis => "ce qui précède les points de suspension",
        Phrase::NoLink => "aucun lien n’est donné",
        Phrase::EarlierNotices => "ceux d’avant",
        Phrase::First(..) => "les {n} {things} du début",
        Phrase::Count(..) => "{n} {things}",
        Phrase::MoreNotices(_) => "{n} autres messages",
        Phrase::AtMost(..) => "au plus {n} {things}",
        Phrase::EachKeyOnce => "chaque clé une fois",
        Phrase::EachLetterOnce => "chaque lettre une fois par phase",
        Phrase::OneRouteInABlock => "l’une des lettres m, i et g par phase",
        Phrase::RuleOrRhythm => "soit l, soit w et c",
        Phrase::WholeNumberAtTheCut => "un nombre dont rien ne manque",
        Phrase::KeyBeforeEquals => "une clé devant chaque =",
        Phrase::Blocks => "des phases comme 5m5d8w6c jointes par «\u{a0}-\u{a0}», ou 0 pour aucune cytokine",
        Phrase::LetterWithNumber => "un nombre devant chacune des lettres m, i, g, p, d, w, c, s, l",
        Phrase::InjectionsOnlyOfInjections => "p avec m ou g\u{202f}; la perfusion est continue",
        Phrase::WholeLink => "un lien copié en entier",
        Phrase::TwoCounts => "deux comptes, comme 0-1500",
        Phrase::TwoWeeks { .. } => "deux semaines de la durée, comme 60-70, de 0 à {to}",
        Phrase::TwoNumbers { .. } => {
            "deux nombres de {low} à {high} comme 200-550, le plus petit d’abord, avec n = {baseline} entre les deux"
        }
        Phrase::Views(_) => "{list}, ou le nom d’un protocole",
        Phrase::Between { .. } | Phrase::OneOf(_) => "",
    },
    blocks: "phases",
    bytes: "octets",
    notices: "messages",
    whole_numbers: "nombres entiers de ",
    range: "{low} à {high}",
    of_setting: "{name}\u{a0}: {range}",
    within_interval: ", pas plus que l’intervalle",
    or: " ou ",
};
