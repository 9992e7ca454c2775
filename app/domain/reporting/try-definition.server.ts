import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import type { TargetDefinition } from "../targets/definition";
import type { Misfit } from "../targets/definition-limits";
import { figureOf } from "../targets/figure";
import { fitFor } from "../targets/limits-for-actor.server";
import { targetToDefine } from "../targets/target-to-define.server";
import { dayCounts } from "./day-counts";
import { rowsWithin, standAt } from "./stand.server";

interface Tried {
  actual: number | null;
  rows: number;
}

/** What a promise would stand at today under a definition that came by a form: its figure and the rows behind it. Throws NotFound. */
export async function tryDefinition(...asked: Parameters<typeof tried>): Promise<Tried | Misfit> {
  const end = await tried(...asked);
  if (end === "outside") throw new NotFound("offering");
  return end;
}

/** The same under a definition that was kept; null for one that its reader may not choose. Throws NotFound. */
export async function figureOfDraft(...asked: Parameters<typeof tried>): Promise<Tried | null> {
  const end = await tried(...asked);
  return typeof end === "string" ? null : end;
}

async function tried(
  actor: Visitor,
  { slug, year }: { slug: string; year: number },
  definition: TargetDefinition,
): Promise<Tried | Misfit | "outside"> {
  const target = await targetToDefine(actor, slug, String(year));
  insist(may.keepPromises(actor, target));
  const fit = await fitFor(actor, year, definition, target.standing);
  if (fit !== "fits") return fit;
  const stand = await standAt([{ id: target.id, slug, definition }], target.today);
  return {
    actual: figureOf(definition, dayCounts(stand).get(target.id) ?? []),
    rows: rowsWithin(stand, target.id).length,
  };
}
