import { NotFound } from "~/domain/access/refusals";
import type { WorkScope } from "~/domain/access/scope";
import type { Tx } from "~/platform/db.server";
import { isSlug } from "~/platform/slug";
import { offeringsAtWork } from "./editions-at-work.server";

/** An offering that someone can plan editions of, with the themes that decide who may. Throws NotFound outside the scope and for e-learnings. */
export async function offeringToPlan(client: Tx, scope: WorkScope, slug: string) {
  if (!isSlug(slug)) throw new NotFound("offering");
  const offering = await client.offering.findFirst({
    where: { AND: [{ slug, kind: { not: "E_LEARNING" } }, offeringsAtWork(scope)] },
    select: { id: true, slug: true, title: true, state: true, themes: { select: { themeId: true } } },
  });
  if (!offering) throw new NotFound("offering");
  const { themes, ...facts } = offering;
  return { ...facts, themeIds: themes.map(({ themeId }) => themeId) };
}
