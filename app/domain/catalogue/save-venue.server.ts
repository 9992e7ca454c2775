import type { Venue } from "@db/client";
import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { clock } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { freeSlug, isSlug, slugOfTitle } from "~/platform/slug";
import { withFreeSlug } from "./check-offering.server";

interface VenueAnswers {
  naam: string;
  adres: string;
  postcode: string;
  plaats: string;
  capaciteit: number | null;
  route: string;
}

/** A new venue comes with the id of its page, one that is there with its slug and whether it is still in use. */
type SavedVenue = VenueAnswers & ({ nieuw: string } | { slug: string; gebruik: boolean });

/** `in-use`: people were told to come there, by so many editions; nothing was changed. */
export type VenueOutcome = { outcome: "saved"; slug: string } | { outcome: "in-use"; editions: number };

/**
 * Adds a venue (posted twice it is one) or changes it; archived it stays where it is used. Its name and address stay while
 * published editions are to come there: those who come must be told, which changing their edition does. Throws NotFound.
 */
export async function saveVenue(actor: Visitor, answers: SavedVenue): Promise<VenueOutcome> {
  insist(may.keepLists(actor));
  return withFreeSlug(() =>
    inTransaction(async (tx) => {
      const saved = "nieuw" in answers ? await add(tx, answers) : await change(tx, answers);
      if ("editions" in saved) return { outcome: "in-use", editions: saved.editions };
      await writeAudit(tx, recordedAs(actor), { action: "venue.saved", subjectKind: "venue", subjectId: saved.id });
      return { outcome: "saved", slug: saved.slug };
    }),
  );
}

async function add(tx: Tx, answers: VenueAnswers & { nieuw: string }) {
  const made = await tx.venue.findUnique({ where: { id: answers.nieuw }, select: { id: true, slug: true } });
  if (made) return made;
  const base = slugOfTitle(answers.naam, "locatie");
  const taken = await tx.venue.findMany({ where: { slug: { startsWith: base } }, select: { slug: true } });
  const slug = freeSlug(base, new Set(taken.map((venue) => venue.slug)));
  return tx.venue.create({ data: { id: answers.nieuw, slug, ...factsOf(answers) }, select: { id: true, slug: true } });
}

async function change(tx: Tx, { slug, gebruik, ...answers }: VenueAnswers & { slug: string; gebruik: boolean }) {
  const venue = isSlug(slug) ? await tx.venue.findUnique({ where: { slug } }) : null;
  if (!venue) throw new NotFound("venue");
  const editions = isElsewhere(venue, answers) ? await comingAt(tx, venue.id) : 0;
  if (editions > 0) return { editions };
  const archivedAt = gebruik ? null : (venue.archivedAt ?? clock.now());
  return tx.venue.update({
    where: { slug },
    data: { ...factsOf(answers), archivedAt },
    select: { id: true, slug: true },
  });
}

function isElsewhere(venue: Venue, answers: VenueAnswers): boolean {
  const { name, address, postcode, town } = factsOf(answers);
  return name !== venue.name || address !== venue.address || postcode !== venue.postcode || town !== venue.town;
}

function comingAt(tx: Tx, venueId: string): Promise<number> {
  return tx.edition.count({ where: { venueId, state: "PUBLISHED", endsAt: { gt: clock.now() } } });
}

function factsOf({ naam, adres, postcode, plaats, capaciteit, route }: VenueAnswers) {
  return { name: naam, address: adres, postcode, town: plaats, capacity: capaciteit, directions: route };
}
