# The words of the privacy notice: one message for each activity of site/notice.toml.

activity-complaints = Dealing with your concern
    .purpose = To deal with your concern, to see how good our service is, and to make statistics.
    .data = Your name, your contact details and what you tell us about yourself and others. This can include sensitive information, such as information about health, if you tell us about it. We also keep the documents that you send us, and their names.
    .source = From you, and from the organisation that your concern is about.
    .recipients = We usually share your concern with the organisation it is about. If you ask us not to tell it who you are, we try to respect that.
    .basis = We need it to do our work as a public regulator: UK GDPR Article 6(1)(e). Sensitive information: UK GDPR Article 9(2)(g), with paragraph 6 of Schedule 1 to the Data Protection Act 2018.
    .retention = We keep it for 2 years after we close your case. Then we delete it.
    .rights = You can ask us for a copy, ask us to correct it, ask us to limit how we use it, and object to our use of it. In some cases you can ask us to delete it. You can also complain about how we use it.

activity-service-cookie = Keeping your answers while you fill in a form
    .purpose = To keep your answers until you submit the form, so that nothing is lost if you go back, reload the page or change language.
    .data = A random key in a cookie on your device, and your answers, which we store so that only that key can open them. We keep documents that you add, and their names, in the same way.
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
    .data = Your name, your contact details, what we hold about your case, and what you tell us. This can include sensitive information, such as information about health, if you tell us about it. We also keep the documents that you send us, and their names.
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
    .data = Your answers, which we store so that only your nine words can open them. We do not keep the words. We keep documents that you add, and their names, in the same way.
    .source = From you.
    .recipients = No one. We cannot read your answers ourselves until you submit them.
    .basis = We need it to do our work as a public regulator: UK GDPR Article 6(1)(e). We do it only if you ask for it.
    .retention = We delete what you saved 28 days after you saved it. You can delete it earlier with “Delete my answers”, at the bottom of each page.
    .rights = You can see, correct and delete your saved answers yourself with your nine words. Without them we cannot open your answers, and cannot find out whose they are. You can also complain about how we use them.

activity-mails-to-you = Emails to you about your case
    .purpose = To tell you by email that we have what you sent us, and what becomes of it, if you gave us your email address.
    .data = Your email address, your reference number, your language, and what happens next and by when. The emails have none of your answers.
    .source = From you.
    .recipients = Only the companies that carry email, ours and yours. Their computers pass the emails on.
    .basis = We need it to do our work as a public regulator: UK GDPR Article 6(1)(e).
    .retention = We delete our copy of an email as soon as it is sent, and at the latest 7 days after we wrote it. What is in your mailbox, you can delete yourself.
    .rights = You can ask us for a copy, ask us to correct it, ask us to limit how we use it, and object to our use of it. In some cases you can ask us to delete it. You can also complain about how we use it.

activity-case-readings = Knowing who looks at your case
    .purpose = To know which of our staff opened a case and when, so that nobody looks at a case who does not need to.
    .data = The name of the account of the member of staff, the reference number of the case, what they opened, and when. Nothing of what you told us.
    .source = From what our staff do on this website.
    .recipients = No one outside our organisation, unless the law says that we must share it.
    .basis = The law says that we must keep information safe, and be able to show that we do: UK GDPR Article 6(1)(c).
    .retention = We keep it for 2 years. Then we delete it.
    .rights = You can ask us for a copy, ask us to correct it, and ask us to limit how we use it. You can also complain about how we use it.

activity-information-requests = Requests about the information we hold about you
    .purpose = To answer your request, and to check who you are, so that we give information only to the right person.
    .data = Your name, your contact details, what you ask us to do, and proof of who you are if we need it. If you act for someone else, also who they are and what lets you act for them. This can include sensitive information, such as information about health, if you tell us about it.
    .source = From you, or from the person who acts for you.
    .recipients = No one outside our organisation, unless the law says that we must share it.
    .basis = The law says that we must answer you: UK GDPR Article 6(1)(c). Sensitive information: UK GDPR Article 9(2)(g).
    .retention = We keep it for 2 years after we close your request. Then we delete it.
    .rights = You can ask us for a copy, ask us to correct it, and ask us to limit how we use it. You can also complain about how we use it.

