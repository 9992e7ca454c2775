import type { Actor } from "~/domain/access/actor";
import { NotFound } from "~/domain/access/refusals";
import { db } from "~/platform/db.server";
import { isSlug } from "~/platform/slug";
import { themeMaterials } from "./materials-queries.server";
import { searchOfferings } from "./search-offerings.server";

/** What one asks of the materials of a theme: words, and for whom they are. */
export interface MaterialFilter {
  search: string;
  visibility: "PUBLIC" | "SIGNED_IN" | "PARTICIPANTS" | null;
}

/** A theme as this actor may see it: what it is, who leads it, its offerings with their next dates, its materials. Throws NotFound. */
export async function themePage(actor: Actor, slug: string, { search, visibility }: MaterialFilter) {
  const theme = isSlug(slug)
    ? await db.theme.findUnique({
        where: { slug },
        select: { id: true, slug: true, title: true, shortTitle: true, ambition: true, period: true },
      })
    : null;
  if (!theme) throw new NotFound("theme");
  const { id, ...words } = theme;
  const [leads, { rows, total, now }, found] = await Promise.all([
    leadsOf(id),
    searchOfferings(actor, { ...everything, themes: [slug] }),
    themeMaterials(actor, slug, search),
  ]);
  const materials = found.filter((material) => visibility === null || material.visibility === visibility);
  return { ...words, leads, offerings: rows, total, materials, filter: { search, visibility }, now };
}

const everything = {
  search: "",
  kinds: [],
  format: null,
  place: null,
  month: null,
  sort: "date" as const,
  page: 1,
};

/** Who leads a theme, by name: they are its contacts, for everyone. */
async function leadsOf(themeId: string): Promise<string[]> {
  const grants = await db.roleGrant.findMany({
    where: { role: "THEME_LEAD", themeId, account: { deactivatedAt: null } },
    select: { account: { select: { person: { select: { name: true } } } } },
  });
  return [...new Set(grants.map(({ account }) => account.person.name))].sort((a, b) => a.localeCompare(b, "nl"));
}
