//! What is said where a browser refuses something, in French.

use crate::text::degraded::Degraded;

pub(in crate::text) const fn sentence(what: Degraded) -> &'static str {
    match what {
        Degraded::NothingKept => {
            "Cet appareil ne garde rien pour la page\u{a0}: son stockage est plein ou désactivé. L’adresse contient votre vue\u{a0}: ajoutez-la aux favoris, ou copiez le lien."
        }
        Degraded::AddressBehind => {
            "Le navigateur ne laisse pas l’adresse suivre pour le moment. Votre vue n’est pas perdue\u{a0}: Partager donne son lien, et l’adresse suivra dès que possible."
        }
        Degraded::NoWorker => {
            "Rien n’est calculé en arrière-plan ici\u{a0}: le navigateur ne le permet pas, ou l’hébergeur n’envoie pas ce qu’il faut. La page le fait elle-même, par petites parties. Elle peut répondre plus lentement\u{202f}; les nombres sont les mêmes."
        }
        Degraded::NoCanvas => {
            "Ce navigateur, ou un programme qu’il contient, interdit de dessiner\u{a0}: le graphique est vide. Nombres en donne le tableau, Partager l’image en SVG."
        }
        Degraded::NoStyle => {
            "La feuille de style de cette page n’est pas arrivée entière\u{a0}: certaines parties s’affichent mal. Les nombres sont justes. La page la redemande d’elle-même."
        }
        Degraded::PartTaken => {
            "Un autre programme, peut-être une extension de ce navigateur, retire sans cesse une partie de cette page. Désactivez-le pour cette page."
        }
        Degraded::OwnDataChanged => "Vous avez changé vos données dans un autre onglet. Elles sont tracées ici aussi.",
        Degraded::OwnDataRemoved => {
            "Vous avez retiré vos données dans un autre onglet. Elles restent tracées ici, et seront gardées dès que vous les changerez."
        }
    }
}
