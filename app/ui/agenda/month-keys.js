// Arrow keys over the days of a month. Without this every day is a plain link.

const grid = document.querySelector("[data-month]");
const days = Array.from(grid?.querySelectorAll("a[data-day]") ?? []);
// Only with its keys is it a grid; until then it is a table of links.
grid?.setAttribute("role", "grid");
const STEPS = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
const DAY_MS = 86_400_000;

const wanted = days.find((day) => `#${day.id}` === location.hash);
const first = wanted ?? days.find((day) => day.ariaCurrent === "date") ?? days.find(inMonth);
if (first) makeStop(first);
wanted?.focus();

grid?.addEventListener("keydown", (event) => {
  const here = event.target.closest("a[data-day]");
  if (!here || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const to = dayFor(event.key, here.dataset.day);
  if (!to) return;
  event.preventDefault();
  go(to);
});

grid?.addEventListener("focusin", ({ target }) => {
  if (target.matches("a[data-day]")) makeStop(target);
});

/** One day is a stop of the Tab key, as in every grid. */
function makeStop(stop) {
  for (const day of days) day.tabIndex = day === stop ? 0 : -1;
}

function dayFor(key, from) {
  if (key in STEPS) return shifted(from, STEPS[key]);
  const weekday = (new Date(from).getUTCDay() + 6) % 7;
  if (key === "Home") return shifted(from, -weekday);
  if (key === "End") return shifted(from, 6 - weekday);
  if (key === "PageUp") return otherMonth(from, -1);
  return key === "PageDown" ? otherMonth(from, 1) : undefined;
}

function shifted(day, count) {
  return new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);
}

/** The same day of another month, or its last when it has no such day. */
function otherMonth(day, count) {
  const [year, month, date] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(date, last))).toISOString().slice(0, 10);
}

/** To a day of this month, or to the page of its month, which then puts the focus there. */
function go(day) {
  const target = days.find((each) => each.dataset.day === day);
  if (target && inMonth(target)) return target.focus();
  const way = document.querySelector(day < grid.dataset.month ? 'a[rel="prev"]' : 'a[rel="next"]');
  if (way) location.assign(`${way.href}#dag-${day}`);
}

function inMonth(day) {
  return day.dataset.day.startsWith(grid.dataset.month);
}
