# Words inside charts and beside them.
chart-posted = Posted
chart-planned = Planned
chart-published = Published by others
chart-nothing-reported = nothing reported
chart-too-few = too few people to show
chart-from = from { $value }
chart-other-parts = All other parts
chart-boundaries = Boundaries and names do not imply endorsement.
chart-schematic = Schematic map. Boundaries and names do not imply endorsement.
chart-without-outline = Boundaries and names do not imply endorsement. Without an outline: { $names }.
chart-over-time = { $name } over time
chart-file-source = Groundwork, { $name }, { $day }, ledger block { $block }
chart-file-source-known = Groundwork, { $name }, { $day }, ledger block { $block }, as known on { $known }
chart-file-source-open = Groundwork, { $name }, { $day }, ledger block { $block }, with figures not approved yet
chart-circles = The area of a circle is in proportion to its value. Boundaries and names do not imply endorsement.
chart-circles-without = The area of a circle is in proportion to its value. Boundaries and names do not imply endorsement. Without coordinates: { $names }.
chart-protected = not shown, to protect people
