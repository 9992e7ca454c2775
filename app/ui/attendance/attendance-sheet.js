// What makes the attendance list quicker at a door: every tap is saved at once and its row says so. Without this the list is
// a plain form that does the same in more steps.

// Its own file has a name with a fingerprint, which only the page knows.
const rows = await import(document.querySelector("script[data-rows]").src);
const { cells, counts, chosenIn, markIn, numberIn, isChanged, isCountChanged, canGo, canCountGo } = rows;
const AGAIN_MS = 5000;
const OFFLINE = "geen verbinding, wordt opnieuw geprobeerd";
const PRESS_AGAIN = "geen verbinding, druk straks nog een keer";
const forms = Array.from(document.querySelectorAll("form[data-attendance]"));
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

function isUnsaved() {
  return cells.some(isChanged) || counts.some(isCountChanged);
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
  if (changedHere) rows.clearConflict(changedHere.element);
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

function taken(sent, count, said) {
  trouble = "";
  savedAt = "✓ alles opgeslagen";
  rows.showSaved(sent, count, said);
}

function refused(sent, count, body, { form: { error } }) {
  trouble = `niet opgeslagen: ${Object.values(error).flat()[0] ?? ""}`;
  rows.showRefused(sent, count, body.get("headcount"), error);
}
