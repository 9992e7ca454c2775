import type { Visitor } from "~/domain/access/actor";
import { may } from "~/domain/access/may";
import { definitionPage } from "../targets/definition-pages.server";
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
  if (!definition) return { promise, offerings: [], tried: null, can };
  const [{ offerings }, tried] = await Promise.all([
    definitionPage(actor, slug, asked),
    tryDefinition(actor, { slug, year }, definition),
  ]);
  // What its reader may not choose is shown in words alone.
  return { promise, offerings, tried: typeof tried === "string" ? null : tried, can };
}
