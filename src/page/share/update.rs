//! How sharing and own data change the state.

use crate::chart::Figure;
use crate::chart::figure::EntryId;
use crate::page::message::Effects;
use crate::page::own_data::OwnMsg;
use crate::page::share::state::{ShareEffect, ShareMsg, ShareOutcome};
use crate::page::state::State;
use crate::page::view::{Sheet, Ui};
use crate::scenario::Scenario;
use crate::share::compare::compare_links;
use crate::share::embed;
use crate::text::Degraded;
use crate::trials::presets;
use std::rc::Rc;

/// Where the keyboard goes on when an offer has been taken or declined, and its buttons are gone.
const AFTER_OFFER: Option<&str> = Some("chart");

impl State {
    /// The picture at the size of a file: on a phone the page's own is a small one.
    pub fn picture_for_file(&self) -> Rc<Figure> {
        let mut view = self.view.clone();
        view.size = (960.0, 520.0, 16.0);
        self.draw(&view).0
    }

    pub(crate) fn own(&mut self, msg: OwnMsg) -> Effects {
        if matches!(msg, OwnMsg::Loaded(_)) {
            self.view.sheet = Some(Sheet::OwnData);
        }
        if let OwnMsg::Elsewhere(there) = &msg {
            let Some(what) = self.own.meet(self.parts.data(), there.as_deref()) else { return Effects::default() };
            self.take_degraded(Degraded::OwnDataChanged, true);
            self.take_degraded(Degraded::OwnDataRemoved, true);
            self.take_degraded(what, false);
            self.carried.set_data(self.own.code(self.parts.data()));
            return Effects { replace_link: true, ..Effects::default() };
        }
        if matches!(msg, OwnMsg::Moved(..)) {
            // As under a slider: the axis may grow, and does not shrink under the hand.
            self.view.options.least_top = self.view.options.least_top.max(self.figure.y.domain.1);
        }
        let keep = self.own.take(self.parts.data(), msg);
        if keep {
            self.take_degraded(Degraded::OwnDataRemoved, true);
        }
        // New ones are shown, whatever was switched off before.
        self.view.options.switched.retain(|id| !matches!(id, EntryId::Own(_)));
        self.carried.set_data(self.own.code(self.parts.data()));
        Effects {
            errand: keep.then_some(ShareEffect::KeepOwnData),
            replace_link: keep || self.own.in_link,
            ..Effects::default()
        }
    }

    /// Whether the page is in a frame whose link asks it to tell a learning platform how high it is.
    pub fn tells_height(&self) -> bool {
        self.view.embedded && self.carried.interface().ui.as_deref() == Some(Ui::PLATFORM)
    }

    pub(crate) fn share(&mut self, msg: ShareMsg) -> Effects {
        let errand = |errand| Effects { errand: Some(errand), ..Effects::default() };
        match msg {
            ShareMsg::Run(wanted) if wanted.needs_patients() && self.stale => {
                self.share.waiting = Some(wanted);
                self.share.said = Some((wanted, ShareOutcome::Waiting));
                Effects::default()
            }
            ShareMsg::Run(wanted) => {
                // Said again, so that it is heard again.
                self.share.said = None;
                errand(wanted)
            }
            ShareMsg::WithData(on) => {
                // Without data there is nothing to share; what is added later waits to be shared on purpose.
                self.own.in_link = on && !self.own.data.is_empty();
                self.carried.set_data(self.own.code(self.parts.data()));
                Effects { replace_link: true, ..Effects::default() }
            }
            ShareMsg::Code => {
                self.view.sheet = (self.view.sheet != Some(Sheet::Code)).then_some(Sheet::Code);
                Effects::default()
            }
            ShareMsg::OpenBoth => self.open_both(),
            // A frame stays one.
            ShareMsg::Open(link) if self.view.embedded => {
                let ui = self.carried.interface().ui.clone();
                self.open_link(&embed::framed(&link, ui.as_deref()))
            }
            ShareMsg::Open(link) => self.open_link(&link),
            ShareMsg::Return => match self.share.session.take_offer() {
                Some(link) => {
                    let errand = self.share.session.other().is_none().then_some(ShareEffect::ForgetBefore);
                    Effects { errand, focus: AFTER_OFFER, ..self.open_link(&link) }
                }
                None => Effects::default(),
            },
            ShareMsg::StayHere => {
                self.share.session.decline();
                let errand = self.share.session.other().is_none().then_some(ShareEffect::ForgetBefore);
                Effects { errand, focus: AFTER_OFFER, ..Effects::default() }
            }
            ShareMsg::Discard => {
                self.share.session.discard();
                Effects { errand: Some(ShareEffect::ForgetDiscarded), focus: AFTER_OFFER, ..Effects::default() }
            }
            ShareMsg::LaterUpdate => {
                self.share.take(msg);
                Effects { focus: AFTER_OFFER, ..Effects::default() }
            }
            other => {
                self.share.take(other);
                Effects::default()
            }
        }
    }

