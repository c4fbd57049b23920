//! The web: routes in one list, one file a noun.

mod account;
mod account_change;
mod account_form;
mod account_page;
mod accounts;
mod api;
mod area;
mod assets;
mod audit;
mod changes;
mod compare;
mod data_values;
mod datapackage;
mod decision;
mod delivery;
mod downloads;
mod draw;
mod embed;
mod entry;
mod entry_conflict;
mod entry_form;
mod entry_page;
mod error;
mod files;
mod frame;
mod geojson;
mod guard;
mod history;
mod import;
mod imports;
mod indicator;
mod invitation;
mod kept;
mod language;
mod licences;
mod manual;
mod map_picture;
mod overview;
mod paper;
mod part_pictures;
mod picture;
mod pictures;
mod receipt;
mod reminders;
mod reporting;
mod review;
mod review_queue;
mod sector;
mod session;
mod setup;
mod setup_areas;
mod setup_fields;
mod setup_removal;
mod setup_row;
mod setup_save;
mod stream;
mod template;
mod todo;
mod tokens;
mod unchanged;
mod view;
mod visitor;

pub use api::{BASE as API, OPERATIONS, document as description};
pub use delivery::deliver;
pub use guard::FramedBy;
pub use paper::{FILTERS as REPORT_FILTERS, report};
pub use visitor::{now, today};

use std::net::{IpAddr, TcpListener};

use actix_web::guard::{Any, Get, Head};
use actix_web::middleware::{Compress, from_fn};
use actix_web::web::{self, Data, ServiceConfig, post};
use actix_web::{App, HttpServer};

use crate::auth::password;
use crate::db::Db;
use crate::error::Result;
use crate::mail::Post;

/// What every request needs.
pub struct Site {
    /// The database.
    pub db: Db,
    /// Whether browsers reach the site over HTTPS, so that cookies may be
    /// bound to it.
    pub https: bool,
    /// The proxy in front, whose word on where requests come from counts.
    pub proxy: Option<IpAddr>,
    /// Lets two passwords be checked at once; the rest wait, so that a rush
    /// of sign-ins cannot use up the memory.
    pub hashing: tokio::sync::Semaphore,
    /// The way to send mail, if a mail server is named.
    pub mail: Option<Post>,
    /// The sites whose pages may frame our drawings.
    pub framed_by: FramedBy,
    /// The data package, made when it is asked for.
    pub package: datapackage::Kept,
    /// How many requests programs have made.
    pub limits: api::Limits,
}

/// What stands between the site and its browsers.
#[derive(Clone, Debug)]
pub struct Front {
    /// Whether browsers come over HTTPS.
    pub https: bool,
    /// The proxy that forwards their requests.
    pub proxy: Option<IpAddr>,
    /// The sites whose pages may frame our drawings.
    pub framed_by: FramedBy,
    /// How many requests a minute each program may make.
    pub api_requests: u32,
}

/// The largest body of a request, in bytes: a form of fifty cells with long
/// notes fits ten times.
pub const LARGEST_BODY: usize = 256 * 1024;

