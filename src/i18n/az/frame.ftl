# Hər səhifənin ətrafı, giriş və xətalar.
skip = Rəqəmlərə keç
nav-main = Əsas
nav-overview = Ümumi baxış
nav-areas = Ərazilər
nav-sectors = Sahələr
nav-reporting = Hesabatlılıq
nav-download = Endirmə
nav-enter = Məlumat daxil et
nav-review = Yoxlama
nav-people = İstifadəçilər
nav-setup = Tənzimləmə
nav-audit = Audit
nav-path = Bu səhifənin yeri
sign-in = Daxil ol
sign-out = Çıxış
language = Dil
foot-figures = Yalnız uçota alınmış rəqəmlər: idarələr tərəfindən daxil edilmiş və ya adı göstərilən nəşrlərdən götürülmüş və təsdiqlənmişdir.
foot-manual = Təlimat
foot-method = Rəqəmlər necə hesablanır
foot-privacy = Məxfilik
foot-accessibility = Əlçatanlıq
foot-data = Məlumatlar
cover-day = { $day } tarixində göstərildiyi kimi
cover-head = uçot kitabının sonu: blok { $block }, { $seal }
filter-period = Dövr
filter-area = Ərazi
filter-newest = Ən yeni rəqəmlər
filter-to-the-end = { $period } sonuna qədər
filter-area-ended = { $area }, { $until }
filter-other = Digər rəqəmlər
filter-known = Bu tarixə məlum olan
filter-count = Hesabla
filter-posted = uçota alınmış rəqəmlər
filter-provisional = hələ təsdiqlənməmişlər də daxil
filter-show = Göstər
seen-known = { $day } tarixinə məlum olan rəqəmlər: sonradan uçota alınanlar nəzərə alınmayıb. Adlar, ərazilər və hədəflər bugünküdür.
seen-provisional = Hələ təsdiqlənməmiş rəqəmlər də daxildir, görə bildiyiniz hesabatlardan. Onlar hələ dəyişə bilər.
seen-usual = Bu günün uçota alınmış rəqəmlərini göstər
problem = Problem var
error-title = Xəta: { $title }
session-name = Ad
session-password = Parol
session-accounts = Hesabları proqramın administratoru verir. Oxumaq üçün hesab lazım deyil.
session-wrong = Ad və ya parol düzgün deyil. Hər ikisini yoxlayın; parolda böyük və kiçik hərflər fərqlənir.
session-held = Bu adla və ya bu yerdən bir neçə yanlış cəhd olub. Parolun tapılmasını çətinləşdirmək üçün { $wait }, sonra yenidən daxil olun. Heç kim bloklanmayıb; administrator sizə yeni keçid verə bilər.
wait-seconds =
    { $count ->
        [one] { $count } saniyə gözləyin
       *[other] { $count } saniyə gözləyin
    }
wait-minutes =
    { $count ->
        [one] { $count } dəqiqə gözləyin
       *[other] { $count } dəqiqə gözləyin
    }
kept-nothing-saved = Heç nə yadda saxlanmadı
kept-refused = Yazdıqlarınız aşağıdadır: səhifədən çıxmazdan əvvəl onları köçürün və ya çıxıb nəzərdə tutulan hesabla daxil olun.
kept-not-sent = Göndərilmədi
kept-not-sent-yet = Hələ göndərilməyib
kept-lede = Siz yenidən daxil olmusunuz. Hələ heç nə dəyişməyib; yazdıqlarınız bunlardır.
kept-send = İndi göndər
kept-back = Göndərmədən səhifəyə qayıt
kept-sign-in-again = Siz daxil olmamısınız və ya girişiniz bitib. Heç nə dəyişmədi. Daxil olun, sonra yenidən yazın.
kept-sign-in = Siz daxil olmamısınız və ya girişiniz bitib. Yazdıqlarınız bu səhifədə saxlanılır: onları geri almaq üçün daxil olun.
kept-unreadable = Saxlanılan məlumatı oxumaq mümkün deyil.
empty-title = Burada hələ heç nə yoxdur
empty-lede = Verilənlər bazası hazırdır və boşdur. Növbəti addımlar:
empty-first = Bu kompüterdə ilk administratoru yaradın: <code>groundwork user add NAME --role administrator --database ADDRESS</code>. Əmr keçid göstərir: onu açın və parol seçin.
empty-done = Hazırdır.
empty-set-up = <a class="btn primary" href="/setup">Proqramı qurun</a>, öz səhifələrində: ərazilər, göstəricilər, formalar. Və ya bunu fayllarla edin:
empty-sign-in = Administrator kimi daxil olun və proqramı öz səhifələrində qurun: ərazilər, göstəricilər, formalar. Və ya bunu fayllarla edin:
empty-files = Proqramı (ərazilər, göstəricilər, formalar, mənbələr) bir qovluqda CSV faylları kimi təsvir edin və oxudun: <code>groundwork import FOLDER --database ADDRESS</code>. Belə faylları və işləyən bütöv proqramı görmək üçün <code>groundwork demo</code> əmrini icra edin.
empty-accounts = İdarələrə hesab verin: <code>groundwork user add NAME --role reporter --area CODE</code>.
error-understood = Bunu anlamaq mümkün deyil
error-sign-in = Davam etmək üçün daxil olun
error-sign-in-text = Bu səhifə hesabı olanlar üçündür.
error-forbidden = Bu hesabla mümkün deyil
error-nothing = Burada heç nə yoxdur
error-conflict = Heç nə dəyişmədi
error-busy = Verilənlər bazası cavab vermir
error-busy-text = Heç nə dəyişmədi. Bir dəqiqədən sonra yenidən cəhd edin.
error-fault = Burada nəsə düz getmədi
error-fault-text = Bu sizin səhviniz deyil. Heç nə dəyişmədi. Yenə baş verərsə, administratora nə vaxt baş verdiyini bildirin.
error-no-page = { $page } səhifəsi yoxdur. Ümumi baxışdan hər yerə keçmək olar.
error-way = Bu yolla yox
error-only-forms = Bu ünvan yalnız formanın göndərdiyini qəbul edir: forması olan səhifəyə keçin. Heç nə dəyişmədi.
error-not-taken = Bu ünvan göndəriləni qəbul etmir. Səhifənin öz keçid və düymələrindən istifadə edin. Heç nə dəyişmədi.
error-large = Bir dəfəyə həddindən çox
error-large-text = Göndərilən { $size } KB-dan böyükdür. Qeydləri qısaldın və ya rəqəmləri iki hesabatda göndərin. Heç nə dəyişmədi.
error-no-form = Göndərilən forma deyil. Səhifənin öz düymələrindən istifadə edin. Heç nə dəyişmədi.
error-foreign = Başqa saytdan göndərilib
error-foreign-text = Groundwork dəyişiklikləri yalnız öz səhifələrindən qəbul edir. Səhifəni burada açın və yenidən cəhd edin. Heç nə dəyişmədi.
error-address = Ünvanın "?" işarəsindən sonrakı hissəsini oxumaq mümkün deyil; onu ad=qiymət&ad=qiymət kimi yazın.
error-language = { $language } dili yoxdur; bunlardan birini seçin: { $known }.
table-nothing = Siyahı boşdur.
table-sort-by = Sıralama:
table-more =
    { $count ->
        [one] Faylda daha { $count } sətir var.
       *[other] Faylda daha { $count } sətir var.
    }
