# /about ünvanındakı təlimat.
manual-lede = Groundwork nəyin bərpa edildiyini və kimin evinə qayıtdığını ərazilər və aylar üzrə qeydə alır və bunu qərar verən, maliyyələşdirən, yoxlayan və ya sadəcə bilmək istəyən hər kəsə göstərir.
manual-chapters = Fəsillər
manual-no-chapter = Təlimatda { $word } fəsli yoxdur. Olan fəsillər: { $words }.
manual-about-figures = Cəmlər, nisbətlər və saxlanılan qiymətlər necə alınır: bu proqramın öz rəqəmləri ilə izah.
manual-title-reporting = Hesabat necə verilir
manual-about-reporting = Rayon idarələri üçün: boş formadan təsdiqlənmiş rəqəmə qədər.
manual-title-review = Hesabat necə yoxlanılır
manual-about-review = Təsdiq edənlər üçün: nəyə baxmalı, necə təsdiqləməli və ya qaytarmalı, sonra bunu nə sübut edir.
manual-title-setup = Proqram necə qurulur
manual-about-setup = Administratorlar üçün: ərazilər, göstəricilər, formalar və istifadəçilər — səhifələrdə və ya fayllarda.
manual-title-data = Məlumatlar necə endirilir
manual-about-data = Bütün faylların ünvanları və onlara tətbiq olunan süzgəclər.
manual-about-accessibility = Skriptsiz, siçansız, rəngsiz və kağız üzərində nə işləyir.
manual-title-privacy = İctimaiyyət nəyi görmür
manual-about-privacy = İnsanların kiçik sayları necə qorunur və daxil olanlar haqqında nə saxlanılır.
manual-title-licences = Lisenziyalar və müəlliflər
manual-about-licences = Bu proqram təminatı kimlərin işi üzərində qurulub.

# Mündəricat.
manual-short = Qısaca
manual-short-ledger = İdarələr hesabat verir, başqası yoxlayır, təsdiqlənən isə uçot kitabına yazılır. Uçota alınmış rəqəmlər heç vaxt dəyişdirilib üstündən yazılmır: düzəliş əvvəlkini saxlayan yeni uçot yazısıdır. Panellər yalnız uçota alınmış rəqəmləri göstərir və hər rəqəm arxasındakı uçot yazılarına, qeydlərə və mənbələrə aparır.
manual-short-empty = Boş sıfır demək deyil: hər cəm hesabat verməli olan ərazilərdən neçəsinin onun arxasında durduğunu bildirir. <b>Dərc edilmiş məlumatlar</b> başqalarının dərc etdiyi rəqəmlərdir; onlar uçot kitabının rəqəmləri ilə yanaşı durur və heç vaxt onlara əlavə edilmir. Mənbələr fərqlənirsə, hər biri göstərilir.
manual-look = Nəyi harada tapmaq olar
manual-look-pages = <a href="/">{ nav-overview }</a>: əsas rəqəmlər, rayonlar üzrə. <a href="/sectors">{ nav-sectors }</a>: mövzular üzrə bütün göstəricilər. <a href="{ $root }">{ nav-areas }</a>: bir yer bütün rəqəmləri ilə. <a href="/reporting">{ nav-reporting }</a>: kim hesabat verib və nə qədər gecikib. <a href="/downloads">{ nav-download }</a>: hamısı fayl şəklində.
manual-look-time = Hər səhifədə zaman yuxarıdakı siyahıdan seçilir: "{ $choice }" seçimi həmin vaxtadək olan dövrlər üzrə uçota alınanları göstərir.
manual-names = Xəritələr və adlar
manual-names-text = Xəritə sxematikdir: hər rayona bir xana. Sərhədlər və adlar onların təsdiqi demək deyil.
manual-proof = Sübut
manual-proof-text = Uçot yazıları bloklarla möhürlənir; hər möhür (SHA-256) öz blokunun uçot yazılarını və əvvəlki möhürü əhatə edir. <code>groundwork verify</code> bütün cəmləri və möhürləri yenidən hesablayır və uyğun gəlməyən ilk sətri göstərir.
manual-proof-head = Uçot kitabının sonu hazırda { $block } nömrəli blokdur: <code>{ $seal }</code>.
manual-proof-empty = Uçot kitabı boşdur.

