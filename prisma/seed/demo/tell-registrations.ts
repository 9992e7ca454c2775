import type { MarkValue, RegistrationState } from "@db/enums";
import { ledgerDay, type Pages } from "./pages";
import type { Placed } from "./place-editions";
import type { Chance } from "./random";
import type { Told } from "./tell-people";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const WAITING = 4;
/** deelnemer1 to deelnemer20 hold no coming place, so that whoever tries the demo finds them free. */
const KEPT_FREE = 20;

interface Room {
  placed: Placed;
  edition: { id: string };
  meetings: { id: string; startsAt: Date; endsAt: Date }[];
  heldFor: { id: string; kind: string; region: string | null }[];
  ledgerFacts: Record<string, unknown> & { offeringId: string };
  professionals: Told[];
  luck: Chance;
  now: Date;
}

/** Who is in the room of one edition, what was marked of them, and what the ledger counts of it. */
export function roomOf(room: Room, pages: Pages): void {
  const { placed, professionals, luck, now } = room;
  const last = room.meetings.at(-1);
  const first = room.meetings[0];
  if (!first || !last) return;
  const past = last.endsAt < now;
  const eligible = past ? professionals : professionals.slice(KEPT_FREE);
  const people = luck.sample(eligible, expected(placed, first.startsAt, now, luck));
  const states = people.map((_, index) => stateOf(placed, index, past, luck));
  const took = people.filter((person, index) =>
    register(room, pages, person, states[index] ?? "CONFIRMED", first.startsAt),
  );
  if (past && (placed.scene === "ordinary" || placed.scene === "signed-in")) count(room, pages, took, last);
}

function expected({ scene, places }: Placed, start: Date, now: Date, luck: Chance): number {
  if (scene === "empty") return 0;
  if (scene === "full" || scene === "offered") return places + WAITING;
  const days = (start.getTime() - now.getTime()) / DAY_MS;
  const share =
    days <= 0
      ? luck.between(45, 95)
      : days < 30
        ? luck.between(40, 80)
        : days < 90
          ? luck.between(10, 45)
          : luck.between(0, 12);
  return Math.min(Math.round((Math.min(places, 60) * share) / 100), places - 2);
}

function stateOf({ scene, places }: Placed, index: number, past: boolean, luck: Chance): RegistrationState {
  if (scene === "cancelled") return "CANCELLED";
  if (scene === "offered" && index === places - 1) return "OFFERED";
  if (index >= places) return "WAITING";
  return luck.next() < (past ? 0.06 : 0.03) && scene === "ordinary" ? "CANCELLED" : "CONFIRMED";
}

// Writes one registration with its history and marks; says whether the person took part.
function register(room: Room, pages: Pages, person: Told, state: RegistrationState, start: Date): boolean {
  const { placed, edition, luck, now } = room;
  const registrationId = luck.uuid();
  const opened = start.getTime() - luck.between(6, 60) * DAY_MS;
  const requestedAt = new Date(Math.min(opened, now.getTime() - luck.between(2, 400) * HOUR_MS));
  const endedAt = state === "CANCELLED" ? new Date(requestedAt.getTime() + HOUR_MS) : null;
  const offeredUntil = state === "OFFERED" ? new Date(now.getTime() + 20 * HOUR_MS) : null;
  const confirmed = state === "CONFIRMED" || state === "CANCELLED";
  pages.registrations.push({
    id: registrationId,
    editionId: edition.id,
    personId: person.personId,
    state,
    source: "story",
    requestedAt,
    confirmedAt: confirmed ? requestedAt : null,
    offeredUntil,
    endedAt,
  });
  const change = { registrationId, editionId: edition.id, actorKind: "SYSTEM" as const };
  const firstState = confirmed ? "CONFIRMED" : "WAITING";
  pages.changes.push({
    ...change,
    at: requestedAt,
    fromState: null,
    toState: firstState,
    reason: "registered",
  });
  if (state === "OFFERED")
    pages.changes.push({ ...change, at: now, fromState: "WAITING", toState: "OFFERED", reason: "place-free-late" });
  if (endedAt) {
    const reason = placed.scene === "cancelled" ? "edition-cancelled" : "cancelled";
    pages.changes.push({ ...change, at: endedAt, fromState: "CONFIRMED", toState: "CANCELLED", reason });
  }
  return state === "CONFIRMED" && markAll(room, pages, registrationId);
}

function markAll({ placed, meetings, luck, now }: Room, pages: Pages, registrationId: string): boolean {
  const marked = placed.scene === "ordinary" || placed.scene === "signed-in";
  if (!marked || meetings.some(({ endsAt }) => endsAt >= now)) return false;
  const values = meetings.map(() => markOf(luck));
  meetings.forEach((meeting, index) => {
    const value = values[index] ?? "PRESENT";
    const minutes = value === "PARTLY" ? 60 : null;
    const markedAt = new Date(Math.min(meeting.endsAt.getTime() + 2 * HOUR_MS, now.getTime()));
    pages.marks.push({ registrationId, meetingId: meeting.id, value, minutes, how: "LIST", markedAt });
  });
  return values.every((value) => value === "PRESENT");
}

function markOf(luck: Chance): MarkValue {
  const drawn = luck.next();
  if (drawn < 0.86) return "PRESENT";
  if (drawn < 0.9) return "PARTLY";
  return drawn < 0.96 ? "ABSENT" : "EXCUSED";
}

function count(
  { edition, ledgerFacts, heldFor, luck, now }: Room,
  pages: Pages,
  took: Told[],
  last: { endsAt: Date },
): void {
  if (took.length === 0) return;
  const recordedAt = new Date(Math.min(last.endsAt.getTime() + 2 * HOUR_MS, now.getTime()));
  const common = { ...ledgerFacts, day: ledgerDay(last.endsAt), recordedAt, source: "attendance" };
  for (const { participantId, employer } of took) {
    const sourceKey = `ATTENDED:${participantId}:${edition.id}`;
    pages.ledger.push({ id: luck.uuid(), ...common, ...employer, kind: "ATTENDED", participantId, sourceKey });
  }
  pages.ledger.push({ id: luck.uuid(), ...common, kind: "EDITION_HELD", sourceKey: `EDITION_HELD:${edition.id}` });
  for (const { id, kind, region } of heldFor) {
    const place = { organisationId: id, organisationKind: kind, region };
    pages.ledger.push({
      id: luck.uuid(),
      ...common,
      ...place,
      kind: "HELD_FOR",
      sourceKey: `HELD_FOR:${edition.id}:${id}`,
    });
  }
}
