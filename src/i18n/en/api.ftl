# Tokens, on one's own page and on that of an account.
api-tokens = Tokens for programs
api-tokens-about = A program signs in with a token instead of a password, does what the token is for and never more than you may do yourself. <a href="/about/api">How programs use the site</a>
api-tokens-of-others = Programs sign in with these in the name of this person. End those that nobody needs any more.
api-token-new = Make a token
api-token-name = What it is for, for example “Monthly figures from the spreadsheet”
api-token-scope = What it may do
api-token-until = Until this day
api-token-make = Make the token
api-scope-read = see what its owner sees
api-scope-enter = also save and submit reports
api-scope-approve = also approve and return reports
api-scope-import = also save and submit many reports at once
api-token-words = What it may do: { $scope }. Made on { $made }, works until { $until }; { $used }.
api-token-used = last used on { $day }
api-token-unused = never used
api-token-works = works
api-token-ended = ended on { $day }
api-token-expired = expired
api-token-end = End
api-token-end-named = End the token { $name }
api-token-has-ended = The token has ended. Programs that use it are refused from now on.
api-token-none-made = No token was made
api-token-name-form = Say what the token is for, in 1 to { $longest } characters, so that you know later which program uses it.
api-token-scope-form = Choose what the token may do from the list.
api-token-until-form = Choose a day from { $first } to { $last }, at most a year ahead.
api-token-many = You have { $most } tokens that work. End those that no program uses, then make a new one.
api-token-made = Your new token
api-token-once = Copy it now. It is shown only this once and kept nowhere; if it is lost, end it and make a new one.
api-token-label = Token: { $name }
api-token-until-day = It works until { $until }.
api-token-send = A program sends it with each request in this header:
api-token-manual = How programs use the site
api-token-to-account = To your account
# What was done, in the audit log.
api-did-token-made = token made
api-did-token-revoked = token ended
# The chapter of the manual.
api-title = For programs
api-about = Reading figures and sending reports with a program of your own: addresses, tokens, an example.
api-can = What a program can do
api-can-read = Without a token it reads what everybody may see: under <code>/api/v1</code> it finds areas, indicators, forms, targets, series over time, totals with who stands behind them, every posted figure and every line of the ledger. With a token it reads what the token’s owner sees; it can also keep drafts, hand reports in, approve and return them, by the same rules and rights as on these pages.
api-can-words = Numbers are exact, with at most four decimals: read them as decimals. Where there is no number, a word beside it says why: missing, withheld, fewer than 5, not available, not applicable.
api-can-pages = Long lists come in pages; <code>next</code> and the header <code>Link</code> hold the address of the next one. Each answer has an <code>ETag</code>: sent back as <code>If-None-Match</code>, it spares what has not changed. Whoever changes a report names the version they saw with <code>If-Match</code>, so that nobody overwrites the work of somebody else.
api-can-refused = A refusal says in a sentence what was wrong and how to put it right (RFC 9457). The headers <code>RateLimit</code> and <code>Retry-After</code> tell how many requests are left in this minute.
api-get-token = How to get a token
api-get-token-text = On <a href="/account#tokens">your account’s page</a>. Say what it is for, what it may do and until when, at most a year. It is shown once. Treat it like a password: give each program its own, and end it when the program is no longer needed. Administrators see the tokens of the people in their charge and can end them.
api-example = An example
api-example-read = Read a series, as everybody may:
api-example-begin = Begin a report, with a token for entering:
api-example-submit = Hand it in, naming the version by the ETag of the answer before:
api-example-import = Bring a file of figures in, with a token for many reports at once; add <code>dry_run=true</code> to look only:
api-dhis2 = Programs that speak DHIS2
api-dhis2-sends = Clients of DHIS2 post data value sets, as JSON or CSV, to <code>/api/dataValueSets</code>, with a token for many reports at once: as <code>Authorization: ApiToken gw_…</code>, or as the password of its owner’s name. A data set is a form, a data element an indicator, a category option combination a breakdown, an organisation unit an area, all by our codes; areas also by uid or name. <code>dryRun</code> and <code>importStrategy</code> work as in DHIS2.
api-dhis2-becomes = Values become drafts; with a <code>completeDate</code> the reports are handed in. All values are taken or none: conflicts name every value that stands in the way by its place. Each set that was taken is listed under <a href="/imports">imports</a> and can be taken back there.
api-operations = Everything there is
api-operations-about = The same for machines, by OpenAPI 3.1: <a href="/api/v1/openapi.json">/api/v1/openapi.json</a>. It is in English, like everything that programs read.
api-column-address = Address
api-column-does = What it does
api-column-takes = Parameters
api-column-needs = Token
api-needs-none = none
