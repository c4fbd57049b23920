# ما على مُعِدّ التقرير فعله، والنموذج، وملاحظات الفحص، وسجل التقرير، وإيصال الاعتماد.

## ما يجب فعله
entry-todo-nobody = لا يقدّم حسابكم تقارير عن أي منطقة. يمكن للمسؤول منحكم دور مُعِدّ التقارير.
entry-todo-none = لا توجد تقارير مستحقة في مناطقكم.
entry-todo-count =
    { $count ->
        [zero] لا توجد تقارير بانتظاركم.
        [one] تقرير واحد بانتظاركم.
        [two] تقريران بانتظاركم.
        [few] { $count } تقارير بانتظاركم.
        [many] { $count } تقريرًا بانتظاركم.
       *[other] { $count } تقرير بانتظاركم.
    }
entry-all-areas = جميع مناطقكم
entry-on-this-page = في هذه الصفحة
entry-jump = { $group }: { $count }
entry-need-returned = أُعيدت إليكم
entry-need-draft = بدأ العمل عليها
entry-need-overdue = متأخرة
entry-need-due = مستحقة
entry-need-waiting = أُرسلت، بانتظار الاعتماد
entry-need-next = التالية
entry-about-returned = صحّحوا ما يطلبه المُعتمِد، ثم أرسلوها من جديد.
entry-about-draft = محفوظة ولم تُرسل بعد.
entry-about-overdue = انقضى موعد التسليم ولم يُدخل شيء.
entry-about-due = انتهت الفترة.
entry-about-waiting = لا يُطلب منكم شيء.
entry-about-next = لم تنتهِ الفترة بعد.
entry-report = التقرير
entry-due = موعد التسليم
entry-returned-reason = أُعيد: { $reason }
entry-periods-before =
    { $count ->
        [zero] ولا فترة قبله
        [one] وفترة واحدة قبله
        [two] وفترتان قبله
        [few] و{ $count } فترات قبله
        [many] و{ $count } فترة قبله
       *[other] و{ $count } فترة قبله
    }
entry-due-today = موعد التسليم اليوم
entry-due-in =
    { $count ->
        [zero] موعد التسليم اليوم
        [one] موعد التسليم بعد يوم واحد
        [two] موعد التسليم بعد يومين
        [few] موعد التسليم بعد { $count } أيام
        [many] موعد التسليم بعد { $count } يومًا
       *[other] موعد التسليم بعد { $count } يوم
    }
entry-overdue =
    { $count ->
        [zero] غير متأخر
        [one] متأخر يومًا واحدًا
        [two] متأخر يومين
        [few] متأخر { $count } أيام
        [many] متأخر { $count } يومًا
       *[other] متأخر { $count } يوم
    }
entry-closed = مغلق: يمكن لمُعتمِد المنطقة فتحه
entry-another-period = فترة أخرى
entry-another-period-help = افتحوا أيًّا من نماذجكم لأي فترة: يُكتب الشهر بالصيغة 2025-03، والربع بالصيغة 2025-Q1، والسنة بالصيغة 2025.
entry-form = النموذج
entry-open = فتح
entry-choose-form = اختاروا نموذجًا من القائمة.

## النموذج
entry-title = { $form }: { $area }، { $period }
entry-list = { $before }، { $name }
entry-list-long = { $before }؛ { $name }
entry-refused =
    { $count ->
        [zero] لم يُحفظ شيء
        [one] لم يُحفظ شيء: رقم واحد يحتاج إلى مراجعة
        [two] لم يُحفظ شيء: رقمان يحتاجان إلى مراجعة
        [few] لم يُحفظ شيء: { $count } أرقام تحتاج إلى مراجعة
        [many] لم يُحفظ شيء: { $count } رقمًا تحتاج إلى مراجعة
       *[other] لم يُحفظ شيء: { $count } رقم تحتاج إلى مراجعة
    }
