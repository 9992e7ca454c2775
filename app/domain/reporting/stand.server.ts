import { createHash } from "node:crypto";
import { type Day, endOfDay } from "~/platform/amsterdam";
import { dayNumber } from "~/platform/day-number";
import { db } from "~/platform/db.server";
import { Remembered } from "~/platform/remembered";
import { at, keep } from "../participation/column";
import type { Ledger } from "../participation/ledger";
import { mergesStanding } from "../participation/merges.server";
import { wholeLedger } from "../participation/whole-ledger.server";
import type { AsOf } from "./counted-rows";
import { type Counted, type CountingRule, ruleOf } from "./counting-rule";
import { type Standing, standingOf } from "./promise-standing";

/** How promises stand in the ledger at the end of a day, by id. */
export interface Stand {
  ledger: Ledger;
  asOf: AsOf;
  of: ReadonlyMap<string, Standing>;
}

// A year's promises as of some eight days, when each counts tens of thousands of rows.
const ROOM = 64_000_000;
const RULE = 1_000;
const remembered = new Remembered<Standing>(ROOM, ({ counted }) => RULE + counted.byteLength);
const NO_ROWS = new Int32Array();

/** Counts promises as of the end of a day; so many queries, whatever their number and that of the rows. */
export async function standAt(targets: readonly Counted[], day: Day): Promise<Stand> {
  const end = endOfDay(day);
  const [ledger, offeringIds, merges, frozen] = await Promise.all([
    wholeLedger(),
    idsOfOfferings(targets),
    mergesStanding(end),
    frozenSets(targets),
  ]);
  const asOf = { day: dayNumber(day), end: end.getTime(), personOf: personsIn(ledger, merges) };
  const knownBy = [day, digest(JSON.stringify([...merges]))];
  const standings = targets.map((target) => {
    const rule = ruleOf(target, offeringIds);
    const members = frozen.get(promiseOf(target)) ?? [];
    const key = digest(JSON.stringify([knownBy, rule, members]));
    const standing = remembered.answer(ledger, key, versionFor(ledger, rule), () =>
      standingOf(ledger, rule, asOf, members),
    );
    return [target.id, standing] as const;
  });
  return { ledger, asOf, of: new Map(standings) };
}

/** The rows that count and of which the figure is made: of "extra" those that came before its period are not. */
export function rowsWithin({ ledger, of }: Stand, targetId: string): Int32Array {
  const { rule, counted } = of.get(targetId) ?? { rule: null, counted: NO_ROWS };
  const from = rule?.countsFrom ? dayNumber(rule.countsFrom) : Number.NEGATIVE_INFINITY;
  return keep(counted, (row) => at(ledger.day, row) >= from);
}

function promiseOf({ id, versionOf }: Counted): string {
  return versionOf ?? id;
}

function versionFor(ledger: Ledger, { offeringIds, figureKey }: CountingRule): number {
  return offeringIds === null ? ledger.size : ledger.versionOf([...offeringIds, figureKey ?? ""]);
}

function digest(words: string): string {
  return createHash("sha256").update(words).digest("base64");
}

function personsIn(ledger: Ledger, merges: ReadonlyMap<string, string>): AsOf["personOf"] {
  if (merges.size === 0) return (participant) => participant;
  // Also who never took part has a code here: they can stand on a frozen list.
  const persons = new Map(
    [...merges].map(([from, into]) => [ledger.participants.word(from), ledger.participants.word(into)]),
  );
  return (participant) => persons.get(participant) ?? participant;
}

/** The ids of the offerings that these promises name. */
async function idsOfOfferings(targets: readonly Counted[]): Promise<Map<string, string>> {
  const slugs = [...new Set(targets.flatMap(({ definition }) => definition.filter.offerings ?? []))];
  const offerings = await db.offering.findMany({ where: { slug: { in: slugs } }, select: { id: true, slug: true } });
  return new Map(offerings.map(({ id, slug }) => [slug, id]));
}

/** By promise the participants of its frozen set. */
async function frozenSets(targets: readonly Counted[]): Promise<Map<string, string[]>> {
  const frozen = targets.filter(({ definition }) => definition.baseline.kind === "FROZEN").map(promiseOf);
  if (frozen.length === 0) return new Map();
  const members = await db.baselineMember.findMany({ where: { targetId: { in: frozen } } });
  const byTarget = Map.groupBy(members, ({ targetId }) => targetId);
  return new Map([...byTarget].map(([id, own]) => [id, own.map(({ participantId }) => participantId)]));
}
