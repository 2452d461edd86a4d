//! The register for other programs: the record of processing activities (UK GDPR Article 30) as CSV, and the same in
//! the W3C Data Privacy Vocabulary as JSON-LD.

use crate::register::{Activity, Register};
use serde_json::{Value, json};

const COLUMNS: [&str; 16] = [
    "id",
    "name",
    "place",
    "controller",
    "purposes",
    "data-categories",
    "sources",
    "recipients",
    "processors",
    "lawful-basis",
    "retention",
    "rights",
    "consent",
    "not-confirmed",
    "from",
    "until",
];

/// The record of processing activities as CSV (RFC 4180), one activity a line. `name` gives an activity's name in
/// words.
pub fn csv(register: &Register, controller: &str, name: impl Fn(&Activity) -> String) -> String {
    let mut lines = vec![COLUMNS.map(str::to_owned)];
    lines.extend(register.activities.iter().map(|activity| {
        let date = |date: Option<time::Date>| date.map(|date| date.to_string()).unwrap_or_default();
        [
            activity.id.clone(),
            name(activity),
            if activity.outside { "outside" } else { "site" }.to_owned(),
            controller.to_owned(),
            activity.purposes.join("; "),
            activity.data_categories.join("; "),
            activity.sources.join("; "),
            activity.recipients.join("; "),
            activity.processors.join("; "),
            activity.lawful_basis.join("; "),
            retention(activity).unwrap_or_default(),
            activity.rights.join("; "),
            activity.consent.to_string(),
            activity.proposed.join("; "),
            date(activity.from),
            date(activity.until),
        ]
    }));
    let line =
        |fields: &[String; COLUMNS.len()]| fields.each_ref().map(|field| quoted(field)).join(",") + "\r\n";
    lines.iter().map(line).collect()
}

/// `2 years from closure`.
fn retention(activity: &Activity) -> Option<String> {
    let retention = activity.retention?;
    Some(format!("{} from {}", retention.period, retention.from.name()))
}

fn quoted(field: &str) -> String {
    if field.contains(['"', ',', '\r', '\n']) {
        format!("\"{}\"", field.replace('"', "\"\""))
    } else {
        field.to_owned()
    }
}

/// The register in the Data Privacy Vocabulary. `base` is the address of the notice, `name` gives an activity's name
/// in words of the language `lang`.
pub fn json_ld(
    register: &Register,
    base: &str,
    controller: &str,
    lang: &str,
    name: impl Fn(&Activity) -> String,
) -> Value {
    let controller = json!({ "@id": format!("{base}#controller"), "@type": "dpv:DataController", "dpv:hasName": controller });
    let activities = register.activities.iter().map(|activity| {
        let named = |kind: &str, list: &[String]| -> Value {
            let one = |id: &String| json!({ "@id": format!("{base}#{id}"), "@type": kind });
            list.iter().map(one).collect()
        };
        let mut node = json!({
            "@id": format!("{base}#{}", activity.message()),
            "@type": "dpv:Process",
            "dct:title": { "@value": name(activity), "@language": lang },
            "dpv:hasDataController": { "@id": format!("{base}#controller") },
            "dpv:hasPurpose": terms(&activity.purposes),
            "dpv:hasPersonalData": terms(&activity.data_categories),
            "dpv:hasDataSource": terms(&activity.sources),
            "dpv:hasRecipient": named("dpv:Recipient", &activity.recipients),
            "dpv:hasDataProcessor": named("dpv:DataProcessor", &activity.processors),
            "dpv:hasLegalBasis": terms(&activity.lawful_basis),
            "dpv:hasRight": terms(&activity.rights),
        });
        if let Some(words) = retention(activity) {
            node["dpv:hasStorageCondition"] = json!({ "@type": "dpv:StorageDuration", "rdf:value": words });
        }
        node
    });
    json!({
        "@context": {
            "dpv": "https://w3id.org/dpv#",
            "pd": "https://w3id.org/dpv/pd#",
            "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
            "uk": format!("{base}#uk-"),
            "dct": "http://purl.org/dc/terms/",
            "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        },
        "@id": base,
        "@type": "dpv:RecordsOfActivities",
        "dct:hasVersion": register.version,
        "dpv:hasProcess": std::iter::once(controller).chain(activities).collect::<Vec<_>>(),
    })
}

fn terms(list: &[String]) -> Value {
    list.iter().map(|term| json!({ "@id": term })).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site() -> Register {
        toml::from_str(include_str!("../../../site/notice.toml")).unwrap()
    }

    #[test]
    fn each_activity_has_a_line() {
        let csv = csv(&site(), "The \"body\", a regulator", |activity| activity.id.to_uppercase());
        let lines: Vec<_> = csv.split_terminator("\r\n").collect();
        assert_eq!(lines.len(), site().activities.len() + 1);
        assert!(lines[0].starts_with("id,name,place,controller,purposes"), "{}", lines[0]);
        let start = "complaints,COMPLAINTS,site,\"The \"\"body\"\", a regulator\",dpv:PublicBenefit; dpv:RecordManagement,";
        assert!(lines[1].starts_with(start), "{}", lines[1]);
        assert!(lines[1].contains(",2 years from closure,"), "{}", lines[1]);
    }

    #[test]
    fn each_activity_is_a_process() {
        let json =
            json_ld(&site(), "https://a.example/en/privacy", "Body", "en", |activity| activity.id.clone());
        let nodes = json["dpv:hasProcess"].as_array().unwrap();
        assert_eq!(nodes.len(), site().activities.len() + 1);
        assert_eq!(nodes[1]["@id"], "https://a.example/en/privacy#activity-complaints");
        assert_eq!(nodes[1]["dpv:hasPurpose"][0]["@id"], "dpv:PublicBenefit");
        assert_eq!(nodes[1]["dpv:hasStorageCondition"]["rdf:value"], "2 years from closure");
    }
}
