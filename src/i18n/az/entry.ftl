# Hesabat verənin görəcəyi işlər, doldurulan forma, yoxlamaların qeydləri,
# hesabatın tarixçəsi və təsdiq qəbzi.

## Nə etmək lazımdır
entry-todo-nobody = Hesabınız heç bir ərazi üzrə hesabat vermir. Hesabat verən rolunu administrator təyin edə bilər.
entry-todo-none = Əraziləriniz üzrə hazırda təqdim ediləcək hesabat yoxdur.
entry-todo-count =
    { $count ->
        [one] { $count } hesabat sizi gözləyir.
       *[other] { $count } hesabat sizi gözləyir.
    }
entry-all-areas = Bütün əraziləriniz
entry-on-this-page = Bu səhifədə
entry-jump = { $group }: { $count }
entry-need-returned = Sizə geri qaytarılıb
entry-need-draft = Başlanılıb
entry-need-overdue = Gecikmiş
entry-need-due = Təqdim edilməlidir
entry-need-waiting = Göndərilib, təsdiq gözləyir
entry-need-next = Növbəti
entry-about-returned = Təsdiq edənin göstərdiyini düzəldin və yenidən göndərin.
entry-about-draft = Yadda saxlanılıb, hələ göndərilməyib.
entry-about-overdue = Son tarix keçib, amma heç nə daxil edilməyib.
entry-about-due = Dövr başa çatıb.
entry-about-waiting = Sizdən heç nə tələb olunmur.
entry-about-next = Dövr hələ başa çatmayıb.
entry-report = Hesabat
entry-due = Son tarix
entry-returned-reason = Geri qaytarılıb: { $reason }
entry-periods-before =
    { $count ->
        [one] və ondan əvvəlki { $count } dövr
       *[other] və ondan əvvəlki { $count } dövr
    }
entry-due-today = son tarix bu gündür
entry-due-in =
    { $count ->
        [one] son tarixə { $count } gün qalıb
       *[other] son tarixə { $count } gün qalıb
    }
entry-overdue =
    { $count ->
        [one] { $count } gün gecikib
       *[other] { $count } gün gecikib
    }
entry-closed = bağlanıb: onu ərazi üzrə təsdiq edən aça bilər
entry-another-period = Başqa dövr
entry-another-period-help = Formalarınızdan istənilənini istənilən dövr üçün açın: ay 2025-03, rüb 2025-Q1, il 2025 kimi yazılır.
entry-form = Forma
entry-open = Aç
entry-choose-form = Siyahıdan forma seçin.

## Forma
entry-title = { $form }: { $area }, { $period }
entry-list = { $before }, { $name }
entry-list-long = { $before }; { $name }
entry-refused =
    { $count ->
        [one] Heç nə yadda saxlanılmadı: { $count } rəqəmi yoxlamaq lazımdır
       *[other] Heç nə yadda saxlanılmadı: { $count } rəqəmi yoxlamaq lazımdır
    }
entry-copy-before-leaving = Yazdıqlarınız hələ xanalardadır: bu səhifədən çıxmazdan əvvəl onları köçürün.
entry-restored = Yenidən xoş gəlmisiniz. Yazdıqlarınız xanalardadır və <b>hələ yadda saxlanılmayıb</b>.
entry-copied-none = Köçürüləcək heç nə yox idi.
entry-copied =
    { $count ->
        [one] Son təsdiqlənmiş hesabatdan { $count } rəqəm köçürüldü, <b>hələ yadda saxlanılmayıb</b>. Dövr ərzində baş verənlər boş qalır: onları yenidən sayın.
       *[other] Son təsdiqlənmiş hesabatdan { $count } rəqəm köçürüldü, <b>hələ yadda saxlanılmayıb</b>. Dövr ərzində baş verənlər boş qalır: onları yenidən sayın.
    }
