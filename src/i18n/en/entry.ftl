# What a reporter has to do, the form to fill in, its findings, the history of
# a report and the receipt of its approval.

## What is to do
entry-todo-nobody = Your account reports for no area. An administrator can give you the role of a reporter.
entry-todo-none = Nothing is due in your areas.
entry-todo-count =
    { $count ->
        [one] { $count } report waits for you.
       *[other] { $count } reports wait for you.
    }
entry-all-areas = All your areas
entry-on-this-page = On this page
entry-jump = { $group }: { $count }
entry-need-returned = Returned to you
entry-need-draft = Begun
entry-need-overdue = Overdue
entry-need-due = Due
entry-need-waiting = Handed in, awaiting approval
entry-need-next = Comes next
entry-about-returned = Put right what the approver asks for, and submit again.
entry-about-draft = Saved, and not submitted yet.
entry-about-overdue = The due day has passed and nothing was entered.
entry-about-due = The period has ended.
entry-about-waiting = Nothing for you to do.
entry-about-next = The period has not ended yet.
entry-report = Report
entry-due = Due
entry-returned-reason = Returned: { $reason }
entry-periods-before =
    { $count ->
        [one] and { $count } period before
       *[other] and { $count } periods before
    }
entry-due-today = due today
entry-due-in =
    { $count ->
        [one] due in { $count } day
       *[other] due in { $count } days
    }
entry-overdue =
    { $count ->
        [one] overdue { $count } day
       *[other] overdue { $count } days
    }
entry-closed = closed: an approver of the area can open it
entry-another-period = Another period
entry-another-period-help = Open any of your forms for any period: a month as 2025-03, a quarter as 2025-Q1, a year as 2025.
entry-form = Form
entry-open = Open
entry-choose-form = Choose a form from the list.

## The form
entry-title = { $form }: { $area }, { $period }
entry-list = { $before }, { $name }
entry-list-long = { $before }; { $name }
entry-refused =
    { $count ->
        [one] Nothing was saved: one figure needs a look
       *[other] Nothing was saved: { $count } figures need a look
    }
entry-copy-before-leaving = What you typed is still in the fields: copy it before you leave this page.
entry-restored = Welcome back. What you typed is in the fields and <b>not saved yet</b>.
entry-copied-none = There was nothing to copy.
entry-copied =
    { $count ->
        [one] { $count } figure was copied from the last approved report, <b>not saved yet</b>. What happened during the period stays empty: count it anew.
       *[other] { $count } figures were copied from the last approved report, <b>not saved yet</b>. What happened during the period stays empty: count it anew.
    }
entry-saved = Saved as a draft. It is not on the dashboards until it is submitted and approved.
entry-submitted = Submitted. An approver of { $area } checks it next.
entry-stopped = <b>Saved as a draft, not submitted.</b> The figures marked below need a look first.
entry-due-day = Due { $day }.
entry-open-until = Open until { $day }.
entry-version = Version { $version }.
entry-returned = <b>Returned:</b> { $reason }
entry-returned-by = <b>Returned by { $user }:</b> { $reason }
entry-blocking =
    { $count ->
        [one] One figure needs a look before you submit
       *[other] { $count } figures need a look before you submit
    }
entry-waits = This report waits for approval. The approver can return it if a figure must change.
entry-openers =
    { $count ->
        [one] That is { $names }.
       *[other] Those are { $names }.
    }
entry-reopen = <a href="{ $address }">Open it again</a>, with a reason.
entry-figures = Figures
entry-figures-help = The last approved figure stands beside each field. Leave a field empty when nothing is to be reported; write 0 for none.
entry-figure = Figure
entry-before = Before
entry-change = Change
entry-during = { $unit }, during the period
entry-at-the-end = { $unit }, at the end of the period
entry-hint-target = { $hint }; target { $target }
entry-copied-tag = copied
entry-named = Returned: needs a look.
entry-answered = Your note answers this.
entry-more = Note or no figure<span class="vh"> for { $figure }</span>
entry-instead = Instead of a number
entry-a-number = a number
entry-not-available = not available
entry-not-applicable = not applicable
entry-note = Note
entry-source = Source
entry-source-quoting = { $source }, quoting { $quoted }
entry-true-on = True on
entry-answers = answers
entry-answers-of = { $figure }: number of answers
entry-with-answers = { $number } (n = { $answers })
entry-no-change = no change
entry-difference = { $difference }
entry-difference-percent = { $difference } ({ $percent } %)
entry-sum = Sum
entry-sum-by = Sum by { $axis }
entry-against = Against the total
entry-sum-equal = = the total
entry-sum-less = { $gap } less than the total
entry-sum-more = { $gap } more than the total
entry-save-draft = Save draft
entry-save-and-submit = Save and submit for approval
entry-copy-last = Copy last figures
entry-kept-not = Not saved: what stands in the fields is only on this page.
entry-kept = Saved.
entry-kept-when = Saved: { $when }.
entry-kept-by = Saved: { $when } by { $user }.
entry-kept-nothing = Nothing entered yet.
entry-unsaved =
    { $count ->
        [one] Not saved yet: { $count } field changed.
       *[other] Not saved yet: { $count } fields changed.
    }
