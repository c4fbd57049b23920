# What the programme is made of: tables, their columns and the words to choose from.
setup-title =
    { $table ->
        [programme] Программа
        [areas] Территории
        [area_members] Состав групп
        [area_codes] Другие коды территорий
        [area_changes] Переносы, разделения и объединения
        [breakdowns] Разбивки
        [indicators] Показатели
        [terms] Формулы
        [forms] Формы
        [form_fields] Строки форм
        [assignments] Назначения
        [sources] Источники
        [targets] Целевые и базовые значения
        [statements] Опубликованные сведения
        [rules] Правила
        [rule_terms] Слагаемые правил
       *[other] { $title }
    }
setup-about =
    { $table ->
        [programme] Название программы, территория и данные обзора, кто может утверждать и кто считается жителем.
        [areas] Места программы в виде одного дерева: от страны до жилых комплексов.
        [area_members] Какие территории охватывает группа, опубликованные данные которой нельзя разделить.
        [area_codes] Как территорию обозначают другие: P-коды, ISO 3166-2, DHIS2 и прочие.
        [area_changes] Какие территории прекратились и чем они стали.
        [breakdowns] Категории, на которые разбиваются данные: пол, возрастная группа, степень повреждения и другие. Для итога ничего не нужно.
        [indicators] Что учитывается, в каких единицах и как складывается.
        [terms] Из чего вычисляется отношение: числитель и знаменатель, слагаемое за слагаемым.
        [forms] Показатели, которые сообщаются вместе, как часто и до какого срока.
        [form_fields] Ячейки каждой формы в том порядке, в котором они запрашиваются.
        [assignments] Какая территория заполняет какую форму и с какого времени.
        [sources] Кто, что, когда и где опубликовал.
        [targets] Что запланировано для территории к определённому дню и с чего всё начиналось.
        [statements] Данные, опубликованные другими; показываются рядом с данными книги учёта и никогда к ним не прибавляются.
        [rules] Что проверяется перед отправкой отчёта.
        [rule_terms] Что правило складывает в левой и в правой части.
       *[other] { $about }
    }
setup-add =
    { $table ->
        [programme] Добавить параметр
        [areas] Добавить территорию
        [area_members] Добавить территорию в группу
        [area_codes] Добавить другой код
        [area_changes] Добавить перенос, разделение или объединение
        [breakdowns] Добавить разбивку
        [indicators] Добавить показатель
        [terms] Добавить слагаемое формулы
        [forms] Добавить форму
        [form_fields] Добавить строку формы
        [assignments] Добавить назначение
        [sources] Добавить источник
        [targets] Добавить целевое значение
        [statements] Добавить опубликованные сведения
        [rules] Добавить правило
        [rule_terms] Добавить слагаемое правила
       *[other] { $one }
    }
