# Accounts, invitations, the audit log, and what rights refuse.
people-title = المستخدمون
people-lede = من يحق له فعل ماذا، وأين. تظهر لك الحسابات التي تقع كل أدوارها في المناطق التي تديرها.
people-new = حساب جديد
people-search = الاسم أو الدور أو الحالة
people-show-all = عرض الكل
people-count =
    { $count ->
        [zero] لا حسابات
        [one] حساب واحد
        [two] حسابان
        [few] { $count } حسابات
        [many] { $count } حسابًا
       *[other] { $count } حساب
    }
people-name = الاسم
people-roles = الأدوار
people-state = الحالة
people-last-seen = آخر ظهور
people-no-roles = لا شيء
people-never = لم يحدث
people-state-disabled = معطّل
people-state-invited = دُعي ولم يسجّل الدخول بعد
people-state-active = فعّال
# Roles.
people-role-viewer = مُطّلع
people-role-reporter = مُعِدّ التقرير
people-role-approver = مُعتمِد
people-role-analyst = محلل
people-role-administrator = مسؤول
people-role-of = { $role } ({ $area })
people-whole-programme = البرنامج كله
# One account.
people-nothing-changed = لم يتغير شيء
people-signs-in-as = اسم الدخول: <b>{ $name }</b>. آخر ظهور: { $last }.
people-none-sees = لا شيء: يرى هذا الحساب ما يراه الجميع.
people-take = سحب
people-take-role = سحب: { $role }
people-give = منح دور
people-role = الدور
people-area-field = المنطقة: الرمز أو الاسم
people-area-field-all = المنطقة: الرمز أو الاسم، أو all
people-give-button = منح الدور
people-name-and-mail = الاسم والبريد الإلكتروني
people-shown = الاسم الذي يراه الآخرون
people-email = البريد الإلكتروني (اختياري)
people-save = حفظ
people-access = الدخول
people-is-disabled = هذا الحساب معطّل: لا يمكن لأحد الدخول به. ويبقى ما تمّ به مسجلًا.
people-enable = تفعيل الحساب
people-no-password-yet = لم تُختر كلمة مرور بعد.
people-no-link = لا يوجد رابط سارٍ.
people-link-out = صدر رابط، وهو صالح حتى { $until }.
people-link-about = يتيح الرابط الجديد اختيار كلمة مرور، عند نسيانها مثلًا؛ وتبقى كلمة المرور القديمة إلى أن يُستخدم. وتتوقف الروابط الأقدم عن العمل.
people-make-link = إنشاء رابط جديد
people-sessions-none = لا دخول قائم حاليًا في أي مكان.
people-sessions =
    { $count ->
        [zero] الدخول قائم الآن في { $count } جلسة.
        [one] الدخول قائم الآن في جلسة واحدة.
        [two] الدخول قائم الآن في جلستين.
        [few] الدخول قائم الآن في { $count } جلسات.
        [many] الدخول قائم الآن في { $count } جلسة.
       *[other] الدخول قائم الآن في { $count } جلسة.
    }
