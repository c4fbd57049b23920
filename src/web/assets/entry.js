// The entry form's comforts: arrow keys, pasting from a spreadsheet, sums and
// changes while typing, and whether all is saved. Everything works without it.
"use strict";
const form = document.querySelector("form.entry");
const cells = form ? [...form.querySelectorAll("input.value:enabled")] : [];
const kept = document.getElementById("kept");

// A typed number, or null. Only for what is shown: the server reads it anew.
function read(text) {
  let t = text.replace(/[\s'\u00a0\u202f]/g, "").replace("\u2212", "-");
  const last = Math.max(t.lastIndexOf("."), t.lastIndexOf(","));
  if (last >= 0) {
    const mark = t[last], rest = t.length - last - 1;
    const again = t.indexOf(mark) !== last;
    const other = /[.,]/.test(t.slice(0, last).replaceAll(mark, ""));
    if (again || (rest === 3 && !other)) t = t.replace(/[.,]/g, "");
    else t = t.slice(0, last).replace(/[.,]/g, "") + "." + t.slice(last + 1);
  }
  return /^-?\d+(\.\d+)?$/.test(t) ? Number(t) : null;
}
const round = (n) => Math.round(n * 1e4) / 1e4;
// The page brings its sentences; # stands where a number goes.
const words = kept ? kept.dataset : {};
const lang = document.documentElement.lang;
// Not every browser knows Azerbaijani; German writes numbers the same way.
const locale = { en: "en-GB", az: "de", ar: "ar-u-nu-latn" }[lang] || lang;
const write = (n, least = 0, most = 4) =>
  round(n).toLocaleString(locale, { minimumFractionDigits: least, maximumFractionDigits: most }).replace("-", "\u2212");
// The sentences that count come once for each of these numbers, which between
// them have every plural form.
const samples = [1, 2, 3, 11, 100];
function counted(sentences, n) {
  const form = (n) => new Intl.PluralRules(locale).select(n);
  return sentences.split("|")[samples.findIndex((m) => form(m) === form(n))].replace(/\d+/, write(n));
}

function change(cell) {
  const shown = cell.closest("tr").querySelector(".change");
  const now = read(cell.value);
  const old = cell.dataset.before;
  if (now === null || !old) return void (shown.textContent = "");
  const by = round(now - old);
  const sign = by > 0 ? "+" : "";
  const share = Number(old) ? sign + write((by / Math.abs(old)) * 100, 1, 1) : "";
  const text = !by ? words.same : share ? words.share.replace("#p", share) : words.by;
  shown.textContent = text.replace("#d", sign + write(by));
}

function add(key) {
  const parts = cells.filter((c) => c.dataset.part === key).map((c) => read(c.value)).filter((n) => n !== null);
  const total = cells.find((c) => (c.dataset.total || "").split("|").includes(key));
  const sum = round(parts.reduce((a, b) => a + b, 0));
  form.querySelector(`[data-sum="${CSS.escape(key)}"]`).textContent = parts.length ? write(sum) : "";
  const whole = total ? read(total.value) : null;
  const gap = whole === null ? 0 : round(sum - whole);
  form.querySelector(`[data-against="${CSS.escape(key)}"]`).textContent =
    !parts.length || whole === null ? "" : gap ? (gap < 0 ? words.less : words.more).replace("#", write(Math.abs(gap))) : words.equal;
}

function typed(cell) {
  change(cell);
  if (cell.dataset.part) add(cell.dataset.part);
  for (const key of (cell.dataset.total || "").split("|")) if (key) add(key);
}

const fields = form ? [...form.elements].filter((f) => f.name && f.type !== "hidden") : [];
const first = (select) => Math.max(0, [...select.options].findIndex((o) => o.defaultSelected));
const differs = (f) => (f.options ? f.selectedIndex !== first(f) : f.value !== f.defaultValue);
const saved = kept ? kept.textContent : "";
const fresh = kept ? kept.dataset.unsaved === "true" : false;
let leaving = false;
function tell() {
  if (!kept) return;
  const n = fields.filter(differs).length;
  const text = n ? counted(words.fields, n) : saved;
  if (kept.textContent !== text) kept.textContent = text;
  kept.classList.toggle("open", n > 0 || fresh);
}

function go(from, by) {
  const to = cells[cells.indexOf(from) + by];
  if (!to) return;
  to.focus();
  to.select();
}

if (form && kept) {
  tell();
  form.addEventListener("input", (event) => {
    if (cells.includes(event.target)) typed(event.target);
    tell();
  });
  form.addEventListener("keydown", (event) => {
    const at = event.target;
    if (!cells.includes(at) || event.altKey || event.ctrlKey || event.metaKey) return;
    const by = { ArrowDown: 1, ArrowUp: -1, Enter: event.shiftKey ? -1 : 1 }[event.key];
    if (!by) return;
    event.preventDefault();
    go(at, by);
  });
  form.addEventListener("paste", (event) => {
    const at = event.target;
    const text = event.clipboardData.getData("text/plain").replace(/\r?\n$/, "");
    if (!cells.includes(at) || !/[\n\t]/.test(text)) return;
    event.preventDefault();
    const rows = text.split(/\r?\n/).map((line) => line.split("\t"));
    // The first column that holds numbers goes into the figures, the words
    // to its right into the notes.
    const isNumber = (t) => t !== undefined && read(t.trim()) !== null;
    const width = Math.max(...rows.map((r) => r.length));
    let column = [...Array(width).keys()].find((c) => rows.some((r) => isNumber(r[c])));
    if (column === undefined) column = 0;
    const start = cells.indexOf(at);
    rows.slice(0, cells.length - start).forEach((row, n) => {
      const cell = cells[start + n];
      if ((row[column] || "").trim()) cell.value = row[column].trim();
      const words = (row[column + 1] || "").trim();
      if (words && !isNumber(words)) {
        const note = form.elements[cell.name.replace("value*", "note*")];
        note.value = words;
        note.closest("details").open = true;
      }
      typed(cell);
    });
    tell();
    const over = rows.length - (cells.length - start);
    if (over > 0) kept.textContent += ` ${counted(words.over, over)}`;
    cells[Math.min(start + rows.length, cells.length) - 1].focus();
  });
  // What is empty and need not travel stays here: a save is small on a slow line.
  const spare = fields.filter((f) => !f.name.startsWith("value*") && f.type !== "submit" && !f.disabled);
  form.addEventListener("submit", () => {
    leaving = true;
    for (const f of spare) f.disabled = !f.value;
  });
  addEventListener("pageshow", () => {
    leaving = false;
    for (const f of spare) f.disabled = false;
  });
  addEventListener("beforeunload", (event) => {
    if (!leaving && kept.classList.contains("open")) event.preventDefault();
  });
}
