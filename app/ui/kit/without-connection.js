// What pages that go on without connection share. Things wait in the browser under a prefix, each with an id of its own,
// until they were sent; pages are copied into a store, out of which a service worker gives them back.

/** The things kept under a prefix. */
export function keptThings(prefix) {
  return {
    all: () =>
      Object.keys(localStorage)
        .filter((key) => key.startsWith(prefix))
        .map((key) => [key.slice(prefix.length), JSON.parse(localStorage.getItem(key))]),
    keep: (id, thing) => localStorage.setItem(prefix + id, JSON.stringify(thing)),
    drop: (id) => localStorage.removeItem(prefix + id),
  };
}

/** The parts of this page that the academy serves and that never change. */
export function partsOfPage() {
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  return [...new Set(loaded.filter((name) => name.startsWith(`${location.origin}/assets/`)))];
}

/** Readies the worker; what cannot have one (an old browser, a page without TLS) goes on without. */
export async function readyWorker(worker, scope) {
  if (!("serviceWorker" in navigator)) return false;
  await navigator.serviceWorker.register(worker, { scope });
  return true;
}

/** Drops a store and the worker that gave its pages back. */
export async function dropStore(store, scope) {
  if (!("serviceWorker" in navigator)) return;
  await caches.delete(store);
  const registration = await navigator.serviceWorker.getRegistration(scope);
  await registration?.unregister();
}

/** Drops the stores whose name begins so, but for one. */
export async function dropStores(prefix, except) {
  if (!("caches" in window)) return;
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(prefix) && name !== except).map((name) => caches.delete(name)),
  );
}
