import { randomInt } from "node:crypto";
import { expect, test } from "vitest";
import { makeCertificateCode, readCertificateCode, shownCode } from "~/domain/certificates/certificate-code";

test("a code has twenty signs that cannot be misread, and is read back as it is shown or typed", () => {
  const codes = Array.from({ length: 500 }, () => makeCertificateCode((n) => randomInt(n)));
  for (const code of codes) {
    expect(code).toMatch(/^[ACDEFHJKMNPRTVWXY2-9]{20}$/);
    expect(shownCode(code)).toMatch(/^([A-Z2-9]{4}-){4}[A-Z2-9]{4}$/);
    expect(readCertificateCode(` ${shownCode(code).toLowerCase()} `)).toBe(code);
  }
  expect(new Set(codes).size).toBe(codes.length);
});

test.each(["", "ACDE-2345", "ACDE-2345-FHJK-6789-MNP", "ACDE-2345-FHJK-6789-MNPRX", "ACDE-2345-FHJK-6789-MNP1"])(
  "%j is no code",
  (typed) => {
    expect(readCertificateCode(typed)).toBeNull();
  },
);
