# The pages of the site that are not part of a service.

home = Raise a concern
    .body =
        Are you worried about how someone uses your personal information? Did you ask an organisation for information and not get it? Do you get unwanted calls? You can tell us.

        Everything here works on a phone, with a screen reader, and in English or Welsh. You do not need an account.
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

cookies = Cookies
    .body =
        A cookie is a small file that a website puts on your phone or computer.

        # The one cookie that we use
        We use one cookie, called **__Host-hark**. We set it when you answer the first question of a service. It keeps your answers together until you send them. It holds a key to your answers. It does not hold your name or anything you wrote.

        It is deleted 7 days after you last used the service. The service cannot work without it, so we do not ask you to agree to it. You can delete it at any time in your browser. Answers that you have not sent are then lost.

        # What we do not use
        We do not count visitors. We do not use cookies for adverts. Nothing on this website comes from another company.

privacy = Privacy notice
    .body =
        This notice says what we do with information about you, and why.

        It is made from the same list that our questions come from, so it covers everything we ask.
notice-purpose = Why we need it
notice-data = What we use
notice-source = Where it comes from
notice-recipients = Who sees it
notice-basis = What lets us do this
notice-retention = How long we keep it
notice-rights = Your rights

accessibility = Accessibility statement
    .body =
        We want everyone to be able to use this website. You should be able to:
        - make the text four times as large without anything being cut off
        - use every page and form with just a keyboard
        - use every page and form with a screen reader
        - use every page and form with JavaScript switched off
        - read every page in English or Welsh

        # How accessible it is
        We build this website to meet level AA of the [Web Content Accessibility Guidelines 2.2](https://www.w3.org/TR/WCAG22/). Each page, and each message about a mistake, is checked by a program every time we change something. A person who uses a screen reader every day has not tested it yet.

        # What does not work yet
        - You cannot send files through this website yet. You can send them by post.
        - There is no button yet that reads a page out to you.

        # Tell us
        If something does not work for you, or you need it in another form, [contact us](/contact).