# Rəqəmlər necə hesablanır.
manual-stock = Vəziyyət göstəriciləri və saxlanılan qiymətlər
manual-stock-text = <b>Vəziyyət göstəricisi</b> müəyyən günə nə qədər olduğunu bildirir, məsələn, yerində olan insanların sayı. Belə göstəricilər ərazilər üzrə toplanır. Zaman üzrə son hesabat qiyməti növbətiyə qədər qüvvədə qalır; o, əvvəlki dövrdən saxlanılan kimi işarələnir və hər cəm hissələrinin nə qədər köhnə olduğunu bildirir.
manual-stock-none = Bu proqramın heç bir vəziyyət göstəricisində iki hesabat arasında hesabatsız dövr hələ yoxdur, ona görə burada göstəriləcək saxlanılan qiymət yoxdur.
manual-flow = Axın göstəriciləri
manual-flow-text = <b>Axın göstəricisi</b> dövr ərzində baş verəndir, məsələn, il ərzində minalardan təmizlənmiş sahə. Belə göstəricilər həm ərazilər, həm də zaman üzrə toplanır: il öz aylarının cəmidir. Heç nə sonrakı dövr üçün saxlanılmır: heç kimin hesabat vermədiyi yerdə heç nə fərz edilmir.
manual-totals = Cəmlər
manual-totals-text = Ağacın başından ayrıca yerə qədər olan yolda hər göstərici yalnız bir ərazidə toplanır: ya rayon bütövlükdə, ya da onun yaşayış məntəqələri hesabat verir. Buna görə cəm içəridəki ərazilərin toplamıdır və heç nə iki dəfə sayılmır. Miqdarlar vergüldən sonra ən çoxu dörd rəqəmi olan dəqiq onluq ədədlərdir; toplanmadan əvvəl heç nə yuvarlaqlaşdırılmır.
manual-totals-none = Bu proqramın heç bir göstəricisi üzrə iki ərazi üçün dəqiq rəqəm hələ yoxdur, ona görə burada hissələrə ayrılacaq cəm yoxdur.
manual-ratio = Nisbətlər
manual-ratio-text = <b>Nisbət</b> öz hissələrinin cəmlərindən hər ərazi və dövr üçün yenidən hesablanır. O, heç vaxt daxil edilmir və ortalaması götürülmür: bölgənin nisbəti rayonlarının nisbətlərinin ortası deyil. Hissələrdən biri yoxdursa və ya məxrəc sıfırdırsa, nisbət də yoxdur.
manual-ratio-example = { $name }: { $sentence } Ətraflı məlumat <a href="/indicators/{ $code }">göstəricinin səhifəsindədir</a>.
manual-ratio-none = Bu proqramın heç bir nisbətinin bütün hissələri hələ yoxdur, ona görə burada hissələrə ayrılacaq nisbət yoxdur.
manual-score = Ballar
manual-score-text = <b>Bal</b> insanların cavablarının ortasıdır və cavabların sayı ilə birlikdə bildirilir. Ərazilər üzrə orta bu saya görə çəkili hesablanır: 400 nəfərdən soruşmuş idarə 100 nəfərdən soruşmuş idarədən dörd dəfə çox nəzərə alınır. Cavabların sayı yoxdursa, bal da yoxdur.
manual-coverage = Əhatə: rəqəmin arxasında kim durur
manual-coverage-text = "14 rayondan 12-si" o deməkdir ki, bu rəqəm 14 rayondan istənilir, 12-sində var. Bir neçə dövr üzrə axın göstəricisi üçün hesabatlar sayılır: "42 hesabatdan 24-ü". Hesablanmış rəqəm ən az tam olan hissəsi qədər tamdır. İdarəsi <em>tətbiq edilmir</em> bildirmiş ərazi soruşulanlar sırasında sayılmır.
manual-empty = Boş sıfır demək deyil
manual-empty-text = Rəqəm ya ədəddir, o cümlədən 0 ola bilər; ya <em>məlumat yoxdur</em>: heç kim bilmir; ya da <em>tətbiq edilmir</em>: sayılası bir şey yoxdur. Ədəd olmayan yerdə səhifələr "rəqəm yoxdur" və ya "hesabat verilməyib" yazır, qrafiklərdə boşluq, fayllarda isə boş xana olur. Boş hissə heç vaxt 0 sayılmır.
manual-targets = Hədəflər
manual-targets-text = Hədəfin icrası (faktiki − ilkin baza) / (hədəf − ilkin baza) kimi, ilkin baza olmadıqda isə faktiki / hədəf kimi hesablanır. Vəziyyət göstəricisi öz son hədəfi ilə, axın göstəricisi isə öz dövrü üzrə rəqəmləri olan son hədəflə tutuşdurulur.
manual-compared = Müqayisə
manual-compared-text = <a href="/compare">Müqayisə</a> dördə qədər ərazini və ya göstəricini yan-yana qoyur: rəqəm kimi, hədəfin icrası kimi və ya 1000 sakinə görə (sakinləri proqramın bunun üçün göstərdiyi göstərici sayır). Müqayisə rəqəmlərin sizə göstərilən halından hesablanır, ona görə qorunan rəqəm qorunmuş qalır.
manual-withheld = Açıqlanmayanlar
manual-withheld-text = "5-dən az", "açıqlanmır" yazıları və bəzi yuvarlaqlaşdırılmış rəqəmlər insanları qoruyur: bax <a href="/about/privacy">ictimaiyyət nəyi görmür</a>.
manual-ledger = Uçot yazıları və sübut
manual-ledger-text = Hər təsdiq dəyişmiş rəqəmləri uçot kitabına bir blok kimi yazır: köhnə qiymət, yeni qiymət, hesabat, mənbə. Heç nəyin üstündən yazılmır. Hər möhür (SHA-256) blokun uçot yazılarını və əvvəlki möhürü əhatə edir. <code>groundwork verify</code> bütün cəmləri və möhürləri yenidən hesablayır və uyğun gəlməyən ilk sətri göstərir.

