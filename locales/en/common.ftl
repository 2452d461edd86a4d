# Words that every page uses.

# The language's own name, in the language switch.
language-name = English
language-switch = Language
# On a page in another language, for whom the browser asks for this one: a link to the page in this language.
language-hint = Read this page in English
skip-to-content = Skip to main content
back = Back
continue = Continue
change = Change
# $question: the question whose answer is changed. Read out after "Change".
change-which = your answer: { $question }
or = or
warning = Warning
# $title: the rest of the page's title.
title-error = Error: { $title }
error-summary = There is a problem
error-prefix = Error
# $question: a question that need not be answered.
optional = { $question } (optional)
not-answered = Not answered

# At the top of pages in a language whose texts no person has reviewed. The English page never shows it.
unreviewed = Nobody has reviewed this translation yet. If it says something else than the English, the English applies.
    .label = About this translation
    .link = Read this page in English

footer-heading = About this site
footer-search = Search this website
footer-listen = Listen and reading aids
footer-privacy = Privacy notice
footer-cookies = Cookies
footer-your-information = Information we hold about you
footer-accessibility = Accessibility statement
footer-contact = Contact us
footer-case = Follow your case
footer-delete-answers = Delete my answers
footer-note = This is the reference site of Hark, a toolkit for public services. It is not run by the body that it names.

# Dates: $day and $year are numbers, $month is one of the names below.
date = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date-day = Day
date-month = Month
date-year = Year

# A list within a sentence: of two, of more as it goes on, and as it ends.
list-two = { $list } and { $last }
list-next = { $list }, { $next }
list-last = { $list } and { $last }

yes = Yes
no = No
# 1234567 and, as .thousand, 1000, as people write them: all numbers are grouped as these are.
numbers = 1,234,567
    .thousand = 1,000
# $sum: pounds, perhaps with pence.
pounds = £{ $sum }
# $month is one of the names of months, $year a number; $number the number of the month, for languages in which its
# name is another than in a date.
month-and-year = { $number ->
   *[other] { $month } { $year }
}

# Periods. $count: how many.
period-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
period-working-days = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
}
period-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
period-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}

# The parts of an address.
address-line-1 = Address line 1
address-line-2 = Address line 2 (optional)
address-town = Town or city
address-postcode = Postcode
address-country = Country, if it is not in the UK

# The first entry of a list of which one is to be chosen.
select-none = Choose from the list
# A list that is searched by writing: what screen readers are told of it. $count: how many entries fit.
autocomplete-list = What fits what you typed
autocomplete-results = { $count ->
    [0] Nothing in the list fits
    [one] { $count } entry fits. Choose it with the arrow keys
   *[other] { $count } entries fit. Choose one with the arrow keys
}
time-hint = For example, 9:30am or 2:15pm

# A page that may be left blank.
skip-page = You can leave this page blank.

# Things that can be told several times over. $round: the name of one, as “Message 2”.
round-change = Change
round-remove = Remove
round-gate = Add another, or remove one
# Which they are, for screen readers. $first: the name of the first.
round-all = ({ $first } and so on)
# Read out after "Change" or "Remove".
round-which = { $round }

# The count below a long answer. $count: characters.
count-limit = You can enter up to { $count } characters
count-under = { $count ->
    [one] You have { $count } character remaining
   *[other] You have { $count } characters remaining
}
count-at = You have 0 characters remaining
count-over = { $count ->
    [one] You have { $count } character too many
   *[other] You have { $count } characters too many
}

# What can be wrong with an answer. $name: what is asked for, at the start of a sentence. $limit: a number.
problem-too-long = { $name } must be { $limit } characters or fewer
problem-unknown-option = Select one of the answers shown
problem-not-with-others = { $name }: select what applies to you, or the last answer on its own
problem-missing-day = { $name } must include a day
problem-missing-month = { $name } must include a month
problem-missing-year = { $name } must include a year
problem-missing-day-and-month = { $name } must include a day and month
problem-missing-day-and-year = { $name } must include a day and year
problem-missing-month-and-year = { $name } must include a month and year
problem-not-a-date = { $name } must be a real date, like 27 3 2026
problem-not-a-month = { $name } must be a real month, like 3 2026
problem-missing-line-1 = { $name } must include the first line, such as house number and street
problem-missing-town = { $name } must include a town or city
problem-missing-postcode = { $name } must include a postcode
problem-not-a-postcode = { $name } must be a full UK postcode, like SK9 5AF
problem-in-the-future = { $name } must be today or in the past
problem-too-small = { $name } must be { $limit } or more
problem-too-large = { $name } must be { $limit } or less

# The button with which a person leaves at once, because being seen here may be a risk.
exit-page = Exit this page
# Announced while Shift is pressed three times.
exit-page-two-more = Shift, press 2 more times to exit.
exit-page-one-more = Shift, press 1 more time to exit.
exit-page-timed-out = Exit this page expired.
exit-page-done = Exiting page.

# Saving in the background.
save-waiting = Not saved yet: we cannot reach the network. You can carry on. We will save your answers as soon as it is back.
save-busy = Not saved yet: our service cannot take your answers right now. You can carry on. We will keep trying to save them.
save-sending = Sending…
save-waiting-to-send = Not sent yet: we cannot reach the network. Keep this page open. We will send it as soon as the network is back.
save-busy-to-send = Not sent yet: our service cannot take it right now. Keep this page open. We will keep trying to send it.

