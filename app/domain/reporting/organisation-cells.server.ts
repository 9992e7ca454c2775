import { type Day, yearOf } from "~/platform/amsterdam";
import { db } from "~/platform/db.server";
import { countsPeople, type TargetDefinition } from "../targets/definition";
import { coverageRows } from "./coverage";
import { coveredOfferings } from "./covered-offerings.server";
import { offeringCells } from "./offering-cells.server";
import type { OrganisationSplit } from "./organisation-cell";
import { otherwiseWords } from "./organisation-split-words";
import { lastQuarterEnd } from "./quarter-ends";
import type { ReportedPromise } from "./reported-promise";

/** Whether a promise has cells by organisation in a year: of people, and of a period that touches it. */
export function splitsByOrganisation({ measure, fromDay, untilDay }: TargetDefinition, year: number): boolean {
  return countsPeople(measure) && yearOf(fromDay) <= year && yearOf(untilDay) >= year;
}

/** A promise of people split by organisation: taking part in the offerings it covers in a year, at the last quarter end, as in coverage. */
export async function organisationSplit(
  { slug, definition }: Pick<ReportedPromise, "slug" | "definition">,
  { year, day }: { year: number; day: Day },
): Promise<OrganisationSplit | null> {
  if (!definition || !splitsByOrganisation(definition, year)) return null;
  const end = lastQuarterEnd(year, day);
  const otherwise = otherwiseWords(definition, year);
  if (end === null) return { year, end, otherwise, cells: [] };
  const offerings = await coveredOfferings(definition.filter);
  const [organisations, cells] = await Promise.all([
    db.organisation.findMany({
      where: { kind: { in: definition.filter.organisationKinds } },
      orderBy: { name: "asc" },
      select: { id: true, slug: true, name: true, kind: true, region: true },
    }),
    offeringCells(offerings, year, end),
  ]);
  const rows = coverageRows(organisations, [{ slug, title: "", offerings }], cells);
  return {
    year,
    end,
    otherwise,
    cells: rows.flatMap(({ slug: organisation, name, cells: own }) =>
      own
        .filter(({ cell }) => cell.kind !== "exact" || cell.count > 0)
        .map(({ cell, opens }) => ({ slug: organisation, name, cell, opens })),
    ),
  };
}
