import { headcountsOf, markedMeetings } from "~/domain/attendance/marks-queries.server";
import type { PlanOverlap } from "~/domain/catalogue/edition-overlaps.server";
import type { LockedEdition } from "~/domain/catalogue/lock-edition.server";
import { addressOf, type Living } from "~/domain/registration/living-registrations.server";
import { overlapsOf } from "~/domain/registration/overlaps.server";
import { IN_QUEUE, WITH_PLACE } from "~/domain/registration/registration-state";
import type { Tx } from "~/platform/db.server";
import type { EditionEffect, SeenChange } from "./edition-effect";

interface Side {
  edition: LockedEdition;
  living: Living[];
}

interface Facts {
  before: Side;
  after: Side;
  changes: SeenChange[];
  /** Whether these changes are told: not of a draft, nor of what is over. */
  tells: boolean;
  /** New last moments to answer, by registration. */
  deadlines: ReadonlyMap<string, Date>;
  clashes: PlanOverlap[];
  /** Meetings in which people were seen. */
  seen: ReadonlySet<string>;
}

/** What a change does, read off the edition and its people before and after it, in the transaction that makes it. */
export async function effectOf(tx: Tx, facts: Facts): Promise<EditionEffect> {
  const { before, after, changes, tells, deadlines, clashes, seen } = facts;
  const told = tells ? before.living : [];
  const reachable = told.filter((registration) => addressOf(registration) !== null);
  const invited = reachable.filter(({ state }) => state === "CONFIRMED").length;
  return {
    changes,
    invited,
    told: reachable.length - invited,
    unreachable: told.length - reachable.length,
    ...queueMoves(before.living, after.living),
    shortened: shortenedOf(after.living, deadlines),
    above: aboveCapacity(before, after),
    overlapping: meetingsChanged(changes) ? await newOverlaps(tx, before, after) : 0,
    clashes,
    recounted: seen.size > 0 && (meetingsChanged(changes) || rulesOf(before.edition) !== rulesOf(after.edition)),
  };
}

/** The meetings of an edition in which anyone was marked or counted. */
export async function meetingsWithPeople(tx: Tx, { meetings }: LockedEdition): Promise<Set<string>> {
  const ids = meetings.map(({ id }) => id);
  return new Set([...(await markedMeetings(tx, ids)), ...(await headcountsOf(tx, ids)).keys()]);
}

export function meetingsChanged(changes: SeenChange[]): boolean {
  return changes.some(({ what }) => what === "moved" || what === "added" || what === "dropped");
}

function queueMoves(before: Living[], after: Living[]) {
  const now = new Map(after.map(({ id, state }) => [id, state]));
  const waited = before.filter(({ state }) => IN_QUEUE.some((queued) => queued === state));
  const promoted = waited.filter(({ id }) => WITH_PLACE.some((placed) => placed === now.get(id))).length;
  const released = waited.filter(({ id, state }) => state === "REQUESTED" && now.get(id) === "WAITING").length;
  return { promoted, released };
}

function shortenedOf(after: Living[], deadlines: ReadonlyMap<string, Date>): EditionEffect["shortened"] {
  const sooner = after.filter(({ id }) => deadlines.has(id));
  const countOf = (state: Living["state"]) => sooner.filter((registration) => registration.state === state).length;
  return { offers: countOf("OFFERED"), managers: countOf("REQUESTED") };
}

function aboveCapacity(before: Side, { edition, living }: Side): number {
  if (edition.capacity >= before.edition.capacity) return 0;
  const taken = living.filter(({ state }) => WITH_PLACE.some((placed) => placed === state)).length;
  return Math.max(0, taken - edition.capacity);
}

async function newOverlaps(tx: Tx, before: Side, after: Side): Promise<number> {
  const people = before.living.filter(({ state }) => state === "CONFIRMED").map(({ personId }) => personId);
  const earlier = await overlapsOf(tx, before.edition, people);
  const now = await overlapsOf(tx, after.edition, people);
  return [...now.keys()].filter((personId) => !earlier.has(personId)).length;
}

function rulesOf({ attendanceRule, attendanceShare, minimumToCount }: LockedEdition): string {
  return [attendanceRule, attendanceShare, minimumToCount].join(" ");
}
