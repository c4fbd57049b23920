# Страницы с данными, открытые всем.
public-sector-housing = Жильё
public-sector-infrastructure = Инфраструктура
public-sector-services = Основные услуги
public-sector-heritage = Памятники культуры и истории
public-sector-returnees = Вернувшиеся и реинтеграция
public-sector-trust = Доверие и диалог
public-sector-funding = Финансирование и международная поддержка
public-sector-land = Земли и противоминная деятельность
public-sector-livelihoods = Источники дохода и экономика
public-level-country = страна
public-level-country-many = страны
public-level-programme = программа
public-level-programme-many = программы
public-level-region = регион
public-level-region-many = регионы
public-level-group = группа
public-level-group-many = группы
public-level-district = район
public-level-district-many = районы
public-level-settlement = населённый пункт
public-level-settlement-many = населённые пункты
public-level-complex = жилой комплекс
public-level-complex-many = жилые комплексы
public-kind-stock = показатель состояния
public-kind-flow = показатель потока
public-kind-ratio = отношение
public-kind-score = балльная оценка
public-pair = { $first }, { $second }
public-comma = ,{" "}
public-semicolon = ;{" "}
public-named = { $name }: { $text }
public-table = Таблица
public-indicator = Показатель
public-where = Где
public-before = Было
public-since = Стало
public-change = Изменение
public-source = Источник
public-note = Примечание
public-part = Часть
public-postings = Проводки
public-posted-on = Проведено
public-reported-by = Охват
public-not-reported = не сообщено
public-not-collected = сбора нет
public-not-approved = ещё не утверждено
public-carried = перенесено с прежнего периода
public-no-figure = нет данных
public-fewer-than-five = менее 5
public-withheld = не раскрывается
public-not-available = нет сведений у управления
public-not-applicable = неприменимо
public-no-source = источник не указан
public-origin = Откуда эти данные
public-origin-title = { $indicator }: откуда эти данные
public-origin-heading = Откуда эти данные: { $indicator }, { $area }
public-all-periods = Все периоды
public-others-published = Что опубликовали другие
public-method = Как это считается
public-compare-areas = Сравнить территории
public-definition-now = Определение действует с { $since }; прежде:
public-definition-since = с { $since }
public-none-posted-yet = Проведённых данных пока нет: { $area } ({ $coverage }).
public-lede = { $area }: { $figure }, { $when }.
public-that-is = Это { $share }.
public-against = { $share } от целевого значения { $amount } (срок: { $when })
public-end-of-year = конец { $year } года
public-whole = Проведено за { $first } – { $last }: всего { $figure }; охват: { $coverage }.
public-coverage = Охват: { $coverage }.
public-coverage-carried = Охват: { $coverage }; { $carried }.
public-performance = Выполнение
public-performance-what = { $unit }. Новейшее проведённое значение каждой территории и её цель; темп показывает, где к тому времени была бы прямая линия от базового значения к цели.
public-baseline = Базовое значение
public-target = Целевое значение
public-actual = Факт
public-of = За период
public-share-of-target = Доля от цели
public-no-public-indicator = Открытого показателя «{ $code }» нет. Войдите, чтобы видеть закрытые показатели.
public-none-of-indicator = По этому показателю проведённых данных пока нет: { $area }.
public-one-value = Проведено одно значение. { $area }: { $figure }, { $when }.
public-course = { $area }: { $first } { $then }; { $last } { $now }.
public-reported-months =
    { $count ->
        [one] Сообщено за { $have } из { $count } месяца.
        [few] Сообщено за { $have } из { $count } месяцев.
        [many] Сообщено за { $have } из { $count } месяцев.
       *[other] Сообщено за { $have } из { $count } месяцев.
    }
public-reported-quarters =
    { $count ->
        [one] Сообщено за { $have } из { $count } квартала.
        [few] Сообщено за { $have } из { $count } кварталов.
        [many] Сообщено за { $have } из { $count } кварталов.
       *[other] Сообщено за { $have } из { $count } кварталов.
    }
public-reported-years =
    { $count ->
        [one] Сообщено за { $have } из { $count } года.
        [few] Сообщено за { $have } из { $count } лет.
        [many] Сообщено за { $have } из { $count } лет.
       *[other] Сообщено за { $have } из { $count } лет.
    }
