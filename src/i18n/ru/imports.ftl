# Загружаемые файлы.
import-title = Импорт файла
import-lede = Загрузите файл с данными таким, какой он есть: одно значение в строке или одна строка на территорию и период, по показателю в столбце. Сначала вы видите, что изменится; затем принимается всё или ничего.
import-file = Файл
import-file-about = CSV или текст в любой обычной кодировке либо книга .xlsx, до { $size } МБ.
import-goal = Что станет с отчётами
import-goal-draft = Остаются черновиками, чтобы проверить и отправить их вручную
import-goal-submitted = Отправляются на утверждение и ждут утверждающего
import-goal-approved = Отправляются и сразу проводятся; только там, где вам можно утверждать отправленное вами
import-look = Посмотреть файл
import-look-again = Посмотреть ещё раз
import-earlier = Загруженные файлы
import-earlier-about = Последние { $count }; импорт можно отменить, пока на нём ничего не построено.
import-none-yet = Файлы ещё не загружались.
import-name = Название
import-by = Кто
import-when = Когда
import-state = Состояние
import-state-waiting = просмотрен, не принят
import-state-taken = принят
import-state-undone = отменён
import-file-wanted = Сначала выберите файл.
import-too-large = Файл больше { $size } МБ. Разделите его, например по годам, и загрузите части одну за другой.
import-broken-upload = Файл дошёл не полностью. Отправьте его ещё раз.
import-goal-wanted = «{ $text }» — не то, что может стать с отчётами. Выберите одно из: { $known }.
import-of-other = Файл видят только тот, кто его загрузил, и те, кто читает журнал аудита.
import-only-owner = Принять файл или отменить импорт может только тот, кто его загрузил.
import-none = Импорта с номером { $number } нет.
import-moved-on = Этот файл тем временем уже приняли или отменили. Ничего не изменено; посмотрите его ещё раз.
import-changed = С момента просмотра отчёты изменились. Ничего не принято; вот как это выглядит теперь.
import-unreadable = Файл не удаётся прочитать
import-understood = { $format }; заголовки стоят в строке { $line }.
import-text = Текст в { $encoding }, между ячейками { $delimiter }
import-workbook = Книга, лист «{ $sheet }»
import-comma = запятые
import-semicolon = точки с запятой
import-tab = знаки табуляции
import-would =
    { $reports ->
        [one] Изменится { $reports } отчёт.
        [few] Изменятся { $reports } отчёта.
        [many] Изменятся { $reports } отчётов.
       *[other] Изменится { $reports } отчёта.
    }
import-nothing = Всё из этого файла там уже есть: принимать нечего.
import-empty = Под заголовками не найдено значений.
import-count-new = новых
import-count-changed = изменённых
import-count-same = без изменений
import-count-refused = нельзя принять
import-count-totals = только суммы других
import-counts = Значения в файле
import-problems = Что нельзя принять
import-problems-about = Первые { $shown } из { $count }. Исправьте файл и загрузите его снова или скачайте его с указанием ошибки рядом с каждой строкой.
import-refused-file = Файл со столбцом «error» (CSV)
import-totals = Строки, которые только суммируют другие
import-totals-about = Сами эти места не отчитываются: отчитываются их части, и сумма складывается из них. Такие строки никогда не прибавляются к значениям.
import-leave-out = Пропустить эти строки
import-row = Строка
import-column = Столбец
import-stands = Что там стоит
import-wrong = Что не так
import-reading = Как читается файл
import-sheet = Лист
import-encoding = Кодировка
import-delimiter = Между ячейками
import-as-told = как определено
import-columns = Что в столбцах
import-columns-about = Оставьте поле пустым, чтобы столбец читался, как определено. Иначе напишите area, area name, indicator, period, start, end, breakdown, status, value, day, source, note, answers или ignored либо код показателя, значения которого стоят в столбце, например HOU-01 или HOU-04*dwelling.house.
import-column-number = Столбец { $number }
import-take =
    { $count ->
        [one] Принять { $count } значение
        [few] Принять все { $count } значения
        [many] Принять все { $count } значений
       *[other] Принять все { $count } значения
    }
import-taken-title = { $name }: принят
import-undone-title = { $name }: отменён
import-receipt = Файл загружен: { $user }, { $when }.
import-receipt-hash = SHA-256 файла: { $hash }
import-receipt-did =
    { $reports ->
        [one] В { $reports } отчёте новых значений: { $new }, изменённых: { $changed }.
        [few] В { $reports } отчётах новых значений: { $new }, изменённых: { $changed }.
        [many] В { $reports } отчётах новых значений: { $new }, изменённых: { $changed }.
       *[other] В { $reports } отчёта новых значений: { $new }, изменённых: { $changed }.
    }
import-reports = Отчёты, которые он заполнил
import-reports-about = Первые { $shown } из { $count }.
import-undo = Отменить импорт
import-undo-about = Каждый отчёт возвращается к прежнему виду, проведённые значения — к проведённым раньше. История хранит и то и другое.
import-undone-words = Импорт отменён { $when }: отчёты такие же, как до него.
import-built-on =
    { $count ->
        [one] После этого импорта изменили { $count } отчёт: { $reports }. Исправьте его вручную; целиком импорт уже не отменить.
        [few] После этого импорта изменили { $count } отчёта, например { $reports }. Исправьте их вручную; целиком импорт уже не отменить.
        [many] После этого импорта изменили { $count } отчётов, например { $reports }. Исправьте их вручную; целиком импорт уже не отменить.
       *[other] После этого импорта изменили { $count } отчёта, например { $reports }. Исправьте их вручную; целиком импорт уже не отменить.
    }
import-posted-on = Значения этого импорта с тех пор проводились снова. Целиком его уже не отменить; исправьте отчёты вручную.
import-did-undone = импорт отменён
import-no-area = В этой строке нет территории. Напишите её код, например AZ-LAC.
import-area-twice = «{ $name }» — название не одной территории. Напишите код территории.
import-unknown-area = Территории с кодом или названием «{ $text }» нет.
import-no-indicator = Здесь нет показателя. Напишите его код, например HOU-01.
import-unknown-indicator = Показателя с кодом или названием «{ $text }» нет.
import-unknown-breakdown = Разбивки с кодом «{ $text }» нет. Итог — пустая ячейка; части пишутся как в шаблоне, например sex.f.
import-no-period = В этой строке нет периода. Напишите его как 2025-03, 2025-Q1 или 2025.
import-not-then = { $area } не отчитывается по { $indicator } за { $period }.
import-other-length = { $indicator } подаётся за другие периоды: напишите { $right }.
import-is-total = { $indicator } по { $area } сам не подаётся: он складывается из частей.
import-is-computed = { $indicator } вычисляется из других показателей. Уберите строку или столбец.
import-not-asked = С { $area } показатель { $indicator } не спрашивается. Тот, кто настраивает программу, может назначить форму этой территории.
import-twice = Строка { $line } говорит другое о той же территории, показателе и периоде. Оставьте одну из них.
import-no-answers = Число ответов есть только у баллов. Оставьте пустым.
import-rule = { $report }: { $finding }
