# صفحات الأرقام المتاحة للجميع.
public-sector-housing = الإسكان
public-sector-infrastructure = البنية التحتية
public-sector-services = الخدمات الأساسية
public-sector-heritage = المعالم الثقافية والتاريخية
public-sector-returnees = العائدون وإعادة الإدماج
public-sector-trust = الثقة والحوار
public-sector-funding = التمويل والدعم الدولي
public-sector-land = الأراضي والأعمال المتعلقة بالألغام
public-sector-livelihoods = سبل العيش والاقتصاد
public-level-country = بلد
public-level-country-many = بلدان
public-level-programme = برنامج
public-level-programme-many = برامج
public-level-region = إقليم
public-level-region-many = أقاليم
public-level-group = مجموعة
public-level-group-many = مجموعات
public-level-district = مقاطعة
public-level-district-many = مقاطعات
public-level-settlement = تجمع سكني
public-level-settlement-many = تجمعات سكنية
public-level-complex = مجمع سكني
public-level-complex-many = مجمعات سكنية
public-kind-stock = رصيد
public-kind-flow = تدفق
public-kind-ratio = نسبة
public-kind-score = درجة
public-pair = { $first }، { $second }
public-comma = ،{" "}
public-semicolon = ؛{" "}
public-named = { $name }: { $text }
public-table = جدول
public-indicator = المؤشر
public-where = المكان
public-before = قبل
public-since = بعد
public-change = التغيّر
public-source = المصدر
public-note = ملاحظة
public-part = الجزء
public-postings = القيود
public-posted-on = رُحِّل في
public-reported-by = التغطية
public-not-reported = لم يُبلَّغ
public-not-collected = لا يُجمع
public-not-approved = لم يُعتمد بعد
public-carried = منقولة من فترة سابقة
public-no-figure = لا توجد بيانات
public-fewer-than-five = أقل من 5
public-withheld = محجوب
public-not-available = غير متاح
public-not-applicable = لا ينطبق
public-no-source = لم يُذكر مصدر
public-origin = مصدر الأرقام
public-origin-title = { $indicator }: مصدر الأرقام
public-origin-heading = مصدر الأرقام: { $indicator }، { $area }
public-all-periods = كل الفترات
public-others-published = ما نشره آخرون
public-method = طريقة الحساب
public-compare-areas = مقارنة المناطق
public-definition-now = التعريف المعمول به منذ { $since }؛ وقبل ذلك:
public-definition-since = منذ { $since }
public-none-posted-yet = لا أرقام مرحَّلة بعد: { $area } ({ $coverage }).
public-lede = { $area }: { $figure }، { $when }.
public-that-is = هذا يعادل { $share }.
public-against = { $share } من الهدف { $amount } (الموعد: { $when })
public-end-of-year = نهاية { $year }
public-whole = رُحِّل من { $first } إلى { $last }: المجموع { $figure }؛ التغطية: { $coverage }.
public-coverage = التغطية: { $coverage }.
public-coverage-carried = التغطية: { $coverage }؛ { $carried }.
public-performance = الأداء
public-performance-what = { $unit }. أحدث رقم مرحَّل لكل منطقة مقارنةً بهدفها؛ والوتيرة هي ما كان سيبلغه عندئذٍ خط مستقيم من خط الأساس إلى الهدف.
public-baseline = خط الأساس
public-target = الهدف
public-actual = الفعلي
public-of = فترة الرقم
public-share-of-target = نسبة من الهدف
public-no-public-indicator = لا يوجد مؤشر عام «{ $code }». سجّل الدخول لرؤية المؤشرات غير العامة.
public-none-of-indicator = لا أرقام مرحَّلة لهذا المؤشر بعد: { $area }.
public-one-value = رُحِّلت قيمة واحدة. { $area }: { $figure }، { $when }.
public-course = { $area }: { $first } { $then }، و{ $last } { $now }.
public-reported-months =
    { $count ->
        [zero] أُبلغ عن { $have } من { $count } شهر.
        [one] أُبلغ عن { $have } من { $count } شهر.
        [two] أُبلغ عن { $have } من { $count } شهر.
        [few] أُبلغ عن { $have } من { $count } أشهر.
        [many] أُبلغ عن { $have } من { $count } شهرًا.
       *[other] أُبلغ عن { $have } من { $count } شهر.
    }
