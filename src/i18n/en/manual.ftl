# The manual under /about.
manual-lede = Groundwork records what is rebuilt and who has come home, area by area and month by month, and shows it to everyone who must decide, pay, check or simply know.
manual-chapters = Chapters
manual-no-chapter = The manual has no chapter { $word }. It has: { $words }.
manual-about-figures = How totals, ratios and carried values come about, taken apart with figures of this programme.
manual-title-reporting = How to report
manual-about-reporting = For district offices: from an empty form to an approved figure.
manual-title-review = How to review
manual-about-review = For approvers: what to look at, how to approve or return, and what proves it afterwards.
manual-title-setup = How to set up
manual-about-setup = For administrators: areas, indicators, forms and people, in pages or in files.
manual-title-data = How to take data away
manual-about-data = The addresses of all files, and the filters that work on them.
manual-about-accessibility = What works without script, without a mouse, without colours and on paper.
manual-title-privacy = What the public does not see
manual-about-privacy = How small counts of people are protected, and what is kept of those who sign in.
manual-title-licences = Licences and credits
manual-about-licences = Whose work this program is built from.

# Contents.
manual-short = In short
manual-short-ledger = Offices report, somebody else checks, and what is approved is posted to a ledger. Posted figures are never overwritten: a correction is a new posting that keeps what stood before. Dashboards show posted figures only, and each leads back to the postings, notes and sources behind it.
manual-short-empty = Empty is not zero: every total says how many of the areas that should have reported stand behind it. <b>Statements</b> are figures that others published; they stand beside the ledger's figures and are never added to them. Where sources differ, each is shown.
manual-look = Where to look
manual-look-pages = <a href="/">{ nav-overview }</a>: the key figures, district by district. <a href="/sectors">{ nav-sectors }</a>: every indicator by subject. <a href="{ $root }">{ nav-areas }</a>: one place with all its figures. <a href="/reporting">{ nav-reporting }</a>: who has reported, and how late. <a href="/downloads">{ nav-download }</a>: all of it as files.
manual-look-time = On every page the list at the top chooses the time: "{ $choice }" shows what is posted for periods up to then.
manual-names = Maps and names
manual-names-text = The map is schematic: one tile a district. Boundaries and names do not imply endorsement.
manual-proof = Proof
manual-proof-text = Postings are sealed in blocks; each seal (SHA-256) covers its postings and the seal before. <code>groundwork verify</code> recomputes every total and seal and names the first line that does not fit.
manual-proof-head = The head now is block { $block }: <code>{ $seal }</code>.
manual-proof-empty = The ledger is empty.

