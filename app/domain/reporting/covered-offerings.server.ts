import { factsOf, selectFacts } from "~/domain/catalogue/offering-facts";
import { db } from "~/platform/db.server";
import { wouldMatch } from "../targets/filter-match";
import type { TargetFilter } from "../targets/target-filter";

/** The slugs of the offerings that a filter covers, as the catalogue has them; an offering is not online or on site by itself. */
export async function coveredOfferings(filter: TargetFilter): Promise<string[]> {
  const where = { publishedAt: { not: null } };
  const offerings = await db.offering.findMany({ where, select: { slug: true, ...selectFacts } });
  const covers = { ...filter, online: undefined };
  return offerings.flatMap(({ slug, ...offering }) =>
    wouldMatch(covers, { offering: slug, online: false, ...factsOf(offering) }) ? [slug] : [],
  );
}
