//! Between what the page shows and its address. The scenario is the link's own business (`link`); here the page's keys get their meaning:
//! `view` names the regimen whose results are drawn, where the scenario does not say so itself, and the part that is open;
//! `log` is the scale.

use crate::app::explore::address::Explored;
use crate::app::panels::address::Shown;
use crate::app::view::{Tab, Ui};
use crate::chart::panel::PanelId;
use crate::link::{self, Interface, Kept};
use crate::notice::{Notice, NoticeKind};
use crate::scenario::Scenario;
use crate::trials::presets;
use crate::words::Lang;

/// Between the names in `view`.
const BETWEEN: char = '.';

/// What an address holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// What is simulated.
    pub scenario: Scenario,
    /// The regimen whose results are drawn.
    pub preset: Option<&'static str>,
    /// The part that is open.
    pub tab: Tab,
    /// Whether counts are spaced logarithmically.
    pub log: bool,
    /// Panels and ranges.
    pub shown: Shown,
    /// The language that the address asks for.
    pub lang: Option<Lang>,
    /// What could not be taken as it came, in words.
    pub notices: Vec<String>,
    /// What is written back as it came.
    pub carried: Carried,
}

/// Keys that this page does not use, kept for the one that does.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Carried {
    interface: Interface,
    kept: Vec<Kept>,
}

impl Carried {
    /// Takes the reader's own data out, if there are any: the page keeps them elsewhere.
    pub fn take_data(&mut self) -> Option<String> {
        self.interface.data.take()
    }

    /// Puts own data in, for [`write`] to write.
    pub fn set_data(&mut self, code: Option<String>) {
        self.interface.data = code;
    }

    /// The keys of the page as the address has them.
    pub const fn interface(&self) -> &Interface {
        &self.interface
    }

    /// The same, to be changed by the part of the page that a key belongs to.
    pub const fn interface_mut(&mut self) -> &mut Interface {
        &mut self.interface
    }
}

/// The keys of the page in an address; none where it is no address.
pub fn interface(text: &str) -> Interface {
    link::decode(text).map(|decoded| decoded.interface).unwrap_or_default()
}

/// Reads an address; ANRS 079 where it holds nothing.
pub fn read(text: &str) -> Opened {
    let opening = || {
        let scenario = presets::opening_scenario();
        let preset = presets::matching(&scenario).map(|preset| preset.id);
        let (notices, carried) = (Vec::new(), Carried::default());
        Opened {
            scenario,
            preset,
            tab: Tab::default(),
            log: false,
            shown: Shown::default(),
            lang: None,
            notices,
            carried,
        }
    };
    if text.trim().is_empty() {
        return opening();
    }
    let decoded = match link::decode(text) {
        Ok(decoded) => decoded,
        Err(problem) => return Opened { notices: vec![problem.to_string()], ..opening() },
    };
    let names: Vec<&str> = decoded.interface.view.as_deref().unwrap_or_default().split(BETWEEN).collect();
    let lang = decoded.interface.lang.as_deref().and_then(Lang::from_code);
    let named = names.iter().find_map(|name| presets::by_id(name));
    let preset = named.or_else(|| presets::matching(&decoded.scenario)).map(|preset| preset.id);
    let mut told = decoded.notices;
    refuse_unknown(&names, &decoded.interface, &mut told);
    let shown = Shown::read(&names, &decoded.interface, decoded.scenario.run.weeks(), &mut told);
    Opened {
        preset,
        shown,
        tab: Tab::ALL.into_iter().find(|tab| names.contains(&tab.name())).unwrap_or_default(),
        log: decoded.interface.log.as_deref() == Some("1"),
        lang,
        notices: told.iter().map(|notice| lang.unwrap_or_default().notice(notice)).collect(),
        carried: Carried { interface: decoded.interface, kept: decoded.kept },
        scenario: decoded.scenario,
    }
}