setup-label =
    { $column ->
        [programme-key] Параметр
        [programme-value] Значение
        [targets-value] Значение
        [statements-value] Значение
        [areas-code] Код
        [breakdowns-code] Код
        [indicators-code] Код
        [forms-code] Код
        [sources-code] Код
        [rules-code] Код
        [areas-parent] В составе
        [areas-level] Уровень
        [forms-level] Уровень
        [areas-type] Тип
        [areas-name] Название
        [breakdowns-name] Название
        [indicators-name] Название
        [forms-name] Название
        [areas-name_az] Название на азербайджанском
        [breakdowns-name_az] Название на азербайджанском
        [indicators-name_az] Название на азербайджанском
        [forms-name_az] Название на азербайджанском
        [areas-name_ru] Название на русском
        [breakdowns-name_ru] Название на русском
        [indicators-name_ru] Название на русском
        [forms-name_ru] Название на русском
        [areas-name_ar] Название на арабском
        [breakdowns-name_ar] Название на арабском
        [indicators-name_ar] Название на арабском
        [forms-name_ar] Название на арабском
        [areas-latitude] Широта
        [areas-longitude] Долгота
        [areas-tile_column] Столбец на схематической карте
        [areas-tile_row] Ряд на схематической карте
        [areas-valid_from] Первый месяц
        [area_changes-month] Первый месяц
        [assignments-from] Первый месяц
        [areas-valid_to] Последний месяц
        [assignments-to] Последний месяц
        [areas-note] Примечание
        [area_codes-note] Примечание
        [area_changes-note] Примечание
        [sources-note] Примечание
        [targets-note] Примечание
        [statements-note] Примечание
        [area_members-group] Группа
        [area_members-member] Территория в группе
        [area_codes-area] Территория
        [assignments-area] Территория
        [targets-area] Территория
        [statements-area] Территория
        [area_codes-scheme] Система кодов
        [area_codes-code] Код в этой системе
        [area_changes-from] Прекратилась
        [area_changes-to] Началась
        [area_changes-kind] Как
        [breakdowns-axis] Разрез
        [rules-axis] Разрез
        [indicators-sector] Сектор
        [forms-sector] Сектор
        [statements-sector] Сектор
        [indicators-subject] Тема
        [indicators-unit] Единица измерения
        [statements-unit] Единица измерения
        [indicators-kind] Вид
        [rules-kind] Вид
        [targets-kind] Вид
        [statements-kind] Вид
        [indicators-decimals] Показываемые знаки после запятой
        [indicators-direction] Желательное направление
        [indicators-period] Период
        [forms-period] Период
        [indicators-about] О чём
        [indicators-public] Открытый
        [indicators-core] Основной
        [indicators-exact] Точный
        [indicators-scale] Множитель
        [indicators-axes] Разрезы
        [indicators-definition] Определение
        [indicators-standard] Стандарт
        [indicators-retired] Выведен из сбора
        [terms-indicator] Вычисляемый показатель
        [terms-part] Часть
        [terms-side] Сторона
        [rule_terms-side] Сторона
        [terms-sign] Знак
        [rule_terms-sign] Знак
        [terms-term] Показатель
        [form_fields-indicator] Показатель
        [targets-indicator] Показатель
        [statements-indicator] Показатель
        [rules-indicator] Показатель
        [rule_terms-term] Показатель
        [terms-breakdown] Разбивка
        [form_fields-breakdown] Разбивка
        [rule_terms-breakdown] Разбивка
        [terms-cumulative] Нарастающий итог
        [forms-due_day] Срок сдачи
        [forms-closing_day] Закрытие
        [form_fields-form] Форма
        [assignments-form] Форма
        [sources-publisher] Издатель
        [sources-url] Адрес
        [sources-published] Дата публикации
        [sources-language] Язык
        [sources-attributed_to] Кто цитируется
        [targets-from] С какого дня
        [statements-from] С какого дня
        [targets-by] К какому дню
        [targets-source] Источник
        [statements-source] Источник
        [statements-label] Подпись
        [statements-to] По какой день
        [statements-published] Время, как опубликовано
        [rules-severity] Строгость
        [rules-exceptions] Кроме
        [rules-comparison] Сравнение
        [rules-low] Нижний предел
        [rules-high] Верхний предел
        [rules-message] Сообщение
        [rules-active] Действует
        [rule_terms-rule] Правило
        [rule_terms-take] Что берётся
       *[other] { $label }
    }
