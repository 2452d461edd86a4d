# Raise a concern about search results: the texts of site/services/search-results.toml.
# "The person" is the person whose name was searched for. "Concern" is what a person raises with us.

# The regulator's name, as the letter gives it.
-regulator = Information Commissioner’s Office (ICO)

service = Raise a concern about search results
    .description =
        Tell us if a search engine will not remove results that come up when people search for your name.
    .start =
        Use this service if people find web pages about you when they search for your name, this affects your
        privacy, and the search engine has refused to remove the results. Some people call this the “right to
        be forgotten”.

        You can also use it for your child, or for another person if they agree.

        # Before you start

        Ask the company that runs the search engine first. We call it the **search provider**. For example,
        Google is a search provider. Many search providers have their own form for this on their website.

        You can come to us if the search provider refuses, or only removes some of the results. If it does
        not reply, start here anyway. We will tell you what to do next.

        # What you need

        We will ask you for:

        - your name and email address
        - the name you searched for
        - the web address of each result, up to 10 of them
        - what the search provider said, and when
        - how the results affect you

        # What we look at

        We look at both sides: your privacy, and the interest of other people in finding the page. It matters
        if what the page says is wrong, out of date, or more than people need to know.

        # What we can and cannot do

        We may ask the search provider to remove a result. Then people no longer find the page when they
        search for the name. The page itself stays on the internet. Only the website that it is on can
        remove it.

        We cannot get money for you, and we cannot punish a search provider for you.

        # Your information

        We will usually share your concern with the search provider. Read [how we use your
        information](/privacy) before you start.
    .next =
        We will look at what you told us and decide what to do. If we think that the search provider should
        remove results, we may ask it to do so. We will write to tell you the outcome.

        If you told us that you will send documents, post copies to us, not the originals. Write your
        reference number on each one. Our address is on [our contact page](/contact).

        If you are not happy with the outcome, you can ask us for a case review. Ask within 3 months of
        the outcome.

standard-first-reply = We will send you a first reply by { $date }.

## Is this the right time and place?

name-search = Do the results come up in a search for a person’s name?
    .summary = Results of a search for a name
    .hint = The search can have other words in it too. For example, a name and a town.
    .yes = Yes
    .no = No
    .required = Select yes if the results come up in a search for a person’s name

not-a-name = We can only look at searches for a person’s name
    .body =
        You told us that the results do not come up in a search for a person’s name. We cannot look into these
        results here.

        # What to do now

        - If a page says something about you that is wrong or private, ask the website that it is on to change or remove it.
        - If the website is an organisation’s and it says no, you can [raise a data protection concern](/services/data-protection).
        - If the results also come up in a search for your name, come back and choose yes.

whose-name = Whose name is it?
    .summary = Whose name it is
    .me = Mine
    .my-child = My child’s
    .someone-else = Another person’s, and I may act for them
    .died = The name of a person who has died
    .organisation = The name of a business or another organisation
    .required = Select whose name it is

not-a-person = We can only look at results about living people
    .body =
        { $whose-name ->
            [died] You told us that the person has died. Data protection law only covers living people, so we cannot look into this.
           *[organisation] You told us that the name is the name of an organisation. Data protection law only covers living people, so we cannot look into this.
        }

        # What to do now

        - Ask the website that the page is on to change or remove it.
        - Ask the search provider if it has another way to report the results.
        - If the results also come up in a search for the name of a living person, come back and choose whose name it is.

        If you are not sure that this page is right for you, [contact us](/contact).

asked-provider = Have you asked the search provider to remove the results?
    .summary = Asked the search provider
    .hint = The search provider is the company that runs the search engine. It must have the chance to look at this first.
    .yes = Yes
    .no = No
    .required = Select yes if you have asked the search provider to remove the results

ask-provider = Ask the search provider first
    .body =
        We can only look at your concern when the search provider has had the chance to look at it.

        # What to do now

        Look on the search provider’s website for the form to remove results about a person. Some providers
        only accept their own form. If you cannot find one, write to the provider.

        Tell the provider:

        - the name that people search for
        - the web address of each result
        - what each page says about you
        - why it should not come up: for example, it is wrong, out of date, or more than people need to know
        - how it affects you

        Keep a copy of what you send, note the date, and keep any reference number.

        # What happens next

        Give the search provider { $answer-time } to reply. If it refuses, only removes some of the results, or
        does not reply, come back and raise your concern with us.

        You can also ask the website that the page is on to change or remove it.