activity-statistics = Counting visits, if you agree
    .purpose = To see how people use this website, how fast it is and where they give up, so that we can make it better.
    .data = Which pages people look at, and in which language. How far they get in a form, and how it ends. What kind of device they use, and how fast pages are. Which words they search for. There is no name, no address and no number for you in it. We store nothing on your device for this.
    .source = From your device, and only if you agree.
    .recipients = No one. We do the counting ourselves.
    .basis = You agree to it: UK GDPR Article 6(1)(a), and regulation 6 of the Privacy and Electronic Communications Regulations 2003. If you do not agree, we do not count your visits.
    .retention = We store only how many there were on each day, in tens, so that nobody can be singled out. We keep these numbers for 2 years. Then we delete them.
    .rights = You can change your mind at any time on the Cookies page. We then stop counting your visits. The numbers do not say who you are, so we cannot find yours, give you a copy of them or delete them. You can also complain about how we use them.

activity-statistics-unless-no = Counting visits, unless you say no
    .purpose = To see how people use this website, how fast it is and where they give up, so that we can make it better.
    .data = Which pages people look at, and in which language. How far they get in a form, and how it ends. What kind of device they use, and how fast pages are. Which words they search for. There is no name, no address and no number for you in it. We store nothing on your device for this.
    .source = From your device.
    .recipients = No one. We do the counting ourselves.
    .basis = We need it to do our work as a public regulator: UK GDPR Article 6(1)(e). The law lets us count visits without asking first, if you can say no: paragraph 5 of Schedule A1 to the Privacy and Electronic Communications Regulations 2003.
    .retention = We store only how many there were on each day, in tens, so that nobody can be singled out. We keep these numbers for 2 years. Then we delete them.
    .rights = You can say no at any time on the Cookies page. We then stop counting your visits. The numbers do not say who you are, so we cannot find yours, give you a copy of them or delete them. You can also complain about how we use them.

activity-preferences = Remembering your language and reading aids
    .purpose = To show you this website in the language and with the reading aids that you chose, when you come back.
    .data = The language and the reading aids that you chose, such as larger text, in a cookie on your device. Nothing else, and not why you chose them.
    .source = From you.
    .recipients = No one.
    .basis = We need it to do our work as a public regulator: UK GDPR Article 6(1)(e). We do not ask for your consent, but you can switch it off on the Cookies page.
    .retention = The cookie is deleted 1 year after you last use this website.
    .rights = You can object on the Cookies page. We then no longer remember your language and reading aids. The cookie is only on your device, so you can also see it and delete it yourself. You can also complain about how we use it.

activity-remote-voices = Reading pages aloud with voices that are not on your device, if you agree
    .purpose = To read a page aloud to you, if your device has no voice of its own that you want to use.
    .data = The words of the page that are read aloud. This can include your answers, if they are on the page and you have them read.
    .source = From the page you are on.
    .recipients = The maker of the voice, such as the maker of your browser. Your browser sends the words there. They do not pass through us.
    .basis = We do this only if you agree: UK GDPR Article 6(1)(a).
    .retention = We do not keep anything. How long the maker of the voice keeps the words is up to them.
    .rights = You can change your mind at any time on the Cookies page or in the controls of Listen. We then use only voices that are on your device. You can also complain about how we use it.

