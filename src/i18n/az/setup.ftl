# What the programme is made of: tables, their columns and the words to choose from.
setup-title =
    { $table ->
        [programme] Proqram
        [areas] Ərazilər
        [area_members] Qrupların üzvləri
        [area_codes] Ərazilərin digər kodları
        [area_changes] Köçürmə, bölünmə və birləşmələr
        [breakdowns] Bölgülər
        [indicators] Göstəricilər
        [terms] Düsturlar
        [forms] Formalar
        [form_fields] Formaların sətirləri
        [assignments] Təyinatlar
        [sources] Mənbələr
        [targets] Hədəflər və ilkin bazalar
        [statements] Dərc edilmiş məlumatlar
        [rules] Qaydalar
        [rule_terms] Qaydaların toplananları
       *[other] { $title }
    }
setup-about =
    { $table ->
        [programme] Proqramın adı, ümumi baxışın ərazisi və rəqəmləri, kimin təsdiqləyə bildiyi və kimin sakin sayıldığı.
        [areas] Ölkədən yaşayış komplekslərinədək bir ağac şəklində proqramın yerləri.
        [area_members] Dərc edilmiş rəqəmləri bölünə bilməyən qrupun hansı əraziləri əhatə etdiyi.
        [area_codes] Ərazinin başqalarında adı: P-kodlar, ISO 3166-2, DHIS2 və digərləri.
        [area_changes] Hansı ərazilər sona çatıb və nəyə çevrilib.
        [breakdowns] Rəqəmlərin bölündüyü kateqoriyalar: cins, yaş qrupu, zədə dərəcəsi və s. Cəm üçün heç nə lazım deyil.
        [indicators] Nəyin, hansı vahidlə hesablandığı və necə cəmləndiyi.
        [terms] Nisbətin nədən hesablandığı: surəti və məxrəci, hər toplananı ilə.
        [forms] Birlikdə təqdim olunan göstəricilər, nə qədər tez-tez və hansı müddətədək.
        [form_fields] Hər formanın xanaları, soruşulduğu ardıcıllıqla.
        [assignments] Hansı ərazi hansı formanı və nə vaxtdan doldurur.
        [sources] Kim nəyi, nə vaxt və harada dərc edib.
        [targets] Ərazi üçün müəyyən günədək nəyin planlaşdırıldığı və başlanğıcda vəziyyətin necə olduğu.
        [statements] Başqalarının dərc etdiyi rəqəmlər; uçot kitabının öz rəqəmlərinin yanında göstərilir, heç vaxt onlara əlavə edilmir.
        [rules] Hesabat təqdim edilməzdən əvvəl nə yoxlanılır.
        [rule_terms] Qaydanın sol və sağ tərəfində nəyin cəmləndiyi.
       *[other] { $about }
    }
setup-add =
    { $table ->
        [programme] Parametr əlavə et
        [areas] Ərazi əlavə et
        [area_members] Qrup üzvü əlavə et
        [area_codes] Digər kod əlavə et
        [area_changes] Köçürmə, bölünmə və ya birləşmə əlavə et
        [breakdowns] Bölgü əlavə et
        [indicators] Göstərici əlavə et
        [terms] Düstura toplanan əlavə et
        [forms] Forma əlavə et
        [form_fields] Formaya sətir əlavə et
        [assignments] Təyinat əlavə et
        [sources] Mənbə əlavə et
        [targets] Hədəf əlavə et
        [statements] Dərc edilmiş məlumat əlavə et
        [rules] Qayda əlavə et
        [rule_terms] Qaydaya toplanan əlavə et
       *[other] { $one }
    }
