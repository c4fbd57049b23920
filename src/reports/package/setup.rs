//! Tables of what is counted, where and how.

use std::collections::HashMap;

use diesel::prelude::*;

use super::{Field, Package, Table, Type, flag, perhaps};
use crate::db::DbConnection;
use crate::db::schema::area_codes;
use crate::error::Result;
use crate::ledger::{Amount, Kind, Length, Period};
use crate::models::area::Level;
use crate::models::indicator::{About, Direction, Sector};
use crate::models::names;
use crate::models::source;
use crate::reports::disclosure::Shown;
use crate::reports::sheet::{Taker, take_cells};
use crate::reports::table::Cell;

const NAME: Field = Field::text("name", "Name in English").required();
const NAME_AZ: Field = Field::text("name_az", "Name in Azerbaijani");
const NAME_RU: Field = Field::text("name_ru", "Name in Russian");
const NAME_AR: Field = Field::text("name_ar", "Name in Arabic");
const SECTOR: Field = Field::text("sector", "Sector")
    .one_of(Sector::WORDS)
    .required();

const fn code(about: &'static str) -> Field {
    Field::text("code", about).required()
}

/// The English name and the others, empty where there is none.
fn named(english: &str, id: i32, others: &mut HashMap<i32, Names>) -> impl Iterator<Item = Cell> {
    let others = others.remove(&id).unwrap_or_default();
    std::iter::once(english.to_owned())
        .chain(others)
        .map(Cell::text)
}

type Names = [String; names::OTHERS.len()];

pub(super) static AREAS: Table = Table {
    name: "areas",
    about: "The places of the programme as one tree.",
    fields: &[
        code("Stable code"),
        Field::text("parent_code", "The area that it is in").names("areas"),
        Field::text("level", "Level in the tree")
            .one_of(Level::WORDS)
            .required(),
        Field::text("type", "What it is called on the ground"),
        NAME,
        NAME_AZ,
        NAME_RU,
        NAME_AR,
        Field::new("latitude", Type::Number, "Degrees north, WGS 84"),
        Field::new("longitude", Type::Number, "Degrees east, WGS 84"),
        Field::new("valid_from", Type::Month, "First month in which it exists"),
        Field::new("valid_to", Type::Month, "Last month in which it exists"),
        Field::text("note", "What to know about it"),
    ],
    key: &["code"],
    rows: areas,
};

fn areas(package: &mut Package, connection: &mut DbConnection, sink: &mut Taker<'_>) -> Result<()> {
    let mut others = names::in_others(connection, "area")?;
    for area in package.programme.tree.all() {
        let degrees = |e4: Option<i32>| {
            e4.map_or_else(Cell::default, |e4| {
                Cell::figure(Shown::Exact(Amount::from_units(e4.into())), 4)
            })
        };
        let month = |number: Option<i32>| {
            perhaps(number.map(|number| Period::holding(number, Length::Month).to_string()))
        };
        let mut row = vec![
            Cell::text(&area.code),
            perhaps(area.parent_id.map(|id| package.area(id))),
            Cell::text(area.level.word()),
            Cell::text(&area.place_type),
        ];
        row.extend(named(&area.name, area.id, &mut others));
        row.extend([
            degrees(area.latitude_e4),
            degrees(area.longitude_e4),
            month(area.valid_from),
            month(area.valid_to),
            Cell::text(&area.note),
        ]);
        take_cells(&row, sink)?;
    }
    Ok(())
}

pub(super) static AREA_CODES: Table = Table {
    name: "area_codes",
    about: "The codes that others have for these places.",
    fields: &[
        Field::text("area_code", "The area")
            .names("areas")
            .required(),
        Field::text("scheme", "Whose code: iso3166-2, pcode, wikidata ...").required(),
        Field::text("other_code", "The code there").required(),
    ],
    key: &["area_code", "scheme", "other_code"],
    rows: area_codes,
};

