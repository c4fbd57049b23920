# Pages of figures that everybody sees.
public-sector-housing = Housing
public-sector-infrastructure = Infrastructure
public-sector-services = Essential services
public-sector-heritage = Cultural and historical landmarks
public-sector-returnees = Returnees and reintegration
public-sector-trust = Trust and dialogue
public-sector-funding = Funding and international support
public-sector-land = Land and mine action
public-sector-livelihoods = Livelihoods and economy
public-level-country = country
public-level-country-many = countries
public-level-programme = programme
public-level-programme-many = programmes
public-level-region = region
public-level-region-many = regions
public-level-group = group
public-level-group-many = groups
public-level-district = district
public-level-district-many = districts
public-level-settlement = settlement
public-level-settlement-many = settlements
public-level-complex = residential complex
public-level-complex-many = residential complexes
public-kind-stock = stock
public-kind-flow = flow
public-kind-ratio = ratio
public-kind-score = score
public-pair = { $first }, { $second }
public-comma = ,{" "}
public-semicolon = ;{" "}
public-named = { $name }: { $text }
public-table = Table
public-indicator = Indicator
public-where = Where
public-before = Before
public-since = Since
public-change = Change
public-source = Source
public-note = Note
public-part = Part
public-postings = Postings
public-posted-on = Posted
public-reported-by = Reported by
public-not-reported = not reported
public-not-collected = not collected
public-not-approved = not approved yet
public-carried = carried forward
public-no-figure = no figure
public-fewer-than-five = fewer than 5
public-withheld = withheld
public-not-available = not available
public-not-applicable = not applicable
public-no-source = no source given
public-origin = Where it comes from
public-origin-title = Where { $indicator } comes from
public-origin-heading = Where it comes from: { $indicator }, { $area }
public-all-periods = All periods
public-others-published = What others published
public-method = How it is computed
public-compare-areas = Compare areas
public-definition-now = Definition since { $since }; before:
public-definition-since = since { $since }
public-none-posted-yet = No figure is posted for { $area } yet ({ $coverage }).
public-lede = { $figure } { $when } in { $area }.
public-that-is = That is { $share }.
public-against = { $share } of { $amount } planned for { $when }
public-end-of-year = the end of { $year }
public-whole = Posted from { $first } to { $last }: { $figure } in all, from { $coverage }.
public-coverage = Reported by { $coverage }.
public-coverage-carried = Reported by { $coverage }; { $carried }.
public-performance = Performance
public-performance-what = { $unit }. The newest posted figure of each area against its target; the pace is where a straight line from the baseline to the target would be by then.
public-baseline = Baseline
public-target = Target
public-actual = Actual
public-of = Of
public-share-of-target = Share of target
public-no-public-indicator = There is no public indicator "{ $code }". Sign in to see indicators that are not public.
public-none-of-indicator = No figure of this indicator is posted for { $area } yet.
public-one-value = One value is posted for { $area }: { $figure } { $when }.
public-course = { $area }: { $first } { $then }, { $last } { $now }.
public-reported-months =
    { $count ->
        [one] Reported in { $have } of { $count } month.
       *[other] Reported in { $have } of { $count } months.
    }
public-reported-quarters =
    { $count ->
        [one] Reported in { $have } of { $count } quarter.
       *[other] Reported in { $have } of { $count } quarters.
    }
public-reported-years =
    { $count ->
        [one] Reported in { $have } of { $count } year.
       *[other] Reported in { $have } of { $count } years.
    }
public-series-what = { $unit }. Every figure opens the postings behind it.
public-oldest = { $time }, oldest { $oldest }
public-part-only = { $unit }; { $part } only
public-newest-figure = Newest figure
public-against-target = Against target
public-no-district-has = No district has a figure for this time.
public-no-area-has = No area has a figure for this time.
public-districts-have =
    { $count ->
        [one] { $have } of { $count } district have a figure; the largest is { $largest } with { $figure }.
       *[other] { $have } of { $count } districts have a figure; the largest is { $largest } with { $figure }.
    }
public-areas-have =
    { $count ->
        [one] { $have } of { $count } area have a figure; the largest is { $largest } with { $figure }.
       *[other] { $have } of { $count } areas have a figure; the largest is { $largest } with { $figure }.
    }
