//! The link and chance: every scenario comes back, and no text whatever brings the reader down.

use crate::chance::config;
use crate::strategies::scenario;
use il2_explorer::link::{Interface, MAX_BYTES, decode, encode};
use il2_explorer::notice::NoticeKind;
use proptest::prelude::*;

fn interface() -> impl Strategy<Value = Interface> {
    let text = || prop::option::of(prop_oneof!["[a-z0-9.-]{0,8}", ".{0,12}"]);
    (text(), text(), text(), text(), text(), text()).prop_map(|(view, x, data, tour, task, lang)| Interface {
        view,
        x,
        data,
        tour,
        task,
        lang,
        ..Interface::default()
    })
}

/// Texts that look enough like links to get far into the reader.
fn almost_link() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => prop::sample::select(vec![
            "v=1", "m=2", "a=", "b=", "n=", "nr=200-550", "data=", "zz=", "v=3D1", "&", "?", "#", "%23", "%26", "%25", "%3D", "&amp;",
            "=", "-", "–", "5m", "5d", "18i", "350l", "0", ".", ",", "(", ")", "[x](", "<", ">", "\"", "href=\"", "https://", "/", " ",
            "\\", "__;", "|", "%E2%80%93", "%ff", "lt;", "\u{200b}", "a=5m5d8w6c", "amp;", "_", "*", ";", "url=http%3A%2F%2Fh%3Fa%3D0",
            "https://urldefense.proofpoint.com/v2/url?u=", "-3F", "-3D", "zz=x", "#data=", "\\u0026", "=\n", "&#38;", "[", "]", "://", "\u{ad}",
        ]).prop_map(str::to_owned),
        1 => ".{0,3}",
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn every_scenario_comes_back_from_its_link(scenario in scenario(), interface in interface()) {
        let link = encode(&scenario, &interface, &[]);
        let decoded = decode(&link).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(&decoded.notices, &[], "{}", link);
        prop_assert_eq!(&decoded.scenario, &scenario, "{}", link);
        prop_assert_eq!(&decoded.interface, &interface, "{}", link);
        prop_assert_eq!(decoded.canonical(), link);
    }

    #[test]
    fn any_text_is_a_scenario_or_an_error(text in ".{0,200}") {
        let _ = decode(&text);
    }

    #[test]
    fn a_whole_link_reads_back_as_itself_however_long_the_view(text in almost_link(), more in 0_usize..6000, sign in "[aé%&]") {
        let long = format!("v=1&m=2&a=0&zz={}&{text}", sign.repeat(more));
        let Ok(decoded) = decode(&long) else { return Ok(()) };
        if let Some(link) = decoded.whole_link() {
            let again = decode(&link).map_err(|error| TestCaseError::fail(error.to_string()))?;
            prop_assert_eq!(again.whole_link(), Some(link));
            prop_assert_eq!(&again.scenario, &decoded.scenario);
            prop_assert_eq!(&again.kept.len(), &decoded.kept.len());
        } else {
            prop_assert!(decoded.canonical().len() > MAX_BYTES, "{}", decoded.canonical());
        }
    }

    #[test]
    fn what_was_read_once_reads_the_same_for_ever(text in almost_link()) {
        if let Ok(decoded) = decode(&text) {
            let link = decoded.canonical();
            let again = decode(&link).map_err(|error| TestCaseError::fail(error.to_string()))?;
            prop_assert_eq!(&again.scenario, &decoded.scenario, "{}", link);
            prop_assert_eq!(&again.interface, &decoded.interface, "{}", link);
            prop_assert_eq!(&again.kept.len(), &decoded.kept.len(), "{}", link);
            prop_assert!(again.notices.iter().all(|notice| notice.kind == NoticeKind::Unknown), "{} {:?}", link, again.notices);
            prop_assert_eq!(again.canonical(), link);
        }
    }
}