entry-saved = Qaralama kimi yadda saxlanıldı. Göndərilib təsdiqlənənə qədər panellərdə görünmür.
entry-submitted = Təsdiqə göndərildi. İndi onu “{ $area }” ərazisi üzrə təsdiq edən yoxlayacaq.
entry-stopped = <b>Qaralama kimi yadda saxlanıldı, göndərilmədi.</b> Əvvəlcə aşağıda işarələnmiş rəqəmlər yoxlanılmalıdır.
entry-due-day = Son tarix: { $day }.
entry-open-until = { $day } tarixinədək açıqdır.
entry-version = Versiya { $version }.
entry-returned = <b>Geri qaytarılıb:</b> { $reason }
entry-returned-by = <b>Geri qaytarılıb ({ $user }):</b> { $reason }
entry-blocking =
    { $count ->
        [one] Göndərməzdən əvvəl { $count } rəqəmi yoxlamaq lazımdır
       *[other] Göndərməzdən əvvəl { $count } rəqəmi yoxlamaq lazımdır
    }
entry-waits = Bu hesabat təsdiq gözləyir. Rəqəm dəyişdirilməlidirsə, təsdiq edən onu geri qaytara bilər.
entry-openers =
    { $count ->
        [one] Təsdiq edən: { $names }.
       *[other] Təsdiq edənlər: { $names }.
    }
entry-reopen = Səbəbini göstərməklə <a href="{ $address }">yenidən açmaq</a> olar.
entry-figures = Rəqəmlər
entry-figures-help = Hər xananın yanında son təsdiqlənmiş rəqəm göstərilir. Bildiriləcək bir şey yoxdursa, xananı boş saxlayın; heç nə olmayıbsa, 0 yazın.
entry-figure = Rəqəm
entry-before = Əvvəlki
entry-change = Dəyişiklik
entry-during = { $unit }, dövr ərzində
entry-at-the-end = { $unit }, dövrün sonuna
entry-hint-target = { $hint }; hədəf { $target }
entry-copied-tag = köçürülüb
entry-named = Geri qaytarılıb: yoxlanılmalıdır.
entry-answered = Qeydiniz bunu izah edir.
entry-more = Qeyd və ya rəqəmin olmaması<span class="vh">: { $figure }</span>
entry-instead = Ədəd əvəzinə
entry-a-number = ədəd
entry-not-available = məlumat yoxdur
entry-not-applicable = tətbiq edilmir
entry-note = Qeyd
entry-source = Mənbə
entry-source-quoting = { $source }, istinad: { $quoted }
entry-true-on = Hansı tarixə
entry-answers = cavablar
entry-answers-of = { $figure }: cavabların sayı
entry-with-answers = { $number } (n = { $answers })
entry-no-change = dəyişməyib
entry-difference = { $difference }
entry-difference-percent = { $difference } ({ $percent } %)
entry-sum = Cəm
entry-sum-by = “{ $axis }” bölgüsü üzrə cəm
entry-against = Yekunla müqayisə
entry-sum-equal = yekuna bərabərdir
entry-sum-less = yekundan { $gap } az
entry-sum-more = yekundan { $gap } çox
entry-save-draft = Qaralamanı yadda saxla
entry-save-and-submit = Yadda saxla və təsdiqə göndər
entry-copy-last = Son rəqəmləri köçür
entry-kept-not = Yadda saxlanılmayıb: xanalardakılar yalnız bu səhifədədir.
entry-kept = Yadda saxlanılıb.
entry-kept-when = Yadda saxlanılıb: { $when }.
entry-kept-by = Yadda saxlanılıb: { $when }, { $user }.
entry-kept-nothing = Hələ heç nə daxil edilməyib.
entry-unsaved =
    { $count ->
        [one] Hələ yadda saxlanılmayıb: { $count } xana dəyişdirilib.
       *[other] Hələ yadda saxlanılmayıb: { $count } xana dəyişdirilib.
    }