provider-answer = What did the search provider answer?
    .summary = The search provider’s answer
    .refused = It refused to remove the results
    .some = It removed some of the results, but not all
    .no-reply = It has not replied
    .removed = It removed all the results
    .required = Select what the search provider answered

removed = You do not need to raise a concern
    .body =
        You told us that the search provider removed all the results, so there is nothing more for us to do.

        # What to do now

        - The page itself is still on the internet. If you want it to go, ask the website that it is on.
        - Keep the search provider’s answer. If a result comes back, send the answer to the provider and ask it to remove the result again.
        - Other search providers may still show the page. Ask each of them.

asked-on = When did you ask the search provider?
    .summary = Date you asked the search provider
    .hint = If you do not know the exact day, give your best guess.
    .required = Enter the date when you asked the search provider
    .name = The date when you asked the search provider

wait = The search provider still has time to reply
    .body =
        Give the search provider { $answer-time } to reply. It has until **{ $until }**.

        # What to do now

        - Wait until { $until }.
        - If it refuses, or only removes some of the results, come back and raise your concern with us.
        - If you have heard nothing by then, send it a reminder.

        If you come back after { $until }, we can help you write the reminder.

chased = Have you sent the search provider a reminder?
    .summary = Sent a reminder
    .hint = This means that you asked again for a reply.
    .yes = Yes
    .no = No
    .required = Select yes if you have sent the search provider a reminder

## A reminder to the search provider

letter-details = We can help you write to the search provider
    .body =
        We will make a letter from your answers. You can leave any of these questions blank. The letter
        will have a gap for you to fill in.

letter-name = Your name
    .name = Your name

letter-provider = Name of the search provider
    .name = The name of the search provider

letter-reference = The search provider’s reference number
    .hint = You may have got a number when you sent your request.
    .name = The search provider’s reference number

chase-provider = Send the search provider a reminder
    .body =
        Ask the search provider again for a reply before you come to us.

        We have made a letter for you. Check it and fill in any gaps. Then send it to the search provider, or copy
        the words into its form or an email.

        # What happens next

        - Keep a copy of your letter, and note the date you send it.
        - If the search provider refuses, or still does not reply, come back and raise your concern with us.

remind-provider = Your reminder to the search provider
    .subject = Reminder: my request of { $asked-on } to remove search results
    .body =
        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}your name]
        }
        {"["}your address or email address]

        { $today }

        { $has-letter-provider ->
            [yes] { $letter-provider }
           *[no] {"["}name of the search provider]
        }

        My reference number with you: { $has-letter-reference ->
            [yes] { $letter-reference }
           *[no] {"["}number, if you have one]
        }

        Dear Sir or Madam

        On { $asked-on } I asked you to remove results that come up in a search for { $whose-name ->
            [my-child] my child’s name
            [someone-else] the name of a person for whom I act
           *[me] my name
        }. You have not replied, and at least { $answer-time } has passed.

        Please reply to my request now. If you will not remove a result, please tell me why. If you cannot reply now, please tell me when you will.

        If I do not get a reply, or I am not happy with it, I may raise my concern with the { -regulator }.

        Yours faithfully

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}your name]
        }

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
    .hint = You can leave this blank. We may share it with the search provider, so that it can find your request.
    .name = Your postal address

support = How we can support you

support-needs = Do you need any of these to deal with us?
    .summary = Support you need
    .hint = Select all that apply.
    .phone-only = I can only be contacted by phone
    .large-print = I need large print
    .braille = I need Braille
    .none = No, I do not need any of these
    .name = The support you need

your-phone = Your phone number
    .required = Enter your phone number
    .invalid = Enter a phone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192
    .name = Your phone number

about-them = About the person you act for

their-name = Their name
    .required = Enter their name
    .name = Their name

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
    .by-post = I will send proof with my documents
    .by-post-hint = For example, a letter of consent that they have signed
    .by-phone = I need you to phone me about it
    .by-phone-hint = Choose this if you cannot send proof
    .required = Select how you will show us that you may act for them

authority-phone = Phone number that we can call
    .required = Enter the phone number that we can call
    .invalid = Enter a phone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192
    .name = The phone number that we can call

