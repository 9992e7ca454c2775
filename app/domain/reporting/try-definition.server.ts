import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import type { TargetDefinition } from "../targets/definition";
import type { Misfit } from "../targets/definition-limits";
import { figureOf } from "../targets/figure";
import { definitionFit } from "../targets/limits-for-actor.server";
import { targetToKeep } from "../targets/target-to-keep.server";
import { dayCounts } from "./day-counts";
import { rowsWithin, standAt } from "./stand.server";

/** What a promise would stand at today under a definition that nobody published: its figure and the rows behind it. Throws NotFound. */
export async function tryDefinition(
  actor: Visitor,
  { slug, year }: { slug: string; year: number },
  definition: TargetDefinition,
): Promise<{ actual: number | null; rows: number } | Misfit> {
  const target = await targetToKeep(actor, slug, String(year));
  insist(may.keepPromises(actor, target));
  if (!target.promise.definition) throw new NotFound("target");
  const fit = await definitionFit(actor, year, definition, target.promise.definition);
  if (fit !== "fits") return fit;
  const counted = [{ id: target.promise.id, slug, definition }];
  const stand = await standAt(counted, target.today);
  return {
    actual: figureOf(definition, dayCounts(stand).get(target.promise.id) ?? []),
    rows: rowsWithin(stand, target.promise.id).length,
  };
}
