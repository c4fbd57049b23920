# Tokens, on one's own page and on that of an account.
api-tokens = مفاتيح للبرامج الحاسوبية
api-tokens-about = يدخل البرنامج الحاسوبي بمفتاح بدلًا من كلمة المرور، ويؤدي ما خُصص المفتاح له، ولا يتجاوز أبدًا ما يجوز لك أنت. <a href="/about/api">كيف تستخدم البرامج الحاسوبية الموقع</a>
api-tokens-of-others = تدخل برامج حاسوبية بهذه المفاتيح باسم هذا الشخص. يُرجى إنهاء ما لم يعد أحد بحاجة إليه.
api-token-new = إنشاء مفتاح
api-token-name = الغرض منه، مثل «الأرقام الشهرية من جدول البيانات»
api-token-scope = ما يسمح به
api-token-until = حتى هذا اليوم
api-token-make = إنشاء المفتاح
api-scope-read = رؤية ما يراه صاحبه
api-scope-enter = وكذلك حفظ التقارير وإرسالها
api-scope-approve = وكذلك اعتماد التقارير وإرجاعها
api-scope-import = وكذلك حفظ تقارير كثيرة وإرسالها دفعة واحدة
api-token-words = يسمح بما يلي: { $scope }. أُنشئ في { $made }، ويعمل حتى { $until }؛ { $used }.
api-token-used = آخر استخدام في { $day }
api-token-unused = لم يُستخدم قط
api-token-works = يعمل
api-token-ended = أُنهي في { $day }
api-token-expired = انتهت صلاحيته
api-token-end = إنهاء
api-token-end-named = إنهاء المفتاح { $name }
api-token-has-ended = أُنهي المفتاح. تُرفض من الآن البرامج الحاسوبية التي تستخدمه.
api-token-none-made = لم يُنشأ أي مفتاح
api-token-name-form = اذكر الغرض من المفتاح بعدد من الأحرف بين 1 و{ $longest }، ليُعرف لاحقًا أي برنامج حاسوبي يستخدمه.
api-token-scope-form = اختر من القائمة ما يسمح به المفتاح.
api-token-until-form = اختر يومًا بين { $first } و{ $last }، على ألا يتجاوز سنة.
api-token-many = عدد مفاتيحك العاملة { $most }. يُرجى إنهاء ما لا يستخدمه أي برنامج حاسوبي، ثم إنشاء مفتاح جديد.
api-token-made = مفتاحك الجديد
api-token-once = انسخه الآن. لا يظهر إلا هذه المرة ولا يُحفظ في أي مكان؛ وإذا فُقد فأنهِه وأنشئ مفتاحًا جديدًا.
api-token-label = المفتاح: { $name }
api-token-until-day = يعمل حتى { $until }.
api-token-send = يرسله البرنامج الحاسوبي مع كل طلب في هذه الترويسة:
api-token-manual = كيف تستخدم البرامج الحاسوبية الموقع
api-token-to-account = إلى حسابك
# What was done, in the audit log.
api-did-token-made = أُنشئ مفتاح
api-did-token-revoked = أُنهي مفتاح
# The chapter of the manual.
api-title = للبرامج الحاسوبية
api-about = قراءة الأرقام وإرسال التقارير ببرنامج حاسوبي من عندك: العناوين والمفاتيح ومثال.
api-can = ما يستطيعه البرنامج الحاسوبي
api-can-read = من دون مفتاح يقرأ ما يراه الجميع: تحت <code>/api/v1</code> المناطق والمؤشرات والنماذج والأهداف والسلاسل الزمنية والمجاميع مع من يقف وراءها، وكل رقم مُرحَّل وكل سطر في دفتر القيود. وبالمفتاح يقرأ ما يراه صاحب المفتاح؛ ويستطيع كذلك حفظ المسودات وإرسال التقارير واعتمادها وإرجاعها، بالقواعد والحقوق نفسها المعمول بها في هذه الصفحات.
api-can-words = الأرقام دقيقة، بأربع منازل عشرية على الأكثر: تُقرأ أعدادًا عشرية. وحيث لا رقم تبيّن السبب كلمةٌ بجانبه: missing (لا توجد بيانات)، withheld (محجوب)، fewer than 5 (أقل من 5)، not available (غير متاح)، not applicable (لا ينطبق).
api-can-pages = تأتي القوائم الطويلة صفحةً صفحة؛ وعنوان الصفحة التالية في <code>next</code> وفي الترويسة <code>Link</code>. ولكل جواب <code>ETag</code>: إذا أُعيد إرساله في <code>If-None-Match</code> لم يُرسل من جديد ما لم يتغير. ومن يغيّر تقريرًا يذكر النسخة التي رآها في <code>If-Match</code>، كي لا يمحو أحد عمل غيره.
api-can-refused = يوضح الرفض في جملة ما الخطأ وكيف يُصحَّح (RFC 9457). وتبيّن الترويستان <code>RateLimit</code> و<code>Retry-After</code> كم بقي من الطلبات في هذه الدقيقة.
api-get-token = كيفية الحصول على مفتاح
api-get-token-text = من <a href="/account#tokens">صفحة حسابك</a>. اذكر الغرض منه وما يسمح به وحتى أي يوم يعمل، سنةً على الأكثر. يظهر مرة واحدة فقط. يُحفظ ككلمة المرور: لكل برنامج حاسوبي مفتاحه، ويُنهى متى لم تعد هناك حاجة إليه. ويرى المسؤولون مفاتيح من هم في عهدتهم ويستطيعون إنهاءها.
api-example = مثال
api-example-read = قراءة سلسلة متاحة للجميع:
api-example-begin = بدء تقرير بمفتاح للإدخال:
api-example-submit = إرساله مع ذكر النسخة بقيمة ETag من الجواب السابق:
api-example-import = إدخال ملف أرقام بمفتاح لتقارير كثيرة؛ وللاطلاع فقط أضف <code>dry_run=true</code>:
api-dhis2 = برامج DHIS2
api-dhis2-sends = ترسل برامج DHIS2 مجموعات القيم بتنسيق JSON أو CSV إلى <code>/api/dataValueSets</code> بمفتاح لتقارير كثيرة: في <code>Authorization: ApiToken gw_…</code> أو بوصفه كلمة مرور لاسم صاحبه. مجموعة البيانات نموذج، وعنصر البيانات مؤشر، وتركيبة الفئات تفصيل، والوحدة التنظيمية منطقة، وكلها برموزنا؛ والمناطق أيضًا بالمعرّف uid أو بالاسم. ويعمل <code>dryRun</code> و<code>importStrategy</code> كما في DHIS2.
api-dhis2-becomes = تصبح القيم مسودات؛ ومع <code>completeDate</code> تُرسل التقارير للاعتماد. تُؤخذ القيم كلها أو لا يُؤخذ شيء: تذكر التعارضات موضع كل قيمة تمنع ذلك. وتظهر كل مجموعة أُخذت بين <a href="/imports">الملفات المُدخلة</a> ويمكن التراجع عنها هناك.
api-operations = كل العناوين
api-operations-about = الوصف نفسه للآلات وفق OpenAPI 3.1: <a href="/api/v1/openapi.json">/api/v1/openapi.json</a>. وهو بالإنجليزية، ككل ما تقرؤه البرامج الحاسوبية.
api-column-address = العنوان
api-column-does = ما يفعله
api-column-takes = المعاملات
api-column-needs = المفتاح
api-needs-none = غير مطلوب
