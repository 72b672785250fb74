//! The panels under the picture: what else goes on in the typical patient, on the same weeks. Each plot of a panel is a [`Figure`], so
//! that layout, drawing, reading and spoken text are those of the picture.

mod id;

use crate::chart::figure::{
    Band, EntryId, EntryKind, Figure, LegendEntry, LineStatistic, Series, Threshold, ViewOptions, interval_of,
    shape_of, spacing, told, week_axis,
};
use crate::chart::theme::{self, Dash, Marker, Role};
use crate::chart::ticks::{Axis, AxisTick, Scale, axis_from_zero};
use crate::insertion_sort;
use crate::text::Words;
use crate::trajectory::{ArmName, Trajectory, Typical};

pub use id::{PanelId, Quantity};

/// The plots of a panel, from the top.
pub fn plots(id: PanelId, run: &Trajectory, run_weeks: f64, options: &ViewOptions, words: &Words) -> Vec<Figure> {
    let weeks = options.window_weeks.unwrap_or((0.0, run_weeks));
    let maker = Maker { run, weeks, options, words };
    match id {
        PanelId::Rna => vec![maker.rna()],
        PanelId::Cells => vec![maker.cells()],
        PanelId::Il2 => vec![maker.il2(), maker.of_arms(Quantity::Receptor, 0.01, |typical| &typical.receptor)],
        PanelId::Thymus => vec![
            maker.of_arms(Quantity::Thymus, 0.01, |typical| &typical.thymic_output),
            maker.of_arms(Quantity::Il7, 0.01, |typical| &typical.il7_relative),
        ],
        PanelId::Burden => {
            // The score is an average since the grid point before: only the run's own grid gives whole days.
            let grid = ViewOptions { closeup: None, ..options.clone() };
            vec![Maker { options: &grid, ..maker }.of_arms(Quantity::SideEffects, 0.1, |typical| &typical.side_effects)]
        }
    }
}

#[derive(Clone, Copy)]
struct Maker<'a> {
    run: &'a Trajectory,
    weeks: (f64, f64),
    options: &'a ViewOptions,
    words: &'a Words,
}

impl<'a> Maker<'a> {
    /// Weeks and series of an arm, closely where they were read closely.
    fn typical(&self, arm: ArmName) -> Option<(&'a [f64], &'a Typical)> {
        let close = self.options.closeup.as_ref().and_then(|closeup| Some((&closeup.weeks[..], closeup.arm(arm)?)));
        close.or_else(|| Some((&self.run.weeks[..], &self.run.arm(arm)?.typical)))
    }

