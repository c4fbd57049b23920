# Числа с единицами; .name — сама единица.
unit-airport =
    { $n ->
        [one] { $amount } аэропорт
        [few] { $amount } аэропорта
        [many] { $amount } аэропортов
       *[other] { $amount } аэропорта
    }
    .name = аэропорт
unit-apartment =
    { $n ->
        [one] { $amount } квартира
        [few] { $amount } квартиры
        [many] { $amount } квартир
       *[other] { $amount } квартиры
    }
    .name = квартира
unit-application =
    { $n ->
        [one] { $amount } заявление
        [few] { $amount } заявления
        [many] { $amount } заявлений
       *[other] { $amount } заявления
    }
    .name = заявление
unit-area =
    { $n ->
        [one] { $amount } территория
        [few] { $amount } территории
        [many] { $amount } территорий
       *[other] { $amount } территории
    }
    .name = территория
unit-bed =
    { $n ->
        [one] { $amount } койка
        [few] { $amount } койки
        [many] { $amount } коек
       *[other] { $amount } койки
    }
    .name = койка
unit-bridge =
    { $n ->
        [one] { $amount } мост
        [few] { $amount } моста
        [many] { $amount } мостов
       *[other] { $amount } моста
    }
    .name = мост
unit-building =
    { $n ->
        [one] { $amount } здание
        [few] { $amount } здания
        [many] { $amount } зданий
       *[other] { $amount } здания
    }
    .name = здание
unit-business =
    { $n ->
        [one] { $amount } предприятие
        [few] { $amount } предприятия
        [many] { $amount } предприятий
       *[other] { $amount } предприятия
    }
    .name = предприятие
unit-centre =
    { $n ->
        [one] { $amount } центр
        [few] { $amount } центра
        [many] { $amount } центров
       *[other] { $amount } центра
    }
    .name = центр
unit-child =
    { $n ->
        [one] { $amount } ребёнок
        [few] { $amount } ребёнка
        [many] { $amount } детей
       *[other] { $amount } ребёнка
    }
    .name = ребёнок
unit-claim =
    { $n ->
        [one] { $amount } заявленное требование
        [few] { $amount } заявленных требования
        [many] { $amount } заявленных требований
       *[other] { $amount } заявленных требования
    }
    .name = заявленное требование
unit-company =
    { $n ->
        [one] { $amount } компания
        [few] { $amount } компании
        [many] { $amount } компаний
       *[other] { $amount } компании
    }
    .name = компания
unit-connection-day =
    { $n ->
        [one] { $amount } подключение-день
        [few] { $amount } подключения-дня
        [many] { $amount } подключений-дней
       *[other] { $amount } подключения-дня
    }
    .name = подключение-день
unit-connection-hour =
    { $n ->
        [one] { $amount } подключение-час
        [few] { $amount } подключения-часа
        [many] { $amount } подключений-часов
       *[other] { $amount } подключения-часа
    }
    .name = подключение-час
unit-consumer =
    { $n ->
        [one] { $amount } потребитель
        [few] { $amount } потребителя
        [many] { $amount } потребителей
       *[other] { $amount } потребителя
    }
    .name = потребитель
unit-dwelling =
    { $n ->
        [one] { $amount } жилая единица
        [few] { $amount } жилые единицы
        [many] { $amount } жилых единиц
       *[other] { $amount } жилой единицы
    }
    .name = жилая единица
unit-evacuation =
    { $n ->
        [one] { $amount } эвакуация
        [few] { $amount } эвакуации
        [many] { $amount } эвакуаций
       *[other] { $amount } эвакуации
    }
    .name = эвакуация
unit-event =
    { $n ->
        [one] { $amount } мероприятие
        [few] { $amount } мероприятия
        [many] { $amount } мероприятий
       *[other] { $amount } мероприятия
    }
    .name = мероприятие
unit-facility =
    { $n ->
        [one] { $amount } учреждение
        [few] { $amount } учреждения
        [many] { $amount } учреждений
       *[other] { $amount } учреждения
    }
    .name = учреждение
unit-family =
    { $n ->
        [one] { $amount } семья
        [few] { $amount } семьи
        [many] { $amount } семей
       *[other] { $amount } семьи
    }
    .name = семья
