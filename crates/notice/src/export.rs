//! The register for other programs: the record of processing activities (UK GDPR Article 30) as CSV, and the same in
//! the W3C Data Privacy Vocabulary as JSON-LD.

use crate::register::{Activity, Register};
use serde_json::{Value, json};

/// The columns: each thing that Article 30(1) asks for, and what the notice says besides.
const COLUMNS: [&str; 24] = [
    "id",
    "name",
    "place",
    "controller",
    "controller-contact",
    "representative",
    "data-protection-officer",
    "purposes",
    "data-subjects",
    "data-categories",
    "sources",
    "recipients",
    "processors",
    "transfers",
    "lawful-basis",
    "retention",
    "security",
    "rights",
    "consent",
    "not-confirmed",
    "from",
    "until",
    "jurisdiction",
    "location",
];

/// What the body has not said. It is not the same as nothing.
const NOT_STATED: &str = "not stated";

/// Who decides about what is done: the body that runs the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Controller {
    /// Its name, in the language of the export.
    pub name: String,
    /// Its postal address, in one line.
    pub address: String,
    /// The email address for questions about personal information.
    pub email: String,
}

/// The record of processing activities as CSV (RFC 4180), one activity a line. `name` gives an activity's name in
/// words.
pub fn csv(register: &Register, controller: &Controller, name: impl Fn(&Activity) -> String) -> String {
    let about = &register.about;
    let mut lines = vec![COLUMNS.map(str::to_owned)];
    lines.extend(register.activities.iter().map(|activity| {
        let date = |date: Option<time::Date>| date.map(|date| date.to_string()).unwrap_or_default();
        // How this site is kept safe, and where, says nothing of what is done elsewhere.
        let here = |words: &str| stated(if activity.outside { "" } else { words });
        [
            activity.id.clone(),
            name(activity),
            if activity.outside { "outside" } else { "site" }.to_owned(),
            controller.name.clone(),
            format!("{}; {}", controller.address, controller.email),
            stated(&about.representative),
            stated(&about.data_protection_officer),
            activity.purposes.join("; "),
            activity.data_subjects.join("; "),
            activity.data_categories.join("; "),
            activity.sources.join("; "),
            activity.recipients.join("; "),
            activity.processors.join("; "),
            transfers(activity),
            activity.lawful_basis.join("; "),
            retention(activity).unwrap_or_else(|| kept(activity).to_owned()),
            here(&about.security.join("; ")),
            activity.rights.join("; "),
            activity.consent.to_string(),
            activity.proposed.join("; "),
            date(activity.from),
            date(activity.until),
            stated(&about.jurisdiction),
            here(&about.location),
        ]
    }));
    let line =
        |fields: &[String; COLUMNS.len()]| fields.each_ref().map(|field| quoted(field)).join(",") + "\r\n";
    lines.iter().map(line).collect()
}

fn stated(words: &str) -> String {
    if words.is_empty() { NOT_STATED } else { words }.to_owned()
}

/// What an activity without a period says of erasure.
fn kept(activity: &Activity) -> &'static str {
    if activity.kept { NOT_STATED } else { "not kept" }
}

/// `US: eu-gdpr:A46-2-c`.
fn transfers(activity: &Activity) -> String {
    let Some(transfers) = &activity.transfers else { return NOT_STATED.to_owned() };
    if transfers.is_empty() {
        return "none".to_owned();
    }
    transfers.iter().map(|one| format!("{}: {}", one.to, one.safeguard)).collect::<Vec<_>>().join("; ")
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
    controller: &Controller,
    lang: &str,
    name: impl Fn(&Activity) -> String,
) -> Value {
    let about = &register.about;
    let mut body = json!({
        "@id": format!("{base}#controller"),
        "@type": "dpv:DataController",
        "dpv:hasName": controller.name,
        "dpv:hasAddress": controller.address,
        "dpv:hasContact": controller.email,
    });
    for (property, kind, words) in [
        ("dpv:hasRepresentative", "dpv:Representative", &about.representative),
        ("dpv:hasDataProtectionOfficer", "dpv:DataProtectionOfficer", &about.data_protection_officer),
    ] {
        if !words.is_empty() {
            body[property] = json!({ "@type": kind, "dpv:hasContact": words });
        }
    }
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
            "dpv:hasDataSubject": terms(&activity.data_subjects),
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
        for transfer in activity.transfers.iter().flatten() {
            let to = json!({
                "@type": "dpv:ThirdCountry",
                "rdf:value": transfer.to,
                "dpv:hasOrganisationalMeasure": { "@id": transfer.safeguard },
            });
            match node["dpv:hasLocation"].as_array_mut() {
                Some(list) => list.push(to),
                None => node["dpv:hasLocation"] = json!([to]),
            }
        }
        if !activity.outside && !about.security.is_empty() {
            node["dpv:hasTechnicalMeasure"] = terms(&about.security);
        }
        if !about.jurisdiction.is_empty() {
            node["dpv:hasJurisdiction"] = json!(about.jurisdiction);
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
        "dpv:hasProcess": std::iter::once(body).chain(activities).collect::<Vec<_>>(),
    })
}

