# Files of figures: what a person can see of them in a browser.

out-observations = Every posted figure
out-observations-what = One row for each cell of the ledger: area, indicator, period and breakdown, as it was posted last.
out-observations-only = Only the observations can be written in this format: ask for /observations.
out-hxl = HXL tags stand in CSV files only, and hxl can be 1 or 0: write for example /observations.csv?hxl=1.

# The manual's chapter on data: formats.
out-formats = Formats
out-format = Ending
out-format-holds = What it is
out-format-csv = For spreadsheets and programs. An empty cell is a figure that nobody reported; what is withheld says so in words.
out-format-hxl = The same with a second row of HXL tags. Under a tag of numbers stand numbers only, so what is withheld is empty, and quarters are written <code>2025Q1</code>.
out-format-xlsx = A workbook: a cover with the programme, the filters, the day and the ledger’s seal, then the table. Numbers are numbers, days are days, nothing is a formula. A number with more digits than a workbook keeps stands there as text.
out-format-json = For programs: <code>title</code>, <code>filters</code>, <code>as_of</code>, <code>ledger_head</code> and <code>rows</code>. A figure is an exact number or <code>null</code>; beside it <code>value_is</code> says <code>exact</code>, <code>rounded</code>, <code>fewer_than_five</code>, <code>withheld</code> or <code>missing</code>.
out-format-sdmx = The observations as SDMX-CSV 2.0, for statistics offices. Each axis of a breakdown is a dimension, <code>_T</code> its total; what is no number is <code>NaN</code>, and <code>OBS_STATUS</code> is then <code>Q</code> (suppressed), <code>O</code> (not available) or <code>M</code> (cannot exist).
out-format-dhis2 = The same figures for clients of DHIS2, as JSON, also with <code>.json</code> or <code>.csv</code>. A data set is a form, a group of data elements a sector. Parameters: <code>dataSet</code> or <code>dataElementGroup</code>, <code>period</code> or <code>startDate</code> and <code>endDate</code>, <code>orgUnit</code>, <code>children</code>, <code>limit</code>.
out-whole = Is the file whole?
out-whole-text = A file that was cut off on the way can be told: the connection breaks, which browsers and programs such as <code>curl</code> report as an error; a workbook is sent with its length, and JSON ends with a closing brace. Who sends back <code>ETag</code> or <code>Last-Modified</code> of the last download gets the file again only if something has changed.