public-series-what = { $unit }. За каждым значением открываются его проводки.
public-oldest = { $time }, самое раннее: { $oldest }
public-part-only = { $unit }; только { $part }
public-newest-figure = Новейшее значение
public-against-target = К целевому значению
public-no-district-has = За это время ни по одному району данных нет.
public-no-area-has = За это время ни по одной территории данных нет.
public-districts-have =
    { $count ->
        [one] Данные есть по { $have } из { $count } района; наибольшее значение: { $largest }, { $figure }.
        [few] Данные есть по { $have } из { $count } районов; наибольшее значение: { $largest }, { $figure }.
        [many] Данные есть по { $have } из { $count } районов; наибольшее значение: { $largest }, { $figure }.
       *[other] Данные есть по { $have } из { $count } районов; наибольшее значение: { $largest }, { $figure }.
    }
public-areas-have =
    { $count ->
        [one] Данные есть по { $have } из { $count } территории; наибольшее значение: { $largest }, { $figure }.
        [few] Данные есть по { $have } из { $count } территорий; наибольшее значение: { $largest }, { $figure }.
        [many] Данные есть по { $have } из { $count } территорий; наибольшее значение: { $largest }, { $figure }.
       *[other] Данные есть по { $have } из { $count } территорий; наибольшее значение: { $largest }, { $figure }.
    }
public-by-district = { $indicator }, по районам
public-inside = { $indicator }, внутри: { $area }
public-last-of-each = { $unit }, последнее проведённое значение каждой территории
public-timeline-title = { $indicator }, когда сообщено
public-timeline-months = { $unit }, одна клетка на каждый месяц
public-timeline-quarters = { $unit }, одна клетка на каждый квартал
public-timeline-years = { $unit }, одна клетка на каждый год
public-timeline =
    { $first } – { $last }: заполнено { $have } из { $cells ->
        [one] { $cells } клетки
        [few] { $cells } клеток
        [many] { $cells } клеток
       *[other] { $cells } клеток
    }; территорий, по которым есть данные: { $areas }.
public-timeline-held = Не показано, чтобы защитить людей: { $count }.
public-breakdown = Разбивка
public-by-axis = { $indicator }, разбивка: { $axis }
public-by-area-and-axis = { $indicator }, разбивка: территория и { $axis }
public-and = { $first } и { $second }
public-parts =
    { $count ->
        [one] { $count } часть.
        [few] { $count } части.
        [many] { $count } частей.
       *[other] { $count } части.
    }
public-parts-largest =
    { $count ->
        [one] { $count } часть; наибольшая: { $largest }, { $figure }.
        [few] { $count } части; наибольшая: { $largest }, { $figure }.
        [many] { $count } частей; наибольшая: { $largest }, { $figure }.
       *[other] { $count } части; наибольшая: { $largest }, { $figure }.
    }
public-method-stock = Показатель состояния: складывается по территориям; последнее сообщённое значение действует до следующего.
public-method-flow = Показатель потока: складывается по территориям и по времени.
public-method-score = Балльная оценка: среднее по территориям, взвешенное по числу ответов.
public-method-ratio = Отношение: на каждом уровне считается по итогам своих частей, никогда не вводится и не усредняется.
public-method-sum = Считается как сумма своих частей.
public-cumulative = { $code } (нарастающим итогом)
public-formula = Формула: { $formula }.
public-more-is-better = Чем больше, тем лучше.
public-less-is-better = Чем меньше, тем лучше.
public-neither-is-better = Само по себе ни больше, ни меньше не лучше.
public-standard = Исходный стандарт: { $standard }.
public-with-figures =
    { $count ->
        [one] данные есть по { $with } из { $count } показателя
        [few] данные есть по { $with } из { $count } показателей
        [many] данные есть по { $with } из { $count } показателей
       *[other] данные есть по { $with } из { $count } показателей
    }
public-sector-lede =
    { $count ->
        [one] { $area }: проведённые данные есть по { $with } из { $count } показателя.
        [few] { $area }: проведённые данные есть по { $with } из { $count } показателей.
        [many] { $area }: проведённые данные есть по { $with } из { $count } показателей.
       *[other] { $area }: проведённые данные есть по { $with } из { $count } показателей.
    }
public-waiting = Запрошено, но ещё не сообщено
public-outside-catalogue = Опубликованные данные вне перечня показателей
public-no-sector = Сектора «{ $word }» нет. Есть: { $known }.
public-no-areas = В программе пока нет территорий.
public-statement-line = { $figure } ({ $when }; { $who })
public-statements-what = Показано рядом с книгой учёта, но никогда к ней не прибавляется.
public-what = Что
public-published-figure = Опубликованное значение
public-when = Когда
public-behind =
    { $count ->
        [one] { $indicator }, { $area }: за показателем стоит { $count } проводка.
        [few] { $indicator }, { $area }: за показателем стоит { $count } проводки.
        [many] { $indicator }, { $area }: за показателем стоит { $count } проводок.
       *[other] { $indicator }, { $area }: за показателем стоит { $count } проводки.
    }