fn area_codes(
    package: &mut Package,
    connection: &mut DbConnection,
    sink: &mut Taker<'_>,
) -> Result<()> {
    let rows = area_codes::table
        .order((area_codes::area_id, area_codes::scheme, area_codes::code))
        .select((area_codes::area_id, area_codes::scheme, area_codes::code))
        .load::<(i32, String, String)>(connection)?;
    for (area_id, scheme, code) in rows {
        take_cells(
            &[
                Cell::text(package.area(area_id)),
                Cell::text(scheme),
                Cell::text(code),
            ],
            sink,
        )?;
    }
    Ok(())
}

pub(super) static INDICATORS: Table = Table {
    name: "indicators",
    about: "What is counted.",
    fields: &[
        code("Stable code"),
        SECTOR,
        Field::text("subject", "Heading under which it is listed"),
        NAME,
        NAME_AZ,
        NAME_RU,
        NAME_AR,
        Field::text("unit", "What it is counted in"),
        Field::text("kind", "stock: a state on the last day of the period, the last value stands until the next; flow: what happened in the period, adds over time; ratio: recomputed from totals, never averaged; score: a mean, weighted by the number of answers").one_of(Kind::WORDS).required(),
        Field::new("decimals", Type::Whole, "Decimals shown on pages; files have them all").required(),
        Field::text("direction", "Whether more is better").one_of(Direction::WORDS).required(),
        Field::text("period", "Length of its periods").one_of(Length::WORDS).required(),
        Field::text("about", "Whether it counts people, whose small numbers are protected").one_of(About::WORDS).required(),
        Field::new("is_public", Type::Flag, "Whether everybody may see it").required(),
        Field::new("is_exact", Type::Flag, "Whether its figures were published before and need no protection").required(),
        Field::text("definition", "What counts and what does not"),
        Field::text("standard", "The standard that it follows"),
    ],
    key: &["code"],
    rows: indicators,
};

fn indicators(
    package: &mut Package,
    connection: &mut DbConnection,
    sink: &mut Taker<'_>,
) -> Result<()> {
    let mut others = names::in_others(connection, "indicator")?;
    for indicator in package.indicators() {
        let mut row = vec![
            Cell::text(&indicator.code),
            Cell::text(indicator.sector.word()),
            Cell::text(&indicator.subject),
        ];
        row.extend(named(&indicator.name, indicator.id, &mut others));
        row.extend([
            Cell::text(&indicator.unit),
            Cell::text(indicator.kind.word()),
            Cell::count(indicator.decimals.into()),
            Cell::text(indicator.direction.word()),
            Cell::text(indicator.period_length.word()),
            Cell::text(indicator.about.word()),
            flag(indicator.is_public),
            flag(indicator.is_exact),
            Cell::text(&indicator.definition),
            Cell::text(&indicator.standard),
        ]);
        take_cells(&row, sink)?;
    }
    Ok(())
}

pub(super) static FORMS: Table = Table {
    name: "forms",
    about: "What is collected together, and by when.",
    fields: &[
        code("Stable code"),
        NAME,
        NAME_AZ,
        NAME_RU,
        NAME_AR,
        SECTOR,
        Field::text("level", "Level of the areas that fill it in")
            .one_of(Level::WORDS)
            .required(),
        Field::text("period", "Length of its periods")
            .one_of(Length::WORDS)
            .required(),
        Field::new(
            "due_day",
            Type::Whole,
            "Days after the end of a period by which its report is due",
        )
        .required(),
        Field::new(
            "closing_day",
            Type::Whole,
            "Days after the end of a period on which its report closes, if it does",
        ),
    ],
    key: &["code"],
    rows: forms,
};

