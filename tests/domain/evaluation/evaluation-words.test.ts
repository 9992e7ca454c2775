import { expect, test } from "vitest";
import { responseWords } from "~/domain/evaluation/evaluation-words";

test.each([
  [0, 0, "Er is nog niemand gevraagd."],
  [1, 0, "0 van de 1 gevraagde gaven antwoord."],
  [1, 1, "1 van de 1 gevraagde gaf antwoord."],
  [12, 1, "1 van de 12 gevraagden gaf antwoord."],
  [12, 7, "7 van de 12 gevraagden gaven antwoord."],
])("of %i who were asked %i answered", (asked, answered, words) => {
  expect(responseWords({ asked, answered })).toBe(words);
});
