import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import type { TargetDefinition } from "../targets/definition";
import type { Misfit } from "../targets/definition-limits";
import { figureOf } from "../targets/figure";
import { definitionFit } from "../targets/limits-for-actor.server";
import { targetToDefine } from "../targets/target-to-define.server";
import { dayCounts } from "./day-counts";
import { rowsWithin, standAt } from "./stand.server";

/** What a promise would stand at today under a definition that nobody published: its figure and the rows behind it. Throws NotFound. */
export async function tryDefinition(
  actor: Visitor,
  { slug, year }: { slug: string; year: number },
  definition: TargetDefinition,
): Promise<{ actual: number | null; rows: number } | Misfit> {
  const target = await targetToDefine(actor, slug, String(year));
  insist(may.keepPromises(actor, target));
  const fit = await definitionFit(actor, year, definition, target.standing);
  if (fit !== "fits") return fit;
  const stand = await standAt([{ id: target.id, slug, definition }], target.today);
  return {
    actual: figureOf(definition, dayCounts(stand).get(target.id) ?? []),
    rows: rowsWithin(stand, target.id).length,
  };
}
