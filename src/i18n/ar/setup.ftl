# What the programme is made of: tables, their columns and the words to choose from.
setup-title =
    { $table ->
        [programme] البرنامج
        [areas] المناطق
        [area_members] أعضاء المجموعات
        [area_codes] رموز أخرى للمناطق
        [area_changes] عمليات النقل والتقسيم والدمج
        [breakdowns] التفصيلات
        [indicators] المؤشرات
        [terms] الصيغ
        [forms] النماذج
        [form_fields] سطور النماذج
        [assignments] التكليفات
        [sources] المصادر
        [targets] الأهداف وخطوط الأساس
        [statements] البيانات المنشورة
        [rules] القواعد
        [rule_terms] عناصر القواعد
       *[other] { $title }
    }
setup-about =
    { $table ->
        [programme] اسم البرنامج، ومنطقة نظرته العامة وأرقامها، ومَن يجوز له الاعتماد، ومَن يُعدّ مقيمًا.
        [areas] أماكن البرنامج في شجرة واحدة من الدولة حتى المجمعات السكنية.
        [area_members] المناطق التي تشملها مجموعة لا يمكن تقسيم أرقامها المنشورة.
        [area_codes] ما يسمّي به الآخرون المنطقة: رموز P-code وISO 3166-2 وDHIS2 وغيرها.
        [area_changes] المناطق التي انتهت وما أصبحت عليه.
        [breakdowns] الفئات التي تُفصَّل إليها الأرقام: الجنس والفئة العمرية ودرجة الضرر وغيرها. المجموع لا يحتاج إلى شيء منها.
        [indicators] ما الذي يُحصى، وبأي وحدة، وكيف يُجمع.
        [terms] ما تُحسب منه النسبة: بسطها ومقامها، عنصرًا عنصرًا.
        [forms] المؤشرات التي يُبلَّغ عنها معًا، وبأي تواتر، وحتى أي موعد.
        [form_fields] خانات كل نموذج بالترتيب الذي تُطلب به.
        [assignments] أي منطقة تملأ أي نموذج، ومنذ متى.
        [sources] مَن نشر ماذا ومتى وأين.
        [targets] ما هو مخطط للمنطقة حتى يوم معيّن، وما كانت عليه الأمور في البداية.
        [statements] أرقام نشرها آخرون؛ تُعرض بجانب أرقام دفتر القيود ولا تُضاف إليها أبدًا.
        [rules] ما يُفحص قبل تقديم التقرير.
        [rule_terms] ما تجمعه القاعدة في طرفيها الأيسر والأيمن.
       *[other] { $about }
    }
setup-add =
    { $table ->
        [programme] إضافة ضبط
        [areas] إضافة منطقة
        [area_members] إضافة عضو إلى مجموعة
        [area_codes] إضافة رمز آخر
        [area_changes] إضافة نقل أو تقسيم أو دمج
        [breakdowns] إضافة تفصيل
        [indicators] إضافة مؤشر
        [terms] إضافة عنصر إلى صيغة
        [forms] إضافة نموذج
        [form_fields] إضافة سطر إلى نموذج
        [assignments] إضافة تكليف
        [sources] إضافة مصدر
        [targets] إضافة هدف
        [statements] إضافة بيان منشور
        [rules] إضافة قاعدة
        [rule_terms] إضافة عنصر إلى قاعدة
       *[other] { $one }
    }
