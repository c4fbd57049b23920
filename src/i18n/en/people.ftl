# Accounts, invitations, the audit log, and what rights refuse.
people-title = People
people-lede = Who may do what, and where. You see the people whose roles all lie in the areas that you administer.
people-new = New account
people-search = Name, role or state
people-show-all = Show all
people-count =
    { $count ->
        [one] { $count } account
       *[other] { $count } accounts
    }
people-name = Name
people-roles = Roles
people-state = State
people-last-seen = Last seen
people-no-roles = none
people-never = never
people-state-disabled = disabled
people-state-invited = invited, not yet signed in
people-state-active = active
# Roles.
people-role-viewer = viewer
people-role-reporter = reporter
people-role-approver = approver
people-role-analyst = analyst
people-role-administrator = administrator
people-role-of = { $role } of { $area }
people-whole-programme = the whole programme
# One account.
people-nothing-changed = Nothing was changed
people-signs-in-as = Signs in as <b>{ $name }</b>. Last seen: { $last }.
people-none-sees = None: this account sees what everybody sees.
people-take = Take away
people-take-role = Take away: { $role }
people-give = Give a role
people-role = Role
people-area-field = Area: code or name
people-area-field-all = Area: code or name, or all
people-give-button = Give the role
people-name-and-mail = Name and e-mail
people-shown = Name that others see
people-email = E-mail (optional)
people-save = Save
people-access = Access
people-is-disabled = This account is disabled: nobody can sign in with it. What it did stays on record.
people-enable = Enable the account
people-no-password-yet = The person has not chosen a password yet.
people-no-link = No link is out.
people-link-out = A link is out; it works until { $until }.
people-link-about = A new link lets the person choose a password, for example a forgotten one; until it is used, the old password stays. Older links stop working.
people-make-link = Make a new link
people-sessions-none = Not signed in anywhere at the moment.
people-sessions =
    { $count ->
        [one] Signed in now, in { $count } session.
       *[other] Signed in now, in { $count } sessions.
    }
people-end-sessions = End all sessions
people-disable-about = Disabling ends sessions and links at once. It can be undone.
people-disable = Disable the account
people-done-renamed = The names are kept.
people-done-given = The role is given. It counts from the next page on.
people-done-taken = The role is taken away. It counts from the next page on.
people-done-disabled = The account is disabled. Its sessions and links have ended.
people-done-enabled = The account is enabled. Its password is the one it had.
people-done-ended = All sessions of this account have ended.
people-last-role = That is the account's last role, and accounts without any are in the charge of those who run the whole programme. Give it another role first, or disable it.
# A new account.
people-none-made = No account was made
people-new-lede = You get a link to hand over. With it the person chooses a password that nobody else knows.
people-sign-in-name = Name to sign in with
people-sign-in-name-about = Letters, digits, points, hyphens, underscores or @, without spaces.
people-shown-about = A person or an office. Left empty, it is the name to sign in with.
people-rows-about = A role counts in its area and everything inside it. Write the area's code or name. Rows left empty are skipped.
people-rows-about-all = A role counts in its area and everything inside it. Write the area's code or name, or all for the whole programme. Rows left empty are skipped.
people-role-n = Role { $at }
people-area-n = Area of role { $at }
people-role-none = none
people-make = Make the account and its link
people-one-role = Choose at least one role and say where it counts.
people-choose-role = Choose a role.
people-write-area = Write the code of an area such as those that the field offers, or all for the whole programme.
people-not-in-charge = You are not in charge of { $area }. You can give and take roles only in the areas that you administer.
# The link of an account.
people-link = Link
people-link-title = A link for { $name }
people-link-lede = Hand it over yourself: whoever holds it can choose the password and sign in as <b>{ $name }</b>.
people-link-once = One-time link
people-link-until = It works once, until { $until }. It is shown only now and kept nowhere; if it is lost, make a new one.
people-write-to = Write to { $email }
people-to-account = To the account
people-letter-subject = Your account: { $programme }
people-letter-choose = Your name for signing in is { $name }. Choose your password here, until { $until }:
people-letter-once = The link works once.
# One's own account.
people-own = Your account
people-password-stays = The password stays as it was
people-you-sign-in = You sign in as <b>{ $name }</b>. You are { $roles }.
people-you-have-none = You sign in as <b>{ $name }</b>. You have no role: you see what everybody sees.
people-list-comma = { $before }, { $next }
people-where-signed-in = Where you are signed in
people-sessions-about = A session ends after 30 minutes without a page, and after 8 hours in any case. End those that you do not know, then change your password.
people-a-browser = a browser
people-a-program = a program
people-agent = { $browser } on { $system }
people-this-one = this one
people-since = Since { $begun }; last used { $seen }
people-end-session = End the session of { $agent } since { $begun }
people-end = End
people-end-others = End all others
people-change-password = Change your password
people-change-about = Your other sessions end with it.
people-present-password = Present password
people-new-password = New password
people-password-about = At least 12 characters. Three or four words that do not belong together are easy to keep in mind. Any letters and signs will do, spaces too.
people-password-again = The same once more
people-change-button = Change the password
people-welcome = Welcome. Your password is kept, and you are signed in.
people-password-changed = Your password is changed. Your other sessions have ended.
people-session-ended = The session has ended.
people-others-ended = All your other sessions have ended.
people-wrong-password = That is not your present password. Nothing was changed.
people-password-held = There were several wrong tries. To slow down guessing, { $wait }, then try again.
# An invitation.
people-link-dead = This link does not work
people-link-dead-why = It has been used, is older than seven days, or a newer one has taken its place.
people-link-dead-next = If you have chosen a password already, <a href="/session">sign in</a>. Otherwise ask whoever gave you the link for a new one: any administrator of your area can make it in a moment.
people-no-password-kept = No password was kept
people-choose-password = Choose a password
people-invited = This is the account of <b>{ $name }</b>: { $roles }.
people-invited-no-roles = This is the account of <b>{ $name }</b>.
people-password = Password
people-keep-password = Keep the password and sign in
people-not-alike = The two are not alike. Write the same password twice.
# What is wrong with a password or a name.
people-password-short =
    { $count ->
        [one] That password has { $count } character. Write at least { $least }: three or four words that do not belong together are easy to keep in mind.
       *[other] That password has { $count } characters. Write at least { $least }: three or four words that do not belong together are easy to keep in mind.
    }
