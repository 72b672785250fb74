//! Format 1, frozen: its keys, its defaults, what is done with a value that cannot be taken. Never removed, never changed; a change is
//! a new format next to this one.

mod block;

use super::interface::{Interface, KEYS};
use super::pairs::Pair;
use super::trackers::is_tracker;
use super::write::start_pair;
use super::{MODEL, PREVIEW, UnknownPair, number, percent};
use crate::notice::{Notice, NoticeKind, NoticeText, Notices, Phrase};
use crate::parameters::ParameterId;
use crate::scenario::{Art, Known, Scenario};
use crate::schedule::Schedule;

/// The keys that are one number each, in the order in which a link has them (`nr` and `art` stand between them).
const NUMBERS: [ParameterId; 9] = [
    ParameterId::Baseline,
    ParameterId::Age,
    ParameterId::Rna,
    ParameterId::ArtWeek,
    ParameterId::ArtStop,
    ParameterId::Responsiveness,
    ParameterId::RunWeeks,
    ParameterId::Population,
    ParameterId::Seed,
];
/// The keys that say what is computed.
pub(super) const SCENARIO_KEYS: [&str; 16] =
    ["v", "m", "a", "b", "n", "nr", "age", "rna", "art", "artw", "arte", "k", "wk", "pop", "seed", "known"];
/// The values of `known`.
const YEARS: [&str; 4] = ["1996", "2001", "2003", "2009"];

/// What the pairs of a link say.
#[derive(Debug, Default)]
pub(super) struct DecodedPairs {
    pub(super) scenario: Scenario,
    pub(super) interface: Interface,
    pub(super) kept: Vec<UnknownPair>,
    pub(super) keys: Vec<String>,
}

/// Whether format 1 knows this key, written small.
pub(super) fn knows(name: &str) -> bool {
    SCENARIO_KEYS.contains(&name) || KEYS.contains(&name)
}

/// Whether the value of a key, written small, is somebody's words, in which an ellipsis is only an ellipsis.
pub(super) fn is_words(name: &str) -> bool {
    name == "tour" || !knows(name)
}

/// Reads the pairs of a link.
pub(super) fn read(pairs: Vec<Pair>, notices: &mut Notices) -> DecodedPairs {
    let mut known: Vec<(String, Pair)> = Vec::new();
    let mut kept = Vec::new();
    for pair in pairs {
        let name = pair.name();
        if !knows(&name) {
            keep(pair, &mut kept, notices);
        } else if let Some((_, first)) = known.iter().find(|(other, _)| *other == name) {
            // The query wins. What says the same again says nothing new.
            if first.value != pair.value {
                let got = percent::decode(&pair.value);
                let used = percent::decode(&first.value);
                notices.push(Notice::new(
                    NoticeKind::Repeated,
                    &name,
                    &got,
                    format!("\"{used}\""),
                    Phrase::EachKeyOnce,
                ));
            }
        } else {
            known.push((name, pair));
        }
    }
    for (name, pair) in known.iter_mut().filter(|(_, pair)| pair.cut) {
        without_cut_number(name, pair, notices);
    }
    known.retain(|(_, pair)| !pair.cut);
    let value = |name: &str| known.iter().find(|(other, _)| other == name).map(|(_, pair)| pair.value.as_str());
    version("v", value("v"), super::VERSION, notices);
    version("m", value("m"), MODEL, notices);
    let scenario = scenario(value, notices);
    let mut interface = Interface::default();
    for key in KEYS {
        if let (Some(text), Some(slot)) = (value(key), interface.slot(key)) {
            *slot = Some(percent::decode(&text.replace('+', " ")).into_owned());
        }
    }
    let keys = known.into_iter().map(|(name, _)| name).collect();
    DecodedPairs { scenario, interface, kept, keys }
}

