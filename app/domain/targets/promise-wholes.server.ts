import type { Actor } from "~/domain/access/actor";
import { ledThemes } from "~/domain/access/actor";
import { may } from "~/domain/access/may";
import { dayOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { promisesOf } from "./targets-queries.server";
import { type WaitingPromise, waitingPromises } from "./waiting-promise.server";

/**
 * The promises of a plan that another can be a part of: counted ones this actor keeps, that are no part themselves. Of one
 * that is there (`own`) also what it is a part of already, whoever keeps that.
 */
export async function promiseWholes(
  actor: Actor,
  year: number,
  own: WaitingPromise | null = null,
): Promise<{ id: string; slug: string; title: string }[]> {
  const themeIds = may.seeAllFigures(actor) ? null : ledThemes(actor);
  const [published, waiting] = await Promise.all([
    promisesOf({ year, day: dayOf(clock.now()), themeIds }),
    waitingPromises(actor, { year }),
  ]);
  const wholes = [
    ...published.filter(({ definition, umbrella }) => definition && !definition.filter.subsetOf && !umbrella),
    ...waiting.filter(({ category, umbrella, whole }) => category !== "C" && !umbrella && !whole),
  ];
  const held = own && (own.umbrella ?? own.whole);
  const others = wholes.filter(({ id }) => id !== own?.id && id !== held?.id);
  return [...(held ? [held] : []), ...others].map(({ id, slug, title }) => ({ id, slug, title }));
}
