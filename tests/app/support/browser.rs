//! A real Chromium without a window, led through its driver by the WebDriver
//! protocol.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;
use ureq::Agent;

/// The key that submits a form, as WebDriver writes it.
pub const ENTER: &str = "\u{e007}";
pub const TAB: &str = "\u{e004}";

/// One browser with a profile of its own; gone when dropped.
pub struct Browser {
    driver: Child,
    agent: Agent,
    session: String,
    _profile: TempDir,
}

impl Browser {
    pub fn start() -> Self {
        let mut driver = Command::new("chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver: run tests/run, which installs it");
        let mut lines = BufReader::new(driver.stdout.take().expect("its output")).lines();
        let port: u16 = lines
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| {
                let rest = line.split("successfully on port ").nth(1)?;
                rest.trim_end_matches('.').parse().ok()
            })
            .expect("the driver's port");
        // Nobody reads on; a full pipe would stop the driver.
        std::thread::spawn(move || lines.for_each(drop));
        let agent = Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(Duration::from_secs(120)))
            .build()
            .new_agent();
        let profile = tempfile::tempdir().unwrap();
        let flags = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--force-device-scale-factor=1",
            &format!("--user-data-dir={}", profile.path().display()),
        ];
        let mut browser = Self {
            driver,
            agent,
            session: format!("http://127.0.0.1:{port}/session"),
            _profile: profile,
        };
        let made = browser.post(
            "",
            json!({"capabilities": {"alwaysMatch": {
                "browserName": "chrome",
                "goog:chromeOptions": {"args": flags},
                "goog:loggingPrefs": {"browser": "ALL"},
            }}}),
        );
        let id = made["sessionId"].as_str().expect("a session").to_owned();
        browser.session = format!("{}/{id}", browser.session);
        browser
    }

    fn post(&self, what: &str, body: Value) -> Value {
        let mut response = self
            .agent
            .post(format!("{}{what}", self.session))
            .header("Content-Type", "application/json")
            .send(body.to_string().as_bytes())
            .expect("the driver's answer");
        let text = response.body_mut().read_to_string().expect("its text");
        let answer: Value = serde_json::from_str(&text).expect("JSON");
        assert!(response.status().is_success(), "{what} {body}: {answer}");
        answer["value"].clone()
    }

    /// Something that only the browser's own protocol can ask for.
    fn command(&self, name: &str, parameters: Value) {
        self.post(
            "/goog/cdp/execute",
            json!({"cmd": name, "params": parameters}),
        );
    }

    /// A screen so many CSS pixels wide.
    pub fn width(&self, pixels: u32) {
        self.command(
            "Emulation.setDeviceMetricsOverride",
            json!({"width": pixels, "height": 800, "deviceScaleFactor": 1, "mobile": false}),
        );
    }

    /// What the reader's system asks pages for.
    pub fn prefer(&self, feature: &str, value: &str) {
        self.command(
            "Emulation.setEmulatedMedia",
            json!({"features": [{"name": feature, "value": value}]}),
        );
    }

    /// The languages that the reader likes, best first.
    pub fn likes(&self, languages: &str) {
        self.command("Network.enable", json!({}));
        self.command(
            "Network.setExtraHTTPHeaders",
            json!({"headers": {"Accept-Language": languages}}),
        );
    }

    /// Pages run no script from now on; the test itself still may.
    pub fn without_script(&self) {
        self.command(
            "Emulation.setScriptExecutionDisabled",
            json!({"value": true}),
        );
    }

    /// From now on the browser is signed in with this cookie, or with none.
    pub fn is(&self, base: &str, cookie: Option<&str>) {
        self.command("Network.clearBrowserCookies", json!({}));
        if let Some((name, value)) = cookie.and_then(|cookie| cookie.split_once('=')) {
            self.command(
                "Network.setCookie",
                json!({"name": name, "value": value, "url": base, "path": "/", "httpOnly": true, "sameSite": "Lax"}),
            );
        }
    }

    pub fn open(&self, address: &str) {
        self.post("/url", json!({"url": address}));
    }

    /// What a function body returns in the page.
    pub fn eval(&self, script: &str) -> Value {
        self.post("/execute/sync", json!({"script": script, "args": []}))
    }

    /// What a promise that a function body returns comes to.
    pub fn wait_for(&self, script: &str) -> Value {
        let script = format!(
            "const done = arguments[arguments.length - 1]; (async () => {{ {script} }})().then(done, why => done('failed: ' + why));"
        );
        self.post("/execute/async", json!({"script": script, "args": []}))
    }

    pub fn text(&self, script: &str) -> String {
        let value = self.eval(script);
        value
            .as_str()
            .unwrap_or_else(|| panic!("{script}: {value}"))
            .to_owned()
    }

    pub fn number(&self, script: &str) -> i64 {
        let value = self.eval(script);
        let number = value
            .as_f64()
            .unwrap_or_else(|| panic!("{script}: {value}"));
        number.ceil() as i64
    }

    fn element(&self, selector: &str) -> String {
        let found = self.post(
            "/element",
            json!({"using": "css selector", "value": selector}),
        );
        let id = found.as_object().and_then(|o| o.values().next());
        id.and_then(Value::as_str).expect("an element").to_owned()
    }

    /// Types into a field after emptying it.
    pub fn type_into(&self, selector: &str, text: &str) {
        let element = self.element(selector);
        self.post(&format!("/element/{element}/clear"), json!({}));
        self.post(&format!("/element/{element}/value"), json!({"text": text}));
    }

    pub fn click(&self, selector: &str) {
        let element = self.element(selector);
        self.post(&format!("/element/{element}/click"), json!({}));
    }

    /// Presses keys one after the other, wherever the focus is.
    pub fn press(&self, keys: &str) {
        let strokes: Vec<Value> = keys
            .chars()
            .flat_map(|key| {
                let key = key.to_string();
                [
                    json!({"type": "keyDown", "value": key}),
                    json!({"type": "keyUp", "value": key}),
                ]
            })
            .collect();
        self.post(
            "/actions",
            json!({"actions": [{"type": "key", "id": "keyboard", "actions": strokes}]}),
        );
    }

    /// Waits until an expression holds; a page that never gets there fails.
    pub fn wait(&self, condition: &str) {
        for _ in 0..400 {
            if self.eval(&format!("return Boolean({condition})")) == Value::Bool(true) {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        let page = self.text("return location.href + ' ' + document.body.innerText");
        panic!("{condition} never came true: {page}");
    }

    /// What the console said since the last time.
    pub fn console(&self) -> Vec<String> {
        let log = self.post("/se/log", json!({"type": "browser"}));
        log.as_array()
            .expect("a log")
            .iter()
            .map(Value::to_string)
            .collect()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.agent.delete(&self.session).call();
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}