    /// What waited for the virtual patients can be done now.
    pub(crate) fn after_patients(&mut self) -> Effects {
        let errand = if self.stale { None } else { self.share.waiting.take() };
        Effects { errand, ..Effects::default() }
    }

    /// Both schedules of the two pasted links on the first one's patients.
    fn open_both(&mut self) -> Effects {
        let [first, second] = &self.share.pasted;
        let Ok(compared) = compare_links(first, second, self.lang) else { return Effects::default() };
        self.remember();
        self.preset = presets::matching(&compared.first.scenario).map(|preset| preset.id);
        self.view.sheet = None;
        let both = Scenario { b: Some(compared.second.scenario.a), ..compared.first.scenario };
        self.home = both.clone();
        self.view.message = None;
        let effects = self.replace(both);
        self.committed(Effects { replace_link: true, ..effects })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::provenance::Provenance;
    use crate::export::{csv, json};
    use crate::link;
    use crate::page::device::Device;
    use crate::page::message::Msg;
    use crate::page::share::content;
    use crate::page::share::state::{CopiedText, File};
    use crate::page::state::tests::band;
    use crate::page::view::Colours;
    use crate::simulation::simulate;

    fn opened(address: &str, device: &Device) -> State {
        State::begin(address, device, Colours::default(), None)
    }

    fn at_home() -> Device {
        Device { home: Some("https://h.example/il2/".into()), ..Device::default() }
    }

    #[test]
    fn what_is_copied_twice_is_said_twice() {
        let mut state = opened("v=1&m=2&a=18i5d8w2c&wk=30&pop=0", &at_home());
        let copy = ShareEffect::Copy(CopiedText::Link);
        state.update(Msg::Share(ShareMsg::Done(copy, ShareOutcome::Copied)));
        assert!(state.share.said.is_some());
        assert_eq!(state.update(Msg::Share(ShareMsg::Run(copy))).errand, Some(copy));
        assert_eq!(state.share.said, None);
    }

    #[test]
    fn an_export_waits_for_the_virtual_patients_and_has_the_numbers_of_the_command() {
        let mut state = opened("v=1&m=2&a=18i5d8w2c&wk=30&pop=40&log=1", &at_home());
        let save = ShareEffect::Save(File::Csv);
        assert_eq!(state.update(Msg::Share(ShareMsg::Run(save))).errand, None);
        assert_eq!(state.share.said, Some((save, ShareOutcome::Waiting)));
        let patients = band(&state);
        assert_eq!(state.update(patients).errand, Some(save));
        // As examples/simulate.rs does it.
        let decoded = link::decode(&content::text(CopiedText::Link, &state, "2026-11-28")).unwrap();
        let run = simulate(&decoded.scenario);
        let provenance = Provenance::new(&decoded.canonical(), state.share.home.as_deref(), &state.observations());
        assert_eq!(content::file(File::Csv, &state), Some(csv::table(&provenance, &decoded.notices, &run)));
        assert_eq!(
            content::file(File::Json, &state),
            json::document(&provenance, &decoded.notices, &run, json::Extras::default()).ok()
        );
    }

    #[test]
    fn every_text_that_leaves_names_its_link() {
        let mut state = opened("v=1&m=2&a=18i5d8w2c&wk=30&pop=40", &at_home());
        let patients = band(&state);
        state.update(patients);
        for file in [File::Svg, File::Csv, File::Json, File::Script] {
            let text = content::file(file, &state).unwrap();
            assert!(
                text.contains("v=1&m=2&a=18i5d8w2c&wk=30") || text.contains("v=1&amp;m=2&amp;a=18i5d8w2c&amp;wk=30"),
                "{file:?}"
            );
        }
        assert!(content::handout(&state).contains("https://h.example/il2/?v=1"));
        assert_eq!(content::file_name(File::Png, &state), "il2-view.png");
        assert_eq!(
            content::text(CopiedText::Link, &state, "2026-11-28"),
            "https://h.example/il2/?v=1&m=2&a=18i5d8w2c&wk=30&pop=40"
        );
    }

    #[test]
    fn own_data_are_in_the_link_only_when_shared_on_purpose() {
        let mut state = opened("", &Device { own_data: Some("0,340\n8,512".into()), ..at_home() });
        assert_eq!((state.own.data.points().len(), state.link().contains('#')), (2, false));
        state.update(Msg::Share(ShareMsg::WithData(true)));
        assert!(state.link().ends_with("#data=0w340v-8w512v"), "{}", state.link());
        let theirs = opened(&state.link(), &Device { own_data: Some("4,400".into()), ..at_home() });
        assert_eq!((theirs.own.data.points().len(), theirs.own.from_link), (2, true));
        let effects = state.update(Msg::Own(OwnMsg::Remove));
        assert_eq!((effects.errand, state.link().contains('#')), (Some(ShareEffect::KeepOwnData), false));
    }

    #[test]
    fn a_visit_can_be_taken_back_and_forth() {
        let device = Device { session: Some("v=1&m=2&a=7.5m5d8w3c&lang=fr".into()), ..at_home() };
        let mut state = opened("v=1&m=2&a=18i5d8w2c", &device);
        assert!(state.share.session.offer().is_some());
        let effects = state.update(Msg::Share(ShareMsg::Return));
        assert!(effects.push_link);
        assert_eq!(
            (effects.errand, effects.focus),
            (Some(ShareEffect::ForgetBefore), AFTER_OFFER),
            "its buttons are gone"
        );
        assert_eq!(state.link(), "v=1&m=2&a=7.5m5d8w3c&lang=fr");
        assert!(state.can_travel().0, "the visit is one step back");
        let broken = opened("", &Device { session: Some("{}".into()), ..at_home() });
        assert!(broken.notices.first().is_some_and(|notice| notice.contains("{}")), "{:?}", broken.notices);
        assert_eq!(broken.preset, Some("anrs079"));
    }

    #[test]
    fn two_pasted_links_become_two_arms() {
        let mut state = opened("", &at_home());
        for (place, link) in
            ["?v=1&m=2&a=5m5d8w6c&n=300", "https://h.example/?v=1&m=2&a=7.5m5d8w3c&n=400."].into_iter().enumerate()
        {
            state.update(Msg::Share(ShareMsg::Paste(place, link.into())));
        }
        assert!(state.update(Msg::Share(ShareMsg::OpenBoth)).push_link);
        assert_eq!(state.link(), "v=1&m=2&a=5m5d8w6c&b=7.5m5d8w3c&n=300");
    }

    #[test]
    fn a_frame_shows_the_link_that_it_is_given_and_stays_a_frame() {
        let mut state = opened("v=1&m=2&a=18i5d8w2c&ui=embed", &at_home());
        assert!(state.update(Msg::Share(ShareMsg::Open("?v=1&m=2&a=7.5m5d8w3c".into()))).push_link);
        assert_eq!((state.link().as_str(), state.view.embedded), ("v=1&m=2&a=7.5m5d8w3c&ui=embed", true));
        assert!(state.can_travel().0, "it is one step back");
        // In a learning platform it goes on telling how high it is.
        let mut state = opened("v=1&m=2&a=18i5d8w2c&ui=lms", &at_home());
        assert_eq!((state.view.embedded, state.tells_height(), state.notices.len()), (true, true, 0));
        state.update(Msg::Share(ShareMsg::Open("?v=1&m=2&a=7.5m5d8w3c".into())));
        assert_eq!((state.link().as_str(), state.tells_height()), ("v=1&m=2&a=7.5m5d8w3c&ui=lms", true));
        assert!(!opened("v=1&m=2&a=18i5d8w2c&ui=embed", &at_home()).tells_height());
    }

    #[test]
    fn a_place_on_the_page_is_no_step() {
        let mut state = opened("v=1&m=2&a=18i5d8w2c", &at_home());
        state.update(Msg::Share(ShareMsg::Paste(0, "v=1&m=2&a=0".into())));
        state.update(Msg::Load("esprit-induction"));
        let link = state.link();
        state.update(Msg::HistoryPopped { entry: None, link });
        assert!(state.can_travel().0, "the history is still there");
    }
}
