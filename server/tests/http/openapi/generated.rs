//! Requests made from the schemas of the document, by chance but the same in each run: as it says, and with something
//! else in them. Whatever they are, the answer is in the document, it is no failure of ours, and what the document does not
//! take the server does not take.

use super::contract::Contract;
use crate::{
    app::{Reply, TestApp},
    events::Raised,
    staff::Ann,
};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use proptest::{
    collection::{btree_map, vec},
    prelude::*,
    sample::select,
    strategy::{Union, ValueTree},
    string::string_regex,
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};
use serde_json::{Map, Value, json};
use server::staff::Role;
use std::collections::BTreeMap;

/// How many requests of each operation there are.
const REQUESTS: usize = 150;
/// What the requests are made from.
const SEED: [u8; 32] = [7; 32];

/// Makes values.
struct Maker<'a> {
    contract: &'a Contract,
    runner: TestRunner,
}

impl Maker<'_> {
    fn one<T: std::fmt::Debug>(&mut self, strategy: &BoxedStrategy<T>) -> T {
        strategy.new_tree(&mut self.runner).unwrap().current()
    }

    /// Whether it is so, once in so many times.
    fn once_in(&mut self, times: u32) -> bool {
        self.one(&(0..times).boxed()) == 0
    }

    /// A value that the schema takes.
    fn right(&mut self, schema: &Value) -> Value {
        let strategy = strategy(self.contract, schema);
        self.one(&strategy)
    }

    /// The same as the text of a parameter.
    fn parameter(&mut self, schema: &Value) -> String {
        match self.right(schema) {
            Value::String(text) => text,
            other => other.to_string(),
        }
    }

    /// The value with something else somewhere in it, left out of it, or more in it.
    fn otherwise(&mut self, value: &mut Value) {
        let strange = self.one(&anything());
        let inner = !self.once_in(4);
        match value {
            Value::Object(fields) if !fields.is_empty() && inner => {
                let names: Vec<_> = fields.keys().cloned().collect();
                let name = self.one(&select(names).boxed());
                match self.one(&(0..4).boxed()) {
                    0 => drop(fields.remove(&name)),
                    1 => drop(fields.insert(name + "x", strange)),
                    _ => self.otherwise(&mut fields[&name]),
                }
            }
            Value::Array(items) if !items.is_empty() && inner => {
                let at = self.one(&(0..items.len()).boxed());
                self.otherwise(&mut items[at]);
            }
            _ => *value = strange,
        }
    }
}

/// Any JSON.
fn anything() -> BoxedStrategy<Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        Just(json!("\u{0}\u{202e}")),
        Just(json!("é".repeat(30_000))),
    ];
    let deeper = |inner: BoxedStrategy<Value>| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            btree_map(".{0,6}", inner, 0..4).prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    };
    leaf.boxed().prop_recursive(4, 16, 4, move |inner| deeper(inner.boxed())).boxed()
}

/// What a schema takes, as far as the document's schemas go.
fn strategy(contract: &Contract, schema: &Value) -> BoxedStrategy<Value> {
    let schema = contract.resolved(schema);
    if let Some(only) = schema.get("const") {
        return Just(only.clone()).boxed();
    }
    if let Some(all) = schema["enum"].as_array() {
        return select(all.clone()).boxed();
    }
    if let Some(ways) = schema["oneOf"].as_array() {
        return Union::new(ways.iter().map(|way| strategy(contract, way))).boxed();
    }
    let types: Vec<&str> = match &schema["type"] {
        Value::Array(types) => types.iter().filter_map(Value::as_str).collect(),
        Value::String(one) => vec![one],
        _ => return anything(),
    };
    Union::new(types.into_iter().map(|one| of_type(contract, schema, one))).boxed()
}

