// Keeps the kiosk going without connection: every tap is kept in the browser, as ids alone, until the academy has said that
// it has it. A tap can be taken back for some seconds before it goes. The names are wiped when the meeting ends, when the kiosk
// is closed and at sign-out; `wiped` tells keep-kiosk-copy.js. On a page without names it sends what was kept.

const kiosk = document.querySelector("[data-kiosk]");
const { kiosk: meetingId, send: door, kit } = kiosk.dataset;
const { keptThings } = await import(kit);
// How far the tablet's clock is off.
const OFF = `kiosk-clock ${meetingId}`;
const TAKE_BACK_MS = 4_000;
const EVERY_MS = 10_000;
const MOST_AT_ONCE = 500;
const REFUSED = { cancelled: "Dit gaat niet door.", "not-now": "Aanwezigheid aangeven kan nu niet." };

const buttons = new Map(Array.from(kiosk.querySelectorAll("button[name=registratie]"), (each) => [each.value, each]));
const kept = keptThings(`kiosk ${meetingId} `);
const taps = new Map(kept.all());
const form = kiosk.querySelector("[data-close]");
let sending = null;
let closing = false;
let timer;

// The tablet's clock may be wrong: what counts is how far it is off, and a copy of the page does not know that any more.
let off = Number(localStorage.getItem(OFF) ?? Date.parse(kiosk.dataset.now) - Date.now());
let closesAt = Date.parse(kiosk.dataset.closes) - off;

localStorage.setItem(OFF, String(off));
for (const button of buttons.values()) button.dataset.said = button.dataset.state;
kiosk.addEventListener("click", tapped);
window.addEventListener("online", () => send());
document.addEventListener("visibilitychange", closeInTime);
form.addEventListener("submit", close);
draw();
closeInTime();
plan(0);

function tapped(event) {
  const button = event.target.closest("button[name=registratie]");
  if (!button) return;
  event.preventDefault();
  const [id, tap] = [...taps].find(([, { registrationId }]) => registrationId === button.value) ?? [];
  if (tap && canTakeBack(id, tap)) drop(id);
  else if (!tap && button.dataset.said === "")
    keep(crypto.randomUUID(), { registrationId: button.value, at: Date.now() });
  say(waitingWords());
  draw();
  plan(TAKE_BACK_MS + 50);
}

function canTakeBack(id, { at }) {
  return !sending?.has(id) && Date.now() - at < TAKE_BACK_MS;
}

function keep(id, tap) {
  taps.set(id, tap);
  kept.keep(id, tap);
}

function drop(id) {
  taps.delete(id);
  kept.drop(id);
}

function plan(milliseconds) {
  clearTimeout(timer);
  timer = setTimeout(send, milliseconds);
}

/** Sends what can no longer be taken back; with nothing to send it asks how the list stands, for there may be other kiosks. */
async function send() {
  closeInTime();
  if (sending || (isWiped() && taps.size === 0 && !closing)) return;
  const due = [...taps].filter(([id, tap]) => closing || !canTakeBack(id, tap)).slice(0, MOST_AT_ONCE);
  sending = new Map(due);
  const answer = await post(due).catch(() => null);
  sending = null;
  if (answer?.ok) setClock(answer.said);
  // The meeting may have ended while the answer was under way.
  closeInTime();
  if (answer?.ok) arrived(due, answer.said.standing);
  else if (answer) refused(answer);
  else say(`Geen verbinding. ${waitingWords()}`);
  draw();
  const younger = [...taps.values()].some(({ at }) => Date.now() - at < TAKE_BACK_MS);
  plan(younger ? TAKE_BACK_MS : EVERY_MS);
}

