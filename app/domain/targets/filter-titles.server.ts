import { db } from "~/platform/db.server";
import type { TargetDefinition } from "./definition";
import type { FilterTitles } from "./filter-words";

/** The titles of all that these definitions name; four queries, whatever their number. */
export async function filterTitles(definitions: readonly Pick<TargetDefinition, "filter">[]): Promise<FilterTitles> {
  const named = (list: "offerings" | "formats" | "themes" | "audiences") => ({
    where: { slug: { in: [...new Set(definitions.flatMap(({ filter }) => filter[list] ?? []))] } },
    orderBy: { title: "asc" } as const,
    select: { slug: true, title: true },
  });
  const [offerings, formats, themes, audiences] = await Promise.all([
    db.offering.findMany(named("offerings")),
    db.format.findMany(named("formats")),
    db.theme.findMany(named("themes")),
    db.audience.findMany(named("audiences")),
  ]);
  return { offerings, formats, themes, audiences };
}
