import { expect } from "vitest";
import { db } from "~/platform/db.server";

/** The letter that each reason promises, for the states in which it leaves someone. */
const LETTERS: Record<string, string> = {
  "registered CONFIRMED": "registration-confirmed",
  "registered WAITING": "registration-waiting",
  "registered REQUESTED": "registration-requested",
  "moved-here CONFIRMED": "registration-confirmed",
  "place-free CONFIRMED": "registration-promoted",
  "place-free-late OFFERED": "place-offered",
  "place-free-overlap OFFERED": "place-offered",
  "accepted CONFIRMED": "registration-confirmed",
  "refused CANCELLED": "registration-cancelled",
  "lapsed LAPSED": "offer-lapsed",
  "cancelled CANCELLED": "registration-cancelled",
  "cancelled-by-lead CANCELLED": "cancelled-for-you",
  "moved-away CANCELLED": "cancelled-for-you",
  "approved WAITING": "registration-approved",
  "declined DECLINED": "registration-declined",
  "edition-cancelled CANCELLED": "edition-cancelled",
};

interface Told {
  id: bigint;
  registrationId: string;
  fromState: string | null;
  toState: string;
  reason: string;
  at: Date;
}

/**
 * Replays an edition's history, which is written under its lock, and holds it against the rules: complete, never above
 * `capacity`, nobody past an earlier one without a reason, one living registration a person, one letter a change and none
 * other, of which only the last of a registration may still wait to go.
 */
export async function expectOrderly(editionId: string, capacity = Number.POSITIVE_INFINITY): Promise<void> {
  const registrations = await db.registration.findMany({ where: { editionId } });
  const changes: Told[] = await db.registrationChange.findMany({ where: { editionId }, orderBy: { id: "asc" } });
  const byId = new Map(registrations.map((registration) => [registration.id, registration]));
  const states = new Map<string, string>();
  const passed = new Set<string>();
  for (const { id, registrationId, fromState, toState, reason, at } of changes) {
    const position = byId.get(registrationId)?.queuePosition ?? -1n;
    expect(states.get(registrationId) ?? null, `change ${id} continues the history`).toBe(fromState);
    if (reason.startsWith("passed-")) passed.add(`${registrationId} ${at.getTime()}`);
    if (holds(toState) && !holds(fromState)) {
      const unexplained = [...states].filter(
        ([other, state]) => queues(state) && before(other, position) && !passed.has(`${other} ${at.getTime()}`),
      );
      expect(unexplained, `change ${id} passes nobody without a reason`).toEqual([]);
    }
    states.set(registrationId, toState);
    expect([...states.values()].filter(holds).length, `places after change ${id}`).toBeLessThanOrEqual(capacity);
  }
  expect(Object.fromEntries(states)).toEqual(Object.fromEntries(registrations.map(({ id, state }) => [id, state])));
  const living = registrations.filter(({ endedAt }) => endedAt === null).map(({ personId }) => personId);
  expect(new Set(living).size).toBe(living.length);
  await expectLetters(changes);

  function before(registrationId: string, position: bigint): boolean {
    return (byId.get(registrationId)?.queuePosition ?? position) < position;
  }
}

async function expectLetters(changes: Told[]): Promise<void> {
  const told = changes.filter(({ fromState, toState }) => fromState !== toState);
  const keyOf = ({ registrationId, reason }: Told) => `registration:${registrationId}:${reason}`;
  const last = new Map(told.map((change) => [change.registrationId, keyOf(change)]));
  const expected = told.map((change) => `${keyOf(change)} ${LETTERS[`${change.reason} ${change.toState}`]}`);
  const letters = await db.letter.findMany({
    where: {
      subjectKind: "registration",
      subjectId: { in: [...last.keys()] },
      kind: { notIn: ["manager-asked", "manager-asked-sooner"] },
    },
  });
  expect(letters.map(({ key, kind }) => `${key} ${kind}`).sort()).toEqual(expected.sort());
  const untrue = letters.filter(({ key, subjectId, state }) => state === "QUEUED" && last.get(subjectId ?? "") !== key);
  expect(untrue, "no letter waits that is no longer true").toEqual([]);
}

function holds(state: string | null): boolean {
  return state === "CONFIRMED" || state === "OFFERED";
}

function queues(state: string): boolean {
  return state === "WAITING" || state === "REQUESTED";
}
