import { db } from "~/platform/db.server";
import { wouldMatch } from "../targets/filter-match";
import type { TargetFilter } from "../targets/target-filter";

/** The slugs of the offerings that a filter covers, as the catalogue has them; an offering is not online or on site by itself. */
export async function coveredOfferings(filter: TargetFilter): Promise<string[]> {
  const offerings = await db.offering.findMany({
    where: { state: { not: "DRAFT" } },
    select: {
      slug: true,
      kind: true,
      format: { select: { slug: true } },
      themes: { select: { theme: { select: { slug: true } } } },
      audiences: { select: { audience: { select: { slug: true } } } },
    },
  });
  return offerings.flatMap(({ slug, kind, format, themes, audiences }) => {
    const offering = {
      offering: slug,
      kind,
      format: format.slug,
      themes: themes.map(({ theme }) => theme.slug),
      audiences: audiences.map(({ audience }) => audience.slug),
      online: false,
    };
    return wouldMatch({ ...filter, online: undefined }, offering) ? [slug] : [];
  });
}
