//! What the data say in words: regimens, results, findings, events. The data hold numbers and sources; the words of each are in
//! `en/regimens.md`, `en/results.md`, `en/findings.md` and their like, by its id.

use super::Lang;
use crate::trials::events::Event;
use crate::trials::facts::restoration::Way;
use crate::trials::{Fact, Observation, Preset};

impl Lang {
    /// The name of a regimen in the list.
    pub fn regimen(self, preset: &Preset) -> &'static str {
        self.regimen_names().text("names", preset.id)
    }

    /// What was done in a regimen and to whom, in one line.
    pub fn regimen_line(self, preset: &Preset) -> &'static str {
        self.regimens().text(preset.id, "line")
    }

    /// What of a regimen its report does not say and we chose; empty where nothing.
    pub fn assumed(self, preset: &Preset) -> &'static str {
        self.regimens().text(preset.id, "assumed")
    }

    /// What the patients of a result were given.
    pub fn arm(self, observation: &Observation) -> &'static str {
        self.results().text(observation.id, "arm")
    }

    /// How a result was read.
    pub fn how_read(self, observation: &Observation) -> &'static str {
        self.results().text(observation.id, "read")
    }

    /// A finding in one sentence.
    pub fn fact(self, fact: &Fact) -> &'static str {
        self.finding_texts().text("facts", fact.id)
    }

    /// The name of a way to restore immunity, and what became of it.
    pub fn way(self, way: &Way) -> (&'static str, &'static str) {
        let texts = self.finding_texts();
        (texts.text(way.id, "name"), texts.text(way.id, "became"))
    }

    /// A dated event: what happened, and when as the report writes it.
    pub fn event(self, event: &Event) -> (&'static str, &'static str) {
        let texts = self.finding_texts();
        (texts.text(event.id, "what"), texts.text(event.id, "when"))
    }
}

// What files and documents say, which are in English.

impl Preset {
    /// Its name in the list, in English: `"ANRS 079 (Levy 2003)"`.
    pub fn name(&self) -> &'static str {
        Lang::default().regimen(self)
    }

    /// One line that says what was done and to whom, in English.
    pub fn line(&self) -> &'static str {
        Lang::default().regimen_line(self)
    }

    /// What of the scenario the trial's report does not say and we chose, in English.
    pub fn assumed(&self) -> &'static str {
        Lang::default().assumed(self)
    }
}

impl Observation {
    /// The arm in English, with dose and rhythm.
    pub fn arm_words(&self) -> &'static str {
        Lang::default().arm(self)
    }

    /// Where and how the number was read, in English.
    pub fn how_read(&self) -> &'static str {
        Lang::default().how_read(self)
    }
}

impl Fact {
    /// The finding in one English sentence, with its numbers.
    pub fn sentence(&self) -> &'static str {
        Lang::default().fact(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::link;
    use crate::own_data::{self, Note, NotePhrase};
    use crate::trials::{facts, observations, presets};

    #[test]
    fn every_record_has_its_words_in_every_language() {
        for lang in Lang::ALL {
            for preset in presets::all() {
                assert!(!lang.regimen(preset).is_empty() && !lang.regimen_line(preset).is_empty(), "{}", preset.id);
            }
            for observation in observations::all().chain(observations::further()) {
                assert!(
                    !lang.arm(observation).is_empty() && !lang.how_read(observation).is_empty(),
                    "{}",
                    observation.id
                );
            }
            for fact in facts::all() {
                assert!(lang.fact(fact).ends_with('.'), "{}", fact.id);
            }
            for way in &facts::restoration::WAYS {
                assert!(!lang.way(way).0.is_empty() && !lang.way(way).1.is_empty(), "{}", way.id);
            }
            for event in crate::trials::events::PML {
                assert!(!lang.event(event).0.is_empty() && !lang.event(event).1.is_empty(), "{}", event.id);
            }
        }
        let found = observations::by_id("anrs079-il2-w74").unwrap();
        assert_ne!(Lang::En.arm(found), Lang::Fr.arm(found));
    }

    /// What is in a file and belongs to no record would be shown nowhere.
    #[test]
    fn every_text_of_the_data_belongs_to_a_record() {
        let known: Vec<&str> = presets::all()
            .iter()
            .map(|preset| preset.id)
            .chain(observations::all().chain(observations::further()).map(|found| found.id))
            .chain(facts::all().map(|fact| fact.id))
            .chain(facts::restoration::WAYS.iter().map(|way| way.id))
            .chain(crate::trials::events::PML.iter().map(|event| event.id))
            .collect();
        for lang in Lang::ALL {
            let names = lang.regimens().names().chain(lang.results().names()).chain(lang.finding_texts().names());
            for name in names.filter(|name| *name != "facts") {
                assert!(known.contains(&name), "{name}");
            }
            for (name, _) in lang.finding_texts().record("facts").chain(lang.regimen_names().record("names")) {
                assert!(known.contains(&name), "{name}");
            }
        }
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
            "v=1&m=2&a=0&known=",
        ];
        for notice in links.iter().flat_map(|link| link::decode(link).unwrap().notices) {
            // The name of a key is no English word.
            let said = Lang::Fr.notice(&notice).replace(", known, ", ", ");
            let said = said.strip_prefix("known ").unwrap_or(&said);
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
            let note = Note { got: NotePhrase::Typed(String::new()), ..note };
            let said = Lang::Fr.own_note(&note);
            for word in english {
                assert!(!said.contains(word), "{word:?} in {said}");
            }
        }
    }
}