/// Declares every address once: as routes of the server and as a list for
/// whoever must look at each of them.
macro_rules! routes {
    ($($(#[$about:meta])* $verb:ident $path:literal => $handler:path,)+) => {
        /// Method and address of every route, in order.
        pub const ROUTES: &[(&str, &str)] = &[$((stringify!($verb), $path),)+];

        fn routes(service: &mut ServiceConfig) {
            $(service.route($path, $verb().to($handler));)+
        }
    };
}

/// A page that is read; programs may ask for its headers alone.
fn get() -> actix_web::Route {
    web::route().guard(Any(Get()).or(Head()))
}

routes! {
    // Administrators look after people. First, because an account's name may
    // end like a file.
    get "/accounts" => accounts::list,
    post "/accounts" => accounts::add,
    get "/accounts/new" => accounts::blank,
    get "/accounts/{name}" => account_page::page,
    post "/accounts/{name}" => account_change::rename,
    post "/accounts/{name}/grants" => account_change::give,
    post "/accounts/{name}/grants/end" => account_change::take,
    post "/accounts/{name}/disable" => account_change::disable,
    post "/accounts/{name}/enable" => account_change::enable,
    post "/accounts/{name}/link" => account_change::link,
    post "/accounts/{name}/tokens/{token}/end" => account_change::revoke,
    post "/accounts/{name}/sessions/end" => account_change::end_sessions,
    // Each person's own account.
    get "/invitations/{token}" => invitation::page,
    post "/invitations/{token}" => invitation::accept,
    get "/account" => account::page,
    post "/account/password" => account::change_password,
    post "/account/tokens" => tokens::make,
    post "/account/tokens/{token}/end" => tokens::revoke,
    post "/account/sessions/end" => account::end_others,
    post "/account/sessions/{session}/end" => account::end_session,
    // Everybody takes away: what DHIS2's clients read, and each table at its
    // address plus the ending of a format.
    get "/api/dataValueSets" => data_values::json,
    get "/api/dataValueSets.{ending:json|csv}" => data_values::file,
    post "/api/dataValueSets" => data_values::write,
    post "/api/dataValueSets.{ending:json|csv}" => data_values::write,
    // They may name the version of DHIS2 that they were written for.
    get "/api/{version:[0-9]+}/dataValueSets" => data_values::json,
    get "/api/{version:[0-9]+}/dataValueSets.{ending:json|csv}" => data_values::file,
    post "/api/{version:[0-9]+}/dataValueSets" => data_values::write,
    post "/api/{version:[0-9]+}/dataValueSets.{ending:json|csv}" => data_values::write,
    get "/audit.{ending:csv|xlsx|json}" => audit::file,
    get "/imports/template.{ending:xlsx|csv}" => template::file,
    get "/imports/{id}/refused.csv" => import::refused,
    get "/downloads/datapackage.zip" => datapackage::file,
    get "/areas.geojson" => geojson::of_areas,
    get "/indicators/{code}.geojson" => geojson::of_indicator,
    get "/{table:.+}.{ending:csv|xlsx|json}" => files::table,
    // The same for drawings, each at its address plus `.svg` or `.png`.
    get "/map.{ending:svg|png}" => pictures::overview_map,
    get "/indicators/{code}/{name}.{ending:svg|png}" => pictures::of_indicator,
    // The overview as a report to print and to hand over.
    get "/report.pdf" => paper::file,
    // The same on other sites' pages, where the site lets itself be framed.
    get "/embed/map" => embed::overview_map,
    get "/embed/indicators/{code}/{name}" => embed::of_indicator,
    // Everybody reads.
    get "/" => overview::page,
    get "/areas" => area::list,
    get "/areas/{code}" => area::page,
    get "/sectors" => sector::list,
    get "/sectors/{word}" => sector::page,
    get "/indicators/{code}/postings" => indicator::postings,
    get "/indicators/{code}" => indicator::page,
    get "/compare" => compare::page,
    get "/changes" => changes::page,
    get "/reporting" => reporting::page,
    get "/downloads" => downloads::page,
    get "/about" => manual::contents,
    get "/about/{chapter}" => manual::chapter,
    // Offices enter.
    get "/enter" => todo::page,
    get "/enter/{form}/{area}/{period}" => entry::page,
    post "/enter/{form}/{area}/{period}" => entry::save,
    post "/enter/{form}/{area}/{period}/copy" => entry::copy,
    post "/enter/{form}/{area}/{period}/submission" => entry::save_and_submit,
    get "/enter/{form}/{area}/{period}/history" => history::page,
    // Or bring files in.
    get "/imports" => imports::page,
    post "/imports" => imports::add,
    get "/imports/{id}" => import::page,
    post "/imports/{id}" => import::look_again,
    post "/imports/{id}/taking" => import::take,
    post "/imports/{id}/undoing" => import::undo,
    // Approvers check.
    get "/review" => review_queue::page,
    post "/review/approvals" => review_queue::approve,
    get "/review/{form}/{area}/{period}" => review::page,
    post "/review/{form}/{area}/{period}/approval" => review::approve,
    post "/review/{form}/{area}/{period}/return" => review::send_back,
    post "/review/{form}/{area}/{period}/reopening" => review::reopen,
    get "/receipts/{block}" => receipt::page,
    // Auditors follow who did what.
    get "/audit" => audit::page,
    // Administrators remind.
    get "/reporting/reminders" => reminders::page,
    post "/reporting/reminders" => reminders::send,
    // Administrators set up.
    get "/setup" => setup::index,
    get "/setup/areas/{how:move|split|merge}" => setup_areas::page,
    post "/setup/areas/{how:move|split|merge}" => setup_areas::make,
    get "/setup/{table}" => setup::list,
    get "/setup/{table}/row" => setup_row::page,
    post "/setup/{table}/row" => setup_row::keep,
    get "/setup/{table}/removal" => setup_removal::page,
    post "/setup/{table}/removal" => setup_removal::remove,
    // Signing in and out.
    get "/session" => session::page,
    post "/session" => session::begin,
    post "/session/end" => session::end,
    // Everybody chooses a language.
    post "/language" => language::keep,
    // Machines.
    get "/assets/{name}" => assets::file,
    get "/healthz" => downloads::health,
}

/// Serves the site on the listener until the process is asked to stop.
pub fn serve(listener: TcpListener, db: Db, front: Front, mail: Option<Post>) -> Result<()> {
    std::thread::spawn(password::warm_up);
    let site = Data::new(Site {
        db,
        https: front.https,
        proxy: front.proxy,
        hashing: tokio::sync::Semaphore::new(2),
        mail,
        framed_by: front.framed_by,
        package: datapackage::Kept::default(),
        limits: api::Limits::new(front.api_requests),
    });
    actix_web::rt::System::new().block_on(async move {
        HttpServer::new(move || {
            App::new()
                .app_data(site.clone())
                .app_data(web::PayloadConfig::new(LARGEST_BODY))
                .app_data(
                    web::FormConfig::default()
                        .limit(LARGEST_BODY)
                        .error_handler(error::bad_form),
                )
                .app_data(imports::limits())
                .wrap(from_fn(unchanged::answer))
                .wrap(from_fn(kept::lead_through_session))
                .wrap(from_fn(guard::same_origin))
                .wrap(from_fn(language::choose))
                .wrap(from_fn(guard::headers))
                .wrap(Compress::default())
                .configure(api::configure)
                .configure(routes)
                .default_service(web::to(error::no_such_page))
        })
        // Headers and a long body are two writes: without this the second
        // waits for the first one's acknowledgement.
        .tcp_nodelay(true)
        .workers(2)
        .shutdown_timeout(10)
        .listen(listener)?
        .run()
        .await
    })?;
    Ok(())
}
