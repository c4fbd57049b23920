//! What stands before and after every page.

use std::str::FromStr;

use actix_web::Error;
use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{CACHE_CONTROL, HeaderName, HeaderValue};
use actix_web::http::{Method, header};
use actix_web::middleware::Next;
use actix_web::web::Data;

use super::Site;
use super::error::foreign_request;

/// All but who may frame the page.
const CONTENT_SECURITY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; object-src 'none'; form-action 'self'; base-uri 'none'";

/// The sites whose pages may show what is under `/embed/` in a frame; no
/// site's may show anything else.
#[derive(Clone, Debug, Default)]
pub struct FramedBy(Option<HeaderValue>);

impl FromStr for FramedBy {
    type Err = String;

    /// Reads addresses such as `https://example.org`, parted by spaces, or `none`.
    fn from_str(text: &str) -> Result<Self, String> {
        let sites: Vec<&str> = text.split_whitespace().collect();
        if matches!(sites.as_slice(), ["none" | "'none'"]) {
            return Ok(Self(None));
        }
        if let Some(wrong) = sites.iter().find(|site| !is_site(site)) {
            return Err(format!(
                "{wrong:?} is no site. Write its address without a path, such as https://example.org; several parted by spaces, or none."
            ));
        }
        let policy = format!("{CONTENT_SECURITY}; frame-ancestors {}", sites.join(" "));
        match sites.is_empty() {
            true => Err("Name a site such as https://example.org, or none.".into()),
            false => HeaderValue::from_str(&policy)
                .map(|policy| Self(Some(policy)))
                .map_err(|error| error.to_string()),
        }
    }
}

/// Whether this is a scheme and a host, with or without a port, and nothing
/// that a header would read otherwise.
fn is_site(text: &str) -> bool {
    let rest = text
        .strip_prefix("https://")
        .or(text.strip_prefix("http://"));
    rest.is_some_and(|host| {
        let fits = |c: char| c.is_ascii_alphanumeric() || ".-:*[]".contains(c);
        !host.is_empty() && host.chars().all(fits)
    })
}

/// Sends what keeps a browser from doing more than showing the page.
pub async fn headers(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let is_https = (request.app_data::<Data<Site>>()).is_some_and(|site| site.https);
    let is_signed_in =
        request.cookie("groundwork").is_some() || request.cookie("__Host-groundwork").is_some();
    let framed = (request.app_data::<Data<Site>>())
        .filter(|_| request.path().starts_with("/embed/"))
        .and_then(|site| site.framed_by.0.clone());
    let mut response = next.call(request).await?;
    let headers = response.headers_mut();
    if framed.is_none() {
        headers.insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
    }
    // A chart's file has a policy of its own: it names the one style inside.
    if !headers.contains_key(header::CONTENT_SECURITY_POLICY) {
        let own = format!("{CONTENT_SECURITY}; frame-ancestors 'none'");
        let policy = framed.map_or_else(|| HeaderValue::from_str(&own), Ok)?;
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    for (name, value) in [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (
            HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin",
        ),
        // Nothing here asks for a place, a picture or a payment.
        (
            HeaderName::from_static("permissions-policy"),
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        ),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if is_https {
        headers.insert(
            header::STRICT_TRANSPORT_SECURITY,
            HeaderValue::from_static("max-age=31536000; includeSubDomains"),
        );
    }
    if !headers.contains_key(CACHE_CONTROL) {
        // What somebody sees after signing in must not stay on a shared machine.
        let kept = if is_signed_in {
            "no-store"
        } else {
            "private, no-cache"
        };
        headers.insert(CACHE_CONTROL, HeaderValue::from_static(kept));
    }
    Ok(response)
}

/// Refuses a change that another site's page asked for. Every browser of
/// today sends Sec-Fetch-Site or Origin with a POST. Who sends neither is a
/// program or a very old browser: a program has nobody's cookie to misuse but
/// its own, and an old browser sends a Referer, or keeps back our cookie,
/// which is SameSite. So silence alone is no reason to refuse. Under the API
/// no cookie counts, so there is nothing that another site could misuse.
pub async fn same_origin<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B, BoxBody>>, Error> {
    let is_safe = matches!(
        *request.method(),
        Method::GET | Method::HEAD | Method::OPTIONS
    );
    let takes_no_cookie = request.path().starts_with(super::API);
    if is_safe || takes_no_cookie || is_own(&request) {
        return Ok(next.call(request).await?.map_into_left_body());
    }
    Ok(request
        .into_response(foreign_request())
        .map_into_right_body())
}

fn is_own(request: &ServiceRequest) -> bool {
    let text = |name: &str| {
        request
            .headers()
            .get(name)
            .and_then(|value| value.to_str().ok())
    };
    if let Some(site) = text("sec-fetch-site") {
        return site == "same-origin";
    }
    match (text("origin"), text("host")) {
        (None, None) => true,
        (None, Some(host)) => text("referer").is_none_or(|page| is_from(page, host)),
        (Some(origin), Some(host)) => is_from(origin, host),
        (Some(_), None) => false,
    }
}

/// Whether an address such as `https://host/page` belongs to the host.
fn is_from(address: &str, host: &str) -> bool {
    address
        .split_once("://")
        .is_some_and(|(_, rest)| rest.split('/').next() == Some(host))
}
