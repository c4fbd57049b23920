# Numbers with their units; .name is the unit by itself.
unit-airport =
    { $n ->
        [one] { $amount } airport
       *[other] { $amount } airports
    }
    .name = airport
unit-apartment =
    { $n ->
        [one] { $amount } apartment
       *[other] { $amount } apartments
    }
    .name = apartment
unit-application =
    { $n ->
        [one] { $amount } application
       *[other] { $amount } applications
    }
    .name = application
unit-area =
    { $n ->
        [one] { $amount } area
       *[other] { $amount } areas
    }
    .name = area
unit-bed =
    { $n ->
        [one] { $amount } bed
       *[other] { $amount } beds
    }
    .name = bed
unit-bridge =
    { $n ->
        [one] { $amount } bridge
       *[other] { $amount } bridges
    }
    .name = bridge
unit-building =
    { $n ->
        [one] { $amount } building
       *[other] { $amount } buildings
    }
    .name = building
unit-business =
    { $n ->
        [one] { $amount } business
       *[other] { $amount } businesses
    }
    .name = business
unit-centre =
    { $n ->
        [one] { $amount } centre
       *[other] { $amount } centres
    }
    .name = centre
unit-child =
    { $n ->
        [one] { $amount } child
       *[other] { $amount } children
    }
    .name = child
unit-claim =
    { $n ->
        [one] { $amount } claim
       *[other] { $amount } claims
    }
    .name = claim
unit-company =
    { $n ->
        [one] { $amount } company
       *[other] { $amount } companies
    }
    .name = company
unit-connection-day =
    { $n ->
        [one] { $amount } connection-day
       *[other] { $amount } connection-day
    }
    .name = connection-day
unit-connection-hour =
    { $n ->
        [one] { $amount } connection-hour
       *[other] { $amount } connection-hour
    }
    .name = connection-hour
unit-consumer =
    { $n ->
        [one] { $amount } consumer
       *[other] { $amount } consumers
    }
    .name = consumer
unit-dwelling =
    { $n ->
        [one] { $amount } dwelling
       *[other] { $amount } dwellings
    }
    .name = dwelling
unit-evacuation =
    { $n ->
        [one] { $amount } evacuation
       *[other] { $amount } evacuations
    }
    .name = evacuation
unit-event =
    { $n ->
        [one] { $amount } event
       *[other] { $amount } events
    }
    .name = event
unit-facility =
    { $n ->
        [one] { $amount } facility
       *[other] { $amount } facilities
    }
    .name = facility
unit-family =
    { $n ->
        [one] { $amount } family
       *[other] { $amount } families
    }
    .name = family
unit-grievance =
    { $n ->
        [one] { $amount } grievance
       *[other] { $amount } grievances
    }
    .name = grievance
unit-hectare =
    { $n ->
        [one] { $amount } hectare
       *[other] { $amount } hectares
    }
    .name = hectare
unit-hour =
    { $n ->
        [one] { $amount } hour
       *[other] { $amount } hours
    }
    .name = hour
unit-house =
    { $n ->
        [one] { $amount } house
       *[other] { $amount } houses
    }
    .name = house
unit-household =
    { $n ->
        [one] { $amount } household
       *[other] { $amount } households
    }
    .name = household
unit-incident =
    { $n ->
        [one] { $amount } incident
       *[other] { $amount } incidents
    }
    .name = incident
unit-institution =
    { $n ->
        [one] { $amount } institution
       *[other] { $amount } institutions
    }
    .name = institution
unit-item =
    { $n ->
        [one] { $amount } item
       *[other] { $amount } items
    }
    .name = item
unit-job =
    { $n ->
        [one] { $amount } job
       *[other] { $amount } jobs
    }
    .name = job
unit-meeting =
    { $n ->
        [one] { $amount } meeting
       *[other] { $amount } meetings
    }
    .name = meeting
unit-mission =
    { $n ->
        [one] { $amount } mission
       *[other] { $amount } missions
    }
    .name = mission
unit-monument =
    { $n ->
        [one] { $amount } monument
       *[other] { $amount } monuments
    }
    .name = monument
unit-mosque =
    { $n ->
        [one] { $amount } mosque
       *[other] { $amount } mosques
    }
    .name = mosque
