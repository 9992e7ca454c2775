// Sends what an e-learning kept in this browser, on whatever page its maker is: one after the other, in the order it was
// made. Each waits until the academy has said what became of it; what someone else made waits until they are here again.

const { leave: me, kit } = document.querySelector("[data-leave]").dataset;
const { keptThings, dropStores } = await import(kit);
const kept = keptThings("e-learning ");
const EVERY_MS = 15_000;
const LONGEST_MS = 10_000;
const DONE = ["finished", "answered", "walked", "kept"];
/** Too slow, too much, or not there: the same post may pass later. */
const LATER = [408, 425, 429, 502, 503, 504];
const ENDS = ["later", "signed-out", "someone-elses"];
const REFUSED = `e-learning niet opgeslagen ${me}`;
const SOMEONE_ELSE =
  "Iemand anders is nu ingelogd op dit toestel. Wat u deed, blijft bewaard. Log opnieuw in: daarna versturen wij het.";
const FAILED = "Er ging iets mis bij ons. Wat u deed, is bewaard op dit toestel; wij sturen het straks nog eens.";
const SIGNED_OUT = "U bent uitgelogd. Log opnieuw in: daarna versturen wij wat op dit toestel bewaard is.";

let sending = null;
let typing = false;
let waited = false;
let asked = false;
let timer;
/** What could not be stored is said as long as one is on a page, and once more on the next, however one gets there. */
let refused = sessionStorage.getItem(REFUSED) ?? "";

const place = document.querySelector("[data-learning-said]") ?? newPlace();
sessionStorage.removeItem(REFUSED);
if (refused) say("");
document.addEventListener("input", () => {
  typing = true;
});
window.addEventListener("online", () => sendAll());
sendAll();

/** Keeps a post and sends it with all that waits. Gives what became of it: nothing as long as it waits. */
export async function keepAndSend(post) {
  typing = false;
  const id = crypto.randomUUID();
  if (post.lastCounts) dropEarlier(post);
  kept.keep(id, { ...post, who: me, page: location.pathname, at: Date.now() });
  return (await sendAll(id)).found;
}

/** Where only the last answer counts, what waits of an earlier one has not to be sent any more. */
function dropEarlier({ door, progress, block }) {
  for (const [id, post] of waiting()) {
    if (post.door === door && post.progress === progress && post.block === block) kept.drop(id);
  }
}

/** Signs out when all is sent; else it says what would be lost, and the second time goes. */
export async function leaveBy(form) {
  await sendAll(undefined, { stay: true });
  const [own, all] = [waiting().length, kept.all().length];
  if (asked || (all === 0 && !refused)) {
    sessionStorage.removeItem(REFUSED);
    return form.submit();
  }
  asked = true;
  const others = all - own === 1 ? "wacht 1 antwoord" : `wachten ${all - own} antwoorden`;
  const parts = [
    own > 0 && waitingWords(),
    all > own && `Op dit toestel ${others} van iemand anders.`,
    all > 0 && "Als u nu uitlogt, gaat dat verloren.",
    "Druk nog eens op Uitloggen als u dat wilt.",
  ];
  say(parts.filter(Boolean).join(" "));
}

function waiting() {
  return kept.all().filter(([, { who }]) => who === me);
}

async function sendAll(sent, { stay = false } = {}) {
  clearTimeout(timer);
  while (sending) await sending;
  sending = sendEach(sent);
  const run = await sending;
  sending = null;
  if (waiting().length > 0) timer = setTimeout(() => sendAll(), EVERY_MS);
  tell(run);
  // Who is typing anew, or reads what could not be stored, is not called away by an earlier answer.
  if (run.to && !stay && (run.found ? run.found.outcome !== "no-answer" : !typing && !refused)) go(run.to);
  else if (run.late > 0 && !stay && !refused && document.querySelector("[data-renews]")) location.reload();
  return run;
}

