//! The pages that the server alone makes: the WebAssembly knows nothing of them.

use super::{
    evidence::{CaseDocumentsPage, EvidencePage, case_documents_page, evidence_page},
    listen::{ListenPage, listen_page},
    reference::{ReferencePage, reference_page},
    search::{SearchPage, search_page},
    statistics::{StatisticsPage, statistics_page},
    your_case::{YourCasePage, your_case},
    your_information::{YourInformationPage, your_information},
};
use crate::{
    consent::{
        cookies,
        data::{CookiesPage, NoticePage, ReceiptPage},
        embed::{EmbedPage, embed_page},
        notice, receipt,
    },
    kept::Kept,
    staff::StaffPage,
};
use leptos::prelude::*;

/// A page that the server alone makes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ByServer {
    /// Which case documents are for.
    CaseDocuments(CaseDocumentsPage),
    /// The cookies page.
    Cookies(CookiesPage),
    /// Something of another host.
    Embed(EmbedPage),
    /// The documents that go with a case.
    Evidence(EvidencePage),
    /// Listening, and the reading aids.
    Listen(ListenPage),
    /// The privacy notice.
    Notice(NoticePage),
    /// The receipt of what was decided.
    Receipt(ReceiptPage),
    /// Reference for engineers.
    Reference(ReferencePage),
    /// The search.
    Search(SearchPage),
    /// A page of those who work on cases.
    Staff(StaffPage),
    /// What is counted.
    Statistics(StatisticsPage),
    /// A case, for the person who raised it.
    YourCase(YourCasePage),
    /// What the site holds about the person.
    YourInformation(YourInformationPage),
}

impl ByServer {
    /// What goes along to another language of a page that is the answer to a form: its address alone would not bring it.
    pub(crate) fn kept(&self) -> Option<Kept> {
        match self {
            Self::Evidence(page) => page.kept(),
            Self::YourCase(page) => Some(page.kept()),
            Self::YourInformation(page) => page.kept(),
            _ => None,
        }
    }

    /// The page.
    pub(crate) fn view(&self) -> AnyView {
        match self {
            Self::CaseDocuments(page) => case_documents_page(page),
            Self::Cookies(page) => cookies::cookies_page(page),
            Self::Embed(page) => embed_page(page),
            Self::Evidence(page) => evidence_page(page),
            Self::Listen(page) => listen_page(page),
            Self::Notice(page) => notice::notice_page(page),
            Self::Receipt(page) => receipt::receipt_page(page),
            Self::Reference(page) => reference_page(page),
            Self::Search(page) => search_page(page),
            Self::Staff(page) => page.view(),
            Self::Statistics(page) => statistics_page(page),
            Self::YourCase(page) => your_case(page),
            Self::YourInformation(page) => your_information(page),
        }
    }
}
