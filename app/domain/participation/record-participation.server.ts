import type { ParticipationKind } from "@db/client";
import { type Day, dayOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { membershipOn } from "../accounts/membership-on.server";
import { offeringForLedger } from "../catalogue/ledger-facts.server";
import { participantOf } from "./participants.server";

interface PersonalEvent {
  kind: Extract<ParticipationKind, "STARTED" | "COMPLETED" | "ATTENDED">;
  personId: string;
  offeringId: string;
  editionId?: string;
  /** The Amsterdam day on which it happened; today when left out. */
  day?: Day;
  source: string;
}

/**
 * Writes what a person did into the ledger, once: the source key is "<kind>:<participant>:<offering or edition>", so the
 * same event again changes nothing. After a reversal the event can be written anew. Returns the row's id, or null when it stood already.
 */
export async function recordParticipation(tx: Tx, event: PersonalEvent): Promise<string | null> {
  const participantId = await participantOf(tx, event.personId);
  const day = event.day ?? dayOf(clock.now());
  const key = `${event.kind}:${participantId}:${event.editionId ?? event.offeringId}`;
  const sourceKey = await nextFreeKey(tx, key);
  if (sourceKey === null) return null;
  const [offering, employer] = await Promise.all([
    offeringForLedger(tx, event.offeringId, event.editionId),
    membershipOn(tx, event.personId, day),
  ]);
  const row = await tx.participation.create({
    data: {
      kind: event.kind,
      participantId,
      ...offering,
      ...employer,
      day: new Date(day),
      recordedAt: clock.now(),
      source: event.source,
      sourceKey,
    },
  });
  return row.id;
}

/** Takes a person's row back with a reversing row (a mark corrected to absent); returns whether there was one. */
export async function reverseParticipation(tx: Tx, event: PersonalEvent): Promise<boolean> {
  const participantId = await participantOf(tx, event.personId);
  return reverseStanding(tx, `${event.kind}:${participantId}:${event.editionId ?? event.offeringId}`, event.source);
}

/** Takes back the standing row of a key, whatever its number of earlier reversals; returns whether there was one. */
export async function reverseStanding(tx: Tx, key: string, source: string): Promise<boolean> {
  const standing = await standingRow(tx, key);
  if (!standing) return false;
  const { id, ...row } = standing;
  await tx.participation.create({
    data: { ...row, source, sourceKey: `reversal:${id}`, reverses: id, recordedAt: clock.now() },
  });
  return true;
}

/** The source key for a next row under `key`, or null while an unreversed row stands under it. */
export async function nextFreeKey(tx: Tx, key: string): Promise<string | null> {
  const rows = await rowsUnder(tx, key);
  const reversed = await reversedAmong(
    tx,
    rows.map(({ id }) => id),
  );
  if (rows.some(({ id }) => !reversed.has(id))) return null;
  return rows.length === 0 ? key : `${key}#${rows.length + 1}`;
}

async function standingRow(tx: Tx, key: string) {
  const rows = await rowsUnder(tx, key);
  const reversed = await reversedAmong(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.find(({ id }) => !reversed.has(id));
}

function rowsUnder(tx: Tx, key: string) {
  return tx.participation.findMany({ where: { OR: [{ sourceKey: key }, { sourceKey: { startsWith: `${key}#` } }] } });
}

async function reversedAmong(tx: Tx, ids: string[]): Promise<Set<string>> {
  const reversals = await tx.participation.findMany({ where: { reverses: { in: ids } }, select: { reverses: true } });
  return new Set(reversals.flatMap(({ reverses }) => (reverses ? [reverses] : [])));
}
