# الملفات المستوردة.
import-title = استيراد ملف
import-lede = أحضر ملف الأرقام كما هو لديك: رقم واحد في كل صف، أو صف لكل منطقة وفترة ومؤشر في كل عمود، أو عمود لكل فترة. ترى أولًا ما الذي سيتغير، ثم يؤخذ كله أو لا يؤخذ منه شيء.
import-file = الملف
import-file-about = ملف CSV أو نص بأي ترميز معتاد، أو مصنف ‎.xlsx، حتى { $size } ميغابايت.
import-goal = ما مصير التقارير
import-goal-draft = تبقى مسودات لتُراجَع وتُرسل يدويًا
import-goal-submitted = تُرسل للاعتماد وتنتظر المُعتمِد
import-goal-approved = تُرسل وتُرحَّل فورًا؛ فقط حيث يجوز لك اعتماد ما ترسله بنفسك
import-look = عرض محتوى الملف
import-look-again = عرض من جديد
import-earlier = الملفات المستوردة
import-earlier-about = أحدث { $count }؛ يمكن سحب الاستيراد ما دام لم يُبنَ عليه شيء.
import-none-yet = لم يُستورد أي ملف بعد.
import-name = الاسم
import-by = بواسطة
import-when = متى
import-state = الحالة
import-state-waiting = عُرض ولم يؤخذ
import-state-taken = أُخذ
import-state-undone = سُحب
import-file-wanted = اختر ملفًا أولًا.
import-too-large = الملف أكبر من { $size } ميغابايت. قسّمه، مثلًا حسب السنوات، وأحضر الأجزاء واحدًا تلو الآخر.
import-broken-upload = لم يصل الملف كاملًا. أرسله مرة أخرى.
import-goal-wanted = «{ $text }» ليس مصيرًا ممكنًا للتقارير. اختر واحدًا من: { $known }.
import-of-other = لا يرى الملف إلا من أحضره ومن يقرأ سجل التدقيق.
import-only-owner = لا يأخذ الملف أو يسحبه إلا من أحضره.
import-none = لا يوجد استيراد بالرقم { $number }.
import-moved-on = أُخذ هذا الملف أو سُحب في هذه الأثناء. لم يتغير شيء؛ اعرضه من جديد.
import-changed = تغيّر ما في التقارير منذ أن عرضت الملف. لم يؤخذ شيء؛ هكذا يبدو الآن.
import-unreadable = تتعذر قراءة الملف
import-understood = { $format }؛ العناوين في الصف { $line }.
import-text = نص بترميز { $encoding }، وبين الخلايا { $delimiter }
import-workbook = مصنف، الورقة «{ $sheet }»
import-comma = فواصل
import-semicolon = فواصل منقوطة
import-tab = علامات جدولة
import-would =
    { $reports ->
        [zero] لن يتغير أي تقرير.
        [one] سيتغير تقرير واحد.
        [two] سيتغير تقريران.
        [few] ستتغير { $reports } تقارير.
        [many] سيتغير { $reports } تقريرًا.
       *[other] سيتغير { $reports } تقرير.
    }
import-nothing = كل ما في هذا الملف موجود هناك بالفعل: لا شيء يؤخذ.
import-empty = لم توجد أرقام تحت العناوين.
import-count-new = جديدة
import-count-changed = متغيرة
import-count-same = كما هي
import-count-refused = لا يمكن أخذها
import-count-totals = مجاميع لغيرها فقط
import-counts = الأرقام في الملف
import-problems = ما لا يمكن أخذه
import-problems-about = أول { $shown } من { $count }. أصلح الملف وأحضره مرة أخرى، أو نزّله وبجانب كل صف ما فيه من خطأ.
import-refused-file = الملف مع عمود «error» (CSV)
import-totals = صفوف تجمع غيرها فقط
import-totals-about = هذه الأماكن لا تُقدّم تقارير بنفسها: أجزاؤها تُقدّمها ومجموعها منها. لا تضاف مثل هذه الصفوف إلى الأرقام أبدًا.
import-leave-out = استبعاد هذه الصفوف
import-row = الصف
import-column = العمود
import-stands = ما هو مكتوب
import-wrong = ما الخطأ
import-reading = كيف يُقرأ الملف
import-sheet = الورقة
import-encoding = الترميز
import-delimiter = بين الخلايا
import-as-told = كما وُجد
import-columns = ما تحويه الأعمدة
import-columns-about = اترك الحقل فارغًا ليُقرأ العمود كما وُجد. وإلا فاكتب area, area name, indicator, period, year, start, end, breakdown, status, value, day, source, note, answers أو ignored، أو رمز المؤشر الذي تقع أرقامه في العمود، مثل HOU-01 أو HOU-04*dwelling.house؛ ومعه ‎@2026-01 أو وحده إذا كانت كلها لفترة واحدة.
import-column-number = العمود { $number }
import-take =
    { $count ->
        [zero] أخذ الأرقام
        [one] أخذ الرقم الوحيد
        [two] أخذ الرقمين
        [few] أخذ كل الأرقام وعددها { $count }
        [many] أخذ كل الأرقام وعددها { $count }
       *[other] أخذ كل الأرقام وعددها { $count }
    }
