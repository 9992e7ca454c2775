import { describe, expect, it } from "vitest";
import type { Seating } from "~/domain/registration/seating";
import { canOf, isComing, type Standing, type StandingFacts, standingOf } from "~/domain/registration/standing";

const at = (time: string) => new Date(`2026-03-12T${time}:00Z`);
const now = at("09:00");
const edition: StandingFacts["edition"] = {
  state: "PUBLISHED",
  startsAt: at("13:00"),
  endsAt: at("17:00"),
  opensAt: null,
  closesAt: null,
  cancelUntil: null,
  approval: "NONE",
};
const seating = (taken: number, rules: Partial<Seating> = {}): Seating => ({
  capacity: 10,
  taken,
  quota: null,
  byEmployer: new Map(),
  reserves: [],
  ...rules,
});
const seeker = { employer: "haarlem", audienceId: null };
const facts: StandingFacts = { edition, seating: seating(7), waiting: 0, seeker, invited: true, mine: null };
const ofHaarlem = { quota: 2, byEmployer: new Map([["haarlem", 2]]) };
const kept = { reserves: [{ audienceId: "wijkagent", places: 3, filled: 0 }] };
type State = NonNullable<StandingFacts["mine"]>["state"];
const mine = (state: State, offeredUntil: Date | null = null) => ({
  state,
  offeredUntil,
  position: 3,
  decideUntil: null,
});
const during = { ...edition, startsAt: at("08:00") };
const after = { ...edition, startsAt: at("07:00"), endsAt: at("08:00") };
const cancelled = { ...edition, state: "CANCELLED" as const };

describe("where someone stands", () => {
  it.each<[what: string, facts: Partial<StandingFacts>, standing: Standing]>([
    ["places left", {}, { at: "free", places: 3, asksApproval: false }],
    ["full", { seating: seating(10), waiting: 4 }, { at: "full", waiting: 4, why: "all" }],
    ["over-full after the capacity was lowered", { seating: seating(12) }, { at: "full", waiting: 0, why: "all" }],
    ["one's employer has its places", { seating: seating(7, ofHaarlem) }, { at: "full", waiting: 0, why: "quota" }],
    ["what is left is for others", { seating: seating(7, kept) }, { at: "full", waiting: 0, why: "reserved" }],
    [
      "it is kept for one",
      { seating: seating(7, kept), seeker: { ...seeker, audienceId: "wijkagent" } },
      { at: "free", places: 3, asksApproval: false },
    ],
    ["it is not for one", { invited: false }, { at: "not-invited" }],
    [
      "approval is asked",
      { edition: { ...edition, approval: "THEME_LEAD" } },
      { at: "free", places: 3, asksApproval: true },
    ],
    [
      "not open yet",
      { edition: { ...edition, opensAt: at("10:00") } },
      { at: "shut", why: "not-open-yet", opensAt: at("10:00").toISOString() },
    ],
    ["closed", { edition: { ...edition, closesAt: at("08:00") } }, { at: "shut", why: "closed", opensAt: null }],
    ["begun", { edition: during }, { at: "shut", why: "started", opensAt: null }],
    ["past", { edition: after }, { at: "shut", why: "past", opensAt: null }],
    ["registered", { mine: mine("CONFIRMED") }, { at: "place", stuck: null, cancelUntil: null }],
    [
      "registered, registration closed since",
      { edition: { ...edition, closesAt: at("08:00") }, mine: mine("CONFIRMED") },
      { at: "place", stuck: null, cancelUntil: null },
    ],
    [
      "registered, too late to cancel",
      { edition: { ...edition, cancelUntil: at("08:00") }, mine: mine("CONFIRMED") },
      { at: "place", stuck: "too-late", cancelUntil: at("08:00").toISOString() },
    ],
    [
      "registered and begun",
      { edition: during, mine: mine("CONFIRMED") },
      { at: "place", stuck: "started", cancelUntil: null },
    ],
    ["registered and past", { edition: after, mine: mine("CONFIRMED") }, { at: "was-there" }],
    [
      "registered, then cancelled by the academy",
      { edition: cancelled, mine: mine("CONFIRMED") },
      { at: "shut", why: "edition-cancelled", opensAt: null },
    ],
    ["offered", { mine: mine("OFFERED", at("11:00")) }, { at: "offered", until: at("11:00").toISOString() }],
    [
      "offered, time over, not lapsed yet",
      { mine: mine("OFFERED", at("09:00")) },
      { at: "free", places: 3, asksApproval: false },
    ],
    ["waiting", { mine: mine("WAITING") }, { at: "waiting", position: 3, why: "all" }],
    [
      "waiting while others may have what is left",
      { seating: seating(7, kept), mine: mine("WAITING") },
      { at: "waiting", position: 3, why: "reserved" },
    ],
    ["waiting when it began", { edition: during, mine: mine("WAITING") }, { at: "left-out" }],
    ["requested", { mine: mine("REQUESTED") }, { at: "requested", decider: "THEME_LEAD", until: null }],
    [
      "requested of one's manager",
      { edition: { ...edition, approval: "MANAGER" }, mine: { ...mine("REQUESTED"), decideUntil: at("12:00") } },
      { at: "requested", decider: "MANAGER", until: at("12:00").toISOString() },
    ],
    [
      "requested of the theme lead before managers decided",
      { edition: { ...edition, approval: "MANAGER" }, mine: mine("REQUESTED") },
      { at: "requested", decider: "THEME_LEAD", until: null },
    ],
    [
      "requested of one's manager before the theme lead decided",
      { edition: { ...edition, approval: "THEME_LEAD" }, mine: { ...mine("REQUESTED"), decideUntil: at("12:00") } },
      { at: "requested", decider: "THEME_LEAD", until: null },
    ],
    ["cancelled before", { mine: mine("CANCELLED") }, { at: "free", places: 3, asksApproval: false }],
    ["lapsed before", { mine: mine("LAPSED"), seating: seating(10) }, { at: "full", waiting: 0, why: "all" }],
  ])("%s", (_, given, standing) => {
    expect(standingOf({ ...facts, ...given }, now)).toEqual(standing);
  });

  it.each<[standing: Standing, can: string]>([
    [{ at: "free", places: 1, asksApproval: false }, "register"],
    [{ at: "full", waiting: 1, why: "all" }, "register"],
    [{ at: "not-invited" }, ""],
    [{ at: "place", stuck: null, cancelUntil: null }, "cancel"],
    [{ at: "place", stuck: "too-late", cancelUntil: null }, ""],
    [{ at: "waiting", position: 1, why: "all" }, "cancel"],
    [{ at: "requested", decider: "THEME_LEAD", until: null }, "cancel"],
    [{ at: "offered", until: "" }, "answer"],
    [{ at: "was-there" }, ""],
    [{ at: "left-out" }, ""],
    [{ at: "shut", why: "past", opensAt: null }, ""],
  ])("can do from %o: %s", (standing, can) => {
    expect(
      Object.entries(canOf(standing))
        .flatMap(([act, may]) => (may ? [act] : []))
        .join(),
    ).toBe(can);
  });

  it("has something to come while a place, an offer or a turn in the queue is held", () => {
    expect(isComing({ at: "waiting", position: 1, why: "all" })).toBe(true);
    expect(isComing({ at: "was-there" })).toBe(false);
    expect(isComing({ at: "shut", why: "edition-cancelled", opensAt: null })).toBe(false);
    expect(isComing(null)).toBe(false);
  });
});