activity-consent-record = Remembering what you chose about cookies
    .purpose = To do what you chose, and not to ask you again on each page.
    .data = What you chose about cookies and when, in a cookie on your device. It has no name and no number for you.
    .source = From you.
    .recipients = No one.
    .basis = The law says that we may only do some things if you agree, so we must know what you chose: UK GDPR Article 6(1)(c). The cookie is essential for this, so we do not ask for your consent.
    .retention = The cookie is deleted 1 year after you choose.
    .rights = You can change what you chose at any time on the Cookies page. The cookie is only on your device, so you can also see it and delete it yourself. We then ask you again. You can also complain about how we use it.

activity-site-search = Searching this website
    .purpose = To find the pages that fit the words you search for.
    .data = The words that you search for.
    .source = From you.
    .recipients = No one.
    .basis = We need it to do our work as a public regulator: UK GDPR Article 6(1)(e).
    .retention = We do not keep it. If we count your visit, we also count the words.
    .rights = We do not keep it, so there is nothing that we could copy, correct or delete. You can object to how we use it. You can also complain about it.

activity-staff-accounts = Accounts of our staff
    .purpose = So that only our staff, and only those who need to, can open cases on this website.
    .data = The name of the member of staff, the name of their account, what they may do, and when they signed in. Their password and codes are kept so that nobody can read them. While they are signed in, a cookie on their device has a random key.
    .source = From our staff, and from us.
    .recipients = No one outside our organisation, unless the law says that we must share it.
    .basis = We need it to do our work as a public regulator: UK GDPR Article 6(1)(e).
    .retention = A sign-in ends after 10 hours at the latest. We delete the record of it within 1 day. We keep the account until the person no longer needs it.
    .rights = You can ask us for a copy, ask us to correct it, ask us to limit how we use it, and object to our use of it. In some cases you can ask us to delete it. You can also complain about how we use it.

activity-security = Keeping this website safe
    .purpose = To stop someone from flooding this website or guessing codes.
    .data = Your internet address. We turn it into a code, and note how often the code has come. We do not write the address down.
    .source = From your device.
    .recipients = No one.
    .basis = We need it to do our work as a public regulator: UK GDPR Article 6(1)(e).
    .retention = We forget the code as soon as you can use this website as before, and within 1 day at the latest.
    .rights = You can object to how we use it. The code does not say who you are, so we cannot find yours. You can also complain about how we use it.

## What we do elsewhere

activity-enquiries = Answering your questions
    .purpose = To answer your question, and to come back to it if we need to.
    .data = What you tell us, and how to contact you. This can include sensitive information, such as information about health, if you tell us about it.
    .source = From you.
    .recipients = No one outside our organisation, unless the law says that we must share it.
    .basis = We need it to do our work as a public regulator: UK GDPR Article 6(1)(e). Sensitive information: UK GDPR Article 9(2)(g).
    .retention = Our retention schedule says how long we keep it. You can ask us to show it to you.
    .rights = You can ask us for a copy, ask us to correct it, ask us to limit how we use it, and object to our use of it. In some cases you can ask us to delete it. You can also complain about how we use it.

activity-helpline = Calls to our helpline
    .purpose = To see how well our helpline works, and to make it better.
    .data = The number that you call from, the date and time, and how long the call takes. We do not record what is said. Our staff may listen to a call while it goes on.
    .source = From your call.
    .recipients = We do not share it with other organisations.
    .basis = We need it to do our work as a public regulator: UK GDPR Article 6(1)(e).
    .retention = We keep it for 100 days after your call. Then we delete it.
    .rights = You can ask us for a copy, ask us to correct it, ask us to limit how we use it, and object to our use of it. In some cases you can ask us to delete it. You can also complain about how we use it.

activity-interpreting = Interpreters on the phone
    .purpose = To talk with you in your language, if you do not want to speak English or Welsh.
    .data = What you and we say to each other.
    .source = From you.
    .recipients = An interpreter from a company that works for us. We do not share it with anyone else.
    .basis = We need it to do our work as a public regulator: UK GDPR Article 6(1)(e).
    .retention = We do not keep it. No recording is kept.
    .rights = We do not keep it, so there is nothing that we could copy, correct or delete. You can object to how we use it. You can also complain about it.

