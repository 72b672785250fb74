//! Between what the page shows and its address. The scenario is the link's own business (`link`); here the page's keys get their meaning:
//! `view` names the regimen whose results are drawn, where the scenario does not say so itself, and the part that is open;
//! `log` is the scale.

pub mod view_names;
pub use crate::page::page_link::view_names::ViewNames;

use crate::chart::panel::PanelId;
use crate::link::{self, Interface, Kept};
use crate::notice::{Notice, NoticeKind, Part, Phrase};
use crate::page::panels::link::Shown;
use crate::page::view::{Tab, Ui};
use crate::scenario::Scenario;
use crate::text::Lang;
use crate::trials::presets;

/// Keys that say nothing of a schedule or a view: with these alone the page opens as without an address.
const SAY_NOTHING: [&str; 3] = ["step", "ui", "lang"];
/// Keys with which a tour shows the view of its step.
const WITH_A_TOUR: [&str; 9] = ["v", "m", "tour", "step", "task", "data", "draw", "ui", "lang"];

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
    /// Whether the address says anything of a schedule or a view. Where it does not, the opening view is shown.
    pub is_view: bool,
}

/// Keys that this page does not use, kept for the one that does, and those of a part of the page that is not here yet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Carried {
    interface: Interface,
    kept: Vec<Kept>,
    /// Whether a tour comes without a schedule and a view: then its step shows its own.
    pub is_bare_tour: bool,
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

/// Whether an address says anything of a schedule or a view.
pub fn is_view(text: &str) -> bool {
    link::decode(text).is_ok_and(|decoded| says_a_view(&decoded))
}

fn says_a_view(decoded: &link::Decoded) -> bool {
    decoded.keys.iter().any(|key| !SAY_NOTHING.contains(&key.as_str()))
}

/// The link of a tour alone, where `link` adds nothing to the tour but the schedule that a link has by default.
pub fn bare_tour(link: &str) -> Option<String> {
    let decoded = link::decode(link).ok()?;
    let is_bare = decoded.keys.iter().all(|key| key == "a" || WITH_A_TOUR.contains(&key.as_str()));
    let (before, rest) = link.split_once("&a=").filter(|_| is_bare && decoded.scenario == Scenario::default())?;
    let behind = rest.find(['&', '#']).and_then(|end| rest.get(end..)).unwrap_or_default();
    Some(format!("{before}{behind}"))
}

/// Reads an address; ANRS 079 where it says nothing of a schedule or a view.
pub fn read(text: &str) -> Opened {
    let opening = |notices| {
        let scenario = presets::opening_scenario();
        let preset = presets::matching(&scenario).map(|preset| preset.id);
        Opened {
            scenario,
            preset,
            tab: Tab::default(),
            log: false,
            shown: Shown::default(),
            lang: None,
            notices,
            carried: Carried::default(),
            is_view: false,
        }
    };
    if text.trim().is_empty() {
        return opening(Vec::new());
    }
    let decoded = match link::decode(text) {
        Ok(decoded) => decoded,
        Err(problem) => return opening(vec![problem.to_string()]),
    };
    let is_view = says_a_view(&decoded);
    let interface = decoded.interface;
    let lang = interface.lang.as_deref().and_then(Lang::from_code);
    let mut told = decoded.notices;
    let names = ViewNames::read(interface.view.as_deref().unwrap_or_default());
    refuse_unknown(&names, &interface, &mut told);
    let shown = Shown::read(&names, &interface, decoded.scenario.run.weeks(), &mut told);
    let is_bare_tour = interface.tour.is_some() && decoded.keys.iter().all(|key| WITH_A_TOUR.contains(&key.as_str()));
    let log = interface.log.as_deref() == Some("1");
    let carried = Carried { interface, kept: decoded.kept, is_bare_tour };
    if !is_view {
        // Of which format and model the schedule is, is no question where there is none.
        told.retain(|notice| notice.kind != NoticeKind::Version);
    }
    let notices = told.iter().map(|notice| lang.unwrap_or_default().notice(notice)).collect();
    if !is_view {
        return Opened { lang, carried, ..opening(notices) };
    }
    let preset = names.preset.or_else(|| presets::matching(&decoded.scenario).map(|preset| preset.id));
    Opened { preset, shown, tab: names.tab, log, lang, notices, carried, is_view, scenario: decoded.scenario }
}

