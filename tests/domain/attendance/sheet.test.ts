import { expect, test } from "vitest";
import { byLetter, byName } from "~/domain/attendance/sheet";

const named = (...names: string[]) => names.map((name) => ({ name }));

test("names stand in the order of a Dutch list, whatever the accents and capitals, and who has no letter first", () => {
  const sorted = named("zoë", "Bart", "Élise", "Emma", "bram", "Eva", "'t Hart").sort(byName);
  expect(sorted.map(({ name }) => name)).toEqual(["'t Hart", "Bart", "bram", "Élise", "Emma", "Eva", "zoë"]);
});

test("the rail has a letter for who is on the list, and none for who is not", () => {
  const groups = byLetter(named("'t Hart", "Élise", "emma", "Zoë"));
  expect(groups.map(({ letter, people }) => [letter, people.length])).toEqual([
    ["#", 1],
    ["E", 2],
    ["Z", 1],
  ]);
});