# How figures are computed.
manual-stock = Stocks, and values carried forward
manual-stock-text = A <b>stock</b> is how much there is on a day, such as people present. Stocks add over areas. Over time the last reported value stands until the next; it is marked as carried forward, and every total says how old its parts are.
manual-stock-none = No stock of this programme has a period without a report between two reports yet, so there is no value carried forward to show here.
manual-flow = Flows
manual-flow-text = A <b>flow</b> is what happened in a period, such as land cleared in a year. Flows add over areas and over time: a year is the sum of its months. Nothing is carried forward: where nobody reported, nothing is assumed.
manual-totals = Totals
manual-totals-text = Each indicator is collected at one area only on the way from the top of the tree to a place: a district reports as a whole, or its settlements do. So a total is the sum of the areas inside, and nothing counts twice. Amounts are exact decimals with at most four places; nothing is rounded before it is added up.
manual-totals-none = No indicator of this programme has exact figures for two areas yet, so there is no total to take apart here.
manual-ratio = Ratios
manual-ratio-text = A <b>ratio</b> is computed from the totals of its parts, anew for every area and period. It is never entered and never averaged: the ratio of a region is not the mean of its districts' ratios. If one part is missing, or what stands below the line is zero, there is no ratio.
manual-ratio-example = { $name }: { $sentence } More on <a href="/indicators/{ $code }">its page</a>.
manual-ratio-none = No ratio of this programme has all its parts yet, so there is none to take apart here.
manual-score = Scores
manual-score-text = A <b>score</b> is the mean of people's answers, and is reported with their number. Areas average weighted by it: an office that asked 400 people counts four times as much as one that asked 100. Without a number of answers there is no score.
manual-coverage = Coverage: who stands behind a figure
manual-coverage-text = "12 of 14 districts" means: 14 districts are asked for this figure, 12 have one. For a flow over several periods it counts reports: "24 of 42 reports". What is computed is as complete as the least complete of its parts. An area whose office said <em>not applicable</em> is not counted among those asked.
manual-empty = Empty is not zero
manual-empty-text = A figure is a number, which may be 0; <em>not available</em>: nobody knows; or <em>not applicable</em>: there is nothing to count. Where there is no number, pages say "no figure" or "not reported", charts have a gap, and files have an empty cell. An empty part is never taken for 0.
manual-targets = Targets
manual-targets-text = The share of a target is (actual − baseline) / (target − baseline); without a baseline, actual / target. A stock is held against its last target, a flow against the last target whose own time it has figures for.
manual-compared = Compared
manual-compared-text = <a href="/compare">Comparisons</a> put up to four areas or indicators side by side: as figures, as shares of their targets, or per 1,000 residents, counted by the indicator that the programme names for it. They are computed from the figures as they are shown to you, so what is protected stays protected.
manual-withheld = Withheld
manual-withheld-text = "Fewer than 5", "withheld" and some rounded figures protect people: see <a href="/about/privacy">what the public does not see</a>.
manual-ledger = Postings and proof
manual-ledger-text = Every approval posts the changed figures to the ledger as one block: old value, new value, report, source. Nothing is overwritten. Each seal (SHA-256) covers the block's postings and the seal before. <code>groundwork verify</code> recomputes every total and seal and names the first line that does not fit.

# Its worked examples.
manual-example-link = The indicator
manual-sum-caption = { $name }, added up
manual-sum-subtitle = { $unit } { $when }
manual-sum-coverage = Reported by
manual-sum-added = Added up on this page
manual-sum-total = The total that pages show
manual-sum-agrees =
    { $count ->
        [one] { $name }: the figures of { $count } district add up to { $total }. The two agree.
       *[other] { $name }: the figures of { $count } districts add up to { $total }. The two agree.
    }
manual-sum-differs =
    { $count ->
        [one] { $name }: the figures of { $count } district add up to { $total }. The two differ: whoever runs the programme can find out why with groundwork verify.
       *[other] { $name }: the figures of { $count } districts add up to { $total }. The two differ: whoever runs the programme can find out why with groundwork verify.
    }
manual-ratio-caption = { $name }, computed
manual-ratio-subtitle = { $area }, { $when }
manual-ratio-part = Figure
manual-ratio-value = Value
manual-ratio-place = Where it stands
manual-ratio-above = above the line
manual-ratio-above-minus = above the line, taken away
manual-ratio-below = below the line
manual-ratio-below-minus = below the line, taken away
manual-ratio-result = the result
manual-ratio-sentence = { $above } / { $under } = { $result }.
manual-ratio-scaled = { $scale } × { $above } / { $under } = { $result }.
manual-part-breakdown = { $name }, { $breakdown }
manual-part-since = { $name }, all since the start
manual-part-breakdown-since = { $name }, { $breakdown }, all since the start
manual-carried-sentence =
    { $length ->
        [month] { $name }, { $area }: { $value } { $when }. Nobody reported for the month after, so that value stands, dashed, until { $next } { $then }.
        [quarter] { $name }, { $area }: { $value } { $when }. Nobody reported for the quarter after, so that value stands, dashed, until { $next } { $then }.
       *[year] { $name }, { $area }: { $value } { $when }. Nobody reported for the year after, so that value stands, dashed, until { $next } { $then }.
    }

