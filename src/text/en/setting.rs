//! The settings in English.

use crate::parameters::ParameterId;
use crate::text::setting::SettingWords;

pub(in crate::text) const WORDS: SettingWords = SettingWords {
    name: |id| match id {
        ParameterId::Rna => "HIV RNA before ART",
        _ => id.spec().label,
    },
    short_unit: |id| match id {
        ParameterId::WeeksBetween | ParameterId::StartWeek | ParameterId::ArtWeek | ParameterId::ArtStop => "wk",
        ParameterId::RunWeeks => "weeks",
        ParameterId::Rna => "log10",
        _ => id.spec().unit,
    },
    unit: |id| id.spec().unit,
    tested: "In trials: {values}",
    and: ", ",
    not_whole: "{got} is not a whole number. Set to {used}.",
    out_of_range: "{got} is out of range ({low} to {high}). Set to {used}.",
    not_a_number: "\u{201c}{typed}\u{201d} is not a number. Nothing was changed. Allowed: {low} to {high}.",
};
