//! The model view, rendered without a browser.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use il2_explorer::model::constants::RECORDS;
use il2_explorer::model::terms::Term;
use il2_explorer::parameters::ParameterId;
use il2_explorer::simulation::simulate_typical;
use il2_explorer::text::Lang;
use il2_explorer::trials::presets;
use il2_explorer::ui::controls::control_explanation::control_explanation;
use il2_explorer::ui::model_view::{ModelView, ModelViewProps};
use std::collections::BTreeSet;
use std::rc::Rc;

fn props(lang: Lang, moved: Option<ParameterId>) -> ModelViewProps {
    let scenario = presets::opening_scenario();
    ModelViewProps { lang, run: Rc::new(simulate_typical(&scenario)), scenario, moved }
}

/// The properties are made where they are used: a run is shared by `Rc`, which stays on its thread.
fn text<C: yew::BaseComponent>(props: impl FnOnce() -> C::Properties + Send + 'static) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime of one thread");
    let rendering = yew::ServerRenderer::<C>::with_props(props).hydratable(false).render();
    runtime.block_on(rendering)
}

#[test]
fn every_parameter_and_every_part_is_on_the_page_with_its_kind() {
    for lang in [Lang::En, Lang::Fr] {
        let html = text::<ModelView>(move || props(lang, None));
        // Names are set as print has them, and no two become one.
        let shown = |part: &str| {
            part.split_once("<semantics>")
                .and_then(|(_, rest)| rest.split_once("<annotation"))
                .map(|(shown, _)| shown.to_owned())
        };
        let set: BTreeSet<String> = html.split("<th scope=\"row\"><math").skip(1).filter_map(shown).collect();
        let written: BTreeSet<&str> = RECORDS.iter().map(|record| record.symbol).collect();
        assert_eq!(set.len(), written.len(), "{set:?}");
        for name in [
            "<msub><mi>k</mi><mtext>up</mtext></msub>",
            "<mi>\u{3b1}</mi>",
            "<msub><mi>\u{3c4}</mi><mtext>Q</mtext></msub>",
            "<mi>EC50</mi>",
        ] {
            assert!(set.contains(&format!("<mrow>{name}</mrow>")), "{name} is not in {set:?}");
        }
        let equations: usize = Term::ALL.iter().map(|term| term.equations().len()).sum();
        assert_eq!(
            html.matches("<math").count(),
            equations + RECORDS.len(),
            "every equation and symbol is one of MathML"
        );
        for record in RECORDS {
            assert!(html.contains(&format!("<td>{}\u{a0}", record.value)), "{} {}", record.symbol, record.value);
        }
        for term in Term::ALL {
            assert!(html.contains((lang.model_view().term)(term)), "{term:?}");
        }
        assert!(!html.contains("class=\"term acted\""), "nothing was moved");
    }
}

#[derive(Clone, PartialEq, yew::Properties)]
struct LineProps {
    moved: Option<ParameterId>,
}

#[yew::component]
fn Line(props: &LineProps) -> yew::Html {
    control_explanation(Lang::En, props.moved)
}

#[test]
fn the_last_control_marks_the_part_that_it_acts_on() {
    let html = text::<ModelView>(|| props(Lang::En, Some(ParameterId::Age)));
    assert_eq!(html.matches("class=\"term acted\"").count(), 1);
    let line = |moved| text::<Line>(move || LineProps { moved });
    assert!(line(Some(ParameterId::DosePerInjection)).contains("IL-2 level"));
    assert!(line(Some(ParameterId::Seed)).contains("affects the display only"));
    assert!(line(None).contains("Move a control"));
}