# How to report.
manual-way = How a report travels
manual-way-next = →
manual-way-back = Or, from "{ $from }": <span class="tag { $mark }">{ $state }</span> with a reason, and back to you.
manual-steps = Step by step
manual-report-sign-in = <b>Sign in</b> with the name and password of your account. An administrator sends you a link that works once, for seven days; behind it you choose the password.
manual-report-open = <b>Open "{ nav-enter }".</b> It lists what was returned, what is overdue, what is due and what comes next. Open a report.
manual-report-type = <b>Type the figures.</b> The last approved figure stands beside each field, and the target if there is one. Leave a field empty when nothing is to be reported; write 0 for none. A column copied from a spreadsheet can be pasted into the first field; arrow keys and Enter move up and down.
manual-report-note = <b>Say what a number cannot.</b> "Note or no figure" under a field holds a note, a source, the exact day, and the choices <em>not available</em> (nobody knows) and <em>not applicable</em> (nothing to count).
manual-report-save = <b>Save the draft</b> as often as you like. Nobody sees it on the dashboards.
manual-report-submit = <b>Submit.</b> The checks look at the figures first: some findings must be put right, others are answered by a note. Then an approver of your area checks the report; until then it cannot be changed.
manual-field = A line of a form
manual-field-caption = A line of a form, as an example
manual-field-figure = Figure
manual-field-before = Before
manual-field-now = This period
manual-field-change = Change
manual-field-name = Homes repaired
manual-field-unit = house
manual-field-unit-target = house; target 500
manual-field-approved = last approved
manual-field-typed = what you type
manual-field-computed = is computed
manual-made-up = The figures of this line are made up.
manual-numbers = How numbers are written
manual-numbers-text = With a decimal point or comma, with or without thousands set apart by spaces, points, commas or apostrophes, in Latin, Arabic or Persian digits; at most four decimals. What can be read in two ways, such as 1,234, is not guessed: the form asks which is meant.
manual-copy = Copy last figures
manual-copy-text = Fills what is empty with the last approved stocks and marks them as copied. What happened during the period stays empty: count it anew.
manual-together = When something comes in between
manual-together-text = If somebody else saved the same report meanwhile, both figures stand side by side with what you started from, and you choose. If your sign-in ran out, sign in again: what you typed is back, and not saved yet. After its closing day a report says that it is closed and which approvers can open it again.
manual-corrections = Corrections
manual-corrections-text = An approved figure can be corrected: open the report again, change it, submit it. Until it is approved the old figure stands on the dashboards. The old and the new posting both stay in the ledger.

# How to review.
manual-review-open = <b>Open "{ nav-review }".</b> It lists the reports of your areas that wait for approval, oldest period first, with how many figures change and how many findings the checks have.
manual-review-report = <b>Open a report.</b> Each figure stands with what is posted now (old), what was reported (new), the difference, the note, the findings of the checks and its last 24 periods. Lines that change are marked.
manual-review-decide = <b>Approve</b>, and the changed figures are posted to the ledger and appear on the dashboards at once; or <b>return</b> the report with a reason, and tick the figures that need a look. The reporter sees both.
manual-review-receipt = <b>Keep the receipt.</b> Each approval leads to one: what was posted, by whom, and the seal of the ledger after it. Print it and keep it apart from the database.
manual-line = A line of a review
manual-line-caption = A line of a review, as an example
manual-line-old = Old
manual-line-new = New
manual-line-difference = Difference
manual-line-note = Note
manual-line-example = Two streets finished at once.
manual-approving = Rules of approving
manual-approving-text = Whoever submitted a report cannot approve it, unless the programme's setting <code>second_person</code> is <code>no</code>. If the report changed while you looked at it, nothing is done, and the page shows what is different now. Reports without findings can be approved together from the list.
manual-closed = Closed reports
manual-closed-text = A form may have a closing day. After it, an approver of the area can open a report again, with a reason that stays in its history; it stays open until it is approved.
manual-history = History
manual-history-text = "History of every cell" shows each figure's life from the first draft on: who wrote what, when, and what was returned and approved.
manual-review-proof-text = Whoever runs the programme types <code>groundwork verify</code>: it recomputes every value, total and seal of the ledger and of the audit log, and names the first line that does not fit. <code>groundwork checkpoint</code> signs what both end with, to be kept where nobody can mend it.