fn terms(list: &[String]) -> Value {
    list.iter().map(|term| json!({ "@id": term })).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::Transfer;

    fn site() -> Register {
        toml::from_str(include_str!("../../../site/notice.toml")).unwrap()
    }

    fn body() -> Controller {
        Controller {
            name: "The \"body\", a regulator".into(),
            address: "1 High Street, Town".into(),
            email: "privacy@body.example".into(),
        }
    }

    /// The fields of a line without quoted commas, by column.
    fn field<'a>(line: &'a str, column: &str) -> &'a str {
        let at = COLUMNS.iter().position(|found| *found == column).unwrap();
        line.split(',').nth(at).unwrap()
    }

    fn lines(register: &Register) -> Vec<String> {
        let plain = Controller { name: "Body".into(), address: "Town".into(), email: "a@b.example".into() };
        let csv = csv(register, &plain, |activity| activity.id.to_uppercase());
        csv.split_terminator("\r\n").map(str::to_owned).collect()
    }

    #[test]
    fn each_activity_has_a_line() {
        let csv = csv(&site(), &body(), |activity| activity.id.to_uppercase());
        let lines: Vec<_> = csv.split_terminator("\r\n").collect();
        assert_eq!(lines.len(), site().activities.len() + 1);
        assert!(lines[0].starts_with("id,name,place,controller,controller-contact,"), "{}", lines[0]);
        let start = "complaints,COMPLAINTS,site,\"The \"\"body\"\", a regulator\",\"1 High Street, Town; privacy@body.example\",";
        assert!(lines[1].starts_with(start), "{}", lines[1]);
        assert!(lines[1].contains(",2 years from closure,"), "{}", lines[1]);
    }

    #[test]
    fn no_column_of_article_30_is_blank() {
        let asked = [
            "controller",
            "controller-contact",
            "representative",
            "data-protection-officer",
            "purposes",
            "data-subjects",
            "data-categories",
            "sources",
            "transfers",
            "lawful-basis",
            "retention",
            "security",
        ];
        for line in &lines(&site())[1..] {
            for column in asked {
                assert!(!field(line, column).is_empty(), "{column}: {line}");
            }
        }
    }

    #[test]
    fn what_is_not_stated_is_told_from_what_is_not() {
        let mut register = site();
        register.activities.truncate(3);
        register.activities[0].transfers = Some(Vec::new());
        let transfer = Transfer { to: "US".into(), safeguard: "eu-gdpr:A46-2-c".into() };
        register.activities[1].transfers = Some(vec![transfer]);
        register.activities[2].outside = true;
        let lines = lines(&register);
        let of = |column| [1, 2, 3].map(|at: usize| field(&lines[at], column));
        assert_eq!(of("transfers"), ["none", "US: eu-gdpr:A46-2-c", "not stated"]);
        // The measures of this site are not those of another place.
        assert_eq!(of("security")[2], "not stated");
        assert!(of("security")[0].contains("dpv:EncryptionAtRest"));
    }

    #[test]
    fn each_activity_is_a_process() {
        let mut register = site();
        let transfer = Transfer { to: "US".into(), safeguard: "eu-gdpr:A46-2-c".into() };
        register.activities[0].transfers = Some(vec![transfer]);
        let json =
            json_ld(&register, "https://a.example/en/privacy", &body(), "en", |activity| activity.id.clone());
        let nodes = json["dpv:hasProcess"].as_array().unwrap();
        assert_eq!(nodes.len(), site().activities.len() + 1);
        assert_eq!(nodes[0]["dpv:hasContact"], "privacy@body.example");
        assert_eq!(nodes[0]["dpv:hasRepresentative"], Value::Null);
        assert_eq!(nodes[1]["@id"], "https://a.example/en/privacy#activity-complaints");
        assert_eq!(nodes[1]["dpv:hasPurpose"][0]["@id"], "dpv:PublicBenefit");
        assert_eq!(nodes[1]["dpv:hasDataSubject"][0]["@id"], "dpv:User");
        assert_eq!(nodes[1]["dpv:hasLocation"][0]["rdf:value"], "US");
        assert_eq!(nodes[1]["dpv:hasTechnicalMeasure"][0]["@id"], "dpv:EncryptionAtRest");
        assert_eq!(nodes[1]["dpv:hasStorageCondition"]["rdf:value"], "2 years from closure");
    }
}
