# Complain about a request for public information: the texts of site/services/foi-eir.toml.
# docs/assumptions.md says which of them are ours and not the regulator's.

# The regulator’s name, as the letters and advice give it.
-regulator = Information Commissioner’s Office (ICO)

service = Complain about a request for public information
    .description =
        Tell us if a public authority has not answered your request for information, or if you are not
        happy with its answer.
    .start =
        Use this service if you asked a public authority for information and are not happy with what it
        did. A public authority is a body such as a council, a school, a hospital, the police or a
        government department.

        You can use it if you asked:

        - for any information that the authority holds (freedom of information)
        - for information about the environment
        - to re-use information that the authority holds

        # Before you start

        Give the authority the chance to put things right first:

        - if it has not answered, ask it again for an answer
        - if you are not happy with its answer, ask it to look again (this is called an internal review)

        If you have not done this yet, start here anyway. We will help you write the letter.

        An authority has 20 working days to answer a request. A review can take up to 40 working days. We
        do not count weekends, or any day that is a bank holiday anywhere in the United Kingdom.

        You should come to us within 6 weeks of your last contact with the authority.

        # What you need

        We will ask you for:

        - your name and email address
        - the full name of the authority
        - what you asked for, and when
        - what you are not happy with, and why

        We will also ask you to send copies of your letters and emails to and from the authority. It helps
        to have them in front of you.

        # What we can and cannot do

        We first try to settle things between you and the authority. If that does not work, we can make a
        formal decision, called a decision notice. It can say what steps the authority must take.

        We cannot fine the authority, and we cannot get money for you.

        # Your information

        We will usually share your complaint with the authority it is about. Read [how we use your
        information](/privacy) before you start.
    .next =
        If you told us that you will send documents, post copies to us, not the originals. Do this soon.
        Write your reference number on each one. Our address is on [our contact page](/contact).

        # When we may not take your complaint

        We check your complaint first. We may turn it down if:

        - more than 6 weeks have passed since your last contact with the authority
        - the authority answered you, but you have not asked it for an internal review
        - documents that we need are missing

        If the authority should have finished its review but has not, we may tell it to do so. Or we may
        look at your complaint without the review.

        # If we take it

        We first try to settle things without a formal decision. If that does not work, we may make a
        decision notice. If you do not agree with the notice, you can appeal to the First-tier Tribunal
        (Information Rights).

        # If you are not happy with us

        You can [complain about us](/services/about-us).

standard-first-contact = We will contact you about your complaint by { $date }.

