//! What chats, mail filters, networks and people make of a link: it is read as what it holds.

use super::*;

pub(super) const LINK: &str = "https://h.example/il2/?v=1&m=2&a=7.5m4d6w5c&n=250";

pub(super) fn read(text: &str) -> Decoded {
    decode(text).unwrap_or_else(|problem| panic!("{text}: {problem}"))
}

pub(super) fn encoded(text: &str) -> String {
    let mut out = String::new();
    percent::encode_into(&mut out, text, |sign| sign.is_ascii_alphanumeric());
    out
}

#[test]
fn a_wrapped_link_is_read_as_what_it_holds() {
    let (inner, twice) = (encoded(LINK), encoded(&encoded(LINK)));
    let amp = LINK.replace('&', "&amp;");
    for text in [
        // The wrapper has a key `v`, too.
        format!("https://slack-redir.net/link?url={inner}&v=3"),
        format!("https://slack-redir.net/link?v=3&url={inner}"),
        format!("https://slack-redir.net/link?url={LINK}&v=3"),
        format!("https://redirect.example/?v=1&url={inner}"),
        format!("https://eur01.safelinks.protection.outlook.com/?url={inner}&data=05%7C02%7C&sdata=x%3D&reserved=0"),
        format!("https://www.google.com/url?q={inner}&sa=D&source=editors&ust=17&usg=AOv"),
        format!("https://l.facebook.com/l.php?u={inner}&h=AT0x&s=1"),
        format!("https://out.example/?a=123&to={twice}"),
        // The address inside is not encoded.
        format!("https://login.example/idp/login?url={LINK}"),
        format!("https://login.example/login?service=moodle&url={LINK}"),
        format!("https://proxy.example/login?qurl={LINK}"),
        format!("https://login.example/login?url={}", LINK.replace("?v", "?utm_source=x&v")),
        format!("https://web.archive.org/web/2026/{LINK}"),
        format!("https://filter.example/s/4d/x?u={}", LINK.replacen(':', "%3A", 1)),
        format!("https://x.r.mail.example/L0/{inner}/1/0100018/AbC=123"),
        LINK.replace("/?", "/index.html%3F"),
        // Signs between pairs.
        LINK.replace('&', "&amp%3B"),
        LINK.replace('&', "&amp%253B"),
        LINK.replace('&', "%26amp%3B"),
        LINK.replace('&', "?"),
        LINK.replace("&n", "?n"),
        LINK.replace("?v", "?fbclid=x?v"),
        LINK.replace("?v", "??v"),
        // Code.
        format!("<iframe src=\"{amp}\" width=\"100%\" height=\"640\" title=\"IL-2\" loading=\"lazy\"></iframe>"),
        format!(
            "<iframe width='560' src='{amp}' allow=fullscreen></iframe><p><a href=\"https://h.example/\">IL-2</a></p>"
        ),
        format!("<img src=\"logo.png\"><a class=\"x\" href=\"{amp}\">open</a>"),
    ] {
        let link = read(&text);
        assert_eq!(link.scenario, read(LINK).scenario, "{text}");
        assert_eq!(link.notices, [], "{text}");
        assert_eq!(link.canonical(), read(LINK).canonical(), "{text}");
        // What a browser may have as its address is read without looking for words and code around it.
        if !text.contains(['<', '>', '"', ' ']) {
            assert_eq!(decode_address(&text).as_ref(), Ok(&link), "{text}");
        }
    }
}

#[test]
fn an_encoded_sign_of_html_is_no_part_of_a_key() {
    for pair in ["amp;n=250", "amp%3Bn=250", "amp%253Bn=250", "amp%25253Bn=250", "amp;amp%253bn=250"] {
        assert_eq!(read(&format!("v=1&m=2&a=7.5m4d6w5c&\r{pair}")).canonical(), read(LINK).canonical(), "{pair}");
    }
}

#[test]
fn a_list_of_somebodys_is_no_key_of_a_link() {
    for pair in ["a[]=3", "a%5B%5D=3", "n[0]=5", "m%5B%5D=1", "x[]=2"] {
        for text in [format!("{LINK}&{pair}"), LINK.replace("?v", &format!("?{pair}&v"))] {
            let link = read(&text);
            assert_eq!(link.scenario, read(LINK).scenario, "{text}");
            let notices: Vec<_> = link.notices.iter().map(|notice| notice.kind).collect();
            assert_eq!(notices, [NoticeKind::Unknown], "{text}");
            assert_eq!(read(&link.canonical()).canonical(), link.canonical(), "{text}");
        }
    }
}

