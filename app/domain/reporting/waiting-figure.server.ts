import type { Visitor } from "~/domain/access/actor";
import { may } from "~/domain/access/may";
import { filterTitles } from "../targets/filter-titles.server";
import { waitingPromise } from "../targets/waiting-promise.server";
import { tryDefinition } from "./try-definition.server";

/** A promise that waits, with what it would count today, and what this actor can do with it. Throws NotFound. */
export async function waitingFigure(actor: Visitor, slug: string, asked: string | null) {
  const promise = await waitingPromise(actor, slug, asked);
  const { definition, inDraftPlan, year } = promise;
  const can = {
    publish: may.publishPromises(actor) && !inDraftPlan,
    drop: may.dropPromises(actor, promise),
  };
  if (!definition) return { promise, titles: await filterTitles([]), tried: null, can };
  const [titles, tried] = await Promise.all([
    filterTitles([definition]),
    tryDefinition(actor, { slug, year }, definition),
  ]);
  // What its reader may not choose is shown in words alone.
  return { promise, titles, tried: typeof tried === "string" ? null : tried, can };
}
