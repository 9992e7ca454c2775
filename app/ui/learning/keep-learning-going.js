// Keeps an e-learning going without connection. Whatever a form of it sends is first kept in this browser, under an id of its
// own, and dropped when the academy has said that it has it: sent again it is not stored again. The pages of the module or
// test one is in are copied, so that one can go on; they are wiped as soon as nobody is signed in any more.

const root = document.querySelector("[data-learning]");
const { kit, sender } = document.querySelector("[data-leave]").dataset;
const { send: door, worker, scope, progress, block, lastCounts, part, pages, instead } = root.dataset;
const [kitPart, senderPart] = [import(kit), import(sender)];
const STORE = `e-learning ${progress} ${part}`;

// Before its parts have come, so that no form slips by.
document.addEventListener("submit", submitted);
const { dropStores, partsOfPage, readyWorker } = await kitPart;
if (location.hash) document.querySelector(location.hash)?.focus();
keepModule();

async function submitted(event) {
  const form = event.target;
  if (!form.matches("[data-kept]")) return;
  event.preventDefault();
  if (form.ariaBusy === "true") return;
  form.ariaBusy = "true";
  const data = new FormData(form);
  if (event.submitter?.name) data.append(event.submitter.name, event.submitter.value);
  // The block and its module.
  const title = document.title.split(" · ").slice(0, 2).join(", ");
  const fields = new URLSearchParams(data).toString();
  // A browser that keeps nothing sends as it does without script.
  const became = await senderPart
    .then(({ keepAndSend }) => keepAndSend({ door, progress, block, lastCounts, title, fields }))
    .catch(() => sendPlainly(form, event));
  form.ariaBusy = null;
  // What was no answer comes back with what is wrong, as it does without script.
  if (became?.outcome === "no-answer") form.submit();
  else if (!became) goOnWithout(form);
}

function sendPlainly(form, { submitter }) {
  if (submitter?.name) {
    const field = document.createElement("input");
    Object.assign(field, { type: "hidden", name: submitter.name, value: submitter.value });
    form.append(field);
  }
  form.submit();
  return { outcome: "sent" };
}

/** Without connection a text that was read leads on; a question waits where it is. */
async function goOnWithout({ dataset: { onward } }) {
  if (onward && "caches" in window && (await caches.match(onward))) location.assign(onward);
}

/** Copies the pages one can go on to, the one that stands in for others last, and drops those of where one came from. */
async function keepModule() {
  if (navigator.connection?.saveData || !(await readyWorker(worker, scope))) return;
  await dropStores("e-learning ", STORE);
  const store = await caches.open(STORE);
  for (const address of [...partsOfPage(), ...JSON.parse(pages), instead]) await keep(store, address);
}

/** Keeps what is not there yet: a page after the parts it needs, because without its script a form is lost. */
async function keep(store, address) {
  if (await store.match(address)) return;
  const answer = await fetch(address, { redirect: "manual" }).catch(() => null);
  if (answer?.status !== 200) return;
  const isPage = answer.headers.get("Content-Type")?.startsWith("text/html");
  for (const part of isPage ? partsIn(await answer.clone().text()) : []) await keep(store, part);
  await store.put(address, answer);
}

/** Films are too large to keep. */
function partsIn(page) {
  const parts = page.match(/\/(assets|e-learning\/[\w-]+\/media)\/[\w./?=-]+/g) ?? [];
  return [...new Set(parts)].filter((part) => !/\.(webm|mp4|vtt)\b/.test(part));
}
