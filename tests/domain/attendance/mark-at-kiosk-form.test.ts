import { expect, test } from "vitest";
import { sendTapsForm } from "~/domain/attendance/mark-at-kiosk.form";

const id = "0199c3a0-0000-7000-8000-000000000001";
const tap = { id, registrationId: id, secondsAgo: 1.5 };
const read = (tikken: string) => sendTapsForm.safeParse({ dagdeel: id, tikken });

test("a kiosk sends its taps as JSON, none among them", () => {
  expect(read(JSON.stringify([tap])).data?.tikken).toEqual([tap]);
  expect(read("[]").data?.tikken).toEqual([]);
});

test.each([
  ["no JSON", "tik"],
  ["something else", "{}"],
  ["an id that is none", JSON.stringify([{ ...tap, registrationId: "x" }])],
  ["a tap in the future", JSON.stringify([{ ...tap, secondsAgo: -1 }])],
  ["more than a room holds", JSON.stringify(Array(501).fill(tap))],
])("%s is refused", (_words, tikken) => {
  expect(read(tikken).success).toBe(false);
});