entry-copy-before-leaving = ما كتبتموه لا يزال في الحقول: انسخوه قبل مغادرة هذه الصفحة.
entry-restored = أهلًا بعودتكم. ما كتبتموه موجود في الحقول و<b>لم يُحفظ بعد</b>.
entry-copied-none = لم يكن هناك ما يُنسخ.
entry-copied =
    { $count ->
        [zero] لم يُنسخ أي رقم من آخر تقرير معتمد، و<b>لم يُحفظ شيء بعد</b>. ما حدث خلال الفترة يبقى فارغًا: أعيدوا حصره.
        [one] نُسخ رقم واحد من آخر تقرير معتمد، و<b>لم يُحفظ بعد</b>. ما حدث خلال الفترة يبقى فارغًا: أعيدوا حصره.
        [two] نُسخ رقمان من آخر تقرير معتمد، و<b>لم يُحفظا بعد</b>. ما حدث خلال الفترة يبقى فارغًا: أعيدوا حصره.
        [few] نُسخت { $count } أرقام من آخر تقرير معتمد، و<b>لم تُحفظ بعد</b>. ما حدث خلال الفترة يبقى فارغًا: أعيدوا حصره.
        [many] نُسخ { $count } رقمًا من آخر تقرير معتمد، و<b>لم تُحفظ بعد</b>. ما حدث خلال الفترة يبقى فارغًا: أعيدوا حصره.
       *[other] نُسخ { $count } رقم من آخر تقرير معتمد، و<b>لم تُحفظ بعد</b>. ما حدث خلال الفترة يبقى فارغًا: أعيدوا حصره.
    }
entry-saved = حُفظ كمسودة. لن يظهر في لوحات المعلومات قبل إرساله واعتماده.
entry-submitted = أُرسل للاعتماد. يتحقق منه الآن مُعتمِد منطقة { $area }.
entry-stopped = <b>حُفظ كمسودة ولم يُرسل.</b> الأرقام المعلَّمة أدناه تحتاج إلى مراجعة أولًا.
entry-due-day = موعد التسليم: { $day }.
entry-open-until = مفتوح حتى { $day }.
entry-version = النسخة { $version }.
entry-returned = <b>أُعيد:</b> { $reason }
entry-returned-by = <b>أُعيد من قِبل { $user }:</b> { $reason }
entry-blocking =
    { $count ->
        [zero] لا رقم يحتاج إلى مراجعة قبل الإرسال
        [one] رقم واحد يحتاج إلى مراجعة قبل الإرسال
        [two] رقمان يحتاجان إلى مراجعة قبل الإرسال
        [few] { $count } أرقام تحتاج إلى مراجعة قبل الإرسال
        [many] { $count } رقمًا تحتاج إلى مراجعة قبل الإرسال
       *[other] { $count } رقم تحتاج إلى مراجعة قبل الإرسال
    }
entry-waits = هذا التقرير بانتظار الاعتماد. يمكن للمُعتمِد إعادته إذا وجب تغيير رقم.
entry-openers =
    { $count ->
        [zero] لا يوجد مُعتمِد: { $names }.
        [one] المُعتمِد: { $names }.
        [two] المُعتمِدان: { $names }.
        [few] المُعتمِدون: { $names }.
        [many] المُعتمِدون: { $names }.
       *[other] المُعتمِدون: { $names }.
    }
