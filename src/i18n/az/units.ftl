# Rəqəmlər ölçü vahidləri ilə; .name vahidin özüdür.
unit-airport =
    { $n ->
        [one] { $amount } hava limanı
       *[other] { $amount } hava limanı
    }
    .name = hava limanı
unit-apartment =
    { $n ->
        [one] { $amount } mənzil
       *[other] { $amount } mənzil
    }
    .name = mənzil
unit-application =
    { $n ->
        [one] { $amount } müraciət
       *[other] { $amount } müraciət
    }
    .name = müraciət
unit-area =
    { $n ->
        [one] { $amount } ərazi
       *[other] { $amount } ərazi
    }
    .name = ərazi
unit-bed =
    { $n ->
        [one] { $amount } çarpayı
       *[other] { $amount } çarpayı
    }
    .name = çarpayı
unit-bridge =
    { $n ->
        [one] { $amount } körpü
       *[other] { $amount } körpü
    }
    .name = körpü
unit-building =
    { $n ->
        [one] { $amount } bina
       *[other] { $amount } bina
    }
    .name = bina
unit-business =
    { $n ->
        [one] { $amount } sahibkarlıq subyekti
       *[other] { $amount } sahibkarlıq subyekti
    }
    .name = sahibkarlıq subyekti
unit-centre =
    { $n ->
        [one] { $amount } mərkəz
       *[other] { $amount } mərkəz
    }
    .name = mərkəz
unit-child =
    { $n ->
        [one] { $amount } uşaq
       *[other] { $amount } uşaq
    }
    .name = uşaq
unit-claim =
    { $n ->
        [one] { $amount } iddia
       *[other] { $amount } iddia
    }
    .name = iddia
unit-company =
    { $n ->
        [one] { $amount } şirkət
       *[other] { $amount } şirkət
    }
    .name = şirkət
unit-connection-day =
    { $n ->
        [one] { $amount } qoşulma-gün
       *[other] { $amount } qoşulma-gün
    }
    .name = qoşulma-gün
unit-connection-hour =
    { $n ->
        [one] { $amount } qoşulma-saat
       *[other] { $amount } qoşulma-saat
    }
    .name = qoşulma-saat
unit-consumer =
    { $n ->
        [one] { $amount } istehlakçı
       *[other] { $amount } istehlakçı
    }
    .name = istehlakçı
unit-dwelling =
    { $n ->
        [one] { $amount } mənzil vahidi
       *[other] { $amount } mənzil vahidi
    }
    .name = mənzil vahidi
unit-evacuation =
    { $n ->
        [one] { $amount } təxliyə
       *[other] { $amount } təxliyə
    }
    .name = təxliyə
unit-event =
    { $n ->
        [one] { $amount } tədbir
       *[other] { $amount } tədbir
    }
    .name = tədbir
unit-facility =
    { $n ->
        [one] { $amount } müəssisə
       *[other] { $amount } müəssisə
    }
    .name = müəssisə
unit-family =
    { $n ->
        [one] { $amount } ailə
       *[other] { $amount } ailə
    }
    .name = ailə
unit-grievance =
    { $n ->
        [one] { $amount } şikayət
       *[other] { $amount } şikayət
    }
    .name = şikayət
unit-hectare =
    { $n ->
        [one] { $amount } hektar
       *[other] { $amount } hektar
    }
    .name = hektar
unit-hour =
    { $n ->
        [one] { $amount } saat
       *[other] { $amount } saat
    }
    .name = saat
unit-house =
    { $n ->
        [one] { $amount } ev
       *[other] { $amount } ev
    }
    .name = ev
unit-household =
    { $n ->
        [one] { $amount } ev təsərrüfatı
       *[other] { $amount } ev təsərrüfatı
    }
    .name = ev təsərrüfatı
unit-incident =
    { $n ->
        [one] { $amount } hadisə
       *[other] { $amount } hadisə
    }
    .name = hadisə
unit-institution =
    { $n ->
        [one] { $amount } təşkilat
       *[other] { $amount } təşkilat
    }
    .name = təşkilat
unit-item =
    { $n ->
        [one] { $amount } ədəd
       *[other] { $amount } ədəd
    }
    .name = ədəd
unit-job =
    { $n ->
        [one] { $amount } iş yeri
       *[other] { $amount } iş yeri
    }
    .name = iş yeri
unit-meeting =
    { $n ->
        [one] { $amount } iclas
       *[other] { $amount } iclas
    }
    .name = iclas
unit-mission =
    { $n ->
        [one] { $amount } missiya
       *[other] { $amount } missiya
    }
    .name = missiya
unit-monument =
    { $n ->
        [one] { $amount } abidə
       *[other] { $amount } abidə
    }
    .name = abidə
