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
