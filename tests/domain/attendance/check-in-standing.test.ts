import { expect, test } from "vitest";
import { type CheckInFacts, checkInStanding } from "~/domain/attendance/check-in-standing";
import { standingWords } from "~/domain/attendance/check-in-words";

// 12 March 2026 13.30-15.30 in Amsterdam; scanned at the start, looked at five minutes later.
const start = new Date("2026-03-12T12:30:00Z");
const minutes = (count: number) => new Date(start.getTime() + count * 60_000);
const facts: CheckInFacts = {
  edition: { state: "PUBLISHED", walkIns: false, approval: "NONE" },
  meeting: { id: "a", startsAt: start, endsAt: minutes(120) },
  scannedAt: start,
  registration: { state: "CONFIRMED", endedByLead: false },
  mark: null,
  others: 0,
  invited: true,
};
const walkIns = { state: "PUBLISHED", walkIns: true, approval: "NONE" } as const;
const withYes = { ...walkIns, approval: "THEME_LEAD" };
const last = (state: string, endedByLead = false) => ({ registration: { state, endedByLead } });
const marked = (value: "PRESENT" | "PARTLY" | "ABSENT" | "EXCUSED") => ({ mark: { value, markedAt: start } });

test.each<[string, Partial<CheckInFacts>, object]>([
  ["someone with a place", {}, { is: "ready", walkIn: false }],
  ["someone without, where walk-ins may come", { registration: null, edition: walkIns }, { is: "ready", walkIn: true }],
  ["who cancelled and came after all", { ...last("CANCELLED"), edition: walkIns }, { is: "ready", walkIn: true }],
  ["someone without, where they may not", { registration: null }, { is: "no-place" }],
  ["who cancelled, where they may not", last("CANCELLED"), { is: "no-place" }],
  [
    "who waits, where walk-ins may come",
    { ...last("WAITING"), edition: walkIns, others: 3 },
    { is: "ready", walkIn: true },
  ],
  ["who waits, where they may not", last("WAITING"), { is: "waiting" }],
  ["who waits, where a yes is needed", { ...last("WAITING"), edition: withYes }, { is: "waiting" }],
  ["someone without, where a yes is needed", { registration: null, edition: withYes }, { is: "ask-trainer" }],
  ["who was declined", { ...last("DECLINED"), edition: walkIns }, { is: "ask-trainer" }],
  ["whose place a lead took back", { ...last("CANCELLED", true), edition: walkIns }, { is: "ask-trainer" }],
  ["someone without, while others wait", { registration: null, edition: walkIns, others: 1 }, { is: "ask-trainer" }],
  ["someone without, not invited", { registration: null, edition: walkIns, invited: false }, { is: "not-invited" }],
  ["who was there, and then gave their place up", { ...last("CANCELLED"), ...marked("PRESENT") }, { is: "no-place" }],
  [
    "who was absent, gave it up and came after all",
    { ...last("CANCELLED"), ...marked("ABSENT"), edition: walkIns },
    { is: "ready", walkIn: true },
  ],
  ["who has an offer", last("OFFERED"), { is: "offered" }],
  ["who asked and heard nothing yet", last("REQUESTED"), { is: "requested" }],
  ["who is present already", marked("PRESENT"), { is: "present", at: start }],
  ["whom the list has as absent", marked("ABSENT"), { is: "listed", value: "ABSENT" }],
  ["whom the list has as there for a part", marked("PARTLY"), { is: "listed", value: "PARTLY" }],
  ["whom the list has as excused", marked("EXCUSED"), { is: "listed", value: "EXCUSED" }],
  ["a cancelled edition", { edition: { state: "CANCELLED", walkIns: true, approval: "NONE" } }, { is: "cancelled" }],
  ["a cancelled meeting", { meeting: null, ...marked("PRESENT") }, { is: "cancelled" }],
  ["a scan from before the doors opened", { scannedAt: minutes(-31) }, { is: "not-yet" }],
  ["a scan of a quarter of an hour ago", { scannedAt: minutes(-10) }, { is: "scan-over" }],
  ["a scan as the meeting ended", { meeting: { id: "a", startsAt: minutes(-120), endsAt: start } }, { is: "over" }],
  [
    "a scan just before it ended",
    { meeting: { id: "a", startsAt: minutes(-120), endsAt: minutes(1) } },
    { is: "ready", walkIn: false },
  ],
])("%s", (_words, change, standing) => {
  const found = checkInStanding({ ...facts, ...change }, minutes(5));
  expect(found).toEqual(standing);
  if (found.is !== "ready") expect(standingWords(found).text).toMatch(/^[A-Z].*[.?]$/);
});