/// Names, in notices, what the page's own keys have that means nothing to it.
fn refuse_unknown(names: &ViewNames, interface: &Interface, notices: &mut Vec<Notice>) {
    let mut refuse = |kind, key: &str, got: &str, used: Part, allowed: Phrase| {
        notices.push(Notice::new(kind, key, got, used, allowed));
    };
    for name in &names.unknown {
        let allowed = Tab::ALL.map(Tab::name).into_iter().chain(PanelId::ALL.map(PanelId::name)).collect();
        refuse(NoticeKind::Unknown, "view", name, Phrase::LeftOut.into(), Phrase::Views(allowed));
    }
    if let Some(log) = interface.log.as_deref().filter(|log| !matches!(*log, "0" | "1")) {
        refuse(NoticeKind::BadValue, "log", log, "0".into(), Phrase::OneOf(vec!["0", "1"]));
    }
    if let Some(lang) = interface.lang.as_deref().filter(|lang| Lang::from_code(lang).is_none()) {
        refuse(
            NoticeKind::BadValue,
            "lang",
            lang,
            Lang::default().code().into(),
            Phrase::OneOf(Lang::ALL.map(Lang::code).to_vec()),
        );
    }
    if let Some(ui) = interface.ui.as_deref().filter(|ui| Ui::of(ui).is_none()) {
        refuse(NoticeKind::BadValue, "ui", ui, Phrase::WholePage.into(), Phrase::OneOf(Ui::ALL.map(Ui::name).to_vec()));
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
    let names = ViewNames {
        preset: preset.filter(|preset| own != Some(preset)),
        tab,
        panels: shown.panels.clone(),
        explored: shown.explored.clone(),
        unknown: Vec::new(),
    };
    let mut interface = Interface {
        view: names.write(),
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

    fn again_link(opened: &Opened) -> String {
        let Opened { scenario, preset, tab, log, shown, lang, carried, .. } = opened;
        write(scenario, *preset, *tab, *log, shown, lang.unwrap_or_default(), carried)
    }

    fn again(opened: &Opened) -> Opened {
        read(&again_link(opened))
    }

    #[test]
    fn what_is_shown_comes_back_from_its_address() {
        let mut opened = read("");
        assert_eq!(
            (opened.preset, again(&opened)),
            (Some("anrs079"), Opened { carried: again(&opened).carried, is_view: true, ..opened.clone() })
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
        for text in ["nonsense", "v=1&m=2&a=5m5d8w6c&n=99999", "%%%"] {
            assert!(!read(text).notices.is_empty(), "{text}");
        }
    }

    #[test]
    fn what_the_page_does_not_know_is_named_with_what_it_does() {
        let told = read("v=1&m=2&a=5m5d8w6c&view=maps.rna&log=yes&lang=xx&ui=big").notices;
        for (notice, parts) in told.iter().zip([
            ["view", "maps", "thymus"],
            ["log", "yes", "0 or 1"],
            ["lang", "xx", "fr"],
            ["ui", "big", "embed"],
        ]) {
            assert!(parts.iter().all(|part| notice.contains(part)), "{parts:?} in {notice}");
        }
        assert_eq!(told.len(), 4, "{told:?}");
        let fine = "v=1&m=2&a=5m5d8w6c&view=anrs079.map.rna&log=1&lang=fr-CA&ui=embed";
        assert_eq!(read(fine).notices, Vec::<String>::new());
    }

    #[test]
    fn what_says_nothing_of_a_schedule_leaves_the_opening_view() {
        let trackers = "utm_source=mail&fbclid=1&gclid=2&mc_eid=3&msclkid=4&igshid=5&_hsenc=6&UTM_Campaign=7";
        for text in ["lang=en", "?ui=embed", trackers, "?fbclid=abc#top", "step=2"] {
            let opened = read(text);
            assert!(!opened.is_view && opened.notices.is_empty(), "{text}: {:?}", opened.notices);
            assert_eq!(opened.preset, Some("anrs079"), "{text}");
        }
        assert_eq!(read("?lang=fr&newer=7").notices.len(), 1, "an unknown key gives a notice");
        for text in ["a=5m5d8w6c", "view=table", "tour=five-days", "v=1", "#data=0w340v", "V=1&M=2&N=300"] {
            assert!(read(text).is_view, "{text}");
        }
    }

    #[test]
    fn trackers_are_dropped_in_silence_and_never_shared_on() {
        let opened = read("utm_source=mail&v=1&m=2&a=5m5d8w6c&fbclid=x&newer=7&_hsenc=6");
        assert_eq!(opened.notices.len(), 1, "{:?}", opened.notices);
        let link = again_link(&opened);
        assert!(
            link.contains("newer=7") && !link.contains("utm") && !link.contains("clid") && !link.contains("hsenc"),
            "{link}"
        );
    }

    #[test]
    fn keys_and_names_are_read_in_any_case_and_order() {
        let plain = read("v=1&m=2&a=7.5m5d8w6c&n=300&view=argentina-7-5.map.x-dose.rna&log=1&lang=fr&ui=embed");
        let other = read("UI=EMBED&LANG=FR&Log=1&VIEW=RNA.MAP.X-DOSE.ARGENTINA-7-5&N=300&A=7.5M5D8W6C&M=2&V=1");
        assert!(plain.notices.is_empty() && other.notices.is_empty(), "{:?} {:?}", plain.notices, other.notices);
        assert_eq!(
            (&plain.scenario, plain.preset, plain.tab, plain.log, &plain.shown, plain.lang),
            (&other.scenario, other.preset, other.tab, other.log, &other.shown, other.lang)
        );
    }

    #[test]
    fn keys_of_a_newer_page_survive() {
        let opened = read("v=1&m=2&a=5m5d8w6c&tour=why&newer=7");
        let text =
            write(&opened.scenario, opened.preset, opened.tab, opened.log, &opened.shown, Lang::Fr, &opened.carried);
        assert!(text.contains("tour=why") && text.contains("newer=7"), "{text}");
        assert_eq!(read(&text).lang, Some(Lang::Fr));
    }
}