setup-label =
    { $column ->
        [programme-key] Parametr
        [programme-value] Qiymət
        [targets-value] Qiymət
        [statements-value] Qiymət
        [areas-code] Kod
        [breakdowns-code] Kod
        [indicators-code] Kod
        [forms-code] Kod
        [sources-code] Kod
        [rules-code] Kod
        [areas-parent] Hansı əraziyə daxildir
        [areas-level] Səviyyə
        [forms-level] Səviyyə
        [areas-type] Növ
        [areas-name] Ad
        [breakdowns-name] Ad
        [indicators-name] Ad
        [forms-name] Ad
        [areas-name_az] Azərbaycanca ad
        [breakdowns-name_az] Azərbaycanca ad
        [indicators-name_az] Azərbaycanca ad
        [forms-name_az] Azərbaycanca ad
        [areas-name_ru] Rusca ad
        [breakdowns-name_ru] Rusca ad
        [indicators-name_ru] Rusca ad
        [forms-name_ru] Rusca ad
        [areas-name_ar] Ərəbcə ad
        [breakdowns-name_ar] Ərəbcə ad
        [indicators-name_ar] Ərəbcə ad
        [forms-name_ar] Ərəbcə ad
        [areas-latitude] Enlik
        [areas-longitude] Uzunluq
        [areas-tile_column] Sxematik xəritədə sütun
        [areas-tile_row] Sxematik xəritədə sıra
        [areas-valid_from] İlk ay
        [area_changes-month] İlk ay
        [assignments-from] İlk ay
        [areas-valid_to] Son ay
        [assignments-to] Son ay
        [areas-note] Qeyd
        [area_codes-note] Qeyd
        [area_changes-note] Qeyd
        [sources-note] Qeyd
        [targets-note] Qeyd
        [statements-note] Qeyd
        [area_members-group] Qrup
        [area_members-member] Üzv
        [area_codes-area] Ərazi
        [assignments-area] Ərazi
        [targets-area] Ərazi
        [statements-area] Ərazi
        [area_codes-scheme] Kodlar sistemi
        [area_codes-code] Onların kodu
        [area_changes-from] Sona çatan
        [area_changes-to] Başlayan
        [area_changes-kind] Necə
        [breakdowns-axis] Kəsim
        [rules-axis] Kəsim
        [indicators-sector] Sahə
        [forms-sector] Sahə
        [statements-sector] Sahə
        [indicators-subject] Mövzu
        [indicators-unit] Vahid
        [statements-unit] Vahid
        [indicators-kind] Növ
        [rules-kind] Növ
        [targets-kind] Növ
        [statements-kind] Növ
        [indicators-decimals] Göstərilən onluq işarələr
        [indicators-direction] Arzuolunan istiqamət
        [indicators-period] Dövr
        [forms-period] Dövr
        [indicators-about] Nəyə aiddir
        [indicators-public] İctimaiyyətə açıq
        [indicators-core] Əsas
        [indicators-exact] Dəqiq
        [indicators-scale] Vurulan əmsal
        [indicators-axes] Kəsimlər
        [indicators-definition] Tərif
        [indicators-standard] Standart
        [indicators-retired] Toplanması dayandırılıb
        [terms-indicator] Hesablanan göstərici
        [terms-part] Hissə
        [terms-side] Tərəf
        [rule_terms-side] Tərəf
        [terms-sign] İşarə
        [rule_terms-sign] İşarə
        [terms-term] Göstərici
        [form_fields-indicator] Göstərici
        [targets-indicator] Göstərici
        [statements-indicator] Göstərici
        [rules-indicator] Göstərici
        [rule_terms-term] Göstərici
        [terms-breakdown] Bölgü
        [form_fields-breakdown] Bölgü
        [rule_terms-breakdown] Bölgü
        [terms-cumulative] Artan yekun
        [forms-due_day] Təqdimetmə müddəti
        [forms-closing_day] Bağlanma
        [form_fields-form] Forma
        [assignments-form] Forma
        [sources-publisher] Dərc edən
        [sources-url] Ünvan
        [sources-published] Dərc tarixi
        [sources-language] Dil
        [sources-attributed_to] İstinad olunan
        [targets-from] Başlanğıc
        [statements-from] Başlanğıc
        [targets-by] Son tarix
        [targets-source] Mənbə
        [statements-source] Mənbə
        [statements-label] Başlıq
        [statements-to] Son
        [statements-published] Dərc olunduğu kimi vaxt
        [rules-severity] Ciddilik
        [rules-exceptions] İstisna
        [rules-comparison] Müqayisə
        [rules-low] Aşağı hədd
        [rules-high] Yuxarı hədd
        [rules-message] Mesaj
        [rules-active] İstifadədədir
        [rule_terms-rule] Qayda
        [rule_terms-take] Nə götürülür
       *[other] { $label }
    }
