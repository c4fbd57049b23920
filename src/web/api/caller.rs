//! Which program asks: by its token, or the public without one. A cookie
//! never counts here, and a token never on pages, so no other site's page can
//! act in somebody's name.

use std::marker::PhantomData;
use std::ops::Deref;
use std::pin::Pin;
use std::time::Instant;

use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::http::header::{AUTHORIZATION, RETRY_AFTER, WWW_AUTHENTICATE};
use actix_web::web::Data;
use actix_web::{FromRequest, HttpMessage as _, HttpRequest};
use base64ct::{Base64, Encoding as _};

use super::problem::{Outcome, Refusal};
use crate::auth::throttle;
use crate::auth::token::{self, Bearer, Scope};
use crate::db::{Db, DbConnection};
use crate::error::{Error, Result};
use crate::models::user::{Actor, User};
use crate::reports::disclosure::Viewer;
use crate::reports::filter::{Asker, Filter, Request};
use crate::web::Site;
use crate::web::visitor::{self, blocking, today};

/// One request's caller.
pub struct Caller {
    site: Data<Site>,
    /// The token's owner, with the roles that its scope leaves; nobody without
    /// a token.
    pub actor: Actor,
    scope: Scope,
}

impl FromRequest for Caller {
    type Error = Refusal;
    type Future = Pin<Box<dyn Future<Output = Outcome<Self>>>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move { find(&request).await })
    }
}

async fn find(request: &HttpRequest) -> Outcome<Caller> {
    let site = request
        .app_data::<Data<Site>>()
        .cloned()
        .ok_or_else(|| Error::Internal("no site".into()))?;
    let key = sent(request)?;
    let bearer = match key.clone() {
        Some(key) => known(&site, key).await?,
        None => None,
    };
    let who = match (&bearer, &key) {
        (Some(_), Some(key)) => format!("token {}", key.token),
        _ => throttle::of_address(visitor::client(request, site.proxy)),
    };
    let quota = site.limits.count(&who, Instant::now());
    request.extensions_mut().insert(quota);
    if quota.left.is_none() {
        let detail = format!(
            "No more than {} requests a minute; the next one in {} seconds.",
            quota.most, quota.seconds
        );
        return Err(Refusal::new(StatusCode::TOO_MANY_REQUESTS, detail)
            .with(RETRY_AFTER, quota.seconds.to_string()));
    }
    match (bearer, key) {
        (None, Some(_)) => Err(dead()),
        (bearer, _) => Ok(Caller {
            site,
            scope: bearer.as_ref().map_or(Scope::Read, |bearer| bearer.scope),
            actor: bearer.map(|bearer| bearer.actor).unwrap_or_default(),
        }),
    }
}

/// What a program identifies itself with.
#[derive(Clone)]
struct Key {
    token: String,
    /// Its owner's name, where the program sends one too.
    owner: Option<String>,
}

/// The token that was sent, if one was: alone, or as the password of its
/// owner's name by programs that know nothing else. A person's own password is
/// taken by the page for signing in alone, which tells guessing from typing.
fn sent(request: &HttpRequest) -> Outcome<Option<Key>> {
    let Some(header) = request.headers().get(AUTHORIZATION) else {
        return Ok(None);
    };
    let (scheme, rest) = header
        .to_str()
        .ok()
        .and_then(|text| text.split_once(' '))
        .ok_or_else(dead)?;
    let rest = rest.trim();
    match scheme.to_ascii_lowercase().as_str() {
        "bearer" | "apitoken" => Ok(Some(Key {
            token: rest.to_owned(),
            owner: None,
        })),
        "basic" => {
            let pair = Base64::decode_vec(rest).ok();
            let pair = pair.and_then(|bytes| String::from_utf8(bytes).ok());
            let pair = pair.as_deref().and_then(|pair| pair.split_once(':'));
            let (name, token) = pair.ok_or_else(dead)?;
            Ok(Some(Key {
                token: token.to_owned(),
                owner: Some(name.to_owned()),
            }))
        }
        _ => Err(dead()),
    }
}

