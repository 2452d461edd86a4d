# The words of pages that only staff see, in English and Welsh alone. This first part has the codes of site/codes.toml.

## Where a case stands

code-status-new = New
code-status-awaiting-allocation = Awaiting allocation
code-status-in-progress = In progress
code-status-awaiting-information = Awaiting information
code-status-completed = Completed
code-status-reopened = Reopened
code-status-withdrawn = Withdrawn

## Legislation

code-legislation-dpa-1998 = Data Protection Act 1998
code-legislation-uk-gdpr-dpa-2018 = UK GDPR and Data Protection Act 2018
code-legislation-dpa-2018-part-3 = Data Protection Act 2018, Part 3
code-legislation-foia-2000 = Freedom of Information Act 2000
code-legislation-eir-2004 = Environmental Information Regulations 2004
code-legislation-pecr-2003 = Privacy and Electronic Communications Regulations 2003
code-legislation-rpsi-2015 = Re-use of Public Sector Information Regulations 2015
code-legislation-inspire = INSPIRE Regulations
code-legislation-nis = Network and Information Systems Regulations
code-legislation-eidas = eIDAS Regulations

## Queues

code-queue-dp-complaints = Data protection
code-queue-foi-complaints = Freedom of information
code-queue-pecr = Calls, messages and cookies
code-queue-search-results = Search results
code-queue-home-cctv = Home CCTV
code-queue-about-us = Complaints about us
code-queue-information-requests = Information requests

## Sectors, as they are published

code-sector-central-government = Central Government
code-sector-charitable-and-voluntary = Charitable and voluntary
code-sector-education-and-childcare = Education and childcare
code-sector-finance-insurance-and-credit = Finance, insurance and credit
code-sector-general-business = General business
code-sector-health = Health
code-sector-justice = Justice
code-sector-land-or-property-services = Land or property services
code-sector-legal = Legal
code-sector-local-government = Local government
code-sector-marketing = Marketing
code-sector-media = Media
code-sector-membership-association = Membership association
code-sector-online-technology-and-telecoms = Online Technology and Telecoms
code-sector-political = Political
code-sector-regulators = Regulators
code-sector-religious = Religious
code-sector-retail-and-manufacture = Retail and manufacture
code-sector-social-care = Social care
code-sector-transport-and-leisure = Transport and leisure
code-sector-utilities = Utilities
code-sector-unassigned = Unassigned
code-sector-unknown = Unknown

## Parts of sectors

code-sub-sector-county = County council
code-sub-sector-district = District council
code-sub-sector-unitary = Unitary authority
code-sub-sector-parish = Parish or community council
code-sub-sector-fire = Fire service
code-sub-sector-gp = GP practice
code-sub-sector-nhs-trust = NHS trust or health board
code-sub-sector-dentist = Dentist
code-sub-sector-pharmacy = Pharmacy
code-sub-sector-private-health = Private health care
code-sub-sector-school = School
code-sub-sector-further-education = Further education
code-sub-sector-university = University
code-sub-sector-nursery = Nursery
code-sub-sector-bank = Bank
code-sub-sector-insurer = Insurer
code-sub-sector-credit-reference = Credit reference agency
code-sub-sector-debt-collector = Debt collector
code-sub-sector-claims-management = Claims management
code-sub-sector-letting-agent = Letting agent
code-sub-sector-housing-association = Housing association
code-sub-sector-landlord = Landlord
code-sub-sector-managing-agent = Managing agent
code-sub-sector-police = Police
code-sub-sector-prison = Prison
code-sub-sector-courts = Courts
code-sub-sector-probation = Probation
code-sub-sector-search-engine = Search engine
code-sub-sector-social-media = Social media
code-sub-sector-telecom = Telecoms company
code-sub-sector-internet-provider = Internet service provider
code-sub-sector-app = App
code-sub-sector-department = Government department
code-sub-sector-agency = Executive agency
code-sub-sector-public-body = Other public body

## Regions

