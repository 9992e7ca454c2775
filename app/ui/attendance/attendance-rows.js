// The rows of the attendance list and its headcounts: what is chosen in them, what of it can be saved by itself, and what became
// of what was sent. attendance-sheet.js does the saving.

/** One per person, in the table one per person and meeting. */
export const cells = Array.from(document.querySelectorAll("[data-cell]"), (element) => {
  const seen = element.querySelector('input[name^="seen-"]');
  return {
    ...{ element, seen, form: seen.form, id: element.dataset.cell },
    choices: Array.from(element.querySelectorAll("input[type=radio], select")),
    minutes: element.querySelector("input[inputmode=numeric]"),
    took: element.closest("[data-person]").querySelector("[data-took], em"),
  };
});
/** The headcounts on the page, each with its field and what was seen there. */
export const counts = Array.from(document.querySelectorAll("[data-headcount]"), (element) => {
  const [field, seen] = element.querySelectorAll("input");
  return { element, field, seen, form: seen.form };
});

/** The value that is chosen in a row, "" for none. */
export function chosenIn({ choices }) {
  const [first] = choices;
  if (first.matches("select")) return first.value;
  return choices.find((radio) => radio.checked)?.value ?? "";
}

/** As the hidden field holds it: "PRESENT", "PARTLY 45", "". */
export function markIn(cell) {
  const value = chosenIn(cell);
  return value === "PARTLY" ? `PARTLY ${numberIn(cell.minutes)}` : value;
}

/** As the academy gives it back: "05" is 5. */
export function numberIn({ value }) {
  return value.trim().replace(/^0+(?=\d)/, "");
}

/** Whether what is chosen differs from what is saved. */
export function isChanged(cell) {
  return markIn(cell) !== cell.seen.value;
}

/** The same of a headcount. */
export function isCountChanged({ field, seen }) {
  return numberIn(field) !== seen.value;
}

/** What can go by itself: a whole mark that was not refused, and no correction, which needs a reason and the button. */
export function canGo(cell) {
  const mark = markIn(cell);
  if (!isChanged(cell) || mark === "" || !/^(PRESENT|ABSENT|EXCUSED|PARTLY \d+)$/.test(mark)) return false;
  return cell.element.dataset.refused !== mark && !isCorrection(cell);
}

/** The same of a headcount: a number, and no correction. */
export function canCountGo(count) {
  const number = numberIn(count.field);
  if (!isCountChanged(count) || !/^\d*$/.test(number)) return false;
  return count.element.dataset.refused !== number && !isCorrection(count);
}

function isCorrection({ form, seen }) {
  return "correcting" in form.dataset && seen.value !== "";
}

/** Each row as the academy says that it stands. */
export function showSaved(sent, count, { at, rows, headcount }) {
  for (const cell of sent.keys()) showRow(cell, rows[cell.id], at);
  if (!count) return;
  if (headcount.conflict) count.field.value = headcount.seen;
  count.seen.value = headcount.seen;
  count.element.querySelector("[data-conflict]").textContent = headcount.conflict ?? "";
}

function showRow(cell, row, at) {
  if (row.conflict) choose(cell, row.seen);
  cell.seen.value = row.seen;
  cell.element.querySelector("[data-conflict]").textContent = row.conflict ?? "";
  cell.element.querySelector("[data-saved]").textContent = row.conflict ? "" : `✓ ${at}`;
  cell.took.textContent = row.tookPart?.words ?? "";
  if (row.tookPart?.yes) cell.took.dataset.took = "yes";
  else delete cell.took.dataset.took;
}

/** What is named is at fault, and the rest goes without it; where nothing is named, all that was sent waits for a change. */
export function showRefused(sent, count, sentCount, error) {
  const at = ({ id }) => error[`minutes-${id}`] ?? error[`mark-${id}`];
  const isNamed = (count && error.headcount) || [...sent.keys()].some(at);
  for (const [cell, mark] of sent) if (!isNamed || at(cell)) refuse(cell.element, mark, at(cell));
  if (count && (!isNamed || error.headcount)) refuse(count.element, sentCount, error.headcount);
}

function refuse(element, what, texts = []) {
  element.dataset.refused = what;
  element.querySelector("[data-conflict]").textContent = texts.join(" ");
}

function choose({ choices, minutes }, mark) {
  const [value, had = ""] = mark.split(" ");
  for (const choice of choices) {
    if (choice.matches("select")) choice.value = value;
    else choice.checked = choice.value === value;
  }
  minutes.value = had;
}

/** Takes away what was said at a row, because somebody chooses anew. */
export function clearConflict(element) {
  delete element.dataset.refused;
  element.querySelector("[data-conflict]").textContent = "";
}
