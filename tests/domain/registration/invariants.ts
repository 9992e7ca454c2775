import { expect } from "vitest";
import { db } from "~/platform/db.server";

const LETTERS: Record<string, string> = {
  CONFIRMED: "registration-confirmed",
  WAITING: "registration-waiting",
  REQUESTED: "registration-requested",
  OFFERED: "place-offered",
  CANCELLED: "registration-cancelled",
  LAPSED: "offer-lapsed",
};

/**
 * Replays an edition's history, which is written under its lock, and holds it against the rules: complete, never above
 * `capacity`, nobody past an eligible earlier one, one living registration a person, one letter a change.
 */
export async function expectOrderly(editionId: string, capacity = Number.POSITIVE_INFINITY): Promise<void> {
  const registrations = await db.registration.findMany({ where: { editionId } });
  const changes = await db.registrationChange.findMany({ where: { editionId }, orderBy: { id: "asc" } });
  const byId = new Map(registrations.map((registration) => [registration.id, registration]));
  const states = new Map<string, string>();
  for (const { id, registrationId, fromState, toState } of changes) {
    const position = byId.get(registrationId)?.queuePosition ?? -1n;
    expect(states.get(registrationId) ?? null, `change ${id} continues the history`).toBe(fromState);
    if (holds(toState) && !holds(fromState)) {
      const earlier = [...states].filter(([other, state]) => state === "WAITING" && before(other, position));
      expect(earlier, `change ${id} passes nobody who could have the place`).toEqual([]);
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

async function expectLetters(changes: { id: bigint; fromState: string | null; toState: string }[]) {
  const told = changes.filter(({ fromState, toState }) => fromState !== toState);
  const expected = told.map(({ id, toState }) => `registration-change:${id} ${LETTERS[toState]}`);
  const letters = await db.letter.findMany({
    where: { key: { in: changes.map(({ id }) => `registration-change:${id}`) } },
  });
  expect(letters.map(({ key, kind }) => `${key} ${kind}`).sort()).toEqual(expected.sort());
}

function holds(state: string | null): boolean {
  return state === "CONFIRMED" || state === "OFFERED";
}
