import { type Day, endOfDay } from "~/platform/amsterdam";
import { dayNumber } from "~/platform/day-number";
import { db } from "~/platform/db.server";
import type { Ledger } from "../participation/ledger";
import { mergesStanding } from "../participation/merges.server";
import { wholeLedger } from "../participation/whole-ledger.server";
import { type AsOf, countedRows, matchedRows } from "./counted-rows";
import { type Counted, type CountingRule, ruleOf } from "./counting-rule";

/** What the ledger says of one promise: the rows that belong to it, and those of them that count. */
export interface Standing {
  rule: CountingRule;
  matched: number[];
  counted: number[];
}

/** How promises stand in the ledger at the end of a day, by id. */
export interface Stand {
  ledger: Ledger;
  asOf: AsOf;
  of: ReadonlyMap<string, Standing>;
}

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
  const standings = targets.map((target) => {
    const rule = ruleOf(target, offeringIds);
    const matched = matchedRows(ledger, rule, asOf);
    const members = frozen.get(target.id)?.map((id) => asOf.personOf(ledger.participants.of(id)));
    return [target.id, { rule, matched, counted: countedRows(ledger, rule, matched, asOf, new Set(members)) }] as const;
  });
  return { ledger, asOf, of: new Map(standings) };
}

/** The rows that count and of which the figure is made: of "extra" those that came before its period are not. */
export function rowsWithin(stand: Stand, targetId: string): number[] {
  const { rule, counted } = stand.of.get(targetId) ?? { rule: null, counted: [] };
  const from = rule?.countsFrom ? dayNumber(rule.countsFrom) : null;
  return from === null ? counted : counted.filter((row) => (stand.ledger.day[row] ?? 0) >= from);
}

function personsIn(ledger: Ledger, merges: ReadonlyMap<string, string>): AsOf["personOf"] {
  if (merges.size === 0) return (participant) => participant;
  const persons = new Map(
    [...merges].map(([from, into]) => [ledger.participants.of(from), ledger.participants.word(into)]),
  );
  return (participant) => persons.get(participant) ?? participant;
}

/** The ids of the offerings that these promises name. */
async function idsOfOfferings(targets: readonly Counted[]): Promise<Map<string, string>> {
  const slugs = [...new Set(targets.flatMap(({ definition }) => definition.filter.offerings ?? []))];
  const offerings = await db.offering.findMany({ where: { slug: { in: slugs } }, select: { id: true, slug: true } });
  return new Map(offerings.map(({ id, slug }) => [slug, id]));
}

async function frozenSets(targets: readonly Counted[]): Promise<Map<string, string[]>> {
  const frozen = targets.filter(({ definition }) => definition.baseline.kind === "FROZEN").map(({ id }) => id);
  if (frozen.length === 0) return new Map();
  const members = await db.baselineMember.findMany({ where: { targetId: { in: frozen } } });
  const byTarget = Map.groupBy(members, ({ targetId }) => targetId);
  return new Map([...byTarget].map(([id, own]) => [id, own.map(({ participantId }) => participantId)]));
}
