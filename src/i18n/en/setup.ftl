# What the programme is made of: tables, their columns and the words to choose from.
setup-title =
    { $table ->
       *[other] { $title }
    }
setup-about =
    { $table ->
       *[other] { $about }
    }
setup-add =
    { $table ->
       *[other] Add { $one }
    }
setup-label =
    { $column ->
       *[other] { $label }
    }
setup-hint =
    { $column ->
       *[other] { $hint }
    }
setup-word =
    { $word ->
       *[other] { $word }
    }
setup-may-be-empty = May be empty.
setup-day-hint = A day, as 2025-03-04.
setup-month-hint = A month, as 2025-03.
setup-none = (none)
setup-total = Total
setup-called-until = { $name }, until { $month }
# The first page.
setup-lede = What the programme is made of. Every change is checked as a whole and written to the audit log; figures that are posted stay as they are.
setup-next =
    { $table ->
        [areas] Next: Begin with the topmost area, then what is inside it: each names the area above.
        [programme] Next: Give the programme its name, and say which area the overview shows.
        [indicators] Next: Say what is counted, in which unit.
        [forms] Next: Put indicators that are reported together into a form.
        [form_fields] Next: Say which indicators each form asks for.
       *[other] Next: Say which areas fill in which form, and from which month.
    }
setup-group-programme = The programme
setup-group-places = Places
setup-group-places-about = Where things are counted. An area whose borders change ends, and its successors begin.
setup-group-counted = What is counted
setup-group-reporting = Reporting
setup-group-reporting-about = Who is asked for what, and by when.
setup-group-checks = Checks
setup-group-against = Against what
setup-group-people = People and time
setup-people-about = Who reports, approves and looks on, and where.
setup-reminders = Reminders
setup-reminders-about = Who has to report next.
setup-audit = Audit log
setup-audit-about = Who changed what, and when.
setup-files = The same in files
setup-files-about = All tables can be kept as CSV files in a folder, for example in version control. <code>groundwork setup dump FOLDER</code> writes them. <code>groundwork setup apply FOLDER --dry-run</code> shows what they would change; without <code>--dry-run</code> it is done, all or nothing.
# A table's rows.
setup-saved = Saved: { $row }.
setup-removed = Removed.
setup-finder = Rows that hold
setup-all = All { $count }
setup-cut = The first { $shown } of { $found } rows. Write a word to narrow the list.
setup-in-all = { $count } in all.
setup-found = { $found } of { $all }.
setup-nothing-yet = Nothing yet.
setup-no-row = No row holds these words.
# One row.
setup-new = new
setup-row-title = { $table }: { $row }
setup-stale = Nothing was saved: somebody changed this row meanwhile
setup-stale-about = What you typed stands in the fields; where it differs, what is kept now stands below. Compare, change what you want, and save again.
setup-its-page = Its page
setup-choose = Choose
setup-kept-now = Kept now: { $text }
setup-kept-nothing = Kept now: nothing
setup-position = Position
setup-position-hint = From 1 to { $of }: the order in which they are asked.
setup-save = Save
setup-remove = Remove
setup-back = Back to the list
setup-definitions = Definitions
setup-version = Version { $version }: { $name } ({ $unit })
setup-since = since { $day }
setup-since-by = since { $day }, by { $author }
setup-gone = There is no "{ $row }" in { $table } (any more). The list shows what there is.
setup-by-moves = Moves, splits and merges are written by making them: see Setup, Areas.
setup-there-already = { $row } is there already. Open it in the list to change it, or choose another.
setup-taken-out = Somebody took this row out of { $table } meanwhile. Add it again if it is needed; nothing was changed.
setup-no-position = "{ $text }" is no position. Write a whole number from 1 to { $most }.
# Taking a row out.
setup-removal-none = Nothing was removed
setup-removal-ask = Remove this row from { $table }?
setup-removal-title = Remove { $row }
setup-keep = Keep it
setup-removal-gone = There is no "{ $row }" in { $table } (any more).
setup-removal-changed = Somebody changed this row meanwhile. Below is what it says now; remove it only if that is still right.
# Moves, splits and merges: the form.
setup-move-area = Move an area
setup-split-area = Split an area
setup-merge-areas = Merge areas
setup-move = Move
setup-split = Split
setup-merge = Merge
setup-move-lede = A district that joins another region, a village that joins another district. All that was reported stays with the area as it is now. What follows begins under a new code and reports for itself.
setup-split-lede = One area becomes two or more. All that was reported stays with the area as it is now. What follows begins under a new code and reports for itself.
setup-merge-lede = Two or more areas become one. All that was reported stays with the area as it is now. What follows begins under a new code and reports for itself.
setup-change-none = Nothing was changed
setup-preview = What will happen
setup-become-one = Areas that become one
setup-area-number = Area { $n }
setup-area = Area
setup-area-hint = Its code.
setup-under = Part of, from then on
setup-under-hint = Code of the area above.
setup-new-code = New code
setup-new-code-hint = One that no area has or had: codes are never used again.
setup-suffix = What the codes of areas below it get appended
setup-suffix-hint = For example -2. Not needed where there is none below.
setup-name = Name
setup-becomes = What it becomes
setup-part-code = Code { $n }
setup-part-name = Name { $n }
setup-first-month = First month
setup-first-month-hint = Of the new order, as 2025-03: after the last period that is reported, and once it has begun. Where a form is reported by quarter or year, with the start of one.
setup-why = Why
setup-why-hint = The law or decree, for example. It stands on the pages of the areas.
setup-see = See what will happen
setup-ways = An area can move, split or merge: /setup/areas/move, /setup/areas/split, /setup/areas/merge.
setup-write-month = Write the first month of the new order as 2025-03.
# Moves, splits and merges: what will happen.
setup-and = { $first } and { $second }
setup-named = { $name } ({ $code })
setup-ends =
    { $count ->
        [one] { $areas } ends with { $month }. Figures, reports and totals up to then stay as they are.
       *[other] { $areas } end with { $month }. Figures, reports and totals up to then stay as they are.
    }
