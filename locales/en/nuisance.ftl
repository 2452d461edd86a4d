# Report nuisance calls and messages: the texts of site/services/nuisance.toml.
# docs/assumptions.md says which facts are not the regulator’s. “They” is whoever called or sent the message.

service = Report nuisance calls and messages
    .description =
        Tell us about unwanted calls, texts, emails or faxes that try to sell or promote something.
    .start =
        Use this service to tell us about a call, text, email or fax that you did not want, if it tried to
        sell or promote something. A call can come from a real person or from a recorded voice.

        You can tell us about up to 5 calls or messages of the same kind in one report.

        # Before you start

        Some calls and messages are for someone else to deal with:

        - silent calls, and calls that are cut off when you answer, go to Ofcom
        - scams go to Report Fraud, which used to be called Action Fraud
        - some calls to numbers on the Telephone Preference Service (TPS) list can go to the TPS

        If you are not sure, start here. We ask a few questions first, and tell you where to go.

        # What you need

        We will ask you for:

        - when each call or message came
        - the number, name or email address that it came from, if you could see it
        - what it was about
        - whether you ever agreed to get it

        You do not have to tell us who you are, or give us your number or your postcode. Tell us as much as
        you can about the call or message. The more we know, the more we can do.

        # What we can and cannot do

        We use your report to look into who is responsible and to take action. We do not reply to each
        report.

        # Your information

        We may share what you tell us with other regulators, with phone companies and with the organisations
        that we look into. Read [how we use your information](/privacy) before you start.
    .next =
        You do not need to do anything else. We look at your report together with others, to find out who is
        responsible and to take action. We do not reply to each report. If you said that we may contact you,
        we will do so only if we need to know more.

        # What else you can do

        - If a real person called you, put your number on the [TPS list](https://www.tpsonline.org.uk). If it has been on the list for long enough, you can tell the TPS about the call too.
        - Forward spam texts to 7726. This is free.
        - Tell [Ofcom](https://www.ofcom.org.uk) about silent calls.
        - Come back and tell us if you get more calls or messages.

## What it was

received = What did you get?
    .summary = What you got
    .hint = If you got more than one kind, choose one now. You can make another report for the others.
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

silent-call-advice = Tell Ofcom about silent and abandoned calls
    .body =
        You told us that you got a silent or abandoned call. Ofcom deals with these calls, not us.

        # What to do now

        - Write down when the call came, and the number if it was shown.
        - Tell Ofcom as soon as you can. Go to [the Ofcom website](https://www.ofcom.org.uk).

        If you also got a call in which a person or a recorded voice tried to sell you something, come back
        and tell us about that one.

received-other = What kind of message was it?
    .summary = Kind of message
    .hint = For example, a message in an app or on social media.
    .required = Enter what kind of message it was
    .name = The kind of message

scam = Do you think it was a scam?
    .summary = A scam
    .hint = A scam tries to trick you, for example to get your money, your passwords or your bank details.
    .yes = Yes
    .no = No
    .not-sure = I am not sure
    .required = Select yes if you think it was a scam

scam-advice = Report scams to Report Fraud
    .body =
        You told us that you think it was a scam. Scams are for the police, not us.

        # What to do now

        - If you lost money or gave your bank details, call your bank straight away.
        - If you live in England, Wales or Northern Ireland, tell [Report Fraud](https://www.reportfraud.police.uk) on its website, or call [0300 123 2040](tel:03001232040). It used to be called Action Fraud.
        - If you live in Scotland, call Police Scotland on [101](tel:101).
        - If it was a text, forward it to 7726. This is free.
        - Do not reply to it, and do not open any links in it.

        If you only think that it may have been a scam, go back and choose “I am not sure”. You can then
        tell us about it.

selling = Did it try to sell or promote something?
    .summary = Tried to sell or promote something
    .hint = This can be a product, a service, an organisation or a cause.
    .yes = Yes
    .no = No
    .required = Select yes if it tried to sell or promote something

not-selling = We look at calls and messages that try to sell or promote something
    .body =
        You told us that yours did not try to sell or promote anything. The rules that we look after here
        are about marketing.

        # What to do now

        - If someone threatened you, call the police on [101](tel:101). In an emergency, call [999](tel:999).
        - If unwanted calls keep coming, ask your phone company what it can do to stop them.
        - If you are worried about how an organisation uses your information, [raise a data protection concern](/services/data-protection).

        If you are not sure that this page is right for you, [contact us](/contact).

## Live calls and the TPS

tps = Was your number on the TPS list when the call came?
    .summary = On the TPS list
    .body =
        The Telephone Preference Service (TPS) keeps a list of people who do not want sales calls. There is
        also one for companies, the Corporate TPS.

        You can find out if your number is on the list, or put it there, on [the TPS
        website](https://www.tpsonline.org.uk).
    .yes = Yes
    .no = No
    .not-sure = I am not sure
    .required = Select yes if your number was on the TPS list when the call came

tps-long-enough = Had your number been on the list for that long when the call came?
    .summary = On the TPS list for long enough
    .body =
        The TPS only looks at calls to numbers that have been on its list for { $tps-wait } or more.
    .yes = Yes
    .no = No
    .not-sure = I am not sure
    .required = Select yes if your number had been on the list for that long

tps-route = Who do you want to tell about the call?
    .summary = Who you want to tell
    .body =
        You can tell us, the TPS, or both. The TPS gives your name, number and postcode to the company that
        called you. You can tell us without saying who you are.
    .us = You, the regulator
    .tps = The TPS
    .both = Both
    .both-hint = Tell us here first. We will remind you about the TPS at the end.
    .required = Select who you want to tell about the call

tell-tps = Tell the TPS about the call
    .body =
        The TPS can look at your call if all of these are true:

        - your number had been on its list for { $tps-wait } or more when the call came
        - you talked to the person who called
        - you know the date and time of the call
        - you know the name or number of the company that called
        - you agree that the TPS gives your name, number and postcode to that company

        # What to do now

        - Write down what you know about the call.
        - Make a complaint on [the TPS website](https://www.tpsonline.org.uk) as soon as you can.

        If the TPS cannot look at your call, come back and tell us about it.

## Texts, emails and faxes

text-forwarded = Have you forwarded the text to 7726?
    .spoken = Have you forwarded the text to 7 7 2 6?
    .summary = Forwarded to 7726
    .body =
        You can forward spam texts to 7726. It is free. You can still tell us about the text here.
    .yes = Yes
    .no = No
    .required = Select yes if you have forwarded the text to 7726

sender-in-uk = Is the sender in the UK?
    .summary = Sender is in the UK
    .hint = Look for a UK postal address or phone number in the email.
    .yes = Yes
    .no = No
    .not-sure = I am not sure
    .required = Select yes if the sender is in the UK

sender-abroad = We look at emails from senders in the UK
    .body =
        You told us that the sender is not in the UK. We can usually act only if we can tell who sent an
        email, and the sender is in the UK.

        # What to do now

        - Do not reply to the email, and do not open any links in it.
        - Mark it as spam in your email program.
        - If it tries to trick you, tell [Report Fraud](https://www.reportfraud.police.uk). If you live in Scotland, call Police Scotland on [101](tel:101).

        If you find out that the sender is in the UK, come back and tell us.

fax-list = Was your fax number on the FPS list when the fax came?
    .summary = On the FPS list
    .hint = The Fax Preference Service (FPS) keeps a list of people who do not want sales faxes.
    .yes = Yes
    .no = No
    .not-sure = I am not sure
    .required = Select yes if your fax number was on the FPS list when the fax came

## Each call or message

message = Call or message { $number }

message-more = Do you want to tell us about another call or message?
    .summary = Another call or message
    .yes = Yes
    .no = No
    .required = Select yes if you want to tell us about another call or message

message-when = When did it come?

message-date = Date
    .hint = If you do not know the exact day, give your best guess.
    .required = Enter the date when it came
    .name = The date when it came

message-time = Time
    .hint = To the nearest 15 minutes if you can. For example, 9:30am or 14:15.
    .invalid = Enter a time, like 9:30am or 14:15
    .name = The time when it came

message-from = Where did it come from?

number-shown = Did your phone or machine show a number or name?
    .summary = Number or name shown
    .shown = Yes, a number or name
    .withheld = No, it said that the number was withheld or private
    .international = No, it only said “international”
    .unavailable = No, it said “unavailable” or showed nothing
    .not-sure = I am not sure
    .required = Select what your phone or machine showed

message-number = What number or name did it show?
    .summary = The number or name
    .hint = Copy it exactly.
    .required = Enter the number or name that it showed
    .name = The number or name that it showed

sender-email = What email address did it come from?
    .summary = Email address it came from
    .hint = Copy it exactly. For example, offers@example.com.
    .required = Enter the email address that it came from
    .name = The email address that it came from

message-topic = What was it about?
    .summary = What it was about
    .hint = Choose from the list. If nothing fits, choose “Something else”.
    .accident-claims = Accident claims
    .boilers = Boilers
    .broadband = Broadband
    .call-blockers = Call blockers
    .debt-management = Debt management
    .energy = Energy and green energy
    .extended-warranties = Extended warranties and appliance cover
    .funeral-plans = Funeral plans
    .gambling = Gambling
    .home-improvements = Double glazing and home improvements
    .insulation = Insulation
    .insurance = Insurance
    .loans = Banking and loans
    .mobile-phones = Mobile phones and upgrades
    .pensions = Pensions
    .ppi = Payment protection insurance (PPI) claims
    .property = Property and timeshares
    .solar-panels = Solar panels
    .surveys = Lifestyle surveys
    .tax-refunds = Tax refunds
    .vehicle-finance = Vehicle finance claims
    .something-else = Something else
    .required = Select what it was about
    .unknown-option = Choose what it was about from the list. If nothing fits, choose “Something else”

message-sender = Who was it from?
    .body =
        Tell us anything you know about who called you or sent it. If you do not know who it was, leave the
        optional boxes blank.

sender-said-who = Did the caller say who they were?
    .summary = Caller said who they were
    .at-once = Yes, without being asked
    .when-asked = Yes, when I asked
    .refused = No, they refused
    .did-not-ask = No, and I did not ask
    .required = Select if the caller said who they were

sender-name = Name of the organisation
    .name = The name of the organisation

sender-phone = Phone number they gave
    .hint = For example, a number to call back.
    .invalid = Enter the number they gave, like 01632 960 001 or +44 808 157 0192
    .name = The phone number they gave

sender-contact-email = Email address they gave
    .invalid = Enter the email address they gave in the correct format, like name@example.com
    .name = The email address they gave

sender-website = Website they gave
    .hint = For example, www.example.com.
    .name = The website they gave

sender-address = Postal address they gave
    .name = The postal address they gave

message-permission = You and them

customer = Are you their customer, or have you been?
    .summary = You are or were their customer
    .yes = Yes
    .no = No
    .not-sure = I am not sure
    .required = Select yes if you are or have been their customer

permission = Have you ever agreed to get calls or messages from them?
    .summary = You agreed to get calls or messages
    .hint = For example, you ticked a box on a form.
    .yes = Yes
    .no = No
    .not-sure = I am not sure
    .required = Select yes if you have ever agreed to get calls or messages from them

asked-to-stop = Have you asked them to stop?
    .summary = You asked them to stop
    .yes = Yes
    .no = No
    .required = Select yes if you have asked them to stop

asked-to-stop-on = When did you ask them to stop?
    .summary = Date you asked them to stop
    .hint = If you asked more than once, give the first date. If you do not know it, give your best guess.
    .name = The date when you asked them to stop

message-content = What it said

opt-out = Did it say how to stop getting more?
    .summary = Said how to stop more
    .hint = For example, press a key, reply STOP or use an unsubscribe link.
    .yes = Yes
    .no = No
    .not-sure = I am not sure
    .required = Select yes if it said how to stop getting more

replied = Did you press a key or reply?
    .summary = You pressed a key or replied
    .yes = Yes
    .no = No
    .required = Select yes if you pressed a key or replied

message-text = What did they say?
    .summary = What they said
    .hint =
        Use their own words if you can. You can copy in a text or an email, with any web links. Leave out
        your own name and number.
    .name = What you tell us they said

## What it did, and to whom

effect = How nuisance calls or messages affect you

how-often = How often do you get calls or messages like this?
    .summary = How often
    .only-these = Only the ones I have told you about
    .daily = Every day, or nearly
    .weekly = Every week
    .monthly = Every month
    .less-often = Less often

effects = How did they affect you or others?
    .summary = How they affected you or others
    .hint = Select all that apply.
    .annoyed = They annoyed me
    .distressed = They upset or worried me
    .cost = They cost me money
    .vulnerable = They came to someone who is easily misled or harmed
    .vulnerable-hint = For example, because of age, illness or disability
    .none = None of these
    .name = How they affected you or others

effects-more = Do you want to say more about this?
    .summary = More about how they affected you or others
    .name = What you say about this

your-line = The number or email address they came to
    .body =
        You can leave any of these questions blank. If the calls or messages came to more than one number or
        address, tell us about the one that got the most.

number-called = Phone or fax number they came to
    .invalid = Enter a phone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192
    .name = The number they came to

address-emailed = Email address they came to
    .invalid = Enter an email address in the correct format, like name@example.com
    .name = The email address they came to

line-kind = Is it the number of a landline or a mobile?
    .summary = Landline or mobile
    .landline = Landline
    .mobile = Mobile

line-holder = Who holds the account?
    .summary = Account holder
    .hint = This is the person or organisation that pays for the number or address, or that it belongs to.
    .me = Me
    .my-household = Someone else in my home
    .my-employer = My employer
    .someone-else = Someone else

holder-type = What is the account holder?
    .summary = Kind of account holder
    .private-person = A private person
    .sole-trader = A sole trader
    .partnership = A partnership
    .company = A limited company
    .other-body = Another organisation, such as a charity or a public body
    .not-sure = I am not sure

postcode-area = What is the first half of your postcode?
    .summary = First half of your postcode
    .hint = For example, SK9. We use it to see where nuisance calls and messages go. It does not show who you are.
    .name = The first half of your postcode

contact-you = Contacting you

may-contact = May we contact you if we need to know more?
    .summary = We may contact you
    .by-email = Yes, by email
    .by-phone = Yes, by phone
    .no = No
    .required = Select if we may contact you

your-email = Your email address
    .required = Enter your email address
    .invalid = Enter an email address in the correct format, like name@example.com
    .name = Your email address

your-phone = Your phone number
    .required = Enter your phone number
    .invalid = Enter a phone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192
    .name = Your phone number

your-name = What is your name?
    .summary = Your name
    .hint = We will use it if we contact you.
    .name = Your name