fn of_type(contract: &Contract, schema: &Value, name: &str) -> BoxedStrategy<Value> {
    let number = |name: &str, otherwise: u64| schema[name].as_u64().unwrap_or(otherwise);
    match name {
        "null" => Just(Value::Null).boxed(),
        "boolean" => any::<bool>().prop_map(Value::from).boxed(),
        "integer" => {
            (number("minimum", 0)..=number("maximum", u32::MAX.into())).prop_map(Value::from).boxed()
        }
        "number" => (0.0..1.0e9).prop_map(Value::from).boxed(),
        "array" => vec(strategy(contract, &schema["items"]), 0..4).prop_map(Value::from).boxed(),
        "object" => object(contract, schema),
        "string" => {
            let (least, most) = (number("minLength", 0), number("maxLength", 40).min(40));
            let pattern = schema["pattern"].as_str().map(|pattern| {
                let pattern = pattern.trim_matches(['^', '$']).replace("\\d", "[0-9]");
                // A class of characters, of which there are as many as there may be.
                match pattern.strip_suffix(['+', '*']) {
                    Some(class) => format!("{class}{{{least},{most}}}"),
                    None => pattern,
                }
            });
            let pattern = pattern.unwrap_or_else(|| match schema["format"].as_str() {
                Some("date") => "20[0-9]{2}-0[1-9]-[12][0-9]".to_owned(),
                _ => format!("\\PC{{{least},{most}}}"),
            });
            string_regex(&pattern).unwrap().prop_map(Value::from).boxed()
        }
        other => panic!("no such type: {other}"),
    }
}

fn object(contract: &Contract, schema: &Value) -> BoxedStrategy<Value> {
    let required = |name: &str| schema["required"].as_array().is_some_and(|all| all.contains(&json!(name)));
    let mut fields = Just(Map::new()).boxed();
    for (name, field) in schema["properties"].as_object().into_iter().flatten() {
        let (name, value) = (name.clone(), strategy(contract, field));
        let value =
            if required(&name) { value.prop_map(Some).boxed() } else { proptest::option::of(value).boxed() };
        fields = (fields, value)
            .prop_map(move |(mut fields, value)| {
                fields.extend(value.map(|value| (name.clone(), value)));
                fields
            })
            .boxed();
    }
    if schema["additionalProperties"].is_object() {
        let more = btree_map("[a-z-]{1,12}", strategy(contract, &schema["additionalProperties"]), 0..4);
        fields = (fields, more).prop_map(|(fields, more)| fields.into_iter().chain(more).collect()).boxed();
    }
    fields.prop_map(Value::Object).boxed()
}

/// What there is to ask for.
struct There {
    case: Raised,
    upload: Value,
    cookie: String,
}

impl There {
    async fn begin_upload(&mut self, app: &TestApp, in_pieces: bool) {
        self.upload = if in_pieces {
            let fields = [("upload-complete", "?0"), ("upload-length", "9")];
            app.send("POST", crate::uploads::UPLOADS, &fields, "Dear").await.json()
        } else {
            app.upload("a.txt", "Dear sirs").await.json()
        };
    }

    /// What is right for a parameter, if the schema does not say.
    async fn of(&self, app: &TestApp, template: &str, name: &str) -> Option<String> {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        Some(match name {
            "reference" => self.case.reference.clone(),
            "id" if template.contains("/uploads") => text(&self.upload["id"]),
            "id" | "service" => "data-protection".to_owned(),
            "Upload-Offset" => "4".to_owned(),
            "If-Match" => format!("\"{}\"", self.revision(app).await),
            _ => return None,
        })
    }

    async fn revision(&self, app: &TestApp) -> u32 {
        let reference = self.case.reference.parse().unwrap();
        app.state.store.load_case(&reference).await.unwrap().unwrap().0.revision
    }
}

