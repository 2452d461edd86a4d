# The letters that staff can write to people: each is a heading and what it says (.body). What staff fill in stands on a
# line of its own, as they wrote it; the name of an organisation after a colon. site/letters.toml lists the letters.
# $reference: the reference number. $telephone: the helpline.

letter-more-information = نحتاج إلى شيء منك
    .body =
        ننظر في قضيتك { $reference }. ولكي نواصل، نحتاج منك إلى ما يلي:

        { $needed }

        يمكنك إرساله إلينا على موقعنا، من صفحة متابعة قضيتك. ويمكنك أيضًا الاتصال بنا على الرقم { $telephone }.

        إذا لم يكن بإمكانك إرساله، فيُرجى إخبارنا بالسبب.

letter-organisation-contacted = تواصلنا مع المؤسسة
    .body =
        بشأن قضيتك { $reference }، تواصلنا مع هذه المؤسسة: { $organisation }.

        هذا ما سألنا عنه أو طلبناه:

        { $asked }

        لا يلزمك فعل أي شيء الآن. سنخبرك عندما يكون هناك جديد.

letter-progress = ما زلنا نعمل على قضيتك
    .body =
        نريد أن نخبرك إلى أين وصلنا في قضيتك { $reference }. هذا ما فعلناه:

        { $done }

        وهذا ما سنفعله بعد ذلك:

        { $next }

        لا يلزمك فعل أي شيء الآن.

letter-outcome = ما توصلنا إليه
    .body =
        انتهينا من النظر في قضيتك { $reference }. هذا ما توصلنا إليه:

        { $found }

        وهذا ما فعلناه أو سنفعله:

        { $action }

        إذا رأيت أننا أخطأنا في شيء، فيُرجى إخبارنا. الطريقة مذكورة في صفحة الاتصال بنا على موقعنا. ويمكنك أيضًا الاتصال بنا على الرقم { $telephone }.
