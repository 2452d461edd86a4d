//! How a case is filed: as a form, as what it changes, and in words.

use crate::{state::AppState, store::CaseRow};
use ::cases::{Classification, Entry, List, Record};
use app::staff::event::{Field, FieldKind};
use locale::Texts;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use time::Date;

/// What is filed: the field in the case API, and what it takes.
const FIELDS: [(&str, Takes); 16] = [
    ("legislation", Takes::Code(List::Legislation)),
    ("reasons", Takes::Codes(List::Reason)),
    ("sector", Takes::Code(List::Sector)),
    ("sub_sector", Takes::Code(List::SubSector)),
    ("region", Takes::Code(List::Region)),
    ("channel", Takes::Code(List::Channel)),
    ("submitted_about", Takes::Words),
    ("parent_account", Takes::Words),
    ("contact", Takes::Words),
    ("previous_reference", Takes::Words),
    ("elected_representative", Takes::YesOrNo),
    ("cctv", Takes::YesOrNo),
    ("data_processor", Takes::YesOrNo),
    ("early_resolution", Takes::YesOrNo),
    ("super_complaint", Takes::YesOrNo),
    ("regulatory_priority", Takes::YesOrNo),
];

/// What a field takes.
#[derive(Debug, Clone, Copy)]
enum Takes {
    Code(List),
    Codes(List),
    Words,
    YesOrNo,
}

/// How a case with this log is filed.
pub fn filed(state: &AppState, case: &CaseRow, log: &[Entry]) -> Classification {
    let record = state.with_days(|days| Record::of(&case.reference, &case.queue, log, days));
    record.map(|record| record.filed).unwrap_or_default()
}

/// The fields of the form, filled in as the case is filed. Codes that can no longer be chosen are offered only where
/// they are.
pub fn fields(state: &AppState, filed: &Classification, today: Date) -> Vec<Field> {
    let now = written(filed);
    let codes = |list: List, value: &str| {
        let offered = state
            .site
            .codes
            .list(list)
            .iter()
            .filter(|code| code.holds_on(today) || value.split(' ').any(|id| id == code.id));
        offered.map(|code| (code.id.clone(), code.message(list))).collect()
    };
    let field = |(name, takes): &(&str, Takes)| {
        let value = now.get(*name).cloned().unwrap_or_default();
        let kind = match takes {
            Takes::Code(list) => FieldKind::OneOf(codes(*list, &value)),
            Takes::Codes(list) => FieldKind::AnyOf(codes(*list, &value)),
            Takes::Words => FieldKind::Line,
            Takes::YesOrNo => FieldKind::OneOf(["yes", "no"].map(|is| (is.into(), is.into())).into()),
        };
        Field { name: (*name).to_owned(), kind, value, problem: None }
    };
    FIELDS.iter().map(field).collect()
}

/// What the filled in fields change, as the case API takes it. What is left empty stays as it is, but for what a case
/// is about.
pub fn changes(filed: &Classification, fields: &[Field]) -> Map<String, Value> {
    let now = written(filed);
    let changed = fields.iter().filter_map(|field| {
        let (_, takes) = FIELDS.iter().find(|(name, _)| *name == field.name)?;
        let before = now.get(&field.name).map_or("", String::as_str);
        let is_left = field.value.is_empty() && !matches!(takes, Takes::Codes(_));
        if is_left || field.value == before {
            return None;
        }
        let value = match takes {
            Takes::Code(_) | Takes::Words => field.value.clone().into(),
            Takes::Codes(_) => field.value.split_whitespace().collect(),
            Takes::YesOrNo => (field.value == "yes").into(),
        };
        Some((field.name.clone(), value))
    });
    changed.collect()
}

/// What is filed, in words: fields and values.
pub fn in_words(filed: &Classification, texts: &Texts) -> Vec<(String, String)> {
    let now = written(filed);
    let words = |(name, takes): &(&str, Takes)| {
        let value = now.get(*name).filter(|value| !value.is_empty())?;
        let code = |list: &List, id: &str| texts.text(&format!("code-{list}-{id}"));
        let value = match takes {
            Takes::Code(list) => code(list, value),
            Takes::Codes(list) => value.split(' ').map(|id| code(list, id)).collect::<Vec<_>>().join(", "),
            Takes::Words => value.clone(),
            Takes::YesOrNo => texts.text(value),
        };
        Some((texts.text(&format!("staff-field-{name}")), value))
    };
    FIELDS.iter().filter_map(words).collect()
}

/// What is filed, by field, as the form writes it.
fn written(filed: &Classification) -> BTreeMap<String, String> {
    let Ok(Value::Object(fields)) = serde_json::to_value(filed) else { return BTreeMap::new() };
    let write = |value: Value| match value {
        Value::Bool(is) => if is { "yes" } else { "no" }.to_owned(),
        Value::Array(codes) => codes.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" "),
        Value::String(text) => text,
        other => other.to_string(),
    };
    fields.into_iter().map(|(name, value)| (name, write(value))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn field(name: &str, value: &str) -> Field {
        Field { name: name.into(), value: value.into(), ..Field::default() }
    }

    #[test]
    fn only_what_is_another_is_changed() {
        let filed: Classification = serde_json::from_value(
            json!({ "sector": "health", "cctv": true, "reasons": ["security"], "contact": "P-1" }),
        )
        .unwrap();
        let same = [
            field("sector", "health"),
            field("cctv", "yes"),
            field("reasons", "security"),
            field("contact", ""),
        ];
        assert!(changes(&filed, &same).is_empty(), "what is the same, and what is left empty");
        let other =
            [field("sector", "justice"), field("cctv", "no"), field("reasons", ""), field("region", "wales")];
        let expected = json!({ "sector": "justice", "cctv": false, "reasons": [], "region": "wales" });
        assert_eq!(Value::Object(changes(&filed, &other)), expected);
        let several = changes(&filed, &[field("reasons", "right-of-access security")]);
        assert_eq!(Value::Object(several), json!({ "reasons": ["right-of-access", "security"] }));
    }

    #[test]
    fn every_field_of_a_classification_is_in_the_form() {
        let all = json!({
            "legislation": "a", "sector": "a", "sub_sector": "a", "submitted_about": "a", "parent_account": "a",
            "region": "a", "contact": "a", "elected_representative": true, "channel": "a", "cctv": true,
            "data_processor": true, "early_resolution": true, "super_complaint": true, "regulatory_priority": true,
            "previous_reference": "HK-100001-A0A0", "reasons": ["a"],
        });
        let filed: Classification = serde_json::from_value(all).unwrap();
        let mut written: Vec<_> = written(&filed).into_keys().collect();
        let mut fields: Vec<_> = FIELDS.iter().map(|(name, _)| (*name).to_owned()).collect();
        written.sort();
        fields.sort();
        assert_eq!(written, fields);
    }
}
