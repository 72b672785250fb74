//! The link as other people meet it: documented examples, links that are kept for ever, what mail and chat do to them, and random ones.

#![allow(clippy::float_cmp)] // the very same numbers come back

use il2_explorer::link::{Decoded, Interface, MAX_BYTES, NoLink, decode, encode};
use il2_explorer::notice::{MAX_NOTICES, NoticeKind};
use il2_explorer::parameters::ParameterId;
use il2_explorer::scenario::{Art, Known, Scenario};
use il2_explorer::schedule::{Block, Repeat, Route, Schedule};

const ANRS_079: &str = "v=1&m=2&a=5m5d4w3c4s-5m5d8w7c&n=340&nr=200-550&art=full&artw=0&wk=74&pop=400";
const INFUSION_1996: &str = "v=1&m=2&a=18i5d8w6c&n=410&nr=200-900&art=weak&wk=52&pop=400";

fn read(link: &str) -> Decoded {
    decode(link).unwrap_or_else(|NoLink { got }| panic!("read as no link: {got}"))
}

/// The key and the text of each notice.
fn notices(link: &str) -> Vec<(String, String, String)> {
    read(link).notices.into_iter().map(|notice| (notice.key, notice.got.to_string(), notice.used.to_string())).collect()
}

fn every(weeks: f64, cycles: u8) -> Block {
    Block::new(Route::Il2Subcutaneous).with_repeat(Repeat::Every { weeks, cycles })
}

#[test]
fn the_examples_of_the_reference_mean_what_it_says() {
    let anrs = read(ANRS_079);
    assert_eq!(anrs.notices, []);
    assert_eq!(anrs.scenario.a, Schedule::new(vec![every(4.0, 3).with_start(Some(4.0)), every(8.0, 7)]));
    assert_eq!(anrs.scenario.b, None);
    assert_eq!(anrs.scenario.patient.range(), Some((200.0, 550.0)));
    assert_eq!(anrs.scenario.patient.art_week(), Some(0.0));
    assert_eq!(anrs.canonical(), "v=1&m=2&a=5m5d4w3c4s-5m5d8w7c&nr=200-550&artw=0");

    let infusion = read(INFUSION_1996);
    assert_eq!(infusion.notices, []);
    assert_eq!(infusion.scenario.patient.art, Art::Weak);
    assert_eq!(infusion.scenario.patient.baseline(), 410.0);
    assert_eq!(infusion.canonical(), "v=1&m=2&a=18i5d8w6c&n=410&nr=200-900&art=weak&wk=52");
}

#[test]
fn the_default_is_short_and_two_arms_with_a_view_fit_in_a_hundred_characters() {
    assert_eq!(encode(&Scenario::default(), &Interface::default(), &[]), "v=1&m=2&a=5m5d8w6c");
    let link = "v=1&m=2&a=5m5d4w3c4s-5m5d8w7c&b=7.5m5d8w3c&nr=200-550&artw=0&view=table&x=0-74";
    assert_eq!(read(link).canonical(), link);
    assert!(link.len() < 100);
}

#[test]
fn links_of_the_corpus_open_for_ever() {
    let corpus: Vec<&str> = include_str!("corpus.txt").lines().filter(|line| !line.starts_with('#')).collect();
    assert!(corpus.len() >= 36, "the corpus may only grow");
    for pair in corpus.chunks(2) {
        let [link, expected] = pair else { panic!("a link without its canonical form") };
        let decoded = read(link);
        assert_eq!(format!("=> {} {}", decoded.notices.len(), decoded.canonical()), *expected, "{link}");
    }
}

