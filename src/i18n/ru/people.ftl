# Accounts, invitations, the audit log, and what rights refuse.
people-title = Пользователи
people-lede = Кто, что и где может делать. Вы видите пользователей, все роли которых относятся к территориям под вашим управлением.
people-new = Новая учётная запись
people-search = Имя, роль или состояние
people-show-all = Показать все
people-count =
    { $count ->
        [one] { $count } учётная запись
        [few] { $count } учётные записи
        [many] { $count } учётных записей
       *[other] { $count } учётной записи
    }
people-name = Имя
people-roles = Роли
people-state = Состояние
people-last-seen = Последнее посещение
people-no-roles = нет
people-never = никогда
people-state-disabled = отключена
people-state-invited = приглашение отправлено, входа ещё не было
people-state-active = активна
# Roles.
people-role-viewer = наблюдатель
people-role-reporter = составитель отчёта
people-role-approver = утверждающий
people-role-analyst = аналитик
people-role-administrator = администратор
people-role-of = { $role } ({ $area })
people-whole-programme = вся программа
# One account.
people-nothing-changed = Ничего не изменено
people-signs-in-as = Имя для входа: <b>{ $name }</b>. Последнее посещение: { $last }.
people-none-sees = Нет: эта учётная запись видит то же, что и все.
people-take = Снять
people-take-role = Снять: { $role }
people-give = Назначить роль
people-role = Роль
people-area-field = Территория: код или название
people-area-field-all = Территория: код или название, либо all
people-give-button = Назначить роль
people-name-and-mail = Имя и электронная почта
people-shown = Имя, которое видят другие
people-email = Электронная почта (необязательно)
people-save = Сохранить
people-access = Доступ
people-is-disabled = Эта учётная запись отключена: войти с ней нельзя. Сделанное с неё остаётся в записях.
people-enable = Включить учётную запись
people-no-password-yet = Пользователь ещё не выбрал пароль.
people-no-link = Действующей ссылки нет.
people-link-out = Ссылка выдана; она действует до { $until }.
people-link-about = Новая ссылка позволяет выбрать пароль, например вместо забытого; пока она не использована, действует старый пароль. Прежние ссылки перестают работать.
people-make-link = Создать новую ссылку
people-sessions-none = Сейчас входа нет нигде.
people-sessions =
    { $count ->
        [one] Сейчас выполнен вход, { $count } сеанс.
        [few] Сейчас выполнен вход, { $count } сеанса.
        [many] Сейчас выполнен вход, { $count } сеансов.
       *[other] Сейчас выполнен вход, { $count } сеанса.
    }