# Nümunələr.
manual-example-link = Göstərici
manual-sum-caption = { $name }: toplama
manual-sum-subtitle = { $unit } { $when }
manual-sum-coverage = Hesabat verib
manual-sum-added = Bu səhifədə toplanıb
manual-sum-total = Səhifələrin göstərdiyi cəm
manual-sum-agrees =
    { $count ->
        [one] { $name }: { $count } rayonun rəqəmləri toplandıqda { $total } alınır. İkisi üst-üstə düşür.
       *[other] { $name }: { $count } rayonun rəqəmləri toplandıqda { $total } alınır. İkisi üst-üstə düşür.
    }
manual-sum-differs =
    { $count ->
        [one] { $name }: { $count } rayonun rəqəmləri toplandıqda { $total } alınır. İkisi fərqlənir: proqramın işinə cavabdeh olan şəxs səbəbini groundwork verify əmri ilə öyrənə bilər.
       *[other] { $name }: { $count } rayonun rəqəmləri toplandıqda { $total } alınır. İkisi fərqlənir: proqramın işinə cavabdeh olan şəxs səbəbini groundwork verify əmri ilə öyrənə bilər.
    }
manual-ratio-caption = { $name }: hesablama
manual-ratio-subtitle = { $area }, { $when }
manual-ratio-part = Göstərici
manual-ratio-value = Qiymət
manual-ratio-place = Düsturdakı yeri
manual-ratio-above = surət
manual-ratio-above-minus = surət, çıxılır
manual-ratio-below = məxrəc
manual-ratio-below-minus = məxrəc, çıxılır
manual-ratio-result = nəticə
manual-ratio-sentence = { $above } / { $under } = { $result }.
manual-ratio-scaled = { $scale } × { $above } / { $under } = { $result }.
manual-part-breakdown = { $name }, { $breakdown }
manual-part-since = { $name }, başlanğıcdan bəri cəmi
manual-part-breakdown-since = { $name }, { $breakdown }, başlanğıcdan bəri cəmi
manual-carried-sentence =
    { $length ->
        [month] { $name }, { $area }: { $value } { $when }. Növbəti ay üçün heç kim hesabat vermədiyindən bu qiymət yenisinə qədər qüvvədə qalır (qırıq xətlə göstərilib): { $next } { $then }.
        [quarter] { $name }, { $area }: { $value } { $when }. Növbəti rüb üçün heç kim hesabat vermədiyindən bu qiymət yenisinə qədər qüvvədə qalır (qırıq xətlə göstərilib): { $next } { $then }.
       *[year] { $name }, { $area }: { $value } { $when }. Növbəti il üçün heç kim hesabat vermədiyindən bu qiymət yenisinə qədər qüvvədə qalır (qırıq xətlə göstərilib): { $next } { $then }.
    }