import-taken-title = { $name }: أُخذ
import-undone-title = { $name }: سُحب
import-receipt = أحضر { $user } هذا الملف في { $when }.
import-receipt-hash = ‏SHA-256 للملف: { $hash }
import-receipt-did =
    { $reports ->
        [zero] أرقام جديدة: { $new }، ومتغيرة: { $changed }.
        [one] أرقام جديدة: { $new }، ومتغيرة: { $changed }، في تقرير واحد.
        [two] أرقام جديدة: { $new }، ومتغيرة: { $changed }، في تقريرين.
        [few] أرقام جديدة: { $new }، ومتغيرة: { $changed }، في { $reports } تقارير.
        [many] أرقام جديدة: { $new }، ومتغيرة: { $changed }، في { $reports } تقريرًا.
       *[other] أرقام جديدة: { $new }، ومتغيرة: { $changed }، في { $reports } تقرير.
    }
import-reports = التقارير التي ملأها
import-reports-about = أول { $shown } من { $count }.
import-undo = سحب الاستيراد
import-undo-about = يعود كل تقرير إلى ما كان عليه، وتعود الأرقام المُرحَّلة إلى ما رُحّل قبلها. ويحتفظ السجل بالاثنين.
import-undone-words = سُحب الاستيراد في { $when }: التقارير كما كانت قبله.
import-built-on =
    { $count ->
        [zero] لا تقارير متغيرة: { $reports }.
        [one] غُيّر تقرير واحد منذ هذا الاستيراد: { $reports }. أصلحه يدويًا؛ لم يعد يمكن سحب الاستيراد كاملًا.
        [two] غُيّر تقريران منذ هذا الاستيراد: { $reports }. أصلحهما يدويًا؛ لم يعد يمكن سحب الاستيراد كاملًا.
        [few] غُيّرت { $count } تقارير منذ هذا الاستيراد، منها { $reports }. أصلحها يدويًا؛ لم يعد يمكن سحب الاستيراد كاملًا.
        [many] غُيّر { $count } تقريرًا منذ هذا الاستيراد، منها { $reports }. أصلحها يدويًا؛ لم يعد يمكن سحب الاستيراد كاملًا.
       *[other] غُيّر { $count } تقرير منذ هذا الاستيراد، منها { $reports }. أصلحها يدويًا؛ لم يعد يمكن سحب الاستيراد كاملًا.
    }
