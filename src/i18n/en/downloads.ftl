# What can be taken away.
downloads-lede = Everything shown here can be taken away, without an account: all of it at once, or the table in front of you.
downloads-all = Everything at once
downloads-package = Data package
downloads-package-about = All public tables in one file: areas, indicators, posted cells, totals, targets, what others published and the sources, with the meaning of every field.
downloads-package-size = { $count ->
    [one] { $count } table
   *[other] { $count } tables
    }
downloads-cells = Every posted cell
downloads-cells-about = One cell a row: area, indicator, unit, period, breakdown, value, source, when it was posted. Narrow it with <code>?area=</code>, <code>?indicator=</code> and <code>?period=</code>.
downloads-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
    }
downloads-map = Areas for maps
downloads-map-about = Outlines or points with names, codes and the key figures. Each indicator has a file of its own: add <code>.geojson</code> to its page's address.
downloads-paper = Report to print
downloads-paper-about = The overview on paper: what stands, key figures, map, course and districts.
downloads-districts-about = The newest key figures of each district.
downloads-reporting-about = Which reports are in, late or missing.
downloads-sector-about = Its indicators: newest figure, target and who has reported.
downloads-page = Any page
downloads-use = Use and cite
downloads-licence = Licence
downloads-licence-none = The programme has not named a licence. Name it as your source and, where a figure has a source of its own, that source too.
downloads-cite = Cite as
downloads-cite-as = { $programme }. { $address }. Figures posted up to block { $block }, read on { $day }.
downloads-whole = Is a file whole?
downloads-whole-text = A download that breaks off ends with an error in your browser or program: do not use what has arrived. The data package names the size and the SHA-256 of each file in it; the free program frictionless checks them all: <code>frictionless validate datapackage.zip</code>.
downloads-whole-head = Each package also names the head of the ledger it was made from. Now it is block { $block }, <code>{ $seal }</code>.