/// Names, in notices, what the page's own keys have that means nothing to it.
fn refuse_unknown(names: &[&str], interface: &Interface, notices: &mut Vec<Notice>) {
    let mut refuse = |kind, key: &str, got: &str, used: &str, allowed: String| {
        notices.push(Notice::new(kind, key, got, used, allowed));
    };
    let (tabs, panels) = (Tab::ALL.map(Tab::name), PanelId::ALL.map(PanelId::name));
    let is_view = |name: &str| {
        tabs.contains(&name)
            || panels.contains(&name)
            || presets::by_id(name).is_some()
            || Explored::default().read(name)
    };
    for name in names.iter().filter(|name| !name.is_empty() && !is_view(name)) {
        let allowed = format!("{}, {}, or the name of a regimen", tabs.join(", "), panels.join(", "));
        refuse(NoticeKind::Unknown, "view", name, "it was left out", allowed);
    }
    if let Some(log) = interface.log.as_deref().filter(|log| !matches!(*log, "0" | "1")) {
        refuse(NoticeKind::BadValue, "log", log, "0", "0 or 1".to_owned());
    }
    if let Some(lang) = interface.lang.as_deref().filter(|lang| Lang::from_code(lang).is_none()) {
        refuse(NoticeKind::BadValue, "lang", lang, Lang::default().code(), Lang::ALL.map(Lang::code).join(" or "));
    }
    if let Some(ui) = interface.ui.as_deref().filter(|ui| Ui::of(ui).is_none()) {
        refuse(NoticeKind::BadValue, "ui", ui, "the whole page", Ui::ALL.map(Ui::name).join(" or "));
    }
}

/// The query for what the page shows. The language is written where it is not English, which is what a link without it is read in.
pub fn write(
    scenario: &Scenario,
    preset: Option<&'static str>,
    tab: Tab,
    log: bool,
    shown: &Shown,
    lang: Lang,
    carried: &Carried,
) -> String {
    let own = presets::matching(scenario).map(|preset| preset.id);
    let names: Vec<String> = preset
        .filter(|preset| own != Some(preset))
        .into_iter()
        .chain((tab != Tab::default()).then(|| tab.name()))
        .map(str::to_owned)
        .chain(shown.names(tab))
        .collect();
    let mut interface = Interface {
        view: (!names.is_empty()).then(|| names.join(&BETWEEN.to_string())),
        log: log.then(|| "1".to_owned()),
        lang: (lang != Lang::default()).then(|| lang.code().to_owned()),
        ..carried.interface.clone()
    };
    shown.write(&mut interface);
    link::encode(scenario, &interface, &carried.kept)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parameters::ParameterId;

    fn again(opened: &Opened) -> Opened {
        read(&write(
            &opened.scenario,
            opened.preset,
            opened.tab,
            opened.log,
            &opened.shown,
            opened.lang.unwrap_or_default(),
            &opened.carried,
        ))
    }

    #[test]
    fn what_is_shown_comes_back_from_its_address() {
        let mut opened = read("");
        assert_eq!(
            (opened.preset, again(&opened)),
            (Some("anrs079"), Opened { carried: again(&opened).carried, ..opened.clone() })
        );
        opened.scenario = opened.scenario.set(ParameterId::Baseline, 300.0).unwrap();
        (opened.tab, opened.log) = (Tab::Table, true);
        let back = again(&opened);
        assert_eq!(
            (back.scenario, back.preset, back.tab, back.log),
            (opened.scenario, Some("anrs079"), Tab::Table, true)
        );
        assert_eq!(back.notices, Vec::<String>::new());
    }

    #[test]
    fn a_bad_address_opens_the_page_and_says_so() {
        for text in ["nonsense", "v=1&m=1&a=5m5d8w6c&n=99999", "%%%"] {
            assert!(!read(text).notices.is_empty(), "{text}");
        }
    }

    #[test]
    fn what_the_page_does_not_know_is_named_with_what_it_does() {
        let told = read("v=1&m=1&a=5m5d8w6c&view=maps.rna&log=yes&lang=xx&ui=big").notices;
        for (notice, parts) in told.iter().zip([
            ["view", "maps", "thymus"],
            ["log", "yes", "0 or 1"],
            ["lang", "xx", "fr"],
            ["ui", "big", "embed"],
        ]) {
            assert!(parts.iter().all(|part| notice.contains(part)), "{parts:?} in {notice}");
        }
        assert_eq!(told.len(), 4, "{told:?}");
        let fine = "v=1&m=1&a=5m5d8w6c&view=anrs079.map.rna&log=1&lang=fr-CA&ui=embed";
        assert_eq!(read(fine).notices, Vec::<String>::new());
    }

    #[test]
    fn keys_of_a_newer_page_survive() {
        let opened = read("v=1&m=1&a=5m5d8w6c&tour=why&newer=7");
        let text =
            write(&opened.scenario, opened.preset, opened.tab, opened.log, &opened.shown, Lang::Fr, &opened.carried);
        assert!(text.contains("tour=why") && text.contains("newer=7"), "{text}");
        assert_eq!(read(&text).lang, Some(Lang::Fr));
    }
}