import-posted-on = رُحّلت أرقام هذا الاستيراد من جديد منذ ذلك الحين. لم يعد يمكن سحبه كاملًا؛ أصلح التقارير يدويًا.
import-did-undone = سُحب استيراد
import-no-area = لا توجد منطقة في هذا الصف. اكتب رمزها، مثل AZ-LAC.
import-area-twice = «{ $name }» اسم لأكثر من منطقة. اكتب رمز المنطقة.
import-unknown-area = لا توجد منطقة رمزها أو اسمها «{ $text }».
import-no-indicator = لا يوجد مؤشر هنا. اكتب رمز المؤشر، مثل HOU-01.
import-unknown-indicator = لا يوجد مؤشر رمزه أو اسمه «{ $text }».
import-unknown-breakdown = لا يوجد تفصيل رمزه «{ $text }». يُترك المجموع فارغًا؛ وتُكتب الأجزاء كما في القالب، مثل sex.f.
import-no-period = لا توجد فترة في هذا الصف. اكتبها هكذا: 2025-03 أو 2025-Q1 أو 2025.
import-not-then = لا تُقدّم { $area } تقريرًا عن { $indicator } في { $period }.
import-other-form = يُقدَّم { $indicator } بالنموذج { $form } لا بالنموذج المذكور.
import-other-length = يُقدَّم { $indicator } لفترات أخرى: اكتب { $right }.
import-is-total = لا يُقدَّم { $indicator } في { $area } بنفسه: مجموعه من أجزائه.
import-is-computed = يُحسب { $indicator } من مؤشرات أخرى. احذف الصف أو العمود.
import-not-asked = لا يُطلب { $indicator } من { $area }. يستطيع من يُعِدّ البرنامج إسناد النموذج إليها.
import-twice = الصف { $line } يقول شيئًا آخر عن المنطقة والمؤشر والفترة نفسها. أبقِ واحدًا منهما.
import-no-answers = لا عدد إجابات إلا للدرجات. اتركه فارغًا.
import-rule = { $report }: { $finding }
import-manual-title = إحضار ملف
import-manual-text = يستطيع كل من يُعِدّ التقارير أن يُحضر الملف الذي يحتفظ به المكتب أصلًا، في صفحة <a href="/imports">استيراد ملف</a>: ملف CSV، أو نص من برنامج جداول بأي ترميز معتاد، أو مصنف ‎.xlsx. إما أن يقف رقم واحد في كل صف (المنطقة والمؤشر والفترة والقيمة، مع التفصيل واليوم والمصدر والملاحظة إن وُجدت)، أو صف لكل منطقة وفترة وفوق كل عمود رمز المؤشر، مثل HOU-01 أو HOU-04 [dwelling.house]. وقد تقف الفترات أيضًا فوق الأعمدة، مثل 2026-01 أو مارس 2026؛ وقد يشغل رأس الجدول صفين: المؤشرات في الأعلى وتفصيلاتها أو فتراتها تحتها؛ وقد يقف الشهر وسنته في عمودين. لا تضر العناوين فوق رأس الجدول ولا الفواصل العشرية ولا الصفوف الفارغة.
import-manual-look = تقول الصفحة أولًا كم رقمًا جديدًا ومتغيرًا وكما هو، وما الذي لا يمكن أخذه: حسب الصف والعمود، مع ما هو الصحيح. الصفوف التي تجمع غيرها فقط لا تضاف أبدًا؛ وتُستبعد إن شئت. لم يتغير شيء بعد. ثم يؤخذ كل شيء أو لا يؤخذ شيء.
import-manual-undo = تُملأ التقارير بالقواعد والحقوق نفسها كما في الإدخال اليدوي: مسودات، أو مرسلة، أو مُرحَّلة فورًا حيث يجوز لك اعتماد ما ترسله بنفسك. وما دام أحد لم يغيّر واحدًا من هذه التقارير منذ ذلك الحين، يمكن سحب الاستيراد كله.
import-template = نموذج للتعبئة خارج الموقع
import-template-about = ملف فيه أسطر نموذج واحد لمنطقة وكل ما بداخلها، مع آخر الأرقام المُرحَّلة وما عُبّئ بالفعل. املأ الأعمدة الصفراء وأحضر الملف أعلاه.
import-template-area = المنطقة وما بداخلها
import-template-workbook = مصنف (‎.xlsx)
import-template-how = املأ value، أو status حيث لا يوجد رقم؛ يمكن تغيير الأعمدة الصفراء، أما الأخرى فمقفلة. اترك ما لا تعرفه فارغًا.
import-template-none = لا تملأ تقارير «{ $form }» عن { $period } في { $area }. اختر منطقة أو فترة أخرى.
import-template-large = هذا أكثر مما يتسع له ملف واحد. اختر منطقة فيها أقل.
import-template-wanted = اختر نموذجًا ومنطقة وفترة، مثل 2026-03.
import-gazetteer-columns = لم يُعثر على صف عناوين مثل ADM1_EN وADM1_PCODE. اكتب فوق كل عمود اسم المستوى ورمزه.
import-gazetteer-empty = لا توجد مناطق تحت العناوين.
import-gazetteer-twice = الرمز { $code } موجود في الصفين { $other } و{ $line } في موضعين من الشجرة. الرمز لمنطقة واحدة فقط؛ أصلح أحد الصفين.
import-row-number = الصف { $number }
import-not-yet = لا يمكن أخذه بعد: انظر أدناه ما الذي يمنع ذلك.