people-password-long = That password has { $length } characters. Write at most { $most }.
people-password-nul = That password holds a character that cannot be kept; leave it out.
people-password-another = Choose one that nobody would think of: three or four words that do not belong together.
people-password-context = That password is built on “{ $word }”, which anybody would try here.
people-password-rows = That password follows the rows of the keyboard, which is tried early.
people-password-repeats = That password repeats itself, which adds almost nothing.
people-password-sequence = That password follows the alphabet or counts, which is tried early.
people-password-date = That password rests on a date, and there are few of those.
people-password-name = That password rests on a name, and names are tried early.
people-password-first = That password is among the first that anybody would try.
people-password-like-first = That password is a small change to one of the first that anybody would try.
people-password-common = That password can be guessed: it holds little besides common words and digits.
people-password-meanwhile = The password was changed meanwhile, in another window or by a link. Sign in with the new one.
people-name-taken = There is an account "{ $name }" already; choose another name.
people-name-form = Write a name of at most 64 letters, digits, points, hyphens, underscores or @, without spaces.
people-name-refused = "{ $name }" cannot be an account's name; choose another.
people-shown-form = Write the name that others see, of at most 100 letters.
people-email-form = Write one address such as rana@example.org, or leave it empty.
people-no-account = There is no account "{ $name }".
people-disabled-no-link = The account { $name } is disabled, so no link can let it in. Enable it first.
people-only-administrator-disable = { $name } is the only administrator of the whole programme who can sign in, so that account cannot be disabled. Make somebody else administrator of the whole programme first.
people-only-administrator-role = { $name } is the only administrator of the whole programme who can sign in, so that account cannot lose that role. Make somebody else administrator of the whole programme first.
# What rights refuse.
people-may-not-see = Your account has no role in this area. An administrator can give you one.
people-may-not-report = Only a reporter of this area can enter its figures. An administrator can give you that role.
people-may-not-closed = This report is closed: its closing day has passed. An approver of the area can open it again.
people-may-not-review = Only an approver of this area can approve or return its reports. An administrator can give you that role.
people-may-not-own = You submitted this report, so somebody else must check it.
people-may-not-reopen = Only an approver of this area can open its closed reports again. An administrator can give you that role.
people-may-not-see-all = Only an analyst or an administrator of the whole programme sees every figure.
people-may-not-manage = Only an administrator can manage accounts, each for the areas that are in their charge.
people-may-not-set-up = Only an administrator of the whole programme can change how it is set up.
people-may-not-audit = Only an analyst or an administrator of the whole programme reads the audit log.
# The audit log.
people-audit = Audit log
people-audit-lede = Who signed in, was given or lost a role, submitted, returned, approved, imported or set up, and when.
people-audit-head = The log's head is line { $line }, <code>{ $hash }</code>. Each line seals the one before; <code>groundwork verify</code> proves all of them.
people-audit-empty = The log is empty.
people-audit-filter = Filter
people-audit-who = Who
people-audit-what = What
people-audit-everything = Everything
people-audit-from = From
people-audit-to = To
people-audit-words = Words
people-audit-newest = Newest lines
people-audit-older = Older lines
people-audit-csv = All these lines as CSV
people-audit-lines = Lines
people-audit-lines-about = Newest first. Saved drafts stand in each report's own history.
people-audit-line = Line
people-audit-when = When (UTC)
people-audit-subject = Of what
people-audit-detail = Detail
people-audit-block = Block
people-audit-seal = Seal
people-audit-line-n = line { $line }
people-audit-block-n = block { $block } of the ledger
people-audit-of-report = report { $report }
people-audit-of-account = account { $name }
people-audit-of-block = block { $block }
people-audit-of-unknown = unknown name
people-audit-no-filter = This page has no filter "{ $name }". It has: { $known }.
people-audit-twice = The filter "{ $name }" is given twice; give it once.
people-audit-days = The first day lies after the last one; exchange "from" and "to".
people-audit-no-day = "{ $text }" is not a day; write year, month and day as 2025-03-31.
people-audit-no-line = "{ $text }" is not the number of a line; take the address from the page's own link.
people-audit-no-action = "{ $text }" is not one of: { $known }
people-did-begun = log begun
people-did-signed-in = signed in
people-did-sign-in-failed = sign-in failed
people-did-signed-out = signed out
people-did-session-ended = session ended
people-did-password-changed = password changed
people-did-user-added = account added
people-did-user-changed = account changed
people-did-user-disabled = account disabled
people-did-user-enabled = account enabled
people-did-invited = invited
people-did-granted = granted
people-did-revoked = revoked
people-did-submitted = submitted
people-did-returned = returned
people-did-approved = approved
people-did-reopened = reopened
people-did-imported = imported
people-did-set-up = set up
people-did-reminded = reminded
