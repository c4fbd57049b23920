# Qrafiklərin içindəki və yanındakı sözlər.
chart-posted = Uçota alınıb
chart-planned = Plan
chart-published = Başqaları dərc edib
chart-nothing-reported = hesabat verilməyib
chart-too-few = göstərmək üçün çox az adam
chart-from = { $value } və çox
chart-other-parts = Bütün digər hissələr
chart-boundaries = Sərhədlər və adlar onların təsdiqi demək deyil.
chart-schematic = Sxematik xəritə. Sərhədlər və adlar onların təsdiqi demək deyil.
chart-without-outline = Sərhədlər və adlar onların təsdiqi demək deyil. Sərhədi olmayanlar: { $names }.
chart-over-time = { $name }, zaman üzrə
chart-file-source = Groundwork, { $name }, { $day }, uçot kitabının bloku { $block }
chart-file-source-known = Groundwork, { $name }, { $day }, uçot kitabının bloku { $block }, { $known } tarixinə məlum olan
chart-file-source-open = Groundwork, { $name }, { $day }, uçot kitabının bloku { $block }, hələ təsdiqlənməmiş rəqəmlərlə
chart-circles = Dairənin sahəsi dəyərə mütənasibdir. Sərhədlər və adlar onların təsdiqi demək deyil.
chart-circles-without = Dairənin sahəsi dəyərə mütənasibdir. Sərhədlər və adlar onların təsdiqi demək deyil. Koordinatı olmayanlar: { $names }.
chart-protected = insanları qorumaq üçün göstərilmir
