# Words that many rooms share.
quarter = { $from } to { $to } { $year }
quarter-short = Q{ $number } { $year }
words-billion = { $number } bn
words-million = { $number } m
words-nobody-asked = nobody is asked for it yet
words-carried = newest value of { $newest }, oldest carried since { $oldest }
words-value-of = value of { $period }
words-at-the-end = at the end of { $period }
words-in = in { $period }
words-no-date = no date given
words-range = { $from } to { $to }
words-under-one-percent = under 1 %
words-percent = { $number } %
words-of-reports =
    { $count ->
        [one] { $have } of { $count } reports
       *[other] { $have } of { $count } reports
    }
words-of-countries =
    { $count ->
        [one] { $have } of { $count } country
       *[other] { $have } of { $count } countries
    }
words-of-programmes =
    { $count ->
        [one] { $have } of { $count } programme
       *[other] { $have } of { $count } programmes
    }
words-of-regions =
    { $count ->
        [one] { $have } of { $count } region
       *[other] { $have } of { $count } regions
    }
words-of-groups =
    { $count ->
        [one] { $have } of { $count } group
       *[other] { $have } of { $count } groups
    }
words-of-districts =
    { $count ->
        [one] { $have } of { $count } district
       *[other] { $have } of { $count } districts
    }
words-of-settlements =
    { $count ->
        [one] { $have } of { $count } settlement
       *[other] { $have } of { $count } settlements
    }
words-of-complexes =
    { $count ->
        [one] { $have } of { $count } residential complex
       *[other] { $have } of { $count } residential complexes
    }
words-of-areas =
    { $count ->
        [one] { $have } of { $count } area
       *[other] { $have } of { $count } areas
    }
