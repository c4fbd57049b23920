//! How many requests a program may make: counted in memory, for each token
//! and for each address without one, in windows of a minute.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use actix_web::HttpMessage as _;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::middleware::Next;

/// How long a window is, in seconds.
const WINDOW: u64 = 60;
/// How many counts are kept. While there are more, newcomers share one.
const KEPT: usize = 10_000;

/// The counts of a site.
pub struct Limits {
    most: u32,
    counts: Mutex<HashMap<String, (Instant, u32)>>,
}

/// What is left of a window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    /// Requests in a window.
    pub most: u32,
    /// Requests that are left; nothing if this one was one too many.
    pub left: Option<u32>,
    /// Seconds until the next window.
    pub seconds: u64,
}

impl Limits {
    /// So many requests a minute.
    pub fn new(most: u32) -> Self {
        Self {
            most,
            counts: Mutex::default(),
        }
    }

    /// Counts a request.
    pub fn count(&self, who: &str, now: Instant) -> Quota {
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        let window = Duration::from_secs(WINDOW);
        if counts.len() >= KEPT {
            counts.retain(|_, (begun, _)| now.duration_since(*begun) < window);
        }
        let is_full = counts.len() >= KEPT && !counts.contains_key(who);
        let who = if is_full { "newcomers" } else { who };
        let count = counts.entry(who.to_owned()).or_insert((now, 0));
        if now.duration_since(count.0) >= window {
            *count = (now, 0);
        }
        let left = self.most.checked_sub(count.1 + 1);
        count.1 += u32::from(left.is_some());
        Quota {
            most: self.most,
            left,
            seconds: WINDOW.saturating_sub(now.duration_since(count.0).as_secs()),
        }
    }
}

/// Says with each answer what is left (draft-ietf-httpapi-ratelimit-headers).
pub async fn headers(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, actix_web::Error> {
    let mut response = next.call(request).await?;
    let quota = response.request().extensions().get::<Quota>().copied();
    if let Some(quota) = quota {
        let left = quota.left.unwrap_or(0);
        let headers = [
            (
                "ratelimit-policy",
                format!("\"minute\";q={};w={WINDOW}", quota.most),
            ),
            (
                "ratelimit",
                format!("\"minute\";r={left};t={}", quota.seconds),
            ),
        ];
        for (name, value) in headers {
            if let Ok(value) = HeaderValue::from_str(&value) {
                let name = HeaderName::from_static(name);
                response.headers_mut().insert(name, value);
            }
        }
    }
    Ok(response)
}
