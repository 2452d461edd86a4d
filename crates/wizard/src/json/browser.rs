//! JSON as the browser parses it.

use super::Json;
use js_sys::{Array, JSON, JsString, Object, wasm_bindgen::JsCast, wasm_bindgen::JsValue};

/// Reads JSON.
pub fn parse(text: &str) -> Option<Json> {
    JSON::parse(text).ok().map(|value| read(&value))
}

fn read(value: &JsValue) -> Json {
    if let Some(text) = value.dyn_ref::<JsString>() {
        Json::Text(text.into())
    } else if let Some(list) = value.dyn_ref::<Array>() {
        Json::List(list.iter().map(|value| read(&value)).collect())
    } else if let Some(number) = value.as_f64() {
        #[expect(clippy::cast_possible_truncation, reason = "no number here has more digits than fit")]
        Json::Number(number as i64)
    } else if let Some(flag) = value.as_bool() {
        Json::Flag(flag)
    } else if let Some(object) = value.dyn_ref::<Object>() {
        let entries = Object::entries(object);
        Json::Fields(entries.iter().filter_map(|entry| field(entry.dyn_ref()?)).collect())
    } else {
        Json::Null
    }
}

fn field(entry: &Array) -> Option<(String, Json)> {
    Some((entry.get(0).as_string()?, read(&entry.get(1))))
}