## Is this the place?

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
        Scotland has its own laws on asking public authorities for information. It has its own commissioner
        too. We cannot look at complaints about Scottish public authorities under those laws.

        # What to do now

        - Go to the website of the [Scottish Information Commissioner](https://www.foi.scot).
        - Find out what you need to do before you complain, and how to do it.
        - Do this soon, as there may be a time limit.

        # When we can help

        - If you asked a Scottish authority for information about yourself, [raise a data protection concern](/services/data-protection) with us.
        - If you want to re-use information and a Scottish authority said no, [contact us](/contact). We will tell you who can help.
        - If the authority works in the whole of the United Kingdom, go back and change your answer.

specific-request = Is your complaint about a request for information?
    .summary = About a request
    .hint = This means a request that you made, or that someone you are acting for made.
    .yes = Yes
    .no = No
    .required = Select yes if your complaint is about a request for information

no-request = This service is for complaints about a request
    .body =
        You told us that your complaint is not about a request for information.

        # If you want information from an authority

        - Ask if the authority publishes it already. Many authorities have a list of what they publish, called a publication scheme.
        - If it does not, ask the authority for the information. Do it in writing, and keep a copy.
        - Give the authority { $answer-within } to answer.
        - If you hear nothing, or are not happy with the answer, come back and complain to us.

        # If you are worried about how an authority deals with requests

        - Tell the authority what worries you, and give it the chance to put things right.
        - If that does not help, [contact us](/contact) and tell us what you have seen.

request-kind = What did you ask the authority for?
    .summary = What you asked for
    .any-information = Any information that it holds
    .any-information-hint = For example, what it spends, or how it decided something
    .environment = Information about the environment
    .environment-hint = For example, about land, water, waste, noise or planning
    .re-use = To re-use information that it holds
    .re-use-hint = For example, to print its maps in your own book
    .about-me = Information about me
    .about-me-hint = For example, your own health or school records
    .not-sure = I am not sure
    .required = Select what you asked the authority for

own-information = Use our data protection service
    .body =
        You told us that you asked for information about yourself. A different law gives you the right to
        it, so we have a different service for this.

        # What to do now

        - Go on to our data protection service with the button on this page.
        - If you asked for other information too, come back here to complain about that part.
    .button = Raise a data protection concern

complaint-about = What is your complaint about?
    .summary = What your complaint is about
    .unhappy = I am not happy with the authority’s answer
    .unhappy-hint = For example, it refused or only gave me some of what I asked for
    .no-response = The authority has not answered at all
    .something-else = Something else about my request
    .something-else-hint = For example, the answer came late
    .required = Select what your complaint is about

## No reply at all

requested-on = When did you ask the authority for the information?
    .summary = Date of the request
    .hint = If you do not know the exact day, give your best guess.
    .required = Enter the date when you asked the authority for the information
    .name = The date when you asked for the information

wait-for-answer = The authority still has time to answer
    .body =
        An authority has { $answer-within } to answer a request. We do not count weekends, or any day that is
        a bank holiday anywhere in the United Kingdom.

        You asked on { $requested-on }, so the authority has until **{ $until }**.

        # What to do now

        - If you have heard nothing by { $from }, ask the authority again for an answer. Come back then, and we will help you write the letter.
        - If that does not help, complain to us.
        - If you get an answer and are not happy with it, ask the authority for an internal review. We can help you with that letter too.

        { $request-kind ->
            [environment] If a request about the environment is large and complex, the authority can take up to { $complex-answer-within }. Check if it has told you so.
           *[not-sure] {""}
        }

chased = Have you asked the authority again for an answer?
    .summary = Asked again for an answer
    .hint = It must have the chance to put things right before we look at your complaint.
    .yes = Yes
    .no = No
    .required = Select yes if you have asked the authority again for an answer

## A reply, and a review of it

review-asked = Have you asked the authority for an internal review?
    .summary = Asked for an internal review
    .hint = This means that you complained to the authority and asked it to look at its answer again.
    .yes = Yes
    .no = No
    .required = Select yes if you have asked the authority for an internal review

replied-on = When did the authority answer your request?
    .summary = Date of the answer
    .hint = This is often the date on its letter or email. If it answered more than once, give the last date.
    .required = Enter the date when the authority answered your request
    .name = The date when the authority answered
    .warning =
        You should ask for an internal review within 40 working days of the answer. You can still ask, but
        the authority may say no. We will help you write the letter. Say in it why you could not ask
        sooner.

review-outcome = Has the authority told you what its internal review found?
    .summary = Told the outcome of the review
    .yes = Yes
    .no = No
    .required = Select yes if the authority has told you what its internal review found

review-asked-on = When did you ask for the internal review?
    .summary = Date you asked for the review
    .hint = If you do not know the exact day, give your best guess.
    .required = Enter the date when you asked for the internal review
    .name = The date when you asked for the internal review

wait-for-review = Give the authority time to do its review
    .body =
        We expect you to give the authority { $review-within } to tell you what its review found. We do not
        count weekends, or any day that is a bank holiday anywhere in the United Kingdom.

        You asked on { $review-asked-on }, so the authority has until **{ $until }**.

        # What to do now

        - Keep a copy of your letter or email that asked for the review. We will need it.
        - If the authority tells you the outcome and you are still not happy, come back and complain to us. Do this within { $complain-within }.
        - If you have heard nothing by { $from }, come back. You can then complain to us without the outcome.

still-unhappy = Are you still unhappy, now that you know the outcome of the review?
    .summary = Still unhappy after the review
    .yes = Yes
    .no = No
    .required = Select yes if you are still unhappy

settled = You do not need to complain
    .body =
        You told us that you are happy with the outcome of the review, so there is nothing more to do.

        Keep your letters and emails. If the authority does not do what it said it would do, ask it why. If
        that does not help, you can come back and complain to us. Do this within { $complain-within } of your
        last contact with it.

## Letters to the authority

why-review = Why should the authority look at its answer again?
    .body = We will put your reasons into a letter that asks for an internal review.

letter-reasons = Your reasons
    .hint = Select all that apply.
    .public-interest = It is in the public interest to give out the information
    .public-interest-hint = This means that it is good for everyone if people can see it
    .cost-limit = The request would not cost too much to answer
    .no-help = There was no help to make the request smaller or clearer
    .exemption = The reason that the law allows for refusing does not fit
    .exemption-hint = Such a reason is called an exemption or an exception
    .other = Another reason
    .required = Select why the authority should look at its answer again

letter-other = What is the other reason?
    .required = Enter your other reason
    .name = Your other reason

letter-details = We can help you write to the authority
    .body =
        We will make a letter from your answers. You can leave any of these questions blank. The letter
        will have a gap for you to fill in.

letter-name = Your name
    .name = Your name

letter-address = Your address
    .name = Your address

letter-authority = Name of the authority
    .name = The name of the authority

letter-reference = Reference number that the authority gave your request
    .hint = You can find this on its letters or emails to you.
    .name = The reference number

letter-request = What did you ask for?
    .hint = Use the words of your request if you can.
    .name = What you asked for

chase-first = Ask the authority again for an answer
    .body =
        The authority should have answered within { $answer-within }. Ask it again before you come to us.

        { $request-kind ->
            [environment] If a request about the environment is large and complex, the authority can take up to { $complex-answer-within }. Check if it has told you so.
           *[not-sure] {""}
        }

        We have made a letter for you. Check it, fill in any gaps and send it to the authority.

        # What happens next

        - Keep a copy of your letter, and note the date you send it. It shows us that you tried.
        - If the authority answers and you are not happy with its answer, ask it for an internal review. We can help you with that letter too.
        - If it still does not answer, come back and complain to us.

        You should come back to us within { $complain-within } of your last contact with the authority.

review-first = Ask the authority for an internal review
    .body =
        In an internal review, the authority looks at your request and its answer again. We are not likely to
        take your complaint before it has had the chance to do this.

        Ask for the review within { $ask-review-within } of the answer. This means by **{ $until }**. If that
        day has passed, you can still ask, but the authority may say no. Say in your letter why you could not
        ask sooner.

        We have made a letter for you. Check it, fill in any gaps and send it to the authority. Put a copy of
        the authority’s answer with it.

        # What happens next

        - Keep a copy of your letter, and note the date you send it.
        - The review should usually take no more than { $review-usually-within }. It can take up to { $review-within }.
        - If you are not happy with the outcome, come back and complain to us. Do this within { $complain-within }.
        - If you have heard nothing after { $review-within }, come back and complain to us.

ask-for-answer = Your letter to the authority
    .subject = My request for information of { $requested-on }
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

        { $has-letter-authority ->
            [yes] { $letter-authority }
           *[no] {"["}name of the authority]
        }
        {"["}address of the authority]

        Reference number: { $has-letter-reference ->
            [yes] { $letter-reference }
           *[no] {"["}number, if you have one]
        }

        Dear Sir or Madam

        On { $requested-on } I asked you { $request-kind ->
            [re-use] to let me re-use this information:
           *[any-information] for this information:
        }

        { $has-letter-request ->
            [yes] { $letter-request }
           *[no] {"["}what you asked for]
        }

        { $request-kind ->
            [any-information] I believe that the Freedom of Information Act 2000 applies to my request.
            [environment] I believe that the Environmental Information Regulations 2004 apply to my request.
            [re-use] I believe that the Re-use of Public Sector Information Regulations 2015 apply to my request.
           *[not-sure] I believe that you must deal with my request under the laws on public information.
        }

        More than { $answer-within } have passed, and I have not had an answer. Please answer now. If you cannot, please tell me why, and when you will answer.

        I know that the { -regulator } expects me to ask you again first. If I do not get an answer, I may complain to it.

        You can contact me at the address above if you need to know more.

        Yours faithfully

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}your name]
        }