entry-pasted-over =
    { $count ->
        [one] Aşağıdakı xanalardan { $count } dəyər artıq yapışdırılıb: onları yoxlayın.
       *[other] Aşağıdakı xanalardan { $count } dəyər artıq yapışdırılıb: onları yoxlayın.
    }
entry-history = Tarixçə
entry-whole-history = Xanalar üzrə bütün tarixçə
entry-when-block = { $when }, blok { $block }

## Yazılanda və ya göndəriləndə səhv olanlar
entry-note-long = Qeyd ən çoxu { $largest } işarədən ibarət olmalıdır.
entry-no-figure = Qeyd, mənbə və ya tarix var, rəqəm isə yoxdur. Rəqəmi yazın və ya “məlumat yoxdur” seçin.
entry-choose-status = “ədəd”, “məlumat yoxdur” və ya “tətbiq edilmir” seçin.
entry-not-both = Ya ədəd yazın, ya da “məlumat yoxdur” və ya “tətbiq edilmir” seçin; hər ikisi birlikdə olmaz.
entry-two-things = “{ $typed }” iki cür başa düşülə bilər: “Ədəd əvəzinə” siyahısından “məlumat yoxdur” (heç kim bilmir) və ya “tətbiq edilmir” (sayılacaq bir şey yoxdur) seçin.
entry-whole = Tam ədəd yazın: bu göstərici ölçülmür, sayılır.
entry-not-below-zero = 0 və ya daha böyük ədəd yazın; əvvəlki dövrün düzəlişi həmin dövrün hesabatında aparılır.
entry-how-many-answered = Neçə nəfərin cavab verdiyini yazın: ən azı 1 olan tam ədəd. Onsuz orta bal hesablana bilməz.
entry-no-source = “{ $code }” mənbəyi yoxdur. Siyahıdan birini seçin və ya onu qeyddə göstərin: administrator onu əlavə edə bilər.
entry-day-between = { $first } ilə { $last } arasındakı bir günü { $written } kimi yazın və ya xananı boş saxlayın.
entry-amount-character = Yalnız rəqəmlərdən istifadə edin: { $character } ədədin hissəsi deyil.
entry-amount-sign = Ən çoxu bir işarə yazın, o da rəqəmlərdən əvvəl.
entry-amount-too-fine = Vergüldən sonra ən çoxu dörd rəqəm yazın.
entry-amount-too-large = Ən çoxu 1.000.000.000.000 olan ədəd yazın; ölçü vahidini yoxlayın.
entry-amount-separators = Vergüllər, nöqtələr və ya boşluqlar minliklərin və ya onluq hissənin yerində deyil; ədədi minlik ayırıcıları olmadan yazın, məsələn, 1234.5.
entry-amount-ambiguous = Bunu { $whole } və ya { $decimal } kimi oxumaq olar. { $whole } və ya { $decimal } yazın.
entry-amount-no-digits = Ədəd yazın, məsələn, 1234.5.
entry-no-version = Forma versiyası olmadan gəlib; səhifəni yenidən açın və onun öz düymələrindən istifadə edin. Heç nə yadda saxlanılmadı.
entry-cut-off = Formanın yalnız bir hissəsi gəlib, ola bilsin, əlaqə kəsilib. Geri qayıdın və yenidən göndərin. Heç nə yadda saxlanılmadı.
entry-no-period = “{ $text }” dövr deyil; ayı 2025-03, rübü 2025-Q1, ili 2025 kimi yazın, { $first } ilə { $last } arasında
entry-by-month = “{ $form }” üzrə hesabat aylıqdır; dövrü { $period } kimi yazın.
entry-by-quarter = “{ $form }” üzrə hesabat rüblükdür; dövrü { $period } kimi yazın.
entry-by-year = “{ $form }” üzrə hesabat illikdir; dövrü { $period } kimi yazın.
entry-not-asked = “{ $area }” ərazisindən “{ $form }” üzrə hesabat bu dövr üçün tələb olunmur: { $period }.
entry-waits-not-saved = Bu hesabat təsdiq gözləyir. Rəqəm dəyişdirilməlidirsə, təsdiq edəndən onu geri qaytarmasını xahiş edin; heç nə yadda saxlanılmadı.
entry-approved-unchanged = Bu hesabat təsdiqlənib və dəyişdirilməyib; yenidən göndərməzdən əvvəl hər hansı rəqəmi dəyişin.
entry-empty-report = Hesabat boşdur. Rəqəm daxil edin və ya heç kimin bilmədiyi yerdə “məlumat yoxdur” seçin.
entry-why-back = Hesabatın nə üçün geri qaytarıldığını yazın ki, hesabat verən nəyi dəyişəcəyini bilsin.
entry-why-again = Hesabatın nə üçün yenidən açıldığını yazın: səbəb onun tarixçəsində qalır.
entry-return-instead = Bu hesabat təsdiq gözləyir. Bunun əvəzinə onu səbəbini göstərməklə geri qaytarın; heç nə dəyişdirilmədi.
entry-approved-already = Bu hesabat artıq təsdiqlənib; heç nə dəyişdirilmədi.
entry-not-submitted = Bu hesabat təsdiqə göndərilməyib və ya artıq təsdiq gözləmir; heç nə dəyişdirilmədi.
entry-changed-meanwhile = Kimsə bu hesabatı indicə dəyişdi. İndi nə yazıldığını görmək üçün onu yenidən açın; heç nə dəyişdirilmədi.
entry-group = { $area } qrupdur və hesabat verə bilməz: hesabatı onun üzvləri verir. Formanı onlara təyin edin.
entry-counts-twice = { $indicator } göstəricisi həm { $above } ərazisində, həm də onun daxilindəki { $inside } ərazisində toplanılır, buna görə iki dəfə sayılardı. Onu bunlardan yalnız birinə təyin edin; yalnız dövr ərzində sayılan göstərici (axın) başqa əraziyə keçə bilər, o da bir təyinat digəri başlamazdan əvvəl bitirsə.
entry-asked-twice = { $area } ərazisindən { $indicator } göstəricisi eyni vaxt üçün iki dəfə soruşulur; onu bir dəfə təyin edin.
entry-rule-sides = Müqayisənin hər tərəfində toplanan olmalıdır; sola bir, sağa bir toplanan əlavə edin.
entry-rule-terms = Toplananlar yalnız müqayisədə olur; onları çıxarın və ya növü compare kimi yazın.
entry-rule-limits = Aşağı hədd, yuxarı hədd və ya hər ikisini yazın.
entry-rule-falls = Azalmamalı olan göstəricini adlandırın: qalıq göstəricilərinin əksəriyyəti azala bilər.
entry-rule-order = Aşağı hədd yuxarı həddən böyükdür; onların yerini dəyişin.

