# Find the right place for your concern: the texts of site/services/concern.toml. Questions that a service
# asks too have its words.

# The regulator's name.
-regulator = Information Commissioner’s Office (ICO)

service = Find the right place for your concern
    .description =
        Answer up to three questions. We tell you which service you need, or who else can help.
    .start =
        We are the { -regulator }. We look after people’s rights to privacy and to information.

        Answer up to three questions. Then we take you to the service that you need, with what you have told us
        already filled in. If your concern is for someone else to deal with, we tell you who.

        We do not ask who you are here, and nothing is sent to us.

        # What we cannot do

        We cannot:

        - get money for you
        - punish a person or an organisation for you
        - look into scams or other crimes: tell the police
        - look into silent calls: tell Ofcom
        - look into requests for information to Scottish public authorities: tell the Scottish Information Commissioner

        If someone is in danger now, call [999](tel:999).

## What it is about

topic = What is your concern about?
    .summary = What your concern is about
    .hint = Choose the one that fits best. You can come back and choose another.
    .handling = How an organisation has used or looked after personal information
    .handling-hint = For example, it shared your information, lost it or got it wrong
    .access = Getting the information that an organisation holds about me
    .access-hint = For example, you want a copy of your records
    .public-information = Getting other information from a public authority
    .public-information-hint = For example, how a council spends its money. This is also called freedom of information
    .calls = Unwanted calls, texts, emails or faxes
    .website-cookies = Cookies on a website or in an app
    .search-engine = Results about me in a search engine
    .camera = A camera that films me
    .camera-hint = For example, CCTV or a camera doorbell
    .scam = A scam, or another crime
    .regulator = Us: how we dealt with you or your concern
    .something-else = Something else
    .required = Select what your concern is about

## How an organisation uses personal information

wish = What do you want most?
    .summary = What you want most
    .put-right = I want the organisation to put things right, or I want you to look into it
    .money = I want money for what happened to me
    .punish = I want someone to be punished
    .required = Select what you want most

handling-concern = You can raise a data protection concern
    .body =
        Tell us what the organisation did with the personal information. If you have not complained to the
        organisation yet, we will help you do that first.

        We have filled in your first answer there.
    .button = Raise a data protection concern

no-money = We cannot get money for you
    .body =
        You told us that you want money for what happened to you. We cannot give you money, and we cannot make an
        organisation pay you.

        # Who can help

        - Ask the organisation to pay you for the harm it caused. Keep a copy of what you ask.
        - If it says no, you may be able to go to court. Get legal advice first. [Citizens Advice](https://www.citizensadvice.org.uk) can tell you where to get it.

        # What we can do

        We can look at whether the organisation followed data protection law. We will write to tell you what
        we find. If you want this, raise a data protection concern. We have filled in your first answer there.
    .button = Raise a data protection concern

no-punishment = We cannot punish someone for you
    .body =
        You told us that you want someone to be punished. We do not punish a person or an organisation because
        one person asks us to.

        # Who can help

        - If you think that someone committed a crime, tell the police. Call [101](tel:101), or [999](tel:999) if someone is in danger now.
        - If someone did something wrong at work, complain to their employer.

        # What we can do

        We can look at whether the organisation followed data protection law, and tell it to do better. Only in
        rare cases do we use our legal powers. If you want us to look into it, raise a data protection concern.
        We have filled in your first answer there.
    .button = Raise a data protection concern

## Getting one’s own information

asked-for-it = Have you asked the organisation for the information?
    .summary = Asked the organisation
    .yes = Yes
    .no = No
    .required = Select yes if you have asked the organisation for the information

ask-first = Ask the organisation for your information
    .body =
        You have a right to ask an organisation for a copy of the information it holds about you. Ask it before
        you come to us.

        We have made a letter for you. Fill in the gaps and send it to the organisation. You can also use the words
        in an email.

        # What happens next

        - Keep a copy of your letter, and note the date you send it.
        - The organisation should answer within { $answer-time }.
        - If it does not answer, or you are not happy with its answer, come back. Then choose that you have asked for the information.

ask-for-information = Your letter to the organisation
    .subject = Request for my personal information
    .body =
        {"["}your name]
        {"["}your address]

        { $today }

        {"["}name of the organisation]
        {"["}address of the organisation]

        My account or reference number: {"["}number, if you have one]

        Dear Sir or Madam

        Please send me a copy of the personal information that you hold about me. I have a right to this under data protection law.

        This is the information that I would like to have:

        {"["}what you want, as exactly as you can. For example, emails about me between March and May]

        If you need to know more, or need proof of who I am, please tell me as soon as you can. You should answer within { $answer-time }.

        If you do not have to send me something, please tell me why.

        Yours faithfully

        {"["}your name]

access-concern = You can raise a data protection concern
    .body =
        Tell us what happened when you asked the organisation for the information. If you have not complained to
        the organisation yet, we will help you do that first.

        We have filled in your first answer there.
    .button = Raise a data protection concern

## Getting information from a public authority

authority-place = Where is the public authority?
    .summary = Where the public authority is
    .hint = If it works in the whole of the United Kingdom, choose that. For example, a UK government department.
    .england = England
    .wales = Wales
    .northern-ireland = Northern Ireland
    .scotland = Scotland
    .uk-wide = The whole of the United Kingdom
    .required = Select where the public authority is

