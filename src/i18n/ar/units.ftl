# الأعداد مع وحداتها؛ ‎.name هي الوحدة وحدها.
unit-airport =
    { $n ->
        [zero] { $amount } مطار
        [one] { $amount } مطار
        [two] { $amount } مطار
        [few] { $amount } مطارات
        [many] { $amount } مطارًا
       *[other] { $amount } مطار
    }
    .name = مطار
unit-apartment =
    { $n ->
        [zero] { $amount } شقة
        [one] { $amount } شقة
        [two] { $amount } شقة
        [few] { $amount } شقق
        [many] { $amount } شقة
       *[other] { $amount } شقة
    }
    .name = شقة
unit-application =
    { $n ->
        [zero] { $amount } طلب
        [one] { $amount } طلب
        [two] { $amount } طلب
        [few] { $amount } طلبات
        [many] { $amount } طلبًا
       *[other] { $amount } طلب
    }
    .name = طلب
unit-area =
    { $n ->
        [zero] { $amount } منطقة
        [one] { $amount } منطقة
        [two] { $amount } منطقة
        [few] { $amount } مناطق
        [many] { $amount } منطقة
       *[other] { $amount } منطقة
    }
    .name = منطقة
unit-bed =
    { $n ->
        [zero] { $amount } سرير
        [one] { $amount } سرير
        [two] { $amount } سرير
        [few] { $amount } أسرّة
        [many] { $amount } سريرًا
       *[other] { $amount } سرير
    }
    .name = سرير
unit-bridge =
    { $n ->
        [zero] { $amount } جسر
        [one] { $amount } جسر
        [two] { $amount } جسر
        [few] { $amount } جسور
        [many] { $amount } جسرًا
       *[other] { $amount } جسر
    }
    .name = جسر
unit-building =
    { $n ->
        [zero] { $amount } مبنى
        [one] { $amount } مبنى
        [two] { $amount } مبنى
        [few] { $amount } مبانٍ
        [many] { $amount } مبنى
       *[other] { $amount } مبنى
    }
    .name = مبنى
unit-business =
    { $n ->
        [zero] { $amount } منشأة
        [one] { $amount } منشأة
        [two] { $amount } منشأة
        [few] { $amount } منشآت
        [many] { $amount } منشأة
       *[other] { $amount } منشأة
    }
    .name = منشأة
unit-centre =
    { $n ->
        [zero] { $amount } مركز
        [one] { $amount } مركز
        [two] { $amount } مركز
        [few] { $amount } مراكز
        [many] { $amount } مركزًا
       *[other] { $amount } مركز
    }
    .name = مركز
unit-child =
    { $n ->
        [zero] { $amount } طفل
        [one] { $amount } طفل
        [two] { $amount } طفل
        [few] { $amount } أطفال
        [many] { $amount } طفلًا
       *[other] { $amount } طفل
    }
    .name = طفل
unit-claim =
    { $n ->
        [zero] { $amount } مطالبة
        [one] { $amount } مطالبة
        [two] { $amount } مطالبة
        [few] { $amount } مطالبات
        [many] { $amount } مطالبة
       *[other] { $amount } مطالبة
    }
    .name = مطالبة
unit-company =
    { $n ->
        [zero] { $amount } شركة
        [one] { $amount } شركة
        [two] { $amount } شركة
        [few] { $amount } شركات
        [many] { $amount } شركة
       *[other] { $amount } شركة
    }
    .name = شركة
unit-connection-day =
    { $n ->
        [zero] { $amount } يوم توصيل
        [one] { $amount } يوم توصيل
        [two] { $amount } يوم توصيل
        [few] { $amount } أيام توصيل
        [many] { $amount } يوم توصيل
       *[other] { $amount } يوم توصيل
    }
    .name = يوم توصيل
unit-connection-hour =
    { $n ->
        [zero] { $amount } ساعة توصيل
        [one] { $amount } ساعة توصيل
        [two] { $amount } ساعة توصيل
        [few] { $amount } ساعات توصيل
        [many] { $amount } ساعة توصيل
       *[other] { $amount } ساعة توصيل
    }
    .name = ساعة توصيل
unit-consumer =
    { $n ->
        [zero] { $amount } مستهلك
        [one] { $amount } مستهلك
        [two] { $amount } مستهلك
        [few] { $amount } مستهلكين
        [many] { $amount } مستهلكًا
       *[other] { $amount } مستهلك
    }
    .name = مستهلك
