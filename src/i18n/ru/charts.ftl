# Слова на рисунках и рядом с ними.
chart-posted = Факт
chart-planned = План
chart-published = По данным других
chart-nothing-reported = ничего не сообщено
chart-too-few = слишком мало людей, чтобы показать
chart-from = от { $value }
chart-other-parts = Все остальные части
chart-boundaries = Границы и названия не означают их признания.
chart-schematic = Схематическая карта. Границы и названия не означают их признания.
chart-without-outline = Границы и названия не означают их признания. Без контура: { $names }.
chart-over-time = { $name } во времени
chart-file-source = Groundwork, { $name }, { $day }, блок книги учёта { $block }
chart-file-source-known = Groundwork, { $name }, { $day }, блок книги учёта { $block }, по сведениям на { $known }
chart-file-source-open = Groundwork, { $name }, { $day }, блок книги учёта { $block }, включая ещё не утверждённые данные
chart-circles = Площадь круга пропорциональна значению. Границы и названия не означают их одобрения.
chart-circles-without = Площадь круга пропорциональна значению. Границы и названия не означают их одобрения. Без координат: { $names }.
chart-protected = не показано ради защиты людей
