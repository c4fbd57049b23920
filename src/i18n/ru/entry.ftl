# Что должен сделать составитель, форма ввода, замечания проверок, история
# отчёта и квитанция об утверждении.

## Что сделать
entry-todo-nobody = Ваша учётная запись не отчитывается ни за одну территорию. Роль составителя отчётов может дать администратор.
entry-todo-none = По вашим территориям сейчас ничего сдавать не нужно.
entry-todo-count =
    { $count ->
        [one] Вас ждёт { $count } отчёт.
        [few] Вас ждут { $count } отчёта.
        [many] Вас ждут { $count } отчётов.
       *[other] Вас ждут { $count } отчётов.
    }
entry-all-areas = Все ваши территории
entry-on-this-page = На этой странице
entry-jump = { $group }: { $count }
entry-need-returned = Возвращены вам
entry-need-draft = Начаты
entry-need-overdue = Просрочены
entry-need-due = Пора сдать
entry-need-waiting = Отправлены, ожидают утверждения
entry-need-next = Следующие
entry-about-returned = Исправьте то, о чём просит утверждающий, и отправьте ещё раз.
entry-about-draft = Сохранены, но ещё не отправлены.
entry-about-overdue = Срок прошёл, а данные не введены.
entry-about-due = Период закончился.
entry-about-waiting = От вас ничего не требуется.
entry-about-next = Период ещё не закончился.
entry-report = Отчёт
entry-due = Срок
entry-returned-reason = Возвращён: { $reason }
entry-periods-before =
    { $count ->
        [one] и ещё { $count } период до него
        [few] и ещё { $count } периода до него
        [many] и ещё { $count } периодов до него
       *[other] и ещё { $count } периодов до него
    }
entry-due-today = срок сегодня
entry-due-in =
    { $count ->
        [one] срок через { $count } день
        [few] срок через { $count } дня
        [many] срок через { $count } дней
       *[other] срок через { $count } дней
    }
entry-overdue =
    { $count ->
        [one] просрочен на { $count } день
        [few] просрочен на { $count } дня
        [many] просрочен на { $count } дней
       *[other] просрочен на { $count } дней
    }
entry-closed = закрыт: открыть его может утверждающий по этой территории
entry-another-period = Другой период
entry-another-period-help = Откройте любую из своих форм за любой период: месяц записывается как 2025-03, квартал — как 2025-Q1, год — как 2025.
entry-form = Форма
entry-open = Открыть
entry-choose-form = Выберите форму из списка.

## Форма
entry-title = { $form }: { $area }, { $period }
entry-list = { $before }, { $name }
entry-list-long = { $before }; { $name }
entry-refused =
    { $count ->
        [one] Ничего не сохранено: нужно проверить { $count } значение
        [few] Ничего не сохранено: нужно проверить { $count } значения
        [many] Ничего не сохранено: нужно проверить { $count } значений
       *[other] Ничего не сохранено: нужно проверить { $count } значений
    }
entry-copy-before-leaving = Введённое осталось в полях: скопируйте его, прежде чем уйти с этой страницы.
entry-restored = С возвращением. Введённое стоит в полях и <b>ещё не сохранено</b>.
entry-copied-none = Копировать было нечего.
entry-copied =
    { $count ->
        [one] Из последнего утверждённого отчёта скопировано { $count } значение, <b>ещё не сохранено</b>. Данные за сам период остались пустыми: их нужно подсчитать заново.
        [few] Из последнего утверждённого отчёта скопировано { $count } значения, <b>ещё не сохранено</b>. Данные за сам период остались пустыми: их нужно подсчитать заново.
        [many] Из последнего утверждённого отчёта скопировано { $count } значений, <b>ещё не сохранено</b>. Данные за сам период остались пустыми: их нужно подсчитать заново.
       *[other] Из последнего утверждённого отчёта скопировано { $count } значений, <b>ещё не сохранено</b>. Данные за сам период остались пустыми: их нужно подсчитать заново.
    }
