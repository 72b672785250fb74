//! What the data say of themselves (regimens, results) and what a link is told: the data hold it in English, other languages here.

use super::Lang;
use crate::own_data::Note;
use crate::trials::{Observation, Preset};

impl Lang {
    /// The name of a regimen in the list.
    pub fn regimen(self, preset: &Preset) -> &'static str {
        let french = self.catalogue().and_then(|french| (french.regimen)(preset.id));
        french.map_or(preset.name, |(name, _)| name)
    }

    /// What was done in a regimen and to whom, in one line.
    pub fn regimen_line(self, preset: &Preset) -> &'static str {
        let french = self.catalogue().and_then(|french| (french.regimen)(preset.id));
        french.map_or_else(|| preset.line(), |(_, line)| line)
    }

    /// What the patients of a result were given.
    pub fn arm(self, observation: &Observation) -> &'static str {
        let french = self.catalogue().and_then(|french| (french.arm)(observation.id));
        french.unwrap_or_else(|| observation.arm_words())
    }

    /// What of a regimen its report does not say and we chose.
    pub fn assumed(self, preset: &Preset) -> &'static str {
        let french = self.catalogue().and_then(|french| (french.assumed)(preset.id));
        french.unwrap_or_else(|| preset.assumed())
    }

    /// How a result was read.
    pub fn how_read(self, observation: &Observation) -> &'static str {
        let french = self.catalogue().and_then(|french| (french.how_read)(observation.id));
        french.unwrap_or_else(|| observation.how_read())
    }

    /// What was wrong with a line of own data, in one sentence.
    pub fn own_note(self, note: &Note) -> String {
        self.catalogue().map_or_else(|| note.to_string(), |french| (french.own_note)(note))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::link;
    use crate::own_data;
    use crate::text::fr;
    use crate::trials::{observations, presets};

    #[test]
    fn every_regimen_and_result_has_its_french() {
        for preset in presets::all() {
            assert!(fr::trial_data::regimen(preset.id).is_some(), "{}", preset.id);
            for observation in preset.observations() {
                assert!(fr::trial_data::arm(observation.id).is_some(), "{}", observation.id);
                assert!(fr::trial_data::how_read(observation.id).is_some(), "{}", observation.id);
            }
        }
        let id = "anrs079-il2-w74";
        let found = observations::by_id(id).unwrap();
        assert_ne!(Lang::En.arm(found), Lang::Fr.arm(found));
    }

    #[test]
    fn notices_of_a_link_are_french_throughout() {
        let english =
            ["is not", "left out", "allowed", "known", "whole", "weeks", "cells", " to ", " at most", "means", "no "];
        let links = [
            "v=1&m=1&a=0",
            "v=1&m=2&a=5m5d8w6c&n=99999&art=strong&nr=5&age=x&zz=3&n=4&b=hello",
            "m=2&a=5m5d8w6c5d&wk=1&v=7",
            "v=1&m=2&a=5m5q--5m",
        ];
        for notice in links.iter().flat_map(|link| link::decode(link).unwrap().notices) {
            let said = Lang::Fr.notice(&notice);
            for word in english {
                assert!(!said.contains(word), "{word:?} in {said}");
            }
        }
    }

    #[test]
    fn notes_on_own_data_are_french_throughout() {
        let english =
            ["column", "left", "allowed", "line", "the ", "number", "bar ", "read", "weeks", " to ", "points such"];
        let tables = [
            "week,colour,value\n1,red,300",
            "month;value;low;high\n1;x;;\n2;300;400;200\n3;300;-5;20000\n4;1,234",
            "a,b\n1,2,3,4,5\n999999,300\n3,99999\n4",
            "nothing here",
        ];
        let notes = tables.iter().flat_map(|table| own_data::read_table(table).notes);
        let all: Vec<Note> = notes.chain(own_data::decode("0w340v-9w-x").notes).collect();
        assert!(all.len() > 10, "{all:?}");
        for note in all {
            let note = Note { got: String::new(), ..note };
            let said = Lang::Fr.own_note(&note);
            for word in english {
                assert!(!said.contains(word), "{word:?} in {said}");
            }
        }
    }
}
