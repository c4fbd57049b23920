# Götürülə bilənlər.
downloads-lede = Burada göstərilən hər şeyi hesab açmadan götürmək olar: hamısını birdən və ya qarşınızdakı cədvəli.
downloads-all = Hamısı birdən
downloads-package = Məlumat paketi
downloads-package-about = Bütün açıq cədvəllər bir faylda: ərazilər, göstəricilər, uçota alınmış xanalar, cəmlər, hədəflər, başqalarının dərc etdikləri və mənbələr, hər sahənin mənası ilə birlikdə.
downloads-package-size = { $count ->
    [one] { $count } cədvəl
   *[other] { $count } cədvəl
    }
downloads-cells = Uçota alınmış hər xana
downloads-cells-about = Hər sətirdə bir xana: ərazi, göstərici, vahid, dövr, bölgü, qiymət, mənbə, uçota alınma vaxtı. <code>?area=</code>, <code>?indicator=</code> və <code>?period=</code> ilə daraldın.
downloads-rows = { $count ->
    [one] { $count } sətir
   *[other] { $count } sətir
    }
downloads-map = Xəritələr üçün ərazilər
downloads-map-about = Sərhəd xətləri və ya nöqtələr, adlar, kodlar və əsas göstəricilər. Hər göstəricinin öz faylı var: səhifəsinin ünvanına <code>.geojson</code> əlavə edin.
downloads-paper = Çap üçün hesabat
downloads-paper-about = Ümumi baxış kağızda: vəziyyət, əsas göstəricilər, xəritə, gedişat və rayonlar.
downloads-districts-about = Hər rayonun ən yeni əsas göstəriciləri.
downloads-reporting-about = Hansı hesabatlar verilib, gecikir və ya çatışmır.
downloads-sector-about = Sahənin göstəriciləri: ən yeni rəqəm, hədəf və kimin hesabat verdiyi.
downloads-page = İstənilən səhifə
downloads-use = İstifadə və istinad
downloads-licence = Lisenziya
downloads-licence-none = Proqram lisenziya göstərməyib. Mənbə kimi proqramı, rəqəmin öz mənbəyi varsa, onu da göstərin.
downloads-cite = İstinad belə olsun
downloads-cite-as = { $programme }. { $address }. { $block } nömrəli bloka qədər uçota alınmış rəqəmlər, { $day } tarixində oxunub.
downloads-whole = Fayl tamdırmı?
downloads-whole-text = Yarımçıq qalan endirmə brauzerinizdə və ya proqramınızda xəta ilə bitir: gələn hissədən istifadə etməyin. Məlumat paketi içindəki hər faylın ölçüsünü və SHA-256 cəmini göstərir; pulsuz frictionless proqramı hamısını yoxlayır: <code>frictionless validate datapackage.zip</code>.
downloads-whole-head = Hər paketdə onun hazırlandığı uçot kitabının son bloku da göstərilir. İndi bu, { $block } nömrəli blokdur, <code>{ $seal }</code>.