code-region-north-east = North East England
code-region-north-west = North West England
code-region-yorkshire-and-the-humber = Yorkshire and the Humber
code-region-east-midlands = East Midlands
code-region-west-midlands = West Midlands
code-region-east-of-england = East of England
code-region-london = London
code-region-south-east = South East England
code-region-south-west = South West England
code-region-scotland = Scotland
code-region-wales = Wales
code-region-northern-ireland = Northern Ireland
code-region-overseas = Overseas

## Decisions, as they are published

code-decision-informal-action-taken = Informal Action Taken
code-decision-investigation-pursued = Investigation Pursued
code-decision-no-further-action = No Further Action
code-decision-regulatory-action = Regulatory Action

## What was decided more closely

code-detail-1-no-infringement = No infringement found
code-detail-1-recorded-for-information = Recorded for information
code-detail-1-raise-with-organisation-first = Concern to be dealt with by organisation
code-detail-1-out-of-time = Out of time
code-detail-1-not-data-protection = Not data protection
code-detail-1-insufficient-information = Insufficient information
code-detail-1-withdrawn = Withdrawn
code-detail-1-advice-provided = Advice provided
code-detail-1-no-internal-review = Not eligible: no internal review
code-detail-1-no-jurisdiction-scotland = Not eligible: no jurisdiction (Scotland)
code-detail-1-frivolous-or-vexatious = Frivolous or vexatious
code-detail-1-compliance-advice = Compliance advice to organisation
code-detail-1-organisation-asked-to-do-more = Organisation asked to do more
code-detail-1-organisation-to-explain = Organisation to explain
code-detail-1-practice-change = Recommendations or practice change
code-detail-1-undertaking = Undertaking or action plan
code-detail-1-informally-resolved = Informally resolved
code-detail-1-referred-to-investigations = Referred to investigations
code-detail-1-dn-served = Decision notice served
code-detail-1-reprimand = Reprimand
code-detail-1-enforcement-notice = Enforcement notice
code-detail-1-information-notice = Information notice
code-detail-1-assessment-notice = Assessment notice
code-detail-1-penalty-notice = Penalty notice
code-detail-1-prosecution = Prosecution

## And more closely still

code-detail-2-infringement-likely = Infringement likely
code-detail-2-infringement-unlikely = Infringement unlikely
code-detail-2-not-assessed = Not assessed
code-detail-2-upheld = Upheld
code-detail-2-partly-upheld = Partly upheld
code-detail-2-not-upheld = Not upheld

## Channels

code-channel-online-form = Online form
code-channel-email = Email
code-channel-post = Post
code-channel-phone = Phone
code-channel-live-chat = Live chat
code-channel-social-media = Social media
code-channel-in-person = In person

## What a case is about, as it is published

code-reason-automated-decision-making = Automated decision making
code-reason-fair-and-lawful-processing = Fair and lawful processing
code-reason-retention-of-data = Retention of data
code-reason-right-of-access = Right of access
code-reason-right-to-data-portability = Right to data portability
code-reason-right-to-erasure = Right to erasure
code-reason-right-to-object = Right to object
code-reason-right-to-rectification = Right to rectification
code-reason-right-to-restriction = Right to restriction
code-reason-security = Security

## Signing in

staff-sign-in = Sign in to work on cases
staff-sign-in-button = Sign in
staff-sign-out = Sign out
staff-account = Name of your account
staff-password = Password
staff-code = Code
    .hint = The 6 digits that your authenticator app shows now
staff-wrong = The name, password or code is not right. Type all three again, with a new code. After 10 mistakes you have to wait for 15 minutes

## The cases

staff-navigation = Pages for staff
staff-queue = Cases
staff-information = Management information
staff-all-queues = All queues
staff-all-open = Open
staff-choose = Show these
staff-find = Find a case
    .hint = Its reference, such as HK-104233-K3M7
staff-find-button = Find
staff-unknown-reference = No case has this reference. Check it, letter by letter, and type it again
staff-no-cases = There are no such cases.
staff-next = Next page
staff-column-reference = Reference
staff-column-queue = Queue
staff-column-state = State
staff-column-language = Language
staff-column-received = Received
staff-column-due = First promise