/// What programs do to a link on its way. None of it may cost a notice.
#[test]
fn a_link_survives_mail_chat_and_markdown() {
    let query = "v=1&m=2&a=7.5m5d4w3c4s-5m5d8w7c&nr=200-550";
    let url = format!("https://host.example/il2/?{query}");
    let expected = read(query);
    let encoded = |text: &str| {
        text.bytes().fold(String::new(), |text, byte| {
            if byte.is_ascii_alphanumeric() {
                text + &char::from(byte).to_string()
            } else {
                format!("{text}%{byte:02X}")
            }
        })
    };
    for mangled in [
        format!("{url}."),
        format!("{url})."),
        format!("({url}),"),
        format!("<{url}>"),
        format!("\"{url}\""),
        format!("“{url}”"),
        format!("«\u{a0}{url}\u{a0}»"),
        format!("`{url}`"),
        format!("**{url}**"),
        format!("_{url}_"),
        format!("[ANRS 079]({url})"),
        format!("See [ANRS 079]({url}), which is odd."),
        format!("<{url}|ANRS 079>"),
        format!("<a href=\"{}\">look</a>", url.replace('&', "&amp;")),
        format!("Have you seen {url} already?"),
        format!("{url}\nRegards,\nJo"),
        url.replace('&', "&amp;"),
        url.replace('&', "&amp;amp;"),
        url.replace('&', "&#38;"),
        url.replace('&', "\\u0026"),
        url.replace('&', "\\&"),
        url.replace('=', "=3D").replace("&a", "&=\r\na"),
        url.replace('?', "#"),
        url.replace('?', "%23"),
        url.replace('?', "?#"),
        url.replace('?', "#/?"),
        url.replace('=', "%3D"),
        url.replace('&', "%26"),
        url.replace('-', "–"),
        url.replace('-', "—"),
        url.replace('-', "−"),
        url.replace('-', "\u{2011}"),
        url.replace('-', "%E2%80%93"),
        url.replace('-', "%2D"),
        url.replace('-', " - "),
        url.replace('-', "+-+"),
        url.replace("7.5", "7,5"),
        url.replace("7.5", "7%2C5"),
        url.replace("7.5m", "7.5m "),
        url.replace("7.5m", "7.5m%20"),
        url.replace("7.5m", "7.5m+"),
        url.replace("7.5m", "7.5m\u{a0}"),
        url.replace("7.5m", "7.5m\u{200b}"),
        url.replace("7.5m", "7.5m\u{ad}"),
        url.replace("7.5m", "7.5m\r\n"),
        url.replace("7.5m5d", "7.5m,5d"),
        url.to_uppercase(),
        query.to_uppercase(),
        format!("?{query}"),
        format!("&{query}&"),
        format!("#{query}"),
        format!("#?{query}"),
        format!("{url}#"),
        format!("{url}#top"),
        encoded(&url),
        encoded(&encoded(&url)),
        format!("https://filter.example/?url={}&data=05%7C02%7Cx&sdata=abc%3D&reserved=0", encoded(&url)),
        format!("https://protect.example/url?a={}&c=E,1,x&typo=1", encoded(&url)),
        format!("https://search.example/url?q={}", encoded(&url)),
        format!("https://urldefense.com/v3/__{url}__;!!KwNVnqRv!abc$"),
        format!(
            "https://urldefense.proofpoint.com/v2/url?u={}&d=DwM",
            encoded(&url).replace("%2F", "_").replace('%', "-")
        ),
    ] {
        let decoded = read(&mangled);
        assert_eq!(decoded.notices, [], "{mangled}");
        assert_eq!(decoded.scenario, expected.scenario, "{mangled}");
        assert_eq!(decoded.kept, [], "{mangled}");
    }
}

#[test]
fn a_bad_value_takes_the_nearest_bound_or_its_default_and_is_named() {
    for (link, key, got, used) in [
        ("v=1&m=2&n=9999", "n", "9999", "1500"),
        ("v=1&m=2&n=-5", "n", "-5", "10"),
        ("v=1&m=2&n=", "n", "", "340"),
        ("v=1&m=2&wk=NaN", "wk", "NaN", "74"),
        ("v=1&m=2&pop=1e3", "pop", "1e3", "400"),
        ("v=1&m=2&pop=2.5", "pop", "2.5", "3"),
        ("v=1&m=2&seed=99999999999", "seed", "99999999999", "4294967295"),
        ("v=1&m=2&artw=soon", "artw", "soon", "long established ART"),
        ("v=1&m=2&art=haart", "art", "haart", "full"),
        ("v=1&m=2&a=hello", "a", "hello", "5m5d8w6c"),
        ("v=1&m=2&a=", "a", "", "5m5d8w6c"),
        ("v=1&m=2&b=hello", "b", "hello", "no second arm"),
        ("v=1&m=2&a=30m5d8w6c", "a", "30m", "18m"),
        ("v=1&m=2&a=5m21d1w7c", "a", "21d", "7d"),
        ("v=1&m=2&wk=1", "wk", "1", "4"),
        ("v=1&m=2&known=1997", "known", "1997", "every trial"),
        ("v=1&m=2&known=today", "known", "today", "every trial"),
        ("v=1&m=2&known=", "known", "", "every trial"),
        ("v=1&m=2&nr=550-200", "nr", "550-200", "no limits"),
        ("v=1&m=2&nr=400-550", "nr", "400-550", "no limits"),
        ("v=1&m=2&nr=200", "nr", "200", "no limits"),
        ("v=1&m=2&nr=200-9000", "nr", "200-9000", "200-2000"),
        ("v=2&m=2", "v", "2", "1"),
        ("v=one&m=2", "v", "one", "1"),
        ("v=1&m=7", "m", "7", "2"),
        ("v=1&a=0", "m", "", "2"),
    ] {
        let expected = (key.to_owned(), got.to_owned(), used.to_owned());
        assert_eq!(notices(link), [expected], "{link}");
        assert!(read(link).notices.iter().all(|notice| !notice.allowed.to_string().is_empty()), "{link}");
    }
    assert_eq!(read("v=1&m=2&n=many&nr=a-b&wk=x").scenario, Scenario::default());
}

