//! GOV.UK Frontend's components for Leptos, rendered on the server and hydrated.
//!
//! Every component and option is named as in the [GOV.UK Design System](https://design-system.service.gov.uk),
//! in Rust's spelling; the documentation of each says which macro option it is. What the original
//! renders is what these render: each component is held against the fixtures that the original
//! publishes. All words come from the caller, those for assistive technology included.
#![forbid(unsafe_code)]
// Options are given away: what is made of them owns them.
#![allow(clippy::needless_pass_by_value)]

mod accordion;
mod attributes;
mod back_link;
mod behaviour;
mod breadcrumbs;
mod button;
mod character_count;
mod checkboxes;
mod choices;
mod content;
mod cookie_banner;
mod count;
mod date_input;
mod details;
mod erase;
mod error_message;
mod error_summary;
mod exit_this_page;
mod feedback;
mod fieldset;
mod file_upload;
#[cfg(any(test, feature = "fixtures"))]
pub mod fixtures;
mod footer;
mod form_group;
mod generic_header;
mod header;
mod heading;
mod hint;
mod input;
mod inset_text;
mod label;
mod language_navigation;
mod notification_banner;
mod pagination;
mod panel;
mod password_input;
mod phase_banner;
mod radios;
mod select;
mod service_navigation;
mod skip_link;
mod summary_list;
mod table;
mod tabs;
mod tag;
mod task_list;
mod textarea;
mod warning_text;

pub use accordion::{Accordion, AccordionItem};
pub use attributes::Attributes;
pub use back_link::BackLink;
#[cfg(feature = "hydrate")]
pub use behaviour::dom;
pub use behaviour::focus;
pub use breadcrumbs::{BreadcrumbItem, Breadcrumbs};
pub use button::Button;
pub use character_count::{CharacterCount, CountTexts, Plurals};
pub use checkboxes::{CheckboxItem, Checkboxes};
pub use choices::ChoiceItem;
pub use content::Content;
pub use cookie_banner::{CookieBanner, CookieBannerAction, CookieBannerMessage};
pub use count::{Count, CountMessages, CountType};
pub use date_input::{DateInput, DateItem};
pub use details::Details;
pub use erase::Erase;
pub use error_message::{ErrorMessage, ErrorMessageView};
pub use error_summary::{ErrorItem, ErrorSummary};
pub use exit_this_page::ExitThisPage;
pub use feedback::Feedback;
pub use fieldset::{FieldsetOptions, FieldsetView, Legend};
pub use file_upload::{FileUpload, FileUploadTexts};
pub use footer::{Footer, FooterLink, FooterMeta, FooterNavigation};
pub use form_group::FormGroup;
pub use generic_header::GenericHeader;
pub use header::Header;
pub use hint::{Hint, HintView};
pub use input::{Affix, Input, InputWrapper};
pub use inset_text::InsetText;
pub use label::{Label, LabelView};
pub use language_navigation::{LanguageItem, LanguageNavigation};
pub use notification_banner::NotificationBanner;
pub use pagination::{Pagination, PaginationItem, PaginationLink};
pub use panel::{Panel, PanelAction, PanelActions};
pub use password_input::PasswordInput;
pub use phase_banner::PhaseBanner;
pub use radios::{RadioItem, Radios};
pub use select::{Select, SelectItem};
pub use service_navigation::{ServiceNavigation, ServiceNavigationItem, ServiceNavigationSlots};
pub use skip_link::SkipLink;
pub use summary_list::{Action, SummaryCard, SummaryList, SummaryListRow};
pub use table::{Table, TableCell};
pub use tabs::{TabItem, Tabs};
pub use tag::Tag;
pub use task_list::{TaskList, TaskListItem};
pub use textarea::Textarea;
pub use warning_text::WarningText;
