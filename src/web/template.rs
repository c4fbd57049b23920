//! `/imports/template.xlsx` and `.csv`: a form to fill in away from the site.

use actix_web::HttpResponse;
use actix_web::web::Path;

use super::visitor::{Answer, Visitor};
use crate::access::{self, Action, Object};
use crate::error::{Error, Result};
use crate::exchange::template::{csv, workbook};
use crate::reports::template::Template;

/// The file.
pub async fn file(visitor: Visitor, ending: Path<String>) -> Answer {
    visitor.user()?;
    access::check(&visitor.actor, Action::Import, &Object::default())?;
    let wanted = |name: &str| {
        let given = visitor.parameter(name).filter(|text| !text.is_empty());
        given
            .map(str::to_owned)
            .ok_or_else(|| Error::BadInput(t!("import-template-wanted")))
    };
    let (form, area, period) = (wanted("form")?, wanted("area")?, wanted("period")?);
    let actor = visitor.actor.clone();
    let is_workbook = *ending == "xlsx";
    let (name, body) = visitor
        .read(move |connection| -> Result<_> {
            let template = Template::load(connection, &actor, (&form, &area, &period))?;
            let name = format!("{}-{area}-{}.{ending}", template.form.code, template.period);
            let body = if is_workbook {
                workbook(&template)?
            } else {
                csv(&template)?
            };
            Ok((name, body))
        })
        .await?;
    let kind = if is_workbook {
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    } else {
        "text/csv; charset=utf-8"
    };
    Ok(HttpResponse::Ok()
        .content_type(kind)
        .insert_header((
            "Content-Disposition",
            format!("attachment; filename=\"{name}\""),
        ))
        .body(body))
}
