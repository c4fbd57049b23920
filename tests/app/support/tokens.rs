//! Tokens of the cast, and what programs send with them.

use groundwork::auth::account::By;
use groundwork::auth::token::{self, Scope, Wanted};
use groundwork::models::user;
use groundwork::web::{now, today};
use serde_json::Value;

use super::TestApp;
use super::client::{Client, Page};

/// A token of somebody of the cast.
pub fn token(app: &TestApp<'_>, name: &str, scope: &str) -> String {
    app.db
        .write(|c| {
            let owner = user::by_name(c, name)?.expect("of the cast").0;
            let by = By {
                name,
                user_id: Some(owner.id),
                at: now(),
            };
            let wanted = Wanted {
                name: "for a test".into(),
                scope: scope.parse::<Scope>().unwrap(),
                expires_on: today(),
            };
            token::make(c, &by, &owner, &wanted)
        })
        .unwrap()
}

/// A program: it sends its token with each request, and no cookie.
pub struct Program {
    client: Client,
    token: Option<String>,
}

impl Program {
    /// Of somebody of the cast with a token for `scope`; of nobody without a name.
    pub fn new(app: &TestApp<'_>, name: &str, scope: &str) -> Self {
        Self {
            client: app.public(),
            token: (!name.is_empty()).then(|| token(app, name, scope)),
        }
    }

    /// With this token.
    pub fn with(app: &TestApp<'_>, token: &str) -> Self {
        Self {
            client: app.public(),
            token: Some(token.to_owned()),
        }
    }

    pub fn get(&self, path: &str) -> Page {
        self.ask("GET", path, &[], "")
    }

    /// Sends anything; a body is JSON.
    pub fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Page {
        let bearer = self.token.as_ref().map(|token| format!("Bearer {token}"));
        let mut all: Vec<(&str, &str)> = headers.to_vec();
        all.extend(bearer.as_deref().map(|bearer| ("Authorization", bearer)));
        if !body.is_empty() && !headers.iter().any(|(name, _)| *name == "Content-Type") {
            all.push(("Content-Type", "application/json"));
        }
        self.client
            .request(method, &format!("/api/v1{path}"), &all, body)
    }
}

impl Page {
    /// The answer as JSON.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body)
            .unwrap_or_else(|why| panic!("{}: {why}: {}", self.address, self.text()))
    }

    /// Fails unless this is a refusal with this status; returns its sentence.
    #[track_caller]
    pub fn refuses(&self, status: u16) -> String {
        assert_eq!(self.status, status, "{}: {}", self.address, self.text());
        let kind = self.header("content-type");
        assert_eq!(kind, Some("application/problem+json"), "{}", self.address);
        let problem = self.json();
        assert_eq!(problem["status"], status);
        let detail = problem["detail"].as_str().unwrap().to_owned();
        assert!(detail.ends_with('.'), "{detail}");
        detail
    }
}
