//! Who asks, and for what: the extractor of every page.

use std::future::Future;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::ops::Deref;
use std::pin::Pin;
use std::sync::Arc;

use actix_web::dev::Payload;
use actix_web::web::{Data, Form, Query};
use actix_web::{FromRequest, HttpMessage as _, HttpRequest, HttpResponse, web};
use chrono::{NaiveDate, NaiveDateTime, Utc};

use super::error::Fault;
use super::{Site, language};
use crate::access::{self, Action, Object};
use crate::auth::sign::Place;
use crate::auth::{agent, session};
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::i18n;
use crate::models::provisional::Reach;
use crate::models::user::{Actor, User};
use crate::reports::disclosure::Viewer;
use crate::reports::filter::{Asker, Request};

/// One request's visitor.
pub struct Visitor {
    pub site: Data<Site>,
    pub actor: Actor,
    /// The session's token, if there is a cookie.
    pub token: Option<String>,
    /// The mark of a browser that has been signed in with before.
    pub device: Option<String>,
    /// Path and query, for coming back after signing in.
    pub address: String,
    /// The address's parameters, as typed.
    pub pairs: Vec<(String, String)>,
    /// The network address that the request came from.
    pub client: IpAddr,
    /// The browser in words.
    pub agent: String,
    /// How browsers write this site, for links to be handed over.
    pub origin: String,
}

/// A form as it was sent: names with their texts, in order. The request keeps
/// a copy, for whoever must sign in first.
pub struct Sent(Arc<Vec<(String, String)>>);

impl Deref for Sent {
    type Target = [(String, String)];

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl FromRequest for Sent {
    type Error = actix_web::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Self::Error>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let form = Form::<Vec<(String, String)>>::from_request(request, payload);
        let request = request.clone();
        Box::pin(async move {
            let pairs = Arc::new(form.await?.into_inner());
            request.extensions_mut().insert(Arc::clone(&pairs));
            Ok(Self(pairs))
        })
    }
}

/// The text sent under a name, empty if there is none. No text holds a NUL:
/// PostgreSQL could not keep it.
pub fn text(sent: &[(String, String)], name: &str) -> String {
    sent.iter()
        .find(|(other, _)| other == name)
        .map_or_else(String::new, |(_, value)| value.replace('\0', ""))
}

/// What a handler gives back.
pub type Answer = Result<HttpResponse, Fault>;

impl FromRequest for Visitor {
    type Error = Fault;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Fault>>>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let site = request
                .app_data::<Data<Site>>()
                .cloned()
                .ok_or_else(|| Error::Internal("no site".into()))?;
            let mut pairs = Query::<Vec<(String, String)>>::from_query(request.query_string())
                .map_err(|_| Error::BadInput(t!("error-address")))?
                .into_inner();
            let cookie = |name| request.cookie(name).map(|cookie| cookie.value().to_owned());
            let token = cookie(super::session::cookie_name(&site));
            let device = cookie(super::session::device_name(&site));
            let actor = match token.clone() {
                None => Actor::default(),
                Some(token) => {
                    let db = site.db.clone();
                    blocking(move || {
                        let (actor, is_stale) =
                            db.read(|connection| session::actor(connection, &token, now()))?;
                        if let Some(id) = actor.user_id().filter(|_| is_stale) {
                            db.write(|connection| session::touch(connection, &token, id, now()))?;
                        }
                        Ok(actor)
                    })
                    .await?
                }
            };
            language::settle(request.path(), &mut pairs, actor.user.as_ref())?;
            let address = request
                .uri()
                .path_and_query()
                .map_or("/", |p| p.as_str())
                .to_owned();
            Ok(Self {
                client: client(&request, site.proxy),
                agent: agent::describe(header(&request, "user-agent").unwrap_or_default()),
                origin: format!(
                    "{}://{}",
                    if site.https { "https" } else { "http" },
                    header(&request, "host").unwrap_or("localhost")
                ),
                site,
                actor,
                token,
                device,
                address,
                pairs,
            })
        })
    }
}