setup-goes-on = From { $month } it goes on as { $area } under { $parent }.
setup-there-are = From { $month } there are { $areas } under { $parent }.
setup-there-is = From { $month } there is { $area } under { $parent }.
setup-below =
    { $count ->
        [one] So does the area below it, { $area }.
       *[other] So do the { $count } areas below it, for example { $area }.
    }
setup-no-form = No form is asked for there.
setup-forms-asked =
    { $count ->
        [one] One form is asked for there from { $month } on.
       *[other] { $count } forms are asked for there from { $month } on.
    }
setup-carried =
    { $count ->
        [one] { $count } figure is carried forward from earlier reports: that ends with { $until }. Nothing is inherited, so totals from { $from } lack these figures until they are reported anew.
       *[other] { $count } figures are carried forward from earlier reports: that ends with { $until }. Nothing is inherited, so totals from { $from } lack these figures until they are reported anew.
    }
setup-roles-kept = Whoever has a role there keeps it and gets the same role in what follows. Targets, other codes and what others published stay with what ends.
# What stands in the way of them.
setup-not-come = { $month } has not come yet. Until then every figure belongs to the area as it is; enter the change on or after { $day }.
setup-by-length = "{ $name }" is reported by { $length }, and a { $length } belongs to one area as a whole. The next possible month is { $month }.
setup-begun = "{ $what }" for { $area } in { $period } is begun or posted already, so that time belongs to { $area }. The next possible month is { $month }.
setup-under-already = { $area } stands under { $parent } already.
setup-inside-itself = { $parent } stands inside { $area } itself.
setup-none-above = { $area } has no area above it.
setup-two-successors = Give code and name of at least two successors.
setup-two-areas = Name at least two areas that become one.
setup-one-level = { $first } is a { $level } and { $other } is a { $otherlevel }; only areas of one level can become one.
setup-is-group = { $area } is a group: it only gathers published figures. Change the areas that it covers instead.
setup-is-root = { $area } is the root: everything stands under it, so it stays.
setup-ended = { $area } ({ $code }) ended in { $month }. Choose an area that exists.
setup-exists-since = { $area } exists since { $from }; the first possible month is { $month }.
setup-split-below =
    { $count ->
        [one] { $area } has { $count } area below it. Move each of them to where it belongs first, then split { $area }.
       *[other] { $area } has { $count } areas below it. Move each of them to where it belongs first, then split { $area }.
    }
setup-merge-below =
    { $count ->
        [one] { $area } has { $count } area below it. Move each of them to where it belongs first, then merge { $area }.
       *[other] { $area } has { $count } areas below it. Move each of them to where it belongs first, then merge { $area }.
    }
