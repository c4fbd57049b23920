# Review, reporting, reminders.
review-reporting = Кто отчитался
review-reporting-form = Кто отчитался: { $form }
review-lengths = Формы по длительности периода
review-forms-monthly = Месячные формы
review-forms-quarterly = Квартальные формы
review-forms-yearly = Годовые формы
review-remind = Напомнить о сроках сдачи
review-by-area-and-form = По территориям и формам
review-nobody-asked = В это время ни от одной территории здесь такие отчёты не требуются.
review-empty-not-asked = Пусто: не требуется
review-number-is-days = Число — дни опоздания.
review-lateness-runs = Опоздание считается от срока до дня, когда отчёт был впервые отправлен, или до сегодняшнего дня. У отчётов, загруженных из файлов, такого дня нет.
review-area = Территория
review-approved = Утверждено
review-on-time = В срок
review-part-of = { $part } из { $whole }
review-not-asked = не требуется
review-words-not-asked = { $words }, не требуется
review-csv-long = CSV, один отчёт в строке
review-left-out =
    { $count ->
        [one] В файле есть ещё { $count } территория; чтобы сузить список, выберите территорию выше.
        [few] В файле есть ещё { $count } территории; чтобы сузить список, выберите территорию выше.
        [many] В файле есть ещё { $count } территорий; чтобы сузить список, выберите территорию выше.
       *[other] В файле есть ещё { $count } территории; чтобы сузить список, выберите территорию выше.
    }
review-by-form = По формам
review-by-form-about = Ожидаются отчёты территорий, за которыми закреплена форма, по одному за каждый период. Сдан ли отчёт в срок, известно после его сдачи или после истечения срока; отчёты, загруженные из файлов, здесь не учитываются.
review-form = Форма
review-code = Код
review-period = Период
review-due = Срок
review-form-hint = { $sector }, уровень: { $level }
review-place-hint = { $level }, { $above }
review-span = { $from } – { $to }
review-none-expected = { $when }: отчёты пока не ожидаются.
review-rate-monthly = { $when }: ожидается месячных отчётов — { $expected }, утверждено — { $approved } ({ $percent } %).
review-rate-quarterly = { $when }: ожидается квартальных отчётов — { $expected }, утверждено — { $approved } ({ $percent } %).
review-rate-yearly = { $when }: ожидается годовых отчётов — { $expected }, утверждено — { $approved } ({ $percent } %).
review-rate-in-time = Сдано или просрочено — { $judged }, из них в срок — { $on_time } ({ $percent } %).
# Where a report stands, and the steps it went through.
review-state-draft = черновик
review-state-submitted = ожидает утверждения
review-state-returned = возвращён
review-state-approved = утверждён
review-state-not-due = срок не наступил
review-state-due = пора сдавать
review-state-overdue = просрочен
review-step-saved = сохранено
review-step-submitted = отправлено на утверждение
review-step-returned = возвращено
review-step-approved = утверждено
review-step-imported = загружено из файла
review-step-reopened = открыто заново
review-step-by = { $step } ({ $user })
review-step-when = { $step }, { $when }
review-step-reason = { $step }: { $reason }
review-step-block = { $when }, <a href="/receipts/{ $block }">блок { $block }</a>
# One report under review.
review-title = Проверка: { $report }
review-report = { $form }: { $area }, { $period }
review-nothing-moved = Ничего не изменено: отчёт уже не тот, что вы видели
review-since-then = С тех пор:
review-different-now = Изменившиеся значения:
review-moved-cell = { $cell }: было { $then }, стало { $now }
review-check-again = Ниже отчёт показан в нынешнем виде. Проверьте его ещё раз, прежде чем принимать решение.
review-nothing-changed = Ничего не изменено
review-would-change = Изменится ячеек: { $changed } из { $cells }.
review-version = Версия { $version }.
review-due-on = Срок: { $day }.
review-history = История каждой ячейки
review-receipt = Квитанция блока { $block }
review-head = Последний блок книги учёта: { $block }, <code>{ $hash }</code>.
review-findings =
    { $count ->
        [one] Проверки нашли { $count } место, требующее внимания
        [few] Проверки нашли { $count } места, требующих внимания
        [many] Проверки нашли { $count } мест, требующих внимания
       *[other] Проверки нашли { $count } места, требующих внимания
    }
review-finding-answered = Пояснено в примечании.
review-finding-open = Не пояснено в примечании.
review-finding-stop = Необходимо исправить.
review-nothing-found = Проверки не нашли ничего, требующего внимания.
review-old-and-new = Было и стало
review-help = «Было» — то, что проведено за этот период; если ниже указан период — последнее значение до него.
review-figure = Показатель
review-old = Было
review-new = Стало
review-difference = Разница
review-note = Примечание
review-last-months = Последние 24 месяца
review-last-quarters = Последние 24 квартала
review-last-years = Последние 24 года
review-needs-look = Требует внимания
review-cell-needs-look = { $cell }: требует внимания
review-as-posted = Как проведено
review-unchanged = Без изменений
review-without-figure = Без данных
review-copied = скопировано из предыдущего периода
review-source = Источник: { $source }
review-source-link = Источник: <a href="{ $link }">{ $source }</a>
review-true-on = Данные на { $day }
review-target-hint = { $hint }; целевое значение: { $target }
review-taken-out = удалено
review-no-change = без изменений
review-trend-months =
    { $count ->
        [one] { $count } месяц: от { $first } до { $last }
        [few] { $count } месяца: от { $first } до { $last }
        [many] { $count } месяцев: от { $first } до { $last }
       *[other] { $count } месяца: от { $first } до { $last }
    }