public-behind-up-to =
    { $count ->
        [one] { $indicator }, { $area }: за показателем стоит { $count } проводка (последний период: { $period }).
        [few] { $indicator }, { $area }: за показателем стоит { $count } проводки (последний период: { $period }).
        [many] { $indicator }, { $area }: за показателем стоит { $count } проводок (последний период: { $period }).
       *[other] { $indicator }, { $area }: за показателем стоит { $count } проводки (последний период: { $period }).
    }
public-postings-of-parts = Значение вычисляется; здесь проводки его частей.
public-collected-with = Собирается по формам: { $forms }.
public-ledger-head = Конец книги учёта: блок { $block }, { $head }.
public-true-on = на { $day }
public-total = всего
public-by-the-office = сообщило управление
public-posting-and-block = проводка { $posting }, блок { $block }
public-posting-and-block-by = проводка { $posting }, блок { $block }, автор: { $author }
public-postings-what = Каждое утверждённое или импортированное изменение значения: что было до, что стало после, кто опубликовал.
public-changes = Что изменилось
public-from-the-end = С конца дня
public-to-the-end = по конец дня
public-days-turned = { $from } позже, чем { $to }. Более ранний день укажите как from, более поздний как to.
public-too-many-postings = Между этими днями проведено значений: более { $most }. Выберите более близкие дни или меньшую территорию.
public-nothing-posted = { $area }: с { $from } по { $to } ничего не проведено.
public-moved =
    { $area }: с { $from } по { $to } { $postings ->
        [one] { $postings } проводка изменила
        [few] { $postings } проводки изменили
        [many] { $postings } проводок изменили
       *[other] { $postings } проводки изменили
    } { $count ->
        [one] { $count } показатель
        [few] { $count } показателя
        [many] { $count } показателей
       *[other] { $count } показателя
    }.
public-totals = Итоги до и после
public-totals-what = { $area }. Для потоков — нарастающий итог, для состояний — последнее значение.
public-on-day = На { $day }
public-block = блок { $block }
public-largest-first = Сначала самые крупные относительно всего показателя.
public-compare = Сравнение
public-compare-do = Сравнить
public-choose-compare = Выбрать, что сравнивать
public-areas-of-one = Территории по одному показателю
public-indicators-of-one = Показатели одной территории
public-area-number = Территория { $number }
public-indicator-number = Показатель { $number }
public-none = нет
public-compare-until = По конец периода
public-newest = новейший
public-periods-like = 2025-03, 2025-Q1 или 2025
public-measure-value = Сами значения
public-measure-target = Доли от цели
public-measure-people = На 1000 жителей
public-compare-note = Доля от цели: для состояния — к последнему целевому значению, для потока — по накопленному с начала срока цели. На 1000 жителей: по новейшему числу жителей на этот период. То и другое считается по показанным значениям с четырьмя знаками после запятой, которые есть в файле.
public-compared-by-area = { $indicator }, сравнение территорий
public-indicators-compared = { $area }, сравнение показателей
public-own-units = каждый в своих единицах
public-percent-of-target = % от цели
public-per-thousand-of = { $unit } на 1000: { $residents }
public-per-thousand = { $unit } на 1000 жителей
public-no-population = В программе не указано, какой показатель считает жителей; администратор может назвать его в параметре population.
public-why-no-figure = { $name }: проведённых данных нет.
public-why-no-target = { $name }: нет данных, для времени которых задана цель.
public-why-not-divided = { $name }: отношение или балльная оценка на число жителей не делится.
public-why-no-residents = { $name }: нет данных или нет предшествующего числа жителей.
public-nothing-to-compare = { $name }: сравнивать нечего.
public-strand-one = { $name }: { $figure }, { $when }.
public-strand-note = { $name }: примечание
public-compare-filters = У этой страницы нет фильтра «{ $name }». Есть: area, indicator, as, period, known, figures.
public-too-many-areas = Названо территорий: { $count }; на одном рисунке не различить больше { $most }. Уберите лишние.
public-too-many-indicators = Названо показателей: { $count }; на одном рисунке не различить больше { $most }. Уберите лишние.
public-either-or = Сравнивайте либо несколько территорий по одному показателю, либо несколько показателей одной территории: из тех или других оставьте только один.
public-nothing-yet = Сравнивать пока нечего: в программе нет территории или ключевого показателя.
public-downloads = Скачать
public-tables = Таблицы
public-districts-by-key = Районы по ключевым показателям
public-who-reported = Кто отчитался
public-own-files = У каждой территории, показателя, истории и списка проводок тоже есть свой файл: перейдите по ссылке «CSV» под таблицей или добавьте к адресу <code>.csv</code>, <code>.xlsx</code> или <code>.json</code>. С <code>?hxl=1</code> файл CSV получает строку тегов HXL.
public-good-to-know = Полезно знать
public-good-to-know-what = Текстовые ячейки, которые табличный редактор принял бы за формулу, начинаются с апострофа; при обратном чтении файла он снимается. Числа точны и остаются числами. Малые числа людей в файлах защищены так же, как на страницах.
public-embed-back = Таблица и источники в Groundwork
public-no-filter-any = У этой страницы нет фильтра «{ $name }». У неё нет фильтров.
public-no-filter = У этой страницы нет фильтра «{ $name }». Есть: { $known }.
public-filter-twice = Фильтр «{ $name }» указан дважды; укажите его один раз.
public-no-such-figures = «{ $value }» — не вид данных. Напишите posted или provisional.
public-known-or-open = Ещё не утверждённые данные берутся такими, каковы они сегодня. Выберите либо known, либо figures=provisional.
public-no-day = «{ $text }» — не дата. Напишите год, месяц и день, например 2026-03-31.
public-no-table = По адресу «{ $address }» таблицы нет. Есть: { $known }.
public-no-drawing = Для этого фильтра у { $code } нет рисунка «{ $name }». Есть: { $names }.
public-nothing-to-draw = Рисовать пока нечего: данных нет, поэтому нет и рисунка.
public-stand-not-asked = не запрашивается
public-stand-not-due = срок не наступил
public-stand-due = пора сдавать
public-stand-overdue = просрочен
public-stand-draft = черновик
public-stand-submitted = ждёт утверждения
public-stand-returned = возвращён
public-stand-approved = утверждён
public-letter-due = срок
public-letter-overdue = П
public-letter-draft = Ч
public-letter-submitted = Ж
public-letter-returned = В
public-letter-approved = У
public-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }
public-days-overdue =
    { $count ->
        [one] просрочен на { $count } день
        [few] просрочен на { $count } дня
        [many] просрочен на { $count } дней
       *[other] просрочен на { $count } дня
    }