# Hesabat necə verilir.
manual-way = Hesabatın yolu
manual-way-next = →
manual-way-back = Və ya "{ $from }" halından: səbəbi göstərilməklə <span class="tag { $mark }">{ $state }</span> və yenidən sizə.
manual-steps = Addım-addım
manual-report-sign-in = Hesabınızın adı və parolu ilə <b>daxil olun</b>. Administrator sizə bir dəfə, yeddi gün ərzində işləyən keçid göndərir; həmin keçiddə parolu özünüz seçirsiniz.
manual-report-open = <b>"{ nav-enter }" səhifəsini açın.</b> Orada nəyin qaytarıldığı, nəyin gecikdiyi, nəyin vaxtının çatdığı və bundan sonra nəyin gəldiyi sadalanır. Hesabatı açın.
manual-report-type = <b>Rəqəmləri yazın.</b> Hər xananın yanında son təsdiqlənmiş rəqəm və varsa, hədəf durur. Bildirəcək bir şey yoxdursa, xananı boş saxlayın; heç olmayıbsa, 0 yazın. Elektron cədvəldən köçürülmüş sütunu ilk xanaya yerləşdirmək olar; ox düymələri və Enter yuxarı-aşağı aparır.
manual-report-note = <b>Ədədin deyə bilmədiyini yazın.</b> Xananın altındakı "Qeyd və ya rəqəmin olmaması" hissəsində qeyd, mənbə, dəqiq gün, həmçinin <em>məlumat yoxdur</em> (heç kim bilmir) və <em>tətbiq edilmir</em> (sayılası bir şey yoxdur) seçimləri var.
manual-report-save = <b>Qaralamanı yadda saxlayın</b>, istədiyiniz qədər. Onu panellərdə heç kim görmür.
manual-report-submit = <b>Təsdiqə göndərin.</b> Əvvəlcə rəqəmlərə yoxlamalar baxır: qeydlərin bəzisi düzəldilməlidir, bəzisinə isə izahla cavab verilir. Sonra hesabatı ərazinizin təsdiq edəni yoxlayır; o vaxta qədər hesabatı dəyişmək olmaz.
manual-field = Formanın bir sətri
manual-field-caption = Formanın bir sətri, nümunə
manual-field-figure = Göstərici
manual-field-before = Əvvəlki
manual-field-now = Bu dövr
manual-field-change = Dəyişiklik
manual-field-name = Təmir edilmiş evlər
manual-field-unit = ev
manual-field-unit-target = ev; hədəf 500
manual-field-approved = son təsdiqlənmiş
manual-field-typed = sizin yazdığınız
manual-field-computed = hesablanır
manual-made-up = Bu sətrin rəqəmləri uydurmadır.
manual-numbers = Ədədlər necə yazılır
manual-numbers-text = Onluq nöqtə və ya vergül ilə, minliklər boşluq, nöqtə, vergül və ya apostrofla ayrılmış və ya ayrılmamış, latın, ərəb və ya fars rəqəmləri ilə; vergüldən sonra ən çoxu dörd rəqəm. İki cür oxuna bilən yazı, məsələn 1,234, təxmin edilmir: forma hansının nəzərdə tutulduğunu soruşur.
manual-copy = "Son rəqəmləri köçür"
manual-copy-text = Boş xanaları vəziyyət göstəricilərinin son təsdiqlənmiş rəqəmləri ilə doldurur və onları köçürülmüş kimi işarələyir. Dövr ərzində baş verənlər boş qalır: onları yenidən sayın.
manual-together = Araya bir şey düşdükdə
manual-together-text = Bu arada eyni hesabatı başqası yadda saxlayıbsa, hər iki rəqəm sizin başladığınız rəqəmlə yan-yana durur və siz seçirsiniz. Girişiniz bitibsə, yenidən daxil olun: yazdıqlarınız qayıdır, amma hələ yadda saxlanmayıb. Bağlanma günündən sonra hesabat bağlı olduğunu və onu hansı təsdiq edənlərin yenidən aça biləcəyini bildirir.
manual-corrections = Düzəlişlər
manual-corrections-text = Təsdiqlənmiş rəqəmi düzəltmək olar: hesabatı yenidən açın, dəyişin, təsdiqə göndərin. Təsdiqlənənə qədər panellərdə köhnə rəqəm durur. Köhnə və yeni uçot yazısının hər ikisi uçot kitabında qalır.

# Hesabat necə yoxlanılır.
manual-review-open = <b>"{ nav-review }" səhifəsini açın.</b> Orada ərazilərinizin təsdiq gözləyən hesabatları ən köhnə dövrdən başlayaraq sadalanır, hər birində neçə rəqəmin dəyişdiyi və yoxlamaların neçə qeydi olduğu göstərilir.
manual-review-report = <b>Hesabatı açın.</b> Hər göstərici üzrə hazırda uçotda olan (əvvəlki), bildirilən (yeni) rəqəm, fərq, izah, yoxlamaların qeydləri və son 24 dövr göstərilir. Dəyişən sətirlər işarələnir.
manual-review-decide = <b>Təsdiqləyin</b> və dəyişmiş rəqəmlər uçot kitabına yazılıb dərhal panellərdə görünsün; və ya hesabatı səbəbini göstərməklə <b>geri qaytarın</b> və baxılmalı rəqəmləri işarələyin. Hesabat verən hər ikisini görür.
manual-review-receipt = <b>Qəbzi saxlayın.</b> Hər təsdiqin qəbzi var: nə və kim tərəfindən uçota alınıb, ondan sonra uçot kitabının möhürü nədir. Onu çap edin və verilənlər bazasından ayrı saxlayın.
manual-line = Yoxlamanın bir sətri
manual-line-caption = Yoxlamanın bir sətri, nümunə
manual-line-old = Əvvəlki
manual-line-new = Yeni
manual-line-difference = Fərq
manual-line-note = Qeyd
manual-line-example = İki küçə eyni vaxtda başa çatdırılıb.
manual-approving = Təsdiqləmə qaydaları
manual-approving-text = Proqramın <code>second_person</code> parametri <code>no</code> deyilsə, hesabatı təsdiqə göndərən onu özü təsdiqləyə bilməz. Siz baxarkən hesabat dəyişibsə, heç nə edilmir və səhifə indi nəyin fərqli olduğunu göstərir. Qeydi olmayan hesabatları siyahıdan birlikdə təsdiqləmək olar.
manual-closed = Bağlanmış hesabatlar
manual-closed-text = Formanın bağlanma günü ola bilər. Ondan sonra ərazinin təsdiq edəni hesabatı yenidən aça bilər; göstərdiyi səbəb hesabatın tarixçəsində qalır. Hesabat təsdiqlənənə qədər açıq qalır.
manual-history = Tarixçə
manual-history-text = "Hər xananın tarixçəsi" hər rəqəmin ilk qaralamadan bəri yolunu göstərir: kim, nəyi, nə vaxt yazıb, nə geri qaytarılıb və nə təsdiqlənib.
manual-review-proof-text = Proqramın işinə cavabdeh olan şəxs <code>groundwork verify</code> yazır: əmr uçot kitabının və audit jurnalının bütün qiymətlərini, cəmlərini və möhürlərini yenidən hesablayır və uyğun gəlməyən ilk sətri göstərir. <code>groundwork checkpoint</code> hər ikisinin sonunu imzalayır ki, heç kimin dəyişə bilmədiyi yerdə saxlanılsın.

