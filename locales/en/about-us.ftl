# Complain about us: the texts of site/services/about-us.toml. docs/assumptions.md says which of them are ours
# and not the regulator's.

service = Complain about us
    .description =
        Ask us to look again at a decision we made, or tell us if you are not happy with our service.
    .start =
        Use this service to:

        - ask us to look again at what we decided about a complaint you made to us (this is called a case review)
        - complain about our service, for example if we took too long or made a mistake

        # Before you start

        Tell us within 3 months. For a case review, this is 3 months from the day we told you the outcome.
        For a complaint about our service, it is 3 months from the day it happened.

        You cannot use this service to appeal against a decision notice. If you start here, we will tell you
        what to do.

        # What you need

        We will ask you for:

        - your name and email address
        - the reference number of your case, if you have one
        - what you think we did wrong
        - what you would like us to do

        # What happens then

        Within 14 days, we tell you that we have it. Within 30 days, we aim to answer you. If you are still not
        happy after that, you can go to the Parliamentary and Health Service Ombudsman.

        # Your information

        Read [how we use your information](/privacy) before you start.
    .next =
        We look at what you told us, and write to you with our answer. A complaint about our service can take
        up to 6 weeks if it is complex.

        If you told us that you will send documents, post copies to us, not the originals. Write your
        reference number on each one. Our address is on [our contact page](/contact).

        # If you are not happy with our answer

        You can go to the [Parliamentary and Health Service Ombudsman](https://www.ombudsman.org.uk). Keep
        our answer, as it may ask to see it.

standard-acknowledged = By { $date }, we will write to tell you that we have your request or complaint.
standard-answered = By { $date }, we aim to answer you.

## What it is about

about-what = What do you want to tell us about?
    .summary = What it is about
    .decision = A decision that we made
    .decision-hint = For example, you do not agree with the outcome of your complaint
    .service = Our service
    .service-hint = For example, we took too long, were not helpful or made a mistake
    .answered = An answer that you gave me to a case review or a complaint about your service
    .answered-hint = Choose this if we have answered, and you are still not happy
    .another-organisation = Another organisation
    .another-organisation-hint = For example, one that will not give you information
    .required = Select what you want to tell us about

ombudsman = You can go to the Parliamentary and Health Service Ombudsman
    .body =
        You told us that we have answered you, and that you are still not happy. The Ombudsman is
        separate from us. It can look at how we treated you.

        # What to do now

        - Go to the website of the [Parliamentary and Health Service Ombudsman](https://www.ombudsman.org.uk). Find out if it can help you, and by when you must ask.
        - Ask your Member of Parliament (MP) to send your complaint to the Ombudsman. It may not look at it if an MP has not sent it. The [UK Parliament](https://www.parliament.uk) website can help you to find your MP.
        - Give them our answer, your reference number, and what you think is still wrong.

        # If you want to tell us about something new

        Go back and choose a decision or our service.

not-about-us = Use another of our services
    .body =
        This service is only for complaints about us. We have other services for complaints about other
        organisations.

        # What to do now

        - If it is about how an organisation uses personal information, or information about you that it will not give you, [raise a data protection concern](/services/data-protection).
        - If it is about other information that you asked a public authority for, [complain about a request for public information](/services/foi-eir).
        - If it is about something else, look at [all our services](/).
        - If you are not sure, [contact us](/contact).

## A decision

decision-kind = What kind of decision was it?
    .summary = Kind of decision
    .complaint-outcome = The outcome of a complaint or concern that I brought to you
    .decision-notice = A decision notice
    .decision-notice-hint = This is a formal decision about a request for information to a public authority
    .our-information = Your reply to my request for information that you hold
    .something-else = Something else
    .required = Select what kind of decision it was

appeal = You can appeal to a tribunal
    .body =
        We cannot do a case review of a decision notice. If you do not agree with it, you can appeal to the
        First-tier Tribunal (Information Rights). The tribunal is separate from us.

        # What to do now

        - Read your decision notice and the letter that came with it. Look for how to appeal, and by when.
        - Do this soon, as there may be a time limit.
        - If you cannot find how to appeal, [contact us](/contact).

        # If you are not happy with our service

        You can still complain about how we treated you, for example if we took too long. Go back and choose
        our service.

our-information = Ask us for an internal review
    .body =
        If you asked us for information that we hold, and are not happy with our reply, ask us to look at it
        again. This is called an internal review.

        # What to do now

        - Write to us at the address on [our contact page](/contact). Say that you want an internal review.
        - Give the reference number on our reply, and say what you are not happy with.
        - Do this within { $ask-review-within } of the day you got our reply. After that, we may say no.

        # If you are still not happy after the review

        We also deal with complaints about how public authorities answer requests, and that includes us. You
        can [complain about a request for public information](/services/foi-eir).

outcome-given = Have we told you the outcome?
    .summary = Outcome given
    .hint = This is a letter or email that says what we decided.
    .yes = Yes
    .no = No
    .required = Select yes if we have told you the outcome

no-outcome-yet = We need to decide before we can look again
    .body =
        A case review looks again at a decision. You told us that we have not told you the outcome yet.

        # What to do now

        - [Follow your case](/case) to see where it is now. You need your reference number and secret code.
        - If you want to tell us more, or do not know what is happening, [contact us](/contact).
        - If you think that we are taking too long, go back and choose our service. You can complain about that now.

        When you have the outcome, you have { $ask-within } to ask for a case review.

## When it was

outcome-on = When did we tell you the outcome?
    .summary = Date of the outcome
    .hint = This is the date on our letter or email. If you do not know the exact day, give your best guess.
    .required = Enter the date when we told you the outcome
    .name = The date when we told you the outcome
    .warning =
        You should ask for a case review within 3 months of the outcome. You can still ask, but we may say
        no. If there is a reason for the delay, tell us when we ask what you think is wrong.

service-on = When did it happen?
    .summary = Date it happened
    .hint = If it went on for some time, give the last day. If it is still going on, give today’s date.
    .required = Enter the date when it happened
    .name = The date when it happened
    .warning =
        You should complain about our service within 3 months. You can still carry on, but we may decide not
        to look at your complaint. If there is a reason for the delay, tell us when we ask what happened.

## About you

your-details = About you

your-name = Your name
    .required = Enter your name
    .name = Your name

your-email = Your email address
    .hint = We will use this to write to you.
    .required = Enter your email address
    .invalid = Enter an email address in the correct format, like name@example.com
    .name = Your email address

your-phone = Your phone number
    .invalid = Enter a phone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192
    .name = Your phone number

your-address = What is your postal address?
    .summary = Your postal address
    .hint = We only need this if you want us to write to you by post.
    .name = Your postal address

support = Support from us

needs-support = Do you need us to do anything differently, so that you can deal with us?
    .summary = Support needed
    .hint = For example, phone you, or write to you in large print or Braille.
    .yes = Yes
    .no = No
    .required = Select yes if you need us to do anything differently

support-note = What do you need?
    .summary = Support you need
    .required = Enter what you need
    .name = What you need

who-for = Acting for someone else
    .body =
        If you are acting for someone else, we need their signed consent. This is a letter, signed by them,
        that says you may act for them. If we have it already, you do not need to send it again.

acting-for = Who are you telling us for?
    .summary = Who it is for
    .me = Myself
    .someone-else = Someone else, and I am acting for them
    .required = Select who you are telling us for

their-name = Their name
    .required = Enter the name of the person you are acting for
    .name = Their name

## The case

your-case = About your case

reference-known = Do you know the reference number of your case?
    .summary = Reference number known
    .hint = You can find it on our letters and emails to you.
    .yes = Yes
    .no = No, or I do not have a case
    .required = Select yes if you know the reference number

our-reference = Reference number
    .hint = For example, IC-123456-A1B2
    .hint-spoken = For example, I C, then six numbers, then a mix of four letters and numbers. There are hyphens between the three parts.
    .required = Enter the reference number of your case
    .name = The reference number

case-organisation = If you have a case, which organisation is it about?
    .summary = Organisation that the case is about
    .hint = This helps us to find your case.
    .name = The name of the organisation

## What is wrong: a decision

why-wrong = What do you think is wrong with our decision?
    .summary = What is wrong with the decision
    .hint = For example, something that we left out or got wrong. Say why it makes a difference.
    .required = Enter what you think is wrong with our decision
    .name = What you think is wrong

news = New information

new-information = Do you have information that we did not have when we decided?
    .summary = New information
    .yes = Yes
    .no = No
    .required = Select yes if you have information that we did not have

new-information-details = What is it?
    .summary = What the new information is
    .hint = Say what it shows, and why we did not have it before.
    .required = Enter what the new information is
    .name = What you say about the new information

## What is wrong: our service

service-problems = What went wrong?
    .summary = What went wrong
    .hint = Select all that apply.
    .too-long = You took too long
    .not-told = You did not keep me informed
    .rude = You were rude or not helpful
    .mistake = You made a mistake
    .mistake-hint = For example, you told me something that was wrong, or lost something that I sent
    .support = You did not give me the support that I asked for
    .support-hint = For example, large print, or phoning instead of writing
    .welsh = I could not use Welsh, or the service was not as good in Welsh
    .something-else = Something else
    .required = Select what went wrong
    .name = What went wrong

service-what = What happened?
    .hint = Say what we did or did not do, when it was, and who you dealt with if you know. Say how it affected you.
    .required = Enter what happened
    .name = What happened

## What should come of it

wanted = What would you like us to do?
    .summary = What you would like us to do
    .hint = For example, look at something again, explain it, say sorry, or work differently.
    .name = What you would like us to do

sending-documents = Will you send us any documents?
    .summary = Sending documents
    .body =
        You do not have to send any. You do not need to send again what you sent us before.

        You can add documents here when you check your answers. If you want to post some, do so after you have submitted
        this form:

        - submit this form to get your case reference
        - write the reference on each document
        - post copies to us, not originals, to the address on [our contact page](/contact)

        # What helps us

        { $acting-for ->
            [someone-else] We need a signed letter of consent from the person you are acting for, if we do not have it yet.
           *[me] {""}
        }

        { $about-what ->
            [decision] Send us any new information, and a copy of our letter or email with the outcome if you have it.
           *[service] Send us copies of letters and emails that show what went wrong.
        }
    .yes = Yes, by post
    .no = No
    .required = Select yes if you will send us documents
