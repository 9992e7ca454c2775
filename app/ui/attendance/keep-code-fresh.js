// Keeps the code on the beamer good and the counter true, by asking for the page again and putting its middle in place.
// Without this the page itself loads anew every quarter of a minute.

const EVERY_MS = 5_000;
// A code that is older than this works no more: better none than one that sends people away.
const LAST_MS = 75_000;

let fresh = performance.now();
plan();
startFullScreen(document.querySelector("[data-full-screen]"));

function plan() {
  const next = Number(document.querySelector("[data-live]")?.dataset.next ?? EVERY_MS);
  setTimeout(refresh, Math.min(EVERY_MS, next + 50));
}

async function refresh() {
  const page = await ask();
  const live = page?.querySelector("[data-live]");
  if (live) {
    fresh = performance.now();
    document.querySelector("[data-live]").replaceWith(document.importNode(live, true));
  } else if (performance.now() - fresh > LAST_MS) {
    const code = document.querySelector("[data-code]");
    if (code) code.textContent = "geen verbinding";
    document.querySelector("[data-live] svg")?.remove();
  }
  plan();
}

/** The page as it is now; null without connection, or when it is no longer ours to see. */
async function ask() {
  const answer = await fetch(location.href, { cache: "no-store" }).catch(() => null);
  return answer?.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
}

function startFullScreen(button) {
  if (!button || !document.fullscreenEnabled) return;
  button.hidden = false;
  button.addEventListener("click", () =>
    document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen(),
  );
}
