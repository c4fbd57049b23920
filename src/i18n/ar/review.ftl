# Review, reporting, reminders.
review-reporting = من قدّم تقاريره
review-reporting-form = من قدّم تقاريره: { $form }
review-lengths = النماذج حسب طول الفترة
review-forms-monthly = النماذج الشهرية
review-forms-quarterly = النماذج ربع السنوية
review-forms-yearly = النماذج السنوية
review-remind = تذكير المعنيين بما حان موعده
review-by-area-and-form = حسب المنطقة والنموذج
review-nobody-asked = لا تُطلب هذه التقارير من أي منطقة هنا في ذلك الوقت.
review-empty-not-asked = الخانة الفارغة: غير مطلوب
review-number-is-days = العدد هو أيام التأخير.
review-lateness-runs = يُحسب التأخير من موعد التسليم إلى يوم إرسال التقرير أول مرة، أو إلى اليوم. أما التقارير المستوردة من ملفات فليس لها مثل هذا اليوم.
review-area = المنطقة
review-approved = المعتمد
review-on-time = في الموعد
review-part-of = { $part } من { $whole }
review-not-asked = غير مطلوب
review-words-not-asked = { $words }، غير مطلوب
review-csv-long = CSV، تقرير واحد في كل سطر
review-left-out =
    { $count ->
        [zero] في الملف { $count } منطقة أخرى؛ اختر منطقة أعلاه لعرض عدد أقل.
        [one] في الملف منطقة أخرى؛ اختر منطقة أعلاه لعرض عدد أقل.
        [two] في الملف منطقتان أخريان؛ اختر منطقة أعلاه لعرض عدد أقل.
        [few] في الملف { $count } مناطق أخرى؛ اختر منطقة أعلاه لعرض عدد أقل.
        [many] في الملف { $count } منطقة أخرى؛ اختر منطقة أعلاه لعرض عدد أقل.
       *[other] في الملف { $count } منطقة أخرى؛ اختر منطقة أعلاه لعرض عدد أقل.
    }
review-by-form = حسب النموذج
review-by-form-about = المتوقع هو تقارير المناطق التي أُسند إليها النموذج، مرة عن كل فترة. ولا يُعرف هل وصل التقرير في موعده إلا بعد تسليمه أو تأخره؛ ولا تُحسب هنا التقارير المستوردة من ملفات.
review-form = النموذج
review-code = الرمز
review-period = الفترة
review-due = موعد التسليم
review-form-hint = { $sector }، المستوى: { $level }
review-place-hint = { $level } في { $above }
review-span = من { $from } إلى { $to }
review-none-expected = { $when }: لا يُنتظر أي تقرير بعد.
review-rate-monthly = { $when }: عدد التقارير الشهرية المتوقعة { $expected }، اعتُمد منها { $approved } ({ $percent } %).
review-rate-quarterly = { $when }: عدد التقارير ربع السنوية المتوقعة { $expected }، اعتُمد منها { $approved } ({ $percent } %).
review-rate-yearly = { $when }: عدد التقارير السنوية المتوقعة { $expected }، اعتُمد منها { $approved } ({ $percent } %).
review-rate-in-time = عدد ما سُلّم أو تأخر { $judged }، منها في الموعد { $on_time } ({ $percent } %).
# Where a report stands, and the steps it went through.
review-state-draft = مسودة
review-state-submitted = بانتظار الاعتماد
review-state-returned = مُعاد
review-state-approved = معتمد
review-state-not-due = لم يحن موعده
review-state-due = حان موعده
review-state-overdue = متأخر
review-step-saved = حُفظ
review-step-submitted = أُرسل للاعتماد
review-step-returned = أُعيد
review-step-approved = اعتُمد
review-step-imported = استُورد من ملف
review-step-reopened = أُعيد فتحه
review-step-by = { $step } ({ $user })
review-step-when = { $step }، { $when }
review-step-reason = { $step }: { $reason }
review-step-block = { $when }، <a href="/receipts/{ $block }">الكتلة { $block }</a>
# One report under review.
review-title = مراجعة { $report }
review-report = { $form }: { $area }، { $period }
review-nothing-moved = لم يتغير شيء: التقرير لم يعد كما رأيته
review-since-then = منذ ذلك الحين:
review-different-now = الأرقام التي اختلفت الآن:
review-moved-cell = { $cell }: كان { $then }، والآن { $now }
review-check-again = تعرض الصفحة أدناه التقرير بحالته الآن. يُرجى مراجعته من جديد قبل اتخاذ القرار.
review-nothing-changed = لم يتغير شيء
review-would-change = عدد الخلايا التي ستتغير: { $changed } من { $cells }.
review-version = النسخة { $version }.
review-due-on = موعد التسليم: { $day }.
review-history = سجل كل خلية
review-receipt = إيصال الكتلة { $block }
review-head = آخر كتلة في دفتر القيود: { $block }، <code>{ $hash }</code>.
review-findings =
    { $count ->
        [zero] وجدت الفحوص { $count } ملاحظة تستدعي النظر
        [one] وجدت الفحوص ملاحظة واحدة تستدعي النظر
        [two] وجدت الفحوص ملاحظتين تستدعيان النظر
        [few] وجدت الفحوص { $count } ملاحظات تستدعي النظر
        [many] وجدت الفحوص { $count } ملاحظة تستدعي النظر
       *[other] وجدت الفحوص { $count } ملاحظة تستدعي النظر
    }
