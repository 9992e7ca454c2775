// Keeps a copy of the kiosk's page, names and all, that lets it be loaded again without connection, for as long as the page
// itself holds names; keep-kiosk-going.js says when they are wiped.

const kiosk = document.querySelector("[data-kiosk]");
const { kit, worker, scope } = kiosk.dataset;
const { partsOfPage, readyWorker, dropStore } = await import(kit);
const STORE = "kiosk";

kiosk.addEventListener("wiped", drop);
if (hasNames()) keep();
else drop();

function hasNames() {
  return kiosk.querySelector("button[name=registratie]") !== null;
}

async function keep() {
  if (!(await readyWorker(worker, scope))) return;
  const store = await caches.open(STORE);
  await store.addAll([location.href, ...partsOfPage()]);
  if (!hasNames()) drop();
}

function drop() {
  return dropStore(STORE, scope);
}
