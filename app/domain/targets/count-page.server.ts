import type { Visitor } from "~/domain/access/actor";
import { NotFound } from "~/domain/access/refusals";
import { kindWordsOf } from "~/domain/files/file-kind";
import { sizeWords } from "~/domain/files/file-name";
import { organisationsToTick } from "~/domain/organisations/organisations-to-tick.server";
import { countsByHand } from "~/domain/participation/counts-by-hand.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { newId } from "~/platform/id";
import type { TargetDefinition } from "./definition";
import { countableDays, type HandForm, handFormOf, ticksOrganisations } from "./hand-form";
import { type TargetToKeep, targetToKeep } from "./target-to-keep.server";
import { planYears, promisesOf } from "./targets-queries.server";

/** The page to count by hand for a promise: what to fill in, the days it can be about, and what was counted before. Throws NotFound. */
export async function countPage(actor: Visitor, slug: string, asked: string | null) {
  const { definition, form, target } = await handCounted(actor, slug, asked);
  const [counts, organisations, alsoIn] = await Promise.all([
    countsIn(slug, definition),
    organisationsFor(form, definition),
    otherPlansWith(target, definition),
  ]);
  const marked = new Set(counts.filter(({ takenBack }) => !takenBack).map(({ organisationId }) => organisationId));
  return {
    nieuw: newId(clock.now()),
    slug,
    title: target.promise.title,
    year: target.year,
    /** The other plans in which the same count stands. */
    alsoIn,
    today: target.today,
    form,
    days: countableDays(definition, target.today),
    delivered: form === "delivered" && counts.some(({ takenBack }) => !takenBack),
    organisations: organisations.filter(({ id }) => !marked.has(id)),
    counts,
  };
}

/** Which form a promise is counted by, in which plan year. Throws NotFound. */
export async function formToCountBy(actor: Visitor, slug: string, asked: string | null) {
  const { form, target } = await handCounted(actor, slug, asked);
  return { form, year: target.year };
}

/** One count by hand, as an address asks for it. */
export interface CountAsked {
  slug: string;
  year: string | null;
  countId: string;
}

/** The page that takes one count back. Throws NotFound. */
export async function takeBackPage(actor: Visitor, which: CountAsked) {
  const { target, form, count } = await countOf(actor, which);
  const { id, day, quantity, of, organisation, note, takenBack } = count;
  return {
    slug: which.slug,
    title: target.promise.title,
    year: target.year,
    form,
    count: { id, day, quantity, of, organisation, note, takenBack },
  };
}

/** The page that erases the evidence of a count: what goes, and whose it is as well. Throws NotFound. */
export async function erasePage(actor: Visitor, which: CountAsked) {
  const { target, form, count, together } = await countOf(actor, which);
  const reasons = together.flatMap(({ takenBack }) => takenBack?.reason || []);
  return {
    slug: which.slug,
    title: target.promise.title,
    year: target.year,
    form,
    count: { day: count.day, quantity: count.quantity, of: count.of, organisation: count.organisation },
    together: together.flatMap(({ id, organisation }) => (id === count.id ? [] : (organisation ?? []))).sort(),
    goes: { note: count.note, evidence: count.evidence, reasons },
  };
}

/** The file that proves a count. Throws NotFound. */
export async function evidenceToSend(actor: Visitor, which: CountAsked) {
  const { count } = await countOf(actor, which);
  if (!count.file) throw new NotFound("file");
  return count.file;
}

/** One count by hand with its promise, and all that were entered in one go with it. Throws NotFound. */
export async function countOf(actor: Visitor, { slug, year, countId }: CountAsked) {
  const { definition, form, target } = await handCounted(actor, slug, year);
  const counts = await countsIn(slug, definition);
  const count = counts.find(({ id }) => id === countId);
  if (!count) throw new NotFound("count");
  return { target, form, count, together: counts.filter(({ together }) => together === count.together) };
}

interface HandCounted {
  definition: TargetDefinition;
  form: HandForm;
  target: TargetToKeep;
}

/** A promise of which something is counted by hand, as `targetToKeep` finds it. Throws NotFound. */
async function handCounted(actor: Visitor, slug: string, year: string | null): Promise<HandCounted> {
  const target = await targetToKeep(actor, slug, year);
  const { definition } = target.promise;
  const form = definition && handFormOf(definition.measure);
  if (!definition || !form) throw new NotFound("target");
  return { definition, form, target };
}

async function countsIn(slug: string, definition: TargetDefinition) {
  const [counts, organisations] = await Promise.all([
    countsByHand(db, { figureKey: slug, fromDay: definition.fromDay, untilDay: definition.untilDay }),
    organisationsToTick(db, undefined),
  ]);
  const nameOf = new Map(organisations.map(({ id, name }) => [id, name]));
  return counts.map(({ file, ...count }) => ({
    ...count,
    organisation: count.organisationId ? (nameOf.get(count.organisationId) ?? null) : null,
    evidence: file && `${file.name} (${kindWordsOf(file.contentType)}, ${sizeWords(file.bytes)})`,
    file,
  }));
}

async function organisationsFor(form: HandForm, definition: TargetDefinition) {
  return ticksOrganisations(form) ? organisationsToTick(db, definition.filter.organisationKinds) : [];
}

/** The plan years in which a promise of several years stands too: their periods share days, and so counts. */
async function otherPlansWith({ promise, year, today }: TargetToKeep, { fromDay, untilDay }: TargetDefinition) {
  const others = (await planYears()).filter((each) => each !== year);
  const found = await promisesOf({ year: { in: others }, day: today, themeIds: null, slug: promise.slug });
  const sharing = found.filter(({ definition: own }) => own && own.fromDay <= untilDay && own.untilDay >= fromDay);
  return others.filter((each) => sharing.some(({ planYear }) => planYear === each));
}