ask-for-review = Your letter to the authority
    .subject = Request for an internal review
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

        { $has-letter-authority ->
            [yes] { $letter-authority }
           *[no] {"["}name of the authority]
        }
        {"["}address of the authority]

        Reference number: { $has-letter-reference ->
            [yes] { $letter-reference }
           *[no] {"["}number, if you have one]
        }

        Dear Sir or Madam

        I am writing about your answer of { $replied-on }. A copy is with this letter. I had asked { $request-kind ->
            [re-use] to re-use this information:
           *[any-information] for this information:
        }

        { $has-letter-request ->
            [yes] { $letter-request }
           *[no] {"["}what you asked for]
        }

        I am not happy with how you have dealt with my request. Please carry out an internal review. These are my reasons:

        { $letter-reasons-words }{ $has-letter-other ->
            [yes] {""}

            This is my other reason:

            { $letter-other }
           *[no] {""}
        }

        { $request-kind ->
            [environment] I expect to hear from you within { $review-usually-within }. The Environmental Information Regulations 2004 say that you must answer as soon as you can, and within { $review-within } at the latest.
           *[any-information] I expect to hear from you within { $review-usually-within }. If you need longer, please tell me why, and when you will answer.
        }

        If I am not happy with the outcome of your review, I may complain to the { -regulator } and send it a copy of your reply.

        You can contact me at the address above if you need to know more.

        Yours faithfully

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}your name]
        }

