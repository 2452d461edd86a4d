# Ask us about the information we hold about you: the texts of site/services/your-information.toml.
# docs/assumptions.md says which of them are ours and not the regulator’s.

service = Ask us about the information we hold about you
    .description =
        Ask us for a copy of the information we hold about you, or ask us to correct it, delete it or use it
        differently.
    .start =
        You have rights over the information that we hold about you. Use this service to ask us to:

        - give you a copy of it
        - correct it
        - delete it
        - stop using it in some way
        - limit how we use it

        You can ask for more than one of these at once. You can also ask for your child, or for another person
        if you may act for them.

        You do not have to use this service. You can also [contact us](/contact).

        # Before you start

        This service is only about information that we hold. If it is about information that another
        organisation holds, start here anyway. We will tell you what to do.

        # What you need

        We will ask you for:

        - your name and email address
        - which information it is about
        - the reference number, if it is about a case and you have one
        - what lets you act for the other person, if you ask for someone else

        # What happens then

        We should answer you within one month. We may first ask you to show us who you are, so that we give
        information only to the right person.

        We cannot always do what you ask. If we cannot, we tell you why.

        # Your information

        Read [how we use your information](/privacy) before you start.
    .next =
        We look for the information, and write to you with our answer. If we cannot do what you asked, we tell
        you why.

        We may first ask you to show us who you are, so that we give information only to the right person.

        If you act for someone else, post us a copy of what lets you act for them, not the original. For example,
        a letter of consent that they have signed. Write your reference number on it. Our address is on [our
        contact page](/contact).

        # If you are not happy with our answer

        You can [complain about us](/services/about-us).

standard-answered = By { $date }, we should answer you.

## Is this the right place?

about-what = What do you want to ask about?
    .summary = What it is about
    .our-information = Information that you hold about me, or about a person I act for
    .another-organisation = Information that another organisation holds
    .another-organisation-hint = For example, a company that will not give me a copy
    .cookie-choice = What I agreed to about cookies on this website
    .our-answer = An answer that you gave me to a request like this
    .our-answer-hint = Choose this if we have answered, and you are not happy
    .other-information = Other information that you hold
    .other-information-hint = For example, about your work or what you spend
    .required = Select what you want to ask about

ask-the-organisation = Ask the organisation that holds the information
    .body =
        We cannot give you what another organisation holds, and we cannot correct or delete it. You have a right
        to ask that organisation.

        # What to do now

        - If you have not asked the organisation yet, ask it first. It should answer within one month.
        - If you asked it for a copy, and are not happy with what it did, [get help with a request for your information](/services/subject-access).
        - If it is about something else that it does with personal information, [raise a data protection concern](/services/data-protection).
        - If you are not sure, [find the right place for your concern](/services/concern).

change-your-choice = You can change your choice yourself
    .body =
        You do not have to ask us. You can change what you agreed to at any time.

        # What to do now

        - Go to [our cookies page](/cookies). It shows which cookies we use, and lets you choose.
        - If you agreed to something else and have changed your mind, [contact us](/contact).

look-again = Ask us to look at our answer again
    .body =
        You told us that we have answered you, and that you are not happy.

        # What to do now

        - If you want us to look at our answer again, or think that we took too long, [complain about us](/services/about-us).
        - Have our answer in front of you. You may need the reference number on it.

        # If you want to ask for something new

        Go back and choose information that we hold about you.

write-to-us = Write to us for other information
    .body =
        This service is only about information on people. You can ask us for other information that we hold,
        but not here.

        # What to do now

        - Write to us at the address on [our contact page](/contact).
        - Give your name, and say how we can send you our answer.
        - Say which information you want. The more exact you are, the sooner we can find it.

        We should answer you within { $answer-others-within }.

## The request

whose-information = Who is the information about?
    .summary = Who the information is about
    .me = Me
    .my-child = My child
    .someone-else = Another person, and I may act for them
    .required = Select who the information is about