public-days-late =
    { $count ->
        [one] на { $count } день позже срока
        [few] на { $count } дня позже срока
        [many] на { $count } дней позже срока
       *[other] на { $count } дня позже срока
    }
public-not-one-of = «{ $text }» нет среди: { $known }
public-overview-title = Как идёт восстановление
public-tile-from = Охват: { $coverage }.
public-tile-from-carried = Охват: { $coverage }; { $carried }.
public-published-elsewhere = Опубликовано в других источниках: { $text }
public-as-report = Эта страница в виде отчёта (PDF)
public-how-this = Как это считается
public-moved-since = { $arrow } { $amount } (прежний период: { $period })
public-no-key-figure = Проведённых данных по ключевым показателям пока нет: { $area }.
public-district = Район
public-districts = Районы
public-districts-what = Новейшее проведённое значение по каждому району, его период и охват. Тире: там не собирается.
public-all-of = { $area }, всего
public-moves = Что изменилось с прошлого периода
public-moves-none = Между новейшим периодом и предыдущим ни один итог не изменился.
public-moves-what = Наибольшие изменения итогов между новейшим периодом, за который есть отчёты по показателю, и предыдущим.
public-moves-more = Всё, что проведено за последние тридцать дней
public-moved-between = { $new }, { $new_when }; { $old }, { $old_when }.
public-moved-between-from = { $new }, { $new_when } (охват: { $coverage }); { $old }, { $old_when } (охват: { $old_coverage }).
public-triple = { $first }, { $second }, { $third }
public-last-of-list = {" "}и{" "}
public-none-in-area = Проведённых данных пока нет: { $area }.
public-compare-indicators = Сравнить показатели
public-unreported =
    { $count ->
        [one] Здесь запрашивается ещё { $count } показатель, по которому пока нет проведённых данных.
        [few] Здесь запрашиваются ещё { $count } показателя, по которым пока нет проведённых данных.
        [many] Здесь запрашивается ещё { $count } показателей, по которым пока нет проведённых данных.
       *[other] Здесь запрашивается ещё { $count } показателя, по которым пока нет проведённых данных.
    }