entry-pasted-over =
    { $count ->
        [one] { $count } more pasted than there are fields below: check them.
       *[other] { $count } more pasted than there are fields below: check them.
    }
entry-history = History
entry-whole-history = Whole history, cell by cell
entry-when-block = { $when }, block { $block }

## What is wrong with what was typed or sent
entry-note-long = Write a note of at most { $largest } characters.
entry-no-figure = There is a note, a source or a day without a figure. Write the figure, or choose "not available".
entry-choose-status = Choose "a number", "not available" or "not applicable".
entry-not-both = Write a number or choose "not available" or "not applicable", not both.
entry-two-things = "{ $typed }" can mean two things: write "not available" (nobody knows) or "not applicable" (there is nothing to count).
entry-whole = Write a whole number: this is counted, not measured.
entry-not-below-zero = Write 0 or more; a correction of an earlier period belongs in that period's report.
entry-how-many-answered = Write how many people answered, a whole number of at least 1: without it the score cannot be averaged.
entry-no-source = There is no source "{ $code }". Choose one from the list, or name it in the note: an administrator can add it.
entry-day-between = Write a day from { $first } to { $last } as { $written }, or none.
entry-amount-character = Use digits only: { $character } is not part of a number.
entry-amount-sign = Write one sign at most, in front of the digits.
entry-amount-too-fine = Write at most four decimals.
entry-amount-too-large = Write a number of at most 1,000,000,000,000; check the unit.
entry-amount-separators = The commas, points or spaces do not stand where thousands or decimals would; write it without thousands separators, for example 1234.5.
entry-amount-ambiguous = This can be read as { $whole } or as { $decimal }. Write { $whole } or { $decimal }.
entry-amount-no-digits = Write a number, for example 1234.5.
entry-no-version = The form came without its version; open the page again and use its own buttons. Nothing was saved.
entry-cut-off = Only a part of the form arrived, perhaps because the line was cut. Go back and send it again. Nothing was saved.
entry-no-period = "{ $text }" is no period; write a month as 2025-03, a quarter as 2025-Q1 or a year as 2025, between { $first } and { $last }
entry-by-month = { $form } is reported by month; write the period as { $period }.
entry-by-quarter = { $form } is reported by quarter; write the period as { $period }.
entry-by-year = { $form } is reported by year; write the period as { $period }.
entry-not-asked = { $area } is not asked for "{ $form }" in { $period }.
entry-waits-not-saved = This report waits for approval. Ask the approver to return it if a figure must change; nothing was saved.
entry-approved-unchanged = This report is approved and unchanged; change a figure before submitting it again.
entry-empty-report = The report is empty. Enter a figure, or choose "not available" where nobody knows it.
entry-why-back = Say why the report goes back, so that the reporter knows what to change.
entry-why-again = Say why the report is opened again: the reason stays in its history.
entry-return-instead = This report waits for approval. Return it instead, with a reason; nothing was changed.
entry-approved-already = This report is approved already; nothing was changed.
entry-not-submitted = This report is not submitted, or no longer; nothing was changed.
entry-changed-meanwhile = Somebody changed this report a moment ago. Open it again to see what it says now; nothing was changed.
entry-group = { $area } is a group and cannot report: its members do. Assign the form to them.
entry-counts-twice = { $indicator } is collected both at { $above } and at { $inside } inside it, so it would count twice. Assign it to one of them; only a flow may move, when one assignment ends before the other starts.
entry-asked-twice = { $area } is asked twice for { $indicator } at the same time; assign it once.
entry-rule-sides = A comparison needs a term on each side; add one to the left and one to the right.
entry-rule-terms = Only a comparison has terms; take them out, or write the kind as compare.
entry-rule-limits = Write a lower limit, an upper limit or both.
entry-rule-falls = Name the indicator that may not fall: most stocks may.
entry-rule-order = The lower limit lies above the upper one; exchange them.

