//! The shipped tours: one for each of the texts that the explorer grew from, and one on what was believed when. What a step shows is in `tours/*.rs`; what it says, in
//! `src/text/en/tours` and its like.

mod endings;
mod five_days;
mod low_counts;
mod new_cells;
mod run_esprit;
mod script;
mod two_cytokines;

use super::tour::{BadTour, Focus, Question, Tour, TourStep};
use crate::text::{Lang, Texts};
use script::{StepView, TourScript};

/// The tours in the order of the list.
const PLANS: [&TourScript; 6] =
    [&five_days::PLAN, &low_counts::PLAN, &two_cytokines::PLAN, &new_cells::PLAN, &endings::PLAN, &run_esprit::PLAN];

/// Every shipped tour, in the order of the list.
pub fn all(language: Lang) -> Vec<Tour> {
    PLANS.iter().zip(language.tours()).map(|(plan, texts)| tour(plan, texts)).collect()
}

/// The shipped tour of that name.
pub fn by_id(id: &str, language: Lang) -> Option<Tour> {
    PLANS.iter().zip(language.tours()).find(|(plan, _)| plan.id == id).map(|(plan, texts)| tour(plan, texts))
}

/// The tour of a link's `tour=`: a shipped one by its name, in any case, or one made in a page.
///
/// # Errors
/// [`BadTour`] where it is neither.
pub fn of_link(value: &str, language: Lang) -> Result<Tour, BadTour> {
    by_id(&value.trim().to_ascii_lowercase(), language).map_or_else(|| Tour::decode(value), Ok)
}

fn tour(plan: &TourScript, texts: Texts) -> Tour {
    let step = |(place, shown): (usize, &StepView)| {
        let name = (place + 1).to_string();
        let text = |key| texts.text(&name, key).into();
        TourStep {
            title: text("title"),
            caption: text("caption"),
            note: text("note"),
            link: shown.link.into(),
            focus: shown.focus,
            sources: shown.sources,
            question: question(texts, &name),
        }
    };
    Tour {
        id: plan.id,
        title: texts.text("tour", "title").into(),
        audience: texts.text("tour", "audience").into(),
        steps: plan.steps.iter().enumerate().map(step).collect(),
    }
}

/// What a step asks: to be answered (`prompt`) or drawn (`draw`); its options, one of them perhaps `right`; its answer.
fn question(texts: Texts, step: &str) -> Option<Question> {
    let drawn = texts.get(step, "draw");
    let prompt = drawn.or_else(|| texts.get(step, "prompt"))?;
    let options = || texts.record(step).filter(|(key, _)| matches!(*key, "option" | "right"));
    Some(Question {
        prompt: prompt.into(),
        options: options().map(|(_, text)| text.into()).collect(),
        right: options().position(|(key, _)| key == "right"),
        answer: texts.text(step, "answer").into(),
        predicts: drawn.is_some(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_every_text_and_the_same_placeholders() {
        for (plan, (english, french)) in PLANS.iter().zip(all(Lang::En).into_iter().zip(all(Lang::Fr))) {
            assert_eq!((plan.steps.len(), plan.steps.len()), (english.steps.len(), french.steps.len()), "{}", plan.id);
            for language in Lang::ALL {
                let said = language.tours().map(|texts| texts.names().count() - 1);
                assert_eq!(said, PLANS.map(|plan| plan.steps.len()), "{language:?}");
            }
            for (number, (one, other)) in english.steps.iter().zip(&french.steps).enumerate() {
                let place = format!("{} step {}", plan.id, number + 1);
                let sorted = |step: &TourStep| {
                    let mut all: Vec<String> = step.placeholders().map(str::to_owned).collect();
                    all.sort();
                    all
                };
                assert_eq!(sorted(one), sorted(other), "{place}");
                assert_eq!(one.texts().count(), other.texts().count(), "{place}");
                let empty = |step: &TourStep| step.texts().map(str::is_empty).collect::<Vec<_>>();
                assert_eq!(empty(one), empty(other), "{place}");
                let right = |step: &TourStep| step.question.as_ref().map(|ask| (ask.right, ask.predicts));
                assert_eq!(right(one), right(other), "{place}");
            }
        }
    }

    #[test]
    fn french_spaces_and_marks_are_french() {
        for tour in all(Lang::Fr) {
            let texts = tour.steps.iter().flat_map(|step| step.texts().map(str::to_owned).collect::<Vec<_>>());
            for text in texts.chain([tour.title.to_string(), tour.audience.to_string()]) {
                let letters: Vec<char> = text.chars().collect();
                for pair in letters.windows(2) {
                    let before = pair[0];
                    match pair[1] {
                        ';' | '!' | '?' | '%' => assert_eq!(before, '\u{202f}', "{text}"),
                        ':' | '»' => assert_eq!(before, '\u{a0}', "{text}"),
                        '\'' => panic!("a straight apostrophe: {text}"),
                        _ => {}
                    }
                    assert!(before != '«' || pair[1] == '\u{a0}', "{text}");
                }
            }
        }
    }
}
