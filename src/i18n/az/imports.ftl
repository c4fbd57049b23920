# Gətirilən fayllar.
import-title = Fayl idxal et
import-lede = Rəqəmləri olan faylı olduğu kimi gətirin: hər sətirdə bir rəqəm, hər ərazi və dövr üçün bir sətir və hər sütunda bir göstərici və ya hər dövr üçün bir sütun. Əvvəlcə faylın nəyi dəyişəcəyini görürsünüz; sonra hamısı qəbul edilir və ya heç nə.
import-file = Fayl
import-file-about = Hər hansı adi kodlaşdırmada CSV və ya mətn, yaxud .xlsx iş kitabı, { $size } MB-a qədər.
import-goal = Hesabatlarla nə olacaq
import-goal-draft = Qaralama qalır; yoxlayıb əl ilə təsdiqə göndərəcəksiniz
import-goal-submitted = Təsdiqə göndərilir və təsdiq edəni gözləyir
import-goal-approved = Göndərilir və dərhal uçota alınır; yalnız öz göndərdiyinizi təsdiqləyə bildiyiniz halda
import-look = Fayla bax
import-look-again = Yenidən bax
import-earlier = Gətirilmiş fayllar
import-earlier-about = Ən yeni { $count }; heç kim üzərində iş qurmayıbsa, idxal geri götürülə bilər.
import-none-yet = Hələ fayl gətirilməyib.
import-name = Ad
import-by = Kim
import-when = Nə vaxt
import-state = Vəziyyət
import-state-waiting = baxılıb, qəbul edilməyib
import-state-taken = qəbul edilib
import-state-undone = geri götürülüb
import-file-wanted = Əvvəlcə fayl seçin.
import-too-large = Fayl { $size } MB-dan böyükdür. Onu, məsələn, illər üzrə bölün və hissələri ardıcıl gətirin.
import-broken-upload = Fayl tam çatmadı. Onu yenidən göndərin.
import-goal-wanted = «{ $text }» hesabatlarla baş verə bilən hal deyil. Bunlardan birini seçin: { $known }.
import-of-other = Faylı yalnız onu gətirən və audit jurnalını oxuyanlar görə bilər.
import-only-owner = Faylı yalnız onu gətirən qəbul edə və ya geri götürə bilər.
import-none = { $number } nömrəli idxal yoxdur.
import-moved-on = Bu fayl artıq qəbul edilib və ya geri götürülüb. Heç nə dəyişmədi; ona yenidən baxın.
import-changed = Siz baxandan sonra hesabatlar dəyişib. Heç nə qəbul edilmədi; indi belə görünür.
import-unreadable = Faylı oxumaq mümkün deyil
import-understood = { $format }; başlıqlar { $line }-ci sətirdədir.
import-text = { $encoding } mətni, xanaların arasında { $delimiter }
import-workbook = İş kitabı, «{ $sheet }» vərəqi
import-comma = vergül
import-semicolon = nöqtəli vergül
import-tab = tabulyasiya
import-would =
    { $reports ->
        [one] Qəbul edilsə, bir hesabat dəyişəcək.
       *[other] Qəbul edilsə, { $reports } hesabat dəyişəcək.
    }