people-end-sessions = Завершить все сеансы
people-disable-about = Отключение сразу завершает сеансы и ссылки. Его можно отменить.
people-disable = Отключить учётную запись
people-done-renamed = Имена сохранены.
people-done-given = Роль назначена. Она действует со следующей страницы.
people-done-taken = Роль снята. Это действует со следующей страницы.
people-done-disabled = Учётная запись отключена. Её сеансы и ссылки завершены.
people-done-enabled = Учётная запись включена. Пароль прежний.
people-done-ended = Все сеансы этой учётной записи завершены.
people-last-role = Это последняя роль учётной записи, а записи без ролей находятся в ведении тех, кто управляет всей программой. Сначала назначьте ей другую роль или отключите её.
# A new account.
people-none-made = Учётная запись не создана
people-new-lede = Вы получите ссылку для передачи. По ней пользователь выберет пароль, которого никто больше не знает.
people-sign-in-name = Имя для входа
people-sign-in-name-about = Буквы, цифры, точки, дефисы, подчёркивания или @, без пробелов.
people-shown-about = Человек или управление. Если оставить пустым, подойдёт имя для входа.
people-rows-about = Роль действует на своей территории и на всём, что внутри неё. Напишите код или название территории. Пустые строки пропускаются.
people-rows-about-all = Роль действует на своей территории и на всём, что внутри неё. Напишите код или название территории либо all для всей программы. Пустые строки пропускаются.
people-role-n = Роль { $at }
people-area-n = Территория роли { $at }
people-role-none = нет
people-make = Создать учётную запись и ссылку
people-one-role = Выберите хотя бы одну роль и укажите, где она действует.
people-choose-role = Выберите роль.
people-write-area = Напишите код территории из предложенных в поле либо all для всей программы.
people-not-in-charge = Это не в вашем ведении: { $area }. Назначать и снимать роли можно только на территориях под вашим управлением.
# The link of an account.
people-link = Ссылка
people-link-title = Ссылка для пользователя { $name }
people-link-lede = Передайте её лично: у кого она есть, тот может выбрать пароль и войти как <b>{ $name }</b>.
people-link-once = Одноразовая ссылка
people-link-until = Она сработает один раз, до { $until }. Она показана только сейчас и нигде не хранится; если потеряется, создайте новую.
people-write-to = Написать на { $email }
people-to-account = К учётной записи
people-letter-subject = Ваша учётная запись: { $programme }
people-letter-choose = Ваше имя для входа: { $name }. Выберите пароль здесь, до { $until }:
people-letter-once = Ссылка работает один раз.
# One's own account.
people-own = Ваша учётная запись
people-password-stays = Пароль остался прежним
people-you-sign-in = Ваше имя для входа: <b>{ $name }</b>. Ваши роли: { $roles }.
people-you-have-none = Ваше имя для входа: <b>{ $name }</b>. У вас нет роли: вы видите то же, что и все.
people-list-comma = { $before }, { $next }
people-where-signed-in = Где выполнен вход
people-sessions-about = Сеанс завершается через 30 минут без открытых страниц и в любом случае через 8 часов. Завершите незнакомые сеансы, затем смените пароль.
people-a-browser = браузер
people-a-program = программа
people-agent = { $browser } ({ $system })
people-this-one = этот
people-since = Начат { $begun }; последний раз использован { $seen }
people-end-session = Завершить сеанс: { $agent }, начат { $begun }
people-end = Завершить
people-end-others = Завершить все остальные
people-change-password = Смена пароля
people-change-about = Остальные ваши сеансы при этом завершатся.
people-present-password = Текущий пароль
people-new-password = Новый пароль
people-password-about = Не менее 12 символов. Легко запомнить три-четыре слова, не связанных между собой. Подойдут любые буквы и знаки, в том числе пробелы.
people-password-again = Тот же пароль ещё раз
people-change-button = Сменить пароль
people-welcome = Добро пожаловать. Пароль сохранён, вход выполнен.
people-password-changed = Пароль изменён. Остальные ваши сеансы завершены.
people-session-ended = Сеанс завершён.
people-others-ended = Все остальные ваши сеансы завершены.
people-wrong-password = Это не ваш текущий пароль. Ничего не изменено.
people-password-held = Было несколько неверных попыток. Чтобы замедлить подбор, { $wait }, затем попробуйте снова.
# An invitation.
people-link-dead = Эта ссылка не действует
people-link-dead-why = Она уже использована, выдана более семи дней назад или заменена новой.
people-link-dead-next = Если вы уже выбрали пароль, <a href="/session">войдите</a>. Иначе попросите новую ссылку у того, кто её дал: любой администратор вашей территории создаст её за минуту.
people-no-password-kept = Пароль не сохранён
people-choose-password = Выберите пароль
people-invited = Это учётная запись <b>{ $name }</b>: { $roles }.
people-invited-no-roles = Это учётная запись <b>{ $name }</b>.
people-password = Пароль
people-keep-password = Сохранить пароль и войти
people-not-alike = Пароли не совпадают. Напишите один и тот же пароль дважды.
# What is wrong with a password or a name.
people-password-short =
    { $count ->
        [one] В этом пароле { $count } символ. Напишите не менее { $least }: легко запомнить три-четыре слова, не связанных между собой.
        [few] В этом пароле { $count } символа. Напишите не менее { $least }: легко запомнить три-четыре слова, не связанных между собой.
        [many] В этом пароле { $count } символов. Напишите не менее { $least }: легко запомнить три-четыре слова, не связанных между собой.
       *[other] В этом пароле { $count } символа. Напишите не менее { $least }: легко запомнить три-четыре слова, не связанных между собой.
    }