review-finding-answered = وُضّح الأمر في الملاحظة.
review-finding-open = لم يُوضَّح الأمر في أي ملاحظة.
review-finding-stop = يجب تصحيحه.
review-nothing-found = لم تجد الفحوص ما يستدعي النظر.
review-old-and-new = السابق والجديد
review-help = السابق هو المُرحَّل لهذه الفترة؛ وحيث تظهر تحته فترة فهو آخر قيمة قبلها.
review-figure = المؤشر
review-old = السابق
review-new = الجديد
review-difference = الفرق
review-note = ملاحظة
review-last-months = آخر 24 شهرًا
review-last-quarters = آخر 24 ربعًا
review-last-years = آخر 24 سنة
review-needs-look = بحاجة إلى نظر
review-cell-needs-look = { $cell }: بحاجة إلى نظر
review-as-posted = كما رُحّل
review-unchanged = بلا تغيير
review-without-figure = بلا رقم
review-copied = منسوخ من الفترة السابقة
review-source = المصدر: { $source }
review-source-link = المصدر: <a href="{ $link }">{ $source }</a>
review-true-on = القيمة في { $day }
review-target-hint = { $hint }؛ الهدف: { $target }
review-taken-out = حُذف
review-no-change = بلا تغيير
review-trend-months =
    { $count ->
        [zero] { $count } شهر، من { $first } إلى { $last }
        [one] شهر واحد، من { $first } إلى { $last }
        [two] شهران، من { $first } إلى { $last }
        [few] { $count } أشهر، من { $first } إلى { $last }
        [many] { $count } شهرًا، من { $first } إلى { $last }
       *[other] { $count } شهر، من { $first } إلى { $last }
    }
review-trend-quarters =
    { $count ->
        [zero] { $count } ربع، من { $first } إلى { $last }
        [one] ربع واحد، من { $first } إلى { $last }
        [two] ربعان، من { $first } إلى { $last }
        [few] { $count } أرباع، من { $first } إلى { $last }
        [many] { $count } ربعًا، من { $first } إلى { $last }
       *[other] { $count } ربع، من { $first } إلى { $last }
    }
review-trend-years =
    { $count ->
        [zero] { $count } سنة، من { $first } إلى { $last }
        [one] سنة واحدة، من { $first } إلى { $last }
        [two] سنتان، من { $first } إلى { $last }
        [few] { $count } سنوات، من { $first } إلى { $last }
        [many] { $count } سنة، من { $first } إلى { $last }
       *[other] { $count } سنة، من { $first } إلى { $last }
    }