uk-link = Does the person live in the UK, or are they a UK citizen?
    .summary = Link with the UK
    .hint = “The person” is the person whose name people search for. This can be you.
    .lives-here = They live in the UK
    .citizen = They live abroad and are a UK citizen
    .neither = Neither of these
    .neither-hint = You can carry on. But the regulator of the country they live in may be the right one to ask.
    .required = Select if the person lives in the UK or is a UK citizen

## The search

searched-name = Which name do people search for?
    .summary = Name searched for
    .hint = Write it as you typed it into the search engine. If you used other words too, add them. If we have filled in your name, you can change it.
    .required = Enter the name that people search for
    .name = The name that people search for

searched-their-name = Which name do people search for?
    .summary = Name searched for
    .hint = Write it as you typed it into the search engine. If you used other words too, add them. If we have filled in their name, you can change it.
    .required = Enter the name that people search for
    .name = The name that people search for

search-provider = The search provider

provider = Which search provider shows the results?
    .summary = Search provider
    .hint = If there is more than one, send us a concern about each of them.
    .google = Google
    .bing = Microsoft Bing
    .yahoo = Yahoo
    .other = Another one
    .required = Select which search provider shows the results

provider-other = Name of the search provider
    .required = Enter the name of the search provider
    .name = The name of the search provider

provider-request = Your request to the search provider

provider-reference = The search provider’s reference number
    .summary = Search provider’s reference
    .name = The search provider’s reference number

refused-on = When did the search provider answer you?
    .summary = Date of the search provider’s answer
    .required = Enter the date when the search provider answered you
    .name = The date when the search provider answered you

refusal-reasons = What reasons did the search provider give?
    .summary = The search provider’s reasons
    .hint = You can copy them from its answer.
    .name = What you tell us about the search provider’s reasons

result = Result { $number }

result-details = A result that you want removed
    .body = Tell us about one result. After this you can add more, up to 10 in all.

result-url = Web address of the page
    .summary = Web address
    .hint = Copy it from the top of your browser when the page is open. It begins with https:// or http://
    .required = Enter the web address of the page
    .name = The web address of the page

result-says = What does the page say about the person?
    .summary = What the page says
    .hint = “The person” is the person whose name people search for. This can be you.
    .required = Enter what the page says about the person
    .name = What you tell us that the page says

result-published = When was the page published?
    .summary = Published
    .hint = If you do not know, give your best guess or leave this blank.
    .name = The month when the page was published

result-more = Do you want to add another result?
    .summary = Another result
    .yes = Yes
    .no = No
    .required = Select yes if you want to add another result

## What the pages say, and about whom

public-life = The person’s role in public life
    .body =
        The next questions are about all the pages that you told us about. “The person” is the person whose name
        people search for. This can be you.

public-role = Does the person have a role in public life, or did they have one?
    .summary = Role in public life
    .hint = For example, they are a politician, run a big company, or are well known for their work or their hobby.
    .yes = Yes
    .no = No
    .required = Select yes if the person has or had a role in public life

public-role-what = What is or was their role?
    .summary = What the role is or was
    .required = Enter what their role is or was
    .name = Their role in public life

under-18 = Was the person under 18 at the time that the pages are about?
    .summary = Under 18 at the time
    .yes = Yes
    .no = No
    .required = Select yes if the person was under 18 at the time that the pages are about

accuracy = Is it true?

inaccurate = Do the pages say anything about the person that is wrong?
    .summary = Anything wrong
    .yes = Yes
    .no = No
    .required = Select yes if the pages say anything about the person that is wrong

inaccurate-what = What is wrong, and how can you show it?
    .summary = What is wrong
    .required = Enter what is wrong, and how you can show it
    .name = What you say is wrong

content-kind = What are the pages about?
    .summary = What the pages are about
    .hint = Select all that apply.
    .work = The person’s work or business
    .private-life = The person’s private life, home or family
    .opinion = What someone thinks of the person
    .hateful = Insults, hate or lies about the person
    .something-else = Something else
    .required = Select what the pages are about

