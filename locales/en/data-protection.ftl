# Raise a data protection concern: the texts of site/services/data-protection.toml.
# How names follow from ids: docs/assumptions.md says where the facts come from, the wizard crate which
# texts must exist. "Complaint" is what a person made to the organisation; "concern" is what they raise
# with us.

# The regulator's name, as the letters and advice give it.
-regulator = Information Commissioner’s Office (ICO)

service = Raise a data protection concern
    .description =
        Tell us if an organisation has not looked after personal information, or will not give you the
        information it holds about you.
    .start =
        Use this service if you are worried about how an organisation has used personal information. You
        can also use it if you asked for your information and are not happy with what you got.

        # Before you start

        You need to complain to the organisation first. This gives it the chance to put things right. If
        you have not done this yet, start here anyway. We will help you write the letter.

        Before you raise a concern with us, we expect you to:

        - complain to the organisation
        - ask it to explain anything in its reply that you do not understand
        - send it a reminder if you have heard nothing after 30 days

        You should then come to us within 3 months of your last contact with the organisation.

        # What you need

        We will ask you for:

        - your name and email address
        - the name of the organisation, and how to contact it if you know
        - what happened, and roughly when
        - what harm it caused, if any

        It helps to have your letters and emails to and from the organisation in front of you.

        # What we can and cannot do

        We look at what you tell us and decide what to do. We may:

        - find that the organisation did nothing wrong
        - keep a record of your concern, so that we can see patterns
        - tell the organisation to do more, or to explain itself better
        - recommend how it can improve the way it works
        - use our legal powers, but this is rare

        We cannot get money for you, and we cannot punish an organisation for you.

        # Your information

        We will usually share your concern with the organisation it is about. Read [how we use your
        information](/privacy) before you start.
    .next =
        A case officer may contact you about your concern. We will write to tell you the outcome.

        If you told us that you will send documents, post copies to us, not the originals. Write your
        reference number on each one. Our address is on [our contact page](/contact).

        If you are not happy with the outcome, you can ask us for a case review. Ask within 3 months of
        the outcome.

standard-first-reply = We will send you a first reply by { $date }.
standard-assigned = If your concern needs a detailed look, we expect to give it to a case officer by about { $date }.

## What it is about

about = What is your concern about?
    .summary = What your concern is about
    .access = Getting personal information from an organisation
    .access-hint = For example, you asked for a copy of your information and it said no
    .handling = How an organisation has used or looked after personal information
    .handling-hint = For example, it shared your information, lost it or got it wrong
    .required = Select what your concern is about

whose-information = Who is the information about?
    .summary = Who the information is about
    .me-or-living = Me, or another person who is alive
    .nobody-living = No one who is alive
    .nobody-living-hint = For example, it is only about a person who has died
    .required = Select who the information is about

not-living = This service is only for information about living people
    .body =
        You told us that the information is not about a person who is alive. We cannot look into this here.

        # What you can do

        Ask the organisation that holds the information. It can tell you:

        - which rules it follows
        - who may see the information
        - how to complain if it says no

        If you are not sure that this page is right for you, [contact us](/contact).

request-outcome = What happened when you asked for the information?
    .summary = What happened to your request
    .refused = The organisation refused to give it to me
    .no-reply = The organisation has not replied
    .partial = I only got some of the information
    .charged = The organisation asked for a fee, or for too much proof of who I am
    .something-else = Something else
    .required = Select what happened when you asked for the information

requested-on = When did you ask for the information?
    .summary = Date you asked for the information
    .hint = If you do not know the exact day, give your best guess.
    .required = Enter the date when you asked for the information
    .name = The date when you asked for the information

wait-for-information = The organisation still has time to reply
    .body =
        An organisation should answer a request for information within one month.

        This organisation has until **{ $until }**.

        # What to do now

        - Wait until { $until }.
        - If you have heard nothing by then, complain to the organisation.
        - If that does not help, come back and raise your concern with us.

        If you come back after { $until }, we can help you write your complaint.

handling-problem = What did the organisation do wrong?
    .summary = What went wrong
    .hint = Choose the main problem. You can tell us about others later.
    .not-secure = It did not keep the information safe
    .inaccurate = It holds information that is wrong
    .disclosed = It gave the information to someone it should not have
    .kept-too-long = It kept the information for too long
    .other-purpose = It used the information for a different reason from the one it gave
    .rights-refused = It refused when I used my rights
    .rights-refused-hint = For example, I asked it to correct, delete or stop using my information
    .something-else = Something else
    .required = Select what the organisation did wrong

## What the organisation did about it

told-organisation = Have you complained to the organisation?
    .summary = Complained to the organisation
    .hint = It must have the chance to put things right before we look at your concern.
    .yes = Yes
    .no = No
    .required = Select yes if you have complained to the organisation