fn header<'a>(request: &'a HttpRequest, name: &str) -> Option<&'a str> {
    let last = request.headers().get_all(name).last()?;
    last.to_str().ok()
}

/// Where the request came from. Anybody can write a forwarding header, so it
/// counts only from the proxy that was named, and of it only the entry that
/// this proxy added itself: the last.
pub fn client(request: &HttpRequest, proxy: Option<IpAddr>) -> IpAddr {
    let peer = request
        .peer_addr()
        .map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |peer| peer.ip())
        .to_canonical();
    if proxy != Some(peer) {
        return peer;
    }
    header(request, "x-forwarded-for")
        .and_then(|list| list.rsplit(',').next())
        .map(str::trim)
        .and_then(|entry| {
            let with_port = || entry.parse::<SocketAddr>().ok().map(|address| address.ip());
            entry.parse().ok().or_else(with_port)
        })
        .map_or(peer, |address: IpAddr| address.to_canonical())
}

/// Now, in UTC, to the second: what is written down anywhere.
pub fn now() -> NaiveDateTime {
    let now = Utc::now().naive_utc();
    now.date().and_hms_opt(0, 0, 0).map_or(now, |midnight| {
        midnight + chrono::TimeDelta::seconds((now - midnight).num_seconds())
    })
}

/// Today, in UTC.
pub fn today() -> NaiveDate {
    Utc::now().date_naive()
}

/// Runs what waits for the disk or computes away from the threads that
/// answer connections.
pub async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T> + Send + 'static,
) -> Result<T> {
    let lang = i18n::language();
    web::block(move || i18n::within(lang, work))
        .await
        .map_err(|_| Error::Busy("too many requests at once".into()))?
}

/// For whom an actor's figures are prepared.
pub fn viewer(actor: &Actor) -> Viewer {
    if access::may(actor, Action::SeeEverything, &Object::default()) {
        Viewer::Staff
    } else {
        Viewer::Public
    }
}

/// Who asks for figures. Everybody with a role somewhere sees the reports
/// there, so their own figures that are not approved yet count too.
pub fn asker(actor: &Actor) -> Asker {
    let areas: Option<Vec<i32>> = actor.grants.iter().map(|g| g.area_id).collect();
    Asker {
        viewer: viewer(actor),
        reach: match areas {
            _ if !actor.is_signed_in() => Reach::Nobody,
            Some(areas) => Reach::Areas(areas),
            None => Reach::All,
        },
    }
}

impl Visitor {
    /// Who asks for figures.
    pub fn asker(&self) -> Asker {
        asker(&self.actor)
    }

    /// The address's parameters, understood; `known` are those the page has.
    pub fn request(&self, known: &[&str]) -> Result<Request> {
        self.asker().request(&self.pairs, known)
    }

    /// Reads and renders in one read transaction, off the answering threads.
    pub async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut DbConnection) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let db = self.site.db.clone();
        blocking(move || db.read(work)).await
    }

    /// The same for what changes something.
    pub async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut DbConnection) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let db = self.site.db.clone();
        blocking(move || db.write(work)).await
    }

    /// The account that makes this request, for what only people with one do.
    pub fn user(&self) -> Result<User> {
        self.actor.user.clone().ok_or(Error::SignIn)
    }

    /// From where the request acts, and when.
    pub fn place(&self) -> Place {
        Place {
            address: self.client,
            agent: self.agent.clone(),
            token: self.token.clone(),
            at: now(),
        }
    }

    /// Runs what hashes passwords, when it is this request's turn.
    pub async fn hash<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T> {
        let _turn = (self.site.hashing.acquire().await)
            .map_err(|_| Error::Busy("the sign-in is closing".into()))?;
        blocking(move || Ok(work())).await
    }

    /// One plain parameter, for pages that are not filtered.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.pairs
            .iter()
            .find(|(other, _)| other == name)
            .map(|(_, value)| value.as_str())
    }
}