import-nothing = Bu fayldakı hər şey artıq oradadır: qəbul ediləsi heç nə yoxdur.
import-empty = Başlıqların altında heç bir rəqəm tapılmadı.
import-count-new = yeni
import-count-changed = dəyişən
import-count-same = olduğu kimi
import-count-refused = qəbul edilə bilmir
import-count-totals = yalnız başqalarının cəmidir
import-counts = Fayldakı rəqəmlər
import-problems = Qəbul edilə bilməyənlər
import-problems-about = { $count } haldan ilk { $shown }. Faylı düzəldib yenidən gətirin və ya onu hər sətrin yanında səhvin izahı ilə endirin.
import-refused-file = «error» sütunu olan fayl (CSV)
import-totals = Yalnız başqalarını cəmləyən sətirlər
import-totals-about = Bu yerlərin özü hesabat vermir: hissələri verir və cəmi onları əmələ gətirir. Belə sətirlər heç vaxt rəqəmlərə əlavə edilmir.
import-leave-out = Bu sətirləri kənarda qoy
import-row = Sətir
import-column = Sütun
import-stands = Orada nə yazılıb
import-wrong = Nə səhvdir
import-reading = Fayl necə oxunur
import-sheet = Vərəq
import-encoding = Hərflər
import-delimiter = Xanaların arasında
import-as-told = tapıldığı kimi
import-columns = Sütunlarda nə var
import-columns-about = Sütun tapıldığı kimi oxunsun deyə sahəni boş qoyun. Əks halda belə yazın: area, area name, indicator, period, year, start, end, breakdown, status, value, day, source, note, answers və ya ignored; yaxud rəqəmləri sütunda olan göstəricinin kodu, məsələn, HOU-01 və ya HOU-04*dwelling.house; hamısı bir dövrə aiddirsə, ardınca və ya tək @2026-01.
import-column-number = { $number } nömrəli sütun
import-take =
    { $count ->
        [one] Bir rəqəmi qəbul et
       *[other] { $count } rəqəmin hamısını qəbul et
    }
import-taken-title = { $name }: qəbul edilib
import-undone-title = { $name }: geri götürülüb
import-receipt = Bu faylı { $user } gətirib: { $when }.
import-receipt-hash = Faylın SHA-256-sı: { $hash }
import-receipt-did =
    { $reports ->
        [one] Bir hesabatda yeni rəqəmlər: { $new }, dəyişən: { $changed }.
       *[other] { $reports } hesabatda yeni rəqəmlər: { $new }, dəyişən: { $changed }.
    }
import-reports = Doldurduğu hesabatlar
import-reports-about = { $count } hesabatdan ilk { $shown }.
import-undo = İdxalı geri götür
import-undo-about = Hər hesabat əvvəlki vəziyyətinə, uçota alınmış rəqəmlər əvvəl uçota alınana qayıdır. Hər ikisi tarixçədə qalır.
import-undone-words = İdxal geri götürülüb ({ $when }): hesabatlar ondan əvvəlki kimidir.
import-built-on =
    { $count ->
        [one] Bu idxaldan sonra hesabat dəyişdirilib: { $reports }. Onu əl ilə düzəldin; idxal artıq bütövlükdə geri götürülə bilməz.
       *[other] Bu idxaldan sonra { $count } hesabat dəyişdirilib, məsələn: { $reports }. Onları əl ilə düzəldin; idxal artıq bütövlükdə geri götürülə bilməz.
    }
