import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { workScope } from "~/domain/access/scope";
import { editionStaff } from "~/domain/catalogue/editions-at-work.server";
import { readEdition } from "~/domain/catalogue/lock-edition.server";
import { db } from "~/platform/db.server";
import { resultsOf } from "./evaluation-results";
import { keptQuestions, ownQuestions } from "./own-questions.server";
import { repliesOfEdition, responseTo } from "./replies-queries.server";

/** What people thought of an edition that the actor works with, from five replies on. Throws NotFound outside it. */
export async function evaluationOfEdition(actor: Visitor, editionId: string) {
  const staff = await editionStaff(db, workScope(actor), editionId);
  insist(may.seeEvaluation(actor, staff));
  const { id, title, state, offeringId, offering, endsAt } = await readEdition(db, editionId);
  if (state === "DRAFT") throw new NotFound("edition");
  const about = { offeringId, editionId: id };
  const [replies, response, kept, asked] = await Promise.all([
    repliesOfEdition(db, id),
    responseTo(db, { editionId: id }),
    keptQuestions(db, about),
    ownQuestions(db, about),
  ]);
  return {
    edition: { id, title, endsAt: endsAt?.toISOString() ?? null },
    offering: { slug: offering.slug, title: offering.title },
    response,
    results: resultsOf([replies]),
    kept,
    asked,
    can: { keepQuestions: may.planEditions(actor, staff) },
  };
}