unit-dwelling =
    { $n ->
        [zero] { $amount } وحدة سكنية
        [one] { $amount } وحدة سكنية
        [two] { $amount } وحدة سكنية
        [few] { $amount } وحدات سكنية
        [many] { $amount } وحدة سكنية
       *[other] { $amount } وحدة سكنية
    }
    .name = وحدة سكنية
unit-evacuation =
    { $n ->
        [zero] { $amount } عملية إجلاء
        [one] { $amount } عملية إجلاء
        [two] { $amount } عملية إجلاء
        [few] { $amount } عمليات إجلاء
        [many] { $amount } عملية إجلاء
       *[other] { $amount } عملية إجلاء
    }
    .name = عملية إجلاء
unit-event =
    { $n ->
        [zero] { $amount } فعالية
        [one] { $amount } فعالية
        [two] { $amount } فعالية
        [few] { $amount } فعاليات
        [many] { $amount } فعالية
       *[other] { $amount } فعالية
    }
    .name = فعالية
unit-facility =
    { $n ->
        [zero] { $amount } مرفق
        [one] { $amount } مرفق
        [two] { $amount } مرفق
        [few] { $amount } مرافق
        [many] { $amount } مرفقًا
       *[other] { $amount } مرفق
    }
    .name = مرفق
unit-family =
    { $n ->
        [zero] { $amount } أسرة
        [one] { $amount } أسرة
        [two] { $amount } أسرة
        [few] { $amount } أسر
        [many] { $amount } أسرة
       *[other] { $amount } أسرة
    }
    .name = أسرة
unit-grievance =
    { $n ->
        [zero] { $amount } شكوى
        [one] { $amount } شكوى
        [two] { $amount } شكوى
        [few] { $amount } شكاوى
        [many] { $amount } شكوى
       *[other] { $amount } شكوى
    }
    .name = شكوى
unit-hectare =
    { $n ->
        [zero] { $amount } هكتار
        [one] { $amount } هكتار
        [two] { $amount } هكتار
        [few] { $amount } هكتارات
        [many] { $amount } هكتارًا
       *[other] { $amount } هكتار
    }
    .name = هكتار
unit-hour =
    { $n ->
        [zero] { $amount } ساعة
        [one] { $amount } ساعة
        [two] { $amount } ساعة
        [few] { $amount } ساعات
        [many] { $amount } ساعة
       *[other] { $amount } ساعة
    }
    .name = ساعة
unit-house =
    { $n ->
        [zero] { $amount } منزل
        [one] { $amount } منزل
        [two] { $amount } منزل
        [few] { $amount } منازل
        [many] { $amount } منزلًا
       *[other] { $amount } منزل
    }
    .name = منزل
unit-household =
    { $n ->
        [zero] { $amount } أسرة معيشية
        [one] { $amount } أسرة معيشية
        [two] { $amount } أسرة معيشية
        [few] { $amount } أسر معيشية
        [many] { $amount } أسرة معيشية
       *[other] { $amount } أسرة معيشية
    }
    .name = أسرة معيشية
unit-incident =
    { $n ->
        [zero] { $amount } حادث
        [one] { $amount } حادث
        [two] { $amount } حادث
        [few] { $amount } حوادث
        [many] { $amount } حادثًا
       *[other] { $amount } حادث
    }
    .name = حادث
unit-institution =
    { $n ->
        [zero] { $amount } مؤسسة
        [one] { $amount } مؤسسة
        [two] { $amount } مؤسسة
        [few] { $amount } مؤسسات
        [many] { $amount } مؤسسة
       *[other] { $amount } مؤسسة
    }
    .name = مؤسسة
unit-item =
    { $n ->
        [zero] { $amount } قطعة
        [one] { $amount } قطعة
        [two] { $amount } قطعة
        [few] { $amount } قطع
        [many] { $amount } قطعة
       *[other] { $amount } قطعة
    }
    .name = قطعة
unit-job =
    { $n ->
        [zero] { $amount } وظيفة
        [one] { $amount } وظيفة
        [two] { $amount } وظيفة
        [few] { $amount } وظائف
        [many] { $amount } وظيفة
       *[other] { $amount } وظيفة
    }
    .name = وظيفة
unit-meeting =
    { $n ->
        [zero] { $amount } اجتماع
        [one] { $amount } اجتماع
        [two] { $amount } اجتماع
        [few] { $amount } اجتماعات
        [many] { $amount } اجتماعًا
       *[other] { $amount } اجتماع
    }
    .name = اجتماع
