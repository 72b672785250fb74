//! Between what the page shows and its address. The scenario is the link's own business (`link`); here the page's keys get their meaning:
//! `view` names the regimen whose results are drawn, where the scenario does not say so itself, the lens and the open section;
//! `log` is the scale.

pub mod view_names;
pub use crate::page::page_link::view_names::ViewNames;

use crate::chart::panel::PanelId;
use crate::link::{self, Interface, NoLink, UnknownPair};
use crate::notice::{Notice, NoticeKind, NoticeText, Phrase};
use crate::page::panels::link::ShownView;
use crate::page::view::{Lens, Section, Ui};
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
    /// How it is looked at.
    pub shown: ShownView,
    /// The language that the address asks for.
    pub lang: Option<Lang>,
    /// What could not be taken as it came.
    pub notices: Vec<Notice>,
    /// Where it is no link at all.
    pub problem: Option<NoLink>,
    /// What is written back as it came.
    pub carried: Carried,
    /// Whether the address says anything of a schedule or a view. Where it does not, the opening view is shown.
    pub is_view: bool,
}

/// Keys that this page does not use, kept for the one that does, and those of a part of the page that is not here yet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Carried {
    interface: Interface,
    kept: Vec<UnknownPair>,
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
    link::decode_address(text).is_ok_and(|decoded| says_a_view(&decoded))
}

fn says_a_view(decoded: &link::Decoded) -> bool {
    decoded.keys.iter().any(|key| !SAY_NOTHING.contains(&key.as_str()))
}

/// The link of a tour alone, where `link` adds nothing to the tour but the schedule that a link has by default.
pub fn bare_tour(link: &str) -> Option<String> {
    let decoded = link::decode_address(link).ok()?;
    let is_bare = decoded.keys.iter().all(|key| key == "a" || WITH_A_TOUR.contains(&key.as_str()));
    let (before, rest) = link.split_once("&a=").filter(|_| is_bare && decoded.scenario == Scenario::default())?;
    let behind = rest.find(['&', '#']).and_then(|end| rest.get(end..)).unwrap_or_default();
    Some(format!("{before}{behind}"))
}

/// Reads an address; ANRS 079 where it says nothing of a schedule or a view.
pub fn read(text: &str) -> Opened {
    let opening = |problem| {
        let scenario = presets::opening_scenario();
        let preset = presets::matching(&scenario).map(|preset| preset.id);
        Opened {
            scenario,
            preset,
            shown: ShownView::default(),
            lang: None,
            notices: Vec::new(),
            problem,
            carried: Carried::default(),
            is_view: false,
        }
    };
    if text.trim().is_empty() {
        return opening(None);
    }
    let decoded = match link::decode_address(text) {
        Ok(decoded) => decoded,
        Err(problem) => return opening(Some(problem)),
    };
    let is_view = says_a_view(&decoded);
    let interface = decoded.interface;
    let lang = interface.lang.as_deref().and_then(Lang::from_code);
    let mut notices = decoded.notices;
    // On the bare address a pair that means nothing is somebody's mark, and not a newer page's.
    let is_bare = decoded.keys.is_empty();
    let kept = if is_bare { Vec::new() } else { decoded.kept };
    let names = ViewNames::read(interface.view.as_deref().unwrap_or_default());
    refuse_unknown(&names, &interface, &mut notices);
    let shown = ShownView::read(&names, &interface, decoded.scenario.run.weeks(), &mut notices);
    let is_bare_tour = interface.tour.is_some() && decoded.keys.iter().all(|key| WITH_A_TOUR.contains(&key.as_str()));
    let carried = Carried { interface, kept, is_bare_tour };
    if !is_view {
        // Of which format and model the schedule is, is no question where there is none.
        notices.retain(|notice| notice.kind != NoticeKind::Version && !(is_bare && notice.kind == NoticeKind::Unknown));
    }
    if !is_view {
        return Opened { lang, notices, carried, ..opening(None) };
    }
    let preset = names.preset.or_else(|| presets::matching(&decoded.scenario).map(|preset| preset.id));
    Opened { preset, shown, lang, notices, problem: None, carried, is_view, scenario: decoded.scenario }
}

