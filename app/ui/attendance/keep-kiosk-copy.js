// Keeps a copy of the kiosk's page, names and all, that lets it be loaded again without connection, for as long as the page
// itself holds names; keep-kiosk-going.js says when they are wiped.

const kiosk = document.querySelector("[data-kiosk]");
const { worker, scope } = kiosk.dataset;
const STORE = "kiosk";

kiosk.addEventListener("wiped", drop);
if (hasNames()) keep();
else drop();

function hasNames() {
  return kiosk.querySelector("button[name=registratie]") !== null;
}

/** What cannot do this (an old browser, a page without TLS) goes on without. */
async function keep() {
  if (!("serviceWorker" in navigator)) return;
  await navigator.serviceWorker.register(worker, { scope });
  const parts = performance.getEntriesByType("resource").map(({ name }) => name);
  const own = parts.filter((name) => name.startsWith(`${location.origin}/assets/`));
  const store = await caches.open(STORE);
  await store.addAll([location.href, ...new Set(own)]);
  if (!hasNames()) drop();
}

async function drop() {
  if (!("serviceWorker" in navigator)) return;
  await caches.delete(STORE);
  const registration = await navigator.serviceWorker.getRegistration(scope);
  await registration?.unregister();
}
