# The page of a case: what has happened, by when what is to be expected, and what the person can do. The server alone makes it.

event-acknowledge = We told you that we have your concern
event-allocate = Someone has been given your concern to look at
event-suspend = We asked you for something
event-add-information = You told us something more
event-resume = We carried on
event-extend = We need more time
event-withdraw = You took your concern back
event-decide = We decided
event-close = We closed your case
event-reopen = We are looking at it again
event-letter = We wrote to you

case-deadlines = What you can expect by when
    .stopped = We are waiting for something from you. Until we have it, these dates move on day by day.
    .late = We are late with this.
case-add = Tell us something more
    .hint = For example, the answer to what we asked you. Do not send it twice.
    .required = Write what you want to tell us
    .too-long = What you tell us must be { $limit } characters or fewer
case-add-button = Send this to us
case-withdraw = Take your concern back
    .body = If you take it back, we stop working on it and close the case. You can tell us about it again later.
case-withdraw-button = Take my concern back
case-notice = Done
    .added = We have what you told us.
    .withdrawn = You have taken your concern back. We have stopped.
case-important = Important
case-changed = Something has happened to your case since you opened this page. Read what it says now. Then try again if you still want to.
