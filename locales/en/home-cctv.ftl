# Raise a concern about a home camera: the texts of site/services/home-cctv.toml.
# The "camera user" is the person who runs the camera. "Concern" is what a person raises with us.

# The regulator's name, as the letters give it.
-regulator = Information Commissioner’s Office (ICO)

service = Raise a concern about a home camera
    .description =
        Tell us if a CCTV camera or a camera doorbell at someone’s home films you or your property.
    .start =
        Use this service if a camera at someone else’s home films you or your property, and you are worried
        about it. It can be a CCTV camera or a camera doorbell.

        We call the person who runs the camera the **camera user**.

        # If you are in danger

        If someone is in danger now, call [999](tel:999).

        Every page of this service has a button that leaves this website at once. The button does not
        clear the list of pages you have visited in your browser.

        # Before you start

        In most cases you need to talk or write to the camera user first. If you have not done this yet,
        start here anyway. We will tell you what to do first, and help you write a letter.

        If you asked the camera user for footage, or asked them to delete it, give them 30 days to reply.

        # What you need

        We will ask you for:

        - your name, email address and postal address
        - the address where the camera is
        - what the camera films, as far as you know
        - what happened, and what you and the camera user said to each other

        # What we can and cannot do

        We can write to the camera user. We tell them what the law says and ask them to follow it.

        It is very unlikely that we will take any other action against a person who uses a camera at home.
        We cannot get money for you, and we cannot punish a person for you.

        You may be able to take the camera user to court yourself. Get legal advice first.

        # Your information

        We may share your concern with the camera user. We will ask if we may tell them who you are.
        Read [how we use your information](/privacy) before you start.
    .next =
        We will look at what you told us. If we think that the camera user does not follow the law, we may
        write to them and ask them to do so. We will write to tell you the outcome.

        If you told us that you will send documents, post copies to us, not the originals. Write your
        reference number on each one. Our address is on [our contact page](/contact).

        If the camera is used to harass or frighten you, tell the police, even while we look at your concern.

        If you are not happy with the outcome, you can ask us for a case review. Ask within 3 months of
        the outcome.

standard-first-reply = We will send you a first reply by { $date }.

## Whose camera, and what it films

who-runs = Who uses the camera?
    .summary = Who uses the camera
    .hint = If you are not sure, think of who owns or rents the place where the camera is.
    .home = A person, at their home
    .home-hint = For example, a neighbour
    .organisation = An organisation
    .organisation-hint = For example, a shop, a landlord, a school, a council or an employer
    .required = Select who uses the camera

want-footage = Have you asked the organisation for footage of yourself?
    .summary = Asked for footage of yourself
    .hint = Footage means the pictures or sound that the camera recorded.
    .yes = Yes
    .no = No
    .required = Select yes if you have asked the organisation for footage of yourself

organisation-footage = You need our data protection service
    .body =
        This service is only for cameras at people’s homes.

        If you asked an organisation for footage of yourself, you can raise a data protection concern. We
        have filled in your first answer there.
    .button = Raise a data protection concern

organisation-camera = You need our data protection service
    .body =
        This service is only for cameras at people’s homes.

        If you are worried about an organisation’s camera, you can raise a data protection concern. We have
        filled in your first answer there.
    .button = Raise a data protection concern

fixed-camera = Is the camera fixed in one place?
    .summary = Fixed in one place
    .hint = A camera on a wall or in a doorbell is fixed, even if it can turn. A drone, a dashcam or a phone is not.
    .yes = Yes
    .no = No
    .required = Select yes if the camera is fixed in one place

moving-camera = This service is only for fixed cameras
    .body =
        You told us that the camera is not fixed in one place. We cannot look into this here.

        # What to do now

        - If you feel safe, talk to the person who uses the camera. Tell them what worries you.
        - If someone uses the camera to harass or frighten you, tell the police. Call [101](tel:101), or [999](tel:999) if someone is in danger now.
        - If an organisation uses the camera, [raise a data protection concern](/services/data-protection).

        If you are not sure that this page is right for you, [contact us](/contact).