unit-grievance =
    { $n ->
        [one] { $amount } жалоба
        [few] { $amount } жалобы
        [many] { $amount } жалоб
       *[other] { $amount } жалобы
    }
    .name = жалоба
unit-hectare =
    { $n ->
        [one] { $amount } гектар
        [few] { $amount } гектара
        [many] { $amount } гектаров
       *[other] { $amount } гектара
    }
    .name = гектар
unit-hour =
    { $n ->
        [one] { $amount } час
        [few] { $amount } часа
        [many] { $amount } часов
       *[other] { $amount } часа
    }
    .name = час
unit-house =
    { $n ->
        [one] { $amount } дом
        [few] { $amount } дома
        [many] { $amount } домов
       *[other] { $amount } дома
    }
    .name = дом
unit-household =
    { $n ->
        [one] { $amount } домохозяйство
        [few] { $amount } домохозяйства
        [many] { $amount } домохозяйств
       *[other] { $amount } домохозяйства
    }
    .name = домохозяйство
unit-incident =
    { $n ->
        [one] { $amount } происшествие
        [few] { $amount } происшествия
        [many] { $amount } происшествий
       *[other] { $amount } происшествия
    }
    .name = происшествие
unit-institution =
    { $n ->
        [one] { $amount } организация
        [few] { $amount } организации
        [many] { $amount } организаций
       *[other] { $amount } организации
    }
    .name = организация
unit-item =
    { $n ->
        [one] { $amount } предмет
        [few] { $amount } предмета
        [many] { $amount } предметов
       *[other] { $amount } предмета
    }
    .name = предмет
unit-job =
    { $n ->
        [one] { $amount } рабочее место
        [few] { $amount } рабочих места
        [many] { $amount } рабочих мест
       *[other] { $amount } рабочих места
    }
    .name = рабочее место
unit-meeting =
    { $n ->
        [one] { $amount } встреча
        [few] { $amount } встречи
        [many] { $amount } встреч
       *[other] { $amount } встречи
    }
    .name = встреча
unit-mission =
    { $n ->
        [one] { $amount } миссия
        [few] { $amount } миссии
        [many] { $amount } миссий
       *[other] { $amount } миссии
    }
    .name = миссия
unit-monument =
    { $n ->
        [one] { $amount } памятник
        [few] { $amount } памятника
        [many] { $amount } памятников
       *[other] { $amount } памятника
    }
    .name = памятник
unit-mosque =
    { $n ->
        [one] { $amount } мечеть
        [few] { $amount } мечети
        [many] { $amount } мечетей
       *[other] { $amount } мечети
    }
    .name = мечеть
unit-object =
    { $n ->
        [one] { $amount } объект
        [few] { $amount } объекта
        [many] { $amount } объектов
       *[other] { $amount } объекта
    }
    .name = объект
unit-passenger =
    { $n ->
        [one] { $amount } пассажир
        [few] { $amount } пассажира
        [many] { $amount } пассажиров
       *[other] { $amount } пассажира
    }
    .name = пассажир
unit-person =
    { $n ->
        [one] { $amount } человек
        [few] { $amount } человека
        [many] { $amount } человек
       *[other] { $amount } человека
    }
    .name = человек
unit-place =
    { $n ->
        [one] { $amount } место
        [few] { $amount } места
        [many] { $amount } мест
       *[other] { $amount } места
    }
    .name = место
unit-plant =
    { $n ->
        [one] { $amount } станция
        [few] { $amount } станции
        [many] { $amount } станций
       *[other] { $amount } станции
    }
    .name = станция
unit-point =
    { $n ->
        [one] { $amount } балл
        [few] { $amount } балла
        [many] { $amount } баллов
       *[other] { $amount } балла
    }
    .name = балл
unit-project =
    { $n ->
        [one] { $amount } проект
        [few] { $amount } проекта
        [many] { $amount } проектов
       *[other] { $amount } проекта
    }
    .name = проект
unit-pupil =
    { $n ->
        [one] { $amount } учащийся
        [few] { $amount } учащихся
        [many] { $amount } учащихся
       *[other] { $amount } учащихся
    }
    .name = учащийся
unit-school =
    { $n ->
        [one] { $amount } школа
        [few] { $amount } школы
        [many] { $amount } школ
       *[other] { $amount } школы
    }
    .name = школа
