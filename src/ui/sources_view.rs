//! The publications.

use crate::text::Lang;
use crate::trials::{Observation, Preset, observations, presets};
use crate::ui::evidence::citation;
use yew::{Html, Properties, component, html};

/// What the texts need.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct TextProps {
    /// Language.
    pub lang: Lang,
}

/// Every publication behind a point or a regimen, each once.
#[component]
pub fn Sources(props: &TextProps) -> Html {
    let words = props.lang.evidence();
    let all =
        observations::all().filter_map(Observation::source).chain(presets::all().iter().filter_map(Preset::source));
    let mut sources: Vec<&'static crate::source::Source> = Vec::new();
    for source in all {
        if !sources.iter().any(|other| other.id == source.id) {
            sources.push(source);
        }
    }
    html! {
        <div class="prose two-columns">
            <p>{ props.lang.model_view().sources_intro }</p>
            <ul class="sources">
                for source in sources {
                    <li key={source.id}>
                        <b>{ source.short }</b>{ " " }<span class="kind">{ (words.kind)(source.kind) }</span>
                        <br />{ citation(source, props.lang) }
                    </li>
                }
            </ul>
        </div>
    }
}