films-outside = Does the camera film outside the camera user’s property?
    .summary = Films outside the property
    .hint = For example, it points at your home, your garden, a shared path or the street.
    .yes = Yes, or I think so
    .no = No, only their own property
    .dont-know = I do not know
    .required = Select if the camera films outside the camera user’s property

inside-only = Data protection law does not cover this camera
    .body =
        You told us that the camera only films the camera user’s own property. Data protection law does not
        apply to a camera like this, so we cannot help.

        # What to do now

        - If you feel safe, talk to the camera user. Ask them to show you what the camera films.
        - If it films outside their property after all, come back and raise your concern with us.
        - If someone uses the camera to harass or frighten you, tell the police. Call [101](tel:101), or [999](tel:999) if someone is in danger now.

## What has been done about it

main-concern = What is your main concern?
    .summary = Main concern
    .footage = I asked for footage of me, and did not get it
    .deletion = I asked the camera user to delete footage of me, and they have not
    .stop = I asked the camera user to stop filming me, and they have not
    .signs = There is no sign, or no one tells me about the camera
    .worry = I am worried about the camera
    .required = Select your main concern

asked-on = When did you ask the camera user?
    .summary = Date you asked the camera user
    .hint = If you do not know the exact day, give your best guess.
    .required = Enter the date when you asked the camera user
    .name = The date when you asked the camera user

wait = Give the camera user time to reply
    .body =
        We expect you to give the camera user { $reply-time } to do what you asked.

        They have until **{ $until }** to do it.

        # What to do now

        - Wait until { $until }.
        - Keep a copy of what you asked, and of any reply.
        - If they do not do what you asked by then, write to them again.
        - If that does not help, come back and raise your concern with us.

        If you come back after { $until }, we can help you write to them again.

        If someone uses the camera to harass or frighten you, do not wait. Tell the police. Call [101](tel:101),
        or [999](tel:999) if someone is in danger now.

followed-up = Have you asked the camera user again?
    .summary = Asked again
    .hint = This means that you got in touch again after the first time, to say that you still want an answer.
    .yes = Yes
    .no = No
    .required = Select yes if you have asked the camera user again

harassment = Is the camera used to harass or frighten you?
    .summary = Used to harass or frighten you
    .hint = This includes anti-social behaviour. For example, the camera user follows what you do, or shouts at you through the camera.
    .yes = Yes
    .no = No
    .required = Select yes if the camera is used to harass or frighten you

the-police = The police

police = Have you told the police?
    .summary = Told the police
    .could-not-help = Yes, and they could not help
    .looking-into-it = Yes, and they are looking into it
    .not-told = No
    .required = Select if you have told the police

police-reference = Police reference number
    .hint = The police may have given you a number for what you told them.
    .name = The police reference number

police-first = Tell the police first
    .body =
        You told us that someone uses the camera to harass or frighten you. This may be a crime, and
        the police deal with crime. We do not.

        # What to do now

        - If someone is in danger now, call [999](tel:999).
        - If not, call [101](tel:101) or go to a police station.
        - Keep notes of what happens and when.
        - Do not contact the camera user if it could put you at risk.

        # If the police cannot help

        Come back and raise your concern with us. Ask the police for a reference number and keep it.

police-looking = Let the police finish first
    .body =
        You told us that the police are looking into this. Harassment is for the police to deal with, so it is best
        to let them finish.

        # What to do now

        - If someone is in danger now, call [999](tel:999).
        - Tell the police if anything new happens. Give them your reference number.
        - Keep notes of what happens and when.
        - If the police tell you that they cannot help, come back and raise your concern with us.

