# The letters that staff can write to people: each is a heading and what it says (.body). What staff fill in stands on a
# line of its own, as they wrote it; the name of an organisation after a colon. site/letters.toml lists the letters.
# $reference: the reference number. $telephone: the helpline.

letter-more-information = ਸਾਨੂੰ ਤੁਹਾਡੇ ਤੋਂ ਕੁਝ ਚਾਹੀਦਾ ਹੈ
    .body =
        ਅਸੀਂ ਤੁਹਾਡਾ ਕੇਸ { $reference } ਦੇਖ ਰਹੇ ਹਾਂ। ਕੰਮ ਅੱਗੇ ਤੋਰਨ ਲਈ ਸਾਨੂੰ ਤੁਹਾਡੇ ਤੋਂ ਇਹ ਚਾਹੀਦਾ ਹੈ:

        { $needed }

        ਤੁਸੀਂ ਇਹ ਸਾਨੂੰ ਸਾਡੀ ਵੈੱਬਸਾਈਟ ਰਾਹੀਂ ਭੇਜ ਸਕਦੇ ਹੋ, ਉੱਥੋਂ ਜਿੱਥੇ ਤੁਸੀਂ ਆਪਣੇ ਕੇਸ ਦਾ ਹਾਲ ਦੇਖਦੇ ਹੋ। ਜਾਂ ਸਾਨੂੰ ਫ਼ੋਨ ਕਰੋ: { $telephone }।

        ਜੇ ਤੁਸੀਂ ਇਹ ਨਹੀਂ ਭੇਜ ਸਕਦੇ, ਤਾਂ ਕਿਰਪਾ ਕਰਕੇ ਸਾਨੂੰ ਕਾਰਨ ਦੱਸੋ।

letter-organisation-contacted = ਅਸੀਂ ਸੰਸਥਾ ਨਾਲ ਸੰਪਰਕ ਕੀਤਾ ਹੈ
    .body =
        ਤੁਹਾਡੇ ਕੇਸ { $reference } ਬਾਰੇ ਅਸੀਂ ਇਸ ਸੰਸਥਾ ਨਾਲ ਸੰਪਰਕ ਕੀਤਾ ਹੈ: { $organisation }।

        ਅਸੀਂ ਸੰਸਥਾ ਤੋਂ ਇਹ ਪੁੱਛਿਆ ਜਾਂ ਮੰਗਿਆ ਹੈ:

        { $asked }

        ਹੁਣ ਤੁਹਾਨੂੰ ਕੁਝ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ। ਜਦੋਂ ਕੋਈ ਖ਼ਬਰ ਹੋਵੇਗੀ, ਅਸੀਂ ਤੁਹਾਨੂੰ ਦੱਸਾਂਗੇ।

letter-progress = ਅਸੀਂ ਅਜੇ ਵੀ ਤੁਹਾਡੇ ਕੇਸ ਉੱਤੇ ਕੰਮ ਕਰ ਰਹੇ ਹਾਂ
    .body =
        ਅਸੀਂ ਤੁਹਾਨੂੰ ਦੱਸਣਾ ਚਾਹੁੰਦੇ ਹਾਂ ਕਿ ਤੁਹਾਡੇ ਕੇਸ { $reference } ਦਾ ਕੰਮ ਕਿੱਥੇ ਤੱਕ ਪਹੁੰਚਿਆ ਹੈ। ਅਸੀਂ ਇਹ ਕੀਤਾ ਹੈ:

        { $done }

        ਅੱਗੇ ਅਸੀਂ ਇਹ ਕਰਾਂਗੇ:

        { $next }

        ਹੁਣ ਤੁਹਾਨੂੰ ਕੁਝ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ।

letter-outcome = ਸਾਨੂੰ ਕੀ ਪਤਾ ਲੱਗਾ
    .body =
        ਅਸੀਂ ਤੁਹਾਡਾ ਕੇਸ { $reference } ਪੂਰਾ ਦੇਖ ਲਿਆ ਹੈ। ਸਾਨੂੰ ਇਹ ਪਤਾ ਲੱਗਾ:

        { $found }

        ਅਸੀਂ ਇਹ ਕੀਤਾ ਹੈ, ਜਾਂ ਕਰਾਂਗੇ:

        { $action }

        ਜੇ ਤੁਹਾਨੂੰ ਲੱਗਦਾ ਹੈ ਕਿ ਸਾਡੇ ਤੋਂ ਕੋਈ ਗ਼ਲਤੀ ਹੋਈ ਹੈ, ਤਾਂ ਕਿਰਪਾ ਕਰਕੇ ਸਾਨੂੰ ਦੱਸੋ। ਸਾਡੀ ਵੈੱਬਸਾਈਟ ਦੇ ਸੰਪਰਕ ਪੰਨੇ ਉੱਤੇ ਲਿਖਿਆ ਹੈ ਕਿ ਕਿਵੇਂ ਦੱਸਣਾ ਹੈ। ਜਾਂ ਸਾਨੂੰ ਫ਼ੋਨ ਕਰੋ: { $telephone }।
