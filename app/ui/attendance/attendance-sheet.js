// What makes the attendance list quicker at a door: the counter and the unsaved rows follow every tap, names can be looked
// for, and the buttons for the whole list fill it in. Without this the list is a plain form that does the same in more steps.

const form = document.querySelector("form[data-attendance]");
const rows = Array.from(form.querySelectorAll("[data-person]"), (element) => ({
  element,
  radios: Array.from(element.querySelectorAll("input[type=radio]")),
  minutes: element.querySelector("input[inputmode=numeric]"),
  words: fold(`${element.querySelector("b").textContent} ${element.querySelector("i").textContent}`),
}));
const headcount = form.elements.namedItem("headcount");
const tapped = new WeakMap();
let sending = false;

refresh();
form.addEventListener("change", changed);
form.addEventListener("input", refresh);
form.addEventListener("click", clicked);
form.addEventListener("submit", () => {
  sending = true;
});
window.addEventListener("pageshow", () => {
  sending = false;
  refresh();
});
window.addEventListener("beforeunload", (event) => {
  if (!sending && isUnsaved()) event.preventDefault();
});
startSearch(document.querySelector("[data-name-search]"));

function chosenIn(row) {
  return row.radios.find((radio) => radio.checked)?.value ?? "";
}

function isChanged(row) {
  const value = chosenIn(row);
  if (value !== (row.element.dataset.saved ?? "")) return true;
  return value === "PARTLY" && row.minutes.value.trim() !== (row.element.dataset.savedMinutes ?? "");
}

function isUnsaved() {
  return rows.some(isChanged) || headcount.value.trim() !== headcount.dataset.saved;
}

function refresh() {
  let present = 0;
  let open = 0;
  for (const row of rows) {
    const value = chosenIn(row);
    if (value === "PRESENT" || value === "PARTLY") present += 1;
    if (value === "") open += 1;
    row.element.toggleAttribute("data-changed", isChanged(row));
    tapped.set(row.element, value);
  }
  show("[data-present]", present);
  show("[data-open]", open);
  form.querySelector("[data-unsaved]").hidden = !isUnsaved();
}

function show(selector, count) {
  const place = form.querySelector(selector);
  if (place.textContent !== String(count)) place.textContent = String(count);
}

function changed(event) {
  refresh();
  const row = rows.find(({ radios }) => radios.includes(event.target));
  if (row && event.target.value === "PARTLY") row.minutes.focus();
}

/** A second tap takes a mark back that was never saved; the buttons for the whole list fill it in without sending it. */
function clicked(event) {
  const button = event.target.closest("button[name=lijst]");
  if (button) {
    event.preventDefault();
    fillIn(button.value);
    return;
  }
  const row = rows.find(({ radios }) => radios.includes(event.target));
  if (!row || row.element.dataset.saved || tapped.get(row.element) !== event.target.value) return;
  event.target.checked = false;
  refresh();
}

function fillIn(wholeList) {
  for (const row of rows) {
    if (wholeList === "rest-afwezig" && chosenIn(row)) continue;
    const wanted = wholeList === "rest-afwezig" ? "ABSENT" : "PRESENT";
    row.radios.find(({ value }) => value === wanted).checked = true;
  }
  refresh();
}

function startSearch(box) {
  if (!box) return;
  box.hidden = false;
  const input = box.querySelector("input");
  input.addEventListener("input", () => search(fold(input.value), box.querySelector("[data-found]")));
}

function search(wanted, found) {
  const words = wanted.split(/\s+/).filter(Boolean);
  for (const { element, words: text } of rows) element.hidden = !words.every((word) => text.includes(word));
  for (const letter of form.querySelectorAll("[data-letter]")) {
    const names = letter.nextElementSibling;
    letter.hidden = !names.querySelector("[data-person]:not([hidden])");
    names.hidden = letter.hidden;
  }
  const left = rows.filter(({ element }) => !element.hidden).length;
  found.textContent = words.length === 0 ? "" : left === 1 ? "1 naam gevonden" : `${left} namen gevonden`;
}

function fold(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
