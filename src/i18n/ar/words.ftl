# كلمات مشتركة بين صفحات كثيرة.
quarter = { $from } إلى { $to } { $year }
quarter-short = الربع { $number }، { $year }
words-billion = { $number } مليار
words-million = { $number } مليون
words-nobody-asked = لم يُطلب هذا من أحد بعد
words-carried = أحدث قيمة: { $newest }، وأقدمها منقولة منذ { $oldest }
words-value-of = قيمة { $period }
words-at-the-end = في نهاية { $period }
words-in = خلال { $period }
words-no-date = لم يُذكر تاريخ
words-range = من { $from } إلى { $to }
words-under-one-percent = أقل من 1 %
words-percent = { $number } %
words-of-reports =
    { $count ->
        [zero] { $have } من { $count } تقرير
        [one] { $have } من { $count } تقرير
        [two] { $have } من { $count } تقرير
        [few] { $have } من { $count } تقارير
        [many] { $have } من { $count } تقريرًا
       *[other] { $have } من { $count } تقرير
    }
words-of-countries =
    { $count ->
        [zero] { $have } من { $count } بلد
        [one] { $have } من { $count } بلد
        [two] { $have } من { $count } بلد
        [few] { $have } من { $count } بلدان
        [many] { $have } من { $count } بلدًا
       *[other] { $have } من { $count } بلد
    }
words-of-programmes =
    { $count ->
        [zero] { $have } من { $count } برنامج
        [one] { $have } من { $count } برنامج
        [two] { $have } من { $count } برنامج
        [few] { $have } من { $count } برامج
        [many] { $have } من { $count } برنامجًا
       *[other] { $have } من { $count } برنامج
    }
words-of-regions =
    { $count ->
        [zero] { $have } من { $count } إقليم
        [one] { $have } من { $count } إقليم
        [two] { $have } من { $count } إقليم
        [few] { $have } من { $count } أقاليم
        [many] { $have } من { $count } إقليمًا
       *[other] { $have } من { $count } إقليم
    }
words-of-groups =
    { $count ->
        [zero] { $have } من { $count } مجموعة
        [one] { $have } من { $count } مجموعة
        [two] { $have } من { $count } مجموعة
        [few] { $have } من { $count } مجموعات
        [many] { $have } من { $count } مجموعة
       *[other] { $have } من { $count } مجموعة
    }
words-of-districts =
    { $count ->
        [zero] { $have } من { $count } مقاطعة
        [one] { $have } من { $count } مقاطعة
        [two] { $have } من { $count } مقاطعة
        [few] { $have } من { $count } مقاطعات
        [many] { $have } من { $count } مقاطعة
       *[other] { $have } من { $count } مقاطعة
    }
words-of-settlements =
    { $count ->
        [zero] { $have } من { $count } تجمع سكني
        [one] { $have } من { $count } تجمع سكني
        [two] { $have } من { $count } تجمع سكني
        [few] { $have } من { $count } تجمعات سكنية
        [many] { $have } من { $count } تجمعًا سكنيًا
       *[other] { $have } من { $count } تجمع سكني
    }
words-of-complexes =
    { $count ->
        [zero] { $have } من { $count } مجمع سكني
        [one] { $have } من { $count } مجمع سكني
        [two] { $have } من { $count } مجمع سكني
        [few] { $have } من { $count } مجمعات سكنية
        [many] { $have } من { $count } مجمعًا سكنيًا
       *[other] { $have } من { $count } مجمع سكني
    }
words-of-areas =
    { $count ->
        [zero] { $have } من { $count } منطقة
        [one] { $have } من { $count } منطقة
        [two] { $have } من { $count } منطقة
        [few] { $have } من { $count } مناطق
        [many] { $have } من { $count } منطقة
       *[other] { $have } من { $count } منطقة
    }
