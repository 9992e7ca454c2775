import { db } from "~/platform/db.server";

/** A row of the ledger; `recordedOn` is the Amsterdam day on which it was written. */
export interface LedgerRow {
  id: string;
  kind: string;
  participant: string | null;
  offering: string | null;
  offeringTitle: string | null;
  offeringKind: string | null;
  format: string | null;
  edition: string | null;
  online: boolean | null;
  themes: string[];
  audiences: string[];
  organisation: string | null;
  organisationName: string | null;
  organisationKind: string | null;
  region: string | null;
  day: string;
  recorded: string;
  recordedOn: string;
  quantity: number;
  of: number | null;
  figureKey: string | null;
  reverses: string | null;
}

interface Merged {
  from: string;
  into: string;
  mergedOn: string;
  undoneOn: string | null;
}

export interface Ledger {
  rows: LedgerRow[];
  merges: Merged[];
  /** The frozen set of each promise, by its id. */
  frozen: Map<string, string[]>;
}

/** A definition as its columns hold it, with the Amsterdam day on which it was published. */
export interface Promised {
  id: string;
  slug: string;
  publishedOn: string;
  /** The day on which a promise that somebody added came into the plan; null for those of the Jaarplan. */
  addedOn: string | null;
  measure: string;
  filter: {
    offerings?: string[];
    kinds?: string[];
    formats?: string[];
    themes?: string[];
    audiences?: string[];
    organisationKinds?: string[];
    online?: boolean;
    threshold?: string;
  };
  baseline: { kind: string; count?: number };
  from: string;
  until: string;
  due: string | null;
  rhythm: string;
  perPeriod: number | null;
  value: number | null;
  comparator: string;
  monthWeights: number[] | null;
}

/** All that figures are made of, read in plain SQL that asks nothing of the application. */
export async function exportedLedger(): Promise<Ledger> {
  const rows = await db.$queryRaw<LedgerRow[]>`
    SELECT p.id::text, p.kind::text, p.participant_id::text AS participant, o.slug AS offering, o.title AS "offeringTitle",
      p.offering_kind::text AS "offeringKind", p.format, p.edition_id::text AS edition, p.online, p.themes, p.audiences,
      g.slug AS organisation, g.name AS "organisationName", p.organisation_kind AS "organisationKind", p.region,
      p.day::text, to_char(p.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.MS') AS recorded,
      to_char(p.recorded_at AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD') AS "recordedOn",
      p.quantity::float8 AS quantity, p.of_quantity::float8 AS of, p.figure_key AS "figureKey", p.reverses::text
    FROM participation p LEFT JOIN offering o ON o.id = p.offering_id LEFT JOIN organisation g ON g.id = p.organisation_id`;
  const merges = await db.$queryRaw<Merged[]>`
    SELECT from_participant::text AS from, into_participant::text AS into,
      to_char(merged_at AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD') AS "mergedOn",
      to_char(undone_at AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD') AS "undoneOn" FROM merge`;
  const members = await db.$queryRaw<{ target: string; participant: string }[]>`
    SELECT target_id::text AS target, participant_id::text AS participant FROM baseline_member`;
  const frozen = new Map<string, string[]>();
  for (const { target, participant } of members) frozen.set(target, [...(frozen.get(target) ?? []), participant]);
  return { rows, merges, frozen };
}

/** The definitions of a plan year, all versions, the first first. */
export function exportedPromises(year: number): Promise<Promised[]> {
  return db.$queryRaw<Promised[]>`
    SELECT t.id::text, t.slug, to_char(v.published_at AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD') AS "publishedOn",
      CASE WHEN t.by_person THEN to_char(t.published_at AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD') END AS "addedOn",
      v.measure::text, v.filter, v.baseline, v.from_day::text AS from, v.until_day::text AS until, v.rhythm::text,
      v.per_period AS "perPeriod", v.value::float8 AS value, v.due_day::text AS due,
      v.comparator::text, nullif(v.month_weights, '{}') AS "monthWeights"
    FROM target t JOIN target_version v ON v.target_id = t.id WHERE t.plan_year = ${year} ORDER BY t.position, v.number`;
}
