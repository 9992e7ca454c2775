import { describe, expect, it } from "vitest";
import { closedBecause, type OpeningFacts, stuckBecause } from "~/domain/registration/eligibility";

const at = (time: string) => new Date(`2026-03-12T${time}:00Z`);
const edition: OpeningFacts = {
  state: "PUBLISHED",
  startsAt: at("13:00"),
  endsAt: at("17:00"),
  opensAt: at("08:00"),
  closesAt: at("12:00"),
};

describe("whether an edition takes registrations", () => {
  it.each<[now: string, facts: Partial<OpeningFacts>, reason: string | null]>([
    ["07:59", {}, "not-open-yet"],
    ["08:00", {}, null],
    ["11:59", {}, null],
    ["12:00", {}, "closed"],
    ["12:59", { closesAt: null }, null],
    ["13:00", {}, "started"],
    ["13:00", { closesAt: null }, "started"],
    ["16:59", {}, "started"],
    ["17:00", {}, "past"],
    ["00:01", { opensAt: null }, null],
    ["09:00", { state: "CANCELLED" }, "edition-cancelled"],
    ["18:00", { state: "CANCELLED" }, "edition-cancelled"],
    ["09:00", { state: "DRAFT" }, "unpublished"],
    ["09:00", { startsAt: null, endsAt: null }, "unpublished"],
  ])("at %s with %o: %s", (now, facts, reason) => {
    expect(closedBecause({ ...edition, ...facts }, at(now))).toBe(reason);
  });
});

describe("whether a registration can be given up", () => {
  const withDeadline = { ...edition, cancelUntil: at("10:00") };

  it.each([
    ["09:59", "CONFIRMED", "PUBLISHED", null],
    ["10:00", "CONFIRMED", "PUBLISHED", "too-late"],
    ["10:00", "WAITING", "PUBLISHED", null],
    ["10:00", "OFFERED", "PUBLISHED", null],
    ["10:00", "REQUESTED", "PUBLISHED", null],
    ["13:00", "CONFIRMED", "PUBLISHED", "started"],
    ["13:00", "WAITING", "PUBLISHED", "started"],
    ["09:00", "CONFIRMED", "CANCELLED", "edition-cancelled"],
  ] as const)("at %s, %s, %s: %s", (now, state, editionState, reason) => {
    expect(stuckBecause({ ...withDeadline, state: editionState }, state, at(now))).toBe(reason);
  });

  it("has no deadline before the start when the edition names none", () => {
    expect(stuckBecause({ ...edition, cancelUntil: null }, "CONFIRMED", at("12:59"))).toBeNull();
  });
});