wanted = What would you like us to do?
    .summary = What you would like us to do
    .hint = Select all that apply.
    .copy = Give a copy of the information
    .copy-hint = We send it to you
    .correct = Correct the information
    .correct-hint = Choose this if something is wrong or missing
    .delete = Delete the information
    .object = Stop using the information in some way
    .object-hint = This is called an objection
    .limit = Limit how you use the information
    .limit-hint = For example, keep it but do not use it, while you find out if it is right
    .required = Select what you would like us to do
    .name = What you would like us to do

copy = A copy of the information

copy-of = What do you want a copy of?
    .summary = What you want a copy of
    .everything = Everything that you hold
    .some = Only some of it
    .some-hint = We may find this sooner
    .required = Select what you want a copy of

copy-details = Which information do you want?
    .summary = Information you want
    .hint = Be as exact as you can. For example, “emails about me between March and May”.
    .required = Enter which information you want
    .name = What you say about the information

correction = Correcting the information

what-is-wrong = What is wrong or missing?
    .summary = What is wrong or missing
    .hint = Say where you saw it. For example, in a letter from us, and the date of the letter.
    .required = Enter what is wrong or missing
    .name = What is wrong or missing

what-is-right = What should it say?
    .summary = What it should say
    .hint = If you do not know, tell us why you think that it is wrong.
    .required = Enter what it should say
    .name = What it should say

deletion = Deleting the information

delete-what = Which information should we delete?
    .summary = What we should delete
    .required = Enter which information we should delete
    .name = The information that we should delete

delete-why = Why should we delete it?
    .summary = Why we should delete it
    .hint = For example, we no longer need it, or should not have had it.
    .name = Why we should delete it

objection = Your objection

object-to = What should we stop doing?
    .summary = What we should stop doing
    .hint = Say which information it is about, and how we use it.
    .required = Enter what we should stop doing
    .name = What we should stop doing

object-why = Why should we stop?
    .summary = Why we should stop
    .hint = Tell us what it is about your life that makes this a problem. If you act for someone else, tell us about them.
    .required = Enter why we should stop
    .name = Why we should stop

limiting = Limiting how we use the information

limit-what = Which information is it, and how should we limit its use?
    .summary = What we should limit
    .hint = For example, keep it, but do not share it with anyone.
    .required = Enter which information it is, and how we should limit its use
    .name = What we should limit

limit-why = Why should we limit it?
    .summary = Why we should limit it
    .hint = For example, it may be wrong, or you need it for a court case and do not want us to delete it.
    .required = Enter why we should limit it
    .name = Why we should limit it

## Where to look

your-case = Where we should look

about-case = Is it about a case?
    .summary = About a case
    .hint = A case is, for example, a concern or complaint that someone brought to us.
    .yes = Yes
    .no = No
    .required = Select yes if it is about a case

our-reference = Reference number
    .hint = You can find it on our letters and emails to you. For example, IC-123456-A1B2
    .hint-spoken = You can find it on our letters and emails to you. For example, I C, then six numbers, then a mix of four letters and numbers. There are hyphens between the three parts.
    .name = The reference number

case-organisation = Which organisation is the case about?
    .summary = Organisation that the case is about
    .hint = This helps us to find your case.
    .name = The name of the organisation

dealings = Why do you think that we hold this information?
    .summary = Why you think we hold it
    .hint = This helps us to find it. For example, you phoned us, came to an event or asked us for a job. Say when, if you know.
    .name = Why you think that we hold it

## About them

about-them = About the person you are acting for

their-name = Their name
    .required = Enter the name of the person you are acting for
    .name = Their name

their-address = Their address
    .hint = This helps us to find information about them.
    .name = Their address

authority = Acting for another person
    .body =
        We need to know that you may act for this person. After you have submitted this form, post us a copy of
        what shows it, not the original. Write your reference number on it. Our address is on [our contact
        page](/contact).

authority-kind = What lets you act for them?
    .summary = What lets you act for them
    .parent-or-carer = I am their parent or carer, with the legal right to act for them
    .consent = They agree, and have signed a letter that says so
    .legal-document = A court, or another legal document, says that I may act for them
    .something-else = Something else
    .required = Select what lets you act for them

authority-details = What is it?
    .summary = What else lets you act for them
    .required = Enter what lets you act for them
    .name = What lets you act for them

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
