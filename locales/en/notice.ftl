# The words of the privacy notice: one message for each activity of site/notice.toml.

activity-complaints = Dealing with your concern
    .purpose = To deal with your concern, to see how good our service is, and to make statistics.
    .data = Your name, your contact details and what you tell us about yourself and others. This can include sensitive information, such as information about health, if you tell us about it.
    .source = From you, and from the organisation that your concern is about.
    .recipients = We usually share your concern with the organisation it is about. If you ask us not to tell it who you are, we try to respect that.
    .basis = We need it to do our work as a public regulator: UK GDPR Article 6(1)(e). Sensitive information: UK GDPR Article 9(2)(g), with paragraph 6 of Schedule 1 to the Data Protection Act 2018.
    .retention = We keep it for 2 years after we close your case. Then we delete it.
    .rights = You can ask us for a copy, ask us to correct it, ask us to limit how we use it, and object to our use of it. In some cases you can ask us to delete it. You can also complain about how we use it.

activity-service-cookie = Keeping your answers while you fill in a form
    .purpose = To keep your answers until you submit the form, so that nothing is lost if you go back, reload the page or change language.
    .data = A random key in a cookie on your device, and your answers, which we store so that only that key can open them.
    .source = From you and your device.
    .recipients = No one. We cannot read your answers ourselves until you submit them.
    .basis = We need it to do our work as a public regulator: UK GDPR Article 6(1)(e). The cookie is essential for the form to work, so we do not ask for your consent.
    .retention = We delete answers that you have not submitted 7 days after you last use the form.
    .rights = You can ask us for a copy, ask us to correct it, ask us to limit how we use it, and object to our use of it. In some cases you can ask us to delete it. You can also complain about how we use it. Without your key we cannot open your answers, so you can do most of this yourself by changing your answers or deleting the cookie.
