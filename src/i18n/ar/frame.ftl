# ما يحيط بكل صفحة، وتسجيل الدخول، والأخطاء.
skip = انتقل إلى الأرقام
nav-main = القائمة الرئيسية
nav-overview = نظرة عامة
nav-areas = المناطق
nav-sectors = القطاعات
nav-reporting = حالة التقارير
nav-download = تنزيل
nav-enter = إدخال البيانات
nav-review = المراجعة
nav-people = المستخدمون
nav-setup = الإعداد
nav-audit = التدقيق
nav-path = موضع هذه الصفحة
sign-in = تسجيل الدخول
sign-out = تسجيل الخروج
language = اللغة
foot-figures = أرقام مرحَّلة فقط: أدخلتها المكاتب أو أُخذت من منشورات مسمّاة، وجرى اعتمادها.
foot-manual = الدليل
foot-method = كيف تُحسب الأرقام
foot-privacy = الخصوصية
foot-accessibility = إتاحة الوصول
foot-data = البيانات
cover-day = كما عُرض في { $day }
cover-head = نهاية دفتر القيود: الكتلة { $block }، { $seal }
filter-period = الفترة
filter-area = المنطقة
filter-newest = أحدث الأرقام
filter-to-the-end = حتى نهاية { $period }
filter-area-ended = { $area }، { $until }
filter-other = أرقام أخرى
filter-known = كما كان معروفًا في
filter-count = احتساب
filter-posted = الأرقام المرحَّلة
filter-provisional = ما لم يُعتمد بعد أيضًا
filter-show = عرض
seen-known = الأرقام كما كانت معروفة في { $day }: دون ما رُحِّل بعد ذلك. الأسماء والمناطق والأهداف هي أسماء اليوم ومناطقه وأهدافه.
seen-provisional = تشمل أرقامًا لم تُعتمد بعد من التقارير التي يمكنك رؤيتها، وقد تتغيّر.
seen-usual = عرض أرقام اليوم المرحَّلة
problem = توجد مشكلة
error-title = خطأ: { $title }
session-name = الاسم
session-password = كلمة المرور
session-accounts = يمنح مسؤول البرنامج الحسابات. أما القراءة فلا تحتاج إلى حساب.
session-wrong = الاسم أو كلمة المرور غير صحيحة. تحقّق منهما؛ وحالة الأحرف مهمة في كلمة المرور.
session-held = جرت محاولات خاطئة عدة بهذا الاسم أو من هذا المكان. لإبطاء التخمين، { $wait }، ثم سجّل الدخول من جديد. لم يُقفل حساب أحد؛ ويمكن للمسؤول أن يعطيك رابطًا جديدًا.
wait-seconds =
    { $count ->
        [zero] انتظر { $count } ثانية
        [one] انتظر ثانية واحدة ({ $count })
        [two] انتظر ثانيتين ({ $count })
        [few] انتظر { $count } ثوانٍ
        [many] انتظر { $count } ثانية
       *[other] انتظر { $count } ثانية
    }
wait-minutes =
    { $count ->
        [zero] انتظر { $count } دقيقة
        [one] انتظر دقيقة واحدة ({ $count })
        [two] انتظر دقيقتين ({ $count })
        [few] انتظر { $count } دقائق
        [many] انتظر { $count } دقيقة
       *[other] انتظر { $count } دقيقة
    }