# How to set up.
manual-start = From nothing
manual-start-user = <code>groundwork user add anna --role administrator</code> prints a link that works once, for seven days. Whoever opens it chooses the password.
manual-start-setup = <b>Open "{ nav-setup }".</b> It says what is needed next: the programme's name, areas, indicators, forms, and who fills in which form. Every table says what its columns take.
manual-start-people = <b>Open "{ nav-people }"</b> and invite reporters and approvers, each for an area and all that lies inside it.
manual-start-watch = Watch <a href="/reporting">who has reported</a>, and remind people from there.
manual-roles = Roles
manual-roles-text = A role holds for an area and all below it, or for the whole programme. A <b>reporter</b> enters figures; an <b>approver</b> approves, returns and opens closed reports again; a <b>viewer</b> reads the working figures of reports; an <b>analyst</b> of the whole programme sees every figure unrounded and reads the audit log; an <b>administrator</b> looks after accounts, and one of the whole programme sees every figure and changes the setup.
manual-change = What a change is checked for
manual-change-text = Every change of the setup is checked as a whole: it is kept if all fits, else nothing is changed and each problem is named with its place. What was reported is safe: codes are never taken out or used again; the kind, unit and period of an indicator stay once a figure of it is posted; earlier definitions are kept and shown. No area is asked twice for the same figure on the way from the top of the tree to a place.
manual-four-names = Names in four languages
manual-four-names-text = Areas, indicators, breakdowns and forms have a name in English and, beside it, names in Azerbaijani, Russian and Arabic: the columns <code>name_az</code>, <code>name_ru</code> and <code>name_ar</code>. Under "Programme" its name and the note below maps have settings of the same endings, such as <code>map_note_ar</code>. Each may stay empty: pages in that language then show the English name. Lists find a place by any of its names. Files with figures, seals and the audit log keep the English names and the codes.
manual-borders = When borders change
manual-borders-text = Areas are not deleted. "Move", "split" and "merge" under "{ nav-setup }" end an area with a month and let its successors begin; figures of before stay where they were reported.
manual-files = The same in files
manual-files-text = All of it can be kept as CSV files in a folder, for example in version control.
manual-files-commands = <code>groundwork setup dump FOLDER</code> writes them, always the same for the same setup. <code>groundwork setup apply FOLDER --dry-run</code> shows what they would change; without <code>--dry-run</code> it is done, all or nothing. A table whose file is missing stays as it is; one whose file is there becomes what the file says. <code>groundwork import FOLDER</code> reads a whole programme with its figures into an empty database.
manual-rules = Checks of reports
manual-rules-text = Rules look at a report before it is submitted: whether parts add up to their total, whether a figure changed much, lies far from its earlier ones, beyond its target or outside its bounds. A rule marked <code>stop</code> must be put right; one marked <code>note</code> asks for a note.
manual-run = Running it
manual-run-text = <code>groundwork serve</code> needs one file, its SQLite database; for more, name a PostgreSQL database with <code>--database</code>. <code>groundwork COMMAND --help</code> lists every setting. Copy a SQLite database with <code>sqlite3 groundwork.db "VACUUM INTO 'copy.db'"</code>, never by copying the file of a running server.