entry-reopen = <a href="{ $address }">فتحه من جديد</a> مع ذكر السبب.
entry-figures = الأرقام
entry-figures-help = يظهر آخر رقم معتمد بجانب كل حقل. اتركوا الحقل فارغًا إذا لم يكن هناك ما يُبلَّغ عنه، واكتبوا 0 إذا كان العدد صفرًا.
entry-figure = الرقم
entry-before = السابق
entry-change = التغيّر
entry-during = { $unit }، خلال الفترة
entry-at-the-end = { $unit }، في نهاية الفترة
entry-hint-target = { $hint }؛ الهدف { $target }
entry-copied-tag = منسوخ
entry-named = أُعيد: يحتاج إلى مراجعة.
entry-answered = ملاحظتكم تجيب عن ذلك.
entry-more = ملاحظة أو عدم وجود رقم<span class="vh">: { $figure }</span>
entry-instead = بدلًا من العدد
entry-a-number = عدد
entry-not-available = غير متاح
entry-not-applicable = لا ينطبق
entry-note = ملاحظة
entry-source = المصدر
entry-source-quoting = { $source }، نقلًا عن { $quoted }
entry-true-on = صحيح في يوم
entry-answers = الإجابات
entry-answers-of = { $figure }: عدد الإجابات
entry-with-answers = { $number } (ن = { $answers })
entry-no-change = دون تغيّر
entry-difference = { $difference }
entry-difference-percent = { $difference } ({ $percent } %)
entry-sum = المجموع
entry-sum-by = المجموع حسب { $axis }
entry-against = مقارنةً بالإجمالي
entry-sum-equal = يساوي الإجمالي
entry-sum-less = أقل من الإجمالي بمقدار { $gap }
entry-sum-more = أكثر من الإجمالي بمقدار { $gap }
entry-save-draft = حفظ المسودة
entry-save-and-submit = الحفظ والإرسال للاعتماد
entry-copy-last = نسخ آخر الأرقام
entry-kept-not = غير محفوظ: ما في الحقول موجود في هذه الصفحة فقط.
entry-kept = محفوظ.
entry-kept-when = محفوظ: { $when }.
entry-kept-by = محفوظ: { $when }، من قِبل { $user }.
entry-kept-nothing = لم يُدخل شيء بعد.
entry-unsaved =
    { $count ->
        [zero] لم يتغير أي حقل.
        [one] لم يُحفظ بعد: تغيّر حقل واحد.
        [two] لم يُحفظ بعد: تغيّر حقلان.
        [few] لم يُحفظ بعد: تغيّرت { $count } حقول.
        [many] لم يُحفظ بعد: تغيّر { $count } حقلًا.
       *[other] لم يُحفظ بعد: تغيّر { $count } حقل.
    }
entry-pasted-over =
    { $count ->
        [zero] لم تُلصق قيم زائدة على الحقول أدناه: تحققوا منها.
        [one] أُلصقت قيمة واحدة زائدة على الحقول أدناه: تحققوا منها.
        [two] أُلصقت قيمتان زائدتان على الحقول أدناه: تحققوا منها.
        [few] أُلصقت { $count } قيم زائدة على الحقول أدناه: تحققوا منها.
        [many] أُلصقت { $count } قيمة زائدة على الحقول أدناه: تحققوا منها.
       *[other] أُلصقت { $count } قيمة زائدة على الحقول أدناه: تحققوا منها.
    }
entry-history = السجل
entry-whole-history = السجل كاملًا، خلية خلية
entry-when-block = { $when }، الكتلة { $block }