# Proqram necə qurulur.
manual-start = Sıfırdan
manual-start-user = <code>groundwork user add anna --role administrator</code> bir dəfə, yeddi gün ərzində işləyən keçid göstərir. Onu açan şəxs parolu seçir.
manual-start-setup = <b>"{ nav-setup }" səhifəsini açın.</b> Orada bundan sonra nəyin lazım olduğu yazılır: proqramın adı, ərazilər, göstəricilər, formalar və hansı formanı kimin doldurduğu. Hər cədvəl sütunlarına nə yazıla biləcəyini bildirir.
manual-start-people = <b>"{ nav-people }" səhifəsini açın</b> və hesabat verənləri və təsdiq edənləri dəvət edin, hər birini bir ərazi və onun daxilindəkilərin hamısı üçün.
manual-start-watch = <a href="/reporting">Kimin hesabat verdiyini</a> izləyin və oradan xatırlatma göndərin.
manual-roles = Rollar
manual-roles-text = Rol bir ərazi və ondan aşağıdakıların hamısı üçün və ya bütün proqram üçün verilir. <b>Hesabat verən</b> rəqəmləri daxil edir; <b>təsdiq edən</b> təsdiqləyir, geri qaytarır və bağlanmış hesabatları yenidən açır; <b>izləyici</b> hesabatların iş rəqəmlərini oxuyur; bütün proqramın <b>analitiki</b> hər rəqəmi yuvarlaqlaşdırılmadan görür və audit jurnalını oxuyur; <b>administrator</b> hesabları idarə edir, bütün proqramın administratoru isə hər rəqəmi görür və quruluşu dəyişir.
manual-change = Dəyişiklik nəyə görə yoxlanılır
manual-change-text = Quruluşun hər dəyişikliyi bütövlükdə yoxlanılır: hamısı uyğundursa, saxlanılır, əks halda heç nə dəyişmir və hər problem yeri ilə birlikdə göstərilir. Hesabatlarda bildirilənlər təhlükəsizdir: kodlar heç vaxt silinmir və təkrar istifadə olunmur; göstəricinin bir rəqəmi uçota alındıqdan sonra onun növü, vahidi və dövrü dəyişmir; əvvəlki təriflər saxlanılır və göstərilir. Ağacın başından ayrıca yerə qədər olan yolda eyni rəqəm iki dəfə istənilmir.
manual-four-names = Dörd dildə adlar
manual-four-names-text = Ərazilərin, göstəricilərin, bölgülərin və formaların ingilis dilində adı, onun yanında isə Azərbaycan, rus və ərəb dillərində adları var: <code>name_az</code>, <code>name_ru</code> və <code>name_ar</code> sütunları. "Proqram" cədvəlində proqramın adı və xəritələrin altındakı qeyd üçün eyni sonluqlu parametrlər var, məsələn, <code>map_note_ar</code>. Hər biri boş qala bilər: onda həmin dildəki səhifələr ingiliscə adı göstərir. Siyahılar yeri istənilən adı ilə tapır. Rəqəm faylları, möhürlər və audit jurnalı ingiliscə adları və kodları saxlayır.
manual-borders = Sərhədlər dəyişdikdə
manual-borders-text = Ərazilər silinmir. "{ nav-setup }" bölməsindəki "Köçür", "Böl" və "Birləşdir" ərazini müəyyən ayla bitirir və onun davamçılarını başladır; əvvəlki rəqəmlər bildirildiyi yerdə qalır.
manual-files = Eyni iş fayllarla
manual-files-text = Bunların hamısını bir qovluqda CSV faylları kimi saxlamaq olar, məsələn, versiyalara nəzarət sistemində.
manual-files-commands = <code>groundwork setup dump FOLDER</code> onları yazır, eyni quruluş üçün həmişə eyni şəkildə. <code>groundwork setup apply FOLDER --dry-run</code> onların nəyi dəyişəcəyini göstərir; <code>--dry-run</code> olmadan bu, icra edilir: ya hamısı, ya heç nə. Faylı olmayan cədvəl olduğu kimi qalır; faylı olan cədvəl faylda yazılan kimi olur. <code>groundwork import FOLDER</code> bütöv proqramı rəqəmləri ilə birlikdə boş verilənlər bazasına oxuyur.
manual-rules = Hesabatların yoxlanılması
manual-rules-text = Qaydalar hesabata göndərilməzdən əvvəl baxır: hissələr öz cəminə bərabərdirmi, rəqəm çox dəyişibmi, əvvəlkilərdən uzaqdırmı, hədəfindən artıqdırmı və ya hədlərindən kənardırmı. <code>stop</code> kimi işarələnmiş qaydanın pozulması düzəldilməlidir; <code>note</code> kimi işarələnmiş qayda izah tələb edir.
manual-run = İşlətmə
manual-run-text = <code>groundwork serve</code> üçün bir fayl kifayətdir: onun SQLite verilənlər bazası; daha çoxu üçün <code>--database</code> ilə PostgreSQL verilənlər bazasını göstərin. <code>groundwork COMMAND --help</code> bütün parametrləri sadalayır. SQLite bazasını <code>sqlite3 groundwork.db "VACUUM INTO 'copy.db'"</code> ilə köçürün, heç vaxt işləyən serverin faylını köçürməklə yox.

