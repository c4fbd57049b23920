# Tokens, on one's own page and on that of an account.
api-tokens = Proqramlar üçün açarlar
api-tokens-about = Proqram parol əvəzinə açarla daxil olur, yalnız açarın nəzərdə tutulduğu işi görür və heç vaxt Sizin özünüzün edə biləcəyinizdən artığını edə bilmir. <a href="/about/api">Proqramlar saytdan necə istifadə edir</a>
api-tokens-of-others = Proqramlar bu açarlarla həmin şəxsin adından daxil olur. Daha heç kimə lazım olmayanlara son qoyun.
api-token-new = Açar yaradın
api-token-name = Nə üçündür, məsələn, «Cədvəldən aylıq rəqəmlər»
api-token-scope = Nə edə bilər
api-token-until = Bu günədək
api-token-make = Açarı yarat
api-scope-read = sahibinin gördüklərini görmək
api-scope-enter = həmçinin hesabatları saxlamaq və təsdiqə göndərmək
api-scope-approve = həmçinin hesabatları təsdiqləmək və geri qaytarmaq
api-scope-import = həmçinin birdən çox hesabatı saxlamaq və təsdiqə göndərmək
api-token-words = İcazəsi: { $scope }. Yaradılıb: { $made }, son gün: { $until }; { $used }.
api-token-used = son istifadə: { $day }
api-token-unused = heç istifadə olunmayıb
api-token-works = işləyir
api-token-ended = son qoyulub: { $day }
api-token-expired = vaxtı bitib
api-token-end = Son qoy
api-token-end-named = { $name } açarına son qoy
api-token-has-ended = Açara son qoyuldu. Ondan istifadə edən proqramlar bundan sonra qəbul edilmir.
api-token-none-made = Açar yaradılmadı
api-token-name-form = Açarın nə üçün olduğunu 1–{ $longest } simvolla yazın ki, sonra ondan hansı proqramın istifadə etdiyini biləsiniz.
api-token-scope-form = Açarın nə edə biləcəyini siyahıdan seçin.
api-token-until-form = { $first } ilə { $last } arasında, ən çoxu bir il sonrakı günü seçin.
api-token-many = Sizin işləyən { $most } açarınız var. Heç bir proqramın istifadə etmədiklərinə son qoyun, sonra yenisini yaradın.
api-token-made = Yeni açarınız
api-token-once = İndi köçürün. O, yalnız bu dəfə göstərilir və heç yerdə saxlanılmır; itərsə, ona son qoyun və yenisini yaradın.
api-token-label = Açar: { $name }
api-token-until-day = Son gün: { $until }.
api-token-send = Proqram onu hər sorğu ilə bu başlıqda göndərir:
api-token-manual = Proqramlar saytdan necə istifadə edir
api-token-to-account = Hesabınıza
# What was done, in the audit log.
api-did-token-made = açar yaradıldı
api-did-token-revoked = açara son qoyuldu
# The chapter of the manual.
api-title = Proqramlar üçün
api-about = Öz proqramınızla rəqəmləri oxumaq və hesabat göndərmək: ünvanlar, açarlar, nümunə.
api-can = Proqram nə edə bilər
api-can-read = Açarsız hər kəsin görə bildiyini oxuyur: <code>/api/v1</code> altında ərazilər, göstəricilər, formalar, hədəflər, zaman sıraları, arxasında kimin dayandığı göstərilən yekunlar, uçota alınmış hər bir rəqəm və uçot kitabının hər bir yazısı var. Açarla açar sahibinin gördüyünü oxuyur; həmçinin bu səhifələrdəki eyni qaydalar və hüquqlarla qaralama saxlaya, hesabatları təsdiqə göndərə, təsdiqləyə və geri qaytara bilər.
api-can-words = Rəqəmlər dəqiqdir, vergüldən sonra ən çoxu dörd rəqəm olur: onları onluq kəsr kimi oxuyun. Rəqəm olmayan yerdə yanındakı söz səbəbini deyir: missing (rəqəm yoxdur), withheld (açıqlanmır), fewer than 5 (5-dən az), not available (məlum deyil), not applicable (tətbiq olunmur).
api-can-pages = Uzun siyahılar səhifə-səhifə verilir; növbəti səhifənin ünvanı <code>next</code> sahəsində və <code>Link</code> başlığındadır. Hər cavabın <code>ETag</code> başlığı var: <code>If-None-Match</code> kimi geri göndərilsə, dəyişməyənlər yenidən göndərilmir. Hesabatı dəyişən gördüyü versiyanı <code>If-Match</code> ilə bildirir ki, heç kim başqasının işinin üstündən yazmasın.
api-can-refused = Rədd cavabı nəyin səhv olduğunu və necə düzəldiləcəyini bir cümlə ilə deyir (RFC 9457). <code>RateLimit</code> və <code>Retry-After</code> başlıqları bu dəqiqədə neçə sorğu qaldığını bildirir.
api-get-token = Açarı necə almalı
api-get-token-text = <a href="/account#tokens">Hesabınızın səhifəsində</a>. Nə üçün olduğunu, nə edə biləcəyini və hansı günədək — ən çoxu bir il — işləyəcəyini yazın. Açar bir dəfə göstərilir. Onu parol kimi qoruyun: hər proqrama ayrıca açar verin və proqram artıq lazım olmayanda ona son qoyun. Administratorlar cavabdeh olduqları şəxslərin açarlarını görür və onlara son qoya bilir.
api-example = Nümunə
api-example-read = Hər kəsin oxuya bildiyi zaman sırasını oxuyun:
api-example-begin = Daxiletmə açarı ilə hesabata başlayın:
api-example-submit = Əvvəlki cavabın ETag başlığı ilə versiyanı bildirərək onu təsdiqə göndərin:
api-example-import = Birdən çox hesabat açarı ilə rəqəmlər olan faylı gətirin; yalnız baxmaq üçün <code>dry_run=true</code> əlavə edin:
api-dhis2 = DHIS2 ilə işləyən proqramlar
api-dhis2-sends = DHIS2 proqramları məlumat dəyərləri toplularını JSON və ya CSV kimi <code>/api/dataValueSets</code> ünvanına birdən çox hesabat açarı ilə göndərir: <code>Authorization: ApiToken gw_…</code> başlığında və ya sahibinin adının parolu kimi. Məlumat toplusu forma, məlumat elementi göstərici, kateqoriya birləşməsi bölgü, təşkilati vahid ərazidir — hamısı bizim kodlarla; ərazilər uid və ya adla da. <code>dryRun</code> və <code>importStrategy</code> DHIS2-də olduğu kimi işləyir.
api-dhis2-becomes = Dəyərlər qaralama olur; <code>completeDate</code> ilə hesabatlar təsdiqə göndərilir. Ya bütün dəyərlər götürülür, ya heç biri: uyğunsuzluqlar mane olan hər dəyəri yeri ilə göstərir. Götürülən hər toplu <a href="/imports">idxal edilən fayllar</a> arasında görünür və orada geri qaytarıla bilər.
api-operations = Bütün ünvanlar
api-operations-about = Maşınlar üçün eyni təsvir, OpenAPI 3.1 ilə: <a href="/api/v1/openapi.json">/api/v1/openapi.json</a>. Proqramların oxuduğu hər şey kimi o da ingilis dilindədir.
api-column-address = Ünvan
api-column-does = Nə edir
api-column-takes = Parametrlər
api-column-needs = Açar
api-needs-none = lazım deyil
