// What makes the attendance list quicker at a door: every tap is saved at once and its row says so. Without this the list is
// a plain form that does the same in more steps.

const AGAIN_MS = 5000;
const OFFLINE = "geen verbinding, wordt opnieuw geprobeerd";
const PRESS_AGAIN = "geen verbinding, druk straks nog een keer";
const forms = Array.from(document.querySelectorAll("form[data-attendance]"));
const cells = Array.from(document.querySelectorAll("[data-cell]"), (element) => {
  const seen = element.querySelector('input[name^="seen-"]');
  return {
    ...{ element, seen, form: seen.form, id: element.dataset.cell },
    choices: Array.from(element.querySelectorAll("input[type=radio], select")),
    minutes: element.querySelector("input[inputmode=numeric]"),
    took: element.closest("[data-person]").querySelector("[data-took], em"),
  };
});
const counts = Array.from(document.querySelectorAll("[data-headcount]"), (element) => {
  const [field, seen] = element.querySelectorAll("input");
  return { element, field, seen, form: seen.form };
});
let saving = null;
let leaving = false;
let trouble = "";
let savedAt = "";

for (const form of forms) form.addEventListener("submit", submitted);
document.addEventListener("change", changed);
document.addEventListener("input", refresh);
window.addEventListener("online", () => {
  trouble = "";
  save();
  refresh();
});
window.addEventListener("pageshow", () => {
  leaving = false;
  refresh();
});
window.addEventListener("beforeunload", (event) => {
  if (!leaving && isUnsaved()) event.preventDefault();
});
refresh();

function chosenIn({ choices }) {
  const [first] = choices;
  if (first.matches("select")) return first.value;
  return choices.find((radio) => radio.checked)?.value ?? "";
}

/** As the hidden field holds it: "PRESENT", "PARTLY 45", "". */
function markIn(cell) {
  const value = chosenIn(cell);
  return value === "PARTLY" ? `PARTLY ${numberIn(cell.minutes)}` : value;
}

/** As the academy gives it back: "05" is 5. */
function numberIn({ value }) {
  return value.trim().replace(/^0+(?=\d)/, "");
}

function isChanged(cell) {
  return markIn(cell) !== cell.seen.value;
}

function isCountChanged({ field, seen }) {
  return numberIn(field) !== seen.value;
}

function isUnsaved() {
  return cells.some(isChanged) || counts.some(isCountChanged);
}

/** What can go by itself: a whole mark that was not refused, and no correction, which needs a reason and the button. */
function canGo(cell) {
  const mark = markIn(cell);
  if (!isChanged(cell) || mark === "" || !/^(PRESENT|ABSENT|EXCUSED|PARTLY \d+)$/.test(mark)) return false;
  return cell.element.dataset.refused !== mark && !isCorrection(cell);
}

function canCountGo(count) {
  const number = numberIn(count.field);
  if (!isCountChanged(count) || !/^\d*$/.test(number)) return false;
  return count.element.dataset.refused !== number && !isCorrection(count);
}

function isCorrection({ form, seen }) {
  return "correcting" in form.dataset && seen.value !== "";
}

function refresh() {
  for (const cell of cells) cell.element.toggleAttribute("data-changed", isChanged(cell));
  for (const form of forms) {
    const marks = cells.filter((cell) => cell.form === form).map(chosenIn);
    show(form, "present", marks.filter((mark) => mark === "PRESENT" || mark === "PARTLY").length);
    show(form, "open", marks.filter((mark) => mark === "").length);
  }
  const unsaved = cells.filter(isChanged).length + counts.filter(isCountChanged).length;
  const words = trouble || (unsaved > 0 ? (saving ? "wordt opgeslagen" : "niet opgeslagen") : savedAt);
  for (const place of document.querySelectorAll("[data-saving]")) {
    place.hidden = !words;
    place.toggleAttribute("data-good", words !== "" && words === savedAt);
    if (place.textContent !== words) place.textContent = words;
  }
}

function show(form, what, count) {
  const place = document.querySelector(`[data-${what}="${form.id}"]`) ?? form.querySelector(`[data-${what}]`);
  if (place && place.textContent !== String(count)) place.textContent = String(count);
}

function changed(event) {
  const cell = cells.find(({ element }) => element.contains(event.target));
  const changedHere = cell ?? counts.find(({ field }) => field === event.target);
  if (changedHere) clearConflict(changedHere.element);
  if (cell && event.target !== cell.minutes && event.target.value === "PARTLY") cell.minutes.focus();
  trouble = "";
  save();
  refresh();
}

