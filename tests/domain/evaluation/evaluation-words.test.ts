import { expect, test } from "vitest";
import { opinionWords, responseWords } from "~/domain/evaluation/evaluation-words";

test.each([
  [0, 0, "Er is nog niemand gevraagd."],
  [1, 0, "0 van de 1 gevraagde gaven antwoord."],
  [1, 1, "1 van de 1 gevraagde gaf antwoord."],
  [12, 1, "1 van de 12 gevraagden gaf antwoord."],
  [12, 7, "7 van de 12 gevraagden gaven antwoord."],
])("of %i who were asked %i answered", (asked, answered, words) => {
  expect(responseWords({ asked, answered })).toBe(words);
});

test.each([
  [{ replies: 15, useful: 12, clear: 1 }, "12 vonden dit goed bruikbaar voor het werk. 1 vond de uitleg duidelijk."],
  [{ replies: 5, useful: 0, clear: 5 }, "Niemand vond dit goed bruikbaar voor het werk. 5 vonden de uitleg duidelijk."],
])("an opinion of %j reads well", (opinion, words) => {
  expect(opinionWords(opinion)).toBe(`${opinion.replies} mensen gaven hun mening. ${words}`);
});
