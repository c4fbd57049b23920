//! A browser without a screen: cookies, forms, no redirect followed unasked.

use std::collections::{BTreeMap, HashMap};

use scraper::{ElementRef, Html, Selector};
use ureq::Agent;

/// Somebody in front of a browser.
pub struct Client {
    agent: Agent,
    /// Where the site is.
    pub base: String,
}

/// What came back.
pub struct Page {
    pub status: u16,
    /// The last of each name.
    pub headers: HashMap<String, String>,
    /// Every cookie that is set, with its conditions.
    pub cookies: Vec<String>,
    pub body: Vec<u8>,
    pub address: String,
}

/// The fields of a form, in order, as a browser would send them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    pub action: String,
    pub fields: Vec<(String, String)>,
}

impl Client {
    pub fn new(base: &str) -> Self {
        let agent = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_global(Some(std::time::Duration::from_secs(60)))
            .build()
            .new_agent();
        Self {
            agent,
            base: base.to_owned(),
        }
    }

    pub fn get(&self, address: &str) -> Page {
        self.get_with(address, &[])
    }

    pub fn get_with(&self, address: &str, headers: &[(&str, &str)]) -> Page {
        let mut request = self.agent.get(self.url(address));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        page(address, request.call().expect("an answer"))
    }

    pub fn post(&self, address: &str, fields: &[(String, String)]) -> Page {
        self.post_with(address, fields, &[])
    }

    pub fn post_with(
        &self,
        address: &str,
        fields: &[(String, String)],
        headers: &[(&str, &str)],
    ) -> Page {
        let mut request = self.agent.post(self.url(address));
        if !headers.iter().any(|(name, _)| *name == "Content-Type") {
            request = request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        page(
            address,
            request.send(encoded(fields).as_bytes()).expect("an answer"),
        )
    }

    /// Sends a file with the fields of its form, as browsers do.
    pub fn upload(&self, address: &str, name: &str, file: &[u8], fields: &[(&str, &str)]) -> Page {
        const BORDER: &str = "----a-border-that-no-file-has";
        let mut body = Vec::new();
        for (field, value) in fields {
            let head = format!("Content-Disposition: form-data; name=\"{field}\"");
            body.extend(format!("--{BORDER}\r\n{head}\r\n\r\n{value}\r\n").into_bytes());
        }
        let head = format!("Content-Disposition: form-data; name=\"file\"; filename=\"{name}\"");
        body.extend(
            format!("--{BORDER}\r\n{head}\r\nContent-Type: application/octet-stream\r\n\r\n")
                .into_bytes(),
        );
        body.extend(file);
        body.extend(format!("\r\n--{BORDER}--\r\n").into_bytes());
        let request = self.agent.post(self.url(address)).header(
            "Content-Type",
            format!("multipart/form-data; boundary={BORDER}"),
        );
        page(address, request.send(&body).expect("an answer"))
    }

    /// Sends a method of one's own, without a body.
    pub fn ask(&self, method: &str, address: &str) -> Page {
        let request = ureq::http::Request::builder()
            .method(method)
            .uri(self.url(address))
            .header("Accept-Encoding", "identity")
            .body(())
            .unwrap();
        page(address, self.agent.run(request).expect("an answer"))
    }

    /// Sends any method with headers and a body.
    pub fn request(
        &self,
        method: &str,
        address: &str,
        headers: &[(&str, &str)],
        body: impl Into<Vec<u8>>,
    ) -> Page {
        let body: Vec<u8> = body.into();
        let mut request = ureq::http::Request::builder()
            .method(method)
            .uri(self.url(address))
            .header("Accept-Encoding", "identity");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let answer = match body.is_empty() {
            true => self.agent.run(request.body(()).unwrap()),
            false => self.agent.run(request.body(body).unwrap()),
        };
        page(address, answer.expect("an answer"))
    }

    /// Sends a form as it stands.
    pub fn send(&self, form: &Form) -> Page {
        self.post(&form.action, &form.fields)
    }

    /// Follows one redirect.
    pub fn follow(&self, page: &Page) -> Page {
        assert_eq!(page.status, 303, "{}: {}", page.address, page.text());
        self.get(page.header("location").expect("where to go"))
    }

    /// The session's cookie as `name=value`, if the client is signed in.
    pub fn cookie(&self) -> Option<String> {
        let jar = self.agent.cookie_jar_lock();
        let found = jar
            .iter()
            .find(|cookie| cookie.name().ends_with("groundwork"));
        found.map(|cookie| format!("{}={}", cookie.name(), cookie.value()))
    }

    pub fn sign_in(&self, name: &str, password: &str) -> Page {
        self.post(
            "/session",
            &pairs(&[("name", name), ("password", password), ("next", "/")]),
        )
    }

    fn url(&self, address: &str) -> String {
        format!("{}{address}", self.base)
    }
}

fn page(address: &str, mut response: ureq::http::Response<ureq::Body>) -> Page {
    let headers = response
        .headers()
        .iter()
        .map(|(name, value)| {
            (
                name.to_string(),
                String::from_utf8_lossy(value.as_bytes()).into_owned(),
            )
        })
        .collect();
    let cookies = response.headers().get_all("set-cookie").iter();
    let cookies = cookies.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
    Page {
        status: response.status().as_u16(),
        cookies: cookies.collect(),
        headers,
        body: response.body_mut().read_to_vec().expect("a whole body"),
        address: address.to_owned(),
    }
}

/// Owned pairs of a form.
pub fn pairs(fields: &[(&str, &str)]) -> Vec<(String, String)> {
    fields
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect()
}

/// Fields as the body of a form.
pub fn encoded(fields: &[(String, String)]) -> String {
    // As browsers write a form's body.
    const FORM: percent_encoding::AsciiSet = percent_encoding::NON_ALPHANUMERIC
        .remove(b'*')
        .remove(b'-')
        .remove(b'.')
        .remove(b'_')
        .remove(b' ');
    let part = |text: &str| {
        percent_encoding::utf8_percent_encode(text, &FORM)
            .to_string()
            .replace(' ', "+")
    };
    let pair = |(name, value): &(String, String)| format!("{}={}", part(name), part(value));
    fields.iter().map(pair).collect::<Vec<_>>().join("&")
}

/// Text as a part of an address.
pub fn percent(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}

impl Page {
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("UTF-8")
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(String::as_str)
    }

