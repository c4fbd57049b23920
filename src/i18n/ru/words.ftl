# Слова, общие для многих страниц.
quarter = { $from } – { $to } { $year }
quarter-short = { $number } кв. { $year }
words-billion = { $number } млрд
words-million = { $number } млн
words-nobody-asked = эти данные пока ни у кого не запрашиваются
words-carried = новейшее значение за: { $newest }, самое старое сохраняется с: { $oldest }
words-value-of = значение за: { $period }
words-at-the-end = на конец периода: { $period }
words-in = за период: { $period }
words-no-date = дата не указана
words-range = { $from } – { $to }
words-under-one-percent = менее 1 %
words-percent = { $number } %
words-of-reports =
    { $count ->
        [one] { $have } из { $count } отчёта
        [few] { $have } из { $count } отчётов
        [many] { $have } из { $count } отчётов
       *[other] { $have } из { $count } отчётов
    }
words-of-countries =
    { $count ->
        [one] { $have } из { $count } страны
        [few] { $have } из { $count } стран
        [many] { $have } из { $count } стран
       *[other] { $have } из { $count } стран
    }
words-of-programmes =
    { $count ->
        [one] { $have } из { $count } программы
        [few] { $have } из { $count } программ
        [many] { $have } из { $count } программ
       *[other] { $have } из { $count } программ
    }
words-of-regions =
    { $count ->
        [one] { $have } из { $count } региона
        [few] { $have } из { $count } регионов
        [many] { $have } из { $count } регионов
       *[other] { $have } из { $count } регионов
    }
words-of-groups =
    { $count ->
        [one] { $have } из { $count } группы
        [few] { $have } из { $count } групп
        [many] { $have } из { $count } групп
       *[other] { $have } из { $count } групп
    }
words-of-districts =
    { $count ->
        [one] { $have } из { $count } района
        [few] { $have } из { $count } районов
        [many] { $have } из { $count } районов
       *[other] { $have } из { $count } районов
    }
words-of-settlements =
    { $count ->
        [one] { $have } из { $count } населённого пункта
        [few] { $have } из { $count } населённых пунктов
        [many] { $have } из { $count } населённых пунктов
       *[other] { $have } из { $count } населённых пунктов
    }
words-of-complexes =
    { $count ->
        [one] { $have } из { $count } жилого комплекса
        [few] { $have } из { $count } жилых комплексов
        [many] { $have } из { $count } жилых комплексов
       *[other] { $have } из { $count } жилых комплексов
    }
words-of-areas =
    { $count ->
        [one] { $have } из { $count } территории
        [few] { $have } из { $count } территорий
        [many] { $have } из { $count } территорий
       *[other] { $have } из { $count } территорий
    }
