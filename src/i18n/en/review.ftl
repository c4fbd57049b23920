# Review, reporting, reminders.
review-reporting = Who has reported
review-reporting-form = Who has reported: { $form }
review-lengths = Forms by length of period
review-forms-monthly = Monthly forms
review-forms-quarterly = Quarterly forms
review-forms-yearly = Yearly forms
review-remind = Remind people of what is due
review-by-area-and-form = By area and form
review-nobody-asked = No area here is asked for these reports at that time.
review-empty-not-asked = Empty: not asked
review-number-is-days = A number is days late.
review-lateness-runs = Lateness runs from the due day to the day on which the report was first submitted, or to today. Reports brought in from files have no such day.
review-area = Area
review-approved = Approved
review-on-time = On time
review-part-of = { $part } of { $whole }
review-not-asked = not asked
review-words-not-asked = { $words }, not asked
review-csv-long = CSV, one report a row
review-left-out =
    { $count ->
        [one] { $count } more area is in the file; choose an area above to see fewer.
       *[other] { $count } more areas are in the file; choose an area above to see fewer.
    }
review-by-form = By form
review-by-form-about = Expected are the reports of the areas that the form is assigned to, each period once. Whether a report came in time is known once it was handed in or is overdue; reports brought in from files are left out there.
review-form = Form
review-code = Code
review-period = Period
review-due = Due
review-form-hint = { $sector }, by { $level }
review-place-hint = { $level } in { $above }
review-span = { $from } to { $to }
review-none-expected = { $when }: no report is expected yet.
review-rate-monthly =
    { $approved ->
        [one] { $when }: { $approved } of { $expected } expected monthly reports is approved, { $percent } %.
       *[other] { $when }: { $approved } of { $expected } expected monthly reports are approved, { $percent } %.
    }
review-rate-quarterly =
    { $approved ->
        [one] { $when }: { $approved } of { $expected } expected quarterly reports is approved, { $percent } %.
       *[other] { $when }: { $approved } of { $expected } expected quarterly reports are approved, { $percent } %.
    }
review-rate-yearly =
    { $approved ->
        [one] { $when }: { $approved } of { $expected } expected yearly reports is approved, { $percent } %.
       *[other] { $when }: { $approved } of { $expected } expected yearly reports are approved, { $percent } %.
    }
review-rate-in-time = In time: { $on_time } of the { $judged } that were handed in or are overdue, { $percent } %.
# Where a report stands, and the steps it went through.
review-state-draft = draft
review-state-submitted = awaiting approval
review-state-returned = returned
review-state-approved = approved
review-state-not-due = not due
review-state-due = due
review-state-overdue = overdue
review-step-saved = saved
review-step-submitted = submitted
review-step-returned = returned
review-step-approved = approved
review-step-imported = imported
review-step-reopened = reopened
review-step-by = { $step } by { $user }
review-step-when = { $step }, { $when }
review-step-reason = { $step }: { $reason }
review-step-block = { $when }, <a href="/receipts/{ $block }">block { $block }</a>
# One report under review.
review-title = Review { $report }
review-report = { $form }: { $area }, { $period }
review-nothing-moved = Nothing was changed: the report is not as you saw it
review-since-then = Since then:
review-different-now = Figures that are different now:
review-moved-cell = { $cell }: { $then } → { $now }
review-check-again = The page below shows the report as it is now. Check it again before you decide.
review-nothing-changed = Nothing was changed
review-would-change = { $changed } of { $cells } cells would change.
review-version = Version { $version }.
review-due-on = Due { $day }.
review-history = History of every cell
review-receipt = Receipt of block { $block }
review-head = The ledger's head is block { $block }, <code>{ $hash }</code>.
review-findings =
    { $count ->
        [one] The checks found one thing to look at
       *[other] The checks found { $count } things to look at
    }
review-finding-answered = Answered by the note.
review-finding-open = Not answered by a note.
review-finding-stop = Must be put right.
review-nothing-found = The checks found nothing to look at.
review-old-and-new = Old and new
review-help = Old is what is posted for this period; where a period stands under it, the last one before.
review-figure = Figure
review-old = Old
review-new = New
review-difference = Difference
review-note = Note
review-last-months = Last 24 months
review-last-quarters = Last 24 quarters
review-last-years = Last 24 years
review-needs-look = Needs a look
review-cell-needs-look = { $cell } needs a look
review-as-posted = As posted
review-unchanged = Unchanged
review-without-figure = Without a figure
review-copied = copied from the period before
review-source = Source: { $source }
review-source-link = Source: <a href="{ $link }">{ $source }</a>
review-true-on = True on { $day }
review-target-hint = { $hint }; target { $target }
review-taken-out = taken out
review-no-change = no change
review-trend-months =
    { $count ->
        [one] { $count } month, from { $first } to { $last }
       *[other] { $count } months, from { $first } to { $last }
    }
review-trend-quarters =
    { $count ->
        [one] { $count } quarter, from { $first } to { $last }
       *[other] { $count } quarters, from { $first } to { $last }
    }
review-trend-years =
    { $count ->
        [one] { $count } year, from { $first } to { $last }
       *[other] { $count } years, from { $first } to { $last }
    }
