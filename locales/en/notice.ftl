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

activity-nuisance-reports = Reports of nuisance calls and messages
    .purpose = To look into nuisance calls and messages, to take action against those who are responsible, and to make statistics and maps that name nobody.
    .data = What you tell us about the calls and messages. You choose if you tell us the number or email address they came to, the first half of your postcode, your name and how to contact you. What you tell us can include sensitive information, such as information about health.
    .source = From you.
    .recipients = We may share it with other regulators, with phone companies and with the organisations that we look into.
    .basis = We need it to do our work as a public regulator: UK GDPR Article 6(1)(e). Sensitive information: UK GDPR Article 9(2)(g), with paragraph 6 of Schedule 1 to the Data Protection Act 2018.
    .retention = We keep it for 2 years after we get it. Then we delete it.
    .rights = You can ask us for a copy, ask us to correct it, ask us to limit how we use it, and object to our use of it. In some cases you can ask us to delete it. You can also complain about how we use it. If you did not tell us who you are, give us your reference number, so that we can find your report.

activity-cookie-reports = Concerns about cookies on websites
    .purpose = To check if websites follow the rules on cookies, to choose which kinds of organisation to look at, and to find out where our advice needs to be better.
    .data = The website or app, when you used it, your kind of device and browser, and what you tell us about the cookies. We do not ask who you are.
    .source = From you.
    .recipients = We may write to the organisation that runs the website. We do not know who told us, so we cannot tell it.
    .basis = We need it to do our work as a public regulator. If there is personal information in it, we rely on UK GDPR Article 6(1)(e).
    .retention = We keep it for 2 years after we get it. Then we delete it.
    .rights = If there is personal information in it, you can ask us for a copy, ask us to correct it, ask us to limit how we use it, and object to our use of it. In some cases you can ask us to delete it. You can also complain about how we use it. We do not know who you are, so give us your reference number, so that we can find what you told us.

activity-complaints-about-us = Dealing with complaints about us
    .purpose = To look again at a decision or at how we treated you, to answer you, and to make our work better.
    .data = Your name, your contact details, what we hold about your case, and what you tell us. This can include sensitive information, such as information about health, if you tell us about it.
    .source = From you, and from what we already hold about your case.
    .recipients = No one outside our organisation, unless the law says that we must share it. If you go to an ombudsman, we may have to share it with them.
    .basis = We need it to do our work as a public regulator: UK GDPR Article 6(1)(e). Sensitive information: UK GDPR Article 9(2)(g), with paragraph 6 of Schedule 1 to the Data Protection Act 2018.
    .retention = We keep it for 2 years after we close your case. Then we delete it.
    .rights = You can ask us for a copy, ask us to correct it, ask us to limit how we use it, and object to our use of it. In some cases you can ask us to delete it. You can also complain about how we use it.

activity-offences = What you tell us about crimes
    .purpose = To deal with your concern, if a crime is part of it. For example, if search results say that someone committed a crime, or if a camera is used to harass you.
    .data = What you tell us about crimes that you or others have committed, or are said to have committed, and what the police or a court did about it.
    .source = From you, and from the organisation that your concern is about.
    .recipients = If your concern is about search results, we usually share it with the search provider. We do not usually share what you tell us about harassment with the person who uses the camera.
    .basis = We need it to do our work as a public regulator: UK GDPR Article 6(1)(e). Information about crimes: UK GDPR Article 10, with paragraph 6 of Schedule 1 to the Data Protection Act 2018.
    .retention = We keep it for 2 years after we close your case. Then we delete it.
    .rights = You can ask us for a copy, ask us to correct it, ask us to limit how we use it, and object to our use of it. In some cases you can ask us to delete it. You can also complain about how we use it.

activity-saved-answers = Keeping your answers until you come back
    .purpose = To keep your answers if you choose to save them, so that you can go on later, on any device.
    .data = Your answers, which we store so that only your nine words can open them. We do not keep the words.
    .source = From you.
    .recipients = No one. We cannot read your answers ourselves until you submit them.
    .basis = We need it to do our work as a public regulator: UK GDPR Article 6(1)(e). We do it only if you ask for it.
    .retention = We delete what you saved 28 days after you saved it. You can delete it earlier with “Delete my answers”, at the bottom of each page.
    .rights = You can see, correct and delete your saved answers yourself with your nine words. Without them we cannot open your answers, and cannot find out whose they are. You can also complain about how we use them.
