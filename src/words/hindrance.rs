//! What the browser or the device does not let the page do. None of it stops the page; each is told once a visit, in these words.

use super::Lang;

/// Something that the page has to do without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hindrance {
    /// The device takes nothing that is to be kept: its storage is full, or switched off.
    NothingKept,
    /// The browser does not let the address follow what is shown.
    AddressBehind,
    /// Nothing can be computed off the main thread.
    NoWorker,
    /// Another tab has put other own data on the device; they are shown here too.
    OwnDataChanged,
    /// Another tab has taken the own data from the device; they are still shown here.
    OwnDataRemoved,
}

impl Lang {
    /// The sentence about a hindrance.
    pub fn hindrance(self, what: Hindrance) -> &'static str {
        self.french().map_or_else(|| english(what), |french| (french.hindrance)(what))
    }
}

const fn english(what: Hindrance) -> &'static str {
    match what {
        Hindrance::NothingKept => {
            "This device keeps nothing for the page: its storage is full or switched off. The address holds your view: bookmark it, or copy the link."
        }
        Hindrance::AddressBehind => {
            "The browser does not let the address follow at the moment. Your view is not lost: Share has its link, and the address follows as soon as it may."
        }
        Hindrance::NoWorker => {
            "This browser computes nothing in the background here, so the page does it itself, in small parts. It may answer more slowly; the numbers are the same."
        }
        Hindrance::OwnDataChanged => "You changed your own data in another tab. They are drawn here too.",
        Hindrance::OwnDataRemoved => {
            "You removed your own data in another tab. They are still drawn here, and are kept again as soon as you change them."
        }
    }
}

pub(super) const fn french(what: Hindrance) -> &'static str {
    match what {
        Hindrance::NothingKept => {
            "Cet appareil ne garde rien pour la page\u{a0}: son stockage est plein ou désactivé. L’adresse contient votre vue\u{a0}: ajoutez-la aux favoris, ou copiez le lien."
        }
        Hindrance::AddressBehind => {
            "Le navigateur ne laisse pas l’adresse suivre pour le moment. Votre vue n’est pas perdue\u{a0}: Partager donne son lien, et l’adresse suivra dès que possible."
        }
        Hindrance::NoWorker => {
            "Ce navigateur ne calcule rien en arrière-plan ici\u{202f}; la page calcule donc elle-même, par petites parties. Elle peut répondre plus lentement\u{202f}; les nombres sont les mêmes."
        }
        Hindrance::OwnDataChanged => "Vous avez changé vos données dans un autre onglet. Elles sont tracées ici aussi.",
        Hindrance::OwnDataRemoved => {
            "Vous avez retiré vos données dans un autre onglet. Elles restent tracées ici, et seront gardées dès que vous les changerez."
        }
    }
}
