// Leaves an e-learning in the place of its page, so that the way back does not lead to it, and takes the pages along that
// were kept for when there is no connection. The pages before it stay in the history: no page can take those out.

for (const link of document.querySelectorAll("[data-quick-exit]")) link.addEventListener("click", leave);

function leave(event) {
  event.preventDefault();
  if ("caches" in window) dropCopies();
  location.replace(event.currentTarget.href);
}

async function dropCopies() {
  for (const name of await caches.keys()) if (name.startsWith("e-learning ")) caches.delete(name);
}