kept-nothing-saved = لم يُحفظ شيء
kept-refused = ما كتبته موجود أدناه: انسخه قبل مغادرة الصفحة، أو سجّل الخروج ثم ادخل بالحساب المقصود.
kept-not-sent = لم يُرسل
kept-not-sent-yet = لم يُرسل بعد
kept-lede = سجّلت الدخول من جديد. لم يتغيّر شيء حتى الآن؛ وهذا ما كنت قد كتبته.
kept-send = أرسل الآن
kept-back = العودة إلى الصفحة دون إرسال
kept-sign-in-again = لم تسجّل الدخول أو انتهت جلستك. لم يتغيّر شيء. سجّل الدخول ثم اكتب من جديد.
kept-sign-in = لم تسجّل الدخول أو انتهت جلستك. ما كتبته محفوظ في هذه الصفحة: سجّل الدخول لاستعادته.
kept-unreadable = تعذّرت قراءة ما حُفظ.
empty-title = لا شيء هنا بعد
empty-lede = قاعدة البيانات جاهزة وفارغة. الخطوات التالية:
empty-first = أنشئ المسؤول الأول على هذا الجهاز: <code dir="ltr">groundwork user add NAME --role administrator --database ADDRESS</code>. يطبع الأمر رابطًا: افتحه واختر كلمة مرور.
empty-done = تمّ.
empty-set-up = <a class="btn primary" href="/setup">أعدّ البرنامج</a> في صفحاته: المناطق والمؤشرات والنماذج. أو افعل ذلك بالملفات:
empty-sign-in = سجّل الدخول كمسؤول وأعدّ البرنامج في صفحاته: المناطق والمؤشرات والنماذج. أو افعل ذلك بالملفات:
empty-files = صِف البرنامج (المناطق والمؤشرات والنماذج والمصادر) في ملفات CSV داخل مجلد واقرأها: <code dir="ltr">groundwork import FOLDER --database ADDRESS</code>. لرؤية مثل هذه الملفات وبرنامج كامل يعمل، شغّل <code dir="ltr">groundwork demo</code>.
empty-accounts = امنح المكاتب حساباتها: <code dir="ltr">groundwork user add NAME --role reporter --area CODE</code>.
error-understood = تعذّر فهم هذا
error-sign-in = سجّل الدخول للمتابعة
error-sign-in-text = هذه الصفحة لمن لديهم حساب.
error-forbidden = غير متاح لهذا الحساب
error-nothing = لا شيء هنا
error-conflict = لم يتغيّر شيء
error-busy = قاعدة البيانات لا تستجيب
error-busy-text = لم يتغيّر شيء. حاول من جديد بعد دقيقة.
error-fault = حدث خطأ هنا
error-fault-text = ليس الخطأ منك. لم يتغيّر شيء. إذا تكرّر ذلك فأخبر المسؤول متى حدث.
error-no-page = لا توجد صفحة { $page }. النظرة العامة تقود إلى كل شيء.
error-way = ليس بهذه الطريقة
error-only-forms = هذا العنوان يقبل ما يرسله نموذج فقط: انتقل إلى صفحة النموذج. لم يتغيّر شيء.
error-not-taken = هذا العنوان لا يقبل ما أُرسل. استخدم روابط الصفحة وأزرارها. لم يتغيّر شيء.
error-large = أكثر مما يُقبل دفعة واحدة
error-large-text = ما أُرسل أكبر من { $size } كيلوبايت. اختصر الملاحظات أو أرسل الأرقام في تقريرين. لم يتغيّر شيء.
error-no-form = ما أُرسل ليس نموذجًا. استخدم أزرار الصفحة نفسها. لم يتغيّر شيء.
error-foreign = أُرسل من موقع آخر
error-foreign-text = لا يقبل Groundwork التغييرات إلا من صفحاته. افتح الصفحة هنا وحاول من جديد. لم يتغيّر شيء.
error-address = تعذّرت قراءة جزء العنوان الذي بعد «?»؛ اكتبه على شكل name=value&name=value.
error-language = لا توجد لغة { $language }؛ اختر واحدة من: { $known }.
table-nothing = لا شيء للعرض.
table-sort-by = الترتيب حسب:
table-more =
    { $count ->
        [zero] لا صفوف أخرى في الملف ({ $count }).
        [one] في الملف صف آخر ({ $count }).
        [two] في الملف صفان آخران ({ $count }).
        [few] في الملف { $count } صفوف أخرى.
        [many] في الملف { $count } صفًا آخر.
       *[other] في الملف { $count } صف آخر.
    }
