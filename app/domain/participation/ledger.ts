import { dayNumber } from "~/platform/day-number";
import { Codes, WordCodes } from "./codes";
import { at, longer } from "./column";
import type { LedgerRow, OfferingFacts, Place } from "./ledger-row";
import { YearLists, type YearSpan } from "./year-lists";

const FIRST_SIZE = 1024;
// So many hexadecimal digits are a positive number of four bytes.
const HEAD = 7;
const CODED = ["kind", "participant", "offering", "edition", "organisation", "fact", "place", "day", "head"] as const;
const MEASURED = ["recorded", "quantity", "of", "reversed"] as const;

/**
 * The ledger in columns, a row per number, in the order in which rows came in. Nothing in it ever changes, but that a row
 * becomes known to be reversed; so whoever holds the numbers of some rows can go on reading them.
 */
export class Ledger {
  size = 0;
  readonly ids: string[] = [];
  readonly kinds = new WordCodes();
  readonly participants = new WordCodes();
  readonly offerings = new WordCodes();
  readonly editions = new WordCodes();
  readonly organisations = new WordCodes();
  readonly facts = new Codes<OfferingFacts>();
  readonly places = new Codes<Place>();
  // Codes of the things above, and the day as days since 1970.
  kind = new Int32Array(FIRST_SIZE);
  participant = new Int32Array(FIRST_SIZE);
  offering = new Int32Array(FIRST_SIZE);
  edition = new Int32Array(FIRST_SIZE);
  organisation = new Int32Array(FIRST_SIZE);
  fact = new Int32Array(FIRST_SIZE);
  place = new Int32Array(FIRST_SIZE);
  day = new Int32Array(FIRST_SIZE);
  /** How the id begins, as a number: in the order of the ids, as far as it reaches. */
  head = new Int32Array(FIRST_SIZE);
  /** Milliseconds since 1970. */
  recorded = new Float64Array(FIRST_SIZE);
  quantity = new Float64Array(FIRST_SIZE);
  /** The whole of a ratio; NaN when there is none. */
  of = new Float64Array(FIRST_SIZE);
  /** When the row was taken back, in milliseconds since 1970; Infinity while it stands. */
  reversed = new Float64Array(FIRST_SIZE);
  private rowAt = new Int32Array(FIRST_SIZE);
  private readonly changes = new Map<string, number>();
  /** When rows were taken back that have not come in themselves, by position. */
  private readonly awaited = new Map<number, number>();
  private readonly byOffering = new YearLists<number>();
  private readonly byKind = new YearLists<number>();
  private readonly byFigure = new YearLists<string>();

  /** Whether the row of this position has come in. */
  has(position: number): boolean {
    return at(this.rowAt, position) > 0;
  }

  /** Whether a row was taken back that has not come in. */
  get isAwaiting(): boolean {
    return this.awaited.size > 0;
  }

  /** Takes in a row, before or after the one that it takes back. */
  add(row: LedgerRow): void {
    const number = this.size;
    if (number === this.kind.length) this.grow();
    if (row.position >= this.rowAt.length) this.rowAt = longer(this.rowAt, row.position + 1);
    this.rowAt[row.position] = number + 1;
    this.size += 1;
    this.write(number, row);
    for (const key of [row.offeringId, row.figureKey]) if (key !== null) this.changes.set(key, this.size);
    if (row.reverses === null) this.list(number, row);
    else this.takeBack(row.reverses, row.recordedAt.getTime());
  }

  /** Rows of an offering in some years, in lists; here and below what was written, without the rows that take others back. */
  ofOffering(offeringId: string, years: YearSpan) {
    return this.byOffering.within(this.offerings.of(offeringId), years);
  }

  ofKind(kind: string, years: YearSpan) {
    return this.byKind.within(this.kinds.of(kind), years);
  }

  /** Rows that were counted by hand for a promise. */
  ofFigure(figureKey: string, years: YearSpan) {
    return this.byFigure.within(figureKey, years);
  }

  /** Grows whenever a row comes in of one of these offerings (ids) or promises counted by hand (figure keys). */
  versionOf(keys: readonly string[]): number {
    return keys.reduce((latest, key) => Math.max(latest, this.changes.get(key) ?? 0), 0);
  }

  /** The order in which rows count: by day, then by when they were recorded. */
  readonly inOrder = (one: number, other: number): number =>
    at(this.day, one) - at(this.day, other) ||
    at(this.recorded, one) - at(this.recorded, other) ||
    at(this.head, one) - at(this.head, other) ||
    (String(this.ids[one]) < String(this.ids[other]) ? -1 : 1);

  private write(number: number, row: LedgerRow): void {
    const { offeringKind, format, online, themes, audiences, organisationId, organisationKind, region } = row;
    this.ids.push(row.id);
    this.kind[number] = this.kinds.word(row.kind);
    this.participant[number] = this.participants.word(row.participantId);
    this.offering[number] = this.offerings.word(row.offeringId);
    this.edition[number] = this.editions.word(row.editionId);
    this.organisation[number] = this.organisations.word(organisationId);
    const facts = { offeringKind, format, online, themes, audiences };
    this.fact[number] = this.facts.put(JSON.stringify(facts), facts);
    const place = { organisationId, organisationKind, region };
    this.place[number] = this.places.put(`${organisationId} ${organisationKind} ${region}`, place);
    this.day[number] = dayNumber(row.day);
    this.head[number] = Number.parseInt(row.id.slice(0, HEAD), 16);
    this.recorded[number] = row.recordedAt.getTime();
    this.quantity[number] = row.quantity;
    this.of[number] = row.of ?? Number.NaN;
    this.reversed[number] = this.awaited.get(row.position) ?? Number.POSITIVE_INFINITY;
    this.awaited.delete(row.position);
  }

  private takeBack(position: number, moment: number): void {
    const number = at(this.rowAt, position) - 1;
    if (number < 0) this.awaited.set(position, moment);
    else this.reversed[number] = moment;
  }

  private list(number: number, { offeringId, figureKey, day }: LedgerRow): void {
    const year = Number(day.slice(0, 4));
    this.byKind.add(at(this.kind, number), year, number);
    if (offeringId !== null) this.byOffering.add(at(this.offering, number), year, number);
    if (figureKey !== null) this.byFigure.add(figureKey, year, number);
  }

  private grow(): void {
    for (const column of CODED) this[column] = longer(this[column], this.size * 2);
    for (const column of MEASURED) this[column] = longer(this[column], this.size * 2);
  }
}