# Məlumatlar necə endirilir.
manual-rule = Bir qayda
manual-rule-text = Cədvəlin faylı səhifəsinin ünvanında, sonunda <code>.csv</code> ilə yerləşir və səhifənin süzgəclərini qəbul edir. Cədvəlin altındakı "CSV" oraya aparır. Fayllarda səhifənin sizə göstərə biləcəyi məlumat var: kiçik saylar hər ikisində qorunur, bütün proqramın analitiki və ya administratoru kimi daxil olan şəxs isə hər ikisində tam rəqəmləri alır.
manual-addresses = Ünvanlar
manual-address = Ünvan
manual-address-holds = Nə saxlayır
manual-address-filters = Süzgəclər
manual-address-observations = uçota alınmış bütün xanalar, uzun formada
manual-address-overview = rayonlar, əsas rəqəmlər üzrə
manual-address-area = bir ərazi göstəriciləri ilə
manual-address-inside = bilavasitə aşağıdakı ərazilər; həmçinin <code>/reports.csv</code> (ərazinin ən yeni hesabatları) və <code>/statements.csv</code> (başqalarının dərc etdikləri)
manual-address-sector = bir sahənin göstəriciləri; həmçinin <code>/statements.csv</code>
manual-address-indicator = bir göstərici ərazilər üzrə, hədəfi ilə müqayisədə
manual-address-series = bir göstərici zaman üzrə; həmçinin <code>/breakdowns.csv</code>, <code>/timeline.csv</code> (hansı ərazilər nə vaxt hesabat verib), <code>/statements.csv</code> və <code>/postings.csv</code> (rəqəmləri haradan gəlir)
manual-address-compare = zaman üzrə bir göstəricinin dördə qədər ərazisi və ya bir ərazinin dördə qədər göstəricisi
manual-address-compare-filters = <code>area</code> və <code>indicator</code> (biri dörd dəfəyə qədər), <code>as</code> (value, target, people), <code>period</code>, <code>known</code>, <code>figures</code>
manual-address-changes = iki gün arasında hansı cəmlər dəyişib; həmçinin <code>/changes/postings.csv</code> (onları dəyişən uçot yazıları)
manual-address-reporting = kim hesabat verib; həmçinin <code>/reporting/forms.csv</code> və <code>/reporting/long.csv</code> (hər sətirdə bir hesabat)
manual-filters = Süzgəclər
manual-filters-text = <code>period</code> ay (2025-03), rüb (2025-Q1) və ya ildir (2025): onun sonuna qədər olan rəqəmlər. <code>area</code>, <code>indicator</code> və <code>form</code> kod qəbul edir. <code>length</code> üçün month (ay), quarter (rüb) və ya year (il) yazılır. Ümumi baxışın, ərazilərin, sahələrin və göstəricilərin faylları və <code>/observations.csv</code> həmçinin <code>known</code>, yəni gün (2026-03-31) qəbul edir: rəqəmlər həmin günün sonundakı halında, sonradan uçota alınanlar olmadan; daxil olanlar üçün isə, <code>/observations.csv</code> və uçot yazıları istisna olmaqla, <code>figures=provisional</code>: görə bildikləri hesabatlardan daxil edilmiş, lakin hələ təsdiqlənməmiş rəqəmlərlə birlikdə. Məsələn: <a href="{ $address }">{ $address }</a>. Faylda olmayan süzgəc səbəbi yazılmaqla rədd edilir.
manual-format = Fayllar necə yazılır
manual-format-text = Vergüllə ayrılmış UTF-8 CSV; onluq hissə nöqtə ilə yazılır, minliklər ayrılmır, sütunların adları birinci sətirdədir. Ədədlər dəqiqdir və ədəd olaraq qalır; səhifədə vergüldən sonra daha az rəqəm göstərilə bilər. Rəqəm yoxdursa, xana boşdur; rəqəm qorunursa, orada "fewer than 5" (5-dən az) və ya "withheld" (açıqlanmır) yazılır. Elektron cədvəlin düstur sayacağı mətn apostrofla başlayır. Yarımçıq qalan fayl xəta ilə kəsilir ki, hissə bütöv sayılmasın.
manual-commands = Əmr sətrində
manual-commands-text = <code>groundwork export indicators/{ $indicator }/series</code> saytdakı faylın eynisini yazır; <code>groundwork report --output report.pdf</code> hesabatı yazır.