aim = What do you want to happen?
    .summary = What you want to happen
    .hint = Choose the thing that matters most to you.
    .impact = I want the camera user to understand how the camera affects me
    .move = I want them to move the camera, or to change what it films
    .take-down = I want them to stop filming or to take the camera down
    .footage = I want a copy of footage of me
    .deletion = I want them to delete footage of me
    .required = Select what you want to happen

talked = Have you talked or written to the camera user about this?
    .summary = Talked or written to the camera user
    .yes = Yes
    .no = No
    .required = Select yes if you have talked or written to the camera user about this

## Letters to the camera user

letter-details = We can help you write to the camera user
    .body =
        We will make a letter from your answers. You can leave any of these questions blank. The letter
        will have a gap for you to fill in.

        Only tell the camera user your name or address if you feel safe to do so.

letter-name = Your name
    .name = Your name

letter-address = Your address
    .name = Your address

letter-user = Name of the camera user
    .name = The name of the camera user

letter-footage = Which footage did you ask about?
    .summary = Footage you asked about
    .hint = Say where, on which day and at what time, if you know. For example, “me walking past your house on 3 May at about 8am”.
    .name = What you say about the footage

letter-concerns = What you want to tell the camera user

letter-effect = How does the camera affect you?
    .summary = How the camera affects you
    .hint = Say what you think it films, and how that makes you feel. A calm letter works best.
    .name = What you say about how the camera affects you

letter-wish = What would you like the camera user to do?
    .summary = What you would like the camera user to do
    .hint = For example, turn the camera a little, or cover part of what it sees.
    .name = What you say about what you would like

find-out = Find out what the camera films
    .body =
        Data protection law only covers a home camera if it films outside the camera user’s property. So ask
        the camera user what it films.

        Only do this if you feel safe. If someone uses the camera to harass or frighten you, tell the police.
        Call [101](tel:101), or [999](tel:999) if someone is in danger now.

        # What to do now

        - Talk to the camera user, if you can. Ask why they have the camera, and ask to see what it records.
        - If you would rather not talk to them, send a letter. We have made one for you. Check it and fill in any gaps.
        - Keep a copy of your letter, and note the date you send it.
        - Give the camera user { $reply-time } to reply.

        # What happens next

        If the camera films outside their property, and you are still worried, come back and raise your concern
        with us. If they do not answer, you can come back too. Then say that you think it films outside.

follow-up = Ask the camera user again
    .body =
        You told us that you have not asked the camera user again. Do this before you come to us. They may have
        forgotten, or may not know what the law says.

        Only do this if you feel safe. If someone uses the camera to harass or frighten you, tell the police.
        Call [101](tel:101), or [999](tel:999) if someone is in danger now.

        # What to do now

        - Check the letter that we have made for you, and fill in any gaps.
        - Send it to the camera user. Keep a copy, and note the date you send it.

        # What happens next

        If the camera user says no, or still does not reply, come back and raise your concern with us.

contact-user = Talk or write to the camera user
    .body =
        It is best to start by talking to the camera user, or by writing to them. They may not know that the camera
        worries you.

        Only do this if you feel safe. If someone uses the camera to harass or frighten you, tell the police.
        Call [101](tel:101), or [999](tel:999) if someone is in danger now.

        # What to do now

        Get in touch with the camera user. If you are worried about talking to them, send a letter. We have made
        one for you. Check it and fill in any gaps. Keep a copy, and note the date you send it.

        When you talk or write to them:

        - ask why they have the camera
        - say what worries you, and how the camera affects you
        - ask if they can use a filter or a privacy mask, so that the camera does not record your property
        - ask to see what the camera records
        - say what you would like them to do

        # What happens next

        Give the camera user { $reply-time } to reply. If you are still worried after that, come back and raise your
        concern with us. If you are then asked what you want to happen, choose the change that you asked the
        camera user for.