people-password-long = Символов в этом пароле: { $length }. Напишите не более { $most }.
people-password-nul = В этом пароле есть символ, который нельзя сохранить; уберите его.
people-password-another = Выберите такой, до которого никто не додумается: три-четыре слова, не связанных между собой.
people-password-context = Этот пароль построен на слове «{ $word }», которое здесь попробует каждый.
people-password-rows = Этот пароль повторяет ряды клавиатуры, а их пробуют одними из первых.
people-password-repeats = Этот пароль состоит из повторов, а они почти ничего не добавляют.
people-password-sequence = Этот пароль идёт по алфавиту или по счёту, а это пробуют одним из первых.
people-password-date = Этот пароль основан на дате, а дат не так много.
people-password-name = Этот пароль основан на имени, а имена пробуют одними из первых.
people-password-first = Этот пароль — среди первых, которые попробует любой.
people-password-like-first = Этот пароль лишь немного отличается от тех, которые попробует любой.
people-password-common = Этот пароль можно угадать: в нём мало что есть, кроме обычных слов и цифр.
people-password-meanwhile = Пароль тем временем изменён в другом окне или по ссылке. Войдите с новым.
people-name-taken = Учётная запись «{ $name }» уже есть; выберите другое имя.
people-name-form = Напишите имя не длиннее 64 букв, цифр, точек, дефисов, подчёркиваний или @, без пробелов.
people-name-refused = «{ $name }» не может быть именем учётной записи; выберите другое.
people-shown-form = Напишите имя, которое видят другие, не длиннее 100 букв.
people-email-form = Напишите один адрес, например rana@example.org, или оставьте поле пустым.
people-no-account = Учётной записи «{ $name }» нет.
people-disabled-no-link = Учётная запись { $name } отключена, поэтому ссылка её не впустит. Сначала включите её.
people-only-administrator-disable = { $name } — единственный администратор всей программы, который может войти, поэтому эту учётную запись нельзя отключить. Сначала назначьте другого администратора всей программы.
people-only-administrator-role = { $name } — единственный администратор всей программы, который может войти, поэтому эту роль нельзя снять. Сначала назначьте другого администратора всей программы.
# What rights refuse.
people-may-not-see = У вашей учётной записи нет роли на этой территории. Её может назначить администратор.
people-may-not-report = Вводить данные этой территории может только её составитель отчёта. Эту роль может назначить администратор.
people-may-not-closed = Этот отчёт закрыт: день закрытия прошёл. Утверждающий этой территории может открыть его заново.
people-may-not-review = Утверждать и возвращать отчёты этой территории может только её утверждающий. Эту роль может назначить администратор.
people-may-not-own = Этот отчёт отправили вы, поэтому проверить его должен кто-то другой.
people-may-not-reopen = Открывать заново закрытые отчёты этой территории может только её утверждающий. Эту роль может назначить администратор.
people-may-not-see-all = Все данные видит только аналитик или администратор всей программы.
people-may-not-manage = Управлять учётными записями может только администратор, каждый — по территориям в своём ведении.
people-may-not-set-up = Изменять настройку может только администратор всей программы.
people-may-not-audit = Журнал аудита читает только аналитик или администратор всей программы.
# The audit log.
people-audit = Журнал аудита
people-audit-lede = Кто и когда вошёл, получил или потерял роль, отправил, вернул, утвердил, загрузил данные или изменил настройку.
people-audit-head = Последняя строка журнала: { $line }, <code>{ $hash }</code>. Каждая строка скрепляет предыдущую печатью; <code>groundwork verify</code> проверяет их все.
people-audit-empty = Журнал пуст.
people-audit-filter = Отбор
people-audit-who = Кто
people-audit-what = Что
people-audit-everything = Всё
people-audit-from = С
people-audit-to = По
people-audit-words = Слова
people-audit-newest = Новейшие строки
people-audit-older = Более ранние строки
people-audit-csv = Все эти строки в CSV
people-audit-lines = Строки
people-audit-lines-about = Сначала новейшие. Сохранённые черновики — в истории каждого отчёта.
people-audit-line = Строка
people-audit-when = Когда (UTC)
people-audit-subject = О чём
people-audit-detail = Подробности
people-audit-block = Блок
people-audit-seal = Печать
people-audit-line-n = строка { $line }
people-audit-block-n = блок { $block } книги учёта
people-audit-of-report = отчёт { $report }
people-audit-of-account = учётная запись { $name }
people-audit-of-block = блок { $block }
people-audit-of-unknown = неизвестное имя
people-audit-no-filter = На этой странице нет отбора «{ $name }». Есть: { $known }.
people-audit-twice = Отбор «{ $name }» указан дважды; укажите его один раз.
people-audit-days = Первый день позже последнего; поменяйте местами «from» и «to».
people-audit-no-day = «{ $text }» — не дата; напишите год, месяц и день так: 2025-03-31.
people-audit-no-line = «{ $text }» — не номер строки; возьмите адрес из ссылки на самой странице.
people-audit-no-action = «{ $text }» не входит в число: { $known }
people-did-begun = журнал начат
people-did-signed-in = вход
people-did-sign-in-failed = неудачный вход
people-did-signed-out = выход
people-did-session-ended = сеанс завершён
people-did-password-changed = пароль изменён
people-did-user-added = учётная запись добавлена
people-did-user-changed = учётная запись изменена
people-did-user-disabled = учётная запись отключена
people-did-user-enabled = учётная запись включена
people-did-invited = приглашение
people-did-granted = роль назначена
people-did-revoked = роль снята
people-did-submitted = отправлено на утверждение
people-did-returned = возвращено
people-did-approved = утверждено
people-did-reopened = открыто заново
people-did-imported = загружено из файла
people-did-set-up = настройка
people-did-reminded = напоминание