review-approve = Approve
review-approve-about = The figures are posted to the ledger and appear on the dashboards.
review-return = Return
review-return-about = Tick each cell above that needs a look, and say why.
review-return-why = What should the reporter change?
review-return-button = Return to the reporter
review-open-again = Open again
review-open-about = This report is closed: its closing day has passed. Opened again, its reporters can work on it until it is approved. The reason stays in its history.
review-open-why = Why is it opened again?
review-open-button = Open the report again
review-last-steps = Last steps
review-is-approved = This report is approved; its figures are on the dashboards.
review-not-begun = Nobody has begun this report.
review-not-submitted = This report is not submitted.
review-not-closed = This report is not closed: its reporters can still work on it. Nothing was changed.
review-not-begun-nothing = This report was not begun; nothing was changed.
review-reason-long = Write a reason of at most { $most } characters.
# What waits for approval.
review-queue-none = No report of your areas waits for approval.
review-queue-some =
    { $count ->
        [one] { $count } report waits for your approval.
       *[other] { $count } reports wait for your approval.
    }
review-queue-title = Awaiting your approval
review-queue-about = Oldest period first. Open a report to see what it changes. Those without a finding can be approved together.
review-col-report = Report
review-col-submitted = Submitted
review-col-changes = Changes
review-col-findings = Findings
review-changes = { $changed } of { $cells } cells
review-findings-none = none
review-findings-some = { $count } to look at
review-days-overdue =
    { $count ->
        [one] { $count } day overdue
       *[other] { $count } days overdue
    }
review-approve-one = Approve { $form }, { $area }, { $period }
review-more-wait =
    { $count ->
        [one] { $count } more waits; it follows as these are dealt with.
       *[other] { $count } more wait; they follow as these are dealt with.
    }
review-approve-chosen = Approve the chosen ones
review-choose-one = Choose at least one report.
review-choose-fewer = Choose fewer reports at once.
review-together = Approved together
review-together-count = { $approved } approved, { $refused } not
review-receipt-of = receipt of block { $block }
review-no-difference = nothing differed from what was posted
review-not-approved = Not approved
review-not-approved-about = Nothing was changed in these.
review-what-waits = What waits for approval
review-moved-in-list = It changed since you opened the list. Open it and check it as it is now.
review-open-first =
    { $count ->
        [one] Open it first: the checks found something.
       *[other] Open it first: the checks found { $count } things.
    }
review-no-such-report = "{ $place }" names no report; write it as FORM/AREA/PERIOD.
# Reminders, on their page.
review-reminders = Reminders
review-choose-people = Choose people
review-mails-done = Done. Beside each person stands whether the mail was sent.
review-letters-none = Nobody in your charge has anything overdue, due within a week or waiting for approval.
review-letters-copy =
    { $count ->
        [one] { $count } person has something overdue, due within a week or waiting for approval for more than a week. Copy a text.
       *[other] { $count } people have something overdue, due within a week or waiting for approval for more than a week. Copy a text.
    }
review-letters-mail =
    { $count ->
        [one] { $count } person has something overdue, due within a week or waiting for approval for more than a week. Copy a text, or mail it.
       *[other] { $count } people have something overdue, due within a week or waiting for approval for more than a week. Copy a text, or mail it.
    }
review-orphans = Nobody can report this
review-orphans-about = Reports of these areas are overdue, and no account has the role of a reporter there. <a href="/accounts">Give somebody the role</a>, or end the assignment.
review-orphan-count = { $count } overdue
review-no-mail = No mail address is known.
review-mail-it = Mail it to { $name }
review-text-for = Text for { $name }
review-send-mails = Send mails to the people chosen
review-all-texts-title = All texts in one
review-to-copy = To copy at once.
review-all-texts = All texts
review-how-to-mail = Groundwork can mail these texts when it is started with the address of a mail server: see <code>groundwork serve --help</code>, <code>--smtp</code>.
review-mail-sending = Mail under way since { $at }
review-mail-sent = Mailed { $at }
review-mail-not-sent = Not sent { $at }: { $reason }
review-no-server = No mail server is named, so nothing was sent. Copy the texts instead, or start Groundwork with --smtp.
review-nobody-chosen = Nothing was sent: nobody was chosen who has a mail address and something to do. Tick at least one person.
# Letters of reminders, in the language of whoever gets them.
review-to-submit =
    { $count ->
        [one] { $count } report to submit
       *[other] { $count } reports to submit
    }
review-to-approve =
    { $count ->
        [one] { $count } report to approve
       *[other] { $count } reports to approve
    }
review-to-both =
    { $count ->
        [one] { $count } report to submit, { $approve } to approve
       *[other] { $count } reports to submit, { $approve } to approve
    }
review-letter-subject = { $programme }: { $what }
review-letter-to = To: { $to }
review-letter-item = - { $form }, { $area }, { $period }: { $when } ({ $day })
review-letter-item-earlier =
    { $count ->
        [one] - { $form }, { $area }, { $period }: { $when } ({ $day }), and { $count } period before it
       *[other] - { $form }, { $area }, { $period }: { $when } ({ $day }), and { $count } periods before it
    }
review-letter-returned = returned, { $when }
review-letter-draft = draft, { $when }
review-letter-reason = Returned because: { $reason }
review-letter-waiting =
    { $count ->
        [one] - { $form }, { $area }, { $period }: submitted { $day } ({ $count } day ago)
       *[other] - { $form }, { $area }, { $period }: submitted { $day } ({ $count } days ago)
    }
review-letter-greeting = { $name },
review-letter-more = - and { $count } more
review-letter-list = The whole list:
review-letter-reports = These reports wait for you:
review-letter-approvals = These reports have waited for approval for more than a week:
review-letter-advice = Where a figure is not known, choose "not available" instead of leaving the report out.