/// Whose token it is, noting that it is in use.
async fn known(site: &Data<Site>, key: Key) -> Result<Option<Bearer>> {
    let db = site.db.clone();
    blocking(move || {
        let Key { token, owner } = key;
        let bearer = db.read(|connection| token::bearer(connection, &token, today()))?;
        let is_owner = |bearer: &Bearer| {
            let name = bearer.actor.user.as_ref().map(|user| &user.name);
            owner.is_none() || owner.as_ref() == name
        };
        let bearer = bearer.filter(is_owner);
        if bearer.as_ref().is_some_and(|bearer| bearer.is_fresh) {
            db.write(|connection| token::touch(connection, &token, today()))?;
        }
        Ok(bearer)
    })
    .await
}

fn dead() -> Refusal {
    let detail = "This token does not work: it is unknown, expired or ended, or its account is disabled. Send one that works as Authorization: Bearer gw_... (or as the password of its owner's name), or none to read what is public.";
    Refusal::new(StatusCode::UNAUTHORIZED, detail).with(
        WWW_AUTHENTICATE,
        "Bearer realm=\"groundwork\", error=\"invalid_token\"",
    )
}

impl Caller {
    /// For whom figures are prepared.
    pub fn viewer(&self) -> Viewer {
        visitor::viewer(&self.actor)
    }

    /// Who asks for figures.
    pub fn asker(&self) -> Asker {
        visitor::asker(&self.actor)
    }

    /// A request for figures.
    pub fn request(&self, filter: Filter) -> Request {
        let Asker { viewer, reach } = self.asker();
        Request {
            viewer,
            reach,
            filter,
        }
    }

    /// The account whose token it is.
    pub fn user(&self) -> Result<User> {
        self.actor.user.clone().ok_or(Error::SignIn)
    }

    /// The site.
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// The database, for work that reads and writes in turns.
    pub fn db(&self) -> Db {
        self.site.db.clone()
    }

    /// Reads in one read transaction, off the answering threads.
    pub async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut DbConnection) -> Result<T> + Send + 'static,
    ) -> Outcome<T> {
        let db = self.site.db.clone();
        Ok(blocking(move || db.read(work)).await?)
    }

    /// The same for what changes something: a refusal changes nothing.
    pub async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut DbConnection) -> Outcome<T> + Send + 'static,
    ) -> Outcome<T> {
        let db = self.site.db.clone();
        let done = blocking(move || {
            let mut refusal = None;
            let done = db.write(|connection| {
                work(connection).map_err(|why| {
                    refusal = Some(why);
                    Error::Gone
                })
            });
            // Only what the work itself refused leaves a refusal behind.
            match (done, refusal) {
                (_, Some(refusal)) => Ok(Err(refusal)),
                (done, None) => done.map(Ok),
            }
        });
        done.await?
    }
}

/// What an operation needs of a token.
pub trait Need: 'static {
    /// The scope that it needs.
    const SCOPE: Scope;
}

/// Reading what only people with an account may.
pub struct Reading;
/// Saving and submitting reports.
pub struct Entering;
/// Approving and returning them.
pub struct Approving;
/// Bringing in many at once.
pub struct Importing;

impl Need for Reading {
    const SCOPE: Scope = Scope::Read;
}

impl Need for Entering {
    const SCOPE: Scope = Scope::Enter;
}

impl Need for Approving {
    const SCOPE: Scope = Scope::Approve;
}

impl Need for Importing {
    const SCOPE: Scope = Scope::Import;
}

/// A caller with a token whose scope is enough.
pub struct Holder<N: Need>(Caller, PhantomData<N>);

impl<N: Need> Deref for Holder<N> {
    type Target = Caller;

    fn deref(&self) -> &Caller {
        &self.0
    }
}

impl<N: Need> FromRequest for Holder<N> {
    type Error = Refusal;
    type Future = Pin<Box<dyn Future<Output = Outcome<Self>>>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let caller = find(&request).await?;
            caller.user()?;
            if caller.scope.covers(N::SCOPE) {
                return Ok(Self(caller, PhantomData));
            }
            let (has, needs) = (caller.scope, N::SCOPE);
            let detail = format!(
                "This token is for \"{has}\", and this needs one for \"{needs}\". Make one on your account's page."
            );
            Err(Refusal::new(StatusCode::FORBIDDEN, detail))
        })
    }
}
