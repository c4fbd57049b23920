# Tokens, on one's own page and on that of an account.
api-tokens = Ключи для программ
api-tokens-about = Программа входит не по паролю, а по ключу, делает то, для чего он предназначен, и никогда не может больше, чем можете вы. <a href="/about/api">Как программы работают с сайтом</a>
api-tokens-of-others = По этим ключам программы входят от имени этого человека. Отзовите те, которые больше никому не нужны.
api-token-new = Создать ключ
api-token-name = Для чего он, например «Ежемесячные данные из таблицы»
api-token-scope = Что он разрешает
api-token-until = До этого дня включительно
api-token-make = Создать ключ
api-scope-read = видеть то, что вижу я
api-scope-enter = также сохранять и отправлять отчёты
api-scope-approve = также утверждать и возвращать отчёты
api-scope-import = также сохранять и отправлять сразу много отчётов
api-token-words = Разрешает: { $scope }. Создан { $made }, действует до { $until }; { $used }.
api-token-used = последнее использование: { $day }
api-token-unused = ещё не использовался
api-token-works = действует
api-token-ended = отозван { $day }
api-token-expired = срок истёк
api-token-end = Отозвать
api-token-end-named = Отозвать ключ { $name }
api-token-has-ended = Ключ отозван. Программам, которые им пользуются, теперь будет отказано.
api-token-none-made = Ключ не создан
api-token-name-form = Напишите, для чего ключ, — от 1 до { $longest } знаков, чтобы потом было понятно, какая программа им пользуется.
api-token-scope-form = Выберите из списка, что разрешает ключ.
api-token-until-form = Выберите день с { $first } по { $last }, не позже чем через год.
api-token-many = Число ваших действующих ключей: { $most }. Отзовите те, которыми не пользуется ни одна программа, затем создайте новый.
api-token-made = Ваш новый ключ
api-token-once = Скопируйте его сейчас. Он показан только один раз и нигде не хранится; если он потерян, отзовите его и создайте новый.
api-token-label = Ключ: { $name }
api-token-until-day = Он действует до { $until }.
api-token-send = Программа передаёт его с каждым запросом в этом заголовке:
api-token-manual = Как программы работают с сайтом
api-token-to-account = К вашей учётной записи
# What was done, in the audit log.
api-did-token-made = создан ключ
api-did-token-revoked = отозван ключ
# The chapter of the manual.
api-title = Для программ
api-about = Как читать данные и отправлять отчёты своей программой: адреса, ключи, пример.
