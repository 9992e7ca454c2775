// What makes reading pages quicker by hand. Every page works without it.

const typing = (element) =>
  element instanceof HTMLElement && element.matches("input, textarea, select, [contenteditable]");

document.querySelector("[data-takes-focus]")?.focus();

const leave = document.querySelector("[data-leave]");
if (leave && keepsSomething()) import(leave.dataset.sender);
leave?.addEventListener("submit", sendBeforeLeaving);
if (document.querySelector("[data-signed-out]")) dropCopies();

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "/" && !typing(event.target)) return focusSearch(event);
  if (event.key === "Escape") return closeFolds(event);
  if (["ArrowDown", "ArrowUp", "Home", "End"].includes(event.key)) walkList(event);
});

document.addEventListener("click", (event) => {
  for (const fold of document.querySelectorAll("details[data-folds][open]")) {
    if (!fold.contains(event.target)) fold.open = false;
  }
});

/** Whether this browser still keeps what was done in an e-learning, or has to say something about it. */
function keepsSomething() {
  try {
    return [localStorage, sessionStorage].some((store) =>
      Object.keys(store).some((key) => key.startsWith("e-learning ")),
    );
  } catch {
    return false;
  }
}

/** Signing out empties the browser, so what is kept goes first. */
async function sendBeforeLeaving(event) {
  if (!keepsSomething()) return;
  event.preventDefault();
  const sender = await import(leave.dataset.sender).catch(() => null);
  if (sender) sender.leaveBy(leave);
  else leave.submit();
}

/** Where nobody is signed in no pages of an e-learning are kept: not after a session that ended by itself, nor for who is next. */
async function dropCopies() {
  if (!("caches" in window)) return;
  for (const name of await caches.keys()) if (name.startsWith("e-learning ")) caches.delete(name);
}

function focusSearch(event) {
  const box = document.querySelector("[data-search]");
  if (!box?.checkVisibility()) return;
  event.preventDefault();
  box.focus();
  box.select();
}

/** Closes the menus and filters that lie over the page, and gives the focus back to what opened them. */
function closeFolds() {
  for (const fold of document.querySelectorAll("details[data-folds][open]")) {
    const inside = fold.contains(document.activeElement);
    fold.open = false;
    if (inside) fold.querySelector("summary")?.focus();
  }
}

/** Arrows go from row to row in a list of results; from the search box they go into it. */
function walkList(event) {
  const fromSearch = event.target instanceof Element && event.target.matches("[data-search]");
  const list = fromSearch ? document.querySelector("[data-arrows]") : event.target.closest?.("[data-arrows]");
  if (!list || (!fromSearch && typing(event.target))) return;
  const links = Array.from(
    list.children,
    (row) => row.querySelector("h3 a[href]") ?? row.querySelector("a[href]"),
  ).filter(Boolean);
  const here = links.findIndex((link) => link.closest("[data-arrows] > *")?.contains(event.target));
  const next = nextIndex(event.key, here, links.length, fromSearch);
  if (next === undefined) return;
  event.preventDefault();
  links[next].focus();
}

function nextIndex(key, here, count, fromSearch) {
  if (fromSearch) return key === "ArrowDown" && count > 0 ? 0 : undefined;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  const next = here + (key === "ArrowDown" ? 1 : -1);
  return next >= 0 && next < count ? next : undefined;
}