public-sector = Сектор
public-type = Тип
public-form = Форма
public-state = Состояние
public-covers = Объединяет: { $areas }. Некоторые данные опубликованы по ним вместе, и разделить их нельзя. Группа никогда не прибавляется к итогам.
public-with-neighbours = Некоторые данные опубликованы только вместе с соседними территориями, см.: { $group }.
public-exists-since = Существует, начало: { $month }.
public-existed-until = Прекращено, последний месяц: { $month }.
public-existed-between = Период существования: { $first } – { $last }.
public-other-codes = Другие коды: { $codes }.
public-directly-below =
    { $count ->
        [one] { $count } территория непосредственно ниже
        [few] { $count } территории непосредственно ниже
        [many] { $count } территорий непосредственно ниже
       *[other] { $count } территории непосредственно ниже
    }
public-newest-reports = Новейшие отчёты
public-newest-reports-what = По этой территории и всем входящим в неё.
public-pace = Темп
public-pace-on = На прямой линии к цели.
public-pace-ahead =
    { $count ->
        [one] На { $count } процентный пункт впереди прямой линии к цели.
        [few] На { $count } процентных пункта впереди прямой линии к цели.
        [many] На { $count } процентных пунктов впереди прямой линии к цели.
       *[other] На { $count } процентного пункта впереди прямой линии к цели.
    }
public-pace-behind =
    { $count ->
        [one] На { $count } процентный пункт позади прямой линии к цели.
        [few] На { $count } процентных пункта позади прямой линии к цели.
        [many] На { $count } процентных пунктов позади прямой линии к цели.
       *[other] На { $count } процентного пункта позади прямой линии к цели.
    }
public-state-figure = { $name }: { $figure }, { $when }.
public-state-share = { $name }: { $figure }, { $when }; { $share } от целевого значения { $planned } (срок: { $by }).
public-state-on = { $name }: { $figure }, { $when }; { $share } от целевого значения { $planned } (срок: { $by }), на прямой линии к цели.
public-state-ahead =
    { $count ->
        [one] { $name }: { $figure }, { $when }; { $share } от целевого значения { $planned } (срок: { $by }), на { $count } процентный пункт впереди прямой линии к цели.
        [few] { $name }: { $figure }, { $when }; { $share } от целевого значения { $planned } (срок: { $by }), на { $count } процентных пункта впереди прямой линии к цели.
        [many] { $name }: { $figure }, { $when }; { $share } от целевого значения { $planned } (срок: { $by }), на { $count } процентных пунктов впереди прямой линии к цели.
       *[other] { $name }: { $figure }, { $when }; { $share } от целевого значения { $planned } (срок: { $by }), на { $count } процентного пункта впереди прямой линии к цели.
    }
public-state-behind =
    { $count ->
        [one] { $name }: { $figure }, { $when }; { $share } от целевого значения { $planned } (срок: { $by }), на { $count } процентный пункт позади прямой линии к цели.
        [few] { $name }: { $figure }, { $when }; { $share } от целевого значения { $planned } (срок: { $by }), на { $count } процентных пункта позади прямой линии к цели.
        [many] { $name }: { $figure }, { $when }; { $share } от целевого значения { $planned } (срок: { $by }), на { $count } процентных пунктов позади прямой линии к цели.
       *[other] { $name }: { $figure }, { $when }; { $share } от целевого значения { $planned } (срок: { $by }), на { $count } процентного пункта позади прямой линии к цели.
    }
public-state-newest = Период новейших данных: { $period }; охват: { $coverage }.
public-state-all = Отчёты за новейший период ({ $period }) дали районы: { $fresh } из { $count }.
public-state-missing = Отчёты за новейший период ({ $period }) дали районы: { $fresh } из { $count }; районов без данных: { $missing }.
public-state-carried = Отчёты за новейший период ({ $period }) дали районы: { $fresh } из { $count }; районов, чьи последние значения ещё учитываются: { $carried }.
public-state-carried-missing = Отчёты за новейший период ({ $period }) дали районы: { $fresh } из { $count }; районов, чьи последние значения ещё учитываются: { $carried }, районов без данных: { $missing }.
public-nothing-to-report = Сообщать пока нечего: в программе нет территории. Сначала импортируйте или создайте её.
public-page-of = Страница { $page } из { $pages }
public-with-area = территория: { $area }
public-csv-more =
    { $count ->
        [one] В файле CSV есть ещё { $count } строка.
        [few] В файле CSV есть ещё { $count } строки.
        [many] В файле CSV есть ещё { $count } строк.
       *[other] В файле CSV есть ещё { $count } строки.
    }
public-further-columns = { $caption }, остальные столбцы
public-not-sortable = Таблицу на этой странице нельзя упорядочить по «{ $name }». Укажите одно из: { $known }. С дефисом впереди порядок начинается с наибольшего.
