# Files that are brought in.
import-title = Import a file
import-lede = Bring in a file of figures as you have it: one figure a row, one row for each area and period with an indicator in each column, or a column for each period. First you see what it would do; then all of it is taken, or nothing.
import-file = File
import-file-about = CSV or text in any usual encoding, or an .xlsx workbook, up to { $size } MB.
import-goal = What becomes of the reports
import-goal-draft = They stay drafts, to be looked at and handed in by hand
import-goal-submitted = They are handed in and wait for an approver
import-goal-approved = They are handed in and posted at once; only where you may approve what you hand in yourself
import-look = Look at the file
import-look-again = Look again
import-earlier = Files brought in
import-earlier-about = The newest { $count }; an import can be taken back as long as nobody built on it.
import-none-yet = No file was brought in yet.
import-name = File
import-by = By
import-when = When
import-state = State
import-state-waiting = looked at, not taken
import-state-taken = taken
import-state-undone = taken back
import-file-wanted = Choose a file first.
import-too-large = The file is larger than { $size } MB. Part it, for example by year, and bring in the parts one after the other.
import-broken-upload = The file did not arrive whole. Send it again.
import-goal-wanted = "{ $text }" is not what can become of reports. Choose { $known }.
import-of-other = Only who brought a file in, and who reads the audit log, may see it.
import-only-owner = Only who brought the file in may take it or take it back.
import-none = There is no import of the number { $number }.
import-moved-on = Somebody has taken this file, or taken it back, in the meantime. Nothing was changed; look at it again.
import-changed = What stands in the reports has changed since you looked. Nothing was taken; this is how it looks now.
import-unreadable = The file cannot be read
import-understood = { $format }; the headings stand in row { $line }.
import-text = Text in { $encoding }, with { $delimiter } between the cells
import-workbook = Workbook, sheet "{ $sheet }"
import-comma = commas
import-semicolon = semicolons
import-tab = tabs
import-would =
    { $reports ->
        [one] Taking it would change one report.
       *[other] Taking it would change { $reports } reports.
    }
import-nothing = Everything in this file stands there already: there is nothing to take.
import-empty = No figures were found below the headings.
import-count-new = new
import-count-changed = changed
import-count-same = as it stands
import-count-refused = cannot be taken
import-count-totals = only add up others
import-counts = Figures in the file
import-problems = What cannot be taken
import-problems-about = The first { $shown } of { $count }. Mend the file and bring it in again, or download it with what is wrong beside each row.
import-refused-file = The file with a column "error" (CSV)
import-totals = Rows that only add up others
import-totals-about = These places are not reported themselves: their parts are, and add up to them. Such rows are never added to the figures.
import-leave-out = Leave these rows out
import-row = Row
import-column = Column
import-stands = What stands there
import-wrong = What is wrong
import-reading = How the file is read
import-sheet = Sheet
import-encoding = Letters
import-delimiter = Between cells
import-as-told = as found
import-columns = What the columns hold
import-columns-about = Leave a field empty to have the column read as found. Otherwise write area, area name, indicator, period, year, start, end, breakdown, status, value, day, source, note, answers or ignored, or the code of an indicator whose figures stand in the column, such as HOU-01 or HOU-04*dwelling.house; with @2026-01 behind it, or alone, where all of them are of one period.
import-column-number = Column { $number }
import-take =
    { $count ->
        [one] Take the one figure
       *[other] Take all { $count } figures
    }
import-taken-title = { $name }: taken
import-undone-title = { $name }: taken back
import-receipt = { $user } brought in this file on { $when }.
import-receipt-hash = SHA-256 of the file: { $hash }
import-receipt-did =
    { $reports ->
        [one] { $new } figures were new and { $changed } changed, in one report.
       *[other] { $new } figures were new and { $changed } changed, in { $reports } reports.
    }