unit-object =
    { $n ->
        [one] { $amount } object
       *[other] { $amount } objects
    }
    .name = object
unit-passenger =
    { $n ->
        [one] { $amount } passenger
       *[other] { $amount } passengers
    }
    .name = passenger
unit-person =
    { $n ->
        [one] { $amount } person
       *[other] { $amount } people
    }
    .name = person
unit-place =
    { $n ->
        [one] { $amount } place
       *[other] { $amount } places
    }
    .name = place
unit-plant =
    { $n ->
        [one] { $amount } plant
       *[other] { $amount } plants
    }
    .name = plant
unit-point =
    { $n ->
        [one] { $amount } point
       *[other] { $amount } points
    }
    .name = point
unit-project =
    { $n ->
        [one] { $amount } project
       *[other] { $amount } projects
    }
    .name = project
unit-pupil =
    { $n ->
        [one] { $amount } pupil
       *[other] { $amount } pupils
    }
    .name = pupil
unit-school =
    { $n ->
        [one] { $amount } school
       *[other] { $amount } schools
    }
    .name = school
unit-service =
    { $n ->
        [one] { $amount } service
       *[other] { $amount } services
    }
    .name = service
unit-settlement =
    { $n ->
        [one] { $amount } settlement
       *[other] { $amount } settlements
    }
    .name = settlement
unit-site =
    { $n ->
        [one] { $amount } site
       *[other] { $amount } sites
    }
    .name = site
unit-station =
    { $n ->
        [one] { $amount } station
       *[other] { $amount } stations
    }
    .name = station
unit-structure =
    { $n ->
        [one] { $amount } structure
       *[other] { $amount } structures
    }
    .name = structure
unit-subscriber =
    { $n ->
        [one] { $amount } subscriber
       *[other] { $amount } subscribers
    }
    .name = subscriber
unit-substation =
    { $n ->
        [one] { $amount } substation
       *[other] { $amount } substations
    }
    .name = substation
unit-time =
    { $n ->
        [one] { $amount } time
       *[other] { $amount } times
    }
    .name = time
unit-tonne =
    { $n ->
        [one] { $amount } tonne
       *[other] { $amount } tonnes
    }
    .name = tonne
unit-tunnel =
    { $n ->
        [one] { $amount } tunnel
       *[other] { $amount } tunnels
    }
    .name = tunnel
unit-unit =
    { $n ->
        [one] { $amount } unit
       *[other] { $amount } units
    }
    .name = unit
unit-vacancy =
    { $n ->
        [one] { $amount } vacancy
       *[other] { $amount } vacancies
    }
    .name = vacancy
unit-viaduct =
    { $n ->
        [one] { $amount } viaduct
       *[other] { $amount } viaducts
    }
    .name = viaduct
unit-visit =
    { $n ->
        [one] { $amount } visit
       *[other] { $amount } visits
    }
    .name = visit
unit-percent-sign = { $amount } %
    .name = %
unit-percent = { $amount } percent
    .name = percent
unit-0-10 = { $amount } 0–10
    .name = 0–10
unit-0-100 = { $amount } 0–100
    .name = 0–100
unit-mw = { $amount } MW
    .name = MW
unit-ha = { $amount } ha
    .name = ha
unit-km = { $amount } km
    .name = km
unit-m = { $amount } m
    .name = m
unit-million-azn = { $amount } million AZN
    .name = million AZN
unit-million-eur = { $amount } million EUR
    .name = million EUR
unit-million-usd = { $amount } million USD
    .name = million USD
unit-million-kwh = { $amount } million kWh
    .name = million kWh
unit-million-cubic-metres = { $amount } million cubic metres
    .name = million cubic metres
unit-square-metre = { $amount } m²
    .name = m²
unit-sq-km = { $amount } sq km
    .name = sq km
unit-sq-m = { $amount } sq m
    .name = sq m
unit-per-10-000 = { $amount } per 10 000
    .name = per 10 000
unit-pp = { $amount } pp
    .name = pp
unit-centners-per-hectare = { $amount } centners per hectare
    .name = centners per hectare
unit-houses-and-apartments = { $amount } houses and apartments
    .name = houses and apartments
unit-passengers-per-hour = { $amount } passengers per hour
    .name = passengers per hour
