//! Plays the curve. Nothing sounds before a person asks for it; where a browser refuses, the page says so.

use crate::chart::sound::{SECONDS, Trace};
use gloo::timers::callback::Interval;
use wasm_bindgen::JsValue;
use web_sys::{AudioContext, GainNode, OscillatorType};
use yew::Callback;

/// How often the crosshair follows.
const TICK_MS: u32 = 40;
/// A sound that has not begun after this many ticks will not.
const PATIENCE: u32 = 25;
/// Time for the device to begin, in seconds.
const AHEAD: f64 = 0.08;
/// Loudness of the tone and of a click: two parts of what the device can.
const TONE: f32 = 0.12;
const CLICK: f32 = 0.1;

/// A sound that is playing; dropping it stops it.
pub struct Sound {
    context: AudioContext,
    _ticks: Interval,
}

impl Drop for Sound {
    fn drop(&mut self) {
        let _ = self.context.close();
    }
}

/// How far a sound has come.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Progress {
    /// To this share of its length.
    At(f64),
    /// To its end.
    Done,
    /// Nowhere: the browser plays none.
    Refused,
}

/// Plays a trace and tells how far it has come; `None` where the browser has no sound.
pub fn play(trace: &Trace, progress: Callback<Progress>) -> Option<Sound> {
    let context = AudioContext::new().ok()?;
    let _ = context.resume();
    let start = context.current_time() + AHEAD;
    if schedule(&context, trace, start).is_err() {
        let _ = context.close();
        return None;
    }
    let clock = context.clone();
    let mut waited = 0;
    let ticks = Interval::new(TICK_MS, move || {
        let gone = clock.current_time() - start;
        waited += 1;
        progress.emit(if gone >= SECONDS {
            Progress::Done
        } else if gone <= 0.0 && waited > PATIENCE {
            Progress::Refused
        } else {
            Progress::At((gone / SECONDS).clamp(0.0, 1.0))
        });
    });
    Some(Sound { context, _ticks: ticks })
}

fn schedule(context: &AudioContext, trace: &Trace, start: f64) -> Result<(), JsValue> {
    let output = context.destination();
    let tone = context.create_oscillator()?;
    let loudness = context.create_gain()?;
    tone.set_type(OscillatorType::Triangle);
    let mut tones = trace.tones_hz.clone();
    if let Some(first) = tones.first() {
        tone.frequency().set_value_at_time(*first, context.current_time())?;
    }
    tone.frequency().set_value_curve_at_time(&mut tones, start, SECONDS)?;
    swell(&loudness, start, start + SECONDS, TONE)?;
    tone.connect_with_audio_node(&loudness)?;
    loudness.connect_with_audio_node(&output)?;
    tone.start_with_when(start)?;
    tone.stop_with_when(start + SECONDS + 0.1)?;
    for at in &trace.clicks {
        let click = context.create_oscillator()?;
        let loudness = context.create_gain()?;
        click.set_type(OscillatorType::Square);
        click.frequency().set_value(1600.0);
        let at = start + at;
        swell(&loudness, at, at + 0.012, CLICK)?;
        click.connect_with_audio_node(&loudness)?;
        loudness.connect_with_audio_node(&output)?;
        click.start_with_when(at)?;
        click.stop_with_when(at + 0.03)?;
    }
    Ok(())
}

/// From silence to a loudness and back: a sound that begins at full strength cracks.
fn swell(gain: &GainNode, from: f64, to: f64, most: f32) -> Result<(), JsValue> {
    let ramp = ((to - from) / 4.0).min(0.02);
    let gain = gain.gain();
    gain.set_value_at_time(0.0, 0.0)?;
    gain.set_value_at_time(0.0, from)?;
    gain.linear_ramp_to_value_at_time(most, from + ramp)?;
    gain.set_value_at_time(most, to - ramp)?;
    gain.linear_ramp_to_value_at_time(0.0, to)?;
    Ok(())
}