activity-emails-to-us = Emails to us
    .purpose = To keep our systems safe, and to check that we follow our own rules on email.
    .data = Your email address, your message and the files that you attach.
    .source = From you.
    .recipients = No one outside our organisation, unless the law says that we must share it.
    .basis = We need it to do our work as a public regulator: UK GDPR Article 6(1)(e).
    .retention = Our retention schedule says how long we keep it. You can ask us to show it to you.
    .rights = You can ask us for a copy, ask us to correct it, ask us to limit how we use it, and object to our use of it. In some cases you can ask us to delete it. You can also complain about how we use it.

activity-live-chat = Live chat
    .purpose = To answer your questions while you wait.
    .data = Your name and what you write. You choose if you tell us your email address. If you do, we can send you a copy of the chat.
    .source = From you.
    .recipients = We do not share it with other organisations.
    .basis = We need it to do our work as a public regulator: UK GDPR Article 6(1)(e).
    .retention = We keep it for 2 years after the chat. Then we delete it.
    .rights = You can ask us for a copy, ask us to correct it, ask us to limit how we use it, and object to our use of it. In some cases you can ask us to delete it. You can also complain about how we use it.

activity-registration-fee = The data protection fee and the public register
    .purpose = To take the fee that organisations must pay, and to keep the public register of those who pay it.
    .data = The name and address of the organisation, people we can contact there, and how it pays. If you work for yourself, this is information about you.
    .source = From the organisation, or from you if you work for yourself.
    .recipients = Everyone. The name, the address, how to contact the data protection officer and a few other things are in the public register. Anyone can search it or download it. If you do not want your home address in it, you can give another one, such as a PO Box. We do not publish who else we can contact.
    .basis = We need it to do our work as a public regulator: UK GDPR Article 6(1)(e).
    .retention = Our retention schedule says how long we keep it. You can ask us to show it to you.
    .rights = You can ask us for a copy, ask us to correct it, ask us to limit how we use it, and object to our use of it. In some cases you can ask us to delete it. You can also complain about how we use it.

activity-breach-reports = When an organisation tells us about a data breach
    .purpose = To look at what went wrong when an organisation lost information about people or did not keep it safe. To decide what to do, and to take action if we need to.
    .data = The name, email address and phone number of the person who tells us, and what they say about the breach. We ask organisations not to send us the information that was lost.
    .source = From the organisation, and from the person who tells us for it.
    .recipients = No one outside our organisation, unless the law says that we must share it. A company that does a survey for us may ask the person who told us what our service was like.
    .basis = We need it to do our work as a public regulator: UK GDPR Article 6(1)(e).
    .retention = Our retention schedule says how long we keep it. You can ask us to show it to you.
    .rights = You can ask us for a copy, ask us to correct it, ask us to limit how we use it, and object to our use of it. In some cases you can ask us to delete it. You can also complain about how we use it.

activity-service-provider-breaches = When a phone or internet company tells us about a breach
    .purpose = To record what went wrong, to decide what to do, and to take action if we need to.
    .data = The name and contact details of a person at the company, and what the company tells us about the breach.
    .source = From the company.
    .recipients = Others, but only if we need to share it.
    .basis = We need it to do our work as a public regulator: UK GDPR Article 6(1)(e).
    .retention = We keep it for 2 years after we get it. If we take action, we keep it for longer.
    .rights = You can ask us for a copy, ask us to correct it, ask us to limit how we use it, and object to our use of it. In some cases you can ask us to delete it. You can also complain about how we use it.

activity-investigations-disclosure = Sharing information when someone may have broken the law
    .purpose = To help find out if someone broke the law, and to make statistics.
    .data = What we hold about a case. This can include names.
    .source = From what we already hold about the case.
    .recipients = The organisation that the case is about, and other bodies that look into such cases. We do not need your consent for this.
    .basis = We need it to do our work as a public regulator: UK GDPR Article 6(1)(e).
    .retention = Our retention schedule says how long we keep it. You can ask us to show it to you.
    .rights = You can ask us for a copy, ask us to correct it, ask us to limit how we use it, and object to our use of it. In some cases you can ask us to delete it. You can also complain about how we use it.