public-reported-quarters =
    { $count ->
        [zero] أُبلغ عن { $have } من { $count } ربع.
        [one] أُبلغ عن { $have } من { $count } ربع.
        [two] أُبلغ عن { $have } من { $count } ربع.
        [few] أُبلغ عن { $have } من { $count } أرباع.
        [many] أُبلغ عن { $have } من { $count } ربعًا.
       *[other] أُبلغ عن { $have } من { $count } ربع.
    }
public-reported-years =
    { $count ->
        [zero] أُبلغ عن { $have } من { $count } سنة.
        [one] أُبلغ عن { $have } من { $count } سنة.
        [two] أُبلغ عن { $have } من { $count } سنة.
        [few] أُبلغ عن { $have } من { $count } سنوات.
        [many] أُبلغ عن { $have } من { $count } سنة.
       *[other] أُبلغ عن { $have } من { $count } سنة.
    }
public-series-what = { $unit }. كل رقم يفتح القيود التي وراءه.
public-oldest = { $time }، والأقدم { $oldest }
public-part-only = { $unit }؛ { $part } فقط
public-newest-figure = أحدث رقم
public-against-target = مقارنة بالهدف
public-no-district-has = لا توجد بيانات لأي مقاطعة عن هذه الفترة.
public-no-area-has = لا توجد بيانات لأي منطقة عن هذه الفترة.
public-districts-have =
    { $count ->
        [zero] توجد بيانات لـ { $have } من { $count } مقاطعة؛ والأكبر { $largest }: { $figure }.
        [one] توجد بيانات لـ { $have } من { $count } مقاطعة؛ والأكبر { $largest }: { $figure }.
        [two] توجد بيانات لـ { $have } من { $count } مقاطعة؛ والأكبر { $largest }: { $figure }.
        [few] توجد بيانات لـ { $have } من { $count } مقاطعات؛ والأكبر { $largest }: { $figure }.
        [many] توجد بيانات لـ { $have } من { $count } مقاطعة؛ والأكبر { $largest }: { $figure }.
       *[other] توجد بيانات لـ { $have } من { $count } مقاطعة؛ والأكبر { $largest }: { $figure }.
    }
public-areas-have =
    { $count ->
        [zero] توجد بيانات لـ { $have } من { $count } منطقة؛ والأكبر { $largest }: { $figure }.
        [one] توجد بيانات لـ { $have } من { $count } منطقة؛ والأكبر { $largest }: { $figure }.
        [two] توجد بيانات لـ { $have } من { $count } منطقة؛ والأكبر { $largest }: { $figure }.
        [few] توجد بيانات لـ { $have } من { $count } مناطق؛ والأكبر { $largest }: { $figure }.
        [many] توجد بيانات لـ { $have } من { $count } منطقة؛ والأكبر { $largest }: { $figure }.
       *[other] توجد بيانات لـ { $have } من { $count } منطقة؛ والأكبر { $largest }: { $figure }.
    }
public-by-district = { $indicator }، بحسب المقاطعات
public-inside = { $indicator }، داخل { $area }
public-last-of-each = { $unit }، آخر قيمة مرحَّلة لكل منطقة
public-timeline-title = { $indicator }، متى أُبلغ عنها
public-timeline-months = { $unit }، خلية لكل شهر
public-timeline-quarters = { $unit }، خلية لكل ربع سنة
public-timeline-years = { $unit }، خلية لكل سنة
public-timeline = من { $first } إلى { $last }: الخلايا المبلَّغ عنها { $have } من { $cells }؛ عدد المناطق التي لها بيانات: { $areas }.
public-timeline-held = غير معروض حمايةً للأشخاص: { $count }.
public-breakdown = التفصيل
public-by-axis = { $indicator }، بحسب { $axis }
public-by-area-and-axis = { $indicator }، بحسب المنطقة و{ $axis }
public-and = { $first } و{ $second }
public-parts =
    { $count ->
        [zero] { $count } جزء.
        [one] جزء واحد ({ $count }).
        [two] جزآن ({ $count }).
        [few] { $count } أجزاء.
        [many] { $count } جزءًا.
       *[other] { $count } جزء.
    }