setup-hint =
    { $column ->
        [programme-key] name, name_az, name_ru и name_ar (название на английском, азербайджанском, русском и арабском), area (код территории обзора), key_figures (коды показателей на плитках обзора через пробел), map_note (примечание под картами; map_note_az, map_note_ru и map_note_ar — на этих языках), second_person (no разрешает утверждать то, что отправлено самим утверждающим), population (код показателя численности жителей для сравнений на 1000 человек)
        [areas-code] Остаётся неизменным навсегда и никогда не используется для другого места.
        [indicators-code] Остаётся неизменным навсегда и никогда не используется для другого показателя.
        [areas-parent] Вышестоящая территория. Для самой верхней — пусто.
        [areas-type] Более точное слово: город, село, посёлок.
        [areas-name_az] Если пусто, на страницах на этом языке показывается английское название.
        [breakdowns-name_az] Если пусто, на страницах на этом языке показывается английское название.
        [indicators-name_az] Если пусто, на страницах на этом языке показывается английское название.
        [forms-name_az] Если пусто, на страницах на этом языке показывается английское название.
        [areas-name_ru] Если пусто, на страницах на этом языке показывается английское название.
        [breakdowns-name_ru] Если пусто, на страницах на этом языке показывается английское название.
        [indicators-name_ru] Если пусто, на страницах на этом языке показывается английское название.
        [forms-name_ru] Если пусто, на страницах на этом языке показывается английское название.
        [areas-name_ar] Если пусто, на страницах на этом языке показывается английское название.
        [breakdowns-name_ar] Если пусто, на страницах на этом языке показывается английское название.
        [indicators-name_ar] Если пусто, на страницах на этом языке показывается английское название.
        [forms-name_ar] Если пусто, на страницах на этом языке показывается английское название.
        [areas-latitude] Градусы, не более четырёх знаков после запятой; север — плюс.
        [areas-longitude] Градусы, не более четырёх знаков после запятой; восток — плюс.
        [areas-tile_column] Считая с 0 слева. Пусто — нет на карте.
        [areas-tile_row] Считая с 0 сверху.
        [areas-valid_from] Месяц, когда она появилась, в виде 2025-03. Пусто — была всегда.
        [areas-valid_to] Месяц, после которого её больше нет, в виде 2025-03. Пусто — продолжает существовать.
        [areas-note] Что следует знать.
        [sources-note] Что следует знать.
        [area_members-group] Территория уровня «группа».
        [area_codes-scheme] Например, pcode или iso3166-2.
        [area_changes-month] Месяц, с которого это действует.
        [breakdowns-code] Например, sex.f. Одно внутри другого: sex.f.age.0-4, в отдельном разрезе.
        [breakdowns-axis] Что различается: sex, age, grade.
        [indicators-subject] Заголовок внутри сектора.
        [indicators-unit] Одна единица того, что учитывается: dwelling, person, km, %. После первой проводки не меняется.
        [indicators-kind] Состояние — то, что есть на конец периода; поток — то, что произошло за период; отношение вычисляется из других; балл — среднее с числом, по которому оно получено. После первой проводки не меняется.
        [indicators-decimals] От 0 до 4.
        [indicators-direction] вверх: чем больше, тем лучше; вниз: чем меньше, тем лучше; нет: ни то ни другое.
        [indicators-period] Как часто сообщается. После первой проводки не меняется.
        [indicators-about] Малые количества людей на открытых страницах защищаются.
        [indicators-public] Показывается ли на страницах без входа.
        [indicators-core] Входит ли в основной набор.
        [indicators-exact] Видят ли его все без округления, так как он уже опубликован.
        [indicators-scale] На что умножается отношение: 100 для процентов, 10000 для «на 10 000».
        [indicators-axes] Разрезы его разбивок через пробел.
        [indicators-definition] Что и как учитывается, словами. Прежние определения сохраняются.
        [indicators-standard] Откуда взято определение.
        [indicators-retired] Больше ли не собирается. Его данные остаются.
        [terms-part] 1; или 2 для того, что вычитается в разности двух отношений.
        [terms-term] Что берётся.
        [terms-cumulative] Берётся ли сумма потока с самого начала.
        [forms-level] Уровень территорий, которые её заполняют.
        [forms-period] Тот же, что и у её показателей.
        [forms-due_day] Сколько дней после конца периода даётся на отчёт.
        [forms-closing_day] Через сколько дней после конца периода отчёт закрывается; затем открыть его заново может только утверждающий. Пусто — никогда.
        [assignments-from] В виде 2025-03. Пусто — всегда.
        [assignments-to] В виде 2025-03. Пусто — продолжается.
        [sources-url] Адрес страницы, если она есть.
        [sources-published] День, месяц или год — как известно: 2025-03-04, 2025-03, 2025.
        [sources-language] Его код: az, en, ru.
        [sources-attributed_to] Чьи слова там приводятся.
        [targets-from] Первый день, с которого считается целевое значение потока.
        [targets-by] День, к которому запланировано; для базового значения — день, на который так было.
        [targets-value] В единицах показателя.
        [statements-indicator] Пусто, если ни один не подходит.
        [statements-label] Что было учтено, словами.
        [statements-from] Первый день, о котором идёт речь, если дата указана.
        [statements-to] Последний день, о котором идёт речь, если дата указана.
        [rules-kind] сравнение: суммы показателей между собой; часть: числитель отношения в пределах знаменателя; изменение: по сравнению с последним проведённым значением; целевое значение: по сравнению с целью; разбивка: ячейки разреза по сравнению с итогом; пределы: в заданных пределах; снижение: меньше прежнего; выброс: далеко от прежних периодов.
        [rules-severity] остановка: отчёт нельзя отправить; примечание: нужно примечание.
        [rules-indicator] Пусто — все показатели, к которым подходит этот вид.
        [rules-exceptions] Коды показателей через пробел, каждый отдельно или с одним разрезом: FUN-09:finsector.
        [rules-axis] Разрез разбивки. Пусто — все разрезы.
        [rules-comparison] Как слагаемые слева должны относиться к слагаемым справа.
        [rules-message] Что следует знать составителю отчёта.
        [rule_terms-take] Само значение, сумма потока с самого начала или изменение с последнего значения.
       *[other] { $hint }
    }