## ما الخطأ فيما كُتب أو أُرسل
entry-note-long = لا تتجاوز الملاحظة { $largest } حرف.
entry-no-figure = توجد ملاحظة أو مصدر أو يوم دون رقم. اكتبوا الرقم أو اختاروا «غير متاح».
entry-choose-status = اختاروا «عدد» أو «غير متاح» أو «لا ينطبق».
entry-not-both = اكتبوا عددًا أو اختاروا «غير متاح» أو «لا ينطبق»، لا الاثنين معًا.
entry-two-things = قد يعني «{ $typed }» أمرين: اختاروا من قائمة «بدلًا من العدد» إما «غير متاح» (لا أحد يعرف) أو «لا ينطبق» (لا شيء يُحصى).
entry-whole = اكتبوا عددًا صحيحًا: هذا المؤشر يُعَدّ ولا يُقاس.
entry-not-below-zero = اكتبوا 0 أو أكثر؛ تصحيح فترة سابقة مكانه تقرير تلك الفترة.
entry-how-many-answered = اكتبوا عدد من أجابوا، عددًا صحيحًا لا يقل عن 1: لا يمكن حساب متوسط الدرجة من دونه.
entry-no-source = لا يوجد مصدر «{ $code }». اختاروا مصدرًا من القائمة أو اذكروه في الملاحظة: يمكن للمسؤول إضافته.
entry-day-between = اكتبوا يومًا من { $first } إلى { $last } بالصيغة { $written }، أو اتركوا الحقل فارغًا.
entry-amount-character = استخدموا الأرقام فقط: { $character } ليس جزءًا من عدد.
entry-amount-sign = اكتبوا إشارة واحدة على الأكثر، قبل الأرقام.
entry-amount-too-fine = اكتبوا أربع منازل عشرية على الأكثر.
entry-amount-too-large = اكتبوا عددًا لا يتجاوز 1,000,000,000,000؛ تحققوا من وحدة القياس.
entry-amount-separators = الفواصل أو النقاط أو المسافات ليست في مواضع الآلاف أو الكسور العشرية؛ اكتبوا العدد دون فواصل الآلاف، مثل 1234.5.
entry-amount-ambiguous = يمكن قراءة هذا { $whole } أو { $decimal }. اكتبوا { $whole } أو { $decimal }.
entry-amount-no-digits = اكتبوا عددًا، مثل 1234.5.
entry-no-version = وصل النموذج دون رقم نسخته؛ افتحوا الصفحة من جديد واستخدموا أزرارها. لم يُحفظ شيء.
entry-cut-off = وصل جزء من النموذج فقط، ربما لانقطاع الاتصال. ارجعوا وأرسلوه من جديد. لم يُحفظ شيء.
entry-no-period = «{ $text }» ليست فترة؛ اكتبوا الشهر بالصيغة 2025-03 أو الربع بالصيغة 2025-Q1 أو السنة بالصيغة 2025، بين { $first } و{ $last }
entry-by-month = يُقدَّم تقرير «{ $form }» شهريًّا؛ اكتبوا الفترة بالصيغة { $period }.
entry-by-quarter = يُقدَّم تقرير «{ $form }» كل ربع سنة؛ اكتبوا الفترة بالصيغة { $period }.
entry-by-year = يُقدَّم تقرير «{ $form }» سنويًّا؛ اكتبوا الفترة بالصيغة { $period }.
entry-not-asked = لا يُطلب من منطقة { $area } تقرير «{ $form }» لفترة { $period }.
entry-waits-not-saved = هذا التقرير بانتظار الاعتماد. اطلبوا من المُعتمِد إعادته إذا وجب تغيير رقم؛ لم يُحفظ شيء.
entry-approved-unchanged = هذا التقرير معتمد ولم يتغير؛ غيّروا رقمًا قبل إرساله من جديد.
entry-empty-report = التقرير فارغ. أدخلوا رقمًا، أو اختاروا «غير متاح» حيث لا يعرفه أحد.
entry-why-back = اذكروا سبب إعادة التقرير، ليعرف مُعِدّه ما يجب تغييره.
entry-why-again = اذكروا سبب فتح التقرير من جديد: يبقى السبب في سجله.
entry-return-instead = هذا التقرير بانتظار الاعتماد. أعيدوه بدلًا من ذلك مع ذكر السبب؛ لم يتغير شيء.
entry-approved-already = هذا التقرير معتمد من قبل؛ لم يتغير شيء.
entry-not-submitted = هذا التقرير لم يُرسل للاعتماد أو لم يعد بانتظاره؛ لم يتغير شيء.
entry-changed-meanwhile = غيّر شخص آخر هذا التقرير قبل لحظات. افتحوه من جديد لتروا ما فيه الآن؛ لم يتغير شيء.
entry-group = { $area } مجموعة ولا يمكنها تقديم تقارير: أعضاؤها يفعلون ذلك. أسندوا النموذج إليهم.
entry-counts-twice = يُجمع { $indicator } في { $above } وفي { $inside } الواقعة ضمنها، فيُحسب مرتين. أسندوه إلى إحداهما؛ ولا ينتقل إلا مؤشر التدفق، حين ينتهي إسناد قبل أن يبدأ الآخر.
entry-asked-twice = يُطلب { $indicator } من { $area } مرتين عن المدة نفسها؛ أسندوه مرة واحدة.
entry-rule-sides = تحتاج المقارنة إلى عنصر في كل طرف؛ أضيفوا عنصرًا إلى اليسار وآخر إلى اليمين.
entry-rule-terms = العناصر للمقارنة فقط؛ احذفوها أو اكتبوا النوع compare.
entry-rule-limits = اكتبوا حدًّا أدنى أو حدًّا أعلى أو كليهما.
entry-rule-falls = حدّدوا المؤشر الذي لا يجوز أن ينخفض: معظم مؤشرات الرصيد قد تنخفض.
entry-rule-order = الحد الأدنى أكبر من الحد الأعلى؛ بدّلوا بينهما.

