//! What a person is told at once: that it is here, and what they may expect by when.

use crate::deadline::{Days, promised};
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};
use wizard::Service;

time::serde::format_description!(pub(crate) iso_date, Date, "[year]-[month]-[day]");

/// The acknowledgement of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Acknowledgement {
    /// The moment of receipt (RFC 3339, UTC).
    #[serde(with = "time::serde::rfc3339")]
    pub received: OffsetDateTime,
    /// The day of receipt where the body is: periods count from it.
    #[serde(with = "iso_date")]
    pub received_on: Date,
    /// What the service standards promise.
    pub standards: Vec<Due>,
}

/// One promise, by its date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Due {
    /// The standard; its text is `standard-<id>`.
    pub id: String,
    /// The last day on which it is kept.
    #[serde(with = "iso_date")]
    pub by: Date,
}

impl Acknowledgement {
    /// The acknowledgement of what was received at this moment, under the service's standards that hold on that day.
    pub fn new(received: OffsetDateTime, service: &Service, days: Days<'_>) -> Self {
        let received_on = (days.of)(received);
        let standards = service
            .standards
            .iter()
            .filter(|standard| standard.holds_on(received_on))
            .map(|standard| Due { id: standard.id.clone(), by: promised(standard, received, days) })
            .collect();
        Self { received, received_on, standards }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::{date, datetime};
    use wizard::{Calendar, Period, Standard};

    const DAYS: Days<'_> = Days { calendar: &Calendar::weekends(), of: &OffsetDateTime::date };

    fn standard(id: &str, since: Option<&str>, until: Option<&str>) -> Standard {
        let own = |text: &str| text.to_owned();
        Standard {
            id: own(id),
            within: Period::Days(30).into(),
            next_working_day: false,
            met_by: Vec::new(),
            since: since.map(own),
            until: until.map(own),
        }
    }

    #[test]
    fn standards_are_those_of_the_day_of_receipt() {
        let standards = vec![
            standard("always", None, None),
            standard("old", None, Some("2026-11-20")),
            standard("last-day", None, Some("2026-11-21")),
            standard("first-day", Some("2026-11-21"), None),
            standard("future", Some("2026-11-22"), None),
            standard("broken", Some("soon"), None),
        ];
        let received = datetime!(2026-11-21 10:00 UTC);
        let acknowledgement =
            Acknowledgement::new(received, &Service { standards, ..Service::default() }, DAYS);
        let ids: Vec<_> = acknowledgement.standards.iter().map(|due| due.id.as_str()).collect();
        assert_eq!(ids, ["always", "last-day", "first-day"]);
        assert_eq!(acknowledgement.standards[0].by, date!(2026 - 12 - 21));
    }

    #[test]
    fn it_is_written_in_iso_8601() {
        let received = datetime!(2026-11-21 10:00 UTC);
        let service = Service { standards: vec![standard("reply", None, None)], ..Service::default() };
        let acknowledgement = Acknowledgement::new(received, &service, DAYS);
        let written = serde_json::to_value(&acknowledgement).unwrap();
        assert_eq!(
            written,
            serde_json::json!({
                "received": "2026-11-21T10:00:00Z",
                "received_on": "2026-11-21",
                "standards": [{ "id": "reply", "by": "2026-12-21" }],
            })
        );
        assert_eq!(serde_json::from_value::<Acknowledgement>(written).unwrap(), acknowledgement);
    }
}
