mail-received =
    .subject = 我们收到了您发送的内容：{ $reference }
    .body =
        我们在{ $date }收到了您发送的内容。您的编号是**{ $reference }**。

        # 接下来会怎样
    .next = 您现在不用做任何事。如果我们需要您提供什么，会告诉您。

mail-acknowledged =
    .subject = 我们确认收到了您的个案：{ $reference }
    .body = 我们确认收到了您的个案。会有人查看。您现在不用做任何事。

mail-information =
    .subject = 我们需要您提供一些东西：{ $reference }
    .body = 我们请您提供一些信息。收到后，我们会继续处理您的个案。
    .by = 请在**{ $date }**或之前发给我们。

mail-extended =
    .subject = 处理您的个案需要更多时间：{ $reference }
    .body = 处理您的个案所用的时间，比我们之前告诉您的要长。我们现在争取在**{ $date }**或之前答复您。

mail-decided =
    .subject = 您的个案已有决定：{ $reference }
    .body = 我们已经对您的个案作出决定。这封邮件没有写明决定的内容，因为别人也可能看到这封邮件。

mail-closed =
    .subject = 您的个案已结案：{ $reference }
    .body = 我们已经结束您的个案。如果您认为这样不对，请联系我们。

mail-reopened =
    .subject = 您的个案已重新打开：{ $reference }
    .body = 我们重新打开了您的个案，正在查看。您现在不用做任何事。

mail-written =
    .subject = 我们给您写了信：{ $reference }
    .body = 有一封给您的信。您可以在查看个案进展的地方阅读。这封邮件没有写明信的内容，因为别人也可能看到这封邮件。

mail-withdrawn =
    .subject = 您撤回了您的个案：{ $reference }
    .body = 您要求我们停止处理。我们已经结束您的个案。如果这不是您要求的，请马上联系我们。

mail-about =
    .follow =
        # 查看个案进展

        在我们的网站上，您可以用编号**{ $reference }**和安全码[查看个案进展](/case)。安全码是您发送内容时我们的网站给您的。我们不会用电子邮件发送安全码，也绝不会用电子邮件向您索取安全码。
    .contact =
        # 联系我们

        您可以[联系我们](/contact)，也可以打电话：{ $telephone }。请告诉我们您的编号。请不要回复这封邮件：没有人会看回复。

        这封邮件没有写您告诉我们的任何内容，因为别人也可能看到这封邮件。

        如果您没有给我们发送过任何内容，可能是有人误填了您的邮箱地址。您可以删除这封邮件。

mail-unreviewed = 本邮件由英文翻译而来，译文还没有经过人工审校。英文在下面。如果与英文有出入，以英文为准。