# Əlçatanlıq.
manual-works = Nə işləyir
manual-works-script = <b>Skriptsiz.</b> Hər işi JavaScript söndürülmüş halda görmək olar; kiçik bir skript formalara ox düymələrini, sütunların yerləşdirilməsini və cari cəmləri əlavə edir.
manual-works-keyboard = <b>Yalnız klaviatura ilə.</b> Hər keçidə, xanaya və düyməyə Tab ilə oxu ardıcıllığında çatmaq olur; birincisi "{ skip }" keçididir.
manual-works-reader = <b>Ekran oxuyucusu ilə.</b> Hər qrafikin başlığı və nə göstərdiyini deyən cümləsi var, rəqəmləri isə cədvəldə verilir. Cədvəllərin sətir və sütun başlıqları var; formadakı səhvlər onun yuxarısında, hər biri öz xanasına keçidlə sadalanır.
manual-works-colours = <b>Sizin rənglərinizdə və ölçünüzdə.</b> Səhifələr sisteminizin açıq və ya tünd rejiminə, mətn ölçüsünə və yüksək kontrastlı rənglərinə uyğunlaşır. Rəng heç vaxt təkbaşına məna daşımır: vəziyyətlər sözlə yazılır, çatışmayan rəqəmlər ştrixlənir, saxlanılan qiymətlər qırıq xətlə, hədəflər nöqtələrlə göstərilir.
manual-works-small = <b>Kiçik ekranda.</b> 320 pikselə qədər yalnız kimin hesabat verdiyini göstərən cədvəl öz çərçivəsi daxilində yana sürüşür: digər enli cədvəllərin sətirləri alt-alta durur, hər rəqəm öz başlığının yanındadır.
manual-works-slow = <b>Yavaş xətdə.</b> Səhifə bir neçə on kilobaytdır və başqa serverdən heç nə istəmir.
manual-works-paper = <b>Kağız üzərində.</b> İstənilən səhifəni brauzerinizdən çap edin: naviqasiya çap olunmur, cədvəl başlıqları təkrarlanır, ilk sətir isə nəyin və nə vaxt çap edildiyini bildirir.
manual-checked = Bu necə yoxlanılır
manual-checked-text = Hər səhifə WCAG 2.2-nin A və AA səviyyəli qaydaları üzrə axe proqramı ilə brauzerdə, açıq və tünd rejimdə yoxlanılır və klaviatura ilə gəzilir. Proqramla yoxlama hər şeyi tapmır. Rəqəmi oxumağa və ya bildirməyə nəsə mane olursa, bunu proqramı aparanlara bildirin.
manual-languages = Dillər
manual-languages-which = Səhifələr ingilis, Azərbaycan, rus və ərəb dillərindədir; ərəb dilində onlar sağdan sola yazılır.
manual-languages-choose = <b>Dili seçmək üçün</b> istənilən səhifənin aşağısındakı siyahıdan istifadə edin: seçim brauzerdə, daxil olmusunuzsa, həm də hesabınızda saxlanılır. Ünvandakı <code>?lang=ru</code>, nə seçilməsindən asılı olmayaraq, həmin səhifəni rus dilində göstərir; dillərin kodları: <code>en</code>, <code>az</code>, <code>ru</code> və <code>ar</code>. Heç nə seçilməyibsə, səhifələr brauzerin öz parametrinə uyğunlaşır, orada dörd dildən heç biri yoxdursa, ingilis dilində olur.
manual-languages-data = Ərazilərin və göstəricilərin adları proqramın öz məlumatlarından gəlir və tərcüməsi olmadıqda ingilis dilində göstərilir. Proqramlar üçün fayllar (<code>.csv</code>) bir dildə, ingilis dilində qalır. Əmrlər də ingilis dilindədir.
manual-languages-review = Azərbaycan, rus və ərəb dillərindəki mətnlər bu dillərin daşıyıcıları tərəfindən hələ yoxlanılmayıb. Onlarda səhv görsəniz, administratora bildirin.

