//! A programme's areas, catalogue, forms and sources, row by row.

use diesel::prelude::*;
use serde::Deserialize;

use super::files::{Codes, Files};
use crate::db::DbConnection;
use crate::db::schema::{
    area_codes, area_members, areas, assignments, breakdowns, form_fields, forms, formula_terms,
    indicators, sources, translations,
};
use crate::error::Result;
use crate::ledger::{Kind, Length, TOTAL};
use crate::models::area::Level;
use crate::models::indicator::{About, Direction, Sector};

#[derive(Deserialize)]
struct AreaRow {
    code: String,
    parent: String,
    level: String,
    r#type: String,
    name: String,
    name_az: String,
    latitude: String,
    longitude: String,
    tile_column: String,
    tile_row: String,
    valid_from: String,
    valid_to: String,
    note: String,
}

#[derive(Deserialize)]
struct MemberRow {
    group: String,
    member: String,
}

#[derive(Deserialize)]
struct CodeRow {
    area: String,
    scheme: String,
    code: String,
    note: String,
}

/// Reads areas, group members and other codes.
pub(super) fn load_areas(
    connection: &mut DbConnection,
    files: &Files,
    codes: &mut Codes,
) -> Result<()> {
    let mut waiting = files.rows::<AreaRow>("areas.csv")?;
    // Parents may stand after their children: take rows in rounds until all
    // have theirs, or none of the rest ever will.
    while !waiting.is_empty() {
        let before = waiting.len();
        let mut later = Vec::new();
        for (place, row) in waiting {
            if !row.parent.is_empty() && !codes.areas.contains_key(&row.parent) {
                later.push((place, row));
                continue;
            }
            if codes.areas.contains_key(&row.code) {
                return Err(place.wrong(format!("the code {:?} stands twice", row.code)));
            }
            let degrees = |text: &str| -> Result<Option<i32>> {
                let amount = if text.is_empty() {
                    None
                } else {
                    Some(place.amount(text)?)
                };
                Ok(amount.and_then(|a| i32::try_from(a.units()).ok()))
            };
            let id: i32 = diesel::insert_into(areas::table)
                .values((
                    areas::code.eq(&row.code),
                    areas::parent_id.eq(codes.areas.get(&row.parent).copied()),
                    areas::level.eq(place.parse::<Level>(&row.level)?),
                    areas::type_.eq(&row.r#type),
                    areas::name.eq(&row.name),
                    areas::latitude_e4.eq(degrees(&row.latitude)?),
                    areas::longitude_e4.eq(degrees(&row.longitude)?),
                    areas::tile_column.eq(place.optional::<i32>(&row.tile_column)?),
                    areas::tile_row.eq(place.optional::<i32>(&row.tile_row)?),
                    areas::valid_from.eq(place.month(&row.valid_from, false)?),
                    areas::valid_to.eq(place.month(&row.valid_to, true)?),
                    areas::note.eq(&row.note),
                ))
                .returning(areas::id)
                .get_result(connection)?;
            translate(connection, "area", id, &row.name_az)?;
            codes.areas.insert(row.code, id);
        }
        if later.len() == before {
            let (place, row) = &later[0];
            return Err(place.wrong(format!(
                "there is no area {:?} to be the parent of {:?}",
                row.parent, row.code
            )));
        }
        waiting = later;
    }
    for (place, row) in files.rows::<MemberRow>("area_members.csv")? {
        diesel::insert_into(area_members::table)
            .values((
                area_members::group_id.eq(place.find(&codes.areas, "area", &row.group)?),
                area_members::member_id.eq(place.find(&codes.areas, "area", &row.member)?),
            ))
            .execute(connection)?;
    }
    for (place, row) in files.rows::<CodeRow>("area_codes.csv")? {
        diesel::insert_into(area_codes::table)
            .values((
                area_codes::area_id.eq(place.find(&codes.areas, "area", &row.area)?),
                area_codes::scheme.eq(row.scheme),
                area_codes::code.eq(row.code),
                area_codes::note.eq(row.note),
            ))
            .execute(connection)?;
    }
    Ok(())
}

fn translate(connection: &mut DbConnection, subject: &str, id: i32, name: &str) -> Result<()> {
    if !name.is_empty() {
        diesel::insert_into(translations::table)
            .values((
                translations::subject.eq(subject),
                translations::subject_id.eq(id),
                translations::lang.eq("az"),
                translations::name.eq(name),
            ))
            .execute(connection)?;
    }
    Ok(())
}

#[derive(Deserialize)]
struct BreakdownRow {
    code: String,
    axis: String,
    name: String,
    name_az: String,
}

#[derive(Deserialize)]
struct IndicatorRow {
    code: String,
    sector: String,
    subject: String,
    name: String,
    name_az: String,
    unit: String,
    kind: String,
    decimals: i32,
    direction: String,
    period: String,
    about: String,
    public: String,
    core: String,
    exact: String,
    scale: String,
    axes: String,
    definition: String,
    standard: String,
}

#[derive(Deserialize)]
struct TermRow {
    indicator: String,
    part: i32,
    side: String,
    sign: String,
    term: String,
    breakdown: String,
    cumulative: String,
}

/// Reads breakdowns, indicators and formulas.
pub(super) fn load_catalogue(
    connection: &mut DbConnection,
    files: &Files,
    codes: &mut Codes,
) -> Result<()> {
    codes.breakdowns.insert("total".into(), TOTAL);
    for (_, row) in files.rows::<BreakdownRow>("breakdowns.csv")? {
        let id: i32 = diesel::insert_into(breakdowns::table)
            .values((
                breakdowns::code.eq(&row.code),
                breakdowns::axis.eq(row.axis),
                breakdowns::name.eq(row.name),
            ))
            .returning(breakdowns::id)
            .get_result(connection)?;
        translate(connection, "breakdown", id, &row.name_az)?;
        codes.breakdowns.insert(row.code, id);
    }
    for (place, row) in files.rows::<IndicatorRow>("indicators.csv")? {
        let id: i32 = diesel::insert_into(indicators::table)
            .values((
                (
                    indicators::code.eq(&row.code),
                    indicators::sector.eq(place.parse::<Sector>(&row.sector)?),
                    indicators::subject.eq(row.subject),
                    indicators::name.eq(row.name),
                    indicators::unit.eq(row.unit),
                    indicators::kind.eq(place.parse::<Kind>(&row.kind)?),
                    indicators::decimals.eq(row.decimals),
                    indicators::direction.eq(place.parse::<Direction>(&row.direction)?),
                    indicators::period_length.eq(place.parse::<Length>(&row.period)?),
                ),
                (
                    indicators::about.eq(place.parse::<About>(&row.about)?),
                    indicators::is_public.eq(place.yes(&row.public)?),
                    indicators::is_core.eq(place.yes(&row.core)?),
                    indicators::is_exact.eq(place.yes(&row.exact)?),
                    indicators::scale.eq(place.optional::<i64>(&row.scale)?.unwrap_or(1)),
                    indicators::axes.eq(row.axes),
                    indicators::definition.eq(row.definition),
                    indicators::standard.eq(row.standard),
                ),
            ))
            .returning(indicators::id)
            .get_result(connection)?;
        translate(connection, "indicator", id, &row.name_az)?;
        codes.indicators.insert(row.code, id);
    }
    for (place, row) in files.rows::<TermRow>("terms.csv")? {
        let sign = match row.sign.as_str() {
            "+" => 1,
            "-" => -1,
            other => return Err(place.wrong(format!("{other:?} is neither + nor -"))),
        };
        diesel::insert_into(formula_terms::table)
            .values((
                formula_terms::indicator_id.eq(place.find(
                    &codes.indicators,
                    "indicator",
                    &row.indicator,
                )?),
                formula_terms::part.eq(row.part),
                formula_terms::side.eq(row.side),
                formula_terms::sign.eq(sign),
                formula_terms::term_id.eq(place.find(&codes.indicators, "indicator", &row.term)?),
                formula_terms::breakdown_id.eq(place.find(
                    &codes.breakdowns,
                    "breakdown",
                    &row.breakdown,
                )?),
                formula_terms::is_cumulative.eq(place.yes(&row.cumulative)?),
            ))
            .execute(connection)?;
    }
    Ok(())
}

#[derive(Deserialize)]
struct FormRow {
    code: String,
    name: String,
    name_az: String,
    sector: String,
    level: String,
    period: String,
    due_day: i32,
}

#[derive(Deserialize)]
struct FieldRow {
    form: String,
    indicator: String,
    breakdown: String,
}

#[derive(Deserialize)]
struct AssignmentRow {
    form: String,
    area: String,
    from: String,
    to: String,
}

/// Reads forms, their lines and who fills them in.
pub(super) fn load_forms(
    connection: &mut DbConnection,
    files: &Files,
    codes: &mut Codes,
) -> Result<()> {
    for (place, row) in files.rows::<FormRow>("forms.csv")? {
        let id: i32 = diesel::insert_into(forms::table)
            .values((
                forms::code.eq(&row.code),
                forms::name.eq(row.name),
                forms::sector.eq(place.parse::<Sector>(&row.sector)?),
                forms::level.eq(place.parse::<Level>(&row.level)?),
                forms::period_length.eq(place.parse::<Length>(&row.period)?),
                forms::due_day.eq(row.due_day),
            ))
            .returning(forms::id)
            .get_result(connection)?;
        translate(connection, "form", id, &row.name_az)?;
        codes.forms.insert(row.code, id);
    }
    for (position, (place, row)) in (0_i32..).zip(files.rows::<FieldRow>("form_fields.csv")?) {
        diesel::insert_into(form_fields::table)
            .values((
                form_fields::form_id.eq(place.find(&codes.forms, "form", &row.form)?),
                form_fields::position.eq(position),
                form_fields::indicator_id.eq(place.find(
                    &codes.indicators,
                    "indicator",
                    &row.indicator,
                )?),
                form_fields::breakdown_id.eq(place.find(
                    &codes.breakdowns,
                    "breakdown",
                    &row.breakdown,
                )?),
            ))
            .execute(connection)?;
    }
    for (place, row) in files.rows::<AssignmentRow>("assignments.csv")? {
        diesel::insert_into(assignments::table)
            .values((
                assignments::form_id.eq(place.find(&codes.forms, "form", &row.form)?),
                assignments::area_id.eq(place.find(&codes.areas, "area", &row.area)?),
                assignments::from_month.eq(place.month(&row.from, false)?),
                assignments::to_month.eq(place.month(&row.to, true)?),
            ))
            .execute(connection)?;
    }
    Ok(())
}

#[derive(Deserialize)]
struct SourceRow {
    code: String,
    publisher: String,
    url: String,
    published: String,
    language: String,
    attributed_to: String,
    note: String,
}

/// Reads who published what.
pub(super) fn load_sources(
    connection: &mut DbConnection,
    files: &Files,
    codes: &mut Codes,
) -> Result<()> {
    for (_, row) in files.rows::<SourceRow>("sources.csv")? {
        let id: i32 = diesel::insert_into(sources::table)
            .values((
                sources::code.eq(&row.code),
                sources::publisher.eq(row.publisher),
                sources::url.eq(row.url),
                sources::published.eq(row.published),
                sources::language.eq(row.language),
                sources::attributed_to.eq(row.attributed_to),
                sources::note.eq(row.note),
            ))
            .returning(sources::id)
            .get_result(connection)?;
        codes.sources.insert(row.code, id);
    }
    Ok(())
}