## Bir hesabat üzərində iki nəfər
entry-conflict-choose-each = Heç nə yadda saxlanılmadı: hər ikinizin dəyişdiyi hər rəqəm üçün seçim edin
entry-conflict-choose-for = { $figure }: onun və ya öz variantınızı seçin.
entry-conflict-choose = Onun və ya öz variantınızı seçin.
entry-conflict = Heç nə yadda saxlanılmadı: bu arada kimsə bu hesabatı yadda saxlayıb
entry-conflict-help = Heç nə itməyib: hər ikinizin yazdıqları aşağıdadır. Hər rəqəm üçün seçim edin, sonra yadda saxlayın.
entry-conflict-count =
    { $count ->
        [one] { $count } rəqəm fərqlənir. Rəqəmi yalnız biriniz dəyişdiyi yerdə həmin dəyişiklik artıq seçilib.
       *[other] { $count } rəqəm fərqlənir. Rəqəmi yalnız biriniz dəyişdiyi yerdə həmin dəyişiklik artıq seçilib.
    }
entry-conflict-both-from = Hər ikiniz üçün ilkin
entry-conflict-theirs-saved = Onun variantı, yadda saxlanılıb
entry-conflict-yours-unsaved = Sizin variantınız, yadda saxlanılmayıb
entry-conflict-from = İlkin
entry-conflict-theirs = Onun variantı
entry-conflict-yours = Sizin variantınız
entry-conflict-contested = hər ikiniz dəyişib
entry-conflict-save = Seçiləni yadda saxla
entry-conflict-leave = Onun variantını saxla
entry-empty = boş
entry-text-note = qeyd “{ $note }”
entry-text-source = mənbə { $source }
entry-who-when = { $who }, { $when }
entry-an-import = idxal

