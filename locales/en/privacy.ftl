# The pages about personal information: the privacy notice, the cookies page, the receipt. Only the server reads these
# texts, so they cost browsers nothing.

## The banner

banner = Cookies on the { $organisation } website
banner-label = Cookies on the { $organisation } website
banner-accept = Yes, you can count my visit
banner-reject = No, do not count my visit
banner-view = View cookies
banner-accepted = You said we can count your visit.
banner-rejected = You said we must not count your visit.
banner-settings = You can change this at any time.
banner-hide = Hide this message

## What people decide about

purpose-statistics = Counting visits
    .question = Can we count your visit?
    .banner =
        We would like to count which pages people open, so that we can make this website better. We only keep numbers, never who you are. We put nothing on your device for this.

        Can we count your visit?
    .body = We count which pages people open, in which language and on what kind of device, and where they give up. This helps us make the website better. We only keep numbers, never who you are. We put nothing on your device for this. Nothing goes to another company.
    .yes = Yes, you can count my visit
    .no = No, do not count my visit
    .required = Select yes if we can count your visit
    .goes-on = You have not said no, so we count your visit.
purpose-preferences = Remembering your language and reading aids
    .question = Can we remember your language and reading aids?
    .body = When you change language, or choose how pages look, we keep your choice on your device. Next time the website opens like that.
    .yes = Yes, remember my choices
    .no = No, do not remember my choices
    .required = Select yes if we can remember your language and reading aids
    .goes-on = You have not said no, so we do this if you change language or choose reading aids.
purpose-remote-voices = Voices that are not on your device
    .question = Can Listen use voices that are not on your device?
    .body = Listen reads pages aloud with the voices of your device. Some voices are not on your device. Your browser then sends the words of the page to the maker of the voice. This can include your answers. We use such voices only if you say yes.
    .yes = Yes, use voices that are not on my device
    .no = No, use only voices on my device
    .required = Select yes if Listen can use voices that are not on your device
standing-agreed = You agreed on { $date }.
standing-refused = You said no on { $date }.
standing-signalled = Your browser says no for you.
standing-open = You have not decided yet. Until you do, we do not do it.
signal = Your browser tells us that you do not want to be tracked (Global Privacy Control). We take that as a no to counting visits. If you choose yes or no here, your choice counts.

## What is kept on the device

item-answers = A key to the answers you have not sent yet. Forms cannot work without it.
item-choices = Your yes or no to the questions on the cookies page, and when you said it. It does not say who you are.
item-preferences = The language and the reading aids you chose.
item-listen = How you like to listen, such as the speed and the voice. It is kept only if you change it.
item-staff = The key of a member of staff who is signed in.
item-undeclared = We do not know this. It may come from something in your browser. We have noted its name, so that we can look into it.
item-stays = How long it stays: { $period }
item-is-here = On this device now
item-is-not-here = Not on this device
item-unknown = We do not know
item-delete = Delete { $name } from this device
item-delete-short = Delete
# $name: what the browser knows it by.
item-deleted = { $name } is no longer on this device.
item-not-deleted = We could not delete { $name }. You can delete it in the settings of your browser.
store-cookie = Cookie
store-local-storage = Local storage
store-session-storage = Storage of this tab
store-cache = Cache
store-indexed-db = Database in the browser
period-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
not-kept = We do not keep it

## The cookies page

cookies = Cookies
    .body = A cookie is a small file that a website puts on your phone or computer. Everything this website keeps on your device is on this page. We do not use cookies for adverts. Nothing on this website comes from another company.
cookies-needed = What we keep, and why
    .body = We keep the key to your answers because forms cannot work without it. We keep your choices so that we do not have to ask again. We keep your language only if you change it, and reading aids only if you choose them.
cookies-choices = Your choices
    .body =
        If you say no, we delete at once what we kept for it. We ask again after a year, or if we change what we do.

        To see what is on your device now, go to [our privacy notice](/privacy). To see what we count, go to [how people use this website](/statistics).