setup-label =
    { $column ->
        [programme-key] الضبط
        [programme-value] القيمة
        [targets-value] القيمة
        [statements-value] القيمة
        [areas-code] الرمز
        [breakdowns-code] الرمز
        [indicators-code] الرمز
        [forms-code] الرمز
        [sources-code] الرمز
        [rules-code] الرمز
        [areas-parent] تتبع
        [areas-level] المستوى
        [forms-level] المستوى
        [areas-type] النوع
        [areas-name] الاسم
        [breakdowns-name] الاسم
        [indicators-name] الاسم
        [forms-name] الاسم
        [areas-name_az] الاسم بالأذربيجانية
        [breakdowns-name_az] الاسم بالأذربيجانية
        [indicators-name_az] الاسم بالأذربيجانية
        [forms-name_az] الاسم بالأذربيجانية
        [areas-name_ru] الاسم بالروسية
        [breakdowns-name_ru] الاسم بالروسية
        [indicators-name_ru] الاسم بالروسية
        [forms-name_ru] الاسم بالروسية
        [areas-name_ar] الاسم بالعربية
        [breakdowns-name_ar] الاسم بالعربية
        [indicators-name_ar] الاسم بالعربية
        [forms-name_ar] الاسم بالعربية
        [areas-latitude] خط العرض
        [areas-longitude] خط الطول
        [areas-tile_column] العمود في الخريطة التخطيطية
        [areas-tile_row] الصف في الخريطة التخطيطية
        [areas-valid_from] الشهر الأول
        [area_changes-month] الشهر الأول
        [assignments-from] الشهر الأول
        [areas-valid_to] الشهر الأخير
        [assignments-to] الشهر الأخير
        [areas-note] ملاحظة
        [area_codes-note] ملاحظة
        [area_changes-note] ملاحظة
        [sources-note] ملاحظة
        [targets-note] ملاحظة
        [statements-note] ملاحظة
        [area_members-group] المجموعة
        [area_members-member] العضو
        [area_codes-area] المنطقة
        [assignments-area] المنطقة
        [targets-area] المنطقة
        [statements-area] المنطقة
        [area_codes-scheme] نظام الترميز
        [area_codes-code] رمزهم
        [area_changes-from] انتهت
        [area_changes-to] بدأت
        [area_changes-kind] الكيفية
        [breakdowns-axis] المحور
        [rules-axis] المحور
        [indicators-sector] القطاع
        [forms-sector] القطاع
        [statements-sector] القطاع
        [indicators-subject] الموضوع
        [indicators-unit] الوحدة
        [statements-unit] الوحدة
        [indicators-kind] الصنف
        [rules-kind] الصنف
        [targets-kind] الصنف
        [statements-kind] الصنف
        [indicators-decimals] المنازل العشرية المعروضة
        [indicators-direction] الاتجاه المفضّل
        [indicators-period] الفترة
        [forms-period] الفترة
        [indicators-about] عمّ يتحدث
        [indicators-public] علني
        [indicators-core] أساسي
        [indicators-exact] دقيق
        [indicators-scale] المضاعِف
        [indicators-axes] المحاور
        [indicators-definition] التعريف
        [indicators-standard] المعيار
        [indicators-retired] متوقف
        [terms-indicator] المؤشر المحسوب
        [terms-part] الجزء
        [terms-side] الطرف
        [rule_terms-side] الطرف
        [terms-sign] الإشارة
        [rule_terms-sign] الإشارة
        [terms-term] المؤشر
        [form_fields-indicator] المؤشر
        [targets-indicator] المؤشر
        [statements-indicator] المؤشر
        [rules-indicator] المؤشر
        [rule_terms-term] المؤشر
        [terms-breakdown] التفصيل
        [form_fields-breakdown] التفصيل
        [rule_terms-breakdown] التفصيل
        [terms-cumulative] المجموع التراكمي
        [forms-due_day] موعد التسليم
        [forms-closing_day] الإغلاق
        [form_fields-form] النموذج
        [assignments-form] النموذج
        [sources-publisher] الناشر
        [sources-url] العنوان
        [sources-published] تاريخ النشر
        [sources-language] اللغة
        [sources-attributed_to] المنقول عنه
        [targets-from] من
        [statements-from] من
        [targets-by] حتى تاريخ
        [targets-source] المصدر
        [statements-source] المصدر
        [statements-label] التسمية
        [statements-to] إلى
        [statements-published] الوقت كما نُشر
        [rules-severity] الشدة
        [rules-exceptions] باستثناء
        [rules-comparison] المقارنة
        [rules-low] الحد الأدنى
        [rules-high] الحد الأعلى
        [rules-message] الرسالة
        [rules-active] قيد الاستعمال
        [rule_terms-rule] القاعدة
        [rule_terms-take] ما يؤخذ
       *[other] { $label }
    }
