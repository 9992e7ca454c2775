// Lets the steps of an order be moved up and down by buttons. The lists stay what is sent: each takes the place of its row.

const list = document.querySelector("[data-order]");
const said = document.querySelector("[data-order-said]");
const rows = () => Array.from(list.querySelectorAll("[data-step]"));
const selectIn = (row) => row.querySelector("select");

rows()
  .sort((a, b) => placeOf(a) - placeOf(b))
  .forEach((row) => {
    list.append(row);
  });
for (const row of rows()) {
  selectIn(row).hidden = true;
  row.querySelector("[data-movers]").hidden = false;
}
number();

list.addEventListener("click", (event) => {
  const button = event.target.closest("[data-move]");
  if (!button) return;
  const row = button.closest("[data-step]");
  const beside = button.dataset.move === "1" ? row.nextElementSibling : row.previousElementSibling;
  if (!beside) return;
  if (button.dataset.move === "1") beside.after(row);
  else beside.before(row);
  number();
  button.focus();
  const words = row.querySelector("[data-step-words]").textContent;
  said.textContent = `${words} staat nu op plaats ${rows().indexOf(row) + 1} van ${rows().length}.`;
});

function placeOf(row) {
  return Number(selectIn(row).value || Number.POSITIVE_INFINITY);
}

function number() {
  rows().forEach((row, index) => {
    selectIn(row).value = String(index + 1);
    row.dataset.place = String(index + 1);
  });
}