cookies-save = Save my choices
cookies-saved = We have saved your choices.
success = Success

## The receipt

receipt = Receipt for your choices
    .body = This says what you chose about cookies, and when. Keep it if you like. We do not have a copy: it is made from what is on your device.
    .withdraw = You can [change your choices](/cookies) at any time.
receipt-link = Get a receipt for your choices
receipt-empty = You have not chosen anything yet. [Choose now](/cookies).
receipt-decision = What you chose
receipt-agreed = Yes
receipt-refused = No
receipt-time = When
receipt-holds = How long it counts
receipt-who = About this receipt
receipt-controller = Who you told
receipt-address = Address
receipt-contact = Email
receipt-notice = Privacy notice
receipt-mark = Mark of this receipt
receipt-you = Who you are
receipt-nobody = We do not know. Your choices are kept without a name or number.
receipt-download = Download the receipt for programs (JSON)
notice-version = Version { $number }
date-and-time = { $date } at { $time }

## The privacy notice

privacy = Privacy notice
    .body =
        This notice says what the { $organisation } does with information about you, and why. It is made from the same list that our questions and our cookies come from. So it covers everything that this website does.
contents = On this page
notice-dated = Version { $number }, from { $date }
notice-summary = In short
    .body =
        - We use what you tell us to deal with your concern.
        - We keep answers that you have not sent for { $answers-kept }. Only your device can open them.
        - We do not sell information. We do not show adverts. Nothing on this website comes from another company.
        - You choose if we count your visits.
        - You can ask for a copy of what we hold about you. You can ask us to correct it, delete it or stop using it.
notice-choices = Your choices
    .body = This is what you have told us so far. You can change it here, now.
notice-device = What is on your device
    .body = This is everything that this website may keep on the device you are using.
device-looked = We have just looked in your browser. If we find something that we do not know, its name is sent to us, and nothing else.
device-not-looked = The list shows the cookies that your browser sent with this page. To see what else is there, scripts (JavaScript) must be on.
device-delete-all = You can also [delete everything at once](/delete-answers): your answers that you have not sent, and all that this website keeps on your device.
notice-done = What you have done here
    .body = This is what we hold because of something you did on this device.
done-nothing = Nothing. You have not answered a question on this device, or it has been deleted since.
done-caption = What you have done here, and how long we keep it
done-what = What it is
done-kept = How long we keep it
done-covered = More about this
done-draft = Answers you have not sent: { $service }
done-saved = Answers you have saved: { $service }
done-case = Your case { $reference }: { $service }
done-until = Until { $date }
done-after-closing = For { $period } after we close your case
done-elsewhere = A case that you sent from another device, or some time ago, may not be in this list. You can [follow it](/case) with its reference number and secret code.
notice-your-rights = Your rights
    .body =
        You do not have to pay for any of this. We answer within one month.
        - **Get a copy.** [See and download what this website holds](/your-information), with your device or with your reference and secret code.
        - **Correct it.** Answers that you have not sent you can change yourself. For a case, [ask us to correct it](/services/your-information).
        - **Delete it.** [Delete answers that you have not sent](/delete-answers). For a case, [ask us to delete it](/services/your-information).
        - **Object, or ask us to do less with it.** [Tell us what you want us to stop](/services/your-information).
        - **Take back a yes.** [Change your choices](/cookies). It is as easy as saying yes.
        - **Complain.** If you are not happy with how we use your information, [complain about us](/services/about-us).

        You can also write to the { $organisation }, { $address }, or email [{ $email }](mailto:{ $email }).
notice-activities = Everything we do
    .body = For each thing we do: what it is for, then the details.
activities-here = On this website
activities-outside = Elsewhere, not on this website
activity-more = More about: { $name }
applies-to-you = This is about you
not-confirmed = Not confirmed yet
notice-data = What we use
notice-source = Where it comes from
notice-basis = What lets us do this
notice-rights = Your rights
notice-changes = What has changed
    .body = We write down here each change that matters to you.
