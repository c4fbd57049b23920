//! Outlines with fewer corners, the same on both sides of a shared border.
//!
//! Every border between two junctions is shortened once, by the method of
//! Douglas and Peucker (1973), and put back into all rings that it belongs
//! to: so neighbours never part or overlap.

use std::collections::{BTreeMap, BTreeSet};

use crate::models::boundary::Ring;

type Point = (i32, i32);

/// The rings with only the corners that stand out by more than `tolerance`
/// (in the corners' own unit). `stretch` is how much longer a step of the
/// second coordinate is than one of the first. Rings of fewer than three
/// corners come back empty.
pub(super) fn simplified(rings: &[Ring], tolerance: f64, stretch: f64) -> Vec<Ring> {
    let junctions = junctions(rings);
    rings
        .iter()
        .map(|ring| {
            let mut short: Ring = Vec::new();
            for border in borders(ring, &junctions) {
                let kept = shortened(&border, tolerance, stretch);
                // Each border ends where the next one begins.
                short.extend(&kept[..kept.len() - 1]);
            }
            if short.len() < 3 { Vec::new() } else { short }
        })
        .collect()
}

/// The corners in which borders meet: those with other neighbours in another
/// ring.
fn junctions(rings: &[Ring]) -> BTreeSet<Point> {
    let mut neighbours: BTreeMap<Point, BTreeSet<Point>> = BTreeMap::new();
    for ring in rings {
        for (at, &point) in ring.iter().enumerate() {
            let around = neighbours.entry(point).or_default();
            around.insert(ring[(at + 1) % ring.len()]);
            around.insert(ring[(at + ring.len() - 1) % ring.len()]);
        }
    }
    let meet = |around: &BTreeSet<Point>| around.len() != 2;
    neighbours
        .into_iter()
        .filter(|(_, around)| meet(around))
        .map(|(point, _)| point)
        .collect()
}

/// The ring cut at its junctions; one without any is cut at its smallest
/// corner and the one farthest from it, which do not depend on where a file
/// begins the ring.
fn borders(ring: &Ring, junctions: &BTreeSet<Point>) -> Vec<Vec<Point>> {
    let mut cuts: Vec<usize> = (0..ring.len())
        .filter(|&at| junctions.contains(&ring[at]))
        .collect();
    if cuts.len() < 2 {
        let first = cuts.first().copied();
        let start = first.or_else(|| (0..ring.len()).min_by_key(|&at| ring[at]));
        let Some(start) = start else {
            return Vec::new();
        };
        let far = (0..ring.len()).max_by_key(|&at| (square(ring[at], ring[start]), ring[at]));
        cuts = vec![start, far.unwrap_or(start)];
        cuts.sort_unstable();
        cuts.dedup();
    }
    let of = |(at, &from): (usize, &usize)| {
        let to = cuts[(at + 1) % cuts.len()];
        let steps = match (to + ring.len() - from) % ring.len() {
            0 => ring.len(),
            steps => steps,
        };
        (0..=steps)
            .map(|step| ring[(from + step) % ring.len()])
            .collect()
    };
    cuts.iter().enumerate().map(of).collect()
}

fn square((ax, ay): Point, (bx, by): Point) -> i64 {
    let (x, y) = (i64::from(ax) - i64::from(bx), i64::from(ay) - i64::from(by));
    x * x + y * y
}

/// A border's corners that stand out; the first and the last stay. The same
/// from both sides.
fn shortened(border: &[Point], tolerance: f64, stretch: f64) -> Vec<Point> {
    let is_backward = border.last() < border.first();
    let mut points = border.to_vec();
    if is_backward {
        points.reverse();
    }
    let mut keep = vec![false; points.len()];
    keep[0] = true;
    keep[points.len() - 1] = true;
    let mut open = vec![(0, points.len() - 1)];
    while let Some((from, to)) = open.pop() {
        let distance = |at: usize| apart(points[at], points[from], points[to], stretch);
        let farthest = (from + 1..to).max_by(|&a, &b| distance(a).total_cmp(&distance(b)));
        if let Some(at) = farthest.filter(|&at| distance(at) > tolerance) {
            keep[at] = true;
            open.push((from, at));
            open.push((at, to));
        }
    }
    let mut kept: Vec<Point> = points
        .iter()
        .zip(&keep)
        .filter(|(_, keep)| **keep)
        .map(|(point, _)| *point)
        .collect();
    if is_backward {
        kept.reverse();
    }
    kept
}

/// How far a point lies from the stretch between two others.
fn apart(point: Point, from: Point, to: Point, stretch: f64) -> f64 {
    let at = |(x, y): Point| (f64::from(x), f64::from(y) * stretch);
    let ((px, py), (ax, ay), (bx, by)) = (at(point), at(from), at(to));
    let (dx, dy) = (bx - ax, by - ay);
    let length = dx * dx + dy * dy;
    let along = if length == 0.0 {
        0.0
    } else {
        (((px - ax) * dx + (py - ay) * dy) / length).clamp(0.0, 1.0)
    };
    (px - ax - along * dx).hypot(py - ay - along * dy)
}