response = How did the organisation reply to your complaint?
    .summary = How the organisation replied
    .not-understood = It explained, but I do not understand its reply
    .no-response = It has not replied yet
    .disagree = It replied, but I am not happy with its reply
    .resolved = It has put things right
    .required = Select how the organisation replied to your complaint

resolved = You do not need to raise a concern
    .body =
        You told us that the organisation has put things right, so there is nothing more to do.

        Keep your letters and emails. If the problem comes back, complain to the organisation again. You
        can come back to us if you are not happy with its reply.

complained-on = When did you complain to the organisation?
    .summary = Date you complained
    .hint = If you complained more than once about this, give the first date.
    .required = Enter the date when you complained to the organisation
    .name = The date when you complained

wait = Give the organisation time to reply
    .body =
        We expect you to give the organisation 30 days to reply to your complaint.

        It has until **{ $until }**.

        # What to do now

        - Wait until { $until }.
        - If you have heard nothing by then, send the organisation a reminder.
        - If it still does not reply, come back and raise your concern with us.

        If you come back after { $until }, we can help you write the reminder.

chased = Have you sent the organisation a reminder?
    .summary = Sent a reminder
    .hint = This means that you asked again for a reply, after you complained.
    .yes = Yes
    .no = No
    .required = Select yes if you have sent the organisation a reminder

## Letters to the organisation

letter-details = We can help you write to the organisation
    .body =
        We will make a letter from your answers. You can leave any of these questions blank. The letter
        will have a gap for you to fill in.

letter-name = Your name
    .name = Your name

letter-address = Your address
    .name = Your address

letter-organisation = Name of the organisation
    .name = The name of the organisation

letter-reference = Your account or reference number
    .hint = This helps the organisation to find you in its records.
    .name = Your account or reference number

letter-request = What information did you ask for, and what is missing?
    .summary = Information you asked for
    .hint = Be as exact as you can. For example, “emails about me between March and May”.
    .name = What you say about the information

letter-what-happened = What happened, and how has it affected you?
    .summary = What happened
    .hint = Say what went wrong, when, and what you want the organisation to do.
    .name = What you say happened

letter-unclear = What do you not understand in the organisation’s reply?
    .summary = What you do not understand
    .hint = List each point. It helps to use the organisation’s own words.
    .name = What you do not understand

tell-them-first = Complain to the organisation first
    .body =
        We do not usually look at a concern before the organisation has had the chance to put things right.

        We have made a letter for you. Check it, fill in any gaps and send it to the organisation.

        # What happens next

        - Keep a copy of your letter, and note the date you send it.
        - Give the organisation 30 days to reply.
        - If it does not reply, send it a reminder.
        - If you are not happy with its reply, come back and raise your concern with us.

        You should come back to us within 3 months of your last contact with the organisation.

ask-for-clarity = Ask the organisation to explain its reply
    .body =
        Organisations should explain their decisions. Ask this one to explain anything you do not
        understand before you come to us. If you miss out this step, we may send you back to it, and that
        would delay your concern.

        We have made a letter for you. Check it, fill in any gaps and send it to the organisation.

        # What happens next

        - Keep a copy of your letter, and note the date you send it.
        - Give the organisation 30 days to reply.
        - If you are not happy with its reply, come back and raise your concern with us.

chase-them = Send the organisation a reminder
    .body =
        Ask the organisation again for a reply before you come to us.

        We have made a letter for you. Check it, fill in any gaps and send it to the organisation.

        # What happens next

        - Keep a copy of your letter, and note the date you send it.
        - If the organisation still does not reply, or you are not happy with its reply, come back and raise your concern with us.

        You should come back to us within 3 months of your last contact with the organisation.