version-heading = Version { $number }, { $date }
version-differences = The differences, one by one, in version { $number }
notice-version-1 = The first version.
notice-version-2 = The notice now shows your own choices, your own device and what you have done here. We added counting visits, if you agree, and remembering your language. We added what we do outside this website.
notice-version-3 = If you choose reading aids, such as larger text, we keep your choice on your device. If you agree, Listen can read pages aloud with voices that are not on your device. How you like to listen is kept on your device, if you change it.
notice-version-4 = If you give us your email address, we tell you by email that we have what you sent us, and what becomes of it. You can add documents to what you send us.
notice-version-5 = When one of our staff opens your case, we write that down, and keep it for 2 years. Our staff can write to you, and you read their letters where you follow your case.
notice-version-6 = We added the accounts of our staff, how we keep this website safe, our blog, and our other services.
difference-added = New: { $name }
difference-removed = No longer done: { $name }
difference-changed = Changed: { $name } ({ $parts })
difference-kept = { $name }: how long we keep it. Before: { $before }. Now: { $now }.
register = This notice for programs
register-csv = Record of processing activities (CSV)
register-jsonld = The same in the Data Privacy Vocabulary (JSON-LD)

## What we hold about the person

your-information = Information we hold about you
    .body = Here you can see and download what this website holds about you, and ask us to change it.
your-answers = Answers on this device
    .body = These are answers that you have not sent, and cases that you have just sent. Only this device can open them.
your-answers-none = There are none. You have not answered a question on this device, or the answers have been deleted.
your-answers-download = Download these answers for programs (JSON)
copy-case = Your case
your-case-copy = Get a copy of a case
    .body = You need your reference number and your secret code. You got both when you sent it.
your-case-show = Show my case
your-case-download = Download my case (JSON)
your-requests = Ask us for anything else
    .body =
        - To correct, delete or limit what we hold, or to object, [tell us what you want](/services/your-information).
        - To delete answers you have not sent, and all that is on this device, use [Delete my answers](/delete-answers).
        - To see how long we keep it and why, read [our privacy notice](/privacy).
copy-kept = We keep it until
copy-reference = Reference
copy-state = Where it stands
copy-received = We got it on

## The search

search = Search this website
search-label = What are you looking for?
    .hint = For example: unwanted calls
search-button = Search
search-found = { $count ->
    [0] Nothing found for “{ $words }”
    [one] { $count } page found for “{ $words }”
   *[other] { $count } pages found for “{ $words }”
}
    .nothing = Try other words, or [find the right place for your concern](/services/concern). You can also [contact us](/contact).

## What is counted

statistics = How people use this website
    .body =
        These numbers are from people whose visit we can count. [Choose if we can count yours](/cookies).

        We count in tens. If something was done fewer than ten times on a day, it is not counted at all. No number says who did it.
statistics-dates = From { $from } to { $to }
statistics-what = What
statistics-how-often = How often
statistics-count = About { $count }
statistics-few = Fewer than ten
statistics-nothing = Nothing yet. We show a number once the same has been done ten times on one day.
statistics-pages = Pages
statistics-languages = Visits, by language
statistics-devices = Visits, by kind of device
statistics-outcomes = How visits to a service ended
statistics-lcp = How soon pages were there
statistics-cls = How still pages stood while they loaded
statistics-inp = How soon pages answered
statistics-search = What people searched for
statistics-funnel = Where people give up
    .body = For each service, how many people got through each step. Where a number is much smaller than the one before, people may find the step hard. Some steps are seen only by some people. There a smaller number does not say that people gave up.
# $step: the heading of a page.
statistics-some = { $step } (only some people see this step)
device-phone = Phone
device-tablet = Tablet
device-desktop = Computer
vital-good = Good
vital-fair = Could be better
vital-poor = Poor
outcome-sent = Sent: { $service }
outcome-exit = Advice: { $service }, “{ $page }”

## Something of another website, such as a video

embed-from = This comes from { $host }. If you show it, that website learns that you look at it, and your internet address. We do not load anything from there before.
embed-show = Show it this once, from { $host }
