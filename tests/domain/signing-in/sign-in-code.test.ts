import { randomInt } from "node:crypto";
import { array, assert, constantFrom, integer, property, string, tuple } from "fast-check";
import { expect, test } from "vitest";
import { makeCode, readCode } from "~/domain/signing-in/sign-in-code";

const CODE = /^[ACDEFHJKMNPRTVWXY2-9]{4}-[ACDEFHJKMNPRTVWXY2-9]{4}$/;
const noise = array(constantFrom(" ", "-", "\u00a0", "\t", "\u2013", "\u200b", "."), { maxLength: 3 });

test("every code is XXXX-XXXX without look-alikes, with at least one digit", () => {
  assert(
    property(array(integer({ min: 0, max: 10_000 }), { minLength: 9, maxLength: 9 }), (numbers) => {
      let index = 0;
      const code = makeCode((n) => (numbers[index++] ?? 0) % n);
      return CODE.test(code) && /\d/.test(code);
    }),
  );
});

test("a code is read back however it is typed: spaces, small letters, other dashes or none", () => {
  assert(
    property(
      tuple(array(noise, { minLength: 9, maxLength: 9 }), array(constantFrom(0, 1), { minLength: 8 })),
      (mess) => {
        const [gaps, cases] = mess;
        const code = makeCode((n) => randomInt(n));
        const signs = [...code.replace("-", "")].map((sign, index) => (cases[index] ? sign.toLowerCase() : sign));
        const typed = gaps.map((gap, index) => gap.join("") + (signs[index] ?? "")).join("");
        return readCode(typed) === code;
      },
    ),
  );
});

test("whatever else is typed is a code in the same form, or none", () => {
  assert(
    property(string(), (typed) => {
      const code = readCode(typed);
      return code === null || CODE.test(code);
    }),
  );
});

test.each(["", "ABCD", "ACDE-FHJ", "ACDE-FHJKM", "ACDE-FHJO", "ACDE-FHJ0", "ACDE FHJ! 2"])("%j is no code", (typed) => {
  expect(readCode(typed)).toBeNull();
});