/// Every number that the grammar can write is taken, or the nearest one that is allowed, and then the notice says which.
#[test]
fn a_number_out_of_range_takes_the_nearest_bound_for_every_setting() {
    for spec in il2_explorer::parameters::ALL {
        let is_scenario = spec.key.len() > 1 || matches!(spec.key, "n" | "k");
        for (value, nearest) in [(spec.max + 1.0, spec.max), (spec.max * 1000.0, spec.max), (spec.min - 1.0, spec.min)]
        {
            let token = format!("{value}");
            if matches!(spec.key, "nr") || (!is_scenario && value < 0.0) {
                continue;
            }
            // One cycle has no interval that its days must fit.
            let link = match (is_scenario, spec.key) {
                (true, key) => format!("v=1&m=2&{key}={token}"),
                (false, letter @ ("c" | "w" | "l")) => format!("v=1&m=2&a=5m1d{token}{letter}"),
                (false, letter @ ("m" | "i" | "g")) => format!("v=1&m=2&a={token}{letter}"),
                (false, letter) => format!("v=1&m=2&a=5m1c{token}{letter}"),
            };
            let decoded = read(&link);
            let notices: Vec<_> = decoded.notices.iter().map(|notice| (notice.kind, notice.used.to_string())).collect();
            let used = if is_scenario { nearest.to_string() } else { format!("{nearest}{}", spec.key) };
            assert_eq!(notices, [(NoticeKind::OutOfRange, used)], "{link}");
            let block = decoded.scenario.a.blocks().first().and_then(|block| block.get(spec.id));
            assert_eq!(decoded.scenario.get(spec.id).or(block), Some(nearest), "{link}");
        }
    }
}

