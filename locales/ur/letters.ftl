# The letters that staff can write to people: each is a heading and what it says (.body). What staff fill in stands on a
# line of its own, as they wrote it; the name of an organisation after a colon. site/letters.toml lists the letters.
# $reference: the reference number. $telephone: the helpline.

letter-more-information = ہمیں آپ سے کچھ چاہیے
    .body =
        ہم آپ کا کیس { $reference } دیکھ رہے ہیں۔ کام آگے بڑھانے کے لیے ہمیں آپ سے یہ چاہیے:

        { $needed }

        آپ یہ ہمیں ہماری ویب سائٹ کے ذریعے بھیج سکتے ہیں، وہاں سے جہاں آپ اپنا کیس دیکھتے ہیں۔ یا ہمیں فون کریں: { $telephone }۔

        اگر آپ یہ نہیں بھیج سکتے تو براہِ کرم ہمیں وجہ بتائیں۔

letter-organisation-contacted = ہم نے ادارے سے رابطہ کیا ہے
    .body =
        آپ کے کیس { $reference } کے بارے میں ہم نے اس ادارے سے رابطہ کیا ہے: { $organisation }۔

        ہم نے ادارے سے یہ پوچھا یا مانگا ہے:

        { $asked }

        آپ کو ابھی کچھ کرنے کی ضرورت نہیں۔ جب کوئی نئی بات ہو گی تو ہم آپ کو بتائیں گے۔

letter-progress = ہم اب بھی آپ کے کیس پر کام کر رہے ہیں
    .body =
        ہم آپ کو بتانا چاہتے ہیں کہ آپ کے کیس { $reference } کا کام کہاں تک پہنچا ہے۔ ہم نے یہ کیا ہے:

        { $done }

        آگے ہم یہ کریں گے:

        { $next }

        آپ کو ابھی کچھ کرنے کی ضرورت نہیں۔

letter-outcome = ہمیں کیا معلوم ہوا
    .body =
        ہم نے آپ کا کیس { $reference } پورا دیکھ لیا ہے۔ ہمیں یہ معلوم ہوا:

        { $found }

        ہم نے یہ کیا ہے، یا کریں گے:

        { $action }

        اگر آپ سمجھتے ہیں کہ ہم سے کوئی غلطی ہوئی ہے تو براہِ کرم ہمیں بتائیں۔ ہماری ویب سائٹ کے رابطے کے صفحے پر لکھا ہے کہ کیسے بتانا ہے۔ یا ہمیں فون کریں: { $telephone }۔