## A case

staff-done = It is done
staff-to-do = What you can do
staff-filed = How it is filed
staff-answers = What the person told us
staff-history = What happened
staff-promise-kept = Kept
staff-promise-missed = Missed
staff-promise-stopped = The clock is stopped
staff-delivery = The other system
staff-delivery-queued = Does not have everything yet. It is sent again and again until it has.
staff-delivery-delivered = Has it
staff-delivery-failed = Did not take it. Tell your system administrator.
staff-in-language = The person reads { $language }. What you write here is sent to them as you write it.

staff-event-received = Received
staff-event-acknowledge = Acknowledged
staff-event-allocate = Allocated
staff-event-classify = Filed
staff-event-suspend = The person was asked something
staff-event-add-information = The person added something
staff-event-resume = Taken up again without an answer
staff-event-extend = A promise got more time
staff-event-withdraw = Withdrawn
staff-event-decide = Decided
staff-event-close = Closed
staff-event-reopen = Reopened
staff-event-note = Note
staff-event-letter = Letter

## What can be done

staff-do-acknowledge = Acknowledge the case
    .body = The person is told that you have it.
staff-do-allocate = Give the case to a queue or an officer
staff-do-suspend = Ask the person something
    .body = The clock stops until they answer.
staff-do-add-information = Add what the person told you
staff-do-resume = Go on without an answer
    .body = The clock goes on from now.
staff-do-extend = Give a promise more time
staff-do-withdraw = Withdraw the case for the person
    .body = Do this only if the person has asked you to.
staff-do-decide = Decide the case
staff-do-close = Close the case
    .body = Say how the outcome was sent.
staff-do-reopen = Open the case again
staff-do-note = Write a note
    .body = Only staff see it.
staff-do-classify = File the case
    .body = Change what is not right. What you leave as it is stays.
staff-do-letter = Write to the person
    .body = The person reads the letter where they follow their case. If they gave an email address, they are told by email that there is a letter, but not what it says.

staff-field-queue = Queue
staff-field-officer = Officer
    .hint = The name of their account
staff-field-question = Your question
staff-field-text = Text
staff-field-standard = Promise
staff-field-by = How much more time
staff-field-reason = Why
staff-field-decision = Decision
staff-field-detail_1 = Detail
staff-field-detail_2 = More detail
staff-field-outcome = What you tell the person
staff-field-channel = Channel
staff-field-because = Why it is opened again

staff-field-legislation = Legislation
staff-field-reasons = What it is about
staff-field-sector = Sector of the organisation
staff-field-sub_sector = Part of the sector
    .hint = Choose one that belongs to the sector. If you change only the sector, this is emptied
staff-field-region = Where the organisation is
staff-field-submitted_about = Organisation
    .hint = Our reference for it. Never the name of a private person
staff-field-parent_account = Organisation that it is part of
    .hint = Our reference for it
staff-field-contact = Contact at the organisation
    .hint = Our reference for them
staff-field-previous_reference = Case before this one
    .hint = Its reference number
staff-field-elected_representative = An elected representative writes
staff-field-cctv = It is about CCTV
staff-field-data_processor = The organisation works for another one
staff-field-early_resolution = It was resolved early
staff-field-super_complaint = A representative body raised it for many
staff-field-regulatory_priority = It falls under one of our priorities

staff-field-needed = What we need
staff-field-organisation = Organisation
    .hint = Its name
staff-field-asked = What we asked
staff-field-done = What we have done
staff-field-next = What we will do next
staff-field-found = What we have found
staff-field-action = What we have done, or will do

staff-because-review = The person asked for a review
staff-because-new-information = Something new is known
staff-because-correction = It was closed by mistake

staff-standard-acknowledged = Written acknowledgement
staff-standard-answered = Answer
staff-standard-first-reply = First reply
staff-standard-assigned = Case officer
staff-standard-first-contact = First contact