#[test]
fn a_link_that_was_cut_says_so_and_gives_no_number_that_touches_the_cut() {
    for (link, canonical, keys) in [
        ("v=1&m=2&a=7.5m5d8w3c&n=34…", "v=1&m=2&a=7.5m5d8w3c", vec!["link", "n"]),
        ("https://h.example/?v=1&m=2&a=7.5m5d8w3c&n=34...", "v=1&m=2&a=7.5m5d8w3c", vec!["link", "n"]),
        ("?v=1&m=2&a=7.5m5d8w3c&n=34%E2%80%A6", "v=1&m=2&a=7.5m5d8w3c", vec!["link", "n"]),
        ("<https://h.example/?v=1&m=2&a=7.5m5d8w3c&n=…>", "v=1&m=2&a=7.5m5d8w3c", vec!["link", "n"]),
        ("v=1&m=2&a=7.5m5d8w3c&…", "v=1&m=2&a=7.5m5d8w3c", vec!["link"]),
        ("v=1&m=2&a=7.5m5d8w3c&po…", "v=1&m=2&a=7.5m5d8w3c", vec!["link"]),
        ("v=1&m=2&n=200&a=7.5m5d4w3c-5m5d8w1…", "v=1&m=2&a=7.5m5d4w3c-5m5d8w6c&n=200", vec!["link"]),
        ("v=1&m=2&n=200&a=7.5m5d4w3c-5…", "v=1&m=2&a=7.5m5d4w3c&n=200", vec!["link"]),
        ("v=1&m=2&n=200&a=7.5m5d4w3c-…", "v=1&m=2&a=7.5m5d4w3c&n=200", vec!["link"]),
        ("v=1&m=2&n=200&a=7…", "v=1&m=2&a=5m5d8w6c&n=200", vec!["link", "a"]),
        ("v=1&m=2&a=7.5m5d8w3c&nr=200-55…", "v=1&m=2&a=7.5m5d8w3c", vec!["link", "nr"]),
        ("v=1&m=2&a=7.5m5d8w3c&art=weak…", "v=1&m=2&a=7.5m5d8w3c&art=weak", vec!["link"]),
        ("v=1&m=2&a=7.5m5d8w3c&x=0-5…", "v=1&m=2&a=7.5m5d8w3c", vec!["link", "x"]),
        ("v=1&m=2&a=7.5m5d8w3c#data=0w340v-8w51…", "v=1&m=2&a=7.5m5d8w3c#data=0w340v-8w", vec!["link"]),
        ("v=1&m=2&a=7.5m5d8w3c#tour=Wait%E2%80%A6", "v=1&m=2&a=7.5m5d8w3c#tour=Wait%E2%80%A6", vec![]),
    ] {
        let decoded = read(link);
        assert_eq!(decoded.canonical(), canonical, "{link}");
        assert_eq!(decoded.notices.iter().map(|notice| notice.key.as_str()).collect::<Vec<_>>(), keys, "{link}");
        assert_eq!(decoded.notices.first().map(|notice| notice.kind), keys.first().map(|_| NoticeKind::Cut), "{link}");
    }
}

#[test]
fn a_key_given_twice_counts_once_and_the_query_wins() {
    let twice = read("v=1&m=2&n=200&n=300");
    assert_eq!(twice.scenario.patient.baseline(), 200.0);
    assert_eq!(twice.notices.first().map(|notice| notice.kind), Some(NoticeKind::Repeated));

    let both = read("?v=1&m=2&n=200#n=300&wk=30&data=0-340");
    assert_eq!(both.scenario.patient.baseline(), 200.0);
    assert_eq!(both.scenario.run.weeks(), 30.0);
    assert_eq!(both.interface.data.as_deref(), Some("0-340"));
    assert_eq!(both.notices.len(), 1);
    assert_eq!(read("?v=1&m=2&n=200#v=1&m=2&n=200").notices, []);
}

#[test]
fn unknown_keys_are_reported_kept_in_order_and_written_back() {
    let link = "v=1&m=2&a=5m5d8w6c&zz=1&Mood=%C3%A9t%C3%A9&zz=2#later=0.5";
    let decoded = read(link);
    assert_eq!(decoded.canonical(), link);
    assert_eq!(decoded.notices.len(), 4);
    assert!(decoded.notices.iter().all(|notice| notice.kind == NoticeKind::Unknown));
    assert_eq!(read(&decoded.canonical()), decoded);
}

#[test]
fn a_link_of_the_preview_runs_on_the_present_model_and_says_so_once() {
    for link in [
        "v=1&m=1&a=7.5m5d8w3c&b=3m5d4w6c&n=461&wk=35",
        "https://host.example/?V=1&M=1&a=7.5m5d8w3c&b=3m5d4w6c&n=461&wk=35",
        "v=1&m=%31&a=7.5m5d8w3c&b=3m5d4w6c&n=461&wk=35",
    ] {
        let decoded = read(link);
        assert_eq!(
            decoded.notices.iter().map(|notice| notice.kind).collect::<Vec<_>>(),
            [NoticeKind::Preview],
            "{link}"
        );
        assert_eq!(decoded.canonical(), "v=1&m=2&a=7.5m5d8w3c&b=3m5d4w6c&n=461&wk=35");
        assert_eq!(decoded.model, 2);
        let said = decoded.notices.first().map(ToString::to_string).unwrap_or_default();
        assert!(
            said.contains("model 1") && said.contains("present model 2") && said.matches('.').count() == 1,
            "{said}"
        );
    }
    assert_eq!(read("v=1&m=2&a=7.5m5d8w3c&b=3m5d4w6c&n=461&wk=35").notices, []);
    // Any other model is one that the reader does not know.
    assert_eq!(read("v=1&m=10&a=0").notices.first().map(|notice| notice.kind), Some(NoticeKind::Version));
}