review-approve = اعتماد
review-approve-about = تُرحَّل الأرقام إلى دفتر القيود وتظهر في لوحات المعلومات.
review-return = إرجاع
review-return-about = يُرجى تحديد كل خلية أعلاه بحاجة إلى نظر، مع ذكر السبب.
review-return-why = ما الذي ينبغي لمُعِدّ التقرير تغييره؟
review-return-button = إرجاع إلى مُعِدّ التقرير
review-open-again = إعادة الفتح
review-open-about = هذا التقرير مغلق: فقد مضى يوم إغلاقه. وإذا أُعيد فتحه أمكن لمُعِدّيه العمل عليه إلى أن يُعتمد. ويبقى السبب في سجله.
review-open-why = لماذا يُعاد فتحه؟
review-open-button = إعادة فتح التقرير
review-last-steps = آخر الخطوات
review-is-approved = هذا التقرير معتمد، وأرقامه معروضة في لوحات المعلومات.
review-not-begun = لم يبدأ أحد هذا التقرير.
review-not-submitted = لم يُرسل هذا التقرير للاعتماد.
review-not-closed = هذا التقرير غير مغلق: ما زال بإمكان مُعِدّيه العمل عليه. لم يتغير شيء.
review-not-begun-nothing = لم يُبدأ هذا التقرير؛ ولم يتغير شيء.
review-reason-long = يُرجى كتابة سبب لا يتجاوز { $most } حرف.
# What waits for approval.
review-queue-none = لا يوجد تقرير من مناطقك بانتظار الاعتماد.
review-queue-some =
    { $count ->
        [zero] { $count } تقرير بانتظار اعتمادك.
        [one] تقرير واحد بانتظار اعتمادك.
        [two] تقريران بانتظار اعتمادك.
        [few] { $count } تقارير بانتظار اعتمادك.
        [many] { $count } تقريرًا بانتظار اعتمادك.
       *[other] { $count } تقرير بانتظار اعتمادك.
    }
review-queue-title = بانتظار اعتمادك
review-queue-about = الفترة الأقدم أولًا. افتح التقرير لترى ما يغيّره. ويمكن اعتماد التقارير الخالية من الملاحظات معًا.
review-col-report = التقرير
review-col-submitted = أُرسل
review-col-changes = التغييرات
review-col-findings = الملاحظات
review-changes = { $changed } من { $cells } خلية
review-findings-none = لا توجد
review-findings-some = تستدعي النظر: { $count }
review-days-overdue =
    { $count ->
        [zero] متأخر { $count } يوم
        [one] متأخر يومًا واحدًا
        [two] متأخر يومين
        [few] متأخر { $count } أيام
        [many] متأخر { $count } يومًا
       *[other] متأخر { $count } يوم
    }
review-approve-one = اعتماد { $form }، { $area }، { $period }
review-more-wait =
    { $count ->
        [zero] وهناك { $count } تقرير آخر تنتظر، وتظهر بعد معالجة هذه.
        [one] وهناك تقرير آخر ينتظر، ويظهر بعد معالجة هذه.
        [two] وهناك تقريران آخران ينتظران، ويظهران بعد معالجة هذه.
        [few] وهناك { $count } تقارير أخرى تنتظر، وتظهر بعد معالجة هذه.
        [many] وهناك { $count } تقريرًا آخر تنتظر، وتظهر بعد معالجة هذه.
       *[other] وهناك { $count } تقرير آخر تنتظر، وتظهر بعد معالجة هذه.
    }
review-approve-chosen = اعتماد ما حُدّد
review-choose-one = يُرجى اختيار تقرير واحد على الأقل.
review-choose-fewer = يُرجى اختيار عدد أقل من التقارير في المرة الواحدة.
review-together = اعتُمدت معًا
review-together-count = اعتُمد: { $approved }، ولم يُعتمد: { $refused }
review-receipt-of = إيصال الكتلة { $block }
review-no-difference = لم يختلف شيء عمّا رُحّل
review-not-approved = لم تُعتمد
review-not-approved-about = لم يتغير فيها شيء.
review-what-waits = ما ينتظر الاعتماد
review-moved-in-list = تغيّر منذ أن فتحت القائمة. يُرجى فتحه ومراجعته بحالته الآن.
review-open-first =
    { $count ->
        [zero] يجب فتحه أولًا: وجدت الفحوص { $count } ملاحظة.
        [one] يجب فتحه أولًا: وجدت الفحوص ملاحظة واحدة.
        [two] يجب فتحه أولًا: وجدت الفحوص ملاحظتين.
        [few] يجب فتحه أولًا: وجدت الفحوص { $count } ملاحظات.
        [many] يجب فتحه أولًا: وجدت الفحوص { $count } ملاحظة.
       *[other] يجب فتحه أولًا: وجدت الفحوص { $count } ملاحظة.
    }
