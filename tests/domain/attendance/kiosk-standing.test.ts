import { expect, test } from "vitest";
import { kioskStanding } from "~/domain/attendance/kiosk-standing";
import type { MarkValue, Seen } from "~/domain/attendance/marks";

const mark = (registrationId: string, value: MarkValue): [string, Seen] => [registrationId, { value, minutes: null }];

test("tells who is in and of whom the list says otherwise, of who has a place", () => {
  const marks = new Map([mark("a", "PRESENT"), mark("b", "PARTLY"), mark("c", "ABSENT"), mark("d", "EXCUSED")]);
  const withThoseGone = new Map([...marks, mark("gone", "PRESENT"), mark("gone too", "ABSENT")]);
  expect(kioskStanding(["a", "b", "c", "d", "e", "f"], withThoseGone)).toEqual({
    present: ["a"],
    otherwise: ["b", "c", "d"],
    people: 6,
  });
});
