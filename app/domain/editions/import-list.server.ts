import { recordedAs, type Visitor } from "~/domain/access/actor";
import { knownPeople, peopleBehind } from "~/domain/accounts/person-by-email.server";
import { type AuditLine, type RecordedActor, writeAuditLines } from "~/domain/audit/write-audit.server";
import { type LockedEdition, lockEdition } from "~/domain/catalogue/lock-edition.server";
import { placePeople } from "~/domain/registration/place-people.server";
import { type LeftOver, promoteWaiting } from "~/domain/registration/promote-waiting.server";
import { insistKeepsPeople } from "~/domain/registration/registration-at-work.server";
import { overBecause } from "~/domain/registration/request-decision";
import { clock } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { countOf, type ImportOutcome, isFault, type SeenList } from "./import-list-results";
import { type CheckedLine, checkLines, type ListLine } from "./import-list-rows";
import { lookAtList } from "./look-at-list.server";

interface Input {
  editionId: string;
  lines: readonly ListLine[];
  /** The word of what was seen; another effect is shown first. */
  agreed: string;
  /** Lines with a fault are left out; else they hold up all. */
  skipFaults: boolean;
}

/**
 * Registers everyone of a list, or nobody: what it would do must have been seen, as it then is. Who stands there already is
 * left alone, so the same list twice is harmless. As for one person, only capacity, queue and quota bind a theme lead.
 */
export async function importList(actor: Visitor, input: Input): Promise<ImportOutcome> {
  return inTransaction(async (tx) => {
    await insistKeepsPeople(tx, actor, input.editionId);
    const edition = await lockEdition(tx, input.editionId);
    const over = overBecause(edition, clock.now());
    if (over) return { outcome: over };
    const checked = checkLines(input.lines);
    const people = await knownPeople(tx, addressesIn(checked));
    const left = await promoteWaiting(tx, edition);
    const seen = await lookAtList(tx, edition, { checked, people }, left.seating);
    const why = mustLook(seen, input);
    if (why) return { outcome: "look", why, seen };
    await register(tx, edition, left, recordedAs(actor), newOnes(checked, seen));
    return { outcome: "imported", places: countOf(seen.lines, "place"), waiting: countOf(seen.lines, "waiting") };
  }, LONG_LIST_MS);
}

const LONG_LIST_MS = 30_000;

function mustLook({ lines, agreed }: SeenList, input: Input): "first" | "changed" | "faults" | null {
  if (input.agreed === "") return "first";
  if (input.agreed !== agreed) return "changed";
  return lines.some(({ result }) => isFault(result)) && !input.skipFaults ? "faults" : null;
}

function addressesIn(checked: readonly CheckedLine[]) {
  return checked.flatMap((each) => (each.fault === null ? [each.email] : []));
}

type NewOne = Extract<CheckedLine, { fault: null }>;

function newOnes(checked: readonly CheckedLine[], { lines }: SeenList): NewOne[] {
  return checked.flatMap((each, index) => {
    const result = lines[index]?.result;
    return each.fault === null && (result === "place" || result === "waiting") ? [each] : [];
  });
}

async function register(tx: Tx, edition: LockedEdition, left: LeftOver, who: RecordedActor, comers: NewOne[]) {
  if (comers.length === 0) return;
  const introduced = comers.map(({ email, name, jobTitle }) => ({ email, name, jobTitle }));
  const people = await peopleBehind(tx, introduced);
  const ids = comers.flatMap(({ email }) => people.get(email)?.personId ?? []);
  const newcomers = ids.map((personId) => {
    return { personId, source: "list", reason: "registered-from-list", approved: true } as const;
  });
  const placed = await placePeople(tx, edition, left, who, newcomers);
  await writeAuditLines(tx, who, [
    { action: "list.imported", subjectKind: "edition", subjectId: edition.id, codes: { registrations: placed.length } },
    ...placed.map(({ id }): AuditLine => {
      const codes = { edition: edition.id };
      return { action: "registration.made-for-person", subjectKind: "registration", subjectId: id, codes };
    }),
  ]);
}