raise-with-organisation = Your letter to the organisation
    .subject =
        { $about ->
            [access] Complaint about my request for personal information
           *[handling] Complaint about how you have used personal information
        }
    .body =
        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}your name]
        }
        { $has-letter-address ->
            [yes] { $letter-address }
           *[no] {"["}your address]
        }

        { $today }

        { $has-letter-organisation ->
            [yes] { $letter-organisation }
           *[no] {"["}name of the organisation]
        }
        {"["}address of the organisation]

        My account or reference number: { $has-letter-reference ->
            [yes] { $letter-reference }
           *[no] {"["}number, if you have one]
        }

        Dear Sir or Madam

        { $about ->
            [access] I am writing to complain about my request for personal information. { $request-outcome ->
                [refused] You refused to give me the information.
                [no-reply] I asked on { $requested-on }, and you have not replied.
                [partial] You only gave me some of the information.
                [charged] You asked me for a fee, or for too much proof of who I am.
               *[something-else] I am not happy with what you did.
            }

        This is what I asked for, and what is missing:

        { $has-letter-request ->
            [yes] { $letter-request }
           *[no] {"["}the information you asked for, and what is missing]
        }

        Please look at my request again and send me the information I have a right to. If you think that you do not have to send me something, please tell me why.
           *[handling] I am writing to complain about how you have used personal information. { $handling-problem ->
                [not-secure] You did not keep the information safe.
                [inaccurate] You hold information that is wrong.
                [disclosed] You gave the information to someone you should not have given it to.
                [kept-too-long] You have kept the information for too long.
                [other-purpose] You used the information for a different reason from the one you gave.
                [rights-refused] You refused when I used my data protection rights.
               *[something-else] I am not happy with what you did.
            }

        This is what happened, and how it affected me:

        { $has-letter-what-happened ->
            [yes] { $letter-what-happened }
           *[no] {"["}what happened, when, and how it affected you]
        }

        Please look into this and put it right. Please tell me what you find and what you will do.
        }

        Please reply within 30 days. If you cannot, please tell me when you will reply.

        I know that the { -regulator } expects me to give you the chance to put things right first. If I am not happy with your reply, I may raise my concern with it and send it a copy of your reply. Its website has advice for organisations on dealing with complaints like this one.

        You can contact me at the address above if you need to know more.

        Yours faithfully

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}your name]
        }

ask-to-clarify = Your letter to the organisation
    .subject = Please explain your reply to my complaint
    .body =
        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}your name]
        }
        { $has-letter-address ->
            [yes] { $letter-address }
           *[no] {"["}your address]
        }

        { $today }

        { $has-letter-organisation ->
            [yes] { $letter-organisation }
           *[no] {"["}name of the organisation]
        }
        {"["}address of the organisation]

        My account or reference number: { $has-letter-reference ->
            [yes] { $letter-reference }
           *[no] {"["}number, if you have one]
        }

        Dear Sir or Madam

        Thank you for your reply to my complaint about { $about ->
            [access] my request for personal information
           *[handling] how you have used personal information
        }. I do not understand all of it. Please explain:

        { $has-letter-unclear ->
            [yes] { $letter-unclear }
           *[no] {"["}the points you do not understand]
        }

        Data protection law makes you accountable. This means that you must follow its rules, and be able to show that you do. So please tell me why you decided as you did, in plain words.

        Please reply within 30 days. If you cannot, please tell me when you will reply.

        I know that the { -regulator } expects me to ask you this first. If I am not happy with your reply, I may raise my concern with it and send it a copy of your reply.

        You can contact me at the address above if you need to know more.

        Yours faithfully

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}your name]
        }

chase-organisation = Your reminder to the organisation
    .subject = Reminder: my complaint of { $complained-on }
    .body =
        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}your name]
        }
        { $has-letter-address ->
            [yes] { $letter-address }
           *[no] {"["}your address]
        }

        { $today }

        { $has-letter-organisation ->
            [yes] { $letter-organisation }
           *[no] {"["}name of the organisation]
        }
        {"["}address of the organisation]

        My account or reference number: { $has-letter-reference ->
            [yes] { $letter-reference }
           *[no] {"["}number, if you have one]
        }

        Dear Sir or Madam

        On { $complained-on } I complained to you about { $about ->
            [access] my request for personal information
           *[handling] how you have used personal information
        }. You have not replied, and at least 30 days have passed.

        Please reply to my complaint now. If you cannot, please tell me when you will reply.

        I know that the { -regulator } expects me to remind you first. If I do not get a reply, or I am not happy with it, I may raise my concern with the regulator.

        You can contact me at the address above if you need to know more.

        Yours faithfully

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}your name]
        }

## When it was

last-contact = When were you last in touch with the organisation?
    .summary = Date of last contact
    .hint = This is when you last heard from it about your complaint, or last wrote to it, whichever is later.
    .required = Enter the date when you were last in touch with the organisation
    .name = The date when you were last in touch
    .warning =
        We expect to hear from you within 3 months of your last contact with the organisation. You can
        still carry on, but we may decide not to look at your concern. If there is a reason for the delay,
        tell us when we ask what happened.

## About you

your-details = About you

your-name = Your name
    .required = Enter your name
    .name = Your name

your-email = Your email address
    .hint = We will use this to write to you about your concern.
    .required = Enter your email address
    .invalid = Enter an email address in the correct format, like name@example.com
    .name = Your email address

your-address = What is your postal address?
    .summary = Your postal address
    .hint = We may share this with the organisation, so that it can find you in its records.
    .name = Your postal address

