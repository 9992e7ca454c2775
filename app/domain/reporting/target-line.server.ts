import { randomUUID } from "node:crypto";
import type { Day } from "~/platform/amsterdam";
import { definitionsOf } from "../targets/targets-queries.server";
import { dayCounts } from "./day-counts";
import type { ReportedPromise } from "./reported-promise";
import { standAt } from "./stand.server";
import { type YearLine, yearLine } from "./year-line";

/** The line of a promise through its period, by what is known at the end of `day`. */
export async function targetLine({ id, slug, definition }: ReportedPromise, day: Day): Promise<YearLine | null> {
  if (!definition || definition.measure === "MANUAL_DELIVERED") return null;
  const known = await definitionsOf(id, day);
  const versions = known
    .filter(({ state }) => state === "IN_FORCE" || state === "PAST")
    .map(({ from, definition: own }) => ({ id: randomUUID(), versionOf: id, slug, from, definition: own }));
  const counts = dayCounts(await standAt(versions, day));
  return yearLine(
    versions.map((version) => ({ ...version, days: counts.get(version.id) ?? [] })),
    day,
    known.filter(({ state }) => state === "PLANNED"),
  );
}
