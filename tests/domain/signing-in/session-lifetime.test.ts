import { expect, test } from "vitest";
import { sessionEnd } from "~/domain/signing-in/session-lifetime";

const at = (moment: string) => new Date(`${moment}:00Z`);

test.each([
  ["a professional may stay away for 30 days", "2026-03-02T09:00", "2026-03-02T10:00", false, "2026-04-01T10:00"],
  ["a professional is asked again after 90 days", "2026-03-02T09:00", "2026-05-30T08:00", false, "2026-05-31T09:00"],
  ["whoever holds a role may stay away for 8 hours", "2026-03-02T09:00", "2026-03-02T10:00", true, "2026-03-02T18:00"],
  [
    "whoever holds a role is asked again after 7 days",
    "2026-03-02T09:00",
    "2026-03-09T08:50",
    true,
    "2026-03-09T09:00",
  ],
])("%s", (_, createdAt, lastSeenAt, hasAnyRole, end) => {
  expect(sessionEnd({ createdAt: at(createdAt), lastSeenAt: at(lastSeenAt) }, hasAnyRole)).toEqual(at(end));
});
