# Bir çox səhifənin ortaq sözləri.
quarter = { $from }–{ $to } { $year }
quarter-short = { $number }-ci rüb { $year }
words-billion = { $number } mlrd
words-million = { $number } mln
words-nobody-asked = hələ heç kimdən istənilmir
words-carried = ən yeni dəyər: { $newest }, ən köhnəsi { $oldest } tarixindən saxlanılır
words-value-of = { $period } üzrə dəyər
words-at-the-end = { $period } sonuna
words-in = { $period } ərzində
words-no-date = tarix göstərilməyib
words-range = { $from } – { $to }
words-under-one-percent = 1 %-dən az
words-percent = { $number } %
words-of-reports =
    { $count ->
        [one] { $have } / { $count } hesabat
       *[other] { $have } / { $count } hesabat
    }
words-of-countries =
    { $count ->
        [one] { $have } / { $count } ölkə
       *[other] { $have } / { $count } ölkə
    }
words-of-programmes =
    { $count ->
        [one] { $have } / { $count } proqram
       *[other] { $have } / { $count } proqram
    }
words-of-regions =
    { $count ->
        [one] { $have } / { $count } bölgə
       *[other] { $have } / { $count } bölgə
    }
words-of-groups =
    { $count ->
        [one] { $have } / { $count } qrup
       *[other] { $have } / { $count } qrup
    }
words-of-districts =
    { $count ->
        [one] { $have } / { $count } rayon
       *[other] { $have } / { $count } rayon
    }
words-of-settlements =
    { $count ->
        [one] { $have } / { $count } yaşayış məntəqəsi
       *[other] { $have } / { $count } yaşayış məntəqəsi
    }
words-of-complexes =
    { $count ->
        [one] { $have } / { $count } yaşayış kompleksi
       *[other] { $have } / { $count } yaşayış kompleksi
    }
words-of-areas =
    { $count ->
        [one] { $have } / { $count } ərazi
       *[other] { $have } / { $count } ərazi
    }
