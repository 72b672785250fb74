//! What every sentence is made of: a language's patterns, with numbers and words in their slots, and its plural forms.

use super::Lang;

/// The forms of a word or pattern, in the order of the language's plural rule: in English and French one, then many.
pub type Forms = &'static [&'static str];

/// How a language counts.
#[derive(Debug)]
pub struct Grammar {
    /// The place among [`Forms`] that goes with a number.
    pub plural: fn(f64) -> usize,
    /// Small whole numbers as words, from none on.
    pub spelt: &'static [&'static str],
    /// Between the last two names of a list of alternatives.
    pub or: &'static str,
}

impl Lang {
    /// The form that goes with a number.
    pub fn form(self, count: f64, forms: Forms) -> &'static str {
        let place = (self.grammar().plural)(count);
        forms.get(place).or(forms.last()).copied().unwrap_or_default()
    }

    /// A small whole number as a word, as prose has it; another in digits.
    pub fn spelt(self, value: f64) -> String {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // whole and small by the guard
        let name = (libm::trunc(value).to_bits() == value.to_bits() && (0.0..100.0).contains(&value))
            .then(|| self.grammar().spelt.get(value as usize).copied())
            .flatten();
        name.map_or_else(|| self.number(value), str::to_owned)
    }

    /// How many of something: `three cycles`.
    pub fn count_of(self, count: f64, forms: Forms) -> String {
        format!("{} {}", self.spelt(count), self.form(count, forms))
    }

    /// A number in the pattern that goes with it: `{count} days`.
    pub fn counted(self, count: f64, forms: Forms) -> String {
        fill(self.form(count, forms), &[("count", &self.number(count))])
    }

    /// Names, one of which is meant: `SE, SD or IQR`.
    pub fn alternatives(self, names: &[&str]) -> String {
        match names {
            [] => String::new(),
            [only] => (*only).to_owned(),
            [all @ .., last] => format!("{}{}{last}", all.join(", "), self.grammar().or),
        }
    }
}

/// A pattern with texts in its slots: `fill("week {week}", &[("week", "8")])` is `week 8`. What goes in is never read as a slot; a slot
/// without a text stays as it is.
pub fn fill(pattern: &str, slots: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(pattern.len() + 32);
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let slot = after
            .split_once('}')
            .and_then(|(name, behind)| slots.iter().find(|(slot, _)| *slot == name).map(|(_, text)| (*text, behind)));
        if let Some((text, behind)) = slot {
            out.push_str(text);
            rest = behind;
        } else {
            out.push('{');
            rest = after;
        }
    }
    out.push_str(rest);
    out
}

/// A text that begins with a capital letter.
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| std::iter::once(first.to_ascii_uppercase()).chain(letters).collect()).unwrap_or_default()
}

/// A text as it is inside a sentence: its first letter small, unless the first word is an abbreviation such as `CD4`.
pub(super) fn inside_sentence(text: &str) -> String {
    let mut letters = text.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), second) if second.is_none_or(char::is_lowercase) => first.to_lowercase().chain(letters).collect(),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slots_are_filled_once_and_what_goes_in_is_no_pattern() {
        assert_eq!(fill("{a} to {b}{c}", &[("a", "{b}"), ("b", "2")]), "{b} to 2{c}");
        assert_eq!(
            (inside_sentence("Days on"), inside_sentence("CD4 at baseline")),
            ("days on".into(), "CD4 at baseline".into())
        );
        assert_eq!(fill("open { and {a", &[("a", "1")]), "open { and {a");
    }

    #[test]
    fn each_language_counts_its_own_way() {
        let forms: Forms = &["one", "many"];
        let said = |lang: Lang| [0.0, 1.0, 1.5, 2.0].map(|count| lang.form(count, forms));
        assert_eq!(said(Lang::En), ["many", "one", "many", "many"]);
        assert_eq!(said(Lang::Fr), ["one", "one", "one", "many"]);
        assert_eq!(
            (Lang::En.spelt(12.0), Lang::Fr.spelt(13.0), Lang::En.spelt(1.5)),
            ("twelve".into(), "13".into(), "1.5".into())
        );
    }
}
