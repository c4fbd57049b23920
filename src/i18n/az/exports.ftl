# Files of figures: what a person can see of them in a browser.

out-observations = Uçota alınmış bütün rəqəmlər
out-observations-what = Uçot kitabının hər xanası üçün bir sətir: ərazi, göstərici, dövr və bölgü, son uçota alındığı kimi.
out-observations-only = Bu formatda yalnız müşahidələr yazıla bilər: /observations ünvanından istifadə edin.
out-hxl = HXL etiketləri yalnız CSV fayllarında olur və hxl 1 və ya 0 ola bilər: məsələn, /observations.csv?hxl=1 yazın.

# The manual's chapter on data: formats.
out-formats = Formatlar
out-format = Sonluq
out-format-holds = Nədir
out-format-csv = Elektron cədvəllər və proqramlar üçün. Boş xana heç kimin təqdim etmədiyi rəqəmdir; açıqlanmayan rəqəm barədə sözlə deyilir.
out-format-hxl = Eyni fayl, ikinci sətirdə HXL etiketləri ilə. Ədəd etiketinin altında yalnız ədədlər olur, ona görə açıqlanmayan rəqəmin yeri boşdur; rüblər <code>2025Q1</code> kimi yazılır.
out-format-xlsx = İş kitabı: proqramın adı, filtrlər, gün və uçot kitabının möhürü olan üz vərəqi, sonra cədvəl. Ədədlər ədəd, günlər gün kimidir, heç nə düstur deyil. İş kitabının saxlaya bildiyindən çox rəqəmi olan ədəd mətn kimi yazılır.
out-format-json = Proqramlar üçün: <code>title</code>, <code>filters</code>, <code>as_of</code>, <code>ledger_head</code> və <code>rows</code>. Rəqəm dəqiq ədəd və ya <code>null</code> olur; yanındakı <code>value_is</code> <code>exact</code>, <code>rounded</code>, <code>fewer_than_five</code>, <code>withheld</code> və ya <code>missing</code> deyir.
out-format-sdmx = Statistika idarələri üçün SDMX-CSV 2.0 formatında müşahidələr. Bölgünün hər oxu bir ölçüdür, <code>_T</code> onun cəmidir; ədəd olmayan yerdə <code>NaN</code> yazılır və <code>OBS_STATUS</code> <code>Q</code> (açıqlanmır), <code>O</code> (mövcud deyil) və ya <code>M</code> (ola bilməz) olur.
out-format-dhis2 = Eyni rəqəmlər DHIS2 proqramları üçün, JSON kimi, həmçinin <code>.json</code> və ya <code>.csv</code> sonluğu ilə. Məlumat toplusu forma, məlumat elementləri qrupu sahədir. Parametrlər: <code>dataSet</code> və ya <code>dataElementGroup</code>, <code>period</code> və ya <code>startDate</code> və <code>endDate</code>, <code>orgUnit</code>, <code>children</code>, <code>limit</code>.
out-whole = Fayl tamdırmı?
out-whole-text = Yolda kəsilmiş faylı tanımaq olar: bağlantı qırılır və brauzerlər, eləcə də <code>curl</code> kimi proqramlar bunu xəta kimi göstərir; iş kitabı uzunluğu ilə göndərilir, JSON isə bağlayan mötərizə ilə bitir. Son endirmənin <code>ETag</code> və ya <code>Last-Modified</code> dəyərini geri göndərən faylı yalnız nəsə dəyişdikdə yenidən alır.
