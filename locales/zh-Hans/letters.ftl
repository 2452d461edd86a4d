# The letters that staff can write to people: each is a heading and what it says (.body). What staff fill in stands on a
# line of its own, as they wrote it; the name of an organisation after a colon. site/letters.toml lists the letters.
# $reference: the reference number. $telephone: the helpline.

letter-more-information = 我们需要您提供一些东西
    .body =
        我们正在查看您的个案{ $reference }。为了继续处理，我们需要您提供：

        { $needed }

        您可以在我们的网站上，在查看个案进展的地方发给我们。也可以打电话给我们：{ $telephone }。

        如果您无法提供，请告诉我们原因。

letter-organisation-contacted = 我们联系了该机构
    .body =
        就您的个案{ $reference }，我们联系了这个机构：{ $organisation }。

        我们向对方提出的问题或要求是：

        { $asked }

        您现在不用做任何事。有了消息，我们会告诉您。

letter-progress = 我们仍在处理您的个案
    .body =
        我们想告诉您，您的个案{ $reference }进展到哪一步了。我们已经做了：

        { $done }

        接下来我们会做：

        { $next }

        您现在不用做任何事。

letter-outcome = 我们查明的情况
    .body =
        我们已经查看完您的个案{ $reference }。我们查明了：

        { $found }

        我们已经做了或将要做：

        { $action }

        如果您认为我们有什么地方弄错了，请告诉我们。我们网站上的“联系我们”页面写明了方法。也可以打电话给我们：{ $telephone }。
