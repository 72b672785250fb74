//! What a page around a frame may ask of it, and what is answered. Pure.
//!
//! A message is an object with a `type`. Whatever else comes is no message: a frame hears every program of the page around it.

use crate::link;
use serde::{Deserialize, Serialize};

/// Letters of a message that is read at most: a link with own data is the longest.
pub const LONGEST: usize = 20_000;

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "type")]
pub enum FrameAsk {
    /// Whether the explorer is there; from then on it tells what is shown whenever that changes.
    #[serde(rename = "il2:ready")]
    Ready,
    /// What is shown.
    #[serde(rename = "il2:get")]
    Get,
    /// To show a link.
    #[serde(rename = "il2:set")]
    Set {
        /// From `v=` on; anything before a `?` is not looked at.
        link: String,
    },
}

/// Reads a message as JSON. `None` for all that is none, and for a link that cannot be opened.
pub fn read(message: &str) -> Option<FrameAsk> {
    let ask: FrameAsk = serde_json::from_str(message.get(..).filter(|text| text.len() <= LONGEST)?).ok()?;
    match &ask {
        FrameAsk::Set { link } => (link.contains("v=") && link::decode_address(link).is_ok()).then_some(ask),
        FrameAsk::Ready | FrameAsk::Get => Some(ask),
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn messages_are_read_and_others_ignored() {
        assert_eq!(read(r#"{"type":"il2:ready"}"#), Some(FrameAsk::Ready));
        assert_eq!(read(r#"{"type":"il2:get","more":[1]}"#), Some(FrameAsk::Get));
        let link = "v=1&m=2&a=18i5d8w2c".to_owned();
        assert_eq!(read(r#"{"type":"il2:set","link":"v=1&m=2&a=18i5d8w2c"}"#), Some(FrameAsk::Set { link }));
        for other in [
            "",
            "null",
            "1",
            "\"il2:get\"",
            "[]",
            "{}",
            r#"{"type":"il2:state","link":"v=1"}"#,
            r#"{"type":"il2:set"}"#,
            r#"{"type":"il2:set","link":7}"#,
            r#"{"type":"il2:set","link":""}"#,
            r#"{"type":"il2:set","link":"a=5m5d8w6c"}"#,
            r#"{"subject":"lti.frameResize"}"#,
        ] {
            assert_eq!(read(other), None, "{other}");
        }
        let long = format!(r#"{{"type":"il2:get","more":"{}"}}"#, "x".repeat(LONGEST));
        assert_eq!(read(&long), None, "too long");
    }

    #[test]
    fn what_is_told_is_an_object_with_a_type() {
        let state = FrameTell::State { link: "v=1&m=2&a=0".to_owned(), height: 640 };
        let written = serde_json::to_string(&state).unwrap();
        assert_eq!(written, r#"{"type":"il2:state","link":"v=1&m=2&a=0","height":640}"#);
        assert!(serde_json::to_string(&FrameTell::ready()).unwrap().contains(r#""type":"il2:ready","program":"#));
    }

    proptest! {
        #[test]
        fn no_message_breaks_the_reader(text in ".{0,300}") {
            prop_assert_eq!(read(&text), None);
        }

        #[test]
        fn a_message_with_any_link_is_read_as_that_or_ignored(
            kind in prop_oneof![Just("il2:ready"), Just("il2:get"), Just("il2:set"), Just("il2:state"), Just("")],
            link in "(v=1&)?(m=[0-9]{1,3}&)?[a-z0-9=&.#%-]{0,60}",
        ) {
            let message = serde_json::json!({ "type": kind, "link": link }).to_string();
            match read(&message) {
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
