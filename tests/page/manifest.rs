//! The shortcuts of an installed page: each opens what it says.

use il2_explorer::page::device::Device;
use il2_explorer::page::state::State;
use il2_explorer::page::view::{Colours, Lens};
use il2_explorer::schedule::{Repeat, Route};
use serde_json::Value;

const MANIFEST: &str = include_str!("../../static/manifest.webmanifest");

/// Name and state of each shortcut.
fn shortcuts() -> Vec<(String, State)> {
    let manifest: Value = serde_json::from_str(MANIFEST).unwrap();
    let opened = |shortcut: &Value| {
        let text = |key: &str| shortcut[key].as_str().unwrap().to_owned();
        let url = text("url");
        // A copy may be in any folder.
        let link = url.strip_prefix("./?").unwrap_or_else(|| panic!("{url} is not relative"));
        (text("name"), State::begin(link, &Device::default(), Colours::default(), None))
    };
    manifest["shortcuts"].as_array().unwrap().iter().map(opened).collect()
}

#[test]
fn every_shortcut_opens_without_a_notice_and_as_the_page_would_write_it() {
    for (name, state) in shortcuts() {
        assert_eq!(state.notices, Vec::<String>::new(), "{name}");
        let link = state.link();
        assert!(MANIFEST.contains(&format!("\"./?{link}\"")), "{name}: the page writes {link}");
    }
}

#[test]
fn every_shortcut_opens_what_its_name_says() {
    let shortcuts = shortcuts();
    let names: Vec<&str> = shortcuts.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["ANRS 079: 5 MIU twice daily", "IL-7: three weekly doses", "A schedule of your own"]);
    let first_block = |place: usize| shortcuts[place].1.scenario.a.blocks()[0];
    let anrs = first_block(0);
    assert_eq!((shortcuts[0].1.preset, anrs.route(), anrs.dose()), (Some("anrs079"), Route::Il2Subcutaneous, 5.0));
    let il7 = first_block(1);
    assert_eq!((il7.route(), il7.repeat()), (Route::Il7Subcutaneous, Repeat::Every { weeks: 1.0, cycles: 3 }));
    assert_eq!(shortcuts[2].1.view.lens, Lens::Schedule);
}
