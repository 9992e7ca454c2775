import type { Merge, Participation } from "@db/client";
import { beforeAll, describe, expect, it } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { targetProgress } from "~/domain/reporting/target-progress.server";
import { endOfDay } from "~/platform/amsterdam";
import { db } from "~/platform/db.server";
import plan from "../../../prisma/seed/reference/jaarplan-2025.json";
import { offeringsOf } from "../../../prisma/seed/reference/target-definitions";
import { makeVisitor } from "../../support/factories";
import { plantLedger, plantPlan } from "./a-ledger";

// The figures again, by the simplest loop over the ledger as plain rows: nothing of the application computes here.
type Row = Omit<Participation, "day" | "quantity" | "ofQuantity"> & { day: string; quantity: number; of: number };

let ledger: Row[];
let merges: Merge[];
let slugOf: Map<string, string>;
let manager: Visitor;

beforeAll(async () => {
  await plantPlan([2025, 2026]);
  await plantLedger(20251, 4000);
  ledger = (await db.participation.findMany()).map((row) => ({
    ...row,
    day: row.day.toISOString().slice(0, 10),
    quantity: Number(row.quantity),
    of: Number(row.ofQuantity ?? 0),
  }));
  merges = await db.merge.findMany();
  slugOf = new Map((await db.offering.findMany()).map(({ id, slug }) => [id, slug]));
  manager = await makeVisitor({ roles: [{ role: "MANAGEMENT" }] });
});

describe("every figure equals a plain loop over the exported ledger", () => {
  it.each([
    [2025, "2025-01-02", 5],
    [2025, "2025-03-31", 40],
    [2025, "2025-07-15", 60],
    [2025, "2025-12-30", 70],
    [2025, "2026-09-30", 70],
    [2026, "2026-01-02", 5],
    [2026, "2026-12-31", 70],
  ])("of the 93 of %d as of %s", async (year, day, atLeastFilled) => {
    const reported = await targetProgress(manager, { year, day });
    const figures = Object.fromEntries(
      reported.flatMap(({ slug, progress }) => (progress ? [[slug, progress.actual]] : [])),
    );
    const byLoop = Object.fromEntries(
      plan.rows.filter(({ category }) => category !== "C").map((row) => [row.id, loop(row, year, day)]),
    );
    expect(Object.keys(byLoop)).toHaveLength(93);
    expect(figures).toEqual(byLoop);
    expect(Object.values(figures).filter((figure) => figure)).toSatisfy((filled) => filled.length >= atLeastFilled);
  });
});

function loop(row: (typeof plan.rows)[number], year: number, day: string): number | null {
  const shift = row.period.end.startsWith("2027") ? 0 : year - 2025;
  const [from, until] = [row.period.start, row.period.end].map((d) => `${Number(d.slice(0, 4)) + shift}${d.slice(4)}`);
  const known = rowsAsOf(day);
  const within = known.filter((one) => one.day >= String(from) && one.day <= String(until));
  const own = within.filter(({ offeringId }) => offeringsOf(row.id).includes(slugOf.get(String(offeringId)) ?? ""));
  const byHand = within.filter(({ figureKey }) => figureKey === row.id);
  switch (row.metric) {
    case "sessions_held": {
      const held = own.filter(({ kind }) => kind === "EDITION_HELD");
      if (row.per_period) return quartersFilled(firstDays(held, ({ editionId }) => editionId));
      return different(held.map(({ editionId }) => editionId));
    }
    case "participants":
      return participants(row, known, String(from), String(until), day);
    case "distinct_municipalities": {
      const came = own.filter(({ kind }) => kind === "ATTENDED" || kind === "COMPLETED" || kind === "HELD_FOR");
      return different([...came, ...byHand].filter(isMunicipality).map(({ organisationId }) => organisationId));
    }
    case "offerings_published":
      return published(row, known, String(until));
    case "manual_distinct_municipalities":
      return different(byHand.filter(isMunicipality).map(({ organisationId }) => organisationId));
    case "ratio": {
      const whole = total(byHand.map(({ of }) => of));
      return whole === 0 ? null : (100 * total(byHand.map(({ quantity }) => quantity))) / whole;
    }
    default:
      return countedByHand(row.id, byHand);
  }
}

function countedByHand(id: string, rows: Row[]): number {
  const parts: Record<string, (day: string) => string> = {
    "drugs-media-achtergrondverhaal": quarter,
    "drugs-informatiebeeld-halfjaarlijks": (day) => (day.slice(5) < "07" ? "first" : "second"),
    "imv-jaarlijks-uitvoeringsplan": (day) => day.slice(0, 4),
  };
  const partOf = parts[id];
  if (!partOf) return total(rows.map(({ quantity }) => quantity));
  return different(rows.filter(({ quantity }) => quantity > 0).map(({ day }) => partOf(day)));
}

function participants(row: { id: string }, known: Row[], from: string, until: string, day: string): number {
  const started = known
    .filter(({ kind }) => kind === "STARTED" || kind === "COMPLETED")
    .filter(({ offeringId }) => offeringsOf(row.id).includes(slugOf.get(String(offeringId)) ?? ""));
  const first = firstDays(
    row.id === "bibob-e-learnings" ? started.filter((one) => one.day >= from) : started,
    ({ participantId }) => personOf(String(participantId), day),
  );
  return first.filter((one) => one >= from && one <= until).length;
}

function published(row: { id: string }, known: Row[], until: string): number {
  const words = known
    .filter((one) => (one.kind === "PUBLISHED" || one.kind === "UNPUBLISHED") && one.day <= until)
    .sort((a, b) => (a.day === b.day ? a.recordedAt.getTime() - b.recordedAt.getTime() : a.day < b.day ? -1 : 1));
  return [...new Map(words.map((one) => [one.offeringId, one])).values()].filter(
    ({ kind, offeringId, themes, offeringKind }) =>
      kind === "PUBLISHED" &&
      (row.id === "wj-trainingsaanbod-op-platform"
        ? themes.includes("weerbare-jeugd") && offeringKind !== "EVENT"
        : offeringsOf(row.id).includes(slugOf.get(String(offeringId)) ?? "")),
  ).length;
}

function rowsAsOf(day: string): Row[] {
  const end = endOfDay(day);
  const reversed = new Set(
    ledger.filter(({ reverses, recordedAt }) => reverses && recordedAt < end).map((one) => one.reverses),
  );
  return ledger.filter((one) => !one.reverses && one.day <= day && one.recordedAt < end && !reversed.has(one.id));
}

function personOf(participant: string, day: string): string {
  const end = endOfDay(day);
  const into = merges.find(
    (merge) =>
      merge.fromParticipant === participant && merge.mergedAt < end && !(merge.undoneAt && merge.undoneAt < end),
  );
  return into ? personOf(into.intoParticipant, day) : participant;
}

function firstDays(rows: Row[], thing: (row: Row) => string | null): string[] {
  const first = new Map<string | null, string>();
  for (const row of rows) {
    const before = first.get(thing(row));
    if (!before || row.day < before) first.set(thing(row), row.day);
  }
  return [...first.values()];
}

function quartersFilled(days: string[]): number {
  return different(days.map(quarter));
}

function quarter(day: string): string {
  return `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

function isMunicipality({ organisationKind }: Row): boolean {
  return organisationKind === "gemeente";
}

function different(things: (string | null)[]): number {
  return new Set(things.filter((thing) => thing !== null)).size;
}

function total(numbers: number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