import-posted-on = Bu idxalın rəqəmləri sonradan yenidən uçota alınıb. O, artıq bütövlükdə geri götürülə bilməz; hesabatları əl ilə düzəldin.
import-did-undone = idxal geri götürülüb
import-no-area = Bu sətirdə ərazi yoxdur. Ərazinin kodunu yazın, məsələn, AZ-LAC.
import-area-twice = «{ $name }» birdən çox ərazinin adıdır. Ərazinin kodunu yazın.
import-unknown-area = «{ $text }» kodu və ya adı olan ərazi yoxdur.
import-no-indicator = Burada göstərici yoxdur. Göstəricinin kodunu yazın, məsələn, HOU-01.
import-unknown-indicator = «{ $text }» kodu və ya adı olan göstərici yoxdur.
import-unknown-breakdown = «{ $text }» kodu olan bölgü yoxdur. Cəm boş yazılır; hissələr şablondakı kimi, məsələn, sex.f.
import-no-period = Bu sətirdə dövr yoxdur. Onu 2025-03, 2025-Q1 və ya 2025 kimi yazın.
import-not-then = { $area } { $period } üçün { $indicator } üzrə hesabat vermir.
import-other-form = { $indicator } üzrə hesabat adı çəkilən forma ilə deyil, { $form } forması ilə verilir.
import-other-length = { $indicator } başqa uzunluqda dövrlər üzrə verilir: { $right } yazın.
import-is-total = { $area } üzrə { $indicator } ayrıca verilmir: o, hissələrin cəmidir.
import-is-computed = { $indicator } başqa göstəricilərdən hesablanır. Sətri və ya sütunu çıxarın.
import-not-asked = { $area } üzrə { $indicator } soruşulmur. Proqramı quran şəxs formanı bu əraziyə təyin edə bilər.
import-twice = { $line } sətri eyni ərazi, göstərici və dövr üçün başqa rəqəm göstərir. Onlardan birini saxlayın.
import-no-answers = Cavabların sayı yalnız ballarda olur. Boş qoyun.
import-rule = { $report }: { $finding }
import-manual-title = Fayl gətirmək
import-manual-text = Hesabat verən hər kəs idarənin onsuz da saxladığı faylı <a href="/imports">Fayl idxal et</a> səhifəsində gətirə bilər: CSV, cədvəl proqramından istənilən adi kodlaşdırmada mətn və ya .xlsx iş kitabı. Ya hər sətirdə bir rəqəm olur (ərazi, göstərici, dövr, qiymət, varsa, bölgü, gün, mənbə və qeyd), ya da hər ərazi və dövr üçün bir sətir, sütunların üstündə isə göstəricinin kodu, məsələn, HOU-01 və ya HOU-04 [dwelling.house]. Sütunların üstündə 2026-01 və ya mart 2026 kimi dövrlər də ola bilər; başlıqlar iki sətir tuta bilər: yuxarıda göstəricilər, aşağıda onların bölgüləri və ya dövrləri; ay və il iki ayrı sütunda ola bilər. Başlıqlardan yuxarıdakı sətirlər, onluq vergül və boş sətirlər mane olmur.
import-manual-look = Əvvəlcə səhifə neçə rəqəmin yeni, dəyişən və olduğu kimi qaldığını, nəyin qəbul edilə bilmədiyini deyir: sətir və sütun üzrə, düzgün variantla. Yalnız başqalarını cəmləyən sətirlər heç vaxt əlavə edilmir; istəsəniz, kənarda qalır. Hələ heç nə dəyişməyib. Sonra hamısı qəbul edilir və ya heç nə.
import-manual-undo = Hesabatlar əl ilə doldurulanda olduğu kimi eyni qayda və hüquqlarla doldurulur: qaralama kimi, təsdiqə göndərilmiş və ya öz göndərdiyinizi təsdiqləyə bildiyiniz halda dərhal uçota alınmış. Sonradan heç kim bu hesabatlardan birini dəyişməyibsə, bütün idxal geri götürülə bilər.
import-template = Saytdan kənarda doldurmaq üçün forma
import-template-about = Bir formanın ərazi və onun daxilindəkilər üçün sətirləri, son uçota alınmış rəqəmlər və artıq doldurulanlarla birlikdə. Sarı sütunları doldurun və faylı yuxarıda gətirin.
import-template-area = Ərazi və onun daxilindəkilər
import-template-workbook = İş kitabı (.xlsx)
import-template-how = Qiyməti (value) və ya rəqəm yoxdursa, vəziyyəti (status) doldurun; sarı sütunları dəyişmək olar, qalanları bağlıdır. Bilmədiyinizi boş qoyun.
import-template-none = { $area } daxilində { $period } üçün { $form } üzrə doldurduğunuz hesabat yoxdur. Başqa ərazi və ya dövr seçin.
import-template-large = Bu, bir fayl üçün çoxdur. Daxilində daha az yer olan ərazi seçin.
import-template-wanted = Forma, ərazi və dövr seçin, məsələn, 2026-03.
import-gazetteer-columns = ADM1_EN və ADM1_PCODE kimi başlıqları olan sətir tapılmadı. Hər səviyyənin adını və kodunu öz sütununun üstündə yazın.
import-gazetteer-empty = Başlıqların altında ərazi yoxdur.
import-gazetteer-twice = { $code } kodu { $other } və { $line } sətirlərində ağacın iki yerindədir. Kod yalnız bir əraziyə aiddir; sətirlərdən birini düzəldin.
import-row-number = Sətir { $number }
import-not-yet = Hələ qəbul edilə bilməz: nəyin mane olduğu aşağıdadır.