/// Takes from a pair within which the link was cut the number that touches the cut, since more digits may have followed. A pair of which
/// nothing can be used stays cut.
fn without_cut_number(name: &str, pair: &mut Pair, notices: &mut Notices) {
    let is_number = |sign: char| matches!(number::full_width_to_ascii(sign), '0'..='9' | '.' | ',');
    let whole = pair.value.trim_end_matches(is_number).to_owned();
    let is_touched = whole.len() < pair.value.len() || whole.is_empty();
    // A list of blocks or points: those before the cut are whole.
    let before_cut = match name {
        "a" | "b" | "data" => Some(whole.trim_end_matches(|sign: char| {
            matches!(sign, '-' | '+' | super::unwrap::CUT) || number::is_invisible(sign)
        })),
        _ => (!is_touched).then_some(whole.as_str()),
    };
    if let Some(before_cut) = before_cut.filter(|text| !text.is_empty()) {
        before_cut.clone_into(&mut pair.value);
        pair.cut = false;
    } else if !matches!(name, "v" | "m") {
        let got = format!("{}…", percent::decode(&pair.value));
        notices.push(Notice::new(NoticeKind::BadValue, name, &got, default_of(name), Phrase::WholeNumberAtTheCut));
    }
}

/// What is used for a key that does not come, in words.
fn default_of(name: &str) -> NoticeText {
    let default = Scenario::default();
    match (NUMBERS.into_iter().find(|id| id.spec().key == name), name) {
        (Some(ParameterId::ArtStop), _) => Phrase::ArtNeverStops.into(),
        (Some(id), _) => default.get(id).map_or(Phrase::EstablishedArt.into(), |value| number::write(value).into()),
        (None, "a") => block::write(&default.a).into(),
        (None, "b") => Phrase::NoSecondArm.into(),
        (None, "nr") => Phrase::NoLimits.into(),
        (None, "art") => art_word(default.patient.art).into(),
        (None, "known") => Phrase::EveryTrial.into(),
        _ => Phrase::LeftOut.into(),
    }
}

fn keep(pair: Pair, kept: &mut Vec<UnknownPair>, notices: &mut Notices) {
    let allowed = || NoticeText::Text([SCENARIO_KEYS.join(", "), KEYS.join(", ")].join(", "));
    // Signs that part one pair from the next have no place in a key; left out, they could make a known key of it.
    let key = percent::decode_deep(&pair.key).replace(['&', '#', '=', '%'], "_");
    // As it would be written, since it is read so the next time.
    let name = key.to_ascii_lowercase();
    if is_tracker(name.trim_matches(|character: char| !character.is_ascii_alphanumeric())) {
        return;
    }
    if pair.key.is_empty() {
        let got = format!("{}={}", pair.key, pair.value);
        notices.push(Notice::new(NoticeKind::Unknown, "link", &got, Phrase::LeftOut, Phrase::KeyBeforeEquals));
        return;
    }
    let value = percent::decode(&pair.value);
    notices.push(Notice::new(NoticeKind::Unknown, &key, &value, Phrase::KeptUnchanged, allowed()));
    kept.push(UnknownPair { key, value: pair.value, place: pair.place });
}

fn version(key: &'static str, value: Option<&str>, known: u32, notices: &mut Notices) {
    let text = number::plain(value.unwrap_or(""));
    if text != known.to_string() {
        let got = percent::decode(value.unwrap_or(""));
        let is_preview = key == "m" && text == PREVIEW.to_string();
        let kind = if is_preview { NoticeKind::Preview } else { NoticeKind::Version };
        notices.push(Notice::new(kind, key, &got, known.to_string(), known.to_string()));
    }
}

fn scenario<'a>(value: impl Fn(&str) -> Option<&'a str>, notices: &mut Notices) -> Scenario {
    let mut scenario = Scenario::default();
    if let Some(text) = value("a") {
        scenario.a = schedule("a", text, notices).unwrap_or(scenario.a);
    }
    if let Some(text) = value("b") {
        scenario.b = schedule("b", text, notices);
    }
    for id in NUMBERS {
        let key = id.spec().key;
        if let Some(text) = value(key) {
            scenario = with_number(scenario, id, text, notices);
        }
    }
    if let Some(text) = value("art") {
        match number::plain(text).as_str() {
            "none" => scenario.patient.art = Art::None,
            "weak" => scenario.patient.art = Art::Weak,
            "full" => scenario.patient.art = Art::Full,
            _ => bad_value(
                notices,
                "art",
                text,
                art_word(scenario.patient.art),
                Phrase::OneOf(vec!["none", "weak", "full"]),
            ),
        }
    }
    if let Some(text) = value("known") {
        let plain = number::plain(text);
        let is_it = |known: &Known| known.year().is_some_and(|year| year.to_string() == plain);
        match Known::YEARS.into_iter().find(is_it) {
            Some(known) => scenario.run.known = known,
            None => bad_value(notices, "known", text, Phrase::EveryTrial, Phrase::OneOf(YEARS.to_vec())),
        }
    }
    if let Some(text) = value("nr") {
        scenario = with_range(scenario, text, notices);
    }
    scenario
}

