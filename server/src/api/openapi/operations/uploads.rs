//! The operations of files.

use super::{Answer, Body, JSON, Operation, answer, reference, usual, without_body};
use crate::limits;
use ::cases::ProblemKind as P;
use serde_json::json;

pub(super) fn uploads(method: &str, path: &str) -> Option<Operation> {
    const FILE: &str = "application/octet-stream";
    let file = || Some(Body { required: true, content: vec![(FILE, json!({}))] });
    Some(match (method, path) {
        ("POST", "uploads") => Operation {
            description: format!(
                "The file as the body, or in a form with one file. With Upload-Complete: ?0 and Upload-Length, as much of \
                 it as there is; the rest follows with PATCH. Its type is told by its content, and active content is \
                 refused. At most {} MB, or less if the service says so.",
                limits::FILE / 1_000_000
            ),
            parameters: &["uploadService", "contentDisposition", "uploadComplete", "uploadLength"],
            body: Some(Body {
                required: true,
                content: vec![
                    (FILE, json!({})),
                    (
                        "multipart/form-data",
                        json!({
                            "type": "object",
                            "required": ["file"],
                            "properties": { "file": { "type": "string", "contentMediaType": FILE } },
                        }),
                    ),
                ],
            }),
            answers: vec![Answer {
                status: 201,
                description: "The file is here, or its beginning.",
                content: vec![(
                    JSON,
                    json!({ "anyOf": [
                    reference("schemas", "CreatedUpload"), reference("schemas", "BegunUpload"),
                ] }),
                )],
                headers: &["Location", "Upload-Complete", "Upload-Offset"],
            }],
            problems: &[
                P::MalformedRequest,
                P::InvalidQuery,
                P::UploadTooLarge,
                P::UploadType,
                P::UploadRefused,
            ],
            ..usual("createUpload", "Uploads a file")
        },
        ("GET", "uploads/{id}") => Operation {
            description: "HEAD says the same without a body.".into(),
            answers: vec![Answer {
                status: 200,
                description: "What the file is, or how far it has come.",
                content: vec![(
                    JSON,
                    json!({ "anyOf": [
                    reference("schemas", "Upload"), reference("schemas", "UploadProgress"),
                ] }),
                )],
                headers: &["Upload-Complete", "Upload-Offset", "Upload-Length"],
            }],
            problems: &[P::UploadNotFound, P::UploadBusy],
            ..usual("getUpload", "An upload")
        },
        ("PATCH", "uploads/{id}") => Operation {
            description:
                "What has come when a connection breaks is kept; GET and HEAD say from where to go on.".into(),
            parameters: &["uploadOffset"],
            body: file(),
            answers: vec![
                answer(200, "It was the last piece, and the file is here.", "Upload", &["Upload-Complete"]),
                without_body(204, "The piece is here.", &["Upload-Complete", "Upload-Offset"]),
            ],
            problems: &[
                P::MalformedRequest,
                P::UploadNotFound,
                P::UploadBusy,
                P::UploadOffset,
                P::UploadTooLarge,
                P::UploadType,
                P::UploadRefused,
            ],
            ..usual("continueUpload", "More of a file")
        },
        ("DELETE", "uploads/{id}") => Operation {
            description: "As long as it is part of no case.".into(),
            answers: vec![without_body(204, "It is gone.", &[])],
            problems: &[P::UploadNotFound, P::UploadBusy],
            ..usual("deleteUpload", "Takes a file away")
        },
        _ => return None,
    })
}