## شخصان يعملان على تقرير واحد
entry-conflict-choose-each = لم يُحفظ شيء: اختاروا لكل رقم غيّره كلاكما
entry-conflict-choose-for = { $figure }: اختاروا قيمة الآخر أو قيمتكم.
entry-conflict-choose = اختاروا قيمة الآخر أو قيمتكم.
entry-conflict = لم يُحفظ شيء: حفظ شخص آخر هذا التقرير في هذه الأثناء
entry-conflict-help = لم يضِع شيء: ما كتبه كلاكما معروض أدناه. اختاروا لكل رقم، ثم احفظوا.
entry-conflict-count =
    { $count ->
        [zero] لا يختلف أي رقم. حيث غيّر أحدكما فقط رقمًا، فذلك التغيير مختار مسبقًا.
        [one] يختلف رقم واحد. حيث غيّر أحدكما فقط رقمًا، فذلك التغيير مختار مسبقًا.
        [two] يختلف رقمان. حيث غيّر أحدكما فقط رقمًا، فذلك التغيير مختار مسبقًا.
        [few] تختلف { $count } أرقام. حيث غيّر أحدكما فقط رقمًا، فذلك التغيير مختار مسبقًا.
        [many] يختلف { $count } رقمًا. حيث غيّر أحدكما فقط رقمًا، فذلك التغيير مختار مسبقًا.
       *[other] يختلف { $count } رقم. حيث غيّر أحدكما فقط رقمًا، فذلك التغيير مختار مسبقًا.
    }
entry-conflict-both-from = ما بدأ منه كلاكما
entry-conflict-theirs-saved = قيمة الآخر، محفوظة
entry-conflict-yours-unsaved = قيمتكم، غير محفوظة
entry-conflict-from = ما بدأ منه كلاكما
entry-conflict-theirs = قيمة الآخر
entry-conflict-yours = قيمتكم
entry-conflict-contested = غيّره كلاكما
entry-conflict-save = حفظ المختار
entry-conflict-leave = إبقاء قيمة الآخر كما هي
entry-empty = فارغ
entry-text-note = ملاحظة «{ $note }»
entry-text-source = المصدر { $source }
entry-who-when = { $who }، { $when }
entry-an-import = استيراد

## سجل التقرير
entry-step-saved = حُفظ
entry-step-submitted = أُرسل للاعتماد
entry-step-returned = أُعيد
entry-step-approved = اعتُمد
entry-step-imported = استُورد
entry-step-reopened = فُتح من جديد
entry-step-by = { $step } من قِبل { $user }
entry-as-block = { $step }، الكتلة { $block }
entry-times =
    { $count ->
        [zero] { $step }
        [one] { $step } مرة واحدة
        [two] { $step } مرتين
        [few] { $step } { $count } مرات
        [many] { $step } { $count } مرة
       *[other] { $step } { $count } مرة
    }
