// Shows at once what a definition means while one fills it in: asks the page itself, as its button does.

const WAIT_MS = 400;
const form = document.querySelector("form#definitie");
const place = document.querySelector("[data-preview]");
let timer;
let latest = 0;

form?.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(look, WAIT_MS);
});

async function look() {
  latest += 1;
  const asked = latest;
  const body = new URLSearchParams(new FormData(form));
  const answer = await fetch(location.href, { method: "POST", body, headers: { Accept: "text/html" } }).catch(
    () => null,
  );
  // What does not fit yet is told by the button, not while one types.
  if (!answer?.ok || asked !== latest) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const shown = page.querySelector("[data-preview]");
  if (shown) place.replaceChildren(...shown.childNodes);
}
