import type { PersonBehind } from "~/domain/accounts/person-by-email.server";
import type { LockedEdition } from "~/domain/catalogue/lock-edition.server";
import { type Comer, comersOf } from "~/domain/registration/comers.server";
import { isLiving, type RegistrationState } from "~/domain/registration/registration-state";
import { noPlaceFor, type Seating, seated } from "~/domain/registration/seating";
import type { Tx } from "~/platform/db.server";
import { wordFor } from "./agreement.server";
import type { LineResult, SeenList } from "./import-list-results";
import type { CheckedLine } from "./import-list-rows";

interface Known {
  /** By address; who the academy does not know is in neither. */
  states: ReadonlyMap<string, RegistrationState>;
  comers: ReadonlyMap<string, Comer>;
}

interface List {
  checked: readonly CheckedLine[];
  /** Those of the list whom the academy knows, by address. */
  people: ReadonlyMap<string, PersonBehind>;
}

/** What a list would do to an edition of which the places are taken like this: line by line, in the order of the list. */
export async function lookAtList(
  tx: Tx,
  edition: LockedEdition,
  { checked, people }: List,
  seating: Seating,
): Promise<SeenList> {
  const known = await whatIsKnown(tx, edition, people);
  const seen = new Set<string>();
  let taken = seating;
  const lines = checked.map((each) => {
    if (each.fault) return { line: each.line, result: each.fault };
    const { line, email } = each;
    const result: LineResult = seen.has(email) ? "twice" : (standsAlready(known.states.get(email)) ?? "place");
    seen.add(email);
    if (result !== "place") return { line, result };
    const comer = known.comers.get(email) ?? { employer: null, audienceId: null };
    if (noPlaceFor(comer, taken)) return { line, result: "waiting" as const };
    taken = seated(taken, comer);
    return { line, result };
  });
  return { lines, agreed: wordFor(lines.map(({ line: { row, email }, result }) => [row, email, result])) };
}

function standsAlready(state: RegistrationState | undefined): "already" | "ended" | null {
  if (!state) return null;
  return isLiving(state) ? "already" : "ended";
}

async function whatIsKnown(tx: Tx, edition: LockedEdition, people: List["people"]): Promise<Known> {
  const ids = [...people.values()].map(({ personId }) => personId);
  const comers = await comersOf(tx, edition, ids);
  const rows = await tx.registration.findMany({
    where: { editionId: edition.id, personId: { in: ids } },
    orderBy: { queuePosition: "asc" },
    select: { personId: true, state: true },
  });
  const last = new Map(rows.map(({ personId, state }) => [personId, state]));
  return { states: byAddress(people, last), comers: byAddress(people, comers) };
}

function byAddress<T>(people: ReadonlyMap<string, { personId: string }>, byId: ReadonlyMap<string, T>): Map<string, T> {
  return new Map(
    [...people].flatMap(([email, { personId }]): [string, T][] => {
      const found = byId.get(personId);
      return found === undefined ? [] : [[email, found]];
    }),
  );
}
