# Tell us about cookies on a website: the texts of site/services/cookies.toml.
# docs/assumptions.md says which facts are not the regulator’s. Nothing here may ask who the person is.

service = Tell us about cookies on a website
    .description =
        Tell us if a website or app uses cookies in a way that worries you. You do not say who you are.
    .start =
        Use this service if a website or app stored cookies on your device, and you are worried about how it
        did this. For example, it did not ask you first, or it made it hard to say “no”.

        A cookie is a small file that a website puts on your phone or computer. This service is also about
        other ways to store things on your device, or to follow what you do on it.

        # You stay anonymous

        We do not ask who you are or how to contact you. So we cannot reply to you, or tell you what we did.

        Do not tell us your name or anything else about yourself in your answers.

        # What you need

        We will ask you about:

        - the website or app, and when you used it
        - the device and browser that you used
        - what it told you about cookies, and what choices it gave you
        - the names of the cookies, but only if you know them

        You need to answer all the other questions. If you are not sure of an answer, you can say so, or give
        your best guess.

        # What we can and cannot do

        We use what you tell us to:

        - check if websites follow the rules
        - choose which kinds of organisation to look at
        - find out where our advice needs to be better

        We may check the website, or write to the organisation that runs it. We do not look into what
        happened to one person’s information here. If you want us to do that, start here anyway. We will show
        you the right service.

        # Your information

        Read [how we use your information](/privacy) before you start.
    .next =
        We do not know who you are, so we will not reply to you.

        We use what you told us to check if websites follow the rules, to choose which kinds of organisation to
        look at, and to find out where our advice needs to be better. We may check the website, or write to the
        organisation that runs it.

        # What you can do yourself

        - Look for cookie settings on the website, often at the end of each page, and change your choice there.
        - Delete the cookies of the website in the settings of your browser.
        - If you are worried about what an organisation did with your own information, [raise a data protection concern](/services/data-protection).

## The right service

own-information = Do you want us to look into what happened to your own information?
    .summary = Look into your own information
    .hint = If you only want to tell us how a website or app uses cookies, select no.
    .yes = Yes
    .no = No
    .required = Select yes if you want us to look into what happened to your own information

raise-a-concern = Raise a data protection concern instead
    .body =
        This service is anonymous, so we cannot look into what happened to your own information here. You can
        raise a data protection concern with us instead. There we ask who you are, and we write to you.

        # What to do now

        - If you have not done so yet, complain to the organisation that runs the website or app first. We can help you write the letter.
        - Raise your concern with us if you are not happy with its reply.

        If you also want to tell us how the website or app uses cookies, go back and select no.
    .button = Raise a data protection concern

## Where and when

which-site = Which website or app is it?

website = Address of the website or name of the app
    .summary = Website or app
    .hint = For example, www.example.com.
    .required = Enter the address of the website or the name of the app
    .name = The address of the website or the name of the app

web-page = Page or screen where it happened
    .hint =
        Copy the address of the page, or say which screen it was. Leave out anything that shows who you are.
        If it happens everywhere, enter “everywhere”.
    .required = Enter the page or screen where it happened
    .name = The page or screen

visit = When did you use it?
    .body =
        If you used it more than once, tell us about the last time.

visit-date = Date
    .summary = Date you used it
    .hint = If you do not know the exact day, give your best guess.
    .required = Enter the date when you used it
    .name = The date when you used it

visit-time = Time
    .summary = Time you used it
    .hint = Your best guess is enough. For example, 9am or 14:30.
    .required = Enter the time when you used it
    .invalid = Enter a time, like 9am or 14:30
    .name = The time when you used it

device-used = What did you use?

device = Device
    .computer = Computer or laptop
    .phone = Phone
    .tablet = Tablet
    .television = Television
    .something-else = Something else
    .required = Select the device that you used

browser = Browser
    .hint = A browser is the program that shows websites.
    .chrome = Chrome
    .edge = Edge
    .firefox = Firefox
    .safari = Safari
    .samsung = Samsung Internet
    .no-browser = None, I used an app
    .something-else = Something else
    .not-sure = I am not sure
    .required = Select the browser that you used

## What it did

