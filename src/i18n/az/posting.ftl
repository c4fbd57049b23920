# What an import of many reports refuses.
posting-waits = { $report } hesabatı təsdiq gözləyir. Təsdiq edən onu təsdiqləsin və ya geri qaytarsın, sonra yenidən idxal edin; heç nə dəyişdirilmədi.
posting-open = { $report } hesabatı üzərində iş gedir. Əvvəlcə o təsdiqlənməlidir, yaxud rəqəmlərini fayldan çıxarın; heç nə dəyişdirilmədi.
