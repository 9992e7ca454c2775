// Gives pages back when they are loaded again without connection. What may be given back, the pages themselves put into a
// store and take out of it again. A page of an e-learning that is there is renewed whenever it comes in anew; a kiosk's is not,
// because what holds names may come back in no way once it was wiped.

const NOT_KEPT = "zonder-verbinding";
const LEARNING = "e-learning ";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  if (event.request.method !== "GET") return;
  event.respondWith(
    fetch(event.request).then(
      (fresh) => {
        const opened = event.request.mode === "navigate";
        if (opened && fresh.status === 200 && !fresh.redirected) event.waitUntil(renew(event.request, fresh.clone()));
        // Nobody is signed in any more, or someone who has no right to this page.
        if (opened && fresh.type === "opaqueredirect") event.waitUntil(dropLearning());
        return fresh;
      },
      async (error) => {
        const kept = await caches.match(event.request, { ignoreVary: true });
        const instead = kept ?? (await insteadOf(event.request));
        if (instead) return instead;
        throw error;
      },
    ),
  );
});

async function renew(request, fresh) {
  const names = (await caches.keys()).filter((name) => name.startsWith(LEARNING));
  for (const cacheName of names) {
    if (!(await caches.match(request, { cacheName, ignoreVary: true }))) continue;
    const store = await caches.open(cacheName);
    return store.put(request, fresh);
  }
}

async function dropLearning() {
  for (const name of await caches.keys()) if (name.startsWith(LEARNING)) await caches.delete(name);
}

/** The page that says so, where the pages of this worker have one. */
function insteadOf({ mode }) {
  return mode === "navigate" ? caches.match(new URL(NOT_KEPT, self.registration.scope)) : undefined;
}
