import { describe, expect, it } from "vitest";
import {
  type LedgerFacts,
  nearest,
  type Reason,
  type RowStanding,
  whyCounted,
  whyNotHeld,
  whyWouldCount,
} from "~/domain/reporting/why-counted";
import type { TargetDefinition } from "~/domain/targets/definition";
import { aTarget } from "../targets/a-target";

const row: LedgerFacts = {
  kind: "ATTENDED",
  offering: "workshop",
  offeringKind: "TRAINING",
  format: "workshop",
  themes: ["drugs"],
  audiences: ["jurist"],
  online: false,
  organisationKind: "gemeente",
  day: "2025-03-12",
  figureKey: null,
};
const standing: RowStanding = {
  isReversal: false,
  reversed: false,
  later: false,
  counted: true,
  inBaseline: false,
  seesOrganisation: true,
};
const people: Partial<TargetDefinition> = {
  measure: "PARTICIPANTS",
  filter: { offerings: ["workshop"], threshold: "ATTENDED" },
};

type Case = [Reason, Partial<TargetDefinition>, Partial<LedgerFacts>, Partial<RowStanding>];

describe("why a row counts for a promise, or not", () => {
  it.each<Case>([
    ["COUNTS", people, {}, {}],
    ["ALREADY_COUNTED", people, {}, { counted: false }],
    ["IN_BASELINE", { ...people, baseline: { kind: "FROZEN" } }, {}, { counted: false, inBaseline: true }],
    ["BEFORE_BASELINE", { ...people, baseline: { kind: "NONE" } }, { day: "2024-12-31" }, {}],
    ["WRONG_PERIOD", people, { day: "2024-12-31" }, { counted: false }],
    ["WRONG_PERIOD", people, { day: "2026-01-01" }, { counted: false }],
    ["NOT_YET", people, {}, { counted: false, later: true }],
    ["REVERSED", people, {}, { counted: false, reversed: true }],
    ["IS_REVERSAL", people, {}, { counted: false, isReversal: true }],
    ["BELOW_THRESHOLD", { ...people, filter: { threshold: "COMPLETED" } }, { kind: "STARTED" }, { counted: false }],
    ["COUNTS", { ...people, filter: { threshold: "STARTED" } }, { kind: "COMPLETED" }, {}],
    ["OTHER_OFFERING", { ...people, filter: { offerings: ["netwerkdag"] } }, {}, { counted: false }],
    ["OTHER_OFFERING", { ...people, filter: { themes: ["jeugd"] } }, {}, { counted: false }],
    ["OTHER_OFFERING", { ...people, filter: { kinds: ["EVENT"] } }, {}, { counted: false }],
    ["OTHER_OFFERING", { ...people, filter: { formats: ["masterclass"] } }, {}, { counted: false }],
    ["OTHER_AUDIENCE", { ...people, filter: { audiences: ["wijkagent"] } }, {}, { counted: false }],
    ["OTHER_PLACE", { ...people, filter: { online: true } }, {}, { counted: false }],
    ["OTHER_ORGANISATION", { ...people, filter: { organisationKinds: ["politie"] } }, {}, { counted: false }],
    ["COUNTS_OTHER_THINGS", { measure: "EDITIONS_HELD" }, {}, { counted: false }],
    ["COUNTS", { measure: "EDITIONS_HELD" }, { kind: "EDITION_HELD" }, {}],
    ["COUNTS", { measure: "ORGANISATIONS_REACHED" }, { kind: "HELD_FOR" }, {}],
    ["ORGANISATION_UNSAID", { measure: "ORGANISATIONS_REACHED" }, {}, { seesOrganisation: false }],
    [
      "ORGANISATION_UNSAID",
      { ...people, filter: { organisationKinds: ["gemeente"] } },
      {},
      { seesOrganisation: false },
    ],
    ["ORGANISATION_UNSAID", { ...people, filter: { organisationKinds: ["politie"] } }, {}, { seesOrganisation: false }],
    ["LATER_UNPUBLISHED", { measure: "OFFERINGS_PUBLISHED" }, { kind: "PUBLISHED" }, { counted: false }],
    ["BY_HAND", { measure: "MANUAL_COUNT" }, {}, { counted: false }],
    ["BY_HAND", people, { kind: "COUNTED", figureKey: "belofte" }, { counted: false }],
    ["BY_HAND", { measure: "MANUAL_COUNT" }, { kind: "COUNTED", figureKey: "andere" }, { counted: false }],
    ["COUNTS", { measure: "MANUAL_COUNT" }, { kind: "COUNTED", figureKey: "belofte", offering: null }, {}],
    ["COUNTS", { measure: "ORGANISATIONS_REACHED" }, { kind: "COUNTED", figureKey: "belofte", offering: null }, {}],
  ])("%s: %o of %o", (reason, definition, facts, stands) => {
    const target = { id: "1", slug: "belofte", definition: aTarget(definition) };
    expect(whyCounted({ ...row, ...facts }, target, { ...standing, ...stands })).toBe(reason);
  });

  it("of what did not happen says what kept it out, or that nothing would have", () => {
    const target = { id: "1", slug: "belofte", definition: aTarget(people) };
    expect(whyWouldCount(row, target)).toBe("COUNTS");
    expect(whyWouldCount({ ...row, offering: "netwerkdag" }, target)).toBe("OTHER_OFFERING");
  });

  it.each([
    ["CANCELLED", { cancelledAt: new Date("2025-03-01T12:00:00Z"), endsAt: new Date("2025-03-12T12:00:00Z") }],
    ["NOT_YET", { cancelledAt: null, endsAt: new Date("2025-03-13T12:00:00Z") }],
    ["NOT_YET", { cancelledAt: null, endsAt: null }],
    ["NOT_HELD", { cancelledAt: null, endsAt: new Date("2025-03-12T12:00:00Z") }],
  ])("%s: an edition that was not held", (reason, edition) => {
    expect(whyNotHeld(edition, "2025-03-12")).toBe(reason);
  });

  it("of several rows says the one that comes nearest to counting", () => {
    expect(nearest(["OTHER_OFFERING", "ALREADY_COUNTED", "WRONG_PERIOD"])).toBe("ALREADY_COUNTED");
    expect(nearest(["REVERSED", "COUNTS"])).toBe("COUNTS");
    expect(nearest([])).toBe("OTHER_OFFERING");
  });
});
