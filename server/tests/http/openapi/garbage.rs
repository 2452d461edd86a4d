//! Requests made from the document, each with one thing that is not as it should be.

use super::contract::Contract;
use crate::{
    app::{Reply, TestApp},
    events::Raised,
    staff::Ann,
};
use serde_json::{Value, json};
use server::staff::Role;

/// Things that are not what is asked for, or are.
const TEXTS: [&str; 14] = [
    "",
    " ",
    "x",
    "0",
    "-1",
    "1.5",
    "18446744073709551616",
    "?0",
    "null",
    "[]",
    "csv",
    "received",
    "'; --",
    "Bearer",
];

/// What stands for a part of a path that is not as it should be.
const SEGMENTS: [&str; 6] =
    ["x", "%00", "%ff", "%2e%2e%2f", "HK-100001-A1A1", "00000000000000000000000000000000"];

/// A request.
#[derive(Clone)]
struct Made {
    path: String,
    query: Vec<(String, String)>,
    fields: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Made {
    fn set(&self, name: &str, value: &str) -> Self {
        let mut made = self.without(name);
        made.fields.push((name.to_lowercase(), value.to_owned()));
        made
    }

    fn without(&self, name: &str) -> Self {
        let mut made = self.clone();
        made.fields.retain(|(field, _)| !field.eq_ignore_ascii_case(name));
        made
    }

    fn with_body(&self, body: impl Into<Vec<u8>>) -> Self {
        Self { body: body.into(), ..self.clone() }
    }

    async fn send(&self, app: &TestApp, method: &str) -> Reply {
        let query = self
            .query
            .iter()
            .map(|(name, value)| format!("{name}={}", value.replace(['[', ']', ' ', '\''], "+")));
        let query = query.collect::<Vec<_>>().join("&");
        let mark = if query.is_empty() { "" } else { "?" };
        let fields: Vec<_> =
            self.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        app.send(method, &format!("{}{mark}{query}", self.path), &fields, self.body.clone()).await
    }
}

/// The values of a body, each changed once: left out, of other types, too long; and something more.
fn changed(body: &Value) -> Vec<Value> {
    let Some(fields) = body.as_object() else { return Vec::new() };
    let strange = [
        json!(null),
        json!(-1),
        json!(1e300),
        json!(""),
        json!([[]]),
        json!({ "x": [{}] }),
        json!("é".repeat(30_000)),
    ];
    let mut all = vec![json!(null), json!([]), json!("x"), json!({})];
    for field in fields.keys() {
        let mut less = body.clone();
        less.as_object_mut().unwrap().remove(field);
        all.push(less);
        for value in &strange {
            let mut other = body.clone();
            other[field] = value.clone();
            all.push(other);
        }
    }
    let mut more = body.clone();
    more["strange"] = json!(1);
    all.push(more);
    all
}

#[tokio::test]
async fn whatever_is_sent_the_answer_is_in_the_document() {
    let app = TestApp::new().await;
    let contract = Contract::of(&app).await;
    let cookie = Ann::new(&app, Role::Manager).await.sign_in(&app).await;
    let case = Raised::of(&app).await;
    let upload = app.upload("a.txt", "Dear sirs").await.json();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let mut sent = 0;
    for (method, template, operation) in contract.operations() {
        let is_upload = template.contains("/uploads");
        let id = if is_upload { text(&upload["id"]) } else { "data-protection".to_owned() };
        let secret = if is_upload { text(&upload["secret"]) } else { case.secret.clone() };
        let path = template.replace("{reference}", &case.reference).replace("{id}", &id);
        let bearer = format!("Bearer {secret}");
        let media = operation["requestBody"]["content"].as_object().and_then(|content| content.keys().next());
        let mut right = Made { path, query: Vec::new(), fields: Vec::new(), body: Vec::new() };
        for way in operation["security"].as_array().unwrap().iter().take(1) {
            let (name, value) = if way.get("staffSession").is_some() {
                ("cookie", &cookie)
            } else {
                ("authorization", &bearer)
            };
            right = right.set(name, value);
        }
        if let Some(media) = media {
            right = right.set("content-type", media);
        }
        let example = media.map_or(Value::Null, |media| contract.example(template, media));
        right.body = if example.is_null() { b"words".to_vec() } else { example.to_string().into_bytes() };
        let parameters: Vec<_> =
            operation["parameters"].as_array().unwrap().iter().map(|part| contract.resolved(part)).collect();
        for parameter in
            parameters.iter().filter(|parameter| parameter["required"] == true && parameter["in"] == "header")
        {
            let value = if parameter["name"] == "Idempotency-Key" { "key-of-this" } else { "0" };
            right = right.set(&text(&parameter["name"]), value);
        }
        let mut all =
            vec![right.set("authorization", "Bearer x"), right.without("cookie").without("authorization")];
        all.extend(
            ["text/plain", "application/json;x", "", "multipart/form-data"]
                .map(|media| right.set("content-type", media)),
        );
        all.push(right.set("sec-fetch-site", "cross-site"));
        all.push(right.set("if-match", "\"7\""));
        for parameter in &parameters {
            let name = text(&parameter["name"]);
            match parameter["in"].as_str() {
                Some("path") => all.extend(SEGMENTS.map(|segment| Made {
                    path: template.replace("{reference}", segment).replace("{id}", segment),
                    ..right.clone()
                })),
                Some("query") => all.extend(
                    TEXTS
                        .map(|value| Made { query: vec![(name.clone(), value.to_owned())], ..right.clone() }),
                ),
                _ => {
                    all.push(right.without(&name));
                    all.extend(TEXTS.map(|value| right.set(&name, value)));
                }
            }
        }
        all.push(Made {
            query: vec![("strange".into(), "1".into()), ("strange".into(), "2".into())],
            ..right.clone()
        });
        all.push(Made { query: vec![("service".into(), "x".into()); 2], ..right.clone() });
        if media.is_some() {
            let long = vec![b'['; 300_000];
            all.extend([&b""[..], b"{", b"\xff\xfe", b"\0", &long].map(|body| right.with_body(body)));
            all.extend(changed(&example).iter().map(|body| right.with_body(body.to_string())));
        }
        // What takes a file away comes after what looks at it: with everything right, at the end.
        for made in all.iter().filter(|_| method != "DELETE").chain([&right]) {
            contract.hold(&method, template, made.send(&app, &method).await);
            sent += 1;
        }
        let other = right.send(&app, "PUT").await;
        other.problem(405, "method-not-allowed");
    }
    println!("{sent} requests, each answered as the document says");
    assert!(sent > 300);
}