ask-what-it-films = Your letter to the camera user
    .subject = Your camera
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

        Dear { $has-letter-user ->
            [yes] { $letter-user }
           *[no] {"["}name of the camera user]
        }

        I am writing about the camera at your home. I am worried that it may film me or my property.

        Please tell me:

        - why you have the camera
        - if it films anything outside your own property
        - if it records sound
        - how long you keep what it records

        If you can, please show me what it records. If it does film outside your property, please tell me if you can turn the camera, or use a filter or a privacy mask, so that it does not.

        Data protection law applies to a home camera that films outside its user’s property. You can find advice for people who use a camera at home from the { -regulator }.

        Please reply within { $reply-time }. I hope that we can solve this between us.

        Yours sincerely

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}your name]
        }

ask-again = Your letter to the camera user
    .subject =
        { $main-concern ->
            [footage] I asked you for footage on { $asked-on }
           *[deletion] I asked you to delete footage on { $asked-on }
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

        Dear { $has-letter-user ->
            [yes] { $letter-user }
           *[no] {"["}name of the camera user]
        }

        On { $asked-on } { $main-concern ->
            [footage] I asked you for footage of me that your camera recorded. I have not got it yet.
           *[deletion] I asked you to delete footage of me that your camera recorded. As far as I know, you have not done this.
        }

        This is the footage that I asked about:

        { $has-letter-footage ->
            [yes] { $letter-footage }
           *[no] {"["}where, on which day and at what time you were filmed]
        }

        Your camera films outside your property, so data protection law applies to it. { $main-concern ->
            [footage] If a person asks for footage of themselves, the camera user should reply within one month.
           *[deletion] If a person asks for footage of themselves to be deleted, the camera user should delete it, unless it is needed for a legal dispute.
        }

        Please do what I asked, or tell me why you will not. If I do not hear from you, or I am not happy with your reply, I may raise my concern with the { -regulator }.

        Yours sincerely

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}your name]
        }

explain-to-user = Your letter to the camera user
    .subject = My concern about your camera
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

        Dear { $has-letter-user ->
            [yes] { $letter-user }
           *[no] {"["}name of the camera user]
        }

        I am writing about the camera at your home. { $main-concern ->
            [signs] It seems to film outside your property, and I have not seen a sign that tells people about it.
            [stop] I have asked you to stop filming me. I would like you to understand how the camera affects me.
           *[worry] It seems to film outside your property, and this worries me.
        }

        This is how the camera affects me:

        { $has-letter-effect ->
            [yes] { $letter-effect }
           *[no] {"["}what you think the camera films, and how that makes you feel]
        }

        Please tell me why you have the camera, and show me what it records, if you can. Please also tell me if you can use a filter or a privacy mask, so that it does not record my property.

        This is what I would like you to do:

        { $has-letter-wish ->
            [yes] { $letter-wish }
           *[no] {"["}what you would like the camera user to do]
        }

        When a home camera films outside its user’s property, data protection law applies. The camera user should then:

        - put up a sign that says there is a camera
        - film and keep no more than they need
        - answer within one month if a person asks for footage of themselves
        - delete footage of a person who asks for this, unless it is needed for a legal dispute

        You can find advice for people who use a camera at home from the { -regulator }.

        Please reply within { $reply-time }. I hope that we can solve this between us. If we cannot, I may raise my concern with the regulator.

        Yours sincerely

        { $has-letter-name ->
            [yes] { $letter-name }
           *[no] {"["}your name]
        }

## What happened

which-footage = Which footage is it?
    .body = Tell us when the camera recorded it. If it was more than one day, give the first day.

footage-date = Date
    .summary = Date of the footage
    .required = Enter the date of the footage
    .name = The date of the footage

footage-from = From what time?
    .summary = Footage from
    .invalid = Enter the time that the footage begins, like 9:30am or 14:05

footage-to = Until what time?
    .summary = Footage until
    .invalid = Enter the time that the footage ends, like 9:30am or 14:05

what-happened = What happened?
    .hint =
        Tell us in your own words what worries you about the camera, and when it began. If you want the camera
        user to change something, say what.
    .required = Enter what happened
    .name = What you say happened

