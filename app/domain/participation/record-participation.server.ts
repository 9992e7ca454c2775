import type { ParticipationKind } from "@db/client";
import { membershipOn } from "~/domain/accounts/membership-on.server";
import { offeringForLedger } from "~/domain/catalogue/ledger-facts.server";
import { type Day, dayOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { linesUnder, reverseLines, writeLines } from "./ledger-lines.server";
import { participantOf } from "./participants.server";

type PersonalKind = Extract<ParticipationKind, "STARTED" | "COMPLETED" | "ATTENDED">;

interface PersonalEvent {
  kind: PersonalKind;
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
  const { kind, offeringId, editionId, source, day = dayOf(clock.now()) } = event;
  const participantId = await participantOf(tx, event.personId);
  const lines = await linesUnder(tx, { participantId, kind, offeringId, editionId: editionId ?? null });
  if (lines.standing.length > 0) return null;
  const offering = await offeringForLedger(tx, offeringId, editionId);
  const employer = await membershipOn(tx, event.personId, day);
  const subject = personalSubject(kind, participantId, editionId ?? offeringId);
  const line = { ...offering, ...employer, kind, participantId, source, subject, day };
  const [id = null] = await writeLines(tx, [line], lines);
  return id;
}

/** Takes a person's row back with a reversing row (a mark corrected to absent); returns whether there was one. */
export async function reverseParticipation(tx: Tx, event: PersonalEvent): Promise<boolean> {
  const { kind, offeringId, editionId = null, source } = event;
  const participantId = await participantOf(tx, event.personId);
  const { standing } = await linesUnder(tx, { participantId, kind, offeringId, editionId });
  await reverseLines(tx, standing, source);
  return standing.length > 0;
}

/** What a personal line is about, which is also its first source key. */
export function personalSubject(kind: PersonalKind, participantId: string, about: string): string {
  return `${kind}:${participantId}:${about}`;
}
