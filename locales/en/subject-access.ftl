# Raise a concern about a request for your information: the texts of site/services/subject-access.toml. Its
# questions are those of data-protection.ftl.

service = Get help with a request for your information
    .description =
        Tell us if you asked an organisation for the information it holds about you, and are not happy with what
        it did.
    .start =
        You have a right to ask an organisation for a copy of the information it holds about you. This is called
        a **subject access request**.

        Use this service if you have made a request like this and the organisation:

        - refused to give you the information
        - did not reply
        - only gave you some of the information
        - asked you for a fee, or for too much proof of who you are

        You can also use it for your child, or for another person if they agree.

        # If you have not asked yet

        Ask the organisation first. It should answer within one month.

        # Before you come to us

        If you are not happy with what the organisation did, complain to it. This gives it the chance to put
        things right. If you have not done this yet, start here anyway. We will help you write the letter.

        We expect you to:

        - complain to the organisation
        - ask it to explain anything in its reply that you do not understand
        - send it a reminder if you have heard nothing after 30 days

        You should then come to us within 3 months of your last contact with the organisation.

        # What you need

        We will ask you for:

        - your name and email address
        - the name of the organisation, and how to contact it if you know
        - what information you asked for, and when
        - what the organisation gave you or told you

        It helps to have these in front of you: your request, the organisation’s reply and your complaint. We
        will ask you to post us copies.

        # What we can and cannot do

        We may tell the organisation to do more, or to explain itself better. Sometimes we find that it does not
        have to give you what you asked for.

        We cannot get money for you, and we cannot punish an organisation for you.

        # Your information

        We will usually share your concern with the organisation it is about. Read [how we use your
        information](/privacy) before you start.