review-trend-quarters =
    { $count ->
        [one] { $count } квартал: от { $first } до { $last }
        [few] { $count } квартала: от { $first } до { $last }
        [many] { $count } кварталов: от { $first } до { $last }
       *[other] { $count } квартала: от { $first } до { $last }
    }
review-trend-years =
    { $count ->
        [one] { $count } год: от { $first } до { $last }
        [few] { $count } года: от { $first } до { $last }
        [many] { $count } лет: от { $first } до { $last }
       *[other] { $count } года: от { $first } до { $last }
    }
review-approve = Утвердить
review-approve-about = Значения проводятся в книге учёта и появляются на панелях.
review-return = Вернуть
review-return-about = Отметьте выше каждую ячейку, которая требует внимания, и объясните почему.
review-return-why = Что нужно изменить составителю отчёта?
review-return-button = Вернуть составителю
review-open-again = Открыть заново
review-open-about = Этот отчёт закрыт: день закрытия прошёл. Если открыть его заново, составители смогут работать с ним до утверждения. Причина останется в истории.
review-open-why = Почему он открывается заново?
review-open-button = Открыть отчёт заново
review-last-steps = Последние шаги
review-is-approved = Этот отчёт утверждён; его данные показаны на панелях.
review-not-begun = Этот отчёт ещё не начат.
review-not-submitted = Этот отчёт не отправлен на утверждение.
review-not-closed = Этот отчёт не закрыт: составители ещё могут с ним работать. Ничего не изменено.
review-not-begun-nothing = Этот отчёт не начат; ничего не изменено.
review-reason-long = Напишите причину не длиннее { $most } символов.
# What waits for approval.
review-queue-none = По вашим территориям нет отчётов, ожидающих утверждения.
review-queue-some =
    { $count ->
        [one] Вашего утверждения ожидает { $count } отчёт.
        [few] Вашего утверждения ожидают { $count } отчёта.
        [many] Вашего утверждения ожидают { $count } отчётов.
       *[other] Вашего утверждения ожидают { $count } отчёта.
    }
review-queue-title = Ожидают вашего утверждения
review-queue-about = Сначала самый ранний период. Откройте отчёт, чтобы увидеть, что он меняет. Отчёты без замечаний можно утвердить вместе.
review-col-report = Отчёт
review-col-submitted = Отправлен
review-col-changes = Изменения
review-col-findings = Замечания
review-changes = { $changed } из { $cells } ячеек
review-findings-none = нет
review-findings-some = требуют внимания: { $count }
review-days-overdue =
    { $count ->
        [one] просрочен на { $count } день
        [few] просрочен на { $count } дня
        [many] просрочен на { $count } дней
       *[other] просрочен на { $count } дня
    }
review-approve-one = Утвердить: { $form }, { $area }, { $period }
review-more-wait =
    { $count ->
        [one] Ожидает ещё { $count } отчёт; он появится по мере рассмотрения этих.
        [few] Ожидают ещё { $count } отчёта; они появятся по мере рассмотрения этих.
        [many] Ожидают ещё { $count } отчётов; они появятся по мере рассмотрения этих.
       *[other] Ожидают ещё { $count } отчёта; они появятся по мере рассмотрения этих.
    }
review-approve-chosen = Утвердить выбранные
review-choose-one = Выберите хотя бы один отчёт.
review-choose-fewer = Выберите за один раз меньше отчётов.
review-together = Утверждено вместе
review-together-count = Утверждено: { $approved }, не утверждено: { $refused }
review-receipt-of = квитанция блока { $block }
review-no-difference = отличий от проведённого не было
review-not-approved = Не утверждено
review-not-approved-about = В них ничего не изменено.
review-what-waits = Что ожидает утверждения
review-moved-in-list = Он изменился с тех пор, как вы открыли список. Откройте и проверьте его в нынешнем виде.
review-open-first =
    { $count ->
        [one] Сначала откройте: проверки нашли { $count } замечание.
        [few] Сначала откройте: проверки нашли { $count } замечания.
        [many] Сначала откройте: проверки нашли { $count } замечаний.
       *[other] Сначала откройте: проверки нашли { $count } замечания.
    }