/** What became of the one just sent, where this page leads, how many had been waiting, and why it ended early. */
async function sendEach(sent) {
  const run = { found: null, to: null, late: 0, end: null };
  const held = new Set();
  for (const [id, post] of waiting().sort(([, a], [, b]) => a.at - b.at)) {
    // What follows on something the academy failed at builds on it.
    if (held.has(post.page)) continue;
    const answer = await sendOne(id, post);
    if (ENDS.includes(answer.fate)) return { ...run, end: answer.fate };
    if (answer.fate === "failed") {
      run.end = "failed";
      held.add(post.page);
    } else {
      kept.drop(id);
      if (id === sent) run.found = answer;
      else run.late += 1;
      if (answer.to && post.page === location.pathname) run.to = answer.to;
      // What was just sent says on its own page what is wrong, where it is no answer.
      if (answer.fate === "refused" && (answer.why || id !== sent || !answer.outcome)) refuse(post, answer);
    }
  }
  return run;
}

async function sendOne(id, { door, progress: voortgang, block: onderdeel, fields, at }) {
  const body = new URLSearchParams(fields);
  // Less than nothing when the clock was set meanwhile: the academy judges that.
  const geleden = String((Date.now() - at) / 1000);
  for (const [name, value] of Object.entries({ bericht: id, geleden, voortgang, onderdeel })) body.set(name, value);
  const signal = AbortSignal.timeout(LONGEST_MS);
  try {
    const answer = await fetch(door, { method: "POST", body, redirect: "manual", cache: "no-store", signal });
    if (answer.type === "opaqueredirect") return { fate: "signed-out" };
    // The answer as a whole: a connection can also break while it comes in.
    return fateOf(answer, saidIn(await answer.text()));
  } catch {
    return { fate: "later" };
  }
}

function fateOf({ ok, status }, said) {
  if (said.outcome === "someone-elses") return { fate: "someone-elses" };
  if (DONE.includes(said.outcome)) return { ...said, fate: "done" };
  // A page of the network one is on, in place of an answer of the academy.
  if (LATER.includes(status) || (ok && !said.outcome)) return { fate: "later" };
  return status >= 500 ? { fate: "failed" } : { ...said, status, fate: "refused" };
}

function saidIn(text) {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}

function refuse({ title }, { status, outcome, why }) {
  const changed = status === 404 || outcome !== undefined;
  const because = why ?? (changed ? "Dit onderdeel is intussen veranderd." : "");
  refused = [refused, `Wat u deed bij ‘${title}’ kon niet worden opgeslagen.`, because].join(" ").trim();
  sessionStorage.setItem(REFUSED, refused);
}

function tell({ late, end }) {
  waited ||= late > 0 || waiting().length > 0;
  if (end === "signed-out" || end === "someone-elses") {
    say(end === "signed-out" ? SIGNED_OUT : SOMEONE_ELSE);
    return dropStores("e-learning ");
  }
  if (end === "failed") say(FAILED);
  else if (waiting().length > 0) say(`${waitingWords()} U kunt gewoon verder.`);
  else if (waited) say(refused ? "" : "Alles is verstuurd.");
  else if (refused) say("");
}

function waitingWords() {
  const count = waiting().length;
  if (count === 1) return "Bewaard op dit toestel; wij sturen het als u weer verbinding hebt.";
  return `${count} antwoorden zijn bewaard op dit toestel; wij sturen ze als u weer verbinding hebt.`;
}

function say(words) {
  const all = `${refused} ${words}`.trim();
  if (place.textContent !== all) place.textContent = all;
}

function newPlace() {
  const line = document.createElement("p");
  line.role = "status";
  line.dataset.learningSaid = "";
  document.querySelector("main").append(line);
  return line;
}

/** The same page again has to be asked for again. */
function go(to) {
  const { pathname } = new URL(to, location.href);
  if (pathname !== location.pathname) return location.assign(to);
  history.scrollRestoration = "manual";
  history.replaceState(null, "", to);
  location.reload();
}
