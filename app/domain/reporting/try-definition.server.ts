import { Prisma } from "@db/client";
import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { db } from "~/platform/db.server";
import type { TargetDefinition } from "../targets/definition";
import { figureOf } from "../targets/figure";
import { definitionFit } from "../targets/limits-for-actor.server";
import { targetToDefine } from "../targets/target-to-define.server";
import { countedTables } from "./counted-rows.server";
import { dayCounts } from "./day-counts.server";
import { idsOfOfferings } from "./target-progress.server";

/** What a promise would stand at today under a definition that nobody published: its figure and the rows behind it. Throws NotFound. */
export async function tryDefinition(
  actor: Visitor,
  { slug, year }: { slug: string; year: number },
  definition: TargetDefinition,
): Promise<{ actual: number | null; rows: number } | "nothing-named" | "other-year"> {
  const target = await targetToDefine(actor, slug, String(year));
  insist(may.keepPromises(actor, target));
  const fit = await definitionFit(actor, year, definition, target.standing);
  if (fit !== "fits") return fit;
  const counted = [{ id: target.id, slug, definition }];
  const offeringIds = await idsOfOfferings(counted);
  const [counts, rows] = await Promise.all([
    dayCounts(counted, offeringIds, target.today),
    db.$queryRaw<{ rows: number }[]>(Prisma.sql`
      ${countedTables(counted, offeringIds, target.today)}
      SELECT count(*)::int AS rows FROM counted WHERE day >= coalesce(counts_from, day)`),
  ]);
  return { actual: figureOf(definition, counts.get(target.id) ?? []), rows: rows[0]?.rows ?? 0 };
}
