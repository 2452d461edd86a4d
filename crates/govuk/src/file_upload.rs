//! File upload: <https://design-system.service.gov.uk/components/file-upload/>.

use crate::attributes::{Attributes, either, filled, i18n, join, spread};
use crate::behaviour::file_upload::drop_zone;
use crate::character_count::Plurals;
use crate::error_message::ErrorMessage;
use crate::form_group::{Descriptions, FormGroup, group};
use crate::hint::Hint;
use crate::label::Label;
use leptos::html;
use leptos::prelude::*;

/// The texts of a file upload onto which files can be dropped.
#[derive(Clone, Debug, Default)]
pub struct FileUploadTexts {
    /// `chooseFilesButtonText`.
    pub choose_files_button: String,
    /// `dropInstructionText`.
    pub drop_instruction: String,
    /// `noFileChosenText`.
    pub no_file_chosen: String,
    /// `multipleFilesChosenText`: `%{count}` stands for their number.
    pub multiple_files_chosen: Plurals,
    /// `enteredDropZoneText`.
    pub entered_drop_zone: String,
    /// `leftDropZoneText`.
    pub left_drop_zone: String,
}

impl FileUploadTexts {
    fn into_attributes(self) -> Attributes {
        let plurals = self.multiple_files_chosen.into_iter();
        let mut attributes = i18n(vec![
            ("choose-files-button", self.choose_files_button),
            ("no-file-chosen", self.no_file_chosen),
            ("drop-instruction", self.drop_instruction),
            ("entered-drop-zone", self.entered_drop_zone),
            ("left-drop-zone", self.left_drop_zone),
        ]);
        attributes
            .extend(plurals.map(|(rule, text)| (format!("data-i18n.multiple-files-chosen.{rule}"), text)));
        attributes
    }
}

/// Takes files (macro `govukFileUpload`). Without WebAssembly, or without `javascript`, it is the
/// browser's own field.
#[component]
pub fn FileUpload(
    /// `name`.
    #[prop(into)]
    name: String,
    /// `label`.
    #[prop(into)]
    label: Label,
    /// `id`: the name where none is given.
    #[prop(optional, into)]
    id: String,
    /// `multiple`.
    #[prop(optional)]
    multiple: bool,
    /// `javascript`: files can be dropped onto it.
    #[prop(optional)]
    javascript: bool,
    /// The texts of the field onto which files can be dropped.
    #[prop(optional)]
    texts: FileUploadTexts,
    /// `wrapperClasses`.
    #[prop(optional, into)]
    wrapper_classes: String,
    /// `wrapperAttributes`.
    #[prop(optional)]
    wrapper_attributes: Attributes,
    /// `hint`.
    #[prop(optional_no_strip, into)]
    hint: Option<Hint>,
    /// `errorMessage`.
    #[prop(optional_no_strip, into)]
    error_message: Option<ErrorMessage>,
    /// `formGroup`.
    #[prop(optional)]
    form_group: FormGroup,
    /// `describedBy`.
    #[prop(optional, into)]
    described_by: String,
    /// `disabled`.
    #[prop(optional)]
    disabled: bool,
    /// `classes`.
    #[prop(optional, into)]
    classes: String,
    /// `attributes`.
    #[prop(optional)]
    attributes: Attributes,
) -> impl IntoView {
    let id = either(id, &name);
    let label = label.for_field(&id).into_view();
    let Descriptions { described_by, has_error, view } =
        Descriptions::new(&id, &described_by, hint, error_message);
    let error = if has_error { "govuk-file-upload--error" } else { "" };
    let input = view! {
        <input
            class=join(&["govuk-file-upload", &classes, error])
            id=id
            name=name
            type="file"
            disabled=disabled
            multiple=multiple
            aria-describedby=filled(described_by)
            {..spread(attributes)}
        />
    }
    .into_any();
    let input = if javascript {
        let root = NodeRef::<html::Div>::new();
        drop_zone(root);
        view! {
            <div
                class=join(&["govuk-file-upload-wrapper", &wrapper_classes])
                data-module="govuk-file-upload"
                {..spread(texts.into_attributes())}
                {..spread(wrapper_attributes)}
                node_ref=root
            >
                {input}
            </div>
        }
        .into_any()
    } else {
        input
    };
    let FormGroup { before_inputs, after_inputs, classes, attributes } = form_group;
    let inputs = (before_inputs.into_any(), input, after_inputs.into_any());
    group(has_error, &classes, attributes, (label, view, inputs).into_any())
}

#[cfg(any(test, feature = "fixtures"))]
pub(crate) mod fixture {
    use super::{FileUpload, FileUploadTexts};
    use crate::fixtures::Options;
    use leptos::prelude::*;

    fn texts(options: &Options) -> FileUploadTexts {
        let multiple = options.object("multipleFilesChosenText");
        FileUploadTexts {
            choose_files_button: options.text("chooseFilesButtonText"),
            drop_instruction: options.text("dropInstructionText"),
            no_file_chosen: options.text("noFileChosenText"),
            multiple_files_chosen: multiple.map(|plurals| plurals.pairs()).unwrap_or_default(),
            entered_drop_zone: options.text("enteredDropZoneText"),
            left_drop_zone: options.text("leftDropZoneText"),
        }
    }

    pub(crate) fn render(options: &Options) -> AnyView {
        let wrapper = options.object("wrapperAttributes");
        view! {
            <FileUpload
                name=options.text("name")
                label=options.label()
                id=options.text("id")
                multiple=options.flag("multiple")
                javascript=options.flag("javascript")
                texts=texts(options)
                wrapper_classes=options.text("wrapperClasses")
                wrapper_attributes=wrapper.map(|attributes| attributes.pairs()).unwrap_or_default()
                hint=options.hint()
                error_message=options.error_message()
                form_group=options.form_group()
                described_by=options.text("describedBy")
                disabled=options.flag("disabled")
                classes=options.text("classes")
                attributes=options.attributes()
            />
        }
        .into_any()
    }

    #[test]
    fn passes() {
        crate::fixtures::check("file-upload", render);
    }
}