## When it was

last-contact = When were you last in touch with the authority about this?
    .summary = Date of last contact
    .hint = This is when it last answered you, or when you last wrote to it, whichever is later.
    .required = Enter the date when you were last in touch with the authority
    .name = The date when you were last in touch
    .warning =
        We expect to hear from you within 6 weeks of your last contact with the authority. You can still
        carry on, but we may decide not to look at your complaint. If there is a reason for the delay, tell
        us when we ask what else went wrong. For example, you may have been waiting for the authority.

## About you

your-details = About you

your-name = Your name
    .required = Enter your name
    .name = Your name

your-email = Your email address
    .hint = We will use this to write to you about your complaint.
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

who-asked = Acting for someone else
    .body =
        If you are acting for someone else, we need their signed consent. This is a letter, signed by them,
        that says you may act for them. You can post it to us with your other documents.

acting-for = Who made the request to the authority?
    .summary = Who made the request
    .me = I did
    .me-hint = Choose this too if you asked for the organisation that you work for
    .someone-else = Someone else, and I am acting for them
    .required = Select who made the request to the authority

their-name = Their name
    .required = Enter the name of the person you are acting for
    .name = Their name

## The public authority

authority = About the public authority

authority-name = Full name of the authority
    .hint = Give the name on its letters or emails to you.
    .required = Enter the full name of the authority
    .name = The name of the authority

authority-contact = Name of the person or team that you dealt with
    .name = The name of the person or team

authority-email = Email address of the authority
    .invalid = Enter the authority’s email address in the correct format, like name@example.com
    .name = The authority’s email address

authority-address = Address of the authority
    .name = The authority’s address

authority-reference = Reference number that the authority gave the request
    .hint = You can find this on its letters or emails to you.
    .name = The authority’s reference number

## The request

request-copy = Can you send us a copy of the request?
    .summary = Copy of the request
    .hint = If you have no copy, it is enough if the authority wrote to say that it got the request.
    .yes = Yes
    .no = No
    .required = Select yes if you can send us a copy of the request

request-details = About the request
    .body = You have no copy of the request, so we need to know more about it.

request-wording = What did the request say?
    .summary = Words of the request
    .hint = Use the same words, as well as you can remember them.
    .required = Enter what the request said
    .name = What the request said

request-sent-on = When was the request made?
    .summary = Date of the request
    .hint = If you do not know the exact day, give your best guess.
    .required = Enter the date when the request was made
    .name = The date when the request was made

request-sent-at = About what time was it sent?
    .summary = Time of the request
    .hint = For example, 9:30am or 2:05pm. This can help the authority to find it.
    .invalid = Enter a time, like 9:30am or 2:05pm
    .name = The time of the request

request-web-form = If it was sent with a form on a website, which one?
    .summary = Website form that was used
    .hint = Give the address of the web page or the name of the form.
    .name = The website form

## What is wrong

challenge = Which part of the answer are you not happy with, and why?
    .summary = What you are not happy with
    .body =
        It helps us if you say:

        - which parts of the answer are wrong, and which you accept
        - why a reason for refusing (an exemption) does not fit
        - why it is in the public interest to give out the information
        - if the authority may leave out information about other people
    .hint = Tell us in your own words.
    .required = Enter which part of the answer you are not happy with, and why
    .name = What you are not happy with