technology = What did the website or app use?
    .summary = What it used
    .hint = Select all that apply.
    .cookie-files = Cookies
    .cookie-files-hint = Small files that a website puts on your device
    .local-storage = Other storage on my device
    .local-storage-hint = For example, what your browser calls local storage or site data
    .fingerprinting = Fingerprinting
    .fingerprinting-hint = It knows your device again by how it is set up
    .app-tracking = Tracking in an app
    .app-tracking-hint = The app follows what you do
    .not-sure = I am not sure
    .required = Select what the website or app used, or select that you are not sure
    .name = What the website or app used

notice-shown = Did it tell you about cookies?
    .summary = Told you about cookies
    .message = Yes, with a message when I opened it
    .link-only = Only with a link to a page about cookies
    .none = No
    .not-sure = I am not sure
    .required = Select if it told you about cookies

asked-first = Did it ask if you agreed to cookies?
    .summary = Asked if you agreed
    .asked = Yes, I could choose
    .carrying-on = It said that I agreed if I carried on
    .not-asked = No
    .not-sure = I am not sure
    .required = Select if it asked whether you agreed to cookies

set-before-choice = Did it set cookies that it did not need before you chose?
    .summary = Set cookies before you chose
    .hint =
        A website does not need your agreement for cookies that it cannot work without. Cookies for adverts are
        an example of others. If you could not choose at all, think of when you opened it.
    .yes = Yes
    .no = No
    .not-sure = I am not sure
    .required = Select yes if it set cookies that it did not need before you chose

reject = Was it as easy to say “no” as to say “yes”?
    .summary = As easy to say “no”
    .as-easy = Yes, as easy
    .harder = No, it was harder
    .harder-hint = For example, there were more steps, or “no” was hard to see
    .impossible = No, I could not say “no”
    .not-tried = I did not try
    .required = Select if it was as easy to say “no” as to say “yes”

information-clear = Was it clear what the cookies were for?
    .summary = Clear what the cookies were for
    .clear = Yes
    .partly = In part
    .unclear = No
    .not-read = I did not read about it
    .required = Select if it was clear what the cookies were for

change-mind = Could you change your mind later?
    .summary = Could change your mind
    .easy = Yes, easily
    .hard = Yes, but it was hard
    .impossible = No
    .not-tried = I did not try
    .required = Select if you could change your mind later

## What they may know, and what they want

cookie-details = Do you know which cookies they were?
    .body =
        Leave these boxes blank if you do not know. You may find the names in the settings of your browser, or
        on the website’s own page about cookies.

cookie-name = Names of the cookies
    .name = The names of the cookies

cookie-provider = Company that they come from
    .hint = This can be another company than the one that runs the website.
    .name = The company that the cookies come from

outcome = What you want

what-you-want = What do you want the website or app to do?
    .summary = What you want
    .hint = Select all that apply.
    .ask-first = Ask before it sets cookies
    .fewer = Use fewer cookies, or none
    .easy-reject = Make it as easy to say “no” as to say “yes”
    .easy-change = Make it easy to change my mind
    .clearer = Say more clearly what the cookies are for
    .something-else = Something else
    .required = Select what you want the website or app to do

what-else = What else do you want it to do?
    .summary = What else you want
    .required = Enter what else you want it to do
    .name = What else you want

sector = What kind of organisation runs it?
    .summary = Kind of organisation
    .central-government = Central government
    .charitable-and-voluntary = Charities and voluntary groups
    .education-and-childcare = Education and childcare
    .finance-insurance-and-credit = Finance, insurance and credit
    .general-business = General business
    .health = Health
    .justice = Police, courts and criminal justice
    .land-or-property = Land or property services
    .legal = Legal services
    .local-government = Local government
    .marketing = Marketing
    .media = Media
    .membership-association = Membership associations
    .online-technology-and-telecoms = Online technology and telecoms
    .political = Politics
    .regulators = Regulators
    .religious = Religion
    .retail-and-manufacture = Shops and manufacturers
    .social-care = Social care
    .transport-and-leisure = Transport and leisure
    .utilities = Utilities, such as gas, electricity and water
    .not-sure = I am not sure
    .required = Select what kind of organisation runs it
