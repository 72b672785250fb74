//! A prediction is drawn.

use super::*;

/// Draws a wave over the whole run, and compares the line with the places that the pointer was at.
pub(super) fn draw(page: &Page, pointer: Pointer) -> Outcome {
    let pad = page.extent_of("#sketchpad")?;
    let wave = |share: f64| pad.at(0.2 + 0.79 * share, 0.45 + 0.2 * (9.0 * share).sin());
    let path: Vec<Place> = (0..=60).map(|step| wave(f64::from(step) / 60.0)).collect();
    page.drag(pointer, &path)?;
    page.wait_for("the model can be revealed", |page| {
        let script = "return document.querySelector('#predict-card .main').ariaDisabled";
        Ok(page.browser.run(script, &[])? == Value::Null)
    })?;
    // How far the line is from where the pointer was, at each of its points but the first, which is the baseline: in CSS pixels. A finger is
    // not heard of before it has gone some way.
    let script = "
        const [path] = arguments;
        const line = document.querySelector('.sketch-line');
        const toWindow = line.getScreenCTM();
        const offs = [...line.getAttribute('d').matchAll(/[ML]([-\\d.]+) ([-\\d.]+)/g)].flatMap((found) => {
            const { x, y } = new DOMPoint(+found[1], +found[2]).matrixTransform(toWindow);
            const after = path.findIndex((place) => place[0] >= x);
            if (after < 1 || x < path[0][0] + 20) return [];
            const [one, other] = [path[after - 1], path[after]];
            return [Math.abs(one[1] + (other[1] - one[1]) * (x - one[0]) / (other[0] - one[0]) - y)];
        });
        return [offs.length, Math.max(...offs)];";
    let found = page.browser.run(script, &[json!(path)])?;
    let of = |index: usize| found.get(index).and_then(Value::as_f64).unwrap_or(f64::NAN);
    assert!(of(0) >= 6.0, "the line is short: {found}");
    assert!(of(1) < 6.0, "the line is not where the pointer was: {found}");
    selects_nothing(page)
}

pub(super) fn predict(page: &Page, pointer: Pointer) -> Outcome {
    page.button("Learn")?.click()?;
    page.choice("Predict")?.click()?;
    draw(page, pointer)?;
    page.button("Reveal the model")?.click()?;
    page.wait_for("the model is revealed", |page| Ok(text(page, "#predict-card")?.contains("Your curve and the model")))
}

/// The first step of a tour, and the same for a projector.
pub(super) fn predict_in_a_tour(page: &Page, pointer: Pointer) -> Outcome {
    for layout in ["", "&ui=present"] {
        page.follow(&format!("?v=1&m=2&tour=five-days{layout}"))?;
        draw(page, pointer)?;
    }
    Ok(())
}

pub(super) fn a_stroke_that_is_taken_away_is_gone(page: &Page, _: Pointer) -> Outcome {
    page.button("Learn")?.click()?;
    page.choice("Predict")?.click()?;
    let pad = page.extent_of("#sketchpad")?;
    let path = line(pad.at(0.3, 0.5), pad.at(0.6, 0.3));
    page.drag_until_taken_away(&path, |page| {
        page.wait_for("a line is there", |page| Ok(count(page, ".sketch-line")? > 0.0))
    })?;
    page.wait_for("the line is gone", |page| Ok(count(page, ".sketch-line")? < 1.0))
}