fn forms(package: &mut Package, connection: &mut DbConnection, sink: &mut Taker<'_>) -> Result<()> {
    let mut others = names::in_others(connection, "form")?;
    for form in package.forms.all() {
        // A form of nothing that may be seen would only tell its name.
        let fields = package.forms.fields(form.id);
        if !fields
            .iter()
            .any(|field| package.indicator(field.indicator_id).is_some())
        {
            continue;
        }
        let mut row = vec![Cell::text(&form.code)];
        row.extend(named(&form.name, form.id, &mut others));
        row.extend([
            Cell::text(form.sector.word()),
            Cell::text(form.level.word()),
            Cell::text(form.period_length.word()),
            Cell::count(form.due_day.into()),
            form.closing_day
                .map_or_else(Cell::default, |day| Cell::count(day.into())),
        ]);
        take_cells(&row, sink)?;
    }
    Ok(())
}

pub(super) static FORM_FIELDS: Table = Table {
    name: "form_fields",
    about: "The lines of each form, in order.",
    fields: &[
        Field::text("form_code", "The form")
            .names("forms")
            .required(),
        Field::text("indicator_code", "What is asked for")
            .names("indicators")
            .required(),
        Field::text("breakdown", "Of which part")
            .names("breakdowns")
            .required(),
    ],
    key: &["form_code", "indicator_code", "breakdown"],
    rows: form_fields,
};

fn form_fields(package: &mut Package, _: &mut DbConnection, sink: &mut Taker<'_>) -> Result<()> {
    let mut named = Vec::new();
    for form in package.forms.all() {
        for field in package.forms.fields(form.id) {
            let part = package.programme.catalogue.breakdown(field.breakdown_id);
            let (Some(indicator), Some(part)) = (package.indicator(field.indicator_id), part)
            else {
                continue;
            };
            take_cells(
                &[
                    Cell::text(&form.code),
                    Cell::text(indicator),
                    Cell::text(&part.code),
                ],
                sink,
            )?;
            named.push(part.code.clone());
        }
    }
    package.breakdowns.extend(named);
    Ok(())
}

pub(super) static BREAKDOWNS: Table = Table {
    name: "breakdowns",
    about: "The parts that figures are broken down by; total is the whole.",
    fields: &[
        code("Stable code"),
        Field::text("axis", "What it divides by"),
        Field::text("name", "Name in English"),
        NAME_AZ,
        NAME_RU,
        NAME_AR,
    ],
    key: &["code"],
    rows: breakdowns,
};

fn breakdowns(
    package: &mut Package,
    connection: &mut DbConnection,
    sink: &mut Taker<'_>,
) -> Result<()> {
    let mut others = names::in_others(connection, "breakdown")?;
    for code in &package.breakdowns {
        let Some(part) = package.programme.catalogue.breakdown_of(code) else {
            continue;
        };
        let mut row = vec![Cell::text(&part.code), Cell::text(&part.axis)];
        row.extend(named(&part.name, part.id, &mut others));
        take_cells(&row, sink)?;
    }
    Ok(())
}

pub(super) static SOURCES: Table = Table {
    name: "sources",
    about: "Who published the figures that the other tables name a source for.",
    fields: &[
        code("Stable code"),
        Field::text("publisher", "Who published"),
        Field::text("url", "Where"),
        Field::text("published", "When, as far as it is known"),
        Field::text("language", "In which language"),
        Field::text("attributed_to", "Whom the publisher quotes"),
    ],
    key: &["code"],
    rows: sources,
};

fn sources(
    package: &mut Package,
    connection: &mut DbConnection,
    sink: &mut Taker<'_>,
) -> Result<()> {
    let codes: Vec<&str> = package.sources.iter().map(String::as_str).collect();
    for some in codes.chunks(super::figures::AT_ONCE) {
        let mut found = source::of_codes(connection, some)?;
        found.sort_by(|one, other| one.code.cmp(&other.code));
        for source in found {
            let parts = [
                source.code,
                source.publisher,
                source.url,
                source.published,
                source.language,
                source.attributed_to,
            ];
            take_cells(&parts.map(Cell::text), sink)?;
        }
    }
    Ok(())
}
