//! The engine as the browser runs it: the same crate compiled to WebAssembly. A test sends the same forms to
//! it and to the server, and compares what they make of them.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen::{JsError, prelude::wasm_bindgen};
use wizard::{Answers, Changing, Service, Submission, json};

/// A person's journey through a service.
#[wasm_bindgen]
pub struct Journey {
    service: Service,
    answers: Answers,
}

#[wasm_bindgen]
impl Journey {
    /// Begins it, with the definition as JSON.
    ///
    /// # Errors
    /// It is no definition.
    #[wasm_bindgen(constructor)]
    pub fn new(definition: &str) -> Result<Self, JsError> {
        let service = json::parse(definition).and_then(|json| json::service(&json));
        let service = service.ok_or_else(|| JsError::new("no definition"))?;
        Ok(Self { service, answers: Answers::default() })
    }

    /// Takes the form (JSON, a list of names and values) of a page on a day (ISO 8601).
    /// What comes of it, as JSON: `next`, the id of a page or null, or `problems`.
    ///
    /// # Errors
    /// There is no such page or day, or the form is no such list.
    pub fn submit(&mut self, page: &str, form: &str, today: &str) -> Result<String, JsError> {
        let page = self.service.page(page).ok_or_else(|| JsError::new("no such page"))?;
        let today = wizard::check::parse_date(today).ok_or_else(|| JsError::new("no such day"))?;
        let form: Vec<(String, String)> = serde_json::from_str(form)?;
        let outcome =
            match wizard::submit(&self.service, &self.answers, page, &form, Changing::Nothing, today) {
                Submission::Saved { answers, next } => {
                    self.answers = answers;
                    serde_json::json!({ "next": next })
                }
                Submission::Refused { problems, .. } => serde_json::json!({ "problems": problems }),
            };
        Ok(outcome.to_string())
    }

    /// All that is saved, as JSON.
    ///
    /// # Errors
    /// None that is known.
    pub fn answers(&self) -> Result<String, JsError> {
        Ok(serde_json::to_string(&self.answers)?)
    }
}
