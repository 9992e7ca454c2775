// Looks for organisations on a list to tick, while one types. What is ticked stays in sight.

const box = document.querySelector("[data-tick-search]");
const input = box?.querySelector("input");
const lines = Array.from(document.querySelectorAll("[data-tick]"), (element) => ({
  element,
  tick: element.querySelector("input"),
  words: fold(element.textContent),
}));

if (box && input) {
  box.hidden = false;
  input.addEventListener("input", look);
  // Enter looks for the name; it does not send the form.
  input.addEventListener("keydown", (event) => event.key === "Enter" && event.preventDefault());
}

function look() {
  const wanted = fold(input.value).split(/\s+/).filter(Boolean);
  const found = lines.filter(({ words }) => wanted.every((word) => words.includes(word)));
  for (const { element, tick } of lines) element.hidden = !tick.checked;
  for (const { element } of found) element.hidden = false;
  for (const group of document.querySelectorAll("[data-tick-group]")) {
    group.hidden = !group.querySelector("[data-tick]:not([hidden])");
  }
  const count = found.length === 1 ? "1 organisatie gevonden" : `${found.length} organisaties gevonden`;
  box.querySelector("[data-found]").textContent = wanted.length === 0 ? "" : count;
}

function fold(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
