//! `/api/v1`: the same figures and reports for programs. One table registers
//! every operation and describes it; what it takes and gives is told by the
//! handlers' own types, so that the description cannot drift from them.

mod answer;
mod asked;
mod caller;
mod describe;
mod drafts;
mod figures;
mod files;
mod imports;
mod json;
mod limit;
mod manual;
mod number;
mod postings;
mod problem;
mod programme;
mod report;
mod reports;
mod steps;
mod told;

use std::sync::LazyLock;

use actix_web::dev::ResourceDef;
use actix_web::http::StatusCode;
use actix_web::http::header::ALLOW;
use actix_web::middleware::from_fn;
use actix_web::web::{self, ServiceConfig, post, put};
use actix_web::{HttpRequest, HttpResponse};
use utoipa::openapi::OpenApi;

use super::get;
use answer::{Good, Onward};
pub use caller::{Holder, Importing};
pub use describe::document;
use describe::{Outline, outline};
pub use limit::Limits;
pub use manual::chapter;
use problem::Outcome;
pub use problem::Refusal;

/// Where every address begins.
pub const BASE: &str = "/api/v1";

/// Where tables are files.
pub const FILES: &str = "/api/v1/files";

/// One operation.
pub struct Operation {
    /// The method, in lower case.
    pub verb: &'static str,
    /// The address after [`BASE`].
    pub path: &'static str,
    /// Its handler, as the table names it.
    handler: &'static str,
    /// What it does, in sentences.
    about: &'static str,
    /// Describes what the handler takes and gives.
    tell: fn(&mut Outline),
}

impl Operation {
    /// Names it in the description.
    pub fn id(&self) -> String {
        let name = self.handler.replace(' ', "");
        name.replace("::", "_")
    }

    /// What it is about: the room of its handler.
    pub fn room(&self) -> &'static str {
        let (room, _) = self.handler.split_once("::").unwrap_or_default();
        room.trim()
    }

    /// What it does.
    pub fn about(&self) -> String {
        self.about.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// Declares every operation once: as a route and for the description.
macro_rules! operations {
    ($($(#[doc = $about:literal])+ $verb:ident $path:literal => $handler:path,)+) => {
        /// Every operation, in order.
        pub const OPERATIONS: &[Operation] = &[$(Operation {
            verb: stringify!($verb),
            path: $path,
            handler: stringify!($handler),
            about: concat!($($about),+),
            tell: |outline| outline.handler($handler),
        },)+];

        fn routes(scope: actix_web::Scope) -> actix_web::Scope {
            scope$(.route($path, $verb().to($handler)))+
        }
    };
}

operations! {
    /// The programme: its name, its key figures and what its ledger ends with.
    get "/programme" => programme::programme,
    /// Areas, from the country down.
    get "/areas" => programme::areas,
    /// One area with its other codes and what is inside it.
    get "/areas/{code}" => programme::area,
    /// Indicators, in the catalogue's order.
    get "/indicators" => programme::indicators,
    /// One indicator and how it is computed.
    get "/indicators/{code}" => programme::indicator,
    /// Forms, their lines and who fills them in.
    get "/forms" => programme::forms,
    /// Targets and baselines.
    get "/targets" => programme::targets,
    /// One indicator of one area over time, each period with what stands behind it.
    get "/series" => figures::series,
    /// What stands now: one figure for each indicator and area, with what stands behind it.
    get "/totals" => figures::totals,
    /// Every posted figure, as it was reported.
    get "/observations" => postings::observations,
    /// Every line of the ledger, oldest first: what was posted when, in place of what.
    get "/postings" => postings::postings,
    /// Any table of the site as a file.
    get "/files" => files::table,
    /// Who has reported, and how late.
    get "/reporting" => reports::reporting,
    /// Reports that were begun, as far as the token's owner may see them.
    get "/reports" => reports::list,
    /// One report: every line with its working value, and what rules find in it.
    get "/reports/{form}/{area}/{period}" => reports::one,
    /// Keeps a draft in place of the report's values: a line that is left out
    /// is emptied. Begins the report with If-None-Match: *, else changes the
    /// version that If-Match names.
    put "/reports/{form}/{area}/{period}" => drafts::put,
    /// Hands a saved report in.
    post "/reports/{form}/{area}/{period}/submit" => steps::submit,
    /// Posts a submitted report to the ledger.
    post "/reports/{form}/{area}/{period}/approve" => steps::approve,
    /// Sends a submitted report back with a reason.
    post "/reports/{form}/{area}/{period}/return" => steps::send_back,
    /// Brings a file of figures in: all of it into reports, or nothing.
    post "/imports" => imports::bring,
    /// Files that were brought in, the newest first.
    get "/imports" => imports::list,
    /// One of them: what it did and where it stands.
    get "/imports/{number}" => imports::one,
    /// Takes it back as a whole, as long as nobody built on it.
    post "/imports/{number}/undo" => imports::undo,
}

/// Everything under [`BASE`], with refusals of its own.
pub fn configure(service: &mut ServiceConfig) {
    let scope = routes(web::scope(BASE))
        .route("/openapi.json", get().to(openapi))
        .wrap(from_fn(limit::headers))
        .default_service(web::to(nothing));
    service.service(scope);
}

/// The description as programs read it, drawn once.
static DOCUMENT: LazyLock<OpenApi> = LazyLock::new(document);

async fn openapi() -> Good<&'static OpenApi> {
    Good::read(&DOCUMENT)
}

impl Onward for &'static OpenApi {}

/// Every address with its method, ready to be compared.
static KNOWN: LazyLock<Vec<(&str, ResourceDef)>> = LazyLock::new(|| {
    let operations = OPERATIONS
        .iter()
        .map(|o| (o.verb, format!("{BASE}{}", o.path)));
    let description = [("get", format!("{BASE}/openapi.json"))];
    operations
        .chain(description)
        .map(|(verb, path)| (verb, ResourceDef::new(path)))
        .collect()
});

/// An address that is not in the table, or not with this method.
async fn nothing(request: HttpRequest) -> Outcome<HttpResponse> {
    let known = KNOWN
        .iter()
        .filter(|(_, path)| path.is_match(request.path()));
    let mut allowed: Vec<String> = known.map(|(verb, _)| verb.to_uppercase()).collect();
    if allowed.is_empty() {
        let detail =
            format!("There is nothing at this address; {BASE}/openapi.json lists what there is.");
        return Err(Refusal::missing(detail));
    }
    if allowed.iter().any(|verb| verb == "GET") {
        allowed.push("HEAD".to_owned());
    }
    let allowed = allowed.join(", ");
    let detail = format!("This address takes {allowed}.");
    Err(Refusal::new(StatusCode::METHOD_NOT_ALLOWED, detail).with(ALLOW, allowed))
}
