import { type Day, dayOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { wholeLedger } from "../participation/whole-ledger.server";
import type { OfferingCell } from "./coverage";
import { endsOf } from "./grid-counts";
import { cellsAt, endIndex, namedIn } from "./organisation-grid";
import { organisationGrid } from "./organisation-grid.server";
import { sumOfCells } from "./privacy-grid";
import { reachedBy } from "./reached";

/** What the grid counts as taking part: who came, and who began an e-learning. */
export const TAKING_PART = ["STARTED", "ATTENDED"];

/** What the grid shows of each organisation that took part in these offerings in a year, or was reached by them, at a quarter end. */
export async function offeringCells(slugs: readonly string[], year: number, end: Day): Promise<OfferingCell[]> {
  const today = dayOf(clock.now());
  const where = { slug: { in: [...slugs] } };
  const offerings = await db.offering.findMany({ where, select: { id: true, slug: true } });
  const slugOf = new Map(offerings.map(({ id, slug }) => [id, slug]));
  const ids = [...slugOf.keys()];
  const ledger = await wholeLedger();
  const { blocks } = await organisationGrid(ledger, { offeringIds: ids, years: [year], today });
  const index = endIndex(endsOf(year, today), end);
  const parts = blocks.filter(({ kind }) => TAKING_PART.includes(kind)).flatMap((block) => partsOf(block, index));
  const byKey = Map.groupBy(parts, ({ key }) => key);
  const reached = reachedBy(ledger, ids, year, end);
  return [...new Set([...byKey.keys(), ...reached])].map((key) => {
    const [organisationId = "", offeringId = ""] = key.split(" ");
    const own = byKey.get(key) ?? [];
    return {
      organisationId,
      offering: slugOf.get(offeringId) ?? "",
      cell: sumOfCells(own.map(({ cell }) => cell)),
      opens: own.every(({ opens }) => opens),
      reached: reached.has(key),
    };
  });
}

type Block = Awaited<ReturnType<typeof organisationGrid>>["blocks"][number];

function partsOf(block: Block, index: number) {
  const named = new Set(namedIn(block));
  return [...cellsAt(block, index)].map(([organisation, cell]) => {
    const isNothing = cell.kind === "exact" && cell.count === 0;
    return { key: `${organisation} ${block.offeringId}`, cell, opens: isNothing || named.has(organisation) };
  });
}