setup-hint =
    { $column ->
        [programme-key] name, name_az, name_ru və name_ar (ingiliscə, azərbaycanca, rusca və ərəbcə ad), area (ümumi baxış ərazisinin kodu), key_figures (ümumi baxışdakı göstəricilərin kodları, boşluqla ayrılır), map_note (xəritələrin altındakı qeyd; həmin dillərdə map_note_az, map_note_ru və map_note_ar), second_person (no yazılarsa, istifadəçi özünün təqdim etdiyini təsdiqləyə bilər), population (1.000 nəfərə görə müqayisə üçün sakinləri sayan göstəricinin kodu), licence (rəqəmlərdən hansı lisenziya ilə istifadə etmək olar, ünvanı ilə: CC BY 4.0 https://creativecommons.org/licenses/by/4.0/)
        [areas-code] Həmişə eyni qalır və heç vaxt başqa yer üçün istifadə edilmir.
        [indicators-code] Həmişə eyni qalır və heç vaxt başqa göstərici üçün istifadə edilmir.
        [areas-parent] Yuxarıdakı ərazi. Ən yuxarı ərazi üçün boş qalır.
        [areas-type] Daha dəqiq söz: şəhər, kənd, qəsəbə.
        [areas-name_az] Boşdursa, bu dildəki səhifələr ingiliscə adı göstərir.
        [breakdowns-name_az] Boşdursa, bu dildəki səhifələr ingiliscə adı göstərir.
        [indicators-name_az] Boşdursa, bu dildəki səhifələr ingiliscə adı göstərir.
        [forms-name_az] Boşdursa, bu dildəki səhifələr ingiliscə adı göstərir.
        [areas-name_ru] Boşdursa, bu dildəki səhifələr ingiliscə adı göstərir.
        [breakdowns-name_ru] Boşdursa, bu dildəki səhifələr ingiliscə adı göstərir.
        [indicators-name_ru] Boşdursa, bu dildəki səhifələr ingiliscə adı göstərir.
        [forms-name_ru] Boşdursa, bu dildəki səhifələr ingiliscə adı göstərir.
        [areas-name_ar] Boşdursa, bu dildəki səhifələr ingiliscə adı göstərir.
        [breakdowns-name_ar] Boşdursa, bu dildəki səhifələr ingiliscə adı göstərir.
        [indicators-name_ar] Boşdursa, bu dildəki səhifələr ingiliscə adı göstərir.
        [forms-name_ar] Boşdursa, bu dildəki səhifələr ingiliscə adı göstərir.
        [areas-latitude] Dərəcə, ən çoxu dörd onluq işarə ilə; şimal müsbətdir.
        [areas-longitude] Dərəcə, ən çoxu dörd onluq işarə ilə; şərq müsbətdir.
        [areas-tile_column] Soldan 0-dan sayılır. Boşdursa, xəritədə yoxdur.
        [areas-tile_row] Yuxarıdan 0-dan sayılır.
        [areas-valid_from] Yarandığı ay, məsələn 2025-03. Boşdursa, həmişə mövcud olub.
        [areas-valid_to] Bu aydan sonra mövcud deyil, məsələn 2025-03. Boşdursa, davam edir.
        [areas-note] Bilinməsi lazım olanlar.
        [sources-note] Bilinməsi lazım olanlar.
        [area_members-group] Qrup səviyyəsində ərazi.
        [area_codes-scheme] Məsələn, pcode və ya iso3166-2.
        [area_changes-month] Qüvvəyə mindiyi ay.
        [breakdowns-code] Məsələn, sex.f. Biri digərinin daxilində: sex.f.age.0-4, ayrıca kəsim altında.
        [breakdowns-axis] Nə fərqləndirilir: sex, age, grade.
        [indicators-subject] Sahə daxilində başlıq.
        [indicators-unit] Hesablananın bir ədədi: dwelling, person, km, %. Bir rəqəm uçota alındıqdan sonra dəyişmir.
        [indicators-kind] Vəziyyət dövrün sonunda nə olduğunu bildirir; axın dövr ərzində baş verəndir; nisbət başqa göstəricilərdən hesablanır; bal neçə cavabdan alındığı ilə birlikdə orta qiymətdir. Bir rəqəm uçota alındıqdan sonra dəyişmir.
        [indicators-decimals] 0-dan 4-ə qədər.
        [indicators-direction] yuxarı: çox olması yaxşıdır; aşağı: az olması yaxşıdır; yoxdur: heç biri.
        [indicators-period] Nə qədər tez-tez təqdim olunur. Bir rəqəm uçota alındıqdan sonra dəyişmir.
        [indicators-about] İnsanlara aid kiçik saylar ictimai səhifələrdə qorunur.
        [indicators-public] Daxil olmadan baxılan səhifələrdə göstərilib-göstərilmədiyi.
        [indicators-core] Əsas göstəricilər toplusuna daxil olub-olmadığı.
        [indicators-exact] Artıq dərc edildiyi üçün ictimaiyyətə yuvarlaqlaşdırılmadan göstərilib-göstərilmədiyi.
        [indicators-scale] Nisbətin vurulduğu ədəd: faiz üçün 100, 10.000-də bir üçün 10000.
        [indicators-axes] Bölgülərinin kəsimləri, boşluqla ayrılır.
        [indicators-definition] Nəyin və necə hesablandığı, sözlə. Əvvəlki təriflər saxlanılır.
        [indicators-standard] Tərifin haradan götürüldüyü.
        [indicators-retired] Artıq toplanmadığı. Rəqəmləri qalır.
        [terms-part] 1; iki nisbətin fərqində çıxılan üçün 2.
        [terms-term] Nə götürülür.
        [terms-cumulative] Axının başlanğıcdan bəri cəminin götürülüb-götürülmədiyi.
        [forms-level] Onu dolduran ərazilərin səviyyəsi.
        [forms-period] Göstəricilərinin dövrü ilə eynidir.
        [forms-due_day] Dövr bitdikdən neçə gün sonrayadək hesabat təqdim edilməlidir.
        [forms-closing_day] Dövr bitdikdən neçə gün sonra hesabat bağlanır; bundan sonra onu yalnız təsdiq edən yenidən aça bilər. Boşdursa, heç vaxt.
        [assignments-from] Məsələn 2025-03. Boşdursa, həmişə.
        [assignments-to] Məsələn 2025-03. Boşdursa, davam edir.
        [sources-url] Varsa, səhifənin ünvanı.
        [sources-published] Məlum olduğu dəqiqliklə gün, ay və ya il: 2025-03-04, 2025-03, 2025.
        [sources-language] Onun kodu: az, en, ru.
        [sources-attributed_to] Orada kimə istinad edilir.
        [targets-from] Axın hədəfinin hesablandığı ilk gün.
        [targets-by] Planlaşdırılan gün; ilkin baza üçün vəziyyətin belə olduğu gün.
        [targets-value] Göstəricinin vahidi ilə.
        [statements-indicator] Uyğun göstərici yoxdursa, boş qalır.
        [statements-label] Nəyin hesablandığı, sözlə.
        [statements-from] Tarix varsa, aid olduğu ilk gün.
        [statements-to] Tarix varsa, aid olduğu son gün.
        [rules-kind] müqayisə: göstəricilərin cəmləri bir-biri ilə; hissə: nisbətin surəti məxrəcindən böyük deyil; dəyişiklik: son uçota alınmış qiymətlə müqayisə; hədəf: hədəflə müqayisə; bölgü: kəsimin xanaları cəmlə müqayisə; hədlər: verilmiş hədlər daxilində; azalma: əvvəlkindən az; kənarlaşma: əvvəlki dövrlərdən çox fərqli.
        [rules-severity] dayandırma: hesabat təqdim edilə bilməz; qeyd: qeyd yazılmalıdır.
        [rules-indicator] Boşdursa, bu növün uyğun gəldiyi bütün göstəricilər.
        [rules-exceptions] Göstəricilərin kodları, boşluqla ayrılır; hər biri tək və ya bir kəsimlə: FUN-09:finsector.
        [rules-axis] Bölgünün kəsimi. Boşdursa, bütün kəsimlər.
        [rules-comparison] Sol tərəfin cəmi sağ tərəfin cəminə nisbətən necə olmalıdır.
        [rules-message] Hesabat verənin bilməli olduğu məlumat.
        [rule_terms-take] Qiymətin özü, axının başlanğıcdan bəri cəmi və ya son qiymətdən sonrakı dəyişiklik.
       *[other] { $hint }
    }
setup-word =
    { $word ->
        [housing] mənzil təminatı
        [infrastructure] infrastruktur
        [services] xidmətlər
        [heritage] irs
        [returnees] qayıdanlar
        [trust] etimad
        [funding] maliyyələşdirmə
        [land] torpaqlar
        [livelihoods] məşğulluq və gəlirlər
        [country] ölkə
        [programme] proqram
        [region] bölgə
        [group] qrup
        [district] rayon
        [settlement] yaşayış məntəqəsi
        [complex] yaşayış kompleksi
        [month] ay
        [quarter] rüb
        [year] il
        [stock] vəziyyət
        [flow] axın
        [ratio] nisbət
        [score] bal
        [up] yuxarı
        [down] aşağı
        [none] yoxdur
        [people] insanlar
        [assets] obyektlər
        [yes] bəli
        [no] xeyr
        [move] köçürmə
        [split] bölünmə
        [merge] birləşmə
        [actual] faktiki
        [target] hədəf
        [baseline] ilkin baza
        [numerator] surət
        [denominator] məxrəc
        [compare] müqayisə
        [part] hissə
        [change] dəyişiklik
        [breakdown] bölgü
        [bounds] hədlər
        [falls] azalma
        [outlier] kənarlaşma
        [stop] dayandırma
        [note] qeyd
        [left] sol
        [right] sağ
        [value] qiymət
        [cumulative] artan yekun
       *[other] { $word }
    }
setup-may-be-empty = Boş qala bilər.
setup-day-hint = Gün, məsələn 2025-03-04.
setup-month-hint = Ay, məsələn 2025-03.
setup-none = (yoxdur)
setup-total = Cəmi
setup-called-until = { $name }, son ay: { $month }
# The first page.
setup-lede = Proqramın nədən ibarət olduğu. Hər dəyişiklik bütövlükdə yoxlanılır və audit jurnalına yazılır; uçota alınmış rəqəmlər olduğu kimi qalır.
setup-next =
    { $table ->
        [areas] Növbəti addım: ən yuxarı ərazidən başlayın, sonra onun daxilindəkiləri əlavə edin; hər birində yuxarıdakı ərazi göstərilir.
        [programme] Növbəti addım: proqrama ad verin və ümumi baxışda hansı ərazinin göstəriləcəyini bildirin.
        [indicators] Növbəti addım: nəyin hansı vahidlə hesablandığını bildirin.
        [forms] Növbəti addım: birlikdə təqdim olunan göstəriciləri bir formada toplayın.
        [form_fields] Növbəti addım: hər formanın hansı göstəriciləri soruşduğunu bildirin.
       *[other] Növbəti addım: hansı ərazilərin hansı formanı hansı aydan doldurduğunu bildirin.
    }
setup-group-programme = Proqram
setup-group-places = Yerlər
setup-group-places-about = Hesablamanın aparıldığı yerlər. Sərhədləri dəyişən ərazi sona çatır, onun davamçıları başlayır.
setup-group-counted = Nə hesablanır
setup-group-reporting = Hesabatlar
setup-group-reporting-about = Kimdən nəyin və hansı müddətədək soruşulduğu.
setup-group-checks = Yoxlamalar
setup-group-against = Nə ilə müqayisə olunur
setup-group-people = İstifadəçilər və vaxt
setup-people-about = Kim harada hesabat verir, təsdiqləyir və baxır.
setup-reminders = Xatırlatmalar
setup-reminders-about = Növbəti hesabatı kim verməlidir.
setup-audit = Audit jurnalı
setup-audit-about = Kim nəyi və nə vaxt dəyişib.
setup-files = Eyni məlumat fayllarda
setup-files-about = Bütün cədvəlləri bir qovluqda CSV faylları kimi, məsələn, versiya nəzarəti altında saxlamaq olar. <code>groundwork setup dump FOLDER</code> onları yazır. <code>groundwork setup apply FOLDER --dry-run</code> onların nəyi dəyişəcəyini göstərir; <code>--dry-run</code> olmadan dəyişikliklər ya hamısı, ya da heç biri tətbiq edilir.
# A table's rows.
setup-saved = Yadda saxlanıldı: { $row }.
setup-removed = Silindi.
setup-finder = Bu sözlər olan sətirlər
setup-all = Hamısı: { $count }
setup-cut = Cəmi { $found } sətirdən ilk { $shown } göstərilir. Siyahını qısaltmaq üçün söz yazın.
setup-in-all = Cəmi: { $count }.
setup-found = { $all } sətirdən { $found }.
setup-nothing-yet = Hələ heç nə yoxdur.
setup-no-row = Bu sözlər heç bir sətirdə yoxdur.
# One row.
setup-new = yeni
setup-row-title = { $table }: { $row }
setup-stale = Heç nə yadda saxlanılmadı: bu arada kimsə bu sətri dəyişib
setup-stale-about = Yazdıqlarınız xanalardadır; fərq olan yerdə indi saxlanılan mətn aşağıda göstərilir. Müqayisə edin, istədiyinizi dəyişin və yenidən yadda saxlayın.
setup-its-page = Səhifəsi
setup-choose = Seçin
setup-kept-now = İndi saxlanılır: { $text }
setup-kept-nothing = İndi saxlanılır: heç nə
setup-position = Mövqe
setup-position-hint = 1-dən başlayaraq, ən çoxu { $of }: soruşulma ardıcıllığı.
setup-save = Yadda saxla
setup-remove = Sil
setup-back = Siyahıya qayıt
setup-definitions = Təriflər
setup-version = Versiya { $version }: { $name } ({ $unit })
setup-since = { $day } tarixindən
setup-since-by = { $day } tarixindən, müəllif: { $author }
setup-gone = “{ $table }” cədvəlində “{ $row }” (artıq) yoxdur. Siyahı nələrin olduğunu göstərir.
setup-by-moves = Köçürmə, bölünmə və birləşmələr yalnız icra edilməklə yazılır: bax Quraşdırma, Ərazilər.
setup-there-already = { $row } artıq var. Dəyişmək üçün onu siyahıda açın və ya başqasını seçin.
setup-taken-out = Bu arada kimsə bu sətri “{ $table }” cədvəlindən silib. Lazımdırsa, yenidən əlavə edin; heç nə dəyişdirilmədi.
setup-no-position = “{ $text }” mövqe deyil. 1-dən kiçik, { $most } rəqəmindən böyük olmayan tam ədəd yazın.
# Taking a row out.
setup-removal-none = Heç nə silinmədi
setup-removal-ask = Bu sətir “{ $table }” cədvəlindən silinsin?
setup-removal-title = Silinmə: { $row }
setup-keep = Saxla
setup-removal-gone = “{ $table }” cədvəlində “{ $row }” (artıq) yoxdur.
setup-removal-changed = Bu arada kimsə bu sətri dəyişib. Aşağıda onun indiki məzmunu göstərilir; yalnız bu hələ də doğrudursa, silin.
# Moves, splits and merges: the form.
setup-move-area = Ərazini köçür
setup-split-area = Ərazini böl
setup-merge-areas = Əraziləri birləşdir
setup-move = Köçür
setup-split = Böl
setup-merge = Birləşdir
setup-move-lede = Rayon başqa bölgəyə, kənd başqa rayona keçir. Təqdim olunmuş bütün hesabatlar ərazinin indiki halında qalır. Sonrası yeni kodla başlayır və özü hesabat verir.
setup-split-lede = Bir ərazi iki və ya daha çox əraziyə bölünür. Təqdim olunmuş bütün hesabatlar ərazinin indiki halında qalır. Sonrası yeni kodla başlayır və özü hesabat verir.
setup-merge-lede = İki və ya daha çox ərazi birləşib bir ərazi olur. Təqdim olunmuş bütün hesabatlar ərazinin indiki halında qalır. Sonrası yeni kodla başlayır və özü hesabat verir.
setup-change-none = Heç nə dəyişdirilmədi
setup-preview = Nə baş verəcək
setup-become-one = Birləşən ərazilər
setup-area-number = Ərazi { $n }
setup-area = Ərazi
setup-area-hint = Onun kodu.
setup-under = Həmin vaxtdan hansı əraziyə daxildir
setup-under-hint = Yuxarıdakı ərazinin kodu.
setup-new-code = Yeni kod
setup-new-code-hint = Heç bir əraziyə aid olmayan və olmamış kod: kodlar heç vaxt təkrar işlədilmir.
setup-suffix = Daxilindəki ərazilərin kodlarına nə əlavə edilir
setup-suffix-hint = Məsələn, -2. Daxilində ərazi yoxdursa, lazım deyil.
setup-name = Ad
setup-becomes = Nəyə çevrilir
setup-part-code = Kod { $n }
setup-part-name = Ad { $n }
setup-first-month = İlk ay
setup-first-month-hint = Yeni qaydanın ilk ayı, məsələn 2025-03: hesabatı verilmiş son dövrdən sonra və ay başladıqdan sonra. Forma rüblük və ya illik təqdim olunursa, rübün və ya ilin əvvəlindən.
setup-why = Səbəb
setup-why-hint = Məsələn, qanun və ya fərman. Ərazilərin səhifələrində göstərilir.
setup-see = Nə baş verəcəyini göstər
setup-ways = Ərazi köçürülə, bölünə və ya birləşdirilə bilər: /setup/areas/move, /setup/areas/split, /setup/areas/merge.
setup-write-month = Yeni qaydanın ilk ayını 2025-03 şəklində yazın.
# Moves, splits and merges: what will happen.
setup-and = { $first } və { $second }
setup-named = { $name } ({ $code })
setup-ends =
    { $count ->
        [one] { $areas }: son ay { $month }. Həmin vaxtadək olan rəqəmlər, hesabatlar və yekunlar olduğu kimi qalır.
       *[other] { $areas }: hamısı üçün son ay { $month }. Həmin vaxtadək olan rəqəmlər, hesabatlar və yekunlar olduğu kimi qalır.
    }
setup-goes-on = İlk ay { $month }: { $area } kimi davam edir, yuxarı ərazi: { $parent }.
setup-there-are = İlk ay { $month }: yeni ərazilər { $areas }, yuxarı ərazi: { $parent }.
setup-there-is = İlk ay { $month }: yeni ərazi { $area }, yuxarı ərazi: { $parent }.
setup-below =
    { $count ->
        [one] Daxilindəki ərazi də eyni qaydada davam edir: { $area }.
       *[other] Daxilindəki { $count } ərazi də eyni qaydada davam edir, məsələn, { $area }.
    }
setup-no-form = Orada heç bir forma soruşulmur.
setup-forms-asked =
    { $count ->
        [one] Orada bir forma soruşulur, ilk ay: { $month }.
       *[other] Orada { $count } forma soruşulur, ilk ay: { $month }.
    }
setup-carried =
    { $count ->
        [one] { $count } rəqəm əvvəlki hesabatlardan keçirilir: bunun üçün son ay { $until }. Heç nə ötürülmür, ona görə bu rəqəm yenidən təqdim edilənədək yekunlara daxil olmur (ilk ay: { $from }).
       *[other] { $count } rəqəm əvvəlki hesabatlardan keçirilir: bunun üçün son ay { $until }. Heç nə ötürülmür, ona görə bu rəqəmlər yenidən təqdim edilənədək yekunlara daxil olmur (ilk ay: { $from }).
    }
setup-roles-kept = Orada səlahiyyəti olan hər kəs onu saxlayır və davamçı ərazilərdə də eyni səlahiyyəti alır. Hədəflər, digər kodlar və başqalarının dərc etdikləri sona çatan ərazidə qalır.
# What stands in the way of them.
setup-not-come = Bu ay hələ gəlməyib: { $month }. O vaxtadək bütün rəqəmlər ərazinin indiki halına aiddir; dəyişikliyi { $day } tarixində və ya sonra daxil edin.
setup-by-length =
    { $length ->
        [quarter] “{ $name }” rüblük təqdim olunur, rüb isə bütövlükdə bir əraziyə aiddir. Növbəti mümkün ay: { $month }.
       *[other] “{ $name }” illik təqdim olunur, il isə bütövlükdə bir əraziyə aiddir. Növbəti mümkün ay: { $month }.
    }
setup-begun = “{ $what }” ({ $area }, { $period }) artıq başlanıb və ya uçota alınıb, ona görə həmin vaxt bu əraziyə aiddir: { $area }. Növbəti mümkün ay: { $month }.
setup-under-already = { $area } artıq bu əraziyə daxildir: { $parent }.
setup-inside-itself = { $parent } özü bu əraziyə daxildir: { $area }.
setup-none-above = { $area }: yuxarıda ərazi yoxdur.
setup-two-successors = Ən azı iki davamçı ərazinin kodunu və adını yazın.
setup-two-areas = Birləşən ən azı iki ərazi göstərin.
setup-one-level = Yalnız eyni səviyyəli ərazilər birləşə bilər: { $first } — { $level }, { $other } — { $otherlevel }.
setup-is-group = { $area } qrupdur: o yalnız dərc edilmiş rəqəmləri toplayır. Əvəzində onun əhatə etdiyi əraziləri dəyişin.
setup-is-root = { $area } ən yuxarı ərazidir: hər şey ona daxildir, ona görə o qalır.
setup-ended = { $area } ({ $code }) artıq mövcud deyil, son ay: { $month }. Mövcud ərazi seçin.
setup-exists-since = { $area } üçün mövcudluğun ilk ayı { $from }; ilk mümkün ay: { $month }.
setup-split-below =
    { $count ->
        [one] { $area }: daxilində { $count } ərazi var. Əvvəlcə onu aid olduğu yerə köçürün, sonra bölün.
       *[other] { $area }: daxilində { $count } ərazi var. Əvvəlcə hər birini aid olduğu yerə köçürün, sonra bölün.
    }
setup-merge-below =
    { $count ->
        [one] { $area }: daxilində { $count } ərazi var. Əvvəlcə onu aid olduğu yerə köçürün, sonra birləşdirin.
       *[other] { $area }: daxilində { $count } ərazi var. Əvvəlcə hər birini aid olduğu yerə köçürün, sonra birləşdirin.
    }
setup-is-overview = { $area } ümumi baxışda göstərilən ərazidir. Əvvəlcə “Proqram” bölməsində başqasını təyin edin.
setup-under-group = { $parent } qrupdur: ona heç bir ərazi daxil olmur.
setup-under-small = { $parent } — { $level }; bu səviyyə daha böyük əraziyə daxil olmalıdır: { $below }.
setup-parent-ended = { $parent } artıq mövcud deyil, son ay: { $month }.
setup-parent-begins = { $parent } üçün mövcudluğun ilk ayı: { $month }.
setup-bad-code = “{ $code }” kod ola bilməz: 1-dən 40-a qədər latın hərfi, rəqəm, nöqtə, defis və ya alt xətt yazın.
setup-code-taken = { $code } kodu bu əraziyə aiddir: { $area }; kod heç vaxt təkrar işlədilmir. Yeni kod seçin.
setup-code-twice = { $code } iki dəfə yazılıb; hər ərazinin öz kodu olmalıdır.
setup-nameless = Adı yazın: { $code }.
# What became of areas, on their pages. A note stands in brackets, with a space before.
setup-until = son ay: { $month }
setup-past-moved = Yeni yuxarı ərazi: { $parent } (ilk ay: { $month }); davamçısı: { $areas }{ $note }.
setup-past-split = Davamçıları: { $areas }; ilk ay: { $month }{ $note }.
setup-past-merged = Bu ərazinin tərkibinə daxil olub: { $areas }; ilk ay: { $month }{ $note }.
setup-past-was-moved = Əvvəl (son ay: { $month }): yuxarı ərazi { $parent }, özü { $areas }{ $note }.
setup-past-was-split = Əvvəl (son ay: { $month }) bu ərazinin bir hissəsi: { $areas }{ $note }.
setup-past-was-merged = Əvvəl (son ay: { $month }): { $areas }{ $note }.
# What stands in the way of a setup: single texts.
setup-unknown =
    { $noun ->
        [area] “{ $code }” kodlu ərazi yoxdur. Ən yaxını: { $near } ({ $name }).
        [indicator] “{ $code }” kodlu göstərici yoxdur. Ən yaxını: { $near } ({ $name }).
        [breakdown] “{ $code }” kodlu bölgü yoxdur. Ən yaxını: { $near } ({ $name }).
        [form] “{ $code }” kodlu forma yoxdur. Ən yaxını: { $near } ({ $name }).
        [source] “{ $code }” kodlu mənbə yoxdur. Ən yaxını: { $near } ({ $name }).
        [rule] “{ $code }” kodlu qayda yoxdur. Ən yaxını: { $near } ({ $name }).
        [table] “{ $code }” cədvəli yoxdur. Ən yaxını: { $near } ({ $name }).
        [column] “{ $code }” sütunu yoxdur. Ən yaxını: { $near } ({ $name }).
       *[other] “{ $code }” yoxdur. Ən yaxını: { $near } ({ $name }).
    }
setup-unknown-none =
    { $noun ->
        [area] “{ $code }” kodlu ərazi yoxdur; proqramda hələ heç bir ərazi yoxdur.
        [indicator] “{ $code }” kodlu göstərici yoxdur; proqramda hələ heç bir göstərici yoxdur.
        [breakdown] “{ $code }” kodlu bölgü yoxdur; proqramda hələ heç bir bölgü yoxdur.
        [form] “{ $code }” kodlu forma yoxdur; proqramda hələ heç bir forma yoxdur.
        [source] “{ $code }” kodlu mənbə yoxdur; proqramda hələ heç bir mənbə yoxdur.
        [rule] “{ $code }” kodlu qayda yoxdur; proqramda hələ heç bir qayda yoxdur.
       *[other] “{ $code }” yoxdur; proqramda hələ heç nə yoxdur.
    }
setup-row-missing = “{ $table }” cədvəlində “{ $row }” sətri artıq yoxdur; heç nə dəyişdirilmədi.
setup-key-twice = Bu sətrin açarı iki dəfə yazılıb. İki sətirdən birini saxlayın.
setup-empty = Burada heç nə yazılmayıb, lakin yazılmalıdır.
setup-one-line = Bir sətirdə yazın.
setup-hidden-character = Mətndə göstərilə bilməyən simvol var ({ $character }). Onu silin.
setup-no-code = “{ $text }” kod deyil. 1-dən 40-a qədər simvol işlədin: a–z latın hərfləri, rəqəmlər, nöqtə, defis və alt xətt.
setup-no-whole = “{ $text }” uyğun deyil. Tam ədəd yazın: ən azı { $least }, ən çoxu { $most }.
setup-no-amount = “{ $text }” uyğun deyil. { $problem }
setup-no-number = “{ $text }” uyğun deyil. Ədəd yazın: ən azı { $least }, ən çoxu { $most }.
setup-no-day = “{ $text }” gün deyil. 2025-03-04 şəklində, 1900–2199 illəri aralığında yazın.
setup-no-month = “{ $text }” ay deyil. 2025-03 şəklində, 1900–2199 illəri aralığında yazın.
setup-no-word = “{ $text }” mümkün sözlərdən deyil: { $words }.
# What stands in the way of a setup: rows beside each other.
setup-turned = { $last } tarixi { $first } tarixindən əvvəldir. Daha əvvəlkini buraya yazın: “{ $column }”.
setup-both = Ya hər ikisini yazın, ya da heç birini: “{ $one }” və “{ $other }”.
setup-in-itself = { $code } özünün daxilində olardı. Ona daxil olmayan yuxarı ərazi göstərin.
setup-under-group-row = Qrupun tərkib hissələri yox, üzvləri olur. Qrupdan yuxarıdakı ərazini göstərin.
setup-level-order = Bu səviyyə ({ $level }) digərinə ({ $above }) daxil ola bilməz. Yuxarıdan səviyyələr: { $levels }.
setup-no-group = { $area } — { $level }. Yalnız qrup səviyyəli ərazinin üzvləri olur.
setup-member-group = { $area } özü qrupdur. Onun əhatə etdiyi əraziləri göstərin.
setup-circle = { $code } özündən hesablanardı. Onun öz kodunu və ya ondan hesablanan göstəricini düsturdan çıxarın.
setup-computed-line = { $indicator } digər göstəricilərdən hesablanır, ona görə heç bir forma onu soruşmur. Bu sətri silin.
setup-other-period = { $indicator } üçün dövr: { $theirs }, { $form } üçün dövr: { $ours }. Onu öz dövrünə uyğun formada soruşun.
setup-other-axis = { $breakdown } bölgüsü { $axis } kəsiminə aiddir, { $indicator } isə bu kəsim üzrə bölünmür. Göstəricinin kəsimlərinə { $axis } əlavə edin və ya başqa bölgü seçin.
setup-other-level = { $form } formasını bu səviyyəli ərazilər doldurur: { $asked }; { $area } isə başqa səviyyədədir: { $is }. Həmin səviyyənin formasını təyin edin.
setup-total-row = Cəm həmişə var. Bu sətri yazmayın.
setup-closes-early = Forma hesabatların təqdimetmə müddətindən əvvəl bağlanardı. Ən azı { $due } yazın və ya boş saxlayın.
setup-second-person = “{ $value }” nə yes, nə də no sözüdür. no yazılarsa, istifadəçilər özlərinin təqdim etdiklərini təsdiqləyə bilər.
setup-rule-lacks = { $lack } O vaxtadək “İstifadədədir” xanasında “xeyr” seçin.
# What stands in the way of a setup: what has been reported and posted.
setup-area-stays = Ərazi heç vaxt silinmir ki, kodu mənasını saxlasın. Əvəzində “Son ay” xanasında onun son ayını yazın.
setup-indicator-stays = Göstərici heç vaxt silinmir ki, kodu mənasını saxlasın. Əvəzində “Toplanması dayandırılıb” xanasında “bəli” seçin.
setup-past-kept = Ərazinin nəyə çevrildiyi yazılı qalır. Bu sətri saxlayın.
setup-past-stays = Ərazinin nəyə çevrildiyi yazıldığı kimi qalır. Sətri əvvəlki halına qaytarın.
setup-posted-stays = { $code } üzrə rəqəmlər uçota alınıb, ona görə “{ $column }” belə qalır: “{ $old }”. Onun toplanmasını dayandırın və yeni kodla göstərici əlavə edin.
setup-moved-on-pages = Mövcud ərazi quraşdırma səhifələrində köçürülür, bölünür və ya birləşdirilir ki, rəqəmləri öz yerində qalsın. Bu sətri silin.
setup-form-stays = { $code } üzrə hesabatlar var, ona görə o qalır. Əvəzində təyinatlarına son ay yazaraq onları bitirin.
setup-form-period-stays = { $code } üzrə hesabatlar var, ona görə dövrü dəyişmir. Əvəzində yeni kodla forma əlavə edin.
setup-breakdown-stays = Rəqəmlər { $code } üzrə bölünüb, ona görə o qalır. Əvəzində onu yeni formalardan çıxarın.
setup-source-stays = Rəqəmlərdə mənbə kimi { $code } göstərilib, ona görə o qalır. Qeydində nəyin səhv olduğunu yazın.
setup-line-stays = { $form } formasının bu sətri hesabatlarda doldurulub, ona görə o qalır. Toplamağı dayandırmaq üçün göstəricinin toplanmasını dayandırın.
setup-place-stays = { $code } və ya onun daxili üçün rəqəmlər uçota alınıb, ona görə yeri dəyişmir: keçmiş köhnə yerə aiddir. Onu quraşdırma səhifələrində müəyyən aydan başlayaraq köçürün.
setup-posted-until = { $code } üçün uçota alınmış rəqəmlərin son ayı: { $month }. Bu ayı və ya daha sonrakı ayı yazın.
setup-posted-from = { $code } üçün uçota alınmış rəqəmlərin ilk ayı: { $month }. Bu ayı və ya daha əvvəlki ayı yazın.
setup-still-stands = { $code } ərazisində hələ rəqəm qalır və o, sona çatdıqdan sonra da sayılardı, məsələn, { $indicator }. Son ayı üçün 0 və ya “tətbiq edilmir” bildirin və ya onu başqa ərazi ilə birləşdirin.
setup-uncovered = { $area } ərazisinin { $form } üzrə hesabatları var (ilk dövr: { $first }, son dövr: { $last }) və təyinatlar onları əhatə etməlidir. Təyinatı silmək əvəzinə son ay kimi { $last } və ya daha sonrakı ayı yazın.
# A problem that stands in another table than the one that is looked at.
setup-problem = { $table }: { $sentence }
setup-problem-row = { $table }, { $row }: { $sentence }
setup-problem-cell = { $table }, { $row }, { $column }: { $sentence }
