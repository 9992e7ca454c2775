import type { Actor } from "~/domain/access/actor";
import { may } from "~/domain/access/may";
import { db } from "~/platform/db.server";
import { promiseWholes } from "./promise-wholes.server";
import type { TypedPromise } from "./propose-promise.form";
import type { WaitingPromise } from "./waiting-promise.server";

/** What a typed promise is in the table, with the ids of its themes; or what this actor cannot choose. `own`: the promise that changes. */
export async function promiseColumns(
  actor: Actor,
  year: number,
  typed: TypedPromise,
  own: WaitingPromise | null = null,
) {
  const themes = await db.theme.findMany({ where: { slug: { in: typed.themas } }, select: { id: true } });
  const themeIds = themes.map(({ id }) => id);
  if (!may.keepPromises(actor, { themeIds }) || themeIds.length === 0) return "other-theme";
  const wholes = typed.deelvan ? await promiseWholes(actor, year, own) : [];
  const whole = wholes.find(({ slug }) => slug === typed.deelvan);
  if (typed.deelvan && !whole) return "other-whole";
  return {
    title: typed.titel,
    source: typed.bron,
    subtheme: typed.subthema || null,
    audience: typed.doelgroep,
    umbrellaId: typed.deelsoort === "UMBRELLA" ? (whole?.id ?? null) : null,
    wholeId: typed.deelsoort === "SUBSET" ? (whole?.id ?? null) : null,
    themeIds,
  };
}