## Two people on one report
entry-conflict-choose-each = Nothing was saved: choose for each figure that both changed
entry-conflict-choose-for = { $figure }: choose theirs or yours.
entry-conflict-choose = Choose theirs or yours.
entry-conflict = Nothing was saved: somebody saved this report meanwhile
entry-conflict-help = Nothing is lost: what both of you typed stands below. Choose for each figure, then save.
entry-conflict-count =
    { $count ->
        [one] { $count } figure differs. Where only one of you changed a figure, that change is chosen already.
       *[other] { $count } figures differ. Where only one of you changed a figure, that change is chosen already.
    }
entry-conflict-both-from = Both started from
entry-conflict-theirs-saved = Theirs, saved
entry-conflict-yours-unsaved = Yours, not saved
entry-conflict-from = Started from
entry-conflict-theirs = Theirs
entry-conflict-yours = Yours
entry-conflict-contested = both changed it
entry-conflict-save = Save what is chosen
entry-conflict-leave = Leave theirs as it is
entry-empty = empty
entry-text-note = note “{ $note }”
entry-text-source = source { $source }
entry-who-when = { $who }, { $when }
entry-an-import = an import

## The history of a report
entry-step-saved = saved
entry-step-submitted = submitted
entry-step-returned = returned
entry-step-approved = approved
entry-step-imported = imported
entry-step-reopened = reopened
entry-step-by = { $step } by { $user }
entry-as-block = { $step } as block { $block }
entry-times =
    { $count ->
        [one] { $step } { $count } time
       *[other] { $step } { $count } times
    }
entry-moment-draft = draft
entry-moment-setup = changed with the programme
entry-import = import
entry-history-of = History of { $report }
entry-one-cell = One cell.
entry-all-cells = All cells
entry-newest-first = Newest first, times in UTC.
entry-the-form = The form
entry-the-report = The report
entry-not-begun = Nobody has begun this report.
entry-nothing-here = Nothing was ever entered here.
entry-earlier =
    { $count ->
        [one] { $count } earlier
       *[other] { $count } earlier
    }
entry-never = Never entered
entry-no-longer-asked = { $figure } (no longer asked for)
entry-no-cell = { $form } has no cell "{ $cell }".
entry-named-cells = Needs a look: { $figures }.
entry-names-this = { $reason } (names this cell)
entry-from-to = { $old } → { $new }
entry-figure-kept = { $figure }, figure not changed
entry-note-out = The note was taken out.
entry-note-text = Note: { $note }
entry-copied-before = Copied from the period before.
entry-true-on-day = True on { $day }.
entry-source-text = Source: { $source }
entry-when-who = { $when }, { $who }

## The receipt of an approval
entry-receipt = Receipt
entry-receipt-title = Receipt of block { $block }
entry-receipt-head = Receipt: { $form }, { $area }, { $period }
entry-receipt-lede =
    { $count ->
        [one] { $count } figure was approved and posted to the ledger as block { $block }.
       *[other] { $count } figures were approved and posted to the ledger as block { $block }.
    }
entry-receipt-submitted = Submitted
entry-receipt-approved = Approved
entry-by-import = by an import
entry-receipt-posted = What was posted
entry-since = Since
entry-receipt-difference = Difference
entry-posting = Posting
entry-taken-out = taken out
entry-proof = Proof
entry-proof-ledger = The ledger's head when this was posted: block { $block }, <code>{ $seal }</code>
entry-proof-audit = The audit log's head when this was posted: line { $line }, <code>{ $seal }</code>
entry-proof-how = Every block is sealed with a SHA-256 over its postings and over the seal of the block before. Keep this receipt apart from the database. Whoever runs the programme can type <code>groundwork verify</code>: it recomputes every total and every seal, and names the first line that does not fit. As long as it finds nothing and this page still shows the seals printed here, no figure up to block { $block } was changed since.
entry-shown = As shown on { $day }.
entry-history-cells = History of every cell
entry-what-waits = What waits for approval
entry-receipt-address = A receipt's address ends with the number of its block.
entry-no-receipt = The ledger has no block { $block }, so there is no receipt of it. Look for it in the history of the report.
entry-batch-lede =
    { $count ->
        [one] { $count } figure was posted to the ledger as block { $block }.
       *[other] { $count } figures were posted to the ledger together, as block { $block }.
    }
entry-batch-what = What
entry-batch-import = The file and its reports

## How complete and how punctual reports are
entry-rate-approved = Approved
entry-rate-expected = Expected
entry-rate-approved-percent = Approved, %
entry-rate-on-time = On time
entry-rate-judged = On time or late
entry-rate-on-time-percent = On time, %

