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

/** Adds a venue (posted twice it is one) or changes it; archived it stays where it is used. Returns its slug. Throws NotFound. */
export async function saveVenue(actor: Visitor, answers: SavedVenue): Promise<string> {
  insist(may.keepLists(actor));
  return withFreeSlug(() =>
    inTransaction(async (tx) => {
      const { id, slug } = "nieuw" in answers ? await add(tx, answers) : await change(tx, answers);
      await writeAudit(tx, recordedAs(actor), { action: "venue.saved", subjectKind: "venue", subjectId: id });
      return slug;
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
  const archivedAt = gebruik ? null : (venue.archivedAt ?? clock.now());
  return tx.venue.update({
    where: { slug },
    data: { ...factsOf(answers), archivedAt },
    select: { id: true, slug: true },
  });
}

function factsOf({ naam, adres, postcode, plaats, capaciteit, route }: VenueAnswers) {
  return { name: naam, address: adres, postcode, town: plaats, capacity: capaciteit, directions: route };
}
