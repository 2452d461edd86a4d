//! Words for tests, in the languages that sites are offered in. They are shorter than a site's own.

use crate::{Kind, Say, Words};

/// The words of one language, as far as the tests need them.
struct Sample {
    lang: &'static str,
    months: &'static str,
    /// With `$d`, `$m` and `$y` for the day, the month and the year.
    date: &'static str,
    /// With `$h` and `$m`; and for the full hour.
    time: [&'static str; 2],
    /// With `$w` and `$p`; and without pence.
    sum: [&'static str; 2],
    /// The words for `@ . / - _ +`.
    signs: &'static str,
    short: &'static str,
    scales: &'static str,
    /// With `$n`.
    heading: &'static str,
}

const SAMPLES: [Sample; 8] = [
    Sample {
        lang: "en",
        months: "January February March April May June July August September October November December",
        date: "$d $m $y",
        time: ["$h $m", "$h o'clock"],
        sum: ["$w pounds $p", "$w pounds"],
        signs: "at dot slash hyphen underscore plus",
        short: "ICO\nFOI\nFOIA\nGDPR\nUK\nEIR\nPECR\nDPA\nCCTV\ne.g. = for example\ni.e. = that is\nMr = Mister\nDr = Doctor\nNo. = number\nRef. = reference\nArt. = Article\netc. = et cetera",
        scales: "million billion m bn k",
        heading: "Heading level $n.",
    },
    Sample {
        lang: "cy",
        months: "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr",
        date: "$d $m $y",
        time: ["$h $m", "$h o'r gloch"],
        sum: ["$w o bunnoedd $p", "$w o bunnoedd"],
        signs: "at dot slaes cysylltnod tanlinell plws",
        short: "ICO\nSCG\nDU\nGDPR\nRhGA\nGIG\nCCTV\ne.e. = er enghraifft\nh.y. = hynny yw\nDr = Doctor\nMr = Mistar\nRhif. = rhif\ngw. = gweler\nayb = ac yn y blaen",
        scales: "miliwn biliwn mil m bn k",
        heading: "Pennawd lefel $n.",
    },
    Sample {
        lang: "pl",
        months: "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
        date: "$d $m $y",
        time: ["godzina $h $m", "godzina $h"],
        sum: ["$w funtów $p", "$w funtów"],
        signs: "małpa kropka ukośnik myślnik podkreślenie plus",
        short: "ICO\nRODO\nnp. = na przykład\ntj. = to jest\nart. = artykuł\nust. = ustęp\nul. = ulica\nnr = numer\ndr = doktor",
        scales: "mln mld milion miliona milionów",
        heading: "Nagłówek poziomu $n.",
    },
    Sample {
        lang: "ro",
        months: "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
        date: "$d $m $y",
        time: ["ora $h și $m", "ora $h"],
        sum: ["$w lire și $p", "$w lire"],
        signs: "arond punct bară cratimă liniuță plus",
        short: "ICO\nGDPR\nUE\nde ex. = de exemplu\nart. = articolul\nalin. = alineatul\nstr. = strada\nnr. = numărul\ndl = domnul\ndna = doamna",
        scales: "mil milioane miliarde",
        heading: "Titlu nivel $n.",
    },
    Sample {
        lang: "pa",
        months: "ਜਨਵਰੀ ਫ਼ਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ",
        date: "$d $m $y",
        time: ["$h ਵੱਜ ਕੇ $m", "$h ਵਜੇ"],
        sum: ["$w ਪੌਂਡ $p", "$w ਪੌਂਡ"],
        signs: "ਐਟ ਡਾਟ ਸਲੈਸ਼ ਹਾਈਫ਼ਨ ਅੰਡਰਸਕੋਰ ਪਲੱਸ",
        short: "ICO\nGDPR\nਡਾ. = ਡਾਕਟਰ\nਨੰ. = ਨੰਬਰ\nਪ੍ਰੋ. = ਪ੍ਰੋਫ਼ੈਸਰ",
        scales: "ਲੱਖ ਕਰੋੜ million",
        heading: "ਸਿਰਲੇਖ ਪੱਧਰ $n।",
    },
    Sample {
        lang: "ur",
        months: "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
        date: "$d $m $y",
        time: ["$h بج کر $m", "$h بجے"],
        sum: ["$w پاؤنڈ $p", "$w پاؤنڈ"],
        signs: "ایٹ ڈاٹ سلیش ہائفن انڈرسکور پلس",
        short: "ICO\nGDPR\nص = صفحہ",
        scales: "لاکھ کروڑ million",
        heading: "سرخی درجہ $n۔",
    },
    Sample {
        lang: "ar",
        months: "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        date: "$d $m $y",
        time: ["الساعة $h و $m", "الساعة $h"],
        sum: ["$w جنيه و $p", "$w جنيه"],
        signs: "آت نقطة شرطة واصلة سفلية زائد",
        short: "ICO\nGDPR\nد. = دكتور\nأ.د. = الأستاذ الدكتور\nص. = صفحة",
        scales: "مليون مليار",
        heading: "عنوان من المستوى $n.",
    },
    Sample {
        lang: "zh-Hans",
        months: "1 2 3 4 5 6 7 8 9 10 11 12",
        date: "$y年$m月$d日",
        time: ["$h点$m分", "$h点"],
        sum: ["$w英镑$p便士", "$w英镑"],
        signs: "艾特 点 斜杠 连字符 下划线 加",
        short: "ICO\nGDPR\nUK",
        scales: "万 亿 万英镑",
        heading: "$n级标题。",
    },
];

/// The words of a language.
pub fn words(lang: &str) -> Words {
    let sample = SAMPLES.iter().find(|sample| sample.lang == lang).unwrap();
    Words::new(sample.lang, move |say| sample.say(&say))
}

impl Sample {
    fn say(&self, say: &Say<'_>) -> Option<String> {
        let fill = |pattern: &str, fields: &[(&str, i64)]| {
            fields
                .iter()
                .fold(pattern.to_owned(), |text, (field, value)| text.replace(field, &value.to_string()))
        };
        match *say {
            Say::ShortForms => Some(self.short.to_owned()),
            Say::Scales => Some(self.scales.to_owned()),
            Say::Sign(sign) => self.signs.split(' ').nth("@./-_+".find(sign)?).map(str::to_owned),
            Say::Date { day, month, year } => {
                let name = self.months.split(' ').nth(usize::try_from(month).ok()? - 1)?;
                Some(fill(self.date, &[("$d", day.into()), ("$y", year.into())]).replace("$m", name))
            }
            Say::Time { hour, minute } => {
                let pattern = self.time[usize::from(minute == 0)];
                Some(fill(pattern, &[("$h", hour.into()), ("$m", minute.into())]))
            }
            Say::Sum { currency: '£', whole, hundredths } => {
                let pence = hundredths.unwrap_or_default();
                Some(fill(self.sum[usize::from(pence == 0)], &[("$w", whole), ("$p", pence.into())]))
            }
            Say::Before(Kind::Heading(level)) => Some(fill(self.heading, &[("$n", (*level).into())])),
            Say::After(Kind::Radio { chosen: true }) => Some(", ✓".to_owned()),
            Say::Sum { .. } | Say::Before(_) | Say::After(_) => None,
        }
    }
}