# İctimaiyyət nəyi görmür.
manual-small = İnsanların kiçik sayları
manual-small-text = Kiçik bir yerdə az sayda insanın sayı onların kim olduğunu göstərə bilər. Buna görə daxil olmayanlar üçün yaşayış məntəqəsində və ya yaşayış kompleksində, həmçinin cins və ya yaş qrupu kimi istənilən bölgüdə insanların sayı 5-ə qədər yuvarlaqlaşdırılır, 1-dən 4-ə qədər saylar isə "5-dən az" olur. Belə sayların payları və ortaları açıqlanmır. Rayonların və daha yuxarı səviyyələrin cəmləri dəqiqdir, yalnız tək bir kiçik yerə əsaslandıqda həmin yer kimi qorunur. Belə cəmlərin keçmişi (<code>known</code> və iki gün arasında dəyişənlər) kiçik yerlərin hesabat verdiyi hər yerdə 5-ə qədər yuvarlaqlaşdırılır, çünki yan-yana iki gün bir yerin həmin arada uçota aldığını üzə çıxarardı.
manual-small-where = Qayda səhifələr, təsvirlər, onların izahları və fayllar üçün eynidir: hamısı üçün bir funksiya qərar verir. Qayda hesabat verənlər və təsdiq edənlər üçün də öz hesabatlarından kənarda qüvvədədir; hər rəqəmi yalnız bütün proqramın analitikləri və administratorları görür.
manual-example = Qayda nə edir
manual-example-count = Yaşayış məntəqəsində insanlar
manual-example-shown = İctimaiyyət görür
manual-settings = Bu proqramın parametrləri
manual-settings-public = İctimaiyyətin gördüyü göstəricilər
manual-settings-staff = Yalnız əməkdaşlar üçün göstəricilər
manual-settings-rounded = Yuxarıdakı kimi qorunan ictimai insan sayları
manual-settings-exact = Artıq dərc edildiyi üçün hər yerdə dəqiq göstərilən ictimai göstəricilər
manual-settings-text = Administratorlar hər göstərici üçün onun ictimai olub-olmadığını, insanları sayıb-saymadığını və dəqiq göstərilib-göstərilmədiyini təyin edir. Qorunan saylardan hesablanan da qorunur.
manual-accounts = Daxil olanlar
manual-accounts-text = Hesab haqqında sistem giriş adını, göstərilən adı, verilibsə, elektron poçt ünvanını, seçilibsə, dili, rolları və parolun heşini (Argon2id) saxlayır. Hər seans haqqında onun nə vaxt başladığını, sonuncu dəfə nə vaxt istifadə edildiyini və brauzeri iki-üç sözlə saxlayır. Seans 30 dəqiqə istifadə olunmadıqda və hər halda 8 saatdan sonra bitir.
manual-accounts-audit = Audit jurnalı kimin nəyi nə vaxt etdiyini saxlayır; onu bütün proqramın analitikləri və administratorları oxuyur. Uğursuz girişlər yazılmış adın heşi və şəbəkə ünvanı üzrə sayılır; bir gün ərzində yenisi olmasa, say yenidən başlayır.
manual-visitors = Yalnız oxuyanlar
manual-visitors-text = Daxil olmayan üçün heç bir kuki qoyulmur, yalnız dil seçildikdə bir kuki bu seçimi bir il saxlayır. Heç kim sayılmır və izlənmir, heç bir səhifə başqa serverdən heç nə istəmir. Daxil olduqda iki kuki qoyulur: biri seans üçün, digəri brauzeri bir il tanış kimi işarələmək üçün ki, başqa yerdən parol təxmin edən kənar şəxslər onun sahibini gözlətməsin.

# Lisenziyalar və müəlliflər.
manual-own-text = Groundwork Apache lisenziyası, 2.0 versiyası ilə yayılan azad proqram təminatıdır. Məlumatlar onları dərc edənlərin şərtlərini saxlayır; hər rəqəm öz mənbəyini göstərir.
manual-own-inside = Daxilində müəlliflərinin ictimai istifadəyə verdiyi SQLite və PostgreSQL lisenziyası ilə PostgreSQL müştəri kitabxanası da var; sonuncunun müəllif hüquqları PostgreSQL Global Development Group və the Regents of the University of California qurumlarına məxsusdur.
manual-crates = Nədən qurulub
manual-crates-count =
    { $count ->
        [one] Rust dilində { $count } kitabxana; bəziləri yalnız müəyyən sistemlərdə və ya yalnız proqram yığılarkən lazımdır.
       *[other] Rust dilində { $count } kitabxana; bəziləri yalnız müəyyən sistemlərdə və ya yalnız proqram yığılarkən lazımdır.
    }
manual-crates-name = Kitabxana
manual-crates-version = Versiya
manual-crates-licence = Lisenziya
manual-crates-credit = Müəlliflər
manual-texts = Lisenziyaların mətnləri
manual-texts-choice = Kitabxana seçim təklif edirsə, onun göstərdiyi lisenziyalardan burada mətni olan birincisi götürülür.
manual-pace-text = <b>Temp</b> düz xəttin rəqəmin dövrünün sonuna verdiyi paydır: ilkin bazanın günündən hədəfin gününə qədər, axın üçün isə hədəf müddətinin ilk günündə sıfırdan başlayaraq. O, ölçü zolağının üzərindəki nişandır. «Düz xətdən 9 bənd geri» o deməkdir ki, xəttin 49 % göstərdiyi yerdə 40 % əldə edilib. İlkin bazası olmayan ehtiyatın tempi yoxdur.
manual-moves = Son dövrdən bəri nə dəyişib
manual-moves-text = Ərazidə hər hansı birinin göstərici üzrə hesabat verdiyi ən yeni dövr ondan əvvəlki hesabatlı son dövrlə tutuşdurulur, əgər o, bütün rəqəmlərin ən yenisindən bir il ərzində bitibsə. Ən böyük beş dəyişiklik sadalanır, bir göstəricidən ən çoxu ikisi; ölçü iki yekundan böyüyüdür. Yalnız sizin dəqiq gördüyünüz yekunlar müqayisə olunur. Hər iki rəqəmin arxasında hamı durmursa, kimin durduğu deyilir.
manual-address-report = çap etmək və təqdim etmək üçün ümumi baxış PDF faylı kimi; ərazi və ya göstərici ilə onların səhifələri də
