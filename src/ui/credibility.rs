//! What the model may be asked, and what speaks for it. In the chunk of what is read next to the picture.

use crate::text::Lang;
use yew::{Html, html};

/// The list, folded.
pub fn credibility(lang: Lang) -> Html {
    let words = lang.model_view();
    html! {
        <details class="more credibility" id="credibility">
            <summary>{ words.credibility }</summary>
            <p class="hint">{ words.credibility_after }</p>
            <dl>
                for part in lang.credibility() {
                    <dt key={part.id}>{ part.title }</dt>
                    for (text, proof) in part.claims {
                        <dd>{ text }{ " " }<code class="proof">{ proof }</code></dd>
                    }
                }
            </dl>
        </details>
    }
}