## Hesabatın tarixçəsi
entry-step-saved = yadda saxlanılıb
entry-step-submitted = təsdiqə göndərilib
entry-step-returned = geri qaytarılıb
entry-step-approved = təsdiqlənib
entry-step-imported = idxal edilib
entry-step-reopened = yenidən açılıb
entry-step-by = { $step } ({ $user })
entry-as-block = { $step }, blok { $block }
entry-times =
    { $count ->
        [one] { $count } dəfə { $step }
       *[other] { $count } dəfə { $step }
    }
entry-moment-draft = qaralama
entry-moment-setup = proqramla birlikdə dəyişdirilib
entry-import = idxal
entry-history-of = Hesabatın tarixçəsi – { $report }
entry-one-cell = Bir xana.
entry-all-cells = Bütün xanalar
entry-newest-first = Ən yenisi əvvəldə, vaxt UTC üzrə.
entry-the-form = Forma
entry-the-report = Hesabat
entry-not-begun = Bu hesabata hələ heç kim başlamayıb.
entry-nothing-here = Buraya heç vaxt heç nə daxil edilməyib.
entry-earlier =
    { $count ->
        [one] daha əvvəlki { $count } qeyd
       *[other] daha əvvəlki { $count } qeyd
    }
entry-never = Heç vaxt daxil edilməyib
entry-no-longer-asked = { $figure } (daha tələb olunmur)
entry-no-cell = “{ $form }” formasında “{ $cell }” xanası yoxdur.
entry-named-cells = Yoxlanılmalıdır: { $figures }.
entry-names-this = { $reason } (bu xana göstərilib)
entry-from-to = { $old } → { $new }
entry-figure-kept = { $figure }, rəqəm dəyişməyib
entry-note-out = Qeyd silinib.
entry-note-text = Qeyd: { $note }
entry-copied-before = Əvvəlki dövrdən köçürülüb.
entry-true-on-day = { $day } tarixinə.
entry-source-text = Mənbə: { $source }
entry-when-who = { $when }, { $who }

## Təsdiq qəbzi
entry-receipt = Qəbz
entry-receipt-title = Qəbz: blok { $block }
entry-receipt-head = Qəbz: { $form }, { $area }, { $period }
entry-receipt-lede =
    { $count ->
        [one] { $count } rəqəm təsdiqlənib və uçot kitabında blok { $block } kimi uçota alınıb.
       *[other] { $count } rəqəm təsdiqlənib və uçot kitabında blok { $block } kimi uçota alınıb.
    }
