import { expect, test } from "vitest";
import { kioskStanding } from "~/domain/attendance/kiosk-standing";

const mark = (registrationId: string, value: "PRESENT" | "PARTLY" | "ABSENT" | "EXCUSED", meetingId = "now") => {
  return { registrationId, value, meetingId };
};

test("tells who is in and of whom the list says otherwise, of this meeting and of who has a place", () => {
  const marks = [mark("a", "PRESENT"), mark("b", "PARTLY"), mark("c", "ABSENT"), mark("d", "EXCUSED")];
  const elsewhere = [mark("e", "PRESENT", "yesterday"), mark("gone", "PRESENT")];
  expect(kioskStanding(["a", "b", "c", "d", "e", "f"], [...marks, ...elsewhere], "now")).toEqual({
    present: ["a"],
    otherwise: ["b", "c", "d"],
    people: 6,
  });
});
