//! What a reader of a link is told, in French.

use super::setting;
use crate::notice::{Notice, NoticeKind};
use crate::parameters;

/// What a notice says was used or is allowed; longer phrases before those within them.
const PHRASES: [(&str, &str); 47] = [
    (
        "blocks such as 5m5d8w6c joined with \"-\", or 0 for no cytokine",
        "des blocs comme 5m5d8w6c joints par «\u{a0}-\u{a0}», ou 0 pour aucune cytokine",
    ),
    (
        "a number before each of the letters m, i, g, p, d, w, c, s, l",
        "un nombre devant chacune des lettres m, i, g, p, d, w, c, s, l",
    ),
    ("two weeks of the run such as ", "deux semaines de la durée, comme "),
    ("an axis that fits", "un axe ajusté"),
    ("two counts such as ", "deux comptes, comme "),
    (", from 0 to ", ", de 0 à "),
    ("the whole page", "la page entière"),
    ("the whole run", "toute la durée"),
    ("or the name of a regimen", "ou le nom d’un protocole"),
    ("it was left out", "il est omis"),
    ("an empty block is left out", "un bloc vide est omis"),
    ("it is left out", "il est omis"),
    ("it is kept and changes nothing", "il est gardé et ne change rien"),
    ("p with m or g; an infusion runs day and night", "p avec m ou g\u{202f}; une perfusion coule jour et nuit"),
    ("no s: one interval after the block before", "pas de s\u{a0}: un intervalle après le bloc précédent"),
    ("either l, or w and c", "soit l, soit w et c"),
    ("each letter once in a block", "chaque lettre une fois par bloc"),
    ("one of m, i and g in a block", "l’une des lettres m, i et g par bloc"),
    ("each key once", "chaque clé une fois"),
    ("a key before each =", "une clé devant chaque ="),
    ("none, weak or full", "none, weak ou full"),
    ("no second arm", "pas de second bras"),
    ("long established ART", "traitement établi de longue date"),
    ("ART never stops", "un traitement jamais arrêté"),
    ("the lower first, with n = ", "le plus petit d’abord, avec n = "),
    ("two numbers from ", "deux nombres de "),
    (" such as ", " comme "),
    (" between them", " entre les deux"),
    ("no limits", "pas de limites"),
    ("whole numbers from ", "nombres entiers de "),
    (" more notices", " autres avertissements"),
    ("the ones before this", "ceux d’avant"),
    (" notices", " avertissements"),
    ("the first ", "les premiers\u{a0}: "),
    ("at most ", "au plus "),
    (" blocks", " blocs"),
    (" bytes", " octets"),
    (" to ", " à "),
    ("cells/µL", "cellules/µL"),
    (" weeks", " semaines"),
    (" years", " ans"),
    (" days", " jours"),
    ("MIU", "MUI"),
    (", no longer than the interval", ", pas plus que l’intervalle"),
    ("a number with nothing missing behind it", "un nombre dont rien ne manque"),
    ("a link that was copied whole", "un lien copié en entier"),
    (" or ", " ou "),
];

fn phrase(text: &str) -> String {
    let mut text = text.to_owned();
    for spec in parameters::ALL {
        text = text.replace(&format!("{}: ", spec.label), &format!("{}\u{a0}: ", setting::name(spec.id)));
    }
    PHRASES.iter().fold(text, |text, (english, french)| text.replace(english, french))
}

/// What is allowed, with decimal commas.
fn bounds(text: &str) -> String {
    let signs: Vec<char> = phrase(text).chars().collect();
    let is_digit = |place: Option<usize>| place.and_then(|place| signs.get(place)).is_some_and(char::is_ascii_digit);
    let comma = |(place, sign): (usize, &char)| match sign {
        '.' if is_digit(place.checked_sub(1)) && is_digit(place.checked_add(1)) => ',',
        other => *other,
    };
    signs.iter().enumerate().map(comma).collect()
}

/// One sentence in plain words.
pub(in crate::text) fn sentence(notice: &Notice) -> String {
    let Notice { kind, key, got, used, allowed } = notice;
    let (used, allowed) = (phrase(used), bounds(allowed));
    match kind {
        NoticeKind::OutOfRange => format!("{key}\u{a0}: {got} est hors limites ({allowed}). Fixé à {used}."),
        NoticeKind::Cut => {
            "Le lien finit par des points de suspension\u{a0}: il a été coupé et sa fin manque. Ce qui précède est montré.".to_owned()
        }
        NoticeKind::BadValue if got.is_empty() => {
            format!("{key} n’a pas de valeur, donc on a pris\u{a0}: {used}\u{202f}; permis\u{a0}: {allowed}.")
        }
        NoticeKind::BadValue => {
            format!(
                "{key}\u{a0}: «\u{a0}{got}\u{a0}» n’est pas possible, donc on a pris\u{a0}: {used}\u{202f}; permis\u{a0}: {allowed}."
            )
        }
        NoticeKind::Unknown => {
            format!(
                "{key}\u{a0}: «\u{a0}{got}\u{a0}» ne veut rien dire ici\u{a0}: {used}\u{202f}; connus\u{a0}: {allowed}."
            )
        }
        NoticeKind::Repeated => {
            format!(
                "{key}\u{a0}: «\u{a0}{got}\u{a0}» a été omis, car {used} vient avant\u{202f}; permis\u{a0}: {allowed}."
            )
        }
        NoticeKind::Version if got.is_empty() => {
            format!("Le lien ne dit pas son {key}\u{202f}; il a été lu comme {key}={used}. Connus\u{a0}: {allowed}.")
        }
        NoticeKind::Version => format!(
            "Le lien dit {key}={got}, que cette version de l’explorateur ne connaît pas\u{202f}; il a été lu comme {key}={used} et peut montrer \
             autre chose que ce que son auteur a vu. Connus\u{a0}: {allowed}."
        ),
        NoticeKind::Preview => format!(
            "Le lien a été fait avec le modèle {got}, une version d’essai jamais publiée\u{a0}: le modèle actuel, le {used}, le calcule et donne d’autres \
             valeurs."
        ),
        NoticeKind::TooLong => {
            format!("{key}\u{a0}: {}\u{202f}; on a pris\u{a0}: {used}. Permis\u{a0}: {allowed}.", phrase(got))
        }
    }
}
