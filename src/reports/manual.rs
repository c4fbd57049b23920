//! Worked examples for the manual, out of the programme's own figures: the
//! same readings as on every page, taken apart and put together again.

use super::disclosure::{Shown, Viewer, counts_people};
use super::figures::Figures;
use super::filter::Request;
use super::places::{self, Places};
use super::reading::Window;
use super::series::{self, Line, Spot};
use super::table::{Cell, Column, Table};
use super::words;
use crate::db::DbConnection;
use crate::error::Result;
use crate::i18n;
use crate::ledger::{Amount, Kind};
use crate::models::area::Area;
use crate::models::form::Forms;
use crate::models::indicator::{Indicator, Term};
use crate::models::programme::Programme;

/// What the figures of this programme have to show; none where they have
/// nothing of the kind yet.
pub struct Examples {
    /// A total and the areas that it adds up.
    pub sum: Option<Sum>,
    /// A ratio and the totals that it is computed from.
    pub ratio: Option<Ratio>,
    /// A stock that nobody reported for a while.
    pub carried: Option<Carried>,
}

/// A total taken apart into its areas.
pub struct Sum {
    /// Code of the indicator.
    pub code: String,
    /// The areas as bars.
    pub places: Places,
    /// The areas, their sum and the total that pages show.
    pub table: Table,
    /// What it comes to.
    pub sentence: String,
}

/// A ratio taken apart into what it divides.
pub struct Ratio {
    /// Code of the indicator.
    pub code: String,
    /// Its name.
    pub name: String,
    /// What is divided by what, and the result.
    pub table: Table,
    /// What it comes to.
    pub sentence: String,
}

/// A value that stands until the next.
pub struct Carried {
    /// Code of the indicator.
    pub code: String,
    /// Code of the area.
    pub area: String,
    /// Its line, dashed where it is carried.
    pub line: Line,
    /// What it comes to.
    pub sentence: String,
}

/// How the indicators of the programme are protected.
pub struct Protection {
    /// Shown to the public.
    pub public: usize,
    /// Only for staff.
    pub staff: usize,
    /// Of the public ones: counts of people that are rounded where few could
    /// be meant.
    pub rounded: usize,
    /// Of the public ones: counts of people shown as they are, because they
    /// were published already.
    pub exact: usize,
}

/// How many indicators of the programme are protected in which way.
pub fn protection(programme: &Programme) -> Protection {
    let all = programme.catalogue.all();
    let public = || all.iter().filter(|i| Viewer::Public.sees(i));
    let rounded = public().filter(|i| counts_people(i)).count();
    let exact = public().filter(|i| i.is_exact).count();
    Protection {
        public: public().count(),
        staff: all.len() - public().count(),
        rounded,
        exact,
    }
}

/// Finds the examples for the programme's area, key figures first.
pub fn examples(
    connection: &mut DbConnection,
    programme: &Programme,
    request: &Request,
) -> Result<Examples> {
    let forms = Forms::load(connection)?;
    let Some(area) = programme.area() else {
        return Ok(Examples {
            sum: None,
            ratio: None,
            carried: None,
        });
    };
    let mut indicators = programme.key_figures();
    indicators.extend(programme.catalogue.all());
    indicators.retain(|i| request.viewer.sees(i));
    let places: Vec<&Area> = std::iter::once(area)
        .chain(programme.tree.ancestors(area.id))
        .chain(programme.tree.subtree(area.id))
        .collect();
    let ids: Vec<i32> = places.iter().map(|place| place.id).collect();
    let figures = Figures::load(connection, programme, &forms, request, &indicators, &ids)?;
    Ok(Examples {
        sum: (indicators.iter()).find_map(|i| sum(&figures, i, area)),
        ratio: (indicators.iter())
            .flat_map(|i| places.iter().map(move |place| (*i, *place)))
            .find_map(|(i, place)| ratio(&figures, i, place)),
        carried: (indicators.iter())
            .flat_map(|i| places.iter().map(move |place| (*i, *place)))
            .find_map(|(i, place)| carried(&figures, i, place)),
    })
}

