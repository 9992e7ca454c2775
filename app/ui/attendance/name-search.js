// Looks for names on the attendance list, or in a kiosk, while one types.

const people = Array.from(document.querySelectorAll("[data-person]"), (element) => ({
  element,
  words: fold(`${element.querySelector("b").textContent} ${element.querySelector("i").textContent}`),
}));
const box = document.querySelector("[data-name-search]");
const input = box.querySelector("input");
box.hidden = false;
input.addEventListener("input", look);
// In a kiosk a tap on a name ends the search: the next one looks for another.
document.addEventListener("click", ({ target }) => {
  if (input.value === "" || !target.closest("button[name=registratie]")) return;
  input.value = "";
  look();
});

function look() {
  search(fold(input.value), box.querySelector("[data-found]"));
}

function search(wanted, found) {
  const words = wanted.split(/\s+/).filter(Boolean);
  for (const { element, words: text } of people) element.hidden = !words.every((word) => text.includes(word));
  for (const letter of document.querySelectorAll("[data-letter]")) {
    const names = letter.nextElementSibling;
    letter.hidden = !names.querySelector("[data-person]:not([hidden])");
    names.hidden = letter.hidden;
  }
  const left = people.filter(({ element }) => !element.hidden).length;
  found.textContent = words.length === 0 ? "" : left === 1 ? "1 naam gevonden" : `${left} namen gevonden`;
}

function fold(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
