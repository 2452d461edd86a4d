//! The schemas of management information.

use super::{answered, day, list, named, number, schema, text_or_null};
use ::cases::information::Dimension;
use serde_json::{Map, Value, json};

pub(super) fn all() -> Map<String, Value> {
    let counts = |of: &str| json!({ "type": "object", "additionalProperties": number(), "description": of });
    let share = json!({ "type": ["number", "null"], "minimum": 0, "maximum": 1 });
    let spread = json!({ "oneOf": [schema("Spread"), { "type": "null" }] });
    let measures = [
        ("receipts", number(), "Cases received."),
        ("decisions", number(), "Decisions given."),
        ("caseload", number(), "Cases that are not completed, at the end."),
        ("over_12_months", number(), "Cases of the caseload that are older than 12 months."),
        ("share_over_12_months", share, "Their share of the caseload."),
        ("reviews", number(), "Cases taken up again for a review."),
        ("days_to_first_decision", spread, "The calendar days from receipt to the first decision."),
        ("outcomes", counts(""), "Cases by their last decision."),
        ("reasons", counts(""), "Cases received by what they are about."),
    ];
    let value = ("value", text_or_null(), "The code or the period; null where it is not known.");
    named(vec![
        (
            "Information",
            answered(
                &[
                    ("as_of", day(), "The day at whose end it stands so."),
                    ("total", schema("Measures"), "Of all cases."),
                    (
                        "by",
                        json!({
                            "type": "object",
                            "propertyNames": { "enum": Dimension::ALL },
                            "additionalProperties": list(schema("Group")),
                        }),
                        "Of groups of cases, and by periods.",
                    ),
                ],
                &[],
            ),
        ),
        ("Measures", answered(&measures, &[])),
        ("Group", answered(&[&[value][..], &measures].concat(), &[])),
        (
            "Spread",
            answered(
                &[
                    ("cases", number(), "How many cases."),
                    ("mean", json!({ "type": "number" }), "The arithmetic mean."),
                    ("median", number(), "The 50th percentile."),
                    ("percentile_10", number(), "The 10th percentile."),
                    ("percentile_90", number(), "The 90th percentile."),
                    ("percentile_95", number(), "The 95th percentile."),
                ],
                &[],
            ),
        ),
    ])
}