fn is_reported(figures: &Figures<'_>, indicator: &Indicator) -> bool {
    figures.programme.catalogue.terms(indicator.id).is_empty()
}

fn sum(figures: &Figures<'_>, indicator: &Indicator, area: &Area) -> Option<Sum> {
    let adds = matches!(indicator.kind, Kind::Stock | Kind::Flow);
    if !adds || !is_reported(figures, indicator) {
        return None;
    }
    let (period, total) = figures.headline(indicator, area.id, Window::default());
    let Shown::Exact(shown) = total.shown else {
        return None;
    };
    let window = match indicator.kind {
        Kind::Flow => period.map(Window::of)?,
        _ => Window::default(),
    };
    let below = places::mapped_districts(figures.programme, area.id, window);
    let (mut rows, mut added, mut parts) = (Vec::new(), Amount::ZERO, 0);
    for place in &below {
        let reading = figures.reading(indicator, place.id, figures.lead(indicator), window);
        let exact = match reading.shown {
            Shown::Exact(amount) => amount,
            Shown::Missing => continue,
            // What is rounded for this reader cannot be added up before them.
            _ => return None,
        };
        added = added.checked_add(exact)?;
        parts += 1;
        rows.push(vec![
            Cell::text(place.name.clone()).to(format!("/areas/{}", place.code)),
            Cell::figure(reading.shown, indicator.decimals),
            Cell::text(words::coverage(&reading)).hint(words::carried(indicator, &reading)),
        ]);
    }
    if parts < 2 {
        return None;
    }
    let line = |name: String, amount: Amount, note: String| {
        vec![
            Cell::text(name),
            Cell::figure(Shown::Exact(amount), indicator.decimals),
            Cell::text(note),
        ]
    };
    rows.push(line(t!("manual-sum-added"), added, String::new()));
    rows.push(line(t!("manual-sum-total"), shown, words::coverage(&total)));
    let (name, unit) = (&indicator.name, i18n::unit_name(&indicator.unit));
    let in_all = words::with_unit(indicator, Shown::Exact(added));
    let sentence = match added == shown {
        true => t!(
            "manual-sum-agrees",
            name = name,
            count = parts,
            total = in_all
        ),
        false => t!(
            "manual-sum-differs",
            name = name,
            count = parts,
            total = in_all
        ),
    };
    Some(Sum {
        code: indicator.code.clone(),
        places: places::places(figures, indicator, &below, window, &[]),
        table: Table {
            caption: t!("manual-sum-caption", name = name),
            subtitle: t!(
                "manual-sum-subtitle",
                unit = unit,
                when = words::when(indicator, period)
            ),
            columns: vec![
                Column::text("area", t!("filter-area")),
                Column::number("value", unit.as_str()),
                Column::text("coverage", t!("manual-sum-coverage")),
            ],
            rows,
            ..Table::default()
        },
        sentence,
    })
}

