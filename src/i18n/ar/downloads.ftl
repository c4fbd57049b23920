# ما يمكن أخذه.
downloads-lede = كل ما يُعرض هنا يمكن أخذه دون حساب: كله دفعة واحدة، أو الجدول الذي أمامك.
downloads-all = كل شيء دفعة واحدة
downloads-package = حزمة البيانات
downloads-package-about = كل الجداول العامة في ملف واحد: المناطق والمؤشرات والخلايا المُرحَّلة والمجاميع والأهداف وما نشره الآخرون والمصادر، مع معنى كل حقل.
downloads-package-size = { $count ->
    [zero] لا جداول
    [one] جدول واحد
    [two] جدولان
    [few] { $count } جداول
    [many] { $count } جدولًا
   *[other] { $count } جدول
    }
downloads-cells = كل خلية مُرحَّلة
downloads-cells-about = خلية في كل صف: المنطقة والمؤشر والوحدة والفترة والتفصيل والقيمة والمصدر ووقت الترحيل. ويمكن تضييقها باستخدام <code dir="ltr">?area=</code> و<code dir="ltr">?indicator=</code> و<code dir="ltr">?period=</code>.
downloads-rows = { $count ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
    [many] { $count } صفًا
   *[other] { $count } صف
    }
downloads-map = المناطق للخرائط
downloads-map-about = حدود أو نقاط مع الأسماء والرموز والأرقام الرئيسية. ولكل مؤشر ملف خاص به: أضف <code dir="ltr">.geojson</code> إلى عنوان صفحته.
downloads-paper = تقرير للطباعة
downloads-paper-about = النظرة العامة على الورق: الوضع الحالي والأرقام الرئيسية والخريطة والمسار والمقاطعات.
downloads-districts-about = أحدث الأرقام الرئيسية لكل مقاطعة.
downloads-reporting-about = التقارير التي وردت أو تأخرت أو تنقص.
downloads-sector-about = مؤشرات القطاع: أحدث رقم والهدف ومن قدّم تقاريره.
downloads-page = أي صفحة
downloads-use = الاستخدام والاستشهاد
downloads-licence = الرخصة
downloads-licence-none = لم يحدد البرنامج رخصة. اذكره مصدرًا، وإذا كان لرقم مصدر خاص به فاذكر ذلك المصدر أيضًا.
downloads-cite = صيغة الاستشهاد
downloads-cite-as = { $programme }. { $address }. الأرقام المُرحَّلة حتى الكتلة { $block }، قُرئت في { $day }.
downloads-whole = هل الملف كامل؟
downloads-whole-text = التنزيل الذي ينقطع ينتهي بخطأ في المتصفح أو البرنامج: لا تستخدم ما وصل منه. وتذكر حزمة البيانات حجم كل ملف فيها وقيمة SHA-256 له؛ ويتحقق برنامج frictionless المجاني منها كلها: <code dir="ltr">frictionless validate datapackage.zip</code>.
downloads-whole-head = وتذكر كل حزمة أيضًا رأس دفتر القيود الذي أُعدّت منه. وهو الآن الكتلة { $block }، <code>{ $seal }</code>.