setup-word =
    { $word ->
        [housing] жильё
        [infrastructure] инфраструктура
        [services] услуги
        [heritage] наследие
        [returnees] вернувшиеся
        [trust] доверие
        [funding] финансирование
        [land] земли
        [livelihoods] занятость и доходы
        [country] страна
        [programme] программа
        [region] регион
        [group] группа
        [district] район
        [settlement] населённый пункт
        [complex] жилой комплекс
        [month] месяц
        [quarter] квартал
        [year] год
        [stock] состояние
        [flow] поток
        [ratio] отношение
        [score] балл
        [up] вверх
        [down] вниз
        [none] нет
        [people] люди
        [assets] объекты
        [yes] да
        [no] нет
        [move] перенос
        [split] разделение
        [merge] объединение
        [actual] фактическое значение
        [target] целевое значение
        [baseline] базовое значение
        [numerator] числитель
        [denominator] знаменатель
        [compare] сравнение
        [part] часть
        [change] изменение
        [breakdown] разбивка
        [bounds] пределы
        [falls] снижение
        [outlier] выброс
        [stop] остановка
        [note] примечание
        [left] левая
        [right] правая
        [value] значение
        [cumulative] нарастающий итог
       *[other] { $word }
    }
setup-may-be-empty = Можно оставить пустым.
setup-day-hint = День в виде 2025-03-04.
setup-month-hint = Месяц в виде 2025-03.
setup-none = (нет)
setup-total = Всего
setup-called-until = { $name }, последний месяц: { $month }
# The first page.
setup-lede = Из чего состоит программа. Каждое изменение проверяется целиком и записывается в журнал аудита; проведённые данные остаются без изменений.
setup-next =
    { $table ->
        [areas] Далее: начните с самой верхней территории, затем добавьте входящие в неё; для каждой указывается вышестоящая.
        [programme] Далее: дайте программе название и укажите, какую территорию показывает обзор.
        [indicators] Далее: укажите, что и в каких единицах учитывается.
        [forms] Далее: объедините в форму показатели, которые сообщаются вместе.
        [form_fields] Далее: укажите, какие показатели запрашивает каждая форма.
       *[other] Далее: укажите, какие территории заполняют какую форму и с какого месяца.
    }
