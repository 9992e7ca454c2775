import { expect, test } from "vitest";
import { oneLine } from "~/platform/one-line";

test.each([
  ["  Jan \t de\n Wit ", "Jan de Wit"],
  ["Jan\r\nBcc: a@b.example", "Jan Bcc: a@b.example"],
  ["a\u0000b\u0085c\u2028d\u2029e\u001bf", "a b c d e f"],
  ["\u202enaJ\u2066", "naJ"],
  ["half \ud800 teken", "half teken"],
  ["Zoë 👩‍🏫", "Zoë 👩‍🏫"],
  ["", ""],
])("makes one clean line of %j", (text, line) => {
  expect(oneLine(text)).toBe(line);
});

test("cuts a long line without halving a character", () => {
  expect(oneLine("👋".repeat(300))).toBe("👋".repeat(250));
  expect(oneLine("abc", 2)).toBe("ab");
});