# How to take data away.
manual-rule = One rule
manual-rule-text = A table's file is at its page's address with <code>.csv</code> at the end, and takes the filters of the page. "CSV" under a table leads there. The files hold what the page may show to you: small counts are protected in both, and whoever signs in as an analyst or administrator of the whole programme gets full figures in both.
manual-addresses = Addresses
manual-address = Address
manual-address-holds = What it holds
manual-address-filters = Filters
manual-address-observations = every posted cell, in long form
manual-address-overview = districts by key figures
manual-address-area = one area with its indicators
manual-address-inside = the areas directly below; also <code>/reports.csv</code> (its newest reports) and <code>/statements.csv</code> (what others published)
manual-address-sector = one sector's indicators; also <code>/statements.csv</code>
manual-address-indicator = one indicator, area by area, against its target
manual-address-series = one indicator over time; also <code>/breakdowns.csv</code>, <code>/timeline.csv</code> (which areas reported when), <code>/statements.csv</code> and <code>/postings.csv</code> (where its figures come from)
manual-address-compare = up to four areas of one indicator, or up to four indicators of one area, over time
manual-address-compare-filters = <code>area</code> and <code>indicator</code> (one of them up to four times), <code>as</code> (value, target, people), <code>period</code>, <code>known</code>, <code>figures</code>
manual-address-changes = which totals moved between two days; also <code>/changes/postings.csv</code> (the postings that moved them)
manual-address-reporting = who has reported; also <code>/reporting/forms.csv</code> and <code>/reporting/long.csv</code> (one report a row)
manual-filters = Filters
manual-filters-text = <code>period</code> is a month (2025-03), a quarter (2025-Q1) or a year (2025): figures up to its end. <code>area</code>, <code>indicator</code> and <code>form</code> take a code. <code>length</code> is month, quarter or year. The files of the overview, of areas, sectors and indicators, and <code>/observations.csv</code>, also take <code>known</code>, a day (2026-03-31): figures as they stood at its end, without what was posted since; and, for those who sign in and but for <code>/observations.csv</code> and postings, <code>figures=provisional</code>: with figures that are entered and not approved yet, from the reports they may see. For example: <a href="{ $address }">{ $address }</a>. A filter that a file does not have is refused in words.
manual-format = How files are written
manual-format-text = CSV in UTF-8 with commas, a point for decimals, no thousands set apart, and column names in the first row. Numbers are exact and stay numbers; a page may show fewer decimals. Where there is no figure the cell is empty; where it is protected it says "fewer than 5" or "withheld". Text that a spreadsheet would take for a formula begins with an apostrophe. A file that breaks off is cut with an error, so that a part is not taken for the whole.
manual-commands = On the command line
manual-commands-text = <code>groundwork export indicators/{ $indicator }/series</code> writes the same file as the site; <code>groundwork report --output report.pdf</code> writes the report.

# Accessibility.
manual-works = What works
manual-works-script = <b>Without script.</b> Every task can be done with JavaScript off; one small script adds arrow keys, pasting of columns and running sums to forms.
manual-works-keyboard = <b>By keyboard alone.</b> Every link, field and button is reached with Tab in the order of reading; "{ skip }" is the first.
manual-works-reader = <b>With a screen reader.</b> Every chart has a title and a sentence that says what it shows, and its figures stand in a table. Tables have heads for rows and columns; mistakes in a form are listed at its top, each with a link to its field.
manual-works-colours = <b>In your colours and size.</b> Pages follow the light or dark setting, the text size and the high-contrast colours of your system. Colour never says anything alone: states are words, missing figures are hatched, carried values dashed and targets dotted.
manual-works-small = <b>On a small screen.</b> Down to 320 pixels nothing moves sideways but the table of who has reported, inside its own frame: rows of other wide tables stand one below the other, each figure beside its heading.
manual-works-slow = <b>On a slow line.</b> A page is a few tens of kilobytes, and asks no other server for anything.
manual-works-paper = <b>On paper.</b> Print any page from your browser: navigation is left out, heads of tables repeat, and the first line says what was printed and when.
manual-checked = How it is checked
manual-checked-text = Every page is checked with axe for the rules of WCAG 2.2, levels A and AA, in a browser, in the light and in the dark, and walked through by keyboard. Checks by a program do not find everything. If something keeps you from reading or reporting a figure, tell whoever runs this programme.
manual-languages = Languages
manual-languages-which = Pages are in English, Azerbaijani, Russian and Arabic; in Arabic they run from right to left.
manual-languages-choose = <b>To choose one</b>, use the list at the foot of any page: the choice is kept in the browser, and on your account if you are signed in. <code>?lang=ru</code> in an address shows that page in Russian, whatever was chosen; the codes are <code>en</code>, <code>az</code>, <code>ru</code> and <code>ar</code>. Where nothing was chosen, pages follow the browser's own setting, and are in English if it names none of the four.
manual-languages-data = Names of areas and indicators come from the programme's own data, and are shown in English where a translation is missing. Files for programs (<code>.csv</code>) keep one language, English. Commands speak English, too.
manual-languages-review = The Azerbaijani, Russian and Arabic texts have not yet been reviewed by native speakers. If you find an error in them, please tell the administrator.