    /// A cookie that is set, with its conditions.
    pub fn sets(&self, name: &str) -> &str {
        let mut cookies = self.cookies.iter();
        let found = cookies.find(|cookie| cookie.split('=').next() == Some(name));
        found.unwrap_or_else(|| panic!("no cookie {name} in {:?}", self.cookies))
    }

    pub fn html(&self) -> Html {
        Html::parse_document(self.text())
    }

    /// The words of all elements that match, one entry an element.
    pub fn words(&self, selector: &str) -> Vec<String> {
        self.html().select(&css(selector)).map(words).collect()
    }

    /// The words of the whole page, spaces collapsed.
    pub fn prose(&self) -> String {
        self.words("body").join(" ")
    }

    /// An attribute of all elements that match and have it.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        self.html()
            .select(&css(selector))
            .filter_map(|element| element.attr(name).map(str::to_owned))
            .collect()
    }

    pub fn has(&self, selector: &str) -> bool {
        self.html().select(&css(selector)).next().is_some()
    }

    /// Fails unless the answer has this status.
    #[track_caller]
    pub fn is(&self, status: u16) -> &Self {
        assert_eq!(self.status, status, "{}: {}", self.address, self.prose());
        self
    }

    /// Fails unless the page says this somewhere.
    #[track_caller]
    pub fn says(&self, what: &str) -> &Self {
        let prose = self.prose();
        assert!(
            prose.contains(what),
            "{} does not say {what:?}: {prose}",
            self.address
        );
        self
    }

    /// The rows of a CSV file by column name.
    pub fn rows(&self) -> Vec<HashMap<String, String>> {
        rows(&self.body)
    }

    /// The first form that matches, filled in as the page shows it.
    #[track_caller]
    pub fn form(&self, selector: &str) -> Form {
        let html = self.html();
        let form = html
            .select(&css(selector))
            .next()
            .unwrap_or_else(|| panic!("{} has no form {selector}: {}", self.address, self.text()));
        let mut fields = Vec::new();
        for field in form.select(&css("input, select, textarea")) {
            let Some(name) = field
                .attr("name")
                .filter(|_| field.attr("disabled").is_none())
            else {
                continue;
            };
            let is_choice = matches!(field.attr("type"), Some("radio" | "checkbox"));
            if is_choice && field.attr("checked").is_none() {
                continue;
            }
            let value = match field.value().name() {
                "select" => field
                    .select(&css("option[selected]"))
                    .next()
                    .or_else(|| field.select(&css("option")).next())
                    .and_then(|option| option.attr("value"))
                    .unwrap_or_default()
                    .to_owned(),
                "textarea" => field.text().collect(),
                _ => field.attr("value").unwrap_or_default().to_owned(),
            };
            fields.push((name.to_owned(), value));
        }
        Form {
            action: form.attr("action").unwrap_or(&self.address).to_owned(),
            fields,
        }
    }
}

impl Form {
    /// The same form with one field typed anew.
    #[track_caller]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        let field = self.fields.iter_mut().find(|(other, _)| other == name);
        field.unwrap_or_else(|| panic!("no field {name}")).1 = value.to_owned();
        self
    }

    /// The same form with one of a group of buttons chosen, or a box ticked.
    pub fn choose(mut self, name: &str, value: &str) -> Self {
        self.fields.retain(|(other, _)| other != name);
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The same form sent by a button that leads elsewhere.
    pub fn to(mut self, action: &str) -> Self {
        self.action = action.to_owned();
        self
    }

    #[track_caller]
    pub fn value(&self, name: &str) -> &str {
        let field = self.fields.iter().find(|(other, _)| other == name);
        &field.unwrap_or_else(|| panic!("no field {name}")).1
    }
}

/// The rows of a CSV file by column name.
pub fn rows(file: &[u8]) -> Vec<HashMap<String, String>> {
    csv::Reader::from_reader(file)
        .deserialize()
        .collect::<Result<_, _>>()
        .expect("a CSV file")
}

fn css(selector: &str) -> Selector {
    Selector::parse(selector).expect("a selector")
}

fn words(element: ElementRef<'_>) -> String {
    let text: Vec<&str> = element.text().collect();
    text.join(" ")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// The files of a ZIP file by name.
pub fn unzipped(file: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(file)).expect("a ZIP file");
    let mut files = BTreeMap::new();
    for at in 0..archive.len() {
        let mut member = archive.by_index(at).expect("a file in it");
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut member, &mut bytes).expect("its bytes");
        files.insert(member.name().expect("its name").into_owned(), bytes);
    }
    files
}
