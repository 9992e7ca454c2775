import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  codeFrom,
  goodSteps,
  isRemembered,
  oldSteps,
  readCheckInCode,
  readScannedCode,
  scannedCodeFrom,
  stepAt,
} from "~/domain/attendance/check-in-code";

const at = (time: string) => new Date(`2026-03-12T12:30:${time}Z`);

test("a code lasts half a minute on the screen and is good until the end of the second one after it", () => {
  const shown = stepAt(at("00.000"));
  expect(stepAt(at("29.999"))).toBe(shown);
  expect(stepAt(at("30.000"))).toBe(shown + 1);
  const isGood = (later: number) => goodSteps(new Date(at("00.000").getTime() + later)).includes(shown);
  expect([0, 29_999, 30_000, 89_999, 90_000].map(isGood)).toEqual([true, true, true, true, false]);
  expect(goodSteps(at("00.000")), "none that is still to come").toEqual([shown, shown - 1, shown - 2]);
});

test("no step is both good and old", () => {
  const now = at("12.000");
  expect(oldSteps(now).filter((step) => goodSteps(now).includes(step))).toEqual([]);
  expect(oldSteps(now)[0]).toBe(stepAt(now) - 3);
});

describe("a code", () => {
  test("has six signs that nobody reads as another, and is read back however it is typed", () => {
    const digests = fc.uint8Array({ minLength: 32, maxLength: 32 });
    fc.assert(
      fc.property(digests, (digest) => {
        const code = codeFrom(digest);
        expect(code).toMatch(/^[CDFHJKMNPRTVWX2-9]{3}-[CDFHJKMNPRTVWX2-9]{3}$/);
        for (const typed of [code, code.toLowerCase(), code.replace("-", ""), ` ${code.replace("-", " – ")} `]) {
          expect(readCheckInCode(typed)).toBe(code);
        }
      }),
      { seed: 70 },
    );
  });

  test("of a QR has sixteen such signs, and is never taken for one that is typed", () => {
    const code = scannedCodeFrom(new Uint8Array(32).fill(171));
    expect(code).toMatch(/^[CDFHJKMNPRTVWX2-9]{16}$/);
    expect(readScannedCode(code.toLowerCase())).toBe(code);
    expect(readCheckInCode(code)).toBeNull();
    expect(readScannedCode("K7M-4XR")).toBeNull();
    expect(readScannedCode(`${code}A`)).toBeNull();
  });

  test("comes out evenly: of many digests no two in a hundred thousand share it by more than chance", () => {
    const codes = new Set<string>();
    for (let number = 0; number < 20_000; number += 1) {
      const digest = new Uint8Array(32);
      new DataView(digest.buffer).setBigUint64(0, (BigInt(number) * 0x9e37_79b9_7f4a_7c15n) & 0xffff_ffff_ffff_ffffn);
      codes.add(codeFrom(digest));
    }
    expect(codes.size).toBeGreaterThan(19_990);
  });

  test.each(["", "K7M", "K7M-4XRR", "K7M-4X0", "KAM-4XR", "K7M/4XR", "<script>"])("cannot be %j", (typed) => {
    expect(readCheckInCode(typed)).toBeNull();
  });
});

test("a scan is remembered for a quarter of an hour, and never from the future", () => {
  const scannedAt = at("00.000");
  const after = (seconds: number) => isRemembered(scannedAt, new Date(scannedAt.getTime() + seconds * 1000));
  expect([-1, 0, 899, 900].map(after)).toEqual([false, true, true, false]);
});
