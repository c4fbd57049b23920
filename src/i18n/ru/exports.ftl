# Files of figures: what a person can see of them in a browser.

out-observations = Все проведённые значения
out-observations-what = Одна строка на каждую ячейку книги учёта: территория, показатель, период и разбивка, как она была проведена в последний раз.
out-observations-only = В этом формате можно получить только наблюдения: запросите /observations.
out-hxl = Теги HXL есть только в файлах CSV, а параметр hxl может быть 1 или 0: напишите, например, /observations.csv?hxl=1.

# The manual's chapter on data: formats.
out-formats = Форматы
out-format = Окончание
out-format-holds = Что это
out-format-csv = Для электронных таблиц и программ. Пустая ячейка — значение, которое никто не сообщил; о нераскрываемом сказано словами.
out-format-hxl = То же со второй строкой тегов HXL. Под тегом чисел стоят только числа, поэтому нераскрываемое значение пусто, а кварталы записаны как <code>2025Q1</code>.
out-format-xlsx = Книга: титульный лист с программой, фильтрами, днём и контрольной печатью книги учёта, затем таблица. Числа — это числа, дни — дни, формул нет. Число, в котором больше цифр, чем хранит книга, записано текстом.
out-format-json = Для программ: <code>title</code>, <code>filters</code>, <code>as_of</code>, <code>ledger_head</code> и <code>rows</code>. Значение — точное число или <code>null</code>; рядом <code>value_is</code> говорит <code>exact</code>, <code>rounded</code>, <code>fewer_than_five</code>, <code>withheld</code> или <code>missing</code>.
out-format-sdmx = Наблюдения в формате SDMX-CSV 2.0, для статистических ведомств. Каждая ось разбивки — измерение, <code>_T</code> — её итог; где нет числа, стоит <code>NaN</code>, а <code>OBS_STATUS</code> тогда <code>Q</code> (не раскрывается), <code>O</code> (нет данных) или <code>M</code> (не может существовать).
out-format-dhis2 = Те же значения для программ, работающих с DHIS2, в JSON, а также с окончанием <code>.json</code> или <code>.csv</code>. Набор данных — это форма, группа элементов данных — сектор. Параметры: <code>dataSet</code> или <code>dataElementGroup</code>, <code>period</code> или <code>startDate</code> и <code>endDate</code>, <code>orgUnit</code>, <code>children</code>, <code>limit</code>.
out-whole = Целый ли файл?
out-whole-text = Файл, оборванный в пути, можно узнать: соединение рвётся, и браузеры и программы вроде <code>curl</code> сообщают об ошибке; книга отправляется с указанием длины, а JSON оканчивается закрывающей скобкой. Тот, кто возвращает <code>ETag</code> или <code>Last-Modified</code> последней загрузки, получит файл снова, только если что-то изменилось.