public-parts-largest =
    { $count ->
        [zero] { $count } جزء؛ أكبرها { $largest }: { $figure }.
        [one] جزء واحد ({ $count })؛ أكبرها { $largest }: { $figure }.
        [two] جزآن ({ $count })؛ أكبرها { $largest }: { $figure }.
        [few] { $count } أجزاء؛ أكبرها { $largest }: { $figure }.
        [many] { $count } جزءًا؛ أكبرها { $largest }: { $figure }.
       *[other] { $count } جزء؛ أكبرها { $largest }: { $figure }.
    }
public-method-stock = رصيد: يُجمع عبر المناطق، وتبقى آخر قيمة مبلَّغ عنها قائمة حتى القيمة التالية.
public-method-flow = تدفق: يُجمع عبر المناطق وعبر الزمن.
public-method-score = درجة: متوسط المناطق مرجَّحًا بعدد الإجابات.
public-method-ratio = نسبة: تُحسب من مجاميع أجزائها في كل مستوى، ولا تُدخَل ولا يُؤخذ متوسطها أبدًا.
public-method-sum = يُحسب كمجموع أجزائه.
public-cumulative = { $code } (تراكمي)
public-formula = الصيغة: { $formula }.
public-more-is-better = الأكثر أفضل.
public-less-is-better = الأقل أفضل.
public-neither-is-better = ليس الأكثر ولا الأقل أفضل في ذاته.
public-standard = المعيار المرجعي: { $standard }.
public-with-figures =
    { $count ->
        [zero] توجد بيانات لـ { $with } من { $count } مؤشر
        [one] توجد بيانات لـ { $with } من { $count } مؤشر
        [two] توجد بيانات لـ { $with } من { $count } مؤشر
        [few] توجد بيانات لـ { $with } من { $count } مؤشرات
        [many] توجد بيانات لـ { $with } من { $count } مؤشرًا
       *[other] توجد بيانات لـ { $with } من { $count } مؤشر
    }
public-sector-lede =
    { $count ->
        [zero] { $area }: توجد أرقام مرحَّلة لـ { $with } من { $count } مؤشر.
        [one] { $area }: توجد أرقام مرحَّلة لـ { $with } من { $count } مؤشر.
        [two] { $area }: توجد أرقام مرحَّلة لـ { $with } من { $count } مؤشر.
        [few] { $area }: توجد أرقام مرحَّلة لـ { $with } من { $count } مؤشرات.
        [many] { $area }: توجد أرقام مرحَّلة لـ { $with } من { $count } مؤشرًا.
       *[other] { $area }: توجد أرقام مرحَّلة لـ { $with } من { $count } مؤشر.
    }
public-waiting = مطلوب ولم يُبلَّغ بعد
public-outside-catalogue = أرقام منشورة خارج قائمة المؤشرات
public-no-sector = لا يوجد قطاع «{ $word }». القطاعات الموجودة: { $known }.
public-no-areas = ليس في البرنامج مناطق بعد.
public-statement-line = { $figure } ({ $when }؛ { $who })
public-statements-what = يُعرض إلى جانب دفتر القيود ولا يُضاف إليه أبدًا.
public-what = ماذا
public-published-figure = الرقم المنشور
public-when = متى
public-behind =
    { $count ->
        [zero] { $indicator }، { $area }: وراءه { $count } قيد.
        [one] { $indicator }، { $area }: وراءه قيد واحد ({ $count }).
        [two] { $indicator }، { $area }: وراءه قيدان ({ $count }).
        [few] { $indicator }، { $area }: وراءه { $count } قيود.
        [many] { $indicator }، { $area }: وراءه { $count } قيدًا.
       *[other] { $indicator }، { $area }: وراءه { $count } قيد.
    }
public-behind-up-to =
    { $count ->
        [zero] { $indicator }، { $area }: وراءه { $count } قيد (حتى { $period }).
        [one] { $indicator }، { $area }: وراءه قيد واحد ({ $count }) (حتى { $period }).
        [two] { $indicator }، { $area }: وراءه قيدان ({ $count }) (حتى { $period }).
        [few] { $indicator }، { $area }: وراءه { $count } قيود (حتى { $period }).
        [many] { $indicator }، { $area }: وراءه { $count } قيدًا (حتى { $period }).
       *[other] { $indicator }، { $area }: وراءه { $count } قيد (حتى { $period }).
    }
