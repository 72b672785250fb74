//! Buttons of the Share dialog under a heading, and how the last of them went.

use crate::page::share::state::{File, ShareEffect, ShareOutcome};
use crate::ui::icon::IconShape;
use crate::ui::share::dialog::ShareTabProps;
use crate::ui::share::field::{EffectButton, Said};
use yew::{Html, html};

/// Some buttons, and what is to be known of them.
pub(super) type Row = (Vec<(ShareEffect, IconShape, &'static str)>, &'static str);

/// Buttons under a heading.
pub(super) fn group(props: &ShareTabProps, title: &'static str, rows: Vec<Row>) -> Html {
    html! {
        <section class="take">
            <h3>{ title }</h3>
            for (buttons, hint) in rows {
                if !buttons.is_empty() {
                    { row(props, buttons) }
                }
                <p class="hint">{ hint }</p>
            }
        </section>
    }
}

/// Buttons in a row.
pub(super) fn row(props: &ShareTabProps, buttons: Vec<(ShareEffect, IconShape, &'static str)>) -> Html {
    let of: Vec<ShareEffect> = buttons.iter().map(|button| button.0).collect();
    let guarded = (ShareEffect::Save(File::Png), ShareOutcome::PictureGuarded);
    let is_guarded = props.share.said.as_ref() == Some(&guarded) && of.contains(&guarded.0);
    html! {
        <div class="take-row">
            for (errand, shape, name) in buttons {
                <EffectButton {errand} {shape} {name} dispatch={props.dispatch.clone()} />
            }
            <Said lang={props.lang} said={props.share.said.clone()} {of} />
            if is_guarded {
                <EffectButton errand={ShareEffect::Save(File::Svg)} shape={IconShape::Save} name={props.lang.share_dialog().save_as_svg}
                    main={true} dispatch={props.dispatch.clone()} />
            }
        </div>
    }
}
