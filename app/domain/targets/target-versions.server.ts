import type { Actor } from "~/domain/access/actor";
import type { Day } from "~/platform/amsterdam";
import { definitionSentence } from "./definition-words";
import { filterTitles } from "./filter-titles.server";
import { targetToKeep } from "./target-to-keep.server";
import { definitionsOf } from "./targets-queries.server";

/** The definitions of a promise that were known by the end of a day, newest first, and the titles of all they name. Throws NotFound. */
export async function targetVersions(actor: Actor, slug: string, { year, day }: { year: number; day: Day }) {
  const { promise } = await targetToKeep(actor, slug, String(year));
  const versions = await definitionsOf(promise.id, day);
  const titles = await filterTitles(versions.map(({ definition }) => definition));
  return {
    titles,
    versions: versions.toReversed().map(({ definition, ...version }) => ({
      ...version,
      sentence: definitionSentence(definition, titles, Number.POSITIVE_INFINITY),
      fromDay: definition.fromDay,
      untilDay: definition.untilDay,
    })),
  };
}
