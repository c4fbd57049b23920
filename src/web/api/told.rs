//! What each part of a request and each kind of answer says of itself.

use std::borrow::Cow;

use serde::de::DeserializeOwned;
use utoipa::openapi::path::ParameterIn;
use utoipa::openapi::request_body::RequestBodyBuilder;
use utoipa::openapi::schema::{ArrayBuilder, ObjectBuilder, Schema, Type};
use utoipa::openapi::{Content, Ref, RefOr, Required};
use utoipa::{IntoParams, PartialSchema, ToSchema};

use super::answer::{Good, Page};
use super::asked::{Asked, Body, Code, Id, Place, Start, Upload, Version};
use super::caller::{Caller, Holder, Need};
use super::describe::{Outline, Schemas, Told};
use super::files::Sent;
use super::problem::Outcome;
use crate::exchange::formats::Format;
use crate::web::{datapackage, geojson};

impl Told for Caller {
    fn tell(outline: &mut Outline) {
        outline.refuses(&[
            (401, "The token does not work"),
            (
                429,
                "Too many requests in a minute; Retry-After says how long to wait",
            ),
            (500, "A fault of the site"),
            (503, "The database is busy"),
        ]);
    }
}

impl<N: Need> Told for Holder<N> {
    fn tell(outline: &mut Outline) {
        outline.scope = Some(N::SCOPE);
        Caller::tell(outline);
        outline.refuses(&[(403, "The token or its owner may not")]);
    }
}

impl<T: IntoParams + DeserializeOwned + 'static> Told for Asked<T> {
    fn tell(outline: &mut Outline) {
        let parameters = T::into_params(|| Some(ParameterIn::Query));
        outline.parameters.extend(parameters);
        outline.refuses(&[
            (400, "A parameter is not understood"),
            (404, "Nothing of that code"),
        ]);
    }
}

impl Told for Code {
    fn tell(outline: &mut Outline) {
        outline.place(&[("code", "The code, such as RET-11 or AZ-LAC.")]);
        outline.refuses(&[(404, "Nothing of that code")]);
    }
}

impl Told for Id {
    fn tell(outline: &mut Outline) {
        outline.place(&[("number", "The import's number.")]);
        outline.refuses(&[(404, "No such import")]);
    }
}

impl Told for Upload {
    fn tell(outline: &mut Outline) {
        let file = || Content::new(Some(ObjectBuilder::new().schema_type(Type::String)));
        let body = RequestBodyBuilder::new()
            .description(Some(
                "The file as it is: text with delimiters, or a workbook.",
            ))
            .content("text/csv", file())
            .content(Format::Xlsx.media_type(), file())
            .required(Some(Required::True));
        outline.body = Some(body);
        outline.responses.push((201, "Taken", None));
        outline.refuses(&[
            (400, "The body is empty or did not arrive whole"),
            (409, "What stands in reports changed meanwhile"),
            (413, "The file is too large"),
            (
                422,
                "Something in the file is wrong; errors names the cells",
            ),
        ]);
    }
}

impl Told for Place {
    fn tell(outline: &mut Outline) {
        outline.place(&[
            ("form", "The form's code, such as HOU-M."),
            ("area", "The area's code, such as AZ-LAC."),
            (
                "period",
                "The period, written 2026-03, 2026-Q1 or 2026 as the form has it.",
            ),
        ]);
        outline.refuses(&[(404, "No such report")]);
    }
}

impl<T: ToSchema + DeserializeOwned + 'static> Told for Body<T> {
    fn tell(outline: &mut Outline) {
        let content = Content::new(Some(outline.named::<T>()));
        let body = RequestBodyBuilder::new()
            .content("application/json", content)
            .required(Some(Required::True));
        outline.body = Some(body);
        outline.refuses(&[
            (400, "The body or a header is not understood"),
            (413, "The body is too large"),
            (415, "The body is no JSON"),
            (
                422,
                "Something in the body is wrong; errors names the parts",
            ),
        ]);
    }
}

impl Told for Version {
    fn tell(outline: &mut Outline) {
        outline.header("If-Match", "The ETag of the report as it was read.");
        outline.refuses(&[
            (
                409,
                "The report's state does not allow it; errors names what rules found",
            ),
            (412, "The report is another version than If-Match names"),
            (428, "The header If-Match is missing"),
        ]);
    }
}

impl Told for Start {
    fn tell(outline: &mut Outline) {
        Version::tell(outline);
        outline.header("If-None-Match", "* to begin a report, instead of If-Match.");
        outline.responses.push((201, "Begun", None));
    }
}

impl<T: ToSchema> Told for Outcome<Good<T>> {
    fn tell(outline: &mut Outline) {
        let schema = outline.named::<T>();
        outline.has_tag = true;
        if let Some(begun) = outline
            .responses
            .iter_mut()
            .find(|(status, ..)| *status == 201)
        {
            begun.2 = Some(schema.clone());
        }
        outline.responses.push((200, "Done", Some(schema)));
    }
}

impl Told for Outcome<Sent> {
    fn tell(outline: &mut Outline) {
        outline.has_tag = true;
        outline.responses.push((200, "The file", None));
        outline.files = vec![
            Format::Csv.media_type(),
            Format::Xlsx.media_type(),
            Format::Json.media_type(),
            Format::Sdmx.media_type(),
            geojson::MEDIA_TYPE,
            datapackage::MEDIA_TYPE,
        ];
    }
}

macro_rules! tuples {
    ($(($($part:ident),+))+) => {
        $(impl<$($part: Told),+> Told for ($($part,)+) {
            fn tell(outline: &mut Outline) {
                $($part::tell(outline);)+
            }
        })+
    };
}

tuples! { (A) (A, B) (A, B, C) (A, B, C, D) }

impl<T: ToSchema> ToSchema for Page<T> {
    fn name() -> Cow<'static, str> {
        format!("{}Page", T::name()).into()
    }

    fn schemas(schemas: &mut Schemas) {
        schemas.push((T::name().into_owned(), T::schema()));
        T::schemas(schemas);
    }
}

impl<T: ToSchema> PartialSchema for Page<T> {
    fn schema() -> RefOr<Schema> {
        let items = ArrayBuilder::new().items(Ref::from_schema_name(T::name()));
        let address = ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::SchemaType::from_iter([
                Type::String,
                Type::Null,
            ]))
            .description(Some("The address of the next page; null on the last."));
        ObjectBuilder::new()
            .property("items", items)
            .property("next", address)
            .required("items")
            .required("next")
            .into()
    }
}
