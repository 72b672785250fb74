//! What else was found: what the regimen assumes, its findings, the ways to restore immunity, and every finding by topic. In the chunk for
//! reading.

use crate::source::Source;
use crate::text::Lang;
use crate::trials::facts::restoration::WAYS;
use crate::trials::{Fact, Observation, Preset, Topic, facts, observations, presets};
use crate::ui::icon::{IconShape, icon};
use yew::{Html, Properties, component, html};

/// What the findings are shown for.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct FindingsProps {
    /// Language.
    pub lang: Lang,
    /// The regimen on the picture.
    pub preset: Option<&'static str>,
}

/// The findings under the table of results; those of the regimen on the picture first. A component, so that a moving slider leaves its
/// hundred entries alone.
#[component]
pub fn Findings(props: &FindingsProps) -> Html {
    let FindingsProps { lang, preset } = *props;
    let words = lang.findings();
    let preset = preset.and_then(presets::by_id);
    html! {
        <section class="findings" aria-labelledby="findings-title">
            <details class="all-findings">
            <summary><h3 id="findings-title">{ words.title }</h3></summary>
            <p class="hint">{ words.intro }</p>
            if let Some(preset) = preset {
                { of_regimen(lang, preset) }
            }
            <div class="finding-card">
                <h4>{ words.ways }</h4>
                <p class="hint">{ words.ways_intro }</p>
                <dl class="ways">
                    for way in &WAYS {
                        <div key={way.id}>
                            <dt>{ lang.way(way).0 }</dt>
                            <dd>{ lang.way(way).1 }{ " " }{ cited(way.source) }</dd>
                        </div>
                    }
                </dl>
            </div>
            <h4>{ words.all }</h4>
            for topic in Topic::ALL {
                { about(lang, topic) }
            }
            { further(lang) }
            </details>
        </section>
    }
}

fn of_regimen(lang: Lang, preset: &Preset) -> Html {
    let words = lang.findings();
    let found = facts::of(preset);
    html! {
        <>
            if !found.is_empty() {
                <div class="finding-card">
                    <h4>{ (words.of_regimen)(lang.regimen(preset)) }</h4>
                    <ul>for fact in found { { finding(lang, fact) } }</ul>
                </div>
            }
            <div class="finding-card">
                <h4>{ words.assumed }</h4>
                <p>{ lang.assumed(preset) }</p>
            </div>
        </>
    }
}

fn about(lang: Lang, topic: Topic) -> Html {
    let found: Vec<&Fact> = facts::about(topic).collect();
    html! {
        <details key={format!("{topic:?}")}>
            <summary>{ (lang.findings().topic)(topic) }{ " " }<span class="count">{ found.len() }</span></summary>
            <ul>for fact in found { { finding(lang, fact) } }</ul>
        </details>
    }
}

fn finding(lang: Lang, fact: &Fact) -> Html {
    html! {
        <li key={fact.id}>
            { lang.fact(fact) }{ " " }
            if let Some(mark) = lang.reading(fact.reading) {
                <span class="kind">{ mark }</span>{ " " }
            }
            { cited(fact.source) }
        </li>
    }
}

/// A citation in short with its link, the whole where there is none.
fn cited(source: &Source) -> Html {
    match source.link {
        Some(link) => html! {
            <a class="cited" href={link} title={source.citation} rel="noopener noreferrer" target="_blank">
                { source.short }{ icon(IconShape::Out) }
            </a>
        },
        None => html! { <span class="cited">{ source.citation }</span> },
    }
}

/// The trials outside the list, in a table.
fn further(lang: Lang) -> Html {
    let words = lang.findings();
    let all = observations::further();
    html! {
        <details>
            <summary>{ words.further }{ " " }<span class="count">{ all.len() }</span></summary>
            <p class="hint">{ words.further_intro }</p>
            <div class="table-scroll" tabindex="0" role="region" aria-label={words.further}>
                <table class="evidence-table" role="table">
                    <thead role="rowgroup">
                        <tr role="row">for head in words.further_heads { <th scope="col" role="columnheader">{ head }</th> }</tr>
                    </thead>
                    <tbody role="rowgroup">for found in all { { row(lang, found) } }</tbody>
                </table>
            </div>
        </details>
    }
}

fn row(lang: Lang, found: &Observation) -> Html {
    let (evidence, findings) = (lang.evidence(), lang.findings());
    let [_, n, statistic, week, result] = findings.further_heads;
    let cell = |head: &'static str, class: &'static str, text: String| html! { <td role="cell" {class} data-head={head}>{ text }</td> };
    let (arm, read) = (lang.arm(found), lang.how_read(found));
    let patients = found.n.map_or_else(|| evidence.not_reported.to_owned(), |n| lang.number(f64::from(n)));
    html! {
        <tr key={found.id} role="row">
            <th scope="row" role="rowheader">
                { found.trial }
                <span class="sub">{ arm }</span>
                <span class="sub">
                    if let Some(mark) = lang.reading(found.reading) {
                        <span class="kind">{ mark }</span>{ " " }
                    }
                    { read }{ " " }{ found.source().map(cited) }
                </span>
            </th>
            { cell(n, "figure", patients) }
            { cell(statistic, "", lang.statistic(found.statistic).to_owned()) }
            { cell(week, "figure", lang.weeks_of(found.weeks)) }
            { cell(result, "figure", found.written().to_owned()) }
        </tr>
    }
}
