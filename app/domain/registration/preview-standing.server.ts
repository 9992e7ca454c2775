import { readEdition } from "~/domain/catalogue/lock-edition.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import type { MyStanding } from "./my-standing.server";
import { questionsOf } from "./questions-queries.server";
import { seatsLeft } from "./seats-left.server";
import { canOf, standingOf } from "./standing";

/** Where someone who comes new to an edition stands: signed in, invited, of no reserved audience. A draft counts as published. */
export async function previewStanding(editionId: string): Promise<MyStanding> {
  const edition = await readEdition(db, editionId);
  const [questions, { seating, waiting }] = await Promise.all([questionsOf(db, editionId), seatsLeft(db, edition)]);
  const asIfPublished = { ...edition, state: edition.state === "DRAFT" ? ("PUBLISHED" as const) : edition.state };
  const seeker = { employer: null, audienceId: null };
  const standing = standingOf(
    { edition: asIfPublished, seating, waiting, seeker, invited: true, mine: null },
    clock.now(),
  );
  return {
    standing,
    can: canOf(standing),
    signedIn: true,
    asks: questions.length > 0 || edition.approval === "MANAGER",
    overlaps: [],
    keptFor: [],
    onlineUrl: null,
    practical: "",
    contactEmail: edition.offering.contactEmail,
    story: [],
  };
}