setup-group-programme = Программа
setup-group-places = Места
setup-group-places-about = Где ведётся учёт. Территория, границы которой меняются, прекращается, и начинаются её преемники.
setup-group-counted = Что учитывается
setup-group-reporting = Отчётность
setup-group-reporting-about = У кого, что и к какому сроку запрашивается.
setup-group-checks = Проверки
setup-group-against = С чем сравнивается
setup-group-people = Пользователи и сроки
setup-people-about = Кто и где составляет отчёты, утверждает и наблюдает.
setup-reminders = Напоминания
setup-reminders-about = Кто должен отчитаться следующим.
setup-audit = Журнал аудита
setup-audit-about = Кто, что и когда изменил.
setup-files = То же в файлах
setup-files-about = Все таблицы можно хранить как файлы CSV в одной папке, например в системе контроля версий. <code>groundwork setup dump FOLDER</code> записывает их. <code>groundwork setup apply FOLDER --dry-run</code> показывает, что они изменят; без <code>--dry-run</code> изменения вносятся — все или ни одного.
# A table's rows.
setup-saved = Сохранено: { $row }.
setup-removed = Удалено.
setup-finder = Строки, содержащие
setup-all = Все: { $count }
setup-cut = Показаны первые строки: { $shown } из { $found }. Введите слово, чтобы сузить список.
setup-in-all = Всего: { $count }.
setup-found = { $found } из { $all }.
setup-nothing-yet = Пока ничего нет.
setup-no-row = Ни одна строка не содержит этих слов.
# One row.
setup-new = новая строка
setup-row-title = { $table }: { $row }
setup-stale = Ничего не сохранено: тем временем эту строку кто-то изменил
setup-stale-about = Введённое вами стоит в полях; где есть отличие, ниже показано то, что хранится сейчас. Сравните, измените нужное и сохраните снова.
setup-its-page = Её страница
setup-choose = Выберите
setup-kept-now = Сейчас хранится: { $text }
setup-kept-nothing = Сейчас ничего не хранится
setup-position = Порядковый номер
setup-position-hint = От 1 до { $of }: порядок, в котором они запрашиваются.
setup-save = Сохранить
setup-remove = Удалить
setup-back = Назад к списку
setup-definitions = Определения
setup-version = Версия { $version }: { $name } ({ $unit })
setup-since = с { $day }
setup-since-by = с { $day }, автор: { $author }
setup-gone = В таблице «{ $table }» нет (или больше нет) строки «{ $row }». Список показывает, что есть.
setup-by-moves = Переносы, разделения и объединения записываются при их выполнении: см. «Настройка», «Территории».
setup-there-already = { $row } уже есть. Откройте в списке, чтобы изменить, или выберите другое.
setup-taken-out = Тем временем кто-то удалил эту строку из таблицы «{ $table }». Если она нужна, добавьте её снова; ничего не изменено.
setup-no-position = «{ $text }» — не порядковый номер. Напишите целое число от 1 до { $most }.
# Taking a row out.
setup-removal-none = Ничего не удалено
setup-removal-ask = Удалить эту строку из таблицы «{ $table }»?
setup-removal-title = Удаление: { $row }
setup-keep = Оставить
setup-removal-gone = В таблице «{ $table }» нет (или больше нет) строки «{ $row }».
setup-removal-changed = Тем временем эту строку кто-то изменил. Ниже показано её нынешнее содержание; удаляйте, только если это по-прежнему верно.
# Moves, splits and merges: the form.
setup-move-area = Перенести территорию
setup-split-area = Разделить территорию
setup-merge-areas = Объединить территории
setup-move = Перенести
setup-split = Разделить
setup-merge = Объединить
setup-move-lede = Район переходит в другой регион, село — в другой район. Всё, что было сообщено, остаётся за территорией в её нынешнем виде. Дальнейшее начинается под новым кодом и отчитывается само.
setup-split-lede = Одна территория становится двумя или несколькими. Всё, что было сообщено, остаётся за территорией в её нынешнем виде. Дальнейшее начинается под новым кодом и отчитывается само.
setup-merge-lede = Две или несколько территорий становятся одной. Всё, что было сообщено, остаётся за территорией в её нынешнем виде. Дальнейшее начинается под новым кодом и отчитывается само.
setup-change-none = Ничего не изменено
setup-preview = Что произойдёт
setup-become-one = Объединяемые территории
setup-area-number = Территория { $n }
setup-area = Территория
setup-area-hint = Её код.
setup-under = В составе какой территории с этого времени
setup-under-hint = Код вышестоящей территории.
setup-new-code = Новый код
setup-new-code-hint = Код, которого нет и не было ни у одной территории: коды никогда не используются повторно.
setup-suffix = Что добавляется к кодам входящих в неё территорий
setup-suffix-hint = Например, -2. Не нужно, если в неё ничего не входит.
setup-name = Название
setup-becomes = Чем она становится
setup-part-code = Код { $n }
setup-part-name = Название { $n }
setup-first-month = Первый месяц
setup-first-month-hint = Первый месяц нового порядка в виде 2025-03: после последнего отчётного периода, за который есть отчёты, и когда этот месяц уже наступил. Если форма квартальная или годовая — с начала квартала или года.
setup-why = Основание
setup-why-hint = Например, закон или указ. Показывается на страницах территорий.
setup-see = Показать, что произойдёт
setup-ways = Территорию можно перенести, разделить или объединить: /setup/areas/move, /setup/areas/split, /setup/areas/merge.
setup-write-month = Напишите первый месяц нового порядка в виде 2025-03.