people-end-sessions = إنهاء كل الجلسات
people-disable-about = ينهي التعطيل الجلسات والروابط فورًا. ويمكن التراجع عنه.
people-disable = تعطيل الحساب
people-done-renamed = حُفظت الأسماء.
people-done-given = مُنح الدور. ويسري من الصفحة التالية.
people-done-taken = سُحب الدور. ويسري ذلك من الصفحة التالية.
people-done-disabled = عُطّل الحساب. وانتهت جلساته وروابطه.
people-done-enabled = فُعّل الحساب. وكلمة مروره هي السابقة.
people-done-ended = انتهت كل جلسات هذا الحساب.
people-last-role = هذا آخر دور للحساب، والحسابات بلا أدوار من مسؤولية من يديرون البرنامج كله. امنحه دورًا آخر أولًا، أو عطّله.
# A new account.
people-none-made = لم يُنشأ أي حساب
people-new-lede = ستحصل على رابط لتسليمه. وبه تُختار كلمة مرور لا يعرفها أحد آخر.
people-sign-in-name = اسم الدخول
people-sign-in-name-about = أحرف وأرقام ونقاط وشرطات وشرطات سفلية أو @، بلا مسافات.
people-shown-about = شخص أو مكتب. وإذا تُرك فارغًا استُخدم اسم الدخول.
people-rows-about = يسري الدور في منطقته وكل ما بداخلها. اكتب رمز المنطقة أو اسمها. وتُهمل الصفوف الفارغة.
people-rows-about-all = يسري الدور في منطقته وكل ما بداخلها. اكتب رمز المنطقة أو اسمها، أو all للبرنامج كله. وتُهمل الصفوف الفارغة.
people-role-n = الدور { $at }
people-area-n = منطقة الدور { $at }
people-role-none = لا شيء
people-make = إنشاء الحساب ورابطه
people-one-role = يُرجى اختيار دور واحد على الأقل وتحديد مكان سريانه.
people-choose-role = يُرجى اختيار دور.
people-write-area = اكتب رمز منطقة من المناطق التي يعرضها الحقل، أو all للبرنامج كله.
people-not-in-charge = لست مسؤولًا عن: { $area }. يمكن منح الأدوار وسحبها في المناطق التي تديرها فقط.
# The link of an account.
people-link = الرابط
people-link-title = رابط إلى { $name }
people-link-lede = سلّمه بنفسك: فمن يملكه يمكنه اختيار كلمة المرور والدخول باسم <b>{ $name }</b>.
people-link-once = رابط لمرة واحدة
people-link-until = يعمل مرة واحدة، حتى { $until }. ولا يُعرض إلا الآن ولا يُحفظ في أي مكان؛ فإذا ضاع فأنشئ رابطًا جديدًا.
people-write-to = مراسلة { $email }
people-to-account = إلى الحساب
people-letter-subject = حسابك: { $programme }
people-letter-choose = اسم الدخول الخاص بك: { $name }. اختر كلمة المرور هنا، حتى { $until }:
people-letter-once = يعمل الرابط مرة واحدة.
# One's own account.
people-own = حسابك
people-password-stays = بقيت كلمة المرور كما كانت
people-you-sign-in = اسم الدخول الخاص بك: <b>{ $name }</b>. أدوارك: { $roles }.
people-you-have-none = اسم الدخول الخاص بك: <b>{ $name }</b>. ليس لديك دور: ترى ما يراه الجميع.
people-list-comma = { $before }، { $next }
people-where-signed-in = أين سُجّل دخولك
people-sessions-about = تنتهي الجلسة بعد 30 دقيقة دون فتح صفحة، وبعد 8 ساعات في كل الأحوال. أنهِ الجلسات التي لا تعرفها، ثم غيّر كلمة المرور.
people-a-browser = متصفح
people-a-program = برنامج حاسوبي
people-agent = { $browser } على { $system }
people-this-one = هذه الجلسة
people-since = منذ { $begun }؛ آخر استخدام { $seen }
people-end-session = إنهاء جلسة { $agent } منذ { $begun }
people-end = إنهاء
people-end-others = إنهاء كل الجلسات الأخرى
people-change-password = تغيير كلمة المرور
people-change-about = تنتهي بذلك جلساتك الأخرى.
people-present-password = كلمة المرور الحالية
people-new-password = كلمة المرور الجديدة
people-password-about = 12 حرفًا على الأقل. من السهل تذكّر ثلاث أو أربع كلمات لا صلة بينها. وتصلح كل الأحرف والعلامات، والمسافات أيضًا.
people-password-again = كلمة المرور نفسها مرة أخرى
people-change-button = تغيير كلمة المرور
people-welcome = أهلًا بك. حُفظت كلمة المرور وسُجّل دخولك.
people-password-changed = غُيّرت كلمة المرور. وانتهت جلساتك الأخرى.
people-session-ended = انتهت الجلسة.
people-others-ended = انتهت كل جلساتك الأخرى.
people-wrong-password = ليست هذه كلمة مرورك الحالية. لم يتغير شيء.
people-password-held = جرت عدة محاولات خاطئة. لإبطاء التخمين { $wait }، ثم حاول مجددًا.
# An invitation.
people-link-dead = هذا الرابط لا يعمل
people-link-dead-why = استُخدم من قبل، أو مضى عليه أكثر من سبعة أيام، أو حلّ محله رابط أحدث.
people-link-dead-next = إذا سبق أن اخترت كلمة مرور <a href="/session">فسجّل الدخول</a>. وإلا فاطلب رابطًا جديدًا ممن أعطاك الرابط: يمكن لأي مسؤول عن منطقتك إنشاؤه في لحظة.
people-no-password-kept = لم تُحفظ كلمة مرور
people-choose-password = اختيار كلمة المرور
people-invited = هذا حساب <b>{ $name }</b>: { $roles }.
people-invited-no-roles = هذا حساب <b>{ $name }</b>.
people-password = كلمة المرور
people-keep-password = حفظ كلمة المرور وتسجيل الدخول
people-not-alike = الكلمتان غير متطابقتين. اكتب كلمة المرور نفسها مرتين.
# What is wrong with a password or a name.
people-password-short =
    { $count ->
        [zero] كلمة المرور هذه فارغة. اكتب { $least } على الأقل: من السهل تذكّر ثلاث أو أربع كلمات لا صلة بينها.
        [one] في كلمة المرور هذه حرف واحد. اكتب { $least } على الأقل: من السهل تذكّر ثلاث أو أربع كلمات لا صلة بينها.
        [two] في كلمة المرور هذه حرفان. اكتب { $least } على الأقل: من السهل تذكّر ثلاث أو أربع كلمات لا صلة بينها.
        [few] في كلمة المرور هذه { $count } أحرف. اكتب { $least } على الأقل: من السهل تذكّر ثلاث أو أربع كلمات لا صلة بينها.
        [many] في كلمة المرور هذه { $count } حرفًا. اكتب { $least } على الأقل: من السهل تذكّر ثلاث أو أربع كلمات لا صلة بينها.
       *[other] في كلمة المرور هذه { $count } حرف. اكتب { $least } على الأقل: من السهل تذكّر ثلاث أو أربع كلمات لا صلة بينها.
    }