public-by-district = { $indicator }, by district
public-inside = { $indicator }, inside { $area }
public-last-of-each = { $unit }, last posted value of each area
public-timeline-title = { $indicator }, when reported
public-timeline-months = { $unit }, one cell for each month
public-timeline-quarters = { $unit }, one cell for each quarter
public-timeline-years = { $unit }, one cell for each year
public-timeline = From { $first } to { $last }: { $have } of { $cells ->
        [one] { $cells } cell
       *[other] { $cells } cells
    } reported by { $areas ->
        [one] { $areas } area
       *[other] { $areas } areas
    } with any figure.
public-timeline-held = { $count } not shown, to protect people.
public-breakdown = Breakdown
public-by-axis = { $indicator }, by { $axis }
public-by-area-and-axis = { $indicator }, by area and { $axis }
public-and = { $first } and { $second }
public-parts =
    { $count ->
        [one] { $count } part.
       *[other] { $count } parts.
    }
public-parts-largest =
    { $count ->
        [one] { $count } part; the largest is { $largest } with { $figure }.
       *[other] { $count } parts; the largest is { $largest } with { $figure }.
    }
public-method-stock = A stock: adds over areas; the last reported value stands until the next.
public-method-flow = A flow: adds over areas and over time.
public-method-score = A score: areas average, weighted by the number of answers.
public-method-ratio = A ratio: computed from the totals of its parts at every level, never entered, never averaged.
public-method-sum = Computed as the sum of its parts.
public-cumulative = cumulative { $code }
public-formula = Formula: { $formula }.
public-more-is-better = More is better.
public-less-is-better = Less is better.
public-neither-is-better = Neither more nor less is better in itself.
public-standard = Source standard: { $standard }.
public-with-figures = { $with } of { $count } indicators with figures
public-sector-lede = { $with } of { $count } indicators have posted figures for { $area }.
public-waiting = Asked for, not reported yet
public-outside-catalogue = Published figures outside the catalogue
public-no-sector = There is no sector "{ $word }". There are: { $known }.
public-no-areas = The programme has no areas yet.
public-statement-line = { $figure } ({ $when }; { $who })
public-statements-what = Shown beside the ledger, never added to it.
public-what = What
public-published-figure = Published figure
public-when = When
public-behind =
    { $count ->
        [one] { $count } posting stands behind { $indicator } in { $area }.
       *[other] { $count } postings stand behind { $indicator } in { $area }.
    }
public-behind-up-to =
    { $count ->
        [one] { $count } posting stands behind { $indicator } in { $area }, up to { $period }.
       *[other] { $count } postings stand behind { $indicator } in { $area }, up to { $period }.
    }
public-postings-of-parts = The figure is computed; these are the postings of its parts.
public-collected-with = Collected with: { $forms }.
public-ledger-head = The ledger's head is block { $block }, { $head }.
public-true-on = true on { $day }
public-total = total
public-by-the-office = reported by the office
public-posting-and-block = posting { $posting }, block { $block }
public-posting-and-block-by = posting { $posting }, block { $block }, by { $author }
public-postings-what = Each approved or imported change of a figure: what stood before, what stands since, who published it.
public-changes = What changed
public-from-the-end = From the end of
public-to-the-end = to the end of
public-days-turned = { $from } is after { $to }. Write the earlier day as from, the later one as to.
public-too-many-postings = More than { $most } figures were posted between these days. Choose days that are closer, or a smaller area.
public-nothing-posted = Nothing was posted for { $area } between { $from } and { $to }.
public-moved =
    { $postings ->
        [one] { $postings } posting
       *[other] { $postings } postings
    } moved { $count ->
        [one] { $count } indicator
       *[other] { $count } indicators
    } of { $area } between { $from } and { $to }.
