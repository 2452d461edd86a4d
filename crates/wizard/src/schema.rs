//! The JSON Schema of definitions (`docs/service.schema.json`) and the types that read them say the same.

use crate::{
    filing::Filing,
    page::{DateRule, Page},
    question::{Kind, Limits, Question, Warnings},
    rule::Rule,
    service::{Evidence, Group, HandOver, Service},
    standard::Standard,
    value::{Function, Value},
};
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;

/// What serde says that it expected, between backticks.
fn expected<T: DeserializeOwned>(strange: serde_json::Value) -> BTreeSet<String> {
    let Err(error) = serde_json::from_value::<T>(strange) else { panic!("nothing was strange") };
    let error = error.to_string();
    let (_, list) = error.split_once("expected ").unwrap_or_else(|| panic!("{error}"));
    list.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

fn fields<T: DeserializeOwned>() -> BTreeSet<String> {
    expected::<T>(serde_json::json!({ "strange": 1 }))
}

fn schema() -> serde_json::Value {
    serde_json::from_str(include_str!("../../../docs/service.schema.json")).unwrap()
}

fn keys(object: &serde_json::Value) -> BTreeSet<String> {
    object.as_object().unwrap().keys().cloned().collect()
}

/// Without what is added when a definition is read, and not written in it.
fn without(mut names: BTreeSet<String>, added: &[&str]) -> BTreeSet<String> {
    names.retain(|name| !added.contains(&name.as_str()));
    names
}

#[test]
fn schema_and_types_have_the_same_keys() {
    let schema = schema();
    let of = |name: &str| keys(&schema["$defs"][name]["properties"]);
    assert_eq!(keys(&schema["properties"]), without(fields::<Service>(), &["calendar"]));
    assert_eq!(of("standard"), fields::<Standard>());
    assert_eq!(of("filing"), fields::<Filing>());
    assert_eq!(of("rule"), fields::<Rule>());
    assert_eq!(of("value"), fields::<Value>());
    assert_eq!(of("evidence"), fields::<Evidence>());
    assert_eq!(of("group"), fields::<Group>());
    assert_eq!(of("hand-over"), fields::<HandOver>());
    assert_eq!(of("page"), without(fields::<Page>(), &["round"]));
    assert_eq!(of("question"), without(fields::<Question>(), &["round"]));
    let page = &schema["$defs"]["page"]["properties"];
    let question = &schema["$defs"]["question"]["properties"];
    assert_eq!(keys(&page["dates"]["additionalProperties"]["properties"]), fields::<DateRule>());
    assert_eq!(keys(&question["check"]["properties"]), fields::<Limits>());
    assert_eq!(keys(&question["warn"]["properties"]), BTreeSet::from(["older-than".to_owned()]));
    assert!(serde_json::from_str::<Warnings>(r#"{ "strange": 1 }"#).is_err());
}

#[test]
fn schema_and_types_have_the_same_kinds() {
    let schema = schema();
    let listed = |list: &serde_json::Value| -> BTreeSet<String> {
        list.as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned()).collect()
    };
    let kinds = &schema["$defs"]["question"]["properties"]["kind"]["enum"];
    assert_eq!(listed(kinds), expected::<Kind>("strange".into()));
    let functions = &schema["$defs"]["value"]["properties"]["function"]["enum"];
    assert_eq!(listed(functions), expected::<Function>("strange".into()));
}
