//! What lines, sentences, codes and cuts make of a link: it is read as what it holds, and no number that is not in it.

use super::outside::{LINK, encoded, read};
use super::*;

/// That each text is read as [`LINK`], without a remark.
fn are_the_link(texts: impl IntoIterator<Item = String>) {
    let is_it = |read: &Result<Decoded, NoLink>| {
        read.as_ref()
            .is_ok_and(|link| link.canonical() == super::outside::read(LINK).canonical() && link.notices.is_empty())
    };
    let wrong: Vec<_> = texts.into_iter().map(|text| (decode(&text), text)).filter(|(read, _)| !is_it(read)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_line_may_be_broken_anywhere_and_quoted() {
    let start = LINK.find('?').unwrap();
    let breaks = [
        "\n", "\r\n", " \n", "\n    ", "\n> ", "\r\n>> ", "\u{ad}", "\u{200b}", "\u{2060}", "\u{2069}", "%0A", "<wbr>",
    ];
    are_the_link((start + 1..LINK.len()).flat_map(|at| {
        breaks.map(|sign| format!("{}{}{sign}{}", if sign.contains('>') { "> " } else { "" }, &LINK[..at], &LINK[at..]))
    }));
    let mail = LINK.replace('=', "=3D");
    // No program breaks a line within `=3D`.
    let ends = (start..mail.len()).filter(|at| !mail[..*at].ends_with('=') && !mail[..*at].ends_with("=3"));
    are_the_link(ends.flat_map(|at| ["=\n", "=\r\n"].map(|soft| format!("{}{soft}{}", &mail[..at], &mail[at..]))));
}

#[test]
fn what_is_said_behind_a_link_is_no_part_of_it() {
    // Last a number, and last a schedule.
    let last_schedule = LINK.replace("&a=7.5m4d6w5c&n=250", "&n=250&a=7.5m4d6w5c");
    are_the_link([LINK, &last_schedule].iter().flat_map(|link| {
        let behind = [
            ", 5 days of IL-2",
            ". 5 people agree",
            " (5 arms)",
            " IL-2 cycles",
            " CD4 counts",
            " – nice",
            "\n\n5 people",
            "; 2 arms",
            "! 3 cheers",
            " 14:05",
            "[1]",
            "[the run]",
            ">the run</a>",
            "\t5",
            "\nIL-2 cycle explorer: 5 MIU",
            "\n12/03/2026, 14:05 - Ben: 5",
            " and n = 5",
            " 👍",
            "👍🏽",
            "\u{fe0f}",
            "™",
            "<br>5",
            " | 5",
            "\"; // 5",
            " or https://other.example/?id=5",
            " <https://h.example/il2/?v=1&m=2&a=0>",
        ];
        let before = ["See ", "n = 5 in ", "https://other.example/?id=5 says ", "=HYPERLINK(\"", "url = {"];
        let behind = behind.map(|words| format!("See {link}{words}"));
        behind.into_iter().chain(before.map(|words| format!("{words}{link}"))).collect::<Vec<_>>()
    }));
    are_the_link([
        format!("{LINK}&n=250&a=7.5m4d6w5c"),
        format!("{LINK}{LINK}"),
        format!("=HYPERLINK(\"{LINK}\";\"5 MIU\")"),
        format!("\"{LINK}\",\"5\""),
    ]);
}

#[test]
fn wrappers_that_code_the_address_or_hide_it_are_read_as_what_they_hold() {
    let (inner, thrice) = (encoded(LINK), encoded(&encoded(&encoded(LINK))));
    let path = encoded(LINK.split_once("example").unwrap().1);
    // LINK in base64.
    let coded = "aHR0cHM6Ly9oLmV4YW1wbGUvaWwyLz92PTEmbT0yJmE9Ny41bTRkNnc1YyZuPTI1MA";
    // The same, a file named in it: one of the 64 signs is a slash.
    let with_slash = "aHR0cHM6Ly9oLmV4YW1wbGUvaWwyL2luZGV4Lmh0bWw%2Fdj0xJm09MiZhPTcuNW00ZDZ3NWMmbj0yNTA";
    are_the_link([
        format!("https://www.bing.com/ck/a?!&&p=abc&fclid=1&u=a1{coded}&ntb=1"),
        format!("https://eu-west-1.protection.sophos.com/?d=h.example&u={coded}==&i=NWE&h=d"),
        format!("https://eu-west-1.protection.sophos.com/?d=h.example&u={coded}%3D%3D&i=NWE"),
        format!("https://scan.example/scan/{coded}/0A1B2C3D4E5F?c=1&i=1&docs=1"),
        format!("https://filter.example/?d=h.example&u={with_slash}%3D&i=NWE"),
        format!("https://urldefense.com/v3/__{}__;PSY9Jj0mPQ!!x!y$", LINK.replace(['=', '&'], "*")),
        format!("https://r.search.yahoo.com/_ylt=A/RV=2/RU={inner}/RK=2/RS=x-"),
        format!("https://h.example/login?ReturnUrl={path}"),
        format!("https://out.example/?to={thrice}"),
        format!("https://href.li/?{LINK}"),
        format!("https://forum.example/redirect?{inner}"),
        format!("https://www.google.com/url?q={LINK}&sa=D&source=docs&ust=17&usg=A"),
        format!("https://wa.me/?text=Look%3A+{inner}+now"),
        format!("mailto:?subject=IL-2&body=See%20{inner}%0D%0ABye"),
        format!("{LINK}&_x_tr_sl=en&_x_tr_tl=fr"),
        format!("intent://{}#Intent;scheme=https;end", &LINK[8..]),
    ]);
    // Wrappers around wrappers, and around a link with `&amp;`.
    let amp = encoded(&LINK.replace('&', "&amp;"));
    let cisco = encoded(&format!("https://filter.example/1aB/{inner}"));
    let aws = encoded(&format!("https://x.mail.example/L0/{inner}/1/01/Ab=12"));
    let v2 = |link: &str| encoded(link).replace("%2F", "_").replace('%', "-");
    are_the_link([
        format!("https://www.google.com/url?q={amp}&sa=D"),
        format!("https://filter.example/?url={}&data=5", amp.to_ascii_lowercase()),
        format!("https://filter.example/1aB/{amp}"),
        format!("https://filter.example/?url={cisco}&data=5"),
        format!("https://filter.example/?url={aws}&data=5"),
        format!("https://filter.example/?url={}&s=x", encoded(&format!("https://f.example/?u={with_slash}&i=N"))),
        format!("**https://urldefense.com/v3/__{}__;PSY9Jj0mPQ!!x!y$**", LINK.replace(['=', '&'], "*")),
        format!(
            "https://urldefense.proofpoint.com/v2/url?u={}&d=x&m=7",
            v2(&format!("https://urldefense.com/v3/__{LINK}__;!!x$"))
        ),
        format!("https://urldefense.proofpoint.com/v2/url?u={}\\u0026d=x\\u0026m=7", v2(LINK)),
    ]);
    let fragment = read(&format!("{}:~:text=cycle", LINK.replace('?', "#")));
    assert_eq!((fragment.scenario, fragment.notices), (read(LINK).scenario, vec![]));
}

#[test]
fn a_sign_escaped_many_times_or_broken_by_a_backslash_is_read_the_same_again() {
    let start = "v=1&m=2&a=7.5m4d6w5c&later=";
    let escaped = [
        "&amp;",
        "%26amp%3B",
        "%26amp%3b",
        "%26amp;",
        "&amp%3B",
        "&#38;",
        "&#x26;",
        "=",
        "&#61;",
        "&lt;",
        "&quot;",
        "&hellip;",
    ];
    for sign in escaped {
        for at in 0..sign.len() {
            let (before, behind) = sign.split_at(at);
            is_read_again(&format!("{start}{before}\\{behind}x"));
            is_read_again(&format!("{start}%{before}\\\\{behind}x"));
        }
        for times in 1..24 {
            let name = sign.trim_start_matches(['&', '%']);
            is_read_again(&format!("{start}x{sign}{}x", name.repeat(times)));
            is_read_again(&format!("{start}x%26{}x", "amp;".repeat(times)));
        }
    }
}

/// That what is written of a text is read as the same.
fn is_read_again(text: &str) {
    let Ok(first) = decode(text) else { return };
    let link = first.canonical();
    let again = decode(&link).expect("what was written is a link");
    assert_eq!(again.canonical(), link, "{text}");
}

#[test]
fn a_number_in_two_readings_is_none() {
    for (pair, key) in [
        ("pop=1,000", "pop"),
        ("k=1,000", "k"),
        ("seed=12,000", "seed"),
        ("pop=1.000", "pop"),
        ("seed=12.000", "seed"),
        ("pop=25 5", "pop"),
        ("n=2+50", "n"),
        ("n=<250", "n"),
        ("n=%3E250", "n"),
        ("pop=~100", "pop"),
        ("b=1,000m5d", "b"),
        ("b=1 2m5d", "b"),
    ] {
        let link = read(&format!("v=1&m=2&a=7.5m4d6w5c&{pair}"));
        let notices: Vec<_> = link.notices.iter().map(|notice| (notice.key.as_str(), &notice.kind)).collect();
        assert_eq!(notices, [(key, &NoticeKind::BadValue)], "{pair}");
    }
    for (text, canonical) in
        [("n=252,5", "n=252.5"), ("n=1 000", "n=1000"), ("rna=0,125", "rna=0.125"), ("n=\n2\n5\n0", "n=250")]
    {
        assert!(read(&format!("v=1&m=2&a=7.5m4d6w5c&{text}")).canonical().ends_with(canonical), "{text}");
    }
}

#[test]
fn a_cut_is_seen_in_every_form_and_place() {
    let cuts = [
        "…",
        "...",
        " …",
        " ...",
        "[...]",
        " [...]",
        "(…)",
        "&hellip;",
        "&#8230;",
        "%E2%80%A6",
        "…\u{200b}",
        ". . .",
        "(truncated)",
        " [truncated]",
        "..",
        "‥",
        "．．．",
        "[…]",
        "\\u2026",
        "%2",
        "%E2",
        "%E2%80",
        "%E2%80%A",
        "…more",
        "..&k=100",
        "…&k=100",
        "...&k=100",
    ];
    for cut in cuts {
        for (text, canonical) in [
            ("n=25", "v=1&m=2&a=7.5m4d6w5c"),
            ("n=２５", "v=1&m=2&a=7.5m4d6w5c"),
            ("wk=", "v=1&m=2&a=7.5m4d6w5c"),
            ("b=5m4d12", "v=1&m=2&a=7.5m4d6w5c&b=5m4d8w6c"),
            ("b=5m4d12w3c-", "v=1&m=2&a=7.5m4d6w5c&b=5m4d12w3c"),
        ] {
            let link = read(&format!("https://h.example/il2/?v=1&m=2&a=7.5m4d6w5c&{text}{cut}"));
            assert!(
                link.notices.iter().any(|notice| notice.kind == NoticeKind::Cut),
                "{text}{cut}: {:?}",
                link.notices
            );
            assert_eq!(link.canonical(), canonical, "{text}{cut}");
        }
    }
}

#[test]
fn what_was_read_around_an_ellipsis_is_read_the_same_when_it_is_written() {
    let keys = "view x y log data draw tour step task ui lang n k other";
    for (key, cut) in keys.split(' ').flat_map(|key| {
        [
            "…",
            "...",
            "<...>",
            "[…]",
            "%E2%80%A6",
            "%2",
            "…+",
            "…%00+%20",
            "…+…",
            "%E2%80%A6…",
            "%2…",
            "..",
            "%E2",
            "%EF%BF%BD",
            "\u{fffd}",
            "…11…",
            "… 11...",
            "-…1…",
        ]
        .map(|cut| (key, cut))
    }) {
        for behind in ["", "&other2=", "&view=map", "&tour=x"] {
            let first = read(&format!("v=1&m=2&a=7.5m4d6w5c&{key}=map{cut}{behind}"));
            let again = read(&first.canonical());
            assert_eq!(
                (again.canonical(), again.interface),
                (first.canonical(), first.interface),
                "{key} {cut} {behind}"
            );
        }
    }
}

#[test]
fn an_unknown_pair_of_any_signs_is_read_the_same_when_it_is_written() {
    let signs = [
        ":", "~", "/", "?", "#", "&", ";", "%", "=", "+", " ", "<", "[", "]", "\\", "^", "v", "http", "amp;", "://",
        ":~:", "..", "...", "‥", "…", "___.", "___http", "__;", "%%%.", "\u{fffd}", "\t",
    ];
    let signs: Vec<String> =
        signs.iter().flat_map(|sign| [(*sign).to_owned(), encoded(sign), encoded(&encoded(sign))]).collect();
    let pairs = signs.iter().flat_map(|one| signs.iter().map(move |other| format!("{one}{other}")));
    for pair in pairs.chain(signs.iter().map(|sign| format!("{sign}~{sign}"))) {
        for (before, behind) in [("&p", "q=1"), ("#p", "q=1"), ("&p=q", "r"), ("#p=q", "r&s=t")] {
            let text = format!("v=1&m=2&a=7.5m4d6w5c{before}{pair}{behind}");
            let first = read(&text);
            let again = read(&first.canonical());
            assert_eq!((again.canonical(), again.interface), (first.canonical(), first.interface), "{text}");
        }
    }
}