unit-service =
    { $n ->
        [one] { $amount } служба
        [few] { $amount } службы
        [many] { $amount } служб
       *[other] { $amount } службы
    }
    .name = служба
unit-settlement =
    { $n ->
        [one] { $amount } населённый пункт
        [few] { $amount } населённых пункта
        [many] { $amount } населённых пунктов
       *[other] { $amount } населённых пункта
    }
    .name = населённый пункт
unit-site =
    { $n ->
        [one] { $amount } объект
        [few] { $amount } объекта
        [many] { $amount } объектов
       *[other] { $amount } объекта
    }
    .name = объект
unit-station =
    { $n ->
        [one] { $amount } станция
        [few] { $amount } станции
        [many] { $amount } станций
       *[other] { $amount } станции
    }
    .name = станция
unit-structure =
    { $n ->
        [one] { $amount } сооружение
        [few] { $amount } сооружения
        [many] { $amount } сооружений
       *[other] { $amount } сооружения
    }
    .name = сооружение
unit-subscriber =
    { $n ->
        [one] { $amount } абонент
        [few] { $amount } абонента
        [many] { $amount } абонентов
       *[other] { $amount } абонента
    }
    .name = абонент
unit-substation =
    { $n ->
        [one] { $amount } подстанция
        [few] { $amount } подстанции
        [many] { $amount } подстанций
       *[other] { $amount } подстанции
    }
    .name = подстанция
unit-time =
    { $n ->
        [one] { $amount } раз
        [few] { $amount } раза
        [many] { $amount } раз
       *[other] { $amount } раза
    }
    .name = раз
unit-tonne =
    { $n ->
        [one] { $amount } тонна
        [few] { $amount } тонны
        [many] { $amount } тонн
       *[other] { $amount } тонны
    }
    .name = тонна
unit-tunnel =
    { $n ->
        [one] { $amount } тоннель
        [few] { $amount } тоннеля
        [many] { $amount } тоннелей
       *[other] { $amount } тоннеля
    }
    .name = тоннель
unit-unit =
    { $n ->
        [one] { $amount } единица
        [few] { $amount } единицы
        [many] { $amount } единиц
       *[other] { $amount } единицы
    }
    .name = единица
unit-vacancy =
    { $n ->
        [one] { $amount } вакансия
        [few] { $amount } вакансии
        [many] { $amount } вакансий
       *[other] { $amount } вакансии
    }
    .name = вакансия
unit-viaduct =
    { $n ->
        [one] { $amount } виадук
        [few] { $amount } виадука
        [many] { $amount } виадуков
       *[other] { $amount } виадука
    }
    .name = виадук
unit-visit =
    { $n ->
        [one] { $amount } посещение
        [few] { $amount } посещения
        [many] { $amount } посещений
       *[other] { $amount } посещения
    }
    .name = посещение
unit-percent-sign = { $amount } %
    .name = %
unit-percent = { $amount } процентов
    .name = процентов
unit-0-10 = { $amount } 0–10
    .name = 0–10
unit-0-100 = { $amount } 0–100
    .name = 0–100
unit-mw = { $amount } МВт
    .name = МВт
unit-ha = { $amount } га
    .name = га
unit-km = { $amount } км
    .name = км
unit-m = { $amount } м
    .name = м
unit-million-azn = { $amount } млн AZN
    .name = млн AZN
unit-million-eur = { $amount } млн EUR
    .name = млн EUR
unit-million-usd = { $amount } млн USD
    .name = млн USD
unit-million-kwh = { $amount } млн кВт·ч
    .name = млн кВт·ч
unit-million-cubic-metres = { $amount } млн куб. м
    .name = млн куб. м
unit-square-metre = { $amount } м²
    .name = м²
unit-sq-km = { $amount } кв. км
    .name = кв. км
unit-sq-m = { $amount } кв. м
    .name = кв. м
unit-per-10-000 = { $amount } на 10 000
    .name = на 10 000
unit-pp = { $amount } п. п.
    .name = п. п.
unit-centners-per-hectare = { $amount } центнеров с гектара
    .name = центнеров с гектара
unit-houses-and-apartments = { $amount } домов и квартир
    .name = домов и квартир
unit-passengers-per-hour = { $amount } пассажиров в час
    .name = пассажиров в час