unit-mission =
    { $n ->
        [zero] { $amount } بعثة
        [one] { $amount } بعثة
        [two] { $amount } بعثة
        [few] { $amount } بعثات
        [many] { $amount } بعثة
       *[other] { $amount } بعثة
    }
    .name = بعثة
unit-monument =
    { $n ->
        [zero] { $amount } معلم تراثي
        [one] { $amount } معلم تراثي
        [two] { $amount } معلم تراثي
        [few] { $amount } معالم تراثية
        [many] { $amount } معلمًا تراثيًا
       *[other] { $amount } معلم تراثي
    }
    .name = معلم تراثي
unit-mosque =
    { $n ->
        [zero] { $amount } مسجد
        [one] { $amount } مسجد
        [two] { $amount } مسجد
        [few] { $amount } مساجد
        [many] { $amount } مسجدًا
       *[other] { $amount } مسجد
    }
    .name = مسجد
unit-object =
    { $n ->
        [zero] { $amount } منشأة
        [one] { $amount } منشأة
        [two] { $amount } منشأة
        [few] { $amount } منشآت
        [many] { $amount } منشأة
       *[other] { $amount } منشأة
    }
    .name = منشأة
unit-passenger =
    { $n ->
        [zero] { $amount } راكب
        [one] { $amount } راكب
        [two] { $amount } راكب
        [few] { $amount } ركاب
        [many] { $amount } راكبًا
       *[other] { $amount } راكب
    }
    .name = راكب
unit-person =
    { $n ->
        [zero] { $amount } شخص
        [one] { $amount } شخص
        [two] { $amount } شخص
        [few] { $amount } أشخاص
        [many] { $amount } شخصًا
       *[other] { $amount } شخص
    }
    .name = شخص
unit-place =
    { $n ->
        [zero] { $amount } مكان
        [one] { $amount } مكان
        [two] { $amount } مكان
        [few] { $amount } أماكن
        [many] { $amount } مكانًا
       *[other] { $amount } مكان
    }
    .name = مكان
unit-plant =
    { $n ->
        [zero] { $amount } محطة
        [one] { $amount } محطة
        [two] { $amount } محطة
        [few] { $amount } محطات
        [many] { $amount } محطة
       *[other] { $amount } محطة
    }
    .name = محطة
unit-point =
    { $n ->
        [zero] { $amount } نقطة
        [one] { $amount } نقطة
        [two] { $amount } نقطة
        [few] { $amount } نقاط
        [many] { $amount } نقطة
       *[other] { $amount } نقطة
    }
    .name = نقطة
unit-project =
    { $n ->
        [zero] { $amount } مشروع
        [one] { $amount } مشروع
        [two] { $amount } مشروع
        [few] { $amount } مشاريع
        [many] { $amount } مشروعًا
       *[other] { $amount } مشروع
    }
    .name = مشروع
unit-pupil =
    { $n ->
        [zero] { $amount } تلميذ
        [one] { $amount } تلميذ
        [two] { $amount } تلميذ
        [few] { $amount } تلاميذ
        [many] { $amount } تلميذًا
       *[other] { $amount } تلميذ
    }
    .name = تلميذ
unit-school =
    { $n ->
        [zero] { $amount } مدرسة
        [one] { $amount } مدرسة
        [two] { $amount } مدرسة
        [few] { $amount } مدارس
        [many] { $amount } مدرسة
       *[other] { $amount } مدرسة
    }
    .name = مدرسة
unit-service =
    { $n ->
        [zero] { $amount } خدمة
        [one] { $amount } خدمة
        [two] { $amount } خدمة
        [few] { $amount } خدمات
        [many] { $amount } خدمة
       *[other] { $amount } خدمة
    }
    .name = خدمة
unit-settlement =
    { $n ->
        [zero] { $amount } تجمع سكني
        [one] { $amount } تجمع سكني
        [two] { $amount } تجمع سكني
        [few] { $amount } تجمعات سكنية
        [many] { $amount } تجمعًا سكنيًا
       *[other] { $amount } تجمع سكني
    }
    .name = تجمع سكني
unit-site =
    { $n ->
        [zero] { $amount } موقع
        [one] { $amount } موقع
        [two] { $amount } موقع
        [few] { $amount } مواقع
        [many] { $amount } موقعًا
       *[other] { $amount } موقع
    }
    .name = موقع
unit-station =
    { $n ->
        [zero] { $amount } محطة
        [one] { $amount } محطة
        [two] { $amount } محطة
        [few] { $amount } محطات
        [many] { $amount } محطة
       *[other] { $amount } محطة
    }
    .name = محطة