review-no-such-report = «{ $place }» لا يدل على تقرير؛ اكتبه على شكل النموذج/المنطقة/الفترة.
# Reminders, on their page.
review-reminders = التذكيرات
review-choose-people = اختيار الأشخاص
review-mails-done = تمّ. يظهر بجانب كل شخص هل أُرسل البريد أم لا.
review-letters-none = ليس لدى أحد ضمن مسؤوليتك شيء متأخر أو موعده خلال أسبوع أو بانتظار الاعتماد.
review-letters-copy =
    { $count ->
        [zero] لدى { $count } شخص ما هو متأخر أو موعده خلال أسبوع أو ينتظر الاعتماد منذ أكثر من أسبوع. يمكن نسخ النص.
        [one] لدى شخص واحد ما هو متأخر أو موعده خلال أسبوع أو ينتظر الاعتماد منذ أكثر من أسبوع. يمكن نسخ النص.
        [two] لدى شخصين ما هو متأخر أو موعده خلال أسبوع أو ينتظر الاعتماد منذ أكثر من أسبوع. يمكن نسخ النص.
        [few] لدى { $count } أشخاص ما هو متأخر أو موعده خلال أسبوع أو ينتظر الاعتماد منذ أكثر من أسبوع. يمكن نسخ النص.
        [many] لدى { $count } شخصًا ما هو متأخر أو موعده خلال أسبوع أو ينتظر الاعتماد منذ أكثر من أسبوع. يمكن نسخ النص.
       *[other] لدى { $count } شخص ما هو متأخر أو موعده خلال أسبوع أو ينتظر الاعتماد منذ أكثر من أسبوع. يمكن نسخ النص.
    }
review-letters-mail =
    { $count ->
        [zero] لدى { $count } شخص ما هو متأخر أو موعده خلال أسبوع أو ينتظر الاعتماد منذ أكثر من أسبوع. يمكن نسخ النص أو إرساله بالبريد.
        [one] لدى شخص واحد ما هو متأخر أو موعده خلال أسبوع أو ينتظر الاعتماد منذ أكثر من أسبوع. يمكن نسخ النص أو إرساله بالبريد.
        [two] لدى شخصين ما هو متأخر أو موعده خلال أسبوع أو ينتظر الاعتماد منذ أكثر من أسبوع. يمكن نسخ النص أو إرساله بالبريد.
        [few] لدى { $count } أشخاص ما هو متأخر أو موعده خلال أسبوع أو ينتظر الاعتماد منذ أكثر من أسبوع. يمكن نسخ النص أو إرساله بالبريد.
        [many] لدى { $count } شخصًا ما هو متأخر أو موعده خلال أسبوع أو ينتظر الاعتماد منذ أكثر من أسبوع. يمكن نسخ النص أو إرساله بالبريد.
       *[other] لدى { $count } شخص ما هو متأخر أو موعده خلال أسبوع أو ينتظر الاعتماد منذ أكثر من أسبوع. يمكن نسخ النص أو إرساله بالبريد.
    }