people-password-long = عدد أحرف كلمة المرور هذه { $length }. اكتب { $most } على الأكثر.
people-password-nul = في كلمة المرور هذه حرف لا يمكن حفظه؛ احذفه.
people-password-another = اختر كلمة لا تخطر على بال أحد: ثلاث أو أربع كلمات لا صلة بينها.
people-password-context = كلمة المرور هذه مبنية على «{ $word }»، وهي ما قد يجربه أي شخص هنا.
people-password-rows = تتبع كلمة المرور هذه صفوف لوحة المفاتيح، وذلك مما يُجرَّب مبكرًا.
people-password-repeats = تكرر كلمة المرور هذه نفسها، والتكرار لا يكاد يضيف شيئًا.
people-password-sequence = تتبع كلمة المرور هذه ترتيب الأبجدية أو العدّ، وذلك مما يُجرَّب مبكرًا.
people-password-date = تستند كلمة المرور هذه إلى تاريخ، والتواريخ قليلة.
people-password-name = تستند كلمة المرور هذه إلى اسم، والأسماء مما يُجرَّب مبكرًا.
people-password-first = كلمة المرور هذه من أوائل ما قد يجربه أي شخص.
people-password-like-first = لا تختلف كلمة المرور هذه إلا قليلًا عن أوائل ما قد يجربه أي شخص.
people-password-common = يمكن تخمين كلمة المرور هذه: فليس فيها سوى القليل غير الكلمات الشائعة والأرقام.
people-password-meanwhile = غُيّرت كلمة المرور في هذه الأثناء، من نافذة أخرى أو برابط. سجّل الدخول بالجديدة.
people-name-taken = يوجد حساب باسم «{ $name }» من قبل؛ اختر اسمًا آخر.
people-name-form = اكتب اسمًا من 64 حرفًا أو رقمًا أو نقطة أو شرطة أو شرطة سفلية أو @ على الأكثر، بلا مسافات.
people-name-refused = لا يصلح «{ $name }» اسمًا لحساب؛ اختر غيره.
people-shown-form = اكتب الاسم الذي يراه الآخرون، من 100 حرف على الأكثر.
people-email-form = اكتب عنوانًا واحدًا مثل rana@example.org، أو اترك الحقل فارغًا.
people-no-account = لا يوجد حساب باسم «{ $name }».
people-disabled-no-link = الحساب { $name } معطّل، فلا رابط يتيح الدخول به. فعّله أولًا.
people-only-administrator-disable = { $name } هو المسؤول الوحيد عن البرنامج كله القادر على الدخول، فلا يمكن تعطيل هذا الحساب. عيّن أولًا مسؤولًا آخر عن البرنامج كله.
people-only-administrator-role = { $name } هو المسؤول الوحيد عن البرنامج كله القادر على الدخول، فلا يمكن سحب هذا الدور من حسابه. عيّن أولًا مسؤولًا آخر عن البرنامج كله.
# What rights refuse.
people-may-not-see = ليس لحسابك دور في هذه المنطقة. يمكن لأحد المسؤولين منحك دورًا.
people-may-not-report = لا يُدخل أرقام هذه المنطقة إلا مُعِدّ تقاريرها. يمكن لأحد المسؤولين منحك هذا الدور.
people-may-not-closed = هذا التقرير مغلق: فقد مضى يوم إغلاقه. ويمكن لمُعتمِد المنطقة إعادة فتحه.
people-may-not-review = لا يعتمد تقارير هذه المنطقة أو يعيدها إلا مُعتمِدها. يمكن لأحد المسؤولين منحك هذا الدور.
people-may-not-own = أنت من أرسل هذا التقرير، فيجب أن يراجعه شخص آخر.
people-may-not-reopen = لا يعيد فتح التقارير المغلقة لهذه المنطقة إلا مُعتمِدها. يمكن لأحد المسؤولين منحك هذا الدور.
people-may-not-see-all = لا يرى كل الأرقام إلا محلل أو مسؤول على مستوى البرنامج كله.
people-may-not-manage = لا يدير الحسابات إلا مسؤول، كلٌّ في المناطق التي تحت مسؤوليته.
people-may-not-set-up = لا يغيّر إعداد البرنامج إلا مسؤول عن البرنامج كله.
people-may-not-audit = لا يطّلع على سجل التدقيق إلا محلل أو مسؤول على مستوى البرنامج كله.
# The audit log.
people-audit = سجل التدقيق
people-audit-lede = من سجّل الدخول أو مُنح دورًا أو فقده أو أرسل أو أعاد أو اعتمد أو استورد أو غيّر الإعداد، ومتى.
people-audit-head = آخر سطر في السجل: { $line }، <code>{ $hash }</code>. كل سطر يختم ما قبله؛ والأمر <code>groundwork verify</code> يتحقق منها جميعًا.
people-audit-empty = السجل فارغ.
people-audit-filter = تصفية
people-audit-who = من
people-audit-what = ماذا
people-audit-everything = الكل
people-audit-from = من تاريخ
people-audit-to = إلى تاريخ
people-audit-words = كلمات
people-audit-newest = أحدث السطور
people-audit-older = سطور أقدم
people-audit-csv = كل هذه السطور بصيغة CSV
people-audit-lines = السطور
people-audit-lines-about = الأحدث أولًا. وتظهر المسودات المحفوظة في سجل كل تقرير.
people-audit-line = السطر
people-audit-when = متى (UTC)
people-audit-subject = بشأن ماذا
people-audit-detail = التفاصيل
people-audit-block = الكتلة
people-audit-seal = الختم
people-audit-line-n = السطر { $line }
people-audit-block-n = الكتلة { $block } من دفتر القيود
people-audit-of-report = تقرير { $report }
people-audit-of-account = حساب { $name }
people-audit-of-block = كتلة { $block }
people-audit-of-unknown = اسم غير معروف
people-audit-no-filter = لا توجد في هذه الصفحة تصفية «{ $name }». الموجود: { $known }.
people-audit-twice = ذُكرت التصفية «{ $name }» مرتين؛ اذكرها مرة واحدة.
people-audit-days = اليوم الأول بعد الأخير؛ بدّل بين «from» و«to».
people-audit-no-day = «{ $text }» ليس يومًا؛ اكتب السنة والشهر واليوم هكذا: 2025-03-31.
people-audit-no-line = «{ $text }» ليس رقم سطر؛ خذ العنوان من رابط الصفحة نفسها.
people-audit-no-action = «{ $text }» ليس واحدًا من: { $known }
people-did-begun = بدء السجل
people-did-signed-in = تسجيل دخول
people-did-sign-in-failed = فشل تسجيل الدخول
people-did-signed-out = تسجيل خروج
people-did-session-ended = إنهاء جلسة
people-did-password-changed = تغيير كلمة المرور
people-did-user-added = إضافة حساب
people-did-user-changed = تغيير حساب
people-did-user-disabled = تعطيل حساب
people-did-user-enabled = تفعيل حساب
people-did-invited = دعوة
people-did-granted = منح دور
people-did-revoked = سحب دور
people-did-submitted = إرسال للاعتماد
people-did-returned = إرجاع
people-did-approved = اعتماد
people-did-reopened = إعادة فتح
people-did-imported = استيراد
people-did-set-up = إعداد
people-did-reminded = تذكير