fn ratio(figures: &Figures<'_>, indicator: &Indicator, area: &Area) -> Option<Ratio> {
    let terms = figures.programme.catalogue.terms(indicator.id);
    if indicator.kind != Kind::Ratio || terms.iter().any(|term| term.part != 1) {
        return None;
    }
    let (period, reading) = figures.headline(indicator, area.id, Window::default());
    let (Shown::Exact(shown), Some(period)) = (reading.shown, period) else {
        return None;
    };
    let mut rows = Vec::new();
    let mut side = |side: &str| -> Option<Amount> {
        let mut added = None;
        for term in terms.iter().filter(|term| term.side == side) {
            let part = figures.programme.catalogue.get(term.term_id)?;
            let over = Window::of(period).of_term(term);
            let value = figures
                .reading(part, area.id, term.breakdown_id, over)
                .shown;
            let Shown::Exact(amount) = value else {
                return None;
            };
            let before = added.unwrap_or(Amount::ZERO);
            added = Some(match term.sign < 0 {
                true => before.checked_sub(amount)?,
                false => before.checked_add(amount)?,
            });
            rows.push(vec![
                Cell::text(label(figures, part, term)).to(format!("/indicators/{}", part.code)),
                Cell::figure(value, part.decimals),
                Cell::text(match (side, term.sign < 0) {
                    ("numerator", false) => t!("manual-ratio-above"),
                    ("numerator", true) => t!("manual-ratio-above-minus"),
                    (_, false) => t!("manual-ratio-below"),
                    (_, true) => t!("manual-ratio-below-minus"),
                }),
            ]);
        }
        added
    };
    let (above, under) = (side("numerator")?, side("denominator")?);
    let computed = above.ratio(indicator.scale, under)?;
    if computed != shown {
        return None;
    }
    rows.push(vec![
        Cell::text(indicator.name.clone()).to(format!("/indicators/{}", indicator.code)),
        Cell::figure(reading.shown, indicator.decimals),
        Cell::text(t!("manual-ratio-result")),
    ]);
    let plain = |amount: Amount| i18n::shortest(amount.units(), 4);
    let (above, under) = (plain(above), plain(under));
    let result = words::with_unit(indicator, reading.shown);
    let sentence = match indicator.scale {
        1 => t!(
            "manual-ratio-sentence",
            above = above,
            under = under,
            result = result
        ),
        scale => t!(
            "manual-ratio-scaled",
            scale = scale,
            above = above,
            under = under,
            result = result
        ),
    };
    Some(Ratio {
        code: indicator.code.clone(),
        name: indicator.name.clone(),
        table: Table {
            caption: t!("manual-ratio-caption", name = indicator.name),
            subtitle: t!(
                "manual-ratio-subtitle",
                area = area.name,
                when = words::when(indicator, Some(period))
            ),
            columns: vec![
                Column::text("part", t!("manual-ratio-part")),
                Column::number("value", t!("manual-ratio-value")),
                Column::text("place", t!("manual-ratio-place")),
            ],
            rows,
            ..Table::default()
        },
        sentence,
    })
}

fn label(figures: &Figures<'_>, part: &Indicator, term: &Term) -> String {
    let breakdown = figures
        .programme
        .catalogue
        .breakdown_name(term.breakdown_id);
    let name = &part.name;
    match (breakdown, term.is_cumulative) {
        ("", false) => name.clone(),
        ("", true) => t!("manual-part-since", name = name),
        (breakdown, false) => t!("manual-part-breakdown", name = name, breakdown = breakdown),
        (breakdown, true) => t!(
            "manual-part-breakdown-since",
            name = name,
            breakdown = breakdown
        ),
    }
}

fn carried(figures: &Figures<'_>, indicator: &Indicator, area: &Area) -> Option<Carried> {
    if indicator.kind != Kind::Stock || !is_reported(figures, indicator) {
        return None;
    }
    let lead = figures.lead(indicator);
    let spots = series::spots(figures, indicator, area.id, lead, Window::default());
    let is_shown = |spot: &&Spot| matches!(spot.reading.shown, Shown::Exact(_));
    if spots.len() < 4 || spots.len() > 60 || !spots.iter().all(|spot| is_shown(&spot)) {
        return None;
    }
    let start = spots
        .windows(2)
        .position(|pair| !pair[0].is_carried && pair[1].is_carried)?;
    let next = spots[start + 1..].iter().find(|spot| !spot.is_carried)?;
    let before = &spots[start];
    let with_unit = |spot: &Spot| words::with_unit(indicator, spot.reading.shown);
    Some(Carried {
        code: indicator.code.clone(),
        area: area.code.clone(),
        line: series::line(indicator, area, &spots, &[], &[]),
        sentence: t!(
            "manual-carried-sentence",
            name = indicator.name,
            area = area.name,
            value = with_unit(before),
            when = words::when(indicator, Some(before.period)),
            length = indicator.period_length.to_string(),
            next = with_unit(next),
            then = words::when(indicator, Some(next.period)),
        ),
    })
}
