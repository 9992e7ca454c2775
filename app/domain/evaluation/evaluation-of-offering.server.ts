import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { workScope } from "~/domain/access/scope";
import { offeringOfLead } from "~/domain/catalogue/offering-requests.server";
import { themesToWork } from "~/domain/catalogue/themes-to-work.server";
import { db } from "~/platform/db.server";
import { resultsOf } from "./evaluation-results";
import { keptQuestions } from "./own-questions.server";
import { repliesOfOfferings, responseTo } from "./replies-queries.server";

/** What people thought of an offering of one's themes: the editions that are shown by themselves together, or the e-learning. Throws NotFound. */
export async function evaluationOfOffering(actor: Visitor, slug: string) {
  const { id, title, themeIds } = await offeringOfLead(db, actor, slug);
  insist(may.seeEvaluation(actor, { themeIds, trainerIds: [] }));
  const [replies, response, kept, themes, editions] = await Promise.all([
    repliesOfOfferings(db, [id]),
    responseTo(db, { offeringId: id }),
    keptQuestions(db, { offeringId: id, editionId: null }),
    themesToWork(db, workScope(actor)),
    askedEditions(id),
  ]);
  return {
    offering: { slug, title },
    response,
    results: resultsOf(replies.get(id) ?? []),
    kept,
    themes: themes.filter((theme) => themeIds.includes(theme.id)),
    editions,
  };
}

/** The editions of which people were asked something, the last one first. */
async function askedEditions(offeringId: string) {
  return db.edition.findMany({
    where: { offeringId, evaluationAsks: { some: {} } },
    orderBy: [{ endsAt: "desc" }, { id: "desc" }],
    select: { id: true, title: true, endsAt: true },
  });
}