review-orphans = لا أحد يمكنه تقديم هذه التقارير
review-orphans-about = تقارير هذه المناطق متأخرة، ولا حساب يحمل فيها دور مُعِدّ التقرير. يمكن <a href="/accounts">منح أحد هذا الدور</a>، أو إنهاء الإسناد.
review-orphan-count = متأخر: { $count }
review-no-mail = لا يُعرف عنوان بريد.
review-mail-it = إرساله بالبريد إلى { $name }
review-text-for = النص الموجّه إلى { $name }
review-send-mails = إرسال البريد إلى من اختيروا
review-all-texts-title = كل النصوص معًا
review-to-copy = للنسخ دفعة واحدة.
review-all-texts = كل النصوص
review-how-to-mail = يمكن لـ Groundwork إرسال هذه النصوص بالبريد إذا شُغّل مع عنوان خادم بريد: انظر <code>groundwork serve --help</code> و<code>--smtp</code>.
review-mail-sending = البريد قيد الإرسال منذ { $at }
review-mail-sent = أُرسل البريد { $at }
review-mail-not-sent = لم يُرسل { $at }: { $reason }
review-no-server = لم يُحدَّد خادم بريد، فلم يُرسل شيء. يمكن نسخ النصوص بدلًا من ذلك، أو تشغيل Groundwork مع الخيار --smtp.
review-nobody-chosen = لم يُرسل شيء: لم يُختر أحد له عنوان بريد وعليه ما ينجزه. يُرجى تحديد شخص واحد على الأقل.
# Letters of reminders, in the language of whoever gets them.
review-to-submit =
    { $count ->
        [zero] { $count } تقرير للإرسال
        [one] تقرير واحد للإرسال
        [two] تقريران للإرسال
        [few] { $count } تقارير للإرسال
        [many] { $count } تقريرًا للإرسال
       *[other] { $count } تقرير للإرسال
    }
review-to-approve =
    { $count ->
        [zero] { $count } تقرير للاعتماد
        [one] تقرير واحد للاعتماد
        [two] تقريران للاعتماد
        [few] { $count } تقارير للاعتماد
        [many] { $count } تقريرًا للاعتماد
       *[other] { $count } تقرير للاعتماد
    }
review-to-both =
    { $count ->
        [zero] { $count } تقرير للإرسال، و{ $approve } للاعتماد
        [one] تقرير واحد للإرسال، و{ $approve } للاعتماد
        [two] تقريران للإرسال، و{ $approve } للاعتماد
        [few] { $count } تقارير للإرسال، و{ $approve } للاعتماد
        [many] { $count } تقريرًا للإرسال، و{ $approve } للاعتماد
       *[other] { $count } تقرير للإرسال، و{ $approve } للاعتماد
    }
review-letter-subject = { $programme }: { $what }
review-letter-to = إلى: { $to }
review-letter-item = - { $form }، { $area }، { $period }: { $when } ({ $day })
review-letter-item-earlier =
    { $count ->
        [zero] - { $form }، { $area }، { $period }: { $when } ({ $day })، و{ $count } فترة قبلها
        [one] - { $form }، { $area }، { $period }: { $when } ({ $day })، وفترة واحدة قبلها
        [two] - { $form }، { $area }، { $period }: { $when } ({ $day })، وفترتان قبلها
        [few] - { $form }، { $area }، { $period }: { $when } ({ $day })، و{ $count } فترات قبلها
        [many] - { $form }، { $area }، { $period }: { $when } ({ $day })، و{ $count } فترة قبلها
       *[other] - { $form }، { $area }، { $period }: { $when } ({ $day })، و{ $count } فترة قبلها
    }
review-letter-returned = مُعاد، { $when }
review-letter-draft = مسودة، { $when }
review-letter-reason = سبب الإرجاع: { $reason }
review-letter-waiting =
    { $count ->
        [zero] - { $form }، { $area }، { $period }: أُرسل في { $day } (قبل { $count } يوم)
        [one] - { $form }، { $area }، { $period }: أُرسل في { $day } (قبل يوم واحد)
        [two] - { $form }، { $area }، { $period }: أُرسل في { $day } (قبل يومين)
        [few] - { $form }، { $area }، { $period }: أُرسل في { $day } (قبل { $count } أيام)
        [many] - { $form }، { $area }، { $period }: أُرسل في { $day } (قبل { $count } يومًا)
       *[other] - { $form }، { $area }، { $period }: أُرسل في { $day } (قبل { $count } يوم)
    }
review-letter-greeting = { $name }،
review-letter-more = - و{ $count } غيرها
review-letter-list = القائمة كاملة:
review-letter-reports = هذه التقارير بانتظارك:
review-letter-approvals = هذه التقارير تنتظر الاعتماد منذ أكثر من أسبوع:
review-letter-advice = إذا كان رقم ما غير معروف فاختر «غير متاح» بدلًا من ترك التقرير.
