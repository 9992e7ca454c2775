import type { Day } from "~/platform/amsterdam";
import { dayAt } from "~/platform/day-number";
import { db } from "~/platform/db.server";
import { at } from "../participation/column";
import { countsOrganisations } from "../targets/definition";
import { quarterEndOf } from "./quarter-ends";
import type { ReachedOrganisation } from "./reached-split";
import type { ReportedPromise } from "./reported-promise";
import { rowsWithin, type Stand, standAt } from "./stand.server";

/**
 * The ids of the organisations that a promise reached, each with the last days of the quarters in which it counts: of more
 * than one where each quarter has its own number. That is always shown; through whom or on which day is not.
 */
export function quartersReached(stand: Stand, targetId: string): Map<string, Set<Day>> {
  const { organisations, organisation, day } = stand.ledger;
  const reached = new Map<string, Set<Day>>();
  for (const row of rowsWithin(stand, targetId)) {
    const id = organisations.values[at(organisation, row)];
    if (id) reached.set(id, (reached.get(id) ?? new Set()).add(quarterEndOf(dayAt(at(day, row)))));
  }
  return reached;
}

/** That an organisation was reached is always shown, with its kind and region; through whom or when is not. By promise that counts organisations. */
export async function reachedOrganisations(
  promises: readonly Pick<ReportedPromise, "id" | "slug" | "definition">[],
  day: Day,
): Promise<Map<string, ReachedOrganisation[]>> {
  const counted = promises.flatMap(({ id, slug, definition }) =>
    definition && countsOrganisations(definition.measure) ? [{ id, slug, definition }] : [],
  );
  if (counted.length === 0) return new Map();
  const [stand, organisations] = await Promise.all([
    standAt(counted, day),
    db.organisation.findMany({ select: { id: true, name: true } }),
  ]);
  const nameOf = new Map(organisations.map(({ id, name }) => [id, name]));
  const { ledger } = stand;
  const reachedIn = (rows: Int32Array): ReachedOrganisation[] => {
    const places = Array.from(rows, (row) => ledger.places.values[at(ledger.place, row)]);
    // Where each quarter has its own number, one that was reached in several has several rows.
    const byId = new Map(places.map((place) => [place?.organisationId ?? "", place]));
    return [...byId].flatMap(([id, place]) => {
      const name = nameOf.get(id);
      return place && name !== undefined ? [{ name, kind: place.organisationKind, region: place.region }] : [];
    });
  };
  return new Map(counted.map(({ id }) => [id, reachedIn(rowsWithin(stand, id)).sort(byName)]));
}

function byName({ name: one }: ReachedOrganisation, { name: other }: ReachedOrganisation): number {
  return one.localeCompare(other, "nl");
}