scottish-authority = The Scottish Information Commissioner deals with this
    .body =
        Scotland has its own law on asking public authorities for information. We cannot look into this.

        # What to do now

        - Go to the website of the [Scottish Information Commissioner](https://www.foi.scot). It says what to do before you complain, and how to complain.
        - Do this soon, as there may be a time limit.

        # When we can help

        - If you asked a Scottish authority for information about yourself, [raise a data protection concern](/services/data-protection) with us.
        - If the authority works in the whole of the United Kingdom, go back and change your answer.

request-concern = You can complain about a request for information
    .body =
        Tell us what you asked the public authority for, and what it answered. If you have not asked it to look
        at its answer again, we will help you do that first.

        We have filled in your first answer there.
    .button = Complain about a request for information

## Calls and messages

received = What did you get?
    .summary = What you got
    .live-call = A call from a real person
    .recorded-call = A call with a recorded voice
    .silent-call = A silent or abandoned call
    .silent-call-hint = You heard nothing, or it was cut off, or you were told that nobody was free to talk
    .text = A text, picture or video message
    .email = An email
    .fax = A fax
    .something-else = Something else
    .something-else-hint = For example, a message in an app
    .required = Select what you got

silent-calls = Tell Ofcom about silent and abandoned calls
    .body =
        You told us that you got a silent or abandoned call. Ofcom deals with these calls, not us.

        # What to do now

        - Write down when the call came, and the number if it was shown.
        - Tell Ofcom as soon as you can. Go to [the Ofcom website](https://www.ofcom.org.uk).

        If you also got a call that tried to sell you something, come back and tell us about that one.

nuisance-concern = You can report nuisance calls and messages
    .body =
        Tell us about the calls or messages. You do not have to say who you are. We use what you tell us to find
        out who is responsible.

        We have filled in your first answer there.
    .button = Report nuisance calls and messages

## Cookies, search results, cameras

cookies-concern = You can tell us about cookies
    .body =
        Tell us how the website or app uses cookies. We do not ask who you are, so you will not get a reply. We use
        what you tell us to check websites.
    .button = Tell us about cookies

search-concern = You can raise a concern about search results
    .body =
        If a search engine shows results when people search for your name, you can ask the company that runs it
        to remove them. If it refuses, you can come to us. We ask a few questions first, and tell you what to do
        now.
    .button = Raise a concern about search results

who-runs = Who uses the camera?
    .summary = Who uses the camera
    .hint = If you are not sure, think of who owns or rents the place where the camera is.
    .home = A person, at their home
    .home-hint = For example, a neighbour
    .organisation = An organisation
    .organisation-hint = For example, a shop, a landlord, a school, a council or an employer
    .required = Select who uses the camera

camera-concern = You can raise a concern about a home camera
    .body =
        We ask a few questions first, and tell you what to do now. Often it is best to talk or write to the person
        who uses the camera. We can help you with a letter.

        If someone uses the camera to harass or frighten you, tell the police. Call [101](tel:101),
        or [999](tel:999) if someone is in danger now.

        We have filled in your first answer there.
    .button = Raise a concern about a home camera

want-footage = Have you asked the organisation for footage of yourself?
    .summary = Asked for footage of yourself
    .hint = Footage means the pictures or sound that the camera recorded.
    .yes = Yes
    .no = No
    .required = Select yes if you have asked the organisation for footage of yourself

organisation-footage = You can raise a data protection concern
    .body =
        An organisation should give you the information it holds about you when you ask for it. This includes
        footage of you. Tell us what happened when you asked.

        We have filled in your first answer there.
    .button = Raise a data protection concern

organisation-camera = You can raise a data protection concern
    .body =
        Data protection law covers organisations that use cameras. Tell us what worries you about the camera. If
        you have not complained to the organisation yet, we will help you do that first.

        We have filled in your first answer there.
    .button = Raise a data protection concern

## Scams, ourselves, and all else

scam = Tell the police about scams and other crimes
    .body =
        Scams and other crimes are for the police. We cannot look into them.

        # What to do now

        - If someone is in danger now, call [999](tel:999).
        - If you lost money or gave someone your bank details, call your bank straight away.
        - If you live in England, Wales or Northern Ireland, tell [Report Fraud](https://www.reportfraud.police.uk) about a scam. It used to be called Action Fraud. You can also call it on [0300 123 2040](tel:03001232040).
        - If you live in Scotland, call Police Scotland on [101](tel:101) about a scam.
        - For another crime, call [101](tel:101).

        # When we can help

        If an organisation did not keep your information safe, and this led to the crime, you can [raise a data
        protection concern](/services/data-protection) with us too.

about-what = What do you want to tell us about?
    .summary = What it is about
    .decision = A decision that we made
    .decision-hint = For example, you do not agree with the outcome of your complaint
    .service = Our service
    .service-hint = For example, we took too long, were not helpful or made a mistake
    .answered = An answer that you gave me to a case review or a complaint about your service
    .answered-hint = Choose this if we have answered, and you are still not happy
    .required = Select what you want to tell us about

regulator-concern = You can complain about us
    .body =
        { $about-what ->
            [decision] In some cases we can look again at a decision that we made. We ask a few questions first, and tell you what we can do.
            [service] Tell us what went wrong, and what you would like us to do.
           *[answered] If we have answered you already, someone outside our organisation may be able to look at it. We tell you who.
        }

        We have filled in your first answer there.
    .button = Complain about us

other-help = We may be able to tell you who can help
    .body =
        None of our services seems to fit your concern.

        # Who can help

        - If you are not sure if it is for us, [contact us](/contact). Tell us in a few words what happened.
        - For advice about your rights in other matters, ask [Citizens Advice](https://www.citizensadvice.org.uk).
        - If someone is in danger now, call [999](tel:999).

        # If you work for an organisation

        If you want to tell us about a data breach, or ask about the data protection fee, [contact us](/contact).