entry-saved = Сохранено как черновик. На панелях данные появятся только после отправки и утверждения.
entry-submitted = Отправлено на утверждение. Теперь отчёт проверит утверждающий по территории «{ $area }».
entry-stopped = <b>Сохранено как черновик, не отправлено.</b> Сначала проверьте отмеченные ниже значения.
entry-due-day = Срок: { $day }.
entry-open-until = Открыт до { $day } включительно.
entry-version = Версия { $version }.
entry-returned = <b>Возвращён:</b> { $reason }
entry-returned-by = <b>Возвращён ({ $user }):</b> { $reason }
entry-blocking =
    { $count ->
        [one] Перед отправкой нужно проверить { $count } значение
        [few] Перед отправкой нужно проверить { $count } значения
        [many] Перед отправкой нужно проверить { $count } значений
       *[other] Перед отправкой нужно проверить { $count } значений
    }
entry-waits = Отчёт ожидает утверждения. Если значение нужно изменить, утверждающий может вернуть отчёт.
entry-openers =
    { $count ->
        [one] Утверждающие: { $names }.
        [few] Утверждающие: { $names }.
        [many] Утверждающие: { $names }.
       *[other] Утверждающие: { $names }.
    }
entry-reopen = <a href="{ $address }">Открыть заново</a>, указав причину.
entry-figures = Значения
entry-figures-help = Рядом с каждым полем стоит последнее утверждённое значение. Если сообщать нечего, оставьте поле пустым; если не было ничего, напишите 0.
entry-figure = Показатель
entry-before = Прежнее значение
entry-change = Изменение
entry-during = { $unit }, за период
entry-at-the-end = { $unit }, на конец периода
entry-hint-target = { $hint }; целевое значение { $target }
entry-copied-tag = скопировано
entry-named = Возвращено: нужно проверить.
entry-answered = Ваше примечание это объясняет.
entry-more = Примечание или отсутствие значения<span class="vh">: { $figure }</span>
entry-instead = Вместо числа
entry-a-number = число
entry-not-available = нет сведений у управления
entry-not-applicable = неприменимо
entry-note = Примечание
entry-source = Источник
entry-source-quoting = { $source }, со ссылкой на: { $quoted }
entry-true-on = На дату
entry-answers = ответов
entry-answers-of = { $figure }: число ответов
entry-with-answers = { $number } (n = { $answers })
entry-no-change = без изменений
entry-difference = { $difference }
entry-difference-percent = { $difference } ({ $percent } %)
entry-sum = Сумма
entry-sum-by = Сумма по разбивке «{ $axis }»
entry-against = По сравнению с итогом
entry-sum-equal = равно итогу
entry-sum-less = на { $gap } меньше итога
entry-sum-more = на { $gap } больше итога
entry-save-draft = Сохранить черновик
entry-save-and-submit = Сохранить и отправить на утверждение
entry-copy-last = Скопировать последние значения
entry-kept-not = Не сохранено: то, что стоит в полях, есть только на этой странице.
entry-kept = Сохранено.
entry-kept-when = Сохранено: { $when }.
entry-kept-by = Сохранено: { $when }, { $user }.
entry-kept-nothing = Пока ничего не введено.
entry-unsaved =
    { $count ->
        [one] Ещё не сохранено: изменено { $count } поле.
        [few] Ещё не сохранено: изменено { $count } поля.
        [many] Ещё не сохранено: изменено { $count } полей.
       *[other] Ещё не сохранено: изменено { $count } полей.
    }
entry-pasted-over =
    { $count ->
        [one] Вставлено на { $count } значение больше, чем полей ниже: проверьте их.
        [few] Вставлено на { $count } значения больше, чем полей ниже: проверьте их.
        [many] Вставлено на { $count } значений больше, чем полей ниже: проверьте их.
       *[other] Вставлено на { $count } значений больше, чем полей ниже: проверьте их.
    }
entry-history = История
entry-whole-history = Вся история по ячейкам
entry-when-block = { $when }, блок { $block }

