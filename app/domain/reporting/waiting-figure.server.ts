import type { Visitor } from "~/domain/access/actor";
import { may } from "~/domain/access/may";
import { db } from "~/platform/db.server";
import { filterTitles } from "../targets/filter-titles.server";
import { unfitWords } from "../targets/unfit";
import { unfitWaiting } from "../targets/unfit-drafts.server";
import { waitingPromise } from "../targets/waiting-promise.server";
import { figureOfDraft } from "./try-definition.server";

/** A promise that waits, with what it would count today, and what this actor can do with it. Throws NotFound. */
export async function waitingFigure(actor: Visitor, slug: string, asked: string | null) {
  const promise = await waitingPromise(actor, slug, asked);
  const { definition, inDraftPlan, year } = promise;
  const unfit = (await unfitWaiting(db, year, [promise])).get(promise.id);
  const can = {
    publish: may.publishPromises(actor) && !inDraftPlan && !unfit,
    drop: may.dropPromises(actor, promise),
  };
  const [titles, tried] = await Promise.all([
    filterTitles(definition ? [definition] : []),
    // What its reader may not choose is shown in words alone.
    definition && figureOfDraft(actor, { slug, year }, definition),
  ]);
  return { promise, titles, tried, unfit: unfit ? unfitWords(unfit) : null, can };
}