/// Names, in notices, what the page's own keys have that means nothing to it.
fn refuse_unknown(names: &ViewNames, interface: &Interface, notices: &mut Vec<Notice>) {
    let mut refuse = |kind, key: &str, got: &str, used: NoticeText, allowed: Phrase| {
        notices.push(Notice::new(kind, key, got, used, allowed));
    };
    for name in &names.unknown {
        let parts = Lens::ALL.map(Lens::name).into_iter().chain(Section::ALL.map(Section::name));
        let allowed = parts.chain(PanelId::ALL.map(PanelId::name)).collect();
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
    shown: &ShownView,
    lang: Lang,
    carried: &Carried,
) -> String {
    let own = presets::matching(scenario).map(|preset| preset.id);
    let names = ViewNames {
        preset: preset.filter(|preset| own != Some(preset)),
        lens: shown.lens,
        section: shown.section,
        panels: shown.panels.clone(),
        explored: shown.explored.clone(),
        unknown: Vec::new(),
    };
    let mut interface = Interface {
        view: names.write(),
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
        let Opened { scenario, preset, shown, lang, carried, .. } = opened;
        write(scenario, *preset, shown, lang.unwrap_or_default(), carried)
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
        opened.shown = ShownView { lens: Lens::Map, section: Some(Section::Table), log: true, ..opened.shown };
        let back = again(&opened);
        assert_eq!((back.scenario, back.preset, back.shown), (opened.scenario, Some("anrs079"), opened.shown));
        assert_eq!(back.notices, Vec::new());
    }

    #[test]
    fn a_bad_address_opens_the_page_and_says_so() {
        for text in ["nonsense", "v=1&m=2&a=5m5d8w6c&n=99999", "%%%"] {
            let opened = read(text);
            assert!(!opened.notices.is_empty() || opened.problem.is_some(), "{text}");
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
            assert!(parts.iter().all(|part| notice.to_string().contains(part)), "{parts:?} in {notice}");
        }
        assert_eq!(told.len(), 4, "{told:?}");
        let fine = "v=1&m=2&a=5m5d8w6c&view=anrs079.map.rna&log=1&lang=fr-CA&ui=embed";
        assert_eq!(read(fine).notices, Vec::new());
    }

    #[test]
    fn what_says_nothing_of_a_schedule_leaves_the_opening_view() {
        let trackers = "utm_source=mail&fbclid=1&gclid=2&mc_eid=3&msclkid=4&igshid=5&_hsenc=6&UTM_Campaign=7";
        for text in ["lang=en", "?ui=embed", trackers, "?fbclid=abc#top", "step=2", "?ref=forum", "?nocache=17&from=x"]
        {
            let opened = read(text);
            assert!(!opened.is_view && opened.notices.is_empty(), "{text}: {:?}", opened.notices);
            assert_eq!(opened.preset, Some("anrs079"), "{text}");
        }
        for text in [trackers, "?ref=forum", "?nocache=17&from=x"] {
            assert_eq!(again_link(&read(text)), again_link(&read("")), "{text}");
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
            (&plain.scenario, plain.preset, &plain.shown, plain.lang),
            (&other.scenario, other.preset, &other.shown, other.lang)
        );
    }

    #[test]
    fn keys_of_a_newer_page_survive() {
        let opened = read("v=1&m=2&a=5m5d8w6c&tour=why&newer=7");
        let text = write(&opened.scenario, opened.preset, &opened.shown, Lang::Fr, &opened.carried);
        assert!(text.contains("tour=why") && text.contains("newer=7"), "{text}");
        assert_eq!(read(&text).lang, Some(Lang::Fr));
    }
}