setup-is-overview = { $area } is the area that the overview shows. Set another one under Programme first.
setup-under-group = { $parent } is a group: no area stands under it.
setup-under-small = { $parent } is a { $level }; a { $below } must stand under something larger.
setup-parent-ended = { $parent } ended in { $month }.
setup-parent-begins = { $parent } exists only since { $month }.
setup-bad-code = "{ $code }" cannot be a code: write 1 to 40 letters, digits, points, hyphens or low lines.
setup-code-taken = { $code } is the code of { $area }, and a code is never used again. Choose a new one.
setup-code-twice = { $code } stands there twice; each area needs its own code.
setup-nameless = Write the name of { $code }.
# What became of areas, on their pages. A note stands in brackets, with a space before.
setup-until = until { $month }
setup-past-moved = Moved to { $parent } in { $month }: goes on as { $areas }{ $note }.
setup-past-split = Became { $areas } in { $month }{ $note }.
setup-past-merged = Became part of { $areas } in { $month }{ $note }.
setup-past-was-moved = Until { $month }: part of { $parent } as { $areas }{ $note }.
setup-past-was-split = Until { $month }: part of { $areas }{ $note }.
setup-past-was-merged = Until { $month }: { $areas }{ $note }.
# What stands in the way of a setup: single texts.
setup-unknown = There is no { $noun } "{ $code }". The nearest is { $near } ({ $name }).
setup-unknown-none = There is no { $noun } "{ $code }"; the programme has none yet.
setup-row-missing = There is no row "{ $row }" in { $table } any more; nothing was changed.
setup-key-twice = This row's key stands twice. Leave one of the two rows.
setup-empty = Nothing is written here, but something must be.
setup-one-line = Write it in one line.
setup-hidden-character = It holds a character that cannot be shown ({ $character }). Take it out.
setup-no-code = "{ $text }" is no code. Use 1 to 40 of the letters a to z, digits, points, hyphens and underscores.
setup-no-whole = "{ $text }" does not fit. Write a whole number from { $least } to { $most }.
setup-no-amount = "{ $text }" does not fit. { $problem }
setup-no-number = "{ $text }" does not fit. Write a number from { $least } to { $most }.
setup-no-day = "{ $text }" is no day. Write it as 2025-03-04, between 1900 and 2199.
setup-no-month = "{ $text }" is no month. Write it as 2025-03, between 1900 and 2199.
setup-no-word = "{ $text }" is not one of the words there are: { $words }.
# What stands in the way of a setup: rows beside each other.
setup-turned = { $last } lies before { $first }. Write the earlier one in { $column }.
setup-both = Write both { $one } and { $other }, or neither.
setup-in-itself = { $code } would stand inside itself. Name a parent that is not below it.
setup-under-group-row = A group has members, not parts. Name the area above the group.
setup-level-order = A { $level } cannot stand inside a { $above }. The levels from the top: { $levels }.
setup-no-group = { $area } is a { $level }. Only an area of the level group has members.
setup-member-group = { $area } is a group itself. Name the areas that it covers.
setup-circle = { $code } would be computed from itself. Take its own code, or an indicator that is computed from it, out of its formula.
setup-computed-line = { $indicator } is computed from others, so no form asks for it. Take this line out.
setup-other-period = { $indicator } is reported for each { $theirs }, but { $form } for each { $ours }. Ask for it on a form of its own period.
setup-other-axis = { $breakdown } is of the axis { $axis }, by which { $indicator } is not broken down. Add { $axis } to the indicator's axes, or take another breakdown.
setup-other-level = { $form } is filled in by areas of the level { $asked }, but { $area } is a { $is }. Assign a form of that level.
setup-total-row = The total is always there. Leave this row out.
setup-closes-early = The form would close before its reports are due. Write { $due } or more, or nothing.
setup-second-person = "{ $value }" is neither yes nor no. With no, people may approve what they submitted themselves.
setup-rule-lacks = { $lack } Until then, write no in active.
# What stands in the way of a setup: what has been reported and posted.
setup-area-stays = An area is never taken out, so that its code keeps its meaning. Write its last month in valid_to instead.
setup-indicator-stays = An indicator is never taken out, so that its code keeps its meaning. Write yes in retired instead.
setup-past-kept = What became of an area stays written down. Keep this row.
setup-past-stays = What became of an area stays as it was written down. Put the row back as it was.
setup-posted-stays = Figures of { $code } are posted, so its { $column } stays "{ $old }". Retire it and add an indicator with a new code.
setup-moved-on-pages = An area that is there already is moved, split or merged on the setup pages, so that its figures keep their place. Take this row out.
setup-form-stays = There are reports on { $code }, so it stays. End its assignments with their last month instead.
setup-form-period-stays = There are reports on { $code }, so its period stays. Add a form with a new code instead.
setup-breakdown-stays = Figures are broken down by { $code }, so it stays. Take it off new forms instead.
setup-source-stays = Figures name { $code } as their source, so it stays. Say in its note what is wrong with it.
setup-line-stays = This line of { $form } is filled in in reports, so it stays. Retire the indicator to stop collecting it.
setup-place-stays = Figures are posted for { $code } or inside it, so its place stays: the past belongs to the old place. Move it on the setup pages, from a month on.
setup-posted-until = Figures are posted for { $code } up to { $month }. Write { $month } or a later month.
setup-posted-from = Figures are posted for { $code } from { $month } on. Write { $month } or an earlier month.
setup-still-stands = Something still stands in { $code } and would count after its end, { $indicator } for one. Report 0 or "not applicable" for its last month, or merge it into another area.
setup-uncovered = { $area } has reports on { $form } from { $first } to { $last }, and its assignments must cover them. Write { $last } or later as the last month, instead of taking an assignment out.
# A problem that stands in another table than the one that is looked at.
setup-problem = { $table }: { $sentence }
setup-problem-row = { $table } { $row }: { $sentence }
setup-problem-cell = { $table } { $row }, { $column }: { $sentence }