effect = How does the camera affect you?
    .summary = How the camera affects you
    .hint = For example, you do not use your garden any more, or you worry about your children. If it does not affect you, leave this blank.
    .name = What you say about how the camera affects you

said-so-far = What have you and the camera user said to each other?
    .summary = What you and the camera user said
    .hint = Say when you talked or wrote, what you asked for and what the camera user answered. If you could not get in touch, tell us why.
    .required = Enter what you and the camera user said to each other
    .name = What you tell us that you said to each other

## The camera

camera-place = Where the camera is

camera-user = Name of the camera user
    .hint = If you do not know it, leave this blank.
    .name = The name of the camera user

camera-address = Address where the camera is
    .hint = We need this to write to the camera user.
    .required = Enter the address where the camera is
    .name = The address where the camera is

camera = About the camera

camera-kind = What kind of camera is it?
    .summary = Kind of camera
    .doorbell = A doorbell with a camera
    .wall = A camera on a wall, a post or a roof
    .other = Another kind
    .dont-know = I do not know
    .required = Select what kind of camera it is

camera-other = What kind?
    .summary = Other kind of camera
    .hint = For example, a camera in a window
    .required = Enter what kind of camera it is
    .name = The kind of camera

camera-since = When was the camera put up?
    .summary = Camera put up
    .hint = If you do not know, give your best guess or leave this blank.
    .name = The month when the camera was put up

what-it-films = What the camera films

films = What do you think the camera films?
    .summary = What it films
    .hint = Select all that apply.
    .my-home = My home or my windows
    .my-garden = My garden or drive
    .shared = A place that I share with others, like a path, stairs or a car park
    .street = The street or a pavement
    .elsewhere = Somewhere else
    .required = Select what you think the camera films

films-elsewhere = Where?
    .summary = Where else it films
    .required = Enter where else the camera films
    .name = Where else the camera films

sound-and-signs = Sound and signs

records-sound = Does the camera record sound?
    .summary = Records sound
    .yes = Yes
    .no = No
    .dont-know = I do not know
    .required = Select if the camera records sound

has-sign = Is there a sign that tells people about the camera?
    .summary = Sign about the camera
    .yes = Yes
    .no = No
    .dont-know = I do not know
    .required = Select if there is a sign that tells people about the camera

## About you

your-details = About you

your-name = Your name
    .required = Enter your name
    .name = Your name

your-email = Your email address
    .hint = We will use this to write to you about your concern. If other people read your emails, think about which address is safe.
    .required = Enter your email address
    .invalid = Enter an email address in the correct format, like name@example.com
    .name = Your email address

your-address = What is your postal address?
    .summary = Your postal address
    .hint = This helps us to understand where the camera is and what it may film.
    .required = Enter your postal address
    .name = Your postal address

sixteen-or-under = Were you 16 or under when this happened?
    .summary = 16 or under when it happened
    .hint = We ask so that we can take your age into account.
    .yes = Yes
    .no = No
    .required = Select yes if you were 16 or under when this happened

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

share-name = May we tell the camera user who you are?
    .summary = Tell the camera user who you are
    .hint = If you choose no, we may be able to do less. For example, we cannot ask for footage of you. The camera user may guess who told us.
    .yes = Yes
    .no = No
    .required = Select yes if we may tell the camera user who you are

documents = Which documents will you send us?
    .summary = Documents you will send
    .body =
        You can add documents here when you check your answers. Or you can send them to us afterwards:

        - submit this form to get your case reference
        - write the reference on each document
        - post copies to us, not originals, using the address on [our contact page](/contact)
    .hint = Select all that apply.
    .letters = Letters or messages between me and the camera user
    .photos = Photos of the camera, or of a sign about it
    .notes = Notes of what happened and when
    .other-proof = Other proof of what happened
    .other-proof-hint = For example, a letter from the police
    .none = I have no documents to send
    .required = Select which documents you will send, or select that you have none
    .name = The documents you will send