staff-by-5-working-days = 5 working days
staff-by-10-working-days = 10 working days
staff-by-20-working-days = 20 working days
staff-by-1-months = 1 month
staff-by-24-hours = 24 hours
staff-by-72-hours = 72 hours

staff-problem-required = Fill this in
staff-problem-too-long = Make this shorter
staff-problem-unknown-code = Choose another one: this one does not go with the rest
staff-problem-unknown-standard = Choose a promise that was made for this case
staff-problem-other-unit = Choose hours for a promise in hours, and days for the others
staff-problem-not-possible = This cannot be done as the case stands now
staff-problem-stale = Something else has happened to the case since you opened this page. Look at it again, then send
staff-problem-sent-before = This was sent already. Look at the case before you send it again
staff-problem-wrong-type = Write this as it is asked for
staff-problem-nothing-changed = Change something, or go back to the case

## Letters

staff-letter-which = Which letter?
staff-letter-written-in = Language that you write in
    .hint = What you write is sent as it is, and marked as being in this language
staff-letter-look = Look at the letter
staff-letter-send = Send the letter
# $language: the name of a language, in that language.
staff-letter-for-person = What the person gets ({ $language })
staff-letter-to-compare = To compare ({ $language })

## Management information

# $date: today.
staff-information-as-of = All figures are as of { $date }.
staff-information-by = By
staff-information-from = From financial year
    .hint = For periods only
staff-information-to = To financial year
staff-information-first = The first
staff-information-last = The last
staff-information-counting = The cases are being counted for the first time. Load this page again in a minute.
staff-information-none = There are no cases yet.
staff-information-all = All cases
staff-information-unknown = Not known
# $by: a grouping, as .by below.
staff-information-figures = Figures, { $by }
staff-information-outcomes = Cases by their last decision, { $by }
staff-information-reasons = Cases received by what they are about, { $by }
staff-information-more = The same elsewhere
staff-information-csv = These figures as CSV
staff-information-json = These figures as JSON
staff-information-statistics = Visits to this website
staff-information-meaning = What the figures mean
    .body =
        - **Received**: cases that came in.
        - **Decisions**: decisions that were given. A case that was decided again has two.
        - **Caseload**: cases that are not completed. A case is completed when it is decided or withdrawn.
        - **Over 12 months**: cases of the caseload that came in more than 12 calendar months ago, and their share of the caseload.
        - **Reviews**: cases that were opened again because the person asked for a review.
        - **Days to the first decision**: calendar days from receipt. “Half” means that half of the cases had their first decision within so many days, “9 in 10” that 9 in 10 had it.

        A group, such as a sector, is measured as it stands today. A period is measured by what happened in it, and its caseload is that of its last day. Cases can be opened again and decided otherwise, so do not add up figures of different reports.

        The financial year begins on 1 April. Week 1 ends on the first Sunday after that, and all other weeks begin on a Monday.

staff-by-status = Status
    .by = by status
staff-by-legislation = Legislation
    .by = by legislation
staff-by-queue = Queue
    .by = by queue
staff-by-sector = Sector
    .by = by sector
staff-by-channel = Channel
    .by = by channel
staff-by-financial-year = Financial year
    .by = by financial year
staff-by-quarter = Quarter
    .by = by quarter
staff-by-month = Month
    .by = by month
staff-by-financial-week = Week
    .by = by week

# $year: a financial year, like 2026/27.
staff-quarter = Quarter { $number }, { $year }
staff-week = Week { $number }, { $year }

staff-figure-received = Received
staff-figure-decisions = Decisions
staff-figure-caseload = Caseload
staff-figure-over-12-months = Over 12 months
staff-figure-share = Share over 12 months
staff-figure-reviews = Reviews
staff-figure-half = Days to the first decision, half
staff-figure-most = Days to the first decision, 9 in 10
staff-figure-none = –
staff-number = { $number }
staff-percent = { $share }%

# $figure: what is counted. $by: a grouping, as .by above.
staff-chart = { $figure }, { $by }
# $name: the group or the period.
staff-chart-highest = Highest: { $number } ({ $name })
staff-chart-table = The table below has all figures.