    fn arms(&self) -> impl Iterator<Item = ArmName> + 'a {
        self.run.arms.iter().map(|arm| arm.name)
    }

    fn series(&self, arm: ArmName, quantity: Quantity, weeks: &[f64], values: &[f64]) -> Series {
        let kind = EntryKind::Quantity(quantity);
        let inside = |point: &(f64, f64)| point.1.is_finite();
        Series {
            id: (arm, kind),
            label: self.words.lang.series(arm, kind),
            end_label: String::new(),
            role: arm.into(),
            dash: theme::dash_of(arm),
            marker: shape_of(arm),
            width_px: 2.0,
            alpha: 1.0,
            points: weeks.iter().copied().zip(values.iter().copied()).filter(inside).collect(),
        }
    }

    /// A line for each arm.
    fn of_arms(&self, quantity: Quantity, precision: f64, of: fn(&Typical) -> &Vec<f64>) -> Figure {
        let lines = self.arms().filter_map(|arm| {
            let (weeks, typical) = self.typical(arm)?;
            Some(self.series(arm, quantity, weeks, of(typical)))
        });
        self.figure(quantity, precision, lines.collect(), Vec::new())
    }

    fn rna(&self) -> Figure {
        let mut figure = self.of_arms(Quantity::Rna, 0.01, |typical| &typical.rna_log10);
        let medians = self.run.arms.iter().filter_map(|arm| {
            let median = &arm.population.as_ref()?.rna_log10.p50;
            let mut line = self.series(arm.name, Quantity::RnaMedian, &self.run.weeks, median);
            (line.dash, line.marker, line.width_px) = (theme::DOTS, Marker::Triangle, 1.5);
            (!line.points.is_empty()).then_some(line)
        });
        let mut lines = figure.series;
        lines.extend(medians);
        figure = self.figure(Quantity::Rna, 0.01, lines, Vec::new());
        figure
    }

    /// Where the run's grid is all there is, the highest level since the point before: an injection comes and goes between two.
    fn il2(&self) -> Figure {
        let of: fn(&Typical) -> &Vec<f64> = match self.options.closeup {
            Some(_) => |typical| &typical.il2_iu_ml,
            None => |typical| &typical.il2_peak_iu_ml,
        };
        self.of_arms(Quantity::Il2, 0.1, of)
    }

    /// Arm a in layers, and all cells of the other arms as lines.
    fn cells(&self) -> Figure {
        let (mut lines, mut layers) = (Vec::new(), Vec::new());
        for arm in self.arms() {
            let Some((weeks, typical)) = self.typical(arm) else { continue };
            if arm != ArmName::A {
                let all: Vec<f64> = typical.naive.iter().zip(&typical.memory).map(|(n, m)| n + m).collect();
                lines.push(self.series(arm, Quantity::AllCells, weeks, &all));
                continue;
            }
            let expanded = typical.expanded.iter().zip(&typical.expanded_naive);
            let parts = typical.naive.iter().zip(&typical.memory).zip(expanded);
            let tops: Vec<[f64; 3]> = parts
                .map(|((naive, memory), (expanded, expanded_naive))| {
                    let naive_only = naive - expanded_naive;
                    [naive_only, naive + memory - expanded, naive + memory]
                })
                .collect();
            let mut below = vec![0.0; tops.len()];
            for (layer, (quantity, role, dash, marker)) in LAYERS.into_iter().enumerate() {
                let top: Vec<f64> = tops.iter().filter_map(|tops| tops.get(layer).copied()).collect();
                let mut line = self.series(arm, quantity, weeks, &top);
                (line.role, line.dash, line.marker, line.width_px) = (role, dash, marker, 1.5);
                let points = weeks.iter().zip(&below).zip(&top).map(|((week, low), high)| (*week, *low, *high));
                let (id, label) = (line.id, line.label.clone());
                layers.push(Band { id, label, role, alpha: 1.5, points: points.collect() });
                lines.push(line);
                below = top;
            }
        }
        self.figure(Quantity::AllCells, 1.0, lines, layers)
    }

    fn figure(&self, quantity: Quantity, precision: f64, mut series: Vec<Series>, bands: Vec<Band>) -> Figure {
        let (options, words) = (self.options, self.words);
        insertion_sort::sort(&mut series, |a, b| (b.id.0 as u8) < (a.id.0 as u8));
        let mut figure = Figure {
            spacing_weeks: spacing(options),
            statistic: LineStatistic::CHANGES,
            end_room: String::new(),
            precision,
            x: Axis { title: String::new(), ..week_axis(self.weeks, interval_of(self.run), options.compact, words) },
            y: self.axis(quantity, &series),
            bands,
            series,
            trials: Vec::new(),
            own: Vec::new(),
            own_data: std::rc::Rc::default(),
            thresholds: Vec::new(),
            phases: Vec::new(),
            own_ends: Vec::new(),
            doses: Vec::new(),
            doses_title: String::new(),
            hatches: Vec::new(),
            coverage: Vec::new(),
            high_doses: Vec::new(),
            legend: Vec::new(),
        };
        if quantity == Quantity::Il7 {
            figure.thresholds.push(Threshold { count: 1.0, label: words.number(1.0) });
        }
        let ends: Vec<String> = figure.series.iter().map(|line| self.end_label(&figure, line)).collect();
        for (line, end) in figure.series.iter_mut().zip(ends) {
            line.end_label = end;
        }
        figure.legend = legend(&figure);
        figure
    }

    /// What is written at the end of a line: a layer's own name, or the value and the arm.
    fn end_label(&self, figure: &Figure, line: &Series) -> String {
        let EntryKind::Quantity(quantity) = line.id.1 else { return String::new() };
        if figure.bands.iter().any(|band| band.id == line.id) {
            return if self.options.compact {
                String::new()
            } else {
                (self.words.picture.quantity)(quantity).to_owned()
            };
        }
        let end = line.points.iter().rfind(|point| point.0 <= self.weeks.1);
        match (end, quantity) {
            (None, _) | (_, Quantity::RnaMedian) => String::new(),
            (Some((_, value)), _) if self.options.compact => told(figure, *value, self.words),
            (Some((_, value)), _) => {
                format!("{} {}", told(figure, *value, self.words), self.words.lang.arm_name(line.id.0, self.run))
            }
        }
    }

    fn axis(&self, quantity: Quantity, series: &[Series]) -> Axis {
        let shown = |point: &&(f64, f64)| self.weeks.0 <= point.0 && point.0 <= self.weeks.1;
        let values = || series.iter().flat_map(|line| line.points.iter().filter(shown)).map(|point| point.1);
        let most = values().fold(0.0, f64::max);
        let fixed = |top: f64| ((0.0, top), vec![0.0, top / 2.0, top]);
        let (domain, ticks) = match quantity {
            Quantity::Rna => {
                let low = libm::floor(values().fold(most, f64::min));
                let high = libm::ceil(most).max(low + 1.0);
                #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a handful of powers of ten
                let count = (high - low) as u32;
                ((low, high), (0..=count).map(|step| low + f64::from(step)).collect())
            }
            Quantity::Receptor => fixed(1.0),
            Quantity::SideEffects => fixed(10.0),
            Quantity::Il7 => axis_from_zero(most.max(1.2), 3),
            _ => axis_from_zero(most, 3),
        };
        let ticks = ticks.into_iter().map(|at| AxisTick { at, label: self.words.number(at) }).collect();
        let title = (self.words.picture.axis)(quantity, self.options.closeup.is_some()).into();
        Axis { domain, ticks, scale: Scale::Linear, title }
    }
}

/// The layers of the cells, from below. Colour is not all that tells them apart: each edge has its own strokes and shape.
const LAYERS: [(Quantity, Role, Dash, Marker); 3] = [
    (Quantity::Naive, Role::Naive, theme::SOLID, Marker::Circle),
    (Quantity::Memory, Role::Memory, theme::LONG, Marker::Square),
    (Quantity::Expanded, Role::Expanded, theme::SHORT, Marker::Triangle),
];

/// In the order in which one meets them from above: layers from the top, then lines from the front.
fn legend(figure: &Figure) -> Vec<LegendEntry> {
    let entry = |id: (ArmName, EntryKind), label: &str, role, dash, marker, area| LegendEntry {
        id: EntryId::Arm(id.0.into(), id.1),
        label: label.into(),
        role,
        dash,
        marker,
        area,
        shown: true,
    };
    let layers = figure.bands.iter().rev();
    let layers = layers.map(|band| entry(band.id, &band.label, band.role, theme::SOLID, Marker::Circle, true));
    let is_layer = |line: &&Series| figure.bands.iter().any(|band| band.id == line.id);
    let lines = figure.series.iter().rev().filter(|line| !is_layer(line));
    layers.chain(lines.map(|line| entry(line.id, &line.label, line.role, line.dash, line.marker, false))).collect()
}