## Что не так во введённом
entry-note-long = Длина примечания — не более { $largest } символов.
entry-no-figure = Указаны примечание, источник или дата, но нет значения. Введите значение или выберите «нет сведений у управления».
entry-choose-status = Выберите «число», «нет сведений у управления» или «неприменимо».
entry-not-both = Введите число или выберите «нет сведений у управления» либо «неприменимо», но не то и другое вместе.
entry-two-things = «{ $typed }» можно понять двояко: в списке «Вместо числа» выберите «нет сведений у управления» (никто не знает) или «неприменимо» (считать нечего).
entry-whole = Введите целое число: этот показатель подсчитывают, а не измеряют.
entry-not-below-zero = Введите 0 или больше; исправление за прошлый период вносится в отчёт за тот период.
entry-how-many-answered = Укажите, сколько человек ответило: целое число не меньше 1. Без него нельзя вычислить среднюю оценку.
entry-no-source = Источника «{ $code }» нет. Выберите источник из списка или назовите его в примечании: администратор может его добавить.
entry-day-between = Укажите день с { $first } по { $last } в виде { $written } или оставьте поле пустым.
entry-amount-character = Используйте только цифры: { $character } не может быть частью числа.
entry-amount-sign = Ставьте не больше одного знака, перед цифрами.
entry-amount-too-fine = Пишите не более четырёх знаков после запятой.
entry-amount-too-large = Введите число не больше 1 000 000 000 000; проверьте единицу измерения.
entry-amount-separators = Запятые, точки или пробелы стоят не там, где разделяются тысячи или дробная часть; напишите без разделителей тысяч, например 1234.5.
entry-amount-ambiguous = Это можно прочитать как { $whole } или как { $decimal }. Напишите { $whole } или { $decimal }.
entry-amount-no-digits = Введите число, например 1234.5.
entry-no-version = Форма пришла без номера версии; откройте страницу заново и пользуйтесь её кнопками. Ничего не сохранено.
entry-cut-off = Пришла только часть формы, возможно, из-за обрыва связи. Вернитесь и отправьте её ещё раз. Ничего не сохранено.
entry-no-period = «{ $text }» — не период; запишите месяц как 2025-03, квартал как 2025-Q1 или год как 2025, от { $first } до { $last }
entry-by-month = Отчёт «{ $form }» составляется за месяц; запишите период как { $period }.
entry-by-quarter = Отчёт «{ $form }» составляется за квартал; запишите период как { $period }.
entry-by-year = Отчёт «{ $form }» составляется за год; запишите период как { $period }.
entry-not-asked = Территория «{ $area }» не отчитывается по форме «{ $form }» за период: { $period }.
entry-waits-not-saved = Отчёт ожидает утверждения. Если значение нужно изменить, попросите утверждающего вернуть отчёт; ничего не сохранено.
entry-approved-unchanged = Отчёт утверждён и не изменён; прежде чем отправлять его снова, измените какое-нибудь значение.
entry-empty-report = Отчёт пуст. Введите значение или выберите «нет сведений у управления» там, где оно никому не известно.
entry-why-back = Укажите, почему отчёт возвращается, чтобы составитель знал, что изменить.
entry-why-again = Укажите, почему отчёт открывается заново: причина останется в его истории.
entry-return-instead = Отчёт ожидает утверждения. Вместо этого верните его, указав причину; ничего не изменено.
entry-approved-already = Отчёт уже утверждён; ничего не изменено.
entry-not-submitted = Отчёт не отправлен на утверждение или уже не ожидает его; ничего не изменено.
entry-changed-meanwhile = Только что кто-то изменил этот отчёт. Откройте его заново, чтобы увидеть, что в нём теперь; ничего не изменено.
entry-group = { $area } — это группа, она не отчитывается: отчитываются её участники. Назначьте форму им.
entry-counts-twice = { $indicator } собирается и по территории { $above }, и по территории { $inside } внутри неё, поэтому учитывался бы дважды. Назначьте сбор только одной из них; передать другой территории можно лишь показатель за период (поток), если одно назначение заканчивается раньше, чем начинается другое.
entry-asked-twice = С территории { $area } показатель { $indicator } запрашивается дважды за одно и то же время; назначьте его один раз.
entry-rule-sides = В сравнении нужно по слагаемому с каждой стороны; добавьте одно слева и одно справа.
entry-rule-terms = Слагаемые бывают только у сравнения; уберите их или укажите вид compare.
entry-rule-limits = Укажите нижний предел, верхний предел или оба.
entry-rule-falls = Укажите показатель, который не должен снижаться: большинство остатков снижаться может.
entry-rule-order = Нижний предел больше верхнего; поменяйте их местами.

