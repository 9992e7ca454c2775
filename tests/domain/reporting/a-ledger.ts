import { randomUUID } from "node:crypto";
import type { ParticipationKind, Prisma } from "@db/client";
import { addDays, type Day, endOfDay, startOfDay } from "~/platform/amsterdam";
import { db } from "~/platform/db.server";
import { loadTargets } from "../../../prisma/seed/load-targets";
import { formats } from "../../../prisma/seed/reference/formats";
import { offeringsOfThePlan } from "../../../prisma/seed/reference/offerings";
import { countingRules } from "../../../prisma/seed/reference/target-definitions";
import { themes } from "../../../prisma/seed/reference/themes";
import { makeOffering, makeOrganisation } from "../../support/factories";

type NewRow = Prisma.ParticipationCreateManyInput;

/** Themes, the offerings of the plan and the promises of these years. */
export async function plantPlan(years: number[]): Promise<void> {
  await db.theme.createMany({ data: [...themes], skipDuplicates: true });
  await db.format.createMany({ data: [...formats], skipDuplicates: true });
  const idOf = new Map((await db.theme.findMany()).map(({ slug, id }) => [slug, id]));
  for (const { slug, kind, themes: own } of offeringsOfThePlan) {
    await makeOffering({ slug, kind, themeIds: own.map((theme) => String(idOf.get(theme))) });
  }
  await db.$transaction((tx) => loadTargets(tx, years));
}

/** The same numbers for the same seed (mulberry32). */
export function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

const KINDS: ParticipationKind[] = [
  ...(["STARTED", "COMPLETED", "ATTENDED", "ATTENDED", "EDITION_HELD", "EDITION_HELD"] as const),
  ...(["HELD_FOR", "PUBLISHED", "UNPUBLISHED", "COUNTED", "COUNTED", "COUNTED"] as const),
];

/** A ledger as wild as the constraints allow: late entries, reversals, merges and undone merges between 2024 and 2026. */
export async function plantLedger(seed: number, size: number): Promise<void> {
  const roll = dice(seed);
  const pick = <T>(things: readonly T[]): T => things[roll(things.length)] as T;
  const participants = Array.from({ length: 120 }, () => randomUUID());
  const editions = Array.from({ length: 90 }, () => ({ id: randomUUID(), offering: pick(offeringsOfThePlan) }));
  const organisations = await Promise.all(
    Array.from({ length: 24 }, (_, index) => makeOrganisation({ kind: index < 16 ? "gemeente" : "politie" })),
  );
  const idOf = new Map((await db.offering.findMany()).map(({ slug, id }) => [slug, id]));
  const rows = Array.from({ length: size }, (_, index): NewRow => {
    const kind = pick(KINDS);
    const edition = pick(editions);
    const offering = offeringFor(kind, edition.offering, pick);
    const day = addDays("2024-01-01", roll(1096));
    const { id: organisationId, kind: organisationKind, region } = pick(organisations);
    const place = roll(4) > 0 || kind === "HELD_FOR" ? { organisationId, organisationKind, region } : {};
    const common = { id: randomUUID(), kind, day: new Date(day), recordedAt: moment(day, roll), source: "test" };
    if (kind === "COUNTED") {
      const counted = { figureKey: pick(Object.keys(countingRules)), quantity: roll(4), ofQuantity: roll(2) * roll(9) };
      return { ...common, ...place, ...counted, sourceKey: `row:${seed}:${index}` };
    }
    const who = { participantId: ["STARTED", "COMPLETED", "ATTENDED"].includes(kind) ? pick(participants) : null };
    const where = {
      editionId: offering === edition.offering ? edition.id : null,
      offeringId: String(idOf.get(offering.slug)),
    };
    const what = { offeringKind: offering.kind, format: offering.format, themes: offering.themes, audiences: [] };
    return { ...common, ...place, ...who, ...where, ...what, sourceKey: `row:${seed}:${index}` };
  });
  await db.participation.createMany({ data: rows });
  await db.participation.createMany({ data: reversalsOf(rows, roll) });
  await db.merge.createMany({ data: mergesOf(participants, roll) });
}

type Planned = (typeof offeringsOfThePlan)[number];

function offeringFor(
  kind: ParticipationKind,
  ofEdition: Planned,
  pick: (from: readonly Planned[]) => Planned,
): Planned {
  if (kind === "STARTED" || kind === "COMPLETED") return pick(eLearnings);
  return kind === "PUBLISHED" || kind === "UNPUBLISHED" ? pick(offeringsOfThePlan) : ofEdition;
}

const eLearnings = offeringsOfThePlan.filter((offering) => offering.kind === "E_LEARNING");

/** Mostly on its own day, sometimes weeks late, now and then at the very edges of an Amsterdam day. */
function moment(day: Day, roll: (sides: number) => number): Date {
  const recorded = addDays(day, roll(5) === 0 ? roll(60) : 0);
  if (roll(6) === 0) return startOfDay(recorded);
  if (roll(6) === 0) return new Date(endOfDay(recorded).getTime() - 1);
  return new Date(startOfDay(recorded).getTime() + roll(86_000_000));
}

function reversalsOf(rows: NewRow[], roll: (sides: number) => number): NewRow[] {
  return rows
    .filter(() => roll(9) === 0)
    .map((row) => ({
      ...row,
      id: randomUUID(),
      reverses: row.id,
      recordedAt: new Date(new Date(row.recordedAt).getTime() + roll(90) * 86_400_000),
      sourceKey: `reversal:${row.id}`,
    }));
}

/** Chains included: the second of a pair may itself be merged into a third. */
function mergesOf(participants: string[], roll: (sides: number) => number): Prisma.MergeCreateManyInput[] {
  return participants.slice(0, 40).map((fromParticipant, index) => {
    const mergedAt = new Date(Date.UTC(2024, roll(30), 1 + roll(28), 12));
    const undoneAt = roll(4) === 0 ? new Date(mergedAt.getTime() + (1 + roll(200)) * 86_400_000) : null;
    return { fromParticipant, intoParticipant: participants[index + 1 + roll(60)] as string, mergedAt, undoneAt };
  });
}
