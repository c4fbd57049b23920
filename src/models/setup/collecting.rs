//! Rule 4 of the ledger, on the setup as it would be: nothing is collected at
//! two areas of which one contains the other.

use super::ids::{Ids, Values, numbered};
use super::problem::Problem;
use super::{Setup, table};
use crate::error::{Error, Result};
use crate::models::area::{Area, Tree};
use crate::models::form::{Assignment, Field, Form, Forms};
use crate::models::indicator::{Catalogue, Indicator};

/// What would count twice, or be asked twice, if anything is.
pub(super) fn problem(after: &Setup) -> Result<Option<Problem>> {
    let ids = numbered(after);
    let tree = Tree::of(each(after, "areas", &ids, area)?);
    let catalogue = Catalogue::of(each(after, "indicators", &ids, indicator)?);
    let forms = Forms::of(
        each(after, "forms", &ids, form)?,
        each(after, "form_fields", &ids, field)?,
        each(after, "assignments", &ids, assignment)?,
    );
    match forms.check(&tree, &catalogue) {
        Ok(()) => Ok(None),
        Err(Error::BadInput(sentence)) => Ok(Some(Problem {
            table: "assignments".into(),
            key: String::new(),
            place: String::new(),
            column: String::new(),
            sentence,
        })),
        Err(other) => Err(other),
    }
}

fn each<T>(
    after: &Setup,
    name: &str,
    ids: &Ids,
    of: fn(Values<'_>) -> Result<T>,
) -> Result<Vec<T>> {
    let table = table(name)?;
    let rows = after.rows(name).iter();
    rows.map(|row| of(Values { table, row, ids })).collect()
}

fn area(row: Values<'_>) -> Result<Area> {
    Ok(Area {
        id: row.required("code", "areas")?,
        code: row.owned("code"),
        parent_id: row.reference("parent", "areas"),
        level: row.parse("level")?,
        place_type: row.owned("type"),
        name: row.owned("name"),
        latitude_e4: None,
        longitude_e4: None,
        tile_column: None,
        tile_row: None,
        valid_from: row.month("valid_from")?,
        valid_to: row.month("valid_to")?,
        note: String::new(),
    })
}

fn indicator(row: Values<'_>) -> Result<Indicator> {
    Ok(Indicator {
        id: row.required("code", "indicators")?,
        code: row.owned("code"),
        sector: row.parse("sector")?,
        subject: row.owned("subject"),
        name: row.owned("name"),
        unit: row.owned("unit"),
        kind: row.parse("kind")?,
        decimals: row.parse("decimals")?,
        direction: row.parse("direction")?,
        period_length: row.parse("period")?,
        about: row.parse("about")?,
        is_public: row.yes("public"),
        is_core: row.yes("core"),
        is_exact: row.yes("exact"),
        scale: row.parse("scale")?,
        axes: row.owned("axes"),
        definition: String::new(),
        standard: String::new(),
    })
}

fn form(row: Values<'_>) -> Result<Form> {
    Ok(Form {
        id: row.required("code", "forms")?,
        code: row.owned("code"),
        name: row.owned("name"),
        sector: row.parse("sector")?,
        level: row.parse("level")?,
        period_length: row.parse("period")?,
        due_day: row.parse("due_day")?,
        closing_day: row.optional("closing_day")?,
    })
}

fn field(row: Values<'_>) -> Result<(i32, Field)> {
    let field = Field {
        indicator_id: row.required("indicator", "indicators")?,
        breakdown_id: row.required("breakdown", "breakdowns")?,
    };
    Ok((row.required("form", "forms")?, field))
}

fn assignment(row: Values<'_>) -> Result<Assignment> {
    Ok(Assignment {
        form_id: row.required("form", "forms")?,
        area_id: row.required("area", "areas")?,
        from_month: row.month("from")?,
        to_month: row.month("to")?,
    })
}
