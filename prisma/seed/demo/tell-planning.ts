import { addDays, dayOf, instantAt } from "~/platform/amsterdam";
import type { Tx } from "~/platform/db.server";
import { factsOf, type OfferingFacts } from "./offering-facts";
import { plannedScenes } from "./planned-scenes";
import { chance, seedFor } from "./random";
import type { Told } from "./tell-people";

const WORKSHOP = "workshop-buit-voor-professionals";
const DAY_MS = 86_400_000;

/** Writes the editions that show what planning can ask: approval, a manager's word, an invitation, a quota, reserved places, questions, a draft. */
export async function tellPlanning(tx: Tx, people: Told[], facts: OfferingFacts, now: Date): Promise<void> {
  const { offeringId } = factsOf(facts, WORKSHOP);
  const audiences = new Map((await tx.audience.findMany()).map(({ slug, id }) => [slug, id]));
  const { id: haarlem } = await tx.organisation.findUniqueOrThrow({ where: { slug: "gemeente-haarlem" } });
  const { id: venueId } = await tx.venue.findUniqueOrThrow({ where: { slug: "raadhuis-haarlem" } });
  const luck = chance(seedFor("planning"));
  const idOf = (slug: string) => String(audiences.get(slug));
  // Who tries the demo as deelnemer1 to deelnemer20 finds them free.
  const coming = people.filter(({ professional }) => professional).slice(60);
  for (const [index, scene] of plannedScenes.entries()) {
    const { days, state, requested, confirmed, invited, reserved, questions, decideInDays, ...words } = scene;
    const day = addDays(dayOf(now), days);
    const edition = {
      ...words,
      id: luck.uuid(),
      offeringId,
      venueId,
      publishedAt: state === "DRAFT" ? null : new Date(now.getTime() - 10 * DAY_MS),
      cancelUntil: instantAt(addDays(day, -1), "13:30"),
      decideAt: decideInDays ? instantAt(addDays(dayOf(now), decideInDays), "17:00") : null,
    };
    await tx.edition.create({ data: { ...edition, state: "DRAFT" } });
    await tx.meeting.create({
      data: { editionId: edition.id, startsAt: instantAt(day, "13:30"), endsAt: instantAt(day, "16:30") },
    });
    await tx.edition.update({ where: { id: edition.id }, data: { state } });
    await tx.editionInvitation.createMany({
      data: invited
        ? [
            { editionId: edition.id, organisationId: haarlem },
            { editionId: edition.id, audienceId: idOf(invited) },
          ]
        : [],
    });
    await tx.editionReserve.createMany({
      data: reserved ? [{ editionId: edition.id, audienceId: idOf(reserved), places: 4 }] : [],
    });
    await tx.question.createMany({
      data: questions.map((question, position) => ({ editionId: edition.id, position, ...question })),
    });
    await register(tx, edition.id, coming.slice(index * 12, index * 12 + confirmed), "CONFIRMED", now);
    await register(tx, edition.id, coming.slice(index * 12 + confirmed).slice(0, requested), "REQUESTED", now);
  }
  await askManagers(tx, now);
}

/** What was planned when: every edition as a draft or published at its moments, so that forecasts of earlier days know it. */
export async function tellPlans(tx: Tx, now: Date): Promise<void> {
  await tx.$executeRaw`SELECT tell_plans(${new Date(now.getTime() - 12 * DAY_MS)}::timestamptz)`;
}

async function register(tx: Tx, editionId: string, people: Told[], state: "CONFIRMED" | "REQUESTED", now: Date) {
  const luck = chance(seedFor(`${state} ${editionId}`));
  const rows = people.map(({ personId, employer }, index) => {
    const requestedAt = new Date(now.getTime() - (index + 2) * 7 * 3_600_000);
    const confirmedAt = state === "CONFIRMED" ? requestedAt : null;
    const { organisationId } = employer;
    return { id: luck.uuid(), editionId, personId, organisationId, state, source: "story", requestedAt, confirmedAt };
  });
  await tx.registration.createMany({ data: rows });
  await tx.registrationChange.createMany({
    data: rows.map(({ id, requestedAt }) => ({
      registrationId: id,
      editionId,
      at: requestedAt,
      actorKind: "SYSTEM" as const,
      toState: state,
      reason: "registered",
    })),
  });
}

// Nobody has the links: what is stored of them fits no token.
async function askManagers(tx: Tx, now: Date): Promise<void> {
  const asked = await tx.registration.findMany({
    where: { state: "REQUESTED", source: "story", edition: { approval: "MANAGER" } },
    select: { id: true, requestedAt: true },
  });
  await tx.managerApproval.createMany({
    data: asked.map(({ id, requestedAt }) => ({
      registrationId: id,
      managerEmail: "teamleider@demo.academie.example",
      tokenHash: `story ${id}`,
      askedAt: requestedAt,
      expiresAt: new Date(now.getTime() + 11 * DAY_MS),
    })),
  });
}