public-totals = Totals before and after
public-totals-what = { $area }. Running totals of what happens during a period, the last state of what stands.
public-on-day = On { $day }
public-block = block { $block }
public-largest-first = Largest first, measured by the indicator's whole.
public-compare = Compare
public-compare-do = Compare
public-choose-compare = Choose what to compare
public-areas-of-one = Areas of one indicator
public-indicators-of-one = Indicators of one area
public-area-number = Area { $number }
public-indicator-number = Indicator { $number }
public-none = none
public-compare-until = To the end of
public-newest = newest
public-periods-like = 2025-03, 2025-Q1 or 2025
public-measure-value = The figures themselves
public-measure-target = Shares of the target
public-measure-people = Per 1,000 residents
public-compare-note = Shares of a target: a stock against its last target, a flow by what has come together since the start of the target's own time. Per 1,000 residents: by the newest count of residents up to the period. Both are computed from the figures as they are shown, to four decimals, which the file holds.
public-compared-by-area = { $indicator }, compared by area
public-indicators-compared = { $area }, indicators compared
public-own-units = each in its own unit
public-percent-of-target = % of the target
public-per-thousand-of = { $unit } per 1,000 of: { $residents }
public-per-thousand = { $unit } per 1,000 residents
public-no-population = The programme does not say which indicator counts its residents; an administrator can name it under the setting population.
public-why-no-figure = { $name }: no figure is posted.
public-why-no-target = { $name }: there is no figure with a target of its time.
public-why-not-divided = { $name }: a ratio or a score is not divided by residents.
public-why-no-residents = { $name }: there is no figure, or no count of residents before it.
public-nothing-to-compare = { $name }: nothing to compare.
public-strand-one = { $name }: { $figure } { $when }.
public-strand-note = { $name }: note
public-compare-filters = This page has no filter "{ $name }". It has: area, indicator, as, period, known, figures.
public-too-many-areas = { $count } areas are named; more than { $most } cannot be told apart in one drawing. Leave some out.
public-too-many-indicators = { $count } indicators are named; more than { $most } cannot be told apart in one drawing. Leave some out.
public-either-or = Compare several areas of one indicator, or several indicators of one area: leave out all but one of either.
public-nothing-yet = There is nothing to compare yet: the programme has no area or no key figure.
public-downloads = Download
public-tables = Tables
public-districts-by-key = Districts by key figures
public-who-reported = Who has reported
public-own-files = Each area, indicator, history and list of postings has its file too: follow "CSV" under its table, or add <code>.csv</code>, <code>.xlsx</code> or <code>.json</code> to its address. <code>?hxl=1</code> gives a CSV file its row of HXL tags.
public-good-to-know = Good to know
public-good-to-know-what = Text cells that a spreadsheet would take for a formula begin with an apostrophe; reading the file back takes it off. Numbers are exact and stay numbers. Small counts of people are protected in files as on pages.
public-embed-back = Table and sources on Groundwork
public-no-filter-any = This page has no filter "{ $name }". It has none.
public-no-filter = This page has no filter "{ $name }". It has: { $known }.
public-filter-twice = The filter "{ $name }" is given twice; give it once.
public-no-such-figures = "{ $value }" are no figures. Write posted or provisional.
public-known-or-open = Figures that are not approved yet stand as they are today. Choose either known or figures=provisional.
public-no-day = "{ $text }" is no day. Write year, month and day, such as 2026-03-31.
public-no-table = There is no table at "{ $address }". There are: { $known }.
public-no-drawing = { $code } has no drawing "{ $name }" for this filter. It has: { $names }.
public-nothing-to-draw = There is no figure to draw yet, so there is no picture.
public-stand-not-asked = not asked
public-stand-not-due = not due
public-stand-due = due
public-stand-overdue = overdue
public-stand-draft = draft
public-stand-submitted = awaiting approval
public-stand-returned = returned
public-stand-approved = approved
public-letter-due = due
public-letter-overdue = O
public-letter-draft = D
public-letter-submitted = W
public-letter-returned = R
public-letter-approved = A
public-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
public-days-overdue =
    { $count ->
        [one] overdue { $count } day
       *[other] overdue { $count } days
    }
public-days-late =
    { $count ->
        [one] { $count } day late
       *[other] { $count } days late
    }