entry-moment-draft = مسودة
entry-moment-setup = تغيّر مع البرنامج
entry-import = استيراد
entry-history-of = سجل التقرير: { $report }
entry-one-cell = خلية واحدة.
entry-all-cells = جميع الخلايا
entry-newest-first = الأحدث أولًا، والأوقات بتوقيت UTC.
entry-the-form = النموذج
entry-the-report = التقرير
entry-not-begun = لم يبدأ أحد هذا التقرير.
entry-nothing-here = لم يُدخل شيء هنا قط.
entry-earlier =
    { $count ->
        [zero] لا قيود أقدم
        [one] قيد واحد أقدم
        [two] قيدان أقدم
        [few] { $count } قيود أقدم
        [many] { $count } قيدًا أقدم
       *[other] { $count } قيد أقدم
    }
entry-never = لم تُدخل قط
entry-no-longer-asked = { $figure } (لم يعد مطلوبًا)
entry-no-cell = لا توجد في «{ $form }» خلية «{ $cell }».
entry-named-cells = تحتاج إلى مراجعة: { $figures }.
entry-names-this = { $reason } (يذكر هذه الخلية)
entry-from-to = { $old } ← { $new }
entry-figure-kept = { $figure }، لم يتغير الرقم
entry-note-out = حُذفت الملاحظة.
entry-note-text = ملاحظة: { $note }
entry-copied-before = منسوخ من الفترة السابقة.
entry-true-on-day = صحيح في { $day }.
entry-source-text = المصدر: { $source }
entry-when-who = { $when }، { $who }

## إيصال الاعتماد
entry-receipt = إيصال
entry-receipt-title = إيصال الكتلة { $block }
entry-receipt-head = إيصال: { $form }، { $area }، { $period }
entry-receipt-lede =
    { $count ->
        [zero] لم يُعتمد أي رقم في الكتلة { $block }.
        [one] اعتُمد رقم واحد ورُحّل إلى دفتر القيود في الكتلة { $block }.
        [two] اعتُمد رقمان ورُحّلا إلى دفتر القيود في الكتلة { $block }.
        [few] اعتُمدت { $count } أرقام ورُحّلت إلى دفتر القيود في الكتلة { $block }.
        [many] اعتُمد { $count } رقمًا ورُحّلت إلى دفتر القيود في الكتلة { $block }.
       *[other] اعتُمد { $count } رقم ورُحّلت إلى دفتر القيود في الكتلة { $block }.
    }
entry-receipt-submitted = الإرسال للاعتماد
entry-receipt-approved = الاعتماد
entry-by-import = باستيراد
entry-receipt-posted = ما رُحّل
entry-since = الجديد
entry-receipt-difference = الفرق
entry-posting = القيد
entry-taken-out = حُذف
entry-proof = الإثبات
entry-proof-ledger = آخر كتلة في دفتر القيود بعد هذا الترحيل: الكتلة { $block }، <code>{ $seal }</code>
entry-proof-audit = آخر سطر في سجل التدقيق بعد هذا الترحيل: السطر { $line }، <code>{ $seal }</code>
entry-proof-how = تُختم كل كتلة بختم SHA-256 يُحسب من قيودها ومن ختم الكتلة التي قبلها. احفظوا هذا الإيصال بعيدًا عن قاعدة البيانات. يمكن لمن يشغّل البرنامج أن يكتب <code>groundwork verify</code>: فيعيد هذا الأمر حساب كل إجمالي وكل ختم، ويذكر أول سطر لا يتطابق. وما دام لا يجد شيئًا وما دامت هذه الصفحة تعرض الأختام المطبوعة هنا، فلم يتغير أي رقم حتى الكتلة { $block }.
entry-shown = كما عُرض في { $day }.
entry-history-cells = سجل كل خلية
entry-what-waits = ما ينتظر الاعتماد
entry-receipt-address = ينتهي عنوان الإيصال برقم كتلته.
entry-no-receipt = لا توجد الكتلة { $block } في دفتر القيود، فلا إيصال لها. ابحثوا عن الإيصال في سجل التقرير.
entry-batch-lede =
    { $count ->
        [zero] لم يُرحّل أي رقم في الكتلة { $block }.
        [one] رُحّل رقم واحد إلى دفتر القيود في الكتلة { $block }.
        [two] رُحّل رقمان معًا إلى دفتر القيود في الكتلة { $block }.
        [few] رُحّلت { $count } أرقام معًا إلى دفتر القيود في الكتلة { $block }.
        [many] رُحّل { $count } رقمًا معًا إلى دفتر القيود في الكتلة { $block }.
       *[other] رُحّل { $count } رقم معًا إلى دفتر القيود في الكتلة { $block }.
    }
