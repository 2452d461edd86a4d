# Mails to people who raised a case. They say nothing of what a person told us, nor with which service: others may read
# them. In all of them, $reference is the reference number. The server adds what the texts do not say: the service's
# standards below "What happens next", and the body's name at the end.

# $date: the day of receipt.
mail-received =
    .subject = We have what you sent us: { $reference }
    .body =
        We received it on { $date }. Your reference number is **{ $reference }**.

        # What happens next
    .next = You do not need to do anything now. If we need something from you, we will tell you.

mail-acknowledged =
    .subject = We confirm that we have your case: { $reference }
    .body = We confirm that we have your case. Someone will look at it. You do not need to do anything now.

# $date: the last day for it, if there is one.
mail-information =
    .subject = We need something from you: { $reference }
    .body = We have asked you for some information. We will carry on with your case when we have it.
    .by = Please send it to us by **{ $date }**.

# $date: the new date.
mail-extended =
    .subject = We need more time for your case: { $reference }
    .body = Your case is taking longer than we told you. We now aim to answer you by **{ $date }**.

mail-decided =
    .subject = We have decided your case: { $reference }
    .body = We have made a decision about your case. This email does not say what it is, because someone else could read it.

mail-closed =
    .subject = Your case is closed: { $reference }
    .body = We have closed your case. If you think that this is wrong, contact us.

mail-reopened =
    .subject = Your case is open again: { $reference }
    .body = We have opened your case again, and are looking at it. You do not need to do anything now.

mail-written =
    .subject = We have written to you: { $reference }
    .body = There is a letter for you. You can read it where you follow your case. This email does not say what is in it, because someone else could read it.

mail-withdrawn =
    .subject = You have withdrawn your case: { $reference }
    .body = You asked us to stop. We have closed your case. If you did not ask for this, contact us at once.

# What every mail ends with. $telephone: the helpline.
mail-about =
    .follow =
        # Follow your case

        On our website you can [follow your case](/case) with your reference number, **{ $reference }**, and your secret code. You got the code on our website when you sent your case. We do not send it by email, and we never ask for it by email.
    .contact =
        # Contact us

        You can [contact us](/contact), or phone { $telephone }. Please tell us your reference number. Please do not reply to this email: nobody reads replies.

        This email says nothing of what you told us, because someone else could read it.

        If you have not sent us anything, someone may have given your address by mistake. You can delete this email.

# At the top of mails in a language whose texts no person has reviewed. The English mail follows in the same mail; on
# its own, it never has this.
mail-unreviewed = Nobody has reviewed this translation yet. The English is below. If they do not say the same, the English applies.
