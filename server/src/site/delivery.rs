//! How cases are sent to a back end that has names of its own for services: `site/delivery.toml`.

use serde::Deserialize;
use std::collections::BTreeMap;

/// The file: a table for each kind of back end that needs one.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Deliveries {
    /// Open311 `GeoReport` v2.
    pub open311: Option<Mapping>,
}

/// How cases are sent by Open311 `GeoReport` v2.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// The `address_string` of every request: a case has no place, but a request must have one.
    pub address: String,
    /// The `jurisdiction_id`, where the back end serves several.
    pub jurisdiction: Option<String>,
    /// By the id of a service, what its cases are there.
    #[serde(default)]
    pub service: BTreeMap<String, Target>,
}

/// What the cases of a service are at the back end.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Target {
    /// The `service_code`.
    pub code: String,
    /// The code of the attribute that takes the reference, if the service has one.
    pub attribute: Option<String>,
}