/// Makes a request of an operation and has it answered; says whether the document takes its body.
async fn ask(
    app: &TestApp,
    maker: &mut Maker<'_>,
    there: &There,
    (method, template, operation): &(String, &str, &Value),
) -> (Reply, bool) {
    let contract = maker.contract;
    let (mut path, mut query, mut fields) = ((*template).to_owned(), Vec::new(), Vec::new());
    if let Some(ways) = operation["security"].as_array().filter(|ways| !ways.is_empty() && !maker.once_in(8))
    {
        let way = maker.one(&select(ways.clone()).boxed());
        let secret = if way.get("uploadSecret").is_some() { there.upload["secret"].as_str() } else { None };
        fields.push(match way.get("staffSession") {
            Some(_) => ("cookie".to_owned(), there.cookie.clone()),
            None => ("authorization".to_owned(), format!("Bearer {}", secret.unwrap_or(&there.case.secret))),
        });
    }
    for parameter in operation["parameters"].as_array().into_iter().flatten() {
        let parameter = contract.resolved(parameter);
        let name = parameter["name"].as_str().unwrap();
        if parameter["required"] != true && maker.once_in(2) {
            continue;
        }
        let known = there.of(app, template, name).await.filter(|_| !maker.once_in(6));
        let wrong = maker.once_in(12).then(|| maker.one(&"\\PC{0,20}".boxed()));
        let value = wrong.or(known).unwrap_or_else(|| maker.parameter(&parameter["schema"]));
        let encoded = utf8_percent_encode(&value, NON_ALPHANUMERIC).to_string();
        match parameter["in"].as_str() {
            Some("path") => {
                let encoded = if encoded.is_empty() { "x".to_owned() } else { encoded };
                path = path.replace(&format!("{{{name}}}"), &encoded);
            }
            Some("query") => query.push(format!("{name}={encoded}")),
            // Others cannot be sent at all.
            _ if value.bytes().all(|byte| (b' '..=b'~').contains(&byte)) => {
                fields.push((name.to_lowercase(), value));
            }
            _ => {}
        }
    }
    let (mut body, mut takes) = (Vec::new(), true);
    if let Some((media, content)) =
        operation["requestBody"]["content"].as_object().and_then(|all| all.iter().next())
    {
        fields.push(("content-type".to_owned(), media.clone()));
        if media.ends_with("json") {
            let value = made_body(app, maker, there, &content["schema"], &content["example"]).await;
            takes = contract.takes_by(&content["schema"], &value);
            body = value.to_string().into_bytes();
        } else {
            body = if maker.once_in(2) {
                b" sirs".to_vec()
            } else {
                maker.one(&vec(any::<u8>(), 0..99).boxed())
            };
        }
    }
    let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let path = if query.is_empty() { path } else { format!("{path}?{}", query.join("&")) };
    (app.send(method, &path, &fields, body).await, takes)
}

/// A body: made anew, or the example with a part made anew; and one in three with something else in it.
async fn made_body(
    app: &TestApp,
    maker: &mut Maker<'_>,
    there: &There,
    schema: &Value,
    example: &Value,
) -> Value {
    let mut body = maker.right(schema);
    if maker.once_in(2) {
        let new = std::mem::replace(&mut body, example.clone());
        if let Some(fields) =
            new.as_object().filter(|fields| fields.get("kind") == example.get("kind") && !fields.is_empty())
            && !maker.once_in(3)
        {
            let (name, value) = maker.one(&select(fields.clone().into_iter().collect::<Vec<_>>()).boxed());
            body[name] = value;
        }
    }
    if body.get("revision").is_some() && !maker.once_in(4) {
        body["revision"] = there.revision(app).await.into();
    }
    if body.get("uploads").is_some_and(Value::is_array) && maker.once_in(2) {
        body["uploads"] = json!([there.upload["secret"]]);
    }
    if maker.once_in(3) {
        maker.otherwise(&mut body);
    }
    body
}

#[tokio::test]
async fn requests_by_chance_are_answered_as_the_document_says() {
    let app = TestApp::new().await;
    let contract = Contract::of(&app).await;
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &SEED);
    let mut maker = Maker { contract: &contract, runner: TestRunner::new_with_rng(Config::default(), rng) };
    let cookie = Ann::new(&app, Role::Manager).await.sign_in(&app).await;
    let mut there = There { case: Raised::of(&app).await, upload: Value::Null, cookie };
    let (mut sent, mut untaken) = (0, 0);
    for operation in contract.operations() {
        let (method, template, _) = &operation;
        let mut statuses: BTreeMap<u16, usize> = BTreeMap::new();
        for number in 0..REQUESTS {
            if number % 4 == 0 {
                there.begin_upload(&app, method == "PATCH" || template.ends_with("/uploads")).await;
            }
            let (reply, takes) = ask(&app, &mut maker, &there, &operation).await;
            let reply = contract.hold(method, template, reply);
            let status = reply.status.as_u16();
            assert!(status < 500, "{method} {template}: {}", reply.text());
            assert!(
                takes || status >= 400,
                "{method} {template} takes what the document does not: {}",
                reply.text()
            );
            *statuses.entry(status).or_default() += 1;
            (sent, untaken) = (sent + 1, untaken + usize::from(!takes));
        }
        println!("{method} {template}: {statuses:?}");
        assert!(
            statuses.keys().any(|status| (200..300).contains(status)),
            "{method} {template} never succeeds"
        );
    }
    println!("{sent} requests by chance, {untaken} of them with a body that the document does not take");
    assert!(untaken > REQUESTS / 2);
}
