//! What a reader of a link reads, in English.

use crate::notice::{NoticeKind, Phrase};
use crate::text::notice::NoticeWords;

pub(in crate::text) const WORDS: NoticeWords = NoticeWords {
    sentence: |kind, has_value| match kind {
        NoticeKind::OutOfRange => "{key}: {got} is out of range ({allowed}). Set to {used}.",
        NoticeKind::Cut => {
            "The link ends in an ellipsis: it was cut, and its end is missing. What came before it is shown."
        }
        NoticeKind::BadValue if has_value => {
            "{key}: \"{got}\" is not possible, so this was used: {used}; allowed: {allowed}."
        }
        NoticeKind::BadValue => "{key} has no value, so this was used: {used}; allowed: {allowed}.",
        NoticeKind::Unknown => "Unknown {key}={got}: {used}. Known: {allowed}.",
        NoticeKind::Repeated => "{key}: \"{got}\" was left out, since {used} came first; allowed: {allowed}.",
        NoticeKind::Version if has_value => {
            "The link says {key}={got}, which this version of the explorer does not know, so it was read as {key}={used} and may show \
             something else than its author saw; known: {allowed}."
        }
        NoticeKind::Version => "The link does not say its {key}, so it was read as {key}={used}; known: {allowed}.",
        NoticeKind::Preview => {
            "The link was made with model {got}, a preview that was never released: the present model {used} runs it, and gives other \
             numbers."
        }
        NoticeKind::TooLong => "{key}: {got} came, and this was used: {used}; allowed: {allowed}.",
    },
    phrase: |phrase| match phrase {
        Phrase::LeftOut => "ignored",
        Phrase::EmptyBlockLeftOut => "an empty phase is ignored",
        Phrase::KeptUnchanged => "ignored, kept in the link",
        Phrase::WholePage => "the whole page",
        Phrase::WholeRun => "the whole run",
        Phrase::FittedAxis => "an axis that fits",
        Phrase::NoSecondArm => "no second arm",
        Phrase::EstablishedArt => "long established ART",
        Phrase::EveryTrial => "every trial",
        Phrase::ArtNeverStops => "ART never stops",
        Phrase::NoLimits => "no limits",
        Phrase::OneIntervalLater => "no s: one interval after the previous phase",
        Phrase::BeforeTheEllipsis => "what is before the ellipsis",
        Phrase::NoLink => "no link is given",
        Phrase::EarlierNotices => "the ones before this",
        Phrase::First(..) => "the first {n} {things}",
        Phrase::Count(..) => "{n} {things}",
        Phrase::MoreNotices(_) => "{n} more notices",
        Phrase::AtMost(..) => "at most {n} {things}",
        Phrase::EachKeyOnce => "each key once",
        Phrase::EachLetterOnce => "each letter once in a phase",
        Phrase::OneRouteInABlock => "one of m, i and g in a phase",
        Phrase::RuleOrRhythm => "either l, or w and c",
        Phrase::WholeNumberAtTheCut => "a number with nothing missing behind it",
        Phrase::KeyBeforeEquals => "a key before each =",
        Phrase::Blocks => "phases such as 5m5d8w6c joined with \"-\", or 0 for no cytokine",
        Phrase::LetterWithNumber => "a number before each of the letters m, i, g, p, d, w, c, s, l",
        Phrase::InjectionsOnlyOfInjections => "p with m or g; an infusion is continuous",
        Phrase::WholeLink => "a link that was copied whole",
        Phrase::TwoCounts => "two counts such as 0-1500",
        Phrase::TwoWeeks { .. } => "two weeks of the run such as 60-70, from 0 to {to}",
        Phrase::TwoNumbers { .. } => {
            "two numbers from {low} to {high} such as 200-550, the lower first, with n = {baseline} between them"
        }
        Phrase::Views(_) => "{list}, or the name of a regimen",
        Phrase::Between { .. } | Phrase::OneOf(_) => "",
    },
    blocks: "phases",
    bytes: "bytes",
    notices: "notices",
    whole_numbers: "whole numbers from ",
    range: "{low} to {high}",
    of_setting: "{name}: {range}",
    within_interval: ", no longer than the interval",
    or: " or ",
};