tried = What have you done to get an answer?
    .summary = What you did to get an answer
    .hint = Say when and how you asked again, and what the authority said, if anything.
    .required = Enter what you have done to get an answer
    .name = What you have done to get an answer

failed = Is there anything else that the authority did wrong?
    .summary = What else went wrong
    .hint =
        For example, it was late, or it did not help you. If you could not come to us sooner, you can tell us
        why here.
    .name = What else went wrong

earlier = Earlier complaints

earlier-complaint = Have you complained to us about this authority or this request before?
    .summary = Complained to us before
    .yes = Yes
    .no = No
    .required = Select yes if you have complained to us before

earlier-reference = Reference number of your earlier complaint
    .summary = Earlier reference number
    .hint = For example, IC-123456-A1B2
    .hint-spoken = For example, I C, then six numbers, then a mix of four letters and numbers. There are hyphens between the three parts.
    .name = The reference number

## Evidence

documents-no-response = Which documents will you send us?
    .summary = Documents you will send
    .body =
        You can add documents here when you check your answers. Or you can send them to us afterwards:

        - submit this form to get your case reference
        - write the reference on each document
        - post copies to us, not originals, to the address on [our contact page](/contact)

        # What we need

        { $request-copy ->
            [yes] We need a copy of the request. We also need proof that you asked the authority again.
           *[no] We need proof that you asked the authority again.
        }

        { $acting-for ->
            [someone-else] We also need a signed letter of consent from the person you are acting for.
           *[me] {""}
        }

        Do not cross anything out. We need to see all names, addresses, email addresses and full dates. If
        something is missing, we may not be able to take your complaint.
    .hint = Select all that apply.
    .tried = Proof that I asked the authority again
    .tried-hint = For example, an email or a letter
    .consent = A signed letter of consent from the person I am acting for
    .other = Other letters and emails about the request
    .none = I have none of these
    .required = Select which documents you will send, or select that you have none
    .name = The documents you will send

documents-no-outcome = Which documents will you send us?
    .summary = Documents you will send
    .body =
        You can add documents here when you check your answers. Or you can send them to us afterwards:

        - submit this form to get your case reference
        - write the reference on each document
        - post copies to us, not originals, to the address on [our contact page](/contact)

        # What we need

        { $request-copy ->
            [yes] We need copies of the request, of the authority’s answer, and of your letter that asked for an internal review.
           *[no] We need copies of the authority’s answer, and of your letter that asked for an internal review.
        }

        { $acting-for ->
            [someone-else] We also need a signed letter of consent from the person you are acting for.
           *[me] {""}
        }

        Do not cross anything out. We need to see all names, addresses, email addresses and full dates. If
        something is missing, we may not be able to take your complaint.
    .hint = Select all that apply.
    .reply = The authority’s answer to the request
    .review-request = My letter or email that asked for an internal review
    .consent = A signed letter of consent from the person I am acting for
    .other = Other letters and emails about the request
    .none = I have none of these
    .required = Select which documents you will send, or select that you have none
    .name = The documents you will send

documents-outcome = Which documents will you send us?
    .summary = Documents you will send
    .body =
        You can add documents here when you check your answers. Or you can send them to us afterwards:

        - submit this form to get your case reference
        - write the reference on each document
        - post copies to us, not originals, to the address on [our contact page](/contact)

        # What we need

        { $request-copy ->
            [yes] We need copies of the request, of the authority’s answer, of your letter that asked for an internal review, and of the outcome of the review.
           *[no] We need copies of the authority’s answer, of your letter that asked for an internal review, and of the outcome of the review.
        }

        { $acting-for ->
            [someone-else] We also need a signed letter of consent from the person you are acting for.
           *[me] {""}
        }

        Do not cross anything out. We need to see all names, addresses, email addresses and full dates. If
        something is missing, we may not be able to take your complaint.
    .hint = Select all that apply.
    .reply = The authority’s answer to the request
    .review-request = My letter or email that asked for an internal review
    .review-outcome = The authority’s letter or email with the outcome of the review
    .consent = A signed letter of consent from the person I am acting for
    .other = Other letters and emails about the request
    .none = I have none of these
    .required = Select which documents you will send, or select that you have none
    .name = The documents you will send