entry-batch-what = ماذا
entry-batch-import = الملف وتقاريره

## اكتمال التقارير والتزامها بالمواعيد
entry-rate-approved = معتمدة
entry-rate-expected = متوقعة
entry-rate-approved-percent = معتمدة، %
entry-rate-on-time = في الموعد
entry-rate-judged = في الموعد أو متأخرة
entry-rate-on-time-percent = في الموعد، %

## ما تجده قواعد الفحص
entry-find-rose = «{ $figure }»: ارتفاع من { $from } إلى { $to } ({ $change } %)
entry-find-fell = «{ $figure }»: انخفاض من { $from } إلى { $to } ({ $change } %)
entry-find-rose-since = «{ $figure }»: ارتفاع من { $from } في { $period } إلى { $to } ({ $change } %)
entry-find-fell-since = «{ $figure }»: انخفاض من { $from } في { $period } إلى { $to } ({ $change } %)
entry-find-beyond = { $sentence }، أي أكثر من { $limit } %
entry-find-short = { $sentence }، أي أقل من { $limit } % المتوقعة
entry-find-above = «{ $figure }»: { $actual } أعلى بنسبة { $off } % من الهدف { $target } المحدد ليوم { $day }
entry-find-above-in-all = «{ $figure }»: المجموع { $actual } أعلى بنسبة { $off } % من الهدف { $target } المحدد ليوم { $day }
entry-find-below = «{ $figure }»: { $actual } أدنى بنسبة { $off } % من الهدف { $target } المحدد ليوم { $day }
entry-find-below-in-all = «{ $figure }»: المجموع { $actual } أدنى بنسبة { $off } % من الهدف { $target } المحدد ليوم { $day }
entry-find-between =
    { $severity ->
        [stop] «{ $figure }» ({ $value }): يجب أن تقع القيمة بين { $low } و{ $high }
       *[note] «{ $figure }» ({ $value }): يُتوقع أن تقع القيمة بين { $low } و{ $high }
    }
entry-find-least =
    { $severity ->
        [stop] «{ $figure }» ({ $value }): يجب ألا تقل القيمة عن { $low }
       *[note] «{ $figure }» ({ $value }): يُتوقع ألا تقل القيمة عن { $low }
    }
entry-find-most =
    { $severity ->
        [stop] «{ $figure }» ({ $value }): يجب ألا تزيد القيمة على { $high }
       *[note] «{ $figure }» ({ $value }): يُتوقع ألا تزيد القيمة على { $high }
    }
entry-find-sum-falls = «{ $figure }»: القيمة { $new } ستخفض المجموع منذ البداية
entry-find-no-fall = «{ $figure }»: انخفاض من { $from } في { $period } إلى { $to }، ولا يُتوقع انخفاض
entry-find-outlier =
    { $count ->
        [zero] «{ $figure }»: { $value } بعيدة عن الوسيط { $median } (الدرجة المعيارية المعدّلة { $score }، والحد { $limit })
        [one] «{ $figure }»: { $value } بعيدة عن وسيط القيمة السابقة الواحدة، { $median } (الدرجة المعيارية المعدّلة { $score }، والحد { $limit })
        [two] «{ $figure }»: { $value } بعيدة عن وسيط القيمتين السابقتين، { $median } (الدرجة المعيارية المعدّلة { $score }، والحد { $limit })
        [few] «{ $figure }»: { $value } بعيدة عن وسيط { $count } قيم سابقة، { $median } (الدرجة المعيارية المعدّلة { $score }، والحد { $limit })
        [many] «{ $figure }»: { $value } بعيدة عن وسيط { $count } قيمة سابقة، { $median } (الدرجة المعيارية المعدّلة { $score }، والحد { $limit })
       *[other] «{ $figure }»: { $value } بعيدة عن وسيط { $count } قيمة سابقة، { $median } (الدرجة المعيارية المعدّلة { $score }، والحد { $limit })
    }