public-postings-of-parts = الرقم محسوب؛ وهذه قيود أجزائه.
public-collected-with = يُجمع بواسطة النماذج: { $forms }.
public-ledger-head = نهاية دفتر القيود: الكتلة { $block }، { $head }.
public-true-on = صحيح في { $day }
public-total = المجموع
public-by-the-office = أبلغ عنه المكتب
public-posting-and-block = القيد { $posting }، الكتلة { $block }
public-posting-and-block-by = القيد { $posting }، الكتلة { $block }، بواسطة { $author }
public-postings-what = كل تغيير معتمد أو مستورد لرقم: ما كان قبله، وما صار بعده، ومن نشره.
public-changes = ما الذي تغيّر
public-from-the-end = من نهاية يوم
public-to-the-end = إلى نهاية يوم
public-days-turned = { $from } بعد { $to }. اكتب اليوم الأسبق في from واليوم اللاحق في to.
public-too-many-postings = رُحِّل بين هذين اليومين أكثر من { $most } من الأرقام. اختر يومين أقرب أو منطقة أصغر.
public-nothing-posted = { $area }: لم يُرحَّل شيء بين { $from } و{ $to }.
public-moved = { $area }: بين { $from } و{ $to } – عدد القيود: { $postings }، وعدد المؤشرات التي تغيّرت: { $count }.
public-totals = المجاميع قبل وبعد
public-totals-what = { $area }. المجموع التراكمي لما يحدث خلال الفترات، وآخر حالة لما هو قائم.
public-on-day = في { $day }
public-block = الكتلة { $block }
public-largest-first = الأكبر أولًا، قياسًا إلى مجموع المؤشر.
public-compare = مقارنة
public-compare-do = قارن
public-choose-compare = اختر ما تريد مقارنته
public-areas-of-one = مناطق لمؤشر واحد
public-indicators-of-one = مؤشرات لمنطقة واحدة
public-area-number = المنطقة { $number }
public-indicator-number = المؤشر { $number }
public-none = بلا
public-compare-until = حتى نهاية الفترة
public-newest = الأحدث
public-periods-like = 2025-03 أو 2025-Q1 أو 2025
public-measure-value = الأرقام نفسها
public-measure-target = النسب من الهدف
public-measure-people = لكل 1,000 من السكان
public-compare-note = النسبة من الهدف: يُقارن الرصيد بآخر هدف له، والتدفق بما تراكم منذ بداية مدة الهدف. لكل 1,000 من السكان: وفق أحدث عدد للسكان حتى الفترة. ويُحسب كلاهما من الأرقام المعروضة بأربع منازل عشرية يحتويها الملف.
public-compared-by-area = { $indicator }، مقارنة بين المناطق
public-indicators-compared = { $area }، مقارنة بين المؤشرات
public-own-units = كل بوحدته
public-percent-of-target = % من الهدف
public-per-thousand-of = { $unit } لكل 1,000 من: { $residents }
public-per-thousand = { $unit } لكل 1,000 من السكان
public-no-population = لا يذكر البرنامج أي مؤشر يحصي سكانه؛ ويمكن للمسؤول تسميته في الإعداد population.
public-why-no-figure = { $name }: لا أرقام مرحَّلة.
public-why-no-target = { $name }: لا رقم له هدف عن فترته.
public-why-not-divided = { $name }: النسبة أو الدرجة لا تُقسم على عدد السكان.
public-why-no-residents = { $name }: لا يوجد رقم أو لا يوجد عدد للسكان قبله.
public-nothing-to-compare = { $name }: لا شيء للمقارنة.
public-strand-one = { $name }: { $figure }، { $when }.
public-strand-note = { $name }: ملاحظة
public-compare-filters = ليس في هذه الصفحة مرشِّح «{ $name }». المرشِّحات: area وindicator وas وperiod، known، figures.
public-too-many-areas = عدد المناطق المذكورة { $count }؛ ولا يمكن تمييز أكثر من { $most } في رسم واحد. احذف بعضها.
public-too-many-indicators = عدد المؤشرات المذكورة { $count }؛ ولا يمكن تمييز أكثر من { $most } في رسم واحد. احذف بعضها.
public-either-or = قارن عدة مناطق لمؤشر واحد، أو عدة مؤشرات لمنطقة واحدة: أبقِ واحدًا فقط من أحد النوعين.
public-nothing-yet = لا شيء للمقارنة بعد: ليس في البرنامج منطقة أو رقم رئيسي.
public-downloads = تنزيل
public-tables = الجداول
public-districts-by-key = المقاطعات بحسب الأرقام الرئيسية
public-who-reported = من قدّم تقاريره
public-own-files = لكل منطقة ومؤشر وسجل وقائمة قيود ملف أيضًا: اتبع رابط «CSV» تحت الجدول، أو أضف <code dir="ltr">.csv</code> أو <code dir="ltr">.xlsx</code> أو <code dir="ltr">.json</code> إلى عنوانه. ومع <code dir="ltr">?hxl=1</code> يحصل ملف CSV على صف وسوم HXL.
public-good-to-know = معلومات مفيدة
public-good-to-know-what = خلايا النص التي قد يعدّها برنامج الجداول صيغةً تبدأ بفاصلة علوية، وتُزال عند إعادة قراءة الملف. الأرقام دقيقة وتبقى أرقامًا. والأعداد الصغيرة من الأشخاص محميّة في الملفات كما في الصفحات.
public-embed-back = الجدول والمصادر في Groundwork
public-no-filter-any = ليس في هذه الصفحة مرشِّح «{ $name }». لا مرشِّحات فيها.
public-no-filter = ليس في هذه الصفحة مرشِّح «{ $name }». المرشِّحات: { $known }.
public-filter-twice = المرشِّح «{ $name }» مذكور مرتين؛ اذكره مرة واحدة.
public-no-such-figures = «{ $value }» ليس نوعًا من الأرقام. اكتب posted أو provisional.
public-known-or-open = الأرقام التي لم تُعتمد بعد تُؤخذ كما هي اليوم. اختر إما known وإما figures=provisional.
public-no-day = «{ $text }» ليس تاريخًا. اكتب السنة والشهر واليوم، مثل 2026-03-31.
public-no-table = لا يوجد جدول في «{ $address }». الموجود: { $known }.
public-no-drawing = ليس لـ { $code } رسم «{ $name }» بهذا المرشِّح. الموجود: { $names }.
public-nothing-to-draw = لا رقم لرسمه بعد، ولذلك لا صورة.
public-stand-not-asked = غير مطلوب
public-stand-not-due = لم يحن موعده
public-stand-due = مستحق
public-stand-overdue = متأخر
public-stand-draft = مسودة
public-stand-submitted = بانتظار الاعتماد
public-stand-returned = مُعاد
public-stand-approved = معتمد
public-letter-due = الآن
public-letter-overdue = خ
public-letter-draft = د
public-letter-submitted = ن
public-letter-returned = ع
public-letter-approved = م
public-days =
    { $count ->
        [zero] { $count } يوم
        [one] يوم واحد ({ $count })
        [two] يومان ({ $count })
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
public-days-overdue =
    { $count ->
        [zero] متأخر منذ { $count } يوم
        [one] متأخر منذ يوم واحد ({ $count })
        [two] متأخر منذ يومين ({ $count })
        [few] متأخر منذ { $count } أيام
        [many] متأخر منذ { $count } يومًا
       *[other] متأخر منذ { $count } يوم
    }
public-days-late =
    { $count ->
        [zero] تأخّر { $count } يوم
        [one] تأخّر يوم واحد ({ $count })
        [two] تأخّر يومان ({ $count })
        [few] تأخّر { $count } أيام
        [many] تأخّر { $count } يومًا
       *[other] تأخّر { $count } يوم
    }
public-not-one-of = «{ $text }» ليس واحدًا من: { $known }
public-overview-title = إلى أين وصلت إعادة الإعمار
public-tile-from = التغطية: { $coverage }.
public-tile-from-carried = التغطية: { $coverage }؛ { $carried }.
public-published-elsewhere = منشور في مصادر أخرى: { $text }
public-as-report = هذه الصفحة في صورة تقرير (PDF)
public-how-this = كيف يُحسب هذا
public-moved-since = { $arrow } { $amount } منذ { $period }
public-no-key-figure = لا أرقام مرحَّلة لأي مؤشر رئيسي بعد: { $area }.
public-district = المقاطعة
public-districts = المقاطعات
public-districts-what = أحدث رقم مرحَّل لكل مقاطعة، مع فترته وتغطيته. الشَّرطة: لا يُجمع هناك.
public-all-of = { $area }، الإجمالي
public-moves = ما تغيّر منذ الفترة السابقة
public-moves-none = لم يتغيّر أي مجموع بين أحدث فترة والفترة التي قبلها.
public-moves-what = أكبر تغيّرات المجاميع بين أحدث فترة أُبلغ فيها عن كل مؤشر والفترة التي قبلها.
public-moves-more = كل ما رُحِّل في آخر ثلاثين يومًا
public-moved-between = { $new } { $new_when }؛ { $old } { $old_when }.
public-moved-between-from = { $new } { $new_when } (التغطية: { $coverage })؛ { $old } { $old_when } (التغطية: { $old_coverage }).
public-triple = { $first }، { $second }، { $third }
public-last-of-list = {" "}و
public-none-in-area = لا أرقام مرحَّلة بعد: { $area }.
public-compare-indicators = مقارنة المؤشرات
public-unreported = مؤشرات أخرى مطلوبة هنا ولا أرقام مرحَّلة لها بعد: { $count }.
public-sector = القطاع
public-type = النوع
public-form = النموذج
public-state = الحالة
public-covers = تشمل معًا: { $areas }. نُشرت بعض الأرقام لها مجتمعة ولا يمكن تقسيمها. ولا تُضاف المجموعة أبدًا إلى المجاميع.
public-with-neighbours = نُشرت بعض الأرقام مع المناطق المجاورة فقط: انظر { $group }.
public-exists-since = قائمة منذ { $month }.
public-existed-until = كانت قائمة حتى { $month }.
public-existed-between = كانت قائمة من { $first } إلى { $last }.
public-other-codes = رموز أخرى: { $codes }.
public-directly-below = عدد المناطق التابعة مباشرة: { $count }
public-newest-reports = أحدث التقارير
public-newest-reports-what = من هذه المنطقة وكل ما يتبعها.
public-pace = الوتيرة
public-pace-on = على الخط المستقيم نحو الهدف.
public-pace-ahead = متقدّم على الخط المستقيم نحو الهدف (بالنقاط المئوية): { $count }.
public-pace-behind = متأخر عن الخط المستقيم نحو الهدف (بالنقاط المئوية): { $count }.
public-state-figure = { $name }: { $figure } { $when }.
public-state-share = { $name }: { $figure } { $when }، أي { $share } من الهدف { $planned } (الموعد: { $by }).
public-state-on = { $name }: { $figure } { $when }، أي { $share } من الهدف { $planned } (الموعد: { $by })، على الخط المستقيم نحو الهدف.
public-state-ahead = { $name }: { $figure } { $when }، أي { $share } من الهدف { $planned } (الموعد: { $by })؛ متقدّم على الخط المستقيم نحو الهدف (بالنقاط المئوية): { $count }.
public-state-behind = { $name }: { $figure } { $when }، أي { $share } من الهدف { $planned } (الموعد: { $by })؛ متأخر عن الخط المستقيم نحو الهدف (بالنقاط المئوية): { $count }.
public-state-newest = فترة أحدث الأرقام: { $period }؛ التغطية: { $coverage }.
public-state-all = المقاطعات التي قدّمت تقارير عن أحدث فترة ({ $period }): { $fresh } من { $count }.
public-state-missing = المقاطعات التي قدّمت تقارير عن أحدث فترة ({ $period }): { $fresh } من { $count }؛ مقاطعات بلا أرقام: { $missing }.
public-state-carried = المقاطعات التي قدّمت تقارير عن أحدث فترة ({ $period }): { $fresh } من { $count }؛ مقاطعات ما زالت آخر قيمها محسوبة: { $carried }.
public-state-carried-missing = المقاطعات التي قدّمت تقارير عن أحدث فترة ({ $period }): { $fresh } من { $count }؛ مقاطعات ما زالت آخر قيمها محسوبة: { $carried }، ومقاطعات بلا أرقام: { $missing }.
public-nothing-to-report = لا شيء يُعرض في تقرير بعد: ليست في البرنامج منطقة. استورد منطقة أو أنشئها أولًا.
public-page-of = صفحة { $page } من { $pages }
public-with-area = المنطقة: { $area }
public-csv-more = صفوف أخرى في ملف CSV: { $count }.
public-further-columns = { $caption }، بقية الأعمدة
public-not-sortable = لا يمكن ترتيب جدول هذه الصفحة بحسب «{ $name }». اكتب واحدًا من: { $known }. والشَّرطة قبله تبدأ بالأكبر.
