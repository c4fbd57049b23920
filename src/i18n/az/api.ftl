# Tokens, on one's own page and on that of an account.
api-tokens = Proqramlar üçün açarlar
api-tokens-about = Proqram parol əvəzinə açarla daxil olur, yalnız açarın nəzərdə tutulduğu işi görür və heç vaxt Sizin özünüzün edə biləcəyinizdən artığını edə bilmir. <a href="/about/api">Proqramlar saytdan necə istifadə edir</a>
api-tokens-of-others = Proqramlar bu açarlarla həmin şəxsin adından daxil olur. Daha heç kimə lazım olmayanlara son qoyun.
api-token-new = Açar yaradın
api-token-name = Nə üçündür, məsələn, «Cədvəldən aylıq rəqəmlər»
api-token-scope = Nə edə bilər
api-token-until = Bu günədək
api-token-make = Açarı yarat
api-scope-read = mənim gördüklərimi görmək
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
