# The pages of the site that are not part of a service.

home = Raise a concern
    .body =
        Are you worried about how someone uses your personal information? Did you ask an organisation for information and not get it? Do you get unwanted calls? You can tell us.

        Everything here works on a phone and with a screen reader. You can read every page or listen to it, in several languages. You do not need an account.
home-start = Find the right place for your concern
    .body = Not sure where to start? Answer up to three questions. We take you to the service you need, or tell you who else can help.
home-services = Go straight to a service
home-follow = Have you told us already?
    .body = [Follow your case](/case) with your reference number and secret code.

home-resume =
    .body = [Come back to saved answers](/resume) with the nine words that you got when you saved them.

contact = Contact us
    .body =
        You can phone us, write to us, or use this website.

        # Phone
        - English: [{ $telephone-en }](tel:{ $telephone-en })
        - Welsh: [{ $telephone-cy }](tel:{ $telephone-cy })

        We are open Monday to Friday, { $opens } to { $closes }.

        # Relay UK
        If you cannot hear or speak on the phone, you can use Relay UK with our number.

        # Post
        { $organisation }, { $address }

        # Your personal information
        To ask about information we hold about you, email [{ $email }](mailto:{ $email }).

accessibility = Accessibility statement
    .body =
        We want everyone to be able to use this website. You should be able to:
        - make the text four times as large without anything being cut off
        - use every page and form with just a keyboard
        - use every page and form with a screen reader
        - use every page and form with JavaScript switched off
        - read every page in each language of this website
        - listen to every page

        # How accessible it is
        We build this website to meet level AA of the [Web Content Accessibility Guidelines 2.2](https://www.w3.org/TR/WCAG22/). Each page, and each message about a mistake, is checked by a program every time we change something. A person who uses a screen reader every day has not tested it yet.

        # What does not work yet
        - Listen needs JavaScript and a voice for your language. See [what you can do without them](/listen).

        # Tell us
        If something does not work for you, or you need it in another form, [contact us](/contact).