## Двое работают над одним отчётом
entry-conflict-choose-each = Ничего не сохранено: выберите вариант для каждого значения, которое изменили оба
entry-conflict-choose-for = { $figure }: выберите чужой вариант или свой.
entry-conflict-choose = Выберите чужой вариант или свой.
entry-conflict = Ничего не сохранено: тем временем этот отчёт сохранил кто-то другой
entry-conflict-help = Ничего не потеряно: введённое обоими стоит ниже. Выберите вариант для каждого значения и сохраните.
entry-conflict-count =
    { $count ->
        [one] Различается { $count } значение. Там, где значение изменил только один из вас, это изменение уже выбрано.
        [few] Различаются { $count } значения. Там, где значение изменил только один из вас, это изменение уже выбрано.
        [many] Различаются { $count } значений. Там, где значение изменил только один из вас, это изменение уже выбрано.
       *[other] Различаются { $count } значений. Там, где значение изменил только один из вас, это изменение уже выбрано.
    }
entry-conflict-both-from = Исходное для обоих
entry-conflict-theirs-saved = Чужой вариант, сохранён
entry-conflict-yours-unsaved = Ваш вариант, не сохранён
entry-conflict-from = Исходное
entry-conflict-theirs = Чужой вариант
entry-conflict-yours = Ваш вариант
entry-conflict-contested = изменили оба
entry-conflict-save = Сохранить выбранное
entry-conflict-leave = Оставить чужой вариант
entry-empty = пусто
entry-text-note = примечание «{ $note }»
entry-text-source = источник { $source }
entry-who-when = { $who }, { $when }
entry-an-import = импорт

## История отчёта
entry-step-saved = сохранён
entry-step-submitted = отправлен на утверждение
entry-step-returned = возвращён
entry-step-approved = утверждён
entry-step-imported = импортирован
entry-step-reopened = открыт заново
entry-step-by = { $step } ({ $user })
entry-as-block = { $step }, блок { $block }
entry-times =
    { $count ->
        [one] { $step } { $count } раз
        [few] { $step } { $count } раза
        [many] { $step } { $count } раз
       *[other] { $step } { $count } раз
    }
entry-moment-draft = черновик
entry-moment-setup = изменён вместе с программой
entry-import = импорт
entry-history-of = История отчёта — { $report }
entry-one-cell = Одна ячейка.
entry-all-cells = Все ячейки
entry-newest-first = Сначала последнее, время по UTC.
entry-the-form = Форма
entry-the-report = Отчёт
entry-not-begun = Этот отчёт ещё никто не начал.
entry-nothing-here = Сюда ничего не вводили.
entry-earlier =
    { $count ->
        [one] ещё { $count } более ранняя запись
        [few] ещё { $count } более ранние записи
        [many] ещё { $count } более ранних записей
       *[other] ещё { $count } более ранних записей
    }
entry-never = Никогда не заполнялось
entry-no-longer-asked = { $figure } (больше не запрашивается)
entry-no-cell = В форме «{ $form }» нет ячейки «{ $cell }».
entry-named-cells = Нужно проверить: { $figures }.
entry-names-this = { $reason } (указана эта ячейка)
entry-from-to = { $old } → { $new }
entry-figure-kept = { $figure }, значение не изменено
entry-note-out = Примечание удалено.
entry-note-text = Примечание: { $note }
entry-copied-before = Скопировано из предыдущего периода.
entry-true-on-day = По состоянию на { $day }.
entry-source-text = Источник: { $source }
entry-when-who = { $when }, { $who }

