import { expect } from "vitest";
import { recordEditionHeld, reverseEditionHeld } from "~/domain/participation/record-edition-held.server";
import { recordParticipation, reverseParticipation } from "~/domain/participation/record-participation.server";
import { recordPublication } from "~/domain/participation/record-publication.server";
import { settleAttended } from "~/domain/participation/settle-attended.server";
import { countByHand } from "~/domain/targets/count-by-hand.server";
import { countPage } from "~/domain/targets/count-page.server";
import { draftPage } from "~/domain/targets/definition-pages.server";
import { draftDefinition } from "~/domain/targets/draft-definition.server";
import { handFormOf } from "~/domain/targets/hand-form";
import { publishDefinition } from "~/domain/targets/publish-definition.server";
import { takeBackCount } from "~/domain/targets/take-back-count.server";
import { definitionsOf } from "~/domain/targets/targets-queries.server";
import { addDays } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { db, inTransaction } from "~/platform/db.server";
import { aCount } from "../targets/a-promise";
import type { Life } from "./a-life";
import { someStep } from "./wild-plans";

type Act = (life: Life, today: string) => Promise<unknown>;

const YEAR = "2026";

/** Mostly today, now and then written down weeks later. */
function dayOfIt({ roll }: Life, today: string): string {
  const day = roll(3) === 0 ? addDays(today, -roll(45)) : today;
  return day < "2025-12-20" ? "2025-12-20" : day;
}

const starts: Act = ({ pick, ...life }, today) => {
  const { id: offeringId } = pick(life.offerings.filter(({ eLearning }) => eLearning));
  const { personId } = pick(life.people);
  const event = { personId, offeringId, day: dayOfIt({ pick, ...life }, today), source: "test" };
  const kind = life.roll(3) === 0 ? "COMPLETED" : "STARTED";
  return inTransaction((tx) => recordParticipation(tx, { ...event, kind }));
};

const takesBack: Act = ({ pick, people, offerings }) => {
  const event = { kind: "STARTED" as const, personId: pick(people).personId, source: "test" };
  return inTransaction((tx) => reverseParticipation(tx, { ...event, offeringId: pick(offerings).id }));
};

/** Marks are corrected as often as they are given: who was there may turn out not to have been, or on another day. */
const marks: Act = (life, today) => {
  const { id: editionId, offeringId } = life.pick(life.editions);
  const some = life.people.filter(() => life.roll(3) === 0);
  const days = new Map(some.map(({ personId }) => [personId, life.roll(4) === 0 ? null : dayOfIt(life, today)]));
  return inTransaction((tx) => settleAttended(tx, { offeringId, editionId, days, source: "test" }));
};

const holds: Act = (life, today) => {
  const { id: editionId, offeringId } = life.pick(life.editions);
  if (life.roll(4) === 0) return inTransaction((tx) => reverseEditionHeld(tx, editionId, "test"));
  const heldFor = life.organisations.filter(() => life.roll(4) === 0);
  const held = { offeringId, editionId, day: dayOfIt(life, today), heldFor, source: "test" };
  return inTransaction((tx) => recordEditionHeld(tx, held));
};

const publishes: Act = ({ pick, offerings }) => {
  const kind = pick(["PUBLISHED", "PUBLISHED", "UNPUBLISHED"] as const);
  return inTransaction((tx) => recordPublication(tx, pick(offerings).id, kind, "test"));
};

const counts: Act = async (life, today) => {
  const { slug, measure } = life.pick(life.promises.filter((promise) => handFormOf(promise.measure)));
  const whole = 1 + life.roll(9);
  const amounts = measure === "MANUAL_RATIO" ? { deel: life.roll(whole + 1), geheel: whole } : { aantal: life.roll(9) };
  const organisatie = life.organisations.filter(() => life.roll(3) === 0).map(({ id }) => id);
  const dag = dayOfIt(life, today) < `${YEAR}-01-01` ? today : dayOfIt(life, today);
  const asked = aCount({ dag, organisatie, ...(measure.includes("ORGANISATIONS") ? {} : amounts) });
  const end = await countByHand(life.lead, { slug, year: YEAR }, asked);
  expect(["counted", "counted-already", "delivered-already", "other-day"]).toContain(end);
};

