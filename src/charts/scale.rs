//! Round numbers: where grid lines go and where map classes begin.

/// The next multiples of a power of ten that read as round.
const AXIS: [f64; 5] = [1.0, 2.0, 2.5, 5.0, 10.0];
const CLASS: [f64; 11] = [1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 7.5, 8.0, 10.0];

/// Removes what binary fractions add: 0.30000000000000004 becomes 0.3.
fn tidy(value: f64) -> f64 {
    format!("{value:.11e}").parse().unwrap_or(value)
}

/// Round steps from `least` upwards.
fn steps(least: f64, rounds: &'static [f64]) -> impl Iterator<Item = f64> {
    let power = least.max(1e-12).log10().floor() as i32;
    (power..power + 5)
        .flat_map(move |power| rounds.iter().map(move |m| tidy(m * 10f64.powi(power))))
        .filter(move |step| *step >= least * (1.0 - 1e-9))
}

/// A value axis: ascending grid values, the first and last being its ends.
/// It covers all of `values` and zero, in two to five lines whose labels differ.
pub(super) fn axis(values: &[f64], label: &dyn Fn(f64) -> String) -> Vec<f64> {
    let low = values.iter().copied().fold(0.0, f64::min);
    let high = values.iter().copied().fold(0.0, f64::max);
    let high = if high - low < 1e-12 { low + 1.0 } else { high };
    let grid = |step: f64| -> Vec<f64> {
        let (from, to) = (
            (low / step).floor() as i32,
            (high / step - 1e-9).ceil() as i32,
        );
        (from..=to).map(|n| tidy(f64::from(n) * step)).collect()
    };
    steps((high - low) / 4.0, &AXIS)
        .map(grid)
        .filter(|lines| lines.len() <= 5)
        // A step finer than the label's decimals would print a number twice.
        .find(|lines| {
            let texts: Vec<String> = lines.iter().map(|value| label(*value)).collect();
            texts.windows(2).all(|pair| pair[0] != pair[1])
        })
        .unwrap_or_else(|| vec![low, high])
}

/// Where each of up to `classes` map classes begins: ascending round numbers,
/// the first at or below every value. Even steps from zero where they tell the
/// areas apart; where a few large areas would push all others into the lowest
/// class, round numbers near the quantiles.
pub(super) fn limits(values: &[f64], classes: usize) -> Vec<f64> {
    let mut sorted: Vec<f64> = values.iter().copied().filter_map(super::sound).collect();
    sorted.sort_by(f64::total_cmp);
    let (Some(&least), Some(&most)) = (sorted.first(), sorted.last()) else {
        return vec![0.0];
    };
    let whole = sorted.iter().all(|value| value.fract() == 0.0);
    let (low, high) = (least.min(0.0), most.max(0.0));
    let span = if high - low < 1e-12 { 1.0 } else { high - low };
    let even = steps(span / classes as f64, &CLASS)
        .filter(|step| !whole || step.fract() == 0.0)
        .map(|step| {
            let from = (low / step).floor();
            (0..classes)
                .map(|n| tidy((from + n as f64) * step))
                .collect::<Vec<f64>>()
        })
        .find(|limits| {
            limits.len() < 2 || limits[limits.len() - 1] * 2.0 - limits[limits.len() - 2] >= high
        })
        .unwrap_or_else(|| vec![low]);
    let second = even.get(1).copied().unwrap_or(high);
    let crowded = sorted.iter().filter(|value| **value < second).count() * 10 > sorted.len() * 7;
    if sorted.len() < classes || least < 0.0 || !crowded {
        return even;
    }
    let mut uneven = vec![0.0];
    for class in 1..classes {
        let limit = round_down(sorted[class * sorted.len() / classes]);
        if uneven.last().is_some_and(|last| limit > *last) && (!whole || limit.fract() == 0.0) {
            uneven.push(limit);
        }
    }
    if uneven.len() > 2 { uneven } else { even }
}

/// The largest round number at or below a value above zero; else zero.
fn round_down(value: f64) -> f64 {
    if value <= 0.0 {
        return 0.0;
    }
    let power = 10f64.powi(value.log10().floor() as i32);
    let fits = CLASS
        .iter()
        .map(|m| tidy(m * power))
        .filter(|round| *round <= value);
    fits.fold(0.0, f64::max)
}