unit-structure =
    { $n ->
        [zero] { $amount } منشأ
        [one] { $amount } منشأ
        [two] { $amount } منشأ
        [few] { $amount } منشآت
        [many] { $amount } منشأ
       *[other] { $amount } منشأ
    }
    .name = منشأ
unit-subscriber =
    { $n ->
        [zero] { $amount } مشترك
        [one] { $amount } مشترك
        [two] { $amount } مشترك
        [few] { $amount } مشتركين
        [many] { $amount } مشتركًا
       *[other] { $amount } مشترك
    }
    .name = مشترك
unit-substation =
    { $n ->
        [zero] { $amount } محطة فرعية
        [one] { $amount } محطة فرعية
        [two] { $amount } محطة فرعية
        [few] { $amount } محطات فرعية
        [many] { $amount } محطة فرعية
       *[other] { $amount } محطة فرعية
    }
    .name = محطة فرعية
unit-time =
    { $n ->
        [zero] { $amount } مرة
        [one] { $amount } مرة
        [two] { $amount } مرة
        [few] { $amount } مرات
        [many] { $amount } مرة
       *[other] { $amount } مرة
    }
    .name = مرة
unit-tonne =
    { $n ->
        [zero] { $amount } طن
        [one] { $amount } طن
        [two] { $amount } طن
        [few] { $amount } أطنان
        [many] { $amount } طنًا
       *[other] { $amount } طن
    }
    .name = طن
unit-tunnel =
    { $n ->
        [zero] { $amount } نفق
        [one] { $amount } نفق
        [two] { $amount } نفق
        [few] { $amount } أنفاق
        [many] { $amount } نفقًا
       *[other] { $amount } نفق
    }
    .name = نفق
unit-unit =
    { $n ->
        [zero] { $amount } وحدة
        [one] { $amount } وحدة
        [two] { $amount } وحدة
        [few] { $amount } وحدات
        [many] { $amount } وحدة
       *[other] { $amount } وحدة
    }
    .name = وحدة
unit-vacancy =
    { $n ->
        [zero] { $amount } وظيفة شاغرة
        [one] { $amount } وظيفة شاغرة
        [two] { $amount } وظيفة شاغرة
        [few] { $amount } وظائف شاغرة
        [many] { $amount } وظيفة شاغرة
       *[other] { $amount } وظيفة شاغرة
    }
    .name = وظيفة شاغرة
unit-viaduct =
    { $n ->
        [zero] { $amount } جسر علوي
        [one] { $amount } جسر علوي
        [two] { $amount } جسر علوي
        [few] { $amount } جسور علوية
        [many] { $amount } جسرًا علويًا
       *[other] { $amount } جسر علوي
    }
    .name = جسر علوي
unit-visit =
    { $n ->
        [zero] { $amount } زيارة
        [one] { $amount } زيارة
        [two] { $amount } زيارة
        [few] { $amount } زيارات
        [many] { $amount } زيارة
       *[other] { $amount } زيارة
    }
    .name = زيارة
unit-percent-sign = { $amount } %
    .name = %
unit-percent = { $amount } بالمئة
    .name = بالمئة
unit-0-10 = { $amount } 0–10
    .name = 0–10
unit-0-100 = { $amount } 0–100
    .name = 0–100
unit-mw = { $amount } ميغاواط
    .name = ميغاواط
unit-ha = { $amount } هكتار
    .name = هكتار
unit-km = { $amount } كم
    .name = كم
unit-m = { $amount } م
    .name = م
unit-million-azn = { $amount } مليون مانات
    .name = مليون مانات
unit-million-eur = { $amount } مليون يورو
    .name = مليون يورو
unit-million-usd = { $amount } مليون دولار
    .name = مليون دولار
unit-million-kwh = { $amount } مليون كيلوواط ساعة
    .name = مليون كيلوواط ساعة
unit-million-cubic-metres = { $amount } مليون متر مكعب
    .name = مليون متر مكعب
unit-square-metre = { $amount } م²
    .name = م²
unit-sq-km = { $amount } كم مربع
    .name = كم مربع
unit-sq-m = { $amount } م مربع
    .name = م مربع
unit-per-10-000 = { $amount } لكل 10 000
    .name = لكل 10 000
unit-pp = { $amount } نقطة مئوية
    .name = نقطة مئوية
unit-centners-per-hectare = { $amount } سنتنر للهكتار
    .name = سنتنر للهكتار
unit-houses-and-apartments = { $amount } منازل وشقق
    .name = منازل وشقق
unit-passengers-per-hour = { $amount } راكب في الساعة
    .name = راكب في الساعة
