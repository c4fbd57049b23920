# What surrounds every page, signing in, and errors.
skip = Skip to the figures
nav-main = Main
nav-overview = Overview
nav-areas = Areas
nav-sectors = Sectors
nav-reporting = Reporting
nav-download = Download
nav-enter = Enter data
nav-review = Review
nav-people = People
nav-setup = Setup
nav-audit = Audit
nav-path = Where this is
sign-in = Sign in
sign-out = Sign out
language = Language
foot-figures = Posted figures only: entered by offices or taken from named publications, and approved.
foot-manual = Manual
foot-method = How figures are computed
foot-privacy = Privacy
foot-accessibility = Accessibility
foot-data = Data
cover-day = as shown on { $day }
cover-head = ledger head: block { $block }, { $seal }
filter-period = Period
filter-area = Area
filter-newest = Newest figures
filter-to-the-end = To the end of { $period }
filter-area-ended = { $area }, { $until }
filter-other = Other figures
filter-known = As known on
filter-count = Count
filter-posted = posted figures
filter-provisional = those not approved yet, too
filter-show = Show
seen-known = Figures as they were known on { $day }: without what was posted since. Names, areas and targets are today's.
seen-provisional = With figures that are not approved yet, from the reports you may see. They can still change.
seen-usual = Show today's posted figures
problem = There is a problem
error-title = Error: { $title }
session-name = Name
session-password = Password
session-accounts = Accounts are given by the programme's administrator. Reading needs none.
session-wrong = The name or the password is not right. Check both; capital letters count in the password.
session-held = There were several wrong tries with this name or from this place. To slow down guessing, { $wait }, then sign in again. Nobody is locked out; an administrator can give you a new link.
wait-seconds =
    { $count ->
        [one] wait { $count } second
       *[other] wait { $count } seconds
    }
wait-minutes =
    { $count ->
        [one] wait { $count } minute
       *[other] wait { $count } minutes
    }
kept-nothing-saved = Nothing was saved
kept-refused = What was typed stands below: copy it before you leave this page, or sign out and sign in with the account that was meant.
kept-not-sent = Not sent
kept-not-sent-yet = Not sent yet
kept-lede = You are signed in again. Nothing was changed so far; this is what you had typed.
kept-send = Send it now
kept-back = Back to the page, without sending
kept-sign-in-again = You are not signed in, or no longer. Nothing was changed. Sign in, then type it once more.
kept-sign-in = You are not signed in, or no longer. What you typed is kept on this page: sign in to get it back.
kept-unreadable = What was kept cannot be read.
empty-title = Nothing here yet
empty-lede = This database is ready and empty. What to do next:
empty-first = Make the first administrator on this machine: <code>groundwork user add NAME --role administrator --database ADDRESS</code>. It prints a link: open it and choose a password.
empty-done = Done.
empty-set-up = <a class="btn primary" href="/setup">Set the programme up</a> on its pages: areas, indicators, forms. Or do it with files:
empty-sign-in = Sign in as administrator and set the programme up on its pages: areas, indicators, forms. Or do it with files:
empty-files = Describe the programme (areas, indicators, forms, sources) as CSV files in a folder and read them in: <code>groundwork import FOLDER --database ADDRESS</code>. To see such files, and a whole programme at work, run <code>groundwork demo</code>.
empty-accounts = Give the offices their accounts: <code>groundwork user add NAME --role reporter --area CODE</code>.
error-understood = This cannot be understood
error-sign-in = Sign in to go on
error-sign-in-text = This page is for people with an account.
error-forbidden = Not with this account
error-nothing = Nothing here
error-conflict = Nothing was changed
error-busy = The database does not answer
error-busy-text = Nothing was changed. Try again in a minute.
error-fault = Something went wrong here
error-fault-text = It is not your fault. Nothing was changed. If it happens again, tell the administrator when it happened.
error-no-page = There is no page { $page }. The overview leads to everything.
error-way = Not in this way
error-only-forms = This address only takes what a form sends: go to the page with the form. Nothing was changed.
error-not-taken = This address does not take what was sent. Use the page's own links and buttons. Nothing was changed.
error-large = Too much at once
error-large-text = What was sent is larger than { $size } KB. Shorten the notes, or send the figures in two reports. Nothing was changed.
error-no-form = What was sent is not a form. Use the page's own buttons. Nothing was changed.
error-foreign = Sent from another site
error-foreign-text = Groundwork takes changes only from its own pages. Open the page here and try again. Nothing was changed.
error-address = The part of the address after "?" cannot be read; write it as name=value&name=value.
error-language = There is no language { $language }; choose one of { $known }.
table-nothing = Nothing to list.
table-sort-by = Sort by:
table-more =
    { $count ->
        [one] The file holds { $count } more row.
       *[other] The file holds { $count } more rows.
    }
