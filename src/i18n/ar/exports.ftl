# Files of figures: what a person can see of them in a browser.

out-observations = جميع الأرقام المُرحَّلة
out-observations-what = صف واحد لكل خلية في دفتر القيود: المنطقة والمؤشر والفترة والتفصيل، كما رُحِّلت آخر مرة.
out-observations-only = لا يمكن كتابة غير المشاهدات بهذا التنسيق: اطلب /observations.
out-hxl = لا توجد وسوم HXL إلا في ملفات CSV، ويمكن أن تكون قيمة hxl إما 1 أو 0: اكتب مثلًا /observations.csv?hxl=1.

# The manual's chapter on data: formats.
out-formats = التنسيقات
out-format = اللاحقة
out-format-holds = ما هو
out-format-csv = لجداول البيانات والبرامج. الخلية الفارغة رقم لم يُبلِغ عنه أحد، أما الرقم المحجوب فيُذكر ذلك بالكلمات.
out-format-hxl = الملف نفسه مع صف ثانٍ من وسوم HXL. لا يقف تحت وسم الأعداد إلا الأعداد، ولذلك يكون المحجوب فارغًا، وتُكتب الأرباع <code>2025Q1</code>.
out-format-xlsx = مصنف: غلاف فيه البرنامج وعوامل التصفية واليوم وختم دفتر القيود، ثم الجدول. الأعداد أعداد والأيام أيام، ولا توجد أي معادلة. العدد الذي تزيد أرقامه على ما يحفظه المصنف يُكتب نصًا.
out-format-json = للبرامج: <code>title</code> و<code>filters</code> و<code>as_of</code> و<code>ledger_head</code> و<code>rows</code>. الرقم عدد دقيق أو <code>null</code>، وبجانبه <code>value_is</code> الذي يقول <code>exact</code> أو <code>rounded</code> أو <code>fewer_than_five</code> أو <code>withheld</code> أو <code>missing</code>.
out-format-sdmx = المشاهدات بتنسيق SDMX-CSV 2.0 لأجهزة الإحصاء. كل محور تفصيل بُعد، و<code>_T</code> مجموعه؛ وما ليس عددًا يُكتب <code>NaN</code>، وتكون قيمة <code>OBS_STATUS</code> عندئذ <code>Q</code> (محجوب) أو <code>O</code> (غير متاح) أو <code>M</code> (لا يمكن أن يوجد).
out-format-dhis2 = الأرقام نفسها لبرامج DHIS2 بتنسيق JSON، وكذلك باللاحقة <code>.json</code> أو <code>.csv</code>. مجموعة البيانات نموذج، ومجموعة عناصر البيانات قطاع. المعاملات: <code>dataSet</code> أو <code>dataElementGroup</code>، و<code>period</code> أو <code>startDate</code> و<code>endDate</code>، و<code>orgUnit</code> و<code>children</code> و<code>limit</code>.
out-whole = هل الملف كامل؟
out-whole-text = يمكن معرفة الملف الذي انقطع في الطريق: ينقطع الاتصال، فتُبلِغ المتصفحات والبرامج مثل <code>curl</code> عن خطأ؛ ويُرسَل المصنف مع طوله، وينتهي JSON بقوس الإغلاق. ومن يُعِد إرسال <code>ETag</code> أو <code>Last-Modified</code> من آخر تنزيل لا يحصل على الملف من جديد إلا إذا تغيّر شيء.
