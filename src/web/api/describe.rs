//! The description by OpenAPI, drawn from the handlers themselves: what they
//! take out of a request, and what they give back.

use std::borrow::Cow;

use actix_web::Handler;
use serde::de::DeserializeOwned;
use utoipa::openapi::path::{
    HttpMethod, OperationBuilder, Parameter, ParameterBuilder, ParameterIn,
};
use utoipa::openapi::request_body::RequestBodyBuilder;
use utoipa::openapi::response::ResponseBuilder;
use utoipa::openapi::schema::{ArrayBuilder, Components, ObjectBuilder, Schema, Type};
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::openapi::{
    Content, HeaderBuilder, InfoBuilder, OpenApi, OpenApiBuilder, PathItem, Paths, Ref, RefOr,
    Required, SecurityRequirement, Tag,
};
use utoipa::{IntoParams, PartialSchema, ToSchema};

use super::answer::{Good, Page};
use super::asked::{Asked, Body, Code, Id, Place, Start, Upload, Version};
use super::caller::{Caller, Holder, Need};
use super::problem::{self, Outcome, Problem};
use super::{BASE, OPERATIONS};
use crate::auth::token::Scope;
use crate::exchange::formats::Format;

type Schemas = Vec<(String, RefOr<Schema>)>;

/// One operation while it is described.
#[derive(Default)]
pub struct Outline {
    /// Parameters, in the order in which the handler takes them.
    pub parameters: Vec<Parameter>,
    /// The scope that a token needs; nothing where none is needed.
    pub scope: Option<Scope>,
    body: Option<RequestBodyBuilder>,
    responses: Vec<(u16, &'static str, Option<RefOr<Schema>>)>,
    has_tag: bool,
    schemas: Schemas,
}

/// What knows how to describe itself.
pub trait Told {
    /// Adds itself.
    fn tell(outline: &mut Outline);
}

impl Outline {
    /// Everything that a handler takes and gives.
    pub fn handler<H, Args>(&mut self, _: H)
    where
        H: Handler<Args>,
        Args: Told,
        H::Output: Told,
    {
        Args::tell(self);
        H::Output::tell(self);
    }

    /// What a schema is called; it and all that it holds join the components.
    fn named<T: ToSchema>(&mut self) -> RefOr<Schema> {
        self.schemas.push((T::name().into_owned(), T::schema()));
        T::schemas(&mut self.schemas);
        Ref::from_schema_name(T::name()).into()
    }

    fn refuses(&mut self, refusals: &[(u16, &'static str)]) {
        for (status, words) in refusals {
            let schema = self.named::<Problem>();
            self.responses.push((*status, words, Some(schema)));
        }
    }

    fn header(&mut self, name: &str, about: &str) {
        let text = ObjectBuilder::new().schema_type(Type::String);
        self.parameters.push(
            ParameterBuilder::new()
                .name(name)
                .parameter_in(ParameterIn::Header)
                .description(Some(about))
                .schema(Some(text))
                .build(),
        );
    }

    fn place(&mut self, names: &[(&str, &str)]) {
        for (name, about) in names {
            let text = ObjectBuilder::new().schema_type(Type::String);
            self.parameters.push(
                ParameterBuilder::new()
                    .name(*name)
                    .parameter_in(ParameterIn::Path)
                    .required(Required::True)
                    .description(Some(*about))
                    .schema(Some(text))
                    .build(),
            );
        }
    }
}

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

/// One operation as a table of the manual shows it.
pub fn outline(operation: &super::Operation) -> Outline {
    let mut outline = Outline::default();
    (operation.tell)(&mut outline);
    outline
}

/// The whole description.
pub fn document() -> OpenApi {
    let mut paths = Paths::new();
    let mut schemas = Schemas::new();
    for operation in OPERATIONS {
        let mut told = outline(operation);
        schemas.append(&mut told.schemas);
        let method = match operation.verb {
            "put" => HttpMethod::Put,
            "post" => HttpMethod::Post,
            _ => HttpMethod::Get,
        };
        let item = PathItem::new(method, described(operation, told));
        let address = format!("{BASE}{}", operation.path);
        match paths.paths.get_mut(&address) {
            Some(known) => known.merge_operations(item),
            None => {
                paths.paths.insert(address, item);
            }
        }
    }
    let mut rooms: Vec<&str> = OPERATIONS.iter().map(super::Operation::room).collect();
    rooms.dedup();
    let token = HttpBuilder::new()
        .scheme(HttpAuthScheme::Bearer)
        .description(Some(
            "A token from one's account page: gw_ and 32 letters and digits.",
        ))
        .build();
    let mut components = Components::new();
    components.schemas.extend(schemas);
    components.add_security_scheme("token", SecurityScheme::Http(token));
    OpenApiBuilder::new()
        .info(info())
        .tags(Some(rooms.into_iter().map(Tag::new)))
        .paths(paths)
        .components(Some(components))
        .build()
}

fn info() -> utoipa::openapi::Info {
    InfoBuilder::new()
        .title("Groundwork")
        .version("1")
        .description(Some(
            "Figures of a reconstruction programme, and the reports they come from. Without a token the API answers as to the public: small counts of people are rounded or withheld, and a word beside each figure says so. Refusals are problem details (RFC 9457).",
        ))
        .build()
}

fn described(operation: &super::Operation, told: Outline) -> OperationBuilder {
    let needs = match told.scope {
        None => String::new(),
        Some(scope) => format!(" Needs a token for \"{scope}\"."),
    };
    let mut described = OperationBuilder::new()
        .operation_id(Some(operation.id()))
        .tag(operation.room())
        .summary(Some(operation.about()))
        .description(Some(format!("{}{needs}", operation.about())))
        .parameters(Some(told.parameters))
        .request_body(told.body.map(RequestBodyBuilder::build));
    if told.scope.is_none() {
        described = described.security(SecurityRequirement::default());
    }
    described = described.security(SecurityRequirement::new::<_, [&str; 0], &str>("token", []));
    if told.has_tag && operation.verb == "get" {
        let same = ResponseBuilder::new().description("Not changed since");
        described = described.response("304", same.build());
    }
    for (status, words, schema) in told.responses {
        let mut response = ResponseBuilder::new().description(words);
        let is_good = status < 400;
        if let Some(schema) = schema {
            let kind = if is_good {
                "application/json"
            } else {
                problem::TYPE
            };
            response = response.content(kind, Content::new(Some(schema)));
        }
        if is_good && told.has_tag {
            let text = ObjectBuilder::new().schema_type(Type::String);
            let tag = HeaderBuilder::new()
                .schema(Some(text))
                .description(Some("Names what was answered; send it as If-None-Match to hear 304 where nothing changed."))
                .build();
            response = response.header("ETag", tag);
        }
        described = described.response(status.to_string(), response.build());
    }
    described
}
