import { expect, test } from "vitest";
import { personName } from "~/domain/accounts/person-name";

test.each([
  ["  Jan   de  Vries ", "Jan de Vries"],
  ["Zoe\u0308", "Zoë"],
  ["Ngũgĩ wa Thiong’o", "Ngũgĩ wa Thiong’o"],
  ["李小龙", "李小龙"],
])("%j is kept as %j", (typed, kept) => {
  expect(personName.parse(typed)).toBe(kept);
});

test.each([
  ["a line end", "Jan\r\nBcc: ander@kwaad.nl"],
  ["a lone line feed", "Jan\nBcc"],
  ["a NUL", "Jan\u0000"],
  ["a next line", "Jan\u0085Bcc"],
  ["a line separator", "Jan\u2028Bcc"],
  ["a paragraph separator", "Jan\u2029Bcc"],
  ["text turned around", "Jan \u202egnp.exe"],
  ["half a character", "Jan \ud800"],
  ["nothing but spaces", " \u00a0 "],
  ["more than 100 characters", "x".repeat(101)],
])("%s is refused", (_, typed) => {
  expect(personName.safeParse(typed).success).toBe(false);
});
