import { expect, test } from "vitest";
import { sessionEnd } from "~/domain/signing-in/session-lifetime";

const at = (day: number, time: string) => new Date(`2026-03-${String(day).padStart(2, "0")}T${time}:00Z`);

test.each([
  ["everyone may stay away for 8 hours", at(2, "09:00"), at(2, "10:00"), false, at(2, "18:00")],
  ["everyone is asked again after 7 days", at(2, "09:00"), at(9, "08:00"), false, at(9, "09:00")],
  ["an administrator may stay away for half an hour", at(2, "09:00"), at(2, "10:00"), true, at(2, "10:30")],
  ["an administrator is asked again after 12 hours", at(2, "09:00"), at(2, "20:50"), true, at(2, "21:00")],
])("%s", (_, createdAt, lastSeenAt, isAdministrator, end) => {
  expect(sessionEnd({ createdAt, lastSeenAt }, isAdministrator)).toEqual(end);
});
