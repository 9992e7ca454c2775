import type { Day } from "~/platform/amsterdam";
import { db } from "~/platform/db.server";
import { at } from "../participation/column";
import { countsOrganisations } from "../targets/definition";
import { lastQuarterEnd } from "./quarter-ends";
import type { ReachedOrganisation } from "./reached-split";
import type { ReportedPromise } from "./reported-promise";
import { rowsWithin, standAt } from "./stand.server";

/** Who was reached stands as of today or of a quarter end: from day to day it would say when and through whom. */
export function dayOfReached({ year, day }: { year: number; day: Day }, today: Day): Day {
  return day === today ? day : (lastQuarterEnd(year, day) ?? lastQuarterEnd(year - 1, day) ?? day);
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