/**
 * The button waits for what is under way, so that nobody stands in their own way; without connection it would lead to the
 * browser's own page and lose what is not saved.
 */
function submitted(event) {
  const { target, submitter } = event;
  const isOffline = trouble === OFFLINE || !navigator.onLine;
  leaving = !saving && !isOffline;
  if (leaving) return;
  event.preventDefault();
  if (saving) return void saving.finally(() => target.requestSubmit(submitter));
  trouble = nextForm() ? OFFLINE : PRESS_AGAIN;
  save();
  refresh();
}

function save() {
  if (saving) return;
  const form = nextForm();
  if (!form) return;
  saving = send(form).then((goesOn) => {
    saving = null;
    if (goesOn) save();
    else if (trouble === OFFLINE) setTimeout(save, AGAIN_MS);
    refresh();
  });
}

function nextForm() {
  return forms.find((form) => cells.some((cell) => cell.form === form && canGo(cell)) || goingCount(form));
}

function goingCount(form) {
  return counts.find((count) => count.form === form && canCountGo(count));
}

/** Whether the rest can go after it. */
async function send(form) {
  const going = cells.filter((cell) => cell.form === form && canGo(cell));
  const sent = new Map(going.map((cell) => [cell, markIn(cell)]));
  const count = goingCount(form);
  const body = new URLSearchParams({ dagdeel: form.elements.dagdeel.value });
  for (const [{ id, seen }, mark] of sent) {
    const [value, minutes] = mark.split(" ");
    body.set(`mark-${id}`, value);
    if (minutes) body.set(`minutes-${id}`, minutes);
    body.set(`seen-${id}`, seen.value);
  }
  if (count) {
    body.set("headcount", numberIn(count.field));
    body.set("seen-headcount", count.seen.value);
  }
  const answer = await ask(form.dataset.attendance, body).catch(() => null);
  if (!answer || answer.status >= 500) trouble = OFFLINE;
  else if (answer.type === "opaqueredirect") trouble = "u bent uitgelogd: laad de pagina opnieuw";
  else if (answer.status === 200) taken(sent, count, answer.said);
  else if (answer.status === 400) refused(sent, count, body, answer.said);
  else trouble = "niet opgeslagen: laad de pagina opnieuw";
  return answer?.status === 200 || answer?.status === 400;
}

/** The answer as a whole: a connection can also break while it comes in. */
async function ask(door, body) {
  const answer = await fetch(door, { method: "POST", body, redirect: "manual" });
  const { status, type } = answer;
  return { status, type, said: status === 200 || status === 400 ? await answer.json() : null };
}

function taken(sent, count, { at, rows, headcount }) {
  trouble = "";
  savedAt = "✓ alles opgeslagen";
  for (const cell of sent.keys()) {
    const row = rows[cell.id];
    if (row.conflict) choose(cell, row.seen);
    cell.seen.value = row.seen;
    cell.element.querySelector("[data-conflict]").textContent = row.conflict ?? "";
    cell.element.querySelector("[data-saved]").textContent = row.conflict ? "" : `✓ ${at}`;
    cell.took.textContent = row.tookPart?.words ?? "";
    if (row.tookPart?.yes) cell.took.dataset.took = "yes";
    else delete cell.took.dataset.took;
  }
  if (!count) return;
  if (headcount.conflict) count.field.value = headcount.seen;
  count.seen.value = headcount.seen;
  count.element.querySelector("[data-conflict]").textContent = headcount.conflict ?? "";
}

/** What is named is at fault, and the rest goes without it; where nothing is named, all that was sent waits for a change. */
function refused(sent, count, body, { form: { error } }) {
  trouble = `niet opgeslagen: ${Object.values(error).flat()[0] ?? ""}`;
  const at = ({ id }) => error[`minutes-${id}`] ?? error[`mark-${id}`];
  const isNamed = (count && error.headcount) || [...sent.keys()].some(at);
  for (const [cell, mark] of sent) if (!isNamed || at(cell)) refuse(cell.element, mark, at(cell));
  if (count && (!isNamed || error.headcount)) refuse(count.element, body.get("headcount"), error.headcount);
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

function clearConflict(element) {
  delete element.dataset.refused;
  element.querySelector("[data-conflict]").textContent = "";
}
