// Gives pages back when they are loaded again without connection. What may be given back, the pages themselves put into a
// store and take out of it again; what is there is renewed whenever it comes in anew.

const NOT_KEPT = "zonder-verbinding";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  if (event.request.method !== "GET") return;
  event.respondWith(
    fetch(event.request).then(
      (fresh) => {
        if (fresh.status === 200 && !fresh.redirected) event.waitUntil(renew(event.request, fresh.clone()));
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
  for (const name of await caches.keys()) {
    const store = await caches.open(name);
    if (await store.match(request, { ignoreVary: true })) return store.put(request, fresh);
  }
}

/** The page that says so, where the pages of this worker have one. */
function insteadOf({ mode }) {
  return mode === "navigate" ? caches.match(new URL(NOT_KEPT, self.registration.scope)) : undefined;
}