entry-receipt-submitted = Təsdiqə göndərilib
entry-receipt-approved = Təsdiqlənib
entry-by-import = idxalla
entry-receipt-posted = Uçota alınanlar
entry-since = Yeni
entry-receipt-difference = Fərq
entry-posting = Uçot yazısı
entry-taken-out = çıxarılıb
entry-proof = Sübut
entry-proof-ledger = Bu uçota alınandan sonra uçot kitabının son bloku: blok { $block }, <code>{ $seal }</code>
entry-proof-audit = Bu uçota alınandan sonra audit jurnalının son sətri: sətir { $line }, <code>{ $seal }</code>
entry-proof-how = Hər blok öz uçot yazıları və əvvəlki blokun möhürü üzrə hesablanan SHA-256 ilə möhürlənir. Bu qəbzi verilənlər bazasından ayrı saxlayın. Proqrama xidmət edən şəxs <code>groundwork verify</code> yaza bilər: bu əmr bütün yekunları və bütün möhürləri yenidən hesablayır və uyğun gəlməyən ilk sətri göstərir. O heç nə tapmadıqca və bu səhifə burada çap olunmuş möhürləri göstərdikcə, blok { $block } daxil olmaqla heç bir rəqəm dəyişdirilməyib.
entry-shown = { $day } tarixində göstərildiyi kimi.
entry-history-cells = Hər xananın tarixçəsi
entry-what-waits = Təsdiq gözləyənlər
entry-receipt-address = Qəbzin ünvanı onun blokunun nömrəsi ilə bitir.
entry-no-receipt = Uçot kitabında blok { $block } yoxdur, ona görə onun qəbzi də yoxdur. Onu hesabatın tarixçəsində axtarın.
entry-batch-lede =
    { $count ->
        [one] { $count } rəqəm uçot kitabında blok { $block } kimi uçota alınıb.
       *[other] { $count } rəqəm birlikdə uçot kitabında blok { $block } kimi uçota alınıb.
    }
entry-batch-what = Nə
entry-batch-import = Fayl və onun hesabatları

## Hesabatların tamlığı və vaxtında verilməsi
entry-rate-approved = Təsdiqlənib
entry-rate-expected = Gözlənilən
entry-rate-approved-percent = Təsdiqlənib, %
entry-rate-on-time = Vaxtında
entry-rate-judged = Vaxtında və ya gec
entry-rate-on-time-percent = Vaxtında, %

## Yoxlamaların tapdıqları
entry-find-rose = “{ $figure }” { $from } səviyyəsindən { $to } səviyyəsinə yüksəlib ({ $change } %)
entry-find-fell = “{ $figure }” { $from } səviyyəsindən { $to } səviyyəsinə enib ({ $change } %)
entry-find-rose-since = “{ $figure }” { $from } ({ $period }) səviyyəsindən { $to } səviyyəsinə yüksəlib ({ $change } %)
entry-find-fell-since = “{ $figure }” { $from } ({ $period }) səviyyəsindən { $to } səviyyəsinə enib ({ $change } %)
entry-find-beyond = { $sentence }; bu, { $limit } % həddindən çoxdur
entry-find-short = { $sentence }; bu, gözlənilən { $limit } % səviyyəsindən azdır
entry-find-above = “{ $figure }”: { $actual } – { $day } tarixinə olan { $target } hədəfindən { $off } % yuxarıdır
entry-find-above-in-all = “{ $figure }”: cəmi { $actual } – { $day } tarixinə olan { $target } hədəfindən { $off } % yuxarıdır
entry-find-below = “{ $figure }”: { $actual } – { $day } tarixinə olan { $target } hədəfindən { $off } % aşağıdır
entry-find-below-in-all = “{ $figure }”: cəmi { $actual } – { $day } tarixinə olan { $target } hədəfindən { $off } % aşağıdır
entry-find-between =
    { $severity ->
        [stop] “{ $figure }” ({ $value }) { $low } ilə { $high } arasında olmalıdır
       *[note] “{ $figure }” ({ $value }) { $low } ilə { $high } arasında gözlənilir
    }
entry-find-least =
    { $severity ->
        [stop] “{ $figure }” ({ $value }) ən azı { $low } olmalıdır
       *[note] “{ $figure }” ({ $value }) üçün ən azı { $low } gözlənilir
    }
entry-find-most =
    { $severity ->
        [stop] “{ $figure }” ({ $value }) ən çoxu { $high } olmalıdır
       *[note] “{ $figure }” ({ $value }) üçün ən çoxu { $high } gözlənilir
    }