#[test]
fn what_is_no_link_is_an_error_with_an_example() {
    for text in
        ["", " ", "hello", "5m5d8w6c", "https://host.example/", "https://host.example/#top", "===", "?", "%3D", "?utm"]
    {
        let Err(error) = decode(text) else { panic!("{text} was read as a link") };
        assert!(error.to_string().contains("v=1&m=2&a=5m5d8w6c"), "{error}");
    }
}

#[test]
fn a_link_without_end_is_cut_at_a_pair_and_says_so() {
    let long = format!("v=1&m=2&a=0&{}", "n=300&".repeat(200_000));
    let decoded = read(&long);
    assert_eq!(decoded.scenario.patient.baseline(), 300.0);
    assert!(decoded.notices.len() <= MAX_NOTICES);
    assert_eq!(decoded.notices.first().map(|notice| notice.kind), Some(NoticeKind::TooLong));
    let one_value = format!("v=1&m=2&n=3{}", "0".repeat(MAX_BYTES));
    assert_eq!(read(&one_value).scenario, Scenario::default());
}

#[test]
fn a_setting_of_every_kind_comes_back() {
    let mut scenario = Scenario::default();
    for (id, value) in [
        (ParameterId::Baseline, 10.0),
        (ParameterId::Age, 18.5),
        (ParameterId::Rna, 0.1 + 0.2),
        (ParameterId::ArtWeek, 0.0),
        (ParameterId::ArtStop, 12.5),
        (ParameterId::Responsiveness, 0.0),
        (ParameterId::RunWeeks, 520.0),
        (ParameterId::Population, 0.0),
        (ParameterId::Seed, 4_294_967_295.0),
    ] {
        scenario = scenario.set(id, value).unwrap_or_else(|problem| panic!("{problem}"));
    }
    scenario.b = Some(Schedule::none());
    scenario.run.known = Known::By2003;
    let decoded = read(&encode(&scenario, &Interface::default(), &[]));
    assert_eq!(decoded.scenario, scenario);
    assert_eq!(decoded.notices, []);
}

#[test]
fn the_year_of_what_is_known_is_written_behind_the_run_and_read_in_any_case() {
    for known in Known::YEARS {
        let year = known.year().map_or(0, u32::from);
        let link = format!("v=1&m=2&a=5m5d8w6c&wk=52&known={year}");
        assert_eq!((read(&link).canonical(), read(&link).scenario.run.known), (link.clone(), known));
        let loud = format!("V=1&M=2&KNOWN={year}.&A=5m5d8w6c&WK=52");
        assert_eq!((read(&loud).canonical(), notices(&loud)), (link, Vec::new()), "{loud}");
        let row = include_str!("../../docs/links.md").lines().find(|line| line.starts_with("| `known` |"));
        assert!(row.is_some_and(|row| row.contains(&format!("`{year}`"))));
    }
    assert_eq!(read("v=1&m=2&a=5m5d8w6c").scenario.run.known, Known::Today);
    // Cut within the year, it is no year.
    assert_eq!(read("v=1&m=2&a=5m5d8w6c&known=19…").scenario.run.known, Known::Today);
}

#[test]
fn the_reference_names_every_setting_with_its_bounds_and_its_examples_are_good() {
    let reference = include_str!("../../docs/links.md");
    for spec in il2_explorer::parameters::ALL {
        let has = |text: &str| {
            let mut rows = reference.lines().filter(|line| line.starts_with(&format!("| `{}` |", spec.key)));
            rows.any(|row| row.contains(text))
        };
        let bounds = format!("{} to {}", spec.min, spec.max);
        assert!(has(&bounds), "{} ({}): {bounds}", spec.key, spec.label);
        if Scenario::default().get(spec.id).is_some() {
            assert!(has(&format!("| {} |", spec.default)), "{} ({})", spec.key, spec.label);
        }
    }
    let examples: Vec<&str> =
        reference.lines().filter_map(|line| line.strip_prefix("| `?")?.split('`').next()).collect();
    assert_eq!(examples.len(), 6);
    for example in examples {
        assert_eq!(read(example).notices, [], "{example}");
    }
}