## What the rules find
entry-find-rose = { $figure } rose from { $from } to { $to } ({ $change } %)
entry-find-fell = { $figure } fell from { $from } to { $to } ({ $change } %)
entry-find-rose-since = { $figure } rose from { $from } in { $period } to { $to } ({ $change } %)
entry-find-fell-since = { $figure } fell from { $from } in { $period } to { $to } ({ $change } %)
entry-find-beyond = { $sentence }, more than { $limit } %
entry-find-short = { $sentence }, short of the { $limit } % expected
entry-find-above = { $figure }: { $actual } is { $off } % above the target of { $target } by { $day }
entry-find-above-in-all = { $figure }: { $actual } in all is { $off } % above the target of { $target } by { $day }
entry-find-below = { $figure }: { $actual } is { $off } % below the target of { $target } by { $day }
entry-find-below-in-all = { $figure }: { $actual } in all is { $off } % below the target of { $target } by { $day }
entry-find-between =
    { $severity ->
        [stop] { $figure } ({ $value }) must lie between { $low } and { $high }
       *[note] { $figure } ({ $value }) should lie between { $low } and { $high }
    }
entry-find-least =
    { $severity ->
        [stop] { $figure } ({ $value }) must be at least { $low }
       *[note] { $figure } ({ $value }) should be at least { $low }
    }
entry-find-most =
    { $severity ->
        [stop] { $figure } ({ $value }) must be at most { $high }
       *[note] { $figure } ({ $value }) should be at most { $high }
    }
entry-find-sum-falls = { $figure }: { $new } would make the sum since the start fall
entry-find-no-fall = { $figure } fell from { $from } in { $period } to { $to }, where no fall is expected
entry-find-outlier =
    { $count ->
        [one] { $figure }: { $value } is far from the median of the { $count } earlier value, { $median } (modified z-score { $score }, beyond { $limit })
       *[other] { $figure }: { $value } is far from the median of the { $count } earlier values, { $median } (modified z-score { $score }, beyond { $limit })
    }
entry-find-at-most =
    { $severity ->
        [stop] { $left } cannot exceed { $right }
       *[note] { $left } should not exceed { $right }
    }
entry-find-at-most-by =
    { $severity ->
        [stop] { $left } cannot exceed { $right } by more than { $by }
       *[note] { $left } should not exceed { $right } by more than { $by }
    }
entry-find-at-least =
    { $severity ->
        [stop] { $left } cannot be less than { $right }
       *[note] { $left } should not be less than { $right }
    }
entry-find-at-least-by =
    { $severity ->
        [stop] { $left } cannot be less than { $right } by more than { $by }
       *[note] { $left } should not be less than { $right } by more than { $by }
    }
entry-find-equal =
    { $severity ->
        [stop] { $left } must equal { $right }
       *[note] { $left } should equal { $right }
    }
entry-find-equal-within =
    { $severity ->
        [stop] { $left } must equal { $right } to within { $by }
       *[note] { $left } should equal { $right } to within { $by }
    }
entry-find-difference = { $sentence }; the difference is { $difference }
entry-find-share = { $sentence }; "{ $ratio }" would be { $share } %
entry-find-together = { $terms }, together { $sum }
entry-find-together-left = { $terms }, together { $sum },
entry-find-value = { $figure } ({ $number })
entry-find-since = { $figure } since the start ({ $number })
entry-find-rise-of = the rise of { $figure } ({ $number })
entry-find-fall-of = the fall of { $figure } ({ $number })
entry-find-in = { $number } in { $period }
entry-find-minus = minus { $term }
entry-find-plus = { $before } plus { $term }
entry-find-less = { $before } less { $term }
entry-find-part = { $indicator }: "{ $first }" add up to { $sum }, but the total is { $total }, a difference of { $apart }
entry-find-parts = { $indicator }: the cells from "{ $first }" to "{ $last }" add up to { $sum }, but the total is { $total }, a difference of { $apart }
entry-find-part-so-far = { $indicator }: "{ $first }" add up to { $sum } so far, more than the total of { $total }
entry-find-parts-so-far = { $indicator }: the cells from "{ $first }" to "{ $last }" add up to { $sum } so far, more than the total of { $total }
entry-find-rounding = { $sentence }, more than rounding explains
entry-find-allowed = { $sentence }, more than the { $limit } allowed
entry-find-points = { $number } pp
entry-find-check-one = { $sentence }: check it, and write a note if it is right.
entry-find-check-all = { $sentence }: check the figures, and write a note if they are right.
entry-find-stop = { $sentence }.
