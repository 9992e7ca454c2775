// Keeps an e-learning going without connection. Whatever a form of it sends is first kept in this browser, under an id of its
// own, and dropped when the academy has said that it has it: sent again it is not stored again. The pages of the module one is
// in are copied, so that they can be read on; they are wiped at sign-out and as soon as one turns out to be signed out.

const root = document.querySelector("[data-learning]");
const { kit, send: door, worker, scope, progress, block, module, pages, instead } = root.dataset;
const { keptThings, partsOfPage, readyWorker, dropStore } = await import(kit);
const kept = keptThings("e-learning ");
const STORE = `e-learning ${progress} ${module}`;
const EVERY_MS = 15_000;
const LONGEST_MS = 10_000;
const GONE = "Dit onderdeel is intussen veranderd. Wat u deed, kan niet meer worden opgeslagen.";
const SIGNED_OUT = "U bent uitgelogd. Log opnieuw in: daarna versturen wij wat op dit toestel bewaard is.";

let sending = null;
let typing = false;
let leaving = false;
let timer;

document.addEventListener("submit", submitted);
document.addEventListener("input", () => {
  typing = true;
});
window.addEventListener("online", () => sendAll());
if (location.hash) document.querySelector(location.hash)?.focus();
if (waiting().length > 0) sendAll();
if (pages) keepModule();

/** What waits of this person in this e-learning; another's stays until they are here again. */
function waiting() {
  return kept.all().filter(([, post]) => post.progress === progress);
}

function submitted(event) {
  const form = event.target;
  if (form.matches("[data-kept]")) return keepAndSend(event, form);
  if (new URL(form.action).pathname === "/uitloggen" && waiting().length > 0 && !leaving)
    return sendBeforeLeaving(event);
}

async function keepAndSend(event, form) {
  event.preventDefault();
  if (form.ariaBusy) return;
  form.ariaBusy = "true";
  typing = false;
  const id = crypto.randomUUID();
  const data = new FormData(form);
  if (event.submitter?.name) data.append(event.submitter.name, event.submitter.value);
  kept.keep(id, { door, progress, block, fields: new URLSearchParams(data).toString(), at: Date.now() });
  const answer = await sendAll(id);
  form.ariaBusy = null;
  // What was no answer comes back with what is wrong, as it does without script.
  if (answer === "no-answer") form.submit();
  else if (!answer) goOnWithout(form);
}

/** Without connection a text that was read leads on; a question waits where it is. */
async function goOnWithout({ dataset: { onward } }) {
  if (onward && "caches" in window && (await caches.match(onward))) location.assign(onward);
}

async function sendBeforeLeaving(event) {
  event.preventDefault();
  const form = event.target;
  await sendAll();
  leaving = true;
  if (waiting().length === 0) return form.submit();
  say(`${waitingWords()} Als u nu uitlogt, gaat dat verloren. Druk nog eens op Uitloggen als u dat wilt.`);
}

/** Sends what waits, one after the other, in the order it was made. Gives what became of one of them. */
async function sendAll(asked) {
  clearTimeout(timer);
  while (sending) await sending;
  sending = sendEach(asked);
  const found = await sending;
  sending = null;
  if (waiting().length > 0) timer = setTimeout(sendAll, EVERY_MS);
  return found;
}

async function sendEach(asked) {
  let found = null;
  let here = null;
  for (const [id, post] of waiting().sort(([, a], [, b]) => a.at - b.at)) {
    const answer = await sendOne(id, post).catch(() => null);
    if (!answer) return drawWaiting();
    if (answer.signedOut) return drawSignedOut();
    kept.drop(id);
    if (id === asked) found = answer.outcome ?? "gone";
    if (answer.to && post.block === block) here = answer.to;
    say(answer.outcome ? "Alles is verstuurd." : GONE);
  }
  // Who is typing anew is not called away by an earlier answer.
  if (here !== null && (found !== null || !typing)) go(here);
  return found;
}

/** The answer as a whole: a connection can also break while it comes in. Nothing when it is to be tried again. */
async function sendOne(id, { door: to, progress: voortgang, block: onderdeel, fields, at }) {
  const body = new URLSearchParams(fields);
  const geleden = String(Math.max(0, Math.round((Date.now() - at) / 1000)));
  for (const [name, value] of Object.entries({ bericht: id, geleden, voortgang, onderdeel })) body.set(name, value);
  const signal = AbortSignal.timeout(LONGEST_MS);
  const answer = await fetch(to, { method: "POST", body, redirect: "manual", cache: "no-store", signal });
  if (answer.type === "opaqueredirect") return { signedOut: true };
  if (answer.ok || answer.status === 400) return answer.json();
  return answer.status === 404 ? {} : null;
}

/** The same page again has to be asked for again. */
function go(to) {
  const { pathname } = new URL(to, location.href);
  if (pathname !== location.pathname) return location.assign(to);
  history.scrollRestoration = "manual";
  history.replaceState(null, "", to);
  location.reload();
}

function drawWaiting() {
  say(`${waitingWords()} U kunt gewoon verder lezen.`);
  return null;
}

async function drawSignedOut() {
  say(SIGNED_OUT);
  await dropStores(() => true);
  return null;
}

function waitingWords() {
  const count = waiting().length;
  if (count === 1) return "Bewaard op dit toestel; wij sturen het als u weer verbinding hebt.";
  return `${count} antwoorden zijn bewaard op dit toestel; wij sturen ze als u weer verbinding hebt.`;
}

function say(words) {
  const place = root.querySelector("[data-learning-said]");
  if (place.textContent !== words) place.textContent = words;
}

/** Copies what is not there yet, one page after the other, and drops the module one came from. */
async function keepModule() {
  if (navigator.connection?.saveData || !(await readyWorker(worker, scope))) return;
  await dropStores((name) => name !== STORE);
  const store = await caches.open(STORE);
  const todo = [...JSON.parse(pages), instead, ...partsOfPage()];
  for (let address = todo.shift(); address; address = todo.shift()) {
    if (await store.match(address)) continue;
    const answer = await fetch(address, { redirect: "manual" }).catch(() => null);
    if (answer?.status !== 200) continue;
    if (!answer.headers.get("Content-Type")?.startsWith("text/html")) await store.put(address, answer);
    else todo.push(...(await keepPage(store, address, answer)));
  }
}

/** Keeps a page; gives the parts it needs. Films are too large to keep. */
async function keepPage(store, address, answer) {
  const parts = (await answer.clone().text()).match(/\/(assets|e-learning\/[\w-]+\/media)\/[\w./?=-]+/g) ?? [];
  await store.put(address, answer);
  return [...new Set(parts)].filter((part) => !/\.(webm|mp4|vtt)\b/.test(part));
}

async function dropStores(which) {
  if (!("caches" in window)) return;
  for (const name of await caches.keys()) {
    if (name.startsWith("e-learning ") && which(name))
      await (name === STORE ? dropStore(name, scope) : caches.delete(name));
  }
}
