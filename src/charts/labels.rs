//! Direct labels: where each can stand without covering a line or another label.

use plotters::style::text_anchor::HPos;

use super::mark::{Mark, UNIT};
use super::text::width;

/// Gap between a point and its label.
const GAP: i32 = 9 * UNIT;

/// A label to place: a name above its value, for one point.
pub(super) struct Label {
    pub(super) at: (i32, i32),
    pub(super) name: String,
    pub(super) value: String,
    /// How the name is written: of several lines, each has its own.
    pub(super) mark: Mark,
}

impl Label {
    /// Widest line in drawing units.
    pub(super) fn width(&self) -> i32 {
        width(&self.name, Mark::Name).max(width(&self.value, Mark::Value))
    }

    fn lines(&self) -> (i32, i32) {
        let line = Mark::Name.size() * UNIT * 115 / 100;
        let count = |text: &str| text.lines().count() as i32 * line;
        (count(&self.name), count(&self.value))
    }
}

/// Where a label stands: between its name and its value, at the anchored side.
pub(super) struct Place {
    pub(super) at: (i32, i32),
    pub(super) side: HPos,
}

/// A rectangle: left, top, right, bottom.
pub(super) type Frame = (i32, i32, i32, i32);

/// A place for each label inside `bounds`, in order: the first labels choose first.
/// `busy` are points that lines pass through.
pub(super) fn place(labels: &[Label], busy: &[(i32, i32)], bounds: Frame) -> Vec<Place> {
    let mut taken: Vec<Frame> = Vec::new();
    let mut places = Vec::new();
    for label in labels {
        let best = candidates(label).min_by_key(|(frame, _, effort)| {
            let crossed = busy.iter().filter(|point| holds(*frame, **point)).count() as i32;
            let overlaid = taken
                .iter()
                .map(|other| overlap(*frame, *other))
                .sum::<i32>();
            effort + crossed * 40 + overlaid + outside(*frame, bounds) * 20
        });
        if let Some((frame, place, _)) = best {
            taken.push(frame);
            places.push(place);
        }
    }
    places
}

/// Places worth trying, best first, each with the effort of finding it by eye.
fn candidates(label: &Label) -> impl Iterator<Item = (Frame, Place, i32)> + '_ {
    let (x, y) = label.at;
    let (above, below) = label.lines();
    let width = label.width();
    let beside = [(HPos::Left, x + GAP, 0), (HPos::Right, x - GAP, 60)];
    let shifts = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6];
    let beside = beside.into_iter().flat_map(move |(side, x, effort)| {
        shifts.map(|shift: i32| (side, x, y + shift * 12 * UNIT, effort + shift.abs() * 15))
    });
    let over = [
        (HPos::Center, x, y - below - GAP, 50),
        (HPos::Center, x, y + above + GAP, 70),
        (HPos::Right, x + GAP, y - below - GAP, 65),
    ];
    beside.chain(over).map(move |(side, x, y, effort)| {
        let left = match side {
            HPos::Left => x,
            HPos::Center => x - width / 2,
            HPos::Right => x - width,
        };
        let frame = (left, y - above, left + width, y + below);
        (frame, Place { at: (x, y), side }, effort)
    })
}

fn holds(frame: Frame, (x, y): (i32, i32)) -> bool {
    x > frame.0 && x < frame.2 && y > frame.1 && y < frame.3
}

/// How deep two frames overlap, as an effort.
fn overlap(a: Frame, b: Frame) -> i32 {
    let across = a.2.min(b.2) - a.0.max(b.0);
    let down = a.3.min(b.3) - a.1.max(b.1);
    if across > 0 && down > 0 {
        200 + down * 3
    } else {
        0
    }
}

/// How far a frame reaches beyond the bounds.
fn outside(frame: Frame, bounds: Frame) -> i32 {
    (bounds.0 - frame.0).max(0)
        + (bounds.1 - frame.1).max(0)
        + (frame.2 - bounds.2).max(0)
        + (frame.3 - bounds.3).max(0)
}

/// Points along a line, close enough that no label slips between them.
pub(super) fn along(line: &[(i32, i32)]) -> Vec<(i32, i32)> {
    let mut points = line.to_vec();
    for pair in line.windows(2) {
        let ((x0, y0), (x1, y1)) = (pair[0], pair[1]);
        let pieces = ((x1 - x0).abs().max((y1 - y0).abs()) / (8 * UNIT)).clamp(1, 80);
        points.extend(
            (1..pieces).map(|n| (x0 + (x1 - x0) * n / pieces, y0 + (y1 - y0) * n / pieces)),
        );
    }
    points
}
