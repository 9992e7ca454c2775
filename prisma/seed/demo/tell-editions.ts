import type { Prisma } from "@db/client";
import type { Tx } from "~/platform/db.server";
import { factsOf, type OfferingFacts } from "./offering-facts";
import type { Pages } from "./pages";
import { type Placed, placeEditions } from "./place-editions";
import { type Chance, chance, seedFor } from "./random";
import type { Told } from "./tell-people";
import { roomOf } from "./tell-registrations";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Writes the editions of all plan years: dates, people, marks, and what the ledger counts of them. */
export async function tellEditions(tx: Tx, people: Told[], facts: OfferingFacts, now: Date): Promise<void> {
  const venues = await tx.venue.findMany();
  const municipalities = await tx.organisation.findMany({ where: { kind: "gemeente" }, orderBy: { position: "asc" } });
  const professionals = people.filter(({ professional }) => professional);
  const trainer = people.find(({ key }) => key === "trainer");
  const pages: Pages = {
    editions: [],
    meetings: [],
    trainers: [],
    heldFor: [],
    registrations: [],
    changes: [],
    marks: [],
    ledger: [],
  };

  for (const placed of placeEditions(now)) {
    const luck = chance(seedFor(`${placed.offering} ${placed.title} ${placed.meetings[0]?.startsAt.toISOString()}`));
    const venue = placed.place === "Online" ? null : venues.find(({ town }) => town === placed.place);
    if (venue === undefined) throw new Error(`the demo knows no venue in ${placed.place}`);
    const offering = factsOf(facts, placed.offering);
    const edition = { id: luck.uuid(), ...editionOf(placed, offering.offeringId, venue?.id ?? null) };
    const meetings = placed.meetings.map((meeting) => ({ id: luck.uuid(), editionId: edition.id, ...meeting }));
    const heldFor =
      placed.offering === "drugs-menukaart-elke-gemeente" ? luck.sample(municipalities, luck.between(2, 5)) : [];
    pages.editions.push(edition);
    pages.meetings.push(...meetings);
    pages.heldFor.push(...heldFor.map(({ id }) => ({ editionId: edition.id, organisationId: id })));
    if (trainer) pages.trainers.push({ id: luck.uuid(), editionId: edition.id, ...trainerOf(placed, luck, trainer) });
    const ledgerFacts = { ...offering, editionId: edition.id, online: venue === null };
    roomOf({ placed, edition, meetings, heldFor, ledgerFacts, professionals, luck, now }, pages);
  }
  await write(tx, pages, now);
}

function editionOf(placed: Placed, offeringId: string, venueId: string | null) {
  const start = placed.meetings[0]?.startsAt ?? new Date(0);
  return {
    offeringId,
    title: placed.title,
    capacity: placed.places,
    minimumToRun: Math.ceil(placed.places / 4),
    venueId,
    onlineUrl: venueId ? null : "https://vergadering.example/academie",
    visibility: placed.scene === "signed-in" ? ("SIGNED_IN" as const) : ("PUBLIC" as const),
    cancelUntil: new Date(start.getTime() - DAY_MS),
    state: "DRAFT" as const,
    publishedAt: new Date(start.getTime() - 90 * DAY_MS),
    scene: placed.scene,
  };
}

function trainerOf({ offering }: Placed, luck: Chance, trainer: Told) {
  if (offering === "workshop-buit-voor-professionals") return { personId: trainer.personId, name: "Wim Kaptein" };
  return {
    personId: null,
    name: luck.pick(["Ada Verkuil", "Henk Stroet", "Mirjam de Nooijer", "Paul Oudshoorn", "Zohra Benali"]),
  };
}

async function write(tx: Tx, pages: Pages, now: Date): Promise<void> {
  const scenes = new Map(pages.editions.map((edition) => [edition.id, (edition as { scene?: string }).scene]));
  const earlier = (moment: Date | string | null | undefined) =>
    new Date(Math.min(new Date(moment ?? now).getTime(), now.getTime() - HOUR_MS));
  await tx.edition.createMany({
    data: pages.editions.map(({ scene: _, ...edition }: Prisma.EditionCreateManyInput & { scene?: string }) => ({
      ...edition,
      publishedAt: earlier(edition.publishedAt),
    })),
  });
  await tx.meeting.createMany({ data: pages.meetings });
  const cancelled = [...scenes].flatMap(([id, scene]) => (scene === "cancelled" && id ? [id] : []));
  await tx.edition.updateMany({ where: { id: { notIn: cancelled }, state: "DRAFT" }, data: { state: "PUBLISHED" } });
  await tx.edition.updateMany({
    where: { id: { in: cancelled } },
    data: { state: "CANCELLED", cancelledAt: earlier(now), calendarSequence: 1 },
  });
  await tx.trainer.createMany({ data: pages.trainers });
  await tx.editionHeldFor.createMany({ data: pages.heldFor });
  await tx.registration.createMany({ data: pages.registrations });
  await tx.registrationChange.createMany({ data: pages.changes });
  await tx.mark.createMany({ data: pages.marks });
  await tx.participation.createMany({ data: pages.ledger });
}