## Квитанция об утверждении
entry-receipt = Квитанция
entry-receipt-title = Квитанция: блок { $block }
entry-receipt-head = Квитанция: { $form }, { $area }, { $period }
entry-receipt-lede =
    { $count ->
        [one] Утверждено и проведено по книге учёта { $count } значение, блок { $block }.
        [few] Утверждено и проведено по книге учёта { $count } значения, блок { $block }.
        [many] Утверждено и проведено по книге учёта { $count } значений, блок { $block }.
       *[other] Утверждено и проведено по книге учёта { $count } значений, блок { $block }.
    }
entry-receipt-submitted = Отправлен
entry-receipt-approved = Утверждён
entry-by-import = импортом
entry-receipt-posted = Что проведено
entry-since = Новое значение
entry-receipt-difference = Разница
entry-posting = Проводка
entry-taken-out = удалено
entry-proof = Подтверждение
entry-proof-ledger = Последний блок книги учёта после этой проводки: блок { $block }, <code>{ $seal }</code>
entry-proof-audit = Последняя строка журнала аудита после этой проводки: строка { $line }, <code>{ $seal }</code>
entry-proof-how = Каждый блок защищён контрольной печатью SHA-256, вычисленной по его проводкам и по печати предыдущего блока. Храните эту квитанцию отдельно от базы данных. Тот, кто обслуживает программу, может выполнить команду <code>groundwork verify</code>: она заново вычисляет все итоги и все печати и называет первую строку, которая не сходится. Пока она ничего не находит, а на этой странице стоят те же печати, что напечатаны здесь, ни одно значение вплоть до блока { $block } не изменялось.
entry-shown = В том виде, в каком показано { $day }.
entry-history-cells = История каждой ячейки
entry-what-waits = Что ожидает утверждения
entry-receipt-address = Адрес квитанции заканчивается номером её блока.
entry-no-receipt = В книге учёта нет блока { $block }, поэтому нет и его квитанции. Найдите её в истории отчёта.
entry-batch-lede =
    { $count ->
        [one] Проведено по книге учёта { $count } значение, блок { $block }.
        [few] Вместе проведены по книге учёта { $count } значения, блок { $block }.
        [many] Вместе проведено по книге учёта { $count } значений, блок { $block }.
       *[other] Вместе проведено по книге учёта { $count } значения, блок { $block }.
    }
entry-batch-what = Что
entry-batch-import = Файл и его отчёты

## Полнота и своевременность отчётов
entry-rate-approved = Утверждено
entry-rate-expected = Ожидалось
entry-rate-approved-percent = Утверждено, %
entry-rate-on-time = В срок
entry-rate-judged = В срок или с опозданием
entry-rate-on-time-percent = В срок, %

## Что находят проверки
entry-find-rose = «{ $figure }»: рост с { $from } до { $to } ({ $change } %)
entry-find-fell = «{ $figure }»: снижение с { $from } до { $to } ({ $change } %)
entry-find-rose-since = «{ $figure }»: рост с { $from } ({ $period }) до { $to } ({ $change } %)
entry-find-fell-since = «{ $figure }»: снижение с { $from } ({ $period }) до { $to } ({ $change } %)
entry-find-beyond = { $sentence }, больше допустимых { $limit } %
entry-find-short = { $sentence }, меньше ожидаемых { $limit } %
entry-find-above = «{ $figure }»: { $actual } — на { $off } % выше целевого значения { $target } на { $day }
entry-find-above-in-all = «{ $figure }»: всего { $actual } — на { $off } % выше целевого значения { $target } на { $day }
entry-find-below = «{ $figure }»: { $actual } — на { $off } % ниже целевого значения { $target } на { $day }
entry-find-below-in-all = «{ $figure }»: всего { $actual } — на { $off } % ниже целевого значения { $target } на { $day }
entry-find-between =
    { $severity ->
        [stop] «{ $figure }» ({ $value }): значение должно быть от { $low } до { $high }
       *[note] «{ $figure }» ({ $value }): ожидается значение от { $low } до { $high }
    }
entry-find-least =
    { $severity ->
        [stop] «{ $figure }» ({ $value }): значение должно быть не меньше { $low }
       *[note] «{ $figure }» ({ $value }): ожидается значение не меньше { $low }
    }
