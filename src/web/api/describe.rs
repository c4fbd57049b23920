//! The description by OpenAPI, drawn from the handlers themselves: what they
//! take out of a request, and what they give back.

use actix_web::Handler;
use utoipa::ToSchema;
use utoipa::openapi::path::{
    HttpMethod, OperationBuilder, Parameter, ParameterBuilder, ParameterIn,
};
use utoipa::openapi::request_body::RequestBodyBuilder;
use utoipa::openapi::response::ResponseBuilder;
use utoipa::openapi::schema::{Components, ObjectBuilder, Schema, Type};
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::openapi::{
    Content, HeaderBuilder, InfoBuilder, OpenApi, OpenApiBuilder, PathItem, Paths, Ref, RefOr,
    Required, SecurityRequirement, Tag,
};

use super::problem::{self, Problem};
use super::{BASE, OPERATIONS};
use crate::auth::token::Scope;

pub type Schemas = Vec<(String, RefOr<Schema>)>;

/// One operation while it is described.
#[derive(Default)]
pub struct Outline {
    /// Parameters, in the order in which the handler takes them.
    pub parameters: Vec<Parameter>,
    /// The scope that a token needs; nothing where none is needed.
    pub scope: Option<Scope>,
    pub(super) body: Option<RequestBodyBuilder>,
    pub(super) responses: Vec<(u16, &'static str, Option<RefOr<Schema>>)>,
    pub(super) has_tag: bool,
    /// Of what kinds files are, where the answer is one.
    pub(super) files: Vec<&'static str>,
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
    pub(super) fn named<T: ToSchema>(&mut self) -> RefOr<Schema> {
        self.schemas.push((T::name().into_owned(), T::schema()));
        T::schemas(&mut self.schemas);
        Ref::from_schema_name(T::name()).into()
    }

    pub(super) fn refuses(&mut self, refusals: &[(u16, &'static str)]) {
        for (status, words) in refusals {
            let schema = self.named::<Problem>();
            self.responses.push((*status, words, Some(schema)));
        }
    }

    pub(super) fn header(&mut self, name: &str, about: &str) {
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

    pub(super) fn place(&mut self, names: &[(&str, &str)]) {
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
        if is_good {
            for &kind in &told.files {
                response = response.content(kind, Content::new(None::<RefOr<Schema>>));
            }
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