activity-enforcement-publicity = Telling everyone what action we took
    .purpose = To show how we do our work, by telling people when we take someone to court.
    .data = Who the person in court is, and what they did.
    .source = From what we already hold about the case.
    .recipients = Everyone. We publish it. We do not name the people who complained to us, unless their names are public already.
    .basis = We need it to do our work as a public regulator: UK GDPR Article 6(1)(e). Information about crimes: UK GDPR Article 10.
    .retention = Our retention schedule says how long we keep it. You can ask us to show it to you.
    .rights = You can ask us for a copy, ask us to correct it, ask us to limit how we use it, and object to our use of it. In some cases you can ask us to delete it. You can also complain about how we use it.

activity-publications = Sending you our publications
    .purpose = To send you what you ask for. We may also ask you what you think of it. We count what people ask for, but not who they are.
    .data = Your name and address.
    .source = From you.
    .recipients = A company that sends it for us. It may use your name and address only for this.
    .basis = You agree to it: UK GDPR Article 6(1)(a).
    .retention = We use it until we have sent you what you asked for. Our retention schedule says how long we keep it after that. You can ask us to show it to you.
    .rights = You can change your mind at any time. Tell us, and we stop. You can ask us for a copy, ask us to correct it, ask us to limit how we use it, and ask us to delete it. You can ask us to give it to you in a form that you can use somewhere else. You can also complain about how we use it.

activity-newsletter = Our newsletter
    .purpose = To send you our newsletter each month, and to see how many people open it and which links they follow.
    .data = Your email address, whether you open the newsletter, and which links you follow.
    .source = From you and your device.
    .recipients = A company that sends it for us.
    .basis = You agree to it: UK GDPR Article 6(1)(a), and regulations 6 and 22 of the Privacy and Electronic Communications Regulations 2003.
    .retention = We use your email address until you unsubscribe. Our retention schedule says how long we keep anything after that. You can ask us to show it to you.
    .rights = You can change your mind at any time. Unsubscribe, and we stop. You can ask us for a copy, ask us to correct it, ask us to limit how we use it, and ask us to delete it. You can ask us to give it to you in a form that you can use somewhere else. You can also complain about how we use it.

activity-events = Our events
    .purpose = To run events, such as our conference for people who work in data protection.
    .data = Your name, your email address, your job and how much experience you have, your organisation, and what you need so that you can take part. At events online we also see which talks you go to. We record the talks, but not your camera. You can ask a question without giving your name. We may also send you a survey about equality. It does not ask who you are, and you do not have to fill it in.
    .source = From you and your device.
    .recipients = A company that runs the event for us.
    .basis = We need it to do our work as a public regulator: UK GDPR Article 6(1)(e).
    .retention = Our retention schedule says how long we keep it. You can ask us to show it to you.
    .rights = You can ask us for a copy, ask us to correct it, ask us to limit how we use it, and object to our use of it. In some cases you can ask us to delete it. You can also complain about how we use it.

activity-webinars = Our webinars
    .purpose = To run talks online that you can join.
    .data = Your email address, and a recording of the talk. We tell you if we record it.
    .source = From you.
    .recipients = No one outside our organisation, unless the law says that we must share it.
    .basis = We need it to do our work as a public regulator: UK GDPR Article 6(1)(e).
    .retention = We keep it for 12 months after we get it. Then we delete it.
    .rights = You can ask us for a copy, ask us to correct it, ask us to limit how we use it, and object to our use of it. In some cases you can ask us to delete it. You can also complain about how we use it.