fn schedule(key: &'static str, text: &str, notices: &mut Notices) -> Option<Schedule> {
    let schedule = block::read(key, text, notices);
    if schedule.is_none() {
        bad_value(notices, key, text, default_of(key), Phrase::Blocks);
    }
    schedule
}

fn with_number(scenario: Scenario, id: ParameterId, text: &str, notices: &mut Notices) -> Scenario {
    let spec = id.spec();
    let plain = number::plain(text);
    // "100%" is what the page itself writes next to the slider.
    let digits = if spec.unit == "%" { plain.trim_end_matches('%') } else { plain.as_str() };
    // `1.000` is one or a thousand.
    let is_group = spec.whole && digits.find('.').is_some_and(|point| digits.len() == point + 4);
    let Some(value) = number::read_signed(digits).filter(|_| !is_group) else {
        bad_value(notices, spec.key, text, default_of(spec.key), NoticeText::bounds(spec));
        return scenario;
    };
    let used = spec.nearest(value);
    #[allow(clippy::float_cmp)] // exactly the same number, or it was changed
    if used != value {
        let got = percent::decode(text);
        let used = number::write(used);
        notices.push(Notice::new(NoticeKind::OutOfRange, spec.key, &got, used, NoticeText::bounds(spec)));
    }
    scenario.clone().set(id, used).unwrap_or(scenario)
}

fn with_range(mut scenario: Scenario, text: &str, notices: &mut Notices) -> Scenario {
    let plain = number::plain(text);
    let (least, most) = (ParameterId::RangeLow.spec(), ParameterId::RangeHigh.spec());
    let given = plain.split_once('-').and_then(|(low, high)| number::read(low).zip(number::read(high)));
    let range = given.map(|(low, high)| (least.nearest(low), most.nearest(high)));
    if range.is_some() {
        scenario.patient = scenario.patient.with_range(range);
    }
    let used = scenario.patient.range().map(|(low, high)| format!("{}-{}", number::write(low), number::write(high)));
    if used.is_none() || range != given {
        let kind = if used.is_none() { NoticeKind::BadValue } else { NoticeKind::OutOfRange };
        let (low, high, baseline) = (least.min, most.max, scenario.patient.baseline());
        let allowed = Phrase::TwoNumbers { low, high, baseline };
        let used = used.map_or_else(|| default_of("nr"), NoticeText::from);
        notices.push(Notice::new(kind, "nr", &percent::decode(text), used, allowed));
    }
    scenario
}

fn bad_value(notices: &mut Notices, key: &str, got: &str, used: impl Into<NoticeText>, allowed: impl Into<NoticeText>) {
    notices.push(Notice::new(NoticeKind::BadValue, key, &*percent::decode(got), used, allowed));
}

/// What ART is called in links and files.
pub const fn art_word(art: Art) -> &'static str {
    match art {
        Art::None => "none",
        Art::Weak => "weak",
        Art::Full => "full",
    }
}

/// The canonical query of a scenario: `v`, `m` and `a` always, the other keys only where they are not the default.
pub(super) fn write(scenario: &Scenario) -> String {
    let default = Scenario::default();
    let mut out = format!("v={}&m={MODEL}", super::VERSION);
    start_pair(&mut out, "a");
    out.push_str(&block::write(&scenario.a));
    if let Some(b) = &scenario.b {
        start_pair(&mut out, "b");
        out.push_str(&block::write(b));
    }
    for id in NUMBERS {
        if id == ParameterId::ArtWeek && scenario.patient.art != default.patient.art {
            start_pair(&mut out, "art");
            out.push_str(art_word(scenario.patient.art));
        }
        if let Some(value) = scenario.get(id).filter(|value| Some(*value) != default.get(id)) {
            start_pair(&mut out, id.spec().key);
            out.push_str(&number::write(value));
        }
        if let (ParameterId::Baseline, Some((low, high))) = (id, scenario.patient.range()) {
            start_pair(&mut out, "nr");
            out.push_str(&number::write(low));
            out.push('-');
            out.push_str(&number::write(high));
        }
    }
    if let Some(year) = scenario.run.known.year() {
        start_pair(&mut out, "known");
        out.push_str(&year.to_string());
    }
    out
}
