import type { RecordedActor } from "~/domain/audit/write-audit.server";
import type { LockedEdition } from "~/domain/catalogue/lock-edition.server";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { newId } from "~/platform/id";
import type { Change, Changing } from "./change-registrations.server";
import { type Comer, comersOf } from "./comers.server";
import { passedByAll, placeNewcomer } from "./placing";
import { changesOf, type LeftOver } from "./promote-waiting.server";
import type { ChangeReason } from "./registration-state";
import { seated } from "./seating";
import { tellChanges } from "./tell-changes.server";

export interface Newcomer {
  personId: string;
  /** How they came, a code: "self", "lead", "list", "moved", "door". */
  source: string;
  reason: Extract<
    ChangeReason,
    "registered" | "registered-by-lead" | "registered-from-list" | "moved-here" | "walked-in"
  >;
  /** By question id. */
  answers?: Record<string, string>;
  /** Someone who may said yes already. */
  approved?: boolean;
  /** As they are today, when the caller knows. */
  comer?: Comer;
}

interface Placed {
  newcomer: Newcomer;
  registration: Changing;
  /** In the order of the history: who was passed, then the newcomer. */
  changes: Change[];
}

/** As `placePerson`, for several in this order, in as many questions as for one. */
export async function placePeople(
  tx: Tx,
  edition: LockedEdition,
  left: LeftOver,
  who: RecordedActor,
  newcomers: Newcomer[],
): Promise<Changing[]> {
  const unknown = newcomers.filter(({ comer }) => !comer).map(({ personId }) => personId);
  const comers = await comersOf(tx, edition, unknown);
  const placed = newcomers.flatMap((newcomer) => {
    const comer = newcomer.comer ?? comers.get(newcomer.personId);
    return comer ? [place(edition, left, newcomer, comer)] : [];
  });
  if (placed.length === 0) return [];
  const changes = placed.flatMap((each) => each.changes);
  await tellChanges(tx, edition, who, changes, { registrations: rowsOf(edition, placed) });
  await keepAnswers(tx, placed);
  return placed.map(({ registration }) => registration);
}

/** Decides about one newcomer and keeps `left` true for the next. */
function place(edition: LockedEdition, left: LeftOver, newcomer: Newcomer, comer: Comer): Placed {
  const approved = newcomer.approved ?? false;
  const state = placeNewcomer(edition.approval, { ...comer, approved }, left.seating);
  const registration = registrationOf(newcomer, comer, state);
  const joined: Change = { registration, from: null, to: state, reason: newcomer.reason };
  if (state !== "CONFIRMED") {
    left.inQueue += 1;
    left.queue.push({ ...comer, id: registration.id, state, approved, overlaps: false, registration });
    return { newcomer, registration, changes: [joined] };
  }
  const passed = changesOf(left.queue, passedByAll(left.queue, left.seating, edition));
  left.seating = seated(left.seating, comer);
  return { newcomer, registration, changes: [...passed.map((change) => ({ ...change, from: change.to })), joined] };
}

function registrationOf(
  { personId, approved }: Newcomer,
  { name, email, organisationId, employerName, sequence }: Comer,
  state: Changing["state"],
): Changing {
  const now = clock.now();
  return {
    id: newId(now),
    personId,
    state,
    calendarSequence: sequence,
    organisationId,
    employer: employerName,
    approvedAt: approved ? now : null,
    confirmedAt: state === "CONFIRMED" ? now : null,
    offeredUntil: null,
    person: { name, email, account: null },
  };
}

function rowsOf(edition: LockedEdition, placed: Placed[]): Record<string, unknown>[] {
  const requestedAt = clock.now();
  return placed.map(({ newcomer: { source }, registration: { person: _, ...columns } }) => ({
    ...columns,
    editionId: edition.id,
    source,
    requestedAt,
  }));
}

async function keepAnswers(tx: Tx, placed: Placed[]): Promise<void> {
  const answers = placed.flatMap(({ newcomer, registration }) =>
    Object.entries(newcomer.answers ?? {}).map(([questionId, value]) => {
      return { registrationId: registration.id, questionId, value };
    }),
  );
  if (answers.length > 0) await tx.answer.createMany({ data: answers });
}