review-no-such-report = «{ $place }» не обозначает отчёт; пишите в виде ФОРМА/ТЕРРИТОРИЯ/ПЕРИОД.
# Reminders, on their page.
review-reminders = Напоминания
review-choose-people = Выбрать получателей
review-mails-done = Готово. Рядом с каждым указано, отправлено ли письмо.
review-letters-none = Ни у кого в вашем ведении нет просроченных отчётов, отчётов со сроком в течение недели или ожидающих утверждения.
review-letters-copy =
    { $count ->
        [one] У { $count } человека есть просроченные отчёты, отчёты со сроком в течение недели или ожидающие утверждения более недели. Скопируйте текст.
        [few] У { $count } человек есть просроченные отчёты, отчёты со сроком в течение недели или ожидающие утверждения более недели. Скопируйте текст.
        [many] У { $count } человек есть просроченные отчёты, отчёты со сроком в течение недели или ожидающие утверждения более недели. Скопируйте текст.
       *[other] У { $count } человек есть просроченные отчёты, отчёты со сроком в течение недели или ожидающие утверждения более недели. Скопируйте текст.
    }
review-letters-mail =
    { $count ->
        [one] У { $count } человека есть просроченные отчёты, отчёты со сроком в течение недели или ожидающие утверждения более недели. Скопируйте текст или отправьте его почтой.
        [few] У { $count } человек есть просроченные отчёты, отчёты со сроком в течение недели или ожидающие утверждения более недели. Скопируйте текст или отправьте его почтой.
        [many] У { $count } человек есть просроченные отчёты, отчёты со сроком в течение недели или ожидающие утверждения более недели. Скопируйте текст или отправьте его почтой.
       *[other] У { $count } человек есть просроченные отчёты, отчёты со сроком в течение недели или ожидающие утверждения более недели. Скопируйте текст или отправьте его почтой.
    }
review-orphans = Об этом некому отчитаться
review-orphans-about = Отчёты этих территорий просрочены, и ни у одной учётной записи нет там роли составителя. <a href="/accounts">Назначьте кому-нибудь эту роль</a> или завершите закрепление формы.
review-orphan-count = просрочено: { $count }
review-no-mail = Адрес почты неизвестен.
review-mail-it = Отправить почтой: { $name }
review-text-for = Текст для получателя: { $name }
review-send-mails = Отправить письма выбранным
review-all-texts-title = Все тексты вместе
review-to-copy = Чтобы скопировать сразу.
review-all-texts = Все тексты
review-how-to-mail = Groundwork может отправлять эти тексты почтой, если при запуске указан адрес почтового сервера: см. <code>groundwork serve --help</code>, <code>--smtp</code>.
review-mail-sending = Письмо отправляется с { $at }
review-mail-sent = Письмо отправлено { $at }
review-mail-not-sent = Не отправлено { $at }: { $reason }
review-no-server = Почтовый сервер не указан, поэтому ничего не отправлено. Скопируйте тексты или запустите Groundwork с параметром --smtp.
review-nobody-chosen = Ничего не отправлено: не выбран никто, у кого есть адрес почты и несделанная работа. Отметьте хотя бы одного человека.
# Letters of reminders, in the language of whoever gets them.
review-to-submit =
    { $count ->
        [one] сдать { $count } отчёт
        [few] сдать { $count } отчёта
        [many] сдать { $count } отчётов
       *[other] сдать { $count } отчёта
    }
review-to-approve =
    { $count ->
        [one] утвердить { $count } отчёт
        [few] утвердить { $count } отчёта
        [many] утвердить { $count } отчётов
       *[other] утвердить { $count } отчёта
    }
review-to-both =
    { $count ->
        [one] сдать { $count } отчёт, утвердить — { $approve }
        [few] сдать { $count } отчёта, утвердить — { $approve }
        [many] сдать { $count } отчётов, утвердить — { $approve }
       *[other] сдать { $count } отчёта, утвердить — { $approve }
    }
review-letter-subject = { $programme }: { $what }
review-letter-to = Кому: { $to }
review-letter-item = - { $form }, { $area }, { $period }: { $when } ({ $day })
review-letter-item-earlier =
    { $count ->
        [one] - { $form }, { $area }, { $period }: { $when } ({ $day }), а также { $count } период до него
        [few] - { $form }, { $area }, { $period }: { $when } ({ $day }), а также { $count } периода до него
        [many] - { $form }, { $area }, { $period }: { $when } ({ $day }), а также { $count } периодов до него
       *[other] - { $form }, { $area }, { $period }: { $when } ({ $day }), а также { $count } периода до него
    }
review-letter-returned = возвращён, { $when }
review-letter-draft = черновик, { $when }
review-letter-reason = Причина возврата: { $reason }
review-letter-waiting =
    { $count ->
        [one] - { $form }, { $area }, { $period }: отправлен { $day } ({ $count } день назад)
        [few] - { $form }, { $area }, { $period }: отправлен { $day } ({ $count } дня назад)
        [many] - { $form }, { $area }, { $period }: отправлен { $day } ({ $count } дней назад)
       *[other] - { $form }, { $area }, { $period }: отправлен { $day } ({ $count } дня назад)
    }
review-letter-greeting = { $name },
review-letter-more = - и ещё { $count }
review-letter-list = Весь список:
review-letter-reports = Вас ждут эти отчёты:
review-letter-approvals = Эти отчёты ожидают утверждения более недели:
review-letter-advice = Если значение неизвестно, выберите «нет сведений у управления», а не оставляйте отчёт несданным.
