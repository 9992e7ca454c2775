import { offeringForLedger } from "~/domain/catalogue/ledger-facts.server";
import type { Day } from "~/platform/amsterdam";
import type { Tx } from "~/platform/db.server";
import { correctionsFor } from "./corrections";
import { linesUnder, reverseLines, writeLines } from "./ledger-lines.server";

interface HeldFor {
  id: string;
  kind: string;
  region: string | null;
}

interface HeldEvent {
  offeringId: string;
  editionId: string;
  /** The Amsterdam day of the last meeting. */
  day: Day;
  /** The organisations it was held for (an evening for residents). */
  heldFor: HeldFor[];
  source: string;
}

/** Writes into the ledger that an edition was held, and for whom; again changes nothing, and another day or organisation replaces what stood. */
export async function recordEditionHeld(
  tx: Tx,
  { offeringId, editionId, day, heldFor, source }: HeldEvent,
): Promise<void> {
  const lines = await linesUnder(tx, heldLines(editionId));
  const organisations = new Map(
    heldFor.map((organisation) => [`HELD_FOR:${editionId}:${organisation.id}`, organisation]),
  );
  const stood = lines.standing.map(({ subject }) => [subject, null] as const);
  const told = [`EDITION_HELD:${editionId}`, ...organisations.keys()].map((subject) => [subject, day] as const);
  const { reverse, record } = correctionsFor(new Map<string, Day | null>([...stood, ...told]), lines.standing);
  await reverseLines(tx, reverse, source);
  if (record.length === 0) return;
  const offering = await offeringForLedger(tx, offeringId, editionId);
  const rows = record.map((line) => ({ ...line, ...offering, ...placeOf(organisations.get(line.subject)), source }));
  await writeLines(tx, rows, lines);
}

/** Takes back that an edition was held and for whom (its marks were corrected below the minimum); returns whether it stood. */
export async function reverseEditionHeld(tx: Tx, editionId: string, source: string): Promise<boolean> {
  const { standing } = await linesUnder(tx, heldLines(editionId));
  await reverseLines(tx, standing, source);
  return standing.length > 0;
}

function heldLines(editionId: string) {
  return { editionId, kind: { in: ["EDITION_HELD" as const, "HELD_FOR" as const] } };
}

function placeOf(organisation: HeldFor | undefined) {
  if (!organisation) return { kind: "EDITION_HELD" as const };
  const { id, kind, region } = organisation;
  return { kind: "HELD_FOR" as const, organisationId: id, organisationKind: kind, region };
}