activity-consultation-surveys = Surveys and consultations
    .purpose = To find out what people think of our plans, our website and our services.
    .data = What you think, and if you speak for yourself or for an organisation. You choose if you tell us your name and email address, so that we can ask you more. If you agree, this can include sensitive information, such as information about health.
    .source = From you.
    .recipients = A company that runs the survey for us.
    .basis = You agree to it: UK GDPR Article 6(1)(a). Sensitive information: you agree to this too, UK GDPR Article 9(2)(a).
    .retention = Our retention schedule says how long we keep it. You can ask us to show it to you.
    .rights = You can change your mind at any time. Tell us, and we stop. You can ask us for a copy, ask us to correct it, ask us to limit how we use it, and ask us to delete it. You can ask us to give it to you in a form that you can use somewhere else. You can also complain about how we use it.

activity-blog = Our blog and small websites
    .purpose = To publish news and advice, to see how many people read it, and to let you write a comment.
    .data = If you write a comment: your name, your email address and what you write. How often pages are opened, but not by whom.
    .source = From you and your device.
    .recipients = A company that runs the blog for us.
    .basis = We need it to do our work as a public regulator: UK GDPR Article 6(1)(e). Comments: you agree to it, UK GDPR Article 6(1)(a).
    .retention = Our retention schedule says how long we keep it. You can ask us to show it to you.
    .rights = You can change your mind at any time. Tell us, and we stop. You can ask us for a copy, ask us to correct it, ask us to limit how we use it, and ask us to delete it. You can ask us to give it to you in a form that you can use somewhere else. You can also complain about how we use it.

activity-other-services = Our other services, and what you think of them
    .purpose = To give you a service that you ask for, and to ask you what you think of it. You do not have to answer.
    .data = How to contact you.
    .source = From you.
    .recipients = No one outside our organisation, unless the law says that we must share it.
    .basis = We need it to do our work as a public regulator: UK GDPR Article 6(1)(e).
    .retention = Our retention schedule says how long we keep it. You can ask us to show it to you.
    .rights = You can ask us for a copy, ask us to correct it, ask us to limit how we use it, and object to our use of it. In some cases you can ask us to delete it. You can also complain about how we use it.

activity-job-applicants = People who want to work for us
    .purpose = To choose people for a job, and to make statistics that name nobody.
    .data = What you write in your application, what other people tell us about you, and how you do in tests and interviews. This can include sensitive information, for example what you need from us because of your health, and information about crimes.
    .source = From you, and from people we ask about you.
    .recipients = We may ask others about you, for a reference or to check if you have a criminal record. We tell you before we do this.
    .basis = We need it because you asked us for a job: UK GDPR Article 6(1)(b) and (f). To help you if you need something different: UK GDPR Article 6(1)(c). Sensitive information: UK GDPR Article 9(2)(b) and (g). Information about crimes: UK GDPR Article 6(1)(e), with Schedule 1 to the Data Protection Act 2018.
    .retention = If you do not get the job, we keep it for 12 months after we have finished choosing someone. Then we delete it.
    .rights = You can ask us for a copy, ask us to correct it, and ask us to limit how we use it. In some cases you can object, or ask us to delete it. In some cases you can ask us to give it to you in a form that you can use somewhere else. You can also complain about how we use it.

activity-staff = People who work for us
    .purpose = To employ our staff, now and in the past.
    .data = What is in your staff file. This can include sensitive information, such as information about health.
    .source = From you.
    .recipients = No one outside our organisation, unless the law says that we must share it.
    .basis = We need it because of your contract, and because the law says so: UK GDPR Article 6(1)(b) and (c). Sensitive information: UK GDPR Article 9(2)(b).
    .retention = Our retention schedule says how long we keep it after you leave. You can ask us to show it to you.
    .rights = You can ask us for a copy, ask us to correct it, and ask us to limit how we use it. In some cases you can ask us to delete it, or to give it to you in a form that you can use somewhere else. You can also complain about how we use it.