setup-hint =
    { $column ->
        [programme-key] name وname_az وname_ru وname_ar (الاسم بالإنجليزية والأذربيجانية والروسية والعربية)، area (رمز منطقة النظرة العامة)، key_figures (رموز مؤشرات النظرة العامة مفصولة بمسافات)، map_note (ملاحظة تحت الخرائط؛ وmap_note_az وmap_note_ru وmap_note_ar بهذه اللغات)، second_person (القيمة no تتيح للأشخاص اعتماد ما أرسلوه بأنفسهم)، population (رمز المؤشر الذي يعدّ المقيمين، للمقارنات لكل 1,000 منهم)، licence (الرخصة التي تُستخدم الأرقام بموجبها مع عنوانها: CC BY 4.0 https://creativecommons.org/licenses/by/4.0/)
        [areas-code] يبقى كما هو دائمًا ولا يُستعمل لمكان آخر أبدًا.
        [indicators-code] يبقى كما هو دائمًا ولا يُستعمل لمؤشر آخر أبدًا.
        [areas-parent] المنطقة التي فوقها. يُترك فارغًا للمنطقة العليا.
        [areas-type] الكلمة الأدق: مدينة، قرية، بلدة.
        [areas-name_az] إذا تُرك فارغًا، تعرض الصفحات بهذه اللغة الاسم الإنجليزي.
        [breakdowns-name_az] إذا تُرك فارغًا، تعرض الصفحات بهذه اللغة الاسم الإنجليزي.
        [indicators-name_az] إذا تُرك فارغًا، تعرض الصفحات بهذه اللغة الاسم الإنجليزي.
        [forms-name_az] إذا تُرك فارغًا، تعرض الصفحات بهذه اللغة الاسم الإنجليزي.
        [areas-name_ru] إذا تُرك فارغًا، تعرض الصفحات بهذه اللغة الاسم الإنجليزي.
        [breakdowns-name_ru] إذا تُرك فارغًا، تعرض الصفحات بهذه اللغة الاسم الإنجليزي.
        [indicators-name_ru] إذا تُرك فارغًا، تعرض الصفحات بهذه اللغة الاسم الإنجليزي.
        [forms-name_ru] إذا تُرك فارغًا، تعرض الصفحات بهذه اللغة الاسم الإنجليزي.
        [areas-name_ar] إذا تُرك فارغًا، تعرض الصفحات بهذه اللغة الاسم الإنجليزي.
        [breakdowns-name_ar] إذا تُرك فارغًا، تعرض الصفحات بهذه اللغة الاسم الإنجليزي.
        [indicators-name_ar] إذا تُرك فارغًا، تعرض الصفحات بهذه اللغة الاسم الإنجليزي.
        [forms-name_ar] إذا تُرك فارغًا، تعرض الصفحات بهذه اللغة الاسم الإنجليزي.
        [areas-latitude] بالدرجات، بأربع منازل عشرية على الأكثر، والشمال موجب.
        [areas-longitude] بالدرجات، بأربع منازل عشرية على الأكثر، والشرق موجب.
        [areas-tile_column] يُعدّ من 0 من اليسار. إذا تُرك فارغًا فليست على الخريطة.
        [areas-tile_row] يُعدّ من 0 من الأعلى.
        [areas-valid_from] الشهر الذي نشأت فيه، مثل 2025-03. إذا تُرك فارغًا فهي موجودة منذ البداية.
        [areas-valid_to] الشهر الذي لا تعود موجودة بعده، مثل 2025-03. إذا تُرك فارغًا فهي مستمرة.
        [areas-note] ما ينبغي معرفته.
        [sources-note] ما ينبغي معرفته.
        [area_members-group] منطقة من مستوى المجموعة.
        [area_codes-scheme] مثلًا pcode أو iso3166-2.
        [area_changes-month] الشهر الذي يسري منه.
        [breakdowns-code] مثلًا sex.f. وواحد داخل الآخر: sex.f.age.0-4، تحت محور خاص به.
        [breakdowns-axis] ما يُميَّز: sex أو age أو grade.
        [indicators-subject] العنوان داخل قطاعه.
        [indicators-unit] وحدة واحدة مما يُحصى: dwelling أو person أو km أو %. لا تتغير بعد ترحيل أي رقم.
        [indicators-kind] الرصيد هو ما يوجد في نهاية الفترة؛ والتدفق هو ما حدث خلالها؛ والنسبة تُحسب من مؤشرات أخرى؛ والدرجة متوسط مع العدد الذي حُسب منه. لا يتغير بعد ترحيل أي رقم.
        [indicators-decimals] من 0 إلى 4.
        [indicators-direction] صعودًا: الأكثر أفضل؛ هبوطًا: الأقل أفضل؛ لا يوجد: لا هذا ولا ذاك.
        [indicators-period] كم مرة يُبلَّغ عنه. لا تتغير بعد ترحيل أي رقم.
        [indicators-about] تُحمى الأعداد الصغيرة للأشخاص في الصفحات العلنية.
        [indicators-public] هل يظهر في الصفحات المتاحة دون تسجيل الدخول.
        [indicators-core] هل هو جزء من المجموعة الأساسية.
        [indicators-exact] هل يراه الجمهور دون تقريب لأنه منشور من قبل.
        [indicators-scale] ما تُضرب به النسبة: 100 للنسبة المئوية، و10000 لواحد من كل 10,000.
        [indicators-axes] محاور تفصيلاته، مفصولة بمسافات.
        [indicators-definition] ما الذي يُحصى وكيف، بالكلمات. تُحفظ التعريفات السابقة.
        [indicators-standard] مصدر التعريف.
        [indicators-retired] هل توقف جمعه. تبقى أرقامه.
        [terms-part] 1؛ أو 2 لما يُطرح في الفرق بين نسبتين.
        [terms-term] ما يؤخذ.
        [terms-cumulative] هل يؤخذ مجموع التدفق منذ البداية.
        [forms-level] مستوى المناطق التي تملؤه.
        [forms-period] هي نفسها فترة مؤشراته.
        [forms-due_day] عدد الأيام بعد نهاية الفترة التي يستحق التقرير خلالها.
        [forms-closing_day] عدد الأيام بعد نهاية الفترة التي يُغلق عندها التقرير؛ وبعدها لا يعيد فتحه إلا المُعتمِد. إذا تُرك فارغًا فلا يُغلق أبدًا.
        [assignments-from] مثل 2025-03. إذا تُرك فارغًا: دائمًا.
        [assignments-to] مثل 2025-03. إذا تُرك فارغًا: مستمر.
        [sources-url] عنوان الصفحة إن وُجدت.
        [sources-published] يوم أو شهر أو سنة بحسب المعروف: 2025-03-04 أو 2025-03 أو 2025.
        [sources-language] رمزها: az أو en أو ru.
        [sources-attributed_to] مَن يُنقل عنه هناك.
        [targets-from] أول يوم يُحتسب فيه هدف التدفق.
        [targets-by] اليوم المخطط له؛ ولخط الأساس: اليوم الذي كان الأمر فيه كذلك.
        [targets-value] بوحدة المؤشر.
        [statements-indicator] يُترك فارغًا إن لم يناسب أي مؤشر.
        [statements-label] ما الذي أُحصي، بالكلمات.
        [statements-from] أول يوم يتحدث عنه، إن كان مؤرخًا.
        [statements-to] آخر يوم يتحدث عنه، إن كان مؤرخًا.
        [rules-kind] مقارنة: مجاميع المؤشرات بعضها ببعض؛ جزء: بسط النسبة ضمن مقامها؛ تغيّر: مقارنة بآخر قيمة مُرحَّلة؛ هدف: مقارنة بالهدف؛ تفصيل: خانات المحور مقارنة بالمجموع؛ حدود: ضمن الحدود؛ انخفاض: أقل مما سبق؛ قيمة شاذة: بعيدة عن الفترات السابقة.
        [rules-severity] إيقاف: لا يمكن تقديم التقرير؛ ملاحظة: يحتاج إلى ملاحظة.
        [rules-indicator] إذا تُرك فارغًا: كل مؤشر يناسبه هذا الصنف.
        [rules-exceptions] رموز المؤشرات مفصولة بمسافات، كل منها وحده أو مع محور واحد: FUN-09:finsector.
        [rules-axis] محور التفصيل. إذا تُرك فارغًا: كل المحاور.
        [rules-comparison] كيف يجب أن تكون العناصر اليسرى بالنسبة إلى اليمنى.
        [rules-message] ما ينبغي أن يعرفه مُعِدّ التقرير.
        [rule_terms-take] القيمة نفسها، أو مجموع التدفق منذ البداية، أو التغيّر منذ آخر قيمة.
       *[other] { $hint }
    }
setup-word =
    { $word ->
        [housing] الإسكان
        [infrastructure] البنية التحتية
        [services] الخدمات
        [heritage] التراث
        [returnees] العائدون
        [trust] الثقة
        [funding] التمويل
        [land] الأراضي
        [livelihoods] سبل العيش
        [country] دولة
        [programme] برنامج
        [region] إقليم
        [group] مجموعة
        [district] مقاطعة
        [settlement] تجمع سكني
        [complex] مجمع سكني
        [month] شهر
        [quarter] ربع سنة
        [year] سنة
        [stock] رصيد
        [flow] تدفق
        [ratio] نسبة
        [score] درجة
        [up] صعودًا
        [down] هبوطًا
        [none] لا يوجد
        [people] أشخاص
        [assets] أشياء
        [yes] نعم
        [no] لا
        [move] نقل
        [split] تقسيم
        [merge] دمج
        [actual] فعلي
        [target] هدف
        [baseline] خط أساس
        [numerator] البسط
        [denominator] المقام
        [compare] مقارنة
        [part] جزء
        [change] تغيّر
        [breakdown] تفصيل
        [bounds] حدود
        [falls] انخفاض
        [outlier] قيمة شاذة
        [stop] إيقاف
        [note] ملاحظة
        [left] الأيسر
        [right] الأيمن
        [value] القيمة
        [cumulative] المجموع التراكمي
       *[other] { $word }
    }
setup-may-be-empty = يمكن تركه فارغًا.
setup-day-hint = يوم، مثل 2025-03-04.
setup-month-hint = شهر، مثل 2025-03.
setup-none = (لا شيء)
setup-total = المجموع
setup-called-until = { $name }، حتى { $month }
# The first page.
setup-lede = مكوّنات البرنامج. يُفحص كل تغيير بكامله ويُكتب في سجل التدقيق؛ أما الأرقام المُرحَّلة فتبقى كما هي.
setup-next =
    { $table ->
        [areas] الخطوة التالية: ابدأ بالمنطقة العليا ثم ما بداخلها؛ وتذكر كل منطقة المنطقة التي فوقها.
        [programme] الخطوة التالية: ضع اسمًا للبرنامج وحدّد المنطقة التي تعرضها النظرة العامة.
        [indicators] الخطوة التالية: حدّد ما يُحصى وبأي وحدة.
        [forms] الخطوة التالية: اجمع المؤشرات التي يُبلَّغ عنها معًا في نموذج.
        [form_fields] الخطوة التالية: حدّد المؤشرات التي يطلبها كل نموذج.
       *[other] الخطوة التالية: حدّد أي المناطق تملأ أي نموذج ومن أي شهر.
    }
setup-group-programme = البرنامج
setup-group-places = الأماكن
setup-group-places-about = حيث يجري الإحصاء. المنطقة التي تتغير حدودها تنتهي، وتبدأ المناطق التي تخلفها.
setup-group-counted = ما الذي يُحصى
setup-group-reporting = إعداد التقارير
setup-group-reporting-about = مَن يُطلب منه ماذا، ومتى.
setup-group-checks = الفحوص
setup-group-against = بماذا تُقارن الأرقام
setup-group-people = المستخدمون والوقت
setup-people-about = مَن يُعدّ التقارير ويعتمدها ويطّلع عليها، وأين.
setup-reminders = التذكيرات
setup-reminders-about = مَن عليه تقديم التقرير التالي.
setup-audit = سجل التدقيق
setup-audit-about = مَن غيّر ماذا، ومتى.
setup-files = الشيء نفسه في ملفات
setup-files-about = يمكن حفظ جميع الجداول ملفات CSV في مجلد واحد، مثلًا في نظام لضبط الإصدارات. يكتبها الأمر <code dir="ltr">groundwork setup dump FOLDER</code>. ويعرض الأمر <code dir="ltr">groundwork setup apply FOLDER --dry-run</code> ما ستغيّره؛ ومن دون <code dir="ltr">--dry-run</code> تُنفَّذ التغييرات كلها أو لا يُنفَّذ شيء منها.
# A table's rows.
setup-saved = تم الحفظ: { $row }.
setup-removed = تمت الإزالة.
setup-finder = الصفوف التي تحتوي على
setup-all = الكل: { $count }
setup-cut = تُعرض أول الصفوف: { $shown } من { $found }. اكتب كلمة لتضييق القائمة.
setup-in-all = المجموع: { $count }.
setup-found = { $found } من { $all }.
setup-nothing-yet = لا شيء بعد.
setup-no-row = لا يحتوي أي صف على هذه الكلمات.
# One row.
setup-new = جديد
setup-row-title = { $table }: { $row }
setup-stale = لم يُحفظ شيء: غيّر أحدهم هذا الصف في هذه الأثناء
setup-stale-about = ما كتبته موجود في الحقول؛ وحيث يختلف، يظهر تحته ما هو محفوظ الآن. قارن وغيّر ما تريد ثم احفظ مرة أخرى.
setup-its-page = الصفحة
setup-choose = اختر
setup-kept-now = المحفوظ الآن: { $text }
setup-kept-nothing = المحفوظ الآن: لا شيء
setup-position = الموضع
setup-position-hint = من 1 إلى { $of }: ترتيب السؤال عنها.
setup-save = حفظ
setup-remove = إزالة
setup-back = العودة إلى القائمة
setup-definitions = التعريفات
setup-version = الإصدار { $version }: { $name } ({ $unit })
setup-since = منذ { $day }
setup-since-by = منذ { $day }، بقلم { $author }
setup-gone = لا يوجد (أو لم يعد يوجد) «{ $row }» في «{ $table }». تعرض القائمة ما هو موجود.
setup-by-moves = تُكتب عمليات النقل والتقسيم والدمج عند تنفيذها: انظر الإعداد، المناطق.
setup-there-already = { $row } موجود بالفعل. افتحه في القائمة لتغييره، أو اختر غيره.
setup-taken-out = أزال أحدهم هذا الصف من «{ $table }» في هذه الأثناء. أضفه مرة أخرى إن كان لازمًا؛ لم يتغير شيء.
setup-no-position = «{ $text }» ليس موضعًا. اكتب عددًا صحيحًا من 1 إلى { $most }.
# Taking a row out.
setup-removal-none = لم يُزَل شيء
setup-removal-ask = هل يُزال هذا الصف من «{ $table }»؟
setup-removal-title = إزالة { $row }
setup-keep = إبقاؤه
setup-removal-gone = لا يوجد (أو لم يعد يوجد) «{ $row }» في «{ $table }».
setup-removal-changed = غيّر أحدهم هذا الصف في هذه الأثناء. يظهر أدناه ما يقوله الآن؛ لا تُزِله إلا إذا كان ذلك لا يزال صحيحًا.
# Moves, splits and merges: the form.
setup-move-area = نقل منطقة
setup-split-area = تقسيم منطقة
setup-merge-areas = دمج مناطق
setup-move = نقل
setup-split = تقسيم
setup-merge = دمج
setup-move-lede = مقاطعة تنضم إلى إقليم آخر، أو قرية تنضم إلى مقاطعة أخرى. يبقى كل ما أُبلغ عنه للمنطقة كما هي الآن. أما ما يليها فيبدأ برمز جديد ويقدّم تقاريره بنفسه.
setup-split-lede = تصبح المنطقة الواحدة اثنتين أو أكثر. يبقى كل ما أُبلغ عنه للمنطقة كما هي الآن. أما ما يليها فيبدأ برمز جديد ويقدّم تقاريره بنفسه.
setup-merge-lede = تصبح منطقتان أو أكثر منطقة واحدة. يبقى كل ما أُبلغ عنه للمنطقة كما هي الآن. أما ما يليها فيبدأ برمز جديد ويقدّم تقاريره بنفسه.
setup-change-none = لم يتغير شيء
setup-preview = ما الذي سيحدث
setup-become-one = المناطق التي تصبح واحدة
setup-area-number = المنطقة { $n }
setup-area = المنطقة
setup-area-hint = رمزها.
setup-under = تتبع منذئذٍ
setup-under-hint = رمز المنطقة التي فوقها.
setup-new-code = الرمز الجديد
setup-new-code-hint = رمز لا تحمله أي منطقة ولم تحمله من قبل: لا يُعاد استعمال الرموز أبدًا.
setup-suffix = ما يُضاف إلى رموز المناطق التي تحتها
setup-suffix-hint = مثلًا ‎-2. لا حاجة إليه إن لم تكن تحتها مناطق.
setup-name = الاسم
setup-becomes = ما تصبحه
setup-part-code = الرمز { $n }
setup-part-name = الاسم { $n }
setup-first-month = الشهر الأول
setup-first-month-hint = أول شهر في الترتيب الجديد، مثل 2025-03: بعد آخر فترة لها تقرير، وبعد أن يكون الشهر قد بدأ. وحيث يُقدَّم نموذج كل ربع سنة أو كل سنة، فمع بداية الربع أو السنة.
setup-why = السبب
setup-why-hint = القانون أو المرسوم مثلًا. يظهر في صفحات المناطق.
setup-see = عرض ما سيحدث
setup-ways = يمكن نقل المنطقة أو تقسيمها أو دمجها: /setup/areas/move و/setup/areas/split و/setup/areas/merge.
setup-write-month = اكتب أول شهر في الترتيب الجديد على صورة 2025-03.
# Moves, splits and merges: what will happen.
setup-and = { $first } و{ $second }
setup-named = { $name } ({ $code })
setup-ends =
    { $count ->
        [zero] ينتهي وجود { $areas } معًا مع نهاية { $month }. وتبقى الأرقام والتقارير والمجاميع حتى ذلك الحين كما هي.
        [one] ينتهي وجود { $areas } مع نهاية { $month }. وتبقى الأرقام والتقارير والمجاميع حتى ذلك الحين كما هي.
        [two] ينتهي وجود { $areas } معًا مع نهاية { $month }. وتبقى الأرقام والتقارير والمجاميع حتى ذلك الحين كما هي.
        [few] ينتهي وجود { $areas } معًا مع نهاية { $month }. وتبقى الأرقام والتقارير والمجاميع حتى ذلك الحين كما هي.
        [many] ينتهي وجود { $areas } معًا مع نهاية { $month }. وتبقى الأرقام والتقارير والمجاميع حتى ذلك الحين كما هي.
       *[other] ينتهي وجود { $areas } معًا مع نهاية { $month }. وتبقى الأرقام والتقارير والمجاميع حتى ذلك الحين كما هي.
    }
setup-goes-on = من { $month } تستمر باسم { $area } تحت { $parent }.
setup-there-are = من { $month } توجد { $areas } تحت { $parent }.
setup-there-is = من { $month } توجد { $area } تحت { $parent }.
setup-below =
    { $count ->
        [zero] وكذلك المناطق التي تحتها وعددها { $count }، مثلًا { $area }.
        [one] وكذلك المنطقة التي تحتها: { $area }.
        [two] وكذلك المنطقتان اللتان تحتها، مثلًا { $area }.
        [few] وكذلك المناطق التي تحتها وعددها { $count }، مثلًا { $area }.
        [many] وكذلك المناطق التي تحتها وعددها { $count }، مثلًا { $area }.
       *[other] وكذلك المناطق التي تحتها وعددها { $count }، مثلًا { $area }.
    }
setup-no-form = لا يُطلب هناك أي نموذج.
setup-forms-asked =
    { $count ->
        [zero] يُطلب هناك { $count } نموذج من { $month } فصاعدًا.
        [one] يُطلب هناك نموذج واحد من { $month } فصاعدًا.
        [two] يُطلب هناك نموذجان من { $month } فصاعدًا.
        [few] تُطلب هناك { $count } نماذج من { $month } فصاعدًا.
        [many] يُطلب هناك { $count } نموذجًا من { $month } فصاعدًا.
       *[other] يُطلب هناك { $count } نموذج من { $month } فصاعدًا.
    }
setup-carried =
    { $count ->
        [zero] يُنقل { $count } رقم من تقارير سابقة، وينتهي ذلك مع نهاية { $until }. لا يُورَّث شيء، فتخلو المجاميع ابتداءً من { $from } من هذه الأرقام حتى يُبلَّغ عنها من جديد.
        [one] يُنقل رقم واحد من تقارير سابقة، وينتهي ذلك مع نهاية { $until }. لا يُورَّث شيء، فتخلو المجاميع ابتداءً من { $from } من هذا الرقم حتى يُبلَّغ عنه من جديد.
        [two] يُنقل رقمان من تقارير سابقة، وينتهي ذلك مع نهاية { $until }. لا يُورَّث شيء، فتخلو المجاميع ابتداءً من { $from } من هذين الرقمين حتى يُبلَّغ عنهما من جديد.
        [few] تُنقل { $count } أرقام من تقارير سابقة، وينتهي ذلك مع نهاية { $until }. لا يُورَّث شيء، فتخلو المجاميع ابتداءً من { $from } من هذه الأرقام حتى يُبلَّغ عنها من جديد.
        [many] يُنقل { $count } رقمًا من تقارير سابقة، وينتهي ذلك مع نهاية { $until }. لا يُورَّث شيء، فتخلو المجاميع ابتداءً من { $from } من هذه الأرقام حتى يُبلَّغ عنها من جديد.
       *[other] يُنقل { $count } رقم من تقارير سابقة، وينتهي ذلك مع نهاية { $until }. لا يُورَّث شيء، فتخلو المجاميع ابتداءً من { $from } من هذه الأرقام حتى يُبلَّغ عنها من جديد.
    }
setup-roles-kept = يحتفظ كل من له دور هناك بدوره ويحصل على الدور نفسه فيما يليها. وتبقى الأهداف والرموز الأخرى وما نشره الآخرون للمنطقة المنتهية.
# What stands in the way of them.
setup-not-come = لم يحن { $month } بعد. حتى ذلك الحين ينتمي كل رقم إلى المنطقة كما هي؛ أدخل التغيير في { $day } أو بعده.
setup-by-length =
    { $length ->
        [quarter] يُقدَّم «{ $name }» كل ربع سنة، والربع ينتمي بكامله إلى منطقة واحدة. الشهر الممكن التالي هو { $month }.
       *[other] يُقدَّم «{ $name }» كل سنة، والسنة تنتمي بكاملها إلى منطقة واحدة. الشهر الممكن التالي هو { $month }.
    }
setup-begun = بدأ «{ $what }» لـ{ $area } في { $period } أو رُحِّل بالفعل، فتلك المدة تنتمي إلى { $area }. الشهر الممكن التالي هو { $month }.
setup-under-already = { $area } تتبع { $parent } بالفعل.
setup-inside-itself = { $parent } نفسها تقع داخل { $area }.
setup-none-above = لا توجد منطقة فوق { $area }.
setup-two-successors = اكتب الرمز والاسم لمنطقتين خلفٍ على الأقل.
setup-two-areas = سمِّ منطقتين على الأقل تصبحان واحدة.
setup-one-level = لا تصبح واحدة إلا المناطق من مستوى واحد: { $first } — { $level }، و{ $other } — { $otherlevel }.
setup-is-group = { $area } مجموعة: فهي تجمع أرقامًا منشورة فقط. غيّر المناطق التي تشملها بدلًا منها.
setup-is-root = { $area } هي الجذر: كل شيء تحتها، لذا تبقى.
setup-ended = انتهت { $area } ({ $code }) في { $month }. اختر منطقة قائمة.
setup-exists-since = { $area } قائمة منذ { $from }؛ أول شهر ممكن هو { $month }.
setup-split-below =
    { $count ->
        [zero] تحت { $area } { $count } منطقة. انقل كلًّا منها أولًا إلى حيث تنتمي، ثم قسّم { $area }.
        [one] تحت { $area } منطقة واحدة. انقلها أولًا إلى حيث تنتمي، ثم قسّم { $area }.
        [two] تحت { $area } منطقتان. انقل كلًّا منهما أولًا إلى حيث تنتمي، ثم قسّم { $area }.
        [few] تحت { $area } { $count } مناطق. انقل كلًّا منها أولًا إلى حيث تنتمي، ثم قسّم { $area }.
        [many] تحت { $area } { $count } منطقة. انقل كلًّا منها أولًا إلى حيث تنتمي، ثم قسّم { $area }.
       *[other] تحت { $area } { $count } منطقة. انقل كلًّا منها أولًا إلى حيث تنتمي، ثم قسّم { $area }.
    }
setup-merge-below =
    { $count ->
        [zero] تحت { $area } { $count } منطقة. انقل كلًّا منها أولًا إلى حيث تنتمي، ثم ادمج { $area }.
        [one] تحت { $area } منطقة واحدة. انقلها أولًا إلى حيث تنتمي، ثم ادمج { $area }.
        [two] تحت { $area } منطقتان. انقل كلًّا منهما أولًا إلى حيث تنتمي، ثم ادمج { $area }.
        [few] تحت { $area } { $count } مناطق. انقل كلًّا منها أولًا إلى حيث تنتمي، ثم ادمج { $area }.
        [many] تحت { $area } { $count } منطقة. انقل كلًّا منها أولًا إلى حيث تنتمي، ثم ادمج { $area }.
       *[other] تحت { $area } { $count } منطقة. انقل كلًّا منها أولًا إلى حيث تنتمي، ثم ادمج { $area }.
    }
setup-is-overview = { $area } هي المنطقة التي تعرضها النظرة العامة. عيّن أولًا منطقة أخرى في قسم «البرنامج».
setup-under-group = { $parent } مجموعة: لا تقع تحتها أي منطقة.
setup-under-small = { $parent } — { $level }؛ ويجب أن يتبع هذا المستوى منطقة أكبر: { $below }.
setup-parent-ended = انتهت { $parent } في { $month }.
setup-parent-begins = { $parent } قائمة فقط منذ { $month }.
setup-bad-code = لا يمكن أن يكون «{ $code }» رمزًا: اكتب من 1 إلى 40 من الحروف اللاتينية أو الأرقام أو النقاط أو الشرطات أو الشرطات السفلية.
setup-code-taken = { $code } هو رمز { $area }، ولا يُعاد استعمال الرمز أبدًا. اختر رمزًا جديدًا.
setup-code-twice = ورد { $code } مرتين؛ تحتاج كل منطقة إلى رمز خاص بها.
setup-nameless = اكتب اسم { $code }.
# What became of areas, on their pages. A note stands in brackets, with a space before.
setup-until = حتى { $month }
setup-past-moved = انتقلت إلى { $parent } في { $month }، وتستمر باسم { $areas }{ $note }.
setup-past-split = أصبحت { $areas } في { $month }{ $note }.
setup-past-merged = أصبحت جزءًا من { $areas } في { $month }{ $note }.
setup-past-was-moved = حتى { $month }: جزء من { $parent } باسم { $areas }{ $note }.
setup-past-was-split = حتى { $month }: جزء من { $areas }{ $note }.
setup-past-was-merged = حتى { $month }: { $areas }{ $note }.
# What stands in the way of a setup: single texts.
setup-unknown =
    { $noun ->
        [area] لا توجد منطقة «{ $code }». الأقرب إليها: { $near } ({ $name }).
        [indicator] لا يوجد مؤشر «{ $code }». الأقرب إليه: { $near } ({ $name }).
        [breakdown] لا يوجد تفصيل «{ $code }». الأقرب إليه: { $near } ({ $name }).
        [form] لا يوجد نموذج «{ $code }». الأقرب إليه: { $near } ({ $name }).
        [source] لا يوجد مصدر «{ $code }». الأقرب إليه: { $near } ({ $name }).
        [rule] لا توجد قاعدة «{ $code }». الأقرب إليها: { $near } ({ $name }).
        [table] لا يوجد جدول «{ $code }». الأقرب إليه: { $near } ({ $name }).
        [column] لا يوجد عمود «{ $code }». الأقرب إليه: { $near } ({ $name }).
       *[other] لا يوجد «{ $code }». الأقرب إليه: { $near } ({ $name }).
    }
setup-unknown-none =
    { $noun ->
        [area] لا توجد منطقة «{ $code }»؛ وليس في البرنامج أي منطقة بعد.
        [indicator] لا يوجد مؤشر «{ $code }»؛ وليس في البرنامج أي مؤشر بعد.
        [breakdown] لا يوجد تفصيل «{ $code }»؛ وليس في البرنامج أي تفصيل بعد.
        [form] لا يوجد نموذج «{ $code }»؛ وليس في البرنامج أي نموذج بعد.
        [source] لا يوجد مصدر «{ $code }»؛ وليس في البرنامج أي مصدر بعد.
        [rule] لا توجد قاعدة «{ $code }»؛ وليس في البرنامج أي قاعدة بعد.
       *[other] لا يوجد «{ $code }»؛ وليس في البرنامج شيء من هذا بعد.
    }
setup-row-missing = لم يعد هناك صف «{ $row }» في «{ $table }»؛ لم يتغير شيء.
setup-key-twice = ورد مفتاح هذا الصف مرتين. أبقِ أحد الصفين.
setup-empty = لم يُكتب هنا شيء، ولا بد من كتابة شيء.
setup-one-line = اكتبه في سطر واحد.
setup-hidden-character = يحتوي على محرف لا يمكن عرضه ({ $character }). احذفه.
setup-no-code = «{ $text }» ليس رمزًا. استعمل من 1 إلى 40 من الحروف a إلى z والأرقام والنقاط والشرطات والشرطات السفلية.
setup-no-whole = «{ $text }» غير مناسب. اكتب عددًا صحيحًا من { $least } إلى { $most }.
setup-no-amount = «{ $text }» غير مناسب. { $problem }
setup-no-number = «{ $text }» غير مناسب. اكتب عددًا من { $least } إلى { $most }.
setup-no-day = «{ $text }» ليس يومًا. اكتبه على صورة 2025-03-04، بين 1900 و2199.
setup-no-month = «{ $text }» ليس شهرًا. اكتبه على صورة 2025-03، بين 1900 و2199.
setup-no-word = «{ $text }» ليست من الكلمات الممكنة: { $words }.
# What stands in the way of a setup: rows beside each other.
setup-turned = يقع { $last } قبل { $first }. اكتب الأسبق منهما في «{ $column }».
setup-both = اكتب «{ $one }» و«{ $other }» معًا، أو لا تكتب أيًّا منهما.
setup-in-itself = ستقع { $code } داخل نفسها. سمِّ منطقة أعلى ليست تحتها.
setup-under-group-row = للمجموعة أعضاء لا أجزاء. سمِّ المنطقة التي فوق المجموعة.
setup-level-order = لا يمكن أن يقع مستوى «{ $level }» داخل مستوى «{ $above }». المستويات من الأعلى: { $levels }.
setup-no-group = { $area } — { $level }. لا أعضاء إلا لمنطقة من مستوى المجموعة.
setup-member-group = { $area } نفسها مجموعة. سمِّ المناطق التي تشملها.
setup-circle = سيُحسب { $code } من نفسه. احذف من صيغته رمزه أو مؤشرًا يُحسب منه.
setup-computed-line = يُحسب { $indicator } من مؤشرات أخرى، فلا يطلبه أي نموذج. احذف هذا السطر.
setup-other-period = فترة { $indicator } هي { $theirs }، أما فترة { $form } فهي { $ours }. اطلبه في نموذج له الفترة نفسها.
setup-other-axis = ينتمي { $breakdown } إلى المحور { $axis }، و{ $indicator } لا يُفصَّل بحسبه. أضف { $axis } إلى محاور المؤشر أو اختر تفصيلًا آخر.
setup-other-level = تملأ { $form } مناطقُ المستوى «{ $asked }»، أما { $area } فمن المستوى «{ $is }». عيّن نموذجًا من ذلك المستوى.
setup-total-row = المجموع موجود دائمًا. احذف هذا الصف.
setup-closes-early = سيُغلق النموذج قبل موعد تسليم تقاريره. اكتب { $due } أو أكثر، أو لا تكتب شيئًا.
setup-second-person = «{ $value }» ليست yes ولا no. مع no يجوز للأشخاص اعتماد ما أرسلوه بأنفسهم.
setup-rule-lacks = { $lack } وحتى ذلك الحين اختر «لا» في «قيد الاستعمال».
# What stands in the way of a setup: what has been reported and posted.
setup-area-stays = لا تُزال المنطقة أبدًا كي يحتفظ رمزها بمعناه. اكتب بدلًا من ذلك شهرها الأخير في «الشهر الأخير».
setup-indicator-stays = لا يُزال المؤشر أبدًا كي يحتفظ رمزه بمعناه. اختر بدلًا من ذلك «نعم» في «متوقف».
setup-past-kept = يبقى ما آلت إليه المنطقة مكتوبًا. أبقِ هذا الصف.
setup-past-stays = يبقى ما آلت إليه المنطقة كما كُتب. أعد الصف كما كان.
setup-posted-stays = أرقام { $code } مُرحَّلة، لذا تبقى قيمة «{ $column }» كما هي: «{ $old }». أوقف جمعه وأضف مؤشرًا برمز جديد.
setup-moved-on-pages = تُنقل المنطقة القائمة أو تُقسَّم أو تُدمج في صفحات الإعداد كي تبقى أرقامها في مكانها. احذف هذا الصف.
setup-form-stays = توجد تقارير على { $code }، لذا يبقى. أنهِ تكليفاته بدلًا من ذلك بكتابة شهرها الأخير.
setup-form-period-stays = توجد تقارير على { $code }، لذا تبقى فترته. أضف بدلًا من ذلك نموذجًا برمز جديد.
setup-breakdown-stays = توجد أرقام مفصّلة بحسب { $code }، لذا يبقى. احذفه بدلًا من ذلك من النماذج الجديدة.
setup-source-stays = تذكر أرقامٌ { $code } مصدرًا لها، لذا يبقى. اذكر في ملاحظته وجه الخطأ فيه.
setup-line-stays = هذا السطر من { $form } مملوء في تقارير، لذا يبقى. أوقف المؤشر كي يتوقف جمعه.
setup-place-stays = توجد أرقام مُرحَّلة لـ{ $code } أو بداخلها، لذا يبقى مكانها: الماضي ينتمي إلى المكان القديم. انقلها في صفحات الإعداد ابتداءً من شهر معيّن.
setup-posted-until = توجد أرقام مُرحَّلة لـ{ $code } حتى { $month }. اكتب { $month } أو شهرًا بعده.
setup-posted-from = توجد أرقام مُرحَّلة لـ{ $code } من { $month } فصاعدًا. اكتب { $month } أو شهرًا قبله.
setup-still-stands = ما زال في { $code } ما سيُحتسب بعد انتهائها، مثل { $indicator }. أبلغ لشهرها الأخير بالقيمة 0 أو «لا ينطبق»، أو ادمجها في منطقة أخرى.
setup-uncovered = لدى { $area } تقارير على { $form } من { $first } إلى { $last }، ويجب أن تشملها تكليفاتها. اكتب { $last } أو بعده شهرًا أخيرًا بدلًا من إزالة التكليف.
# A problem that stands in another table than the one that is looked at.
setup-problem = { $table }: { $sentence }
setup-problem-row = { $table }، { $row }: { $sentence }
setup-problem-cell = { $table }، { $row }، { $column }: { $sentence }