entry-find-sum-falls = “{ $figure }”: { $new } uçotun əvvəlindən olan cəmi azaldardı
entry-find-no-fall = “{ $figure }” { $from } ({ $period }) səviyyəsindən { $to } səviyyəsinə enib, halbuki azalma gözlənilmir
entry-find-outlier =
    { $count ->
        [one] “{ $figure }”: { $value } əvvəlki { $count } qiymətin medianından ({ $median }) uzaqdır (dəyişdirilmiş z-bal { $score }, hədd { $limit })
       *[other] “{ $figure }”: { $value } əvvəlki { $count } qiymətin medianından ({ $median }) uzaqdır (dəyişdirilmiş z-bal { $score }, hədd { $limit })
    }
entry-find-at-most =
    { $severity ->
        [stop] { $left } bundan çox ola bilməz: { $right }
       *[note] { $left } bundan çox olmamalıdır: { $right }
    }
entry-find-at-most-by =
    { $severity ->
        [stop] { $left } bundan { $by } həddindən artıq çox ola bilməz: { $right }
       *[note] { $left } bundan { $by } həddindən artıq çox olmamalıdır: { $right }
    }
entry-find-at-least =
    { $severity ->
        [stop] { $left } bundan az ola bilməz: { $right }
       *[note] { $left } bundan az olmamalıdır: { $right }
    }
entry-find-at-least-by =
    { $severity ->
        [stop] { $left } bundan { $by } həddindən artıq az ola bilməz: { $right }
       *[note] { $left } bundan { $by } həddindən artıq az olmamalıdır: { $right }
    }
entry-find-equal =
    { $severity ->
        [stop] { $left } buna bərabər olmalıdır: { $right }
       *[note] { $left } üçün buna bərabərlik gözlənilir: { $right }
    }
entry-find-equal-within =
    { $severity ->
        [stop] { $left } { $by } dəqiqliklə buna bərabər olmalıdır: { $right }
       *[note] { $left } üçün { $by } dəqiqliklə buna bərabərlik gözlənilir: { $right }
    }
entry-find-difference = { $sentence }; fərq { $difference }
entry-find-share = { $sentence }; “{ $ratio }” { $share } % olardı
entry-find-together = { $terms }, birlikdə { $sum }
entry-find-together-left = { $terms }, birlikdə { $sum },
entry-find-value = “{ $figure }” ({ $number })
entry-find-since = uçotun əvvəlindən “{ $figure }” ({ $number })
entry-find-rise-of = “{ $figure }” göstəricisinin artımı ({ $number })
entry-find-fall-of = “{ $figure }” göstəricisinin azalması ({ $number })
entry-find-in = { $number }, { $period }
entry-find-minus = minus { $term }
entry-find-plus = { $before } üstəgəl { $term }
entry-find-less = { $before } minus { $term }
entry-find-part = “{ $indicator }”: “{ $first }” xanası { $sum } edir, yekun isə { $total }, fərq { $apart }
entry-find-parts = “{ $indicator }”: “{ $first }” xanasından “{ $last }” xanasına qədər olanların cəmi { $sum }, yekun isə { $total }, fərq { $apart }
entry-find-part-so-far = “{ $indicator }”: “{ $first }” xanası artıq { $sum } edir, bu, { $total } yekunundan çoxdur
entry-find-parts-so-far = “{ $indicator }”: “{ $first }” xanasından “{ $last }” xanasına qədər olanların cəmi artıq { $sum }, bu, { $total } yekunundan çoxdur
entry-find-rounding = { $sentence }; bunu yuvarlaqlaşdırma ilə izah etmək olmaz
entry-find-allowed = { $sentence }; bu, yol verilən { $limit } həddindən çoxdur
entry-find-points = { $number } faiz bəndi
entry-find-check-one = { $sentence }. Rəqəmi yoxlayın; düzgündürsə, qeyd yazın.
entry-find-check-all = { $sentence }. Rəqəmləri yoxlayın; düzgündürlərsə, qeyd yazın.
entry-find-stop = { $sentence }.
