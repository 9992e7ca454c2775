import type { Visitor } from "~/domain/access/actor";
import { editionDetail } from "~/domain/catalogue/edition-detail.server";
import type { EditionAddress } from "~/domain/catalogue/lock-edition.server";
import { addDays, dayOf } from "~/platform/amsterdam";
import { db } from "~/platform/db.server";
import { myStanding } from "./my-standing.server";
import { questionsOf } from "./questions-queries.server";

// A week after the edition `erase-sensitive-answers` takes them.
const KEPT_DAYS = 7;

/** What the page shows on which someone answers an edition's questions and registers. Throws NotFound. */
export async function myRegistering(actor: Visitor, address: EditionAddress) {
  const edition = await editionDetail(actor, address);
  const [mine, questions, rule] = await Promise.all([
    myStanding(actor, edition.id),
    questionsOf(db, edition.id),
    db.edition.findUniqueOrThrow({ where: { id: edition.id }, select: { approval: true } }),
  ]);
  return {
    edition,
    mine,
    questions,
    asksManager: rule.approval === "MANAGER",
    /** The day on which answers about diet or health are gone. */
    erasedOn: edition.endsAt && addDays(dayOf(edition.endsAt), KEPT_DAYS),
  };
}