# What the public does not see.
manual-small = Small counts of people
manual-small-text = A count of few people in a small place can point at them. So, without sign-in, counts of people in a settlement or a residential complex, and in any part such as a sex or an age band, are rounded to 5, and 1 to 4 become "fewer than 5". Shares and means of the same are withheld. Totals of districts and above are exact, unless they rest on one small place only: then they are protected like that place. The past of such totals (<code>known</code>, and what changed between two days) is rounded to 5 wherever small places report, since two days side by side would tell what one place posted between them.
manual-small-where = The rule holds for pages, drawings, their descriptions and files alike: one function decides for all of them. It holds for reporters and approvers too outside their own reports; only analysts and administrators of the whole programme see every figure.
manual-example = What the rule does
manual-example-count = People in a settlement
manual-example-shown = The public sees
manual-settings = This programme's settings
manual-settings-public = Indicators that the public sees
manual-settings-staff = Indicators for staff only
manual-settings-rounded = Public counts of people, protected as above
manual-settings-exact = Public indicators shown exactly everywhere, because the figures were published already
manual-settings-text = Administrators set for each indicator whether it is public, counts people, and is exact. What is computed from protected counts is protected too.
manual-accounts = Those who sign in
manual-accounts-text = Of an account the program keeps the name it signs in with, the shown name, a mail address if one was given, the language if one was chosen, the roles, and a hash of the password (Argon2id). Of each session it keeps when it began, when it was last used, and the browser in two or three words. A session ends after 30 minutes without use, and after 8 hours in any case.
manual-accounts-audit = The audit log keeps who did what and when; analysts and administrators of the whole programme read it. Wrong sign-ins are counted, by a hash of the name typed and by network address; a count begins anew after a day without another.
manual-visitors = Those who only read
manual-visitors-text = No cookie is set for somebody who does not sign in, unless they choose a language: then one cookie keeps the choice for a year. Nobody is counted or followed, and no page asks another server for anything. Two cookies are set when somebody signs in: one for the session, and one that marks the browser as known, for a year, so that strangers who guess passwords elsewhere do not keep its owner waiting.

# Licences and credits.
manual-own-text = Groundwork is free software under the Apache licence, version 2.0. Data keep the terms of their publishers; each figure names its source.
manual-own-inside = Inside are also SQLite, which its authors gave to the public domain, and the client library of PostgreSQL, copyright the PostgreSQL Global Development Group and the Regents of the University of California, under the PostgreSQL licence.
manual-crates = What it is built from
manual-crates-count =
    { $count ->
        [one] { $count } library in Rust, needed on certain systems only, or only while the program is built.
       *[other] { $count } libraries in Rust, some of them needed on certain systems only, or only while the program is built.
    }
manual-crates-name = Library
manual-crates-version = Version
manual-crates-licence = Licence
manual-crates-credit = Credit
manual-texts = The licences
manual-texts-choice = Where a library offers a choice, the first of these that it names is taken.
manual-pace-text = The <b>pace</b> is the share that a straight line gives by the end of the figure's period: from the baseline on its day to the target on its day, for a flow from nothing on the first day of the target's time. It is the mark across a meter. "9 points behind the straight line" means that 40 % are reached where the line has 49 %. Without a baseline a stock has no pace.
manual-moves = What changed since the last period
manual-moves-text = The newest period in which anybody in an area reported an indicator is held against the last one before it that has a report, if it ended within a year of the newest figure of all. The five largest moves are listed, at most two of one indicator, measured by the whole: by the larger of the two totals. Only totals that you see exactly are compared. Where not everybody stands behind both figures, it says who does.
manual-address-report = the overview as a PDF file to print and to hand over; with an area or an indicator, their pages too
