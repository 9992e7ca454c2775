import type { Ledger, LedgerRow, Promised } from "./exported-ledger";

// The academy's counting a second time, as a plain loop over the rows that plain SQL exports. Nothing of the application
// computes here, so that a fault of its engine would have to be made here again to stay unseen.

/** What the loop finds: the figure, and the rows it is made of in the order they are numbered. */
export interface Again {
  figure: number | null;
  rows: LedgerRow[];
}

/** Of each promise that was in the plan by then the version that held at the end of a day; before the first one that first one. */
export function standingOn(versions: Promised[], day: string): Promised[] {
  const known = versions.filter(({ addedOn }) => addedOn === null || addedOn <= day);
  const bySlug = Map.groupBy(known, ({ slug }) => slug);
  return [...bySlug.values()].flatMap(
    (own) => own.findLast(({ publishedOn }) => publishedOn <= day) ?? own.slice(0, 1),
  );
}

/** The figure of a promise at the end of a day by what is known then, or at the end of one before, and the rows behind it. */
export function countAgain(ledger: Ledger, promise: Promised, day: string, on = day): Again {
  const known = matchingRows(ledger, promise, day).filter((row) => row.day <= on);
  const rows = thoseThatCount(known.sort(firstFirst), promise, ledger, day);
  return { rows, figure: figureOf(rows, promise) };
}

/** The rows that a promise looks at, those before its period included. */
export function matchingRows(ledger: Ledger, promise: Promised, day: string): LedgerRow[] {
  return standingRows(ledger, day).filter((row) => row.day <= promise.until && belongs(row, promise));
}

/** What nobody had taken back by the end of a day, of what was known by then. */
export function standingRows(ledger: Ledger, day: string): LedgerRow[] {
  const known = ledger.rows.filter((row) => row.recordedOn <= day);
  const takenBack = new Set(known.map(({ reverses }) => reverses));
  return known.filter((row) => row.reverses === null && row.day <= day && !takenBack.has(row.id));
}

const COUNTED_KINDS: Record<string, string[]> = {
  EDITIONS_HELD: ["EDITION_HELD"],
  ORGANISATIONS_REACHED: ["ATTENDED", "COMPLETED", "HELD_FOR"],
  OFFERINGS_PUBLISHED: ["PUBLISHED", "UNPUBLISHED"],
};

function kindsFor({ measure, filter: { threshold } }: Promised): string[] {
  if (measure === "PARTICIPATIONS") return [threshold ?? "ATTENDED"];
  if (measure !== "PARTICIPANTS") return COUNTED_KINDS[measure] ?? [];
  if (threshold === "STARTED") return ["STARTED", "COMPLETED"];
  return threshold ? [threshold] : ["STARTED", "COMPLETED", "ATTENDED"];
}

function belongs(row: LedgerRow, promise: Promised): boolean {
  const { filter, measure, slug } = promise;
  if (filter.organisationKinds && !filter.organisationKinds.includes(row.organisationKind ?? "")) return false;
  if (row.kind === "COUNTED") {
    const byHand = measure.startsWith("MANUAL_") || measure === "ORGANISATIONS_REACHED";
    return byHand && row.figureKey === slug;
  }
  if (!kindsFor(promise).includes(row.kind)) return false;
  // Which of its words is the last does not hang on what it says.
  return measure === "OFFERINGS_PUBLISHED" || isAbout(row, filter);
}

function isAbout(row: LedgerRow, filter: Promised["filter"]): boolean {
  if (filter.offerings && !filter.offerings.includes(row.offering ?? "")) return false;
  if (filter.kinds && !filter.kinds.includes(row.offeringKind ?? "")) return false;
  if (filter.formats && !filter.formats.includes(row.format ?? "")) return false;
  if (filter.themes && !filter.themes.some((theme) => row.themes.includes(theme))) return false;
  if (filter.audiences && !filter.audiences.some((audience) => row.audiences.includes(audience))) return false;
  return filter.online === undefined || filter.online === row.online;
}