entry-find-most =
    { $severity ->
        [stop] «{ $figure }» ({ $value }): значение должно быть не больше { $high }
       *[note] «{ $figure }» ({ $value }): ожидается значение не больше { $high }
    }
entry-find-sum-falls = «{ $figure }»: из-за значения { $new } уменьшилась бы сумма с начала учёта
entry-find-no-fall = «{ $figure }»: снижение с { $from } ({ $period }) до { $to }, хотя снижения не ожидается
entry-find-outlier =
    { $count ->
        [one] «{ $figure }»: { $value } — далеко от медианы { $count } прежнего значения, { $median } (модифицированная z-оценка { $score }, предел { $limit })
        [few] «{ $figure }»: { $value } — далеко от медианы { $count } прежних значений, { $median } (модифицированная z-оценка { $score }, предел { $limit })
        [many] «{ $figure }»: { $value } — далеко от медианы { $count } прежних значений, { $median } (модифицированная z-оценка { $score }, предел { $limit })
       *[other] «{ $figure }»: { $value } — далеко от медианы { $count } прежних значений, { $median } (модифицированная z-оценка { $score }, предел { $limit })
    }
entry-find-at-most =
    { $severity ->
        [stop] { $left } — не может быть больше, чем { $right }
       *[note] { $left } — не должно быть больше, чем { $right }
    }
entry-find-at-most-by =
    { $severity ->
        [stop] { $left } — не может быть больше, чем { $right }, с допуском { $by }
       *[note] { $left } — не должно быть больше, чем { $right }, с допуском { $by }
    }
entry-find-at-least =
    { $severity ->
        [stop] { $left } — не может быть меньше, чем { $right }
       *[note] { $left } — не должно быть меньше, чем { $right }
    }
entry-find-at-least-by =
    { $severity ->
        [stop] { $left } — не может быть меньше, чем { $right }, с допуском { $by }
       *[note] { $left } — не должно быть меньше, чем { $right }, с допуском { $by }
    }
entry-find-equal =
    { $severity ->
        [stop] { $left } — должно быть столько же, сколько { $right }
       *[note] { $left } — ожидается столько же, сколько { $right }
    }
entry-find-equal-within =
    { $severity ->
        [stop] { $left } — должно быть столько же, сколько { $right }, с допуском { $by }
       *[note] { $left } — ожидается столько же, сколько { $right }, с допуском { $by }
    }
entry-find-difference = { $sentence }; разница { $difference }
entry-find-share = { $sentence }; показатель «{ $ratio }» составил бы { $share } %
entry-find-together = { $terms }, всего { $sum }
entry-find-together-left = { $terms }, всего { $sum }
entry-find-value = «{ $figure }» ({ $number })
entry-find-since = «{ $figure }» с начала учёта ({ $number })
entry-find-rise-of = рост показателя «{ $figure }» ({ $number })
entry-find-fall-of = снижение показателя «{ $figure }» ({ $number })
entry-find-in = { $number }, { $period }
entry-find-minus = минус { $term }
entry-find-plus = { $before } плюс { $term }
entry-find-less = { $before } минус { $term }
entry-find-part = «{ $indicator }»: ячейка «{ $first }» даёт { $sum }, а итог — { $total }, разница { $apart }
entry-find-parts = «{ $indicator }»: ячейки от «{ $first }» до «{ $last }» в сумме дают { $sum }, а итог — { $total }, разница { $apart }
entry-find-part-so-far = «{ $indicator }»: ячейка «{ $first }» уже даёт { $sum }, больше итога { $total }
entry-find-parts-so-far = «{ $indicator }»: ячейки от «{ $first }» до «{ $last }» в сумме уже дают { $sum }, больше итога { $total }
entry-find-rounding = { $sentence }; округлением этого не объяснить
entry-find-allowed = { $sentence }, больше допустимого ({ $limit })
entry-find-points = { $number } п. п.
entry-find-check-one = { $sentence }. Проверьте значение; если оно верно, напишите примечание.
entry-find-check-all = { $sentence }. Проверьте значения; если они верны, напишите примечание.
entry-find-stop = { $sentence }.
