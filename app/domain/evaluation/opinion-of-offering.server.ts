import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { catalogueScope } from "~/domain/access/scope";
import { visibleOfferings } from "~/domain/catalogue/visible.server";
import { db } from "~/platform/db.server";
import { resultsOf } from "./evaluation-results";
import { repliesOfOfferings } from "./replies-queries.server";

/** From this answer of a scale from 1 to 5 on someone is content. */
const CONTENT = 4;

/** What others thought of an offering one can see: how many answered, and how many of them found it useful and clear; null while too few did. */
export async function opinionOfOffering(actor: Visitor, slug: string) {
  insist(may.keepInformed(actor));
  const offering = await db.offering.findFirst({
    where: { AND: [{ slug }, visibleOfferings(catalogueScope(actor))] },
    select: { id: true },
  });
  const replies = offering && (await repliesOfOfferings(db, [offering.id])).get(offering.id);
  const results = resultsOf(replies ?? []);
  if (!results) return null;
  const content = (key: string) =>
    (results.scales.find((scale) => scale.key === key)?.counts ?? [])
      .slice(CONTENT - 1)
      .reduce((sum, count) => sum + count, 0);
  return { replies: results.replies, useful: content("useful"), clear: content("clear") };
}