public-not-one-of = "{ $text }" is not one of: { $known }
public-overview-title = Where the rebuilding stands
public-tile-from = From { $coverage }.
public-tile-from-carried = From { $coverage }; { $carried }.
public-published-elsewhere = Published elsewhere: { $text }
public-as-report = This page as a report (PDF)
public-how-this = How this is computed
public-moved-since = { $arrow } { $amount } since { $period }
public-no-key-figure = No key figure is posted for { $area } yet.
public-district = District
public-districts = Districts
public-districts-what = The newest posted figure of each, with its time and how many stand behind it. A dash: not collected there.
public-all-of = All of { $area }
public-moves = What changed since the last period
public-moves-none = No total moved between the newest period and the one before it.
public-moves-what = The largest moves of totals between the newest period in which each indicator was reported and the one before.
public-moves-more = Everything that was posted in the last thirty days
public-moved-between = { $new } { $new_when }; { $old } { $old_when }.
public-moved-between-from = { $new } { $new_when }, from { $coverage }; { $old } { $old_when }, from { $old_coverage }.
public-triple = { $first }, { $second }, { $third }
public-last-of-list = {" "}and{" "}
public-none-in-area = No figure is posted for { $area } yet.
public-compare-indicators = Compare indicators
public-unreported =
    { $count ->
        [one] { $count } more indicator is asked for here and has no posted figure yet.
       *[other] { $count } more indicators are asked for here and have no posted figure yet.
    }
public-sector = Sector
public-type = Type
public-form = Form
public-state = State
public-covers = Covers { $areas } together: some figures were published for all of them and cannot be split. A group never adds to totals.
public-with-neighbours = Some figures were published only together with its neighbours: see { $group }.
public-exists-since = Exists since { $month }.
public-existed-until = Existed until { $month }.
public-existed-between = Existed from { $first } to { $last }.
public-other-codes = Other codes: { $codes }.
public-directly-below =
    { $count ->
        [one] { $count } area directly below
       *[other] { $count } areas directly below
    }
public-newest-reports = Newest reports
public-newest-reports-what = From this area and all below it.
public-pace = Pace
public-pace-on = On the straight line to the target.
public-pace-ahead =
    { $count ->
        [one] { $count } point ahead of the straight line to the target.
       *[other] { $count } points ahead of the straight line to the target.
    }
public-pace-behind =
    { $count ->
        [one] { $count } point behind the straight line to the target.
       *[other] { $count } points behind the straight line to the target.
    }
public-state-figure = { $name }: { $figure } { $when }.
public-state-share = { $name }: { $figure } { $when }, { $share } of the { $planned } planned for { $by }.
public-state-on = { $name }: { $figure } { $when }, { $share } of the { $planned } planned for { $by } and on the straight line to the target.
public-state-ahead =
    { $count ->
        [one] { $name }: { $figure } { $when }, { $share } of the { $planned } planned for { $by } and { $count } point ahead of the straight line to the target.
       *[other] { $name }: { $figure } { $when }, { $share } of the { $planned } planned for { $by } and { $count } points ahead of the straight line to the target.
    }
public-state-behind =
    { $count ->
        [one] { $name }: { $figure } { $when }, { $share } of the { $planned } planned for { $by } and { $count } point behind the straight line to the target.
       *[other] { $name }: { $figure } { $when }, { $share } of the { $planned } planned for { $by } and { $count } points behind the straight line to the target.
    }
public-state-newest = The newest figures are for { $period }, from { $coverage }.
public-state-all =
    { $count ->
        [one] { $fresh } of { $count } district reported for { $period }, the newest period.
       *[other] { $fresh } of { $count } districts reported for { $period }, the newest period.
    }
public-state-missing =
    { $count ->
        [one] { $fresh } of { $count } district reported for { $period }, the newest period; the figures of { $missing } are missing.
       *[other] { $fresh } of { $count } districts reported for { $period }, the newest period; the figures of { $missing } are missing.
    }
public-state-carried =
    { $count ->
        [one] { $fresh } of { $count } district reported for { $period }, the newest period; the last values of { $carried } more still count.
       *[other] { $fresh } of { $count } districts reported for { $period }, the newest period; the last values of { $carried } more still count.
    }
public-state-carried-missing =
    { $count ->
        [one] { $fresh } of { $count } district reported for { $period }, the newest period; the last values of { $carried } more still count, the figures of { $missing } are missing.
       *[other] { $fresh } of { $count } districts reported for { $period }, the newest period; the last values of { $carried } more still count, the figures of { $missing } are missing.
    }
public-nothing-to-report = There is nothing to report yet: the programme has no area. Import or set one up first.
public-page-of = Page { $page } of { $pages }
public-with-area = with { $area }
public-csv-more =
    { $count ->
        [one] The CSV file holds { $count } more row.
       *[other] The CSV file holds { $count } more rows.
    }
public-further-columns = { $caption }, further columns
public-not-sortable = The table on this page cannot be ordered by "{ $name }". Write one of: { $known }. A hyphen before it begins with the largest.