unit-mosque =
    { $n ->
        [one] { $amount } məscid
       *[other] { $amount } məscid
    }
    .name = məscid
unit-object =
    { $n ->
        [one] { $amount } obyekt
       *[other] { $amount } obyekt
    }
    .name = obyekt
unit-passenger =
    { $n ->
        [one] { $amount } sərnişin
       *[other] { $amount } sərnişin
    }
    .name = sərnişin
unit-person =
    { $n ->
        [one] { $amount } nəfər
       *[other] { $amount } nəfər
    }
    .name = nəfər
unit-place =
    { $n ->
        [one] { $amount } yer
       *[other] { $amount } yer
    }
    .name = yer
unit-plant =
    { $n ->
        [one] { $amount } stansiya
       *[other] { $amount } stansiya
    }
    .name = stansiya
unit-point =
    { $n ->
        [one] { $amount } bal
       *[other] { $amount } bal
    }
    .name = bal
unit-project =
    { $n ->
        [one] { $amount } layihə
       *[other] { $amount } layihə
    }
    .name = layihə
unit-pupil =
    { $n ->
        [one] { $amount } şagird
       *[other] { $amount } şagird
    }
    .name = şagird
unit-school =
    { $n ->
        [one] { $amount } məktəb
       *[other] { $amount } məktəb
    }
    .name = məktəb
unit-service =
    { $n ->
        [one] { $amount } xidmət
       *[other] { $amount } xidmət
    }
    .name = xidmət
unit-settlement =
    { $n ->
        [one] { $amount } yaşayış məntəqəsi
       *[other] { $amount } yaşayış məntəqəsi
    }
    .name = yaşayış məntəqəsi
unit-site =
    { $n ->
        [one] { $amount } sahə
       *[other] { $amount } sahə
    }
    .name = sahə
unit-station =
    { $n ->
        [one] { $amount } stansiya
       *[other] { $amount } stansiya
    }
    .name = stansiya
unit-structure =
    { $n ->
        [one] { $amount } qurğu
       *[other] { $amount } qurğu
    }
    .name = qurğu
unit-subscriber =
    { $n ->
        [one] { $amount } abonent
       *[other] { $amount } abonent
    }
    .name = abonent
unit-substation =
    { $n ->
        [one] { $amount } yarımstansiya
       *[other] { $amount } yarımstansiya
    }
    .name = yarımstansiya
unit-time =
    { $n ->
        [one] { $amount } dəfə
       *[other] { $amount } dəfə
    }
    .name = dəfə
unit-tonne =
    { $n ->
        [one] { $amount } ton
       *[other] { $amount } ton
    }
    .name = ton
unit-tunnel =
    { $n ->
        [one] { $amount } tunel
       *[other] { $amount } tunel
    }
    .name = tunel
unit-unit =
    { $n ->
        [one] { $amount } vahid
       *[other] { $amount } vahid
    }
    .name = vahid
unit-vacancy =
    { $n ->
        [one] { $amount } vakansiya
       *[other] { $amount } vakansiya
    }
    .name = vakansiya
unit-viaduct =
    { $n ->
        [one] { $amount } viaduk
       *[other] { $amount } viaduk
    }
    .name = viaduk
unit-visit =
    { $n ->
        [one] { $amount } ziyarət
       *[other] { $amount } ziyarət
    }
    .name = ziyarət
unit-percent-sign = { $amount } %
    .name = %
unit-percent = { $amount } faiz
    .name = faiz
unit-0-10 = { $amount } 0–10
    .name = 0–10
unit-0-100 = { $amount } 0–100
    .name = 0–100
unit-mw = { $amount } MVt
    .name = MVt
unit-ha = { $amount } ha
    .name = ha
unit-km = { $amount } km
    .name = km
unit-m = { $amount } m
    .name = m
unit-million-azn = { $amount } milyon AZN
    .name = milyon AZN
unit-million-eur = { $amount } milyon EUR
    .name = milyon EUR
unit-million-usd = { $amount } milyon USD
    .name = milyon USD
unit-million-kwh = { $amount } milyon kVt·saat
    .name = milyon kVt·saat
unit-million-cubic-metres = { $amount } milyon kubmetr
    .name = milyon kubmetr
unit-square-metre = { $amount } m²
    .name = m²
unit-sq-km = { $amount } kv. km
    .name = kv. km
unit-sq-m = { $amount } kv. m
    .name = kv. m
unit-per-10-000 = { $amount } 10 000 nəfərə
    .name = 10 000 nəfərə
unit-pp = { $amount } f. b.
    .name = f. b.
unit-centners-per-hectare = { $amount } sentner/hektar
    .name = sentner/hektar
unit-houses-and-apartments = { $amount } ev və mənzil
    .name = ev və mənzil
unit-passengers-per-hour = { $amount } sərnişin/saat
    .name = sərnişin/saat