function thoseThatCount(known: LedgerRow[], promise: Promised, ledger: Ledger, day: string): LedgerRow[] {
  const { measure, baseline, from, id } = promise;
  if (measure === "OFFERINGS_PUBLISHED") {
    return stillPublished(known).filter((row) => isAbout(row, promise.filter));
  }
  const inPeriod = known.filter((row) => row.day >= from);
  const person = (row: LedgerRow) => row.participant && whoIs(row.participant, ledger, day);
  const thing = { PARTICIPANTS: person, EDITIONS_HELD: editionOf }[measure] ?? organisationOf;
  const isOfThings = measure === "PARTICIPANTS" || measure === "EDITIONS_HELD" || measure.includes("ORGANISATIONS");
  if (!isOfThings) return inPeriod;
  if (baseline.kind === "NONE") return oneOfEach(known, thing).filter((row) => row.day >= from);
  if (baseline.kind === "NUMBER") return oneOfEach(known, thing);
  const before = new Set((ledger.frozen.get(id) ?? []).map((member) => whoIs(member, ledger, day)));
  const isNew = (row: LedgerRow) => baseline.kind !== "FROZEN" || !before.has(String(person(row)));
  const once = promise.perPeriod === null || measure === "EDITIONS_HELD";
  const partOf = once ? undefined : PART[promise.rhythm];
  return oneOfEach(inPeriod.filter(isNew), (row) => inPart(thing(row), partOf?.(row.day)));
}

/** Where each quarter has its own number, someone counts anew in each. */
function inPart(thing: string | null, part = ""): string | null {
  return thing && `${thing} in ${part}`;
}

function stillPublished(words: LedgerRow[]): LedgerRow[] {
  const last = new Map<string | null, LedgerRow>();
  for (const word of words) last.set(word.offering, word);
  return [...last.values()].filter(({ kind }) => kind === "PUBLISHED").sort(firstFirst);
}

function figureOf(rows: LedgerRow[], { measure, baseline, rhythm, perPeriod }: Promised): number | null {
  if (measure === "MANUAL_RATIO") {
    const whole = rows.reduce((sum, row) => sum + (row.of ?? 0), 0);
    return whole === 0 ? null : (100 * rows.reduce((sum, row) => sum + row.quantity, 0)) / whole;
  }
  const partOf = PART[rhythm];
  if (perPeriod !== null && partOf) {
    const parts = Map.groupBy(rows, (row) => partOf(row.day)).values();
    return [...parts].reduce((sum, part) => sum + Math.min(perPeriod, amountOf(part, measure)), 0);
  }
  const all = amountOf(rows, measure);
  return baseline.kind === "NUMBER" && measure !== "OFFERINGS_PUBLISHED"
    ? Math.max(0, all - (baseline.count ?? 0))
    : all;
}

/** The part of a period that a day lies in, by rhythm. */
export const PART: Record<string, (day: string) => string> = {
  YEAR: (day) => day.slice(0, 4),
  HALF_YEAR: (day) => day.slice(0, 4) + (day.slice(5, 7) <= "06" ? " first" : " second"),
  QUARTER: (day) => `${day.slice(0, 4)} ${Math.ceil(Number(day.slice(5, 7)) / 3)}`,
};

/** How much these rows are together: what was entered by hand weighs by its number. */
export function amountOf(rows: LedgerRow[], measure: string): number {
  const weighs = measure === "MANUAL_COUNT" || measure === "MANUAL_DELIVERED";
  return rows.reduce((sum, row) => sum + (weighs ? row.quantity : 1), 0);
}

function oneOfEach(rows: LedgerRow[], thing: (row: LedgerRow) => string | null): LedgerRow[] {
  const first = new Map<string, LedgerRow>();
  for (const row of rows) {
    const key = thing(row);
    if (key !== null && !first.has(key)) first.set(key, row);
  }
  return [...first.values()];
}

function editionOf({ edition }: LedgerRow): string | null {
  return edition;
}

function organisationOf({ organisation }: LedgerRow): string | null {
  return organisation;
}

/** The participant that someone is in the end, by the merges that stood at the end of a day. */
export function whoIs(participant: string, ledger: Ledger, day: string): string {
  const merge = ledger.merges.find(
    ({ from, mergedOn, undoneOn }) => from === participant && mergedOn <= day && (undoneOn === null || undoneOn > day),
  );
  return merge ? whoIs(merge.into, ledger, day) : participant;
}

function firstFirst(one: LedgerRow, other: LedgerRow): number {
  const key = ({ day, recorded, id }: LedgerRow) => `${day} ${recorded} ${id}`;
  return key(one) < key(other) ? -1 : 1;
}
