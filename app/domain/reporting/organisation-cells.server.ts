import type { Day } from "~/platform/amsterdam";
import { dayOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { endsOf } from "./grid-counts";
import type { OrganisationSplit } from "./organisation-cell";
import { cellsAt, endIndex, type gridBlocks, namedIn } from "./organisation-grid";
import { sumOfCells } from "./privacy-grid";
import { lastQuarterEnd } from "./quarter-ends";
import type { ReportedPromise } from "./reported-promise";

/** A promise of people split by organisation: taking part in its offerings in a year, at the last quarter end. */
export async function organisationSplit(
  { definition }: ReportedPromise,
  blocks: ReturnType<typeof gridBlocks>,
  { year, day }: { year: number; day: Day },
): Promise<OrganisationSplit | null> {
  if (definition?.measure !== "PARTICIPANTS" && definition?.measure !== "PARTICIPATIONS") return null;
  const end = lastQuarterEnd(year, day);
  const index = endIndex(endsOf(year, dayOf(clock.now())), end);
  const own = blocks.filter((block) => block.year === year && block.kind !== "COMPLETED");
  const cells = Map.groupBy(
    own.flatMap((block) => [...cellsAt(block, index)]),
    ([id]) => id,
  );
  const unnamed = new Set(
    own.flatMap((block) => [...cellsAt(block, index).keys()].filter((id) => !namedIn(block).includes(id))),
  );
  const organisations = await db.organisation.findMany({
    where: { id: { in: [...cells.keys()] } },
    orderBy: { name: "asc" },
    select: { id: true, slug: true, name: true },
  });
  return {
    end,
    cells: organisations.flatMap(({ id, slug, name }) => {
      const cell = sumOfCells((cells.get(id) ?? []).map(([, each]) => each));
      if (cell.kind === "exact" && cell.count === 0) return [];
      return [{ slug, name, cell, opens: cell.kind === "exact" && !unnamed.has(id) }];
    }),
  };
}