const takesBackCount: Act = async ({ pick, promises, lead }) => {
  const { slug } = pick(promises.filter(({ measure }) => handFormOf(measure)));
  const { counts: all } = await countPage(lead, slug, YEAR);
  const standing = all.filter(({ takenBack }) => !takenBack);
  if (standing.length > 0) await takeBackCount(lead, { slug, year: YEAR, countId: pick(standing).id }, "Vergissing");
};

/** Another number, another period, another baseline or fewer offerings, from today or from a day to come. */
const redefines: Act = async ({ pick, roll, promises, lead, management, offerings }, today) => {
  const { slug, measure } = pick(promises);
  const { id } = await db.target.findUniqueOrThrow({ where: { planYear_slug: { planYear: 2026, slug } } });
  const standing = (await definitionsOf(id, today)).at(-1)?.definition;
  if (!standing) throw new Error(slug);
  const someOfferings = offerings.filter(() => roll(2) === 0).map((offering) => offering.slug);
  const byHand = handFormOf(measure) !== null;
  const definition = {
    ...standing,
    value: roll(20),
    fromDay: pick(["2026-01-01", "2026-02-10"]),
    untilDay: pick(["2026-12-31", "2026-09-30"]),
    filter: byHand || someOfferings.length === 0 ? standing.filter : { ...standing.filter, offerings: someOfferings },
  };
  const which = { slug, year: YEAR };
  const startsOn = addDays(today, roll(4));
  expect(await draftDefinition(management, which, { definition, reason: "Anders", startsOn })).toBe("drafted");
  const { draftedAt } = await draftPage(lead, slug, YEAR);
  await publishDefinition(management, which, draftedAt);
};

/** Editions are made, moved, called off and removed, and people book and leave, between weeks before and months after. */
const plans: Act = ({ roll }, today) => someStep({ roll, firstDay: addDays(today, -20), days: 200 });

export const acts = {
  starts,
  takesBack,
  marks,
  holds,
  publishes,
  counts,
  takesBackCount,
  redefines,
  plans,
  replans: plans,
};

/** Someone takes another job, or an organisation becomes another kind elsewhere. */
export const moves: Act = async ({ pick, roll, people, organisations }, today) => {
  if (roll(3) === 0) {
    const { id, region } = pick(organisations);
    const kind = pick(["gemeente", "politie", "om"]);
    await db.organisation.update({ where: { id }, data: { kind, region: roll(2) === 0 ? region : null } });
    return;
  }
  const { personId } = pick(people);
  const fromDay = new Date(today);
  await db.membership.deleteMany({ where: { personId, fromDay } });
  await db.membership.updateMany({ where: { personId, untilDay: null }, data: { untilDay: fromDay } });
  const { id: organisationId, kind: organisationKind } = pick(organisations);
  await db.membership.create({ data: { personId, fromDay, organisationId, organisationKind } });
};

/** Everything that ties the participant to the human being goes; token and rows stay. */
export const deletes: Act = async (life) => {
  const { personId } = life.pick(life.people);
  const ties = await db.participantTie.findMany({ where: { personId } });
  await db.participantTie.deleteMany({ where: { participantId: { in: ties.map((tie) => tie.participantId) } } });
  await db.person.delete({ where: { id: personId } });
  life.people = life.people.filter((person) => person.personId !== personId);
};

/** Two participants turn out to be one; returns the merge, or null when the two that were picked cannot be merged. */
export async function merges({ pick, offerings }: Life): Promise<string | null> {
  const rows = await db.participation.findMany({
    where: { offeringId: { in: offerings.map(({ id }) => id) }, participantId: { not: null } },
    distinct: ["participantId"],
    orderBy: { sourceKey: "asc" },
    select: { participantId: true },
  });
  const people = rows.flatMap(({ participantId }) => participantId ?? []);
  if (people.length < 2) return null;
  const [one, other] = [pick(people), pick(people)];
  const standing = await db.merge.findMany({ where: { undoneAt: null } });
  // One who was merged away stays merged, and no circle is made.
  const taken = new Set(standing.map(({ fromParticipant }) => fromParticipant));
  if (one === other || taken.has(one) || taken.has(other)) return null;
  const data = { fromParticipant: one, intoParticipant: other, mergedAt: clock.now() };
  return (await db.merge.create({ data })).id;
}

export async function undoes(id: string): Promise<void> {
  await db.merge.update({ where: { id }, data: { undoneAt: clock.now() } });
}
