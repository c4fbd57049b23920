# كلمات داخل الرسوم وبجانبها.
chart-posted = مرحَّل
chart-planned = مخطَّط
chart-published = نشره آخرون
chart-nothing-reported = لم يُبلَّغ بشيء
chart-too-few = عدد الأشخاص أقل من أن يُعرض
chart-from = من { $value } فأكثر
chart-other-parts = كل الأجزاء الأخرى
chart-boundaries = لا تعني الحدود والأسماء إقرارًا بها.
chart-schematic = خريطة تخطيطية. لا تعني الحدود والأسماء إقرارًا بها.
chart-without-outline = لا تعني الحدود والأسماء إقرارًا بها. بلا حدود مرسومة: { $names }.
chart-over-time = { $name } عبر الزمن
chart-file-source = Groundwork، { $name }، { $day }، كتلة دفتر القيود { $block }
chart-file-source-known = Groundwork، { $name }، { $day }، كتلة دفتر القيود { $block }، كما كان معروفًا في { $known }
chart-file-source-open = Groundwork، { $name }، { $day }، كتلة دفتر القيود { $block }، تشمل أرقامًا لم تُعتمد بعد
chart-circles = مساحة الدائرة متناسبة مع القيمة. لا تعني الحدود والأسماء إقرارًا بها.
chart-circles-without = مساحة الدائرة متناسبة مع القيمة. لا تعني الحدود والأسماء إقرارًا بها. دون إحداثيات: { $names }.
chart-protected = غير معروض لحماية الأشخاص