#[test]
fn more_wrappers_and_markup_are_read_as_what_they_hold() {
    let inner = encoded(LINK);
    let mut wrong = Vec::new();
    for text in [
        format!("https://linkprotect.cudasvc.com/url?a={inner}&c=E,1,x&typo=1"),
        format!("https://protect.checkpoint.com/v2/r01/___{LINK}___.YzJlOmE6bzph"),
        format!("https://www.linkedin.com/redir/redirect?url={inner}&urlhash=x&trk=y"),
        format!("https://out.reddit.com/t3_x?url={inner}&token=AQAA&app_name=web"),
        format!("https://www.youtube.com/redirect?event=comments&q={inner}&v=dQw4w9WgXcQ"),
        format!("https://vk.com/away.php?to={inner}&cc_key="),
        format!("https://steamcommunity.com/linkfilter/?u={inner}"),
        format!("https://duckduckgo.com/l/?uddg={inner}&rut=abc"),
        format!("<{LINK}|the run>"),
        format!("*{LINK}*"),
        format!("_{LINK}_"),
        format!("[the run]({LINK})"),
        format!("[[{LINK}][the run]]"),
        format!("`the run <{LINK}>`_"),
        format!("[url={LINK}]the run[/url]"),
        format!("[the run|{LINK}]"),
        format!("[{LINK} the run]"),
        format!("view-source:{LINK}"),
        format!("{LINK}#:~:text=IL-2"),
        format!("\\url{{{}}}", LINK.replace('&', "\\&")),
        format!("\\href{{{}}}{{the run}}", LINK.replace('&', "\\&")),
        LINK.replace('&', "&amp;amp;"),
        LINK.replace('&', "&#38;"),
        LINK.replace('&', "&#x26;"),
        LINK.replace('&', "\\u0026"),
        LINK.replace('&', "\\x26"),
        LINK.replace('&', "^&"),
        LINK.replace('&', ";"),
        format!("{{\"link\":\"{}\"}}", LINK.replace('/', "\\/")),
        LINK.replace('=', "=3D"),
        format!("\u{201e}{LINK}\u{201c}"),
    ] {
        let read = decode(&text);
        if !read.as_ref().is_ok_and(|link| link.scenario == self::read(LINK).scenario && link.notices.is_empty()) {
            wrong.push((text, read));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn brackets_and_stops_of_other_scripts_are_no_part_of_a_link() {
    let mut wrong = Vec::new();
    let brackets = "「」『』｢｣【】《》〈〉（）［］｛｝〔〕〖〗＜＞«»‹›“”‘’„“‚‘»«";
    let signs: Vec<char> = brackets.chars().collect();
    let mut texts = Vec::new();
    for pair in signs.chunks(2) {
        let [open, close] = *pair else { continue };
        texts.extend([
            format!("{open}{LINK}{close}"),
            format!("{open} {LINK} {close}"),
            format!("{open}{LINK}{close}。"),
            format!("看{open}{LINK}{close}，谢谢"),
            format!("これ{open}{LINK}{close}を見て、5日間です"),
            format!("see {open}{LINK}{close}, 5 days"),
            // Without the address in front there are no words around it.
            format!("{open}{}{close}", LINK.split('?').nth(1).unwrap_or_default()),
        ]);
    }
    for stop in "。，、：；！？｡､".chars() {
        texts.extend([
            format!("{LINK}{stop}"),
            format!("见{LINK}{stop}谢谢"),
            format!("{LINK}{stop} 5日"),
            format!("{}{stop}", LINK.split('?').nth(1).unwrap_or_default()),
        ]);
    }
    texts.extend([
        format!("({LINK})を見て"),
        format!("こちら{LINK}を見てください"),
        format!("링크 {LINK}입니다"),
        format!("请看{LINK}的图"),
        format!("{LINK}؟"),
        format!("{LINK}।"),
        LINK.replace('=', "＝").replace('&', "＆").replace('?', "？"),
    ]);
    for text in texts {
        let read = decode(&text);
        if !read.as_ref().is_ok_and(|link| link.scenario == self::read(LINK).scenario && link.notices.is_empty()) {
            wrong.push((text, read.map(|link| link.notices)));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    // What is somebody's own word stays.
    assert!(read(&format!("{LINK}&note=メモ")).canonical().contains("note="));
}

#[test]
fn a_link_that_holds_an_address_stays_itself() {
    for behind in ["&from=https://other.example/?v=1&x=2", "&from=https%3A%2F%2Fother.example%2F%3Fv%3D1%26a%3D0"] {
        assert_eq!(read(&format!("{LINK}{behind}")).scenario, read(LINK).scenario, "{behind}");
    }
}

#[test]
fn a_key_that_is_an_address_reads_back_as_itself() {
    for key in [
        "https://urldefense.proofpoint.com/v2/url?u=?v=1",
        "https://other.example/?v=1?m=2",
        "https:%2F%2Fother.example%2F?v=1",
        "https://\tav=1?v=1",
        "see https://x.y av=1?v=1",
    ] {
        // An ellipsis that is a key is not the end of a cut link, either.
        let read = read(&format!("v=1&m=2&a=0&…&zz=&{key}"));
        assert!(read.whole_link().is_some(), "{key}: {}", read.canonical());
    }
}

#[test]
fn trackers_are_neither_kept_nor_named() {
    for pair in [
        "fbclid=IwAR0",
        "utm_source=mail",
        "UTM_MEDIUM=x",
        "gclid=1",
        "mc_eid=2",
        "igsh=3",
        "mibextid=4",
        "_gl=1*x",
        "_ga=2.1",
        "hsa_acc=5",
        "pk_campaign=6",
        "mtm_source=7",
        "__cft__[0]=8",
        "rdt_cid=9",
        "gad_campaignid=10",
        "_hsenc=11",
        "ysclid=12",
        "msclkid=13",
        "irclickid=14",
        "li_fat_id=15",
        "vero_conv=16",
        "guce_referrer=17",
        "s_kwcid=18",
        "wbraid=19",
        "trk=20",
        // As the page would write the key.
        "lvb%%cid=21",
        "utm%%x=22",
    ] {
        for text in [format!("{LINK}&{pair}"), LINK.replace("?v", &format!("?{pair}&v")), format!("{LINK}#{pair}")] {
            assert_eq!((read(&text).notices, read(&text).canonical()), (vec![], read(LINK).canonical()), "{text}");
        }
        let alone = read(&format!("https://h.example/il2/?{pair}"));
        assert!(alone.keys.is_empty() && alone.kept.is_empty(), "{pair}");
    }
}

#[test]
fn a_cut_link_says_so_and_no_number_at_the_cut_is_taken() {
    for (text, a, n) in [
        ("?v=1&m=2&n=300&a=5m5d8w…", "5m5d", 300.0),
        ("?v=1&m=2&n=300&a=7.5m4d6w5…", "7.5m4d6w", 300.0),
        ("?v=1&m=2&a=7.5m4d6w5c&n=25...", "7.5m4d6w5c", 340.0),
        ("?v=1&m=2&a=7.5m4d6w5c&n=25%E2%80%A6", "7.5m4d6w5c", 340.0),
        ("?v=1&m=2&a=7.5m4d6w5c&n=25 …", "7.5m4d6w5c", 340.0),
        ("?v=1&m=2&a=7.5m4d6w5c&n=25[…]", "7.5m4d6w5c", 340.0),
        ("?v=1&m=2&a=7.5m4d6w5c&n=25[...]", "7.5m4d6w5c", 340.0),
        ("?v=1&m=2&a=7.5m4d6w5c&n=25⋯", "7.5m4d6w5c", 340.0),
        ("?v=1&m=2&a=7.5m4d6w5c&n…", "7.5m4d6w5c", 340.0),
    ] {
        let link = read(text);
        assert!(link.notices.iter().any(|notice| notice.kind == NoticeKind::Cut), "{text}: {:?}", link.notices);
        let whole = read(&format!("v=1&m=2&a={a}"));
        assert_eq!((&link.scenario.a, link.scenario.patient.baseline()), (&whole.scenario.a, n), "{text}");
    }
}