/** The answer as a whole: a connection can also break while it comes in. */
async function post(due) {
  const sent = due.map(([id, { registrationId, at }]) => {
    return { id, registrationId, secondsAgo: Math.max(0, (Date.now() - at) / 1000) };
  });
  const body = new URLSearchParams({ dagdeel: meetingId, tikken: JSON.stringify(sent) });
  const answer = await fetch(door, { method: "POST", body, redirect: "manual", cache: "no-store" });
  const { ok, status, type } = answer;
  return { ok, status, signedOut: type === "opaqueredirect", said: ok || status === 409 ? await answer.json() : null };
}

/** The tablet's clock may have been set right, and the end of the meeting moved. */
function setClock({ now, endsAt }) {
  off = Date.parse(now) - Date.now();
  closesAt = Date.parse(endsAt) - off;
  localStorage.setItem(OFF, String(off));
}

function arrived(due, { present, otherwise, people }) {
  for (const [id] of due) drop(id);
  for (const [id, button] of buttons) {
    button.dataset.said = present.includes(id) ? "present" : otherwise.includes(id) ? "otherwise" : "";
  }
  say(waitingWords());
  if (closing && taps.size === 0) return form.submit();
  // Somebody was added to the list, or taken off it.
  if (people !== buttons.size && taps.size === 0 && !isWiped()) location.reload();
}

/** Signed out, elsewhere or by time: the names go, what was tapped stays until someone signs in again. */
function refused({ signedOut, status, said }) {
  if (signedOut) wipe("U bent uitgelogd. De namen zijn gewist. Log in en open de kiosk opnieuw.");
  else if ([403, 404, 409].includes(status)) return refusedForGood(said?.outcome);
  if (signedOut && closing && taps.size === 0) return form.submit();
  say(
    taps.size === 0 ? "" : `Nog niet verstuurd: ${taps.size}.${signedOut ? " Log in en open de kiosk opnieuw." : ""}`,
  );
}

/** What was tapped will never be taken, so it goes with the names. */
function refusedForGood(outcome) {
  wipe(`${REFUSED[outcome] ?? "U kunt deze lijst niet meer bijhouden."} De namen zijn gewist.`);
  say(taps.size === 0 ? "" : `Niet opgeslagen: ${tapWords()}.`);
  for (const id of [...taps.keys()]) drop(id);
  if (closing) form.submit();
}

function waitingWords() {
  if (taps.size === 0) return "Alles is verstuurd.";
  return `${tapWords()} ${taps.size === 1 ? "wacht" : "wachten"} op versturen.`;
}

function tapWords() {
  return taps.size === 1 ? "1 tik" : `${taps.size} tikken`;
}

function say(words) {
  const place = kiosk.querySelector("[data-sending]");
  if (place.textContent !== words) place.textContent = words;
}

function draw() {
  const tapOf = new Map([...taps].map(([id, tap]) => [tap.registrationId, [id, tap]]));
  for (const [registrationId, button] of buttons) {
    const [id, tap] = tapOf.get(registrationId) ?? [];
    const own = tap && (canTakeBack(id, tap) ? "waiting" : "kept");
    button.dataset.state = button.dataset.said || own || "";
  }
  const present = [...buttons.values()].filter(({ dataset }) => ["present", "waiting", "kept"].includes(dataset.state));
  const count = kiosk.querySelector("[data-present]");
  if (count) count.textContent = String(present.length);
}

function closeInTime() {
  if (Date.now() >= closesAt) wipe("Dit dagdeel is voorbij. De namen zijn gewist.");
}

/** Closing wipes at once, also without connection; signing out waits until everything is sent. */
function close(event) {
  event.preventDefault();
  closing = true;
  wipe("De kiosk is gesloten. De namen zijn gewist. Zodra alles verstuurd is, wordt u uitgelogd.");
  send();
}

function isWiped() {
  return buttons.size === 0;
}

function wipe(words) {
  if (isWiped()) return;
  buttons.clear();
  for (const element of kiosk.querySelectorAll("[data-names]")) element.remove();
  kiosk.querySelector("[data-said]").textContent = words;
  kiosk.dispatchEvent(new Event("wiped"));
}
