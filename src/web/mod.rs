//! The web: routes in one list, one file a noun.

mod about;
mod area;
mod assets;
mod decision;
mod draw;
mod entry;
mod entry_conflict;
mod entry_form;
mod entry_page;
mod error;
mod files;
mod frame;
mod guard;
mod history;
mod indicator;
mod observations;
mod overview;
mod receipt;
mod reporting;
mod review;
mod review_queue;
mod sector;
mod session;
mod view;
mod visitor;

pub use visitor::{now, today};

use std::net::TcpListener;

use actix_web::guard::{Any, Get, Head};
use actix_web::middleware::{Compress, from_fn};
use actix_web::web::{self, Data, ServiceConfig, post};
use actix_web::{App, HttpServer};

use crate::db::Db;
use crate::error::Result;

/// What every request needs.
pub struct Site {
    /// The database.
    pub db: Db,
    /// Whether browsers reach the site over HTTPS, so that cookies may be
    /// bound to it.
    pub https: bool,
    /// Lets two passwords be checked at once; the rest wait, so that a rush
    /// of sign-ins cannot use up the memory.
    pub hashing: tokio::sync::Semaphore,
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
    // Everybody takes away: each table at its address plus `.csv`.
    get "/observations.csv" => observations::stream,
    get "/{table:.+}.csv" => files::table,
    // Everybody reads.
    get "/" => overview::page,
    get "/areas" => area::list,
    get "/areas/{code}" => area::page,
    get "/sectors" => sector::list,
    get "/sectors/{word}" => sector::page,
    get "/indicators/{code}/postings" => indicator::postings,
    get "/indicators/{code}" => indicator::page,
    get "/reporting" => reporting::page,
    get "/downloads" => about::downloads,
    get "/about" => about::page,
    // Offices enter.
    get "/enter" => entry::queue,
    get "/enter/{form}/{area}/{period}" => entry::page,
    post "/enter/{form}/{area}/{period}" => entry::save,
    post "/enter/{form}/{area}/{period}/copy" => entry::copy,
    post "/enter/{form}/{area}/{period}/submission" => entry::save_and_submit,
    get "/enter/{form}/{area}/{period}/history" => history::page,
    // Approvers check.
    get "/review" => review_queue::page,
    post "/review/approvals" => review_queue::approve,
    get "/review/{form}/{area}/{period}" => review::page,
    post "/review/{form}/{area}/{period}/approval" => review::approve,
    post "/review/{form}/{area}/{period}/return" => review::send_back,
    post "/review/{form}/{area}/{period}/reopening" => review::reopen,
    get "/receipts/{block}" => receipt::page,
    // Signing in and out.
    get "/session" => session::page,
    post "/session" => session::begin,
    post "/session/end" => session::end,
    // Machines.
    get "/assets/{name}" => assets::file,
    get "/healthz" => about::health,
}

/// Serves the site on the listener until the process is asked to stop.
pub fn serve(listener: TcpListener, db: Db, https: bool) -> Result<()> {
    let site = Data::new(Site {
        db,
        https,
        hashing: tokio::sync::Semaphore::new(2),
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
                .wrap(from_fn(guard::same_origin))
                .wrap(from_fn(guard::headers))
                .wrap(Compress::default())
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
