//! What a page around a frame may ask of it, and what is answered. Pure.
//!
//! A message is an object with a `type`. Whatever else comes is no message: a frame hears every program of the page around it.

use crate::link;
use serde::Serialize;

/// Letters of a link that is read at most: one with own data is the longest.
pub const LONGEST: usize = 20_000;

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FrameAsk {
    /// Whether the explorer is there (`il2:ready`); from then on it tells what is shown whenever that changes.
    Ready,
    /// What is shown (`il2:get`).
    Get,
    /// To show a link (`il2:set`).
    Set {
        /// From `v=` on; anything before a `?` is not looked at.
        link: String,
    },
}

/// Reads a message by its `type` and its `link`, where these are texts. `None` for all that is none, and for a link that cannot be opened.
pub fn read(kind: &str, link: Option<&str>) -> Option<FrameAsk> {
    match kind {
        "il2:ready" => Some(FrameAsk::Ready),
        "il2:get" => Some(FrameAsk::Get),
        "il2:set" => {
            let link = link.filter(|link| link.len() <= LONGEST && link.contains("v="))?;
            link::decode_address(link).is_ok().then(|| FrameAsk::Set { link: link.to_owned() })
        }
        _ => None,
    }
}

/// What a frame tells.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type")]
pub enum FrameTell {
    /// It is there.
    #[serde(rename = "il2:ready")]
    Ready {
        /// Version of the program.
        program: &'static str,
        /// Format of the link.
        link_format: u32,
    },
    /// What is shown.
    #[serde(rename = "il2:state")]
    State {
        /// The link, from `v=` on.
        link: String,
        /// Height of the whole content, CSS pixels.
        height: u32,
    },
}

impl FrameTell {
    /// That it is there.
    pub const fn ready() -> Self {
        Self::Ready { program: env!("CARGO_PKG_VERSION"), link_format: link::VERSION }
    }
}

/// What learning platforms listen to: how high the content of the frame is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "subject")]
pub enum PlatformTell {
    /// The frame is to have this height.
    #[serde(rename = "lti.frameResize")]
    Resize {
        /// CSS pixels.
        height: u32,
    },
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn messages_are_read_and_others_ignored() {
        assert_eq!(read("il2:ready", None), Some(FrameAsk::Ready));
        assert_eq!(read("il2:get", Some("v=1")), Some(FrameAsk::Get));
        let link = "v=1&m=2&a=18i5d8w2c";
        assert_eq!(read("il2:set", Some(link)), Some(FrameAsk::Set { link: link.to_owned() }));
        for (kind, link) in [
            ("", None),
            ("il2:state", Some(link)),
            ("IL2:GET", None),
            ("il2:set", None),
            ("il2:set", Some("")),
            ("il2:set", Some("a=5m5d8w6c")),
            ("lti.frameResize", None),
        ] {
            assert_eq!(read(kind, link), None, "{kind} {link:?}");
        }
        let long = format!("{link}&x={}", "x".repeat(LONGEST));
        assert_eq!(read("il2:set", Some(&long)), None, "too long");
    }

    #[test]
    fn what_is_told_is_an_object_with_a_type() {
        let state = FrameTell::State { link: "v=1&m=2&a=0".to_owned(), height: 640 };
        let written = serde_json::to_string(&state).unwrap();
        assert_eq!(written, r#"{"type":"il2:state","link":"v=1&m=2&a=0","height":640}"#);
        let resize = serde_json::to_string(&PlatformTell::Resize { height: 640 }).unwrap();
        assert_eq!(resize, r#"{"subject":"lti.frameResize","height":640}"#);
        assert!(serde_json::to_string(&FrameTell::ready()).unwrap().contains(r#""type":"il2:ready","program":"#));
    }

    proptest! {
        #[test]
        fn no_message_breaks_the_reader(kind in ".{0,60}", link in ".{0,300}") {
            prop_assert_eq!(read(&kind, Some(&link)), None);
        }

        #[test]
        fn a_message_with_any_link_is_read_as_that_or_ignored(
            kind in prop_oneof![Just("il2:ready"), Just("il2:get"), Just("il2:set"), Just("il2:state"), Just("")],
            link in "(v=1&)?(m=[0-9]{1,3}&)?[a-z0-9=&.#%-]{0,60}",
        ) {
            match read(kind, Some(&link)) {
                Some(FrameAsk::Set { link: read }) => {
                    prop_assert_eq!(kind, "il2:set");
                    prop_assert_eq!(&read, &link);
                    prop_assert!(link::decode_address(&link).is_ok());
                }
                Some(FrameAsk::Ready) => prop_assert_eq!(kind, "il2:ready"),
                Some(FrameAsk::Get) => prop_assert_eq!(kind, "il2:get"),
                None => prop_assert!(!matches!(kind, "il2:ready" | "il2:get")),
            }
        }
    }
}
