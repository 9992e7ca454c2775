import { Prisma } from "@db/client";
import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { workScope } from "~/domain/access/scope";
import { writeAuditLines } from "~/domain/audit/write-audit.server";
import { publishDrafts } from "~/domain/catalogue/draft-writes.server";
import { editionOverlaps, type PlanOverlap } from "~/domain/catalogue/edition-overlaps.server";
import type { EditionPlan } from "~/domain/catalogue/edition-plan";
import { offeringToPlan } from "~/domain/catalogue/offering-to-plan.server";
import { heldOfferingState } from "~/domain/catalogue/set-offering-state.server";
import { createEditions } from "~/domain/catalogue/write-plan.server";
import { askQuestions } from "~/domain/registration/ask-questions.server";
import type { Day } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { isId, newId } from "~/platform/id";
import { wordFor } from "./agreement.server";
import { choicesGone, type WrongFields, withTrainerNames } from "./plan-choices";
import { planChoices } from "./plan-choices.server";
import { lackingFields, lackingOf } from "./publishing";
import { onSeriesDay, type SeriesRule, seriesDays } from "./series";

/** A date of a series before it is made, with what it collides with. */
interface SeriesDate {
  day: Day;
  overlaps: PlanOverlap[];
}

type PlanSeriesOutcome =
  | { outcome: "planned"; count: number; published: boolean; editionId: string }
  | { outcome: "shown"; dates: SeriesDate[]; agreed: string }
  | { outcome: "refused"; fields: WrongFields };

export interface SeriesPlanning {
  slug: string;
  /** Of the page that asked; becomes the id of the series, which the same page makes once. */
  id: string;
  /** Of the first date. */
  plan: EditionPlan;
  rule: SeriesRule;
  /** The ticked dates; null to see them first. */
  chosen: Day[] | null;
  publish: boolean;
  confirmed: string;
}

/** Plans a series of an offering within the actor's themes: first its dates are shown, then the ticked ones are made together. Throws NotFound. */
export async function planSeries(actor: Visitor, { slug, id, ...asked }: SeriesPlanning): Promise<PlanSeriesOutcome> {
  return inTransaction(async (tx) => {
    const offering = await offeringToPlan(tx, workScope(actor), slug);
    insist(may.planEditions(actor, offering));
    if (!isId(id)) throw new NotFound("series");
    // Two posts of one page wait for each other, and the second finds what the first made.
    await tx.$executeRaw(Prisma.sql`SELECT pg_advisory_xact_lock(hashtextextended(${`series:${id}`}, 0))`);
    const before = await seriesBefore(tx, id, offering.id);
    if (before) return before;
    const choices = await planChoices(tx);
    const days = seriesDays(asked.plan.meetings[0]?.day ?? "", asked.rule);
    const state = await heldOfferingState(tx, offering.id);
    const lacking = asked.publish ? lackingOf(asked.plan, state, clock.now()) : [];
    const archived = state === "ARCHIVED" ? (["offering-archived"] as const) : [];
    const fields = { ...choicesGone(asked.plan, choices), ...lackingFields([...lacking, ...archived]) };
    if (Object.keys(fields).length > 0) return { outcome: "refused", fields };
    const plan = withTrainerNames(asked.plan, choices);
    const dates = await datesWith(tx, actor, plan, days);
    const agreed = wordFor(dates);
    if (!asked.chosen || agreed !== asked.confirmed) return { outcome: "shown", dates, agreed };
    const chosen = days.filter((day) => asked.chosen?.includes(day));
    if (chosen.length === 0) return { outcome: "refused", fields: { "": "Kies een of meer datums." } };
    const made = chosen.map((day) => ({
      ...{ id: newId(clock.now()), offeringId: offering.id, seriesId: id, plan: onSeriesDay(plan, day) },
    }));
    await keepSeries(tx, actor, made, asked.publish);
    return { outcome: "planned", count: made.length, published: asked.publish, editionId: made[0]?.id ?? "" };
  });
}

async function seriesBefore(tx: Tx, seriesId: string, offeringId: string): Promise<PlanSeriesOutcome | null> {
  const made = await tx.edition.findMany({
    where: { seriesId },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    select: { id: true, offeringId: true, state: true },
  });
  const [first] = made;
  if (!first) return null;
  if (first.offeringId !== offeringId) throw new NotFound("series");
  return { outcome: "planned", count: made.length, published: first.state === "PUBLISHED", editionId: first.id };
}

async function datesWith(tx: Tx, actor: Visitor, plan: EditionPlan, days: readonly Day[]): Promise<SeriesDate[]> {
  const overlaps = await editionOverlaps(
    tx,
    actor,
    days.map((day) => onSeriesDay(plan, day)),
  );
  return days.map((day, nth) => ({ day, overlaps: overlaps.filter((overlap) => overlap.plan === nth) }));
}

type Made = Parameters<typeof createEditions>[1];

async function keepSeries(tx: Tx, actor: Visitor, made: Made, publish: boolean): Promise<void> {
  const ids = made.map(({ id }) => id);
  await createEditions(tx, made);
  await askQuestions(tx, ids, made[0]?.plan.questions ?? []);
  if (publish) await publishDrafts(tx, ids);
  const actions = ["edition.planned", ...(publish ? ["edition.published"] : [])];
  const lines = made.flatMap(({ id, offeringId, seriesId }) =>
    actions.map((action) => ({
      ...{ action, subjectKind: "edition", subjectId: id },
      codes: { offering: offeringId, series: seriesId },
    })),
  );
  await writeAuditLines(tx, recordedAs(actor), lines);
}