entry-find-at-most =
    { $severity ->
        [stop] { $left }: لا يمكن أن يزيد ذلك على { $right }
       *[note] { $left }: ينبغي ألا يزيد ذلك على { $right }
    }
entry-find-at-most-by =
    { $severity ->
        [stop] { $left }: لا يمكن أن يزيد ذلك بأكثر من { $by } على { $right }
       *[note] { $left }: ينبغي ألا يزيد ذلك بأكثر من { $by } على { $right }
    }
entry-find-at-least =
    { $severity ->
        [stop] { $left }: لا يمكن أن يقل ذلك عن { $right }
       *[note] { $left }: ينبغي ألا يقل ذلك عن { $right }
    }
entry-find-at-least-by =
    { $severity ->
        [stop] { $left }: لا يمكن أن يقل ذلك بأكثر من { $by } عن { $right }
       *[note] { $left }: ينبغي ألا يقل ذلك بأكثر من { $by } عن { $right }
    }
entry-find-equal =
    { $severity ->
        [stop] { $left }: يجب أن يساوي ذلك { $right }
       *[note] { $left }: ينبغي أن يساوي ذلك { $right }
    }
entry-find-equal-within =
    { $severity ->
        [stop] { $left }: يجب أن يساوي ذلك { $right } بفارق لا يتجاوز { $by }
       *[note] { $left }: ينبغي أن يساوي ذلك { $right } بفارق لا يتجاوز { $by }
    }
entry-find-difference = { $sentence }؛ الفرق { $difference }
entry-find-share = { $sentence }؛ وستكون قيمة «{ $ratio }» { $share } %
entry-find-together = { $terms }، أي { $sum } معًا
entry-find-together-left = { $terms }، أي { $sum } معًا
entry-find-value = «{ $figure }» ({ $number })
entry-find-since = «{ $figure }» منذ البداية ({ $number })
entry-find-rise-of = ارتفاع «{ $figure }» ({ $number })
entry-find-fall-of = انخفاض «{ $figure }» ({ $number })
entry-find-in = { $number } في { $period }
entry-find-minus = ناقص { $term }
entry-find-plus = { $before } زائد { $term }
entry-find-less = { $before } ناقص { $term }
entry-find-part = { $indicator }: الخلية «{ $first }» تساوي { $sum }، بينما الإجمالي { $total }، والفرق { $apart }
entry-find-parts = { $indicator }: مجموع الخلايا من «{ $first }» إلى «{ $last }» هو { $sum }، بينما الإجمالي { $total }، والفرق { $apart }
entry-find-part-so-far = { $indicator }: الخلية «{ $first }» تساوي { $sum } حتى الآن، وهو أكثر من الإجمالي { $total }
entry-find-parts-so-far = { $indicator }: مجموع الخلايا من «{ $first }» إلى «{ $last }» هو { $sum } حتى الآن، وهو أكثر من الإجمالي { $total }
entry-find-rounding = { $sentence }، وهو أكثر مما يفسّره التقريب
entry-find-allowed = { $sentence }، وهو أكثر من المسموح به ({ $limit })
entry-find-points = { $number } نقطة مئوية
entry-find-check-one = { $sentence }. تحققوا من الرقم، واكتبوا ملاحظة إن كان صحيحًا.
entry-find-check-all = { $sentence }. تحققوا من الأرقام، واكتبوا ملاحظة إن كانت صحيحة.
entry-find-stop = { $sentence }.
