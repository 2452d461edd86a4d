# The letters that staff can write to people: each is a heading and what it says (.body). What staff fill in stands on a
# line of its own, as they wrote it; the name of an organisation after a colon. site/letters.toml lists the letters.
# $reference: the reference number. $telephone: the helpline.

letter-more-information = We need something from you
    .body =
        We are looking at your case { $reference }. To carry on, we need this from you:

        { $needed }

        You can send it to us on our website, where you follow your case. Or phone us: { $telephone }.

        If you cannot send it, please tell us why.

letter-organisation-contacted = We have contacted the organisation
    .body =
        We have contacted this organisation about your case { $reference }: { $organisation }.

        This is what we asked:

        { $asked }

        You do not need to do anything now. We will tell you when there is news.

letter-progress = We are still working on your case
    .body =
        We want to tell you how far we are with your case { $reference }. This is what we have done:

        { $done }

        This is what we will do next:

        { $next }

        You do not need to do anything now.

letter-outcome = What we have found
    .body =
        We have finished looking at your case { $reference }. This is what we have found:

        { $found }

        This is what we have done, or will do:

        { $action }

        If you think that we got something wrong, please tell us. The contact page of our website says how. Or phone us: { $telephone }.