support-needs = Do you need any of these to deal with us?
    .summary = Support you need
    .hint = Select all that apply.
    .phone-only = I can only be contacted by phone
    .large-print = I need large print
    .braille = I need Braille
    .none = No, I do not need any of these
    .name = The support you need

happened-to = Who did it happen to?
    .summary = Who it happened to
    .hint = If it happened to you and to others, choose “Me”. You can tell us about the others later.
    .me = Me
    .my-child = My child
    .someone-else = Someone else
    .required = Select who it happened to

your-age = How old were you when it happened?
    .summary = Your age when it happened
    .hint = Tell us if you want us to take your age into account. For example, if you were a child.
    .invalid = Enter your age as a whole number, like 15
    .name = Your age

## About them

about-them = About the person it happened to

their-name = Their name
    .required = Enter their name
    .name = Their name

their-address = Their address
    .hint = We may share this with the organisation, so that it can find them in its records.
    .name = Their address

their-age = How old were they when it happened?
    .summary = Their age when it happened
    .hint = If you do not know, give your best guess.
    .required = Enter how old they were when it happened
    .invalid = Enter their age as a whole number, like 15
    .name = Their age

authority = Acting for another person
    .body =
        We need to know that you may act for this person. If they are 12 or over, they must give you their
        signed consent. This is a letter, signed by them, that says you may act for them.

legal-authority = Are you their parent or carer, with the legal right to act for them?
    .summary = Parent or carer with legal authority
    .yes = Yes
    .no = No

show-authority = How will you show us that you may act for them?
    .summary = How you will show your authority
    .send = I will send proof with my documents
    .send-hint = For example, a letter of consent that they have signed
    .phone = I need you to phone me about it
    .phone-hint = Choose this if you cannot send proof
    .required = Select how you will show us that you may act for them

your-phone = What is your phone number?
    .summary = Your phone number
    .hint = You asked us to phone you.
    .required = Enter your phone number
    .invalid = Enter a phone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192
    .name = Your phone number

## The organisation

organisation = About the organisation

organisation-name = Name of the organisation
    .hint = If your concern is about what someone did at work, give the name of their employer.
    .required = Enter the name of the organisation
    .name = The name of the organisation

organisation-contact = Name of the person you dealt with
    .name = The name of the person you dealt with

organisation-email = Email address of the organisation
    .invalid = Enter the organisation’s email address in the correct format, like name@example.com
    .name = The organisation’s email address

organisation-address = Address of the organisation
    .name = The organisation’s address

organisation-phone = Phone number of the organisation
    .invalid = Enter the organisation’s phone number, like 01632 960 001 or +44 808 157 0192
    .name = The organisation’s phone number

## What happened

issue-types = What problems do you want us to look at?
    .summary = Problems
    .hint = Select all that apply.
    .not-secure = The information was not kept safe
    .inaccurate = The information is wrong
    .disclosed = The information was given to someone who should not have it
    .kept-too-long = The information was kept for too long
    .other-purpose = The information was used for a different reason
    .rights-refused = I used my rights and the organisation refused
    .rights-refused-hint = For example, I asked it to correct, delete or stop using my information
    .access-request = I asked for information and did not get it all
    .something-else = Something else
    .required = Select the problems you want us to look at

summary = What happened?
    .hint =
        Tell us in your own words. Say what the organisation did or did not do, and what it said when you
        complained. Do not list every date: we ask for these next.
    .required = Enter what happened
    .name = Your summary of what happened

timeline = When did each thing happen?
    .hint =
        Start with the first thing that happened. Put each date on a new line, with what happened then. If
        you are not sure of a date, give your best guess.
    .required = Enter what happened and when
    .name = Your list of dates

harm = What harm did this cause you or anyone else?
    .summary = Harm caused
    .hint =
        For example, lost money, worry, a risk to someone’s safety, or time spent on putting things right.
        If there was no harm, leave this blank.
    .name = What you say about harm

documents = Which documents will you send us?
    .summary = Documents you will send
    .body =
        You can add documents here when you check your answers. Or you can send them to us afterwards:

        - submit this form to get your case reference
        - write the reference on each document, or at the top of your message
        - send us copies, not originals, using the details on [our contact page](/contact)

        Send no more than 4 files, each of 3 MB or less. We need a copy of your complaint to the
        organisation.
    .hint = Select all that apply.
    .complaint-copy = A copy of my complaint to the organisation
    .reply-copy = The organisation’s reply
    .consent-letter = A signed letter of consent from the person I am acting for
    .other-proof = Other proof of what happened
    .other-proof-hint = For example, emails, photos or a letter of apology
    .none = I have no documents to send
    .required = Select which documents you will send, or select that you have none
    .name = The documents you will send