import-reports = Reports that it filled in
import-reports-about = The first { $shown } of { $count }.
import-undo = Take the import back
import-undo-about = Every report goes back to where it stood before, and posted figures to what was posted before. The history keeps both.
import-undone-words = The import was taken back on { $when }: the reports stand as before it.
import-built-on =
    { $count ->
        [one] Somebody has changed a report since this import: { $reports }. Bring that report to where it should be by hand; the import can no longer be taken back as a whole.
       *[other] Somebody has changed { $count } reports since this import, such as { $reports }. Bring them to where they should be by hand; the import can no longer be taken back as a whole.
    }
import-posted-on = Figures of this import were posted again since. It can no longer be taken back as a whole; mend the reports by hand.
import-did-undone = import taken back
import-no-area = No area stands in this row. Write the area's code, such as AZ-LAC.
import-area-twice = "{ $name }" is the name of more than one area. Write the area's code.
import-unknown-area = No area has the code or name "{ $text }".
import-no-indicator = No indicator stands here. Write the indicator's code, such as HOU-01.
import-unknown-indicator = No indicator has the code or name "{ $text }".
import-unknown-breakdown = No breakdown has the code "{ $text }". The total is empty; the parts are written as in the template, such as sex.f.
import-no-period = No period stands in this row. Write it as 2025-03, 2025-Q1 or 2025.
import-not-then = { $area } does not report { $indicator } in { $period }.
import-other-form = { $indicator } is reported with the form { $form }, not with the one that is named.
import-other-length = { $indicator } is reported for other periods: write { $right }.
import-is-total = { $indicator } of { $area } is not reported itself: it adds up from its parts.
import-is-computed = { $indicator } is worked out from other indicators. Take the row or column out.
import-not-asked = { $area } is not asked for { $indicator }. Whoever sets the programme up can assign the form to it.
import-twice = Row { $line } says something else of the same area, indicator and period. Keep one of them.
import-no-answers = Only scores have a number of answers. Leave it empty.
import-rule = { $report }: { $finding }
import-manual-title = Bring in a file
import-manual-text = Whoever reports can bring in the file that the office keeps anyway, at <a href="/imports">Import a file</a>: CSV, text from a spreadsheet in any usual encoding, or an .xlsx workbook. Either one figure stands in each row (area, indicator, period, value, and a breakdown, day, source and note where there are any), or one row stands for each area and period with an indicator's code above each column, such as HOU-01 or HOU-04 [dwelling.house]. Periods may stand above the columns as well, such as 2026-01 or March 2026; headings may take two rows, with indicators above and their breakdowns or periods below; a month and its year may stand in two columns. Titles above the headings, decimal commas and blank rows do no harm.
import-manual-look = First the page says how many figures are new, changed and as they stand, and what cannot be taken: by row and column, with what would be right. Rows that only add up others are never added; they are left out if you say so. Nothing has changed yet. Then all of it is taken, or nothing.
import-manual-undo = Reports are filled in by the same rules and rights as by hand: as drafts, handed in, or posted at once where you may approve what you hand in yourself. As long as nobody has changed one of the reports since, the whole import can be taken back.
import-template = A form to fill in away from the site
import-template-about = A file with the lines of one form for an area and all inside it, with the last posted figures and what is filled in already. Fill in the yellow columns and bring the file in above.
import-template-area = Area and what is inside it
import-template-workbook = Workbook (.xlsx)
import-template-how = Fill in value, or status where there is no figure; the yellow columns can be changed, the others are locked. Leave out what you do not know.
import-template-none = You fill in no report of { $form } for { $period } in { $area }. Choose another area or period.
import-template-large = That is too much for one file. Choose an area with less inside it.
import-template-wanted = Choose a form, an area and a period, such as 2026-03.
import-gazetteer-columns = No row of headings such as ADM1_EN and ADM1_PCODE was found. Write each level's name and code above its column.
import-gazetteer-empty = No areas stand below the headings.
import-gazetteer-twice = The code { $code } stands in rows { $other } and { $line } at two places of the tree. A code belongs to one area alone; mend one of the rows.
import-row-number = Row { $number }
import-not-yet = It cannot be taken yet: see below what stands in the way.