sensitive = Do the pages say anything about any of these?
    .summary = Sensitive information
    .hint = Select all that apply. The law gives extra protection to this kind of information.
    .health = The person’s health
    .sex-life = Their sex life or who they are attracted to
    .gender = Their gender reassignment
    .ethnic-origin = Their race or ethnic origin
    .religion = Their religion or belief
    .politics = Their political opinions
    .trade-union = Membership of a trade union
    .genetic-biometric = Their genes, fingerprints or other marks of their body
    .none = No, none of these
    .required = Select what the pages say, or select none of these
    .name = What the pages say

still-current = Is it still right today?

out-of-date = Is what the pages say out of date?
    .summary = Out of date
    .hint = For example, it is about a job that the person left long ago, or something that has been settled since.
    .yes = Yes
    .no = No
    .required = Select yes if what the pages say is out of date

out-of-date-why = What has changed since then?
    .summary = What has changed
    .required = Enter what has changed since then
    .name = What you say has changed

effect = How do the results affect the person?
    .summary = How the results affect the person
    .hint = For example, they lost a job, or people treat them badly. Say why it is more than they should have to accept.
    .required = Enter how the results affect the person
    .name = What you say about how the results affect the person

risk = Do the results put the person in danger?
    .summary = Danger to the person
    .hint = Select all that apply. If someone is in danger now, call 999.
    .identity-theft = Someone could pretend to be them, for example to steal money
    .stalking = Someone could follow, harass or find them
    .other-danger = Another danger
    .none = No
    .required = Select the dangers, or select no
    .name = The dangers

put-online = Did the person agree to this being on the internet?
    .summary = Agreed to it
    .self = They put it on the internet themselves
    .agreed = They agreed to it
    .changed-mind = They agreed to it, but no longer do
    .not-agreed = They did not agree to it
    .dont-know = I do not know
    .required = Select if the person agreed to this being on the internet

publisher = Who published the pages

journalism = Are the pages news or other journalism?
    .summary = News or journalism
    .hint = For example, they are on the website of a newspaper.
    .yes = Yes
    .no = No
    .dont-know = I do not know
    .required = Select if the pages are news or other journalism

legal-duty = Does the law let or make someone publish this?
    .summary = Published because of a law
    .hint = For example, a public register or a list that a court has to publish.
    .yes = Yes
    .no = No
    .dont-know = I do not know
    .required = Select if the law lets or makes someone publish this

crime = Do the pages say that the person committed a crime?
    .summary = About a crime
    .hint = This includes crimes that the person did not commit.
    .yes = Yes
    .no = No
    .required = Select yes if the pages say that the person committed a crime

crime-details = About the crime

crime-what = What crime do the pages talk about?
    .summary = The crime
    .hint = Say what kind of crime it was, and what happened in court if it went there.
    .required = Enter what crime the pages talk about
    .name = What you tell us about the crime

crime-when = When was it?
    .summary = When it was
    .hint = Give the month when it happened, if you know. If not, leave this blank.
    .name = The month when it was

convicted = Was the person convicted?
    .summary = Convicted
    .hint = This means that a court found them guilty.
    .yes = Yes
    .no = No
    .dont-know = I do not know
    .required = Select if the person was convicted

spent = Is the conviction spent?
    .summary = Conviction spent
    .hint = A conviction becomes spent after some time. The person then does not have to tell most people about it.
    .yes = Yes
    .no = No
    .dont-know = I do not know
    .required = Select if the conviction is spent

## What else was done

website-owner = The website that the pages are on

asked-website = Have you asked the website to change or remove the pages?
    .summary = Asked the website
    .hint = You do not have to do this before you come to us.
    .yes = Yes
    .no = No
    .required = Select yes if you have asked the website to change or remove the pages

website-answer = What did the website answer?
    .summary = The website’s answer
    .name = What you tell us about the website’s answer

documents = Which documents will you send us?
    .summary = Documents you will send
    .body =
        You can add documents here when you check your answers. Or you can send them to us afterwards:

        - submit this form to get your case reference
        - write the reference on each document
        - post copies to us, not originals, using the address on [our contact page](/contact)

        We need a copy of the search provider’s answer, if you got one.
    .hint = Select all that apply.
    .request-copy = A copy of my request to the search provider
    .refusal-copy = A copy of the search provider’s answer
    .consent-letter = A signed letter of consent from the person I am acting for
    .other-proof = Other proof
    .other-proof-hint = For example, something that shows that a page is wrong
    .none = I have no documents to send
    .required = Select which documents you will send, or select that you have none
    .name = The documents you will send
