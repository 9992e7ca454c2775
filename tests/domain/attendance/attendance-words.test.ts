import { expect, test } from "vitest";
import { conflictWords, countConflictWords, refusedWords, savedWords } from "~/domain/attendance/attendance-words";

test("what was saved reads as a counter and a clock in Amsterdam", () => {
  const at = new Date("2026-03-12T13:03:00Z");
  expect(savedWords({ present: 34, people: 52, at })).toBe("34 van 52 aanwezig. Opgeslagen om 14.03 uur.");
});

test.each([
  [{ outcome: "not-yet", from: new Date("2026-07-01T22:30:00Z") }, "", "02-07-2026, 00.30 uur"],
  [{ outcome: "closed" }, "", "langer dan een jaar geleden"],
  [{ outcome: "edition-cancelled" }, "", "geannuleerd"],
  [{ outcome: "list-changed" }, "", "sla opnieuw op"],
  [{ outcome: "reason-needed" }, "reden", "waarom"],
  [{ outcome: "too-many-minutes", registrationIds: ["a"], most: 119 }, "minutes-a", "120 minuten"],
] as const)("%o says what happened and what to do", (refused, field, words) => {
  const outcome = "registrationIds" in refused ? { ...refused, registrationIds: ["a"] } : refused;
  expect(refusedWords(outcome)[field]).toContain(words);
});

test("a conflict says who gave what and when, and what was not saved", () => {
  const at = new Date("2026-03-12T13:03:00Z");
  const [wanted, current] = [{ value: "PRESENT", minutes: null } as const, { value: "PARTLY", minutes: 45 } as const];
  expect(conflictWords({ wanted, current, by: "Sanne Bakker", at })).toBe(
    "Sanne Bakker koos intussen Deels, 45 minuten (14.03 uur). Uw keuze Aanwezig is niet opgeslagen. Klopt die toch? Kies dan opnieuw.",
  );
  expect(countConflictWords({ wanted: 4, current: null, by: null, at: null })).toMatch(
    /^Iemand anders veranderde dit intussen in niet geteld\. Uw telling \(4\) is niet opgeslagen/,
  );
});