start = Start now
start-go-on = Carry on where you left off

# Saving, to come back later. $date: the last day.
start-kept = We keep your answers on this device for 7 days after you last used the service. You can also save them for 28 days and go on from any device.
save-link = Save and come back later
save = Save your answers and come back later
    .body =
        We give you nine words. With these words you can go on from here, on this device or another one, and in any language of this website. You do not need an account or an email address.

        We keep your answers for 28 days. Then we delete them. Nobody can read them without the words, not even we.
save-button = Get my nine words
saved = Your answers are saved
    .body =
        Write these words down in this order, or print this page. We show them only now, and we cannot find them for you. Do not give them to anyone.

        You can come back until **{ $date }**. After that we delete your answers.

        # To come back

        Choose “Come back to saved answers” on the home page, or go to [come back to saved answers](/resume), and enter the words.

        # If other people use this device

        Your answers can still be seen on this device. [Delete them from everywhere](/delete-answers) if you do not need them any more. If you want to keep them, clear the cookies of this website in your browser: the words will still work.
resume = Come back to saved answers
    .body = Enter the nine words that you got when you saved your answers. Small spelling mistakes do not matter.
resume-phrase = Your nine words
    .hint = In the order in which you got them
    .required = Enter your nine words
    .not-found = We cannot find saved answers with these words. Check that you have all nine, in the right order. Answers are deleted 28 days after you saved them
resume-button = Go on

delete = Delete my answers
    .body =
        This deletes everything that you have answered in this website and not yet sent to us. It also removes our cookie from this device. Words for coming back to saved answers will not work any more.

        It does not change what you have already sent to us.
delete-button = Delete my answers
deleted = Your answers are deleted
    .body =
        There is nothing of them left on this device or with us.

        You can [go to the start page](/).

letter-copy = Copy the letter
letter-copied = The letter is copied.
letter-print = Print the letter
letter-download = Download the letter as a text file
# Only in other languages than the site's first.
letter-english = This letter is in the language of this page. The people you send it to may not read it. You can send it in English instead. What you wrote yourself stays as you wrote it.
    .link = See this letter in English

check = Check your answers
check-send = Send what you told us
    .body =
        By sending this you confirm that, as far as you know, what you told us is right.

        We keep what you send safe. Our [privacy notice](/privacy) says who will see it and for how long we keep it.
check-documents = Documents
check-documents-change = Add or remove documents
send = Send to us

done = We have what you sent
done-reference = Your reference number
done-secret = Your secret code
    .body = With your reference number and this code you can [follow your case](/case). Write them down or print this page before you close it. We do not send the code by email. Do not give it to anyone.
# For a service where nobody is asked who they are.
done-anonymous =
    .body = You did not tell us who you are, so we cannot reply. You can quote your reference number if you tell us something else about this.
done-next = What happens next
# $date: the day of receipt.
done-received = We received it on { $date }.
# Among what happens next, where a mail comes.
standard-mail = We are sending you an email with your reference number. It does not have your answers or your code.
done-answers = A copy of your answers
done-print = Print this page
done-again = Someone else, or something else?
    .body = You can tell us about another concern. This page will then be gone from this device, so print it or write down your reference number and code first.
    .anonymous = You can tell us about something else. This page will then be gone from this device, so print it or write down your reference number first.
done-again-button = Start a new concern

case = Follow your case
    .body = Use the reference number and the secret code that you got when you sent us your concern.
case-reference = Reference number
    .hint = For example, HK-104233-K3M7
    .required = Enter your reference number
    .not-found = We cannot find a case with this reference number and secret code. Check both and try again
case-secret = Secret code
    .hint = The letters and numbers that you wrote down or printed
    .required = Enter your secret code
    .again = Enter your reference number and secret code again. The page was open for too long
case-find = Show my case
# $reference: the reference number.
case-found = Case { $reference }
case-service = What it is about
case-state = Where it is now
case-received = Received on
case-history = What has happened
case-documents = Add documents

state-received = Received
    .body = We have your concern. Someone will look at it and write to you. You do not need to do anything now.
state-acknowledged = Acknowledged
    .body = We have told you that we have your concern. Someone will look at it.
state-awaiting-information = Waiting for information from you
    .body = We have asked you for something. We carry on when we have it.
state-in-progress = Being looked at
    .body = Someone is looking at your concern.
state-decided = Decided
    .body = We have decided, and have written to you.
state-closed = Closed
    .body = This case is closed.
state-withdrawn = Withdrawn
    .body = You asked us to stop. This case is closed.
event-received = We received your concern
event-add-information = You sent us more information

error-not-found = Page not found
    .body =
        If you typed the address, check that it is right. If you pasted it, check that you copied all of it.

        You can [go to the start page](/) or [contact us](/contact).
error-forbidden = We could not take this form
    .body =
        The form seems to come from another website. To keep you safe we did not take it. Nothing was saved.

        Go to the [start page](/) and try again from there.
error-bad-request = We could not read what was sent
    .body =
        Perhaps it was too long, or it was cut off on the way. What you had saved before is still there.

        Go back and try again, or [contact us](/contact).
error-unavailable = Sorry, there is a problem with the service
    .body =
        Try again in a few minutes. What you had saved is still there.

        If it goes on, [contact us](/contact).

# Beside questions that ask for personal information.
note = Why we ask, and who sees it
note-more = More in our privacy notice
notice-purpose = Why we need it
notice-recipients = Who sees it
notice-retention = How long we keep it
